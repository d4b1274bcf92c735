//! Things on a bench: what stands on a stage, each awaiting a gesture of the hand.

use super::condition::Condition;
use super::scene::Press;
use super::target::Target;
use crate::gesture::Gesture;

/// How hard an exercise is, from 1 (easy) to 3 (as in real life).
pub type Tier = u8;

/// The hardest.
pub const HARDEST: Tier = 3;

/// The tiers at which something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tiers {
    /// The easiest.
    pub from: Tier,
    /// The hardest.
    pub to: Tier,
}

impl Default for Tiers {
    /// Always there.
    fn default() -> Self {
        Self { from: 1, to: HARDEST }
    }
}

impl Tiers {
    /// Whether it is there at this tier.
    pub fn hold(self, tier: Tier) -> bool {
        (self.from..=self.to).contains(&tier)
    }
}

/// A number that depends on the tier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ByTier(pub [u8; 3]);

impl ByTier {
    /// The same at every tier.
    pub fn always(number: u8) -> Self {
        Self([number; 3])
    }

    /// The number at this tier.
    pub fn at(self, tier: Tier) -> u8 {
        self.0[usize::from(tier.clamp(1, HARDEST)) - 1]
    }

    /// The same at every tier as at this one.
    #[must_use]
    pub fn fixed(self, tier: Tier) -> Self {
        Self::always(self.at(tier))
    }

    /// The number once it is [`Self::fixed`].
    pub fn now(self) -> u8 {
        self.0[0]
    }
}

/// What a thing looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ThingLook {
    /// A round target.
    Dot,
    /// A raised tile with its name.
    #[default]
    Card,
    /// A flat button.
    Button,
    /// A sheet of paper with its name.
    Sheet,
    /// A zone where things are put.
    Place,
    /// A window, its name in its title bar.
    Window,
    /// A picture above its name.
    Icon,
    /// Its name alone.
    Label,
    /// Very small print, larger once the flag `zoomed` is up.
    Print,
    /// A square of mist.
    Tile,
    /// Nothing: a zone of what is drawn behind.
    Bare,
}

impl ThingLook {
    /// Every look.
    pub const ALL: [Self; 11] = [
        Self::Dot,
        Self::Card,
        Self::Button,
        Self::Sheet,
        Self::Place,
        Self::Window,
        Self::Icon,
        Self::Label,
        Self::Print,
        Self::Tile,
        Self::Bare,
    ];

    /// Its name in an exercise.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dot => "dot",
            Self::Card => "card",
            Self::Button => "button",
            Self::Sheet => "sheet",
            Self::Place => "place",
            Self::Window => "window",
            Self::Icon => "icon",
            Self::Label => "label",
            Self::Print => "print",
            Self::Tile => "tile",
            Self::Bare => "bare",
        }
    }
}

/// How large a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThingSize {
    /// Width and height, in hundredths of those of the stage.
    Share([u8; 2]),
    /// The side of a square, in millimeters of the real screen.
    Millimeters(ByTier),
}

/// Where it is right to put a thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Onto {
    /// The place.
    pub on: Target,
    /// When it is right; always if none.
    pub when: Option<Condition>,
}

/// A thing on a bench.
#[derive(Debug, Clone, PartialEq)]
pub struct Thing {
    /// Its name, and what it does once its gesture has succeeded often enough.
    pub press: Press,
    /// What it looks like.
    pub look: ThingLook,
    /// The drawing in it, by its name.
    pub picture: Option<String>,
    /// Its middle, in hundredths of the width and the height of the stage: it goes to the next after
    /// each success. At least one.
    pub at: Vec<[u8; 2]>,
    /// How large it is.
    pub size: ThingSize,
    /// The gesture it awaits; none if it is only there to be seen, or to put things on.
    pub gesture: Option<Gesture>,
    /// How many successes it takes.
    pub times: ByTier,
    /// Whether they must follow each other: a miss begins again.
    pub in_a_row: bool,
    /// Where it is right to put it; the first that holds.
    pub onto: Vec<Onto>,
    /// Whether things can be put on it.
    pub is_place: bool,
}

impl Thing {
    /// The same at every tier as at this one; in real life, successes follow each other.
    pub fn fix(&mut self, tier: Tier) {
        self.times = self.times.fixed(tier);
        self.in_a_row = tier == HARDEST;
        if let ThingSize::Millimeters(side) = &mut self.size {
            *side = side.fixed(tier);
        }
    }
}
