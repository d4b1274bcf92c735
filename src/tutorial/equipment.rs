//! Exercises on the equipment: the families they belong to, how hard they are, and the machines of
//! the place they speak of.
//!
//! An exercise is a tutorial that belongs to a [`Family`]. How hard it is follows from the level, so
//! that a visitor has one thing to choose: easy while the coach shows or guides, as in real life
//! alone. Describing the machines of a place is left to `site`.

use std::sync::Arc;

use super::advice::Level;
use super::model::{Need, Tutorial};
use crate::world::{Kind, Tier};

/// The themes of the national tool of mediators (La Coop de la médiation numérique) that are about
/// the equipment and its use.
pub const MEDIATION_THEMES: [&str; 5] = [
    "prendre_en_main_du_materiel",
    "navigation_sur_internet",
    "email",
    "securite_numerique",
    "gere_ses_contenus_numeriques",
];

/// A family of exercises on the equipment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// The mouse.
    Mouse,
    /// The keyboard.
    Keyboard,
    /// Windows and the browser.
    Windows,
    /// Files.
    Files,
    /// The tablet.
    Tablet,
    /// The scanner.
    Scanner,
    /// The printer.
    Printer,
    /// E-mail, passwords, scams, leaving a shared computer.
    Safety,
}

impl Family {
    /// Every family, in the order they are learnt.
    pub const ALL: [Self; 8] = [
        Self::Mouse,
        Self::Keyboard,
        Self::Windows,
        Self::Files,
        Self::Tablet,
        Self::Scanner,
        Self::Printer,
        Self::Safety,
    ];

    /// Its name in an exercise.
    pub fn code(self) -> &'static str {
        match self {
            Self::Mouse => "mouse",
            Self::Keyboard => "keyboard",
            Self::Windows => "windows",
            Self::Files => "files",
            Self::Tablet => "tablet",
            Self::Scanner => "scanner",
            Self::Printer => "printer",
            Self::Safety => "safety",
        }
    }

    /// Its code in the counts.
    pub fn counted_as(self) -> &'static str {
        match self {
            Self::Mouse => "souris",
            Self::Keyboard => "clavier",
            Self::Windows => "fenetres",
            Self::Files => "fichiers",
            Self::Tablet => "tablette",
            Self::Scanner => "scanner",
            Self::Printer => "imprimante",
            Self::Safety => "prudence",
        }
    }

    /// The need of life it answers.
    pub fn need(self) -> Need {
        match self {
            Self::Mouse | Self::Keyboard | Self::Windows | Self::Files | Self::Tablet => {
                Need::Tools
            }
            Self::Scanner | Self::Printer => Need::Machines,
            Self::Safety => Need::Computers,
        }
    }
}

/// What may be so of the machines of a place, as flags of an exercise.
pub const MACHINE_FLAGS: [&str; 18] = [
    "scanner-lid-back",
    "scanner-lid-left",
    "scanner-corner-a",
    "scanner-corner-b",
    "scanner-corner-c",
    "scanner-corner-d",
    "scanner-feeder",
    "scanner-feeder-up",
    "scanner-feeder-down",
    "printer-paper-bottom",
    "printer-paper-back",
    "printer-paper-top",
    "printer-out-front",
    "printer-out-top",
    "printer-color",
    "printer-both-sides",
    "scanner-described",
    "printer-described",
];

/// The machines of a place as an exercise knows them, and how hard it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ground {
    /// How hard it is; 0 for all there is at any tier, to be looked at and not to be played.
    pub tier: Tier,
    /// What is so of the machines: some of [`MACHINE_FLAGS`].
    pub flags: Vec<&'static str>,
    /// What stands for each placeholder `{machine.…}`, by its name.
    pub texts: Vec<(&'static str, String)>,
}

impl Default for Ground {
    /// The most common machines, nothing known of their names; everything at once.
    fn default() -> Self {
        Self {
            tier: 0,
            flags: vec![
                "scanner-lid-back",
                "scanner-corner-a",
                "printer-paper-bottom",
                "printer-out-front",
            ],
            texts: vec![
                ("machine.scanner", "le scanner".to_owned()),
                ("machine.scanner_button", "Numériser".to_owned()),
                ("machine.printer", "l’imprimante".to_owned()),
                ("machine.rule", String::new()),
            ],
        }
    }
}

impl Ground {
    /// The same machines, as hard as this level is.
    #[must_use]
    pub fn at(mut self, level: Level) -> Self {
        self.tier = tier(level);
        self
    }

    /// `text` with the machines in it.
    pub(super) fn fill(&self, text: &str) -> String {
        let mut filled = text.to_owned();
        for (name, value) in &self.texts {
            filled = filled.replace(&format!("{{{name}}}"), value);
        }
        filled
    }

    /// The machines that differ the most, for who proves that an exercise can be played with any.
    pub(super) fn samples(tier: Tier) -> Vec<Self> {
        let machine =
            |flags: &[&'static str]| Self { tier, flags: flags.to_vec(), ..Self::default() };
        vec![
            Self { tier, ..Self::default() },
            machine(&[
                "scanner-lid-left",
                "scanner-corner-b",
                "scanner-feeder",
                "scanner-feeder-up",
                "printer-paper-back",
                "printer-out-top",
                "printer-color",
                "scanner-described",
                "printer-described",
            ]),
            machine(&[
                "scanner-lid-back",
                "scanner-corner-c",
                "scanner-feeder",
                "scanner-feeder-down",
                "printer-paper-top",
                "printer-out-front",
                "printer-both-sides",
            ]),
            machine(&[
                "scanner-lid-left",
                "scanner-corner-d",
                "printer-paper-bottom",
                "printer-out-top",
                "printer-color",
                "printer-both-sides",
            ]),
        ]
    }
}

/// How hard an exercise is at a level.
pub fn tier(level: Level) -> Tier {
    match level {
        Level::Watch | Level::Guided => 1,
        Level::OnRequest => 2,
        Level::Alone => 3,
    }
}

impl Tutorial {
    /// The same as hard as this: what is not there at this tier is gone. A procedure, which belongs
    /// to no family, is the same at every tier.
    pub(super) fn at_tier(self: &Arc<Self>, tier: Tier) -> Arc<Self> {
        if self.family.is_none() || tier == 0 {
            return Arc::clone(self);
        }
        let mut fixed = Self::clone(self);
        for scene in &mut fixed.scenes {
            scene.elements.retain(|element| element.tiers.hold(tier));
            for element in &mut scene.elements {
                if let Kind::Thing(thing) = &mut element.kind {
                    thing.fix(tier);
                }
            }
        }
        fixed.steps.retain(|step| step.tiers.hold(tier));
        Arc::new(fixed)
    }

    /// Whether it speaks of the machines of the place.
    pub(super) fn has_machines(&self) -> bool {
        match self.family {
            Some(Family::Scanner | Family::Printer) => true,
            Some(
                Family::Mouse
                | Family::Keyboard
                | Family::Windows
                | Family::Files
                | Family::Tablet
                | Family::Safety,
            )
            | None => false,
        }
    }
}

#[cfg(test)]
mod tests;
