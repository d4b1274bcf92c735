//! Opens a data package: a zip with `datapackage.json`, the table of counters it lists, and who
//! exported them when.
//!
//! A zip from a stick may be anything: nothing of it is ever written, only the three files that are
//! wanted are inflated, each up to a limit, and a zip that tries anything odd is refused whole.

use std::io::{Cursor, Read};

use chrono::NaiveDate;
use memchr::memmem;
use serde_json::Value;
use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::Progress;
use super::find::Found;
use super::load::{Content, Depth, Missed};
use crate::export::counters::LARGEST;
use crate::problem::Problem;

/// The file that says what a package holds (Data Package 2.0).
const PACKAGE: &str = "datapackage.json";

/// The file of counters in it.
const COUNTERS: &str = "compteurs.csv";

/// The file that says which device exported them, and when.
const DEVICES: &str = "appareils.csv";

/// The most files in a zip.
const MOST_ENTRIES: usize = 1_000;

/// The largest `datapackage.json`, in bytes.
const LARGEST_PACKAGE: u64 = 1024 * 1024;

/// The largest `appareils.csv`, in bytes: thirty thousand devices.
const LARGEST_DEVICES: u64 = 8 * 1024 * 1024;

/// How many times larger than its zip a file may be: counters repeat themselves a lot, and yet come
/// to a tenth of this.
const MOST_TIMES: u64 = 300;

/// The size from which it matters.
const SMALL: u64 = 1024 * 1024;

/// Puts the table of counters of this zip into `table`.
pub fn unpack(
    zip: &[u8],
    found: &Found,
    depth: Depth,
    table: &mut Vec<u8>,
    progress: &Progress,
) -> Result<Content, Missed> {
    let refused = |code| Missed::from(Problem::error(code, &found.name));
    // Names are never compressed. Another zip is none of our business.
    if !found.named && memmem::find(zip, COUNTERS.as_bytes()).is_none() {
        return Err(Missed::Other);
    }
    // Before anything is made of what the zip says of itself: each file has its mark, and the large
    // format, which may claim any number of them, is never needed.
    let marks = memmem::find_iter(zip, b"PK\x01\x02").take(MOST_ENTRIES + 1).count();
    let large =
        [b"PK\x06\x06", b"PK\x06\x07"].iter().all(|mark| memmem::find(zip, *mark).is_some());
    if marks > MOST_ENTRIES || large {
        return Err(refused("import-zip-entries"));
    }
    let Ok(mut archive) = ZipArchive::new(Cursor::new(zip)) else {
        return Err(refused("import-zip-damaged"));
    };
    let names = names(&archive).map_err(refused)?;
    match archive.has_overlapping_entries() {
        Ok(false) if !archive.has_duplicate_names() => {}
        Ok(true) => return Err(refused("import-zip-bomb")),
        Ok(false) | Err(_) => return Err(refused("import-zip-damaged")),
    }
    let mut own = names.iter().zip(0..).filter(|(name, _)| last(name) == PACKAGE);
    let (base, index) = match (own.next(), own.next()) {
        (Some((name, index)), None) => (name.strip_suffix(PACKAGE).unwrap_or_default(), index),
        (Some(_), Some(_)) => return Err(refused("import-zip-package")),
        (None, _) => {
            let counters = names.iter().any(|name| last(name) == COUNTERS);
            return Err(match (counters, found.named) {
                (true, _) => refused("import-zip-package"),
                (false, true) => refused("import-zip-other"),
                (false, false) => Missed::Other,
            });
        }
    };
    let place = |file: &str| names.iter().position(|name| *name == format!("{base}{file}"));
    let mut inflate = |index: usize, most: u64, into: &mut Vec<u8>| -> Result<(), Missed> {
        progress.check()?;
        inflate(&mut archive, index, most, zip.len() as u64, into).map_err(refused)
    };
    let mut package = Vec::new();
    inflate(index, LARGEST_PACKAGE, &mut package)?;
    let Ok(package) = serde_json::from_slice::<Value>(&package) else {
        return Err(refused("import-zip-package"));
    };
    let (listed, counters) = match (Listed::of(&package, COUNTERS), place(COUNTERS)) {
        (Some(listed), Some(index)) => (listed, index),
        (None, None) if found.named => return Err(refused("import-zip-other")),
        (None, None) => return Err(Missed::Other),
        (Some(_), None) | (None, Some(_)) => return Err(refused("import-zip-package")),
    };
    inflate(counters, LARGEST, table)?;
    if depth == Depth::Whole && !listed.is(table) {
        return Err(refused("import-zip-hash"));
    }
    let mut exported = None;
    if let (Depth::Whole, Some(index)) = (depth, place(DEVICES)) {
        let mut devices = Vec::new();
        inflate(index, LARGEST_DEVICES, &mut devices)?;
        if Listed::of(&package, DEVICES).is_some_and(|listed| !listed.is(&devices)) {
            return Err(refused("import-zip-hash"));
        }
        exported = export_day(&devices);
    }
    let name = names.get(counters).map_or(COUNTERS, |name| name.as_str());
    Ok(Content { name: format!("{}/{name}", found.name), exported })
}

/// The last part of a name.
fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or_default()
}

/// The names of the files, none of which may lead out of the zip, be a link, or be locked.
fn names(archive: &ZipArchive<Cursor<&[u8]>>) -> Result<Vec<String>, &'static str> {
    let mut names = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let entry = archive.by_index_data(index).map_err(|_| "import-zip-damaged")?;
        let name = entry.name_raw();
        let climbs =
            |name: &[u8]| name.split(|byte| matches!(byte, b'/' | b'\\')).any(|part| part == b"..");
        let drive = name.get(1) == Some(&b':');
        if name.is_empty()
            || name.contains(&0)
            || climbs(name)
            || drive
            || name.starts_with(b"/")
            || name.starts_with(b"\\")
        {
            return Err("import-zip-path");
        }
        if entry.is_symlink() {
            return Err("import-zip-link");
        }
        if entry.encrypted() {
            return Err("import-zip-encrypted");
        }
        names.push(String::from_utf8_lossy(name).replace('\\', "/"));
    }
    Ok(names)
}

/// Inflates one file, as far as its limits.
fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    most: u64,
    zipped: u64,
    into: &mut Vec<u8>,
) -> Result<(), &'static str> {
    let entry = archive.by_index(index).map_err(|_| "import-zip-damaged")?;
    let zipped = entry.compressed_size().min(zipped);
    let most = most.min(zipped.saturating_mul(MOST_TIMES).max(SMALL));
    if entry.size() > most {
        return Err("import-zip-bomb");
    }
    into.clear();
    // What it says of its size may be a lie.
    entry.take(most + 1).read_to_end(into).map_err(|_| "import-zip-damaged")?;
    if into.len() as u64 > most { Err("import-zip-bomb") } else { Ok(()) }
}

/// What a package says of one of its files.
#[derive(Debug, PartialEq, Eq)]
struct Listed {
    bytes: Option<Value>,
    hash: Option<Value>,
}

impl Listed {
    fn of(package: &Value, path: &str) -> Option<Self> {
        let resources = package.get("resources")?.as_array()?;
        let own = resources.iter().find(|own| own.get("path").is_some_and(|own| own == path))?;
        Some(Self { bytes: own.get("bytes").cloned(), hash: own.get("hash").cloned() })
    }

    /// Whether the bytes are those it speaks of. A sum of another kind than SHA-256 says nothing.
    fn is(&self, bytes: &[u8]) -> bool {
        let size = self.bytes.as_ref().is_none_or(|size| size.as_u64() == Some(bytes.len() as u64));
        let sum = self.hash.as_ref().is_none_or(|sum| {
            let Some(sum) = sum.as_str() else { return false };
            let Some(sum) = sum.strip_prefix("sha256:") else { return true };
            let found: Vec<String> =
                Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            sum.eq_ignore_ascii_case(&found.concat())
        });
        size && sum
    }
}

/// The day of the export, if it is the same for every device of the package: a device of which an
/// older state was passed on was exported on another day, which nobody says.
fn export_day(devices: &[u8]) -> Option<NaiveDate> {
    let mut reader = csv::Reader::from_reader(devices);
    let column = reader.headers().ok()?.iter().position(|name| name == "exporte_le")?;
    let mut days =
        reader.records().map(|record| record.ok()?.get(column)?.parse::<NaiveDate>().ok());
    let first = days.next()??;
    days.all(|day| day == Some(first)).then_some(first)
}
