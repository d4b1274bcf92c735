//! The lock of the mediator's area: every try of a code goes through it, whichever screen asks, and
//! every new code.
//!
//! One thing at a time. A try is counted in memory before it begins and on the disk before the hash
//! is looked at, so that neither leaving the screen, nor two tries at once, nor cutting the power
//! gives a free one; if the disk refuses to note it, it is not made. Hashing runs on a thread of its
//! own. How long one waits is left to `pin`, what is said to the screens.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::work;
use crate::pin::recovery::Recovery;
use crate::pin::{self, Cost, Guard};
use crate::store::{self, Store};

/// Why a try or a change did not come to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The disk refused: nothing was tried, or nothing was changed.
    #[error("the disk refused: {0}")]
    Store(#[from] store::Error),
    /// The stored hash is not one of ours.
    #[error("the stored hash is refused: {0}")]
    Stored(pin::Error),
    /// The machine could not hash or draw at random.
    #[error("the machine could not compute")]
    Computing,
    /// A first code cannot be chosen: there is one.
    #[error("a code was already chosen")]
    Chosen,
}

/// Why a try cannot begin now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// After failures one waits this long.
    Wait(Duration),
    /// Another try or change is not over, or the disk was not asked for the code yet.
    Busy,
}

/// What is on the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// No code was ever chosen.
    Nothing,
    /// A code.
    Code {
        /// Whether there is a recovery code too.
        recovery: bool,
    },
}

/// Which try or change an answer is about: no two are alike as long as the program runs, so that an
/// answer that comes after its screen was left opens nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ticket(u64);

/// What is to be kept anew.
#[derive(Clone, PartialEq, Eq)]
pub enum Renewal {
    /// The first code, and its recovery code.
    First(String),
    /// Another code; the recovery code stays.
    Code(String),
    /// Another code, and another recovery code.
    Both(String),
    /// Another recovery code; the code stays.
    Recovery,
}

impl fmt::Debug for Renewal {
    /// Never says the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::First(_) => "First(…)",
            Self::Code(_) => "Code(…)",
            Self::Both(_) => "Both(…)",
            Self::Recovery => "Recovery",
        })
    }
}

/// The lock. Clones are one and the same.
#[derive(Clone)]
pub struct Lock {
    store: Store,
    state: Arc<Mutex<State>>,
}

/// What lives as long as the program: leaving the screen must not shorten a wait.
#[derive(Debug, Default)]
struct State {
    /// None until the disk was asked.
    guard: Option<Guard>,
    busy: bool,
    tickets: u64,
    /// The failures before the successes that nobody has seen yet.
    untold: u32,
}

/// What is tried.
enum Tried {
    Code(String),
    Recovery(Recovery),
}

/// Holds the lock during one try or change, however it ends.
struct Turn {
    state: Arc<Mutex<State>>,
}

impl Drop for Turn {
    fn drop(&mut self) {
        held(&self.state).busy = false;
    }
}

fn held(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Lock {
    /// The lock whose secret is in this store.
    pub fn new(store: Store) -> Self {
        Self { store, state: Arc::default() }
    }

    /// Asks the disk what there is. The delays start from the first time.
    pub fn look(&self, now: Duration) -> impl Future<Output = Result<Held, Error>> + Send + use<> {
        let Self { store, state } = self.clone();
        async move {
            Ok(match store.secret().await? {
                None => Held::Nothing,
                Some(secret) => {
                    let mut state = held(&state);
                    state.guard.get_or_insert_with(|| Guard::resumed(secret.failures, now));
                    Held::Code { recovery: secret.recovery.is_some() }
                }
            })
        }
    }

    /// How long one waits before the next try of a code, if one does.
    pub fn wait(&self, now: Duration) -> Option<Duration> {
        held(&self.state).guard.as_ref().and_then(|guard| guard.may_try(now).err())
    }

    /// Tries a code: the future says whether it is right.
    pub fn try_code(
        &self,
        code: String,
        now: Duration,
    ) -> Result<(Ticket, impl Future<Output = Result<bool, Error>> + Send + use<>), Refused> {
        self.attempt(Tried::Code(code), Guard::attempt, now)
    }

    /// Tries a recovery code, whatever the wait after wrong codes.
    pub fn try_recovery(
        &self,
        code: Recovery,
        now: Duration,
    ) -> Result<(Ticket, impl Future<Output = Result<bool, Error>> + Send + use<>), Refused> {
        self.attempt(Tried::Recovery(code), Guard::attempt_recovery, now)
    }

    fn attempt(
        &self,
        tried: Tried,
        begin: fn(&mut Guard, Duration) -> Result<(), Duration>,
        now: Duration,
    ) -> Result<(Ticket, impl Future<Output = Result<bool, Error>> + Send + use<>), Refused> {
        let (ticket, turn) = self.turn(|state| {
            let guard = state.guard.as_mut().ok_or(Refused::Busy)?;
            begin(guard, now).map_err(Refused::Wait)
        })?;
        let store = self.store.clone();
        Ok((ticket, check(turn, store, tried)))
    }

    /// Keeps something anew; the future gives the recovery code if another was made. Who asks for
    /// anything but the first code has shown that they may.
    pub fn renew(
        &self,
        what: Renewal,
        now: Duration,
    ) -> Result<
        (Ticket, impl Future<Output = Result<Option<Recovery>, Error>> + Send + use<>),
        Refused,
    > {
        let (ticket, turn) = self.turn(|_| Ok(()))?;
        let store = self.store.clone();
        Ok((ticket, renew(turn, store, what, now)))
    }

    /// How many wrong codes were tried before the last success, to be told once.
    pub fn tell(&self) -> u32 {
        std::mem::take(&mut held(&self.state).untold)
    }

    fn turn(
        &self,
        begin: impl FnOnce(&mut State) -> Result<(), Refused>,
    ) -> Result<(Ticket, Turn), Refused> {
        let mut state = held(&self.state);
        if state.busy {
            return Err(Refused::Busy);
        }
        begin(&mut state)?;
        state.busy = true;
        state.tickets += 1;
        Ok((Ticket(state.tickets), Turn { state: Arc::clone(&self.state) }))
    }
}

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lock").finish_non_exhaustive()
    }
}

async fn check(turn: Turn, store: Store, tried: Tried) -> Result<bool, Error> {
    let noted = match store.note_failure().await {
        Ok(noted) => noted,
        Err(error) => {
            if let Some(guard) = &mut held(&turn.state).guard {
                guard.not_made();
            }
            return Err(error.into());
        }
    };
    if let Some(guard) = &mut held(&turn.state).guard {
        guard.known(noted);
    }
    let secret = store.secret().await?.ok_or(store::Error::NoSecret)?;
    let checked = work::on_a_thread(move || match tried {
        Tried::Code(code) => pin::verify(&secret.phc, &code),
        Tried::Recovery(code) => secret.recovery.map_or(Ok(false), |phc| code.matches(&phc)),
    });
    match checked.await.ok_or(Error::Computing)? {
        Ok(false) => Ok(false),
        Ok(true) => {
            store.forget_failures().await?;
            let mut state = held(&turn.state);
            let before = state.guard.as_mut().map_or(0, Guard::succeeded);
            state.untold = state.untold.saturating_add(before);
            Ok(true)
        }
        Err(pin::Error::Computing) => Err(Error::Computing),
        Err(error) => Err(Error::Stored(error)),
    }
}

async fn renew(
    turn: Turn,
    store: Store,
    what: Renewal,
    now: Duration,
) -> Result<Option<Recovery>, Error> {
    if matches!(what, Renewal::First(_)) && store.secret().await?.is_some() {
        return Err(Error::Chosen);
    }
    let asked = what.clone();
    let made = work::on_a_thread(move || match what {
        Renewal::First(code) | Renewal::Both(code) => Some((Some(hash(&code)?), Some(draw()?))),
        Renewal::Code(code) => Some((Some(hash(&code)?), None)),
        Renewal::Recovery => Some((None, Some(draw()?))),
    });
    let (code, recovery) = made.await.flatten().ok_or(Error::Computing)?;
    let (recovery, recovery_hash) = recovery.unzip();
    match (code, recovery_hash) {
        (Some(phc), Some(recovery)) => store.set_secret(phc, Some(recovery)).await?,
        (Some(phc), None) => store.set_code(phc).await?,
        (None, Some(recovery)) => store.set_recovery(recovery).await?,
        (None, None) => {}
    }
    match asked {
        Renewal::First(_) | Renewal::Code(_) | Renewal::Both(_) => {
            held(&turn.state).guard = Some(Guard::resumed(0, now));
        }
        Renewal::Recovery => {}
    }
    Ok(recovery)
}

fn hash(code: &str) -> Option<String> {
    pin::hash(code, &random()?, Cost::fitting(memory_kib())).ok()
}

fn draw() -> Option<(Recovery, String)> {
    let recovery = Recovery::drawn(random()?);
    let phc = recovery.hash(&random()?).ok()?;
    Some((recovery, phc))
}

fn random<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes)
}

/// The memory of this machine in KiB, where Linux tells it (proc_meminfo(5)).
fn memory_kib() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = told.lines().find_map(|line| line.strip_prefix("MemTotal:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;

    const CODE: &str = "271828";
    const WRONG: &str = "314159";
    const START: Duration = Duration::ZERO;

    /// A lock with a code in a folder of its own, the store behind it, and what makes its next writes
    /// fail.
    fn lock() -> (tempfile::TempDir, Lock, Store, impl Fn(usize)) {
        let dir = tempfile::tempdir().unwrap();
        let today = "2026-12-05".parse().unwrap();
        let (store, fail) = store::open_failing(dir.path(), Arc::new(move || today));
        let phc = pin::hash(CODE, b"sixteen bytes ok", Cost::new(7 * 1024, 1).unwrap()).unwrap();
        store.set_secret(phc, None).wait().unwrap();
        let lock = Lock::new(store.clone());
        assert_eq!(block_on(lock.look(START)), Ok(Held::Code { recovery: false }));
        (dir, lock, store, fail)
    }

    fn block_on<T>(future: impl Future<Output = T>) -> T {
        work::wait(future).unwrap()
    }

    fn failures(store: &Store) -> u32 {
        store.secret().wait().unwrap().unwrap().failures
    }

    fn tried(lock: &Lock, code: &str, now: Duration) -> Result<bool, Error> {
        block_on(lock.try_code(code.to_owned(), now).expect("refused").1)
    }

    #[test]
    fn nothing_is_tried_before_the_disk_was_asked() {
        let (_dir, _, store, _) = lock();
        let lock = Lock::new(store.clone());
        assert_eq!(lock.try_code(CODE.to_owned(), START).err(), Some(Refused::Busy));
        assert_eq!(failures(&store), 0);
    }

    #[test]
    fn two_tries_at_once_are_one() {
        let (_dir, lock, store, _) = lock();
        let (first, answer) = lock.try_code(WRONG.to_owned(), START).unwrap();
        for _ in 0..3 {
            assert_eq!(lock.try_code(CODE.to_owned(), START).err(), Some(Refused::Busy));
            assert_eq!(lock.renew(Renewal::Recovery, START).err(), Some(Refused::Busy));
        }
        assert_eq!(block_on(answer), Ok(false));
        assert_eq!(failures(&store), 1);
        let (second, answer) = lock.try_code(CODE.to_owned(), START).unwrap();
        assert_ne!(first, second);
        assert_eq!(block_on(answer), Ok(true));
        assert_eq!((failures(&store), lock.tell(), lock.tell()), (0, 1, 0));
    }

    #[test]
    fn leaving_during_a_try_forgets_nothing() {
        let (_dir, lock, store, _) = lock();
        // Whoever begins five tries and drops each of them has made five.
        for _ in 0..5 {
            drop(lock.try_code(WRONG.to_owned(), START).unwrap());
        }
        let wait = lock.wait(START).expect("nobody waits");
        assert_eq!(wait, pin::delay(5));
        assert_eq!(lock.try_code(CODE.to_owned(), START).err(), Some(Refused::Wait(wait)));
        // None of them came to its check: none was answered, none is on the disk.
        assert_eq!(failures(&store), 0);
        assert_eq!(tried(&lock, WRONG, wait), Ok(false));
        assert_eq!(failures(&store), 1);
        assert_eq!(lock.wait(wait), Some(pin::delay(6)));
    }

    #[test]
    fn what_the_disk_does_not_note_is_not_tried() {
        let (_dir, lock, store, fail) = lock();
        fail(1);
        // Even the right code: nothing would tell that it was not the thousandth try.
        assert_eq!(tried(&lock, CODE, START), Err(Error::Store(store::Error::Io)));
        assert_eq!((failures(&store), lock.wait(START)), (0, None));
        // No wait comes of it, however often.
        for _ in 0..10 {
            fail(1);
            assert!(tried(&lock, WRONG, START).is_err());
        }
        assert_eq!((failures(&store), lock.wait(START)), (0, None));
        assert_eq!(tried(&lock, CODE, START), Ok(true));
    }

    #[test]
    fn a_success_that_the_disk_does_not_note_opens_nothing() {
        let (_dir, lock, store, fail) = lock();
        assert_eq!(tried(&lock, WRONG, START), Ok(false));
        let (_, answer) = lock.try_code(CODE.to_owned(), START).unwrap();
        let mut answer = Box::pin(answer);
        // The failure is noted by the first turn; what forgets it will fail.
        let waker = iced::futures::task::noop_waker();
        let mut context = std::task::Context::from_waker(&waker);
        assert!(answer.as_mut().poll(&mut context).is_pending());
        assert_eq!(failures(&store), 2);
        fail(1);
        assert_eq!(block_on(answer), Err(Error::Store(store::Error::Io)));
        assert_eq!(failures(&store), 2);
        assert_eq!(tried(&lock, CODE, START), Ok(true));
        assert_eq!(lock.tell(), 2);
    }

    #[test]
    fn a_first_code_never_replaces_another() {
        let (_dir, lock, store, _) = lock();
        let (_, change) = lock.renew(Renewal::First(WRONG.to_owned()), START).unwrap();
        assert_eq!(block_on(change), Err(Error::Chosen));
        assert_eq!(tried(&lock, CODE, START), Ok(true));
        assert_eq!(failures(&store), 0);
    }

    #[test]
    fn each_renewal_keeps_what_it_does_not_change() {
        let (_dir, lock, store, _) = lock();
        let renewed = |what| block_on(lock.renew(what, START).unwrap().1).unwrap();
        let recovered = |code: &Recovery, now| {
            block_on(lock.try_recovery(code.clone(), now).expect("refused").1).unwrap()
        };
        let seconds = Duration::from_secs;
        let first = renewed(Renewal::Recovery).expect("no recovery code was made");
        assert_eq!(tried(&lock, CODE, START), Ok(true));
        assert_eq!(renewed(Renewal::Code(WRONG.to_owned())), None);
        assert_eq!(tried(&lock, CODE, START), Ok(false));
        assert_eq!(tried(&lock, WRONG, START), Ok(true));
        assert!(recovered(&first, seconds(10)));
        let second = renewed(Renewal::Both(CODE.to_owned())).expect("no recovery code was made");
        assert_ne!(first, second);
        assert!(!recovered(&first, seconds(20)));
        assert!(recovered(&second, seconds(30)));
        assert_eq!(tried(&lock, CODE, seconds(30)), Ok(true));
        let secret = store.secret().wait().unwrap().unwrap();
        let target = Cost::fitting(memory_kib());
        let cost = if target == Cost::USUAL { "$m=65536,t=3,p=1$" } else { "$m=19456,t=2,p=1$" };
        assert!(secret.phc.contains(cost), "the code is hashed at another cost");
        assert!(!format!("{:?}", Renewal::Both(CODE.to_owned())).contains(CODE));
    }

    #[test]
    fn a_hash_that_is_not_ours_is_told_and_its_try_counted() {
        let (_dir, lock, store, _) = lock();
        store
            .set_code("$argon2id$v=19$m=4294967295,t=3,p=1$c2FsdHNhbHQ$aGFzaA".to_owned())
            .wait()
            .unwrap();
        assert!(matches!(tried(&lock, CODE, START), Err(Error::Stored(_))));
        assert_eq!(failures(&store), 1);
    }
}
