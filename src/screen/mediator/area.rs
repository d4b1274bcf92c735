//! Inside the mediator's area: today's counts by operator, taking the counts away, and what is
//! wrong, said in plain French. What is unsure or has changed is left to `procedures`.

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{Datelike, Months, NaiveDate};
use iced::widget::{Space, column, container, row, scrollable};
use iced::{Background, Border, Length, Padding, Task};

use super::procedures::{self, Procedures};
use crate::app::{Context, work};
use crate::count::{self, Grain, Measure, Period, Row, Span};
use crate::export::{self, drive};
use crate::i18n::dates;
use crate::store::{self, Store};
use crate::ui::icon::{self, Icon};
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// Inside the area.
pub struct Area {
    /// How many wrong codes were tried since the last time.
    failures: u32,
    today: Today,
    span: Choice,
    places: Vec<Place>,
    place: usize,
    export: Export,
    procedures: Procedures,
    /// Whether the procedures are in front, and not the day.
    listed: bool,
}

/// What was counted today.
enum Today {
    Reading,
    Known(Counts),
    Unknown(store::Error),
}

/// Today's counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Visits.
    pub visits: u64,
    /// Practices by operator's code, in the order of the nomenclature, and how many were finished.
    pub practices: Vec<(&'static str, u64, u64)>,
}

/// The time that an export covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// The month that goes on.
    ThisMonth,
    /// The month before.
    LastMonth,
    /// The year that goes on.
    ThisYear,
    /// Everything.
    All,
}

impl Choice {
    const EVERY: [Self; 4] = [Self::ThisMonth, Self::LastMonth, Self::ThisYear, Self::All];

    /// The period asked of the counters; none is everything.
    fn span(self, today: NaiveDate) -> Option<Span> {
        let month = |date: NaiveDate| date.format("%Y-%m").to_string();
        let text = match self {
            Self::ThisMonth => month(today),
            Self::LastMonth => month(today.checked_sub_months(Months::new(1)).unwrap_or(today)),
            Self::ThisYear => today.year().to_string(),
            Self::All => return None,
        };
        Span::parse(&text).ok()
    }
}

/// Where an export can go.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Place {
    path: PathBuf,
    /// The stick's name; none is the kiosk's own folder.
    stick: Option<String>,
}

/// How the export goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Export {
    Idle,
    Writing,
    Done { path: PathBuf, stick: bool },
    Failed(&'static str),
}

/// What can happen inside.
#[derive(Clone)]
pub enum Message {
    /// Today's counts were read, or not.
    Read(Result<Vec<Row>, store::Error>),
    /// A period was touched.
    Span(Choice),
    /// A place was touched.
    Place(usize),
    /// Sticks are looked for again.
    Look,
    /// The export was asked for.
    Export,
    /// The export ended: the file, or the kind of error.
    Exported(Result<PathBuf, &'static str>),
    /// The procedures are asked for.
    List,
    /// Something among the procedures.
    Procedures(procedures::Message),
    /// The choice of text size, contrast and language was touched.
    Display,
    /// The area is locked.
    Lock,
}

/// What it asks of its door.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Open the choice of text size, contrast and language.
    Display,
    /// Lock the area.
    Lock,
}

impl Area {
    /// The area, after this many wrong codes.
    pub fn new(cx: &Context<'_>, failures: u32) -> (Self, Task<Message>) {
        let area = Self {
            failures,
            today: Today::Reading,
            span: Choice::ThisMonth,
            places: places(cx),
            place: 0,
            export: Export::Idle,
            procedures: Procedures::default(),
            listed: false,
        };
        (area, read(cx))
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            // The file being written keeps its period and its place.
            Message::Span(_) | Message::Place(_) | Message::Look
                if self.export == Export::Writing =>
            {
                Action::None
            }
            Message::Read(Ok(rows)) => {
                self.today = Today::Known(counts(&rows, cx.now.date()));
                self.procedures.read(&rows, Period::of(cx.now.date(), Grain::Month));
                Action::None
            }
            Message::Read(Err(error)) => {
                self.today = Today::Unknown(error);
                Action::None
            }
            Message::Span(span) => {
                self.span = span;
                self.export = Export::Idle;
                Action::None
            }
            Message::Place(place) => {
                self.place = place;
                self.export = Export::Idle;
                Action::None
            }
            Message::Look => {
                self.places = places(cx);
                self.place = 0;
                self.export = Export::Idle;
                Action::None
            }
            Message::Export => {
                let Some(place) = self.places.get(self.place) else { return Action::None };
                if self.export == Export::Writing {
                    return Action::None;
                }
                self.export = Export::Writing;
                let own = place.stick.is_none();
                let task = take(
                    cx.kiosk().store.clone(),
                    self.span.span(cx.now.date()),
                    place.path.clone(),
                    own,
                );
                Action::Run(Task::perform(task, Message::Exported))
            }
            Message::Exported(Ok(path)) => {
                let stick = self.places.get(self.place).is_some_and(|place| place.stick.is_some());
                self.export = Export::Done { path, stick };
                Action::None
            }
            Message::Exported(Err(kind)) => {
                self.export = Export::Failed(kind);
                Action::None
            }
            Message::List => {
                self.listed = true;
                Action::None
            }
            Message::Procedures(message) => match self.procedures.update(cx, message) {
                procedures::Action::None => Action::None,
                procedures::Action::Run(task) => Action::Run(task.map(Message::Procedures)),
                procedures::Action::Read => Action::Run(read(cx)),
                procedures::Action::Close => {
                    self.listed = false;
                    Action::None
                }
            },
            Message::Display => Action::Display,
            Message::Lock => Action::Lock,
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let date = dates::day_long(cx.language(), cx.now.date());
        let place = if cx.site().name.is_empty() {
            cx.word("mediator-no-site")
        } else {
            cx.site().name.clone()
        };
        let title = cx.word("mediator-title");
        let names = column![
            heading("area/title", title.clone(), look.bold(Type::Button, title, p.on_dark)),
            look.text(Type::Body, format!("{place} — {date}"), p.on_dark),
        ];
        let display = button::small(
            look,
            Kind::OnHeader,
            "common/display",
            Some(Icon::View),
            cx.word("common-display"),
            Some(Message::Display),
        );
        let close = button::small(
            look,
            Kind::OnHeader,
            "area/lock",
            Some(Icon::Lock),
            cx.word("mediator-lock"),
            Some(Message::Lock),
        );
        let header = container(
            row![icon::logo(44.0, true), names, Space::new().width(Length::Fill), display, close]
                .spacing(16)
                .align_y(iced::Center),
        )
        .width(Length::Fill)
        .padding([10.0, 24.0])
        .style(move |_| container::Style {
            background: Some(Background::Color(p.pine_dark)),
            ..Default::default()
        });

        if self.listed {
            let list = self.procedures.view(cx).map(Message::Procedures);
            let list = container(list).padding(Padding::from([16.0, 24.0]));
            return column![header, scroll(look, "procedures", list, None)].into();
        }
        let left = column![self.today(cx), self.export(cx)].spacing(16).width(Length::Fill);
        let right = column![self.notices(cx), procedures::card(cx, Message::List)]
            .spacing(16)
            .width(Length::Fill);
        let body: Element<'_, Message> = if m.portrait() || m.text_size != TextSize::Normal {
            column![left, right].spacing(16).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(left).width(Length::FillPortion(1)).into(),
                    container(right).width(Length::FillPortion(1)).into(),
                ],
            )
            .spacing(24)
            .into()
        };
        column![
            header,
            scrollable(container(body).padding(Padding::from(24.0)))
                .width(Length::Fill)
                .height(Length::Fill),
        ]
        .into()
    }

    fn today(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("area-today");
        let title =
            look.lean(heading("area/today", title.clone(), look.bold(Type::H3, title, p.ink)));
        let content: Element<'_, Message> = match &self.today {
            Today::Reading => look.text(Type::Label, cx.word("mediator-opening"), p.ink),
            Today::Unknown(error) => {
                let (what, _) = cx.words().problem(&error.problem());
                look.text(Type::Label, what, p.ink)
            }
            Today::Known(counts) => {
                let total: u64 = counts.practices.iter().map(|(_, n, _)| n).sum();
                let most = counts.practices.iter().map(|(_, n, _)| *n).max().unwrap_or(0).max(1);
                let visits = cx.word_with("area-visits", &[("visits", counts.visits.into())]);
                let sum = cx.word_with("area-practices", &[("practices", total.into())]);
                let head = look.row(
                    24.0,
                    vec![
                        status("area/practices", sum.clone(), look.bold(Type::Button, sum, p.pine)),
                        status(
                            "area/visits",
                            visits.clone(),
                            look.text(Type::Label, visits, p.ink),
                        ),
                    ],
                );
                if counts.practices.is_empty() {
                    column![
                        look.lean(head),
                        look.lean(look.text(Type::Label, cx.word("area-nothing"), p.ink2)),
                    ]
                    .spacing(12)
                    .into()
                } else {
                    let bars = counts.practices.iter().map(|(operator, n, done)| {
                        let name = cx.word(&format!("operator-{}", operator.replace('_', "-")));
                        bar(cx, operator, name, *n, *done, most)
                    });
                    column![look.lean(head), column(bars).spacing(10)].spacing(16).into()
                }
            }
        };
        look.card(column![title, content].spacing(14))
    }

    fn export(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("area-export");
        let title =
            look.lean(heading("area/export", title.clone(), look.bold(Type::H3, title, p.ink)));
        let spans = Choice::EVERY
            .into_iter()
            .map(|choice| {
                let (key, word) = match choice {
                    Choice::ThisMonth => ("area/this-month", "area-this-month"),
                    Choice::LastMonth => ("area/last-month", "area-last-month"),
                    Choice::ThisYear => ("area/this-year", "area-this-year"),
                    Choice::All => ("area/all", "area-all"),
                };
                let chosen = self.span == choice;
                button::pick(look, key, cx.word(word), chosen, Message::Span(choice)).into()
            })
            .collect();
        let spans: Element<'_, Message> =
            direction::flow(look.direction, spans).spacing(10).wrap().into();
        let mut places: Vec<Element<'_, Message>> = self
            .places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let words = match &place.stick {
                    None => cx.word("area-folder"),
                    Some(label) => cx.word_with("area-stick", &[("name", label.as_str().into())]),
                };
                let chosen = self.place == index;
                let key = format!("area/place-{index}");
                button::pick(look, key, words, chosen, Message::Place(index)).into()
            })
            .collect();
        places.push(
            button::small(
                look,
                Kind::Plain,
                "area/look",
                Some(Icon::Usb),
                cx.word("area-look"),
                Some(Message::Look),
            )
            .into(),
        );
        let places: Element<'_, Message> =
            direction::flow(look.direction, places).spacing(10).wrap().into();
        let ready = self.export != Export::Writing;
        let export = button::large(
            look,
            Kind::Now,
            "area/do-export",
            Some(Icon::Down),
            cx.word("area-do-export"),
            ready.then_some(Message::Export),
        );
        let said = match &self.export {
            Export::Idle => None,
            Export::Writing => Some((cx.word("area-writing"), false)),
            Export::Done { path, stick } => {
                let name = path.display().to_string();
                let word = if *stick { "area-done-stick" } else { "area-done-folder" };
                Some((cx.word_with(word, &[("file", name.into())]), false))
            }
            Export::Failed(kind) => Some((cx.word(&format!("export-{kind}")), true)),
        };
        let mut parts = vec![
            title,
            look.lean(look.text(Type::Label, cx.word("area-export-what"), p.ink)),
            look.lean(spans),
            look.lean(places),
            look.lean(export),
        ];
        if let Some((words, failed)) = said {
            let (fill, ink) = if failed { (p.plum_tint, p.plum) } else { (p.pine_tint, p.pine) };
            let line = look.label(Type::Label, words.clone(), ink);
            let line = status("area/exported", words, line);
            parts.push(look.boxed(line, fill, ink, 2.0, 14.0, 14.0));
        }
        look.card(column(parts).spacing(14))
    }

    /// What the mediator should know: tries at the door, problems of settings, content, counters.
    fn notices(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("area-notices");
        let mut parts = vec![look.lean(heading(
            "area/notices",
            title.clone(),
            look.bold(Type::H3, title, p.ink),
        ))];
        if self.failures > 0 {
            let words = cx.word_with("area-failures", &[("tries", self.failures.into())]);
            parts.push(look.lean(look.label(Type::Label, words, p.plum)));
        }
        let problems = cx.kiosk().problems();
        if problems.is_empty() {
            parts.push(look.lean(look.text(Type::Label, cx.word("area-all-well"), p.ink)));
        }
        for problem in &problems {
            let (what, todo) = cx.words().problem(problem);
            let place = match problem.line {
                Some(line) => format!("{}:{line}", problem.file),
                None => problem.file.clone(),
            };
            let mut lines =
                vec![look.label(Type::Body, what, p.ink), look.text(Type::Body, place, p.ink2)];
            if let Some(todo) = todo {
                lines.push(look.text(Type::Body, todo, p.ink));
            }
            let ink = if problem.is_error() { p.plum } else { p.edge };
            parts.push(look.boxed(look.column(4.0, lines), p.surface, ink, 2.0, 12.0, 12.0));
        }
        look.card(column(parts).spacing(12))
    }
}

/// One operator's bar, with its number written at its end.
fn bar<'a>(
    cx: &Context<'_>,
    operator: &str,
    name: String,
    n: u64,
    done: u64,
    most: u64,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let share = (n as f32 / most as f32 * 100.0).max(1.0) as u16;
    let said = cx.word_with(
        "area-bar",
        &[("name", name.clone().into()), ("n", n.into()), ("done", done.into())],
    );
    let drawn =
        container(Space::new()).width(Length::FillPortion(share)).height(24).style(move |_| {
            container::Style {
                background: Some(Background::Color(p.pine)),
                border: Border { radius: 4.0.into(), ..Border::default() },
                ..Default::default()
            }
        });
    let mut line: Vec<Element<'a, Message>> = vec![drawn.into()];
    if share < 100 {
        line.push(Space::new().width(Length::FillPortion(100 - share)).into());
    }
    let line = column![
        look.lean(look.text(Type::Label, name, p.ink)),
        direction::flow(
            look.direction,
            vec![
                container(direction::flow(look.direction, line)).width(Length::Fill).into(),
                container(look.bold(Type::Button, n, p.ink)).width(56).align_x(iced::Right).into(),
            ],
        )
        .spacing(12)
        .align_y(iced::Center),
    ]
    .spacing(4);
    status(format!("area/bar/{operator}"), said, line)
}

/// Reads the counts of this month.
fn read(cx: &Context<'_>) -> Task<Message> {
    let span = Span::parse(&cx.now.date().format("%Y-%m").to_string()).ok();
    Task::perform(cx.kiosk().store.cells(span), Message::Read)
}

/// The sticks that are there, then the kiosk's own folder.
fn places(cx: &Context<'_>) -> Vec<Place> {
    let mut places: Vec<Place> = drive::removable()
        .into_iter()
        .map(|drive| Place { path: drive.path, stick: Some(drive.label) })
        .collect();
    places.push(Place { path: cx.kiosk().exports.clone(), stick: None });
    places
}

/// Reads the counters and writes them, on a thread of its own. Our own folder is made if need be; a
/// stick's never is.
async fn take(
    store: Store,
    span: Option<Span>,
    folder: PathBuf,
    own: bool,
) -> Result<PathBuf, &'static str> {
    let rows = store.cells(span).await.map_err(|_| "counters")?;
    work::on_a_thread(move || {
        if own && std::fs::create_dir_all(&folder).is_err() {
            return Err("read-only");
        }
        export::counters_to(&rows, &folder)
            .map(|delivered| delivered.path)
            .map_err(|error| error.code())
    })
    .await
    .unwrap_or(Err("other"))
}

/// Today's counts, from rows of any age.
pub fn counts(rows: &[Row], today: NaiveDate) -> Counts {
    let day = Period::day(today);
    let mut visits = 0;
    let mut practices: BTreeMap<usize, (&'static str, u64, u64)> = BTreeMap::new();
    for (cell, total) in count::totals(rows) {
        if cell.period != day || total.value() == 0 {
            continue;
        }
        match cell.measure {
            Measure::Session => visits += total.value(),
            Measure::Procedure => {
                let rank = count::operator::ALL.iter().position(|code| *code == cell.operator);
                let Some((rank, code)) =
                    rank.and_then(|rank| Some((rank, *count::operator::ALL.get(rank)?)))
                else {
                    continue;
                };
                let entry = practices.entry(rank).or_insert((code, 0, 0));
                entry.1 += total.value();
                if cell.value == count::Ending::Done.code() {
                    entry.2 += total.value();
                }
            }
            Measure::SessionSupport
            | Measure::ProcedureTutorial
            | Measure::Autonomy
            | Measure::Duration
            | Measure::HelpStep
            | Measure::AbandonStep
            | Measure::Option
            | Measure::UnmetNeed
            | Measure::SiteChanged => {}
        }
    }
    Counts { visits, practices: practices.into_values().collect() }
}
