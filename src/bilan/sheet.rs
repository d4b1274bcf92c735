//! Tables in words: each table as a page, a spreadsheet and the screen show it, with the same labels
//! and the same numbers, chosen once.
//!
//! Laying out is left to `document`, `export` and the screens; numbers come from
//! [`tables`](super::tables) and are not touched here.

use super::tables::{TableId, Value};

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
        if indicator.starts_with("minutes") {
            Self::Minutes
        } else if indicator.ends_with("_pct") {
            Self::Percent
        } else if indicator.contains("_par_") {
            Self::Mean
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
    /// What its numbers are.
    pub unit: Unit,
}

/// A line in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The place: "Creully", "Calvados", "Tous les lieux".
    pub place: String,
    /// The period: "2026", "janvier 2026", "1er trimestre 2026".
    pub period: String,
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
}

/// A table in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Which table it is.
    pub table: TableId,
    /// Which part of it, from 1.
    pub part: u8,
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
    /// How it is drawn; nothing when only a table suits it.
    pub chart: Option<Chart>,
}
