//! The tables of the report as data: T1 to T12, and T0 for the coordination.
//!
//! A line is a place and a period, a column says what is counted with a code that holds its unit.
//! Only what was counted is shown: no column crosses two things that were not counted together.
//! Shares and means are made from the numbers printed beside them, so hiding a number hides what it
//! would give away once [`Table::derive`] is called again.
//!
//! What an operator receives stands in parts of its own, named by [`Table::operator`]. A number is
//! known by its [`Coordinates`]; two numbers that mean different things never have the same ones.
//!
//! Which table is shown, by which place and how often, is a fixed list: outside of the coordination,
//! choosing freely would let somebody subtract one table from another. Hiding small numbers, words,
//! numbers in a language and pages are left to others.

mod plan;
mod received;
mod share;

use std::collections::{BTreeMap, BTreeSet};

use super::coverage::{Coverage, Same};
use super::cube::{Scope, Selection, Sums};
use super::period::{Kind, Term};
use super::{Edition, Exercise};
use received::Received;

pub use share::{LEAST_BASE, shares, tenths};

/// Which table it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableId {
    /// Every measure, by place, for the coordination only: what anybody can count again from the
    /// rows of `compteurs.csv`, once each counter of each device and epoch is taken at its largest.
    ///
    /// The indicator is the code of the measure; the number is the sum of `n` − `annule` over all
    /// operators and values, in the unit of the measure (minutes for `interv.minutes`). Two of them
    /// tell of a day, not of a device: `perm.tenue` is the number of days on which some device of
    /// the place has `n` > `annule` for `tenue` or `sans_public`; `perm.total_declare` is, for each
    /// place and day, the largest `n` − `annule` of its devices, summed over days. Where days were
    /// folded into a month, the device and epoch that tells most of the place and month counts for
    /// all of them.
    T0,
    /// Key figures.
    T1,
    /// Month by month.
    T2,
    /// By place.
    T3,
    /// The nature of the helps.
    T4,
    /// By operator.
    T5,
    /// Autonomy.
    T6,
    /// Time.
    T7,
    /// Equipment.
    T8,
    /// Outcome, obstacles and referrals.
    T9,
    /// Practices on the kiosk.
    T10,
    /// Difficult steps.
    T11,
    /// The load of presences.
    T12,
}

impl TableId {
    /// Every table, in order.
    pub const ALL: [Self; 13] = [
        Self::T0,
        Self::T1,
        Self::T2,
        Self::T3,
        Self::T4,
        Self::T5,
        Self::T6,
        Self::T7,
        Self::T8,
        Self::T9,
        Self::T10,
        Self::T11,
        Self::T12,
    ];

    /// The code of the column `tableau_id`.
    pub fn code(self) -> &'static str {
        match self {
            Self::T0 => "T0",
            Self::T1 => "T1",
            Self::T2 => "T2",
            Self::T3 => "T3",
            Self::T4 => "T4",
            Self::T5 => "T5",
            Self::T6 => "T6",
            Self::T7 => "T7",
            Self::T8 => "T8",
            Self::T9 => "T9",
            Self::T10 => "T10",
            Self::T11 => "T11",
            Self::T12 => "T12",
        }
    }
}

/// What stands in a cell. Always a number or the reason why there is none, never a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// So many, or so many minutes.
    Count(u64),
    /// A percentage or a mean, in tenths.
    Tenths(u64),
    /// Nothing came from there: not zero.
    Missing,
    /// Too few to make a percentage or a mean of.
    Thin,
    /// Kept secret, for itself or for another one.
    Hidden,
}

/// Where the numbers of a column come from. Columns and groups are given by their rank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// These, added up.
    Counted(Vec<Selection>),
    /// The sum of the columns of a group.
    Total {
        /// The group.
        group: usize,
    },
    /// A column as a percentage of the total of its group; those of a line sum to 100.0.
    Share {
        /// The column, which is in the group.
        of: usize,
        /// The group.
        group: usize,
    },
    /// A column as a percentage of another that holds it.
    Part {
        /// The part.
        of: usize,
        /// The whole.
        base: usize,
    },
    /// A column for one, or for a hundred, of another.
    Ratio {
        /// What is divided.
        of: usize,
        /// By what.
        base: usize,
        /// For how many of the base.
        scale: u64,
    },
}

/// What a column counts, in the names of `tableaux.csv`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Column {
    /// What is counted and in which unit: `nb_…`, `minutes`, `…_pct`, `…_par_…` for a mean,
    /// `…_pour_100_…` for a rate. In [`TableId::T0`], the code of a measure.
    pub indicator: String,
    /// The operator or the group of operators, or `_T`.
    pub operator: String,
    /// The dimension, or `_T`.
    pub dimension: String,
    /// The value of the dimension, or `_T`.
    pub modality: String,
    /// Where the numbers come from.
    pub origin: Origin,
}

/// Columns that sum to another one, on each line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// The parts, by rank.
    pub columns: Vec<usize>,
    /// Their sum, by rank.
    pub total: usize,
}

/// A place and a period.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    /// The place.
    pub place: Scope,
    /// The period.
    pub term: Term,
    /// Of the months of each of its sites, how many something came from.
    pub counted: usize,
    /// How many there are.
    pub expected: usize,
    /// Whether it is the sum of the lines of the same period.
    pub total: bool,
}

/// A number beside that of the period before, for the devices that counted as much in both.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Comparison {
    /// The line, by rank.
    pub line: usize,
    /// The column, by rank.
    pub column: usize,
    /// What these devices counted in the period before.
    pub before: u64,
    /// What they counted in the period of the line.
    pub now: u64,
    /// How many devices are compared.
    pub devices: usize,
    /// How many devices counted in either period.
    pub of: usize,
}

/// What identifies a number: the same in two tables is the same number, and hidden in one it must
/// be hidden in the other.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Coordinates {
    /// The place.
    pub place: Scope,
    /// The period.
    pub term: Term,
    /// What is counted and in which unit.
    pub indicator: String,
    /// The operator, or `_T`.
    pub operator: String,
    /// The dimension, or `_T`.
    pub dimension: String,
    /// Its value, or `_T`.
    pub modality: String,
}

/// One table.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Table {
    /// Which one.
    pub id: TableId,
    /// Which part of it, from 1; no other table of a report has the same name and part.
    ///
    /// The part of an operator is 10 and its rank in the list of operators of `count`, whatever the
    /// period and the catalog: 11 is Caf, in T10 (its exercises) as in T11 (their steps).
    pub part: u8,
    /// The operator that it is made for, by its code; none when it is for all of them.
    pub operator: Option<String>,
    /// The Fluent key of its title; for a part of an operator, one key for all of them.
    pub title_key: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The columns that sum to another.
    pub groups: Vec<Group>,
    /// The lines, by period then place; a total comes after what it sums.
    pub lines: Vec<Line>,
    /// The numbers, by line then column.
    pub values: Vec<Vec<Value>>,
    /// What may be compared with the period before.
    pub comparisons: Vec<Comparison>,
}

impl Table {
    /// What the number of this line and column is.
    pub fn coordinates(&self, line: usize, column: usize) -> Option<Coordinates> {
        let (line, column) = (self.lines.get(line)?, self.columns.get(column)?);
        Some(Coordinates {
            place: line.place.clone(),
            term: line.term,
            indicator: column.indicator.clone(),
            operator: column.operator.clone(),
            dimension: column.dimension.clone(),
            modality: column.modality.clone(),
        })
    }

    /// Hides these numbers, wherever they stand, and what could be computed back from them.
    pub fn hide(&mut self, hidden: &BTreeSet<Coordinates>) {
        let mut lines: BTreeMap<(&Scope, Term), Vec<&Coordinates>> = BTreeMap::new();
        for number in hidden {
            lines.entry((&number.place, number.term)).or_default().push(number);
        }
        for rank in 0..self.lines.len() {
            let line = self.lines.get(rank);
            let Some(found) = line.and_then(|line| lines.get(&(&line.place, line.term))) else {
                continue;
            };
            let is_hidden = |own: &Column| {
                found.iter().any(|number| {
                    own.indicator == number.indicator
                        && own.operator == number.operator
                        && own.dimension == number.dimension
                        && own.modality == number.modality
                })
            };
            let columns = self.columns.iter().zip(0..).filter(|(own, _)| is_hidden(own));
            let columns: BTreeSet<usize> = columns.map(|(_, column)| column).collect();
            if columns.is_empty() {
                continue;
            }
            self.comparisons.retain(|own| own.line != rank || !columns.contains(&own.column));
            for column in columns {
                self.set(rank, column, Value::Hidden);
            }
            if let Some(values) = self.values.get_mut(rank) {
                derive(&self.columns, &self.groups, values);
            }
        }
    }

    /// Makes the shares and the means again from the numbers beside them.
    pub fn derive(&mut self) {
        for values in &mut self.values {
            derive(&self.columns, &self.groups, values);
        }
    }

    /// The number of this line and column in the period before and in this one, for the devices
    /// that counted as much in both. A mean or a part is made from the comparisons of its two
    /// numbers, so that nothing more is told than they tell; `None` where one of them is not
    /// compared, and for shares.
    pub fn compared(&self, line: usize, column: usize) -> Option<(Value, Value)> {
        let counted = |column: usize| {
            self.comparisons.iter().find(|own| (own.line, own.column) == (line, column))
        };
        match &self.columns.get(column)?.origin {
            Origin::Counted(_) => {
                counted(column).map(|own| (Value::Count(own.before), Value::Count(own.now)))
            }
            own @ (Origin::Part { of, base } | Origin::Ratio { of, base, .. }) => {
                let (part, whole) = (counted(*of)?, counted(*base)?);
                let made = |of, base| ratio(own, of, base).map_or(Value::Thin, Value::Tenths);
                Some((made(part.before, whole.before), made(part.now, whole.now)))
            }
            Origin::Total { .. } | Origin::Share { .. } => None,
        }
    }

    fn set(&mut self, line: usize, column: usize, value: Value) {
        if let Some(place) = self.values.get_mut(line).and_then(|line| line.get_mut(column)) {
            *place = value;
        }
    }
}

/// Makes the shares and the means of a line again.
fn derive(columns: &[Column], groups: &[Group], line: &mut [Value]) {
    // The parts of a group are shared out together, once.
    let shared: Vec<Option<Vec<u64>>> = groups.iter().map(|group| share_out(group, line)).collect();
    for (rank, column) in columns.iter().enumerate() {
        let value = derived(&column.origin, groups, &shared, line);
        if let (Some(value), Some(place)) = (value, line.get_mut(rank)) {
            *place = value;
        }
    }
}

/// The shares of the parts of a group, when all of them are printed and there are enough of them.
fn share_out(group: &Group, line: &[Value]) -> Option<Vec<u64>> {
    let count = |rank: &usize| match line.get(*rank) {
        Some(Value::Count(count)) => Some(*count),
        Some(Value::Tenths(_) | Value::Missing | Value::Thin | Value::Hidden) | None => None,
    };
    if count(&group.total)? < LEAST_BASE {
        return None;
    }
    let counts: Option<Vec<u64>> = group.columns.iter().map(count).collect();
    shares(&counts?)
}

/// The value of a column that is made from others; `None` for one that is counted.
fn derived(
    origin: &Origin,
    groups: &[Group],
    shared: &[Option<Vec<u64>>],
    line: &[Value],
) -> Option<Value> {
    let at = |rank: usize| line.get(rank).copied().unwrap_or(Value::Missing);
    let both = |of, base, make: &dyn Fn(u64, u64) -> Option<u64>| match (at(of), at(base)) {
        (Value::Hidden, _) | (_, Value::Hidden) => Value::Hidden,
        (Value::Count(of), Value::Count(base)) => make(of, base).map_or(Value::Thin, Value::Tenths),
        (Value::Count(_) | Value::Tenths(_) | Value::Missing | Value::Thin, _) => Value::Missing,
    };
    match origin {
        Origin::Counted(_) | Origin::Total { .. } => None,
        Origin::Part { of, base } | Origin::Ratio { of, base, .. } => {
            Some(both(*of, *base, &|of, base| ratio(origin, of, base)))
        }
        Origin::Share { of, group } => {
            let own = groups.get(*group)?;
            let counts = shared.get(*group).and_then(Option::as_ref);
            let rank = own.columns.iter().position(|rank| rank == of);
            Some(both(*of, own.total, &|of, base| match (counts, rank) {
                // With some of them hidden, the others are shares of the whole that is printed.
                (None, _) | (_, None) => percent(of, base),
                (Some(own), Some(rank)) => own.get(rank).copied(),
            }))
        }
    }
}

/// A part or a mean, in tenths, if there are enough of the base to tell.
fn ratio(origin: &Origin, of: u64, base: u64) -> Option<u64> {
    match origin {
        Origin::Part { .. } => percent(of, base),
        // For a hundred of a few, as for a percentage of a few, nothing can be said.
        Origin::Ratio { scale, .. } => {
            (*scale == 1 || base >= LEAST_BASE).then(|| tenths(of, base, *scale))?
        }
        Origin::Counted(_) | Origin::Total { .. } | Origin::Share { .. } => None,
    }
}

/// A part larger than its whole was counted under another clock: nothing is said.
fn percent(of: u64, base: u64) -> Option<u64> {
    (of <= base && base >= LEAST_BASE).then(|| tenths(of, base, 100))?
}

/// The sums of the devices that may be compared over a period and the one before.
#[derive(Debug, Clone, Copy)]
pub struct Compared<'a> {
    /// The period.
    pub term: Term,
    /// Which devices.
    pub same: &'a Same,
    /// Their sums.
    pub sums: &'a Sums,
}

/// What the tables are made from.
#[derive(Debug, Clone, Copy)]
pub struct Data<'a> {
    /// What came in, and the period of the report.
    pub coverage: &'a Coverage,
    /// The sums of every device.
    pub sums: &'a Sums,
    /// The sums that may be compared, for some of [`compared_terms`].
    pub compared: &'a [Compared<'a>],
    /// The exercises of the catalog: what was counted of others is in no table by name.
    pub exercises: &'a [Exercise],
}

/// The periods of this report that are compared with the one before: itself, and its half-years.
pub fn compared_terms(term: Term) -> Vec<Term> {
    let halves = term.split(Kind::HalfYear).unwrap_or_default();
    let others = halves.into_iter().filter(|half| *half != term);
    std::iter::once(term).chain(others).collect()
}

/// The tables of this report, in order.
///
/// Outside of the coordination, only closed periods are shown, and a table over periods longer than
/// the report's is left out; the coordination gets it over the period of the report.
pub fn build(data: &Data<'_>, edition: Edition) -> Vec<Table> {
    let term = data.coverage.term();
    let mut tables = Vec::new();
    let received = Received::of(data.coverage);
    for sheet in plan::sheets(data, term, edition) {
        let terms = match (term.split(sheet.kind), edition) {
            (Some(terms), _) => terms,
            (None, Edition::Internal) => vec![term],
            (None, Edition::Partners | Edition::Public) => continue,
        };
        let shown = |term: &Term| match edition {
            Edition::Internal => true,
            Edition::Partners | Edition::Public => term.is_closed(data.coverage.today()),
        };
        let terms: Vec<Term> = terms.into_iter().filter(shown).collect();
        tables.extend(sheet.draw(data, &received, &terms, edition));
    }
    tables
}

/// The numbers of every line.
fn fill(columns: &[Column], groups: &[Group], lines: &[Line], sums: &Sums) -> Vec<Vec<Value>> {
    let selections = |column: &'_ Column| match &column.origin {
        Origin::Counted(selections) => selections.clone(),
        Origin::Total { .. }
        | Origin::Share { .. }
        | Origin::Part { .. }
        | Origin::Ratio { .. } => Vec::new(),
    };
    let wanted: Vec<Vec<Selection>> = columns.iter().map(selections).collect();
    let wanted: Vec<&[Selection]> = wanted.iter().map(Vec::as_slice).collect();
    let asked = sums.ask(&wanted);
    let line = |line: &Line| {
        if line.counted == 0 {
            return vec![Value::Missing; columns.len()];
        }
        let counts = sums.read(&line.place, line.term, &asked);
        let value = |(column, count): (&Column, &u64)| match &column.origin {
            Origin::Counted(_) => Value::Count(*count),
            Origin::Total { group } => {
                let parts = groups.get(*group).into_iter().flat_map(|group| &group.columns);
                let parts = parts.filter_map(|rank| counts.get(*rank).copied());
                Value::Count(parts.fold(0, u64::saturating_add))
            }
            Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. } => Value::Thin,
        };
        let mut values: Vec<Value> = columns.iter().zip(&counts).map(value).collect();
        derive(columns, groups, &mut values);
        values
    };
    lines.iter().map(line).collect()
}

/// What these selections add up to on a line, over a period.
fn add(sums: &Sums, line: &Line, term: Term, selections: &[Selection]) -> u64 {
    let own = selections.iter().map(|selection| sums.sum(&line.place, term, selection));
    own.fold(0, u64::saturating_add)
}

/// The numbers of the network that may be compared with the period before.
fn compare(
    columns: &[Column],
    lines: &[Line],
    data: &Data<'_>,
    edition: Edition,
) -> Vec<Comparison> {
    let mut found = Vec::new();
    let network = lines.iter().enumerate().filter(|(_, line)| line.place == Scope::Network);
    for (rank, line) in network {
        let Some(compared) = data.compared.iter().find(|own| own.term == line.term) else {
            continue;
        };
        let Some(earlier) = line.term.before() else { continue };
        let (devices, of) = (compared.same.compared(), compared.same.known());
        for (column, own) in columns.iter().enumerate() {
            let Origin::Counted(selections) = &own.origin else { continue };
            let before = add(compared.sums, line, earlier, selections);
            let now = add(compared.sums, line, line.term, selections);
            // Outside, a sum over some devices would tell, by difference, that of the others.
            let shown = edition.threshold().is_none_or(|least| {
                devices == of && [before, now].iter().all(|n| *n == 0 || *n >= least)
            });
            if devices > 0 && shown {
                found.push(Comparison { line: rank, column, before, now, devices, of });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests;
