//! A thing that can be pressed: by touch, mouse or keys, with a lip, a focus ring and a meaning.
//!
//! It never loses a tap: the lift of the finger that pressed it acts, wherever iced believes the
//! pointer to be by then (iced issue 3471), and a press is not captured, so that a list scrolls when
//! it is dragged on one of its buttons (iced issue 2004). What it looks like is given as a
//! [`Style`]; the usual ones are in `button`.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, overlay, renderer};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key as Pressed};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Point, Rectangle, Renderer, Size,
    Theme, Vector, touch,
};

use crate::ui::semantics::{Handle, Meaning};

/// A finger that moved farther than this is scrolling, not pressing. In canvas pixels.
const SLOP: f32 = 12.0;
/// Room between a thing and its focus ring, in canvas pixels.
const RING_GAP: f32 = 3.0;
/// The width of the focus ring, in canvas pixels.
const RING: f32 = 4.0;

/// How one looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The face.
    pub fill: Color,
    /// The face while it is pressed.
    pub pressed: Color,
    /// The words on it.
    pub ink: Color,
    /// The edge around it.
    pub edge: Color,
    /// The width of the edge.
    pub edge_width: f32,
    /// The roundness of its corners.
    pub radius: f32,
    /// The height of the lip under it, which says that it can be pressed.
    pub lip: f32,
    /// The color of the lip.
    pub lip_color: Color,
    /// The color of the focus ring.
    pub ring: Color,
}

/// Wraps `content` into something that can be pressed.
pub fn pressable<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    meaning: Meaning,
    style: Style,
) -> Pressable<'a, Message> {
    Pressable {
        content: content.into(),
        meaning,
        style,
        on_press: None,
        width: Length::Shrink,
        height: Length::Shrink,
        least: Size::ZERO,
        padding: Padding::ZERO,
        align: iced::alignment::Horizontal::Center,
    }
}

/// Something that can be pressed.
pub struct Pressable<'a, Message> {
    content: Element<'a, Message>,
    meaning: Meaning,
    style: Style,
    on_press: Option<Message>,
    width: Length,
    height: Length,
    least: Size,
    padding: Padding,
    align: iced::alignment::Horizontal,
}

impl<Message> Pressable<'_, Message> {
    /// What a press does. Without it, it is there but cannot be acted upon.
    #[must_use]
    pub fn on_press(mut self, message: impl Into<Option<Message>>) -> Self {
        self.on_press = message.into();
        self
    }

    /// Its width.
    #[must_use]
    pub fn width(mut self, width: impl Into<Length>) -> Self {
        self.width = width.into();
        self
    }

    /// Its height, lip included.
    #[must_use]
    pub fn height(mut self, height: impl Into<Length>) -> Self {
        self.height = height.into();
        self
    }

    /// The least it may measure, lip included.
    #[must_use]
    pub fn least(mut self, width: f32, height: f32) -> Self {
        self.least = Size::new(width, height);
        self
    }

    /// The room between its edge and its content.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// The side on which its content leans.
    #[must_use]
    pub fn align(mut self, align: iced::alignment::Horizontal) -> Self {
        self.align = align;
        self
    }
}

struct State {
    handle: Handle,
    /// The finger that presses it, and where it first was.
    finger: Option<(touch::Finger, Point)>,
    /// Whether the mouse presses it.
    held: bool,
    /// Whether it was drawn pressed.
    shown: bool,
}

impl State {
    fn is_pressed(&self) -> bool {
        self.held || self.finger.is_some()
    }
}

impl<Message: Clone> Pressable<'_, Message> {
    fn meaning(&self) -> Meaning {
        Meaning { enabled: self.on_press.is_some() && self.meaning.enabled, ..self.meaning.clone() }
    }

    fn act(&self, shell: &mut Shell<'_, Message>) {
        if let Some(message) = &self.on_press {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Pressable<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State {
            handle: Handle::new(self.meaning()),
            finger: None,
            held: false,
            shown: false,
        })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let state = tree.state.downcast_mut::<State>();
        let meaning = self.meaning();
        if state.handle.meaning.key != meaning.key {
            // Another thing took this place while it was pressed: the press was not for it.
            state.finger = None;
            state.held = false;
        }
        state.handle.renew(&meaning);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let lip = self.style.lip;
        let limits = limits
            .width(self.width)
            .height(self.height)
            .min_width(self.least.width)
            .min_height(self.least.height);
        let room = limits.shrink(Size::new(self.padding.x(), self.padding.y() + lip)).loose();
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &room);
        let inner = content.size();
        let wanted =
            Size::new(inner.width + self.padding.x(), inner.height + self.padding.y() + lip);
        let size = limits.resolve(self.width, self.height, wanted);
        let space = Size::new(
            (size.width - self.padding.x()).max(0.0),
            (size.height - self.padding.y() - lip).max(0.0),
        );
        let content = content
            .align(self.align.into(), iced::Alignment::Center, space)
            .translate(Vector::new(self.padding.left, self.padding.top));
        layout::Node::with_children(size, vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        // Its name says what its content shows: the content is not visited.
        let state = tree.state.downcast_mut::<State>();
        operation.custom(None, layout.bounds(), &mut state.handle);
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _renderer: &Renderer,
        _clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _viewport: &Rectangle,
    ) {
        if self.on_press.is_none() || !self.meaning.enabled {
            let state = tree.state.downcast_mut::<State>();
            state.finger = None;
            state.held = false;
            return;
        }
        let over = cursor.is_over(layout.bounds());
        let state = tree.state.downcast_mut::<State>();
        match event {
            Event::Touch(touch::Event::FingerPressed { id, position }) => {
                // The newest finger takes the place of one whose lift a dialog may have kept.
                if over && !shell.is_event_captured() {
                    state.finger = Some((*id, *position));
                }
            }
            Event::Touch(touch::Event::FingerMoved { id, position }) => {
                if state
                    .finger
                    .is_some_and(|(finger, from)| finger == *id && from.distance(*position) > SLOP)
                {
                    state.finger = None;
                }
            }
            Event::Touch(touch::Event::FingerLifted { id, .. }) => {
                if state.finger.is_some_and(|(finger, _)| finger == *id) {
                    state.finger = None;
                    self.act(shell);
                }
            }
            Event::Touch(touch::Event::FingerLost { id, .. }) => {
                if state.finger.is_some_and(|(finger, _)| finger == *id) {
                    state.finger = None;
                }
            }
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                // A press elsewhere ends one whose release a dialog kept.
                state.held = over && !shell.is_event_captured();
                if state.held {
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                if std::mem::take(&mut state.held) && over {
                    self.act(shell);
                }
            }
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: Pressed::Named(Named::Enter | Named::Space),
                repeat: false,
                ..
            }) => {
                if state.handle.focused && !shell.is_event_captured() {
                    self.act(shell);
                }
            }
            Event::Keyboard(_) | Event::Mouse(_) | Event::Window(_) | Event::InputMethod(_) => {}
        }
        let pressed = state.is_pressed();
        if matches!(event, Event::Window(iced::window::Event::RedrawRequested(_))) {
            state.shown = pressed;
        } else if state.shown != pressed {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        _style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        let style = self.style;
        let bounds = layout.bounds();
        let down = state.is_pressed() && style.lip > 0.0;
        let face = Rectangle {
            y: if down { bounds.y + style.lip } else { bounds.y },
            height: bounds.height - style.lip,
            ..bounds
        };
        if state.handle.ring {
            ring(renderer, bounds, style.radius, style.ring);
        }
        if style.lip > 0.0 && !down {
            let lip = Rectangle { y: bounds.y + style.lip, ..face };
            quad(renderer, lip, style.lip_color, style.lip_color, 0.0, style.radius);
        }
        let fill = if state.is_pressed() { style.pressed } else { style.fill };
        quad(renderer, face, fill, style.edge, style.edge_width, style.radius);

        let moved = if down { style.lip } else { 0.0 };
        let Some(content) = layout.children().next() else { return };
        renderer.with_translation(Vector::new(0.0, moved), |renderer| {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                &renderer::Style { text_color: style.ink },
                content,
                cursor,
                viewport,
            );
        });
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        // Always something, so that what lies under it in a stack does not react.
        if !cursor.is_over(layout.bounds()) {
            mouse::Interaction::None
        } else if self.on_press.is_some() {
            mouse::Interaction::Pointer
        } else {
            mouse::Interaction::Idle
        }
    }

    fn overlay<'b>(
        &'b mut self,
        _tree: &'b mut Tree,
        _layout: Layout<'b>,
        _renderer: &Renderer,
        _viewport: &Rectangle,
        _translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        None
    }
}

impl<'a, Message: Clone + 'a> From<Pressable<'a, Message>> for Element<'a, Message> {
    fn from(pressable: Pressable<'a, Message>) -> Self {
        Self::new(pressable)
    }
}

/// Draws the focus ring around `bounds`.
pub(super) fn ring(renderer: &mut Renderer, bounds: Rectangle, radius: f32, color: Color) {
    let out = RING_GAP + RING;
    let around = Rectangle {
        x: bounds.x - out,
        y: bounds.y - out,
        width: bounds.width + 2.0 * out,
        height: bounds.height + 2.0 * out,
    };
    quad(renderer, around, Color::TRANSPARENT, color, RING, radius + out);
}

/// Draws one rounded rectangle.
pub(super) fn quad(
    renderer: &mut Renderer,
    bounds: Rectangle,
    fill: Color,
    edge: Color,
    edge_width: f32,
    radius: f32,
) {
    renderer.fill_quad(
        renderer::Quad {
            bounds,
            border: Border { color: edge, width: edge_width, radius: radius.into() },
            ..renderer::Quad::default()
        },
        Background::Color(fill),
    );
}
