//! What does not change from one visitor to the next: settings, places, content, words, counters.
//!
//! Opening never fails: each part that cannot be read is replaced by something that works, and a
//! problem says so to the mediator.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};
use std::time::{Duration, Instant};

use chrono::{Local, NaiveDateTime};

use super::desk::Desk;
use super::draft;
use super::lock::Lock;
use super::work;
use crate::config::{Config, Files};
use crate::content::{self, Catalog};
use crate::count::fold;
use crate::i18n::{Language, Value, Words};
use crate::import::received;
use crate::keyboard::layout::Layout;
use crate::paths::Paths;
use crate::problem::Problem;
use crate::search::{Entry, Index, Names};
use crate::site::{Site, Sites};
use crate::store::{self, Store};
use crate::tutorial::{Operator, Tutorial, story_variables};

/// Where time comes from: tests and robots bring their own.
#[derive(Clone)]
pub struct Clock {
    wall: Arc<dyn Fn() -> NaiveDateTime + Send + Sync>,
    steady: Arc<dyn Fn() -> Duration + Send + Sync>,
}

impl Clock {
    /// The computer's clocks.
    pub fn system() -> Self {
        let start = Instant::now();
        Self {
            wall: Arc::new(|| Local::now().naive_local()),
            steady: Arc::new(move || start.elapsed()),
        }
    }

    /// A clock that always says `wall`, and whose steady time is given by `steady`.
    pub fn fixed(
        wall: NaiveDateTime,
        steady: impl Fn() -> Duration + Send + Sync + 'static,
    ) -> Self {
        Self { wall: Arc::new(move || wall), steady: Arc::new(steady) }
    }

    /// The time on the wall, in the kiosk's own zone.
    pub fn wall(&self) -> NaiveDateTime {
        (self.wall)()
    }

    /// A time that never goes back, whatever is done to the clock on the wall.
    pub fn steady(&self) -> Duration {
        (self.steady)()
    }
}

/// What to open, as the command line says it.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The data folder, if not the usual one.
    pub data: Option<PathBuf>,
    /// The settings file, if not the usual one.
    pub config: Option<PathBuf>,
    /// A folder of content laid over the embedded one.
    pub content: Option<PathBuf>,
}

/// Every place, and the one where this kiosk is, as the files say now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// Every place.
    pub sites: Sites,
    /// This place; when the settings give none, an example whose counts are nobody's.
    pub site: Site,
    /// What is wrong with the two settings files.
    pub problems: Vec<Problem>,
}

impl Places {
    /// What the files say, for a kiosk that starts and for one whose places were just changed.
    fn read(files: &Files) -> (Config, Self) {
        let (config, sites, problems) = files.load();
        let site = here(&config, &sites);
        (config, Self { sites, site, problems })
    }
}

/// The places, which the mediator may change while the kiosk runs. Every copy shows the same.
#[derive(Debug, Clone)]
pub struct Live {
    files: Files,
    places: Arc<RwLock<Arc<Places>>>,
}

impl Live {
    /// The places of these files, which say this now.
    fn new(files: Files, places: Places) -> Self {
        Self { files, places: Arc::new(RwLock::new(Arc::new(places))) }
    }

    /// Where the settings files are.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Every place, and this one.
    pub fn places(&self) -> Arc<Places> {
        // Nothing that holds the lock can panic half-way: what it holds is whole.
        Arc::clone(&self.places.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads the files again: the next screen shows what they say now, and the next count goes
    /// there. It touches the disk: never on the thread of the screen.
    pub fn reload(&self) -> Arc<Places> {
        let places = Arc::new(Places::read(&self.files).1);
        *self.places.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(&places);
        places
    }
}

/// What does not change from one visitor to the next.
pub struct Kiosk {
    /// The settings, as they were when the program started; the place of the kiosk is in `live`.
    pub config: Config,
    /// The places, as they are now.
    pub live: Live,
    /// The procedures and the fictional people.
    pub catalog: Catalog,
    /// The keys of the on-screen keyboard.
    pub layout: Layout,
    /// The counters.
    pub store: Store,
    /// Where exports go when there is no stick.
    pub exports: PathBuf,
    /// The file in which mediators write for one another; it may not exist.
    pub practices: PathBuf,
    /// Where time comes from.
    pub clock: Clock,
    /// What the mediator has at hand during the day, from one visit to the next.
    pub desk: Mutex<Desk>,
    /// The data folder.
    pub folder: PathBuf,
    /// What the mediator's code opens, and when it may be tried. It lives as long as the program:
    /// leaving the screen and coming back must not shorten a wait.
    pub lock: Lock,
    words: BTreeMap<&'static str, Words>,
    /// What can be searched in each language, made the first time that somebody looks for something.
    indexes: BTreeMap<&'static str, OnceLock<Index>>,
    problems: Vec<Problem>,
}

impl Kiosk {
    /// Reads everything there is to read.
    pub fn open(options: &Options, clock: Clock) -> Self {
        let (paths, mut problems) = Paths::find(options.data.as_deref());
        let files = Files::new(options.config.as_deref(), &paths);
        let (config, places) = Places::read(&files);
        let overlay = options.content.as_deref().or(config.content.as_deref());
        let (catalog, found) = content::load(overlay);
        problems.extend(found);
        let (words, found) = words(&catalog);
        problems.extend(found);
        let day = clock.clone();
        let (store, found) = store::open(&paths.data, Arc::new(move || day.wall().date()));
        problems.extend(found);
        // Nobody waits for it: a fold that fails is tried again at the next start.
        let before = fold::horizon(clock.wall().date());
        drop(store.fold(before));
        let data = paths.data.clone();
        drop(work::on_a_thread(move || received::fold(&data, before)));
        for problem in problems.iter().chain(&places.problems) {
            log::warn!("{problem}");
        }
        let exports = config.exports.clone().unwrap_or_else(|| paths.exports());
        Self {
            layout: Layout::azerty(),
            config,
            live: Live::new(files, places),
            catalog,
            lock: Lock::new(store.clone()),
            store,
            exports,
            practices: paths.practices_file(),
            clock,
            desk: Mutex::new(Desk::resumed(draft::read(&paths.data))),
            folder: paths.data,
            words,
            indexes: Language::ALL.map(|language| (language.code(), OnceLock::new())).into(),
            problems,
        }
    }

    /// Every place, and this one.
    pub fn places(&self) -> Arc<Places> {
        self.live.places()
    }

    /// What a visitor of this language can search: the French words, and theirs.
    pub fn searched(&self, language: Language) -> &Index {
        // Made for each language above, as the words are.
        let index = self.indexes.get(language.code()).unwrap_or(&self.indexes["fr"]);
        index.get_or_init(|| Index::new(&self.entries(language), &Names::embedded()))
    }

    fn entries(&self, language: Language) -> Vec<Entry> {
        let today = self.clock.wall().date();
        let mut languages = vec![self.words(Language::Fr)];
        if language != Language::Fr {
            languages.push(self.words(language));
        }
        let entry = |tutorial: &Arc<Tutorial>| {
            let story = self.catalog.persona(tutorial);
            let story = story.map(|persona| story_variables(tutorial, persona, today));
            let args: Vec<(&str, Value)> = story
                .iter()
                .flatten()
                .map(|(name, value)| (*name, value.as_str().into()))
                .collect();
            let said = |what: &str| -> Vec<String> {
                let key = format!("{}-{what}", tutorial.slug);
                languages.iter().map(|words| words.get_with(&key, &args)).collect()
            };
            let operator = format!("operator-{}", tutorial.operator.code().replace('_', "-"));
            Entry {
                id: tutorial.slug.clone(),
                operator: tutorial.operator.code().to_owned(),
                operator_names: if tutorial.operator == Operator::None {
                    Vec::new()
                } else {
                    languages.iter().map(|words| words.get(&operator)).collect()
                },
                titles: said("title"),
                aims: said("aim"),
                keywords: tutorial.keywords.clone(),
            }
        };
        self.catalog.tutorials.values().map(entry).collect()
    }

    /// The words in this language.
    pub fn words(&self, language: Language) -> &Words {
        // Built for each language in `words` below: the first stands in for what cannot happen.
        self.words.get(language.code()).unwrap_or(&self.words["fr"])
    }

    /// What is wrong with the settings, the content or the counters, for the mediator.
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = self.problems.clone();
        problems.extend(self.places().problems.iter().cloned());
        for problem in self.store.problems() {
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
        problems
    }
}

/// The words of every language, French behind each of the others. Each is read on a thread of its own.
pub fn words(catalog: &Catalog) -> (BTreeMap<&'static str, Words>, Vec<Problem>) {
    let build = |language: Language| Words::build(language, catalog.words(language.code()));
    let others = Language::ALL.into_iter().filter(|language| *language != Language::Fr);
    let (french, mut problems, others) = std::thread::scope(|scope| {
        let others: Vec<_> =
            others.map(|language| (language, scope.spawn(move || build(language)))).collect();
        let (french, problems) = build(Language::Fr);
        // Words whose thread could not finish are read again here, where a fault is the caller's.
        let others = others
            .into_iter()
            .map(|(language, words)| words.join().unwrap_or_else(|_| build(language)));
        (french, problems, others.collect::<Vec<_>>())
    });
    let mut all = BTreeMap::new();
    for (words, found) in others {
        problems.extend(found);
        all.insert(words.language().code(), words.backed_by(&french));
    }
    all.insert(french.language().code(), french);
    problems.sort();
    problems.dedup();
    (all, problems)
}

/// The place of the settings; else an example, so that a first start shows what a presence looks
/// like, whose counts are nobody's. The settings' own problem says so to the mediator.
fn here(config: &Config, sites: &Sites) -> Site {
    if let Some(site) = config.site.as_deref().and_then(|id| sites.get(id)) {
        return site.clone();
    }
    let nowhere = Site::nowhere();
    match sites.iter().next() {
        None => nowhere,
        Some(example) => {
            Site { id: nowhere.id, name: nowhere.name, hours_confirmed: false, ..example.clone() }
        }
    }
}

/// The folder in which a run that is not for visitors keeps its own counters, emptied first.
pub fn fresh_folder(data: &Path, name: &str) -> std::io::Result<PathBuf> {
    let folder = data.join(name);
    match std::fs::remove_dir_all(&folder) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}
