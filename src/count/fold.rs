//! Old days made months: after a time, nobody needs to know on which day something was counted.
//!
//! What is kept by day for the sheet of the day and the load of presences is added up into its month
//! once it is old (at latest after [`KEPT`] months; CNIL, audience measurement, 2025). The month is
//! another counter of the same replica. When the days come back, from an old stick, the larger of
//! the month and of its days is kept: the month was folded when it was over, so it is at least their
//! sum, and nothing is counted twice however often and in whatever order rows come.
//!
//! Presences too become counts of days. Two devices that saw different days of one place then say
//! less than the truth together, as the larger is kept, and never more.

use std::collections::BTreeMap;

use chrono::{Datelike, Months, NaiveDate};

use super::{Cell, Grain, Period, Quality, Row};

/// How many months a day is kept at most.
pub const KEPT: u32 = 25;

/// The month that is the first to keep its days, on this day: all days before its first are folded.
pub fn horizon(today: NaiveDate) -> NaiveDate {
    let first = today.with_day(1).unwrap_or(today);
    first.checked_sub_months(Months::new(KEPT)).unwrap_or(NaiveDate::MIN)
}

/// Whether this is a day that belongs to a month before the one of `before`.
pub fn is_old(cell: &Cell, before: NaiveDate) -> bool {
    cell.period.grain() == Grain::Day && cell.period.last() < before.with_day(1).unwrap_or(before)
}

/// Whether this counts by month what is first counted by day.
pub fn is_folded(cell: &Cell) -> bool {
    cell.period.grain() == Grain::Month && cell.measure.grain() == Grain::Day
}

/// The same rows, each key once and in order, where the days of a replica that belong to a month
/// before the one of `before` are added up by month. `before` tells it for a device and an epoch;
/// nothing is folded where it gives `None`.
#[must_use]
pub fn fold<'a>(
    rows: impl IntoIterator<Item = &'a Row>,
    before: impl Fn(&str, &str) -> Option<NaiveDate>,
) -> Vec<Row> {
    /// The numbers of a month: as folded before, and as the sum of days.
    #[derive(Default)]
    struct Known {
        whole: Option<(u64, u64)>,
        days: (u64, u64),
        quality: Option<Quality>,
    }

    let mut kept: BTreeMap<(&str, &str, Cell), Known> = BTreeMap::new();
    for row in rows {
        let old = before(&row.device, &row.epoch).is_some_and(|before| is_old(&row.cell, before));
        let mut cell = row.cell.clone();
        if old {
            cell.period = Period::month(cell.period.first());
        }
        let known = kept.entry((&row.device, &row.epoch, cell)).or_default();
        known.quality = known.quality.max(Some(row.quality));
        if old {
            known.days.0 = known.days.0.saturating_add(row.n);
            known.days.1 = known.days.1.saturating_add(row.cancelled);
        } else {
            let (n, cancelled) = known.whole.unwrap_or_default();
            known.whole = Some((n.max(row.n), cancelled.max(row.cancelled)));
        }
    }
    kept.into_iter()
        .map(|((device, epoch, cell), known)| {
            let (n, cancelled) = known.whole.unwrap_or_default();
            Row {
                device: device.to_owned(),
                epoch: epoch.to_owned(),
                cell,
                n: n.max(known.days.0),
                cancelled: cancelled.max(known.days.1),
                quality: known.quality.unwrap_or(Quality::Ok),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::count::{Measure, NOT_APPLICABLE, merge, totals};

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(measure: Measure, period: &str, n: u64, cancelled: u64) -> Row {
        Row {
            device: "device".to_owned(),
            epoch: "0".repeat(16),
            cell: Cell {
                site: "tilly".to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: NOT_APPLICABLE.to_owned(),
                dimension: measure.dimension().to_owned(),
                value: "a".to_owned(),
            },
            n,
            cancelled,
            quality: Quality::Ok,
        }
    }

    fn folded(rows: &[Row], before: &str) -> Vec<Row> {
        fold(rows, |_, _| Some(date(before)))
    }

    #[test]
    fn days_are_kept_for_twenty_five_months() {
        for (today, first) in [
            ("2028-12-31", "2026-11-01"),
            ("2029-01-01", "2026-12-01"),
            ("2028-02-29", "2026-01-01"),
        ] {
            assert_eq!(horizon(date(today)), date(first), "{today}");
        }
    }

    #[test]
    fn old_days_become_their_month_and_the_others_stay() {
        let helps = |period, n, cancelled| row(Measure::Intervention, period, n, cancelled);
        let rows = [
            helps("2026-11-30", 3, 1),
            helps("2026-12-01", 2, 0),
            helps("2026-12-31", 4, 2),
            helps("2027-01-01", 7, 0),
            row(Measure::Theme, "2026-12", 9, 0),
        ];
        let expected = [
            helps("2026-11", 3, 1),
            helps("2026-12", 6, 2),
            row(Measure::Theme, "2026-12", 9, 0),
            helps("2027-01-01", 7, 0),
        ];
        assert_eq!(folded(&rows, "2027-01-15"), merge(&expected, &[]));
        assert_eq!(folded(&rows, "2026-11-30"), merge(&rows, &[]));
        assert_eq!(fold(&rows, |_, _| None), merge(&rows, &[]));
    }

    #[test]
    fn days_that_come_back_add_nothing_to_their_month() {
        let month = row(Measure::Intervention, "2026-12", 6, 2);
        let late = [row(Measure::Intervention, "2026-12-01", 2, 0), month.clone()];
        assert_eq!(folded(&late, "2027-02-01"), [month]);
    }

    #[test]
    fn the_worst_quality_of_the_days_is_that_of_the_month() {
        let mut doubtful = row(Measure::Session, "2026-12-05", 1, 0);
        doubtful.quality = Quality::Clock;
        let found = folded(&[row(Measure::Session, "2026-12-04", 1, 0), doubtful], "2027-01-01");
        assert_eq!((found[0].n, found[0].quality), (2, Quality::Clock));
    }

    /// Days of three months, each growing: what a store held at several times.
    fn days() -> impl Strategy<Value = Vec<(u8, u8, u64, u64)>> {
        vec((0..3_u8, 1..4_u8, 1..5_u64, 0..2_u64), 1..30)
    }

    fn state(days: &[(u8, u8, u64, u64)]) -> Vec<Row> {
        let mut rows: BTreeMap<Cell, Row> = BTreeMap::new();
        for (month, day, n, cancelled) in days {
            let period = format!("2026-0{}-0{day}", month + 1);
            let new = row(Measure::Intervention, &period, 0, 0);
            let known = rows.entry(new.cell.clone()).or_insert(new);
            known.n += n;
            known.cancelled += cancelled;
        }
        rows.into_values().collect()
    }

    fn value(rows: &[Row]) -> u64 {
        totals(rows).values().map(|total| total.value()).sum()
    }

    proptest! {
        #[test]
        fn folding_changes_no_total_and_is_done_once(days in days(), month in 1..5_u32) {
            let rows = state(&days);
            let before = NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
            let once = fold(&rows, |_, _| Some(before));
            prop_assert_eq!(value(&once), value(&rows));
            prop_assert!(once.iter().all(|row| !is_old(&row.cell, before)));
            prop_assert_eq!(fold(&once, |_, _| Some(before)), once);
        }

        /// A later state was folded; earlier ones, with their days, come in any order.
        #[test]
        fn what_comes_back_is_not_counted_twice(days in days(), cut in 0..30_usize, last in any::<bool>()) {
            let before = date("2026-04-01");
            let now = fold(&state(&days), |_, _| Some(before));
            let early = state(&days[..cut.min(days.len())]);
            let all = if last { merge(&now, &early) } else { merge(&early, &now) };
            prop_assert_eq!(fold(&all, |_, _| Some(before)), now);
        }
    }
}
