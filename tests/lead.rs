//! Preparing a list, leading a visit with it, and what mediators note of it: the screens, the counts,
//! and that nothing of the list is left for the next visitor.

use std::fs;

use chrono::NaiveDate;
use iced::Size;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::Screen;
use pas_a_pas::content;
use pas_a_pas::count::{self, Autonomy, Ending, Practice, hard};
use pas_a_pas::i18n::{Language, Value};
use pas_a_pas::lead::{Company, Exercise, Item};
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::semantics::Role;

use crate::screens::{choose_code, type_code};
use crate::sizes::flaws;
use crate::support::{
    House, SIZE, finish, follow, keys, leave, number, open_player, said, screen, tap, tap_all,
};

const CODE: &str = "271828";

fn word(stage: &Stage, key: &str, args: &[(&str, Value)]) -> String {
    stage.app().context().word_with(key, args)
}

/// Inside the area, on this page.
fn enter(stage: &mut Stage, page: &str) {
    tap(stage, "welcome/mediator");
    choose_code(stage, CODE);
    open(stage, page);
}

fn open(stage: &mut Stage, page: &str) {
    if stage.tree().find("day/tools").is_some() {
        tap(stage, "day/tools");
    }
    tap(stage, page);
}

/// Adds these procedures to the list, by touch.
fn add(stage: &mut Stage, slugs: &[&str]) {
    tap(stage, "prepare/choose");
    for slug in slugs {
        tap(stage, &format!("prepare/add-{slug}"));
    }
    tap(stage, "prepare/back");
}

/// The list as it is shown: the procedure and the level of each exercise.
fn shown(stage: &mut Stage, house: &House) -> Vec<(String, String)> {
    let tree = stage.tree();
    let mut found = Vec::new();
    for rank in 0.. {
        let Some(node) = tree.find(&format!("prepare/item-{rank}")) else { break };
        let name = node.meaning.name.clone();
        let context = stage.app().context();
        let slug =
            house.kiosk.catalog.tutorials.values().find(|tutorial| {
                name == format!("{}. {}", rank + 1, context.coach(tutorial, "title"))
            });
        let slug = slug.unwrap_or_else(|| panic!("{name} is no procedure")).slug.clone();
        let level = Level::ALL.into_iter().find(|level| {
            let key = format!("prepare/level-{rank}-{}", level.code());
            tree.find(&key).is_some_and(|node| node.meaning.checked == Some(true))
        });
        found.push((slug, level.unwrap().code().to_owned()));
    }
    found
}

fn list(items: &[(&str, Level)]) -> Vec<(String, String)> {
    items.iter().map(|(slug, level)| ((*slug).to_owned(), level.code().to_owned())).collect()
}

/// The visit's own place in its list: from 1, of how many.
fn turn(stage: &Stage) -> Option<(usize, usize)> {
    stage.app().visit().turn().map(|turn| (turn.at, turn.of))
}

/// Follows the coach to the last page, then ends the list or the visit.
fn end(stage: &mut Stage) {
    finish(stage);
    tap(stage, "lead/over");
    assert_eq!(screen(stage), "welcome");
}

#[test]
fn a_list_is_made_ordered_and_undone() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    assert!(!stage.tree().find("prepare/start").unwrap().meaning.enabled, "nothing to begin");
    add(&mut stage, &["caf-attestation", "ameli-attestation", "ft-actualisation"]);
    let guided = Level::Guided;
    let first = list(&[
        ("caf-attestation", guided),
        ("ameli-attestation", guided),
        ("ft-actualisation", guided),
    ]);
    assert_eq!(shown(&mut stage, &house), first);
    let minutes: u32 =
        first.iter().map(|(slug, _)| house.kiosk.catalog.tutorials[slug].minutes).sum();
    let total = [("count", 3.into()), ("minutes", i64::from(minutes).into())];
    assert_eq!(said(&mut stage, "prepare/total"), Some(word(&stage, "prepare-total", &total)));

    tap_all(&mut stage, &["prepare/up-1", "prepare/down-1", "prepare/level-0-seul"]);
    let moved = list(&[
        ("ameli-attestation", Level::Alone),
        ("ft-actualisation", guided),
        ("caf-attestation", guided),
    ]);
    assert_eq!(shown(&mut stage, &house), moved);
    tap(&mut stage, "prepare/remove-1");
    assert_eq!(shown(&mut stage, &house).len(), 2);
    for _ in 0..4 {
        tap(&mut stage, "prepare/undo");
    }
    assert_eq!(shown(&mut stage, &house), first);
    // The ends of the list do not move out of it.
    for key in ["prepare/up-0", "prepare/down-2"] {
        assert!(!stage.tree().find(key).unwrap().meaning.enabled, "{key}");
    }
    // Looking elsewhere keeps it; emptying it can be undone.
    tap(&mut stage, "prepare/back");
    open(&mut stage, "area/prepare");
    assert_eq!(shown(&mut stage, &house), first);
    tap(&mut stage, "prepare/clear");
    assert_eq!(shown(&mut stage, &house), []);
    tap(&mut stage, "prepare/undo");
    assert_eq!(shown(&mut stage, &house), first);
    // Locking the area forgets it.
    tap_all(&mut stage, &["area/lock", "welcome/mediator"]);
    type_code(&mut stage, CODE);
    open(&mut stage, "area/prepare");
    assert_eq!(shown(&mut stage, &house), []);
}

#[test]
fn procedures_are_found_by_operator_by_searching_and_in_ready_made_lists() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    tap(&mut stage, "prepare/choose");
    let offered = |stage: &mut Stage| -> Vec<String> {
        let tree = stage.tree();
        let added = tree.nodes().iter().filter_map(|node| {
            node.meaning.key.as_str().strip_prefix("prepare/add-").map(str::to_owned)
        });
        added.collect()
    };
    assert_eq!(offered(&mut stage).len(), house.kiosk.catalog.tutorials.len());
    tap(&mut stage, "prepare/operator-msa");
    assert!(offered(&mut stage).iter().all(|slug| slug.starts_with("msa-")));
    tap_all(&mut stage, &["prepare/all", "prepare/search", "key/v", "key/i", "key/t", "key/a"]);
    let found = offered(&mut stage);
    assert_eq!(found.first().map(String::as_str), Some("ameli-carte-vitale"));
    assert!(found.len() < 10, "{found:?}");
    tap_all(&mut stage, &["prepare/add-ameli-carte-vitale", "key/close", "prepare/back"]);
    tap(&mut stage, "prepare/list-first-time");
    let ready = house.kiosk.catalog.lists.iter().find(|list| list.id == "first-time").unwrap();
    let mut expected = list(&[("ameli-carte-vitale", Level::Guided)]);
    expected.extend(ready.items.iter().map(|item| {
        let Exercise::Procedure(slug) = &item.exercise;
        (slug.clone(), item.level.code().to_owned())
    }));
    assert_eq!(shown(&mut stage, &house), expected);
    // The ready-made list came in one touch: it goes in one.
    tap(&mut stage, "prepare/undo");
    assert_eq!(shown(&mut stage, &house).len(), 1);
}

#[test]
fn a_visit_follows_its_list_counts_as_accompanied_and_leaves_no_trace() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    add(&mut stage, &["caf-attestation", "ft-actualisation", "ameli-attestation"]);
    tap_all(&mut stage, &["prepare/up-2", "prepare/up-1", "prepare/level-0-regarder"]);
    tap(&mut stage, "prepare/level-1-regarder");
    tap(&mut stage, "prepare/start");
    // The area is closed: the visitor is in the first exercise.
    assert_eq!((screen(&stage), turn(&stage)), ("player", Some((1, 3))));
    let place = [("at", 1.into()), ("of", 3.into())];
    assert_eq!(said(&mut stage, "lead/place"), Some(word(&stage, "turn-place", &place)));
    let Screen::Player(player) = &stage.app().visit().screen else { panic!("no player") };
    assert_eq!((player.slug(), player.level()), ("ameli-attestation", Level::Watch));
    finish(&mut stage);
    let title =
        stage.app().context().coach(&house.kiosk.catalog.tutorials["caf-attestation"], "title");
    let next = word(&stage, "turn-next", &[("title", title.into())]);
    assert_eq!(said(&mut stage, "lead/next"), Some(next));
    tap(&mut stage, "lead/next");
    let Screen::Player(player) = &stage.app().visit().screen else { panic!("no player") };
    assert_eq!((player.slug(), player.level()), ("caf-attestation", Level::Watch));
    assert_eq!(turn(&stage), Some((2, 3)));
    // Leaving an exercise comes to its sheet, from which one goes on.
    tap(&mut stage, "player/back");
    assert_eq!(screen(&stage), "sheet");
    tap(&mut stage, "lead/next");
    assert_eq!((screen(&stage), turn(&stage)), ("player", Some((3, 3))));
    end(&mut stage);

    let counts = house.counts();
    assert_eq!(number(&counts, "borne.session _Z accompagne.hors_permanence"), 1, "{counts:?}");
    assert_eq!(counts.keys().filter(|name| name.starts_with("borne.session ")).count(), 1);
    assert_eq!(number(&counts, "borne.parcours assurance_maladie termine"), 1);
    assert_eq!(number(&counts, "borne.parcours france_travail termine"), 1);

    // The next visitor is alone, and finds nothing of it.
    assert!(stage.app().visit().is_fresh(Language::Fr));
    assert_eq!(turn(&stage), None);
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    assert!(keys(&stage.tree()).iter().all(|key| !key.starts_with("lead/")));
    finish(&mut stage);
    assert!(stage.tree().find("lead/next").is_none() && stage.tree().find("lead/over").is_none());
    assert!(stage.tree().find("finish/other").is_some());
    tap(&mut stage, "common/end");
    let counts = house.counts();
    assert_eq!(number(&counts, "borne.session _Z autonomie.hors_permanence"), 1, "{counts:?}");
}

#[test]
fn ending_the_visit_before_the_end_of_the_list_forgets_the_list() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    add(&mut stage, &["caf-attestation", "ft-actualisation"]);
    tap(&mut stage, "prepare/start");
    follow(&mut stage);
    leave(&mut stage);
    assert_eq!(screen(&stage), "welcome");
    assert_eq!(turn(&stage), None);
    let counts = house.counts();
    assert_eq!(number(&counts, "borne.session _Z accompagne.hors_permanence"), 1, "{counts:?}");
    // The list is nowhere on the disk: only codes of counters are.
    tap(&mut stage, "welcome/mediator");
    type_code(&mut stage, CODE);
    open(&mut stage, "area/prepare");
    assert_eq!(shown(&mut stage, &house), []);
}

#[test]
fn a_group_counts_as_a_workshop_and_reads_its_own_language() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    add(&mut stage, &["ameli-attestation"]);
    tap_all(&mut stage, &["prepare/group", "prepare/more", "prepare/more", "prepare/less"]);
    let people = [("people", 7.into())];
    assert_eq!(
        said(&mut stage, "prepare/count"),
        Some(word(&stage, "prepare-people-count", &people))
    );
    tap_all(&mut stage, &["prepare/ar", "prepare/level-0-regarder", "prepare/start"]);
    assert_eq!(stage.app().visit().preferences.language, Language::Ar);
    assert_eq!(stage.app().visit().turn().map(|turn| turn.company), Some(Company::Group(7)));
    end(&mut stage);
    let counts = house.counts();
    assert_eq!(number(&counts, "borne.session _Z atelier.hors_permanence"), 1, "{counts:?}");
    assert!(stage.app().visit().is_fresh(Language::Fr), "the next visitor finds French");
    // The help is proposed as that of a group.
    tap(&mut stage, "welcome/mediator");
    type_code(&mut stage, CODE);
    tap(&mut stage, "day/accept");
    let counts = house.counts();
    assert_eq!(number(&counts, "interv.participants _Z collectif"), 7, "{counts:?}");
}

/// One act of a practice: what was touched, and what was written there.
type Done = (String, Option<String>);

/// Follows the coach to the end, and tells what was done.
fn learn(stage: &mut Stage) -> Vec<Done> {
    let mut done = Vec::new();
    while stage.tree().find("player/done").is_none() {
        let tree = stage.tree();
        let lit = tree.nodes().iter().find(|node| node.lit).expect("nothing is lit");
        let written = (lit.meaning.role == Role::Field)
            .then(|| tree.find("slip/value").unwrap().meaning.name.clone());
        done.push((lit.meaning.key.as_str().to_owned(), written));
        follow(stage);
    }
    tap(stage, "player/done");
    done
}

/// Does the same again.
fn again(stage: &mut Stage, (key, written): &Done) {
    tap(stage, key);
    if let Some(written) = written {
        stage.type_text(written);
        stage.key(Named::Tab, Modifiers::empty());
    }
}

/// Practises with guidance, then the same without any help; at the second time the mediator takes the
/// mouse, and acts or not before giving it back.
fn practised(shows: bool) -> House {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/prepare");
    add(&mut stage, &["caf-attestation", "caf-attestation"]);
    tap_all(&mut stage, &["prepare/level-1-avec_aide", "prepare/start"]);
    let done = learn(&mut stage);
    tap(&mut stage, "lead/next");
    assert_eq!(said(&mut stage, "lead/mouse"), Some(word(&stage, "turn-yours", &[])));
    tap(&mut stage, "lead/mouse");
    assert_eq!(said(&mut stage, "lead/mouse"), Some(word(&stage, "turn-shown", &[])));
    let (first, rest) = done.split_first().unwrap();
    if shows {
        again(&mut stage, first);
    }
    tap(&mut stage, "lead/mouse");
    assert_eq!(said(&mut stage, "lead/mouse"), Some(word(&stage, "turn-yours", &[])));
    if !shows {
        again(&mut stage, first);
    }
    for one in rest {
        again(&mut stage, one);
    }
    tap_all(&mut stage, &["player/done", "lead/over"]);
    house
}

#[test]
fn what_the_mediator_shows_counts_as_accompanied() {
    // The first time is guided, which is accompanied too.
    for (shows, assisted, alone) in [(true, 2, 0), (false, 1, 1)] {
        let counts = practised(shows).counts();
        for (autonomy, times) in [(Autonomy::Assisted, assisted), (Autonomy::Autonomous, alone)] {
            let name = format!("borne.autonomie _Z {}", autonomy.code());
            assert_eq!(number(&counts, &name), times, "{shows}: {counts:?}");
        }
    }
}

#[test]
fn what_is_missing_is_added_by_a_touch_and_taken_back() {
    let house = House::new();
    let mut stage = house.stage();
    // A visitor says it too.
    tap_all(&mut stage, &["welcome/start", "choose/missing", "missing/logement"]);
    tap(&mut stage, "common/end");
    enter(&mut stage, "area/needs");
    let of = |stage: &mut Stage, month: u64, year: u64| {
        let theme = stage.app().context().word("theme-logement");
        let args = [("theme", theme.into()), ("month", month.into()), ("year", year.into())];
        assert_eq!(said(stage, "needs/of-logement"), Some(word(stage, "needs-said", &args)));
    };
    of(&mut stage, 1, 1);
    assert!(!stage.tree().find("needs/undo").unwrap().meaning.enabled, "it is not mine");
    tap_all(&mut stage, &["needs/add-logement", "needs/add-logement", "needs/add-autre"]);
    of(&mut stage, 3, 3);
    let name = |theme: &str| format!("borne.besoin_non_servi _Z {theme}");
    assert_eq!(number(&house.counts(), &name("autre")), 1);
    tap_all(&mut stage, &["needs/undo", "needs/undo"]);
    of(&mut stage, 2, 2);
    assert_eq!(number(&house.counts(), &name("autre")), 0);
    assert_eq!(number(&house.counts(), &name("logement")), 2);
    tap(&mut stage, "needs/undo");
    assert!(!stage.tree().find("needs/undo").unwrap().meaning.enabled);
    assert_eq!(number(&house.counts(), &name("logement")), 1, "the visitor's own stays");
}

#[test]
fn what_helped_is_counted_for_the_procedure_and_taken_back() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, "area/leading");
    tap_all(&mut stage, &["leading/operator-caf", "leading/caf-attestation"]);
    let helped = |stage: &mut Stage, times: u64| {
        let aid = stage.app().context().word("nomen-aide-reformuler");
        let args = [("aid", aid.into()), ("times", times.into())];
        assert_eq!(
            said(stage, "leading/helped-reformuler"),
            Some(word(stage, "leading-aid", &args))
        );
    };
    helped(&mut stage, 0);
    tap_all(&mut stage, &["leading/helped-reformuler", "leading/helped-reformuler"]);
    helped(&mut stage, 2);
    tap(&mut stage, "leading/undo");
    helped(&mut stage, 1);
    // The procedure goes to the list that is being prepared.
    tap(&mut stage, "leading/prepare");
    assert_eq!(shown(&mut stage, &house), list(&[("caf-attestation", Level::Guided)]));
    let counts = house.counts();
    assert_eq!(number(&counts, "interv.aide_utile _Z caf-attestation.reformuler"), 1, "{counts:?}");
    // It is told among good practices.
    tap(&mut stage, "prepare/back");
    open(&mut stage, "area/good");
    let told = said(&mut stage, "practices/of-caf-attestation").unwrap();
    assert!(told.contains(&stage.app().context().word("nomen-aide-reformuler")), "{told}");
}

#[test]
fn hard_steps_are_told_once_enough_people_came() {
    let house = House::new();
    let count = |ending: Ending, step: &str| {
        let practice = Practice {
            site: "creully".to_owned(),
            day: NaiveDate::from_ymd_opt(2026, 11, 28).unwrap(),
            operator: "caf".to_owned(),
            tutorial: "caf-attestation".to_owned(),
            ending,
            autonomy: None,
            duration: std::time::Duration::from_secs(60),
            helped_steps: vec![step.to_owned()],
            last_step: (ending != Ending::Done).then(|| step.to_owned()),
        };
        house.kiosk.store.count(count::practice(&practice)).wait().unwrap();
    };
    let tutorial = &house.kiosk.catalog.tutorials["caf-attestation"];
    let (hard_one, other) = (tutorial.steps[1].id.as_str(), tutorial.steps[0].id.as_str());
    for _ in 1..hard::FEW {
        count(Ending::Abandoned, hard_one);
    }
    let mut stage = house.stage();
    enter(&mut stage, "area/leading");
    tap(&mut stage, "leading/caf-attestation");
    let thin = word(&stage, "leading-thin", &[("few", hard::FEW.into())]);
    assert_eq!(said(&mut stage, "leading/thin"), Some(thin));
    assert_eq!(said(&mut stage, &format!("leading/step-{hard_one}")), None);

    count(Ending::Done, other);
    tap(&mut stage, "leading/back");
    tap(&mut stage, "leading/back");
    open(&mut stage, "area/leading");
    tap(&mut stage, "leading/caf-attestation");
    assert_eq!(said(&mut stage, "leading/thin"), None);
    let line = |stage: &Stage, step: &str, helps: u64, left: u64| {
        let name = stage.app().context().coach(tutorial, &format!("{step}-name"));
        word(
            stage,
            "leading-step",
            &[("name", name.into()), ("helps", helps.into()), ("left", left.into())],
        )
    };
    let (first, second) = (line(&stage, hard_one, 9, 9), line(&stage, other, 1, 0));
    let told: Vec<String> = stage
        .tree()
        .nodes()
        .iter()
        .filter(|node| node.meaning.key.as_str().starts_with("leading/step-"))
        .map(|node| node.meaning.name.clone())
        .collect();
    assert_eq!(told, [first, second]);
}

#[test]
fn the_text_of_good_practices_is_read_each_time_it_is_opened() {
    let house = House::new();
    let file = house.dir.path().join("bonnes-pratiques.md");
    let mut stage = house.stage();
    enter(&mut stage, "area/good");
    let path = [("file", file.display().to_string().into())];
    let missing = word(&stage, "practices-missing", &path);
    assert_eq!(said(&mut stage, "practices/missing"), Some(missing));
    let again = |stage: &mut Stage| {
        tap(stage, "practices/back");
        open(stage, "area/good");
    };
    fs::write(&file, "# Accueillir\n\nDites **bonjour**.\n\n- une chaise\n").unwrap();
    again(&mut stage);
    for (rank, words) in ["Accueillir", "Dites bonjour.", "une chaise"].iter().enumerate() {
        let key = format!("practices/text-{rank}");
        assert_eq!(said(&mut stage, &key).as_deref(), Some(*words));
    }
    fs::write(&file, b"\xff\xfe").unwrap();
    again(&mut stage);
    let wrong = word(&stage, "problem-practices-not-utf8", &[]);
    assert_eq!(said(&mut stage, "practices/wrong"), Some(wrong));
    assert!(stage.tree().find("practices/text-0").is_none());
}

#[test]
fn the_ready_made_lists_can_all_be_practised() {
    let (catalog, problems) = content::load(None);
    assert_eq!(problems, []);
    assert!(catalog.lists.len() >= 5);
    for list in &catalog.lists {
        for Item { exercise: Exercise::Procedure(slug), .. } in &list.items {
            assert!(catalog.tutorials.contains_key(slug), "{}: {slug}", list.id);
        }
    }
}

/// The pages of the mediator and the screens of a led visitor, with the way to each from the area.
const PAGES: [(&str, &[&str]); 8] = [
    ("area/prepare", &[]),
    ("area/prepare", &["prepare/list-first-time", "prepare/group"]),
    ("area/prepare", &["prepare/choose"]),
    ("area/prepare", &["prepare/choose", "prepare/search"]),
    ("area/leading", &[]),
    ("area/leading", &["leading/caf-attestation"]),
    ("area/needs", &["needs/add-logement"]),
    ("area/good", &[]),
];

#[test]
fn what_is_touched_is_large_enough_and_covers_nothing() {
    for (width, height) in [(SIZE.width, SIZE.height), (800.0, 1280.0)] {
        for text in ["normal", "largest"] {
            let house = House::new();
            for (index, (page, way)) in PAGES.iter().enumerate() {
                let mut stage = house.stage_of(Size::new(width, height));
                tap_all(&mut stage, &["common/display", &format!("display/{text}")]);
                tap_all(&mut stage, &["display/close", "welcome/mediator"]);
                // The code is chosen the first time, and asked for afterwards.
                if index == 0 {
                    choose_code(&mut stage, CODE);
                } else {
                    type_code(&mut stage, CODE);
                }
                open(&mut stage, page);
                tap_all(&mut stage, way);
                let wrong = flaws(&mut stage, (width, height, 15.6));
                assert!(wrong.is_empty(), "{width} × {height}, {text}, {page} {way:?}: {wrong:#?}");
            }
        }
    }
}

#[test]
fn a_led_visitor_has_room_whatever_the_window_the_text_and_the_language() {
    for (width, height) in [(SIZE.width, SIZE.height), (800.0, 1280.0)] {
        for text in ["normal", "largest"] {
            for language in ["fr", "ar"] {
                let house = House::new();
                let mut stage = house.stage_of(Size::new(width, height));
                enter(&mut stage, "area/prepare");
                add(&mut stage, &["caf-attestation", "ft-actualisation"]);
                tap_all(&mut stage, &["prepare/level-0-regarder"]);
                tap_all(&mut stage, &[&format!("prepare/{language}"), "prepare/start"]);
                tap_all(&mut stage, &["common/display", &format!("display/{text}")]);
                tap(&mut stage, "display/close");
                let told = |stage: &mut Stage, what: &str| {
                    let wrong = flaws(stage, (width, height, 15.6));
                    let place = format!("{width} × {height}, {text}, {language}, {what}");
                    assert!(wrong.is_empty(), "{place}: {wrong:#?}");
                };
                told(&mut stage, "player");
                tap(&mut stage, "lead/mouse");
                told(&mut stage, "player, the mediator shows");
                tap(&mut stage, "common/help");
                told(&mut stage, "player, the tray of help");
                tap_all(&mut stage, &["common/help", "player/back"]);
                told(&mut stage, "sheet");
                tap(&mut stage, "sheet/regarder");
                finish(&mut stage);
                told(&mut stage, "finish");
            }
        }
    }
}
