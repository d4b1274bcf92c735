//! The pad on which a mediator taps a code: ten digits, one key to erase, one to confirm.

use iced::widget::{column, container, row};
use iced::{Background, Border, Length};

use super::button::{self, Kind};
use super::pressable::{Style, pressable};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::{Element, Look};

/// What a key of the pad does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Adds this digit.
    Digit(char),
    /// Takes the last digit away.
    Erase,
    /// Says that the code is whole.
    Confirm,
}

/// The words on the pad.
#[derive(Debug, Clone)]
pub struct Labels {
    /// On the key that erases.
    pub erase: String,
    /// On the key that confirms.
    pub confirm: String,
    /// What the row of dots is, for who does not see it.
    pub typed: String,
}

/// The pad, with as many dots filled as there are digits; `ready` lights the key that confirms.
pub fn pin_pad<'a, M: Clone + 'a>(
    look: Look,
    labels: &Labels,
    digits: usize,
    least: usize,
    ready: bool,
    on_key: impl Fn(Key) -> M + 'a,
) -> Element<'a, M> {
    let p = look.palette;
    let dot = |full: bool| -> Element<'a, M> {
        container(iced::widget::Space::new())
            .width(26.0)
            .height(26.0)
            .style(move |_| container::Style {
                background: full.then_some(Background::Color(p.pine)),
                border: Border { color: p.pine, width: 3.0, radius: 13.0.into() },
                ..Default::default()
            })
            .into()
    };
    let dots = row((0..digits.max(least)).map(|at| dot(at < digits))).spacing(20.0);
    let shown =
        container(dots).center_x(Length::Fill).center_y(look.metrics.main()).style(move |_| {
            container::Style {
                background: Some(Background::Color(p.surface)),
                border: Border { color: p.edge, width: p.edge_width, radius: 16.0.into() },
                ..Default::default()
            }
        });
    let shown = super::title::status("pin/typed", format!("{} {digits}", labels.typed), shown);

    let height = look.metrics.main().max(96.0);
    let key = |digit: char| -> Element<'a, M> {
        let style = button::style(p, Kind::Plain, true);
        pressable(
            look.label(Type::Pin, digit, p.ink),
            Meaning::new(format!("pin/{digit}"), Role::Button, digit).zone(Zone::Main),
            style,
        )
        .width(Length::Fill)
        .height(height)
        .on_press(on_key(Key::Digit(digit)))
        .into()
    };
    let erase = {
        let style = Style { fill: p.sand, ink: p.ink, ..button::style(p, Kind::Plain, true) };
        let words = look.row(
            10.0,
            vec![
                look.icon(Icon::Bksp, Type::Label, p.ink),
                look.label(Type::Label, &labels.erase, p.ink),
            ],
        );
        pressable(
            words,
            Meaning::new("pin/erase", Role::Button, &*labels.erase).zone(Zone::Main),
            style,
        )
        .width(Length::Fill)
        .height(height)
        .on_press((digits > 0).then(|| on_key(Key::Erase)))
    };
    let confirm = button::large(
        look,
        Kind::Now,
        "pin/confirm",
        None,
        &*labels.confirm,
        ready.then(|| on_key(Key::Confirm)),
    )
    .width(Length::Fill)
    .height(height);

    // A pad of digits is read from left to right in every language.
    let line = |digits: [char; 3]| row(digits.map(&key)).spacing(look.metrics.gap());
    column![
        shown,
        line(['1', '2', '3']),
        line(['4', '5', '6']),
        line(['7', '8', '9']),
        row![erase, key('0'), confirm].spacing(look.metrics.gap()),
    ]
    .spacing(look.metrics.gap())
    .into()
}
