//! A fast way to spread short codes over a table, from a seed that nobody outside knows: the usual
//! one of the language is safe against chosen keys too, and takes several times as long.
//!
//! The rows of many kiosks meet the same few thousand codes millions of times.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};

/// A map spread this way.
pub type Spread<K, V> = HashMap<K, V, Seed>;

/// The seed of a map: another one for each.
#[derive(Debug, Clone, Copy)]
pub struct Seed(u64, u64);

impl Default for Seed {
    fn default() -> Self {
        // The language draws these keys from the system.
        let drawn = RandomState::new();
        Self(drawn.hash_one(0_u8), drawn.hash_one(1_u8) | 1)
    }
}

impl BuildHasher for Seed {
    type Hasher = Folded;

    fn build_hasher(&self) -> Folded {
        Folded { state: self.0, factor: self.1 }
    }
}

/// A sum under way: each eight bytes are multiplied with the seed, and both halves of the product
/// folded into one.
#[derive(Debug, Clone)]
pub struct Folded {
    state: u64,
    factor: u64,
}

impl Folded {
    fn fold(&mut self, word: u64) {
        let product =
            u128::from(self.state ^ word) * u128::from(self.factor ^ 0x9e37_79b9_7f4a_7c15);
        self.state = (product as u64) ^ ((product >> 64) as u64) ^ self.factor.rotate_left(17);
    }
}

impl Hasher for Folded {
    fn finish(&self) -> u64 {
        let product = u128::from(self.state) * u128::from(self.factor);
        (product as u64) ^ ((product >> 64) as u64)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.fold(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            let last = rest.iter().rev().fold(0, |word, byte| (word << 8) | u64::from(*byte));
            self.fold(last | ((rest.len() as u64) << 56));
        }
    }

    fn write_u8(&mut self, n: u8) {
        self.fold(u64::from(n));
    }

    fn write_u32(&mut self, n: u32) {
        self.fold(u64::from(n));
    }

    fn write_u64(&mut self, n: u64) {
        self.fold(n);
    }

    fn write_usize(&mut self, n: usize) {
        self.fold(n as u64);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn equal_keys_meet_and_others_hardly_ever() {
        let own = Seed::default();
        let mut seen = BTreeSet::new();
        for n in 0..20_000_u32 {
            let key = format!("code-{n}");
            assert_eq!(own.hash_one(&key), own.hash_one(key.as_str()));
            // Where it stands in a table of a million, and the seven bits kept beside it.
            seen.insert((own.hash_one(&key) & 0xf_ffff, own.hash_one(&key) >> 57));
        }
        assert!(seen.len() > 19_900, "{}", seen.len());
    }

    #[test]
    fn small_numbers_spread_over_a_table() {
        let seed = Seed::default();
        let buckets: BTreeSet<u64> =
            (0..1_000_u32).map(|n| seed.hash_one((n, 7_u32)) & 0xffff).collect();
        assert!(buckets.len() > 950, "{}", buckets.len());
    }

    #[test]
    fn each_map_has_a_seed_of_its_own() {
        assert_ne!(Seed::default().hash_one("caf"), Seed::default().hash_one("caf"));
    }
}
