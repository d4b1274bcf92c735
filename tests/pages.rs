//! Pages on paper: that they hold on their sides, say what they must, can be read by a screen
//! reader (PDF/UA-1), and are the same bytes each time.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::OnceLock;

use chrono::{NaiveDate, NaiveDateTime};
use lopdf::{Dictionary, Document, Object};
use pas_a_pas::app::kiosk::words;
use pas_a_pas::content::{self, Catalog};
use pas_a_pas::document::compose::{self, DayFacts, MemoOf, Voices};
use pas_a_pas::document::{Content, Error, Page, Pdf, Section, pictures, render};
use pas_a_pas::i18n::Words;
use pas_a_pas::site::{Site, Sites};
use pas_a_pas::tutorial::Level;

const SITES: &str = include_str!("../config/sites.toml");
const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// What pages are made from, read once.
struct Desk {
    catalog: Catalog,
    words: BTreeMap<&'static str, Words>,
    /// The places as they are delivered: example hours.
    examples: Sites,
    /// The same, had each confirmed its hours.
    sites: Sites,
}

fn desk() -> &'static Desk {
    static DESK: OnceLock<Desk> = OnceLock::new();
    DESK.get_or_init(|| {
        let (catalog, _) = content::load(None);
        let (words, problems) = words(&catalog);
        assert_eq!(problems, []);
        let confirmed = SITES.replace("hours_confirmed = false", "hours_confirmed = true");
        let (examples, _) = Sites::parse(SITES, "sites.toml");
        let (sites, _) = Sites::parse(&confirmed, "sites.toml");
        Desk { catalog, words, examples, sites }
    })
}

fn date(text: &str) -> NaiveDate {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
}

/// Monday the 23rd of November 2026, in the morning.
fn now() -> NaiveDateTime {
    date("2026-11-23").and_hms_opt(10, 0, 0).unwrap()
}

fn site(id: &str) -> &'static Site {
    desk().sites.get(id).unwrap()
}

/// The memo of a procedure in Creully, some steps helped, with words to resume by.
fn memo(slug: &str, language: &str) -> Page {
    let desk = desk();
    let tutorial = &desk.catalog.tutorials[slug];
    let helped: Vec<&str> =
        tutorial.steps.iter().skip(1).step_by(4).map(|step| step.id.as_str()).collect();
    let of = MemoOf {
        tutorial,
        helped: &helped,
        site: Some(site("creully")),
        sites: &desk.sites,
        resume: Some(["pomme", "clé", "parapluie"]),
        now: now(),
    };
    compose::memo(&Voices::new(&desk.words["fr"], &desk.words[language]), &of)
}

fn certificate(language: &str) -> Page {
    let desk = desk();
    let voices = Voices::new(&desk.words["fr"], &desk.words[language]);
    let tutorial = &desk.catalog.tutorials["caf-attestation"];
    compose::certificate(&voices, tutorial, Level::OnRequest, Some(site("creully")), now().date())
}

fn flyer<'a>(language: &str, sites: impl IntoIterator<Item = &'a Site>) -> Page {
    compose::flyer(&desk().words[language], sites, now().date())
}

fn report(site: &Site, day: &str, counted: u64, declared: Option<u64>) -> Page {
    let section = |title: &str, rows: &[(&str, u64)]| Section {
        title: title.to_owned(),
        rows: rows.iter().map(|(words, n)| ((*words).to_owned(), *n)).collect(),
    };
    let sections = vec![
        section("Type", &[("Individuel", 5), ("Atelier", 2)]),
        section("Opérateur", &[("Caf", 3), ("MSA", 2), ("GRDF", 2)]),
        section("Durée", &[]),
    ];
    let facts = DayFacts { sections, counted, declared };
    compose::day_report(&desk().words["fr"], site, date(day), facts)
}

fn guide() -> Page {
    compose::guide(&desk().words["fr"], now().date())
}

fn recovery() -> Page {
    let code = "7KQ2M-9XW4T HB3ZP C8RNV 5DJYF";
    compose::recovery_slip(&desk().words["fr"], code, Some(site("creully")), now().date())
}

/// One page of each kind, in each language that it has.
fn every_kind() -> Vec<Page> {
    let mut pages = vec![guide(), recovery(), report(site("creully"), "2026-12-01", 7, Some(9))];
    for language in LANGUAGES {
        pages.push(memo("caf-attestation", language));
        pages.push(certificate(language));
        pages.push(flyer(language, [site("lisieux")]));
        pages.push(flyer(language, &desk().examples));
    }
    pages
}

/// A PDF, opened again.
struct Read {
    pdf: Pdf,
    document: Document,
}

impl Read {
    fn new(page: &Page) -> Self {
        let pdf = render(page).unwrap_or_else(|error| panic!("{}: {error}", page.name));
        let document = Document::load_mem(&pdf.bytes).unwrap();
        assert_eq!(document.get_pages().len(), pdf.pages, "{}", page.name);
        Self { pdf, document }
    }

    fn dictionary<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.followed(of.get(key.as_bytes()).unwrap()).as_dict().unwrap()
    }

    fn followed<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.document.dereference(object).unwrap().1
    }

    /// The names of all tags of the structure.
    fn tags(&self) -> BTreeSet<String> {
        let root = self.dictionary(self.document.catalog().unwrap(), "StructTreeRoot");
        let mut tags = BTreeSet::new();
        let mut todo: Vec<&Object> = root.get(b"K").into_iter().collect();
        while let Some(object) = todo.pop() {
            match self.followed(object) {
                Object::Array(all) => todo.extend(all),
                Object::Dictionary(element) => {
                    if let Ok(tag) = element.get(b"S").and_then(Object::as_name) {
                        tags.insert(String::from_utf8_lossy(tag).into_owned());
                    }
                    todo.extend(element.get(b"K").ok());
                }
                _ => {}
            }
        }
        tags
    }

    /// The text of all pages, spaces made plain and lines joined.
    fn text(&self) -> String {
        let pages: Vec<u32> = self.document.get_pages().into_keys().collect();
        plain(&self.document.extract_text(&pages).unwrap())
    }
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without any space: typesetting may part words in the file as it likes.
fn solid(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn says(read: &Read, words: &str) -> bool {
    solid(&read.text()).contains(&solid(words))
}

#[test]
fn every_page_can_be_read_by_a_screen_reader() {
    for page in every_kind() {
        let read = Read::new(&page);
        let name = &page.name;
        let catalog = read.document.catalog().unwrap();
        let marked = read.dictionary(catalog, "MarkInfo").get(b"Marked").unwrap();
        assert!(marked.as_bool().unwrap(), "{name}");
        let language = catalog.get(b"Lang").unwrap().as_str().unwrap();
        assert_eq!(String::from_utf8_lossy(language), page.language.code(), "{name}");
        let shown = read.dictionary(catalog, "ViewerPreferences").get(b"DisplayDocTitle").unwrap();
        assert!(shown.as_bool().unwrap(), "{name}");
        let metadata = read.followed(catalog.get(b"Metadata").unwrap()).as_stream().unwrap();
        let xmp = metadata.get_plain_content().unwrap_or_else(|_| metadata.content.clone());
        let xmp = String::from_utf8(xmp).unwrap();
        assert!(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}: {xmp}");
        assert!(!page.title.is_empty() && xmp.contains(&page.title), "{name}: {xmp}");
        let tags = read.tags();
        let needed: &[&str] = match &page.content {
            Content::Memo(_) => &["H1", "H2", "P", "L", "LI", "LBody", "Table", "TR", "TH", "TD"],
            Content::Flyer(_) => &["H1", "H2", "P", "L", "LI", "Table", "TR", "TH", "TD"],
            Content::Certificate(_) | Content::DayReport(_) => {
                &["H1", "H2", "P", "Table", "TR", "TH", "TD"]
            }
            Content::Guide(_) | Content::RecoverySlip(_) => &["H1", "H2", "P", "L", "LI"],
            // They are made of tables of many places, and tried where those are.
            Content::Bilan(_) | Content::Operator(_) => &["H1", "Table", "TR", "TH", "TD"],
        };
        for tag in needed {
            assert!(tags.contains(*tag), "{name} has no {tag}: {tags:?}");
        }
    }
}

#[test]
fn every_french_memo_holds_on_one_side_and_the_others_on_two() {
    let french = desk().catalog.tutorials.keys();
    let long: Vec<&String> =
        french.filter(|slug| render(&memo(slug, "fr")).unwrap().pages > 1).collect();
    assert_eq!(long, Vec::<&String>::new());
    // One procedure of each operator beside French.
    let operators: BTreeMap<_, _> =
        desk().catalog.tutorials.values().map(|one| (one.operator, one.slug.as_str())).collect();
    assert!(operators.len() > 5);
    for (language, slug) in ["en", "ar"]
        .into_iter()
        .flat_map(|language| operators.values().map(move |s| (language, *s)))
    {
        let pages = render(&memo(slug, language)).unwrap().pages;
        assert!((1..=2).contains(&pages), "{slug} {language}: {pages}");
    }
}

#[test]
fn a_memo_says_the_steps_the_papers_the_true_address_and_the_words() {
    let read = Read::new(&memo("caf-attestation", "fr"));
    assert_eq!(read.pdf.name, "fiche-memo-caf-attestation.pdf");
    for words in [
        "Ma fiche mémo",
        "Télécharger une attestation Caf",
        "Touchez « Mon compte ».",
        "avec aide",
        "Votre mot de passe Caf",
        "www.caf.fr",
        "3230",
        "c’est toujours gratuit",
        "Mardi 24 novembre",
        "9 h 30 – 12 h",
        "Creully",
        "pomme",
        "parapluie",
        "Mes notes",
        "Aucun nom sur cette fiche. N’y écrivez pas de mot de passe.",
        "Vérifié le 23 novembre 2026",
    ] {
        assert!(says(&read, words), "{words}: {}", read.text());
    }
    let helped = read.text().matches("avec aide").count();
    let Content::Memo(memo) = memo("caf-attestation", "fr").content else { panic!() };
    assert_eq!(helped, memo.steps.iter().filter(|step| step.helped).count());
    assert_eq!(memo.steps.len(), 18);
}

#[test]
fn a_memo_beside_french_says_both_and_arabic_can_be_copied() {
    let page = memo("caf-attestation", "ar");
    assert_eq!(page.name, "fiche-memo-caf-attestation-ar.pdf");
    let read = Read::new(&page);
    let Content::Memo(memo) = &page.content else { panic!() };
    assert!(memo.steps.iter().all(|step| step.words.own.is_some()));
    assert!(says(&read, "Touchez « Se connecter »."), "{}", read.text());
    // Letters, whatever the order in which they were drawn.
    let text = read.text();
    for letter in "كتبرقمالضمانالاجتماعي".chars() {
        assert!(text.contains(letter), "{letter} is missing: {text}");
    }
    assert!(!text.contains('\u{fffd}'), "{text}");
}

#[test]
fn nothing_of_the_fictional_person_and_no_key_stands_on_a_page() {
    let mut seen = 0;
    let mut check = |page: &Page| {
        let json = serde_json::to_value((&page.labels, &page.content)).unwrap();
        let mut todo = vec![&json];
        while let Some(value) = todo.pop() {
            match value {
                serde_json::Value::Array(all) => todo.extend(all),
                serde_json::Value::Object(all) => todo.extend(all.values()),
                serde_json::Value::String(text) => {
                    seen += 1;
                    let key = text.contains('-')
                        && text
                            .bytes()
                            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                    assert!(
                        !key && !text.contains("{$") && !text.contains("{ $"),
                        "{}: {text}",
                        page.name
                    );
                }
                serde_json::Value::Null
                | serde_json::Value::Bool(_)
                | serde_json::Value::Number(_) => {}
            }
        }
        assert!(!page.title.contains("{$"), "{}", page.title);
    };
    for slug in desk().catalog.tutorials.keys() {
        for language in LANGUAGES {
            check(&memo(slug, language));
        }
    }
    every_kind().iter().for_each(&mut check);
    assert!(seen > 5000, "{seen}");
}

#[test]
fn hours_that_are_not_confirmed_are_promised_to_nobody() {
    let desk = desk();
    let of = MemoOf {
        tutorial: &desk.catalog.tutorials["caf-attestation"],
        helped: &[],
        site: desk.examples.get("creully"),
        sites: &desk.examples,
        resume: None,
        now: now(),
    };
    let read = Read::new(&compose::memo(&Voices::french(&desk.words["fr"]), &of));
    assert!(says(&read, "Les heures sont à confirmer. Demandez au guichet."));
    for words in ["novembre 2026 9 h", "Mardi", "9 h 30", "Pour reprendre"] {
        assert!(!says(&read, words), "{words}: {}", read.text());
    }
    let examples = Read::new(&flyer("fr", desk.examples.get("creully")));
    assert!(says(&examples, "Horaires à confirmer") && says(&examples, "Demandez avant de venir"));
    let confirmed = Read::new(&flyer("fr", [site("creully")]));
    assert!(!says(&confirmed, "confirmer"), "{}", confirmed.text());
}

#[test]
fn the_hours_of_a_flyer_are_those_of_the_places() {
    let told: BTreeMap<&str, &str> = [
        ("Mon", "Lundi"),
        ("Tue", "Mardi"),
        ("Wed", "Mercredi"),
        ("Thu", "Jeudi"),
        ("Fri", "Vendredi"),
        ("Sat", "Samedi"),
        ("Sun", "Dimanche"),
    ]
    .into();
    let page = flyer("fr", &desk().sites);
    let Content::Flyer(content) = &page.content else { panic!() };
    assert_eq!(content.places.len(), desk().sites.len());
    assert_eq!(content.places.len(), 10);
    let hour = |time: chrono::NaiveTime| {
        let text = time.format("%-H\u{a0}h\u{a0}%M").to_string();
        text.strip_suffix("\u{a0}00").unwrap_or(&text).to_owned()
    };
    for (place, site) in content.places.iter().zip(&desk().sites) {
        let mut slots: Vec<String> = site
            .presence
            .iter()
            .map(|slot| {
                let day = told[slot.weekday.to_string().as_str()];
                format!("{day} {} – {}", hour(slot.from), hour(slot.to))
            })
            .collect();
        let mut hours: Vec<String> = place
            .hours
            .iter()
            .flat_map(|(day, hours)| hours.iter().map(move |hours| format!("{day} {hours}")))
            .collect();
        slots.sort();
        hours.sort();
        assert_eq!(hours, slots, "{}", site.id);
    }
    let read = Read::new(&page);
    assert!(read.pdf.pages <= 2, "{}", read.pdf.pages);
    for site in &desk().sites {
        for words in [&site.name, &site.place, &site.postal, &site.commune] {
            assert!(says(&read, words), "{words}: {}", read.text());
        }
    }
    assert!(says(&read, "Calvados") && says(&read, "Manche"));
    for language in LANGUAGES {
        assert!(render(&flyer(language, &desk().examples)).unwrap().pages <= 2, "{language}");
        for site in &desk().examples {
            let pdf = render(&flyer(language, [site])).unwrap();
            assert_eq!(pdf.pages, 1, "{} {language}", site.id);
        }
    }
}

#[test]
fn a_flyer_says_the_absences_the_holidays_and_the_end() {
    let text = r#"
[[site]]
id = "a"
name = "Ici"
commune = "Ailleurs"
departement = "61"
insee = "61001"
postal = "61000"
place = ""
presence = [{ weekday = "vendredi", from = "09:30", to = "12:00" }, { weekday = "vendredi", from = "08:00", to = "09:00" }]
absences = [{ from = 2026-12-11, to = 2026-12-11 }, { from = 2026-12-14, to = 2026-12-19 }, { from = 2026-01-01, to = 2026-01-09 }]
until = 2027-12-31
hours_confirmed = true

[[site]]
id = "over"
name = "Fini"
commune = "Ailleurs"
departement = "61"
insee = "61001"
postal = "61000"
place = "Mairie"
presence = [{ weekday = "vendredi", from = "09:30", to = "12:00" }]
until = 2026-11-22
hours_confirmed = true

[[site]]
id = "empty"
name = "Vide"
commune = ""
departement = ""
insee = ""
postal = ""
place = ""
"#;
    let (sites, _) = Sites::parse(text, "sites.toml");
    let place = |id: &str| {
        let page = flyer("fr", sites.get(id));
        assert_eq!(render(&page).unwrap().pages, 1);
        let Content::Flyer(content) = page.content else { panic!() };
        content.places[0].clone()
    };
    let here = place("a");
    assert_eq!(here.departement, "Département 61");
    assert_eq!(here.hours.len(), 1);
    let hours: Vec<String> = here.hours[0].1.iter().map(|hours| plain(hours)).collect();
    assert_eq!(hours, ["8 h – 9 h", "9 h 30 – 12 h"]);
    assert_eq!(
        here.notes.iter().map(|note| plain(note)).collect::<Vec<_>>(),
        [
            "Personne le vendredi 11 décembre.",
            "Personne du lundi 14 décembre au samedi 19 décembre.",
            "Personne le vendredi 25 décembre : jour férié.",
            "Personne le vendredi 1er janvier : jour férié.",
            "Présence prévue jusqu’au 31 décembre 2027.",
        ]
    );
    let over = place("over");
    assert_eq!(over.hours, []);
    assert_eq!(over.notes, ["La présence s’est arrêtée le 22 novembre 2026. Demandez au guichet."]);
    let empty = Read::new(&flyer("fr", sites.get("empty")));
    assert!(says(&empty, "Demandez les heures au guichet."), "{}", empty.text());
}

#[test]
fn long_names_stay_on_the_page() {
    let long = "Saint-Symphorien-des-Monts-et-de-la-Grande-Lande-sur-Vire-et-Merderet";
    let text = SITES
        .replace("name = \"Creully\"", &format!("name = \"{long}\""))
        .replace("place = \"Bureau de poste de Creully\"", &format!("place = \"Bureau {long}\""))
        .replace("hours_confirmed = false", "hours_confirmed = true");
    let (sites, _) = Sites::parse(&text, "sites.toml");
    let desk = desk();
    let creully = sites.get("creully");
    assert_eq!(creully.unwrap().name, long);
    for language in LANGUAGES {
        let voices = Voices::new(&desk.words["fr"], &desk.words[language]);
        let tutorial = &desk.catalog.tutorials["caf-attestation"];
        let page = compose::certificate(&voices, tutorial, Level::Alone, creully, now().date());
        assert_eq!(render(&page).unwrap().pages, 1, "{language}");
        assert_eq!(render(&flyer(language, creully)).unwrap().pages, 1, "{language}");
        assert!(render(&flyer(language, &sites)).unwrap().pages <= 2, "{language}");
        let of = MemoOf {
            tutorial,
            helped: &[],
            site: creully,
            sites: &sites,
            resume: None,
            now: now(),
        };
        let pages = render(&compose::memo(&voices, &of)).unwrap().pages;
        assert!(pages <= if language == "fr" { 1 } else { 2 }, "{language}: {pages}");
    }
}

#[test]
fn a_certificate_names_nobody_and_promises_nothing() {
    for language in LANGUAGES {
        let page = certificate(language);
        let read = Read::new(&page);
        assert_eq!(read.pdf.pages, 1);
        for words in [
            "Attestation de pratique",
            "Nom, si vous le voulez. À écrire vous-même, à la main.",
            "Télécharger une attestation Caf",
            "Avec aide si besoin",
            "23 novembre 2026",
            "Bureau de poste de Creully",
            "n’est pas un diplôme",
            "Rien n’a été envoyé.",
        ] {
            assert!(says(&read, words), "{language} {words}: {}", read.text());
        }
        let persona = &desk().catalog.personas["karim"];
        assert!(!says(&read, persona.first_name()), "{}", read.text());
    }
}

#[test]
fn a_report_says_the_gap_plainly() {
    for (day, presence) in [
        ("2026-12-01", Some("9 h 30 – 12 h")),
        ("2026-12-02", None),
        // A Friday of presence, and Christmas.
        ("2026-12-25", None),
    ] {
        let Content::DayReport(report) = report(site("creully"), day, 7, None).content else {
            panic!()
        };
        assert_eq!(report.presence.as_deref().map(plain).as_deref(), presence, "{day}");
        assert_eq!(report.gap, "");
    }
    for (counted, declared, gap) in [
        (7, 7, "Le total déclaré et le compte sont égaux."),
        (7, 9, "Il manque 2 interventions dans le compte."),
        (6, 7, "Il manque 1 intervention dans le compte."),
        (7, 4, "Le compte dépasse le total déclaré de 3."),
    ] {
        let page = report(site("creully"), "2026-12-01", counted, Some(declared));
        assert_eq!(page.name, "remontee-creully-2026-12-01.pdf");
        let read = Read::new(&page);
        for words in ["mardi 1er décembre 2026", "Individuel", "Rien ce jour-là.", gap] {
            assert!(says(&read, words), "{words}: {}", read.text());
        }
    }
    let nowhere = report(&Site::nowhere(), "2026-12-01", 0, None);
    assert_eq!(nowhere.name, "remontee-non-renseigne-2026-12-01.pdf");
    assert!(says(&Read::new(&nowhere), "Lieu non réglé"));
}

#[test]
fn the_practices_of_a_day_are_told_by_operator() {
    use pas_a_pas::count::{Cell, Measure, Period, Quality, Row};
    let row = |measure: Measure, operator: &str, value: &str, n, cancelled| Row {
        device: "d".to_owned(),
        epoch: "e".to_owned(),
        cell: Cell {
            site: "creully".to_owned(),
            period: Period::day(date("2026-12-01")),
            measure,
            operator: operator.to_owned(),
            dimension: measure.dimension().to_owned(),
            value: value.to_owned(),
        },
        n,
        cancelled,
        quality: Quality::Ok,
    };
    let rows = [
        row(Measure::Session, "_Z", "autonomie.hors_permanence", 4, 1),
        row(Measure::Procedure, "caf", "termine", 2, 0),
        row(Measure::Procedure, "caf", "abandonne", 1, 0),
        row(Measure::Procedure, "msa", "termine", 1, 1),
        row(Measure::Procedure, "sans_operateur", "termine", 1, 0),
    ];
    let day = pas_a_pas::count::day::Day::of(&rows, "creully", date("2026-12-01"));
    let sections = compose::day_sections(&desk().words["fr"], &day, None);
    // Nothing was recorded that day: only what was practised is told.
    let [section] = sections.as_slice() else { panic!("{sections:?}") };
    let told: Vec<(&str, u64)> =
        section.rows.iter().map(|(words, n)| (words.as_str(), *n)).collect();
    let none = "Exercices Sans organisme";
    assert_eq!(told, [("Visites", 3), ("Exercices Caf", 3), (none, 1)]);
}

#[test]
fn the_guide_and_the_recovery_slip_say_what_matters() {
    let read = Read::new(&guide());
    assert!((2..=4).contains(&read.pdf.pages));
    let Content::Guide(content) = guide().content else { panic!() };
    assert_eq!(content.chapters.len(), 9);
    for chapter in &content.chapters {
        assert!(chapter.steps.len() > 1 && chapter.note.is_some(), "{}", chapter.title);
        assert!(says(&read, &chapter.title), "{}", chapter.title);
    }
    let page = recovery();
    let read = Read::new(&page);
    for words in ["7KQ2M", "5DJYF", "enveloppe", "une seule fois", "Bureau de poste de Creully"] {
        assert!(says(&read, words), "{words}: {}", read.text());
    }
    assert!(!format!("{page:?}").contains("7KQ2M"));
    assert!(!format!("{:?}", memo("caf-attestation", "fr")).contains("parapluie"));
}

#[test]
fn the_same_page_is_the_same_bytes() {
    for page in every_kind() {
        let once = render(&page).unwrap();
        let elsewhere = page.clone();
        let again = std::thread::spawn(move || render(&elsewhere).unwrap()).join().unwrap();
        assert_eq!(once, again, "{}", page.name);
    }
    // And the time of day is nowhere in it.
    let mut later = memo("caf-attestation", "fr");
    later.date = date("2026-11-24");
    let bytes = render(&later).unwrap().bytes;
    assert_ne!(bytes, render(&memo("caf-attestation", "fr")).unwrap().bytes);
    let text = String::from_utf8_lossy(&bytes);
    assert!(!text.contains("T10:"), "an hour is written");
}

#[test]
fn a_page_is_drawn_for_printers_that_read_no_pdf() {
    let sides = pictures(&memo("caf-attestation", "ar"), 100.0).unwrap();
    assert_eq!(sides.len(), 2);
    for side in &sides {
        assert_eq!((side.width, side.height), (827, 1169));
        assert_eq!(side.rgba.len(), 827 * 1169 * 4);
        assert!(side.rgba.chunks_exact(4).all(|point| point[3] == 255));
        let gray = side.gray();
        assert_eq!(gray.len(), 827 * 1169);
        let dark = gray.iter().filter(|gray| **gray < 100).count();
        let white = gray.iter().filter(|gray| **gray >= 250).count();
        assert!(dark > 5000 && white > gray.len() * 3 / 4, "{dark} {white}");
        // Nothing is drawn in the margins that no printer reaches.
        let edge = |at: usize| {
            let (x, y) = (at % 827, at / 827);
            !(20..807).contains(&x) || !(20..1149).contains(&y)
        };
        assert!(gray.iter().enumerate().all(|(at, gray)| !edge(at) || *gray == 255));
    }
}

#[test]
fn every_error_has_french_words() {
    let at = || "page.typ:1".to_owned();
    for error in [Error::Faces, Error::Data, Error::Layout { at: at() }, Error::Pdf { at: at() }] {
        assert!(desk().words["fr"].has(&format!("document-{}", error.code())), "{error}");
    }
}

fn run(home: &Path, args: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .args(args)
        .current_dir(home)
        .env("HOME", home)
        .env_remove("XDG_DATA_HOME")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

#[test]
fn commands_write_pages_and_never_over_another() {
    let home = tempfile::tempdir().unwrap();
    for (line, name) in [
        ("flyer --site creully", "a.pdf"),
        ("flyer --all --language ar", "b.pdf"),
        ("memo --procedure caf-attestation --language ar --site creully", "c.pdf"),
        ("certificate --procedure caf-attestation --level alone", "d.pdf"),
        ("guide", "e.pdf"),
    ] {
        let mut args: Vec<&str> = line.split(' ').collect();
        args.extend(["--out", name]);
        let (code, out, err) = run(home.path(), &args);
        assert_eq!((code, err.as_str()), (0, ""), "{line}");
        assert!(out.trim_end().ends_with(name), "{out}");
        let bytes = std::fs::read(home.path().join(name)).unwrap();
        assert!(Document::load_mem(&bytes).is_ok(), "{line}");
    }
    let before = std::fs::read(home.path().join("e.pdf")).unwrap();
    let (code, out, _) = run(home.path(), &["guide", "--out", "e.pdf"]);
    assert_eq!(code, 0);
    assert!(out.contains("e-2.pdf"), "{out}");
    assert_eq!(std::fs::read(home.path().join("e.pdf")).unwrap(), before);
}

#[test]
fn a_command_that_cannot_says_why_in_french() {
    let home = tempfile::tempdir().unwrap();
    for (line, code, words) in [
        ("memo --procedure nothing --out a.pdf", 2, "Démarche inconnue"),
        ("flyer --site nowhere --out a.pdf", 2, "creully, tilly"),
        ("guide --out missing/a.pdf", 74, "Ce dossier n’existe pas."),
    ] {
        let args: Vec<&str> = line.split(' ').collect();
        let (ended, out, err) = run(home.path(), &args);
        assert_eq!((ended, out.as_str()), (code, ""), "{line}");
        assert!(err.contains(words), "{line}: {err}");
    }
    assert!(!home.path().join("a.pdf").exists());
}
