//! The statistics of a period, of one place or of all of them: the same tables as the report of the
//! coordination, as charts or as tables, to take away and to print. Every number here is exact, for
//! the mediators only.
//!
//! Adding up is left to `app::statistics`, choosing what of a table is drawn to `drawing`, tables
//! as lines to `grid`. Pages are printed by whoever gets the [`Action`].

mod drawing;
mod grid;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use iced::futures::channel::mpsc;
use iced::widget::{column, container};
use iced::{Length, Task};

use super::numbers::{Place, places};
use crate::app::statistics::{Asked, Computed, Progress, compute};
use crate::app::{Context, work};
use crate::bilan::period::{Kind as Span, Term};
use crate::bilan::sheet::{self, Names, Sheet};
use crate::bilan::tables::{Table, TableId};
use crate::count::fold;
use crate::export::deliver;
use crate::i18n::Words;
use crate::import::received;
use crate::publication::{self, Form};
use crate::store::{self, Store};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::chart::{chart, figure};
use crate::ui::widget::progress::progress;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The first line of cards, with their shares of the width: by place, by operator, by month.
const FIRST: [(TableId, u8, u16); 3] =
    [(TableId::T3, 1, 5), (TableId::T5, 1, 4), (TableId::T2, 1, 4)];

/// The table of autonomy at both ends of a help, on the second line beside the hardest steps.
const AUTONOMY: (TableId, u8) = (TableId::T6, 3);

/// How many sentences on what is missing are shown.
const MOST_GAPS: usize = 12;

/// The page.
pub(super) struct Statistics {
    term: Term,
    /// The only place shown, by its identifier; none is all of them.
    only: Option<String>,
    state: State,
    /// Which answer is waited for: those to earlier questions are not looked at.
    ticket: u64,
    /// What is open under the buttons.
    open: Option<Panel>,
    /// The charts shown as tables.
    tables: BTreeSet<(TableId, u8)>,
    /// Whether the other tables are shown too.
    more: bool,
    places: Vec<Place>,
    place: usize,
    taking: Taking,
}

/// Where the numbers are.
enum State {
    /// They are added up; how many times somebody looked.
    Working { progress: Progress, looks: u32 },
    /// They are there.
    Known(Arc<Computed>),
    /// The mediator stopped the work.
    Stopped,
    /// There are none.
    Failed(Failure),
}

/// Why there are no numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// The counters cannot be read.
    Store(store::Error),
    /// The thread that added them up could not be started, or died.
    Lost,
}

/// What opens under the buttons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Panel {
    /// The periods.
    Period,
    /// The places.
    Site,
    /// Where files go.
    Take,
}

/// How taking the numbers away goes.
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
    /// A button that opens something under it was touched.
    Panel(Panel),
    /// A period was touched.
    Term(Term),
    /// A place was touched; none is all of them.
    Site(Option<String>),
    /// The work goes on.
    Look(u64),
    /// The work ended: with nothing when it was stopped.
    Computed(u64, Result<Option<Arc<Computed>>, Failure>),
    /// *Arrêter* was touched.
    Stop,
    /// *Recommencer* was touched.
    Again,
    /// A chart is shown as a table, or a table as a chart.
    Switch(TableId, u8),
    /// The other tables are shown, or put away.
    More,
    /// Where files go was touched.
    Place(usize),
    /// Sticks are looked for again.
    Sticks,
    /// *Écrire les fichiers* was touched.
    Export,
    /// The files were written, or not: where the first one is, or the kind of error.
    Exported(Result<PathBuf, &'static str>),
    /// *Imprimer le bilan* was touched.
    Print,
    /// *Clé USB* was touched.
    Receive,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Write these numbers for spreadsheets, there; answer with [`Message::Exported`].
    Export(Arc<Computed>, Place),
    /// Print these numbers.
    Print(Arc<Computed>),
    /// Open the page where sticks of other kiosks are received.
    Receive,
}

impl Statistics {
    /// The numbers of this year at this place, being added up; none in a year that has no name.
    pub(super) fn new(cx: &Context<'_>) -> Option<(Self, Task<Message>)> {
        let term = Term::of(cx.now.date(), Span::Year)?;
        let own = cx.site().id.clone();
        let mut page = Self {
            term,
            only: cx.sites().get(&own).map(|site| site.id.clone()),
            state: State::Stopped,
            ticket: 0,
            open: None,
            tables: BTreeSet::new(),
            more: false,
            places: places(cx),
            place: 0,
            taking: Taking::Idle,
        };
        let task = page.work(cx);
        Some((page, task))
    }

    /// Adds the numbers up again; work that goes on is stopped.
    fn work(&mut self, cx: &Context<'_>) -> Task<Message> {
        self.stop();
        self.ticket += 1;
        self.taking = Taking::Idle;
        let progress = Progress::default();
        self.state = State::Working { progress: progress.clone(), looks: 0 };
        let question = Question::new(cx, self.term, self.only.as_deref());
        let ticket = self.ticket;
        Task::stream(iced::stream::channel(1, async move |output| {
            question.answer(ticket, progress, output).await;
        }))
    }

    fn stop(&self) {
        if let State::Working { progress, .. } = &self.state {
            progress.cancel();
        }
    }

    /// What was worked out, once it is.
    fn known(&self) -> Option<&Arc<Computed>> {
        match &self.state {
            State::Known(computed) => Some(computed),
            State::Working { .. } | State::Stopped | State::Failed(_) => None,
        }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Panel(panel) => {
                self.open = if self.open == Some(panel) { None } else { Some(panel) };
                if self.open == Some(Panel::Take) && self.taking != Taking::Writing {
                    self.places = places(cx);
                    self.place = 0;
                    self.taking = Taking::Idle;
                }
                Action::None
            }
            // The files being written are of the period and of the place in sight.
            Message::Term(_) | Message::Site(_) | Message::Place(_) | Message::Sticks
                if self.taking == Taking::Writing =>
            {
                Action::None
            }
            Message::Term(term) => {
                self.open = None;
                self.term = term;
                Action::Run(self.work(cx))
            }
            Message::Site(only) => {
                self.open = None;
                self.only = only;
                Action::Run(self.work(cx))
            }
            Message::Look(ticket) => {
                if let State::Working { looks, .. } = &mut self.state
                    && ticket == self.ticket
                {
                    *looks += 1;
                }
                Action::None
            }
            Message::Computed(ticket, result) => {
                if ticket == self.ticket {
                    self.state = match result {
                        Ok(Some(computed)) => State::Known(computed),
                        Ok(None) => State::Stopped,
                        Err(failure) => State::Failed(failure),
                    };
                }
                Action::None
            }
            Message::Stop => {
                self.stop();
                Action::None
            }
            Message::Again => Action::Run(self.work(cx)),
            Message::Switch(table, part) => {
                if !self.tables.remove(&(table, part)) {
                    self.tables.insert((table, part));
                }
                Action::None
            }
            Message::More => {
                self.more = !self.more;
                Action::None
            }
            Message::Place(place) => {
                self.place = place;
                self.taking = Taking::Idle;
                Action::None
            }
            Message::Sticks => {
                self.places = places(cx);
                self.place = 0;
                self.taking = Taking::Idle;
                Action::None
            }
            Message::Export => {
                let place = self.places.get(self.place).cloned();
                let Some((computed, place)) = self.known().cloned().zip(place) else {
                    return Action::None;
                };
                if self.taking == Taking::Writing {
                    return Action::None;
                }
                self.taking = Taking::Writing;
                Action::Export(computed, place)
            }
            Message::Exported(Ok(path)) => {
                let stick = self.places.get(self.place).is_some_and(|place| place.stick.is_some());
                self.taking = Taking::Done { path, stick };
                Action::None
            }
            Message::Exported(Err(kind)) => {
                // The reason is told where files go.
                self.open = Some(Panel::Take);
                self.taking = Taking::Failed(kind);
                Action::None
            }
            Message::Receive => Action::Receive,
            Message::Print => self.known().cloned().map_or(Action::None, Action::Print),
        }
    }

    /// What stands under the title of the area: what came in.
    pub(super) fn under(&self, cx: &Context<'_>) -> String {
        match &self.state {
            State::Known(computed) => {
                let coverage = &computed.publication.report.coverage;
                let args = [
                    ("received", coverage.received().into()),
                    ("places", coverage.places.len().into()),
                ];
                cx.word_with("statistics-under", &args)
            }
            State::Working { .. } | State::Stopped | State::Failed(_) => {
                cx.word("statistics-internal")
            }
        }
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let mut parts = vec![self.bar(cx)];
        if let Some(panel) = self.open {
            parts.push(match panel {
                Panel::Period => self.periods(cx),
                Panel::Site => self.sites(cx),
                Panel::Take => self.take(cx),
            });
        }
        match &self.state {
            State::Working { progress, looks } => parts.push(working(cx, progress, *looks)),
            State::Stopped => parts.push(again(cx, "statistics/stopped", "statistics-stopped")),
            State::Failed(Failure::Store(error)) => {
                let (what, _) = cx.words().problem(&error.problem());
                parts.push(again_with(cx, "statistics/failed", what));
            }
            State::Failed(Failure::Lost) => {
                parts.push(again(cx, "statistics/failed", "statistics-lost"));
            }
            State::Known(computed) if computed.publication.report.coverage.received() == 0 => {
                let words = cx.word("statistics-empty");
                let look = cx.look;
                let line = look.text(Type::Coach, words.clone(), look.palette.ink);
                let more =
                    look.text(Type::Label, cx.word("statistics-empty-what"), look.palette.ink2);
                let lines = look.column(10.0, vec![status("statistics/empty", words, line), more]);
                parts.push(look.card(lines));
            }
            State::Known(computed) => parts.extend(self.numbers(cx, computed)),
        }
        column(parts).spacing(16).into()
    }

    /// The period, the place, and what can be done with the numbers.
    fn bar<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let opener = |key: &'static str, icon, words: String, panel| -> Element<'a, Message> {
            let kind = if self.open == Some(panel) { Kind::Chosen } else { Kind::Plain };
            let message = Some(Message::Panel(panel));
            button::small(look, kind, key, Some(icon), words, message).into()
        };
        let known = self.known().is_some_and(|own| own.publication.report.coverage.received() > 0);
        let print = button::small(
            look,
            Kind::Now,
            "statistics/print",
            Some(Icon::Print),
            cx.word("statistics-print"),
            known.then_some(Message::Print),
        );
        let filters = vec![
            opener(
                "statistics/period",
                Icon::Calendar,
                sheet::term(self.term, cx.words()),
                Panel::Period,
            ),
            opener("statistics/site", Icon::Pin, self.site(cx), Panel::Site),
        ];
        let receive = button::small(
            look,
            Kind::Plain,
            "statistics/receive",
            Some(Icon::Usb),
            cx.word("receive-short"),
            Some(Message::Receive),
        );
        let acts = vec![
            receive.into(),
            opener("statistics/take", Icon::Doc, cx.word("statistics-take"), Panel::Take),
            print.into(),
        ];
        let flow = |children| -> Element<'a, Message> {
            direction::flow(look.direction, children).spacing(12).wrap().into()
        };
        if is_narrow(cx) {
            return column![look.lean(flow(filters)), look.lean(flow(acts))].spacing(12).into();
        }
        look.row(12.0, vec![flow(filters), look.stretch(), flow(acts)])
    }

    /// The name of what is shown.
    fn site(&self, cx: &Context<'_>) -> String {
        match self.only.as_deref().and_then(|id| cx.sites().get(id)) {
            Some(site) => site.name.clone(),
            None => cx.word("statistics-all-sites"),
        }
    }

    /// The periods that can be chosen: those that go on, then those before them.
    fn periods<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let rows = offered(cx.now.date()).map(|(word, terms)| {
            let picks = terms
                .into_iter()
                .map(|term| {
                    let words = sheet::term(term, cx.words());
                    let key = format!("statistics/term-{term}");
                    button::pick(look, key, words, self.term == term, Message::Term(term)).into()
                })
                .collect();
            let picks: Element<'a, Message> =
                direction::flow(look.direction, picks).spacing(10).wrap().into();
            let title = look.text(Type::Body, cx.word(word), look.palette.ink2);
            column![look.lean(title), look.lean(picks)].spacing(6).into()
        });
        let mut parts = vec![panel_title(cx, "statistics/periods", "statistics-periods")];
        parts.extend(rows);
        look.card(column(parts).spacing(12))
    }

    /// The places that can be chosen.
    fn sites<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let all = button::pick(
            look,
            "statistics/site-all",
            cx.word("statistics-all-sites"),
            self.only.is_none(),
            Message::Site(None),
        );
        let mut picks: Vec<Element<'a, Message>> = vec![all.into()];
        picks.extend(cx.sites().iter().map(|site| {
            let key = format!("statistics/site-{}", site.id);
            let chosen = self.only.as_ref() == Some(&site.id);
            let message = Message::Site(Some(site.id.clone()));
            button::pick(look, key, site.name.clone(), chosen, message).into()
        }));
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        let title = panel_title(cx, "statistics/sites", "statistics-sites");
        look.card(column![title, look.lean(picks)].spacing(12))
    }

    /// Where files go, and how it goes.
    fn take<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut picks: Vec<Element<'a, Message>> = Vec::new();
        for (index, place) in self.places.iter().enumerate() {
            let key = format!("statistics/place-{index}");
            let chosen = self.place == index;
            let message = Message::Place(index);
            picks.push(button::pick(look, key, place.name(cx), chosen, message).into());
        }
        let words = cx.word("area-look");
        let look_again = Some(Message::Sticks);
        picks.push(
            button::small(look, Kind::Plain, "statistics/look", Some(Icon::Usb), words, look_again)
                .into(),
        );
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        let known = self.known().is_some_and(|own| own.publication.report.coverage.received() > 0);
        let free = known && self.taking != Taking::Writing;
        let write = button::large(
            look,
            Kind::Main,
            "statistics/export",
            Some(Icon::Down),
            cx.word("statistics-export"),
            free.then_some(Message::Export),
        );
        let mut parts = vec![
            panel_title(cx, "statistics/taking", "statistics-take-title"),
            look.lean(look.text(Type::Label, cx.word("statistics-take-what"), p.ink)),
            look.lean(picks),
            look.lean(write),
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
            let line = status("statistics/taken", words, line);
            parts.push(look.boxed(line, fill, ink, 2.0, 14.0, 14.0));
        }
        look.card(column(parts).spacing(14))
    }

    /// The figures, the charts, what is missing.
    fn numbers<'a>(&self, cx: &Context<'_>, computed: &Computed) -> Vec<Element<'a, Message>> {
        let look = cx.look;
        let p = look.palette;
        let mut parts = vec![figures(cx, computed)];
        let rank = |(table, part): (TableId, u8)| {
            computed
                .publication
                .sheets
                .iter()
                .position(|own| (own.table, own.part) == (table, part))
        };
        // One place beside no other says nothing by itself.
        let one = computed.publication.report.coverage.places.len() == 1;
        let first = FIRST.into_iter().filter(|(table, ..)| !(one && *table == TableId::T3));
        let first: Vec<(usize, u16)> =
            first.filter_map(|(table, part, share)| Some((rank((table, part))?, share))).collect();
        let autonomy = rank(AUTONOMY).map(|rank| (rank, 7));
        let steps = hardest(&computed.publication.sheets).map(|rank| (rank, 5));
        let second: Vec<(usize, u16)> = autonomy.into_iter().chain(steps).collect();
        parts.extend(self.line(cx, computed, &first));
        parts.extend(self.line(cx, computed, &second));
        parts.extend(gaps(cx, computed));
        let in_sight = |rank: usize| first.iter().chain(&second).any(|(own, _)| *own == rank);
        let others: Vec<(usize, u16)> = (0..)
            .zip(&computed.publication.sheets)
            .filter(|(rank, sheet)| is_other(sheet) && !in_sight(*rank))
            .map(|(rank, _)| (rank, 1))
            .collect();
        let word = if self.more { "statistics-less" } else { "statistics-more" };
        let icon = if self.more { Icon::Up } else { Icon::Chev };
        let more = button::small(
            look,
            Kind::Plain,
            "statistics/more",
            Some(icon),
            cx.word(word),
            Some(Message::More),
        );
        if !others.is_empty() {
            parts.push(look.lean(more));
        }
        if self.more {
            for pair in others.chunks(2) {
                parts.extend(self.line(cx, computed, pair));
            }
        }
        let note = cx.word("statistics-internal-note");
        let line = look.text(Type::Body, note.clone(), p.ink2);
        parts.push(look.lean(status("statistics/internal", note, line)));
        parts
    }

    /// Cards side by side, with their shares of the width; one under the other where there is no
    /// room. Those that are tables come after, each by itself.
    fn line<'a>(
        &self,
        cx: &Context<'_>,
        computed: &Computed,
        wanted: &[(usize, u16)],
    ) -> Option<Element<'a, Message>> {
        let look = cx.look;
        let narrow = is_narrow(cx);
        let mut charts: Vec<Element<'a, Message>> = Vec::new();
        let mut tables: Vec<Element<'a, Message>> = Vec::new();
        for (rank, share) in wanted {
            let found = computed
                .publication
                .sheets
                .get(*rank)
                .zip(computed.publication.report.tables.get(*rank));
            let Some((sheet, table)) = found else { continue };
            let (card, is_table) = self.card(cx, computed, sheet, table);
            if is_table {
                tables.push(card);
            } else if narrow {
                charts.push(card);
            } else {
                charts.push(container(card).width(Length::FillPortion(*share)).into());
            }
        }
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        if narrow {
            lines.extend(charts);
        } else if !charts.is_empty() {
            lines.push(direction::flow(look.direction, charts).spacing(16).into());
        }
        lines.extend(tables);
        (!lines.is_empty()).then(|| column(lines).spacing(16).into())
    }

    /// A table of the report, as a chart or as lines; says whether it is as lines.
    fn card<'a>(
        &self,
        cx: &Context<'_>,
        computed: &Computed,
        sheet: &Sheet,
        table: &Table,
    ) -> (Element<'a, Message>, bool) {
        let look = cx.look;
        let p = look.palette;
        let base = base_key(sheet);
        let title = sheet.title.clone();
        let mut parts = vec![look.lean(heading(
            format!("{base}/title"),
            title.clone(),
            look.bold(Type::Label, title, p.ink),
        ))];
        let drawn = drawing::draw(cx.words(), table, sheet, computed.publication.report.made);
        let as_table = drawn.is_none() || self.tables.contains(&(sheet.table, sheet.part));
        let word = if as_table { "statistics-as-chart" } else { "statistics-as-table" };
        let icon = if as_table { Icon::Chart } else { Icon::Doc };
        let switch = button::small(
            look,
            Kind::Plain,
            format!("{base}/switch"),
            Some(icon),
            cx.word(word),
            Some(Message::Switch(sheet.table, sheet.part)),
        );
        match drawn {
            // A table may be long: the way back to the chart is at its top.
            Some(_) if as_table => {
                parts.extend([look.lean(switch), grid::grid(cx, &base, sheet)]);
            }
            None => parts.push(grid::grid(cx, &base, sheet)),
            Some(drawn) => {
                if let Some(period) = &drawn.period {
                    parts.push(look.lean(look.text(Type::Body, period, p.ink2)));
                }
                parts.push(chart(look, base.clone(), drawn.drawing));
                if drawn.missing {
                    let words = cx.word("statistics-sign-missing");
                    parts.push(look.lean(look.text(Type::Body, words, p.ink2)));
                }
                parts.push(look.lean(switch));
            }
        }
        (look.card(column(parts).spacing(12)), as_table)
    }
}

impl Drop for Statistics {
    /// Nobody waits any more: the work stops.
    fn drop(&mut self) {
        self.stop();
    }
}

/// The stable name of a table on the screen, which those of its parts begin with.
fn base_key(sheet: &Sheet) -> String {
    format!("statistics/{}-{}", sheet.table.code().to_lowercase(), sheet.part)
}

/// The hardest steps of the latest half-year in which there are some, by rank. What was made for one
/// operator is not for this page.
fn hardest(sheets: &[Sheet]) -> Option<usize> {
    let steps = |sheet: &Sheet| {
        sheet.table == TableId::T11 && sheet.operator.is_none() && sheet.chart.is_some()
    };
    // Those of the half-years come first; what else is told of steps has higher parts.
    sheets.iter().rposition(|sheet| steps(sheet) && sheet.part <= 2)
}

/// Whether a table is among those that are shown when they are asked for.
fn is_other(sheet: &Sheet) -> bool {
    let known = match sheet.table {
        TableId::T0 | TableId::T1 => false,
        TableId::T2
        | TableId::T3
        | TableId::T4
        | TableId::T5
        | TableId::T6
        | TableId::T7
        | TableId::T8
        | TableId::T9
        | TableId::T10
        | TableId::T11
        | TableId::T12 => true,
    };
    known && sheet.operator.is_none() && !sheet.columns.is_empty()
}

/// Whether cards stand one under the other.
fn is_narrow(cx: &Context<'_>) -> bool {
    cx.look.metrics.portrait() || cx.look.metrics.text_size != TextSize::Normal
}

/// The periods offered on this day: by length, the one that goes on and the one before.
fn offered(today: NaiveDate) -> impl Iterator<Item = (&'static str, Vec<Term>)> {
    let kinds = [
        ("statistics-months", Span::Month),
        ("statistics-quarters", Span::Quarter),
        ("statistics-half-years", Span::HalfYear),
        ("statistics-years", Span::Year),
    ];
    kinds.into_iter().map(move |(word, kind)| {
        let now = Term::of(today, kind);
        (word, now.into_iter().chain(now.and_then(|now| now.before())).collect())
    })
}

/// The title of what is open under the buttons.
fn panel_title<'a>(cx: &Context<'_>, key: &'static str, word: &str) -> Element<'a, Message> {
    let look = cx.look;
    let words = cx.word(word);
    let line = look.bold(Type::Button, words.clone(), look.palette.ink);
    look.lean(heading(key, words, line))
}

/// How far the work is, and the way to stop it.
fn working<'a>(cx: &Context<'_>, steps: &Progress, looks: u32) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let percent = steps.percent().unwrap_or(0);
    let words = if looks == 0 {
        cx.word("statistics-working")
    } else {
        cx.word_with("statistics-working-percent", &[("percent", percent.into())])
    };
    let line = look.label(Type::Coach, words.clone(), p.ink);
    let mut parts = vec![look.lean(status("statistics/working", words, line))];
    // Work that ends at once needs no bar.
    if looks > 0 {
        parts.push(progress(look, percent as f32 / 100.0));
    }
    let words = cx.word("statistics-stop");
    let icon = Some(Icon::Stop);
    let stop = Some(Message::Stop);
    let stop = button::small(look, Kind::Plain, "statistics/stop", icon, words, stop);
    parts.push(look.lean(stop));
    look.card(column(parts).spacing(14))
}

/// Why there are no numbers, and the way to try again.
fn again<'a>(cx: &Context<'_>, key: &'static str, word: &str) -> Element<'a, Message> {
    again_with(cx, key, cx.word(word))
}

fn again_with<'a>(cx: &Context<'_>, key: &'static str, words: String) -> Element<'a, Message> {
    let look = cx.look;
    let line = look.label(Type::Coach, words.clone(), look.palette.ink);
    let again = button::small(
        look,
        Kind::Plain,
        "statistics/again",
        Some(Icon::Restart),
        cx.word("statistics-again"),
        Some(Message::Again),
    );
    look.card(column![look.lean(status(key, words, line)), look.lean(again)].spacing(14))
}

/// The key figures, four on a line where there is room.
fn figures<'a>(cx: &Context<'_>, computed: &Computed) -> Element<'a, Message> {
    let look = cx.look;
    let across = if is_narrow(cx) { 2 } else { 4 };
    let lines = computed.figures.chunks(across).map(|own| {
        let mut cards: Vec<Element<'a, Message>> = own
            .iter()
            .map(|own| {
                let args = [("label", own.label.as_str().into()), ("n", own.text.as_str().into())];
                let said = cx.word_with("statistics-said", &args);
                let key = format!("statistics/figure/{}", own.code);
                let card = figure(look, key, &own.text, &own.label, &said);
                container(card).width(Length::FillPortion(1)).into()
            })
            .collect();
        for _ in cards.len()..across {
            cards.push(look.stretch());
        }
        direction::flow(look.direction, cards).spacing(16).into()
    });
    column(lines).spacing(12).into()
}

/// What is missing; nothing when everything came in.
fn gaps<'a>(cx: &Context<'_>, computed: &Computed) -> Option<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    if computed.gaps.is_empty() {
        return None;
    }
    let title = cx.word("statistics-gaps");
    let title = heading("statistics/gaps", title.clone(), look.bold(Type::Label, title, p.ink));
    let mut parts = vec![look.lean(title)];
    for (rank, gap) in computed.gaps.iter().take(MOST_GAPS).enumerate() {
        let line = look.text(Type::Body, gap, p.ink);
        parts.push(look.lean(status(format!("statistics/gap-{rank}"), gap, line)));
    }
    let left = computed.gaps.len().saturating_sub(MOST_GAPS);
    if left > 0 {
        let words = cx.word_with("statistics-gaps-more", &[("n", left.into())]);
        parts.push(look.lean(look.text(Type::Body, words, p.ink2)));
    }
    Some(look.card(column(parts).spacing(8)))
}

/// What is asked of the counters, with the words to answer in.
struct Question {
    store: Store,
    /// Where what other kiosks brought is kept.
    data: PathBuf,
    asked: Asked,
    words: Words,
    names: Names,
}

impl Question {
    fn new(cx: &Context<'_>, term: Term, only: Option<&str>) -> Self {
        // The numbers of the coordination are told in French, as its report is.
        let words = cx.kiosk().words(crate::i18n::Language::Fr).clone();
        let tutorials = || cx.catalog().tutorials.values().map(AsRef::as_ref);
        let names = Names::known(cx.sites().iter(), tutorials(), &words);
        let shown = |id: &str| only.is_none_or(|only| only == id);
        let asked = Asked {
            rows: Vec::new(),
            places: publication::places(cx.sites())
                .into_iter()
                .filter(|place| shown(&place.id))
                .collect(),
            others: cx.sites().iter().map(|site| site.id.clone()).collect(),
            locations: publication::locations(cx.sites()),
            exercises: publication::exercises(tutorials()),
            term,
            today: cx.now.date(),
        };
        Self {
            store: cx.kiosk().store.clone(),
            data: cx.kiosk().folder.clone(),
            asked,
            words,
            names,
        }
    }

    /// Reads the counters, those of this kiosk and those that were brought to it, and adds them up on
    /// a thread of its own; says from time to time that it goes on.
    async fn answer(self, ticket: u64, steps: Progress, output: mpsc::Sender<Message>) {
        let Self { store, data, mut asked, words, names } = self;
        let work = async move {
            asked.rows = store.cells(None).await.map_err(Failure::Store)?;
            let add_up = move || {
                let (brought, problems) = received::read(&data);
                if !brought.is_empty() {
                    // One may hold the days of a month that the other one holds as a whole.
                    let before = fold::horizon(asked.today);
                    let all = asked.rows.iter().chain(&brought);
                    asked.rows = fold::fold(all, |_, _| Some(before));
                }
                let mut computed = compute(asked, &words, &names, &steps)?;
                let lost = problems.iter().take(1).map(|problem| {
                    let (what, todo) = words.problem(problem);
                    format!("{what} {}", todo.unwrap_or_default()).trim_end().to_owned()
                });
                computed.gaps.splice(0..0, lost);
                Some(Arc::new(computed))
            };
            work::on_a_thread(add_up).await.ok_or(Failure::Lost)
        };
        let ended = async move { Message::Computed(ticket, work.await) };
        work::with_glances(ended, Message::Look(ticket), output).await;
    }
}

/// Writes the workbooks and the text file of these numbers, on a thread of its own; gives the last
/// one's path. Our own folder is made if need be; a stick's never is.
pub(super) async fn write(
    computed: Arc<Computed>,
    words: Words,
    place: Place,
) -> Result<PathBuf, &'static str> {
    let written = work::on_a_thread(move || {
        let folder = place.ready()?;
        let mut last = Err("other");
        for form in [Form::Spreadsheet, Form::Xlsx, Form::Ods] {
            let files = computed.publication.files(form, &words, None).map_err(|error| {
                log::error!("{form:?}: {error}");
                "other"
            })?;
            for file in files {
                let delivered = deliver::deliver(&folder, &file.name, &file.bytes)
                    .map_err(deliver::Error::code)?;
                last = Ok(delivered.path);
            }
        }
        last
    });
    written.await.unwrap_or(Err("other"))
}

/// The way to the statistics from another page.
pub(super) fn card<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    key: &'static str,
    open: M,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("statistics-title");
    let heading =
        heading(format!("{key}-title"), title.clone(), look.bold(Type::H3, title.clone(), p.ink));
    let words = cx.word("statistics-open");
    let icon = Some(Icon::Chart);
    let button = button::small(look, Kind::Plain, key, icon, words, Some(open));
    let what = look.text(Type::Body, cx.word("statistics-what"), p.ink2);
    look.card(column![look.lean(heading), look.lean(what), look.lean(button)].spacing(12))
}
