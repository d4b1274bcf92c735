//! What a view needs to draw: colors, sizes and direction together, and the small pieces that every
//! screen writes the same way.

use iced::widget::{Column, Space, container, text};
use iced::{Background, Border, Color, Length, Padding};

use crate::i18n::Direction;
use crate::ui::Element;
use crate::ui::direction;
use crate::ui::font;
use crate::ui::icon::Icon;
use crate::ui::metrics::{Metrics, Type};
use crate::ui::palette::Palette;
use crate::ui::widget::lines::lines;

/// Colors, sizes and direction of one view.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The colors.
    pub palette: &'static Palette,
    /// The sizes.
    pub metrics: Metrics,
    /// The side where lines start.
    pub direction: Direction,
}

impl Look {
    /// A sentence, weight 400.
    pub fn text<'a, M: 'a>(
        &self,
        kind: Type,
        words: impl ToString,
        color: Color,
    ) -> Element<'a, M> {
        self.written(kind, words, color, font::REGULAR)
    }

    /// A label, weight 600.
    pub fn label<'a, M: 'a>(
        &self,
        kind: Type,
        words: impl ToString,
        color: Color,
    ) -> Element<'a, M> {
        self.written(kind, words, color, font::SEMIBOLD)
    }

    /// A title or a value, weight 700.
    pub fn bold<'a, M: 'a>(
        &self,
        kind: Type,
        words: impl ToString,
        color: Color,
    ) -> Element<'a, M> {
        self.written(kind, words, color, font::BOLD)
    }

    /// Words in this face. They wrap anywhere rather than be cut, for a long name at a large size.
    pub fn written<'a, M: 'a>(
        &self,
        kind: Type,
        words: impl ToString,
        color: Color,
        face: iced::Font,
    ) -> Element<'a, M> {
        let line = match kind {
            Type::Hero | Type::H1 | Type::H2 | Type::Button => 1.15,
            Type::H3 => 1.2,
            Type::Body | Type::Label | Type::Coach | Type::Key | Type::Pin => 1.34,
        };
        let words = words.to_string();
        // The Arabic face has no weight 600: asking for it would bring another family.
        let face =
            if face == font::SEMIBOLD && words.chars().any(is_arabic) { font::BOLD } else { face };
        // Arabic letters rise and fall more than Latin ones.
        let line = match self.direction {
            Direction::LeftToRight => line,
            Direction::RightToLeft => line * 1.15,
        };
        if self.direction == Direction::RightToLeft && words.contains(' ') {
            return lines(words, self.metrics.text(kind), line, face, color);
        }
        text(words)
            .size(self.metrics.text(kind))
            .line_height(line)
            .font(face)
            .color(color)
            .wrapping(iced::widget::text::Wrapping::WordOrGlyph)
            .into()
    }

    /// An icon beside a text of this kind.
    pub fn icon<'a, M: 'a>(&self, icon: Icon, kind: Type, color: Color) -> Element<'a, M> {
        icon.view(self.metrics.icon(kind), color)
    }

    /// A row that starts where the language starts, its elements centered on one line.
    pub fn row<'a, M: 'a>(&self, gap: f32, children: Vec<Element<'a, M>>) -> Element<'a, M> {
        direction::flow(self.direction, children)
            .spacing(gap)
            .align_y(iced::alignment::Vertical::Center)
            .into()
    }

    /// A column that leans where the language starts.
    pub fn column<'a, M: 'a>(&self, gap: f32, children: Vec<Element<'a, M>>) -> Column<'a, M> {
        direction::stack_up(self.direction, children).spacing(gap)
    }

    /// An element leaning where the language starts, over the whole width.
    pub fn lean<'a, M: 'a>(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        container(content).width(Length::Fill).align_x(direction::start(self.direction)).into()
    }

    /// A passive card: white, a hair around, nothing that can be touched.
    pub fn card<'a, M: 'a>(&self, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
        let p = self.palette;
        self.boxed(content, p.surface, p.hair, 1.0, 20.0, 24.0)
    }

    /// A box of this fill, edge, edge width, radius and padding, as wide as it may be.
    pub fn boxed<'a, M: 'a>(
        &self,
        content: impl Into<Element<'a, M>>,
        fill: Color,
        edge: Color,
        edge_width: f32,
        radius: f32,
        padding: impl Into<Padding>,
    ) -> Element<'a, M> {
        container(content)
            .width(Length::Fill)
            .align_x(direction::start(self.direction))
            .padding(padding)
            .style(move |_| container::Style {
                background: Some(Background::Color(fill)),
                border: Border { color: edge, width: edge_width, radius: radius.into() },
                ..container::Style::default()
            })
            .into()
    }

    /// A small pill of information, never to be touched.
    pub fn chip<'a, M: 'a>(
        &self,
        icon: Option<Icon>,
        words: impl ToString,
        fill: Color,
        ink: Color,
    ) -> Element<'a, M> {
        let mut children = Vec::new();
        if let Some(icon) = icon {
            children.push(self.icon(icon, Type::Body, ink));
        }
        children.push(self.label(Type::Body, words, ink));
        container(self.row(8.0, children))
            .padding([6.0, 14.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(fill)),
                border: Border { radius: 24.0.into(), ..Border::default() },
                ..container::Style::default()
            })
            .into()
    }

    /// An icon on a tinted square or disk, `side` wide.
    pub fn badge<'a, M: 'a>(
        &self,
        icon: Icon,
        side: f32,
        radius: f32,
        fill: Color,
        ink: Color,
    ) -> Element<'a, M> {
        container(icon.view(side * 0.5, ink))
            .center(side)
            .style(move |_| container::Style {
                background: Some(Background::Color(fill)),
                border: Border { radius: radius.into(), ..Border::default() },
                ..container::Style::default()
            })
            .into()
    }

    /// Empty room that takes what is left of a row.
    pub fn stretch<'a, M: 'a>(&self) -> Element<'a, M> {
        Space::new().width(Length::Fill).into()
    }
}

/// Whether a letter is of the Arabic blocks of Unicode.
fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}')
}
