//! The mediator's area, behind a code: chosen the first time, asked for afterwards, replaced with the
//! recovery code when it is forgotten. What lies behind it is only anonymous counts and settings; the
//! code keeps them from being touched, not from being secret.
//!
//! The area is locked again when it is left, when nobody is there any more, and when the program ends.
//! Escape does nothing here: whoever types must not lose a page to a stray key. Trying and keeping
//! codes is left to `app::lock`, what is shown inside to `area`.

mod area;
mod code;
mod day;
mod entry;
mod lead;
mod leading;
mod ledger;
mod needs;
mod numbers;
mod places;
mod practices;
mod prepare;
mod procedures;
mod receive;
mod record;
mod recovering;
mod report;
mod statistics;
mod tools;

use iced::widget::container;
use iced::{Padding, Task};

use super::{Common, chrome};
use crate::app::Context;
use crate::app::lock::{Error, Held, Renewal};
use crate::i18n::Language;
use crate::lead::Programme;
use crate::pin::recovery::Recovery;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pin_pad::Key;
use entry::{Asking, Checked, Choosing, Panel, Renewed, Verdict};
use recovering::Recovering;

/// The mediator's area.
pub struct Mediator {
    phase: Phase,
}

/// Where one stands at its door.
enum Phase {
    /// The disk is asked for the code.
    Opening,
    /// A code is chosen: none ever was, or the recovery code was given.
    Choosing(Choosing),
    /// The code is asked for; whether there is a recovery code for who has forgotten it.
    Asking { asking: Asking, recovery: bool },
    /// The recovery code is asked for.
    Recovering(Box<Recovering>),
    /// The recovery code that was just made is shown, once.
    Shown(Recovery),
    /// The counters cannot be read: neither can the code.
    Closed(Error),
    /// Inside.
    Inside(Box<area::Area>),
}

/// What can happen in it.
#[derive(Clone)]
pub enum Message {
    /// The disk told what there is.
    Looked(Result<Held, Error>),
    /// A key of the pad was touched.
    Key(Key),
    /// The code was checked.
    Checked(Checked),
    /// The chosen code was written, or not.
    Renewed(Renewed),
    /// *Code oublié ?* was touched.
    Forgotten,
    /// Something on the page of the recovery code.
    Recovering(recovering::Message),
    /// *Imprimer* was touched, on the recovery code.
    Print,
    /// The recovery code was copied.
    Noted,
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
    /// Begin a visit with this list, in this language.
    Start(Programme, Language),
    /// Back to the welcome.
    Leave,
    /// Something of every screen.
    Common(Common),
}

impl Mediator {
    /// The door of the area.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        (Self { phase: Phase::Opening }, look(cx))
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("mediator-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Looked(result) => {
                if matches!(self.phase, Phase::Opening) {
                    self.phase = match result {
                        Ok(Held::Nothing) => Phase::Choosing(Choosing::new(Renewal::First)),
                        Ok(Held::Code { recovery }) => {
                            Phase::Asking { asking: Asking::default(), recovery }
                        }
                        Err(error) => Phase::Closed(error),
                    };
                }
                Action::None
            }
            Message::Key(key) => self.key(cx, key),
            Message::Checked(checked) => self.checked(cx, checked),
            Message::Renewed(renewed) => self.renewed(cx, renewed),
            Message::Forgotten => {
                if matches!(self.phase, Phase::Asking { recovery: true, .. }) {
                    self.phase = Phase::Recovering(Box::new(Recovering::new()));
                }
                Action::None
            }
            Message::Recovering(message) => {
                let Phase::Recovering(recovering) = &mut self.phase else { return Action::None };
                match recovering.update(cx, message) {
                    recovering::Action::None => Action::None,
                    recovering::Action::Run(task) => Action::Run(task.map(Message::Checked)),
                    recovering::Action::Back => self.again(cx),
                }
            }
            Message::Print => match &self.phase {
                Phase::Shown(recovery) => Action::Common(Common::Print(code::slip(cx, recovery))),
                Phase::Opening
                | Phase::Choosing(_)
                | Phase::Asking { .. }
                | Phase::Recovering(_)
                | Phase::Closed(_)
                | Phase::Inside(_) => Action::None,
            },
            Message::Noted => {
                if matches!(self.phase, Phase::Shown(_)) {
                    self.enter(cx)
                } else {
                    Action::None
                }
            }
            Message::Area(message) => {
                let Phase::Inside(area) = &mut self.phase else { return Action::None };
                match area.update(cx, message) {
                    area::Action::None => Action::None,
                    area::Action::Run(task) => Action::Run(task.map(Message::Area)),
                    area::Action::Print(request) => Action::Common(Common::Print(request)),
                    area::Action::Display => Action::Common(Common::Display),
                    area::Action::Start(programme, language) => Action::Start(programme, language),
                    area::Action::Lock => Action::Leave,
                }
            }
            Message::Leave => Action::Leave,
            Message::Common(common) => Action::Common(common),
        }
    }

    /// Asks the disk again what there is.
    fn again(&mut self, cx: &Context<'_>) -> Action {
        self.phase = Phase::Opening;
        Action::Run(look(cx))
    }

    fn enter(&mut self, cx: &Context<'_>) -> Action {
        let (area, task) = area::Area::new(cx, cx.kiosk().lock.tell());
        self.phase = Phase::Inside(Box::new(area));
        Action::Run(task.map(Message::Area))
    }

    fn key(&mut self, cx: &Context<'_>, key: Key) -> Action {
        let task = match &mut self.phase {
            Phase::Choosing(choosing) => {
                choosing.key(cx, key).map(|task| task.map(Message::Renewed))
            }
            Phase::Asking { asking, .. } => {
                asking.key(cx, key).map(|task| task.map(Message::Checked))
            }
            Phase::Opening
            | Phase::Recovering(_)
            | Phase::Shown(_)
            | Phase::Closed(_)
            | Phase::Inside(_) => None,
        };
        task.map_or(Action::None, Action::Run)
    }

    fn checked(&mut self, cx: &Context<'_>, checked: Checked) -> Action {
        match &mut self.phase {
            Phase::Asking { asking, .. } => match asking.checked(cx, checked) {
                Verdict::Stay => Action::None,
                Verdict::Right => self.enter(cx),
                Verdict::Failed(error) => self.close(error),
            },
            Phase::Recovering(recovering) => match recovering.checked(checked) {
                Verdict::Stay => Action::None,
                Verdict::Right => {
                    // It serves once: another one is made with the new code.
                    self.phase = Phase::Choosing(Choosing::new(Renewal::Both));
                    Action::None
                }
                Verdict::Failed(error) => self.close(error),
            },
            // About a try of somebody who has left since.
            Phase::Opening
            | Phase::Choosing(_)
            | Phase::Shown(_)
            | Phase::Closed(_)
            | Phase::Inside(_) => Action::None,
        }
    }

    fn renewed(&mut self, cx: &Context<'_>, (ticket, result): Renewed) -> Action {
        let Phase::Choosing(choosing) = &mut self.phase else { return Action::None };
        if !choosing.awaits(ticket) {
            return Action::None;
        }
        match result {
            Ok(Some(recovery)) => {
                self.phase = Phase::Shown(recovery);
                Action::None
            }
            Ok(None) => self.enter(cx),
            // Somebody chose one a moment ago and left: it is asked for.
            Err(Error::Chosen) => self.again(cx),
            Err(Error::Computing) => {
                choosing.not_made();
                Action::None
            }
            Err(error @ (Error::Store(_) | Error::Stored(_))) => self.close(error),
        }
    }

    fn close(&mut self, error: Error) -> Action {
        self.phase = Phase::Closed(error);
        Action::None
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let title = cx.word("mediator-title");
        let panel = |title, how: &str, note| Panel {
            name: "mediator",
            title,
            how: cx.word(how),
            note,
            tip: Some(cx.word("mediator-visitor")),
        };
        match &self.phase {
            Phase::Inside(area) => area.view(cx).map(Message::Area),
            Phase::Opening => {
                let panel = panel(title, "mediator-opening", None);
                door(cx, entry::panel(cx, panel, None), None)
            }
            Phase::Closed(error) => {
                let panel = panel(title, "mediator-closed", Some(code::refusal(cx, error)));
                door(cx, entry::panel(cx, panel, None), None)
            }
            Phase::Choosing(choosing) => {
                let title = cx.word(choosing.title());
                let panel = panel(title, "mediator-choose-how", choosing.note(cx));
                door(cx, entry::panel(cx, panel, Some(choosing.pad(cx, Message::Key))), None)
            }
            Phase::Asking { asking, recovery } => {
                let panel = panel(title, "mediator-ask", asking.note(cx));
                let pad = asking.pad(cx, Message::Key);
                door(cx, entry::panel(cx, panel, Some(pad)), Some(forgotten(cx, *recovery)))
            }
            Phase::Recovering(recovering) => {
                recovering.view(cx, Message::Recovering, Message::Common)
            }
            Phase::Shown(recovery) => {
                // There is no way home from here: leaving by mistake would lose it.
                framed(cx, entry::shown(cx, recovery, Message::Print, Message::Noted), Vec::new())
            }
        }
    }
}

fn look(cx: &Context<'_>) -> Task<Message> {
    Task::perform(cx.kiosk().lock.look(cx.steady), Message::Looked)
}

/// What who has forgotten the code can do.
fn forgotten<'a>(cx: &Context<'_>, recovery: bool) -> Element<'a, Message> {
    let look = cx.look;
    if recovery {
        let words = cx.word("recovery-forgotten");
        let icon = Some(Icon::Help);
        let forgotten = Some(Message::Forgotten);
        button::large(look, Kind::Plain, "mediator/forgotten", icon, words, forgotten).into()
    } else {
        look.text(Type::Body, cx.word("mediator-forgotten"), look.palette.ink2)
    }
}

/// The door: what is asked, and the way home.
fn door<'a>(
    cx: &Context<'_>,
    content: Element<'a, Message>,
    more: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let look = cx.look;
    let home = button::large(
        look,
        Kind::Plain,
        "mediator/leave",
        Some(Icon::Home),
        cx.word("common-home"),
        Some(Message::Leave),
    );
    let mut bottom = vec![home.into()];
    if let Some(more) = more {
        bottom.push(look.stretch());
        bottom.push(more);
    }
    framed(cx, content, bottom)
}

fn framed<'a>(
    cx: &Context<'_>,
    content: Element<'a, Message>,
    bottom: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let look = cx.look;
    let content = container(content).padding(Padding::from([8.0, 40.0]));
    let top = look
        .row(12.0, vec![chrome::brand(look), look.stretch(), chrome::display(cx, Message::Common)]);
    chrome::framed(look, "mediator", top, content.into(), look.row(16.0, bottom))
}
