//! The on-screen keyboard under a screen of the kiosk itself: when it is open, what its keys do, and a
//! field of our own look that it writes in. What is written is kept by the screen.

use iced::widget::{column, container, stack};
use iced::{Background, Border, Length};

use crate::app::Context;
use crate::config::OnScreenKeyboard;
use crate::keyboard::Board;
use crate::keyboard::edit::{Edit, Text};
use crate::keyboard::layout::{Key, LayerName};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role};
use crate::ui::widget::field::{self, Shape, field};
use crate::ui::widget::keyboard::{self, Labels};
use crate::ui::{Element, direction};

/// The on-screen keyboard of a screen.
#[derive(Debug, Clone)]
pub(super) struct Keys {
    board: Board,
    open: bool,
}

impl Keys {
    /// A keyboard that is put away.
    pub(super) fn new() -> Self {
        Self { board: Board::new(LayerName::Letters), open: false }
    }

    /// Whether it is shown.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// A field was touched.
    pub(super) fn touched(&mut self, cx: &Context<'_>) {
        self.open = match cx.keyboard() {
            OnScreenKeyboard::Always | OnScreenKeyboard::Auto => true,
            OnScreenKeyboard::Never => false,
        };
    }

    /// A field was reached with Tab: the hands are on a real keyboard.
    pub(super) fn reached(&mut self, cx: &Context<'_>) {
        match cx.keyboard() {
            OnScreenKeyboard::Always => self.open = true,
            OnScreenKeyboard::Auto | OnScreenKeyboard::Never => {}
        }
    }

    /// Puts it away.
    pub(super) fn close(&mut self) {
        *self = Self::new();
    }

    /// A key was touched: what it does to the text, if anything.
    pub(super) fn press(&mut self, key: &Key) -> Option<Edit> {
        if *key == Key::Close {
            self.close();
            return None;
        }
        self.board.press(key)
    }

    /// Draws it over `bottom`, while it is open.
    pub(super) fn over<'a, M: Clone + 'a>(
        &self,
        cx: &Context<'_>,
        bottom: Element<'a, M>,
        on_key: impl Fn(Key) -> M + 'a,
    ) -> Element<'a, M> {
        if self.open {
            column![board(cx, self.board, None, on_key), bottom].spacing(12).into()
        } else {
            bottom
        }
    }
}

/// Draws the keys of `board`; `lit` is the one to touch next.
pub(super) fn board<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    board: Board,
    lit: Option<&Key>,
    on_key: impl Fn(Key) -> M + 'a,
) -> Element<'a, M> {
    let labels = Labels {
        shift: cx.word("keyboard-shift"),
        erase: cx.word("keyboard-erase"),
        space: cx.word("keyboard-space"),
        close: cx.word("keyboard-close"),
    };
    let layout = &cx.kiosk().layout;
    let height = keyboard::height(cx.look, layout, &board);
    container(keyboard::keyboard(cx.look, layout, &board, &labels, lit, on_key))
        .height(height)
        .into()
}

/// What a field of the kiosk itself shows.
pub(super) struct Entry<'t> {
    /// Its stable name.
    pub(super) key: String,
    /// What it is called.
    pub(super) name: String,
    /// What is written in it.
    pub(super) text: &'t Text,
    /// What stands in it while nothing is written.
    pub(super) hint: String,
    /// Whether the keys write in it.
    pub(super) active: bool,
    /// Before the text.
    pub(super) icon: Icon,
}

/// Draws a field: round and light, as what is ours is, unlike those of a simulated site.
pub(super) fn entry<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    entry: Entry<'_>,
    on_touch: M,
    on_reach: M,
    on_edit: impl Fn(Edit) -> M + 'a,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let Entry { key, name, text, hint, active, icon } = entry;
    let style = field::Style {
        fill: p.surface,
        ink: p.ink,
        // The edge is that of the box around it.
        edge: p.surface,
        active_edge: p.surface,
        ring: p.ink,
        size: look.metrics.text(Type::Button),
        height: look.metrics.target(),
    };
    let meaning = Meaning::new(key, Role::Field, name);
    let field = field(text, Shape::Line, active, meaning, style, on_touch, on_reach, on_edit);
    let written: Element<'a, M> = if text.is_empty() && !active {
        let hint = container(look.text(Type::Label, hint, p.ink2))
            .padding([0.0, 16.0])
            .width(Length::Fill)
            .height(look.metrics.target())
            .align_x(direction::start(look.direction))
            .align_y(iced::Center)
            .clip(true);
        stack![field, hint].into()
    } else {
        field.into()
    };
    let written = container(written).width(Length::Fill).into();
    let line = direction::flow(look.direction, vec![look.icon(icon, Type::Label, p.ink), written])
        // The ring of the focus has room beside the icon.
        .spacing(10)
        .align_y(iced::Center);
    let edge = if active { p.pine } else { p.edge };
    let width = if active { 3.0 } else { p.edge_width };
    container(line)
        .width(Length::Fill)
        .padding([8.0, 14.0])
        .style(move |_| container::Style {
            background: Some(Background::Color(p.surface)),
            border: Border { color: edge, width, radius: 14.0.into() },
            ..Default::default()
        })
        .into()
}
