//! What the coach says: the instruction of the step, what came of the last act, and the words of
//! the help that was asked for. At most four short lines; the title alone is enough to act.

use iced::widget::{Space, column, container, row};
use iced::{Background, Border, Length};

use super::{Message, variables};
use crate::app::Context;
use crate::gesture::Miss;
use crate::keyboard::edit::Text;
use crate::screen::words;
use crate::tutorial::{Advice, Level, Remark, Run, Rung, Way};
use crate::typing::compare::{self, Pair};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};
use crate::world::{Desk, Target};

/// The most hard words explained in one card: more would hide the instruction.
const BUBBLES: usize = 3;

/// What the card says.
struct Said {
    title: String,
    lines: Vec<String>,
    /// The two versions of what was typed, side by side.
    pairs: Vec<Pair>,
    /// A second or a third try.
    attempt: Option<u8>,
    /// What was just done well.
    well: Option<String>,
    /// The instruction, under a remark.
    reminder: Option<String>,
}

/// Draws the card; a `brief` one keeps its title and what just went wrong.
pub(super) fn view<'a>(
    cx: &Context<'_>,
    run: &Run,
    advice: &Advice,
    brief: bool,
) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let said = say(cx, run, advice);
    let mut parts: Vec<Element<'a, Message>> = Vec::new();
    let keep_lines = !brief || said.reminder.is_some();
    if let Some(well) = said.well.filter(|_| !brief) {
        let line = look.row(
            10.0,
            vec![
                look.icon(Icon::Check, Type::Label, p.pine),
                container(look.label(Type::Label, well.clone(), p.pine))
                    .width(Length::Fill)
                    .align_x(direction::start(look.direction))
                    .into(),
            ],
        );
        parts.push(status(
            "coach/well",
            well,
            look.boxed(line, p.pine_tint, p.pine_tint, 0.0, 12.0, [8.0, 12.0]),
        ));
    }
    let title =
        heading("coach/title", said.title.clone(), look.bold(Type::H2, said.title.clone(), p.ink));
    parts.push(look.lean(title));
    if let Some(attempt) = said.attempt.filter(|attempt| *attempt > 1) {
        let words = cx.word(if attempt == 2 { "coach-second-try" } else { "coach-third-try" });
        parts.push(look.lean(look.chip(None, words, p.plum_tint, p.plum)));
    }
    let tutorial = run.scenario().tutorial();
    let spoken = format!("{} {}", said.title, said.lines.join(" "));
    for line in said.lines.into_iter().filter(|_| keep_lines) {
        let words = look.text(Type::Coach, line.clone(), p.ink);
        parts.push(status("coach/line", line, look.lean(words)));
    }
    if !brief {
        // Each hard word that was just said is explained one touch away.
        let ranks = words::said_in(cx, tutorial, &spoken).into_iter().take(BUBBLES);
        parts.extend(ranks.filter_map(|rank| {
            let bubble = words::bubble(cx, tutorial, rank, Message::Word(rank))?;
            Some(look.lean(bubble))
        }));
    }
    if !said.pairs.is_empty() {
        parts.push(side_by_side(cx, &said.pairs));
    }
    if let Some(reminder) = said.reminder {
        parts.push(look.boxed(
            look.label(Type::Label, reminder, p.ink),
            p.sand,
            p.sand,
            0.0,
            12.0,
            [8.0, 12.0],
        ));
    }
    let mut next: Vec<Element<'a, Message>> = Vec::new();
    if advice.step.is_none() {
        next.push(
            button::large(
                look,
                Kind::Now,
                "player/done",
                Some(Icon::Check),
                cx.word("player-done"),
                Some(Message::Done),
            )
            .width(Length::Fill)
            .into(),
        );
    } else if run.level() == Level::Watch {
        next.push(
            button::large(
                look,
                Kind::Now,
                "player/continue",
                Some(Icon::next(look.direction)),
                cx.word("player-continue"),
                Some(Message::Continue),
            )
            .width(Length::Fill)
            .into(),
        );
    } else if advice.way == Way::Lost {
        next.push(
            button::large(
                look,
                Kind::Now,
                "player/start-again",
                Some(Icon::Restart),
                cx.word("player-restart"),
                Some(Message::Restart),
            )
            .width(Length::Fill)
            .into(),
        );
    }
    if !next.is_empty() {
        parts.push(Space::new().height(4).into());
        parts.extend(next);
    }
    container(column(parts).spacing(12).width(Length::Fill))
        .width(Length::Fill)
        .padding(20)
        .style(move |_| container::Style {
            background: Some(Background::Color(p.surface)),
            border: Border { color: p.pine, width: p.edge_width, radius: 20.0.into() },
            ..Default::default()
        })
        .into()
}

/// The words for this advice.
fn say(cx: &Context<'_>, run: &Run, advice: &Advice) -> Said {
    let scenario = run.scenario();
    let args = variables(scenario, advice.step);
    let word = |key: &str| cx.word_with(key, &args);
    let lines = |text: String| -> Vec<String> {
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    };
    let well = match &advice.remark {
        Some(Remark::Well { step }) => {
            let args = variables(scenario, Some(*step));
            Some(cx.word_with(&scenario.step_key(*step, "well"), &args))
        }
        Some(Remark::Together { .. }) => Some(cx.word("coach-together")),
        Some(Remark::Repaired { trouble }) => Some(cx.word(&format!("incident-{trouble}-well"))),
        Some(
            Remark::Mistake { .. }
            | Remark::Decoy { .. }
            | Remark::Slip { .. }
            | Remark::WrongChoice { .. }
            | Remark::Refused { .. }
            | Remark::Flaw { .. }
            | Remark::Miss { .. }
            | Remark::WrongTouch { .. }
            | Remark::RealData(_),
        )
        | None => None,
    };
    let Some(step) = advice.step else {
        return Said {
            title: word("coach-finished"),
            lines: lines(word("coach-finished-look")),
            pairs: Vec::new(),
            attempt: None,
            well,
            reminder: None,
        };
    };

    let instruction = if run.level() == Level::Alone && run.rung().is_none() {
        None
    } else {
        Some(word(&scenario.step_key(step, "say")))
    };
    if let Some((title, text, attempt, pairs)) = remark(cx, run, advice) {
        return Said { title, lines: lines(text), pairs, attempt, well, reminder: instruction };
    }

    if let Some(trouble) = advice.trouble {
        let key = match run.rung() {
            None => "why",
            Some(Rung::Reword) => "hint-1",
            Some(Rung::Where) => "hint-2",
            Some(Rung::Light | Rung::Together) => "hint-3",
        };
        return Said {
            title: word(&format!("incident-{trouble}-say")),
            lines: lines(word(&format!("incident-{trouble}-{key}"))),
            pairs: Vec::new(),
            attempt: None,
            well,
            reminder: None,
        };
    }

    match (&advice.way, run.rung()) {
        (Way::Lost, _) => Said {
            title: word("coach-lost"),
            lines: lines(word("coach-lost-why")),
            pairs: Vec::new(),
            attempt: None,
            well,
            reminder: None,
        },
        (Way::Detour { hop }, rung) if instruction.is_some() => {
            let told = match (run.level(), rung) {
                (Level::Watch | Level::Guided, _)
                | (_, Some(Rung::Where | Rung::Light | Rung::Together)) => {
                    cx.word_with("coach-detour-hop", &[("name", name_of(cx, run, hop).into())])
                }
                (Level::OnRequest | Level::Alone, Some(Rung::Reword) | None) => {
                    word("coach-detour-why")
                }
            };
            Said {
                title: instruction.unwrap_or_default(),
                lines: vec![word(detour_word(hop)), told],
                pairs: Vec::new(),
                attempt: None,
                well,
                reminder: None,
            }
        }
        (Way::Direct | Way::Detour { .. }, rung) => match instruction {
            None => Said {
                title: word("coach-mission"),
                lines: lines(word(&scenario.key("task"))),
                pairs: Vec::new(),
                attempt: None,
                well,
                reminder: None,
            },
            Some(title) => {
                let key = match rung {
                    None => "why",
                    Some(Rung::Reword) => "hint-1",
                    Some(Rung::Where) => "hint-2",
                    Some(Rung::Light | Rung::Together) => "hint-3",
                };
                Said {
                    title,
                    lines: lines(word(&scenario.step_key(step, key))),
                    pairs: Vec::new(),
                    attempt: None,
                    well,
                    reminder: None,
                }
            }
        },
    }
}

/// Where the visitor is sent: to another page, or to a paper on the desk.
fn detour_word(hop: &Target) -> &'static str {
    match hop.as_desk() {
        Some(Desk::Paper(_)) => "coach-detour-paper",
        Some(Desk::Close | Desk::Zoom) => "coach-detour-away",
        None => "coach-detour",
    }
}

/// Title, text, attempt and comparison of a remark that takes the card over.
fn remark(
    cx: &Context<'_>,
    run: &Run,
    advice: &Advice,
) -> Option<(String, String, Option<u8>, Vec<Pair>)> {
    let scenario = run.scenario();
    let args = variables(scenario, advice.step);
    let tried = |key: &str, attempt: u8| -> String {
        let other = match attempt {
            0 | 1 => None,
            2 => cx.words().attribute_with(key, "second", &args),
            _ => cx.words().attribute_with(key, "third", &args),
        };
        other.unwrap_or_else(|| cx.word_with(key, &args))
    };
    let almost = || cx.word("coach-almost");
    match advice.remark.as_ref()? {
        Remark::Well { .. } | Remark::Together { .. } | Remark::Repaired { .. } => None,
        Remark::Flaw { flaw, attempt } => {
            let key = format!("coach-flaw-{}", flaw.code());
            Some((almost(), tried(&key, *attempt), Some(*attempt), Vec::new()))
        }
        Remark::Miss { miss, dropped, attempt } => {
            let key = match (dropped, miss) {
                (true, Miss::Other) => "miss-place".to_owned(),
                (true | false, miss) => format!("miss-{}", miss.code()),
            };
            Some((almost(), tried(&key, *attempt), Some(*attempt), Vec::new()))
        }
        Remark::Mistake { step, name, attempt } => {
            let key = scenario.step_key(*step, &format!("mistake-{name}"));
            let pairs = pairs(run, &scenario.steps().get(*step)?.target);
            Some((almost(), tried(&key, *attempt), Some(*attempt), pairs))
        }
        Remark::Decoy { element, attempt } => {
            let key = scenario.key(&format!("decoy-{element}"));
            Some((cx.word("coach-elsewhere"), tried(&key, *attempt), Some(*attempt), Vec::new()))
        }
        Remark::Slip { slip, target, attempt } => {
            let key = format!("slip-{}", slip.name());
            Some((almost(), tried(&key, *attempt), Some(*attempt), pairs(run, target)))
        }
        Remark::WrongChoice { attempt, .. } => {
            Some((almost(), tried("coach-wrong-choice", *attempt), Some(*attempt), Vec::new()))
        }
        Remark::Refused { attempt, .. } => {
            Some((almost(), tried("coach-refused", *attempt), Some(*attempt), Vec::new()))
        }
        Remark::WrongTouch { attempt } => {
            let key = match run.level() {
                Level::Watch => "coach-watch-touch",
                Level::Guided => "coach-wrong-touch",
                Level::OnRequest | Level::Alone => "coach-away",
            };
            Some((cx.word("coach-elsewhere"), tried(key, *attempt), Some(*attempt), Vec::new()))
        }
        Remark::RealData(real) => {
            let key = format!("coach-real-{}", real.name());
            let args = variables(scenario, advice.step);
            let text = cx.word_with(&key, &args);
            Some((cx.word("coach-real"), text, None, Vec::new()))
        }
    }
}

/// What is expected in a field and what was typed, letter by letter.
fn pairs(run: &Run, wanted: &Target) -> Vec<Pair> {
    let Some(value) = run.value_now() else { return Vec::new() };
    let typed = run.world().typed(wanted).map(Text::value);
    super::format(run, wanted)
        .zip(typed)
        .and_then(|(format, typed)| compare::aligned(format, &value.text, typed))
        .unwrap_or_default()
}

/// The two versions, one under the other: a mistake shows them, never a cross.
fn side_by_side<'a>(cx: &Context<'_>, pairs: &[Pair]) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let side = if pairs.len() <= 6 { 40.0 } else { 22.0 };
    let cell = |letter: char, same: bool| -> Element<'a, Message> {
        let (fill, ink) = if same { (p.sand, p.ink) } else { (p.plum_tint, p.plum) };
        container(
            iced::widget::text(letter.to_string())
                .size(if pairs.len() <= 6 { 26.0 } else { 20.0 })
                .font(crate::ui::font::BOLD)
                .color(ink),
        )
        .center_x(side)
        .center_y(40.0)
        .style(move |_| container::Style {
            background: Some(Background::Color(fill)),
            border: Border {
                color: if same { p.sand } else { p.plum },
                width: if same { 0.0 } else { 2.0 },
                radius: 6.0.into(),
            },
            ..Default::default()
        })
        .into()
    };
    // Numbers are read from left to right in every language.
    let line = |letters: Vec<Element<'a, Message>>| row(letters).spacing(2);
    let card = pairs.iter().map(|pair| cell(pair.expected, pair.same)).collect();
    let typed = pairs.iter().map(|pair| cell(pair.typed, pair.same)).collect();
    look.lean(
        column![
            look.text(Type::Body, cx.word("coach-the-card"), p.ink),
            line(card),
            look.text(Type::Body, cx.word("coach-you"), p.ink),
            line(typed),
        ]
        .spacing(4)
        .align_x(direction::start(look.direction)),
    )
}

/// What a target is called on the screen, in French, for a sentence that names it.
fn name_of(cx: &Context<'_>, run: &Run, target: &Target) -> String {
    if target.is_back() {
        return cx.word("site-back");
    }
    let world = run.world();
    if let Some(tab) = target.as_tab() {
        return world
            .tabs()
            .into_iter()
            .find(|view| view.name == tab)
            .map_or_else(String::new, |view| view.title);
    }
    match target.as_desk() {
        Some(Desk::Close) => return cx.word("player-paper-close"),
        Some(Desk::Zoom) => return cx.word("player-paper-smaller"),
        Some(Desk::Paper(paper)) => {
            let scene = world.setting().scene(paper);
            return scene.map(|scene| scene.title.clone()).unwrap_or_default();
        }
        None => {}
    }
    let mut elements = world.shown().filter(|element| element.targets().contains(&target));
    elements.find_map(|element| element.name_of(target)).unwrap_or_default()
}
