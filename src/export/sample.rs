//! A small report for the tests: three places that counted and one that did not, over a year.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::NaiveDate;

use super::bundle::{Bundle, Location};
use crate::bilan::coverage::{self, Source, gather};
use crate::bilan::cube::{Cube, Scope};
use crate::bilan::period::Term;
use crate::bilan::report::{Audited, Coverage, Covered, Report, Secrecy};
use crate::bilan::sheet::{Head, Row as Line, Sheet, Unit};
use crate::bilan::tables::{
    Compared, Coordinates, Data, Origin, Table, Value, build, compared_terms,
};
use crate::bilan::{Edition, Exercise, Place};
use crate::count::intervention::Intervention;
use crate::count::{
    Autonomy, Device, Ending, Increment, Mode, Moment, Practice, Quality, Row, Visit, day,
    practice, visit,
};
use crate::i18n::{Language, Words};
use crate::problem::Problem;

/// What a bundle borrows.
pub struct Sample {
    pub report: Report,
    pub sheets: Vec<Sheet>,
    pub locations: Vec<Location>,
    pub notes: Vec<String>,
    pub words: Words,
}

/// The French words that the files are made of.
pub fn words() -> Words {
    let sources = [
        ("nomenclature.ftl", include_str!("../../locales/fr/nomenclature.ftl")),
        ("bilan-files.ftl", include_str!("../../locales/fr/bilan-files.ftl")),
        ("problems-counters.ftl", include_str!("../../locales/fr/problems-counters.ftl")),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()));
    let (words, problems) = Words::build(Language::Fr, &sources);
    assert_eq!(problems, Vec::new());
    words
}

/// The rows of a year: Bréhal counts in the first quarter only.
pub fn rows() -> Vec<Row> {
    let mut all = Vec::new();
    let mut add = |device: usize, increments: &[Increment], times: u64| {
        all.extend(increments.iter().map(|increment| Row {
            device: format!("0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c{device:02x}"),
            epoch: format!("{device:016x}"),
            cell: increment.cell.clone(),
            n: increment.n * times,
            cancelled: increment.cancelled * times,
            quality: Quality::Ok,
        }));
    };
    for month in 1..=12 {
        let date = NaiveDate::from_ymd_opt(2026, month, 5).unwrap();
        for (rank, (site, operator, times)) in
            [("creully", "caf", 14), ("lisieux", "msa", 3), ("brehal", "france_travail", 7)]
                .into_iter()
                .enumerate()
        {
            if site == "brehal" && month > 3 {
                continue;
            }
            add(rank, &day::opening(&day::Day::default(), site, date), 1);
            let mut help = Intervention::usual(Device::Computer);
            help.toggle_operator(operator);
            help.autonomy = Some("avec_guidage".to_owned());
            help.minutes = 45;
            add(rank, &help.increments(site, date).unwrap(), times);
            let done = Practice {
                site: site.to_owned(),
                day: date,
                operator: operator.to_owned(),
                tutorial: format!("{operator}-dossier").replace('_', "-"),
                ending: if month == 2 { Ending::Abandoned } else { Ending::Done },
                autonomy: Some(Autonomy::Partial),
                duration: Duration::from_secs(600),
                helped_steps: vec!["open".to_owned(); 2],
                last_step: None,
            };
            add(rank, &practice(&done), times * 2);
            let seen = Visit {
                site: site.to_owned(),
                day: date,
                mode: Mode::Autonomous,
                moment: Moment::DuringPresence,
                device: Device::Tablet,
                options: Vec::new(),
            };
            add(rank, &visit(&seen), times * 2);
        }
    }
    all
}

fn places() -> Vec<Place> {
    [("creully", "14"), ("lisieux", "14"), ("brehal", "50"), ("ailleurs", "")]
        .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
        .to_vec()
}

/// The exercises that were practised.
fn exercises() -> Vec<Exercise> {
    ["caf", "msa", "france_travail"]
        .map(|operator| Exercise {
            tutorial: format!("{operator}-dossier").replace('_', "-"),
            operator: operator.to_owned(),
            steps: vec!["open".to_owned(), "send".to_owned()],
        })
        .to_vec()
}

/// The words of a column, all of its codes.
fn label(table: &Table, rank: usize) -> String {
    let column = &table.columns[rank];
    let codes = [&column.indicator, &column.operator, &column.dimension, &column.modality];
    let said = codes.into_iter().filter(|code| *code != "_T").map(String::as_str);
    let told = match column.origin {
        Origin::Counted(_) => "",
        Origin::Total { .. } => " (total)",
        Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. } => " (calculé)",
    };
    format!("{}{told}", said.collect::<Vec<_>>().join(" "))
}

fn sheet(table: &Table) -> Sheet {
    let unit = |rank: usize| match table.columns[rank].origin {
        Origin::Share { .. } | Origin::Part { .. } => Unit::Percent,
        Origin::Ratio { .. } => Unit::Mean,
        Origin::Counted(_) | Origin::Total { .. } => Unit::of(&table.columns[rank].indicator),
    };
    let columns = (0..table.columns.len()).map(|rank| Head {
        label: label(table, rank),
        short: rank.to_string(),
        about: String::new(),
        unit: unit(rank),
    });
    let place = |scope: &Scope| match scope {
        Scope::Network => "Tous les lieux".to_owned(),
        Scope::Departement(code) => format!("Département {code}"),
        Scope::Site(id) => id.clone(),
    };
    let rows = table.lines.iter().zip(&table.values).map(|(line, values)| Line {
        scope: line.place.clone(),
        term: line.term,
        period_short: line.term.to_string(),
        place: place(&line.place),
        period: line.term.to_string(),
        values: values.clone(),
        total: line.total,
        partial: (line.counted < line.expected)
            .then(|| format!("{} mois sur {}", line.counted, line.expected)),
    });
    Sheet {
        table: table.id,
        part: table.part,
        operator: table.operator.clone(),
        contrasts: Vec::new(),
        name: format!("{}-{} {}", table.id.code(), table.part, table.lines[0].term),
        title: format!("Tableau {}", table.id.code()),
        notes: vec!["=Une note".to_owned()],
        columns: columns.collect(),
        rows: rows.collect(),
        chart: None,
    }
}

/// The small numbers of these tables, wherever they stand.
fn small(tables: &[Table], least: u64) -> BTreeSet<Coordinates> {
    let mut found = BTreeSet::new();
    for table in tables {
        for (line, values) in table.values.iter().enumerate() {
            for (column, value) in values.iter().enumerate() {
                let is_counted = !matches!(
                    table.columns[column].origin,
                    Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. }
                );
                if is_counted && matches!(value, Value::Count(n) if *n > 0 && *n < least) {
                    found.insert(table.coordinates(line, column).unwrap());
                }
            }
        }
    }
    found
}

impl Sample {
    /// The report of this period for this edition, made on 15 January 2027.
    pub fn of(term: &str, edition: Edition) -> Self {
        let term = Term::parse(term).unwrap();
        let today = NaiveDate::from_ymd_opt(2027, 1, 15).unwrap();
        let source = Source { name: String::new(), exported: None, rows: rows() };
        let rows = gather(&[source]).rows;
        let mut seen = coverage::Coverage::new(&places(), term, today);
        let mut cube = Cube::new(&places(), term);
        for row in &rows {
            seen.add(row);
            cube.add(row);
        }
        let sums = cube.close();
        let same: Vec<_> =
            compared_terms(term).into_iter().map(|term| (term, seen.same(term))).collect();
        let compared: Vec<_> =
            same.iter().map(|(term, same)| Compared { term: *term, same, sums: &sums }).collect();
        let exercises = exercises();
        let data =
            Data { coverage: &seen, sums: &sums, compared: &compared, exercises: &exercises };
        let mut tables = build(&data, edition);
        let mut secrecy = Secrecy::default();
        if let Some(least) = edition.threshold() {
            let hidden = small(&tables, least);
            for table in &mut tables {
                table.hide(&hidden);
            }
            secrecy.threshold = Some(least);
            secrecy.audit = hidden
                .into_iter()
                .map(|number| Audited { number, low: 0, high: Some(least * 2) })
                .collect();
        }
        let covered = |place: &Place| {
            let (counted, expected) = seen.months(&place.id, term);
            let missing = seen.missing().into_iter().filter(|(site, _)| *site == place.id);
            let missing = missing.map(|(_, month)| month).collect();
            Covered { place: place.clone(), counted, expected, missing }
        };
        let sheets = tables.iter().map(sheet).collect();
        let location = |(id, name, commune, departement, insee, postal): (
            &str,
            &str,
            &str,
            &str,
            &str,
            &str,
        )| {
            Location {
                id: id.to_owned(),
                name: name.to_owned(),
                commune: commune.to_owned(),
                departement: departement.to_owned(),
                insee: insee.to_owned(),
                postal: postal.to_owned(),
            }
        };
        Self {
            report: Report {
                edition,
                term,
                made: today,
                coverage: Coverage {
                    places: places().iter().map(covered).collect(),
                    devices: seen.devices(),
                    files: 4,
                },
                notes: Vec::new(),
                problems: vec![Problem::error("counters-twice", "cle/compteurs.csv").at(7)],
                tables,
                secrecy,
            },
            sheets,
            locations: vec![
                location(("creully", "Creully", "Creully sur Seulles", "14", "14200", "14480")),
                location(("lisieux", "=Lisieux", "Lisieux", "14", "14366", "14100")),
                location(("brehal", "Bréhal", "Bréhal", "50", "50076", "50290")),
            ],
            notes: vec!["Un fichier est plus ancien que les autres.".to_owned()],
            words: words(),
        }
    }

    /// What the files are made from.
    pub fn bundle(&self) -> Bundle<'_> {
        Bundle {
            report: &self.report,
            sheets: &self.sheets,
            locations: &self.locations,
            notes: &self.notes,
            filters: &[],
            words: &self.words,
        }
    }
}
