//! What goes wrong on purpose: each incident is written into the scenes before the run begins, with
//! flags, windows and branches, so that the world needs no word for it. What stays is a [`Trouble`]:
//! when it is there, what mends it, and which words go with it.
//!
//! The sentences of the simulated site stand here in French, as those of `world::refusal`; the
//! coach's are left to Fluent.

use super::model::{IncidentKind, IncidentSpec, Step, Trigger, Tutorial};
use super::persona::Persona;
use crate::world::{
    Branch, Condition, Effect, Element, Go, Kind, Popup, PopupButton, PopupLook, Press, Scene,
    SceneKind, Target, Tone,
};

/// An incident in a run.
#[derive(Debug, Clone, PartialEq)]
pub struct Trouble {
    /// Its rank among the incidents of the tutorial.
    pub rank: usize,
    /// What it is.
    pub kind: IncidentKind,
    /// What is to be done, in order.
    pub(super) stages: Vec<Stage>,
}

/// One thing to do to mend an incident.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Stage {
    /// The words that go with it: `incident-<cue>-…`.
    pub(super) cue: &'static str,
    /// When it is to be done.
    pub(super) pending: Condition,
    /// When it has been done.
    pub(super) done: Condition,
    /// What is acted upon.
    pub(super) target: Target,
    /// The step that it only matters for, by its target.
    pub(super) only_for: Option<Target>,
}

impl Tutorial {
    /// The incidents of the practice number `turn`: one or two, each combination in its turn.
    pub fn incidents_at(&self, turn: usize) -> Vec<usize> {
        let all = self.incidents.len();
        let mut sets: Vec<Vec<usize>> = (0..all).map(|one| vec![one]).collect();
        for one in 0..all {
            sets.extend(
                (one + 1..all).filter(|two| self.agree(one, *two)).map(|two| vec![one, two]),
            );
        }
        if sets.is_empty() { Vec::new() } else { sets.swap_remove(turn % sets.len()) }
    }

    /// Whether two incidents can happen in one practice: not in the same place, and not both to
    /// the code.
    fn agree(&self, one: usize, two: usize) -> bool {
        let (one, two) = (&self.incidents[one], &self.incidents[two]);
        let code = |kind| matches!(kind, IncidentKind::CodeLate | IncidentKind::CodeExpired);
        let same_place = one.at == two.at && !one.at.is_empty();
        let same_code = code(one.kind) && code(two.kind);
        !(same_place || same_code)
    }
}

/// Writes the incident of this rank into `scenes` and `steps`, texts filled in already.
pub(super) fn stage(
    rank: usize,
    spec: &IncidentSpec,
    scenes: &mut Vec<Scene>,
    steps: &mut [Step],
    persona: &Persona,
) -> Trouble {
    let mut writer = Stager { spec, scenes, steps, persona };
    let stages = match spec.kind {
        IncidentKind::Banner => writer.window(&Window {
            look: PopupLook::Cookies,
            title: Some("Vos choix sur les cookies"),
            text: "Ce site utilise des cookies pour mesurer son audience.",
            labels: &["Tout refuser", "Tout accepter"],
        }),
        IncidentKind::Popup => writer.window(&Window {
            look: PopupLook::Dialog,
            title: None,
            text: "",
            labels: &["Fermer"],
        }),
        IncidentKind::Slow => writer.window(&Window {
            look: PopupLook::Loading,
            title: None,
            text: "La page se charge. Cela peut prendre un moment.",
            labels: &["Attendre"],
        }),
        IncidentKind::Unavailable => writer.window(&Window {
            look: PopupLook::Page,
            title: Some("Service indisponible"),
            text: "Le service ne répond pas pour le moment. Réessayez dans quelques instants.",
            labels: &["Réessayer"],
        }),
        IncidentKind::SessionClosed => writer.window(&Window {
            look: PopupLook::Page,
            title: Some("Votre session a expiré"),
            text: "Pour votre sécurité, vous avez été déconnecté. Connectez-vous à nouveau.",
            labels: &["Se reconnecter"],
        }),
        IncidentKind::CodeLate => writer.late_mail(),
        IncidentKind::CodeExpired => writer.expired_code(),
        IncidentKind::FileRefused => writer.refused_file(),
        IncidentKind::DateFormat | IncidentKind::BirthName => writer.wrong_prefill(),
        IncidentKind::PageMoved => writer.moved(),
    };
    Trouble { rank, kind: spec.kind, stages }
}

/// A window over a scene.
struct Window {
    look: PopupLook,
    title: Option<&'static str>,
    /// What it says, unless the tutorial has words of its own.
    text: &'static str,
    /// What its buttons say.
    labels: &'static [&'static str],
}

struct Stager<'a> {
    spec: &'a IncidentSpec,
    scenes: &'a mut Vec<Scene>,
    steps: &'a mut [Step],
    persona: &'a Persona,
}

impl Stager<'_> {
    /// The name of a flag of this incident: no tutorial can write a slash in one.
    fn flag(&self, what: &str) -> String {
        format!("incident/{}/{what}", self.spec.id)
    }

    fn done(&self) -> Condition {
        Condition::Set(self.flag("done"))
    }

    fn at(&self) -> Target {
        Target::new(&self.spec.at)
    }

    fn one(&self, pending: Vec<Condition>, done: Condition, target: Target) -> Vec<Stage> {
        let pending = Condition::All(pending);
        vec![Stage { cue: self.spec.kind.code(), pending, done, target, only_for: None }]
    }

    fn scene(&mut self, name: &str) -> Option<&mut Scene> {
        self.scenes.iter_mut().find(|scene| scene.name == name)
    }

    fn press(&mut self, target: &Target) -> Option<&mut Press> {
        let elements = self.scenes.iter_mut().flat_map(|scene| &mut scene.elements);
        elements.flat_map(Element::presses_mut).find(|press| press.target == *target)
    }

    /// A window over the scene, closed by its first button.
    fn window(&mut self, window: &Window) -> Vec<Stage> {
        let spec = self.spec;
        let reconnects = spec.kind == IncidentKind::SessionClosed;
        let effect = Effect {
            sets: vec![self.flag("done")],
            goes: reconnects.then(|| spec.goes.clone()),
            empties: spec.empties.clone(),
            ..Effect::default()
        };
        let id = |rank: usize| Target::of(&spec.at, &format!("incident-{}-{rank}", spec.id));
        let buttons = window.labels.iter().enumerate().map(|(rank, label)| {
            let press = Press {
                target: id(rank + 1),
                label: (*label).to_owned(),
                decoy: false,
                effect: effect.clone(),
            };
            PopupButton { press, keeps: false, primary: false }
        });
        let popup = Popup {
            target: id(0),
            look: window.look,
            title: window.title.map(str::to_owned),
            text: spec.text.clone().unwrap_or_else(|| window.text.to_owned()),
            buttons: buttons.collect(),
        };
        if let Some(scene) = self.scene(&spec.at) {
            let line = scene.line;
            scene.elements.insert(0, Element::new(Kind::Popup(popup), line));
        }
        let pending = vec![Condition::At(spec.at.clone()), not(self.done())];
        self.one(pending, self.done(), id(1))
    }

    /// The mail is in the other list.
    fn late_mail(&mut self) -> Vec<Stage> {
        let mail = self.spec.mail.clone();
        let (from, to) = (Target::of("inbox", &mail), Target::of("junk", &mail));
        let Some(inbox) = self.scene("inbox") else {
            return Vec::new();
        };
        let row = inbox.elements.iter().position(
            |element| matches!(&element.kind, Kind::Mail(row) if row.press.target == from),
        );
        let Some(mut row) = row.map(|at| inbox.elements.remove(at)) else {
            return Vec::new();
        };
        for press in row.presses_mut() {
            press.target = to.clone();
        }
        let when = row.when.clone();
        if let Some(junk) = self.scene("junk") {
            junk.elements.insert(1.min(junk.elements.len()), row);
        }
        for step in self.steps.iter_mut() {
            let mistakes = step.mistakes.iter_mut().filter_map(|one| match &mut one.trigger {
                Trigger::Touched(target) => Some(target),
                Trigger::Typed { .. }
                | Trigger::Chose(..)
                | Trigger::Attached(_)
                | Trigger::Missed(_)
                | Trigger::Dropped(_)
                | Trigger::Refused => None,
            });
            for target in std::iter::once(&mut step.target).chain(mistakes) {
                if *target == from {
                    *target = to.clone();
                }
            }
        }
        let seen = Condition::Scene("junk".to_owned());
        let mut pending = vec![Condition::At("inbox".to_owned()), not(seen.clone())];
        pending.extend(when);
        self.one(pending, seen, Target::of("inbox", "junk-folder"))
    }

    /// The first code is refused; another comes when it is asked for.
    fn expired_code(&mut self) -> Vec<Stage> {
        let spec = self.spec;
        let (Some(field), Some(resend)) = (spec.field.clone(), spec.resend.clone()) else {
            return Vec::new();
        };
        let (refused, done) = (self.flag("refused"), self.flag("done"));
        let code = self.persona.get("code").unwrap_or_default().to_owned();
        let other = self.persona.get("code2").unwrap_or_default().to_owned();
        let button = self.at();
        if let Some(press) = self.press(&button) {
            let branch = Branch {
                when: not(Condition::Set(done.clone())),
                go: Go::Blocked("Ce code n’est plus valable. Demandez un nouveau code.".to_owned()),
                sets: vec![refused.clone()],
                empties: vec![field.clone()],
            };
            press.effect.branches.insert(0, branch);
        }
        if let Some(press) = self.press(&resend) {
            press.effect.sets.push(done.clone());
            press.effect.empties.push(field.clone());
            press.decoy = false;
        }
        let elements = self.scenes.iter_mut().flat_map(|scene| &mut scene.elements);
        for element in elements {
            if let Kind::Field(one) = &mut element.kind
                && one.target == field
            {
                one.later = Some((done.clone(), other.clone()));
            }
        }
        let mut stages = vec![Stage {
            cue: spec.kind.code(),
            pending: Condition::All(vec![
                Condition::Set(refused),
                not(Condition::Set(done.clone())),
            ]),
            done: Condition::Set(done.clone()),
            target: resend,
            only_for: None,
        }];
        if let Some(target) = self.second_message(&spec.shows, &code, &other, &done) {
            let seen = Condition::Scene(format!("{}-2", spec.shows));
            let pending =
                vec![Condition::Set(done), not(seen.clone()), not(Condition::Filled(field))];
            stages.push(Stage {
                cue: "code-again",
                pending: Condition::All(pending),
                done: seen,
                target,
                only_for: None,
            });
        }
        stages
    }

    /// A second message like the one that `shows` is, with another code; what opens it, if it must
    /// be opened.
    fn second_message(
        &mut self,
        shows: &str,
        code: &str,
        other: &str,
        flag: &str,
    ) -> Option<Target> {
        let mut second = self.scene(shows)?.clone();
        second.name = format!("{shows}-2");
        let spaced = |code: &str| {
            let (start, end) = code.split_at(code.len().min(3));
            format!("{start} {end}")
        };
        second.map_texts(&mut |text, _| {
            *text = text.replace(code, other).replace(&spaced(code), &spaced(other));
        });
        for press in second.elements.iter_mut().flat_map(Element::presses_mut) {
            press.target = Target::of(&second.name, press.target.element());
        }
        let arrived = Condition::Set(flag.to_owned());
        if second.kind == SceneKind::Phone {
            let when = second.when.take();
            second.when = Some(Condition::All(when.into_iter().chain([arrived]).collect()));
            self.scenes.push(second);
            return None;
        }
        let scenes = self.scenes.iter_mut();
        let row = scenes.flat_map(|scene| {
            let name = scene.name.clone();
            scene.elements.iter().map(move |element| (name.clone(), element.clone()))
        });
        let (list, mut row) = row
            .filter(|(_, element)| matches!(&element.kind, Kind::Mail(_)))
            .find(|(_, element)| {
                element.presses().iter().any(|press| press.effect.goes.as_deref() == Some(shows))
            })?;
        row.when = Some(arrived);
        let mut target = None;
        for press in row.presses_mut() {
            press.target = Target::of(&list, &format!("{}-2", press.target.element()));
            press.effect.goes = Some(second.name.clone());
            target = Some(press.target.clone());
        }
        if let Some(scene) = self.scene(&list) {
            scene.elements.insert(1.min(scene.elements.len()), row);
        }
        self.scenes.push(second);
        target
    }

    /// The site could not read the file, once.
    fn refused_file(&mut self) -> Vec<Stage> {
        let (target, done) = (self.at(), self.flag("refused"));
        let text = self.spec.text.clone().unwrap_or_else(|| {
            "Le fichier n’a pas pu être envoyé. Choisissez-le une nouvelle fois.".to_owned()
        });
        let Some(press) = self.press(&target) else {
            return Vec::new();
        };
        let file = press.effect.attaches.clone();
        press.effect.branches.insert(
            0,
            Branch {
                when: not(Condition::Set(done.clone())),
                go: Go::Blocked(text),
                sets: vec![done.clone()],
                empties: Vec::new(),
            },
        );
        let elements = self.scenes.iter().flat_map(|scene| &scene.elements);
        let place = elements.filter_map(|element| element.kind.as_upload()).find(|upload| {
            upload.folder == target.scene() && Some(&upload.expects) == file.as_ref()
        });
        let joined = place.map(|upload| Condition::Attached(upload.target.clone()));
        let Some(joined) = joined else {
            return Vec::new();
        };
        self.one(vec![Condition::Set(done), not(joined.clone())], joined, target)
    }

    /// The browser filled a field in badly.
    fn wrong_prefill(&mut self) -> Vec<Stage> {
        let (target, value) = (self.at(), self.spec.value.clone());
        let elements = self.scenes.iter_mut().flat_map(|scene| &mut scene.elements);
        for element in elements {
            if let Kind::Field(field) = &mut element.kind
                && field.target == target
            {
                field.prefilled.clone_from(&value);
            }
        }
        let filled = Condition::Filled(target.clone());
        let mut stages = self.one(
            vec![Condition::At(target.scene().to_owned()), not(filled.clone())],
            filled,
            target.clone(),
        );
        for stage in &mut stages {
            stage.only_for = Some(target.clone());
        }
        stages
    }

    /// Something stands at the end of its page, under other words.
    fn moved(&mut self) -> Vec<Stage> {
        let (target, label) = (self.at(), self.spec.label.clone());
        let done = self.flag("done");
        if let Some(press) = self.press(&target) {
            press.label = label;
            press.effect.sets.push(done.clone());
        }
        let Some(scene) = self.scene(target.scene()) else {
            return Vec::new();
        };
        let at = scene
            .elements
            .iter()
            .position(|element| element.presses().iter().any(|press| press.target == target));
        if let Some(at) = at {
            let element = scene.elements.remove(at);
            let line = element.line;
            scene.elements.push(element);
            let text = "Notre site a changé. Certaines rubriques ont changé de place.".to_owned();
            let notice = Kind::Notice { text, tone: Tone::Info };
            let top = usize::from(matches!(
                scene.elements.first().map(|element| &element.kind),
                Some(Kind::Heading { .. })
            ));
            scene.elements.insert(top, Element::new(notice, line));
        }
        let pending = vec![Condition::At(target.scene().to_owned()), not(self.done())];
        let mut stages = self.one(pending, self.done(), target.clone());
        for stage in &mut stages {
            stage.only_for = Some(target.clone());
        }
        stages
    }
}

fn not(condition: Condition) -> Condition {
    Condition::Not(Box::new(condition))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeSet;

    use super::super::{Act, Level, Remark, Run, demo, validate};
    use super::*;
    use crate::world::Event;

    fn rank(kind: IncidentKind) -> usize {
        demo::world().incidents.iter().position(|spec| spec.kind == kind).unwrap()
    }

    /// A run with this incident, followed until the coach speaks of it.
    fn met(kind: IncidentKind) -> Run {
        let mut run = Run::new(demo::world_with(&[rank(kind)]), Level::OnRequest);
        for _ in 0..100 {
            if run.advice().trouble.is_some() {
                return run;
            }
            step(&mut run);
        }
        run
    }

    /// One move of somebody who follows the coach.
    fn step(run: &mut Run) {
        for event in run.next_move() {
            run.act(&Act::World(event));
        }
    }

    fn follow(run: &mut Run) -> usize {
        let mut moves = 0;
        while !run.finished() && moves < 200 {
            step(run);
            moves += 1;
        }
        moves
    }

    #[test]
    fn the_example_of_every_surface_makes_sense() {
        assert_eq!(validate(&demo::world(), &demo::personas()), []);
    }

    #[test]
    fn each_incident_is_met_told_under_its_own_words_mended_and_got_over() {
        for kind in IncidentKind::ALL {
            let mut run = met(kind);
            assert_eq!(run.advice().trouble, Some(kind.code()), "{kind:?}");
            let (mut mended, mut moves) = (false, 0);
            while !run.finished() && moves < 200 {
                step(&mut run);
                moves += 1;
                mended |= run.advice().remark == Some(Remark::Repaired { trouble: kind.code() });
            }
            assert!(run.finished() && mended, "{kind:?} {mended}");
            assert_eq!(run.incidents_met(), &BTreeSet::from([rank(kind)]));
        }
    }

    #[test]
    fn every_pair_that_a_practice_may_meet_is_got_over() {
        let tutorial = demo::world();
        let mut seen = BTreeSet::new();
        let mut sets = BTreeSet::new();
        for turn in 0..200 {
            let incidents = tutorial.incidents_at(turn);
            assert!(matches!(incidents.len(), 1 | 2));
            if !sets.insert(incidents.clone()) {
                continue;
            }
            let mut run = Run::new(demo::world_with(&incidents), Level::Alone);
            follow(&mut run);
            assert!(run.finished(), "{incidents:?} {:?}", run.advice());
            seen.extend(run.incidents_met().iter().copied());
        }
        assert_eq!(seen.len(), IncidentKind::ALL.len());
        let code = [rank(IncidentKind::CodeLate), rank(IncidentKind::CodeExpired)];
        assert!(!sets.contains(code.as_slice()));
    }

    #[test]
    fn nothing_goes_wrong_where_nothing_is_declared() {
        assert_eq!(demo::tutorial().incidents_at(7), Vec::<usize>::new());
    }

    #[test]
    fn an_old_code_stays_refused_and_the_new_one_is_asked_for() {
        let mut run = met(IncidentKind::CodeExpired);
        let (code, submit) = (Target::new("code/code"), Target::new("code/submit"));
        let copy = |run: &mut Run, value: &str| {
            run.act(&Act::World(Event::Copy(code.clone(), value.to_owned())));
            run.act(&Act::World(Event::Press(submit.clone())));
        };
        copy(&mut run, "246813");
        assert_eq!(run.world().front().name, "code");
        run.act(&Act::World(Event::Press(Target::new("code/resend"))));
        assert_eq!(run.advice().trouble, Some("code-again"));
        copy(&mut run, "246813");
        assert_eq!(run.world().front().name, "code");
        assert_eq!(run.value_now().unwrap().text, "975310");
        copy(&mut run, "975310");
        assert_eq!(run.world().front().name, "form");
    }

    #[test]
    fn whoever_is_logged_out_keeps_all_but_the_password() {
        let mut run = met(IncidentKind::SessionClosed);
        step(&mut run);
        assert_eq!(run.world().front().name, "login");
        assert_eq!(run.world().typed(&Target::new("login/password")).unwrap().value(), "");
        assert_ne!(run.world().typed(&Target::new("login/name")).unwrap().value(), "");
        assert!(run.finished() || follow(&mut run) > 0 && run.finished());
    }

    #[test]
    fn what_was_moved_stands_last_under_other_words() {
        let run = met(IncidentKind::PageMoved);
        let last = run.world().front().elements.last().unwrap();
        let target = Target::new("home/account");
        assert_eq!(last.name_of(&target).as_deref(), Some("Espace allocataire"));
    }

    #[test]
    fn an_incident_that_finds_no_place_is_told_with_its_line() {
        for (whole, broken) in [
            ("at = \"login\"\n", "at = \"nowhere\"\n"),
            ("mail = \"code\"", "mail = \"nobody\""),
            ("at = \"login/born\"", "at = \"login/submit\""),
            ("resend = \"code/resend\"", "resend = \"code/code\""),
            ("at = \"folder/slip-attach\"", "at = \"folder/slip\""),
        ] {
            let text = demo::WORLD.replacen(whole, broken, 1);
            assert_ne!(text, demo::WORLD, "{whole}");
            let (tutorial, problems) = Tutorial::parse("demo-world", &text, "world.toml");
            assert_eq!(problems, [], "{broken}");
            let tutorial = std::sync::Arc::new(tutorial.unwrap());
            let problems = validate(&tutorial, &demo::personas());
            let told = problems.iter().any(|problem| problem.code == "incident-place");
            assert!(told, "{broken}: {problems:?}");
        }
    }
}
