//! Noticing that nobody is there any more, without drawing anything while somebody is.
//!
//! Two watches: one waits for a quiet time and warns; the other counts down while the warning is
//! shown. Both compare the number of signs of activity with what it was, once a second, and say
//! something only when it matters, so that a screen at rest draws no frame. Time is monotonic: no
//! change of the clock sends anybody home.

use std::time::Duration;

use crate::ui::semantics::root::Activity;

/// How often the watches look.
const GLANCE: Duration = Duration::from_secs(1);
/// How long one stone of the countdown lasts.
pub const STONE: Duration = Duration::from_secs(5);

/// What a watch says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// It has been quiet long enough to ask.
    Quiet,
    /// The warning goes on, with this much left.
    Left(Duration),
    /// Nobody answered.
    Nobody,
}

/// Waits for a quiet time, or counts one down.
#[derive(Debug, Clone)]
pub struct Watch {
    counting: bool,
    whole: Duration,
    signs: u64,
    since: Duration,
    told: Duration,
}

impl Watch {
    /// Waits until nothing has happened for `patience`.
    pub fn waiting(patience: Duration, signs: u64, now: Duration) -> Self {
        Self { counting: false, whole: patience, signs, since: now, told: patience }
    }

    /// Counts `warning` down while the question is shown.
    pub fn counting(warning: Duration, signs: u64, now: Duration) -> Self {
        Self { counting: true, whole: warning, signs, since: now, told: warning }
    }

    /// Looks once: `signs` is the activity so far, `now` any clock that never goes back.
    pub fn look(&mut self, signs: u64, now: Duration) -> Option<Notice> {
        if signs != self.signs {
            self.signs = signs;
            self.since = now;
            let told = std::mem::replace(&mut self.told, self.whole);
            // A key moved within the question: the count starts again, and shows it.
            return (self.counting && told != self.whole).then_some(Notice::Left(self.whole));
        }
        let left = self.whole.saturating_sub(now.saturating_sub(self.since));
        if left.is_zero() {
            self.since = now;
            return Some(if self.counting { Notice::Nobody } else { Notice::Quiet });
        }
        if !self.counting {
            return None;
        }
        let stones = left.as_secs().div_ceil(STONE.as_secs());
        let shown = STONE * u32::try_from(stones).unwrap_or(u32::MAX);
        if shown < self.told {
            self.told = shown;
            return Some(Notice::Left(shown));
        }
        None
    }
}

/// What a running watch is: another value is another watch.
#[derive(Debug, Clone)]
struct Plan {
    activity: Activity,
    counting: bool,
    whole: Duration,
}

impl std::hash::Hash for Plan {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.counting.hash(state);
        self.whole.hash(state);
    }
}

/// The notices of a watch that waits `patience`, or that counts `warning` down.
pub fn watch(activity: &Activity, counting: bool, whole: Duration) -> iced::Subscription<Notice> {
    let plan = Plan { activity: activity.clone(), counting, whole };
    iced::Subscription::run_with(plan, |plan| {
        let Plan { activity, counting, whole } = plan.clone();
        iced::stream::channel(1, async move |mut output| {
            use iced::futures::SinkExt as _;

            let start = std::time::Instant::now();
            let mut watch = if counting {
                Watch::counting(whole, activity.signs(), Duration::ZERO)
            } else {
                Watch::waiting(whole, activity.signs(), Duration::ZERO)
            };
            loop {
                tokio::time::sleep(GLANCE).await;
                if let Some(notice) = watch.look(activity.signs(), start.elapsed())
                    && output.send(notice).await.is_err()
                {
                    return;
                }
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn somebody_who_types_every_nine_seconds_is_never_asked() {
        let mut watch = Watch::waiting(s(120), 0, s(0));
        for second in 1..=600 {
            assert_eq!(watch.look(second / 9, s(second)), None, "at {second} s");
        }
    }

    #[test]
    fn nobody_is_asked_then_sent_home_at_the_second() {
        let mut waiting = Watch::waiting(s(120), 7, s(0));
        let quiet = (1..=200).find(|second| waiting.look(7, s(*second)) == Some(Notice::Quiet));
        assert_eq!(quiet, Some(120));

        let mut counting = Watch::counting(s(30), 7, s(0));
        let said: Vec<(u64, Notice)> = (1..=30)
            .filter_map(|second| counting.look(7, s(second)).map(|notice| (second, notice)))
            .collect();
        assert_eq!(
            said,
            [
                (5, Notice::Left(s(25))),
                (10, Notice::Left(s(20))),
                (15, Notice::Left(s(15))),
                (20, Notice::Left(s(10))),
                (25, Notice::Left(s(5))),
                (30, Notice::Nobody),
            ]
        );
    }

    #[test]
    fn a_sign_during_the_question_starts_the_count_again() {
        let mut counting = Watch::counting(s(30), 0, s(0));
        assert_eq!(counting.look(0, s(10)), Some(Notice::Left(s(20))));
        assert_eq!(counting.look(1, s(11)), Some(Notice::Left(s(30))));
        assert_eq!(counting.look(1, s(40)), Some(Notice::Left(s(5))));
        assert_eq!(counting.look(1, s(41)), Some(Notice::Nobody));
    }

    #[test]
    fn the_question_can_be_put_off_any_number_of_times() {
        let mut counting = Watch::counting(s(20), 0, s(0));
        for again in 1..=50 {
            let now = s(again * 19);
            assert_ne!(counting.look(again, now), Some(Notice::Nobody));
        }
    }
}
