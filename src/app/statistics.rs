//! The numbers of a period for the mediator: tables in words made of every counter that the kiosk
//! holds, its own and those that were brought to it. It runs on a thread of its own, says how far it
//! is, and stops when it is asked to. What is shown of it is left to `screen::mediator::statistics`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use chrono::NaiveDate;

use crate::bilan::coverage::{self, Coverage, Note, Source};
use crate::bilan::cube::{Cube, Sums};
use crate::bilan::period::Term;
use crate::bilan::report::{Basis, Report};
use crate::bilan::sheet::{self, Figure, Names};
use crate::bilan::tables;
use crate::bilan::{Edition, Exercise, Place};
use crate::count::Row;
use crate::export::bundle::Location;
use crate::i18n::Words;
use crate::publication::{Knowledge, Publication};

/// After how many rows somebody is told, and asked whether to go on.
const STEP: usize = 4096;

/// How far long work is, and whether it goes on: shared by who works and who waits.
#[derive(Debug, Clone, Default)]
pub struct Progress(Arc<Steps>);

#[derive(Debug, Default)]
struct Steps {
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    /// Asks the work to stop; it does at its next step, and gives nothing.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// Says that so many steps are done, of so many.
    pub fn reach(&self, done: u64, total: u64) {
        self.0.total.store(total, Ordering::Relaxed);
        self.0.done.store(done.min(total), Ordering::Relaxed);
    }

    /// How much is done, in percent; none before it is known how much there is.
    pub fn percent(&self) -> Option<u64> {
        let total = self.0.total.load(Ordering::Relaxed);
        let done = self.0.done.load(Ordering::Relaxed).min(total);
        (done * 100).checked_div(total)
    }
}

/// What is asked.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Every counter, of any device and place.
    pub rows: Vec<Row>,
    /// The places that are shown, in order.
    pub places: Vec<Place>,
    /// The identifiers of the other places: rows of theirs are not a surprise.
    pub others: Vec<String>,
    /// Where they are.
    pub locations: Vec<Location>,
    /// The exercises of the catalog.
    pub exercises: Vec<Exercise>,
    /// The period.
    pub term: Term,
    /// The day it is.
    pub today: NaiveDate,
}

/// What comes of it.
#[derive(Debug, Clone)]
pub struct Computed {
    /// The report, for the coordination: no number is hidden. Its tables in words have the ranks
    /// they have in the report.
    pub publication: Publication,
    /// Its key figures.
    pub figures: Vec<Figure>,
    /// What is missing, a sentence each: months of places, then what is to be told of devices.
    pub gaps: Vec<String>,
}

/// Makes the tables; nothing when it was asked to stop.
pub fn compute(
    asked: Asked,
    words: &Words,
    names: &Names,
    progress: &Progress,
) -> Option<Computed> {
    let Asked { rows, places, others, locations, exercises, term, today } = asked;
    let source = Source { name: String::new(), exported: None, rows };
    let merged = coverage::gather(&[source]);
    let steps = merged.rows.len() as u64 * 2;
    let mut coverage = Coverage::new(&places, term, today);
    let mut cube = Cube::new(&places, term);
    for (rank, row) in merged.rows.iter().enumerate() {
        pause(progress, rank, 0, steps)?;
        coverage.add(row);
        cube.add(row);
    }
    let mut compared: Vec<(Term, coverage::Same, Sums)> = Vec::new();
    for own in tables::compared_terms(term) {
        let same = coverage.same(own);
        let mut cube = Cube::new(&places, own);
        for (rank, row) in merged.rows.iter().enumerate() {
            pause(progress, rank, steps / 2, steps)?;
            if same.holds(row) {
                cube.add(row);
            }
        }
        compared.push((own, same, cube.close()));
    }
    let is_news = |note: &Note| match note {
        Note::UnknownSite { site, .. } => !others.contains(site),
        Note::DuplicateFile { .. }
        | Note::StaleFile { .. }
        | Note::Clone { .. }
        | Note::WentBack { .. }
        | Note::Doubtful { .. } => true,
    };
    let sums = cube.close();
    let basis =
        Basis { coverage: &coverage, sums: &sums, compared: &compared, exercises: &exercises };
    let mut report = Report::draw(&basis, Edition::Internal);
    report.notes.extend(merged.notes);
    report.notes.retain(is_news);
    let figures = sheet::figures(&report, words);
    let gaps = sheet::gaps(&report, words, names);
    let knowledge = Knowledge { locations: &locations, exercises: &exercises, names, words };
    let publication = Publication::of(report, &knowledge);
    let gaps = gaps.into_iter().chain(publication.notes().iter().cloned()).collect();
    progress.reach(steps, steps);
    Some(Computed { publication, figures, gaps })
}

/// Says how far it is from time to time; nothing when it is time to stop.
fn pause(progress: &Progress, rank: usize, before: u64, steps: u64) -> Option<()> {
    if rank.is_multiple_of(STEP) {
        if progress.is_cancelled() {
            return None;
        }
        progress.reach(before + rank as u64, steps);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::bilan::tables::{TableId, Value};
    use crate::count::{Cell, Measure, Period, Quality};
    use crate::i18n::Language;

    fn row(site: &str, month: &str, n: u64) -> Row {
        let date: NaiveDate = format!("{month}-15").parse().unwrap();
        let cell = Cell {
            site: site.to_owned(),
            period: Period::day(date),
            measure: Measure::Intervention,
            operator: "caf".to_owned(),
            dimension: Measure::Intervention.dimension().to_owned(),
            value: "individuel".to_owned(),
        };
        let (device, epoch) = (format!("device-{site}"), "0123456789abcdef".to_owned());
        Row { device, epoch, cell, n, cancelled: 1, quality: Quality::Ok }
    }

    fn asked(rows: Vec<Row>, places: &[&str]) -> Asked {
        let place = |id: &&str| Place { id: (*id).to_owned(), departement: "14".to_owned() };
        Asked {
            rows,
            places: places.iter().map(place).collect(),
            others: vec!["mathieu".to_owned()],
            locations: Vec::new(),
            exercises: Vec::new(),
            term: Term::parse("2026").unwrap(),
            today: "2026-11-28".parse().unwrap(),
        }
    }

    fn words() -> Words {
        Words::build(Language::Fr, &[]).0
    }

    #[test]
    fn rows_of_several_kiosks_add_up_and_what_is_missing_is_told() {
        let rows = vec![row("creully", "2026-01", 5), row("brehal", "2026-02", 8)];
        let progress = Progress::default();
        let asked = asked(rows, &["creully", "brehal", "mathieu"]);
        let computed = compute(asked, &words(), &Names::default(), &progress).unwrap();
        assert_eq!(computed.publication.report.coverage.received(), 2);
        let missing: Vec<usize> = computed
            .publication
            .report
            .coverage
            .places
            .iter()
            .map(|place| place.missing.len())
            .collect();
        assert_eq!(missing, [10, 10, 11]);
        let by_place =
            computed.publication.sheets.iter().find(|own| own.table == TableId::T3).unwrap();
        let numbers: Vec<Value> = by_place.rows.iter().map(|row| row.values[0]).collect();
        assert_eq!(numbers, [Value::Count(4), Value::Count(7), Value::Missing, Value::Count(11)]);
        assert_eq!(progress.percent(), Some(100));
        assert_eq!(computed.publication.sheets.len(), computed.publication.report.tables.len());
    }

    #[test]
    fn one_place_is_shown_alone_and_the_others_are_no_surprise() {
        let rows = vec![row("creully", "2026-01", 5), row("mathieu", "2026-02", 8)];
        let asked = asked(rows, &["creully"]);
        let computed = compute(asked, &words(), &Names::default(), &Progress::default()).unwrap();
        assert_eq!(computed.publication.report.notes, []);
        let by_place =
            computed.publication.sheets.iter().find(|own| own.table == TableId::T3).unwrap();
        let numbers: Vec<Value> = by_place.rows.iter().map(|row| row.values[0]).collect();
        assert_eq!(numbers, [Value::Count(4), Value::Count(4)]);
    }

    #[test]
    fn work_that_is_stopped_gives_nothing() {
        let progress = Progress::default();
        assert_eq!(progress.percent(), None);
        progress.cancel();
        let asked = asked(vec![row("creully", "2026-01", 5)], &["creully"]);
        assert!(compute(asked, &words(), &Names::default(), &progress).is_none());
    }
}
