//! Choosing a procedure, by need of life or by operator, in two touches.

use iced::widget::{Space, column};

use super::{Common, chrome};
use crate::app::Context;
use crate::tutorial::{Need, Operator, Tutorial};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;

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
            Self::Operator(operator) => format!("operator-{}", operator.code().replace('_', "-")),
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
            Self::Need(Need::Computers) | Self::Operator(Operator::None) => Icon::Mouse,
            Self::Operator(Operator::Msa) => Icon::Farm,
            Self::Operator(Operator::LaPoste) => Icon::Mail,
        }
    }
}

/// The choice.
#[derive(Debug, Clone)]
pub struct Choose {
    by: By,
    group: Option<Group>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// Another way of sorting was touched.
    Sort(By),
    /// A group was touched.
    Open(Group),
    /// *Retour* was touched.
    Back,
    /// A procedure was touched.
    Pick(String),
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
    /// Back to the welcome.
    Leave,
    /// Something of every screen.
    Common(Common),
}

impl Choose {
    /// The choice by need of life.
    pub fn new() -> Self {
        Self { by: By::Need, group: None }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        match self.group {
            None => cx.word("choose-title"),
            Some(group) => cx.word(&group.key()),
        }
    }

    /// Answers what happened.
    pub fn update(&mut self, _cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Sort(by) => {
                self.by = by;
                self.group = None;
                Action::None
            }
            Message::Open(group) => {
                self.group = Some(group);
                Action::None
            }
            Message::Back => match self.group.take() {
                Some(_) => Action::None,
                None => Action::Leave,
            },
            Message::Pick(slug) => Action::Sheet(slug),
            Message::Common(common) => Action::Common(common),
        }
    }

    /// The groups that hold something, in their order.
    fn groups(&self, cx: &Context<'_>) -> Vec<Group> {
        let all: Vec<Group> = match self.by {
            By::Need => Need::ALL.into_iter().map(Group::Need).collect(),
            By::Operator => Operator::ALL.into_iter().map(Group::Operator).collect(),
        };
        all.into_iter()
            .filter(|group| cx.catalog().tutorials.values().any(|tutorial| group.holds(tutorial)))
            .collect()
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let width = m.canvas.width - 2.0 * m.margin();
        let title = self.title(cx);
        let title = heading("choose/title", title.clone(), look.bold(Type::H1, title, p.ink));

        let content = match self.group {
            None => {
                let sort = |by: By, key: &'static str, word: &str| {
                    button::pick(look, key, cx.word(word), self.by == by, Message::Sort(by)).into()
                };
                let sorts = look.row(
                    12.0,
                    vec![
                        sort(By::Need, "choose/by-need", "choose-by-need"),
                        sort(By::Operator, "choose/by-operator", "choose-by-operator"),
                    ],
                );
                let tiles = self
                    .groups(cx)
                    .into_iter()
                    .map(|group| {
                        let key = group.key();
                        let badge = look.badge(group.icon(), 84.0, 20.0, p.pine_tint, p.pine);
                        button::tile(
                            look,
                            Kind::Plain,
                            format!("choose/{key}"),
                            badge,
                            cx.word(&key),
                            cx.words().attribute(&key, "under"),
                            None,
                            Message::Open(group),
                        )
                        .into()
                    })
                    .collect();
                let least = 380.0 * m.text_size.factor();
                column![
                    look.lean(title),
                    look.lean(sorts),
                    Space::new().height(8),
                    chrome::grid(look, width, least, 3, m.gap(), tiles),
                ]
                .spacing(16)
            }
            Some(group) => {
                let tiles = cx
                    .catalog()
                    .tutorials
                    .values()
                    .filter(|tutorial| group.holds(tutorial))
                    .map(|tutorial| {
                        let badge = look.badge(group.icon(), 72.0, 36.0, p.pine_tint, p.pine);
                        let minutes = cx.word_with(
                            "choose-minutes",
                            &[("minutes", i64::from(tutorial.minutes).into())],
                        );
                        button::tile(
                            look,
                            Kind::Plain,
                            format!("choose/{}", tutorial.slug),
                            badge,
                            cx.coach(tutorial, "title"),
                            Some(minutes),
                            Some(look.icon(Icon::next(look.direction), Type::H3, p.pine)),
                            Message::Pick(tutorial.slug.clone()),
                        )
                        .into()
                    })
                    .collect();
                let least = 560.0 * m.text_size.factor();
                column![
                    look.lean(title),
                    Space::new().height(8),
                    chrome::grid(look, width, least, 2, m.gap(), tiles),
                ]
                .spacing(16)
            }
        };
        let back = Some((cx.word("common-back"), Message::Back));
        chrome::page(cx, "choose", Message::Common, content.into(), back, None)
    }
}

impl Default for Choose {
    fn default() -> Self {
        Self::new()
    }
}
