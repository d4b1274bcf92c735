//! What the door and the page of the code share: a code asked for on the pad, a code chosen by typing
//! it twice, a recovery code shown once. What is right and how long one waits are left to the lock.

use std::time::Duration;

use iced::widget::{Space, column, container};
use iced::{Length, Task};

use crate::app::Context;
use crate::app::lock::{Error, Refused, Renewal, Ticket};
use crate::pin;
use crate::pin::recovery::Recovery;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pin_pad::{Key, Labels, pin_pad};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The answer to a try.
pub type Checked = (Ticket, Result<bool, Error>);

/// The answer to a change: the recovery code, if another was made.
pub type Renewed = (Ticket, Result<Option<Recovery>, Error>);

/// What is said about a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Note {
    /// The code is not that one.
    Wrong,
    /// Too many tries: wait this long.
    Wait(Duration),
    /// Another try is not over.
    Busy,
    /// What is kept on the disk is not a code of ours.
    Unreadable,
    /// The machine could not check.
    NotChecked,
}

impl Note {
    /// Why a try could not begin.
    pub(super) fn refused(refused: Refused) -> Self {
        match refused {
            Refused::Wait(left) => Self::Wait(left),
            Refused::Busy => Self::Busy,
        }
    }

    /// It in words; `wrong` is what to say of a code that is not the right one.
    pub(super) fn words(self, cx: &Context<'_>, wrong: &str) -> String {
        match self {
            Self::Wrong => cx.word(wrong),
            Self::Wait(left) => {
                let seconds = left.as_secs().max(1);
                if seconds < 120 {
                    cx.word_with("mediator-wait-seconds", &[("seconds", seconds.into())])
                } else {
                    let minutes = seconds.div_ceil(60);
                    cx.word_with("mediator-wait-minutes", &[("minutes", minutes.into())])
                }
            }
            Self::Busy => cx.word("code-busy"),
            Self::Unreadable => cx.word("code-unreadable"),
            Self::NotChecked => cx.word("code-not-checked"),
        }
    }
}

/// What an answer means.
#[derive(Debug)]
pub(super) enum Verdict {
    /// Nothing more is known than what is said: wrong, or about something that is over.
    Stay,
    /// The code is right.
    Right,
    /// The disk refused.
    Failed(Error),
}

/// What an answer means, and what to say of it.
pub(super) fn verdict(result: Result<bool, Error>) -> (Verdict, Option<Note>) {
    match result {
        Ok(true) => (Verdict::Right, None),
        Ok(false) => (Verdict::Stay, Some(Note::Wrong)),
        Err(Error::Stored(_)) => (Verdict::Stay, Some(Note::Unreadable)),
        Err(Error::Computing) => (Verdict::Stay, Some(Note::NotChecked)),
        Err(error @ (Error::Store(_) | Error::Chosen)) => (Verdict::Failed(error), None),
    }
}

/// A code asked for.
#[derive(Default)]
pub(super) struct Asking {
    typed: String,
    note: Option<Note>,
    checking: Option<Ticket>,
}

impl Asking {
    /// A key of the pad was touched: the try that begins, if one does.
    pub(super) fn key(&mut self, cx: &Context<'_>, key: Key) -> Option<Task<Checked>> {
        if self.checking.is_some() {
            return None;
        }
        self.note = None;
        write(&mut self.typed, key);
        if key != Key::Confirm {
            return None;
        }
        let code = std::mem::take(&mut self.typed);
        match cx.kiosk().lock.try_code(code, cx.steady) {
            Ok((ticket, answer)) => {
                self.checking = Some(ticket);
                Some(Task::perform(answer, move |result| (ticket, result)))
            }
            Err(refused) => {
                self.note = Some(Note::refused(refused));
                None
            }
        }
    }

    /// The try was answered.
    pub(super) fn checked(&mut self, cx: &Context<'_>, (ticket, result): Checked) -> Verdict {
        if self.checking != Some(ticket) {
            return Verdict::Stay;
        }
        self.checking = None;
        let (verdict, note) = verdict(result);
        self.note = match (note, cx.kiosk().lock.wait(cx.steady)) {
            (Some(Note::Wrong), Some(left)) => Some(Note::Wait(left)),
            (note, _) => note,
        };
        verdict
    }

    /// What is said under the title.
    pub(super) fn note(&self, cx: &Context<'_>) -> Option<String> {
        match self.note {
            None => self.checking.map(|_| cx.word("mediator-checking")),
            Some(note) => Some(note.words(cx, "mediator-wrong")),
        }
    }

    /// The pad.
    pub(super) fn pad<'a, M: Clone + 'a>(
        &self,
        cx: &Context<'_>,
        on_key: impl Fn(Key) -> M + 'a,
    ) -> Element<'a, M> {
        pad(cx, self.typed.len(), self.checking.is_none(), on_key)
    }
}

/// A code chosen by typing it twice.
pub(super) struct Choosing {
    first: Option<String>,
    typed: String,
    note: Option<&'static str>,
    /// What the code is for.
    what: fn(String) -> Renewal,
    saving: Option<Ticket>,
}

impl Choosing {
    /// Nothing typed yet.
    pub(super) fn new(what: fn(String) -> Renewal) -> Self {
        Self { first: None, typed: String::new(), note: None, what, saving: None }
    }

    /// A key of the pad was touched: the change that begins, if one does.
    pub(super) fn key(&mut self, cx: &Context<'_>, key: Key) -> Option<Task<Renewed>> {
        if self.saving.is_some() {
            return None;
        }
        self.note = None;
        write(&mut self.typed, key);
        if key != Key::Confirm {
            return None;
        }
        let code = std::mem::take(&mut self.typed);
        match self.first.take() {
            None if pin::acceptable(&code).is_ok() => self.first = Some(code),
            None => self.note = Some("mediator-weak"),
            Some(before) if before != code => self.note = Some("mediator-differs"),
            Some(_) => match renew(cx, (self.what)(code)) {
                Ok((ticket, task)) => {
                    self.saving = Some(ticket);
                    return Some(task);
                }
                Err(_) => self.note = Some("code-busy"),
            },
        }
        None
    }

    /// Whether this answer is about this choice.
    pub(super) fn awaits(&self, ticket: Ticket) -> bool {
        self.saving == Some(ticket)
    }

    /// The machine could not hash it: it is typed again.
    pub(super) fn not_made(&mut self) {
        self.saving = None;
        self.note = Some("code-not-made");
    }

    /// Its title.
    pub(super) fn title(&self) -> &'static str {
        match self.first {
            None => "mediator-choose",
            Some(_) => "mediator-choose-again",
        }
    }

    /// What is said under the title.
    pub(super) fn note(&self, cx: &Context<'_>) -> Option<String> {
        let saving = self.saving.map(|_| "mediator-opening");
        self.note.or(saving).map(|key| cx.word(key))
    }

    /// The pad.
    pub(super) fn pad<'a, M: Clone + 'a>(
        &self,
        cx: &Context<'_>,
        on_key: impl Fn(Key) -> M + 'a,
    ) -> Element<'a, M> {
        pad(cx, self.typed.len(), self.saving.is_none(), on_key)
    }
}

/// Begins a change.
pub(super) fn renew(cx: &Context<'_>, what: Renewal) -> Result<(Ticket, Task<Renewed>), Refused> {
    let (ticket, answer) = cx.kiosk().lock.renew(what, cx.steady)?;
    Ok((ticket, Task::perform(answer, move |result| (ticket, result))))
}

fn write(typed: &mut String, key: Key) {
    match key {
        Key::Digit(digit) => {
            if typed.len() < pin::LONGEST {
                typed.push(digit);
            }
        }
        Key::Erase => drop(typed.pop()),
        Key::Confirm => {}
    }
}

fn pad<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    digits: usize,
    free: bool,
    on_key: impl Fn(Key) -> M + 'a,
) -> Element<'a, M> {
    let labels = Labels {
        erase: cx.word("keyboard-erase"),
        confirm: cx.word("mediator-confirm"),
        typed: cx.word("mediator-typed"),
    };
    let ready = free && digits >= pin::SHORTEST;
    pin_pad(cx.look, &labels, digits, pin::SHORTEST, ready, on_key)
}

/// What stands beside the pad.
pub(super) struct Panel {
    /// What the names of its parts begin with.
    pub(super) name: &'static str,
    /// The title.
    pub(super) title: String,
    /// What is to be done.
    pub(super) how: String,
    /// What came of the last try.
    pub(super) note: Option<String>,
    /// For who is in the wrong place.
    pub(super) tip: Option<String>,
}

/// What is asked on one side, the pad on the other.
pub(super) fn panel<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    panel: Panel,
    pad: Option<Element<'a, M>>,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let Panel { name, title, how, note, tip } = panel;
    let mut parts = vec![
        look.badge(Icon::Lock, 92.0, 24.0, p.pine_tint, p.pine),
        heading(format!("{name}/title"), title.clone(), look.bold(Type::H1, title, p.ink)),
        look.text(Type::Button, how, p.ink),
    ];
    if let Some(note) = note {
        let words = look.label(Type::Label, note.clone(), p.plum);
        let said = status(format!("{name}/note"), note, words);
        parts.push(look.boxed(said, p.plum_tint, p.plum, 2.0, 14.0, 16.0));
    }
    if let Some(tip) = tip {
        let tip = look.row(
            14.0,
            vec![
                look.icon(Icon::Info, Type::Button, p.ink),
                container(look.text(Type::Label, tip, p.ink))
                    .width(Length::Fill)
                    .align_x(direction::start(look.direction))
                    .into(),
            ],
        );
        parts.push(look.boxed(tip, p.sand, p.sand, 0.0, 18.0, 18.0));
    }
    let words = look.column(20.0, parts).width(Length::Fill);
    let pad = pad.unwrap_or_else(|| Space::new().into());
    if look.metrics.stacks() {
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
    }
}

/// The recovery code, shown once: what it is for, its groups, and the button to say that it was copied.
pub(super) fn shown<'a, M: Clone + 'a>(
    cx: &Context<'_>,
    recovery: &Recovery,
    print: M,
    noted: M,
) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("recovery-title");
    let groups = recovery.groups().map(|group| look.bold(Type::H1, group, p.ink)).collect();
    let groups: Element<'a, M> = direction::flow(look.direction, groups).spacing(36).wrap().into();
    let spoken = recovery.groups().collect::<Vec<_>>().join(" ");
    let noted = button::large(
        look,
        Kind::Now,
        "recovery/noted",
        Some(Icon::Check),
        cx.word("recovery-noted"),
        Some(noted),
    );
    let print = button::large(
        look,
        Kind::Plain,
        "recovery/print",
        Some(Icon::Print),
        cx.word("recovery-print"),
        Some(print),
    );
    let buttons: Element<'a, M> =
        direction::flow(look.direction, vec![noted.into(), print.into()]).spacing(16).wrap().into();
    let said = |key: &str| look.lean(look.text(Type::Button, cx.word(key), p.ink));
    column![
        look.lean(heading("recovery/title", title.clone(), look.bold(Type::H1, title, p.ink))),
        said("recovery-copy"),
        look.card(status("recovery/code", spoken, groups)),
        said("recovery-what"),
        said("recovery-once"),
        look.lean(buttons),
    ]
    .spacing(20)
    .into()
}
