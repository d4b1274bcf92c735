//! One durable count beside one bare insert that SQLite brings to the same disk.
//!
//! A count is what a visitor waits for at the end of a practice: several counters read, checked and
//! written in one transaction, answered once it is on the disk. The bare insert writes one row of
//! two columns, with the same mode (WAL) and the same promise (`synchronous=FULL`).
//!
//! The two take turns, with a pause before each: on a kiosk, minutes lie between two practices, and
//! the store uses the quiet to empty its log into the file.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/figures.rs"]
mod figures;

use std::path::Path;
use std::sync::Arc;
use std::thread::sleep;
use std::time::Duration;

use chrono::{Days, NaiveDate};
use figures::{Times, compare, row};
use pas_a_pas::count::{self, Autonomy, Ending, Increment, Practice, operator};
use pas_a_pas::store;
use rusqlite::Connection;

const WARM_UP: usize = 20;
const SAMPLES: usize = 400;
/// Long enough for the store to have emptied its log.
const PAUSE: Duration = Duration::from_millis(25);

fn main() {
    // A folder of the build, on a real disk: the temporary folder may be in memory only.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("a folder");
    let last = day(SAMPLES + WARM_UP);
    let (store, problems) = store::open(&folder.path().join("store"), Arc::new(move || last));
    assert_eq!(problems, [], "the store opens");
    let connection = bare(folder.path());
    let mut insert = connection.prepare("INSERT INTO bare (n) VALUES (?1)").expect("a statement");

    let (mut counted, mut inserted) = (Times::default(), Times::default());
    let mut cells = 0;
    for sample in 0..WARM_UP + SAMPLES {
        let increments = practice(sample);
        cells = increments.len();
        sleep(PAUSE);
        let (mut one, mut other) = (Times::default(), Times::default());
        one.time(|| store.count(increments).wait()).expect("counted");
        sleep(PAUSE);
        other.time(|| insert.execute([i64::try_from(sample).unwrap_or(0)])).expect("inserted");
        if sample >= WARM_UP {
            counted.push(one.p50());
            inserted.push(other.p50());
        }
    }
    let (mut in_a_row, mut bare_in_a_row) = (Times::default(), Times::default());
    for sample in 0..SAMPLES {
        in_a_row.time(|| store.count(practice(sample)).wait()).expect("counted");
    }
    for sample in 0..SAMPLES {
        bare_in_a_row
            .time(|| insert.execute([i64::try_from(sample).unwrap_or(0)]))
            .expect("inserted");
    }

    println!("a practice is {cells} counters; {} samples each", counted.len());
    row(&["", "p50", "p99", "p50 ratio", "p99 ratio"]);
    compare("bare insert after a pause", &inserted, &inserted);
    compare("one durable count after a pause", &counted, &inserted);
    compare("bare inserts in a row", &bare_in_a_row, &bare_in_a_row);
    compare("durable counts in a row", &in_a_row, &bare_in_a_row);
}

/// A day, so many days after the first version.
fn day(after: usize) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    first.checked_add_days(Days::new(after as u64 / 20)).expect("a day")
}

/// What a finished practice counts, on a day on which there are twenty.
fn practice(sample: usize) -> Vec<Increment> {
    let procedures = [
        (operator::CAF, "caf-attestation"),
        (operator::FRANCE_TRAVAIL, "ft-actualisation"),
        (operator::ASSURANCE_MALADIE, "ameli-attestation"),
    ];
    let (operator, tutorial) = procedures[sample % procedures.len()];
    count::practice(&Practice {
        site: "tilly".to_owned(),
        day: day(sample),
        operator: operator.to_owned(),
        tutorial: tutorial.to_owned(),
        ending: Ending::Done,
        autonomy: Some(Autonomy::Partial),
        duration: Duration::from_secs(400),
        helped_steps: vec!["connect".to_owned()],
        last_step: None,
    })
}

/// A file with one table with nothing to it.
fn bare(folder: &Path) -> Connection {
    let connection = Connection::open(folder.join("bare.sqlite")).expect("a file");
    connection.pragma_update(None, "journal_mode", "WAL").expect("WAL");
    connection.pragma_update(None, "synchronous", "FULL").expect("FULL");
    connection
        .execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, n INTEGER)", [])
        .expect("a table");
    connection
}
