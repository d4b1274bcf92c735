//! The hard words of a procedure, each explained in a sentence or two: over its sheet and over the
//! exercise.

use iced::Length;
use iced::widget::column;

use crate::app::Context;
use crate::tutorial::{Spoken, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// Whether there is a word to explain.
pub fn any(tutorial: &Tutorial) -> bool {
    !tutorial.glossary.is_empty()
}

/// The ranks, in the glossary of a procedure, of the words that stand in this text.
pub fn said_in(cx: &Context<'_>, tutorial: &Tutorial, text: &str) -> Vec<usize> {
    let text = Spoken::new(text);
    let words = tutorial.glossary.iter().enumerate();
    let said = words.filter(|(_, word)| text.says(&cx.word(&format!("word-{word}"))));
    said.map(|(rank, _)| rank).collect()
}

/// The button that explains the word of this rank.
pub fn bubble<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    tutorial: &Tutorial,
    rank: usize,
    message: M,
) -> Option<Element<'a, M>> {
    let word = tutorial.glossary.get(rank)?;
    let label = cx.word(&format!("word-{word}"));
    let key = format!("coach/word-{word}");
    Some(button::small(cx.look, Kind::Help, key, Some(Icon::Help), label, Some(message)).into())
}

/// Draws the words, or only the one of this rank; `close` is sent when they were read.
pub fn view<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    tutorial: &Tutorial,
    only: Option<usize>,
    close: M,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("words-title");
    let words = tutorial.glossary.iter().enumerate();
    let words = words.filter(|(rank, _)| only.is_none_or(|only| only == *rank)).map(|(_, word)| {
        let key = format!("word-{word}");
        let means = cx.words().attribute(&key, "means").unwrap_or_default();
        look.column(
            2.0,
            vec![
                look.bold(Type::Label, cx.word(&key), p.ink),
                look.text(Type::Label, means, p.ink),
            ],
        )
        .width(Length::Fill)
        .into()
    });
    let close = button::small(
        look,
        Kind::Now,
        "words/close",
        Some(Icon::Check),
        cx.word("help-understood"),
        Some(close),
    );
    column![
        look.lean(heading("words/title", title.clone(), look.bold(Type::H2, title, p.ink))),
        column(words).spacing(16).width(Length::Fill),
        close,
    ]
    .spacing(24)
    .align_x(direction::start(look.direction))
    .width(Length::Fill)
    .into()
}

/// The button that opens them.
pub fn open<'a, M: Clone + 'a>(cx: &Context<'_>, message: M) -> Element<'a, M> {
    let words = cx.word("words-open");
    button::small(cx.look, Kind::Plain, "words/open", Some(Icon::Say), words, Some(message)).into()
}
