//! What somebody brought, and what it is worth beside what this kiosk knows: for each file whether it
//! adds something, which counters are to be kept, which files are left out and why.
//!
//! It is worked out before anything is kept, and changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::super::numbers::Place;
use crate::bilan::coverage::{self, Note, Source};
use crate::count::{Cell, Row, fold};
use crate::export::{deliver, drive};
use crate::import::{self, Progress, received};
use crate::problem::Problem;

/// What a file is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It adds something.
    New,
    /// All of it is known.
    Known,
    /// A later state of the same counters is known, or is in another file.
    Older,
    /// Another file says the same.
    Copy,
    /// It counts nothing.
    Empty,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name, without the place it was read from.
    pub name: String,
    /// What it is worth.
    pub state: State,
    /// The identifiers of its places.
    pub sites: BTreeSet<String>,
    /// How many devices it is of.
    pub devices: usize,
    /// The first day it counts, and the last.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

/// A file that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What is wrong first.
    pub problem: Problem,
    /// How many other things are wrong with it.
    pub more: usize,
}

/// All that was read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Delivery {
    /// The files, in order of name.
    pub files: Vec<File>,
    /// What there is to say of the files, but for what their states say.
    pub notes: Vec<Note>,
    /// The files that were left out.
    pub refusals: Vec<Refusal>,
    /// The counters that are higher than what is known, or not known: those to be kept.
    pub rows: Vec<Row>,
    /// How many devices the files are of.
    pub devices: usize,
}

impl Delivery {
    /// The places of all files.
    pub fn sites(&self) -> BTreeSet<&str> {
        self.files.iter().flat_map(|file| &file.sites).map(String::as_str).collect()
    }
}

/// Why there is nothing to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// The stick was pulled out.
    Removed,
    /// The thread that read could not be started, or died.
    Lost,
}

/// What is known already, and how it is told.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The counters of this kiosk.
    pub own: Vec<Row>,
    /// Where those that were brought to it are kept.
    pub data: PathBuf,
    /// The identifiers of the places of the list.
    pub sites: BTreeSet<String>,
    /// What stands for all that in a sentence, where a file has its name.
    pub called: String,
    /// The day it is.
    pub today: NaiveDate,
}

/// Reads everything at this place and says what it is worth; nothing when it was asked to stop. Waits
/// for the disk.
pub fn read(
    place: &Place,
    beside: Beside,
    progress: &Progress,
) -> Result<Option<Delivery>, Failure> {
    // The folder of a stick that was pulled out may stay there, and be one of this computer's.
    let gone = || place.stick.is_some() && !drive::is_there(&place.path);
    if gone() {
        return Err(Failure::Removed);
    }
    // A home may be reached by a link; a stick never is.
    let root = if place.stick.is_some() {
        place.path.clone()
    } else if place.path.exists() {
        deliver::resolved(&place.path)
    } else {
        // Our own folder is made by the first export.
        return Ok(Some(Delivery::default()));
    };
    let Ok((sources, problems)) = import::rows(std::slice::from_ref(&root), beside.today, progress)
    else {
        return Ok(None);
    };
    if gone() {
        return Err(Failure::Removed);
    }
    let (brought, told) = received::read(&beside.data);
    let problems = told.into_iter().chain(problems).collect();
    let delivery = judge(sources, problems, brought, beside, &root);
    Ok((!progress.is_cancelled()).then_some(delivery))
}

/// What these files are worth beside what is known: the counters of this kiosk, and those that were
/// brought before.
fn judge(
    mut sources: Vec<Source>,
    problems: Vec<Problem>,
    brought: Vec<Row>,
    beside: Beside,
    root: &Path,
) -> Delivery {
    let Beside { own, data: _, sites, called, today } = beside;
    // One may hold the days of a month that the other one holds as a whole.
    let before = fold::horizon(today);
    for source in &mut sources {
        source.name = short(&source.name, root);
        source.rows = fold::fold(&source.rows, |_, _| Some(before));
    }
    let replicas: BTreeSet<(&str, &str)> =
        sources.iter().flat_map(|source| &source.rows).map(replica).collect();
    let devices = replicas.iter().map(|(device, _)| *device).collect::<BTreeSet<_>>().len();
    let known = own.iter().chain(&brought).filter(|row| replicas.contains(&replica(row)));
    let known = fold::fold(known, |_, _| Some(before));
    let counted: BTreeMap<(&str, &str, &Cell), (u64, u64)> =
        known.iter().map(|row| (key(row), (row.n, row.cancelled))).collect();
    let adds = |row: &Row| match counted.get(&key(row)) {
        Some((n, cancelled)) => row.n > *n || row.cancelled > *cancelled,
        None => true,
    };

    let files = sources.len();
    let mut all = sources.clone();
    all.push(Source { name: called.clone(), exported: None, rows: known.clone() });
    let mut merged = coverage::gather(&all);
    drop(all);
    merged.rows.retain(adds);

    let mut older: BTreeSet<String> = BTreeSet::new();
    let mut copies: BTreeSet<String> = BTreeSet::new();
    let mut notes: Vec<Note> = Vec::new();
    for note in merged.notes {
        match note {
            Note::StaleFile { name } => {
                older.insert(name);
            }
            // That all of a file is known is its state.
            Note::DuplicateFile { name, same_as } if name == called || same_as == called => {}
            Note::DuplicateFile { name, same_as } => {
                copies.insert(name.clone());
                notes.push(Note::DuplicateFile { name, same_as });
            }
            note @ (Note::Clone { .. }
            | Note::WentBack { .. }
            | Note::Doubtful { .. }
            | Note::UnknownSite { .. }) => notes.push(note),
        }
    }
    let mut unknown: BTreeMap<&str, usize> = BTreeMap::new();
    for row in sources.iter().flat_map(|source| &source.rows) {
        if !sites.contains(&row.cell.site) {
            *unknown.entry(&row.cell.site).or_default() += 1;
        }
    }
    let unknown = unknown.into_iter().map(|(site, rows)| {
        let site = site.to_owned();
        Note::UnknownSite { site, rows }
    });
    notes.extend(unknown);
    notes.sort();

    let mut read: Vec<File> = Vec::with_capacity(files);
    for source in &sources {
        let state = if source.rows.is_empty() {
            State::Empty
        } else if !source.rows.iter().any(adds) {
            if older.contains(&source.name) { State::Older } else { State::Known }
        } else if copies.contains(&source.name) {
            State::Copy
        } else if older.contains(&source.name) {
            State::Older
        } else {
            State::New
        };
        let first = source.rows.iter().map(|row| row.cell.period.first()).min();
        let last = source.rows.iter().map(|row| row.cell.period.last()).max();
        let devices: BTreeSet<&str> = source.rows.iter().map(|row| row.device.as_str()).collect();
        read.push(File {
            name: source.name.clone(),
            state,
            sites: source.rows.iter().map(|row| row.cell.site.clone()).collect(),
            devices: devices.len(),
            days: first.zip(last),
        });
    }
    read.sort_by(|a, b| a.name.cmp(&b.name));
    Delivery { files: read, notes, refusals: refusals(problems, root), rows: merged.rows, devices }
}

/// Which store a counter is of.
fn replica(row: &Row) -> (&str, &str) {
    (&row.device, &row.epoch)
}

/// Which counter of which store it is.
fn key(row: &Row) -> (&str, &str, &Cell) {
    (&row.device, &row.epoch, &row.cell)
}

/// The name of a file without the place where it is; the place itself keeps its own.
fn short(name: &str, root: &Path) -> String {
    let rest = name.strip_prefix(&root.display().to_string()).unwrap_or(name);
    let rest = rest.trim_start_matches(['/', '\\']);
    if rest.is_empty() { name.to_owned() } else { rest.to_owned() }
}

/// One refusal for each file, in order of name, with how many other things are wrong.
fn refusals(problems: Vec<Problem>, root: &Path) -> Vec<Refusal> {
    /// Counts the lines that are not told one by one.
    const MORE: &str = "import-more";
    let mut files: BTreeMap<String, Vec<Problem>> = BTreeMap::new();
    for mut problem in problems {
        problem.file = short(&problem.file, root);
        files.entry(problem.file.clone()).or_default().push(problem);
    }
    let refusal = |mut problems: Vec<Problem>| {
        problems.sort_by_key(|problem| (problem.code == MORE, problem.line));
        let untold = problems
            .iter()
            .filter(|problem| problem.code == MORE)
            .flat_map(|problem| &problem.args)
            .filter_map(|(_, value)| value.parse::<usize>().ok());
        let untold: usize = untold.sum();
        let told = problems.iter().filter(|problem| problem.code != MORE).count();
        let problem = problems.into_iter().next()?;
        Some(Refusal { problem, more: (told + untold).saturating_sub(1) })
    };
    files.into_values().filter_map(refusal).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::count::{Measure, Period, Quality};
    use crate::export::counters;

    fn row(device: &str, site: &str, period: &str, n: u64) -> Row {
        let measure = Measure::Intervention;
        Row {
            device: device.to_owned(),
            epoch: "0".repeat(16),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: "caf".to_owned(),
                dimension: measure.dimension().to_owned(),
                value: "individuel".to_owned(),
            },
            n,
            cancelled: 0,
            quality: Quality::Ok,
        }
    }

    fn file(name: &str, rows: &[Row]) -> Source {
        Source { name: format!("/stick/{name}"), exported: None, rows: rows.to_vec() }
    }

    fn beside(own: Vec<Row>) -> Beside {
        Beside {
            own,
            data: PathBuf::new(),
            sites: ["tilly", "brehal"].map(str::to_owned).into(),
            called: "the kiosk".to_owned(),
            today: "2026-11-28".parse().unwrap(),
        }
    }

    fn judged(sources: Vec<Source>, own: Vec<Row>, brought: Vec<Row>) -> Delivery {
        judge(sources, Vec::new(), brought, beside(own), Path::new("/stick"))
    }

    fn states(delivery: &Delivery) -> Vec<(&str, State)> {
        delivery.files.iter().map(|file| (file.name.as_str(), file.state)).collect()
    }

    #[test]
    fn each_file_is_worth_what_it_adds() {
        let old = row("one", "tilly", "2026-10-01", 3);
        let late = row("one", "tilly", "2026-10-01", 5);
        let sources = || {
            vec![
                file("a/late.csv", std::slice::from_ref(&late)),
                file("again.csv", std::slice::from_ref(&late)),
                file("old.csv", std::slice::from_ref(&old)),
                file("none.csv", &[]),
            ]
        };
        let found = judged(sources(), Vec::new(), Vec::new());
        let expected = [
            ("a/late.csv", State::New),
            ("again.csv", State::Copy),
            ("none.csv", State::Empty),
            ("old.csv", State::Older),
        ];
        assert_eq!(states(&found), expected);
        assert_eq!(found.rows, std::slice::from_ref(&late));
        assert_eq!((found.devices, found.sites()), (1, BTreeSet::from(["tilly"])));
        // All of it, once it was brought: nobody is told of what the kiosk holds itself.
        for (own, brought) in [(vec![], vec![late.clone()]), (vec![late.clone()], vec![])] {
            let found = judged(sources(), own, brought);
            let expected = [
                ("a/late.csv", State::Known),
                ("again.csv", State::Known),
                ("none.csv", State::Empty),
                ("old.csv", State::Older),
            ];
            assert_eq!(states(&found), expected);
            assert_eq!(found.rows, []);
            let named = |note: &Note| matches!(note, Note::DuplicateFile { name, .. } if name == "again.csv");
            assert!(found.notes.iter().all(named), "{:?}", found.notes);
        }
    }

    #[test]
    fn what_is_kept_is_what_is_higher_than_known() {
        let file = file(
            "a.csv",
            &[
                row("one", "tilly", "2026-10-01", 5),
                row("one", "tilly", "2026-10-02", 2),
                row("one", "tilly", "2026-10-03", 0),
                row("one", "tilly", "2026-10-04", 4),
            ],
        );
        let known = vec![
            row("one", "tilly", "2026-10-01", 4),
            row("one", "tilly", "2026-10-02", 2),
            // Of another device: not looked at.
            row("two", "tilly", "2026-10-01", 9),
        ];
        let found = judged(vec![file], known, vec![row("one", "tilly", "2026-10-04", 9)]);
        let kept: Vec<(String, u64)> =
            found.rows.iter().map(|row| (row.cell.period.to_string(), row.n)).collect();
        let expected = [("2026-10-01".to_owned(), 5), ("2026-10-03".to_owned(), 0)];
        assert_eq!(kept, expected);
        // Neither is the later one: the same device counted twice differently.
        let clone = |note: &Note| match note {
            Note::Clone { left, right, .. } => {
                [left.as_str(), right.as_str()] == ["a.csv", "the kiosk"]
            }
            Note::DuplicateFile { .. }
            | Note::StaleFile { .. }
            | Note::WentBack { .. }
            | Note::Doubtful { .. }
            | Note::UnknownSite { .. } => false,
        };
        assert!(found.notes.iter().any(clone), "{:?}", found.notes);
    }

    #[test]
    fn an_old_stick_with_days_adds_nothing_to_a_month_that_holds_them() {
        // Older than twenty-five months: what was kept is a month, the stick still tells days.
        let days = [row("one", "tilly", "2024-03-04", 2), row("one", "tilly", "2024-03-05", 3)];
        let found =
            judged(vec![file("a.csv", &days)], vec![], vec![row("one", "tilly", "2024-03", 5)]);
        assert_eq!(states(&found), [("a.csv", State::Known)]);
        assert_eq!((found.rows, found.notes), (vec![], vec![]));
    }

    #[test]
    fn a_place_out_of_the_list_is_told() {
        let rows = [row("one", "tilly", "2026-10-01", 1), row("one", "elsewhere", "2026-10-01", 1)];
        let found = judged(vec![file("a.csv", &rows)], vec![], vec![]);
        let note = Note::UnknownSite { site: "elsewhere".to_owned(), rows: 1 };
        assert_eq!(found.notes, [note]);
        assert_eq!(found.rows.len(), 2);
    }

    #[test]
    fn a_refused_file_is_told_once_with_its_first_line() {
        let at = |line| Problem::error("counters-columns", "/stick/b/x.csv").at(line);
        let problems = vec![
            Problem::error("import-more", "/stick/b/x.csv").with("more", 40),
            at(7),
            at(3),
            Problem::error("import-folder", "/stick"),
        ];
        let told: Vec<(String, Option<usize>, usize)> = refusals(problems, Path::new("/stick"))
            .into_iter()
            .map(|own| (own.problem.file, own.problem.line, own.more))
            .collect();
        let expected = [("/stick".to_owned(), None, 0), ("b/x.csv".to_owned(), Some(3), 41)];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_reading_that_is_stopped_gives_nothing_and_writes_nothing() {
        let stick = tempfile::tempdir().unwrap();
        let data = tempfile::tempdir().unwrap();
        let mut bytes = Vec::new();
        counters::write(&[row("one", "tilly", "2026-10-01", 1)], &mut bytes).unwrap();
        std::fs::write(stick.path().join("compteurs.csv"), bytes).unwrap();
        let place = Place { path: stick.path().to_owned(), stick: None };
        let asked = || Beside { data: data.path().to_owned(), ..beside(Vec::new()) };
        let progress = Progress::new();
        let found = read(&place, asked(), &progress).unwrap().unwrap();
        assert_eq!(states(&found), [("compteurs.csv", State::New)]);
        assert_eq!(progress.steps(), (1, 1));
        let progress = Progress::new();
        progress.cancel();
        assert_eq!(read(&place, asked(), &progress), Ok(None));
        assert_eq!(std::fs::read_dir(data.path()).unwrap().count(), 0);
        // What is no stick is never read as one.
        let gone = Place { stick: Some("CLE".to_owned()), ..place };
        assert_eq!(read(&gone, asked(), &Progress::new()), Err(Failure::Removed));
        // A folder that was never made is empty.
        let none = Place { path: stick.path().join("none"), stick: None };
        let found = read(&none, asked(), &Progress::new());
        assert_eq!(found, Ok(Some(Delivery::default())));
    }
}
