//! The hours of one place while they are changed: the week, the absences, the end of the contract.
//! Nothing is written before *Enregistrer*; each change can be undone until then. Reading and writing
//! the file is left to the page of the places.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};
use iced::Length;
use iced::widget::{column, container};

use crate::app::Context;
use crate::i18n::dates;
use crate::site::edit::{Change, check_absences, check_week, free_weekday};
use crate::site::{Absence, Site, Slot};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::calendar::{self, calendar};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The days of the week, in order.
const DAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// What the buttons add to an hour, in minutes, with the ends of their keys and words.
const STEPS: [(i32, &str); 4] =
    [(-60, "less-hour"), (-15, "less-quarter"), (15, "more-quarter"), (60, "more-hour")];

/// The last hour of a day that can be chosen, in minutes.
const LATEST: i32 = 23 * 60 + 45;

/// What can be changed of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Draft {
    week: Vec<Slot>,
    absences: Vec<Absence>,
    until: Option<NaiveDate>,
    confirmed: bool,
}

impl Draft {
    fn of(site: &Site) -> Self {
        let mut absences = site.absences.clone();
        absences.sort_by_key(|absence| (absence.from, absence.to));
        Self { week: site.week(), absences, until: site.until, confirmed: site.hours_confirmed }
    }

    /// The same with its lists in order.
    fn sorted(&self) -> Self {
        let mut sorted = self.clone();
        sorted.week.sort_by_key(Slot::rank);
        sorted.absences.sort_by_key(|absence| (absence.from, absence.to));
        sorted
    }
}

/// What is open in the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Nothing.
    Nothing,
    /// The presence of this rank.
    Slot(usize),
    /// The choice of the days of a new absence.
    Absence {
        /// A day of the month shown.
        month: NaiveDate,
        /// The first day, once it was touched.
        first: Option<NaiveDate>,
        /// Whether the last day touched came before the first.
        wrong: bool,
    },
    /// The choice of the last day of the contract.
    Until {
        /// A day of the month shown.
        month: NaiveDate,
    },
}

/// The hours of one place while they are changed.
#[derive(Debug, Clone)]
pub(super) struct Hours {
    /// The identifier of the place.
    pub(super) id: String,
    name: String,
    place: String,
    before: Draft,
    draft: Draft,
    past: Vec<Draft>,
    open: Open,
    /// Whether it was asked to leave changes behind.
    leaving: bool,
}

/// An end of a presence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// When it starts.
    From,
    /// When it ends.
    To,
}

/// What can happen to them.
#[derive(Debug, Clone)]
pub enum Message {
    /// A presence was touched; none closes what is open.
    Slot(Option<usize>),
    /// One more presence is asked for.
    AddSlot,
    /// A presence is taken away.
    RemoveSlot(usize),
    /// The day of the open presence.
    Weekday(Weekday),
    /// An end of the open presence moves by these minutes.
    Move(End, i32),
    /// One more absence is asked for.
    AddAbsence,
    /// An absence is taken away.
    RemoveAbsence(usize),
    /// The last day of the contract is to be chosen.
    ChooseUntil,
    /// The contract has no end any more.
    RemoveUntil,
    /// The calendar shows the month of this day.
    Month(NaiveDate),
    /// A day of the calendar was touched.
    Day(NaiveDate),
    /// The calendar is closed without a choice.
    Shut,
    /// Whether the place confirmed its hours.
    Confirmed(bool),
    /// The last change is undone.
    Undo,
    /// The changes are to be written.
    Save,
    /// Back to the places.
    Cancel,
    /// The changes are kept after all.
    Stay,
    /// The changes are left behind.
    Leave,
}

/// What they ask of the page.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Write these changes.
    Save(Vec<Change>),
    /// Back to the places.
    Close,
}

impl Hours {
    /// The hours of this place as the file has them.
    pub(super) fn new(site: &Site) -> Self {
        let before = Draft::of(site);
        Self {
            id: site.id.clone(),
            name: site.name.clone(),
            place: site.place.clone(),
            draft: before.clone(),
            before,
            past: Vec::new(),
            open: Open::Nothing,
            leaving: false,
        }
    }

    /// What differs from the file.
    fn changes(&self) -> Vec<Change> {
        let (before, now) = (&self.before, self.draft.sorted());
        let mut changes = Vec::new();
        if now.week != before.week {
            changes.push(Change::Week(now.week));
        }
        if now.absences != before.absences {
            changes.push(Change::Absences(now.absences));
        }
        if now.until != before.until {
            changes.push(Change::Until(now.until));
        }
        if now.confirmed != before.confirmed {
            changes.push(Change::HoursConfirmed(now.confirmed));
        }
        changes
    }

    /// Whether something differs from the file.
    pub(super) fn is_changed(&self) -> bool {
        !self.changes().is_empty()
    }

    /// Why the changes cannot be written, in words.
    fn mistake(&self, cx: &Context<'_>) -> Option<String> {
        let week = check_week(&self.draft.week);
        let error = week.and_then(|()| check_absences(&self.draft.absences)).err()?;
        let word = format!("places-error-{}", error.code());
        Some(match error.slot() {
            None => cx.word(&word),
            Some(slot) => {
                let day = dates::weekday(cx.language(), slot.weekday);
                cx.word_with(&word, &[("day", day.into())])
            }
        })
    }

    /// Makes a change that can be undone.
    fn change(&mut self, change: impl FnOnce(&mut Draft)) {
        let before = self.draft.clone();
        change(&mut self.draft);
        if self.draft != before {
            self.past.push(before);
        }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Slot(rank) => {
                self.draft.week.sort_by_key(Slot::rank);
                self.open = match rank {
                    Some(rank) if rank < self.draft.week.len() => Open::Slot(rank),
                    Some(_) | None => Open::Nothing,
                };
            }
            Message::AddSlot => {
                let hour = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0);
                if let (Some(from), Some(to)) = (hour(9, 30), hour(12, 0)) {
                    self.change(|draft| {
                        let weekday = free_weekday(&draft.week);
                        draft.week.push(Slot { weekday, from, to });
                    });
                    self.open = Open::Slot(self.draft.week.len() - 1);
                }
            }
            Message::RemoveSlot(rank) => {
                self.change(|draft| {
                    if rank < draft.week.len() {
                        draft.week.remove(rank);
                    }
                });
                self.open = Open::Nothing;
            }
            Message::Weekday(weekday) => {
                if let Open::Slot(rank) = self.open {
                    self.change(|draft| {
                        if let Some(slot) = draft.week.get_mut(rank) {
                            slot.weekday = weekday;
                        }
                    });
                }
            }
            Message::Move(end, minutes) => {
                if let Open::Slot(rank) = self.open {
                    self.change(|draft| {
                        if let Some(slot) = draft.week.get_mut(rank) {
                            match end {
                                End::From => slot.from = moved(slot.from, minutes),
                                End::To => slot.to = moved(slot.to, minutes),
                            }
                        }
                    });
                }
            }
            Message::AddAbsence => {
                self.open = Open::Absence { month: cx.now.date(), first: None, wrong: false };
            }
            Message::RemoveAbsence(rank) => {
                self.change(|draft| {
                    if rank < draft.absences.len() {
                        draft.absences.remove(rank);
                    }
                });
                self.open = Open::Nothing;
            }
            Message::ChooseUntil => {
                let month = self.draft.until.unwrap_or(cx.now.date());
                self.open = Open::Until { month };
            }
            Message::RemoveUntil => {
                self.change(|draft| draft.until = None);
                self.open = Open::Nothing;
            }
            Message::Month(shown) => match &mut self.open {
                Open::Absence { month, .. } | Open::Until { month } => *month = shown,
                Open::Nothing | Open::Slot(_) => {}
            },
            Message::Day(day) => self.day(day),
            Message::Shut => self.open = Open::Nothing,
            Message::Confirmed(confirmed) => self.change(|draft| draft.confirmed = confirmed),
            Message::Undo => {
                if let Some(before) = self.past.pop() {
                    self.draft = before;
                    self.open = Open::Nothing;
                }
            }
            Message::Save => {
                let changes = self.changes();
                if self.mistake(cx).is_none() && !changes.is_empty() {
                    return Action::Save(changes);
                }
            }
            Message::Cancel => {
                if self.changes().is_empty() {
                    return Action::Close;
                }
                self.leaving = true;
            }
            Message::Stay => self.leaving = false,
            Message::Leave => return Action::Close,
        }
        Action::None
    }

    fn day(&mut self, day: NaiveDate) {
        match self.open {
            Open::Absence { month, first: None, .. } => {
                self.open = Open::Absence { month, first: Some(day), wrong: false };
            }
            Open::Absence { month, first: Some(first), .. } if day < first => {
                self.open = Open::Absence { month, first: Some(first), wrong: true };
            }
            Open::Absence { first: Some(from), .. } => {
                self.change(|draft| {
                    draft.absences.push(Absence { from, to: day });
                    draft.absences.sort_by_key(|absence| (absence.from, absence.to));
                });
                self.open = Open::Nothing;
            }
            Open::Until { .. } => {
                self.change(|draft| draft.until = Some(day));
                self.open = Open::Nothing;
            }
            Open::Nothing | Open::Slot(_) => {}
        }
    }

    /// Draws what can be changed.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word_with("places-hours-of", &[("name", self.name.as_str().into())]);
        column![
            look.lean(heading("places/edit", title.clone(), look.bold(Type::H2, title, p.ink))),
            look.lean(look.text(Type::Label, self.place.clone(), p.ink2)),
            self.week(cx),
            self.confirmed(cx),
            self.absences(cx),
            self.until(cx),
        ]
        .spacing(16)
        .into()
    }

    /// Draws what is done with the changes. `free` when nothing is being written.
    pub(super) fn bottom<'a>(&self, cx: &Context<'_>, free: bool) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let changed = self.is_changed();
        let mut parts = Vec::new();
        let button = |kind, key: &'static str, icon, word: &str, message: Option<Message>| {
            button::large(look, kind, key, Some(icon), cx.word(word), message).into()
        };
        let buttons = if self.leaving {
            let words = cx.word("places-leaving");
            let line = look.label(Type::Label, words.clone(), p.plum);
            let line = status("places/edit/said", words, line);
            parts.push(look.boxed(line, p.plum_tint, p.plum, 2.0, 14.0, 14.0));
            vec![
                button(
                    Kind::Plain,
                    "places/edit/stay",
                    Icon::Pencil,
                    "places-stay",
                    Some(Message::Stay),
                ),
                button(
                    Kind::Plain,
                    "places/edit/leave",
                    Icon::Exit,
                    "places-leave",
                    Some(Message::Leave),
                ),
            ]
        } else {
            let mistake = self.mistake(cx);
            let ready = free && changed && mistake.is_none();
            let undo = free && !self.past.is_empty();
            if let Some(words) = mistake {
                let line = look.label(Type::Label, words.clone(), p.plum);
                let line = status("places/edit/said", words, line);
                parts.push(look.boxed(line, p.plum_tint, p.plum, 2.0, 14.0, 14.0));
            }
            let (save, back) = (ready.then_some(Message::Save), free.then_some(Message::Cancel));
            let undo = undo.then_some(Message::Undo);
            let back_words = if changed { "places-cancel" } else { "common-back" };
            let back_icon = Icon::back(look.direction);
            vec![
                button(Kind::Plain, "places/edit/cancel", back_icon, back_words, back),
                button(Kind::Plain, "places/edit/undo", Icon::Undo, "places-undo", undo),
                button(Kind::Now, "places/edit/save", Icon::Check, "places-save", save),
            ]
        };
        let buttons: Element<'a, Message> =
            direction::flow(look.direction, buttons).spacing(12).wrap().into();
        parts.push(look.lean(buttons));
        column(parts).spacing(12).into()
    }

    fn week<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts = section(cx, "places/edit/week", "places-week", "places-week-what");
        if self.draft.week.is_empty() {
            parts.push(empty(cx, "places-week-none"));
        }
        for (rank, slot) in self.draft.week.iter().enumerate() {
            let open = self.open == Open::Slot(rank);
            let words = slot_words(cx, slot);
            let said = status(
                format!("places/edit/slot-{rank}"),
                words.clone(),
                look.bold(Type::Label, words, p.ink),
            );
            let (word, message) = if open {
                ("places-done", Message::Slot(None))
            } else {
                ("places-change", Message::Slot(Some(rank)))
            };
            let kind = if open { Kind::Chosen } else { Kind::Plain };
            let icon = if open { Icon::Check } else { Icon::Pencil };
            let key = format!("places/edit/open-{rank}");
            let change = button::small(look, kind, key, Some(icon), cx.word(word), Some(message));
            let remove =
                remove(cx, format!("places/edit/remove-{rank}"), Message::RemoveSlot(rank));
            let mut lines = vec![line(cx, said, vec![change.into(), remove])];
            if open {
                lines.push(days_of(cx, slot));
                lines.push(stepper(cx, End::From, slot.from));
                lines.push(stepper(cx, End::To, slot.to));
            }
            let (fill, edge) = if open { (p.pine_tint, p.pine) } else { (p.surface, p.hair) };
            parts.push(look.boxed(column(lines).spacing(14), fill, edge, 1.0, 16.0, 14.0));
        }
        let add = button::small(
            look,
            Kind::Plain,
            "places/edit/add-slot",
            Some(Icon::Plus),
            cx.word("places-add-slot"),
            Some(Message::AddSlot),
        );
        parts.push(look.lean(add));
        look.card(column(parts).spacing(12))
    }

    fn confirmed<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let word = "places-confirmed-what";
        let mut parts = section(cx, "places/edit/confirmed", "places-confirmed-title", word);
        let picks = [(true, "yes", "places-confirmed"), (false, "no", "places-unconfirmed")];
        let picks = picks
            .into_iter()
            .map(|(value, end, word)| {
                let key = format!("places/edit/confirmed-{end}");
                let chosen = self.draft.confirmed == value;
                button::pick(look, key, cx.word(word), chosen, Message::Confirmed(value)).into()
            })
            .collect();
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        parts.push(look.lean(picks));
        look.card(column(parts).spacing(12))
    }

    fn absences<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts =
            section(cx, "places/edit/absences", "places-absences", "places-absences-what");
        if self.draft.absences.is_empty() {
            parts.push(empty(cx, "places-absences-none"));
        }
        for (rank, absence) in self.draft.absences.iter().enumerate() {
            let words = absence_words(cx, *absence);
            let said = status(
                format!("places/edit/absence-{rank}"),
                words.clone(),
                look.bold(Type::Label, words, p.ink),
            );
            let key = format!("places/edit/remove-absence-{rank}");
            let remove = remove(cx, key, Message::RemoveAbsence(rank));
            let row = line(cx, said, vec![remove]);
            parts.push(look.boxed(row, p.surface, p.hair, 1.0, 16.0, 14.0));
        }
        match self.open {
            Open::Absence { month, first, wrong } => {
                let word = match (wrong, first) {
                    (true, _) => "places-error-absence-order",
                    (false, None) => "places-first-day",
                    (false, Some(_)) => "places-last-day",
                };
                parts.push(days_asked(cx, word, wrong, month, move |day| Some(day) == first));
            }
            Open::Nothing | Open::Slot(_) | Open::Until { .. } => {
                let add = button::small(
                    look,
                    Kind::Plain,
                    "places/edit/add-absence",
                    Some(Icon::Plus),
                    cx.word("places-add-absence"),
                    Some(Message::AddAbsence),
                );
                parts.push(look.lean(add));
            }
        }
        look.card(column(parts).spacing(12))
    }

    fn until<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts = section(cx, "places/edit/contract", "places-contract", "places-until-what");
        let until = self.draft.until;
        let words = match until {
            None => cx.word("places-until-none"),
            Some(until) => {
                let day = dates::day_with_year(cx.language(), until);
                cx.word_with("places-until", &[("day", day.into())])
            }
        };
        let said = look.bold(Type::Label, words.clone(), p.ink);
        parts.push(look.lean(status("places/edit/until", words, said)));
        if let Open::Until { month } = self.open {
            let chosen = move |day| Some(day) == until;
            parts.push(days_asked(cx, "places-until-day", false, month, chosen));
        } else {
            let choose = button::small(
                look,
                Kind::Plain,
                "places/edit/choose-until",
                Some(Icon::Calendar),
                cx.word("places-choose-until"),
                Some(Message::ChooseUntil),
            );
            let mut buttons = vec![choose.into()];
            if until.is_some() {
                let key = "places/edit/remove-until".to_owned();
                buttons.push(remove(cx, key, Message::RemoveUntil));
            }
            let buttons: Element<'a, Message> =
                direction::flow(look.direction, buttons).spacing(10).wrap().into();
            parts.push(look.lean(buttons));
        }
        look.card(column(parts).spacing(12))
    }
}

/// An hour moved by these minutes, within its day; a quarter of an hour comes to a whole quarter.
fn moved(time: NaiveTime, minutes: i32) -> NaiveTime {
    let now = i32::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default();
    let to = match minutes {
        15 => now.div_euclid(15) * 15 + 15,
        -15 => (now + 14).div_euclid(15) * 15 - 15,
        other => now + other,
    };
    let to = to.clamp(0, LATEST);
    NaiveTime::MIN.overflowing_add_signed(TimeDelta::minutes(to.into())).0
}

/// A presence in words: "mardi, de 9 h 30 à 12 h".
pub(super) fn slot_words(cx: &Context<'_>, slot: &Slot) -> String {
    let language = cx.language();
    cx.word_with(
        "places-slot",
        &[
            ("day", dates::weekday(language, slot.weekday).into()),
            ("from", dates::time(language, slot.from).into()),
            ("to", dates::time(language, slot.to).into()),
        ],
    )
}

/// An absence in words: "du 24 décembre 2026 au 2 janvier 2027".
fn absence_words(cx: &Context<'_>, absence: Absence) -> String {
    let day = |date: NaiveDate| dates::day_with_year(cx.language(), date);
    if absence.from == absence.to {
        return cx.word_with("places-absence-day", &[("day", day(absence.from).into())]);
    }
    let args = [("from", day(absence.from).into()), ("to", day(absence.to).into())];
    cx.word_with("places-absence", &args)
}

/// The title of a card and what it is for.
fn section<'a>(
    cx: &Context<'_>,
    key: &'static str,
    title: &str,
    what: &str,
) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word(title);
    vec![
        look.lean(heading(key, title.clone(), look.bold(Type::H3, title, p.ink))),
        look.lean(look.text(Type::Body, cx.word(what), p.ink2)),
    ]
}

/// What is said of an empty list.
fn empty<'a>(cx: &Context<'_>, word: &str) -> Element<'a, Message> {
    let look = cx.look;
    look.lean(look.text(Type::Label, cx.word(word), look.palette.ink))
}

/// Words, and the buttons that act on what they say: on one line where there is room.
fn line<'a>(
    cx: &Context<'_>,
    said: Element<'a, Message>,
    buttons: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let look = cx.look;
    let buttons: Element<'a, Message> =
        direction::flow(look.direction, buttons).spacing(10).wrap().into();
    if look.metrics.stacks() {
        return column![look.lean(said), look.lean(buttons)].spacing(10).into();
    }
    look.row(12.0, vec![container(look.lean(said)).width(Length::Fill).into(), buttons])
}

/// The button that takes something away.
fn remove<'a>(cx: &Context<'_>, key: String, message: Message) -> Element<'a, Message> {
    let words = cx.word("places-remove");
    button::small(cx.look, Kind::Plain, key, Some(Icon::Minus), words, Some(message)).into()
}

/// The seven days, of which one is that of the presence.
fn days_of<'a>(cx: &Context<'_>, slot: &Slot) -> Element<'a, Message> {
    let look = cx.look;
    let picks = DAYS
        .into_iter()
        .map(|day| {
            let key = format!("places/edit/weekday-{}", day.num_days_from_monday() + 1);
            let words = dates::weekday(cx.language(), day);
            button::pick(look, key, words, slot.weekday == day, Message::Weekday(day)).into()
        })
        .collect();
    let picks: Element<'a, Message> =
        direction::flow(look.direction, picks).spacing(10).wrap().into();
    look.lean(picks)
}

/// An hour between the buttons that move it.
fn stepper<'a>(cx: &Context<'_>, end: End, time: NaiveTime) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let (name, word) = match end {
        End::From => ("from", "places-from"),
        End::To => ("to", "places-to"),
    };
    let hour = dates::time(cx.language(), time);
    let words = cx.word_with(word, &[("hour", hour.as_str().into())]);
    let said =
        status(format!("places/edit/{name}"), words.clone(), look.bold(Type::Button, words, p.ink));
    let minutes = i32::try_from(time.num_seconds_from_midnight() / 60).unwrap_or_default();
    let buttons = STEPS
        .into_iter()
        .map(|(step, what)| {
            let may = if step < 0 { minutes > 0 } else { minutes < LATEST };
            button::small(
                look,
                Kind::Plain,
                format!("places/edit/{name}-{what}"),
                None,
                cx.word(&format!("places-{what}")),
                may.then_some(Message::Move(end, step)),
            )
            .into()
        })
        .collect();
    line(cx, said, buttons)
}

/// A calendar with what is asked of it.
fn days_asked<'a>(
    cx: &Context<'_>,
    word: &str,
    wrong: bool,
    month: NaiveDate,
    chosen: impl Fn(NaiveDate) -> bool,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let words = cx.word(word);
    let ink = if wrong { p.plum } else { p.ink };
    let asked = status("places/edit/asked", words.clone(), look.bold(Type::Label, words, ink));
    let labels = calendar::Labels {
        language: cx.language(),
        before: cx.word("places-month-before"),
        after: cx.word("places-month-after"),
    };
    let days = calendar(
        look,
        "places/edit",
        &labels,
        month.with_day(1).unwrap_or(month),
        chosen,
        Message::Day,
        Message::Month,
    );
    let shut = button::small(
        look,
        Kind::Plain,
        "places/edit/shut",
        Some(Icon::back(look.direction)),
        cx.word("places-shut"),
        Some(Message::Shut),
    );
    let content = column![look.lean(asked), look.lean(days), look.lean(shut)].spacing(14);
    look.boxed(content, p.pine_tint, p.pine, 1.0, 16.0, 14.0)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn an_hour_moves_by_quarters_and_stays_in_its_day() {
        let at = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        for (from, minutes, to) in [
            ("09:30", 15, "09:45"),
            ("09:30", -15, "09:15"),
            ("09:30", 60, "10:30"),
            ("09:05", 15, "09:15"),
            ("09:05", -15, "09:00"),
            ("00:00", -15, "00:00"),
            ("00:10", -60, "00:00"),
            ("23:45", 15, "23:45"),
            ("23:50", 60, "23:45"),
        ] {
            assert_eq!(moved(at(from), minutes), at(to), "{from} {minutes}");
        }
    }
}
