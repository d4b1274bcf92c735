//! Statistical secrecy: which numbers are not printed, so that nobody can tell how many people stand
//! behind a small one.
//!
//! All that is printed for one public is one [`System`]: numbers, and lines of numbers that add up
//! to another, whatever the tables they stand in. A number from 1 to k − 1 is hidden, and zeros are
//! printed. As the others of its line and the total would give it back, more are hidden: those of an
//! exchange, that is a way to take people from some hidden numbers and give them to others so that
//! every line still adds up and nothing printed changes. An outsider can rule out none of the tables
//! met on that way, so when it is k − 1 long no number on it can be told more closely than that: the
//! exchange is the proof of what is hidden, and nothing is hidden without one. Hidden numbers of a
//! line then add up to 2k or more wherever there are others to hide.
//!
//! A table that would lose more than half of its inner numbers, or in which a small number finds no
//! exchange, is given up: it keeps its margins only and its zeros are hidden with the rest, which
//! leaves the others more to exchange with. Those that say most about fewest go first: the order is
//! [`System::sacrifice`]. At the very last, all that is tied to a small number is hidden. The same
//! system always gives the same answer. Source: Insee, manuel de protection des tableaux (primary
//! and secondary secrecy, linked tables); sdcTools, handbook on statistical disclosure control,
//! ch. 5; the exchanges are the circuits of Cox (1980) and of Kelly, Golden and Assad (1992).
//!
//! Not covered: an outsider who contributed to a number, or who knows that people come several times
//! (the unit is a help, not a person); one who guesses why a number was hidden from how the rules
//! choose; the sum of several hidden numbers, but for those of one line; and what ties two measures
//! without adding up (a help lasts at least some minutes).
//!
//! Making the system from tables and writing the symbol are left to [`publish`](super::publish).

mod audit;
mod exchange;
mod simplex;

use std::collections::BTreeSet;

use exchange::{Desk, Finder, Need};

/// What makes a number one that nobody may find.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Guard {
    /// It lies between 1 and k − 1.
    Small,
    /// It always is: the minutes of a few.
    Always,
    /// It never is.
    Never,
}

/// A number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// How many.
    pub n: u64,
    /// Whether it is printed; if not, it is only what others add up to.
    pub printed: bool,
    /// Whether nobody may find it.
    pub guard: Guard,
    /// The table it is an inner number of, when it stands in no other and is no margin there.
    pub table: Option<u32>,
    /// How much is lost when it is hidden.
    pub price: u32,
}

/// Numbers that add up to another. They are given by rank.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line {
    /// What adds up.
    pub members: Vec<u32>,
    /// What it adds up to.
    pub total: u32,
}

impl Line {
    /// The members with their sign, then the total with its own: they sum to zero.
    fn cells(&self) -> impl Iterator<Item = (u32, i64)> + '_ {
        self.members.iter().map(|&cell| (cell, 1)).chain([(self.total, -1)])
    }
}

/// All that is printed for one public, and what ties it together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct System {
    cells: Vec<Cell>,
    lines: Vec<Line>,
    /// The tables, by rank, in the order in which they are given up.
    pub sacrifice: Vec<u32>,
}

impl System {
    /// A number more. Gives its rank.
    pub fn cell(&mut self, cell: Cell) -> u32 {
        self.cells.push(cell);
        (self.cells.len() - 1) as u32
    }

    /// The numbers, by rank.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// What adds up.
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// A number that may be changed before the system is used.
    pub fn cell_mut(&mut self, rank: u32) -> Option<&mut Cell> {
        self.cells.get_mut(rank as usize)
    }

    /// Says that these add up. Does nothing and gives `false` when they do not, or when it says that
    /// a number is itself: an outsider could not use it either.
    pub fn line(&mut self, members: Vec<u32>, total: u32) -> bool {
        let n = |rank: u32| self.cells.get(rank as usize).map(|cell| cell.n);
        let sum = members.iter().try_fold(0_u64, |sum, &rank| sum.checked_add(n(rank)?));
        let holds = sum.is_some() && sum == n(total) && !members.contains(&total);
        if holds {
            self.lines.push(Line { members, total });
        }
        holds
    }

    /// Forgets what was said twice.
    pub fn tidy(&mut self) {
        self.lines.sort_unstable();
        self.lines.dedup();
    }
}

/// What an outsider can deduce of a hidden number from all that is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    /// A value it may have, the lowest found.
    pub low: u64,
    /// A value it may have, the highest found; none if nothing bounds it.
    pub high: Option<u64>,
    /// Whether it was proven that no other value fits. If not, an outsider may know less than this.
    pub exact: bool,
}

impl Interval {
    fn only(n: u64) -> Self {
        Self { low: n, high: Some(n), exact: false }
    }

    /// Whether at least `width` lies between its two ends.
    pub fn spans(&self, width: u64) -> bool {
        self.high.is_none_or(|high| high - self.low >= width)
    }
}

/// What to print of a system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// For each number, what can be deduced of it if it is hidden; none if it is printed.
    pub hidden: Vec<Option<Interval>>,
    /// The tables given up, in order of rank.
    pub dropped: Vec<u32>,
    /// Whether all that is tied to some small number had to be hidden.
    pub erased: bool,
    /// The exchanges that prove it.
    #[cfg(test)]
    pub(super) proofs: Vec<Vec<(u32, i64)>>,
}

/// The number of cells from which the search is shortened and tables are given up together.
const LARGE: usize = 60_000;

/// How many choices are tried for one number, at first and when nothing was found.
const TRIES: [usize; 2] = [80, 500];

/// The same for a large system.
const FEW_TRIES: [usize; 2] = [40, 160];

/// The same for what is hidden in a table given up because the others are.
const LEAST_TRIES: [usize; 2] = [8, 64];

/// The same before all that is tied to a number is hidden.
const LAST_TRIES: [usize; 1] = [4_000];

/// Hides what has to be for a threshold of `k`. Every interval spans at least k − 1.
pub fn protect(system: &System, k: u64) -> Protected {
    let index = Index::new(system);
    let tables = system.sacrifice.iter().max().map_or(0, |last| *last as usize + 1);
    let mut open = vec![false; tables];
    loop {
        let mut sheet = Sheet::new(system, &index, &open, k);
        let mut lost = sheet.cover();
        let mut erased = false;
        let mut given = if lost.is_empty() { sheet.spent() } else { sheet.near(&lost) };
        if given.is_empty() {
            while !lost.is_empty() {
                for cell in lost {
                    if !sheet.is_covered(cell) && !sheet.exchange(cell, &LAST_TRIES) {
                        sheet.erase(&[cell]);
                        erased = true;
                    }
                }
                lost = sheet.cover();
            }
            sheet.shut();
            sheet.complete();
            return sheet.close(erased);
        }
        if system.cells.len() < LARGE {
            given.truncate(1);
        }
        for table in given {
            open[table as usize] = true;
        }
    }
}

/// The lines of each cell.
struct Index {
    from: Vec<u32>,
    lines: Vec<(u32, i64)>,
}

impl Index {
    fn new(system: &System) -> Self {
        let mut from = vec![0_u32; system.cells.len() + 1];
        for (cell, _) in system.lines.iter().flat_map(Line::cells) {
            from[cell as usize + 1] += 1;
        }
        for rank in 1..from.len() {
            from[rank] += from[rank - 1];
        }
        let mut next = from.clone();
        let mut lines = vec![(0, 0); from.last().copied().unwrap_or_default() as usize];
        for (rank, line) in system.lines.iter().enumerate() {
            for (cell, sign) in line.cells() {
                lines[next[cell as usize] as usize] = (rank as u32, sign);
                next[cell as usize] += 1;
            }
        }
        Self { from, lines }
    }

    /// The lines of a cell, and its sign in each.
    fn of(&self, cell: u32) -> &[(u32, i64)] {
        let cell = cell as usize;
        &self.lines[self.from[cell] as usize..self.from[cell + 1] as usize]
    }
}

/// What is hidden so far.
struct Sheet<'a> {
    system: &'a System,
    index: &'a Index,
    /// The tables given up.
    open: &'a [bool],
    k: u64,
    /// What is hidden, for itself or for another.
    hidden: Vec<bool>,
    /// What was met of each number; the same as the truth when no exchange goes by it.
    met: Vec<Interval>,
    /// The hidden cells of each long line, the latest last.
    recent: Vec<Vec<u32>>,
    /// The members of each long line from the smallest.
    sorted: Vec<Vec<u32>>,
    desk: Desk,
    #[cfg(test)]
    proofs: Vec<Vec<(u32, i64)>>,
}

/// The number of members from which a line is long: not all of them are looked at.
const LONG: usize = 48;

impl<'a> Sheet<'a> {
    fn new(system: &'a System, index: &'a Index, open: &'a [bool], k: u64) -> Self {
        let sort = |line: &Line| {
            let mut own = if line.members.len() > LONG { line.members.clone() } else { Vec::new() };
            own.sort_by_key(|&cell| (system.cells[cell as usize].n, cell));
            own
        };
        let mut sheet = Self {
            system,
            index,
            open,
            k,
            hidden: vec![false; system.cells.len()],
            met: system.cells.iter().map(|cell| Interval::only(cell.n)).collect(),
            recent: vec![Vec::new(); system.lines.len()],
            sorted: system.lines.iter().map(sort).collect(),
            desk: Desk::new(system.cells.len(), system.lines.len()),
            #[cfg(test)]
            proofs: Vec::new(),
        };
        for cell in 0..system.cells.len() as u32 {
            if sheet.is_guarded(cell) || sheet.is_open(cell) {
                sheet.hide(cell);
            }
        }
        sheet
    }

    fn cell(&self, cell: u32) -> &Cell {
        &self.system.cells[cell as usize]
    }

    fn is_guarded(&self, cell: u32) -> bool {
        let Cell { n, guard, .. } = *self.cell(cell);
        match guard {
            Guard::Small => 1 <= n && n < self.k,
            Guard::Always => n > 0,
            Guard::Never => false,
        }
    }

    /// Whether it stands in a table given up, and nowhere else.
    fn is_open(&self, cell: u32) -> bool {
        self.cell(cell).table.is_some_and(|table| self.open.get(table as usize) == Some(&true))
    }

    fn is_hidden(&self, cell: u32) -> bool {
        self.hidden[cell as usize]
    }

    /// Whether an outsider cannot read it.
    fn is_unknown(&self, cell: u32) -> bool {
        self.is_hidden(cell) || !self.cell(cell).printed
    }

    /// How far it may go down; none if it cannot be hidden, as zeros are printed. What is hidden is
    /// at least one, unless zeros are hidden there too.
    fn room(&self, cell: u32) -> Option<u64> {
        let n = self.cell(cell).n;
        if !self.cell(cell).printed || self.is_open(cell) { Some(n) } else { n.checked_sub(1) }
    }

    fn hide(&mut self, cell: u32) {
        if std::mem::replace(&mut self.hidden[cell as usize], true) {
            return;
        }
        for &(line, _) in self.index.of(cell) {
            if self.system.lines[line as usize].members.len() > LONG {
                self.recent[line as usize].push(cell);
            }
        }
    }

    fn tries(&self) -> &'static [usize] {
        if self.system.cells.len() < LARGE { &TRIES } else { &FEW_TRIES }
    }

    fn width(&self) -> u64 {
        self.k.saturating_sub(1)
    }

    fn is_covered(&self, cell: u32) -> bool {
        self.met[cell as usize].spans(self.width())
    }

    /// Finds an exchange for each number that has to be hidden. Those for which there is none; the
    /// first one is enough, but in a large system where many tables are given up at once.
    fn cover(&mut self) -> Vec<u32> {
        let mut wanting: Vec<u32> =
            (0..self.system.cells.len() as u32).filter(|&cell| self.is_guarded(cell)).collect();
        // What can be exchanged in few ways goes first: it leaves less to choose.
        wanting.sort_by_key(|&cell| {
            (std::cmp::Reverse(self.index.of(cell).len()), self.cell(cell).n, cell)
        });
        let (mut lost, tries) = (Vec::new(), self.tries());
        for cell in wanting {
            if !self.is_covered(cell) && !self.exchange(cell, tries) {
                lost.push(cell);
                if self.system.cells.len() < LARGE {
                    break;
                }
            }
        }
        lost
    }

    /// Hides what tables given up still show. What cannot be hidden there is printed, as the zeros of
    /// a line whose total is zero: no exchange goes by it.
    fn shut(&mut self) {
        for cell in 0..self.system.cells.len() as u32 {
            let wanting = self.is_hidden(cell) && !self.is_covered(cell);
            if wanting && !self.exchange(cell, &LEAST_TRIES) {
                self.hidden[cell as usize] = false;
            }
        }
    }

    /// Finds an exchange that goes by this number, the one that hides least, and hides what is on
    /// it. False when none was found.
    fn exchange(&mut self, cell: u32, tries: &[usize]) -> bool {
        let width = self.width();
        let Some(room) = self.room(cell) else { return false };
        let mut needs = vec![Need { down: width, up: 0 }];
        let half = room.min(width / 2);
        if half > 0 {
            needs.push(Need { down: width - half, up: half });
        }
        if room.min(width) > half {
            needs.push(Need { down: width - room.min(width), up: room.min(width) });
        }
        let mut desk = std::mem::take(&mut self.desk);
        let found = tries.iter().find_map(|&tries| {
            let mut best: Option<exchange::Exchange> = None;
            for &need in &needs {
                let found = Finder::new(self, &mut desk, need).find(cell, tries);
                let cheaper = |own: &exchange::Exchange| {
                    best.as_ref().is_none_or(|best| own.price < best.price)
                };
                best = found.filter(cheaper).or(best);
                if best.as_ref().is_some_and(|best| best.price == 0) {
                    break;
                }
            }
            best
        });
        self.desk = desk;
        found.is_some_and(|found| self.accept(&found))
    }

    /// Hides what is on an exchange, once it was checked. False if it is not long enough.
    fn accept(&mut self, found: &exchange::Exchange) -> bool {
        // How often it can be made one way and the other before a number is too low.
        let mut ways = [None::<u64>; 2];
        for &(cell, by) in &found.moves {
            let Some(room) = self.room(cell) else { return false };
            let way = &mut ways[usize::from(by > 0)];
            let times = room / by.unsigned_abs();
            *way = Some(way.map_or(times, |least| least.min(times)));
        }
        let [forth, back] = ways;
        let long = forth.zip(back).is_none_or(|(forth, back)| forth + back >= self.width());
        if !long || !self.adds_up(&found.moves) {
            return false;
        }
        #[cfg(test)]
        self.proofs.push(found.moves.clone());
        for &(cell, by) in &found.moves {
            let (size, n) = (by.unsigned_abs(), self.cell(cell).n);
            let (up, down) = if by > 0 { (forth, back) } else { (back, forth) };
            let high = up.map(|times| n.saturating_add(times.saturating_mul(size)));
            // A number that goes down stops somewhere: at its own room.
            let low = down.map_or(n, |times| n.saturating_sub(times.saturating_mul(size)));
            let met = &mut self.met[cell as usize];
            met.low = met.low.min(low);
            met.high = met.high.zip(high).map(|(one, other)| one.max(other));
            if self.cell(cell).printed {
                self.hide(cell);
            }
        }
        true
    }

    /// Whether every line still adds up once these moved.
    fn adds_up(&self, moves: &[(u32, i64)]) -> bool {
        let mut changes: Vec<(u32, i64)> = moves
            .iter()
            .flat_map(|&(cell, by)| {
                self.index.of(cell).iter().map(move |&(line, sign)| (line, sign * by))
            })
            .collect();
        changes.sort_unstable();
        changes
            .chunk_by(|one, other| one.0 == other.0)
            .all(|own| own.iter().map(|&(_, change)| change).sum::<i64>() == 0)
    }

    /// The hidden numbers of a line are together at least 2k where there are others to hide.
    fn complete(&mut self) {
        let tries = self.tries();
        let mut refused = BTreeSet::new();
        let mut changed = true;
        while changed {
            changed = false;
            for line in 0..self.system.lines.len() {
                while let Some(cell) = self.lacking(line, &refused) {
                    if self.is_covered(cell) || self.exchange(cell, tries) {
                        changed = true;
                    } else {
                        refused.insert(cell);
                    }
                }
            }
        }
    }

    /// What to hide more in a line whose hidden numbers are too few together: the smallest.
    fn lacking(&self, line: usize, refused: &BTreeSet<u32>) -> Option<u32> {
        let Line { members, total } = &self.system.lines[line];
        if self.is_unknown(*total) {
            return None;
        }
        let (mut few, mut sum) = (false, 0_u64);
        for &cell in members {
            if self.is_unknown(cell) {
                few |= self.is_hidden(cell);
                sum = sum.saturating_add(self.cell(cell).n);
            }
        }
        if !few || sum == 0 || sum >= self.k.saturating_mul(2) {
            return None;
        }
        members
            .iter()
            .copied()
            .filter(|&cell| !self.is_unknown(cell) && self.cell(cell).n > 0)
            .filter(|cell| !refused.contains(cell))
            .min_by_key(|&cell| (self.cell(cell).n, cell))
    }

    /// The tables of which more than half is hidden, in the order in which they are given up.
    fn spent(&self) -> Vec<u32> {
        let mut held = vec![(0_usize, 0_usize); self.open.len()];
        for (cell, hidden) in self.system.cells.iter().zip(&self.hidden) {
            let Some(table) = cell.table.filter(|_| cell.n > 0) else { continue };
            if let Some((all, lost)) = held.get_mut(table as usize) {
                *all += 1;
                *lost += usize::from(*hidden);
            }
        }
        let spent = |table: &u32| {
            let (all, lost) = held[*table as usize];
            !self.open[*table as usize] && lost * 2 > all
        };
        self.system.sacrifice.iter().copied().filter(spent).collect()
    }

    /// The tables to give up for the sake of these numbers: those that share a line with one of
    /// them, or else those that are tied to them in some way, in the order in which they are given
    /// up.
    fn near(&self, lost: &[u32]) -> Vec<u32> {
        let lines = lost.iter().flat_map(|&cell| self.index.of(cell));
        let lines = lines.map(|&(line, _)| &self.system.lines[line as usize]);
        let near = lines.flat_map(Line::cells).map(|(cell, _)| cell);
        let near = self.kept(near.chain(lost.iter().copied()));
        if near.is_empty() { self.kept(self.tied(lost).into_iter()) } else { near }
    }

    /// The tables of these cells that are not given up yet.
    fn kept(&self, cells: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut own = vec![false; self.open.len()];
        for table in cells.filter_map(|cell| self.cell(cell).table) {
            own[table as usize] = !self.open[table as usize];
        }
        self.system.sacrifice.iter().copied().filter(|table| own[*table as usize]).collect()
    }

    /// The cells that are tied to these by lines.
    fn tied(&self, start: &[u32]) -> Vec<u32> {
        let mut reached = vec![false; self.system.cells.len()];
        let mut walked = vec![false; self.system.lines.len()];
        let mut found = Vec::new();
        let mut next: Vec<u32> = start.to_vec();
        while let Some(cell) = next.pop() {
            if std::mem::replace(&mut reached[cell as usize], true) {
                continue;
            }
            found.push(cell);
            for &(line, _) in self.index.of(cell) {
                if !std::mem::replace(&mut walked[line as usize], true) {
                    next.extend(self.system.lines[line as usize].cells().map(|(cell, _)| cell));
                }
            }
        }
        found
    }

    /// Hides all that is tied to these numbers, but for the zeros. Nothing else of it is printed, so
    /// all of it could be twice, three times or a thousand times as large: the lines would add up.
    fn erase(&mut self, lost: &[u32]) {
        for cell in self.tied(lost) {
            let n = self.cell(cell).n;
            if n > 0 {
                self.hide(cell);
                self.met[cell as usize] = Interval { low: n, high: None, exact: false };
            } else {
                self.hidden[cell as usize] = false;
                self.met[cell as usize] = Interval::only(0);
            }
        }
    }

    /// What there is to say of what is hidden.
    fn close(self, erased: bool) -> Protected {
        let met = audit::intervals(&self);
        let hidden = (0..).zip(met);
        Protected {
            hidden: hidden
                .map(|(cell, met)| {
                    Some(met).filter(|_| self.is_hidden(cell) && self.cell(cell).printed)
                })
                .collect(),
            dropped: (0..self.open.len() as u32)
                .filter(|&table| self.open[table as usize])
                .collect(),
            erased,
            #[cfg(test)]
            proofs: self.proofs,
        }
    }
}

#[cfg(test)]
mod tests;
