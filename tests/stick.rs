//! Sticks that are full, locked, pulled out or booby-trapped: the right sentence, nothing written
//! anywhere else, and no piece of a file left behind.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use pas_a_pas::export::deliver::{Error, deliver, resolved};
use pas_a_pas::i18n::Language;

use crate::support::House;

const NAME: &str = "compteurs.csv";
const BYTES: &[u8] = b"appareil_id,epoque\r\n";

/// Every name below this folder, links not followed.
fn everything(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            if entry.file_type().unwrap().is_dir() {
                folders.push(entry.path());
            }
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) {
    std::os::unix::fs::symlink(to, at).unwrap();
}

/// What somebody prepared on a stick, in a folder that also holds `outside`, and what happens then:
/// the name that the file gets, or the error.
#[cfg(unix)]
type Trap = (&'static str, fn(&Path, &Path), Result<&'static str, Error>);

#[cfg(unix)]
#[test]
fn no_trap_makes_anything_be_written_elsewhere() {
    let traps: [Trap; 9] = [
        ("nothing", |_, _| (), Ok(NAME)),
        (
            "the folder is a link",
            |stick, outside| {
                fs::remove_dir(stick).unwrap();
                link(outside, stick);
            },
            Err(Error::Link),
        ),
        (
            "the folder is a file",
            |stick, _| {
                fs::remove_dir(stick).unwrap();
                fs::write(stick, "").unwrap();
            },
            Err(Error::NoFolder),
        ),
        ("the folder is gone", |stick, _| fs::remove_dir(stick).unwrap(), Err(Error::NoFolder)),
        (
            "the name is a link to a file",
            |stick, outside| link(&outside.join("file"), &stick.join(NAME)),
            Ok("compteurs-2.csv"),
        ),
        (
            "the name is a link to nothing, and the next one a link to a folder",
            |stick, outside| {
                link(&outside.join("made"), &stick.join(NAME));
                link(outside, &stick.join("compteurs-2.csv"));
            },
            Ok("compteurs-3.csv"),
        ),
        (
            "the name is a folder",
            |stick, _| fs::create_dir(stick.join(NAME)).unwrap(),
            Ok("compteurs-2.csv"),
        ),
        (
            "the name is a pipe",
            |stick, _| {
                let made = Command::new("mkfifo").arg(stick.join(NAME)).status().unwrap();
                assert!(made.success());
            },
            Ok("compteurs-2.csv"),
        ),
        (
            "the name is a file of another age",
            |stick, _| {
                let file = fs::File::create(stick.join(NAME)).unwrap();
                file.set_modified(std::time::UNIX_EPOCH).unwrap();
            },
            Ok("compteurs-2.csv"),
        ),
    ];
    for (trap, set, expected) in traps {
        let house = tempfile::tempdir().unwrap();
        let root = house.path().canonicalize().unwrap();
        let (stick, outside) = (root.join("stick"), root.join("outside"));
        fs::create_dir(&stick).unwrap();
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("file"), "kept").unwrap();
        set(&stick, &outside);
        let before = everything(&root);
        let found = deliver(&stick, NAME, BYTES);
        let mut after = everything(&root);
        match expected {
            Ok(name) => {
                assert_eq!(found.unwrap().path, stick.join(name), "{trap}");
                assert_eq!(fs::read(stick.join(name)).unwrap(), BYTES, "{trap}");
                after.retain(|path| *path != stick.join(name));
            }
            Err(error) => assert_eq!(found, Err(error), "{trap}"),
        }
        assert_eq!(after, before, "{trap}");
        assert_eq!(fs::read(outside.join("file")).unwrap(), b"kept", "{trap}");
    }
}

/// A home may be reached by a link: whoever named the folder resolves it, and it is pinned there.
#[cfg(unix)]
#[test]
fn a_folder_below_a_link_is_refused_until_it_is_resolved() {
    let house = tempfile::tempdir().unwrap();
    let root = house.path().canonicalize().unwrap();
    fs::create_dir_all(root.join("var/home/exports")).unwrap();
    link(&root.join("var/home"), &root.join("home"));
    let named = root.join("home/exports");
    if cfg!(target_os = "linux") {
        assert_eq!(deliver(&named, NAME, BYTES), Err(Error::Link));
    }
    let delivered = deliver(&resolved(&named), NAME, BYTES).unwrap();
    assert_eq!(delivered.path, root.join("var/home/exports").join(NAME));
}

#[test]
fn names_that_are_all_taken_are_told() {
    let stick = tempfile::tempdir().unwrap();
    fs::write(stick.path().join("a"), "").unwrap();
    for number in 2..=9_999 {
        fs::write(stick.path().join(format!("a-{number}")), "").unwrap();
    }
    assert_eq!(deliver(stick.path(), "a", BYTES), Err(Error::Name));
    assert_eq!(everything(stick.path()).len(), 9_999);
    fs::remove_file(stick.path().join("a-7777")).unwrap();
    let delivered = deliver(stick.path(), "a", BYTES).unwrap();
    assert_eq!(delivered.path, stick.path().join("a-7777"));
}

#[test]
fn a_name_that_is_too_long_is_told() {
    let stick = tempfile::tempdir().unwrap();
    let long = "a".repeat(252);
    assert_eq!(deliver(stick.path(), &format!("{long}.csv"), BYTES), Err(Error::Name));
    // The longest of all is taken once; the number of the second one goes beyond.
    let longest = "a".repeat(255);
    assert_eq!(deliver(stick.path(), &longest, BYTES).unwrap().path, stick.path().join(&longest));
    assert_eq!(deliver(stick.path(), &longest, BYTES), Err(Error::Name));
    assert_eq!(everything(stick.path()).len(), 1);
}

/// The kernel lets nobody make a file there.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_can_only_be_read_is_told() {
    assert_eq!(deliver(Path::new("/sys"), NAME, BYTES), Err(Error::ReadOnly));
}

/// The folder of the test below, when it runs in a process that may not write much.
const FOLDER: &str = "PAS_A_PAS_TEST_FULL";

/// In a process of its own, whose files may not exceed 4 kB: the system says so as it says that a
/// quota is reached. Without that process, it starts it.
#[cfg(unix)]
#[test]
fn a_stick_without_room_is_told_and_holds_no_piece() {
    let bytes = vec![b'a'; 100_000];
    if let Some(folder) = std::env::var_os(FOLDER) {
        assert_eq!(deliver(Path::new(&folder), NAME, &bytes), Err(Error::Full));
        return;
    }
    let stick = tempfile::tempdir().unwrap();
    let this = "stick::a_stick_without_room_is_told_and_holds_no_piece";
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 8; exec \"$0\" --exact \"$1\""])
        .arg(std::env::current_exe().unwrap())
        .arg(this)
        .env(FOLDER, stick.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(everything(stick.path()), Vec::<PathBuf>::new());
    // With room, the same file arrives.
    assert!(deliver(stick.path(), NAME, &bytes).is_ok());
}

/// A file system of its own in memory, where this is permitted.
#[cfg(target_os = "linux")]
struct Mounted(tempfile::TempDir);

#[cfg(target_os = "linux")]
impl Mounted {
    fn new() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mount = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=64k", "none"])
            .arg(folder.path())
            .output();
        mount.is_ok_and(|output| output.status.success()).then(|| Self(folder))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.0.path()).output();
    }
}

/// Where a file system can be mounted, the same with a real one; the tests above say it elsewhere.
#[cfg(target_os = "linux")]
#[test]
fn a_real_file_system_that_is_full_or_locked_is_told() {
    let Some(stick) = Mounted::new() else {
        assert_eq!(deliver(Path::new("/sys"), NAME, BYTES), Err(Error::ReadOnly));
        return;
    };
    assert_eq!(deliver(stick.path(), NAME, &vec![b'a'; 100_000]), Err(Error::Full));
    assert_eq!(everything(stick.path()), Vec::<PathBuf>::new());
    assert!(deliver(stick.path(), NAME, BYTES).is_ok());
    let locked =
        Command::new("mount").args(["-o", "remount,ro"]).arg(stick.path()).output().unwrap();
    assert!(locked.status.success());
    assert_eq!(deliver(stick.path(), NAME, BYTES), Err(Error::ReadOnly));
    assert_eq!(everything(stick.path()), [stick.path().join(NAME)]);
}

#[test]
fn every_error_has_its_words() {
    let house = House::new();
    let words = |language| house.kiosk.words(language);
    for error in [
        Error::NoFolder,
        Error::Link,
        Error::ReadOnly,
        Error::Full,
        Error::Removed,
        Error::Different,
        Error::Name,
        Error::Other,
    ] {
        assert!(words(Language::Fr).has(&format!("export-{}", error.code())), "{error:?}");
        for language in Language::ALL {
            let key = format!("print-stick-{}", error.code());
            assert!(words(language).has(&key), "{language:?} {key}");
        }
    }
}
