//! The mediator's area: its door, which learns from failures even across a restart, and what is
//! inside, which says the numbers of the store and takes them away.

use std::fs;
use std::time::Duration;

use pas_a_pas::app::{Message, idle};
use pas_a_pas::i18n::Value;
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;

use crate::support::{
    self, House, choose_code, counts, door_note as note, finish, follow, inside, keys, knock,
    leave, number, open_player, said, screen, tap, tap_all, try_codes, type_code,
};

const CODE: &str = "271828";
const WRONG: &str = "314159";

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

fn enter(stage: &mut Stage) {
    support::enter(stage, CODE);
}

#[test]
fn a_code_is_chosen_once_by_typing_it_twice() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose")));
    for weak in ["123456", "000000", "987654", "890123"] {
        type_code(&mut stage, weak);
        assert_eq!(note(&mut stage), Some(word(&stage, "mediator-weak")), "{weak}");
    }
    // Five digits are not enough: the key that confirms does not answer.
    for digit in "27182".chars() {
        tap(&mut stage, &format!("pin/{digit}"));
    }
    assert!(!stage.tree().find("pin/confirm").unwrap().meaning.enabled);
    for _ in 0..5 {
        tap(&mut stage, "pin/erase");
    }
    type_code(&mut stage, CODE);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose-again")));
    type_code(&mut stage, WRONG);
    assert_eq!(note(&mut stage), Some(word(&stage, "mediator-differs")));
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose")));
    choose_code(&mut stage, CODE);
    assert!(inside(&mut stage));
    // From now on it is asked for.
    tap(&mut stage, "area/lock");
    assert_eq!(screen(&stage), "welcome");
    knock(&mut stage);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-title")));
    type_code(&mut stage, WRONG);
    assert_eq!(note(&mut stage), Some(word(&stage, "mediator-wrong")));
    assert!(!inside(&mut stage));
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
    let tried = stage.app().context().word_with("area-failures", &[("tries", Value::Number(1))]);
    assert!(stage.tree().words().contains(&tried.as_str()), "the failure is not told");
    // The code itself is nowhere on the disk.
    for entry in fs::read_dir(house.dir.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            let found = bytes.windows(CODE.len()).any(|part| part == CODE.as_bytes());
            assert!(!found, "the code is in {}", path.display());
        }
    }
}

#[test]
fn the_digits_typed_are_counted_and_never_shown() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    let labels = word(&stage, "mediator-typed");
    for (n, digit) in ["8", "8", "8", "8", "8", "8", "8"].iter().enumerate() {
        assert_eq!(said(&mut stage, "pin/typed"), Some(format!("{labels} {n}")));
        tap(&mut stage, &format!("pin/{digit}"));
    }
    let shown = stage.tree().words().iter().filter(|words| words.contains("88")).count();
    assert_eq!(shown, 0);
    // Twelve digits at most.
    for _ in 0..20 {
        tap(&mut stage, "pin/8");
    }
    assert_eq!(said(&mut stage, "pin/typed"), Some(format!("{labels} 12")));
}

#[test]
fn after_five_failures_one_waits_and_the_wait_doubles() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    tap(&mut stage, "area/lock");
    knock(&mut stage);
    for _ in 0..4 {
        type_code(&mut stage, WRONG);
        assert_eq!(note(&mut stage), Some(word(&stage, "mediator-wrong")));
    }
    for wait in [30_u64, 60] {
        type_code(&mut stage, WRONG);
        let words = |stage: &Stage, seconds: u64| {
            let seconds = Value::from(seconds);
            stage.app().context().word_with("mediator-wait-seconds", &[("seconds", seconds)])
        };
        assert_eq!(note(&mut stage), Some(words(&stage, wait)));
        // Even the right code is not tried, even after leaving and coming back.
        tap(&mut stage, "mediator/leave");
        knock(&mut stage);
        house.pace.pass(Duration::from_secs(wait - 1));
        type_code(&mut stage, CODE);
        assert!(!inside(&mut stage));
        assert_eq!(note(&mut stage), Some(words(&stage, 1)));
        house.pace.pass(Duration::from_secs(1));
    }
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
}

#[test]
fn failures_are_remembered_across_a_restart_and_a_success_forgets_them() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    tap(&mut stage, "area/lock");
    knock(&mut stage);
    try_codes(&mut stage, WRONG, 4);
    drop(stage);
    let house = house.restarted();
    let mut stage = house.stage();
    knock(&mut stage);
    type_code(&mut stage, WRONG);
    drop(stage);
    // Five: the whole wait runs again after each restart.
    let house = house.restarted();
    let mut stage = house.stage();
    knock(&mut stage);
    type_code(&mut stage, CODE);
    assert!(!inside(&mut stage), "a restart gave a free try");
    house.pace.pass(Duration::from_secs(30));
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
    drop(stage);
    let house = house.restarted();
    let mut stage = house.stage();
    knock(&mut stage);
    type_code(&mut stage, WRONG);
    assert_eq!(note(&mut stage), Some(word(&stage, "mediator-wrong")));
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
}

#[test]
fn what_is_said_of_today_is_what_the_store_counts() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "common/end");
    open_player(&mut stage, "ameli-attestation", Level::Guided);
    follow(&mut stage);
    leave(&mut stage);
    open_player(&mut stage, "caf-attestation", Level::Watch);
    finish(&mut stage);
    tap_all(&mut stage, &["finish/uncount", "common/end"]);
    enter(&mut stage);
    tap(&mut stage, "area/numbers");
    let cx = stage.app().context();
    let practices = cx.word_with("area-practices", &[("practices", 2.into())]);
    let visits = cx.word_with("area-visits", &[("visits", 2.into())]);
    let name = cx.word("operator-assurance-maladie");
    let bar =
        cx.word_with("area-bar", &[("name", name.into()), ("n", 2.into()), ("done", 1.into())]);
    assert_eq!(said(&mut stage, "area/practices"), Some(practices));
    assert_eq!(said(&mut stage, "area/visits"), Some(visits));
    assert_eq!(said(&mut stage, "area/bar/assurance_maladie"), Some(bar));
    // What was taken back has no bar.
    assert_eq!(said(&mut stage, "area/bar/caf"), None);
}

/// Chooses the kiosk's own folder, which comes after the sticks.
fn own_folder(stage: &mut Stage) {
    let last = keys(&stage.tree()).into_iter().rfind(|key| key.starts_with("area/place-")).unwrap();
    tap(stage, &last);
}

#[test]
fn the_counters_are_taken_away_and_read_back() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "common/end");
    enter(&mut stage);
    tap(&mut stage, "area/numbers");
    own_folder(&mut stage);
    let folder = house.dir.path().join("exports");
    for (period, file, some) in [
        ("area/all", "compteurs.csv", true),
        ("area/this-month", "compteurs-2.csv", true),
        ("area/last-month", "compteurs-3.csv", false),
        ("area/this-year", "compteurs-4.csv", true),
    ] {
        tap_all(&mut stage, &[period, "area/do-export"]);
        let path = folder.join(file);
        let told = stage
            .app()
            .context()
            .word_with("area-done-folder", &[("file", path.display().to_string().into())]);
        assert_eq!(said(&mut stage, "area/exported"), Some(told), "{period}");
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.contains(",issue,termine,1,0,"), some, "{period}: {text}");
        let rows = if some { house.rows().len() } else { 0 };
        assert_eq!(text.lines().count(), rows + 1, "{period}");
    }
    assert!(!counts(&house.rows()).is_empty());
}

#[test]
fn an_export_that_fails_says_why_and_can_be_tried_again() {
    let house = House::with("site = \"creully\"\nexports = \"taken\"\n");
    let taken = house.dir.path().join("taken");
    fs::write(&taken, "a file in place of the folder").unwrap();
    let mut stage = house.stage();
    enter(&mut stage);
    tap(&mut stage, "area/numbers");
    own_folder(&mut stage);
    tap(&mut stage, "area/do-export");
    assert_eq!(said(&mut stage, "area/exported"), Some(word(&stage, "export-read-only")));
    assert_eq!(fs::read_to_string(&taken).unwrap(), "a file in place of the folder");
    fs::remove_file(&taken).unwrap();
    tap(&mut stage, "area/do-export");
    assert!(taken.join("compteurs.csv").is_file());
}

#[test]
fn the_area_locks_itself_when_nobody_is_there() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    stage.send(Message::Noticed(idle::Notice::Quiet));
    assert!(!stage.tree().find("area/lock").unwrap().live, "the question is over the area");
    stage.send(Message::Noticed(idle::Notice::Nobody));
    assert_eq!(screen(&stage), "welcome");
    knock(&mut stage);
    assert!(!inside(&mut stage));
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-title")));
    // Nor is half a code kept for the next one.
    tap_all(&mut stage, &["pin/2", "pin/7", "mediator/leave"]);
    knock(&mut stage);
    let labels = word(&stage, "mediator-typed");
    assert_eq!(said(&mut stage, "pin/typed"), Some(format!("{labels} 0")));
    assert_eq!(house.rows(), [], "a mediator is not a visitor");
}

#[test]
fn every_procedure_is_listed_with_its_sources_and_sorted_by_operator() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    tap_all(&mut stage, &["day/tools", "area/procedures"]);
    let listed = |stage: &mut Stage| -> Vec<String> {
        let changed = "procedures/changed-";
        let tree = stage.tree();
        let slugs = tree
            .nodes()
            .iter()
            .filter_map(|node| node.meaning.key.as_str().strip_prefix(changed).map(str::to_owned));
        slugs.collect()
    };
    let all: Vec<String> = house.kiosk.catalog.tutorials.keys().cloned().collect();
    assert_eq!(listed(&mut stage), all);
    tap(&mut stage, "procedures/operator-caf");
    let caf: Vec<String> = all
        .iter()
        .filter(|slug| house.kiosk.catalog.tutorials[*slug].operator.code() == "caf")
        .cloned()
        .collect();
    assert!(!caf.is_empty() && caf.len() < all.len());
    assert_eq!(listed(&mut stage), caf);
    tap(&mut stage, "procedures/all");
    assert_eq!(listed(&mut stage), all);
    tap(&mut stage, "procedures/back");
    assert!(stage.tree().find("area/procedures").is_some());
}

#[test]
fn a_site_that_has_changed_is_counted_told_and_taken_back() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    tap_all(&mut stage, &["day/tools", "area/procedures"]);
    let told = |stage: &mut Stage| said(stage, "procedures/told-caf-attestation");
    let times = |stage: &Stage, times: u64| {
        let times = ("times", Value::from(times));
        stage.app().context().word_with("procedures-told", &[times])
    };
    let measure = "borne.site_change _Z caf-attestation";
    assert_eq!(told(&mut stage), None);
    for n in 1..=2 {
        tap(&mut stage, "procedures/changed-caf-attestation");
        assert_eq!(told(&mut stage), Some(times(&stage, n)));
        assert_eq!(number(&house.counts(), measure), n);
    }
    // Each undo takes one back, and only those of this run.
    tap(&mut stage, "procedures/undo-caf-attestation");
    assert_eq!(told(&mut stage), Some(times(&stage, 1)));
    tap(&mut stage, "area/lock");
    knock(&mut stage);
    type_code(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/procedures"]);
    assert_eq!(told(&mut stage), Some(times(&stage, 1)), "the disk remembers");
    assert!(stage.tree().find("procedures/undo-caf-attestation").is_none());
    tap_all(
        &mut stage,
        &["procedures/changed-ameli-attestation", "procedures/undo-ameli-attestation"],
    );
    assert_eq!(said(&mut stage, "procedures/told-ameli-attestation"), None);
    assert_eq!(number(&house.counts(), measure), 1);
    assert_eq!(number(&house.counts(), "borne.site_change _Z ameli-attestation"), 0);
    let out = tempfile::tempdir().unwrap();
    let path = pas_a_pas::export::counters_to(&house.rows(), out.path()).unwrap().path;
    let text = fs::read_to_string(path).unwrap();
    assert!(
        text.contains(",mois,2026-11,borne.site_change,somme,_Z,tutoriel,caf-attestation,2,1,")
    );
}
