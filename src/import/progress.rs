//! How far the reading is, told to whoever waits, who may stop it; and the sharing of the work
//! among the cores.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread;

use super::Cancelled;

/// The most threads that read: each holds a file and sums of its own.
const MOST_THREADS: usize = 8;

/// How far the reading is. It is shared: one reads, another one looks at it, or cancels.
#[derive(Debug, Default)]
pub struct Progress {
    total: AtomicU64,
    done: AtomicU64,
    bytes: AtomicU64,
    cancelled: AtomicBool,
}

impl Progress {
    /// Nothing was done.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks to stop, soon.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was asked to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    /// How many steps are done, and how many there are; none as long as files are being looked for.
    /// A file takes as many steps as it is looked at.
    pub fn steps(&self) -> (u64, u64) {
        (self.done.load(Ordering::Relaxed), self.total.load(Ordering::Relaxed))
    }

    /// How many bytes were read from files.
    pub fn bytes(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(super) fn expect(&self, steps: usize) {
        self.total.fetch_add(steps as u64, Ordering::Relaxed);
    }

    pub(super) fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn skip(&self, steps: usize) {
        self.done.fetch_add(steps as u64, Ordering::Relaxed);
    }

    pub(super) fn read(&self, bytes: usize) {
        self.bytes.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    pub(super) fn check(&self) -> Result<(), Cancelled> {
        if self.is_cancelled() { Err(Cancelled) } else { Ok(()) }
    }
}

/// Does this work for each item, some at a time on each core, and gives back what each core made.
pub fn share<T: Sync, W: Send>(
    items: &[T],
    progress: &Progress,
    start: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, &T) -> Result<(), Cancelled> + Sync,
) -> Result<Vec<W>, Cancelled> {
    // Neighbors stand in one folder and speak of one place: they are taken together.
    const LOT: usize = 8;
    let next = AtomicUsize::new(0);
    let run = || {
        let mut worker = start();
        loop {
            let from = next.fetch_add(LOT, Ordering::Relaxed);
            let Some(rest) = items.get(from..).filter(|rest| !rest.is_empty()) else {
                return Ok(worker);
            };
            for item in rest.iter().take(LOT) {
                progress.check()?;
                work(&mut worker, item)?;
            }
        }
    };
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let threads = cores.min(MOST_THREADS).min(items.len().div_ceil(LOT));
    let made: Vec<Result<W, Cancelled>> = thread::scope(|scope| {
        // A thread that the system refuses is done without.
        let others: Vec<_> = (1..threads)
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, run).ok())
            .collect();
        let own = run();
        let joined = others.into_iter().map(|other| match other.join() {
            Ok(made) => made,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        std::iter::once(own).chain(joined).collect()
    });
    made.into_iter().collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn each_item_is_worked_on_once() {
        let items: Vec<u64> = (0..1_000).collect();
        for some in [&items[..], &items[..1], &[]] {
            let progress = Progress::new();
            let made = share(some, &progress, Vec::new, |own, item| {
                own.push(*item);
                Ok(())
            });
            let mut all: Vec<u64> = made.unwrap().into_iter().flatten().collect();
            all.sort_unstable();
            assert_eq!(all, some);
        }
    }

    #[test]
    fn a_cancelled_work_stops() {
        let items: Vec<u64> = (0..1_000).collect();
        let progress = Progress::new();
        let done = AtomicU64::new(0);
        let made = share(
            &items,
            &progress,
            || (),
            |(), item| {
                done.fetch_add(1, Ordering::Relaxed);
                if *item == 100 {
                    progress.cancel();
                }
                Ok(())
            },
        );
        assert_eq!(made.unwrap_err(), Cancelled);
        assert!(done.load(Ordering::Relaxed) < 1_000);
    }
}
