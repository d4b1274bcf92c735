//! Reading a folder of content, whatever is in it: what cannot be read becomes a problem.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// The largest file that is read, in bytes: a tutorial has some twenty thousand.
const MAX_BYTES: u64 = 1024 * 1024;

/// The most folders inside one another.
const MAX_DEPTH: usize = 6;

/// The most files that are read.
const MAX_FILES: usize = 10_000;

/// Whether a path of the content folder is one that is read.
pub(super) fn is_content(path: &str) -> bool {
    let ends = |end: &str| path.to_ascii_lowercase().ends_with(end);
    path == "personas.toml"
        || path == "lists.toml"
        || (path.starts_with("tutorials/") && ends(".toml"))
        || (path.starts_with("equipment/") && ends(".toml"))
        || (path.starts_with("drawings/") && ends(".svg"))
        || (path.starts_with("locales/") && ends(".ftl"))
}

/// Every text of content in `folder`, by its path relative to it, with slashes.
pub(super) fn texts(folder: &Path, problems: &mut Vec<Problem>) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    if !folder.is_dir() {
        problems.push(Problem::error("content-folder", folder.display().to_string()));
        return texts;
    }
    let mut files = Vec::new();
    for name in ["personas.toml", "lists.toml"] {
        let path = folder.join(name);
        if fs::symlink_metadata(&path).is_ok() {
            files.push((path, name.to_owned()));
        }
    }
    for part in ["tutorials", "equipment", "drawings", "locales"] {
        let inside = folder.join(part);
        if fs::symlink_metadata(&inside).is_ok() {
            let mut seen = BTreeSet::new();
            walk(&inside, part, 0, &mut seen, &mut files, problems);
        }
    }
    if files.is_empty() {
        problems.push(Problem::warning("content-empty", folder.display().to_string()));
    }
    for (path, name) in files {
        match read(&path, &name) {
            Ok(text) => {
                texts.insert(name, text);
            }
            Err(problem) => problems.push(problem),
        }
    }
    texts
}

fn walk(
    folder: &Path,
    name: &str,
    depth: usize,
    seen: &mut BTreeSet<PathBuf>,
    files: &mut Vec<(PathBuf, String)>,
    problems: &mut Vec<Problem>,
) {
    // A link to a folder above would lead round for ever.
    let fresh = fs::canonicalize(folder).map(|real| seen.insert(real));
    if depth > MAX_DEPTH || matches!(fresh, Ok(false)) {
        problems.push(Problem::warning("content-loop", name));
        return;
    }
    let entries = match fresh.and_then(|_| fs::read_dir(folder)) {
        Ok(entries) => entries,
        Err(error) => {
            problems.push(unreadable(name, &error));
            return;
        }
    };
    let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        let Some(file) = path.file_name().and_then(|file| file.to_str()) else {
            problems.push(Problem::warning("content-name", name));
            continue;
        };
        if file.starts_with('.') {
            continue;
        }
        let inside = format!("{name}/{file}");
        if path.is_dir() && is_content(&inside) {
            problems.push(Problem::error("content-not-file", inside));
        } else if path.is_dir() {
            walk(&path, &inside, depth + 1, seen, files, problems);
        } else if !is_content(&inside) {
            problems.push(Problem::warning("content-ignored", inside));
        } else if files.len() < MAX_FILES {
            files.push((path, inside));
        } else {
            problems.push(Problem::error("content-too-many", name).with("most", MAX_FILES));
            return;
        }
    }
}

fn read(path: &Path, name: &str) -> Result<String, Problem> {
    let fail = |error: &std::io::Error| unreadable(name, error);
    let metadata = fs::metadata(path).map_err(|error| fail(&error))?;
    // A pipe or a device would keep the kiosk waiting.
    if !metadata.is_file() {
        return Err(Problem::error("content-not-file", name));
    }
    let mut bytes = Vec::new();
    let file = fs::File::open(path).map_err(|error| fail(&error))?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(|error| fail(&error))?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(Problem::error("content-too-big", name).with("most", MAX_BYTES / 1024));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = error.as_bytes().iter().take(valid);
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        Problem::error("content-not-utf8", name).at(line)
    })?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn unreadable(name: &str, error: &std::io::Error) -> Problem {
    Problem::error("content-unreadable", name).with("reason", error.kind())
}
