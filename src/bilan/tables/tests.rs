//! The tables of a small year, and the defects seen in other tools, one test for each.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::Duration;

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::bilan::coverage::{Source, gather};
use crate::bilan::cube::{Cube, Figure, Values};
use crate::count::intervention::Intervention;
use crate::count::{
    Autonomy, Cell, Device, Ending, Increment, Measure, Mode, Moment, Period, Practice, Quality,
    Row, Visit, day, nomenclature, operator, practice, visit,
};

/// Everything that a report needs.
struct Report {
    coverage: Coverage,
    sums: Sums,
    same: Vec<(Term, Same, Sums)>,
}

impl Report {
    fn tables(&self, edition: Edition) -> Vec<Table> {
        let compared: Vec<_> = self
            .same
            .iter()
            .map(|(term, same, sums)| Compared { term: *term, same, sums })
            .collect();
        let data = Data { coverage: &self.coverage, sums: &self.sums, compared: &compared };
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
    Report { coverage, sums, same }
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
        "T1.1 T2.1 T3.1 T4.1 T4.2 T4.3 T4.4 T5.1 T5.2 T6.1 T6.2 T6.3 T7.1 T8.1 T8.2 T9.1 T9.2 \
         T9.3 T10.1 T10.2 T11.1 T11.1 T12.1"
    );
    let key = |rank: usize| tables[rank].title_key.as_str();
    assert_eq!((key(0), key(6)), ("bilan-t1-title", "bilan-t4-4-title"));
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
        (["part_interventions_pct", "_T", "issue", "aboutie"], Value::Tenths(966)),
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
    let key = ["aides_par_100_parcours", "_T", "tutoriel.etape", "caf-revenus.open"];
    assert_eq!(at(&table, &Scope::Network, "2026-S1", key), Value::Tenths(2000));
    let many: Vec<Row> = (0..12_usize)
        .flat_map(|rank| practised("tilly", "2026-02-05", &format!("t{rank:02}"), 12 - rank, 20))
        .collect();
    let table = report("2026-S1", "2026-07-01", &many).table(Edition::Public, TableId::T11, 1);
    let shown = table.columns.iter().filter(|own| own.indicator == "nb_aides").count();
    assert_eq!(shown, 10);
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
    let several = [Measure::Theme, Measure::Equipment];
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

/// 7. Percentages and hours were texts. 8. One cell was a count or a percentage.
#[test]
fn defect_07_and_08_the_unit_is_in_the_name_and_the_cell_is_a_number() {
    for table in year().tables(Edition::Internal) {
        for (column, rank) in table.columns.iter().zip(0..) {
            let name = &column.indicator;
            let made = name.ends_with("_pct") || name.contains("_par_");
            let counted = name.starts_with("nb_") || name.starts_with("minutes");
            assert!(made || counted, "{name} has no unit");
            for line in &table.values {
                match line[rank] {
                    Value::Count(_) => assert!(!made, "{name}"),
                    Value::Tenths(_) => assert!(made, "{name}"),
                    Value::Missing | Value::Thin | Value::Hidden => {}
                }
            }
        }
    }
}

/// 9. Two lines had the same name. 10. A total stood there twice.
#[test]
fn defect_09_and_10_coordinates_are_unique_in_a_table_and_mean_one_number_in_all() {
    for edition in Edition::ALL {
        let mut known = std::collections::BTreeMap::new();
        for table in year().tables(edition) {
            let mut own = BTreeSet::new();
            for (line, values) in table.values.iter().enumerate() {
                for (column, value) in values.iter().enumerate() {
                    let key = table.coordinates(line, column).unwrap();
                    assert!(own.insert(key.clone()), "{key:?} twice in {:?}", table.id);
                    let first = *known.entry(key.clone()).or_insert(*value);
                    assert_eq!(first, *value, "{key:?}");
                }
            }
        }
    }
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
    let own = ["nb_interv_nombre", "_T", "_T", "_T"];
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
    assert_eq!(all.columns.len(), Measure::ALL.len());
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
