//! The nature of the helps of the day, kept in a small file so that a restart does not take it from
//! the sheet of the day.
//!
//! The counters keep natures by month only, because a day with one help in it is one person. This
//! file holds numbers by nature for the day that goes on, and for one that was left open; both leave
//! it once they are closed and another day has begun. It is never exported.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::count::nomenclature::{Dimension, Nomenclature};

/// The name of the file, in the data folder.
pub const FILE: &str = "journee.json";

/// The largest file that is read, in bytes: a hundred times what one can need.
const LARGEST: u64 = 64 * 1024;

/// The numbers of one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// The helps by nature, by code.
    pub natures: BTreeMap<String, u64>,
    /// How many were on the kiosk.
    pub on_kiosk: u64,
}

impl Draft {
    /// How many helps it holds.
    pub fn count(&self) -> u64 {
        self.natures.values().sum()
    }
}

/// The days that are not over.
pub type Drafts = BTreeMap<NaiveDate, Draft>;

/// The days of the file of this folder. A file that cannot be read, or holds anything but codes and
/// numbers, is no file: the month still has everything.
pub fn read(folder: &Path) -> Drafts {
    let mut text = String::new();
    let read =
        File::open(folder.join(FILE)).and_then(|file| file.take(LARGEST).read_to_string(&mut text));
    if read.is_err() {
        return Drafts::new();
    }
    let days: BTreeMap<String, Draft> = serde_json::from_str(&text).unwrap_or_default();
    let lists = Nomenclature::embedded();
    let known = |draft: &Draft| {
        draft.natures.keys().all(|code| lists.entry(Dimension::Nature, code).is_some())
    };
    days.into_iter()
        .filter(|(_, draft)| known(draft))
        .filter_map(|(day, draft)| Some((day.parse().ok()?, draft)))
        .collect()
}

/// Writes the days, aside first so that a cut never leaves half a file. Slow: not for the thread that
/// draws.
///
/// # Errors
/// When the disk refuses; the file before stays.
pub fn write(folder: &Path, days: &Drafts) -> std::io::Result<()> {
    let named: BTreeMap<String, &Draft> =
        days.iter().map(|(day, draft)| (day.to_string(), draft)).collect();
    let bytes = serde_json::to_vec(&named)?;
    let aside = folder.join(format!("{FILE}.part"));
    let mut file = private().open(&aside)?;
    file.write_all(&bytes)?;
    file.sync_all()?;
    fs::rename(&aside, folder.join(FILE))
}

/// How the file is opened: by the kiosk's own user only, where the system knows how.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), Drafts::new());
        let draft = Draft {
            natures: BTreeMap::from([("information".to_owned(), 2), ("formulaire".to_owned(), 1)]),
            on_kiosk: 1,
        };
        assert_eq!(draft.count(), 3);
        let days = Drafts::from([(day("2026-12-01"), draft.clone()), (day("2026-12-03"), draft)]);
        write(folder.path(), &days).unwrap();
        assert_eq!(read(folder.path()), days);
        #[cfg(unix)]
        {
            let found = fs::metadata(folder.path().join(FILE)).unwrap().permissions();
            assert_eq!(std::os::unix::fs::PermissionsExt::mode(&found) & 0o777, 0o600);
        }
        write(folder.path(), &Drafts::new()).unwrap();
        assert_eq!(read(folder.path()), Drafts::new());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn only_codes_and_numbers_are_believed() {
        let folder = tempfile::tempdir().unwrap();
        for text in [
            "",
            "{",
            "[]",
            r#"{"2026-12-01":{"natures":{"Jeanne":1},"on_kiosk":0}}"#,
            r#"{"2026-12-01":{"natures":{"information":-1},"on_kiosk":0}}"#,
            r#"{"hier":{"natures":{"information":1},"on_kiosk":0}}"#,
        ] {
            fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(read(folder.path()), Drafts::new(), "{text}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        assert!(write(Path::new("/nonexistent/folder"), &Drafts::new()).is_err());
    }
}
