//! The thread that owns the connection: takes commands one by one, and never touches a handle again
//! once the disk failed on it.
//!
//! After a failed write the kernel may forget the pages it could not write and call the next try a
//! success (Rebello and others, "Can Applications Recover from fsync Failures?", 2020). So the file
//! is closed, opened and checked again, and its sequence number tells whether the transaction was
//! committed; if it was not, it is tried once more, and no more.

use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use std::sync::mpsc::{Receiver, TryRecvError};

use chrono::NaiveDate;
use futures_channel::oneshot::Sender;
use rusqlite::{Connection, Transaction};

use super::salvage::{Place, make_folder, private, trouble};
use super::schema::{self, Failure, Halted, Head, Open};
use super::{Clock, Error, FILE, Identity, Problems, Receipt, Row, Secret};
use crate::count::{self, Increment, Quality, RELEASED, Span};
use crate::problem::Problem;

/// The file that is locked as long as the store is in use, so that two kiosks never mend the same
/// store. It stays empty.
const LOCK: &str = "comptes.verrou";

/// How long a kiosk that starts waits for the one before it to end.
const PATIENCE: std::time::Duration = std::time::Duration::from_millis(300);

/// What the store can be asked.
pub(super) enum Command {
    Count(Vec<Increment>, Sender<Result<Receipt, Error>>),
    Cells(Option<Span>, Sender<Result<Vec<Row>, Error>>),
    Fold(NaiveDate, Sender<Result<usize, Error>>),
    Secret(Sender<Result<Option<Secret>, Error>>),
    SetSecret(String, Option<String>, Sender<Result<(), Error>>),
    SetCode(String, Sender<Result<(), Error>>),
    SetRecovery(String, Sender<Result<(), Error>>),
    NoteFailure(Sender<Result<u32, Error>>),
    ForgetFailures(Sender<Result<(), Error>>),
    Identity(Sender<Result<Identity, Error>>),
}

/// What a store depends on besides its folder.
pub(super) struct Settings {
    clock: Clock,
    /// A fingerprint of this machine, when there is one.
    machine: Option<String>,
    #[cfg(test)]
    faults: tests::Faults,
}

impl Settings {
    pub(super) fn new(clock: Clock) -> Self {
        Self {
            clock,
            machine: machine(),
            #[cfg(test)]
            faults: tests::Faults::default(),
        }
    }

    /// What makes the next writes fail, this many.
    #[cfg(test)]
    pub(super) fn failing(&self) -> impl Fn(usize) + use<> {
        let faults = self.faults.clone();
        move |writes| faults.fail(writes)
    }
}

/// The store's thread.
pub(super) struct Worker {
    dir: PathBuf,
    settings: Settings,
    problems: Problems,
    lock: Option<Connection>,
    open: Option<Open>,
    /// Whether the log may hold something since it was last emptied.
    written: bool,
}

impl Worker {
    pub(super) fn new(dir: &Path, settings: Settings, problems: Problems) -> Self {
        Self { dir: dir.to_owned(), settings, problems, lock: None, open: None, written: true }
    }

    /// Opens the file, tells so, then does what it is asked until nobody can ask any more.
    pub(super) fn run(mut self, opened: Sender<Result<(), Error>>, inbox: &Receiver<Command>) {
        // Nobody listening is not an error: the command was carried out all the same.
        let _ = opened.send(self.ready().map(|_| ()).map_err(Failure::error));
        loop {
            let command = match inbox.try_recv() {
                Ok(command) => Ok(command),
                Err(TryRecvError::Empty) => {
                    self.rest();
                    inbox.recv().map_err(|_| ())
                }
                Err(TryRecvError::Disconnected) => Err(()),
            };
            match command {
                Ok(command) => self.obey(command),
                Err(()) => return,
            }
        }
    }

    fn obey(&mut self, command: Command) {
        match command {
            Command::Count(increments, reply) => drop(reply.send(self.count(increments))),
            Command::Cells(span, reply) => drop(reply.send(self.cells(span.as_ref()))),
            Command::Fold(before, reply) => drop(reply.send(self.fold(before))),
            Command::Secret(reply) => drop(reply.send(self.read(Open::secret))),
            Command::SetSecret(phc, recovery, reply) => {
                let secret = Secret { phc, failures: 0, recovery };
                let done = self
                    .write(|transaction, head, _| schema::set_secret(transaction, head, &secret));
                drop(reply.send(done));
            }
            Command::SetCode(phc, reply) => {
                let done = self.change(|secret| Secret { phc: phc.clone(), failures: 0, ..secret });
                drop(reply.send(done.map(|_| ())));
            }
            Command::SetRecovery(phc, reply) => {
                let done = self.change(|secret| Secret { recovery: Some(phc.clone()), ..secret });
                drop(reply.send(done.map(|_| ())));
            }
            Command::NoteFailure(reply) => {
                let more = |secret: Secret| {
                    let failures = secret.failures.saturating_add(1);
                    Secret { failures, ..secret }
                };
                drop(reply.send(self.change(more).map(|secret| secret.failures)));
            }
            Command::ForgetFailures(reply) => {
                let done = self.change(|secret| Secret { failures: 0, ..secret });
                drop(reply.send(done.map(|_| ())));
            }
            Command::Identity(reply) => drop(reply.send(self.read(|open| {
                let Head { device, epoch, sequence, .. } = open.head.clone();
                Ok(Identity { device, epoch, sequence })
            }))),
        }
    }

    fn count(&mut self, increments: Vec<Increment>) -> Result<Receipt, Error> {
        if let Some(column) = increments.iter().find_map(|increment| increment.cell.flaw()) {
            return Err(Error::NotACode { column });
        }
        let today = (self.settings.clock)();
        let receipt = self.write(|transaction, head, replica| {
            let (counted, quality, last) =
                count::settle(increments.clone(), today, head.last_day, RELEASED);
            let cells = schema::count(transaction, head, replica, &counted, quality)?;
            head.last_day = Some(last);
            Ok(Receipt { cells, quality, counted })
        })?;
        if receipt.quality == Quality::Clock {
            note(&self.problems, Problem::warning("store-clock", FILE).with("date", today));
        }
        Ok(receipt)
    }

    fn cells(&mut self, span: Option<&Span>) -> Result<Vec<Row>, Error> {
        let mut rows = self.read(Open::rows)?;
        if let Some(span) = span {
            rows.retain(|row| span.contains(&row.cell.period));
        }
        Ok(rows)
    }

    /// Folds old days; writes nothing when there is none.
    fn fold(&mut self, before: NaiveDate) -> Result<usize, Error> {
        let is_old = |row: &Row| count::fold::is_old(&row.cell, before);
        if !self.read(Open::rows)?.iter().any(is_old) {
            return Ok(0);
        }
        self.write(|transaction, head, _| schema::fold(transaction, head, before))
    }

    /// Changes the secret there is. Gives what it has become.
    fn change(&mut self, change: impl Fn(Secret) -> Secret) -> Result<Secret, Error> {
        self.write(|transaction, head, _| schema::change_secret(transaction, head, &change))
    }

    /// Reads from the file. When it fails the file is opened and checked again, which mends it if it
    /// is damaged, and read once more.
    fn read<T>(&mut self, work: impl Fn(&Open) -> Result<T, Failure>) -> Result<T, Error> {
        let first = self.ready().and_then(|open| work(open));
        let failure = match first {
            Ok(answer) => return Ok(answer),
            Err(failure) => failure,
        };
        self.open = None;
        if !worth_another_try(&failure) {
            return Err(self.tell(failure));
        }
        let second = self.ready().and_then(|open| work(open));
        second.map_err(|failure| {
            self.open = None;
            self.tell(failure)
        })
    }

    /// Writes to the file in one transaction, tried again at most once.
    fn write<T>(
        &mut self,
        work: impl Fn(&Transaction<'_>, &mut Head, i64) -> Result<T, Failure>,
    ) -> Result<T, Error> {
        let mut again = true;
        self.written = true;
        loop {
            let expected = match self.ready() {
                Ok(open) => open.head.sequence + 1,
                Err(failure) => return Err(self.tell(failure)),
            };
            let Halted { failure, uncertain } = match self.attempt(&work) {
                Ok(answer) => return Ok(answer),
                Err(halted) => halted,
            };
            if let Failure::Refused(error) = failure {
                return Err(error);
            }
            self.open = None;
            if let Some(answer) = uncertain {
                let found = match self.ready() {
                    Ok(open) => open.head.sequence,
                    Err(_) => return Err(self.tell(failure)),
                };
                if found >= expected {
                    return Ok(answer);
                }
                // A healed file that lost its number cannot tell: counting again could count twice.
                again &= found + 1 == expected;
            }
            if !again || !worth_another_try(&failure) {
                return Err(self.tell(failure));
            }
            again = false;
        }
    }

    fn attempt<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, &mut Head, i64) -> Result<T, Failure>,
    ) -> Result<T, Halted<T>> {
        #[cfg(test)]
        if let Some(fault) = self.settings.faults.next() {
            return fault.play(self.ready()?, work);
        }
        self.ready()?.transact(work)
    }

    /// The file, opened if it is not.
    fn ready(&mut self) -> Result<&mut Open, Failure> {
        if let Some(ref mut open) = self.open {
            return Ok(open);
        }
        if self.lock.is_none() {
            make_folder(&self.dir).map_err(|error| trouble(&error))?;
            self.lock = Some(lock(&self.dir.join(LOCK))?);
        }
        let place = Place {
            dir: &self.dir,
            today: (self.settings.clock)(),
            machine: self.settings.machine.as_deref(),
        };
        let mut met = Vec::new();
        let open = place.enter(&mut met);
        for problem in met {
            note(&self.problems, problem);
        }
        self.written = true;
        let open = self.open.insert(open?);
        #[cfg(test)]
        self.settings.faults.limit(open)?;
        Ok(open)
    }

    /// Uses a quiet moment to empty the log into the file.
    fn rest(&mut self) {
        if !self.written {
            return;
        }
        if let Some(open) = &self.open {
            self.written = false;
            if open.checkpoint().is_err() {
                // Nothing is lost, the log has it all; but this handle is not to be trusted any more.
                self.open = None;
            }
        }
    }

    fn tell(&self, failure: Failure) -> Error {
        let error = failure.error();
        note(&self.problems, error.problem());
        error
    }
}

/// Keeps this problem for the mediator, once.
pub(super) fn note(problems: &Problems, problem: Problem) {
    let mut problems = problems.lock().unwrap_or_else(PoisonError::into_inner);
    if !problems.contains(&problem) {
        problems.push(problem);
    }
}

/// Whether opening the file again can change anything.
fn worth_another_try(failure: &Failure) -> bool {
    match failure {
        Failure::Damaged => true,
        Failure::Refused(_) => false,
        Failure::Disk(error) => match error {
            Error::Full | Error::ReadOnly | Error::Folder | Error::Io => true,
            Error::Busy
            | Error::Newer { .. }
            | Error::Damaged
            | Error::NotACode { .. }
            | Error::NotCounted
            | Error::NoSecret
            | Error::Stopped => false,
        },
    }
}

/// Locks this file until the connection is dropped. SQLite's own locks work on every system and end
/// with the process, however it ends.
fn lock(path: &Path) -> Result<Connection, Failure> {
    let made = private(std::fs::OpenOptions::new().create(true).append(true)).open(path);
    made.map_err(|error| trouble(&error))?;
    let locking = || -> Result<Connection, rusqlite::Error> {
        let connection = Connection::open(path)?;
        connection.busy_timeout(PATIENCE)?;
        connection.execute_batch("BEGIN EXCLUSIVE")?;
        Ok(connection)
    };
    locking().map_err(|error| match Failure::from(error) {
        // Somebody wrote into the file; it holds nothing of ours.
        Failure::Damaged => Failure::Disk(Error::Folder),
        failure => failure,
    })
}

/// A fingerprint of this machine: enough to see that a disk was copied to another one, and nothing
/// that could name it. As the manual page machine-id(5) asks, the number itself is not kept.
fn machine() -> Option<String> {
    let number = std::fs::read_to_string("/etc/machine-id").ok()?;
    let number = number.trim();
    let print = crc32fast::hash(format!("pas-a-pas\x1f{number}").as_bytes());
    (!number.is_empty()).then(|| format!("{print:08x}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::VecDeque;
    use std::sync::{Arc, Mutex};

    use super::super::{Store, open_with};
    use super::*;
    use crate::count::{Cell, Measure, NOT_APPLICABLE, Period};

    /// Where a transaction fails.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) enum Fault {
        /// Nowhere.
        None,
        /// Before anything is written.
        Before,
        /// While committing, and nothing was.
        Instead,
        /// While committing, and everything was.
        After,
    }

    impl Fault {
        pub(super) fn play<T>(
            self,
            open: &mut Open,
            work: impl FnOnce(&Transaction<'_>, &mut Head, i64) -> Result<T, Failure>,
        ) -> Result<T, Halted<T>> {
            let failure = Failure::Disk(Error::Io);
            match self {
                Self::None => open.transact(work),
                Self::Before => Err(failure.into()),
                Self::Instead => {
                    let mut kept = None;
                    let rolled_back = open.transact(|transaction, head, replica| {
                        kept = Some(work(transaction, head, replica)?);
                        Err::<(), _>(failure.clone())
                    });
                    assert!(rolled_back.is_err());
                    Err(Halted { failure, uncertain: kept })
                }
                Self::After => {
                    let answer = open.transact(work)?;
                    Err(Halted { failure, uncertain: Some(answer) })
                }
            }
        }
    }

    /// What will go wrong.
    #[derive(Debug, Clone, Default)]
    pub(super) struct Faults {
        next: Arc<Mutex<VecDeque<Fault>>>,
        pages: Arc<Mutex<Option<u32>>>,
    }

    impl Faults {
        pub(super) fn next(&self) -> Option<Fault> {
            self.next.lock().unwrap().pop_front()
        }

        pub(super) fn fail(&self, writes: usize) {
            // Each is tried again once.
            self.next.lock().unwrap().extend(vec![Fault::Before; 2 * writes]);
        }

        pub(super) fn limit(&self, open: &Open) -> Result<(), Failure> {
            let pages = *self.pages.lock().unwrap();
            pages.map_or(Ok(()), |pages| open.limit(pages))
        }
    }

    fn settings(machine: Option<&str>) -> Settings {
        let today = "2026-12-05".parse().unwrap();
        let clock: Clock = Arc::new(move || today);
        Settings { machine: machine.map(str::to_owned), ..Settings::new(clock) }
    }

    /// A store in a folder of its own, and what will go wrong with it.
    fn faulty() -> (tempfile::TempDir, Store, Faults) {
        let dir = tempfile::tempdir().unwrap();
        let settings = settings(None);
        let faults = settings.faults.clone();
        let (store, problems) = open_with(dir.path(), settings);
        assert_eq!(problems, []);
        (dir, store, faults)
    }

    fn one(value: &str) -> Vec<Increment> {
        let cell = Cell {
            site: "tilly".to_owned(),
            period: Period::parse("2026-12-05").unwrap(),
            measure: Measure::Session,
            operator: NOT_APPLICABLE.to_owned(),
            dimension: "mode.moment".to_owned(),
            value: value.to_owned(),
        };
        vec![Increment { cell, n: 1, cancelled: 0 }]
    }

    fn total(store: &Store) -> u64 {
        store.cells(None).wait().unwrap().iter().map(|row| row.n).sum()
    }

    #[test]
    fn an_acknowledged_count_is_there_once_whatever_fails() {
        use Fault::{After, Before, Instead, None};
        for faults in [
            vec![None],
            vec![Before],
            vec![Instead],
            vec![After],
            vec![Before, Before],
            vec![Before, Instead],
            vec![Before, After],
            vec![Instead, Before],
            vec![Instead, Instead],
            vec![Instead, After],
        ] {
            let (dir, store, plan) = faulty();
            store.count(one("a")).wait().unwrap();
            plan.next.lock().unwrap().extend(&faults);
            let answer = store.count(one("a")).wait();
            let expected = if answer.is_ok() { 2 } else { 1 };
            assert_eq!(total(&store), expected, "{faults:?}");
            let fails = faults.len() == 2 && faults[1] != After;
            assert_eq!(answer.is_err(), fails, "{faults:?}");
            plan.next.lock().unwrap().clear();
            store.count(one("a")).wait().unwrap();
            drop(store);
            let (store, problems) = open_with(dir.path(), settings(Option::None));
            assert_eq!(problems, []);
            assert_eq!(total(&store), expected + 1, "{faults:?}");
        }
    }

    #[test]
    fn a_full_disk_says_so_loses_nothing_and_counts_again_with_room() {
        let (_dir, store, plan) = faulty();
        *plan.pages.lock().unwrap() = Some(8);
        // A failure opens the file again, with the limit.
        plan.next.lock().unwrap().push_back(Fault::Before);
        let mut acknowledged = 0;
        let mut refused = 0;
        for number in 0..400 {
            match store.count(one(&format!("value-number-{number}"))).wait() {
                Ok(_) => acknowledged += 1,
                Err(error) => {
                    assert_eq!(error, Error::Full);
                    refused += 1;
                }
            }
        }
        assert!(acknowledged > 10 && refused > 10, "{acknowledged} counted, {refused} refused");
        assert_eq!(total(&store), acknowledged);
        assert_eq!(store.problems(), [Error::Full.problem()]);
        *plan.pages.lock().unwrap() = Some(1_000);
        store.count(one("last")).wait().unwrap();
        assert_eq!(total(&store), acknowledged + 1);
    }

    #[test]
    fn a_copy_on_another_machine_counts_under_its_own_epoch() {
        let dir = tempfile::tempdir().unwrap();
        let visit = |machine| {
            let (store, problems) = open_with(dir.path(), settings(machine));
            store.count(one("a")).wait().unwrap();
            let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
            (store.identity().wait().unwrap(), codes, store.cells(None).wait().unwrap())
        };
        let (unknown, problems, _) = visit(None);
        assert!(problems.is_empty());
        let (here, problems, _) = visit(Some("here"));
        assert_eq!((&here.epoch, problems.len()), (&unknown.epoch, 0));
        let (again, problems, rows) = visit(Some("here"));
        assert_eq!((&again.epoch, problems.len(), rows.len()), (&here.epoch, 0, 1));
        let (there, problems, rows) = visit(Some("there"));
        assert_eq!(there.device, here.device);
        assert_ne!(there.epoch, here.epoch);
        assert_eq!(problems, ["store-moved"]);
        assert_eq!(rows.iter().map(|row| row.n).collect::<Vec<_>>().iter().sum::<u64>(), 4);
        assert_eq!(rows.len(), 2);
        let (hidden, problems, _) = visit(None);
        assert_eq!((hidden.epoch, problems.len()), (there.epoch, 0));
    }

    #[test]
    fn a_problem_is_kept_once() {
        let problems = Problems::default();
        note(&problems, Error::Full.problem());
        note(&problems, Error::Full.problem());
        assert_eq!(problems.lock().unwrap().len(), 1);
    }

    #[test]
    fn the_fingerprint_is_not_the_number_of_the_machine() {
        if let Some(print) = machine() {
            assert_eq!(print.len(), 8);
        }
        assert_eq!(machine(), machine());
    }
}
