//! Receiving the counters of other kiosks from a stick: choosing where to read, seeing what came,
//! then keeping it. Nothing is written before *Garder* is touched.
//!
//! What each file is worth is left to `delivery`, reading and keeping to `import`.

mod delivery;

use std::path::PathBuf;
use std::sync::Arc;

use chrono::Datelike;
use iced::Task;
use iced::futures::channel::mpsc;
use iced::widget::column;

use self::delivery::{Beside, Delivery, Failure, File, State as Worth, read};
use super::area::parts;
use super::numbers::{Place, places};
use crate::app::{Context, work};
use crate::bilan::sheet::{self, Names};
use crate::count::fold;
use crate::i18n::{Language, dates};
use crate::import::{Progress, received};
use crate::store::{self, Store};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::progress::progress;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// How many files, notes and refusals are shown.
const MOST: usize = 20;

/// How many places of a file are named.
const MOST_SITES: usize = 4;

/// The page.
pub(super) struct Receive {
    places: Vec<Place>,
    place: usize,
    state: State,
    /// Which answer is waited for: those to earlier questions are not looked at.
    ticket: u64,
}

/// How far one is.
enum State {
    /// Nothing was read.
    Idle,
    /// Files are read; how many times somebody looked.
    Reading { progress: Arc<Progress>, looks: u32 },
    /// The mediator stopped the reading.
    Stopped,
    /// There is nothing to show.
    Failed(Trouble),
    /// Here is what came, and what becomes of it.
    Read { delivery: Arc<Delivery>, keeping: Keeping },
}

/// Why there is nothing to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The counters of this kiosk cannot be read: nobody can tell what is new.
    Store(store::Error),
    /// What came cannot be read.
    Reading(Failure),
}

/// How keeping goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keeping {
    /// Nobody asked.
    No,
    Writing,
    Done(received::Kept),
    Failed(received::Error),
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A place to read from was touched.
    Place(usize),
    /// Sticks are looked for again.
    Sticks,
    /// *Lire* was touched.
    Read,
    /// The reading goes on.
    Look(u64),
    /// The reading ended: with nothing when it was stopped.
    Came(u64, Result<Option<Arc<Delivery>>, Trouble>),
    /// *Arrêter* was touched.
    Stop,
    /// *Garder* was touched.
    Keep,
    /// It was kept, or not.
    Kept(Result<received::Kept, received::Error>),
    /// *Voir les statistiques* was touched.
    Statistics,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Open the statistics.
    Statistics,
}

impl Receive {
    /// The page, before anything is read.
    pub(super) fn new(cx: &Context<'_>) -> Self {
        Self { places: places(cx), place: 0, state: State::Idle, ticket: 0 }
    }

    /// Whether something goes on that the place chosen belongs to.
    fn is_busy(&self) -> bool {
        match &self.state {
            State::Idle | State::Stopped | State::Failed(_) => false,
            State::Reading { .. } => true,
            State::Read { keeping, .. } => *keeping == Keeping::Writing,
        }
    }

    fn stop(&self) {
        if let State::Reading { progress, .. } = &self.state {
            progress.cancel();
        }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Place(_) | Message::Sticks | Message::Read if self.is_busy() => Action::None,
            Message::Place(place) => {
                self.place = place;
                self.state = State::Idle;
                Action::None
            }
            Message::Sticks => {
                self.places = places(cx);
                self.place = 0;
                self.state = State::Idle;
                Action::None
            }
            Message::Read => {
                let Some(place) = self.places.get(self.place).cloned() else {
                    return Action::None;
                };
                self.ticket += 1;
                let steps = Arc::new(Progress::new());
                self.state = State::Reading { progress: Arc::clone(&steps), looks: 0 };
                let ticket = self.ticket;
                let question = Question::new(cx, place, steps);
                Action::Run(Task::stream(iced::stream::channel(1, async move |output| {
                    question.answer(ticket, output).await;
                })))
            }
            Message::Look(ticket) => {
                if let State::Reading { looks, .. } = &mut self.state
                    && ticket == self.ticket
                {
                    *looks += 1;
                }
                Action::None
            }
            Message::Came(ticket, result) => {
                if ticket == self.ticket && matches!(self.state, State::Reading { .. }) {
                    self.state = match result {
                        Ok(Some(delivery)) => State::Read { delivery, keeping: Keeping::No },
                        Ok(None) => State::Stopped,
                        Err(trouble) => State::Failed(trouble),
                    };
                }
                Action::None
            }
            Message::Stop => {
                self.stop();
                Action::None
            }
            Message::Keep => {
                let State::Read { delivery, keeping } = &mut self.state else {
                    return Action::None;
                };
                match keeping {
                    Keeping::No | Keeping::Failed(_) => {}
                    Keeping::Writing | Keeping::Done(_) => return Action::None,
                }
                *keeping = Keeping::Writing;
                let task = keep(cx, Arc::clone(delivery));
                Action::Run(Task::perform(task, Message::Kept))
            }
            Message::Kept(result) => {
                if let State::Read { keeping, .. } = &mut self.state {
                    *keeping = match result {
                        Ok(kept) => Keeping::Done(kept),
                        Err(error) => Keeping::Failed(error),
                    };
                }
                Action::None
            }
            Message::Statistics => Action::Statistics,
        }
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let mut left = vec![self.choose(cx)];
        let mut right = Vec::new();
        match &self.state {
            State::Idle => right.push(how(cx)),
            State::Reading { progress, looks } => {
                left.push(reading(cx, progress, *looks));
                right.push(how(cx));
            }
            State::Stopped => {
                left.push(told(cx, "receive/stopped", cx.word("receive-stopped"), false));
                right.push(how(cx));
            }
            State::Failed(trouble) => {
                let words = match trouble {
                    Trouble::Store(error) => cx.words().problem(&error.problem()).0,
                    Trouble::Reading(Failure::Removed) => cx.word("receive-removed"),
                    Trouble::Reading(Failure::Lost) => cx.word("receive-lost"),
                };
                left.push(told(cx, "receive/failed", words, true));
                right.push(how(cx));
            }
            State::Read { delivery, .. }
                if delivery.files.is_empty() && delivery.refusals.is_empty() =>
            {
                left.push(empty(cx));
                right.push(how(cx));
            }
            State::Read { delivery, keeping } => {
                let stick = self.places.get(self.place).is_some_and(|place| place.stick.is_some());
                left.push(what(cx, delivery, *keeping, stick));
                right.extend(files(cx, delivery));
                right.extend(notes(cx, delivery));
                right.extend(refusals(cx, delivery));
            }
        }
        parts(cx, column(left).spacing(16).into(), 4, column(right).spacing(16).into(), 5)
    }

    /// Where to read from.
    fn choose<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let mut picks: Vec<Element<'a, Message>> = Vec::new();
        for (index, place) in self.places.iter().enumerate() {
            let key = format!("receive/place-{index}");
            let chosen = self.place == index;
            let message = Message::Place(index);
            picks.push(button::pick(look, key, place.name(cx), chosen, message).into());
        }
        let words = cx.word("area-look");
        let again = Some(Message::Sticks);
        picks.push(
            button::small(look, Kind::Plain, "receive/look", Some(Icon::Usb), words, again).into(),
        );
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        // What is to be done now is to keep, once there is something to keep.
        let kept = match &self.state {
            State::Idle | State::Reading { .. } | State::Stopped | State::Failed(_) => false,
            State::Read { delivery, keeping } => match keeping {
                Keeping::No | Keeping::Writing | Keeping::Failed(_) => !delivery.rows.is_empty(),
                Keeping::Done(_) => false,
            },
        };
        let read = button::large(
            look,
            if kept { Kind::Plain } else { Kind::Now },
            "receive/read",
            Some(Icon::Down),
            cx.word("receive-read"),
            (!self.is_busy()).then_some(Message::Read),
        );
        look.card(
            column![
                title(cx, "receive/from", "receive-from"),
                look.lean(look.text(Type::Label, cx.word("receive-from-what"), look.palette.ink)),
                look.lean(picks),
                look.lean(read),
            ]
            .spacing(14),
        )
    }
}

impl Drop for Receive {
    /// Nobody waits any more: the reading stops.
    fn drop(&mut self) {
        self.stop();
    }
}

/// The title of a card.
fn title<'a>(cx: &Context<'_>, key: &'static str, word: &str) -> Element<'a, Message> {
    let look = cx.look;
    let words = cx.word(word);
    look.lean(heading(key, words.clone(), look.bold(Type::H3, words, look.palette.ink)))
}

/// A sentence in a box of its own.
fn told<'a>(
    cx: &Context<'_>,
    key: &'static str,
    words: String,
    failed: bool,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let (fill, ink) = if failed { (p.plum_tint, p.plum) } else { (p.pine_tint, p.pine) };
    let line = status(key, words.clone(), look.label(Type::Label, words, ink));
    look.boxed(line, fill, ink, 2.0, 14.0, 14.0)
}

/// What to do, in three lines.
fn how<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let mut lines = vec![title(cx, "receive/how", "receive-how")];
    for word in ["receive-how-1", "receive-how-2", "receive-how-3"] {
        lines.push(look.lean(look.text(Type::Label, cx.word(word), p.ink)));
    }
    look.card(column(lines).spacing(12))
}

/// How far the reading is, and the way to stop it.
fn reading<'a>(cx: &Context<'_>, steps: &Progress, looks: u32) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let (done, total) = steps.steps();
    let percent = (done.min(total) * 100).checked_div(total).unwrap_or(0);
    let words = if looks == 0 {
        cx.word("receive-reading")
    } else {
        cx.word_with("receive-reading-percent", &[("percent", percent.into())])
    };
    let line = look.label(Type::Coach, words.clone(), p.ink);
    let mut lines = vec![look.lean(status("receive/reading", words, line))];
    // Work that ends at once needs no bar.
    if looks > 0 {
        lines.push(progress(look, percent as f32 / 100.0));
    }
    let words = cx.word("receive-stop");
    let stop = Some(Message::Stop);
    let icon = Some(Icon::Stop);
    let stop = button::small(look, Kind::Plain, "receive/stop", icon, words, stop);
    lines.push(look.lean(stop));
    look.card(column(lines).spacing(14))
}

/// There is nothing here, which is nobody's fault.
fn empty<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let words = cx.word("receive-empty");
    let line = look.text(Type::Coach, words.clone(), look.palette.ink);
    let more = look.text(Type::Label, cx.word("receive-empty-what"), look.palette.ink2);
    look.card(look.column(10.0, vec![status("receive/empty", words, line), more]))
}

/// What came in few words, and keeping it.
fn what<'a>(
    cx: &Context<'_>,
    delivery: &Delivery,
    keeping: Keeping,
    stick: bool,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let mut lines = Vec::new();
    if !delivery.files.is_empty() {
        let args = [
            ("files", delivery.files.len().into()),
            ("sites", delivery.sites().len().into()),
            ("devices", delivery.devices.into()),
        ];
        let words = cx.word_with("receive-summary", &args);
        let line = look.bold(Type::Button, words.clone(), p.ink);
        lines.push(look.lean(status("receive/summary", words, line)));
    }
    let nothing = || told(cx, "receive/nothing", cx.word("receive-nothing"), false);
    if delivery.files.is_empty() {
        lines.push(told(cx, "receive/refused", cx.word("receive-refused"), true));
        return look.card(column(lines).spacing(14));
    }
    if delivery.rows.is_empty() {
        lines.push(nothing());
        return look.card(column(lines).spacing(14));
    }
    let done = match keeping {
        Keeping::No | Keeping::Writing | Keeping::Failed(_) => None,
        Keeping::Done(kept) => Some(kept),
    };
    if let Some(kept) = done {
        let mut said = if kept.is_nothing() {
            cx.word("receive-nothing")
        } else {
            let args = [("new", kept.new.into()), ("grown", kept.grown.into())];
            cx.word_with("receive-kept", &args)
        };
        if stick {
            said = format!("{said} {}", cx.word("receive-free"));
        }
        lines.push(told(cx, "receive/kept", said, false));
        let open = button::small(
            look,
            Kind::Plain,
            "receive/statistics",
            Some(Icon::Chart),
            cx.word("statistics-open"),
            Some(Message::Statistics),
        );
        lines.push(look.lean(open));
        return look.card(column(lines).spacing(14));
    }
    let words = cx.word_with("receive-fresh", &[("n", delivery.rows.len().into())]);
    let line = look.text(Type::Label, words.clone(), p.ink);
    lines.push(look.lean(status("receive/fresh", words, line)));
    lines.push(look.lean(look.text(Type::Label, cx.word("receive-not-yet"), p.ink2)));
    let ready = keeping != Keeping::Writing;
    let keep = button::large(
        look,
        Kind::Now,
        "receive/keep",
        Some(Icon::Check),
        cx.word("receive-keep"),
        ready.then_some(Message::Keep),
    );
    lines.push(look.lean(keep));
    match keeping {
        Keeping::No | Keeping::Done(_) => {}
        Keeping::Writing => {
            lines.push(told(cx, "receive/keeping", cx.word("receive-keeping"), false));
        }
        Keeping::Failed(error) => {
            let words = cx.word(&format!("receive-failed-{}", error.code()));
            lines.push(told(cx, "receive/not-kept", words, true));
        }
    }
    look.card(column(lines).spacing(14))
}

/// The files that were read, with what each is worth.
fn files<'a>(cx: &Context<'_>, delivery: &Delivery) -> Option<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    if delivery.files.is_empty() {
        return None;
    }
    let mut lines = vec![title(cx, "receive/files", "receive-files")];
    for (rank, file) in delivery.files.iter().take(MOST).enumerate() {
        let state = cx.word(match file.state {
            Worth::New => "receive-state-new",
            Worth::Known => "receive-state-known",
            Worth::Older => "receive-state-older",
            Worth::Copy => "receive-state-copy",
            Worth::Empty => "receive-state-empty",
        });
        let about = about(cx, file);
        let args = [
            ("name", file.name.as_str().into()),
            ("state", state.as_str().into()),
            ("about", about.as_str().into()),
        ];
        let said = cx.word_with("receive-file", &args);
        let (fill, ink) = match file.state {
            Worth::New => (p.pine, p.on_pine),
            Worth::Known | Worth::Older | Worth::Copy | Worth::Empty => (p.sand, p.ink),
        };
        let head = direction::flow(
            look.direction,
            vec![look.chip(None, state, fill, ink), look.label(Type::Label, &file.name, p.ink)],
        );
        let drawn = look.column(
            4.0,
            vec![
                head.spacing(12).align_y(iced::Center).into(),
                look.text(Type::Body, about, p.ink2),
            ],
        );
        lines.push(look.lean(status(format!("receive/file-{rank}"), said, drawn)));
    }
    lines.extend(rest(cx, delivery.files.len(), "receive-files-more"));
    Some(look.card(column(lines).spacing(12)))
}

/// The places, the devices and the months of a file.
fn about(cx: &Context<'_>, file: &File) -> String {
    let Some((first, last)) = file.days else { return cx.word("receive-file-empty") };
    let name = |id: &String| match cx.sites().get(id) {
        Some(site) => site.name.clone(),
        None => id.clone(),
    };
    let names: Vec<String> = file.sites.iter().take(MOST_SITES).map(name).collect();
    let mut sites = names.join(", ");
    let left = file.sites.len().saturating_sub(MOST_SITES);
    if left > 0 {
        let args = [("sites", sites.into()), ("n", left.into())];
        sites = cx.word_with("receive-sites-more", &args);
    }
    let month = |date| dates::month(Language::Fr, date);
    let (from, to) = (month(first), month(last));
    let period = if from == to {
        from
    } else {
        // One year is told once.
        let year = format!(" {}", last.format("%Y"));
        let from = if first.year() == last.year() {
            from.strip_suffix(&year).unwrap_or(&from)
        } else {
            &from
        };
        cx.word_with("bilan-run", &[("from", from.into()), ("to", to.into())])
    };
    let args =
        [("sites", sites.into()), ("devices", file.devices.into()), ("period", period.into())];
    cx.word_with("receive-file-about", &args)
}

/// What there is to say of the files.
fn notes<'a>(cx: &Context<'_>, delivery: &Delivery) -> Option<Element<'a, Message>> {
    let look = cx.look;
    if delivery.notes.is_empty() {
        return None;
    }
    // Only places are named in them.
    let names = Names::known(cx.sites().iter(), [], cx.words());
    let mut lines = vec![title(cx, "receive/notes", "receive-notes")];
    for (rank, note) in delivery.notes.iter().take(MOST).enumerate() {
        let words = sheet::note(note, cx.words(), &names);
        let line = look.text(Type::Body, words.clone(), look.palette.ink);
        lines.push(look.lean(status(format!("receive/note-{rank}"), words, line)));
    }
    lines.extend(rest(cx, delivery.notes.len(), "receive-notes-more"));
    Some(look.card(column(lines).spacing(10)))
}

/// The files that were left out: which line, why, and what to do.
fn refusals<'a>(cx: &Context<'_>, delivery: &Delivery) -> Option<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    if delivery.refusals.is_empty() {
        return None;
    }
    let mut lines = vec![title(cx, "receive/damaged", "receive-damaged")];
    for (rank, refusal) in delivery.refusals.iter().take(MOST).enumerate() {
        let problem = &refusal.problem;
        let file = match problem.line {
            Some(line) => {
                let args = [("file", problem.file.as_str().into()), ("line", line.into())];
                cx.word_with("receive-line", &args)
            }
            None => problem.file.clone(),
        };
        let (why, todo) = cx.words().problem(problem);
        let more = (refusal.more > 0)
            .then(|| cx.word_with("receive-more-lines", &[("n", refusal.more.into())]));
        let mut own =
            vec![look.label(Type::Label, &file, p.ink), look.text(Type::Body, &why, p.ink)];
        own.extend(more.iter().map(|words| look.text(Type::Body, words, p.ink2)));
        own.extend(todo.iter().map(|words| look.label(Type::Body, words, p.ink)));
        let said: Vec<String> = [file, why].into_iter().chain(more).chain(todo).collect();
        let key = format!("receive/refusal-{rank}");
        let drawn = status(key, said.join(" "), look.column(4.0, own));
        lines.push(look.boxed(drawn, p.surface, p.plum, 2.0, 12.0, 12.0));
    }
    lines.extend(rest(cx, delivery.refusals.len(), "receive-files-more"));
    Some(look.card(column(lines).spacing(12)))
}

/// How many more there are than are shown.
fn rest<'a>(cx: &Context<'_>, all: usize, word: &str) -> Option<Element<'a, Message>> {
    let look = cx.look;
    let left = all.saturating_sub(MOST);
    let words = (left > 0).then(|| cx.word_with(word, &[("n", left.into())]));
    words.map(|words| look.lean(look.text(Type::Body, words, look.palette.ink2)))
}

/// What is asked of a place.
struct Question {
    store: Store,
    place: Place,
    beside: Beside,
    progress: Arc<Progress>,
}

impl Question {
    fn new(cx: &Context<'_>, place: Place, progress: Arc<Progress>) -> Self {
        let beside = Beside {
            own: Vec::new(),
            data: cx.kiosk().folder.clone(),
            sites: cx.sites().iter().map(|site| site.id.clone()).collect(),
            called: cx.word("receive-known-as"),
            today: cx.now.date(),
        };
        Self { store: cx.kiosk().store.clone(), place, beside, progress }
    }

    /// Reads the counters of the kiosk, then the files on a thread of its own; says from time to time
    /// that it goes on.
    async fn answer(self, ticket: u64, output: mpsc::Sender<Message>) {
        let Self { store, place, mut beside, progress } = self;
        let work = async move {
            beside.own = store.cells(None).await.map_err(Trouble::Store)?;
            let read = work::on_a_thread(move || read(&place, beside, &progress)).await;
            let found = read.unwrap_or(Err(Failure::Lost)).map_err(Trouble::Reading)?;
            Ok(found.map(Arc::new))
        };
        let ended = async move { Message::Came(ticket, work.await) };
        work::with_glances(ended, Message::Look(ticket), output).await;
    }
}

/// Keeps what is higher than known, on a thread of its own.
fn keep(
    cx: &Context<'_>,
    delivery: Arc<Delivery>,
) -> impl Future<Output = Result<received::Kept, received::Error>> + Send + use<> {
    let data: PathBuf = cx.kiosk().folder.clone();
    let before = fold::horizon(cx.now.date());
    let kept = work::on_a_thread(move || received::keep(&data, &delivery.rows, before));
    async move { kept.await.unwrap_or(Err(received::Error::Other)) }
}

/// The way here from another page.
pub(super) fn card<'a, M: Clone + 'a>(cx: &Context<'_>, open: M) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("receive-title");
    let heading = heading("area/receive-title", title.clone(), look.bold(Type::H3, title, p.ink));
    let words = cx.word("receive-open");
    let icon = Some(Icon::Usb);
    let button = button::small(look, Kind::Plain, "area/receive", icon, words, Some(open));
    let what = look.text(Type::Body, cx.word("receive-what"), p.ink2);
    look.card(column![look.lean(heading), look.lean(what), look.lean(button)].spacing(12))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::time::Duration;

    use chrono::NaiveDate;
    use iced::Size;
    use iced::futures::StreamExt as _;

    use super::*;
    use crate::app::{Clock, Kiosk, Options, Preferences};
    use crate::ui::metrics::Screen;

    fn kiosk(data: &std::path::Path) -> Kiosk {
        let now = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap().and_hms_opt(10, 0, 0).unwrap();
        let clock = Clock::fixed(now, || Duration::ZERO);
        let options = Options { data: Some(data.to_owned()), config: None, content: None };
        Kiosk::open(&options, clock)
    }

    #[test]
    fn a_reading_can_be_stopped_and_keeps_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let kiosk = kiosk(dir.path());
        let screen = Screen { pixels: Size::new(1280.0, 800.0), diagonal: 15.6 };
        let cx = Context::new(&kiosk, Preferences::new(Language::Fr), screen);
        let place = Place { path: dir.path().to_owned(), stick: None };
        let mut page =
            Receive { places: vec![place.clone(), place], place: 0, state: State::Idle, ticket: 0 };
        let Action::Run(_first) = page.update(&cx, Message::Read) else {
            panic!("nothing is read")
        };
        let State::Reading { progress, .. } = &page.state else { panic!("it does not read") };
        let progress = Arc::clone(progress);
        // Whoever reads is not disturbed.
        for message in [Message::Place(1), Message::Sticks, Message::Read, Message::Keep] {
            assert!(matches!(page.update(&cx, message), Action::None));
        }
        assert_eq!((page.place, page.ticket), (0, 1));
        let _ = page.update(&cx, Message::Look(1));
        assert!(matches!(page.state, State::Reading { looks: 1, .. }));
        assert!(!progress.is_cancelled());
        let _ = page.update(&cx, Message::Stop);
        assert!(progress.is_cancelled());
        // What was reading sees it, and says so.
        let question = Question::new(&cx, page.places[0].clone(), progress);
        let (sender, receiver) = mpsc::channel(8);
        let told = async move {
            question.answer(1, sender).await;
            receiver.collect::<Vec<_>>().await
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let told = runtime.block_on(told);
        let Some(ended @ Message::Came(1, Ok(None))) = told.last() else { panic!("{told:?}") };
        let _ = page.update(&cx, ended.clone());
        assert!(matches!(page.state, State::Stopped));
        // An answer that nobody waits for any more changes nothing.
        let late = Message::Came(1, Ok(Some(Arc::new(Delivery::default()))));
        let _ = page.update(&cx, late);
        assert!(matches!(page.state, State::Stopped));
        assert!(!dir.path().join(received::FILE).exists());
    }

    #[test]
    fn a_page_that_is_left_stops_reading() {
        let dir = tempfile::tempdir().unwrap();
        let progress = Arc::new(Progress::new());
        let state = State::Reading { progress: Arc::clone(&progress), looks: 0 };
        let place = Place { path: dir.path().to_owned(), stick: None };
        drop(Receive { places: vec![place], place: 0, state, ticket: 1 });
        assert!(progress.is_cancelled());
    }
}
