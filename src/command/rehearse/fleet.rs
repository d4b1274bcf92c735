//! Writes a plausible year of exports for any number of places, as sticks would bring them, to
//! rehearse the report of a year before there is one.
//!
//! Each device has a folder, each of its exports a dated folder in it with `compteurs.csv`; a
//! `sites.toml` beside them names the places. The numbers are those of [`Fleet`]; what is done here
//! is reading the arguments and writing. One device at a time is held in memory by each thread.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

use chrono::{Datelike, NaiveDate, Weekday};
use clap::{Args, value_parser};

use crate::app::kiosk::words;
use crate::bilan::Exercise;
use crate::command::{CommonArgs, Exit, complain, say};
use crate::config::EMBEDDED_SITES;
use crate::content::{self, Catalog};
use crate::export::{COUNTERS, counters};
use crate::i18n::{Language, Words};
use crate::robot::fleet::{DEVICES, Export, Fleet, Variant};
use crate::site::Sites;

/// The year that is rehearsed when none is named.
const YEAR: i32 = 2026;

/// The name of the file of places.
const SITES: &str = "sites.toml";

/// How many threads draw and write.
const THREADS: usize = 2;

/// How many places are written at least before that is said.
const STEP: u32 = 100;

/// The most exports of one device on one day.
const MOST_NAMES: u32 = 9;

/// The exports of many places.
#[derive(Debug, Clone, Default, Args)]
pub struct FleetArgs {
    /// Write a plausible year of exports for this many sites, instead of practising
    #[arg(
        long = "fleet",
        value_name = "SITES",
        value_parser = value_parser!(u32).range(1..=99_999),
        requires = "out",
        conflicts_with_all = ["runs", "level", "learner", "hands", "only", "pictures", "size"]
    )]
    pub sites: Option<u32>,
    /// With --fleet: the folder to write in, empty or new
    #[arg(long, value_name = "DIR", requires = "sites")]
    pub out: Option<PathBuf>,
    /// With --fleet: the year; 2026 without it
    #[arg(
        long,
        value_name = "YEAR",
        value_parser = value_parser!(i32).range(2000..=2100),
        requires = "sites"
    )]
    pub year: Option<i32>,
    /// With --fleet: the last day counted, such as 2026-11-24; the end of the year without it
    #[arg(long, value_name = "DATE", requires = "sites")]
    pub until: Option<NaiveDate>,
    /// With --fleet: let things go wrong on some devices, an old copy, a restored store, a clone, the
    /// same export twice
    #[arg(long, requires = "sites")]
    pub faults: bool,
}

/// What was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Written {
    files: u64,
    rows: u64,
    /// How many devices met each fate.
    fates: BTreeMap<&'static str, u64>,
}

impl Written {
    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.rows += other.rows;
        for (fate, count) in &other.fates {
            *self.fates.entry(fate).or_default() += count;
        }
    }
}

/// Why a file was not written.
#[derive(Debug)]
enum Failure {
    /// The disk refused.
    Disk(PathBuf, io::Error),
    /// The counters were not those of a kiosk.
    Counters(PathBuf, counters::Error),
}

impl Failure {
    fn at(path: &Path) -> impl Fn(io::Error) -> Self {
        let path = path.to_owned();
        move |error| Self::Disk(path.clone(), error)
    }

    /// Says it in words and in the system's own.
    fn tell(&self, words: &Words) -> Exit {
        let (path, error, exit) = match self {
            Self::Disk(path, error) => (path, error.to_string(), Exit::Disk),
            Self::Counters(path, error) => (path, error.to_string(), Exit::Fault),
        };
        let file = path.display().to_string();
        complain(words.get_with("command-fleet-file", &[("file", file.into())]));
        complain(error);
        exit
    }
}

/// Writes the exports of this many places in this folder, or says why it cannot.
pub fn run(common: &CommonArgs, sites: u32, seed: u64, out: &Path, args: &FleetArgs) -> Exit {
    let (catalog, _) = content::load(common.content.as_deref());
    let (all, _) = words(&catalog);
    let words = &all[Language::Fr.code()];
    let year = args.year.unwrap_or(YEAR);
    let mut fleet = Fleet::new(sites, seed, year, &exercises(&catalog));
    if let Some(until) = args.until {
        if until.year() != year {
            complain(words.get_with(
                "command-fleet-until",
                &[("year", year.to_string().into()), ("given", until.to_string().into())],
            ));
            return Exit::Usage;
        }
        fleet = fleet.until(until);
    }
    match is_free(out) {
        Ok(true) => {}
        Ok(false) => {
            let folder = out.display().to_string();
            complain(words.get_with("command-fleet-not-empty", &[("folder", folder.into())]));
            return Exit::Usage;
        }
        Err(error) => {
            let folder = out.display().to_string();
            complain(words.get_with("command-disk", &[("folder", folder.into())]));
            complain(error.to_string());
            return Exit::Disk;
        }
    }
    // The places come last: a folder without them is one that was not finished.
    let written = write_all(&fleet, out, args.faults)
        .and_then(|written| write_places(&fleet, out).map(|()| written));
    match written {
        Ok(Written { files, rows, fates }) => {
            let fates: Vec<String> = Variant::ALL
                .iter()
                .map(|fate| (fate.name(), fates.get(fate.name()).unwrap_or(&0)))
                .map(|(name, count)| format!("{count} {name}"))
                .collect();
            say(format!(
                "total: {sites} sites, {} devices, {files} files, {rows} rows; {}",
                u64::from(sites) * u64::from(DEVICES),
                fates.join(", "),
            ));
            Exit::Done
        }
        Err(failure) => failure.tell(words),
    }
}

/// The exercises of the catalog, as counters name them.
fn exercises(catalog: &Catalog) -> Vec<Exercise> {
    let exercises = catalog.tutorials.values().map(|tutorial| Exercise {
        tutorial: tutorial.slug.clone(),
        operator: tutorial.operator.counted_as().to_owned(),
        steps: tutorial.steps.iter().map(|step| step.id.clone()).collect(),
    });
    exercises.collect()
}

/// Makes the folder where it is missing; whether nothing is in it.
fn is_free(out: &Path) -> io::Result<bool> {
    fs::create_dir_all(out)?;
    Ok(fs::read_dir(out)?.next().is_none())
}

/// Writes the exports of every place, each place by whichever thread is free.
fn write_all(fleet: &Fleet, out: &Path, faults: bool) -> Result<Written, Failure> {
    let (next, stopped, done) = (AtomicU32::new(0), AtomicBool::new(false), Mutex::new(0));
    let work = || {
        let mut written = Written::default();
        while !stopped.load(Ordering::Relaxed) {
            let site = next.fetch_add(1, Ordering::Relaxed);
            if site >= fleet.sites() {
                break;
            }
            for device in 0..DEVICES {
                match write_device(fleet, out, site, device, faults) {
                    Ok(device) => written.add(&device),
                    Err(failure) => {
                        stopped.store(true, Ordering::Relaxed);
                        return Err(failure);
                    }
                }
            }
            tell_progress(&done, fleet.sites());
        }
        Ok(written)
    };
    let mut total = Written::default();
    let ended: Vec<Result<Written, Failure>> = thread::scope(|scope| {
        let others: Vec<_> = (1..THREADS).map(|_| scope.spawn(work)).collect();
        let own = work();
        let others = others.into_iter().map(|other| {
            // A thread that did not finish left places unwritten.
            let broken = || Failure::at(out)(io::Error::other("a thread did not finish"));
            other.join().unwrap_or_else(|_| Err(broken()))
        });
        std::iter::once(own).chain(others).collect()
    });
    for written in ended {
        total.add(&written?);
    }
    Ok(total)
}

/// Says how many places are done, now and then, in order whichever thread did them.
fn tell_progress(done: &Mutex<u32>, sites: u32) {
    let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
    *done += 1;
    if done.is_multiple_of(sites.div_ceil(10).max(STEP)) {
        say(format!("sites {done} of {sites}"));
    }
}

/// Writes every export of one device.
fn write_device(
    fleet: &Fleet,
    out: &Path,
    site: u32,
    device: u32,
    faults: bool,
) -> Result<Written, Failure> {
    let fate = if faults { fleet.fault(site, device) } else { Variant::Plain };
    let mut written = Written { fates: BTreeMap::from([(fate.name(), 1)]), ..Written::default() };
    let place = out.join(fleet.site(site).id);
    for export in fleet.exports(site, device, fate) {
        write_export(&export, &place)?;
        written.files += 1;
        written.rows += export.rows.len() as u64;
    }
    Ok(written)
}

/// Writes one export in the folder of its place, under the next free name, as a kiosk does.
fn write_export(export: &Export, place: &Path) -> Result<(), Failure> {
    let Export { device, taken, rows, .. } = export;
    let device = device.id.split('-').next().unwrap_or_default();
    let folder = place.join(device).join(taken.to_string());
    fs::create_dir_all(&folder).map_err(Failure::at(&folder))?;
    let mut bytes = Vec::new();
    counters::write(rows, &mut bytes)
        .map_err(|error| Failure::Counters(folder.join(COUNTERS), error))?;
    let (stem, end) = COUNTERS.split_once('.').unwrap_or((COUNTERS, ""));
    let mut path = folder.join(COUNTERS);
    let mut rank = 1;
    let mut file = loop {
        match File::create_new(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists && rank < MOST_NAMES => {
                rank += 1;
                path = folder.join(format!("{stem}-{rank}.{end}"));
            }
            other => break other.map_err(Failure::at(&path))?,
        }
    };
    file.write_all(&bytes).map_err(Failure::at(&path))
}

/// Writes `sites.toml`.
fn write_places(fleet: &Fleet, out: &Path) -> Result<(), Failure> {
    let path = out.join(SITES);
    let file = File::create_new(&path).map_err(Failure::at(&path))?;
    let mut file = io::BufWriter::new(file);
    let (known, _) = Sites::parse(EMBEDDED_SITES, SITES);
    let head = "# Des lieux inventés pour une répétition : aucun nombre ne vient du terrain.\n";
    file.write_all(head.as_bytes()).map_err(Failure::at(&path))?;
    for site in 0..fleet.sites() {
        let text = place(fleet, site, &known);
        file.write_all(text.as_bytes()).map_err(Failure::at(&path))?;
    }
    file.flush().map_err(Failure::at(&path))
}

/// One place, as `sites.toml` writes it. Those of the partnership have their own names and codes; the
/// codes of the others are those of no commune.
fn place(fleet: &Fleet, site: u32, known: &Sites) -> String {
    let crate::bilan::Place { id, departement } = fleet.site(site);
    let own = known.get(&id);
    let made_up = format!("Lieu {:05}", u64::from(site) + 1);
    let of = |own: Option<&String>| quoted(own.unwrap_or(&made_up));
    let insee = own.map_or_else(
        // Above the last commune of either département.
        || format!("{departement}{}", 800 + site % 199),
        |own| own.insee.clone(),
    );
    let postal = own.map_or_else(|| format!("{departement}999"), |own| own.postal.clone());
    let mut text = format!(
        "\n[[site]]\nid = {}\nname = {}\ncommune = {}\ndepartement = {}\ninsee = {}\npostal = {}\n\
         place = {}\n",
        quoted(&id),
        of(own.map(|own| &own.name)),
        of(own.map(|own| &own.commune)),
        quoted(&departement),
        quoted(&insee),
        quoted(&postal),
        of(own.map(|own| &own.place)),
    );
    text.push_str("presence = [\n");
    for day in fleet.presence(site) {
        let day = weekday(day);
        // Writing to a text cannot fail.
        let _ = writeln!(text, "  {{ weekday = \"{day}\", from = \"09:30\", to = \"12:00\" }},");
    }
    text.push_str("]\nhours_confirmed = false\n");
    text
}

/// A text as TOML writes it: names hold no control character.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// A day of the week, as `sites.toml` writes it.
fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "lundi",
        Weekday::Tue => "mardi",
        Weekday::Wed => "mercredi",
        Weekday::Thu => "jeudi",
        Weekday::Fri => "vendredi",
        Weekday::Sat => "samedi",
        Weekday::Sun => "dimanche",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    fn fleet(sites: u32) -> Fleet {
        let (catalog, _) = content::load(None);
        Fleet::new(sites, 1, YEAR, &exercises(&catalog))
    }

    /// The file of places is one that the report reads, without a word, and the ten first places are
    /// those of the partnership.
    #[test]
    fn the_places_are_read_without_a_problem() {
        let dir = tempfile::tempdir().unwrap();
        let fleet = fleet(300);
        write_places(&fleet, dir.path()).unwrap();
        let text = fs::read_to_string(dir.path().join(SITES)).unwrap();
        let (sites, problems) = Sites::parse(&text, SITES);
        assert_eq!(problems, []);
        assert_eq!(sites.len(), 300);
        let (embedded, _) = Sites::parse(EMBEDDED_SITES, SITES);
        for (rank, site) in (0..).zip(&sites) {
            let place = fleet.site(rank);
            assert_eq!((&site.id, &site.departement), (&place.id, &place.departement));
            let days: Vec<Weekday> = site.week().iter().map(|slot| slot.weekday).collect();
            assert_eq!(days, fleet.presence(rank));
        }
        for (site, own) in sites.iter().zip(&embedded) {
            let names = |site: &crate::site::Site| {
                let crate::site::Site { id, name, commune, departement, insee, postal, .. } =
                    site.clone();
                (id, name, commune, departement, insee, postal)
            };
            assert_eq!(names(site), names(own));
        }
        assert_eq!(sites.iter().nth(10).unwrap().name, "Lieu 00011");
    }

    /// Every operator that has a procedure is practised, and only real steps are counted.
    #[test]
    fn the_exercises_are_those_of_the_catalog() {
        let (catalog, _) = content::load(None);
        let exercises = exercises(&catalog);
        assert_eq!(exercises.len(), catalog.tutorials.len());
        let rows = fleet(1).rows(0, 0);
        let pairs: Vec<String> = exercises
            .iter()
            .flat_map(|own| own.steps.iter().map(move |step| format!("{}.{step}", own.tutorial)))
            .collect();
        let helped: Vec<_> =
            rows.iter().filter(|row| row.cell.measure == crate::count::Measure::HelpStep).collect();
        assert!(helped.len() > 50, "{} hard steps", helped.len());
        assert!(helped.iter().all(|row| pairs.contains(&row.cell.value)));
    }

    #[test]
    fn nothing_is_written_twice_under_one_name() {
        let dir = tempfile::tempdir().unwrap();
        let fleet = fleet(1);
        let exports = fleet.exports(0, 0, Variant::Duplicate);
        for export in &exports {
            write_export(export, dir.path()).unwrap();
        }
        let device = exports[0].device.id.split('-').next().unwrap();
        let folder = dir.path().join(device).join("2026-12-31");
        let read = |name| fs::read(folder.join(name)).unwrap();
        assert_eq!(read("compteurs.csv"), read("compteurs-2.csv"));
        assert_eq!(counters::read(&folder.join("compteurs.csv")).unwrap(), exports[0].rows);
    }

    #[test]
    fn a_disk_that_refuses_is_told_with_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let fleet = fleet(1);
        fs::write(dir.path().join("creully"), "in the way").unwrap();
        let failure = write_all(&fleet, dir.path(), false).unwrap_err();
        let Failure::Disk(path, _) = &failure else { panic!("{failure:?}") };
        assert!(path.starts_with(dir.path().join("creully")), "{}", path.display());
        let (catalog, _) = content::load(None);
        let (all, _) = words(&catalog);
        assert_eq!(failure.tell(&all["fr"]), Exit::Disk);
    }

    #[test]
    fn names_are_quoted() {
        assert_eq!(quoted("Saint-Lô"), "\"Saint-Lô\"");
        assert_eq!(quoted("a \"b\" \\ c"), "\"a \\\"b\\\" \\\\ c\"");
    }
}
