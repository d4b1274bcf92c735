//! Where people stumble in a procedure, from the counters of one site.
//!
//! Helps are counted at the two levels where they are asked for, and practices at all four: the
//! share of practices that asked for help at a step is at least what these numbers say. Under
//! [`FEW`] practices nothing is said, as one person would make the picture.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};

use super::{Measure, Period, Row, totals};

/// How many months are looked at, this one included.
pub const MONTHS: u32 = 6;

/// The fewest practices from which something can be said.
pub const FEW: u64 = 10;

/// What the counters say of a procedure.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Picture {
    /// How many times it was begun.
    pub begun: u64,
    /// The steps at which somebody asked for help or left, the hardest first.
    pub steps: Vec<Step>,
}

impl Picture {
    /// Whether there were too few practices to say anything.
    pub fn is_thin(&self) -> bool {
        self.begun < FEW
    }
}

/// What the counters say of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its identifier.
    pub id: String,
    /// In how many practices help was asked for.
    pub helps: u64,
    /// In how many practices it was the last one reached.
    pub left: u64,
}

/// The first month that is looked at on this day.
pub fn since(today: NaiveDate) -> Period {
    let first = Period::month(today).first();
    Period::month(first.checked_sub_months(Months::new(MONTHS - 1)).unwrap_or(first))
}

/// What these rows say of a tutorial at this site, in the last [`MONTHS`] months. `steps` are the
/// identifiers of its steps, in order: what was counted of a step that is gone is left out.
pub fn picture(
    rows: &[Row],
    site: &str,
    today: NaiveDate,
    tutorial: &str,
    steps: &[&str],
) -> Picture {
    let (first, last) = (since(today).first(), Period::month(today).first());
    let mut begun = 0;
    let mut found: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
    for (cell, total) in totals(rows) {
        let month = cell.period.first();
        if cell.site != site || month < first || month > last {
            continue;
        }
        let Some((own, part)) = cell.value.split_once('.') else { continue };
        if own != tutorial {
            continue;
        }
        if cell.measure == Measure::ProcedureTutorial {
            begun += total.value();
        }
        let Some(rank) = steps.iter().position(|step| *step == part) else { continue };
        let (helps, left) = found.entry(rank).or_default();
        if cell.measure == Measure::HelpStep {
            *helps += total.value();
        } else if cell.measure == Measure::AbandonStep {
            *left += total.value();
        }
    }
    let mut steps: Vec<(usize, Step)> = steps
        .iter()
        .enumerate()
        .filter_map(|(rank, id)| {
            let (helps, left) = *found.get(&rank)?;
            (helps + left > 0).then(|| (rank, Step { id: (*id).to_owned(), helps, left }))
        })
        .collect();
    steps.sort_by_key(|(rank, step)| (Reverse(step.helps + step.left), *rank));
    Picture { begun, steps: steps.into_iter().map(|(_, step)| step).collect() }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::count::{Cell, Quality};

    const STEPS: [&str; 3] = ["open", "type", "send"];

    fn row(site: &str, period: &str, measure: Measure, value: &str, n: u64, cancelled: u64) -> Row {
        Row {
            device: "one".to_owned(),
            epoch: "0".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: "_Z".to_owned(),
                dimension: measure.dimension().to_owned(),
                value: value.to_owned(),
            },
            n,
            cancelled,
            quality: Quality::Ok,
        }
    }

    fn seen(rows: &[Row]) -> (u64, Vec<(String, u64, u64)>) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
        let picture = picture(rows, "tilly", today, "caf", &STEPS);
        let steps = picture.steps.into_iter().map(|step| (step.id, step.helps, step.left));
        (picture.begun, steps.collect())
    }

    fn step(id: &str, helps: u64, left: u64) -> (String, u64, u64) {
        (id.to_owned(), helps, left)
    }

    #[test]
    fn the_hardest_steps_come_first_and_equals_stay_in_order() {
        let (help, left) = (Measure::HelpStep, Measure::AbandonStep);
        let begun = |value, n| row("tilly", "2026-11", Measure::ProcedureTutorial, value, n, 0);
        for (rows, expected) in [
            (vec![], (0, vec![])),
            (vec![begun("caf.termine", 7), begun("caf.abandonne", 2)], (9, vec![])),
            (
                vec![
                    row("tilly", "2026-11", help, "caf.open", 2, 0),
                    row("tilly", "2026-11", help, "caf.type", 1, 0),
                    row("tilly", "2026-10", left, "caf.type", 3, 0),
                    row("tilly", "2026-09", left, "caf.send", 2, 0),
                ],
                (0, vec![step("type", 1, 3), step("open", 2, 0), step("send", 0, 2)]),
            ),
            // What was taken back, and a step that is gone.
            (
                vec![
                    row("tilly", "2026-11", help, "caf.open", 3, 3),
                    row("tilly", "2026-11", help, "caf.old", 9, 0),
                ],
                (0, vec![]),
            ),
            // Another site, another tutorial, another measure of the same shape.
            (
                vec![
                    row("lisieux", "2026-11", help, "caf.open", 3, 0),
                    row("tilly", "2026-11", help, "caf-other.open", 3, 0),
                    row("tilly", "2026-11", Measure::SiteChanged, "caf", 3, 0),
                ],
                (0, vec![]),
            ),
        ] {
            assert_eq!(seen(&rows), expected, "{rows:?}");
        }
    }

    #[test]
    fn six_months_are_looked_at_and_no_more() {
        for (month, counted) in
            [("2026-05", 0), ("2026-06", 1), ("2026-10", 1), ("2026-11", 1), ("2026-12", 0)]
        {
            let rows = [
                row("tilly", month, Measure::ProcedureTutorial, "caf.termine", 1, 0),
                row("tilly", month, Measure::HelpStep, "caf.open", 1, 0),
            ];
            let (begun, steps) = seen(&rows);
            assert_eq!((begun, steps.len()), (counted, counted as usize), "{month}");
        }
        let february = NaiveDate::from_ymd_opt(2027, 2, 28).unwrap();
        assert_eq!(since(february).to_string(), "2026-09");
    }

    #[test]
    fn few_practices_say_nothing() {
        for (begun, thin) in [(0, true), (FEW - 1, true), (FEW, false)] {
            assert_eq!(Picture { begun, steps: vec![] }.is_thin(), thin, "{begun}");
        }
    }
}
