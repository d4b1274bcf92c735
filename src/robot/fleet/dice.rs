//! Chance that falls the same way for ever.
//!
//! A rehearsed year is quoted in tests and shown in meetings: it must not change with the version of
//! a library, nor with the machine. So the generator is here, twenty lines of it (SplitMix64: Steele,
//! Lea and Flood, "Fast splittable pseudorandom number generators", 2014), and all of it is whole
//! numbers: the exponential of a floating-point library may differ in its last digit. Its mixing
//! function also makes one stream of each place and day, so that a device can be drawn without the
//! others.

/// The golden ratio, as SplitMix64 steps by it.
const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// How many tries a count is made of: the variance is less than a Poisson law's by the mean over
/// this.
const TRIES: u32 = 64;

/// A stream of chance.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// The stream of these keys; another key, or another order, gives a stream that has nothing to
    /// do with it.
    pub(super) fn keyed<const N: usize>(keys: [u64; N]) -> Self {
        Self(keys.into_iter().fold(0, |state, key| mix(state.wrapping_add(STEP) ^ mix(key))))
    }

    /// The stream of a name.
    pub(super) fn named(name: &str) -> Self {
        Self(name.bytes().fold(0, |state, byte| mix(state.wrapping_add(STEP) ^ u64::from(byte))))
    }

    /// Any number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mix(self.0)
    }

    /// A stream of its own: however much is drawn from it, this one goes on the same.
    pub(super) fn fork(&mut self) -> Self {
        Self(self.next())
    }

    /// A number under `bound`, each as likely to one part in four thousand million; 0 under 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * u64::from(bound)) >> 32) as u32
    }

    /// Whether something happens that happens so many times in a thousand.
    pub(super) fn chance(&mut self, per_mille: u32) -> bool {
        self.below(1000) < per_mille
    }

    /// How many times something happens that happens so many times on average, in thousandths:
    /// nearly a Poisson law. A mean above 64 counts as 64.
    pub(super) fn count(&mut self, mean_per_mille: u32) -> u32 {
        let each = TRIES * 1000;
        (0..TRIES).map(|_| u32::from(self.below(each) < mean_per_mille)).sum()
    }

    /// One of these, each as often as its weight says; nothing when all weigh nothing.
    pub(super) fn pick<T: Copy>(&mut self, weighted: &[(u32, T)]) -> Option<T> {
        let mut left = self.below(weighted.iter().map(|(weight, _)| weight).sum());
        weighted.iter().find_map(|&(weight, value)| {
            let found = (left < weight).then_some(value);
            left = left.saturating_sub(weight);
            found
        })
    }

    /// One of these codes; where all weigh nothing an empty one, which no counter accepts.
    pub(super) fn code(&mut self, weighted: &[(u32, &'static str)]) -> &'static str {
        self.pick(weighted).unwrap_or_default()
    }
}

/// Scatters every bit over all the others (variant 13 of Stafford's mixers, as in SplitMix64).
fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The numbers published with SplitMix64 for the seed 1234567.
    #[test]
    fn the_sequence_is_the_published_one() {
        let mut dice = Dice(1_234_567);
        let drawn: Vec<u64> = (0..3).map(|_| dice.next()).collect();
        assert_eq!(
            drawn,
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
        );
    }

    #[test]
    fn every_key_counts_and_so_does_their_order() {
        let first = |keys| Dice::keyed::<3>(keys).next();
        let base = first([1, 2, 3]);
        for other in [[0, 2, 3], [1, 0, 3], [1, 2, 0], [2, 1, 3], [1, 3, 2]] {
            assert_ne!(first(other), base, "{other:?}");
        }
        assert_eq!(first([1, 2, 3]), base);
    }

    #[test]
    fn every_name_has_a_stream_of_its_own() {
        let names = ["", "a", "b", "ab", "ba", "caf.entry", "caf.entry2"];
        let firsts = names.map(|name| Dice::named(name).next());
        let distinct: std::collections::BTreeSet<u64> = firsts.into_iter().collect();
        assert_eq!(distinct.len(), names.len());
        assert_eq!(Dice::named("ab").next(), firsts[3]);
    }

    #[test]
    fn a_fork_does_not_change_what_follows() {
        let (mut one, mut two) = (Dice::keyed([7]), Dice::keyed([7]));
        let mut fork = one.fork();
        two.fork();
        for _ in 0..50 {
            fork.next();
        }
        assert_eq!(one.next(), two.next());
    }

    #[test]
    fn chances_fall_as_often_as_they_say() {
        let mut dice = Dice::keyed([42]);
        for per_mille in [0_u32, 30, 500, 970, 1000] {
            let fallen = (0..20_000).filter(|_| dice.chance(per_mille)).count() as u32;
            assert!(fallen.abs_diff(20 * per_mille) < 300, "{per_mille}: {fallen}");
        }
        assert_eq!(dice.below(0), 0);
        assert!((0..1000).all(|_| dice.below(3) < 3));
    }

    /// A Poisson law has its mean for variance; a count has a little less.
    #[test]
    fn counts_have_the_mean_and_nearly_the_variance_of_a_poisson_law() {
        let mut dice = Dice::keyed([42]);
        for mean in [150_u32, 1000, 4500] {
            let drawn: Vec<u64> = (0..20_000).map(|_| dice.count(mean).into()).collect();
            let sum: u64 = drawn.iter().sum();
            let squares: u64 = drawn.iter().map(|n| n * n).sum();
            let average = sum * 1000 / 20_000;
            let variance = (squares * 1000).abs_diff(sum * average) / 20_000;
            assert!(average.abs_diff(mean.into()) < 60, "{mean}: {average}");
            assert!(variance > u64::from(mean) * 85 / 100, "{mean}: {variance}");
            assert!(variance < u64::from(mean) * 105 / 100, "{mean}: {variance}");
        }
    }

    #[test]
    fn picks_follow_their_weights() {
        let mut dice = Dice::keyed([42]);
        let mut seen = [0_u32; 3];
        for _ in 0..10_000 {
            if let Some(at) = dice.pick(&[(1, 0_usize), (0, 1), (3, 2)]) {
                seen[at] += 1;
            }
        }
        assert_eq!((seen[1], seen[0] + seen[2]), (0, 10_000));
        assert!(seen[0].abs_diff(2500) < 200, "{seen:?}");
        assert_eq!(dice.pick::<u8>(&[]), None);
        assert_eq!(dice.pick(&[(0, 1)]), None);
        assert_eq!(dice.code(&[]), "");
    }
}
