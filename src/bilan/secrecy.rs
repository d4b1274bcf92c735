//! Statistical secrecy: which cells of linked tables are not printed, so that nobody can tell how
//! many people stand behind a small number.
//!
//! A cell from 1 to k − 1 is hidden, and zeros are printed. As the other cells of its line and the
//! total would give it back, more cells are hidden until each line with a hidden cell has at least
//! two that add up to 2k or more. What is left to an outsider is then audited, over all the tables
//! together: the interval of each hidden cell spans at least k − 1, or one more cell is hidden, or
//! in the end a table loses its cells. A cell hidden in one table is hidden in all of them, and one
//! symbol stands for every reason. Source: Insee, manuel de protection des tableaux (primary and
//! secondary secrecy, linked tables); sdcTools, handbook on statistical disclosure control, ch. 5.
//!
//! Not covered: an outsider who contributed to a cell, or who knows that people come several times
//! (the unit is a help, not a person); one who guesses why a cell was hidden from how the rules
//! choose; and the sum of several hidden cells, but for those of one line.
//!
//! Making the tables and writing the symbol are left to others.

mod audit;
mod simplex;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use audit::{Line, View};
use simplex::Seen;

/// What identifies a number wherever it is printed: the same in every table that shows it, and
/// different for all other numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CellId(pub String);

impl fmt::Display for CellId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What identifies a table. Tables are handled in the order of their identifiers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TableId(pub String);

impl fmt::Display for TableId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number to print.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count {
    /// What it counts.
    pub cell: CellId,
    /// How many.
    pub n: u64,
}

/// Cells that add up along rows and columns. A list with a total is a table of one row whose columns
/// have no total; a margin that is not printed here and cannot be found elsewhere is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Which table it is.
    pub id: TableId,
    /// The inner cells, row by row, each row in the order of the nomenclature.
    pub rows: Vec<Vec<Count>>,
    /// The total of each row.
    pub row_totals: Option<Vec<Count>>,
    /// The total of each column.
    pub column_totals: Option<Vec<Count>>,
    /// The total of everything.
    pub total: Option<Count>,
}

/// What is wrong with the tables given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Two tables have one identifier.
    #[error("two tables are called {0}")]
    SameTable(TableId),
    /// The rows of a table are not all as long, or a margin is longer or shorter than its side.
    #[error("the rows and margins of table {0} do not fit together")]
    Shape(TableId),
    /// A total is not the sum of its line.
    #[error("table {table}: {total} is not the sum of its line")]
    Sum {
        /// The table.
        table: TableId,
        /// The total that is wrong.
        total: CellId,
    },
    /// A cell has one value here and another there.
    #[error("{0} does not have the same value everywhere")]
    Differs(CellId),
}

/// How much of a table is not printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dropped {
    /// Its inner cells; the margins stay.
    Inner,
    /// All of it.
    Whole,
}

/// What an outsider can deduce of a hidden cell from all that is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Interval {
    /// The cell.
    pub cell: CellId,
    /// A value it may have, the lowest found.
    pub low: u64,
    /// A value it may have, the highest found; none if nothing bounds it.
    pub high: Option<u64>,
    /// Whether it was proven that no other value fits. If not, an outsider may know less than this.
    pub exact: bool,
}

/// What to print of tables.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// The cells to write as the symbol of secrecy wherever they would be printed, whatever the
    /// reason.
    pub hidden: BTreeSet<CellId>,
    /// The tables that lose their inner cells or everything. What they alone would print is not
    /// printed at all, zeros included.
    pub dropped: BTreeMap<TableId, Dropped>,
    /// The interval of each hidden cell, in the order of cells.
    pub audit: Vec<Interval>,
}

/// Hides what has to be for a threshold of `k`, looking at all tables that are printed for the same
/// public together: those of another call are not known here.
///
/// The order of `tables` changes nothing. Every interval of the audit spans at least k − 1, unless
/// all tables were dropped, when nothing is left to deduce it from.
///
/// # Errors
/// When the tables contradict themselves, so that nothing could be promised about them.
pub fn protect(tables: &[Table], k: u64) -> Result<Protected, Error> {
    let model = Model::new(tables)?;
    let mut dropped = vec![None; model.tables.len()];
    let sheet = loop {
        let mut sheet = Sheet::new(&model, &dropped, k);
        let lost = sheet.secure();
        if lost.is_empty() {
            break sheet;
        }
        for table in lost {
            dropped[table] = match dropped[table] {
                None => Some(Dropped::Inner),
                Some(Dropped::Inner | Dropped::Whole) => Some(Dropped::Whole),
            };
        }
    };
    let intervals = sheet.view().intervals(&sheet.ranges);
    Ok(Protected {
        hidden: model
            .ids
            .iter()
            .zip(&sheet.hidden)
            .filter(|&(_, &hidden)| hidden)
            .map(|(id, _)| (*id).clone())
            .collect(),
        dropped: model
            .tables
            .iter()
            .zip(&dropped)
            .filter_map(|(id, part)| part.map(|part| ((*id).clone(), part)))
            .collect(),
        audit: intervals
            .into_iter()
            .map(|(cell, range)| Interval {
                cell: model.ids[cell].clone(),
                low: range.seen.low,
                high: range.seen.high,
                exact: range.exact,
            })
            .collect(),
    })
}

/// The tables with numbers for names, in an order that does not depend on the one they came in.
struct Model<'a> {
    ids: Vec<&'a CellId>,
    n: Vec<u64>,
    tables: Vec<&'a TableId>,
    lines: Vec<Line>,
    lines_of: Vec<Vec<usize>>,
    /// For each cell, the tables it is in, and whether among the inner cells.
    places: Vec<BTreeSet<(usize, bool)>>,
}

impl<'a> Model<'a> {
    fn new(tables: &'a [Table]) -> Result<Self, Error> {
        let mut sorted: Vec<&Table> = tables.iter().collect();
        sorted.sort_by_key(|table| &table.id);
        let twice = sorted.iter().zip(sorted.iter().skip(1)).find(|(one, two)| one.id == two.id);
        if let Some((table, _)) = twice {
            return Err(Error::SameTable(table.id.clone()));
        }
        let mut values: BTreeMap<&CellId, u64> = BTreeMap::new();
        for table in &sorted {
            table.check_shape()?;
            for count in table.inner().chain(table.margins()) {
                if *values.entry(&count.cell).or_insert(count.n) != count.n {
                    return Err(Error::Differs(count.cell.clone()));
                }
            }
        }
        let index: BTreeMap<&CellId, usize> =
            values.keys().enumerate().map(|(index, &id)| (id, index)).collect();
        let at = |count: &Count| index.get(&count.cell).copied().unwrap_or_default();
        let mut model = Self {
            ids: values.keys().copied().collect(),
            n: values.values().copied().collect(),
            tables: sorted.iter().map(|table| &table.id).collect(),
            lines: Vec::new(),
            lines_of: vec![Vec::new(); values.len()],
            places: vec![BTreeSet::new(); values.len()],
        };
        for (number, table) in sorted.iter().enumerate() {
            for (members, total) in table.lines() {
                let sum = members.iter().try_fold(0_u64, |sum, count| sum.checked_add(count.n));
                if sum != Some(total.n) {
                    let (table, total) = (table.id.clone(), total.cell.clone());
                    return Err(Error::Sum { table, total });
                }
                let members = members.into_iter().map(at).collect();
                model.lines.push(Line { table: number, members, total: at(total) });
            }
            for (counts, inner) in
                [(table.inner().collect::<Vec<_>>(), true), (table.margins().collect(), false)]
            {
                for count in counts {
                    model.places[at(count)].insert((number, inner));
                }
            }
        }
        for (number, line) in model.lines.iter().enumerate() {
            for cell in line.cells() {
                if model.lines_of[cell].last() != Some(&number) {
                    model.lines_of[cell].push(number);
                }
            }
        }
        Ok(model)
    }
}

impl Table {
    fn inner(&self) -> impl Iterator<Item = &Count> {
        self.rows.iter().flatten()
    }

    fn margins(&self) -> impl Iterator<Item = &Count> {
        let sides = [&self.row_totals, &self.column_totals];
        sides.into_iter().flatten().flatten().chain(&self.total)
    }

    fn check_shape(&self) -> Result<(), Error> {
        let width = self.rows.first().map_or(0, Vec::len);
        let fits = |side: &Option<Vec<Count>>, length: usize| {
            side.as_ref().is_none_or(|counts| counts.len() == length)
        };
        if self.rows.iter().all(|row| row.len() == width)
            && fits(&self.row_totals, self.rows.len())
            && fits(&self.column_totals, width)
        {
            Ok(())
        } else {
            Err(Error::Shape(self.id.clone()))
        }
    }

    /// What adds up, and to what.
    fn lines(&self) -> Vec<(Vec<&Count>, &Count)> {
        let mut lines = Vec::new();
        for (row, total) in self.rows.iter().zip(self.row_totals.iter().flatten()) {
            lines.push((row.iter().collect(), total));
        }
        for (column, total) in self.column_totals.iter().flatten().enumerate() {
            lines.push((self.rows.iter().filter_map(|row| row.get(column)).collect(), total));
        }
        if let Some(total) = &self.total {
            let sides = [&self.row_totals, &self.column_totals];
            for side in sides.into_iter().flatten() {
                lines.push((side.iter().collect(), total));
            }
            if sides.iter().all(|side| side.is_none()) {
                lines.push((self.inner().collect(), total));
            }
        }
        lines
    }
}

/// What is hidden so far.
struct Sheet<'a> {
    model: &'a Model<'a>,
    k: u64,
    dropped: &'a [Option<Dropped>],
    /// The cells that no one may find: those of small numbers, and those hidden for their sake.
    hidden: Vec<bool>,
    /// The cells that no table prints, because all those that would are dropped.
    absent: Vec<bool>,
    /// The values that each hidden cell was seen to be able to have.
    ranges: Vec<Seen>,
}

impl<'a> Sheet<'a> {
    fn new(model: &'a Model<'a>, dropped: &'a [Option<Dropped>], k: u64) -> Self {
        let gone = |&(table, inner): &(usize, bool)| match dropped[table] {
            None => false,
            Some(Dropped::Inner) => inner,
            Some(Dropped::Whole) => true,
        };
        Self {
            model,
            k,
            dropped,
            hidden: model.n.iter().map(|&n| 1 <= n && n < k).collect(),
            absent: model.places.iter().map(|places| places.iter().all(gone)).collect(),
            ranges: model.n.iter().map(|&n| Seen::only(n)).collect(),
        }
    }

    fn view(&self) -> View<'_> {
        View {
            n: &self.model.n,
            lines: &self.model.lines,
            lines_of: &self.model.lines_of,
            hidden: &self.hidden,
            absent: &self.absent,
        }
    }

    fn is_printed(&self, cell: usize) -> bool {
        !self.hidden[cell] && !self.absent[cell]
    }

    /// Hides until every interval is wide enough. The tables to give up, if that cannot be.
    fn secure(&mut self) -> Vec<usize> {
        loop {
            let mut changed = true;
            while changed {
                changed = false;
                for line in 0..self.model.lines.len() {
                    changed |= self.complete(line);
                }
            }
            let width = self.k.saturating_sub(1);
            let mut ranges = std::mem::take(&mut self.ranges);
            let narrow = self.view().narrow(width, &mut ranges);
            self.ranges = ranges;
            if narrow.is_empty() {
                return Vec::new();
            }
            let mut touched: BTreeSet<usize> = BTreeSet::new();
            let mut lost = BTreeSet::new();
            let weights = self.weights();
            for cell in narrow {
                let lines = &self.model.lines_of[cell];
                if lines.iter().any(|line| touched.contains(line)) {
                    continue;
                }
                if let Some(more) = self.one_more(cell) {
                    self.hidden[more] = true;
                    touched.extend(&self.model.lines_of[more]);
                } else {
                    lost.extend(self.to_drop(cell, &weights));
                }
            }
            if !lost.is_empty() || touched.is_empty() {
                return lost.into_iter().collect();
            }
        }
    }

    /// Hides cells of a line until no hidden one can be told from the others. Whether any was.
    fn complete(&mut self, line: usize) -> bool {
        let line = &self.model.lines[line];
        let n = &self.model.n;
        let mut changed = false;
        loop {
            let unknown = line.members.iter().filter(|&&cell| !self.is_printed(cell));
            let (count, sum) =
                unknown.fold((0, 0), |(count, sum), &cell| (count + 1, sum + n[cell]));
            let at_stake = line.cells().any(|cell| self.hidden[cell]);
            let alone = count + usize::from(!self.is_printed(line.total)) == 1;
            let few = self.is_printed(line.total) && count > 0 && sum < self.k.saturating_mul(2);
            if !at_stake || !(alone || few) {
                return changed;
            }
            let smallest = self.smallest(line.members.iter().copied());
            let last = Some(line.total).filter(|&total| alone && self.is_printed(total));
            let Some(cell) = smallest.or(last.filter(|&total| n[total] > 0)) else {
                return changed;
            };
            self.hidden[cell] = true;
            changed = true;
        }
    }

    /// The smallest of the printed cells that are not zero, the first one if there are several.
    fn smallest(&self, cells: impl Iterator<Item = usize>) -> Option<usize> {
        cells
            .filter(|&cell| self.is_printed(cell) && self.model.n[cell] > 0)
            .min_by_key(|&cell| self.model.n[cell])
    }

    /// What to hide for the sake of a cell: in its own lines first, then among the inner cells of
    /// its tables. Totals matter more than what they are the sum of: they go only once the tables
    /// have lost their inner cells.
    fn one_more(&self, cell: usize) -> Option<usize> {
        let lines = &self.model.lines;
        let own = || self.model.lines_of[cell].iter().map(|&line| &lines[line]);
        let tables: BTreeSet<usize> = own().map(|line| line.table).collect();
        let near = || lines.iter().filter(|line| tables.contains(&line.table));
        let is_inner = |&cell: &usize| self.model.places[cell].iter().any(|&(_, inner)| inner);
        self.smallest(own().flat_map(|line| line.members.iter().copied()))
            .or_else(|| self.smallest(near().flat_map(Line::cells).filter(is_inner)))
            .or_else(|| {
                let spent = tables.iter().all(|&table| self.dropped[table].is_some());
                if spent { self.smallest(near().flat_map(Line::cells)) } else { None }
            })
    }

    /// How many inner cells of each table are hidden.
    fn weights(&self) -> Vec<usize> {
        let mut weights = vec![0; self.model.tables.len()];
        for (places, _) in self.model.places.iter().zip(&self.hidden).filter(|&(_, &h)| h) {
            for &(table, _) in places.iter().filter(|&&(_, inner)| inner) {
                weights[table] += 1;
            }
        }
        weights
    }

    /// The table to give up for the sake of a cell: one of those that hold it or else any, inner
    /// cells before margins, the one with the most hidden cells, the last one if there are several.
    fn to_drop(&self, cell: usize, weights: &[usize]) -> Option<usize> {
        let holds = |table: usize| {
            self.model.places[cell].range((table, false)..=(table, true)).next().is_some()
        };
        (0..self.model.tables.len())
            .filter(|&table| self.dropped[table] != Some(Dropped::Whole))
            .max_by_key(|&table| {
                (holds(table), self.dropped[table].is_none(), weights[table], table)
            })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn count(cell: &str, n: u64) -> Count {
        Count { cell: CellId(cell.to_owned()), n }
    }

    /// A name for the sum of two named things: `site/group`, with `_T` for a whole.
    fn name(row: &str, column: &str) -> String {
        format!("{row}/{column}")
    }

    /// A table with all its margins, whose whole row and column have these names.
    fn table(id: &str, rows: &[&str], columns: &[&str], ends: [&str; 2], n: &[Vec<u64>]) -> Table {
        let cell = |row: &str, column: &str, n: u64| count(&name(row, column), n);
        let side = |column: usize| n.iter().map(|row| row[column]).sum::<u64>();
        Table {
            id: TableId(id.to_owned()),
            rows: rows
                .iter()
                .zip(n)
                .map(|(row, n)| columns.iter().zip(n).map(|(c, &n)| cell(row, c, n)).collect())
                .collect(),
            row_totals: Some(
                rows.iter().zip(n).map(|(row, n)| cell(row, ends[1], n.iter().sum())).collect(),
            ),
            column_totals: Some(
                columns.iter().enumerate().map(|(i, c)| cell(ends[0], c, side(i))).collect(),
            ),
            total: Some(cell(ends[0], ends[1], n.iter().flatten().sum())),
        }
    }

    const ROWS: [&str; 10] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const COLUMNS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

    fn plain(n: &[Vec<u64>]) -> Table {
        let width = n.first().map_or(0, Vec::len);
        table("t", &ROWS[..n.len()], &COLUMNS[..width], ["_T", "_T"], n)
    }

    fn hidden(protected: &Protected) -> Vec<&str> {
        protected.hidden.iter().map(|cell| cell.0.as_str()).collect()
    }

    fn interval(protected: &Protected, cell: &str) -> (u64, Option<u64>, bool) {
        let found = protected.audit.iter().find(|interval| interval.cell.0 == cell).unwrap();
        (found.low, found.high, found.exact)
    }

    #[test]
    fn worked_examples() {
        for (n, k, expected) in [
            // Nothing small: nothing hidden.
            (vec![vec![5, 9], vec![11, 20]], 5, vec![]),
            // Zeros are printed, and need no company.
            (vec![vec![0, 9], vec![11, 0]], 5, vec![]),
            // One small cell takes three others with it.
            (
                vec![vec![3, 20, 30], vec![10, 40, 50], vec![60, 70, 80]],
                5,
                vec!["a/1", "a/2", "b/1", "b/2"],
            ),
            // Two small ones of a line are not enough when they add up to less than 2k.
            (
                vec![vec![2, 3, 30], vec![40, 50, 60], vec![70, 80, 90]],
                5,
                vec!["a/1", "a/2", "a/3", "b/1", "b/2", "b/3"],
            ),
            // Of equals, the first of the nomenclature goes.
            (
                vec![vec![4, 30, 30], vec![30, 30, 30], vec![30, 30, 30]],
                5,
                vec!["a/1", "a/2", "b/1", "b/2"],
            ),
            // The same numbers, for another public.
            (vec![vec![12, 30], vec![40, 50]], 5, vec![]),
            (vec![vec![12, 30], vec![40, 50]], 13, vec!["a/1", "a/2", "b/1", "b/2"]),
        ] {
            let protected = protect(&[plain(&n)], k).unwrap();
            assert_eq!(hidden(&protected), expected, "{n:?} {k}");
            assert_eq!(protected.dropped, BTreeMap::new(), "{n:?} {k}");
        }
    }

    #[test]
    fn the_audit_tells_what_an_outsider_finds() {
        let n = [vec![3, 20, 30], vec![10, 40, 50], vec![60, 70, 80]];
        let protected = protect(&[plain(&n)], 5).unwrap();
        // a/1 + a/2 = 23, a/1 + b/1 = 13, and none is zero.
        assert_eq!(interval(&protected, "a/1"), (1, Some(12), true));
        assert_eq!(interval(&protected, "a/2"), (11, Some(22), true));
        assert_eq!(interval(&protected, "b/1"), (1, Some(12), true));
        assert_eq!(interval(&protected, "b/2"), (38, Some(49), true));
    }

    /// The sum of a row is hidden with it when the row holds one number only.
    #[test]
    fn a_number_alone_in_its_row_hides_the_total_too() {
        let n = [vec![3, 0], vec![20, 30], vec![40, 50]];
        let protected = protect(&[plain(&n)], 5).unwrap();
        assert_eq!(hidden(&protected), ["a/1", "a/_T", "b/1", "b/_T"]);
        assert_eq!(interval(&protected, "a/1"), (1, Some(22), true));
    }

    #[test]
    fn a_list_is_a_table_of_one_row() {
        let list = |n: &[u64]| Table {
            id: TableId("list".to_owned()),
            rows: vec![n.iter().zip(COLUMNS).map(|(&n, name)| count(name, n)).collect()],
            row_totals: None,
            column_totals: None,
            total: Some(count("_T", n.iter().sum())),
        };
        let protected = protect(&[list(&[50, 4, 0, 30, 20])], 5).unwrap();
        assert_eq!(hidden(&protected), ["2", "5"]);
        assert_eq!(interval(&protected, "2"), (1, Some(23), true));
        // Alone, a small number takes its total with it, and nothing bounds it any more.
        let protected = protect(&[list(&[4, 0, 0])], 5).unwrap();
        assert_eq!(hidden(&protected), ["1", "_T"]);
        assert_eq!(interval(&protected, "1"), (1, None, true));
    }

    /// The zeros of this one leave 1 and 4 alone, with their sum: it keeps its margins only, and
    /// nobody knows where the zeros are.
    #[test]
    fn a_table_that_cannot_be_protected_loses_its_cells() {
        let small = plain(&[vec![1, 4], vec![50, 0], vec![0, 60]]);
        let protected = protect(std::slice::from_ref(&small), 5).unwrap();
        assert_eq!(protected.dropped, BTreeMap::from([(small.id.clone(), Dropped::Inner)]));
        assert_eq!(hidden(&protected), ["a/1", "a/2"]);
        assert_eq!(interval(&protected, "a/1"), (0, Some(5), true));
        // The other table prints some of the cells that this one may not.
        let mut copy = plain(&[vec![50, 0]]);
        copy.id = TableId("copy".to_owned());
        copy.rows[0] = small.rows[1].clone();
        copy.row_totals = None;
        copy.column_totals = None;
        copy.total = None;
        let both = check(&[small.clone(), copy], 5);
        assert_eq!(both.dropped.get(&small.id), Some(&Dropped::Inner));
    }

    #[test]
    fn what_is_hidden_here_is_hidden_there() {
        // The totals of the rows of one table are the cells of the other.
        let year = table(
            "y",
            &ROWS[..3],
            &COLUMNS[..2],
            ["_T", "_T"],
            &[vec![1, 2], vec![30, 40], vec![50, 60]],
        );
        let halves = table("h", &["_T"], &["s1", "s2"], ["all", "_T"], &[vec![100, 83]]);
        let sites = Table {
            id: TableId("s".to_owned()),
            rows: vec![year.row_totals.clone().unwrap()],
            row_totals: None,
            column_totals: None,
            total: year.total.clone(),
        };
        let protected = protect(&[year, halves, sites], 5).unwrap();
        assert!(protected.hidden.contains(&CellId("a/_T".to_owned())));
        assert!(protected.hidden.contains(&CellId("b/_T".to_owned())));
        assert!(!protected.hidden.contains(&CellId("_T/_T".to_owned())));
    }

    #[test]
    fn tables_that_contradict_themselves_are_refused() {
        let good = plain(&[vec![1, 2], vec![3, 4]]);
        let id = good.id.clone();
        let mut wrong = good.clone();
        wrong.rows[0][0].n = 2;
        let total = CellId("a/_T".to_owned());
        let error = protect(&[wrong], 5).unwrap_err();
        assert_eq!(error, Error::Sum { table: id.clone(), total });
        let mut ragged = good.clone();
        ragged.rows[1].pop();
        assert_eq!(protect(&[ragged], 5).unwrap_err(), Error::Shape(id.clone()));
        let mut short = good.clone();
        short.column_totals.as_mut().unwrap().pop();
        assert_eq!(protect(&[short], 5).unwrap_err(), Error::Shape(id.clone()));
        assert_eq!(protect(&[good.clone(), good.clone()], 5).unwrap_err(), Error::SameTable(id));
        let mut other = plain(&[vec![1, 2], vec![3, 5]]);
        other.id = TableId("u".to_owned());
        let differs = Error::Differs(CellId("b/2".to_owned()));
        assert_eq!(protect(&[good, other], 5).unwrap_err(), differs);
        let huge = plain(&[vec![0, 0]]);
        let mut huge = Table { row_totals: None, column_totals: None, ..huge };
        huge.rows[0][0].n = u64::MAX;
        huge.rows[0][1].n = 1;
        assert!(matches!(protect(&[huge], 5).unwrap_err(), Error::Sum { .. }));
    }

    #[test]
    fn nothing_is_protected_from_nothing() {
        let empty =
            Protected { hidden: BTreeSet::new(), dropped: BTreeMap::new(), audit: Vec::new() };
        assert_eq!(protect(&[], 5).unwrap(), empty);
        assert_eq!(protect(&[plain(&[vec![1, 2], vec![3, 4]])], 0).unwrap(), empty);
        assert_eq!(protect(&[plain(&[vec![1, 2], vec![3, 4]])], 1).unwrap(), empty);
    }

    /// An outsider who has what is printed, and nothing else.
    struct Outsider {
        /// What each cell may be.
        bounds: BTreeMap<CellId, (u64, u64)>,
        lines: Vec<(Vec<CellId>, CellId)>,
    }

    impl Outsider {
        /// Beyond `most`, an outsider does not look.
        fn new(tables: &[Table], protected: &Protected, most: u64) -> Self {
            let mut bounds = BTreeMap::new();
            let mut lines = Vec::new();
            for table in tables {
                let part = protected.dropped.get(&table.id).copied();
                let shown = [
                    (table.inner().collect::<Vec<_>>(), part.is_none()),
                    (table.margins().collect(), part != Some(Dropped::Whole)),
                ];
                for (counts, shown) in shown {
                    for count in counts {
                        let mut known = (0, most);
                        if shown && protected.hidden.contains(&count.cell) {
                            known = (1, most);
                        } else if shown {
                            known = (count.n, count.n);
                        }
                        let entry = bounds.entry(count.cell.clone()).or_insert((0, most));
                        *entry = (entry.0.max(known.0), entry.1.min(known.1));
                    }
                }
                for (members, total) in table.lines() {
                    let members = members.into_iter().map(|count| count.cell.clone()).collect();
                    lines.push((members, total.cell.clone()));
                }
            }
            Self { bounds, lines }
        }

        /// Draws bounds together as long as a line says more. False if nothing fits.
        fn propagate(&self, bounds: &mut BTreeMap<CellId, (u64, u64)>) -> bool {
            loop {
                let before = bounds.clone();
                for (members, total) in &self.lines {
                    let sums = members.iter().fold((0, 0), |sums, cell| {
                        (sums.0 + bounds[cell].0, sums.1 + bounds[cell].1)
                    });
                    let known = bounds.get_mut(total).unwrap();
                    *known = (known.0.max(sums.0), known.1.min(sums.1));
                    let total = *known;
                    for cell in members {
                        let known = bounds.get_mut(cell).unwrap();
                        let (low, high) = *known;
                        let rest = (sums.0 - low, sums.1 - high);
                        *known = (
                            low.max(total.0.saturating_sub(rest.1)),
                            high.min(total.1.saturating_sub(rest.0)),
                        );
                        if total.1 < rest.0 {
                            return false;
                        }
                    }
                }
                if bounds.values().any(|(low, high)| low > high) {
                    return false;
                }
                if *bounds == before {
                    return true;
                }
            }
        }

        /// The narrowest cell to protect, by lines alone.
        fn narrowest(&self, protected: &Protected) -> Option<u64> {
            let mut bounds = self.bounds.clone();
            assert!(self.propagate(&mut bounds));
            protected.hidden.iter().map(|cell| bounds[cell].1 - bounds[cell].0).min()
        }

        /// Whether some table fits where `cell` is `n`: every possibility is tried.
        fn fits(&self, bounds: &BTreeMap<CellId, (u64, u64)>, cell: &CellId, n: u64) -> bool {
            let mut bounds = bounds.clone();
            bounds.insert(cell.clone(), (n, n));
            if !self.propagate(&mut bounds) {
                return false;
            }
            let open = bounds.iter().filter(|(_, (low, high))| low < high);
            let Some((next, &(low, high))) = open.min_by_key(|(_, (low, high))| high - low) else {
                return true;
            };
            let next = next.clone();
            (low..=high).any(|n| self.fits(&bounds, &next, n))
        }

        /// The interval of a cell when every possibility is tried.
        fn interval(&self, cell: &CellId) -> (u64, u64) {
            let mut bounds = self.bounds.clone();
            assert!(self.propagate(&mut bounds));
            let (low, high) = bounds[cell];
            let fits = |&n: &u64| self.fits(&bounds, cell, n);
            ((low..=high).find(fits).unwrap(), (low..=high).rev().find(fits).unwrap())
        }
    }

    /// The rules that hold whatever the numbers.
    fn check(tables: &[Table], k: u64) -> Protected {
        let protected = protect(tables, k).unwrap();
        for count in tables.iter().flat_map(|table| table.inner().chain(table.margins())) {
            let hidden = protected.hidden.contains(&count.cell);
            assert!(hidden || count.n == 0 || count.n >= k, "{count:?}");
            assert!(!hidden || count.n > 0, "{count:?}");
        }
        let audited: BTreeSet<CellId> =
            protected.audit.iter().map(|interval| interval.cell.clone()).collect();
        assert_eq!(audited, protected.hidden);
        for found in &protected.audit {
            assert!(found.high.is_none_or(|high| high - found.low >= k - 1), "{found:?}");
        }
        let widest = Outsider::new(tables, &protected, 1_000_000);
        assert!(widest.narrowest(&protected).is_none_or(|width| width >= k - 1));
        protected
    }

    /// A small generator (SplitMix64, Steele and others, 2014), so that years are always the same.
    struct Chance(u64);

    impl Chance {
        fn unit(&mut self) -> f64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            ((z ^ (z >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
        }

        /// A Poisson number (Knuth), in pieces so that the exponential never vanishes.
        fn poisson(&mut self, mean: f64) -> u64 {
            let (mut left, mut n) = (mean, 0);
            while left > 0.0 {
                let end = (-left.min(30.0)).exp();
                let mut product = self.unit();
                while product > end {
                    n += 1;
                    product *= self.unit();
                }
                left -= 30.0;
            }
            n
        }
    }

    const SITES: [f64; 10] = [1.6, 1.4, 1.2, 1.1, 1.0, 0.9, 0.8, 0.8, 0.7, 0.5];
    const EIGHT: [f64; 8] = [0.22, 0.2, 0.18, 0.14, 0.08, 0.02, 0.06, 0.1];
    const SIX: [f64; 6] = [0.22, 0.2, 0.18, 0.14, 0.08, 0.18];

    fn draw(chance: &mut Chance, shares: &[f64], mean: f64) -> Vec<Vec<u64>> {
        let row = |site: &f64| {
            shares.iter().map(|share| chance.poisson(site * share * mean)).collect::<Vec<_>>()
        };
        SITES.iter().map(row).collect()
    }

    /// Ten uneven sites, 3 or 6 helps a week: no cell is found, and few are hidden where the table
    /// suits the numbers.
    #[test]
    fn simulated_sites_stay_secret() {
        let mut chance = Chance(7);
        for (shares, k, mean, most) in [
            (&EIGHT[..], 5, 300.0, 25),
            (&EIGHT, 5, 150.0, 45),
            (&EIGHT, 11, 300.0, 60),
            (&EIGHT, 5, 75.0, 80),
            (&SIX, 5, 300.0, 5),
            (&SIX, 11, 300.0, 30),
            (&SIX, 5, 25.0, 100),
        ] {
            let (mut cells, mut lost) = (0, 0);
            for _ in 0..10 {
                let n = draw(&mut chance, shares, mean);
                let protected = check(&[plain(&n)], k);
                assert!(protected.audit.iter().all(|interval| interval.exact));
                cells += n.iter().map(Vec::len).sum::<usize>();
                lost += protected.hidden.len();
            }
            assert!(lost * 100 <= cells * most, "{lost} of {cells}, {shares:?} {k} {mean}");
        }
    }

    /// The tables of a year: sites × groups in each département, départements × groups, and the
    /// same for some months, all linked.
    fn year(chance: &mut Chance, months: usize, mean: f64) -> Vec<Table> {
        let groups = &COLUMNS[..6];
        let names: Vec<String> = (1..=months).map(|month| format!("m{month:02}")).collect();
        let month_names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut tables = Vec::new();
        // By département, month and group.
        let mut monthly = vec![vec![vec![0; groups.len()]; 2]; months];
        let mut sums = Vec::new();
        for (department, (code, from, size)) in [("14", 0, 6), ("50", 6, 4)].into_iter().enumerate()
        {
            let mut year = vec![vec![0; groups.len()]; size];
            for month in &mut monthly {
                for (site, row) in year.iter_mut().enumerate() {
                    for (group, n) in row.iter_mut().enumerate() {
                        let more = chance.poisson(SITES[from + site] * SIX[group] * mean);
                        *n += more;
                        month[department][group] += more;
                    }
                }
            }
            let rows = &ROWS[from..from + size];
            tables.push(table(&format!("sites {code}"), rows, groups, [code, "_T"], &year));
            sums.push((0..groups.len()).map(|g| year.iter().map(|row| row[g]).sum()).collect());
            // Groups × months of the département: its rows add up to the year.
            let by_month: Vec<Vec<u64>> = (0..groups.len())
                .map(|group| monthly.iter().map(|month| month[department][group]).collect())
                .collect();
            let cells = |row: usize, column: usize| {
                count(
                    &format!("{code}/{}/{}", groups[row], month_names[column]),
                    by_month[row][column],
                )
            };
            let row_totals = by_month.iter().zip(groups);
            tables.push(Table {
                id: TableId(format!("months {code}")),
                rows: (0..groups.len())
                    .map(|row| (0..months).map(|column| cells(row, column)).collect())
                    .collect(),
                row_totals: Some(
                    row_totals
                        .map(|(n, group)| count(&name(code, group), n.iter().sum()))
                        .collect(),
                ),
                column_totals: Some(
                    (0..months)
                        .map(|month| {
                            let sum = by_month.iter().map(|row| row[month]).sum();
                            count(&format!("{code}/_T/{}", month_names[month]), sum)
                        })
                        .collect(),
                ),
                total: Some(count(&name(code, "_T"), by_month.iter().flatten().sum())),
            });
        }
        tables.push(table("départements", &["14", "50"], groups, ["_T", "_T"], &sums));
        for (month, n) in month_names.iter().zip(&monthly) {
            let cell = |row: &str, group: &str, n: u64| count(&format!("{row}/{group}/{month}"), n);
            let mut monthly = table(month, &["14", "50"], groups, ["_T", "_T"], n);
            for (row, code) in ["14", "50"].iter().enumerate() {
                for (group, count) in groups.iter().zip(&mut monthly.rows[row]) {
                    *count = cell(code, group, count.n);
                }
            }
            for (code, count) in ["14", "50"].iter().zip(monthly.row_totals.iter_mut().flatten()) {
                *count = cell(code, "_T", count.n);
            }
            for (group, count) in groups.iter().zip(monthly.column_totals.iter_mut().flatten()) {
                *count = cell("_T", group, count.n);
            }
            if let Some(total) = &mut monthly.total {
                *total = cell("_T", "_T", total.n);
            }
            tables.push(monthly);
        }
        tables
    }

    #[test]
    fn a_thousand_years_of_linked_tables_stay_secret() {
        let mut chance = Chance(2026);
        let mut hidden = 0;
        for turn in 0..1_000 {
            let (months, mean) = [(3, 25.0), (4, 12.0), (2, 6.0), (3, 60.0)][turn % 4];
            let k = if turn % 5 == 0 { 11 } else { 5 };
            hidden += check(&year(&mut chance, months, mean), k).hidden.len();
        }
        assert!(hidden > 1_000, "{hidden}");
    }

    fn small() -> impl Strategy<Value = Vec<Vec<u64>>> {
        (2_usize..4, 2_usize..4).prop_flat_map(|(rows, columns)| vec(vec(0_u64..7, columns), rows))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// One who tries every possibility finds the intervals of the audit.
        #[test]
        fn trying_every_table_finds_what_the_audit_says(n in small(), k in 2_u64..4) {
            let tables = [plain(&n)];
            let protected = check(&tables, k);
            let outsider = Outsider::new(&tables, &protected, 60);
            for found in &protected.audit {
                prop_assert!(found.exact);
                let (low, high) = outsider.interval(&found.cell);
                prop_assert_eq!(low, found.low);
                match found.high {
                    Some(limit) => prop_assert_eq!(high, limit),
                    // Only where the outsider stopped looking.
                    None => prop_assert!(high > 10, "{:?} {}", found, high),
                }
            }
        }

        /// The same where a cell is in three lines: two tables and their sum.
        #[test]
        fn trying_every_linked_table_finds_no_less(
            n in vec(vec(vec(0_u64..6, 2), 2), 2..4),
            k in 2_u64..4,
        ) {
            let tables = cube(&n);
            let protected = check(&tables, k);
            let outsider = Outsider::new(&tables, &protected, 60);
            for found in &protected.audit {
                let Some(limit) = found.high else { continue };
                let (low, high) = outsider.interval(&found.cell);
                if found.exact {
                    prop_assert_eq!((low, high), (found.low, limit));
                } else {
                    prop_assert!(low <= found.low && limit <= high);
                }
            }
        }

        #[test]
        fn the_rules_hold_and_order_changes_nothing(
            n in vec(vec(vec(0_u64..40, 3), 3), 2..4),
            k in 2_u64..12,
            turn in 0_usize..6,
        ) {
            let mut tables = cube(&n);
            let protected = check(&tables, k);
            let middle = turn % tables.len();
            tables.rotate_left(middle);
            if turn % 2 == 1 {
                tables.reverse();
            }
            prop_assert_eq!(protect(&tables, k).unwrap(), protected);
        }
    }

    /// Layers × rows × columns: a table for each layer, one for their sum, and one for each column,
    /// layers × rows, that ties them.
    fn cube(n: &[Vec<Vec<u64>>]) -> Vec<Table> {
        let label = |at: Option<usize>| at.map_or("_T".to_owned(), |at| at.to_string());
        let (rows, columns) = (n[0].len(), n[0][0].len());
        let value = |layer: Option<usize>, row: Option<usize>, column: Option<usize>| {
            let within = |at: Option<usize>, i: usize| at.is_none_or(|at| at == i);
            let mut sum = 0;
            for (_, layers) in n.iter().enumerate().filter(|&(l, _)| within(layer, l)) {
                for (_, line) in layers.iter().enumerate().filter(|&(r, _)| within(row, r)) {
                    sum += line
                        .iter()
                        .enumerate()
                        .filter(|&(c, _)| within(column, c))
                        .map(|(_, n)| n)
                        .sum::<u64>();
                }
            }
            count(&format!("{}/{}/{}", label(layer), label(row), label(column)), sum)
        };
        let flat = |id: String, layer: Option<usize>| Table {
            id: TableId(id),
            rows: (0..rows)
                .map(|r| (0..columns).map(|c| value(layer, Some(r), Some(c))).collect())
                .collect(),
            row_totals: Some((0..rows).map(|r| value(layer, Some(r), None)).collect()),
            column_totals: Some((0..columns).map(|c| value(layer, None, Some(c))).collect()),
            total: Some(value(layer, None, None)),
        };
        let side = |id: String, column: Option<usize>| Table {
            id: TableId(id),
            rows: (0..n.len())
                .map(|l| (0..rows).map(|r| value(Some(l), Some(r), column)).collect())
                .collect(),
            row_totals: Some((0..n.len()).map(|l| value(Some(l), None, column)).collect()),
            column_totals: Some((0..rows).map(|r| value(None, Some(r), column)).collect()),
            total: Some(value(None, None, column)),
        };
        let layers = (0..n.len()).map(|l| flat(format!("layer {l}"), Some(l)));
        let sides = (0..columns).map(|c| side(format!("side {c}"), Some(c)));
        layers
            .chain(sides)
            .chain([flat("sum".to_owned(), None), side("all".to_owned(), None)])
            .collect()
    }
}
