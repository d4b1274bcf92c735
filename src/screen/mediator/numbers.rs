//! The numbers of the kiosk: what was practised today by operator, and taking the counters away on a
//! stick or to the kiosk's own folder. What the mediator records is left to `day`.

use std::path::PathBuf;

use chrono::{Datelike, Months, NaiveDate};
use iced::widget::{Space, column, container};
use iced::{Background, Border, Length, Task};

use super::area::sides;
use crate::app::{Context, work};
use crate::count::Span;
use crate::count::day::Day;
use crate::export::{self, deliver, drive};
use crate::store::{self, Store};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The numbers of the kiosk.
pub(super) struct Numbers {
    today: Today,
    span: Choice,
    places: Vec<Place>,
    place: usize,
    export: Export,
}

/// What was counted today.
enum Today {
    Reading,
    Known(Day),
    Unknown(store::Error),
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
pub(super) struct Place {
    /// Its folder.
    pub(super) path: PathBuf,
    /// The stick's name; none is the kiosk's own folder.
    pub(super) stick: Option<String>,
}

impl Place {
    /// What it is called on the screen.
    pub(super) fn name(&self, cx: &Context<'_>) -> String {
        match &self.stick {
            None => cx.word("area-folder"),
            Some(label) => cx.word_with("area-stick", &[("name", label.as_str().into())]),
        }
    }

    /// The folder, ready to be written in. Our own is made if need be; a stick's never is. Waits for
    /// the disk.
    pub(super) fn ready(&self) -> Result<PathBuf, &'static str> {
        if self.stick.is_some() {
            // The folder of a stick that was pulled out may stay there, and be one of this computer's.
            return if drive::is_there(&self.path) {
                Ok(self.path.clone())
            } else {
                Err("removed")
            };
        }
        std::fs::create_dir_all(&self.path).map_err(|_| "read-only")?;
        // A home may be reached by a link; a stick never is.
        Ok(deliver::resolved(&self.path))
    }
}

/// How the export goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Export {
    Idle,
    Writing,
    Done { path: PathBuf, stick: bool },
    Failed(&'static str),
}

/// What can happen in it.
#[derive(Debug, Clone)]
pub enum Message {
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
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
}

impl Numbers {
    /// The numbers, while they are read.
    pub(super) fn new(cx: &Context<'_>) -> Self {
        Self {
            today: Today::Reading,
            span: Choice::ThisMonth,
            places: places(cx),
            place: 0,
            export: Export::Idle,
        }
    }

    /// The counters were read, or not.
    pub(super) fn read(&mut self, day: Result<&Day, &store::Error>) {
        self.today = match day {
            Ok(day) => Today::Known(day.clone()),
            Err(error) => Today::Unknown(error.clone()),
        };
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            // The file being written keeps its period and its place.
            Message::Span(_) | Message::Place(_) | Message::Look
                if self.export == Export::Writing =>
            {
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
                let span = self.span.span(cx.now.date());
                let task = take(cx.kiosk().store.clone(), span, place.clone());
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
        }
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        sides(cx, self.today(cx), self.export(cx))
    }

    fn today<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("area-today");
        let title =
            look.lean(heading("area/today", title.clone(), look.bold(Type::H3, title, p.ink)));
        let content: Element<'a, Message> = match &self.today {
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

    fn export<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
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
        let spans: Element<'a, Message> =
            direction::flow(look.direction, spans).spacing(10).wrap().into();
        let mut places: Vec<Element<'a, Message>> = self
            .places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let words = place.name(cx);
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
        let places: Element<'a, Message> =
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

/// The sticks that are there, then the kiosk's own folder.
pub(super) fn places(cx: &Context<'_>) -> Vec<Place> {
    let mut places: Vec<Place> = drive::removable()
        .into_iter()
        .map(|drive| Place { path: drive.path, stick: Some(drive.label) })
        .collect();
    places.push(Place { path: cx.kiosk().exports.clone(), stick: None });
    places
}

/// Reads the counters and writes them, on a thread of its own.
async fn take(store: Store, span: Option<Span>, place: Place) -> Result<PathBuf, &'static str> {
    let rows = store.cells(span).await.map_err(|_| "counters")?;
    work::on_a_thread(move || {
        export::counters_to(&rows, &place.ready()?)
            .map(|delivered| delivered.path)
            .map_err(|error| error.code())
    })
    .await
    .unwrap_or(Err("other"))
}
