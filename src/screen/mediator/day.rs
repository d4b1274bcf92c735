//! The mediator's day: the presence, today's number and nature, the help proposed from what was just
//! practised, and closing. Entering a help by hand is left to `record`, the sheet of the day to
//! `report`.

use chrono::{Datelike, NaiveDate};
use iced::widget::{Space, column, container};
use iced::{Background, Border, Length, Task};

use super::area::{Goto, parts};
use super::places;
use crate::app::desk::{Desk, Proposal, Recorded};
use crate::app::draft::{self, Draft};
use crate::app::{Context, work};
use crate::count::day::{self, Day};
use crate::count::intervention::Intervention;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{self, Increment, Measure, Row};
use crate::i18n::dates;
use crate::site::holidays::is_holiday;
use crate::store::{self, Receipt};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The most helps that can be declared for a day.
const MOST_DECLARED: u64 = 200;

/// The day in front.
#[derive(Debug, Clone)]
pub(super) struct Board {
    /// How many wrong codes were tried since the last time.
    failures: u32,
    today: Numbers,
    /// A day before this one that was opened and never closed, with its numbers.
    left_open: Option<(NaiveDate, Day)>,
    /// The day that is being closed, when it is not today.
    closing: Option<NaiveDate>,
    /// The total about to be declared, once it was touched: until then it follows what is counted.
    declared: Option<u64>,
    /// Whether the total of a closed day is being corrected.
    correcting: bool,
    /// What the disk is asked now.
    writing: Option<Writing>,
    /// What the last act led to: the key of a sentence.
    said: Option<&'static str>,
}

/// The numbers of today.
#[derive(Debug, Clone)]
enum Numbers {
    Reading,
    Known(Day),
    Unknown(store::Error),
}

/// What the disk is asked.
#[derive(Debug, Clone)]
enum Writing {
    Opening,
    Saving { intervention: Box<Intervention>, tutorial: Option<String> },
    Undoing,
    Closing,
    Keeping,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// *Ouvrir la permanence* was touched.
    Open,
    /// *Nouvelle intervention* was touched.
    New,
    /// *Comme la précédente* was touched.
    Alike,
    /// A help was entered; with the tutorial it was proposed from.
    Save(Box<Intervention>, Option<String>),
    /// *Enregistrer* was touched, on the proposal.
    Accept,
    /// *Corriger* was touched, on the proposal.
    Correct,
    /// *Ignorer* was touched, on the proposal.
    Ignore,
    /// *Tout ignorer* was touched.
    IgnoreAll,
    /// *Annuler la dernière* was touched.
    Undo,
    /// One more, or one less, is declared.
    Declare(u64),
    /// The day left open is closed instead of today, or today again.
    Turn(Option<NaiveDate>),
    /// The total of a closed day is corrected.
    Recount,
    /// *Clore la journée* was touched.
    Close,
    /// The disk answered.
    Written(Result<Receipt, store::Error>),
    /// The natures of the day were kept, or could not be.
    Kept,
    /// Another page is asked for.
    Goto(Goto),
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// The counters are to be read again.
    Read,
    /// Enter this help by hand; with the tutorial it was proposed from.
    Record(Box<Intervention>, Option<String>),
    /// Open this page.
    Open(Goto),
}

impl Board {
    /// The day, while it is read.
    pub(super) fn new(cx: &Context<'_>, failures: u32) -> Self {
        with_desk(cx, |desk| desk.turn_to(cx.now.date()));
        Self {
            failures,
            today: Numbers::Reading,
            left_open: None,
            closing: None,
            declared: None,
            correcting: false,
            writing: None,
            said: None,
        }
    }

    /// The counters were read.
    pub(super) fn read(&mut self, cx: &Context<'_>, rows: &[Row]) {
        let (site, today) = (&cx.site().id, cx.now.date());
        let day = Day::of(rows, site, today);
        with_desk(cx, |desk| {
            desk.turn_to(today);
            desk.set_open(day.presence == Some(day::presence::HELD) && !day.is_closed());
        });
        self.today = Numbers::Known(day);
        self.left_open =
            day::left_open(rows, site, today).map(|date| (date, Day::of(rows, site, date)));
        let open = self.left_open.as_ref().map(|(date, _)| *date);
        if open != self.closing {
            self.closing = None;
        }
        // What was of other days is in their month.
        let days: Vec<NaiveDate> = open.into_iter().chain([today]).collect();
        with_desk(cx, |desk| desk.keep(&days));
    }

    /// The counters could not be read.
    pub(super) fn failed(&mut self, error: &store::Error) {
        self.today = Numbers::Unknown(error.clone());
    }

    /// The day that is being closed, with its numbers.
    pub(super) fn closing(&self, cx: &Context<'_>) -> Option<(NaiveDate, &Day)> {
        if let (Some(closing), Some((date, day))) = (self.closing, &self.left_open)
            && closing == *date
        {
            return Some((*date, day));
        }
        match &self.today {
            Numbers::Known(day) => Some((cx.now.date(), day)),
            Numbers::Reading | Numbers::Unknown(_) => None,
        }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        let busy = self.writing.is_some();
        match message {
            Message::Goto(page) => Action::Open(page),
            Message::New => Action::Record(
                Box::new(Intervention::usual(cx.kiosk().config.device.counted())),
                None,
            ),
            Message::Correct => match with_desk(cx, |desk| desk.proposal().cloned()).flatten() {
                None => Action::None,
                Some(Proposal { tutorial, intervention }) => {
                    Action::Record(Box::new(intervention), Some(tutorial))
                }
            },
            Message::Ignore => {
                with_desk(cx, Desk::settle);
                Action::None
            }
            Message::IgnoreAll => {
                with_desk(cx, Desk::ignore_all);
                Action::None
            }
            Message::Turn(date) => {
                self.closing = date;
                self.declared = None;
                Action::None
            }
            Message::Declare(total) => {
                self.declared = Some(total.min(MOST_DECLARED));
                Action::None
            }
            Message::Recount => {
                self.correcting = true;
                Action::None
            }
            Message::Written(result) => self.written(cx, result),
            Message::Kept => {
                self.writing = None;
                Action::Read
            }
            // One at a time: the answer is about the last one asked.
            Message::Open
            | Message::Alike
            | Message::Save(..)
            | Message::Accept
            | Message::Undo
            | Message::Close
                if busy =>
            {
                Action::None
            }
            Message::Open => {
                let Numbers::Known(day) = &self.today else { return Action::None };
                let increments = day::opening(day, &cx.site().id, cx.now.date());
                self.write(cx, Writing::Opening, increments)
            }
            Message::Alike => {
                let last = with_desk(cx, |desk| desk.last().map(|one| one.intervention.clone()));
                match last.flatten() {
                    None => Action::None,
                    Some(intervention) => self.save(cx, Box::new(intervention), None),
                }
            }
            Message::Save(intervention, tutorial) => self.save(cx, intervention, tutorial),
            Message::Accept => match with_desk(cx, |desk| desk.proposal().cloned()).flatten() {
                None => Action::None,
                Some(Proposal { tutorial, intervention }) => {
                    self.save(cx, Box::new(intervention), Some(tutorial))
                }
            },
            Message::Undo => {
                let counted = with_desk(cx, |desk| desk.last().map(|one| one.counted.clone()));
                match counted.flatten() {
                    None => Action::None,
                    Some(counted) => {
                        self.write(cx, Writing::Undoing, count::cancellation(&counted))
                    }
                }
            }
            Message::Close => {
                let Some((date, day)) = self.closing(cx) else { return Action::None };
                let total = self.declared.unwrap_or(day.declared.unwrap_or(day.helps));
                let increments = day::closing(day, &cx.site().id, date, total);
                self.write(cx, Writing::Closing, increments)
            }
        }
    }

    /// Counts a help, and opens the presence of the day if nobody had.
    fn save(
        &mut self,
        cx: &Context<'_>,
        intervention: Box<Intervention>,
        tutorial: Option<String>,
    ) -> Action {
        let Numbers::Known(day) = &self.today else {
            self.said = Some("day-not-read");
            return Action::None;
        };
        let (site, today) = (&cx.site().id, cx.now.date());
        let Ok(counted) = intervention.increments(site, today) else {
            // The form does not let it through: only a proposal from an older list could.
            return Action::Record(intervention, tutorial);
        };
        let mut increments = day::opening(day, site, today);
        increments.extend(counted);
        self.write(cx, Writing::Saving { intervention, tutorial }, increments)
    }

    fn write(&mut self, cx: &Context<'_>, writing: Writing, increments: Vec<Increment>) -> Action {
        self.said = None;
        if increments.is_empty() {
            self.correcting = false;
            return Action::None;
        }
        self.writing = Some(writing);
        let answer = cx.kiosk().store.count(increments);
        Action::Run(Task::perform(answer, Message::Written))
    }

    fn written(&mut self, cx: &Context<'_>, result: Result<Receipt, store::Error>) -> Action {
        let Some(writing) = self.writing.take() else { return Action::None };
        let receipt = match result {
            Ok(receipt) => receipt,
            Err(error) => {
                log::error!("the day was not counted: {error}");
                self.said = Some("day-refused");
                return Action::None;
            }
        };
        match writing {
            Writing::Opening => self.said = Some("day-opened"),
            Writing::Saving { intervention, tutorial } => {
                // Undoing a help leaves the presence open.
                let own = |one: &Increment| one.cell.measure != Measure::Presence;
                let counted = receipt.counted.into_iter().filter(own).collect();
                with_desk(cx, |desk| {
                    if let Some(tutorial) = &tutorial {
                        desk.settle_one(tutorial);
                    }
                    desk.record(Recorded { intervention: *intervention, tutorial, counted });
                });
                self.said = Some("day-saved");
                return self.keep(cx);
            }
            Writing::Undoing => {
                with_desk(cx, Desk::undone);
                self.said = Some("day-undone");
                return self.keep(cx);
            }
            Writing::Keeping => {}
            Writing::Closing => {
                self.declared = None;
                self.correcting = false;
                self.closing = None;
                self.said = Some("day-closed");
            }
        }
        Action::Read
    }

    /// Keeps the natures of the day in their file, which is only for the sheet of the day.
    fn keep(&mut self, cx: &Context<'_>) -> Action {
        let Some(drafts) = with_desk(cx, |desk| desk.drafts()) else { return Action::Read };
        self.writing = Some(Writing::Keeping);
        let folder = cx.kiosk().folder.clone();
        let kept = work::on_a_thread(move || {
            if let Err(error) = draft::write(&folder, &drafts) {
                log::warn!("the natures of the day were not kept: {}", error.kind());
            }
        });
        Action::Run(Task::perform(kept, |_| Message::Kept))
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let desk = with_desk(cx, |desk| desk.clone()).unwrap_or_default();
        let mut left: Vec<Element<'a, Message>> = Vec::new();
        if let Some(said) = self.said {
            let words = cx.word(said);
            let bad = matches!(said, "day-refused" | "day-not-read");
            let (fill, ink) = if bad { (p.plum_tint, p.plum) } else { (p.pine_tint, p.pine) };
            let line = status("day/said", words.clone(), look.label(Type::Label, words, ink));
            left.push(look.boxed(line, fill, ink, 2.0, 14.0, [10.0, 16.0]));
        }
        if let Some((date, _)) = &self.left_open
            && self.closing.is_none()
        {
            left.push(left_open(cx, *date));
        }
        left.push(self.summary(cx, &desk));
        if let Some(proposal) = desk.proposal() {
            left.push(self.proposal(cx, proposal, desk.waiting()));
        }
        let new = button::large(
            look,
            Kind::Now,
            "day/new",
            Some(Icon::Plus),
            cx.word("day-new"),
            Some(Message::New),
        );
        left.push(new.width(Length::Fill).into());
        left.push(self.repeat(cx, &desk));
        left.push(tools(cx, self.failures));
        let right = column![self.nature(cx, &desk), self.end(cx)].spacing(16);
        parts(cx, column(left).spacing(16).into(), 2, right.into(), 1)
    }

    /// The presence, the number, the operators.
    fn summary<'a>(&self, cx: &Context<'_>, desk: &Desk) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("day-presence");
        let hours = hours(cx);
        let day = match &self.today {
            Numbers::Known(day) => day,
            Numbers::Reading => {
                return look.card(look.text(Type::Label, cx.word("mediator-opening"), p.ink));
            }
            Numbers::Unknown(error) => {
                let (what, todo) = cx.words().problem(&error.problem());
                let lines = vec![
                    look.label(Type::Label, what, p.plum),
                    look.text(Type::Label, todo.unwrap_or_default(), p.ink),
                ];
                return look.card(look.column(8.0, lines));
            }
        };
        let mut facts = vec![
            look.lean(heading("day/presence", title.clone(), look.text(Type::Body, title, p.ink2))),
            look.lean(look.bold(Type::H3, hours, p.ink)),
        ];
        if day.is_open() {
            let words = cx.word(match day.presence {
                Some(day::presence::HELD) if day.is_closed() => "day-is-closed",
                Some(day::presence::NOBODY) => "day-nobody",
                Some(day::presence::CANCELED) => "day-canceled",
                Some(_) | None => "day-is-open",
            });
            facts.push(look.lean(status(
                "day/state",
                words.clone(),
                look.chip(Some(Icon::Check), words, p.pine_tint, p.pine),
            )));
        } else {
            let open = button::small(
                look,
                Kind::Plain,
                "day/open",
                Some(Icon::Calendar),
                cx.word("day-open"),
                self.writing.is_none().then_some(Message::Open),
            );
            facts.push(look.lean(open));
        }
        let number = cx.word_with("day-helps", &[("n", day.helps.into())]);
        let word = cx.word_with("day-helps-word", &[("n", day.helps.into())]);
        let mut about: Vec<Element<'a, Message>> = vec![look.bold(Type::Coach, word, p.ink)];
        let on_kiosk = desk.draft(cx.now.date()).on_kiosk;
        if on_kiosk > 0 {
            let words = cx.word_with("day-on-kiosk", &[("n", on_kiosk.into())]);
            about.push(look.text(Type::Body, words, p.ink2));
        }
        let big = status("day/number", number, look.bold(Type::Hero, day.helps, p.pine));
        facts.push(look.lean(look.row(16.0, vec![big, look.column(2.0, about).into()])));
        let bars: Element<'a, Message> = if day.by_operator.is_empty() {
            look.lean(look.text(Type::Label, cx.word("day-nothing"), p.ink2))
        } else {
            let most = day.by_operator.iter().map(|(_, n)| *n).max().unwrap_or(1).max(1);
            let bars = day.by_operator.iter().map(|(operator, n)| bar(cx, operator, *n, most));
            column(bars).spacing(10).into()
        };
        let facts = column(facts).spacing(10).into();
        look.card(parts(cx, facts, 1, bars, 1))
    }

    /// The help proposed from what was just practised.
    fn proposal<'a>(
        &self,
        cx: &Context<'_>,
        proposal: &Proposal,
        waiting: usize,
    ) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("day-proposal");
        let head = heading("day/proposal", title.clone(), look.bold(Type::Button, title, p.ink));
        let mut top = vec![head];
        if waiting > 1 {
            top.push(look.stretch());
            let words = cx.word_with("day-waiting", &[("n", waiting.into())]);
            top.push(look.text(Type::Body, words, p.ink));
        }
        let name = cx.tutorial(&proposal.tutorial).map(|one| cx.coach(one, "title"));
        let words = summary(cx, &proposal.intervention);
        let said = words.join(", ");
        let chips: Vec<Element<'a, Message>> =
            words.into_iter().map(|words| look.chip(None, words, p.surface, p.pine)).collect();
        let chips: Element<'a, Message> =
            direction::flow(look.direction, chips).spacing(8).wrap().into();
        let free = self.writing.is_none();
        let mut buttons: Vec<Element<'a, Message>> = vec![
            button::large(
                look,
                Kind::Main,
                "day/accept",
                Some(Icon::Check),
                cx.word("day-save"),
                free.then_some(Message::Accept),
            )
            .into(),
            button::large(
                look,
                Kind::Plain,
                "day/correct",
                Some(Icon::Pencil),
                cx.word("day-correct"),
                free.then_some(Message::Correct),
            )
            .into(),
            button::large(
                look,
                Kind::Plain,
                "day/ignore",
                None,
                cx.word("day-ignore"),
                free.then_some(Message::Ignore),
            )
            .into(),
        ];
        if waiting > 1 {
            let words = cx.word("day-ignore-all");
            let all = free.then_some(Message::IgnoreAll);
            buttons
                .push(button::large(look, Kind::Plain, "day/ignore-all", None, words, all).into());
        }
        let buttons: Element<'a, Message> =
            direction::flow(look.direction, buttons).spacing(16).wrap().into();
        let mut lines = vec![look.row(12.0, top)];
        if let Some(name) = name {
            lines.push(look.text(Type::Label, name, p.ink));
        }
        lines.push(status("day/proposed", said, chips));
        lines.push(buttons);
        look.boxed(look.column(14.0, lines), p.pine_tint, p.pine, 2.0, 20.0, 22.0)
    }

    /// Undoing the last help, and doing it once more.
    fn repeat<'a>(&self, cx: &Context<'_>, desk: &Desk) -> Element<'a, Message> {
        let look = cx.look;
        let free = self.writing.is_none() && desk.last().is_some();
        let buttons: Vec<Element<'a, Message>> = vec![
            button::large(
                look,
                Kind::Plain,
                "day/undo",
                Some(Icon::Undo),
                cx.word("day-undo"),
                free.then_some(Message::Undo),
            )
            .width(Length::Fill)
            .into(),
            button::large(
                look,
                Kind::Plain,
                "day/alike",
                Some(Icon::Plus),
                cx.word("day-alike"),
                free.then_some(Message::Alike),
            )
            .width(Length::Fill)
            .into(),
        ];
        if look.metrics.stacks() {
            column(buttons).spacing(12).into()
        } else {
            direction::flow(look.direction, buttons).spacing(16).into()
        }
    }

    /// The helps of the day by nature.
    fn nature<'a>(&self, cx: &Context<'_>, desk: &Desk) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("day-nature");
        let mut lines = vec![look.lean(heading(
            "day/nature",
            title.clone(),
            look.bold(Type::Button, title, p.ink),
        ))];
        let draft = desk.draft(cx.now.date());
        for (code, words, n) in natures(cx, &draft) {
            let said = line_of(cx, &words, n);
            let line = look.row(
                12.0,
                vec![
                    container(look.text(Type::Label, words, p.ink)).width(Length::Fill).into(),
                    look.bold(Type::Label, n, p.ink),
                ],
            );
            lines.push(status(format!("day/nature/{code}"), said, line));
        }
        if let Numbers::Known(day) = &self.today
            && day.helps > draft.count()
        {
            // The file of the day was lost, or the device is another: they are in the month.
            lines.push(look.lean(look.text(Type::Body, cx.word("day-nature-partly"), p.ink2)));
        }
        look.card(column(lines).spacing(10))
    }

    /// Declaring the total and closing.
    fn end<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let Some((date, day)) = self.closing(cx) else { return Space::new().into() };
        let today = date == cx.now.date();
        let title = if today {
            cx.word("day-end")
        } else {
            let words = dates::day_long(cx.language(), date);
            cx.word_with("day-end-of", &[("day", words.into())])
        };
        let title = heading("day/end", title.clone(), look.bold(Type::Button, title, p.ink));
        let mut lines = vec![look.lean(title)];
        if let (Some(declared), false) = (day.declared, self.correcting) {
            let words = cx.word_with("day-declared", &[("n", declared.into())]);
            lines.push(look.lean(status(
                "day/declared",
                words.clone(),
                look.label(Type::Label, words, p.pine),
            )));
            lines.push(look.lean(gap(cx, day.gap().unwrap_or(0))));
            let recount = button::large(
                look,
                Kind::Plain,
                "day/recount",
                Some(Icon::Pencil),
                cx.word("day-recount"),
                Some(Message::Recount),
            );
            lines.push(recount.width(Length::Fill).into());
            return look.card(column(lines).spacing(12));
        }
        let total = self.declared.unwrap_or(day.declared.unwrap_or(day.helps));
        let step = |key: &str, icon, word: &str, to: Option<u64>| -> Element<'a, Message> {
            // The sign alone is drawn; the word is for whoever hears the screen.
            let words = cx.word(word);
            button::sign(look, key.to_owned(), icon, words, to.map(Message::Declare)).into()
        };
        let number = status(
            "day/total",
            cx.word_with("day-total", &[("n", total.into())]),
            container(look.bold(Type::H1, total, p.ink))
                .center_x(Length::Fill)
                .center_y(look.metrics.target())
                .style(move |_| container::Style {
                    background: Some(Background::Color(p.surface)),
                    border: Border { color: p.edge, width: 2.0, radius: 14.0.into() },
                    ..Default::default()
                }),
        );
        let less = step("day/less", Icon::Minus, "day-less", total.checked_sub(1));
        let more = step("day/more", Icon::Plus, "day-more", Some(total + 1));
        lines.push(look.lean(look.text(Type::Label, cx.word("day-how-many"), p.ink)));
        lines.push(look.row(12.0, vec![less, number, more]));
        let difference = i64::try_from(total).unwrap_or(0) - i64::try_from(day.helps).unwrap_or(0);
        lines.push(look.lean(gap(cx, difference)));
        let close = button::large(
            look,
            Kind::Plain,
            "day/close",
            Some(Icon::Lock),
            cx.word("day-close"),
            self.writing.is_none().then_some(Message::Close),
        );
        lines.push(close.width(Length::Fill).into());
        if !today {
            let back = button::small(
                look,
                Kind::Plain,
                "day/turn",
                None,
                cx.word("day-later"),
                Some(Message::Turn(None)),
            );
            lines.push(back.width(Length::Fill).into());
        }
        look.card(column(lines).spacing(12))
    }
}

/// The way to everything else, with how much there is to know.
fn tools<'a>(cx: &Context<'_>, failures: u32) -> Element<'a, Message> {
    let look = cx.look;
    let way = |key: &str, icon, word: &str, to| -> Element<'a, Message> {
        let (words, message) = (cx.word(word), Some(Message::Goto(to)));
        button::large(look, Kind::Plain, key.to_owned(), Some(icon), words, message)
            .width(Length::Fill)
            .into()
    };
    let ways = vec![
        way("day/prepare", Icon::Play, "prepare-title", Goto::Prepare),
        way("day/tools", Icon::Folder, "day-tools", Goto::Tools),
    ];
    let mut lines: Vec<Element<'a, Message>> = Vec::new();
    // What was tried at the door is told at once, not behind another touch.
    if failures > 0 {
        let words = cx.word_with("area-failures", &[("tries", failures.into())]);
        lines.push(look.lean(look.label(Type::Label, words, look.palette.plum)));
    }
    let ends = usize::from(places::notice(cx).is_some());
    let problems = cx.kiosk().problems().len() + ends;
    if problems > 0 {
        let words = cx.word_with("day-known", &[("n", problems.into())]);
        let line = look.label(Type::Label, words.clone(), look.palette.plum);
        lines.push(look.lean(status("day/known", words, line)));
    }
    lines.push(if look.metrics.stacks() {
        column(ways).spacing(12).into()
    } else {
        direction::flow(look.direction, ways).spacing(16).into()
    });
    column(lines).spacing(10).into()
}

/// A day that was never closed: it is offered before anything else.
fn left_open<'a>(cx: &Context<'_>, date: NaiveDate) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let words =
        cx.word_with("day-left-open", &[("day", dates::day_long(cx.language(), date).into())]);
    let close = button::small(
        look,
        Kind::Plain,
        "day/turn",
        Some(Icon::Lock),
        cx.word("day-close-it"),
        Some(Message::Turn(Some(date))),
    );
    let line = status("day/left-open", words.clone(), look.label(Type::Label, words, p.on_now));
    let line = container(line).width(Length::Fill);
    let content = look.row(16.0, vec![line.into(), close.into()]);
    look.boxed(content, p.now, p.ink, 2.0, 16.0, 14.0)
}

/// Whether the declared total is the counted one.
fn gap<'a>(cx: &Context<'_>, difference: i64) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let (word, icon, ink) = match difference {
        0 => ("day-same", Icon::Check, p.pine),
        1.. => ("day-more-declared", Icon::Info, p.plum),
        ..0 => ("day-less-declared", Icon::Info, p.plum),
    };
    let words = cx.word_with(word, &[("n", difference.abs().into())]);
    let line = look.row(
        10.0,
        vec![look.icon(icon, Type::Label, ink), look.label(Type::Label, words.clone(), ink)],
    );
    status("day/gap", words, line)
}

/// One operator's bar, with its number at its end.
fn bar<'a>(cx: &Context<'_>, operator: &str, n: u64, most: u64) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let name = cx.word(&format!("operator-{}", operator.replace('_', "-")));
    let said = line_of(cx, &name, n);
    let share = (n as f32 / most as f32 * 100.0).clamp(1.0, 100.0) as u16;
    let drawn =
        container(Space::new()).width(Length::FillPortion(share)).height(22).style(move |_| {
            container::Style {
                background: Some(Background::Color(p.pine)),
                border: Border { radius: 4.0.into(), ..Border::default() },
                ..Default::default()
            }
        });
    let mut track: Vec<Element<'a, Message>> = vec![drawn.into()];
    if share < 100 {
        track.push(Space::new().width(Length::FillPortion(100 - share)).into());
    }
    let track = container(direction::flow(look.direction, track)).width(Length::FillPortion(2));
    let name = container(look.text(Type::Label, name, p.ink)).width(Length::FillPortion(3));
    let number = container(look.bold(Type::Label, n, p.ink)).width(44);
    let line = direction::flow(look.direction, vec![name.into(), track.into(), number.into()])
        .spacing(12)
        .align_y(iced::Center);
    status(format!("day/operator/{operator}"), said, line)
}

/// The hours of today's presence, or that there is none.
fn hours(cx: &Context<'_>) -> String {
    let (site, today) = (cx.site(), cx.now.date());
    let away = is_holiday(today)
        || site.absences.iter().any(|away| away.from <= today && today <= away.to)
        || site.until.is_some_and(|until| until < today);
    let said: Vec<String> = site
        .presence
        .iter()
        .filter(|slot| !away && slot.weekday == today.weekday())
        .map(|slot| {
            let (from, to) =
                (dates::time(cx.language(), slot.from), dates::time(cx.language(), slot.to));
            format!("{from} – {to}")
        })
        .collect();
    if said.is_empty() { cx.word("day-no-presence") } else { said.join(", ") }
}

/// The natures offered, with how many helps of today were of each.
fn natures(cx: &Context<'_>, draft: &Draft) -> Vec<(String, String, u64)> {
    let entries = Nomenclature::embedded().entries(Dimension::Nature);
    entries
        .iter()
        .map(|entry| {
            let n = draft.natures.get(&entry.code).copied().unwrap_or(0);
            (entry.code.clone(), cx.word(&Dimension::Nature.label(&entry.code)), n)
        })
        .collect()
}

/// A help in a few words, in the order of the national tool.
pub(super) fn summary(cx: &Context<'_>, help: &Intervention) -> Vec<String> {
    let label = |dimension: Dimension, code: &str| cx.word(&dimension.label(code));
    let mut words = vec![label(Dimension::Kind, &help.kind)];
    words.extend(help.operators.iter().map(|code| label(Dimension::Operator, code)));
    words.extend(help.administrative.iter().map(|code| label(Dimension::Theme, code)));
    words.extend(help.nature.iter().map(|code| label(Dimension::Nature, code)));
    words.extend(help.equipment.iter().map(|code| label(Dimension::Equipment, code)));
    words.extend(help.autonomy.iter().map(|code| label(Dimension::Autonomy, code)));
    words.push(minutes(cx, help.minutes));
    words
}

/// A count in words: what is counted, and how many.
pub(super) fn line_of(cx: &Context<'_>, label: &str, n: u64) -> String {
    cx.word_with("day-line", &[("label", label.into()), ("n", n.into())])
}

/// A time in words: `45 min`, `1 h`, `1 h 30`.
pub(super) fn minutes(cx: &Context<'_>, minutes: u16) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => cx.word_with("time-minutes", &[("minutes", rest.into())]),
        (hours, 0) => cx.word_with("time-hours", &[("hours", hours.into())]),
        (hours, rest) => {
            cx.word_with("time-hours-minutes", &[("hours", hours.into()), ("minutes", rest.into())])
        }
    }
}

/// Does this with the desk; nothing if a thread died holding it, which none does.
pub(super) fn with_desk<T>(cx: &Context<'_>, act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    cx.kiosk().desk.lock().ok().map(|mut desk| act(&mut desk))
}
