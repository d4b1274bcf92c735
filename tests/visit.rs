//! Ending a visit forgets it: whatever was typed or chosen is gone from the screen, from the disk
//! and from the log, and what is counted depends on what was done, never on what was typed.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, Once};

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::{Message, Preferences, idle};
use pas_a_pas::export;
use pas_a_pas::i18n::Language;
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;

use crate::support::{
    House, Way, empty, finish, follow, leave, noted, number, open_player, said, screen, tap,
    tap_all,
};

/// Words that nothing of ours holds, one for each field.
const CANARIES: [&str; 3] = ["zqxjnir", "zqxjsecret", "zqxjcode"];

/// Keeps every line that our own code logs, however detailed.
struct Ears;

static HEARD: Mutex<Vec<String>> = Mutex::new(Vec::new());

impl log::Log for Ears {
    fn enabled(&self, line: &log::Metadata<'_>) -> bool {
        line.target().starts_with("pas_a_pas") || line.level() <= log::Level::Info
    }

    fn log(&self, line: &log::Record<'_>) {
        if self.enabled(line.metadata()) {
            HEARD.lock().unwrap().push(line.args().to_string());
        }
    }

    fn flush(&self) {}
}

fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_boxed_logger(Box::new(Ears)).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Types in a field by the real keyboard, puts the other one away and leaves the field.
fn write(stage: &mut Stage, field: &str, text: &str) {
    tap(stage, field);
    stage.type_text(text);
    away(stage);
}

/// Puts the on-screen keyboard away and leaves the field.
fn away(stage: &mut Stage) {
    if stage.tree().find("key/close").is_some() {
        tap(stage, "key/close");
    }
    stage.key(Named::Tab, Modifiers::empty());
}

/// Changes everything that can be changed, types a canary in each field on the way to the code.
fn type_canaries(stage: &mut Stage) {
    tap_all(
        stage,
        &[
            "common/display",
            "display/large",
            "display/contrast-high",
            "display/en",
            "display/close",
        ],
    );
    open_player(stage, "caf-attestation", Level::OnRequest);
    follow(stage);
    write(stage, "site/login/nir", CANARIES[0]);
    write(stage, "site/login/password", CANARIES[1]);
    tap(stage, "site/login/submit");
    assert!(stage.tree().words().iter().all(|words| !words.contains(CANARIES[1])));
    for field in ["site/login/nir", "site/login/password"] {
        empty(stage, field);
        away(stage);
    }
    while stage.tree().find("site/code/code").is_none() {
        follow(stage);
        // The mail with the code is read, then the site is in front again.
        if stage.tree().find("site/mail-code/back").is_some() {
            tap(stage, "site/tab/site");
        }
    }
    write(stage, "site/code/code", CANARIES[2]);
    write(stage, "site/code/code", CANARIES[0]);
}

fn bytes_of(folder: &Path, found: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes_of(&path, found);
        } else {
            found.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

/// Whether these bytes hold this text, in UTF-8 or in UTF-16.
fn holds(bytes: &[u8], text: &str) -> bool {
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    [text.as_bytes(), &wide].iter().any(|text| bytes.windows(text.len()).any(|part| part == *text))
}

/// Nothing of the visitor is left anywhere.
fn forgotten(house: &House, stage: &mut Stage, how: &str) {
    assert_eq!(screen(stage), "welcome", "{how}");
    let visit = stage.app().visit();
    assert_eq!(visit.preferences, Preferences::new(Language::Fr), "{how}");
    assert!(visit.is_fresh(Language::Fr), "{how}");
    let tree = stage.tree();
    let mut files = Vec::new();
    let delivered = export::counters_to(&house.rows(), house.dir.path()).unwrap();
    bytes_of(house.dir.path(), &mut files);
    assert!(files.iter().any(|(name, _)| name.ends_with("comptes.sqlite")), "{how}");
    assert!(files.iter().any(|(name, _)| *name == delivered.path.display().to_string()));
    let heard = HEARD.lock().unwrap();
    for canary in CANARIES {
        let shown = tree.nodes().iter().any(|node| {
            node.meaning.name.contains(canary)
                || node.meaning.value.as_ref().is_some_and(|value| value.contains(canary))
        });
        assert!(!shown, "{how}: {canary} is still on the screen");
        for (name, bytes) in &files {
            assert!(!holds(bytes, canary), "{how}: {canary} is in {name}");
        }
        assert!(heard.iter().all(|line| !line.contains(canary)), "{how}: {canary} was logged");
    }
}

#[test]
fn ending_a_visit_forgets_it_however_it_ends() {
    listen();
    let endings: [Way; 4] = [
        ("the button", leave),
        ("nobody is there", |stage| {
            stage.send(Message::Noticed(idle::Notice::Quiet));
            stage.send(Message::Noticed(idle::Notice::Nobody));
        }),
        ("the warning's own button", |stage| {
            stage.send(Message::Noticed(idle::Notice::Quiet));
            tap(stage, "idle/finish");
            noted(stage);
        }),
        ("the end of the exercise", |stage| {
            empty(stage, "site/code/code");
            away(stage);
            finish(stage);
            tap(stage, "common/end");
        }),
    ];
    for (how, end) in endings {
        let house = House::new();
        let mut stage = house.stage();
        type_canaries(&mut stage);
        let held = stage.tree().nodes().iter().any(|node| {
            node.meaning.value.as_ref().is_some_and(|value| value.contains(CANARIES[0]))
        });
        assert!(held, "the canary was never typed");
        end(&mut stage);
        forgotten(&house, &mut stage, how);
        // The next visitor finds empty fields.
        open_player(&mut stage, "caf-attestation", Level::OnRequest);
        follow(&mut stage);
        let tree = stage.tree();
        assert_eq!(tree.find("site/login/nir").unwrap().meaning.value.as_deref(), Some(""));
    }
}

#[test]
fn what_is_typed_is_never_told_by_what_describes_a_screen_to_a_programmer() {
    let house = House::new();
    let mut stage = house.stage();
    type_canaries(&mut stage);
    let shown = format!("{:?}", stage.tree());
    let pas_a_pas::app::Screen::Player(player) = &stage.app().visit().screen else {
        panic!("the player is gone")
    };
    let steps = format!("{:?}", player.steps());
    for canary in CANARIES {
        assert!(!shown.contains(canary) && !steps.contains(canary), "{canary}");
    }
}

#[test]
fn nothing_is_counted_of_somebody_who_did_nothing() {
    let ways: [Way; 5] = [
        ("choose", |stage| tap(stage, "welcome/start")),
        ("sheet", |stage| crate::support::open_sheet(stage, "caf-attestation")),
        ("player", |stage| open_player(stage, "caf-attestation", Level::Guided)),
        ("help", |stage| {
            open_player(stage, "caf-attestation", Level::Alone);
            tap_all(stage, &["common/help", "player/reword"]);
        }),
        ("a mistake", |stage| {
            open_player(stage, "caf-attestation", Level::OnRequest);
            tap(stage, "site/home/benefits");
        }),
    ];
    for (how, way) in ways {
        for nobody in [false, true] {
            let house = House::new();
            let mut stage = house.stage();
            way(&mut stage);
            if nobody {
                stage.send(Message::Noticed(idle::Notice::Nobody));
            } else {
                tap(&mut stage, "common/end");
            }
            assert_eq!(screen(&stage), "welcome");
            assert_eq!(house.rows(), [], "{how}");
        }
    }
}

#[test]
fn giving_up_and_going_away_are_counted_as_such_with_the_step_they_happened_at() {
    let endings: [Way; 3] = [
        ("abandonne", leave),
        ("abandonne", |stage| tap_all(stage, &["player/back", "common/end"])),
        ("expire", |stage| stage.send(Message::Noticed(idle::Notice::Nobody))),
    ];
    for (ending, end) in endings {
        let house = House::new();
        let mut stage = house.stage();
        open_player(&mut stage, "ameli-attestation", Level::Guided);
        follow(&mut stage);
        follow(&mut stage);
        end(&mut stage);
        let counted = house.counts();
        for (name, n) in [
            (format!("borne.parcours assurance_maladie {ending}"), 1),
            (format!("borne.parcours_tutoriel _Z ameli-attestation.{ending}"), 1),
            ("borne.abandon_etape _Z ameli-attestation.choose-person".to_owned(), 1),
            ("borne.session _Z autonomie.hors_permanence".to_owned(), 1),
            ("borne.autonomie _Z entierement_accompagne".to_owned(), 0),
            ("borne.parcours assurance_maladie termine".to_owned(), 0),
        ] {
            assert_eq!(number(&counted, &name), n, "{ending}: {name} in {counted:?}");
        }
    }
}

#[test]
fn what_is_not_to_be_counted_is_taken_back_and_the_visit_with_it() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    assert_eq!(number(&house.counts(), "borne.parcours assurance_maladie termine"), 1);
    tap(&mut stage, "finish/uncount");
    let words = stage.app().context().word("finish-taken-back");
    assert_eq!(said(&mut stage, "finish/counting"), Some(words));
    assert!(stage.tree().find("finish/uncount").is_none(), "it can be taken back only once");
    tap(&mut stage, "common/end");
    let rows = house.rows();
    assert!(!rows.is_empty());
    for row in &rows {
        assert_eq!((row.n, row.cancelled), (1, 1), "{:?}", row.cell);
    }
    assert!(house.counts().is_empty());
}

#[test]
fn a_visit_stays_counted_while_one_of_its_practices_does() {
    // Two practices: the second is taken back, the first stays.
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "finish/again");
    finish(&mut stage);
    tap_all(&mut stage, &["finish/uncount", "common/end"]);
    let counted = house.counts();
    assert_eq!(number(&counted, "borne.parcours assurance_maladie termine"), 1);
    assert_eq!(number(&counted, "borne.session _Z autonomie.hors_permanence"), 1, "{counted:?}");

    // One given up, then one taken back: the visit did something.
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Guided);
    follow(&mut stage);
    tap_all(&mut stage, &["player/back", "sheet/regarder"]);
    finish(&mut stage);
    tap_all(&mut stage, &["finish/uncount", "common/end"]);
    let counted = house.counts();
    assert_eq!(number(&counted, "borne.parcours assurance_maladie abandonne"), 1);
    assert_eq!(number(&counted, "borne.session _Z autonomie.hors_permanence"), 1, "{counted:?}");
}

#[test]
fn a_visit_is_counted_once_however_many_practices_it_has_with_the_comfort_it_used() {
    let house = House::new();
    let mut stage = house.stage();
    tap_all(
        &mut stage,
        &["common/display", "display/largest", "display/contrast-high", "display/close"],
    );
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "finish/again");
    finish(&mut stage);
    // What was tried once counts once, whatever is chosen later.
    tap_all(
        &mut stage,
        &["common/display", "display/normal", "display/large", "display/close", "common/end"],
    );
    let counted = house.counts();
    for (name, n) in [
        ("borne.parcours assurance_maladie termine", 2),
        ("borne.session _Z autonomie.hors_permanence", 1),
        ("borne.session_support _Z ordinateur", 1),
        ("borne.option _Z texte_agrandi", 1),
        ("borne.option _Z contraste", 1),
        ("borne.option _Z lecture_vocale", 0),
    ] {
        assert_eq!(number(&counted, name), n, "{name} in {counted:?}");
    }
}

/// The same acts with other words typed give the same counters, to the last cell.
#[test]
fn what_is_typed_changes_nothing_in_what_is_counted() {
    let visit = |wrong: [&str; 3]| {
        let house = House::new();
        let mut stage = house.stage();
        open_player(&mut stage, "caf-attestation", Level::OnRequest);
        follow(&mut stage);
        write(&mut stage, "site/login/nir", wrong[0]);
        write(&mut stage, "site/login/password", wrong[1]);
        tap(&mut stage, "site/login/submit");
        for field in ["site/login/nir", "site/login/password"] {
            empty(&mut stage, field);
            away(&mut stage);
        }
        for _ in 0..3 {
            follow(&mut stage);
        }
        leave(&mut stage);
        let rows = house.rows();
        rows.into_iter().map(|row| (row.cell, row.n, row.cancelled)).collect::<Vec<_>>()
    };
    let first = visit(["123", "Secret-1", ""]);
    assert!(!first.is_empty());
    for wrong in [["4", "autre", ""], ["zzzzzzzzzzzzzzzzzzzz", "x", ""], ["jeanne", "été é@", ""]]
    {
        assert_eq!(visit(wrong), first);
    }
}

#[test]
fn an_answer_of_the_disk_that_comes_too_late_changes_nothing_for_the_next_visitor() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "common/end");
    let counted = house.counts();
    let late = house.kiosk.store.count(Vec::new()).wait();
    stage.send(Message::Counted(1, late));
    assert_eq!(screen(&stage), "welcome");
    tap_all(&mut stage, &["welcome/start", "common/end"]);
    assert_eq!(house.counts(), counted);
}

#[test]
fn an_answer_about_an_earlier_practice_is_not_taken_for_this_one() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "finish/again");
    for _ in 0..40 {
        if stage.tree().find("player/done").is_some() {
            break;
        }
        follow(&mut stage);
    }
    tap(&mut stage, "player/done");
    assert!(stage.tree().find("finish/uncount").is_some());
    // The disk says, much too late, that the first practice could not be counted.
    stage.send(Message::Counted(1, Err(pas_a_pas::store::Error::Full)));
    assert!(stage.tree().find("finish/uncount").is_some(), "the page took it for its own");
    stage.send(Message::Counted(2, Err(pas_a_pas::store::Error::Full)));
    assert!(stage.tree().find("finish/uncount").is_none(), "its own answer is heard");
}
