//! Finding a procedure: by tiles, by searching, by three questions; and saying that it is not here.

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::Message;
use pas_a_pas::robot::Stage;
use pas_a_pas::screen::choose::{self, Group};
use pas_a_pas::tutorial::Need;

use crate::support::{House, held, number, reach, said, screen, tap, tap_all};

fn there(stage: &mut Stage, key: &str) -> bool {
    stage.tree().find(key).is_some()
}

/// The procedures that are shown, in their order.
fn shown(stage: &mut Stage, house: &House) -> Vec<String> {
    let tree = stage.tree();
    let slugs = tree.nodes().iter().filter_map(|node| {
        let slug = node.meaning.key.as_str().strip_prefix("choose/")?;
        house.kiosk.catalog.tutorials.contains_key(slug).then(|| slug.to_owned())
    });
    slugs.collect()
}

#[test]
fn only_what_holds_something_has_a_tile() {
    let house = House::new();
    let mut stage = house.stage();
    tap(&mut stage, "welcome/start");
    let tutorials = &house.kiosk.catalog.tutorials;
    for need in Need::ALL {
        let any = tutorials.values().any(|tutorial| tutorial.need == need);
        assert_eq!(there(&mut stage, &format!("choose/need-{}", need.code())), any, "{need:?}");
    }
    let tree = stage.tree();
    let tiles = tree.nodes().iter().filter(|node| {
        let key = node.meaning.key.as_str();
        ["choose/need-", "choose/operator-", "choose/missing"].iter().any(|k| key.starts_with(k))
    });
    assert!(tiles.count() <= 9);
    // A need that holds nothing, however one comes to it, says so and leads on.
    let empty = Need::ALL.into_iter().find(|n| tutorials.values().all(|t| t.need != *n));
    if let Some(empty) = empty {
        stage.send(Message::Choose(choose::Message::Open(Group::Need(empty))));
        assert_eq!(shown(&mut stage, &house), Vec::<String>::new());
        tap(&mut stage, "choose/missing");
        assert!(there(&mut stage, "missing/logement"));
    }
}

#[test]
fn farmers_have_a_tile_of_their_own() {
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join("lieu/tutorials/msa");
    std::fs::create_dir_all(&folder).unwrap();
    let text = include_str!("fixtures/content/tutorials/caf/demo-attestation.toml");
    let text = text.replace("operator = \"caf\"", "operator = \"msa\"");
    std::fs::write(folder.join("msa-demo.toml"), text).unwrap();
    std::fs::write(dir.path().join("kiosk.toml"), "content = \"lieu\"\n").unwrap();
    let house = House::at(dir);
    let mut stage = house.stage();
    tap(&mut stage, "welcome/start");
    tap(&mut stage, "choose/operator-msa");
    let mine = |stage: &mut Stage| shown(stage, &house).contains(&"msa-demo".to_owned());
    assert!(mine(&mut stage));
    // It answers its need too.
    tap_all(&mut stage, &["common/back", "choose/need-family"]);
    assert!(mine(&mut stage));
    tap_all(&mut stage, &["common/back", "choose/by-operator", "choose/operator-msa"]);
    assert!(mine(&mut stage));
}

#[test]
fn a_search_finds_as_one_types_with_a_finger() {
    let house = House::new();
    let mut stage = house.stage();
    tap_all(&mut stage, &["welcome/start", "choose/search"]);
    for letter in "kafatestation".chars() {
        tap(&mut stage, &format!("key/{letter}"));
        if stage.tree().find("choose/search").unwrap().meaning.value.as_deref() == Some("kaf") {
            let mine = shown(&mut stage, &house);
            assert!(mine[0].starts_with("caf-"), "{mine:?}");
            tap(&mut stage, "key/space");
        }
    }
    assert_eq!(held(&mut stage, "choose/search").as_deref(), Some("kaf atestation"));
    assert_eq!(shown(&mut stage, &house)[0], "caf-attestation");
    tap(&mut stage, "key/close");
    assert!(!there(&mut stage, "key/a"));
    assert!(said(&mut stage, "choose/found").is_some());
    tap(&mut stage, "choose/caf-attestation");
    assert_eq!(screen(&stage), "sheet");
    // What was typed went with the screen.
    tap(&mut stage, "common/back");
    assert_eq!(held(&mut stage, "choose/search").as_deref(), Some(""));
}

#[test]
fn a_search_finds_with_a_real_keyboard_and_by_the_words_of_a_place() {
    let house = House::numbered("");
    let mut stage = house.stage();
    tap(&mut stage, "welcome/start");
    reach(&mut stage, "choose/search");
    assert!(!there(&mut stage, "key/a"), "hands on a real keyboard need no other");
    for (typed, first) in [
        ("pole emplois", "ft-"),
        ("sécu", "ameli-"),
        ("quossient", "caf-attestation"),
        ("aktualisation", "ft-actualisation"),
    ] {
        stage.type_text(typed);
        let mine = shown(&mut stage, &house);
        assert!(mine.first().is_some_and(|slug| slug.starts_with(first)), "{typed}: {mine:?}");
        for _ in 0..typed.chars().count() {
            stage.key(Named::Backspace, Modifiers::empty());
        }
    }
    // Nothing typed is the tiles again.
    assert!(there(&mut stage, "choose/need-work"));
}

#[test]
fn what_is_found_nowhere_leaves_every_other_way_open() {
    let house = House::new();
    let mut stage = house.stage();
    tap_all(&mut stage, &["welcome/start", "choose/search"]);
    stage.type_text("zzzz");
    let word = stage.app().context().word("choose-nothing");
    assert_eq!(said(&mut stage, "choose/found"), Some(word));
    for key in ["choose/need-family", "choose/missing"] {
        assert!(there(&mut stage, key), "{key}");
    }
    // Going back forgets the search first.
    tap(&mut stage, "common/back");
    assert_eq!(held(&mut stage, "choose/search").as_deref(), Some(""));
    assert!(!there(&mut stage, "key/a"));
    tap(&mut stage, "common/back");
    assert_eq!(screen(&stage), "welcome");
    tap_all(&mut stage, &["welcome/start", "choose/search"]);
    stage.type_text("zzzz");
    tap_all(&mut stage, &["choose/need-family", "common/back"]);
    assert_eq!(held(&mut stage, "choose/search").as_deref(), Some(""));
}

#[test]
fn three_questions_lead_to_a_sheet_with_a_level() {
    let house = House::new();
    let mut stage = house.stage();
    for (answers, level) in [
        (["ask/need-family", "ask/never", "ask/alone"], "level-watch"),
        (["ask/need-family", "ask/never", "ask/helped"], "level-guided"),
        (["ask/skip", "ask/little", "ask/skip"], "level-guided"),
        (["ask/need-health", "ask/often", "ask/alone"], "level-on-request"),
        (["ask/skip", "ask/skip", "ask/skip"], "level-watch"),
    ] {
        tap_all(&mut stage, &["welcome/start", "choose/ask"]);
        for (at, answer) in answers.into_iter().enumerate() {
            let of = stage.app().context().word_with("ask-of", &[("at", (at + 1).into())]);
            assert_eq!(said(&mut stage, "ask/of"), Some(of));
            tap(&mut stage, answer);
        }
        let name = stage.app().context().word(level);
        let told = stage.app().context().word_with("ask-level", &[("level", name.into())]);
        assert_eq!(said(&mut stage, "ask/level"), Some(told), "{answers:?}");
        let proposed = shown(&mut stage, &house);
        assert!((1..=3).contains(&proposed.len()), "{answers:?}: {proposed:?}");
        tap(&mut stage, &format!("choose/{}", proposed[0]));
        assert_eq!(screen(&stage), "sheet");
        tap(&mut stage, "common/end");
    }
    // Nothing is kept: they begin again, and going back goes through them.
    tap_all(&mut stage, &["welcome/start", "choose/ask", "ask/need-work", "ask/often"]);
    tap_all(&mut stage, &["common/back", "common/back", "common/back"]);
    assert!(there(&mut stage, "choose/need-work"));
    assert_eq!(house.rows(), []);
}

#[test]
fn what_is_missing_is_counted_once_in_a_visit_for_each_theme() {
    let house = House::new();
    let mut stage = house.stage();
    let noted = |stage: &mut Stage, key: &str, theme: &str| {
        let theme = stage.app().context().word(theme);
        let told = stage.app().context().word_with(key, &[("theme", theme.into())]);
        assert_eq!(said(stage, "missing/noted"), Some(told));
    };
    let measure =
        |theme: &str| number(&house.counts(), &format!("borne.besoin_non_servi _Z {theme}"));
    tap_all(&mut stage, &["welcome/start", "choose/missing", "missing/logement"]);
    noted(&mut stage, "missing-noted", "theme-logement");
    tap_all(&mut stage, &["missing/other", "choose/missing", "missing/logement"]);
    noted(&mut stage, "missing-already", "theme-logement");
    tap_all(&mut stage, &["missing/other", "choose/missing", "missing/autre"]);
    noted(&mut stage, "missing-noted", "theme-autre");
    assert_eq!((measure("logement"), measure("autre")), (1, 1));
    // Another visitor is somebody else; and this alone is no visit of practice.
    tap_all(&mut stage, &["common/end", "welcome/start", "choose/missing", "missing/logement"]);
    noted(&mut stage, "missing-noted", "theme-logement");
    assert_eq!(measure("logement"), 2);
    assert_eq!(house.rows().len(), 2, "nothing else is counted");
    let out = tempfile::tempdir().unwrap();
    let path = pas_a_pas::export::counters_to(&house.rows(), out.path()).unwrap().path;
    let text = std::fs::read_to_string(path).unwrap();
    let line = ",creully,mois,2026-11,borne.besoin_non_servi,somme,_Z,theme,logement,2,0,";
    assert!(text.contains(line), "{text}");
}

#[test]
fn a_need_that_could_not_be_counted_is_told_and_may_be_tried_again() {
    let house = House::new();
    let mut stage = house.stage();
    tap_all(&mut stage, &["welcome/start", "choose/missing", "missing/logement"]);
    stage.send(Message::Missed("logement", Err(pas_a_pas::store::Error::Full)));
    let told = stage.app().context().word("missing-failed");
    assert_eq!(said(&mut stage, "missing/noted"), Some(told));
    tap_all(&mut stage, &["missing/other", "choose/missing", "missing/logement"]);
    assert_eq!(number(&house.counts(), "borne.besoin_non_servi _Z logement"), 2);
}
