//! What the tests share: a kiosk in a folder of its own, with a clock that only they move, and ways
//! to act on its screens by the stable names of things.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime};
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use iced::{Rectangle, Size};
use pas_a_pas::app::{Kiosk, Options};
use pas_a_pas::count::{self, Row};
use pas_a_pas::robot::stage::Pace;
use pas_a_pas::robot::{Hands, Stage};
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::semantics::{Node, Tree};

/// The reference screen.
pub const SIZE: Size = Size::new(1280.0, 800.0);

/// The languages, by their codes.
pub const LANGUAGES: [&str; 3] = ["fr", "en", "ar"];

/// Three procedures that the tests know by heart, kept apart from those that the kiosk ships, whose
/// words change; with the need under which each is found.
pub const TUTORIALS: [(&str, &str); 3] =
    [("ameli-attestation", "health"), ("caf-attestation", "family"), ("ft-actualisation", "work")];

/// The same with the folder of each, the number that tests give it, and the step where its short
/// second time begins.
const NUMBERED: [(&str, &str, u8, &str); 3] = [
    ("ameli-attestation", "assurance_maladie", 201, "choose-person"),
    ("caf-attestation", "caf", 202, "open-attestations"),
    ("ft-actualisation", "france_travail", 203, "worked"),
];

/// Something that is done on a screen, with its name for a failure.
pub type Way = (&'static str, fn(&mut Stage));

/// A kiosk in a folder of its own.
pub struct House {
    /// Its data folder.
    pub dir: tempfile::TempDir,
    /// Its steady clock.
    pub pace: Pace,
    /// The kiosk.
    pub kiosk: Arc<Kiosk>,
}

/// Saturday 28 November 2026, ten o'clock: nobody is there to help.
pub fn today() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 28).unwrap().and_hms_opt(10, 0, 0).unwrap()
}

impl House {
    /// A kiosk with the usual settings.
    pub fn new() -> Self {
        Self::with("site = \"creully\"\n")
    }

    /// A kiosk with these settings.
    pub fn with(settings: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("kiosk.toml"), settings).unwrap();
        Self::at(dir)
    }

    /// A kiosk whose procedures have numbers, words to look for and a short second time, with these
    /// settings besides.
    pub fn numbered(settings: &str) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let folder = dir.path().join("lieu");
        for (slug, operator, number, core) in NUMBERED {
            let path = format!("tutorials/{operator}/{slug}.toml");
            let three = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/three");
            let text = std::fs::read_to_string(three.join(&path)).unwrap();
            for language in LANGUAGES {
                let words = format!("locales/{language}/tutorials/{slug}.ftl");
                let to = folder.join(&words);
                std::fs::create_dir_all(to.parent().unwrap()).unwrap();
                std::fs::copy(three.join(words), to).unwrap();
            }
            // Numbers of a place, whatever the embedded ones are.
            let own = |line: &&str| {
                !["number =", "keywords =", "core ="].iter().any(|key| line.starts_with(key))
            };
            let text = text.lines().filter(own).collect::<Vec<_>>().join("\n");
            let keys = format!("number = {number}\ncore = \"{core}\"\nkeywords = [\"{slug}\"]\n");
            let path = folder.join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, keys + &text).unwrap();
        }
        let settings = format!("site = \"creully\"\ncontent = \"lieu\"\n{settings}");
        std::fs::write(dir.path().join("kiosk.toml"), settings).unwrap();
        Self::at(dir)
    }

    /// A kiosk in a folder that was prepared.
    pub fn at(dir: tempfile::TempDir) -> Self {
        let pace = Pace::default();
        let kiosk = open(dir.path(), &pace);
        Self { dir, pace, kiosk }
    }

    /// The same kiosk, stopped and started again.
    pub fn restarted(self) -> Self {
        let Self { dir, pace: _, kiosk } = self;
        drop(kiosk);
        Self::at(dir)
    }

    /// The same kiosk, stopped in the evening and started again the next morning.
    pub fn the_next_day(self) -> Self {
        let Self { dir, pace: _, kiosk } = self;
        drop(kiosk);
        let pace = Pace::default();
        let kiosk = open_at(dir.path(), &pace, today() + chrono::Days::new(1));
        Self { dir, pace, kiosk }
    }

    /// The application on the reference screen.
    pub fn stage(&self) -> Stage {
        self.stage_of(SIZE)
    }

    /// The application on a screen of this size.
    pub fn stage_of(&self, pixels: Size) -> Stage {
        Stage::new(Arc::clone(&self.kiosk), pixels).unwrap()
    }

    /// Every row of the counters.
    pub fn rows(&self) -> Vec<Row> {
        self.kiosk.store.cells(None).wait().unwrap()
    }

    /// What is counted: `mesure operateur modalite` → number, without the zeros.
    pub fn counts(&self) -> BTreeMap<String, u64> {
        counts(&self.rows())
    }
}

fn open(dir: &Path, pace: &Pace) -> Arc<Kiosk> {
    open_at(dir, pace, today())
}

fn open_at(dir: &Path, pace: &Pace, now: NaiveDateTime) -> Arc<Kiosk> {
    let settings = std::fs::read_to_string(dir.join("kiosk.toml")).unwrap_or_default();
    let three = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/three");
    // A place that has content of its own keeps it.
    let content = (!settings.contains("content = ")).then_some(three);
    let options = Options { data: Some(dir.to_owned()), config: None, content };
    Arc::new(Kiosk::open(&options, pace.clock(now)))
}

/// What these rows count: `mesure operateur modalite` → number, without the zeros.
pub fn counts(rows: &[Row]) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    for (cell, total) in count::totals(rows) {
        if total.value() > 0 {
            let name = format!("{} {} {}", cell.measure.code(), cell.operator, cell.value);
            *found.entry(name).or_insert(0) += total.value();
        }
    }
    found
}

/// The number under this name, zero if there is none.
pub fn number(counts: &BTreeMap<String, u64>, name: &str) -> u64 {
    counts.get(name).copied().unwrap_or(0)
}

/// Acts on this thing with these hands; fails if there is none.
pub fn act(stage: &mut Stage, hands: Hands, key: &str) {
    match hands {
        Hands::Touch => tap(stage, key),
        Hands::Keys => {
            reach(stage, key);
            stage.key(Named::Enter, Modifiers::empty());
        }
    }
}

/// Touches this thing; fails if there is none.
pub fn tap(stage: &mut Stage, key: &str) {
    assert!(stage.tap(key), "there is no {key} among {:?}", keys(&stage.tree()));
}

/// Touches these things, one after the other.
pub fn tap_all(stage: &mut Stage, keys: &[&str]) {
    for key in keys {
        tap(stage, key);
    }
}

/// Empties a field by the real keyboard, and stays in it.
pub fn empty(stage: &mut Stage, field: &str) {
    tap(stage, field);
    stage.key(Named::End, Modifiers::empty());
    for _ in 0..40 {
        stage.key(Named::Backspace, Modifiers::empty());
    }
}

/// Brings the keyboard to this thing with Tab.
pub fn reach(stage: &mut Stage, key: &str) {
    for _ in 0..200 {
        if focus(&stage.tree()).as_deref() == Some(key) {
            return;
        }
        stage.key(Named::Tab, Modifiers::empty());
    }
    panic!("Tab never comes to {key}: {:?}", keys(&stage.tree()));
}

/// The thing on which the keyboard acts.
pub fn focus(tree: &Tree) -> Option<String> {
    tree.nodes().iter().find(|node| node.focused).map(name)
}

/// The names of the things that can be acted upon now.
pub fn keys(tree: &Tree) -> Vec<String> {
    live(tree).map(name).collect()
}

/// The things that can be acted upon now, the keys of the on-screen keyboard included.
pub fn live(tree: &Tree) -> impl Iterator<Item = &Node> {
    tree.nodes()
        .iter()
        .filter(|node| node.live && node.meaning.enabled && node.meaning.role.is_interactive())
}

/// The stable name of a thing.
pub fn name(node: &Node) -> String {
    node.meaning.key.as_str().to_owned()
}

/// What the screen says under this name, if it is there.
pub fn said(stage: &mut Stage, key: &str) -> Option<String> {
    stage.tree().find(key).map(|node| node.meaning.name.clone())
}

/// Every line that the coach says now.
pub fn lines(stage: &mut Stage) -> Vec<String> {
    let tree = stage.tree();
    let line = |node: &&Node| node.meaning.key.as_str().starts_with("coach/line");
    tree.nodes().iter().filter(line).map(|node| node.meaning.name.clone()).collect()
}

/// What a field holds.
pub fn held(stage: &mut Stage, key: &str) -> Option<String> {
    stage.tree().find(key).and_then(|node| node.meaning.value.clone())
}

/// Where a thing is.
pub fn bounds(stage: &mut Stage, key: &str) -> Rectangle {
    let tree = stage.tree();
    tree.find(key).unwrap_or_else(|| panic!("there is no {key}: {:?}", keys(&tree))).bounds
}

/// The name of the screen in front.
pub fn screen(stage: &Stage) -> &'static str {
    stage.app().visit().screen.name()
}

/// From the welcome to the sheet of this tutorial, by touch.
pub fn open_sheet(stage: &mut Stage, slug: &str) {
    let (_, need) = TUTORIALS.iter().find(|(own, _)| *own == slug).unwrap();
    tap_all(stage, &["welcome/start", &format!("choose/need-{need}"), &format!("choose/{slug}")]);
    assert_eq!(screen(stage), "sheet");
}

/// From the welcome to the first step of this tutorial, by touch.
pub fn open_player(stage: &mut Stage, slug: &str, level: Level) {
    open_sheet(stage, slug);
    tap(stage, &format!("sheet/{}", level.code()));
    assert_eq!(screen(stage), "player");
}

/// Ends the visit from the player: the words to come back with are shown first, if there are any.
pub fn leave(stage: &mut Stage) {
    tap(stage, "common/end");
    noted(stage);
}

/// Puts away the words to come back with, if they are shown.
pub fn noted(stage: &mut Stage) {
    if screen(stage) == "later" {
        tap(stage, "later/done");
    }
}

/// From the welcome to the door of the mediator's area.
pub fn knock(stage: &mut Stage) {
    tap(stage, "welcome/mediator");
    assert_eq!(screen(stage), "mediator");
}

/// From the welcome of a kiosk without a code to the inside of the mediator's area.
pub fn enter(stage: &mut Stage, code: &str) {
    knock(stage);
    choose_code(stage, code);
    assert!(inside(stage));
}

/// Whether the mediator's area is open.
pub fn inside(stage: &mut Stage) -> bool {
    stage.tree().find("area/lock").is_some()
}

/// What the door says of the last try.
pub fn door_note(stage: &mut Stage) -> Option<String> {
    said(stage, "mediator/note")
}

/// Types a code on the pad and confirms it.
pub fn type_code(stage: &mut Stage, code: &str) {
    for digit in code.chars() {
        tap(stage, &format!("pin/{digit}"));
    }
    tap(stage, "pin/confirm");
}

/// Chooses a first code by typing it twice, and puts away the recovery code.
pub fn choose_code(stage: &mut Stage, code: &str) {
    choose_and_read(stage, code);
    tap(stage, "recovery/noted");
}

/// Chooses a code by typing it twice. Gives the recovery code that is then shown.
pub fn choose_and_read(stage: &mut Stage, code: &str) -> String {
    for _ in 0..2 {
        type_code(stage, code);
    }
    said(stage, "recovery/code").expect("no recovery code is shown")
}

/// Types these wrong codes on the door.
pub fn try_codes(stage: &mut Stage, code: &str, times: usize) {
    for _ in 0..times {
        type_code(stage, code);
    }
}

/// Which step the player says that one is at, from 1.
pub fn step(stage: &mut Stage) -> usize {
    let words = said(stage, "player/step").expect("this is not the player");
    let digits: String = words
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap()
}

/// Does one step as the coach says: touches what is lit, writes what the slip says.
pub fn follow(stage: &mut Stage) {
    let tree = stage.tree();
    if tree.find("player/continue").is_some() {
        return tap(stage, "player/continue");
    }
    let lit = tree.nodes().iter().find(|node| node.lit).map(|node| (name(node), node.meaning.role));
    let (key, role) = lit.unwrap_or_else(|| {
        tap_all(stage, &["common/help", "player/light"]);
        let tree = stage.tree();
        let node = tree.nodes().iter().find(|node| node.lit).expect("nothing is lit");
        (name(node), node.meaning.role)
    });
    tap(stage, &key);
    if role == pas_a_pas::ui::semantics::Role::Field {
        let value = said(stage, "slip/value").expect("the slip has no value");
        stage.type_text(&value);
        stage.key(Named::Tab, Modifiers::empty());
    }
}

/// Follows the coach to the end of the practice and to the last page.
pub fn finish(stage: &mut Stage) {
    for _ in 0..200 {
        if stage.tree().find("player/done").is_some() {
            tap(stage, "player/done");
            assert_eq!(screen(stage), "finish");
            return;
        }
        follow(stage);
    }
    panic!("the practice never ends: {:?}", stage.tree().words());
}

/// Follows the coach until this thing is lit or can be acted upon in front.
pub fn follow_until(stage: &mut Stage, key: &str) {
    for _ in 0..200 {
        if stage.tree().find(key).is_some_and(|node| node.live) {
            return;
        }
        follow(stage);
    }
    panic!("{key} never comes: {:?}", keys(&stage.tree()));
}
