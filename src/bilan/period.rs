//! The periods a report is about: a month, a quarter, a half-year or a year, and no other, so that
//! two reports never differ by a few days from which somebody could be deduced.
//!
//! How a period is written is left to [`Span`], saying it in words to `i18n`, the clock to callers.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Months, NaiveDate};

use crate::count::{Period, Span, SpanError};

/// The length of a reporting period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    HalfYear,
    /// Twelve months.
    Year,
}

impl Kind {
    /// Every length, from the shortest.
    pub const ALL: [Self; 4] = [Self::Month, Self::Quarter, Self::HalfYear, Self::Year];

    /// The code of the column `periode_type`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Month => "mois",
            Self::Quarter => "trimestre",
            Self::HalfYear => "semestre",
            Self::Year => "annee",
        }
    }

    /// How many months it lasts.
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }
}

/// A reporting period. Periods sort by their first day, the shorter first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// The first day, which is the first of a month.
    first: NaiveDate,
    kind: Kind,
}

/// Why a text is no reporting period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TermError {
    /// It is no period at all.
    #[error(transparent)]
    Unreadable(#[from] SpanError),
    /// It is a day, which no table is about.
    #[error("{0} is a day: write a year, a half-year, a quarter or a month")]
    Day(NaiveDate),
}

impl Term {
    /// The period written `2026`, `2026-S1`, `2026-T1` or `2026-03`.
    pub fn parse(text: &str) -> Result<Self, TermError> {
        let span = Span::parse(text)?;
        let first = span.first();
        let found = Kind::ALL.into_iter().find_map(|kind| {
            let term = Self { first, kind };
            (first.day() == 1 && term.last() == span.last()).then_some(term)
        });
        found.ok_or(TermError::Day(first))
    }

    /// The period of this kind that holds this day; `None` outside of the years 0 to 9999, which
    /// cannot be written.
    pub fn of(day: NaiveDate, kind: Kind) -> Option<Self> {
        if !(0..=9999).contains(&day.year()) {
            return None;
        }
        let month = day.month0() / kind.months() * kind.months() + 1;
        let first = NaiveDate::from_ymd_opt(day.year(), month, 1)?;
        Some(Self { first, kind })
    }

    /// How long it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its first day.
    pub fn first(&self) -> NaiveDate {
        self.first
    }

    /// Its last day.
    pub fn last(&self) -> NaiveDate {
        let next = self.first.checked_add_months(Months::new(self.kind.months()));
        next.and_then(|next| next.pred_opt()).unwrap_or(NaiveDate::MAX)
    }

    /// Whether all of this day or month is in it.
    pub fn contains(&self, period: &Period) -> bool {
        self.first <= period.first() && period.last() <= self.last()
    }

    /// Whether it is over on this day: nothing more will be counted in it.
    pub fn is_closed(&self, today: NaiveDate) -> bool {
        self.last() < today
    }

    /// The period of the same kind just before; `None` before the year 0.
    pub fn before(&self) -> Option<Self> {
        Self::of(self.first.pred_opt()?, self.kind)
    }

    /// The months in it, in order.
    pub fn months(&self) -> Vec<Period> {
        self.firsts(1).map(Period::month).collect()
    }

    /// The periods of this kind that make it up, in order; itself when the kind is its own; `None`
    /// when the kind is longer than it.
    pub fn split(&self, kind: Kind) -> Option<Vec<Self>> {
        let parts = || self.firsts(kind.months()).map(|first| Self { first, kind }).collect();
        (kind <= self.kind).then(parts)
    }

    /// The first days of its parts, of so many months each.
    fn firsts(&self, months: u32) -> impl Iterator<Item = NaiveDate> {
        let first = self.first;
        let skipped = (0..self.kind.months()).step_by(months as usize);
        skipped.filter_map(move |skipped| first.checked_add_months(Months::new(skipped)))
    }
}

impl FromStr for Term {
    type Err = TermError;

    fn from_str(text: &str) -> Result<Self, TermError> {
        Self::parse(text)
    }
}

impl fmt::Display for Term {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month0) = (self.first.year(), self.first.month0());
        match self.kind {
            Kind::Month => write!(f, "{year:04}-{:02}", month0 + 1),
            Kind::Quarter => write!(f, "{year:04}-T{}", month0 / 3 + 1),
            Kind::HalfYear => write!(f, "{year:04}-S{}", month0 / 6 + 1),
            Kind::Year => write!(f, "{year:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn periods_have_their_bounds_and_the_one_before() {
        for (text, kind, first, last, before) in [
            ("2026", "annee", "2026-01-01", "2026-12-31", "2025"),
            ("2026-S1", "semestre", "2026-01-01", "2026-06-30", "2025-S2"),
            ("2026-S2", "semestre", "2026-07-01", "2026-12-31", "2026-S1"),
            ("2026-T1", "trimestre", "2026-01-01", "2026-03-31", "2025-T4"),
            ("2026-T4", "trimestre", "2026-10-01", "2026-12-31", "2026-T3"),
            ("2028-02", "mois", "2028-02-01", "2028-02-29", "2028-01"),
            ("2026-01", "mois", "2026-01-01", "2026-01-31", "2025-12"),
        ] {
            let term = Term::parse(text).unwrap();
            assert_eq!(term.to_string(), text);
            assert_eq!(term.kind().code(), kind);
            assert_eq!((term.first(), term.last()), (date(first), date(last)), "{text}");
            assert_eq!(term.before().unwrap().to_string(), before);
            assert!(!term.is_closed(term.last()));
            assert!(term.is_closed(term.last().succ_opt().unwrap()));
        }
        assert_eq!(Term::parse("0000").unwrap().before(), None);
        assert_eq!(Term::parse("9999-12").unwrap().last(), date("9999-12-31"));
    }

    #[test]
    fn a_day_or_nonsense_is_refused() {
        assert_eq!(Term::parse("2026-11-23"), Err(TermError::Day(date("2026-11-23"))));
        assert_eq!(Term::parse("2026-11-01"), Err(TermError::Day(date("2026-11-01"))));
        for text in ["", "2026-T5", "abc", "2026-13"] {
            let error = text.parse::<Term>().unwrap_err();
            assert!(error.to_string().contains("2026-T1"), "{error}");
        }
    }

    #[test]
    fn a_period_is_made_of_its_parts() {
        let year = Term::parse("2026").unwrap();
        for (kind, expected) in [
            (Kind::Year, "2026"),
            (Kind::HalfYear, "2026-S1 2026-S2"),
            (Kind::Quarter, "2026-T1 2026-T2 2026-T3 2026-T4"),
        ] {
            let parts: Vec<_> = year.split(kind).unwrap().iter().map(ToString::to_string).collect();
            assert_eq!(parts.join(" "), expected);
        }
        let half = Term::parse("2026-S2").unwrap();
        assert_eq!(half.split(Kind::Year), None);
        let months: Vec<_> = half.months().iter().map(ToString::to_string).collect();
        assert_eq!(months.join(" "), "2026-07 2026-08 2026-09 2026-10 2026-11 2026-12");
    }

    proptest! {
        #[test]
        fn every_day_is_in_one_part_of_each_kind(offset in 0_u64..36_500) {
            let day = date("2000-01-01") + chrono::Days::new(offset);
            let year = Term::of(day, Kind::Year).unwrap();
            for kind in Kind::ALL {
                let term = Term::of(day, kind).unwrap();
                prop_assert!(term.contains(&Period::day(day)));
                prop_assert_eq!(Term::parse(&term.to_string()).unwrap(), term);
                let parts = year.split(kind).unwrap();
                prop_assert_eq!(parts.len() as u32, 12 / kind.months());
                let holding = parts.iter().filter(|part| part.contains(&Period::day(day)));
                prop_assert_eq!(holding.collect::<Vec<_>>(), vec![&term]);
                for pair in parts.windows(2) {
                    prop_assert_eq!(pair[1].before(), Some(pair[0]));
                }
            }
        }
    }
}
