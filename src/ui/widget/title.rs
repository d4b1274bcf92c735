//! Words with a role: a heading, or a line that changes by itself.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{mouse, renderer};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme};

use crate::ui::semantics::{Handle, Key, Meaning, Role};

/// Shows `content`, a heading that says `words`.
pub fn heading<'a, Message: 'a>(
    key: impl Into<Key>,
    words: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    said(Meaning::new(key, Role::Heading, words), content)
}

/// Shows `content`, a line that changes by itself and says `words`.
pub fn status<'a, Message: 'a>(
    key: impl Into<Key>,
    words: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    said(Meaning::new(key, Role::Status, words), content)
}

fn said<'a, Message: 'a>(
    meaning: Meaning,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Said { content: content.into(), meaning })
}

struct Said<'a, Message> {
    content: Element<'a, Message>,
    meaning: Meaning,
}

impl<Message> Widget<Message, Theme, Renderer> for Said<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Handle>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Handle::new(self.meaning.clone()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.state.downcast_mut::<Handle>().renew(&self.meaning);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.content.as_widget().size()
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
        operation.custom(None, layout.bounds(), tree.state.downcast_mut::<Handle>());
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
}
