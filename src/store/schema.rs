//! The tables, their checksums, and every statement of SQL.
//!
//! Each row carries a CRC-32 of its contents, as SQLite keeps no checksum of its pages and one
//! flipped bit could change a count in silence. The single row of `identity` also carries the number
//! and the sum of those checksums, so that a row that vanished or an old page that came back shows.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension, Transaction, TransactionBehavior, params,
};

use super::{Error, Secret};
use crate::count::{self, Cell, Increment, Measure, Period, Quality, Row};

/// Says whose file this is: "PaaP" in ASCII, at byte 68 of its header.
pub(super) const APPLICATION: u32 = 0x5061_6150;

/// The version of the tables and of the closed lists in them. Raise it when either changes.
/// Version 2 counts two measures more; the tables are those of version 1. Version 3 keeps a recovery
/// code and counts the interventions. Version 4 folds old days into months; the tables are those of
/// version 3.
pub(super) const VERSION: u32 = 4;

/// The tables, by name. The texts are compared with those in the file, where SQLite keeps them as
/// they were written: a file with another table, an index or a trigger is not ours.
const TABLES: [(&str, &str); 4] = [
    (
        "counter",
        "CREATE TABLE counter (\
         replica INTEGER NOT NULL, site TEXT NOT NULL, period TEXT NOT NULL, \
         measure TEXT NOT NULL, operator TEXT NOT NULL, dimension TEXT NOT NULL, \
         value TEXT NOT NULL, n INTEGER NOT NULL, cancelled INTEGER NOT NULL, \
         quality TEXT NOT NULL, crc INTEGER NOT NULL, \
         PRIMARY KEY (replica, site, period, measure, operator, dimension, value)\
         ) STRICT, WITHOUT ROWID",
    ),
    (
        "identity",
        "CREATE TABLE identity (\
         id INTEGER PRIMARY KEY CHECK (id = 1), device TEXT NOT NULL, epoch TEXT NOT NULL, \
         sequence INTEGER NOT NULL, entries INTEGER NOT NULL, digest INTEGER NOT NULL, \
         last_day TEXT, machine TEXT, crc INTEGER NOT NULL) STRICT",
    ),
    (
        "replica",
        "CREATE TABLE replica (\
         id INTEGER PRIMARY KEY, device TEXT NOT NULL, epoch TEXT NOT NULL, \
         crc INTEGER NOT NULL) STRICT",
    ),
    (
        "secret",
        "CREATE TABLE secret (\
         id INTEGER PRIMARY KEY CHECK (id = 1), phc TEXT NOT NULL, failures INTEGER NOT NULL, \
         crc INTEGER NOT NULL, recovery TEXT) STRICT",
    ),
];

/// The table `secret` before version 3. Its rows are right under the newer one as they are.
const SECRET_BEFORE_3: &str = "CREATE TABLE secret (\
    id INTEGER PRIMARY KEY CHECK (id = 1), phc TEXT NOT NULL, failures INTEGER NOT NULL, \
    crc INTEGER NOT NULL) STRICT";

/// The most rows read from a damaged file, in case its tree of pages turns in circles.
const MOST_ROWS: u32 = 1_000_000;

/// Why a step on the file failed, and so what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Failure {
    /// What was asked cannot be done; the file is well.
    Refused(Error),
    /// The file is not what we wrote.
    Damaged,
    /// The disk, or whoever holds the file, is in the way.
    Disk(Error),
}

impl Failure {
    /// The same, for who asked.
    pub(super) fn error(self) -> Error {
        match self {
            Self::Refused(error) | Self::Disk(error) => error,
            Self::Damaged => Error::Damaged,
        }
    }
}

impl From<rusqlite::Error> for Failure {
    /// Our statements are fixed and tested, so that what SQLite finds wrong with them is wrong with
    /// the file: anything but trouble with the disk or the memory is damage.
    fn from(error: rusqlite::Error) -> Self {
        let rusqlite::Error::SqliteFailure(failure, _) = error else {
            return Self::Damaged;
        };
        // SQLITE_IOERR_SHORT_READ, _DATA and _CORRUPTFS: the disk answered, but not with our file.
        if matches!(failure.extended_code, 522 | 8202 | 8458) {
            return Self::Damaged;
        }
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Disk(Error::Busy),
            ErrorCode::DiskFull => Self::Disk(Error::Full),
            ErrorCode::ReadOnly => Self::Disk(Error::ReadOnly),
            ErrorCode::CannotOpen
            | ErrorCode::PermissionDenied
            | ErrorCode::AuthorizationForStatementDenied => Self::Disk(Error::Folder),
            ErrorCode::SystemIoFailure
            | ErrorCode::OutOfMemory
            | ErrorCode::OperationAborted
            | ErrorCode::OperationInterrupted
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::NoLargeFileSupport => Self::Disk(Error::Io),
            _ => Self::Damaged,
        }
    }
}

/// The single row of `identity`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) device: String,
    pub(super) epoch: String,
    /// Grows by one with each transaction.
    pub(super) sequence: u64,
    /// How many rows the other tables hold.
    entries: i64,
    /// The sum of their checksums, wrapping.
    digest: i64,
    /// The last day something was counted on.
    pub(super) last_day: Option<NaiveDate>,
    /// A fingerprint of the machine. It never leaves it.
    pub(super) machine: Option<String>,
}

impl Head {
    pub(super) fn new(device: String, epoch: String) -> Self {
        Self { device, epoch, sequence: 0, entries: 0, digest: 0, last_day: None, machine: None }
    }

    fn checksum(&self) -> u32 {
        let last_day = self.last_day.map(|day| day.to_string());
        checksum(&[
            "identity",
            &self.device,
            &self.epoch,
            &self.sequence.to_string(),
            &self.entries.to_string(),
            &self.digest.to_string(),
            last_day.as_deref().unwrap_or_default(),
            self.machine.as_deref().unwrap_or_default(),
        ])
    }

    fn read(connection: &Connection) -> Result<Self, Failure> {
        let (head, crc) = connection.query_row(
            "SELECT device, epoch, sequence, entries, digest, last_day, machine, crc FROM identity",
            [],
            |row| {
                let (sequence, last_day): (i64, Option<String>) = (row.get(2)?, row.get(5)?);
                let head = Self {
                    device: row.get(0)?,
                    epoch: row.get(1)?,
                    sequence: u64::try_from(sequence).unwrap_or_default(),
                    entries: row.get(3)?,
                    digest: row.get(4)?,
                    last_day: last_day.and_then(|day| day.parse().ok()),
                    machine: row.get(6)?,
                };
                Ok((head, row.get::<_, u32>(7)?))
            },
        )?;
        if head.checksum() == crc { Ok(head) } else { Err(Failure::Damaged) }
    }

    fn write(&self, connection: &Connection) -> Result<(), Failure> {
        connection.execute(
            "INSERT OR REPLACE INTO identity VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                self.device,
                self.epoch,
                signed(self.sequence),
                self.entries,
                self.digest,
                self.last_day.map(|day| day.to_string()),
                self.machine,
                self.checksum(),
            ],
        )?;
        Ok(())
    }

    /// One row less.
    fn forget(&mut self, old: u32) {
        self.entries -= 1;
        self.digest = self.digest.wrapping_sub(i64::from(old));
    }

    /// One row more, or one instead of another.
    fn exchange(&mut self, old: Option<u32>, new: u32) {
        match old {
            Some(old) => self.digest = self.digest.wrapping_sub(i64::from(old)),
            None => self.entries += 1,
        }
        self.digest = self.digest.wrapping_add(i64::from(new));
    }
}

/// The numbers of one row of `counter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Numbers {
    n: u64,
    cancelled: u64,
    quality: Quality,
}

/// A file whose every row was found right.
#[derive(Debug)]
pub(super) struct Open {
    connection: Connection,
    pub(super) head: Head,
    /// The key of the current device and epoch.
    replica: i64,
}

/// A transaction that failed.
#[derive(Debug)]
pub(super) struct Halted<T> {
    pub(super) failure: Failure,
    /// What it would have answered, when it failed while committing: it may be on the disk.
    pub(super) uncertain: Option<T>,
}

impl<T> From<Failure> for Halted<T> {
    fn from(failure: Failure) -> Self {
        Self { failure, uncertain: None }
    }
}

impl Open {
    /// Opens a file that exists, and checks all of it.
    pub(super) fn at(path: &Path) -> Result<Self, Failure> {
        let connection = connect(path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        if connection.is_readonly("main")? {
            return Err(Failure::Disk(Error::ReadOnly));
        }
        let Checked { head, replica, before_3 } = check(&connection)?;
        let version: u32 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let mut open = Self { connection, head, replica };
        if before_3 {
            open.add_recovery()?;
        }
        if version != VERSION {
            // From now on an older program refuses the file instead of misreading it.
            open.checkpoint()?;
            open.checkpoint()?;
        }
        Ok(open)
    }

    /// Makes the table `secret` of an earlier program that of this one. SQLite keeps the rows as they
    /// are and writes the column at the end of the statement, where [`TABLES`] has it.
    fn add_recovery(&mut self) -> Result<(), Failure> {
        let transaction =
            self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute("ALTER TABLE secret ADD COLUMN recovery TEXT", [])?;
        transaction.pragma_update(None, "user_version", VERSION)?;
        Ok(transaction.commit()?)
    }

    /// Lets the file hold no more than this many pages.
    #[cfg(test)]
    pub(super) fn limit(&self, pages: u32) -> Result<(), Failure> {
        Ok(self.connection.pragma_update(None, "max_page_count", pages)?)
    }

    /// Does this in one transaction, committed when it returns.
    pub(super) fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, &mut Head, i64) -> Result<T, Failure>,
    ) -> Result<T, Halted<T>> {
        let mut head = self.head.clone();
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(Failure::from)?;
        let answer = work(&transaction, &mut head, self.replica)?;
        head.sequence += 1;
        head.write(&transaction)?;
        match transaction.commit() {
            Ok(()) => {
                self.head = head;
                Ok(answer)
            }
            Err(error) => Err(Halted { failure: error.into(), uncertain: Some(answer) }),
        }
    }

    /// Counts under a new epoch from now on, on this machine.
    pub(super) fn renew(&mut self, epoch: String, machine: String) -> Result<(), Failure> {
        let replica = self.transact(|transaction, head, _| {
            head.epoch = epoch;
            head.machine = Some(machine);
            let replicas = replicas(transaction)?;
            let id = replicas.keys().max().copied().unwrap_or_default() + 1;
            add_replica(transaction, head, id)?;
            Ok(id)
        });
        self.replica = replica.map_err(|halted| halted.failure)?;
        Ok(())
    }

    /// Notes which machine this is, the first time it can be told.
    pub(super) fn settle_in(&mut self, machine: String) -> Result<(), Failure> {
        let noted = self.transact(|_, head, _| {
            head.machine = Some(machine);
            Ok(())
        });
        noted.map_err(|halted| halted.failure)
    }

    /// Moves what was committed from the log into the file itself, where a checksum watches over
    /// every row: a log cut short would be forgotten in silence.
    ///
    /// Then begins the next log with something that may be forgotten, as SQLite brings the beginning
    /// of a log to the disk apart: the next transaction has one thing to bring there, not two.
    pub(super) fn checkpoint(&self) -> Result<(), Failure> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.connection.pragma_update(None, "user_version", VERSION)?;
        Ok(())
    }

    /// Every counter, in the order of its key.
    pub(super) fn rows(&self) -> Result<Vec<Row>, Failure> {
        let replicas = replicas(&self.connection)?;
        let mut rows = Vec::new();
        let stored = stored(&self.connection, "SELECT * FROM counter", |stored| {
            let (row, _) = stored?.resolve(&replicas).ok_or(Failure::Damaged)?;
            rows.push(row);
            Ok(())
        });
        stored?;
        rows.sort();
        Ok(rows)
    }

    /// The secret, if there is one.
    pub(super) fn secret(&self) -> Result<Option<Secret>, Failure> {
        Ok(secret(&self.connection)?.map(|(secret, _)| secret))
    }
}

/// Adds these to the counters of the current replica. Gives the number of cells that grew.
pub(super) fn count(
    transaction: &Transaction<'_>,
    head: &mut Head,
    replica: i64,
    increments: &[Increment],
    quality: Quality,
) -> Result<usize, Failure> {
    let (device, epoch) = (head.device.clone(), head.epoch.clone());
    let mut read = transaction.prepare(
        "SELECT n, cancelled, quality, crc FROM counter WHERE replica = ?1 AND site = ?2 \
         AND period = ?3 AND measure = ?4 AND operator = ?5 AND dimension = ?6 AND value = ?7",
    )?;
    let mut cells = 0;
    for Increment { cell, n, cancelled } in increments {
        if *n == 0 && *cancelled == 0 {
            continue;
        }
        let key = params![
            replica,
            cell.site,
            cell.period.to_string(),
            cell.measure.code(),
            cell.operator,
            cell.dimension,
            cell.value
        ];
        let known = read
            .query_row(key, |row| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let mut row = Row {
            device: device.clone(),
            epoch: epoch.clone(),
            cell: cell.clone(),
            n: 0,
            cancelled: 0,
            quality: Quality::Ok,
        };
        let mut old = None;
        if let Some((n, cancelled, quality, crc)) = known {
            let numbers = numbers(n, cancelled, quality)?;
            (row.n, row.cancelled, row.quality) = (numbers.n, numbers.cancelled, numbers.quality);
            if row_checksum(&row) != crc {
                return Err(Failure::Damaged);
            }
            old = Some(crc);
        }
        row.n = row.n.saturating_add(*n);
        row.cancelled = row.cancelled.saturating_add(*cancelled);
        if row.cancelled > row.n {
            return Err(Failure::Refused(Error::NotCounted));
        }
        if *n > 0 {
            row.quality = row.quality.max(quality);
        }
        put(transaction, head, replica, &row, old)?;
        cells += 1;
    }
    Ok(cells)
}

/// Adds the days of the months before this one up by month, in every replica. Gives how many rows
/// there are less.
pub(super) fn fold(
    transaction: &Transaction<'_>,
    head: &mut Head,
    before: NaiveDate,
) -> Result<usize, Failure> {
    let replicas = replicas(transaction)?;
    let ids: BTreeMap<&(String, String), i64> =
        replicas.iter().map(|(id, replica)| (replica, *id)).collect();
    let mut rows = Vec::new();
    stored(transaction, "SELECT * FROM counter", |stored| {
        rows.push(stored?.resolve(&replicas).ok_or(Failure::Damaged)?);
        Ok(())
    })?;
    rows.sort();
    let known: BTreeMap<&Row, u32> = rows.iter().map(|(row, crc)| (row, *crc)).collect();
    let folded = count::fold::fold(known.keys().copied(), |_, _| Some(before));
    let kept: BTreeSet<&Row> = folded.iter().collect();
    let id = |row: &Row| {
        let replica = (row.device.clone(), row.epoch.clone());
        ids.get(&replica).copied().ok_or(Failure::Damaged)
    };
    // What is written anew has another key, or replaces a month whose days came back.
    for (row, crc) in known.iter().filter(|(row, _)| !kept.contains(**row)) {
        remove(transaction, head, id(row)?, row, *crc)?;
    }
    for row in folded.iter().filter(|row| !known.contains_key(row)) {
        put(transaction, head, id(row)?, row, None)?;
    }
    Ok(known.len().saturating_sub(folded.len()))
}

/// Keeps this secret in the place of any other.
pub(super) fn set_secret(
    transaction: &Transaction<'_>,
    head: &mut Head,
    secret: &Secret,
) -> Result<(), Failure> {
    let old = self::secret(transaction)?.map(|(_, crc)| crc);
    let crc = secret_checksum(secret);
    transaction.execute(
        "INSERT OR REPLACE INTO secret VALUES (1, ?1, ?2, ?3, ?4)",
        params![secret.phc, secret.failures, crc, secret.recovery],
    )?;
    head.exchange(old, crc);
    Ok(())
}

/// Changes the secret there is. Gives what it has become.
pub(super) fn change_secret(
    transaction: &Transaction<'_>,
    head: &mut Head,
    change: impl FnOnce(Secret) -> Secret,
) -> Result<Secret, Failure> {
    let (secret, _) = secret(transaction)?.ok_or(Failure::Refused(Error::NoSecret))?;
    let changed = change(secret);
    set_secret(transaction, head, &changed)?;
    Ok(changed)
}

/// What could still be read of a file.
#[derive(Debug, Default)]
pub(super) struct Salvage {
    /// Who counted in it, when that could be read.
    pub(super) head: Option<Head>,
    /// The counters with a right checksum, in the order of their keys.
    pub(super) rows: Vec<Row>,
    /// The secret, when it could be read.
    pub(super) secret: Option<Secret>,
    /// Whether nothing at all is missing.
    pub(super) complete: bool,
}

/// Makes a new file with these counters in it. The file exists already and is empty, so that its
/// permissions are those chosen by who made it; it is not safe on the disk yet.
pub(super) fn create(path: &Path, mut head: Head, salvage: &Salvage) -> Result<(), Failure> {
    let mut connection = connect(path)?;
    // Until it is renamed nobody needs this file: a failure throws it away.
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    connection.pragma_update(None, "synchronous", "OFF")?;
    connection.pragma_update(None, "application_id", APPLICATION)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    let transaction = connection.transaction()?;
    for (_, table) in TABLES {
        transaction.execute(table, [])?;
    }
    add_replica(&transaction, &mut head, 1)?;
    let mut replicas = BTreeMap::from([((head.device.clone(), head.epoch.clone()), 1_i64)]);
    for row in &salvage.rows {
        let next = replicas.values().max().copied().unwrap_or_default() + 1;
        let id = *replicas.entry((row.device.clone(), row.epoch.clone())).or_insert(next);
        if id == next {
            let crc = replica_checksum(&row.device, &row.epoch);
            transaction.execute(
                "INSERT INTO replica VALUES (?1, ?2, ?3, ?4)",
                params![id, row.device, row.epoch, crc],
            )?;
            head.exchange(None, crc);
        }
        put(&transaction, &mut head, id, row, None)?;
    }
    if let Some(secret) = &salvage.secret {
        set_secret(&transaction, &mut head, secret)?;
    }
    head.write(&transaction)?;
    transaction.commit()?;
    check(&connection)?;
    // The mode is kept in the header, so that the file never needs a rollback journal again.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Reads what can be read: what is damaged is not there. It fails only when the disk does, as what
/// cannot be read now may be read later.
pub(super) fn salvage(path: &Path) -> Result<Salvage, Failure> {
    let Some(connection) = spare(connect(path))? else { return Ok(Salvage::default()) };
    let head = spare(Head::read(&connection))?;
    let mut known = BTreeMap::new();
    let mut digest = 0_i64;
    let mut entries = 0_i64;
    let mut weigh = |crc: u32| {
        digest = digest.wrapping_add(i64::from(crc));
        entries += 1;
    };
    spare(each_replica(&connection, |replica| {
        if let Some((id, device, epoch, crc)) = spare(replica)? {
            weigh(crc);
            known.insert(id, (device, epoch));
        }
        Ok(())
    }))?;
    let current = head.as_ref().map(|head| (head.device.clone(), head.epoch.clone()));
    let mut found: BTreeMap<Row, u32> = BTreeMap::new();
    // From both ends, as a page that cannot be read stops a walk.
    for direction in ["ASC", "DESC"] {
        let sql = format!(
            "SELECT * FROM counter ORDER BY replica {direction}, site {direction}, \
             period {direction}, measure {direction}, operator {direction}, \
             dimension {direction}, value {direction} LIMIT {MOST_ROWS}"
        );
        let walk = stored(&connection, &sql, |stored| {
            if let Some(stored) = spare(stored)? {
                let resolved = stored.resolve(&known).or_else(|| {
                    // Its replica is lost: the checksum tells whether it was the current one.
                    stored.resolve(&BTreeMap::from([(stored.replica, current.clone()?)]))
                });
                if let Some((row, crc)) = resolved {
                    found.insert(row, crc);
                }
            }
            Ok(())
        });
        if spare(walk)?.is_some() {
            break;
        }
    }
    for crc in found.values() {
        weigh(*crc);
    }
    let secret = spare(secret(&connection))?.flatten().map(|(secret, crc)| {
        weigh(crc);
        secret
    });
    let complete =
        head.as_ref().is_some_and(|head| (head.entries, head.digest) == (entries, digest));
    let rows: Vec<Row> = found.into_keys().collect();
    Ok(Salvage { head, rows: count::merge(&rows, &[]), secret, complete })
}

/// What was read, or nothing where it is damaged; trouble with the disk stays trouble.
fn spare<T>(read: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match read {
        Ok(read) => Ok(Some(read)),
        Err(Failure::Damaged | Failure::Refused(_)) => Ok(None),
        Err(failure @ Failure::Disk(_)) => Err(failure),
    }
}

/// A connection that trusts nothing in the file and lets nobody else in.
fn connect(path: &Path) -> Result<Connection, Failure> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(std::time::Duration::ZERO)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    // A former hash of the secret leaves nothing behind in the file.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    Ok(connection)
}

/// What is known of a file whose every row was found right.
struct Checked {
    head: Head,
    /// The key of the current replica.
    replica: i64,
    /// Whether its table `secret` is that of a program before version 3.
    before_3: bool,
}

/// Whether all of the file is as we wrote it, or as an earlier program did.
fn check(connection: &Connection) -> Result<Checked, Failure> {
    let verdict: String =
        connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Failure::Damaged);
    }
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name")?;
    let tables = statement
        .query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let before_3 = tables
        .iter()
        .any(|(name, sql)| name == "secret" && sql.as_deref() == Some(SECRET_BEFORE_3));
    let ours = TABLES.iter().map(|(name, sql)| match *name {
        "secret" if before_3 => (*name, Some(SECRET_BEFORE_3)),
        name => (name, Some(*sql)),
    });
    if !tables.iter().map(|(name, sql)| (name.as_str(), sql.as_deref())).eq(ours) {
        return Err(Failure::Damaged);
    }
    let head = Head::read(connection)?;
    let replicas = replicas(connection)?;
    let mut weighed = Head::new(String::new(), String::new());
    for (device, epoch) in replicas.values() {
        weighed.exchange(None, replica_checksum(device, epoch));
    }
    stored(connection, "SELECT * FROM counter", |stored| {
        let (_, crc) = stored?.resolve(&replicas).ok_or(Failure::Damaged)?;
        weighed.exchange(None, crc);
        Ok(())
    })?;
    if let Some((_, crc)) = secret(connection)? {
        weighed.exchange(None, crc);
    }
    if (weighed.entries, weighed.digest) != (head.entries, head.digest) {
        return Err(Failure::Damaged);
    }
    let current = (head.device.clone(), head.epoch.clone());
    let replica = replicas.iter().find_map(|(id, replica)| (*replica == current).then_some(*id));
    Ok(Checked { head, replica: replica.ok_or(Failure::Damaged)?, before_3 })
}

/// A row of `counter` as it stands in the file.
struct Stored {
    replica: i64,
    cell: Option<Cell>,
    n: i64,
    cancelled: i64,
    quality: String,
    crc: u32,
}

impl Stored {
    /// The row it means and its checksum, when the checksum is right.
    fn resolve(&self, replicas: &BTreeMap<i64, (String, String)>) -> Option<(Row, u32)> {
        let (device, epoch) = replicas.get(&self.replica)?.clone();
        let Numbers { n, cancelled, quality } =
            numbers(self.n, self.cancelled, self.quality.clone()).ok()?;
        let row = Row { device, epoch, cell: self.cell.clone()?, n, cancelled, quality };
        (row_checksum(&row) == self.crc).then_some((row, self.crc))
    }
}

/// Shows each row of this statement over `counter`: one that cannot be understood as a failure.
fn stored(
    connection: &Connection,
    sql: &str,
    mut show: impl FnMut(Result<Stored, Failure>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let read = || -> Result<Stored, rusqlite::Error> {
            let (period, measure): (String, String) = (row.get(2)?, row.get(3)?);
            let (site, operator) = (row.get(1)?, row.get(4)?);
            let (dimension, value) = (row.get(5)?, row.get(6)?);
            let cell = Period::parse(&period).zip(Measure::from_code(&measure)).map(
                |(period, measure)| Cell { site, period, measure, operator, dimension, value },
            );
            Ok(Stored {
                replica: row.get(0)?,
                cell,
                n: row.get(7)?,
                cancelled: row.get(8)?,
                quality: row.get(9)?,
                crc: row.get(10)?,
            })
        };
        show(read().map_err(Failure::from))?;
    }
    Ok(())
}

/// Writes this row; `old` is the checksum of the one it replaces.
fn put(
    connection: &Connection,
    head: &mut Head,
    replica: i64,
    row: &Row,
    old: Option<u32>,
) -> Result<(), Failure> {
    let Row { cell, n, cancelled, quality, .. } = row;
    let crc = row_checksum(row);
    connection.execute(
        "INSERT OR REPLACE INTO counter VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            replica,
            cell.site,
            cell.period.to_string(),
            cell.measure.code(),
            cell.operator,
            cell.dimension,
            cell.value,
            signed(*n),
            signed(*cancelled),
            quality.code(),
            crc
        ],
    )?;
    head.exchange(old, crc);
    Ok(())
}

/// Takes this row away; `crc` is its checksum.
fn remove(
    connection: &Connection,
    head: &mut Head,
    replica: i64,
    row: &Row,
    crc: u32,
) -> Result<(), Failure> {
    let cell = &row.cell;
    connection.execute(
        "DELETE FROM counter WHERE replica = ?1 AND site = ?2 AND period = ?3 AND measure = ?4 \
         AND operator = ?5 AND dimension = ?6 AND value = ?7",
        params![
            replica,
            cell.site,
            cell.period.to_string(),
            cell.measure.code(),
            cell.operator,
            cell.dimension,
            cell.value
        ],
    )?;
    head.forget(crc);
    Ok(())
}

/// Writes the current device and epoch under this key.
fn add_replica(connection: &Connection, head: &mut Head, id: i64) -> Result<(), Failure> {
    let crc = replica_checksum(&head.device, &head.epoch);
    connection.execute(
        "INSERT INTO replica VALUES (?1, ?2, ?3, ?4)",
        params![id, head.device, head.epoch, crc],
    )?;
    head.exchange(None, crc);
    Ok(())
}

/// The devices and epochs, by key.
fn replicas(connection: &Connection) -> Result<BTreeMap<i64, (String, String)>, Failure> {
    let mut replicas = BTreeMap::new();
    each_replica(connection, |replica| {
        let (id, device, epoch, _) = replica?;
        replicas.insert(id, (device, epoch));
        Ok(())
    })?;
    Ok(replicas)
}

/// The key, device, epoch and checksum of a row of `replica`.
type Replica = (i64, String, String, u32);

/// Shows each row of `replica`: one that is damaged as a failure.
fn each_replica(
    connection: &Connection,
    mut show: impl FnMut(Result<Replica, Failure>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut statement = connection.prepare("SELECT id, device, epoch, crc FROM replica")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        show(replica(row))?;
    }
    Ok(())
}

/// The key, device, epoch and right checksum of a row of `replica`.
fn replica(row: &rusqlite::Row<'_>) -> Result<Replica, Failure> {
    let (id, device, epoch): (_, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let crc = row.get(3)?;
    if replica_checksum(&device, &epoch) == crc {
        Ok((id, device, epoch, crc))
    } else {
        Err(Failure::Damaged)
    }
}

/// The secret and its right checksum, in the table of this program or of an earlier one, which a
/// damaged file may still have.
fn secret(connection: &Connection) -> Result<Option<(Secret, u32)>, Failure> {
    let mut statement = connection.prepare("SELECT * FROM secret")?;
    let wide = statement.column_count() > 4;
    let found = statement
        .query_row([], |row| {
            let recovery = if wide { row.get(4)? } else { None };
            Ok((Secret { phc: row.get(1)?, failures: row.get(2)?, recovery }, row.get(3)?))
        })
        .optional()?;
    match found {
        Some((secret, crc)) if secret_checksum(&secret) != crc => Err(Failure::Damaged),
        found => Ok(found),
    }
}

/// The numbers of a row, if they can be.
fn numbers(n: i64, cancelled: i64, quality: String) -> Result<Numbers, Failure> {
    let unsigned = |number| u64::try_from(number).map_err(|_| Failure::Damaged);
    Ok(Numbers {
        n: unsigned(n)?,
        cancelled: unsigned(cancelled)?,
        quality: Quality::from_code(&quality).ok_or(Failure::Damaged)?,
    })
}

/// SQLite's integers are signed; a counter never gets near the end of them.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn row_checksum(row: &Row) -> u32 {
    let Row { device, epoch, cell, n, cancelled, quality } = row;
    checksum(&[
        "counter",
        device,
        epoch,
        &cell.site,
        &cell.period.to_string(),
        cell.measure.code(),
        &cell.operator,
        &cell.dimension,
        &cell.value,
        &n.to_string(),
        &cancelled.to_string(),
        quality.code(),
    ])
}

fn replica_checksum(device: &str, epoch: &str) -> u32 {
    checksum(&["replica", device, epoch])
}

/// Without a recovery code it is that of the programs before there was one.
fn secret_checksum(secret: &Secret) -> u32 {
    let failures = secret.failures.to_string();
    match &secret.recovery {
        None => checksum(&["secret", &secret.phc, &failures]),
        Some(recovery) => checksum(&["secret", &secret.phc, &failures, recovery]),
    }
}

/// The CRC-32 of these fields, kept apart by the unit separator of ASCII, which no code holds.
fn checksum(fields: &[&str]) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    for field in fields {
        hasher.update(field.as_bytes());
        hasher.update(b"\x1f");
    }
    hasher.finalize()
}
