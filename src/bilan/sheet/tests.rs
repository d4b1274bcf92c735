//! The tables of a full year in words: no word is missing, no label stands twice, every number is
//! written one way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::bilan::coverage::{self, Note};
use crate::bilan::cube::Cube;
use crate::bilan::report::{Audited, Covered, Secrecy};
use crate::bilan::tables::{
    Column, Compared, Comparison, Coordinates, Data, Group, Line, Origin, Table, build,
    compared_terms,
};
use crate::bilan::{Edition, Place, report};
use crate::count::day::presence;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{
    Cell, Grain, Measure, NOT_APPLICABLE, Period, Quality, Row as Counted, operator,
};
use crate::problem::Problem;
use crate::site::Sites;

/// The French words of the report and of the nomenclature.
fn words() -> Words {
    let sources = [
        ("bilan.ftl", include_str!("../../../locales/fr/bilan.ftl")),
        ("nomenclature.ftl", include_str!("../../../locales/fr/nomenclature.ftl")),
        ("document.ftl", include_str!("../../../locales/fr/document.ftl")),
        ("problems-counters.ftl", include_str!("../../../locales/fr/problems-counters.ftl")),
    ];
    let sources = sources.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let (words, problems) = Words::build(Language::Fr, &sources);
    assert!(problems.is_empty(), "{problems:?}");
    words
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn places() -> Vec<Place> {
    [("tilly", "14"), ("lisieux", "14"), ("brehal", "50")]
        .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
        .to_vec()
}

fn map(pairs: &[(&str, &str)]) -> std::collections::BTreeMap<String, String> {
    pairs.iter().map(|(code, name)| ((*code).to_owned(), (*name).to_owned())).collect()
}

fn names() -> Names {
    Names {
        places: map(&[
            ("tilly", "Tilly-sur-Seulles"),
            ("lisieux", "Lisieux"),
            ("brehal", "Bréhal"),
        ]),
        departements: map(&[("14", "Calvados"), ("50", "Manche")]),
        tutorials: map(&[("caf-rsa", "Demander le RSA"), ("gaz-releve", "Relever le compteur")]),
        steps: map(&[
            ("caf-rsa.open", "Ouvrir le compte"),
            ("caf-rsa.send", "Envoyer"),
            ("gaz-releve.open", "Ouvrir le compte"),
            ("gaz-releve.send", "Envoyer"),
        ]),
        operators: map(&[("caf-rsa", "Caf"), ("gaz-releve", "GRDF")]),
    }
}

fn codes(dimension: Dimension) -> Vec<String> {
    let entries = Nomenclature::embedded().entries(dimension);
    entries.iter().map(|entry| entry.code.clone()).collect()
}

fn owned(codes: &[&str]) -> Vec<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn pairs(first: &[String], last: &[String]) -> Vec<String> {
    first.iter().flat_map(|one| last.iter().map(move |two| format!("{one}.{two}"))).collect()
}

/// Every value that a measure may have, and one that is in no list.
fn values(measure: Measure) -> Vec<String> {
    let endings = owned(&["termine", "abandonne", "expire"]);
    let levels = codes(Dimension::Arrival);
    let tutorials = owned(&["caf-rsa", "gaz-releve"]);
    let steps = owned(&["open", "send"]);
    let mut found = match measure {
        Measure::Session => pairs(
            &owned(&["autonomie", "accompagne", "atelier"]),
            &owned(&["pendant_permanence", "hors_permanence"]),
        ),
        Measure::SessionSupport => owned(&["ordinateur", "tablette"]),
        Measure::Procedure => endings,
        Measure::ProcedureTutorial => pairs(&tutorials, &endings),
        Measure::Autonomy => levels,
        Measure::Duration => owned(&["0_5", "5_15", "15_30", "30_60", "60_120", "120_plus"]),
        Measure::HelpStep | Measure::AbandonStep => pairs(&tutorials, &steps),
        Measure::Option => owned(&["texte_agrandi", "contraste", "lecture_vocale", "rythme_lent"]),
        Measure::UnmetNeed => [codes(Dimension::Theme), owned(&["autre"])].concat(),
        Measure::SiteChanged => tutorials,
        Measure::Memo | Measure::Request | Measure::Declared => owned(&["_T"]),
        Measure::Intervention | Measure::Participants | Measure::Minutes => codes(Dimension::Kind),
        Measure::Theme => codes(Dimension::Theme),
        Measure::Nature => codes(Dimension::Nature),
        Measure::Posture => codes(Dimension::Autonomy),
        Measure::Progress => pairs(&levels, &levels),
        Measure::Time => codes(Dimension::Duration),
        Measure::Equipment => pairs(&codes(Dimension::Equipment), &owned(&["oui", "non"])),
        Measure::Outcome => codes(Dimension::Outcome),
        Measure::Obstacle => codes(Dimension::Obstacle),
        Measure::Referral => codes(Dimension::Referral),
        Measure::Recurrence => codes(Dimension::Recurrence),
        Measure::WhatHelped => pairs(&tutorials, &codes(Dimension::Helped)),
        Measure::Presence => owned(&[presence::HELD, presence::CANCELED, presence::NOBODY]),
    };
    // An exercise that is in no catalog keeps its code: here all are known.
    if measure.dimension() != NOT_APPLICABLE
        && !measure.dimension().starts_with("tutoriel")
        && measure != Measure::Presence
    {
        found.push(if measure.dimension().contains('.') { "zzz.zzz" } else { "zzz" }.to_owned());
    }
    found
}

fn exercises() -> Vec<crate::bilan::Exercise> {
    [("caf-rsa", "caf"), ("gaz-releve", "grdf")]
        .map(|(tutorial, operator)| crate::bilan::Exercise {
            tutorial: tutorial.to_owned(),
            operator: operator.to_owned(),
            steps: owned(&["open", "send"]),
        })
        .to_vec()
}

/// Every counter of a year, so many times each: Bréhal counts in the first three months only.
fn counted(times: u64) -> Vec<Counted> {
    let mut rows = Vec::new();
    for (site, months) in [("tilly", 12), ("lisieux", 12), ("brehal", 3)] {
        for month in 1..=months {
            let day = NaiveDate::from_ymd_opt(2026, month, 5).unwrap();
            for measure in Measure::ALL {
                let operators: &[&str] = match measure {
                    Measure::Procedure | Measure::Request | Measure::Intervention => &operator::ALL,
                    _ => &[NOT_APPLICABLE],
                };
                let period = match measure.grain() {
                    Grain::Day => Period::day(day),
                    Grain::Month => Period::month(day),
                };
                for (own, value) in operators
                    .iter()
                    .flat_map(|own| values(measure).into_iter().map(move |v| (own, v)))
                {
                    let dimension = measure.dimension().to_owned();
                    let operator = (*own).to_owned();
                    let site = site.to_owned();
                    let cell = Cell { site, period, measure, operator, dimension, value };
                    let (device, epoch) = ("0123456789abcdef".to_owned(), "0".to_owned());
                    let (n, cancelled, quality) = (times, 0, Quality::Ok);
                    rows.push(Counted { device, epoch, cell, n, cancelled, quality });
                }
            }
        }
    }
    rows
}

/// The report of these counters; nothing is hidden.
fn report_of(term: &str, today: &str, edition: Edition, rows: &[Counted]) -> Report {
    let term = Term::parse(term).unwrap();
    let mut seen = coverage::Coverage::new(&places(), term, date(today));
    let mut cube = Cube::new(&places(), term);
    for row in rows {
        seen.add(row);
        cube.add(row);
    }
    let sums = cube.close();
    let same: Vec<_> =
        compared_terms(term).into_iter().map(|term| (term, seen.same(term))).collect();
    let compared: Vec<_> =
        same.iter().map(|(term, same)| Compared { term: *term, same, sums: &sums }).collect();
    let tables = build(
        &Data { coverage: &seen, sums: &sums, compared: &compared, exercises: &exercises() },
        edition,
    );
    let covered = |place: &Place| {
        let (counted, expected) = seen.months(&place.id, term);
        let missing = seen.missing().into_iter().filter(|(site, _)| *site == place.id);
        let missing = missing.map(|(_, month)| month).collect();
        Covered { place: place.clone(), counted, expected, missing }
    };
    Report {
        edition,
        term,
        made: date(today),
        coverage: report::Coverage {
            places: places().iter().map(covered).collect(),
            devices: seen.devices(),
            files: 4,
        },
        notes: Vec::new(),
        problems: Vec::new(),
        tables,
        secrecy: Secrecy::default(),
    }
}

fn year(edition: Edition) -> Report {
    report_of("2026", "2027-01-15", edition, &counted(7))
}

fn sheet_of(report: &Report, table: TableId, part: u8) -> Sheet {
    let all = sheets(report, &words(), &names());
    all.into_iter().find(|own| (own.table, own.part) == (table, part)).unwrap()
}

/// Whether a text is a key or a code that nobody put in words.
fn is_raw(text: &str) -> bool {
    text.is_empty()
        || text.contains("bilan-")
        || text.contains("nomen-")
        || text.contains('_')
        || text.contains('{')
        || text.contains('$')
        || text.contains("zzz")
}

#[test]
fn every_table_of_every_edition_and_period_is_in_words() {
    let rows = counted(7);
    let (words, names) = (words(), names());
    for edition in Edition::ALL {
        for term in ["2026", "2026-S1", "2026-T1", "2026-03"] {
            let report = report_of(term, "2027-01-15", edition, &rows);
            let all = sheets(&report, &words, &names);
            assert_eq!(all.len(), report.tables.len());
            let mut taken = BTreeSet::new();
            for (sheet, table) in all.iter().zip(&report.tables) {
                let at = format!("{} {} {}", edition.code(), term, sheet.name);
                assert!(taken.insert(sheet.name.to_lowercase()), "{at}");
                assert!(sheet.name.chars().count() <= 31, "{at}");
                assert!(!sheet.name.contains(['[', ']', ':', '*', '?', '/', '\\']), "{at}");
                let (mut labels, mut shorts) = (BTreeSet::new(), BTreeSet::new());
                for head in &sheet.columns {
                    assert!(labels.insert(&head.label), "{at}: {} stands twice", head.label);
                    assert!(!head.label.contains('['), "{at}: {} is ambiguous", head.label);
                    assert!(shorts.insert(&head.short), "{at}: {} stands twice", head.short);
                    for text in [&head.label, &head.short, &head.about] {
                        assert!(!is_raw(text), "{at}: {text}");
                    }
                }
                for text in sheet.notes.iter().chain([&sheet.title, &sheet.name]) {
                    assert!(!is_raw(text), "{at}: {text}");
                }
                for row in &sheet.rows {
                    let said = [&row.place, &row.period, &row.period_short];
                    for text in said.into_iter().chain(&row.partial) {
                        assert!(!is_raw(text), "{at}: {text}");
                    }
                    assert_eq!(row.values.len(), sheet.columns.len());
                }
                // Nothing is moved on the way.
                let values: Vec<_> = sheet.rows.iter().map(|row| row.values.clone()).collect();
                assert_eq!(values, table.values, "{at}");
                assert_eq!(sheet.columns.len(), table.columns.len(), "{at}");
            }
        }
    }
}

#[test]
fn columns_say_what_they_count_and_in_which_unit() {
    let report = year(Edition::Internal);
    for (table, part, label, short, unit) in [
        (
            TableId::T1,
            1,
            "Part d’interventions abouties",
            "Part d’interventions abouties",
            Unit::Percent,
        ),
        (TableId::T1, 1, "Minutes avec le public", "Minutes", Unit::Minutes),
        (TableId::T3, 1, "Interventions par permanence", "Moy.", Unit::Mean),
        (TableId::T4, 2, "Constituer un dossier (interventions)", "Dossier", Unit::Count),
        (TableId::T4, 2, "Ensemble (interventions)", "Ensemble", Unit::Count),
        (TableId::T4, 3, "E-mail (% des mentions)", "E-mail\u{A0}%", Unit::Percent),
        (TableId::T5, 1, "Assurance maladie (demandes)", "Ass. maladie", Unit::Count),
        (TableId::T5, 1, "Ensemble (demandes)", "Ensemble", Unit::Count),
        (
            TableId::T6,
            1,
            "dont fait à la place (interventions)",
            "dont fait à la place",
            Unit::Count,
        ),
        (TableId::T7, 1, "Minutes par intervention", "Moy.", Unit::Mean),
        (TableId::T8, 1, "Sur la borne (mentions)", "Sur la borne", Unit::Count),
        (TableId::T12, 1, "De 1 à 4 interventions (permanences)", "1 à 4", Unit::Count),
    ] {
        let sheet = sheet_of(&report, table, part);
        let labels: Vec<_> = sheet.columns.iter().map(|head| &head.label).collect();
        let rank = sheet.column(label).unwrap_or_else(|| panic!("{label}: {labels:#?}"));
        assert_eq!((sheet.columns[rank].short.as_str(), sheet.columns[rank].unit), (short, unit));
    }
    let part = sheet_of(&report, TableId::T4, 2);
    assert_eq!(part.name, "T4-2 Nature");
    assert_eq!(part.columns[0].about, "Information");
}

#[test]
fn steps_are_named_with_their_exercise_and_in_short_with_their_operator() {
    let sheet = sheet_of(&year(Edition::Internal), TableId::T11, 1);
    let step = sheet.columns.iter().find(|head| head.unit == Unit::Mean).unwrap();
    let label = "Demander le RSA\u{A0}: Ouvrir le compte (aides pour 100 exercices)";
    assert!(step.label.ends_with(label), "{}", step.label);
    assert!(step.short.starts_with("Caf\u{A0}: Ouvrir le compte"), "{}", step.short);
    // Two half-years have a table each.
    let all = sheets(&year(Edition::Internal), &words(), &names());
    let own = all.iter().filter(|sheet| sheet.table == TableId::T11);
    for (sheet, (name, title)) in own.zip([
        (" Étapes 2026-S1", "Étapes où l’on demande de l’aide, 1er semestre 2026"),
        (" Étapes 2026-S2", "Étapes où l’on demande de l’aide, 2e semestre 2026"),
    ]) {
        assert!(sheet.name.ends_with(name), "{}", sheet.name);
        assert_eq!(sheet.title, title);
    }
}

#[test]
fn lines_say_the_place_the_period_and_what_is_missing() {
    let report = year(Edition::Partners);
    let by_place = sheet_of(&report, TableId::T3, 1);
    let said: Vec<_> = by_place
        .rows
        .iter()
        .map(|row| (row.place.as_str(), row.period.as_str(), row.partial.as_deref(), row.total))
        .collect();
    assert_eq!(
        said,
        [
            ("Tilly-sur-Seulles", "2026", None, false),
            ("Lisieux", "2026", None, false),
            ("Bréhal", "2026", Some("3 mois reçus sur 12"), false),
            ("Tous les lieux", "2026", Some("27 mois reçus sur 36, tous lieux ensemble"), true),
        ]
    );
    assert_eq!((by_place.lines().count(), by_place.totals().count()), (3, 1));
    let months = sheet_of(&report, TableId::T2, 1);
    let april = months.rows.iter().find(|row| row.period == "avril 2026" && row.place == "Manche");
    let april = april.unwrap();
    assert_eq!(
        (april.period_short.as_str(), april.partial.as_deref()),
        ("avril", Some("Rien reçu"))
    );
    assert_eq!(months.text(april, 0), "n.\u{A0}d.");
    let note = "n.\u{A0}d.\u{A0}: rien reçu. Ce n’est pas un zéro.";
    assert!(months.notes.iter().any(|own| own == note), "{:#?}", months.notes);
    assert_eq!(months.totals().count(), 12);
}

#[test]
fn every_period_has_its_words() {
    let words = words();
    for (text, said, little, days) in [
        ("2026", "2026", "2026", "1er janvier – 31 décembre 2026"),
        ("2026-S1", "1er semestre 2026", "S1", "1er janvier – 30 juin 2026"),
        ("2026-S2", "2e semestre 2026", "S2", "1er juillet – 31 décembre 2026"),
        ("2026-T1", "1er trimestre 2026", "T1", "1er janvier – 31 mars 2026"),
        ("2026-T4", "4e trimestre 2026", "T4", "1er octobre – 31 décembre 2026"),
        ("2028-02", "février 2028", "févr.", "1er février – 29 février 2028"),
    ] {
        let own = Term::parse(text).unwrap();
        assert_eq!(term(own, &words), said);
        assert_eq!(tell::short(own, &words), little);
        assert_eq!(super::days(own, &words), days);
    }
    for month in 1..=12 {
        assert!(!is_raw(&month_short(month, &words)), "{month}");
    }
}

#[test]
fn numbers_are_written_one_way() {
    for (value, unit, expected) in [
        (Value::Count(0), Unit::Count, "0"),
        (Value::Count(1876), Unit::Count, "1\u{202F}876"),
        (Value::Count(50640), Unit::Minutes, "50\u{202F}640"),
        (Value::Tenths(460), Unit::Percent, "46,0\u{A0}%"),
        (Value::Tenths(1000), Unit::Percent, "100,0\u{A0}%"),
        (Value::Tenths(41), Unit::Mean, "4,1"),
        (Value::Tenths(20005), Unit::Mean, "2\u{202F}000,5"),
        (Value::Missing, Unit::Count, "n.\u{A0}d."),
        (Value::Hidden, Unit::Count, "s"),
        (Value::Hidden, Unit::Percent, "s"),
        (Value::Thin, Unit::Percent, "base\u{A0}<\u{A0}20"),
        (Value::Thin, Unit::Mean, "base\u{A0}0"),
    ] {
        assert_eq!(print(value, unit), expected);
    }
    for (minutes, expected) in [
        (0, "0\u{A0}min"),
        (45, "45\u{A0}min"),
        (60, "1\u{A0}h"),
        (90, "1\u{A0}h\u{A0}30"),
        (599, "9\u{A0}h\u{A0}59"),
        (629, "10\u{A0}h"),
        (630, "11\u{A0}h"),
        (50640, "844\u{A0}h"),
        (120_000, "2\u{202F}000\u{A0}h"),
    ] {
        assert_eq!(hours(minutes), expected);
    }
}

#[test]
fn the_unit_is_in_the_name_of_an_indicator() {
    for (indicator, unit) in [
        ("nb_interventions", Unit::Count),
        ("minutes", Unit::Minutes),
        ("interv.minutes", Unit::Minutes),
        ("interv.nombre", Unit::Count),
        ("minutes_par_intervention", Unit::Mean),
        ("aides_par_100_parcours", Unit::Mean),
        ("aides_pour_100_parcours", Unit::Mean),
        ("part_interventions_pct", Unit::Percent),
    ] {
        assert_eq!(Unit::of(indicator), unit, "{indicator}");
    }
}

#[test]
fn the_eight_key_figures() {
    let report = year(Edition::Internal);
    let found = figures(&report, &words());
    let said: Vec<_> = found.iter().map(|own| (own.code, own.label.as_str())).collect();
    assert_eq!(
        said,
        [
            ("interventions", "interventions"),
            ("permanences", "permanences tenues"),
            ("accompagnements", "accompagnements"),
            ("heures", "avec le public"),
            ("demandes", "demandes, tous opérateurs"),
            ("abouties", "démarches abouties"),
            ("seances", "séances sur la borne"),
            ("exercices", "exercices terminés"),
        ]
    );
    // The same numbers as in the table.
    let sheet = sheet_of(&report, TableId::T1, 1);
    let at = |label| sheet.rows[0].values[sheet.column(label).unwrap()];
    assert_eq!(found[0].value, at("Interventions"));
    assert_eq!(found[3].value, at("Minutes avec le public"));
    assert_eq!(found[3].unit, Unit::Minutes);
    assert!(found[3].text.ends_with("\u{A0}h"), "{}", found[3].text);
    assert_eq!(found[5].value, at("Part d’interventions abouties"));
    assert_eq!(found[7].value, at("Exercices terminés"));
    // Without the table of key figures, there are none.
    let quarter = report_of("2026-T1", "2027-01-15", Edition::Partners, &counted(7));
    assert_eq!(figures(&quarter, &words()), []);
}

#[test]
fn what_is_hidden_is_one_sign_and_is_explained() {
    let mut report = year(Edition::Partners);
    let number = Coordinates {
        place: Scope::Site("brehal".to_owned()),
        term: report.term,
        indicator: "nb_interventions".to_owned(),
        operator: "_T".to_owned(),
        dimension: "_T".to_owned(),
        modality: "_T".to_owned(),
    };
    for table in &mut report.tables {
        table.hide(&std::iter::once(number.clone()).collect());
    }
    let sheet = sheet_of(&report, TableId::T3, 1);
    let brehal = sheet.lines().find(|row| row.place == "Bréhal").unwrap();
    assert_eq!(sheet.text(brehal, 0), "s");
    let note = "s\u{A0}: nombre tenu secret. Il est plus petit que 5, ou il en ferait trouver un \
                autre.";
    assert!(sheet.notes.iter().any(|own| own == note), "{:#?}", sheet.notes);
    // Where nothing is hidden or missing, nothing is said of it.
    let whole = sheet_of(&report, TableId::T1, 1);
    assert!(whole.notes.iter().all(|own| !own.contains("secret") && !own.contains("zéro")));
}

#[test]
fn mentions_and_bands_are_explained() {
    let report = year(Edition::Internal);
    for (table, part, note) in [
        (TableId::T4, 3, "Les parts sont des parts de mentions."),
        (TableId::T7, 1, "[30\u{A0}min\u{A0}; 1\u{A0}h["),
        (TableId::T4, 2, "base\u{A0}<\u{A0}20"),
        (TableId::T3, 1, "Une intervention est une aide"),
        (TableId::T2, 1, "Elles ne s’additionnent pas."),
    ] {
        let notes = sheet_of(&report, table, part).notes;
        assert!(notes.iter().any(|own| own.contains(note)), "{note}: {notes:#?}");
        let once: BTreeSet<_> = notes.iter().collect();
        assert_eq!(once.len(), notes.len());
    }
}

#[test]
fn every_table_is_drawn_with_columns_that_it_has() {
    let report = year(Edition::Internal);
    for sheet in sheets(&report, &words(), &names()) {
        let own = sheet.columns.len();
        let shares = |columns: &[usize]| {
            columns.iter().all(|rank| sheet.columns[*rank].unit == Unit::Percent)
        };
        match (sheet.table, &sheet.chart) {
            (TableId::T0, None) | (TableId::T1, Some(Chart::Figures)) => {}
            (TableId::T2, Some(Chart::Months(rank))) | (TableId::T3, Some(Chart::Bars(rank))) => {
                assert_eq!(sheet.columns[*rank].label, "Interventions");
            }
            (TableId::T10, Some(Chart::Bars(rank))) => {
                assert_eq!(sheet.columns[*rank].unit, Unit::Count);
            }
            (TableId::T6, Some(Chart::Stacks(stacks))) => {
                assert!(stacks.iter().all(|stack| stack.columns.len() >= 3));
            }
            (TableId::T6 | TableId::T9, Some(Chart::Stacked(columns))) => {
                assert!(sheet.part == 3 || shares(columns), "{}", sheet.name);
            }
            (_, Some(Chart::Parts(columns))) => {
                assert!(columns.iter().all(|rank| *rank < own), "{}", sheet.name);
                assert!(!columns.is_empty() && !shares(columns), "{}", sheet.name);
            }
            (_, chart) => panic!("{}: {chart:?}", sheet.name),
        }
    }
}

/// A table made by hand: what other people's plans may hold.
fn table(id: TableId, part: u8, columns: &[[&str; 4]], values: Vec<Value>) -> Table {
    let column = |[indicator, operator, dimension, modality]: &[&str; 4]| Column {
        indicator: (*indicator).to_owned(),
        operator: (*operator).to_owned(),
        dimension: (*dimension).to_owned(),
        modality: (*modality).to_owned(),
        origin: Origin::Counted(Vec::new()),
    };
    let term = Term::parse("2026").unwrap();
    let line = Line { place: Scope::Network, term, counted: 36, expected: 36, total: false };
    Table {
        id,
        part,
        operator: columns.iter().map(|own| own[1]).find(|own| *own != "_T").map(str::to_owned),
        title_key: format!("bilan-{}-{part}-title", id.code().to_lowercase()),
        columns: columns.iter().map(column).collect(),
        groups: Vec::<Group>::new(),
        lines: vec![line],
        values: vec![values],
        comparisons: vec![Comparison {
            line: 0,
            column: 0,
            before: 1200,
            now: 1876,
            devices: 9,
            of: 10,
        }],
    }
}

fn with(tables: Vec<Table>) -> Report {
    Report { tables, ..report_of("2026", "2027-01-15", Edition::Internal, &[]) }
}

#[test]
fn the_parts_of_an_operator_need_no_words_of_their_own() {
    let report = with(vec![
        table(
            TableId::T10,
            12,
            &[
                ["nb_parcours", "caf", "tutoriel.issue", "caf-rsa.termine"],
                ["nb_parcours", "caf", "tutoriel.issue", "caf-rsa.expire"],
            ],
            vec![Value::Count(4), Value::Count(5)],
        ),
        table(
            TableId::T11,
            12,
            &[
                ["nb_aides", "caf", "tutoriel.etape", "caf-rsa.open"],
                ["nb_abandons", "caf", "tutoriel.etape", "caf-rsa.open"],
                ["aides_par_100_parcours", "caf", "tutoriel.etape", "caf-rsa.open"],
            ],
            vec![Value::Count(4), Value::Count(5), Value::Tenths(6)],
        ),
        table(
            TableId::T10,
            99,
            &[["nb_nouveau_compte", "_T", "dimension_neuve", "code_neuf"]],
            vec![Value::Count(4)],
        ),
    ]);
    let all = sheets(&report, &words(), &names());
    let said: Vec<_> = all
        .iter()
        .map(|own| (own.name.as_str(), own.title.as_str(), own.operator.as_deref()))
        .collect();
    assert_eq!(
        said,
        [
            ("T10-12 Exercices Caf", "Exercices\u{A0}: Caf", Some("caf")),
            ("T11 Étapes Caf", "Étapes difficiles\u{A0}: Caf", Some("caf")),
            ("T10-99 Tableau", "Tableau T10-99", None),
        ]
    );
    let labels = |rank: usize| -> Vec<_> {
        all[rank].columns.iter().map(|own| (own.label.as_str(), own.short.as_str())).collect()
    };
    assert_eq!(
        labels(0)[0],
        ("Demander le RSA\u{A0}: Terminé (exercices)", "Demander le RSA\u{A0}: Terminé")
    );
    assert_eq!(
        labels(1),
        [
            ("Demander le RSA\u{A0}: Ouvrir le compte (aides)", "Ouvrir le compte"),
            ("Demander le RSA\u{A0}: Ouvrir le compte (abandons)", "Ouvrir le compte (abandons)"),
            (
                "Demander le RSA\u{A0}: Ouvrir le compte (aides pour 100 exercices)",
                "Ouvrir le compte (pour 100)"
            ),
        ]
    );
    assert_eq!(all[1].chart, Some(Chart::Parts(vec![2])));
    // A code that no list of ours holds is still told.
    assert_eq!(labels(2), [("code neuf (nb nouveau compte)", "code neuf")]);
}

#[test]
fn labels_that_would_be_the_same_are_told_apart() {
    let twice = [
        ["nb_parcours", "caf", "tutoriel", "a"],
        ["nb_parcours", "caf", "tutoriel", "b"],
        ["nb_parcours", "caf", "tutoriel", "b"],
        ["nb_parcours", "caf", "tutoriel", "b"],
    ];
    let one = |part| table(TableId::T10, part, &twice, vec![Value::Count(1); 4]);
    let same = map(&[("a", "Attestation"), ("b", "Attestation")]);
    let names = Names { tutorials: same, ..names() };
    let all = sheets(&with(vec![one(12), one(12), one(12)]), &words(), &names);
    for sheet in &all {
        let labels: BTreeSet<_> = sheet.columns.iter().map(|own| &own.label).collect();
        assert_eq!(labels.len(), 4, "{labels:?}");
    }
    let taken: BTreeSet<_> = all.iter().map(|own| &own.name).collect();
    assert_eq!(taken.len(), 3, "{taken:?}");
}

#[test]
fn what_is_compared_says_over_which_devices() {
    let one = ["nb_interventions", "_T", "_T", "_T"];
    let report = with(vec![table(TableId::T1, 1, &[one], vec![Value::Count(1900)])]);
    let contrast = &sheets(&report, &words(), &names())[0].contrasts[0];
    assert_eq!(
        contrast.sentence,
        "Interventions\u{A0}: 1\u{202F}876. Période d’avant (2025)\u{A0}: 1\u{202F}200. Mêmes \
         appareils\u{A0}: 9 sur 10."
    );
    assert_eq!((contrast.row, contrast.column, contrast.before, contrast.now), (0, 0, 1200, 1876));
}

#[test]
fn the_bars_at_the_beginning_and_at_the_end_are_found() {
    let level = |dimension, code| ["part_interventions_pct", "_T", dimension, code];
    let columns: Vec<_> = ["debut", "fin"]
        .into_iter()
        .flat_map(|own| {
            ["entierement_accompagne", "partiellement_autonome", "autonome"]
                .map(|code| level(own, code))
        })
        .collect();
    let report = with(vec![table(TableId::T6, 3, &columns, vec![Value::Tenths(333); 6])]);
    let sheet = &sheets(&report, &words(), &names())[0];
    let stack = |label: &str, columns: Vec<usize>| Stack { label: label.to_owned(), columns };
    assert_eq!(
        sheet.chart,
        Some(Chart::Stacks(vec![
            stack("Au début", vec![0, 1, 2]),
            stack("À la fin", vec![3, 4, 5])
        ]))
    );
    let about: Vec<_> = sheet.columns.iter().take(3).map(|own| own.about.as_str()).collect();
    assert_eq!(about, ["Entièrement accompagné(e)", "En partie seul(e)", "Seul(e)"]);
    let labels: BTreeSet<_> = sheet.columns.iter().map(|own| &own.label).collect();
    assert_eq!(labels.len(), 6, "{labels:?}");
}

#[test]
fn every_note_is_a_sentence_that_says_what_to_do() {
    let (words, names) = (words(), names());
    let name = || "cle/compteurs.csv".to_owned();
    let device = || "0123456789abcdef".to_owned();
    let epoch = || "fedc".to_owned();
    let doubtful =
        |quality, cells| Note::Doubtful { device: device(), epoch: epoch(), quality, cells };
    for (own, parts) in [
        (
            Note::DuplicateFile { name: name(), same_as: "autre.csv".to_owned() },
            &["cle/compteurs.csv", "autre.csv"][..],
        ),
        (Note::StaleFile { name: name() }, &["plus ancien"]),
        (
            Note::Clone { device: device(), epoch: epoch(), left: name(), right: name() },
            &["01234567 ", "copié", "Prévenez"],
        ),
        (
            Note::WentBack { name: name(), device: device(), epoch: epoch() },
            &["01234567 ", "Demandez"],
        ),
        (doubtful(Quality::Clock, 1), &["1 compteur de", "vient", "à l’heure"]),
        (doubtful(Quality::PartialImport, 3), &["3 compteurs de", "viennent", "export"]),
        (doubtful(Quality::Ok, 3), &["bons"]),
        (
            Note::UnknownSite { site: "ailleurs".to_owned(), rows: 12 },
            &["« ailleurs »", "12 lignes", "Ajoutez"],
        ),
    ] {
        let said = note(&own, &words, &names);
        assert!(!is_raw(&said), "{said}");
        assert!(!said.contains("89abcdef"), "{said}");
        let plain = said.replace('\u{A0}', " ");
        for part in parts {
            assert!(plain.contains(part), "{part}: {said}");
        }
    }
}

#[test]
fn what_came_in_and_what_did_not_is_told() {
    let (words, names) = (words(), names());
    let report = year(Edition::Internal);
    assert_eq!(received(&report, &words), "3 lieux sur 3, 1 appareil, 4 fichiers");
    assert_eq!(
        gaps(&report, &words, &names),
        ["Bréhal\u{A0}: 3 mois reçus sur 12. Il manque avril à décembre 2026."]
    );
    // Months that do not follow each other, and a place that sent nothing.
    let rows: Vec<_> = counted(7)
        .into_iter()
        .filter(|row| row.cell.site == "tilly" && row.cell.period.first() < date("2026-09-01"))
        .filter(|row| !row.cell.period.to_string().starts_with("2026-03"))
        .collect();
    let report = report_of("2026", "2026-11-20", Edition::Internal, &rows);
    let said = gaps(&report, &words, &names);
    assert_eq!(
        said[..2],
        [
            "Tilly-sur-Seulles\u{A0}: 7 mois reçus sur 11. Il manque mars 2026, septembre à \
             novembre 2026.",
            "Lisieux\u{A0}: rien reçu. Il manque janvier à novembre 2026.",
        ]
    );
    let none = report_of("2026", "2026-11-20", Edition::Internal, &[]);
    assert_eq!(received(&none, &words), "0 lieu sur 3, 0 appareil, 4 fichiers");
}

#[test]
fn editions_hidden_numbers_and_files_left_out_are_told() {
    let words = words();
    for (own, expected) in [
        (Edition::Internal, "Interne, tous les nombres"),
        (Edition::Partners, "Partenaires, seuil 5"),
        (Edition::Public, "Publique, seuil 11"),
    ] {
        assert_eq!(edition(own, &words), expected);
    }
    let number = Coordinates {
        place: Scope::Network,
        term: Term::parse("2026").unwrap(),
        indicator: String::new(),
        operator: String::new(),
        dimension: String::new(),
        modality: String::new(),
    };
    for (low, high, expected) in
        [(1, Some(1900), "entre 1 et 1\u{202F}900"), (1, None, "1 ou plus")]
    {
        let own = Audited { number: number.clone(), low, high };
        assert_eq!(audited(&own, &words), expected);
    }
    let mut report = year(Edition::Internal);
    report.problems = vec![
        Problem::error("counters-too-big", "a.csv"),
        Problem::error("counters-twice", "b.csv").at(12),
    ];
    assert_eq!(
        left_out(&report, &words),
        [
            "a.csv\u{A0}: Ce fichier est trop gros pour des compteurs. Choisissez le fichier \
             compteurs.csv écrit par une borne.",
            "b.csv, ligne 12\u{A0}: Ce compteur est déjà donné par une autre ligne. Prenez le \
             fichier d’origine, jamais modifié.",
        ]
    );
}

#[test]
fn chapters_method_and_privacy_have_their_words() {
    let words = words();
    for name in [
        "cover",
        "figures",
        "evolution",
        "places",
        "nature",
        "operators",
        "autonomy",
        "time",
        "equipment",
        "outcome",
        "steps",
        "presences",
        "needs",
        "practices",
        "method",
    ] {
        assert!(words.has(&format!("bilan-chapter-{name}")), "{name}");
    }
    for (list, count) in [("method", 15), ("privacy", 12)] {
        for rank in 1..=count {
            assert!(words.has(&format!("bilan-{list}-{rank}")), "{list} {rank}");
        }
        assert!(!words.has(&format!("bilan-{list}-{}", count + 1)), "{list}");
    }
    // The thresholds that the text names are those that are applied.
    let privacy = words.get("bilan-privacy-7");
    for own in [Edition::Partners, Edition::Public] {
        assert!(privacy.contains(&format!(" {} ", own.threshold().unwrap())), "{privacy}");
    }
    assert!(words.get("bilan-method-11").contains(&LEAST_BASE.to_string()));
}

#[test]
fn measures_and_units_have_their_words() {
    let words = words();
    for measure in Measure::ALL {
        let key = format!("bilan-measure-{}", measure.code().replace(['.', '_'], "-"));
        assert!(words.has(&key), "{key}");
    }
}

/// Where no narrow space is allowed, a sign is kept to its word by a no-break space.
#[test]
fn french_signs_are_kept_to_their_words() {
    let text = include_str!("../../../locales/fr/bilan.ftl");
    let mut sentences = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let said = line.split_once(" = ").map_or(line, |(_, said)| said);
        assert!(!said.contains('\''), "{line}");
        for sign in [" :", " ;", " !", " ?", "« ", " »"] {
            assert!(!said.contains(sign), "{line}");
        }
        sentences.extend(said.split(". ").map(|own| own.split_whitespace().count()));
    }
    let mean = sentences.iter().sum::<usize>() as f64 / sentences.len() as f64;
    assert!(mean <= 12.0, "{mean} words in a sentence");
}

#[test]
fn nothing_received_is_still_in_words() {
    for edition in Edition::ALL {
        let report = report_of("2026", "2027-01-15", edition, &[]);
        for sheet in sheets(&report, &words(), &names()) {
            let all = sheet.rows.iter().flat_map(|row| row.values.iter());
            assert!(all.clone().all(|value| *value == Value::Missing));
            assert!(sheet.rows.iter().all(|row| row.partial.as_deref() == Some("Rien reçu")));
        }
        for own in figures(&report, &words()) {
            assert_eq!(own.text, MISSING);
        }
    }
}

#[test]
fn names_come_from_the_places_and_the_exercises() {
    let words = words();
    let names = Names::known([], [], &words);
    assert_eq!(names, Names::default());
    let (sites, _) = Sites::parse(include_str!("../../../config/sites.toml"), "sites.toml");
    let tutorial = crate::tutorial::demo::tutorial();
    let own = [
        "demo-attestation-title = Une attestation\n",
        "demo-attestation-open-account-name = Continuer\noperator-caf = Caf\n",
        "demo-attestation-type-nir-name = Continuer\n",
    ];
    let own = [("own.ftl".to_owned(), own.concat())];
    let own = Words::build(Language::Fr, &own).0.backed_by(&words);
    let known = Names::known(sites.iter(), [tutorial.as_ref()], &own);
    assert_eq!(known.place("tilly"), "Tilly-sur-Seulles");
    assert_eq!(known.scope(&Scope::Departement("50".to_owned()), &words), "Manche");
    assert_eq!(known.tutorial("demo-attestation"), "Une attestation");
    assert_eq!(known.step("demo-attestation", "open-account"), "Continuer");
    assert_eq!(known.step("demo-attestation", "type-nir"), "Continuer (2)");
    assert_eq!(known.operators["demo-attestation"], "Caf");
    // A code without a name stays readable.
    assert_eq!(names.place("brehal"), "brehal");
    assert_eq!(names.step("caf-rsa", "open"), "open");
    assert_eq!(names.scope(&Scope::Departement("14".to_owned()), &words), "14");
    assert_eq!(names.scope(&Scope::Departement(String::new()), &words), "Département non précisé");
}

proptest! {
    #[test]
    fn a_number_written_is_the_number(n in 0_u64..10_000_000_000) {
        let digits = |text: String| -> String {
            text.chars().filter(char::is_ascii_digit).collect()
        };
        prop_assert_eq!(digits(print(Value::Count(n), Unit::Count)), n.to_string());
        let tenths = digits(print(Value::Tenths(n), Unit::Percent));
        prop_assert_eq!(tenths.parse::<u64>().unwrap(), n);
    }
}
