//! The coach: what to say and to light now, derived from the state of the world.
//!
//! Nothing here is a position in a script. The current step is the first whose goal is not met; the
//! way to it is looked for in the world as it is; so the visitor may fill in any order, go back and
//! wander. Every function is total.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::advice::{Act, Advice, Level, MAX_ATTEMPT, Remark, Rung, StepRecord, Way};
use super::incident::Stage;
use super::model::Trigger;
use super::path;
use super::scenario::{Scenario, SlipValue};
use crate::gesture::{Gesture, Miss, Stroke};
use crate::keyboard::edit::{Edit, Text};
use crate::typing::{self, Format, Slip, Verdict, guard};
use crate::world::{Event, Field, Kind, Outcome, Target, World};

/// One visitor practising a scenario at one level.
#[derive(Clone)]
pub struct Run {
    scenario: Arc<Scenario>,
    level: Level,
    world: World,
    records: Vec<StepRecord>,
    /// The highest help asked for at the current step.
    rung: Option<Rung>,
    attempts: BTreeMap<String, u8>,
    /// The field being typed in, and whether a slip was already said of its text as it grows.
    editing: Option<(Target, bool)>,
    /// Whether the last act is one more mistake, and not the same told more precisely.
    fresh: bool,
    finished: bool,
    /// The ranks of the incidents that were met.
    met: BTreeSet<usize>,
    advice: Advice,
}

impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Run")
            .field("tutorial", &self.scenario.tutorial().slug)
            .field("level", &self.level)
            .field("advice", &self.advice)
            .finish_non_exhaustive()
    }
}

impl Run {
    /// A run at its beginning.
    pub fn new(scenario: Arc<Scenario>, level: Level) -> Self {
        let world = World::new(scenario.setting());
        let records = scenario
            .steps()
            .iter()
            .map(|step| StepRecord {
                id: step.id.clone(),
                done: false,
                helps: BTreeSet::new(),
                mistakes: 0,
            })
            .collect();
        let advice =
            Advice { step: None, target: None, way: Way::Direct, trouble: None, remark: None };
        let mut run = Self {
            scenario,
            level,
            world,
            records,
            rung: None,
            attempts: BTreeMap::new(),
            editing: None,
            fresh: false,
            finished: false,
            met: BTreeSet::new(),
            advice,
        };
        run.mark_done();
        run.advise(None);
        run
    }

    /// Brings the world to the step of this rank, from 0, by the coach's own moves: what comes before
    /// is done as if the visitor had done it, without help and without a word. Stops before it where
    /// there is no way.
    pub fn bring_to(&mut self, step: usize) {
        // A step takes a move of its own and a few to come to it, and some are to be done again.
        for _ in 0..6 * self.records.len() + self.repetitions() {
            if self.advice.step.is_none_or(|now| now >= step) || !self.make_move() {
                break;
            }
            self.mark_done();
            self.advise(None);
        }
    }

    /// The scenario.
    pub fn scenario(&self) -> &Arc<Scenario> {
        &self.scenario
    }

    /// The level.
    pub fn level(&self) -> Level {
        self.level
    }

    /// The world as it is.
    pub fn world(&self) -> &World {
        &self.world
    }

    /// What is known of each step, in their order.
    pub fn steps(&self) -> &[StepRecord] {
        &self.records
    }

    /// Whether every goal has been met. Stays true until the visitor starts again.
    pub fn finished(&self) -> bool {
        self.finished
    }

    /// The highest help asked for at the current step.
    pub fn rung(&self) -> Option<Rung> {
        self.rung
    }

    /// How many helps were used: each step done under guidance is one, each rung asked for at a
    /// step is one. Watching is a demonstration and has none.
    pub fn helps(&self) -> usize {
        match self.level {
            Level::Watch => 0,
            Level::Guided => self.records.iter().filter(|record| record.done).count(),
            Level::OnRequest | Level::Alone => {
                self.records.iter().map(|record| record.helps.len()).sum()
            }
        }
    }

    /// What the coach does now.
    pub fn advice(&self) -> Advice {
        self.advice.clone()
    }

    /// The ranks, among the incidents of the tutorial, of those that were met.
    pub fn incidents_met(&self) -> &BTreeSet<usize> {
        &self.met
    }

    /// The value to write at the current step, for the persona's slip.
    pub fn value_now(&self) -> Option<SlipValue> {
        let step = self.advice.step?;
        let mut value = self.scenario.value(step)?;
        // A second code is asked for after the first: the slip shows the one that is good now.
        let field = self.field_at(&self.scenario.steps().get(step)?.target);
        if let Some(field) = field.filter(|field| field.expects == value.text) {
            self.world.expected(field).clone_into(&mut value.text);
        }
        Some(value)
    }

    /// The events by which the coach would make the next move: on the step's target, or on the
    /// first hop of the way to it. None once all is done, or when there is no way.
    pub fn next_move(&self) -> Vec<Event> {
        self.aim().map(|aim| path::perform(&self.world, &aim)).unwrap_or_default()
    }

    /// Does `act`, and says what the coach does then.
    pub fn act(&mut self, act: &Act) -> Advice {
        if *act == Act::Restart {
            self.restart();
            return self.advice();
        }
        if self.finished {
            self.advise(None);
            return self.advice();
        }
        let before = self.advice.step;
        let trouble = self.pending(before).map(|(at, stage)| (at, stage.clone()));
        self.fresh = false;
        let remark = match act {
            Act::World(event) => self.on_world(event),
            Act::Continue => {
                if self.level == Level::Watch {
                    self.make_move();
                }
                None
            }
            Act::Ask(rung) => self.on_ask(*rung),
            Act::Outside => self.leave_field(None).or_else(|| match self.level {
                Level::Watch | Level::Guided => Some(self.wrong_touch()),
                Level::OnRequest | Level::Alone => None,
            }),
            Act::Leave => self.leave_field(None),
            Act::Restart => None,
        };
        self.mark_done();
        let well = before.filter(|step| self.met(*step) && self.current() != Some(*step));
        let mended = trouble
            .filter(|(_, stage)| stage.done.holds(&self.world))
            .map(|(_, stage)| Remark::Repaired { trouble: stage.cue });
        let remark = match (remark, well) {
            (Some(Remark::RealData(real)), _) => Some(Remark::RealData(real)),
            (Some(together @ Remark::Together { .. }), _) => Some(together),
            _ if mended.is_some() => mended,
            (_, Some(step)) => Some(Remark::Well { step }),
            (remark, None) => remark,
        };
        // What went wrong on purpose has words of its own, better than those of any refusal.
        let staged = matches!(&remark, Some(Remark::Refused { missing, .. }) if missing.is_empty());
        let remark = remark.filter(|_| !(staged && self.pending(self.current()).is_some()));
        let at = match &remark {
            Some(Remark::Mistake { step, .. }) => Some(*step),
            Some(remark) if remark.is_mistake() => before,
            Some(_) | None => None,
        };
        if let Some(record) = at.and_then(|step| self.records.get_mut(step)) {
            record.mistakes += u32::from(self.fresh);
        }
        self.advise(remark);
        self.advice()
    }

    fn restart(&mut self) {
        self.world = World::new(self.scenario.setting());
        self.rung = None;
        self.editing = None;
        self.finished = false;
        for record in &mut self.records {
            record.done = false;
        }
        self.mark_done();
        self.advise(None);
    }

    fn met(&self, step: usize) -> bool {
        self.scenario.steps().get(step).is_some_and(|step| step.goal.holds(&self.world))
    }

    /// The first step whose goal is not met.
    fn current(&self) -> Option<usize> {
        (0..self.records.len()).find(|step| !self.met(*step))
    }

    fn mark_done(&mut self) {
        for step in 0..self.records.len() {
            if self.met(step) {
                self.records[step].done = true;
            }
        }
        self.finished |= self.current().is_none();
    }

    fn advise(&mut self, remark: Option<Remark>) {
        let step = if self.finished { None } else { self.current() };
        if step != self.advice.step {
            self.rung = None;
        }
        let pending = self.pending(step).map(|(at, stage)| (at, stage.cue, stage.target.clone()));
        let trouble = pending.as_ref().map(|(_, cue, _)| *cue);
        let own = step.and_then(|step| self.scenario.steps().get(step)).map(|step| &step.target);
        let way = match pending.as_ref().map(|(_, _, target)| target).or(own) {
            Some(target) => path::way(&self.world, target),
            None => Way::Direct,
        };
        self.met.extend(pending.iter().map(|(at, ..)| self.scenario.troubles()[*at].rank));
        self.advice = Advice { step, target: None, way, trouble, remark };
        let lit = match self.level {
            Level::Watch | Level::Guided => true,
            Level::OnRequest | Level::Alone => self.rung >= Some(Rung::Light),
        };
        if lit {
            self.advice.target = self.aim();
        }
    }

    /// What went wrong and is to be mended now, while `step` is the current one: the rank of the
    /// trouble, and what to do about it.
    fn pending(&self, step: Option<usize>) -> Option<(usize, &Stage)> {
        let own = &self.scenario.steps().get(step?)?.target;
        let troubles = self.scenario.troubles().iter().enumerate();
        let mut stages =
            troubles.flat_map(|(at, trouble)| trouble.stages.iter().map(move |stage| (at, stage)));
        stages.find(|(_, stage)| {
            stage.only_for.as_ref().is_none_or(|target| target == own)
                && stage.pending.holds(&self.world)
        })
    }

    /// What the next move acts on, lit or not.
    fn aim(&self) -> Option<Target> {
        let step = self.scenario.steps().get(self.advice.step?)?;
        match &self.advice.way {
            Way::Direct if self.advice.trouble.is_some() => {
                self.pending(self.advice.step).map(|(_, stage)| stage.target.clone())
            }
            Way::Direct => Some(step.target.clone()),
            Way::Detour { hop } => Some(hop.clone()),
            Way::Lost => None,
        }
    }

    /// Makes the coach's next move; whether there was one.
    fn make_move(&mut self) -> bool {
        let moves = self.next_move();
        for event in &moves {
            self.world.apply(event);
        }
        self.editing = None;
        !moves.is_empty()
    }

    fn on_ask(&mut self, rung: Rung) -> Option<Remark> {
        let step = self.advice.step?;
        if self.level == Level::Watch {
            return None;
        }
        self.rung = self.rung.max(Some(rung));
        self.records.get_mut(step)?.helps.insert(rung);
        if rung != Rung::Together {
            return None;
        }
        self.make_move();
        Some(Remark::Together { step })
    }

    fn on_world(&mut self, event: &Event) -> Option<Remark> {
        let step = self.advice.step?;
        let target = event.target();
        // Looking closer at a paper or at a password is no act of the procedure.
        let looks = matches!(event, Event::Peek(_)) || target.as_desk().is_some();
        if looks && self.level != Level::Watch {
            self.world.apply(event);
            return None;
        }
        let slip = self.leave_field(Some(&target));
        if self.level <= Level::Guided
            && self.passes(&target)
            && self.advice.target != Some(target.clone())
        {
            // Passing over something on the way is no act.
            return slip;
        }
        match self.level {
            Level::Watch => return slip.or_else(|| Some(self.wrong_touch())),
            Level::Guided if self.advice.target.as_ref() != Some(&target) => {
                return slip.or_else(|| Some(self.wrong_touch()));
            }
            Level::Guided | Level::OnRequest | Level::Alone => {}
        }
        let aim_shown =
            self.scenario.steps().get(step).is_some_and(|s| self.world.shows(&s.target));
        let outcome = self.world.apply(event);
        let remark = match event {
            Event::Edit(_, edit) => self.on_typed(step, &target, matches!(edit, Edit::Insert(_))),
            Event::Copy(..) => self.on_typed(step, &target, true),
            Event::Choose(_, value) => self.on_chosen(step, &target, value),
            Event::Toggle(_) => self.on_toggled(&target),
            Event::Press(_) => self.on_pressed(step, &target, &outcome, aim_shown),
            Event::Hand(_, stroke) => self.on_hand(step, &target, stroke, &outcome, aim_shown),
            Event::Back | Event::SwitchTab(_) | Event::Peek(_) => None,
        };
        // A slip is what stopped the visitor; what the tutorial says of this very touch is better.
        match (slip, remark) {
            (_, Some(mistake @ (Remark::Mistake { .. } | Remark::RealData(_)))) => Some(mistake),
            (Some(slip), _) => Some(slip),
            (None, remark) => remark,
        }
    }

    fn on_typed(&mut self, step: usize, target: &Target, grows: bool) -> Option<Remark> {
        let typed = self.world.typed(target).map(Text::value)?.to_owned();
        let (format, expected) = self.field(target)?;
        if let Some(real) = guard::looks_real(&typed, &self.scenario.own()) {
            self.world.clear(target);
            self.editing = None;
            return Some(Remark::RealData(real));
        }
        let said = matches!(&self.editing, Some((field, true)) if field == target);
        let slip = match self.world.verdict(target) {
            Some(Verdict::Slip(slip)) if !may_become_right(format, &expected, &typed, slip) => slip,
            Some(Verdict::Slip(_) | Verdict::Accepted | Verdict::Empty) | None => {
                self.editing = Some((target.clone(), false));
                return None;
            }
        };
        self.editing = Some((target.clone(), said || grows));
        if !grows && !said {
            return None;
        }
        Some(self.say_slip(step, target, slip, !said))
    }

    /// Judges the field that was being typed in, unless the visitor is still in it.
    fn leave_field(&mut self, next: Option<&Target>) -> Option<Remark> {
        let (field, said) = self.editing.as_ref()?;
        if next == Some(field) {
            return None;
        }
        let (field, said) = (field.clone(), *said);
        self.editing = None;
        let step = self.advice.step?;
        match self.world.verdict(&field)? {
            // What was said while it was typed is not one more time when it is left.
            Verdict::Slip(slip) => Some(self.say_slip(step, &field, slip, !said)),
            Verdict::Empty | Verdict::Accepted => None,
        }
    }

    /// The remark for a slip: the tutorial's own words, or the common ones. With `again`, it is one
    /// more time; else the same time told more precisely.
    fn say_slip(&mut self, step: usize, field: &Target, slip: Slip, again: bool) -> Remark {
        let step = self.step_of(field, step);
        if let Some(name) = self.typed_mistake(step, field, slip) {
            let attempt = self.attempt(&format!("mistake/{step}/{name}"), again);
            return Remark::Mistake { step, name, attempt };
        }
        let attempt = self.attempt(&format!("slip/{field}"), again);
        Remark::Slip { slip, target: field.clone(), attempt }
    }

    /// The step whose target is `input`, the current one first: what was right a moment ago may be
    /// made wrong once its step is done, as by typing two digits too many.
    fn step_of(&self, input: &Target, current: usize) -> usize {
        let steps = self.scenario.steps();
        let own = |step: &usize| steps.get(*step).is_some_and(|step| step.target == *input);
        std::iter::once(current).chain(0..steps.len()).find(own).unwrap_or(current)
    }

    fn typed_mistake(&self, step: usize, field: &Target, slip: Slip) -> Option<String> {
        let step = self.scenario.steps().get(step).filter(|step| step.target == *field)?;
        let typed = self.world.typed(field).map(Text::value)?;
        let (format, _) = self.field(field)?;
        let mut best: Option<(u8, &str)> = None;
        for mistake in &step.mistakes {
            let Trigger::Typed { slip: asked, value } = &mistake.trigger else {
                continue;
            };
            let fits = asked.is_none_or(|asked| asked == slip);
            let rank = match value {
                // The very value tells more than the kind of slip it happens to look like.
                Some(value) if typing::judge(format, value, typed) == Verdict::Accepted => 3,
                Some(_) => continue,
                None if !fits => continue,
                None => 1 + u8::from(asked.is_some()),
            };
            if best.is_none_or(|(other, _)| rank > other) {
                best = Some((rank, &mistake.name));
            }
        }
        best.map(|(_, name)| name.to_owned())
    }

    fn on_chosen(&mut self, step: usize, target: &Target, value: &str) -> Option<Remark> {
        let chosen = Trigger::Chose(target.clone(), value.to_owned());
        for step in [step, self.step_of(target, step)] {
            if let Some(mistake) = self.mistake(step, |trigger| *trigger == chosen) {
                return Some(mistake);
            }
        }
        let element = self.scenario.setting().element(target)?;
        let wrong = matches!(&element.kind, Kind::Choice(choice) if choice.expects != value);
        (wrong && self.world.chosen(target) == Some(value)).then(|| self.wrong_choice(target))
    }

    fn on_toggled(&mut self, target: &Target) -> Option<Remark> {
        let element = self.scenario.setting().element(target)?;
        let ticked = self.world.checked(target);
        let wrong = matches!(&element.kind, Kind::Check(check) if check.expects != ticked);
        wrong.then(|| self.wrong_choice(target))
    }

    fn wrong_choice(&mut self, target: &Target) -> Remark {
        let attempt = self.attempt(&format!("choice/{target}"), true);
        Remark::WrongChoice { target: target.clone(), attempt }
    }

    fn on_pressed(
        &mut self,
        step: usize,
        target: &Target,
        outcome: &Outcome,
        aim_shown: bool,
    ) -> Option<Remark> {
        if *outcome == Outcome::Inert {
            return None;
        }
        let refused = matches!(outcome, Outcome::Refused { .. });
        let aim = self.scenario.steps().get(step).map(|step| step.target.clone());
        let touched = Trigger::Touched(target.clone());
        let declared = self.mistake(step, |trigger| *trigger == touched).or_else(|| {
            let own = refused && aim.as_ref() == Some(target);
            self.mistake(step, |trigger| own && *trigger == Trigger::Refused)
        });
        if declared.is_some() {
            return declared;
        }
        if let Some(remark) = self.on_joined(step, target) {
            return Some(remark);
        }
        if self.scenario.setting().press(target).is_some_and(|press| press.decoy) {
            let attempt = self.attempt(&format!("decoy/{target}"), true);
            return Some(Remark::Decoy { element: target.element().to_owned(), attempt });
        }
        if let Outcome::Refused { missing } = outcome {
            let slip = missing.iter().find_map(|field| match self.world.verdict(field) {
                Some(Verdict::Slip(slip)) => Some((field.clone(), slip)),
                Some(Verdict::Empty | Verdict::Accepted) | None => None,
            });
            if let Some((field, slip)) = slip {
                // Leaving the field for this very button may have told it already.
                let again = !self.fresh;
                return Some(self.say_slip(step, &field, slip, again));
            }
            let attempt = self.attempt(&format!("refused/{target}"), true);
            return Some(Remark::Refused { missing: missing.clone(), attempt });
        }
        let strayed = aim_shown
            && *outcome == Outcome::Moved
            && aim.is_some_and(|aim| !self.world.shows(&aim))
            && !self.met(step);
        strayed.then(|| self.wrong_touch())
    }

    /// How many times things are to be done again, in all.
    pub(super) fn repetitions(&self) -> usize {
        let scenes = self.scenario.setting().scenes().iter();
        let things = scenes.flat_map(|scene| &scene.elements).filter_map(|one| one.kind.as_thing());
        things.map(|thing| usize::from(thing.times.now())).sum()
    }

    /// Whether this is done by passing over it.
    fn passes(&self, target: &Target) -> bool {
        let thing = self.scenario.setting().element(target).and_then(|one| one.kind.as_thing());
        matches!(thing.and_then(|thing| thing.gesture), Some(Gesture::Hover | Gesture::Rest))
    }

    /// What is to be said of what a hand did.
    fn on_hand(
        &mut self,
        step: usize,
        target: &Target,
        stroke: &Stroke<Target>,
        outcome: &Outcome,
        aim_shown: bool,
    ) -> Option<Remark> {
        let own = self.scenario.steps().get(step).is_some_and(|step| step.target == *target);
        let miss = match stroke {
            Stroke::Done => return self.on_pressed(step, target, outcome, aim_shown),
            Stroke::Missed(miss) => *miss,
            Stroke::Dropped { on, .. } => {
                if self.world.done(target) {
                    return self.on_pressed(step, target, outcome, aim_shown);
                }
                let put = on.clone().map(Trigger::Dropped);
                let named = put.and_then(|put| self.mistake(step, |t| own && *t == put));
                if named.is_some() {
                    return named;
                }
                if on.is_none() { Miss::Early } else { Miss::Other }
            }
        };
        if *outcome == Outcome::Inert {
            return None;
        }
        let named = self.mistake(step, |trigger| own && *trigger == Trigger::Missed(miss));
        named.or_else(|| {
            let attempt = self.attempt(&format!("miss/{}", miss.code()), true);
            Some(Remark::Miss { miss, dropped: matches!(stroke, Stroke::Dropped { .. }), attempt })
        })
    }

    fn mistake(&mut self, step: usize, is: impl Fn(&Trigger) -> bool) -> Option<Remark> {
        let mistakes = &self.scenario.steps().get(step)?.mistakes;
        let name = mistakes.iter().find(|mistake| is(&mistake.trigger))?.name.clone();
        let attempt = self.attempt(&format!("mistake/{step}/{name}"), true);
        Some(Remark::Mistake { step, name, attempt })
    }

    fn wrong_touch(&mut self) -> Remark {
        let step = self.advice.step.unwrap_or_default();
        Remark::WrongTouch { attempt: self.attempt(&format!("touch/{step}"), true) }
    }

    fn attempt(&mut self, what: &str, again: bool) -> u8 {
        let count = self.attempts.entry(what.to_owned()).or_insert(0);
        if again || *count == 0 {
            self.fresh = true;
            *count = count.saturating_add(1).min(MAX_ATTEMPT);
        }
        *count
    }

    fn field_at(&self, target: &Target) -> Option<&Field> {
        self.scenario.setting().element(target)?.kind.as_field()
    }

    fn field(&self, target: &Target) -> Option<(Format, String)> {
        let field = self.field_at(target)?;
        Some((field.format, self.world.expected(field).to_owned()))
    }

    /// What is to be said of a file that was just joined and is not right.
    fn on_joined(&mut self, step: usize, target: &Target) -> Option<Remark> {
        let file = self.scenario.setting().press(target)?.effect.attaches.clone()?;
        let named = Trigger::Attached(file.clone());
        if let Some(mistake) = self.mistake(step, |trigger| *trigger == named) {
            return Some(mistake);
        }
        let files = self.scenario.setting().files();
        let flaw = files.iter().find(|one| one.id == file)?.flaw?;
        let attempt = self.attempt(&format!("flaw/{}", flaw.code()), true);
        Some(Remark::Flaw { flaw, attempt })
    }
}

/// Whether typing on may still make it right: nothing is said before it cannot.
fn may_become_right(format: Format, expected: &str, typed: &str, slip: Slip) -> bool {
    let (expected, typed) = (typing::normalize(format, expected), typing::normalize(format, typed));
    let (expected, typed) = (expected.chars().count(), typed.chars().count());
    match format {
        // Written in many ways, of many lengths: judged when the visitor is done.
        Format::Date
        | Format::Amount
        | Format::Integer
        | Format::Text
        | Format::Name
        | Format::Address => true,
        Format::Digits
        | Format::Nir13
        | Format::Nir15
        | Format::Iban
        | Format::Phone
        | Format::Email
        | Format::Code
        | Format::Password
        | Format::PostalCode => match slip {
            Slip::HasKey | Slip::TooLong | Slip::Letters | Slip::HasSpace => false,
            Slip::Swapped
            | Slip::OneWrong
            | Slip::WrongKey
            | Slip::WrongCase
            | Slip::NoAt
            | Slip::Other => typed < expected,
            Slip::TooShort | Slip::TwoDigitYear | Slip::NoSuchDay => true,
        },
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use proptest::prelude::*;

    use super::super::demo;
    use super::*;
    use crate::typing::guard::Real;

    fn run(level: Level) -> Run {
        Run::new(demo::scenario(), level)
    }

    fn press(target: &str) -> Act {
        Act::World(Event::Press(Target::new(target)))
    }

    fn copy(target: &str, value: &str) -> Act {
        Act::World(Event::Copy(Target::new(target), value.to_owned()))
    }

    fn insert(target: &str, text: &str) -> Act {
        Act::World(Event::Edit(Target::new(target), Edit::Insert(text.to_owned())))
    }

    fn choose(target: &str, value: &str) -> Act {
        Act::World(Event::Choose(Target::new(target), value.to_owned()))
    }

    #[test]
    fn a_refusal_on_purpose_is_told_as_what_it_is() {
        let expired = demo::world().incidents.iter().position(|spec| spec.id == "expired").unwrap();
        let mut run = Run::new(demo::world_with(&[expired]), Level::OnRequest);
        for _ in 0..40 {
            for event in run.next_move() {
                run.act(&Act::World(event));
            }
            if run.advice().trouble.is_some() {
                break;
            }
        }
        assert_eq!(run.advice().trouble, Some("code-expired"));
        assert_eq!(run.advice().remark, None);
        assert!(run.steps().iter().all(|step| step.mistakes == 0));
    }

    #[test]
    fn a_slip_told_while_it_was_typed_is_not_one_more_when_the_field_is_left() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "type-nir");
        let mut told = Vec::new();
        for digit in "188110000000181".chars() {
            told.push(run.act(&insert("login/nir", &digit.to_string())).remark);
        }
        told.push(run.act(&Act::Leave).remark);
        let attempts: Vec<u8> = told
            .iter()
            .filter_map(|remark| match remark {
                Some(Remark::Mistake { attempt, .. }) => Some(*attempt),
                _ => None,
            })
            .collect();
        assert_eq!(attempts, [1, 1, 1]);
    }

    /// Follows the coach until the step `id` is the current one and its target is in front.
    fn until(run: &mut Run, id: &str) {
        for _ in 0..100 {
            let advice = run.advice();
            let there = advice.step.is_some_and(|step| run.steps()[step].id == id);
            if there && advice.way == Way::Direct {
                return;
            }
            follow(run);
        }
        panic!("{id} never came");
    }

    fn follow(run: &mut Run) {
        if run.level() == Level::Watch {
            run.act(&Act::Continue);
        } else {
            for event in run.next_move() {
                run.act(&Act::World(event));
            }
        }
    }

    #[test]
    fn a_run_is_brought_to_any_step_and_can_be_finished_from_there() {
        for level in Level::ALL {
            for step in 0..run(level).steps().len() {
                let mut run = run(level);
                run.bring_to(step);
                assert_eq!(run.advice().step, Some(step), "{level:?}");
                assert!(run.advice().remark.is_none());
                let done = run.steps().iter().filter(|record| record.done).count();
                assert!(done >= step, "{level:?} {step}: {done}");
                assert!(run.steps().iter().all(|r| r.helps.is_empty() && r.mistakes == 0));
                assert!(finish(&mut run), "{level:?} {step}");
            }
            let mut run = run(level);
            run.bring_to(usize::MAX);
            assert!(run.finished());
        }
    }

    fn finish(run: &mut Run) -> bool {
        for _ in 0..200 {
            if run.finished() {
                break;
            }
            follow(run);
        }
        run.finished()
    }

    fn remark(advice: &Advice) -> &Remark {
        advice.remark.as_ref().unwrap()
    }

    #[test]
    fn every_level_can_be_followed_to_the_end() {
        for level in Level::ALL {
            let mut run = run(level);
            assert_eq!(run.advice().step, Some(0), "{level:?}");
            assert!(finish(&mut run), "{level:?}");
            assert!(run.steps().iter().all(|step| step.done && step.mistakes == 0), "{level:?}");
            let advice = run.advice();
            assert_eq!((advice.step, advice.target), (None, None), "{level:?}");
            let helps = if level == Level::Guided { run.steps().len() } else { 0 };
            assert_eq!(run.helps(), helps, "{level:?}");
        }
    }

    #[test]
    fn a_step_done_is_praised_once() {
        let mut run = run(Level::OnRequest);
        assert_eq!(remark(&run.act(&press("home/account"))), &Remark::Well { step: 0 });
        assert_eq!(run.act(&Act::World(Event::Back)).remark, None);
        assert_eq!(run.act(&press("home/account")).remark, None);
    }

    #[test]
    fn watching_leaves_the_world_to_the_coach() {
        let mut run = run(Level::Watch);
        let advice = run.act(&press("home/account"));
        assert_eq!(remark(&advice), &Remark::WrongTouch { attempt: 1 });
        assert_eq!(run.world().front().name, "home");
        assert_eq!(run.act(&Act::Ask(Rung::Together)).remark, None);
        assert_eq!(run.world().front().name, "home");
        run.act(&Act::Continue);
        assert_eq!(run.world().front().name, "login");
        run.act(&Act::Continue);
        assert_eq!(run.world().verdict(&Target::new("login/nir")), Some(Verdict::Accepted));
    }

    #[test]
    fn only_the_lit_target_answers_under_guidance() {
        let mut run = run(Level::Guided);
        for (act, attempt) in [
            (press("home/simulate"), 1),
            (Act::Outside, 2),
            (press("home/simulate"), 3),
            (Act::Outside, 3),
        ] {
            let advice = run.act(&act);
            assert_eq!(remark(&advice), &Remark::WrongTouch { attempt }, "{act:?}");
            assert_eq!(advice.target, Some(Target::new("home/account")));
        }
        run.act(&press("home/account"));
        let advice = run.act(&insert("login/password", "Exemple-2026"));
        assert_eq!(remark(&advice), &Remark::WrongTouch { attempt: 1 });
        assert_eq!(run.world().typed(&Target::new("login/password")).unwrap().value(), "");
        assert_eq!(run.advice().target, Some(Target::new("login/nir")));
        assert_eq!(run.value_now().unwrap().text, "1881100000001");
        assert_eq!(run.value_now().unwrap().label, "persona-nir13");
    }

    #[test]
    fn help_is_asked_for_rung_by_rung_and_counted_once_each() {
        let mut run = run(Level::OnRequest);
        assert_eq!(run.advice().target, None);
        for rung in [Rung::Reword, Rung::Where, Rung::Reword] {
            assert_eq!(run.act(&Act::Ask(rung)).target, None);
        }
        assert_eq!(run.rung(), Some(Rung::Where));
        let advice = run.act(&Act::Ask(Rung::Light));
        assert_eq!(advice.target, Some(Target::new("home/account")));
        let advice = run.act(&Act::Ask(Rung::Together));
        assert_eq!(remark(&advice), &Remark::Together { step: 0 });
        assert_eq!((advice.step, advice.target), (Some(1), None));
        assert_eq!((run.helps(), run.rung()), (4, None));
        assert_eq!(run.steps()[0].helps.len(), 4);
    }

    #[test]
    fn a_slip_that_typing_on_cannot_mend_is_said_at_once() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "type-nir");
        let mistake = |attempt| Remark::Mistake { step: 1, name: "has-key".to_owned(), attempt };
        for (at, digit) in "188110000000181".char_indices() {
            let advice = run.act(&insert("login/nir", &digit.to_string()));
            let said = match at {
                0..12 => None,
                12 => Some(Remark::Well { step: 1 }),
                _ => Some(mistake(1)),
            };
            assert_eq!(advice.remark, said, "{at}");
        }
        // Mending is not one more mistake; going on without mending is.
        run.act(&Act::World(Event::Edit(Target::new("login/nir"), Edit::Left)));
        assert_eq!(run.steps()[1].mistakes, 1);
        assert_eq!(remark(&run.act(&press("login/submit"))), &mistake(2));
        run.act(&copy("login/nir", "188110000000181"));
        assert_eq!(remark(&run.act(&copy("login/nir", "1 88 11 00 000 001 81"))), &mistake(3));
    }

    #[test]
    fn what_is_too_short_is_said_when_leaving() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "type-nir");
        assert_eq!(run.act(&insert("login/nir", "18811")).remark, None);
        let advice = run.act(&Act::Leave);
        let target = Target::new("login/nir");
        assert_eq!(remark(&advice), &Remark::Slip { slip: Slip::TooShort, target, attempt: 1 });
        assert_eq!(run.act(&Act::Leave).remark, None);
        run.act(&insert("login/nir", "0"));
        for attempt in [2, 3, 3] {
            let advice = run.act(&press("login/submit"));
            let Remark::Slip { attempt: said, .. } = remark(&advice) else {
                panic!("{advice:?}");
            };
            assert_eq!(*said, attempt);
        }
    }

    #[test]
    fn mistakes_of_the_tutorial_are_told_three_times() {
        let mut on_request = run(Level::OnRequest);
        until(&mut on_request, "choose-quotient");
        let step = on_request.advice().step.unwrap();
        for attempt in [1, 2, 3, 3] {
            let advice = on_request.act(&choose("choose/kind", "payment"));
            let name = "payment".to_owned();
            assert_eq!(remark(&advice), &Remark::Mistake { step, name, attempt });
        }
        assert_eq!(on_request.steps()[step].mistakes, 4);

        let mut alone = run(Level::Alone);
        until(&mut alone, "connect");
        alone.act(&Act::World(Event::Edit(Target::new("login/password"), Edit::Clear)));
        let advice = alone.act(&press("login/submit"));
        let missing = vec![Target::new("login/password")];
        assert_eq!(remark(&advice), &Remark::Refused { missing, attempt: 1 });
    }

    #[test]
    fn a_distractor_is_explained_and_does_what_it_does() {
        let mut run = run(Level::OnRequest);
        for attempt in [1, 2, 3, 3] {
            let element = "simulate".to_owned();
            let advice = run.act(&press("home/simulate"));
            assert_eq!(remark(&advice), &Remark::Decoy { element, attempt });
        }
        assert_eq!(run.steps()[0].mistakes, 4);
    }

    #[test]
    fn a_box_unticked_again_is_a_wrong_choice() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "download");
        let target = Target::new("choose/agree");
        let advice = run.act(&Act::World(Event::Toggle(target.clone())));
        assert_eq!(remark(&advice), &Remark::WrongChoice { target, attempt: 1 });
        assert_eq!(run.steps()[advice.step.unwrap()].id, "agree");
    }

    #[test]
    fn leaving_the_place_of_the_step_is_told_gently_and_the_way_back_is_known() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "type-nir");
        let advice = run.act(&press("login/cancel"));
        assert_eq!(remark(&advice), &Remark::WrongTouch { attempt: 1 });
        assert_eq!(advice.way, Way::Detour { hop: Target::new("home/account") });
        assert_eq!(run.steps()[1].mistakes, 0);
        assert_eq!(run.act(&Act::Ask(Rung::Light)).target, Some(Target::new("home/account")));
        assert_eq!(run.act(&press("home/account")).way, Way::Direct);
    }

    #[test]
    fn what_looks_like_real_data_is_emptied_and_said() {
        for level in [Level::Guided, Level::OnRequest, Level::Alone] {
            let mut run = run(level);
            until(&mut run, "type-nir");
            let advice = run.act(&copy("login/nir", "255081416802538"));
            assert_eq!(remark(&advice), &Remark::RealData(Real::Nir), "{level:?}");
            assert_eq!(run.world().typed(&Target::new("login/nir")).unwrap().value(), "");
            assert_eq!(run.steps()[1].mistakes, 0);
        }
    }

    #[test]
    fn starting_again_forgets_the_world_and_keeps_what_help_was_used() {
        let mut run = run(Level::OnRequest);
        run.act(&Act::Ask(Rung::Together));
        let advice = run.act(&Act::Restart);
        assert_eq!((advice.step, run.world().front().name.as_str()), (Some(0), "home"));
        assert!(!run.steps()[0].done);
        assert_eq!(run.helps(), 1);
    }

    #[test]
    fn fields_may_be_filled_in_any_order() {
        let mut run = run(Level::Alone);
        run.act(&press("home/account"));
        run.act(&copy("login/password", "Exemple-2026"));
        let advice = run.act(&copy("login/nir", "1881100000001"));
        assert_eq!(remark(&advice), &Remark::Well { step: 1 });
        assert_eq!(run.steps()[advice.step.unwrap()].id, "connect");
    }

    #[test]
    fn nothing_typed_shows_when_debugging() {
        let mut run = run(Level::OnRequest);
        until(&mut run, "type-password");
        let act = copy("login/password", "Secret-1234");
        let advice = run.act(&act);
        let printed = format!("{run:?} {act:?} {advice:?}");
        assert!(!printed.contains("Secret"), "{printed}");
        assert!(printed.contains("demo-attestation"), "{printed}");
    }

    /// One of the things a visitor may do now, right or wrong, chosen by `pick` and `how`.
    fn anything(run: &Run, pick: usize, how: usize) -> Act {
        let world = run.world();
        let mut targets = world.targets();
        targets.extend([Target::new("no/such"), Target::new("login/nir")]);
        let target = targets[pick % targets.len()].clone();
        let event = match how % 12 {
            0 => Event::Edit(target, Edit::Insert("1é".to_owned())),
            1 => Event::Edit(target, Edit::Backspace),
            2 => Event::Copy(target, "255081416802538".to_owned()),
            3 => Event::Choose(target, "payment".to_owned()),
            4 => Event::Choose(target, "quotient".to_owned()),
            5 => Event::Toggle(target),
            6 => Event::Back,
            7 => return Act::Ask(Rung::ALL[pick % 4]),
            8 => return if pick.is_multiple_of(20) { Act::Restart } else { Act::Leave },
            9 => return if pick.is_multiple_of(2) { Act::Outside } else { Act::Continue },
            _ => match path::perform(world, &target).into_iter().next() {
                Some(event) => event,
                None => Event::Press(target),
            },
        };
        Act::World(event)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(96))]

        #[test]
        fn from_wherever_a_visitor_wanders_the_coach_leads_to_the_end(
            level in 0_usize..4,
            walk in proptest::collection::vec((0_usize..1000, 0_usize..1000), 0..80),
        ) {
            let mut run = run(Level::ALL[level]);
            for (pick, how) in walk {
                let act = anything(&run, pick, how);
                let advice = run.act(&act);
                prop_assert_eq!(&advice, &run.advice());
                prop_assert_eq!(advice.step.is_none(), run.finished());
                if let Some(step) = advice.step {
                    let aim = &run.scenario().steps()[step].target;
                    match &advice.way {
                        Way::Direct => prop_assert!(run.world().shows(aim)),
                        Way::Detour { hop } => prop_assert!(run.world().shows(hop)),
                        Way::Lost => prop_assert!(false, "lost after {:?}", act),
                    }
                }
                if let Some(target) = &advice.target {
                    prop_assert!(run.world().shows(target));
                }
            }
            prop_assert!(finish(&mut run), "{:?}", run);
        }
    }
}
