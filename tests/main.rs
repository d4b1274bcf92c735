//! The only test binary: with iced, each one more links the whole program again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod bilan;
mod choose;
mod cli;
mod coach_on_screen;
mod code;
mod content_faults;
mod day;
mod focus_and_taps;
mod house;
mod journeys;
mod kill;
mod lead;
mod mediator;
mod mirror;
mod pages;
mod places;
mod printing;
mod receive;
mod resume;
mod screens;
mod sizes;
mod statistics;
mod stick;
mod store;
mod support;
mod visit;
mod walks;
mod words;
