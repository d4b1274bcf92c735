//! Opens one file and brings its table of counters into memory, or says why not.

use std::io::{self, ErrorKind, Read};
use std::path::Path;

use chrono::NaiveDate;

use super::find::{Found, Kind};
use super::package::unpack;
use super::{Cancelled, Progress};
use crate::export::counters::{HEADER, LARGEST};
use crate::export::folder;
use crate::problem::Problem;

/// How much of a file is read between two looks at whether to stop.
const STRETCH: u64 = 1024 * 1024;

/// How much is read to see what a file is.
const START: u64 = 4 * 1024;

/// How closely a file is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// To see whose it is: sums of control are left for later.
    Glance,
    /// To use it.
    Whole,
}

/// What was read, beside the bytes of its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The table, as it is told to people.
    pub name: String,
    /// The day it was exported, when something says so.
    pub exported: Option<NaiveDate>,
}

/// Why there is nothing to read in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missed {
    /// It is something else, found beside exports.
    Other,
    /// Something is wrong with it.
    Refused(Box<Problem>),
    /// Somebody said to stop.
    Cancelled,
}

impl From<Problem> for Missed {
    fn from(problem: Problem) -> Self {
        Self::Refused(Box::new(problem))
    }
}

impl From<Cancelled> for Missed {
    fn from(Cancelled: Cancelled) -> Self {
        Self::Cancelled
    }
}

/// Puts the table of counters of this file into `table`, in place of what it holds.
pub fn load(
    found: &Found,
    depth: Depth,
    table: &mut Vec<u8>,
    progress: &Progress,
) -> Result<Content, Missed> {
    table.clear();
    let unreadable = |error: &io::Error| {
        let code = match error.kind() {
            ErrorKind::NotFound => "counters-not-found",
            _ if folder::is_link(error) => "import-link",
            _ => "counters-unreadable",
        };
        Missed::from(Problem::error(code, &found.name))
    };
    let file = folder::open_file(&found.path).map_err(|error| unreadable(&error))?;
    let size = file.metadata().map_or(0, |about| about.len());
    let mut source = Source { reader: file, progress };
    match found.kind {
        Kind::Table => {
            table.reserve(size.min(LARGEST) as usize + 1);
            source.fill(table, START).map_err(|error| unreadable(&error))?;
            match kind_of(table, &found.path) {
                Start::Counters => {}
                Start::Other if !found.named => return Err(Missed::Other),
                Start::Other | Start::Spoiled => {
                    return Err(Problem::error("counters-header", &found.name).at(1).into());
                }
            }
            source.fill(table, LARGEST + 1).map_err(|error| unreadable(&error))?;
            progress.check()?;
            if table.len() as u64 > LARGEST {
                return Err(Problem::error("counters-too-big", &found.name).into());
            }
            Ok(Content { name: found.name.clone(), exported: None })
        }
        Kind::Zip => {
            if size > LARGEST {
                return Err(Problem::error("import-zip-too-big", &found.name).into());
            }
            let mut zip = Vec::with_capacity(size as usize + 1);
            source.fill(&mut zip, LARGEST + 1).map_err(|error| unreadable(&error))?;
            progress.check()?;
            unpack(&zip, found, depth, table, progress)
        }
    }
}

/// A file being read.
struct Source<'a, R> {
    reader: R,
    progress: &'a Progress,
}

impl<R: Read> Source<'_, R> {
    /// Reads on until there are so many bytes, or no more, or somebody says to stop.
    fn fill(&mut self, into: &mut Vec<u8>, most: u64) -> io::Result<()> {
        while let Some(wanted) = most.checked_sub(into.len() as u64).filter(|wanted| *wanted > 0) {
            let wanted = wanted.min(STRETCH);
            let read = self.reader.by_ref().take(wanted).read_to_end(into)?;
            self.progress.read(read);
            if (read as u64) < wanted || self.progress.is_cancelled() {
                break;
            }
        }
        Ok(())
    }
}

/// What a table is, by how it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// Counters.
    Counters,
    /// Counters that another program wrote again, or nothing where counters should be.
    Spoiled,
    /// Something else.
    Other,
}

fn kind_of(start: &[u8], path: &Path) -> Start {
    let own = HEADER.join(",");
    if start.starts_with(own.as_bytes()) {
        return Start::Counters;
    }
    // What spreadsheets and editors do: a mark, quotes, other separators, two bytes a letter.
    let plain: String = start
        .iter()
        .filter(|byte| byte.is_ascii_graphic() && **byte != b'"')
        .map(|byte| if *byte == b';' { ',' } else { char::from(byte.to_ascii_lowercase()) })
        .take(own.len())
        .collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    // `appareils.csv` begins with the first three names too.
    let first = HEADER.iter().take(4).copied().collect::<Vec<_>>().join(",");
    if name.starts_with("compteurs") || plain.starts_with(&first) {
        Start::Spoiled
    } else {
        Start::Other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_known_by_how_they_start() {
        let header = HEADER.join(",");
        let wide: Vec<u8> = header.bytes().flat_map(|byte| [byte, 0]).collect();
        for (start, name, expected) in [
            (header.as_bytes(), "a.csv", Start::Counters),
            (format!("{header}\r\nx").as_bytes(), "a.csv", Start::Counters),
            (format!("\u{feff}{header}").as_bytes(), "a.csv", Start::Spoiled),
            (header.replace(',', ";").as_bytes(), "a.csv", Start::Spoiled),
            (header.replace(',', "\";\"").as_bytes(), "a.csv", Start::Spoiled),
            (header.to_uppercase().as_bytes(), "a.csv", Start::Spoiled),
            (&[b"\xff\xfe", &wide[..]].concat(), "a.csv", Start::Spoiled),
            (b"", "Compteurs-2.csv", Start::Spoiled),
            (b"", "a.csv", Start::Other),
            (b"appareil_id,epoque,site_id,libelle", "appareils.csv", Start::Other),
            (b"producteur_nom,producteur_siret", "tableaux.csv", Start::Other),
        ] {
            assert_eq!(kind_of(start, Path::new(name)), expected, "{name}");
        }
    }
}
