//! What else the area holds, one tile each, and what the mediator should know: tries at the door,
//! problems of settings, content and counters.

use iced::widget::column;

use super::area::{Goto, Message, sides};
use super::{code, lead, places, procedures};
use crate::app::Context;
use crate::ui::Element;
use crate::ui::metrics::Type;
use crate::ui::widget::title::{heading, status};

/// Draws them, under the header of the area.
pub(super) fn view<'a>(cx: &Context<'_>, failures: u32) -> Element<'a, Message> {
    let left = column![
        lead::card(cx, |door| Message::Lead(lead::Message::Open(door))),
        places::card(cx, Message::Open(Goto::Places)),
        procedures::card(cx, Message::Open(Goto::Procedures)),
        code::card(cx, Message::Open(Goto::Code)),
    ]
    .spacing(16);
    sides(cx, left.into(), notices(cx, failures))
}

/// What the mediator should know.
fn notices<'a>(cx: &Context<'_>, failures: u32) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("area-notices");
    let mut parts =
        vec![look.lean(heading("area/notices", title.clone(), look.bold(Type::H3, title, p.ink)))];
    if failures > 0 {
        let words = cx.word_with("area-failures", &[("tries", failures.into())]);
        parts.push(look.lean(look.label(Type::Label, words, p.plum)));
    }
    let ends = places::notice(cx);
    let problems = cx.kiosk().problems();
    if problems.is_empty() && ends.is_none() {
        parts.push(look.lean(look.text(Type::Label, cx.word("area-all-well"), p.ink)));
    }
    if let Some(words) = ends {
        let line = look.label(Type::Label, words.clone(), p.ink);
        parts.push(look.lean(status("area/contract", words, line)));
    }
    for problem in &problems {
        let (what, todo) = cx.words().problem(problem);
        let place = match problem.line {
            Some(line) => format!("{}:{line}", problem.file),
            None => problem.file.clone(),
        };
        let mut lines =
            vec![look.label(Type::Body, what, p.ink), look.text(Type::Body, place, p.ink2)];
        if let Some(todo) = todo {
            lines.push(look.text(Type::Body, todo, p.ink));
        }
        let ink = if problem.is_error() { p.plum } else { p.edge };
        parts.push(look.boxed(look.column(4.0, lines), p.surface, ink, 2.0, 12.0, 12.0));
    }
    look.card(column(parts).spacing(12))
}
