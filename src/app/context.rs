//! What a screen may know: the kiosk, the words and the sizes of this moment. Read-only.

use std::sync::Arc;
use std::time::Duration;

use chrono::NaiveDateTime;

use super::kiosk::{Kiosk, Places};
use crate::config::OnScreenKeyboard;
use crate::content::Catalog;
use crate::i18n::{Language, Value, Words};
use crate::site::{Presence, Site, Sites, next_presence};
use crate::tutorial::{Persona, Scenario, Tutorial, story_variables};
use crate::ui::Look;
use crate::ui::metrics::{Metrics, Screen, TextSize};
use crate::ui::palette::{Contrast, Palette};

/// How far ahead a presence is looked for, in days.
const HORIZON: u32 = 60;

/// What one visitor chose for their eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Preferences {
    /// The language of everything but the simulated sites.
    pub language: Language,
    /// The size of the texts.
    pub text_size: TextSize,
    /// The set of colors.
    pub contrast: Contrast,
}

impl Preferences {
    /// What every visitor finds.
    pub fn new(language: Language) -> Self {
        Self { language, text_size: TextSize::Normal, contrast: Contrast::Normal }
    }
}

/// What a screen may know.
pub struct Context<'a> {
    kiosk: &'a Kiosk,
    /// The places of this moment: the mediator may change them.
    places: Arc<Places>,
    preferences: Preferences,
    /// Colors, sizes, direction.
    pub look: Look,
    /// The time on the wall.
    pub now: NaiveDateTime,
    /// A time that never goes back.
    pub steady: Duration,
}

impl<'a> Context<'a> {
    /// What can be known now, for these preferences, on this screen.
    pub fn new(kiosk: &'a Kiosk, preferences: Preferences, screen: Screen) -> Self {
        let look = Look {
            palette: Palette::of(preferences.contrast),
            metrics: Metrics::new(screen, preferences.text_size),
            direction: preferences.language.direction(),
        };
        let clock = &kiosk.clock;
        let (now, steady) = (clock.wall(), clock.steady());
        Self { kiosk, places: kiosk.places(), preferences, look, now, steady }
    }

    /// The kiosk itself.
    pub fn kiosk(&self) -> &'a Kiosk {
        self.kiosk
    }

    /// The procedures and the fictional people.
    pub fn catalog(&self) -> &'a Catalog {
        &self.kiosk.catalog
    }

    /// This place.
    pub fn site(&self) -> &Site {
        &self.places.site
    }

    /// Every place.
    pub fn sites(&self) -> &Sites {
        &self.places.sites
    }

    /// The words of the visitor's language.
    pub fn words(&self) -> &'a Words {
        self.kiosk.words(self.preferences.language)
    }

    /// The visitor's language.
    pub fn language(&self) -> Language {
        self.preferences.language
    }

    /// What the visitor chose for their eyes.
    pub fn preferences(&self) -> Preferences {
        self.preferences
    }

    /// The languages one can choose from.
    pub fn languages(&self) -> Vec<Language> {
        self.kiosk.config.languages.clone()
    }

    /// A word.
    pub fn word(&self, key: &str) -> String {
        self.words().get(key)
    }

    /// A word with variables.
    pub fn word_with(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.words().get_with(key, args)
    }

    /// The procedure of this name.
    pub fn tutorial(&self, slug: &str) -> Option<&'a Arc<Tutorial>> {
        self.kiosk.catalog.tutorials.get(slug)
    }

    /// The fictional person of a procedure.
    pub fn persona(&self, tutorial: &Tutorial) -> Option<&'a Arc<Persona>> {
        self.kiosk.catalog.personas.get(&tutorial.persona)
    }

    /// A procedure with its person and its dates, of today, and these incidents.
    pub fn scenario(&self, slug: &str, incidents: &[usize]) -> Option<Scenario> {
        let tutorial = self.tutorial(slug)?;
        let persona = self.persona(tutorial)?;
        Some(Scenario::with_incidents(tutorial, persona, self.now.date(), incidents))
    }

    /// A word of a procedure: `<slug>-<what>`, with the names and dates of its story.
    pub fn coach(&self, tutorial: &Tutorial, what: &str) -> String {
        let key = format!("{}-{what}", tutorial.slug);
        match self.persona(tutorial) {
            None => self.word(&key),
            Some(persona) => {
                let variables = story_variables(tutorial, persona, self.now.date());
                let args: Vec<(&str, Value)> =
                    variables.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
                self.word_with(&key, &args)
            }
        }
    }

    /// When somebody is next here to help.
    pub fn next_presence(&self) -> Option<Presence> {
        next_presence(self.site(), self.now, HORIZON)
    }

    /// Whether touching a field brings the on-screen keyboard.
    pub fn keyboard(&self) -> OnScreenKeyboard {
        self.kiosk.config.keyboard
    }
}
