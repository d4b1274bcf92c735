//! What an outsider can deduce of the cells that are not printed.
//!
//! The outsider has every table at once, knows that lines add up, that counts are whole numbers,
//! and that a hidden cell is at least 1 since zeros are printed. All this is one system of equations
//! over the cells that are not printed, cut here into parts that share no equation.
//!
//! An interval is made of whole tables that fit all that is printed, each found exactly: whatever an
//! outsider computes, it is not narrower. It is exactly what can be deduced when [`Range::exact`]
//! says so, which a proof by linear programming establishes: for any table of two dimensions, whose
//! system is a flow, and for most linked tables, up to [`PROVEN`] entries. Beyond [`WHOLE`] unknowns
//! a cell is moved with its neighbors only, the others kept as they are: an interval found so can be
//! too narrow, hence hide more or give up tables for nothing, and never too wide.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::simplex::{End, Push, Seen, Simplex, Unknown};

/// The most unknowns handled as one system.
const WHOLE: usize = 400;

/// The most unknowns moved together in a part that has more than [`WHOLE`].
const NEIGHBORS: usize = 120;

/// The most members of one line that are added at once to a neighborhood.
const FROM_LINE: usize = 12;

/// The most steps of one search, for each of its unknowns.
const STEPS: usize = 20;

/// The steps of a first search, from the truth.
const FEW: usize = 24;

/// The most entries of a system (unknowns × equations) whose intervals are worth proving.
const PROVEN: usize = 20_000;

/// An equation: its members add up to its total.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Line {
    /// The table it belongs to.
    pub(super) table: usize,
    /// The cells that add up, in the order they are printed.
    pub(super) members: Vec<usize>,
    /// The cell that is their sum.
    pub(super) total: usize,
}

impl Line {
    /// The members, and then the total.
    pub(super) fn cells(&self) -> impl Iterator<Item = usize> + '_ {
        self.members.iter().copied().chain([self.total])
    }
}

/// What the audit looks at.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    /// The value of each cell.
    pub(super) n: &'a [u64],
    /// Every equation.
    pub(super) lines: &'a [Line],
    /// The equations of each cell.
    pub(super) lines_of: &'a [Vec<usize>],
    /// Whether each cell has to be protected.
    pub(super) hidden: &'a [bool],
    /// Whether each cell is printed nowhere, not even as a symbol.
    pub(super) absent: &'a [bool],
}

/// What was found of one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    /// The values met.
    pub(super) seen: Seen,
    /// Whether no table that fits goes beyond them.
    pub(super) exact: bool,
}

impl View<'_> {
    fn is_unknown(&self, cell: usize) -> bool {
        self.hidden[cell] || self.absent[cell]
    }

    /// The unknown cells in parts that share no equation, each in the order of a walk.
    fn parts(&self) -> Vec<Vec<usize>> {
        let mut reached = vec![false; self.n.len()];
        let mut walked = vec![false; self.lines.len()];
        let mut parts = Vec::new();
        for start in 0..self.n.len() {
            if reached[start] || !self.is_unknown(start) {
                continue;
            }
            reached[start] = true;
            let mut part = vec![start];
            let mut next = 0;
            while let Some(&cell) = part.get(next) {
                next += 1;
                for &line in &self.lines_of[cell] {
                    if std::mem::replace(&mut walked[line], true) {
                        continue;
                    }
                    for other in self.lines[line].cells() {
                        if self.is_unknown(other) && !std::mem::replace(&mut reached[other], true) {
                            part.push(other);
                        }
                    }
                }
            }
            parts.push(part);
        }
        parts
    }

    /// The largest unknown cells of each line: they leave room to move.
    fn largest(&self) -> Vec<Vec<usize>> {
        let of_line = |line: &Line| {
            let mut cells: Vec<_> = line.cells().filter(|&cell| self.is_unknown(cell)).collect();
            cells.sort_by_key(|&cell| Reverse(self.n[cell]));
            cells.truncate(FROM_LINE);
            cells
        };
        self.lines.iter().map(of_line).collect()
    }

    /// The unknown cells nearest to this one, some of each line.
    fn neighbors(&self, start: usize, largest: &[Vec<usize>]) -> Vec<usize> {
        let mut found = vec![start];
        let mut known = BTreeSet::from([start]);
        let mut next = 0;
        while let Some(&cell) = found.get(next) {
            next += 1;
            for &other in self.lines_of[cell].iter().flat_map(|&line| &largest[line]) {
                if found.len() == NEIGHBORS {
                    return found;
                }
                if known.insert(other) {
                    found.push(other);
                }
            }
        }
        found
    }

    /// The system of these cells, all others kept as they are.
    fn system(&self, cells: &[usize]) -> (Simplex, usize) {
        let place: BTreeMap<usize, usize> =
            cells.iter().enumerate().map(|(place, &cell)| (cell, place)).collect();
        let unknowns: Vec<_> = cells
            .iter()
            .map(|&cell| Unknown { truth: self.n[cell], lower: u64::from(!self.absent[cell]) })
            .collect();
        let mut lines: Vec<usize> =
            cells.iter().flat_map(|&cell| self.lines_of[cell].iter().copied()).collect();
        lines.sort_unstable();
        lines.dedup();
        let mut equations = Vec::new();
        for line in lines {
            let mut terms: BTreeMap<usize, i64> = BTreeMap::new();
            let line = &self.lines[line];
            for (cell, sign) in line.members.iter().map(|&cell| (cell, 1)).chain([(line.total, -1)])
            {
                if let Some(&place) = place.get(&cell) {
                    *terms.entry(place).or_default() += sign;
                }
            }
            // A line of one cell that is its own total says nothing.
            terms.retain(|_, sign| *sign != 0);
            if !terms.is_empty() {
                equations.push(terms.into_iter().collect::<Vec<_>>());
            }
        }
        equations.sort_unstable();
        equations.dedup();
        let size = equations.len() * cells.len();
        (Simplex::new(&unknowns, &equations, STEPS * cells.len() + 200), size)
    }

    /// The cells to protect that are not known to span `width`, once each was tried. `ranges` holds
    /// what was met before, and more after.
    pub(super) fn narrow(&self, width: u64, ranges: &mut [Seen]) -> Vec<usize> {
        let wanting =
            |cell: usize, ranges: &[Seen]| self.hidden[cell] && !ranges[cell].spans(width);
        let mut narrow = Vec::new();
        for part in self.parts() {
            if !part.iter().any(|&cell| wanting(cell, ranges)) {
                continue;
            }
            if part.len() <= WHOLE {
                self.widen(&part, None, width, ranges);
            } else {
                let largest = self.largest();
                for &cell in &part {
                    if wanting(cell, ranges) {
                        self.widen(&self.neighbors(cell, &largest), Some(cell), width, ranges);
                    }
                }
            }
            narrow.extend(part.into_iter().filter(|&cell| wanting(cell, ranges)));
        }
        narrow.sort_unstable();
        narrow
    }

    /// Moves `cells` together until they span `width`, or only one of them does, as far as they can.
    fn widen(&self, cells: &[usize], only: Option<usize>, width: u64, ranges: &mut [Seen]) {
        let (truth, _) = self.system(cells);
        let mut simplex = truth.clone();
        for (place, &cell) in cells.iter().enumerate() {
            if !self.hidden[cell] || only.is_some_and(|only| only != cell) {
                continue;
            }
            // From the truth, where most unknowns can move, a few steps are enough as a rule.
            if !ranges[cell].join(simplex.seen()[place]).spans(width) {
                let mut near = truth.clone();
                near.limit(FEW);
                for end in [End::High, End::Low] {
                    near.push(place, end, Some(width));
                }
                for (&cell, &seen) in cells.iter().zip(near.seen()) {
                    ranges[cell] = ranges[cell].join(seen);
                }
            }
            for end in [End::Low, End::High] {
                if !ranges[cell].join(simplex.seen()[place]).spans(width) {
                    simplex.push(place, end, Some(width));
                }
            }
        }
        for (&cell, &seen) in cells.iter().zip(simplex.seen()) {
            ranges[cell] = ranges[cell].join(seen);
        }
    }

    /// The interval of every cell to protect, in the order of the cells.
    pub(super) fn intervals(&self, ranges: &[Seen]) -> Vec<(usize, Range)> {
        let mut found = Vec::new();
        for part in self.parts() {
            let proven = if part.len() <= WHOLE { self.prove(&part, ranges) } else { None };
            let proven = proven.unwrap_or_else(|| {
                part.iter().map(|&cell| Range { seen: ranges[cell], exact: false }).collect()
            });
            found.extend(part.into_iter().zip(proven).filter(|&(cell, _)| self.hidden[cell]));
        }
        found.sort_unstable_by_key(|&(cell, _)| cell);
        found
    }

    /// The range of every cell of a part, with its proof; none for a part that is too large.
    fn prove(&self, part: &[usize], ranges: &[Seen]) -> Option<Vec<Range>> {
        let (mut simplex, size) = self.system(part);
        if size > PROVEN {
            return None;
        }
        let limits: Vec<[Push; 2]> = (0..part.len())
            .map(|place| [End::Low, End::High].map(|end| simplex.push(place, end, None)))
            .collect();
        let range = |((&cell, &seen), limits): ((&usize, &Seen), [Push; 2])| {
            let seen = ranges[cell].join(seen);
            let [low, high] = limits.map(|push| match push {
                Push::Limit(limit) => u64::try_from(limit).ok(),
                Push::Endless | Push::Enough | Push::GaveUp => None,
            });
            let exact = low == Some(seen.low) && (seen.high.is_none() || high == seen.high);
            Range { seen, exact }
        };
        Some(part.iter().zip(simplex.seen()).zip(limits).map(range).collect())
    }
}
