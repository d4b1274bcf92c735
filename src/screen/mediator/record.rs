//! Entering a help by hand: rows of choices, each a code of the nomenclature, most of them proposed.
//! Six touches at most, no keyboard, no name. What is counted is left to `count::intervention`.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use iced::widget::{Space, column, container, rule};
use iced::{Length, Padding};

use super::area;
use super::day::minutes;
use crate::app::Context;
use crate::count::intervention::{Intervention, LARGEST_GROUP, MINUTES, Missing, PROCEDURES};
use crate::count::nomenclature::{Dimension, Nomenclature, Place};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::widget::button::{self, Kind, Picked};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::status;
use crate::ui::{Element, direction};

/// The sizes of groups offered at one touch.
const GROUPS: [u16; 5] = [3, 5, 8, 10, 12];

/// A help while it is entered.
#[derive(Debug, Clone)]
pub(super) struct Record {
    help: Intervention,
    /// What *Effacer* comes back to.
    first: Intervention,
    /// The tutorial it is proposed from.
    tutorial: Option<String>,
    /// What was touched: the rest is only proposed.
    touched: BTreeSet<Dimension>,
    /// Whether every theme is shown.
    more: bool,
    /// What was missing when it was last saved.
    missing: Option<Missing>,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// A code was touched.
    Pick(Dimension, String),
    /// A number of people was touched.
    People(u16),
    /// A time was touched, in minutes.
    Minutes(u16),
    /// *Sur la borne* was touched.
    Kiosk,
    /// Every theme is asked for, or the usual ones only.
    More,
    /// *Effacer* was touched.
    Erase,
    /// *Enregistrer* was touched.
    Save,
    /// Back to the day, with nothing counted.
    Close,
}

/// What it asks of the area.
pub(super) enum Action {
    /// Nothing.
    None,
    /// Count this help; with the tutorial it was proposed from.
    Save(Box<Intervention>, Option<String>),
    /// Back to the day.
    Close,
}

impl Record {
    /// The form, filled with this help; with the tutorial it is proposed from.
    pub(super) fn new(help: Intervention, tutorial: Option<String>) -> Self {
        let more = help.themes.iter().any(|theme| {
            let entry = Nomenclature::embedded().entry(Dimension::Theme, theme);
            entry.is_some_and(|entry| entry.place == Place::More)
        });
        let first = help.clone();
        Self { help, first, tutorial, touched: BTreeSet::new(), more, missing: None }
    }

    /// Answers what happened.
    pub(super) fn update(&mut self, _cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Pick(dimension, code) => {
                self.touched.insert(dimension);
                self.missing = None;
                self.pick(dimension, code);
            }
            Message::People(people) => {
                self.touched.insert(Dimension::Kind);
                self.help.gather(people);
            }
            Message::Minutes(minutes) => {
                self.touched.insert(Dimension::Duration);
                self.help.minutes = minutes;
            }
            Message::Kiosk => self.help.on_kiosk = !self.help.on_kiosk,
            Message::More => self.more = !self.more,
            Message::Erase => {
                self.help = self.first.clone();
                self.touched.clear();
                self.missing = None;
            }
            Message::Save => {
                return match self.help.check() {
                    Ok(()) => Action::Save(Box::new(self.help.clone()), self.tutorial.clone()),
                    Err(missing) => {
                        self.missing = Some(missing);
                        Action::None
                    }
                };
            }
            Message::Close => return Action::Close,
        }
        Action::None
    }

    fn pick(&mut self, dimension: Dimension, code: String) {
        let help = &mut self.help;
        // Touching what holds takes it back, where nothing need be said.
        let optional = |held: &mut Option<String>, code: String| {
            *held = if held.as_ref() == Some(&code) { None } else { Some(code) };
        };
        match dimension {
            Dimension::Kind => help.kind = code,
            Dimension::Operator => help.toggle_operator(&code),
            Dimension::Theme => help.toggle_theme(&code),
            Dimension::Nature => help.nature = Some(code),
            Dimension::Equipment => help.toggle_equipment(&code),
            Dimension::Autonomy => help.autonomy = Some(code),
            Dimension::Arrival => optional(&mut help.arrival, code),
            Dimension::Outcome => help.end(&code),
            Dimension::Obstacle => optional(&mut help.obstacle, code),
            Dimension::Referral => help.referral = code,
            Dimension::Recurrence => help.recurrence = code,
            // A time is chosen in minutes; the others are not of a help.
            Dimension::Duration | Dimension::Presence | Dimension::Helped => {}
        }
    }

    fn holds(&self, dimension: Dimension, code: &str) -> bool {
        let help = &self.help;
        let is = |held: &Option<String>| held.as_deref() == Some(code);
        match dimension {
            Dimension::Kind => help.kind == code,
            Dimension::Operator => help.operators.iter().any(|own| own == code),
            Dimension::Theme => help.themes.contains(code),
            Dimension::Nature => is(&help.nature),
            Dimension::Equipment => help.equipment.contains(code),
            Dimension::Autonomy => is(&help.autonomy),
            Dimension::Arrival => is(&help.arrival),
            Dimension::Outcome => help.outcome == code,
            Dimension::Obstacle => is(&help.obstacle),
            Dimension::Referral => help.referral == code,
            Dimension::Recurrence => help.recurrence == code,
            Dimension::Duration | Dimension::Presence | Dimension::Helped => false,
        }
    }

    fn picked(&self, dimension: Dimension, holds: bool) -> Picked {
        match (holds, self.touched.contains(&dimension)) {
            (false, _) => Picked::No,
            (true, false) => Picked::Proposed,
            (true, true) => Picked::Yes,
        }
    }

    /// Draws it, with its own header and its own bottom.
    pub(super) fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let day = cx.now.date();
        let back = button::small(
            look,
            Kind::OnHeader,
            "record/back",
            Some(Icon::Back),
            cx.word("record-back"),
            Some(Message::Close),
        );
        let header =
            area::header(cx, cx.word("record-title"), &cx.word("record-how"), vec![back.into()]);
        let mut rows = vec![self.kinds(cx, day)];
        rows.push(self.row(cx, "record-operator", Dimension::Operator, day));
        rows.push(self.themes(cx, day));
        rows.push(self.row(cx, "record-nature", Dimension::Nature, day));
        rows.push(self.row(cx, "record-autonomy", Dimension::Autonomy, day));
        rows.push(self.times(cx));
        rows.push(self.row(cx, "record-referral", Dimension::Referral, day));
        rows.push(self.row(cx, "record-outcome", Dimension::Outcome, day));
        if self.help.outcome == "bloquee" {
            rows.push(self.row(cx, "record-obstacle", Dimension::Obstacle, day));
        }
        rows.push(self.equipment(cx, day));
        rows.push(self.row(cx, "record-recurrence", Dimension::Recurrence, day));
        rows.push(self.row(cx, "record-arrival", Dimension::Arrival, day));
        let mut lines: Vec<Element<'a, Message>> = Vec::new();
        for row in rows {
            if !lines.is_empty() {
                lines.push(
                    rule::horizontal(1)
                        .style(move |_| rule::Style {
                            color: p.hair,
                            radius: 0.0.into(),
                            fill_mode: rule::FillMode::Full,
                            snap: true,
                        })
                        .into(),
                );
            }
            lines.push(row);
        }
        let form = container(column(lines).spacing(10)).padding(Padding::from([14.0, 24.0]));
        column![header, scroll(look, "record", form, None), self.bottom(cx)].into()
    }

    /// A row of choices with its name.
    fn line<'a>(
        cx: &Context<'_>,
        name: &str,
        choices: Vec<Element<'a, Message>>,
    ) -> Element<'a, Message> {
        let look = cx.look;
        let name = look.label(Type::Label, cx.word(name), look.palette.ink);
        let choices: Element<'a, Message> =
            direction::flow(look.direction, choices).spacing(8).wrap().into();
        if look.metrics.portrait() || look.metrics.text_size != TextSize::Normal {
            column![look.lean(name), look.lean(choices)].spacing(6).into()
        } else {
            let name = container(name).width(122);
            let choices = container(choices).width(Length::Fill);
            look.row(14.0, vec![name.into(), choices.into()])
        }
    }

    fn chip<'a>(&self, cx: &Context<'_>, dimension: Dimension, code: &str) -> Element<'a, Message> {
        let picked = self.picked(dimension, self.holds(dimension, code));
        let label = dimension.label(code);
        // A row of choices has less room than a table.
        let short = format!("{label}-short");
        let words = cx.word(if cx.words().has(&short) { &short } else { &label });
        let key = format!("record/{}-{code}", dimension.code());
        button::choice(cx.look, key, words, picked, Message::Pick(dimension, code.to_owned()))
            .padding([6.0, 14.0])
            .into()
    }

    fn chips<'a>(
        &self,
        cx: &Context<'_>,
        dimension: Dimension,
        place: Place,
        day: NaiveDate,
    ) -> Vec<Element<'a, Message>> {
        let entries = Nomenclature::embedded().offered(dimension, place, day);
        entries.map(|entry| self.chip(cx, dimension, &entry.code)).collect()
    }

    fn row<'a>(
        &self,
        cx: &Context<'_>,
        name: &str,
        dimension: Dimension,
        day: NaiveDate,
    ) -> Element<'a, Message> {
        Self::line(cx, name, self.chips(cx, dimension, Place::First, day))
    }

    /// The type, and how many people for a group.
    fn kinds<'a>(&self, cx: &Context<'_>, day: NaiveDate) -> Element<'a, Message> {
        let look = cx.look;
        let kinds = self.row(cx, "record-kind", Dimension::Kind, day);
        if self.help.kind != "collectif" {
            return kinds;
        }
        let people = self.help.participants;
        let mut choices: Vec<Element<'a, Message>> = vec![
            button::sign(
                look,
                "record/people-less",
                Icon::Minus,
                cx.word("record-fewer"),
                (people > 2).then(|| Message::People(people - 1)),
            )
            .into(),
            status(
                "record/people",
                cx.word_with("record-group", &[("n", people.into())]),
                container(look.bold(Type::H3, people, look.palette.ink)).center_x(72),
            ),
            button::sign(
                look,
                "record/people-more",
                Icon::Plus,
                cx.word("record-further"),
                (people < LARGEST_GROUP).then(|| Message::People(people + 1)),
            )
            .into(),
            Space::new().width(16).into(),
        ];
        choices.extend(GROUPS.into_iter().map(|size| {
            let picked = self.picked(Dimension::Kind, people == size);
            let key = format!("record/people-{size}");
            button::choice(look, key, size.to_string(), picked, Message::People(size)).into()
        }));
        column![kinds, Self::line(cx, "record-people", choices)].spacing(10).into()
    }

    /// The usual themes, and all of them when asked for. An administrative theme goes with the
    /// procedures by itself.
    fn themes<'a>(&self, cx: &Context<'_>, day: NaiveDate) -> Element<'a, Message> {
        let mut choices = self.chips(cx, Dimension::Theme, Place::First, day);
        if self.more {
            choices.extend(self.chips(cx, Dimension::Theme, Place::More, day));
        }
        let word = cx.word(if self.more { "record-less" } else { "record-more" });
        let more = button::choice(cx.look, "record/more", word, Picked::No, Message::More);
        choices.push(more.into());
        if let (Some(theme), true) =
            (&self.help.administrative, self.help.themes.contains(PROCEDURES))
        {
            let p = cx.look.palette;
            let words = cx.word(&Dimension::Theme.label(theme));
            let chip = cx.look.chip(None, words, p.pine_tint, p.pine);
            choices.push(container(chip).center_y(cx.look.metrics.target()).into());
        }
        Self::line(cx, "record-theme", choices)
    }

    fn times<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let choices = MINUTES.into_iter().map(|choice| {
            let picked = self.picked(Dimension::Duration, self.help.minutes == choice);
            let key = format!("record/minutes-{choice}");
            let words = minutes(cx, choice);
            button::choice(cx.look, key, words, picked, Message::Minutes(choice)).into()
        });
        Self::line(cx, "record-duration", choices.collect())
    }

    fn equipment<'a>(&self, cx: &Context<'_>, day: NaiveDate) -> Element<'a, Message> {
        let mut choices = self.chips(cx, Dimension::Equipment, Place::First, day);
        let picked = if self.help.on_kiosk { Picked::Yes } else { Picked::No };
        let word = cx.word("record-kiosk");
        let kiosk = button::choice(cx.look, "record/kiosk", word, picked, Message::Kiosk);
        choices.push(kiosk.into());
        Self::line(cx, "record-equipment", choices)
    }

    /// What is missing, erasing, saving.
    fn bottom<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let said: Element<'a, Message> = if let Some(missing) = self.missing {
            let words = cx.word(match missing {
                Missing::Operator => "record-missing-operator",
                Missing::Theme => "record-missing-theme",
                Missing::Nature => "record-missing-nature",
                Missing::Autonomy => "record-missing-autonomy",
                Missing::Code => "record-missing-code",
            });
            status("record/missing", words.clone(), look.label(Type::Label, words, p.plum))
        } else {
            let swatch = look.boxed(Space::new(), p.pine_tint, p.pine, 2.0, 12.0, [12.0, 0.0]);
            let words = look.text(Type::Body, cx.word("record-proposed"), p.ink2);
            look.row(14.0, vec![container(swatch).width(56).into(), words])
        };
        let erase = button::large(
            look,
            Kind::Plain,
            "record/erase",
            None,
            cx.word("record-erase"),
            Some(Message::Erase),
        );
        let save = button::large(
            look,
            Kind::Now,
            "record/save",
            Some(Icon::Check),
            cx.word("record-save"),
            Some(Message::Save),
        );
        let narrow = look.metrics.portrait() || look.metrics.text_size != TextSize::Normal;
        let content: Element<'a, Message> = if narrow {
            let buttons = look.row(16.0, vec![erase.into(), save.width(Length::Fill).into()]);
            column![look.lean(said), buttons].spacing(10).into()
        } else {
            let said = container(said).width(Length::Fill);
            look.row(16.0, vec![said.into(), erase.into(), save.width(420).into()])
        };
        container(content).width(Length::Fill).padding(Padding::from([14.0, 24.0])).into()
    }
}
