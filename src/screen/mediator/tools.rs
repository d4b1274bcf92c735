//! What else the area holds, one tile each, and what the mediator should know: tries at the door,
//! problems of settings, content and counters.

use iced::Task;
use iced::widget::column;

use super::area::{Goto, Message, sides};
use super::{code, lead, places, procedures, receive, statistics};
use crate::app::{Context, work};
use crate::document::Page;
use crate::document::compose;
use crate::print::{self, Status};
use crate::screen::paper;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// A sheet of the place, to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The flyer of this place.
    Here,
    /// The flyer of every place.
    Everywhere,
    /// The mediators' guide.
    Guide,
}

impl Sheet {
    const ALL: [Self; 3] = [Self::Here, Self::Everywhere, Self::Guide];

    /// The page itself.
    pub(super) fn page(self, cx: &Context<'_>) -> Page {
        let (words, today) = (cx.words(), cx.now.date());
        match self {
            Self::Here => compose::flyer(words, [cx.site()], today),
            Self::Everywhere => compose::flyer(words, cx.sites().iter(), today),
            Self::Guide => compose::guide(words, today),
        }
    }
}

/// What is known of the printer of the place.
#[derive(Debug, Clone, Default)]
pub(super) enum Printing {
    /// Nothing was asked.
    #[default]
    Unasked,
    /// It is asked.
    Asking,
    /// It answered, or did not.
    Known(Result<Status, print::Error>),
}

impl Printing {
    /// Asks the printer how it is, on a thread of its own; nothing where there is none.
    pub(super) fn ask(&mut self, cx: &Context<'_>) -> Task<Message> {
        let Some(printer) = cx.kiosk().config.printer.clone() else { return Task::none() };
        *self = Self::Asking;
        let answer = work::on_a_thread(move || print::check(&printer));
        Task::perform(answer, |found| Message::Printer(found.unwrap_or(Err(print::Error::Page))))
    }

    /// How it is, in the mediator's words.
    fn words(&self, cx: &Context<'_>) -> Option<String> {
        if cx.kiosk().config.printer.is_none() {
            return Some(cx.word("area-no-printer"));
        }
        match self {
            Self::Unasked => None,
            Self::Asking => Some(cx.word("area-printer-asked")),
            Self::Known(found) => Some(paper::state_of_printer(cx, found)),
        }
    }
}

/// The sheets of the place, and how its printer is.
fn sheets<'a>(cx: &Context<'_>, printing: &Printing) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("area-sheets");
    let buttons = Sheet::ALL.into_iter().map(|sheet| {
        let (key, icon, word) = match sheet {
            Sheet::Here => ("area/flyer", Icon::Pin, "area-flyer"),
            Sheet::Everywhere => ("area/flyers", Icon::Globe, "area-flyers"),
            Sheet::Guide => ("area/guide", Icon::Help, "area-guide"),
        };
        // Without a place there is no flyer of it.
        let known = sheet != Sheet::Here || cx.sites().get(&cx.site().id).is_some();
        let message = known.then_some(Message::Print(sheet));
        button::small(look, Kind::Plain, key, Some(icon), cx.word(word), message).into()
    });
    let buttons: Element<'a, Message> =
        direction::flow(look.direction, buttons.collect()).spacing(10).wrap().into();
    let title = heading("area/sheets", title.clone(), look.bold(Type::H3, title, p.ink));
    let what = look.text(Type::Body, cx.word("area-sheets-what"), p.ink2);
    let mut parts = vec![look.lean(title), look.lean(what), look.lean(buttons)];
    if let Some(words) = printing.words(cx) {
        let line = look.label(Type::Body, words.clone(), p.ink);
        parts.push(look.lean(status("area/printer", words, line)));
    }
    if cx.kiosk().config.printer.is_some() {
        let free = !matches!(printing, Printing::Asking);
        let words = cx.word("area-printer");
        let ask = free.then_some(Message::AskPrinter);
        let icon = Some(Icon::Print);
        let ask = button::small(look, Kind::Plain, "area/ask-printer", icon, words, ask);
        parts.push(look.lean(ask));
    }
    look.card(column(parts).spacing(12))
}

/// Draws them, under the header of the area.
pub(super) fn view<'a>(
    cx: &Context<'_>,
    failures: u32,
    printing: &Printing,
) -> Element<'a, Message> {
    let left = column![
        lead::card(cx, |door| Message::Lead(lead::Message::Open(door))),
        sheets(cx, printing),
        procedures::card(cx, Message::Open(Goto::Procedures)),
    ];
    let right = column![
        notices(cx, failures),
        statistics::card(cx, "area/statistics", Message::Open(Goto::Statistics)),
        receive::card(cx, Message::Open(Goto::Receive)),
        places::card(cx, Message::Open(Goto::Places)),
        code::card(cx, Message::Open(Goto::Code)),
    ];
    sides(cx, left.spacing(16).into(), right.spacing(16).into())
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
