//! The tables of a small year, and the defects seen in other tools, one test for each.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::bilan::Place;
use crate::bilan::coverage::{Source, gather};
use crate::bilan::cube::{Cube, Figure, Values};
use crate::count::intervention::Intervention;
use crate::count::nomenclature::Dimension;
use crate::count::{
    Autonomy, Cell, Device, Ending, Increment, Measure, Mode, Moment, Period, Practice, Quality,
    Row, Visit, VisitOption, WHOLE, day, memo, nomenclature, operator, practice, site_changed,
    unmet_need, visit, what_helped,
};

/// Everything that a report needs.
struct Report {
    coverage: Coverage,
    sums: Sums,
    same: Vec<(Term, Same, Sums)>,
    exercises: Vec<Exercise>,
}

impl Report {
    fn tables(&self, edition: Edition) -> Vec<Table> {
        let compared: Vec<_> = self
            .same
            .iter()
            .map(|(term, same, sums)| Compared { term: *term, same, sums })
            .collect();
        let data = Data {
            coverage: &self.coverage,
            sums: &self.sums,
            compared: &compared,
            exercises: &self.exercises,
        };
        build(&data, edition)
    }

    fn table(&self, edition: Edition, id: TableId, part: u8) -> Table {
        let tables = self.tables(edition);
        tables.into_iter().find(|table| (table.id, table.part) == (id, part)).unwrap()
    }
}

fn places() -> Vec<Place> {
    [("tilly", "14"), ("lisieux", "14"), ("brehal", "50")]
        .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
        .to_vec()
}

fn exercise(own: &str, tutorial: &str, steps: &[&str]) -> Exercise {
    let steps = steps.iter().map(|&step| step.to_owned()).collect();
    Exercise { tutorial: tutorial.to_owned(), operator: own.to_owned(), steps }
}

fn catalog() -> Vec<Exercise> {
    vec![
        exercise("caf", "caf-rsa", &["open", "type", "send"]),
        exercise("caf", "caf-revenus", &["open", "type"]),
        exercise("caf", "caf-rare", &["open"]),
        exercise("grdf", "grdf-releve", &["open"]),
    ]
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn report(term: &str, today: &str, rows: &[Row]) -> Report {
    let term = Term::parse(term).unwrap();
    let rows = gather(&[Source { name: String::new(), exported: None, rows: rows.to_vec() }]).rows;
    let mut coverage = Coverage::new(&places(), term, date(today));
    for row in &rows {
        coverage.add(row);
    }
    let sums = |keep: &dyn Fn(&Row) -> bool| {
        let mut cube = Cube::new(&places(), term);
        for row in rows.iter().filter(|row| keep(row)) {
            cube.add(row);
        }
        cube.close()
    };
    let same = compared_terms(term)
        .into_iter()
        .map(|term| {
            let same = coverage.same(term);
            let sums = sums(&|row| same.holds(row));
            (term, same, sums)
        })
        .collect();
    let sums = sums(&|_| true);
    Report { coverage, sums, same, exercises: catalog() }
}

/// What a device counted, so many times.
fn rows(device: &str, increments: &[Increment], times: u64) -> Vec<Row> {
    let row = |increment: &Increment| Row {
        device: device.to_owned(),
        epoch: "0".to_owned(),
        cell: increment.cell.clone(),
        n: increment.n * times,
        cancelled: increment.cancelled * times,
        quality: Quality::Ok,
    };
    increments.iter().map(row).collect()
}

fn help(own: &str, minutes: u16) -> Intervention {
    let mut help = Intervention::usual(Device::Computer);
    help.toggle_operator(own);
    help.autonomy = Some("avec_guidage".to_owned());
    help.minutes = minutes;
    help
}

fn helps(device: &str, site: &str, day: &str, help: &Intervention, times: u64) -> Vec<Row> {
    rows(device, &help.increments(site, date(day)).unwrap(), times)
}

fn presence(device: &str, site: &str, day: &str) -> Vec<Row> {
    let day = date(day);
    rows(device, &day::opening(&day::Day::default(), site, day), 1)
}

fn practised(site: &str, day: &str, tutorial: &str, helped: usize, times: u64) -> Vec<Row> {
    let done = practice(&Practice {
        site: site.to_owned(),
        day: date(day),
        operator: operator::CAF.to_owned(),
        tutorial: tutorial.to_owned(),
        ending: Ending::Done,
        autonomy: Some(Autonomy::Partial),
        duration: Duration::from_secs(600),
        helped_steps: vec!["open".to_owned(); helped],
        last_step: None,
    });
    rows(tutorial, &done, times)
}

/// A year of three places; Bréhal counts in the first quarter only.
fn a_year() -> Vec<Row> {
    let mut all = Vec::new();
    for month in 1..=12 {
        let day = format!("2026-{month:02}-05");
        all.extend(presence("a", "tilly", &day));
        all.extend(presence("b", "tilly", &day));
        all.extend(helps("a", "tilly", &day, &help("caf", 30), 4));
        all.extend(helps("b", "tilly", &format!("2026-{month:02}-06"), &help("grdf", 15), 1));
        all.extend(helps("c", "lisieux", &day, &help("msa", 60), 2));
        if month <= 3 {
            let mut group = help("assurance_maladie", 90);
            group.kind = "collectif".to_owned();
            group.gather(6);
            group.toggle_operator("caf");
            group.end("a_poursuivre");
            all.extend(helps("d", "brehal", &day, &group, 1));
        }
    }
    all.extend(practised("tilly", "2026-02-05", "caf-rsa", 1, 30));
    all.extend(practised("tilly", "2026-02-05", "caf-revenus", 2, 20));
    all.extend(practised("tilly", "2026-02-05", "caf-rare", 9, 19));
    let seen = visit(&Visit {
        site: "lisieux".to_owned(),
        day: date("2026-12-31"),
        mode: Mode::Autonomous,
        moment: Moment::OutsidePresence,
        device: Device::Tablet,
        options: vec![],
    });
    all.extend(rows("c", &seen, 25));
    all
}

fn year() -> Report {
    report("2026", "2027-01-15", &a_year())
}

/// The number at this place and period, under this column.
fn at(table: &Table, place: &Scope, term: &str, key: [&str; 4]) -> Value {
    let term = Term::parse(term).unwrap();
    let line = table.lines.iter().position(|line| line.place == *place && line.term == term);
    let column = table
        .columns
        .iter()
        .position(|own| [&own.indicator, &own.operator, &own.dimension, &own.modality] == key);
    table.values[line.expect("a line")][column.expect("a column")]
}

fn site(id: &str) -> Scope {
    Scope::Site(id.to_owned())
}

const HELPS: [&str; 4] = ["nb_interventions", "_T", "_T", "_T"];

#[test]
fn the_tables_of_a_year() {
    let tables = year().tables(Edition::Partners);
    let drawn: Vec<_> =
        tables.iter().map(|table| format!("{}.{}", table.id.code(), table.part)).collect();
    assert_eq!(
        drawn.join(" "),
        "T1.1 T2.1 T3.1 T4.1 T4.2 T4.3 T4.4 T5.1 T5.2 T6.1 T6.2 T6.3 T7.1 T7.2 T8.1 T8.2 T9.1 T9.2 \
         T9.3 T9.4 T10.1 T10.2 T10.3 T10.4 T10.5 T10.11 T10.15 T10.20 T11.1 T11.2 T11.4 T11.11 T11.15 \
         T12.1"
    );
    let key = |id, part| {
        let own = tables.iter().find(|table| (table.id, table.part) == (id, part)).unwrap();
        (own.title_key.as_str(), own.operator.as_deref())
    };
    for (id, part, title, operator) in [
        (TableId::T1, 1, "bilan-t1-title", None),
        (TableId::T4, 4, "bilan-t4-4-title", None),
        (TableId::T10, 15, "bilan-t10-operator-title", Some("grdf")),
        (TableId::T10, 20, "bilan-t10-20-title", None),
        (TableId::T11, 2, "bilan-t11-title", None),
        (TableId::T11, 11, "bilan-t11-operator-title", Some("caf")),
    ] {
        assert_eq!(key(id, part), (title, operator));
    }
}

#[test]
fn the_key_figures() {
    let table = year().table(Edition::Partners, TableId::T1, 1);
    for (key, expected) in [
        (["nb_permanences", "_T", "_T", "_T"], Value::Count(12)),
        (HELPS, Value::Count(48 + 12 + 24 + 3)),
        // A group of six counts six.
        (["nb_accompagnements", "_T", "_T", "_T"], Value::Count(84 + 18)),
        // The groups had two operators.
        (["nb_demandes", "_T", "_T", "_T"], Value::Count(87 + 3)),
        (["minutes", "_T", "_T", "_T"], Value::Count(48 * 30 + 12 * 15 + 24 * 60 + 3 * 90)),
        (["nb_sessions", "_T", "_T", "_T"], Value::Count(25)),
        (["nb_parcours", "_T", "issue", "termine"], Value::Count(69)),
        (["nb_interventions", "_T", "issue", "aboutie"], Value::Count(84)),
        (["part_interventions_abouties_pct", "_T", "issue", "aboutie"], Value::Tenths(966)),
    ] {
        assert_eq!(at(&table, &Scope::Network, "2026", key), expected, "{key:?}");
    }
}

#[test]
fn operators_are_grouped_outside() {
    let report = year();
    let inside = report.table(Edition::Internal, TableId::T5, 1);
    let outside = report.table(Edition::Public, TableId::T5, 1);
    assert_eq!((inside.columns.len(), outside.columns.len()), (10, 7));
    let asked =
        |table: &Table, own| at(table, &site("tilly"), "2026", ["nb_demandes", own, "_T", "_T"]);
    assert_eq!(asked(&inside, "grdf"), Value::Count(12));
    assert_eq!(asked(&outside, "autres"), Value::Count(12));
    assert_eq!(asked(&outside, "caf"), Value::Count(48));
    assert_eq!(asked(&outside, "_T"), Value::Count(60));
}

#[test]
fn what_did_not_come_is_missing_and_not_zero() {
    let report = year();
    let table = report.table(Edition::Partners, TableId::T2, 1);
    let of = |code: &str, month| at(&table, &Scope::Departement(code.to_owned()), month, HELPS);
    assert_eq!(of("50", "2026-03"), Value::Count(1));
    assert_eq!(of("50", "2026-04"), Value::Missing);
    assert_eq!(of("14", "2026-04"), Value::Count(7));
    let line = table.lines.iter().find(|line| line.total).unwrap();
    assert_eq!((line.counted, line.expected), (3, 3));
    let by_place = report.table(Edition::Partners, TableId::T3, 1);
    let brehal = by_place.lines.iter().find(|line| line.place == site("brehal")).unwrap();
    assert_eq!((brehal.counted, brehal.expected), (3, 12));
    // Zero where something came from, and no mean of nothing.
    let mean = ["interventions_par_permanence", "_T", "_T", "_T"];
    let held = ["nb_permanences", "_T", "_T", "_T"];
    assert_eq!(at(&by_place, &site("brehal"), "2026", held), Value::Count(0));
    assert_eq!(at(&by_place, &site("brehal"), "2026", mean), Value::Thin);
    assert_eq!(at(&by_place, &site("tilly"), "2026", mean), Value::Tenths(50));
    // Nothing at all.
    let empty = super::tests::report("2026", "2027-01-15", &[]);
    for table in empty.tables(Edition::Internal) {
        assert!(table.values.iter().flatten().all(|value| *value == Value::Missing));
    }
}

#[test]
fn few_are_no_percentage() {
    let share = ["part_interventions_pct", "_T", "issue", "aboutie"];
    for (times, expected) in [(LEAST_BASE, Value::Tenths(1000)), (LEAST_BASE - 1, Value::Thin)] {
        let rows = helps("a", "tilly", "2026-05-05", &help("caf", 30), times);
        let table = report("2026", "2027-01-15", &rows).table(Edition::Internal, TableId::T9, 1);
        assert_eq!(at(&table, &site("tilly"), "2026-S1", share), expected);
        let key = report("2026", "2027-01-15", &rows).table(Edition::Internal, TableId::T1, 1);
        let share = ["part_interventions_abouties_pct", "_T", "issue", "aboutie"];
        assert_eq!(at(&key, &Scope::Network, "2026", share), expected);
    }
}

#[test]
fn the_hardest_steps_are_those_with_most_helps_for_a_practice() {
    let table = year().table(Edition::Internal, TableId::T11, 1);
    let steps: Vec<_> = table.columns.iter().filter(|own| own.indicator == "nb_aides").collect();
    // The rare one is practised less than twenty times.
    let names: Vec<_> = steps.iter().map(|own| own.modality.as_str()).collect();
    assert_eq!(names, ["caf-revenus.open", "caf-rsa.open"]);
    let key = ["aides_pour_100_parcours", "caf", "tutoriel.etape", "caf-revenus.open"];
    assert_eq!(at(&table, &Scope::Network, "2026-S1", key), Value::Tenths(2000));
    let many: Vec<Row> = (0..12_usize)
        .flat_map(|rank| practised("tilly", "2026-02-05", &format!("t{rank:02}"), 12 - rank, 20))
        .collect();
    let mut report = report("2026-S1", "2026-07-01", &many);
    // In no catalog: not named.
    let table = report.table(Edition::Public, TableId::T11, 1);
    assert!(table.columns.is_empty());
    let own = (0..12).map(|rank| exercise("caf", &format!("t{rank:02}"), &["open", "send"]));
    report.exercises = own.collect();
    let table = report.table(Edition::Public, TableId::T11, 1);
    let shown = table.columns.iter().filter(|own| own.indicator == "nb_aides").count();
    assert_eq!(shown, 10);
    // A step that was renamed is not named either.
    report.exercises = vec![exercise("caf", "t00", &["send"]), exercise("caf", "t01", &["open"])];
    let table = report.table(Edition::Public, TableId::T11, 1);
    let shown = table.columns.iter().filter(|own| own.indicator == "nb_aides");
    assert_eq!(shown.map(|own| own.modality.as_str()).collect::<Vec<_>>(), ["t01.open"]);
}

#[test]
fn a_hard_step_is_compared_with_the_half_year_before() {
    let mut rows = practised("tilly", "2026-02-05", "caf-rsa", 1, 30);
    rows.extend(practised("tilly", "2026-09-05", "caf-rsa", 2, 40));
    for edition in Edition::ALL {
        let table = report("2026", "2027-01-15", &rows).table(edition, TableId::T11, 2);
        let column =
            |indicator| table.columns.iter().position(|own| own.indicator == indicator).unwrap();
        let compared = |indicator| table.compared(0, column(indicator));
        let counts = |before, now| Some((Value::Count(before), Value::Count(now)));
        assert_eq!(compared("nb_aides"), counts(30, 80));
        assert_eq!(compared("nb_parcours"), counts(30, 40));
        let rate = Some((Value::Tenths(1000), Value::Tenths(2000)));
        assert_eq!(compared("aides_pour_100_parcours"), rate);
        let first = report("2026", "2027-01-15", &rows).table(edition, TableId::T11, 1);
        // Nothing is known of the half-year before.
        assert_eq!(first.compared(0, 0), None);
    }
    // Once one of its numbers is hidden, the mean is not compared either.
    let mut table = report("2026", "2027-01-15", &rows).table(Edition::Partners, TableId::T11, 2);
    let rank = table.columns.iter().position(|own| own.indicator == "nb_parcours").unwrap();
    let secret = table.coordinates(0, rank).unwrap();
    table.hide(&BTreeSet::from([secret]));
    let rate =
        table.columns.iter().position(|own| own.indicator == "aides_pour_100_parcours").unwrap();
    assert_eq!(table.compared(0, rate), None);
    assert_eq!(table.values[0][rate], Value::Hidden);
}

#[test]
fn an_operator_sees_its_exercises_and_its_steps() {
    let mut rows = practised("tilly", "2026-02-05", "caf-rsa", 1, 30);
    rows.extend(practised("brehal", "2026-09-05", "caf-revenus", 0, 10));
    // Left at the second step, and helped at a step that is not in the catalog any more.
    let left = practice(&Practice {
        site: "tilly".to_owned(),
        day: date("2026-03-05"),
        operator: operator::CAF.to_owned(),
        tutorial: "caf-rsa".to_owned(),
        ending: Ending::Abandoned,
        autonomy: None,
        duration: Duration::from_secs(60),
        helped_steps: vec!["old".to_owned(), "type".to_owned()],
        last_step: Some("type".to_owned()),
    });
    rows.extend(super::tests::rows("left", &left, 10));
    // A tutorial that is in no catalog, and one of another operator.
    rows.extend(practised("tilly", "2026-02-05", "old", 3, 50));
    rows.extend(practised("tilly", "2026-02-05", "grdf-releve", 3, 50));
    let report = report("2026", "2027-01-15", &rows);
    let operators = |id| {
        let tables = report.tables(Edition::Partners).into_iter();
        let own = tables.filter(|table| table.id == id);
        own.filter_map(|table| Some((table.part, table.operator?))).collect::<Vec<_>>()
    };
    let expected = [(11, "caf".to_owned()), (15, "grdf".to_owned())];
    assert_eq!(operators(TableId::T10), expected);
    assert_eq!(operators(TableId::T11), expected);
    let practised = report.table(Edition::Internal, TableId::T10, 11);
    let of = |table: &Table, key: [&str; 3]| {
        let [indicator, dimension, modality] = key;
        at(table, &Scope::Network, "2026", [indicator, "caf", dimension, modality])
    };
    for (key, expected) in [
        (["nb_parcours", "tutoriel.issue", "caf-rsa.termine"], Value::Count(30)),
        (["nb_parcours", "tutoriel.issue", "caf-rsa.abandonne"], Value::Count(10)),
        (["nb_parcours", "tutoriel.issue", "caf-rsa.expire"], Value::Count(0)),
        (["nb_parcours", "tutoriel", "caf-rsa"], Value::Count(40)),
        (["part_parcours_termines_pct", "tutoriel", "caf-rsa"], Value::Tenths(750)),
        (["nb_parcours", "tutoriel", "caf-revenus"], Value::Count(10)),
        (["part_parcours_termines_pct", "tutoriel", "caf-revenus"], Value::Thin),
        (["nb_parcours", "tutoriel", "_T"], Value::Count(50)),
    ] {
        assert_eq!(of(&practised, key), expected, "{key:?}");
    }
    let stumbled = report.table(Edition::Internal, TableId::T11, 11);
    for (key, expected) in [
        (["nb_parcours", "tutoriel", "caf-rsa"], Value::Count(40)),
        (["nb_aides", "tutoriel.etape", "caf-rsa.open"], Value::Count(30)),
        (["nb_aides", "tutoriel.etape", "caf-rsa.type"], Value::Count(10)),
        (["nb_aides", "tutoriel.etape", "caf-rsa.send"], Value::Count(0)),
        (["nb_aides", "tutoriel.etape", "caf-rsa.non_classe"], Value::Count(10)),
        (["nb_aides", "tutoriel", "caf-rsa"], Value::Count(50)),
        (["nb_abandons", "tutoriel.etape", "caf-rsa.type"], Value::Count(10)),
        (["nb_abandons", "tutoriel", "caf-rsa"], Value::Count(10)),
        (["aides_pour_100_parcours", "tutoriel.etape", "caf-rsa.open"], Value::Tenths(750)),
        (["aides_pour_100_parcours", "tutoriel.etape", "caf-revenus.open"], Value::Thin),
    ] {
        assert_eq!(of(&stumbled, key), expected, "{key:?}");
    }
    // Over less than what was approved, only the coordination sees it.
    let month = super::tests::report("2026-02", "2027-01-15", &rows);
    let has = |edition| month.tables(edition).iter().any(|table| table.operator.is_some());
    assert_eq!(Edition::ALL.map(has), [true, false, false]);
    let quarter = super::tests::report("2026-T1", "2027-01-15", &rows);
    let parts = quarter.tables(Edition::Partners).into_iter();
    let parts = parts.filter(|table| table.operator.is_some()).map(|table| table.id);
    assert_eq!(parts.collect::<Vec<_>>(), [TableId::T10, TableId::T10]);
}

/// What these columns are, in the order of the table, and their numbers over the only line.
fn told(table: &Table) -> Vec<(String, String, Value)> {
    let line = &table.values[0];
    let own =
        |(own, value): (&Column, &Value)| (own.indicator.clone(), own.modality.clone(), *value);
    table.columns.iter().zip(line).map(own).collect()
}

#[test]
fn outside_an_operator_sees_what_is_counted_often_enough() {
    let mut rows = practised("tilly", "2026-02-05", "caf-rsa", 1, 30);
    rows.extend(practised("tilly", "2026-02-05", "caf-revenus", 1, 9));
    rows.extend(practised("brehal", "2026-09-05", "caf-rare", 1, 2));
    let left = practice(&Practice {
        site: "tilly".to_owned(),
        day: date("2026-03-05"),
        operator: operator::CAF.to_owned(),
        tutorial: "caf-rsa".to_owned(),
        ending: Ending::Abandoned,
        autonomy: None,
        duration: Duration::from_secs(60),
        helped_steps: vec!["old".to_owned(), "type".to_owned()],
        last_step: Some("type".to_owned()),
    });
    rows.extend(super::tests::rows("left", &left, 10));
    let mut report = report("2026", "2027-01-15", &rows);
    let tutorials = |report: &Report, edition| told(&report.table(edition, TableId::T10, 11));
    let count = |indicator: &str, modality: &str, n| {
        (indicator.to_owned(), modality.to_owned(), Value::Count(n))
    };
    let part =
        |tenths| ("part_parcours_termines_pct".to_owned(), "_T".to_owned(), Value::Tenths(tenths));
    // Two begun twice would be told by their sum: the nine stand with them.
    let expected = [
        count("nb_parcours", "caf-rsa", 40),
        count("nb_parcours", "autres", 11),
        count("nb_parcours", "_T", 51),
        count("nb_parcours_termines", "_T", 41),
        part(804),
    ];
    assert_eq!(tutorials(&report, Edition::Partners), expected);
    // With a higher threshold each of the two would lie between one and ten.
    assert_eq!(tutorials(&report, Edition::Public), expected[2..]);
    let rate = |modality: &str, tenths| {
        ("aides_pour_100_parcours".to_owned(), modality.to_owned(), Value::Tenths(tenths))
    };
    // How many began its exercise is not shown there: nor is the rate.
    let expected = [
        count("nb_aides", "caf-rsa.open", 30),
        count("nb_aides", "autres", 31),
        count("nb_aides", "_T", 61),
        count("nb_abandons", "_T", 10),
    ];
    let steps = |report: &Report, edition| told(&report.table(edition, TableId::T11, 11));
    let mut found = steps(&report, Edition::Public);
    assert_eq!(found, expected);
    found = steps(&report, Edition::Partners);
    let names: Vec<&str> = found.iter().map(|own| own.1.as_str()).collect();
    // The step of an exercise left out has nine helps: it stands with the ten of a step that was
    // removed and two others, or these could be told.
    let [open, type_] = ["caf-rsa.open", "caf-rsa.type"];
    assert_eq!(names, ["caf-rsa", open, type_, "autres", "_T", "_T", open, type_]);
    assert_eq!([&found[0], &found[6]], [&count("nb_parcours", "caf-rsa", 40), &rate(open, 750)]);
    // No other table names what these do not.
    for edition in [Edition::Partners, Edition::Public] {
        for column in report.tables(edition).iter().flat_map(|table| &table.columns) {
            let is_told =
                ["caf-rare", "caf-revenus"].iter().any(|own| column.modality.contains(own));
            assert!(!is_told, "{column:?}");
        }
    }
    // No more than ten steps, the one with most helps first.
    let names: Vec<String> = (10..40).map(|rank| format!("s{rank}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    report.exercises = vec![exercise("caf", "caf-rsa", &names)];
    let helped = |(rank, step): (u64, &&str)| {
        let done = practice(&Practice {
            site: "tilly".to_owned(),
            day: date("2026-02-05"),
            operator: operator::CAF.to_owned(),
            tutorial: "caf-rsa".to_owned(),
            ending: Ending::Done,
            autonomy: Some(Autonomy::Partial),
            duration: Duration::from_secs(600),
            helped_steps: vec![(*step).to_owned()],
            last_step: None,
        });
        super::tests::rows(step, &done, 20 + rank)
    };
    let rows: Vec<Row> = (0..).zip(&names).flat_map(helped).collect();
    let mut many = super::tests::report("2026", "2027-01-15", &rows);
    many.exercises = report.exercises;
    let found = steps(&many, Edition::Partners);
    let listed: Vec<&str> =
        found.iter().filter(|own| own.0 == "nb_aides").map(|own| own.1.as_str()).collect();
    assert_eq!((listed.len(), listed[0], listed[10]), (12, "caf-rsa.s39", "autres"));
}

#[test]
fn a_hard_step_is_named_outside_when_no_period_tells_a_small_number() {
    let mut rows = practised("tilly", "2026-02-05", "caf-rsa", 1, 30);
    rows.extend(practised("tilly", "2026-02-05", "grdf-releve", 1, 30));
    rows.extend(practised("tilly", "2026-09-05", "grdf-releve", 1, 2));
    let report = report("2026", "2027-01-15", &rows);
    let named = |edition| {
        let table = report.table(edition, TableId::T11, 1);
        let own = table.columns.into_iter().filter(|own| own.indicator == "nb_aides");
        own.map(|own| own.modality).collect::<Vec<_>>()
    };
    assert_eq!(named(Edition::Internal), ["caf-rsa.open", "grdf-releve.open"]);
    // The year, of which this is a half, tells 32: the other half would be found.
    assert_eq!(named(Edition::Partners), ["caf-rsa.open"]);
}

#[test]
fn outside_needs_are_those_looked_for_often_enough() {
    let mut all = Vec::new();
    for (theme, times) in [("logement", 30), ("email", 12), ("sante", 4), ("autre", 3)] {
        let own = unmet_need("tilly", date("2026-02-05"), theme);
        all.extend(rows("a", &own, times));
    }
    let table = report("2026", "2027-01-15", &all).table(Edition::Partners, TableId::T10, 20);
    let counts: Vec<_> = told(&table).into_iter().filter(|own| own.0 == "nb_besoins").collect();
    let expected = [("logement", 30), ("email", 12), ("autres", 7), ("_T", 49)]
        .map(|(code, n)| ("nb_besoins".to_owned(), code.to_owned(), Value::Count(n)));
    assert_eq!(counts, expected);
    let key = ["part_besoins_pct", "_T", "theme", "autres"];
    assert_eq!(at(&table, &Scope::Network, "2026", key), Value::Tenths(143));
}

#[test]
fn what_is_looked_for_used_and_taken_home_is_told() {
    let mut all = rows("a", &unmet_need("tilly", date("2026-02-05"), "logement"), 30);
    all.extend(rows("a", &unmet_need("tilly", date("2026-02-05"), "autre"), 10));
    all.extend(rows("a", &memo("tilly", date("2026-02-05")), 7));
    all.extend(rows("a", &site_changed("tilly", date("2026-02-05"), "caf-rsa"), 2));
    all.extend(rows("a", &site_changed("tilly", date("2026-02-05"), "old"), 1));
    all.extend(rows("a", &what_helped("tilly", date("2026-02-05"), "old", "reformuler"), 20));
    let seen = visit(&Visit {
        site: "tilly".to_owned(),
        day: date("2026-02-05"),
        mode: Mode::Autonomous,
        moment: Moment::OutsidePresence,
        device: Device::Tablet,
        options: vec![VisitOption::Contrast],
    });
    all.extend(rows("a", &seen, 20));
    let own = report("2026", "2027-01-15", &all);
    let (t10, t11) = (TableId::T10, TableId::T11);
    let of = |id, part, term, key| {
        at(&own.table(Edition::Internal, id, part), &Scope::Network, term, key)
    };
    for (id, part, term, key, expected) in [
        (t10, 20, "2026", ["nb_besoins", "_T", "theme", "logement"], Value::Count(30)),
        (t10, 20, "2026", ["nb_besoins", "_T", "theme", "email"], Value::Count(0)),
        (t10, 20, "2026", ["nb_besoins", "_T", "theme", "_T"], Value::Count(40)),
        (t10, 20, "2026", ["part_besoins_pct", "_T", "theme", "autre"], Value::Tenths(250)),
        (t10, 3, "2026", ["nb_sessions", "_T", "option", "contraste"], Value::Count(20)),
        (t10, 3, "2026", ["part_sessions_pct", "_T", "option", "contraste"], Value::Tenths(1000)),
        (t10, 3, "2026", ["nb_sessions", "_T", "option", "rythme_lent"], Value::Count(0)),
        (t10, 4, "2026", ["nb_memos", "_T", "_T", "_T"], Value::Count(7)),
        (t11, 3, "2026-S1", ["nb_signalements", "caf", "tutoriel", "caf-rsa"], Value::Count(2)),
        (t11, 3, "2026-S1", ["nb_signalements", "_T", "tutoriel", "non_classe"], Value::Count(1)),
        (t11, 3, "2026-S1", ["nb_signalements", "_T", "tutoriel", "_T"], Value::Count(3)),
        (t11, 4, "2026-S1", ["nb_mentions", "_T", "aide", "reformuler"], Value::Count(20)),
    ] {
        assert_eq!(of(id, part, term, key), expected, "{key:?}");
    }
    let outside = own.tables(Edition::Public);
    assert!(outside.iter().all(|table| (table.id, table.part) != (t11, 3)));
}

#[test]
fn progress_is_told_at_the_beginning_and_at_the_end() {
    let mut all = Vec::new();
    for (from, to, times) in [
        ("entierement_accompagne", "autonome", 10),
        ("entierement_accompagne", "avec_guidage", 15),
        ("autonome", "autonome", 25),
    ] {
        let mut own = help("caf", 30);
        own.arrival = Some(from.to_owned());
        own.autonomy = Some(to.to_owned());
        all.extend(helps(&format!("{from}-{to}"), "tilly", "2026-05-05", &own, times));
    }
    // Those whose beginning was not told are in neither.
    all.extend(helps("b", "tilly", "2026-05-05", &help("caf", 30), 50));
    let table = report("2026", "2027-01-15", &all).table(Edition::Partners, TableId::T6, 3);
    let of = |indicator, dimension, code| {
        at(&table, &Scope::Network, "2026", [indicator, "_T", dimension, code])
    };
    let (n, share) = ("nb_interventions", "part_interventions_pct");
    for (dimension, code, count, part) in [
        ("debut", "entierement_accompagne", 25, 500),
        ("debut", "partiellement_autonome", 0, 0),
        ("debut", "autonome", 25, 500),
        ("fin", "entierement_accompagne", 15, 300),
        ("fin", "partiellement_autonome", 0, 0),
        ("fin", "autonome", 35, 700),
    ] {
        assert_eq!(of(n, dimension, code), Value::Count(count), "{dimension} {code}");
        assert_eq!(of(share, dimension, code), Value::Tenths(part), "{dimension} {code}");
    }
    assert_eq!(of(n, "debut.fin", "_T"), Value::Count(50));
    assert_eq!(of(n, "debut.fin", "entierement_accompagne.autonome"), Value::Count(10));
}
#[test]
fn presences_are_told_by_their_load() {
    let table = year().table(Edition::Partners, TableId::T12, 1);
    let of = |term, code| {
        let key = ["nb_permanences", "_T", "interventions_par_permanence", code];
        at(&table, &Scope::Network, term, key)
    };
    assert_eq!(of("2026-T1", "1_4"), Value::Count(3));
    assert_eq!(of("2026-T1", "_T"), Value::Count(3));
    assert_eq!(of("2026-T4", "10_plus"), Value::Count(0));
}

#[test]
fn only_closed_and_approved_periods_are_shown_outside() {
    let open = report("2026", "2026-11-24", &a_year());
    for edition in [Edition::Partners, Edition::Public] {
        for table in open.tables(edition) {
            assert!(table.lines.iter().all(|line| line.term.is_closed(date("2026-11-24"))));
        }
        assert!(open.tables(edition).iter().all(|table| table.id != TableId::T1));
    }
    assert!(open.tables(Edition::Internal).iter().any(|table| table.id == TableId::T1));
    // A quarter by place is finer than what was approved.
    let quarter = report("2026-T1", "2027-01-15", &a_year());
    assert!(quarter.tables(Edition::Partners).iter().all(|table| table.id != TableId::T3));
    let inside = quarter.table(Edition::Internal, TableId::T3, 1);
    assert_eq!(at(&inside, &site("brehal"), "2026-T1", HELPS), Value::Count(3));
}

#[test]
fn only_the_same_devices_are_compared() {
    let mut rows = Vec::new();
    for (device, day, times) in
        [("a", "2026-02-05", 30), ("a", "2026-09-05", 40), ("b", "2026-09-05", 100)]
    {
        rows.extend(helps(device, "tilly", day, &help("caf", 30), times));
    }
    let find = |report: &Report, edition| {
        let table = report.table(edition, TableId::T1, 1);
        let column = table.columns.iter().position(|own| own.indicator == "nb_interventions");
        let own = table.comparisons.iter().find(|own| Some(own.column) == column).cloned();
        own.map(|own| (own.before, own.now, own.devices, own.of))
    };
    let half = report("2026-S2", "2027-01-15", &rows);
    assert_eq!(find(&half, Edition::Internal), Some((30, 40, 1, 2)));

    // Outside, the numbers of the others could be found by difference.
    let mut rows = Vec::new();
    for (device, day, times) in
        [("a", "2025-02-05", 30), ("a", "2026-02-05", 40), ("b", "2026-02-05", 100)]
    {
        rows.extend(helps(device, "tilly", day, &help("caf", 30), times));
    }
    let both = report("2026", "2027-01-15", &rows);
    assert_eq!(find(&both, Edition::Internal), Some((30, 40, 1, 2)));
    assert_eq!(find(&both, Edition::Public), None);
    let alone: Vec<Row> = rows.into_iter().filter(|row| row.device == "a").collect();
    let year = report("2026", "2027-01-15", &alone);
    assert_eq!(find(&year, Edition::Public), Some((30, 40, 1, 1)));
    // A small number is not told by a comparison either.
    let mut few = helps("a", "tilly", "2025-02-05", &help("caf", 30), 10);
    few.extend(helps("a", "tilly", "2026-02-05", &help("caf", 30), 40));
    let few = report("2026", "2027-01-15", &few);
    assert_eq!(find(&few, Edition::Partners), Some((10, 40, 1, 1)));
    assert_eq!(find(&few, Edition::Public), None);
}

#[test]
fn a_hidden_number_is_hidden_everywhere_with_what_is_made_from_it() {
    let mut table = year().table(Edition::Partners, TableId::T9, 1);
    let count = |code| ["nb_interventions", "_T", "issue", code];
    let share = |code| ["part_interventions_pct", "_T", "issue", code];
    let line = table.lines.iter().position(|line| line.place == site("tilly")).unwrap();
    let column = table.columns.iter().position(|own| own.modality == "a_poursuivre").unwrap();
    let secret = table.coordinates(line, column).unwrap();
    table.hide(&BTreeSet::from([secret.clone()]));
    let of = |key| at(&table, &site("tilly"), "2026-S1", key);
    assert_eq!(of(count("a_poursuivre")), Value::Hidden);
    assert_eq!(of(share("a_poursuivre")), Value::Hidden);
    assert_eq!(of(count("aboutie")), Value::Count(30));
    assert_eq!(of(share("aboutie")), Value::Tenths(1000));
    // Other lines are as they were, and a hidden total hides every share.
    let lisieux = at(&table, &site("lisieux"), "2026-S2", count("a_poursuivre"));
    assert_eq!(lisieux, Value::Count(0));
    let total = Coordinates { modality: "_T".to_owned(), ..secret };
    table.hide(&BTreeSet::from([total]));
    assert_eq!(at(&table, &site("tilly"), "2026-S1", share("aboutie")), Value::Hidden);
}

/// A word brought by a foreign file is counted, and never printed.
#[test]
fn a_code_in_no_list_is_counted_without_its_name() {
    let mut rows = helps("a", "tilly", "2026-05-05", &help("caf", 30), 30);
    let foreign: Vec<Row> = rows
        .iter()
        .filter(|row| row.cell.operator == "_Z")
        .map(|row| {
            let value = if row.cell.value.contains('.') { "jeanne.dupont" } else { "jeanne" };
            Row { cell: Cell { value: value.to_owned(), ..row.cell.clone() }, ..row.clone() }
        })
        .collect();
    rows.extend(foreign);
    let tables = report("2026", "2027-01-15", &rows).tables(Edition::Internal);
    for table in &tables {
        for column in &table.columns {
            assert!(!column.modality.contains("jeanne"), "{column:?}");
        }
    }
    let outcome = tables.iter().find(|table| (table.id, table.part) == (TableId::T9, 1)).unwrap();
    let of =
        |code| at(outcome, &site("tilly"), "2026-S1", ["nb_interventions", "_T", "issue", code]);
    assert_eq!((of("non_classe"), of("_T")), (Value::Count(30), Value::Count(60)));
}

// ─── Defects seen in other tools ────────────────────────────────────────────────────────────────

/// 1. A header said one thing and the value under it another.
#[test]
fn defect_01_each_number_stands_under_its_own_name() {
    for table in year().tables(Edition::Internal) {
        assert!(table.values.iter().all(|line| line.len() == table.columns.len()));
        assert_eq!(table.values.len(), table.lines.len());
    }
    let mut rows = Vec::new();
    for (rank, own) in operator::ALL.into_iter().enumerate() {
        rows.extend(helps("a", "tilly", "2026-05-05", &help(own, 30), rank as u64 + 1));
    }
    // Each operator has its own cells: the rows of a month are of different cells, or add up.
    let rows: Vec<Row> =
        rows.into_iter().filter(|row| row.cell.measure == Measure::Request).collect();
    let table = report("2026", "2027-01-15", &rows).table(Edition::Internal, TableId::T5, 1);
    for (rank, own) in operator::ALL.into_iter().enumerate() {
        let value = at(&table, &site("tilly"), "2026", ["nb_demandes", own, "_T", "_T"]);
        assert_eq!(value, Value::Count(rank as u64 + 1), "{own}");
    }
}

/// 2. A monthly series ignored the period that was asked for.
#[test]
fn defect_02_every_block_obeys_the_same_period() {
    let mut rows = a_year();
    for day in ["2025-12-31", "2027-01-01"] {
        rows.extend(helps("a", "tilly", day, &help("caf", 30), 1_000));
        rows.extend(practised("tilly", day, "autre", 9, 1_000));
    }
    let (with, without) = (report("2026", "2027-01-15", &rows), year());
    for edition in Edition::ALL {
        for (a, b) in with.tables(edition).into_iter().zip(without.tables(edition)) {
            assert_eq!((&a.values, &a.columns, &a.lines), (&b.values, &b.columns, &b.lines));
            let term = with.coverage.term();
            let within =
                |line: &Line| term.first() <= line.term.first() && line.term.last() <= term.last();
            assert!(a.lines.iter().all(within), "{:?}", a.id);
        }
    }
}

/// 3. A percentage was of something else than the count printed beside it.
#[test]
fn defect_03_a_share_is_of_the_counts_printed_beside_it() {
    for table in year().tables(Edition::Internal) {
        for (column, rank) in table.columns.iter().zip(0..) {
            let Origin::Share { of, group } = &column.origin else { continue };
            let own = &table.columns[*of];
            assert_eq!(
                (&own.operator, &own.dimension, &own.modality),
                (&column.operator, &column.dimension, &column.modality)
            );
            for line in &table.values {
                let counts: Vec<u64> = table.groups[*group]
                    .columns
                    .iter()
                    .filter_map(|rank| match line[*rank] {
                        Value::Count(n) => Some(n),
                        Value::Tenths(_) | Value::Missing | Value::Thin | Value::Hidden => None,
                    })
                    .collect();
                let Value::Tenths(share) = line[rank] else { continue };
                let Value::Count(n) = line[*of] else { panic!("a share without its count") };
                let exact = n as f64 * 1000.0 / counts.iter().sum::<u64>() as f64;
                assert!((share as f64 - exact).abs() < 1.0, "{share} for {exact}");
            }
        }
    }
}

/// 4. Thirty minutes were in two bands.
#[test]
fn defect_04_bands_are_half_open() {
    let band = |minutes| {
        let rows = helps("a", "tilly", "2026-05-05", &help("caf", minutes), 1);
        let table = report("2026", "2027-01-15", &rows).table(Edition::Internal, TableId::T7, 1);
        let held = table.columns.iter().zip(&table.values[1]).filter(|(own, value)| {
            own.dimension == "duree" && own.modality != "_T" && **value == Value::Count(1)
        });
        held.map(|(own, _)| own.modality.clone()).collect::<Vec<_>>().join(" ")
    };
    for (minutes, expected) in [
        (29, "moins_30"),
        (30, "30_60"),
        (59, "30_60"),
        (60, "60_120"),
        (119, "60_120"),
        (120, "120_plus"),
    ] {
        assert_eq!(band(minutes), expected, "{minutes} minutes");
    }
}

/// 5. Hours were made of the ends of the bands.
#[test]
fn defect_05_time_is_the_sum_of_the_declared_minutes() {
    let mut rows = helps("a", "tilly", "2026-05-05", &help("caf", 15), 10);
    rows.extend(helps("b", "tilly", "2026-05-05", &help("caf", 45), 10));
    let table = report("2026", "2027-01-15", &rows).table(Edition::Partners, TableId::T7, 1);
    let of = |indicator| at(&table, &Scope::Network, "2026-T2", [indicator, "_T", "_T", "_T"]);
    assert_eq!(of("minutes"), Value::Count(600));
    assert_eq!(of("minutes_par_intervention"), Value::Tenths(300));
}

/// 6. Shares of mentions were taken for shares of people.
#[test]
fn defect_06_what_has_several_values_is_a_share_of_mentions() {
    let several = [Measure::Theme, Measure::Equipment, Measure::WhatHelped];
    for table in year().tables(Edition::Internal) {
        for column in &table.columns {
            let Origin::Share { of, .. } = &column.origin else { continue };
            let Origin::Counted(selections) = &table.columns[*of].origin else { panic!() };
            let Figure::Counted(measure) = selections[0].figure else { continue };
            assert_eq!(
                column.indicator == "part_mentions_pct",
                several.contains(&measure),
                "{column:?}"
            );
        }
    }
}

/// 7. Percentages and hours were texts.
#[test]
fn defect_07_a_cell_is_a_number_or_the_reason_why_there_is_none() {
    for table in year().tables(Edition::Internal) {
        for line in &table.values {
            for (column, value) in table.columns.iter().zip(line) {
                let made = match column.origin {
                    Origin::Counted(_) | Origin::Total { .. } => false,
                    Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. } => true,
                };
                match value {
                    Value::Count(_) => assert!(!made, "{column:?}"),
                    Value::Tenths(_) | Value::Thin => assert!(made, "{column:?}"),
                    Value::Missing | Value::Hidden => {}
                }
            }
        }
    }
}

/// 8. One cell was a count for some readers, and a percentage for others.
#[test]
fn defect_08_the_unit_is_in_the_name_whoever_reads() {
    let mut units = std::collections::BTreeMap::new();
    for edition in Edition::ALL {
        for table in year().tables(edition) {
            for Column { indicator: name, origin, .. } in &table.columns {
                // T0 speaks in measures, of which the nomenclature tells the unit.
                let measure = table.id == TableId::T0;
                assert_eq!(Measure::from_code(name).is_some(), measure, "{name}");
                let unit = match origin {
                    Origin::Counted(_) | Origin::Total { .. } if measure => "measure",
                    Origin::Counted(_) | Origin::Total { .. } if name == "minutes" => "minutes",
                    Origin::Counted(_) | Origin::Total { .. } => "nb_",
                    Origin::Share { .. } | Origin::Part { .. } => "_pct",
                    Origin::Ratio { scale: 1, .. } => "_par_",
                    Origin::Ratio { .. } => "_pour_100_",
                };
                match unit {
                    "nb_" => assert!(name.starts_with(unit), "{name}"),
                    "_pct" => assert!(name.ends_with(unit), "{name}"),
                    "_par_" | "_pour_100_" => {
                        assert!(name.contains(unit) && !name.ends_with("_pct"), "{name}");
                    }
                    _ => {}
                }
                assert_eq!(*units.entry(name.clone()).or_insert(unit), unit, "{name}");
            }
        }
    }
}

/// Every number of a report under its coordinates; they are once in a table, and mean one number.
fn one_number_each(tables: &[Table]) {
    let mut parts = BTreeSet::new();
    let mut known = std::collections::BTreeMap::new();
    for table in tables {
        assert!(parts.insert((table.id, table.part)), "{:?}.{}", table.id, table.part);
        let mut own = BTreeSet::new();
        for (line, values) in table.values.iter().enumerate() {
            for (column, value) in values.iter().enumerate() {
                let key = table.coordinates(line, column).unwrap();
                assert!(own.insert(key.clone()), "{key:?} twice in {:?}", table.id);
                let first = *known.entry(key.clone()).or_insert(*value);
                assert_eq!(first, *value, "{key:?} in {:?}.{}", table.id, table.part);
            }
        }
    }
}

/// 9. Two lines had the same name.
#[test]
fn defect_09_no_two_numbers_have_the_same_name() {
    for edition in Edition::ALL {
        one_number_each(&year().tables(edition));
    }
    // The whole of a dimension has its own name: those of which something else was said may be
    // fewer than all.
    let report = year();
    let key = report.table(Edition::Internal, TableId::T1, 1);
    let progress = report.table(Edition::Internal, TableId::T6, 3);
    let told =
        at(&progress, &Scope::Network, "2026", ["nb_interventions", "_T", "debut.fin", "_T"]);
    assert_eq!(told, Value::Count(0));
    assert_eq!(at(&key, &Scope::Network, "2026", HELPS), Value::Count(87));
}

/// 10. Files read twice were counted twice.
#[test]
fn defect_10_reading_twice_changes_no_table() {
    let rows = a_year();
    let twice = [rows.clone(), rows.clone()].concat();
    let tables = |rows: &[Row]| report("2026", "2027-01-15", rows).tables(Edition::Internal);
    assert_eq!(tables(&twice), tables(&rows));
}

fn count(value: Value) -> u64 {
    match value {
        Value::Count(n) => n,
        Value::Tenths(_) | Value::Missing | Value::Thin | Value::Hidden => 0,
    }
}

/// Every line total and every column total of these tables is the sum of its parts.
fn reconcile(tables: &[Table]) {
    for table in tables {
        for line in &table.values {
            for Group { columns, total } in &table.groups {
                let parts: u64 = columns.iter().map(|rank| count(line[*rank])).sum();
                assert_eq!(parts, count(line[*total]), "{:?}.{}", table.id, table.part);
            }
        }
        for (line, values) in table.lines.iter().zip(&table.values).filter(|own| own.0.total) {
            for (rank, column) in table.columns.iter().enumerate() {
                if !matches!(column.origin, Origin::Counted(_) | Origin::Total { .. }) {
                    continue;
                }
                let parts = table.lines.iter().zip(&table.values);
                let parts = parts.filter(|own| !own.0.total && own.0.term == line.term);
                let sum: u64 = parts.map(|own| count(own.1[rank])).sum();
                assert_eq!(sum, count(values[rank]), "{:?} {column:?}", table.id);
            }
        }
    }
}

/// 11. Two files of one tool told two totals for one place.
#[test]
fn defect_11_totals_agree_within_and_between_tables() {
    for edition in Edition::ALL {
        reconcile(&year().tables(edition));
    }
    let report = year();
    let table = |id, part| report.table(Edition::Internal, id, part);
    let (all, key, place) = (table(TableId::T0, 1), table(TableId::T1, 1), table(TableId::T3, 1));
    let whole = at(&key, &Scope::Network, "2026", HELPS);
    assert_eq!(at(&place, &Scope::Network, "2026", HELPS), whole);
    let own = ["interv.nombre", "_T", "_T", "_T"];
    assert_eq!(at(&all, &Scope::Network, "2026", own), whole);
    let months = table(TableId::T2, 1);
    let sum: u64 = (1..=12)
        .map(|month| count(at(&months, &Scope::Network, &format!("2026-{month:02}"), HELPS)))
        .sum();
    assert_eq!(Value::Count(sum), whole);
    let held = ["nb_permanences", "_T", "interventions_par_permanence", "_T"];
    let loads = table(TableId::T12, 1);
    let quarters = ["2026-T1", "2026-T2", "2026-T3", "2026-T4"];
    let sum: u64 = quarters.map(|own| count(at(&loads, &Scope::Network, own, held))).iter().sum();
    let told = at(&key, &Scope::Network, "2026", ["nb_permanences", "_T", "_T", "_T"]);
    assert_eq!(Value::Count(sum), told);
}

/// 12. People were made up by crossing numbers that were not counted together.
#[test]
fn defect_12_no_column_crosses_what_was_not_counted_together() {
    for table in year().tables(Edition::Internal) {
        for column in &table.columns {
            let Origin::Counted(selections) = &column.origin else { continue };
            for Selection { figure, operators, values } in selections {
                let Figure::Counted(measure) = figure else { continue };
                // Only these are counted by operator.
                let by_operator =
                    [Measure::Intervention, Measure::Procedure, Measure::Request].contains(measure);
                assert!(operators.is_none() || by_operator, "{column:?}");
                let paired = matches!(values, Values::First(_) | Values::Last(_));
                assert!(!paired || measure.dimension().contains('.'), "{column:?}");
            }
            let [first, ..] = selections.as_slice() else { panic!("nothing is counted") };
            assert!(selections.len() == 1 || column.indicator == "nb_accompagnements", "{first:?}");
        }
    }
}

/// 14. The roundings of the documentation and of the program were two.
#[test]
fn defect_14_shares_sum_to_a_hundred_on_every_line() {
    let mut seen = 0;
    for table in year().tables(Edition::Internal) {
        for line in &table.values {
            for rank in 0..table.groups.len() {
                let own: Vec<u64> = table
                    .columns
                    .iter()
                    .zip(line)
                    .filter(|(own, _)| {
                        matches!(&own.origin, Origin::Share { group, .. } if *group == rank)
                    })
                    .filter_map(|(_, value)| match value {
                        Value::Tenths(share) => Some(*share),
                        Value::Count(_) | Value::Missing | Value::Thin | Value::Hidden => None,
                    })
                    .collect();
                if !own.is_empty() {
                    assert_eq!(own.iter().sum::<u64>(), 1000, "{:?}", table.id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn every_measure_has_its_whole_for_the_coordination_only() {
    let report = year();
    let all = report.table(Edition::Internal, TableId::T0, 1);
    let codes = all.columns.iter().map(|own| own.indicator.as_str());
    assert!(codes.eq(Measure::ALL.map(Measure::code)));
    for own in &all.columns {
        assert_eq!([&own.operator, &own.dimension, &own.modality], [WHOLE; 3]);
    }
    assert_eq!(all.lines.len(), places().len() + 1);
    for edition in [Edition::Partners, Edition::Public] {
        assert!(report.tables(edition).iter().all(|table| table.id != TableId::T0));
    }
    let period = Period::parse("2026-05").unwrap();
    assert!(report.coverage.term().contains(&period));
    assert!(nomenclature::Nomenclature::embedded().version.starts_with("2026"));
}

proptest! {
    #[test]
    fn totals_agree_whatever_was_counted(
        given in proptest::collection::vec(
            (0..3_usize, 1..13_u32, 0..9_usize, 0..6_u64, 0..4_usize),
            1..25,
        )
    ) {
        let mut all = Vec::new();
        for (rank, (place, month, own, times, kind)) in given.into_iter().enumerate() {
            let site = &places()[place].id;
            let day = format!("2026-{month:02}-0{}", 1 + rank % 9);
            let mut own = help(operator::ALL[own], [15, 30, 60, 120][kind]);
            own.kind = ["individuel", "ponctuel", "collectif", "individuel"][kind].to_owned();
            own.end(["aboutie", "a_poursuivre", "bloquee", "aboutie"][kind]);
            let device = format!("d{rank}");
            all.extend(helps(&device, site, &day, &own, times));
            all.extend(presence(&device, site, &day));
        }
        let report = report("2026", "2027-01-15", &all);
        for edition in Edition::ALL {
            reconcile(&report.tables(edition));
        }
    }
}

/// Values that are in the lists of a measure, and some that are in none.
fn values(measure: Measure) -> Vec<String> {
    let lists = nomenclature::Nomenclature::embedded();
    let codes = |dimension| -> Vec<String> {
        lists.entries(dimension).iter().map(|entry| entry.code.clone()).collect()
    };
    let own = |codes: &[&str]| codes.iter().map(|&code| code.to_owned()).collect::<Vec<_>>();
    let tutorials = own(&["caf-rsa", "caf-revenus", "grdf-releve", "old"]);
    let paired = |first: &[String], last: &[String]| -> Vec<String> {
        first.iter().flat_map(|a| last.iter().map(move |b| format!("{a}.{b}"))).collect()
    };
    let endings = own(&["termine", "abandonne", "expire", "autrement"]);
    match measure {
        Measure::Session => paired(
            &own(&["autonomie", "atelier", "nouveau"]),
            &own(&["hors_permanence", "pendant_permanence"]),
        ),
        Measure::SessionSupport => own(&["ordinateur", "tablette", "montre"]),
        Measure::Procedure => endings,
        Measure::ProcedureTutorial => paired(&tutorials, &endings),
        Measure::Autonomy => codes(Dimension::Arrival),
        Measure::Duration => own(&["0_5", "5_15", "60_120", "long"]),
        Measure::HelpStep | Measure::AbandonStep => {
            paired(&tutorials, &own(&["open", "type", "gone"]))
        }
        Measure::Option => own(&["contraste", "rythme_lent", "autre"]),
        Measure::UnmetNeed => [codes(Dimension::Theme), own(&["autre", "neuf"])].concat(),
        Measure::SiteChanged => tutorials,
        Measure::Intervention | Measure::Participants | Measure::Minutes => {
            [codes(Dimension::Kind), own(&["neuf"])].concat()
        }
        Measure::Request | Measure::Declared | Measure::Memo => own(&[WHOLE]),
        Measure::Theme => [codes(Dimension::Theme), own(&["neuf"])].concat(),
        Measure::Nature => [codes(Dimension::Nature), own(&["_Z"])].concat(),
        Measure::Posture => [codes(Dimension::Autonomy), own(&["_Z"])].concat(),
        Measure::Progress => {
            let end = [codes(Dimension::Arrival), own(&["_Z"])].concat();
            paired(&codes(Dimension::Arrival), &end)
        }
        Measure::Time => [codes(Dimension::Duration), own(&["neuf"])].concat(),
        Measure::Equipment => paired(&codes(Dimension::Equipment), &own(&["oui", "non"])),
        Measure::Outcome => codes(Dimension::Outcome),
        Measure::Obstacle => codes(Dimension::Obstacle),
        Measure::Referral => codes(Dimension::Referral),
        Measure::Recurrence => codes(Dimension::Recurrence),
        Measure::WhatHelped => paired(&tutorials, &codes(Dimension::Helped)),
        Measure::Presence => codes(Dimension::Presence),
    }
}

/// Anything that may be counted, by two devices at three places.
fn anything() -> impl Strategy<Value = Vec<Row>> {
    let row = (0..29_usize, 0..3_usize, 1..13_u32, 0..97_usize, 0..11_usize, 0..2_u8, 0..60_u64)
        .prop_flat_map(|given| (Just(given), 0..=given.6))
        .prop_map(|((measure, place, month, value, own, device, n), cancelled)| {
            let measure = Measure::ALL[measure];
            let all = values(measure);
            let codes = [operator::ALL.as_slice(), &["neuf", "_Z"]].concat();
            let by_operator =
                [Measure::Intervention, Measure::Procedure, Measure::Request].contains(&measure);
            let own = if by_operator { codes[own] } else { "_Z" };
            let day = NaiveDate::from_ymd_opt(2026, month, 1 + u32::from(device)).unwrap();
            Row {
                device: format!("d{device}"),
                epoch: "0".to_owned(),
                cell: Cell {
                    site: places()[place].id.clone(),
                    period: Period::of(day, measure.grain()),
                    measure,
                    operator: own.to_owned(),
                    dimension: measure.dimension().to_owned(),
                    value: all[value % all.len()].clone(),
                },
                n,
                cancelled,
                quality: Quality::Ok,
            }
        });
    proptest::collection::vec(row, 0..250)
}

/// The whole of a measure at a place, counted again from the rows in the words of T0.
fn recount(rows: &[Row], place: Option<&str>, measure: Measure) -> u64 {
    let mut days = std::collections::BTreeMap::new();
    let mut sum = 0;
    for row in rows {
        let own = place.is_none_or(|place| row.cell.site == place);
        if !own || row.cell.measure != measure {
            continue;
        }
        let n = row.n - row.cancelled;
        let day = days.entry((&row.cell.site, row.cell.period)).or_insert(0);
        if measure == Measure::Presence {
            let held = ["tenue", "sans_public"].contains(&row.cell.value.as_str()) && n > 0;
            *day = (*day).max(u64::from(held));
        } else if measure == Measure::Declared {
            *day = (*day).max(n);
        } else {
            sum += n;
        }
    }
    sum + days.values().sum::<u64>()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// What was counted on any device, in any code, stands under names that mean one number, sums to
    /// the totals printed beside it, and can be counted again.
    #[test]
    fn whatever_was_counted_numbers_have_one_name_and_sum(
        rows in anything(),
        term in proptest::sample::select(vec!["2026", "2026-S1", "2026-T2", "2026-05"]),
    ) {
        let rows = crate::count::merge(&rows, &[]);
        let report = report(term, "2027-01-15", &rows);
        for edition in Edition::ALL {
            let tables = report.tables(edition);
            one_number_each(&tables);
            reconcile(&tables);
        }
        let term = Term::parse(term).unwrap();
        let within: Vec<Row> =
            rows.into_iter().filter(|row| term.contains(&row.cell.period)).collect();
        let all = report.table(Edition::Internal, TableId::T0, 1);
        for (line, values) in all.lines.iter().zip(&all.values) {
            prop_assert_eq!(line.term, term);
            let place = match &line.place {
                Scope::Site(id) => Some(id.as_str()),
                Scope::Network => None,
                Scope::Departement(_) => panic!("no such line"),
            };
            for (column, value) in all.columns.iter().zip(values) {
                let measure = Measure::from_code(&column.indicator).unwrap();
                let expected = recount(&within, place, measure);
                // A place from which nothing came is missing.
                let came = within.iter().any(|row| place.is_none_or(|id| row.cell.site == id));
                let expected = if came { Value::Count(expected) } else { Value::Missing };
                prop_assert_eq!(*value, expected, "{:?} at {:?}", measure, line.place);
            }
        }
    }
}
