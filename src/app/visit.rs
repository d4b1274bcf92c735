//! One visitor, whole: what they chose, the screen they see, and what will be counted of them.
//! Dropping it forgets them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::context::{Context, Preferences};
use super::{Dialog, Screen};
use crate::count::{self, Autonomy, Mode, Moment, VisitOption};
use crate::i18n::Language;
use crate::lead::{Session, Turn};
use crate::screen::paper::Paper;
use crate::screen::sheet::Sheet;
use crate::screen::welcome::Welcome;
use crate::site;
use crate::tutorial::Level;
use crate::ui::metrics::TextSize;
use crate::ui::palette::Contrast;

/// One visitor.
pub struct Visit {
    /// What they chose for their eyes.
    pub preferences: Preferences,
    /// The screen they see.
    pub screen: Screen,
    /// What is shown over it.
    pub dialog: Option<Dialog>,
    /// The page that is printed, shown over the screen and under the dialog.
    pub paper: Option<Box<Paper>>,
    /// What will be counted.
    pub tally: Tally,
    /// The list that a mediator prepared for this visit, and where one stands in it.
    pub session: Option<Session>,
}

impl Visit {
    /// A new visitor on the welcome.
    pub fn new(language: Language) -> Self {
        Self {
            preferences: Preferences::new(language),
            screen: Screen::Welcome(Welcome::new()),
            dialog: None,
            paper: None,
            tally: Tally::default(),
            session: None,
        }
    }

    /// Whether nobody has touched anything yet.
    pub fn is_fresh(&self, language: Language) -> bool {
        matches!(self.screen, Screen::Welcome(_))
            && self.preferences == Preferences::new(language)
            && self.dialog.is_none()
            && self.paper.is_none()
    }

    /// Shows the sheet of a procedure, proposing what comes after what was done.
    pub fn open_sheet(&mut self, slug: String) {
        let proposed = self.tally.proposed(&slug);
        self.open_sheet_at(slug, proposed);
    }

    /// Shows the sheet of a procedure, proposing this level.
    pub fn open_sheet_at(&mut self, slug: String, level: Level) {
        self.screen = Screen::Sheet(Sheet::new(slug, level).led(self.turn()));
    }

    /// Where one stands in the list that was prepared, if one was.
    pub fn turn(&self) -> Option<Turn> {
        self.session.as_ref().map(Session::turn)
    }

    /// What the help dialog is about.
    pub fn topic(&self) -> &'static str {
        self.screen.name()
    }
}

/// What will be counted of a visit: no more than this.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    started: Option<Duration>,
    /// Who practises with whom, when a mediator said it.
    led: Option<Mode>,
    /// How many practices with at least one step done stay counted.
    practices: u32,
    options: Vec<VisitOption>,
    /// The themes of which nothing was found, each counted once.
    missed: BTreeSet<&'static str>,
    /// The highest level done of each procedure, to propose the next one.
    done: BTreeMap<String, Level>,
    /// How much help each procedure took the first time it was finished.
    first: BTreeMap<String, Autonomy>,
}

impl Tally {
    /// The visitor touched *Commencer*.
    pub fn start(&mut self, now: Duration) {
        self.started = Some(now);
    }

    /// A mediator began the visit with somebody.
    pub fn led(&mut self, mode: Mode) {
        self.led = Some(mode);
    }

    /// A practice was finished, or left with at least one step done.
    pub fn begun(&mut self) {
        self.practices += 1;
    }

    /// A procedure was finished at this level.
    pub fn practised(&mut self, slug: &str, level: Level) {
        let best = self.done.entry(slug.to_owned()).or_insert(level);
        *best = (*best).max(level);
    }

    /// A practice was finished, with this much help.
    pub fn ended(&mut self, practice: &count::Practice) {
        if let Some(autonomy) = practice.autonomy {
            self.first.entry(practice.tutorial.clone()).or_insert(autonomy);
        }
    }

    /// How much help this procedure took the first time of this visit, if it was finished before.
    pub fn first(&self, slug: &str) -> Option<Autonomy> {
        self.first.get(slug).copied()
    }

    /// Whether this procedure was finished alone in this visit: next time it shows its second face.
    pub fn mastered(&self, slug: &str) -> bool {
        self.done.get(slug) == Some(&Level::Alone)
    }

    /// A practice was taken back from the counts; another of this visit may stay counted.
    pub fn taken_back(&mut self) {
        self.practices = self.practices.saturating_sub(1);
    }

    /// Nothing was found of this theme; says whether it is the first time.
    pub fn missed(&mut self, theme: &'static str) -> bool {
        self.missed.insert(theme)
    }

    /// The disk refused that count: it may be tried again.
    pub fn not_missed(&mut self, theme: &'static str) {
        self.missed.remove(theme);
    }

    /// The visitor changed something for their eyes.
    pub fn chose(&mut self, preferences: Preferences) {
        if preferences.text_size != TextSize::Normal {
            self.option(VisitOption::LargeText);
        }
        if preferences.contrast == Contrast::High {
            self.option(VisitOption::Contrast);
        }
    }

    fn option(&mut self, option: VisitOption) {
        if !self.options.contains(&option) {
            self.options.push(option);
        }
    }

    /// The level to propose: seeing it done first, then each time a little less help. Help on
    /// request teaches best (+47 % of transfer tasks done, Kelleher and Pausch's stencils against
    /// stencils on demand), so it comes right after one guided time.
    pub fn proposed(&self, slug: &str) -> Level {
        match self.done.get(slug) {
            None => Level::Watch,
            Some(Level::Watch) => Level::Guided,
            Some(Level::Guided) => Level::OnRequest,
            Some(Level::OnRequest | Level::Alone) => Level::Alone,
        }
    }

    /// The visit to count, if a step of a practice that stays counted was done.
    pub fn visit(&self, cx: &Context<'_>) -> Option<count::Visit> {
        self.started?;
        if self.practices == 0 {
            return None;
        }
        let today = cx.now.date();
        let opened = cx.kiosk().desk.lock().is_ok_and(|desk| desk.is_open(today));
        let moment = if opened || site::during(cx.site(), cx.now) {
            Moment::DuringPresence
        } else {
            Moment::OutsidePresence
        };
        Some(count::Visit {
            site: cx.site().id.clone(),
            day: cx.now.date(),
            mode: self.led.unwrap_or(Mode::Autonomous),
            moment,
            device: cx.kiosk().config.device.counted(),
            options: self.options.clone(),
        })
    }
}
