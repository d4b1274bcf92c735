//! What the coach is asked and what it answers: the levels, the rungs of help, the acts of a
//! visitor, and the advice that comes of each. Deriving the advice is left to `follower`.

use std::collections::BTreeSet;
use std::fmt;

use crate::gesture::Miss;
use crate::typing::Slip;
use crate::typing::guard::Real;
use crate::world::{Event, Flaw, Target};

/// How many times words differ for the same mistake: the third stays.
pub const MAX_ATTEMPT: u8 = 3;

/// How much the coach does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The coach does each step, the visitor says « Suite ».
    Watch,
    /// Only the lit target answers.
    Guided,
    /// Everything answers; help comes when it is asked for.
    OnRequest,
    /// Everything answers; the learner has a mission and no instruction.
    Alone,
}

impl Level {
    /// Every level, from the most help to the least.
    pub const ALL: [Self; 4] = [Self::Watch, Self::Guided, Self::OnRequest, Self::Alone];

    /// Its code in words and counts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Watch => "regarder",
            Self::Guided => "avec_guidage",
            Self::OnRequest => "avec_aide",
            Self::Alone => "seul",
        }
    }

    /// The level of this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// A rung of the ladder of help, from the lightest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// Say it again differently.
    Reword,
    /// Say where on the page.
    Where,
    /// Light the target.
    Light,
    /// Do it with me.
    Together,
}

impl Rung {
    /// Every rung, in the order of the ladder.
    pub const ALL: [Self; 4] = [Self::Reword, Self::Where, Self::Light, Self::Together];

    /// Its code in words and counts.
    pub fn code(self) -> &'static str {
        match self {
            Self::Reword => "reword",
            Self::Where => "where",
            Self::Light => "light",
            Self::Together => "together",
        }
    }
}

/// One thing that happens to a run.
#[derive(Clone, PartialEq, Eq)]
pub enum Act {
    /// The visitor acts on the world.
    World(Event),
    /// « Suite », at [`Level::Watch`]: the coach does the step. Nothing at the other levels.
    Continue,
    /// The visitor asks for this help. Nothing at [`Level::Watch`].
    Ask(Rung),
    /// The visitor starts again from the beginning. What help was used stays known.
    Restart,
    /// The visitor touched beside everything: the veil.
    Outside,
    /// The visitor is done with the field they were typing in: they closed the keyboard, or the
    /// focus went elsewhere.
    Leave,
}

impl fmt::Debug for Act {
    /// Never says what is typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::World(event) => write!(f, "World({event:?})"),
            Self::Continue => f.write_str("Continue"),
            Self::Ask(rung) => write!(f, "Ask({rung:?})"),
            Self::Restart => f.write_str("Restart"),
            Self::Outside => f.write_str("Outside"),
            Self::Leave => f.write_str("Leave"),
        }
    }
}

/// What the coach does now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice {
    /// The current step; none once all is done.
    pub step: Option<usize>,
    /// What is lit now, given the level and the help asked for.
    pub target: Option<Target>,
    /// How the visitor comes to act on the step's target, or on what mends the trouble.
    pub way: Way,
    /// What went wrong on purpose and is to be mended before the step: its words are
    /// `incident-<trouble>-…`.
    pub trouble: Option<&'static str>,
    /// What came of the last act, when it is worth words.
    pub remark: Option<Remark>,
}

/// How the visitor comes to act on the step's target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// It is in front and answers.
    Direct,
    /// Something must be acted upon first.
    Detour {
        /// The first thing on the shortest way.
        hop: Target,
    },
    /// There is no way: starting again is the only one.
    Lost,
}

/// What is worth saying about the last act. `attempt` goes from 1 to [`MAX_ATTEMPT`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Remark {
    /// A step was just done.
    Well {
        /// The step.
        step: usize,
    },
    /// A mistake the tutorial has words for: `<slug>-<step>-mistake-<name>`.
    Mistake {
        /// The step.
        step: usize,
        /// Its name.
        name: String,
        /// How many times.
        attempt: u8,
    },
    /// A distractor was pressed: words `<slug>-decoy-<element>`.
    Decoy {
        /// The id of the element, without its scene.
        element: String,
        /// How many times.
        attempt: u8,
    },
    /// What is typed is not what is asked: common words by kind of slip.
    Slip {
        /// What went wrong.
        slip: Slip,
        /// The field.
        target: Target,
        /// How many times.
        attempt: u8,
    },
    /// The answer chosen, or the box, is not as asked, and the tutorial has no words for it.
    WrongChoice {
        /// The choice or the check.
        target: Target,
        /// How many times.
        attempt: u8,
    },
    /// The site refused because something is missing, or always does.
    Refused {
        /// What must be answered first.
        missing: Vec<Target>,
        /// How many times.
        attempt: u8,
    },
    /// That is not where to touch, or the visitor is leaving the place of the step.
    WrongTouch {
        /// How many times at this step.
        attempt: u8,
    },
    /// What was typed looked like somebody's real data: the field was emptied.
    RealData(Real),
    /// The file that was joined is not right: common words by kind of flaw.
    Flaw {
        /// What is wrong with it.
        flaw: Flaw,
        /// How many times.
        attempt: u8,
    },
    /// The hand did something else than what is awaited: common words by kind of miss.
    Miss {
        /// How it failed.
        miss: Miss,
        /// Whether the thing was let go where it does not go.
        dropped: bool,
        /// How many times.
        attempt: u8,
    },
    /// What went wrong on purpose is mended: words `incident-<trouble>-well`.
    Repaired {
        /// What went wrong.
        trouble: &'static str,
    },
    /// The coach did this step, or its next move, with the visitor.
    Together {
        /// The step.
        step: usize,
    },
}

impl Remark {
    /// Whether it tells of something that went wrong in the exercise.
    pub(super) fn is_mistake(&self) -> bool {
        match self {
            Self::Mistake { .. }
            | Self::Decoy { .. }
            | Self::Slip { .. }
            | Self::WrongChoice { .. }
            | Self::Flaw { .. }
            | Self::Miss { .. }
            | Self::Refused { .. } => true,
            Self::Well { .. }
            | Self::Repaired { .. }
            | Self::WrongTouch { .. }
            | Self::RealData(_)
            | Self::Together { .. } => false,
        }
    }
}

/// What is known of a step in a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecord {
    /// Its name.
    pub id: String,
    /// Whether its goal has been met.
    pub done: bool,
    /// The helps that were asked for at this step.
    pub helps: BTreeSet<Rung>,
    /// How many mistakes were made at this step.
    pub mistakes: u32,
}
