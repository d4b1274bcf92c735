//! Words, numbers and dates in the language of the visitor. The only module that names Fluent.
//!
//! [`Words`] answers with the words of a key, in the chosen language, else in French, else with the
//! key itself, so that a hole in a translation never stops a screen. [`dates`] writes days, hours
//! and numbers. [`inspect()`] lists the keys of a file for whoever checks them.
//!
//! Finding and reading the files is left to `content`; the rules on sentences (length, missing
//! translations) are left to `check`; mirroring the screen is left to `ui`.

pub mod dates;
mod entries;
mod language;
mod words;

pub use entries::{Entry, inspect, over};
pub use language::{Direction, Language};
pub use words::{Value, Words};
