//! The simulated world a visitor acts on: scenes in the tabs of a browser, their elements, files.
//!
//! [`Setting`] is what stands there, fixed for a run; [`World`] is what the visitor made of it;
//! [`Event`] is one thing they do, [`Outcome`] what came of it. Everything here is pure: no file, no
//! clock, no drawing. Judging what was typed is left to `typing`, saying anything about it to
//! `tutorial`, drawing to the screens.
//!
//! Other surfaces (phone, papers on the desk, scanner) find their place as further kinds of scene,
//! and what goes wrong on purpose as further conditions.

mod condition;
mod refusal;
mod scene;
mod setting;
mod state;
mod target;
mod view;

pub use condition::Condition;
pub use refusal::{SUMMARY, sentence};
pub use scene::{
    Action, Branch, Check, Choice, ChoiceOption, Effect, Element, Fact, Field, FileRow, Go, Kind,
    Press, Row, Scene, SceneKind, Tone,
};
pub use setting::{FileSpec, Setting, TabSpec};
pub use state::{Event, MAX_TYPED, Outcome, World};
pub use target::Target;
pub use view::{ActionView, ElementView, OptionView, RowView, TabView};
