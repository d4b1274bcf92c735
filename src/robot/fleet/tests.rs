//! What a rehearsed year must hold, whatever the seed: sums that agree, codes that are read, days
//! that a place is open, and faults that never add anything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::count::{Total, is_code, merge, operator, totals};
use crate::export::counters;

const YEAR: i32 = 2026;

fn exercise(tutorial: &str, operator: &str, steps: usize) -> Exercise {
    Exercise {
        tutorial: tutorial.to_owned(),
        operator: operator.to_owned(),
        steps: (1..=steps).map(|step| format!("step-{step}")).collect(),
    }
}

fn catalog() -> Vec<Exercise> {
    let mut exercises = Vec::new();
    for (operator, count) in [
        (operator::CAF, 5),
        (operator::ASSURANCE_MALADIE, 7),
        (operator::ASSURANCE_RETRAITE, 5),
        (operator::FRANCE_TRAVAIL, 5),
        (operator::MSA, 5),
        (operator::GRDF, 6),
        (operator::OTHER, 3),
    ] {
        exercises.extend((1..=count).map(|n| exercise(&format!("{operator}-{n}"), operator, 16)));
    }
    exercises
}

fn fleet(sites: u32, seed: u64) -> Fleet {
    Fleet::new(sites, seed, YEAR, &catalog())
}

/// Every device of these places, by rank.
fn devices(sites: u32) -> impl Iterator<Item = (u32, u32)> {
    (0..sites).flat_map(|site| (0..DEVICES).map(move |device| (site, device)))
}

fn all(exports: &[Export]) -> Vec<Row> {
    let rows: Vec<Row> = exports.iter().flat_map(|export| export.rows.clone()).collect();
    merge(&rows, &[])
}

/// What is left of a measure in these rows, where the value is one of these.
fn sum(rows: &[Row], measure: Measure, value: impl Fn(&str) -> bool) -> u64 {
    rows.iter()
        .filter(|row| row.cell.measure == measure && value(&row.cell.value))
        .map(|row| row.n - row.cancelled)
        .sum()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn a_device_is_the_same_in_any_order_and_any_fleet_of_its_seed() {
    let (small, large) = (fleet(4, 7), fleet(28_000, 7));
    let forth: Vec<_> = devices(4).map(|(site, device)| small.rows(site, device)).collect();
    let mut back: Vec<_> = devices(4).collect();
    back.reverse();
    let mut back: Vec<_> = back.iter().map(|(site, device)| large.rows(*site, *device)).collect();
    back.reverse();
    assert_eq!(forth, back);
    assert_eq!(small.devices(3).collect::<Vec<_>>(), large.devices(3).collect::<Vec<_>>());
}

#[test]
fn another_seed_is_another_year_of_other_devices() {
    let (one, two) = (fleet(2, 1), fleet(2, 2));
    assert!(one.devices(0).zip(two.devices(0)).all(|(one, two)| one != two));
    let cells = |fleet: &Fleet| totals(&fleet.rows(0, 0));
    assert_ne!(cells(&one), cells(&two));
}

/// The numbers of one device do not change with the program. When this fails on purpose, say in the
/// change log that rehearsed years are new.
#[test]
fn a_rehearsed_year_stays_what_it_was() {
    let fleet = fleet(1, 1);
    let names: Vec<String> = fleet.devices(0).map(|device| device.id).collect();
    assert_eq!(
        names,
        ["a4220fdf-336b-4d39-b858-aaab98ffed69", "6db49361-6abe-4105-9ee5-557b6cd780b4"]
    );
    let rows = fleet.rows(0, 0);
    let counted: u64 = rows.iter().map(|row| row.n).sum();
    assert_eq!((rows.len(), counted), (1149, 5996));
}

#[test]
fn devices_are_named_like_those_of_a_kiosk() {
    let fleet = fleet(200, 3);
    let found: Vec<Device> = (0..200).flat_map(|site| fleet.devices(site)).collect();
    let ids: BTreeSet<&String> = found.iter().map(|device| &device.id).collect();
    let epochs: BTreeSet<&String> = found.iter().map(|device| &device.epoch).collect();
    assert_eq!((ids.len(), epochs.len()), (400, 400));
    for Device { id, epoch } in &found {
        let parts: Vec<usize> = id.split('-').map(str::len).collect();
        assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(id.chars().nth(14), Some('4'), "{id}: the version");
        assert!(id.chars().nth(19).is_some_and(|c| "89ab".contains(c)), "{id}: the variant");
        assert!(epoch.len() == 16 && epoch.bytes().all(|byte| byte.is_ascii_hexdigit()), "{epoch}");
    }
}

#[test]
fn places_have_ids_of_their_own_in_two_departements() {
    let fleet = fleet(300, 3);
    let places: Vec<Place> = (0..300).map(|site| fleet.site(site)).collect();
    let ids: BTreeSet<&String> = places.iter().map(|place| &place.id).collect();
    assert_eq!(ids.len(), 300);
    assert!(places.iter().all(|place| is_code(&place.id)));
    assert_eq!((places[0].id.as_str(), places[10].id.as_str()), ("creully", "site-00011"));
    for departement in ["14", "50"] {
        let count = places[10..].iter().filter(|place| place.departement == departement).count();
        assert!((80..=210).contains(&count), "{departement}: {count}");
    }
}

#[test]
fn there_is_nothing_outside_of_the_fleet() {
    let fleet = fleet(2, 1);
    assert_eq!(fleet.sites(), 2);
    assert_eq!(fleet.devices(1).count(), 2);
    assert_eq!(fleet.devices(2).count(), 0);
    assert!(fleet.rows(2, 0).is_empty() && fleet.rows(0, 2).is_empty());
    for variant in Variant::ALL {
        assert!(fleet.exports(2, 0, variant).is_empty() && fleet.exports(0, 2, variant).is_empty());
    }
}

/// A file of each variant is one that a kiosk could have written, and holds the rows in order.
#[test]
fn every_export_is_accepted_by_whoever_reads_counters() {
    let fleet = fleet(3, 11);
    for (site, device) in devices(3) {
        for variant in Variant::ALL {
            for export in fleet.exports(site, device, variant) {
                let mut bytes = Vec::new();
                counters::write(&export.rows, &mut bytes).unwrap();
                assert_eq!(counters::parse(&bytes, "counters").unwrap(), export.rows);
                assert!(export.rows.is_sorted());
                let place = fleet.site(site).id;
                for Row { cell, n, cancelled, device, .. } in &export.rows {
                    assert!(cell.flaw().is_none() && is_code(device), "{cell:?}");
                    assert!(cancelled <= n && *n > 0, "{cell:?}");
                    assert_eq!(cell.site, place);
                    assert_eq!(cell.period.grain(), cell.measure.grain());
                    assert!(cell.period.first() >= fleet.first, "{cell:?}");
                    assert!(cell.period.first() <= export.taken, "{cell:?}");
                }
            }
        }
    }
}

#[test]
fn every_measure_is_met() {
    let fleet = fleet(10, 1);
    let mut met = BTreeSet::new();
    for (site, device) in devices(10) {
        met.extend(fleet.rows(site, device).into_iter().map(|row| row.cell.measure));
    }
    let missing: Vec<_> = Measure::ALL.into_iter().filter(|known| !met.contains(known)).collect();
    assert_eq!(missing, []);
}

#[test]
fn what_describes_helps_adds_up_to_the_helps() {
    let fleet = fleet(6, 5);
    for (site, device) in devices(6) {
        let rows = fleet.rows(site, device);
        let whole = |measure| sum(&rows, measure, |_| true);
        let helps = whole(Measure::Intervention);
        assert!(helps > 0, "{site} {device}");
        for measure in [
            Measure::Nature,
            Measure::Posture,
            Measure::Time,
            Measure::Outcome,
            Measure::Referral,
            Measure::Recurrence,
        ] {
            assert_eq!(whole(measure), helps, "{site} {device} {measure:?}");
        }
        for measure in [Measure::Request, Measure::Theme, Measure::Equipment] {
            assert!(whole(measure) >= helps, "{site} {device} {measure:?}");
        }
        for measure in [Measure::Progress, Measure::Obstacle, Measure::WhatHelped] {
            assert!(whole(measure) <= helps, "{site} {device} {measure:?}");
        }
        let blocked = sum(&rows, Measure::Outcome, |value| value == "bloquee");
        assert!(whole(Measure::Obstacle) <= blocked, "{site} {device}");
        assert!(whole(Measure::Minutes) >= 15 * helps, "{site} {device}");
        assert!(whole(Measure::Minutes) <= 120 * helps, "{site} {device}");
    }
}

/// People are counted in groups only, at least two to a group, on the days there was one.
#[test]
fn participants_go_with_groups() {
    let fleet = fleet(10, 5);
    let mut groups_met = 0;
    for (site, device) in devices(10) {
        let rows = fleet.rows(site, device);
        let groups = sum(&rows, Measure::Intervention, |value| value == "collectif");
        let people = sum(&rows, Measure::Participants, |value| value == "collectif");
        assert_eq!(people, sum(&rows, Measure::Participants, |_| true));
        assert!((2 * groups..=100 * groups).contains(&people), "{groups} groups, {people} people");
        groups_met += groups;
        let days = |measure| {
            let of = |row: &&Row| row.cell.measure == measure && row.cell.value == "collectif";
            rows.iter().filter(of).map(|row| row.cell.period).collect::<BTreeSet<_>>()
        };
        assert_eq!(days(Measure::Participants), days(Measure::Intervention));
    }
    assert!(groups_met > 0);
}

#[test]
fn what_describes_practices_adds_up_to_the_practices() {
    let fleet = fleet(6, 5);
    for (site, device) in devices(6) {
        let rows = fleet.rows(site, device);
        let whole = |measure| sum(&rows, measure, |_| true);
        let begun = whole(Measure::Procedure);
        assert!(begun > 0, "{site} {device}");
        assert_eq!(whole(Measure::ProcedureTutorial), begun);
        assert_eq!(whole(Measure::Duration), begun);
        let done = sum(&rows, Measure::Procedure, |value| value == "termine");
        assert_eq!(whole(Measure::Autonomy), done);
        assert_eq!(whole(Measure::AbandonStep), begun - done);
        let visits = whole(Measure::Session);
        assert_eq!(whole(Measure::SessionSupport), visits);
        // Not one visit without a practice, even where a practice is taken back.
        let ever: u64 =
            rows.iter().filter(|row| row.cell.measure == Measure::Procedure).map(|row| row.n).sum();
        assert!(visits <= ever, "{visits} visits, {ever} practices");
    }
}

/// A day is either held or cancelled, never on a closed day, and only where the place comes.
#[test]
fn presences_are_held_on_the_days_of_the_place() {
    let fleet = fleet(10, 5);
    let mut canceled = 0;
    for site in 0..10 {
        let rows = [fleet.rows(site, 0), fleet.rows(site, 1)].concat();
        let slots = fleet.presence(site);
        assert!((1..=2).contains(&slots.len()), "{slots:?}");
        let days = |measure, value: Option<&str>| -> BTreeSet<NaiveDate> {
            rows.iter()
                .filter(|row| row.cell.measure == measure)
                .filter(|row| value.is_none_or(|value| row.cell.value == value))
                .map(|row| row.cell.period.first())
                .collect()
        };
        let (held, off) = (
            days(Measure::Presence, Some(presence::HELD)),
            days(Measure::Presence, Some(presence::CANCELED)),
        );
        assert!(held.is_disjoint(&off));
        canceled += off.len();
        let helped = days(Measure::Intervention, None);
        assert!(helped.is_subset(&held), "{site}: helped outside of a presence");
        for date in held.iter().chain(&off) {
            assert!(slots.contains(&date.weekday()), "{site}: {date}");
            assert!(!is_holiday(*date) && fleet.is_open(site, date.month()), "{site}: {date}");
        }
    }
    assert!(canceled > 0);
}

#[test]
fn a_closed_month_counts_nothing_and_an_open_one_does() {
    let fleet = fleet(40, 5);
    let mut closed = 0;
    for site in 0..40 {
        let rows = [fleet.rows(site, 0), fleet.rows(site, 1)].concat();
        for month in 1..=12 {
            let counted = rows.iter().any(|row| row.cell.period.first().month() == month);
            assert_eq!(counted, fleet.is_open(site, month), "{site} {month}");
            closed += u32::from(!counted);
        }
    }
    assert!(closed > 0, "no month is missing anywhere");
}

/// Two devices of an ordinary place fill about nine hundred rows each in a year.
#[test]
fn a_device_has_about_nine_hundred_rows() {
    let fleet = fleet(20, 1);
    let rows: Vec<usize> =
        devices(20).map(|(site, device)| fleet.rows(site, device).len()).collect();
    let mean = rows.iter().sum::<usize>() / rows.len();
    assert!((800..=1050).contains(&mean), "{mean} rows on average: {rows:?}");
}

#[test]
fn people_become_abler() {
    let fleet = fleet(10, 1);
    let rows: Vec<Row> = devices(10).flat_map(|(site, device)| fleet.rows(site, device)).collect();
    let share = |months: RangeInclusive<u32>, measure| {
        let rows: Vec<Row> = rows
            .iter()
            .filter(|row| months.contains(&row.cell.period.first().month()))
            .cloned()
            .collect();
        let able = sum(&rows, measure, |value| value == "autonome");
        able * 1000 / sum(&rows, measure, |_| true)
    };
    for measure in [Measure::Autonomy, Measure::Posture] {
        let (first, last) = (share(1..=4, measure), share(9..=12, measure));
        assert!(last > first + 20, "{measure:?}: {first} ‰, then {last} ‰");
    }
}

/// The steps where people stumble are a few of each procedure, and the same for every seed.
#[test]
fn the_same_steps_are_hard_for_everybody() {
    let hard = |seed| {
        let fleet = fleet(10, seed);
        devices(10)
            .flat_map(|(site, device)| fleet.rows(site, device))
            .filter(|row| row.cell.measure == Measure::HelpStep)
            .map(|row| row.cell.value)
            .filter(|value| value.starts_with("caf-1."))
            .collect::<BTreeSet<String>>()
    };
    let (one, two) = (hard(1), hard(2));
    assert!((2..=5).contains(&one.len()), "{one:?}");
    assert_eq!(one, two);
}

#[test]
fn what_cannot_be_counted_is_not_practised() {
    let mut odd = catalog();
    odd.extend([
        exercise("caf-Été", operator::CAF, 4),
        exercise("tax-return", "dgfip", 4),
        exercise("empty", operator::CAF, 0),
        Exercise { steps: vec!["Étape 1".to_owned()], ..exercise("odd", operator::CAF, 1) },
    ]);
    let odd = Fleet::new(2, 4, YEAR, &odd);
    assert_eq!(odd, fleet(2, 4));
    // Nobody practises where there is nothing to practise; helps go on.
    let bare = Fleet::new(1, 4, YEAR, &[]);
    let rows = bare.rows(0, 0);
    for measure in [Measure::Procedure, Measure::Session, Measure::HelpStep] {
        assert_eq!(sum(&rows, measure, |_| true), 0, "{measure:?}");
    }
    assert!(sum(&rows, Measure::Intervention, |_| true) > 0);
}

#[test]
fn a_year_that_is_not_over_stops_on_its_last_day() {
    let whole = fleet(2, 9);
    let last = day("2026-05-13");
    let part = whole.clone().until(last);
    for (site, device) in devices(2) {
        let (short, long) = (part.rows(site, device), whole.rows(site, device));
        assert!(!short.is_empty() && short.len() < long.len());
        assert!(short.iter().all(|row| row.cell.period.first() <= last));
        // The whole year holds it.
        assert_eq!(merge(&short, &long), long);
    }
    assert_eq!(whole.clone().until(day("2027-05-13")), whole);
}

#[test]
fn a_store_only_grows_through_the_year() {
    let fleet = fleet(1, 21);
    for device in 0..DEVICES {
        let mut known: (Vec<Row>, u64) = (Vec::new(), 0);
        for month in 1..=12 {
            let late = fleet.exports(0, device, Variant::Late(month));
            let [export] = late.as_slice() else { panic!("{} exports", late.len()) };
            assert_eq!(export.taken.month(), month);
            assert!(export.sequence >= known.1);
            assert_eq!(merge(&known.0, &export.rows), export.rows, "month {month}");
            known = (export.rows.clone(), export.sequence);
        }
        assert_eq!(known.0, fleet.rows(0, device));
    }
}

/// Nothing is lost that two exports hold together, and nothing is counted twice.
#[test]
fn a_restored_store_and_a_duplicate_say_the_same_as_a_plain_one() {
    let fleet = fleet(3, 33);
    for (site, device) in devices(3) {
        let plain = totals(&fleet.rows(site, device));
        for variant in [Variant::Plain, Variant::Restored, Variant::Duplicate] {
            let exports = fleet.exports(site, device, variant);
            assert_eq!(exports.len(), if variant == Variant::Plain { 1 } else { 2 });
            assert!(exports.is_sorted_by_key(|export| export.taken));
            assert_eq!(totals(&all(&exports)), plain, "{variant:?}");
        }
        let restored = fleet.exports(site, device, Variant::Restored);
        assert_eq!(restored[0].device.id, restored[1].device.id);
        assert_ne!(restored[0].device.epoch, restored[1].device.epoch);
    }
}

/// Each of the two copies of a store knows what the other one does not.
#[test]
fn clones_contradict_each_other_under_one_name() {
    let fleet = fleet(1, 33);
    let exports = fleet.exports(0, 0, Variant::Cloned);
    let [one, other] = exports.as_slice() else { panic!("{} exports", exports.len()) };
    assert_eq!((&one.device, one.taken), (&other.device, other.taken));
    let both = merge(&one.rows, &other.rows);
    assert!(both != one.rows && both != other.rows);
}

/// Where things go wrong, all the exports of a place together never say more than what happened, and
/// exactly that where nothing was copied or late.
#[test]
fn faults_never_add_anything() {
    let fleet = fleet(10, 2);
    let mut met = BTreeSet::new();
    for site in 0..10 {
        let truth = totals(&[fleet.rows(site, 0), fleet.rows(site, 1)].concat());
        let faults = [fleet.fault(site, 0), fleet.fault(site, 1)];
        let exports = [fleet.exports(site, 0, faults[0]), fleet.exports(site, 1, faults[1])];
        let said = totals(&all(&exports.concat()));
        for (cell, total) in &said {
            let most = truth.get(cell).copied().map_or(0, Total::value);
            assert!(total.value() <= most, "{faults:?}: {cell:?} {total:?}, {most} in truth");
        }
        let loses = |fault: &Variant| matches!(fault, Variant::Late(_) | Variant::Cloned);
        assert_eq!(said == truth, !faults.iter().any(loses), "{faults:?}");
        met.extend(faults.map(Variant::name));
    }
    assert_eq!(met, Variant::ALL.map(Variant::name).into());
}

#[test]
fn each_ten_places_meet_each_fault_once() {
    let fleet = fleet(400, 2);
    for ten in 0..40 {
        let of_ten = |(site, device)| fleet.fault(ten * 10 + site, device);
        let faults: Vec<&str> = devices(10).map(of_ten).map(Variant::name).collect();
        let count = |name: &str| faults.iter().filter(|fault| **fault == name).count();
        assert_eq!(
            ["plain", "late", "restored", "cloned", "duplicate"].map(count),
            [15, 2, 1, 1, 1],
            "the machine that received the copy is late too"
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Any fleet, any year: codes, order and bounds hold.
    #[test]
    fn any_device_of_any_year_is_sound(
        seed in any::<u64>(), site in 0_u32..28_000, device in 0..DEVICES, year in any::<i32>(),
    ) {
        let fleet = Fleet::new(28_000, seed, year, &catalog());
        let rows = fleet.rows(site, device);
        prop_assert!(rows.is_sorted());
        for row in &rows {
            prop_assert!(row.cell.flaw().is_none());
            prop_assert!(row.cancelled <= row.n);
            prop_assert!(fleet.first <= row.cell.period.first());
            prop_assert!(row.cell.period.first() <= fleet.last);
        }
        let helps = sum(&rows, Measure::Intervention, |_| true);
        prop_assert_eq!(sum(&rows, Measure::Outcome, |_| true), helps);
    }
}
