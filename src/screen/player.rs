//! Practising: the simulated screen in its aubergine frame, the coach beside it, the fictional
//! person's values just under the place where they are typed.
//!
//! What to say and to light comes from [`Run`], never from here. Drawing the simulated screen is
//! left to `site`, what the coach says to `coach`, the person's values to `slip`.

mod coach;
mod site;
mod slip;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use iced::widget::{Space, column, container, row, scrollable};
use iced::{Background, Border, Length, Padding};

use super::{Common, chrome, keys, turn, words};
use crate::app::Context;
use crate::config::OnScreenKeyboard;
use crate::count::{Autonomy, Ending, Practice};
use crate::i18n::Value;
use crate::keyboard::edit::Edit;
use crate::keyboard::layout::{Key, LayerName};
use crate::keyboard::{Board, next_key};
use crate::lead::{Mouse, Turn};
use crate::resume::Place;
use crate::tutorial::{Act, Advice, Level, Run, Rung, Scenario, StepRecord};
use crate::typing;
use crate::ui::icon::Icon;
use crate::ui::metrics::{Columns, TextSize, Type};
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::modal::{Dialog, modal};
use crate::ui::widget::scroll::{bar, follow};
use crate::ui::widget::spotlight::Rest;
use crate::ui::widget::stones::{Stone, stones};
use crate::ui::widget::title::status;
use crate::ui::{Element, direction};
use crate::world::{Event, Target};

/// What is open beside the exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    /// The ladder of help.
    Tray,
    /// Whom to call.
    Calling,
    /// The whole card.
    Card,
    /// The hard words.
    Words,
    /// One hard word, by its rank.
    Word(usize),
}

/// One visitor practising one procedure.
#[derive(Clone)]
pub struct Player {
    run: Run,
    /// The field in which the keys write.
    active: Option<Target>,
    board: Board,
    keyboard: bool,
    open: Open,
    started: Duration,
    /// How many steps were done by the coach before the visitor came, on resuming.
    given: usize,
    /// Whether the site is shown as on a phone: its second face.
    on_phone: bool,
    /// Where one stands in the list that a mediator prepared.
    turn: Option<Turn>,
    /// Who holds the mouse; only a list says it.
    mouse: Mouse,
    /// Whether the mediator did something in it.
    shown: bool,
}

/// What can happen in it.
#[derive(Clone)]
pub enum Message {
    /// The visitor acts on the simulated world.
    World(Event),
    /// A field was touched.
    Focus(Target),
    /// A field was reached with Tab.
    Reach(Target),
    /// A real key edits a field.
    Edit(Target, Edit),
    /// A key of the on-screen keyboard was touched.
    Key(Key),
    /// *J'ai besoin d'aide* was touched.
    Help,
    /// A rung of the ladder of help was touched.
    Ask(Rung),
    /// The human help was asked for.
    Call,
    /// *Suite* was touched.
    Continue,
    /// The veil was touched.
    Outside,
    /// *Recommencer* was touched.
    Restart,
    /// *Retour* was touched.
    Back,
    /// The whole card was asked for.
    Card,
    /// The hard words were asked for.
    Words,
    /// The hard word of this rank was asked for.
    Word(usize),
    /// What is open over the exercise was closed.
    Close,
    /// A value of the card goes into the active field.
    Copy(String),
    /// The mouse changed hands.
    Mouse,
    /// Everything is done and seen.
    Done,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// Nothing.
    None,
    /// Everything is done.
    Finish,
    /// Back to the sheet.
    Leave,
    /// Something of every screen.
    Common(Common),
}

/// How a practice is staged, beside its level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Staging {
    /// How many times this procedure was practised on this kiosk: what goes wrong changes with it.
    pub turn: usize,
    /// Whether the site is shown as on a phone.
    pub on_phone: bool,
}

impl Player {
    /// A practice of this procedure at this level; none if the procedure cannot be played. Things
    /// go wrong on purpose at the two higher levels only.
    pub fn new(cx: &Context<'_>, slug: &str, level: Level, staging: Staging) -> Option<Self> {
        let incidents = match level {
            Level::Watch | Level::Guided => Vec::new(),
            Level::OnRequest | Level::Alone => cx.tutorial(slug)?.incidents_at(staging.turn),
        };
        let scenario = Arc::new(cx.scenario(slug, &incidents)?);
        Some(Self {
            run: Run::new(scenario, level),
            active: None,
            board: Board::new(LayerName::Letters),
            keyboard: false,
            open: Open::Nothing,
            started: cx.steady,
            given: 0,
            on_phone: staging.on_phone,
            turn: None,
            mouse: Mouse::Visitor,
            shown: false,
        })
    }

    /// The same, in a list that a mediator prepared: the visitor holds the mouse at first.
    #[must_use]
    pub fn led(mut self, turn: Option<Turn>) -> Self {
        self.turn = turn;
        self
    }

    /// Where one stands in the list that a mediator prepared.
    pub fn turn(&self) -> Option<&Turn> {
        self.turn.as_ref()
    }

    /// The same, brought to this step, from 0: what comes before is done.
    pub fn resumed(
        cx: &Context<'_>,
        slug: &str,
        level: Level,
        staging: Staging,
        step: usize,
    ) -> Option<Self> {
        let mut player = Self::new(cx, slug, level, staging)?;
        player.run.bring_to(step);
        player.given = player.done();
        Some(player)
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.coach(self.scenario().tutorial(), "title")
    }

    /// The procedure's name.
    pub fn slug(&self) -> &str {
        &self.scenario().tutorial().slug
    }

    /// The level.
    pub fn level(&self) -> Level {
        self.run.level()
    }

    /// The procedure with its person and its dates.
    pub fn scenario(&self) -> &Arc<Scenario> {
        self.run.scenario()
    }

    /// What is known of each step.
    pub fn steps(&self) -> &[StepRecord] {
        self.run.steps()
    }

    /// The ranks, among the incidents of the procedure, of those that were met.
    pub fn incidents_met(&self) -> &BTreeSet<usize> {
        self.run.incidents_met()
    }

    /// Whether the site is shown as on a phone.
    pub fn on_phone(&self) -> bool {
        self.on_phone
    }

    /// Whether the visitor did at least one step.
    pub fn has_begun(&self) -> bool {
        self.done() > self.given
    }

    /// Where it can be resumed: a step is done, others are left, and the procedure has a number.
    pub fn place(&self, text_size: TextSize) -> Option<Place> {
        let step = self.run.advice().step.filter(|_| self.done() > 0)?;
        let text_size = TextSize::ALL.into_iter().position(|size| size == text_size)?;
        Some(Place {
            number: self.scenario().tutorial().number?,
            step: step.try_into().ok()?,
            level: self.level(),
            text_size: text_size.try_into().ok()?,
        })
    }

    /// What the visitor did themselves: the steps, without those given on resuming.
    pub fn own_steps(&self) -> &[StepRecord] {
        self.run.steps().get(self.given..).unwrap_or_default()
    }

    fn done(&self) -> usize {
        self.run.steps().iter().filter(|step| step.done).count()
    }

    /// What would be counted if it ended this way now.
    pub fn practice(&self, cx: &Context<'_>, ending: Ending) -> Practice {
        let tutorial = self.scenario().tutorial();
        let demonstration = self.level() == Level::Watch;
        let asked = self.run.steps().iter().filter(|step| !step.helps.is_empty());
        let last = self.run.advice().step.and_then(|step| self.run.steps().get(step));
        Practice {
            site: cx.site().id.clone(),
            day: cx.now.date(),
            operator: tutorial.operator.counted_as().to_owned(),
            tutorial: tutorial.slug.clone(),
            ending,
            autonomy: match ending {
                Ending::Done => {
                    let demonstration = demonstration || self.shown;
                    Some(Autonomy::from_helps(self.run.helps(), demonstration))
                }
                Ending::Abandoned | Ending::Expired => None,
            },
            duration: cx.steady.saturating_sub(self.started),
            helped_steps: match self.level() {
                // Guidance is not asked for: only help on request says where people stumble.
                Level::Watch | Level::Guided => Vec::new(),
                Level::OnRequest | Level::Alone => asked.map(|step| step.id.clone()).collect(),
            },
            last_step: match ending {
                Ending::Done => None,
                Ending::Abandoned | Ending::Expired => last.map(|step| step.id.clone()),
            },
        }
    }

    /// Answers what happened.
    pub fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::World(event) => {
                self.put_keyboard_away();
                self.act(&Act::World(event));
            }
            Message::Focus(target) => self.focus(cx, target),
            Message::Reach(target) => match cx.keyboard() {
                OnScreenKeyboard::Always => self.focus(cx, target),
                OnScreenKeyboard::Auto | OnScreenKeyboard::Never => {
                    // Neither the on-screen keyboard, for hands that are on a real one, nor an end
                    // to the tray of help: Tab passes over the fields before it comes there.
                    if self.active.as_ref() != Some(&target) {
                        self.act(&Act::Leave);
                        self.active = Some(target);
                    }
                }
            },
            Message::Edit(target, edit) => {
                if self.active.as_ref() != Some(&target) {
                    self.active = Some(target.clone());
                }
                self.act(&Act::World(Event::Edit(target, edit)));
            }
            Message::Key(key) => {
                if key == Key::Close {
                    self.put_keyboard_away();
                    self.act(&Act::Leave);
                } else if let (Some(edit), Some(target)) =
                    (self.board.press(&key), self.active.clone())
                {
                    self.act(&Act::World(Event::Edit(target, edit)));
                }
            }
            Message::Help => {
                self.open = match self.open {
                    Open::Tray | Open::Calling => Open::Nothing,
                    Open::Nothing | Open::Card | Open::Words | Open::Word(_) => Open::Tray,
                };
                self.put_keyboard_away();
            }
            Message::Ask(rung) => {
                self.open = Open::Nothing;
                // A field that Tab passed over on its way here hides no light.
                self.put_keyboard_away();
                self.act(&Act::Ask(rung));
            }
            Message::Call => self.open = Open::Calling,
            Message::Continue => self.act(&Act::Continue),
            Message::Outside => self.act(&Act::Outside),
            Message::Restart => {
                self.put_keyboard_away();
                self.open = Open::Nothing;
                self.given = 0;
                self.act(&Act::Restart);
            }
            Message::Back => {
                let free = match self.level() {
                    Level::Watch | Level::Guided => false,
                    Level::OnRequest | Level::Alone => true,
                };
                if !(free && self.run.world().can_go_back()) {
                    return Action::Leave;
                }
                self.put_keyboard_away();
                self.act(&Act::World(Event::Back));
            }
            Message::Card => self.open = Open::Card,
            Message::Words => self.open = Open::Words,
            Message::Word(rank) => self.open = Open::Word(rank),
            Message::Close => self.open = Open::Nothing,
            Message::Copy(value) => {
                self.open = Open::Nothing;
                if let Some(target) = self.active.clone() {
                    self.act(&Act::World(Event::Copy(target, value)));
                }
            }
            Message::Mouse => self.mouse = self.mouse.passed(),
            Message::Done => return Action::Finish,
            Message::Common(Common::Help) => self.open = Open::Tray,
            Message::Common(common) => return Action::Common(common),
        }
        Action::None
    }

    fn act(&mut self, act: &Act) {
        let scene = self.run.world().front().name.clone();
        match (self.mouse, act) {
            (Mouse::Mediator, Act::World(_) | Act::Continue) => self.shown = true,
            (
                Mouse::Mediator | Mouse::Visitor,
                Act::World(_)
                | Act::Continue
                | Act::Leave
                | Act::Ask(_)
                | Act::Outside
                | Act::Restart,
            ) => {}
        }
        let advice = self.run.act(act);
        if self.run.world().front().name != scene || advice.step.is_none() {
            self.put_keyboard_away();
        }
    }

    fn focus(&mut self, cx: &Context<'_>, target: Target) {
        if self.active.as_ref() != Some(&target) {
            self.act(&Act::Leave);
        }
        let layer = match format(&self.run, &target) {
            Some(format) if typing::only_digits(format) => LayerName::Numpad,
            Some(_) | None => LayerName::Letters,
        };
        self.board = Board::new(layer);
        self.active = Some(target);
        self.open = Open::Nothing;
        self.keyboard = match cx.keyboard() {
            OnScreenKeyboard::Always | OnScreenKeyboard::Auto => true,
            OnScreenKeyboard::Never => false,
        };
    }

    fn put_keyboard_away(&mut self) {
        self.keyboard = false;
        self.active = None;
    }

    /// The key, in the tree, of what is lit now.
    fn lit(&self, advice: &Advice) -> Option<String> {
        let target = advice.target.as_ref()?;
        let chosen = self.run.next_move().into_iter().find_map(|event| match event {
            // A list is opened before one answers in it.
            Event::Choose(choice, _) if self.run.world().list_closed(&choice) => None,
            Event::Choose(choice, value) if choice == *target => Some(value),
            Event::Choose(..)
            | Event::Press(_)
            | Event::Edit(..)
            | Event::Toggle(_)
            | Event::Back
            | Event::SwitchTab(_)
            | Event::Peek(_)
            | Event::Hand(..)
            | Event::Copy(..) => None,
        });
        Some(match chosen {
            Some(value) => site::option_key(target, &value),
            None => site::key(target),
        })
    }

    /// What closes the dialog that is open over it, if one is.
    pub fn close(&self) -> Option<Message> {
        match self.open {
            Open::Card | Open::Words | Open::Word(_) => Some(Message::Close),
            Open::Nothing | Open::Tray | Open::Calling => None,
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let advice = self.run.advice();
        let two = look.metrics.columns() == Columns::Two;
        let roomy = look.metrics.text_size == TextSize::Normal;
        // Very large texts and a keyboard leave room for what is needed now only.
        let tight = self.keyboard && !two && !roomy;

        let simulated = self.simulated(cx, &advice);
        let frame = framed(cx, simulated);
        let mut right = vec![frame];
        let tray = matches!(self.open, Open::Tray | Open::Calling);
        // The keyboard and, in one column, the help need its room: it comes back after them.
        if let Some(turn) = self.turn.as_ref().filter(|_| !self.keyboard && (two || !tray)) {
            right.push(turn::strip(cx, turn, self.mouse, Message::Mouse));
        }
        if tray {
            right.push(self.help_tray(cx));
        }
        let value = self.run.value_now().is_some();
        if (two || !tray) && (roomy || value) {
            right.push(slip::view(cx, &self.run));
        }
        if self.keyboard {
            right.push(self.keys(cx));
        }
        let right = column(right).spacing(12).width(Length::Fill).height(Length::Fill);

        let help = chrome::help(cx, tray, Message::Help).width(Length::Fill);
        let back = button::small(
            look,
            Kind::Plain,
            "player/back",
            Some(Icon::back(look.direction)),
            cx.word("common-back"),
            Some(Message::Back),
        )
        .padding([6.0, 4.0])
        .width(Length::FillPortion(4));
        let again = button::small(
            look,
            Kind::Plain,
            "player/restart",
            Some(Icon::Restart),
            cx.word(if roomy { "player-restart" } else { "player-restart-short" }),
            Some(Message::Restart),
        )
        .padding([6.0, 4.0])
        .width(Length::FillPortion(5));

        let top = look.row(
            8.0,
            vec![
                if !roomy && two { chrome::mark(look) } else { chrome::brand(look) },
                look.stretch(),
                chrome::display(cx, Message::Common),
            ],
        );
        let progress = self.progress(cx, &advice);
        let card = coach::view(cx, &self.run, &advice, !two && (self.keyboard || (tray && !roomy)));

        let screen: Element<'_, Message> = if two {
            let left = column![
                container(top).height(Length::Shrink),
                progress,
                container(follow(
                    "coach",
                    scrollable(container(card).padding(Padding::ZERO.right(2.0)))
                        .style(move |theme: &iced::Theme, status| bar(look, theme, status)),
                ))
                .height(Length::Fill),
                direction::flow(look.direction, vec![back.into(), again.into()]).spacing(12),
                help,
            ]
            .spacing(12)
            .width(look.metrics.coach_width())
            .height(Length::Fill);
            let sides = direction::flow(
                look.direction,
                vec![
                    container(left).padding(Padding::ZERO.top(16.0).bottom(12.0)).into(),
                    container(right).padding(Padding::ZERO.top(12.0).bottom(12.0)).into(),
                ],
            )
            .spacing(24);
            let outer = match look.direction {
                crate::i18n::Direction::LeftToRight => Padding::ZERO.left(24.0).right(12.0),
                crate::i18n::Direction::RightToLeft => Padding::ZERO.left(12.0).right(24.0),
            };
            container(sides).padding(outer).into()
        } else {
            let card =
                scrollable(card).style(move |theme: &iced::Theme, status| bar(look, theme, status));
            let card =
                container(follow("coach", card)).max_height(look.metrics.canvas.height * 0.28);
            let back = back.least(0.0, look.metrics.main() + 4.0);
            let again = again.least(0.0, look.metrics.main() + 4.0);
            let bottom = direction::flow(
                look.direction,
                vec![
                    container(help).width(Length::FillPortion(7)).into(),
                    back.into(),
                    again.into(),
                ],
            )
            .spacing(14)
            .align_y(iced::Center);
            let progress = if tight { Space::new().into() } else { inset(progress) };
            column![inset(top), progress, inset(card.into()), right, inset(bottom.into()),]
                .spacing(12)
                .padding(Padding::from([14.0, 12.0]))
                .into()
        };
        let screen: Element<'_, Message> = container(screen)
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.paper)),
                ..Default::default()
            })
            .into();
        let content = match self.open {
            Open::Card => Some(slip::card(cx, &self.run, self.active.is_some())),
            Open::Words => Some(words::view(cx, self.scenario().tutorial(), None, Message::Close)),
            Open::Word(rank) => {
                Some(words::view(cx, self.scenario().tutorial(), Some(rank), Message::Close))
            }
            Open::Nothing | Open::Tray | Open::Calling => None,
        };
        let dialog = content.map(|content| Dialog {
            content,
            width: 900.0,
            on_outside: Some(Message::Close),
        });
        modal(look, screen, dialog)
    }

    /// The simulated screen with its veil.
    fn simulated(&self, cx: &Context<'_>, advice: &Advice) -> Element<'_, Message> {
        let lit = self.lit(advice);
        let rest = match self.level() {
            Level::Watch => Rest::Shown(Message::Outside),
            Level::Guided => Rest::Inert(Message::Outside),
            Level::OnRequest | Level::Alone => Rest::Live,
        };
        let tag = match self.level() {
            Level::Watch => cx.word("player-look-here"),
            Level::Guided | Level::OnRequest | Level::Alone if self.active.is_some() => {
                // The finger is there already: the tag would only hide words.
                String::new()
            }
            Level::Guided | Level::OnRequest | Level::Alone => cx.word("player-touch-here"),
        };
        let reveal = lit.clone().or_else(|| self.active.as_ref().map(site::key));
        let lit = lit.filter(|_| self.active.is_none() || self.level() != Level::OnRequest);
        let lit = advice.target.clone().zip(lit);
        let light = site::Light { lit, reveal, tag, rest };
        site::view(cx, &self.run, self.active.as_ref(), self.keyboard, self.on_phone, light)
    }

    fn progress(&self, cx: &Context<'_>, advice: &Advice) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let steps = self.run.steps();
        let here = advice.step.unwrap_or(steps.len());
        let at = i64::try_from((here + 1).min(steps.len())).unwrap_or(0);
        let of = i64::try_from(steps.len()).unwrap_or(0);
        let words = cx.word_with("player-step", &[("step", at.into()), ("steps", of.into())]);
        let way = stones(
            look,
            steps.iter().enumerate().map(|(index, step)| {
                if index == here {
                    Stone::Current
                } else if !step.done {
                    Stone::Ahead
                } else if step.helps.is_empty() && self.level() != Level::Guided {
                    Stone::Done
                } else {
                    Stone::Helped
                }
            }),
        );
        let (_, level) = super::sheet::level_look(self.level());
        let place = status("player/step", words.clone(), look.bold(Type::Button, words, p.ink));
        let mut line = vec![place, look.stretch()];
        if look.metrics.text_size == TextSize::Normal {
            line.push(look.text(Type::Body, cx.word(level), p.ink2));
        }
        column![look.row(2.0, line), way].spacing(6).into()
    }

    fn help_tray(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let content: Element<'_, Message> = if self.open == Open::Calling {
            let who = super::help::who(cx);
            let close = button::small(
                look,
                Kind::Plain,
                "player/call-close",
                Some(Icon::Check),
                cx.word("help-understood"),
                Some(Message::Close),
            );
            column![
                look.lean(look.bold(Type::Label, cx.word("player-call"), p.ink)),
                look.lean(look.text(Type::Label, who, p.ink)),
                look.lean(close),
            ]
            .spacing(12)
            .into()
        } else {
            let used = advice_helps(&self.run);
            let rungs = Rung::ALL.into_iter().enumerate().map(|(index, rung)| {
                let (icon, key, word) = match rung {
                    Rung::Reword => (Icon::Say, "player/reword", "player-reword"),
                    Rung::Where => (Icon::Target, "player/where", "player-where"),
                    Rung::Light => (Icon::Hand, "player/light", "player-light"),
                    Rung::Together => (Icon::Duo, "player/together", "player-together"),
                };
                let done = used.contains(&rung);
                rung_button(
                    cx,
                    icon,
                    key,
                    &cx.word(word),
                    Some((index + 1, done)),
                    Message::Ask(rung),
                )
            });
            let mut items: Vec<Element<'_, Message>> = match self.level() {
                // The coach already shows everything: only a person can add to it.
                Level::Watch => Vec::new(),
                Level::Guided | Level::OnRequest | Level::Alone => rungs.collect(),
            };
            if words::any(self.scenario().tutorial()) {
                items.push(rung_button(
                    cx,
                    Icon::Doc,
                    "player/words",
                    &cx.word("words-open"),
                    None,
                    Message::Words,
                ));
            }
            items.push(rung_button(
                cx,
                Icon::Users,
                "player/call",
                &cx.word("player-call"),
                None,
                Message::Call,
            ));
            let least = 118.0 * look.metrics.text_size.factor();
            let width = if look.metrics.columns() == Columns::Two {
                look.metrics.canvas.width - look.metrics.coach_width() - 110.0
            } else {
                look.metrics.canvas.width - 80.0
            };
            column![
                look.lean(look.bold(Type::Label, cx.word("player-which-help"), p.pine)),
                chrome::grid(look, width, least, items.len(), 12.0, items),
            ]
            .spacing(10)
            .into()
        };
        container(content)
            .width(Length::Fill)
            .padding(14.0)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.pine_tint)),
                border: Border { color: p.pine, width: p.edge_width, radius: 20.0.into() },
                ..Default::default()
            })
            .into()
    }

    fn keys(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let next = match self.level() {
            Level::Guided => self.next_letter(),
            Level::Watch | Level::OnRequest | Level::Alone => None,
        };
        let lit = next.and_then(|letter| self.board.key_to(&cx.kiosk().layout, letter));
        keys::board(cx, self.board, lit, Message::Key)
    }

    /// The next letter of the value that the current step asks for.
    fn next_letter(&self) -> Option<char> {
        let active = self.active.as_ref()?;
        let value = self.run.value_now()?;
        let typed = self.run.world().typed(active)?;
        next_key(&value.text, typed.value())
    }
}

/// The format of a field of the simulated world.
fn format(run: &Run, field: &Target) -> Option<typing::Format> {
    Some(run.scenario().setting().element(field)?.kind.as_field()?.format)
}

/// The helps already asked for at the current step.
fn advice_helps(run: &Run) -> BTreeSet<Rung> {
    run.advice()
        .step
        .and_then(|step| run.steps().get(step))
        .map(|step| step.helps.clone())
        .unwrap_or_default()
}

/// One rung of the ladder of help: a number, an icon, a word.
fn rung_button<'a>(
    cx: &Context<'_>,
    icon: Icon,
    key: &'static str,
    words: &str,
    rank: Option<(usize, bool)>,
    message: Message,
) -> Element<'a, Message> {
    use crate::ui::semantics::{Meaning, Role};
    use crate::ui::widget::pressable::{Style, pressable};

    let look = cx.look;
    let p = look.palette;
    let used = rank.is_some_and(|(_, used)| used);
    let plain = button::style(p, Kind::Help, true);
    let style =
        Style { fill: if used { p.sand } else { p.surface }, ink: p.pine, radius: 14.0, ..plain };
    let mark: Element<'a, Message> = match rank {
        None => Space::new().width(0).into(),
        Some((_, true)) => look.icon(Icon::Check, Type::Body, p.pine),
        Some((rank, false)) => look.bold(Type::Body, rank, p.pine),
    };
    let text = iced::widget::text(words.to_owned())
        .size(look.metrics.text(Type::Body))
        .font(crate::ui::font::SEMIBOLD)
        .color(p.pine);
    let roomy = look.metrics.text_size == TextSize::Normal;
    let face: Element<'a, Message> = if roomy {
        let head = look.row(8.0, vec![mark, look.icon(icon, Type::Button, p.pine)]);
        let text: Element<'a, Message> = match look.direction {
            crate::i18n::Direction::LeftToRight => text.align_x(iced::Center).into(),
            crate::i18n::Direction::RightToLeft => look.label(Type::Body, words, p.pine),
        };
        column![head, text].spacing(6).align_x(iced::Center).into()
    } else {
        // With large texts the words are enough.
        look.row(10.0, vec![mark, look.label(Type::Body, words, p.pine)])
    };
    pressable(face, Meaning::new(key, Role::Button, words), style)
        .padding([8.0, 6.0])
        .width(Length::Fill)
        .least(0.0, look.metrics.main())
        .on_press(message)
        .into()
}

/// The aubergine frame and its band: nobody takes what is inside for the real site.
fn framed<'a>(cx: &Context<'_>, content: Element<'a, Message>) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let high = p.paper.r < 0.5;
    let roomy = look.metrics.text_size == TextSize::Normal;
    let mut words = vec![
        look.icon(Icon::Shield, Type::Button, p.on_dark),
        look.bold(if roomy { Type::Label } else { Type::Body }, "ENTRAÎNEMENT", p.on_dark),
    ];
    if roomy {
        words.push(look.text(Type::Label, cx.word("player-nothing-sent"), p.on_dark));
    }
    words.push(look.stretch());
    words.push(chrome::leave(cx, Kind::OnBand, Message::Common));
    let band = container(look.row(12.0, words)).width(Length::Fill).padding([7.0, 10.0]);
    container(column![band, content])
        .width(Length::Fill)
        .height(Length::Fill)
        .padding(Padding::from([0.0, 8.0]).bottom(8.0))
        .style(move |_| container::Style {
            background: Some(Background::Color(p.aubergine)),
            border: Border {
                color: if high { p.edge } else { p.aubergine },
                width: if high { 3.0 } else { 0.0 },
                radius: 20.0.into(),
            },
            ..Default::default()
        })
        .into()
}

/// A line of the coach in one column, off the frame's own edge.
fn inset(content: Element<'_, Message>) -> Element<'_, Message> {
    container(content).width(Length::Fill).padding([0.0, 12.0]).into()
}

/// The variables of the coach's words at a step, as Fluent wants them.
fn variables(scenario: &Scenario, step: Option<usize>) -> Vec<(&'static str, Value)> {
    scenario.variables(step).into_iter().map(|(name, value)| (name, value.into())).collect()
}

/// A row of two, for words and what stands at their end.
fn between<'a>(
    cx: &Context<'_>,
    start: Element<'a, Message>,
    end: Element<'a, Message>,
) -> Element<'a, Message> {
    let start = container(start).width(Length::Fill).align_x(direction::start(cx.look.direction));
    match cx.look.direction {
        crate::i18n::Direction::LeftToRight => row![start, end],
        crate::i18n::Direction::RightToLeft => row![end, start],
    }
    .spacing(12)
    .align_y(iced::Center)
    .into()
}
