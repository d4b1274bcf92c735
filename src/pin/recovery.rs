//! The recovery code: what opens the mediator's area when the code is forgotten, once.
//!
//! It holds 100 random bits in five groups of four symbols, each group followed by a fifth symbol
//! that checks it, so that a slip in copying is told, with its place, before anything is tried. The
//! symbols are those of Crockford's Base32: no I, L, O or U, which look like others by hand. Reading
//! forgives case, spaces, hyphens, and those letters. It is drawn at random by the caller.

use std::fmt;

use super::{Cost, Error};

/// The symbols, by value.
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many groups there are.
pub const GROUPS: usize = 5;
/// How many symbols each group has, the one that checks it included.
pub const GROUP: usize = 5;
/// How many symbols there are in all.
const LENGTH: usize = GROUPS * GROUP;

/// Why a text is not a recovery code. Never says anything about the text but where to look.
#[derive(thiserror::Error, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A character that is never in one.
    #[error("a character is never in a recovery code")]
    Symbol,
    /// Too few symbols, or too many.
    #[error("there are {found} symbols and not {LENGTH}")]
    Length {
        /// How many there are.
        found: usize,
    },
    /// A group was not copied as it was written.
    #[error("the group {group} was not copied right")]
    Group {
        /// Which one, from 1.
        group: usize,
    },
}

/// A recovery code.
#[derive(Clone, PartialEq, Eq)]
pub struct Recovery {
    /// The symbols of all groups, without anything between them.
    symbols: String,
}

impl fmt::Debug for Recovery {
    /// Never says the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recovery").finish_non_exhaustive()
    }
}

impl Recovery {
    /// The code of these random bytes, of which the first 100 bits count.
    pub fn drawn(bytes: [u8; 13]) -> Self {
        let bits = bytes.iter().fold(0_u128, |bits, byte| bits << 8 | u128::from(*byte)) >> 4;
        let mut symbols = String::with_capacity(LENGTH);
        for group in 0..GROUPS {
            let mut check = seed(group);
            for at in 0..GROUP - 1 {
                let from_end = (GROUPS - group) * (GROUP - 1) - at - 1;
                let value = (bits >> (5 * from_end)) as u8 & 31;
                check = step(check, value);
                symbols.push(symbol(value));
            }
            symbols.push(symbol(step(check, 0)));
        }
        Self { symbols }
    }

    /// Reads a code as people copy it.
    pub fn read(text: &str) -> Result<Self, Slip> {
        let mut values = Vec::with_capacity(LENGTH);
        for letter in text.chars() {
            if !between(letter) {
                values.push(value(letter).ok_or(Slip::Symbol)?);
            }
        }
        if values.len() != LENGTH {
            return Err(Slip::Length { found: values.len() });
        }
        for (at, group) in values.chunks(GROUP).enumerate() {
            let (check, data) = group.split_last().unwrap_or((&0, &[]));
            let expected = step(data.iter().fold(seed(at), |check, value| step(check, *value)), 0);
            if expected != *check {
                return Err(Slip::Group { group: at + 1 });
            }
        }
        Ok(Self { symbols: values.into_iter().map(symbol).collect() })
    }

    /// The groups, to be shown and copied. This is the code itself: it goes to the mediator's screen
    /// or paper, and nowhere else.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        // The symbols are all ASCII.
        (0..GROUPS).filter_map(|at| self.symbols.get(at * GROUP..(at + 1) * GROUP))
    }

    /// The groups on one line, with hyphens between them.
    pub fn written(&self) -> String {
        self.groups().collect::<Vec<_>>().join("-")
    }

    /// Its hash as a PHC string, to be stored. The least cost is enough: 100 bits are not guessed.
    pub fn hash(&self, salt: &[u8; 16]) -> Result<String, Error> {
        super::hash(&self.symbols, salt, Cost::FLOOR)
    }

    /// Whether it is the one whose hash was stored.
    pub fn matches(&self, phc: &str) -> Result<bool, Error> {
        super::verify(phc, &self.symbols)
    }
}

/// What the check of this group starts from, so that two groups cannot change places unseen.
fn seed(group: usize) -> u8 {
    (group + 1) as u8 & 31
}

/// The check after one value more: a polynomial over the field of 32 elements (x⁵ + x² + 1), in which
/// one wrong symbol, or any two exchanged, always shows.
fn step(check: u8, value: u8) -> u8 {
    let doubled = check << 1;
    let reduced = if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 };
    reduced ^ value
}

fn symbol(value: u8) -> char {
    char::from(SYMBOLS[usize::from(value & 31)])
}

/// The value of a symbol, or of what it is mistaken for by hand.
fn value(letter: char) -> Option<u8> {
    let upper = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        upper => upper,
    };
    let at = SYMBOLS.iter().position(|symbol| char::from(*symbol) == upper)?;
    u8::try_from(at).ok()
}

/// Whether this is only something between the symbols.
fn between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '.' | '_' | '·')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    const SALT: [u8; 16] = *b"sixteen bytes ok";

    #[test]
    fn a_code_is_five_groups_of_five() {
        let code = Recovery::drawn([0; 13]);
        let groups: Vec<&str> = code.groups().collect();
        assert_eq!(groups.len(), GROUPS);
        assert!(groups.iter().all(|group| group.len() == GROUP && group.starts_with("0000")));
        // The same bits give another check in each group.
        assert_eq!(groups.iter().collect::<BTreeSet<_>>().len(), GROUPS);
        assert_eq!(code.written().len(), 29);
        assert!(!format!("{code:?}").contains("0000"));
    }

    #[test]
    fn a_hundred_bits_make_different_codes() {
        let mut all = BTreeSet::from([Recovery::drawn([0; 13]).written()]);
        for bit in 0..104 {
            let mut bytes = [0_u8; 13];
            bytes[bit / 8] = 0x80 >> (bit % 8);
            all.insert(Recovery::drawn(bytes).written());
        }
        assert_eq!(all.len(), 101);
    }

    #[test]
    fn reading_forgives_what_hands_do() {
        // Every symbol that is mistaken for another is in it.
        let bytes = [0x00, 0x44, 0x3f, 0xff, 0x6d, 0xb1, 0x08, 0x00, 0x01, 0x11, 0x11, 0xdb, 0x60];
        let code = Recovery::drawn(bytes);
        let written = code.written();
        assert!(['0', '1', 'V'].iter().all(|symbol| written.contains(*symbol)), "{written}");
        for copied in [
            written.to_lowercase(),
            written.replace('-', ""),
            written.replace('-', " "),
            written.replace('-', "\u{a0}–\u{202f}"),
            format!("  {written}\t"),
            written.replace('0', "O"),
            written.replace('0', "o"),
            written.replace('1', "I"),
            written.replace('1', "l"),
            written.replace('V', "u"),
        ] {
            assert_eq!(Recovery::read(&copied), Ok(code.clone()), "{copied}");
        }
    }

    #[test]
    fn what_is_not_a_code_says_where_to_look() {
        let written = Recovery::drawn(*b"thirteenbytes").written();
        for (copied, wanted) in [
            (String::new(), Slip::Length { found: 0 }),
            (written[..28].to_owned(), Slip::Length { found: 24 }),
            (format!("{written}7"), Slip::Length { found: 26 }),
            (format!("{written}é"), Slip::Symbol),
            (written.replace('-', "/"), Slip::Symbol),
            ("٠".repeat(25), Slip::Symbol),
        ] {
            assert_eq!(Recovery::read(&copied), Err(wanted), "{copied}");
        }
    }

    #[test]
    fn a_code_matches_its_own_hash_and_no_other() {
        let code = Recovery::drawn(*b"thirteenbytes");
        let phc = code.hash(&SALT).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert_eq!(code.matches(&phc), Ok(true));
        let copied = Recovery::read(&code.written().to_lowercase()).unwrap();
        assert_eq!(copied.matches(&phc), Ok(true));
        assert_eq!(Recovery::drawn(*b"Thirteenbytes").matches(&phc), Ok(false));
        assert!(code.matches("").is_err());
    }

    fn codes() -> impl Strategy<Value = Recovery> {
        any::<[u8; 13]>().prop_map(Recovery::drawn)
    }

    fn symbols(code: &Recovery) -> Vec<char> {
        code.symbols.chars().collect()
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(code in codes()) {
            prop_assert_eq!(Recovery::read(&code.written()), Ok(code));
        }

        #[test]
        fn one_wrong_symbol_is_told_with_its_group(
            code in codes(), at in 0..LENGTH, other in 0_u8..32,
        ) {
            let mut copied = symbols(&code);
            prop_assume!(copied[at] != symbol(other));
            copied[at] = symbol(other);
            let read = Recovery::read(&copied.iter().collect::<String>());
            prop_assert_eq!(read, Err(Slip::Group { group: at / GROUP + 1 }));
        }

        #[test]
        fn two_symbols_of_a_group_exchanged_are_told(
            code in codes(), group in 0..GROUPS, left in 0..GROUP, right in 0..GROUP,
        ) {
            let mut copied = symbols(&code);
            let (left, right) = (group * GROUP + left, group * GROUP + right);
            prop_assume!(copied[left] != copied[right]);
            copied.swap(left, right);
            let read = Recovery::read(&copied.iter().collect::<String>());
            prop_assert_eq!(read, Err(Slip::Group { group: group + 1 }));
        }

        #[test]
        fn two_groups_exchanged_are_told(code in codes(), left in 0..GROUPS, right in 0..GROUPS) {
            prop_assume!(left != right);
            let mut groups: Vec<&str> = code.groups().collect();
            groups.swap(left, right);
            let read = Recovery::read(&groups.concat());
            prop_assert_eq!(read, Err(Slip::Group { group: left.min(right) + 1 }));
        }

        #[test]
        fn any_text_can_be_read(text: String) {
            if let Ok(code) = Recovery::read(&text) {
                prop_assert_eq!(Recovery::read(&code.written()), Ok(code));
            }
        }
    }
}
