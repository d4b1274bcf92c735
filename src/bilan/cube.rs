//! Counters added up by place, month, measure, operator and value, and what can be asked of them.
//!
//! A [`Cube`] takes the rows of replicas already merged, one at a time and in any order, and holds
//! no row: its size is that of the places and codes met, so millions of rows pass through. Days add
//! up into months as they come. Presences are another matter: the same one may be seen by several
//! devices, so each place and day has one state, and held days are counted at the end. Where days
//! were folded into months, the device that tells most of a month is taken: perhaps less than the
//! truth, never more.
//!
//! Several months are added up when asked; a month belongs to one period of each kind only. What to
//! ask is left to [`tables`](super::tables).

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::Place;
use super::period::Term;
use super::spread::Spread;
use crate::count::day::presence;
use crate::count::{Grain, Measure, NOT_APPLICABLE, Row, RowView, WHOLE};

/// What an addition is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Every place.
    Network,
    /// The places of a *département*, by its code; empty for those whose code nobody said.
    Departement(String),
    /// One place, by its identifier.
    Site(String),
}

/// The figures that can be added up: the measures, and what is found by crossing them by day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// What a measure counts. For a presence, the days by what became of it; for a declared total,
    /// the largest of each day.
    Counted(Measure),
    /// Days on which a presence was held, by how many helps were counted on it: a value of
    /// [`LOADS`].
    Load,
}

/// How many helps a presence had: none, 1 to 4, 5 to 9, 10 or more.
pub const LOADS: [&str; 4] = ["0", "1_4", "5_9", "10_plus"];

/// The load of a presence whose day is not known any more, as the helps of its month were folded
/// into one number. It is none of [`LOADS`].
pub const UNKNOWN_LOAD: &str = "inconnu";

/// The load of a presence with so many helps.
pub fn load(helps: u64) -> &'static str {
    match helps {
        0 => "0",
        1..=4 => "1_4",
        5..=9 => "5_9",
        10.. => "10_plus",
    }
}

/// Which values are added up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Values {
    /// All of them.
    All,
    /// These.
    Of(Vec<String>),
    /// Of two codes joined by a dot, those whose first code is one of these.
    First(Vec<String>),
    /// Of two codes joined by a dot, those whose last code is one of these.
    Last(Vec<String>),
    /// Those that none of these hold.
    NoneOf(Vec<Values>),
    /// Those that every one of these holds.
    AllOf(Vec<Values>),
}

impl Values {
    fn holds(&self, value: &str) -> bool {
        let one_of = |codes: &[String], found: &str| codes.iter().any(|code| code == found);
        match self {
            Self::All => true,
            Self::Of(codes) => one_of(codes, value),
            Self::First(codes) => {
                value.split_once('.').is_some_and(|(first, _)| one_of(codes, first))
            }
            Self::Last(codes) => {
                value.rsplit_once('.').is_some_and(|(_, last)| one_of(codes, last))
            }
            Self::NoneOf(others) => !others.iter().any(|other| other.holds(value)),
            Self::AllOf(others) => others.iter().all(|other| other.holds(value)),
        }
    }
}

/// What is added up: one figure, of some operators and some values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Selection {
    /// The figure.
    pub figure: Figure,
    /// The operators; `None` for all of them.
    pub operators: Option<Vec<String>>,
    /// The values.
    pub values: Values,
}

impl Selection {
    /// Whether it takes in what is counted for this operator and value.
    fn takes(&self, operator: &str, value: &str) -> bool {
        let own = |own: &String| own == operator;
        self.operators.as_ref().is_none_or(|operators| operators.iter().any(own))
            && self.values.holds(value)
    }

    /// All of a measure.
    pub fn all(measure: Measure) -> Self {
        Self { figure: Figure::Counted(measure), operators: None, values: Values::All }
    }

    /// Some values of a measure, whatever the operator.
    pub fn of(measure: Measure, values: Values) -> Self {
        Self { values, ..Self::all(measure) }
    }

    /// Some operators of a measure, whatever the value.
    pub fn operators(measure: Measure, operators: &[&str]) -> Self {
        let operators = operators.iter().map(|&code| code.to_owned()).collect();
        Self { operators: Some(operators), ..Self::all(measure) }
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Added {
    /// It is in the sums.
    Counted,
    /// Its period is not looked at.
    OtherPeriod,
    /// Its place is not in the list.
    UnknownPlace,
}

/// What a cell counts: small numbers stand for the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Kind {
    figure: Figure,
    operator: u32,
    value: u32,
}

/// What a cell counts, by rank, and its month: one number, the rank first, so that cells in order
/// are by what they count, then by month.
type Spot = u64;

fn spot(kind: u32, month: i32) -> Spot {
    u64::from(kind) << 32 | u64::from(month.cast_unsigned())
}

fn kind_of(spot: Spot) -> u32 {
    (spot >> 32) as u32
}

fn month_of(spot: Spot) -> i32 {
    (spot as u32).cast_signed()
}

/// What is known of a place on a day.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    /// What became of the presence: the rank in [`FROM_LEAST`] plus one, or zero.
    state: u8,
    /// The helps counted.
    helps: u64,
    /// The largest total declared.
    declared: u64,
}

/// What becomes of a presence, from the least said of it to the most: of two devices that differ,
/// the one that saw the public is right.
const FROM_LEAST: [&str; 3] = [presence::CANCELED, presence::NOBODY, presence::HELD];

/// Mixes keys that are small numbers: they are drawn by this module, never by a file.
#[derive(Debug, Clone, Copy, Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, number: u64) {
        // Both halves of the product, so that every bit of the key reaches every bit of the hash.
        let product = u128::from(self.0 ^ number ^ 0x9e37_79b9_7f4a_7c15)
            * u128::from(0xa076_1d64_78bd_642f_u64);
        self.0 = (product >> 64) as u64 ^ product as u64;
    }

    fn write_u32(&mut self, number: u32) {
        self.write_u64(number.into());
    }

    fn write_i32(&mut self, number: i32) {
        self.write_u64(number.cast_unsigned().into());
    }

    fn write_isize(&mut self, number: isize) {
        self.write_u64(number.cast_unsigned() as u64);
    }
}

/// A map by small numbers.
type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mixer>>;

/// Codes by number, in the order they were met.
#[derive(Debug, Clone, Default)]
struct Codes {
    ranks: Spread<String, u32>,
    codes: Vec<String>,
}

impl Codes {
    fn rank(&mut self, code: &str) -> u32 {
        if let Some(rank) = self.ranks.get(code) {
            return *rank;
        }
        let rank = self.codes.len() as u32;
        self.ranks.insert(code.to_owned(), rank);
        self.codes.push(code.to_owned());
        rank
    }

    fn code(&self, rank: u32) -> &str {
        self.codes.get(rank as usize).map_or("", String::as_str)
    }
}

/// What is counted, by number, in the order it was met.
#[derive(Debug, Clone, Default)]
struct Kinds {
    codes: Codes,
    ranks: Map<Kind, u32>,
    found: Vec<Kind>,
    /// The operator of the last one: rows in order have the same one many times.
    operator: Option<u32>,
}

impl Kinds {
    fn rank(&mut self, figure: Figure, operator: &str, value: &str) -> u32 {
        let last = self.operator.filter(|last| self.codes.code(*last) == operator);
        let operator = last.unwrap_or_else(|| self.codes.rank(operator));
        self.operator = Some(operator);
        let kind = Kind { figure, operator, value: self.codes.rank(value) };
        let next = self.found.len() as u32;
        let rank = *self.ranks.entry(kind).or_insert(next);
        if rank == next {
            self.found.push(kind);
        }
        rank
    }

    /// These in order, and the new rank of each old one.
    fn sorted(&self) -> (Vec<Kind>, Vec<u32>) {
        let mut order: Vec<(Kind, usize)> = self.found.iter().copied().zip(0..).collect();
        order.sort_unstable();
        let mut ranks = vec![0; order.len()];
        for (new, (_, old)) in (0_u32..).zip(&order) {
            if let Some(rank) = ranks.get_mut(*old) {
                *rank = new;
            }
        }
        (order.into_iter().map(|(kind, _)| kind).collect(), ranks)
    }
}

/// What was counted at a place.
#[derive(Debug, Clone, Default)]
struct Counts {
    cells: Map<Spot, u64>,
    days: Map<NaiveDate, Day>,
    /// The months whose helps are not told by day any more.
    folded: BTreeSet<i32>,
    /// What became of the presences of months that a replica (device, epoch) does not tell by day
    /// any more.
    months: BTreeMap<(i32, String, String), Month>,
}

/// The presences of a month.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Month {
    /// Days by what became of them, as in [`FROM_LEAST`].
    days: [u64; 3],
    /// The totals declared.
    declared: u64,
}

impl Month {
    /// How many days were held, then how many of them with public.
    fn held(&self) -> (u64, u64) {
        let [_, nobody, held] = self.days;
        (nobody + held, held)
    }
}

impl Counts {
    fn grow(&mut self, spot: Spot, n: u64) {
        let sum = self.cells.entry(spot).or_default();
        *sum = sum.saturating_add(n);
    }

    /// Turns the days into counts of days.
    ///
    /// Two devices that only tell how many days of a month were held may mean the same days: the one
    /// that tells most is taken whole, so that no day is counted twice.
    fn count_days(&mut self, kinds: &mut Kinds) {
        let mut months: BTreeMap<i32, Month> = BTreeMap::new();
        let mut loads: BTreeMap<(i32, &str), u64> = BTreeMap::new();
        for (date, day) in std::mem::take(&mut self.days) {
            let month = month(date);
            let known = months.entry(month).or_default();
            known.declared = known.declared.saturating_add(day.declared);
            let Some(rank) = usize::from(day.state).checked_sub(1) else { continue };
            if let Some(days) = known.days.get_mut(rank) {
                *days += 1;
            }
            if FROM_LEAST.get(rank).is_some_and(|state| *state != presence::CANCELED) {
                let folded = self.folded.contains(&month);
                let value = if folded { UNKNOWN_LOAD } else { load(day.helps) };
                *loads.entry((month, value)).or_default() += 1;
            }
        }
        for ((month, ..), told) in std::mem::take(&mut self.months) {
            let known = months.entry(month).or_default();
            known.declared = known.declared.max(told.declared);
            if told.held() > known.held() || (known.days == [0; 3]) {
                known.days = told.days;
                loads.retain(|(own, _), _| *own != month);
                loads.insert((month, UNKNOWN_LOAD), told.held().0);
            }
        }
        let mut grow = |figure, value, month, n| {
            if n > 0 {
                let kind = kinds.rank(figure, NOT_APPLICABLE, value);
                self.grow(spot(kind, month), n);
            }
        };
        for (month, known) in months {
            grow(Figure::Counted(Measure::Declared), WHOLE, month, known.declared);
            for (state, n) in FROM_LEAST.into_iter().zip(known.days) {
                grow(Figure::Counted(Measure::Presence), state, month, n);
            }
        }
        for ((month, value), n) in loads {
            grow(Figure::Load, value, month, n);
        }
    }

    /// Its cells by rank once ranks are changed, in order.
    fn sorted(self, ranks: &[u32]) -> Vec<(Spot, u64)> {
        let moved = |(own, n): (Spot, u64)| {
            let kind = ranks.get(kind_of(own) as usize).copied().unwrap_or_default();
            (spot(kind, month_of(own)), n)
        };
        let mut cells: Vec<(Spot, u64)> = self.cells.into_iter().map(moved).collect();
        cells.sort_unstable();
        cells
    }
}

/// Sums being made.
#[derive(Debug, Clone)]
pub struct Cube {
    first: NaiveDate,
    last: NaiveDate,
    places: Vec<Place>,
    ranks: Spread<String, u32>,
    /// Whether places are told apart.
    apart: bool,
    /// The place of the last row: those of a file have the same one many times.
    last_place: u32,
    kinds: Kinds,
    /// What was counted at each place.
    counts: Vec<Counts>,
}

impl Cube {
    /// An empty cube of these places, for a period and the one before.
    pub fn new(places: &[Place], term: Term) -> Self {
        let rank = |(rank, place): (usize, &Place)| (place.id.clone(), rank as u32);
        Self {
            first: term.before().unwrap_or(term).first(),
            last: term.last(),
            places: places.to_vec(),
            ranks: places.iter().enumerate().map(rank).collect(),
            apart: true,
            // None yet.
            last_place: u32::MAX,
            kinds: Kinds::default(),
            counts: vec![Counts::default(); places.len()],
        }
    }

    /// The same, which holds the sums of the network only: a place or a *département* sums to
    /// nothing. It takes little more than the room of a single place.
    pub fn of_network(places: &[Place], term: Term) -> Self {
        Self { apart: false, ..Self::new(places, term) }
    }

    /// Adds the state of one counter of one replica. Each comes once: merge the files of a replica
    /// first.
    pub fn add(&mut self, row: &Row) -> Added {
        self.add_view(&row.view())
    }

    /// Adds many rows, as [`Cube::add`] does each; it is quicker when they come in order.
    pub fn add_all<'a, 'b: 'a>(&mut self, rows: impl IntoIterator<Item = &'a RowView<'b>>) {
        for row in rows {
            self.add_view(row);
        }
    }

    fn add_view(&mut self, row: &RowView<'_>) -> Added {
        let day = row.period.first();
        // Both bounds are those of months.
        if day < self.first || self.last < day {
            return Added::OtherPeriod;
        }
        let last = self.places.get(self.last_place as usize);
        if last.is_none_or(|place| place.id != row.site) {
            let Some(place) = self.ranks.get(row.site) else { return Added::UnknownPlace };
            self.last_place = *place;
        }
        let Some(own) = self.counts.get_mut(self.last_place as usize) else {
            return Added::UnknownPlace;
        };
        // No replica takes back more than it counted, so replicas may be added one by one.
        let n = row.n.saturating_sub(row.cancelled);
        let folded = row.period.grain() == Grain::Month;
        if folded && matches!(row.measure, Measure::Presence | Measure::Declared) {
            let key = (month(day), row.device.to_owned(), row.epoch.to_owned());
            let known = own.months.entry(key).or_default();
            let rank = FROM_LEAST.iter().position(|state| *state == row.value);
            if row.measure == Measure::Declared {
                known.declared = known.declared.saturating_add(n);
            } else if let Some(days) = rank.and_then(|rank| known.days.get_mut(rank)) {
                // However often it was said, a month has so many days.
                *days = days.saturating_add(n).min(row.period.last().day().into());
            }
            return Added::Counted;
        }
        if row.measure == Measure::Presence {
            let rank = FROM_LEAST.iter().position(|state| *state == row.value);
            if let Some(rank) = rank.filter(|_| n > 0) {
                let known = own.days.entry(day).or_default();
                known.state = known.state.max(rank as u8 + 1);
            }
            return Added::Counted;
        }
        if row.measure == Measure::Declared {
            let known = own.days.entry(day).or_default();
            known.declared = known.declared.max(n);
            return Added::Counted;
        }
        let month = month(day);
        if row.measure == Measure::Intervention {
            if folded {
                own.folded.insert(month);
            } else {
                let known = own.days.entry(day).or_default();
                known.helps = known.helps.saturating_add(n);
            }
        }
        let kind = self.kinds.rank(Figure::Counted(row.measure), row.operator, row.value);
        let place = if self.apart { self.last_place } else { 0 };
        if let Some(own) = self.counts.get_mut(place as usize) {
            own.grow(spot(kind, month), n);
        }
        Added::Counted
    }

    /// Takes in what another cube of the same places and period holds, as if its rows were added
    /// here. No counter of a replica may be in both.
    pub fn absorb(&mut self, other: Self) {
        let Self { places, kinds, counts, .. } = other;
        let rank = |kind: &Kind| {
            let (operator, value) = (kinds.codes.code(kind.operator), kinds.codes.code(kind.value));
            self.kinds.rank(kind.figure, operator, value)
        };
        let ranks: Vec<u32> = kinds.found.iter().map(rank).collect();
        for (place, counts) in places.iter().zip(counts) {
            let rank = self.ranks.get(&place.id).copied();
            let Some(own) = rank.and_then(|rank| self.counts.get_mut(rank as usize)) else {
                continue;
            };
            for (found, n) in counts.cells {
                let kind = ranks.get(kind_of(found) as usize).copied().unwrap_or_default();
                own.grow(spot(kind, month_of(found)), n);
            }
            for (date, day) in counts.days {
                let known = own.days.entry(date).or_default();
                known.state = known.state.max(day.state);
                known.helps = known.helps.saturating_add(day.helps);
                known.declared = known.declared.max(day.declared);
            }
            own.folded.extend(counts.folded);
            for (replica, month) in counts.months {
                let known = own.months.entry(replica).or_default();
                known.declared = known.declared.saturating_add(month.declared);
                for (days, n) in known.days.iter_mut().zip(month.days) {
                    *days += n;
                }
            }
        }
    }

    /// How many numbers it holds, whatever the number of rows that passed.
    pub fn len(&self) -> usize {
        let counts = self.counts.iter();
        counts.map(|own| own.cells.len() + own.days.len() + own.months.len()).sum()
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The sums, ready to be asked.
    pub fn close(mut self) -> Sums {
        for own in &mut self.counts {
            own.count_days(&mut self.kinds);
        }
        let (kinds, ranks) = self.kinds.sorted();
        let mut sums = Sums {
            ranks: HashMap::new(),
            codes: self.kinds.codes,
            kinds,
            cells: Vec::with_capacity(self.counts.len()),
        };
        let mut departements: BTreeMap<String, Map<Spot, u64>> = BTreeMap::new();
        if !self.apart {
            let mut network: Map<Spot, u64> = Map::default();
            for (spot, n) in self.counts.into_iter().flat_map(|own| own.sorted(&ranks)) {
                let sum = network.entry(spot).or_default();
                *sum = sum.saturating_add(n);
            }
            let mut network: Vec<(Spot, u64)> = network.into_iter().collect();
            network.sort_unstable();
            sums.push(Scope::Network, network);
            return sums;
        }
        // The counts of a place are given back as soon as they are moved.
        for (place, own) in self.places.into_iter().zip(self.counts) {
            let cells = own.sorted(&ranks);
            let whole = departements.entry(place.departement).or_default();
            for (spot, n) in &cells {
                let sum = whole.entry(*spot).or_default();
                *sum = sum.saturating_add(*n);
            }
            sums.push(Scope::Site(place.id), cells);
        }
        let mut network: Map<Spot, u64> = Map::default();
        for (code, cells) in departements {
            for (spot, n) in &cells {
                let sum = network.entry(*spot).or_default();
                *sum = sum.saturating_add(*n);
            }
            let mut cells: Vec<(Spot, u64)> = cells.into_iter().collect();
            cells.sort_unstable();
            sums.push(Scope::Departement(code), cells);
        }
        let mut network: Vec<(Spot, u64)> = network.into_iter().collect();
        network.sort_unstable();
        sums.push(Scope::Network, network);
        sums
    }
}

/// A month as a number, so that the next one is one more.
fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

/// Sums that are made. What was never counted is zero here; whether it is missing is for
/// [`coverage`](super::coverage) to say.
#[derive(Debug, Clone)]
pub struct Sums {
    ranks: HashMap<Scope, u32>,
    codes: Codes,
    /// In order.
    kinds: Vec<Kind>,
    /// The cells of each place, in order.
    cells: Vec<Vec<(Spot, u64)>>,
}

/// Numbers to be read at many places and periods, looked up once.
#[derive(Debug, Clone)]
pub struct Asked {
    /// How many numbers.
    width: usize,
    /// What is to be looked at: from one rank to before another.
    spans: Vec<(u32, u32)>,
    /// For each rank, where its numbers begin in `numbers`; the last one is where they end.
    starts: Vec<usize>,
    /// The numbers that what has this rank counts in.
    numbers: Vec<usize>,
}

impl Asked {
    /// The numbers that what has this rank counts in.
    fn numbers(&self, kind: u32) -> &[usize] {
        let at = |kind: usize| self.starts.get(kind).copied().unwrap_or_default();
        let kind = kind as usize;
        self.numbers.get(at(kind)..at(kind + 1)).unwrap_or_default()
    }
}

impl Sums {
    fn push(&mut self, scope: Scope, cells: Vec<(Spot, u64)>) {
        self.ranks.insert(scope, self.cells.len() as u32);
        self.cells.push(cells);
    }

    /// The sum of what is selected, at this place over this period.
    pub fn sum(&self, scope: &Scope, term: Term, selection: &Selection) -> u64 {
        let months = months(term);
        let (from, to) = self.of(selection.figure);
        let mut sum = 0_u64;
        let mut last = None;
        for (spot, n) in self.between(scope, from, to) {
            if !months.contains(&month_of(*spot)) {
                continue;
            }
            let kind = kind_of(*spot);
            // The months of a kind follow each other: it is looked at once.
            let taken = match last {
                Some((known, taken)) if known == kind => taken,
                _ => self.takes(selection, kind),
            };
            last = Some((kind, taken));
            if taken {
                sum = sum.saturating_add(*n);
            }
        }
        sum
    }

    /// Looks up what these numbers are made of, each the sum of its selections.
    pub fn ask(&self, wanted: &[&[Selection]]) -> Asked {
        let mut uses: Vec<(u32, usize)> = Vec::new();
        let mut spans: Vec<(u32, u32)> = Vec::new();
        for (number, selections) in wanted.iter().enumerate() {
            for selection in *selections {
                let (from, to) = self.of(selection.figure);
                spans.push((from, to));
                let taken = (from..to).filter(|kind| self.takes(selection, *kind));
                uses.extend(taken.map(|kind| (kind, number)));
            }
        }
        spans.sort_unstable();
        spans.dedup();
        // Those that follow each other are read in one go.
        spans.dedup_by(|next, before| {
            let follows = next.0 == before.1;
            if follows {
                before.1 = next.1;
            }
            follows
        });
        uses.sort_unstable();
        let mut starts = Vec::with_capacity(self.kinds.len() + 1);
        let mut next = 0;
        for kind in 0..=self.kinds.len() as u32 {
            next += uses.get(next..).unwrap_or_default().partition_point(|own| own.0 < kind);
            starts.push(next);
        }
        let numbers = uses.into_iter().map(|(_, number)| number).collect();
        Asked { width: wanted.len(), spans, starts, numbers }
    }

    /// The numbers that were looked up, at this place over this period.
    pub fn read(&self, scope: &Scope, term: Term, asked: &Asked) -> Vec<u64> {
        let mut found = vec![0_u64; asked.width];
        let months = months(term);
        for (from, to) in &asked.spans {
            for (spot, n) in self.between(scope, *from, *to) {
                if !months.contains(&month_of(*spot)) {
                    continue;
                }
                for number in asked.numbers(kind_of(*spot)) {
                    if let Some(sum) = found.get_mut(*number) {
                        *sum = sum.saturating_add(*n);
                    }
                }
            }
        }
        found
    }

    /// The sums by value of a measure, in order of value, at this place over this period; values
    /// that sum to zero are left out.
    pub fn by_value(&self, scope: &Scope, term: Term, figure: Figure) -> BTreeMap<&str, u64> {
        let mut found: BTreeMap<&str, u64> = BTreeMap::new();
        let months = months(term);
        let (from, to) = self.of(figure);
        for (spot, n) in self.between(scope, from, to) {
            if months.contains(&month_of(*spot)) && *n > 0 {
                let sum = found.entry(self.value(kind_of(*spot))).or_default();
                *sum = sum.saturating_add(*n);
            }
        }
        found
    }

    /// Every value met of a measure, wherever and whenever.
    pub fn values(&self, figure: Figure) -> BTreeSet<&str> {
        let (from, to) = self.of(figure);
        (from..to).map(|kind| self.value(kind)).collect()
    }

    /// Every operator met of a measure, wherever and whenever.
    pub fn operators(&self, figure: Figure) -> BTreeSet<&str> {
        let (from, to) = self.of(figure);
        let kinds = self.kinds.get(from as usize..to as usize).unwrap_or_default();
        kinds.iter().map(|kind| self.codes.code(kind.operator)).collect()
    }

    fn value(&self, kind: u32) -> &str {
        self.kinds.get(kind as usize).map_or("", |kind| self.codes.code(kind.value))
    }

    fn takes(&self, selection: &Selection, kind: u32) -> bool {
        let Some(kind) = self.kinds.get(kind as usize) else { return false };
        selection.takes(self.codes.code(kind.operator), self.codes.code(kind.value))
    }

    /// What counts in a figure: from one rank to before another.
    fn of(&self, figure: Figure) -> (u32, u32) {
        let from = self.kinds.partition_point(|kind| kind.figure < figure);
        let to = self.kinds.partition_point(|kind| kind.figure <= figure);
        (from as u32, to as u32)
    }

    /// The cells of a place that count what has these ranks, in order.
    fn between(&self, scope: &Scope, from: u32, to: u32) -> impl Iterator<Item = &(Spot, u64)> {
        let cells = self.ranks.get(scope).and_then(|rank| self.cells.get(*rank as usize));
        let cells = cells.map(Vec::as_slice).unwrap_or_default();
        let first = cells.partition_point(|(own, _)| kind_of(*own) < from);
        let cells = cells.get(first..).unwrap_or_default();
        cells.iter().take_while(move |(own, _)| kind_of(*own) < to)
    }
}

fn months(term: Term) -> RangeInclusive<i32> {
    month(term.first())..=month(term.last())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::bilan::period::Kind;
    use crate::count::{Cell, NOT_APPLICABLE, Period, Quality, merge, operator, totals};

    fn places() -> Vec<Place> {
        [("tilly", "14"), ("lisieux", "14"), ("brehal", "50"), ("perdu", "")]
            .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
            .to_vec()
    }

    fn term(text: &str) -> Term {
        Term::parse(text).unwrap()
    }

    fn row(device: &str, site: &str, period: &str, what: (Measure, &str, &str), n: u64) -> Row {
        let (measure, operator, value) = what;
        Row {
            device: device.to_owned(),
            epoch: "0".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: operator.to_owned(),
                dimension: measure.dimension().to_owned(),
                value: value.to_owned(),
            },
            n,
            cancelled: 0,
            quality: Quality::Ok,
        }
    }

    const HELP: (Measure, &str, &str) = (Measure::Intervention, "caf", "individuel");

    fn presence_of(state: &str) -> (Measure, &str, &str) {
        (Measure::Presence, NOT_APPLICABLE, state)
    }

    fn sums(rows: &[Row]) -> Sums {
        let mut cube = Cube::new(&places(), term("2026"));
        for row in rows {
            cube.add(row);
        }
        cube.close()
    }

    fn site(id: &str) -> Scope {
        Scope::Site(id.to_owned())
    }

    #[test]
    fn days_add_up_into_the_months_that_hold_them() {
        let found = sums(&[
            row("a", "tilly", "2026-03-31", HELP, 2),
            row("a", "tilly", "2026-04-01", HELP, 3),
            row("a", "tilly", "2025-12-31", HELP, 5),
            row("a", "tilly", "2027-01-01", HELP, 7),
            row("a", "tilly", "2024-12-31", HELP, 11),
        ]);
        for (period, expected) in [
            ("2026-03", 2),
            ("2026-04", 3),
            ("2026-T1", 2),
            ("2026-T2", 3),
            ("2026-S1", 5),
            ("2026", 5),
            ("2025", 5),
            ("2026-12", 0),
            ("2027-01", 0),
            ("2024-12", 0),
        ] {
            let found = found.sum(&site("tilly"), term(period), &Selection::all(HELP.0));
            assert_eq!(found, expected, "{period}");
        }
    }

    #[test]
    fn what_is_not_counted_is_told() {
        let mut cube = Cube::new(&places(), term("2026-T1"));
        assert_eq!(cube.add(&row("a", "tilly", "2026-04-01", HELP, 1)), Added::OtherPeriod);
        assert_eq!(cube.add(&row("a", "tilly", "2025-09-30", HELP, 1)), Added::OtherPeriod);
        assert_eq!(cube.add(&row("a", "ailleurs", "2026-03-31", HELP, 1)), Added::UnknownPlace);
        assert!(cube.is_empty());
        assert_eq!(cube.add(&row("a", "tilly", "2026-03-31", HELP, 1)), Added::Counted);
        assert_eq!(cube.add(&row("a", "tilly", "2025-10-01", HELP, 1)), Added::Counted);
        assert_eq!(cube.len(), 4);
    }

    #[test]
    fn a_presence_seen_by_two_devices_is_held_once() {
        let found = sums(&[
            row("a", "tilly", "2026-12-01", presence_of("tenue"), 1),
            row("b", "tilly", "2026-12-01", presence_of("tenue"), 1),
            // They differ: the one that saw the public is right.
            row("a", "tilly", "2026-12-02", presence_of("sans_public"), 1),
            row("b", "tilly", "2026-12-02", presence_of("tenue"), 1),
            row("a", "tilly", "2026-12-06", presence_of("tenue"), 1),
            row("b", "tilly", "2026-12-06", presence_of("annulee"), 1),
            row("a", "tilly", "2026-12-03", presence_of("annulee"), 1),
            // Another place, the same day.
            row("c", "brehal", "2026-12-01", presence_of("sans_public"), 2),
            // Said, then taken back.
            Row { cancelled: 1, ..row("a", "tilly", "2026-12-04", presence_of("tenue"), 1) },
            row("a", "tilly", "2026-12-01", (Measure::Declared, "_Z", "_T"), 4),
            row("b", "tilly", "2026-12-01", (Measure::Declared, "_Z", "_T"), 6),
            row("b", "tilly", "2026-12-02", (Measure::Declared, "_Z", "_T"), 1),
        ]);
        let days =
            |scope: &Scope| found.by_value(scope, term("2026"), Figure::Counted(Measure::Presence));
        assert_eq!(days(&site("tilly")), BTreeMap::from([("annulee", 1), ("tenue", 3)]));
        assert_eq!(
            days(&Scope::Network),
            BTreeMap::from([("annulee", 1), ("sans_public", 1), ("tenue", 3)])
        );
        let declared = Selection::all(Measure::Declared);
        assert_eq!(found.sum(&site("tilly"), term("2026-12"), &declared), 7);
    }

    #[test]
    fn a_presence_has_the_load_of_the_helps_of_its_day() {
        let mut rows = vec![
            row("a", "tilly", "2026-12-30", presence_of("annulee"), 1),
            row("a", "tilly", "2026-12-30", HELP, 3),
            row("a", "tilly", "2026-12-31", HELP, 3),
        ];
        for (day, helps) in [(1, 0), (2, 1), (3, 4), (4, 5), (5, 9), (6, 10), (7, 50)] {
            let day = format!("2026-12-{day:02}");
            rows.push(row("a", "tilly", &day, presence_of("tenue"), 1));
            // Two devices share the helps.
            rows.push(row("a", "tilly", &day, HELP, helps / 2));
            rows.push(row("b", "tilly", &day, HELP, helps - helps / 2));
        }
        rows.push(row("a", "tilly", "2026-12-08", presence_of("sans_public"), 1));
        let found = sums(&rows);
        let loads = found.by_value(&site("tilly"), term("2026-12"), Figure::Load);
        assert_eq!(loads, BTreeMap::from([("0", 2), ("1_4", 2), ("10_plus", 2), ("5_9", 2)]));
    }

    #[test]
    fn values_are_chosen_by_either_of_their_codes() {
        let session = |value| (Measure::Session, NOT_APPLICABLE, value);
        let found = sums(&[
            row("a", "tilly", "2026-12-01", session("autonomie.hors_permanence"), 1),
            row("a", "tilly", "2026-12-01", session("autonomie.pendant_permanence"), 2),
            row("a", "tilly", "2026-12-01", session("atelier.pendant_permanence"), 4),
        ]);
        let codes = |code: &str| vec![code.to_owned()];
        for (values, expected) in [
            (Values::All, 7),
            (Values::First(codes("autonomie")), 3),
            (Values::Last(codes("pendant_permanence")), 6),
            (Values::Of(codes("atelier.pendant_permanence")), 4),
            (Values::Of(codes("atelier")), 0),
            (Values::First(codes("pendant_permanence")), 0),
            (Values::NoneOf(vec![Values::First(codes("atelier"))]), 3),
            (Values::NoneOf(vec![]), 7),
            (Values::AllOf(vec![]), 7),
            (
                Values::AllOf(vec![
                    Values::First(codes("autonomie")),
                    Values::NoneOf(vec![Values::Last(codes("hors_permanence"))]),
                ]),
                2,
            ),
        ] {
            let asked = Selection::of(Measure::Session, values.clone());
            assert_eq!(found.sum(&Scope::Network, term("2026"), &asked), expected, "{values:?}");
        }
    }

    /// Rows of many replicas over few cells, as they are once merged.
    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let measures =
            [Measure::Intervention, Measure::Procedure, Measure::Theme, Measure::Minutes];
        let row = (0..4_usize, 0..4_usize, 1..13_u32, 0..9_usize, 0..3_u8, 0..60_u64, 0..60_u64)
            .prop_map(move |(measure, place, month, own, device, n, back)| {
                let measure = measures[measure];
                let day = NaiveDate::from_ymd_opt(2026, month, 1 + u32::from(device)).unwrap();
                let period = Period::of(day, measure.grain()).to_string();
                let id = &places()[place].id;
                let what = (measure, operator::ALL[own], ["u", "v.w"][own % 2]);
                let device = format!("d{device}");
                Row { cancelled: back.min(n), ..row(&device, id, &period, what, n) }
            });
        vec(row, 0..60).prop_map(|rows| merge(&rows, &[]))
    }

    proptest! {
        #[test]
        fn sums_are_the_totals_of_the_counters(rows in rows()) {
            let cube = sums(&rows);
            for measure in [Measure::Intervention, Measure::Theme] {
                let selection = Selection::all(measure);
                for period in term("2026").split(Kind::Quarter).unwrap() {
                    for place in places() {
                        let expected: u64 = totals(&rows).iter()
                            .filter(|(cell, _)| cell.measure == measure && cell.site == place.id)
                            .filter(|(cell, _)| period.contains(&cell.period))
                            .map(|(_, total)| total.value())
                            .sum();
                        let sum = cube.sum(&Scope::Site(place.id), period, &selection);
                        prop_assert_eq!(sum, expected);
                    }
                }
            }
        }

        /// The rule behind every total that is printed.
        #[test]
        fn places_make_up_departements_and_the_network(rows in rows()) {
            let cube = sums(&rows);
            let year = term("2026");
            for measure in
                [Measure::Intervention, Measure::Procedure, Measure::Theme, Measure::Minutes]
            {
                let all = Selection::all(measure);
                let sum = |scope: &Scope| cube.sum(scope, year, &all);
                let at = |ids: &[&str]| ids.iter().map(|id| sum(&site(id))).sum::<u64>();
                let own = sum(&Scope::Departement("14".to_owned()));
                prop_assert_eq!(own, at(&["tilly", "lisieux"]));
                prop_assert_eq!(sum(&Scope::Departement(String::new())), at(&["perdu"]));
                prop_assert_eq!(sum(&Scope::Network), at(&["tilly", "lisieux", "brehal", "perdu"]));
                let by_operator: u64 = operator::ALL.iter()
                    .map(|own| Selection::operators(measure, &[own]))
                    .map(|own| cube.sum(&Scope::Network, year, &own))
                    .sum();
                prop_assert_eq!(by_operator, sum(&Scope::Network));
                let by_value = cube.by_value(&Scope::Network, year, Figure::Counted(measure));
                prop_assert_eq!(by_value.values().sum::<u64>(), sum(&Scope::Network));
            }
        }

        #[test]
        fn rows_come_in_any_order(rows in rows(), turn in 0_usize..60) {
            let mut mixed = rows.clone();
            if !mixed.is_empty() {
                let turn = turn % mixed.len();
                mixed.rotate_left(turn);
            }
            mixed.reverse();
            let (a, b) = (sums(&rows), sums(&mixed));
            for figure in [Figure::Counted(Measure::Intervention), Figure::Load] {
                prop_assert_eq!(
                    a.by_value(&Scope::Network, term("2026"), figure),
                    b.by_value(&Scope::Network, term("2026"), figure)
                );
                prop_assert_eq!(a.values(figure), b.values(figure));
            }
        }
    }

    proptest! {
        #[test]
        fn the_network_alone_is_the_network(rows in rows()) {
            let mut rows = rows;
            for (day, n) in [("2026-12-01", 1), ("2026-11", 3)] {
                rows.push(row("a", "tilly", day, presence_of("tenue"), n));
                rows.push(row("a", "lisieux", day, presence_of("tenue"), n));
            }
            let whole = sums(&rows);
            let mut network = Cube::of_network(&places(), term("2026"));
            network.add_all(&rows.iter().map(Row::view).collect::<Vec<_>>());
            let network = network.close();
            for figure in Measure::ALL.map(Figure::Counted).into_iter().chain([Figure::Load]) {
                for period in ["2026", "2026-S2", "2026-12"].map(term) {
                    prop_assert_eq!(
                        network.by_value(&Scope::Network, period, figure),
                        whole.by_value(&Scope::Network, period, figure)
                    );
                    prop_assert!(network.by_value(&site("tilly"), period, figure).is_empty());
                }
            }
        }

        /// However the rows are dealt out, and whichever cube takes the other in.
        #[test]
        fn cubes_absorb_each_other(rows in rows(), dealt in vec(0..3_usize, 60)) {
            let mut days: Vec<Row> = (1..29)
                .map(|day| row("a", "tilly", &format!("2026-12-{day:02}"), presence_of("tenue"), 1))
                .collect();
            for device in ["a", "b"] {
                for (state, n) in [("tenue", 2), ("annulee", 3), ("sans_public", 1)] {
                    days.push(row(device, "brehal", "2026-11", presence_of(state), n));
                }
            }
            days.extend(rows);
            let mut cubes = vec![Cube::new(&places(), term("2026")); 3];
            for (row, own) in days.iter().zip(dealt.iter().cycle()) {
                cubes[*own].add(row);
            }
            let mut last = cubes.pop().unwrap();
            for cube in cubes {
                last.absorb(cube);
            }
            let (whole, parts) = (sums(&days), last.close());
            let scopes = places().into_iter().map(|place| Scope::Site(place.id));
            for scope in scopes.chain([Scope::Network, Scope::Departement("14".to_owned())]) {
                for figure in Measure::ALL.map(Figure::Counted).into_iter().chain([Figure::Load]) {
                    let of = |sums: &Sums| {
                        let found = sums.by_value(&scope, term("2026-S2"), figure).into_iter();
                        found.map(|(code, n)| (code.to_owned(), n)).collect::<Vec<_>>()
                    };
                    prop_assert_eq!(of(&whole), of(&parts));
                    prop_assert_eq!(whole.operators(figure), parts.operators(figure));
                }
            }
        }

        #[test]
        fn many_numbers_are_read_as_each_of_them(rows in rows()) {
            let cube = sums(&rows);
            let codes = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect();
            let wanted = [
                vec![Selection::all(Measure::Theme)],
                vec![],
                vec![Selection::operators(Measure::Procedure, &["caf", "msa"])],
                vec![
                    Selection::of(Measure::Theme, Values::Of(codes(&["u"]))),
                    Selection::of(Measure::Minutes, Values::First(codes(&["v"]))),
                    Selection::of(Measure::Theme, Values::Of(codes(&["u", "v.w"]))),
                ],
                vec![Selection { figure: Figure::Load, operators: None, values: Values::All }],
                vec![Selection::of(Measure::Minutes, Values::NoneOf(vec![]))],
            ];
            let wanted: Vec<&[Selection]> = wanted.iter().map(Vec::as_slice).collect();
            let asked = cube.ask(&wanted);
            let scopes = [Scope::Network, Scope::Departement("50".to_owned()), site("tilly")];
            for scope in scopes.into_iter().chain([site("nowhere")]) {
                for period in ["2026", "2026-T2", "2026-07", "2025"] {
                    let each: Vec<u64> = wanted.iter().map(|selections| {
                        selections.iter().map(|own| cube.sum(&scope, term(period), own)).sum()
                    }).collect();
                    prop_assert_eq!(cube.read(&scope, term(period), &asked), each);
                }
            }
        }
    }

    #[test]
    fn helps_folded_into_a_month_tell_no_load() {
        let found = sums(&[
            row("a", "tilly", "2026-01-05", presence_of("tenue"), 1),
            row("a", "tilly", "2026-01-12", presence_of("sans_public"), 1),
            row("a", "tilly", "2026-01-19", presence_of("annulee"), 1),
            row("a", "tilly", "2026-01", HELP, 12),
            row("a", "tilly", "2026-02-02", presence_of("tenue"), 1),
            row("a", "tilly", "2026-02-02", HELP, 3),
            row("a", "lisieux", "2026-01-05", presence_of("tenue"), 1),
        ]);
        let load = |scope, period| found.by_value(&scope, term(period), Figure::Load);
        assert_eq!(load(site("tilly"), "2026-01"), BTreeMap::from([(UNKNOWN_LOAD, 2)]));
        assert_eq!(load(site("tilly"), "2026-02"), BTreeMap::from([("1_4", 1)]));
        assert_eq!(load(site("lisieux"), "2026-01"), BTreeMap::from([("0", 1)]));
        assert_eq!(found.sum(&site("tilly"), term("2026"), &Selection::all(HELP.0)), 15);
    }

    #[test]
    fn presences_folded_into_a_month_are_never_counted_twice() {
        let told = |device: &str, state, n| row(device, "tilly", "2026-01", presence_of(state), n);
        let declared = |device: &str, period, n| {
            row(device, "tilly", period, (Measure::Declared, NOT_APPLICABLE, WHOLE), n)
        };
        let rows = [
            // Two devices that may tell the same days in other words.
            told("a", "tenue", 3),
            told("a", "annulee", 1),
            told("b", "sans_public", 4),
            declared("a", "2026-01", 9),
            declared("b", "2026-01", 7),
            // A third one still tells its days.
            row("c", "tilly", "2026-01-05", presence_of("tenue"), 1),
            row("c", "tilly", "2026-01-05", HELP, 2),
            declared("c", "2026-01-05", 2),
            row("c", "tilly", "2026-02-02", presence_of("tenue"), 1),
        ];
        let found = sums(&rows);
        let of = |figure, period| found.by_value(&site("tilly"), term(period), figure);
        let presences = Figure::Counted(Measure::Presence);
        assert_eq!(of(presences, "2026-01"), BTreeMap::from([("sans_public", 4)]));
        assert_eq!(of(Figure::Load, "2026-01"), BTreeMap::from([(UNKNOWN_LOAD, 4)]));
        assert_eq!(of(presences, "2026-02"), BTreeMap::from([("tenue", 1)]));
        assert_eq!(of(Figure::Load, "2026-02"), BTreeMap::from([("0", 1)]));
        let total = |measure| found.sum(&site("tilly"), term("2026"), &Selection::all(measure));
        assert_eq!(total(Measure::Declared), 9);
        // More days than a month has are of a file that is wrong.
        let found = sums(&[told("a", "tenue", 300)]);
        let days = found.by_value(&Scope::Network, term("2026"), presences);
        assert_eq!(days, BTreeMap::from([("tenue", 31)]));
    }

    #[test]
    fn many_rows_take_the_room_of_their_codes() {
        let mut cube = Cube::new(&places(), term("2026"));
        for device in 0..2_000 {
            cube.add(&row(&format!("d{device}"), "tilly", "2026-12-01", HELP, 1));
        }
        // One cell and one day.
        assert_eq!(cube.len(), 2);
        let found = cube.close().sum(&Scope::Network, term("2026"), &Selection::all(HELP.0));
        assert_eq!(found, 2_000);
    }
}
