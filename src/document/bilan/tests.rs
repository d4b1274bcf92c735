//! The report on paper, of a small year: that it says every number of its tables, can be read by a
//! screen reader, holds few and many places, and prints whatever is written to it as text.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::OnceLock;
use std::time::Duration;

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object};

use super::*;
use crate::bilan::coverage::{self, Note};
use crate::bilan::cube::Cube;
use crate::bilan::period::Term;
use crate::bilan::report::{self, Covered, Secrecy};
use crate::bilan::sheet::{Names, sheets};
use crate::bilan::tables::{Compared, Data, build, compared_terms};
use crate::bilan::{Edition, Place};
use crate::content::{self, Catalog};
use crate::count::intervention::Intervention;
use crate::count::{
    Autonomy, Device, Ending, Increment, Mode, Moment, Period, Practice, Quality, day, operator,
    practice, visit,
};
use crate::document::{Pdf, render};
use crate::site::Sites;

const SITES: &str = include_str!("../../../config/sites.toml");

/// What reports are made from, read once.
struct Shelf {
    words: Words,
    sites: Sites,
    catalog: Catalog,
}

fn shelf() -> &'static Shelf {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    SHELF.get_or_init(|| {
        let (catalog, _) = content::load(None);
        let (mut words, problems) = crate::app::kiosk::words(&catalog);
        assert_eq!(problems, []);
        let (sites, _) = Sites::parse(SITES, "sites.toml");
        Shelf { words: words.remove("fr").unwrap(), sites, catalog }
    })
}

/// A number below `most`, always the same for the same draw.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) % most
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len() as u64) as usize]
    }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What a place counts in a month.
fn a_month(dice: &mut Dice, site: &str, first: NaiveDate, rows: &mut Vec<crate::count::Row>) {
    let mut push = |increments: Vec<Increment>, times: u64| {
        rows.extend(increments.into_iter().map(|own| crate::count::Row {
            device: format!("device-{site}"),
            epoch: "0".to_owned(),
            cell: own.cell,
            n: own.n * times,
            cancelled: 0,
            quality: Quality::Ok,
        }));
    };
    for week in 0..4 {
        let day = first + chrono::Days::new(week * 7 + 2);
        push(day::opening(&day::Day::default(), site, day), 1);
        for _ in 0..dice.below(7) {
            let mut help = Intervention::usual(Device::Computer);
            let operators = [
                operator::CAF,
                operator::CAF,
                operator::FRANCE_TRAVAIL,
                operator::ASSURANCE_MALADIE,
                operator::ASSURANCE_RETRAITE,
                operator::MSA,
                operator::GRDF,
                operator::OTHER,
            ];
            help.toggle_operator(dice.pick(&operators));
            help.autonomy =
                Some(dice.pick(&["avec_guidage", "fait_a_la_place", "autonome"]).to_owned());
            help.arrival =
                Some(dice.pick(&["entierement_accompagne", "partiellement_autonome"]).to_owned());
            let natures = [
                "information",
                "aide_demarche_en_ligne",
                "constitution_dossier",
                "acces_libre_outils",
            ];
            help.nature = Some(dice.pick(&natures).to_owned());
            help.minutes = [15, 30, 45, 60, 90][dice.below(5) as usize];
            help.end(dice.pick(&["aboutie", "aboutie", "a_poursuivre", "bloquee"]));
            push(help.increments(site, day).unwrap(), 1);
        }
        let slugs: Vec<&String> = shelf().catalog.tutorials.keys().collect();
        for _ in 0..dice.below(6) {
            let tutorial = &shelf().catalog.tutorials[dice.pick(&slugs)];
            let helped = dice.below(3) as usize;
            let skipped = dice.below(8) as usize;
            let steps = tutorial.steps.iter().skip(skipped).map(|step| step.id.clone());
            let done = dice.below(4) > 0;
            push(
                practice(&Practice {
                    site: site.to_owned(),
                    day,
                    operator: tutorial.operator.code().to_owned(),
                    tutorial: tutorial.slug.clone(),
                    ending: if done { Ending::Done } else { Ending::Abandoned },
                    autonomy: done.then(|| Autonomy::from_helps(helped, false)),
                    duration: Duration::from_secs(300 + dice.below(3000)),
                    helped_steps: steps.take(helped).collect(),
                    last_step: (!done).then(|| tutorial.steps[skipped.min(3)].id.clone()),
                }),
                1,
            );
            let outside = dice.below(2) == 0;
            push(
                visit(&crate::count::Visit {
                    site: site.to_owned(),
                    day,
                    mode: if outside { Mode::Autonomous } else { Mode::Accompanied },
                    moment: if outside { Moment::OutsidePresence } else { Moment::DuringPresence },
                    device: if dice.below(3) == 0 { Device::Tablet } else { Device::Computer },
                    options: vec![],
                }),
                1,
            );
        }
    }
}

/// A report of 2026 and its tables in words.
struct Sample {
    report: Report,
    sheets: Vec<Sheet>,
}

/// A year of these places; the last of them stops in September.
fn sample(places: &[Place], names: &Names, edition: Edition) -> Sample {
    let term = Term::parse("2026").unwrap();
    let mut dice = Dice(7);
    let mut rows = Vec::new();
    for (rank, place) in places.iter().enumerate() {
        let stops = places.len() > 1 && rank + 1 == places.len();
        for month in 1..=(if stops { 9 } else { 12 }) {
            let first = NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
            a_month(&mut dice, &place.id, first, &mut rows);
            if month == 6 {
                a_month(
                    &mut dice,
                    &place.id,
                    NaiveDate::from_ymd_opt(2025, 6, 1).unwrap(),
                    &mut rows,
                );
            }
        }
    }
    let rows = crate::count::merge(&rows, &[]);
    let mut seen = coverage::Coverage::new(places, term, date("2027-01-05"));
    for row in &rows {
        seen.add(row);
    }
    let sums = |keep: &dyn Fn(&crate::count::Row) -> bool| {
        let mut cube = Cube::new(places, term);
        for row in rows.iter().filter(|row| keep(row)) {
            cube.add(row);
        }
        cube.close()
    };
    let same: Vec<_> = compared_terms(term).into_iter().map(|own| (own, seen.same(own))).collect();
    let compared: Vec<_> =
        same.iter().map(|(own, same)| (*own, same, sums(&|row| same.holds(row)))).collect();
    let compared: Vec<Compared<'_>> =
        compared.iter().map(|(term, same, sums)| Compared { term: *term, same, sums }).collect();
    let sums = sums(&|_| true);
    // One operator only has a sheet.
    let own = shelf().catalog.tutorials.values().map(std::convert::AsRef::as_ref);
    let own = own.filter(|tutorial| tutorial.operator.code() == "caf");
    let exercises = crate::publication::exercises(own);
    let data = Data { coverage: &seen, sums: &sums, compared: &compared, exercises: &exercises };
    let mut tables = build(&data, edition);
    let mut secrecy = Secrecy { threshold: edition.threshold(), ..Secrecy::default() };
    if let Some(least) = edition.threshold() {
        let mut hidden = BTreeSet::new();
        for table in &tables {
            for (line, values) in table.values.iter().enumerate() {
                for (column, value) in values.iter().enumerate() {
                    let small = matches!(value, Value::Count(n) if (1..least).contains(n));
                    let here = table.coordinates(line, column).unwrap();
                    if small && !matches!(here.place, Scope::Network) {
                        hidden.insert(here);
                    }
                }
            }
        }
        for table in &mut tables {
            table.hide(&hidden);
        }
        secrecy.audit = hidden
            .into_iter()
            .map(|number| report::Audited { number, low: 1, high: Some(least) })
            .collect();
    }
    let absent = seen.missing();
    let covered = places.iter().map(|place| {
        let (counted, expected) = seen.months(&place.id, term);
        let missing = absent.iter().filter(|(id, _)| *id == place.id).map(|(_, month)| *month);
        Covered {
            place: place.clone(),
            counted,
            expected,
            missing: missing.collect::<Vec<Period>>(),
        }
    });
    let coverage =
        report::Coverage { places: covered.collect(), devices: seen.devices(), files: 12 };
    let report = Report {
        edition,
        term,
        made: date("2027-01-05"),
        coverage,
        notes: vec![Note::StaleFile { name: "ancienne-cle/compteurs.csv".to_owned() }],
        problems: vec![Problem::error("counters-header", "autre/compteurs.csv").at(1)],
        tables,
        secrecy,
    };
    let sheets = sheets(&report, &shelf().words, names);
    Sample { report, sheets }
}

/// The ten places, over a year; made once for all tests.
fn ten(edition: Edition) -> &'static Sample {
    static SAMPLES: [OnceLock<Sample>; 3] = [OnceLock::new(), OnceLock::new(), OnceLock::new()];
    let rank = Edition::ALL.iter().position(|own| *own == edition).unwrap();
    SAMPLES[rank].get_or_init(|| make_ten(edition))
}

fn make_ten(edition: Edition) -> Sample {
    let shelf = shelf();
    let place = |site: &crate::site::Site| Place {
        id: site.id.clone(),
        departement: site.departement.clone(),
    };
    let places: Vec<Place> = shelf.sites.iter().map(place).collect();
    let names = Names::known(
        shelf.sites.iter(),
        shelf.catalog.tutorials.values().map(std::convert::AsRef::as_ref),
        &shelf.words,
    );
    sample(&places, &names, edition)
}

const PRACTICES: &str = "# Prendre le temps\n\nLaisser la personne **toucher l’écran** elle-même.\n\n\
    - Lire à voix haute.\n- Attendre avant d’aider.\n\n1. Ouvrir le site.\n2. Chercher ensemble.\n\n\
    Voir [le guide](https://example.org/guide).\n";

/// A PDF, opened again.
struct Read {
    pdf: Pdf,
    document: Document,
}

impl Read {
    fn new(page: &Page) -> Self {
        let pdf = render(page).unwrap_or_else(|error| panic!("{}: {error}", page.name));
        let document = Document::load_mem(&pdf.bytes).unwrap();
        assert_eq!(document.get_pages().len(), pdf.pages);
        Self { pdf, document }
    }

    /// The text of some pages without any space: typesetting may part words as it likes.
    fn text(&self, pages: std::ops::RangeInclusive<u32>) -> String {
        solid(&self.document.extract_text(&pages.collect::<Vec<_>>()).unwrap())
    }

    fn all(&self) -> String {
        self.text(1..=self.pdf.pages as u32)
    }

    fn followed<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).unwrap().1
    }

    fn dictionary<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.followed(of.get(key.as_bytes()).unwrap()).as_dict().unwrap()
    }

    /// The name of each element of the structure, with its alternative text.
    fn tags(&self) -> Vec<(String, String)> {
        let root = self.dictionary(self.document.catalog().unwrap(), "StructTreeRoot");
        let mut tags = Vec::new();
        let mut todo: Vec<&Object> = root.get(b"K").into_iter().collect();
        while let Some(object) = todo.pop() {
            match self.followed(object) {
                Object::Array(all) => todo.extend(all),
                Object::Dictionary(element) => {
                    if let Ok(tag) = element.get(b"S").and_then(Object::as_name) {
                        let alt = element.get(b"Alt").and_then(Object::as_str).unwrap_or_default();
                        let alt = if alt.starts_with(&[0xFE, 0xFF]) {
                            let pairs = alt[2..].chunks_exact(2);
                            let units = pairs.map(|two| u16::from_be_bytes([two[0], two[1]]));
                            String::from_utf16(&units.collect::<Vec<_>>()).unwrap()
                        } else {
                            String::from_utf8_lossy(alt).into_owned()
                        };
                        tags.push((String::from_utf8_lossy(tag).into_owned(), alt));
                    }
                    todo.extend(element.get(b"K").ok());
                }
                _ => {}
            }
        }
        tags
    }
}

fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Everything that is printed of some blocks, number by number and word by word.
fn printed(blocks: &[Block]) -> (Vec<String>, Vec<String>) {
    let (mut numbers, mut words) = (Vec::new(), Vec::new());
    for block in blocks {
        match block {
            Block::Title { text, aside } => words.extend([text.clone(), aside.clone()]),
            Block::Text { runs, .. } => words.extend(runs.iter().map(|run| run.text.clone())),
            Block::List { items, .. } => {
                words.extend(items.iter().flatten().map(|run| run.text.clone()));
            }
            Block::Figures { figures } => {
                for (value, label) in figures {
                    numbers.push(value.clone());
                    words.push(label.clone());
                }
            }
            // What they say is said again by the table under them.
            Block::Columns { alt, .. } | Block::Bars { alt, .. } | Block::Stacked { alt, .. } => {
                words.push(alt.clone());
            }
            Block::Grid(grid) => {
                words.extend(grid.heads.iter().cloned());
                words.extend(grid.lines.iter().map(|line| line.label.clone()));
                numbers.extend(grid.lines.iter().flat_map(|line| line.cells.clone()));
            }
            Block::Beside { left, right } => {
                for side in [left, right] {
                    let (own, said) = printed(side);
                    numbers.extend(own);
                    words.extend(said);
                }
            }
        }
    }
    (numbers, words)
}

fn bilan(page: &Page) -> &Bilan {
    let (Content::Bilan(bilan) | Content::Operator(bilan)) = &page.content else { panic!() };
    bilan
}

fn count(texts: impl IntoIterator<Item = String>) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for text in texts {
        *found.entry(text).or_default() += 1;
    }
    found
}

#[test]
fn every_number_of_the_tables_is_on_paper() {
    let mut hidden = 0;
    for edition in Edition::ALL {
        let own = ten(edition);
        let page = page(&own.report, &own.sheets, &shelf().words, None);
        let parts = bilan(&page).parts.iter().flat_map(|part| part.blocks.clone());
        let (numbers, _) = printed(&parts.collect::<Vec<_>>());
        let on_paper = count(numbers.iter().cloned());
        // A zero and a share of too few may be said in a sentence.
        let worth =
            |value: &&Value| !matches!(value, Value::Count(0) | Value::Tenths(0) | Value::Thin);
        let in_tables = own.sheets.iter().filter(|sheet| sheet.operator.is_none());
        let in_tables = in_tables.flat_map(|sheet| {
            let columns = sheet.columns.iter().cycle();
            let values = sheet.rows.iter().flat_map(|row| &row.values);
            let both = values.zip(columns).filter(|(value, _)| worth(value));
            both.map(|(value, head)| sheet::print(*value, head.unit)).collect::<Vec<_>>()
        });
        for (number, times) in count(in_tables) {
            // Shares that are hidden in each line are not printed as a table without a number.
            if number == sheet::HIDDEN {
                hidden += on_paper[&number];
            } else if number != sheet::MISSING {
                let found = on_paper.get(&number).copied().unwrap_or_default();
                assert!(found >= times, "{edition:?}: {number} is there {found} times of {times}");
            }
        }
        let text = Read::new(&page).all();
        for number in numbers {
            assert!(text.contains(&solid(&number)), "{edition:?}: {number}");
        }
        for figure in sheet::figures(&own.report, &shelf().words) {
            assert!(text.contains(&solid(&figure.text)), "{edition:?}: {figure:?}");
        }
    }
    assert!(hidden > 0);
}

#[test]
fn a_year_of_ten_places_is_about_ten_pages_with_the_first_by_itself() {
    let own = ten(Edition::Partners);
    let page = page(&own.report, &own.sheets, &shelf().words, Some(PRACTICES));
    assert_eq!(page.name, "bilan-2026-partenaires.pdf");
    let read = Read::new(&page);
    assert!((8..=16).contains(&read.pdf.pages), "{}", read.pdf.pages);
    let first = read.text(1..=1);
    for words in [
        "Bilan 2026 des permanences numériques",
        "Calvados et Manche",
        "1er janvier – 31 décembre 2026",
        "10 sur 10",
        "Partenaires, seuil 5",
        "5 janvier 2027",
        "Interventions par mois",
        "Par opérateur",
        "Autonomie",
        "Nature",
        "Étapes difficiles",
        "Les nombres de moins de 5 sont cachés",
    ] {
        assert!(first.contains(&solid(words)), "{words}: {first}");
    }
    assert!(first.contains(&format!("Page1sur{}", read.pdf.pages)), "{first}");
    assert!(read.text(2..=2).starts_with("Chiffresclés"), "{}", read.text(2..=2));
    let all = read.all();
    for words in [
        "Prendre le temps",
        "Voir le guide (https://example.org/guide).",
        "Saint-Sauveur-Lendelin : 9 mois reçus sur 12",
        "ancienne-cle/compteurs.csv",
        "autre/compteurs.csv, ligne 1",
        "n. d.",
    ] {
        assert!(all.contains(&solid(words)), "{words}");
    }
    // Another page of the same report is the same file.
    assert_eq!(render(&page).unwrap().bytes, read.pdf.bytes);
}

#[test]
fn a_screen_reader_reads_it_charts_included() {
    let own = ten(Edition::Partners);
    let words = &shelf().words;
    let operator = operator_page(&own.report, &own.sheets, "caf", words).unwrap();
    for page in [page(&own.report, &own.sheets, words, None), operator] {
        let read = Read::new(&page);
        let catalog = read.document.catalog().unwrap();
        let marked = read.dictionary(catalog, "MarkInfo").get(b"Marked").unwrap();
        assert!(marked.as_bool().unwrap());
        assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"fr");
        let metadata = read.followed(catalog.get(b"Metadata").unwrap()).as_stream().unwrap();
        let xmp = metadata.get_plain_content().unwrap_or_else(|_| metadata.content.clone());
        let xmp = String::from_utf8(xmp).unwrap();
        assert!(
            xmp.contains("<pdfuaid:part>1</pdfuaid:part>") && xmp.contains(&page.title),
            "{xmp}"
        );
        let tags = read.tags();
        let named: BTreeSet<&str> = tags.iter().map(|(tag, _)| tag.as_str()).collect();
        for tag in ["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD"] {
            assert!(named.contains(tag), "{}: no {tag} in {named:?}", page.name);
        }
        let drawn =
            bilan(&page).first.iter().chain(bilan(&page).parts.iter().flat_map(|p| &p.blocks));
        let told: BTreeSet<&String> = drawn
            .filter_map(|block| match block {
                Block::Columns { alt, .. }
                | Block::Bars { alt, .. }
                | Block::Stacked { alt, .. } => Some(alt),
                _ => None,
            })
            .collect();
        let alts: BTreeSet<&String> =
            tags.iter().map(|(_, alt)| alt).filter(|alt| !alt.is_empty()).collect();
        assert_eq!(alts, told, "{}", page.name);
    }
}

#[test]
fn every_key_has_words() {
    for edition in Edition::ALL {
        let own = ten(edition);
        let page = page(&own.report, &own.sheets, &shelf().words, None);
        let operator = operator_page(&own.report, &own.sheets, "caf", &shelf().words).unwrap();
        for page in [page, operator] {
            let text = serde_json::to_string(&(&page.labels, &page.content)).unwrap();
            for word in ["\"document-bilan", "\"bilan-", "{$", "\u{2068}"] {
                let told = text
                    .replace("\"document-bilan-page\":", "")
                    .replace("\"document-bilan-brand\":", "");
                assert!(!told.contains(word), "{word}: {told}");
            }
        }
    }
    let text =
        "![a](b)\n|a|\n```\n<b>x</b>\n**x\n#### x\n".to_owned() + &"x".repeat(practices::LONGEST);
    let problems = check(&text, "pratiques.md");
    assert_eq!(problems.len(), 7);
    for problem in problems {
        let (said, todo) = shelf().words.problem(&problem);
        assert!(!said.contains("problem-") && todo.is_some(), "{said}");
    }
}

#[test]
fn what_is_written_by_hand_is_only_text() {
    let own = ten(Edition::Public);
    let hostile = "# #read(\"/etc/passwd\")\n\n#import \"page.typ\": *\n\n- #panic()\n- $ x $ `code` \\ @ref <label>\n\n\
        [lien](javascript:alert(1))\n\n**#eval(\"1\")** <script>\n\n#let it = 3";
    let read = Read::new(&page(&own.report, &own.sheets, &shelf().words, Some(hostile)));
    let text = read.all();
    for words in [
        "#read(\"/etc/passwd\")",
        "#import \"page.typ\": *",
        "#panic()",
        "$ x $ `code` \\ @ref <label>",
        "lien (javascript:alert(1",
        "#eval(\"1\")",
        "<script>",
        "#let it = 3",
    ] {
        assert!(text.contains(&solid(words)), "{words}");
    }
    assert!(!String::from_utf8_lossy(&read.pdf.bytes).contains("/URI"));
}

#[test]
fn no_place_at_all_still_makes_a_report() {
    let own = sample(&[], &Names::default(), Edition::Partners);
    let read = Read::new(&page(&own.report, &own.sheets, &shelf().words, None));
    let text = read.all();
    assert!(text.contains("0sur0") && text.contains(&solid("n. d.")), "{text}");
    assert!(operators(&own.sheets).contains(&"caf"));
    let bare = Report { tables: Vec::new(), ..own.report };
    let read = Read::new(&page(&bare, &[], &shelf().words, None));
    assert!(read.all().contains(&solid("Méthode et confidentialité")));
    assert_eq!(operator_page(&bare, &[], "caf", &shelf().words), None);
}

#[test]
fn many_places_are_left_to_the_files() {
    let places: Vec<Place> = (0..=MOST_PLACES)
        .map(|rank| Place {
            id: format!("lieu-{rank:03}"),
            departement: if rank % 2 == 0 { "14" } else { "50" }.to_owned(),
        })
        .collect();
    let long = "Maison de services au public de Saint-Hilaire-du-Harcouët";
    let say = |place: &Place| (place.id.clone(), format!("{long} {}", place.id));
    let names = Names { places: places.iter().map(say).collect(), ..Names::default() };
    let own = sample(&places, &names, Edition::Partners);
    let page = page(&own.report, &own.sheets, &shelf().words, None);
    let read = Read::new(&page);
    assert!(read.pdf.pages <= 14, "{}", read.pdf.pages);
    // As many of them as the first page has room for.
    assert!(read.text(1..=1).contains(&solid("4 lieux sur 61")), "{}", read.text(1..=1));
    assert!(read.text(2..=2).starts_with("Chiffresclés"), "{}", read.text(2..=2));
    let rest = read.text(2..=read.pdf.pages as u32);
    assert!(rest.contains(&solid("Le détail par lieu est dans le fichier tableaux.csv.")));
    // Only the one from which months are missing is named.
    assert!(!rest.contains("lieu-001") && rest.contains("lieu-060"));
    let by_place = own.sheets.iter().find(|sheet| sheet.table == TableId::T3).unwrap();
    let total = by_place.totals().next().unwrap();
    assert!(rest.contains(&solid(&by_place.text(total, 0))));
}

#[test]
fn a_long_table_breaks_with_its_heads() {
    let line = |rank: usize| Line {
        label: format!("Ligne {rank}"),
        note: String::new(),
        lengths: Vec::new(),
        cells: vec![rank.to_string()],
        total: false,
    };
    let grid = Grid {
        corner: "Coin".to_owned(),
        drawn: false,
        over: Vec::new(),
        heads: vec!["Tête".to_owned()],
        strong: Vec::new(),
        lines: (0..200).map(line).collect(),
    };
    let own = sample(&[], &Names::default(), Edition::Public);
    let mut page = page(&own.report, &[], &shelf().words, None);
    let Content::Bilan(bilan) = &mut page.content else { panic!() };
    bilan.parts = vec![Part { title: "Chapitre".to_owned(), blocks: vec![Block::Grid(grid)] }];
    let read = Read::new(&page);
    assert!(read.pdf.pages > 3);
    for side in 2..=read.pdf.pages as u32 {
        assert!(read.text(side..=side).contains("Tête"), "side {side}");
    }
    assert!(read.all().contains("Ligne199"));
}

#[test]
fn an_operator_receives_one_side_and_its_details() {
    let own = ten(Edition::Partners);
    let words = &shelf().words;
    assert_eq!(operators(&own.sheets), ["caf"]);
    assert_eq!(operator_page(&own.report, &own.sheets, "grdf", words), None);
    let page = operator_page(&own.report, &own.sheets, "caf", words).unwrap();
    assert_eq!(page.name, "bilan-2026-partenaires-caf.pdf");
    let read = Read::new(&page);
    assert_eq!((read.pdf.pages, bilan(&page).parts.len()), (1, 0));
    let first = read.text(1..=1);
    for part in [
        "Caf : ce qui a été pratiqué",
        "Les exercices pratiqués",
        "Télécharger une attestation Caf",
        "Exercices terminés",
        "Autres étapes",
        "Les étapes où l’on demande de l’aide",
        "Les besoins sans exercice",
        "D’où viennent ces chiffres",
        "Aucun nom n’est enregistré.",
    ] {
        assert!(first.contains(&solid(part)), "{part}: {first}");
    }
    // Every number of its tables, each at its place.
    let all = read.all();
    for sheet in own.sheets.iter().filter(|sheet| sheet.operator.is_some()) {
        let row = &sheet.rows[0];
        for column in 0..sheet.columns.len() {
            assert!(all.contains(&solid(&sheet.text(row, column))));
        }
    }
    // The steps with most helps first, then the others and all of them.
    let grids = |page: &Page| -> Vec<Grid> {
        let own = bilan(page).first.iter();
        own.filter_map(
            |block| if let Block::Grid(grid) = block { Some(grid.clone()) } else { None },
        )
        .collect()
    };
    let steps = &grids(&page)[1].lines;
    assert_eq!(steps.len(), OPERATOR_STEPS + 2);
    assert!(steps[OPERATOR_STEPS + 1].total && !steps[OPERATOR_STEPS].total);
    // The coordination has every step of every exercise after them.
    let own = ten(Edition::Internal);
    let page = operator_page(&own.report, &own.sheets, "caf", words).unwrap();
    let steps = own.report.tables.iter().find(|table| (table.id, table.part) == (TableId::T11, 11));
    let steps = steps.unwrap().columns.iter();
    let steps = steps.filter(|column| column.indicator == "nb_aides").count();
    let listed: usize = bilan(&page).parts[0]
        .blocks
        .iter()
        .map(|block| if let Block::Grid(grid) = block { grid.lines.len() } else { 0 })
        .sum();
    assert_eq!(listed, steps);
    // The hardest first.
    let hardest = &grids(&page)[1];
    let lengths: Vec<_> = hardest.lines.iter().map(|line| line.lengths[0]).collect();
    assert_eq!(lengths.len(), OPERATOR_STEPS);
    assert_eq!(lengths[0], Some(1000));
    assert!(lengths.is_sorted_by(|a, b| a >= b), "{lengths:?}");
}
