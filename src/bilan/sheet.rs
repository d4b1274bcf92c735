//! Tables in words: each table as a page, a spreadsheet and the screen show it, with the same labels
//! and the same numbers, chosen once.
//!
//! Laying out is left to `document`, `export` and the screens; numbers come from
//! [`tables`](super::tables) and are not touched here. Words are those of the coordination and of
//! the partners, who read French.

mod labels;
mod names;
mod tell;

use std::collections::BTreeSet;

use super::cube::Scope;
use super::period::Term;
use super::report::Report;
use super::tables::{LEAST_BASE, TableId, Value};
use crate::i18n::{Language, Words, dates};

pub use names::Names;
pub use tell::{audited, days, edition, gaps, left_out, month_short, note, received, term};

/// What stands for a number kept secret.
pub const HIDDEN: &str = "s";

/// What stands where nothing came in.
pub const MISSING: &str = "n.\u{A0}d.";

/// What stands for a mean of nothing.
const NO_BASE: &str = "base\u{A0}0";

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// Things.
    Count,
    /// Minutes.
    Minutes,
    /// Percent, in tenths.
    Percent,
    /// A mean, in tenths.
    Mean,
}

impl Unit {
    /// The unit that the name of an indicator says.
    pub fn of(indicator: &str) -> Self {
        if indicator.ends_with("_pct") {
            Self::Percent
        } else if indicator.contains("_par_") || indicator.contains("_pour_") {
            Self::Mean
        } else if indicator.starts_with("minutes") || indicator.ends_with(".minutes") {
            Self::Minutes
        } else {
            Self::Count
        }
    }
}

/// A column in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// What it counts, unique in its sheet.
    pub label: String,
    /// The same in less room.
    pub short: String,
    /// What it is about, without what it counts: "Information". What the parts of a chart are
    /// called; the same as the label for a column that is about nothing in particular.
    pub about: String,
    /// What its numbers are.
    pub unit: Unit,
}

/// A line in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The place, for whoever keeps some lines only.
    pub scope: Scope,
    /// The period, as it is reckoned.
    pub term: Term,
    /// The place: "Creully", "Calvados", "Tous les lieux".
    pub place: String,
    /// The period: "2026", "janvier 2026", "1er trimestre 2026".
    pub period: String,
    /// The same in less room, the year left out: "janv.", "T1", "S1", "2026".
    pub period_short: String,
    /// The numbers, one for each column.
    pub values: Vec<Value>,
    /// Whether it sums the lines of its period.
    pub total: bool,
    /// What is missing from it, in words: "9 mois reçus sur 12".
    pub partial: Option<String>,
}

/// How a sheet is best drawn. Columns are given by their rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chart {
    /// Each column of the only line as a figure.
    Figures,
    /// One column of all lines but totals, as bars from left to right: one for each place.
    Bars(usize),
    /// Columns of the total line, as bars from left to right: one for each column.
    Parts(Vec<usize>),
    /// One column of the lines of all places, as bars from bottom to top: one for each period.
    Months(usize),
    /// Columns as parts of a whole, one stacked bar for each line.
    Stacked(Vec<usize>),
    /// Several stacked bars for the line of all places.
    Stacks(Vec<Stack>),
}

/// A stacked bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stack {
    /// Its name: "Au début".
    pub label: String,
    /// Its parts: the columns, by rank.
    pub columns: Vec<usize>,
}

/// A number beside that of the period before, over the same devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contrast {
    /// The line, by rank.
    pub row: usize,
    /// The column, by rank.
    pub column: usize,
    /// What the same devices counted in the period before.
    pub before: u64,
    /// What they counted in the period of the line.
    pub now: u64,
    /// The sentence that says it.
    pub sentence: String,
}

/// A table in words. Its columns and its lines have the ranks of those of the table it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which table it is.
    pub table: TableId,
    /// Which part of it, from 1.
    pub part: u8,
    /// The code of the operator that it is about, when it is about only one.
    pub operator: Option<String>,
    /// Its name, unique in a report and at most 31 characters long (what a spreadsheet takes):
    /// "T4-2 Nature".
    pub name: String,
    /// Its title.
    pub title: String,
    /// What is counted, on which whole the shares are made, where bands begin and end: sentences.
    pub notes: Vec<String>,
    /// The columns.
    pub columns: Vec<Head>,
    /// The lines.
    pub rows: Vec<Row>,
    /// What may be compared with the period before.
    pub contrasts: Vec<Contrast>,
    /// How it is drawn; nothing when only a table suits it.
    pub chart: Option<Chart>,
}

impl Sheet {
    /// The rank of the column with this label.
    pub fn column(&self, label: &str) -> Option<usize> {
        self.columns.iter().position(|head| head.label == label)
    }

    /// The lines of some places only, without those of all places.
    pub fn lines(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.scope != Scope::Network)
    }

    /// The lines of all places, one for each period.
    pub fn totals(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.scope == Scope::Network)
    }

    /// The number of a line as it is written: the same everywhere.
    pub fn text(&self, row: &Row, column: usize) -> String {
        let value = row.values.get(column).copied().unwrap_or(Value::Missing);
        print(value, self.columns.get(column).map_or(Unit::Count, |head| head.unit))
    }
}

/// A key figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// Its code, for whoever shows some of them only: "interventions".
    pub code: &'static str,
    /// The number, in its unit.
    pub value: Value,
    /// What the number is.
    pub unit: Unit,
    /// The number as it is written; minutes are told in hours.
    pub text: String,
    /// What it counts, to be read after it.
    pub label: String,
}

/// The figures of [`figures`]: code, beginning of the indicator, dimension, modality.
const FIGURES: [[&str; 4]; 8] = [
    ["interventions", "nb_interventions", "_T", "_T"],
    ["permanences", "nb_permanences", "_T", "_T"],
    ["accompagnements", "nb_accompagnements", "_T", "_T"],
    ["heures", "minutes", "_T", "_T"],
    ["demandes", "nb_demandes", "_T", "_T"],
    ["abouties", "part_interventions_", "issue", "aboutie"],
    ["seances", "nb_sessions", "_T", "_T"],
    ["exercices", "nb_parcours", "issue", "termine"],
];

/// The key figures of a report, in order; none when its table of key figures is not shown.
pub fn figures(report: &Report, words: &Words) -> Vec<Figure> {
    let Some(table) = report.tables.iter().find(|table| table.id == TableId::T1) else {
        return Vec::new();
    };
    let line = table.lines.iter().rposition(|line| line.place == Scope::Network);
    let values = line.and_then(|line| table.values.get(line));
    let figure = |[code, indicator, dimension, modality]: [&'static str; 4]| {
        let rank = table.columns.iter().position(|own| {
            own.indicator.starts_with(indicator)
                && own.dimension == dimension
                && own.modality == modality
        })?;
        let value = values.and_then(|values| values.get(rank)).copied()?;
        let unit = table.columns.get(rank).map_or(Unit::Count, |own| Unit::of(&own.indicator));
        let text = match (unit, value) {
            (Unit::Minutes, Value::Count(minutes)) => hours(minutes),
            (Unit::Count | Unit::Minutes | Unit::Percent | Unit::Mean, value) => print(value, unit),
        };
        let label = words.get(&format!("bilan-figure-{code}"));
        Some(Figure { code, value, unit, text, label })
    };
    FIGURES.into_iter().filter_map(figure).collect()
}

/// Minutes as hours: "45 min", "1 h 30", then whole hours from ten on, the half rounded up.
fn hours(minutes: u64) -> String {
    let (hours, left) = (minutes / 60, minutes % 60);
    match (hours, left) {
        (0, left) => format!("{left}\u{A0}min"),
        (1..10, 0) => format!("{hours}\u{A0}h"),
        (1..10, left) => format!("{hours}\u{A0}h\u{A0}{left:02}"),
        (10.., left) => format!("{}\u{A0}h", grouped(hours + u64::from(left >= 30))),
    }
}

/// A number as it is written: "1 876", "46,0 %", "4,1"; `s` when it is hidden, "n. d." when nothing
/// came in, "base < 20" when there are too few to make a percentage of.
pub fn print(value: Value, unit: Unit) -> String {
    match value {
        Value::Count(n) => grouped(n),
        Value::Tenths(n) => match unit {
            Unit::Percent => format!("{},{}\u{A0}%", grouped(n / 10), n % 10),
            Unit::Count | Unit::Minutes | Unit::Mean => format!("{},{}", grouped(n / 10), n % 10),
        },
        Value::Missing => MISSING.to_owned(),
        Value::Hidden => HIDDEN.to_owned(),
        Value::Thin => match unit {
            Unit::Percent => format!("base\u{A0}<\u{A0}{LEAST_BASE}"),
            Unit::Count | Unit::Minutes | Unit::Mean => NO_BASE.to_owned(),
        },
    }
}

/// A whole number with its thousands apart.
fn grouped(n: u64) -> String {
    dates::number(Language::Fr, i64::try_from(n).unwrap_or(i64::MAX))
}

/// Each table of a report in words, in order.
pub fn sheets(report: &Report, words: &Words, names: &Names) -> Vec<Sheet> {
    let speaker = labels::Speaker { report, words, names };
    let mut taken = BTreeSet::new();
    report.tables.iter().map(|table| speaker.sheet(table, &mut taken)).collect()
}

#[cfg(test)]
mod tests;
