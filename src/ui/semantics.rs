//! One meaning, many readers: the ordered tree of what is on the screen.
//!
//! Each of our widgets says what it is (role, name, value, state) through `Operation::custom`, with
//! a [`Handle`] that lives in its own state. [`Tree::gather`] collects them in reading order. The Tab
//! order, the focus ring, the robots, the tests and the millimeter check all read that tree; none of
//! them looks at pixels or keeps a list of its own. The root of a view is [`root::root`]. Drawing is
//! left to the widgets, words to `screen`.

pub mod root;

mod gather;

pub use gather::{Node, Tree, find_scroll, scroll_by};

use std::borrow::Cow;
use std::fmt;

/// What a thing on the screen is for somebody who does not see it. The roles are those of WAI-ARIA.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Does something when pressed.
    Button,
    /// Leads to another page of a simulated site.
    Link,
    /// Holds a text that can be changed.
    Field,
    /// One of several answers, of which one holds.
    Radio,
    /// An answer that can be ticked or not.
    CheckBox,
    /// A tab of the simulated browser.
    Tab,
    /// A key of the on-screen keyboard.
    Key,
    /// A title.
    Heading,
    /// Words.
    Label,
    /// Words that change by themselves and deserve to be read at once.
    Status,
}

impl Role {
    /// Whether a thing of this role can be acted upon.
    pub fn is_interactive(self) -> bool {
        match self {
            Self::Button
            | Self::Link
            | Self::Field
            | Self::Radio
            | Self::CheckBox
            | Self::Tab
            | Self::Key => true,
            Self::Heading | Self::Label | Self::Status => false,
        }
    }
}

/// Which of the two worlds a thing belongs to; they have different least sizes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Zone {
    /// The app itself: targets of 15 mm.
    #[default]
    App,
    /// The app's main acts and keys: 20 mm.
    Main,
    /// The simulated site, realistic: 9 mm.
    Site,
}

/// The stable name of a thing, unique on its screen.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Key(Cow<'static, str>);

impl Key {
    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&'static str> for Key {
    fn from(key: &'static str) -> Self {
        Self(Cow::Borrowed(key))
    }
}

impl From<String> for Key {
    fn from(key: String) -> Self {
        Self(Cow::Owned(key))
    }
}

/// What a widget says of itself. The value of a field may hold what a visitor typed: it is neither
/// shown by `Debug` nor ever written anywhere.
#[derive(Clone, PartialEq, Eq)]
pub struct Meaning {
    /// Its stable name.
    pub key: Key,
    /// What it is.
    pub role: Role,
    /// What it is called, in the words of the screen.
    pub name: String,
    /// What it holds, for a field; never for a secret one.
    pub value: Option<String>,
    /// Whether it can be acted upon now.
    pub enabled: bool,
    /// Whether it is ticked or chosen, if it can be.
    pub checked: Option<bool>,
    /// Which least size applies.
    pub zone: Zone,
}

impl Meaning {
    /// A thing of this role, that can be acted upon.
    pub fn new(key: impl Into<Key>, role: Role, name: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            role,
            name: name.into(),
            value: None,
            enabled: true,
            checked: None,
            zone: Zone::App,
        }
    }

    /// The same thing holding this value.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The same thing, ticked or not.
    #[must_use]
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// The same thing in this zone.
    #[must_use]
    pub fn zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }
}

impl fmt::Debug for Meaning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Meaning")
            .field("key", &self.key)
            .field("role", &self.role)
            .field("name", &self.name)
            .field("enabled", &self.enabled)
            .field("checked", &self.checked)
            .finish_non_exhaustive()
    }
}

/// The part of a widget's state through which the tree reads it and the root speaks to it.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, all may hold")]
pub struct Handle {
    /// What the widget is at this moment.
    pub meaning: Meaning,
    /// Whether the keyboard acts on it. Set by the root.
    pub focused: bool,
    /// Whether the ring is drawn: the last input was a key. Set by the root.
    pub ring: bool,
    /// Whether the Tab key has just brought the focus here. Set by the root for one frame.
    pub reached: bool,
    /// Asks the root for the focus, which a field does when it is touched.
    pub wants_focus: bool,
}

impl Handle {
    /// A widget without the focus.
    pub fn new(meaning: Meaning) -> Self {
        Self { meaning, focused: false, ring: false, reached: false, wants_focus: false }
    }

    /// Takes the meaning of the newest view; another key is another thing, which has not the focus.
    pub fn renew(&mut self, meaning: &Meaning) {
        if self.meaning.key != meaning.key {
            self.focused = false;
            self.ring = false;
            self.reached = false;
            self.wants_focus = false;
        }
        if self.meaning != *meaning {
            self.meaning = meaning.clone();
        }
    }
}

/// A mark that changes how what it contains is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// A dialog: while it is open, nothing else can be acted upon.
    Dialog,
    /// The coach lights this thing in here.
    Lit(Key, Rest),
}

/// What else can be acted upon where something is lit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// Everything, as ever.
    Live,
    /// Nothing but the lit thing.
    Inert,
    /// Nothing at all, not even the lit thing.
    Shown,
}
