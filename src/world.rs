//! The simulated world a visitor acts on: scenes in the tabs of a browser, a phone and papers beside
//! it, their elements, files.
//!
//! [`Setting`] is what stands there, fixed for a run; [`World`] is what the visitor made of it;
//! [`Event`] is one thing they do, [`Outcome`] what came of it. Everything here is pure: no file, no
//! clock, no drawing. Judging what was typed is left to `typing`, saying anything about it to
//! `tutorial`, drawing to the screens.
//!
//! A phone and the papers of the desk stand beside what is in the browser: both are scenes, of kinds
//! of their own. What goes wrong on purpose is written into the scenes before the run begins, by
//! `tutorial`, in the same words: the world does not know an incident from a page.

mod condition;
mod refusal;
mod scene;
mod setting;
mod state;
mod target;
mod thing;
mod view;

pub use condition::Condition;
pub use refusal::{SUMMARY, sentence};
pub use scene::{
    Action, Branch, Check, Choice, ChoiceOption, Effect, Element, Fact, Field, FileRow, Go, Kind,
    MailRow, PaperLook, Popup, PopupButton, PopupLook, Press, Row, Scene, SceneKind, SearchResult,
    Slot, Tone, Upload,
};
pub use setting::{FileSpec, Flaw, Setting, TabSpec};
pub use state::{Event, MAX_TYPED, Outcome, World};
pub use target::{Desk, Target};
pub use thing::{ByTier, HARDEST, Onto, Thing, ThingLook, ThingSize, Tier, Tiers};
pub use view::{ActionView, ElementView, OptionView, PaperView, RowView, TabView, ThingView};
