//! A page longer than its window: it scrolls by finger, wheel and bar, and brings into view by
//! itself what the keyboard reaches and what the coach speaks of.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Id, Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Shell, mouse, overlay, renderer};
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Scrollable, container, scrollable};
use iced::{
    Background, Border, Element, Event, Length, Padding, Rectangle, Renderer, Size, Theme, Vector,
    window,
};

use crate::ui::Look;
use crate::ui::semantics::{self, Key};

/// The width of the bar, in canvas pixels: a finger can hold it.
const BAR: f32 = 22.0;
/// Room left above or below what is brought into view.
const AROUND: f32 = 64.0;

/// A page that scrolls. Another `name` is another page, which starts at its top; `reveal` is what
/// must be seen.
pub fn scroll<'a, Message: 'a>(
    look: Look,
    name: impl Into<String>,
    content: impl Into<Element<'a, Message>>,
    reveal: Option<Key>,
) -> Element<'a, Message> {
    let name = name.into();
    let id = Id::from(name.clone());
    let content = container(content).width(Length::Fill).padding(Padding::ZERO.right(BAR));
    let page: Scrollable<'a, Message> = scrollable(content)
        .id(id.clone())
        .width(Length::Fill)
        .height(Length::Fill)
        .direction(Direction::Vertical(Scrollbar::new().width(BAR).scroller_width(BAR - 6.0)))
        .style(move |theme: &Theme, status| bar(look, theme, status));
    Element::new(Reveal { content: page.into(), id, name, target: reveal })
}

/// How the bar of anything that scrolls looks.
pub fn bar(look: Look, theme: &Theme, status: scrollable::Status) -> scrollable::Style {
    let p = look.palette;
    let round = Border { radius: (BAR / 2.0).into(), ..Border::default() };
    let rail = scrollable::Rail {
        background: Some(Background::Color(p.site_tint)),
        border: round,
        scroller: scrollable::Scroller {
            background: Background::Color(p.site_edge),
            border: round,
        },
    };
    let base = scrollable::default(theme, status);
    scrollable::Style { vertical_rail: rail, horizontal_rail: rail, ..base }
}

/// A scrollable as high as what it holds, such as a dialog's: it brings into view what the keyboard
/// reaches.
pub fn follow<'a, Message: 'a>(
    name: &'static str,
    page: Scrollable<'a, Message>,
) -> Element<'a, Message> {
    follow_to(name, page, None)
}

/// As [`follow`]; `reveal` is what must be seen.
pub fn follow_to<'a, Message: 'a>(
    name: &'static str,
    page: Scrollable<'a, Message>,
    reveal: Option<Key>,
) -> Element<'a, Message> {
    let id = Id::new(name);
    let content = page.id(id.clone()).into();
    Element::new(Reveal { content, id, name: name.to_owned(), target: reveal })
}

struct Reveal<'a, Message> {
    content: Element<'a, Message>,
    id: Id,
    name: String,
    target: Option<Key>,
}

/// What was last brought into view, in which page and in how high a window.
#[derive(Debug, Default, PartialEq)]
struct Shown {
    name: String,
    key: Option<Key>,
    focus: Option<Key>,
    height: f32,
}

impl<Message> Reveal<'_, Message> {
    /// Brings into view what the keyboard has just reached, else what the coach speaks of; says
    /// whether anything moved.
    fn bring(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> bool {
        let Some(inner) = layout.children().next() else { return false };
        let content = &mut self.content;
        let child = &mut tree.children[0];
        let gathered = semantics::Tree::gather(|operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        });
        let focused = gathered.nodes().iter().find(|node| node.focused);
        let now = Shown {
            name: self.name.clone(),
            key: self.target.clone(),
            focus: focused.map(|node| node.meaning.key.clone()),
            height: layout.bounds().height,
        };
        let shown = tree.state.downcast_mut::<Shown>();
        if *shown == now {
            return false;
        }
        let fresh = shown.name != now.name;
        let refocused = shown.focus != now.focus && now.focus.is_some();
        let wanted = if refocused { now.focus.clone() } else { now.key.clone() };
        *shown = now;
        if fresh {
            semantics::scroll_by(&self.id, 0.0, |operation| {
                content.as_widget_mut().operate(child, inner, renderer, operation);
            });
        }
        let Some(wanted) = wanted else { return fresh };
        let gathered = semantics::Tree::gather(|operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        });
        let Some(node) = gathered.find(wanted.as_str()) else { return fresh };
        let Some((view, page, translation)) = semantics::find_scroll(&self.id, |operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        }) else {
            return fresh;
        };
        let room = AROUND.min((view.height - node.bounds.height).max(0.0) / 2.0);
        let above = node.bounds.y - room - view.y;
        let below = node.bounds.y + node.bounds.height + room - (view.y + view.height);
        let by = if above < 0.0 {
            above
        } else if below > 0.0 {
            below.min(above)
        } else {
            return fresh;
        };
        let end = (page.height - view.height).max(0.0);
        let y = (translation.y + by).clamp(0.0, end);
        semantics::scroll_by(&self.id, y, |operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        });
        true
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Reveal<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Shown>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Shown::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
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
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let Some(inner) = layout.children().next() else { return };
        self.content.as_widget_mut().operate(&mut tree.children[0], inner, renderer, operation);
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
        if matches!(event, Event::Window(window::Event::RedrawRequested(_)))
            && self.bring(tree, layout, renderer)
        {
            shell.request_redraw();
        }
        let Some(inner) = layout.children().next() else { return };
        self.content.as_widget_mut().update(
            &mut tree.children[0],
            event,
            inner,
            cursor,
            renderer,
            clipboard,
            shell,
            viewport,
        );
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
        if let Some(inner) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                inner,
                cursor,
                viewport,
            );
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
        layout.children().next().map_or(mouse::Interaction::None, |inner| {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                inner,
                cursor,
                viewport,
                renderer,
            )
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
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
