//! What a screen of a visitor says of the list that a mediator prepared: where one stands, what comes
//! next, who holds the mouse. The list itself is left to the crate's `lead`.

use iced::Length;
use iced::widget::container;

use crate::app::Context;
use crate::config::Device;
use crate::lead::{Company, Exercise, Item, Mouse, Turn};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pressable::Pressable;
use crate::ui::widget::title::status;
use crate::ui::{Element, direction};

/// What an exercise is called; nothing when it is gone.
pub(super) fn name(cx: &Context<'_>, item: &Item) -> String {
    let Exercise::Procedure(slug) = &item.exercise;
    cx.tutorial(slug).map_or_else(String::new, |tutorial| cx.coach(tutorial, "title"))
}

/// « Exercice 2 sur 4 ».
pub(super) fn place<'a, M: 'a>(cx: &Context<'_>, turn: &Turn) -> Element<'a, M> {
    let look = cx.look;
    let words = cx.word_with("turn-place", &[("at", turn.at.into()), ("of", turn.of.into())]);
    let icon = match turn.company {
        Company::Person => Icon::Duo,
        Company::Group(_) => Icon::Users,
    };
    look.row(
        10.0,
        vec![
            look.icon(icon, Type::Label, look.palette.pine),
            status("lead/place", words.clone(), look.bold(Type::Label, words, look.palette.ink)),
        ],
    )
}

/// The button that goes on to what comes next, or ends the list.
pub(super) fn next<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    turn: &Turn,
    kind: Kind,
    on: M,
) -> Pressable<'a, M> {
    let (key, icon, words) = match &turn.next {
        Some(item) => {
            let words = cx.word_with("turn-next", &[("title", name(cx, item).into())]);
            ("lead/next", Icon::next(cx.look.direction), words)
        }
        None => ("lead/over", Icon::Check, cx.word("turn-over")),
    };
    button::large(cx.look, kind, key, Some(icon), words, Some(on)).width(Length::Fill)
}

/// The strip under a practice: where one stands, what comes next, and the button that says who holds
/// the mouse, for the mediator to touch before and after showing something.
pub(super) fn strip<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    turn: &Turn,
    mouse: Mouse,
    on_mouse: M,
) -> Element<'a, M> {
    let look = cx.look;
    let tablet = match cx.kiosk().config.device {
        Device::Computer => false,
        Device::Tablet => true,
    };
    let (kind, icon, word) = match (mouse, tablet) {
        (Mouse::Visitor, false) => (Kind::Plain, Icon::Mouse, "turn-yours"),
        (Mouse::Visitor, true) => (Kind::Plain, Icon::Hand, "turn-yours-screen"),
        (Mouse::Mediator, _) => (Kind::Chosen, Icon::Eye, "turn-shown"),
    };
    let hold = button::small(look, kind, "lead/mouse", Some(icon), cx.word(word), Some(on_mouse));
    let mut line = vec![place(cx, turn)];
    if look.metrics.text_size == TextSize::Normal
        && !look.metrics.portrait()
        && let Some(item) = &turn.next
    {
        let words = cx.word_with("turn-then", &[("title", name(cx, item).into())]);
        line.push(
            container(look.text(Type::Body, words, look.palette.ink2))
                .width(Length::Fill)
                .align_x(direction::start(look.direction))
                .into(),
        );
    } else {
        line.push(look.stretch());
    }
    line.push(hold.into());
    look.row(14.0, line)
}
