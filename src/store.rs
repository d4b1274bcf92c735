//! Keeps the counters and the mediator's secret on the disk; the only module that knows SQLite.
//!
//! A [`Store`] is a handle that clones; one thread behind it owns one connection. Every command
//! answers through a [`Reply`], a future that is ready once the disk has it: what was acknowledged
//! survives a power cut, and the screen never waits. Nothing typed can be kept: cells are codes.
//!
//! The file heals itself. Damage is set aside, never deleted, and what can still be read with a
//! right checksum is carried over under the device and epoch it was counted with; the new store
//! counts under a new epoch, so that nothing is ever counted twice. What happened is told as
//! [`Problem`]s, whose words are left to `i18n`.
//!
//! What is counted is left to `count`, the PIN's hash and its delays to `pin`.

mod salvage;
mod schema;
mod worker;

use std::fmt;
use std::future::Future;
use std::path::Path;
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, JoinHandle, Thread};

use chrono::NaiveDate;
use futures_channel::oneshot;

pub use crate::count::Row;
use crate::count::{Increment, Quality, Span};
use crate::problem::Problem;
use worker::{Command, Settings, Worker};

/// The name of the file that holds the counters, in the data folder.
pub const FILE: &str = "comptes.sqlite";

/// The name of the folder where damaged and foreign files are set aside, in the data folder.
pub const QUARANTINE: &str = "quarantaine";

/// What tells the civil day. Given, so that tests and rehearsals choose theirs.
pub type Clock = Arc<dyn Fn() -> NaiveDate + Send + Sync>;

/// The clock of the machine, in its own time zone (Europe/Paris on a kiosk).
pub fn system_clock() -> Clock {
    Arc::new(|| chrono::Local::now().date_naive())
}

/// Why the store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Another program, probably another kiosk, holds the file.
    #[error("another program holds the counters")]
    Busy,
    /// The disk is full, or a quota is.
    #[error("the disk is full")]
    Full,
    /// The disk or the file can be read only.
    #[error("the disk can only be read")]
    ReadOnly,
    /// The data folder cannot be made, read or written in.
    #[error("the data folder cannot be used")]
    Folder,
    /// A later program made the file: it is left as it is.
    #[error("a later program made the counters (version {found})")]
    Newer {
        /// The version it was made with.
        found: u32,
    },
    /// The file is damaged and could not be set aside.
    #[error("the counters are damaged")]
    Damaged,
    /// The disk failed otherwise.
    #[error("the disk failed")]
    Io,
    /// A part of a cell is not a code; nothing of the command was counted.
    #[error("the column {column} holds something that is not a code")]
    NotACode {
        /// The name of the column, as in `compteurs.csv`.
        column: &'static str,
    },
    /// More would be taken back than was counted; nothing of the command was.
    #[error("more would be taken back than was counted")]
    NotCounted,
    /// There is no secret whose failures could be noted.
    #[error("no secret was chosen yet")]
    NoSecret,
    /// The store's thread has ended.
    #[error("the store has stopped")]
    Stopped,
}

impl Error {
    /// The same, for the mediator's list of problems.
    pub fn problem(&self) -> Problem {
        match self {
            Self::Busy => Problem::error("store-busy", FILE),
            Self::Full => Problem::error("store-full", FILE),
            Self::ReadOnly => Problem::error("store-read-only", FILE),
            Self::Folder => Problem::error("store-folder", FILE),
            Self::Newer { found } => Problem::error("store-newer", FILE).with("version", found),
            Self::Damaged => Problem::error("store-damaged", FILE),
            Self::Io => Problem::error("store-io", FILE),
            Self::NotACode { column } => {
                Problem::error("store-not-a-code", FILE).with("column", column)
            }
            Self::NotCounted => Problem::error("store-not-counted", FILE),
            Self::NoSecret => Problem::error("store-no-secret", FILE),
            Self::Stopped => Problem::error("store-stopped", FILE),
        }
    }
}

/// What was counted, once it is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// How many cells grew.
    pub cells: usize,
    /// What their periods are worth: [`Quality::Clock`] when the clock of the machine was wrong.
    pub quality: Quality,
    /// The increments as they were counted; under a wrong clock their periods are not those asked
    /// for. This is what to give to [`crate::count::cancellation`].
    pub counted: Vec<Increment>,
}

/// The mediator's secret, as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret {
    /// The hash of the PIN with its parameters, as a PHC string.
    pub phc: String,
    /// How many wrong PINs were tried since the last right one.
    pub failures: u32,
    /// The hash of the recovery code, as a PHC string; none was made by the programs before there
    /// was one.
    pub recovery: Option<String>,
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Secret").field("failures", &self.failures).finish_non_exhaustive()
    }
}

/// Under what name this store counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The device, as a random UUID drawn at installation.
    pub device: String,
    /// The incarnation of the store, as 16 hexadecimal digits: drawn anew when the store is made,
    /// healed, or found on another machine.
    pub epoch: String,
    /// How many transactions were made.
    pub sequence: u64,
}

/// The answer to a command, ready once the disk has it. Dropping it does not undo the command.
#[must_use = "a command may fail: wait for its reply"]
pub struct Reply<T> {
    receiver: oneshot::Receiver<T>,
}

impl<T> Future for Reply<Result<T, Error>> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.receiver)
            .poll(context)
            .map(|answer| answer.unwrap_or(Err(Error::Stopped)))
    }
}

impl<T> Reply<Result<T, Error>> {
    /// Blocks until the answer is there: for commands of a shell and for tests, never for a screen.
    pub fn wait(self) -> Result<T, Error> {
        /// Wakes a parked thread.
        struct Parked(Thread);

        impl Wake for Parked {
            fn wake(self: Arc<Self>) {
                self.0.unpark();
            }
        }

        let waker = Waker::from(Arc::new(Parked(thread::current())));
        let mut context = Context::from_waker(&waker);
        let mut reply = pin!(self);
        loop {
            match reply.as_mut().poll(&mut context) {
                Poll::Ready(answer) => return answer,
                Poll::Pending => thread::park(),
            }
        }
    }
}

impl<T> fmt::Debug for Reply<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply").finish_non_exhaustive()
    }
}

/// A handle on the counters. Clones share one thread and one connection; dropping the last one
/// waits for the commands given to it and closes the file.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

/// What clones of a handle share.
struct Shared {
    commands: Option<mpsc::Sender<Command>>,
    thread: Option<JoinHandle<()>>,
    problems: Problems,
}

/// The problems met so far, each once.
type Problems = Arc<Mutex<Vec<Problem>>>;

/// Opens the counters of this folder, making or healing them if needed.
///
/// It always gives a store. When the file cannot be used, its commands fail and each tries to open
/// it again, so that a disk that has room again counts again.
pub fn open(dir: &Path, clock: Clock) -> (Store, Vec<Problem>) {
    open_with(dir, Settings::new(clock))
}

/// Opens with settings that tests choose.
fn open_with(dir: &Path, settings: Settings) -> (Store, Vec<Problem>) {
    let problems = Problems::default();
    let (commands, inbox) = mpsc::channel();
    let worker = Worker::new(dir, settings, Arc::clone(&problems));
    let (opened, ready) = oneshot::channel();
    let thread = thread::Builder::new().name("store".to_owned()).spawn(move || {
        worker.run(opened, &inbox);
    });
    let shared = match thread {
        Ok(thread) => Shared { commands: Some(commands), thread: Some(thread), problems },
        Err(_) => Shared { commands: None, thread: None, problems },
    };
    let store = Store { shared: Arc::new(shared) };
    if let Err(error) = (Reply { receiver: ready }).wait() {
        worker::note(&store.shared.problems, error.problem());
    }
    let met = store.problems();
    (store, met)
}

/// Opens a store, and what makes its next writes fail, this many: for the tests of other modules.
#[cfg(test)]
pub(crate) fn open_failing(dir: &Path, clock: Clock) -> (Store, impl Fn(usize) + use<>) {
    let settings = Settings::new(clock);
    let fail = settings.failing();
    (open_with(dir, settings).0, fail)
}

impl Store {
    /// Counts these, all or none, in one transaction.
    pub fn count(&self, increments: Vec<Increment>) -> Reply<Result<Receipt, Error>> {
        self.ask(|reply| Command::Count(increments, reply))
    }

    /// Every counter of this span (of all time without one), in the order of their keys.
    pub fn cells(&self, span: Option<Span>) -> Reply<Result<Vec<Row>, Error>> {
        self.ask(|reply| Command::Cells(span, reply))
    }

    /// Adds the days of all months before the one of `before` up by month (see
    /// [`fold`](crate::count::fold)). Gives how many counters there are less; doing it again changes
    /// nothing.
    pub fn fold(&self, before: NaiveDate) -> Reply<Result<usize, Error>> {
        self.ask(|reply| Command::Fold(before, reply))
    }

    /// The mediator's secret, if one was chosen.
    pub fn secret(&self) -> Reply<Result<Option<Secret>, Error>> {
        self.ask(Command::Secret)
    }

    /// Keeps a new PIN and a new recovery code, by their hashes, with no failure, in the place of any
    /// other.
    pub fn set_secret(
        &self,
        phc: impl Into<String>,
        recovery: Option<String>,
    ) -> Reply<Result<(), Error>> {
        let phc = phc.into();
        self.ask(|reply| Command::SetSecret(phc, recovery, reply))
    }

    /// Keeps a new PIN, by its hash, with no failure; the recovery code stays.
    pub fn set_code(&self, phc: String) -> Reply<Result<(), Error>> {
        self.ask(|reply| Command::SetCode(phc, reply))
    }

    /// Keeps a new recovery code, by its hash; the PIN and its failures stay.
    pub fn set_recovery(&self, phc: String) -> Reply<Result<(), Error>> {
        self.ask(|reply| Command::SetRecovery(phc, reply))
    }

    /// Counts one failure more; gives how many there are. Wait for the answer before checking a PIN,
    /// so that cutting the power never gives a free guess.
    pub fn note_failure(&self) -> Reply<Result<u32, Error>> {
        self.ask(Command::NoteFailure)
    }

    /// The right PIN was given: there is no failure any more.
    pub fn forget_failures(&self) -> Reply<Result<(), Error>> {
        self.ask(Command::ForgetFailures)
    }

    /// Under what name this store counts.
    pub fn identity(&self) -> Reply<Result<Identity, Error>> {
        self.ask(Command::Identity)
    }

    /// The problems met since opening, each once. Never waits for the disk.
    pub fn problems(&self) -> Vec<Problem> {
        self.shared.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn ask<T>(
        &self,
        command: impl FnOnce(oneshot::Sender<Result<T, Error>>) -> Command,
    ) -> Reply<Result<T, Error>> {
        let (sender, receiver) = oneshot::channel();
        if let Some(commands) = &self.shared.commands {
            // A thread that has ended drops the sender, which the reply tells as `Stopped`.
            let _ = commands.send(command(sender));
        }
        Reply { receiver }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store").finish_non_exhaustive()
    }
}

impl Drop for Shared {
    /// Lets the thread finish what it was given, so that the file is closed when this returns.
    fn drop(&mut self) {
        drop(self.commands.take());
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
        {
            // A thread that panicked has nothing left to say; its replies were dropped.
            let _ = thread.join();
        }
    }
}
