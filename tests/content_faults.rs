//! Content and settings that somebody broke: the kiosk opens all the same, what is embedded stays,
//! and the mediator reads which file is wrong and what to do.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use pas_a_pas::app::kiosk::words;
use pas_a_pas::config::Config;
use pas_a_pas::content::{self, Catalog};
use pas_a_pas::i18n::inspect;
use pas_a_pas::problem::Problem;
use pas_a_pas::tutorial::Level;

use crate::screens::choose_code;
use crate::support::{House, TUTORIALS, finish, number, open_player, tap};

const DEMO: &str = "tutorials/caf/demo-attestation.toml";

fn fixture() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::read_to_string(root.join("tests/fixtures/content").join(DEMO)).unwrap()
}

/// An empty folder of content.
struct Overlay(tempfile::TempDir);

impl Overlay {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        path
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    /// Reads it over the embedded content, which must stay.
    fn load(&self) -> (Catalog, Vec<Problem>) {
        let (catalog, mut problems) = content::load(Some(self.0.path()));
        for (slug, _) in TUTORIALS {
            assert!(catalog.tutorials.contains_key(slug), "{slug} is gone: {problems:?}");
        }
        let (_, found) = words(&catalog);
        problems.extend(found);
        (catalog, problems)
    }
}

fn names(problems: &[Problem], file: &str) -> bool {
    problems.iter().any(|problem| problem.file.ends_with(file))
}

/// Every place to cut a text at, not inside a letter.
fn cuts(text: &str, every: usize) -> impl Iterator<Item = &str> {
    (0..text.len()).step_by(every).filter(|at| text.is_char_boundary(*at)).map(|at| &text[..at])
}

#[test]
fn the_embedded_content_has_no_problem() {
    let (catalog, problems) = content::load(None);
    assert_eq!(problems, []);
    assert_eq!(words(&catalog).1, []);
}

#[test]
fn a_tutorial_of_the_place_is_added() {
    let overlay = Overlay::new();
    overlay.write(DEMO, fixture());
    let (catalog, _) = overlay.load();
    assert!(catalog.tutorials.contains_key("demo-attestation"));
    assert_eq!(catalog.tutorials.len(), content::load(None).0.tutorials.len() + 1);
}

#[test]
fn a_tutorial_cut_anywhere_is_told_and_the_others_stay() {
    let overlay = Overlay::new();
    let whole = fixture();
    let mut told = 0;
    for part in cuts(&whole, 97) {
        overlay.write(DEMO, part);
        let (catalog, problems) = overlay.load();
        if catalog.tutorials.contains_key("demo-attestation") {
            continue;
        }
        assert!(names(&problems, DEMO), "cut at {}: {problems:?}", part.len());
        let own = problems.iter().find(|problem| problem.file == DEMO).unwrap();
        let lines = part.lines().count().max(1);
        assert!(own.line.is_none_or(|line| line <= lines + 1), "{own:?} of {lines}");
        told += 1;
    }
    assert!(told > 40, "only {told} cuts were told");
}

#[test]
fn a_bad_copy_of_an_embedded_tutorial_leaves_the_embedded_one() {
    let slug = "caf-attestation";
    let file = "tutorials/caf/caf-attestation.toml";
    let embedded = content::load(None).0.tutorials[slug].steps.len();
    let overlay = Overlay::new();
    for text in ["", "operator = ", "operator = \"caf\"\n", "[[[", "\u{0}", &fixture()[..700]] {
        overlay.write(file, text);
        let (catalog, problems) = overlay.load();
        assert!(names(&problems, file), "{text:.20}: {problems:?}");
        assert_eq!(catalog.tutorials[slug].steps.len(), embedded, "{text:.20}");
    }
}

#[test]
fn words_cut_anywhere_leave_every_word_of_the_kiosk() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let whole = fs::read_to_string(root.join("locales/fr/kiosk.ftl")).unwrap();
    let keys: Vec<String> = inspect(&whole)
        .into_iter()
        .filter(|entry| !entry.text.trim().is_empty())
        .map(|entry| entry.id)
        .collect();
    let overlay = Overlay::new();
    for part in cuts(&whole, 1999) {
        overlay.write("locales/fr/kiosk.ftl", part);
        let (catalog, _) = overlay.load();
        let (all, _) = words(&catalog);
        let missing: Vec<&String> = keys.iter().filter(|key| !all["fr"].has(key)).collect();
        assert!(missing.is_empty(), "cut at {}: {missing:?}", part.len());
    }
}

#[test]
fn a_corrected_word_replaces_one_and_no_other() {
    let overlay = Overlay::new();
    overlay.write("locales/fr/kiosk.ftl", "welcome-start = Allons-y\n");
    let (catalog, _) = overlay.load();
    let (all, _) = words(&catalog);
    assert_eq!(all["fr"].get("welcome-start"), "Allons-y");
    assert_ne!(all["fr"].get("common-help"), "common-help", "the other words are gone");
}

#[test]
fn words_that_cannot_be_read_are_told_with_their_line() {
    let overlay = Overlay::new();
    overlay.write("locales/fr/place.ftl", "place-hello = Bonjour\n\n= no key\nplace-bye = { $x\n");
    let (_, problems) = overlay.load();
    let own: Vec<_> = problems.iter().filter(|p| p.file.ends_with("place.ftl")).collect();
    assert!(own.iter().any(|problem| problem.line == Some(3)), "{problems:?}");
}

#[test]
fn whatever_lies_in_the_folder_the_kiosk_opens_and_says_which_file() {
    type Spoil = fn(&Overlay);
    let spoils: [(&str, &str, Spoil); 7] = [
        ("an unknown key", DEMO, |o| o.write(DEMO, format!("color = \"red\"\n{}", fixture()))),
        ("not UTF-8", DEMO, |o| o.write(DEMO, [b'o', 0xFF, 0xFE])),
        ("not a file", "personas.toml", |o| fs::create_dir_all(o.path("personas.toml")).unwrap()),
        ("a file where a folder is", "tutorials", |o| o.write("tutorials", "")),
        ("a file of another kind", "tutorials/caf/notes.docx", |o| {
            o.write("tutorials/caf/notes.docx", "PK");
        }),
        ("a link to itself", "tutorials/caf/turn.toml", |o| {
            symlink("turn.toml", o.path("tutorials/caf/turn.toml")).unwrap();
        }),
        ("a link to a folder above", "tutorials/caf/loop", |o| {
            symlink("../..", o.path("tutorials/caf/loop")).unwrap();
        }),
    ];
    for (what, file, spoil) in spoils {
        let overlay = Overlay::new();
        spoil(&overlay);
        let (_, problems) = overlay.load();
        let told = problems.iter().any(|problem| problem.file.starts_with(file));
        assert!(told, "{what}: {problems:?}");
    }
}

#[test]
fn a_folder_in_place_of_a_tutorial_is_told() {
    let overlay = Overlay::new();
    fs::create_dir_all(overlay.path(DEMO)).unwrap();
    let (_, problems) = overlay.load();
    assert!(names(&problems, DEMO), "{problems:?}");
}

#[test]
fn a_folder_of_content_that_is_gone_is_told_and_visitors_practise_all_the_same() {
    let house = House::with("site = \"creully\"\ncontent = \"gone\"\n");
    assert!(house.kiosk.problems().iter().any(|problem| problem.file.ends_with("gone")));
    let mut stage = house.stage();
    open_player(&mut stage, "ameli-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "common/end");
    assert_eq!(number(&house.counts(), "borne.parcours assurance_maladie termine"), 1);
}

#[test]
fn the_mediator_reads_what_is_wrong_and_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    let settings = "site = \"creully\"\ncontent = \"contenus\"\nscreen_diagonal = \"large\"\n";
    fs::write(dir.path().join("kiosk.toml"), settings).unwrap();
    let file = dir.path().join("contenus").join(DEMO);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, fixture().replacen("operator = \"caf\"", "operator = \"nobody\"", 1)).unwrap();
    let house = House::at(dir);
    let problems = house.kiosk.problems();
    assert!(names(&problems, DEMO) && names(&problems, "kiosk.toml"), "{problems:?}");
    let mut stage = house.stage();
    tap(&mut stage, "welcome/mediator");
    choose_code(&mut stage, "271828");
    tap(&mut stage, "day/tools");
    let words = stage.app().context().words().clone();
    let tree = stage.tree();
    for problem in problems {
        let (what, todo) = words.problem(&problem);
        let place = match problem.line {
            Some(line) => format!("{}:{line}", problem.file),
            None => problem.file.clone(),
        };
        for said in [what, place, todo.expect("nothing is said of what to do")] {
            assert!(tree.words().contains(&said.as_str()), "{said} is not shown");
        }
    }
}

#[test]
fn settings_cut_anywhere_are_read_as_far_as_they_go() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let whole = fs::read_to_string(root.join("config/kiosk.toml"))
        .unwrap()
        .replace("# site = \"creully\"", "site = \"creully\"");
    for part in cuts(&whole, 97) {
        let (config, problems) = Config::parse(part, "kiosk.toml");
        // Every value is one that works: the last line, cut, is a default.
        assert!(config.screen_diagonal >= 5.0, "cut at {}", part.len());
        assert!(config.idle.as_secs() >= 60 && config.warning.as_secs() >= 20);
        assert!(!config.languages.is_empty());
        if part.parse::<toml::Table>().is_err() {
            assert!(names(&problems, "kiosk.toml"), "cut at {}", part.len());
        }
    }
    for part in cuts(&whole, 991) {
        let house = House::with(part);
        let mut stage = house.stage();
        tap(&mut stage, "welcome/start");
        assert!(stage.tree().find("choose/need-family").is_some(), "cut at {}", part.len());
    }
}

#[test]
fn a_settings_file_that_cannot_be_read_is_told_and_the_kiosk_opens() {
    type Spoil = fn(&Path);
    let spoils: [(&str, Spoil); 4] = [
        ("a folder", |path| fs::create_dir(path).unwrap()),
        ("a link to itself", |path| symlink("kiosk.toml", path).unwrap()),
        ("not UTF-8", |path| fs::write(path, [0xFF, 0xFE, 0]).unwrap()),
        ("too long", |path| fs::write(path, "# long\n".repeat(400_000)).unwrap()),
    ];
    for (what, spoil) in spoils {
        let dir = tempfile::tempdir().unwrap();
        spoil(&dir.path().join("kiosk.toml"));
        let house = House::at(dir);
        assert!(names(&house.kiosk.problems(), "kiosk.toml"), "{what}");
        let mut stage = house.stage();
        tap(&mut stage, "welcome/start");
        assert!(stage.tree().find("choose/need-family").is_some(), "{what}");
    }
}
