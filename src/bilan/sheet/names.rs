//! The names of what has no code in a nomenclature: places, *départements*, exercises, steps.

use std::collections::BTreeMap;

use crate::bilan::cube::Scope;
use crate::i18n::Words;
use crate::site::Site;
use crate::tutorial::Tutorial;

/// Names by code. What has none keeps its code, so that no number is ever without a name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// The places, by identifier: "creully" → "Creully".
    pub places: BTreeMap<String, String>,
    /// The *départements*, by code: "14" → "Calvados".
    pub departements: BTreeMap<String, String>,
    /// The titles of the exercises, by slug.
    pub tutorials: BTreeMap<String, String>,
    /// The names of the steps, by slug and step joined by a dot.
    pub steps: BTreeMap<String, String>,
    /// The name of the operator of each exercise, by slug: what tells two steps apart in little
    /// room.
    pub operators: BTreeMap<String, String>,
}

impl Names {
    /// The names of these places and exercises, in these words.
    pub fn known<'a>(
        sites: impl IntoIterator<Item = &'a Site>,
        tutorials: impl IntoIterator<Item = &'a Tutorial>,
        words: &Words,
    ) -> Self {
        let mut names = Self::default();
        for site in sites {
            let key = format!("departement-{}", site.departement);
            if words.has(&key) {
                names.departements.insert(site.departement.clone(), words.get(&key));
            }
            names.places.insert(site.id.clone(), site.name.clone());
        }
        for tutorial in tutorials {
            let slug = &tutorial.slug;
            let said = |key: String| words.has(&key).then(|| words.get(&key));
            if let Some(title) = said(format!("{slug}-title")) {
                names.tutorials.insert(slug.clone(), title);
            }
            // Two steps may say "Continuer": the second is told as such.
            let mut times: BTreeMap<String, usize> = BTreeMap::new();
            for step in &tutorial.steps {
                let Some(name) = said(format!("{slug}-{}-name", step.id)) else { continue };
                let rank = times.entry(name.clone()).or_default();
                *rank += 1;
                let name = if *rank > 1 { format!("{name} ({rank})") } else { name };
                names.steps.insert(format!("{slug}.{}", step.id), name);
            }
            let operator = format!("operator-{}", tutorial.operator.code().replace('_', "-"));
            if let Some(name) = said(operator) {
                names.operators.insert(slug.clone(), name);
            }
        }
        names
    }

    /// The name of a place.
    pub fn place(&self, id: &str) -> String {
        found(&self.places, id)
    }

    /// The title of an exercise.
    pub fn tutorial(&self, slug: &str) -> String {
        found(&self.tutorials, slug)
    }

    /// The name of a step of an exercise.
    pub fn step(&self, slug: &str, step: &str) -> String {
        let own = self.steps.get(&format!("{slug}.{step}"));
        own.map_or_else(|| step.to_owned(), Clone::clone)
    }

    /// The name of what a line is about.
    pub fn scope(&self, scope: &Scope, words: &Words) -> String {
        match scope {
            Scope::Network => words.get("bilan-all-places"),
            Scope::Departement(code) if code.is_empty() => words.get("bilan-no-departement"),
            Scope::Departement(code) => found(&self.departements, code),
            Scope::Site(id) => self.place(id),
        }
    }
}

/// The name of this code, else the code.
fn found(names: &BTreeMap<String, String>, code: &str) -> String {
    names.get(code).map_or_else(|| code.to_owned(), Clone::clone)
}
