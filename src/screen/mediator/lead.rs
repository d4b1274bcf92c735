//! The pages about helping people learn: preparing a list, leading, what helped, what is missing. It
//! sends each message to its page, and draws what they share: their head, the choice of an operator.

use iced::Task;
use iced::widget::column;

use super::leading::{self, Leading};
use super::needs::{self, Needs};
use super::practices::{self, Practices};
use super::prepare::{self, Prepare};
use crate::app::Context;
use crate::i18n::Language;
use crate::lead::Programme;
use crate::tutorial::{Operator, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// One of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Preparing a list.
    Prepare,
    /// Leading, by procedure.
    Leading,
    /// Good practices.
    Practices,
    /// What is asked and is not here.
    Needs,
}

impl Door {
    /// Every page, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Prepare, Self::Leading, Self::Practices, Self::Needs];
}

/// The pages. The list that is being prepared stays while the area is open.
#[derive(Debug, Clone, Default)]
pub struct Lead {
    prepare: Option<Prepare>,
    front: Front,
}

/// The page in front.
#[derive(Debug, Clone, Default)]
enum Front {
    #[default]
    Prepare,
    Leading(Leading),
    Practices(Practices),
    Needs(Needs),
}

/// What can happen on them.
#[derive(Clone)]
pub enum Message {
    /// A page is opened.
    Open(Door),
    /// While a list is prepared.
    Prepare(prepare::Message),
    /// While leading.
    Leading(leading::Message),
    /// Among good practices.
    Practices(practices::Message),
    /// Among what is missing.
    Needs(needs::Message),
}

/// What they ask of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Begin a visit with this list, in this language.
    Start(Programme, Language),
    /// Back to where the page was opened from.
    Close,
}

impl Lead {
    /// The name of what is in front, by which its scrolling is kept.
    pub fn name(&self) -> &'static str {
        match &self.front {
            Front::Prepare => self.prepare.as_ref().map_or("prepare", Prepare::name),
            Front::Leading(page) => page.name(),
            Front::Practices(_) => "practices",
            Front::Needs(_) => "needs",
        }
    }

    /// Answers what happened. The answer of the disk to a page that is no longer in front is about
    /// nothing any more.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match (message, &mut self.front) {
            (Message::Open(door), _) => self.open(cx, door),
            (Message::Prepare(message), _) => {
                let page = self.prepare.get_or_insert_with(|| Prepare::new(cx));
                match page.update(cx, message) {
                    prepare::Action::None => Action::None,
                    prepare::Action::Start(programme, language) => {
                        Action::Start(programme, language)
                    }
                    prepare::Action::Close => Action::Close,
                }
            }
            (Message::Leading(message), Front::Leading(page)) => match page.update(cx, message) {
                leading::Action::None => Action::None,
                leading::Action::Run(task) => Action::Run(task.map(Message::Leading)),
                leading::Action::Prepare(slug) => {
                    let page = self.prepare.get_or_insert_with(|| Prepare::new(cx));
                    page.bring(slug);
                    self.front = Front::Prepare;
                    Action::None
                }
                leading::Action::Close => Action::Close,
            },
            (Message::Practices(message), Front::Practices(page)) => match page.update(message) {
                practices::Action::None => Action::None,
                practices::Action::Close => Action::Close,
            },
            (Message::Needs(message), Front::Needs(page)) => match page.update(cx, message) {
                needs::Action::None => Action::None,
                needs::Action::Run(task) => Action::Run(task.map(Message::Needs)),
                needs::Action::Close => Action::Close,
            },
            (Message::Leading(_) | Message::Practices(_) | Message::Needs(_), _) => Action::None,
        }
    }

    fn open(&mut self, cx: &Context<'_>, door: Door) -> Action {
        let (front, task) = match door {
            Door::Prepare => {
                self.prepare.get_or_insert_with(|| Prepare::new(cx));
                (Front::Prepare, Task::none())
            }
            Door::Leading => {
                let (page, task) = Leading::new(cx);
                (Front::Leading(page), task.map(Message::Leading))
            }
            Door::Practices => {
                let (page, task) = Practices::new(cx);
                (Front::Practices(page), task.map(Message::Practices))
            }
            Door::Needs => {
                let (page, task) = Needs::new(cx);
                (Front::Needs(page), task.map(Message::Needs))
            }
        };
        self.front = front;
        Action::Run(task)
    }

    /// Draws the page in front, under the header of the area.
    pub fn view<'a>(&'a self, cx: &Context<'_>) -> Element<'a, Message> {
        match &self.front {
            Front::Prepare => match &self.prepare {
                Some(page) => page.view(cx).map(Message::Prepare),
                None => column![].into(),
            },
            Front::Leading(page) => page.view(cx).map(Message::Leading),
            Front::Practices(page) => page.view(cx).map(Message::Practices),
            Front::Needs(page) => page.view(cx).map(Message::Needs),
        }
    }
}

/// The ways to the pages, for the page they are opened from.
pub(super) fn card<'a, M: Clone + 'a>(cx: &Context<'_>, on: impl Fn(Door) -> M) -> Element<'a, M> {
    let look = cx.look;
    let title = cx.word("area-lead");
    let mut parts = vec![
        look.lean(heading(
            "area/lead",
            title.clone(),
            look.bold(Type::H3, title, look.palette.ink),
        )),
        look.lean(look.text(Type::Body, cx.word("area-lead-what"), look.palette.ink2)),
    ];
    let doors = Door::ALL.into_iter().map(|door| {
        let (key, icon, word) = match door {
            Door::Prepare => ("area/prepare", Icon::Pencil, "prepare-title"),
            Door::Leading => ("area/leading", Icon::Duo, "leading-title"),
            Door::Practices => ("area/good", Icon::Doc, "practices-title"),
            Door::Needs => ("area/needs", Icon::Search, "needs-short"),
        };
        button::small(look, Kind::Plain, key, Some(icon), cx.word(word), Some(on(door))).into()
    });
    let doors = direction::flow(look.direction, doors.collect()).spacing(10).wrap();
    parts.push(look.lean(doors));
    look.card(column(parts).spacing(12))
}

/// The way back and the title of a page.
pub(super) fn head<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    page: &str,
    title: &str,
    back: M,
) -> Element<'a, M> {
    let look = cx.look;
    let back = button::small(
        look,
        Kind::Plain,
        format!("{page}/back"),
        Some(Icon::back(look.direction)),
        cx.word("common-back"),
        Some(back),
    );
    let title =
        heading(format!("{page}/title"), title, look.bold(Type::H2, title, look.palette.ink));
    look.row(20.0, vec![back.into(), title])
}

/// One pick for each operator that has a procedure, and one for all of them.
pub(super) fn operators<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    page: &str,
    only: Option<Operator>,
    on: impl Fn(Option<Operator>) -> M,
) -> Element<'a, M> {
    let look = cx.look;
    let present = |operator: &Operator| {
        cx.catalog().tutorials.values().any(|tutorial| tutorial.operator == *operator)
    };
    let operators =
        std::iter::once(None).chain(Operator::ALL.into_iter().filter(present).map(Some));
    let picks = operators
        .map(|operator| {
            let (key, words) = match operator {
                None => (format!("{page}/all"), cx.word("procedures-all")),
                Some(operator) => {
                    let word = operator_key(operator);
                    (format!("{page}/{word}"), cx.word(&word))
                }
            };
            button::pick(look, key, words, only == operator, on(operator)).into()
        })
        .collect();
    look.lean(direction::flow(look.direction, picks).spacing(10).wrap())
}

/// The procedures of this operator, or all of them, in the order they are shown.
pub(super) fn procedures<'c>(
    cx: &Context<'c>,
    only: Option<Operator>,
) -> impl Iterator<Item = &'c Tutorial> {
    cx.catalog()
        .tutorials
        .values()
        .map(std::convert::AsRef::as_ref)
        .filter(move |one| only.is_none_or(|only| one.operator == only))
}

/// The Fluent key of an operator's name.
pub(super) fn operator_key(operator: Operator) -> String {
    format!("operator-{}", operator.code().replace('_', "-"))
}
