//! The page of the door where the recovery code is typed, when the code is forgotten. A slip in
//! copying is told at once, with its group, and is not a try.

use iced::widget::column;
use iced::{Length, Task};

use super::entry::{Checked, Note, Verdict, verdict};
use crate::app::Context;
use crate::app::lock::Ticket;
use crate::keyboard::edit::{Edit, Text};
use crate::keyboard::layout;
use crate::pin::recovery::{Recovery, Slip};
use crate::screen::keys::{Entry, Keys, entry};
use crate::screen::{Common, chrome};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};

/// The longest text that can be typed: the code with much between its symbols.
const LONGEST: usize = 64;

/// The recovery code being typed.
pub(super) struct Recovering {
    text: Text,
    active: bool,
    keys: Keys,
    said: Option<Said>,
    checking: Option<Ticket>,
}

/// What is said under the field.
enum Said {
    /// It was not copied as it was written.
    Slip(Slip),
    /// What came of a try.
    Note(Note),
}

/// What can happen on it.
#[derive(Clone)]
pub enum Message {
    /// The field was touched.
    Touch,
    /// The field was reached with Tab.
    Reach,
    /// A real key edits the field.
    Edit(Edit),
    /// A key of the on-screen keyboard was touched.
    Key(layout::Key),
    /// *Valider* was touched.
    Try,
    /// *Retour* was touched.
    Back,
}

/// What it asks of the door.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this try.
    Run(Task<Checked>),
    /// Back to the pad.
    Back,
}

impl Recovering {
    /// Nothing typed yet.
    pub(super) fn new() -> Self {
        Self { text: Text::default(), active: false, keys: Keys::new(), said: None, checking: None }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Touch => {
                self.active = true;
                self.keys.touched(cx);
            }
            Message::Reach => {
                self.active = true;
                self.keys.reached(cx);
            }
            Message::Edit(edit) => {
                self.active = true;
                self.edit(&edit);
            }
            Message::Key(key) => {
                if let Some(edit) = self.keys.press(&key) {
                    self.edit(&edit);
                }
            }
            Message::Try => return self.attempt(cx),
            Message::Back => return Action::Back,
        }
        Action::None
    }

    fn edit(&mut self, edit: &Edit) {
        if self.checking.is_none() && self.text.apply(edit, LONGEST) {
            self.said = None;
        }
    }

    fn attempt(&mut self, cx: &Context<'_>) -> Action {
        if self.checking.is_some() {
            return Action::None;
        }
        self.keys.close();
        let code = match Recovery::read(self.text.value()) {
            Ok(code) => code,
            Err(slip) => {
                self.said = Some(Said::Slip(slip));
                return Action::None;
            }
        };
        self.said = None;
        match cx.kiosk().lock.try_recovery(code, cx.steady) {
            Ok((ticket, answer)) => {
                self.checking = Some(ticket);
                Action::Run(Task::perform(answer, move |result| (ticket, result)))
            }
            Err(refused) => {
                self.said = Some(Said::Note(Note::refused(refused)));
                Action::None
            }
        }
    }

    /// The try was answered.
    pub(super) fn checked(&mut self, (ticket, result): Checked) -> Verdict {
        if self.checking != Some(ticket) {
            return Verdict::Stay;
        }
        self.checking = None;
        let (verdict, note) = verdict(result);
        self.said = note.map(Said::Note);
        verdict
    }

    fn said(&self, cx: &Context<'_>) -> Option<String> {
        match &self.said {
            None => self.checking.map(|_| cx.word("mediator-checking")),
            Some(Said::Note(note)) => Some(note.words(cx, "recovery-wrong")),
            Some(Said::Slip(Slip::Symbol)) => Some(cx.word("recovery-slip-symbol")),
            Some(Said::Slip(Slip::Length { found })) => {
                Some(cx.word_with("recovery-slip-length", &[("found", (*found).into())]))
            }
            Some(Said::Slip(Slip::Group { group })) => {
                Some(cx.word_with("recovery-slip-group", &[("group", (*group).into())]))
            }
        }
    }

    /// Draws it.
    pub(super) fn view<'a, M: Clone + 'a>(
        &self,
        cx: &Context<'_>,
        on: impl Fn(Message) -> M + Copy + 'a,
        on_common: impl Fn(Common) -> M,
    ) -> Element<'a, M> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("recovery-enter");
        let mut parts = Vec::new();
        // The keyboard leaves room for what is needed only.
        if self.keys.is_open() {
            parts.push(look.lean(look.label(Type::Label, title.clone(), p.ink)));
        } else {
            let words = look.bold(Type::H1, title.clone(), p.ink);
            parts.push(look.lean(heading("recovery/title", title.clone(), words)));
            parts.push(look.lean(look.text(Type::Button, cx.word("recovery-how"), p.ink)));
        }
        let field = entry(
            cx,
            Entry {
                key: "recovery/field".to_owned(),
                name: title,
                text: &self.text,
                hint: cx.word("recovery-hint"),
                active: self.active,
                icon: Icon::Lock,
            },
            on(Message::Touch),
            on(Message::Reach),
            move |edit| on(Message::Edit(edit)),
        );
        parts.push(field);
        if let Some(said) = self.said(cx) {
            let words = look.label(Type::Label, said.clone(), p.plum);
            let said = status("recovery/note", said, words);
            parts.push(look.boxed(said, p.plum_tint, p.plum, 2.0, 14.0, 16.0));
        }
        let ready = self.checking.is_none() && !self.text.is_empty();
        let go = button::large(
            look,
            if ready { Kind::Now } else { Kind::Plain },
            "recovery/try",
            Some(Icon::Check),
            cx.word("mediator-confirm"),
            ready.then(|| on(Message::Try)),
        );
        let back = button::large(
            look,
            Kind::Plain,
            "recovery/back",
            Some(Icon::back(look.direction)),
            cx.word("common-back"),
            Some(on(Message::Back)),
        );
        let buttons = look.row(16.0, vec![back.into(), look.stretch(), go.into()]);
        let bottom = self.keys.over(cx, buttons, move |key| on(Message::Key(key)));
        let content = column(parts).spacing(20).width(Length::Fill).into();
        let top = vec![chrome::brand(look), look.stretch(), chrome::display(cx, on_common)];
        chrome::framed(look, "recovery", look.row(12.0, top), content, bottom)
    }
}
