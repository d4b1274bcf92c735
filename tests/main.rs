//! The only test binary: with iced, each one more links the whole program again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod cli;
mod house;
mod store;
