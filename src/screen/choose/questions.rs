//! *Je ne sais pas*: three questions, each of which may be passed, then up to three procedures and a
//! level to begin with. The answers are kept no longer than the page.

use iced::widget::{Space, column};

use super::{By, Group, Message, groups, rows, width};
use crate::app::Context;
use crate::content::Catalog;
use crate::screen::{chrome, sheet};
use crate::tutorial::{Level, Tutorial};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::{heading, status};

/// How many procedures are proposed.
const PROPOSED: usize = 3;

/// What suits somebody who begins, the best first: short, useful to everybody, nothing to fill in that
/// can worry. Those that the kiosk has not are passed over.
const FIRST: &str = include_str!("../../../assets/first-times.txt");

/// How much somebody has used a computer or a touch screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Used {
    /// Never.
    Never,
    /// A little.
    Little,
    /// Often.
    Often,
}

/// Whether somebody is alone in front of the kiosk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Company {
    /// Alone.
    Alone,
    /// Somebody helps.
    Helped,
}

/// An answer to one of the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// What brings somebody here.
    Subject(Group),
    /// What they have used.
    Used(Used),
    /// With whom they are.
    Company(Company),
}

/// The answers so far.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Questions {
    /// How many questions were answered or passed.
    at: usize,
    subject: Option<Group>,
    used: Option<Used>,
    company: Option<Company>,
}

impl Questions {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// The question in front was answered, or passed.
    pub(super) fn answer(&mut self, answer: Option<Answer>) {
        match self.at {
            0 => self.subject = None,
            1 => self.used = None,
            _ => self.company = None,
        }
        match answer {
            None => {}
            Some(Answer::Subject(group)) => self.subject = Some(group),
            Some(Answer::Used(used)) => self.used = Some(used),
            Some(Answer::Company(company)) => self.company = Some(company),
        }
        self.at = (self.at + 1).min(3);
    }

    /// Goes back to the question before; says whether there is one.
    pub(super) fn back(&mut self) -> bool {
        let before = self.at > 0;
        self.at = self.at.saturating_sub(1);
        before
    }

    /// The name of the page, so that each starts at its top.
    pub(super) fn name(self) -> &'static str {
        match self.at {
            0 => "ask-need",
            1 => "ask-used",
            2 => "ask-with",
            _ => "ask-result",
        }
    }

    /// The level to begin with: the less one has seen, the more is shown; somebody who helps can
    /// guide a first try.
    fn level(self) -> Level {
        match (self.used, self.company) {
            (Some(Used::Often), _) => Level::OnRequest,
            (Some(Used::Little), _) | (Some(Used::Never) | None, Some(Company::Helped)) => {
                Level::Guided
            }
            (Some(Used::Never) | None, Some(Company::Alone) | None) => Level::Watch,
        }
    }

    /// Up to three procedures: of the subject first, and for somebody who begins what suits a first
    /// time first, then the shortest.
    fn propose(self, catalog: &Catalog) -> Vec<&str> {
        let begins = !matches!(self.used, Some(Used::Little | Used::Often));
        let strange = |tutorial: &Tutorial| match self.subject {
            None => false,
            Some(group) => !group.holds(tutorial),
        };
        let rank = |tutorial: &Tutorial| {
            let first = FIRST.lines().position(|slug| slug == tutorial.slug);
            first.filter(|_| begins).unwrap_or(usize::MAX)
        };
        let mut found: Vec<&Tutorial> = catalog
            .tutorials
            .values()
            .map(AsRef::as_ref)
            // Another subject only for who begins, and only with what suits them.
            .filter(|one| !strange(one) || (begins && rank(one) < usize::MAX))
            .collect();
        found.sort_by_key(|one| (strange(one), rank(one), one.minutes));
        found.into_iter().take(PROPOSED).map(|one| one.slug.as_str()).collect()
    }

    /// The question in front or what comes of the answers, and what stands at the end of the bottom
    /// line.
    pub(super) fn view<'a>(
        self,
        cx: &Context<'_>,
    ) -> (Element<'a, Message>, Option<Element<'a, Message>>) {
        let look = cx.look;
        if self.at >= 3 {
            return (self.result(cx), None);
        }
        let title = cx.word(self.name());
        let rank = i64::try_from(self.at + 1).unwrap_or(1);
        let of = cx.word_with("ask-of", &[("at", rank.into())]);
        let skip = button::large(
            look,
            Kind::Plain,
            "ask/skip",
            Some(Icon::next(look.direction)),
            cx.word("ask-skip"),
            Some(Message::Answer(None)),
        );
        let p = look.palette;
        let mut parts = vec![
            look.lean(status("ask/of", of.clone(), look.label(Type::Label, of, p.ink2))),
            look.lean(heading("ask/title", title.clone(), look.bold(Type::H1, title, p.ink))),
            Space::new().height(4).into(),
            self.answers(cx),
        ];
        let mut more = None;
        if chrome::roomy(look) {
            more = Some(skip.into());
        } else {
            parts.push(look.lean(skip));
        }
        (column(parts).spacing(14).into(), more)
    }

    fn answers<'a>(self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let tile = |key: String, icon: Icon, title: String, answer: Answer| {
            let badge = look.badge(icon, 72.0, 20.0, p.pine_tint, p.pine);
            let message = Message::Answer(Some(answer));
            button::tile(look, Kind::Plain, key, badge, title, None, None, message)
                .least(0.0, look.metrics.main().max(116.0))
                .into()
        };
        let tiles: Vec<Element<'a, Message>> = match self.at {
            0 => groups(cx, By::Need)
                .into_iter()
                .map(|group| {
                    let (name, _) = group.words(cx);
                    let key = format!("ask/{}", group.key());
                    tile(key, group.icon(), name, Answer::Subject(group))
                })
                .collect(),
            1 => [
                (Used::Never, "ask/never", "ask-used-never", Icon::Eye),
                (Used::Little, "ask/little", "ask-used-little", Icon::Hand),
                (Used::Often, "ask/often", "ask-used-often", Icon::Solo),
            ]
            .into_iter()
            .map(|(used, key, word, icon)| {
                tile(key.to_owned(), icon, cx.word(word), Answer::Used(used))
            })
            .collect(),
            _ => [
                (Company::Alone, "ask/alone", "ask-with-alone", Icon::Solo),
                (Company::Helped, "ask/helped", "ask-with-helped", Icon::Duo),
            ]
            .into_iter()
            .map(|(company, key, word, icon)| {
                tile(key.to_owned(), icon, cx.word(word), Answer::Company(company))
            })
            .collect(),
        };
        let least = 340.0 * look.metrics.text_size.factor();
        chrome::grid(look, width(cx), least, 3, look.metrics.gap(), tiles)
    }

    fn result<'a>(self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("ask-result");
        let level = self.level();
        let (icon, key) = sheet::level_look(level);
        let name = cx.word(key);
        let advice = cx.word_with("ask-level", &[("level", name.into())]);
        let advice = look.row(
            14.0,
            vec![
                look.icon(icon, Type::Coach, p.pine),
                status("ask/level", advice.clone(), look.label(Type::Button, advice, p.ink)),
            ],
        );
        let found = self
            .propose(cx.catalog())
            .into_iter()
            .filter_map(|slug| cx.tutorial(slug))
            .map(|one| rows::row(cx, one, Message::PickAt(one.slug.clone(), level)))
            .collect();
        column![
            look.lean(heading("ask/title", title.clone(), look.bold(Type::H1, title, p.ink))),
            look.lean(advice),
            Space::new().height(4),
            rows::list(cx, found),
            look.lean(look.text(Type::Label, cx.word("ask-forgotten"), p.ink2)),
            look.lean(super::not_here(cx)),
        ]
        .spacing(16)
        .into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tutorial::Need;

    fn questions(used: Option<Used>, company: Option<Company>) -> Questions {
        Questions { at: 3, subject: None, used, company }
    }

    #[test]
    fn the_less_one_has_seen_the_more_is_shown() {
        for (used, company, level) in [
            (None, None, Level::Watch),
            (Some(Used::Never), None, Level::Watch),
            (Some(Used::Never), Some(Company::Alone), Level::Watch),
            (Some(Used::Never), Some(Company::Helped), Level::Guided),
            (None, Some(Company::Helped), Level::Guided),
            (Some(Used::Little), Some(Company::Alone), Level::Guided),
            (Some(Used::Often), Some(Company::Alone), Level::OnRequest),
            (Some(Used::Often), None, Level::OnRequest),
        ] {
            assert_eq!(questions(used, company).level(), level, "{used:?} {company:?}");
        }
    }

    #[test]
    fn three_procedures_at_most_are_proposed_those_of_the_subject_first() {
        let (catalog, _) = crate::content::load(None);
        let all = questions(None, None).propose(&catalog);
        assert!(!all.is_empty() && all.len() <= PROPOSED);
        for need in Need::ALL {
            for used in [None, Some(Used::Never), Some(Used::Little), Some(Used::Often)] {
                let group = Group::Need(need);
                let asked = Questions { subject: Some(group), ..questions(used, None) };
                let found = asked.propose(&catalog);
                assert!(found.len() <= PROPOSED);
                let own: Vec<bool> =
                    found.iter().map(|slug| group.holds(&catalog.tutorials[*slug])).collect();
                assert!(own.is_sorted_by(|one, next| *one || !*next), "{need:?} {found:?}");
                if matches!(used, Some(Used::Little | Used::Often)) {
                    assert!(own.iter().all(|own| *own), "{need:?} {found:?}");
                }
            }
        }
    }

    #[test]
    fn a_question_can_be_passed_answered_again_and_gone_back_to() {
        let mut asked = Questions::new();
        asked.answer(Some(Answer::Subject(Group::Need(Need::Work))));
        asked.answer(Some(Answer::Used(Used::Often)));
        assert!(asked.back());
        asked.answer(None);
        assert_eq!((asked.at, asked.used), (2, None));
        asked.answer(None);
        asked.answer(None);
        assert_eq!(asked.at, 3);
        assert!(asked.back() && asked.back() && asked.back() && !asked.back());
        assert_eq!(asked.subject, Some(Group::Need(Need::Work)));
    }
}
