//! The dates of a story, told in French as the simulated sites do, so that content does not age.

use chrono::{Datelike, Days, Months, NaiveDate};

const MONTHS: [&str; 12] = [
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

/// The day a story takes place on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Story {
    date: NaiveDate,
}

impl Story {
    /// The story told on `today`: on the latest `day` of a month that is not after today, or today.
    /// A day past the end of a month is its last day.
    pub fn new(today: NaiveDate, day: Option<u32>) -> Self {
        let Some(day) = day else {
            return Self { date: today };
        };
        let this_month = day_of_month(today, day);
        let date =
            if this_month <= today { this_month } else { day_of_month(add_months(today, -1), day) };
        Self { date }
    }

    /// The day itself.
    pub fn date(self) -> NaiveDate {
        self.date
    }

    /// The value of a placeholder such as `month-1`, the part after `story.`; nothing if it is not
    /// understood.
    pub fn resolve(self, key: &str) -> Option<String> {
        let (head, day) = match key.split_once('.') {
            Some((head, day)) => (head, Some(day.parse::<u32>().ok()?)),
            None => (key, None),
        };
        let head = if head == "next-month" { "month+1" } else { head };
        let (name, shift) = match head.find(['+', '-']) {
            Some(at) => (&head[..at], head[at..].parse::<i32>().ok()?),
            None => (head, 0),
        };
        if shift.abs() > 1200 || day.is_some_and(|day| !(1..=31).contains(&day)) {
            return None;
        }
        let month = add_months(self.date, shift);
        match (name, day) {
            ("day" | "date", None) => Some(long(add_days(self.date, shift))),
            ("short", None) => Some(short(add_days(self.date, shift))),
            ("month", None) => Some(format!("{} {}", month_name(month), month.year())),
            ("month", Some(day)) => Some(long(day_of_month(month, day))),
            ("monthname", None) => Some(month_name(month).to_owned()),
            ("year", None) => Some((self.date.year() + shift).to_string()),
            _ => None,
        }
    }
}

/// A date in French words: « 1er novembre 2026 ».
pub(super) fn long(date: NaiveDate) -> String {
    let day = if date.day() == 1 { "1er".to_owned() } else { date.day().to_string() };
    format!("{day} {} {}", month_name(date), date.year())
}

/// A date in French figures: « 01/11/2026 ».
pub(super) fn short(date: NaiveDate) -> String {
    format!("{:02}/{:02}/{}", date.day(), date.month(), date.year())
}

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize % 12]
}

fn add_months(date: NaiveDate, shift: i32) -> NaiveDate {
    let months = Months::new(shift.unsigned_abs());
    let moved =
        if shift < 0 { date.checked_sub_months(months) } else { date.checked_add_months(months) };
    moved.unwrap_or(date)
}

fn add_days(date: NaiveDate, shift: i32) -> NaiveDate {
    let days = Days::new(u64::from(shift.unsigned_abs()));
    let moved = if shift < 0 { date.checked_sub_days(days) } else { date.checked_add_days(days) };
    moved.unwrap_or(date)
}

fn day_of_month(date: NaiveDate, day: u32) -> NaiveDate {
    (28..=day.max(28))
        .rev()
        .chain([day])
        .find_map(|try_day| date.with_day(try_day.min(day)))
        .unwrap_or(date)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn the_story_is_on_the_latest_such_day() {
        for (today, asked, date) in [
            (day(2026, 11, 28), Some(28), day(2026, 11, 28)),
            (day(2026, 12, 2), Some(28), day(2026, 11, 28)),
            (day(2026, 11, 27), Some(28), day(2026, 10, 28)),
            (day(2026, 3, 15), Some(31), day(2026, 2, 28)),
            (day(2024, 3, 1), Some(31), day(2024, 2, 29)),
            (day(2026, 2, 28), Some(31), day(2026, 2, 28)),
            (day(2026, 1, 5), Some(15), day(2025, 12, 15)),
            (day(2026, 5, 4), Some(1), day(2026, 5, 1)),
            (day(2026, 5, 4), None, day(2026, 5, 4)),
        ] {
            assert_eq!(Story::new(today, asked).date(), date, "{today} {asked:?}");
        }
    }

    #[test]
    fn placeholders_of_the_story() {
        let story = Story::new(day(2026, 12, 3), Some(28));
        for (key, value) in [
            ("day", "28 novembre 2026"),
            ("day+17", "15 décembre 2026"),
            ("date-28", "31 octobre 2026"),
            ("short", "28/11/2026"),
            ("short+3", "01/12/2026"),
            ("month", "novembre 2026"),
            ("month-1", "octobre 2026"),
            ("month-11", "décembre 2025"),
            ("next-month", "décembre 2026"),
            ("month+1.15", "15 décembre 2026"),
            ("month.1", "1er novembre 2026"),
            ("month-9.31", "28 février 2026"),
            ("monthname-2", "septembre"),
            ("year", "2026"),
            ("year-1", "2025"),
        ] {
            assert_eq!(story.resolve(key).as_deref(), Some(value), "{key}");
        }
        for key in
            ["", "hour", "month+", "month+x", "day+99999999999", "day.4", "month.0", "month.32"]
        {
            assert_eq!(story.resolve(key), None, "{key}");
        }
    }
}
