//! Times gathered, and the table they are printed in.

// Each benchmark uses a part of it.
#![allow(dead_code)]

use std::fmt::Write as _;
use std::time::{Duration, Instant};

/// Times of the same thing, sorted when they are read.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    /// Does this, and keeps how long it took.
    pub fn time<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let answer = work();
        self.0.push(start.elapsed());
        answer
    }

    /// Does this, and keeps how much of a processor this thread used for it: what other programs do
    /// at the same time does not count. The time on the wall where the system does not tell.
    pub fn work<T>(&mut self, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let before = processor();
        let answer = work();
        let used = before.zip(processor()).map(|(before, after)| after.saturating_sub(before));
        self.0.push(used.unwrap_or_else(|| start.elapsed()));
        answer
    }

    /// Keeps a time measured otherwise.
    pub fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// The time that this share of all, in percent, does not pass (nearest rank); zero of nothing.
    pub fn percentile(&self, percent: usize) -> Duration {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let rank = (sorted.len() * percent).div_ceil(100).max(1);
        sorted.get(rank - 1).copied().unwrap_or_default()
    }

    /// Half of the times are shorter.
    pub fn p50(&self) -> Duration {
        self.percentile(50)
    }

    /// One time in a hundred is longer.
    pub fn p99(&self) -> Duration {
        self.percentile(99)
    }

    /// How many times there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

/// The time of processor that this thread has used, on Linux (`/proc/PID/schedstat`).
fn processor() -> Option<Duration> {
    // The kernel brings the number up to date when the thread gives way.
    std::thread::yield_now();
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// How many times longer `one` is than `other`.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64().max(f64::MIN_POSITIVE)
}

/// A time in milliseconds.
pub fn ms(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

/// A row of a table.
pub fn row(cells: &[&str]) {
    let mut line = format!("{:<58}", cells.first().unwrap_or(&""));
    for cell in cells.iter().skip(1) {
        let _ = write!(line, "{cell:>16}");
    }
    println!("{}", line.trim_end());
}

/// A row of the middle and the hundredth of these times, beside those of something simpler.
pub fn compare(name: &str, times: &Times, beside: &Times) {
    let times_longer = |one, other| format!("{:.2} ×", ratio(one, other));
    row(&[
        name,
        &ms(times.p50()),
        &ms(times.p99()),
        &times_longer(times.p50(), beside.p50()),
        &times_longer(times.p99(), beside.p99()),
    ]);
}
