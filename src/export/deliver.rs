//! Brings a file to a folder, usually a USB stick, and says so only once it was read back.
//!
//! The bytes are written aside, made safe on the disk, then given their name in one go, so that a
//! stick pulled out too early never holds half a file under a good name. No file is ever replaced.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// The most names tried: `compteurs.csv`, then `compteurs-2.csv` and so on.
const MOST_NAMES: u32 = 9_999;

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
    /// Something else.
    #[error("the file could not be written")]
    Other,
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoFolder => "no-folder",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Removed => "removed",
            Self::Different => "different",
            Self::Other => "other",
        }
    }
}

/// Writes these bytes in this folder under this name, or under the next free one.
pub fn deliver(dir: &Path, name: &str, bytes: &[u8]) -> Result<Delivered, Error> {
    deliver_with(dir, name, bytes, |_| ())
}

/// The same; `meanwhile` happens between naming the file and reading it back.
fn deliver_with(
    dir: &Path,
    name: &str,
    bytes: &[u8],
    meanwhile: impl FnOnce(&Path),
) -> Result<Delivered, Error> {
    if !dir.is_dir() {
        return Err(Error::NoFolder);
    }
    let drawn = getrandom::u32().map_err(|_| Error::Other)?;
    let aside = dir.join(format!(".{name}.part-{drawn:08x}"));
    let named = write(&aside, bytes).and_then(|()| give_name(dir, name, &aside));
    // A link is a second name for the same file: the first one goes in any case.
    let removed = fs::remove_file(&aside);
    let path = named.map_err(|error| kind(&error, dir))?;
    let checked = removed
        .or_else(absent)
        .and_then(|()| sync_folder(dir))
        .and_then(|()| {
            meanwhile(&path);
            same(&path, bytes)
        })
        .map_err(|error| kind(&error, dir))
        .and_then(|same| if same { Ok(()) } else { Err(Error::Different) });
    match checked {
        Ok(()) => Ok(Delivered { path }),
        Err(error) => {
            // If even this fails, the drive is gone, and the file with it.
            let _ = fs::remove_file(&path);
            Err(error)
        }
    }
}

/// Writes a file that did not exist, safe on the disk.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // `create_new` does not follow a link that somebody left there.
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Gives the file its name, or the next free one.
///
/// A hard link never replaces a file, whatever happens at the same time. FAT knows none: there the
/// name is looked at first, and nobody else writes on a mediator's stick in between.
fn give_name(dir: &Path, name: &str, aside: &Path) -> io::Result<PathBuf> {
    for number in 1..=MOST_NAMES {
        let path = dir.join(numbered(name, number));
        match fs::hard_link(aside, &path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(_) => match fs::symlink_metadata(&path) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    return fs::rename(aside, &path).map(|()| path);
                }
                Err(error) => return Err(error),
            },
        }
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// The name itself, then `name-2.ext` and so on.
fn numbered(name: &str, number: u32) -> OsString {
    if number == 1 {
        return name.into();
    }
    let path = Path::new(name);
    let mut numbered = path.file_stem().unwrap_or_default().to_owned();
    numbered.push(format!("-{number}"));
    if let Some(extension) = path.extension() {
        numbered.push(".");
        numbered.push(extension);
    }
    numbered
}

/// Whether the file holds these bytes and nothing else. It was made safe before, but the system may
/// answer from its memory: this finds a lying file system, not a lying stick.
fn same(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    let mut found = Vec::new();
    File::open(path)?.take(bytes.len() as u64 + 1).read_to_end(&mut found)?;
    Ok(found == bytes)
}

/// Makes names in this folder safe on the disk, where the file system knows how.
fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(dir)?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

/// A file that is already gone is no error.
fn absent(error: io::Error) -> io::Result<()> {
    if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

/// What the system's own words mean for who holds the stick.
fn kind(error: &io::Error, dir: &Path) -> Error {
    // EIO, ENXIO and ENODEV: what Linux answers for a drive that is no longer there.
    if cfg!(target_os = "linux") && matches!(error.raw_os_error(), Some(5 | 6 | 19)) {
        return Error::Removed;
    }
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::Full,
        _ if !dir.is_dir() => Error::Removed,
        ErrorKind::NotFound => Error::Removed,
        _ => Error::Other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

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
            let spoil = |path: &Path| fs::write(path, spoiled).unwrap();
            let error = deliver_with(dir.path(), "a.csv", b"new", spoil).unwrap_err();
            assert_eq!(error, Error::Different);
            assert!(names(dir.path()).is_empty());
        }
    }

    #[test]
    fn a_drive_that_goes_away_is_told() {
        let parent = tempfile::tempdir().unwrap();
        let dir = parent.path().join("stick");
        fs::create_dir(&dir).unwrap();
        let error =
            deliver_with(&dir, "a.csv", b"new", |_| fs::remove_dir_all(&dir).unwrap()).unwrap_err();
        assert_eq!(error, Error::Removed);
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
        let dir = tempfile::tempdir().unwrap();
        for (given, expected) in [
            (ErrorKind::PermissionDenied, Error::ReadOnly),
            (ErrorKind::ReadOnlyFilesystem, Error::ReadOnly),
            (ErrorKind::StorageFull, Error::Full),
            (ErrorKind::QuotaExceeded, Error::Full),
            (ErrorKind::FileTooLarge, Error::Full),
            (ErrorKind::NotFound, Error::Removed),
            (ErrorKind::TimedOut, Error::Other),
        ] {
            assert_eq!(kind(&given.into(), dir.path()), expected);
        }
        if cfg!(target_os = "linux") {
            assert_eq!(kind(&io::Error::from_raw_os_error(5), dir.path()), Error::Removed);
            assert_eq!(kind(&io::Error::from_raw_os_error(28), dir.path()), Error::Full);
            assert_eq!(kind(&io::Error::from_raw_os_error(30), dir.path()), Error::ReadOnly);
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
            assert_eq!(numbered(name, number), *expected);
        }
    }
}
