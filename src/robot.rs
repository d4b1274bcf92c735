//! Learners that practise without eyes or hands: they read the tree of the screen as a screen reader
//! would and act with touches and keys, through the real application.
//!
//! The [`Stage`] is that application without a window: its view, its widgets, its updates, its
//! counters. The [`Learner`] sits in front of it. Nothing here looks inside a procedure. A whole
//! [`fleet`] of places is not practised but drawn: only its counts are wanted.

pub mod fleet;
pub mod learner;
pub mod stage;

pub use learner::{Ended, Hands, Kind, Learner, Outcome};
pub use stage::{Picture, Stage};
