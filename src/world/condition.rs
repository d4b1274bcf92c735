//! What must be true of the world: when an element is there, when a step is done.

use super::state::World;
use super::target::Target;
use crate::typing::Verdict;

/// A predicate on the world. It names things; a name that does not exist is simply not so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// This scene has been in front. Stays true.
    Scene(String),
    /// This scene is in front now, or beside what is.
    At(String),
    /// What is typed in this field is accepted.
    Filled(Target),
    /// This answer is the one chosen.
    Chosen(Target, String),
    /// This box is ticked.
    Checked(Target),
    /// The right file is joined here.
    Attached(Target),
    /// This flag is up.
    Set(String),
    /// This file was downloaded. Stays true.
    Downloaded(String),
    /// This file was on the computer and no longer is.
    Deleted(String),
    /// This file was printed. Stays true.
    Printed(String),
    /// This file was opened. Stays true.
    Opened(String),
    /// The gesture that this thing awaits succeeded often enough.
    Done(Target),
    /// This thing lies on this place.
    Placed(Target, Target),
    /// This thing no longer lies where it was at the start.
    Moved(Target),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
}

impl Condition {
    /// Whether it is so in `world`.
    pub fn holds(&self, world: &World) -> bool {
        match self {
            Self::Scene(scene) => world.visited(scene),
            Self::At(scene) => world.is_at(scene),
            Self::Filled(target) => world.verdict(target) == Some(Verdict::Accepted),
            Self::Chosen(target, value) => world.chosen(target) == Some(value),
            Self::Checked(target) => world.checked(target),
            Self::Attached(target) => world.attached(target),
            Self::Set(flag) => world.flag(flag),
            Self::Downloaded(file) => world.downloaded(file),
            Self::Deleted(file) => world.deleted(file),
            Self::Printed(file) => world.printed(file),
            Self::Opened(file) => world.opened(file),
            Self::Done(thing) => world.done(thing),
            Self::Placed(thing, place) => world.placed(thing) == Some(place),
            Self::Moved(thing) => world.moved(thing),
            Self::All(all) => all.iter().all(|one| one.holds(world)),
            Self::Any(any) => any.iter().any(|one| one.holds(world)),
            Self::Not(not) => !not.holds(world),
        }
    }

    /// Calls `see` with this condition and every one inside it.
    pub fn walk(&self, see: &mut dyn FnMut(&Condition)) {
        see(self);
        match self {
            Self::All(inside) | Self::Any(inside) => {
                for one in inside {
                    one.walk(see);
                }
            }
            Self::Not(inside) => inside.walk(see),
            Self::Scene(_)
            | Self::At(_)
            | Self::Filled(_)
            | Self::Chosen(..)
            | Self::Checked(_)
            | Self::Attached(_)
            | Self::Set(_)
            | Self::Downloaded(_)
            | Self::Deleted(_)
            | Self::Printed(_)
            | Self::Opened(_)
            | Self::Done(_)
            | Self::Placed(..)
            | Self::Moved(_) => {}
        }
    }
}
