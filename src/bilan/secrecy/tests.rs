//! Numbers hidden in small systems, beside an outsider who tries every possibility.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

const INNER: u32 = 16;
const MARGIN: u32 = 64;

fn push(system: &mut System, n: u64, table: Option<u32>) -> u32 {
    let price = if table.is_some() { INNER } else { MARGIN };
    system.cell(Cell { n, printed: true, guard: Guard::Small, table, price })
}

/// A table with all its margins: rows of inner numbers, each followed by its total, then the totals
/// of columns and of everything.
fn plain(n: &[Vec<u64>]) -> System {
    let mut system = System::default();
    layer(&mut system, n, 0);
    system.sacrifice = vec![0];
    system
}

/// Adds such a table. Gives the ranks of its numbers.
fn layer(system: &mut System, n: &[Vec<u64>], table: u32) -> Vec<Vec<u32>> {
    let sum = |column: usize| n.iter().map(|row| row[column]).sum::<u64>();
    let sums: Vec<u64> = (0..n[0].len()).map(sum).collect();
    let mut ranks = Vec::new();
    for (row, own) in n.iter().chain([&sums]).zip((0..=n.len()).map(|rank| rank == n.len())) {
        let inner = Some(table).filter(|_| !own);
        let mut line: Vec<u32> = row.iter().map(|&n| push(system, n, inner)).collect();
        let total = push(system, row.iter().sum(), None);
        assert!(system.line(line.clone(), total));
        line.push(total);
        ranks.push(line);
    }
    let (last, rows) = ranks.split_last().unwrap();
    for (column, &total) in last.iter().enumerate() {
        assert!(system.line(rows.iter().map(|row| row[column]).collect(), total));
    }
    ranks
}

/// The same table several times over, tied to the table of the sums.
fn cube(n: &[Vec<Vec<u64>>]) -> System {
    let mut system = System::default();
    let mut layers: Vec<Vec<Vec<u32>>> =
        n.iter().zip(0..).map(|(own, rank)| layer(&mut system, own, rank)).collect();
    let mut sums = n[0].clone();
    for own in &n[1..] {
        for (sums, own) in sums.iter_mut().flatten().zip(own.iter().flatten()) {
            *sums += own;
        }
    }
    let all = layer(&mut system, &sums, n.len() as u32);
    for (row, ranks) in all.iter().enumerate() {
        for (column, &total) in ranks.iter().enumerate() {
            let members = layers.iter().map(|own| own[row][column]).collect();
            assert!(system.line(members, total));
        }
    }
    layers.clear();
    system.sacrifice = (0..=n.len() as u32).collect();
    system
}

fn hidden(protected: &Protected) -> Vec<usize> {
    (0..protected.hidden.len()).filter(|&rank| protected.hidden[rank].is_some()).collect()
}

/// One who tries every possibility, up to a limit that no number here reaches by itself.
struct Outsider<'a> {
    system: &'a System,
    bounds: Vec<(u64, u64)>,
}

impl<'a> Outsider<'a> {
    fn new(system: &'a System, protected: &Protected, most: u64) -> Self {
        let bounds = system.cells().iter().zip(&protected.hidden);
        let bounds = bounds.map(|(cell, hidden)| match hidden {
            None if cell.printed => (cell.n, cell.n),
            None => (0, most),
            Some(_) => {
                let open = cell.table.is_some_and(|table| protected.dropped.contains(&table));
                (u64::from(!open), most)
            }
        });
        Self { system, bounds: bounds.collect() }
    }

    /// Narrows bounds line by line. False if nothing fits.
    fn propagate(&self, bounds: &mut [(u64, u64)]) -> bool {
        loop {
            let before = bounds.to_vec();
            for line in self.system.lines() {
                let sums = line.members.iter().map(|&cell| bounds[cell as usize]);
                let sums = sums.fold((0, 0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
                let total = &mut bounds[line.total as usize];
                *total = (total.0.max(sums.0), total.1.min(sums.1));
                let total = *total;
                for &cell in &line.members {
                    let (low, high) = bounds[cell as usize];
                    let rest = (sums.0 - low, sums.1 - high);
                    if total.1 < rest.0 {
                        return false;
                    }
                    bounds[cell as usize] =
                        (low.max(total.0.saturating_sub(rest.1)), high.min(total.1 - rest.0));
                }
                if line.cells().any(|(cell, _)| bounds[cell as usize].0 > bounds[cell as usize].1) {
                    return false;
                }
            }
            if *bounds == before {
                return true;
            }
        }
    }

    fn fits(&self, bounds: &[(u64, u64)], cell: usize, n: u64) -> bool {
        let mut bounds = bounds.to_vec();
        bounds[cell] = (n, n);
        if !self.propagate(&mut bounds) {
            return false;
        }
        let open = (0..bounds.len()).filter(|&cell| bounds[cell].0 < bounds[cell].1);
        let Some(next) = open.min_by_key(|&cell| bounds[cell].1 - bounds[cell].0) else {
            return true;
        };
        let (low, high) = bounds[next];
        (low..=high).any(|n| self.fits(&bounds, next, n))
    }

    /// The interval of a number when every possibility is tried.
    fn interval(&self, cell: usize) -> (u64, u64) {
        let mut bounds = self.bounds.clone();
        assert!(self.propagate(&mut bounds));
        let (low, high) = bounds[cell];
        let fits = |&n: &u64| self.fits(&bounds, cell, n);
        ((low..=high).find(fits).unwrap(), (low..=high).rev().find(fits).unwrap())
    }
}

/// The rules that hold whatever the numbers, and what one who tries everything finds.
fn check(system: &System, k: u64, most: u64) -> Protected {
    let protected = protect(system, k);
    assert_eq!(protect(system, k), protected);
    let outsider = Outsider::new(system, &protected, most);
    for (rank, (cell, hidden)) in system.cells().iter().zip(&protected.hidden).enumerate() {
        let Some(told) = hidden else {
            assert!(!cell.printed || cell.n == 0 || cell.n >= k, "{rank}: {cell:?}");
            continue;
        };
        assert!(told.spans(k - 1), "{rank}: {told:?}");
        let (low, high) = outsider.interval(rank);
        assert!(high - low >= k - 1, "{rank}: {low} to {high}");
        // What is told is never more than what can be deduced leaves, and all of it when proven.
        assert!(low <= told.low && told.high.is_none_or(|told| told <= high), "{rank}: {told:?}");
        if told.exact {
            assert_eq!(low, told.low, "{rank}");
            assert!(told.high.is_none_or(|told| told == high), "{rank}: {told:?} {high}");
        }
    }
    protected
}

#[test]
fn worked_examples() {
    for (n, k, expected) in [
        // Nothing small: nothing hidden.
        (vec![vec![5, 9], vec![11, 20]], 5, vec![]),
        // Zeros are printed, and need no company.
        (vec![vec![0, 9], vec![11, 0]], 5, vec![]),
        // One small number takes three others with it.
        (vec![vec![3, 20, 30], vec![10, 40, 50], vec![60, 70, 80]], 5, vec![0, 1, 4, 5]),
        // The same numbers, for another public.
        (vec![vec![12, 30, 70], vec![40, 50, 60]], 5, vec![]),
        // Alone in its row, it takes the total of the row, and those of another.
        (
            vec![vec![3, 0, 0], vec![20, 30, 40], vec![40, 50, 60], vec![50, 60, 70]],
            5,
            vec![0, 3, 4, 7],
        ),
    ] {
        let protected = protect(&plain(&n), k);
        assert_eq!(hidden(&protected), expected, "{n:?} {k}");
        assert_eq!((protected.dropped, protected.erased), (vec![], false), "{n:?} {k}");
    }
}

#[test]
fn the_audit_tells_what_an_outsider_finds() {
    // The first row sums to 23 and the first column to 13 of what is hidden; none is zero.
    let n = [vec![3, 20, 30], vec![10, 40, 50], vec![60, 70, 80]];
    let protected = protect(&plain(&n), 5);
    let told = |rank: usize| protected.hidden[rank].map(|own| (own.low, own.high, own.exact));
    assert_eq!(told(0), Some((1, Some(12), true)));
    assert_eq!(told(1), Some((11, Some(22), true)));
    assert_eq!(told(5), Some((38, Some(49), true)));
    assert_eq!(told(2), None);
}

/// A table of which most would be hidden keeps its margins only, and its zeros may be hidden.
#[test]
fn a_table_that_says_too_little_is_given_up() {
    let protected = protect(&plain(&[vec![3, 20], vec![40, 50]]), 5);
    assert_eq!((hidden(&protected), protected.dropped), (vec![0, 1, 3, 4], vec![0]));
    assert_eq!(protected.hidden[0].map(|own| (own.low, own.high)), Some((0, Some(23))));
    let protected = protect(&plain(&[vec![1, 4], vec![50, 0], vec![0, 60]]), 5);
    assert_eq!((protected.dropped, protected.erased), (vec![0], false));
}

/// What is hidden in a line is at least 2k in all, when there is something else to hide.
#[test]
fn few_together_take_one_more() {
    let mut system = System::default();
    let cells: Vec<u32> = [3, 6, 7, 40].map(|n| push(&mut system, n, Some(0))).to_vec();
    let total = push(&mut system, 56, None);
    assert!(system.line(cells.clone(), total));
    let protected = protect(&system, 5);
    let sum: u64 = hidden(&protected).iter().map(|&rank| system.cells()[rank].n).sum();
    assert!(sum >= 10, "{sum}");
}

/// A number that only its own total could stand for takes it, and nothing bounds them then.
#[test]
fn a_small_number_alone_is_not_bounded() {
    let mut system = System::default();
    let cells: Vec<u32> = [4, 0, 0].map(|n| push(&mut system, n, None)).to_vec();
    let total = push(&mut system, 4, None);
    assert!(system.line(cells, total));
    let protected = protect(&system, 5);
    assert_eq!(hidden(&protected), [0, 3]);
    assert_eq!(protected.hidden[0].map(|own| own.high), Some(None));
}

/// A number printed nowhere that others add up to ties what it is the sum of.
#[test]
fn what_is_not_printed_ties_what_is() {
    let mut system = System::default();
    let halves = [3, 20].map(|n| push(&mut system, n, None));
    let sites = [8, 15].map(|n| push(&mut system, n, None));
    let whole = Cell { n: 23, printed: false, guard: Guard::Never, table: None, price: 0 };
    let whole = system.cell(whole);
    assert!(system.line(halves.to_vec(), whole));
    assert!(system.line(sites.to_vec(), whole));
    let protected = check(&system, 5, 60);
    assert!(hidden(&protected).len() > 1, "{protected:?}");
}

/// A number that is guarded and printed nowhere is what two others differ by.
#[test]
fn what_is_left_of_a_whole_is_a_number_too() {
    let mut system = System::default();
    let [of, base] = [98, 100].map(|n| push(&mut system, n, None));
    let rest = Cell { n: 2, printed: false, guard: Guard::Small, table: None, price: 0 };
    let rest = system.cell(rest);
    assert!(system.line(vec![of, rest], base));
    assert_eq!(hidden(&protect(&system, 5)).len(), 1);
}

#[test]
fn what_does_not_add_up_ties_nothing() {
    let mut system = System::default();
    let cells = [3, 20].map(|n| push(&mut system, n, None));
    let total = push(&mut system, 24, None);
    assert!(!system.line(cells.to_vec(), total));
    assert!(!system.line(vec![total], total));
    assert!(!system.line(cells.to_vec(), 9));
    assert!(system.lines().is_empty());
    assert_eq!(hidden(&protect(&system, 5)), [0]);
}

/// Long lines are not looked at whole: what is found is still an exchange.
#[test]
fn long_columns_are_protected_too() {
    let n: Vec<Vec<u64>> =
        (0..600).map(|row| (0..5).map(|c| (row * 7 + c * 13) % 23).collect()).collect();
    let protected = protect(&plain(&n), 5);
    let all = hidden(&protected);
    assert!(!protected.erased && protected.dropped.is_empty());
    let small = n.iter().flatten().filter(|n| (1..5).contains(*n)).count();
    assert!(all.len() < 4 * small, "{} for {small}", all.len());
}

fn small() -> impl Strategy<Value = Vec<Vec<u64>>> {
    (2_usize..4, 2_usize..4).prop_flat_map(|(rows, columns)| vec(vec(0_u64..7, columns), rows))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// One who tries every possibility finds no less than what is told.
    #[test]
    fn trying_every_table_finds_no_less(n in small(), k in 2_u64..5) {
        check(&plain(&n), k, 60);
    }

    /// The same where a number is in three lines: tables and their sum.
    #[test]
    fn trying_every_linked_table_finds_no_less(
        n in vec(vec(vec(0_u64..6, 2), 2), 2..3),
        k in 2_u64..4,
    ) {
        check(&cube(&n), k, 30);
    }
}
