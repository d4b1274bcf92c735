//! Which values of a long list have a column of their own outside of the coordination.

use crate::bilan::Edition;

/// The values counted often enough to be shown one by one; the others are shown together.
///
/// Columns are chosen by their own size, which tells nothing more than a letter in place of a number
/// would: of a value that is not listed, one learns at most that it lies below the threshold, where
/// the letter says that it lies between one and the threshold.
///
/// The number of the others could tell more: two values below five that sum to eight are both four.
/// So the smallest values listed join the others until any one of these may be zero, or as large as
/// the threshold less one, whatever the number printed for all of them: it is then no small number
/// either, and none of the list has to be hidden for its sake. What was in no list stands with the
/// others, and nobody outside can tell whether there was any.
///
/// What is listed at a threshold is listed at the lower ones: who reads two editions learns nothing
/// from the difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Shortlist {
    /// The codes listed, the largest number first, then in the order of the list.
    pub(super) listed: Vec<String>,
    /// The number of all others.
    pub(super) others: u64,
}

impl Shortlist {
    /// Chooses among these, at most so many. `all` is what they sum to, with what is in no list.
    pub(super) fn new(
        mut counts: Vec<(String, u64)>,
        all: u64,
        most: usize,
        edition: Edition,
    ) -> Self {
        // A stable sort.
        counts.sort_by_key(|own| std::cmp::Reverse(own.1));
        let mut listed = counts.len().min(most);
        let others = |listed: usize| {
            counts.iter().take(listed).fold(all, |left, own| left.saturating_sub(own.1))
        };
        let lower = Edition::ALL.into_iter().filter(|own| *own <= edition);
        for least in lower.filter_map(Edition::threshold) {
            let enough = counts.iter().take_while(|own| own.1 >= least).count();
            listed = listed.min(enough);
            while listed > 0 && !is_vague(&counts, listed, others(listed), least) {
                listed -= 1;
            }
        }
        let others = others(listed);
        let listed = counts.into_iter().take(listed).map(|own| own.0).collect();
        Self { listed, others }
    }
}

/// Whether nothing precise can be told of those that are not among the first `listed`, from their
/// sum and from their not being listed.
fn is_vague(counts: &[(String, u64)], listed: usize, others: u64, least: u64) -> bool {
    let at = |rank: usize| counts.get(rank).map(|own| own.1);
    let left = counts.len().saturating_sub(listed) as u64;
    // The largest that one of them may be.
    let most = match at(listed) {
        Some(next) if next >= least => at(listed.saturating_sub(1)).unwrap_or(others),
        Some(_) | None => least.saturating_sub(1),
    };
    // More than they may sum to: what is in no list is there too, nobody knows how much of it.
    let unknown = others > left.saturating_mul(most);
    let hides = unknown || others <= left.saturating_sub(1).saturating_mul(most);
    others == 0 || (others >= least && hides)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn short(counts: &[u64], unknown: u64, most: usize, edition: Edition) -> (Vec<u64>, u64) {
        let own: Vec<(String, u64)> =
            counts.iter().enumerate().map(|(rank, n)| (rank.to_string(), *n)).collect();
        let all = counts.iter().sum::<u64>() + unknown;
        let found = Shortlist::new(own, all, most, edition);
        let n = |code: &String| counts[code.parse::<usize>().unwrap()];
        (found.listed.iter().map(n).collect(), found.others)
    }

    #[test]
    fn the_largest_are_listed_and_the_others_tell_nothing() {
        for (counts, unknown, most, expected) in [
            (&[3, 40, 0, 12, 2, 4][..], 0, 9, (vec![40, 12], 9)),
            // Small together: the smallest one listed joins them.
            (&[3, 40, 12, 30, 0], 0, 9, (vec![40, 30], 15)),
            // Both are four.
            (&[4, 40, 4, 30], 0, 9, (vec![40], 38)),
            (&[4, 40, 4, 30, 20], 0, 9, (vec![40, 30], 28)),
            // Nothing is left to tell them from.
            (&[3, 12], 0, 9, (vec![], 15)),
            (&[40, 12, 0], 0, 9, (vec![40, 12], 0)),
            // In no list.
            (&[40, 12], 6, 9, (vec![40, 12], 6)),
            (&[40, 30, 12], 2, 9, (vec![], 84)),
            (&[40, 12, 0], 50, 9, (vec![40, 12], 50)),
            // No more than so many.
            (&[40, 30, 20, 10], 0, 2, (vec![40, 30], 30)),
            (&[], 0, 9, (vec![], 0)),
        ] {
            assert_eq!(short(counts, unknown, most, Edition::Partners), expected, "{counts:?}");
        }
        let public = short(&[40, 30, 12, 7, 2, 1, 1, 0], 0, 9, Edition::Public);
        assert_eq!(public, (vec![40, 30, 12], 11));
    }

    proptest! {
        /// Of what is not listed, an outsider who knows the rule and the list holds possible at
        /// least as many values as of a hidden number.
        #[test]
        fn the_others_may_be_anything(
            counts in vec(prop_oneof![0_u64..5, 0_u64..12, 0_u64..80], 0..9),
            most in 1_usize..9,
        ) {
            for edition in [Edition::Partners, Edition::Public] {
                let least = edition.threshold().unwrap();
                let (listed, others) = short(&counts, 0, most, edition);
                prop_assert!(listed.iter().all(|n| *n >= least));
                prop_assert_eq!(listed.iter().sum::<u64>() + others, counts.iter().sum::<u64>());
                let left = (counts.len() - listed.len()) as u64;
                let Some(smallest) = listed.last().copied().filter(|_| others > 0) else {
                    continue;
                };
                prop_assert!(others >= least && left >= 2, "{:?} {}", listed, others);
                // None of the others is larger than the least that is listed.
                let low = others.saturating_sub((left - 1) * smallest);
                prop_assert_eq!(low, 0);
                prop_assert!(others.min(smallest) >= least - 1);
                // Two editions differ by whole columns.
                let (at_five, _) = short(&counts, 0, most, Edition::Partners);
                prop_assert!(at_five.starts_with(&listed), "{:?} {:?}", at_five, listed);
            }
        }
    }
}
