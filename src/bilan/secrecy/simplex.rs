//! What the equations of tables allow a number to be: the simplex method in whole numbers.
//!
//! The unknowns are whole numbers with a lower bound, the equations have coefficients −1, 0 and 1,
//! and one solution, the truth, is known from the start. Each solution in whole numbers that is met
//! on the way is a table that an outsider cannot rule out: it is remembered for every unknown. The
//! arithmetic is exact (integer pivoting, Edmonds 1967, Bareiss 1968), so an optimum is a proof,
//! and Bland's rule (1977) ends the search. When numbers would grow too large the search gives up,
//! which says nothing false: it only remembers less.
//!
//! Choosing what is unknown, and what to do with the answers, is left to `audit`.

/// The largest numerator kept: the product of two, and the sum of two products, fit in an `i64`.
const LARGEST: i64 = 1 << 30;

/// The lowest and the highest value met for an unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Seen {
    /// The lowest.
    pub(super) low: u64,
    /// The highest; none when it may be as high as one likes.
    pub(super) high: Option<u64>,
}

impl Seen {
    /// Only this value was met.
    fn only(n: u64) -> Self {
        Self { low: n, high: Some(n) }
    }

    /// Whether at least `width` lies between the two ends.
    fn spans(self, width: u64) -> bool {
        self.high.is_none_or(|high| high - self.low >= width)
    }

    /// What was met here or there.
    fn join(self, other: Self) -> Self {
        Self {
            low: self.low.min(other.low),
            high: self.high.zip(other.high).map(|(one, two)| one.max(two)),
        }
    }

    fn meet(&mut self, n: i128) {
        // Nothing below a lower bound is ever met, and no count is that large.
        if let Ok(n) = u64::try_from(n) {
            *self = self.join(Self::only(n));
        }
    }
}

/// Which end of its interval an unknown is pushed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// As low as it goes.
    Low,
    /// As high as it goes.
    High,
}

impl End {
    fn sign(self) -> i64 {
        match self {
            Self::Low => -1,
            Self::High => 1,
        }
    }
}

/// How a push ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Push {
    /// No solution goes beyond this whole number.
    Limit(i128),
    /// There is no limit.
    Endless,
    /// The wanted width was met before any limit.
    Enough,
    /// The search was too long, or its numbers too large.
    GaveUp,
}

/// One unknown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unknown {
    /// Its true value.
    pub(super) truth: u64,
    /// What an outsider knows it is not below.
    pub(super) lower: u64,
}

/// A system of equations, solved for some of its unknowns: `scale · basic + Σ entry · free` is
/// constant along each row.
#[derive(Debug, Clone)]
pub(super) struct Simplex {
    rows: Vec<Vec<i64>>,
    /// The common denominator of the entries and of the basic values; positive.
    scale: i64,
    /// The unknown that each row is solved for.
    basic: Vec<usize>,
    /// `scale` times the value of each basic unknown.
    scaled: Vec<i128>,
    /// The unknown of each column.
    free: Vec<usize>,
    /// The value of each free unknown, always whole.
    at: Vec<i128>,
    lower: Vec<i128>,
    seen: Vec<Seen>,
    /// Steps that may still be made.
    budget: usize,
    overflown: bool,
}

/// What stops an unknown that moves.
enum Stop {
    Nothing,
    Itself,
    Row(usize),
}

impl Simplex {
    /// The system where each of `equations`, a list of (unknown, coefficient −1 or 1), keeps the
    /// value it has for the truth. At most `budget` steps are made in all.
    pub(super) fn new(
        unknowns: &[Unknown],
        equations: &[Vec<(usize, i64)>],
        budget: usize,
    ) -> Self {
        let mut uses = vec![0_usize; unknowns.len()];
        let mut rows = vec![vec![0_i64; unknowns.len()]; equations.len()];
        for (row, equation) in rows.iter_mut().zip(equations) {
            for &(unknown, coefficient) in equation {
                row[unknown] += coefficient;
                uses[unknown] += 1;
            }
        }
        let mut simplex = Self {
            basic: vec![usize::MAX; rows.len()],
            scaled: vec![0; rows.len()],
            rows,
            scale: 1,
            free: (0..unknowns.len()).collect(),
            at: unknowns.iter().map(|unknown| i128::from(unknown.truth)).collect(),
            lower: unknowns.iter().map(|unknown| i128::from(unknown.lower)).collect(),
            seen: unknowns.iter().map(|unknown| Seen::only(unknown.truth)).collect(),
            budget,
            overflown: false,
        };
        simplex.solve(&uses);
        simplex
    }

    /// What was met so far for each unknown.
    pub(super) fn seen(&self) -> &[Seen] {
        &self.seen
    }

    /// Gives each row an unknown of its own, the least used first, and drops the rows that say
    /// nothing new.
    fn solve(&mut self, uses: &[usize]) {
        let mut row = 0;
        while row < self.rows.len() && !self.overflown {
            let best = (0..self.free.len())
                .filter(|&column| self.rows[row][column] != 0)
                .min_by_key(|&column| {
                    let unknown = self.free[column];
                    (self.rows[row][column].abs() != self.scale, uses[unknown], unknown)
                });
            let Some(column) = best else {
                self.rows.swap_remove(row);
                self.basic.swap_remove(row);
                self.scaled.swap_remove(row);
                continue;
            };
            let (unknown, value) = (self.free[column], self.at[column]);
            self.pivot(row, column);
            self.basic[row] = unknown;
            self.scaled[row] = value;
            // What left the row is the constant zero: its column says nothing.
            for row in &mut self.rows {
                row.swap_remove(column);
            }
            self.free.swap_remove(column);
            self.at.swap_remove(column);
            row += 1;
        }
        // Until here values, not scaled ones, were kept: they are the truth.
        for value in &mut self.scaled {
            *value *= i128::from(self.scale);
        }
    }

    /// Exchanges the unknowns of a row and of a column, as far as the entries go.
    fn pivot(&mut self, row: usize, column: usize) {
        let pivot = self.rows[row][column];
        let (size, sign, scale) = (pivot.abs(), pivot.signum(), self.scale);
        let mut chosen = std::mem::take(&mut self.rows[row]);
        let mut bits = 0;
        for (index, other) in self.rows.iter_mut().enumerate() {
            if index == row {
                continue;
            }
            let factor = sign * other[column];
            if size == scale && factor == 0 {
                continue;
            }
            if size == scale && scale == 1 {
                for (entry, by) in other.iter_mut().zip(&chosen) {
                    *entry -= factor * by;
                    bits |= *entry ^ (*entry >> 63);
                }
            } else {
                for (entry, by) in other.iter_mut().zip(&chosen) {
                    *entry = (*entry * size - factor * by) / scale;
                    bits |= *entry ^ (*entry >> 63);
                }
            }
            other[column] = -factor;
        }
        for entry in &mut chosen {
            *entry *= sign;
        }
        chosen[column] = sign * scale;
        self.rows[row] = chosen;
        self.scale = size;
        self.overflown |= bits >= LARGEST;
    }

    /// What stops the unknown of `column` when it moves by `sign`, and after how far, as a fraction.
    fn stop(&self, column: usize, sign: i64) -> (Stop, i128, i128) {
        let (mut stop, mut length, mut over) = (Stop::Nothing, 0, 1);
        if sign < 0 {
            stop = Stop::Itself;
            length = self.at[column] - self.lower[self.free[column]];
        }
        let mut first = self.free[column];
        for (row, entries) in self.rows.iter().enumerate() {
            let slope = i128::from(sign * entries[column]);
            if slope <= 0 {
                continue;
            }
            let unknown = self.basic[row];
            let room = self.scaled[row] - i128::from(self.scale) * self.lower[unknown];
            let nearer = match stop {
                Stop::Nothing => true,
                Stop::Itself | Stop::Row(_) => {
                    let (this, best) = (room * over, length * slope);
                    this < best || (this == best && unknown < first)
                }
            };
            if nearer {
                (stop, length, over, first) = (Stop::Row(row), room, slope, unknown);
            }
        }
        (stop, length, over)
    }

    /// Moves the unknown of `column` by `sign` until something stops it. False if nothing does.
    fn advance(&mut self, column: usize, sign: i64) -> bool {
        let (stop, length, over) = self.stop(column, sign);
        let whole = length.div_euclid(over);
        let partly = length != whole * over;
        if partly && whole > 0 {
            self.meet(column, i128::from(sign) * whole);
        }
        match stop {
            Stop::Nothing => return false,
            Stop::Itself => {
                self.at[column] -= length;
                for (value, entries) in self.scaled.iter_mut().zip(&self.rows) {
                    *value += length * i128::from(entries[column]);
                }
            }
            Stop::Row(row) => {
                let pivot = i128::from(self.rows[row][column]);
                let (size, turn) = (pivot.abs(), pivot.signum());
                let leaving = self.basic[row];
                let scale = i128::from(self.scale);
                let room = self.scaled[row] - scale * self.lower[leaving];
                for (index, entries) in self.rows.iter().enumerate() {
                    if index != row {
                        let change = turn * i128::from(entries[column]) * room;
                        self.scaled[index] = (self.scaled[index] * size - change) / scale;
                    }
                }
                self.scaled[row] = size * self.at[column] + turn * room;
                self.basic[row] = self.free[column];
                self.free[column] = leaving;
                self.at[column] = self.lower[leaving];
                self.pivot(row, column);
            }
        }
        self.meet(column, 0);
        true
    }

    /// Remembers the solution that lies `steps` along `column` from here, if it is in whole numbers.
    fn meet(&mut self, column: usize, steps: i128) {
        let scale = i128::from(self.scale);
        let moved = |row: usize| self.scaled[row] - steps * i128::from(self.rows[row][column]);
        if scale != 1 && (0..self.rows.len()).any(|row| moved(row) % scale != 0) {
            return;
        }
        for row in 0..self.rows.len() {
            let value = moved(row) / scale;
            self.seen[self.basic[row]].meet(value);
        }
        self.seen[self.free[column]].meet(self.at[column] + steps);
    }

    /// Pushes an unknown to one end, or until it was met over `width`.
    pub(super) fn push(&mut self, unknown: usize, end: End, width: Option<u64>) -> Push {
        let sign = end.sign();
        loop {
            if width.is_some_and(|width| self.seen[unknown].spans(width)) {
                return Push::Enough;
            }
            if self.overflown || self.budget == 0 {
                return Push::GaveUp;
            }
            self.budget -= 1;
            let (column, direction) =
                if let Some(column) = self.free.iter().position(|&free| free == unknown) {
                    if end == End::Low && self.at[column] == self.lower[unknown] {
                        return Push::Limit(self.lower[unknown]);
                    }
                    (column, sign)
                } else {
                    let Some(row) = self.basic.iter().position(|&basic| basic == unknown) else {
                        return Push::GaveUp;
                    };
                    let Some(next) = self.improving(row, sign) else {
                        let scale = i128::from(self.scale);
                        let floor = self.scaled[row].div_euclid(scale);
                        let ceiling = floor + i128::from(self.scaled[row] % scale != 0);
                        return Push::Limit(match end {
                            End::Low => ceiling,
                            End::High => floor,
                        });
                    };
                    next
                };
            if !self.advance(column, direction) {
                // Some whole multiple of the way is a way in whole numbers, from the truth too.
                self.seen[unknown].high = None;
                return Push::Endless;
            }
        }
    }

    /// The first unknown, and the way it must move, that moves the one of `row` by `sign`.
    fn improving(&self, row: usize, sign: i64) -> Option<(usize, i64)> {
        self.rows[row]
            .iter()
            .enumerate()
            .filter(|&(_, &entry)| entry != 0)
            .map(|(column, &entry)| (column, -sign * entry.signum()))
            .filter(|&(column, way)| way > 0 || self.at[column] > self.lower[self.free[column]])
            .min_by_key(|&(column, _)| self.free[column])
    }
}
