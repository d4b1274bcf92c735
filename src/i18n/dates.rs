//! Days, hours, months and numbers as each language writes them.
//!
//! Arabic keeps the digits of the French papers on the table (1 2 3), each group isolated from left
//! to right so that it is never reversed (Unicode Standard Annex #9). Time zones and "today" are
//! left to the caller, who gives the date.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::Language;

/// Left-to-right isolate.
const ISOLATE: char = '\u{2066}';
/// Pop directional isolate.
const END_ISOLATE: char = '\u{2069}';
/// No-break space.
const NO_BREAK: char = '\u{A0}';
/// Narrow no-break space.
const NARROW_NO_BREAK: char = '\u{202F}';

/// The months in French.
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// The months in English.
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The months in Arabic, as in the Unicode CLDR locale `ar`, which every country understands.
const MONTHS_AR: [&str; 12] = [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
];

/// The days from Monday in French.
const DAYS_FR: [&str; 7] =
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// The days from Monday in English.
const DAYS_EN: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// The days from Monday in Arabic.
const DAYS_AR: [&str; 7] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];

/// The name of a day of the week: "mardi", "Tuesday", "الثلاثاء".
pub fn weekday(language: Language, day: Weekday) -> &'static str {
    let names = match language {
        Language::Fr => DAYS_FR,
        Language::En => DAYS_EN,
        Language::Ar => DAYS_AR,
    };
    names[day.num_days_from_monday() as usize]
}

/// A day with its name, without the year: "mardi 24 novembre", "Tuesday 24 November".
pub fn day_long(language: Language, date: NaiveDate) -> String {
    let name = weekday(language, date.weekday());
    let day = day_number(language, date);
    format!("{name} {day} {}", month_name(language, date))
}

/// A day with its year, without its name: "24 novembre 2026", "24 November 2026".
pub fn day_with_year(language: Language, date: NaiveDate) -> String {
    let day = day_number(language, date);
    format!("{day} {}", month(language, date))
}

/// A day in digits, as on French forms: "24/11/2026".
pub fn day_short(language: Language, date: NaiveDate) -> String {
    isolated(language, date.format("%d/%m/%Y").to_string())
}

/// The month of a date with its year: "novembre 2026", "November 2026".
pub fn month(language: Language, date: NaiveDate) -> String {
    let year = isolated(language, date.year().to_string());
    format!("{} {year}", month_name(language, date))
}

/// An hour: "9 h 30" and "14 h" in French (no-break spaces), "9:30" and "14:00" elsewhere, on 24
/// hours as on every French door. Seconds are left out.
pub fn time(language: Language, time: NaiveTime) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    match language {
        Language::Fr if minute == 0 => format!("{hour}{NO_BREAK}h"),
        Language::Fr => format!("{hour}{NO_BREAK}h{NO_BREAK}{minute:02}"),
        Language::En | Language::Ar => isolated(language, format!("{hour}:{minute:02}")),
    }
}

/// A whole number with its thousands apart: "1 290" with a narrow no-break space in French and in
/// Arabic, which reads it beside French papers; "1,290" in English.
pub fn number(language: Language, number: i64) -> String {
    let separator = match language {
        Language::Fr | Language::Ar => NARROW_NO_BREAK,
        Language::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::new();
    if number < 0 {
        text.push('\u{2212}');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    isolated(language, text)
}

/// The name of the month of a date.
fn month_name(language: Language, date: NaiveDate) -> &'static str {
    let names = match language {
        Language::Fr => MONTHS_FR,
        Language::En => MONTHS_EN,
        Language::Ar => MONTHS_AR,
    };
    names[date.month0() as usize]
}

/// The day of the month; French says "1er" for the first.
fn day_number(language: Language, date: NaiveDate) -> String {
    match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (Language::Fr | Language::En | Language::Ar, day) => isolated(language, day.to_string()),
    }
}

/// Digits kept in their order inside a right-to-left sentence.
fn isolated(language: Language, digits: String) -> String {
    match language {
        Language::Fr | Language::En => digits,
        Language::Ar => format!("{ISOLATE}{digits}{END_ISOLATE}"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn days_in_three_languages() {
        for (language, date, said) in [
            (Language::Fr, date(2026, 11, 24), "mardi 24 novembre"),
            (Language::En, date(2026, 11, 24), "Tuesday 24 November"),
            (Language::Ar, date(2026, 11, 24), "الثلاثاء \u{2066}24\u{2069} نوفمبر"),
            (Language::Fr, date(2026, 11, 1), "dimanche 1er novembre"),
            (Language::En, date(2026, 11, 1), "Sunday 1 November"),
            (Language::Ar, date(2028, 2, 29), "الثلاثاء \u{2066}29\u{2069} فبراير"),
            (Language::Fr, date(2028, 2, 29), "mardi 29 février"),
        ] {
            assert_eq!(day_long(language, date), said);
        }
    }

    #[test]
    fn days_with_their_year_and_in_digits() {
        for (language, long, short) in [
            (Language::Fr, "24 novembre 2026", "24/11/2026"),
            (Language::En, "24 November 2026", "24/11/2026"),
            (
                Language::Ar,
                "\u{2066}24\u{2069} نوفمبر \u{2066}2026\u{2069}",
                "\u{2066}24/11/2026\u{2069}",
            ),
        ] {
            assert_eq!(day_with_year(language, date(2026, 11, 24)), long);
            assert_eq!(day_short(language, date(2026, 11, 24)), short);
        }
        assert_eq!(day_with_year(Language::Fr, date(2026, 1, 1)), "1er janvier 2026");
        assert_eq!(day_short(Language::Fr, date(2026, 1, 2)), "02/01/2026");
    }

    #[test]
    fn months_in_three_languages() {
        for (language, said) in [
            (Language::Fr, "novembre 2026"),
            (Language::En, "November 2026"),
            (Language::Ar, "نوفمبر \u{2066}2026\u{2069}"),
        ] {
            assert_eq!(month(language, date(2026, 11, 24)), said);
        }
    }

    #[test]
    fn hours_in_three_languages() {
        for (language, hour, minute, said) in [
            (Language::Fr, 9, 30, "9\u{A0}h\u{A0}30"),
            (Language::Fr, 14, 0, "14\u{A0}h"),
            (Language::Fr, 9, 5, "9\u{A0}h\u{A0}05"),
            (Language::En, 9, 30, "9:30"),
            (Language::En, 14, 0, "14:00"),
            (Language::Ar, 9, 30, "\u{2066}9:30\u{2069}"),
        ] {
            let hour = NaiveTime::from_hms_opt(hour, minute, 59).unwrap();
            assert_eq!(time(language, hour), said);
        }
    }

    #[test]
    fn numbers_in_three_languages() {
        for (language, value, said) in [
            (Language::Fr, 0, "0"),
            (Language::Fr, 999, "999"),
            (Language::Fr, 1290, "1\u{202F}290"),
            (Language::Fr, 1_234_567, "1\u{202F}234\u{202F}567"),
            (Language::Fr, -1290, "\u{2212}1\u{202F}290"),
            (Language::En, 1290, "1,290"),
            (Language::En, 123_456, "123,456"),
            (Language::Ar, 1290, "\u{2066}1\u{202F}290\u{2069}"),
        ] {
            assert_eq!(number(language, value), said);
        }
        assert_eq!(number(Language::En, i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    }

    #[test]
    fn every_day_of_the_week_has_its_name() {
        for (language, monday, sunday) in [
            (Language::Fr, "lundi", "dimanche"),
            (Language::En, "Monday", "Sunday"),
            (Language::Ar, "الاثنين", "الأحد"),
        ] {
            assert_eq!(weekday(language, Weekday::Mon), monday);
            assert_eq!(weekday(language, Weekday::Sun), sunday);
        }
    }
}
