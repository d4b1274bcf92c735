//! The sheet of a procedure: what it is for, how long it takes, what to bring, and the four ways to
//! practise it.

use iced::widget::{column, container};
use iced::{Length, Padding};

use super::{Common, chrome, turn, words};
use crate::app::Context;
use crate::lead::Turn;
use crate::tutorial::{Level, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::modal::{Dialog, modal};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// The sheet.
#[derive(Debug, Clone)]
pub struct Sheet {
    slug: String,
    /// The level proposed: the first that this visitor has not done yet.
    proposed: Level,
    /// Whether the hard words are open over it.
    words: bool,
    /// Where one stands in the list that a mediator prepared.
    turn: Option<Turn>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// A level was touched.
    Start(Level),
    /// The hard words were asked for, or read.
    Words(bool),
    /// *Retour* was touched.
    Back,
    /// The next exercise of the list was touched.
    Next,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Practise this procedure at this level.
    Start(String, Level),
    /// Back to the choice.
    Back,
    /// On to the next exercise of the list.
    Next,
    /// Something of every screen.
    Common(Common),
}

impl Sheet {
    /// The sheet of this procedure, proposing this level.
    pub fn new(slug: String, proposed: Level) -> Self {
        Self { slug, proposed, words: false, turn: None }
    }

    /// The same, in a list that a mediator prepared.
    #[must_use]
    pub fn led(mut self, turn: Option<Turn>) -> Self {
        self.turn = turn;
        self
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.tutorial(&self.slug).map_or_else(String::new, |tutorial| cx.coach(tutorial, "title"))
    }

    /// Answers what happened.
    pub fn update(&mut self, _cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Start(level) => Action::Start(self.slug.clone(), level),
            Message::Words(open) => {
                self.words = open;
                Action::None
            }
            Message::Back => Action::Back,
            Message::Next => Action::Next,
            Message::Common(common) => Action::Common(common),
        }
    }

    /// What closes the dialog that is open over it, if one is.
    pub fn close(&self) -> Option<Message> {
        self.words.then_some(Message::Words(false))
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let m = look.metrics;
        let content = match cx.tutorial(&self.slug) {
            None => look.text(Type::Coach, cx.word("fault-gone"), look.palette.ink),
            Some(tutorial) => {
                let about = about(cx, tutorial);
                let levels = self.levels(cx);
                if m.stacks() {
                    column![about, levels].spacing(28).into()
                } else {
                    direction::flow(
                        look.direction,
                        vec![
                            container(about).width(Length::FillPortion(1)).into(),
                            container(levels).width(Length::FillPortion(1)).into(),
                        ],
                    )
                    .spacing(32)
                    .into()
                }
            }
        };
        let back = Some((cx.word("common-back"), Message::Back));
        let tutorial = cx.tutorial(&self.slug);
        let hard = tutorial.filter(|tutorial| words::any(tutorial));
        let more = hard.map(|_| words::open(cx, Message::Words(true)));
        let page = chrome::page(cx, "sheet", Message::Common, content, back, more);
        let dialog = hard.filter(|_| self.words).map(|tutorial| Dialog {
            content: words::view(cx, tutorial, None, Message::Words(false)),
            width: 860.0,
            on_outside: Some(Message::Words(false)),
        });
        modal(look, page, dialog)
    }

    fn levels(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("sheet-how");
        let mut rows =
            vec![look.lean(heading("sheet/how", title.clone(), look.bold(Type::H3, title, p.ink)))];
        for level in Level::ALL {
            let proposed = level == self.proposed;
            let (icon, key) = level_look(level);
            let kind = if proposed { Kind::Now } else { Kind::Plain };
            let (fill, ink) = if proposed { (p.surface, p.ink) } else { (p.pine_tint, p.pine) };
            let arrow_ink = if proposed { p.on_now } else { p.ink };
            let badge = look.badge(icon, 72.0, 36.0, fill, ink);
            let arrow = Icon::next(look.direction).view(28.0, arrow_ink);
            let end = if proposed && cx.look.metrics.text_size == TextSize::Normal {
                let chip = look.chip(None, cx.word("sheet-proposed"), p.surface, p.ink);
                look.row(12.0, vec![chip, arrow])
            } else {
                arrow
            };
            rows.push(
                button::tile(
                    look,
                    kind,
                    format!("sheet/{}", level.code()),
                    badge,
                    cx.word(key),
                    cx.words().attribute(key, "under"),
                    Some(end),
                    Message::Start(level),
                )
                .padding([10.0, 20.0])
                .least(0.0, m_row(cx))
                .into(),
            );
        }
        if let Some(turn) = &self.turn {
            // The way on stands last: the sheet is where one comes back to from an exercise.
            rows.push(look.lean(turn::place(cx, turn)));
            rows.push(turn::next(cx, turn, Kind::Plain, Message::Next).into());
        }
        column(rows).spacing(16).width(Length::Fill).into()
    }
}

/// The height of a level.
fn m_row(cx: &Context<'_>) -> f32 {
    cx.look.metrics.main().max(112.0)
}

/// The icon and the Fluent key of a level.
pub(super) fn level_look(level: Level) -> (Icon, &'static str) {
    match level {
        Level::Watch => (Icon::Eye, "level-watch"),
        Level::Guided => (Icon::Hand, "level-guided"),
        Level::OnRequest => (Icon::Buoy, "level-on-request"),
        Level::Alone => (Icon::Solo, "level-alone"),
    }
}

fn about<'a>(cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let operator = format!("operator-{}", tutorial.operator.code().replace('_', "-"));
    let title = cx.coach(tutorial, "title");
    let steps = i64::try_from(tutorial.steps.len()).unwrap_or(i64::MAX);
    let chips = vec![
        look.chip(
            Some(Icon::Clock),
            cx.word_with("sheet-minutes", &[("minutes", i64::from(tutorial.minutes).into())]),
            p.sand,
            p.ink,
        ),
        look.chip(
            Some(Icon::Up),
            cx.word_with("sheet-steps", &[("steps", steps.into())]),
            p.sand,
            p.ink,
        ),
        look.chip(
            Some(Icon::Check),
            cx.word_with(
                "sheet-verified",
                &[("month", tutorial.verified.format("%m/%Y").to_string().into())],
            ),
            p.sand,
            p.ink,
        ),
    ];
    let chips: Element<'a, Message> =
        direction::flow(look.direction, chips).spacing(12).wrap().into();
    let mut parts = vec![
        look.chip(Some(Icon::Home), cx.word(&operator), p.pine_tint, p.pine),
        heading("sheet/title", title.clone(), look.bold(Type::H1, title, p.ink)),
        look.text(Type::Button, cx.coach(tutorial, "aim"), p.ink),
        chips,
    ];
    if !tutorial.papers.is_empty() {
        let papers =
            tutorial.papers.iter().map(|paper| cx.word(&format!("paper-{paper}"))).collect();
        let bring = column![
            look.lean(look.bold(Type::Label, cx.word("sheet-bring"), p.ink)),
            chrome::lines(look, Icon::Doc, papers),
        ]
        .spacing(16);
        parts.push(look.card(bring));
    }
    if let Some(persona) = cx.persona(tutorial) {
        let lent = cx.word_with("sheet-lends", &[("name", persona.first_name().into())]);
        parts.push(look.row(
            16.0,
            vec![
                initials(cx, &persona.initials()),
                container(look.label(Type::Label, lent, p.ink))
                    .width(Length::Fill)
                    .align_x(direction::start(look.direction))
                    .into(),
            ],
        ));
    }
    container(look.column(14.0, parts)).padding(Padding::ZERO).width(Length::Fill).into()
}

/// The disk with the initials of a fictional person.
pub(super) fn initials<'a, M: 'a>(cx: &Context<'_>, initials: &str) -> Element<'a, M> {
    let p = cx.look.palette;
    container(cx.look.bold(Type::Body, initials, p.ink))
        .center(52.0 * cx.look.metrics.text_size.factor().min(1.4))
        .style(move |_| container::Style {
            background: Some(iced::Background::Color(p.aubergine_tint)),
            border: iced::Border { radius: 40.0.into(), ..Default::default() },
            ..Default::default()
        })
        .into()
}
