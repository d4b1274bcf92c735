//! The numbers of one day at one place: the presence, the helps, what was practised on the kiosk,
//! and what the mediator declared when closing.
//!
//! A day is open once its presence was counted, and closed once a total was declared or the
//! presence was said to be without public. A gap between what was counted and what is declared is
//! shown, never mended.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{
    Cell, Ending, Grain, Increment, Measure, NOT_APPLICABLE, Period, Row, Total, WHOLE, operator,
    totals,
};

/// The codes of what becomes of a presence.
pub mod presence {
    /// Somebody was there.
    pub const HELD: &str = "tenue";
    /// Nobody came to hold it.
    pub const CANCELED: &str = "annulee";
    /// It was held, and no visitor came.
    pub const NOBODY: &str = "sans_public";
}

/// The numbers of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Day {
    /// What became of the presence, if it was said: a code of [`presence`].
    pub presence: Option<&'static str>,
    /// How many helps were counted.
    pub helps: u64,
    /// The helps by main operator, in the order of the nomenclature, without the zeros.
    pub by_operator: Vec<(&'static str, u64)>,
    /// The helps by type, in the order of the nomenclature, without the zeros.
    pub by_kind: Vec<(&'static str, u64)>,
    /// How many people were in the groups.
    pub participants: u64,
    /// How many helps the mediator says there were; `None` until the day is closed.
    pub declared: Option<u64>,
    /// How many visits ended on the kiosk.
    pub visits: u64,
    /// Practices by operator, in the order of the nomenclature: begun, and finished.
    pub practices: Vec<(&'static str, u64, u64)>,
}

/// What becomes of a presence, from the least said of it to the most.
const FROM_LEAST: [&str; 3] = [presence::CANCELED, presence::NOBODY, presence::HELD];

/// The types of help, in the order of the nomenclature.
const KINDS: [&str; 3] = ["individuel", "ponctuel", "collectif"];

impl Day {
    /// The numbers of this day at this place, among rows of any age and place.
    pub fn of(rows: &[Row], site: &str, day: NaiveDate) -> Self {
        let mut found = Self::default();
        let period = Period::day(day);
        let mut operators = BTreeMap::new();
        let mut kinds = BTreeMap::new();
        let mut practices: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
        for (cell, total) in totals(rows) {
            if cell.period != period || cell.site != site {
                continue;
            }
            let value = total.value();
            let measure = cell.measure;
            if measure == Measure::Session {
                found.visits += value;
            } else if measure == Measure::Procedure && value > 0 {
                if let Some(rank) = rank(&operator::ALL, &cell.operator) {
                    let entry = practices.entry(rank).or_default();
                    entry.0 += value;
                    if cell.value == Ending::Done.code() {
                        entry.1 += value;
                    }
                }
            } else if measure == Measure::Intervention && value > 0 {
                found.helps += value;
                for (all, own, code) in [
                    (operator::ALL.as_slice(), &mut operators, &cell.operator),
                    (KINDS.as_slice(), &mut kinds, &cell.value),
                ] {
                    if let Some(rank) = rank(all, code) {
                        *own.entry(rank).or_insert(0) += value;
                    }
                }
            } else if measure == Measure::Participants {
                found.participants += value;
            } else if measure == Measure::Presence {
                found.see(&cell, total);
            } else if measure == Measure::Declared {
                // Written even when it is zero, as a number counted and taken back.
                found.declared = Some(value);
            }
        }
        let named = |all: &[&'static str], counts: BTreeMap<usize, u64>| {
            counts.into_iter().filter_map(|(rank, n)| Some((*all.get(rank)?, n))).collect()
        };
        found.by_operator = named(&operator::ALL, operators);
        found.by_kind = named(&KINDS, kinds);
        found.practices = practices
            .into_iter()
            .filter_map(|(rank, (n, done))| Some((*operator::ALL.get(rank)?, n, done)))
            .collect();
        found
    }

    fn see(&mut self, cell: &Cell, total: Total) {
        if total.value() == 0 {
            return;
        }
        // Two devices may differ: one that saw the public is right.
        let known = self.presence.and_then(|known| rank(&FROM_LEAST, known));
        let seen = rank(&FROM_LEAST, &cell.value);
        self.presence = known.max(seen).and_then(|rank| FROM_LEAST.get(rank)).copied();
    }

    /// Whether the presence was opened.
    pub fn is_open(&self) -> bool {
        self.presence.is_some()
    }

    /// Whether the day was closed.
    pub fn is_closed(&self) -> bool {
        self.declared.is_some()
    }

    /// Declared less counted: what the coordination is shown, when it is not zero.
    pub fn gap(&self) -> Option<i64> {
        let declared = i64::try_from(self.declared?).ok()?;
        Some(declared - i64::try_from(self.helps).ok()?)
    }
}

fn rank(all: &[&str], code: &str) -> Option<usize> {
    all.iter().position(|own| *own == code)
}

/// The latest day before `today` whose presence was opened here and never closed.
pub fn left_open(rows: &[Row], site: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut days: BTreeMap<NaiveDate, (bool, bool)> = BTreeMap::new();
    for (cell, total) in totals(rows) {
        // A month says nothing of any one of its days.
        let is_day = cell.period.grain() == Grain::Day;
        if cell.site != site || !is_day || cell.period.first() >= today {
            continue;
        }
        let held = cell.measure == Measure::Presence && cell.value == presence::HELD;
        if held && total.value() > 0 {
            days.entry(cell.period.first()).or_default().0 = true;
        } else if cell.measure == Measure::Declared {
            days.entry(cell.period.first()).or_default().1 = true;
        }
    }
    let open = |(day, (held, closed)): (NaiveDate, (bool, bool))| (held && !closed).then_some(day);
    days.into_iter().rev().find_map(open)
}

/// What opens the presence of this day, if it is not open: nothing otherwise.
pub fn opening(day: &Day, site: &str, date: NaiveDate) -> Vec<Increment> {
    if day.is_open() { Vec::new() } else { vec![held(site, date, presence::HELD, 1, 0)] }
}

/// What closes this day with a declared total, or corrects the total of a closed day: the store's
/// numbers only grow, so a smaller total takes back the difference.
///
/// With no help counted and none declared, the presence was without public.
pub fn closing(day: &Day, site: &str, date: NaiveDate, declared: u64) -> Vec<Increment> {
    let mut increments = Vec::new();
    let state = if declared == 0 && day.helps == 0 { presence::NOBODY } else { presence::HELD };
    if day.presence != Some(state) {
        if let Some(before) = day.presence {
            increments.push(held(site, date, before, 0, 1));
        }
        increments.push(held(site, date, state, 1, 0));
    }
    let (n, cancelled) = match day.declared {
        Some(before) => (declared.saturating_sub(before), before.saturating_sub(declared)),
        // A zero must be there to say that the day is closed.
        None if declared == 0 => (1, 1),
        None => (declared, 0),
    };
    if n > 0 || cancelled > 0 {
        let cell = cell(site, date, Measure::Declared, WHOLE);
        increments.push(Increment { cell, n, cancelled });
    }
    increments
}

fn held(site: &str, date: NaiveDate, state: &str, n: u64, cancelled: u64) -> Increment {
    Increment { cell: cell(site, date, Measure::Presence, state), n, cancelled }
}

fn cell(site: &str, date: NaiveDate, measure: Measure, value: &str) -> Cell {
    Cell {
        site: site.to_owned(),
        period: Period::of(date, measure.grain()),
        measure,
        operator: NOT_APPLICABLE.to_owned(),
        dimension: measure.dimension().to_owned(),
        value: value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::count::intervention::Intervention;
    use crate::count::{Device, Quality, cancellation};

    fn date(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap()
    }

    /// A store in miniature: what the increments add up to.
    #[derive(Default)]
    struct Rows(Vec<Row>);

    impl Rows {
        fn count(&mut self, device: &str, increments: &[Increment]) {
            for Increment { cell, n, cancelled } in increments {
                let own = |row: &&mut Row| row.device == device && row.cell == *cell;
                if let Some(row) = self.0.iter_mut().find(own) {
                    row.n += n;
                    row.cancelled += cancelled;
                } else {
                    self.0.push(Row {
                        device: device.to_owned(),
                        epoch: "0".repeat(16),
                        cell: cell.clone(),
                        n: *n,
                        cancelled: *cancelled,
                        quality: Quality::Ok,
                    });
                }
            }
            for row in &self.0 {
                assert!(row.cancelled <= row.n, "{row:?}");
            }
        }

        fn day(&self, day: u32) -> Day {
            Day::of(&self.0, "creully", date(day))
        }
    }

    fn help(operator: &str) -> Vec<Increment> {
        let mut help = Intervention::usual(Device::Computer);
        help.toggle_operator(operator);
        help.autonomy = Some("autonome".to_owned());
        help.increments("creully", date(1)).unwrap()
    }

    #[test]
    fn a_day_opens_counts_and_closes() {
        let mut rows = Rows::default();
        assert_eq!(rows.day(1), Day::default());
        rows.count("a", &opening(&rows.day(1), "creully", date(1)));
        assert!(rows.day(1).is_open() && !rows.day(1).is_closed());
        assert_eq!(opening(&rows.day(1), "creully", date(1)), []);
        for operator in ["msa", "caf", "caf"] {
            rows.count("a", &help(operator));
        }
        rows.count("a", &cancellation(&help("msa")));
        let day = rows.day(1);
        assert_eq!((day.helps, day.by_operator.as_slice()), (2, [("caf", 2)].as_slice()));
        assert_eq!(day.by_kind, [("individuel", 2)]);
        rows.count("a", &closing(&day, "creully", date(1), 3));
        let day = rows.day(1);
        assert_eq!((day.declared, day.gap(), day.presence), (Some(3), Some(1), Some("tenue")));
        // Nothing of it belongs to another place or another day.
        assert_eq!(Day::of(&rows.0, "tilly", date(1)), Day::default());
        assert_eq!(rows.day(2), Day::default());
    }

    #[test]
    fn a_day_without_public_is_closed_all_the_same() {
        let mut rows = Rows::default();
        rows.count("a", &opening(&rows.day(1), "creully", date(1)));
        rows.count("a", &closing(&rows.day(1), "creully", date(1), 0));
        let day = rows.day(1);
        assert_eq!((day.declared, day.presence), (Some(0), Some("sans_public")));
        // Somebody came after all.
        rows.count("a", &help("caf"));
        rows.count("a", &closing(&rows.day(1), "creully", date(1), 1));
        let day = rows.day(1);
        assert_eq!((day.declared, day.presence, day.gap()), (Some(1), Some("tenue"), Some(0)));
    }

    #[test]
    fn two_devices_hold_one_presence() {
        let mut rows = Rows::default();
        for device in ["a", "b"] {
            rows.count(device, &opening(&Day::default(), "creully", date(1)));
            rows.count(device, &help("caf"));
        }
        let day = rows.day(1);
        assert_eq!((day.presence, day.helps), (Some("tenue"), 2));
        rows.count("a", &closing(&Day { declared: None, ..day }, "creully", date(1), 5));
        rows.count("b", &closing(&Day::default(), "creully", date(1), 4));
        assert_eq!(rows.day(1).declared, Some(5));
    }

    #[test]
    fn the_latest_day_left_open_is_found() {
        let mut rows = Rows::default();
        let open = |rows: &mut Rows, day| {
            rows.count("a", &opening(&Day::default(), "creully", date(day)));
        };
        assert_eq!(left_open(&rows.0, "creully", date(9)), None);
        open(&mut rows, 1);
        open(&mut rows, 3);
        open(&mut rows, 9);
        assert_eq!(left_open(&rows.0, "creully", date(9)), Some(date(3)));
        assert_eq!(left_open(&rows.0, "tilly", date(9)), None);
        rows.count("a", &closing(&rows.day(3), "creully", date(3), 0));
        assert_eq!(left_open(&rows.0, "creully", date(9)), Some(date(1)));
        rows.count("a", &closing(&rows.day(1), "creully", date(1), 2));
        assert_eq!(left_open(&rows.0, "creully", date(9)), None);
    }

    proptest! {
        #[test]
        fn however_often_it_is_corrected_the_last_total_declared_holds(
            declared in prop::collection::vec(0_u64..50, 1..8), helps in 0_usize..4,
        ) {
            let mut rows = Rows::default();
            for _ in 0..helps {
                rows.count("a", &help("grdf"));
            }
            for total in &declared {
                rows.count("a", &closing(&rows.day(1), "creully", date(1), *total));
                let day = rows.day(1);
                prop_assert_eq!(day.declared, Some(*total));
                let nobody = *total == 0 && helps == 0;
                prop_assert_eq!(day.presence, Some(if nobody { "sans_public" } else { "tenue" }));
                prop_assert!(closing(&day, "creully", date(1), *total).is_empty());
            }
        }
    }
}
