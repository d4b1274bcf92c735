//! Pas à pas: a fullscreen kiosk on which visitors of a rural post office practise real online
//! procedures, on a simulated world, with a coach that fades as they succeed.

pub mod count;
pub mod export;
pub mod keyboard;
pub mod pin;
pub mod problem;
pub mod store;
pub mod typing;
