//! Every procedure for the mediator: how sure it is, when it was checked, where its facts come from;
//! and a button to say that the real site has changed, which is counted and can be taken back.

use std::collections::BTreeMap;

use iced::widget::{Space, column, container};
use iced::{Length, Padding, Task};

use crate::app::Context;
use crate::check::FRESH_DAYS;
use crate::count::{self, Increment, Measure, Period, Row};
use crate::i18n::dates;
use crate::store::{self, Receipt};
use crate::tutorial::{Operator, Tutorial};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, direction};

/// The list of procedures, and what was said of their sites.
#[derive(Debug, Clone, Default)]
pub(super) struct Procedures {
    /// Only those of this operator.
    only: Option<Operator>,
    /// How many times each site was said to have changed this month, as the disk has it.
    told: BTreeMap<String, u64>,
    /// What was counted here and can be taken back, the latest last.
    mine: BTreeMap<String, Vec<Vec<Increment>>>,
    /// What the disk is asked now.
    writing: Option<Writing>,
    /// The procedure of which the disk refused the count.
    refused: Option<String>,
}

/// What the disk is asked about a procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Writing {
    slug: String,
    undo: bool,
}

/// What can happen in it.
#[derive(Debug, Clone)]
pub enum Message {
    /// An operator was touched; none is all of them.
    Only(Option<Operator>),
    /// *Le site a changé* was touched.
    Changed(String),
    /// *Annuler* was touched.
    Undo(String),
    /// The disk answered.
    Written(Result<Receipt, store::Error>),
    /// Back to the day.
    Close,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Run this.
    Run(Task<Message>),
    /// The counts are to be read again.
    Read,
    /// Back to the day.
    Close,
}

impl Procedures {
    /// The counts of the month were read.
    pub(super) fn read(&mut self, rows: &[Row], month: Period) {
        self.told = told(rows, month);
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Only(operator) => {
                self.only = operator;
                Action::None
            }
            // One at a time: the answer is about the last one asked.
            Message::Changed(_) | Message::Undo(_) if self.writing.is_some() => Action::None,
            Message::Changed(slug) => {
                let increments = count::site_changed(&cx.site().id, cx.now.date(), &slug);
                self.write(cx, Writing { slug, undo: false }, increments)
            }
            Message::Undo(slug) => {
                let Some(counted) = self.mine.get(&slug).and_then(|mine| mine.last()) else {
                    return Action::None;
                };
                let back = count::cancellation(counted);
                self.write(cx, Writing { slug, undo: true }, back)
            }
            Message::Written(result) => {
                let Some(Writing { slug, undo }) = self.writing.take() else {
                    return Action::None;
                };
                match result {
                    Ok(receipt) => {
                        let mine = self.mine.entry(slug).or_default();
                        if undo {
                            mine.pop();
                        } else {
                            mine.push(receipt.counted);
                        }
                        Action::Read
                    }
                    Err(error) => {
                        log::error!("a changed site was not counted: {error}");
                        self.refused = Some(slug);
                        Action::None
                    }
                }
            }
            Message::Close => Action::Close,
        }
    }

    fn write(&mut self, cx: &Context<'_>, writing: Writing, increments: Vec<Increment>) -> Action {
        self.writing = Some(writing);
        self.refused = None;
        let answer = cx.kiosk().store.count(increments);
        Action::Run(Task::perform(answer, Message::Written))
    }

    /// Draws it, under the header of the area.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("procedures-title");
        let back = button::small(
            look,
            Kind::Plain,
            "procedures/back",
            Some(Icon::back(look.direction)),
            cx.word("common-back"),
            Some(Message::Close),
        );
        let head = look.row(
            20.0,
            vec![
                back.into(),
                heading("procedures/title", title.clone(), look.bold(Type::H2, title, p.ink)),
            ],
        );
        let present = |operator: &Operator| {
            cx.catalog().tutorials.values().any(|tutorial| tutorial.operator == *operator)
        };
        let everything = std::iter::once(None);
        let operators = everything.chain(Operator::ALL.into_iter().filter(present).map(Some));
        let picks = operators
            .map(|operator| {
                let (key, words) = match operator {
                    None => ("procedures/all".to_owned(), cx.word("procedures-all")),
                    Some(operator) => {
                        let word = operator_key(operator);
                        (format!("procedures/{word}"), cx.word(&word))
                    }
                };
                let chosen = self.only == operator;
                button::pick(look, key, words, chosen, Message::Only(operator)).into()
            })
            .collect();
        let picks: Element<'a, Message> =
            direction::flow(look.direction, picks).spacing(10).wrap().into();
        let shown = cx
            .catalog()
            .tutorials
            .values()
            .filter(|one| self.only.is_none_or(|only| one.operator == only));
        let cards = shown.map(|tutorial| self.card(cx, tutorial));
        let mut parts = vec![look.lean(head), look.lean(picks)];
        parts.extend(cards);
        column(parts).spacing(16).into()
    }

    fn card<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let chips: Element<'a, Message> =
            direction::flow(look.direction, chips(cx, tutorial)).spacing(10).wrap().into();
        let [sure, likely, rebuilt] = tutorial.certainties();
        let facts = cx.word_with(
            "area-certainty",
            &[("sure", sure.into()), ("likely", likely.into()), ("rebuilt", rebuilt.into())],
        );
        let mut lines = vec![
            look.bold(Type::Button, cx.coach(tutorial, "title"), p.ink),
            chips,
            look.text(
                Type::Body,
                format!("{} {facts}", cx.word(&format!("fidelity-{}", tutorial.fidelity.code()))),
                p.ink,
            ),
            look.label(Type::Body, cx.word("procedures-sources"), p.ink),
        ];
        for source in &tutorial.sources {
            lines.push(look.text(Type::Body, source, p.ink2));
        }
        let words = look.column(8.0, lines).width(Length::Fill);
        let side = self.side(cx, tutorial);
        let content: Element<'a, Message> = if look.metrics.stacks() {
            column![words, side].spacing(16).into()
        } else {
            direction::flow(
                look.direction,
                vec![
                    container(words).width(Length::FillPortion(5)).into(),
                    container(side).width(Length::FillPortion(3)).into(),
                ],
            )
            .spacing(24)
            .into()
        };
        look.card(content)
    }

    /// What was said of the site, and the buttons that say it or take it back.
    fn side<'a>(&self, cx: &Context<'_>, tutorial: &Tutorial) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let slug = &tutorial.slug;
        let free = self.writing.is_none();
        let changed = button::small(
            look,
            Kind::Plain,
            format!("procedures/changed-{slug}"),
            Some(Icon::Pencil),
            cx.word("procedures-changed"),
            free.then(|| Message::Changed(slug.clone())),
        )
        .width(Length::Fill);
        let mut parts: Vec<Element<'a, Message>> = vec![changed.into()];
        let times = self.told.get(slug).copied().unwrap_or(0);
        let said = if self.refused.as_ref() == Some(slug) {
            Some((cx.word("procedures-refused"), p.plum))
        } else if times > 0 {
            Some((cx.word_with("procedures-told", &[("times", times.into())]), p.ink))
        } else {
            None
        };
        if let Some((words, ink)) = said {
            let line = look.label(Type::Label, words.clone(), ink);
            parts.push(look.lean(status(format!("procedures/told-{slug}"), words, line)));
        }
        if self.mine.get(slug).is_some_and(|mine| !mine.is_empty()) {
            let undo = button::small(
                look,
                Kind::Plain,
                format!("procedures/undo-{slug}"),
                Some(Icon::Undo),
                cx.word("procedures-undo"),
                free.then(|| Message::Undo(slug.clone())),
            );
            parts.push(undo.width(Length::Fill).into());
        }
        column(parts).spacing(12).into()
    }
}

/// The operator, the number of steps, the day of the check.
fn chips<'a>(cx: &Context<'_>, tutorial: &Tutorial) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let old = is_old(cx, tutorial);
    let checked = cx.word_with(
        if old { "area-checked-long-ago" } else { "area-checked" },
        &[("day", dates::day_with_year(cx.language(), tutorial.verified).into())],
    );
    let (fill, ink) = if old { (p.now, p.on_now) } else { (p.sand, p.ink) };
    let steps = cx.word_with("sheet-steps", &[("steps", tutorial.steps.len().into())]);
    vec![
        look.chip(None, cx.word(&operator_key(tutorial.operator)), p.pine_tint, p.pine),
        look.chip(Some(Icon::Up), steps, p.sand, p.ink),
        look.chip(Some(if old { Icon::Clock } else { Icon::Check }), checked, fill, ink),
    ]
}

/// Whether its facts were checked too long ago.
pub(super) fn is_old(cx: &Context<'_>, tutorial: &Tutorial) -> bool {
    (cx.now.date() - tutorial.verified).num_days() > FRESH_DAYS
}

fn operator_key(operator: Operator) -> String {
    format!("operator-{}", operator.code().replace('_', "-"))
}

/// How many times the site of each procedure was said to have changed in this month.
fn told(rows: &[Row], month: Period) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    for (cell, total) in count::totals(rows) {
        if cell.measure == Measure::SiteChanged && cell.period == month && total.value() > 0 {
            *found.entry(cell.value).or_insert(0) += total.value();
        }
    }
    found
}

/// The way to the list from the day's page, with what it says in short.
pub(super) fn card<'a, M: Clone + 'a>(cx: &Context<'_>, open: M) -> Element<'a, M> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("area-content");
    let all = cx.catalog().tutorials.len();
    let old = cx.catalog().tutorials.values().filter(|one| is_old(cx, one)).count();
    let mut parts = vec![
        look.lean(heading("area/content", title.clone(), look.bold(Type::H3, title, p.ink))),
        look.lean(look.text(Type::Body, cx.word("area-content-what"), p.ink2)),
    ];
    let count = cx.word_with("procedures-count", &[("count", all.into())]);
    let count = look.chip(Some(Icon::Doc), count, p.sand, p.ink);
    let mut chips = vec![count];
    if old > 0 {
        let words = cx.word_with("procedures-old", &[("count", old.into())]);
        chips.push(look.chip(Some(Icon::Clock), words, p.now, p.on_now));
    }
    let chips: Element<'a, M> = direction::flow(look.direction, chips).spacing(10).wrap().into();
    parts.push(look.lean(chips));
    parts.push(Space::new().height(2).into());
    let button = button::small(
        look,
        Kind::Plain,
        "area/procedures",
        Some(Icon::Search),
        cx.word("procedures-title"),
        Some(open),
    );
    parts.push(look.lean(container(button).padding(Padding::ZERO)));
    look.card(column(parts).spacing(12))
}
