//! Sizes: millimeters of a real screen turned into pixels, and texts that grow on request.
//!
//! The window is drawn on a reference canvas 800 pixels high (800 wide in portrait), so that every
//! length below is a pixel of that canvas. Studies of standing kiosks and of older people ask for
//! targets of 15 to 20 mm (Colle and Hiszem 2004, Duff et al. 2010): `target` and `main` hold them
//! whatever the screen.

use iced::Size;

/// Millimeters in an inch.
const INCH: f32 = 25.4;
/// The short side of the reference canvas, in its pixels.
const CANVAS: f32 = 800.0;
/// Below this, texts would be too small on a low window: the canvas gets lower instead.
const SMALLEST_SCALE: f32 = 0.8;

/// How much larger than usual the texts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// × 1.4.
    Large,
    /// × 1.8.
    Largest,
}

impl TextSize {
    /// All sizes, from the smallest.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The factor applied to every text.
    pub const fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.4,
            Self::Largest => 1.8,
        }
    }
}

/// The window as it is: its size in real pixels and the length of its screen's diagonal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Screen {
    /// Width and height of the window, in pixels before our own scale.
    pub pixels: Size,
    /// The diagonal of that window's screen, in inches.
    pub diagonal: f32,
}

impl Screen {
    /// Real pixels for one pixel of the reference canvas.
    pub fn scale(&self) -> f32 {
        let short = self.pixels.width.min(self.pixels.height);
        (short / CANVAS).max(SMALLEST_SCALE)
    }

    /// The window's size in pixels of the reference canvas.
    pub fn canvas(&self) -> Size {
        let scale = self.scale();
        Size::new(self.pixels.width / scale, self.pixels.height / scale)
    }

    /// Canvas pixels for one millimeter.
    fn per_mm(&self) -> f32 {
        let diagonal = self.pixels.width.hypot(self.pixels.height);
        diagonal / (self.diagonal * INCH) / self.scale()
    }
}

/// How the coach and the simulated screen share the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// Coach beside the screen.
    Two,
    /// Coach above the screen: portrait, and very large texts on small windows.
    One,
}

/// What one token of text measures, in canvas pixels before the visitor's factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// The smallest text there is.
    Body,
    /// Small buttons, lists, fields.
    Label,
    /// Main buttons.
    Button,
    /// What the coach says.
    Coach,
    /// Titles of a simulated page, names of levels.
    H3,
    /// The title of an instruction.
    H2,
    /// The title of a screen.
    H1,
    /// The welcome.
    Hero,
    /// The keys of the keyboard.
    Key,
    /// The keys of the code pad.
    Pin,
}

/// The sizes of one view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// The window in canvas pixels.
    pub canvas: Size,
    /// The texts' factor.
    pub text_size: TextSize,
    per_mm: f32,
}

impl Metrics {
    /// The sizes for this screen and this visitor.
    pub fn new(screen: Screen, text_size: TextSize) -> Self {
        Self { canvas: screen.canvas(), text_size, per_mm: screen.per_mm() }
    }

    /// This many millimeters, in canvas pixels.
    pub fn mm(&self, millimeters: f32) -> f32 {
        (millimeters * self.per_mm).ceil()
    }

    /// The size of a text, in canvas pixels. Titles grow less than sentences, so that a word still
    /// fits on its line.
    pub fn text(&self, kind: Type) -> f32 {
        let factor = self.text_size.factor();
        let gentle = 1.0 + (factor - 1.0) * 0.6;
        match kind {
            Type::Body => 20.0 * factor,
            Type::Label => 22.0 * factor,
            Type::Button => 24.0 * factor,
            Type::Coach => 26.0 * factor,
            Type::H3 => 28.0 * factor,
            Type::H2 => 32.0 * gentle,
            Type::H1 => 44.0 * gentle,
            Type::Hero => 62.0 * (1.0 + (factor - 1.0) * 0.3),
            Type::Key => 30.0 * (1.0 + (factor - 1.0) * 0.4),
            Type::Pin => 40.0,
        }
    }

    /// The least side of anything that can be touched: 15 mm.
    pub fn target(&self) -> f32 {
        self.mm(15.0).max(56.0)
    }

    /// The least height of the main act of a screen: 20 mm.
    pub fn main(&self) -> f32 {
        self.mm(20.0).max(76.0)
    }

    /// The least side of a control of the simulated site: 9 mm, as real sites have them.
    pub fn site_target(&self) -> f32 {
        self.mm(9.0).max(56.0)
    }

    /// The side of an icon beside a text of this kind.
    pub fn icon(&self, kind: Type) -> f32 {
        (self.text(kind) * 1.25).round()
    }

    /// The margin around a screen.
    pub fn margin(&self) -> f32 {
        24.0
    }

    /// The gap between two targets.
    pub fn gap(&self) -> f32 {
        16.0
    }

    /// Whether the window is higher than wide.
    pub fn portrait(&self) -> bool {
        self.canvas.height > self.canvas.width
    }

    /// Whether the two halves of a screen stand one under the other.
    pub fn stacks(&self) -> bool {
        self.portrait() || self.text_size == TextSize::Largest
    }

    /// How the player shares the window.
    pub fn columns(&self) -> Columns {
        if self.portrait() { Columns::One } else { Columns::Two }
    }

    /// The width of the coach's column beside the simulated screen.
    pub fn coach_width(&self) -> f32 {
        let wanted = match self.text_size {
            TextSize::Normal => 368.0,
            TextSize::Large => 452.0,
            TextSize::Largest => 540.0,
        };
        f32::min(wanted, self.canvas.width * 0.45)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metrics(width: f32, height: f32, diagonal: f32) -> Metrics {
        Metrics::new(Screen { pixels: Size::new(width, height), diagonal }, TextSize::Normal)
    }

    #[test]
    fn a_target_keeps_fifteen_millimeters_on_every_screen() {
        for (width, height, diagonal) in [
            (1280.0, 800.0, 10.1),
            (1920.0, 1200.0, 10.1),
            (1366.0, 768.0, 15.6),
            (1920.0, 1080.0, 15.6),
            (1920.0, 1080.0, 24.0),
            (800.0, 1280.0, 15.6),
        ] {
            let screen = Screen { pixels: Size::new(width, height), diagonal };
            let m = Metrics::new(screen, TextSize::Normal);
            let real = width.hypot(height) / (diagonal * INCH);
            assert!(m.target() * screen.scale() / real >= 15.0, "{width}×{height} {diagonal}");
            assert!(m.main() * screen.scale() / real >= 20.0, "{width}×{height} {diagonal}");
        }
    }

    #[test]
    fn the_canvas_is_eight_hundred_on_its_short_side() {
        assert!((metrics(1920.0, 1080.0, 21.5).canvas.height - 800.0).abs() < 0.01);
        assert_eq!(metrics(800.0, 1280.0, 10.1).canvas, Size::new(800.0, 1280.0));
        assert!((metrics(1080.0, 1920.0, 21.5).canvas.width - 800.0).abs() < 0.01);
    }

    #[test]
    fn no_text_is_ever_under_twenty() {
        let m = metrics(1280.0, 800.0, 15.6);
        for kind in [Type::Body, Type::Label, Type::Button, Type::Coach, Type::Hero] {
            assert!(m.text(kind) >= 20.0);
        }
    }
}
