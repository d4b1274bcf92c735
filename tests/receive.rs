//! Receiving the counters of other kiosks in the mediator's area: what came is told before anything
//! is kept, keeping twice changes nothing, and the statistics then count it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use iced::Size;
use pas_a_pas::app::{Kiosk, Options};
use pas_a_pas::count::{Cell, Increment, Measure, Period, Row};
use pas_a_pas::export::counters;
use pas_a_pas::i18n::Language;
use pas_a_pas::import::received;
use pas_a_pas::robot::stage::Pace;
use pas_a_pas::robot::{Hands, Stage};

use crate::sizes::{SCREENS, flaws};
use crate::support::{House, act, enter, keys, said, tap, tap_all, type_code};

const CODE: &str = "271828";

/// A kiosk at this place, on Sunday 28 November 2027, ten o'clock: nothing can be counted before the
/// release.
fn kiosk(site: &str, diagonal: f32) -> House {
    let dir = tempfile::tempdir().unwrap();
    let settings = format!("site = \"{site}\"\nscreen_diagonal = {diagonal:?}\n");
    fs::write(dir.path().join("kiosk.toml"), settings).unwrap();
    let pace = Pace::default();
    let now = NaiveDate::from_ymd_opt(2027, 11, 28).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/three");
    let options =
        Options { data: Some(dir.path().to_owned()), config: None, content: Some(content) };
    let kiosk = Arc::new(Kiosk::open(&options, pace.clock(now)));
    House { dir, pace, kiosk }
}

/// So many helps for the Caf at this kiosk on this day.
fn help(house: &House, site: &str, day: &str, n: u64) {
    let day: NaiveDate = day.parse().unwrap();
    let cell = Cell {
        site: site.to_owned(),
        period: Period::day(day),
        measure: Measure::Intervention,
        operator: "caf".to_owned(),
        dimension: Measure::Intervention.dimension().to_owned(),
        value: "individuel".to_owned(),
    };
    house.kiosk.store.count(vec![Increment { cell, n, cancelled: 0 }]).wait().unwrap();
}

fn table(rows: &[Row]) -> Vec<u8> {
    let mut bytes = Vec::new();
    counters::write(rows, &mut bytes).unwrap();
    bytes
}

/// Puts a file where the kiosk keeps its exports, as one copies it from a stick.
fn put(house: &House, name: &str, bytes: impl AsRef<[u8]>) {
    let path = house.kiosk.exports.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// The page, where the kiosk's own folder is chosen: it comes after the sticks of this computer.
fn open(house: &House) -> Stage {
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/receive"]);
    own_folder(&mut stage);
    stage
}

fn own_folder(stage: &mut Stage) {
    let picks = keys(&stage.tree());
    let last = picks.into_iter().rfind(|key| key.starts_with("receive/place-")).unwrap();
    tap(stage, &last);
}

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

/// What is said of each file: its name and what it is worth.
fn files(stage: &mut Stage) -> Vec<String> {
    let tree = stage.tree();
    let file = |key: &str| key.starts_with("receive/file-");
    let nodes = tree.nodes().iter().filter(|node| file(node.meaning.key.as_str()));
    nodes.map(|node| node.meaning.name.split('.').take(2).collect::<Vec<_>>().join(".")).collect()
}

/// Every file in the data folder, with what it holds, but for the store itself.
fn held(house: &House) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![house.dir.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_string_lossy().contains(".sqlite") {
                found.push((path.clone(), fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn brought(house: &House) -> Vec<Row> {
    let (rows, problems) = received::read(house.dir.path());
    assert_eq!(problems, []);
    rows
}

/// The number that the statistics say under this key.
fn number(stage: &mut Stage, key: &str) -> Option<String> {
    let said = said(stage, key)?;
    let number = said.rsplit_once(":\u{a0}").or_else(|| said.rsplit_once(": "))?.1;
    Some(number.split(" (").next()?.chars().filter(|c| !c.is_whitespace()).collect())
}

/// A stick with an export of Tilly, an older one, and a damaged one.
fn stick(house: &House) -> Vec<Row> {
    let other = kiosk("tilly", 15.6);
    help(&other, "tilly", "2027-10-05", 3);
    put(house, "ancien/compteurs.csv", table(&other.rows()));
    help(&other, "tilly", "2027-10-05", 2);
    help(&other, "tilly", "2027-11-20", 4);
    let rows = other.rows();
    put(house, "compteurs.csv", table(&rows));
    let damaged: Vec<u8> =
        String::from_utf8(table(&rows)).unwrap().replacen("11-20,", "", 1).into();
    put(house, "abime/compteurs.csv", damaged);
    put(house, "photo.jpg", "not counters");
    rows
}

#[test]
fn what_came_is_told_before_anything_is_kept() {
    let house = kiosk("creully", 15.6);
    help(&house, "creully", "2027-11-20", 7);
    let own = house.rows();
    let rows = stick(&house);
    let mut stage = open(&house);
    assert!(said(&mut stage, "receive/how").is_some());
    let before = held(&house);
    tap(&mut stage, "receive/read");
    let summary = said(&mut stage, "receive/summary").unwrap();
    assert_eq!(summary, "2 fichiers lus, 1 lieu, 1 appareil.");
    let fresh = said(&mut stage, "receive/fresh").unwrap();
    assert!(fresh.starts_with("2 compteurs"), "{fresh}");
    assert_eq!(
        files(&mut stage),
        ["ancien/compteurs.csv\u{a0}: plus ancien", "compteurs.csv\u{a0}: nouveau"]
    );
    let about = said(&mut stage, "receive/file-1").unwrap();
    assert!(
        about.contains("Tilly-sur-Seulles. 1\u{a0}appareil, octobre à novembre 2027."),
        "{about}"
    );
    // The damaged one: which, where, why, what to do.
    let refused = said(&mut stage, "receive/refusal-0").unwrap();
    assert!(refused.starts_with("abime/compteurs.csv, ligne 3 "), "{refused}");
    assert!(refused.contains("fichier d’origine"), "{refused}");
    assert_eq!(said(&mut stage, "receive/refusal-1"), None);
    // Nothing was written, neither beside the counters nor among them.
    assert_eq!(held(&house), before);
    assert_eq!(house.rows(), own);
    tap(&mut stage, "receive/keep");
    assert_eq!(said(&mut stage, "receive/kept").unwrap(), "2 compteurs nouveaux, 0 mis à jour.");
    assert_eq!(said(&mut stage, "receive/keep"), None);
    assert_eq!(brought(&house), rows);
    assert_eq!(house.rows(), own);
}

#[test]
fn what_comes_again_is_nothing_new_and_what_grew_is() {
    let house = kiosk("creully", 15.6);
    stick(&house);
    let mut stage = open(&house);
    tap_all(&mut stage, &["receive/read", "receive/keep"]);
    let once = held(&house);
    tap(&mut stage, "receive/read");
    assert_eq!(said(&mut stage, "receive/nothing"), Some(word(&stage, "receive-nothing")));
    assert_eq!(
        files(&mut stage),
        ["ancien/compteurs.csv\u{a0}: plus ancien", "compteurs.csv\u{a0}: déjà connu"]
    );
    assert_eq!(said(&mut stage, "receive/keep"), None);
    assert_eq!(held(&house), once);
    // The next month, the same kiosk brings more.
    let mut rows = brought(&house);
    rows[0].n += 1;
    put(&house, "compteurs.csv", table(&rows));
    tap_all(&mut stage, &["receive/read", "receive/keep"]);
    assert_eq!(said(&mut stage, "receive/kept").unwrap(), "0 compteur nouveau, 1 mis à jour.");
    assert_eq!(brought(&house), rows);
}

#[test]
fn the_kiosk_learns_nothing_from_its_own_export() {
    let house = kiosk("creully", 15.6);
    help(&house, "creully", "2027-11-20", 7);
    put(&house, "compteurs.csv", table(&house.rows()));
    let mut stage = open(&house);
    tap(&mut stage, "receive/read");
    assert_eq!(files(&mut stage), ["compteurs.csv\u{a0}: déjà connu"]);
    assert!(said(&mut stage, "receive/nothing").is_some());
    assert_eq!(said(&mut stage, "receive/notes"), None);
}

#[test]
fn the_statistics_count_what_was_kept() {
    let house = kiosk("creully", 15.6);
    help(&house, "creully", "2027-11-20", 7);
    stick(&house);
    // What the kiosk counts itself comes back too, and is not counted twice.
    put(&house, "propre/compteurs.csv", table(&house.rows()));
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/statistics"]);
    let everywhere = ["statistics/site", "statistics/site-all"];
    tap_all(&mut stage, &everywhere);
    assert_eq!(number(&mut stage, "statistics/figure/interventions").as_deref(), Some("7"));
    assert_eq!(number(&mut stage, "statistics/t3-1/tilly").as_deref(), Some("n.d."));
    // From there to the page, and back once it is kept.
    tap(&mut stage, "statistics/receive");
    own_folder(&mut stage);
    tap_all(&mut stage, &["receive/read", "receive/keep", "receive/statistics"]);
    assert_eq!(number(&mut stage, "statistics/figure/interventions").as_deref(), Some("7"));
    tap_all(&mut stage, &everywhere);
    assert_eq!(number(&mut stage, "statistics/figure/interventions").as_deref(), Some("16"));
    assert_eq!(number(&mut stage, "statistics/t3-1/tilly").as_deref(), Some("9"));
    assert_eq!(number(&mut stage, "statistics/t3-1/creully").as_deref(), Some("7"));
    // The other place can be looked at alone.
    tap_all(&mut stage, &["statistics/site", "statistics/site-tilly"]);
    assert_eq!(number(&mut stage, "statistics/figure/interventions").as_deref(), Some("9"));
}

#[test]
fn received_counters_that_cannot_be_read_are_told() {
    let house = kiosk("creully", 15.6);
    help(&house, "creully", "2027-11-20", 7);
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    fs::write(house.dir.path().join(received::FILE), "spoiled").unwrap();
    tap_all(&mut stage, &["day/tools", "area/statistics"]);
    let gap = said(&mut stage, "statistics/gap-0").unwrap();
    assert!(gap.contains("ne peuvent plus être lus"), "{gap}");
    assert_eq!(number(&mut stage, "statistics/figure/interventions").as_deref(), Some("7"));
    // On the page itself too: it stays, and is told, until something else is kept.
    tap(&mut stage, "statistics/receive");
    own_folder(&mut stage);
    put(&house, "photo.jpg", "not counters");
    tap(&mut stage, "receive/read");
    let refused = said(&mut stage, "receive/refusal-0").unwrap();
    assert!(refused.contains("ne peuvent plus être lus"), "{refused}");
    assert!(said(&mut stage, "receive/refused").is_some());
}

#[test]
fn an_empty_place_is_told_calmly_and_another_one_can_be_chosen() {
    let house = kiosk("creully", 15.6);
    let mut stage = open(&house);
    for there in [false, true] {
        if there {
            put(&house, "photo.jpg", "not counters");
        }
        tap(&mut stage, "receive/read");
        assert_eq!(said(&mut stage, "receive/empty"), Some(word(&stage, "receive-empty")));
        assert_eq!(said(&mut stage, "receive/keep"), None);
        tap(&mut stage, "receive/look");
        assert_eq!(said(&mut stage, "receive/empty"), None);
        own_folder(&mut stage);
    }
    assert!(!house.dir.path().join(received::FILE).exists());
}

#[test]
fn two_histories_of_one_device_are_told() {
    let house = kiosk("creully", 15.6);
    let other = kiosk("tilly", 15.6);
    help(&other, "tilly", "2027-10-05", 3);
    help(&other, "tilly", "2027-10-06", 3);
    let mut rows = other.rows();
    rows[0].n = 5;
    put(&house, "a.csv", table(&rows));
    (rows[0].n, rows[1].n) = (4, 9);
    put(&house, "b.csv", table(&rows));
    let mut stage = open(&house);
    tap(&mut stage, "receive/read");
    let note = said(&mut stage, "receive/note-0").unwrap();
    assert!(note.contains("a.csv") && note.contains("b.csv") && note.contains("copié"), "{note}");
    tap(&mut stage, "receive/keep");
    assert_eq!(brought(&house).iter().map(|row| row.n).collect::<Vec<_>>(), [5, 9]);
    // A third history is one beside what the kiosk knows.
    fs::remove_file(house.kiosk.exports.join("a.csv")).unwrap();
    (rows[0].n, rows[1].n) = (2, 12);
    put(&house, "b.csv", table(&rows));
    tap(&mut stage, "receive/read");
    let note = said(&mut stage, "receive/note-0").unwrap();
    assert!(note.contains(&word(&stage, "receive-known-as")), "{note}");
}

#[test]
fn what_cannot_be_written_is_told_and_can_be_tried_again() {
    let house = kiosk("creully", 15.6);
    let rows = stick(&house);
    let mut stage = open(&house);
    tap(&mut stage, "receive/read");
    // Nothing can be written under the name that the file has while it is written.
    let taken = house.dir.path().join(".compteurs-recus.csv.part");
    fs::create_dir(&taken).unwrap();
    tap(&mut stage, "receive/keep");
    assert_eq!(said(&mut stage, "receive/not-kept"), Some(word(&stage, "receive-failed-other")));
    assert_eq!(brought(&house), []);
    fs::remove_dir(&taken).unwrap();
    tap(&mut stage, "receive/keep");
    assert!(said(&mut stage, "receive/kept").is_some());
    assert_eq!(brought(&house), rows);
    for error in [
        received::Error::Full,
        received::Error::ReadOnly,
        received::Error::TooMuch,
        received::Error::Other,
    ] {
        let key = format!("receive-failed-{}", error.code());
        assert!(house.kiosk.words(Language::Fr).has(&key), "{key}");
    }
}

#[test]
fn keys_do_what_fingers_do() {
    let house = kiosk("creully", 15.6);
    let rows = stick(&house);
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    act(&mut stage, Hands::Keys, "day/tools");
    act(&mut stage, Hands::Keys, "area/receive");
    own_folder(&mut stage);
    for key in ["receive/read", "receive/keep", "receive/statistics"] {
        act(&mut stage, Hands::Keys, key);
    }
    assert_eq!(brought(&house), rows);
    assert!(said(&mut stage, "statistics/empty").is_some());
}

#[test]
fn everything_is_large_enough_and_in_its_place() {
    for screen in [SCREENS[0], SCREENS[4]] {
        let (width, height, diagonal) = screen;
        for text in ["normal", "largest"] {
            let house = kiosk("creully", diagonal);
            stick(&house);
            let mut stage = house.stage_of(Size::new(width, height));
            tap_all(&mut stage, &["common/display", &format!("display/{text}"), "display/close"]);
            tap(&mut stage, "welcome/mediator");
            for _ in 0..2 {
                type_code(&mut stage, CODE);
            }
            tap_all(&mut stage, &["recovery/noted", "day/tools", "area/receive"]);
            own_folder(&mut stage);
            for step in ["receive/look", "receive/read", "receive/keep"] {
                if step == "receive/read" {
                    own_folder(&mut stage);
                }
                tap(&mut stage, step);
                let found = flaws(&mut stage, screen);
                assert!(found.is_empty(), "{text} {screen:?} {step}: {found:?}");
            }
            let tree = stage.tree();
            let canvas = stage.app().canvas();
            for node in tree.nodes() {
                let right = node.bounds.x + node.bounds.width;
                assert!(node.bounds.x >= 0.0 && right <= canvas.width + 0.5, "{node:?}");
            }
        }
    }
    // A path leads back to the day.
    let house = kiosk("creully", 15.6);
    let mut stage = open(&house);
    tap(&mut stage, "area/day");
    assert_eq!(said(&mut stage, "receive/from"), None);
}
