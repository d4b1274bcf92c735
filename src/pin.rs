//! The mediator's code: which codes are acceptable, how one is hashed and checked, and how long to
//! wait after failures.
//!
//! Hashing is Argon2id, as advised by OWASP (Password Storage). The random salt and the monotonic
//! time are given by the caller, which also writes the number of failures to disk *before* it
//! checks a code, so that cutting the power never gives a free try. Nothing confidential hides
//! behind the code: whoever takes the disk away can try all codes of six digits. What opens when the
//! code is forgotten is in [`recovery`]; the tries themselves are left to `app::lock`.

pub mod recovery;

use std::time::Duration;

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version};

/// The fewest digits of a code.
pub const SHORTEST: usize = 6;
/// The most digits of a code.
pub const LONGEST: usize = 12;

/// The bounds on the memory of a hash, in KiB: below is too weak, above would exhaust a tablet.
const MEMORY_KIB: std::ops::RangeInclusive<u32> = 7 * 1024..=256 * 1024;
/// The bounds on the passes of a hash.
const PASSES: std::ops::RangeInclusive<u32> = 1..=10;
/// The bounds on the lanes of a hash. Ours has one.
const LANES: std::ops::RangeInclusive<u32> = 1..=4;
/// The bytes of a hash.
const OUTPUT: usize = 32;
/// The longest encoded hash that is looked at, in bytes.
const LONGEST_HASH: usize = 256;

/// Why a code is refused when it is chosen.
#[derive(thiserror::Error, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// Something else than the digits 0 to 9.
    #[error("the code holds something else than digits")]
    NotDigits,
    /// Fewer than [`SHORTEST`] digits.
    #[error("the code has fewer than {SHORTEST} digits")]
    TooShort,
    /// More than [`LONGEST`] digits.
    #[error("the code has more than {LONGEST} digits")]
    TooLong,
    /// The same digit all along.
    #[error("the code repeats a single digit")]
    SameDigit,
    /// Digits that follow one another, up or down.
    #[error("the digits of the code follow one another")]
    Run,
}

/// Why a code cannot be hashed or checked. Never says anything about the code.
#[derive(thiserror::Error, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Error {
    /// The stored hash is not a PHC string.
    #[error("the stored hash cannot be read")]
    Malformed,
    /// The stored hash is not Argon2id, version 19.
    #[error("the stored hash was not made with argon2id")]
    Algorithm,
    /// Memory, passes or lanes out of bounds.
    #[error("the cost of the hash is out of bounds")]
    Cost,
    /// Argon2 could not run.
    #[error("the hash could not be computed")]
    Computing,
}

/// How much work one hash takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
}

impl Cost {
    /// What we use: 64 MiB, 3 passes.
    pub const USUAL: Self = Self { memory_kib: 64 * 1024, passes: 3 };
    /// The least that OWASP advises, for devices short of memory: 19 MiB, 2 passes.
    pub const FLOOR: Self = Self { memory_kib: 19 * 1024, passes: 2 };

    /// The cost for a machine with this much memory in KiB, when that is known: what we use takes
    /// 64 MiB at once, which a tablet of 2 GiB may not have to spare.
    pub fn fitting(memory_kib: Option<u64>) -> Self {
        const ROOMY_KIB: u64 = 2560 * 1024;
        match memory_kib {
            Some(memory) if memory < ROOMY_KIB => Self::FLOOR,
            Some(_) | None => Self::USUAL,
        }
    }

    /// A cost of this many KiB of memory (7 to 256 MiB) and passes (1 to 10).
    pub fn new(memory_kib: u32, passes: u32) -> Result<Self, Error> {
        if MEMORY_KIB.contains(&memory_kib) && PASSES.contains(&passes) {
            Ok(Self { memory_kib, passes })
        } else {
            Err(Error::Cost)
        }
    }
}

impl Default for Cost {
    fn default() -> Self {
        Self::USUAL
    }
}

/// Whether this code may be chosen: 6 to 12 digits, neither all the same nor a run such as
/// `123456`, `890123` or `654321`.
pub fn acceptable(code: &str) -> Result<(), Weak> {
    if !code.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Weak::NotDigits);
    }
    if code.len() < SHORTEST {
        return Err(Weak::TooShort);
    }
    if code.len() > LONGEST {
        return Err(Weak::TooLong);
    }
    let steps_by = |step: u8| {
        code.as_bytes().windows(2).all(|pair| match pair {
            // On the ring of ten digits, 9 is followed by 0.
            [left, right] => (left - b'0' + step) % 10 == right - b'0',
            _ => true,
        })
    };
    if steps_by(0) {
        Err(Weak::SameDigit)
    } else if steps_by(1) || steps_by(9) {
        Err(Weak::Run)
    } else {
        Ok(())
    }
}

/// The hash of a code as a PHC string, to be stored. `salt` is drawn at random by the caller.
///
/// Slow on purpose (a fraction of a second): never call it from the thread that draws.
pub fn hash(code: &str, salt: &[u8; 16], cost: Cost) -> Result<String, Error> {
    let params =
        Params::new(cost.memory_kib, cost.passes, 1, Some(OUTPUT)).map_err(|_| Error::Cost)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_with_salt(code.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|_| Error::Computing)
}

/// Whether this code is the one whose hash was stored.
///
/// A hash whose cost is out of bounds is refused before any work: a tampered file must neither
/// weaken the check nor exhaust the memory. As slow as [`hash`].
pub fn verify(phc: &str, code: &str) -> Result<bool, Error> {
    if phc.len() > LONGEST_HASH {
        return Err(Error::Malformed);
    }
    let stored = PasswordHash::new(phc).map_err(|_| Error::Malformed)?;
    if stored.algorithm.as_str() != Algorithm::Argon2id.as_str()
        || stored.version != Some(Version::V0x13.into())
    {
        return Err(Error::Algorithm);
    }
    if stored.salt.is_none() || stored.hash.is_none_or(|hash| hash.len() != OUTPUT) {
        return Err(Error::Malformed);
    }
    // All three are written, and nothing else: what is missing would silently take a default.
    let written = |name: &str| stored.params.get_decimal(name).is_some();
    if stored.params.iter().count() != 3 || !["m", "t", "p"].into_iter().all(written) {
        return Err(Error::Cost);
    }
    let params = Params::try_from(&stored).map_err(|_| Error::Cost)?;
    if !MEMORY_KIB.contains(&params.m_cost())
        || !PASSES.contains(&params.t_cost())
        || !LANES.contains(&params.p_cost())
    {
        return Err(Error::Cost);
    }
    match Argon2::default().verify_password(code.as_bytes(), &stored) {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(_) => Err(Error::Computing),
    }
}

/// How long to wait after this many failures in a row before the next try.
///
/// Nothing up to 4; then 30 seconds, doubling up to 15 minutes; from 30 on, one hour. Never more:
/// a passer-by must not be able to shut the mediator out for good.
pub fn delay(failures: u32) -> Duration {
    const FIRST: u64 = 30;
    const LAST: u64 = 15 * 60;
    let seconds = match failures {
        0..=4 => 0,
        // Five doublings pass the quarter of an hour; the bound keeps the shift harmless.
        5..=29 => (FIRST << (failures - 5).min(5)).min(LAST),
        30.. => 60 * 60,
    };
    Duration::from_secs(seconds)
}

/// How long to wait after a wrong recovery code before the next one: 100 bits need no more, and the
/// mediator who copies one badly is not shut out.
pub const RECOVERY_DELAY: Duration = Duration::from_secs(5);

/// What stands between the keypad and the check: it counts the failures and makes one wait.
///
/// A try is a failure from the moment it begins, until it is known to be right: whatever interrupts
/// it, it was counted. `now` is a monotonic time since any fixed origin: changing the date of the
/// machine buys nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    failures: u32,
    /// When the current wait began.
    since: Duration,
    /// When a recovery code was last tried.
    recovery: Option<Duration>,
}

impl Guard {
    /// The guard at start, with the failures in a row found on disk. The whole delay runs again,
    /// so that restarting the machine buys nothing.
    pub fn resumed(failures: u32, now: Duration) -> Self {
        Self { failures, since: now, recovery: None }
    }

    /// The tries since the last success.
    pub fn failures(&self) -> u32 {
        self.failures
    }

    /// Whether a code may be tried now; otherwise, how long is left to wait.
    pub fn may_try(&self, now: Duration) -> Result<(), Duration> {
        waited(self.since, delay(self.failures), now)
    }

    /// A code is tried now, unless one has to wait: this long. It counts as a failure from here on,
    /// and the next delay starts.
    pub fn attempt(&mut self, now: Duration) -> Result<(), Duration> {
        self.may_try(now)?;
        self.failed(now);
        Ok(())
    }

    /// A recovery code is tried now, whatever the delay of the codes; it is a failure like another
    /// until it is known to be right. One waits [`RECOVERY_DELAY`] after the one before it.
    pub fn attempt_recovery(&mut self, now: Duration) -> Result<(), Duration> {
        if let Some(last) = self.recovery {
            waited(last, RECOVERY_DELAY, now)?;
        }
        self.recovery = Some(now);
        self.failed(now);
        Ok(())
    }

    fn failed(&mut self, now: Duration) {
        self.failures = self.failures.saturating_add(1);
        self.since = now;
    }

    /// The try that was begun could not be noted on the disk, and so was not made.
    pub fn not_made(&mut self) {
        self.failures = self.failures.saturating_sub(1);
    }

    /// The disk knows of this many failures: there are never fewer.
    pub fn known(&mut self, failures: u32) {
        self.failures = self.failures.max(failures);
    }

    /// The try that was begun is right. Returns the failures before it, to be shown.
    pub fn succeeded(&mut self) -> u32 {
        self.recovery = None;
        std::mem::take(&mut self.failures).saturating_sub(1)
    }
}

/// Whether this delay has passed; otherwise, how long is left.
fn waited(since: Duration, delay: Duration, now: Duration) -> Result<(), Duration> {
    match delay.checked_sub(now.saturating_sub(since)) {
        None | Some(Duration::ZERO) => Ok(()),
        Some(left) => Err(left),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    const SALT: [u8; 16] = *b"sixteen bytes ok";

    /// The least the checks allow, so that the tests stay quick.
    fn quick() -> Cost {
        Cost::new(7 * 1024, 1).unwrap()
    }

    #[test]
    fn codes_that_may_be_chosen() {
        for (code, wanted) in [
            ("246813", Ok(())),
            ("902461", Ok(())),
            ("121212", Ok(())),
            ("123457", Ok(())),
            ("123456123456", Ok(())),
            ("", Err(Weak::TooShort)),
            ("24681", Err(Weak::TooShort)),
            ("2468135790246", Err(Weak::TooLong)),
            ("24681a", Err(Weak::NotDigits)),
            ("2468 3", Err(Weak::NotDigits)),
            ("٢٤٦٨١٣", Err(Weak::NotDigits)),
            ("000000", Err(Weak::SameDigit)),
            ("777777777", Err(Weak::SameDigit)),
            ("123456", Err(Weak::Run)),
            ("890123", Err(Weak::Run)),
            ("654321", Err(Weak::Run)),
            ("321098", Err(Weak::Run)),
        ] {
            assert_eq!(acceptable(code), wanted, "{code}");
        }
    }

    #[test]
    fn a_code_matches_its_own_hash_and_no_other() {
        let phc = hash("246813", &SALT, quick()).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=7168,t=1,p=1$"), "{phc}");
        assert_eq!(verify(&phc, "246813"), Ok(true));
        for wrong in ["246814", "24681", "2468130", ""] {
            assert_eq!(verify(&phc, wrong), Ok(false), "{wrong}");
        }
        let other = hash("246813", b"another salt ok!", quick()).unwrap();
        assert_ne!(phc, other);
        assert_eq!(verify(&other, "246813"), Ok(true));
    }

    #[test]
    fn the_advised_floor_works() {
        let phc = hash("246813", &SALT, Cost::FLOOR).unwrap();
        assert!(phc.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{phc}");
        assert_eq!(verify(&phc, "246813"), Ok(true));
        assert_eq!(Cost::default(), Cost::new(64 * 1024, 3).unwrap());
    }

    #[test]
    fn costs_out_of_bounds_are_refused() {
        for (memory, passes) in [(7167, 3), (262_145, 3), (65_536, 0), (65_536, 11), (0, 0)] {
            assert_eq!(Cost::new(memory, passes), Err(Error::Cost), "{memory} {passes}");
        }
    }

    #[test]
    fn a_tampered_hash_is_refused_before_any_work() {
        let phc = hash("246813", &SALT, quick()).unwrap();
        let (_, tail) = phc.rsplit_once("p=1").unwrap();
        for (tampered, wanted) in [
            (phc.replace("m=7168", "m=7167"), Error::Cost),
            (phc.replace("m=7168", "m=4294967295"), Error::Cost),
            (phc.replace("t=1", "t=11"), Error::Cost),
            (phc.replace("t=1", "t=4294967295"), Error::Cost),
            (phc.replace("p=1", "p=64"), Error::Cost),
            (phc.replace("m=7168,", ""), Error::Cost),
            (phc.replace("p=1", "p=1,data=c2FsdA"), Error::Cost),
            (phc.replace("argon2id", "argon2i"), Error::Algorithm),
            (phc.replace("argon2id", "argon2d"), Error::Algorithm),
            (phc.replace("argon2id", "scrypt"), Error::Algorithm),
            (phc.replace("v=19", "v=16"), Error::Algorithm),
            (phc.replace("$v=19", ""), Error::Algorithm),
            (phc.replace(tail, ""), Error::Malformed),
            (phc[..phc.len() - 12].to_owned(), Error::Malformed),
            (phc.repeat(4), Error::Malformed),
            (String::new(), Error::Malformed),
            ("246813".to_owned(), Error::Malformed),
        ] {
            assert_eq!(verify(&tampered, "246813"), Err(wanted), "{tampered}");
        }
    }

    #[test]
    fn delays_grow_then_stay() {
        for (failures, seconds) in [
            (0, 0),
            (1, 0),
            (4, 0),
            (5, 30),
            (6, 60),
            (7, 120),
            (8, 240),
            (9, 480),
            (10, 900),
            (29, 900),
            (30, 3600),
            (1000, 3600),
            (u32::MAX, 3600),
        ] {
            assert_eq!(delay(failures), Duration::from_secs(seconds), "{failures}");
        }
    }

    #[test]
    fn one_waits_from_the_last_failure() {
        let seconds = Duration::from_secs;
        let mut guard = Guard::resumed(0, seconds(100));
        for _ in 0..5 {
            assert_eq!(guard.attempt(seconds(100)), Ok(()));
        }
        assert_eq!(guard.attempt(seconds(100)), Err(seconds(30)));
        assert_eq!(guard.attempt(seconds(129)), Err(seconds(1)));
        assert_eq!(guard.failures(), 5);
        assert_eq!(guard.may_try(seconds(130)), Ok(()));
        // A clock that went back would only make one wait longer.
        assert_eq!(guard.may_try(seconds(0)), Err(seconds(30)));
        assert_eq!(guard.attempt(seconds(130)), Ok(()));
        assert_eq!(guard.succeeded(), 5);
        assert_eq!(guard.attempt(seconds(131)), Ok(()));
        assert_eq!((guard.failures(), guard.succeeded()), (1, 0));
    }

    #[test]
    fn a_recovery_code_never_waits_for_the_codes() {
        let mut guard = Guard::resumed(40, Duration::ZERO);
        assert_eq!(guard.attempt(Duration::ZERO), Err(delay(40)));
        assert_eq!(guard.attempt_recovery(Duration::ZERO), Ok(()));
        assert_eq!(guard.failures(), 41);
        assert_eq!(guard.attempt_recovery(Duration::ZERO), Err(RECOVERY_DELAY));
        assert_eq!(guard.attempt_recovery(RECOVERY_DELAY), Ok(()));
        assert_eq!(guard.succeeded(), 41);
        assert_eq!(guard, Guard::resumed(0, RECOVERY_DELAY));
    }

    #[test]
    fn a_try_that_was_not_made_is_not_a_failure() {
        let mut guard = Guard::resumed(3, Duration::ZERO);
        guard.attempt(Duration::ZERO).unwrap();
        guard.not_made();
        assert_eq!(guard.failures(), 3);
        // What the disk knows is never forgotten.
        guard.known(2);
        assert_eq!(guard.failures(), 3);
        guard.known(7);
        assert_eq!(guard.failures(), 7);
    }

    #[test]
    fn restarting_the_machine_buys_nothing() {
        let guard = Guard::resumed(12, Duration::ZERO);
        assert_eq!(guard.may_try(Duration::ZERO), Err(delay(12)));
        assert_eq!(guard.may_try(delay(12)), Ok(()));
    }

    #[test]
    fn an_attacker_has_few_tries_in_a_day() {
        let day = Duration::from_secs(8 * 3600);
        let mut guard = Guard::resumed(0, Duration::ZERO);
        let mut now = Duration::ZERO;
        let mut tries = 0;
        while now < day {
            match guard.attempt(now) {
                Ok(()) => tries += 1,
                Err(left) => now += left,
            }
        }
        assert_eq!(tries, 32);
    }

    #[test]
    fn a_year_of_daily_visits_gives_few_tries() {
        // 250 days of 8 hours, each beginning with a success that clears the delay.
        let day = Duration::from_secs(8 * 3600);
        let mut tries = 0;
        for _ in 0..250 {
            let mut guard = Guard::resumed(0, Duration::ZERO);
            let mut now = Duration::ZERO;
            while now < day {
                match guard.attempt(now) {
                    Ok(()) => tries += 1,
                    Err(left) => now += left,
                }
            }
        }
        assert_eq!(tries, 8000);
    }

    #[test]
    fn a_small_tablet_hashes_at_the_floor() {
        for (memory_gib, wanted) in [(1, Cost::FLOOR), (2, Cost::FLOOR), (4, Cost::USUAL)] {
            assert_eq!(Cost::fitting(Some(memory_gib * 1024 * 1024)), wanted, "{memory_gib}");
        }
        assert_eq!(Cost::fitting(None), Cost::USUAL);
    }

    /// What somebody who does not know the code can do.
    #[derive(Clone, Debug)]
    enum Act {
        Try,
        Recover,
        Wait(u64),
        Restart,
        DiskFails,
    }

    fn acts() -> impl Strategy<Value = Vec<Act>> {
        let act = prop_oneof![
            4 => Just(Act::Try),
            1 => Just(Act::Recover),
            3 => (1_u64..2000).prop_map(Act::Wait),
            1 => Just(Act::Restart),
            1 => Just(Act::DiskFails),
        ];
        proptest::collection::vec(act, 0..400)
    }

    proptest! {
        #[test]
        fn waiting_what_is_left_is_always_enough(
            failures: u32, start in 0_u64..1_000_000, later in 0_u64..10_000,
        ) {
            let guard = Guard::resumed(failures, Duration::from_secs(start));
            let now = Duration::from_secs(start + later);
            if let Err(left) = guard.may_try(now) {
                prop_assert!(left <= Duration::from_secs(3600) && !left.is_zero());
                prop_assert_eq!(guard.may_try(now + left), Ok(()));
            } else {
                prop_assert!(Duration::from_secs(later) >= delay(failures));
            }
        }

        #[test]
        fn nothing_gives_more_tries_or_forgets_one(acts in acts()) {
            let mut now = Duration::ZERO;
            let mut guard = Guard::resumed(0, now);
            let mut made: Vec<Duration> = Vec::new();
            for act in acts {
                let before = guard.failures();
                match act {
                    Act::Try => {
                        if guard.attempt(now).is_ok() {
                            made.push(now);
                            prop_assert_eq!(guard.failures(), before + 1);
                        }
                    }
                    Act::Recover => drop(guard.attempt_recovery(now)),
                    Act::Wait(seconds) => now += Duration::from_secs(seconds),
                    Act::Restart => {
                        let left = |guard: &Guard| guard.may_try(now).err().unwrap_or_default();
                        let after = Guard::resumed(guard.failures(), now);
                        prop_assert!(left(&after) >= left(&guard));
                        guard = after;
                    }
                    Act::DiskFails => {
                        if guard.attempt(now).is_ok() {
                            guard.not_made();
                        }
                    }
                }
                prop_assert!(guard.failures() >= before);
            }
            prop_assert!(made.len() <= guard.failures() as usize);
            let eight_hours = Duration::from_secs(8 * 3600);
            for (at, first) in made.iter().enumerate() {
                let within = made[at..].iter().take_while(|time| **time < *first + eight_hours);
                prop_assert!(within.count() <= 32);
            }
        }

        #[test]
        fn delays_never_shrink(failures in 0_u32..1000) {
            prop_assert!(delay(failures) <= delay(failures + 1));
        }

        #[test]
        fn any_text_can_be_a_stored_hash_or_a_code(text: String) {
            prop_assert!(verify(&text, "246813").is_err());
            prop_assert!(acceptable(&text).is_err() || text.len() >= SHORTEST);
        }
    }
}
