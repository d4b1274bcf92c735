//! What the sticks of other kiosks brought, kept beside the kiosk's own counters and never among
//! them: what is counted here stays what this kiosk saw.
//!
//! Everything received is one `compteurs.csv` in the data folder, each counter of each replica once,
//! as numbers only grow. It can be received again, so that a file that cannot be read any more is set
//! aside, told, and replaced by the next stick.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use crate::count::{self, Row, merge};
use crate::export::counters;
use crate::problem::Problem;

/// The name of the file, in the data folder.
pub const FILE: &str = "compteurs-recus.csv";

/// The same while it is written. Whatever bears this name may go.
const PART: &str = ".compteurs-recus.csv.part";

/// The name under which a file that cannot be read is set aside.
const ASIDE: &str = "compteurs-recus-illisible.csv";

/// Why what came was not kept. What was there before still is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no room left.
    #[error("there is no room left")]
    Full,
    /// The data folder can only be read.
    #[error("the data folder can only be read")]
    ReadOnly,
    /// It would be more than this program reads again.
    #[error("there would be too much to read again")]
    TooMuch,
    /// Something else.
    #[error("the file could not be written")]
    Other,
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::ReadOnly => "read-only",
            Self::TooMuch => "too-much",
            Self::Other => "other",
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::Full,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            _ => Self::Other,
        }
    }
}

/// What became of a delivery.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// How many counters nobody had told of.
    pub new: usize,
    /// How many are higher than was known.
    pub grown: usize,
}

impl Kept {
    /// Whether everything was known already.
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

/// The counters received so far; none when the file cannot be read, which is told each time until
/// something else is kept.
pub fn read(data: &Path) -> (Vec<Row>, Vec<Problem>) {
    let path = data.join(FILE);
    if matches!(path.symlink_metadata(), Err(error) if error.kind() == ErrorKind::NotFound) {
        return (Vec::new(), Vec::new());
    }
    match counters::read(&path) {
        Ok(rows) => (rows, Vec::new()),
        Err(problems) => {
            let mut told = vec![Problem::warning("received-unreadable", FILE).with("file", ASIDE)];
            told.extend(problems);
            (Vec::new(), told)
        }
    }
}

/// Keeps these too; the days of months before that of `before` by month only. Nothing is written
/// when nothing of it is new.
pub fn keep(data: &Path, rows: &[Row], before: NaiveDate) -> Result<Kept, Error> {
    let (known, problems) = read(data);
    if !problems.is_empty() {
        if rows.is_empty() {
            return Ok(Kept::default());
        }
        fs::rename(data.join(FILE), data.join(ASIDE))?;
    }
    let fold = |rows: &[Row]| count::fold::fold(rows, |_, _| Some(before));
    let was = fold(&known);
    let is = fold(&merge(&known, rows));
    let mut kept = Kept::default();
    let mut before = was.iter().peekable();
    for row in &is {
        let key = (&row.device, &row.epoch, &row.cell);
        while before.next_if(|own| (&own.device, &own.epoch, &own.cell) < key).is_some() {}
        match before.peek() {
            Some(own) if (&own.device, &own.epoch, &own.cell) == key => {
                kept.grown += usize::from((own.n, own.cancelled) != (row.n, row.cancelled));
            }
            Some(_) | None => kept.new += 1,
        }
    }
    if is != known {
        write(data, &is)?;
    }
    Ok(kept)
}

/// Adds up by month the days that are old by now, if there are any.
pub fn fold(data: &Path, before: NaiveDate) -> Result<(), Error> {
    keep(data, &[], before).map(|_| ())
}

/// Writes the file whole under another name, then gives it its own.
fn write(data: &Path, rows: &[Row]) -> Result<(), Error> {
    let mut bytes = Vec::new();
    counters::write(rows, &mut bytes).map_err(|_| Error::Other)?;
    if bytes.len() as u64 > counters::LARGEST {
        return Err(Error::TooMuch);
    }
    let part: PathBuf = data.join(PART);
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let made = options.open(&part).and_then(|mut file| {
        file.write_all(&bytes)?;
        file.sync_all()
    });
    let placed = made.and_then(|()| fs::rename(&part, data.join(FILE)));
    if placed.is_err() {
        // Room for somebody else.
        let _ = fs::remove_file(&part);
    }
    placed?;
    if cfg!(unix) {
        File::open(data)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::count::{Cell, Measure, Period, Quality};

    fn row(device: &str, period: &str, n: u64) -> Row {
        let measure = Measure::Intervention;
        Row {
            device: device.to_owned(),
            epoch: "0".repeat(16),
            cell: Cell {
                site: "tilly".to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: "caf".to_owned(),
                dimension: measure.dimension().to_owned(),
                value: "individuel".to_owned(),
            },
            n,
            cancelled: 0,
            quality: Quality::Ok,
        }
    }

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    const BEFORE: &str = "2024-11-01";

    #[test]
    fn what_came_is_there_and_comes_once() {
        let dir = tempfile::tempdir().unwrap();
        let keep = |rows: &[Row]| keep(dir.path(), rows, date(BEFORE)).unwrap();
        assert_eq!(read(dir.path()), (vec![], vec![]));
        assert!(keep(&[]).is_nothing());
        assert!(!dir.path().join(FILE).exists());
        let (one, two) = (row("one", "2026-12-01", 3), row("two", "2026-12-01", 5));
        assert_eq!(keep(&[two.clone(), one.clone()]), Kept { new: 2, grown: 0 });
        assert_eq!(read(dir.path()).0, [one.clone(), two.clone()]);
        assert!(keep(&[two.clone(), one.clone()]).is_nothing());
        // An old stick changes nothing; a new one grows.
        let grown = row("two", "2026-12-01", 9);
        let came = [row("one", "2026-12-01", 1), grown.clone(), row("one", "2026-12-02", 1)];
        assert_eq!(keep(&came), Kept { new: 1, grown: 1 });
        assert_eq!(read(dir.path()).0, [one, row("one", "2026-12-02", 1), grown]);
    }

    #[test]
    fn old_days_are_kept_by_month_even_when_they_come_back() {
        let dir = tempfile::tempdir().unwrap();
        let days = [row("one", "2026-12-01", 3), row("one", "2026-12-02", 4)];
        keep(dir.path(), &days, date(BEFORE)).unwrap();
        fold(dir.path(), date("2027-01-01")).unwrap();
        assert_eq!(read(dir.path()).0, [row("one", "2026-12", 7)]);
        assert!(keep(dir.path(), &days, date("2027-01-01")).unwrap().is_nothing());
        assert_eq!(read(dir.path()).0, [row("one", "2026-12", 7)]);
    }

    #[test]
    fn a_file_that_cannot_be_read_is_set_aside_and_told() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(FILE), "bonjour").unwrap();
        let (rows, problems) = read(dir.path());
        assert_eq!(rows, []);
        let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, ["received-unreadable", "counters-header"]);
        // Until a stick comes it stays, and is told.
        fold(dir.path(), date(BEFORE)).unwrap();
        assert_eq!(read(dir.path()).1, problems);
        let kept = keep(dir.path(), &[row("one", "2026-12-01", 3)], date(BEFORE)).unwrap();
        assert_eq!(kept, Kept { new: 1, grown: 0 });
        assert_eq!(fs::read_to_string(dir.path().join(ASIDE)).unwrap(), "bonjour");
        assert_eq!(read(dir.path()), (vec![row("one", "2026-12-01", 3)], vec![]));
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let gone = dir.path().join("gone");
        let error = keep(&gone, &[row("one", "2026-12-01", 3)], date(BEFORE)).unwrap_err();
        assert_eq!(error.code(), "other");
    }
}
