//! Who sits in front of the stage: a careful learner who follows the coach, a clumsy one who errs,
//! hesitates, goes back and sometimes gives up.
//!
//! They see the tree only: what is lit, what is written, what the slip says. A careful learner
//! remembers what was lit the last time, as people do, and asks for help when memory fails.

use std::collections::BTreeMap;
use std::time::Duration;

use fastrand::Rng;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;

use super::stage::{Pace, Stage};
use crate::tutorial::Level;
use crate::ui::semantics::{Node, Role, Tree};

/// How a learner behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Follows the coach.
    Careful,
    /// Errs, hesitates, goes back, gives up.
    Clumsy,
}

impl Kind {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Careful, Self::Clumsy];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Careful => "careful",
            Self::Clumsy => "clumsy",
        }
    }
}

/// With what a learner acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hands {
    /// A finger, the on-screen keyboard included.
    Touch,
    /// The real keyboard only: Tab, Enter, letters.
    Keys,
}

/// How a practice ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// Finished, and kept in the counts.
    Done,
    /// Finished, and taken back from the counts.
    Uncounted,
    /// Given up, with at least one step done.
    GivenUp,
    /// Given up before any step was done: nothing is counted.
    NotBegun,
    /// The procedure could not be finished.
    Stuck,
}

/// What came of one practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// How it ended.
    pub ended: Ended,
    /// How many times it was finished and kept in the counts: alone, it is done twice.
    pub finished: u64,
    /// How many times help was asked for.
    pub helps: usize,
    /// How many acts it took.
    pub acts: usize,
    /// What the screen said last, when it is stuck.
    pub last: String,
}

/// A learner.
pub struct Learner {
    kind: Kind,
    hands: Hands,
    rng: Rng,
    pace: Pace,
    /// For each procedure, what was acted upon, in order.
    memory: BTreeMap<String, Vec<String>>,
}

/// How far one practice has come.
struct Progress {
    recalled: usize,
    trail: Vec<String>,
    helps: usize,
    acts: usize,
    /// The step where one is, in the screen's words, and how many acts were spent on it.
    step: String,
    spent: usize,
    begun: bool,
    finished: u64,
    /// Whether it is the second time, with the second face.
    again: bool,
}

impl Learner {
    /// A learner whose every choice follows from `seed`.
    pub fn new(kind: Kind, hands: Hands, seed: u64, pace: Pace) -> Self {
        Self { kind, hands, rng: Rng::with_seed(seed), pace, memory: BTreeMap::new() }
    }

    /// Practises a procedure at a level, from the welcome to the welcome. `see` is called each time
    /// the step changes, with the words that name it.
    pub fn practise(
        &mut self,
        stage: &mut Stage,
        slug: &str,
        level: Level,
        mut see: impl FnMut(&mut Stage, &str),
    ) -> Outcome {
        let mut progress = Progress {
            recalled: 0,
            trail: Vec::new(),
            helps: 0,
            acts: 0,
            step: String::new(),
            spent: 0,
            begun: false,
            finished: 0,
            again: false,
        };
        see(stage, "welcome");
        if !self.open(stage, slug, level, &mut see) {
            return Self::stuck(stage, progress);
        }
        // A procedure has a few dozen steps at most and each takes a few acts.
        for _ in 0..2000 {
            let tree = stage.tree();
            let place = steps_done(&tree);
            // Somebody alone reads the same mission at every step: only the count tells them apart.
            let step = format!("{place} {}", said(&tree, "coach/title"));
            if step != progress.step {
                if !place.is_empty() {
                    see(stage, &place);
                }
                progress.step = step;
                progress.spent = 0;
            }
            progress.spent += 1;
            progress.acts += 1;
            self.pace.pass(Duration::from_secs(2));
            if tree.find("player/done").is_some() {
                see(stage, "done");
                self.act(stage, "player/done");
                see(stage, "finish");
                if level == Level::Alone && !progress.again && self.act(stage, "finish/same") {
                    // Another layout holds the same words: what was acted upon is remembered.
                    self.memory.insert(slug.to_owned(), std::mem::take(&mut progress.trail));
                    progress = Progress {
                        recalled: 0,
                        trail: Vec::new(),
                        step: String::new(),
                        spent: 0,
                        begun: false,
                        finished: 1,
                        again: true,
                        ..progress
                    };
                    continue;
                }
                return self.finish(stage, slug, progress);
            }
            if self.kind == Kind::Clumsy && self.errs(stage, &tree, &mut progress) {
                if stage.app().visit().screen.name() == "welcome" {
                    let ended = if progress.begun { Ended::GivenUp } else { Ended::NotBegun };
                    return Outcome {
                        ended,
                        finished: progress.finished,
                        helps: progress.helps,
                        acts: progress.acts,
                        last: String::new(),
                    };
                }
                continue;
            }
            if !self.go_on(stage, &tree, slug, &mut progress) {
                break;
            }
        }
        see(stage, "stuck");
        Self::stuck(stage, progress)
    }

    /// From the welcome to the first step.
    fn open(
        &mut self,
        stage: &mut Stage,
        slug: &str,
        level: Level,
        see: &mut impl FnMut(&mut Stage, &str),
    ) -> bool {
        if !self.act(stage, "welcome/start") {
            return false;
        }
        see(stage, "choose");
        let groups: Vec<String> = stage
            .tree()
            .nodes()
            .iter()
            .map(|node| node.meaning.key.as_str().to_owned())
            .filter(|key| key.starts_with("choose/need-"))
            .collect();
        let wanted = format!("choose/{slug}");
        for group in groups {
            self.act(stage, &group);
            if stage.tree().find(&wanted).is_some() {
                see(stage, "choose-procedure");
                self.act(stage, &wanted);
                see(stage, "sheet");
                return self.act(stage, &format!("sheet/{}", level.code()));
            }
            self.act(stage, "common/back");
        }
        false
    }

    /// The finish page, then home.
    fn finish(&mut self, stage: &mut Stage, slug: &str, progress: Progress) -> Outcome {
        let mut ended = Ended::Done;
        if self.kind == Kind::Clumsy && self.rng.f32() < 0.1 && self.act(stage, "finish/uncount") {
            ended = Ended::Uncounted;
        }
        self.act(stage, "common/end");
        if stage.app().visit().screen.name() != "welcome" {
            return Self::stuck(stage, progress);
        }
        self.memory.insert(slug.to_owned(), progress.trail);
        let finished = progress.finished + u64::from(ended == Ended::Done);
        let (helps, acts) = (progress.helps, progress.acts);
        Outcome { ended, finished, helps, acts, last: String::new() }
    }

    fn stuck(stage: &mut Stage, progress: Progress) -> Outcome {
        let tree = stage.tree();
        let last = format!(
            "{} | {} | {}",
            stage.app().visit().screen.name(),
            progress.step,
            tree.words().join(" / "),
        );
        let (finished, helps, acts) = (progress.finished, progress.helps, progress.acts);
        Outcome { ended: Ended::Stuck, finished, helps, acts, last }
    }

    /// One act of somebody who follows the coach.
    fn go_on(
        &mut self,
        stage: &mut Stage,
        tree: &Tree,
        slug: &str,
        progress: &mut Progress,
    ) -> bool {
        if tree.find("player/continue").is_some() {
            progress.begun = true;
            return self.act(stage, "player/continue");
        }
        if tree.find("player/start-again").is_some() {
            progress.recalled = 0;
            progress.trail.clear();
            return self.act(stage, "player/start-again");
        }
        if let Some(lit) = tree.nodes().iter().find(|node| node.lit) {
            return self.act_on(stage, tree, lit, progress);
        }
        // Nothing is lit: remember, or ask.
        let known = self.memory.get(slug);
        // What went wrong the last time goes right this time.
        let gone = |key: &String| key.contains("/incident-") && tree.find(key).is_none();
        while known.and_then(|trail| trail.get(progress.recalled)).is_some_and(gone) {
            progress.recalled += 1;
        }
        if progress.spent <= 2
            && let Some(key) = known.and_then(|trail| trail.get(progress.recalled))
            && let Some(node) = tree.find(key).filter(|node| node.live)
        {
            progress.recalled += 1;
            let node = node.clone();
            return self.act_on(stage, tree, &node, progress);
        }
        progress.helps += 1;
        if tree.find("player/light").is_none() {
            self.act(stage, "common/help");
        }
        self.act(stage, "player/light") || self.act(stage, "player/together")
    }

    /// Acts on a thing of the simulated screen: fills a field, presses anything else.
    fn act_on(
        &mut self,
        stage: &mut Stage,
        tree: &Tree,
        node: &Node,
        progress: &mut Progress,
    ) -> bool {
        let key = node.meaning.key.as_str().to_owned();
        progress.begun = true;
        if progress.trail.last() != Some(&key) {
            progress.trail.push(key.clone());
        }
        if node.meaning.role != Role::Field {
            return self.act(stage, &key);
        }
        let value = said(tree, "slip/value");
        self.fill(stage, &key, &value)
    }

    /// Empties a field and types a value in it.
    fn fill(&mut self, stage: &mut Stage, key: &str, value: &str) -> bool {
        if !self.act(stage, key) {
            return false;
        }
        let tree = stage.tree();
        let held = tree.find(key).and_then(|node| node.meaning.value.clone());
        // A secret field does not say what it holds: it is emptied to be sure.
        let letters = held.map_or(24, |held| held.chars().count());
        let on_screen = self.hands == Hands::Touch && tree.find("key/backspace").is_some();
        for _ in 0..letters {
            if on_screen {
                stage.tap("key/backspace");
            } else {
                stage.key(Named::Backspace, Modifiers::empty());
            }
        }
        if on_screen && Self::touch_type(stage, value) {
            stage.tap("key/close");
        } else {
            stage.type_text(value);
            stage.key(Named::Tab, Modifiers::empty());
        }
        true
    }

    /// Types on the on-screen keyboard; says whether every letter was found on it.
    fn touch_type(stage: &mut Stage, value: &str) -> bool {
        for letter in value.chars() {
            if letter == ' ' {
                // A pad for figures has no space, and asks for none.
                stage.tap("key/space");
                continue;
            }
            let key = format!("key/{letter}");
            if stage.tap(&key) {
                continue;
            }
            // Another layer, or a capital.
            let found = ["key/shift", "key/layer-letters", "key/shift", "key/layer-digits"]
                .iter()
                .any(|way| stage.tap(way) && stage.tap(&key));
            if !found {
                return false;
            }
        }
        true
    }

    /// Perhaps errs; says whether it did.
    fn errs(&mut self, stage: &mut Stage, tree: &Tree, progress: &mut Progress) -> bool {
        if self.rng.f32() >= 0.3 || progress.spent > 12 {
            return false;
        }
        let site: Vec<&Node> = tree
            .nodes()
            .iter()
            .filter(|node| {
                node.meaning.role.is_interactive()
                    && node.meaning.key.as_str().starts_with("site/")
                    && node.visible.is_some()
            })
            .collect();
        match self.rng.u8(0..12) {
            0..=4 => {
                // Touches anything.
                let Some(node) = site.get(self.rng.usize(0..site.len().max(1))) else {
                    return false;
                };
                let key = node.meaning.key.as_str().to_owned();
                let lit = node.lit;
                progress.begun |= lit || node.live;
                stage.tap(&key);
                lit || !key.is_empty()
            }
            5 | 6 => {
                // Types a wrong value in the field that is lit, or in any.
                let field = site.iter().find(|node| node.lit && node.meaning.role == Role::Field);
                let Some(key) = field.map(|node| node.meaning.key.as_str().to_owned()) else {
                    return false;
                };
                let value = said(tree, "slip/value");
                let wrong = self.garble(&value);
                self.fill(stage, &key, &wrong)
            }
            7 => {
                // Hesitates.
                self.pace.pass(Duration::from_secs(40));
                true
            }
            8 => {
                progress.helps += 1;
                self.act(stage, "common/help");
                let rungs = ["player/reword", "player/where", "player/together", "player/call"];
                let rung = rungs[self.rng.usize(0..rungs.len())];
                if rung == "player/together" && stage.tree().find(rung).is_some() {
                    progress.begun = true;
                }
                self.act(stage, rung);
                if stage.tree().find("player/call-close").is_some() {
                    self.act(stage, "player/call-close");
                }
                true
            }
            9 => {
                self.act(stage, "slip/card");
                self.act(stage, "card/close")
            }
            10 => {
                if self.rng.f32() < 0.3 {
                    progress.recalled = 0;
                    return self.act(stage, "player/restart");
                }
                stage.tap("site/browser/back")
            }
            _ => {
                if self.rng.f32() < 0.15 {
                    progress.begun = stage_has_begun(stage);
                    let left = self.act(stage, "common/end");
                    // The words to come back with are not noted: robots never come back.
                    if stage.tree().find("later/done").is_some() {
                        self.act(stage, "later/done");
                    }
                    return left;
                }
                false
            }
        }
    }

    /// The value with a mistake in it.
    fn garble(&mut self, value: &str) -> String {
        let mut letters: Vec<char> = value.chars().collect();
        match self.rng.u8(0..4) {
            0 if letters.len() > 1 => {
                let at = self.rng.usize(0..letters.len() - 1);
                letters.swap(at, at + 1);
            }
            1 => {
                letters.pop();
            }
            2 => letters.extend(['8', '0']),
            _ => letters = vec!['z'],
        }
        letters.into_iter().collect()
    }

    /// Acts on a thing with the hands one has.
    fn act(&mut self, stage: &mut Stage, key: &str) -> bool {
        match self.hands {
            Hands::Touch => stage.tap(key),
            Hands::Keys => {
                let tree = stage.tree();
                let Some(node) = tree.find(key) else { return false };
                let is_field = node.meaning.role == Role::Field;
                let stops = tree.stops().count();
                for _ in 0..=stops {
                    if stage.tree().find(key).is_some_and(|node| node.focused) {
                        if !is_field {
                            stage.key(Named::Enter, Modifiers::empty());
                        }
                        return true;
                    }
                    stage.key(Named::Tab, Modifiers::empty());
                }
                false
            }
        }
    }
}

/// What the screen says under this name.
fn said(tree: &Tree, key: &str) -> String {
    tree.find(key).map_or_else(String::new, |node| node.meaning.name.clone())
}

/// The words that say which step one is at.
fn steps_done(tree: &Tree) -> String {
    said(tree, "player/step")
}

/// Whether a step of the practice in front was done, as the counts will see it.
fn stage_has_begun(stage: &Stage) -> bool {
    match &stage.app().visit().screen {
        crate::app::Screen::Player(player) => player.has_begun(),
        crate::app::Screen::Welcome(_)
        | crate::app::Screen::Choose(_)
        | crate::app::Screen::Sheet(_)
        | crate::app::Screen::Finish(_)
        | crate::app::Screen::Later(_)
        | crate::app::Screen::Resume(_)
        | crate::app::Screen::Fault(_)
        | crate::app::Screen::Mediator(_) => false,
    }
}
