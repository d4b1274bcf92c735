//! What one frame of the player and one key press cost, beside a bare view of the same size.
//!
//! Everything is drawn in software, on one thread, at 1920 × 1080; the times are those of the
//! processor, so that other programs do not count. A whole frame is the way from the state to the
//! pixels: view, layout, and every pixel drawn. A key press is the way from the event to the pixels:
//! the events are answered, the state changes, the view is made and laid out again, and what changed
//! is drawn, as in a window (iced compares two frames and draws the difference). What is left out is
//! the copy of the pixels to the screen, which the display server does.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(not(feature = "gpu"))]
#[path = "support/figures.rs"]
mod figures;
#[cfg(not(feature = "gpu"))]
#[path = "support/software.rs"]
mod software;

fn main() {
    #[cfg(not(feature = "gpu"))]
    software::measure();
    #[cfg(feature = "gpu")]
    println!("skipped: this measures the software renderer, without the feature gpu");
}
