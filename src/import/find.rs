//! Looks for files in folders, without following a link anywhere.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::{Cancelled, Progress};
use crate::problem::Problem;

/// How deep folders are entered.
const DEEPEST: usize = 16;

/// The most names looked at.
const MOST_NAMES: usize = 1_000_000;

/// What a file may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A table.
    Table,
    /// A zip of tables.
    Zip,
}

impl Kind {
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "csv" => Some(Self::Table),
            "zip" => Some(Self::Zip),
            _ => None,
        }
    }
}

/// A file that may be an export.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it is.
    pub path: PathBuf,
    /// How it is told to people.
    pub name: String,
    /// Whether somebody named it: it then has to be an export.
    pub named: bool,
    /// What it may be.
    pub kind: Kind,
}

/// The files among these and in these folders, each once, in order of path.
pub fn find(
    from: &[PathBuf],
    progress: &Progress,
) -> Result<(Vec<Found>, Vec<Problem>), Cancelled> {
    let mut search = Search { names: 0, found: BTreeMap::new(), problems: Vec::new() };
    for path in from {
        progress.check()?;
        let name = path.display().to_string();
        let problem = match path.symlink_metadata() {
            Ok(about) if about.is_dir() => {
                search.enter(path, progress)?;
                continue;
            }
            Ok(about) if about.is_file() => {
                let kind = Kind::of(path).unwrap_or(Kind::Table);
                search.found.insert(path.clone(), (true, kind));
                continue;
            }
            Ok(about) if about.is_symlink() => "import-link",
            Err(error) if error.kind() == ErrorKind::NotFound => "counters-not-found",
            // A pipe or a device is never opened.
            Ok(_) | Err(_) => "counters-unreadable",
        };
        search.problems.push(Problem::error(problem, name));
    }
    let found = search.found.into_iter().map(|(path, (named, kind))| {
        let name = path.display().to_string();
        Found { path, name, named, kind }
    });
    Ok((found.collect(), search.problems))
}

struct Search {
    names: usize,
    /// Whether each file was named, and what it may be.
    found: BTreeMap<PathBuf, (bool, Kind)>,
    problems: Vec<Problem>,
}

impl Search {
    fn enter(&mut self, root: &Path, progress: &Progress) -> Result<(), Cancelled> {
        let mut folders = vec![(root.to_owned(), 0)];
        while let Some((folder, depth)) = folders.pop() {
            let told = folder.display().to_string();
            let Ok(entries) = fs::read_dir(&folder) else {
                self.problems.push(Problem::error("import-folder", told));
                continue;
            };
            for entry in entries {
                progress.check()?;
                self.names += 1;
                if self.names > MOST_NAMES {
                    self.problems.push(Problem::error("import-many", root.display().to_string()));
                    return Ok(());
                }
                let Ok((entry, kind)) = entry.and_then(|entry| {
                    let kind = entry.file_type()?;
                    Ok((entry, kind))
                }) else {
                    self.problems.push(Problem::error("import-folder", &told));
                    break;
                };
                let path = entry.path();
                if kind.is_dir() {
                    // What systems keep on a stick for themselves, what was thrown away.
                    if entry.file_name().to_string_lossy().starts_with(['.', '$']) {
                        continue;
                    }
                    if depth == DEEPEST {
                        self.problems
                            .push(Problem::error("import-deep", path.display().to_string()));
                    } else {
                        folders.push((path, depth + 1));
                    }
                } else if let Some(own) = Kind::of(&path) {
                    if kind.is_file() {
                        self.found.entry(path).or_insert((false, own));
                    } else if kind.is_symlink() {
                        self.problems
                            .push(Problem::warning("import-link", path.display().to_string()));
                    }
                }
            }
        }
        Ok(())
    }
}
