//! Resuming without an account: where one stands, as three common words that fit on a slip of paper.
//!
//! A place is a procedure, a step, a level and a size of text: 18 bits. Six more check them, so that
//! most wrong words are told instead of leading elsewhere; then all 24 are stirred together, so that
//! two places near each other have nothing in common to be confused by. Each word of a list of 256
//! is eight of them. The words say nothing about the visitor, and nothing is kept here of them.
//!
//! Asking for the words and showing them is left to the screens.

use std::sync::OnceLock;

use strsim::damerau_levenshtein;

use crate::search::{folded, sound};
use crate::tutorial::Level;

/// The words, one a line: concrete, known to everybody, far from one another.
const LIST: &str = include_str!("../assets/resume-words.txt");

/// The last step that has words, from 0.
pub const LAST_STEP: u8 = 63;

/// How many words are proposed while one is typed.
pub const PROPOSED: usize = 4;

/// Where a practice was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    /// The number of the procedure, 1 to 254.
    pub number: u8,
    /// The step to do next, from 0 to [`LAST_STEP`].
    pub step: u8,
    /// The level.
    pub level: Level,
    /// The size of the texts: 0 as designed, 1 large, 2 largest.
    pub text_size: u8,
}

/// Why three words lead nowhere.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A word is not of the list.
    #[error("the word {at} is not of the list")]
    Unknown {
        /// Which one, from 0.
        at: usize,
        /// The one word of the list that is like it, if there is one.
        near: Option<&'static str>,
    },
    /// They are of the list, but were never given together: one is wrong, or their order is.
    #[error("these words do not go together")]
    Apart,
    /// They go together, and their procedure is not of this kiosk.
    #[error("this procedure is not here")]
    Elsewhere,
}

/// One word of the list, as it is shown and as it is compared.
struct Word {
    shown: &'static str,
    folded: String,
    sound: String,
}

fn list() -> &'static [Word] {
    static WORDS: OnceLock<Vec<Word>> = OnceLock::new();
    WORDS.get_or_init(|| {
        LIST.lines()
            .map(|shown| {
                let folded = folded(shown);
                Word { shown, sound: sound(&folded), folded }
            })
            .collect()
    })
}

/// The three words of a place; none if it does not fit in them.
pub fn words(place: Place) -> Option<[&'static str; 3]> {
    let level = Level::ALL.into_iter().position(|level| level == place.level)?;
    let fits = is_number(place.number) && place.step <= LAST_STEP && place.text_size <= 2;
    if !fits {
        return None;
    }
    let data = u32::from(place.number) << 10
        | u32::from(place.step) << 4
        | u32::try_from(level).ok()? << 2
        | u32::from(place.text_size);
    let [_, first, second, third] = stir(data << 6 | check(data)).to_be_bytes();
    let word = |at: u8| Some(list().get(usize::from(at))?.shown);
    Some([word(first)?, word(second)?, word(third)?])
}

/// The place of three words, however they are spelled. `steps` says how many steps the procedure of
/// a number has on this kiosk, or that there is none.
pub fn place(words: [&str; 3], steps: impl Fn(u8) -> Option<usize>) -> Result<Place, Error> {
    let mut mixed = 0_u32;
    for (at, word) in words.into_iter().enumerate() {
        let Some(rank) = rank(word) else {
            return Err(Error::Unknown { at, near: near(word) });
        };
        mixed = mixed << 8 | rank;
    }
    let whole = unstir(mixed);
    let (data, sum) = (whole >> 6, whole & 0x3f);
    let byte = |value: u32| u8::try_from(value & 0xff).unwrap_or_default();
    let number = byte(data >> 10);
    let text_size = byte(data & 3);
    let level = Level::ALL.get((data >> 2 & 3) as usize).copied();
    let (Some(level), true) = (level, check(data) == sum && is_number(number) && text_size <= 2)
    else {
        return Err(Error::Apart);
    };
    let step = byte(data >> 4 & 0x3f);
    match steps(number) {
        None => Err(Error::Elsewhere),
        // Nobody was ever given the words of a step that is not there.
        Some(steps) if usize::from(step) >= steps => Err(Error::Apart),
        Some(_) => Ok(Place { number, step, level, text_size }),
    }
}

/// Whether this word is of the list, however it is spelled.
pub fn known(word: &str) -> Option<&'static str> {
    let rank = rank(word)?;
    list().get(rank as usize).map(|word| word.shown)
}

/// The words that what is typed may become: those that begin so, else the one that is like it.
/// Nothing typed proposes nothing.
pub fn proposed(typed: &str) -> Vec<&'static str> {
    let typed = folded(typed.trim());
    let typed = typed.trim();
    if typed.is_empty() {
        return Vec::new();
    }
    let begin = list().iter().filter(|word| word.folded.starts_with(typed));
    let found: Vec<&'static str> = begin.map(|word| word.shown).take(PROPOSED).collect();
    if found.is_empty() { near(typed).into_iter().collect() } else { found }
}

/// The one word of the list that is like this one: it sounds the same, or is one or two slips away.
fn near(typed: &str) -> Option<&'static str> {
    let typed = folded(typed.trim());
    let heard = sound(&typed);
    if let Some(word) = list().iter().find(|word| word.sound == heard) {
        return Some(word.shown);
    }
    let slips = |word: &Word| damerau_levenshtein(&word.folded, &typed);
    let best = list().iter().map(slips).min().filter(|slips| *slips <= 2)?;
    let mut nearest = list().iter().filter(|word| slips(word) == best);
    let word = nearest.next()?;
    // Two words as near as each other are no help; nor is one that shares nothing with what is typed.
    let shares = best < word.folded.chars().count().min(typed.chars().count()).saturating_sub(1);
    (nearest.next().is_none() && shares).then_some(word.shown)
}

fn rank(word: &str) -> Option<u32> {
    let word = folded(word.trim());
    let rank = list().iter().position(|known| known.folded == word.trim())?;
    u32::try_from(rank).ok().filter(|rank| *rank < 256)
}

fn is_number(number: u8) -> bool {
    (1..=254).contains(&number)
}

/// Six bits that depend on all of `data`.
fn check(data: u32) -> u32 {
    crc32fast::hash(&data.to_be_bytes()) & 0x3f
}

/// The rounds of the stirring: any odd numbers would do, but they may never change, since words are
/// on paper.
const ROUNDS: [u32; 4] = [0x9e5, 0xb79, 0x7f5, 0xd3b];

/// Stirs 24 bits (Feistel, "Cryptography and Computer Privacy", 1973): each half is changed by the
/// other in turn, which can be undone whatever the function in between.
fn stir(whole: u32) -> u32 {
    let (mut left, mut right) = (whole >> 12 & 0xfff, whole & 0xfff);
    for key in ROUNDS {
        (left, right) = (right, left ^ round(right, key));
    }
    left << 12 | right
}

fn unstir(mixed: u32) -> u32 {
    let (mut left, mut right) = (mixed >> 12 & 0xfff, mixed & 0xfff);
    for key in ROUNDS.into_iter().rev() {
        (left, right) = (right ^ round(left, key), left);
    }
    left << 12 | right
}

fn round(half: u32, key: u32) -> u32 {
    let turned = (half + 1).wrapping_mul(key).wrapping_mul(0x9e37_79b1);
    turned >> 17 & 0xfff
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn any_place() -> impl Strategy<Value = Place> {
        (1..=254_u8, 0..=LAST_STEP, 0..4_usize, 0..=2_u8).prop_map(|(number, step, level, size)| {
            Place { number, step, level: Level::ALL[level], text_size: size }
        })
    }

    #[expect(clippy::unnecessary_wraps, reason = "the answer of a kiosk that has every procedure")]
    fn whole(_: u8) -> Option<usize> {
        Some(64)
    }

    #[test]
    fn the_words_are_many_short_plain_and_far_from_one_another() {
        let words = list();
        assert_eq!(words.len(), 256);
        for word in words {
            let letters = word.folded.chars().count();
            assert!((3..=8).contains(&letters), "{}", word.shown);
            assert!(word.folded.bytes().all(|b| b.is_ascii_lowercase()), "{}", word.shown);
        }
        let mut near = Vec::new();
        for (index, one) in words.iter().enumerate() {
            for other in &words[index + 1..] {
                if damerau_levenshtein(&one.folded, &other.folded) <= 2
                    || one.sound == other.sound
                    || one.folded == format!("{}s", other.folded)
                    || other.folded == format!("{}s", one.folded)
                {
                    near.push((one.shown, other.shown));
                }
            }
        }
        assert_eq!(near, []);
        let sorted: BTreeSet<&str> = words.iter().map(|word| word.folded.as_str()).collect();
        assert!(sorted.iter().zip(words).all(|(sorted, word)| *sorted == word.folded));
    }

    /// What is on paper stays true: these may never change.
    #[test]
    fn the_words_of_a_place_never_change() {
        let place = |number, step, level, text_size| Place { number, step, level, text_size };
        let places = [
            place(1, 0, Level::Watch, 0),
            place(22, 5, Level::Guided, 0),
            place(254, 63, Level::Alone, 2),
        ];
        let expected = [
            ["stylo", "pomme", "pingouin"],
            ["omelette", "mélodie", "céleri"],
            ["avoine", "phare", "parking"],
        ];
        assert_eq!(places.map(|place| words(place).unwrap()), expected);
    }

    #[test]
    fn what_does_not_fit_has_no_words() {
        let good = Place { number: 22, step: 5, level: Level::Guided, text_size: 1 };
        assert!(words(good).is_some());
        for wrong in [
            Place { number: 0, ..good },
            Place { number: 255, ..good },
            Place { step: 64, ..good },
            Place { text_size: 3, ..good },
        ] {
            assert_eq!(words(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn near_places_have_other_words() {
        let place = Place { number: 22, step: 5, level: Level::Guided, text_size: 0 };
        let own = words(place).unwrap();
        for other in [
            Place { step: 6, ..place },
            Place { number: 23, ..place },
            Place { text_size: 1, ..place },
            Place { level: Level::OnRequest, ..place },
        ] {
            let words = words(other).unwrap();
            let same = own.iter().zip(words).filter(|(one, other)| **one == *other).count();
            assert!(same <= 1, "{own:?} {words:?}");
        }
    }

    #[test]
    fn words_are_read_however_they_are_spelled() {
        let place = Place { number: 22, step: 5, level: Level::Guided, text_size: 0 };
        let own = words(place).unwrap();
        let loud = own.map(str::to_uppercase);
        let bare = own.map(|word| format!("  {} ", folded(word)));
        for words in [loud, bare] {
            let words = [words[0].as_str(), words[1].as_str(), words[2].as_str()];
            assert_eq!(super::place(words, whole), Ok(place));
        }
        assert_eq!(known("CLE"), Some("clé"));
        assert_eq!(known("clef"), None);
    }

    #[test]
    fn a_wrong_word_is_told_with_the_one_that_was_meant() {
        let [_, second, third] =
            words(Place { number: 22, step: 5, level: Level::Guided, text_size: 0 }).unwrap();
        for (typed, near) in [
            ("pome", Some("pomme")),
            ("bato", Some("bateau")),
            ("batau", Some("bateau")),
            ("télefone", None),
            ("zzz", None),
            ("", None),
            ("a", None),
        ] {
            let told = place([typed, second, third], whole);
            assert_eq!(told, Err(Error::Unknown { at: 0, near }), "{typed}");
        }
    }

    #[test]
    fn the_first_letters_propose_words() {
        assert_eq!(proposed(""), Vec::<&str>::new());
        assert_eq!(proposed("pom"), ["pomme"]);
        assert_eq!(proposed(" ÉCU "), ["écureuil"]);
        assert_eq!(proposed("c").len(), PROPOSED);
        assert_eq!(proposed("bato"), ["bateau"]);
        assert_eq!(proposed("xyz"), Vec::<&str>::new());
    }

    #[test]
    fn a_procedure_that_is_not_here_and_a_step_that_never_was_are_told_apart() {
        let place = Place { number: 22, step: 5, level: Level::Guided, text_size: 0 };
        let own = words(place).unwrap();
        assert_eq!(super::place(own, |_| None), Err(Error::Elsewhere));
        assert_eq!(super::place(own, |_| Some(5)), Err(Error::Apart));
        assert_eq!(super::place(own, |_| Some(6)), Ok(place));
    }

    /// One word changed for another, or two exchanged: accepted once in 64 times at most, by chance.
    #[test]
    fn few_wrong_words_are_taken_for_right_ones() {
        let (mut tried, mut taken) = (0_u32, 0_u32);
        for number in (1..=254).step_by(23) {
            for step in (0..=LAST_STEP).step_by(9) {
                let place = Place { number, step, level: Level::OnRequest, text_size: 0 };
                let own = words(place).unwrap();
                let mut wrong = vec![
                    [own[1], own[0], own[2]],
                    [own[0], own[2], own[1]],
                    [own[2], own[1], own[0]],
                ];
                for at in 0..3 {
                    for other in list().iter().step_by(3).filter(|word| word.shown != own[at]) {
                        let mut words = own;
                        words[at] = other.shown;
                        wrong.push(words);
                    }
                }
                for words in wrong {
                    tried += 1;
                    taken += u32::from(super::place(words, whole).is_ok());
                }
            }
        }
        let rate = f64::from(taken) / f64::from(tried);
        assert!(tried > 20_000 && rate < 1.15 / 64.0, "{taken} of {tried}: {rate:.4}");
    }

    proptest! {
        #[test]
        fn words_lead_back_to_their_place(place in any_place()) {
            let own = words(place).unwrap();
            prop_assert_eq!(super::place(own, whole), Ok(place));
        }

        #[test]
        fn any_words_give_an_answer(words in [".{0,12}", ".{0,12}", ".{0,12}"]) {
            let words = [words[0].as_str(), words[1].as_str(), words[2].as_str()];
            let told = super::place(words, whole);
            prop_assert!(told.is_ok() || told.is_err());
            prop_assert!(proposed(words[0]).len() <= PROPOSED);
        }

        #[test]
        fn stirring_is_undone(whole in 0..0x0100_0000_u32) {
            prop_assert!(stir(whole) < 0x0100_0000);
            prop_assert_eq!(unstir(stir(whole)), whole);
        }
    }
}
