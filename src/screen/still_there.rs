//! The idle warning: is somebody still there? One touch stays; without an answer the visit ends and
//! is forgotten. Six stones of five seconds say how long that is (WCAG 2.2.1 asks for 20 s).

use std::time::Duration;

use iced::widget::{column, container};
use iced::{Center, Length};

use crate::app::Context;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::stones::{Stone, stones};
use crate::ui::widget::title::{heading, status};

/// What can happen on it.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// Somebody is there.
    Stay,
    /// Somebody is there and has finished.
    Finish,
}

/// Draws it, with what is left of `whole`.
pub fn view<'a>(cx: &Context<'_>, left: Duration, whole: Duration) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("idle-title");
    let seconds = i64::try_from(left.as_secs()).unwrap_or(0);
    let count = cx.word_with("idle-left", &[("seconds", seconds.into())]);
    let full = (left.as_secs_f32() / whole.as_secs_f32().max(1.0) * 6.0).ceil() as usize;
    let way = stones(look, (0..6).map(|at| if at < full { Stone::Done } else { Stone::Ahead }));
    let stay = button::large(
        look,
        Kind::Now,
        "idle/stay",
        Some(Icon::Hand),
        cx.word("idle-stay"),
        Some(Message::Stay),
    )
    .width(Length::Fill)
    .least(0.0, look.metrics.main().max(104.0));
    let finish = button::large(
        look,
        Kind::Plain,
        "idle/finish",
        Some(Icon::Exit),
        cx.word("idle-finish"),
        Some(Message::Finish),
    )
    .width(Length::Fill);
    let title = heading("idle/title", title.clone(), look.bold(Type::H1, title, p.ink));
    column![
        title,
        look.text(Type::Coach, cx.word("idle-time"), p.ink),
        container(way).max_width(420),
        status("idle/left", count.clone(), look.text(Type::Coach, count, p.ink)),
        stay,
        finish,
    ]
    .spacing(22)
    .align_x(Center)
    .width(Length::Fill)
    .into()
}
