//! Tables as they leave: with what nobody may find hidden from all of them together.
//!
//! An outsider has every table of an edition at once. So one [`System`] is made of them all: equal
//! [`Coordinates`] are one number, the whole of a dimension is the plain total wherever their values
//! agree, and these add up:
//!
//! - the columns of a group to its total, on each line;
//! - places to their *département*, and those to the network, over each period: a *département* that
//!   is printed by month only is added up from its places too, as anybody could;
//! - months to quarters, half-years and years, at each place, whenever all of them are printed;
//! - what a percentage is made of with its complement, which is a number too: how many were *not*
//!   solved. Shares and means are made of numbers printed beside them and tell nothing more;
//! - the numbers of the period before that stand in comparisons.
//!
//! What did not come is known to add nothing. What is left of operators shown together, once those with
//! a sheet of their own are taken away, is no small number. The minutes of a few helps are hidden as their number
//! is. Not modeled: relations between measures that hold by what they mean and stand in no total
//! (`nb_accompagnements` counts participants for a group, each help lasts some minutes, a request
//! belongs to a help), and reports of other periods or editions printed elsewhere: two editions have
//! the same tables, and the numbers hidden at the lower threshold are hidden at the higher as well.
//! Saying all this in words is left to others.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::cube::Scope;
use super::period::{Kind, Term};
use super::report::{Audited, Secrecy};
use super::secrecy::{Cell, Guard, Protected, System, protect};
use super::tables::{Column, Line, Origin, Table, TableId, Value};
use super::{Edition, Place};
use crate::count::WHOLE;

/// Hides from these tables what an edition does not show, and says what was hidden. Nothing is
/// changed for the coordination. `places` says which *département* each place is in.
///
/// A table that could not be shown keeps its lines and columns, with [`Value::Hidden`] in place of
/// its inner numbers: it is named in [`Secrecy::dropped`].
pub fn publish(
    mut tables: Vec<Table>,
    places: &[Place],
    edition: Edition,
) -> (Vec<Table>, Secrecy) {
    let Some(threshold) = edition.threshold() else { return (tables, Secrecy::default()) };
    let printed = Printed::new(&tables, places, threshold);
    let protected = protect(&printed.system, threshold);
    let secrecy = printed.hide(&mut tables, &protected, threshold);
    (tables, secrecy)
}

/// What is lost when a number is hidden: an inner number, the margin of a line or of a column, what
/// the network counts as a whole, and that of the period before.
const PRICES: [u32; 4] = [16, 64, 400, 8];

/// What is counted, wherever and whenever: the rank of its indicator, operator, dimension and value.
type Series = u32;

/// A place, and its number there; none for what did not come.
type At = (u32, Option<u32>);

/// Where the numbers of a table are in the system.
struct Ranks {
    /// By line then column; none for what is made of others or did not come.
    cells: Vec<Vec<Option<u32>>>,
    /// The number before of each comparison; none for one that cannot be shown.
    before: Vec<Option<u32>>,
}

/// All that is printed, as one system.
struct Printed {
    system: System,
    tables: Vec<Ranks>,
}

impl Printed {
    fn new(tables: &[Table], places: &[Place], threshold: u64) -> Self {
        let mut press = Press::new(places);
        let mut ranks: Vec<Ranks> = tables
            .iter()
            .map(|table| Ranks {
                cells: vec![vec![None; table.columns.len()]; table.lines.len()],
                before: vec![None; table.comparisons.len()],
            })
            .collect();
        // Plain totals first, so that the wholes of dimensions are compared with them.
        for plain in [true, false] {
            for (table, own) in tables.iter().zip(&mut ranks) {
                press.read(table, plain, own);
            }
        }
        for (rank, (table, own)) in tables.iter().zip(&ranks).enumerate() {
            press.settle(rank as u32, table, own);
        }
        for (table, own) in tables.iter().zip(&mut ranks) {
            press.compare(table, own);
        }
        for (table, own) in tables.iter().zip(&ranks) {
            press.tie(table, own, threshold);
        }
        press.guard_rests(tables, &ranks, threshold);
        press.add_places();
        press.add_periods();
        press.system.tidy();
        press.system.sacrifice = sacrifice(tables);
        Self { system: press.system, tables: ranks }
    }

    /// Writes in the tables they were made from that these numbers are hidden.
    fn hide(&self, tables: &mut [Table], protected: &Protected, threshold: u64) -> Secrecy {
        let hidden = |cell: u32| protected.hidden.get(cell as usize).copied().flatten();
        let mut audit = BTreeMap::new();
        let mut dropped = BTreeSet::new();
        for (rank, (table, own)) in tables.iter_mut().zip(&self.tables).enumerate() {
            if protected.dropped.binary_search(&(rank as u32)).is_ok() {
                dropped.insert((table.id, table.part));
            }
            for (line, cells) in own.cells.iter().enumerate() {
                for (column, cell) in cells.iter().enumerate() {
                    let Some(interval) = cell.and_then(hidden) else { continue };
                    let Some(number) = table.coordinates(line, column) else { continue };
                    if let Some(value) =
                        table.values.get_mut(line).and_then(|own| own.get_mut(column))
                    {
                        *value = Value::Hidden;
                    }
                    audit.insert(number, (interval.low, interval.high));
                }
            }
            let is_shown = |cell: Option<u32>| cell.is_some_and(|cell| hidden(cell).is_none());
            let mut before = own.before.iter();
            table.comparisons.retain(|compared| {
                let now = own.cells.get(compared.line).and_then(|own| *own.get(compared.column)?);
                is_shown(before.next().copied().flatten()) && is_shown(now)
            });
            table.derive();
        }
        let audited = |(number, (low, high))| Audited { number, low, high };
        Secrecy {
            threshold: Some(threshold),
            audit: audit.into_iter().map(audited).collect(),
            dropped: dropped.into_iter().collect(),
        }
    }
}

/// The tables in the order in which they are given up: those that few readers need first, see
/// [`need`]; as needed, by month before by year, by place before by network, the widest first, the
/// last of the list first.
fn sacrifice(tables: &[Table]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..tables.len() as u32).collect();
    order.sort_by_key(|&rank| {
        let table = &tables[rank as usize];
        let kind = table.lines.iter().map(|line| line.term.kind()).min().unwrap_or(Kind::Year);
        let area = table.lines.iter().map(|line| breadth(&line.place)).min().unwrap_or_default();
        (need(table), kind, area, Reverse(table.columns.len()), Reverse(rank))
    });
    order
}

/// How much readers need a table: what is about one operator, the needs not served and the steps are
/// given up first, the key figures, the curve and the places last.
fn need(table: &Table) -> u8 {
    match (table.id, table.part) {
        _ if table.operator.is_some() => 0,
        (TableId::T10, 6..) | (TableId::T11, _) => 0,
        (TableId::T7, 2..) => 1,
        (TableId::T8, 2..) => 2,
        (TableId::T10, 1 | 3..) => 3,
        (TableId::T10, _) => 4,
        (TableId::T5, 2..) => 5,
        (TableId::T6, 2) => 6,
        (TableId::T9, _) => 7,
        (TableId::T8, _) => 8,
        (TableId::T6, _) => 9,
        (TableId::T4, _) => 10,
        (TableId::T12, _) => 11,
        (TableId::T7, _) => 12,
        (TableId::T5, _) => 13,
        (TableId::T2, _) => 14,
        (TableId::T3, _) => 15,
        (TableId::T0 | TableId::T1, _) => 16,
    }
}

/// The operators that are shown together.
const OTHERS: &str = "autres";

/// Whether an operator that has a sheet of its own is shown among others where all of them stand.
fn is_among(operator: &str, tables: &[Table]) -> bool {
    let of_all = tables.iter().filter(|table| table.operator.is_none());
    let mut columns = of_all.filter(|table| table.id == TableId::T10).flat_map(|own| &own.columns);
    !columns.any(|column| column.operator == operator)
}

/// How wide a place is, from one place to the network.
fn breadth(scope: &Scope) -> u8 {
    match scope {
        Scope::Site(_) => 0,
        Scope::Departement(_) => 1,
        Scope::Network => 2,
    }
}

/// Codes by number.
struct Numbers<T>(HashMap<T, u32>);

impl<T: std::hash::Hash + Eq + Clone> Numbers<T> {
    fn new() -> Self {
        Self(HashMap::new())
    }

    fn of(&mut self, own: &T) -> u32 {
        if let Some(&number) = self.0.get(own) {
            return number;
        }
        let number = self.0.len() as u32;
        self.0.insert(own.clone(), number);
        number
    }
}

/// A system being made.
struct Press {
    system: System,
    series: Numbers<[String; 4]>,
    /// The series of the whole of each.
    wholes: HashMap<Series, Series>,
    scopes: Numbers<Scope>,
    terms: Numbers<Term>,
    /// The *département* of each place.
    departements: HashMap<String, String>,
    /// What is printed there; none for what did not come.
    cells: HashMap<(Series, u32, u32), Option<u32>>,
}

impl Press {
    fn new(places: &[Place]) -> Self {
        let departement = |place: &Place| (place.id.clone(), place.departement.clone());
        Self {
            system: System::default(),
            series: Numbers::new(),
            wholes: HashMap::new(),
            scopes: Numbers::new(),
            terms: Numbers::new(),
            departements: places.iter().map(departement).collect(),
            cells: HashMap::new(),
        }
    }

    /// A number more, of which nothing is known yet.
    fn cell(&mut self, n: u64, printed: bool) -> u32 {
        let guard = if printed { Guard::Small } else { Guard::Never };
        self.system.cell(Cell { n, printed, guard, table: None, price: 0 })
    }

    /// Gives a rank to each number of a table: those of plain series, or the others.
    fn read(&mut self, table: &Table, plain: bool, ranks: &mut Ranks) {
        let mut series = Vec::new();
        for (rank, column) in table.columns.iter().enumerate() {
            let key = named(column);
            let whole = whole(&key);
            if is_counted(column) && (key == whole) == plain {
                let (own, whole) = (self.series.of(&key), self.series.of(&whole));
                self.wholes.insert(own, whole);
                series.push((rank, own, whole));
            }
        }
        for (line, values) in table.lines.iter().zip(&table.values).enumerate() {
            let (Line { place, term, .. }, values) = values;
            let (place, term) = (self.scopes.of(place), self.terms.of(term));
            for &(column, own, whole) in &series {
                let Some(value) = values.get(column) else { continue };
                let Value::Count(n) = *value else {
                    self.cells.entry((own, place, term)).or_insert(None);
                    continue;
                };
                ranks.cells[line][column] = Some(self.find(n, [own, whole], place, term));
            }
        }
    }

    /// The rank of a number: that of the same series, or of the whole, when they agree.
    fn find(&mut self, n: u64, series: [Series; 2], place: u32, term: u32) -> u32 {
        for own in series {
            if let Some(Some(cell)) = self.cells.get(&(own, place, term)).copied()
                && self.system.cells()[cell as usize].n == n
            {
                self.cells.entry((series[0], place, term)).or_insert(Some(cell));
                return cell;
            }
        }
        let cell = self.cell(n, true);
        for own in series {
            let known = self.cells.entry((own, place, term)).or_insert(Some(cell));
            *known = known.or(Some(cell));
        }
        cell
    }

    /// Says what each number of a table is worth, and whether it is an inner number.
    fn settle(&mut self, rank: u32, table: &Table, ranks: &Ranks) {
        let totals: BTreeSet<usize> = table.groups.iter().map(|group| group.total).collect();
        let parts: BTreeSet<usize> =
            table.groups.iter().flat_map(|group| group.columns.iter().copied()).collect();
        for (line, cells) in table.lines.iter().zip(&ranks.cells) {
            let network = line.place == Scope::Network;
            for (column, cell) in cells.iter().enumerate() {
                let Some(cell) = cell.and_then(|cell| self.system.cell_mut(cell)) else { continue };
                let part = parts.contains(&column);
                let margin = totals.contains(&column);
                let inner = match (line.total, network) {
                    (true, _) => false,
                    (false, true) => part && !margin,
                    (false, false) => !margin,
                };
                let price = match (inner, network, margin || !part) {
                    (true, _, _) => PRICES[0],
                    (false, true, true) => PRICES[2],
                    (false, _, _) => PRICES[1],
                };
                // Several tables print it: it is an inner number of none.
                cell.table = Some(rank).filter(|_| inner && cell.price == 0);
                cell.price = cell.price.saturating_add(price);
            }
        }
    }

    /// Adds the numbers before of the comparisons of a table.
    fn compare(&mut self, table: &Table, ranks: &mut Ranks) {
        let n = |system: &System, cell: u32| system.cells()[cell as usize].n;
        for (own, before) in table.comparisons.iter().zip(&mut ranks.before) {
            let line = table.lines.get(own.line);
            let earlier = line.and_then(|line| Some((&line.place, line.term.before()?)));
            let now = ranks.cells.get(own.line).and_then(|cells| *cells.get(own.column)?);
            let column = table.columns.get(own.column);
            let Some((((place, term), now), column)) = earlier.zip(now).zip(column) else {
                continue;
            };
            // Another number than the one printed is one more number about the same people.
            if n(&self.system, now) != own.now {
                continue;
            }
            let key = named(column);
            let key = [self.series.of(&key), self.series.of(&whole(&key))];
            let (place, term) = (self.scopes.of(place), self.terms.of(&term));
            let known = key.iter().find_map(|own| self.cells.get(&(*own, place, term)).copied());
            *before = match known {
                Some(Some(cell)) => Some(cell).filter(|&cell| n(&self.system, cell) == own.before),
                Some(None) => None,
                None => {
                    let cell = self.find(own.before, key, place, term);
                    if let Some(cell) = self.system.cell_mut(cell) {
                        cell.price = PRICES[3];
                    }
                    Some(cell)
                }
            };
        }
    }

    /// Adds what ties the numbers of a line of a table to each other.
    fn tie(&mut self, table: &Table, ranks: &Ranks, threshold: u64) {
        let n = |system: &System, cell: u32| system.cells()[cell as usize].n;
        for cells in &ranks.cells {
            let at = |column: usize| cells.get(column).copied().flatten();
            for group in &table.groups {
                let Some(total) = at(group.total) else { continue };
                let members = group.columns.iter().filter_map(|&column| at(column)).collect();
                self.system.line(members, total);
            }
            for column in &table.columns {
                if let Origin::Part { of, base } = column.origin
                    && let Some((of, base)) = at(of).zip(at(base))
                {
                    self.complement(of, base);
                }
            }
            // The minutes of a few are those of a few.
            let helps = table.columns.iter().position(|column| {
                named(column) == ["nb_interventions", WHOLE, WHOLE, WHOLE].map(str::to_owned)
            });
            let few = helps.and_then(at).map_or(0, |helps| n(&self.system, helps));
            if 1 <= few && few < threshold {
                for (column, own) in table.columns.iter().enumerate() {
                    if own.indicator.starts_with("minutes")
                        && let Some(cell) = at(column).and_then(|cell| self.system.cell_mut(cell))
                    {
                        cell.guard = Guard::Always;
                    }
                }
            }
        }
        // The same for the period before.
        let before = |line: usize, column: usize| {
            let mut own = table.comparisons.iter().zip(&ranks.before);
            own.find(|(own, _)| (own.line, own.column) == (line, column)).and_then(|own| *own.1)
        };
        let lines: BTreeSet<usize> = table.comparisons.iter().map(|own| own.line).collect();
        for line in lines {
            for column in &table.columns {
                if let Origin::Part { of, base } = column.origin
                    && let Some((of, base)) = before(line, of).zip(before(line, base))
                {
                    self.complement(of, base);
                }
            }
        }
    }

    /// What is in the whole and not in the part is a number as well.
    fn complement(&mut self, of: u32, base: u32) {
        let n = |cell: u32| self.system.cells()[cell as usize].n;
        if let Some(rest) = n(base).checked_sub(n(of)).filter(|_| of != base) {
            let guard = Guard::Small;
            let cell = Cell { n: rest, printed: false, guard, table: None, price: 0 };
            let rest = self.system.cell(cell);
            self.system.line(vec![of, rest], base);
        }
    }

    /// Guards what is left of the operators shown together once those with a sheet of their own are
    /// taken away: nobody prints it, anybody can subtract. Where it is small, one of the others is
    /// hidden as if it were.
    fn guard_rests(&mut self, tables: &[Table], ranks: &[Ranks], threshold: u64) {
        let n = |system: &System, cell: u32| system.cells()[cell as usize].n;
        let own =
            |rank: usize, line: usize, column: usize| *ranks[rank].cells.get(line)?.get(column)?;
        for indicator in ["nb_parcours", "nb_parcours_termines"] {
            let column_of = |table: &Table, operator: &str| {
                table.columns.iter().position(|column| {
                    (column.indicator.as_str(), column.operator.as_str(), column.modality.as_str())
                        == (indicator, operator, WHOLE)
                })
            };
            // By period: the total of each operator that stands among the others, on its own sheet.
            let mut apart: BTreeMap<Term, Vec<u32>> = BTreeMap::new();
            for (rank, table) in tables.iter().enumerate() {
                let Some(operator) = table.operator.as_deref().filter(|own| is_among(own, tables))
                else {
                    continue;
                };
                let Some(column) = column_of(table, operator) else { continue };
                for (line, place) in table.lines.iter().enumerate() {
                    if place.place == Scope::Network {
                        apart.entry(place.term).or_default().extend(own(rank, line, column));
                    }
                }
            }
            for (rank, table) in tables.iter().enumerate() {
                let Some(column) = column_of(table, OTHERS) else { continue };
                for (term, sheets) in &apart {
                    let within = |line: &Line| {
                        line.place == Scope::Network
                            && term.first() <= line.term.first()
                            && line.term.last() <= term.last()
                    };
                    let lines = table.lines.iter().enumerate().filter(|(_, line)| within(line));
                    let parts: Vec<u32> =
                        lines.filter_map(|(line, _)| own(rank, line, column)).collect();
                    let sum: u64 = parts.iter().map(|cell| n(&self.system, *cell)).sum();
                    let taken: u64 = sheets.iter().map(|cell| n(&self.system, *cell)).sum();
                    let rest = sum.saturating_sub(taken);
                    let smallest = sheets.iter().min_by_key(|cell| n(&self.system, **cell));
                    // Whoever does not know one of them does not know the rest any better.
                    if (1..threshold).contains(&rest)
                        && let Some(cell) = smallest.and_then(|cell| self.system.cell_mut(*cell))
                    {
                        cell.guard = Guard::Always;
                    }
                }
            }
        }
    }

    /// Adds that places add up to *départements*, and those to the network.
    fn add_places(&mut self) {
        let scopes: Vec<Scope> = ordered(&self.scopes);
        let number = |scope: &Scope| self.scopes.0.get(scope).copied();
        let network = number(&Scope::Network);
        // The rank of the département of each place.
        let mut above: Vec<Option<u32>> = Vec::new();
        for scope in &scopes {
            above.push(match scope {
                Scope::Site(id) => self
                    .departements
                    .get(id)
                    .and_then(|code| number(&Scope::Departement(code.clone()))),
                Scope::Network | Scope::Departement(_) => None,
            });
        }
        let mut by_term: BTreeMap<(Series, u32), Vec<At>> = BTreeMap::new();
        let mut by_departement: BTreeSet<Series> = BTreeSet::new();
        for (&(series, place, term), &cell) in &self.cells {
            by_term.entry((series, term)).or_default().push((place, cell));
            if matches!(scopes[place as usize], Scope::Departement(_)) {
                by_departement.insert(series);
            }
        }
        for ((series, term), mut own) in by_term {
            own.sort_unstable();
            // The same numbers under another name say nothing more.
            let plain = self.wholes.get(&series).copied().filter(|plain| *plain != series);
            let same = |plain: Series, &(place, cell): &At| {
                self.cells.get(&(plain, place, term)) == Some(&cell)
            };
            if plain.is_some_and(|plain| own.iter().all(|own| same(plain, own))) {
                continue;
            }
            let of = |breadth_wanted: u8| {
                let own = own.iter().copied();
                own.filter(|own| breadth(&scopes[own.0 as usize]) == breadth_wanted)
                    .collect::<Vec<_>>()
            };
            let (sites, mut departements) = (of(0), of(1));
            let all = network
                .and_then(|network| self.cells.get(&(series, network, term)).copied().flatten());
            let whole = by_departement.contains(&series)
                && !sites.is_empty()
                && sites.iter().all(|&(place, _)| above[place as usize].is_some());
            if whole {
                let mut members: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
                for &(place, cell) in &sites {
                    if let Some(above) = above[place as usize] {
                        members.entry(above).or_default().extend(cell);
                    }
                }
                departements.clear();
                for (place, members) in members {
                    let key = (series, place, term);
                    let known = self.cells.get(&key).copied();
                    let total = match known {
                        Some(known) => known,
                        None if members.is_empty() => None,
                        None => {
                            let n = |&cell: &u32| self.system.cells()[cell as usize].n;
                            let sum = members.iter().map(n).sum();
                            Some(self.cell(sum, false))
                        }
                    };
                    self.cells.insert(key, total);
                    departements.push((place, total));
                    if let Some(total) = total {
                        self.system.line(members, total);
                    }
                }
            }
            let parts = if departements.is_empty() { sites } else { departements };
            if let Some(all) = all.filter(|_| !parts.is_empty()) {
                self.system.line(parts.into_iter().filter_map(|(_, cell)| cell).collect(), all);
            }
        }
    }

    /// Adds that periods add up to longer ones.
    fn add_periods(&mut self) {
        let terms: Vec<Term> = ordered(&self.terms);
        // The shorter periods of each, by kind from the longest: only those that are printed.
        let mut shorter: Vec<Vec<Vec<u32>>> = Vec::new();
        for term in &terms {
            let kinds = Kind::ALL.iter().rev().filter(|kind| **kind < term.kind());
            let parts = kinds.filter_map(|kind| {
                let parts = term.split(*kind)?;
                parts.iter().map(|part| self.terms.0.get(part).copied()).collect()
            });
            shorter.push(parts.collect());
        }
        let mut keys: Vec<(Series, u32, u32)> = self.cells.keys().copied().collect();
        keys.sort_unstable();
        let mut known = BTreeSet::new();
        for (series, place, term) in keys {
            let Some(Some(total)) = self.cells.get(&(series, place, term)).copied() else {
                continue;
            };
            for parts in &shorter[term as usize] {
                let cells = parts.iter().map(|&part| self.cells.get(&(series, place, part)));
                let cells: Option<Vec<Option<u32>>> = cells.map(Option::<&_>::copied).collect();
                let Some(cells) = cells else { continue };
                let members: Vec<u32> = cells.into_iter().flatten().collect();
                if known.insert((total, members.clone())) {
                    self.system.line(members, total);
                }
                break;
            }
        }
    }
}

/// Names by number, in order.
fn ordered<T: Clone>(numbers: &Numbers<T>) -> Vec<T> {
    let mut names: Vec<(&T, u32)> = numbers.0.iter().map(|(name, &rank)| (name, rank)).collect();
    names.sort_unstable_by_key(|&(_, rank)| rank);
    names.into_iter().map(|(name, _)| name.clone()).collect()
}

/// Whether the numbers of a column are not made of others beside them.
fn is_counted(column: &Column) -> bool {
    match column.origin {
        Origin::Counted(_) | Origin::Total { .. } => true,
        Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. } => false,
    }
}

/// What a column counts, under one name where there are two for it.
fn named(column: &Column) -> [String; 4] {
    let Column { indicator, operator, dimension, modality, .. } = column;
    if indicator == "nb_parcours_termines" && modality == WHOLE {
        return ["nb_parcours", operator, "issue", "termine"].map(str::to_owned);
    }
    [indicator, operator, dimension, modality].map(Clone::clone)
}

/// What it is a part of: the whole of a dimension is the plain total.
fn whole(key: &[String; 4]) -> [String; 4] {
    let mut key = key.clone();
    if key[3] == WHOLE {
        WHOLE.clone_into(&mut key[2]);
    }
    key
}

#[cfg(test)]
mod tests;
