//! What stands at the same place on every public screen: the brand, the display, the way out on
//! top; help at the bottom, on the starting side. Octogenarians enter easily and do not find the
//! way out when it moves.

use iced::alignment::Horizontal;
use iced::widget::{column, container};
use iced::{Length, Padding};

use super::Common;
use crate::app::Context;
use crate::ui::icon::{self, Icon};
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pressable::Pressable;
use crate::ui::widget::scroll::scroll;
use crate::ui::{Element, Look, direction};

/// The brand: three stones and the name, which is not translated.
pub fn brand<'a, M: 'a>(look: Look) -> Element<'a, M> {
    let dark = look.palette.paper.r < 0.5;
    look.row(
        12.0,
        vec![icon::logo(44.0, dark), look.bold(Type::H3, "Pas à pas", look.palette.pine)],
    )
}

/// The stones alone, where the texts leave no room for the name.
pub fn mark<'a, M: 'a>(look: Look) -> Element<'a, M> {
    icon::logo(44.0, look.palette.paper.r < 0.5)
}

/// The button that opens the choice of text size, contrast and language.
pub fn display<'a, M: Clone + 'a>(cx: &Context<'_>, on: impl Fn(Common) -> M) -> Element<'a, M> {
    let words = cx.word("common-display");
    button::small(
        cx.look,
        Kind::Plain,
        "common/display",
        Some(Icon::View),
        words,
        Some(on(Common::Display)),
    )
    .into()
}

/// The button that ends the visit.
pub fn leave<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    kind: Kind,
    on: impl Fn(Common) -> M,
) -> Element<'a, M> {
    let words = cx.word("common-end");
    button::small(cx.look, kind, "common/end", Some(Icon::Exit), words, Some(on(Common::End)))
        .into()
}

/// The button that opens the help.
pub fn help<'a, M: Clone + 'a>(cx: &Context<'_>, open: bool, on: M) -> Pressable<'a, M> {
    let (kind, words) = if open {
        (Kind::Chosen, cx.word("common-help-close"))
    } else {
        (Kind::Help, cx.word("common-help"))
    };
    button::large(cx.look, kind, "common/help", Some(Icon::Help), words, Some(on))
}

/// The top line of a public screen.
pub fn top<'a, M: Clone + 'a>(cx: &Context<'_>, on: impl Fn(Common) -> M) -> Element<'a, M> {
    let look = cx.look;
    look.row(12.0, vec![brand(look), look.stretch(), display(cx, &on), leave(cx, Kind::Plain, &on)])
}

/// A public screen: top line, content that scrolls if it must, bottom line with help, then going
/// back, then what else.
pub fn page<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    name: &'static str,
    on: impl Fn(Common) -> M + Copy,
    content: Element<'a, M>,
    back: Option<(String, M)>,
    more: Option<Element<'a, M>>,
) -> Element<'a, M> {
    framed(cx.look, name, top(cx, on), content, bottom(cx, on, back, more))
}

/// The bottom line of a public screen: help, then going back, then what else at its end.
pub fn bottom<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    on: impl Fn(Common) -> M,
    back: Option<(String, M)>,
    more: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let look = cx.look;
    // The same rectangle as in the player: it does not move from one screen to the next.
    let wide = look.metrics.coach_width();
    let mut bottom = vec![help(cx, false, on(Common::Help)).width(wide).into()];
    if let Some((words, message)) = back {
        bottom.push(
            button::large(
                look,
                Kind::Plain,
                "common/back",
                Some(Icon::back(look.direction)),
                words,
                Some(message),
            )
            .into(),
        );
    }
    if let Some(more) = more {
        bottom.push(look.stretch());
        bottom.push(more);
    }
    look.row(look.metrics.gap(), bottom)
}

/// A screen made of a top line, a content that scrolls if it must and a bottom line. Another `name`
/// is another screen, which starts at its top.
pub fn framed<'a, M: Clone + 'a>(
    look: Look,
    name: &'static str,
    top: Element<'a, M>,
    content: Element<'a, M>,
    bottom: Element<'a, M>,
) -> Element<'a, M> {
    let margin = look.metrics.margin();
    let content = container(content).width(Length::Fill).padding(Padding::ZERO.bottom(16.0));
    let middle = scroll(look, name, container(content).padding(Padding::from([8.0, margin])), None);
    column![
        container(top).width(Length::Fill).padding(Padding::new(margin).top(16.0).bottom(8.0)),
        middle,
        container(bottom)
            .width(Length::Fill)
            .align_x(direction::start(look.direction))
            .padding(Padding::new(margin).top(12.0).bottom(12.0)),
    ]
    .width(Length::Fill)
    .height(Length::Fill)
    .into()
}

/// Whether the bottom line has room for more than help and going back: an upright window and larger
/// texts have not, and show it in the page.
pub fn roomy(look: Look) -> bool {
    !look.metrics.stacks() && look.metrics.text_size == TextSize::Normal
}

/// A column of lines, each with an icon.
pub fn lines<'a, M: 'a>(look: Look, icon: Icon, lines: Vec<String>) -> Element<'a, M> {
    let p = look.palette;
    look.column(
        8.0,
        lines
            .into_iter()
            .map(|line| {
                look.row(
                    14.0,
                    vec![
                        look.icon(icon, Type::Label, p.pine),
                        container(look.text(Type::Label, line, p.ink))
                            .width(Length::Fill)
                            .align_x(direction::start(look.direction))
                            .into(),
                    ],
                )
            })
            .collect(),
    )
    .width(Length::Fill)
    .into()
}

/// Elements in as many columns as the window takes, each at least `least` wide, read in the
/// direction of the language.
pub fn grid<'a, M: 'a>(
    look: Look,
    width: f32,
    least: f32,
    most: usize,
    gap: f32,
    items: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let columns = (((width + gap) / (least + gap)) as usize).clamp(1, most);
    let mut rows = Vec::new();
    let mut line: Vec<Element<'a, M>> = Vec::new();
    for item in items {
        line.push(container(item).width(Length::FillPortion(1)).into());
        if line.len() == columns {
            rows.push(std::mem::take(&mut line));
        }
    }
    if !line.is_empty() {
        while line.len() < columns {
            line.push(iced::widget::Space::new().width(Length::FillPortion(1)).into());
        }
        rows.push(line);
    }
    column(rows.into_iter().map(|line| direction::flow(look.direction, line).spacing(gap).into()))
        .spacing(gap)
        .width(Length::Fill)
        .align_x(Horizontal::Center)
        .into()
}
