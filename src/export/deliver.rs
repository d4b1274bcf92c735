//! Brings a file to a folder, usually a USB stick, and says so only once it was read back.
//!
//! The bytes are written aside, made safe on the disk, then given their name in one go, so that a
//! stick pulled out too early never holds half a file under a good name. No file is ever replaced,
//! and no link is followed: the folder is opened once (see [`super::folder`]) and everything is done
//! in it. A folder that is itself a link is refused; whoever names a folder of their own that may be
//! reached by links resolves it first ([`resolved`]).

use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use super::folder::{self, Folder};

/// The most names tried: `compteurs.csv`, then `compteurs-2.csv` and so on.
const MOST_NAMES: u32 = 9_999;

/// The longest name, in bytes, that every file system of a stick takes.
const LONGEST_NAME: usize = 255;

/// A file that arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// Where it is, under the name it was given.
    pub path: PathBuf,
}

/// Why a file did not arrive. Nothing of it is left behind, as far as the folder can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no such folder.
    #[error("there is no such folder")]
    NoFolder,
    /// The folder, or something on the way to it, is a link to another place.
    #[error("the folder is a link to another place")]
    Link,
    /// The folder cannot be written in.
    #[error("the folder can only be read")]
    ReadOnly,
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// The drive went away while it was written.
    #[error("the drive went away")]
    Removed,
    /// What was read back is not what was written.
    #[error("what was read back differs")]
    Different,
    /// No file can bear this name on a stick, or every name like it is taken.
    #[error("the file cannot be named so")]
    Name,
    /// Something else.
    #[error("the file could not be written")]
    Other,
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoFolder => "no-folder",
            Self::Link => "link",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Removed => "removed",
            Self::Different => "different",
            Self::Name => "name",
            Self::Other => "other",
        }
    }
}

/// The folder without the links on the way to it, for a folder that its owner named: a home may be
/// reached by one. A stick is never resolved: the table of mounts has its real place.
pub fn resolved(dir: &Path) -> PathBuf {
    dir.canonicalize().unwrap_or_else(|_| dir.to_owned())
}

/// Whether a file can bear this name on FAT, exFAT and NTFS as well as here: no separator, none of
/// the characters and names that Windows keeps for itself, no point or space at the end.
pub fn is_safe_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_uppercase();
    let device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
        || (stem.len() == 4
            && (stem.starts_with("COM") || stem.starts_with("LPT"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    !name.is_empty()
        && name.len() <= LONGEST_NAME
        && !device
        && !name.ends_with(['.', ' '])
        && !name.starts_with(['.', ' '])
        && !name.chars().any(|c| c.is_control() || "\\/:*?\"<>|".contains(c))
}

/// Writes these bytes in this folder under this name, or under the next free one.
pub fn deliver(dir: &Path, name: &str, bytes: &[u8]) -> Result<Delivered, Error> {
    deliver_with(dir, name, bytes, |_, _| ())
}

/// A moment of a delivery, at which tests do what a stick may undergo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Moment {
    /// The folder is open, nothing is written.
    Open,
    /// The file is written aside.
    Aside,
    /// The file has its name and is not read back.
    Named,
}

/// The same; `meanwhile` happens at each moment, with the path that matters then.
fn deliver_with(
    dir: &Path,
    name: &str,
    bytes: &[u8],
    mut meanwhile: impl FnMut(Moment, &Path),
) -> Result<Delivered, Error> {
    if !is_safe_name(name) {
        return Err(Error::Name);
    }
    let folder = Folder::open(dir).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Error::NoFolder,
        _ => kind(&error),
    })?;
    meanwhile(Moment::Open, dir);
    let drawn = getrandom::u32().map_err(|_| Error::Other)?;
    // Its own name, so that the longest of names leaves room for it.
    let aside = format!(".pas-a-pas-{drawn:08x}.part");
    let named = write(&folder, &aside, bytes).and_then(|()| {
        meanwhile(Moment::Aside, &dir.join(&aside));
        give_name(&folder, &aside, name)
    });
    // A link is a second name for the same file: the first one goes in any case.
    let removed = folder.remove(&aside);
    let given = named.map_err(|error| kind(&error))?;
    let path = dir.join(&given);
    let checked = removed
        .or_else(absent)
        .and_then(|()| folder.sync())
        .and_then(|()| {
            meanwhile(Moment::Named, &path);
            same(&folder, &given, bytes)
        })
        .map_err(|error| kind(&error))
        .and_then(|same| if same { Ok(()) } else { Err(Error::Different) });
    match checked {
        Ok(()) => Ok(Delivered { path }),
        Err(error) => {
            // If even this fails, the drive is gone, and the file with it.
            let _ = folder.remove(&given);
            Err(error)
        }
    }
}

/// Writes a file that did not exist, safe on the disk.
fn write(folder: &Folder, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = folder.create(name)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives the file its name, or the next free one.
fn give_name(folder: &Folder, aside: &str, name: &str) -> io::Result<String> {
    for number in 1..=MOST_NAMES {
        let tried = numbered(name, number);
        match folder.name(aside, &tried) {
            Ok(()) => return Ok(tried),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// The name itself, then `name-2.ext` and so on.
fn numbered(name: &str, number: u32) -> String {
    if number == 1 {
        return name.to_owned();
    }
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{number}.{extension}"),
        None => format!("{name}-{number}"),
    }
}

/// Whether the file holds these bytes and nothing else. It was made safe before; where the system
/// takes the hint, they are read from the stick and not from memory.
fn same(folder: &Folder, name: &str, bytes: &[u8]) -> io::Result<bool> {
    let mut found = Vec::new();
    match folder.read(name) {
        Ok(file) => file.take(bytes.len() as u64 + 1).read_to_end(&mut found)?,
        // Something else took its place.
        Err(error) if folder::is_link(&error) || error.kind() == ErrorKind::InvalidInput => {
            return Ok(false);
        }
        Err(error) => return Err(error),
    };
    Ok(found == bytes)
}

/// A file that is already gone is no error.
fn absent(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// What the system's own words mean for who holds the stick.
fn kind(error: &io::Error) -> Error {
    // EIO, ENXIO and ENODEV: what Linux answers for a drive that is no longer there.
    if cfg!(target_os = "linux") && matches!(error.raw_os_error(), Some(5 | 6 | 19)) {
        return Error::Removed;
    }
    if folder::is_link(error) {
        return Error::Link;
    }
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::Full,
        ErrorKind::NotFound => Error::Removed,
        ErrorKind::InvalidFilename | ErrorKind::AlreadyExists => Error::Name,
        _ => Error::Other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::fs;

    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_arrives_whole_and_alone() {
        let dir = tempfile::tempdir().unwrap();
        let bytes = vec![7; 300_000];
        let delivered = deliver(dir.path(), "compteurs.csv", &bytes).unwrap();
        assert_eq!(fs::read(&delivered.path).unwrap(), bytes);
        assert_eq!(names(dir.path()), ["compteurs.csv"]);
    }

    #[test]
    fn whatever_bears_the_name_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("a.csv")).unwrap();
        fs::write(dir.path().join("a-2.csv"), "kept").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink("/nonexistent", dir.path().join("a-3.csv")).unwrap();
        let expected = if cfg!(unix) { 4 } else { 3 };
        let delivered = deliver(dir.path(), "a.csv", b"new").unwrap();
        assert_eq!(delivered.path, dir.path().join(format!("a-{expected}.csv")));
        assert_eq!(fs::read(dir.path().join("a-2.csv")).unwrap(), b"kept");
    }

    #[test]
    fn a_file_that_changed_is_taken_back() {
        let dir = tempfile::tempdir().unwrap();
        for spoiled in [&b"new!"[..], b"ne", b"", b"neW"] {
            let spoil = |moment, path: &Path| {
                if moment == Moment::Named {
                    fs::write(path, spoiled).unwrap();
                }
            };
            let error = deliver_with(dir.path(), "a.csv", b"new", spoil).unwrap_err();
            assert_eq!(error, Error::Different);
            assert!(names(dir.path()).is_empty());
        }
    }

    #[test]
    fn a_drive_that_goes_away_is_told_whenever_it_does() {
        for when in [Moment::Open, Moment::Aside, Moment::Named] {
            let parent = tempfile::tempdir().unwrap();
            let dir = parent.path().join("stick");
            fs::create_dir(&dir).unwrap();
            let remove = |moment, _: &Path| {
                if moment == when {
                    fs::remove_dir_all(&dir).unwrap();
                }
            };
            assert_eq!(
                deliver_with(&dir, "a.csv", b"new", remove),
                Err(Error::Removed),
                "{when:?}"
            );
            assert!(names(parent.path()).is_empty(), "{when:?}");
        }
    }

    /// The path is another folder's from now on: nothing may be written there.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_replaced_in_the_middle_receives_nothing() {
        for when in [Moment::Open, Moment::Aside, Moment::Named] {
            let parent = tempfile::tempdir().unwrap();
            let (dir, away, bait) = (
                parent.path().join("stick"),
                parent.path().join("away"),
                parent.path().join("bait"),
            );
            fs::create_dir(&dir).unwrap();
            fs::create_dir(&bait).unwrap();
            let replace = |moment, _: &Path| {
                if moment == when {
                    fs::rename(&dir, &away).unwrap();
                    std::os::unix::fs::symlink(&bait, &dir).unwrap();
                }
            };
            deliver_with(&dir, "a.csv", b"new", replace).unwrap();
            assert_eq!(names(&away), ["a.csv"], "{when:?}");
            assert!(names(&bait).is_empty(), "{when:?}");
        }
    }

    /// A link put at the place of the file is not read through.
    #[cfg(unix)]
    #[test]
    fn a_file_replaced_by_a_link_is_not_believed() {
        let dir = tempfile::tempdir().unwrap();
        let outside = tempfile::tempdir().unwrap();
        let other = outside.path().join("other");
        fs::write(&other, "new").unwrap();
        let replace = |moment, path: &Path| {
            if moment == Moment::Named {
                fs::remove_file(path).unwrap();
                std::os::unix::fs::symlink(&other, path).unwrap();
            }
        };
        assert_eq!(deliver_with(dir.path(), "a.csv", b"new", replace), Err(Error::Different));
        assert!(names(dir.path()).is_empty());
        assert_eq!(fs::read(&other).unwrap(), b"new");
    }

    #[test]
    fn a_folder_that_is_none_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        fs::write(&file, "").unwrap();
        for wrong in [file, dir.path().join("absent")] {
            assert_eq!(deliver(&wrong, "a.csv", b"new"), Err(Error::NoFolder));
        }
        assert_eq!(names(dir.path()), ["file"]);
    }

    #[test]
    fn the_words_of_the_system_are_understood() {
        for (given, expected) in [
            (ErrorKind::PermissionDenied, Error::ReadOnly),
            (ErrorKind::ReadOnlyFilesystem, Error::ReadOnly),
            (ErrorKind::StorageFull, Error::Full),
            (ErrorKind::QuotaExceeded, Error::Full),
            (ErrorKind::FileTooLarge, Error::Full),
            (ErrorKind::NotFound, Error::Removed),
            (ErrorKind::InvalidFilename, Error::Name),
            (ErrorKind::TimedOut, Error::Other),
        ] {
            assert_eq!(kind(&given.into()), expected);
        }
        if cfg!(target_os = "linux") {
            assert_eq!(kind(&io::Error::from_raw_os_error(5)), Error::Removed);
            assert_eq!(kind(&io::Error::from_raw_os_error(28)), Error::Full);
            assert_eq!(kind(&io::Error::from_raw_os_error(30)), Error::ReadOnly);
            assert_eq!(kind(&io::Error::from_raw_os_error(36)), Error::Name);
            assert_eq!(kind(&io::Error::from_raw_os_error(40)), Error::Link);
        }
    }

    #[test]
    fn names_are_numbered_before_their_extension() {
        for (name, number, expected) in [
            ("compteurs.csv", 1, "compteurs.csv"),
            ("compteurs.csv", 2, "compteurs-2.csv"),
            ("bilan", 3, "bilan-3"),
            ("a.b.zip", 10, "a.b-10.zip"),
        ] {
            assert_eq!(numbered(name, number), expected);
        }
    }

    #[test]
    fn names_that_a_stick_cannot_bear_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let long = "a".repeat(252) + ".csv";
        for name in [
            "",
            ".",
            "..",
            "a/b.csv",
            "../a.csv",
            "a\\b",
            "a:b",
            "a?",
            "a*",
            "\"a\"",
            "<a>",
            "a|b",
            "a.",
            "a ",
            " a",
            ".a",
            "a\n",
            "a\0b",
            "con",
            "CON.csv",
            "Lpt1.pdf",
            "nul.tar.gz",
            &long,
        ] {
            assert_eq!(deliver(dir.path(), name, b"new"), Err(Error::Name), "{name:?}");
        }
        for name in ["console.csv", "com.csv", "a b.csv", "é.pdf", &"a".repeat(255)] {
            assert!(is_safe_name(name), "{name:?}");
        }
        assert!(names(dir.path()).is_empty());
    }
}
