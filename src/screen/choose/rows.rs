//! Procedures one under the other, each on a row large enough for a finger: its title, its operator,
//! how long it takes.

use super::{Group, Message, operator_key, width};
use crate::app::Context;
use crate::screen::chrome;
use crate::tutorial::{Operator, Tutorial};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};

/// One procedure; touching it publishes `message`.
pub(super) fn row<'a>(
    cx: &Context<'_>,
    tutorial: &Tutorial,
    message: Message,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let minutes = i64::from(tutorial.minutes);
    let under = if tutorial.operator == Operator::None {
        cx.word_with("choose-minutes", &[("minutes", minutes.into())])
    } else {
        let operator = cx.word(&operator_key(tutorial.operator));
        cx.word_with("choose-row", &[("operator", operator.into()), ("minutes", minutes.into())])
    };
    let icon = match tutorial.operator {
        Operator::None => Group::Need(tutorial.need).icon(),
        operator => Group::Operator(operator).icon(),
    };
    let badge = look.badge(icon, 64.0, 32.0, p.pine_tint, p.pine);
    let arrow = look.icon(Icon::next(look.direction), Type::H3, p.pine);
    let title = cx.coach(tutorial, "title");
    let key = format!("choose/{}", tutorial.slug);
    button::tile(look, Kind::Plain, key, badge, title, Some(under), Some(arrow), message)
        .padding([8.0, 20.0])
        .least(0.0, look.metrics.main().max(104.0))
        .into()
}

/// Rows in two columns where there is room.
pub(super) fn list<'a>(cx: &Context<'_>, rows: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let least = 560.0 * cx.look.metrics.text_size.factor();
    chrome::grid(cx.look, width(cx), least, 2, cx.look.metrics.gap(), rows)
}
