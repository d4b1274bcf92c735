//! One help given by a mediator to a person or a group, as counters: how many and of what nature,
//! and nothing about whom.
//!
//! It lives in memory while it is entered. What is proposed comes from what was just practised on
//! the kiosk; each further choice is a code of the [`nomenclature`](super::nomenclature). Counted,
//! it falls apart into marginal counts that nobody can join again: only the number by type and main
//! operator is kept by day, everything that describes by month.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::NaiveDate;

use super::nomenclature::{Dimension, Nomenclature};
use super::{
    Autonomy, Device, Increment, Measure, NOT_APPLICABLE, Practice, Tally, WHOLE, operator,
};

/// The theme that holds the administrative ones.
pub const PROCEDURES: &str = "aide_aux_demarches_administratives";

/// The times a mediator chooses from, in minutes: those of La Coop.
pub const MINUTES: [u16; 6] = [15, 30, 45, 60, 90, 120];

/// The most people in a group (the former national report's own limit).
pub const LARGEST_GROUP: u16 = 100;

/// One help given. A single choice is `None` until it is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intervention {
    /// `individuel`, `ponctuel` or `collectif`.
    pub kind: String,
    /// How many people, counted for a group only; from 2 to [`LARGEST_GROUP`].
    pub participants: u16,
    /// The operators, the main one first; empty until one is chosen.
    pub operators: Vec<String>,
    /// The themes, at least one.
    pub themes: BTreeSet<String>,
    /// The administrative theme that a practice gave; else the operator's.
    pub administrative: Option<String>,
    /// The nature.
    pub nature: Option<String>,
    /// What it was done on.
    pub equipment: BTreeSet<String>,
    /// Whether it was done on the kiosk.
    pub on_kiosk: bool,
    /// How able the person was when they came.
    pub arrival: Option<String>,
    /// Who did it, in the end.
    pub autonomy: Option<String>,
    /// How long it took, in minutes.
    pub minutes: u16,
    /// How it ended.
    pub outcome: String,
    /// What was in the way, when it is blocked.
    pub obstacle: Option<String>,
    /// Where the person was sent next; `non` is nowhere.
    pub referral: String,
    /// Whether they came before.
    pub recurrence: String,
}

/// What is missing before an intervention can be counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// No operator, not even "none".
    #[error("no operator was chosen")]
    Operator,
    /// No theme.
    #[error("no theme was chosen")]
    Theme,
    /// No nature.
    #[error("no nature was chosen")]
    Nature,
    /// Nothing said about who did it.
    #[error("no autonomy was chosen")]
    Autonomy,
    /// A code that is in no list.
    #[error("a code is unknown")]
    Code,
}

impl Intervention {
    /// What most interventions are, on a kiosk of this kind; the operator and the autonomy are left
    /// to be said.
    pub fn usual(device: Device) -> Self {
        Self {
            kind: "individuel".to_owned(),
            participants: 6,
            operators: Vec::new(),
            themes: BTreeSet::from([PROCEDURES.to_owned()]),
            administrative: None,
            nature: Some("aide_demarche_en_ligne".to_owned()),
            equipment: BTreeSet::from([device.code().to_owned()]),
            on_kiosk: false,
            arrival: None,
            autonomy: None,
            minutes: 30,
            outcome: "aboutie".to_owned(),
            obstacle: None,
            referral: "non".to_owned(),
            recurrence: "ne_sait_pas".to_owned(),
        }
    }

    /// What a practice on the kiosk says of the help that was given with it. `theme` is the
    /// administrative theme of its tutorial; `before` how able the person was the first time they
    /// practised it in this visit, if they did it more than once.
    pub fn proposed(
        practice: &Practice,
        device: Device,
        theme: &str,
        before: Option<Autonomy>,
    ) -> Self {
        let mut proposed = Self::usual(device);
        proposed.operators = vec![practice.operator.clone()];
        proposed.on_kiosk = true;
        proposed.administrative = Some(theme.to_owned());
        proposed.minutes = nearest(practice.duration);
        proposed.arrival = before.map(|level| level.code().to_owned());
        proposed.autonomy = Some(match practice.autonomy {
            Some(Autonomy::Autonomous) => "autonome".to_owned(),
            Some(Autonomy::Partial) => "partiellement_autonome".to_owned(),
            Some(Autonomy::Assisted) | None => "avec_guidage".to_owned(),
        });
        if practice.operator == operator::NONE {
            proposed.themes = BTreeSet::from(["navigation_sur_internet".to_owned()]);
            proposed.administrative = None;
        }
        if practice.autonomy.is_none() {
            proposed.end("a_poursuivre");
        }
        proposed
    }

    /// Adds an operator, or takes it away. *None* and the others exclude each other.
    pub fn toggle_operator(&mut self, code: &str) {
        self.administrative = None;
        if let Some(place) = self.operators.iter().position(|own| own == code) {
            self.operators.remove(place);
        } else if code == operator::NONE {
            self.operators = vec![code.to_owned()];
        } else {
            self.operators.retain(|own| own != operator::NONE);
            self.operators.push(code.to_owned());
        }
    }

    /// Adds a theme, or takes it away.
    pub fn toggle_theme(&mut self, code: &str) {
        toggle(&mut self.themes, code);
    }

    /// Adds an equipment, or takes it away. *None* and the others exclude each other.
    pub fn toggle_equipment(&mut self, code: &str) {
        const NOTHING: &str = "aucun";
        if code == NOTHING {
            self.equipment = if self.equipment.contains(NOTHING) {
                BTreeSet::new()
            } else {
                BTreeSet::from([NOTHING.to_owned()])
            };
        } else {
            self.equipment.remove(NOTHING);
            toggle(&mut self.equipment, code);
        }
    }

    /// Says how it ended; what was in the way goes with *blocked* only.
    pub fn end(&mut self, outcome: &str) {
        outcome.clone_into(&mut self.outcome);
        if outcome != "bloquee" {
            self.obstacle = None;
        }
    }

    /// Sets the number of people, kept within bounds.
    pub fn gather(&mut self, participants: u16) {
        self.participants = participants.clamp(2, LARGEST_GROUP);
    }

    /// What is missing, or a code that is in no list.
    pub fn check(&self) -> Result<(), Missing> {
        let lists = Nomenclature::embedded();
        if self.operators.is_empty() {
            return Err(Missing::Operator);
        }
        if self.themes.is_empty() {
            return Err(Missing::Theme);
        }
        let nature = self.nature.as_deref().ok_or(Missing::Nature)?;
        let autonomy = self.autonomy.as_deref().ok_or(Missing::Autonomy)?;
        let mut codes = vec![
            (Dimension::Kind, self.kind.as_str()),
            (Dimension::Nature, nature),
            (Dimension::Autonomy, autonomy),
            (Dimension::Outcome, &self.outcome),
            (Dimension::Referral, &self.referral),
            (Dimension::Recurrence, &self.recurrence),
        ];
        codes.extend(self.operators.iter().map(|code| (Dimension::Operator, code.as_str())));
        codes.extend(self.themes.iter().map(|code| (Dimension::Theme, code.as_str())));
        codes.extend(self.administrative.iter().map(|code| (Dimension::Theme, code.as_str())));
        codes.extend(self.equipment.iter().map(|code| (Dimension::Equipment, code.as_str())));
        codes.extend(self.arrival.iter().map(|code| (Dimension::Arrival, code.as_str())));
        codes.extend(self.obstacle.iter().map(|code| (Dimension::Obstacle, code.as_str())));
        let known = |(dimension, code): &(Dimension, &str)| lists.entry(*dimension, code).is_some();
        if codes.iter().all(known) { Ok(()) } else { Err(Missing::Code) }
    }

    /// Its counters, each cell once, in order; nothing while something is missing.
    pub fn increments(&self, site: &str, day: NaiveDate) -> Result<Vec<Increment>, Missing> {
        self.check()?;
        let lists = Nomenclature::embedded();
        let mut tally = Tally::new(site, day);
        let main = self.operators.first().ok_or(Missing::Operator)?;
        tally.add_for(main, Measure::Intervention, &self.kind);
        if self.kind == "collectif" {
            tally.add_many(Measure::Participants, &self.kind, self.participants.into());
        }
        for operator in &self.operators {
            tally.add_for(operator, Measure::Request, WHOLE);
        }
        let mut themes = self.themes.clone();
        if themes.contains(PROCEDURES) {
            let usual = lists.entry(Dimension::Operator, main).and_then(|own| own.theme.clone());
            themes.extend(self.administrative.clone().or(usual));
        }
        for theme in &themes {
            tally.add(Measure::Theme, theme);
        }
        tally.add(Measure::Nature, self.nature.as_deref().unwrap_or(NOT_APPLICABLE));
        let autonomy = self.autonomy.as_deref().unwrap_or(NOT_APPLICABLE);
        tally.add(Measure::Posture, autonomy);
        if let Some(arrival) = &self.arrival {
            let end = lists.entry(Dimension::Autonomy, autonomy);
            let end = end.map_or(autonomy, |entry| entry.parent.as_deref().unwrap_or(&entry.code));
            tally.add(Measure::Progress, super::Pair(arrival, end));
        }
        tally.add(Measure::Time, band(self.minutes));
        tally.add_many(Measure::Minutes, &self.kind, self.minutes.into());
        let where_done = if self.on_kiosk { "oui" } else { "non" };
        for equipment in &self.equipment {
            tally.add(Measure::Equipment, super::Pair(equipment, where_done));
        }
        tally.add(Measure::Outcome, &self.outcome);
        if let Some(obstacle) = &self.obstacle {
            tally.add(Measure::Obstacle, obstacle);
        }
        tally.add(Measure::Referral, &self.referral);
        tally.add(Measure::Recurrence, &self.recurrence);
        Ok(tally.finish())
    }
}

fn toggle(set: &mut BTreeSet<String>, code: &str) {
    if !set.remove(code) {
        set.insert(code.to_owned());
    }
}

/// The band of a time in minutes, half-open: 30 minutes are in the second one.
pub fn band(minutes: u16) -> &'static str {
    match minutes {
        0..30 => "moins_30",
        30..60 => "30_60",
        60..120 => "60_120",
        120.. => "120_plus",
    }
}

/// The choice of [`MINUTES`] nearest to a time, the shorter of two as near.
fn nearest(time: Duration) -> u16 {
    let minutes = i64::try_from(time.as_secs() / 60).unwrap_or(i64::MAX);
    let [first, ..] = MINUTES;
    let near = |choice: &u16| (i64::from(*choice) - minutes).unsigned_abs();
    MINUTES.into_iter().min_by_key(near).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::count::{Ending, Grain, is_code};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, 1).unwrap()
    }

    fn lines(intervention: &Intervention) -> Vec<String> {
        let increments = intervention.increments("creully", day()).unwrap();
        let line = |Increment { cell, n, cancelled }: &Increment| {
            assert_eq!(*cancelled, 0);
            let (measure, dimension) = (cell.measure.code(), &cell.dimension);
            format!("{} {measure} {} {dimension} {} {n}", cell.period, cell.operator, cell.value)
        };
        increments.iter().map(line).collect()
    }

    fn practice() -> Practice {
        Practice {
            site: "creully".to_owned(),
            day: day(),
            operator: operator::CAF.to_owned(),
            tutorial: "caf-revenus".to_owned(),
            ending: Ending::Done,
            autonomy: Some(Autonomy::Partial),
            duration: Duration::from_secs(22 * 60),
            helped_steps: Vec::new(),
            last_step: None,
        }
    }

    #[test]
    fn one_help_falls_apart_into_its_counts() {
        let mut help = Intervention::usual(Device::Tablet);
        help.toggle_operator("caf");
        help.toggle_operator("msa");
        help.autonomy = Some("fait_a_la_place".to_owned());
        help.arrival = Some("partiellement_autonome".to_owned());
        help.end("bloquee");
        help.obstacle = Some("piece_manquante".to_owned());
        assert_eq!(
            lines(&help),
            [
                "2026-12-01 interv.nombre caf type individuel 1",
                "2026-12 interv.demande caf _Z _T 1",
                "2026-12 interv.demande msa _Z _T 1",
                "2026-12 interv.theme _Z nature aide_aux_demarches_administratives 1",
                "2026-12 interv.theme _Z nature famille_scolarite 1",
                "2026-12 interv.nature_msap _Z nature aide_demarche_en_ligne 1",
                "2026-12 interv.autonomie _Z niveau fait_a_la_place 1",
                "2026-12 interv.progression _Z debut.fin \
                 partiellement_autonome.entierement_accompagne 1",
                "2026-12 interv.duree _Z duree 30_60 1",
                "2026-12 interv.minutes _Z type individuel 30",
                "2026-12 interv.materiel _Z materiel.borne tablette.non 1",
                "2026-12 interv.issue _Z issue bloquee 1",
                "2026-12 interv.blocage _Z blocage piece_manquante 1",
                "2026-12 interv.orientation _Z orientation non 1",
                "2026-12 interv.recurrence _Z venue ne_sait_pas 1",
            ]
        );
    }

    #[test]
    fn a_group_counts_once_and_its_people_beside() {
        let mut help = Intervention::usual(Device::Computer);
        help.kind = "collectif".to_owned();
        help.gather(9);
        help.toggle_operator(operator::NONE);
        help.themes = BTreeSet::from(["email".to_owned()]);
        help.nature = Some("equipement".to_owned());
        help.autonomy = Some("avec_guidage".to_owned());
        help.minutes = 90;
        let lines = lines(&help);
        assert_eq!(lines[0], "2026-12-01 interv.nombre sans_operateur type collectif 1");
        assert_eq!(lines[1], "2026-12-01 interv.participants _Z type collectif 9");
        assert!(lines.contains(&"2026-12 interv.minutes _Z type collectif 90".to_owned()));
        // No procedure, so no administrative theme.
        assert_eq!(lines.iter().filter(|line| line.contains("interv.theme")).count(), 1);
    }

    #[test]
    fn what_is_missing_is_told() {
        let mut help = Intervention::usual(Device::Computer);
        assert_eq!(help.check(), Err(Missing::Operator));
        help.toggle_operator("caf");
        assert_eq!(help.check(), Err(Missing::Autonomy));
        help.autonomy = Some("autonome".to_owned());
        assert_eq!(help.check(), Ok(()));
        help.nature = None;
        assert_eq!(help.check(), Err(Missing::Nature));
        help.nature = Some("Jeanne".to_owned());
        assert_eq!(help.check(), Err(Missing::Code));
        help.toggle_theme(PROCEDURES);
        assert_eq!(help.check(), Err(Missing::Theme));
    }

    #[test]
    fn none_excludes_the_others() {
        let mut help = Intervention::usual(Device::Computer);
        help.toggle_operator("caf");
        help.toggle_operator(operator::NONE);
        assert_eq!(help.operators, [operator::NONE]);
        help.toggle_operator("msa");
        assert_eq!(help.operators, ["msa"]);
        help.toggle_equipment("aucun");
        assert_eq!(help.equipment, BTreeSet::from(["aucun".to_owned()]));
        help.toggle_equipment("scanner");
        assert_eq!(help.equipment, BTreeSet::from(["scanner".to_owned()]));
        help.end("bloquee");
        help.obstacle = Some("autre".to_owned());
        help.end("aboutie");
        assert_eq!(help.obstacle, None);
    }

    #[test]
    fn a_practice_proposes_nearly_everything() {
        let theme = "logement";
        let help = Intervention::proposed(&practice(), Device::Tablet, theme, None);
        assert_eq!(help.check(), Ok(()));
        let lines = lines(&help);
        for expected in [
            "2026-12-01 interv.nombre caf type individuel 1",
            "2026-12 interv.theme _Z nature logement 1",
            "2026-12 interv.autonomie _Z niveau partiellement_autonome 1",
            "2026-12 interv.duree _Z duree moins_30 1",
            "2026-12 interv.minutes _Z type individuel 15",
            "2026-12 interv.materiel _Z materiel.borne tablette.oui 1",
        ] {
            assert!(lines.contains(&expected.to_owned()), "{expected} {lines:#?}");
        }
        let left = Practice { ending: Ending::Abandoned, autonomy: None, ..practice() };
        let help = Intervention::proposed(&left, Device::Tablet, theme, Some(Autonomy::Assisted));
        assert_eq!(help.outcome, "a_poursuivre");
        assert_eq!(help.arrival.as_deref(), Some("entierement_accompagne"));
    }

    #[test]
    fn times_are_taken_to_the_nearest_choice() {
        for (minutes, expected) in
            [(0, 15), (22, 15), (23, 30), (40, 45), (75, 60), (76, 90), (600, 120)]
        {
            assert_eq!(nearest(Duration::from_secs(minutes * 60)), expected, "{minutes}");
        }
        assert_eq!(nearest(Duration::MAX), 120);
        for (minutes, code) in
            [(15, "moins_30"), (29, "moins_30"), (30, "30_60"), (60, "60_120"), (120, "120_plus")]
        {
            assert_eq!(band(minutes), code);
        }
    }

    fn codes(dimension: Dimension) -> impl Strategy<Value = String> {
        let codes = Nomenclature::embedded().entries(dimension);
        prop::sample::select(codes.iter().map(|entry| entry.code.clone()).collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn whatever_is_touched_the_counts_are_codes_and_only_the_number_is_daily(
            touches in prop::collection::vec(
                (
                    codes(Dimension::Operator), codes(Dimension::Theme),
                    codes(Dimension::Equipment), codes(Dimension::Outcome), 0_u16..400,
                ), 1..12,
            ),
            kind in codes(Dimension::Kind),
            autonomy in codes(Dimension::Autonomy),
        ) {
            let mut help = Intervention::usual(Device::Computer);
            help.kind = kind;
            help.autonomy = Some(autonomy);
            for (operator, theme, equipment, outcome, people) in touches {
                help.toggle_operator(&operator);
                help.toggle_theme(&theme);
                help.toggle_equipment(&equipment);
                help.end(&outcome);
                help.gather(people);
            }
            prop_assert!((2..=LARGEST_GROUP).contains(&help.participants));
            match help.increments("creully", day()) {
                Err(missing) => {
                    prop_assert!(matches!(missing, Missing::Operator | Missing::Theme));
                }
                Ok(increments) => {
                    let cells: BTreeSet<_> = increments.iter().map(|one| &one.cell).collect();
                    prop_assert_eq!(cells.len(), increments.len());
                    for Increment { cell, n, cancelled } in &increments {
                        prop_assert!(cell.flaw().is_none() && *n > 0 && *cancelled == 0);
                        let daily = cell.measure.grain() == Grain::Day;
                        let number =
                            matches!(cell.measure, Measure::Intervention | Measure::Participants);
                        prop_assert_eq!(daily, number);
                        prop_assert!(cell.value.split('.').all(is_code));
                    }
                    let helps = increments.iter().filter(|one| {
                        one.cell.measure == Measure::Intervention
                    });
                    prop_assert_eq!(helps.map(|one| one.n).sum::<u64>(), 1);
                }
            }
        }
    }
}
