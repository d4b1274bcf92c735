//! Charts: bars that lie, bars that stand, bars cut into parts, and figures. Each number is written,
//! so that no color and no length has to be read; a table beside them is left to the screens.
//!
//! iced has no charts of its own, and its canvas is not needed: they are rounded rectangles and
//! words. Where each stands is worked out in `plan`. Each number says what it is to whoever hears
//! the screen.

mod plan;

use iced::advanced::layout::{self, Layout};
use iced::advanced::text::{self, Paragraph as _, Renderer as _};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::widget::{column, container};
use iced::{Color, Length, Pixels, Point, Rectangle, Renderer, Size, Theme, Vector};

use super::pressable::quad;
use super::title;
use crate::i18n::Direction;
use crate::ui::metrics::Type;
use crate::ui::palette::Palette;
use crate::ui::semantics::{Handle, Key, Meaning, Role};
use crate::ui::{Element, Look, font};
use plan::{Fill, Plan};

type Paragraph = <Renderer as text::Renderer>::Paragraph;

/// The room of a line, for a text of size one.
const LINE: f32 = 1.3;
/// The roundness of the corners of bars.
const ROUND: f32 = 4.0;

/// How many parts a bar can be cut into: more could not be told apart by their lightness.
pub const MOST_PARTS: usize = 4;

/// A number as a bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its stable name in its chart.
    pub key: String,
    /// What it is of.
    pub label: String,
    /// The same in a letter or two, for months that stand close.
    pub short: String,
    /// The number in words: "1 876", or why there is none.
    pub printed: String,
    /// How much of it there is; none when that is not known, which is not zero.
    pub size: Option<u64>,
    /// Whether it is drawn paler: what is none of the others.
    pub paler: bool,
    /// What is said of it to whoever hears the screen.
    pub said: String,
}

/// A whole as a bar cut into its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stack {
    /// Its stable name in its chart.
    pub key: String,
    /// What is cut.
    pub label: String,
    /// The parts, in the order of the legend.
    pub parts: Vec<Part>,
    /// What is written when not all of its parts are known, or there is nothing to cut.
    pub instead: String,
    /// What is said of it to whoever hears the screen.
    pub said: String,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The number in words: "46,0 %".
    pub printed: String,
    /// How much of it there is, if that is known.
    pub size: Option<u64>,
}

/// What is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Drawing {
    /// Bars from the side where lines start.
    Bars(Vec<Bar>),
    /// Bars that stand, in the order of time.
    Months(Vec<Bar>),
    /// Bars of the same length, cut into parts.
    Stacks {
        /// What the parts are, at most [`MOST_PARTS`].
        legend: Vec<String>,
        /// The bars.
        stacks: Vec<Stack>,
    },
}

impl Drawing {
    /// The stable name of each number, and what is said of it.
    fn items(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Bars(bars) | Self::Months(bars) => {
                bars.iter().map(|bar| (bar.key.as_str(), bar.said.as_str())).collect()
            }
            Self::Stacks { stacks, .. } => {
                stacks.iter().map(|stack| (stack.key.as_str(), stack.said.as_str())).collect()
            }
        }
    }
}

/// A drawing as wide as it may be. The keys of its numbers begin with `key`.
pub fn chart<'a, M: 'a>(look: Look, key: impl Into<String>, drawing: Drawing) -> Element<'a, M> {
    Element::new(Chart { look, key: key.into(), drawing })
}

/// A figure: a number in large, and what it counts.
pub fn figure<'a, M: 'a>(
    look: Look,
    key: impl Into<Key>,
    printed: &str,
    label: &str,
    said: &str,
) -> Element<'a, M> {
    let p = look.palette;
    let content = look.column(
        2.0,
        vec![look.bold(Type::H2, printed, p.pine), look.text(Type::Body, label, p.ink)],
    );
    let content = container(column![content]).width(Length::Fill);
    let card = look.boxed(content, p.surface, p.hair, 1.0, 20.0, [12.0, 20.0]);
    title::status(key, said, card)
}

struct Chart {
    look: Look,
    key: String,
    drawing: Drawing,
}

/// The chart as it was last laid out, and for what.
#[derive(Default)]
struct State {
    known: Option<(Drawing, Size, bool)>,
    plan: Plan,
    words: Vec<Paragraph>,
    handles: Vec<Handle>,
}

impl Chart {
    fn size(&self) -> f32 {
        self.look.metrics.text(Type::Body)
    }

    fn shape(&self, words: &str, bold: bool, width: f32) -> Paragraph {
        Paragraph::with_text(text::Text {
            content: words,
            bounds: Size::new(width, f32::INFINITY),
            size: Pixels(self.size()),
            line_height: text::LineHeight::Relative(LINE),
            font: if bold { font::BOLD } else { font::REGULAR },
            align_x: text::Alignment::Default,
            align_y: iced::alignment::Vertical::Top,
            shaping: text::Shaping::Advanced,
            wrapping: if width.is_finite() {
                text::Wrapping::WordOrGlyph
            } else {
                text::Wrapping::None
            },
        })
    }

    fn lay(&self, width: f32) -> Plan {
        let ruler = |words: &str, bold: bool, width: f32| {
            let size = self.shape(words, bold, width).min_bounds();
            // A rounding must not break a line that fits.
            Size::new(size.width.ceil(), size.height)
        };
        let plan = Plan::of(&self.drawing, width, self.size(), &ruler);
        match self.look.direction {
            Direction::LeftToRight => plan,
            Direction::RightToLeft => plan.mirrored(),
        }
    }

    fn meanings(&self) -> Vec<Meaning> {
        let meaning = |(key, said): (&str, &str)| {
            Meaning::new(format!("{}/{key}", self.key), Role::Label, said)
        };
        self.drawing.items().into_iter().map(meaning).collect()
    }
}

/// The color of a fill, and of the words on it.
fn colors(p: &Palette, fill: Fill) -> (Color, Color) {
    match fill {
        Fill::Strong => (p.pine, p.on_pine),
        Fill::Middle => (p.middle, p.on_middle),
        Fill::Light => (p.sand, p.ink),
        Fill::Hollow => (p.surface, p.ink),
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Chart {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let state = tree.state.downcast_mut::<State>();
        let room = Size::new(width, self.size());
        let mirrored = self.look.direction == Direction::RightToLeft;
        let same = state.known.as_ref().is_some_and(|(drawing, size, turned)| {
            *drawing == self.drawing && *size == room && *turned == mirrored
        });
        if !same {
            let plan = self.lay(width);
            let shape = |own: &plan::Written| self.shape(&own.words, own.bold, own.at.width + 1.0);
            state.words = plan.words.iter().map(shape).collect();
            state.plan = plan;
            state.known = Some((self.drawing.clone(), room, mirrored));
        }
        let meanings = self.meanings();
        state.handles.truncate(meanings.len());
        for (handle, meaning) in state.handles.iter_mut().zip(&meanings) {
            handle.renew(meaning);
        }
        let known = state.handles.len();
        state.handles.extend(meanings.into_iter().skip(known).map(Handle::new));
        layout::Node::new(Size::new(width, state.plan.size.height))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let origin = layout.position() - Point::ORIGIN;
        let State { plan, handles, .. } = tree.state.downcast_mut::<State>();
        for (handle, item) in handles.iter_mut().zip(&plan.items) {
            operation.custom(None, *item + origin, handle);
        }
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
        let p = self.look.palette;
        let origin: Vector = layout.position() - Point::ORIGIN;
        let State { plan, words, .. } = tree.state.downcast_ref::<State>();
        for block in &plan.blocks {
            let (fill, _) = colors(p, block.fill);
            // Light fills have an edge, so that their length is seen.
            let (edge, width) = match block.fill {
                Fill::Strong => (p.pine, 0.0),
                Fill::Middle | Fill::Light | Fill::Hollow => (p.edge, 1.0),
            };
            quad(renderer, block.at + origin, fill, edge, width, ROUND);
        }
        for (paragraph, own) in words.iter().zip(&plan.words) {
            let ink = own.on.map_or(p.ink, |fill| colors(p, fill).1);
            renderer.fill_paragraph(paragraph, own.at.position() + origin, ink, *viewport);
        }
    }
}
