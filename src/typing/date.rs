//! A day, month and year, in figures or with the French name of the month.

use super::{Slip, fold, letters, number_slip, without_spaces};

const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

const DAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// What could be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// A day of the calendar: day, month, year.
    Day(u32, u32, u32),
    /// Everything is there, with the year in two digits.
    TwoDigitYear,
    /// A day, month and year that no calendar has.
    NoSuchDay,
    /// The beginning of a date.
    Short,
    /// A date with something more.
    Long,
    /// No date.
    Unclear,
}

/// The date as `14/05/1969`, or the text folded and without spaces when it is not a date.
pub fn normalize(typed: &str) -> String {
    match read(typed) {
        Reading::Day(day, month, year) => format!("{day:02}/{month:02}/{year:04}"),
        Reading::TwoDigitYear
        | Reading::NoSuchDay
        | Reading::Short
        | Reading::Long
        | Reading::Unclear => without_spaces(&fold(typed)),
    }
}

/// How what was typed differs from this normalized date.
pub(super) fn slip(wanted: &str, typed: &str) -> Slip {
    match read(typed) {
        Reading::TwoDigitYear => Slip::TwoDigitYear,
        Reading::NoSuchDay => Slip::NoSuchDay,
        Reading::Short => Slip::TooShort,
        Reading::Long => Slip::TooLong,
        Reading::Unclear => Slip::Other,
        Reading::Day(day, month, year) => {
            if wanted == format!("{month:02}/{day:02}/{year:04}") {
                return Slip::Swapped;
            }
            number_slip(wanted, &normalize(typed))
        }
    }
}

fn read(typed: &str) -> Reading {
    let folded = fold(typed);
    let mut tokens = tokens(&folded);
    tokens.retain(|token| *token != "le" && *token != "er" && !DAYS.contains(token));
    match tokens.as_slice() {
        [run] if is_figures(run) => compact(run),
        [start, year] if is_figures(start) && is_figures(year) && start.len() == 4 => {
            compact(&[*start, *year].concat())
        }
        [day, _] if is_figures(day) && day.len() <= 2 => Reading::Short,
        [first, month, last] if is_figures(first) && is_figures(last) => {
            if first.len() == 4 && last.len() <= 2 {
                calendar(last, month, first)
            } else {
                calendar(first, month, last)
            }
        }
        _ => Reading::Unclear,
    }
}

/// Runs of figures and runs of letters, in order: `14mai1969` has three.
fn tokens(folded: &str) -> Vec<&str> {
    let kind = |letter: char| (letter.is_ascii_digit(), letter.is_alphabetic());
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut letters = folded.char_indices().peekable();
    while let Some((_, letter)) = letters.next() {
        let next = letters.peek();
        if next.is_none_or(|(_, next)| kind(*next) != kind(letter)) {
            let end = next.map_or(folded.len(), |(at, _)| *at);
            if kind(letter) != (false, false) {
                tokens.push(&folded[start..end]);
            }
            start = end;
        }
    }
    tokens
}

fn is_figures(token: &str) -> bool {
    !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit())
}

/// A date without separators: two figures, two figures, four figures.
fn compact(run: &str) -> Reading {
    match run.len() {
        8 => calendar(&run[..2], &run[2..4], &run[4..]),
        6 => Reading::TwoDigitYear,
        0..=7 => Reading::Short,
        _ => Reading::Long,
    }
}

fn calendar(day: &str, month: &str, year: &str) -> Reading {
    let month = if is_figures(month) { figures(month) } else { month_named(month) };
    let (Some(day), Some(month)) = (figures(day), month) else {
        return Reading::Unclear;
    };
    match (year.len(), figures(year)) {
        (4, Some(year)) if (1..=days_in(month, year)).contains(&day) => {
            Reading::Day(day, month, year)
        }
        (4, _) => Reading::NoSuchDay,
        (2, _) => Reading::TwoDigitYear,
        (0..=3, _) => Reading::Short,
        (_, _) => Reading::Long,
    }
}

fn figures(token: &str) -> Option<u32> {
    if token.len() <= 4 { token.parse().ok() } else { None }
}

/// The month of this name or of this abbreviation, where only one month begins so.
fn month_named(name: &str) -> Option<u32> {
    if letters(name).len() < 3 {
        return None;
    }
    let mut found = (1..).zip(MONTHS).filter(|(_, month)| month.starts_with(name));
    match (found.next(), found.next()) {
        (Some((month, _)), None) => Some(month),
        (Some(_), Some(_)) | (None, _) => None,
    }
}

/// How many days this month has; none when it is not a month.
fn days_in(month: u32, year: u32) -> u32 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn all_the_ways_of_writing_a_day() {
        for typed in [
            "14/05/1969",
            "14/5/1969",
            "14-5-1969",
            "14.05.1969",
            "14 05 1969",
            "14 / 05 / 1969",
            "14051969",
            "1405/1969",
            "14 mai 1969",
            "14mai1969",
            "le 14 MAI 1969",
            "Mercredi 14 mai 1969",
            "1969-05-14",
            "١٤/٠٥/١٩٦٩",
        ] {
            assert_eq!(normalize(typed), "14/05/1969", "{typed}");
        }
        for (typed, wanted) in [
            ("1er août 2026", "01/08/2026"),
            ("1 AOUT 2026", "01/08/2026"),
            ("3 févr. 2026", "03/02/2026"),
            ("3 juil 2026", "03/07/2026"),
            ("29/02/2024", "29/02/2024"),
            ("3 jui 2026", "3jui2026"),
            ("3 brumaire 2026", "3brumaire2026"),
            ("29/02/2026", "29/02/2026"),
        ] {
            assert_eq!(normalize(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn slips() {
        for (typed, wanted) in [
            ("3/11/88", Slip::TwoDigitYear),
            ("031188", Slip::TwoDigitYear),
            ("3 nov. 88", Slip::TwoDigitYear),
            ("31/11/1988", Slip::NoSuchDay),
            ("29/02/1989", Slip::NoSuchDay),
            ("3/13/1988", Slip::NoSuchDay),
            ("0/11/1988", Slip::NoSuchDay),
            ("31131988", Slip::NoSuchDay),
            ("3/11", Slip::TooShort),
            ("3 novembre", Slip::TooShort),
            ("3", Slip::TooShort),
            ("3/11/198", Slip::TooShort),
            ("0311198", Slip::TooShort),
            ("3/11/19888", Slip::TooLong),
            ("031119888", Slip::TooLong),
            ("11/03/1988", Slip::Swapped),
            ("03/11/1898", Slip::Swapped),
            ("04/11/1988", Slip::OneWrong),
            ("28/06/2001", Slip::Other),
            ("trois novembre", Slip::Other),
            ("1/2/3/4", Slip::Other),
            ("-", Slip::Other),
        ] {
            assert_eq!(slip("03/11/1988", typed), wanted, "{typed}");
        }
    }

    #[test]
    fn leap_years_follow_the_gregorian_rule() {
        for (year, days) in [(2024, 29), (2026, 28), (1900, 28), (2000, 29)] {
            assert_eq!(days_in(2, year), days, "{year}");
        }
        assert_eq!((1..=12).map(|month| days_in(month, 2026)).sum::<u32>(), 365);
        assert_eq!(days_in(13, 2026), 0);
    }

    proptest! {
        #[test]
        fn every_day_is_read_in_every_manner(
            year in 1000_u32..10_000, month in 1_u32..=12, day in 1_u32..=31,
        ) {
            prop_assume!(day <= days_in(month, year));
            let wanted = format!("{day:02}/{month:02}/{year:04}");
            let name = MONTHS[month as usize - 1];
            for typed in [
                format!("{day}-{month}-{year}"),
                format!("{day:02}{month:02}{year}"),
                format!("{day} {name} {year}"),
                format!("{year}-{month:02}-{day:02}"),
            ] {
                prop_assert_eq!(normalize(&typed), wanted.clone(), "{}", typed);
            }
        }

        #[test]
        fn any_text_can_be_read(text: String) {
            let normalized = normalize(&text);
            prop_assert_eq!(normalize(&normalized), normalized);
        }
    }
}
