//! Proving that a tutorial makes sense: everything it names exists, everything it expects is
//! accepted, every scene can be reached, and the coach can play it to the end.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::advice::{Act, Level, Way};
use super::equipment::{Ground, MACHINE_FLAGS, tier};
use super::follower::Run;
use super::model::{IncidentKind, Mistake, Step, Trigger, Tutorial};
use super::path::perform;
use super::persona::Persona;
use super::scenario::{Scenario, resolve};
use super::story::Story;
use crate::gesture::{Gesture, Miss, Stroke};
use crate::problem::Problem;
use crate::typing::{self, Verdict};
use crate::world::{
    Condition, Effect, Element, Event, Field, Kind, SceneKind, Setting, Slot, Target, Thing,
    Upload, World,
};

/// How many walks [`wander`] tries, and how many acts each has.
const WALKS: u64 = 24;
const ACTS: usize = 40;

/// Everything wrong with a tutorial that its shape alone does not tell. Dates are those of a story
/// told on the day the facts were checked.
pub fn validate(
    tutorial: &Arc<Tutorial>,
    personas: &BTreeMap<String, Arc<Persona>>,
) -> Vec<Problem> {
    let Some(persona) = personas.get(&tutorial.persona) else {
        let problem = Problem::error("unknown-persona", &tutorial.file);
        return vec![problem.at(tutorial.line_of("persona")).with("name", &tutorial.persona)];
    };
    let scenario = Arc::new(Scenario::new(tutorial, persona, tutorial.verified));
    let mut checker = Checker {
        tutorial,
        setting: scenario.setting(),
        flags: raised(tutorial),
        problems: Vec::new(),
    };
    checker.header();
    checker.placeholders(persona);
    checker.scenes();
    checker.steps();
    checker.reach();
    checker.incidents();
    let mut problems = checker.problems;
    // Playing it only tells the same again when something it names does not exist.
    if !problems.iter().any(Problem::is_error) {
        for ground in grounds(tutorial) {
            let day = tutorial.verified;
            let scenario = Arc::new(Scenario::on(tutorial, persona, day, &[], &ground));
            play(&scenario, &mut problems);
        }
        for rank in 0..tutorial.incidents.len() {
            meet(tutorial, persona, rank, &mut problems);
        }
    }
    problems.sort_by(|a, b| (a.line, a.code).cmp(&(b.line, b.code)));
    problems.dedup();
    problems
}

/// What happens to learners who wander: from wherever random walks lead, following the coach must
/// finish the tutorial. Slower than [`validate`]: for whoever checks content. A tutorial that
/// [`validate`] refuses gives nothing here.
pub fn wander(tutorial: &Arc<Tutorial>, personas: &BTreeMap<String, Arc<Persona>>) -> Vec<Problem> {
    let Some(persona) = personas.get(&tutorial.persona) else {
        return Vec::new();
    };
    if validate(tutorial, personas).iter().any(Problem::is_error) {
        return Vec::new();
    }
    let hardest = grounds(tutorial).pop().unwrap_or_default();
    let day = tutorial.verified;
    let scenario = Arc::new(Scenario::on(tutorial, persona, day, &[], &hardest));
    let mut problems = Vec::new();
    for seed in 1..=WALKS {
        let mut run = Run::new(Arc::clone(&scenario), Level::OnRequest);
        let mut random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        for _ in 0..ACTS {
            let Some(event) = any_event(&run, &mut random) else {
                break;
            };
            run.act(&Act::World(event));
        }
        let front = run.world().front().name.clone();
        if let Some(step) = follow(&mut run) {
            let line = tutorial.steps.get(step).map_or(1, |step| step.line);
            let id = tutorial.steps.get(step).map_or("", |step| step.id.as_str());
            let problem = Problem::error("wander-stuck", &tutorial.file).at(line);
            let problem = problem.with("step", id).with("scene", front);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    problems
}

/// Follows the coach to the end; the step where it does not get on, if any.
fn follow(run: &mut Run) -> Option<usize> {
    let most = 200 + 6 * run.steps().len() + 2 * run.repetitions();
    for _ in 0..most {
        if run.finished() {
            return None;
        }
        for event in run.next_move() {
            run.act(&Act::World(event));
        }
    }
    run.advice().step
}

/// Something a visitor may do now, right or wrong.
fn any_event(run: &Run, random: &mut u64) -> Option<Event> {
    let mut next = || {
        *random ^= *random << 13;
        *random ^= *random >> 7;
        *random ^= *random << 17;
        *random
    };
    let world = run.world();
    let targets = world.targets();
    let target = targets.get(next() as usize % targets.len())?;
    let kind = world.setting().element(target).map(|element| &element.kind);
    if let Some(Kind::Choice(choice)) = kind {
        let option = choice.options.get(next() as usize % choice.options.len().max(1))?;
        return Some(Event::Choose(target.clone(), option.value.clone()));
    }
    if matches!(kind, Some(Kind::Field(_))) && next() % 3 == 0 {
        return Some(Event::Copy(target.clone(), "x".to_owned()));
    }
    if matches!(kind, Some(Kind::Check(_))) {
        return Some(Event::Toggle(target.clone()));
    }
    if let Some(thing) = kind.and_then(Kind::as_thing) {
        // A hand often fails, and lets go anywhere.
        let miss = Miss::ALL[next() as usize % Miss::ALL.len()];
        let places: Vec<&Target> = targets.iter().filter(|one| is_place(world, one)).collect();
        let on = places.get(next() as usize % (places.len() + 1)).map(|place| Target::clone(place));
        let at = [next() % 1001, next() % 1001].map(|share| u16::try_from(share).unwrap_or(500));
        match next() % 4 {
            0 => return Some(Event::Hand(target.clone(), Stroke::Missed(miss))),
            1 if thing.gesture == Some(Gesture::Drag) => {
                return Some(Event::Hand(target.clone(), Stroke::Dropped { on, at }));
            }
            _ => {}
        }
    }
    // Nothing to do there is still a visitor's touch.
    perform(world, target).into_iter().next().or_else(|| Some(Event::Press(target.clone())))
}

fn is_place(world: &World, target: &Target) -> bool {
    let thing = world.setting().element(target).and_then(|element| element.kind.as_thing());
    thing.is_some_and(|thing| thing.is_place)
}

/// The ways to play a tutorial: an exercise is played as hard as each level has it, one on the
/// machines with machines of every kind.
fn grounds(tutorial: &Tutorial) -> Vec<Ground> {
    match tutorial.family {
        None => vec![Ground::default()],
        Some(_) if tutorial.has_machines() => {
            Level::ALL.into_iter().map(tier).flat_map(Ground::samples).collect()
        }
        Some(_) => Level::ALL.into_iter().map(|level| Ground::default().at(level)).collect(),
    }
}

/// The flags that something raises.
fn raised(tutorial: &Tutorial) -> BTreeSet<String> {
    let presses =
        tutorial.scenes.iter().flat_map(|scene| &scene.elements).flat_map(Element::presses);
    let machines = if tutorial.family.is_some() { &MACHINE_FLAGS[..] } else { &[] };
    let machines = machines.iter().map(|flag| (*flag).to_owned());
    presses
        .flat_map(|press| {
            let branches = press.effect.branches.iter().flat_map(|branch| &branch.sets);
            press.effect.sets.iter().chain(branches).cloned()
        })
        .chain(machines)
        .collect()
}

/// The coach plays the tutorial: each step by one move, or by a way to it.
fn play(scenario: &Arc<Scenario>, problems: &mut Vec<Problem>) {
    let tutorial = scenario.tutorial();
    let mut run = Run::new(Arc::clone(scenario), Level::Watch);
    let tell = |code, step: usize| {
        let line = tutorial.steps.get(step).map_or(1, |step| step.line);
        let id = tutorial.steps.get(step).map_or("", |step| step.id.as_str());
        Problem::error(code, &tutorial.file).at(line).with("step", id)
    };
    for (at, record) in run.steps().iter().enumerate() {
        if record.done {
            problems.push(tell("goal-at-start", at));
        }
    }
    for _ in 0..3 * tutorial.steps.len() + run.repetitions() {
        let advice = run.advice();
        let Some(step) = advice.step else {
            return;
        };
        if advice.way == Way::Lost {
            problems.push(tell("step-no-way", step));
            return;
        }
        let own = scenario.steps().get(step).map(|step| step.target.clone());
        let before = own.as_ref().map(|target| run.world().successes(target));
        let after = run.act(&Act::Continue);
        let again = before != own.as_ref().map(|target| run.world().successes(target));
        if advice.way == Way::Direct && after.step == Some(step) && !again {
            problems.push(tell("step-not-done", step));
            return;
        }
    }
    if let Some(step) = run.advice().step {
        problems.push(tell("step-no-way", step));
    }
}

/// A careful learner meets the incident of this rank, and gets over it.
fn meet(
    tutorial: &Arc<Tutorial>,
    persona: &Arc<Persona>,
    rank: usize,
    problems: &mut Vec<Problem>,
) {
    let spec = &tutorial.incidents[rank];
    let today = tutorial.verified;
    let scenario = Arc::new(Scenario::with_incidents(tutorial, persona, today, &[rank]));
    let mut run = Run::new(scenario, Level::OnRequest);
    let tell = |code| {
        Problem::error(code, &tutorial.file).at(spec.line).with("incident", spec.id.as_str())
    };
    if follow(&mut run).is_some() {
        problems.push(tell("incident-stuck"));
    } else if !run.incidents_met().contains(&rank) {
        problems.push(tell("incident-unmet"));
    }
}

struct Checker<'a> {
    tutorial: &'a Tutorial,
    setting: &'a Setting,
    flags: BTreeSet<String>,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    fn error(&mut self, code: &'static str, line: usize, args: &[(&'static str, &str)]) {
        let problem = Problem::error(code, &self.tutorial.file).at(line);
        let with = args.iter().fold(problem, |problem, (name, value)| problem.with(name, value));
        self.problems.push(with);
    }

    fn warning(&mut self, code: &'static str, line: usize, args: &[(&'static str, &str)]) {
        let problem = Problem::warning(code, &self.tutorial.file).at(line);
        let with = args.iter().fold(problem, |problem, (name, value)| problem.with(name, value));
        self.problems.push(with);
    }

    fn header(&mut self) {
        let tutorial = self.tutorial;
        let start = tutorial.start.clone();
        self.scene(&start, tutorial.line_of("start"));
        if let Some(core) = tutorial.core.as_deref().filter(|core| tutorial.step(core).is_none()) {
            self.error("unknown-core", tutorial.line_of("core"), &[("step", core)]);
        }
        for file in &tutorial.files {
            if let Some(scene) = &file.scene {
                self.scene(scene, file.line);
            }
        }
        for tab in &tutorial.tabs {
            if !tutorial.scenes.iter().any(|scene| scene.tab == tab.name) {
                self.warning("tab-unused", tab.line, &[("name", &tab.name)]);
            } else if !tab.start.is_empty()
                && !tutorial
                    .scenes
                    .iter()
                    .any(|scene| scene.name == tab.start && scene.tab == tab.name)
            {
                self.error("tab-start", tab.line, &[("name", &tab.name), ("scene", &tab.start)]);
            }
            if let Some(when) = &tab.when {
                self.condition(when, tab.line);
            }
        }
    }

    /// Every placeholder of every text.
    fn placeholders(&mut self, persona: &Persona) {
        let tutorial = self.tutorial;
        let story = Story::new(tutorial.verified, tutorial.story_day);
        let mut wrong: Vec<(usize, String)> = Vec::new();
        let mut look = |text: &str, line: usize| {
            let text = &Ground::default().fill(text);
            resolve(text, persona, story, &mut |name| {
                wrong.push((line, name.to_owned()));
            });
            for name in text.split("{field:").skip(1) {
                let target = Target::new(name.split('}').next().unwrap_or_default());
                let known = self.setting.element(&target).is_some_and(|e| e.input().is_some());
                if !known {
                    wrong.push((line, format!("field:{target}")));
                }
            }
        };
        let mut scenes = tutorial.scenes.clone();
        for scene in &mut scenes {
            scene.map_texts(&mut |text, line| look(text, line));
        }
        for tab in &tutorial.tabs {
            tab.title.iter().for_each(|title| look(title, tab.line));
        }
        for file in &tutorial.files {
            look(&file.name, file.line);
            look(&file.size, file.line);
        }
        for step in &tutorial.steps {
            step.value.iter().for_each(|value| look(value, step.line));
            for mistake in &step.mistakes {
                if let Trigger::Typed { value: Some(value), .. } = &mistake.trigger {
                    look(value, mistake.line);
                }
            }
        }
        for spec in &tutorial.incidents {
            let texts = spec.text.iter().chain([&spec.value, &spec.label]);
            texts.for_each(|text| look(text, spec.line));
        }
        for (line, name) in wrong {
            self.error("bad-placeholder", line, &[("name", &name)]);
        }
    }

    fn scenes(&mut self) {
        let setting = self.setting;
        let stepped: BTreeSet<&Target> =
            self.tutorial.steps.iter().map(|step| &step.target).collect();
        for scene in setting.scenes() {
            if let Some(when) = &scene.when {
                self.condition(when, scene.line);
            }
            let mut ids = BTreeSet::new();
            for element in &scene.elements {
                let line = element.line;
                for target in element.targets() {
                    if !ids.insert(target) {
                        self.error("duplicate-id", line, &[("id", target.element())]);
                    }
                }
                if let Some(when) = &element.when {
                    self.condition(when, line);
                }
                if element.slot == Slot::Bar && !scene.kind.has_bar() {
                    self.error("bar-outside-page", line, &[("scene", &scene.name)]);
                }
                for press in element.presses() {
                    self.effect(&press.effect, line);
                    for need in &press.effect.needs {
                        if !press.decoy && !stepped.contains(need) {
                            self.warning("need-without-step", line, &[("target", need.as_str())]);
                        }
                    }
                }
                self.element(&element.kind, line);
            }
        }
    }

    fn element(&mut self, kind: &Kind, line: usize) {
        if let Some(field) = kind.as_field() {
            self.field(field, line);
        } else if let Some(choice) = kind.as_choice() {
            let values: Vec<&str> =
                choice.options.iter().map(|option| option.value.as_str()).collect();
            let different: BTreeSet<&&str> = values.iter().collect();
            if different.len() != values.len() || values.len() < 2 {
                self.error("choice-options", line, &[("id", choice.target.element())]);
            }
            self.option(&choice.target, &choice.expects, line);
        } else if let Kind::Table { columns, rows } = kind {
            // A row may have one cell less than the headers when its button stands in the last.
            let fits = |cells: usize| cells == columns.len() || cells + 1 == columns.len();
            if rows.iter().any(|row| !fits(row.cells.len())) {
                let columns = columns.len().to_string();
                self.warning("row-cells", line, &[("columns", &columns)]);
            }
        } else if let Some(file) = kind.as_file() {
            self.file(&file.file, line);
        } else if let Some(upload) = kind.as_upload() {
            self.upload(upload, line);
        } else if let Some(thing) = kind.as_thing() {
            self.thing(thing, line);
        } else if let Some(popup) = kind.as_popup()
            && popup.buttons.is_empty()
        {
            self.error("popup-buttons", line, &[("id", popup.target.element())]);
        }
    }

    fn field(&mut self, field: &Field, line: usize) {
        for value in std::iter::once(&field.expects).chain(&field.also) {
            let verdict = typing::judge(field.format, value, value);
            if value.contains("{field:") {
                self.error("bad-placeholder", line, &[("name", value)]);
            } else if verdict != Verdict::Accepted && !value.contains('{') {
                self.error("expects-refused", line, &[("value", value)]);
            }
        }
        if let Some(rule) = field.rules.iter().find(|rule| !rule.met(&field.expects)) {
            let args = [("id", field.target.element()), ("rule", rule.code())];
            self.error("password-rule", line, &args);
        }
    }

    /// A thing is dragged to places that are there.
    fn thing(&mut self, thing: &Thing, line: usize) {
        for onto in &thing.onto {
            self.place(&onto.on, line);
            if let Some(when) = &onto.when {
                self.condition(when, line);
            }
        }
        if !thing.onto.is_empty() && thing.gesture != Some(Gesture::Drag) {
            self.error("onto-without-drag", line, &[("id", thing.press.target.element())]);
        }
    }

    fn place(&mut self, target: &Target, line: usize) {
        let thing = self.setting.element(target).and_then(|element| element.kind.as_thing());
        if !thing.is_some_and(|thing| thing.is_place) {
            self.error("not-a-place", line, &[("target", target.as_str())]);
        }
    }

    /// A file is looked for in a folder that is there, where the right one lies.
    fn upload(&mut self, upload: &Upload, line: usize) {
        self.file(&upload.expects, line);
        let Some(folder) = self.setting.scene(&upload.folder) else {
            self.error("unknown-scene", line, &[("name", &upload.folder)]);
            return;
        };
        let offered = folder
            .elements
            .iter()
            .filter_map(|element| element.kind.as_file())
            .any(|row| row.file == upload.expects);
        if !offered || folder.kind != SceneKind::Files {
            let args = [("file", upload.expects.as_str()), ("scene", upload.folder.as_str())];
            self.error("upload-folder", line, &args);
        }
        let files = &self.tutorial.files;
        if files.iter().any(|file| file.id == upload.expects && file.flaw.is_some()) {
            self.error("upload-flaw", line, &[("file", &upload.expects)]);
        }
    }

    fn effect(&mut self, effect: &Effect, line: usize) {
        for scene in effect.scenes() {
            self.scene(scene, line);
        }
        for need in effect.needs.iter().chain(&effect.empties) {
            self.input(need, line);
        }
        for file in [&effect.downloads, &effect.opens, &effect.deletes, &effect.prints]
            .into_iter()
            .flatten()
        {
            self.file(file, line);
        }
        for branch in &effect.branches {
            self.condition(&branch.when, line);
        }
    }

    fn steps(&mut self) {
        let tutorial = self.tutorial;
        let mut ids = BTreeSet::new();
        for step in &tutorial.steps {
            if !ids.insert(&step.id) {
                self.error("duplicate-id", step.line, &[("id", &step.id)]);
            }
            self.condition(&step.goal, step.line);
            self.target(&step.target, step.line);
            for mistake in &step.mistakes {
                self.mistake(step, mistake);
            }
        }
    }

    fn mistake(&mut self, step: &Step, mistake: &Mistake) {
        let line = mistake.line;
        match &mistake.trigger {
            Trigger::Typed { .. } => {
                let kind = self.setting.element(&step.target).map(|element| &element.kind);
                if !matches!(kind, Some(Kind::Field(_))) {
                    self.error("mistake-trigger", line, &[("mistake", &mistake.name)]);
                }
            }
            Trigger::Touched(target) => self.target(target, line),
            Trigger::Attached(file) => self.file(file, line),
            Trigger::Chose(target, value) => {
                self.target(target, line);
                self.option(target, value, line);
            }
            Trigger::Missed(_) => {
                let kind = self.setting.element(&step.target).map(|element| &element.kind);
                if kind.is_none_or(|kind| kind.as_thing().is_none()) {
                    self.error("mistake-trigger", line, &[("mistake", &mistake.name)]);
                }
            }
            Trigger::Dropped(place) => self.place(place, line),
            Trigger::Refused => {
                if self.setting.press(&step.target).is_none() {
                    self.error("mistake-trigger", line, &[("mistake", &mistake.name)]);
                }
            }
        }
    }

    fn condition(&mut self, condition: &Condition, line: usize) {
        let mut all = Vec::new();
        condition.walk(&mut |one| all.push(one.clone()));
        for one in all {
            match one {
                Condition::Scene(scene) | Condition::At(scene) => self.scene(&scene, line),
                Condition::Filled(target)
                | Condition::Checked(target)
                | Condition::Attached(target) => {
                    self.input(&target, line);
                }
                Condition::Chosen(target, value) => {
                    self.input(&target, line);
                    self.option(&target, &value, line);
                }
                Condition::Set(flag) => {
                    if !self.flags.contains(&flag) {
                        self.error("unknown-flag", line, &[("name", &flag)]);
                    }
                }
                Condition::Downloaded(file)
                | Condition::Deleted(file)
                | Condition::Printed(file)
                | Condition::Opened(file) => self.file(&file, line),
                Condition::Done(thing) | Condition::Moved(thing) => self.input(&thing, line),
                Condition::Placed(thing, place) => {
                    self.input(&thing, line);
                    self.place(&place, line);
                }
                Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
            }
        }
    }

    fn scene(&mut self, name: &str, line: usize) {
        if !self.tutorial.scenes.iter().any(|scene| scene.name == name) {
            self.error("unknown-scene", line, &[("name", name)]);
        }
    }

    fn file(&mut self, id: &str, line: usize) {
        if !self.tutorial.files.iter().any(|file| file.id == id) {
            self.error("unknown-file", line, &[("name", id)]);
        }
    }

    fn target(&mut self, target: &Target, line: usize) {
        if !self.setting.has_target(target) {
            self.error("unknown-target", line, &[("target", target.as_str())]);
        }
    }

    fn input(&mut self, target: &Target, line: usize) {
        let known = self.setting.element(target).is_some_and(|e| e.input() == Some(target));
        if !known {
            self.error("unknown-target", line, &[("target", target.as_str())]);
        }
    }

    fn option(&mut self, target: &Target, value: &str, line: usize) {
        let kind = self.setting.element(target).map(|element| &element.kind);
        let known = matches!(kind, Some(Kind::Choice(choice))
            if choice.options.iter().any(|option| option.value == value));
        if !known {
            self.error("unknown-option", line, &[("target", target.as_str()), ("value", value)]);
        }
    }

    /// Whether everything that incidents name exists, and is of the right kind.
    fn incidents(&mut self) {
        let tutorial = self.tutorial;
        let mut ids = BTreeSet::new();
        for spec in &tutorial.incidents {
            let line = spec.line;
            if !ids.insert(&spec.id) {
                self.error("duplicate-id", line, &[("id", &spec.id)]);
            }
            let at = Target::new(&spec.at);
            let setting = self.setting;
            let press = |target: &Target| setting.press(target).is_some();
            let field = |target: &Target| {
                setting.element(target).is_some_and(|element| element.kind.as_field().is_some())
            };
            let fits = match spec.kind {
                IncidentKind::Banner
                | IncidentKind::Popup
                | IncidentKind::Slow
                | IncidentKind::Unavailable => setting.scene(&spec.at).is_some(),
                IncidentKind::SessionClosed => {
                    setting.scene(&spec.at).is_some()
                        && setting.scene(&spec.goes).is_some()
                        && spec.empties.iter().all(field)
                }
                IncidentKind::CodeLate => press(&Target::of("inbox", &spec.mail)),
                IncidentKind::CodeExpired => {
                    press(&at)
                        && spec.field.as_ref().is_some_and(|field| field.scene() == at.scene())
                        && spec.field.as_ref().is_some_and(field)
                        && spec.resend.as_ref().is_some_and(press)
                        && setting.scene(&spec.shows).is_some()
                }
                IncidentKind::FileRefused => {
                    setting.press(&at).is_some_and(|press| press.effect.attaches.is_some())
                }
                IncidentKind::DateFormat | IncidentKind::BirthName => field(&at),
                IncidentKind::PageMoved => press(&at),
            };
            if !fits {
                let args = [("incident", spec.id.as_str()), ("kind", spec.kind.code())];
                self.error("incident-place", line, &args);
            }
        }
    }

    /// Whether each scene can be come to: by what is pressed, or as the first of a tab.
    fn reach(&mut self) {
        let setting = self.setting;
        let mut reached: BTreeSet<&str> = BTreeSet::new();
        let mut next: Vec<&str> = vec![&setting.start().name];
        next.extend(setting.tabs().iter().filter(|tab| !tab.hidden).map(|tab| tab.start.as_str()));
        let asides = setting.scenes().iter().filter(|scene| scene.kind.is_aside());
        next.extend(asides.map(|scene| scene.name.as_str()));
        while let Some(name) = next.pop() {
            let Some(scene) = setting.scene(name).filter(|_| reached.insert(name)) else {
                continue;
            };
            for element in &scene.elements {
                next.extend(element.presses().into_iter().flat_map(|press| press.effect.scenes()));
                next.extend(element.kind.as_upload().map(|upload| upload.folder.as_str()));
            }
        }
        for scene in setting.scenes() {
            // A mailbox has its list of unwanted messages, whether anything leads there or not.
            let made = scene.kind == SceneKind::Mailbox;
            if !reached.contains(scene.name.as_str()) && !made {
                self.error("scene-unreachable", scene.line, &[("name", &scene.name)]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::demo;
    use super::*;

    fn problems(text: &str) -> Vec<Problem> {
        let (tutorial, problems) = Tutorial::parse("demo", text, "demo.toml");
        assert_eq!(problems, []);
        validate(&Arc::new(tutorial.unwrap()), &demo::personas())
    }

    #[test]
    fn the_example_makes_sense_and_nobody_gets_stuck_in_it() {
        assert_eq!(problems(demo::TEXT), []);
        assert_eq!(wander(&demo::tutorial(), &demo::personas()), []);
    }

    /// Each row makes nonsense of the example in one place; the problem names that line.
    #[test]
    fn nonsense_is_told_with_its_line() {
        for (whole, broken, code, at) in [
            ("persona = \"karim\"", "persona = \"somebody\"", "unknown-persona", "persona ="),
            ("start = \"home\"", "start = \"house\"", "unknown-scene", "start = \"house\""),
            ("start = \"home\"", "start = \"home\"\ncore = \"x\"", "unknown-core", "core = \"x\""),
            ("goes = \"login\"", "goes = \"log\"", "unknown-scene", "goes = \"log\""),
            ("scene = \"document\"", "scene = \"paper\"", "unknown-scene", "[file.attestation]"),
            ("start = \"inbox\"", "start = \"home\"", "tab-start", "[tab.mail]"),
            (
                "downloads = \"attestation\"",
                "downloads = \"x\"",
                "unknown-file",
                "{ button = \"Télécharger\"",
            ),
            ("{ file = \"photo\"", "{ file = \"picture\"", "unknown-file", "{ file = \"picture\""),
            (
                "when = { set = \"code-sent\" }",
                "when = { set = \"sent\" }",
                "unknown-flag",
                "[tab.mail]",
            ),
            ("needs = [\"code\"]", "needs = [\"codes\"]", "unknown-target", "needs = [\"codes\"]"),
            (
                "needs = [\"code\"]",
                "needs = [\"submit\"]",
                "unknown-target",
                "needs = [\"submit\"]",
            ),
            ("expects = \"quotient\"", "expects = \"quotients\"", "unknown-option", "{ choice ="),
            (
                "value = \"payment\", label",
                "value = \"quotient\", label",
                "choice-options",
                "{ choice =",
            ),
            (
                "expects = \"{persona.code}\"",
                "expects = \"{persona.cod}\"",
                "bad-placeholder",
                "{ field = \"Code reçu\"",
            ),
            ("{field:choose/kind}", "{field:choose/kin}", "bad-placeholder", "{field:choose/kin}"),
            ("{story.month+1.24}", "{story.moth}", "bad-placeholder", "{story.moth}"),
            ("{story.month+1.24}", "{story.month", "bad-placeholder", "{story.month"),
            ("id = \"cancel\"", "id = \"submit\"", "duplicate-id", "{ button = \"Retour\""),
            (
                "id = \"enter\"",
                "id = \"connect\"",
                "duplicate-id",
                "[[step]]\nid = \"connect\"\ngoal = { scene = \"account\" }",
            ),
            ("target = \"home/account\"", "target = \"home/acount\"", "unknown-target", "[[step]]"),
            (
                "goal = { scene = \"login\" }",
                "goal = { scene = \"home\" }",
                "goal-at-start",
                "[[step]]",
            ),
            (
                "target = \"home/account\"",
                "target = \"home/simulate\"",
                "step-not-done",
                "[[step]]",
            ),
            ("[tab.mail]\n", "[tab.nowhere]\n[tab.mail]\n", "tab-unused", "[tab.nowhere]"),
            (
                "{ chose = \"choose/kind\", value = \"payment\" }",
                "{ chose = \"choose/kind\", value = \"pay\" }",
                "unknown-option",
                "value = \"pay\"",
            ),
            (
                "{ has-key = { typed = \"has-key\" } }",
                "{ has-key = { touched = \"login/no\" } }",
                "unknown-target",
                "login/no",
            ),
            (
                "{ payment = { chose = \"choose/kind\", value = \"payment\" } }",
                "{ payment = { typed = \"any\" } }",
                "mistake-trigger",
                "{ payment = { typed",
            ),
            (
                "{ payment = { chose = \"choose/kind\", value = \"payment\" } }",
                "{ payment = { refused = true } }",
                "mistake-trigger",
                "{ payment = { refused",
            ),
            (
                "cells = [\"Caf\", \"Votre code\"]",
                "cells = [\"Caf\", \"Votre code\", \"\"]",
                "row-cells",
                "{ table =",
            ),
            (
                "prints = \"attestation\" }",
                "prints = \"attestation\", goes = \"other\" }",
                "unknown-scene",
                "prints =",
            ),
        ] {
            let text = demo::TEXT.replacen(whole, broken, 1);
            assert_ne!(text, demo::TEXT, "{whole} is not in the example");
            let found = problems(&text);
            let before = &text[..text.find(at).unwrap()];
            let line = before.matches('\n').count() + 1;
            let told = found.iter().any(|p| p.code == code && p.line == Some(line));
            assert!(told, "{broken} should be {code} at {line}: {found:?}");
        }
    }

    #[test]
    fn a_scene_nothing_leads_to_is_told() {
        let text = demo::TEXT.replace(
            "[[step]]\nid = \"open-account\"",
            concat!(
                "[scene.island]\nkind = \"page\"\nurl = \"x\"\ntitle = \"y\"\n",
                "[[step]]\nid = \"open-account\"",
            ),
        );
        let found = problems(&text);
        assert!(found.iter().any(|problem| problem.code == "scene-unreachable"), "{found:?}");
    }

    #[test]
    fn a_step_without_any_way_to_it_is_told() {
        let text = demo::TEXT
            .replace("hidden = false\nwhen = { downloaded", "hidden = true\nwhen = { downloaded");
        // The folder is still come to by downloading.
        assert_eq!(problems(&text), []);
        let text = demo::TEXT.replace(
            "id = \"open-mail\"\ngoal = { scene = \"inbox\" }\ntarget = \"tab/mail\"",
            "id = \"open-mail\"\ngoal = { scene = \"inbox\" }\ntarget = \"document/print\"",
        );
        let found = problems(&text);
        let codes: Vec<_> = found.iter().map(|problem| problem.code).collect();
        assert!(codes.iter().any(|code| code.starts_with("step-")), "{found:?}");
    }

    #[test]
    fn a_need_without_a_step_is_a_warning() {
        let step = "[[step]]\nid = \"agree\"\ngoal = { checked = \"choose/agree\" }\ntarget = \"choose/agree\"\n";
        let text = demo::TEXT.replace(step, "");
        let found = problems(&text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].code, found[0].is_error()), ("need-without-step", false));
    }
}
