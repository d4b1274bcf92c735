//! What is counted, and only that: grow-only counters made of closed codes, never an event.
//!
//! A visit or a practice becomes [`Increment`]s of [`Cell`]s, and the rest of it is forgotten here.
//! Each measure declares the finest grain of time it may be kept at: the more it describes, the
//! coarser the grain, because a daily row with one person in it *is* that person. Old days become
//! months ([`fold`]). Rows of several kiosks merge by maximum, so reading the same file twice changes
//! nothing.
//!
//! A value made of two codes (a mode and a moment, a tutorial and a step) is written with both
//! codes joined by a dot, and so is its dimension: `mode.moment` = `autonomie.hors_permanence`.
//! Codes never hold a dot themselves. The codes are French: partners' tools read them.
//!
//! Keeping the counters on a disk is left to `store`, writing them for others to `export`.

pub mod day;
pub mod fold;
pub mod hard;
pub mod intervention;
mod merge;
pub mod nomenclature;
mod period;
mod view;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use chrono::NaiveDate;

pub use merge::{Quality, RELEASED, Row, Total, frozen_day, merge, settle, totals};
pub use period::{Grain, Period, Span, SpanError};
pub use view::RowView;

/// The code of an operator or a dimension that does not apply ("sans objet"), as no part of a key
/// may be empty (SDMX usage).
pub const NOT_APPLICABLE: &str = "_Z";

/// The code of a whole ("ensemble"), as in SDMX.
pub const WHOLE: &str = "_T";

/// The longest code accepted, in bytes: a tutorial and one of its steps fit with room to spare.
const LONGEST_CODE: usize = 120;

/// The closed list of operators: the seven of the MSAP network, and what is left over.
pub mod operator {
    /// France Travail.
    pub const FRANCE_TRAVAIL: &str = "france_travail";
    /// Caisse d'allocations familiales.
    pub const CAF: &str = "caf";
    /// Assurance Maladie.
    pub const ASSURANCE_MALADIE: &str = "assurance_maladie";
    /// Assurance retraite.
    pub const ASSURANCE_RETRAITE: &str = "assurance_retraite";
    /// Mutualité sociale agricole.
    pub const MSA: &str = "msa";
    /// GRDF, the gas network.
    pub const GRDF: &str = "grdf";
    /// La Poste.
    pub const LA_POSTE: &str = "la_poste";
    /// Any operator not named here: France Titres, DGFiP, Justice…
    pub const OTHER: &str = "autre_operateur";
    /// No operator: a mailbox, a file, a scanner.
    pub const NONE: &str = "sans_operateur";
    /// Every operator, in the order of the nomenclature.
    pub const ALL: [&str; 9] = [
        FRANCE_TRAVAIL,
        CAF,
        ASSURANCE_MALADIE,
        ASSURANCE_RETRAITE,
        MSA,
        GRDF,
        LA_POSTE,
        OTHER,
        NONE,
    ];
}

/// Whether `text` may be part of a counted cell: lower-case letters without accent, digits, `_`,
/// `-`, `.`, or one of [`NOT_APPLICABLE`] and [`WHOLE`].
///
/// The store refuses anything else, so that nothing a person typed can slip into a counter, and no
/// cell of a table can be taken for a formula, except that a `-` may not come first either.
pub fn is_code(text: &str) -> bool {
    let plain = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.')
    };
    text == NOT_APPLICABLE
        || text == WHOLE
        || (!text.is_empty()
            && text.len() <= LONGEST_CODE
            && !text.starts_with('-')
            && text.bytes().all(plain))
}

/// How the same cell of several devices becomes one number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Merge {
    /// Numbers add up: two kiosks saw different visits.
    Sum,
    /// The largest counts: two kiosks saw the same thing.
    Maximum,
}

impl Merge {
    /// The code of the column `fusion`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Sum => "somme",
            Self::Maximum => "maximum",
        }
    }
}

/// What is measured. A program that adds one raises the version of the store, so that an older
/// program refuses the file instead of misreading it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Visits with at least one step done, by mode and moment.
    Session,
    /// Visits by device used.
    SessionSupport,
    /// Tutorials begun, by operator and ending.
    Procedure,
    /// Tutorials begun, by tutorial and ending.
    ProcedureTutorial,
    /// Tutorials finished, by how much help they took.
    Autonomy,
    /// Tutorials begun, by band of time.
    Duration,
    /// Helps asked, by tutorial and step.
    HelpStep,
    /// Tutorials left before their end, by tutorial and last step reached.
    AbandonStep,
    /// Visits that used a comfort option at least once, by option.
    Option,
    /// Visitors who did not find their procedure, by theme; once in a visit for each.
    UnmetNeed,
    /// Mediators who said that a real site has changed, by tutorial.
    SiteChanged,
    /// Sheets that visitors asked to take home.
    Memo,
    /// Helps given by a mediator, by type and main operator.
    Intervention,
    /// People in the groups helped.
    Participants,
    /// Operators that a help was about, each of them.
    Request,
    /// Themes that a help was about, each of them.
    Theme,
    /// Helps by nature, in the words of the MSAP network.
    Nature,
    /// Helps by who did it in the end.
    Posture,
    /// Helps by how able the person was when they came and when they left.
    Progress,
    /// Helps by band of time.
    Time,
    /// Declared minutes of help, by type.
    Minutes,
    /// What a help was done on, each of them, on the kiosk or not.
    Equipment,
    /// Helps by how they ended.
    Outcome,
    /// Blocked helps by what was in the way.
    Obstacle,
    /// Helps by where the person was sent next.
    Referral,
    /// Helps by whether the person had come before.
    Recurrence,
    /// What helped somebody with a tutorial, as mediators saw it.
    WhatHelped,
    /// What became of the presence of a day.
    Presence,
    /// How many helps the mediator says there were on a day.
    Declared,
}

impl Measure {
    /// Every measure, in the order of the nomenclature.
    pub const ALL: [Self; 29] = [
        Self::Session,
        Self::SessionSupport,
        Self::Procedure,
        Self::ProcedureTutorial,
        Self::Autonomy,
        Self::Duration,
        Self::HelpStep,
        Self::AbandonStep,
        Self::Option,
        Self::UnmetNeed,
        Self::SiteChanged,
        Self::Memo,
        Self::Intervention,
        Self::Participants,
        Self::Request,
        Self::Theme,
        Self::Nature,
        Self::Posture,
        Self::Progress,
        Self::Time,
        Self::Minutes,
        Self::Equipment,
        Self::Outcome,
        Self::Obstacle,
        Self::Referral,
        Self::Recurrence,
        Self::WhatHelped,
        Self::Presence,
        Self::Declared,
    ];

    /// The code of the column `mesure`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Session => "borne.session",
            Self::SessionSupport => "borne.session_support",
            Self::Procedure => "borne.parcours",
            Self::ProcedureTutorial => "borne.parcours_tutoriel",
            Self::Autonomy => "borne.autonomie",
            Self::Duration => "borne.duree",
            Self::HelpStep => "borne.aide_etape",
            Self::AbandonStep => "borne.abandon_etape",
            Self::Option => "borne.option",
            Self::UnmetNeed => "borne.besoin_non_servi",
            Self::SiteChanged => "borne.site_change",
            Self::Memo => "borne.memo",
            Self::Intervention => "interv.nombre",
            Self::Participants => "interv.participants",
            Self::Request => "interv.demande",
            Self::Theme => "interv.theme",
            Self::Nature => "interv.nature_msap",
            Self::Posture => "interv.autonomie",
            Self::Progress => "interv.progression",
            Self::Time => "interv.duree",
            Self::Minutes => "interv.minutes",
            Self::Equipment => "interv.materiel",
            Self::Outcome => "interv.issue",
            Self::Obstacle => "interv.blocage",
            Self::Referral => "interv.orientation",
            Self::Recurrence => "interv.recurrence",
            Self::WhatHelped => "interv.aide_utile",
            Self::Presence => "perm.tenue",
            Self::Declared => "perm.total_declare",
        }
    }

    /// The measure with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|measure| measure.code() == code)
    }

    /// Whether this measure is kept at this grain: its own, or months once its days are folded.
    pub fn is_kept_by(self, grain: Grain) -> bool {
        self.grain() <= grain
    }

    /// The finest grain of time this measure may be kept at.
    pub fn grain(self) -> Grain {
        match self {
            Self::Session
            | Self::Procedure
            | Self::Intervention
            | Self::Participants
            | Self::Presence
            | Self::Declared => Grain::Day,
            Self::SessionSupport
            | Self::ProcedureTutorial
            | Self::Autonomy
            | Self::Duration
            | Self::HelpStep
            | Self::AbandonStep
            | Self::Option
            | Self::UnmetNeed
            | Self::SiteChanged
            | Self::Memo
            | Self::Request
            | Self::Theme
            | Self::Nature
            | Self::Posture
            | Self::Progress
            | Self::Time
            | Self::Minutes
            | Self::Equipment
            | Self::Outcome
            | Self::Obstacle
            | Self::Referral
            | Self::Recurrence
            | Self::WhatHelped => Grain::Month,
        }
    }

    /// How cells of several devices become one number.
    pub fn merge(self) -> Merge {
        match self {
            Self::Session
            | Self::SessionSupport
            | Self::Procedure
            | Self::ProcedureTutorial
            | Self::Autonomy
            | Self::Duration
            | Self::HelpStep
            | Self::AbandonStep
            | Self::Option
            | Self::UnmetNeed
            | Self::SiteChanged
            | Self::Memo
            | Self::Intervention
            | Self::Participants
            | Self::Request
            | Self::Theme
            | Self::Nature
            | Self::Posture
            | Self::Progress
            | Self::Time
            | Self::Minutes
            | Self::Equipment
            | Self::Outcome
            | Self::Obstacle
            | Self::Referral
            | Self::Recurrence
            | Self::WhatHelped => Merge::Sum,
            // A presence is held once, however many devices were opened.
            Self::Presence | Self::Declared => Merge::Maximum,
        }
    }

    /// The code of the column `dimension`; two dimensions are joined by a dot.
    pub fn dimension(self) -> &'static str {
        match self {
            Self::Session => "mode.moment",
            Self::SessionSupport => "support",
            Self::Procedure | Self::Outcome => "issue",
            Self::ProcedureTutorial => "tutoriel.issue",
            Self::Autonomy | Self::Posture => "niveau",
            Self::Duration | Self::Time => "duree",
            Self::HelpStep | Self::AbandonStep => "tutoriel.etape",
            Self::Option => "option",
            Self::UnmetNeed => "theme",
            Self::SiteChanged => "tutoriel",
            Self::Intervention | Self::Participants | Self::Minutes => "type",
            Self::Request | Self::Declared | Self::Memo => NOT_APPLICABLE,
            Self::Theme | Self::Nature => "nature",
            Self::Progress => "debut.fin",
            Self::Equipment => "materiel.borne",
            Self::Obstacle => "blocage",
            Self::Referral => "orientation",
            Self::Recurrence => "venue",
            Self::WhatHelped => "tutoriel.aide",
            Self::Presence => "permanence",
        }
    }
}

/// One counter: what it counts, where and when, and nothing about whom.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// The site, by its identifier in `sites.toml`. History stays with it when a device moves.
    pub site: String,
    /// The day or the month, according to the measure.
    pub period: Period,
    /// What is measured.
    pub measure: Measure,
    /// One of [`operator::ALL`], or [`NOT_APPLICABLE`].
    pub operator: String,
    /// What the value is a value of; two dimensions are joined by a dot.
    pub dimension: String,
    /// The value; the codes of two dimensions are joined by a dot.
    pub value: String,
}

impl Cell {
    /// The first part that is not a code, by the name of its column.
    pub fn flaw(&self) -> Option<&'static str> {
        [
            ("site_id", &self.site),
            ("operateur", &self.operator),
            ("dimension", &self.dimension),
            ("modalite", &self.value),
        ]
        .into_iter()
        .find_map(|(column, text)| (!is_code(text)).then_some(column))
    }
}

/// What to add to one counter.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Increment {
    /// The counter.
    pub cell: Cell,
    /// How many more were counted.
    pub n: u64,
    /// How many of those counted before are taken back. Never subtracted from `n`: both only grow.
    pub cancelled: u64,
}

/// How a tutorial ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ending {
    /// Its last step was done.
    Done,
    /// The visitor left it.
    Abandoned,
    /// Nobody touched the screen any more.
    Expired,
}

impl Ending {
    /// Its code under the dimension `issue`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Done => "termine",
            Self::Abandoned => "abandonne",
            Self::Expired => "expire",
        }
    }
}

/// How much help a finished tutorial took, in the words of the national tool (Coop de la médiation
/// numérique).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Autonomy {
    /// Accompanied all along.
    Assisted,
    /// Helped here and there.
    Partial,
    /// Done alone.
    Autonomous,
}

impl Autonomy {
    /// No help is autonomous, one to three is partly so, more than three or a demonstration is
    /// accompanied.
    pub fn from_helps(helps: usize, demonstration: bool) -> Self {
        match helps {
            _ if demonstration => Self::Assisted,
            0 => Self::Autonomous,
            1..=3 => Self::Partial,
            4.. => Self::Assisted,
        }
    }

    /// Its code under the dimension `niveau`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Assisted => "entierement_accompagne",
            Self::Partial => "partiellement_autonome",
            Self::Autonomous => "autonome",
        }
    }
}

/// Whether a mediator was there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Moment {
    /// During the presence hours of the site.
    DuringPresence,
    /// Outside of them.
    OutsidePresence,
}

impl Moment {
    /// Its code under the dimension `moment`.
    pub fn code(self) -> &'static str {
        match self {
            Self::DuringPresence => "pendant_permanence",
            Self::OutsidePresence => "hors_permanence",
        }
    }
}

/// Who practises with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// The visitor alone.
    Autonomous,
    /// The visitor with a mediator.
    Accompanied,
    /// A group.
    Workshop,
}

impl Mode {
    /// Its code under the dimension `mode`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Autonomous => "autonomie",
            Self::Accompanied => "accompagne",
            Self::Workshop => "atelier",
        }
    }
}

/// What the kiosk runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Device {
    /// A computer with a keyboard.
    Computer,
    /// A tablet.
    Tablet,
}

impl Device {
    /// Its code under the dimension `support`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Computer => "ordinateur",
            Self::Tablet => "tablette",
        }
    }
}

/// A comfort option a visit used at least once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VisitOption {
    /// Larger text.
    LargeText,
    /// Higher contrast.
    Contrast,
    /// Reading aloud.
    ReadAloud,
    /// A slower pace.
    SlowPace,
}

impl VisitOption {
    /// Its code under the dimension `option`.
    pub fn code(self) -> &'static str {
        match self {
            Self::LargeText => "texte_agrandi",
            Self::Contrast => "contraste",
            Self::ReadAloud => "lecture_vocale",
            Self::SlowPace => "rythme_lent",
        }
    }
}

/// The band of a time, in minutes. Bands are half-open, `[5;15[` and so on, and the first three make
/// up the band "less than 30 minutes" of the national tool.
pub fn duration_band(time: Duration) -> &'static str {
    match time.as_secs() / 60 {
        0..5 => "0_5",
        5..15 => "5_15",
        15..30 => "15_30",
        30..60 => "30_60",
        60..120 => "60_120",
        120.. => "120_plus",
    }
}

/// One tutorial begun, as it is when it ends. It lives in memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Practice {
    /// The site.
    pub site: String,
    /// The civil day the visit began.
    pub day: NaiveDate,
    /// One of [`operator::ALL`].
    pub operator: String,
    /// The tutorial, by its slug.
    pub tutorial: String,
    /// How it ended.
    pub ending: Ending,
    /// How much help it took; counted only when it was done.
    pub autonomy: Option<Autonomy>,
    /// From its first screen to its end.
    pub duration: Duration,
    /// The step of each help asked, by identifier; a step stands here once for each help.
    pub helped_steps: Vec<String>,
    /// The last step reached, by identifier; counted only when it was not done.
    pub last_step: Option<String>,
}

/// One visit with at least one step done, as it is when it ends. It lives in memory only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// The site.
    pub site: String,
    /// The civil day the visit began.
    pub day: NaiveDate,
    /// Who practised with whom.
    pub mode: Mode,
    /// Whether a mediator was there.
    pub moment: Moment,
    /// What the kiosk runs on.
    pub device: Device,
    /// The options used at least once; repeating one changes nothing.
    pub options: Vec<VisitOption>,
}

/// The counters of one practice, each cell once, in order.
pub fn practice(practice: &Practice) -> Vec<Increment> {
    let Practice {
        site,
        day,
        operator,
        tutorial,
        ending,
        autonomy,
        duration,
        helped_steps,
        last_step,
    } = practice;
    let mut tally = Tally::new(site, *day);
    tally.add_for(operator, Measure::Procedure, ending.code());
    tally.add(Measure::ProcedureTutorial, Pair(tutorial, ending.code()));
    tally.add(Measure::Duration, duration_band(*duration));
    for step in helped_steps {
        tally.add(Measure::HelpStep, Pair(tutorial, step));
    }
    match ending {
        Ending::Done => {
            if let Some(autonomy) = autonomy {
                tally.add(Measure::Autonomy, autonomy.code());
            }
        }
        Ending::Abandoned | Ending::Expired => {
            if let Some(step) = last_step {
                tally.add(Measure::AbandonStep, Pair(tutorial, step));
            }
        }
    }
    tally.finish()
}

/// The counters of one visit, each cell once, in order.
pub fn visit(visit: &Visit) -> Vec<Increment> {
    let Visit { site, day, mode, moment, device, options } = visit;
    let mut tally = Tally::new(site, *day);
    tally.add(Measure::Session, Pair(mode.code(), moment.code()));
    tally.add(Measure::SessionSupport, device.code());
    let used: std::collections::BTreeSet<_> = options.iter().collect();
    for option in used {
        tally.add(Measure::Option, option.code());
    }
    tally.finish()
}

/// The counter of somebody who did not find a procedure of this theme: one of the national tool, or
/// `autre`.
pub fn unmet_need(site: &str, day: NaiveDate, theme: &str) -> Vec<Increment> {
    let mut tally = Tally::new(site, day);
    tally.add(Measure::UnmetNeed, theme);
    tally.finish()
}

/// The counter of a sheet that a visitor takes home.
pub fn memo(site: &str, day: NaiveDate) -> Vec<Increment> {
    let mut tally = Tally::new(site, day);
    tally.add(Measure::Memo, WHOLE);
    tally.finish()
}

/// The counter of a mediator who said that the real site of this tutorial has changed.
pub fn site_changed(site: &str, day: NaiveDate, tutorial: &str) -> Vec<Increment> {
    let mut tally = Tally::new(site, day);
    tally.add(Measure::SiteChanged, tutorial);
    tally.finish()
}

/// The counter of what helped somebody with this tutorial: a code of the nomenclature.
pub fn what_helped(site: &str, day: NaiveDate, tutorial: &str, what: &str) -> Vec<Increment> {
    let mut tally = Tally::new(site, day);
    tally.add(Measure::WhatHelped, Pair(tutorial, what));
    tally.finish()
}

/// What takes these back: the same cells, cancelled as many times as they were counted.
///
/// Give it what the store said it counted, not what it was asked to: under a wrong clock the
/// periods differ.
pub fn cancellation(increments: &[Increment]) -> Vec<Increment> {
    increments
        .iter()
        .map(|increment| Increment { cell: increment.cell.clone(), n: 0, cancelled: increment.n })
        .collect()
}

/// Two codes joined by a dot.
struct Pair<'a>(&'a str, &'a str);

impl fmt::Display for Pair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

/// The counters of one site and one day while they are gathered.
struct Tally<'a> {
    site: &'a str,
    day: NaiveDate,
    cells: BTreeMap<Cell, u64>,
}

impl<'a> Tally<'a> {
    fn new(site: &'a str, day: NaiveDate) -> Self {
        Self { site, day, cells: BTreeMap::new() }
    }

    fn add(&mut self, measure: Measure, value: impl fmt::Display) {
        self.add_for(NOT_APPLICABLE, measure, value);
    }

    fn add_for(&mut self, operator: &str, measure: Measure, value: impl fmt::Display) {
        self.grow(operator, measure, value, 1);
    }

    fn add_many(&mut self, measure: Measure, value: impl fmt::Display, n: u64) {
        self.grow(NOT_APPLICABLE, measure, value, n);
    }

    fn grow(&mut self, operator: &str, measure: Measure, value: impl fmt::Display, n: u64) {
        let cell = Cell {
            site: self.site.to_owned(),
            period: Period::of(self.day, measure.grain()),
            measure,
            operator: operator.to_owned(),
            dimension: measure.dimension().to_owned(),
            value: value.to_string(),
        };
        *self.cells.entry(cell).or_default() += n;
    }

    fn finish(self) -> Vec<Increment> {
        let increment = |(cell, n)| Increment { cell, n, cancelled: 0 };
        self.cells.into_iter().map(increment).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
    }

    fn lines(increments: &[Increment]) -> Vec<String> {
        increments
            .iter()
            .map(|Increment { cell, n, cancelled }| {
                let Cell { site, period, measure, operator, dimension, value } = cell;
                let measure = measure.code();
                format!("{site} {period} {measure} {operator} {dimension} {value} {n} {cancelled}")
            })
            .collect()
    }

    fn a_practice(ending: Ending) -> Practice {
        Practice {
            site: "tilly".to_owned(),
            day: day(),
            operator: operator::CAF.to_owned(),
            tutorial: "caf-attestation".to_owned(),
            ending,
            autonomy: Some(Autonomy::Partial),
            duration: Duration::from_secs(12 * 60),
            helped_steps: vec!["type-nir".into(), "open".into(), "type-nir".into()],
            last_step: Some("open".to_owned()),
        }
    }

    #[test]
    fn a_finished_practice_counts_its_autonomy_and_no_abandoned_step() {
        assert_eq!(
            lines(&practice(&a_practice(Ending::Done))),
            [
                "tilly 2026-11-24 borne.parcours caf issue termine 1 0",
                "tilly 2026-11 borne.parcours_tutoriel _Z tutoriel.issue caf-attestation.termine 1 0",
                "tilly 2026-11 borne.autonomie _Z niveau partiellement_autonome 1 0",
                "tilly 2026-11 borne.duree _Z duree 5_15 1 0",
                "tilly 2026-11 borne.aide_etape _Z tutoriel.etape caf-attestation.open 1 0",
                "tilly 2026-11 borne.aide_etape _Z tutoriel.etape caf-attestation.type-nir 2 0",
            ]
        );
    }

    #[test]
    fn a_practice_that_was_left_counts_its_last_step_and_no_autonomy() {
        for (ending, code) in [(Ending::Abandoned, "abandonne"), (Ending::Expired, "expire")] {
            let lines = lines(&practice(&a_practice(ending)));
            assert!(lines[0].ends_with(&format!("caf issue {code} 1 0")), "{lines:?}");
            assert!(lines.last().unwrap().contains("borne.abandon_etape"), "{lines:?}");
            assert!(lines.last().unwrap().ends_with("caf-attestation.open 1 0"), "{lines:?}");
            assert!(lines.iter().all(|line| !line.contains("borne.autonomie")), "{lines:?}");
        }
    }

    #[test]
    fn a_visit_counts_each_option_once() {
        let visit = Visit {
            site: "tilly".to_owned(),
            day: day(),
            mode: Mode::Autonomous,
            moment: Moment::OutsidePresence,
            device: Device::Tablet,
            options: vec![VisitOption::Contrast, VisitOption::LargeText, VisitOption::Contrast],
        };
        assert_eq!(
            lines(&super::visit(&visit)),
            [
                "tilly 2026-11-24 borne.session _Z mode.moment autonomie.hors_permanence 1 0",
                "tilly 2026-11 borne.session_support _Z support tablette 1 0",
                "tilly 2026-11 borne.option _Z option contraste 1 0",
                "tilly 2026-11 borne.option _Z option texte_agrandi 1 0",
            ]
        );
    }

    #[test]
    fn what_is_missing_and_what_has_changed_are_counted_by_month() {
        assert_eq!(
            lines(&unmet_need("tilly", day(), "logement")),
            ["tilly 2026-11 borne.besoin_non_servi _Z theme logement 1 0"]
        );
        assert_eq!(
            lines(&site_changed("tilly", day(), "caf-attestation")),
            ["tilly 2026-11 borne.site_change _Z tutoriel caf-attestation 1 0"]
        );
    }

    #[test]
    fn only_numbers_are_kept_by_day() {
        let daily: Vec<_> =
            Measure::ALL.into_iter().filter(|measure| measure.grain() == Grain::Day).collect();
        assert_eq!(
            daily,
            [
                Measure::Session,
                Measure::Procedure,
                Measure::Intervention,
                Measure::Participants,
                Measure::Presence,
                Measure::Declared,
            ]
        );
    }

    #[test]
    fn measures_are_found_by_their_own_code() {
        for measure in Measure::ALL {
            assert_eq!(Measure::from_code(measure.code()), Some(measure));
            assert!(is_code(measure.code()) && is_code(measure.dimension()));
            let once = measure.code().starts_with("perm.");
            assert_eq!(measure.merge().code(), if once { "maximum" } else { "somme" });
        }
        assert_eq!(Measure::from_code("borne.inconnue"), None);
    }

    #[test]
    fn a_cancellation_takes_back_the_same_cells() {
        let counted = practice(&a_practice(Ending::Done));
        let back = cancellation(&counted);
        assert_eq!(counted.len(), back.len());
        for (counted, back) in counted.iter().zip(&back) {
            assert_eq!(counted.cell, back.cell);
            assert_eq!((0, counted.n), (back.n, back.cancelled));
        }
    }

    #[test]
    fn helps_give_the_words_of_the_national_tool() {
        let cases = [
            (0, false, "autonome"),
            (1, false, "partiellement_autonome"),
            (3, false, "partiellement_autonome"),
            (4, false, "entierement_accompagne"),
            (90, false, "entierement_accompagne"),
            (0, true, "entierement_accompagne"),
            (2, true, "entierement_accompagne"),
        ];
        for (helps, demonstration, code) in cases {
            assert_eq!(Autonomy::from_helps(helps, demonstration).code(), code, "{helps} helps");
        }
    }

    #[test]
    fn bands_of_time_are_half_open() {
        let cases = [
            (0, "0_5"),
            (5 * 60 - 1, "0_5"),
            (5 * 60, "5_15"),
            (15 * 60 - 1, "5_15"),
            (15 * 60, "15_30"),
            (30 * 60 - 1, "15_30"),
            (30 * 60, "30_60"),
            (60 * 60 - 1, "30_60"),
            (60 * 60, "60_120"),
            (120 * 60 - 1, "60_120"),
            (120 * 60, "120_plus"),
            (u64::MAX, "120_plus"),
        ];
        for (seconds, band) in cases {
            assert_eq!(duration_band(Duration::from_secs(seconds)), band, "{seconds} s");
        }
    }

    #[test]
    fn only_codes_are_counted() {
        for code in ["caf", "_Z", "_T", "120_plus", "caf-attestation.type-nir", "saint-sauveur"] {
            assert!(is_code(code), "{code}");
        }
        let long = "a".repeat(LONGEST_CODE + 1);
        for text in ["", "Caf", "é", "a b", "=1", "-1", "+1", "@a", "_X", "a\n", "a,b", &long] {
            assert!(!is_code(text), "{text:?}");
        }
    }

    #[test]
    fn a_cell_names_the_column_that_is_not_a_code() {
        let mut counted = practice(&a_practice(Ending::Done));
        let cell = &mut counted[0].cell;
        assert_eq!(cell.flaw(), None);
        cell.value = "Jeanne".to_owned();
        assert_eq!(cell.flaw(), Some("modalite"));
        cell.site = String::new();
        assert_eq!(cell.flaw(), Some("site_id"));
    }
}
