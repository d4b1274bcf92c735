//! The help of a screen that is not an exercise: what to do here, and who can be asked.

use iced::Length;
use iced::widget::column;

use crate::app::Context;
use crate::i18n::dates;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

use super::chrome;

/// What can happen on it.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// It was closed.
    Close,
}

/// Draws the help whose words are `help-<topic>` and their attributes `.one`, `.two`, `.three`.
pub fn view<'a>(cx: &Context<'_>, topic: &str) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let key = format!("help-{topic}");
    let title = cx.word(&key);
    let mut lines: Vec<String> = ["one", "two", "three"]
        .into_iter()
        .filter_map(|name| cx.words().attribute(&key, name))
        .collect();
    lines.push(who(cx));
    let close = button::large(
        look,
        Kind::Now,
        "help/close",
        Some(Icon::Check),
        cx.word("help-understood"),
        Some(Message::Close),
    );
    column![
        look.lean(heading("help/title", title.clone(), look.bold(Type::H2, title, p.ink))),
        chrome::lines(look, Icon::Info, lines),
        close,
    ]
    .spacing(28)
    .align_x(direction::start(look.direction))
    .width(Length::Fill)
    .into()
}

/// Whom to ask, and when they are there.
pub fn who(cx: &Context<'_>) -> String {
    let language = cx.language();
    match cx.next_presence() {
        None => cx.word("help-who"),
        Some(next) if next.ongoing => cx.word("help-who-now"),
        Some(next) => cx.word_with(
            "help-who-later",
            &[
                ("day", dates::day_long(language, next.date).into()),
                ("from", dates::time(language, next.from).into()),
            ],
        ),
    }
}
