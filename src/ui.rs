//! Everything a person sees is made of these: colors, sizes, icons and our own widgets.
//!
//! Only this folder names colors, sizes and durations. What a screen shows, and when, is left to
//! `screen`; what the words are is left to `i18n`.

pub mod direction;
pub mod font;
pub mod icon;
pub mod look;
pub mod metrics;
pub mod palette;
pub mod semantics;
pub mod widget;

pub use look::Look;

/// An element of our screens, drawn with the one theme and the one renderer we use.
pub type Element<'a, Message> = iced::Element<'a, Message>;
