//! Progress as stepping stones: one stone a step, one of them larger, where one stands.

use iced::widget::{Space, container, row};
use iced::{Background, Border, Length};

use crate::ui::direction;
use crate::ui::{Element, Look};

/// What one stone says of its step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stone {
    /// Done alone.
    Done,
    /// Done with help.
    Helped,
    /// Where one stands.
    Current,
    /// To be done.
    Ahead,
}

/// The stones of a way, in the direction of reading.
pub fn stones<'a, M: 'a>(look: Look, stones: impl IntoIterator<Item = Stone>) -> Element<'a, M> {
    let p = look.palette;
    let stones: Vec<Stone> = stones.into_iter().collect();
    // Many stones are small ones, never taller than wide.
    let thick = if stones.len() > 12 { 13.0 } else { 18.0 };
    let children = stones
        .into_iter()
        .enumerate()
        .map(|(index, stone)| {
            let (fill, edge, portion, height) = match stone {
                Stone::Done => (p.pine, p.pine, 10, thick),
                Stone::Helped => (p.pine_tint, p.pine, 10, thick),
                Stone::Current => (p.now, p.ink, 17, thick + 4.0),
                Stone::Ahead => (p.surface, p.edge, 10, thick),
            };
            let drawn =
                container(Space::new()).width(Length::Fill).height(height).style(move |_| {
                    container::Style {
                        background: Some(Background::Color(fill)),
                        border: Border { color: edge, width: 2.0, radius: (height / 2.0).into() },
                        ..Default::default()
                    }
                });
            // One higher, one lower, as stones in a stream.
            let top = if index % 2 == 0 { 10.0 } else { 0.0 };
            container(drawn)
                .padding(iced::Padding::ZERO.top(top))
                .width(Length::FillPortion(portion))
                .height(34.0)
                .into()
        })
        .collect();
    match look.direction {
        crate::i18n::Direction::LeftToRight => row(children),
        crate::i18n::Direction::RightToLeft => direction::flow(look.direction, children),
    }
    .spacing(7.0)
    .width(Length::Fill)
    .into()
}
