//! The command line, through the real program: what it prints, how it ends, and that it writes
//! nowhere but where it was told to.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::NaiveDate;
use pas_a_pas::export::counters;
use pas_a_pas::import;
use pas_a_pas::site::Sites;

/// The program, without a display, at home in a folder of its own.
struct Shell {
    home: tempfile::TempDir,
}

/// What a command answered.
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Shell {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap() }
    }

    /// A folder in this home, by its name; it may not exist yet.
    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
        command
            .args(args)
            .current_dir(self.home.path())
            .env("HOME", self.home.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("XDG_DATA_HOME")
            .env_remove("RUST_LOG");
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        let Output { status, stdout, stderr } = self.command(args).output().unwrap();
        Said {
            code: status.code().expect("a signal ended it"),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }

    /// Every file of this home and how long it is.
    fn listing(&self) -> BTreeMap<String, u64> {
        let mut found = BTreeMap::new();
        list(self.home.path(), self.home.path(), &mut found);
        found
    }
}

fn list(root: &Path, folder: &Path, found: &mut BTreeMap<String, u64>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(root, &path, found);
        } else {
            let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
            found.insert(name, fs::metadata(&path).unwrap().len());
        }
    }
}

/// Copies a folder.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &to);
        } else {
            fs::copy(&path, &to).unwrap();
        }
    }
}

/// Lines that are not those of the log, which begin with a bracket.
fn sentences(text: &str) -> Vec<&str> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('[')).collect()
}

#[test]
fn help_names_every_command() {
    let said = Shell::new().run(&["--help"]);
    assert_eq!(said.code, 0, "{}", said.err);
    for word in ["kiosk", "rehearse", "check", "export", "pin", "--data", "--config", "--content"] {
        assert!(said.out.contains(word), "{word} is not in the help");
    }
}

#[test]
fn arguments_that_mean_nothing_are_refused_before_anything_is_done() {
    let shell = Shell::new();
    for args in [
        &["dance"][..],
        &["rehearse", "--runs", "many"],
        &["rehearse", "--size", "1280"],
        &["rehearse", "--level", "expert"],
        &["rehearse", "--fleet", "3"],
        &["rehearse", "--fleet", "0", "--out", "x"],
        &["rehearse", "--fleet", "100000", "--out", "x"],
        &["rehearse", "--fleet", "3", "--out", "x", "--runs", "4"],
        &["rehearse", "--fleet", "3", "--out", "x", "--year", "26"],
        &["rehearse", "--fleet", "3", "--out", "x", "--until", "autumn"],
        &["rehearse", "--fleet", "3", "--out", "x", "--until", "2025-12-31"],
        &["rehearse", "--out", "x"],
        &["rehearse", "--year", "2026"],
        &["rehearse", "--faults"],
        &["kiosk", "--windowed", "10x10"],
        &["export"],
        &["export", "--out", "x", "--format", "pdf"],
    ] {
        let said = shell.run(args);
        assert_eq!(said.code, 2, "{args:?}: {}", said.err);
        assert!(!said.err.is_empty(), "{args:?}");
    }
    assert!(shell.listing().is_empty(), "{:?}", shell.listing());
}

#[test]
fn the_kiosk_without_a_display_says_so_in_one_sentence() {
    let shell = Shell::new();
    let said = shell.run(&["kiosk", "--data", "d"]);
    assert_eq!(said.code, 69);
    assert_eq!(sentences(&said.err).len(), 1, "{}", said.err);
    assert!(said.err.contains("écran"), "{}", said.err);
    assert_eq!(said.out, "");
}

#[test]
fn the_bare_command_without_a_display_shows_a_robot_and_leaves_pictures_and_counts() {
    let shell = Shell::new();
    let said = shell.run(&["--data", "d"]);
    assert_eq!(said.code, 0, "{}\n{}", said.out, said.err);
    let folder = shell.path("d/essai");
    assert!(said.out.contains("d/essai"), "{}", said.out);
    let mut pictures = 0;
    for (name, length) in shell.listing() {
        if name.starts_with("d/essai/") && name.contains(".png") {
            let bytes = fs::read(shell.path(&name)).unwrap();
            assert!(bytes.starts_with(b"\x89PNG\r\n") && length > 1000, "{name}");
            pictures += 1;
        }
        assert!(name.starts_with("d/"), "{name} was written outside of the data folder");
    }
    assert!(pictures > 40, "{pictures}");
    let counts = fs::read_to_string(folder.join("compteurs.csv")).unwrap();
    let done: Vec<&str> = counts.lines().filter(|line| line.contains(",termine,1,0,")).collect();
    assert_eq!(done.len(), 7, "one procedure of each operator: {counts}");
    // The visitors' own counters are not touched: a trial counts aside.
    assert!(!shell.path("d/comptes.sqlite").exists());
}

#[test]
fn the_embedded_content_has_no_error() {
    let shell = Shell::new();
    let said = shell.run(&["check", "--data", "d"]);
    assert_eq!(said.code, 0, "{}", said.out);
    let said = shell.run(&["check", "--json", "--data", "d"]);
    assert_eq!(said.code, 0, "{}", said.out);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(report["errors"], 0);
    assert!(report["procedures"].as_u64().unwrap() >= 3);
    assert_eq!(
        report["warnings"].as_u64().unwrap(),
        u64::try_from(report["problems"].as_array().unwrap().len()).unwrap()
    );
    assert!(shell.listing().is_empty(), "{:?}", shell.listing());
}

#[test]
fn a_fault_of_content_is_told_with_its_file_and_its_line() {
    let shell = Shell::new();
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content");
    copy(&fixture, &shell.path("content"));
    let file = "content/tutorials/caf/demo-attestation.toml";
    let text = fs::read_to_string(shell.path(file)).unwrap();
    let at = text.lines().position(|line| line.starts_with("operator")).unwrap();
    let wrong: Vec<&str> = text
        .lines()
        .map(|line| if line.starts_with("operator") { "operator = \"nobody\"" } else { line })
        .collect();
    fs::write(shell.path(file), wrong.join("\n")).unwrap();
    let before = shell.listing();
    let said = shell.run(&["check", "content"]);
    assert_eq!(said.code, 1, "{}", said.out);
    let place = format!("tutorials/caf/demo-attestation.toml:{}: erreur", at + 1);
    assert!(said.out.contains(&place), "{place}\n{}", said.out);

    let said = shell.run(&["check", "--json", "content"]);
    assert_eq!(said.code, 1);
    let report: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let told = report["problems"].as_array().unwrap().iter().any(|problem| {
        problem["severity"] == "error"
            && problem["line"] == at + 1
            && problem["file"] == "tutorials/caf/demo-attestation.toml"
            && !problem["todo"].is_null()
    });
    assert!(told, "{}", said.out);
    assert_eq!(shell.listing(), before, "checking changes nothing");
}

#[test]
fn a_folder_of_content_that_is_not_there_is_a_problem() {
    let said = Shell::new().run(&["check", "nowhere"]);
    assert_eq!(said.code, 1, "{}", said.out);
    assert!(said.out.contains("nowhere"), "{}", said.out);
}

#[test]
fn an_export_writes_its_file_and_never_over_another() {
    let shell = Shell::new();
    let args = ["rehearse", "--runs", "1", "--level", "watch", "--learner", "careful"];
    assert_eq!(shell.run(&[&args[..], &["--data", "d"]].concat()).code, 0);
    fs::create_dir(shell.path("out")).unwrap();
    for name in ["compteurs.csv", "compteurs-2.csv"] {
        let said = shell.run(&["export", "--data", "d/repetition", "--out", "out"]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert_eq!(Path::new(said.out.trim()).file_name().unwrap().to_str().unwrap(), name);
        let text = fs::read_to_string(shell.path("out").join(name)).unwrap();
        assert!(text.contains(",borne.parcours,somme,assurance_maladie,issue,termine,1,0,"));
    }
    // A period keeps what is inside of it, and only that.
    for (period, rows) in
        [("2026", true), ("2026-T4", true), ("2026-11-27", false), ("2025", false)]
    {
        let said =
            shell.run(&["export", "--data", "d/repetition", "--out", "out", "--period", period]);
        assert_eq!(said.code, 0, "{}", said.err);
        let text = fs::read_to_string(shell.path(said.out.trim())).unwrap();
        assert_eq!(text.lines().count() > 1, rows, "{period}");
        assert_eq!(sentences(&said.err).is_empty(), rows, "{period}: {}", said.err);
    }
}

/// What one kiosk packs, the report of all of them reads.
#[test]
fn a_package_of_counters_is_written_and_read_again() {
    let shell = Shell::new();
    let args = ["rehearse", "--runs", "1", "--level", "watch", "--learner", "careful"];
    assert_eq!(shell.run(&[&args[..], &["--data", "d"]].concat()).code, 0);
    fs::create_dir(shell.path("out")).unwrap();
    let export = ["export", "--data", "d/repetition", "--out", "out", "--format"];
    for format in ["csv", "package"] {
        let said = shell.run(&[&export[..], &[format]].concat());
        assert_eq!(said.code, 0, "{}", said.err);
    }
    let is_zip = |name: &String| Path::new(name).extension().is_some_and(|own| own == "zip");
    let packed = shell.listing().into_keys().find(is_zip).unwrap();
    assert!(packed.starts_with("out/compteurs-borne-"), "{packed}");
    let rows = |from: &str| {
        let from = [shell.path(from)];
        let today = NaiveDate::MAX;
        let (sources, problems) = import::rows(&from, today, &import::Progress::new()).unwrap();
        assert_eq!(problems, []);
        sources.into_iter().flat_map(|source| source.rows).collect::<Vec<_>>()
    };
    let found = rows(&packed);
    assert!(!found.is_empty());
    assert_eq!(found, rows("out/compteurs.csv"));
}

#[test]
fn an_export_that_cannot_be_done_says_why() {
    let shell = Shell::new();
    fs::write(shell.path("file"), "not a folder").unwrap();
    for (out, period, code) in [
        ("nowhere", "2026", 74),
        ("file", "2026", 74),
        (".", "2026-13", 2),
        (".", "autumn", 2),
        (".", "", 2),
    ] {
        let said = shell.run(&["export", "--data", "d", "--out", out, "--period", period]);
        assert_eq!(said.code, code, "{out} {period}: {}", said.err);
        assert!(!sentences(&said.err).is_empty(), "{out} {period}");
        assert_eq!(said.out, "", "{out} {period}");
    }
    let outside: Vec<String> =
        shell.listing().into_keys().filter(|n| !n.starts_with("d/") && n != "file").collect();
    assert_eq!(outside, Vec::<String>::new());
}

#[test]
fn a_rehearsal_can_be_repeated_to_the_letter() {
    let shell = Shell::new();
    let args = ["rehearse", "--runs", "8", "--seed", "7", "--data"];
    let [first, second] = ["one", "two"].map(|data| shell.run(&[&args[..], &[data]].concat()));
    assert_eq!(first.code, 0, "{}\n{}", first.out, first.err);
    assert_eq!(first.out, second.out);
    assert_eq!(first.out.lines().count(), 10, "one line a run, what was met and the totals");
    assert!(first.out.contains("counts agree"), "{}", first.out);
    let strangers: Vec<String> = shell
        .listing()
        .into_keys()
        .filter(|name| !name.starts_with("one/") && !name.starts_with("two/"))
        .collect();
    assert_eq!(strangers, Vec::<String>::new());
}

#[test]
fn a_rehearsal_names_the_procedures_it_knows() {
    let said = Shell::new().run(&["rehearse", "--only", "tax-return", "--data", "d"]);
    assert_eq!(said.code, 2);
    for word in ["tax-return", "caf-attestation", "ameli-attestation", "ft-actualisation"] {
        assert!(said.err.contains(word), "{word}: {}", said.err);
    }
}

#[test]
fn a_data_folder_that_cannot_be_made_is_a_fault_of_the_disk() {
    let shell = Shell::new();
    fs::write(shell.path("file"), "in the way").unwrap();
    for args in [
        &["rehearse", "--runs", "1", "--data", "file"][..],
        &["--data", "file"],
        &["export", "--out", ".", "--data", "file"],
    ] {
        let said = shell.run(args);
        assert_eq!(said.code, 74, "{args:?}: {}", said.err);
        assert!(!sentences(&said.err).is_empty(), "{args:?}");
    }
    assert_eq!(fs::read_to_string(shell.path("file")).unwrap(), "in the way");
}

/// Every file under a folder of this home and what it holds.
fn contents(shell: &Shell, folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    list(&shell.path(folder), &shell.path(folder), &mut found);
    found
        .into_keys()
        .map(|name| (name.clone(), fs::read(shell.path(folder).join(&name)).unwrap()))
        .collect()
}

#[test]
fn a_fleet_is_the_same_to_the_byte_for_one_seed_and_another_one_for_another() {
    let shell = Shell::new();
    let write = |seed, out| {
        let said = shell.run(&["rehearse", "--fleet", "3", "--seed", seed, "--out", out]);
        assert_eq!((said.code, sentences(&said.err)), (0, vec![]), "{}", said.err);
        (said.out, contents(&shell, out))
    };
    let (said, files) = write("7", "one");
    assert_eq!((&said, &files), (&write("7", "deep/two").0, &contents(&shell, "deep/two")));
    assert_ne!(files, write("8", "three").1);

    let mut rows = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "sites.toml") {
        let [site, device, date, file] = name.split('/').collect::<Vec<_>>()[..] else {
            panic!("{name}")
        };
        assert!(["creully", "tilly", "mathieu"].contains(&site), "{name}");
        assert_eq!((device.len(), date, file), (8, "2026-12-31", "compteurs.csv"), "{name}");
        let read = counters::parse(bytes, name).unwrap();
        assert!(read.iter().all(|row| row.device.starts_with(device) && row.cell.site == site));
        rows += read.len();
    }
    assert_eq!(files.len(), 7, "{:?}", files.keys());
    assert_eq!(
        said,
        format!(
            "total: 3 sites, 6 devices, 6 files, {rows} rows; 6 plain, 0 late, 0 restored, 0 cloned, 0 \
             duplicate\n"
        )
    );
    let places = String::from_utf8(files["sites.toml"].clone()).unwrap();
    let (sites, problems) = Sites::parse(&places, "sites.toml");
    assert_eq!((sites.len(), problems), (3, vec![]));
    // Nothing is written anywhere else.
    let outside =
        |name: &String| !["one/", "deep/two/", "three/"].iter().any(|own| name.starts_with(own));
    assert_eq!(shell.listing().into_keys().filter(outside).collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn a_fleet_where_things_go_wrong_has_each_fault() {
    let shell = Shell::new();
    let args = ["rehearse", "--fleet", "10", "--year", "2025", "--faults", "--out", "f"];
    let said = shell.run(&args);
    assert_eq!(said.code, 0, "{}", said.err);
    assert!(said.out.starts_with("total: 10 sites, 20 devices, 23 files, "), "{}", said.out);
    assert!(
        said.out.ends_with("; 15 plain, 2 late, 1 restored, 1 cloned, 1 duplicate\n"),
        "{}",
        said.out
    );
    let files = contents(&shell, "f");
    let ending = |end: &str| files.keys().filter(|name| name.ends_with(end)).count();
    assert_eq!(ending("/2025-12-31/compteurs-2.csv"), 2, "the clone and the duplicate");
    assert_eq!(ending("/2025-08-31/compteurs.csv"), 1, "before the store was restored");
    assert_eq!(ending("/2025-03-31/compteurs.csv"), 1, "the disk that received the copy");
}

#[test]
fn a_fleet_stops_on_the_day_it_is_told() {
    let shell = Shell::new();
    let args = ["rehearse", "--fleet", "1", "--until", "2026-11-24", "--out", "f"];
    assert_eq!(shell.run(&args).code, 0);
    let files = contents(&shell, "f");
    let dated = files.keys().filter(|name| name.ends_with("/2026-11-24/compteurs.csv")).count();
    assert_eq!((dated, files.len()), (2, 3));
    for bytes in files.values() {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains(",2026-12") && !text.contains(",2026-11-25,"));
    }
}

#[test]
fn a_fleet_never_writes_among_other_files() {
    let shell = Shell::new();
    fs::create_dir(shell.path("full")).unwrap();
    fs::write(shell.path("full/notes.txt"), "mine").unwrap();
    fs::write(shell.path("file"), "in the way").unwrap();
    for (out, code, word) in [("full", 2, "n’est pas vide"), ("file", 74, "ne peut pas être écrit")]
    {
        let said = shell.run(&["rehearse", "--fleet", "3", "--out", out]);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{out}: {}", said.err);
        assert!(said.err.contains(word) && said.err.contains(out), "{out}: {}", said.err);
    }
    let expected = [("file".to_owned(), 10), ("full/notes.txt".to_owned(), 4)];
    assert_eq!(shell.listing(), expected.into());
    // A fleet that was written is not written over either.
    assert_eq!(shell.run(&["rehearse", "--fleet", "1", "--out", "f"]).code, 0);
    let before = contents(&shell, "f");
    assert_eq!(shell.run(&["rehearse", "--fleet", "1", "--seed", "2", "--out", "f"]).code, 2);
    assert_eq!(contents(&shell, "f"), before);
}
