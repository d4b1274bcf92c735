//! Draws the report of a period from any number of exports, and writes all its files in a folder.

use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{CommonArgs, Exit, complain, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::bilan::Edition;
use crate::bilan::period::Term;
use crate::bilan::sheet::{self, Names};
use crate::config;
use crate::content;
use crate::document::bilan as paper;
use crate::export::deliver::{deliver, resolved};
use crate::i18n::{Language, Words};
use crate::import::{self, Asked, Intake, Progress};
use crate::paths::Paths;
use crate::problem::Problem;
use crate::publication::{self, Form, Knowledge, Publication};
use crate::site::Sites;

/// How often the progress is said, when somebody looks.
const TICK: Duration = Duration::from_millis(200);

/// What the report is about, from what, for whom and where.
#[derive(Debug, Args)]
pub struct BilanArgs {
    /// Exports of kiosks: compteurs.csv, data packages, and folders of them
    #[arg(long, value_name = "FILE_OR_DIR", required = true, num_args = 1..)]
    pub from: Vec<PathBuf>,
    /// The period: a year, half-year, quarter or month, such as 2026, 2026-S1, 2026-T4, 2026-11
    #[arg(long, value_name = "PERIOD")]
    pub period: String,
    /// Whom it is for: exact numbers, or small numbers hidden (under 5, under 11)
    #[arg(long, value_name = "EDITION", value_enum, default_value_t = Readers::Interne)]
    pub edition: Readers,
    /// The places, instead of those of the settings
    #[arg(long, value_name = "FILE")]
    pub sites: Option<PathBuf>,
    /// What the coordination writes on good practices, in Markdown
    #[arg(long, value_name = "FILE")]
    pub practices: Option<PathBuf>,
    /// The day of the report, such as 2027-01-15; today without it
    #[arg(long, value_name = "DAY")]
    pub on: Option<NaiveDate>,
    /// The folder to write in; it is made if there is none, and must be empty
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Readers {
    /// The coordination: every number, exact
    Interne,
    /// The partners: numbers under 5 are hidden
    Partenaires,
    /// Everybody: numbers under 11 are hidden
    Publique,
}

impl Readers {
    fn edition(self) -> Edition {
        match self {
            Self::Interne => Edition::Internal,
            Self::Partenaires => Edition::Partners,
            Self::Publique => Edition::Public,
        }
    }
}

/// Draws the report, or says in one sentence why it cannot. Files that cannot be read are named and
/// left out: the report is drawn all the same, and the command ends as one that found problems.
pub fn run(common: &CommonArgs, args: &BilanArgs) -> Exit {
    let (catalog, _) = content::load(common.content.as_deref());
    let (all, _) = words(&catalog);
    let words = &all[Language::Fr.code()];
    match draw(common, args, &catalog, words) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn draw(
    common: &CommonArgs,
    args: &BilanArgs,
    catalog: &content::Catalog,
    words: &Words,
) -> Result<Exit, Exit> {
    let edition = args.edition.edition();
    let today = args.on.unwrap_or_else(|| Clock::system().wall().date());
    let term = Term::parse(&args.period).map_err(|_| {
        complain(words.get_with("bilan-command-period", &[("given", args.period.clone().into())]));
        Exit::Usage
    })?;
    if edition != Edition::Internal && !term.is_closed(today) {
        let last = crate::i18n::dates::day_with_year(Language::Fr, term.last());
        complain(words.get_with("bilan-command-open", &[("last", last.into())]));
        return Err(Exit::Usage);
    }
    let practices = args.practices.as_ref().map(|path| read_practices(path, words)).transpose()?;
    let sites = sites(common, args, words)?;
    let folder = folder(args, words)?;

    let places = publication::places(&sites);
    let asked = Asked { from: &args.from, places: &places, term, today };
    let intake = gather(&asked, words);
    let exercises = publication::exercises(catalog.tutorials.values().map(AsRef::as_ref));
    let names = Names::known(sites.iter(), catalog.tutorials.values().map(AsRef::as_ref), words);
    let locations = publication::locations(&sites);
    let knowledge =
        Knowledge { locations: &locations, exercises: &exercises, names: &names, words };
    let publication = Publication::draw(intake, edition, &knowledge);
    tell(&publication, words, &names);
    for form in Form::ALL {
        let files = publication.files(form, words, practices.as_deref()).map_err(|error| {
            log::error!("{form:?}: {error}");
            complain(words.get("bilan-command-not-made"));
            Exit::Fault
        })?;
        for file in files {
            let delivered = deliver(&folder, &file.name, &file.bytes).map_err(|error| {
                complain(words.get(&format!("export-{}", error.code())));
                complain(args.out.display().to_string());
                Exit::Disk
            })?;
            say(delivered.path.display().to_string());
        }
    }
    let found = publication.report.problems.iter().any(Problem::is_error);
    Ok(if found { Exit::Problems } else { Exit::Done })
}

/// The text of the good practices; what of it is not printed as written is said.
fn read_practices(path: &std::path::Path, words: &Words) -> Result<String, Exit> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|_| {
        complain(words.get_with("bilan-command-practices", &[("file", name.clone().into())]));
        Exit::Usage
    })?;
    for problem in paper::check(&text, &name) {
        complain_of(&problem, words);
    }
    Ok(text)
}

/// The places of the file that is named, else those of the settings.
fn sites(common: &CommonArgs, args: &BilanArgs, words: &Words) -> Result<Sites, Exit> {
    let Some(path) = &args.sites else {
        let (paths, _) = Paths::find(common.data.as_deref());
        let (_, sites, _) = config::load(common.config.as_deref(), &paths);
        return Ok(sites);
    };
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|_| {
        complain(words.get_with("bilan-command-sites", &[("file", name.clone().into())]));
        Exit::Usage
    })?;
    let (sites, problems) = Sites::parse(&text, &name);
    for problem in &problems {
        complain_of(problem, words);
    }
    if sites.is_empty() {
        complain(words.get_with("bilan-command-sites", &[("file", name.into())]));
        return Err(Exit::Usage);
    }
    Ok(sites)
}

/// The folder to write in, which is there and empty: the files of two reports never mix.
fn folder(args: &BilanArgs, words: &Words) -> Result<PathBuf, Exit> {
    let refused = |key: &str, exit| {
        complain(words.get_with(key, &[("folder", args.out.display().to_string().into())]));
        exit
    };
    std::fs::create_dir_all(&args.out).map_err(|_| refused("command-disk", Exit::Disk))?;
    let mut entries =
        std::fs::read_dir(&args.out).map_err(|_| refused("command-disk", Exit::Disk))?;
    if entries.next().is_some() {
        return Err(refused("bilan-command-not-empty", Exit::Usage));
    }
    // A folder named by hand may be reached by links.
    Ok(resolved(&args.out))
}

/// Reads everything, and says how far it is to who looks at a terminal.
fn gather(asked: &Asked<'_>, words: &Words) -> Intake {
    let progress = Progress::new();
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        if std::io::stderr().is_terminal() {
            scope.spawn(|| {
                while !ended.load(Ordering::Relaxed) {
                    let (done, total) = progress.steps();
                    if let Some(percent) = (done * 100).checked_div(total) {
                        let said =
                            words.get_with("bilan-command-read", &[("percent", percent.into())]);
                        let mut err = std::io::stderr().lock();
                        drop(write!(err, "\r{said}").and_then(|()| err.flush()));
                    }
                    std::thread::sleep(TICK);
                }
                drop(write!(std::io::stderr().lock(), "\r\u{1b}[K"));
            });
        }
        loop {
            // Nobody holds the progress to cancel it: the command is stopped by its process.
            if let Ok(intake) = import::gather(asked, &progress) {
                ended.store(true, Ordering::Relaxed);
                return intake;
            }
        }
    })
}

/// Says what is missing, what is odd, and which files were left out.
fn tell(publication: &Publication, words: &Words, names: &Names) {
    let report = &publication.report;
    say(sheet::received(report, words));
    for gap in sheet::gaps(report, words, names) {
        say(gap);
    }
    for note in publication.notes() {
        say(note);
    }
    for problem in &report.problems {
        complain_of(problem, words);
    }
}

/// Says a problem: which file, which line, what it is and what to do.
fn complain_of(problem: &Problem, words: &Words) {
    let (what, todo) = words.problem(problem);
    let place = match problem.line {
        Some(line) => format!("{}:{line}", problem.file),
        None => problem.file.clone(),
    };
    complain(format!("{place}: {what} {}", todo.unwrap_or_default()));
}
