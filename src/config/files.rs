//! The two settings files of a kiosk, and how the mediator's area changes them: written aside, made
//! safe on the disk, then given their name in one go. The file before stays beside as `.bak`.
//!
//! What a change means is left to `site::edit` and `settings::edit`.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::{Config, EMBEDDED, EMBEDDED_SITES, FILE, LARGEST, SITES_FILE, read};
use crate::paths::Paths;
use crate::problem::Problem;
use crate::settings::edit::{self, At, Value};
use crate::site::Sites;

/// Where the settings files of a kiosk are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Files {
    /// The settings file asked for on the command line.
    asked: Option<PathBuf>,
    /// The folders of the kiosk.
    paths: Paths,
}

/// Why a settings file was not changed. What it held before is still there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The file cannot be read, or is no TOML.
    #[error("the file cannot be read")]
    Unreadable,
    /// The file was changed by somebody else since it was shown.
    #[error("the file changed meanwhile")]
    Changed,
    /// The file or its folder can only be read.
    #[error("the folder can only be read")]
    ReadOnly,
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// Something else.
    #[error("the file could not be written")]
    Other,
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key `places-file-…`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::Changed => "changed",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Other => "other",
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            // A file where a folder should be cannot be written in either.
            ErrorKind::PermissionDenied
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::NotADirectory
            | ErrorKind::IsADirectory => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
                Self::Full
            }
            _ => Self::Other,
        }
    }
}

impl Files {
    /// The files of a kiosk whose command line asks for this settings file, if for any.
    pub fn new(asked: Option<&Path>, paths: &Paths) -> Self {
        Self { asked: asked.map(Path::to_owned), paths: paths.clone() }
    }

    /// What [`super::load`] answers for these files.
    pub fn load(&self) -> (Config, Sites, Vec<Problem>) {
        super::load(self.asked.as_deref(), &self.paths)
    }

    /// The settings file: the one asked for, else that of the data folder, which may not exist.
    pub fn kiosk(&self) -> PathBuf {
        self.asked.clone().unwrap_or_else(|| self.paths.config_file())
    }

    /// The file of the places: the one that is read, else that of the data folder, which does not
    /// exist yet.
    pub fn sites(&self) -> PathBuf {
        let beside = self.asked.as_deref().and_then(Path::parent);
        let beside = beside.map(|folder| folder.join(SITES_FILE)).filter(|file| file.exists());
        beside.unwrap_or_else(|| self.paths.sites_file())
    }

    /// The text of the places: that of the file, else the one built into the program.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when there is a file that cannot be read.
    pub fn sites_text(&self) -> Result<String, Error> {
        text(&self.sites(), EMBEDDED_SITES)
    }

    /// Writes the text of the places in place of the one that was `shown`.
    ///
    /// # Errors
    /// [`Error::Changed`] when the file no longer holds what was shown; else why it could not be
    /// written.
    pub fn save_sites(&self, shown: &str, new: &str) -> Result<(), Error> {
        let path = self.sites();
        if text(&path, EMBEDDED_SITES)? != shown {
            return Err(Error::Changed);
        }
        write(&path, new)
    }

    /// Sets the place of this kiosk in its settings, which are made from those built into the
    /// program when there is no file yet.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when the file is no TOML; else why it could not be written.
    pub fn save_site(&self, id: &str) -> Result<(), Error> {
        let path = self.kiosk();
        let old = text(&path, EMBEDDED)?;
        let value = Value::Text(id.to_owned());
        let new = edit::set(&old, At::Root, "site", &value).map_err(|_| Error::Unreadable)?;
        // Read again before it is written: it must say the place, and nothing else must differ.
        let (before, _) = Config::parse(&old, FILE);
        let (after, _) = Config::parse(&new, FILE);
        if after != (Config { site: Some(id.to_owned()), ..before }) {
            return Err(Error::Unreadable);
        }
        write(&path, &new)
    }
}

/// The text of a settings file, or this one when there is no file.
fn text(path: &Path, embedded: &str) -> Result<String, Error> {
    if !path.exists() {
        return Ok(embedded.to_owned());
    }
    read(path).map_err(|_| Error::Unreadable)
}

/// Writes a settings file safely, and keeps the one before as `.bak`.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    if text.len() as u64 > LARGEST {
        return Err(Error::Other);
    }
    // A link is followed: the file it leads to is the one that was read.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let name = path.file_name().ok_or(Error::Other)?;
    let drawn = getrandom::u32().map_err(|_| Error::Other)?;
    let aside = |what: &str| {
        let mut aside = OsString::from(".");
        aside.push(name);
        aside.push(format!(".{what}-{drawn:08x}"));
        folder.join(aside)
    };
    let (new, old) = (aside("new"), aside("old"));
    let written = write_aside(&new, &path, text).and_then(|()| keep(&path, &old));
    let written = written.and_then(|()| fs::rename(&new, &path)).and_then(|()| sync(folder));
    if written.is_err() {
        // They may not be there: what matters is told already.
        let _ = fs::remove_file(&new);
        let _ = fs::remove_file(&old);
    }
    Ok(written?)
}

/// Writes a file that did not exist, with the rights of the one it will replace, safe on the disk.
fn write_aside(aside: &Path, path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(aside)?;
    if let Ok(before) = fs::metadata(path) {
        file.set_permissions(before.permissions())?;
    }
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Gives the file its second name, `.bak`, in place of the one before; nothing when there is none.
fn keep(path: &Path, aside: &Path) -> io::Result<()> {
    if !path.exists() {
        return Ok(());
    }
    // Some file systems know no second name: there the file is copied.
    if fs::hard_link(path, aside).is_err() {
        fs::copy(path, aside)?;
        File::open(aside)?.sync_all()?;
    }
    let mut backup = path.as_os_str().to_owned();
    backup.push(".bak");
    fs::rename(aside, PathBuf::from(backup))
}

/// Makes the names in this folder safe on the disk, where the file system knows how.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(not(unix)) {
        return Ok(());
    }
    match File::open(folder)?.sync_all() {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {
            Ok(())
        }
        synced => synced,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use tempfile::TempDir;

    use super::*;
    use crate::site::edit::{Change, apply};

    fn house() -> (TempDir, Files) {
        let folder = TempDir::new().unwrap();
        let files = Files::new(None, &Paths { data: folder.path().join("data") });
        (folder, files)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    fn confirmed(text: &str) -> String {
        apply(text, "tilly", &[Change::HoursConfirmed(true)]).unwrap()
    }

    #[test]
    fn the_first_change_makes_the_file_and_the_next_keeps_the_one_before() {
        let (folder, files) = house();
        let data = folder.path().join("data");
        let first = files.sites_text().unwrap();
        assert_eq!(first, EMBEDDED_SITES);
        let second = confirmed(&first);
        files.save_sites(&first, &second).unwrap();
        assert_eq!(names(&data), ["sites.toml"]);
        assert_eq!(files.sites_text().unwrap(), second);
        files.save_sites(&second, &first).unwrap();
        assert_eq!(names(&data), ["sites.toml", "sites.toml.bak"]);
        assert_eq!(files.sites_text().unwrap(), first);
        assert_eq!(fs::read_to_string(data.join("sites.toml.bak")).unwrap(), second);
        files.save_sites(&first, &second).unwrap();
        assert_eq!(fs::read_to_string(data.join("sites.toml.bak")).unwrap(), first);
        let (_, sites, _) = files.load();
        assert!(sites.get("tilly").unwrap().hours_confirmed);
    }

    #[test]
    fn what_somebody_else_wrote_is_not_written_over() {
        let (folder, files) = house();
        let shown = files.sites_text().unwrap();
        let path = folder.path().join("data/sites.toml");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, "# mine\n").unwrap();
        assert_eq!(files.save_sites(&shown, &confirmed(&shown)), Err(Error::Changed));
        assert_eq!(fs::read_to_string(&path).unwrap(), "# mine\n");
        assert_eq!(names(path.parent().unwrap()), ["sites.toml"]);
    }

    #[test]
    fn the_place_is_set_in_a_new_file_or_in_the_one_there_is() {
        let (folder, files) = house();
        files.save_site("tilly").unwrap();
        let path = folder.path().join("data/kiosk.toml");
        let made = fs::read_to_string(&path).unwrap();
        let example = "# site = \"creully\"\n";
        assert_eq!(made, EMBEDDED.replace(example, &format!("{example}site = \"tilly\"\n")));
        let (config, _, problems) = files.load();
        assert_eq!((config.site.as_deref(), problems), (Some("tilly"), vec![]));
        files.save_site("brehal").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), made.replace("\"tilly\"", "\"brehal\""));
        fs::write(&path, "device = 3 # mistaken\n").unwrap();
        files.save_site("tilly").unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text, "device = 3 # mistaken\nsite = \"tilly\"\n");
        for broken in [&b"device = \n"[..], b"\xff"] {
            fs::write(&path, broken).unwrap();
            assert_eq!(files.save_site("tilly"), Err(Error::Unreadable));
            assert_eq!(fs::read(&path).unwrap(), broken);
        }
    }

    #[test]
    fn the_file_that_is_read_is_the_one_that_is_written() {
        let folder = TempDir::new().unwrap();
        let (beside, data) = (folder.path().join("etc"), folder.path().join("data"));
        fs::create_dir(&beside).unwrap();
        let asked = beside.join("mine.toml");
        let files = Files::new(Some(&asked), &Paths { data: data.clone() });
        assert_eq!(files.kiosk(), asked);
        // Nothing beside the settings asked for: the data folder can be written in.
        assert_eq!(files.sites(), data.join("sites.toml"));
        fs::write(beside.join("sites.toml"), EMBEDDED_SITES).unwrap();
        assert_eq!(files.sites(), beside.join("sites.toml"));
        files.save_sites(EMBEDDED_SITES, &confirmed(EMBEDDED_SITES)).unwrap();
        files.save_site("tilly").unwrap();
        assert_eq!(names(&beside), ["mine.toml", "sites.toml", "sites.toml.bak"]);
        assert!(!data.exists());
    }

    #[test]
    fn a_refusal_of_the_disk_leaves_everything_as_it_was() {
        let folder = TempDir::new().unwrap();
        // A file where the data folder should be.
        let data = folder.path().join("data");
        fs::write(&data, "in the way").unwrap();
        let files = Files::new(None, &Paths { data: data.clone() });
        let error = files.save_sites(EMBEDDED_SITES, &confirmed(EMBEDDED_SITES)).unwrap_err();
        assert!(matches!(error, Error::ReadOnly | Error::Other), "{error:?}");
        assert!(files.save_site("tilly").is_err());
        assert_eq!(fs::read_to_string(&data).unwrap(), "in the way");
        assert_eq!(names(folder.path()), ["data"]);
        // The name kept for the file before is taken by a folder.
        let (folder, files) = house();
        files.save_sites(EMBEDDED_SITES, &confirmed(EMBEDDED_SITES)).unwrap();
        let data = folder.path().join("data");
        fs::create_dir(data.join("sites.toml.bak")).unwrap();
        let shown = files.sites_text().unwrap();
        assert!(files.save_sites(&shown, EMBEDDED_SITES).is_err());
        assert_eq!(files.sites_text().unwrap(), shown);
        assert_eq!(names(&data), ["sites.toml", "sites.toml.bak"]);
    }

    #[cfg(unix)]
    #[test]
    fn rights_are_kept_and_links_are_followed() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let (folder, files) = house();
        let real = folder.path().join("real.toml");
        fs::write(&real, EMBEDDED_SITES).unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        let link = folder.path().join("data/sites.toml");
        symlink(&real, &link).unwrap();
        let new = confirmed(EMBEDDED_SITES);
        files.save_sites(EMBEDDED_SITES, &new).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&real).unwrap(), new);
        assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    }

    #[test]
    fn the_words_of_the_system_are_understood() {
        for (given, expected) in [
            (ErrorKind::PermissionDenied, Error::ReadOnly),
            (ErrorKind::ReadOnlyFilesystem, Error::ReadOnly),
            (ErrorKind::StorageFull, Error::Full),
            (ErrorKind::QuotaExceeded, Error::Full),
            (ErrorKind::TimedOut, Error::Other),
        ] {
            assert_eq!(Error::from(io::Error::from(given)), expected);
        }
    }
}
