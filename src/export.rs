//! Writes the counters and the reports for other programs and people, and brings files safely to a
//! removable drive.
//!
//! Numbers come from `store` and `bilan`, their meaning from `count`. Tables in words are left to
//! `bilan::sheet`, pages to `document`.

pub mod audit;
pub mod bundle;
pub mod counters;
pub mod daily;
pub mod deliver;
pub mod drive;
pub(crate) mod folder;
pub mod nomenclatures;
pub mod package;
pub mod readme;
#[cfg(test)]
mod sample;
pub mod spreadsheet;
pub mod tableaux;
pub mod workbook;

use std::path::Path;

use crate::count::Row;
use deliver::Delivered;

/// The name of the file of counters.
pub const COUNTERS: &str = "compteurs.csv";

/// Why nothing was exported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The table could not be made.
    #[error(transparent)]
    Counters(#[from] counters::Error),
    /// The file could not be brought to its folder.
    #[error(transparent)]
    Deliver(#[from] deliver::Error),
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Counters(_) => "counters",
            Self::Deliver(error) => error.code(),
        }
    }
}

/// Writes these counters as `compteurs.csv` in this folder, under a name that was free, and reads
/// them back before saying so.
pub fn counters_to(rows: &[Row], dir: &Path) -> Result<Delivered, Error> {
    let mut bytes = Vec::new();
    counters::write(rows, &mut bytes)?;
    Ok(deliver::deliver(dir, COUNTERS, &bytes)?)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    #[test]
    fn an_export_is_never_written_over_another() {
        let dir = tempfile::tempdir().unwrap();
        for name in ["compteurs.csv", "compteurs-2.csv", "compteurs-3.csv"] {
            let delivered = counters_to(&[], dir.path()).unwrap();
            assert_eq!(delivered.path, dir.path().join(name));
            let text = std::fs::read_to_string(&delivered.path).unwrap();
            assert!(text.starts_with("appareil_id,epoque,"), "{text}");
        }
    }

    #[test]
    fn an_error_says_its_kind() {
        let error = counters_to(&[], Path::new("/nonexistent/stick")).unwrap_err();
        assert_eq!(error.code(), "no-folder");
    }
}
