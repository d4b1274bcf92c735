//! The welcome: one thing to touch, the language, and when somebody is there to help.

use iced::widget::{Space, column, container, row, stack};
use iced::{Background, Border, Length, Padding};

use super::{Common, chrome};
use crate::app::Context;
use crate::i18n::{Language, dates};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::pressable::pressable;
use crate::ui::widget::title::heading;
use crate::ui::{Element, Look, direction};

/// The welcome.
#[derive(Debug, Clone, Default)]
pub struct Welcome;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// *Commencer* was touched.
    Start,
    /// *J’ai trois mots* was touched.
    Resume,
    /// A language was touched.
    Speak(Language),
    /// *Médiateur* was touched.
    Mediator,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// A visit starts.
    Start,
    /// A visit starts where another stopped.
    Resume,
    /// This language from now on.
    Speak(Language),
    /// A mediator wants in.
    Mediator,
    /// Something of every screen.
    Common(Common),
}

impl Welcome {
    /// The welcome, as each visitor finds it.
    pub fn new() -> Self {
        Self
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("welcome-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, _cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Start => Action::Start,
            Message::Resume => Action::Resume,
            Message::Speak(language) => Action::Speak(language),
            Message::Mediator => Action::Mediator,
            Message::Common(common) => Action::Common(common),
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;

        let top = look.row(
            12.0,
            vec![chrome::brand(look), look.stretch(), chrome::display(cx, Message::Common)],
        );

        let hero = heading(
            "welcome/title",
            cx.word("welcome-title"),
            look.bold(Type::Hero, cx.word("welcome-title"), p.ink),
        );
        let style = crate::ui::widget::pressable::Style {
            radius: 24.0,
            lip: 7.0,
            edge_width: 3.0,
            ..button::style(p, Kind::Now, true)
        };
        let start = pressable(
            look.row(
                20.0,
                vec![
                    Icon::Hand.view(52.0, p.on_now),
                    look.bold(Type::H1, cx.word("welcome-start"), p.on_now),
                ],
            ),
            Meaning::new("welcome/start", Role::Button, cx.word("welcome-start")).zone(Zone::Main),
            style,
        )
        .padding([8.0, 32.0])
        .least(460.0_f32.min(m.canvas.width - 2.0 * m.margin()), m.main().max(120.0))
        .on_press(Message::Start);
        let promise = look.row(
            14.0,
            vec![
                look.icon(Icon::Shield, Type::Label, p.pine),
                look.label(Type::Label, cx.word("welcome-promise"), p.pine),
            ],
        );
        let mut words = vec![
            hero,
            Space::new().height(20).into(),
            look.text(Type::Coach, cx.word("welcome-what"), p.ink),
            Space::new().height(32).into(),
            start.into(),
        ];
        // Only a procedure with a number gives words to come back with.
        if cx.catalog().tutorials.values().any(|tutorial| tutorial.number.is_some()) {
            words.push(Space::new().height(20).into());
            words.push(
                button::small(
                    look,
                    Kind::Plain,
                    "welcome/resume",
                    Some(Icon::Key),
                    cx.word("welcome-resume"),
                    Some(Message::Resume),
                )
                .into(),
            );
        }
        words.push(Space::new().height(24).into());
        words.push(promise);
        let words = look.column(0.0, words).width(Length::Fill);

        let presence = presence(cx);
        let picture = m.text_size == TextSize::Normal;
        let content: Element<'_, Message> = if m.stacks() {
            let mut parts: Vec<Element<'_, Message>> =
                vec![words.into(), Space::new().height(40).into(), presence];
            if picture {
                parts.push(Space::new().height(24).into());
                parts.push(stones_to_the_screen(look));
            }
            column(parts).width(Length::Fill).into()
        } else {
            let mut side = Vec::new();
            if picture {
                side.push(stones_to_the_screen(look));
                side.push(Space::new().height(18).into());
            }
            side.push(presence);
            direction::flow(
                look.direction,
                vec![
                    container(words).width(Length::FillPortion(6)).into(),
                    column(side).width(Length::FillPortion(5)).into(),
                ],
            )
            .spacing(40)
            .align_y(iced::Center)
            .into()
        };
        let content = container(content).padding(Padding::from([8.0, 40.0]));

        let mut languages = vec![look.icon(Icon::Globe, Type::Coach, p.pine)];
        for language in cx.languages() {
            languages.push(
                button::pick(
                    look,
                    format!("welcome/{}", language.code()),
                    language.native_name(),
                    language == cx.language(),
                    Message::Speak(language),
                )
                .into(),
            );
        }
        let wraps = m.portrait() || m.text_size != TextSize::Normal;
        if !wraps {
            languages.push(look.stretch());
        }
        languages.push(
            button::small(
                look,
                Kind::Plain,
                "welcome/mediator",
                Some(Icon::Lock),
                cx.word("welcome-mediator"),
                Some(Message::Mediator),
            )
            .into(),
        );
        let bottom = if wraps {
            iced::widget::Row::with_children(languages)
                .spacing(12)
                .align_y(iced::Center)
                .wrap()
                .into()
        } else {
            look.row(12.0, languages)
        };
        chrome::framed(look, "welcome", top, content.into(), bottom)
    }
}

/// When somebody is next there to help, or where to ask.
pub(super) fn presence<'a, M: 'a>(cx: &Context<'_>) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let lines = match cx.next_presence() {
        None => vec![
            look.bold(Type::H3, cx.word("presence-ask"), p.ink),
            look.text(Type::Label, cx.site().place.clone(), p.ink2),
        ],
        Some(next) => {
            let language = cx.language();
            let (day, hours) = if next.ongoing {
                let until = dates::time(language, next.to);
                (
                    cx.word("presence-today"),
                    cx.word_with("presence-until", &[("until", until.into())]),
                )
            } else {
                (
                    capitalized(&dates::day_long(language, next.date)),
                    cx.word_with(
                        "presence-hours",
                        &[
                            ("from", dates::time(language, next.from).into()),
                            ("to", dates::time(language, next.to).into()),
                        ],
                    ),
                )
            };
            let mut lines = vec![
                look.text(Type::Label, cx.word("presence-who"), p.ink2),
                look.bold(Type::H3, day, p.ink),
                look.bold(Type::Label, hours, p.ink),
                look.text(Type::Label, cx.site().place.clone(), p.ink),
            ];
            if !cx.site().hours_confirmed {
                lines.push(look.text(Type::Body, cx.word("presence-unconfirmed"), p.ink2));
            }
            lines
        }
    };
    let badge = look.badge(Icon::Users, 64.0, 18.0, p.pine_tint, p.pine);
    look.card(look.row(
        20.0,
        vec![
            badge,
            container(look.column(4.0, lines))
                .width(Length::Fill)
                .align_x(direction::start(look.direction))
                .into(),
        ],
    ))
}

/// A sentence's first letter is a capital, even where days have none.
fn capitalized(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Stones that lead to a screen: what the kiosk is for, without words.
fn stones_to_the_screen<'a>(look: Look) -> Element<'a, Message> {
    let p = look.palette;
    let block = move |width: f32, height: f32, radius: f32, fill| -> Element<'a, Message> {
        container(Space::new())
            .width(width)
            .height(height)
            .style(move |_| container::Style {
                background: Some(Background::Color(fill)),
                border: Border { radius: radius.into(), ..Border::default() },
                ..Default::default()
            })
            .into()
    };
    // Each piece at its place from the starting side, so that the picture is mirrored too.
    let at = |x: f32, y: f32, width: f32, content: Element<'a, Message>| -> Element<'a, Message> {
        let x = match look.direction {
            crate::i18n::Direction::LeftToRight => x,
            crate::i18n::Direction::RightToLeft => 520.0 - x - width,
        };
        container(content).padding(Padding::ZERO.left(x).top(y)).into()
    };
    let faded = |alpha: f32| iced::Color { a: alpha, ..p.pine };
    let page = container(
        column![
            block(228.0, 30.0, 4.0, p.site),
            column![
                block(120.0, 12.0, 6.0, p.site_hair),
                block(84.0, 12.0, 6.0, p.site_hair),
                row![
                    block(86.0, 34.0, 4.0, p.site),
                    Space::new().width(34),
                    look.badge(Icon::Check, 60.0, 30.0, p.pine_tint, p.pine),
                ]
                .align_y(iced::Center),
            ]
            .spacing(12)
            .padding([16.0, 20.0]),
        ]
        .width(228),
    )
    .style(move |_| container::Style {
        background: Some(Background::Color(p.site_page)),
        border: Border { radius: 8.0.into(), ..Border::default() },
        ..Default::default()
    });
    let screen = container(page).padding(Padding::from([12.0, 12.0]).top(30.0)).style(move |_| {
        container::Style {
            background: Some(Background::Color(p.aubergine)),
            border: Border { color: p.edge, width: 1.0, radius: 18.0.into() },
            ..Default::default()
        }
    });
    let picture = stack![
        container(Space::new()).width(520).height(340),
        at(262.0, 0.0, 252.0, screen.into()),
        at(87.0, 148.0, 70.0, block(70.0, 24.0, 12.0, faded(0.45))),
        at(161.0, 176.0, 90.0, block(90.0, 30.0, 15.0, faded(0.65))),
        at(42.0, 208.0, 112.0, block(112.0, 38.0, 19.0, faded(0.85))),
        at(154.0, 242.0, 136.0, block(136.0, 46.0, 23.0, p.pine)),
        at(0.0, 284.0, 164.0, block(164.0, 56.0, 28.0, p.pine)),
    ];
    container(picture).width(Length::Fill).align_x(direction::end(look.direction)).into()
}
