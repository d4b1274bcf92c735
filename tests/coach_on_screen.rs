//! What the coach says and lights on the screen, at each level, when things go well and when they
//! do not.

use fastrand::Rng;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;
use pas_a_pas::typing::{guard, iban, nir};

use crate::support::{
    House, act, empty, finish, follow, follow_until, held, leave, lines, name, number, open_player,
    said, step, tap, tap_all,
};
use pas_a_pas::robot::Hands;

const NIR: &str = "site/login/nir";

/// The lit thing.
fn lit(stage: &mut Stage) -> Option<String> {
    stage.tree().nodes().iter().find(|node| node.lit).map(name)
}

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

/// The words of a try: the first, the second, the third.
fn tries(stage: &Stage, key: &str) -> [String; 3] {
    let cx = stage.app().context();
    let [second, third] = ["second", "third"].map(|name| cx.words().attribute(key, name).unwrap());
    [cx.word(key), second, third]
}

/// The lines of a text, as the card shows them.
fn shown(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// A word of a step of the attestation of the Caf, as the coach says it.
fn coach(stage: &Stage, what: &str) -> Vec<String> {
    let cx = stage.app().context();
    let tutorial = cx.tutorial("caf-attestation").unwrap();
    shown(&cx.coach(tutorial, what))
}

/// Whether the screen says these words.
fn says(stage: &mut Stage, words: &str) -> bool {
    stage.tree().words().contains(&words)
}

/// Types in a field with the real keyboard and leaves it.
fn write(stage: &mut Stage, field: &str, text: &str) {
    tap(stage, field);
    stage.type_text(text);
    stage.key(Named::Tab, Modifiers::empty());
}

fn login(stage: &mut Stage, level: Level) {
    open_player(stage, "caf-attestation", level);
    tap(stage, "site/home/account");
    assert!(stage.tree().find(NIR).is_some());
}

#[test]
fn watching_the_coach_does_each_step_and_nothing_else_answers() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Watch);
    let words = tries(&stage, "coach-watch-touch");
    for said in &words {
        // Even the lit thing only shows.
        stage.tap("site/home/account");
        assert_eq!(lines(&mut stage), shown(said));
        assert!(stage.tree().find("site/home/account").is_some());
    }
    let steps = house.kiosk.catalog.tutorials["caf-attestation"].steps.len();
    let mut continued = 0;
    while stage.tree().find("player/done").is_none() {
        let lit = lit(&mut stage).expect("nothing is lit");
        assert!(lit.starts_with("site/"), "{lit}");
        assert!(stage.tree().find(&lit).unwrap().visible.is_some(), "{lit} is out of sight");
        tap(&mut stage, "player/continue");
        continued += 1;
        assert!(continued <= 3 * steps, "it never ends");
    }
    assert!(continued >= steps);
}

#[test]
fn guided_only_the_lit_thing_answers_and_elsewhere_is_explained_differently_each_time() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Guided);
    assert_eq!(lit(&mut stage).as_deref(), Some("site/home/account"));
    let words = tries(&stage, "coach-wrong-touch");
    let attempts = [None, Some("coach-second-try"), Some("coach-third-try")];
    let chips = ["coach-second-try", "coach-third-try"].map(|key| word(&stage, key));
    for (said, attempt) in words.iter().zip(attempts) {
        stage.tap("site/home/benefits");
        assert_eq!(lines(&mut stage), shown(said));
        let title = word(&stage, "coach-elsewhere");
        assert_eq!(crate::support::said(&mut stage, "coach/title"), Some(title));
        for (chip, key) in chips.iter().zip(["coach-second-try", "coach-third-try"]) {
            assert_eq!(says(&mut stage, chip), attempt == Some(key), "{key} {attempt:?}");
        }
        // Nothing happened in the simulated world.
        assert!(stage.tree().find("site/home/account").is_some_and(|node| node.live));
        assert_eq!(step(&mut stage), 1);
    }
    // The third words stay.
    stage.tap("site/home/simulate");
    assert_eq!(lines(&mut stage), shown(&words[2]));
    tap(&mut stage, "site/home/account");
    assert_eq!(step(&mut stage), 2);
    // Another step begins with its first words.
    stage.tap("site/login/forgotten");
    assert_eq!(lines(&mut stage), shown(&words[0]));
}

#[test]
fn guided_the_whole_way_lights_one_thing_in_sight_at_a_time() {
    for (slug, _) in crate::support::TUTORIALS {
        let house = House::new();
        let mut stage = house.stage();
        open_player(&mut stage, slug, Level::Guided);
        for _ in 0..60 {
            let tree = stage.tree();
            if tree.find("player/done").is_some() {
                break;
            }
            let lit: Vec<_> = tree.nodes().iter().filter(|node| node.lit).collect();
            assert_eq!(lit.len(), 1, "{slug}");
            let seen = lit[0].visible.map_or(0.0, |seen| seen.height);
            assert!(seen > 0.9 * lit[0].bounds.height, "{slug}: {} is out of sight", name(lit[0]));
            let others = tree.stops().filter(|n| name(n).starts_with("site/")).count();
            assert_eq!(others, 1, "{slug}: something else answers");
            follow(&mut stage);
        }
        assert!(stage.tree().find("player/done").is_some(), "{slug}");
    }
}

#[test]
fn on_request_nothing_is_lit_until_it_is_asked_for_and_each_rung_changes_the_card() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::OnRequest);
    assert_eq!(lit(&mut stage), None);
    assert_eq!(lines(&mut stage), coach(&stage, "open-account-why"));
    for (rung, what, light) in [
        ("player/reword", "open-account-hint-1", None),
        ("player/where", "open-account-hint-2", None),
        ("player/light", "open-account-hint-3", Some("site/home/account")),
    ] {
        let before = lines(&mut stage);
        tap_all(&mut stage, &["common/help", rung]);
        assert!(stage.tree().find(rung).is_none(), "the tray stays open");
        assert_eq!(lines(&mut stage), coach(&stage, what), "{rung}");
        assert_ne!(lines(&mut stage), before, "{rung}");
        assert_eq!(lit(&mut stage).as_deref(), light, "{rung}");
    }
    // Everything else still answers: nothing is locked.
    let open = |node: &&pas_a_pas::ui::semantics::Node| name(node) == "site/home/benefits";
    assert!(stage.tree().stops().any(|node| open(&node)));
    assert_eq!(step(&mut stage), 1);
    tap_all(&mut stage, &["common/help", "player/together"]);
    assert_eq!(step(&mut stage), 2);
    assert_eq!(said(&mut stage, "coach/well"), Some(word(&stage, "coach-together")));
    // The next step begins without help.
    assert_eq!(lit(&mut stage), None);
    assert_eq!(lines(&mut stage), coach(&stage, "type-nir-why"));
    leave(&mut stage);
    assert_eq!(number(&house.counts(), "borne.aide_etape _Z caf-attestation.open-account"), 1);
}

#[test]
fn the_helps_can_be_asked_in_any_order_and_each_is_kept_as_used() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::OnRequest);
    tap_all(&mut stage, &["common/help", "player/light"]);
    assert_eq!(lit(&mut stage).as_deref(), Some("site/home/account"));
    // A lighter help after a stronger one takes nothing away.
    tap_all(&mut stage, &["common/help", "player/reword"]);
    assert_eq!(lit(&mut stage).as_deref(), Some("site/home/account"));
    assert_eq!(step(&mut stage), 1);
}

#[test]
fn help_comes_while_a_field_is_being_filled_with_fingers_and_with_keys() {
    for hands in [Hands::Touch, Hands::Keys] {
        let house = House::new();
        let mut stage = house.stage();
        login(&mut stage, Level::OnRequest);
        act(&mut stage, hands, NIR);
        stage.type_text("18");
        act(&mut stage, hands, "common/help");
        assert!(stage.tree().find("player/light").is_some(), "{hands:?}: the tray did not open");
        act(&mut stage, hands, "player/light");
        assert_eq!(lit(&mut stage).as_deref(), Some(NIR), "{hands:?}");
        assert_eq!(held(&mut stage, NIR).as_deref(), Some("18"), "{hands:?}");
    }
}

#[test]
fn alone_there_is_a_mission_and_no_instruction() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Alone);
    for _ in 0..2 {
        assert_eq!(said(&mut stage, "coach/title"), Some(word(&stage, "coach-mission")));
        assert_eq!(lines(&mut stage), coach(&stage, "task"));
        let tree = stage.tree();
        for what in ["open-account-say", "type-nir-say"] {
            for words in coach(&stage, what) {
                assert!(!tree.words().contains(&words.as_str()), "{words}");
            }
        }
        assert_eq!(lit(&mut stage), None);
        tap(&mut stage, "site/home/account");
        if stage.tree().find("site/browser/back").is_some_and(|node| node.meaning.enabled) {
            tap(&mut stage, "site/browser/back");
        }
    }
}

#[test]
fn a_mistake_made_once_is_said_with_its_first_words() {
    // What is written, when it is told: as it is typed, or once the field is left.
    let persona = "1881100000001";
    for (typed, key) in [
        (format!("{persona}81"), "caf-attestation-type-nir-mistake-has-key"),
        ("1881100000010".to_owned(), "slip-swapped"),
        ("1881100000002".to_owned(), "slip-one-wrong"),
        ("188110".to_owned(), "slip-too-short"),
        ("18811abc".to_owned(), "slip-letters"),
    ] {
        let house = House::new();
        let mut stage = house.stage();
        login(&mut stage, Level::OnRequest);
        write(&mut stage, NIR, &typed);
        let words = stage.app().context().word_with(key, &[("first-name", "Karim".into())]);
        assert_eq!(lines(&mut stage), shown(&words), "{key}");
        for chip in ["coach-second-try", "coach-third-try"] {
            let chip = word(&stage, chip);
            assert!(!says(&mut stage, &chip), "{key}: {chip}");
        }
        assert_eq!(
            said(&mut stage, "coach/title"),
            Some(word(&stage, "coach-almost")),
            "{key}: a mistake is never a failure"
        );
        // The same mistake again is told with other words.
        empty(&mut stage, NIR);
        write(&mut stage, NIR, &typed);
        let chip = word(&stage, "coach-second-try");
        assert!(says(&mut stage, &chip), "{key}");
        assert_ne!(lines(&mut stage), shown(&words), "{key}");
    }
}

#[test]
fn a_wrong_value_is_shown_beside_the_right_one() {
    let house = House::new();
    let mut stage = house.stage();
    login(&mut stage, Level::OnRequest);
    write(&mut stage, NIR, "1881100000010");
    for key in ["coach-the-card", "coach-you"] {
        let words = word(&stage, key);
        assert!(says(&mut stage, &words), "{key}");
    }
    // Both versions, letter by letter.
    let tree = stage.tree();
    let words = tree.words();
    let at = words.iter().position(|w| *w == word(&stage, "coach-the-card")).unwrap();
    let card: String = words[at + 1..at + 14].concat();
    let you: String = words[at + 15..at + 28].concat();
    assert_eq!((card.as_str(), you.as_str()), ("1881100000001", "1881100000010"));
}

/// Values that somebody could really have, and what they are.
fn real_data(rng: &mut Rng) -> Vec<(&'static str, String)> {
    let mut digits = |n: usize| -> String { (0..n).map(|_| rng.char('0'..='9')).collect() };
    let body =
        format!("1{}0{}14{}", digits(2), 1 + digits(1).parse::<u8>().unwrap() % 9, digits(6));
    let account = format!("30004{}", digits(18));
    // ISO 13616: F = 15, R = 27, the check digits make the whole one modulo 97.
    let rest = format!("{account}152700")
        .bytes()
        .fold(0_u32, |rest, digit| (rest * 10 + u32::from(digit - b'0')) % 97);
    let iban = format!("FR{:02}{account}", 98 - rest);
    assert!(iban::is_valid(&iban));
    let full = format!("{body}{:02}", nir::key(&body).unwrap());
    let phone = format!("0612{}", digits(6));
    let user: String = (0..8).map(|_| rng.lowercase()).collect();
    vec![
        ("nir", body),
        ("nir", full),
        ("iban", iban),
        ("phone", phone),
        ("email", format!("{user}@gmail.com")),
    ]
}

#[test]
fn what_looks_like_real_data_empties_the_field_and_says_why() {
    let mut rng = Rng::with_seed(20_261_128);
    for round in 0..4 {
        for (kind, value) in real_data(&mut rng) {
            assert_eq!(guard::looks_real(&value, &[]).map(guard::Real::name), Some(kind));
            let house = House::new();
            let mut stage = house.stage();
            login(&mut stage, Level::OnRequest);
            tap(&mut stage, NIR);
            stage.type_text(&value);
            let left = held(&mut stage, NIR).unwrap();
            // What was typed after the field was emptied may stay, never the value.
            assert!(left.len() + 6 < value.len(), "{kind}, round {round}: not emptied");
            let tree = stage.tree();
            let told = tree.nodes().iter().any(|node| {
                node.meaning.name.contains(&value)
                    || node.meaning.value.as_ref().is_some_and(|held| held.contains(&value))
            });
            assert!(!told, "{kind}: it is still on the screen");
            if left.is_empty() {
                let words = stage
                    .app()
                    .context()
                    .word_with(&format!("coach-real-{kind}"), &[("first-name", "Karim".into())]);
                assert_eq!(lines(&mut stage), shown(&words), "{kind}");
                assert_eq!(said(&mut stage, "coach/title"), Some(word(&stage, "coach-real")));
            }
            leave(&mut stage);
            assert!(house.counts().keys().all(|name| !name.contains("termine")));
        }
    }
}

#[test]
fn the_way_is_found_again_after_going_back_and_wandering() {
    let house = House::new();
    let mut stage = house.stage();
    login(&mut stage, Level::OnRequest);
    tap(&mut stage, "site/browser/back");
    // The first page was seen: its step is done, and the coach says how to come back to the second.
    assert_eq!(step(&mut stage), 2);
    let detour = word(&stage, "coach-detour");
    assert!(lines(&mut stage).contains(&detour), "{:?}", lines(&mut stage));
    follow_until(&mut stage, NIR);
    write(&mut stage, NIR, "1881100000001");
    assert_eq!(step(&mut stage), 3);
    // Away from the page of the step: the words say so, the light shows the way back.
    tap(&mut stage, "site/browser/back");
    let said_now = lines(&mut stage);
    let told = shown(&word(&stage, "coach-away"));
    assert!(said_now == told || said_now.contains(&detour), "{said_now:?}");
    tap_all(&mut stage, &["common/help", "player/light"]);
    assert_eq!(lit(&mut stage).as_deref(), Some("site/home/account"));
    tap(&mut stage, "site/home/account");
    // What was written is still there: nothing is lost by wandering.
    assert_eq!(held(&mut stage, NIR).as_deref(), Some("1881100000001"));
    finish(&mut stage);
}

#[test]
fn starting_again_begins_at_the_first_step_with_an_empty_site() {
    for level in Level::ALL {
        let house = House::new();
        let mut stage = house.stage();
        open_player(&mut stage, "caf-attestation", level);
        for _ in 0..3 {
            follow(&mut stage);
        }
        assert_eq!(step(&mut stage), 4, "{}", level.code());
        tap(&mut stage, "player/restart");
        assert_eq!(step(&mut stage), 1, "{}", level.code());
        follow(&mut stage);
        assert_eq!(held(&mut stage, NIR).as_deref(), Some(""), "{}", level.code());
        finish(&mut stage);
        tap(&mut stage, "common/end");
        assert_eq!(number(&house.counts(), "borne.parcours caf termine"), 1, "{}", level.code());
    }
}

#[test]
fn a_value_of_the_card_can_be_copied_into_the_field_that_is_filled() {
    let house = House::new();
    let mut stage = house.stage();
    login(&mut stage, Level::OnRequest);
    tap_all(&mut stage, &[NIR, "slip/card", "card/nir13"]);
    assert_eq!(held(&mut stage, NIR).as_deref(), Some("1881100000001"));
    assert_eq!(step(&mut stage), 3);
}
