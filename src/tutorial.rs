//! Tutorials: what a procedure is made of, and the coach that follows a visitor through it.
//!
//! A [`Tutorial`] is data, read by [`Tutorial::parse`] and proved playable by [`validate`]; a
//! [`Scenario`] is a tutorial with its persona and its dates filled in; a [`Run`] is one visitor
//! practising it at one [`Level`]. The current step is always derived: it is the first whose goal
//! is not met in the world. All of it is pure; finding and reading files is left to `content`, the
//! words of the coach to Fluent, and which of them to say to the screens, from an [`Advice`].

mod advice;
mod equipment;
mod follower;
mod glossary;
mod incident;
mod model;
mod path;
mod persona;
pub(crate) mod reader;
mod scenario;
mod source;
mod story;
mod validate;

pub use advice::{Act, Advice, Level, MAX_ATTEMPT, Remark, Rung, StepRecord, Way};
pub use equipment::{Family, Ground, MACHINE_FLAGS, MEDIATION_THEMES, tier};
pub use follower::Run;
pub use glossary::Spoken;
pub use incident::Trouble;
pub use model::{
    COOP_THEMES, Certainty, Fidelity, IncidentKind, IncidentSpec, Mistake, Need, Operator, Step,
    Trigger, Tutorial,
};
pub use path::perform;
pub use persona::{CardLine, Persona};
pub use scenario::{Scenario, SlipValue, story_variables};
pub use story::Story;
pub use validate::{validate, wander};

/// The small tutorials that the tests of this crate play, with every construct of the format.
#[cfg(test)]
pub(crate) mod demo {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use chrono::NaiveDate;

    use super::{Persona, Scenario, Tutorial};

    pub(crate) const TEXT: &str =
        include_str!("../tests/fixtures/content/tutorials/caf/demo-attestation.toml");

    /// The small tutorial that has every surface, and an incident of each kind.
    pub(crate) const WORLD: &str =
        include_str!("../tests/fixtures/content/tutorials/caf/demo-world.toml");

    /// The tutorial of every surface.
    pub(crate) fn world() -> Arc<Tutorial> {
        let (tutorial, problems) = Tutorial::parse("demo-world", WORLD, "world.toml");
        assert_eq!(problems, []);
        Arc::new(tutorial.unwrap())
    }

    /// Its scenario, with the incidents of these ranks.
    pub(crate) fn world_with(incidents: &[usize]) -> Arc<Scenario> {
        let today = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        Arc::new(Scenario::with_incidents(&world(), &personas()["karim"], today, incidents))
    }

    pub(crate) fn personas() -> BTreeMap<String, Arc<Persona>> {
        Persona::parse(include_str!("../assets/personas.toml"), "personas.toml").0
    }

    pub(crate) fn tutorial() -> Arc<Tutorial> {
        let (tutorial, problems) = Tutorial::parse("demo-attestation", TEXT, "demo.toml");
        assert_eq!(problems, []);
        Arc::new(tutorial.unwrap())
    }

    pub(crate) fn scenario() -> Arc<Scenario> {
        let today = NaiveDate::from_ymd_opt(2026, 12, 2).unwrap();
        Arc::new(Scenario::new(&tutorial(), &personas()["karim"], today))
    }
}
