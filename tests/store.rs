//! The counters on a real disk: what was acknowledged is there, once, whatever happens to the file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use chrono::NaiveDate;
use pas_a_pas::count::{
    Cell, Device, Increment, Measure, Mode, Moment, NOT_APPLICABLE, Period, Quality, Span, Visit,
    cancellation, merge, totals, visit,
};
use pas_a_pas::export;
use pas_a_pas::store::{self, Clock, Error, FILE, QUARANTINE, Row, Secret, Store};
use proptest::prelude::*;

const PHC: &str = "$argon2id$v=19$example";
const RECOVERY: &str = "$argon2id$v=19$in-case";

/// The secret of a store that was filled.
fn secret() -> Secret {
    Secret { phc: PHC.to_owned(), failures: 3, recovery: Some(RECOVERY.to_owned()) }
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn clock(today: &str) -> Clock {
    let today = date(today);
    Arc::new(move || today)
}

/// Opens on 5 December 2026. Gives the codes of the problems met.
fn open(dir: &Path) -> (Store, Vec<&'static str>) {
    let (store, problems) = store::open(dir, clock("2026-12-05"));
    (store, problems.iter().map(|problem| problem.code).collect())
}

fn increment(value: &str, n: u64) -> Increment {
    let cell = Cell {
        site: "tilly".to_owned(),
        period: Period::parse("2026-12-05").unwrap(),
        measure: Measure::Session,
        operator: NOT_APPLICABLE.to_owned(),
        dimension: "mode.moment".to_owned(),
        value: value.to_owned(),
    };
    Increment { cell, n, cancelled: 0 }
}

fn rows(store: &Store) -> Vec<Row> {
    store.cells(None).wait().unwrap()
}

/// The value of each cell over every replica.
fn values(rows: &[Row]) -> BTreeMap<Cell, u64> {
    totals(rows).into_iter().map(|(cell, total)| (cell, total.value())).collect()
}

/// A folder with a closed store of many cells and a secret, and its rows.
fn filled() -> (tempfile::TempDir, Vec<Row>) {
    let dir = tempfile::tempdir().unwrap();
    let (store, problems) = open(dir.path());
    assert!(problems.is_empty());
    let many = (0..300).map(|number| increment(&format!("value-{number:03}"), number + 1));
    store.count(many.collect()).wait().unwrap();
    store.count(vec![increment("value-000", 1)]).wait().unwrap();
    store.set_secret(PHC, Some(RECOVERY.to_owned())).wait().unwrap();
    for failures in 1..=3 {
        assert_eq!(store.note_failure().wait(), Ok(failures));
    }
    let rows = rows(&store);
    (dir, rows)
}

fn set_aside(dir: &Path) -> Vec<PathBuf> {
    let Ok(folders) = fs::read_dir(dir.join(QUARANTINE)) else { return Vec::new() };
    let mut folders: Vec<_> = folders.map(|folder| folder.unwrap().path()).collect();
    folders.sort();
    folders
}

/// Whether no cell is higher than it was, and none is new.
fn never_above(found: &[Row], truth: &[Row]) -> bool {
    let truth = values(truth);
    values(found)
        .iter()
        .all(|(cell, value)| truth.get(cell).is_some_and(|true_one| value <= true_one))
}

#[test]
fn what_was_counted_is_there_after_reopening() {
    let (dir, before) = filled();
    let (store, problems) = open(dir.path());
    assert!(problems.is_empty());
    assert_eq!(rows(&store), before);
    assert_eq!(before.len(), 300);
    assert_eq!(before[0].n, 2);
    let secret = secret();
    assert_eq!(store.secret().wait(), Ok(Some(secret.clone())));
    assert!(!format!("{secret:?}").contains("argon2id"));
    assert!(!format!("{secret:?}").contains("recovery"));
    assert_eq!(store.identity().wait().unwrap().sequence, 6);
}

#[test]
fn a_reply_may_be_awaited_or_dropped() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    drop(store.count(vec![increment("a", 1)]));
    let clone = store.clone();
    drop(store);
    let waiting = std::thread::spawn(move || clone.cells(None).wait().unwrap());
    assert_eq!(waiting.join().unwrap().len(), 1);
}

#[test]
fn an_undo_takes_back_what_was_counted_and_no_more() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    let counted = store.count(vec![increment("a", 2)]).wait().unwrap();
    assert_eq!(counted.cells, 1);
    store.count(cancellation(&counted.counted)).wait().unwrap();
    let found = rows(&store);
    assert_eq!((found[0].n, found[0].cancelled), (2, 2));
    let again = cancellation(&counted.counted);
    assert_eq!(store.count(again).wait(), Err(Error::NotCounted));
    assert_eq!(rows(&store), found);
}

#[test]
fn only_codes_get_in_and_all_of_a_command_or_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    let answer = store.count(vec![increment("a", 1), increment("Jeanne Martin", 1)]).wait();
    assert_eq!(answer, Err(Error::NotACode { column: "modalite" }));
    assert!(rows(&store).is_empty());
    assert_eq!(store.note_failure().wait(), Err(Error::NoSecret));
    assert_eq!(store.forget_failures().wait(), Err(Error::NoSecret));
    assert_eq!(store.set_code(PHC.to_owned()).wait(), Err(Error::NoSecret));
    assert_eq!(store.set_recovery(RECOVERY.to_owned()).wait(), Err(Error::NoSecret));
    assert_eq!(store.secret().wait(), Ok(None));
}

#[test]
fn a_span_chooses_its_periods() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = store::open(dir.path(), clock("2027-01-02"));
    for day in ["2026-12-31", "2027-01-01", "2027-01-02"] {
        let visit = Visit {
            site: "tilly".to_owned(),
            day: date(day),
            mode: Mode::Autonomous,
            moment: Moment::DuringPresence,
            device: Device::Computer,
            options: Vec::new(),
        };
        store.count(pas_a_pas::count::visit(&visit)).wait().unwrap();
    }
    for (span, expected) in
        [("2026", 2), ("2027", 3), ("2026-12", 2), ("2027-T1", 3), ("2027-01-01", 1), ("2028", 0)]
    {
        let found = store.cells(Some(Span::parse(span).unwrap())).wait().unwrap();
        assert_eq!(found.len(), expected, "{span}");
    }
}

#[test]
fn a_wrong_clock_freezes_the_day_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let today = Arc::new(Mutex::new(date("1970-01-01")));
    let told = Arc::clone(&today);
    let (store, _) = store::open(dir.path(), Arc::new(move || *told.lock().unwrap()));
    for (now, expected, quality) in [
        ("1970-01-01", "2026-11-23", Quality::Clock),
        ("2026-12-05", "2026-12-05", Quality::Ok),
        ("2026-12-04", "2026-12-04", Quality::Ok),
        ("2026-12-01", "2026-12-05", Quality::Clock),
        ("2027-01-01", "2027-01-01", Quality::Ok),
        ("2026-12-31", "2026-12-31", Quality::Ok),
        ("2026-12-30", "2027-01-01", Quality::Clock),
        ("2028-02-29", "2028-02-29", Quality::Ok),
    ] {
        *today.lock().unwrap() = date(now);
        let mut asked = increment("a", 1);
        asked.cell.period = Period::day(date(now));
        let receipt = store.count(vec![asked]).wait().unwrap();
        assert_eq!(receipt.quality, quality, "{now}");
        assert_eq!(receipt.counted[0].cell.period.to_string(), expected, "{now}");
    }
    assert!(store.problems().iter().any(|problem| problem.code == "store-clock"));
    let marked: Vec<_> = rows(&store)
        .into_iter()
        .filter(|row| row.quality == Quality::Clock)
        .map(|row| row.cell.period.to_string())
        .collect();
    assert_eq!(marked, ["2026-11-23", "2026-12-05", "2027-01-01"]);
}

#[test]
fn a_second_kiosk_is_refused_until_the_first_one_ends() {
    let (dir, before) = filled();
    let (first, _) = open(dir.path());
    let (second, problems) = open(dir.path());
    assert_eq!(problems, ["store-busy"]);
    assert_eq!(second.count(vec![increment("a", 1)]).wait(), Err(Error::Busy));
    assert_eq!(rows(&first), before);
    drop(first);
    assert_eq!(rows(&second), before);
}

#[test]
fn a_folder_that_cannot_be_used_is_told_and_tried_again() {
    let parent = tempfile::tempdir().unwrap();
    let dir = parent.path().join("data");
    fs::write(&dir, "a file").unwrap();
    let (store, problems) = open(&dir);
    assert_eq!(problems, ["store-folder"]);
    assert_eq!(store.count(vec![increment("a", 1)]).wait(), Err(Error::Folder));
    fs::remove_file(&dir).unwrap();
    store.count(vec![increment("a", 1)]).wait().unwrap();
    assert_eq!(rows(&store).len(), 1);
}

#[cfg(unix)]
#[test]
fn the_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let parent = tempfile::tempdir().unwrap();
    let dir = parent.path().join("a").join("b");
    let (store, _) = open(&dir);
    store.count(vec![increment("a", 1)]).wait().unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&dir), 0o700);
    let mut files = 0;
    for entry in fs::read_dir(&dir).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
        files += 1;
    }
    assert!(files >= 2);
}

/// Files that hold nothing of ours: they are moved as they are, and counting goes on.
#[test]
fn foreign_files_are_set_aside_untouched() {
    let elsewhere = tempfile::tempdir().unwrap();
    let foreign = elsewhere.path().join("foreign.sqlite");
    // Another program's database: ours with another application number in its header.
    let (other, _) = filled();
    let mut bytes = fs::read(other.path().join(FILE)).unwrap();
    bytes[68..72].copy_from_slice(&[0, 0, 0, 7]);
    bytes.truncate(4096);
    bytes[100..].fill(0);
    fs::write(&foreign, &bytes).unwrap();
    for (bytes, expected) in [
        (bytes, vec!["store-foreign"]),
        (b"Ceci n'est pas une base.".to_vec(), vec!["store-set-aside", "store-lost"]),
        (vec![0; 8192], vec!["store-set-aside", "store-lost"]),
        (Vec::new(), vec!["store-set-aside", "store-lost"]),
    ] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FILE), &bytes).unwrap();
        let (store, problems) = open(dir.path());
        assert_eq!(problems, expected);
        store.count(vec![increment("a", 1)]).wait().unwrap();
        let folders = set_aside(dir.path());
        assert_eq!(folders, [dir.path().join(QUARANTINE).join("2026-12-05-1")]);
        assert_eq!(fs::read(folders[0].join(FILE)).unwrap(), bytes);
    }
}

#[test]
fn a_folder_in_the_place_of_the_file_is_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join(FILE)).unwrap();
    fs::write(dir.path().join(FILE).join("inside"), "kept").unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-set-aside", "store-lost"]);
    store.count(vec![increment("a", 1)]).wait().unwrap();
    let inside = set_aside(dir.path())[0].join(FILE).join("inside");
    assert_eq!(fs::read_to_string(inside).unwrap(), "kept");
}

#[test]
fn a_log_without_its_file_is_set_aside() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(format!("{FILE}-wal")), "old").unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-set-aside", "store-lost"]);
    assert!(rows(&store).is_empty());
}

#[test]
fn a_journal_that_is_not_ours_is_never_played_back() {
    let (dir, before) = filled();
    fs::write(dir.path().join(format!("{FILE}-journal")), vec![1; 4096]).unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-foreign"]);
    assert_eq!(rows(&store), before);
}

#[test]
fn a_later_programs_file_is_left_in_place() {
    let (dir, _) = filled();
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    bytes[60..64].copy_from_slice(&9_u32.to_be_bytes());
    fs::write(&path, &bytes).unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-newer"]);
    let answer = store.count(vec![increment("a", 1)]).wait();
    assert_eq!(answer, Err(Error::Newer { found: 9 }));
    drop(store);
    assert_eq!(fs::read(&path).unwrap(), bytes);
    assert!(set_aside(dir.path()).is_empty());
}

/// The statements of versions 1 and 2, as those programs wrote them.
const BEFORE_3: [&str; 4] = [
    "CREATE TABLE counter (\
     replica INTEGER NOT NULL, site TEXT NOT NULL, period TEXT NOT NULL, \
     measure TEXT NOT NULL, operator TEXT NOT NULL, dimension TEXT NOT NULL, \
     value TEXT NOT NULL, n INTEGER NOT NULL, cancelled INTEGER NOT NULL, \
     quality TEXT NOT NULL, crc INTEGER NOT NULL, \
     PRIMARY KEY (replica, site, period, measure, operator, dimension, value)\
     ) STRICT, WITHOUT ROWID",
    "CREATE TABLE identity (\
     id INTEGER PRIMARY KEY CHECK (id = 1), device TEXT NOT NULL, epoch TEXT NOT NULL, \
     sequence INTEGER NOT NULL, entries INTEGER NOT NULL, digest INTEGER NOT NULL, \
     last_day TEXT, machine TEXT, crc INTEGER NOT NULL) STRICT",
    "CREATE TABLE replica (\
     id INTEGER PRIMARY KEY, device TEXT NOT NULL, epoch TEXT NOT NULL, \
     crc INTEGER NOT NULL) STRICT",
    "CREATE TABLE secret (\
     id INTEGER PRIMARY KEY CHECK (id = 1), phc TEXT NOT NULL, failures INTEGER NOT NULL, \
     crc INTEGER NOT NULL) STRICT",
];

/// A folder with a store as the program of this version left it, and its rows.
fn filled_before_3(version: u32) -> (tempfile::TempDir, Vec<Row>) {
    let (now, before) = filled();
    let (store, _) = open(now.path());
    store.set_secret(PHC, None).wait().unwrap();
    for _ in 0..3 {
        store.note_failure().wait().unwrap();
    }
    drop(store);
    let dir = tempfile::tempdir().unwrap();
    let old = rusqlite::Connection::open(dir.path().join(FILE)).unwrap();
    for statement in BEFORE_3 {
        old.execute(statement, []).unwrap();
    }
    let path = now.path().join(FILE);
    old.execute("ATTACH ?1 AS now", [path.to_str().unwrap()]).unwrap();
    for table in ["counter", "identity", "replica"] {
        old.execute(&format!("INSERT INTO {table} SELECT * FROM now.{table}"), []).unwrap();
    }
    let columns = "id, phc, failures, crc";
    old.execute(&format!("INSERT INTO secret SELECT {columns} FROM now.secret"), []).unwrap();
    old.execute("DETACH now", []).unwrap();
    old.pragma_update(None, "application_id", 0x5061_6150).unwrap();
    old.pragma_update(None, "user_version", version).unwrap();
    old.pragma_update(None, "journal_mode", "WAL").unwrap();
    old.close().unwrap();
    (dir, before)
}

#[test]
fn an_earlier_programs_file_is_kept_and_no_longer_its() {
    let kept = Secret { recovery: None, ..secret() };
    for version in [1, 2] {
        let (dir, before) = filled_before_3(version);
        let path = dir.path().join(FILE);
        assert_eq!(fs::read(&path).unwrap()[60..64], version.to_be_bytes());
        let (store, problems) = open(dir.path());
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(rows(&store), before);
        assert_eq!(store.secret().wait(), Ok(Some(kept.clone())));
        // At once, before anything that the earlier program does not know may be counted.
        assert_eq!(fs::read(&path).unwrap()[60..64], 4_u32.to_be_bytes());
        store.count(vec![increment("a", 1)]).wait().unwrap();
        assert_eq!(store.note_failure().wait(), Ok(4));
        store.set_recovery(RECOVERY.to_owned()).wait().unwrap();
        drop(store);
        let (store, problems) = open(dir.path());
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(rows(&store).len(), before.len() + 1);
        assert_eq!(store.secret().wait(), Ok(Some(Secret { failures: 4, ..secret() })));
        assert!(set_aside(dir.path()).is_empty());
    }
}

/// Version 3 has the tables of this one.
#[test]
fn a_file_of_before_the_fold_is_kept_and_no_longer_its() {
    let (dir, before) = filled();
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    bytes[60..64].copy_from_slice(&3_u32.to_be_bytes());
    fs::write(&path, &bytes).unwrap();
    let (store, problems) = open(dir.path());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(rows(&store), before);
    assert_eq!(fs::read(&path).unwrap()[60..64], 4_u32.to_be_bytes());
}

#[test]
fn old_days_become_months_once_and_for_all() {
    let dir = tempfile::tempdir().unwrap();
    let count = |today: &str, days: &[(&str, u64)]| {
        let (store, problems) = store::open(dir.path(), clock(today));
        assert_eq!(problems, []);
        for (day, n) in days {
            let mut help = increment("a", *n);
            help.cell.period = Period::parse(day).unwrap();
            store.count(vec![help]).wait().unwrap();
        }
        store
    };
    drop(count("2026-11-30", &[("2026-11-29", 1), ("2026-11-30", 2)]));
    let store = count("2026-12-01", &[("2026-12-01", 4)]);
    let before = rows(&store);
    assert_eq!(store.fold(date("2026-11-30")).wait(), Ok(0));
    assert_eq!(rows(&store), before);
    let sequence = store.identity().wait().unwrap().sequence;
    assert_eq!(store.fold(date("2026-12-15")).wait(), Ok(1));
    let periods = |store: &Store| -> Vec<(String, u64)> {
        rows(store).iter().map(|row| (row.cell.period.to_string(), row.n)).collect()
    };
    let folded = [("2026-12-01".to_owned(), 4), ("2026-11".to_owned(), 3)];
    assert_eq!(periods(&store), folded);
    assert_eq!(store.fold(date("2026-12-15")).wait(), Ok(0));
    assert_eq!(store.identity().wait().unwrap().sequence, sequence + 1);
    // What is on the disk is whole, and goes on counting.
    drop(store);
    let store = count("2026-12-02", &[("2026-12-02", 1)]);
    assert!(folded.iter().all(|row| periods(&store).contains(row)));
    assert_eq!(periods(&store).len(), 3);
}

#[test]
fn an_earlier_programs_damaged_file_keeps_its_secret() {
    let (dir, before) = filled_before_3(2);
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.windows(9).position(|window| window == b"value-123").unwrap();
    bytes[at] ^= 0x20;
    fs::write(&path, bytes).unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-set-aside", "store-incomplete"]);
    assert_eq!(rows(&store).len(), before.len() - 1);
    assert_eq!(store.secret().wait(), Ok(Some(Secret { recovery: None, ..secret() })));
}

#[test]
fn each_change_of_the_secret_leaves_the_rest_of_it() {
    let (dir, before) = filled();
    let (store, _) = open(dir.path());
    let other = || "$argon2id$v=19$other".to_owned();
    store.set_recovery(other()).wait().unwrap();
    let changed = Secret { recovery: Some(other()), ..secret() };
    assert_eq!(store.secret().wait(), Ok(Some(changed.clone())));
    store.set_code(other()).wait().unwrap();
    let changed = Secret { phc: other(), failures: 0, ..changed };
    assert_eq!(store.secret().wait(), Ok(Some(changed.clone())));
    assert_eq!(store.note_failure().wait(), Ok(1));
    store.forget_failures().wait().unwrap();
    drop(store);
    let (store, problems) = open(dir.path());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(store.secret().wait(), Ok(Some(changed)));
    store.set_secret(PHC, Some(RECOVERY.to_owned())).wait().unwrap();
    assert_eq!(store.secret().wait(), Ok(Some(Secret { failures: 0, ..secret() })));
    assert_eq!(rows(&store), before);
    // A former hash leaves nothing behind in the file.
    drop(store);
    let bytes = fs::read(dir.path().join(FILE)).unwrap();
    let found = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    assert!(found(PHC) && found(RECOVERY) && !found(&other()));
}

#[test]
fn a_file_cut_short_gives_what_it_still_holds_and_never_more() {
    let (whole, before) = filled();
    let bytes = fs::read(whole.path().join(FILE)).unwrap();
    for length in (0..bytes.len()).step_by(3 * 512) {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FILE), &bytes[..length]).unwrap();
        let (store, problems) = open(dir.path());
        assert_eq!(problems[0], "store-set-aside", "{length} bytes");
        let found = rows(&store);
        assert!(never_above(&found, &before), "{length} bytes");
        store.count(vec![increment("value-000", 5)]).wait().unwrap();
        drop(store);
        let (store, problems) = open(dir.path());
        assert!(problems.is_empty(), "{length} bytes: {problems:?}");
        let more: u64 = values(&rows(&store)).values().sum();
        assert_eq!(more, values(&found).values().sum::<u64>() + 5);
    }
}

/// One damaged byte: either nothing changed, or it is told; never a silent change of a total.
#[test]
fn one_flipped_byte_never_changes_a_total_in_silence() {
    let (whole, before) = filled();
    let bytes = fs::read(whole.path().join(FILE)).unwrap();
    let (mut told, mut saved) = (0, 0);
    for at in (0..bytes.len()).step_by(97) {
        let dir = tempfile::tempdir().unwrap();
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << (at % 8);
        fs::write(dir.path().join(FILE), &damaged).unwrap();
        let (store, problems) = open(dir.path());
        let Ok(found) = store.cells(None).wait() else {
            assert_eq!(problems, ["store-newer"], "byte {at}");
            continue;
        };
        assert!(never_above(&found, &before), "byte {at}");
        if problems.is_empty() {
            assert_eq!(found, before, "byte {at}");
            continue;
        }
        told += 1;
        assert_eq!(problems[0], "store-set-aside", "byte {at}");
        let kept = set_aside(dir.path())[0].join(FILE);
        assert_eq!(fs::read(kept).unwrap(), damaged, "byte {at}");
        let complete = values(&found) == values(&before);
        let marked = found.iter().all(|row| row.quality == Quality::PartialImport);
        assert!(complete || marked, "byte {at}: {problems:?}");
        saved += usize::from(found.len() + 1 >= before.len());
    }
    assert!(told > 100, "{told} damages told");
    // Most bytes stand in a row of a leaf: only that row is lost.
    assert!(saved * 2 > told, "{saved} of {told} damages cost at most one row");
}

#[test]
fn what_was_saved_keeps_its_epoch_so_that_merging_doubles_nothing() {
    let (dir, before) = filled();
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.windows(9).position(|window| window == b"value-123").unwrap();
    bytes[at] ^= 0x20;
    fs::write(&path, bytes).unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-set-aside", "store-incomplete"]);
    let saved = rows(&store);
    assert_eq!(saved.len(), before.len() - 1);
    let identity = store.identity().wait().unwrap();
    assert_eq!((&identity.device, identity.sequence), (&before[0].device, 6));
    assert_ne!(identity.epoch, before[0].epoch);
    assert_eq!(store.secret().wait(), Ok(Some(secret())));
    // The coordinator imported the file before it was damaged: together they make the truth again.
    assert_eq!(values(&merge(&before, &saved)), values(&before));
    store.count(vec![increment("value-000", 1)]).wait().unwrap();
    let merged = merge(&before, &rows(&store));
    let total = |rows: &[Row]| values(rows).values().sum::<u64>();
    assert_eq!(total(&merged), total(&before) + 1);
}

#[test]
fn a_file_written_over_is_set_aside_and_counting_goes_on() {
    let (dir, before) = filled();
    // All of it but its first page.
    let path = dir.path().join(FILE);
    let mut bytes = fs::read(&path).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte ^= 0x55;
    }
    fs::write(&path, bytes).unwrap();
    let (store, problems) = open(dir.path());
    assert_eq!(problems, ["store-set-aside", "store-lost"]);
    assert!(rows(&store).is_empty());
    store.count(vec![increment("a", 1)]).wait().unwrap();
    assert_ne!(store.identity().wait().unwrap().epoch, before[0].epoch);
    assert_eq!(set_aside(dir.path()).len(), 1);
}

/// The power goes at each step of a replacement: the next opening finishes it.
#[test]
fn an_interrupted_replacement_is_finished() {
    let (next, before) = filled();
    let replacement = fs::read(next.path().join(FILE)).unwrap();
    // Which of the old file and of its log still stand under their names.
    for (file, log) in [(true, true), (false, true), (true, false), (false, false)] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("comptes.sqlite.nouveau"), &replacement).unwrap();
        fs::write(dir.path().join(".comptes.sqlite.part"), "half").unwrap();
        if file {
            fs::write(dir.path().join(FILE), "damaged").unwrap();
        }
        if log {
            fs::write(dir.path().join(format!("{FILE}-wal")), "log").unwrap();
        }
        let (store, problems) = open(dir.path());
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(rows(&store), before);
        assert_eq!(set_aside(dir.path()).len(), usize::from(file || log));
        assert!(!dir.path().join(".comptes.sqlite.part").exists());
    }
}

#[test]
fn the_counters_come_out_as_a_table() {
    let (dir, before) = filled();
    let (store, _) = open(dir.path());
    let stick = tempfile::tempdir().unwrap();
    let delivered = export::counters_to(&rows(&store), stick.path()).unwrap();
    let text = fs::read_to_string(delivered.path).unwrap();
    assert_eq!(text.matches("\r\n").count(), before.len() + 1);
    assert!(
        text.contains(",tilly,jour,2026-12-05,borne.session,somme,_Z,mode.moment,value-007,8,0,ok")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Thousands of increments, cancellations and reopenings agree with a map.
    #[test]
    fn the_store_agrees_with_a_map(
        steps in proptest::collection::vec((0..40_u8, 0..4_u64, 0..3_u64, 0..60_u8), 1..250)
    ) {
        let dir = tempfile::tempdir().unwrap();
        let mut store = open(dir.path()).0;
        let mut model: HashMap<Cell, (u64, u64)> = HashMap::new();
        for (value, n, cancelled, chance) in steps {
            let asked = Increment { cancelled, ..increment(&format!("value-{value}"), n) };
            let known = model.get(&asked.cell).copied().unwrap_or_default();
            let next = (known.0 + n, known.1 + cancelled);
            let answer = store.count(vec![asked.clone()]).wait();
            prop_assert_eq!(answer.is_ok(), next.1 <= next.0);
            if answer.is_ok() && next != known {
                model.insert(asked.cell, next);
            }
            if chance == 0 {
                drop(store);
                store = open(dir.path()).0;
            }
        }
        let found: HashMap<_, _> = rows(&store)
            .into_iter()
            .map(|row| (row.cell, (row.n, row.cancelled)))
            .collect();
        prop_assert_eq!(found, model);
        prop_assert!(store.problems().is_empty());
    }
}

#[test]
fn a_day_of_visits_is_counted() {
    let dir = tempfile::tempdir().unwrap();
    let (store, _) = open(dir.path());
    let a_visit = Visit {
        site: "tilly".to_owned(),
        day: date("2026-12-05"),
        mode: Mode::Autonomous,
        moment: Moment::OutsidePresence,
        device: Device::Tablet,
        options: Vec::new(),
    };
    let replies: Vec<_> = (0..200).map(|_| store.count(visit(&a_visit))).collect();
    for reply in replies {
        assert_eq!(reply.wait().unwrap().cells, 2);
    }
    assert!(rows(&store).iter().all(|row| row.n == 200));
}
