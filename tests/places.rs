//! The places and their hours in the mediator's area: what is changed by touch is on the disk with
//! the notes of the file kept, and on the welcome at once.

use std::fs;
use std::path::PathBuf;

use iced::Size;
use pas_a_pas::config::{EMBEDDED, EMBEDDED_SITES};
use pas_a_pas::robot::Stage;
use pas_a_pas::site::Sites;

use crate::screens::choose_code;
use crate::sizes::{SCREENS, flaws};
use crate::support::{House, keys, said, screen, tap, tap_all};

const CODE: &str = "271828";

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

fn named(stage: &Stage, key: &str, name: &str) -> String {
    stage.app().context().word_with(key, &[("name", name.into())])
}

fn enabled(stage: &mut Stage, key: &str) -> bool {
    stage.tree().find(key).unwrap().meaning.enabled
}

/// From the welcome to the page of the places.
fn open(stage: &mut Stage) {
    tap(stage, "welcome/mediator");
    choose_code(stage, CODE);
    tap_all(stage, &["day/tools", "area/places"]);
    assert_eq!(said(stage, "places/title"), Some(word(stage, "places-title")));
}

fn file(house: &House, name: &str) -> PathBuf {
    house.dir.path().join(name)
}

fn text(house: &House, name: &str) -> String {
    fs::read_to_string(file(house, name)).unwrap()
}

/// Whether the welcome shows these words somewhere.
fn welcomes(stage: &mut Stage, words: &str) -> bool {
    let tree = stage.tree();
    tree.words().iter().any(|own| own.contains(words))
}

#[test]
fn every_place_is_listed_and_this_one_is_not_to_be_chosen() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    let (sites, _) = Sites::parse(EMBEDDED_SITES, "");
    let listed = keys(&stage.tree());
    for site in &sites {
        assert!(listed.contains(&format!("places/{}", site.id)), "{}", site.id);
        let choose = format!("places/choose-{}", site.id);
        assert_eq!(listed.contains(&choose), site.id != "creully", "{}", site.id);
    }
    tap(&mut stage, "places/back");
    assert!(stage.tree().find("area/places").is_some());
}

#[test]
fn hours_are_changed_by_touch_written_with_the_notes_kept_and_shown_at_once() {
    let house = House::new();
    let mut stage = house.stage();
    // Saturday: the next presence is on Tuesday.
    assert!(stage.app().context().next_presence().unwrap().date.to_string().ends_with("12-01"));
    open(&mut stage);
    tap(&mut stage, "places/creully");
    assert!(!enabled(&mut stage, "places/edit/save"));
    // Tuesday 9 h 30 – 12 h becomes Monday 9 h 45 – 13 h.
    tap_all(
        &mut stage,
        &[
            "places/edit/open-0",
            "places/edit/weekday-1",
            "places/edit/from-more-quarter",
            "places/edit/to-more-hour",
            "places/edit/open-0",
        ],
    );
    assert_eq!(
        said(&mut stage, "places/edit/slot-0"),
        Some("lundi, de 9\u{a0}h\u{a0}45 à 13\u{a0}h".to_owned())
    );
    tap(&mut stage, "places/edit/confirmed-yes");
    assert!(!file(&house, "sites.toml").exists(), "nothing is written before it is asked");
    tap(&mut stage, "places/edit/save");
    let saved = named(&stage, "places-saved", "Creully");
    assert_eq!(said(&mut stage, "places/said"), Some(saved));
    let old = "presence = [\n  { weekday = \"mardi\", from = \"09:30\", to = \"12:00\" },\n  { weekday = \
               \"jeudi\", from = \"14:00\", to = \"16:30\" },\n]\nhours_confirmed = false\n";
    let new = "presence = [\n  { weekday = \"lundi\", from = \"09:45\", to = \"13:00\" },\n  { weekday = \
               \"jeudi\", from = \"14:00\", to = \"16:30\" },\n]\nhours_confirmed = true\n";
    assert_eq!(text(&house, "sites.toml"), EMBEDDED_SITES.replacen(old, new, 1));
    assert!(text(&house, "sites.toml").contains(new));
    // Without any restart.
    tap_all(&mut stage, &["places/back", "area/lock"]);
    assert_eq!(screen(&stage), "welcome");
    let next = stage.app().context().next_presence().unwrap();
    assert_eq!((next.date.to_string().as_str(), next.ongoing), ("2026-11-30", false));
    assert!(stage.app().context().site().hours_confirmed);
    let unconfirmed = word(&stage, "presence-unconfirmed");
    assert!(!welcomes(&mut stage, &unconfirmed));
    // And after one.
    let house = {
        drop(stage);
        house.restarted()
    };
    let stage = house.stage();
    assert_eq!(stage.app().context().next_presence(), Some(next));
}

#[test]
fn each_change_is_undone_before_it_is_saved_and_leaving_is_asked() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    tap(&mut stage, "places/tilly");
    let first = said(&mut stage, "places/edit/slot-0").unwrap();
    tap_all(&mut stage, &["places/edit/remove-0", "places/edit/remove-0"]);
    assert_eq!(said(&mut stage, "places/edit/slot-0"), None);
    // The header offers no way around the question.
    assert!(stage.tree().find("area/day").is_none());
    tap(&mut stage, "places/edit/cancel");
    assert_eq!(said(&mut stage, "places/edit/said"), Some(word(&stage, "places-leaving")));
    tap_all(&mut stage, &["places/edit/stay", "places/edit/undo", "places/edit/undo"]);
    assert_eq!(said(&mut stage, "places/edit/slot-0"), Some(first));
    assert!(!enabled(&mut stage, "places/edit/undo"));
    assert!(!enabled(&mut stage, "places/edit/save"));
    // Nothing differs: the way back asks nothing.
    assert!(stage.tree().find("area/day").is_some());
    tap(&mut stage, "places/edit/cancel");
    assert!(stage.tree().find("places/title").is_some());
    tap_all(
        &mut stage,
        &["places/tilly", "places/edit/remove-0", "places/edit/cancel", "places/edit/leave"],
    );
    assert!(stage.tree().find("places/title").is_some());
    assert!(!file(&house, "sites.toml").exists());
}

#[test]
fn hours_that_make_no_sense_are_said_and_not_saved() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    tap(&mut stage, "places/creully");
    let mistake = |stage: &mut Stage| said(stage, "places/edit/said");
    let told = |stage: &Stage, code: &str| {
        let word = format!("places-error-{code}");
        Some(stage.app().context().word_with(&word, &[("day", "mardi".into())]))
    };
    tap(&mut stage, "places/edit/open-0");
    for _ in 0..3 {
        tap(&mut stage, "places/edit/to-less-hour");
    }
    assert_eq!(mistake(&mut stage), told(&stage, "slot-order"));
    assert!(!enabled(&mut stage, "places/edit/save"));
    for _ in 0..14 {
        tap(&mut stage, "places/edit/to-more-hour");
    }
    assert_eq!(mistake(&mut stage), told(&stage, "slot-long"));
    assert!(!enabled(&mut stage, "places/edit/save"));
    for _ in 0..10 {
        tap(&mut stage, "places/edit/undo");
    }
    assert_eq!(mistake(&mut stage), None);
    assert!(enabled(&mut stage, "places/edit/save"));
    // A second presence on the same Tuesday.
    tap_all(&mut stage, &["places/edit/add-slot", "places/edit/weekday-2"]);
    assert_eq!(mistake(&mut stage), told(&stage, "slots-overlap"));
    assert!(!enabled(&mut stage, "places/edit/save"));
}

#[test]
fn absences_and_the_end_of_the_contract_are_touched_on_a_calendar() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(
        &mut stage,
        &[
            "places/creully",
            "places/edit/add-absence",
            "places/edit/month-after",
            "places/edit/day-2026-12-24",
            "places/edit/day-2026-12-23",
        ],
    );
    let wrong = word(&stage, "places-error-absence-order");
    assert_eq!(said(&mut stage, "places/edit/asked"), Some(wrong));
    tap_all(&mut stage, &["places/edit/month-after", "places/edit/day-2027-01-02"]);
    assert_eq!(
        said(&mut stage, "places/edit/absence-0"),
        Some("du 24 décembre 2026 au 2 janvier 2027".to_owned())
    );
    tap_all(
        &mut stage,
        &[
            "places/edit/choose-until",
            "places/edit/month-after",
            "places/edit/day-2026-12-31",
            "places/edit/save",
        ],
    );
    let text = text(&house, "sites.toml");
    let own = "hours_confirmed = false\nabsences = [\n  { from = 2026-12-24, to = 2027-01-02 },\n]\nuntil = \
               2026-12-31\n\n[[site]]\nid = \"tilly\"";
    assert!(text.contains(own), "{text}");
    // 33 days are left: the day's page says so.
    tap(&mut stage, "places/back");
    let ends = stage.app().context().word_with("places-ends", &[("days", 33.into())]);
    assert_eq!(said(&mut stage, "area/contract"), Some(ends));
    // Both are taken away again.
    tap_all(
        &mut stage,
        &[
            "area/places",
            "places/creully",
            "places/edit/remove-absence-0",
            "places/edit/remove-until",
            "places/edit/save",
        ],
    );
    let again = fs::read_to_string(file(&house, "sites.toml")).unwrap();
    assert!(!again.contains("until = 2026-12-31\n") && again.contains("absences = []\n"));
    assert_eq!(fs::read_to_string(file(&house, "sites.toml.bak")).unwrap(), text);
}

#[test]
fn the_place_of_the_kiosk_is_chosen_once_it_is_sure() {
    let house = House::with("# mine\nsite = \"creully\" # at first\ndevice = \"tablette\"\n");
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(&mut stage, &["places/choose-brehal", "places/keep"]);
    assert_eq!(stage.app().context().site().id, "creully");
    tap_all(&mut stage, &["places/choose-brehal", "places/chosen"]);
    let chosen = named(&stage, "places-chosen", "Bréhal");
    assert_eq!(said(&mut stage, "places/said"), Some(chosen));
    assert_eq!(
        text(&house, "kiosk.toml"),
        "# mine\nsite = \"brehal\" # at first\ndevice = \"tablette\"\n"
    );
    assert_eq!(stage.app().context().site().id, "brehal");
    // What is counted from now on is counted there.
    tap_all(&mut stage, &["places/back", "area/procedures", "procedures/changed-caf-attestation"]);
    let sites: Vec<String> = house.rows().iter().map(|row| row.cell.site.clone()).collect();
    assert_eq!(sites, ["brehal"]);
}

#[test]
fn a_kiosk_that_has_no_place_is_given_one() {
    let dir = tempfile::tempdir().unwrap();
    let house = House::at(dir);
    let unset = |house: &House| {
        house.kiosk.problems().iter().any(|problem| problem.code == "config-site-unset")
    };
    assert!(unset(&house));
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(&mut stage, &["places/choose-creully", "places/chosen"]);
    let example = "# site = \"creully\"\n";
    let expected = EMBEDDED.replacen(example, &format!("{example}site = \"creully\"\n"), 1);
    assert_eq!(text(&house, "kiosk.toml"), expected);
    assert!(!unset(&house), "the mediator is told no more");
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_shown_and_kept() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(&mut stage, &["places/creully", "places/edit/remove-0"]);
    let theirs = EMBEDDED_SITES.replacen("from = \"09:30\"", "from = \"08:00\"", 1) + "# theirs\n";
    fs::write(file(&house, "sites.toml"), &theirs).unwrap();
    tap(&mut stage, "places/edit/save");
    assert_eq!(said(&mut stage, "places/said"), Some(word(&stage, "places-file-changed")));
    assert_eq!(
        said(&mut stage, "places/edit/slot-0"),
        Some("mardi, de 8\u{a0}h à 12\u{a0}h".to_owned())
    );
    assert_eq!(text(&house, "sites.toml"), theirs);
    // The same change goes through once it is made on what is shown.
    tap_all(&mut stage, &["places/edit/remove-0", "places/edit/save"]);
    let after = text(&house, "sites.toml");
    assert!(after.ends_with("# theirs\n") && !after.contains("08:00"), "{after}");
}

#[test]
fn a_disk_that_refuses_is_said_and_the_changes_stay_on_the_screen() {
    let house = House::new();
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(&mut stage, &["places/creully", "places/edit/confirmed-yes"]);
    // The name of the file that is kept beside is taken by a folder: writing fails.
    fs::write(file(&house, "sites.toml"), EMBEDDED_SITES).unwrap();
    fs::create_dir(file(&house, "sites.toml.bak")).unwrap();
    tap(&mut stage, "places/edit/save");
    let refused = said(&mut stage, "places/said").unwrap();
    assert!(
        ["places-file-read-only", "places-file-other"]
            .iter()
            .any(|key| word(&stage, key) == refused),
        "{refused}"
    );
    assert_eq!(text(&house, "sites.toml"), EMBEDDED_SITES);
    fs::remove_dir(file(&house, "sites.toml.bak")).unwrap();
    tap(&mut stage, "places/edit/save");
    assert!(text(&house, "sites.toml").contains("hours_confirmed = true"));
}

#[test]
fn a_file_that_is_broken_is_said_and_left_alone() {
    let house = House::new();
    fs::write(file(&house, "sites.toml"), "[[site]\n").unwrap();
    let mut stage = house.stage();
    open(&mut stage);
    tap_all(&mut stage, &["places/creully", "places/edit/confirmed-yes", "places/edit/save"]);
    assert_eq!(said(&mut stage, "places/said"), Some(word(&stage, "places-error-broken")));
    assert_eq!(text(&house, "sites.toml"), "[[site]\n");
    // One that is no text at all cannot be opened for changes.
    fs::write(file(&house, "sites.toml"), b"\xff").unwrap();
    tap_all(&mut stage, &["places/edit/cancel", "places/edit/leave", "places/back", "area/places"]);
    assert_eq!(said(&mut stage, "places/said"), Some(word(&stage, "places-file-unreadable")));
    assert!(!enabled(&mut stage, "places/creully"));
    // The place of the kiosk can still be chosen.
    assert!(enabled(&mut stage, "places/choose-tilly"));
}

#[test]
fn an_eleventh_place_written_in_the_file_is_listed_without_a_restart() {
    let house = House::new();
    let mut stage = house.stage();
    tap(&mut stage, "welcome/mediator");
    choose_code(&mut stage, CODE);
    let eleventh = "\n[[site]]\nid = \"bayeux\"\nname = \"Bayeux\"\ncommune = \"Bayeux\"\n\
                    departement = \"14\"\ninsee = \"14047\"\npostal = \"14400\"\nplace = \"Poste\"\n";
    fs::write(file(&house, "sites.toml"), format!("{EMBEDDED_SITES}{eleventh}")).unwrap();
    tap_all(
        &mut stage,
        &["day/tools", "area/places", "places/bayeux", "places/edit/add-slot", "places/edit/save"],
    );
    assert!(text(&house, "sites.toml").ends_with(
        "place = \"Poste\"\npresence = [\n  { weekday = \"lundi\", from = \"09:30\", to = \"12:00\" },\n]\n"
    ));
}

#[test]
fn everything_can_be_touched_upright_and_in_the_largest_texts() {
    for (size, text) in [
        (Size::new(800.0, 1280.0), "display/normal"),
        (Size::new(800.0, 1280.0), "display/largest"),
        (Size::new(1280.0, 800.0), "display/largest"),
    ] {
        let house = House::new();
        let mut stage = house.stage_of(size);
        tap_all(&mut stage, &["common/display", text, "display/close"]);
        open(&mut stage);
        tap_all(
            &mut stage,
            &[
                "places/tilly",
                "places/edit/open-1",
                "places/edit/weekday-7",
                "places/edit/to-more-hour",
                "places/edit/open-1",
                "places/edit/add-absence",
                "places/edit/day-2026-11-30",
                "places/edit/day-2026-11-30",
                "places/edit/choose-until",
                "places/edit/shut",
                "places/edit/save",
            ],
        );
        let (sites, problems) = Sites::parse(&self::text(&house, "sites.toml"), "");
        assert_eq!(problems, []);
        let site = sites.get("tilly").unwrap();
        assert_eq!((site.presence.len(), site.absences.len()), (2, 1), "{size:?} {text}");
    }
}

#[test]
fn everything_is_large_enough_and_in_its_place() {
    let ways: [&[&str]; 4] = [
        &[],
        &["places/choose-tilly"],
        &["places/tilly", "places/edit/open-0"],
        &["places/tilly", "places/edit/add-absence"],
    ];
    let mut wrong = Vec::new();
    for screen in SCREENS {
        let (width, height, diagonal) = screen;
        for text in ["normal", "largest"] {
            let house =
                House::with(&format!("screen_diagonal = {diagonal:?}\nsite = \"creully\"\n"));
            let mut stage = house.stage_of(Size::new(width, height));
            tap_all(&mut stage, &["common/display", &format!("display/{text}"), "display/close"]);
            open(&mut stage);
            for way in ways {
                tap_all(&mut stage, way);
                for flaw in flaws(&mut stage, screen) {
                    wrong.push(format!("{width} × {height}, {text}, {way:?}: {flaw}"));
                }
                if stage.tree().find("places/keep").is_some() {
                    tap(&mut stage, "places/keep");
                } else if stage.tree().find("places/edit/cancel").is_some() {
                    tap(&mut stage, "places/edit/cancel");
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
