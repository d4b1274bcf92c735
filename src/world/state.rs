//! What the visitor made of the world, and what each of their actions does to it.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::condition::Condition;
use super::refusal;
use super::scene::{Effect, Go, Kind, Scene};
use super::setting::{Place, Setting};
use super::target::Target;
use crate::keyboard::edit::{Edit, Text};
use crate::typing::{self, Verdict};

/// The most graphemes one field holds.
pub const MAX_TYPED: usize = 80;

/// The most scenes the Back button of one tab remembers.
const MAX_HISTORY: usize = 64;

/// One thing the visitor does to the world.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// They press a link, a button, a tile, a file, Back or a tab.
    Press(Target),
    /// They edit what is typed in a field.
    Edit(Target, Edit),
    /// They choose an answer, by its value.
    Choose(Target, String),
    /// They tick or untick a box.
    Toggle(Target),
    /// They go back in the tab that is in front.
    Back,
    /// They bring a tab to the front, by its name.
    SwitchTab(String),
    /// They copy a value of the persona's card into a field, in place of what was there.
    Copy(Target, String),
}

impl Event {
    /// What it acts on. Back and tabs are targets too.
    pub fn target(&self) -> Target {
        match self {
            Self::Press(target)
            | Self::Edit(target, _)
            | Self::Choose(target, _)
            | Self::Toggle(target)
            | Self::Copy(target, _) => target.clone(),
            Self::Back => Target::back(),
            Self::SwitchTab(tab) => Target::tab(tab),
        }
    }
}

impl fmt::Debug for Event {
    /// Says what is acted on, never what is typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self {
            Self::Press(_) => "Press",
            Self::Edit(..) => "Edit",
            Self::Choose(..) => "Choose",
            Self::Toggle(_) => "Toggle",
            Self::Back => "Back",
            Self::SwitchTab(_) => "SwitchTab",
            Self::Copy(..) => "Copy",
        };
        write!(f, "{what}({})", self.target())
    }
}

/// What came of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It is possible, and changes nothing.
    Nothing,
    /// Something changed; the scene in front is the same.
    Changed,
    /// Another scene is in front.
    Moved,
    /// The site refuses, and says so.
    Refused {
        /// What must be answered first; empty when nothing would help.
        missing: Vec<Target>,
    },
    /// There is no such target in front.
    Inert,
}

#[derive(Clone, PartialEq, Eq)]
enum Input {
    Typed { text: Text, verdict: Verdict },
    Chosen(Option<String>),
    Ticked(bool),
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own about a file")]
struct FileState {
    present: bool,
    downloaded: bool,
    opened: bool,
    printed: bool,
    was_there: bool,
}

#[derive(Clone, PartialEq, Eq)]
struct Tab {
    history: Vec<usize>,
    /// Whether it has been in front, or something opened a scene in it.
    opened: bool,
}

/// The world as the visitor has made it. Cheap to clone; says nothing of what was typed when it is
/// printed for debugging.
#[derive(Clone)]
pub struct World {
    setting: Arc<Setting>,
    // All is shared until it changes: looking for a way back clones many worlds.
    tabs: Arc<Vec<Tab>>,
    active: usize,
    visited: Arc<Vec<bool>>,
    flags: Arc<Vec<bool>>,
    files: Arc<Vec<FileState>>,
    inputs: Arc<Vec<Input>>,
    errors: Arc<BTreeMap<Target, String>>,
    banner: Option<Arc<str>>,
}

impl fmt::Debug for World {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("World").field("front", &self.front().name).finish_non_exhaustive()
    }
}

impl World {
    /// The world at the start.
    pub fn new(setting: &Arc<Setting>) -> Self {
        let inputs = setting
            .input_elements()
            .map(|kind| match kind {
                Kind::Choice(_) => Input::Chosen(None),
                Kind::Field(field) => {
                    let mut text = Text::default();
                    text.set(field.prefilled.clone());
                    let verdict = typing::judge(field.format, &field.expects, &field.prefilled);
                    Input::Typed { text, verdict }
                }
                Kind::Check(_)
                | Kind::Heading { .. }
                | Kind::Text(_)
                | Kind::Notice { .. }
                | Kind::List(_)
                | Kind::Separator
                | Kind::Link(_)
                | Kind::Button { .. }
                | Kind::Tile { .. }
                | Kind::Table { .. }
                | Kind::Facts(_)
                | Kind::File(_) => Input::Ticked(false),
            })
            .collect();
        let files = setting
            .files()
            .iter()
            .map(|file| FileState {
                present: file.present,
                was_there: file.present,
                ..FileState::default()
            })
            .collect();
        let start = setting.start_at();
        let mut visited = vec![false; setting.scenes().len()];
        visited[start] = true;
        let active = setting.tab_of[start];
        let tabs = setting
            .tab_start
            .iter()
            .enumerate()
            .map(|(at, first)| Tab { history: vec![*first], opened: at == active })
            .collect();
        Self {
            tabs: Arc::new(tabs),
            active,
            visited: Arc::new(visited),
            flags: Arc::new(vec![false; setting.flag_count()]),
            files: Arc::new(files),
            inputs: Arc::new(inputs),
            errors: Arc::default(),
            banner: None,
            setting: Arc::clone(setting),
        }
    }

    /// What stands in the world.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// Does `event`. What is not in front is inert.
    pub fn apply(&mut self, event: &Event) -> Outcome {
        match event {
            Event::Press(target) if target.is_back() => self.back(),
            Event::Press(target) => match target.as_tab() {
                Some(tab) => self.switch_tab(tab),
                None => self.press(target),
            },
            Event::Back => self.back(),
            Event::SwitchTab(tab) => self.switch_tab(tab),
            Event::Edit(target, edit) => self.type_in(target, |text| text.apply(edit, MAX_TYPED)),
            Event::Copy(target, value) => self.type_in(target, |text| {
                let changed = text.value() != value;
                text.set(value.clone());
                changed
            }),
            Event::Choose(target, value) => self.choose(target, value),
            Event::Toggle(target) => self.toggle(target),
        }
    }

    /// The scene in front.
    pub fn front(&self) -> &Scene {
        &self.setting.scenes()[self.front_at()]
    }

    /// Whether the tab in front has a scene to go back to.
    pub fn can_go_back(&self) -> bool {
        self.tabs[self.active].history.len() > 1
    }

    /// Whether this scene has been in front.
    pub fn visited(&self, scene: &str) -> bool {
        self.setting.scene_at(scene).is_some_and(|at| self.visited[at])
    }

    /// Whether this flag is up.
    pub fn flag(&self, name: &str) -> bool {
        self.setting.flag_at(name).is_some_and(|at| self.flags[at])
    }

    /// Whether this file was downloaded, even if it is gone.
    pub fn downloaded(&self, file: &str) -> bool {
        self.file(file).downloaded
    }

    /// Whether this file is on the computer.
    pub fn present(&self, file: &str) -> bool {
        self.file(file).present
    }

    /// Whether this file was on the computer and no longer is.
    pub fn deleted(&self, file: &str) -> bool {
        let state = self.file(file);
        state.was_there && !state.present
    }

    /// Whether this file was printed.
    pub fn printed(&self, file: &str) -> bool {
        self.file(file).printed
    }

    /// Whether this file was opened.
    pub fn opened(&self, file: &str) -> bool {
        self.file(file).opened
    }

    /// What is typed in this field; nothing if it is no field.
    pub fn typed(&self, target: &Target) -> Option<&Text> {
        match self.input(target)? {
            Input::Typed { text, .. } => Some(text),
            Input::Chosen(_) | Input::Ticked(_) => None,
        }
    }

    /// How what is typed in this field is judged; nothing if it is no field.
    pub fn verdict(&self, target: &Target) -> Option<Verdict> {
        match self.input(target)? {
            Input::Typed { verdict, .. } => Some(*verdict),
            Input::Chosen(_) | Input::Ticked(_) => None,
        }
    }

    /// The value of the answer chosen, if any.
    pub fn chosen(&self, target: &Target) -> Option<&str> {
        match self.input(target)? {
            Input::Chosen(value) => value.as_deref(),
            Input::Typed { .. } | Input::Ticked(_) => None,
        }
    }

    /// Whether this box is ticked.
    pub fn checked(&self, target: &Target) -> bool {
        match self.input(target) {
            Some(Input::Ticked(ticked)) => *ticked,
            Some(Input::Typed { .. } | Input::Chosen(_)) | None => false,
        }
    }

    /// Whether this is so.
    pub fn holds(&self, condition: &Condition) -> bool {
        condition.holds(self)
    }

    /// What the site says beside this element.
    pub fn error(&self, target: &Target) -> Option<&str> {
        self.errors.get(target).map(String::as_str)
    }

    /// What the site says on top of the scene in front, when it refused something.
    pub fn banner(&self) -> Option<&str> {
        self.banner.as_deref()
    }

    /// Whether `target` can be acted on now: it is on the scene in front and visible, or it is a
    /// tab that is there, or Back with somewhere to go.
    pub fn shows(&self, target: &Target) -> bool {
        if target.is_back() {
            return self.can_go_back();
        }
        if let Some(tab) = target.as_tab() {
            return self.setting.tab_at(tab).is_some_and(|at| self.tab_shown(at));
        }
        self.setting.place(target).is_some_and(|place| self.place_shown(place))
    }

    /// What must be answered before pressing `target` does anything.
    pub fn missing(&self, target: &Target) -> Vec<Target> {
        self.setting.press(target).map(|press| self.unmet(&press.effect)).unwrap_or_default()
    }

    /// Empties a field, whether it is in front or not.
    pub fn clear(&mut self, target: &Target) {
        let Some(at) = self.setting.place(target).and_then(|place| place.input) else {
            return;
        };
        if let Some(Input::Typed { text, verdict }) = Arc::make_mut(&mut self.inputs).get_mut(at) {
            *text = Text::default();
            *verdict = Verdict::Empty;
        }
    }

    /// What tells this world from another while looking for a way: what is in front of each tab,
    /// flags, files and answers, but neither the errors shown nor the scenes behind.
    pub fn hash_state(&self, hasher: &mut impl Hasher) {
        self.active.hash(hasher);
        for tab in self.tabs.iter() {
            tab.history.last().hash(hasher);
            tab.opened.hash(hasher);
        }
        for scene in self.setting.watched() {
            self.visited[*scene].hash(hasher);
        }
        self.flags.hash(hasher);
        self.files.hash(hasher);
        for input in self.inputs.iter() {
            match input {
                Input::Typed { verdict, .. } => (*verdict == Verdict::Accepted).hash(hasher),
                Input::Chosen(value) => value.hash(hasher),
                Input::Ticked(ticked) => ticked.hash(hasher),
            }
        }
    }

    /// Whether this world and `other` agree on what was done for good: flags, files and answers.
    pub fn same_facts(&self, other: &Self) -> bool {
        fn same<T: PartialEq>(one: &Arc<T>, other: &Arc<T>) -> bool {
            Arc::ptr_eq(one, other) || one == other
        }
        same(&self.flags, &other.flags)
            && same(&self.files, &other.files)
            && same(&self.inputs, &other.inputs)
    }

    pub(super) fn front_at(&self) -> usize {
        self.tab_front(self.active)
    }

    pub(super) fn tab_front(&self, tab: usize) -> usize {
        self.tabs[tab].history.last().copied().unwrap_or_else(|| self.setting.start_at())
    }

    pub(super) fn active_at(&self) -> usize {
        self.active
    }

    pub(super) fn tab_shown(&self, at: usize) -> bool {
        let spec = &self.setting.tabs()[at];
        at == self.active
            || self.tabs[at].opened
            || (!spec.hidden && spec.when.as_ref().is_none_or(|when| when.holds(self)))
    }

    fn input(&self, target: &Target) -> Option<&Input> {
        self.inputs.get(self.setting.place(target)?.input?)
    }

    fn file(&self, id: &str) -> FileState {
        self.setting.file_at(id).map(|at| self.files[at]).unwrap_or_default()
    }

    fn place_shown(&self, place: Place) -> bool {
        if place.scene != self.front_at() {
            return false;
        }
        let element = &self.setting.scenes()[place.scene].elements[place.element];
        self.element_shown(element)
    }

    pub(super) fn element_shown(&self, element: &super::scene::Element) -> bool {
        let there = match &element.kind {
            Kind::File(file) => self.present(&file.file),
            Kind::Heading { .. }
            | Kind::Text(_)
            | Kind::Notice { .. }
            | Kind::List(_)
            | Kind::Separator
            | Kind::Link(_)
            | Kind::Button { .. }
            | Kind::Tile { .. }
            | Kind::Field(_)
            | Kind::Choice(_)
            | Kind::Check(_)
            | Kind::Table { .. }
            | Kind::Facts(_) => true,
        };
        there && element.when.as_ref().is_none_or(|when| when.holds(self))
    }

    /// What `effect` needs and is not answered, among what its `when` does not hide.
    fn unmet(&self, effect: &Effect) -> Vec<Target> {
        effect
            .needs
            .iter()
            .filter(|target| {
                self.setting
                    .element(target)
                    .is_some_and(|element| element.when.as_ref().is_none_or(|w| w.holds(self)))
            })
            .filter(|target| match self.input(target) {
                Some(Input::Typed { verdict, .. }) => *verdict != Verdict::Accepted,
                Some(Input::Chosen(value)) => value.is_none(),
                Some(Input::Ticked(ticked)) => !ticked,
                None => false,
            })
            .cloned()
            .collect()
    }

    fn press(&mut self, target: &Target) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let Some(place) = setting.place(target).filter(|place| self.place_shown(*place)) else {
            return Outcome::Inert;
        };
        if place.press.is_none() {
            return Outcome::Nothing;
        }
        let Some(press) = setting.press(target) else {
            return Outcome::Nothing;
        };
        let effect = &press.effect;
        let missing = self.unmet(effect);
        if !missing.is_empty() {
            self.refuse(&missing);
            return Outcome::Refused { missing };
        }
        let branch = effect.branches.iter().find(|branch| branch.when.holds(self));
        let (goes, blocked) = match branch.map(|branch| &branch.go) {
            Some(Go::Scene(scene)) => (Some(scene.as_str()), None),
            Some(Go::Blocked(sentence)) => (None, Some(sentence.as_str())),
            None => (effect.goes.as_deref(), effect.blocked.as_deref()),
        };
        if let Some(sentence) = blocked {
            let sentence = if sentence.is_empty() { refusal::BLOCKED } else { sentence };
            self.errors = Arc::default();
            self.banner = Some(Arc::from(sentence));
            return Outcome::Refused { missing: Vec::new() };
        }
        let mut changed = self.clear_errors();
        changed |= self.change(effect);
        let mut moved = false;
        if let Some(scene) = goes.and_then(|name| setting.scene_at(name)) {
            moved |= self.go(scene);
        }
        if effect.goes_back {
            moved |= self.back() == Outcome::Moved;
        }
        match (moved, changed) {
            (true, _) => Outcome::Moved,
            (false, true) => Outcome::Changed,
            (false, false) => Outcome::Nothing,
        }
    }

    fn change(&mut self, effect: &Effect) -> bool {
        let before = (Arc::clone(&self.flags), Arc::clone(&self.files));
        for (names, up) in [(&effect.sets, true), (&effect.clears, false)] {
            for at in names.iter().filter_map(|name| self.setting.flag_at(name)) {
                Arc::make_mut(&mut self.flags)[at] = up;
            }
        }
        let setting = Arc::clone(&self.setting);
        let mut on = |id: &Option<String>, act: fn(&mut FileState)| {
            if let Some(at) = id.as_deref().and_then(|id| setting.file_at(id)) {
                act(&mut Arc::make_mut(&mut self.files)[at]);
            }
        };
        on(&effect.downloads, |file| {
            file.present = true;
            file.was_there = true;
            file.downloaded = true;
        });
        on(&effect.opens, |file| file.opened = true);
        on(&effect.prints, |file| file.printed = true);
        on(&effect.deletes, |file| file.present = false);
        before != (Arc::clone(&self.flags), Arc::clone(&self.files))
    }

    fn go(&mut self, scene: usize) -> bool {
        let before = self.front_at();
        let tab = self.setting.tab_of[scene];
        self.active = tab;
        let tab = &mut Arc::make_mut(&mut self.tabs)[tab];
        tab.opened = true;
        if tab.history.last() != Some(&scene) {
            if tab.history.len() >= MAX_HISTORY {
                // The first scene stays: whoever goes back far enough is at the beginning.
                tab.history.remove(1);
            }
            tab.history.push(scene);
        }
        self.arrive(before)
    }

    fn back(&mut self) -> Outcome {
        if !self.can_go_back() {
            return Outcome::Inert;
        }
        let before = self.front_at();
        Arc::make_mut(&mut self.tabs)[self.active].history.pop();
        self.clear_errors();
        self.arrive(before);
        Outcome::Moved
    }

    fn switch_tab(&mut self, name: &str) -> Outcome {
        let Some(at) = self.setting.tab_at(name).filter(|at| self.tab_shown(*at)) else {
            return Outcome::Inert;
        };
        if at == self.active {
            return Outcome::Nothing;
        }
        let before = self.front_at();
        self.active = at;
        if !self.tabs[at].opened {
            Arc::make_mut(&mut self.tabs)[at].opened = true;
        }
        self.clear_errors();
        self.arrive(before);
        Outcome::Moved
    }

    fn arrive(&mut self, before: usize) -> bool {
        let front = self.front_at();
        if !self.visited[front] {
            Arc::make_mut(&mut self.visited)[front] = true;
        }
        front != before
    }

    fn refuse(&mut self, missing: &[Target]) {
        let mut errors = BTreeMap::new();
        for target in missing {
            let own = self.setting.element(target).and_then(|element| match &element.kind {
                Kind::Field(field) => Some(field.error.clone().unwrap_or_else(|| {
                    let verdict = self.verdict(target).unwrap_or(Verdict::Empty);
                    refusal::sentence(field.format, verdict).to_owned()
                })),
                Kind::Choice(choice) => {
                    Some(choice.error.clone().unwrap_or_else(|| refusal::CHOOSE.to_owned()))
                }
                Kind::Check(check) => {
                    Some(check.error.clone().unwrap_or_else(|| refusal::TICK.to_owned()))
                }
                Kind::Heading { .. }
                | Kind::Text(_)
                | Kind::Notice { .. }
                | Kind::List(_)
                | Kind::Separator
                | Kind::Link(_)
                | Kind::Button { .. }
                | Kind::Tile { .. }
                | Kind::Table { .. }
                | Kind::Facts(_)
                | Kind::File(_) => None,
            });
            if let Some(sentence) = own {
                errors.insert(target.clone(), sentence);
            }
        }
        self.errors = Arc::new(errors);
        self.banner = Some(Arc::from(refusal::SUMMARY));
    }

    fn clear_errors(&mut self) -> bool {
        let had = self.banner.is_some() || !self.errors.is_empty();
        if had {
            self.errors = Arc::default();
            self.banner = None;
        }
        had
    }

    /// What the site says beside `target` goes once it is answered anew; the summary with the last.
    fn forgive(&mut self, target: &Target) {
        if self.errors.contains_key(target) {
            Arc::make_mut(&mut self.errors).remove(target);
            if self.errors.is_empty() {
                self.banner = None;
            }
        }
    }

    fn shown_input(&self, target: &Target) -> Option<usize> {
        self.setting.place(target).filter(|place| self.place_shown(*place))?.input
    }

    fn type_in(&mut self, target: &Target, edit: impl FnOnce(&mut Text) -> bool) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let (Some(at), Some(element)) = (self.shown_input(target), setting.element(target)) else {
            return Outcome::Inert;
        };
        let Kind::Field(field) = &element.kind else {
            return Outcome::Inert;
        };
        let Some(Input::Typed { text, verdict }) = Arc::make_mut(&mut self.inputs).get_mut(at)
        else {
            return Outcome::Inert;
        };
        if !edit(text) {
            return Outcome::Nothing;
        }
        *verdict = typing::judge(field.format, &field.expects, text.value());
        self.forgive(target);
        Outcome::Changed
    }

    fn choose(&mut self, target: &Target, value: &str) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let (Some(at), Some(element)) = (self.shown_input(target), setting.element(target)) else {
            return Outcome::Inert;
        };
        let Kind::Choice(choice) = &element.kind else {
            return Outcome::Inert;
        };
        if !choice.options.iter().any(|option| option.value == value) {
            return Outcome::Inert;
        }
        if self.chosen(target) == Some(value) {
            return Outcome::Nothing;
        }
        Arc::make_mut(&mut self.inputs)[at] = Input::Chosen(Some(value.to_owned()));
        self.forgive(target);
        Outcome::Changed
    }

    fn toggle(&mut self, target: &Target) -> Outcome {
        let Some(at) = self.shown_input(target) else {
            return Outcome::Inert;
        };
        let Some(Input::Ticked(ticked)) = Arc::make_mut(&mut self.inputs).get_mut(at) else {
            return Outcome::Inert;
        };
        *ticked = !*ticked;
        self.forgive(target);
        Outcome::Changed
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::view::ElementView;
    use super::*;
    use crate::tutorial::demo;

    fn world() -> World {
        World::new(demo::scenario().setting())
    }

    fn press(target: &str) -> Event {
        Event::Press(Target::new(target))
    }

    fn copy(target: &str, value: &str) -> Event {
        Event::Copy(Target::new(target), value.to_owned())
    }

    fn choose(target: &str, value: &str) -> Event {
        Event::Choose(Target::new(target), value.to_owned())
    }

    /// A world in which all of these were done, each with some effect.
    fn after(events: &[Event]) -> World {
        let mut world = world();
        for event in events {
            let outcome = world.apply(event);
            assert!(
                matches!(outcome, Outcome::Changed | Outcome::Moved),
                "{event:?} gave {outcome:?}"
            );
        }
        world
    }

    fn logged_in() -> Vec<Event> {
        vec![
            press("home/account"),
            copy("login/nir", "1 88 11 00 000 001"),
            copy("login/password", "Exemple-2026"),
            press("login/submit"),
            copy("code/code", "246813"),
            press("code/submit"),
            press("account/attestations"),
        ]
    }

    fn downloaded() -> Vec<Event> {
        let mut events = logged_in();
        events.extend([
            choose("choose/kind", "quotient"),
            Event::Toggle(Target::new("choose/agree")),
            press("choose/download"),
        ]);
        events
    }

    #[test]
    fn the_first_scene_is_in_front_at_the_start() {
        let world = world();
        assert_eq!(world.front().name, "home");
        assert!(world.visited("home") && !world.visited("login"));
        assert!(!world.can_go_back());
        let tabs: Vec<_> = world.tabs().into_iter().map(|tab| (tab.title, tab.active)).collect();
        assert_eq!(tabs, [("caf.fr".to_owned(), true)]);
    }

    #[test]
    fn every_kind_of_event_and_its_outcome() {
        let mut world = world();
        let refused = |missing: &[&str]| Outcome::Refused {
            missing: missing.iter().map(|name| Target::new(name)).collect(),
        };
        let insert = |target: &str, text: &str| {
            Event::Edit(Target::new(target), Edit::Insert(text.to_owned()))
        };
        for (event, outcome) in [
            (press("login/submit"), Outcome::Inert),
            (press("home/nothing"), Outcome::Inert),
            (Event::Back, Outcome::Inert),
            (Event::SwitchTab("mail".to_owned()), Outcome::Inert),
            (Event::SwitchTab("site".to_owned()), Outcome::Nothing),
            (press("home/simulate"), Outcome::Nothing),
            (press("home/account"), Outcome::Moved),
            (press("login/nir"), Outcome::Nothing),
            (press("login/submit"), refused(&["login/nir", "login/password"])),
            (insert("login/nir", "1881100000001"), Outcome::Changed),
            (insert("login/submit", "1"), Outcome::Inert),
            (insert("home/account", "1"), Outcome::Inert),
            (Event::Edit(Target::new("login/nir"), Edit::End), Outcome::Nothing),
            (press("login/submit"), refused(&["login/password"])),
            (copy("login/password", "Exemple-2026"), Outcome::Changed),
            (copy("login/password", "Exemple-2026"), Outcome::Nothing),
            (press("login/submit"), Outcome::Moved),
            (press("tab/mail"), Outcome::Moved),
            (press("inbox/open-code"), Outcome::Moved),
            (press("browser/back"), Outcome::Moved),
            (Event::SwitchTab("site".to_owned()), Outcome::Moved),
            (Event::Back, Outcome::Moved),
            (press("login/cancel"), Outcome::Moved),
            (press("home/account"), Outcome::Moved),
            (press("login/submit"), Outcome::Moved),
            (copy("code/code", "246813"), Outcome::Changed),
            (press("code/submit"), Outcome::Moved),
            (press("account/attestations"), Outcome::Moved),
            (choose("choose/kind", "nothing"), Outcome::Inert),
            (choose("choose/kind", "payment"), Outcome::Changed),
            (choose("choose/kind", "payment"), Outcome::Nothing),
            (choose("choose/agree", "payment"), Outcome::Inert),
            (Event::Toggle(Target::new("choose/kind")), Outcome::Inert),
            (press("choose/download"), refused(&["choose/agree"])),
            (Event::Toggle(Target::new("choose/agree")), Outcome::Changed),
            (press("choose/download"), refused(&[])),
            (choose("choose/kind", "quotient"), Outcome::Changed),
            (press("choose/download"), Outcome::Moved),
            (press("folder/attestation"), Outcome::Moved),
            (press("document/print"), Outcome::Changed),
            (press("document/print"), Outcome::Nothing),
            (press("tab/files"), Outcome::Moved),
            (press("folder/delete"), Outcome::Changed),
            (press("folder/attestation"), Outcome::Inert),
        ] {
            assert_eq!(world.apply(&event), outcome, "{event:?}");
        }
    }

    #[test]
    fn what_is_typed_stays_when_going_back() {
        let mut world = after(&logged_in());
        for _ in 0..3 {
            world.apply(&Event::Back);
        }
        assert_eq!(world.front().name, "login");
        assert_eq!(world.typed(&Target::new("login/nir")).unwrap().value(), "1 88 11 00 000 001");
    }

    #[test]
    fn however_far_one_goes_back_leads_to_the_first_scene() {
        let mut events = logged_in();
        events.extend([press("tab/mail"), press("inbox/open-code")]);
        let mut world = after(&events);
        for _ in 0..MAX_HISTORY {
            world.apply(&press("mail-code/back"));
            world.apply(&press("inbox/open-code"));
        }
        let mut backs = 0;
        while world.can_go_back() {
            world.apply(&Event::Back);
            backs += 1;
        }
        assert_eq!(backs, MAX_HISTORY - 1);
        assert_eq!(world.front().name, "inbox");
    }

    #[test]
    fn a_refusal_is_said_beside_each_element_until_it_is_answered() {
        let mut world = after(&[press("home/account")]);
        world.apply(&copy("login/nir", "12"));
        world.apply(&press("login/submit"));
        let (nir, password) = (Target::new("login/nir"), Target::new("login/password"));
        assert!(world.error(&nir).unwrap().contains("13 chiffres"));
        assert!(world.error(&password).is_some());
        assert_eq!(world.banner(), Some(refusal::SUMMARY));
        world.apply(&copy("login/nir", "1881100000001"));
        assert_eq!(world.error(&nir), None);
        assert!(world.banner().is_some());
        world.apply(&copy("login/password", "Exemple-2026"));
        assert_eq!(world.banner(), None);
    }

    #[test]
    fn a_branch_refuses_with_its_own_sentence() {
        let mut events = logged_in();
        events.push(choose("choose/kind", "payment"));
        events.push(Event::Toggle(Target::new("choose/agree")));
        let mut world = after(&events);
        world.apply(&press("choose/download"));
        assert_eq!(world.banner(), Some("Cette attestation n'est pas disponible aujourd'hui."));
        assert!(!world.downloaded("attestation"));
    }

    #[test]
    fn conditions_over_a_whole_practice() {
        let target = Target::new;
        let not = |condition| Condition::Not(Box::new(condition));
        let text = |text: &str| text.to_owned();
        let mut printed = downloaded();
        printed.extend([press("folder/attestation"), press("document/print")]);
        let mut deleted = printed.clone();
        deleted.extend([press("tab/files"), press("folder/delete")]);
        for (events, condition, holds) in [
            (vec![], Condition::Scene(text("home")), true),
            (vec![], Condition::Scene(text("nowhere")), false),
            (logged_in(), Condition::Scene(text("login")), true),
            (logged_in(), Condition::At(text("login")), false),
            (logged_in(), Condition::At(text("choose")), true),
            (logged_in(), Condition::Filled(target("login/nir")), true),
            (vec![], Condition::Filled(target("login/nir")), false),
            (vec![], Condition::Filled(target("home/account")), false),
            (downloaded(), Condition::Chosen(target("choose/kind"), text("quotient")), true),
            (downloaded(), Condition::Chosen(target("choose/kind"), text("payment")), false),
            (downloaded(), Condition::Checked(target("choose/agree")), true),
            (logged_in(), Condition::Checked(target("choose/agree")), false),
            (logged_in(), Condition::Set(text("code-sent")), true),
            (vec![], Condition::Set(text("code-sent")), false),
            (vec![], Condition::Set(text("nothing")), false),
            (downloaded(), Condition::Downloaded(text("attestation")), true),
            (logged_in(), Condition::Downloaded(text("attestation")), false),
            (logged_in(), Condition::Deleted(text("attestation")), false),
            (deleted.clone(), Condition::Deleted(text("attestation")), true),
            (deleted.clone(), Condition::Downloaded(text("attestation")), true),
            (printed.clone(), Condition::Printed(text("attestation")), true),
            (printed.clone(), Condition::Opened(text("attestation")), true),
            (downloaded(), Condition::Opened(text("attestation")), false),
            (vec![], Condition::Deleted(text("nothing")), false),
            (vec![], Condition::All(vec![]), true),
            (vec![], Condition::Any(vec![]), false),
            (
                logged_in(),
                Condition::All(vec![
                    Condition::Scene(text("home")),
                    not(Condition::At(text("home"))),
                ]),
                true,
            ),
            (
                vec![],
                Condition::Any(vec![Condition::Set(text("nothing")), Condition::At(text("home"))]),
                true,
            ),
        ] {
            assert_eq!(after(&events).holds(&condition), holds, "{condition:?} {events:?}");
        }
    }

    #[test]
    fn what_was_answered_shows_in_a_summary_and_hidden_elements_do_not() {
        let facts = |world: &World| {
            world.view().into_iter().find_map(|element| {
                if let ElementView::Facts { rows } = element { Some(rows) } else { None }
            })
        };
        let mut world = after(&logged_in());
        assert_eq!(facts(&world), None);
        world.apply(&choose("choose/kind", "quotient"));
        let row = ("Votre choix".to_owned(), "Attestation de quotient familial".to_owned());
        assert_eq!(facts(&world), Some(vec![row]));
    }

    #[test]
    fn a_folder_shows_the_files_that_are_there() {
        let files = |world: &World| {
            let files = world.view().into_iter().filter_map(|element| {
                if let ElementView::File { name, .. } = element { Some(name) } else { None }
            });
            files.collect::<Vec<_>>()
        };
        let mut world = after(&downloaded());
        assert_eq!(files(&world), ["attestation_quotient.pdf", "photo-vacances.jpg"]);
        world.apply(&press("folder/delete"));
        assert_eq!(files(&world), ["photo-vacances.jpg"]);
    }

    #[test]
    fn a_file_opens_in_a_tab_of_its_own_that_was_not_there_before() {
        let mut world = after(&downloaded());
        assert!(!world.tabs().iter().any(|tab| tab.name == "doc"));
        world.apply(&press("folder/attestation"));
        assert_eq!(world.front().name, "document");
        assert_eq!(world.tabs().last().unwrap().title, "attestation_quotient.pdf");
    }

    #[test]
    fn nothing_typed_shows_when_debugging() {
        let mut world = after(&[press("home/account")]);
        let event = copy("login/password", "Secret-1234");
        world.apply(&event);
        let printed = format!("{world:?} {event:?} {:?}", world.view());
        assert!(!printed.contains("Secret"), "{printed}");
        assert!(printed.contains("login"), "{printed}");
    }

    #[test]
    fn emptying_a_field_judges_it_again() {
        let mut world = after(&logged_in());
        let nir = Target::new("login/nir");
        world.clear(&nir);
        assert_eq!(world.verdict(&nir), Some(Verdict::Empty));
        assert_eq!(world.typed(&nir).unwrap().value(), "");
    }
}
