//! A year of many kiosks read and drawn into tables, beside DuckDB and Polars reading and summing the
//! same files on the same machine.
//!
//! Each measure is a process of its own, so that its memory is its own (the peak that the kernel
//! tells, Linux only) and caches of an allocator help nobody. Files are read once before, so that all
//! find them in memory. DuckDB and Polars are those of the Python named by `PAS_A_PAS_PYTHON`; without
//! one they are skipped with a sentence. `PAS_A_PAS_SITES` is the number of places (2,800 without
//! it); smaller fleets are measured first.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/figures.rs"]
mod figures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use figures::{Times, ms, ratio, row};
use pas_a_pas::bilan::period::Term;
use pas_a_pas::bilan::report::{Basis, Report};
use pas_a_pas::bilan::{Edition, Exercise};
use pas_a_pas::content;
use pas_a_pas::import::{Asked, Progress, gather};
use pas_a_pas::publication;
use pas_a_pas::site::Sites;

/// How often each is measured.
const RUNS: usize = 3;

/// The argument with which this program only reads a folder and draws its report.
const DRAW: &str = "draw";

/// The sum that the others make of the same files.
const DUCKDB: &str = "
import duckdb, sys
duckdb.sql('SET threads TO ' + sys.argv[2])
found = duckdb.sql(\"select site_id, mesure, sum(n - annule) as n from read_csv('\" + sys.argv[1] +
    \"/*/*/*/*.csv', header = true) group by all\").fetchall()
print(len(found), sum(n for _, _, n in found))
";
const POLARS: &str = "
import os, sys
os.environ['POLARS_MAX_THREADS'] = sys.argv[2]
import polars
found = (polars.scan_csv(sys.argv[1] + '/*/*/*/*.csv').group_by('site_id', 'mesure')
    .agg((polars.col('n') - polars.col('annule')).sum().alias('n')).collect())
print(len(found), found['n'].sum())
";

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if let Some(at) = args.iter().position(|argument| argument == DRAW) {
        draw(Path::new(&args[at + 1]));
        return;
    }
    let most: u32 =
        std::env::var("PAS_A_PAS_SITES").ok().and_then(|n| n.parse().ok()).unwrap_or(2_800);
    let python = std::env::var_os("PAS_A_PAS_PYTHON").map(PathBuf::from);
    if python.is_none() {
        println!("skipped: DuckDB and Polars need PAS_A_PAS_PYTHON, a Python that has them");
    }
    row(&["what", "time", "ours to it", "peak memory"]);
    let steps = [10, 280, 2_800, 28_000];
    for sites in steps.into_iter().filter(|sites| *sites < most).chain([most]) {
        let folder = tempfile::tempdir().expect("a folder");
        let exports = folder.path().join("exports");
        fleet(sites, &exports);
        let own = || {
            let mut command = Command::new(std::env::current_exe().expect("this program"));
            command.arg(DRAW).arg(&exports);
            command
        };
        own().output().expect("a first reading");
        let (time, memory) = measured(own);
        row(&[&format!("{sites} places: the whole report, without files"), &ms(time), "", &memory]);
        for (name, script) in [("DuckDB, one sum", DUCKDB), ("Polars, one sum", POLARS)] {
            let Some(python) = &python else { continue };
            let other = || {
                let mut command = Command::new(python);
                command.args(["-c", script]).arg(&exports).arg(threads());
                command
            };
            let (theirs, memory) = measured(other);
            let beside = format!("{:.2}", ratio(time, theirs));
            row(&[&format!("{sites} places: {name}"), &ms(theirs), &beside, &memory]);
        }
    }
}

fn threads() -> String {
    std::thread::available_parallelism().map_or(1, usize::from).to_string()
}

/// A plausible year of this many places, as kiosks export it.
fn fleet(sites: u32, folder: &Path) {
    let made = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .args(["rehearse", "--seed", "1", "--year", "2026", "--fleet", &sites.to_string()])
        .arg("--out")
        .arg(folder)
        .output()
        .expect("a fleet");
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

/// The middle time of a command, and the most memory that one of its runs held.
fn measured(command: impl Fn() -> Command) -> (Duration, String) {
    let mut times = Times::default();
    let mut most = 0;
    for _ in 0..RUNS {
        let start = Instant::now();
        let mut child = command().stdout(std::process::Stdio::null()).spawn().expect("a process");
        let status = PathBuf::from(format!("/proc/{}/status", child.id()));
        let ended = loop {
            // Read as long as it runs: the peak only grows.
            let told = fs::read_to_string(&status).unwrap_or_default();
            let peak = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let peak = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse().ok());
            most = most.max(peak.unwrap_or(0_u64));
            if let Some(ended) = child.try_wait().expect("a process") {
                break ended;
            }
            std::thread::sleep(Duration::from_millis(5));
        };
        times.push(start.elapsed());
        assert!(ended.success(), "it failed");
    }
    let memory = if most > 0 { format!("{} MiB", most / 1024) } else { "not told".to_owned() };
    (times.p50(), memory)
}

/// Reads this folder and draws the report of its year, for the coordination.
fn draw(folder: &Path) {
    let text = fs::read_to_string(folder.join("sites.toml")).expect("the places");
    let (sites, problems) = Sites::parse(&text, "sites.toml");
    assert!(problems.is_empty(), "{problems:?}");
    let places = publication::places(&sites);
    let exercises: Vec<Exercise> = exercises();
    let from = [folder.to_owned()];
    let term = Term::parse("2026").expect("a year");
    let today = "2027-01-15".parse().expect("a day");
    let asked = Asked { from: &from, places: &places, term, today };
    let intake = gather(&asked, &Progress::new()).expect("nobody stops it");
    assert!(intake.problems.is_empty(), "{:?}", intake.problems.first());
    let basis = Basis {
        coverage: &intake.coverage,
        sums: &intake.sums,
        compared: &intake.compared,
        exercises: &exercises,
    };
    let report = Report::draw(&basis, Edition::Internal);
    println!("{} tables of {} files", report.tables.len(), intake.files);
}

fn exercises() -> Vec<Exercise> {
    let (catalog, _) = content::load(None);
    publication::exercises(catalog.tutorials.values().map(AsRef::as_ref))
}
