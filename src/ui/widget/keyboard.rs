//! The on-screen keyboard: keys large enough for a trembling finger, drawn from a layout. What a key
//! means is decided by `keyboard`; where the letter goes is left to the screen.

use iced::advanced::layout::{self as placing, Layout as Placed};
use iced::advanced::widget::{Operation, Tree, Widget};
use iced::advanced::{Clipboard, Shell, mouse, renderer};
use iced::widget::{column, row};
use iced::{Element, Event, Length, Rectangle, Renderer, Size, Theme, touch};

use super::button::{self, Kind};
use super::pressable::{Style, pressable};
use crate::keyboard::Board;
use crate::keyboard::layout::{Class, Key, Layout};
use crate::ui::Look;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role, Zone};

/// The words on the function keys.
#[derive(Debug, Clone)]
pub struct Labels {
    /// Capital letters.
    pub shift: String,
    /// Takes a letter away.
    pub erase: String,
    /// A space.
    pub space: String,
    /// Puts the keyboard away.
    pub close: String,
}

/// The room between two keys, in canvas pixels.
const GAP: f32 = 8.0;

/// The height of the keyboard for this layer.
pub fn height(look: Look, layout: &Layout, board: &Board) -> f32 {
    let rows = layout.rows(board.layer()).len() as f32;
    rows * key_height(look) + (rows - 1.0) * GAP
}

fn key_height(look: Look) -> f32 {
    // Five rows must leave half of the window to the page.
    let most = (look.metrics.canvas.height * 0.48 - 4.0 * GAP) / 5.0;
    look.metrics.main().clamp(56.0, most.max(56.0))
}

/// The keys of the board's layer; `lit` is the key that writes the next expected letter.
pub fn keyboard<'a, M: Clone + 'a>(
    look: Look,
    layout: &Layout,
    board: &Board,
    labels: &Labels,
    lit: Option<&Key>,
    on_key: impl Fn(Key) -> M + 'a,
) -> Element<'a, M> {
    let p = look.palette;
    let height = key_height(look);
    let rows = layout.rows(board.layer()).iter().map(|caps| {
        row(caps.iter().map(|cap| {
            let plain = button::style(p, Kind::Plain, true);
            let held = cap.key == Key::Shift && board.shift();
            let style = if lit == Some(&cap.key) {
                button::style(p, Kind::Now, true)
            } else if held {
                button::style(p, Kind::Chosen, true)
            } else {
                match cap.class {
                    Class::Letter => Style { ink: p.ink, ..plain },
                    Class::Accent => button::style(p, Kind::Help, true),
                    Class::Function => Style { fill: p.sand, ink: p.ink, ..plain },
                }
            };
            let style = Style { radius: 12.0, ..style };
            let icon = |icon: Icon| look.icon(icon, Type::Button, style.ink);
            let small = |words: &str| look.label(Type::Body, words, style.ink);
            let (name, face): (String, Element<'a, M>) = match &cap.key {
                Key::Char(_) => {
                    let face = board.face(&cap.key).unwrap_or_default();
                    (face.clone(), look.label(Type::Key, face, style.ink))
                }
                Key::Space => (labels.space.clone(), small(&labels.space)),
                Key::Layer(layer) => {
                    let face = if *layer == crate::keyboard::layout::LayerName::Letters {
                        "abc"
                    } else {
                        "123"
                    };
                    (face.to_owned(), look.label(Type::Label, face, style.ink))
                }
                Key::Shift => (labels.shift.clone(), icon(Icon::Shift)),
                Key::Backspace => {
                    let words = row![icon(Icon::Bksp), small(&labels.erase)];
                    (labels.erase.clone(), words.spacing(8).align_y(iced::Center).into())
                }
                Key::Close => {
                    let words = row![icon(Icon::Hide), small(&labels.close)];
                    (labels.close.clone(), words.spacing(8).align_y(iced::Center).into())
                }
            };
            let meaning =
                Meaning::new(format!("key/{}", key_name(&cap.key, &name)), Role::Key, name)
                    .zone(Zone::Main);
            pressable(face, meaning, style)
                .width(Length::FillPortion((cap.width * 100.0) as u16))
                .height(height)
                .on_press(on_key(cap.key.clone()))
                .into()
        }))
        .spacing(GAP)
        .into()
    });
    Element::new(Catcher { content: column(rows).spacing(GAP).width(Length::Fill).into() })
}

/// The stable name of a key.
fn key_name(key: &Key, face: &str) -> String {
    match key {
        Key::Char(_) => face.to_owned(),
        Key::Shift => "shift".to_owned(),
        Key::Backspace => "backspace".to_owned(),
        Key::Space => "space".to_owned(),
        Key::Layer(layer) => format!("layer-{}", layer.name()),
        Key::Close => "close".to_owned(),
    }
}

/// Stops presses between two keys: a finger that misses must not reach what is under.
struct Catcher<'a, M> {
    content: Element<'a, M>,
}

impl<M: Clone> Widget<M, Theme, Renderer> for Catcher<'_, M> {
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
        limits: &placing::Limits,
    ) -> placing::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        placing::Node::with_children(content.size(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Placed<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(content) = layout.children().next() {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                content,
                renderer,
                operation,
            );
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Placed<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, M>,
        viewport: &Rectangle,
    ) {
        if let Some(content) = layout.children().next() {
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
        }
        let press = matches!(
            event,
            Event::Mouse(mouse::Event::ButtonPressed(_))
                | Event::Touch(touch::Event::FingerPressed { .. })
        );
        if press && cursor.is_over(layout.bounds()) {
            shell.capture_event();
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Placed<'_>,
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

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Placed<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &Renderer,
    ) -> mouse::Interaction {
        layout.children().next().map_or(mouse::Interaction::None, |content| {
            self.content.as_widget().mouse_interaction(
                &tree.children[0],
                content,
                cursor,
                viewport,
                renderer,
            )
        })
    }
}
