//! Power cuts: the real program is killed at any moment while it counts. What it had told as counted
//! is on the disk, once.

use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::Arc;

use fastrand::Rng;
use pas_a_pas::store;

use crate::support::{counts, number, today};

/// Starts a rehearsal, kills it once `lines` of its lines were read, and looks at what is left.
fn killed_after(lines: usize, seed: u64) {
    let dir = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .args(["rehearse", "--runs", "100000", "--level", "watch", "--learner", "careful"])
        .args(["--only", "ameli-attestation", "--data"])
        .arg(dir.path())
        .env("HOME", dir.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut told = 0;
    let mut line = String::new();
    let mut read = |out: &mut BufReader<_>| {
        line.clear();
        let more = out.read_line(&mut line).unwrap() > 0;
        // A line cut in its middle was not told.
        let whole = line.ends_with('\n') && line.starts_with("run ") && line.contains(": done in ");
        (more, whole)
    };
    while told < lines {
        let (more, whole) = read(&mut out);
        assert!(more, "it ended by itself");
        told += usize::from(whole);
    }
    // Not always just after a line: between two writes, or in the middle of one.
    for _ in 0..Rng::with_seed(seed).u32(0..200_000) {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    // What was already on its way through the pipe was told too.
    loop {
        let (more, whole) = read(&mut out);
        told += usize::from(whole);
        if !more {
            break;
        }
    }
    let folder = dir.path().join("repetition");
    let day = today().date();
    let (store, problems) = store::open(&folder, Arc::new(move || day));
    assert_eq!(problems, [], "seed {seed}: the file was damaged");
    let rows = store.cells(None).wait().unwrap();
    let counted = counts(&rows);
    let told = told as u64;
    let done = number(&counted, "borne.parcours assurance_maladie termine");
    assert!((told..=told + 1).contains(&done), "seed {seed}: {told} told, {done} counted");
    // All the cells of a practice are there, or none of them.
    for name in [
        "borne.parcours_tutoriel _Z ameli-attestation.termine",
        "borne.autonomie _Z entierement_accompagne",
    ] {
        assert_eq!(number(&counted, name), done, "seed {seed}: {name}");
    }
    // A visit is written after its last practice: the last one may lack, no other.
    let visits = number(&counted, "borne.session _Z autonomie.hors_permanence");
    assert!((told..=done).contains(&visits), "seed {seed}: {done} counted, {visits} visits");
    let cells: BTreeSet<_> =
        rows.iter().map(|row| (&row.device, &row.epoch, row.cell.clone())).collect();
    assert_eq!(cells.len(), rows.len(), "seed {seed}: a cell is there twice");
    let replicas: BTreeSet<_> = rows.iter().map(|row| (&row.device, &row.epoch)).collect();
    assert!(replicas.len() <= 1, "seed {seed}: one store counted under several names");
}

fn killed(seeds: std::ops::Range<u64>) {
    for seed in seeds {
        killed_after(Rng::with_seed(seed ^ 0xD1E).usize(0..4), seed);
    }
}

#[test]
fn what_was_told_as_counted_survives_a_kill() {
    killed(0..50);
}

#[test]
fn what_was_told_as_counted_survives_another_kill() {
    killed(50..100);
}
