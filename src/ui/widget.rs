//! Our own widgets, because iced 0.14 has none that take touch, mouse and keys alike, show a focus
//! ring and say what they are. What they do when acted upon is a message of the screen.

pub mod button;
pub mod calendar;
pub mod chart;
pub mod field;
pub mod keyboard;
pub mod lines;
pub mod modal;
pub mod pin_pad;
pub mod pressable;
pub mod progress;
pub mod scroll;
pub mod spotlight;
pub mod stones;
pub mod title;
