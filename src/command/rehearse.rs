//! Lets robot learners practise through the real application, without a window, and says what came
//! of it. The same seed gives the same run, to the letter. With `--fleet`, nobody practises: the
//! exports of a whole year of many places are written ([`fleet`]).

pub mod fleet;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use clap::{Args, ValueEnum};
use iced::Size;

use super::{CommonArgs, Exit, complain, parse_size, say};
use crate::app::kiosk::fresh_folder;
use crate::app::{Kiosk, Options, Screen};
use crate::count::{self, Ending, Measure, RELEASED};
use crate::i18n::Language;
use crate::paths::Paths;
use crate::robot::stage::Pace;
use crate::robot::{Ended, Hands, Kind, Learner, Outcome, Stage};
use crate::tutorial::Level;

/// The folder, in the data folder, in which robots count: never among the visitors' counts.
pub const FOLDER: &str = "repetition";

/// Who practises what, and how.
#[derive(Debug, Clone, Args)]
pub struct RehearseArgs {
    /// How many practices
    #[arg(long, default_value_t = 24, value_name = "N")]
    pub runs: u64,
    /// The seed: the same one gives the same run
    #[arg(long, default_value_t = 1, value_name = "S")]
    pub seed: u64,
    /// One level only; all of them in turn without it
    #[arg(long, value_enum)]
    pub level: Option<LevelName>,
    /// One kind of learner only; both in turn without it
    #[arg(long, value_enum)]
    pub learner: Option<LearnerName>,
    /// How the learners act
    #[arg(long, value_enum, default_value_t = HandsName::Touch)]
    pub hands: HandsName,
    /// One procedure only
    #[arg(long, value_name = "SLUG")]
    pub only: Option<String>,
    /// Write one picture (PNG) for each step in this folder
    #[arg(long, value_name = "DIR")]
    pub pictures: Option<PathBuf>,
    /// The size of the screen
    #[arg(long, value_name = "WxH", default_value = "1280x800", value_parser = parse_size)]
    pub size: (u32, u32),
    /// The exports of many places, instead of practices.
    #[command(flatten)]
    pub fleet: fleet::FleetArgs,
}

/// A level, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LevelName {
    /// Regarder
    Watch,
    /// Avec guidage
    Guided,
    /// Avec aide si besoin
    OnRequest,
    /// Seul(e)
    Alone,
}

impl LevelName {
    fn level(self) -> Level {
        match self {
            Self::Watch => Level::Watch,
            Self::Guided => Level::Guided,
            Self::OnRequest => Level::OnRequest,
            Self::Alone => Level::Alone,
        }
    }
}

/// A kind of learner, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LearnerName {
    /// Follows the coach
    Careful,
    /// Errs, hesitates, goes back, gives up
    Clumsy,
}

/// With what the learners act, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HandsName {
    /// A finger and the on-screen keyboard
    Touch,
    /// The real keyboard only
    Keys,
}

/// What all the practices came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Totals {
    done: u64,
    uncounted: u64,
    given_up: u64,
    not_begun: u64,
    stuck: u64,
    helps: usize,
    /// Practices finished and kept: those done alone are done twice.
    finished: u64,
    /// Visits in which at least one practice stays counted.
    visits: u64,
}

impl Totals {
    fn add(&mut self, outcome: &Outcome) {
        self.helps += outcome.helps;
        self.finished += outcome.finished;
        // Whoever is stuck never ends their visit.
        let left = outcome.ended != Ended::Stuck;
        let kept = outcome.finished > 0 || outcome.ended == Ended::GivenUp;
        self.visits += u64::from(left && kept);
        match outcome.ended {
            Ended::Done => self.done += 1,
            Ended::Uncounted => self.uncounted += 1,
            Ended::GivenUp => self.given_up += 1,
            Ended::NotBegun => self.not_begun += 1,
            Ended::Stuck => self.stuck += 1,
        }
    }
}

/// Rehearses, prints a line for each practice and a last one of totals.
pub fn run(common: &CommonArgs, args: &RehearseArgs) -> Exit {
    if let (Some(sites), Some(out)) = (args.fleet.sites, &args.fleet.out) {
        return fleet::run(common, sites, args.seed, out, &args.fleet);
    }
    let (paths, _) = Paths::find(common.data.as_deref());
    let folder = match fresh_folder(&paths.data, FOLDER) {
        Ok(folder) => folder,
        Err(error) => {
            complain(format!("{}: {error}", paths.data.join(FOLDER).display()));
            return Exit::Disk;
        }
    };
    rehearse(common, args, &folder, &[])
}

/// Rehearses with the counters of this folder; these procedures only, if any is named.
pub(super) fn rehearse(
    common: &CommonArgs,
    args: &RehearseArgs,
    folder: &Path,
    named: &[String],
) -> Exit {
    let pace = Pace::default();
    let options = Options { data: Some(folder.to_owned()), ..common.options() };
    let kiosk = Arc::new(Kiosk::open(&options, pace.clock(rehearsal_day())));
    let words = kiosk.words(Language::Fr).clone();
    let all: Vec<String> = kiosk.catalog.tutorials.keys().cloned().collect();
    let slugs = match &args.only {
        None if named.is_empty() => all,
        None => named.to_vec(),
        Some(slug) if all.contains(slug) => vec![slug.clone()],
        Some(slug) => {
            let known = all.join(", ");
            complain(words.get_with(
                "command-unknown-procedure",
                &[("slug", slug.as_str().into()), ("known", known.into())],
            ));
            return Exit::Usage;
        }
    };
    if slugs.is_empty() {
        complain("no procedure can be practised");
        return Exit::Problems;
    }
    if let Some(pictures) = &args.pictures
        && let Err(error) = std::fs::create_dir_all(pictures)
    {
        complain(format!("{}: {error}", pictures.display()));
        return Exit::Disk;
    }
    let size = Size::new(args.size.0 as f32, args.size.1 as f32);
    let Some(mut stage) = Stage::new(Arc::clone(&kiosk), size) else {
        complain("no renderer");
        return Exit::Fault;
    };
    let levels: Vec<Level> = match args.level {
        None => Level::ALL.to_vec(),
        Some(name) => vec![name.level()],
    };
    let kinds: Vec<Kind> = match args.learner {
        None => Kind::ALL.to_vec(),
        Some(LearnerName::Careful) => vec![Kind::Careful],
        Some(LearnerName::Clumsy) => vec![Kind::Clumsy],
    };
    let hands = match args.hands {
        HandsName::Touch => Hands::Touch,
        HandsName::Keys => Hands::Keys,
    };
    let mut learners: Vec<Learner> = kinds
        .iter()
        .zip(0_u64..)
        .map(|(kind, rank)| Learner::new(*kind, hands, args.seed ^ (rank << 32), pace.clone()))
        .collect();

    let mut totals = Totals::default();
    let mut seen = Seen::default();
    let mut disk = None;
    for run in 0..args.runs {
        let [slug, level, kind] = combination(run, slugs.len(), levels.len(), kinds.len());
        let (slug, level) = (&slugs[slug], levels[level]);
        let learner = &mut learners[kind];
        let mut rank = 0;
        let outcome = learner.practise(&mut stage, slug, level, |stage, step| {
            if step == "done" {
                seen.note(stage);
            }
            let Some(pictures) = &args.pictures else { return };
            rank += 1;
            let name = format!(
                "{run:04}-{slug}-{}-{}-{rank:02}-{}.png",
                level.code(),
                kinds[kind].name(),
                file_name(step),
            );
            if let Err(error) = save(stage, &pictures.join(name)) {
                disk = Some(error);
            }
        });
        let counted = kiosk.store.identity().wait().map_or(0, |identity| identity.sequence);
        say(format!(
            "run {} {slug} {} {}: {} in {} acts, {} helps, {counted} writes",
            run + 1,
            level.code(),
            kinds[kind].name(),
            ended(outcome.ended),
            outcome.acts,
            outcome.helps,
        ));
        if outcome.ended == Ended::Stuck {
            complain(format!("    stuck at: {}", outcome.last));
            // The next learner finds a kiosk at its welcome.
            match Stage::new(Arc::clone(&kiosk), size) {
                Some(fresh) => stage = fresh,
                None => return Exit::Fault,
            }
        }
        totals.add(&outcome);
    }
    if let Some(error) = disk {
        complain(error);
        return Exit::Disk;
    }
    let all_met = seen.report(&kiosk, &slugs, &levels, args.runs >= 100 * slugs.len() as u64);
    match conclude(&kiosk, args.runs, &totals) {
        Exit::Done if !all_met => Exit::Problems,
        exit => exit,
    }
}

/// What was met on the way, to say what was not.
#[derive(Debug, Default)]
struct Seen {
    /// The ranks of the incidents met, by procedure.
    incidents: BTreeMap<String, BTreeSet<usize>>,
    /// The procedures finished on the second face.
    second_face: BTreeSet<String>,
}

impl Seen {
    /// Notes what the practice that was just done met.
    fn note(&mut self, stage: &Stage) {
        if let Screen::Player(player) = &stage.app().visit().screen {
            let slug = player.slug().to_owned();
            if player.on_phone() {
                self.second_face.insert(slug.clone());
            }
            self.incidents.entry(slug).or_default().extend(player.incidents_met());
        }
    }

    /// Prints how many incidents and second faces were met; with `whole`, whether none was left out
    /// decides.
    fn report(&self, kiosk: &Kiosk, slugs: &[String], levels: &[Level], whole: bool) -> bool {
        let of = |slug: &String| {
            kiosk.catalog.tutorials.get(slug).map_or(0, |tutorial| tutorial.incidents.len())
        };
        let all: usize = slugs.iter().map(of).sum();
        let met: usize = self.incidents.values().map(BTreeSet::len).sum();
        say(format!(
            "met: {met} of {all} incidents, {} of {} second faces",
            self.second_face.len(),
            slugs.len(),
        ));
        let faces = !levels.contains(&Level::Alone) || self.second_face.len() == slugs.len();
        !whole || (met == all && faces)
    }
}

/// Compares what was done with what was counted, and prints the last line.
fn conclude(kiosk: &Kiosk, runs: u64, totals: &Totals) -> Exit {
    let rows = match kiosk.store.cells(None).wait() {
        Ok(rows) => rows,
        Err(error) => {
            complain(error.to_string());
            return Exit::Disk;
        }
    };
    let mut endings: BTreeMap<String, u64> = BTreeMap::new();
    let mut visits = 0;
    for (cell, total) in count::totals(&rows) {
        if cell.measure == Measure::Procedure {
            *endings.entry(cell.value).or_default() += total.value();
        } else if cell.measure == Measure::Session {
            visits += total.value();
        }
    }
    let counted = |ending: Ending| endings.get(ending.code()).copied().unwrap_or(0);
    let right = counted(Ending::Done) == totals.finished
        && counted(Ending::Abandoned) == totals.given_up
        && visits == totals.visits;
    say(format!(
        "total: {runs} runs, {} done, {} finished, {} taken back, {} given up, {} not begun, {} \
         stuck, {} helps; counted: {} finished, {} given up, {visits} visits; counts {}",
        totals.done,
        totals.finished,
        totals.uncounted,
        totals.given_up,
        totals.not_begun,
        totals.stuck,
        totals.helps,
        counted(Ending::Done),
        counted(Ending::Abandoned),
        if right { "agree" } else { "DISAGREE" },
    ));
    if totals.stuck == 0 && right { Exit::Done } else { Exit::Problems }
}

/// Which procedure, level and learner a run is: every combination comes in turn.
fn combination(run: u64, slugs: usize, levels: usize, kinds: usize) -> [usize; 3] {
    let run = run as usize;
    let kind = run % kinds;
    let slug = (run / kinds) % slugs;
    let level = (run / (kinds * slugs)) % levels;
    [slug, level, kind]
}

/// The day on which robots practise: always the same, so that runs can be compared.
fn rehearsal_day() -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap_or(RELEASED);
    day.and_time(NaiveTime::from_hms_opt(10, 0, 0).unwrap_or_default())
}

fn ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Done => "done",
        Ended::Uncounted => "done and taken back",
        Ended::GivenUp => "given up",
        Ended::NotBegun => "given up before the first step",
        Ended::Stuck => "STUCK",
    }
}

/// A step's words as a part of a file's name.
fn file_name(step: &str) -> String {
    let plain = step.to_lowercase().replace(['é', 'è', 'ê'], "e");
    let kept: String =
        plain.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    kept.trim_matches('-').to_owned()
}

fn save(stage: &mut Stage, path: &Path) -> Result<(), String> {
    let bytes = stage.picture().png().map_err(|error| error.to_string())?;
    std::fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_combination_comes_once_in_turn() {
        let seen: BTreeSet<[usize; 3]> = (0..24).map(|run| combination(run, 3, 4, 2)).collect();
        assert_eq!(seen.len(), 24);
    }

    #[test]
    fn file_names_are_plain() {
        assert_eq!(file_name("Étape 3 sur 16"), "etape-3-sur-16");
        assert_eq!(file_name("done"), "done");
    }
}
