//! « Mener »: for each procedure, where people stumble here, what to ask before, during and after,
//! and what helped, counted by a touch. Learning is the person's: every prompt keeps the mediator's
//! hands off the mouse.
//!
//! The prompts rest on what is known of teaching adults: examples before problems, help on request,
//! errors that can be mended, one's own notes, coming back a week later.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use iced::widget::{column, container};
use iced::{Length, Task};

use super::lead::{head, operator_key, operators, procedures};
use super::ledger::Ledger;
use crate::app::Context;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{self, Measure, Row, hard};
use crate::screen::chrome;
use crate::store::{self, Receipt};
use crate::tutorial::{Operator, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// How many hard steps are shown: more is a list, not a picture.
const HARDEST: usize = 4;

/// The page.
#[derive(Debug, Clone, Default)]
pub struct Leading {
    only: Option<Operator>,
    /// The procedure that is open.
    open: Option<String>,
    /// Every count; none while the disk has not answered.
    rows: Option<Vec<Row>>,
    /// Why the disk did not answer.
    failed: Option<store::Error>,
    ledger: Ledger,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The counts were read, or not.
    Read(Result<Vec<Row>, store::Error>),
    /// An operator was touched; none is all of them.
    Only(Option<Operator>),
    /// A procedure was touched.
    Open(String),
    /// *Ajouter à la séance* was touched.
    Prepare,
    /// Something that helped was touched.
    Helped(&'static str),
    /// *Annuler* was touched.
    Undo,
    /// The disk answered.
    Written(Result<Receipt, store::Error>),
    /// Back to the list, then to the day.
    Back,
}

/// What it asks of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Put this procedure in the list that is being prepared, and show it.
    Prepare(String),
    /// Back to the day.
    Close,
}

impl Leading {
    /// The page, and what reads its counts.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self::default(), read(cx))
    }

    /// The name of what is in front, by which its scrolling is kept.
    pub fn name(&self) -> &'static str {
        if self.open.is_some() { "leading/one" } else { "leading" }
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Read(Ok(rows)) => {
                self.failed = None;
                self.rows = Some(rows);
                Action::None
            }
            Message::Read(Err(error)) => {
                self.failed = Some(error);
                Action::None
            }
            Message::Only(only) => {
                self.only = only;
                Action::None
            }
            Message::Open(slug) => {
                self.open = Some(slug);
                // What is taken back is what was touched on this page.
                self.ledger = Ledger::default();
                Action::None
            }
            Message::Prepare => self.open.clone().map_or(Action::None, Action::Prepare),
            Message::Helped(what) => {
                let Some(slug) = &self.open else { return Action::None };
                let increments = count::what_helped(&cx.site().id, cx.now.date(), slug, what);
                Action::Run(self.ledger.add(cx, what.to_owned(), increments, Message::Written))
            }
            Message::Undo => Action::Run(self.ledger.undo(cx, Message::Written)),
            Message::Written(result) => {
                if self.ledger.written(result) {
                    return Action::Run(read(cx));
                }
                Action::None
            }
            // The answer of the disk is about this page.
            Message::Back if !self.ledger.is_free() => Action::None,
            Message::Back => match self.open.take() {
                None => Action::Close,
                Some(_) => Action::None,
            },
        }
    }

    /// Draws it, under the header of the area.
    pub fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let tutorial = self.open.as_deref().and_then(|slug| cx.tutorial(slug));
        match tutorial {
            None => self.list(cx),
            Some(tutorial) => self.one(cx, tutorial),
        }
    }

    fn list<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let title = cx.word("leading-title");
        let mut parts = vec![
            look.lean(head(cx, "leading", &title, Message::Back)),
            look.lean(look.text(Type::Label, cx.word("leading-what"), look.palette.ink)),
            operators(cx, "leading", self.only, Message::Only),
        ];
        let rows = procedures(cx, self.only).map(|tutorial| {
            button::small(
                look,
                Kind::Plain,
                format!("leading/{}", tutorial.slug),
                None,
                cx.coach(tutorial, "title"),
                Some(Message::Open(tutorial.slug.clone())),
            )
            .width(Length::Fill)
            .into()
        });
        let width = look.metrics.canvas.width - 48.0;
        let least = 440.0 * look.metrics.text_size.factor();
        parts.push(chrome::grid(look, width, least, 2, 12.0, rows.collect()));
        column(parts).spacing(16).into()
    }

    fn one<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let left = column![self.hard(cx, tutorial), self.helped(cx, tutorial)]
            .spacing(16)
            .width(Length::Fill);
        let right = prompts(cx, tutorial);
        let body: Element<'a, Message> = if look.metrics.stacks() {
            column![left, right].spacing(16).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(left).width(Length::FillPortion(1)).into(),
                    container(right).width(Length::FillPortion(1)).into(),
                ],
            )
            .spacing(24)
            .into()
        };
        let title = cx.coach(tutorial, "title");
        column![look.lean(head(cx, "leading", &title, Message::Back)), body].spacing(16).into()
    }

    /// The steps where people stumble, at this site.
    fn hard<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts = vec![title(cx, "leading/hard", "leading-hard")];
        let mut say = |key: &str, words: String, strong: bool| {
            let line = if strong {
                look.label(Type::Label, words.clone(), p.ink)
            } else {
                look.text(Type::Label, words.clone(), p.ink)
            };
            parts.push(look.lean(status(key.to_owned(), words, line)));
        };
        match (&self.rows, &self.failed) {
            (_, Some(error)) => {
                let (what, _) = cx.words().problem(&error.problem());
                say("leading/begun", what, false);
            }
            (None, None) => say("leading/begun", cx.word("mediator-opening"), false),
            (Some(rows), None) => {
                let steps: Vec<&str> = tutorial.steps.iter().map(|step| step.id.as_str()).collect();
                let site = &cx.site().id;
                let picture = hard::picture(rows, site, cx.now.date(), &tutorial.slug, &steps);
                let begun = ("count", picture.begun.into());
                let months = ("months", i64::from(hard::MONTHS).into());
                say("leading/begun", cx.word_with("leading-begun", &[begun, months]), false);
                if picture.is_thin() {
                    let few = ("few", hard::FEW.into());
                    say("leading/thin", cx.word_with("leading-thin", &[few]), false);
                } else if picture.steps.is_empty() {
                    say("leading/thin", cx.word("leading-smooth"), false);
                } else {
                    for step in picture.steps.iter().take(HARDEST) {
                        let name = cx.coach(tutorial, &format!("{}-name", step.id));
                        let words = cx.word_with(
                            "leading-step",
                            &[
                                ("name", name.into()),
                                ("helps", step.helps.into()),
                                ("left", step.left.into()),
                            ],
                        );
                        say(&format!("leading/step-{}", step.id), words, true);
                    }
                }
            }
        }
        look.card(column(parts).spacing(12))
    }

    /// What helped, as mediators saw it: how many times this year, and one touch to add one.
    fn helped<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let rows = self.rows.as_deref().unwrap_or_default();
        let helped = helped(rows, &cx.site().id, cx.now.date());
        let own = helped.get(&tutorial.slug);
        let buttons = aids().map(|aid| {
            let times = own.and_then(|own| own.get(aid)).copied().unwrap_or(0);
            let words = cx.word_with(
                "leading-aid",
                &[("aid", cx.word(&aid_key(aid)).into()), ("times", times.into())],
            );
            button::small(
                look,
                Kind::Plain,
                format!("leading/helped-{aid}"),
                Some(Icon::Plus),
                words,
                self.ledger.is_free().then_some(Message::Helped(aid)),
            )
            .width(Length::Fill)
            .into()
        });
        let refused = aids().any(|aid| self.ledger.refused(aid));
        let words = match self.ledger.last() {
            _ if refused => cx.word("lead-refused"),
            None => cx.word("leading-helped-touch"),
            Some(aid) => {
                cx.word_with("leading-helped-added", &[("aid", cx.word(&aid_key(aid)).into())])
            }
        };
        let ink = if refused { p.plum } else { p.ink };
        let said = status("leading/said", words.clone(), look.text(Type::Label, words, ink));
        let undo = button::small(
            look,
            Kind::Plain,
            "leading/undo",
            Some(Icon::Undo),
            cx.word("lead-undo"),
            (self.ledger.is_free() && self.ledger.last().is_some()).then_some(Message::Undo),
        );
        let mut parts = vec![title(cx, "leading/helped", "leading-helped"), look.lean(said)];
        parts.extend(buttons);
        parts.push(look.lean(undo));
        look.card(column(parts).spacing(10))
    }
}

/// What to ask before, during and after; what to have at hand; what belongs to this need.
fn prompts<'a>(cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
    let look = cx.look;
    let need = tutorial.need.code();
    let list = |prefix: &str, most: usize| -> Vec<String> {
        (1..=most).map(|rank| cx.word(&format!("{prefix}-{rank}"))).collect()
    };
    let mut before = vec![cx.word(&format!("leading-need-{need}"))];
    before.extend(list("leading-before", 3));
    let mut during = vec![cx.word("leading-hands")];
    during.extend(list("leading-during", 5));
    let part = |key: &'static str, word: &str, icon: Icon, lines: Vec<String>| {
        look.card(column![title(cx, key, word), chrome::lines(look, icon, lines)].spacing(12))
    };
    let operator = look.chip(
        None,
        cx.word(&operator_key(tutorial.operator)),
        look.palette.pine_tint,
        look.palette.pine,
    );
    let add = button::small(
        look,
        Kind::Plain,
        "leading/prepare",
        Some(Icon::Plus),
        cx.word("leading-prepare"),
        Some(Message::Prepare),
    );
    let mut parts = vec![
        look.row(12.0, vec![operator, look.stretch(), add.into()]),
        part("leading/before", "leading-before", Icon::Say, before),
        part("leading/during", "leading-during", Icon::Hand, during),
        part("leading/after", "leading-after", Icon::Check, list("leading-after", 4)),
        part("leading/group", "leading-group", Icon::Users, list("leading-group", 3)),
    ];
    if !tutorial.papers.is_empty() {
        let papers = tutorial.papers.iter().map(|paper| cx.word(&format!("paper-{paper}")));
        parts.push(part("leading/real", "leading-real", Icon::Doc, papers.collect()));
    }
    column(parts).spacing(16).width(Length::Fill).into()
}

fn title<'a, M: 'a>(cx: &Context<'_>, key: &'static str, word: &str) -> Element<'a, M> {
    let look = cx.look;
    let words = cx.word(word);
    look.lean(heading(key, words.clone(), look.bold(Type::H3, words, look.palette.ink)))
}

/// What can help, in the order it is shown: the codes of the nomenclature.
fn aids() -> impl Iterator<Item = &'static str> {
    let entries = Nomenclature::embedded().entries(Dimension::Helped);
    entries.iter().map(|entry| entry.code.as_str())
}

/// The Fluent key of something that helps.
pub(super) fn aid_key(aid: &str) -> String {
    Dimension::Helped.label(aid)
}

/// Reads every count: six months may begin in another year.
fn read(cx: &Context<'_>) -> Task<Message> {
    Task::perform(cx.kiosk().store.cells(None), Message::Read)
}

/// What helped this year at this site: by tutorial, how many times each thing helped.
pub(super) fn helped(
    rows: &[Row],
    site: &str,
    today: NaiveDate,
) -> BTreeMap<String, BTreeMap<&'static str, u64>> {
    use chrono::Datelike;

    let mut found: BTreeMap<String, BTreeMap<&'static str, u64>> = BTreeMap::new();
    for (cell, total) in count::totals(rows) {
        if cell.measure != Measure::WhatHelped
            || cell.site != site
            || cell.period.first().year() != today.year()
            || total.value() == 0
        {
            continue;
        }
        let Some((slug, aid)) = cell.value.split_once('.') else { continue };
        let Some(aid) = aids().find(|known| *known == aid) else { continue };
        *found.entry(slug.to_owned()).or_default().entry(aid).or_default() += total.value();
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::count::{Cell, Period, Quality};

    fn row(site: &str, month: &str, value: &str, n: u64, cancelled: u64) -> Row {
        Row {
            device: "one".to_owned(),
            epoch: "0".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(month).unwrap(),
                measure: Measure::WhatHelped,
                operator: "_Z".to_owned(),
                dimension: Measure::WhatHelped.dimension().to_owned(),
                value: value.to_owned(),
            },
            n,
            cancelled,
            quality: Quality::Ok,
        }
    }

    #[test]
    fn what_helped_is_summed_by_procedure_this_year_at_this_site() {
        let rows = [
            row("tilly", "2026-01", "caf.reformuler", 2, 0),
            row("tilly", "2026-11", "caf.reformuler", 3, 1),
            row("tilly", "2026-11", "caf.langue", 1, 1),
            row("tilly", "2025-11", "caf.reformuler", 9, 0),
            row("lisieux", "2026-11", "caf.reformuler", 9, 0),
            row("tilly", "2026-11", "caf.inconnu", 9, 0),
            row("tilly", "2026-11", "ameli.fiche_memo", 1, 0),
        ];
        let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        let expected = BTreeMap::from([
            ("ameli".to_owned(), BTreeMap::from([("fiche_memo", 1)])),
            ("caf".to_owned(), BTreeMap::from([("reformuler", 4)])),
        ]);
        assert_eq!(helped(&rows, "tilly", today), expected);
    }
}
