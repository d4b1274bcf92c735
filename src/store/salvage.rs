//! The file as a file: making it, judging it before SQLite does, setting it aside, replacing it.
//!
//! A replacement is made whole beside the file, then renamed to [`NEXT`]: from that moment it is the
//! store, whenever the power goes. Finishing means moving away what stands under the old names and
//! renaming it once more, which can be done again as often as needed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::schema::{self, APPLICATION, Failure, Head, Open, Salvage, VERSION};
use super::{Error, FILE, QUARANTINE};
use crate::count::{Quality, RELEASED};
use crate::problem::Problem;

/// The whole replacement of a store, before it takes its place.
const NEXT: &str = "comptes.sqlite.nouveau";

/// A replacement that is not whole yet. Whatever bears this name may go.
const PART: &str = ".comptes.sqlite.part";

/// Where a damaged file is copied to be read, so that the one set aside stays as it was found.
const SCRATCH: &str = ".comptes.reprise";

/// How the header of every database begins.
const MAGIC: &[u8] = b"SQLite format 3\0";

/// What SQLite writes beside a file, by what it adds to the name.
const COMPANIONS: [&str; 3] = ["-wal", "-shm", "-journal"];

/// The largest file that may be ours, in bytes: ten busy years stay under a tenth of it.
const LARGEST: u64 = 128 * 1024 * 1024;

/// The folder of a store, and what its files depend on.
#[derive(Debug)]
pub(super) struct Place<'a> {
    pub(super) dir: &'a Path,
    pub(super) today: NaiveDate,
    pub(super) machine: Option<&'a str>,
}

/// What a file is, before SQLite opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Absent,
    Ours,
    /// Too badly cut or written over for its header to be read.
    Unreadable,
    /// Somebody else's.
    Foreign,
    /// A later program's.
    Newer(u32),
}

impl Place<'_> {
    /// Opens the store of this folder, made or healed if needed, and tells what was done.
    pub(super) fn enter(&self, problems: &mut Vec<Problem>) -> Result<Open, Failure> {
        self.sweep()?;
        if present(&self.path(NEXT))? {
            // The power went during a replacement: it is whole, it only has to take its place.
            let folder = self.leftovers()?.then(|| self.last_quarantine()).transpose()?;
            self.install(folder.as_deref())?;
        }
        let kind = kind(&self.path(FILE))?;
        let mut open = match kind {
            Kind::Newer(found) => return Err(Failure::Disk(Error::Newer { found })),
            Kind::Absent | Kind::Unreadable | Kind::Foreign => self.replace(kind, problems)?,
            Kind::Ours => {
                self.drop_journal(problems)?;
                match Open::at(&self.path(FILE)) {
                    Err(Failure::Damaged) => self.replace(kind, problems)?,
                    opened => opened?,
                }
            }
        };
        match (self.machine, open.head.machine.as_deref()) {
            (Some(here), Some(there)) if here != there => {
                // Copied from another machine, which goes on counting under the same name.
                open.renew(random_epoch()?, here.to_owned())?;
                problems.push(Problem::warning("store-moved", FILE));
            }
            (Some(here), None) => open.settle_in(here.to_owned())?,
            (Some(_) | None, Some(_) | None) => {}
        }
        Ok(open)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Removes what an interrupted run left half-made.
    fn sweep(&self) -> Result<(), Failure> {
        for name in std::iter::once("").chain(COMPANIONS) {
            remove(fs::remove_file(self.path(&format!("{PART}{name}"))))?;
        }
        remove(fs::remove_dir_all(self.path(SCRATCH)))
    }

    /// Puts a new store in the place of whatever is there, with all that can be saved of it.
    fn replace(&self, kind: Kind, problems: &mut Vec<Problem>) -> Result<Open, Failure> {
        let mut salvage = match kind {
            Kind::Ours | Kind::Foreign => self.read_what_is_left()?,
            Kind::Absent | Kind::Unreadable | Kind::Newer(_) => Salvage::default(),
        };
        let device = match &salvage.head {
            Some(head) => head.device.clone(),
            None => random_device()?,
        };
        let mut head = Head::new(device, random_epoch()?);
        head.machine = self.machine.map(str::to_owned);
        if let Some(old) = &salvage.head {
            head.sequence = old.sequence;
            head.last_day = old.last_day;
        }
        if head.last_day.is_none() {
            let days = salvage.rows.iter().map(|row| row.cell.period.first());
            head.last_day = days.max().map(|day| day.max(RELEASED));
        }
        let ours = salvage.head.is_some() || !salvage.rows.is_empty() || salvage.secret.is_some();
        if !salvage.complete {
            for row in &mut salvage.rows {
                row.quality = row.quality.max(Quality::PartialImport);
            }
        }
        self.make(head, &salvage)?;
        let aside = self.leftovers()?;
        let folder = aside.then(|| self.new_quarantine()).transpose()?;
        disk(fs::rename(self.path(PART), self.path(NEXT)))?;
        disk(sync_folder(self.dir))?;
        self.install(folder.as_deref())?;
        if let Some(folder) = folder {
            let name =
                |path: &Path| path.strip_prefix(self.dir).unwrap_or(path).display().to_string();
            let code =
                if kind == Kind::Foreign && !ours { "store-foreign" } else { "store-set-aside" };
            problems.push(Problem::warning(code, FILE).with("folder", name(&folder)));
            if ours {
                let code = if salvage.complete { "store-salvaged" } else { "store-incomplete" };
                problems.push(Problem::warning(code, FILE).with("cells", salvage.rows.len()));
            } else if code == "store-set-aside" {
                problems.push(Problem::error("store-lost", FILE).with("folder", name(&folder)));
            }
        }
        match Open::at(&self.path(FILE)) {
            // It was checked a moment ago: this is the disk, and a second try could go on for ever.
            Err(Failure::Damaged) => Err(Failure::Disk(Error::Damaged)),
            opened => opened,
        }
    }

    /// Makes a whole store under the name [`PART`], safe on the disk.
    fn make(&self, head: Head, salvage: &Salvage) -> Result<(), Failure> {
        let path = self.path(PART);
        disk(private(OpenOptions::new().write(true).create_new(true)).open(&path))?;
        let made = schema::create(&path, head, salvage)
            .and_then(|()| disk(OpenOptions::new().write(true).open(&path)?.sync_all()));
        if made.is_err() {
            // Room for somebody else; what stays is swept at the next opening.
            let _ = self.sweep();
        }
        made.map_err(|failure| match failure {
            Failure::Damaged => Failure::Disk(Error::Io),
            failure => failure,
        })
    }

    /// Moves away what stands under the store's names, then puts the replacement there.
    fn install(&self, folder: Option<&Path>) -> Result<(), Failure> {
        if let Some(folder) = folder {
            for name in std::iter::once("").chain(COMPANIONS) {
                let name = format!("{FILE}{name}");
                if present(&self.path(&name))? {
                    disk(fs::rename(self.path(&name), folder.join(&name)))?;
                }
            }
            disk(sync_folder(folder))?;
        }
        disk(fs::rename(self.path(NEXT), self.path(FILE)))?;
        disk(sync_folder(self.dir))
    }

    /// Whether something stands under the store's names.
    fn leftovers(&self) -> Result<bool, Failure> {
        for name in std::iter::once("").chain(COMPANIONS) {
            if present(&self.path(&format!("{FILE}{name}")))? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// A rollback journal is never ours, as the file is made without one; SQLite would play it back
    /// over our counters.
    fn drop_journal(&self, problems: &mut Vec<Problem>) -> Result<(), Failure> {
        let name = format!("{FILE}-journal");
        if present(&self.path(&name))? {
            let folder = self.new_quarantine()?;
            disk(fs::rename(self.path(&name), folder.join(&name)))?;
            disk(sync_folder(self.dir))?;
            let folder = folder.strip_prefix(self.dir).unwrap_or(&folder).display().to_string();
            problems.push(Problem::warning("store-foreign", name).with("folder", folder));
        }
        Ok(())
    }

    /// Reads a copy of the file and its log. A disk that fails twice will not get better: the file
    /// is then set aside unread, for somebody with better tools.
    fn read_what_is_left(&self) -> Result<Salvage, Failure> {
        let failed = |read: &Result<_, _>| matches!(read, Err(Failure::Disk(Error::Io)));
        let mut salvage = self.read_copy();
        if failed(&salvage) {
            salvage = self.read_copy();
        }
        if failed(&salvage) {
            salvage = Ok(Salvage::default());
        }
        self.sweep()?;
        salvage
    }

    fn read_copy(&self) -> Result<Salvage, Failure> {
        if disk(fs::metadata(self.path(FILE)))?.len() > LARGEST {
            return Ok(Salvage::default());
        }
        self.sweep()?;
        let copy = self.path(SCRATCH).join(FILE);
        disk(make_folder(&self.path(SCRATCH)))?;
        disk(fs::copy(self.path(FILE), &copy))?;
        // SQLite reads nothing without these first bytes, which say nothing of what follows.
        disk(OpenOptions::new().write(true).open(&copy)?.write_all(MAGIC))?;
        let log = format!("{FILE}-wal");
        if present(&self.path(&log))? {
            disk(fs::copy(self.path(&log), self.path(SCRATCH).join(&log)))?;
        }
        schema::salvage(&copy)
    }

    /// A new folder of today, `quarantaine/AAAA-MM-JJ-N`; one left empty is used again.
    fn new_quarantine(&self) -> Result<PathBuf, Failure> {
        let parent = self.path(QUARANTINE);
        disk(make_folder(&parent))?;
        for number in 1..10_000 {
            let folder = parent.join(format!("{}-{number}", self.today));
            match fs::create_dir(&folder) {
                Ok(()) => {
                    disk(sync_folder(&parent))?;
                    disk(sync_folder(self.dir))?;
                    return Ok(folder);
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                    if fs::read_dir(&folder).is_ok_and(|mut inside| inside.next().is_none()) {
                        return Ok(folder);
                    }
                }
                Err(error) => return Err(trouble(&error)),
            }
        }
        Err(Failure::Disk(Error::Folder))
    }

    /// The folder the rest of a file belongs to when the power went while it was moved: the newest
    /// one if nothing in it bears the same name.
    fn last_quarantine(&self) -> Result<PathBuf, Failure> {
        let newest = fs::read_dir(self.path(QUARANTINE)).ok().and_then(|folders| {
            let folders = folders.filter_map(|folder| Some(folder.ok()?.path()));
            folders
                .max_by_key(|folder| fs::metadata(folder).and_then(|folder| folder.modified()).ok())
        });
        if let Some(folder) = newest {
            let mut free = true;
            for name in std::iter::once("").chain(COMPANIONS) {
                let name = format!("{FILE}{name}");
                free &= !(present(&self.path(&name))? && present(&folder.join(&name))?);
            }
            if free {
                return Ok(folder);
            }
        }
        self.new_quarantine()
    }
}

/// Makes this folder and those above it, for its owner alone.
pub(super) fn make_folder(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

/// The same options, for a file of its owner alone.
pub(super) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

/// What the disk's own words mean for the store.
pub(super) fn trouble(error: &io::Error) -> Failure {
    Failure::Disk(match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Error::Full,
        ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
        ErrorKind::NotFound
        | ErrorKind::PermissionDenied
        | ErrorKind::NotADirectory
        | ErrorKind::AlreadyExists => Error::Folder,
        _ => Error::Io,
    })
}

fn disk<T>(result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| trouble(&error))
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        trouble(&error)
    }
}

/// The result of removing something that may not be there.
fn remove(removed: io::Result<()>) -> Result<(), Failure> {
    match removed {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        removed => disk(removed),
    }
}

/// Whether something bears this name, be it a link to nothing.
fn present(path: &Path) -> Result<bool, Failure> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(trouble(&error)),
    }
}

/// Makes names in this folder safe on the disk. Windows does so by itself.
fn sync_folder(dir: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(dir)?.sync_all() } else { Ok(()) }
}

/// What the file at this path is, by its header (SQLite, "Database File Format", 1.3).
fn kind(path: &Path) -> Result<Kind, Failure> {
    let shape = match fs::metadata(path) {
        Ok(shape) => shape,
        Err(_) if !present(path)? => return Ok(Kind::Absent),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Kind::Unreadable),
        Err(error) => return Err(trouble(&error)),
    };
    if !shape.is_file() {
        return Ok(Kind::Unreadable);
    }
    let mut header = Vec::new();
    disk(disk(File::open(path))?.take(100).read_to_end(&mut header))?;
    let number = |at: usize| -> Option<u32> {
        Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?))
    };
    Ok(match (header.starts_with(MAGIC), number(60), number(68)) {
        (true, Some(version), Some(APPLICATION)) if version > VERSION => Kind::Newer(version),
        // Without its first bytes it is ours all the same, and damaged.
        (_, Some(1..=VERSION), Some(APPLICATION)) => Kind::Ours,
        (true, Some(_), Some(_)) => Kind::Foreign,
        (true | false, Some(_) | None, Some(_) | None) => Kind::Unreadable,
    })
}

/// A random UUID, version 4 (RFC 9562).
fn random_device() -> Result<String, Failure> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|_| Failure::Disk(Error::Io))?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = format!("{:032x}", u128::from_be_bytes(bytes));
    let parts = [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]];
    Ok(parts.join("-"))
}

/// A random epoch.
fn random_epoch() -> Result<String, Failure> {
    let drawn = getrandom::u64().map_err(|_| Failure::Disk(Error::Io))?;
    Ok(format!("{drawn:016x}"))
}
