//! The page of the code, inside the area: changing it, making a new recovery code. Both ask for the
//! code again, so that an area left open is not enough to take it over.

use iced::widget::column;
use iced::{Length, Task};

use super::entry::{self, Asking, Checked, Choosing, Panel, Renewed, Verdict};
use crate::app::Context;
use crate::app::lock::{Error, Held, Renewal, Ticket};
use crate::document::compose;
use crate::pin::recovery::Recovery;
use crate::screen::paper::Request;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pin_pad::Key;
use crate::ui::widget::title::{heading, status};

/// The page of the code.
pub struct Code {
    phase: Phase,
}

/// Where one stands on it.
enum Phase {
    /// The disk is asked what there is.
    Opening,
    /// What can be done, whether there is a recovery code, and what was just done.
    Menu { recovery: bool, done: Option<&'static str> },
    /// The code is asked for before this.
    Asking { asking: Asking, then: Then },
    /// Another code is chosen.
    Choosing(Choosing),
    /// Another recovery code is made.
    Making(Ticket),
    /// It is shown, once.
    Shown(Recovery),
    /// The disk refused.
    Closed(Error),
}

/// What is done once the code was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Then {
    Change,
    Remake,
}

/// What can happen on it.
#[derive(Clone)]
pub enum Message {
    /// The disk told what there is.
    Looked(Result<Held, Error>),
    /// *Changer le code* was touched.
    Change,
    /// *Faire un nouveau code de secours* was touched.
    Remake,
    /// A key of the pad was touched.
    Key(Key),
    /// The code was checked.
    Checked(Checked),
    /// The change was written, or not.
    Renewed(Renewed),
    /// *Imprimer* was touched, on the recovery code.
    Print,
    /// The recovery code was copied.
    Noted,
    /// Back: to what can be done, then out of the page.
    Back,
}

/// What it asks of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// Print this.
    Print(Request),
    /// Out of the page.
    Close,
}

impl Code {
    /// The page, and what asks the disk what there is.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self { phase: Phase::Opening }, look(cx))
    }

    /// Whether a recovery code that nobody has noted yet is shown, or about to be.
    pub fn shows(&self) -> bool {
        matches!(self.phase, Phase::Making(_) | Phase::Shown(_))
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Looked(result) => {
                if matches!(self.phase, Phase::Opening) {
                    self.phase = match result {
                        Ok(Held::Code { recovery }) => Phase::Menu { recovery, done: None },
                        Ok(Held::Nothing) => Phase::Menu { recovery: false, done: None },
                        Err(error) => Phase::Closed(error),
                    };
                }
                Action::None
            }
            Message::Change => self.ask(Then::Change),
            Message::Remake => self.ask(Then::Remake),
            Message::Key(key) => {
                let task = match &mut self.phase {
                    Phase::Asking { asking, .. } => {
                        asking.key(cx, key).map(|task| task.map(Message::Checked))
                    }
                    Phase::Choosing(choosing) => {
                        choosing.key(cx, key).map(|task| task.map(Message::Renewed))
                    }
                    Phase::Opening
                    | Phase::Menu { .. }
                    | Phase::Making(_)
                    | Phase::Shown(_)
                    | Phase::Closed(_) => None,
                };
                task.map_or(Action::None, Action::Run)
            }
            Message::Checked(checked) => self.checked(cx, checked),
            Message::Renewed(renewed) => self.renewed(renewed),
            Message::Print => match &self.phase {
                Phase::Shown(recovery) => Action::Print(slip(cx, recovery)),
                Phase::Opening
                | Phase::Menu { .. }
                | Phase::Asking { .. }
                | Phase::Choosing(_)
                | Phase::Making(_)
                | Phase::Closed(_) => Action::None,
            },
            Message::Noted => {
                if matches!(self.phase, Phase::Shown(_)) {
                    self.phase = Phase::Menu { recovery: true, done: Some("code-remade") };
                }
                Action::None
            }
            Message::Back => match &self.phase {
                Phase::Asking { .. } | Phase::Choosing(_) => {
                    self.phase = Phase::Opening;
                    Action::Run(look(cx))
                }
                // The new recovery code is about to be shown, or is shown: it is noted first.
                Phase::Making(_) | Phase::Shown(_) => Action::None,
                Phase::Opening | Phase::Menu { .. } | Phase::Closed(_) => Action::Close,
            },
        }
    }

    fn ask(&mut self, then: Then) -> Action {
        if matches!(self.phase, Phase::Menu { .. }) {
            self.phase = Phase::Asking { asking: Asking::default(), then };
        }
        Action::None
    }

    fn checked(&mut self, cx: &Context<'_>, checked: Checked) -> Action {
        let Phase::Asking { asking, then } = &mut self.phase else { return Action::None };
        let then = *then;
        match asking.checked(cx, checked) {
            Verdict::Stay => Action::None,
            Verdict::Failed(error) => {
                self.phase = Phase::Closed(error);
                Action::None
            }
            Verdict::Right => match then {
                Then::Change => {
                    self.phase = Phase::Choosing(Choosing::new(Renewal::Code));
                    Action::None
                }
                Then::Remake => {
                    if let Ok((ticket, task)) = entry::renew(cx, Renewal::Recovery) {
                        self.phase = Phase::Making(ticket);
                        Action::Run(task.map(Message::Renewed))
                    } else {
                        // Nothing else runs once the answer is there; the code would be asked again.
                        self.phase = Phase::Opening;
                        Action::Run(look(cx))
                    }
                }
            },
        }
    }

    fn renewed(&mut self, (ticket, result): Renewed) -> Action {
        let awaited = match &self.phase {
            Phase::Choosing(choosing) => choosing.awaits(ticket),
            Phase::Making(awaited) => *awaited == ticket,
            Phase::Opening
            | Phase::Menu { .. }
            | Phase::Asking { .. }
            | Phase::Shown(_)
            | Phase::Closed(_) => false,
        };
        if !awaited {
            return Action::None;
        }
        self.phase = match result {
            Ok(Some(recovery)) => Phase::Shown(recovery),
            Ok(None) => Phase::Menu { recovery: true, done: Some("code-changed") },
            Err(error) => Phase::Closed(error),
        };
        Action::None
    }

    /// Draws it, under the header of the area.
    pub fn view<'a>(&'a self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let body = match &self.phase {
            Phase::Opening | Phase::Making(_) => {
                look.lean(look.text(Type::Button, cx.word("mediator-opening"), look.palette.ink))
            }
            Phase::Menu { recovery, done } => return menu(cx, *recovery, *done),
            Phase::Closed(error) => look.lean(status(
                "code/closed",
                refusal(cx, error),
                look.text(Type::Button, refusal(cx, error), look.palette.plum),
            )),
            Phase::Asking { asking, then } => {
                let how = match then {
                    Then::Change => "code-ask-change",
                    Then::Remake => "code-ask-remake",
                };
                let panel = Panel {
                    name: "code",
                    title: cx.word("code-ask"),
                    how: cx.word(how),
                    note: asking.note(cx),
                    tip: None,
                };
                entry::panel(cx, panel, Some(asking.pad(cx, Message::Key)))
            }
            Phase::Choosing(choosing) => {
                let panel = Panel {
                    name: "code",
                    title: cx.word(choosing.title()),
                    how: cx.word("mediator-choose-how"),
                    note: choosing.note(cx),
                    tip: None,
                };
                entry::panel(cx, panel, Some(choosing.pad(cx, Message::Key)))
            }
            Phase::Shown(recovery) => {
                return entry::shown(cx, recovery, Message::Print, Message::Noted);
            }
        };
        column![look.lean(back(cx)), body].spacing(20).into()
    }
}

fn look(cx: &Context<'_>) -> Task<Message> {
    Task::perform(cx.kiosk().lock.look(cx.steady), Message::Looked)
}

/// The recovery code on paper, for a sealed envelope.
pub(super) fn slip(cx: &Context<'_>, recovery: &Recovery) -> Request {
    let code = recovery.groups().collect::<Vec<_>>().join(" ");
    let site = cx.sites().get(&cx.site().id);
    Request::of(compose::recovery_slip(cx.words(), &code, site, cx.now.date()))
}

/// Why nothing could be done, in plain French.
pub(super) fn refusal(cx: &Context<'_>, error: &Error) -> String {
    match error {
        Error::Store(error) => cx.words().problem(&error.problem()).0,
        Error::Stored(_) => cx.word("code-unreadable"),
        Error::Computing => cx.word("code-not-made"),
        Error::Chosen => cx.word("code-chosen"),
    }
}

fn back<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let icon = Some(Icon::back(look.direction));
    let words = cx.word("common-back");
    button::small(look, Kind::Plain, "code/back", icon, words, Some(Message::Back)).into()
}

/// The way to the page.
pub(super) fn card<'a, M: Clone + 'a>(cx: &Context<'_>, open: M) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("code-title");
    let words = look.bold(Type::H3, title.clone(), p.ink);
    let icon = Some(Icon::Lock);
    let open =
        button::small(look, Kind::Plain, "area/code", icon, cx.word("code-open"), Some(open));
    let parts = column![
        look.lean(heading("area/code-title", title, words)),
        look.lean(look.text(Type::Body, cx.word("code-what"), p.ink2)),
        look.lean(open),
    ];
    look.card(parts.spacing(12))
}

fn menu<'a>(cx: &Context<'_>, recovery: bool, done: Option<&'static str>) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("code-title");
    let head = look.row(
        20.0,
        vec![back(cx), heading("code/title", title.clone(), look.bold(Type::H2, title, p.ink))],
    );
    let mut parts = vec![look.lean(head)];
    if let Some(done) = done {
        let words = cx.word(done);
        let line = look.label(Type::Label, words.clone(), p.pine);
        let said = status("code/done", words, line);
        parts.push(look.boxed(said, p.pine_tint, p.pine, 2.0, 14.0, 16.0));
    }
    let known = if recovery { "code-recovery-held" } else { "code-recovery-none" };
    for (title, said, kind, key, icon, word, message) in [
        (
            "code-own",
            vec!["code-own-what"],
            Kind::Plain,
            "code/change",
            Icon::Pencil,
            "code-change",
            Message::Change,
        ),
        (
            "code-recovery",
            vec!["code-recovery-what", known],
            if recovery { Kind::Plain } else { Kind::Now },
            "code/remake",
            Icon::Lock,
            "code-remake",
            Message::Remake,
        ),
    ] {
        let title = cx.word(title);
        let mut lines = vec![look.lean(look.bold(Type::H3, title, p.ink))];
        for said in said {
            lines.push(look.lean(look.text(Type::Label, cx.word(said), p.ink)));
        }
        let button = button::small(look, kind, key, Some(icon), cx.word(word), Some(message));
        lines.push(look.lean(button));
        parts.push(look.card(column(lines).spacing(12)));
    }
    column(parts).spacing(16).width(Length::Fill).into()
}
