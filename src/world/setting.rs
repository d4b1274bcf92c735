//! What stands in the world, fixed for a run, with everything found by name at once.

use std::collections::HashMap;

use super::condition::Condition;
use super::scene::{Element, Kind, PaperLook, Popup, Press, Scene, SceneKind};
use super::target::{Desk, Target};

/// A tab of the simulated browser.
#[derive(Debug, Clone, PartialEq)]
pub struct TabSpec {
    /// Its name in the tutorial.
    pub name: String,
    /// What its handle says; the front scene's site or title if none.
    pub title: Option<String>,
    /// The scene it shows first.
    pub start: String,
    /// When it appears; from the start if none.
    pub when: Option<Condition>,
    /// Whether it appears only once something opens one of its scenes.
    pub hidden: bool,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// A file of the simulated computer.
#[derive(Debug, Clone, PartialEq)]
pub struct FileSpec {
    /// Its name in the tutorial.
    pub id: String,
    /// Its name on the computer.
    pub name: String,
    /// Its size, in words.
    pub size: String,
    /// The scene that shows it.
    pub scene: Option<String>,
    /// Whether it is on the computer from the start.
    pub present: bool,
    /// What is wrong with it, when it is joined.
    pub flaw: Option<Flaw>,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// What is wrong with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flaw {
    /// Too many bytes: the site refuses it.
    Heavy,
    /// A kind of file the site refuses.
    Format,
    /// Nobody could read it.
    Blurred,
    /// A corner is missing.
    Cut,
    /// Another paper than the one asked for.
    Wrong,
}

impl Flaw {
    /// Every flaw.
    pub const ALL: [Self; 5] = [Self::Heavy, Self::Format, Self::Blurred, Self::Cut, Self::Wrong];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Heavy => "heavy",
            Self::Format => "format",
            Self::Blurred => "blurred",
            Self::Cut => "cut",
            Self::Wrong => "wrong",
        }
    }

    /// Whether the site refuses the file by itself.
    pub fn refused(self) -> bool {
        match self {
            Self::Heavy | Self::Format => true,
            Self::Blurred | Self::Cut | Self::Wrong => false,
        }
    }
}

/// Where a target stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) scene: usize,
    pub(super) element: usize,
    /// Its rank among what is pressed in its element.
    pub(super) press: Option<usize>,
    /// Its rank among all inputs of the world.
    pub(super) input: Option<usize>,
    /// The rank of the window over the scene it is, or is a button of.
    pub(super) popup: Option<usize>,
}

/// Everything that stands in the world of a run, texts resolved.
#[derive(Debug)]
pub struct Setting {
    scenes: Vec<Scene>,
    tabs: Vec<TabSpec>,
    files: Vec<FileSpec>,
    flags: HashMap<String, usize>,
    scene_index: HashMap<String, usize>,
    tab_index: HashMap<String, usize>,
    file_index: HashMap<String, usize>,
    places: HashMap<Target, Place>,
    inputs: Vec<Target>,
    /// The phones and papers, in the order of the tutorial.
    asides: Vec<usize>,
    /// How many windows over scenes there are.
    popups: usize,
    /// The windows over each scene, by their rank among its elements.
    popups_of: Vec<Vec<usize>>,
    /// The flags that are up from the start, by their rank.
    raised: Vec<usize>,
    /// The scenes that something depends on having been seen.
    watched: Vec<usize>,
    start: usize,
    /// The tab of each scene.
    pub(super) tab_of: Vec<usize>,
    /// The first scene of each tab.
    pub(super) tab_start: Vec<usize>,
}

impl Setting {
    /// The world made of these scenes, tabs and files, beginning at the scene `start`. A name that
    /// does not exist counts as the first scene; without any scene, an empty page is put there.
    pub fn new(
        mut scenes: Vec<Scene>,
        tabs: Vec<TabSpec>,
        files: Vec<FileSpec>,
        start: &str,
    ) -> Self {
        if scenes.is_empty() {
            scenes.push(empty_page());
        }
        let scene_index: HashMap<String, usize> =
            scenes.iter().enumerate().rev().map(|(i, scene)| (scene.name.clone(), i)).collect();
        let start = scene_index.get(start).copied().unwrap_or(0);
        let tabs = complete_tabs(&scenes, tabs, start);
        let tab_index: HashMap<String, usize> =
            tabs.iter().enumerate().map(|(i, tab)| (tab.name.clone(), i)).collect();
        let tab_of: Vec<usize> =
            scenes.iter().map(|s| tab_index.get(&s.tab).copied().unwrap_or(0)).collect();
        let mut tab_start: Vec<usize> =
            tabs.iter().map(|tab| scene_index.get(&tab.start).copied().unwrap_or(start)).collect();
        if let (Some(tab), true) = (tab_of.get(start), !tab_start.is_empty()) {
            tab_start[*tab] = start;
        }
        let mut places = HashMap::new();
        let mut inputs = Vec::new();
        let mut flags = HashMap::new();
        let mut popups = 0;
        let mut popups_of = vec![Vec::new(); scenes.len()];
        for (scene_at, scene) in scenes.iter().enumerate() {
            for (element_at, element) in scene.elements.iter().enumerate() {
                let place = Place {
                    scene: scene_at,
                    element: element_at,
                    press: None,
                    input: None,
                    popup: None,
                };
                let mut popup = None;
                if let Kind::Popup(window) = &element.kind {
                    popup = Some(popups);
                    popups += 1;
                    popups_of[scene_at].push(element_at);
                    places.entry(window.target.clone()).or_insert(Place { popup, ..place });
                }
                if let Some(target) = element.input() {
                    let press = element.kind.as_thing().map(|_| 0);
                    let place = Place { input: Some(inputs.len()), press, ..place };
                    inputs.push(target.clone());
                    places.entry(target.clone()).or_insert(place);
                }
                for (press_at, press) in element.presses().into_iter().enumerate() {
                    let place = Place { press: Some(press_at), popup, ..place };
                    places.entry(press.target.clone()).or_insert(place);
                    let effect = &press.effect;
                    let branches = effect.branches.iter().flat_map(|branch| &branch.sets);
                    for flag in effect.sets.iter().chain(&effect.clears).chain(branches) {
                        let next = flags.len();
                        flags.entry(flag.clone()).or_insert(next);
                    }
                }
            }
        }
        let asides = (0..scenes.len()).filter(|at| scenes[*at].kind.is_aside()).collect();
        let watched = watched(&scenes, &tabs, &scene_index);
        let file_index = files.iter().enumerate().map(|(i, f)| (f.id.clone(), i)).collect();
        Self {
            scenes,
            tabs,
            files,
            flags,
            scene_index,
            tab_index,
            file_index,
            places,
            inputs,
            asides,
            popups,
            popups_of,
            raised: Vec::new(),
            watched,
            start,
            tab_of,
            tab_start,
        }
    }

    /// The same world with these flags up from the start.
    #[must_use]
    pub fn with_flags<'a>(mut self, flags: impl IntoIterator<Item = &'a str>) -> Self {
        for flag in flags {
            let next = self.flags.len();
            self.raised.push(*self.flags.entry(flag.to_owned()).or_insert(next));
        }
        self
    }

    /// The scenes, in the order of the tutorial.
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The tabs, in their order.
    pub fn tabs(&self) -> &[TabSpec] {
        &self.tabs
    }

    /// The files.
    pub fn files(&self) -> &[FileSpec] {
        &self.files
    }

    /// The fields, choices and checks, in the order of the tutorial.
    pub fn inputs(&self) -> &[Target] {
        &self.inputs
    }

    /// The scene of this name.
    pub fn scene(&self, name: &str) -> Option<&Scene> {
        self.scene_at(name).map(|at| &self.scenes[at])
    }

    /// The scene everything begins with.
    pub fn start(&self) -> &Scene {
        &self.scenes[self.start]
    }

    /// The element `target` is, or is a part of. Always-there targets have none.
    pub fn element(&self, target: &Target) -> Option<&Element> {
        let place = self.place(target)?;
        Some(&self.scenes[place.scene].elements[place.element])
    }

    /// What is pressed under this name.
    pub fn press(&self, target: &Target) -> Option<&Press> {
        let place = self.place(target)?;
        let at = place.press?;
        self.scenes[place.scene].elements[place.element].presses().get(at).copied()
    }

    /// Whether a target of this name exists, always-there targets included.
    pub fn has_target(&self, target: &Target) -> bool {
        target.is_back()
            || target.as_tab().is_some_and(|tab| self.tab_index.contains_key(tab))
            || target.as_desk().is_some_and(|desk| match desk {
                Desk::Close | Desk::Zoom => true,
                Desk::Paper(scene) => {
                    self.scene(scene).is_some_and(|scene| scene.kind == SceneKind::Paper)
                }
            })
            || self.places.contains_key(target)
    }

    /// The phones and papers, by their rank among the scenes.
    pub(super) fn asides(&self) -> &[usize] {
        &self.asides
    }

    pub(super) fn popup_count(&self) -> usize {
        self.popups
    }

    /// The windows over the scene of this rank, in reading order.
    pub(super) fn popups_of(&self, scene: usize) -> impl Iterator<Item = (&Element, &Popup)> {
        let elements = &self.scenes[scene].elements;
        self.popups_of[scene]
            .iter()
            .map(|at| &elements[*at])
            .filter_map(|element| element.kind.as_popup().map(|popup| (element, popup)))
    }

    pub(super) fn watched(&self) -> &[usize] {
        &self.watched
    }

    pub(super) fn place(&self, target: &Target) -> Option<Place> {
        self.places.get(target).copied()
    }

    pub(super) fn scene_at(&self, name: &str) -> Option<usize> {
        self.scene_index.get(name).copied()
    }

    pub(super) fn tab_at(&self, name: &str) -> Option<usize> {
        self.tab_index.get(name).copied()
    }

    pub(super) fn file_at(&self, id: &str) -> Option<usize> {
        self.file_index.get(id).copied()
    }

    pub(super) fn flag_at(&self, name: &str) -> Option<usize> {
        self.flags.get(name).copied()
    }

    /// The flags that are up from the start.
    pub(super) fn raised(&self) -> &[usize] {
        &self.raised
    }

    pub(super) fn flag_count(&self) -> usize {
        self.flags.len()
    }

    pub(super) fn start_at(&self) -> usize {
        self.start
    }

    /// Every field, choice and check with its element, in the order of [`Self::inputs`].
    pub(super) fn input_elements(&self) -> impl Iterator<Item = &Kind> {
        self.scenes
            .iter()
            .flat_map(|scene| &scene.elements)
            .filter(|element| element.input().is_some())
            .map(|element| &element.kind)
    }
}

/// The scenes that an element, a branch or a tab depends on having been seen.
fn watched(scenes: &[Scene], tabs: &[TabSpec], index: &HashMap<String, usize>) -> Vec<usize> {
    let elements = || scenes.iter().flat_map(|scene| &scene.elements);
    let asides = scenes.iter().filter_map(|scene| scene.when.as_ref());
    let branches = elements().flat_map(Element::presses).flat_map(|press| &press.effect.branches);
    let conditions = elements()
        .filter_map(|element| element.when.as_ref())
        .chain(tabs.iter().filter_map(|tab| tab.when.as_ref()))
        .chain(branches.map(|branch| &branch.when))
        .chain(asides);
    let mut watched = Vec::new();
    for condition in conditions {
        condition.walk(&mut |one| {
            if let Condition::Scene(name) = one {
                watched.extend(index.get(name).copied());
            }
        });
    }
    watched.sort_unstable();
    watched.dedup();
    watched
}

/// Every tab that a scene names, in the order of first appearance, declared or not.
fn complete_tabs(scenes: &[Scene], declared: Vec<TabSpec>, start: usize) -> Vec<TabSpec> {
    let mut tabs: Vec<TabSpec> = Vec::new();
    let order = std::iter::once(&scenes[start]).chain(scenes);
    for scene in order.filter(|scene| !scene.kind.is_aside()) {
        if tabs.iter().any(|tab| tab.name == scene.tab) {
            continue;
        }
        let spec = declared.iter().find(|tab| tab.name == scene.tab).cloned();
        let mut spec = spec.unwrap_or_else(|| TabSpec {
            name: scene.tab.clone(),
            title: None,
            start: scene.name.clone(),
            when: None,
            hidden: true,
            line: scene.line,
        });
        if spec.start.is_empty() {
            spec.start.clone_from(&scene.name);
        }
        tabs.push(spec);
    }
    tabs
}

fn empty_page() -> Scene {
    Scene {
        name: "empty".to_owned(),
        kind: SceneKind::Page,
        look: PaperLook::default(),
        when: None,
        tab: "site".to_owned(),
        url: String::new(),
        title: String::new(),
        site: None,
        section: None,
        user: None,
        drawing: None,
        keyboard: false,
        by_hand: false,
        elements: Vec::new(),
        line: 1,
    }
}
