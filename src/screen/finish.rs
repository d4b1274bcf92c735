//! What was done: alone or with help, what happens in real life, and what was counted, with a way
//! to take it back.

use iced::widget::{column, container};
use iced::{Background, Border, Length};

use super::memo::{self, Memo};
use super::player::Player;
use super::{Common, chrome, turn};
use crate::app::Context;
use crate::count::{self, Increment, Practice};
use crate::document::Page;
use crate::document::compose;
use crate::lead::Turn;
use crate::resume::{self, Place};
use crate::screen::paper::Request;
use crate::store::{self, Receipt};
use crate::tutorial::{Level, StepRecord};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::stones::{Stone, stones};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// Where the count of this practice stands. Shown as counted only once the disk has it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Counting {
    /// On its way to the disk.
    Writing,
    /// On the disk.
    Counted(Vec<Increment>),
    /// Being taken back.
    TakingBack,
    /// Taken back.
    TakenBack,
    /// Not on the disk; the mediator sees why.
    Failed,
}

/// What was done.
#[derive(Debug, Clone)]
pub struct Finish {
    /// Which practice it tells of: an answer of the disk about another is not for it.
    practice: u64,
    slug: String,
    level: Level,
    steps: Vec<StepRecord>,
    duration: &'static str,
    counting: Counting,
    /// Where one stands in the list that a mediator prepared.
    turn: Option<Turn>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// *Ne pas compter* was touched.
    Uncount,
    /// *Refaire* was touched, at this level.
    Again(Level),
    /// *Refaire en 2 minutes* was touched: from this step.
    Core(usize),
    /// *Une autre démarche* was touched.
    Other,
    /// *Imprimer ma fiche* was touched.
    Memo,
    /// *Imprimer une attestation* was touched.
    Certificate,
    /// The next exercise of the list was touched, or its end.
    Next,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Write these, which take the count back.
    Uncount(Vec<Increment>),
    /// Practise this procedure again at this level.
    Again(String, Level),
    /// Practise it again at this level from this step, what comes before being done.
    Core(String, Level, usize),
    /// Print the sheet to take home, and count it.
    Memo(Memo),
    /// Choose another procedure.
    Other,
    /// On to the next exercise of the list.
    Next,
    /// Something of every screen.
    Common(Common),
}

impl Finish {
    /// What was done in this practice, the kiosk's `number`-th since it started.
    pub fn new(number: u64, player: &Player, practice: &Practice) -> Self {
        Self {
            practice: number,
            slug: player.slug().to_owned(),
            level: player.level(),
            steps: player.own_steps().to_vec(),
            duration: count::duration_band(practice.duration),
            counting: Counting::Writing,
            turn: player.turn().cloned(),
        }
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("finish-title")
    }

    /// Which practice it tells of.
    pub fn practice(&self) -> u64 {
        self.practice
    }

    /// Whether the practice was taken back from the counts.
    pub fn is_taken_back(&self) -> bool {
        self.counting == Counting::TakenBack
    }

    /// The disk answered.
    pub fn counted(&mut self, result: &Result<Receipt, store::Error>) {
        self.counting = match (&self.counting, result) {
            (_, Err(error)) => {
                log::error!("a practice was not counted: {error}");
                Counting::Failed
            }
            (Counting::TakingBack, Ok(_)) => Counting::TakenBack,
            (
                Counting::Writing | Counting::Counted(_) | Counting::TakenBack | Counting::Failed,
                Ok(receipt),
            ) => Counting::Counted(receipt.counted.clone()),
        };
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Uncount => {
                let Counting::Counted(increments) = &self.counting else {
                    // Nothing is on the disk to take back.
                    return Action::None;
                };
                let back = count::cancellation(increments);
                self.counting = Counting::TakingBack;
                Action::Uncount(back)
            }
            Message::Again(level) => Action::Again(self.slug.clone(), level),
            Message::Core(step) => Action::Core(self.slug.clone(), self.level, step),
            Message::Other => Action::Other,
            Message::Memo => self.memo(cx).map_or(Action::None, Action::Memo),
            Message::Certificate => match self.certificate(cx) {
                None => Action::None,
                Some(page) => Action::Common(Common::Print(Request::of(page))),
            },
            Message::Next => Action::Next,
            Message::Common(common) => Action::Common(common),
        }
    }

    /// The sheet to take home: this practice, and the words that take it up again with less help.
    fn memo(&self, cx: &Context<'_>) -> Option<Memo> {
        let tutorial = cx.tutorial(&self.slug)?;
        let helped = self.steps.iter().filter(|step| self.helped(step));
        let helped: Vec<&str> = helped.map(|step| step.id.as_str()).collect();
        let text_size = TextSize::ALL
            .into_iter()
            .position(|size| size == cx.preferences().text_size)
            .and_then(|rank| rank.try_into().ok())
            .unwrap_or_default();
        let place = tutorial.number.map(|number| Place {
            number,
            step: 0,
            level: self.next_level(),
            text_size,
        });
        memo::memo(cx, &self.slug, &helped, place.and_then(resume::words))
    }

    /// That this was practised, without a name.
    fn certificate(&self, cx: &Context<'_>) -> Option<Page> {
        let tutorial = cx.tutorial(&self.slug)?;
        let site = cx.sites().get(&cx.site().id);
        Some(compose::certificate(&memo::voices(cx), tutorial, self.level, site, cx.now.date()))
    }

    fn helped(&self, step: &StepRecord) -> bool {
        match self.level {
            Level::Watch | Level::Guided => true,
            Level::OnRequest | Level::Alone => !step.helps.is_empty(),
        }
    }

    /// The level after this one.
    fn next_level(&self) -> Level {
        match self.level {
            Level::Watch => Level::Guided,
            Level::Guided => Level::OnRequest,
            Level::OnRequest | Level::Alone => Level::Alone,
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let m = look.metrics;
        let Some(tutorial) = cx.tutorial(&self.slug) else {
            return chrome::page(
                cx,
                "finish",
                Message::Common,
                look.text(Type::Coach, cx.word("fault-gone"), look.palette.ink),
                None,
                None,
            );
        };
        let done = self.done(cx, tutorial);
        let side = self.side(cx);
        let content: Element<'_, Message> = if m.stacks() {
            column![done, side].spacing(20).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(done).width(Length::FillPortion(8)).into(),
                    container(side).width(Length::FillPortion(5)).into(),
                ],
            )
            .spacing(32)
            .into()
        };
        chrome::page(cx, "finish", Message::Common, content, None, None)
    }

    fn done(&self, cx: &Context<'_>, tutorial: &crate::tutorial::Tutorial) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let m = look.metrics;
        let title = cx.word("finish-title");
        let alone = self.steps.iter().filter(|step| !self.helped(step)).count();
        let helped = self.steps.len() - alone;
        let way = stones(
            look,
            self.steps
                .iter()
                .map(|step| if self.helped(step) { Stone::Helped } else { Stone::Done }),
        );
        let mut chips = Vec::new();
        if self.level == Level::Watch {
            let words = cx.word("finish-watched");
            chips.push(look.chip(Some(Icon::Eye), words, p.sand, p.ink));
        } else {
            if alone > 0 {
                let words = cx.word_with("finish-alone", &[("steps", alone.into())]);
                chips.push(look.chip(Some(Icon::Solo), words, p.pine_tint, p.pine));
            }
            if helped > 0 {
                let words = cx.word_with("finish-helped", &[("steps", helped.into())]);
                chips.push(look.chip(Some(Icon::Buoy), words, p.sand, p.ink));
            }
        }
        let chips: Element<'_, Message> =
            direction::flow(look.direction, chips).spacing(12).wrap().into();
        let names = self
            .steps
            .iter()
            .map(|step| {
                let name = cx.coach(tutorial, &format!("{}-name", step.id));
                let helped = self.helped(step);
                let (icon, fill, ink) = if helped {
                    (Icon::Buoy, p.pine_tint, p.pine)
                } else {
                    (Icon::Check, p.pine, p.on_pine)
                };
                look.row(
                    10.0,
                    vec![
                        look.badge(icon, 32.0, 16.0, fill, ink),
                        container(look.text(Type::Body, name, p.ink))
                            .width(Length::Fill)
                            .align_x(direction::start(look.direction))
                            .into(),
                    ],
                )
            })
            .collect();
        let width = if m.portrait() { m.canvas.width - 96.0 } else { m.canvas.width * 0.56 };
        let steps = look.card(
            column![
                look.lean(chips),
                chrome::grid(look, width, 210.0 * m.text_size.factor(), 3, 8.0, names),
            ]
            .spacing(18),
        );
        let list = |prefix: &str, most: usize| -> Vec<String> {
            (1..=most)
                .map(|rank| format!("{prefix}-{rank}"))
                .filter(|what| cx.words().has(&format!("{}-{what}", tutorial.slug)))
                .map(|what| cx.coach(tutorial, &what))
                .collect()
        };
        let box_of = |icon: Icon, word: &str, lines: Vec<String>| -> Element<'_, Message> {
            let title = look.row(
                12.0,
                vec![
                    look.icon(icon, Type::Button, p.pine),
                    look.bold(Type::Label, cx.word(word), p.ink),
                ],
            );
            let lines = look
                .column(
                    10.0,
                    lines.into_iter().map(|line| look.text(Type::Label, line, p.ink)).collect(),
                )
                .width(Length::Fill);
            look.card(column![look.lean(title), lines].spacing(12))
        };
        let boxes = vec![
            box_of(Icon::Calendar, "finish-next", list("next", 3)),
            box_of(Icon::Doc, "finish-keep", {
                let mut keep = list("keep", 2);
                for paper in &tutorial.papers {
                    let paper = cx.word(&format!("paper-{paper}"));
                    if !keep.contains(&paper) {
                        keep.push(paper);
                    }
                }
                keep
            }),
        ];
        let who = look.row(
            14.0,
            vec![
                look.icon(Icon::Phone, Type::Label, p.pine),
                container(look.text(Type::Label, cx.coach(tutorial, "help"), p.ink))
                    .width(Length::Fill)
                    .align_x(direction::start(look.direction))
                    .into(),
            ],
        );
        let names = look.column(
            4.0,
            vec![
                heading("finish/title", title.clone(), look.bold(Type::H1, title, p.ink)),
                look.text(Type::Button, cx.coach(tutorial, "title"), p.ink),
            ],
        );
        let head = direction::flow(
            look.direction,
            vec![
                container(names)
                    .width(Length::FillPortion(3))
                    .align_x(direction::start(look.direction))
                    .into(),
                container(way).width(Length::FillPortion(2)).into(),
            ],
        )
        .spacing(16)
        .align_y(iced::Center);
        column![
            head,
            steps,
            chrome::grid(look, width, 300.0 * m.text_size.factor(), 2, 16.0, boxes),
            who,
        ]
        .spacing(16)
        .width(Length::Fill)
        .into()
    }

    fn side(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let next = self.next_level();
        let (icon, _) = super::sheet::level_look(next);
        let word = match self.level {
            Level::Watch => "finish-try",
            Level::Guided | Level::OnRequest => "finish-less-help",
            Level::Alone => "finish-again",
        };
        if let Some(turn) = &self.turn {
            return self.led(cx, turn, (icon, cx.word(word)));
        }
        let core = self.core(cx);
        // Alone there is no less help: again and the same again are one.
        let only = self.level == Level::Alone && core.is_some();
        let again = button::large(
            look,
            Kind::Now,
            if only { "finish/same" } else { "finish/again" },
            Some(icon),
            cx.word(word),
            Some(Message::Again(next)),
        )
        .width(Length::Fill)
        .least(0.0, look.metrics.main().max(92.0));
        let same = button::large(
            look,
            Kind::Plain,
            "finish/same",
            Some(Icon::Restart),
            cx.word("finish-same"),
            Some(Message::Again(self.level)),
        )
        .width(Length::Fill);
        let other = button::large(
            look,
            Kind::Plain,
            "finish/other",
            Some(Icon::Search),
            cx.word("finish-other"),
            Some(Message::Other),
        )
        .width(Length::Fill);
        let mut parts: Vec<Element<'_, Message>> = vec![again.into()];
        // The short second time takes the place of the same again: four ways are one too many.
        parts.push(match core {
            None => same.into(),
            Some(step) => button::large(
                look,
                Kind::Plain,
                "finish/core",
                Some(Icon::Clock),
                cx.word("finish-core"),
                Some(Message::Core(step)),
            )
            .width(Length::Fill)
            .into(),
        });
        parts.extend([other.into(), papers(cx), self.count(cx)]);
        column(parts).spacing(16).width(Length::Fill).into()
    }

    /// The ways on in a list: the next exercise first, then this one again.
    fn led(
        &self,
        cx: &Context<'_>,
        turn: &Turn,
        (icon, words): (Icon, String),
    ) -> Element<'_, Message> {
        let look = cx.look;
        let again = button::large(
            look,
            Kind::Plain,
            "finish/again",
            Some(icon),
            words,
            Some(Message::Again(self.next_level())),
        )
        .width(Length::Fill);
        let next = turn::next(cx, turn, Kind::Now, Message::Next)
            .least(0.0, look.metrics.main().max(92.0));
        column![look.lean(turn::place(cx, turn)), next, again, papers(cx), self.count(cx),]
            .spacing(16)
            .width(Length::Fill)
            .into()
    }

    /// The step where the short second time begins, if the procedure has one beyond its first.
    fn core(&self, cx: &Context<'_>) -> Option<usize> {
        let tutorial = cx.tutorial(&self.slug)?;
        let core = tutorial.core.as_deref()?;
        tutorial.steps.iter().position(|step| step.id == core).filter(|step| *step > 0)
    }

    /// What was counted, in words a visitor can check.
    fn count(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let said = |word: &str| -> Element<'_, Message> {
            let words = cx.word(word);
            status("finish/counting", words.clone(), look.text(Type::Label, words, p.ink))
        };
        let content: Element<'_, Message> = match &self.counting {
            Counting::Writing => said("finish-counting"),
            Counting::TakingBack => said("finish-taking-back"),
            Counting::TakenBack => said("finish-taken-back"),
            Counting::Failed => said("finish-not-counted"),
            Counting::Counted(_) => {
                let operator = cx.tutorial(&self.slug).map_or_else(String::new, |tutorial| {
                    cx.word(&format!("operator-{}", tutorial.operator.code().replace('_', "-")))
                });
                let device = match cx.kiosk().config.device {
                    crate::config::Device::Computer => "device-computer",
                    crate::config::Device::Tablet => "device-tablet",
                };
                let band = format!("duration-{}", self.duration.replace('_', "-"));
                let chips = [operator, cx.word(device), cx.word(&band)]
                    .into_iter()
                    .map(|words| look.chip(None, words, p.surface, p.pine))
                    .collect();
                let chips: Element<'_, Message> =
                    direction::flow(look.direction, chips).spacing(10).wrap().into();
                let uncount = button::small(
                    look,
                    Kind::Plain,
                    "finish/uncount",
                    Some(Icon::Minus),
                    cx.word("finish-uncount"),
                    Some(Message::Uncount),
                )
                .width(Length::Fill);
                let counted = cx.word("finish-counted");
                column![
                    look.lean(status(
                        "finish/counting",
                        counted.clone(),
                        look.bold(Type::Label, counted, p.ink),
                    )),
                    look.lean(chips),
                    look.lean(look.text(Type::Label, cx.word("finish-nothing-else"), p.ink)),
                    uncount,
                ]
                .spacing(14)
                .into()
            }
        };
        container(content)
            .width(Length::Fill)
            .align_x(direction::start(look.direction))
            .padding(22)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.pine_tint)),
                border: Border { color: p.pine, width: p.edge_width, radius: 20.0.into() },
                ..Default::default()
            })
            .into()
    }
}

/// What can be taken home on paper.
fn papers<'a>(cx: &Context<'_>) -> Element<'a, Message> {
    let look = cx.look;
    let button = |key: &str, icon, word: &str, message| -> Element<'a, Message> {
        let words = cx.word(word);
        button::small(look, Kind::Plain, key.to_owned(), Some(icon), words, Some(message))
            .width(Length::Fill)
            .into()
    };
    let memo = button("finish/memo", Icon::Print, "finish-memo", Message::Memo);
    let certificate =
        button("finish/certificate", Icon::Doc, "finish-certificate", Message::Certificate);
    column![memo, certificate].spacing(12).into()
}
