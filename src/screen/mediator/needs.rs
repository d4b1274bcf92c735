//! « Ce qu’on nous demande et que nous n’avons pas »: by theme, how many times this month and this
//! year; and one touch to add one, which can be taken back. Visitors add theirs by themselves.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use iced::widget::{column, container};
use iced::{Length, Task};

use super::ledger::Ledger;
use crate::app::Context;
use crate::count::{self, Measure, Row, Span};
use crate::screen::chrome;
use crate::store::{self, Receipt};
use crate::tutorial::COOP_THEMES;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::status;
use crate::ui::{Element, direction};

/// The theme of what is in none of the others.
const OTHER: &str = "autre";

/// What is asked and is not here.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    /// This month and this year, by theme; none while the disk has not answered.
    counts: Option<BTreeMap<&'static str, Asked>>,
    /// Why the disk did not answer.
    failed: Option<store::Error>,
    ledger: Ledger,
}

/// How many times something was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Asked {
    month: u64,
    year: u64,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The counts of the year were read, or not.
    Read(Result<Vec<Row>, store::Error>),
    /// A theme was touched.
    Add(&'static str),
    /// *Annuler* was touched.
    Undo,
    /// The disk answered.
    Written(Result<Receipt, store::Error>),
    /// Back to the day.
    Close,
}

/// What it asks of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Back to the day.
    Close,
}

/// The themes, in the order they are shown.
fn themes() -> impl Iterator<Item = &'static str> {
    COOP_THEMES.into_iter().chain([OTHER])
}

impl Needs {
    /// The page, and what reads its counts.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self::default(), read(cx))
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Read(Ok(rows)) => {
                self.failed = None;
                self.counts = Some(counts(&rows, &cx.site().id, cx.now.date()));
                Action::None
            }
            Message::Read(Err(error)) => {
                self.failed = Some(error);
                Action::None
            }
            Message::Add(theme) => {
                let increments = count::unmet_need(&cx.site().id, cx.now.date(), theme);
                let task = self.ledger.add(cx, theme.to_owned(), increments, Message::Written);
                Action::Run(task)
            }
            Message::Undo => Action::Run(self.ledger.undo(cx, Message::Written)),
            Message::Written(result) => {
                if self.ledger.written(result) {
                    return Action::Run(read(cx));
                }
                Action::None
            }
            Message::Close => Action::Close,
        }
    }

    /// Draws it, under the header of the area.
    pub fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts = vec![
            look.lean(super::lead::head(cx, "needs", &cx.word("needs-title"), Message::Close)),
            look.lean(look.text(Type::Label, cx.word("needs-what"), p.ink)),
        ];
        if let Some(error) = &self.failed {
            let (what, _) = cx.words().problem(&error.problem());
            parts.push(look.lean(status(
                "needs/failed",
                what.clone(),
                look.text(Type::Label, what, p.plum),
            )));
        }
        parts.push(look.lean(self.said(cx)));
        let themes = themes().map(|theme| self.theme(cx, theme)).collect();
        let width = look.metrics.canvas.width - 48.0;
        let least = 360.0 * look.metrics.text_size.factor();
        parts.push(chrome::grid(look, width, least, 3, look.metrics.gap(), themes));
        column(parts).spacing(16).into()
    }

    /// What was just counted, and the way to take it back.
    fn said<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let refused = themes().any(|theme| self.ledger.refused(theme));
        let words = match self.ledger.last() {
            _ if refused => cx.word("lead-refused"),
            None => cx.word("needs-touch"),
            Some(theme) => {
                cx.word_with("needs-added", &[("theme", cx.word(&theme_key(theme)).into())])
            }
        };
        let ink = if refused { p.plum } else { p.ink };
        let line = status("needs/said", words.clone(), look.label(Type::Label, words, ink));
        let undo = button::small(
            look,
            Kind::Plain,
            "needs/undo",
            Some(Icon::Undo),
            cx.word("lead-undo"),
            (self.ledger.is_free() && self.ledger.last().is_some()).then_some(Message::Undo),
        );
        direction::flow(look.direction, vec![undo.into(), line])
            .spacing(16)
            .align_y(iced::Center)
            .into()
    }

    fn theme<'a>(&self, cx: &Context<'_>, theme: &'static str) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let name = cx.word(&theme_key(theme));
        let asked = self
            .counts
            .as_ref()
            .map(|counts| counts.get(theme).copied().unwrap_or_default())
            .unwrap_or_default();
        let said = cx.word_with(
            "needs-counts",
            &[("month", asked.month.into()), ("year", asked.year.into())],
        );
        let add = button::small(
            look,
            Kind::Plain,
            format!("needs/add-{theme}"),
            Some(Icon::Plus),
            name.clone(),
            self.ledger.is_free().then_some(Message::Add(theme)),
        )
        .width(Length::Fill);
        let whole = cx.word_with(
            "needs-said",
            &[("theme", name.into()), ("month", asked.month.into()), ("year", asked.year.into())],
        );
        let ink = if asked.year > 0 { p.ink } else { p.ink2 };
        let line = status(format!("needs/of-{theme}"), whole, look.text(Type::Body, said, ink));
        container(column![add, look.lean(line)].spacing(6)).width(Length::Fill).into()
    }
}

/// The Fluent key of a theme's name.
fn theme_key(theme: &str) -> String {
    format!("theme-{}", theme.replace('_', "-"))
}

/// Reads the counts of this year.
fn read(cx: &Context<'_>) -> Task<Message> {
    let span = Span::parse(&cx.now.date().year().to_string()).ok();
    Task::perform(cx.kiosk().store.cells(span), Message::Read)
}

/// What was asked at this site, by theme.
fn counts(rows: &[Row], site: &str, today: NaiveDate) -> BTreeMap<&'static str, Asked> {
    let mut found: BTreeMap<&'static str, Asked> = BTreeMap::new();
    for (cell, total) in count::totals(rows) {
        let day = cell.period.first();
        if cell.measure != Measure::UnmetNeed || cell.site != site || day.year() != today.year() {
            continue;
        }
        // A theme that the nomenclature no longer has is among the others.
        let theme = themes().find(|theme| *theme == cell.value).unwrap_or(OTHER);
        let asked = found.entry(theme).or_default();
        asked.year += total.value();
        if day.month() == today.month() {
            asked.month += total.value();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::count::{Cell, Period, Quality};

    fn row(site: &str, period: &str, measure: Measure, theme: &str, n: u64, cancelled: u64) -> Row {
        Row {
            device: "one".to_owned(),
            epoch: "0".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: "_Z".to_owned(),
                dimension: measure.dimension().to_owned(),
                value: theme.to_owned(),
            },
            n,
            cancelled,
            quality: Quality::Ok,
        }
    }

    #[test]
    fn needs_are_summed_by_month_and_by_year_at_this_site_only() {
        let need = Measure::UnmetNeed;
        let rows = [
            row("tilly", "2026-11", need, "logement", 3, 1),
            row("tilly", "2026-02", need, "logement", 4, 0),
            row("tilly", "2025-11", need, "logement", 9, 0),
            row("lisieux", "2026-11", need, "logement", 9, 0),
            row("tilly", "2026-11", need, "ancien_theme", 1, 0),
            row("tilly", "2026-11", Measure::SiteChanged, "justice", 9, 0),
        ];
        let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        let expected = BTreeMap::from([
            ("logement", Asked { month: 2, year: 6 }),
            ("autre", Asked { month: 1, year: 1 }),
        ]);
        assert_eq!(counts(&rows, "tilly", today), expected);
    }
}
