//! Choosing a procedure: by need of life or by operator in two touches, by searching for it, or by
//! answering three questions. Who does not find theirs says the subject, which is counted.
//!
//! What is typed here goes with the screen. What a search finds is left to the crate's `search`.

mod missing;
mod questions;
mod rows;

use iced::Length;
use iced::widget::{Space, column, container};

use super::keys::{Entry, Keys, entry};
use super::{Common, chrome};
use crate::app::Context;
use crate::keyboard::edit::{Edit, Text};
use crate::keyboard::layout::Key;
use crate::tutorial::{Level, Need, Operator, Tutorial};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};

pub use missing::Noted;
pub use questions::{Answer, Company, Used};

/// The longest thing that can be looked for, in letters.
const LONGEST: usize = 60;

/// The side of a tile's badge: a little less than usual, so that the longest names fit beside it.
const BADGE: f32 = 68.0;

/// By what the procedures are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// By need of life.
    Need,
    /// By operator.
    Operator,
}

/// One group of procedures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// Those that answer a need.
    Need(Need),
    /// Those of an operator.
    Operator(Operator),
}

impl Group {
    fn holds(self, tutorial: &Tutorial) -> bool {
        match self {
            Self::Need(need) => tutorial.need == need,
            Self::Operator(operator) => tutorial.operator == operator,
        }
    }

    /// The Fluent key of its name; its second line is the attribute `.under`.
    fn key(self) -> String {
        match self {
            Self::Need(need) => format!("need-{}", need.code()),
            Self::Operator(operator) => operator_key(operator),
        }
    }

    fn icon(self) -> Icon {
        match self {
            Self::Need(Need::Work) | Self::Operator(Operator::FranceTravail) => Icon::Work,
            Self::Need(Need::Family) | Self::Operator(Operator::Caf) => Icon::Home,
            Self::Need(Need::Health) | Self::Operator(Operator::AssuranceMaladie) => Icon::Health,
            Self::Need(Need::Retirement) | Self::Operator(Operator::AssuranceRetraite) => {
                Icon::Retire
            }
            Self::Need(Need::Energy) | Self::Operator(Operator::Grdf) => Icon::Flame,
            Self::Need(Need::Papers) | Self::Operator(Operator::FranceConnect) => Icon::Idcard,
            Self::Need(Need::Tools) | Self::Operator(Operator::None) => Icon::Mouse,
            Self::Need(Need::Machines) => Icon::Scan,
            Self::Need(Need::Computers) => Icon::Shield,
            Self::Operator(Operator::Msa) => Icon::Farm,
            Self::Operator(Operator::LaPoste) => Icon::Mail,
        }
    }

    /// Its name on a tile, and what stands under it: the operators that hold something in it.
    fn words(self, cx: &Context<'_>) -> (String, Option<String>) {
        let key = self.key();
        match self {
            // Farmers look for their world, not for a need of it.
            Self::Operator(Operator::Msa) => (cx.word("choose-farm"), Some(cx.word(&key))),
            Self::Operator(_) => (cx.word(&key), cx.words().attribute(&key, "under")),
            Self::Need(_) => {
                let within = |operator: &Operator| {
                    let mut tutorials = cx.catalog().tutorials.values();
                    *operator != Operator::None
                        && tutorials.any(|one| self.holds(one) && one.operator == *operator)
                };
                let operators: Vec<Operator> = Operator::ALL.into_iter().filter(within).collect();
                let under = if operators.len() > 1 {
                    let names: Vec<String> =
                        operators.into_iter().map(|one| cx.word(&operator_key(one))).collect();
                    Some(names.join(", "))
                } else {
                    cx.words().attribute(&key, "under")
                };
                (cx.word(&key), under)
            }
        }
    }
}

/// The Fluent key of an operator's name.
fn operator_key(operator: Operator) -> String {
    format!("operator-{}", operator.code().replace('_', "-"))
}

/// Every group that holds something in this sorting, in the order they are shown. Among the needs
/// stands the world of farmers, who have one operator for all of them.
fn groups(cx: &Context<'_>, by: By) -> Vec<Group> {
    let all: Vec<Group> = match by {
        By::Operator => Operator::ALL.into_iter().map(Group::Operator).collect(),
        By::Need => {
            let farm = Group::Operator(Operator::Msa);
            let with_farm = |need: Need| {
                let own = Group::Need(need);
                let more = (need == Need::Retirement).then_some(farm);
                std::iter::once(own).chain(more)
            };
            Need::ALL.into_iter().flat_map(with_farm).collect()
        }
    };
    all.into_iter()
        .filter(|group| cx.catalog().tutorials.values().any(|tutorial| group.holds(tutorial)))
        .collect()
}

/// What of the choice is shown.
#[derive(Debug, Clone)]
enum Page {
    /// The tiles, or what a search finds.
    Home,
    /// The procedures of a group.
    Group(Group),
    /// The three questions.
    Questions(questions::Questions),
    /// The procedure is not here.
    Missing(missing::Missing),
}

/// The choice.
#[derive(Debug, Clone)]
pub struct Choose {
    by: By,
    page: Page,
    /// What is looked for.
    typed: Text,
    /// Whether the keys write in the search.
    searching: bool,
    keys: Keys,
}

/// What can happen on it.
#[derive(Clone)]
pub enum Message {
    /// Another way of sorting was touched.
    Sort(By),
    /// A group was touched.
    Open(Group),
    /// *Retour* was touched.
    Back,
    /// A procedure was touched.
    Pick(String),
    /// A procedure proposed at this level was touched.
    PickAt(String, Level),
    /// The search was touched.
    Touch,
    /// The search was reached with Tab.
    Reach,
    /// A real key edits the search.
    Edit(Edit),
    /// A key of the on-screen keyboard was touched.
    Key(Key),
    /// *Je ne sais pas* was touched.
    Ask,
    /// An answer to one of the three questions; none passes it.
    Answer(Option<Answer>),
    /// *Je ne trouve pas ma démarche* was touched.
    Missing,
    /// The subject of what is missing was touched.
    Miss(&'static str),
    /// The disk answered about it.
    Noted(Noted),
    /// Back to the tiles.
    Home,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// The sheet of this procedure.
    Sheet(String),
    /// The sheet of this procedure, proposing this level.
    SheetAt(String, Level),
    /// Count that nothing here serves this theme, once in a visit.
    Miss(&'static str),
    /// Back to the welcome.
    Leave,
    /// Something of every screen.
    Common(Common),
}

impl Choose {
    /// The choice by need of life.
    pub fn new() -> Self {
        Self {
            by: By::Need,
            page: Page::Home,
            typed: Text::default(),
            searching: false,
            keys: Keys::new(),
        }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        match &self.page {
            Page::Home => cx.word("choose-title"),
            Page::Group(group) => cx.word(&group.key()),
            Page::Questions(_) => cx.word("ask-title"),
            Page::Missing(_) => cx.word("choose-missing"),
        }
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Sort(by) => {
                self.by = by;
                self.go(Page::Home);
            }
            Message::Open(group) => self.go(Page::Group(group)),
            Message::Back => return self.back(),
            Message::Pick(slug) => return Action::Sheet(slug),
            Message::PickAt(slug, level) => return Action::SheetAt(slug, level),
            Message::Touch => {
                self.searching = true;
                self.keys.touched(cx);
            }
            Message::Reach => {
                self.searching = true;
                self.keys.reached(cx);
            }
            Message::Edit(edit) => {
                self.searching = true;
                self.typed.apply(&edit, LONGEST);
            }
            Message::Key(key) => match self.keys.press(&key) {
                Some(edit) => {
                    self.typed.apply(&edit, LONGEST);
                }
                None => self.searching = self.keys.is_open(),
            },
            Message::Ask => self.go(Page::Questions(questions::Questions::new())),
            Message::Answer(answer) => {
                if let Page::Questions(questions) = &mut self.page {
                    questions.answer(answer);
                }
            }
            Message::Missing => self.go(Page::Missing(missing::Missing::new())),
            Message::Miss(theme) => {
                if let Page::Missing(missing) = &mut self.page
                    && missing.choose(theme)
                {
                    return Action::Miss(theme);
                }
            }
            Message::Noted(noted) => {
                if let Page::Missing(missing) = &mut self.page {
                    missing.noted(noted);
                }
            }
            Message::Home => self.go(Page::Home),
            Message::Common(common) => return Action::Common(common),
        }
        Action::None
    }

    /// Shows this page. What was typed to come here is forgotten.
    fn go(&mut self, page: Page) {
        self.page = page;
        self.typed = Text::default();
        self.searching = false;
        self.keys.close();
    }

    fn back(&mut self) -> Action {
        let stays = match &mut self.page {
            Page::Home if !self.searching && self.typed.is_empty() => return Action::Leave,
            Page::Questions(questions) => questions.back(),
            Page::Home | Page::Group(_) | Page::Missing(_) => false,
        };
        if !stays {
            self.go(Page::Home);
        }
        Action::None
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let (name, content, more) = match &self.page {
            Page::Home => {
                let more = chrome::roomy(cx.look).then(|| ask(cx));
                ("choose", self.home(cx), more)
            }
            Page::Group(group) => ("choose/group", self.group(cx, *group), None),
            Page::Questions(questions) => {
                let (content, more) = questions.view(cx);
                (questions.name(), content, more)
            }
            Page::Missing(missing) => ("choose/missing", missing.view(cx), None),
        };
        let back = Some((cx.word("common-back"), Message::Back));
        let bottom = chrome::bottom(cx, Message::Common, back, more);
        let bottom = self.keys.over(cx, bottom, Message::Key);
        let top = if self.is_tight(cx) {
            // The keyboard takes half of the window: the search goes up where the brand is.
            cx.look.row(
                12.0,
                vec![
                    self.search(cx),
                    chrome::display(cx, Message::Common),
                    chrome::leave(cx, Kind::Plain, Message::Common),
                ],
            )
        } else {
            chrome::top(cx, Message::Common)
        };
        chrome::framed(cx.look, name, top, content, bottom)
    }

    /// Whether the keyboard leaves no room for a line of its own to the search.
    fn is_tight(&self, cx: &Context<'_>) -> bool {
        self.keys.is_open() && !cx.look.metrics.portrait()
    }

    /// The tiles, or what a search finds.
    fn home(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let title = cx.word("choose-title");
        let search = self.search(cx);
        let mut parts = Vec::new();
        if self.keys.is_open() {
            // The keyboard leaves room for what is found, and not for the rest.
            if !self.is_tight(cx) {
                parts.push(search);
            }
        } else {
            let title = heading("choose/title", title.clone(), look.bold(Type::H1, title, p.ink));
            if m.stacks() || m.text_size != TextSize::Normal {
                parts.push(look.lean(title));
                parts.push(search);
            } else {
                let search = container(search).width(520).into();
                parts.push(look.row(16.0, vec![look.lean(title), search]));
            }
        }
        if self.typed.value().trim().is_empty() {
            if !self.keys.is_open() {
                parts.push(look.lean(self.sorts(cx)));
            }
            parts.push(self.tiles(cx));
        } else {
            parts.push(self.found(cx));
        }
        if !chrome::roomy(look) && !self.keys.is_open() {
            parts.push(look.lean(ask(cx)));
        }
        column(parts).spacing(16).into()
    }

    /// The field of the search.
    fn search(&self, cx: &Context<'_>) -> Element<'_, Message> {
        entry(
            cx,
            Entry {
                key: "choose/search".to_owned(),
                name: cx.word("choose-search"),
                text: &self.typed,
                hint: cx.word("choose-search-hint"),
                active: self.searching,
                icon: Icon::Search,
            },
            Message::Touch,
            Message::Reach,
            Message::Edit,
        )
    }

    fn sorts(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let sort = |by: By, key: &'static str, word: &str| {
            button::pick(look, key, cx.word(word), self.by == by, Message::Sort(by)).into()
        };
        look.row(
            12.0,
            vec![
                sort(By::Need, "choose/by-need", "choose-by-need"),
                sort(By::Operator, "choose/by-operator", "choose-by-operator"),
            ],
        )
    }

    /// The groups, then what to do when none is right.
    fn tiles(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let groups = groups(cx, self.by);
        let height = tile_height(cx, groups.len() + 1);
        let mut tiles: Vec<Element<'_, Message>> = groups
            .into_iter()
            .map(|group| {
                let (title, under) = match (self.by, group) {
                    // Among operators it is one of them.
                    (By::Operator, Group::Operator(Operator::Msa)) => {
                        let key = group.key();
                        (cx.word(&key), cx.words().attribute(&key, "under"))
                    }
                    (By::Need | By::Operator, _) => group.words(cx),
                };
                let badge = look.badge(group.icon(), BADGE, 18.0, p.pine_tint, p.pine);
                let key = format!("choose/{}", group.key());
                let open = Message::Open(group);
                button::tile(look, Kind::Plain, key, badge, title, under, None, open)
                    .padding([14.0, 16.0])
                    .least(0.0, height)
                    .into()
            })
            .collect();
        let badge = look.badge(Icon::Help, BADGE, 18.0, p.sand, p.ink);
        tiles.push(
            button::tile(
                look,
                Kind::Plain,
                "choose/missing",
                badge,
                cx.word("choose-missing"),
                cx.words().attribute("choose-missing", "under"),
                None,
                Message::Missing,
            )
            .padding([14.0, 16.0])
            .least(0.0, height)
            .into(),
        );
        chrome::grid(look, width(cx), least_tile(cx), 3, m.gap(), tiles)
    }

    /// What the search finds.
    fn found(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let hits = cx.kiosk().searched(cx.language()).search(self.typed.value());
        let tutorials = hits.iter().filter_map(|hit| cx.tutorial(&hit.id));
        let rows: Vec<Element<'_, Message>> =
            tutorials.map(|one| rows::row(cx, one, Message::Pick(one.slug.clone()))).collect();
        if rows.is_empty() {
            let words = cx.word("choose-nothing");
            let said = look.text(Type::Label, words.clone(), p.ink);
            let said = look.boxed(
                status("choose/found", words, said),
                p.pine_tint,
                p.pine,
                2.0,
                14.0,
                16.0,
            );
            return column![said, self.tiles(cx)].spacing(16).into();
        }
        let words = cx.word_with("choose-found", &[("count", rows.len().into())]);
        let said = look.text(Type::Label, words.clone(), p.ink2);
        let mut parts = vec![rows::list(cx, rows)];
        if !self.keys.is_open() {
            parts.insert(0, look.lean(status("choose/found", words, said)));
            parts.push(look.lean(not_here(cx)));
        }
        column(parts).spacing(16).into()
    }

    /// The procedures of a group.
    fn group(&self, cx: &Context<'_>, group: Group) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = self.title(cx);
        let rows: Vec<Element<'_, Message>> = cx
            .catalog()
            .tutorials
            .values()
            .filter(|tutorial| group.holds(tutorial))
            .map(|tutorial| rows::row(cx, tutorial, Message::Pick(tutorial.slug.clone())))
            .collect();
        let list = if rows.is_empty() {
            look.lean(look.text(Type::Coach, cx.word("choose-empty"), p.ink))
        } else {
            rows::list(cx, rows)
        };
        column![
            look.lean(heading("choose/title", title.clone(), look.bold(Type::H1, title, p.ink))),
            Space::new().height(8),
            list,
            look.lean(not_here(cx)),
        ]
        .spacing(16)
        .into()
    }
}

/// The width of what stands between the margins.
fn width(cx: &Context<'_>) -> f32 {
    cx.look.metrics.canvas.width - 2.0 * cx.look.metrics.margin()
}

/// The least width of a tile.
fn least_tile(cx: &Context<'_>) -> f32 {
    340.0 * cx.look.metrics.text_size.factor()
}

/// The height of the tiles: as designed, and a little less where all of them then fit in the window.
fn tile_height(cx: &Context<'_>, tiles: usize) -> f32 {
    let m = cx.look.metrics;
    if !chrome::roomy(cx.look) {
        return m.main().max(152.0);
    }
    let columns = (((width(cx) + m.gap()) / (least_tile(cx) + m.gap())) as usize).clamp(1, 3);
    let rows = tiles.div_ceil(columns).max(1) as f32;
    // What stands above and below: the top line, the title, the sorting, the bottom line.
    let around = 2.0 * m.target() + (m.target() + 16.0) + m.main() + 124.0;
    let room = (m.canvas.height - around - (rows - 1.0) * m.gap()) / rows;
    room.clamp(m.main().max(112.0), m.main().max(152.0))
}

/// *Je ne sais pas : 3 questions*.
fn ask<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    button::large(
        cx.look,
        Kind::Plain,
        "choose/ask",
        Some(Icon::Say),
        cx.word("choose-ask"),
        Some(Message::Ask),
    )
    .into()
}

/// *Je ne trouve pas ma démarche*, under a list.
fn not_here<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    button::small(
        cx.look,
        Kind::Plain,
        "choose/missing",
        Some(Icon::Help),
        cx.word("choose-missing"),
        Some(Message::Missing),
    )
    .width(Length::Shrink)
    .into()
}

impl Default for Choose {
    fn default() -> Self {
        Self::new()
    }
}
