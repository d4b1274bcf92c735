//! A paragraph of right-to-left words, broken into lines by us.
//!
//! The text engine beneath iced 0.14 does not wrap a line that mixes Arabic with Latin words: it
//! runs out of its box. Each line made here is short enough, and only reordered by the engine.

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::{Color, Element, Font, Length, Pixels, Point, Rectangle, Renderer, Size, Theme};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// Right-to-left words of this size and face, each line leaning to the right.
pub fn lines<'a, Message: 'a>(
    words: String,
    size: f32,
    line_height: f32,
    face: Font,
    color: Color,
) -> Element<'a, Message> {
    Element::new(Lines { words, size, line_height, face, color })
}

struct Lines {
    words: String,
    size: f32,
    line_height: f32,
    face: Font,
    color: Color,
}

/// The lines as they were last broken, and for what.
#[derive(Default)]
struct Broken {
    words: String,
    size: f32,
    width: f32,
    lines: Vec<Paragraph>,
}

impl Lines {
    fn shape(&self, words: &str) -> Paragraph {
        Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: text::LineHeight::Relative(self.line_height),
            font: self.face,
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: text::Wrapping::None,
        })
    }

    /// Puts as many words on each line as fit in `width`.
    fn wrap(&self, width: f32) -> Vec<Paragraph> {
        let mut done = Vec::new();
        for paragraph in self.words.lines() {
            let mut line = String::new();
            let mut shaped: Option<Paragraph> = None;
            // A no-break space does not end a word.
            for word in units(paragraph) {
                let word = word.as_str();
                let longer =
                    if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
                let candidate = self.shape(&longer);
                if candidate.min_bounds().width <= width || line.is_empty() {
                    line = longer;
                    shaped = Some(candidate);
                } else {
                    done.extend(shaped.take());
                    word.clone_into(&mut line);
                    shaped = Some(self.shape(word));
                }
            }
            done.extend(shaped);
        }
        done
    }
}

/// The words of a paragraph; what stands between « and » is one word, for it names one thing.
fn units(paragraph: &str) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    let mut quoted = false;
    for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
        match units.last_mut() {
            Some(unit) if quoted => {
                unit.push('\u{a0}');
                unit.push_str(word);
            }
            Some(_) | None => units.push(word.to_owned()),
        }
        quoted = (quoted || word.contains('«')) && !word.contains('»');
    }
    units
}

impl<Message> Widget<Message, Theme, Renderer> for Lines {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Broken>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Broken::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let broken = tree.state.downcast_mut::<Broken>();
        let same = broken.words == self.words
            && broken.size.to_bits() == self.size.to_bits()
            && broken.width.to_bits() == width.to_bits();
        if !same {
            *broken = Broken {
                words: self.words.clone(),
                size: self.size,
                width,
                lines: self.wrap(width),
            };
        }
        let sizes = broken.lines.iter().map(Paragraph::min_bounds);
        let (wide, high) = sizes
            .fold((0.0_f32, 0.0), |(wide, high), line| (wide.max(line.width), high + line.height));
        layout::Node::new(limits.resolve(Length::Shrink, Length::Shrink, Size::new(wide, high)))
    }

    fn operate(
        &mut self,
        _tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.words);
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        _cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let mut y = bounds.y;
        for line in &tree.state.downcast_ref::<Broken>().lines {
            let size = line.min_bounds();
            let x = bounds.x + bounds.width - size.width;
            renderer.fill_paragraph(line, Point::new(x, y), self.color, *viewport);
            y += size.height;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_is_never_broken() {
        let quoted = "المس « Mon compte » (حسابي).";
        assert_eq!(units(quoted), ["المس", "«\u{a0}Mon\u{a0}compte\u{a0}»", "(حسابي)."]);
        assert_eq!(units("un  deux"), ["un", "deux"]);
    }
}
