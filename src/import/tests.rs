//! Every way in which a stick can hold something else than good exports, and good exports in any order.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;
use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use sha2::{Digest, Sha256};
use zip::unstable::write::FileOptionsExt;
use zip::write::{FullFileOptions, SimpleFileOptions};
use zip::{CompressionMethod, ZipWriter};

use super::*;
use crate::bilan::cube::{Figure, Scope, Selection};
use crate::count::{Cell, Measure, NOT_APPLICABLE, Period, Quality};
use crate::export::counters::{HEADER, write};

const TODAY: &str = "2026-12-31";

fn row(device: &str, site: &str, day: &str, measure: Measure, n: u64) -> Row {
    let day = day.parse().unwrap();
    Row {
        device: device.to_owned(),
        epoch: "00000000000000a7".to_owned(),
        cell: Cell {
            site: site.to_owned(),
            period: Period::of(day, measure.grain()),
            measure,
            operator: NOT_APPLICABLE.to_owned(),
            dimension: measure.dimension().to_owned(),
            value: "individuel".to_owned(),
        },
        n,
        cancelled: 0,
        quality: Quality::Ok,
    }
}

fn help(device: &str, site: &str, day: &str, n: u64) -> Row {
    row(device, site, day, Measure::Intervention, n)
}

fn table(rows: &[Row]) -> Vec<u8> {
    let mut bytes = Vec::new();
    write(rows, &mut bytes).unwrap();
    bytes
}

fn places() -> Vec<Place> {
    ["tilly", "lisieux", "brehal"]
        .map(|id| Place { id: id.to_owned(), departement: "14".to_owned() })
        .to_vec()
}

fn intake(from: &[PathBuf]) -> Intake {
    let places = places();
    let term = Term::parse("2026").unwrap();
    let asked = Asked { from, places: &places, term, today: TODAY.parse().unwrap() };
    gather(&asked, &Progress::new()).unwrap()
}

/// The helps of the network over the year.
fn helps(intake: &Intake) -> u64 {
    let all = Selection::all(Measure::Intervention);
    intake.sums.sum(&Scope::Network, Term::parse("2026").unwrap(), &all)
}

/// The problems without the folder they are in.
fn told(intake: &Intake, dir: &Path) -> Vec<String> {
    let prefix = format!("{}/", dir.display());
    intake.problems.iter().map(|problem| problem.to_string().replace(&prefix, "")).collect()
}

fn plain() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated)
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, plain()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn listing(table: &[u8]) -> String {
    let sum: Vec<String> = Sha256::digest(table).iter().map(|byte| format!("{byte:02x}")).collect();
    let sum = sum.concat();
    let bytes = table.len();
    format!(
        r#"{{"name": "x", "resources": [{{"name": "appareils", "path": "appareils.csv"}},
        {{"name": "compteurs", "path": "compteurs.csv", "bytes": {bytes}, "hash": "sha256:{sum}"}}]}}"#
    )
}

fn package(table: &[u8]) -> Vec<u8> {
    zipped(&[("datapackage.json", listing(table).as_bytes()), ("compteurs.csv", table)])
}

fn put(dir: &Path, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn files_folders_and_packages_are_found_and_added_up() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "a/compteurs.csv", table(&[help("a", "tilly", "2026-03-02", 1)]));
    put(dir.path(), "a/b/c/COMPTEURS-2.CSV", table(&[help("b", "tilly", "2026-03-02", 2)]));
    put(dir.path(), "d/export.zip", package(&table(&[help("c", "brehal", "2026-03-02", 4)])));
    put(dir.path(), "d/autre.csv", "nom,prenom\r\n");
    put(dir.path(), "d/appareils.csv", "appareil_id,epoque,site_id,libelle\r\n");
    put(dir.path(), "d/photos.zip", zipped(&[("a.jpg", b"x")]));
    put(dir.path(), "d/lisez-moi.txt", "bonjour");
    put(dir.path(), ".Trash-1000/compteurs.csv", table(&[help("d", "tilly", "2026-03-02", 8)]));
    let named = put(dir.path(), "$x/compteurs", table(&[help("e", "tilly", "2026-03-02", 16)]));
    let found = intake(&[dir.path().to_owned(), named]);
    assert_eq!(told(&found, dir.path()), [""; 0]);
    assert_eq!((helps(&found), found.files), (1 + 2 + 4 + 16, 4));
    assert_eq!(found.coverage.devices(), 4);
    assert!(found.notes.is_empty());
}

#[test]
fn what_was_found_is_the_same_in_any_order_and_however_often() {
    let dir = tempfile::tempdir().unwrap();
    let early = [help("a", "tilly", "2026-03-02", 1)];
    let late = [help("a", "tilly", "2026-03-02", 3), help("a", "tilly", "2026-04-02", 5)];
    let other = [help("b", "brehal", "2026-03-02", 10), help("c", "ailleurs", "2026-03-02", 7)];
    let one = put(dir.path(), "1/x.csv", table(&early));
    let two = put(dir.path(), "1/2/y.csv", table(&late));
    let three = put(dir.path(), "z.zip", package(&table(&late)));
    let four = put(dir.path(), "o.csv", table(&other));
    let all = [one.clone(), two.clone(), three.clone(), four.clone()];
    let folder = intake(&[dir.path().to_owned()]);
    let name = |path: &Path| path.display().to_string();
    let inside = format!("{}/compteurs.csv", three.display());
    assert_eq!(
        folder.notes,
        [
            Note::DuplicateFile { name: inside, same_as: name(&two) },
            Note::StaleFile { name: name(&one) },
            Note::UnknownSite { site: "ailleurs".to_owned(), rows: 1 },
        ]
    );
    for turn in 0..all.len() {
        let mut from = all.to_vec();
        from.rotate_left(turn);
        from.extend([one.clone(), dir.path().join("1"), four.clone()]);
        let found = intake(&from);
        assert_eq!((helps(&found), found.files), (18, 4));
        assert_eq!(found.notes, folder.notes);
        assert!(found.problems.is_empty());
    }
    assert_eq!((helps(&folder), folder.files), (18, 4));
}

#[test]
fn a_clone_and_a_store_put_back_are_told() {
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "1.csv", table(&[help("a", "tilly", "2026-03-02", 5)]));
    put(dir.path(), "2.csv", table(&[help("a", "tilly", "2026-03-09", 3)]));
    let found = intake(&[dir.path().to_owned()]);
    assert!(matches!(&found.notes[..], [Note::Clone { device, .. }] if device == "a"));
    assert_eq!(helps(&found), 8);
    // The same store, exported twice, the later time with less.
    let dir = tempfile::tempdir().unwrap();
    for (day, n) in [("2026-05-01", 5), ("2026-06-01", 3)] {
        let table = table(&[help("a", "tilly", "2026-03-02", n)]);
        let devices = format!("appareil_id,epoque,exporte_le\r\na,00000000000000a7,{day}\r\n");
        let zip = zipped(&[
            ("lot/appareils.csv", devices.as_bytes()),
            ("lot/datapackage.json", listing(&table).as_bytes()),
            ("lot/compteurs.csv", &table),
        ]);
        put(dir.path(), &format!("{day}.zip"), zip);
    }
    let found = intake(&[dir.path().to_owned()]);
    assert!(
        found.notes.iter().any(|note| matches!(note, Note::WentBack { .. })),
        "{:?}",
        found.notes
    );
    assert_eq!(helps(&found), 5);
}

#[test]
fn days_that_were_folded_into_months_are_counted_once() {
    let month = |text: &str, n| {
        let mut row = help("a", "tilly", "2026-03-02", n);
        row.cell.period = Period::parse(text).unwrap();
        row
    };
    let dir = tempfile::tempdir().unwrap();
    let days = [help("a", "tilly", "2026-02-02", 2), help("a", "tilly", "2026-03-02", 3)];
    let days = [&days[..], &[help("a", "tilly", "2026-03-09", 4)]].concat();
    put(dir.path(), "old.csv", table(&days));
    let folded = [help("a", "tilly", "2026-04-06", 1), month("2026-02", 2), month("2026-03", 7)];
    put(dir.path(), "x/new.csv", table(&folded));
    let found = intake(&[dir.path().to_owned()]);
    assert_eq!((helps(&found), found.files), (10, 2));
    let name = dir.path().join("old.csv").display().to_string();
    assert_eq!(found.notes, [Note::StaleFile { name }]);
    // One file that tells both, as one that gathered others may.
    let both = coverage::gather(&[
        Source { name: "1".to_owned(), exported: None, rows: days },
        Source { name: "2".to_owned(), exported: None, rows: folded.to_vec() },
    ]);
    let dir = tempfile::tempdir().unwrap();
    put(dir.path(), "both.csv", table(&both.rows));
    let found = intake(&[dir.path().to_owned()]);
    assert_eq!((helps(&found), found.files, found.notes), (10, 1, vec![]));
}

#[test]
fn a_bad_file_is_told_with_its_line_and_nothing_else_is_lost() {
    let good = String::from_utf8(table(&[help("a", "tilly", "2026-03-02", 12)])).unwrap();
    let line = good.lines().nth(1).unwrap().to_owned();
    let twice = format!("{good}{line}\r\n");
    let latin = [good.as_bytes(), b"\xe9t\xe9\r\n"].concat();
    let value = |column: &str, value: &str| {
        format!("x.csv:2: counters-value column={column} value={value}")
    };
    for (bytes, expected) in [
        (
            good.replace(",individuel", ",individuel,x").into_bytes(),
            "x.csv:2: counters-columns found=14 expected=13".to_owned(),
        ),
        (good.replace(",12,0,", ",douze,0,").into_bytes(), value("n", "douze")),
        (good.replace(",12,0,", ",-12,0,").into_bytes(), value("n", "-12")),
        (good.replace(",12,0,", ",12,-1,").into_bytes(), value("annule", "-1")),
        (good.replace(",12,0,", ",12,13,").into_bytes(), value("annule", "13")),
        (good.replace("interv.nombre", "interv.age").into_bytes(), value("mesure", "interv.age")),
        (good.replace("individuel", "Jean Dupont").into_bytes(), value("modalite", "Jean Dupont")),
        (
            good.replace("2026-03-02", "2027-01-01").into_bytes(),
            "x.csv:2: counters-future period=2027-01-01".to_owned(),
        ),
        (good.replace("2026-03-02", "2026-02-30").into_bytes(), value("periode", "2026-02-30")),
        (twice.into_bytes(), "x.csv:3: counters-twice".to_owned()),
        (latin, "x.csv:3: counters-encoding".to_owned()),
        (good.replace(',', ";").into_bytes(), "x.csv:1: counters-header".to_owned()),
        (format!("\u{feff}{good}").into_bytes(), "x.csv:1: counters-header".to_owned()),
        (good.replace("qualite", "qualité").into_bytes(), "x.csv:1: counters-header".to_owned()),
        ([good.as_bytes(), &vec![b'a'; 64 << 20]].concat(), "x.csv: counters-too-big".to_owned()),
    ] {
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), "a/compteurs.csv", table(&[help("b", "tilly", "2026-03-02", 3)]));
        // Another file of the device that the bad one speaks of.
        put(dir.path(), "b/compteurs.csv", table(&[help("a", "tilly", "2026-03-02", 4)]));
        put(dir.path(), "x.csv", bytes);
        let found = intake(&[dir.path().to_owned()]);
        assert_eq!(told(&found, dir.path()), [expected.as_str()]);
        assert_eq!((helps(&found), found.files), (7, 2), "{expected}");
        let (sources, problems) =
            rows(&[dir.path().to_owned()], TODAY.parse().unwrap(), &Progress::new()).unwrap();
        assert_eq!((sources.len(), problems), (2, found.problems));
    }
}

#[test]
fn garbage_is_told_briefly() {
    let dir = tempfile::tempdir().unwrap();
    let mut garbage = HEADER.join(",").into_bytes();
    garbage.extend(b"\n????,?".repeat(100_000));
    put(dir.path(), "x.csv", garbage);
    let late: Vec<Row> =
        (1..=28).map(|day| help("a", "tilly", &format!("2027-01-{day:02}"), 1)).collect();
    put(dir.path(), "y.csv", table(&late));
    let told = told(&intake(&[dir.path().to_owned()]), dir.path());
    assert_eq!(told.len(), 2 * (20 + 1));
    assert_eq!(told[0], "x.csv: import-more more=99980");
    assert_eq!(told[20], "x.csv:21: counters-columns found=2 expected=13");
    assert_eq!(told[21], "y.csv: import-more more=8");
}

#[test]
fn what_is_named_has_to_be_an_export() {
    let dir = tempfile::tempdir().unwrap();
    let other = put(dir.path(), "tableaux.csv", "producteur_nom\r\n");
    let photos = put(dir.path(), "photos.zip", zipped(&[("a.jpg", b"x")]));
    let absent = dir.path().join("absent.csv");
    let found = intake(&[other, photos, absent]);
    assert_eq!(
        told(&found, dir.path()),
        [
            "absent.csv: counters-not-found",
            "photos.zip: import-zip-other",
            "tableaux.csv:1: counters-header"
        ]
    );
    assert_eq!(intake(&[dir.path().to_owned()]).problems, []);
}

#[cfg(target_os = "linux")]
#[test]
fn links_pipes_and_devices_are_never_opened() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    use std::os::unix::fs::symlink;
    let dir = tempfile::tempdir().unwrap();
    let good = put(dir.path(), "a/compteurs.csv", table(&[help("a", "tilly", "2026-03-02", 3)]));
    let link = dir.path().join("b.csv");
    symlink(&good, &link).unwrap();
    symlink(dir.path(), dir.path().join("a/round")).unwrap();
    let pipe = dir.path().join("pipe.csv");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::from_raw_mode(0o600), 0).unwrap();
    let found = intake(&[dir.path().to_owned()]);
    assert_eq!(told(&found, dir.path()), ["b.csv: import-link"]);
    assert!(!found.problems[0].is_error());
    assert_eq!(helps(&found), 3);
    let found = intake(&[link, pipe, "/dev/zero".into()]);
    assert_eq!(
        told(&found, dir.path()),
        ["/dev/zero: counters-unreadable", "b.csv: import-link", "pipe.csv: counters-unreadable"]
    );
}

#[test]
fn folders_are_entered_only_so_deep() {
    let dir = tempfile::tempdir().unwrap();
    let deep = |levels: usize| "d/".repeat(levels) + "compteurs.csv";
    put(dir.path(), &deep(16), table(&[help("a", "tilly", "2026-03-02", 3)]));
    put(dir.path(), &deep(17), table(&[help("b", "tilly", "2026-03-02", 4)]));
    let found = intake(&[dir.path().to_owned()]);
    assert_eq!(told(&found, dir.path()), ["d/".repeat(16) + "d: import-deep"]);
    assert_eq!(helps(&found), 3);
}

#[test]
fn a_zip_that_tries_anything_is_refused_whole() {
    let good = table(&[help("a", "tilly", "2026-03-02", 3)]);
    let listed = listing(&good);
    let own = [("datapackage.json", listed.as_bytes()), ("compteurs.csv", &good[..])];
    let with = |name: &str| zipped(&[own[0], own[1], (name, b"x")]);
    // The writer cleans names itself: they are put in afterwards.
    let renamed = |name: &str| {
        let zip = with(&"q".repeat(name.len()));
        let from = "q".repeat(name.len());
        let mut bytes = zip;
        while let Some(at) = memchr::memmem::find(&bytes, from.as_bytes()) {
            bytes[at..at + name.len()].copy_from_slice(name.as_bytes());
        }
        bytes
    };
    let link = {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in own {
            zip.start_file(name, plain()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.add_symlink("passwd", "/etc/passwd", plain()).unwrap();
        zip.finish().unwrap().into_inner()
    };
    let locked = {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in own {
            let options = FullFileOptions::default().with_deprecated_encryption(b"1234");
            zip.start_file(name, options.unwrap()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let mut many: Vec<(String, &[u8])> = (0..1_001).map(|n| (format!("{n}"), &b""[..])).collect();
    many.push(("compteurs.csv".to_owned(), &good));
    let many: Vec<(&str, &[u8])> =
        many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let mut cut = zipped(&own);
    cut.truncate(cut.len() - 30);
    let mut spoiled = zipped(&own);
    let at = memchr::memmem::find(&spoiled, b"compteurs.csv").unwrap() + 40;
    spoiled[at] ^= 1;
    let wrong_size = listed.replace("\"bytes\": ", "\"bytes\": 1");
    let wrong_sum = listed.replace("sha256:", "sha256:0");
    let package = |json: &str| zipped(&[("datapackage.json", json.as_bytes()), own[1]]);
    let bad_rows = String::from_utf8(good.clone()).unwrap().replace("tilly", "Tilly");
    for (zip, expected) in [
        (renamed("../x"), "z.zip: import-zip-path"),
        (renamed("a/../../x"), "z.zip: import-zip-path"),
        (renamed("/etc/x"), "z.zip: import-zip-path"),
        (renamed("C:\\x"), "z.zip: import-zip-path"),
        (renamed("..\\x"), "z.zip: import-zip-path"),
        (renamed("a\0x"), "z.zip: import-zip-path"),
        (link, "z.zip: import-zip-link"),
        (locked, "z.zip: import-zip-encrypted"),
        (zipped(&many), "z.zip: import-zip-entries"),
        (cut, "z.zip: import-zip-damaged"),
        (spoiled, "z.zip: import-zip-damaged"),
        (package(&wrong_size), "z.zip: import-zip-hash"),
        (package(&wrong_sum), "z.zip: import-zip-hash"),
        (package("{"), "z.zip: import-zip-package"),
        (package("{\"resources\": []}"), "z.zip: import-zip-package"),
        (zipped(&own[1..]), "z.zip: import-zip-package"),
        (zipped(&[own[0], ("b/datapackage.json", b"{}"), own[1]]), "z.zip: import-zip-package"),
        (
            super::tests::package(bad_rows.as_bytes()),
            "z.zip/compteurs.csv:2: counters-value column=site_id value=Tilly",
        ),
    ] {
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), "a.csv", table(&[help("b", "tilly", "2026-03-02", 4)]));
        put(dir.path(), "z.zip", zip);
        let found = intake(&[dir.path().to_owned()]);
        assert_eq!(told(&found, dir.path()), [expected]);
        assert_eq!((helps(&found), found.files), (4, 1));
    }
    // A zip in a zip is left alone.
    let dir = tempfile::tempdir().unwrap();
    let nested = zipped(&[own[0], own[1], ("z.zip", &zipped(&own))]);
    put(dir.path(), "z.zip", nested);
    assert_eq!(helps(&intake(&[dir.path().to_owned()])), 3);
}

#[test]
fn a_bomb_takes_neither_room_nor_time() {
    let dir = tempfile::tempdir().unwrap();
    let mut bomb = HEADER.join(",").into_bytes();
    bomb.resize(60 << 20, b'\n');
    put(dir.path(), "a.zip", package(&bomb));
    // Larger than its name says, which only inflating tells.
    let mut lies = package(&bomb);
    let size = u32::try_from(bomb.len()).unwrap().to_le_bytes();
    while let Some(at) = memchr::memmem::find(&lies, &size) {
        lies[at..at + 4].copy_from_slice(&9_999_u32.to_le_bytes());
    }
    put(dir.path(), "b.zip", lies);
    let start = Instant::now();
    let found = intake(&[dir.path().to_owned()]);
    assert_eq!(told(&found, dir.path())[0], "a.zip: import-zip-bomb");
    assert_eq!(found.problems.len(), 2);
    assert!(found.problems[1].code.starts_with("import-zip-"), "{:?}", found.problems[1]);
    // Nothing was inflated past its limits; a slow machine has time to spare.
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(found.files, 0);
}

#[test]
fn only_devices_that_count_as_much_are_compared_with_the_period_before() {
    let dir = tempfile::tempdir().unwrap();
    // As many months in both years, then one that is new, then one whose half-years are alike.
    let rows = [
        help("a", "tilly", "2025-03-02", 1),
        help("a", "tilly", "2026-03-02", 2),
        help("b", "tilly", "2026-03-02", 4),
        help("c", "brehal", "2026-03-02", 8),
        help("c", "brehal", "2026-09-02", 16),
    ];
    for device in ["a", "b", "c"] {
        let own: Vec<Row> = rows.iter().filter(|row| row.device == device).cloned().collect();
        put(dir.path(), &format!("{device}.csv"), table(&own));
    }
    let all = [dir.path().to_owned()];
    let apart = intake(&all);
    // The same rows in one file, and some of them once more.
    let dir = tempfile::tempdir().unwrap();
    let mut sorted = rows.to_vec();
    sorted.sort();
    put(dir.path(), "all.csv", table(&sorted));
    put(dir.path(), "part.csv", table(&sorted[..2]));
    for found in [apart, intake(&[dir.path().to_owned()])] {
        let sums: Vec<(String, usize, u64, u64)> = found
            .compared
            .iter()
            .map(|(term, same, sums)| {
                let all = Selection::all(Measure::Intervention);
                let sum = |term: Term| sums.sum(&Scope::Network, term, &all);
                assert_eq!(*same, found.coverage.same(*term));
                (term.to_string(), same.compared(), sum(term.before().unwrap()), sum(*term))
            })
            .collect();
        assert_eq!(
            sums,
            [
                ("2026".to_owned(), 1, 1, 2),
                // Nothing was counted in the second half of 2025.
                ("2026-S2".to_owned(), 1, 8, 16),
            ]
        );
    }
}

#[test]
fn sums_are_those_of_all_the_rows_merged() {
    let dir = tempfile::tempdir().unwrap();
    let mut all = Vec::new();
    for device in 0..40_u64 {
        let site = ["tilly", "lisieux", "brehal"][device as usize % 3];
        let mut rows: Vec<Row> = (1..=12)
            .flat_map(|month| {
                let day = format!("2026-{month:02}-0{}", 1 + device % 9);
                let id = format!("d{device}");
                [
                    help(&id, site, &day, 1 + device * month),
                    row(&id, site, &day, Measure::Theme, 2 + month),
                    row(&id, site, &day, Measure::Session, month),
                ]
            })
            .collect();
        rows.sort();
        // An old export beside, for some.
        if device % 4 == 0 {
            let mut old = rows.clone();
            old.truncate(9);
            put(dir.path(), &format!("old/{device}.csv"), table(&old));
        }
        put(dir.path(), &format!("{device}/compteurs.csv"), table(&rows));
        all.extend(rows);
    }
    let found = intake(&[dir.path().to_owned()]);
    let merged = coverage::gather(&[Source { name: String::new(), exported: None, rows: all }]);
    let mut cube = Cube::new(&places(), Term::parse("2026").unwrap());
    for row in &merged.rows {
        cube.add(row);
    }
    let expected = cube.close();
    for term in ["2026", "2026-S1", "2026-03"].map(|text| Term::parse(text).unwrap()) {
        for scope in
            [Scope::Network, Scope::Departement("14".to_owned()), Scope::Site("tilly".to_owned())]
        {
            for measure in [Measure::Intervention, Measure::Theme, Measure::Session] {
                let figure = Figure::Counted(measure);
                let sums = expected.by_value(&scope, term, figure);
                assert!(!sums.is_empty());
                assert_eq!(found.sums.by_value(&scope, term, figure), sums);
            }
        }
    }
    assert_eq!((found.files, found.notes.len()), (50, 10));
    assert_eq!(found.compared.len(), 1);
}

#[test]
fn a_stopped_reading_gives_nothing() {
    let dir = tempfile::tempdir().unwrap();
    for device in 0..50 {
        let name = format!("{device}.csv");
        put(dir.path(), &name, table(&[help(&format!("d{device}"), "tilly", "2026-03-02", 1)]));
    }
    let from = [dir.path().to_owned()];
    let (places, term) = (places(), Term::parse("2026").unwrap());
    let today = TODAY.parse().unwrap();
    let asked = Asked { from: &from, places: &places, term, today };
    let progress = Progress::new();
    progress.cancel();
    assert_eq!(gather(&asked, &progress).unwrap_err(), Cancelled);
    assert_eq!(rows(&from, today, &progress).unwrap_err(), Cancelled);
    // Read again, nothing is missing, and every step is told.
    let progress = Progress::new();
    let found = gather(&asked, &progress).unwrap();
    assert_eq!((helps(&found), progress.steps()), (50, (100, 100)));
    assert!(progress.bytes() > 50 * 300);
}

#[test]
fn a_file_that_changes_or_goes_meanwhile_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let names = ["a", "b", "c"];
    for name in names {
        put(dir.path(), &format!("{name}.csv"), table(&[help(name, "tilly", "2026-03-02", 1)]));
    }
    let (places, term) = (places(), Term::parse("2026").unwrap());
    let (from, today) = ([dir.path().to_owned()], TODAY.parse().unwrap());
    let asked = Asked { from: &from, places: &places, term, today };
    let (progress, seed) = (Progress::new(), Seed::default());
    let (found, _) = find::find(&from, &progress).unwrap();
    let surveys = survey(&found, &seed, &progress).unwrap();
    fs::remove_file(dir.path().join("a.csv")).unwrap();
    put(dir.path(), "b.csv", table(&[help("c", "tilly", "2026-03-02", 9)]));
    let mut worker = Worker::new(&asked, &found, &surveys, &seed, &progress);
    for group in groups(&surveys) {
        worker.read(&group).unwrap();
    }
    let told: Vec<_> = worker.problems.iter().map(|problem| problem.code).collect();
    assert_eq!(told, ["counters-not-found", "import-changed"]);
    assert_eq!(worker.files, 1);
}

#[test]
fn every_problem_has_its_words() {
    let words = include_str!("../../locales/fr/problems-import.ftl");
    let sources = [
        include_str!("../import.rs"),
        include_str!("find.rs"),
        include_str!("load.rs"),
        include_str!("package.rs"),
    ];
    let mut codes = 0;
    for source in sources {
        for code in source
            .split('"')
            .filter(|text| text.starts_with("import-") || *text == "counters-future")
        {
            let at =
                words.find(&format!("\nproblem-{code} = ")).unwrap_or_else(|| panic!("{code}"));
            assert!(words[at + 1..].lines().nth(1).unwrap().starts_with("    .todo = "), "{code}");
            codes += 1;
        }
    }
    assert!(codes > 15);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_stop_the_reading(
        bytes in vec(any::<u8>(), 0..300),
        flips in vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let good = table(&[help("a", "tilly", "2026-03-02", 3)]);
        let mut zip = package(&good);
        for (at, byte) in &flips {
            let at = at.index(zip.len());
            zip[at] = *byte;
        }
        let dir = tempfile::tempdir().unwrap();
        put(dir.path(), "a.zip", &zip);
        put(dir.path(), "b.zip", &bytes);
        put(dir.path(), "c.zip", &zip[..cut.index(zip.len())]);
        put(dir.path(), "compteurs.csv", [&good[..], &bytes].concat());
        put(dir.path(), "z.csv", table(&[help("z", "tilly", "2026-03-02", 5)]));
        let found = intake(&[dir.path().to_owned()]);
        // The good file is always there, and nothing of it is counted twice.
        prop_assert!([5, 8].contains(&helps(&found)), "{}", helps(&found));
        prop_assert!(found.files >= 1);
    }
}
