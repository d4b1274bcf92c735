//! The procedure is not here: its subject is counted, once in a visit, so that the places know what
//! to add; and whoever can help is named. No text is asked for.

use iced::widget::{Space, column};

use super::{Message, width};
use crate::app::Context;
use crate::screen::{chrome, help, welcome};
use crate::tutorial::COOP_THEMES;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};

/// The theme of what is in none of the others.
const OTHER: &str = "autre";

/// What came of the count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noted {
    /// It is on the disk.
    Counted,
    /// It was counted before in this visit.
    Already,
    /// It could not be counted.
    Failed,
}

/// The subject of what is missing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Missing {
    theme: Option<&'static str>,
    /// None while the disk has not answered.
    noted: Option<Noted>,
}

impl Missing {
    pub(super) fn new() -> Self {
        Self { theme: None, noted: None }
    }

    /// A theme was touched; says whether it is to be counted.
    pub(super) fn choose(&mut self, theme: &'static str) -> bool {
        let first = self.theme.is_none();
        self.theme.get_or_insert(theme);
        first
    }

    /// The count came to this.
    pub(super) fn noted(&mut self, noted: Noted) {
        self.noted = Some(noted);
    }

    pub(super) fn view<'a>(self, cx: &Context<'_>) -> Element<'a, Message> {
        match self.theme {
            None => asking(cx),
            Some(theme) => self.thanks(cx, theme),
        }
    }

    fn thanks<'a>(self, cx: &Context<'_>, theme: &str) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let theme = cx.word(&theme_key(theme));
        let title = cx.word("missing-thanks");
        let said = match self.noted {
            None => cx.word("missing-noting"),
            Some(Noted::Counted) => cx.word_with("missing-noted", &[("theme", theme.into())]),
            Some(Noted::Already) => cx.word_with("missing-already", &[("theme", theme.into())]),
            Some(Noted::Failed) => cx.word("missing-failed"),
        };
        let other = button::large(
            look,
            Kind::Now,
            "missing/other",
            Some(Icon::Search),
            cx.word("missing-other"),
            Some(Message::Home),
        );
        let said = status("missing/noted", said.clone(), look.text(Type::Coach, said, p.ink));
        column![
            look.lean(heading("missing/title", title.clone(), look.bold(Type::H1, title, p.ink))),
            look.lean(said),
            Space::new().height(4),
            look.lean(look.bold(Type::H3, cx.word("missing-who"), p.ink)),
            look.lean(look.text(Type::Coach, help::who(cx), p.ink)),
            welcome::presence(cx),
            Space::new().height(4),
            look.lean(other),
        ]
        .spacing(14)
        .into()
    }
}

/// The Fluent key of a theme's name.
fn theme_key(theme: &str) -> String {
    format!("theme-{}", theme.replace('_', "-"))
}

fn asking<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("missing-title");
    let themes = COOP_THEMES.into_iter().chain([OTHER]).map(|theme| {
        button::large(
            look,
            Kind::Plain,
            format!("missing/{theme}"),
            None,
            cx.word(&theme_key(theme)),
            Some(Message::Miss(theme)),
        )
        .width(iced::Length::Fill)
        .into()
    });
    let least = 300.0 * look.metrics.text_size.factor();
    column![
        look.lean(heading("missing/title", title.clone(), look.bold(Type::H1, title, p.ink))),
        look.lean(look.text(Type::Button, cx.word("missing-what"), p.ink)),
        Space::new().height(4),
        chrome::grid(look, width(cx), least, 3, look.metrics.gap(), themes.collect()),
    ]
    .spacing(16)
    .into()
}
