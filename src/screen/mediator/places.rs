//! The places: which one this kiosk is in, and when a mediator comes to each. What is shown is what
//! the files say: they are read again when the page opens, and never written over when somebody else
//! changed them meanwhile. Changing the hours of one place is left to `hours`; names and places are
//! left to the file, which needs a real keyboard.

mod hours;

use iced::widget::{Space, column, container};
use iced::{Length, Padding, Task};

use self::hours::Hours;
use crate::app::{Context, Live, work};
use crate::config::files;
use crate::i18n::{Value, dates};
use crate::site::edit::{self, Change};
use crate::site::{Contract, Site, contract, next_presence};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::modal::{Dialog, modal};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// How many days before its end a contract is spoken of.
const WARNED: u32 = 60;

/// How far ahead a presence is looked for, in days.
const HORIZON: u32 = 60;

/// The page of the places.
#[derive(Debug, Clone)]
pub(super) struct Places {
    /// The text of the file of the places when it was last read.
    text: Option<String>,
    /// The place whose hours are in front.
    hours: Option<Hours>,
    /// The place that may become this kiosk's.
    choosing: Option<String>,
    /// Whether the disk is asked something.
    busy: bool,
    note: Option<Note>,
}

/// What is said at the top of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Note {
    /// It went well: a word, and the name of the place.
    Done(&'static str, String),
    /// It did not: a word.
    Failed(String),
}

/// What was asked of the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Asked {
    /// Only to read.
    Read,
    /// To write the hours of this place.
    Hours(String),
    /// To write this place as that of the kiosk.
    Site(String),
}

/// What the disk answered, after which the places were read again.
#[derive(Debug, Clone)]
pub struct Answer {
    asked: Asked,
    /// The text of the file, where it can be read.
    text: Result<String, files::Error>,
    /// Why nothing was written: the end of a word.
    failed: Option<String>,
}

/// What can happen in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The disk answered; nothing when the work could not be done at all.
    Answered(Option<Answer>),
    /// The hours of this place are asked for.
    Open(String),
    /// This place is to be that of the kiosk.
    Choose(String),
    /// It is not, after all.
    Keep,
    /// It is.
    Chosen,
    /// Something among the hours of a place.
    Hours(hours::Message),
    /// Back to the day.
    Close,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Back to the day.
    Close,
}

impl Places {
    /// The page, which reads the files again.
    pub(super) fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let page = Self { text: None, hours: None, choosing: None, busy: true, note: None };
        (page, ask(cx.kiosk().live.clone(), Asked::Read, |_| Ok(())))
    }

    /// Whether there are changes that were not saved.
    pub(super) fn is_changing(&self) -> bool {
        self.hours.as_ref().is_some_and(Hours::is_changed)
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Answered(answer) => {
                self.answered(cx, answer);
                Action::None
            }
            Message::Open(id) => {
                self.note = None;
                // Without the text that is shown, a change could not be told from another's.
                if self.text.is_some() {
                    self.hours = cx.sites().get(&id).map(Hours::new);
                }
                Action::None
            }
            Message::Choose(id) => {
                self.note = None;
                self.choosing = Some(id);
                Action::None
            }
            Message::Keep => {
                self.choosing = None;
                Action::None
            }
            Message::Chosen => {
                let Some(id) = self.choosing.take().filter(|_| !self.busy) else {
                    return Action::None;
                };
                self.busy = true;
                let asked = Asked::Site(id.clone());
                Action::Run(ask(cx.kiosk().live.clone(), asked, move |live| {
                    live.files().save_site(&id).map_err(|error| format!("file-{}", error.code()))
                }))
            }
            Message::Hours(message) => {
                let Some(hours) = &mut self.hours else { return Action::None };
                match hours.update(cx, message) {
                    hours::Action::None => Action::None,
                    hours::Action::Save(changes) => self.save(cx, changes),
                    hours::Action::Close => {
                        self.hours = None;
                        self.note = None;
                        Action::None
                    }
                }
            }
            Message::Close => Action::Close,
        }
    }

    fn save(&mut self, cx: &Context<'_>, changes: Vec<Change>) -> Action {
        let (Some(hours), Some(shown)) = (&self.hours, &self.text) else { return Action::None };
        if self.busy {
            return Action::None;
        }
        self.busy = true;
        self.note = None;
        let (id, shown) = (hours.id.clone(), shown.clone());
        let asked = Asked::Hours(id.clone());
        Action::Run(ask(cx.kiosk().live.clone(), asked, move |live| {
            let new = edit::apply(&shown, &id, &changes)
                .map_err(|error| format!("error-{}", error.code()))?;
            let saved = live.files().save_sites(&shown, &new);
            saved.map_err(|error| format!("file-{}", error.code()))
        }))
    }

    fn answered(&mut self, cx: &Context<'_>, answer: Option<Answer>) {
        self.busy = false;
        let Some(Answer { asked, text, failed }) = answer else {
            self.note = Some(Note::Failed("file-other".to_owned()));
            return;
        };
        let changed = failed.as_deref() == Some("file-changed");
        let unreadable = text.as_ref().err().map(|error| format!("file-{}", error.code()));
        self.text = text.ok();
        // The context was made before the answer; these are the places as they are now.
        let places = cx.kiosk().places();
        let name = |id: &str| places.sites.get(id).map(|site| site.name.clone());
        match (&asked, failed.or(unreadable)) {
            (Asked::Read, None) => {}
            (Asked::Hours(id), None) => {
                self.hours = None;
                self.note = Some(Note::Done("places-saved", name(id).unwrap_or_default()));
            }
            (Asked::Site(id), None) => {
                self.note = Some(Note::Done("places-chosen", name(id).unwrap_or_default()));
            }
            (Asked::Read | Asked::Hours(_) | Asked::Site(_), Some(why)) => {
                self.note = Some(Note::Failed(why));
            }
        }
        // Somebody else was there first: what they wrote is shown, to be looked at again.
        if changed && let Some(hours) = &self.hours {
            self.hours = places.sites.get(&hours.id).map(Hours::new);
        }
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let note = self.note.as_ref().map(|note| said(cx, note));
        let (name, parts, bottom) = if let Some(hours) = &self.hours {
            let view = hours.view(cx).map(Message::Hours);
            let bottom = hours.bottom(cx, !self.busy).map(Message::Hours);
            // Beside what is touched to save: the page may be scrolled far down.
            let bottom = column![].push(note).push(bottom).spacing(12);
            ("places/edit", vec![view], Some(bottom))
        } else {
            let mut parts = vec![head(cx)];
            parts.extend(note);
            // This kiosk's place first: it is the one that is asked for most.
            let here = |site: &&Site| site.id == cx.site().id;
            let own = cx.sites().iter().filter(here);
            let others = cx.sites().iter().filter(|site| !here(site));
            parts.extend(own.chain(others).map(|site| self.card(cx, site)));
            ("places", parts, None)
        };
        let list = container(column(parts).spacing(16)).padding(Padding::from([16.0, 24.0]));
        let bottom = bottom.map(|bottom| {
            container(bottom).width(Length::Fill).padding(Padding::from([12.0, 24.0]))
        });
        let page = column![scroll(look, name, list, None)].push(bottom);
        let site = self.choosing.as_ref().and_then(|id| cx.sites().get(id));
        let dialog = site.map(|site| Dialog {
            content: confirm(cx, site),
            width: 860.0,
            on_outside: Some(Message::Keep),
        });
        modal(look, page, dialog)
    }

    fn card<'a>(&self, cx: &Context<'_>, site: &Site) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let id = &site.id;
        let here = cx.site().id == *id;
        let mut lines = vec![
            look.bold(Type::Button, site.name.clone(), p.ink),
            look.text(Type::Body, site.place.clone(), p.ink2),
        ];
        let week = site.week();
        if week.is_empty() {
            lines.push(look.text(Type::Label, cx.word("places-week-none"), p.ink));
        }
        for slot in &week {
            lines.push(look.text(Type::Label, hours::slot_words(cx, slot), p.ink));
        }
        if let Some(next) = next_presence(site, cx.now, HORIZON) {
            let day = dates::day_long(cx.language(), next.date);
            let word = if next.ongoing { "places-now" } else { "places-next" };
            let words = cx.word_with(word, &[("day", day.into())]);
            lines.push(look.text(Type::Body, words, p.ink2));
        }
        let chips = chips(cx, site, here);
        if !chips.is_empty() {
            let chips: Element<'a, Message> =
                direction::flow(look.direction, chips).spacing(10).wrap().into();
            lines.push(chips);
        }
        let words = look.column(6.0, lines).width(Length::Fill);
        let free = !self.busy;
        let open = button::small(
            look,
            Kind::Plain,
            format!("places/{id}"),
            Some(Icon::Clock),
            cx.word("places-hours"),
            (free && self.text.is_some()).then(|| Message::Open(id.clone())),
        );
        let mut acts: Vec<Element<'a, Message>> = vec![open.width(Length::Fill).into()];
        if !here {
            let choose = button::small(
                look,
                Kind::Plain,
                format!("places/choose-{id}"),
                Some(Icon::Pin),
                cx.word("places-choose"),
                free.then(|| Message::Choose(id.clone())),
            );
            acts.push(choose.width(Length::Fill).into());
        }
        let acts = column(acts).spacing(12);
        let content: Element<'a, Message> = if look.metrics.stacks() {
            column![words, acts].spacing(16).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(words).width(Length::FillPortion(5)).into(),
                    container(acts).width(Length::FillPortion(3)).into(),
                ],
            )
            .spacing(24)
            .into()
        };
        look.card(content)
    }
}

/// Asks the disk something, then reads the places again, on a thread of its own. The kiosk shows
/// what is written even when nobody waits for the answer any more.
fn ask(
    live: Live,
    asked: Asked,
    act: impl FnOnce(&Live) -> Result<(), String> + Send + 'static,
) -> Task<Message> {
    let work = work::on_a_thread(move || {
        let failed = act(&live).err();
        if let Some(why) = &failed {
            log::error!("the places were not written: {why}");
        }
        live.reload();
        Answer { asked, text: live.files().sites_text(), failed }
    });
    Task::perform(work, Message::Answered)
}

/// The title of the page and the way back.
fn head<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let title = cx.word("places-title");
    let back = button::small(
        look,
        Kind::Plain,
        "places/back",
        Some(Icon::back(look.direction)),
        cx.word("common-back"),
        Some(Message::Close),
    );
    let words = look.bold(Type::H2, title.clone(), look.palette.ink);
    look.lean(look.row(20.0, vec![back.into(), heading("places/title", title, words)]))
}

/// What was done, or why it was not.
fn said<'a>(cx: &Context<'_>, note: &Note) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let (words, fill, ink) = match note {
        Note::Done(word, name) => {
            let words = cx.word_with(word, &[("name", name.as_str().into())]);
            (words, p.pine_tint, p.pine)
        }
        Note::Failed(why) => (failure(cx, why), p.plum_tint, p.plum),
    };
    let line = look.label(Type::Label, words.clone(), ink);
    look.boxed(status("places/said", words, line), fill, ink, 2.0, 14.0, 14.0)
}

/// Why nothing was written, with the name of the day left out.
fn failure(cx: &Context<'_>, why: &str) -> String {
    cx.word_with(&format!("places-{why}"), &[("day", "".into())])
}

/// The question asked before this kiosk changes its place.
fn confirm<'a>(cx: &Context<'_>, site: &Site) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let name = |word: &str| cx.word_with(word, &[("name", site.name.as_str().into())]);
    let title = name("places-choose-title");
    let yes = button::large(
        look,
        Kind::Main,
        "places/chosen",
        Some(Icon::Check),
        name("places-choose-yes"),
        Some(Message::Chosen),
    );
    let no = button::large(
        look,
        Kind::Plain,
        "places/keep",
        Some(Icon::back(look.direction)),
        cx.word("places-choose-no"),
        Some(Message::Keep),
    );
    let buttons: Element<'a, Message> =
        direction::flow(look.direction, vec![no.into(), yes.into()]).spacing(12).wrap().into();
    column![
        look.lean(heading("places/sure", title.clone(), look.bold(Type::H2, title, p.ink))),
        look.lean(look.text(Type::Label, cx.word("places-choose-what"), p.ink)),
        look.lean(buttons),
    ]
    .spacing(20)
    .into()
}

/// Whether it is this kiosk's place, whether its hours are confirmed, when its contract ends.
fn chips<'a>(cx: &Context<'_>, site: &Site, here: bool) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let mut chips = Vec::new();
    if here {
        chips.push(look.chip(Some(Icon::Pin), cx.word("places-here"), p.pine_tint, p.pine));
    }
    if !site.hours_confirmed {
        chips.push(look.chip(Some(Icon::Help), cx.word("places-unconfirmed"), p.sand, p.ink));
    }
    if let Some(words) = ends(cx, site) {
        chips.push(look.chip(Some(Icon::Calendar), words, p.now, p.on_now));
    }
    chips
}

/// When the contract of a place ends, if that is soon or past.
fn ends(cx: &Context<'_>, site: &Site) -> Option<String> {
    match contract(site, cx.now.date()) {
        Contract::Open => None,
        Contract::Over => Some(cx.word("places-over")),
        Contract::Ends(days) => {
            let days_left: Value = u64::from(days).into();
            (days <= WARNED).then(|| cx.word_with("places-ends", &[("days", days_left)]))
        }
    }
}

/// What the mediator should know of this place: when its contract ends, if that is soon or past.
pub(super) fn notice(cx: &Context<'_>) -> Option<String> {
    ends(cx, cx.site())
}

/// The way to the page from the day, with what it says in short.
pub(super) fn card<'a, M: Clone + 'a>(cx: &Context<'_>, open: M) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("places-title");
    let site = cx.site();
    let name = if site.name.is_empty() { cx.word("mediator-no-site") } else { site.name.clone() };
    let mut parts = vec![
        look.lean(heading("area/places-title", title.clone(), look.bold(Type::H3, title, p.ink))),
        look.lean(look.label(Type::Label, name, p.ink)),
    ];
    if !site.hours_confirmed {
        let chip = look.chip(Some(Icon::Help), cx.word("places-unconfirmed"), p.sand, p.ink);
        parts.push(look.lean(chip));
    }
    parts.push(Space::new().height(2).into());
    let words = cx.word("places-open");
    let icon = Some(Icon::Calendar);
    let button = button::small(look, Kind::Plain, "area/places", icon, words, Some(open));
    parts.push(look.lean(container(button).padding(Padding::ZERO)));
    look.card(column(parts).spacing(12))
}
