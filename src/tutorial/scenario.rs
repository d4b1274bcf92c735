//! A tutorial made ready for a run: the persona's values and the dates of the story filled in.

use std::sync::Arc;

use chrono::NaiveDate;

use super::equipment::Ground;
use super::incident::{self, Trouble};
use super::model::{Step, Tutorial};
use super::persona::Persona;
use super::story::Story;
use crate::world::{Kind, Setting};

/// A tutorial with its persona and its dates filled in. Share it in an [`Arc`].
#[derive(Debug)]
pub struct Scenario {
    tutorial: Arc<Tutorial>,
    persona: Arc<Persona>,
    story: Story,
    setting: Arc<Setting>,
    steps: Vec<Step>,
    troubles: Vec<Trouble>,
    own: Vec<String>,
}

/// The value to write at a step, as the persona's slip shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipValue {
    /// The key of its label: `persona-<key>` or `<slug>-<step>-value`.
    pub label: String,
    /// The value itself.
    pub text: String,
}

impl Scenario {
    /// The scenario of `tutorial` told on `today`. A placeholder that is not understood stays as it
    /// is written: [`super::validate`] tells of it.
    pub fn new(tutorial: &Arc<Tutorial>, persona: &Arc<Persona>, today: NaiveDate) -> Self {
        Self::with_incidents(tutorial, persona, today, &[])
    }

    /// As [`Scenario::new`], with the incidents of these ranks.
    pub fn with_incidents(
        tutorial: &Arc<Tutorial>,
        persona: &Arc<Persona>,
        today: NaiveDate,
        incidents: &[usize],
    ) -> Self {
        Self::on(tutorial, persona, today, incidents, &Ground::default())
    }

    /// As [`Scenario::with_incidents`], with these machines and as hard as this.
    pub fn on(
        tutorial: &Arc<Tutorial>,
        persona: &Arc<Persona>,
        today: NaiveDate,
        incidents: &[usize],
        ground: &Ground,
    ) -> Self {
        let tutorial = &tutorial.at_tier(ground.tier);
        let story = Story::new(today, tutorial.story_day);
        let mut fill = |text: &mut String, _line: usize| {
            if text.contains('{') {
                *text = resolve(&ground.fill(text), persona, story, &mut |_| {});
            }
        };
        let mut scenes = tutorial.scenes.clone();
        for scene in &mut scenes {
            scene.map_texts(&mut fill);
        }
        let mut tabs = tutorial.tabs.clone();
        for tab in &mut tabs {
            let line = tab.line;
            tab.title.iter_mut().for_each(|title| fill(title, line));
        }
        let mut files = tutorial.files.clone();
        for file in &mut files {
            fill(&mut file.name, file.line);
            fill(&mut file.size, file.line);
        }
        let mut steps = tutorial.steps.clone();
        for step in &mut steps {
            let line = step.line;
            step.value.iter_mut().for_each(|value| fill(value, line));
            for mistake in &mut step.mistakes {
                if let super::model::Trigger::Typed { value: Some(value), .. } =
                    &mut mistake.trigger
                {
                    fill(value, line);
                }
            }
        }
        let mut troubles = Vec::new();
        for rank in incidents {
            let Some(mut spec) = tutorial.incidents.get(*rank).cloned() else {
                continue;
            };
            let line = spec.line;
            spec.text.iter_mut().for_each(|text| fill(text, line));
            fill(&mut spec.value, line);
            fill(&mut spec.label, line);
            troubles.push(incident::stage(*rank, &spec, &mut scenes, &mut steps, persona));
        }
        let setting = Setting::new(scenes, tabs, files, &tutorial.start);
        let setting = Arc::new(setting.with_flags(ground.flags.iter().copied()));
        let own = own_values(persona, &setting, &steps);
        Self {
            tutorial: Arc::clone(tutorial),
            persona: Arc::clone(persona),
            story,
            setting,
            steps,
            troubles,
            own,
        }
    }

    /// The tutorial.
    pub fn tutorial(&self) -> &Arc<Tutorial> {
        &self.tutorial
    }

    /// The persona.
    pub fn persona(&self) -> &Arc<Persona> {
        &self.persona
    }

    /// The day of the story.
    pub fn story(&self) -> Story {
        self.story
    }

    /// What stands in the world.
    pub fn setting(&self) -> &Arc<Setting> {
        &self.setting
    }

    /// The steps, values filled in.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// What goes wrong in it.
    pub fn troubles(&self) -> &[Trouble] {
        &self.troubles
    }

    /// The key of a word of this tutorial: `<slug>-<what>`.
    pub fn key(&self, what: &str) -> String {
        format!("{}-{what}", self.tutorial.slug)
    }

    /// The key of a word of a step: `<slug>-<step>-<what>`; empty for a step that does not exist.
    pub fn step_key(&self, step: usize, what: &str) -> String {
        self.steps
            .get(step)
            .map(|step| format!("{}-{}-{what}", self.tutorial.slug, step.id))
            .unwrap_or_default()
    }

    /// The value to write at this step, if it shows one.
    pub fn value(&self, step: usize) -> Option<SlipValue> {
        let resolved = self.steps.get(step)?;
        let text = resolved.value.clone()?;
        let raw = self.tutorial.steps.get(step)?.value.as_deref()?;
        let label = persona_key(raw).map_or_else(
            || self.step_key(step, "value"),
            |key| format!("persona-{}", key.replace(['_', '.'], "-")),
        );
        Some(SlipValue { label, text })
    }

    /// The variables every word of this tutorial may use, by name, for the step `step` if any.
    /// Dates are in French, as on the simulated site.
    pub fn variables(&self, step: Option<usize>) -> Vec<(&'static str, String)> {
        let value = step.and_then(|step| self.value(step)).map(|value| value.text);
        variables(&self.persona, self.story, value.unwrap_or_default())
    }

    /// Values of the scenario that are never real data: the persona's, and all that is expected.
    pub fn own(&self) -> Vec<&str> {
        self.own.iter().map(String::as_str).collect()
    }
}

/// The variables of the words of a tutorial outside of any step, without resolving its scenes.
pub fn story_variables(
    tutorial: &Tutorial,
    persona: &Persona,
    today: NaiveDate,
) -> Vec<(&'static str, String)> {
    variables(persona, Story::new(today, tutorial.story_day), String::new())
}

fn variables(persona: &Persona, story: Story, value: String) -> Vec<(&'static str, String)> {
    let date = |key: &str| story.resolve(key).unwrap_or_default();
    vec![
        ("first-name", persona.first_name().to_owned()),
        ("name", persona.full_name().to_owned()),
        ("value", value),
        ("day", date("day")),
        ("month", date("month")),
        ("next-month", date("next-month")),
        ("previous-month", date("month-1")),
        ("year", date("year")),
    ]
}

fn own_values(persona: &Persona, setting: &Setting, steps: &[Step]) -> Vec<String> {
    let mut own: Vec<String> = persona.own().into_iter().map(str::to_owned).collect();
    for element in setting.scenes().iter().flat_map(|scene| &scene.elements) {
        if let Kind::Field(field) = &element.kind {
            own.extend(field.later.iter().map(|(_, value)| value.clone()));
            own.extend(field.also.iter().cloned());
            own.push(field.expects.clone());
            own.push(field.prefilled.clone());
        }
    }
    own.extend(steps.iter().filter_map(|step| step.value.clone()));
    own.retain(|value| !value.trim().is_empty());
    own.sort_unstable();
    own.dedup();
    own
}

/// The key of the persona that `text` is, if it is exactly one `{persona.key}`.
pub(super) fn persona_key(text: &str) -> Option<&str> {
    let key = text.strip_prefix("{persona.")?.strip_suffix('}')?;
    let single =
        !key.contains(['{', '}']) && !key.starts_with("story.") && !key.starts_with("drill.");
    single.then_some(key)
}

/// `text` with its placeholders filled in. What is not understood stays and is told to `unknown`;
/// `{field:…}` stays for the world, and is told to nobody.
pub(super) fn resolve(
    text: &str,
    persona: &Persona,
    story: Story,
    unknown: &mut dyn FnMut(&str),
) -> String {
    let mut filled = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        filled.push_str(before);
        let Some(end) = after.find('}') else {
            unknown(after);
            filled.push_str(after);
            return filled;
        };
        let name = &after[1..end];
        let value = if let Some(key) = name.strip_prefix("persona.") {
            persona.get(key).map(str::to_owned)
        } else if let Some(key) = name.strip_prefix("story.") {
            story.resolve(key)
        } else {
            None
        };
        if let Some(value) = value {
            filled.push_str(&value);
        } else {
            if !name.starts_with("field:") {
                unknown(name);
            }
            filled.push_str(&after[..=end]);
        }
        rest = &after[end + 1..];
    }
    filled.push_str(rest);
    filled
}
