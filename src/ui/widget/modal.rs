//! A dialog over a screen: the curtain stops every press, the tree knows that only the dialog is
//! live.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::widget::{center, container, scrollable, stack};
use iced::{
    Background, Border, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, touch,
};

use super::scroll::{bar, follow};
use crate::ui::Look;
use crate::ui::semantics::Scope;

/// A dialog and what a press outside of it publishes, if anything.
pub struct Dialog<'a, Message> {
    /// What it shows.
    pub content: Element<'a, Message>,
    /// Its greatest width, in canvas pixels.
    pub width: f32,
    /// What a press outside of it publishes.
    pub on_outside: Option<Message>,
}

/// Shows `dialog`, if there is one, over `base`. The base keeps its place in the tree of widgets
/// whether a dialog is open or not, and so what its widgets remember.
pub fn modal<'a, Message: Clone + 'a>(
    look: Look,
    base: impl Into<Element<'a, Message>>,
    dialog: Option<Dialog<'a, Message>>,
) -> Element<'a, Message> {
    let p = look.palette;
    let curtain = dialog.map(|Dialog { content, width, on_outside }| {
        let sheet = container(follow(
            "dialog",
            scrollable(container(content).padding(Padding::from(40.0)).width(Length::Fill))
                .style(move |theme: &Theme, status| bar(look, theme, status)),
        ))
        // The round corners stay free of the bar.
        .padding([16.0, 4.0])
        .max_width(width)
        .style(move |_| container::Style {
            background: Some(Background::Color(p.surface)),
            border: Border { color: p.pine, width: 3.0, radius: 28.0.into() },
            ..Default::default()
        });
        let curtain = container(center(sheet).padding(24.0)).style(move |_| container::Style {
            background: Some(Background::Color(p.curtain)),
            ..Default::default()
        });
        Element::new(Curtain { content: curtain.into(), on_outside })
    });
    stack![base.into()].push(curtain).into()
}

struct Curtain<'a, Message> {
    content: Element<'a, Message>,
    on_outside: Option<Message>,
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Curtain<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(limits.max(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let Some(content) = layout.children().next() else { return };
        operation.custom(None, layout.bounds(), &mut Scope::Dialog);
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                content,
                renderer,
                operation,
            );
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(content) = layout.children().next() else { return };
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            content,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
        // The sheet: content (container) → center → sheet.
        let sheet = content.children().next().and_then(|center| center.children().next());
        let inside = sheet.is_some_and(|sheet| cursor.is_over(sheet.bounds()));
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(_))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                if !inside
                    && !shell.is_event_captured()
                    && let Some(message) = &self.on_outside
                {
                    shell.publish(message.clone());
                }
                shell.capture_event();
            }
            Event::Mouse(_) | Event::Touch(_) => shell.capture_event(),
            Event::Keyboard(_) | Event::Window(_) | Event::InputMethod(_) => {}
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
        use iced::advanced::Renderer as _;
        if let Some(content) = layout.children().next() {
            // A layer of its own: what the screen drew in layers must stay under the curtain.
            renderer.with_layer(layout.bounds(), |renderer| {
                self.content.as_widget().draw(
                    &tree.children[0],
                    renderer,
                    theme,
                    style,
                    content,
                    cursor,
                    viewport,
                );
            });
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        let interaction = layout.children().next().map(|content| {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                content,
                cursor,
                viewport,
                renderer,
            )
        });
        match interaction {
            None | Some(mouse::Interaction::None) => mouse::Interaction::Idle,
            Some(other) => other,
        }
    }
}
