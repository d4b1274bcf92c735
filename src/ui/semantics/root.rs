//! The root of every view: it owns the keyboard focus, notices activity and hides the pointer.
//!
//! It wraps the whole view so that no key, touch or pointer move escapes it, whatever widget
//! captures the event: an idle timer fed by uncaptured events alone would throw people out while
//! they type. The focus follows a key of the tree, not a place in it, and so survives new views.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree as State, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key as Pressed};
use iced::{Event, Length, Point, Rectangle, Renderer, Size, Theme, Vector, touch, window};

use super::{Handle, Key, Tree};
use crate::ui::Element;

/// Moves shorter than this are the table trembling, not somebody. In canvas pixels.
const TREMBLE: f32 = 5.0;

/// How much has been done so far: a number that grows with each sign of somebody.
///
/// The root adds to it; the idle watch compares it with what it was. No message is sent for a
/// pointer move, so that nothing is drawn again.
#[derive(Debug, Clone, Default)]
pub struct Activity(Arc<AtomicU64>);

impl Activity {
    /// The number of signs so far.
    pub fn signs(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// One more sign of somebody.
    pub fn sign(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Wraps a whole view.
pub fn root<'a, Message: Clone + 'a>(
    content: impl Into<Element<'a, Message>>,
    activity: Activity,
) -> Root<'a, Message> {
    Root { content: content.into(), activity, on_escape: None, on_stir: None, on_size: None }
}

/// The root of a view.
pub struct Root<'a, Message> {
    content: Element<'a, Message>,
    activity: Activity,
    on_escape: Option<Message>,
    on_stir: Option<Message>,
    on_size: Option<Box<dyn Fn(Size) -> Message + 'a>>,
}

impl<'a, Message> Root<'a, Message> {
    /// What Escape does, if anything.
    #[must_use]
    pub fn on_escape(mut self, message: Option<Message>) -> Self {
        self.on_escape = message;
        self
    }

    /// What a pointer move or an ordinary key does, if anything: it ends the idle warning.
    #[must_use]
    pub fn on_stir(mut self, message: Option<Message>) -> Self {
        self.on_stir = message;
        self
    }

    /// Says the window's size, in the pixels of this view, when it changes.
    #[must_use]
    pub fn on_size(mut self, message: impl Fn(Size) -> Message + 'a) -> Self {
        self.on_size = Some(Box::new(message));
        self
    }
}

#[derive(Debug, Default)]
struct Focus {
    key: Option<Key>,
    /// Whether the Tab key has just moved it.
    moved: bool,
    ring: bool,
    touched: bool,
    pointer: Option<Point>,
}

/// Tells each widget whether it has the focus.
struct Sync<'a> {
    focus: &'a Focus,
}

impl Operation for Sync<'_> {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn custom(
        &mut self,
        _id: Option<&iced::advanced::widget::Id>,
        _bounds: Rectangle,
        state: &mut dyn std::any::Any,
    ) {
        if let Some(handle) = state.downcast_mut::<Handle>() {
            handle.focused = self.focus.key.as_ref() == Some(&handle.meaning.key);
            handle.ring = handle.focused && self.focus.ring;
            handle.reached = handle.focused && self.focus.moved;
            handle.wants_focus = false;
        }
    }
}

impl<Message: Clone> Root<'_, Message> {
    fn gather(&mut self, state: &mut State, layout: Layout<'_>, renderer: &Renderer) -> Tree {
        Tree::gather(|operation| {
            self.content.as_widget_mut().operate(
                &mut state.children[0],
                layout.children().next().unwrap_or(layout),
                renderer,
                operation,
            );
        })
    }

    /// Gives the focus to whoever asks, takes it from what is gone, and tells the widgets.
    fn settle(&mut self, state: &mut State, layout: Layout<'_>, renderer: &Renderer) -> Tree {
        let tree = self.gather(state, layout, renderer);
        let focus = state.state.downcast_mut::<Focus>();
        if let Some(asking) = tree.stops().find(|node| node.wants_focus) {
            focus.key = Some(asking.meaning.key.clone());
        }
        let alive =
            focus.key.as_ref().is_some_and(|key| tree.stops().any(|node| node.meaning.key == *key));
        if !alive {
            focus.key = None;
        }
        let State { state: own, children, .. } = state;
        let focus = own.downcast_ref::<Focus>();
        self.content.as_widget_mut().operate(
            &mut children[0],
            layout.children().next().unwrap_or(layout),
            renderer,
            &mut Sync { focus },
        );
        tree
    }

    /// Notes what the event says of the person: somebody is there, and by what they act.
    fn notice(&self, focus: &mut Focus, event: &Event, shell: &mut Shell<'_, Message>) {
        match event {
            Event::Keyboard(keyboard::Event::KeyPressed { .. }) => {
                self.activity.sign();
                if !focus.ring || focus.touched {
                    focus.ring = true;
                    focus.touched = false;
                    shell.request_redraw();
                }
            }
            Event::Touch(touch::Event::FingerPressed { .. }) => {
                self.activity.sign();
                focus.touched = true;
                focus.ring = false;
            }
            Event::Touch(_)
            | Event::Mouse(mouse::Event::WheelScrolled { .. } | mouse::Event::ButtonReleased(_)) => {
                self.activity.sign();
            }
            Event::Mouse(mouse::Event::ButtonPressed(_)) => {
                self.activity.sign();
                focus.touched = false;
                focus.ring = false;
            }
            Event::Mouse(mouse::Event::CursorMoved { position }) => {
                let from = *focus.pointer.get_or_insert(*position);
                if from.distance(*position) > TREMBLE {
                    focus.pointer = Some(*position);
                    focus.touched = false;
                    self.activity.sign();
                    if let Some(stir) = &self.on_stir {
                        shell.publish(stir.clone());
                    }
                }
            }
            Event::Keyboard(_) | Event::Mouse(_) | Event::Window(_) | Event::InputMethod(_) => {}
        }
    }

    /// Whether the key moves the focus or closes a dialog, and is therefore not passed on.
    fn steer(
        &mut self,
        state: &mut State,
        event: &Event,
        layout: Layout<'_>,
        renderer: &Renderer,
        shell: &mut Shell<'_, Message>,
    ) -> bool {
        let Event::Keyboard(keyboard::Event::KeyPressed { key, modifiers, .. }) = event else {
            return false;
        };
        match key {
            Pressed::Named(Named::Tab) => {
                let tree = self.settle(state, layout, renderer);
                let focus = state.state.downcast_mut::<Focus>();
                focus.key = tree.neighbor(focus.key.as_ref(), modifiers.shift());
                focus.moved = true;
                focus.ring = true;
                shell.capture_event();
                shell.request_redraw();
                true
            }
            Pressed::Named(Named::Escape) => {
                if let Some(message) = &self.on_escape {
                    shell.publish(message.clone());
                    shell.capture_event();
                }
                self.on_escape.is_some()
            }
            Pressed::Named(
                Named::Enter
                | Named::Space
                | Named::Shift
                | Named::ArrowUp
                | Named::ArrowDown
                | Named::ArrowLeft
                | Named::ArrowRight,
            ) => false,
            Pressed::Named(_) | Pressed::Character(_) | Pressed::Unidentified => {
                if let Some(stir) = &self.on_stir {
                    shell.publish(stir.clone());
                }
                false
            }
        }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Root<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Focus>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Focus::default())
    }

    fn children(&self) -> Vec<State> {
        vec![State::new(&self.content)]
    }

    fn diff(&self, tree: &mut State) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut State,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(limits.max(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut State,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout.children().next().unwrap_or(layout),
                renderer,
                operation,
            );
        });
    }

    fn update(
        &mut self,
        tree: &mut State,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        if let (
            Some(on_size),
            Event::Window(window::Event::Opened { size, .. } | window::Event::Resized(size)),
        ) = (&self.on_size, event)
        {
            shell.publish(on_size(*size));
        }
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            self.settle(tree, layout, renderer);
            tree.state.downcast_mut::<Focus>().moved = false;
        }
        self.notice(tree.state.downcast_mut::<Focus>(), event, shell);
        if self.steer(tree, event, layout, renderer, shell) {
            return;
        }
        if let Event::Keyboard(_) = event {
            // Keys that arrive with the one that changed the view must find the right widget.
            self.settle(tree, layout, renderer);
        }

        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            layout.children().next().unwrap_or(layout),
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );

        let may_ask = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_) | mouse::Event::ButtonReleased(_))
                | Event::Touch(_)
        );
        if may_ask {
            self.settle(tree, layout, renderer);
        }
    }

    fn draw(
        &self,
        tree: &State,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            layout.children().next().unwrap_or(layout),
            cursor,
            viewport,
        );
    }

    fn mouse_interaction(
        &self,
        tree: &State,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        if tree.state.downcast_ref::<Focus>().touched {
            // A pointer left where a finger was says nothing; it only hides words.
            return mouse::Interaction::Hidden;
        }
        self.content.as_widget().mouse_interaction(
            &tree.children[0],
            layout.children().next().unwrap_or(layout),
            cursor,
            viewport,
            renderer,
        )
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut State,
        layout: Layout<'b>,
        renderer: &Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, Renderer>> {
        self.content.as_widget_mut().overlay(
            &mut tree.children[0],
            layout.children().next()?,
            renderer,
            viewport,
            translation,
        )
    }
}

impl<'a, Message: Clone + 'a> From<Root<'a, Message>> for Element<'a, Message> {
    fn from(root: Root<'a, Message>) -> Self {
        Self::new(root)
    }
}
