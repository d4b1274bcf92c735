//! Inside the mediator's area: the day in front, and the pages opened from it. It draws the header
//! they share, reads the counters for them, and sends each message to its page.

use iced::widget::{Space, column, container, row};
use iced::{Background, Length, Padding, Task};

use super::code::{self, Code};
use super::day;
use super::lead::{self, Lead};
use super::numbers::{self, Numbers};
use super::places::{self, Places};
use super::procedures::{self, Procedures};
use super::receive::{self, Receive};
use super::record::{self, Record};
use super::report::{self, Report};
use super::statistics::{self, Statistics};
use super::tools::{self, Printing, Sheet};
use crate::app::Context;
use crate::count::day::Day;
use crate::count::{Grain, Period, Row};
use crate::document::bilan;
use crate::i18n::{Language, dates};
use crate::lead::Programme;
use crate::print;
use crate::publication::Publication;
use crate::screen::paper::Request;
use crate::store;
use crate::ui::icon::{self, Icon};
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// Inside the area.
pub struct Area {
    /// How many wrong codes were tried since the last time.
    failures: u32,
    page: Page,
    day: day::Board,
    numbers: Numbers,
    procedures: Procedures,
    printing: Printing,
    lead: Lead,
}

/// What is in front.
enum Page {
    /// The day.
    Day,
    /// A help that is entered.
    Record(Box<Record>),
    /// The sheet of a day.
    Report(Report),
    /// The numbers of the kiosk, and taking them away.
    Numbers,
    /// What else there is.
    Tools,
    /// The procedures, how sure they are, and whose site has changed.
    Procedures,
    /// The mediator's own code.
    Code(Code),
    /// The places and their hours.
    Places(Box<Places>),
    /// Preparing, leading, what helped, what is missing.
    Lead,
    /// The statistics of a period.
    Statistics(Box<Statistics>),
    /// What other kiosks counted, brought on a stick.
    Receive(Box<Receive>),
}

/// The pages that a button opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goto {
    /// Back to the day.
    Day,
    /// The sheet of the day.
    Report,
    /// The numbers of the kiosk.
    Numbers,
    /// What else there is.
    Tools,
    /// A list of exercises, to be prepared.
    Prepare,
    /// The procedures.
    Procedures,
    /// The mediator's own code.
    Code,
    /// The places and their hours.
    Places,
    /// The statistics of a period.
    Statistics,
    /// What other kiosks counted, brought on a stick.
    Receive,
}

/// What can happen inside.
#[derive(Clone)]
pub enum Message {
    /// The counters were read, or not.
    Read(Result<Vec<Row>, store::Error>),
    /// A page is asked for.
    Open(Goto),
    /// Something on the day.
    Day(day::Message),
    /// Something while a help is entered.
    Record(record::Message),
    /// Something on the sheet of the day.
    Report(report::Message),
    /// Something among the numbers.
    Numbers(numbers::Message),
    /// Something among the procedures.
    Procedures(procedures::Message),
    /// Something on the page of the code.
    Code(code::Message),
    /// Something among the places.
    Places(places::Message),
    /// Something on a page about leading.
    Lead(lead::Message),
    /// Something among the statistics.
    Statistics(statistics::Message),
    /// Something while a stick is received.
    Receive(receive::Message),
    /// The printer is asked how it is.
    AskPrinter,
    /// The printer answered, or did not.
    Printer(Result<print::Status, print::Error>),
    /// A sheet of the place is to be printed.
    Print(Sheet),
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
    /// Begin a visit with this list, in this language.
    Start(Programme, Language),
    /// Open the choice of text size, contrast and language.
    Display,
    /// Print this.
    Print(Request),
    /// Lock the area.
    Lock,
}

impl Area {
    /// The area, after this many wrong codes.
    pub fn new(cx: &Context<'_>, failures: u32) -> (Self, Task<Message>) {
        let area = Self {
            failures,
            page: Page::Day,
            day: day::Board::new(cx, failures),
            numbers: Numbers::new(cx),
            procedures: Procedures::default(),
            printing: Printing::default(),
            lead: Lead::default(),
        };
        (area, read(cx))
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Read(Ok(rows)) => {
                let today = cx.now.date();
                self.day.read(cx, &rows);
                self.numbers.read(Ok(&Day::of(&rows, &cx.site().id, today)));
                self.procedures.read(&rows, Period::of(today, Grain::Month));
                Action::None
            }
            Message::Read(Err(error)) => {
                self.numbers.read(Err(&error));
                self.day.failed(&error);
                Action::None
            }
            Message::Open(page) => {
                self.page = match page {
                    Goto::Day => Page::Day,
                    Goto::Report => Page::Report(Report::new(cx, &self.day)),
                    Goto::Numbers => Page::Numbers,
                    Goto::Tools => Page::Tools,
                    Goto::Prepare => {
                        let open = lead::Message::Open(lead::Door::Prepare);
                        return self.update(cx, Message::Lead(open));
                    }
                    Goto::Procedures => Page::Procedures,
                    Goto::Code => {
                        let (code, task) = Code::new(cx);
                        self.page = Page::Code(code);
                        return Action::Run(task.map(Message::Code));
                    }
                    Goto::Places => {
                        let (page, task) = Places::new(cx);
                        self.page = Page::Places(Box::new(page));
                        return Action::Run(task.map(Message::Places));
                    }
                    Goto::Statistics => {
                        let Some((page, task)) = Statistics::new(cx) else {
                            return Action::None;
                        };
                        self.page = Page::Statistics(Box::new(page));
                        return Action::Run(task.map(Message::Statistics));
                    }
                    Goto::Receive => Page::Receive(Box::new(Receive::new(cx))),
                };
                Action::None
            }
            Message::Day(message) => match self.day.update(cx, message) {
                day::Action::None => Action::None,
                day::Action::Run(task) => Action::Run(task.map(Message::Day)),
                day::Action::Read => Action::Run(read(cx)),
                day::Action::Record(intervention, tutorial) => {
                    let record = Record::new(*intervention, tutorial);
                    self.page = Page::Record(Box::new(record));
                    Action::None
                }
                day::Action::Open(page) => self.update(cx, Message::Open(page)),
            },
            Message::Record(message) => {
                let Page::Record(record) = &mut self.page else { return Action::None };
                match record.update(cx, message) {
                    record::Action::None => Action::None,
                    record::Action::Close => {
                        self.page = Page::Day;
                        Action::None
                    }
                    record::Action::Save(intervention, tutorial) => {
                        self.page = Page::Day;
                        let message = day::Message::Save(intervention, tutorial);
                        self.update(cx, Message::Day(message))
                    }
                }
            }
            Message::Report(message) => {
                let Page::Report(report) = &mut self.page else { return Action::None };
                match report.update(cx, message) {
                    report::Action::None => Action::None,
                    report::Action::Run(task) => Action::Run(task.map(Message::Report)),
                    report::Action::Print(request) => Action::Print(request),
                    report::Action::Close => {
                        self.page = Page::Day;
                        Action::None
                    }
                }
            }
            Message::Numbers(message) => match self.numbers.update(cx, message) {
                numbers::Action::None => Action::None,
                numbers::Action::Run(task) => Action::Run(task.map(Message::Numbers)),
            },
            Message::Procedures(message) => match self.procedures.update(cx, message) {
                procedures::Action::None => Action::None,
                procedures::Action::Run(task) => Action::Run(task.map(Message::Procedures)),
                procedures::Action::Read => Action::Run(read(cx)),
                procedures::Action::Close => {
                    self.page = Page::Tools;
                    Action::None
                }
            },
            Message::Code(message) => {
                let Page::Code(code) = &mut self.page else { return Action::None };
                match code.update(cx, message) {
                    code::Action::None => Action::None,
                    code::Action::Run(task) => Action::Run(task.map(Message::Code)),
                    code::Action::Print(request) => Action::Print(request),
                    code::Action::Close => {
                        self.page = Page::Tools;
                        Action::None
                    }
                }
            }
            Message::Places(message) => {
                let Page::Places(page) = &mut self.page else { return Action::None };
                match page.update(cx, message) {
                    places::Action::None => Action::None,
                    places::Action::Run(task) => Action::Run(task.map(Message::Places)),
                    places::Action::Close => {
                        // The numbers are those of the place, which may be another one now.
                        self.page = Page::Tools;
                        Action::Run(read(cx))
                    }
                }
            }
            Message::Lead(message) => {
                if let lead::Message::Open(_) = &message {
                    self.page = Page::Lead;
                }
                match self.lead.update(cx, message) {
                    lead::Action::None => Action::None,
                    lead::Action::Run(task) => Action::Run(task.map(Message::Lead)),
                    lead::Action::Start(programme, language) => Action::Start(programme, language),
                    lead::Action::Close => {
                        self.page = Page::Tools;
                        Action::None
                    }
                }
            }
            Message::Statistics(message) => {
                let Page::Statistics(page) = &mut self.page else { return Action::None };
                match page.update(cx, message) {
                    statistics::Action::None => Action::None,
                    statistics::Action::Run(task) => Action::Run(task.map(Message::Statistics)),
                    statistics::Action::Receive => self.update(cx, Message::Open(Goto::Receive)),
                    statistics::Action::Export(computed, place) => {
                        let words = cx.kiosk().words(Language::Fr).clone();
                        let work = statistics::write(computed, words, place);
                        let done =
                            |result| Message::Statistics(statistics::Message::Exported(result));
                        Action::Run(Task::perform(work, done))
                    }
                    statistics::Action::Print(computed) => {
                        let words = cx.kiosk().words(Language::Fr);
                        let Publication { report, sheets, .. } = &computed.publication;
                        Action::Print(Request::of(bilan::page(report, sheets, words, None)))
                    }
                }
            }
            Message::Receive(message) => {
                let Page::Receive(page) = &mut self.page else { return Action::None };
                match page.update(cx, message) {
                    receive::Action::None => Action::None,
                    receive::Action::Run(task) => Action::Run(task.map(Message::Receive)),
                    receive::Action::Statistics => self.update(cx, Message::Open(Goto::Statistics)),
                }
            }
            Message::AskPrinter => Action::Run(self.printing.ask(cx)),
            Message::Printer(found) => {
                self.printing = Printing::Known(found);
                Action::None
            }
            Message::Print(sheet) => Action::Print(Request::of(sheet.page(cx))),
            Message::Display => Action::Display,
            Message::Lock => Action::Lock,
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let (name, content): (&str, Element<'_, Message>) = match &self.page {
            Page::Day => ("day", self.day.view(cx).map(Message::Day)),
            Page::Record(record) => {
                // It has a header and a bottom of its own, as it is one long form.
                return record.view(cx).map(Message::Record);
            }
            Page::Report(report) => ("report", report.view(cx).map(Message::Report)),
            Page::Numbers => {
                let open = Message::Open(Goto::Statistics);
                let numbers = self.numbers.view(cx).map(Message::Numbers);
                let card = statistics::card(cx, "area/to-statistics", open);
                ("numbers", column![numbers, card].spacing(16).into())
            }
            Page::Tools => ("tools", tools::view(cx, self.failures, &self.printing)),
            Page::Code(code) => ("code", code.view(cx).map(Message::Code)),
            Page::Places(page) => {
                // It keeps what is done with the changes in sight, whatever is scrolled.
                return column![self.header(cx), page.view(cx).map(Message::Places)].into();
            }
            Page::Procedures => ("procedures", self.procedures.view(cx).map(Message::Procedures)),
            Page::Lead => (self.lead.name(), self.lead.view(cx).map(Message::Lead)),
            Page::Statistics(page) => ("statistics", page.view(cx).map(Message::Statistics)),
            Page::Receive(page) => ("receive", page.view(cx).map(Message::Receive)),
        };
        let content = container(content).padding(Padding::from([20.0, 24.0]));
        column![self.header(cx), scroll(cx.look, name, content, None)].into()
    }

    /// The name of the place and the day; the pages, the display, the way out.
    fn header(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let date = dates::day_long(cx.language(), cx.now.date());
        let place = if cx.site().name.is_empty() {
            cx.word("mediator-no-site")
        } else {
            cx.site().name.clone()
        };
        let on = |key: &str, icon, word: &str, message| -> Element<'_, Message> {
            let word = cx.word(word);
            button::small(look, Kind::OnHeader, key.to_owned(), Some(icon), word, Some(message))
                .into()
        };
        let mut buttons = match &self.page {
            Page::Day => vec![
                on("area/numbers", Icon::Chart, "area-numbers", Message::Open(Goto::Numbers)),
                on("area/report", Icon::Print, "area-report", Message::Open(Goto::Report)),
            ],
            // What was changed is saved or left behind on the page itself.
            Page::Places(page) if page.is_changing() => Vec::new(),
            // A recovery code is noted before anything else.
            Page::Code(code) if code.shows() => Vec::new(),
            Page::Procedures
            | Page::Code(_)
            | Page::Places(_)
            | Page::Record(_)
            | Page::Report(_)
            | Page::Numbers
            | Page::Tools
            | Page::Lead
            | Page::Statistics(_)
            | Page::Receive(_) => {
                vec![on("area/day", Icon::Back, "area-day", Message::Open(Goto::Day))]
            }
        };
        buttons.push(on("common/display", Icon::View, "common-display", Message::Display));
        buttons.push(on("area/lock", Icon::Lock, "mediator-lock", Message::Lock));
        match &self.page {
            Page::Statistics(page) => {
                header(cx, cx.word("statistics-title"), &page.under(cx), buttons)
            }
            Page::Receive(_) => {
                header(cx, cx.word("receive-title"), &cx.word("receive-under"), buttons)
            }
            Page::Day
            | Page::Record(_)
            | Page::Report(_)
            | Page::Numbers
            | Page::Tools
            | Page::Procedures
            | Page::Code(_)
            | Page::Places(_)
            | Page::Lead => {
                header(cx, cx.word("mediator-title"), &format!("{place} — {date}"), buttons)
            }
        }
    }
}

/// The dark header of the area: a title, a line under it, buttons at its end; under them where there
/// is no room.
pub(super) fn header<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    title: String,
    under: &str,
    buttons: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let names = column![
        heading("area/title", title.clone(), look.bold(Type::Button, title, p.on_dark)),
        look.text(Type::Body, under, p.on_dark),
    ];
    let buttons: Element<'a, M> =
        direction::flow(look.direction, buttons).spacing(12).wrap().into();
    let logo = icon::logo(44.0, true);
    let narrow = look.metrics.portrait() || look.metrics.text_size != TextSize::Normal;
    let content: Element<'a, M> = if narrow {
        column![row![logo, names].spacing(16).align_y(iced::Center), buttons].spacing(10).into()
    } else {
        row![logo, names, Space::new().width(Length::Fill), container(buttons)]
            .spacing(16)
            .align_y(iced::Center)
            .into()
    };
    container(content)
        .width(Length::Fill)
        .padding([10.0, 24.0])
        .style(move |_| container::Style {
            background: Some(Background::Color(p.pine_dark)),
            ..Default::default()
        })
        .into()
}

/// Two parts side by side, the second under the first where there is no room.
pub(super) fn sides<'a, M: 'a>(
    cx: &Context<'_>,
    left: Element<'a, M>,
    right: Element<'a, M>,
) -> Element<'a, M> {
    parts(cx, left, 1, right, 1)
}

/// The same, with these shares of the width.
pub(super) fn parts<'a, M: 'a>(
    cx: &Context<'_>,
    left: Element<'a, M>,
    left_share: u16,
    right: Element<'a, M>,
    right_share: u16,
) -> Element<'a, M> {
    let look = cx.look;
    if look.metrics.portrait() || look.metrics.text_size != TextSize::Normal {
        return column![left, right].spacing(16).into();
    }
    direction::flow(
        look.direction,
        vec![
            container(left).width(Length::FillPortion(left_share)).into(),
            container(right).width(Length::FillPortion(right_share)).into(),
        ],
    )
    .spacing(24)
    .into()
}

/// Reads every counter: a day left open may be of another month.
fn read(cx: &Context<'_>) -> Task<Message> {
    Task::perform(cx.kiosk().store.cells(None), Message::Read)
}
