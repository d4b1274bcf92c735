//! « Préparer »: an ordered list of exercises for a person or a group, made by touch, from a search
//! or from a ready-made list; then the visit begins with it. The list lives in memory only and goes
//! with this page.

use iced::Length;
use iced::widget::{Space, column, container};

use super::lead::{head, operator_key, operators, procedures};
use crate::app::Context;
use crate::i18n::Language;
use crate::keyboard::edit::{Edit as Typed, Text};
use crate::keyboard::layout::Key;
use crate::lead::lists::Ready;
use crate::lead::{
    Company, Draft, Edit, Exercise, Item, LARGEST_GROUP, MOST, Programme, SMALLEST_GROUP,
};
use crate::screen::chrome;
use crate::screen::keys::{Entry, Keys, entry};
use crate::screen::sheet::level_look;
use crate::tutorial::{Level, Operator, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The longest thing that can be looked for, in letters.
const LONGEST: usize = 60;

/// How many people a group has when it is chosen.
const USUAL_GROUP: u8 = 6;

/// The level of an exercise that is added: learning starts with an example that one does oneself.
const USUAL_LEVEL: Level = Level::Guided;

/// The page.
#[derive(Debug, Clone)]
pub struct Prepare {
    draft: Draft,
    /// The language of the people who come.
    language: Language,
    /// Whether procedures are being chosen, and not the list shown.
    choosing: bool,
    only: Option<Operator>,
    /// What is looked for.
    typed: Text,
    /// Whether the keys write in the search.
    searching: bool,
    keys: Keys,
}

/// What can happen on it.
#[derive(Clone)]
pub enum Message {
    /// The list changes.
    Edit(Edit),
    /// A ready-made list was touched.
    Ready(String),
    /// *Annuler* was touched.
    Undo,
    /// Another language was touched.
    Speak(Language),
    /// *Ajouter des démarches* was touched.
    Choose,
    /// An operator was touched; none is all of them.
    Only(Option<Operator>),
    /// A procedure was touched.
    Add(String),
    /// The search was touched.
    Touch,
    /// The search was reached with Tab.
    Reach,
    /// A real key edits the search.
    Typed(Typed),
    /// A key of the on-screen keyboard was touched.
    Key(Key),
    /// *Commencer* was touched.
    Start,
    /// Back to the list, then to the day.
    Back,
}

/// What it asks of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Begin a visit with this list, in this language.
    Start(Programme, Language),
    /// Back to the day.
    Close,
}

impl Prepare {
    /// An empty list.
    pub fn new(cx: &Context<'_>) -> Self {
        Self {
            draft: Draft::default(),
            language: cx.languages().first().copied().unwrap_or(Language::Fr),
            choosing: false,
            only: None,
            typed: Text::default(),
            searching: false,
            keys: Keys::new(),
        }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word(if self.choosing { "prepare-choose" } else { "prepare-title" })
    }

    /// The name of what is in front, by which its scrolling is kept.
    pub fn name(&self) -> &'static str {
        if self.choosing { "prepare/choosing" } else { "prepare" }
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Edit(edit) => {
                self.draft.apply(edit);
            }
            Message::Ready(id) => {
                if let Some(list) = cx.catalog().lists.iter().find(|list| list.id == id) {
                    self.draft.apply(Edit::Append(usable(cx, list)));
                }
            }
            Message::Undo => {
                self.draft.undo();
            }
            Message::Speak(language) => self.language = language,
            Message::Choose => self.choosing = true,
            Message::Only(only) => self.only = only,
            Message::Add(slug) => self.add(slug),
            Message::Touch => {
                self.searching = true;
                self.keys.touched(cx);
            }
            Message::Reach => {
                self.searching = true;
                self.keys.reached(cx);
            }
            Message::Typed(edit) => {
                self.searching = true;
                self.typed.apply(&edit, LONGEST);
            }
            Message::Key(key) => match self.keys.press(&key) {
                Some(edit) => {
                    self.typed.apply(&edit, LONGEST);
                }
                None => self.searching = self.keys.is_open(),
            },
            Message::Start => {
                let programme = self.draft.programme();
                if programme.items.is_empty() {
                    return Action::None;
                }
                return Action::Start(programme.clone(), self.language);
            }
            Message::Back if self.choosing => {
                self.choosing = false;
                self.typed = Text::default();
                self.searching = false;
                self.keys.close();
            }
            Message::Back => return Action::Close,
        }
        Action::None
    }

    /// Puts this procedure at the end of the list, and shows the list.
    pub fn bring(&mut self, slug: String) {
        self.choosing = false;
        self.add(slug);
    }

    fn add(&mut self, slug: String) {
        self.draft.apply(Edit::Add(Item::procedure(slug, USUAL_LEVEL)));
    }

    /// Draws it, under the header of the area.
    pub fn view<'a>(&'a self, cx: &Context<'_>) -> Element<'a, Message> {
        if self.choosing { self.choices(cx) } else { self.list(cx) }
    }

    fn list<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let left = column![self.items(cx), self.bottom(cx)].spacing(16).width(Length::Fill);
        let right = column![self.people(cx), self.ready(cx)].spacing(16).width(Length::Fill);
        let body: Element<'a, Message> = if look.metrics.stacks() {
            column![left, right].spacing(16).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(left).width(Length::FillPortion(2)).into(),
                    container(right).width(Length::FillPortion(1)).into(),
                ],
            )
            .spacing(24)
            .into()
        };
        let title = self.title(cx);
        column![look.lean(head(cx, "prepare", &title, Message::Back)), body].spacing(16).into()
    }

    /// The list itself.
    fn items<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let items = &self.draft.programme().items;
        let said = if items.is_empty() {
            cx.word("prepare-empty")
        } else {
            let minutes: u32 = items
                .iter()
                .filter_map(|item| procedure(cx, item))
                .map(|tutorial| tutorial.minutes)
                .sum();
            cx.word_with(
                "prepare-total",
                &[("count", items.len().into()), ("minutes", i64::from(minutes).into())],
            )
        };
        let mut parts = vec![look.lean(status(
            "prepare/total",
            said.clone(),
            look.bold(Type::Button, said, p.ink),
        ))];
        let rows = items.iter().enumerate().map(|(rank, item)| self.row(cx, rank, item));
        parts.extend(rows);
        let add = button::small(
            look,
            if items.is_empty() { Kind::Main } else { Kind::Plain },
            "prepare/choose",
            Some(Icon::Plus),
            cx.word("prepare-choose"),
            self.draft.has_room().then_some(Message::Choose),
        );
        let undo = self.undo(cx);
        let clear = button::small(
            look,
            Kind::Plain,
            "prepare/clear",
            Some(Icon::Minus),
            cx.word("prepare-clear"),
            (!items.is_empty()).then_some(Message::Edit(Edit::Clear)),
        );
        let line: Element<'a, Message> =
            direction::flow(look.direction, vec![add.into(), undo, clear.into()])
                .spacing(10)
                .wrap()
                .into();
        parts.push(look.lean(line));
        look.card(column(parts).spacing(14))
    }

    fn undo<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        button::small(
            cx.look,
            Kind::Plain,
            "prepare/undo",
            Some(Icon::Undo),
            cx.word("lead-undo"),
            self.draft.can_undo().then_some(Message::Undo),
        )
        .into()
    }

    /// One exercise: its name, its level, and the buttons that move it or take it out.
    fn row<'a>(&self, cx: &Context<'_>, rank: usize, item: &Item) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let last = self.draft.programme().items.len() - 1;
        let (name, under) = match procedure(cx, item) {
            None => (cx.word("fault-gone"), String::new()),
            Some(tutorial) => (cx.coach(tutorial, "title"), about(cx, tutorial)),
        };
        let said = format!("{}. {name}", rank + 1);
        let words = look
            .column(
                4.0,
                vec![
                    status(
                        format!("prepare/item-{rank}"),
                        said.clone(),
                        look.bold(Type::Label, said, p.ink),
                    ),
                    look.text(Type::Body, under, p.ink2),
                ],
            )
            .width(Length::Fill);
        // The name of the exercise is part of what each sign says to whoever hears the screen.
        let act = |key: &str, icon: Icon, word: &str, edit: Option<Edit>| {
            let key = format!("prepare/{key}-{rank}");
            let words = cx.word_with(word, &[("name", name.as_str().into())]);
            button::sign(look, key, icon, words, edit.map(Message::Edit)).into()
        };
        let down = (rank < last).then_some(Edit::Down(rank));
        let signs = vec![
            act("up", Icon::Up, "prepare-up", (rank > 0).then_some(Edit::Up(rank))),
            act("down", Icon::Down, "prepare-down", down),
            act("remove", Icon::Minus, "prepare-remove", Some(Edit::Remove(rank))),
        ];
        let signs = direction::flow(look.direction, signs).spacing(8).into();
        let head: Element<'a, Message> = if look.metrics.stacks() {
            column![look.lean(words), look.lean::<Message>(signs)].spacing(8).into()
        } else {
            look.row(12.0, vec![words.into(), signs])
        };
        let levels: Vec<Element<'a, Message>> = Level::ALL
            .into_iter()
            .map(|level| {
                let (_, word) = level_look(level);
                button::pick(
                    look,
                    format!("prepare/level-{rank}-{}", level.code()),
                    cx.word(word),
                    item.level == level,
                    Message::Edit(Edit::Level(rank, level)),
                )
                .into()
            })
            .collect();
        let levels = direction::flow(look.direction, levels).spacing(8).wrap();
        let content = column![head, look.lean(levels)].spacing(10);
        look.boxed(content, p.paper, p.hair, 1.0, 14.0, 14.0)
    }

    /// Begins, and says what will happen.
    fn bottom<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let empty = self.draft.programme().items.is_empty();
        let start = button::large(
            look,
            Kind::Now,
            "prepare/start",
            Some(Icon::Play),
            cx.word("prepare-start"),
            (!empty).then_some(Message::Start),
        )
        .width(Length::Fill);
        column![
            start,
            look.lean(look.text(Type::Body, cx.word("prepare-what"), look.palette.ink2)),
        ]
        .spacing(10)
        .into()
    }

    /// Who comes, and in which language.
    fn people<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let company = self.draft.programme().company;
        let person = button::pick(
            look,
            "prepare/person",
            cx.word("prepare-person"),
            company == Company::Person,
            Message::Edit(Edit::Company(Company::Person)),
        );
        let (people, is_group) = match company {
            Company::Person => (USUAL_GROUP, false),
            Company::Group(people) => (people, true),
        };
        let group = button::pick(
            look,
            "prepare/group",
            cx.word("prepare-group"),
            is_group,
            Message::Edit(Edit::Company(Company::Group(people))),
        );
        let picks = vec![person.into(), group.into()];
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        let mut parts = vec![title(cx, "prepare/people", "prepare-people"), look.lean(picks)];
        if is_group {
            let resize = |key: &'static str, icon: Icon, word: &str, to: Option<u8>| {
                let on = to.map(|people| Message::Edit(Edit::Company(Company::Group(people))));
                button::sign(look, key, icon, cx.word(word), on).into()
            };
            let less = (people > SMALLEST_GROUP).then(|| people - 1);
            let more = (people < LARGEST_GROUP).then(|| people + 1);
            let words =
                cx.word_with("prepare-people-count", &[("people", i64::from(people).into())]);
            let said = look.bold(Type::Button, words.clone(), look.palette.ink);
            let line: Vec<Element<'a, Message>> = vec![
                resize("prepare/less", Icon::Minus, "prepare-less", less),
                status("prepare/count", words, said),
                resize("prepare/more", Icon::Plus, "prepare-more", more),
            ];
            let line = direction::flow(look.direction, line).spacing(12).align_y(iced::Center);
            parts.push(look.lean(line));
        }
        let languages: Vec<Element<'a, Message>> = cx
            .languages()
            .into_iter()
            .map(|language| {
                button::pick(
                    look,
                    format!("prepare/{}", language.code()),
                    language.native_name(),
                    self.language == language,
                    Message::Speak(language),
                )
                .into()
            })
            .collect();
        if languages.len() > 1 {
            let words = look.text(Type::Body, cx.word("prepare-language"), look.palette.ink);
            parts.push(look.lean(words));
            let languages: Element<'a, Message> =
                direction::flow(look.direction, languages).spacing(10).wrap().into();
            parts.push(look.lean(languages));
        }
        look.card(column(parts).spacing(12))
    }

    /// The ready-made lists.
    fn ready<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let mut parts = vec![title(cx, "prepare/ready", "prepare-ready")];
        for list in &cx.catalog().lists {
            let items = usable(cx, list);
            let words = cx.word_with(
                "prepare-list",
                &[
                    ("name", cx.word(&format!("list-{}", list.id)).into()),
                    ("count", items.len().into()),
                ],
            );
            let room = self.draft.has_room() && !items.is_empty();
            let button = button::small(
                look,
                Kind::Plain,
                format!("prepare/list-{}", list.id),
                Some(Icon::Plus),
                words,
                room.then(|| Message::Ready(list.id.clone())),
            );
            parts.push(button.width(Length::Fill).into());
        }
        look.card(column(parts).spacing(10))
    }

    /// The procedures that can be added.
    fn choices<'a>(&'a self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let search = entry(
            cx,
            Entry {
                key: "prepare/search".to_owned(),
                name: cx.word("choose-search"),
                text: &self.typed,
                hint: cx.word("choose-search-hint"),
                active: self.searching,
                icon: Icon::Search,
            },
            Message::Touch,
            Message::Reach,
            Message::Typed,
        );
        let count = self.draft.programme().items.len();
        let said =
            cx.word_with("prepare-so-far", &[("count", count.into()), ("most", MOST.into())]);
        let said = status("prepare/so-far", said.clone(), look.label(Type::Label, said, p.ink));
        let so_far = direction::flow(look.direction, vec![said, self.undo(cx)])
            .spacing(16)
            .align_y(iced::Center);
        let title = self.title(cx);
        let keys = self.keys.over(cx, Space::new().into(), Message::Key);
        let operators = operators(cx, "prepare", self.only, Message::Only);
        let found = self.found(cx);
        let answer: Element<'a, Message> = if found.is_empty() {
            look.lean(look.text(Type::Label, cx.word("choose-nothing"), p.ink))
        } else {
            let rows = found.into_iter().map(|tutorial| self.choice(cx, tutorial)).collect();
            let width = look.metrics.canvas.width - 48.0;
            let least = 440.0 * look.metrics.text_size.factor();
            chrome::grid(look, width, least, 2, 12.0, rows)
        };
        let head = look.lean(head(cx, "prepare", &title, Message::Back));
        let parts: [Element<'a, Message>; 6] = if self.keys.is_open() {
            // The keyboard stands between the search and what it finds, which needs its room.
            let none = || Space::new().into();
            [none(), search, keys, none(), none(), answer]
        } else {
            [head, search, keys, operators, look.lean(so_far), answer]
        };
        column(parts).spacing(12).into()
    }

    /// What answers to the search, the best first; else everything, by operator.
    fn found<'c>(&self, cx: &Context<'c>) -> Vec<&'c Tutorial> {
        let typed = self.typed.value();
        if typed.trim().is_empty() {
            return procedures(cx, self.only).collect();
        }
        let hits = cx.kiosk().searched(cx.language()).search(typed);
        let found = hits.iter().filter_map(|hit| cx.tutorial(&hit.id));
        found
            .map(std::convert::AsRef::as_ref)
            .filter(|one: &&Tutorial| self.only.is_none_or(|only| one.operator == only))
            .collect()
    }

    fn choice<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let words = cx.word_with(
            "prepare-choice",
            &[
                ("name", cx.coach(tutorial, "title").into()),
                ("minutes", i64::from(tutorial.minutes).into()),
            ],
        );
        button::small(
            look,
            Kind::Plain,
            format!("prepare/add-{}", tutorial.slug),
            Some(Icon::Plus),
            words,
            self.draft.has_room().then(|| Message::Add(tutorial.slug.clone())),
        )
        .width(Length::Fill)
        .into()
    }
}

fn title<'a, M: 'a>(cx: &Context<'_>, key: &'static str, word: &str) -> Element<'a, M> {
    let look = cx.look;
    let words = cx.word(word);
    look.lean(heading(key, words.clone(), look.bold(Type::H3, words, look.palette.ink)))
}

/// The operator of a procedure, and how long it takes.
fn about(cx: &Context<'_>, tutorial: &Tutorial) -> String {
    cx.word_with(
        "prepare-about",
        &[
            ("operator", cx.word(&operator_key(tutorial.operator)).into()),
            ("minutes", i64::from(tutorial.minutes).into()),
        ],
    )
}

/// The procedure of an exercise.
fn procedure<'c>(cx: &Context<'c>, item: &Item) -> Option<&'c Tutorial> {
    let Exercise::Procedure(slug) = &item.exercise;
    cx.tutorial(slug).map(std::convert::AsRef::as_ref)
}

/// What can be practised here of a ready-made list.
fn usable(cx: &Context<'_>, list: &Ready) -> Vec<Item> {
    list.items.iter().filter(|item| procedure(cx, item).is_some()).cloned().collect()
}
