//! What the visitor made of the world, and what shows in it. What their actions do to it is left to
//! `act`.

mod act;
mod bench;

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::condition::Condition;
use super::scene::{Effect, Element, Field, Kind, Popup, Press, Scene, SceneKind, Upload};
use super::setting::{FileSpec, Place, Setting};
use super::target::{Desk, Target};
use crate::keyboard::edit::Text;
use crate::typing::{self, Verdict};

pub use act::{Event, MAX_TYPED, Outcome};

#[derive(Clone, PartialEq, Eq)]
enum Input {
    Typed {
        text: Text,
        verdict: Verdict,
    },
    Chosen(Option<String>),
    Ticked(bool),
    /// The rank of the file joined.
    Joined(Option<usize>),
    /// What became of a thing.
    Handled(Handled),
}

/// What the visitor's hand made of a thing.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Handled {
    /// How many times its gesture succeeded, up to what it takes.
    count: u8,
    /// Where it was put; none if it lies where it was at the start.
    lies: Option<Lies>,
}

/// Where a thing was put.
#[derive(Clone, PartialEq, Eq, Hash)]
enum Lies {
    /// On this place.
    On(Target),
    /// Elsewhere: its middle, in thousandths of the stage.
    At([u16; 2]),
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

impl Input {
    /// What an input holds at the start.
    fn empty(kind: &Kind) -> Self {
        if let Some(field) = kind.as_field() {
            let mut text = Text::default();
            text.set(field.prefilled.clone());
            let verdict = judge(field, &field.expects, &field.prefilled);
            Self::Typed { text, verdict }
        } else if kind.as_choice().is_some() {
            Self::Chosen(None)
        } else if kind.as_upload().is_some() {
            Self::Joined(None)
        } else if kind.as_thing().is_some() {
            Self::Handled(Handled::default())
        } else {
            Self::Ticked(false)
        }
    }
}

/// What lies open in front of the visitor, and changes nothing for good.
#[derive(Clone, Default, PartialEq, Eq)]
struct Front {
    /// The rank of the paper that is open.
    paper: Option<usize>,
    /// Whether it was brought nearer: it covers the page.
    near: bool,
    /// The rank of the place that a file is being looked for.
    joining: Option<usize>,
    /// The rank of the choice whose list is open.
    list: Option<usize>,
    /// The rank of the password that is shown.
    shown: Option<usize>,
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
    /// The windows over scenes that were closed for good.
    closed: Arc<Vec<bool>>,
    desk: Front,
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
        let inputs = setting.input_elements().map(Input::empty).collect();
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
        let mut flags = vec![false; setting.flag_count()];
        for at in setting.raised() {
            flags[*at] = true;
        }
        let mut visited = vec![false; setting.scenes().len()];
        visited[start] = true;
        let active = setting.tab_of[start];
        let tabs = setting
            .tab_start
            .iter()
            .enumerate()
            .map(|(at, first)| Tab { history: vec![*first], opened: at == active })
            .collect();
        let mut world = Self {
            tabs: Arc::new(tabs),
            active,
            visited: Arc::new(visited),
            flags: Arc::new(flags),
            files: Arc::new(files),
            inputs: Arc::new(inputs),
            closed: Arc::new(vec![false; setting.popup_count()]),
            desk: Front::default(),
            errors: Arc::default(),
            banner: None,
            setting: Arc::clone(setting),
        };
        world.see_aside();
        world
    }

    /// What stands in the world.
    pub fn setting(&self) -> &Setting {
        &self.setting
    }

    /// The scene in front.
    pub fn front(&self) -> &Scene {
        &self.setting.scenes()[self.front_at()]
    }

    /// What stands beside the scene in front: the paper that is open, else the phone that shows.
    pub fn aside(&self) -> Option<&Scene> {
        self.aside_at().map(|at| &self.setting.scenes()[at])
    }

    fn aside_at(&self) -> Option<usize> {
        self.desk.paper.filter(|at| self.is_there(*at)).or_else(|| self.phone_at())
    }

    /// The phone that has something to say: the last declared, if several have.
    fn phone_at(&self) -> Option<usize> {
        let asides = self.setting.asides().iter().rev().copied();
        asides
            .filter(|at| self.setting.scenes()[*at].kind == SceneKind::Phone)
            .find(|at| self.is_there(*at))
    }

    fn is_there(&self, scene: usize) -> bool {
        self.setting.scenes()[scene].when.as_ref().is_none_or(|when| when.holds(self))
    }

    /// Whether the open paper was brought nearer, and covers the page.
    pub fn near(&self) -> bool {
        self.desk.near && self.desk.paper.is_some_and(|at| self.is_there(at))
    }

    /// Whether this scene is in front, or beside what is.
    pub fn is_at(&self, scene: &str) -> bool {
        self.front().name == scene || self.aside().is_some_and(|aside| aside.name == scene)
    }

    /// The papers that lie on the desk, and whether each is open.
    pub(super) fn papers(&self) -> impl Iterator<Item = (&Scene, bool)> {
        let asides = self.setting.asides().iter().copied();
        asides
            .filter(|at| self.setting.scenes()[*at].kind == SceneKind::Paper && self.is_there(*at))
            .map(|at| (&self.setting.scenes()[at], self.desk.paper == Some(at)))
    }

    /// Every act the desk offers now.
    pub fn desk_targets(&self) -> Vec<Target> {
        let mut open = false;
        let mut targets: Vec<Target> = Vec::new();
        for (scene, is_open) in self.papers() {
            open |= is_open;
            if !is_open {
                targets.push(Target::desk(&scene.name));
            }
        }
        if open {
            targets.push(Target::desk("close"));
            targets.push(Target::desk("zoom"));
        }
        targets
    }

    /// The window over the scene in front, if one shows.
    pub fn popup(&self) -> Option<&Popup> {
        let mut windows = self.setting.popups_of(self.front_at());
        windows.find(|(element, _)| self.element_shown(element)).map(|(_, popup)| popup)
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
            Input::Chosen(_) | Input::Ticked(_) | Input::Joined(_) | Input::Handled(_) => None,
        }
    }

    /// How what is typed in this field is judged; nothing if it is no field.
    pub fn verdict(&self, target: &Target) -> Option<Verdict> {
        match self.input(target)? {
            Input::Typed { verdict, .. } => Some(*verdict),
            Input::Chosen(_) | Input::Ticked(_) | Input::Joined(_) | Input::Handled(_) => None,
        }
    }

    /// The value of the answer chosen, if any.
    pub fn chosen(&self, target: &Target) -> Option<&str> {
        match self.input(target)? {
            Input::Chosen(value) => value.as_deref(),
            Input::Typed { .. } | Input::Ticked(_) | Input::Joined(_) | Input::Handled(_) => None,
        }
    }

    /// Whether this box is ticked.
    pub fn checked(&self, target: &Target) -> bool {
        match self.input(target) {
            Some(Input::Ticked(ticked)) => *ticked,
            Some(Input::Typed { .. } | Input::Chosen(_) | Input::Joined(_) | Input::Handled(_))
            | None => false,
        }
    }

    /// The file joined here, if any.
    pub fn joined(&self, target: &Target) -> Option<&FileSpec> {
        match self.input(target)? {
            Input::Joined(file) => self.setting.files().get((*file)?),
            Input::Typed { .. } | Input::Chosen(_) | Input::Ticked(_) | Input::Handled(_) => None,
        }
    }

    /// Whether the right file is joined here.
    pub fn attached(&self, target: &Target) -> bool {
        let upload = self.setting.element(target).and_then(|element| element.kind.as_upload());
        let expected = upload.map(|upload| upload.expects.as_str());
        expected.is_some() && self.joined(target).map(|file| file.id.as_str()) == expected
    }

    /// The place that a file is being looked for, while its folder is in front.
    pub fn joining(&self) -> Option<&Upload> {
        let target = self.setting.inputs().get(self.desk.joining?)?;
        let upload = self.setting.element(target)?.kind.as_upload()?;
        (upload.folder == self.front().name).then_some(upload)
    }

    /// What is expected of this field now.
    pub fn expected<'a>(&self, field: &'a Field) -> &'a str {
        match &field.later {
            Some((flag, value)) if self.flag(flag) => value,
            Some(_) | None => &field.expects,
        }
    }

    /// Whether the list of this choice is open.
    pub fn list_open(&self, target: &Target) -> bool {
        self.rank(target).is_some_and(|at| self.desk.list == Some(at))
    }

    /// Whether the answers of this choice are in a list that is not open.
    pub fn list_closed(&self, target: &Target) -> bool {
        let choice = self.setting.element(target).and_then(|element| element.kind.as_choice());
        choice.is_some_and(|choice| choice.list) && !self.list_open(target)
    }

    /// Whether this password is shown.
    pub fn revealed(&self, target: &Target) -> bool {
        self.rank(target).is_some_and(|at| self.desk.shown == Some(at))
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
        if let Some(desk) = target.as_desk() {
            return match desk {
                Desk::Close | Desk::Zoom => self.papers().any(|(_, open)| open),
                Desk::Paper(paper) => self.papers().any(|(scene, _)| scene.name == paper),
            };
        }
        self.setting.place(target).is_some_and(|place| self.place_shown(place))
    }

    /// What must be answered before pressing `target` does anything.
    pub fn missing(&self, target: &Target) -> Vec<Target> {
        self.setting.press(target).map(|press| self.unmet(&press.effect)).unwrap_or_default()
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
        self.closed.hash(hasher);
        (self.desk.paper, self.near(), self.desk.joining).hash(hasher);
        for input in self.inputs.iter() {
            match input {
                Input::Typed { verdict, .. } => (*verdict == Verdict::Accepted).hash(hasher),
                Input::Chosen(value) => value.hash(hasher),
                Input::Ticked(ticked) => ticked.hash(hasher),
                Input::Joined(file) => file.hash(hasher),
                Input::Handled(thing) => thing.hash(hasher),
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
        self.inputs.get(self.rank(target)?)
    }

    /// The rank of this field, choice or check among all of the world.
    fn rank(&self, target: &Target) -> Option<usize> {
        self.setting.place(target)?.input
    }

    fn file(&self, id: &str) -> FileState {
        self.setting.file_at(id).map(|at| self.files[at]).unwrap_or_default()
    }

    fn place_shown(&self, place: Place) -> bool {
        let front = place.scene == self.front_at();
        if !front && self.aside_at() != Some(place.scene) {
            return false;
        }
        let element = &self.setting.scenes()[place.scene].elements[place.element];
        let presses = place.press.map(|press| element.presses()[press]);
        self.element_shown(element)
            && presses.is_none_or(|press| self.press_there(press))
            && (!front || (!self.near() && self.uncovered(place.popup.is_some())))
    }

    /// Whether an element of the scene in front answers: a window over it covers all but itself.
    fn uncovered(&self, is_popup: bool) -> bool {
        is_popup || self.popup().is_none()
    }

    /// Whether this button of an element that shows is there: a file can be joined only while it is
    /// asked for.
    pub fn press_there(&self, press: &Press) -> bool {
        press.effect.attaches.is_none() || self.joining().is_some()
    }

    pub(super) fn element_shown(&self, element: &Element) -> bool {
        let gone = element.kind.as_file().is_some_and(|file| !self.present(&file.file));
        let closed = element.kind.as_popup().is_some_and(|popup| {
            let at = self.setting.place(&popup.target).and_then(|place| place.popup);
            at.is_some_and(|at| self.closed[at])
        });
        !gone && !closed && element.when.as_ref().is_none_or(|when| when.holds(self))
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
                Some(Input::Joined(file)) => file.is_none(),
                Some(Input::Handled(_)) => !self.done(target),
                None => false,
            })
            .cloned()
            .collect()
    }
}

/// How what is typed in `field` is judged, when `expected` is what is expected.
fn judge(field: &Field, expected: &str, typed: &str) -> Verdict {
    let also = field.also.iter().map(|value| typing::judge(field.format, value, typed));
    if also.into_iter().any(|verdict| verdict == Verdict::Accepted) {
        return Verdict::Accepted;
    }
    typing::judge(field.format, expected, typed)
}
