//! The fictional person's values: the one needed now just under the simulated screen, and the whole
//! card one touch away, from which a value can be copied.

use iced::widget::{column, container};
use iced::{Background, Border, Length};

use super::{Message, between};
use crate::app::Context;
use crate::screen::chrome;
use crate::screen::sheet::initials;
use crate::tutorial::Run;
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::semantics::{Meaning, Role};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pressable::pressable;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The slip: who lends their papers, and the value of the step.
pub(super) fn view<'a>(cx: &Context<'_>, run: &Run) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let persona = run.scenario().persona();
    let roomy = look.metrics.text_size == TextSize::Normal;

    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    let value = run.value_now();
    if roomy || value.is_none() {
        parts.push(initials(cx, &persona.initials()));
        let who = column![
            look.bold(Type::Body, persona.full_name(), p.ink),
            look.text(Type::Body, cx.word("slip-fictional"), p.ink2),
        ]
        .align_x(direction::start(look.direction));
        parts.push(who.into());
    }
    if let Some(value) = value {
        if roomy {
            parts.push(
                container(iced::widget::Space::new())
                    .width(2)
                    .height(48)
                    .style(move |_| container::Style {
                        background: Some(Background::Color(p.hair)),
                        ..Default::default()
                    })
                    .into(),
            );
        }
        let label = cx.word(&value.label);
        let shown = shown(run, &value.text);
        let mut said = Vec::new();
        if look.metrics.text_size != TextSize::Largest {
            said.push(look.text(Type::Body, label, p.ink2));
        }
        // Values such as 13 digits must stay whole on a line: they grow less than sentences.
        let size = match look.metrics.text_size {
            TextSize::Normal => Type::Coach,
            TextSize::Large => Type::Label,
            TextSize::Largest => Type::Body,
        };
        said.push(look.bold(size, shown, p.ink));
        let text = look.column(0.0, said);
        // The exact text, for who reads the tree; what is drawn may group the digits.
        parts.push(status("slip/value", value.text, text));
    }
    let card = button::small(
        look,
        Kind::Plain,
        "slip/card",
        Some(Icon::Idcard),
        cx.word(if roomy { "slip-card" } else { "slip-card-short" }),
        Some(Message::Card),
    );
    let line = between(cx, look.row(16.0, parts), card.into());
    container(line)
        .width(Length::Fill)
        .padding([8.0, 12.0])
        .style(move |_| container::Style {
            background: Some(Background::Color(p.surface)),
            border: Border {
                color: if p.paper.r < 0.5 { p.edge } else { p.aubergine },
                width: 2.0,
                radius: 16.0.into(),
            },
            ..Default::default()
        })
        .into()
}

/// A value as the card shows it, its digits grouped, if it is one of the card's.
fn shown(run: &Run, text: &str) -> String {
    run.scenario()
        .persona()
        .card()
        .into_iter()
        .find(|line| line.value == text)
        .map_or_else(|| text.to_owned(), |line| line.shown)
}

/// The whole card. While a field is being filled, touching a value copies it there.
pub(super) fn card<'a>(cx: &Context<'_>, run: &Run, filling: bool) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let persona = run.scenario().persona();
    let title = cx.word_with("slip-title", &[("name", persona.full_name().into())]);
    // A code comes by mail or by phone, as in life: it is not on the card.
    let on_card = persona.card().into_iter().filter(|line| !line.key.starts_with("code"));
    let lines: Vec<Element<'a, Message>> = on_card
        .map(|line| {
            let label = cx.word(&format!("persona-{}", line.key.replace(['_', '.'], "-")));
            if filling {
                let name = format!("{label} {}", line.shown);
                let key = format!("card/{}", line.key);
                let style = button::style(p, Kind::Plain, true);
                let copy = look.icon(Icon::Pencil, Type::Label, p.pine);
                pressable(
                    between(cx, spaced(cx, label, line.shown), copy),
                    Meaning::new(key, Role::Button, name),
                    style,
                )
                .padding([6.0, 16.0])
                .width(Length::Fill)
                .least(0.0, look.metrics.target())
                .on_press(Message::Copy(line.value))
                .into()
            } else {
                spaced(cx, label, line.shown)
            }
        })
        .collect();
    let width = f32::min(760.0, look.metrics.canvas.width - 150.0);
    let lines = chrome::grid(look, width, 340.0 * look.metrics.text_size.factor(), 2, 12.0, lines);
    let hint = cx.word(if filling { "slip-copy" } else { "slip-look" });
    let close = button::small(
        look,
        Kind::Now,
        "card/close",
        Some(Icon::Check),
        cx.word("slip-close"),
        Some(Message::Close),
    );
    let head = look.column(
        4.0,
        vec![
            heading("card/title", title.clone(), look.bold(Type::H2, title, p.ink)),
            look.text(Type::Body, hint, p.ink2),
        ],
    );
    column![between(cx, head.into(), close.into()), lines].spacing(20).width(Length::Fill).into()
}

/// A label with its value under it, where it can be read at a glance.
fn spaced<'a>(cx: &Context<'_>, label: String, value: String) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    look.column(
        2.0,
        vec![look.text(Type::Body, label, p.ink2), look.bold(Type::Label, value, p.ink)],
    )
    .width(Length::Fill)
    .into()
}
