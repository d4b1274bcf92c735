//! The eleven public holidays of metropolitan France (Code du travail, article L3133-1).
//!
//! Alsace and Moselle have two more; no place of the partnership lies there.

use chrono::{Datelike, NaiveDate};

/// A public holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter Sunday.
    EasterMonday,
    /// 1 May.
    Labour,
    /// 8 May, for 1945.
    Victory,
    /// The fortieth day of Easter, a Thursday.
    Ascension,
    /// The Monday fifty days after Easter Sunday.
    WhitMonday,
    /// 14 July.
    National,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November, for 1918.
    Armistice,
    /// 25 December.
    Christmas,
}

impl Holiday {
    /// The end of its Fluent key `holiday-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NewYear => "new-year",
            Self::EasterMonday => "easter-monday",
            Self::Labour => "labour",
            Self::Victory => "victory",
            Self::Ascension => "ascension",
            Self::WhitMonday => "whit-monday",
            Self::National => "national",
            Self::Assumption => "assumption",
            Self::AllSaints => "all-saints",
            Self::Armistice => "armistice",
            Self::Christmas => "christmas",
        }
    }
}

/// The holidays that keep their day: month and day.
const FIXED: [(u32, u32, Holiday); 8] = [
    (1, 1, Holiday::NewYear),
    (5, 1, Holiday::Labour),
    (5, 8, Holiday::Victory),
    (7, 14, Holiday::National),
    (8, 15, Holiday::Assumption),
    (11, 1, Holiday::AllSaints),
    (11, 11, Holiday::Armistice),
    (12, 25, Holiday::Christmas),
];

/// The holidays that follow Easter Sunday, in days after it.
const AFTER_EASTER: [(i64, Holiday); 3] =
    [(1, Holiday::EasterMonday), (39, Holiday::Ascension), (50, Holiday::WhitMonday)];

/// The holiday of this day. Where two meet, such as Labour Day and Ascension in 2008, the one that
/// keeps its day is told.
pub fn holiday(date: NaiveDate) -> Option<Holiday> {
    let fixed = FIXED
        .iter()
        .find(|(month, day, _)| (*month, *day) == (date.month(), date.day()))
        .map(|(_, _, holiday)| *holiday);
    fixed.or_else(|| {
        let after = (date - easter(date.year())?).num_days();
        AFTER_EASTER.iter().find(|(days, _)| *days == after).map(|(_, holiday)| *holiday)
    })
}

/// Whether nobody works on this day.
pub fn is_holiday(date: NaiveDate) -> bool {
    holiday(date).is_some()
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
        let found: Vec<(u32, u32, &str)> =
            days.filter_map(|day| Some((day.month(), day.day(), holiday(day)?.code()))).collect();
        let expected = [
            (1, 1, "new-year"),
            (4, 6, "easter-monday"),
            (5, 1, "labour"),
            (5, 8, "victory"),
            (5, 14, "ascension"),
            (5, 25, "whit-monday"),
            (7, 14, "national"),
            (8, 15, "assumption"),
            (11, 1, "all-saints"),
            (11, 11, "armistice"),
            (12, 25, "christmas"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn two_holidays_on_one_day_are_one() {
        // Ascension of 2008 was on Labour Day.
        assert_eq!(holiday(date(2008, 5, 1)), Some(Holiday::Labour));
        assert_eq!(holiday(date(2008, 5, 2)), None);
    }
}
