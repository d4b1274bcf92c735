//! A bar that fills while long work goes on. What it means is said by the words beside it.

use iced::widget::{Space, container};
use iced::{Background, Border, Length};

use crate::ui::direction;
use crate::ui::{Element, Look};

/// The height of the bar, in canvas pixels.
const THICK: f32 = 20.0;

/// A bar filled up to `done`, from 0 to 1, from the side where lines start.
pub fn progress<'a, M: 'a>(look: Look, done: f32) -> Element<'a, M> {
    let p = look.palette;
    let filled = (done.clamp(0.0, 1.0) * 100.0).round() as u16;
    let mut parts: Vec<Element<'a, M>> = Vec::new();
    if filled > 0 {
        let bar = container(Space::new())
            .width(Length::FillPortion(filled))
            .height(Length::Fill)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.pine)),
                border: Border { radius: (THICK / 2.0).into(), ..Border::default() },
                ..container::Style::default()
            });
        parts.push(bar.into());
    }
    if filled < 100 {
        parts.push(Space::new().width(Length::FillPortion(100 - filled)).into());
    }
    container(direction::flow(look.direction, parts))
        .width(Length::Fill)
        .height(THICK)
        .style(move |_| container::Style {
            background: Some(Background::Color(p.surface)),
            border: Border { color: p.edge, width: 2.0, radius: (THICK / 2.0).into() },
            ..container::Style::default()
        })
        .into()
}
