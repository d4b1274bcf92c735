//! What came in: one state made of many exports, what is wrong with them, and which places counted
//! in which month.
//!
//! Counters only grow, so the exports of one store form a chain, each at most the next. Two that do
//! not were written by two machines that believe they are the same one (a disk that was copied), or
//! by one that was put back to an older state and went on. The maximum of both is kept, which is
//! never more than the truth, and the coordination is told. A copy that only lags behind cannot be
//! told from an old stick.
//!
//! Reading files and words are left to others. With many kiosks, call [`gather`] on the files of
//! one device at a time: devices know nothing of each other, so the sum is the same.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Place;
use super::period::Term;
use crate::count::{Cell, Period, Quality, Row, RowView, merge};

/// What was read from one file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The name of the file, as it is told to people.
    pub name: String,
    /// The day it was exported, when something says so.
    pub exported: Option<NaiveDate>,
    /// Its rows, in any order.
    pub rows: Vec<Row>,
}

/// The state of every counter, and what there is to know about where it comes from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Merged {
    /// Each counter of each replica once, in order.
    pub rows: Vec<Row>,
    /// What to tell, each note once, in order.
    pub notes: Vec<Note>,
}

/// Something to tell about the files. None of them stops the report.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Note {
    /// The file holds what another one holds, and nothing else.
    DuplicateFile {
        /// The file.
        name: String,
        /// The first file, by name, with the same rows.
        same_as: String,
    },
    /// The file is older than what the others say: it changes nothing.
    StaleFile {
        /// The file.
        name: String,
    },
    /// Two exports of one store, neither of which is the later one: the store was copied to another
    /// machine, or put back. Some of what was counted may be missing.
    Clone {
        /// The device.
        device: String,
        /// The incarnation of its store.
        epoch: String,
        /// The first file by name.
        left: String,
        /// The other one.
        right: String,
    },
    /// A file exported later says less than an earlier one: the store was put back, or copied.
    WentBack {
        /// The later file.
        name: String,
        /// The device.
        device: String,
        /// The incarnation of its store.
        epoch: String,
    },
    /// Some counters are worth less than the others.
    Doubtful {
        /// The device.
        device: String,
        /// The incarnation of its store.
        epoch: String,
        /// What they are worth.
        quality: Quality,
        /// How many counters.
        cells: usize,
    },
    /// Rows of a place that is not in the list: they are in no table until it is.
    UnknownSite {
        /// The identifier of the place.
        site: String,
        /// How many rows.
        rows: usize,
    },
}

/// What one file says of one replica.
struct State<'a> {
    source: usize,
    cells: BTreeMap<&'a Cell, (u64, u64)>,
    /// Everything added up: a later state of a chain never has less.
    weight: u128,
}

impl State<'_> {
    /// Whether no counter is higher than there. What is absent counts zero.
    fn is_within(&self, other: &Self) -> bool {
        self.cells.iter().all(|(cell, (n, cancelled))| {
            let (most, most_cancelled) = other.cells.get(cell).copied().unwrap_or_default();
            *n <= most && *cancelled <= most_cancelled
        })
    }
}

/// One state of all these files, in any order and however often they come.
#[must_use]
pub fn gather(sources: &[Source]) -> Merged {
    let mut sources: Vec<&Source> = sources.iter().collect();
    sources.sort();
    let rows: Vec<Row> = sources.iter().flat_map(|source| source.rows.iter().cloned()).collect();
    let rows = merge(&rows, &[]);
    let mut notes = BTreeSet::new();
    duplicates(&sources, &mut notes);
    lineage(&sources, &mut notes);
    notes.extend(doubts(rows.iter().map(Row::view)));
    Merged { rows, notes: notes.into_iter().collect() }
}

/// Files with the same rows under several names.
fn duplicates(sources: &[&Source], notes: &mut BTreeSet<Note>) {
    let mut seen: BTreeMap<BTreeSet<&Row>, &Source> = BTreeMap::new();
    for source in sources.iter().filter(|source| !source.rows.is_empty()) {
        let first = *seen.entry(source.rows.iter().collect()).or_insert(source);
        if first.name != source.name {
            let (name, same_as) = (source.name.clone(), first.name.clone());
            notes.insert(Note::DuplicateFile { name, same_as });
        }
    }
}

/// The states of each replica, from the least to the most, told by name when they weigh the same.
fn states<'a>(sources: &[&'a Source]) -> BTreeMap<(&'a str, &'a str), Vec<State<'a>>> {
    let mut replicas: BTreeMap<(&str, &str), Vec<State<'a>>> = BTreeMap::new();
    for (index, source) in sources.iter().enumerate() {
        for row in &source.rows {
            let states = replicas.entry((&row.device, &row.epoch)).or_default();
            if states.last().is_none_or(|state| state.source != index) {
                states.push(State { source: index, cells: BTreeMap::new(), weight: 0 });
            }
            if let Some(state) = states.last_mut() {
                let (n, cancelled) = state.cells.entry(&row.cell).or_default();
                (*n, *cancelled) = ((*n).max(row.n), (*cancelled).max(row.cancelled));
            }
        }
    }
    for states in replicas.values_mut() {
        for state in states.iter_mut() {
            let numbers = state.cells.values();
            state.weight = numbers.map(|(n, c)| u128::from(*n) + u128::from(*c)).sum();
        }
        states.sort_by_key(|state| (state.weight, state.source));
    }
    replicas
}

/// Stores that forked or went back, and files that are older than what is known.
fn lineage(sources: &[&Source], notes: &mut BTreeSet<Note>) {
    let name = |index: usize| sources.get(index).map_or("", |source| source.name.as_str());
    let exported = |index: usize| sources.get(index).and_then(|source| source.exported);
    // For each file: whether it adds something, and whether it is behind somewhere.
    let mut worth: BTreeMap<usize, (bool, bool)> = BTreeMap::new();
    for ((device, epoch), states) in states(sources) {
        let mut forked = false;
        for (less, more) in states.iter().zip(states.iter().skip(1)) {
            if !less.is_within(more) {
                forked = true;
                let (a, b) = (name(less.source), name(more.source));
                notes.insert(Note::Clone {
                    device: device.to_owned(),
                    epoch: epoch.to_owned(),
                    left: a.min(b).to_owned(),
                    right: a.max(b).to_owned(),
                });
            }
        }
        for late in &states {
            let after = |early: &&State<'_>| exported(early.source) < exported(late.source);
            let dated = |early: &&State<'_>| exported(early.source).is_some();
            if states.iter().filter(dated).filter(after).any(|early| !early.is_within(late)) {
                notes.insert(Note::WentBack {
                    name: name(late.source).to_owned(),
                    device: device.to_owned(),
                    epoch: epoch.to_owned(),
                });
            }
        }
        let Some(most) = states.last().map(|state| state.weight) else { continue };
        let latest = states.iter().filter(|state| state.weight == most).count();
        for state in &states {
            let (adds, behind) = worth.entry(state.source).or_default();
            *adds |= forked || (state.weight == most && latest == 1);
            *behind |= state.weight < most;
        }
    }
    for (source, (adds, behind)) in worth {
        if behind && !adds {
            notes.insert(Note::StaleFile { name: name(source).to_owned() });
        }
    }
}

/// Counters that are worth less, by replica: what there is to say of rows already merged, or of a
/// file that shares no replica with any other.
pub fn doubts<'a>(rows: impl Iterator<Item = RowView<'a>>) -> Vec<Note> {
    let mut doubtful: BTreeMap<(&str, &str, Quality), usize> = BTreeMap::new();
    for row in rows.filter(|row| row.quality != Quality::Ok) {
        *doubtful.entry((row.device, row.epoch, row.quality)).or_default() += 1;
    }
    let note = |((device, epoch, quality), cells): ((&str, &str, Quality), usize)| Note::Doubtful {
        device: device.to_owned(),
        epoch: epoch.to_owned(),
        quality,
        cells,
    };
    doubtful.into_iter().map(note).collect()
}

/// Which devices counted where, in which month of a period and of the one before.
///
/// A place without a single row in a month is missing in it: a kiosk that was off and a kiosk that
/// nobody used look the same, so neither is taken for zero.
#[derive(Debug, Clone)]
pub struct Coverage {
    term: Term,
    /// The first and the last month that is looked at.
    window: (Period, Period),
    today: NaiveDate,
    places: Vec<Place>,
    /// The rank of each place, by identifier.
    ranks: BTreeMap<String, usize>,
    /// The rank of each replica (device, epoch).
    replicas: BTreeMap<(String, String), usize>,
    counted: BTreeMap<(usize, Period), BTreeSet<usize>>,
    unknown: BTreeMap<String, usize>,
}

impl Coverage {
    /// Nothing seen yet. The months after the one of `today` are not expected.
    pub fn new(places: &[Place], term: Term, today: NaiveDate) -> Self {
        let ranks = places.iter().enumerate().map(|(rank, place)| (place.id.clone(), rank));
        let first = term.before().unwrap_or(term).first();
        Self {
            term,
            window: (Period::month(first), Period::month(term.last())),
            today,
            places: places.to_vec(),
            ranks: ranks.collect(),
            replicas: BTreeMap::new(),
            counted: BTreeMap::new(),
            unknown: BTreeMap::new(),
        }
    }

    /// Sees a row; seeing it again changes nothing but the number of rows of unknown places.
    pub fn add(&mut self, row: &Row) {
        self.add_all(&[row.view()]);
    }

    /// Sees many rows, as [`Coverage::add`] does each; it is quicker when they come in order.
    pub fn add_all<'a, 'b: 'a>(&mut self, rows: impl IntoIterator<Item = &'a RowView<'b>>) {
        // What was seen last, its month and its place: the next row mostly says the same again.
        let mut last: Option<(&RowView<'_>, Period, Option<usize>)> = None;
        for row in rows {
            let beside = last.filter(|(seen, ..)| seen.is_beside(row));
            let place = match beside {
                Some((.., place)) => place,
                None => self.ranks.get(row.site).copied(),
            };
            let month = match last {
                Some((seen, month, _)) if seen.period == row.period => month,
                Some(_) | None => Period::month(row.period.first()),
            };
            let again = beside.is_some_and(|(_, before, _)| before == month);
            last = Some((row, month, place));
            if month < self.window.0 || month > self.window.1 {
                continue;
            }
            let Some(place) = place else {
                self.count_unknown(row.site, 1);
                continue;
            };
            if !again {
                let next = self.replicas.len();
                let key = (row.device.to_owned(), row.epoch.to_owned());
                let replica = *self.replicas.entry(key).or_insert(next);
                self.counted.entry((place, month)).or_default().insert(replica);
            }
        }
    }

    /// Sees all that another one saw, of the same places and period. However rows are shared out
    /// among several, what they say together is the same.
    pub fn absorb(&mut self, other: Self) {
        let mut ranks: BTreeMap<usize, usize> = BTreeMap::new();
        for (key, rank) in other.replicas {
            let next = self.replicas.len();
            ranks.insert(rank, *self.replicas.entry(key).or_insert(next));
        }
        for (when, replicas) in other.counted {
            let own = replicas.iter().filter_map(|rank| ranks.get(rank).copied());
            self.counted.entry(when).or_default().extend(own);
        }
        for (site, rows) in other.unknown {
            self.count_unknown(&site, rows);
        }
    }

    fn count_unknown(&mut self, site: &str, rows: usize) {
        match self.unknown.get_mut(site) {
            Some(known) => *known += rows,
            None => {
                self.unknown.insert(site.to_owned(), rows);
            }
        }
    }

    /// In which months the devices of these rows counted, by known place.
    pub fn months_of<'a>(&self, rows: &[RowView<'a>]) -> Months<'a> {
        let mut seen = BTreeSet::new();
        let mut last: Option<(&RowView<'_>, bool)> = None;
        for row in rows {
            let beside = last.filter(|(seen, _)| seen.is_beside(row));
            if beside.is_some_and(|(seen, _)| seen.period == row.period) {
                continue;
            }
            let known = match beside {
                Some((_, known)) => known,
                None => self.ranks.contains_key(row.site),
            };
            last = Some((row, known));
            if known {
                seen.insert((row.site, row.device, Period::month(row.period.first())));
            }
        }
        Months(seen)
    }

    /// The period of the report.
    pub fn term(&self) -> Term {
        self.term
    }

    /// The day of the report.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// The places, as they were given.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The devices and epochs that counted at this place in this month, in order.
    pub fn replicas(&self, site: &str, month: Period) -> Vec<(&str, &str)> {
        let found = self.ranks.get(site).and_then(|rank| self.counted.get(&(*rank, month)));
        let held = |rank: &usize| found.is_some_and(|found| found.contains(rank));
        let replicas = self.replicas.iter().filter(|(_, rank)| held(rank));
        replicas.map(|((device, epoch), _)| (device.as_str(), epoch.as_str())).collect()
    }

    /// How many devices counted something in the period, of any place.
    pub fn devices(&self) -> usize {
        let months = self.expected(self.term);
        let seen: BTreeSet<usize> = self
            .counted
            .iter()
            .filter(|((_, month), _)| months.contains(month))
            .flat_map(|(_, replicas)| replicas.iter().copied())
            .collect();
        let known = self.replicas.iter().filter(|(_, rank)| seen.contains(rank));
        known.map(|((device, _), _)| device).collect::<BTreeSet<_>>().len()
    }

    /// Whether anything was counted in this period, at a known place.
    pub fn has(&self, term: Term) -> bool {
        self.counted.keys().any(|(_, month)| term.contains(month))
    }

    /// The months of a period that have begun.
    pub fn expected(&self, term: Term) -> Vec<Period> {
        term.months().into_iter().filter(|month| month.first() <= self.today).collect()
    }

    /// How many of the expected months of a period this place counted in, and how many there are.
    pub fn months(&self, site: &str, term: Term) -> (usize, usize) {
        let months = self.expected(term);
        let rank = self.ranks.get(site);
        let counted =
            |month: &&Period| rank.is_some_and(|rank| self.counted.contains_key(&(*rank, **month)));
        (months.iter().filter(counted).count(), months.len())
    }

    /// The places and months of the period from which nothing came, in order.
    pub fn missing(&self) -> Vec<(&str, Period)> {
        let months = self.expected(self.term);
        let all = self.places.iter().enumerate().flat_map(|(rank, place)| {
            months.iter().map(move |month| (rank, place.id.as_str(), *month))
        });
        all.filter(|(rank, _, month)| !self.counted.contains_key(&(*rank, *month)))
            .map(|(_, site, month)| (site, month))
            .collect()
    }

    /// The devices, with the place they count at, that counted in as many months of this period,
    /// the report's or a part of it, as of the one before: what may be compared without taking a
    /// missing month for a fall.
    pub fn same(&self, term: Term) -> Same {
        type Months = BTreeSet<Period>;
        let earlier = term.before();
        let mut months: BTreeMap<(usize, &str), (Months, Months)> = BTreeMap::new();
        let device: BTreeMap<usize, &str> =
            self.replicas.iter().map(|((device, _), rank)| (*rank, device.as_str())).collect();
        for ((place, month), replicas) in &self.counted {
            let is_now = term.contains(month);
            if !is_now && !earlier.is_some_and(|earlier| earlier.contains(month)) {
                continue;
            }
            for name in replicas.iter().filter_map(|rank| device.get(rank)) {
                let (before, now) = months.entry((*place, name)).or_default();
                if is_now { now } else { before }.insert(*month);
            }
        }
        let mut same = Same { of: months.len(), ..Same::default() };
        for ((place, device), _) in
            months.into_iter().filter(|(_, (before, now))| before.len() == now.len())
        {
            if let Some(place) = self.places.get(place) {
                same.insert(&place.id, device);
            }
        }
        same
    }

    /// The places that are in no list.
    pub fn notes(&self) -> Vec<Note> {
        let note =
            |(site, rows): (&String, &usize)| Note::UnknownSite { site: site.clone(), rows: *rows };
        self.unknown.iter().map(note).collect()
    }
}

/// The months in which some devices counted, by place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Months<'a>(BTreeSet<(&'a str, &'a str, Period)>);

impl Months<'_> {
    /// What may be compared over this period, the report's or a part of it: what
    /// [`Coverage::same`] says of these devices once everything is seen.
    pub fn same(&self, term: Term) -> Same {
        let earlier = term.before();
        let mut months: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
        for (site, device, month) in &self.0 {
            let is_now = term.contains(month);
            if is_now || earlier.is_some_and(|earlier| earlier.contains(month)) {
                let (before, now) = months.entry((site, device)).or_default();
                *if is_now { now } else { before } += 1;
            }
        }
        let mut same = Same { of: months.len(), ..Same::default() };
        for ((site, device), _) in months.into_iter().filter(|(_, (before, now))| before == now) {
            same.insert(site, device);
        }
        same
    }
}

/// What may be compared with the period before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Same {
    /// The devices that count as much in both, by place.
    pairs: BTreeMap<String, BTreeSet<String>>,
    /// How many there are in either.
    of: usize,
}

impl Same {
    fn insert(&mut self, site: &str, device: &str) {
        self.pairs.entry(site.to_owned()).or_default().insert(device.to_owned());
    }

    /// Whether this row may be compared.
    pub fn holds(&self, row: &Row) -> bool {
        self.holds_pair(&row.cell.site, &row.device)
    }

    /// Whether what this device counted at this place may be compared.
    pub fn holds_pair(&self, site: &str, device: &str) -> bool {
        self.pairs.get(site).is_some_and(|devices| devices.contains(device))
    }

    /// How many devices are compared.
    pub fn compared(&self) -> usize {
        self.pairs.values().map(BTreeSet::len).sum()
    }

    /// How many devices counted in either period.
    pub fn known(&self) -> usize {
        self.of
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::count::{Measure, totals};

    fn row(device: &str, epoch: u8, site: &str, day: &str, n: u64, cancelled: u64) -> Row {
        Row {
            device: device.to_owned(),
            epoch: format!("{epoch:016x}"),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(day).unwrap(),
                measure: Measure::Intervention,
                operator: "caf".to_owned(),
                dimension: "type".to_owned(),
                value: "individuel".to_owned(),
            },
            n,
            cancelled,
            quality: Quality::Ok,
        }
    }

    fn source(name: &str, rows: Vec<Row>) -> Source {
        Source { name: name.to_owned(), exported: None, rows }
    }

    fn dated(name: &str, day: &str, rows: Vec<Row>) -> Source {
        Source { exported: Some(day.parse().unwrap()), ..source(name, rows) }
    }

    #[test]
    fn an_old_stick_and_a_copy_of_a_file_are_told() {
        let old = vec![row("a", 1, "tilly", "2026-12-01", 2, 0)];
        let new = vec![
            row("a", 1, "tilly", "2026-12-01", 3, 0),
            row("a", 1, "tilly", "2026-12-02", 1, 0),
        ];
        let merged = gather(&[
            source("3.csv", new.iter().rev().cloned().collect()),
            source("1.csv", old),
            source("2.csv", new.clone()),
            source("4.csv", vec![]),
        ]);
        assert_eq!(merged.rows, new);
        assert_eq!(
            merged.notes,
            [
                Note::DuplicateFile { name: "3.csv".to_owned(), same_as: "2.csv".to_owned() },
                Note::StaleFile { name: "1.csv".to_owned() },
            ]
        );
    }

    #[test]
    fn a_file_that_is_old_for_one_store_and_new_for_another_is_not_stale() {
        let a = |n| row("a", 1, "tilly", "2026-12-01", n, 0);
        let b = row("b", 1, "tilly", "2026-12-01", 1, 0);
        let merged = gather(&[source("1", vec![a(1), b.clone()]), source("2", vec![a(2)])]);
        assert_eq!(merged.notes, []);
        // Once another file tells it all, it is; a file that is only partial is not.
        let merged = gather(&[
            source("1", vec![a(1), b.clone()]),
            source("2", vec![a(2)]),
            source("3", vec![a(2), b]),
        ]);
        assert_eq!(merged.notes, [Note::StaleFile { name: "1".to_owned() }]);
    }

    #[test]
    fn two_machines_with_one_store_are_told_and_the_larger_numbers_kept() {
        let left =
            [row("a", 1, "tilly", "2026-12-01", 5, 0), row("a", 1, "tilly", "2026-12-02", 1, 0)];
        let right = [row("a", 1, "lisieux", "2026-12-01", 4, 1), left[0].clone()];
        let merged = gather(&[source("b", right.to_vec()), source("a", left.to_vec())]);
        assert_eq!(
            merged.notes,
            [Note::Clone {
                device: "a".to_owned(),
                epoch: format!("{:016x}", 1),
                left: "a".to_owned(),
                right: "b".to_owned(),
            }]
        );
        assert_eq!(merged.rows.iter().map(|row| row.n).sum::<u64>(), 5 + 1 + 4);
        // Another epoch is another store.
        let mut apart = right.to_vec();
        for row in &mut apart {
            row.epoch = format!("{:016x}", 2);
        }
        assert_eq!(gather(&[source("b", apart), source("a", left.to_vec())]).notes, []);
    }

    #[test]
    fn a_later_export_that_says_less_went_back() {
        let rows = |n| vec![row("a", 1, "tilly", "2026-12-01", n, 0)];
        let merged =
            gather(&[dated("1", "2026-12-10", rows(5)), dated("2", "2026-12-20", rows(3))]);
        let back = Note::WentBack {
            name: "2".to_owned(),
            device: "a".to_owned(),
            epoch: format!("{:016x}", 1),
        };
        assert_eq!(merged.notes, [Note::StaleFile { name: "2".to_owned() }, back]);
        // The same, written in order, on one day, or with no day known.
        for sources in [
            [dated("1", "2026-12-10", rows(3)), dated("2", "2026-12-20", rows(5))],
            [dated("1", "2026-12-10", rows(3)), dated("2", "2026-12-10", rows(5))],
            [source("1", rows(3)), dated("2", "2026-12-10", rows(5))],
        ] {
            assert_eq!(gather(&sources).notes, [Note::StaleFile { name: "1".to_owned() }]);
        }
    }

    #[test]
    fn doubtful_counters_are_told_by_replica() {
        let mut rows = vec![
            row("a", 1, "tilly", "2026-12-01", 5, 0),
            row("a", 1, "tilly", "2026-12-02", 5, 0),
            row("a", 1, "tilly", "2026-12-03", 5, 0),
        ];
        rows[0].quality = Quality::Clock;
        rows[1].quality = Quality::Clock;
        assert_eq!(
            gather(&[source("1", rows)]).notes,
            [Note::Doubtful {
                device: "a".to_owned(),
                epoch: format!("{:016x}", 1),
                quality: Quality::Clock,
                cells: 2,
            }]
        );
    }

    fn places() -> Vec<Place> {
        [("tilly", "14"), ("lisieux", "14"), ("brehal", "50")]
            .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
            .to_vec()
    }

    fn coverage(term: &str, today: &str, rows: &[Row]) -> Coverage {
        let mut coverage =
            Coverage::new(&places(), Term::parse(term).unwrap(), today.parse().unwrap());
        for row in rows {
            coverage.add(row);
        }
        coverage
    }

    #[test]
    fn a_month_without_a_row_is_missing_and_a_month_to_come_is_not() {
        let rows = [
            row("a", 1, "tilly", "2026-10-05", 1, 1),
            row("a", 2, "tilly", "2026-10-05", 1, 0),
            row("b", 1, "tilly", "2026-11-05", 1, 0),
            row("b", 1, "brehal", "2026-11-05", 1, 0),
            row("c", 1, "ailleurs", "2026-11-05", 1, 0),
            row("d", 1, "lisieux", "2027-01-05", 1, 0),
        ];
        let found = coverage("2026-T4", "2026-11-30", &rows);
        let missing: Vec<_> =
            found.missing().into_iter().map(|(site, month)| format!("{site} {month}")).collect();
        assert_eq!(missing, ["lisieux 2026-10", "lisieux 2026-11", "brehal 2026-10"]);
        assert_eq!(found.devices(), 2);
        let month = Period::parse("2026-10").unwrap();
        assert_eq!(
            found.replicas("tilly", month),
            [("a", "0000000000000001"), ("a", "0000000000000002")]
        );
        assert_eq!(found.months("brehal", found.term()), (1, 2));
        assert_eq!(found.notes(), [Note::UnknownSite { site: "ailleurs".to_owned(), rows: 1 }]);
    }

    #[test]
    fn only_devices_that_count_as_much_are_compared() {
        let rows = [
            row("a", 1, "tilly", "2026-10-05", 1, 0),
            row("a", 2, "tilly", "2026-11-05", 1, 0),
            row("b", 1, "tilly", "2026-11-05", 1, 0),
            row("c", 1, "brehal", "2026-10-05", 1, 0),
            row("c", 1, "lisieux", "2026-11-05", 1, 0),
        ];
        let same = coverage("2026-11", "2026-12-01", &rows).same(Term::parse("2026-11").unwrap());
        assert_eq!((same.compared(), same.known()), (1, 4));
        let held: Vec<_> = rows.iter().map(|row| same.holds(row)).collect();
        assert_eq!(held, [true, true, false, false, false]);
    }

    fn seen() -> impl Strategy<Value = Vec<Row>> {
        let row = (0..3_usize, 0..2_u8, 0..4_usize, 1..13_u32, 0..2_i32).prop_map(
            |(device, epoch, site, month, back)| {
                let site = ["tilly", "lisieux", "brehal", "ailleurs"][site];
                let day = format!("{}-{month:02}-05", 2026 - back);
                row(["a", "b", "c"][device], epoch, site, &day, 1, 0)
            },
        );
        vec(row, 0..40)
    }

    proptest! {
        #[test]
        fn rows_may_be_shared_out_and_devices_seen_one_at_a_time(
            rows in seen(),
            cut in 0_usize..40,
        ) {
            let whole = coverage("2026", "2026-12-31", &rows);
            let (left, right) = rows.split_at(cut.min(rows.len()));
            let mut both = coverage("2026", "2026-12-31", right);
            both.absorb(coverage("2026", "2026-12-31", left));
            let mut at_once = coverage("2026", "2026-12-31", &[]);
            let views: Vec<_> = rows.iter().map(Row::view).collect();
            at_once.add_all(&views);
            for other in [&both, &at_once] {
                prop_assert_eq!(other.missing(), whole.missing());
                prop_assert_eq!(other.devices(), whole.devices());
                prop_assert_eq!(other.notes(), whole.notes());
                for month in whole.expected(whole.term()) {
                    for site in ["tilly", "lisieux", "brehal", "ailleurs"] {
                        prop_assert_eq!(other.replicas(site, month), whole.replicas(site, month));
                    }
                }
            }
            for term in ["2026", "2026-S1", "2026-S2"].map(|text| Term::parse(text).unwrap()) {
                let same = whole.same(term);
                prop_assert_eq!(&both.same(term), &same);
                let mut known = 0;
                for device in ["a", "b", "c"] {
                    let own: Vec<_> =
                        views.iter().copied().filter(|row| row.device == device).collect();
                    let among = whole.months_of(&own).same(term);
                    known += among.known();
                    for row in &own {
                        prop_assert_eq!(
                            among.holds_pair(row.site, row.device),
                            same.holds(&row.to_row())
                        );
                    }
                }
                prop_assert_eq!(known, same.known());
            }
        }
    }

    /// What happens to a kiosk and its files.
    #[derive(Debug, Clone)]
    enum Event {
        /// Somebody counts on this machine, in this cell.
        Count { machine: usize, cell: u8 },
        /// Somebody takes one back.
        Cancel { machine: usize, cell: u8 },
        /// A file is written.
        Export { machine: usize },
        /// The power goes: what was committed is still there.
        Crash,
        /// The store is put back from its last file; it knows, and takes a new epoch.
        Restore { machine: usize },
        /// The disk is copied onto the other machine, which does not know.
        Clone { from: usize },
    }

    fn events() -> impl Strategy<Value = Vec<Event>> {
        let event = (0..10_u8, 0..2_usize, 0..3_u8).prop_map(|(what, machine, cell)| match what {
            0..=3 => Event::Count { machine, cell },
            4 => Event::Cancel { machine, cell },
            5 | 6 => Event::Export { machine },
            7 => Event::Crash,
            8 => Event::Restore { machine },
            _ => Event::Clone { from: machine },
        });
        vec(event, 0..60)
    }

    #[derive(Clone)]
    struct Machine {
        device: String,
        epoch: u8,
        /// Every epoch it knows: a restored store keeps what the old one counted.
        held: BTreeMap<(String, u8, u8), (u64, u64)>,
    }

    impl Machine {
        fn rows(&self) -> Vec<Row> {
            let row =
                |((device, epoch, cell), (n, cancelled)): (&(String, u8, u8), &(u64, u64))| {
                    row(device, *epoch, "tilly", &format!("2026-12-0{}", cell + 1), *n, *cancelled)
                };
            self.held.iter().map(row).collect()
        }
    }

    /// The files of a history, the true number of helps and of those taken back, and whether
    /// something was lost or copied.
    fn live(events: &[Event]) -> (Vec<Source>, (u64, u64), bool) {
        let machine =
            |device: &str| Machine { device: device.to_owned(), epoch: 0, held: BTreeMap::new() };
        let mut machines = [machine("one"), machine("two")];
        let mut last_file: [Option<Machine>; 2] = [None, None];
        let (mut files, mut truth, mut damaged, mut epochs) = (vec![], (0, 0), false, 0);
        let export = |machine: &Machine, files: &mut Vec<Source>| {
            files.push(source(&format!("{:03}.csv", files.len()), machine.rows()));
        };
        for event in events {
            match event {
                Event::Count { machine, cell } => {
                    let own = &mut machines[*machine];
                    own.held.entry((own.device.clone(), own.epoch, *cell)).or_default().0 += 1;
                    truth.0 += 1;
                }
                Event::Cancel { machine, cell } => {
                    let own = &mut machines[*machine];
                    let held = own.held.entry((own.device.clone(), own.epoch, *cell)).or_default();
                    if held.1 < held.0 {
                        held.1 += 1;
                        truth.1 += 1;
                    }
                }
                Event::Export { machine } => {
                    export(&machines[*machine], &mut files);
                    last_file[*machine] = Some(machines[*machine].clone());
                }
                Event::Crash => {}
                Event::Restore { machine } => {
                    if let Some(file) = last_file[*machine].clone() {
                        damaged |= file.held != machines[*machine].held;
                        machines[*machine] = file;
                    }
                    epochs += 1;
                    machines[*machine].epoch = epochs;
                }
                Event::Clone { from } => {
                    machines[1 - from] = machines[*from].clone();
                    damaged = true;
                }
            }
        }
        for machine in &machines {
            export(machine, &mut files);
        }
        (files, truth, damaged)
    }

    fn counted(merged: &Merged) -> (u64, u64) {
        let totals = totals(&merged.rows);
        let sum = |pick: fn(&crate::count::Total) -> u64| totals.values().map(pick).sum();
        (sum(|total| total.n), sum(|total| total.cancelled))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn no_history_is_counted_twice_and_an_undamaged_one_is_counted_exactly(events in events()) {
            let (files, truth, damaged) = live(&events);
            let found = counted(&gather(&files));
            prop_assert!(found.0 <= truth.0 && found.1 <= truth.1, "{:?} of {:?}", found, truth);
            if !damaged {
                prop_assert_eq!(found, truth);
                let forked = |note: &Note| matches!(note, Note::Clone { .. });
                prop_assert!(!gather(&files).notes.iter().any(forked));
            }
        }
    }

    proptest! {
        #[test]
        fn files_come_in_any_order_any_number_of_times_and_in_any_lots(
            events in events(),
            order in any::<u64>(),
            cut in 0_usize..20,
        ) {
            let (files, ..) = live(&events);
            let once = gather(&files);
            let mut mixed = files.clone();
            let turn = order as usize % files.len();
            mixed.rotate_left(turn);
            if order % 2 == 0 {
                mixed.reverse();
            }
            prop_assert_eq!(&gather(&mixed), &once);
            mixed.extend(files.iter().cloned().map(|file| {
                Source { name: format!("again-{}", file.name), ..file }
            }));
            prop_assert_eq!(&gather(&mixed).rows, &once.rows);
            let (left, right) = files.split_at(cut.min(files.len()));
            let (left, right) = (gather(left).rows, gather(right).rows);
            let again = gather(&[source("left", left), source("right", right)]);
            prop_assert_eq!(&again.rows, &once.rows);
            prop_assert_eq!(gather(&[source("all", once.rows.clone())]).rows, once.rows);
        }

        #[test]
        fn devices_may_be_gathered_one_at_a_time(events in events()) {
            let (files, ..) = live(&events);
            let of = |device: &str| {
                let part: Vec<_> = files.iter().map(|file| {
                    let mut file = file.clone();
                    file.rows.retain(|row| row.device == device);
                    file
                }).collect();
                gather(&part).rows
            };
            let mut apart = of("one");
            apart.extend(of("two"));
            prop_assert_eq!(apart, gather(&files).rows);
        }
    }

    #[test]
    fn nothing_at_all_is_nothing() {
        assert_eq!(gather(&[]), Merged::default());
        assert_eq!(gather(&[source("a", vec![]), source("b", vec![])]), Merged::default());
    }
}
