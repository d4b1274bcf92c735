//! The one way shares and means are rounded, to one decimal, so that no two tables disagree.

/// A whole, in tenths of a percent.
const WHOLE: u128 = 1_000;

/// The fewest units of which a percentage is shown.
pub const LEAST_BASE: u64 = 20;

/// The shares of a whole, in tenths of a percent, that sum to exactly 100.0: each is rounded down,
/// and what is left goes to the largest remainders, the first of two as large (the method of Hare,
/// "largest remainder"). `None` when there is nothing to share.
pub fn shares(counts: &[u64]) -> Option<Vec<u64>> {
    let total: u128 = counts.iter().copied().map(u128::from).sum();
    if total == 0 {
        return None;
    }
    let exact = |count: &u64| u128::from(*count) * WHOLE;
    let mut shares: Vec<u128> = counts.iter().map(|count| exact(count) / total).collect();
    let left = WHOLE - shares.iter().sum::<u128>();
    let mut ranks: Vec<usize> = (0..counts.len()).collect();
    let remainder = |rank: &usize| counts.get(*rank).map_or(0, |count| exact(count) % total);
    ranks.sort_by_key(|rank| (std::cmp::Reverse(remainder(rank)), *rank));
    for rank in ranks.into_iter().take(left as usize) {
        if let Some(share) = shares.get_mut(rank) {
            *share += 1;
        }
    }
    Some(shares.into_iter().map(|share| share as u64).collect())
}

/// `of × scale ÷ base` in tenths, the half rounded up; `None` when the base is zero.
pub fn tenths(of: u64, base: u64, scale: u64) -> Option<u64> {
    let (of, base) = (u128::from(of) * u128::from(scale) * 10, u128::from(base));
    let rounded = (2 * of + base).checked_div(2 * base)?;
    u64::try_from(rounded).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn shares_are_rounded_one_way() {
        for (counts, expected) in [
            (vec![], None),
            (vec![0, 0], None),
            (vec![7], Some(vec![1000])),
            (vec![1, 1, 1], Some(vec![334, 333, 333])),
            (vec![2, 1], Some(vec![667, 333])),
            (vec![1, 2, 0], Some(vec![333, 667, 0])),
            (vec![1, 1, 1, 1, 1, 1], Some(vec![167, 167, 167, 167, 166, 166])),
            (vec![u64::MAX, u64::MAX], Some(vec![500, 500])),
        ] {
            assert_eq!(shares(&counts), expected, "{counts:?}");
        }
    }

    #[test]
    fn means_round_the_half_up() {
        for (of, base, scale, expected) in [
            (1, 0, 1, None),
            (0, 3, 1, Some(0)),
            (10, 4, 1, Some(25)),
            (1, 3, 1, Some(3)),
            (1, 20, 1, Some(1)),
            (1, 3, 100, Some(333)),
            (2, 3, 100, Some(667)),
            (u64::MAX, 1, 100, None),
        ] {
            assert_eq!(tenths(of, base, scale), expected, "{of} / {base}");
        }
    }

    proptest! {
        #[test]
        fn shares_sum_to_a_hundred_and_stay_close(counts in vec(0_u64..100_000, 1..30)) {
            let total: u64 = counts.iter().sum();
            let Some(found) = shares(&counts) else {
                prop_assert_eq!(total, 0);
                return Ok(());
            };
            prop_assert_eq!(found.iter().sum::<u64>(), 1000);
            for (count, share) in counts.iter().zip(&found) {
                let exact = *count as f64 * 1000.0 / total as f64;
                prop_assert!((*share as f64 - exact).abs() < 1.0, "{} for {}", share, exact);
                prop_assert!(*count > 0 || *share == 0);
            }
        }
    }
}
