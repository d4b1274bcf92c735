//! Collecting the tree: one operation that visits the widgets in reading order.

use std::any::Any;
use std::collections::BTreeMap;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Operation, Scrollable};
use iced::{Rectangle, Vector};

use super::{Handle, Key, Meaning, Rest, Role, Scope};

/// One thing on the screen.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, all may hold")]
pub struct Node {
    /// What it is.
    pub meaning: Meaning,
    /// Where it is, in window coordinates, what is scrolled taken into account.
    pub bounds: Rectangle,
    /// The part of it that its scrolled surroundings leave visible, if any.
    pub visible: Option<Rectangle>,
    /// The window through which its scrolled surroundings are seen, if any.
    pub clip: Option<Rectangle>,
    /// Whether it can be acted upon, dialogs and lit targets taken into account.
    pub live: bool,
    /// Whether the coach lights it.
    pub lit: bool,
    /// Whether the keyboard acts on it.
    pub focused: bool,
    /// Whether it asks for the focus.
    pub wants_focus: bool,
    /// How many dialogs are around it.
    dialog: usize,
}

/// What is on the screen, in reading order.
#[derive(Debug, Clone, Default)]
pub struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    /// Visits the widgets through `operate` and keeps what they say.
    pub fn gather(operate: impl FnOnce(&mut dyn Operation)) -> Self {
        let mut gatherer = Gatherer::default();
        operate(&mut gatherer);
        let front = gatherer.nodes.iter().map(|node| node.dialog).max().unwrap_or(0);
        let front = front.max(gatherer.deepest);
        for node in &mut gatherer.nodes {
            node.live &= node.dialog == front;
        }
        let mut seen: BTreeMap<Key, usize> = BTreeMap::new();
        for node in &mut gatherer.nodes {
            // Two things under one name would make the focus jump: the later ones get a number.
            let count = seen.entry(node.meaning.key.clone()).or_insert(0);
            *count += 1;
            if *count > 1 && node.meaning.role.is_interactive() {
                node.meaning.key = Key::from(format!("{}#{count}", node.meaning.key));
            }
        }
        Self { nodes: gatherer.nodes }
    }

    /// Every thing, in reading order.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The thing of this name.
    pub fn find(&self, key: &str) -> Option<&Node> {
        self.nodes.iter().find(|node| node.meaning.key.as_str() == key)
    }

    /// The things that Tab visits, in order: live and enabled ones.
    pub fn stops(&self) -> impl Iterator<Item = &Node> {
        self.nodes.iter().filter(|node| {
            node.live
                && node.meaning.enabled
                && node.meaning.role.is_interactive()
                // Keys are reached by typing: visiting forty of them by Tab helps nobody.
                && node.meaning.role != Role::Key
        })
    }

    /// The stop after the focused one, or before it; from nothing, what is lit, or the first, or the
    /// last.
    pub fn neighbor(&self, focused: Option<&Key>, backwards: bool) -> Option<Key> {
        let stops: Vec<&Node> = self.stops().collect();
        let last = stops.len().checked_sub(1)?;
        let here = focused.and_then(|key| stops.iter().position(|n| n.meaning.key == *key));
        let next = match (here, backwards) {
            // What the coach lights comes first.
            (None, false) => stops.iter().position(|node| node.lit).unwrap_or(0),
            (None, true) => last,
            (Some(at), false) => {
                if at == last {
                    0
                } else {
                    at + 1
                }
            }
            (Some(at), true) => at.checked_sub(1).unwrap_or(last),
        };
        Some(stops[next].meaning.key.clone())
    }

    /// All the words of the screen, in reading order.
    pub fn words(&self) -> Vec<&str> {
        self.nodes.iter().map(|node| node.meaning.name.as_str()).collect()
    }
}

/// The operation that collects.
#[derive(Default)]
struct Gatherer {
    nodes: Vec<Node>,
    offset: Vector,
    clip: Option<Rectangle>,
    light: Option<(Key, Rest)>,
    dialog: usize,
    deepest: usize,
    texts: usize,
    /// What the next traversal is inside of.
    pending: Option<Pending>,
}

enum Pending {
    Scope(Scope),
    Scrolled { translation: Vector, clip: Rectangle },
}

impl Gatherer {
    fn push(&mut self, meaning: Meaning, bounds: Rectangle, handle: Option<&Handle>) {
        let bounds = bounds - self.offset;
        let visible = match self.clip {
            None => Some(bounds),
            Some(clip) => bounds.intersection(&clip),
        };
        let lit = self.light.as_ref().is_some_and(|(key, _)| meaning.key == *key);
        let live = match &self.light {
            None | Some((_, Rest::Live)) => true,
            Some((_, Rest::Inert)) => lit,
            Some((_, Rest::Shown)) => false,
        };
        self.nodes.push(Node {
            live,
            lit,
            bounds,
            visible,
            clip: self.clip,
            focused: handle.is_some_and(|handle| handle.focused),
            wants_focus: handle.is_some_and(|handle| handle.wants_focus),
            dialog: self.dialog,
            meaning,
        });
    }
}

impl Operation for Gatherer {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        match self.pending.take() {
            None => operate(self),
            Some(Pending::Scope(Scope::Dialog)) => {
                let before = self.dialog;
                self.deepest += 1;
                self.dialog = self.deepest;
                operate(self);
                self.dialog = before;
            }
            Some(Pending::Scope(Scope::Lit(key, rest))) => {
                let before = self.light.replace((key, rest));
                operate(self);
                self.light = before;
            }
            Some(Pending::Scrolled { translation, clip }) => {
                let offset = self.offset;
                let before = self.clip;
                let clip = clip - offset;
                self.offset = offset + translation;
                self.clip = Some(match before {
                    None => clip,
                    Some(outer) => clip.intersection(&outer).unwrap_or_default(),
                });
                operate(self);
                self.offset = offset;
                self.clip = before;
            }
        }
        self.pending = None;
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.pending = Some(Pending::Scrolled { translation, clip: bounds });
    }

    fn text(&mut self, _id: Option<&Id>, bounds: Rectangle, text: &str) {
        self.texts += 1;
        let key = Key::from(format!("text/{}", self.texts));
        self.push(Meaning::new(key, Role::Label, text), bounds, None);
    }

    fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(handle) = state.downcast_mut::<Handle>() {
            self.push(handle.meaning.clone(), bounds, Some(handle));
        } else if let Some(scope) = state.downcast_mut::<Scope>() {
            self.pending = Some(Pending::Scope(scope.clone()));
        }
    }
}

/// An operation that reads one scrollable.
struct Measure<'a> {
    wanted: &'a Id,
    found: Option<(Rectangle, Rectangle, Vector)>,
}

impl Operation for Measure<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        translation: Vector,
        _state: &mut dyn Scrollable,
    ) {
        if id == Some(self.wanted) {
            self.found = Some((bounds, content_bounds, translation));
        }
    }
}

/// The bounds of a scrollable, the bounds of what it holds, and how far it is scrolled.
pub fn find_scroll(
    id: &Id,
    operate: impl FnOnce(&mut dyn Operation),
) -> Option<(Rectangle, Rectangle, Vector)> {
    let mut measure = Measure { wanted: id, found: None };
    operate(&mut measure);
    measure.found
}

/// An operation that moves one scrollable to an offset from its top.
struct ScrollTo<'a> {
    wanted: &'a Id,
    y: f32,
}

impl Operation for ScrollTo<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        id: Option<&Id>,
        _bounds: Rectangle,
        _content_bounds: Rectangle,
        _translation: Vector,
        state: &mut dyn Scrollable,
    ) {
        if id == Some(self.wanted) {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(self.y) });
        }
    }
}

/// Moves a scrollable so that its content starts `y` pixels above its top.
pub fn scroll_by(id: &Id, y: f32, operate: impl FnOnce(&mut dyn Operation)) {
    operate(&mut ScrollTo { wanted: id, y });
}
