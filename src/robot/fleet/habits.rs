//! What people do in front of a kiosk and with a mediator, as often as they do it, written with the
//! counters of the kiosk itself.
//!
//! The shares are orders of magnitude, so that tables look like those of a real year: operators from
//! the Cour des comptes ("France services", September 2024), reasons to come from the survey of the
//! MSAP network (end of 2016). What no public source says is our guess. Who comes and when is left
//! to the fleet.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::NaiveDate;

use super::dice::Dice;
use crate::bilan::Exercise;
use crate::count::intervention::Intervention;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{
    self, Autonomy, Device, Ending, Increment, Mode, Moment, Practice, Visit, VisitOption, is_code,
    operator,
};

/// Increments that the store writes at once, one after the other.
pub(super) type Transactions = Vec<Vec<Increment>>;

/// How much of the demand each operator has, in thousandths.
pub(super) const OPERATORS: [(u32, &str); 9] = [
    (320, operator::OTHER),
    (165, operator::CAF),
    (160, operator::ASSURANCE_MALADIE),
    (105, operator::ASSURANCE_RETRAITE),
    (85, operator::FRANCE_TRAVAIL),
    (65, operator::MSA),
    (55, operator::NONE),
    (30, operator::LA_POSTE),
    (15, operator::GRDF),
];

/// How many steps of a procedure people stumble on.
const HARD_STEPS: usize = 4;

/// A procedure that is practised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Procedure {
    slug: String,
    operator: &'static str,
    /// Its administrative theme: the usual one of its operator.
    theme: &'static str,
    /// How long it takes, in minutes.
    minutes: u32,
    /// The steps where people stumble, the hardest first.
    hard: Vec<String>,
}

impl Procedure {
    /// What is practised of this exercise; `None` when its counts would be refused.
    pub(super) fn of(exercise: &Exercise) -> Option<Self> {
        let Exercise { tutorial, operator, steps } = exercise;
        let operator = operator::ALL.into_iter().find(|known| known == operator)?;
        let entry = Nomenclature::embedded().entry(Dimension::Operator, operator);
        let theme = entry.and_then(|entry| entry.theme.as_deref());
        // Which steps are hard is a property of the procedure: every seed finds the same ones.
        let mut hard: Vec<(u64, &String)> = steps
            .iter()
            .map(|step| (format!("{tutorial}.{step}"), step))
            .filter(|(counted, _)| is_code(counted))
            .map(|(counted, step)| (Dice::named(&counted).next(), step))
            .collect();
        hard.sort_unstable();
        let hard: Vec<String> =
            hard.into_iter().take(HARD_STEPS).map(|(_, step)| step.clone()).collect();
        (is_code(tutorial) && !hard.is_empty()).then(|| Self {
            slug: tutorial.clone(),
            operator,
            theme: theme.unwrap_or("papiers_elections_citoyennete"),
            // Somewhat less than a minute for a step.
            minutes: (steps.len() as u32 * 4 / 5).clamp(3, 30),
            hard,
        })
    }
}

/// Where, when and on what something is done.
pub(super) struct Setting<'a> {
    /// The site.
    pub(super) site: &'a str,
    /// The day.
    pub(super) day: NaiveDate,
    /// What the kiosk runs on.
    pub(super) device: Device,
    /// How much of the year is over, in thousandths: people become abler.
    pub(super) progress: u32,
    /// The demand here, by operator.
    pub(super) operators: &'a [(u32, &'static str)],
    /// What can be practised.
    pub(super) procedures: &'a [Procedure],
}

impl<'a> Setting<'a> {
    /// What is `first` on the first day of the year and `last` on the last one.
    fn over(&self, first: u32, last: u32) -> u32 {
        let progress = self.progress.min(1000);
        (first * (1000 - progress) + last * progress) / 1000
    }

    fn visit(&self, mode: Mode, moment: Moment, dice: &mut Dice) -> Vec<Increment> {
        let used = [
            (180, VisitOption::LargeText),
            (80, VisitOption::ReadAloud),
            (60, VisitOption::SlowPace),
            (50, VisitOption::Contrast),
        ];
        count::visit(&Visit {
            site: self.site.to_owned(),
            day: self.day,
            mode,
            moment,
            device: self.device,
            options: used
                .into_iter()
                .filter_map(|(n, own)| dice.chance(n).then_some(own))
                .collect(),
        })
    }

    /// One time through a procedure; `again` when it was just done once.
    fn practice(&self, procedure: &Procedure, again: bool, dice: &mut Dice) -> Practice {
        let demonstration = !again && dice.chance(self.over(250, 80));
        let alone = dice.chance(self.over(120, 360));
        let mean = self.over(3000, 1300) / if again { 3 } else { 1 };
        let helps = dice.count(mean) * u32::from(!demonstration && !alone);
        let done = self.over(700, 840);
        let ending = match dice.below(1000) {
            drawn if drawn < done => Ending::Done,
            drawn if drawn < done + (1000 - done) * 2 / 3 => Ending::Abandoned,
            _ => Ending::Expired,
        };
        let autonomy = match ending {
            Ending::Done => Some(Autonomy::from_helps(helps as usize, demonstration)),
            Ending::Abandoned | Ending::Expired => None,
        };
        let seconds = procedure.minutes * 60 * (500 + dice.below(1400)) / 1000;
        Practice {
            site: self.site.to_owned(),
            day: self.day,
            operator: procedure.operator.to_owned(),
            tutorial: procedure.slug.clone(),
            ending,
            autonomy,
            duration: Duration::from_secs(seconds.into()),
            helped_steps: (0..helps).map(|_| hard_step(procedure, dice)).collect(),
            last_step: Some(hard_step(procedure, dice)),
        }
    }

    /// What goes with one time through a procedure: it is counted, a few take it back, a few take a
    /// sheet home.
    fn practiced(&self, practice: &Practice, dice: &mut Dice, made: &mut Transactions) {
        let counted = count::practice(practice);
        let back = count::cancellation(&counted);
        made.push(counted);
        if practice.ending == Ending::Done {
            if dice.chance(15) {
                made.push(back);
            }
            if dice.chance(120) {
                made.push(count::memo(self.site, self.day));
            }
        }
    }

    /// Somebody comes alone.
    pub(super) fn alone(&self, moment: Moment, dice: &mut Dice) -> Transactions {
        let mut made = Transactions::new();
        if dice.chance(60) {
            let theme = dice.code(&[
                (30, "papiers_elections_citoyennete"),
                (25, "argent_impots"),
                (15, "transports_mobilite"),
                (10, "justice"),
                (20, "autre"),
            ]);
            made.push(count::unmet_need(self.site, self.day, theme));
            if dice.chance(400) {
                // Nothing else was done: no visit is counted.
                return made;
            }
        }
        let times = 1 + u32::from(dice.chance(250));
        let mut practised = false;
        for _ in 0..times {
            if let Some(procedure) = self.some_procedure(dice) {
                let practice = self.practice(procedure, false, dice);
                self.practiced(&practice, dice, &mut made);
                practised = true;
            }
        }
        if practised {
            made.push(self.visit(Mode::Autonomous, moment, dice));
        }
        made
    }

    /// A mediator helps a person or a group, on the kiosk or not.
    pub(super) fn help(&self, dice: &mut Dice) -> Transactions {
        let mut made = Transactions::new();
        let help = self.helped(dice, &mut made);
        let right = help.increments(self.site, self.day).unwrap_or_default();
        if dice.chance(25) {
            // A slip of the finger, taken back.
            let mut wrong = help;
            wrong.operators = vec![dice.code(self.operators).to_owned()];
            let wrong = wrong.increments(self.site, self.day).unwrap_or_default();
            let back = count::cancellation(&wrong);
            made.extend([wrong, back]);
        }
        made.push(right);
        made
    }

    /// The help itself; what is counted by the kiosk goes to `made`.
    fn helped(&self, dice: &mut Dice, made: &mut Transactions) -> Intervention {
        let kind = dice.code(&[(790, "individuel"), (165, "ponctuel"), (45, "collectif")]);
        let group = kind == "collectif";
        let operator = dice.code(self.operators);
        let on_kiosk = dice.chance(if group { 600 } else { 330 });
        let procedure = on_kiosk.then(|| self.procedure_of(operator, dice)).flatten();
        let mut help = match procedure {
            Some(procedure) => self.helped_on_kiosk(procedure, group, dice, made),
            None => self.helped_elsewhere(operator, dice),
        };
        kind.clone_into(&mut help.kind);
        if group {
            help.gather(3 + dice.below(8) as u16);
            help.minutes = if dice.chance(500) { 120 } else { 90 };
        } else if kind == "ponctuel" {
            help.minutes = 15;
        }
        let outcome = dice.code(&[(760, "aboutie"), (150, "a_poursuivre"), (90, "bloquee")]);
        if help.outcome == "aboutie" {
            help.end(outcome);
        }
        if help.outcome == "bloquee" && dice.chance(950) {
            let obstacle = dice.code(&[
                (35, "identifiants_perdus"),
                (22, "piece_manquante"),
                (15, "pas_d_adresse_mail"),
                (12, "dossier_complexe"),
                (9, "site_indisponible"),
                (7, "autre"),
            ]);
            help.obstacle = Some(obstacle.to_owned());
        }
        let sent = if help.outcome == "aboutie" { 120 } else { 600 };
        let referral = dice.code(&[
            (45, "operateur_ou_organisme_en_charge"),
            (18, "aide_aux_demarches_administratives"),
            (14, "administration"),
            (10, "aide_sociale"),
            (6, "insertion_professionnelle"),
            (5, "mediation_numerique"),
            (2, "autre"),
        ]);
        if dice.chance(sent) {
            referral.clone_into(&mut help.referral);
        }
        let first_time = self.over(500, 260);
        let recurrence = dice.code(&[
            (first_time, "premiere_venue"),
            (850 - first_time, "deja_venu"),
            (150, "ne_sait_pas"),
        ]);
        recurrence.clone_into(&mut help.recurrence);
        help
    }

    /// A help given while somebody practises on the kiosk, sometimes twice.
    fn helped_on_kiosk(
        &self,
        procedure: &Procedure,
        group: bool,
        dice: &mut Dice,
        made: &mut Transactions,
    ) -> Intervention {
        let mut practice = self.practice(procedure, false, dice);
        self.practiced(&practice, dice, made);
        let before = practice.autonomy;
        let again = before.is_some() && dice.chance(300);
        if again {
            practice = self.practice(procedure, true, dice);
            self.practiced(&practice, dice, made);
        }
        let company = if group { Mode::Workshop } else { Mode::Accompanied };
        made.push(self.visit(company, Moment::DuringPresence, dice));
        if dice.chance(250) {
            let what = dice.code(&[
                (22, "souris_a_la_personne"),
                (20, "refaire_seul"),
                (18, "reformuler"),
                (16, "montrer_une_fois"),
                (10, "fiche_memo"),
                (7, "papier_sous_les_yeux"),
                (5, "agrandir_texte"),
                (2, "langue"),
            ]);
            made.push(count::what_helped(self.site, self.day, &procedure.slug, what));
        }
        if dice.chance(15) {
            made.push(count::site_changed(self.site, self.day, &procedure.slug));
        }
        let before = before.filter(|_| again);
        Intervention::proposed(&practice, self.device, procedure.theme, before)
    }

    /// A help given away from the kiosk's procedures.
    fn helped_elsewhere(&self, operator: &str, dice: &mut Dice) -> Intervention {
        let mut help = Intervention::usual(self.device);
        help.toggle_operator(operator);
        if operator == operator::NONE {
            let theme = dice.code(&[
                (30, "prendre_en_main_du_materiel"),
                (25, "email"),
                (18, "navigation_sur_internet"),
                (10, "gere_ses_contenus_numeriques"),
                (7, "securite_numerique"),
                (6, "bureautique"),
                (4, "reseaux_sociaux"),
            ]);
            help.themes = BTreeSet::from([theme.to_owned()]);
        } else {
            let second = dice.code(self.operators);
            if dice.chance(130) && second != operator && second != operator::NONE {
                help.toggle_operator(second);
            }
            help.administrative = administrative(operator, dice).map(str::to_owned);
            for (per_mille, theme) in [(70, "email"), (40, "securite_numerique")] {
                if dice.chance(per_mille) {
                    help.toggle_theme(theme);
                }
            }
            if operator == operator::FRANCE_TRAVAIL && dice.chance(350) {
                help.toggle_theme("insertion_professionnelle");
            }
            if operator == operator::ASSURANCE_MALADIE && dice.chance(150) {
                help.toggle_theme("sante");
            }
        }
        let nature = dice.code(&[
            (27, "information"),
            (24, "aide_demarche_en_ligne"),
            (22, "constitution_dossier"),
            (10, "formulaire"),
            (12, "acces_libre_outils"),
            (5, "equipement"),
        ]);
        help.nature = Some(nature.to_owned());
        match dice.below(1000) {
            0..250 => help.equipment = BTreeSet::from(["telephone".to_owned()]),
            250..330 => help.toggle_equipment("scanner"),
            330..400 => help.toggle_equipment("imprimante"),
            400..460 => help.toggle_equipment("aucun"),
            _ => {}
        }
        let (done_for, partly, able) =
            (self.over(330, 220), self.over(190, 270), self.over(80, 170));
        let autonomy = dice.code(&[
            (done_for, "fait_a_la_place"),
            (1000 - done_for - partly - able, "avec_guidage"),
            (partly, "partiellement_autonome"),
            (able, "autonome"),
        ]);
        help.autonomy = Some(autonomy.to_owned());
        if dice.chance(300) {
            // Nobody leaves less able than they came.
            let arrival = match autonomy {
                "autonome" => {
                    dice.code(&[(2, "autonome"), (5, "partiellement_autonome"), (1, ASSISTED)])
                }
                "partiellement_autonome" => {
                    dice.code(&[(3, "partiellement_autonome"), (4, ASSISTED)])
                }
                _ => ASSISTED,
            };
            help.arrival = Some(arrival.to_owned());
        }
        let minutes = [(36, 15), (36, 30), (14, 45), (10, 60), (3, 90), (1, 120)];
        help.minutes = dice.pick(&minutes).unwrap_or(help.minutes);
        help
    }

    /// A procedure that somebody chooses here.
    fn some_procedure(&self, dice: &mut Dice) -> Option<&'a Procedure> {
        let has_any = |code: &str| self.procedures.iter().any(|own| own.operator == code);
        let practicable: Vec<_> =
            self.operators.iter().filter(|(_, code)| has_any(code)).copied().collect();
        self.procedure_of(dice.code(&practicable), dice)
    }

    /// A procedure of this operator, the first ones more often; `None` if it has none.
    fn procedure_of(&self, operator: &str, dice: &mut Dice) -> Option<&'a Procedure> {
        let own = self.procedures.iter().filter(|procedure| procedure.operator == operator);
        let weighted: Vec<_> = (1..).map(|rank: u32| 60 / (rank * rank)).zip(own).collect();
        dice.pick(&weighted)
    }
}

/// The least able somebody can be.
const ASSISTED: &str = "entierement_accompagne";

/// The administrative theme of a help, where the operator's usual one is not the only one.
fn administrative(operator: &str, dice: &mut Dice) -> Option<&'static str> {
    match operator {
        operator::CAF => dice.chance(350).then_some("logement"),
        operator::OTHER => dice.pick(&[
            (44, "papiers_elections_citoyennete"),
            (32, "argent_impots"),
            (14, "transports_mobilite"),
            (6, "justice"),
            (2, "etrangers_europe"),
            (2, "loisirs_sports_culture"),
        ]),
        _ => None,
    }
}

/// A step where somebody stumbles: the lesser of two draws, so that the first ones come more often.
fn hard_step(procedure: &Procedure, dice: &mut Dice) -> String {
    let bound = procedure.hard.len() as u32;
    let at = dice.below(bound).min(dice.below(bound)) as usize;
    procedure.hard.get(at).cloned().unwrap_or_default()
}
