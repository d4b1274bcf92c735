//! Rows of several kiosks made one, and the days a wrong clock may not choose.
//!
//! Each store counts under its own replica (a device and an epoch) and its numbers only grow, so the
//! maximum of two readings of a replica is the later one, in whatever order and however often they
//! come: a grow-only counter (Shapiro and others, "A comprehensive study of convergent and
//! commutative replicated data types", 2011). Totals then add the replicas up.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use chrono::NaiveDate;

use super::{Cell, Increment, Merge, Period};

/// The day this program was released: no clock that says an earlier one is right.
pub const RELEASED: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 23) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// What a number is worth. When rows merge, the worst is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quality {
    /// Nothing is known against it.
    Ok,
    /// It comes from a store that could be read only in part: the truth may be higher.
    PartialImport,
    /// Some of it was counted under a wrong clock: the period may be another one.
    Clock,
}

impl Quality {
    /// Every quality, from best to worst.
    pub const ALL: [Self; 3] = [Self::Ok, Self::PartialImport, Self::Clock];

    /// The code of the column `qualite`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::PartialImport => "import_partiel",
            Self::Clock => "horloge",
        }
    }

    /// The quality with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|quality| quality.code() == code)
    }
}

/// The state of one counter in one replica. Rows sort as their key does.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Row {
    /// The device, as a random UUID drawn at installation.
    pub device: String,
    /// The incarnation of its store, as 16 hexadecimal digits.
    pub epoch: String,
    /// What is counted.
    pub cell: Cell,
    /// How many were counted since ever.
    pub n: u64,
    /// How many of them were taken back since ever; at most `n`.
    pub cancelled: u64,
    /// What the numbers are worth.
    pub quality: Quality,
}

/// The sum of a cell over every replica.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Total {
    /// How many were counted.
    pub n: u64,
    /// How many of them were taken back.
    pub cancelled: u64,
    /// The worst quality met.
    pub quality: Quality,
}

impl Total {
    /// What is left once those taken back are removed.
    pub fn value(self) -> u64 {
        self.n.saturating_sub(self.cancelled)
    }
}

/// The rows of both, each key once, with the larger numbers and the worse quality, in order.
#[must_use]
pub fn merge(left: &[Row], right: &[Row]) -> Vec<Row> {
    let mut merged: BTreeMap<(&str, &str, &Cell), Row> = BTreeMap::new();
    for row in left.iter().chain(right) {
        match merged.entry((&row.device, &row.epoch, &row.cell)) {
            Entry::Vacant(place) => {
                place.insert(row.clone());
            }
            Entry::Occupied(mut known) => {
                let known = known.get_mut();
                known.n = known.n.max(row.n);
                known.cancelled = known.cancelled.max(row.cancelled);
                known.quality = known.quality.max(row.quality);
            }
        }
    }
    merged.into_values().collect()
}

/// The total of each cell over the replicas of rows already merged.
#[must_use]
pub fn totals(rows: &[Row]) -> BTreeMap<Cell, Total> {
    let mut totals: BTreeMap<Cell, Total> = BTreeMap::new();
    for row in rows {
        let nothing = Total { n: 0, cancelled: 0, quality: Quality::Ok };
        let total = totals.entry(row.cell.clone()).or_insert(nothing);
        total.quality = total.quality.max(row.quality);
        match row.cell.measure.merge() {
            Merge::Sum => {
                total.n = total.n.saturating_add(row.n);
                total.cancelled = total.cancelled.saturating_add(row.cancelled);
            }
            // The device that has seen most, whole: what one takes back says nothing of another.
            Merge::Maximum => {
                let seen = Total { n: row.n, cancelled: row.cancelled, quality: total.quality };
                if (seen.value(), seen.n) > (total.value(), total.n) {
                    *total = seen;
                }
            }
        }
    }
    totals
}

/// The day to count on, and what it is worth.
///
/// A clock before the release, or more than a day before the last day counted, is wrong: counting
/// then stays on the last good day known instead of going to a guessed year. One day back is
/// forgiven, for a visit that ends after midnight and a clock set right by some hours.
pub fn frozen_day(
    today: NaiveDate,
    last_counted: Option<NaiveDate>,
    released: NaiveDate,
) -> (NaiveDate, Quality) {
    let last = last_counted.map_or(released, |last| last.max(released));
    let jumped =
        last_counted.and_then(|last| last.pred_opt()).is_some_and(|tolerated| today < tolerated);
    if today < released || jumped { (last, Quality::Clock) } else { (today, Quality::Ok) }
}

/// The increments as they are to be counted today, the quality of their periods, and the day that
/// becomes the last one counted.
///
/// A period that cannot be (before the release, or after today) was taken under a wrong clock and
/// becomes today's. What only takes back keeps its possible period, which is where it was counted.
pub fn settle(
    increments: Vec<Increment>,
    today: NaiveDate,
    last_counted: Option<NaiveDate>,
    released: NaiveDate,
) -> (Vec<Increment>, Quality, NaiveDate) {
    let (day, mut quality) = frozen_day(today, last_counted, released);
    let last = last_counted.map_or(day, |last| last.max(day));
    let frozen = quality == Quality::Clock;
    let settled = increments
        .into_iter()
        .map(|mut increment| {
            let period = increment.cell.period;
            let possible = released <= period.last() && period.first() <= last;
            if !possible || (frozen && increment.n > 0) {
                quality = Quality::Clock;
                increment.cell.period = Period::of(day, period.grain());
            }
            increment
        })
        .collect();
    (settled, quality, last)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::count::{Measure, NOT_APPLICABLE};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn cell(period: &str) -> Cell {
        Cell {
            site: "tilly".to_owned(),
            period: Period::parse(period).unwrap(),
            measure: Measure::Session,
            operator: NOT_APPLICABLE.to_owned(),
            dimension: "mode.moment".to_owned(),
            value: "autonomie.hors_permanence".to_owned(),
        }
    }

    fn increment(period: &str, n: u64, cancelled: u64) -> Increment {
        Increment { cell: cell(period), n, cancelled }
    }

    /// Rows over few keys, so that they meet.
    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let row = (0..3_u8, 0..2_u8, 1..4_u8, 0..50_u64, 0..50_u64, 0..3_usize).prop_map(
            |(device, epoch, day, n, cancelled, quality)| Row {
                device: format!("device-{device}"),
                epoch: format!("{epoch:016x}"),
                cell: cell(&format!("2026-12-0{day}")),
                n: n.max(cancelled),
                cancelled,
                quality: Quality::ALL[quality],
            },
        );
        vec(row, 0..40)
    }

    proptest! {
        #[test]
        fn merging_twice_changes_nothing(a in rows(), b in rows()) {
            let once = merge(&a, &b);
            prop_assert_eq!(merge(&once, &once), once.clone());
            prop_assert_eq!(merge(&once, &b), once);
        }

        #[test]
        fn merging_has_no_order(a in rows(), b in rows(), c in rows()) {
            prop_assert_eq!(merge(&a, &b), merge(&b, &a));
            prop_assert_eq!(merge(&merge(&a, &b), &c), merge(&a, &merge(&b, &c)));
        }

        #[test]
        fn merging_only_grows_and_cancels_no_more_than_was_counted(a in rows(), b in rows()) {
            let merged = merge(&a, &b);
            for row in a.iter().chain(&b) {
                let kept = merged.iter().find(|kept| {
                    (&kept.device, &kept.epoch, &kept.cell) == (&row.device, &row.epoch, &row.cell)
                });
                let kept = kept.unwrap();
                prop_assert!(kept.n >= row.n && kept.cancelled >= row.cancelled);
                prop_assert!(kept.cancelled <= kept.n);
            }
        }

        #[test]
        fn a_total_is_the_sum_of_its_replicas(a in rows()) {
            let merged = merge(&a, &[]);
            let n: u64 = merged.iter().map(|row| row.n).sum();
            prop_assert_eq!(totals(&merged).values().map(|total| total.n).sum::<u64>(), n);
        }

        #[test]
        fn a_frozen_day_never_goes_back(today in 0_i32..40_000, last in proptest::option::of(20_700_i32..40_000)) {
            let day = |n| date("1970-01-01") + chrono::Duration::days(i64::from(n));
            let (today, last) = (day(today), last.map(day));
            let (counted, quality) = frozen_day(today, last, RELEASED);
            prop_assert!(counted >= RELEASED);
            prop_assert!(last.is_none_or(|last| counted >= last.pred_opt().unwrap()));
            prop_assert_eq!(quality == Quality::Ok, counted == today && (today >= RELEASED));
        }
    }

    #[test]
    fn a_wrong_clock_freezes_the_day() {
        let (ok, clock) = (Quality::Ok, Quality::Clock);
        for (today, last, expected) in [
            ("2026-11-23", None, ("2026-11-23", ok)),
            ("1970-01-01", None, ("2026-11-23", clock)),
            ("2026-11-22", None, ("2026-11-23", clock)),
            ("2026-12-05", Some("2026-12-05"), ("2026-12-05", ok)),
            ("2026-12-04", Some("2026-12-05"), ("2026-12-04", ok)),
            ("2026-12-03", Some("2026-12-05"), ("2026-12-05", clock)),
            ("1970-01-01", Some("2026-12-05"), ("2026-12-05", clock)),
            ("2036-12-05", Some("2026-12-05"), ("2036-12-05", ok)),
            ("2027-01-01", Some("2026-12-31"), ("2027-01-01", ok)),
            ("2028-02-29", Some("2028-02-28"), ("2028-02-29", ok)),
            ("2026-11-22", Some("2026-11-23"), ("2026-11-23", clock)),
        ] {
            let (day, quality) = frozen_day(date(today), last.map(date), RELEASED);
            assert_eq!((day, quality), (date(expected.0), expected.1), "{today} after {last:?}");
        }
    }

    #[test]
    fn impossible_periods_become_todays() {
        for (period, today, last, expected, quality) in [
            ("2026-12-05", "2026-12-05", None, "2026-12-05", Quality::Ok),
            ("2026-12-04", "2026-12-05", None, "2026-12-04", Quality::Ok),
            ("1970-01-01", "2026-12-05", None, "2026-12-05", Quality::Clock),
            ("2036-01", "2026-12-05", None, "2026-12", Quality::Clock),
            ("2026-11", "2026-12-05", None, "2026-11", Quality::Ok),
            ("1970-01", "1970-01-01", Some("2026-12-05"), "2026-12", Quality::Clock),
            ("2026-11-30", "2026-11-30", Some("2026-12-05"), "2026-12-05", Quality::Clock),
        ] {
            let (settled, worth, _) =
                settle(vec![increment(period, 1, 0)], date(today), last.map(date), RELEASED);
            assert_eq!(settled[0].cell.period.to_string(), expected, "{period} on {today}");
            assert_eq!(worth, quality, "{period} on {today}");
        }
    }

    #[test]
    fn what_takes_back_stays_where_it_was_counted() {
        let (settled, ..) = settle(
            vec![increment("2026-12-01", 0, 1)],
            date("1970-01-01"),
            Some(date("2026-12-05")),
            RELEASED,
        );
        assert_eq!(settled[0].cell.period.to_string(), "2026-12-01");
    }

    #[test]
    fn qualities_are_found_by_their_own_code() {
        for quality in Quality::ALL {
            assert_eq!(Quality::from_code(quality.code()), Some(quality));
        }
        assert_eq!(Quality::from_code("parfait"), None);
    }
}
