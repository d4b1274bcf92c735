//! Writes the pages on paper as PDF: the flyer of the places, a memo, a certificate, the guide.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{CommonArgs, Exit, complain, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::config;
use crate::content::{self, Catalog};
use crate::count::Row;
use crate::count::day::Day;
use crate::document::compose::{self, DayFacts, MemoOf, Voices};
use crate::document::{self, Page};
use crate::export::deliver::{deliver, resolved};
use crate::i18n::{Language, Words};
use crate::paths::Paths;
use crate::site::{Site, Sites};
use crate::store;
use crate::tutorial::{Level, Tutorial};

/// Where to write.
#[derive(Debug, Args)]
pub struct OutArgs {
    /// The file to write; one that is there is never overwritten: the next free name is taken
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// Which places, in which language.
#[derive(Debug, Args)]
pub struct FlyerArgs {
    /// The place, by its id in sites.toml; that of the settings without it
    #[arg(long, value_name = "ID", conflicts_with = "all")]
    pub site: Option<String>,
    /// Every place
    #[arg(long)]
    pub all: bool,
    /// The language
    #[arg(long, value_name = "CODE", value_enum, default_value_t = Tongue::Fr)]
    pub language: Tongue,
    /// Where to write.
    #[command(flatten)]
    pub out: OutArgs,
}

/// Which procedure, for whom.
#[derive(Debug, Args)]
pub struct MemoArgs {
    /// The procedure, by its slug
    #[arg(long, value_name = "SLUG")]
    pub procedure: String,
    /// The language beside French
    #[arg(long, value_name = "CODE", value_enum, default_value_t = Tongue::Fr)]
    pub language: Tongue,
    /// The place, by its id in sites.toml; that of the settings without it
    #[arg(long, value_name = "ID")]
    pub site: Option<String>,
    /// Where to write.
    #[command(flatten)]
    pub out: OutArgs,
}

/// Which procedure, at which level.
#[derive(Debug, Args)]
pub struct CertificateArgs {
    /// The procedure, by its slug
    #[arg(long, value_name = "SLUG")]
    pub procedure: String,
    /// With how much help it was practised
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub level: Practised,
    /// The language beside French
    #[arg(long, value_name = "CODE", value_enum, default_value_t = Tongue::Fr)]
    pub language: Tongue,
    /// The place, by its id in sites.toml; that of the settings without it
    #[arg(long, value_name = "ID")]
    pub site: Option<String>,
    /// Where to write.
    #[command(flatten)]
    pub out: OutArgs,
}

/// Which day, at which place.
#[derive(Debug, Args)]
pub struct ReportArgs {
    /// The day, such as 2026-12-01; today without it
    #[arg(long, value_name = "DAY")]
    pub date: Option<NaiveDate>,
    /// The place, by its id in sites.toml; that of the settings without it
    #[arg(long, value_name = "ID")]
    pub site: Option<String>,
    /// Where to write.
    #[command(flatten)]
    pub out: OutArgs,
}

/// A language of the coach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// French
    Fr,
    /// English
    En,
    /// Arabic
    Ar,
}

impl Tongue {
    fn language(self) -> Language {
        match self {
            Self::Fr => Language::Fr,
            Self::En => Language::En,
            Self::Ar => Language::Ar,
        }
    }
}

/// A level of practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Practised {
    /// Watched
    Watch,
    /// Guided at each step
    Guided,
    /// With help on request
    OnRequest,
    /// Alone
    Alone,
}

impl Practised {
    fn level(self) -> Level {
        match self {
            Self::Watch => Level::Watch,
            Self::Guided => Level::Guided,
            Self::OnRequest => Level::OnRequest,
            Self::Alone => Level::Alone,
        }
    }
}

/// What the pages are made from.
struct Desk {
    catalog: Catalog,
    words: std::collections::BTreeMap<&'static str, Words>,
    sites: Sites,
    /// The place of the settings.
    here: Option<String>,
    clock: Clock,
}

impl Desk {
    /// Reads the settings and the content; what is wrong with them is said, and stops nothing.
    fn open(common: &CommonArgs) -> Self {
        let (paths, _) = Paths::find(common.data.as_deref());
        let (config, sites, _) = config::load(common.config.as_deref(), &paths);
        let overlay = common.content.as_deref().or(config.content.as_deref());
        let (catalog, _) = content::load(overlay);
        let (words, _) = words(&catalog);
        Self { catalog, words, sites, here: config.site, clock: Clock::system() }
    }

    fn words(&self, language: Language) -> &Words {
        &self.words[language.code()]
    }

    fn french(&self) -> &Words {
        self.words(Language::Fr)
    }

    fn voices(&self, tongue: Tongue) -> Voices<'_> {
        Voices::new(self.french(), self.words(tongue.language()))
    }

    /// The procedure asked for, or says which ones there are.
    fn procedure(&self, slug: &str) -> Result<&Tutorial, Exit> {
        self.catalog.tutorials.get(slug).map(AsRef::as_ref).ok_or_else(|| {
            let known: Vec<&str> = self.catalog.tutorials.keys().map(String::as_str).collect();
            complain(self.french().get_with(
                "command-unknown-procedure",
                &[("slug", slug.into()), ("known", known.join(", ").into())],
            ));
            Exit::Usage
        })
    }

    /// The place asked for, that of the settings, or none; says which ones there are when the one
    /// asked for is not among them.
    fn place(&self, asked: Option<&str>) -> Result<Option<&Site>, Exit> {
        let Some(id) = asked else {
            return Ok(self.here.as_deref().and_then(|id| self.sites.get(id)));
        };
        self.sites.get(id).map(Some).ok_or_else(|| {
            let known: Vec<&str> = self.sites.iter().map(|site| site.id.as_str()).collect();
            complain(self.french().get_with(
                "command-unknown-site",
                &[("id", id.into()), ("known", known.join(", ").into())],
            ));
            Exit::Usage
        })
    }

    /// Every counter of this kiosk.
    fn rows(&self, common: &CommonArgs) -> Result<Vec<Row>, store::Error> {
        let (paths, _) = Paths::find(common.data.as_deref());
        let clock = self.clock.clone();
        let (store, _) = store::open(&paths.data, Arc::new(move || clock.wall().date()));
        store.cells(None).wait()
    }

    /// Writes the page, and says where it is.
    fn write(&self, page: &Page, out: &Path) -> Exit {
        let pdf = match document::render(page) {
            Ok(pdf) => pdf,
            Err(error) => {
                log::error!("{}: {error}", page.name);
                complain(self.french().get(&format!("document-{}", error.code())));
                return Exit::Fault;
            }
        };
        let name = out.file_name().and_then(|name| name.to_str()).unwrap_or(&pdf.name);
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
        // A folder named by hand may be reached through a link.
        let folder = resolved(folder.unwrap_or(Path::new(".")));
        match deliver(&folder, name, &pdf.bytes) {
            Ok(delivered) => {
                say(delivered.path.display().to_string());
                Exit::Done
            }
            Err(error) => {
                complain(self.french().get(&format!("export-{}", error.code())));
                complain(out.display().to_string());
                Exit::Disk
            }
        }
    }
}

/// Both ways out of a command are how it ended.
fn ended(result: Result<Exit, Exit>) -> Exit {
    result.unwrap_or_else(|exit| exit)
}

/// Writes the flyer of a place, or of all.
pub fn flyer(common: &CommonArgs, args: &FlyerArgs) -> Exit {
    let desk = Desk::open(common);
    let (words, today) = (desk.words(args.language.language()), desk.clock.wall().date());
    ended(desk.place(args.site.as_deref()).map(|place| {
        let page = match place {
            Some(site) if !args.all => compose::flyer(words, [site], today),
            Some(_) | None => compose::flyer(words, &desk.sites, today),
        };
        desk.write(&page, &args.out.out)
    }))
}

/// Writes the memo of a procedure.
pub fn memo(common: &CommonArgs, args: &MemoArgs) -> Exit {
    let desk = Desk::open(common);
    ended(desk.procedure(&args.procedure).and_then(|tutorial| {
        let of = MemoOf {
            tutorial,
            helped: &[],
            site: desk.place(args.site.as_deref())?,
            sites: &desk.sites,
            resume: None,
            now: desk.clock.wall(),
        };
        Ok(desk.write(&compose::memo(&desk.voices(args.language), &of), &args.out.out))
    }))
}

/// Writes the certificate of a procedure.
pub fn certificate(common: &CommonArgs, args: &CertificateArgs) -> Exit {
    let desk = Desk::open(common);
    ended(desk.procedure(&args.procedure).and_then(|tutorial| {
        let site = desk.place(args.site.as_deref())?;
        let voices = desk.voices(args.language);
        let today = desk.clock.wall().date();
        let page = compose::certificate(&voices, tutorial, args.level.level(), site, today);
        Ok(desk.write(&page, &args.out.out))
    }))
}

/// Writes the guide.
pub fn guide(common: &CommonArgs, args: &OutArgs) -> Exit {
    let desk = Desk::open(common);
    desk.write(&compose::guide(desk.french(), desk.clock.wall().date()), &args.out)
}

/// Writes the sheet of a day: its number by type and operator. The nature of its helps is kept by month
/// only: the kiosk's own sheet of the day has it, while the day lasts.
pub fn report(common: &CommonArgs, args: &ReportArgs) -> Exit {
    let desk = Desk::open(common);
    let day = args.date.unwrap_or_else(|| desk.clock.wall().date());
    ended(desk.place(args.site.as_deref()).and_then(|site| {
        let nowhere = Site::nowhere();
        let site = site.unwrap_or(&nowhere);
        let words = desk.french();
        let rows = desk.rows(common).map_err(|error| {
            let (what, todo) = words.problem(&error.problem());
            complain(what);
            complain(todo.unwrap_or_default());
            Exit::Disk
        })?;
        let day_counted = Day::of(&rows, &site.id, day);
        let facts = DayFacts {
            sections: compose::day_sections(words, &day_counted, None),
            counted: day_counted.helps,
            declared: day_counted.declared,
        };
        Ok(desk.write(&compose::day_report(words, site, day, facts), &args.out.out))
    }))
}
