//! Finds, opens and reads the exports of kiosks, any number of them, from folders that nobody
//! answers for: sticks, mails, copies of copies.
//!
//! A file is used whole or not at all, and what is wrong with it is told with its name and line;
//! nothing else is lost. Files are looked at twice. The first time only says which devices each
//! speaks of: those that speak of the same device are then read together, so that an old export, a
//! copy or a clone is seen, and all the others one at a time. So the room taken is that of the sums,
//! and of one device. Nobody knows in which order files come, nor how often: it changes nothing.
//!
//! What sticks brought to a kiosk is kept by [`received`]. What rows mean is left to `bilan`, how a line is written to `export::counters`, words and screens
//! to callers.

mod find;
mod load;
mod package;
mod progress;
pub mod received;
mod survey;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::NaiveDate;

use self::find::Found;
use self::load::{Depth, Missed, load};
use self::progress::share;
use self::survey::{Survey, groups, survey};
use crate::bilan::Place;
use crate::bilan::coverage::{self, Coverage, Note, Same, Source, doubts};
use crate::bilan::cube::{Cube, Sums};
use crate::bilan::period::Term;
use crate::bilan::spread::Seed;
use crate::bilan::tables::compared_terms;
use crate::count::fold::fold;
use crate::count::{Grain, Row, RowView};
use crate::export::counters::{MOST_PROBLEMS, Refused, emptied, views_in};
use crate::problem::Problem;

pub use self::progress::Progress;

/// How many problems are told with all their lines; beyond, each bad file is told by its first one.
const MOST_TOLD: usize = 2_000;

/// What is asked.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Files, and folders of them.
    pub from: &'a [PathBuf],
    /// The places that are counted.
    pub places: &'a [Place],
    /// The period of the report.
    pub term: Term,
    /// The day of the report: nothing may have been counted after it.
    pub today: NaiveDate,
}

/// All that came in.
#[derive(Debug)]
pub struct Intake {
    /// Which devices counted where, in which month.
    pub coverage: Coverage,
    /// The sums of the period and of the one before.
    pub sums: Sums,
    /// For each period that is compared with the one before, if anything was counted in that: what
    /// may be compared, and the sums of the network over it.
    pub compared: Vec<(Term, Same, Sums)>,
    /// What there is to say of the files and places, each note once, in order.
    pub notes: Vec<Note>,
    /// The files that were left out, and why, in order.
    pub problems: Vec<Problem>,
    /// How many files were used.
    pub files: usize,
}

/// Somebody said to stop. Nothing was changed anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the reading was stopped")]
pub struct Cancelled;

/// Reads everything and adds it up, on every core.
pub fn gather(asked: &Asked<'_>, progress: &Progress) -> Result<Intake, Cancelled> {
    let (found, mut problems) = find::find(asked.from, progress)?;
    // Once to see whose they are, once to read them.
    progress.expect(2 * found.len());
    let seed = Seed::default();
    let surveys = survey(&found, &seed, progress)?;
    let groups = groups(&surveys);
    let workers = share(
        &groups,
        progress,
        || Worker::new(asked, &found, &surveys, &seed, progress),
        |worker, group| worker.read(group),
    )?;
    let mut all = Worker::new(asked, &found, &surveys, &seed, progress);
    for worker in workers {
        all.absorb(worker);
    }
    let Worker { cube, coverage, compared, mut notes, problems: told, files, .. } = all;
    problems.extend(told);
    for survey in surveys {
        match survey {
            Survey::Devices(_) | Survey::Other => {}
            Survey::Refused(problem) => problems.push(*problem),
        }
    }
    problems.sort();
    notes.extend(coverage.notes());
    notes.sort();
    notes.dedup();
    let compared = compared
        .into_iter()
        .filter(|(term, _)| term.before().is_some_and(|before| coverage.has(before)))
        .map(|(term, cube)| (term, coverage.same(term), cube.close()))
        .collect();
    Ok(Intake { sums: cube.close(), coverage, compared, notes, problems, files })
}

/// The rows of every file, each file whole, and what is wrong with the others: for a kiosk that
/// takes in those of its neighbors. Nothing may have been counted after `today`.
pub fn rows(
    from: &[PathBuf],
    today: NaiveDate,
    progress: &Progress,
) -> Result<(Vec<Source>, Vec<Problem>), Cancelled> {
    let (found, mut problems) = find::find(from, progress)?;
    progress.expect(found.len());
    let mut sources = Vec::new();
    let mut buffer = Vec::new();
    for file in &found {
        match load(file, Depth::Whole, &mut buffer, progress) {
            Ok(content) => match checked(Vec::new(), &buffer, &content.name, today) {
                Ok(rows) => sources.push(Source {
                    name: content.name,
                    exported: content.exported,
                    rows: rows.iter().map(RowView::to_row).collect(),
                }),
                Err(refused) => tell(refused, &content.name, &mut problems),
            },
            Err(Missed::Other) => {}
            Err(Missed::Cancelled) => return Err(Cancelled),
            Err(Missed::Refused(problem)) => problems.push(*problem),
        }
        progress.step();
    }
    problems.sort();
    Ok((sources, problems))
}

/// The rows of these bytes, none of them counted after today, in the room of other rows.
fn checked<'a>(
    room: Vec<RowView<'_>>,
    bytes: &'a [u8],
    name: &str,
    today: NaiveDate,
) -> Result<Vec<RowView<'a>>, Refused> {
    let rows = views_in(room, bytes, name)?;
    // The first row is on the second line.
    let mut late = rows.iter().zip(2..).filter(|(row, _)| row.period.first() > today);
    let problems: Vec<Problem> = late
        .by_ref()
        .take(MOST_PROBLEMS)
        .map(|(row, line)| {
            Problem::error("counters-future", name).at(line).with("period", row.period)
        })
        .collect();
    let more = late.count();
    if problems.is_empty() { Ok(rows) } else { Err(Refused { problems, more }) }
}

/// Whether this counts by month what is first counted by day.
fn is_folded(row: &RowView<'_>) -> bool {
    row.period.grain() == Grain::Month && row.measure.grain() == Grain::Day
}

/// Days that one file tells and another one has folded into months are folded everywhere: an old
/// export is then what it was, older, and nothing is counted twice.
fn fold_all(sources: &mut [Source]) {
    let mut before: BTreeMap<(String, String), NaiveDate> = BTreeMap::new();
    for row in sources.iter().flat_map(|source| &source.rows).filter(|row| is_folded(&row.view())) {
        // A store folds all that is old at once: the days of this month, and of those before.
        let next = row.cell.period.last().succ_opt().unwrap_or(NaiveDate::MAX);
        let key = (row.device.clone(), row.epoch.clone());
        let known = before.entry(key).or_insert(next);
        *known = (*known).max(next);
    }
    if before.is_empty() {
        return;
    }
    for source in sources {
        source.rows = fold(&source.rows, |device, epoch| {
            before.get(&(device.to_owned(), epoch.to_owned())).copied()
        });
    }
}

/// Adds why a file is left out.
fn tell(refused: Refused, file: &str, problems: &mut Vec<Problem>) {
    let Refused { problems: told, more } = refused;
    let kept = if problems.len() < MOST_TOLD { told.len() } else { 1 };
    let more = more + told.len().saturating_sub(kept);
    problems.extend(told.into_iter().take(kept));
    if more > 0 {
        problems.push(Problem::error("import-more", file).with("more", more));
    }
}

/// What one core makes of the groups of files it took.
struct Worker<'a> {
    asked: &'a Asked<'a>,
    found: &'a [Found],
    surveys: &'a [Survey],
    seed: &'a Seed,
    progress: &'a Progress,
    cube: Cube,
    coverage: Coverage,
    compared: Vec<(Term, Cube)>,
    notes: Vec<Note>,
    problems: Vec<Problem>,
    files: usize,
    /// The bytes of a file, and the room of its rows: kept from one file to the next.
    buffer: Vec<u8>,
    room: Vec<RowView<'static>>,
}

impl<'a> Worker<'a> {
    fn new(
        asked: &'a Asked<'a>,
        found: &'a [Found],
        surveys: &'a [Survey],
        seed: &'a Seed,
        progress: &'a Progress,
    ) -> Self {
        let Asked { places, term, today, .. } = asked;
        let compared = compared_terms(*term).into_iter();
        Self {
            asked,
            found,
            surveys,
            seed,
            progress,
            cube: Cube::new(places, *term),
            coverage: Coverage::new(places, *term, *today),
            compared: compared.map(|term| (term, Cube::of_network(places, term))).collect(),
            notes: Vec::new(),
            problems: Vec::new(),
            files: 0,
            buffer: Vec::new(),
            room: Vec::new(),
        }
    }

    fn absorb(&mut self, other: Self) {
        self.cube.absorb(other.cube);
        self.coverage.absorb(other.coverage);
        for ((_, own), (_, theirs)) in self.compared.iter_mut().zip(other.compared) {
            own.absorb(theirs);
        }
        self.notes.extend(other.notes);
        self.problems.extend(other.problems);
        self.files += other.files;
    }

    /// Reads the files that speak of the same devices.
    fn read(&mut self, group: &[usize]) -> Result<(), Cancelled> {
        let mut buffer = std::mem::take(&mut self.buffer);
        let today = self.asked.today;
        let mut sources: Vec<Source> = Vec::new();
        for index in group {
            let (Some(found), Some(survey)) = (self.found.get(*index), self.surveys.get(*index))
            else {
                continue;
            };
            match load(found, Depth::Whole, &mut buffer, self.progress) {
                Ok(content) => {
                    let room = std::mem::take(&mut self.room);
                    let own = checked(room, &buffer, &content.name, today).and_then(|rows| {
                        let same = survey.told_all(&rows, self.seed);
                        let changed = || Problem::error("import-changed", &content.name).into();
                        if same { Ok(rows) } else { Err(changed()) }
                    });
                    match own {
                        Ok(rows) if group.len() == 1 && !rows.iter().any(is_folded) => {
                            self.files += 1;
                            self.notes.extend(doubts(rows.iter().copied()));
                            self.take(&rows);
                            self.room = emptied(rows);
                        }
                        Ok(rows) => {
                            self.files += 1;
                            sources.push(Source {
                                name: content.name,
                                exported: content.exported,
                                rows: rows.iter().map(RowView::to_row).collect(),
                            });
                            self.room = emptied(rows);
                        }
                        Err(refused) => tell(refused, &content.name, &mut self.problems),
                    }
                }
                // It was one of ours a moment ago.
                Err(Missed::Other) => {
                    self.problems.push(Problem::error("import-changed", &found.name));
                }
                Err(Missed::Cancelled) => return Err(Cancelled),
                Err(Missed::Refused(problem)) => self.problems.push(*problem),
            }
            self.progress.step();
        }
        self.buffer = buffer;
        if !sources.is_empty() {
            fold_all(&mut sources);
            let merged = coverage::gather(&sources);
            drop(sources);
            self.notes.extend(merged.notes);
            self.take(&merged.rows.iter().map(Row::view).collect::<Vec<_>>());
        }
        Ok(())
    }

    /// Adds all the rows of some devices, each counter once.
    fn take(&mut self, rows: &[RowView<'_>]) {
        self.coverage.add_all(rows);
        self.cube.add_all(rows);
        let months = self.coverage.months_of(rows);
        for (term, cube) in &mut self.compared {
            let same = months.same(*term);
            if same.compared() == 0 {
                continue;
            }
            if same.compared() == same.known() {
                cube.add_all(rows);
                continue;
            }
            let mut last: Option<(&RowView<'_>, bool)> = None;
            let held = |row: &&RowView<'_>| same.holds_pair(row.site, row.device);
            cube.add_all(rows.iter().filter(|row| {
                let beside = last.filter(|(seen, _)| seen.is_beside(row));
                let held = beside.map_or_else(|| held(row), |(_, held)| held);
                last = Some((row, held));
                held
            }));
        }
    }
}

#[cfg(test)]
mod tests;
