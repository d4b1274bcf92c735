//! The periods counters are kept at, and the longer ones people ask for.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

/// The length of a counted period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// A civil day, in Europe/Paris.
    Day,
    /// A month.
    Month,
}

impl Grain {
    /// The code of the column `periode_type`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Day => "jour",
            Self::Month => "mois",
        }
    }
}

/// A day or a month, written `2026-11-23` or `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    grain: Grain,
    /// The first day of the period.
    first: NaiveDate,
}

impl Period {
    /// This day.
    pub fn day(day: NaiveDate) -> Self {
        Self { grain: Grain::Day, first: day }
    }

    /// The month that holds this day.
    pub fn month(day: NaiveDate) -> Self {
        Self { grain: Grain::Month, first: day.with_day(1).unwrap_or(day) }
    }

    /// The period of this grain that holds this day.
    pub fn of(day: NaiveDate, grain: Grain) -> Self {
        match grain {
            Grain::Day => Self::day(day),
            Grain::Month => Self::month(day),
        }
    }

    /// Whether it is a day or a month.
    pub fn grain(self) -> Grain {
        self.grain
    }

    /// Its first day.
    pub fn first(self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> NaiveDate {
        match self.grain {
            Grain::Day => self.first,
            Grain::Month => last_day(self.first, 1),
        }
    }

    /// The period written so, exactly: `2026-11-23` or `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        let number = |digits: &str| -> Option<u32> {
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
        };
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next());
        if parts.next().is_some() || year.len() != 4 || month.len() != 2 {
            return None;
        }
        let year = i32::try_from(number(year)?).ok()?;
        let first = |day| NaiveDate::from_ymd_opt(year, number(month)?, day);
        match day {
            None => Some(Self::month(first(1)?)),
            Some(day) if day.len() == 2 => Some(Self::day(first(number(day)?)?)),
            Some(_) => None,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())?;
        match self.grain {
            Grain::Day => write!(f, "-{:02}", self.first.day()),
            Grain::Month => Ok(()),
        }
    }
}

/// A stretch of time somebody asks for: a year, a half-year, a quarter, a month or a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    first: NaiveDate,
    last: NaiveDate,
    text: String,
}

impl Span {
    /// The span written `2026`, `2026-S2`, `2026-T1`, `2026-11` or `2026-11-23`.
    pub fn parse(text: &str) -> Result<Self, SpanError> {
        let wrong = || SpanError { given: text.chars().take(40).collect() };
        let written = text.trim().to_ascii_uppercase();
        let (first, last) = bounds(&written).ok_or_else(wrong)?;
        Ok(Self { first, last, text: written })
    }

    /// Its first day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        self.last
    }

    /// Whether all of this period is in it: a month is not in one of its days.
    pub fn contains(&self, period: &Period) -> bool {
        self.first <= period.first() && period.last() <= self.last
    }
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Self, SpanError> {
        Self::parse(text)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Something that is no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{given:?} is not a period: write a year (2026), a half-year (2026-S1 or S2), \
     a quarter (2026-T1 to T4), a month (2026-01 to 12) or a day (2026-11-23)"
)]
pub struct SpanError {
    /// What was given, at most 40 characters of it.
    pub given: String,
}

/// The first and last days of a span written in capitals.
fn bounds(text: &str) -> Option<(NaiveDate, NaiveDate)> {
    if let Some(period) = Period::parse(text) {
        return Some((period.first(), period.last()));
    }
    let (year, part) = match text.split_once('-') {
        None => (text, None),
        Some((year, part)) => (year, Some(part)),
    };
    let january = Period::parse(&format!("{year}-01"))?.first();
    let (skipped, months) = match part {
        None => (0, 12),
        Some("S1") => (0, 6),
        Some("S2") => (6, 6),
        Some("T1") => (0, 3),
        Some("T2") => (3, 3),
        Some("T3") => (6, 3),
        Some("T4") => (9, 3),
        Some(_) => return None,
    };
    let first = january.checked_add_months(Months::new(skipped))?;
    Some((first, last_day(first, months)))
}

/// The last of so many months that begin on this day.
fn last_day(first: NaiveDate, months: u32) -> NaiveDate {
    first
        .checked_add_months(Months::new(months))
        .and_then(|next| next.pred_opt())
        .unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn periods_are_read_exactly() {
        for text in ["2026-11-23", "2026-11", "2028-02-29", "2027-01-01"] {
            assert_eq!(Period::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "",
            "2026",
            "2026-13",
            "2026-00",
            "2026-1",
            "2027-02-29",
            "2026-11-3",
            "26-11",
            "2026-11-23-",
            "+026-11",
            "2026-+1",
            "2026-11-31",
            " 2026-11",
            "2026/11",
            "2026-T1",
        ] {
            assert_eq!(Period::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        for (month, last) in [
            ("2026-11", date(2026, 11, 30)),
            ("2026-12", date(2026, 12, 31)),
            ("2027-02", date(2027, 2, 28)),
            ("2028-02", date(2028, 2, 29)),
        ] {
            assert_eq!(Period::parse(month).unwrap().last(), last);
        }
    }

    #[test]
    fn spans_have_their_own_bounds() {
        for (text, first, last) in [
            ("2026", date(2026, 1, 1), date(2026, 12, 31)),
            ("2026-S1", date(2026, 1, 1), date(2026, 6, 30)),
            ("2026-S2", date(2026, 7, 1), date(2026, 12, 31)),
            ("2028-T1", date(2028, 1, 1), date(2028, 3, 31)),
            ("2026-t4", date(2026, 10, 1), date(2026, 12, 31)),
            ("2028-02", date(2028, 2, 1), date(2028, 2, 29)),
            (" 2026-11-23 ", date(2026, 11, 23), date(2026, 11, 23)),
        ] {
            let span = Span::parse(text).unwrap();
            assert_eq!((span.first(), span.last()), (first, last), "{text}");
        }
    }

    #[test]
    fn an_impossible_span_says_what_is_accepted() {
        for text in ["2026-13", "2026-T5", "2026-S3", "abc", "", "2026-", "2026-T", "é-T1", "12026"]
        {
            let error = Span::parse(text).unwrap_err();
            assert!(error.to_string().contains("2026-T1"), "{error}");
        }
        assert_eq!(Span::parse(&"é".repeat(99)).unwrap_err().given.chars().count(), 40);
    }

    #[test]
    fn a_span_holds_whole_periods_only() {
        let holds =
            |span, period| Span::parse(span).unwrap().contains(&Period::parse(period).unwrap());
        for (span, period, held) in [
            ("2026", "2026-01", true),
            ("2026", "2026-12-31", true),
            ("2026", "2027-01-01", false),
            ("2026-T4", "2026-12", true),
            ("2026-T3", "2026-10", false),
            ("2026-11", "2026-11", true),
            ("2026-11-23", "2026-11-23", true),
            ("2026-11-23", "2026-11", false),
        ] {
            assert_eq!(holds(span, period), held, "{period} in {span}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,12}") {
            prop_assert_eq!(Span::parse(&text).is_ok(), bounds(&text.trim().to_ascii_uppercase()).is_some());
        }

        #[test]
        fn every_day_is_in_its_month_quarter_half_and_year(offset in 0_u64..36_500) {
            let day = date(2000, 1, 1) + chrono::Days::new(offset);
            let (year, month0) = (day.year(), day.month0());
            for span in [
                format!("{year}"),
                format!("{year}-S{}", month0 / 6 + 1),
                format!("{year}-T{}", month0 / 3 + 1),
                Period::month(day).to_string(),
                Period::day(day).to_string(),
            ] {
                prop_assert!(Span::parse(&span).unwrap().contains(&Period::day(day)), "{}", span);
            }
        }
    }
}
