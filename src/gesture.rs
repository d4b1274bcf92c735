//! Gestures of a hand: which there are, how one may fail, and how much is forgiven. What a gesture
//! does is left to the world, where it is done to the widgets.
//!
//! Lengths are in millimeters of the real screen and times are given, so that the same hand is
//! understood alike on every device.

use std::time::Duration;

/// A side of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// Upwards.
    Up,
    /// Downwards.
    Down,
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// What is done with several keys at once, or with a key that writes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shortcut {
    /// Copy.
    Copy,
    /// Paste.
    Paste,
    /// Cut.
    Cut,
    /// Undo.
    Undo,
    /// Select all.
    All,
    /// Print.
    Print,
    /// Larger.
    Larger,
    /// Smaller.
    Smaller,
    /// As large as usual.
    Usual,
    /// To the next field.
    Tab,
    /// To the field before.
    BackTab,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// Keeps writing in capitals, or stops.
    CapsLock,
    /// Erases what comes after.
    Delete,
    /// Erases what comes before.
    Backspace,
    /// A space.
    Space,
}

impl Shortcut {
    /// Every shortcut.
    pub const ALL: [Self; 17] = [
        Self::Copy,
        Self::Paste,
        Self::Cut,
        Self::Undo,
        Self::All,
        Self::Print,
        Self::Larger,
        Self::Smaller,
        Self::Usual,
        Self::Tab,
        Self::BackTab,
        Self::Enter,
        Self::Escape,
        Self::CapsLock,
        Self::Delete,
        Self::Backspace,
        Self::Space,
    ];

    /// Its name in an exercise.
    pub fn code(self) -> &'static str {
        match self {
            Self::Copy => "ctrl+c",
            Self::Paste => "ctrl+v",
            Self::Cut => "ctrl+x",
            Self::Undo => "ctrl+z",
            Self::All => "ctrl+a",
            Self::Print => "ctrl+p",
            Self::Larger => "ctrl+plus",
            Self::Smaller => "ctrl+minus",
            Self::Usual => "ctrl+0",
            Self::Tab => "tab",
            Self::BackTab => "shift+tab",
            Self::Enter => "enter",
            Self::Escape => "escape",
            Self::CapsLock => "capslock",
            Self::Delete => "delete",
            Self::Backspace => "backspace",
            Self::Space => "space",
        }
    }
}

/// What a hand does to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gesture {
    /// One short press: a click, a tap.
    Press,
    /// Passing over it.
    Hover,
    /// Staying still over it for a moment.
    Rest,
    /// Two presses close in time.
    Double,
    /// A press of the other button of the mouse.
    Secondary,
    /// A long press.
    Long,
    /// A stroke towards a side.
    Swipe(Side),
    /// Taking it elsewhere while pressing.
    Drag,
    /// Two fingers going apart.
    Spread,
    /// Two fingers coming together.
    Pinch,
    /// Two fingers turning.
    Turn,
    /// Keys.
    Keys(Shortcut),
}

impl Gesture {
    /// Every gesture; that of keys once, for copying.
    pub const ALL: [Self; 15] = [
        Self::Press,
        Self::Hover,
        Self::Rest,
        Self::Double,
        Self::Secondary,
        Self::Long,
        Self::Swipe(Side::Up),
        Self::Swipe(Side::Down),
        Self::Swipe(Side::Left),
        Self::Swipe(Side::Right),
        Self::Drag,
        Self::Spread,
        Self::Pinch,
        Self::Turn,
        Self::Keys(Shortcut::Copy),
    ];

    /// Its name in an exercise.
    pub fn code(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Hover => "hover",
            Self::Rest => "rest",
            Self::Double => "double",
            Self::Secondary => "secondary",
            Self::Long => "long",
            Self::Swipe(Side::Up) => "swipe-up",
            Self::Swipe(Side::Down) => "swipe-down",
            Self::Swipe(Side::Left) => "swipe-left",
            Self::Swipe(Side::Right) => "swipe-right",
            Self::Drag => "drag",
            Self::Spread => "spread",
            Self::Pinch => "pinch",
            Self::Turn => "turn",
            Self::Keys(_) => "keys",
        }
    }
}

/// How a gesture failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Miss {
    /// The pointer moved during the press.
    Moved,
    /// It was pressed too long.
    Held,
    /// It was let go too soon for a long press.
    Short,
    /// One press instead of two, or two too far apart in time.
    Single,
    /// Two presses in two places.
    Apart,
    /// Three presses instead of two.
    Triple,
    /// The wrong button of the mouse.
    Button,
    /// Several fingers where one is enough.
    Fingers,
    /// One finger where two are needed.
    Finger,
    /// Let go too early, on nothing.
    Early,
    /// The wrong way.
    Direction,
    /// The pointer left before it was time.
    Left,
    /// Another gesture or another key than the one awaited.
    Other,
}

impl Miss {
    /// Every way to fail.
    pub const ALL: [Self; 13] = [
        Self::Moved,
        Self::Held,
        Self::Short,
        Self::Single,
        Self::Apart,
        Self::Triple,
        Self::Button,
        Self::Fingers,
        Self::Finger,
        Self::Early,
        Self::Direction,
        Self::Left,
        Self::Other,
    ];

    /// Its name in an exercise, and in the words `miss-<name>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Held => "held",
            Self::Short => "short",
            Self::Single => "single",
            Self::Apart => "apart",
            Self::Triple => "triple",
            Self::Button => "button",
            Self::Fingers => "fingers",
            Self::Finger => "finger",
            Self::Early => "early",
            Self::Direction => "direction",
            Self::Left => "left",
            Self::Other => "other",
        }
    }
}

/// What came of a gesture on a thing; `P` names the places where a thing can be put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stroke<P> {
    /// The gesture that was awaited, or its equivalent for whoever cannot do it.
    Done,
    /// It failed.
    Missed(Miss),
    /// The thing was let go.
    Dropped {
        /// The place it was put on; none in the void.
        on: Option<P>,
        /// The middle of the thing, in thousandths of the width and the height of the stage.
        at: [u16; 2],
    },
}

/// How much a hand is forgiven. Larger for a hand that trembles or is slow, as measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// How far a press may move, in millimeters.
    pub slop: f32,
    /// The longest time between the two presses of a double press.
    pub double: Duration,
    /// How long a long press lasts at least.
    pub long: Duration,
    /// How long the pointer stays still to rest.
    pub rest: Duration,
}

impl Default for Tolerance {
    /// A little more than systems forgive: a click that moves 3 mm, a double click within 0.9 s.
    fn default() -> Self {
        Self {
            slop: 3.0,
            double: Duration::from_millis(900),
            long: Duration::from_millis(600),
            rest: Duration::from_secs(1),
        }
    }
}
