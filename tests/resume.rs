//! Leaving and coming back: three words on paper lead to the same step, at the same level, with the
//! same size of texts, and nothing else is kept.

use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::{Message, idle};
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::metrics::TextSize;

use crate::support::{
    House, finish, follow, held, number, open_player, said, screen, step, tap, tap_all,
};

/// The three words that are shown.
fn words(stage: &mut Stage) -> [String; 3] {
    [1, 2, 3].map(|at| said(stage, &format!("later/word-{at}")).expect("the words are shown"))
}

/// Types these words, each in its field, on the real keyboard.
fn type_words(stage: &mut Stage, words: [&str; 3]) {
    for (at, word) in words.into_iter().enumerate() {
        let field = format!("resume/word-{}", at + 1);
        tap(stage, &field);
        stage.key(Named::End, Modifiers::empty());
        for _ in 0..20 {
            stage.key(Named::Backspace, Modifiers::empty());
        }
        stage.type_text(word);
        assert_eq!(held(stage, &field).as_deref(), Some(word));
    }
}

/// Leaves the procedure at this level after this many steps; its words.
fn left(stage: &mut Stage, slug: &str, level: Level, steps: usize) -> [String; 3] {
    open_player(stage, slug, level);
    // A step may take more than one touch.
    while step(stage) <= steps {
        follow(stage);
    }
    tap(stage, "common/end");
    assert_eq!(screen(stage), "later");
    let words = words(stage);
    tap(stage, "later/done");
    assert_eq!(screen(stage), "welcome");
    words
}

#[test]
fn three_words_lead_back_to_the_step_the_level_and_the_size() {
    let house = House::numbered("");
    for (slug, level, steps) in [
        ("caf-attestation", Level::Watch, 3),
        ("caf-attestation", Level::Guided, 9),
        ("ameli-attestation", Level::Guided, 1),
        ("ft-actualisation", Level::Watch, 15),
    ] {
        let mut stage = house.stage();
        tap_all(&mut stage, &["common/display", "display/large", "display/close"]);
        let words = left(&mut stage, slug, level, steps);
        let words = [words[0].as_str(), words[1].as_str(), words[2].as_str()];
        assert_eq!(stage.app().visit().preferences.text_size, TextSize::Normal);
        tap(&mut stage, "welcome/resume");
        type_words(&mut stage, words);
        tap(&mut stage, "resume/go");
        assert_eq!(screen(&stage), "player", "{slug}");
        assert_eq!(step(&mut stage), steps + 1, "{slug}");
        assert_eq!(stage.app().visit().preferences.text_size, TextSize::Large);
        let pas_a_pas::app::Screen::Player(player) = &stage.app().visit().screen else { panic!() };
        assert_eq!((player.slug(), player.level()), (slug, level));
        assert!(!player.has_begun(), "what the coach did again is not the visitor's");
        finish(&mut stage);
        tap(&mut stage, "common/end");
        assert_eq!(screen(&stage), "welcome");
    }
}

#[test]
fn words_are_chosen_by_their_first_letters_with_a_finger() {
    let house = House::numbered("");
    let mut stage = house.stage();
    let words = left(&mut stage, "caf-attestation", Level::Guided, 2);
    tap(&mut stage, "welcome/resume");
    assert!(!stage.tree().find("resume/go").unwrap().meaning.enabled);
    tap(&mut stage, "resume/word-1");
    for word in &words {
        let plain: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
        for letter in plain {
            if stage.tree().find(&format!("resume/take-{word}")).is_some() {
                break;
            }
            tap(&mut stage, &format!("key/{letter}"));
        }
        // At most four words are proposed, whatever the letters.
        let tree = stage.tree();
        let proposed = tree
            .nodes()
            .iter()
            .filter(|node| node.meaning.key.as_str().starts_with("resume/take-"));
        assert!((1..=4).contains(&proposed.count()));
        tap(&mut stage, &format!("resume/take-{word}"));
    }
    // The keyboard goes away by itself, and what is left is one touch.
    assert!(stage.tree().find("key/a").is_none());
    tap(&mut stage, "resume/go");
    assert_eq!((screen(&stage), step(&mut stage)), ("player", 3));
}

#[test]
fn wrong_words_are_explained_and_can_be_mended() {
    let house = House::numbered("");
    let mut stage = house.stage();
    let words = left(&mut stage, "caf-attestation", Level::Guided, 4);
    let [first, second, third] = [words[0].as_str(), words[1].as_str(), words[2].as_str()];
    tap(&mut stage, "welcome/resume");
    let wrong = |stage: &mut Stage| said(stage, "resume/wrong");
    let word = |stage: &Stage, key: &str| stage.app().context().word(key);

    type_words(&mut stage, [first, third, second]);
    tap(&mut stage, "resume/go");
    assert_eq!(wrong(&mut stage), Some(word(&stage, "resume-apart")));
    assert_eq!(screen(&stage), "resume");

    type_words(&mut stage, [first, "qqqqqq", third]);
    tap(&mut stage, "resume/go");
    let cx = stage.app().context();
    let unknown = cx.word_with("resume-unknown", &[("at", 2.into())]);
    assert_eq!(wrong(&mut stage), Some(unknown));

    // A slip of the finger: the word that was meant is proposed, and one touch mends it.
    let slip = format!("{second}q");
    type_words(&mut stage, [first, &slip, third]);
    tap(&mut stage, "resume/go");
    let args = [("at", 2.into()), ("word", second.into())];
    let near = stage.app().context().word_with("resume-near", &args);
    assert_eq!(wrong(&mut stage), Some(near));
    tap(&mut stage, &format!("resume/take-{second}"));
    assert_eq!(wrong(&mut stage), None);
    tap(&mut stage, "resume/go");
    assert_eq!((screen(&stage), step(&mut stage)), ("player", 5));
}

#[test]
fn a_procedure_that_this_kiosk_has_not_is_told() {
    let elsewhere = House::numbered("");
    let words = left(&mut elsewhere.stage(), "caf-attestation", Level::Guided, 4);
    let house = House::new();
    let mut stage = house.stage();
    stage.send(Message::Welcome(pas_a_pas::screen::welcome::Message::Resume));
    type_words(&mut stage, [&words[0], &words[1], &words[2]]);
    tap(&mut stage, "resume/go");
    let told = stage.app().context().word("resume-elsewhere");
    assert_eq!(said(&mut stage, "resume/wrong"), Some(told));
    tap(&mut stage, "common/back");
    assert_eq!(screen(&stage), "welcome");
    assert_eq!(house.rows(), []);
}

#[test]
fn the_words_are_shown_only_to_somebody_who_has_something_to_resume() {
    let house = House::numbered("");
    let mut stage = house.stage();
    // Nothing was done.
    open_player(&mut stage, "caf-attestation", Level::Guided);
    tap(&mut stage, "common/end");
    assert_eq!(screen(&stage), "welcome");
    // Everything was.
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    while stage.tree().find("player/done").is_none() {
        tap(&mut stage, "player/continue");
    }
    tap(&mut stage, "common/end");
    assert_eq!(screen(&stage), "welcome");
    // Going back to the sheet is not leaving.
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    tap_all(&mut stage, &["player/continue", "player/back"]);
    assert_eq!(screen(&stage), "sheet");
    tap(&mut stage, "common/end");
    assert_eq!(screen(&stage), "welcome");
    // Somebody answers the idle question by going.
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    tap(&mut stage, "player/continue");
    stage.send(Message::Noticed(idle::Notice::Quiet));
    tap(&mut stage, "idle/finish");
    assert_eq!(screen(&stage), "later");
    // Nobody is there to note them.
    stage.send(Message::Noticed(idle::Notice::Nobody));
    assert_eq!(screen(&stage), "welcome");
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    tap(&mut stage, "player/continue");
    stage.send(Message::Noticed(idle::Notice::Nobody));
    assert_eq!(screen(&stage), "welcome");
}

#[test]
fn a_practice_left_with_words_is_counted_once_and_resuming_it_counts_what_is_done_then() {
    let house = House::numbered("");
    let mut stage = house.stage();
    let words = left(&mut stage, "ameli-attestation", Level::Guided, 3);
    let counted = house.counts();
    assert_eq!(number(&counted, "borne.parcours assurance_maladie abandonne"), 1);
    assert_eq!(number(&counted, "borne.session _Z autonomie.hors_permanence"), 1);
    // Coming back and leaving at once does nothing.
    tap(&mut stage, "welcome/resume");
    type_words(&mut stage, [&words[0], &words[1], &words[2]]);
    tap(&mut stage, "resume/go");
    tap(&mut stage, "common/end");
    let again = self::words(&mut stage);
    assert_eq!(again, words, "one is where one was");
    tap(&mut stage, "later/done");
    assert_eq!(house.counts(), counted);
    // Finishing it is a practice of its own.
    tap(&mut stage, "welcome/resume");
    type_words(&mut stage, [&words[0], &words[1], &words[2]]);
    tap(&mut stage, "resume/go");
    finish(&mut stage);
    tap(&mut stage, "common/end");
    let counted = house.counts();
    assert_eq!(number(&counted, "borne.parcours assurance_maladie termine"), 1);
    assert_eq!(number(&counted, "borne.session _Z autonomie.hors_permanence"), 2);
}

#[test]
fn the_next_visitor_finds_no_word_of_the_one_before() {
    let house = House::numbered("");
    let mut stage = house.stage();
    tap(&mut stage, "welcome/resume");
    type_words(&mut stage, ["zqxja", "zqxjb", "zqxjc"]);
    tap_all(&mut stage, &["common/back", "welcome/resume"]);
    for at in 1..=3 {
        assert_eq!(held(&mut stage, &format!("resume/word-{at}")).as_deref(), Some(""));
    }
}

#[test]
fn a_short_second_time_begins_at_the_heart_of_the_procedure() {
    let house = House::numbered("");
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Guided);
    finish(&mut stage);
    assert!(stage.tree().find("finish/same").is_none());
    tap(&mut stage, "finish/core");
    let tutorial = &house.kiosk.catalog.tutorials["caf-attestation"];
    let core = tutorial.core.as_deref().unwrap();
    let at = tutorial.steps.iter().position(|step| step.id == core).unwrap();
    assert_eq!((screen(&stage), step(&mut stage)), ("player", at + 1));
    finish(&mut stage);
    // What the coach did is not told as what the visitor did.
    let alone = stage.app().context().coach(tutorial, "open-account-name");
    assert!(!stage.tree().words().contains(&alone.as_str()));
    // Starting again is starting whole.
    tap_all(&mut stage, &["finish/core", "player/restart"]);
    assert_eq!(step(&mut stage), 1);
    // Without a heart there is the same again.
    let plain = House::new();
    if plain.kiosk.catalog.tutorials["caf-attestation"].core.is_none() {
        let mut stage = plain.stage();
        open_player(&mut stage, "caf-attestation", Level::Watch);
        finish(&mut stage);
        assert!(stage.tree().find("finish/core").is_none());
        tap(&mut stage, "finish/same");
        assert_eq!(step(&mut stage), 1);
    }
}
