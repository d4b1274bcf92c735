//! The sheet of a day: its number and its nature in the order of the national tool, as a page to
//! read, to print, and to take away. What is counted is left to `count::day`.

use std::path::PathBuf;

use chrono::NaiveDate;
use iced::widget::{column, container};
use iced::{Length, Task};

use super::area::sides;
use super::day::{self, Board};
use super::numbers::{Place, places};
use crate::app::{Context, work};
use crate::count::day::Day;
use crate::document::compose::{self, DayFacts};
use crate::document::{self, Page, Section};
use crate::export::daily::{self, Line};
use crate::export::deliver;
use crate::i18n::dates;
use crate::screen::paper::Request;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The sheet of a day.
#[derive(Debug, Clone)]
pub(super) struct Report {
    date: NaiveDate,
    day: Day,
    sections: Vec<Section>,
    places: Vec<Place>,
    place: usize,
    taking: Taking,
}

/// How taking it away goes.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Taking {
    Idle,
    Writing,
    Done { path: PathBuf, stick: bool },
    Failed(&'static str),
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place was touched.
    Place(usize),
    /// Sticks are looked for again.
    Look,
    /// Printing it was asked for.
    Print,
    /// Taking it away was asked for.
    Take,
    /// It was written, or not.
    Taken(Result<PathBuf, &'static str>),
    /// Back to the day.
    Close,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Print this.
    Print(Request),
    /// Back to the day.
    Close,
}

impl Report {
    /// The sheet of the day that is in front, or being closed.
    pub(super) fn new(cx: &Context<'_>, board: &Board) -> Self {
        let nothing = Day::default();
        let (date, day) = board.closing(cx).unwrap_or((cx.now.date(), &nothing));
        // Natures are shown when all of them are known: a part of them would be taken for the whole.
        let draft = day::with_desk(cx, |desk| desk.draft(date)).unwrap_or_default();
        let natures = (draft.count() == day.helps).then_some(&draft.natures);
        let sections = compose::day_sections(cx.words(), day, natures);
        Self {
            date,
            day: day.clone(),
            sections,
            places: places(cx),
            place: 0,
            taking: Taking::Idle,
        }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            // The file being written keeps its place.
            Message::Place(_) | Message::Look | Message::Take if self.taking == Taking::Writing => {
                Action::None
            }
            Message::Place(place) => {
                self.place = place;
                self.taking = Taking::Idle;
                Action::None
            }
            Message::Look => {
                self.places = places(cx);
                self.place = 0;
                self.taking = Taking::Idle;
                Action::None
            }
            Message::Print => Action::Print(Request::of(self.page(cx))),
            Message::Take => {
                let Some(place) = self.places.get(self.place) else { return Action::None };
                self.taking = Taking::Writing;
                let name = daily::file_name(self.date, &cx.site().id);
                let table = daily::table(&self.lines(cx));
                let take = take(place.clone(), self.page(cx), name, table);
                Action::Run(Task::perform(take, Message::Taken))
            }
            Message::Taken(Ok(path)) => {
                let stick = self.places.get(self.place).is_some_and(|place| place.stick.is_some());
                self.taking = Taking::Done { path, stick };
                Action::None
            }
            Message::Taken(Err(kind)) => {
                self.taking = Taking::Failed(kind);
                Action::None
            }
            Message::Close => Action::Close,
        }
    }

    /// The page on paper.
    fn page(&self, cx: &Context<'_>) -> Page {
        let facts = DayFacts {
            sections: self.sections.clone(),
            counted: self.day.helps,
            declared: self.day.declared,
        };
        compose::day_report(cx.words(), cx.site(), self.date, facts)
    }

    /// The totals: counted, declared, and how far apart they are.
    fn totals(&self, cx: &Context<'_>) -> Section {
        let mut rows = vec![(cx.word("report-counted"), self.day.helps)];
        if let Some(declared) = self.day.declared {
            rows.push((cx.word("report-declared"), declared));
        }
        match self.day.gap() {
            None | Some(0) => {}
            Some(gap) => {
                let word = if gap > 0 { "report-more" } else { "report-less" };
                rows.push((cx.word(word), gap.unsigned_abs()));
            }
        }
        Section { title: cx.word("report-total"), rows }
    }

    fn lines(&self, cx: &Context<'_>) -> Vec<Line> {
        let totals = self.totals(cx);
        let lines = std::iter::once(&totals).chain(&self.sections).flat_map(|section| {
            section.rows.iter().map(|(label, n)| Line {
                section: section.title.clone(),
                label: label.clone(),
                n: *n,
            })
        });
        lines.collect()
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let day = dates::day_long(cx.language(), self.date);
        let title = cx.word_with("report-title", &[("day", day.into())]);
        let mut parts = vec![look.lean(heading(
            "report/title",
            title.clone(),
            look.bold(Type::H3, title, p.ink),
        ))];
        let totals = self.totals(cx);
        for (place, section) in std::iter::once(&totals).chain(&self.sections).enumerate() {
            parts.push(look.lean(look.bold(Type::Label, &section.title, p.pine)));
            for (rank, (label, n)) in section.rows.iter().enumerate() {
                let said = day::line_of(cx, label, *n);
                let line = look.row(
                    12.0,
                    vec![
                        container(look.text(Type::Label, label, p.ink)).width(Length::Fill).into(),
                        look.bold(Type::Label, n, p.ink),
                    ],
                );
                parts.push(status(format!("report/{place}-{rank}"), said, line));
            }
        }
        let sheet = look.card(column(parts).spacing(10));
        sides(cx, sheet, self.take_away(cx))
    }

    fn take_away<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("report-take");
        let mut chosen: Vec<Element<'a, Message>> = self
            .places
            .iter()
            .enumerate()
            .map(|(index, place)| {
                let key = format!("report/place-{index}");
                let words = place.name(cx);
                button::pick(look, key, words, self.place == index, Message::Place(index)).into()
            })
            .collect();
        chosen.push(
            button::small(
                look,
                Kind::Plain,
                "report/look",
                Some(Icon::Usb),
                cx.word("area-look"),
                Some(Message::Look),
            )
            .into(),
        );
        let chosen: Element<'a, Message> =
            direction::flow(look.direction, chosen).spacing(10).wrap().into();
        let take = button::large(
            look,
            Kind::Now,
            "report/take",
            Some(Icon::Down),
            cx.word("report-do-take"),
            (self.taking != Taking::Writing).then_some(Message::Take),
        );
        let print = button::large(
            look,
            Kind::Plain,
            "report/print",
            Some(Icon::Print),
            cx.word("report-print"),
            Some(Message::Print),
        );
        let mut parts = vec![
            look.lean(heading(
                "report/take-title",
                title.clone(),
                look.bold(Type::H3, title, p.ink),
            )),
            look.lean(look.text(Type::Label, cx.word("report-what"), p.ink)),
            look.lean(chosen),
            look.lean(take),
            look.lean(print),
        ];
        let said = match &self.taking {
            Taking::Idle => None,
            Taking::Writing => Some((cx.word("area-writing"), false)),
            Taking::Done { path, stick } => {
                let name = path.display().to_string();
                let word = if *stick { "area-done-stick" } else { "area-done-folder" };
                Some((cx.word_with(word, &[("file", name.into())]), false))
            }
            Taking::Failed(kind) => Some((cx.word(&format!("export-{kind}")), true)),
        };
        if let Some((words, failed)) = said {
            let (fill, ink) = if failed { (p.plum_tint, p.plum) } else { (p.pine_tint, p.pine) };
            let line = look.label(Type::Label, words.clone(), ink);
            parts.push(look.boxed(status("report/taken", words, line), fill, ink, 2.0, 14.0, 14.0));
        }
        look.card(column(parts).spacing(14))
    }
}

/// Writes the page and the table, on a thread of its own, and gives where the page is. Our own folder
/// is made if need be; a stick's never is.
async fn take(
    place: Place,
    page: Page,
    name: String,
    table: Vec<u8>,
) -> Result<PathBuf, &'static str> {
    work::on_a_thread(move || {
        let own = place.stick.is_none();
        if own && std::fs::create_dir_all(&place.path).is_err() {
            return Err("read-only");
        }
        let folder = if own { deliver::resolved(&place.path) } else { place.path };
        let pdf = document::render(&page).map_err(|_| "other")?;
        deliver::deliver(&folder, &name, &table).map_err(deliver::Error::code)?;
        deliver::deliver(&folder, &pdf.name, &pdf.bytes)
            .map(|delivered| delivered.path)
            .map_err(deliver::Error::code)
    })
    .await
    .unwrap_or(Err("other"))
}
