//! Coming back with three words: they are typed or chosen among those that begin so, and lead straight
//! into the practice where it was left. Which words are right is left to the crate's `resume`.

use iced::widget::{column, container};
use iced::{Length, Padding};

use super::keys::{Entry, Keys, entry};
use super::{Common, chrome};
use crate::app::Context;
use crate::keyboard::edit::{Edit, Text};
use crate::keyboard::layout::Key;
use crate::resume::{self, Error, Place};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The longest word that can be typed: those of the list have eight letters.
const LONGEST: usize = 16;

/// The page that asks for the three words. What is typed in it goes with it.
#[derive(Debug, Clone)]
pub struct Resume {
    words: [Text; 3],
    /// The field in which the keys write.
    active: Option<usize>,
    /// The field for which words are proposed: the last one touched or written in. Tab passes over
    /// fields on its way to the words, and leaves them there.
    asked: Option<usize>,
    keys: Keys,
    /// Why the words lead nowhere.
    wrong: Option<Error>,
}

/// What can happen on it.
#[derive(Clone)]
pub enum Message {
    /// A field was touched.
    Touch(usize),
    /// A field was reached with Tab.
    Reach(usize),
    /// A real key edits a field.
    Edit(usize, Edit),
    /// A key of the on-screen keyboard was touched.
    Key(Key),
    /// A proposed word was touched.
    Take(&'static str),
    /// *Reprendre* was touched.
    Go,
    /// *Retour* was touched.
    Back,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Practise this procedure from this place.
    Start(String, Place),
    /// Back to the welcome.
    Leave,
    /// Something of every screen.
    Common(Common),
}

impl Resume {
    /// The page with nothing written.
    pub fn new() -> Self {
        Self {
            words: Default::default(),
            active: None,
            asked: None,
            keys: Keys::new(),
            wrong: None,
        }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("resume-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Touch(at) => {
                self.active = Some(at);
                self.asked = Some(at);
                self.keys.touched(cx);
                Action::None
            }
            Message::Reach(at) => {
                self.active = Some(at);
                self.keys.reached(cx);
                Action::None
            }
            Message::Edit(at, edit) => {
                self.active = Some(at);
                self.edit(&edit);
                Action::None
            }
            Message::Key(key) => {
                if let Some(edit) = self.keys.press(&key) {
                    self.edit(&edit);
                }
                Action::None
            }
            Message::Take(word) => {
                let at = self.asked.unwrap_or(0);
                if let Some(text) = self.words.get_mut(at) {
                    text.set(word.to_owned());
                }
                self.wrong = None;
                // On to the next word that is not there yet; once all are, the page is seen whole.
                let next = (0..3).find(|at| resume::known(self.words[*at].value()).is_none());
                self.active = next;
                self.asked = next;
                if next.is_none() {
                    self.keys.close();
                }
                Action::None
            }
            Message::Go => self.go(cx),
            Message::Back => Action::Leave,
            Message::Common(common) => Action::Common(common),
        }
    }

    fn edit(&mut self, edit: &Edit) {
        self.asked = self.active;
        if let Some(text) = self.active.and_then(|at| self.words.get_mut(at))
            && text.apply(edit, LONGEST)
        {
            self.wrong = None;
        }
    }

    fn go(&mut self, cx: &Context<'_>) -> Action {
        let here = |number: u8| {
            cx.catalog().tutorials.values().find(|tutorial| tutorial.number == Some(number))
        };
        let [first, second, third] = &self.words;
        let words = [first.value(), second.value(), third.value()];
        match resume::place(words, |number| here(number).map(|tutorial| tutorial.steps.len())) {
            Ok(place) => match here(place.number) {
                Some(tutorial) => Action::Start(tutorial.slug.clone(), place),
                None => Action::None,
            },
            Err(error) => {
                self.active = match &error {
                    Error::Unknown { at, .. } => Some(*at),
                    Error::Apart | Error::Elsewhere => None,
                };
                self.asked = self.active;
                self.keys.close();
                self.wrong = Some(error);
                Action::None
            }
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let title = cx.word("resume-title");
        let mut parts = Vec::new();
        // The keyboard leaves room for what is needed only.
        if !self.keys.is_open() {
            parts.push(look.lean(heading(
                "resume/title",
                title.clone(),
                look.bold(Type::H1, title, p.ink),
            )));
            parts.push(look.lean(look.text(Type::Button, cx.word("resume-how"), p.ink)));
        }
        parts.push(self.fields(cx));
        if let Some(proposed) = self.proposed(cx) {
            parts.push(proposed);
        }
        if let Some(said) = self.said(cx) {
            parts.push(said);
        }
        let filled = self.words.iter().all(|word| !word.is_empty());
        let go = button::large(
            look,
            if filled { Kind::Now } else { Kind::Plain },
            "resume/go",
            Some(Icon::Play),
            cx.word("resume-go"),
            filled.then_some(Message::Go),
        );
        let roomy = chrome::roomy(look);
        let mut more = None;
        if roomy {
            more = Some(go.into());
        } else if !self.keys.is_open() || filled {
            parts.push(go.width(Length::Fill).into());
        }
        let back = Some((cx.word("common-back"), Message::Back));
        let bottom = chrome::bottom(cx, Message::Common, back, more);
        let bottom = self.keys.over(cx, bottom, Message::Key);
        let content = column(parts).spacing(if m.portrait() { 22 } else { 14 }).into();
        let top = chrome::top(cx, Message::Common);
        chrome::framed(look, "resume", top, content, bottom)
    }

    fn fields(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let fields = self.words.iter().enumerate().map(|(at, text)| {
            let rank = i64::try_from(at + 1).unwrap_or(0);
            let name = cx.word_with("resume-word", &[("at", rank.into())]);
            let right = resume::known(text.value()).is_some();
            let field = entry(
                cx,
                Entry {
                    key: format!("resume/word-{}", at + 1),
                    name: name.clone(),
                    text,
                    hint: String::new(),
                    active: self.active == Some(at),
                    icon: if right { Icon::Check } else { Icon::Pencil },
                },
                Message::Touch(at),
                Message::Reach(at),
                move |edit| Message::Edit(at, edit),
            );
            column![look.lean(look.label(Type::Label, name, p.ink)), field].spacing(6).into()
        });
        let width = m.canvas.width - 2.0 * m.margin();
        let least = 220.0 * m.text_size.factor();
        chrome::grid(look, width, least, 3, m.gap(), fields.collect())
    }

    /// The words that the active field may become.
    fn proposed(&self, cx: &Context<'_>) -> Option<Element<'_, Message>> {
        let typed = self.words.get(self.asked?)?.value();
        let words = resume::proposed(typed);
        let done = words.first().is_some_and(|word| words.len() == 1 && *word == typed);
        if words.is_empty() || done {
            return None;
        }
        let look = cx.look;
        let buttons = words.into_iter().map(|word| {
            let key = format!("resume/take-{word}");
            button::small(look, Kind::Help, key, None, word, Some(Message::Take(word))).into()
        });
        let line: Element<'_, Message> =
            direction::flow(look.direction, buttons.collect()).spacing(12).wrap().into();
        Some(look.lean(line))
    }

    /// What is wrong, beside the word that it is about.
    fn said(&self, cx: &Context<'_>) -> Option<Element<'_, Message>> {
        let look = cx.look;
        let p = look.palette;
        let (words, near) = match self.wrong.as_ref()? {
            Error::Unknown { at, near: Some(near) } => {
                let rank = i64::try_from(at + 1).unwrap_or(0);
                let args = [("at", rank.into()), ("word", (*near).into())];
                (cx.word_with("resume-near", &args), Some(*near))
            }
            Error::Unknown { at, near: None } => {
                let rank = i64::try_from(at + 1).unwrap_or(0);
                (cx.word_with("resume-unknown", &[("at", rank.into())]), None)
            }
            Error::Apart => (cx.word("resume-apart"), None),
            Error::Elsewhere => (cx.word("resume-elsewhere"), None),
        };
        let mut line = vec![
            look.icon(Icon::Info, Type::Button, p.plum),
            container(status("resume/wrong", words.clone(), look.text(Type::Label, words, p.ink)))
                .width(Length::Fill)
                .align_x(direction::start(look.direction))
                .into(),
        ];
        // When it is proposed already, once is enough.
        let shown = self.asked.and_then(|at| self.words.get(at));
        let proposed = shown.is_some_and(|text| !resume::proposed(text.value()).is_empty());
        if let Some(near) = near.filter(|_| !proposed) {
            let key = format!("resume/take-{near}");
            line.push(
                button::small(look, Kind::Help, key, None, near, Some(Message::Take(near))).into(),
            );
        }
        let said = container(look.row(14.0, line)).padding(Padding::ZERO);
        Some(look.boxed(said, p.plum_tint, p.plum, 2.0, 14.0, 14.0))
    }
}

impl Default for Resume {
    fn default() -> Self {
        Self::new()
    }
}
