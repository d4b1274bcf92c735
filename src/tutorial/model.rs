//! What a tutorial holds.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::equipment::Family;
use crate::gesture::Miss;
use crate::typing::Slip;
use crate::world::{Condition, FileSpec, Scene, TabSpec, Target, Tiers};

/// Whose procedure it is. The codes are those of the counts, FranceConnect apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// France Travail, formerly Pôle emploi.
    FranceTravail,
    /// The family allowance fund.
    Caf,
    /// The health insurance, ameli.
    AssuranceMaladie,
    /// The pension insurance.
    AssuranceRetraite,
    /// The agricultural social insurance.
    Msa,
    /// The gas network.
    Grdf,
    /// The post office.
    LaPoste,
    /// FranceConnect, the way into public sites.
    FranceConnect,
    /// Nobody's in particular.
    None,
}

impl Operator {
    /// Every operator, in the order they are shown.
    pub const ALL: [Self; 9] = [
        Self::FranceTravail,
        Self::Caf,
        Self::AssuranceMaladie,
        Self::AssuranceRetraite,
        Self::Msa,
        Self::Grdf,
        Self::LaPoste,
        Self::FranceConnect,
        Self::None,
    ];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::FranceTravail => "france_travail",
            Self::Caf => "caf",
            Self::AssuranceMaladie => "assurance_maladie",
            Self::AssuranceRetraite => "assurance_retraite",
            Self::Msa => "msa",
            Self::Grdf => "grdf",
            Self::LaPoste => "la_poste",
            Self::FranceConnect => "france_connect",
            Self::None => "none",
        }
    }

    /// Its code in the counts.
    pub fn counted_as(self) -> &'static str {
        match self {
            Self::FranceConnect => "autre_operateur",
            Self::None => "sans_operateur",
            Self::FranceTravail
            | Self::Caf
            | Self::AssuranceMaladie
            | Self::AssuranceRetraite
            | Self::Msa
            | Self::Grdf
            | Self::LaPoste => self.code(),
        }
    }
}

/// The need of life a procedure answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Finding work, being registered.
    Work,
    /// Family and housing.
    Family,
    /// Health.
    Health,
    /// Retirement.
    Retirement,
    /// Gas and energy.
    Energy,
    /// Identity papers and access to sites.
    Papers,
    /// The mouse, the keyboard, the tablet.
    Tools,
    /// The scanner and the printer of the place.
    Machines,
    /// Using a computer safely.
    Computers,
}

impl Need {
    /// Every need, in the order they are shown.
    pub const ALL: [Self; 9] = [
        Self::Work,
        Self::Family,
        Self::Health,
        Self::Retirement,
        Self::Energy,
        Self::Papers,
        Self::Tools,
        Self::Machines,
        Self::Computers,
    ];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Work => "work",
            Self::Family => "family",
            Self::Health => "health",
            Self::Retirement => "retirement",
            Self::Energy => "energy",
            Self::Papers => "papers",
            Self::Tools => "tools",
            Self::Machines => "machines",
            Self::Computers => "computers",
        }
    }
}

/// How close the simulated site is to the real one; for the mediator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fidelity {
    /// The screens were seen.
    High,
    /// The order and the main words are known.
    Good,
    /// A plausible reconstruction.
    Reconstructed,
}

impl Fidelity {
    /// Every degree.
    pub const ALL: [Self; 3] = [Self::High, Self::Good, Self::Reconstructed];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Good => "good",
            Self::Reconstructed => "reconstructed",
        }
    }
}

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Official and recent.
    A,
    /// Official but older, or seen by somebody else.
    B,
    /// Reconstructed: to be checked by a mediator.
    C,
}

impl Certainty {
    /// Every degree.
    pub const ALL: [Self; 3] = [Self::A, Self::B, Self::C];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// The administrative themes of the national tool of mediators (La Coop de la médiation numérique).
pub const COOP_THEMES: [&str; 11] = [
    "papiers_elections_citoyennete",
    "famille_scolarite",
    "social_sante",
    "travail_formation",
    "logement",
    "transports_mobilite",
    "argent_impots",
    "justice",
    "etrangers_europe",
    "loisirs_sports_culture",
    "associations",
];

/// A procedure to practise, as its file says it: texts still hold their placeholders.
#[derive(Debug, Clone, PartialEq)]
pub struct Tutorial {
    /// Its name: that of its file. Every word of the coach begins with it.
    pub slug: String,
    /// The file it comes from, for problems.
    pub file: String,
    /// Its number, by which a practice left unfinished is found again: 1 to 199 for what is
    /// embedded, 200 to 254 for a place's own. A procedure without one cannot be resumed.
    pub number: Option<u8>,
    /// What people say when they look for it, beside its title.
    pub keywords: Vec<String>,
    /// The step where its short second time begins, by id: what comes before is done by itself.
    pub core: Option<String>,
    /// Whose procedure it is.
    pub operator: Operator,
    /// The need it answers.
    pub need: Need,
    /// The family of an exercise on the equipment; a procedure has none.
    pub family: Option<Family>,
    /// The exercise that fits the other device, by its name.
    pub twin: Option<String>,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// The day the facts were checked.
    pub verified: NaiveDate,
    /// How close the simulated site is to the real one.
    pub fidelity: Fidelity,
    /// How sure what does not say otherwise is.
    pub certainty: Certainty,
    /// Where the facts come from.
    pub sources: Vec<String>,
    /// The persona, by name.
    pub persona: String,
    /// The papers to have at hand: words `paper-<id>`.
    pub papers: Vec<String>,
    /// Its theme in the national tool: one of [`COOP_THEMES`], or of
    /// [`MEDIATION_THEMES`](super::MEDIATION_THEMES) for an exercise on the equipment.
    pub coop_theme: String,
    /// The hard words: words `word-<id>`.
    pub glossary: Vec<String>,
    /// The day of the month the story takes place on; today if none.
    pub story_day: Option<u32>,
    /// The first scene.
    pub start: String,
    /// The tabs declared, in the order of the file.
    pub tabs: Vec<TabSpec>,
    /// The files of the simulated computer.
    pub files: Vec<FileSpec>,
    /// The scenes, in the order of the file.
    pub scenes: Vec<Scene>,
    /// How sure each scene is, by name, where it says so itself.
    pub scene_certainty: BTreeMap<String, Certainty>,
    /// The steps, in their order.
    pub steps: Vec<Step>,
    /// What may go wrong in it.
    pub incidents: Vec<IncidentSpec>,
    /// The line of each key of the header, counted from 1, for problems.
    pub lines: BTreeMap<&'static str, usize>,
}

impl Tutorial {
    /// How many scenes and steps there are of each certainty: A, B, C.
    pub fn certainties(&self) -> [usize; 3] {
        let scenes = self.scenes.iter().map(|scene| self.scene_certainty.get(&scene.name).copied());
        let steps = self.steps.iter().map(|step| step.certainty);
        let mut counts = [0; 3];
        for certainty in scenes.chain(steps) {
            match certainty.unwrap_or(self.certainty) {
                Certainty::A => counts[0] += 1,
                Certainty::B => counts[1] += 1,
                Certainty::C => counts[2] += 1,
            }
        }
        counts
    }

    /// The line of a key of the header, or the first line.
    pub fn line_of(&self, key: &str) -> usize {
        self.lines.get(key).copied().unwrap_or(1)
    }

    /// The step of this name.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The ids of the distractors, sorted, each once: words `<slug>-decoy-<id>`.
    pub fn decoys(&self) -> Vec<&str> {
        let presses =
            self.scenes.iter().flat_map(|scene| &scene.elements).flat_map(|e| e.presses());
        let mut ids: Vec<&str> =
            presses.filter(|press| press.decoy).map(|press| press.target.element()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

/// One step of a procedure.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Its name, unique in the tutorial.
    pub id: String,
    /// When it is done.
    pub goal: Condition,
    /// What is acted on to do it.
    pub target: Target,
    /// The value to write, shown on the persona's slip.
    pub value: Option<String>,
    /// How sure it is; as the tutorial if none.
    pub certainty: Option<Certainty>,
    /// The tiers it is there at.
    pub tiers: Tiers,
    /// The mistakes worth words of their own.
    pub mistakes: Vec<Mistake>,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// A mistake worth words of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// Its name: words `<slug>-<step>-mistake-<name>`.
    pub name: String,
    /// What tells it.
    pub trigger: Trigger,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// What tells a mistake, while its step is the current one.
#[derive(Debug, Clone, PartialEq)]
pub enum Trigger {
    /// The step's field was left, or cannot become right, with this slip.
    Typed {
        /// The slip; any if none.
        slip: Option<Slip>,
        /// The very value that was typed instead; any if none.
        value: Option<String>,
    },
    /// This was pressed.
    Touched(Target),
    /// This answer was chosen.
    Chose(Target, String),
    /// This file was joined.
    Attached(String),
    /// The step's target was pressed and the site refused.
    Refused,
    /// The gesture that the step's target awaits failed this way.
    Missed(Miss),
    /// The step's target was put on this place.
    Dropped(Target),
}

/// What may go wrong on purpose: a thing of real life, rehearsed at the higher levels.
#[derive(Debug, Clone, PartialEq)]
pub struct IncidentSpec {
    /// Its name, unique in the tutorial.
    pub id: String,
    /// What it is.
    pub kind: IncidentKind,
    /// The scene or the target where it happens.
    pub at: String,
    /// The scene where one logs in again.
    pub goes: String,
    /// The fields to fill in again.
    pub empties: Vec<Target>,
    /// The site's sentence, where the tutorial has its own.
    pub text: Option<String>,
    /// What is filled in wrongly.
    pub value: String,
    /// The new words on what was moved.
    pub label: String,
    /// The mail that is late.
    pub mail: String,
    /// The field of the code.
    pub field: Option<Target>,
    /// What asks for another code.
    pub resend: Option<Target>,
    /// The scene that shows the code.
    pub shows: String,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// The kinds of incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncidentKind {
    /// A cookie banner covers the page.
    Banner,
    /// A window about something else.
    Popup,
    /// The page is slow, once.
    Slow,
    /// The service does not answer, once.
    Unavailable,
    /// The session was closed: one logs in again.
    SessionClosed,
    /// The mail is among the unwanted ones.
    CodeLate,
    /// The code is no longer good: another is asked for.
    CodeExpired,
    /// The site could not read the file.
    FileRefused,
    /// A date is filled in as the site does not want it.
    DateFormat,
    /// A name is not that of the birth certificate.
    BirthName,
    /// Something stands elsewhere, under other words.
    PageMoved,
}

impl IncidentKind {
    /// Every kind.
    pub const ALL: [Self; 11] = [
        Self::Banner,
        Self::Popup,
        Self::Slow,
        Self::Unavailable,
        Self::SessionClosed,
        Self::CodeLate,
        Self::CodeExpired,
        Self::FileRefused,
        Self::DateFormat,
        Self::BirthName,
        Self::PageMoved,
    ];

    /// Its name in a tutorial, and in the words `incident-<name>-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Banner => "banner",
            Self::Popup => "popup",
            Self::Slow => "slow",
            Self::Unavailable => "unavailable",
            Self::SessionClosed => "session-closed",
            Self::CodeLate => "code-late",
            Self::CodeExpired => "code-expired",
            Self::FileRefused => "file-refused",
            Self::DateFormat => "date-format",
            Self::BirthName => "birth-name",
            Self::PageMoved => "page-moved",
        }
    }

    /// The particulars it cannot do without, beside the place.
    pub fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Banner | Self::Slow | Self::Unavailable | Self::FileRefused => &[],
            Self::Popup => &["text"],
            Self::SessionClosed => &["goes"],
            Self::CodeLate => &["mail"],
            Self::CodeExpired => &["field", "resend", "shows"],
            Self::DateFormat | Self::BirthName => &["value"],
            Self::PageMoved => &["label"],
        }
    }
}
