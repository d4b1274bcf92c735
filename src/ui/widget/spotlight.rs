//! A veil over a simulated screen, with a hole on the one thing to touch, a ring around it and a
//! tag beside it.
//!
//! Where the thing is comes from the tree, just before the frame is drawn: no screen keeps a list
//! of places. Which thing is lit, and whether the rest still reacts, is left to the coach.

use iced::advanced::layout::{self, Layout};
use iced::advanced::widget::{Operation, Tree, Widget, tree};
use iced::advanced::{Clipboard, Renderer as _, Shell, mouse, overlay, renderer};
use iced::widget::{container, row};
use iced::{
    Background, Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme,
    Vector, touch, window,
};

use super::pressable::quad;
use crate::ui::Look;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{self, Key, Role, Scope};

/// Room around the lit thing inside the hole.
const HOLE: f32 = 8.0;
/// Room between the ring and the tag.
const TAG_GAP: f32 = 10.0;

/// What the rest of the screen does while something is lit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rest<Message> {
    /// It reacts as ever.
    Live,
    /// Only the lit thing reacts; a press elsewhere publishes this.
    Inert(Message),
    /// Nothing reacts, not even the lit thing: the coach shows. A press publishes this.
    Shown(Message),
}

/// Lights `target` in `content`; without a target, the content is shown as it is; without a `tag`,
/// only the ring says so.
pub fn spotlight<'a, Message: Clone + 'a>(
    look: Look,
    content: impl Into<Element<'a, Message>>,
    target: Option<Key>,
    tag: &str,
    rest: Rest<Message>,
) -> Element<'a, Message> {
    let p = look.palette;
    let pill = |icon: Icon| -> Element<'a, Message> {
        let words =
            row![look.icon(icon, Type::Label, p.on_now), look.bold(Type::Label, tag, p.on_now),]
                .spacing(8.0)
                .align_y(iced::Center);
        container(words)
            .padding([8.0, 16.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(p.now)),
                border: Border { color: p.on_now, width: 2.0, radius: 12.0.into() },
                ..Default::default()
            })
            .into()
    };
    Element::new(Spotlight {
        content: content.into(),
        tagged: !tag.is_empty(),
        below: pill(Icon::Up),
        above: pill(Icon::Down),
        target,
        rest,
        veil: p.veil,
        ring: [p.surface, p.now, p.ink],
        label: look.metrics.text(Type::Label) * 2.0,
    })
}

struct Spotlight<'a, Message> {
    content: Element<'a, Message>,
    tagged: bool,
    below: Element<'a, Message>,
    above: Element<'a, Message>,
    target: Option<Key>,
    rest: Rest<Message>,
    veil: Color,
    ring: [Color; 3],
    /// The height of the words above a field, which the hole shows too.
    label: f32,
}

/// Where the lit thing and the hole around it were found.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Lit {
    thing: Option<Rectangle>,
    hole: Option<Rectangle>,
}

impl<Message> Spotlight<'_, Message> {
    fn find(&mut self, tree: &mut Tree, layout: Layout<'_>, renderer: &Renderer) -> Lit {
        let (Some(target), Some(inner)) = (&self.target, layout.children().next()) else {
            return Lit::default();
        };
        let content = &mut self.content;
        let child = &mut tree.children[0];
        let gathered = semantics::Tree::gather(|operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        });
        let Some(node) = gathered.find(target.as_str()) else { return Lit::default() };
        let Some(thing) = node.visible.filter(|seen| seen.height >= 1.0) else {
            return Lit::default();
        };
        let above = if node.meaning.role == Role::Field { self.label } else { HOLE };
        let hole = Rectangle {
            x: thing.x - HOLE,
            y: thing.y - above,
            width: thing.width + 2.0 * HOLE,
            height: thing.height + above + HOLE,
        };
        // Whole pixels, or the four parts of the veil would show their seams.
        let window = node.clip.unwrap_or_else(|| layout.bounds());
        let hole = hole.intersection(&window).map(whole);
        Lit { thing: Some(thing), hole }
    }
}

impl<Message: Clone> Widget<Message, Theme, Renderer> for Spotlight<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Lit>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Lit::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content), Tree::new(&self.below), Tree::new(&self.above)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&[&self.content, &self.below, &self.above]);
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
        let loose = limits.loose();
        let below = self.below.as_widget_mut().layout(&mut tree.children[1], renderer, &loose);
        let above = self.above.as_widget_mut().layout(&mut tree.children[2], renderer, &loose);
        layout::Node::with_children(content.size(), vec![content, below, above])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let Some(inner) = layout.children().next() else { return };
        if let Some(target) = &self.target {
            let rest = match &self.rest {
                Rest::Live => semantics::Rest::Live,
                Rest::Inert(_) => semantics::Rest::Inert,
                Rest::Shown(_) => semantics::Rest::Shown,
            };
            operation.custom(None, layout.bounds(), &mut Scope::Lit(target.clone(), rest));
        }
        operation.traverse(&mut |operation| {
            self.content.as_widget_mut().operate(&mut tree.children[0], inner, renderer, operation);
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
        let Some(inner) = layout.children().next() else { return };
        if self.target.is_some() {
            let over = cursor.position_over(layout.bounds());
            let lit = *tree.state.downcast_ref::<Lit>();
            let on_thing = |at: Point| lit.hole.is_some_and(|hole| hole.contains(at));
            let blocked = match (&self.rest, over) {
                (Rest::Live, _) | (_, None) => None,
                (Rest::Inert(message), Some(at)) => (!on_thing(at)).then_some(message),
                (Rest::Shown(message), Some(_)) => Some(message),
            };
            let presses = matches!(
                event,
                Event::Mouse(mouse::Event::ButtonPressed(_))
                    | Event::Touch(touch::Event::FingerPressed { .. })
            );
            if let (Some(message), true) = (blocked, presses) {
                shell.publish(message.clone());
                shell.capture_event();
                return;
            }
        }
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
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let lit = self.find(tree, layout, renderer);
            *tree.state.downcast_mut::<Lit>() = lit;
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
        let mut parts = layout.children();
        let (Some(inner), Some(below), Some(above)) = (parts.next(), parts.next(), parts.next())
        else {
            return;
        };
        self.content.as_widget().draw(
            &tree.children[0],
            renderer,
            theme,
            style,
            inner,
            cursor,
            viewport,
        );
        let Lit { thing: Some(thing), hole: Some(hole) } = *tree.state.downcast_ref::<Lit>() else {
            return;
        };
        let bounds = layout.bounds();
        renderer.with_layer(bounds, |renderer| {
            for side in around(bounds, hole) {
                quad(renderer, side, self.veil, Color::TRANSPARENT, 0.0, 0.0);
            }
            for (out, width, color) in
                [(2.0, 2.0, self.ring[0]), (8.0, 6.0, self.ring[1]), (10.0, 2.0, self.ring[2])]
            {
                let rim = Rectangle {
                    x: thing.x - out,
                    y: thing.y - out,
                    width: thing.width + 2.0 * out,
                    height: thing.height + 2.0 * out,
                };
                quad(renderer, rim, Color::TRANSPARENT, color, width, 4.0 + out);
            }
            if !self.tagged {
                return;
            }
            let out = 10.0 + TAG_GAP;
            let fits_below =
                thing.y + thing.height + out + below.bounds().height <= bounds.y + bounds.height;
            let (tag, child, size) = if fits_below {
                (&self.below, &tree.children[1], below)
            } else {
                (&self.above, &tree.children[2], above)
            };
            let pill = size.bounds();
            let y = if fits_below {
                thing.y + thing.height + out
            } else {
                (thing.y - out - pill.height).max(bounds.y)
            };
            let x = (thing.x + thing.width / 2.0 - pill.width / 2.0)
                .clamp(bounds.x, (bounds.x + bounds.width - pill.width).max(bounds.x));
            renderer.with_translation(Vector::new(x - pill.x, y - pill.y), |renderer| {
                let everywhere = Rectangle::with_size(Size::INFINITE);
                tag.as_widget().draw(child, renderer, theme, style, size, cursor, &everywhere);
            });
        });
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

/// The smallest rectangle of whole pixels around this one.
fn whole(bounds: Rectangle) -> Rectangle {
    let (x, y) = (bounds.x.floor(), bounds.y.floor());
    Rectangle {
        x,
        y,
        width: (bounds.x + bounds.width).ceil() - x,
        height: (bounds.y + bounds.height).ceil() - y,
    }
}

/// The four rectangles of `outer` around `hole`.
fn around(outer: Rectangle, hole: Rectangle) -> [Rectangle; 4] {
    let right = hole.x + hole.width;
    let bottom = hole.y + hole.height;
    [
        Rectangle { height: (hole.y - outer.y).max(0.0), ..outer },
        Rectangle { y: bottom, height: (outer.y + outer.height - bottom).max(0.0), ..outer },
        Rectangle { y: hole.y, height: hole.height, width: (hole.x - outer.x).max(0.0), ..outer },
        Rectangle {
            x: right,
            y: hole.y,
            height: hole.height,
            width: (outer.x + outer.width - right).max(0.0),
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_veil_covers_everything_but_the_hole() {
        let outer = Rectangle::new(Point::new(10.0, 20.0), Size::new(100.0, 80.0));
        let hole = Rectangle::new(Point::new(30.0, 40.0), Size::new(20.0, 10.0));
        let covered: f32 = around(outer, hole).iter().map(|side| side.width * side.height).sum();
        assert!((covered - (100.0 * 80.0 - 20.0 * 10.0)).abs() < 0.01);
        for side in around(outer, hole) {
            let overlap = side.intersection(&hole).map_or(0.0, |r| r.width * r.height);
            assert!(overlap < 0.01);
        }
    }
}
