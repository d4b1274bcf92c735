//! The report of a year of ten places, through the real program: every number of every file is the
//! same, and what a recount of the raw rows by other means finds.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Cursor;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use calamine::{Data, Ods, Range, Reader, Xlsx, open_workbook_from_rs};
use pas_a_pas::app::kiosk::words;
use pas_a_pas::bilan::Edition;
use pas_a_pas::bilan::period::Term;
use pas_a_pas::bilan::sheet::{Names, Unit};
use pas_a_pas::bilan::tables::{TableId, Value};
use pas_a_pas::content;
use pas_a_pas::import::{Asked, Progress, gather};
use pas_a_pas::publication::{self, Knowledge, Publication};
use pas_a_pas::site::Sites;

/// What the coordination writes.
const PRACTICES: &str =
    "# Ce qui a marché\n\n- Montrer d’abord la **loupe**.\n- Un papier à la fois.\n";

/// A folder with a year of exports and the reports drawn from it.
struct Year {
    folder: tempfile::TempDir,
}

impl Year {
    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
            .args(["--data", "data"])
            .args(args)
            .current_dir(self.folder.path())
            .env("HOME", self.folder.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .unwrap()
    }

    fn report(&self, edition: &str, period: &str, out: &str) -> Output {
        self.run(&[
            "bilan",
            "--from",
            "exports",
            "--sites",
            "exports/sites.toml",
            "--period",
            period,
            "--on",
            "2027-01-15",
            "--edition",
            edition,
            "--practices",
            "pratiques.md",
            "--out",
            out,
        ])
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }
}

/// The year, made once for all tests: late, restored, cloned and doubled files included.
fn year() -> &'static Year {
    static YEAR: OnceLock<Year> = OnceLock::new();
    YEAR.get_or_init(|| {
        let year = Year { folder: tempfile::tempdir().unwrap() };
        let made = year.run(&[
            "rehearse", "--fleet", "10", "--seed", "3", "--year", "2026", "--faults", "--out",
            "exports",
        ]);
        assert!(made.status.success(), "{made:?}");
        fs::write(year.path("pratiques.md"), PRACTICES).unwrap();
        for edition in ["interne", "partenaires", "publique"] {
            let drawn = year.report(edition, "2026", edition);
            assert_eq!(drawn.status.code(), Some(0), "{}", String::from_utf8_lossy(&drawn.stderr));
        }
        year
    })
}

/// A line of `tableaux.csv`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Told {
    table: String,
    departement: String,
    site: String,
    period: String,
    indicator: String,
    operator: String,
    dimension: String,
    modality: String,
    value: String,
}

fn told(edition: &str) -> Vec<Told> {
    let text = year().text(&format!("{edition}/tableaux.csv"));
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split(',').collect();
    let at = |name: &str| header.iter().position(|own| *own == name).unwrap();
    let ranks = [
        "tableau_id",
        "departement_code",
        "site_id",
        "periode",
        "indicateur",
        "operateur",
        "dimension",
        "modalite",
        "valeur",
    ]
    .map(at);
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            let [table, departement, site, period, indicator, operator, dimension, modality, value] =
                ranks.map(|rank| cells[rank].to_owned());
            Told {
                table, departement, site, period, indicator, operator, dimension, modality, value,
            }
        })
        .collect()
}

/// A row of a `compteurs.csv`: device, epoch, site, period, measure, operator, value.
type Key = [String; 7];

/// The raw rows, each counter of each store once, at its highest: read by hand, line by line.
fn raw() -> BTreeMap<Key, (u64, u64)> {
    fn files(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                files(&path, found);
            } else if path.extension().is_some_and(|own| own == "csv") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    files(&year().path("exports"), &mut found);
    assert!(found.len() > 20);
    let mut rows: BTreeMap<Key, (u64, u64)> = BTreeMap::new();
    for path in found {
        for line in fs::read_to_string(path).unwrap().lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            let key = [0, 1, 2, 4, 5, 7, 9].map(|rank| cells[rank].to_owned());
            let known = rows.entry(key).or_default();
            known.0 = known.0.max(cells[10].parse().unwrap());
            known.1 = known.1.max(cells[11].parse().unwrap());
        }
    }
    rows
}

/// What a measure adds up to, by place and by part: `part` says of which part a row is.
fn recount(measure: &str, part: impl Fn(&Key) -> String) -> BTreeMap<(String, String), u64> {
    let mut sums: BTreeMap<(String, String), u64> = BTreeMap::new();
    let mut days: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    for (key, (n, cancelled)) in raw() {
        let [_, _, site, period, own, _, value] = &key;
        if own != measure || !period.starts_with("2026") {
            continue;
        }
        let n = n - cancelled;
        match measure {
            // A presence is held once, however many devices saw it.
            "perm.tenue" => {
                if n > 0 && value != "annulee" {
                    days.insert((site.clone(), part(&key), period.clone()), 1);
                }
            }
            "perm.total_declare" => {
                let known = days.entry((site.clone(), part(&key), period.clone())).or_default();
                *known = (*known).max(n);
            }
            _ => *sums.entry((site.clone(), part(&key))).or_default() += n,
        }
    }
    for ((site, part, _), n) in days {
        *sums.entry((site, part)).or_default() += n;
    }
    sums
}

const MEASURES: [&str; 29] = [
    "borne.session",
    "borne.session_support",
    "borne.parcours",
    "borne.parcours_tutoriel",
    "borne.autonomie",
    "borne.duree",
    "borne.aide_etape",
    "borne.abandon_etape",
    "borne.option",
    "borne.besoin_non_servi",
    "borne.site_change",
    "borne.memo",
    "interv.nombre",
    "interv.participants",
    "interv.demande",
    "interv.theme",
    "interv.nature_msap",
    "interv.autonomie",
    "interv.progression",
    "interv.duree",
    "interv.minutes",
    "interv.materiel",
    "interv.issue",
    "interv.blocage",
    "interv.orientation",
    "interv.recurrence",
    "interv.aide_utile",
    "perm.tenue",
    "perm.total_declare",
];

/// Anyone can recount T0 from the raw rows.
#[test]
fn every_total_of_every_measure_is_that_of_a_recount() {
    let told = told("interne");
    let own: Vec<&Told> = told.iter().filter(|own| own.table == "T0").collect();
    assert_eq!(own.len(), MEASURES.len() * 11);
    for measure in MEASURES {
        let found = recount(measure, |_| String::new());
        let total: u64 = found.values().sum();
        assert!(total > 0, "{measure}");
        for line in own.iter().filter(|own| own.indicator == measure) {
            assert_eq!(
                [&line.operator, &line.dimension, &line.modality, &line.period],
                ["_T", "_T", "_T", "2026"]
            );
            let expected = match line.site.as_str() {
                "_T" => total,
                site => found.get(&(site.to_owned(), String::new())).copied().unwrap_or(0),
            };
            assert_eq!(line.value, expected.to_string(), "{measure} {}", line.site);
        }
    }
}

#[test]
fn tables_by_place_month_and_operator_are_those_of_a_recount() {
    let told = told("interne");
    let value = |table: &str, site: &str, period: &str, indicator: &str, operator: &str| {
        let mut own = told.iter().filter(|own| {
            own.table == table
                && own.site == site
                && own.departement != "14"
                && own.departement != "50"
                && own.period == period
                && own.indicator == indicator
                && own.operator == operator
                && own.dimension == "_T"
        });
        let found = own.next().unwrap_or_else(|| panic!("{table} {site} {period} {indicator}"));
        assert_eq!(own.next(), None);
        found.value.parse::<u64>().unwrap()
    };
    let sites: BTreeSet<String> =
        recount("interv.nombre", |_| String::new()).into_keys().map(|(site, _)| site).collect();
    assert_eq!(sites.len(), 10);
    let by_operator = recount("interv.demande", |key| key[5].clone());
    for site in &sites {
        for operator in ["caf", "msa", "france_travail", "grdf"] {
            let key = (site.clone(), operator.to_owned());
            let expected = by_operator.get(&key).copied().unwrap_or(0);
            let found = told.iter().find(|own| {
                own.table == "T5"
                    && own.site == *site
                    && own.operator == operator
                    && own.indicator == "nb_demandes"
            });
            assert_eq!(found.unwrap().value, expected.to_string(), "{site} {operator}");
        }
    }
    let by_month = recount("interv.nombre", |key| key[3][..7].to_owned());
    for month in 1..=12 {
        let month = format!("2026-{month:02}");
        let own = by_month.iter().filter(|((_, own), _)| *own == month);
        let expected: u64 = own.map(|(_, n)| n).sum();
        assert_eq!(value("T2", "_T", &month, "nb_interventions", "_T"), expected, "{month}");
    }
}

/// The tables in words, drawn from the same exports in this process.
fn drawn(edition: Edition) -> Publication {
    let (catalog, _) = content::load(None);
    let (all, _) = words(&catalog);
    let words = &all["fr"];
    let (sites, _) = Sites::parse(&year().text("exports/sites.toml"), "sites.toml");
    let (places, locations) = (publication::places(&sites), publication::locations(&sites));
    let tutorials = || catalog.tutorials.values().map(AsRef::as_ref);
    let exercises = publication::exercises(tutorials());
    let names = Names::known(sites.iter(), tutorials(), words);
    let from = [year().path("exports")];
    let term = Term::parse("2026").unwrap();
    let asked = Asked { from: &from, places: &places, term, today: "2027-01-15".parse().unwrap() };
    let intake = gather(&asked, &Progress::new()).unwrap();
    let knowledge =
        Knowledge { locations: &locations, exercises: &exercises, names: &names, words };
    Publication::draw(intake, edition, &knowledge)
}

/// The numbers of each line of each sheet of a workbook, by the name of the sheet.
fn workbook(name: &str) -> BTreeMap<String, Vec<Vec<f64>>> {
    fn all<T: Reader<Cursor<Vec<u8>>>>(mut book: T) -> Vec<(String, Range<Data>)>
    where
        T::Error: std::fmt::Debug,
    {
        let names = book.sheet_names();
        names.into_iter().map(|name| (name.clone(), book.worksheet_range(&name).unwrap())).collect()
    }
    let bytes = Cursor::new(fs::read(year().path(name)).unwrap());
    let is_ods = Path::new(name).extension().is_some_and(|own| own == "ods");
    let sheets = if is_ods {
        all(open_workbook_from_rs::<Ods<_>, _>(bytes).unwrap())
    } else {
        all(open_workbook_from_rs::<Xlsx<_>, _>(bytes).unwrap())
    };
    let number = |data: &Data| match data {
        Data::Float(number) => Some(*number),
        Data::Int(number) => Some(*number as f64),
        Data::String(_)
        | Data::Bool(_)
        | Data::DateTime(_)
        | Data::DateTimeIso(_)
        | Data::DurationIso(_)
        | Data::Error(_)
        | Data::Empty => None,
    };
    let lines = |range: &Range<Data>| -> Vec<Vec<f64>> {
        range.rows().map(|row| row.iter().filter_map(number).collect()).collect()
    };
    sheets.iter().map(|(name, range)| (name.clone(), lines(range))).collect()
}

/// Every number of every table, in the files of an edition as in the tables in words.
#[test]
fn every_number_is_the_same_in_every_file() {
    for (edition, code) in [(Edition::Internal, "interne"), (Edition::Partners, "partenaires")] {
        let drawn = drawn(edition);
        let books =
            ["ods", "xlsx"].map(|ending| workbook(&format!("{code}/bilan-2026-{code}.{ending}")));
        let mut compared = 0;
        for sheet in &drawn.sheets {
            for book in &books {
                let lines = book.get(&sheet.name).unwrap_or_else(|| panic!("{}", sheet.name));
                let mut lines = lines.iter();
                for row in &sheet.rows {
                    let expected: Vec<f64> = row
                        .values
                        .iter()
                        .zip(&sheet.columns)
                        .filter_map(|(value, head)| match (value, head.unit) {
                            (Value::Count(n), _) => Some(*n as f64),
                            (Value::Tenths(n), Unit::Percent) => Some(*n as f64 / 1000.0),
                            (Value::Tenths(n), Unit::Count | Unit::Minutes | Unit::Mean) => {
                                Some(*n as f64 / 10.0)
                            }
                            (Value::Missing | Value::Thin | Value::Hidden, _) => None,
                        })
                        .collect();
                    compared += expected.len();
                    let is_there =
                        expected.is_empty() || lines.any(|line| line.ends_with(&expected));
                    assert!(is_there, "{code} {} {} {}", sheet.name, row.place, row.period);
                }
            }
        }
        assert!(compared > 4_000, "{compared}");

        // The long file holds exactly the numbers of the tables, each once.
        let told = told(code);
        let mut expected: BTreeMap<_, String> = BTreeMap::new();
        for table in &drawn.report.tables {
            for (line, values) in table.values.iter().enumerate() {
                for (column, value) in values.iter().enumerate() {
                    let at = (table.id, table.coordinates(line, column).unwrap());
                    let text = match value {
                        Value::Count(n) | Value::Tenths(n) => n.to_string(),
                        Value::Hidden => "s".to_owned(),
                        Value::Missing | Value::Thin => String::new(),
                    };
                    expected.insert(at, text);
                }
            }
        }
        let is_compared = |own: &&Told| own.indicator.contains("_memes_appareils");
        let mut left: Vec<&str> =
            told.iter().filter(|own| !is_compared(own)).map(|own| own.value.as_str()).collect();
        let mut values: Vec<&str> = expected.values().map(String::as_str).collect();
        left.sort_unstable();
        values.sort_unstable();
        assert_eq!(left, values, "{code}");
    }
}

/// The text of a PDF, without the spaces that a reader may place otherwise.
fn paper(name: &str) -> String {
    let document = lopdf::Document::load(year().path(name)).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    let text = document.extract_text(&pages).unwrap();
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn the_numbers_of_the_key_tables_are_on_paper_with_the_practices() {
    for (edition, code) in [(Edition::Internal, "interne"), (Edition::Partners, "partenaires")] {
        let drawn = drawn(edition);
        let text = paper(&format!("{code}/bilan-2026-{code}.pdf"));
        let plain =
            |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace()).collect() };
        let mut looked = 0;
        for sheet in drawn.sheets.iter().filter(|own| {
            [TableId::T1, TableId::T2, TableId::T3, TableId::T5, TableId::T6].contains(&own.table)
        }) {
            for row in &sheet.rows {
                for (column, value) in row.values.iter().enumerate() {
                    // A zero or a missing number is told by a sentence where there are many.
                    if matches!(value, Value::Count(1..) | Value::Tenths(1..)) {
                        let printed = plain(&sheet.text(row, column));
                        assert!(text.contains(&printed), "{code} {}: {printed}", sheet.name);
                        looked += 1;
                    }
                }
            }
        }
        assert!(looked > 300, "{looked}");
        assert!(text.contains(&plain("Montrer d’abord la loupe.")));
    }
}

#[test]
fn small_numbers_are_in_no_file_for_partners_nor_for_the_public() {
    for (code, least) in [("partenaires", 5), ("publique", 11)] {
        let told = told(code);
        assert!(told.iter().any(|own| own.value == "s"));
        for own in &told {
            let is_derived = own.indicator.ends_with("_x10");
            let n: Option<u64> = own.value.parse().ok();
            let is_small = n.is_some_and(|n| (1..least).contains(&n));
            assert!(is_derived || !is_small, "{code}: {own:?}");
        }
        // What is hidden in one table is hidden in all.
        let mut seen: BTreeMap<_, &str> = BTreeMap::new();
        for own in &told {
            let key = (
                &own.site,
                &own.departement,
                &own.period,
                &own.indicator,
                &own.operator,
                &own.dimension,
                &own.modality,
            );
            let before = seen.insert(key, &own.value);
            assert!(before.is_none_or(|before| before == own.value), "{own:?}");
        }
    }
}

#[test]
fn the_same_exports_give_the_same_bytes() {
    let year = year();
    let again = year.report("partenaires", "2026", "encore");
    assert!(again.status.success());
    let mut names = 0;
    for entry in fs::read_dir(year.path("partenaires")).unwrap() {
        let name = entry.unwrap().file_name();
        let read = |folder: &str| fs::read(year.path(folder).join(&name)).unwrap();
        assert!(read("partenaires") == read("encore"), "{}", name.display());
        names += 1;
    }
    assert!(names >= 12, "{names}");
}

#[test]
fn a_bad_file_is_named_with_its_line_and_nothing_else_is_lost() {
    let year = year();
    let raw = raw();
    let ([device, ..], _) = raw.first_key_value().unwrap();
    let header = "appareil_id,epoque,site_id,periode_type,periode,mesure,fusion,operateur,\
                  dimension,modalite,n,annule,qualite";
    fs::write(
        year.path("abime.csv"),
        format!(
            "{header}\r\n{device},0000000000000001,creully,jour,2026-05-04,interv.nombre,somme,caf,\
             type,individuel,-1,0,ok\r\n"
        ),
    )
    .unwrap();
    let drawn = year.run(&[
        "bilan",
        "--from",
        "exports",
        "abime.csv",
        "absent",
        "--sites",
        "exports/sites.toml",
        "--period",
        "2026",
        "--on",
        "2027-01-15",
        "--out",
        "malgre-tout",
    ]);
    assert_eq!(drawn.status.code(), Some(1), "{drawn:?}");
    let said = String::from_utf8(drawn.stderr).unwrap();
    assert!(said.contains("abime.csv:2"), "{said}");
    assert!(said.contains("«\u{a0}n\u{a0}»") && said.contains("«\u{a0}-1\u{a0}»"), "{said}");
    assert!(said.contains("absent"), "{said}");
    assert_eq!(year.text("malgre-tout/tableaux.csv"), year.text("interne/tableaux.csv"));
}

#[test]
fn what_cannot_be_drawn_is_said_and_nothing_is_written() {
    let year = year();
    let refused = |args: &[&str], words: &str| {
        let base = ["bilan", "--from", "exports", "--sites", "exports/sites.toml"];
        let drawn = year.run(&[&base, args].concat());
        let said = String::from_utf8(drawn.stderr).unwrap();
        assert_eq!(drawn.status.code(), Some(2), "{args:?} {said}");
        assert!(said.contains(words), "{args:?}: {said}");
    };
    for period in ["2026-13", "2026-05-04", "demain"] {
        refused(&["--period", period, "--out", "rien"], period);
    }
    // Small numbers of a period that goes on would be found by the next report.
    let open = ["--period", "2026-T4", "--on", "2026-12-31", "--edition", "publique"];
    refused(&[&open[..], &["--out", "rien"]].concat(), "31 décembre 2026");
    refused(&["--period", "2026", "--out", "interne"], "interne");
    refused(&["--period", "2026", "--out", "rien", "--practices", "absentes.md"], "absentes.md");
    assert!(!year.path("rien").exists());
}

/// A month, a quarter and a half-year have their own reports, and what is closed only is shown
/// outside.
#[test]
fn shorter_periods_have_reports_too() {
    let year = year();
    for period in ["2026-11", "2026-T2", "2026-S1"] {
        for edition in ["interne", "partenaires"] {
            let out = format!("{edition}-{period}");
            let drawn = year.report(edition, period, &out);
            assert_eq!(drawn.status.code(), Some(0), "{}", String::from_utf8_lossy(&drawn.stderr));
            let told = told(&out);
            assert!(!told.is_empty());
            let month = |text: &str| match text {
                "2026-S1" => 1..=6,
                "2026-T1" => 1..=3,
                "2026-T2" => 4..=6,
                month => {
                    let month: u32 = month[5..].parse().unwrap();
                    month..=month
                }
            };
            let whole = month(period);
            for own in told {
                let part = month(&own.period);
                let is_inside = whole.contains(part.start()) && whole.contains(part.end());
                assert!(is_inside, "{} in {period}", own.period);
            }
        }
    }
}
