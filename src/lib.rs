//! Pas à pas: a fullscreen kiosk on which visitors of a rural post office practise real online
//! procedures, on a simulated world, with a coach that fades as they succeed.

pub mod check;
pub mod config;
pub mod content;
pub mod count;
pub mod display;
pub mod export;
pub mod heartbeat;
pub mod i18n;
pub mod keyboard;
pub mod logging;
pub mod paths;
pub mod pin;
pub mod problem;
pub mod settings;
pub mod site;
pub mod store;
pub mod tutorial;
pub mod typing;
pub mod ui;
pub mod world;
