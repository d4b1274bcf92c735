//! Two texts side by side: where they differ, and how.

use std::fmt;

use super::{Format, clean, is_secret, letters, normalize};

/// The longest value worth laying out character by character: more does not fit on a line of the
/// coach, and cannot be compared at a glance.
pub const LONGEST: usize = 16;

/// One place of the expected value and what stands there in the typed one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The character of the expected value.
    pub expected: char,
    /// The character that was typed.
    pub typed: char,
    /// Whether they count as the same.
    pub same: bool,
}

impl fmt::Debug for Pair {
    /// Says whether the two are the same, never what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pair").field("same", &self.same).finish_non_exhaustive()
    }
}

/// The expected and the typed values, place by place, to be shown one above the other.
///
/// `None` when they have not the same length once normalized, when they are longer than
/// [`LONGEST`], or when the value is secret.
pub fn aligned(format: Format, expected: &str, typed: &str) -> Option<Vec<Pair>> {
    if is_secret(format) {
        return None;
    }
    let wanted = letters(&normalize(format, expected));
    let found = letters(&normalize(format, typed));
    if wanted.len() != found.len() || wanted.is_empty() || wanted.len() > LONGEST {
        return None;
    }
    let shown_wanted = as_written(format, expected, &wanted);
    let shown_found = as_written(format, typed, &found);
    let pairs = wanted.iter().zip(&found).zip(shown_wanted.iter().zip(&shown_found));
    Some(
        pairs
            .map(|((wanted, found), (expected, typed))| Pair {
                expected: *expected,
                typed: *typed,
                same: wanted == found,
            })
            .collect(),
    )
}

/// Words are shown with their accents and capitals where each character stands for one of the
/// normalized value; numbers are shown normalized.
fn as_written(format: Format, text: &str, normalized: &[char]) -> Vec<char> {
    let written = letters(clean(text).trim());
    match format {
        Format::Text | Format::Name if written.len() == normalized.len() => written,
        Format::Text
        | Format::Name
        | Format::Digits
        | Format::Nir13
        | Format::Nir15
        | Format::Iban
        | Format::Date
        | Format::Amount
        | Format::Integer
        | Format::Phone
        | Format::Email
        | Format::Address
        | Format::Code
        | Format::Password
        | Format::PostalCode => normalized.to_vec(),
    }
}

/// Whether exactly one place differs.
pub(super) fn is_one_wrong(wanted: &[char], found: &[char]) -> bool {
    wanted.len() == found.len() && differences(wanted, found) == 1
}

/// Whether the same characters stand in another order: two exchanged, or one carried two places
/// away. Beyond that, nobody would say that "two digits have changed places".
pub(super) fn is_swapped(wanted: &[char], found: &[char]) -> bool {
    if wanted.len() != found.len() || !(2..=3).contains(&differences(wanted, found)) {
        return false;
    }
    let sorted = |text: &[char]| {
        let mut text = text.to_vec();
        text.sort_unstable();
        text
    };
    sorted(wanted) == sorted(found)
}

fn differences(left: &[char], right: &[char]) -> usize {
    left.iter().zip(right).filter(|(left, right)| left != right).count()
}

/// Whether `short` is `long` with some characters left out.
pub(super) fn is_subsequence(short: &[char], long: &[char]) -> bool {
    let mut rest = long.iter();
    short.iter().all(|letter| rest.any(|other| other == letter))
}

/// How many edits lead from what was typed to the nearest beginning of the value, or from the
/// value to the nearest beginning of what was typed (insertion, deletion, substitution, exchange
/// of neighbors).
pub(super) fn distance_to_beginning(typed: &[char], value: &[char]) -> usize {
    let rows = typed.len() + 1;
    let columns = value.len() + 1;
    let mut table = vec![vec![0_usize; columns]; rows];
    for (row, line) in table.iter_mut().enumerate() {
        line[0] = row;
    }
    for (column, cell) in table[0].iter_mut().enumerate() {
        *cell = column;
    }
    for row in 1..rows {
        for column in 1..columns {
            let cost = usize::from(typed[row - 1] != value[column - 1]);
            let mut best = (table[row - 1][column] + 1)
                .min(table[row][column - 1] + 1)
                .min(table[row - 1][column - 1] + cost);
            if row > 1
                && column > 1
                && typed[row - 1] == value[column - 2]
                && typed[row - 2] == value[column - 1]
            {
                best = best.min(table[row - 2][column - 2] + 1);
            }
            table[row][column] = best;
        }
    }
    let to_value = table[rows - 1].iter().copied().min().unwrap_or(0);
    let to_typed = table.iter().map(|line| line[columns - 1]).min().unwrap_or(0);
    to_value.min(to_typed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rows(pairs: &[Pair]) -> (String, String, String) {
        (
            pairs.iter().map(|pair| pair.expected).collect(),
            pairs.iter().map(|pair| pair.typed).collect(),
            pairs.iter().map(|pair| if pair.same { '=' } else { 'x' }).collect(),
        )
    }

    #[test]
    fn values_side_by_side() {
        for (format, expected, typed, wanted) in [
            (Format::Amount, "1 290 €", "1 920", Some(("1290", "1920", "=xx="))),
            (
                Format::Phone,
                "06 39 98 00 01",
                "+33 639980002",
                Some(("0639980001", "0639980002", "=========x")),
            ),
            (Format::Name, "Dumodèle", "dumodale", Some(("Dumodèle", "dumodale", "=====x=="))),
            (
                Format::Name,
                "Bourg-Fictif",
                "bourg fictit",
                Some(("bourgfictif", "bourgfictit", "==========x")),
            ),
            (
                Format::Date,
                "3/11/1988",
                "11/3/1988",
                Some(("03/11/1988", "11/03/1988", "xx=xx=====")),
            ),
            (Format::Amount, "1290", "129", None),
            (
                Format::Iban,
                "FR76 9999 9000 0100 0000 0000 115",
                "FR76 9999 9000 0100 0000 0000 151",
                None,
            ),
            (Format::Password, "Exemple", "Exempel", None),
            (Format::Text, "", "", None),
        ] {
            let found = aligned(format, expected, typed).map(|pairs| rows(&pairs));
            let wanted = wanted.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
            assert_eq!(found, wanted, "{format:?} {typed}");
        }
    }

    #[test]
    fn a_pair_never_shows_what_was_typed() {
        let pair = Pair { expected: '7', typed: '9', same: false };
        let shown = format!("{pair:?}");
        assert!(!shown.contains(['7', '9']), "{shown}");
    }

    #[test]
    fn distances() {
        for (typed, value, wanted) in [
            ("1234", "123456", 0),
            ("123456", "1234", 0),
            ("1243", "123456", 1),
            ("1324567", "1234567", 1),
            ("", "1234", 0),
            ("9999", "1234", 4),
        ] {
            let found = distance_to_beginning(&letters(typed), &letters(value));
            assert_eq!(found, wanted, "{typed} {value}");
        }
    }

    proptest! {
        #[test]
        fn a_beginning_is_at_no_distance(value: String, cut in 0_usize..20) {
            let value = letters(&value);
            let start = &value[..cut.min(value.len())];
            prop_assert_eq!(distance_to_beginning(start, &value), 0);
            prop_assert_eq!(distance_to_beginning(&value, start), 0);
        }

        #[test]
        fn pairs_are_the_same_where_the_values_are(
            expected in "[0-9]{1,16}", typed in "[0-9]{1,16}",
        ) {
            let pairs = aligned(Format::Digits, &expected, &typed);
            prop_assert_eq!(pairs.is_some(), expected.len() == typed.len());
            for pair in pairs.into_iter().flatten() {
                prop_assert_eq!(pair.same, pair.expected == pair.typed);
            }
        }
    }
}
