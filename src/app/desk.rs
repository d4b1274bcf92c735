//! What the mediator has at hand during the day: what was just practised, to be proposed, and what
//! was recorded, to be undone or done again alike.
//!
//! It lives in memory and knows codes only: it is forgotten when the day or the program ends, but for
//! the nature of the helps, which `draft` keeps. What is counted is left to `store`, the numbers of
//! the day to `count::day`.

use chrono::NaiveDate;

use super::context::Context;
use super::draft::{Draft, Drafts};
use crate::count::intervention::Intervention;
use crate::count::{Autonomy, Increment, Practice};
use crate::lead::Company;

/// The most proposals kept: those before were ignored.
const MOST: usize = 12;

/// What was practised on the kiosk, as the help that may have been given with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The tutorial, by its slug.
    pub tutorial: String,
    /// The help.
    pub intervention: Intervention,
}

/// A help that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The help.
    pub intervention: Intervention,
    /// The tutorial it came from, when it was proposed.
    pub tutorial: Option<String>,
    /// What the disk counted, to be taken back.
    pub counted: Vec<Increment>,
}

/// What is at hand, of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Desk {
    day: Option<NaiveDate>,
    /// Whether the presence of the day is open, as far as was seen since the program started.
    open: bool,
    proposals: Vec<Proposal>,
    recorded: Vec<Recorded>,
    /// The nature of what was recorded before the program started, or on a day left open.
    before: Drafts,
}

impl Desk {
    /// Another day has begun: what was at hand is forgotten.
    pub fn turn_to(&mut self, day: NaiveDate) {
        if self.day != Some(day) {
            let before = self.drafts();
            *self = Self { day: Some(day), before, ..Self::default() };
        }
    }

    /// The presence of the day is open, or is not.
    pub fn set_open(&mut self, open: bool) {
        self.open = open;
    }

    /// Whether a mediator opened the presence of this day: they are there, whatever the hours say.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        self.open && self.day == Some(day)
    }

    /// The desk of a program that starts, with what was kept of the days that are not over.
    pub fn resumed(before: Drafts) -> Self {
        Self { before, ..Self::default() }
    }

    /// What is to be kept of the days that are not over.
    pub fn drafts(&self) -> Drafts {
        let mut drafts = self.before.clone();
        if let Some(day) = self.day
            && !self.recorded.is_empty()
        {
            drafts.insert(day, self.draft(day));
        }
        drafts
    }

    /// Only these days are not over: the others are forgotten.
    pub fn keep(&mut self, days: &[NaiveDate]) {
        self.before.retain(|day, _| days.contains(day));
    }

    /// The natures of a day, as far as they are known.
    pub fn draft(&self, day: NaiveDate) -> Draft {
        let mut draft = self.before.get(&day).cloned().unwrap_or_default();
        if self.day == Some(day) {
            for one in &self.recorded {
                if let Some(nature) = &one.intervention.nature {
                    *draft.natures.entry(nature.clone()).or_insert(0) += 1;
                }
                draft.on_kiosk += u64::from(one.intervention.on_kiosk);
            }
        }
        draft
    }

    /// Something was practised. What was practised before is forgotten once it is too much.
    pub fn propose(&mut self, proposal: Proposal) {
        self.proposals.push(proposal);
        if self.proposals.len() > MOST {
            self.proposals.remove(0);
        }
    }

    /// What was practised last and neither recorded nor ignored.
    pub fn proposal(&self) -> Option<&Proposal> {
        self.proposals.last()
    }

    /// Every practice that waits is ignored.
    pub fn ignore_all(&mut self) {
        self.proposals.clear();
    }

    /// How many practices wait to be recorded or ignored.
    pub fn waiting(&self) -> usize {
        self.proposals.len()
    }

    /// The last practice is recorded, or ignored.
    pub fn settle(&mut self) -> Option<Proposal> {
        self.proposals.pop()
    }

    /// The latest practice of this tutorial is recorded.
    pub fn settle_one(&mut self, tutorial: &str) {
        if let Some(place) = self.proposals.iter().rposition(|one| one.tutorial == tutorial) {
            self.proposals.remove(place);
        }
    }

    /// A help was recorded.
    pub fn record(&mut self, recorded: Recorded) {
        self.recorded.push(recorded);
    }

    /// The last help recorded.
    pub fn last(&self) -> Option<&Recorded> {
        self.recorded.last()
    }

    /// The last help was taken back. What it was proposed from is proposed again.
    pub fn undone(&mut self) {
        if let Some(Recorded { intervention, tutorial: Some(tutorial), counted: _ }) =
            self.recorded.pop()
        {
            self.propose(Proposal { tutorial, intervention });
        }
    }
}

/// Puts what was just practised at hand, as the help that may have been given with it. `before` is how
/// much help it took the first time of this visit, if it was finished before; `company` is who came,
/// when a mediator prepared the visit.
pub fn propose(
    cx: &Context<'_>,
    practice: &Practice,
    before: Option<Autonomy>,
    company: Option<Company>,
) {
    let Some(tutorial) = cx.tutorial(&practice.tutorial) else { return };
    let device = cx.kiosk().config.device.counted();
    let mut intervention = Intervention::proposed(practice, device, &tutorial.coop_theme, before);
    if let Some(Company::Group(people)) = company {
        "collectif".clone_into(&mut intervention.kind);
        intervention.participants = people.into();
    }
    // A desk whose lock is lost proposes nothing: the help is entered by hand.
    if let Ok(mut desk) = cx.kiosk().desk.lock() {
        desk.turn_to(cx.now.date());
        desk.propose(Proposal { tutorial: practice.tutorial.clone(), intervention });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::count::Device;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).unwrap_or_default()
    }

    fn proposal(tutorial: &str) -> Proposal {
        let intervention = Intervention::usual(Device::Tablet);
        Proposal { tutorial: tutorial.to_owned(), intervention }
    }

    #[test]
    fn a_day_is_forgotten_when_the_next_begins() {
        let mut desk = Desk::default();
        desk.turn_to(day(1));
        desk.propose(proposal("a"));
        desk.turn_to(day(1));
        assert_eq!(desk.waiting(), 1);
        desk.turn_to(day(2));
        assert_eq!(desk.waiting(), 0);
    }

    #[test]
    fn what_is_undone_is_proposed_again() {
        let mut desk = Desk::default();
        desk.turn_to(day(1));
        desk.propose(proposal("a"));
        desk.propose(proposal("b"));
        let taken = desk.settle();
        assert_eq!(taken.as_ref().map(|one| one.tutorial.as_str()), Some("b"));
        let intervention = Intervention::usual(Device::Tablet);
        let tutorial = taken.map(|one| one.tutorial);
        desk.record(Recorded { intervention, tutorial, counted: Vec::new() });
        assert_eq!((desk.draft(day(1)).count(), desk.waiting()), (1, 1));
        desk.undone();
        assert_eq!((desk.draft(day(1)).count(), desk.waiting()), (0, 2));
        assert_eq!(desk.proposal().map(|one| one.tutorial.as_str()), Some("b"));
        // Nothing to undo is no harm.
        desk.undone();
        assert_eq!(desk.waiting(), 2);
    }

    #[test]
    fn natures_outlive_a_restart_until_their_day_is_over() {
        let mut desk = Desk::default();
        desk.turn_to(day(1));
        let help = || Recorded {
            intervention: Intervention::usual(Device::Tablet),
            tutorial: None,
            counted: Vec::new(),
        };
        desk.record(help());
        let mut desk = Desk::resumed(desk.drafts());
        desk.turn_to(day(1));
        desk.record(help());
        assert_eq!(desk.draft(day(1)).count(), 2);
        assert!(desk.last().is_some());
        desk.turn_to(day(2));
        assert!(desk.last().is_none());
        assert_eq!((desk.draft(day(1)).count(), desk.draft(day(2)).count()), (2, 0));
        desk.keep(&[day(2)]);
        assert_eq!(desk.drafts(), Drafts::new());
        desk.set_open(true);
        assert!(desk.is_open(day(2)) && !desk.is_open(day(3)));
        desk.turn_to(day(3));
        assert!(!desk.is_open(day(3)));
    }

    #[test]
    fn only_the_latest_practices_wait() {
        let mut desk = Desk::default();
        for n in 0..40 {
            desk.propose(proposal(&n.to_string()));
        }
        assert_eq!(desk.waiting(), MOST);
        assert_eq!(desk.proposal().map(|one| one.tutorial.as_str()), Some("39"));
    }
}
