//! The dialog that prints a page: it says where the page is, what is in the way in plain words, and
//! offers a stick when there is no printer. No dialog of the system is ever opened.
//!
//! The page is drawn, sent, watched and written on threads of their own. The dialog asks how the
//! page goes each time it receives [`Message::Poll`]; who sends it, and how often, is left to the
//! router. Speaking to the printer is left to `print`, writing on a stick to `export`.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use iced::widget::{Space, column, container};
use iced::{Length, Padding, Task};

use crate::app::{Context, work};
use crate::document::{self, Page};
use crate::export::deliver::deliver;
use crate::export::drive::{self, Drive};
use crate::print::raster::Picture;
use crate::print::{self, Document, Job, Printer, Situation, Status, Ticket};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// How often the printer is asked how the page goes.
pub const PERIOD: Duration = Duration::from_secs(2);

/// After how many questions a page that is not out is called slow: half a minute.
const SLOW: u32 = 15;

/// How many answers may be missing before it is said: one may be lost.
const MISSING: u32 = 2;

/// Draws the document, on a thread of its own; none when it cannot.
type Prepare = Arc<dyn Fn() -> Option<Document> + Send + Sync>;

/// Finds the sticks that are plugged in.
type Sticks = Arc<dyn Fn() -> Vec<Drive> + Send + Sync>;

/// What to print, drawn only once the dialog is there.
#[derive(Clone)]
pub struct Request {
    prepare: Prepare,
    sticks: Sticks,
}

impl Request {
    /// The document that `prepare` draws; it is called on a thread of its own, again if it fails and
    /// the visitor wants so.
    pub fn new(prepare: impl Fn() -> Option<Document> + Send + Sync + 'static) -> Self {
        Self { prepare: Arc::new(prepare), sticks: Arc::new(drive::removable) }
    }

    /// This page, laid out when it is asked for.
    pub fn of(page: Page) -> Self {
        let page = Arc::new(page);
        Self::new(move || match document::render(&page) {
            Ok(pdf) => {
                let page = Arc::clone(&page);
                Some(Document {
                    name: pdf.name,
                    pdf: pdf.bytes.into(),
                    pages: pdf.pages,
                    pictures: Arc::new(move |dots| pictures(&page, dots)),
                })
            }
            Err(error) => {
                log::error!("{error}");
                None
            }
        })
    }

    /// The same, with sticks found by other means than the mounts of this computer.
    #[must_use]
    pub fn with_sticks(self, sticks: impl Fn() -> Vec<Drive> + Send + Sync + 'static) -> Self {
        Self { sticks: Arc::new(sticks), ..self }
    }
}

/// The page as dots, for a printer that reads no PDF.
fn pictures(page: &Page, dots: u32) -> Option<Vec<Picture>> {
    let drawn = document::pictures(page, dots as f32).ok()?;
    let picture =
        |one: document::Picture| Picture { width: one.width, height: one.height, rgba: one.rgba };
    Some(drawn.into_iter().map(picture).collect())
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request").finish_non_exhaustive()
    }
}

impl PartialEq for Request {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.prepare, &other.prepare)
    }
}

impl Eq for Request {}

/// The dialog.
pub struct Paper {
    request: Request,
    printer: Option<Printer>,
    document: Option<Document>,
    /// The wish that goes on: answers to another one are ignored.
    ticket: Ticket,
    /// The name of a stick that can be written on, if there is one.
    stick: Option<String>,
    state: State,
}

/// Where the page is.
enum State {
    /// It is drawn.
    Preparing,
    /// It is drawn, and there is no printer.
    Ready,
    /// It goes to the printer.
    Sending,
    /// The printer has it.
    Watching(Watching),
    /// It is being taken back.
    Canceling,
    /// Nothing is on its way any more; the end of the key of the words that say why, and whether
    /// trying again makes sense.
    Ended { words: &'static str, again: bool },
    /// It is written on a stick.
    Writing,
    /// It is on the stick of this name.
    Written(String),
    /// It is not on a stick; the end of the key of the words that say why.
    NotWritten(&'static str),
}

/// A page that the printer has.
struct Watching {
    job: Job,
    /// Whether an answer is awaited.
    asking: bool,
    /// How many questions were asked.
    asked: u32,
    /// How many answers in a row did not come.
    missing: u32,
    situation: Situation,
    printed: Option<u32>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The document was drawn, or could not be.
    Prepared(Ticket, Option<Document>),
    /// The printer has it, or not.
    Submitted(Ticket, Result<Job, print::Error>),
    /// It is time to ask how the page goes.
    Poll,
    /// The printer said how it goes, or not.
    Watched(Ticket, Result<Status, print::Error>),
    /// The printer took it back, or not.
    Canceled(Ticket, Result<(), print::Error>),
    /// It was written on the stick of this name, or not: the kind of error.
    Written(Ticket, Result<String, &'static str>),
    /// Try again.
    Retry,
    /// Take the page back.
    Cancel,
    /// Write it on a stick.
    Stick,
    /// Close the dialog.
    Close,
}

/// What it asks of the router.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Close the dialog.
    Close,
}

impl Paper {
    /// The dialog, and the task that draws the document.
    pub fn new(cx: &Context<'_>, request: Request) -> (Self, Task<Message>) {
        let mut paper = Self {
            request,
            printer: cx.kiosk().config.printer.clone(),
            document: None,
            ticket: Ticket::default(),
            stick: None,
            state: State::Preparing,
        };
        paper.look();
        let task = paper.prepare();
        (paper, task)
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("print-title")
    }

    /// Whether the printer has to be asked from time to time how the page goes.
    pub fn is_watching(&self) -> bool {
        matches!(self.state, State::Watching(_))
    }

    /// What closes it from outside: nothing while a page is on its way.
    pub fn close(&self) -> Option<Message> {
        match self.state {
            State::Preparing | State::Sending | State::Watching(_) | State::Writing => None,
            State::Ready
            | State::Canceling
            | State::Ended { .. }
            | State::Written(_)
            | State::NotWritten(_) => Some(Message::Close),
        }
    }

    /// Nobody waits any more: a page that no printer has is not sent, one that is stuck is taken
    /// back, so that it does not come out among the next visitor's. One that is being printed is.
    pub fn leave(&self) -> Task<Message> {
        match &self.state {
            State::Preparing | State::Sending => {
                self.ticket.cancel();
                Task::none()
            }
            State::Watching(watching) if watching.situation.is_trouble() => self.cancel(watching),
            State::Watching(_)
            | State::Ready
            | State::Canceling
            | State::Ended { .. }
            | State::Writing
            | State::Written(_)
            | State::NotWritten(_) => Task::none(),
        }
    }

    /// Answers what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Prepared(ticket, _)
            | Message::Submitted(ticket, Err(_))
            | Message::Watched(ticket, _)
            | Message::Canceled(ticket, _)
            | Message::Written(ticket, _)
                if ticket != self.ticket =>
            {
                Action::None
            }
            Message::Prepared(_, None) => self.ended(print::Error::Page.code(), true),
            Message::Prepared(_, Some(document)) => {
                self.document = Some(document);
                if self.ticket.is_canceled() {
                    return self.ended(Situation::Canceled.code(), false);
                }
                Action::Run(self.send())
            }
            Message::Submitted(ticket, Ok(job)) => self.submitted(&ticket, job),
            Message::Submitted(_, Err(print::Error::Canceled)) => {
                self.ended(print::Error::Canceled.code(), false)
            }
            Message::Submitted(_, Err(error)) => self.ended(error.code(), true),
            Message::Poll => self.poll(),
            Message::Watched(_, answer) => self.watched(answer),
            Message::Canceled(_, Ok(())) => self.ended(Situation::Canceled.code(), false),
            Message::Canceled(_, Err(_)) => self.ended("not-canceled", false),
            Message::Written(_, Ok(name)) => {
                self.state = State::Written(name);
                Action::None
            }
            Message::Written(_, Err(kind)) => {
                self.state = State::NotWritten(kind);
                self.look();
                Action::None
            }
            Message::Retry => self.retry(),
            Message::Cancel => self.take_back(),
            Message::Stick => self.write_on_stick(),
            Message::Close => match self.close() {
                Some(_) => Action::Close,
                None => Action::None,
            },
        }
    }

    /// Looks whether a stick can be written on.
    fn look(&mut self) {
        let sticks = (self.request.sticks)();
        self.stick = sticks.into_iter().find(|drive| !drive.read_only).map(|drive| drive.label);
    }

    fn ended(&mut self, words: &'static str, again: bool) -> Action {
        self.state = State::Ended { words, again };
        self.look();
        Action::None
    }

    fn prepare(&mut self) -> Task<Message> {
        self.state = State::Preparing;
        self.ticket = Ticket::default();
        let (ticket, prepare) = (self.ticket.clone(), Arc::clone(&self.request.prepare));
        let drawn = work::on_a_thread(move || prepare());
        Task::perform(drawn, move |drawn| Message::Prepared(ticket.clone(), drawn.flatten()))
    }

    /// Sends the document, if there is a printer.
    fn send(&mut self) -> Task<Message> {
        let Some(document) = self.document.clone() else { return self.prepare() };
        let Some(printer) = self.printer.clone() else {
            self.state = State::Ready;
            self.look();
            return Task::none();
        };
        self.state = State::Sending;
        self.ticket = Ticket::default();
        let (ticket, own) = (self.ticket.clone(), self.ticket.clone());
        let sent = work::on_a_thread(move || print::submit(&printer, &document, &own));
        Task::perform(sent, move |sent| {
            Message::Submitted(ticket.clone(), sent.unwrap_or(Err(print::Error::Unreachable)))
        })
    }

    fn submitted(&mut self, ticket: &Ticket, job: Job) -> Action {
        let situation = Situation::Waiting;
        let watching =
            Watching { job, asking: false, asked: 0, missing: 0, situation, printed: None };
        // Taken back at the very moment when it arrived, or by another wish.
        if *ticket != self.ticket || ticket.is_canceled() {
            return Action::Run(self.cancel(&watching));
        }
        self.state = State::Watching(watching);
        self.poll()
    }

    /// Asks how the page goes, unless an answer is awaited already.
    fn poll(&mut self) -> Action {
        let State::Watching(watching) = &mut self.state else { return Action::None };
        if watching.asking {
            return Action::None;
        }
        watching.asking = true;
        watching.asked += 1;
        let (ticket, job) = (self.ticket.clone(), watching.job.clone());
        let asked = work::on_a_thread(move || print::watch(&job));
        Action::Run(Task::perform(asked, move |answer| {
            Message::Watched(ticket.clone(), answer.unwrap_or(Err(print::Error::Unreachable)))
        }))
    }

    fn watched(&mut self, answer: Result<Status, print::Error>) -> Action {
        let State::Watching(watching) = &mut self.state else { return Action::None };
        watching.asking = false;
        if let Ok(status) = answer {
            watching.missing = 0;
            watching.printed = status.printed;
            watching.situation = status.situation;
            if status.over {
                return self.ended(status.situation.code(), status.situation.is_trouble());
            }
        } else {
            watching.missing += 1;
            if watching.missing >= MISSING {
                watching.situation = Situation::Unreachable;
            }
        }
        self.look();
        Action::None
    }

    /// Tries again: what the printer has is asked about at once, what it has not is sent again.
    fn retry(&mut self) -> Action {
        match &self.state {
            State::Watching(_) => self.poll(),
            State::Ended { again: true, .. } => Action::Run(self.send()),
            State::Preparing
            | State::Ready
            | State::Sending
            | State::Canceling
            | State::Ended { again: false, .. }
            | State::Writing
            | State::Written(_)
            | State::NotWritten(_) => Action::None,
        }
    }

    fn take_back(&mut self) -> Action {
        match &self.state {
            // The thread that draws or sends learns it; what it answers ends this.
            State::Preparing | State::Sending => {
                self.ticket.cancel();
                self.state = State::Canceling;
                Action::None
            }
            State::Watching(watching) => {
                let task = self.cancel(watching);
                self.state = State::Canceling;
                Action::Run(task)
            }
            State::Ready
            | State::Canceling
            | State::Ended { .. }
            | State::Writing
            | State::Written(_)
            | State::NotWritten(_) => Action::None,
        }
    }

    fn cancel(&self, watching: &Watching) -> Task<Message> {
        let (ticket, job) = (self.ticket.clone(), watching.job.clone());
        let done = work::on_a_thread(move || print::cancel(&job));
        Task::perform(done, move |done| {
            Message::Canceled(ticket.clone(), done.unwrap_or(Err(print::Error::Unreachable)))
        })
    }

    /// Writes the document on the first stick that can be written on. What the printer has of it is
    /// taken back: one does not wait for both.
    fn write_on_stick(&mut self) -> Action {
        let Some(document) = self.document.clone() else { return Action::None };
        let cancel = match &self.state {
            State::Watching(watching) => self.cancel(watching),
            State::Ready | State::Ended { .. } | State::Written(_) | State::NotWritten(_) => {
                Task::none()
            }
            State::Preparing | State::Sending | State::Canceling | State::Writing => {
                return Action::None;
            }
        };
        let sticks = (self.request.sticks)();
        let Some(drive) = sticks.iter().find(|drive| !drive.read_only).or(sticks.first()) else {
            self.stick = None;
            // What the printer has stays there: nothing else was possible.
            if !self.is_watching() {
                self.state = State::NotWritten("absent");
            }
            return Action::None;
        };
        let drive = drive.clone();
        self.state = State::Writing;
        self.ticket = Ticket::default();
        let (ticket, find) = (self.ticket.clone(), Arc::clone(&self.request.sticks));
        let written = work::on_a_thread(move || {
            // Its folder may outlive a stick, and be one of this computer's own.
            if !find().iter().any(|found| found.path == drive.path) {
                return Err("removed");
            }
            deliver(&drive.path, &document.name, &document.pdf)
                .map(|_| drive.label)
                .map_err(crate::export::deliver::Error::code)
        });
        let write = Task::perform(written, move |written| {
            Message::Written(ticket.clone(), written.unwrap_or(Err("other")))
        });
        // The answer of the printer belongs to a wish that is over.
        Action::Run(Task::batch([cancel, write]))
    }

    /// What is said of where the page is.
    fn words(&self, cx: &Context<'_>) -> Vec<String> {
        let word = |end: &str| cx.word(&format!("print-{end}"));
        match &self.state {
            State::Preparing => vec![cx.word("print-preparing")],
            State::Ready => vec![cx.word("print-none"), self.plug(cx)],
            State::Sending => vec![cx.word("print-sending")],
            State::Watching(watching) => {
                let mut words =
                    vec![match (watching.situation, watching.printed, &self.document) {
                        (Situation::Printing, Some(printed), Some(document))
                            if document.pages > 1 && (printed as usize) < document.pages =>
                        {
                            let page = u64::from(printed) + 1;
                            let pages = document.pages as u64;
                            cx.word_with(
                                "print-printing-page",
                                &[("page", page.into()), ("pages", pages.into())],
                            )
                        }
                        // The printer could print: the page is on its way inside.
                        (Situation::Ready | Situation::InkLow, ..) => {
                            word(Situation::Waiting.code())
                        }
                        (situation, ..) => word(situation.code()),
                    }];
                if watching.situation.is_trouble() {
                    words.push(cx.word("print-later"));
                } else if watching.asked > SLOW {
                    words.push(cx.word("print-slow"));
                }
                words
            }
            State::Canceling => vec![cx.word("print-canceling")],
            State::Ended { words, .. } => vec![word(words)],
            State::Writing => vec![cx.word("print-stick-writing")],
            State::Written(name) => {
                vec![cx.word_with("print-stick-done", &[("name", name.as_str().into())])]
            }
            State::NotWritten(kind) => {
                let mut words = vec![word(&format!("stick-{kind}"))];
                if self.stick.is_none() {
                    words.push(self.plug(cx));
                }
                words
            }
        }
    }

    fn plug(&self, cx: &Context<'_>) -> String {
        match self.stick {
            None => cx.word("print-stick-plug"),
            Some(_) => cx.word("print-stick-there"),
        }
    }

    /// Whether the words name something in the way.
    fn is_trouble(&self) -> bool {
        match &self.state {
            State::Watching(watching) => watching.situation.is_trouble(),
            State::Ended { again, words } => *again || *words == "not-canceled",
            State::NotWritten(_) => true,
            State::Preparing
            | State::Ready
            | State::Sending
            | State::Canceling
            | State::Writing
            | State::Written(_) => false,
        }
    }

    /// Draws it.
    pub fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = self.title(cx);
        let said = self.words(cx);
        let (fill, ink) =
            if self.is_trouble() { (p.plum_tint, p.plum) } else { (p.pine_tint, p.pine) };
        let lines = said.iter().map(|line| look.text(Type::Coach, line.clone(), ink)).collect();
        let state = status(
            "paper/state",
            said.join(" "),
            container(look.column(8.0, lines))
                .width(Length::Fill)
                .align_x(direction::start(look.direction)),
        );
        let trouble = self.is_trouble();
        let retry = match &self.state {
            State::Watching(_) => trouble,
            State::Ended { again, .. } => *again,
            State::Preparing
            | State::Ready
            | State::Sending
            | State::Canceling
            | State::Writing
            | State::Written(_)
            | State::NotWritten(_) => false,
        };
        let retry = retry.then(|| {
            let words = cx.word("print-retry");
            let icon = Some(Icon::Restart);
            button::large(look, Kind::Now, "paper/retry", icon, words, Some(Message::Retry)).into()
        });
        // With a printer, a stick is a way out of trouble; without, it is the way.
        let stick = match &self.state {
            State::Ready | State::NotWritten(_) => Some(Kind::Now),
            State::Watching(_) | State::Ended { .. } if trouble && self.stick.is_some() => {
                Some(Kind::Plain)
            }
            State::Watching(_)
            | State::Ended { .. }
            | State::Preparing
            | State::Sending
            | State::Canceling
            | State::Writing
            | State::Written(_) => None,
        };
        let stick = stick.filter(|_| self.document.is_some()).map(|kind| {
            let words = cx.word("print-stick");
            button::large(look, kind, "paper/stick", Some(Icon::Usb), words, Some(Message::Stick))
                .into()
        });
        let cancel = match self.state {
            State::Preparing | State::Sending | State::Watching(_) => Some(()),
            State::Ready
            | State::Canceling
            | State::Ended { .. }
            | State::Writing
            | State::Written(_)
            | State::NotWritten(_) => None,
        };
        let cancel = cancel.map(|()| {
            let words = cx.word("print-cancel");
            let icon = Some(Icon::Stop);
            button::large(look, Kind::Plain, "paper/cancel", icon, words, Some(Message::Cancel))
                .into()
        });
        let alone = retry.is_none() && stick.is_none();
        let close = self.close().map(|message| {
            let kind = if alone { Kind::Now } else { Kind::Plain };
            let words = cx.word("print-close");
            button::large(look, kind, "paper/close", Some(Icon::Check), words, Some(message)).into()
        });
        column![
            look.lean(heading("paper/title", title.clone(), look.bold(Type::H2, title, p.ink))),
            container(look.boxed(state, fill, ink, 2.0, 14.0, 18.0))
                .padding(Padding::ZERO.top(20.0)),
            slot(retry),
            slot(stick),
            slot(cancel),
            slot(close),
        ]
        .align_x(direction::start(look.direction))
        .width(Length::Fill)
        .into()
    }
}

/// A place that a button keeps whether it is there or not: a key pressed twice never acts on the
/// button that came where another was.
fn slot(button: Option<Element<'_, Message>>) -> Element<'_, Message> {
    match button {
        None => container(Space::new()).into(),
        Some(button) => container(button).padding(Padding::ZERO.top(18.0)).into(),
    }
}

/// How the printer is, in the words of who looks after it: the mediator's.
pub fn state_of_printer(cx: &Context<'_>, found: &Result<Status, print::Error>) -> String {
    match found {
        Ok(status) => cx.word(&format!("printer-{}", status.situation.code())),
        Err(error) => cx.word(&format!("printer-error-{}", error.code())),
    }
}
