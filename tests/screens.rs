//! Every screen as it is read: names, keys, the way of Tab, dialogs, and what never moves.

use std::collections::BTreeSet;
use std::time::Duration;

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::{Message, idle};
use pas_a_pas::robot::Stage;
use pas_a_pas::screen::{choose, sheet};
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::semantics::Zone;

use crate::support::{
    House, LANGUAGES, bounds, finish, focus, follow_until, keys, live, name, open_player,
    open_sheet, screen, tap, tap_all,
};

/// A screen and the way to it from the welcome.
pub struct Place {
    /// What it is called in a failure.
    pub name: &'static str,
    /// What the names of its live things begin with, if it is a dialog.
    pub dialog: Option<&'static str>,
    /// The way to it.
    pub open: fn(&mut Stage),
}

const fn place(name: &'static str, open: fn(&mut Stage)) -> Place {
    Place { name, dialog: None, open }
}

const fn dialog(name: &'static str, keys: &'static str, open: fn(&mut Stage)) -> Place {
    Place { name, dialog: Some(keys), open }
}

fn login(stage: &mut Stage, level: Level) {
    open_player(stage, "caf-attestation", level);
    match level {
        Level::Watch => tap(stage, "player/continue"),
        Level::Guided | Level::OnRequest | Level::Alone => tap(stage, "site/home/account"),
    }
}

pub use crate::support::{choose_code, type_code};

/// Every screen of the visitors, and every dialog over them.
pub const PLACES: [Place; 31] = [
    place("welcome", |_| ()),
    place("choose by need", |s| tap(s, "welcome/start")),
    place("choose by operator", |s| tap_all(s, &["welcome/start", "choose/by-operator"])),
    place("choose in a group", |s| tap_all(s, &["welcome/start", "choose/need-family"])),
    place("choose, searching", |s| {
        tap_all(s, &["welcome/start", "choose/search"]);
        assert!(s.tree().find("key/a").is_some());
    }),
    place("choose, found", |s| {
        tap_all(s, &["welcome/start", "choose/search", "key/c", "key/a", "key/f"]);
        assert!(s.tree().find("choose/caf-attestation").is_some());
    }),
    place("choose, nothing found", |s| {
        tap_all(s, &["welcome/start", "choose/search"]);
        tap_all(s, &["key/z", "key/z", "key/z", "key/z", "key/close"]);
        assert!(s.tree().find("choose/need-family").is_some());
    }),
    place("three questions, the first", |s| tap_all(s, &["welcome/start", "choose/ask"])),
    place("three questions, what comes of them", |s| {
        tap_all(s, &["welcome/start", "choose/ask", "ask/skip", "ask/never", "ask/alone"]);
    }),
    place("what is missing", |s| tap_all(s, &["welcome/start", "choose/missing"])),
    place("what is missing, noted", |s| {
        tap_all(s, &["welcome/start", "choose/missing", "missing/logement"]);
    }),
    place("three words to note", |s| {
        open_player(s, "caf-attestation", Level::Watch);
        tap_all(s, &["player/continue", "common/end"]);
        assert_eq!(screen(s), "later");
    }),
    place("three words to come back with", |s| {
        tap_all(s, &["welcome/resume", "resume/word-2", "key/b"]);
        assert!(s.tree().find("resume/take-bateau").is_none());
        assert!(s.tree().nodes().iter().any(|node| name(node).starts_with("resume/take-")));
    }),
    place("sheet", |s| open_sheet(s, "caf-attestation")),
    place("player, watching", |s| open_player(s, "caf-attestation", Level::Watch)),
    place("player, guided", |s| open_player(s, "caf-attestation", Level::Guided)),
    place("player, on request", |s| login(s, Level::OnRequest)),
    place("player, alone", |s| open_player(s, "ft-actualisation", Level::Alone)),
    place("player, a page of answers", |s| {
        open_player(s, "ft-actualisation", Level::OnRequest);
        tap_all(s, &["site/home/update", "site/begin/start", "site/worked/yes"]);
    }),
    place("player, keyboard of digits", |s| {
        login(s, Level::Guided);
        tap(s, "site/login/nir");
        assert!(s.tree().find("key/1").is_some());
    }),
    place("player, keyboard of letters", |s| {
        login(s, Level::OnRequest);
        tap(s, "site/login/password");
        assert!(s.tree().find("key/a").is_some());
    }),
    place("player, the tray of help", |s| {
        login(s, Level::OnRequest);
        tap(s, "common/help");
        assert!(s.tree().find("player/light").is_some());
    }),
    place("player, whom to call", |s| {
        open_player(s, "caf-attestation", Level::Watch);
        tap_all(s, &["common/help", "player/call"]);
        assert!(s.tree().find("player/call-close").is_some());
    }),
    place("player, all done", |s| {
        open_player(s, "ameli-attestation", Level::Watch);
        while s.tree().find("player/done").is_none() {
            tap(s, "player/continue");
        }
    }),
    place("finish", |s| {
        open_player(s, "ameli-attestation", Level::Watch);
        finish(s);
    }),
    dialog("the card", "card/", |s| {
        login(s, Level::OnRequest);
        tap(s, "slip/card");
    }),
    dialog("the card while a field is filled", "card/", |s| {
        login(s, Level::OnRequest);
        tap_all(s, &["site/login/nir", "slip/card"]);
        assert!(s.tree().find("card/nir13").is_some(), "{:?}", keys(&s.tree()));
    }),
    dialog("display", "display/", |s| tap(s, "common/display")),
    dialog("help", "help/", |s| tap_all(s, &["welcome/start", "common/help"])),
    dialog("idle over the player", "idle/", |s| {
        login(s, Level::Guided);
        s.send(Message::Noticed(idle::Notice::Quiet));
        s.send(Message::Noticed(idle::Notice::Left(Duration::from_secs(15))));
    }),
    place("fault", |s| {
        tap(s, "welcome/start");
        s.send(Message::Choose(choose::Message::Pick("ghost".to_owned())));
        s.send(Message::Sheet(sheet::Message::Start(Level::Watch)));
        assert_eq!(screen(s), "fault");
    }),
];

/// The screens of the mediator, each from the welcome of a kiosk without a code.
const MEDIATOR: [Place; 17] = [
    place("mediator, choosing", |s| tap(s, "welcome/mediator")),
    place("mediator, asking", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["area/lock", "welcome/mediator"]);
        tap(s, "pin/1");
    }),
    place("mediator, the recovery code", |s| {
        tap(s, "welcome/mediator");
        for _ in 0..2 {
            type_code(s, "271828");
        }
    }),
    place("mediator, forgotten", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["area/lock", "welcome/mediator", "mediator/forgotten", "recovery/try"]);
    }),
    place("mediator, inside", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
    }),
    place("mediator, the procedures", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        let procedures = ["day/tools", "area/procedures", "procedures/changed-caf-attestation"];
        tap_all(s, &procedures);
    }),
    place("mediator, a help of a group, blocked", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/new", "record/type-collectif", "record/issue-bloquee", "record/save"]);
    }),
    place("mediator, the day after a help", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/new", "record/operateur-caf", "record/autonomie-autonome"]);
        tap_all(s, &["record/save", "day/more"]);
    }),
    place("mediator, the sheet of the day", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap(s, "area/report");
    }),
    place("mediator, the numbers", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap(s, "area/numbers");
    }),
    place("mediator, the tools", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap(s, "day/tools");
    }),
    place("mediator, the code", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/code"]);
    }),
    place("mediator, changing the code", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/code", "code/change", "pin/1"]);
    }),
    place("mediator, the places", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/places"]);
    }),
    place("mediator, the hours of a place", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/places", "places/tilly", "places/edit/open-0"]);
    }),
    place("mediator, a stick that is empty", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/receive", "receive/read"]);
    }),
    place("mediator, an absence", |s| {
        tap(s, "welcome/mediator");
        choose_code(s, "271828");
        tap_all(s, &["day/tools", "area/places", "places/tilly", "places/edit/add-absence"]);
    }),
];

/// Each screen in this language; the kiosk is the same for all of them.
fn everywhere(language: &str, mut look: impl FnMut(&Place, &mut Stage)) {
    let house = House::numbered("");
    for place in &PLACES {
        let mut stage = house.stage();
        tap(&mut stage, &format!("welcome/{language}"));
        (place.open)(&mut stage);
        look(place, &mut stage);
    }
    if language == "fr" {
        for place in &MEDIATOR {
            let mut stage = House::new().stage();
            (place.open)(&mut stage);
            look(place, &mut stage);
        }
    }
}

#[test]
fn everything_that_can_be_acted_upon_has_a_name_and_a_key_of_its_own() {
    let mut wrong = BTreeSet::new();
    for language in LANGUAGES {
        everywhere(language, |place, stage| {
            let tree = stage.tree();
            let mut seen = BTreeSet::new();
            for node in tree.nodes().iter().filter(|node| node.meaning.role.is_interactive()) {
                let key = name(node);
                if node.meaning.name.trim().is_empty() {
                    wrong.insert(format!("{}: {key} has no name", place.name));
                }
                // The tree numbers the second thing of a name, so that the focus does not jump.
                let numbered = key.rsplit_once('#').is_some_and(|(_, n)| n.parse::<u8>().is_ok());
                if numbered || !seen.insert(key.clone()) {
                    wrong.insert(format!("{}: {key} is there twice", place.name));
                }
            }
            assert!(tree.stops().count() > 0, "{}: nothing can be acted upon", place.name);
        });
    }
    assert_eq!(wrong, BTreeSet::new());
}

#[test]
fn no_screen_shows_the_key_of_a_word_or_a_hole_in_a_sentence() {
    let mut wrong = BTreeSet::new();
    for language in LANGUAGES {
        everywhere(language, |place, stage| {
            let tree = stage.tree();
            for words in tree.words() {
                let words = words.trim_matches(|c| matches!(c, '\u{2068}' | '\u{2069}' | ' '));
                let letters = words.bytes().any(|b| b.is_ascii_lowercase());
                let key = words.contains('-')
                    && letters
                    && words
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                let known = stage.app().context().words().has(words) && words.contains('-');
                if key || known || words.contains("{$") || words.contains("{ $") {
                    wrong.insert(format!("{language}, {}: {words}", place.name));
                }
            }
        });
    }
    assert_eq!(wrong, BTreeSet::new());
}

/// Goes round with Tab, forwards or backwards; what was visited, until the first comes back.
fn round(
    place: &Place,
    stage: &mut Stage,
    modifiers: Modifiers,
    wrong: &mut BTreeSet<String>,
) -> Vec<String> {
    let mut visited: Vec<String> = Vec::new();
    let most = stage.tree().stops().count() + 2;
    for _ in 0..most {
        stage.key(Named::Tab, modifiers);
        let tree = stage.tree();
        let Some(here) = focus(&tree) else {
            wrong.insert(format!("{}: Tab loses the focus after {visited:?}", place.name));
            return visited;
        };
        let node = tree.find(&here).unwrap();
        let seen = node.visible.map_or(0.0, |seen| seen.height);
        let whole = node.bounds.height.min(node.clip.map_or(f32::MAX, |clip| clip.height));
        if seen < 0.9 * whole {
            wrong.insert(format!("{}: {here} is reached out of sight", place.name));
        }
        if visited.first() == Some(&here) {
            return visited;
        }
        visited.push(here);
    }
    wrong.insert(format!("{}: Tab never comes back, {visited:?}", place.name));
    visited
}

/// Whether two ways round are the same one, wherever they begin.
fn same_round(one: &[String], other: &[String]) -> bool {
    let start = one.first().and_then(|first| other.iter().position(|key| key == first));
    let mut other = other.to_vec();
    other.rotate_left(start.unwrap_or(0));
    one == other
}

#[test]
fn tab_visits_everything_once_in_sight_and_comes_back_and_shift_tab_goes_the_other_way() {
    let mut wrong = BTreeSet::new();
    everywhere("fr", |place, stage| {
        let stops: Vec<String> = stage.tree().stops().map(name).collect();
        let visited = round(place, stage, Modifiers::empty(), &mut wrong);
        if !same_round(&visited, &stops) {
            wrong.insert(format!("{}: {visited:?} and not {stops:?}", place.name));
        }
        let mut back = round(place, stage, Modifiers::SHIFT, &mut wrong);
        back.reverse();
        if !same_round(&back, &stops) {
            wrong.insert(format!("{}, backwards: {back:?} and not {stops:?}", place.name));
        }
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn while_a_dialog_is_open_only_its_things_answer() {
    everywhere("fr", |place, stage| {
        let Some(own) = place.dialog else { return };
        let tree = stage.tree();
        let strangers: Vec<String> =
            live(&tree).map(name).filter(|key| !key.starts_with(own)).collect();
        assert_eq!(strangers, Vec::<String>::new(), "{}", place.name);
        // What is under it is still there, and told as what cannot be acted upon.
        let under = tree.nodes().iter().filter(|node| !node.live).count();
        assert!(under > 0, "{}", place.name);
    });
}

#[test]
fn help_and_the_way_out_never_move() {
    for language in LANGUAGES {
        let house = House::new();
        let mut stage = house.stage();
        tap_all(&mut stage, &[&format!("welcome/{language}"), "welcome/start"]);
        let fixed = ["common/help", "common/end", "common/display"];
        let first = fixed.map(|key| bounds(&mut stage, key));
        let same = |stage: &mut Stage, what: &str, among: &[&str]| {
            for (key, first) in fixed.iter().zip(first) {
                if among.contains(key) {
                    assert_eq!(bounds(stage, key), first, "{language}, {what}: {key}");
                }
            }
        };
        tap(&mut stage, "choose/need-health");
        same(&mut stage, "choose in a group", &fixed);
        tap(&mut stage, "choose/ameli-attestation");
        same(&mut stage, "sheet", &fixed);
        tap(&mut stage, "sheet/regarder");
        same(&mut stage, "player", &["common/help"]);
        let out = bounds(&mut stage, "common/end");
        tap(&mut stage, "player/continue");
        same(&mut stage, "player, second step", &["common/help"]);
        assert_eq!(bounds(&mut stage, "common/end"), out, "{language}");
        tap(&mut stage, "common/help");
        same(&mut stage, "player, tray open", &["common/help"]);
        tap(&mut stage, "common/help");
        finish(&mut stage);
        same(&mut stage, "finish", &fixed);
    }
}

#[test]
fn what_belongs_to_the_site_says_so_and_nothing_else_does() {
    everywhere("fr", |place, stage| {
        for node in stage.tree().nodes().iter().filter(|n| n.meaning.role.is_interactive()) {
            let site = name(node).starts_with("site/");
            assert_eq!(site, node.meaning.zone == Zone::Site, "{}: {}", place.name, name(node));
        }
    });
}

#[test]
fn a_line_that_appears_under_a_field_takes_neither_the_focus_nor_the_text_away() {
    let house = House::new();
    let mut stage = house.stage();
    login(&mut stage, Level::OnRequest);
    tap(&mut stage, "site/login/nir");
    stage.type_text("12");
    stage.key(Named::Tab, Modifiers::empty());
    tap(&mut stage, "site/login/submit");
    follow_until(&mut stage, "site/login/submit");
    assert!(stage.tree().find("site/login/nir/error").is_some());
    tap(&mut stage, "site/login/nir");
    stage.type_text("3");
    let tree = stage.tree();
    let field = tree.find("site/login/nir").unwrap();
    assert_eq!(field.meaning.value.as_deref(), Some("123"));
    assert!(field.focused);
}
