//! A text field: it shows a text and where the next letter goes, and turns keys into edits.
//!
//! The text itself lives in the screen, so that a real keyboard and the on-screen one edit the same
//! value. It reads no clipboard and writes none: what a visitor types goes nowhere else.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key as Pressed};
use iced::widget::{Space, container, row, text};
use iced::{
    Background, Border, Color, Element, Event, Length, Rectangle, Renderer, Size, Theme, touch,
};

use super::pressable::ring;
use crate::keyboard::edit::{Edit, Text};
use crate::ui::font;
use crate::ui::semantics::{Handle, Meaning};

/// How a field looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The ground.
    pub fill: Color,
    /// The words.
    pub ink: Color,
    /// The edge.
    pub edge: Color,
    /// The edge while it is being filled.
    pub active_edge: Color,
    /// The focus ring.
    pub ring: Color,
    /// The size of the words.
    pub size: f32,
    /// The least height.
    pub height: f32,
}

/// How the text of a field is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape<'a> {
    /// On a line.
    Line,
    /// On a line, dots standing for the letters; what it holds is told to nobody.
    Secret,
    /// On a line, shown for a while; what it holds is told to nobody.
    Shown,
    /// In boxes of so many letters each.
    Boxes(&'a [usize]),
}

/// A field that shows `value`. A touch publishes `on_touch`, the Tab key `on_reach`.
#[expect(clippy::too_many_arguments, reason = "what a field shows and what it answers")]
pub fn field<'a, Message: Clone + 'a>(
    value: &Text,
    shape: Shape<'_>,
    active: bool,
    meaning: Meaning,
    style: Style,
    on_touch: Message,
    on_reach: Message,
    on_edit: impl Fn(Edit) -> Message + 'a,
) -> Field<'a, Message> {
    let meaning = match shape {
        Shape::Line | Shape::Boxes(_) => meaning.value(value.value()),
        Shape::Secret | Shape::Shown => meaning,
    };
    let content = match shape {
        Shape::Boxes(boxes) => in_boxes(value, boxes, active, style),
        Shape::Line | Shape::Shown => on_a_line(value, false, active, style),
        Shape::Secret => on_a_line(value, true, active, style),
    };
    Field { content, meaning, style, active, on_touch, on_reach, on_edit: Box::new(on_edit) }
}

fn on_a_line<'a, Message: 'a>(
    value: &Text,
    secret: bool,
    active: bool,
    style: Style,
) -> Element<'a, Message> {
    let written = |part: &str| {
        let shown = if secret { "•".repeat(part.chars().count()) } else { part.to_owned() };
        text(shown).size(style.size).font(font::REGULAR).color(style.ink)
    };
    let caret = if active { style.ink } else { Color::TRANSPARENT };
    let caret = container(Space::new().width(2.0).height(style.size * 1.25)).style(move |_| {
        container::Style { background: Some(Background::Color(caret)), ..Default::default() }
    });
    let (before, after) = (value.before_caret(), value.after_caret());
    let line = row![written(before), caret, written(after)].align_y(iced::Center);
    let content = container(line)
        .width(Length::Fill)
        .height(style.height)
        .padding([0.0, 16.0])
        .align_y(iced::Center)
        .clip(true)
        .style(move |_| container::Style {
            background: Some(Background::Color(style.fill)),
            border: Border {
                color: if active { style.active_edge } else { style.edge },
                width: if active { 3.0 } else { 2.0 },
                radius: 4.0.into(),
            },
            ..Default::default()
        });
    content.into()
}

/// Signs that only part the figures of a date or of a code do not take a place.
fn in_boxes<'a, Message: 'a>(
    value: &Text,
    boxes: &[usize],
    active: bool,
    style: Style,
) -> Element<'a, Message> {
    let figures: Vec<char> = value.value().chars().filter(|c| c.is_alphanumeric()).collect();
    let here = value.before_caret().chars().filter(|c| c.is_alphanumeric()).count();
    let last = boxes.len().saturating_sub(1);
    let mut start = 0;
    let mut line = row![].spacing(8).align_y(iced::Center);
    for (rank, size) in boxes.iter().enumerate() {
        // What is typed beyond the last box shows in it, to be seen and erased.
        let end = if rank == last { figures.len().max(start + size) } else { start + size };
        let text: String = figures.iter().skip(start).take(end - start).collect();
        let in_box = active && (start..end).contains(&here.min(figures.len().max(1)))
            || active && rank == last && here >= end;
        let words = iced::widget::text(text).size(style.size).font(font::SEMIBOLD).color(style.ink);
        let letters = *size as f32;
        let width = 28.0 + letters.mul_add(style.size * 0.62, 0.0).max(24.0);
        let cell = container(words)
            .center_x(width)
            .height(style.height)
            .align_y(iced::Center)
            .clip(true)
            .style(move |_| container::Style {
                background: Some(Background::Color(style.fill)),
                border: Border {
                    color: if in_box { style.active_edge } else { style.edge },
                    width: if in_box { 4.0 } else { 2.0 },
                    radius: 4.0.into(),
                },
                ..Default::default()
            });
        if boxes.len() == 6 && rank == 3 {
            line = line.push(Space::new().width(12));
        }
        line = line.push(cell);
        start = end;
    }
    line.into()
}

/// A text field.
pub struct Field<'a, Message> {
    content: Element<'a, Message>,
    meaning: Meaning,
    style: Style,
    active: bool,
    on_touch: Message,
    on_reach: Message,
    on_edit: Box<dyn Fn(Edit) -> Message + 'a>,
}

struct State {
    handle: Handle,
    finger: Option<touch::Finger>,
}

/// The edit that a key makes, if it makes one.
fn edit(key: &Pressed, written: Option<&str>, modifiers: keyboard::Modifiers) -> Option<Edit> {
    match key {
        Pressed::Named(Named::Backspace) => Some(Edit::Backspace),
        Pressed::Named(Named::Delete) => Some(Edit::Delete),
        Pressed::Named(Named::ArrowLeft) => Some(Edit::Left),
        Pressed::Named(Named::ArrowRight) => Some(Edit::Right),
        Pressed::Named(Named::Home) => Some(Edit::Home),
        Pressed::Named(Named::End) => Some(Edit::End),
        Pressed::Named(Named::Space) => Some(Edit::Insert(" ".to_owned())),
        Pressed::Named(_) => None,
        Pressed::Character(_) | Pressed::Unidentified => {
            // Ctrl and Alt make commands; together (AltGr) they make letters such as @.
            let command = modifiers.control() != modifiers.alt() || modifiers.logo();
            if command && !(modifiers.alt() && written.is_some()) {
                return None;
            }
            let written = written?;
            written
                .chars()
                .all(|letter| !letter.is_control())
                .then(|| Edit::Insert(written.to_owned()))
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Field<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State { handle: Handle::new(self.meaning.clone()), finger: None })
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<State>().handle.renew(&self.meaning);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(content.size(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
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
        let state = tree.state.downcast_mut::<State>();
        if !self.meaning.enabled {
            return;
        }
        let over = cursor.is_over(layout.bounds());
        let mut touched = false;
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                touched = over && !shell.is_event_captured();
                if touched {
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerPressed { id, .. }) => {
                if over && !shell.is_event_captured() {
                    state.finger = Some(*id);
                }
            }
            Event::Touch(touch::Event::FingerLifted { id, .. }) => {
                touched = state.finger.take() == Some(*id);
                if touched {
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.finger = None,
            Event::Keyboard(keyboard::Event::KeyPressed {
                modified_key, text, modifiers, ..
            }) => {
                if state.handle.focused
                    && !shell.is_event_captured()
                    && let Some(edit) = edit(modified_key, text.as_deref(), *modifiers)
                {
                    shell.publish((self.on_edit)(edit));
                    shell.capture_event();
                }
            }
            Event::Touch(touch::Event::FingerMoved { .. })
            | Event::Keyboard(_)
            | Event::Mouse(_)
            | Event::Window(_)
            | Event::InputMethod(_) => {}
        }
        if touched {
            state.handle.wants_focus = true;
            shell.publish(self.on_touch.clone());
        } else if state.handle.reached
            && !self.active
            && matches!(event, Event::Window(iced::window::Event::RedrawRequested(_)))
        {
            shell.publish(self.on_reach.clone());
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        if state.handle.ring {
            ring(renderer, layout.bounds(), 4.0, self.style.ring);
        }
        if let Some(content) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                content,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        _tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _viewport: &Rectangle,
        _renderer: &Renderer,
    ) -> mouse::Interaction {
        if cursor.is_over(layout.bounds()) {
            mouse::Interaction::Text
        } else {
            mouse::Interaction::None
        }
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        Self::new(field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use keyboard::Modifiers;

    #[test]
    fn keys_make_the_edits_people_expect() {
        let letter = |text: &str| Pressed::Character(text.into());
        let none = Modifiers::empty();
        let alt_gr = Modifiers::CTRL | Modifiers::ALT;
        for (key, written, modifiers, expected) in [
            (letter("a"), Some("a"), none, Some(Edit::Insert("a".into()))),
            (letter("@"), Some("@"), alt_gr, Some(Edit::Insert("@".into()))),
            (letter("@"), Some("@"), Modifiers::ALT, Some(Edit::Insert("@".into()))),
            (letter("c"), Some("\u{3}"), Modifiers::CTRL, None),
            (letter("v"), Some("v"), Modifiers::CTRL, None),
            (letter("v"), Some("v"), Modifiers::LOGO, None),
            (Pressed::Named(Named::Backspace), Some("\u{8}"), none, Some(Edit::Backspace)),
            (Pressed::Named(Named::Enter), Some("\r"), none, None),
            (Pressed::Named(Named::F12), None, none, None),
        ] {
            assert!(edit(&key, written, modifiers) == expected, "{key:?} {modifiers:?}");
        }
    }
}
