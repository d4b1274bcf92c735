//! The closed lists of codes that mediators count with, and what each code is in the national
//! tools: La Coop de la médiation numérique first, as the pivot.
//!
//! The lists are data (`assets/nomenclature.toml`): the screens offer them in their order, the
//! counters hold their codes, the tables export them. A code of ours that is finer than the national
//! one names its parent, into which it rolls up. Labels are left to `i18n`.

use std::sync::OnceLock;

use chrono::NaiveDate;
use serde::Deserialize;
use serde::de::Error as _;

/// The text of the lists.
const EMBEDDED: &str = include_str!("../../assets/nomenclature.toml");

/// What a code is a code of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// One person, one question, or a group.
    Kind,
    /// Whose procedure it is.
    Operator,
    /// What it is about.
    Theme,
    /// What was done, in the words of the MSAP network's survey.
    Nature,
    /// On what.
    Equipment,
    /// Who did it, in the end.
    Autonomy,
    /// How able the person was when they came.
    Arrival,
    /// How long it took, in half-open bands.
    Duration,
    /// How it ended.
    Outcome,
    /// What was in the way.
    Obstacle,
    /// Where the person was sent next.
    Referral,
    /// Whether they came before.
    Recurrence,
    /// What became of a presence.
    Presence,
    /// What helped.
    Helped,
}

impl Dimension {
    /// Every dimension, in the order of the file.
    pub const ALL: [Self; 14] = [
        Self::Kind,
        Self::Operator,
        Self::Theme,
        Self::Nature,
        Self::Equipment,
        Self::Autonomy,
        Self::Arrival,
        Self::Duration,
        Self::Outcome,
        Self::Obstacle,
        Self::Referral,
        Self::Recurrence,
        Self::Presence,
        Self::Helped,
    ];

    /// Its code, which is also the name of its list in the file.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kind => "type",
            Self::Operator => "operateur",
            Self::Theme => "theme",
            Self::Nature => "nature",
            Self::Equipment => "materiel",
            Self::Autonomy => "autonomie",
            Self::Arrival => "arrivee",
            Self::Duration => "duree",
            Self::Outcome => "issue",
            Self::Obstacle => "blocage",
            Self::Referral => "orientation",
            Self::Recurrence => "venue",
            Self::Presence => "permanence",
            Self::Helped => "aide",
        }
    }

    /// The Fluent key of the label of one of its codes.
    pub fn label(self, code: &str) -> String {
        format!("nomen-{}-{}", self.code(), code.replace('_', "-"))
    }
}

/// Where a code is offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// At once.
    #[default]
    First,
    /// When more is asked for.
    More,
    /// Never: it is counted from another choice.
    Derived,
}

/// One code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The code counted.
    pub code: String,
    /// The coarser code of the same list that holds it.
    #[serde(default)]
    pub parent: Option<String>,
    /// Its code in La Coop, when it is neither ours nor the parent's.
    #[serde(default)]
    pub coop: Option<String>,
    /// Its code in the former activity report of the *conseillers numériques*.
    #[serde(default)]
    pub v1: Option<String>,
    /// Its code in Aidants Connect.
    #[serde(default)]
    pub aidants: Option<String>,
    /// Its label in the standard of places of digital mediation (LaMedNum 1.0.2).
    #[serde(default)]
    pub mednum: Option<String>,
    /// For an operator, the administrative theme proposed.
    #[serde(default)]
    pub theme: Option<String>,
    /// Where it is offered.
    #[serde(default)]
    pub place: Place,
    /// The first day it may be counted.
    #[serde(default, deserialize_with = "day")]
    pub from: Option<NaiveDate>,
    /// The last day it may be counted.
    #[serde(default, deserialize_with = "day")]
    pub to: Option<NaiveDate>,
}

impl Entry {
    /// Its code in La Coop: the parent's, where it is a refinement of ours.
    pub fn in_coop(&self) -> &str {
        self.coop.as_deref().or(self.parent.as_deref()).unwrap_or(&self.code)
    }

    /// Whether it may be counted on this day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }
}

/// The lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Nomenclature {
    /// Its version, which every export names.
    pub version: String,
    #[serde(rename = "type")]
    kind: Vec<Entry>,
    operateur: Vec<Entry>,
    theme: Vec<Entry>,
    nature: Vec<Entry>,
    materiel: Vec<Entry>,
    autonomie: Vec<Entry>,
    arrivee: Vec<Entry>,
    duree: Vec<Entry>,
    issue: Vec<Entry>,
    blocage: Vec<Entry>,
    orientation: Vec<Entry>,
    venue: Vec<Entry>,
    permanence: Vec<Entry>,
    aide: Vec<Entry>,
}

impl Nomenclature {
    /// The lists built into the program; a test reads them whole.
    pub fn embedded() -> &'static Self {
        static LISTS: OnceLock<Nomenclature> = OnceLock::new();
        LISTS.get_or_init(|| toml::from_str(EMBEDDED).unwrap_or_default())
    }

    /// The codes of a dimension, in order.
    pub fn entries(&self, dimension: Dimension) -> &[Entry] {
        match dimension {
            Dimension::Kind => &self.kind,
            Dimension::Operator => &self.operateur,
            Dimension::Theme => &self.theme,
            Dimension::Nature => &self.nature,
            Dimension::Equipment => &self.materiel,
            Dimension::Autonomy => &self.autonomie,
            Dimension::Arrival => &self.arrivee,
            Dimension::Duration => &self.duree,
            Dimension::Outcome => &self.issue,
            Dimension::Obstacle => &self.blocage,
            Dimension::Referral => &self.orientation,
            Dimension::Recurrence => &self.venue,
            Dimension::Presence => &self.permanence,
            Dimension::Helped => &self.aide,
        }
    }

    /// The entry of this code.
    pub fn entry(&self, dimension: Dimension, code: &str) -> Option<&Entry> {
        self.entries(dimension).iter().find(|entry| entry.code == code)
    }

    /// The codes offered on this day at this place.
    pub fn offered(
        &self,
        dimension: Dimension,
        place: Place,
        day: NaiveDate,
    ) -> impl Iterator<Item = &Entry> {
        let entries = self.entries(dimension).iter();
        entries.filter(move |entry| entry.place == place && entry.holds_on(day))
    }
}

/// A local date of TOML.
fn day<'de, D: serde::Deserializer<'de>>(source: D) -> Result<Option<NaiveDate>, D::Error> {
    let written = toml::value::Datetime::deserialize(source)?;
    written.to_string().parse().map(Some).map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::*;
    use crate::count::{is_code, operator};

    fn lists() -> Nomenclature {
        toml::from_str(EMBEDDED).unwrap()
    }

    #[test]
    fn every_list_is_read_and_its_codes_are_unique_codes() {
        let lists = lists();
        assert_eq!(&lists, Nomenclature::embedded());
        for dimension in Dimension::ALL {
            let codes: Vec<_> =
                lists.entries(dimension).iter().map(|entry| entry.code.as_str()).collect();
            assert!(!codes.is_empty(), "{dimension:?}");
            assert_eq!(codes.len(), codes.iter().collect::<BTreeSet<_>>().len(), "{dimension:?}");
            for code in codes {
                assert!(is_code(code) && !code.contains('.'), "{code}");
            }
        }
    }

    #[test]
    fn a_finer_code_rolls_up_into_one_of_its_list() {
        let lists = lists();
        for dimension in Dimension::ALL {
            for entry in lists.entries(dimension) {
                if let Some(parent) = &entry.parent {
                    let parent = lists.entry(dimension, parent).unwrap();
                    assert_eq!(parent.parent, None, "{} has a grandparent", entry.code);
                }
                if let Some(theme) = &entry.theme {
                    let theme = lists.entry(Dimension::Theme, theme).unwrap();
                    assert_eq!(theme.place, Place::Derived);
                }
            }
        }
    }

    #[test]
    fn operators_are_those_of_the_counters() {
        let lists = lists();
        let codes: Vec<_> =
            lists.entries(Dimension::Operator).iter().map(|entry| entry.code.as_str()).collect();
        assert_eq!(codes, operator::ALL);
    }

    #[test]
    fn the_themes_are_the_thirty_of_the_national_tool() {
        let lists = lists();
        let own = |entry: &&Entry| entry.place != Place::Derived;
        let themes = lists.entries(Dimension::Theme);
        // Nineteen of mediation, eleven of procedures.
        assert_eq!((themes.iter().filter(own).count(), themes.len()), (19, 30));
    }

    #[test]
    fn refinements_are_told_to_the_national_tool_as_their_parent() {
        let lists = lists();
        for (dimension, code, coop) in [
            (Dimension::Kind, "ponctuel", "individuel"),
            (Dimension::Equipment, "scanner", "autre"),
            (Dimension::Autonomy, "fait_a_la_place", "entierement_accompagne"),
            (Dimension::Autonomy, "autonome", "autonome"),
            (Dimension::Duration, "120_plus", "more"),
        ] {
            assert_eq!(lists.entry(dimension, code).unwrap().in_coop(), coop, "{code}");
        }
    }

    #[test]
    fn a_code_is_offered_only_while_it_holds() {
        let lists = lists();
        let day = |text: &str| text.parse().unwrap();
        let entry = lists.entry(Dimension::Theme, "associations").unwrap();
        assert!(!entry.holds_on(day("2025-04-29")) && entry.holds_on(day("2025-04-30")));
        let more = |text| lists.offered(Dimension::Theme, Place::More, day(text)).count();
        assert_eq!((more("2025-01-26"), more("2026-11-24")), (10, 12));
    }

    #[test]
    fn every_code_has_a_label() {
        let words = include_str!("../../locales/fr/nomenclature.ftl");
        let lists = lists();
        for dimension in Dimension::ALL {
            for entry in lists.entries(dimension) {
                let key = format!("\n{} = ", dimension.label(&entry.code));
                assert!(words.contains(&key), "{key}");
            }
        }
    }
}
