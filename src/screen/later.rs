//! Leaving before the end: three words to note on paper, by which the practice is resumed another
//! day. They say where one stands, and nothing about who stands there.

use iced::widget::{column, container};
use iced::{Background, Border, Center, Length};

use super::memo::{self, Memo};
use super::player::Player;
use super::{Common, chrome};
use crate::app::Context;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};

/// The page of the three words.
#[derive(Debug, Clone)]
pub struct Later {
    words: [&'static str; 3],
    /// The procedure, by its slug.
    slug: String,
    /// The steps done with help, by id.
    helped: Vec<String>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The words are noted.
    Done,
    /// *Imprimer ma fiche* was touched.
    Memo,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// End the visit.
    Done,
    /// Print the sheet to take home, and count it.
    Memo(Memo),
    /// Something of every screen.
    Common(Common),
}

impl Later {
    /// The page of these words, for what is left unfinished.
    pub fn new(words: [&'static str; 3], player: &Player) -> Self {
        let helped = player.own_steps().iter().filter(|step| step.done && !step.helps.is_empty());
        Self {
            words,
            slug: player.slug().to_owned(),
            helped: helped.map(|step| step.id.clone()).collect(),
        }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("later-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Done => Action::Done,
            Message::Memo => {
                let helped: Vec<&str> = self.helped.iter().map(String::as_str).collect();
                memo::memo(cx, &self.slug, &helped, Some(self.words))
                    .map_or(Action::None, Action::Memo)
            }
            Message::Common(common) => Action::Common(common),
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let title = cx.word("later-title");
        let words = self.words.iter().zip(1_i64..).map(|(word, at)| {
            let rank = cx.word_with("resume-word", &[("at", at.into())]);
            let face = column![
                look.text(Type::Label, rank.clone(), p.ink2),
                look.bold::<Message>(Type::Hero, *word, p.ink),
            ]
            .spacing(8)
            .align_x(Center);
            let card =
                container(face).width(Length::Fill).padding([24.0, 12.0]).align_x(Center).style(
                    move |_| container::Style {
                        background: Some(Background::Color(p.surface)),
                        border: Border { color: p.pine, width: 3.0, radius: 20.0.into() },
                        ..Default::default()
                    },
                );
            status(format!("later/word-{at}"), *word, card)
        });
        let width = m.canvas.width - 2.0 * m.margin();
        let least = 340.0 + (m.text(Type::Hero) - 62.0) * 4.0;
        let words = chrome::grid(look, width, least, 3, m.gap(), words.collect());
        let lines = [cx.word("later-next"), cx.word("later-nothing")];
        let done = button::large(
            look,
            Kind::Now,
            "later/done",
            Some(Icon::Check),
            cx.word("later-done"),
            Some(Message::Done),
        );
        let how = look.row(
            14.0,
            vec![
                look.icon(Icon::Pencil, Type::Coach, p.pine),
                look.label(Type::Coach, cx.word("later-how"), p.ink),
            ],
        );
        let print = button::small(
            look,
            Kind::Plain,
            "later/memo",
            Some(Icon::Print),
            cx.word("finish-memo"),
            Some(Message::Memo),
        );
        let content = column![
            look.lean(heading("later/title", title.clone(), look.bold(Type::H1, title, p.ink))),
            look.lean(how),
            words,
            chrome::lines(look, Icon::Info, lines.to_vec()),
            look.lean(print),
        ]
        .spacing(22);
        chrome::page(cx, "later", Message::Common, content.into(), None, Some(done.into()))
    }
}
