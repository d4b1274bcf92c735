//! What each action of the visitor does to the world, and what comes of it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::{FileState, Handled, Input, World, judge};
use crate::gesture::Stroke;
use crate::keyboard::edit::{Edit, Text};
use crate::typing::{self, Verdict};
use crate::world::refusal;
use crate::world::scene::{Effect, Go, Kind};
use crate::world::setting::Place;
use crate::world::target::{Desk, Target};

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
    /// They touch the eye of a password: it is shown, or hidden again.
    Peek(Target),
    /// Their hand did something to a thing on a bench.
    Hand(Target, Stroke<Target>),
}

impl Event {
    /// What it acts on. Back and tabs are targets too.
    pub fn target(&self) -> Target {
        match self {
            Self::Press(target)
            | Self::Edit(target, _)
            | Self::Choose(target, _)
            | Self::Toggle(target)
            | Self::Peek(target)
            | Self::Hand(target, _)
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
            Self::Peek(_) => "Peek",
            Self::Hand(..) => "Hand",
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

impl World {
    /// Does `event`. What is not in front is inert.
    pub fn apply(&mut self, event: &Event) -> Outcome {
        let phone = self.phone_at();
        let outcome = self.react(event);
        if self.phone_at().is_some_and(|at| Some(at) != phone) {
            // A phone that rings is seen: the paper is put away.
            (self.desk.paper, self.desk.near) = (None, false);
        }
        self.see_aside();
        outcome
    }

    fn react(&mut self, event: &Event) -> Outcome {
        match event {
            Event::Press(target) if target.is_back() => self.back(),
            Event::Press(target) => match (target.as_tab(), target.as_desk()) {
                (Some(tab), _) => self.switch_tab(tab),
                (None, Some(desk)) => self.on_desk(desk),
                (None, None) => self.press(target),
            },
            Event::Peek(target) => self.peek(target),
            Event::Hand(target, stroke) => self.hand(target, stroke),
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

    /// Empties a field, or puts a thing back as it was at the start, whether it is in front or not.
    pub fn clear(&mut self, target: &Target) {
        let Some(at) = self.rank(target) else {
            return;
        };
        match Arc::make_mut(&mut self.inputs).get_mut(at) {
            Some(Input::Typed { text, verdict }) => {
                *text = Text::default();
                *verdict = Verdict::Empty;
            }
            Some(Input::Handled(thing)) => *thing = Handled::default(),
            Some(Input::Chosen(_) | Input::Ticked(_) | Input::Joined(_)) | None => {}
        }
    }

    /// Marks what stands beside the page as seen.
    pub(super) fn see_aside(&mut self) {
        if let Some(at) = self.aside_at()
            && !self.visited[at]
        {
            Arc::make_mut(&mut self.visited)[at] = true;
        }
    }

    fn on_desk(&mut self, act: Desk<'_>) -> Outcome {
        let before = self.desk.clone();
        match act {
            Desk::Close => (self.desk.paper, self.desk.near) = (None, false),
            Desk::Zoom if self.desk.paper.is_none() => return Outcome::Inert,
            Desk::Zoom => self.desk.near = !self.desk.near,
            Desk::Paper(paper) => {
                let there = self.papers().any(|(scene, _)| scene.name == paper);
                let Some(at) = self.setting.scene_at(paper).filter(|_| there) else {
                    return Outcome::Inert;
                };
                if self.desk.paper == Some(at) {
                    return Outcome::Nothing;
                }
                (self.desk.paper, self.desk.near) = (Some(at), false);
            }
        }
        if self.desk == before { Outcome::Inert } else { Outcome::Moved }
    }

    fn peek(&mut self, target: &Target) -> Outcome {
        let field = self.setting.element(target).and_then(|element| element.kind.as_field());
        let secret = field.is_some_and(|field| typing::is_secret(field.format));
        let Some(at) = self.shown_input(target).filter(|_| secret) else {
            return Outcome::Inert;
        };
        self.desk.shown = if self.desk.shown == Some(at) { None } else { Some(at) };
        Outcome::Changed
    }

    fn press(&mut self, target: &Target) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let Some(place) = setting.place(target).filter(|place| self.place_shown(*place)) else {
            return Outcome::Inert;
        };
        if let Some(thing) = setting.element(target).and_then(|element| element.kind.as_thing()) {
            return self.press_thing(target, thing);
        }
        if setting.press(target).is_none() {
            return self.touch_input(target, place);
        }
        self.press_effect(target)
    }

    /// What pressing `target`, which shows, does.
    pub(super) fn press_effect(&mut self, target: &Target) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let (Some(place), Some(press)) = (setting.place(target), setting.press(target)) else {
            return Outcome::Inert;
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
        let mut changed = branch
            .is_some_and(|branch| self.raise(&branch.sets, true) | self.empty(&branch.empties));
        if let Some(sentence) = blocked {
            let sentence = if sentence.is_empty() { refusal::BLOCKED } else { sentence };
            self.errors = Arc::default();
            self.banner = Some(Arc::from(sentence));
            return Outcome::Refused { missing: Vec::new() };
        }
        if let Some(file) = &effect.attaches {
            return self.join(file);
        }
        changed |= self.clear_errors();
        changed |= self.change(effect);
        changed |= self.close_popup(place);
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

    /// What touching an input does by itself: a list opens, a folder comes to the front.
    fn touch_input(&mut self, target: &Target, place: Place) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let kind = setting.element(target).map(|element| &element.kind);
        if kind.and_then(Kind::as_choice).is_some_and(|choice| choice.list) {
            let open = self.desk.list == place.input;
            self.desk.list = if open { None } else { place.input };
            return Outcome::Changed;
        }
        let upload = kind.and_then(Kind::as_upload);
        let Some(folder) = upload.and_then(|upload| setting.scene_at(&upload.folder)) else {
            return Outcome::Nothing;
        };
        self.desk.joining = place.input;
        if self.go(folder) { Outcome::Moved } else { Outcome::Nothing }
    }

    /// Joins a file to the place it was looked for, and comes back there.
    fn join(&mut self, file: &str) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let target = self.joining().map(|upload| upload.target.clone());
        let input = self.desk.joining;
        let (Some(target), Some(at), Some(file)) = (target, input, setting.file_at(file)) else {
            return Outcome::Inert;
        };
        self.desk.joining = None;
        self.clear_errors();
        if let Some(place) = setting.place(&target) {
            self.go(place.scene);
        }
        let refused = setting.files()[file].flaw.filter(|flaw| flaw.refused());
        if let Some(flaw) = refused {
            Arc::make_mut(&mut self.errors).insert(target, refusal::of_file(flaw).to_owned());
            self.banner = Some(Arc::from(refusal::SUMMARY));
            return Outcome::Refused { missing: Vec::new() };
        }
        Arc::make_mut(&mut self.inputs)[at] = Input::Joined(Some(file));
        Outcome::Moved
    }

    fn close_popup(&mut self, place: Place) -> bool {
        let Some(popup) = place.popup else {
            return false;
        };
        let element = &self.setting.scenes()[place.scene].elements[place.element];
        let button = element.kind.as_popup().zip(place.press);
        let keeps = button.is_none_or(|(window, press)| window.buttons[press].keeps);
        if keeps || self.closed[popup] {
            return false;
        }
        Arc::make_mut(&mut self.closed)[popup] = true;
        true
    }

    fn raise(&mut self, flags: &[String], up: bool) -> bool {
        let mut changed = false;
        for at in flags.iter().filter_map(|name| self.setting.flag_at(name)) {
            if self.flags[at] != up {
                Arc::make_mut(&mut self.flags)[at] = up;
                changed = true;
            }
        }
        changed
    }

    fn empty(&mut self, fields: &[Target]) -> bool {
        let full = |field: &&Target| {
            self.typed(field).is_some_and(|text| !text.value().is_empty()) || self.handled(field)
        };
        let fields: Vec<&Target> = fields.iter().filter(full).collect();
        for field in &fields {
            self.clear(field);
        }
        !fields.is_empty()
    }

    fn change(&mut self, effect: &Effect) -> bool {
        let before = Arc::clone(&self.files);
        let changed = self.raise(&effect.sets, true)
            | self.raise(&effect.clears, false)
            | self.empty(&effect.empties);
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
        changed || before != self.files
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
            let own = self.setting.element(target).and_then(|element| {
                let kind = &element.kind;
                let (own, common) = if let Some(field) = kind.as_field() {
                    let verdict = self.verdict(target).unwrap_or(Verdict::Empty);
                    (&field.error, refusal::sentence(field.format, verdict))
                } else if let Some(choice) = kind.as_choice() {
                    (&choice.error, refusal::CHOOSE)
                } else if let Some(check) = kind.as_check() {
                    (&check.error, refusal::TICK)
                } else {
                    (&kind.as_upload()?.error, refusal::JOIN)
                };
                Some(own.clone().unwrap_or_else(|| common.to_owned()))
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
        let expected = self.expected(field);
        let Some(Input::Typed { text, verdict }) = Arc::make_mut(&mut self.inputs).get_mut(at)
        else {
            return Outcome::Inert;
        };
        if !edit(text) {
            return Outcome::Nothing;
        }
        *verdict = judge(field, expected, text.value());
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
        self.desk.list = None;
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
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::*;
    use crate::tutorial::demo;
    use crate::world::Condition;
    use crate::world::view::ElementView;

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

    fn surfaces() -> World {
        World::new(demo::world_with(&[]).setting())
    }

    /// The world of every surface, after each of these had some effect.
    fn surfaces_after(events: &[Event]) -> World {
        let mut world = surfaces();
        for event in events {
            let outcome = world.apply(event);
            assert!(matches!(outcome, Outcome::Changed | Outcome::Moved), "{event:?} {outcome:?}");
        }
        world
    }

    fn at_the_form() -> Vec<Event> {
        vec![
            copy("blank/bar", "https://CAF.fr/"),
            press("blank/go"),
            press("home/refuse"),
            press("home/account"),
            copy("login/name", "Dumodèle"),
            copy("login/born", "3/11/1988"),
            copy("login/password", "Exemple-2026"),
            press("login/submit"),
            copy("code/code", "246813"),
            press("code/submit"),
        ]
    }

    #[test]
    fn an_address_leads_to_its_site_and_anything_else_to_a_search() {
        let world = surfaces_after(&[copy("blank/bar", "caf"), press("blank/go")]);
        assert_eq!(world.front().name, "results");
        assert!(world.flag("searched"));
        let world = surfaces_after(&[copy("blank/bar", "www.caf.fr"), press("blank/go")]);
        assert_eq!(world.front().name, "home");
    }

    #[test]
    fn a_window_covers_its_page_until_it_is_closed_for_good() {
        let mut world = surfaces_after(&at_the_form()[..2]);
        assert_eq!(world.popup().map(|popup| popup.target.as_str()), Some("home/cookies"));
        assert_eq!(world.apply(&press("home/account")), Outcome::Inert);
        assert_eq!(world.apply(&press("home/more")), Outcome::Nothing);
        assert!(world.popup().is_some());
        assert_eq!(world.apply(&press("home/refuse")), Outcome::Changed);
        assert!(world.popup().is_none());
        assert_eq!(world.apply(&press("home/account")), Outcome::Moved);
        world.apply(&Event::Back);
        assert!(world.popup().is_none());
    }

    #[test]
    fn what_may_be_tried_is_what_shows_the_desk_the_tabs_and_back() {
        let tried = |world: &World, target: &str| world.targets().contains(&Target::new(target));
        let mut world = surfaces();
        assert!(tried(&world, "blank/go") && tried(&world, "desk/letter"));
        assert!(!tried(&world, "letter/quotient") && !tried(&world, "desk/zoom"));
        assert!(world.targets().contains(&Target::back()) && !world.can_go_back());
        for (tab, _) in world.tab_names() {
            assert!(world.targets().contains(&Target::tab(tab)), "{tab}");
        }
        world.apply(&press("desk/letter"));
        assert!(tried(&world, "letter/quotient") && tried(&world, "desk/zoom"));
        assert!(!tried(&world, "desk/letter"));
    }

    #[test]
    fn a_list_opens_and_closes_once_something_is_chosen_in_it() {
        let mut world = surfaces_after(&at_the_form());
        let month = Target::new("form/month");
        assert!(world.list_closed(&month));
        world.apply(&press("form/month"));
        assert!(world.list_open(&month));
        world.apply(&choose("form/month", "october"));
        assert!(world.list_closed(&month));
        assert_eq!(world.chosen(&month), Some("october"));
    }

    #[test]
    fn a_file_is_joined_only_where_it_was_asked_for_and_a_heavy_one_is_refused() {
        let slip = Target::new("form/slip");
        let mut world = surfaces_after(&at_the_form());
        assert_eq!(world.missing(&Target::new("form/send")).len(), 3);
        assert_eq!(world.apply(&press("form/slip")), Outcome::Moved);
        assert_eq!(
            world.apply(&press("folder/photo-attach")),
            Outcome::Refused { missing: vec![] }
        );
        assert_eq!(world.front().name, "form");
        assert!(world.error(&slip).unwrap().contains("trop lourd"));
        assert!(world.joined(&slip).is_none());
        world.apply(&press("form/slip"));
        assert_eq!(world.apply(&press("folder/blurred-attach")), Outcome::Moved);
        assert_eq!(world.joined(&slip).map(|file| file.id.as_str()), Some("blurred"));
        assert!(!world.attached(&slip));
        world.apply(&press("form/slip"));
        world.apply(&press("folder/slip-attach"));
        assert!(world.attached(&slip));
        // Nobody asks for a file any more.
        world.apply(&Event::Back);
        assert_eq!(world.apply(&press("folder/slip-attach")), Outcome::Inert);
    }

    #[test]
    fn a_paper_is_opened_beside_the_page_and_covers_it_only_when_brought_nearer() {
        let mut world = surfaces();
        assert_eq!(world.apply(&press("letter/quotient")), Outcome::Inert);
        assert_eq!(world.apply(&press("desk/close")), Outcome::Inert);
        assert_eq!(world.apply(&press("desk/letter")), Outcome::Moved);
        assert!(world.is_at("letter") && world.is_at("blank") && world.visited("letter"));
        assert!(world.shows(&Target::new("blank/go")));
        world.apply(&press("desk/zoom"));
        assert!(!world.shows(&Target::new("blank/go")));
        assert_eq!(world.apply(&press("letter/quotient")), Outcome::Changed);
        assert!(world.flag("found"));
        world.apply(&press("desk/close"));
        assert!(!world.is_at("letter") && world.visited("letter"));
        assert_eq!(world.apply(&press("desk/nothing")), Outcome::Inert);
    }

    #[test]
    fn a_phone_shows_beside_the_page_while_it_has_something_to_say() {
        let mut events = at_the_form();
        events.extend([
            choose("form/month", "november"),
            press("form/slip"),
            press("folder/slip-attach"),
            copy("form/quotient", "613"),
        ]);
        let mut world = surfaces_after(&events);
        assert!(world.aside().is_none());
        world.apply(&press("form/send"));
        assert_eq!(world.aside().map(|scene| scene.name.as_str()), Some("call"));
        assert!(world.visited("call") && world.is_at("sent"));
        assert_eq!(world.apply(&press("call/hang-up")), Outcome::Changed);
        assert!(world.aside().is_none());
    }

    #[test]
    fn an_eye_shows_a_password_and_nothing_else() {
        let mut world = surfaces_after(&at_the_form()[..4]);
        let password = Target::new("login/password");
        assert_eq!(world.apply(&Event::Peek(password.clone())), Outcome::Changed);
        assert!(world.revealed(&password));
        assert_eq!(world.apply(&Event::Peek(Target::new("login/name"))), Outcome::Inert);
        world.apply(&Event::Peek(password.clone()));
        assert!(!world.revealed(&password));
        let views = world.view();
        let ElementView::Field { rules, .. } = &views[2] else { panic!("{views:?}") };
        assert!(rules.iter().all(|(_, met)| !met));
    }

    #[test]
    fn a_viewer_downloads_and_prints_what_it_shows() {
        let world = surfaces();
        let setting = world.setting();
        let effect = |target: &str| setting.press(&Target::new(target)).unwrap().effect.clone();
        assert_eq!(effect("proof/download").downloads.as_deref(), Some("proof"));
        assert_eq!(effect("proof/print").prints.as_deref(), Some("proof"));
        assert_eq!(effect("mail-lottery/attachment").downloads.as_deref(), Some("notice"));
    }
}
