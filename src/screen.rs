//! The screens: one module each, all made of the same five things in the same order (the struct,
//! `Message`, `Action`, then `new`, `title`, `update`, `view`).
//!
//! An `Action` tells the router a story; no screen knows another. What stands at the same place on
//! every public screen (brand, display, language, help, leaving) is drawn in [`chrome`]. Colors and
//! sizes are left to `ui`, the procedure itself to `tutorial` and `world`.

pub mod choose;
pub mod chrome;
pub mod display;
pub mod fault;
pub mod finish;
pub mod help;
mod keys;
pub mod later;
pub mod mediator;
pub mod memo;
pub mod paper;
pub mod player;
pub mod resume;
pub mod sheet;
pub mod still_there;
mod turn;
pub mod welcome;
pub mod words;

/// What can be asked from any public screen; the router does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Common {
    /// Open the choice of text size, contrast and language.
    Display,
    /// Open the help of this screen.
    Help,
    /// Print this, in a dialog over the screen.
    Print(paper::Request),
    /// End the visit and forget it.
    End,
}
