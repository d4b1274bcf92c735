//! A month on which days are touched: seven columns from Monday, the month's name between two
//! buttons that turn the page. Which days are chosen, and what a touch does, is left to the screen.

use chrono::{Datelike, Days, Months, NaiveDate};
use iced::widget::{column, container, row};
use iced::{Length, Padding};

use super::button::{self, Kind};
use super::pressable::{Style, pressable};
use super::title::status;
use crate::i18n::{Language, dates};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role};
use crate::ui::{Element, Look};

/// The gap between two days.
const GAP: f32 = 6.0;

/// The language of the days, and the words on the buttons that turn the page.
#[derive(Debug, Clone)]
pub struct Labels {
    /// Of the names of the days and of the months.
    pub language: Language,
    /// For the month before.
    pub before: String,
    /// For the month after.
    pub after: String,
}

/// The month that holds `month`, its `chosen` days filled. Keys start with `prefix`: the days are
/// `<prefix>/day-2026-12-24`, the buttons `<prefix>/month-before` and `<prefix>/month-after`.
pub fn calendar<'a, M: Clone + 'a>(
    look: Look,
    prefix: &str,
    labels: &Labels,
    month: NaiveDate,
    chosen: impl Fn(NaiveDate) -> bool,
    on_day: impl Fn(NaiveDate) -> M,
    on_month: impl Fn(NaiveDate) -> M,
) -> Element<'a, M> {
    let p = look.palette;
    let language = labels.language;
    let first = month.with_day(1).unwrap_or(month);
    let target = look.metrics.target();
    let turn = |key: &str, icon, words: &str, to: Option<NaiveDate>| {
        let key = format!("{prefix}/{key}");
        button::small(look, Kind::Plain, key, Some(icon), words, to.map(&on_month))
    };
    let name = dates::month(language, first);
    let name = status(
        format!("{prefix}/month"),
        name.clone(),
        container(look.bold(Type::Label, name, p.ink)).center_x(Length::Fill),
    );
    let before = turn(
        "month-before",
        Icon::back(look.direction),
        &labels.before,
        first.checked_sub_months(Months::new(1)),
    );
    let after = turn(
        "month-after",
        Icon::next(look.direction),
        &labels.after,
        first.checked_add_months(Months::new(1)),
    );
    let head = look
        .row(12.0, vec![before.into(), container(name).width(Length::Fill).into(), after.into()]);
    let monday = first - Days::new(u64::from(first.weekday().num_days_from_monday()));
    let names = (0..7).map(|ahead| {
        let name = dates::weekday(language, (monday + Days::new(ahead)).weekday());
        let short: String = name.chars().take(2).collect();
        container(look.label(Type::Body, short, p.ink2)).center_x(Length::Fill).into()
    });
    let mut lines = column![row(names).spacing(GAP)].spacing(GAP);
    for week in 0..6 {
        let days = (0..7).map(|day| monday + Days::new(week * 7 + day));
        let cells = days.map(|date| -> Element<'a, M> {
            if date.month() != first.month() {
                return container("").width(Length::Fill).into();
            }
            let ticked = chosen(date);
            let kind = if ticked { Kind::Chosen } else { Kind::Plain };
            let style = Style { radius: 12.0, ..button::style(p, kind, true) };
            let words = dates::day_long(language, date);
            let words = format!("{words} {}", date.year());
            let key = format!("{prefix}/day-{date}");
            pressable(
                look.label(Type::Label, date.day(), style.ink),
                Meaning::new(key, Role::CheckBox, words).checked(ticked),
                style,
            )
            .padding(Padding::ZERO)
            .width(Length::Fill)
            .least(0.0, target)
            .align(iced::alignment::Horizontal::Center)
            .on_press(on_day(date))
            .into()
        });
        lines = lines.push(row(cells).spacing(GAP));
    }
    // As wide as seven targets ask, and no wider than the page.
    let wide = (target + GAP).mul_add(7.0, 0.0).max(640.0);
    container(column![head, lines].spacing(12)).max_width(wide).into()
}
