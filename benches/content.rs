//! Loading 1,000 procedures, loading what is embedded, and what the coach takes to answer.
//!
//! The thousand are the embedded ones copied under other slugs, words in three languages included.
//! Beside it, the same files are read and their TOML parsed by `toml` alone, their Fluent by
//! `fluent-syntax` alone: no meaning, no proof that a procedure can be finished, no words built.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/figures.rs"]
mod figures;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use figures::{Times, compare, ms, row};
use pas_a_pas::app::kiosk::words;
use pas_a_pas::content;
use pas_a_pas::tutorial::{Act, Level, Run, Scenario, perform};

const PROCEDURES: usize = 1000;
const LOADS: usize = 5;
const SMALL_LOADS: usize = 50;
const RUNS: usize = 40;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = copies(folder.path());

    let (mut loaded, mut built, mut parsed) =
        (Times::default(), Times::default(), Times::default());
    for _ in 0..LOADS {
        parsed.time(|| parse(&files));
        let (catalog, problems) = loaded.time(|| content::load(Some(folder.path())));
        assert_eq!(problems, [], "the copies are sound");
        assert!(catalog.tutorials.len() > PROCEDURES, "{}", catalog.tutorials.len());
        let (_, problems) = built.time(|| words(&catalog));
        assert_eq!(problems, [], "the words are sound");
    }
    let (mut small, mut small_words) = (Times::default(), Times::default());
    for _ in 0..SMALL_LOADS {
        let (catalog, _) = small.time(|| content::load(None));
        small_words.time(|| words(&catalog));
    }

    println!("{PROCEDURES} procedures, {} files, {LOADS} loads", files.len());
    row(&["", "p50", "longest", "p50 ratio", "longest ratio"]);
    compare("read, parsed by toml and fluent-syntax alone", &parsed, &parsed);
    compare("loaded and proved (content::load)", &loaded, &parsed);
    compare("words built in three languages", &built, &parsed);
    println!();
    println!("what is embedded, {SMALL_LOADS} loads");
    row(&["", "p50", "p99"]);
    row(&["loaded and proved", &ms(small.p50()), &ms(small.p99())]);
    row(&["words built in three languages", &ms(small_words.p50()), &ms(small_words.p99())]);
    println!();
    coach();
}

/// The embedded procedures under a thousand slugs, in a folder of the shape of an overlay.
fn copies(folder: &Path) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut slugs: Vec<(String, PathBuf)> = Vec::new();
    for operator in fs::read_dir(root.join("assets/tutorials")).expect("procedures").flatten() {
        for file in fs::read_dir(operator.path()).expect("a folder").flatten() {
            let slug = file.path().file_stem().unwrap().to_str().unwrap().to_owned();
            slugs.push((slug, file.path()));
        }
    }
    slugs.sort();
    let mut files = Vec::new();
    let mut write = |path: PathBuf, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).expect("a folder");
        fs::write(&path, text).expect("a file");
        files.push(path);
    };
    for number in 0..PROCEDURES {
        let (slug, path) = &slugs[number % slugs.len()];
        let copy = format!("{slug}-{number:04}");
        // A number belongs to one procedure.
        let text = fs::read_to_string(path).expect("a procedure");
        let own = |line: &&str| !line.starts_with("number = ");
        let text: Vec<&str> = text.lines().filter(own).collect();
        let text = text.join("\n");
        write(folder.join(format!("tutorials/copies/{copy}.toml")), &text);
        for language in ["fr", "en", "ar"] {
            let from = root.join(format!("locales/{language}/tutorials/{slug}.ftl"));
            let Ok(text) = fs::read_to_string(from) else {
                continue;
            };
            let text = text.replace(&format!("{slug}-"), &format!("{copy}-"));
            write(folder.join(format!("locales/{language}/tutorials/{copy}.ftl")), &text);
        }
    }
    files
}

/// Reads and parses these files, and does nothing with them.
fn parse(files: &[PathBuf]) -> usize {
    let mut parsed = 0;
    for file in files {
        let text = fs::read_to_string(file).expect("a text");
        if file.extension().is_some_and(|end| end == "toml") {
            parsed += text.parse::<toml::Table>().expect("TOML").len();
        } else {
            parsed += fluent_syntax::parser::parse(text.as_str()).expect("Fluent").body.len();
        }
    }
    parsed
}

/// What the coach takes to answer, over every step of every embedded procedure.
fn coach() {
    let (catalog, _) = content::load(None);
    let today = NaiveDate::from_ymd_opt(2026, 11, 28).expect("a day");
    let (mut acted, mut advised, mut strayed) =
        (Times::default(), Times::default(), Times::default());
    for _ in 0..RUNS {
        for tutorial in catalog.tutorials.values() {
            let persona = catalog.persona(tutorial).expect("a person");
            let scenario = Arc::new(Scenario::new(tutorial, persona, today));
            let mut run = Run::new(scenario, Level::Guided);
            while !run.finished() {
                for event in run.next_move() {
                    acted.time(|| run.act(&Act::World(event)));
                    std::hint::black_box(advised.time(|| run.advice()));
                }
            }
        }
    }
    println!("the coach, over every step, {} acts", acted.len());
    row(&["", "p50", "p99"]);
    wander(&catalog, today, &mut strayed);
    let micro = |time: std::time::Duration| format!("{:.1} µs", time.as_secs_f64() * 1e6);
    row(&["act(): the world changes, advice is derived", &micro(acted.p50()), &micro(acted.p99())]);
    row(&["advice(): what it says now", &micro(advised.p50()), &micro(advised.p99())]);
    row(&["act() of whoever wanders", &micro(strayed.p50()), &micro(strayed.p99())]);
}

/// What the coach takes to answer somebody who touches anything, incidents included.
fn wander(catalog: &content::Catalog, today: NaiveDate, strayed: &mut Times) {
    let mut rng = fastrand::Rng::with_seed(1);
    for tutorial in catalog.tutorials.values() {
        let persona = catalog.persona(tutorial).expect("a person");
        for turn in 0..4 {
            let incidents = tutorial.incidents_at(turn);
            let scenario = Scenario::with_incidents(tutorial, persona, today, &incidents);
            let mut run = Run::new(Arc::new(scenario), Level::OnRequest);
            for _ in 0..100 {
                let world = run.world();
                let targets = world.targets();
                let target = targets[rng.usize(..targets.len())].clone();
                for event in perform(world, &target) {
                    strayed.time(|| run.act(&Act::World(event)));
                }
            }
        }
    }
}
