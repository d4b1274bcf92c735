//! Exchanges: ways to move some numbers of a system that leave every line adding up.
//!
//! The search starts from one number that goes up by one. The lines it is in no longer add up, so
//! another number of one of them must move, which upsets its other lines, until all is even again.
//! The shortest broken line is mended first, by the number that mends most other lines and costs
//! least; a few choices are tried at each step, for a number of tries given beforehand. Nothing is
//! proven when nothing is found. What is found is checked by the caller.

use super::{LONG, Sheet};

/// How often an exchange can be made: how much room must have each number that goes down, and each
/// that goes up, for the way back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Need {
    /// Below those that go down.
    pub(super) down: u64,
    /// Below those that go up.
    pub(super) up: u64,
}

/// An exchange.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Exchange {
    /// What is lost by hiding all that is on it.
    pub(super) price: u64,
    /// The numbers, each with how much it moves by.
    pub(super) moves: Vec<(u32, i64)>,
}

/// The most steps to an exchange.
const MOST: usize = 64;

/// How many choices are tried at each step.
const CHOICES: usize = 8;

/// How many members of a long line are looked at: hidden ones, then small ones.
const SAMPLE: usize = 20;

/// What a broken line is thought to cost.
const BROKEN: i64 = 24;

/// What it costs more to hide a number so small that its line may want another.
const SLIGHT: u64 = 6;

/// A search.
pub(super) struct Finder<'a> {
    sheet: &'a Sheet<'a>,
    need: Need,
    desk: &'a mut Desk,
    best: Option<Exchange>,
}

/// What searches write on, clean between two of them.
#[derive(Debug, Default)]
pub(super) struct Desk {
    /// By how much each cell moves.
    moved: Vec<i64>,
    /// By how much each line is over.
    over: Vec<i64>,
    /// The cells that move.
    moves: Vec<u32>,
    /// The lines that do not add up.
    broken: Vec<u32>,
}

impl Desk {
    /// One for so many cells and lines.
    pub(super) fn new(cells: usize, lines: usize) -> Self {
        Self { moved: vec![0; cells], over: vec![0; lines], ..Self::default() }
    }
}

impl<'a> Finder<'a> {
    pub(super) fn new(sheet: &'a Sheet<'a>, desk: &'a mut Desk, need: Need) -> Self {
        Self { sheet, need, desk, best: None }
    }

    /// The cheapest exchange met that goes by this number.
    pub(super) fn find(mut self, cell: u32, tries: usize) -> Option<Exchange> {
        if self.can_move(cell, 1) {
            let price = self.price(cell);
            self.shift(cell, 1);
            self.mend(price, tries, MOST);
            self.shift(cell, -1);
        }
        self.best
    }

    /// What is lost if it is hidden.
    fn price(&self, cell: u32) -> u64 {
        if self.sheet.is_unknown(cell) {
            return 0;
        }
        let own = self.sheet.cell(cell);
        let slight = if own.n < self.sheet.k.saturating_mul(2) { SLIGHT } else { 0 };
        u64::from(own.price) + slight
    }

    fn can_move(&self, cell: u32, by: i64) -> bool {
        let moved = self.desk.moved[cell as usize];
        // What is printed nowhere is only a sum: it follows as often as wanted.
        if moved != 0 && self.sheet.cell(cell).printed {
            return false;
        }
        let by = moved + by;
        let need = if by < 0 { self.need.down } else { self.need.up };
        let wanted = need.saturating_mul(by.unsigned_abs());
        self.sheet.room(cell).is_some_and(|room| room >= wanted)
    }

    fn shift(&mut self, cell: u32, by: i64) {
        let Desk { moved, over, moves, broken } = &mut *self.desk;
        grow(moved, moves, cell, by);
        for &(line, sign) in self.sheet.index.of(cell) {
            grow(over, broken, line, sign * by);
        }
    }

    /// How many more lines are broken once this one moves.
    fn damage(&self, cell: u32, by: i64) -> i64 {
        let of = |&(line, sign): &(u32, i64)| match self.desk.over[line as usize] {
            0 => 1,
            over if over + sign * by == 0 => -1,
            _ => 0,
        };
        self.sheet.index.of(cell).iter().map(of).sum()
    }

    /// Mends what is broken in at most so many tries, of at most so many steps.
    fn mend(&mut self, price: u64, tries: usize, steps: usize) {
        if self.best.as_ref().is_some_and(|best| best.price <= price) {
            return;
        }
        let Some(steps) = steps.checked_sub(1) else { return };
        let lines = &self.sheet.system.lines;
        let length = |line: u32| lines[line as usize].members.len();
        let broken = self.desk.broken.iter().copied();
        let Some(line) = broken.min_by_key(|&line| (length(line), line)) else {
            let moves = self.desk.moves.iter();
            let moves = moves.map(|&cell| (cell, self.desk.moved[cell as usize])).collect();
            self.best = Some(Exchange { price, moves });
            return;
        };
        let over = self.desk.over[line as usize];
        let choices = self.choices(line, over);
        let count = choices.len().min(CHOICES).min(tries.max(1));
        for (rank, &(_, cell, by)) in choices.iter().take(count).enumerate() {
            // Half of the tries for the best choice, the others share the rest.
            let share = match (rank, count) {
                (_, 1) => tries,
                (0, _) => tries / 2,
                (_, _) => tries / (2 * (count - 1)),
            };
            let more =
                price + if self.desk.moved[cell as usize] != 0 { 0 } else { self.price(cell) };
            self.shift(cell, by);
            self.mend(more, share.max(1), steps);
            self.shift(cell, -by);
            if self.best.as_ref().is_some_and(|best| best.price == 0) {
                return;
            }
        }
    }

    /// What may mend a line that is over by so many, the best first.
    fn choices(&self, line: u32, over: i64) -> Vec<(i64, u32, i64)> {
        let own = &self.sheet.system.lines[line as usize];
        let mut found = Vec::new();
        let mut look = |cell: u32, sign: i64| {
            let by = -over * sign;
            if self.can_move(cell, by) {
                let price = self.price(cell).cast_signed();
                found.push((price + BROKEN * self.damage(cell, by), cell, by));
            }
            found.len()
        };
        look(own.total, -1);
        if own.members.len() <= LONG {
            for &cell in &own.members {
                look(cell, 1);
            }
        } else {
            let recent = &self.sheet.recent[line as usize];
            for &cell in recent.iter().rev().take(4 * SAMPLE) {
                if look(cell, 1) > SAMPLE {
                    break;
                }
            }
            // The smallest that can go so low, or that are not zero, then the largest.
            let need = if over > 0 { self.need.down } else { self.need.up };
            let least = need.saturating_mul(over.unsigned_abs()).saturating_add(1);
            let sorted = &self.sheet.sorted[line as usize];
            let from = sorted.partition_point(|&cell| self.sheet.cell(cell).n < least);
            for &cell in sorted[from..].iter().take(SAMPLE) {
                look(cell, 1);
            }
            for &cell in sorted[from..].iter().rev().take(SAMPLE / 2) {
                look(cell, 1);
            }
        }
        found.sort_unstable_by_key(|&(score, cell, _)| (score, self.sheet.cell(cell).n, cell));
        found.dedup();
        found
    }
}

/// Adds to one of these sums, and keeps the list of those that are not zero.
fn grow(sums: &mut [i64], list: &mut Vec<u32>, rank: u32, by: i64) {
    let sum = &mut sums[rank as usize];
    let before = *sum;
    *sum += by;
    if before == 0 {
        list.push(rank);
    } else if *sum == 0
        && let Some(place) = list.iter().position(|&own| own == rank)
    {
        list.swap_remove(place);
    }
}
