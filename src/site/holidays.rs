//! The eleven public holidays of metropolitan France (Code du travail, article L3133-1).
//!
//! Alsace and Moselle have two more; no place of the partnership lies there.

use chrono::{Datelike, NaiveDate};

/// The holidays that keep their day: month and day.
const FIXED: [(u32, u32); 8] = [
    (1, 1),   // New Year's Day
    (5, 1),   // Labour Day
    (5, 8),   // Victory of 1945
    (7, 14),  // National day
    (8, 15),  // Assumption
    (11, 1),  // All Saints
    (11, 11), // Armistice of 1918
    (12, 25), // Christmas
];

/// The holidays that follow Easter Sunday, in days after it.
const AFTER_EASTER: [i64; 3] = [
    1,  // Easter Monday
    39, // Ascension
    50, // Whit Monday
];

/// Whether nobody works on this day.
pub fn is_holiday(date: NaiveDate) -> bool {
    FIXED.contains(&(date.month(), date.day()))
        || easter(date.year())
            .is_some_and(|easter| AFTER_EASTER.contains(&(date - easter).num_days()))
}

/// Easter Sunday of a year of the Gregorian calendar; `None` outside the years `chrono` knows.
///
/// The "anonymous Gregorian" computation (Meeus, *Astronomical Algorithms*, chapter 8).
pub fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let (leap_centuries, rest) = (century.div_euclid(4), century.rem_euclid(4));
    let correction = (century + 8).div_euclid(25);
    let moon = (century - correction + 1).div_euclid(3);
    let epact = (19 * golden + century - leap_centuries - moon + 15).rem_euclid(30);
    let (leaps, since_leap) = (of_century / 4, of_century % 4);
    let to_sunday = (32 + 2 * rest + 2 * leaps - epact - since_leap).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let days = epact + to_sunday - 7 * late + 114;
    let month = u32::try_from(days / 31).ok()?;
    let day = u32::try_from(days % 31 + 1).ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::Weekday;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_of_2026_to_2036() {
        for (year, month, day) in [
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2029, 4, 1),
            (2030, 4, 21),
            (2031, 4, 13),
            (2032, 3, 28),
            (2033, 4, 17),
            (2034, 4, 9),
            (2035, 3, 25),
            (2036, 4, 13),
        ] {
            assert_eq!(easter(year), Some(date(year, month, day)), "{year}");
        }
    }

    #[test]
    fn easter_is_a_sunday_from_22_march_to_25_april() {
        for year in 1583..4000 {
            let easter = easter(year).unwrap();
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            let (first, last) = (date(year, 3, 22), date(year, 4, 25));
            assert!((first..=last).contains(&easter), "{easter}");
        }
    }

    #[test]
    fn the_eleven_holidays_of_2026() {
        let days = date(2026, 1, 1).iter_days().take(365);
        let found: Vec<(u32, u32)> =
            days.filter(|day| is_holiday(*day)).map(|day| (day.month(), day.day())).collect();
        let expected = [
            (1, 1),
            (4, 6),
            (5, 1),
            (5, 8),
            (5, 14),
            (5, 25),
            (7, 14),
            (8, 15),
            (11, 1),
            (11, 11),
            (12, 25),
        ];
        assert_eq!(found, expected);
    }
}
