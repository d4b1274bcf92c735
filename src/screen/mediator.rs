//! The mediator's area, behind a code: chosen the first time, asked for afterwards. What lies behind
//! it is only anonymous counts and settings; the code keeps them from being touched, not from being
//! secret. Hashing and delays are left to `pin`, what is shown inside to `area`.

mod area;
mod day;
mod numbers;
mod procedures;
mod record;
mod report;
mod tools;

use std::time::Duration;

use iced::widget::{Space, column, container};
use iced::{Length, Padding, Task};

use super::{Common, chrome};
use crate::app::{Context, work};
use crate::pin::{self, Cost, Guard};
use crate::store::{self, Secret, Store};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pin_pad::{Key, Labels, pin_pad};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The mediator's area.
pub struct Mediator {
    phase: Phase,
}

/// Where one stands at its door.
enum Phase {
    /// The disk is asked for the code.
    Opening,
    /// No code was ever chosen: it is chosen now.
    Choosing { first: Option<String>, typed: String, note: Option<&'static str> },
    /// The code is asked for.
    Asking { secret: Secret, typed: String, note: Option<Note>, checking: bool },
    /// The counters cannot be read: neither can the code.
    Closed(store::Error),
    /// Inside.
    Inside(Box<area::Area>),
}

/// What is said under the title.
#[derive(Debug, Clone, Copy)]
enum Note {
    /// The code is not that one.
    Wrong,
    /// Too many tries: wait this long.
    Wait(Duration),
}

/// What can happen in it.
#[derive(Clone)]
pub enum Message {
    /// The disk gave the code's hash, or none.
    Opened(Result<Option<Secret>, store::Error>),
    /// A key of the pad was touched.
    Key(Key),
    /// The chosen code was written, or not.
    Chosen(Result<(), store::Error>),
    /// The code was checked.
    Checked(Result<bool, store::Error>),
    /// Something inside.
    Area(area::Message),
    /// The way home was touched.
    Leave,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Back to the welcome.
    Leave,
    /// Something of every screen.
    Common(Common),
}

impl Mediator {
    /// The door of the area.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let task = Task::perform(cx.kiosk().store.secret(), Message::Opened);
        (Self { phase: Phase::Opening }, task)
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("mediator-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Opened(Ok(None)) => {
                self.phase = Phase::Choosing { first: None, typed: String::new(), note: None };
                Action::None
            }
            Message::Opened(Ok(Some(secret))) => {
                if let Ok(mut guard) = cx.kiosk().guard.lock() {
                    guard.get_or_insert_with(|| Guard::resumed(secret.failures, cx.steady));
                }
                self.phase =
                    Phase::Asking { secret, typed: String::new(), note: None, checking: false };
                Action::None
            }
            Message::Key(key) => self.key(cx, key),
            Message::Chosen(Ok(())) => self.enter(cx, 0),
            Message::Opened(Err(error)) | Message::Chosen(Err(error)) => {
                self.phase = Phase::Closed(error);
                Action::None
            }
            Message::Checked(result) => self.checked(cx, result),
            Message::Area(message) => {
                let Phase::Inside(area) = &mut self.phase else { return Action::None };
                match area.update(cx, message) {
                    area::Action::None => Action::None,
                    area::Action::Run(task) => Action::Run(task.map(Message::Area)),
                    area::Action::Display => Action::Common(Common::Display),
                    area::Action::Lock => Action::Leave,
                }
            }
            Message::Leave => Action::Leave,
            Message::Common(common) => Action::Common(common),
        }
    }

    fn enter(&mut self, cx: &Context<'_>, failures: u32) -> Action {
        let (area, task) = area::Area::new(cx, failures);
        self.phase = Phase::Inside(Box::new(area));
        Action::Run(task.map(Message::Area))
    }

    fn key(&mut self, cx: &Context<'_>, key: Key) -> Action {
        let typed = match &mut self.phase {
            Phase::Choosing { typed, note, .. } => {
                *note = None;
                typed
            }
            Phase::Asking { typed, note, checking: false, .. } => {
                *note = None;
                typed
            }
            Phase::Asking { .. } | Phase::Opening | Phase::Closed(_) | Phase::Inside(_) => {
                return Action::None;
            }
        };
        match key {
            Key::Digit(digit) => {
                if typed.len() < pin::LONGEST {
                    typed.push(digit);
                }
                Action::None
            }
            Key::Erase => {
                typed.pop();
                Action::None
            }
            Key::Confirm => self.confirm(cx),
        }
    }

    fn confirm(&mut self, cx: &Context<'_>) -> Action {
        match &mut self.phase {
            Phase::Choosing { first, typed, note } => {
                let code = std::mem::take(typed);
                match first.take() {
                    None => {
                        if pin::acceptable(&code).is_ok() {
                            *first = Some(code);
                        } else {
                            *note = Some("mediator-weak");
                        }
                        Action::None
                    }
                    Some(before) if before == code => Action::Run(Task::perform(
                        choose(cx.kiosk().store.clone(), code),
                        Message::Chosen,
                    )),
                    Some(_) => {
                        *note = Some("mediator-differs");
                        Action::None
                    }
                }
            }
            Phase::Asking { secret, typed, note, checking } => {
                let code = std::mem::take(typed);
                let Ok(guard) = cx.kiosk().guard.lock() else { return Action::None };
                let known = guard.as_ref();
                if let Some(Err(left)) = known.map(|guard| guard.may_try(cx.steady)) {
                    *note = Some(Note::Wait(left));
                    return Action::None;
                }
                let failures = known.map_or(secret.failures, Guard::failures);
                *checking = true;
                let store = cx.kiosk().store.clone();
                let task = check(store, secret.phc.clone(), code, failures);
                Action::Run(Task::perform(task, Message::Checked))
            }
            Phase::Opening | Phase::Closed(_) | Phase::Inside(_) => Action::None,
        }
    }

    fn checked(&mut self, cx: &Context<'_>, result: Result<bool, store::Error>) -> Action {
        let Phase::Asking { note, checking, .. } = &mut self.phase else { return Action::None };
        *checking = false;
        let Ok(mut guard) = cx.kiosk().guard.lock() else { return Action::None };
        match result {
            Ok(true) => {
                let failures = guard.as_mut().map_or(0, Guard::succeeded);
                drop(guard);
                self.enter(cx, failures)
            }
            Ok(false) => {
                if let Some(guard) = guard.as_mut() {
                    guard.failed(cx.steady);
                    *note = Some(match guard.may_try(cx.steady) {
                        Ok(()) => Note::Wrong,
                        Err(left) => Note::Wait(left),
                    });
                }
                Action::None
            }
            Err(error) => {
                self.phase = Phase::Closed(error);
                Action::None
            }
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        match &self.phase {
            Phase::Inside(area) => area.view(cx).map(Message::Area),
            Phase::Opening => {
                let words = cx.word("mediator-opening");
                door(cx, "mediator-title", None, &words, None)
            }
            Phase::Closed(error) => {
                let (what, _) = cx.words().problem(&error.problem());
                door(cx, "mediator-title", Some(&what), &cx.word("mediator-closed"), None)
            }
            Phase::Choosing { first, typed, note } => {
                let title = match first {
                    None => "mediator-choose",
                    Some(_) => "mediator-choose-again",
                };
                let note = note.map(|key| cx.word(key));
                let ready = typed.len() >= pin::SHORTEST;
                let pad = pad(cx, typed.len(), ready);
                door(cx, title, note.as_deref(), &cx.word("mediator-choose-how"), Some(pad))
            }
            Phase::Asking { typed, note, checking, .. } => {
                let note = match note {
                    None => checking.then(|| cx.word("mediator-checking")),
                    Some(Note::Wrong) => Some(cx.word("mediator-wrong")),
                    Some(Note::Wait(left)) => {
                        let seconds = left.as_secs().max(1);
                        Some(if seconds < 120 {
                            cx.word_with("mediator-wait-seconds", &[("seconds", seconds.into())])
                        } else {
                            let minutes = seconds.div_ceil(60);
                            cx.word_with("mediator-wait-minutes", &[("minutes", minutes.into())])
                        })
                    }
                };
                let ready = typed.len() >= pin::SHORTEST && !checking;
                let pad = pad(cx, typed.len(), ready);
                door(cx, "mediator-title", note.as_deref(), &cx.word("mediator-ask"), Some(pad))
            }
        }
    }
}

/// Hashes a chosen code on a thread of its own and writes it.
async fn choose(store: Store, code: String) -> Result<(), store::Error> {
    let hashed = work::on_a_thread(move || {
        let mut salt = [0; 16];
        getrandom::fill(&mut salt).ok()?;
        pin::hash(&code, &salt, Cost::USUAL).ok()
    })
    .await
    .flatten();
    match hashed {
        Some(phc) => store.set_secret(phc).await,
        None => Err(store::Error::Stopped),
    }
}

/// Checks a code: the failure is on the disk before the hash is looked at, so that cutting the power
/// gives no free try; a success takes it back.
async fn check(
    store: Store,
    phc: String,
    code: String,
    failures: u32,
) -> Result<bool, store::Error> {
    store.set_failures(failures.saturating_add(1)).await?;
    let right = work::on_a_thread(move || pin::verify(&phc, &code).unwrap_or(false)).await;
    if right == Some(true) {
        store.set_failures(0).await?;
        return Ok(true);
    }
    Ok(false)
}

fn pad<'a>(cx: &Context<'_>, digits: usize, ready: bool) -> Element<'a, Message> {
    let labels = Labels {
        erase: cx.word("keyboard-erase"),
        confirm: cx.word("mediator-confirm"),
        typed: cx.word("mediator-typed"),
    };
    pin_pad(cx.look, &labels, digits, pin::SHORTEST, ready, Message::Key)
}

/// The door: what is asked on one side, the pad on the other.
fn door<'a>(
    cx: &Context<'_>,
    title: &str,
    note: Option<&str>,
    how: &str,
    pad: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let m = look.metrics;
    let title = cx.word(title);
    let mut parts = vec![
        look.badge(Icon::Lock, 92.0, 24.0, p.pine_tint, p.pine),
        heading("mediator/title", title.clone(), look.bold(Type::H1, title, p.ink)),
        look.text(Type::Button, how, p.ink),
    ];
    if let Some(note) = note {
        let words = look.label(Type::Label, note, p.plum);
        let said = status("mediator/note", note, words);
        parts.push(look.boxed(said, p.plum_tint, p.plum, 2.0, 14.0, 16.0));
    }
    let tip = look.row(
        14.0,
        vec![
            look.icon(Icon::Info, Type::Button, p.ink),
            container(look.text(Type::Label, cx.word("mediator-visitor"), p.ink))
                .width(Length::Fill)
                .align_x(direction::start(look.direction))
                .into(),
        ],
    );
    parts.push(look.boxed(tip, p.sand, p.sand, 0.0, 18.0, 18.0));
    let words = look.column(20.0, parts).width(Length::Fill);
    let pad = pad.unwrap_or_else(|| Space::new().into());
    let content: Element<'a, Message> = if m.stacks() {
        column![words, pad].spacing(28).into()
    } else {
        direction::flow(
            look.direction,
            vec![
                container(words).width(Length::FillPortion(1)).into(),
                container(pad).width(Length::FillPortion(1)).into(),
            ],
        )
        .spacing(80)
        .into()
    };
    let content = container(content).padding(Padding::from([8.0, 40.0]));
    let top = look
        .row(12.0, vec![chrome::brand(look), look.stretch(), chrome::display(cx, Message::Common)]);
    let home = button::large(
        look,
        Kind::Plain,
        "mediator/leave",
        Some(Icon::Home),
        cx.word("common-home"),
        Some(Message::Leave),
    );
    let bottom = look.row(
        16.0,
        vec![
            home.into(),
            look.stretch(),
            look.text(Type::Body, cx.word("mediator-forgotten"), p.ink2),
        ],
    );
    chrome::framed(look, "mediator", top, content.into(), bottom)
}
