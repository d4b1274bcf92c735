//! The report of a period, whole: what every output is made from, so that no two of them can differ.
//!
//! It holds the tables as they are printed, small numbers already hidden, and what there is to say
//! of where they come from. Words are left to [`sheet`](super::sheet), files to `export`, paper to
//! `document`.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::coverage::{self, Note, Same};
use super::cube::Sums;
use super::period::Term;
use super::publish::publish;
use super::tables::{self, Compared, Coordinates, Data, Table, TableId};
use super::{Edition, Exercise, Place};
use crate::count::Period;
use crate::problem::Problem;

/// What a report is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Basis<'a> {
    /// Which devices counted where, and the period.
    pub coverage: &'a coverage::Coverage,
    /// The sums of the period and of the one before.
    pub sums: &'a Sums,
    /// For each period that is compared with the one before: what may be compared, and its sums.
    pub compared: &'a [(Term, Same, Sums)],
    /// The exercises of the catalog.
    pub exercises: &'a [Exercise],
}

/// A report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whom it is for.
    pub edition: Edition,
    /// What it is about.
    pub term: Term,
    /// The day it was made.
    pub made: NaiveDate,
    /// What came in.
    pub coverage: Coverage,
    /// What is to be told of the files.
    pub notes: Vec<Note>,
    /// The files that were left out, and why.
    pub problems: Vec<Problem>,
    /// The tables, in order.
    pub tables: Vec<Table>,
    /// What was hidden from them; nothing for the coordination.
    pub secrecy: Secrecy,
}

impl Report {
    /// The report for these readers, small numbers hidden. What is to be told of the files is added
    /// by whoever read them.
    #[must_use]
    pub fn draw(basis: &Basis<'_>, edition: Edition) -> Self {
        let Basis { coverage, sums, compared, exercises } = *basis;
        let compared: Vec<Compared<'_>> = compared
            .iter()
            .map(|(term, same, sums)| Compared { term: *term, same, sums })
            .collect();
        let data = Data { coverage, sums, compared: &compared, exercises };
        let (tables, secrecy) = publish(tables::build(&data, edition), coverage.places(), edition);
        Self {
            edition,
            term: coverage.term(),
            made: coverage.today(),
            coverage: Coverage::of(coverage),
            notes: coverage.notes(),
            problems: Vec::new(),
            tables,
            secrecy,
        }
    }
}

/// What came in, place by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The places, in the order of the tables.
    pub places: Vec<Covered>,
    /// How many devices counted something.
    pub devices: usize,
    /// How many files were used.
    pub files: usize,
}

impl Coverage {
    /// What came in over the period; files are counted by whoever read them.
    fn of(coverage: &coverage::Coverage) -> Self {
        let mut missing: BTreeMap<&str, Vec<Period>> = BTreeMap::new();
        for (site, month) in coverage.missing() {
            missing.entry(site).or_default().push(month);
        }
        let places = coverage
            .places()
            .iter()
            .map(|place| {
                let (counted, expected) = coverage.months(&place.id, coverage.term());
                let missing = missing.remove(place.id.as_str()).unwrap_or_default();
                Covered { place: place.clone(), counted, expected, missing }
            })
            .collect();
        Self { places, devices: coverage.devices(), files: 0 }
    }

    /// How many places something came from.
    pub fn received(&self) -> usize {
        self.places.iter().filter(|place| place.counted > 0).count()
    }
}

/// What came from a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// The place.
    pub place: Place,
    /// In how many of the months that have begun something was counted.
    pub counted: usize,
    /// How many of them there are.
    pub expected: usize,
    /// The months from which nothing came.
    pub missing: Vec<Period>,
}

/// What was hidden, and what may still be deduced of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Secrecy {
    /// The least number shown other than zero; none when nothing is hidden.
    pub threshold: Option<u64>,
    /// Each hidden number, in order.
    pub audit: Vec<Audited>,
    /// The tables and parts that could not be shown at all, or only by their totals.
    pub dropped: Vec<(TableId, u8)>,
}

/// A hidden number, and what an outsider can deduce of it from all that is printed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Audited {
    /// Which number.
    pub number: Coordinates,
    /// The least it may be.
    pub low: u64,
    /// The most it may be; none when nothing bounds it.
    pub high: Option<u64>,
}
