//! The log, on standard error, and what happens when the program fails.
//!
//! The log never holds what a visitor typed. Our own lines name files, lines and codes; the
//! libraries, which may tell every event of the keyboard when asked to, are never let beyond
//! warnings; and the message of a panic, which may quote a value, is never written.

use std::env;
use std::panic::{self, Location};
use std::process;

use env_logger::Builder;
use log::LevelFilter;

/// The variable that sets how much is told: off, error, warn, info, debug or trace.
pub const VARIABLE: &str = "PAS_A_PAS_LOG";

/// The exit code of a fault of ours (`EX_SOFTWARE` of BSD's sysexits).
pub const FAULT: i32 = 70;

/// Our own lines, by the path of their module.
const OURS: &str = "pas_a_pas";

/// Starts the log: warnings, and our own lines from info on, unless [`VARIABLE`] says otherwise.
///
/// Starting twice changes nothing.
pub fn start() {
    let asked = env::var(VARIABLE).ok();
    let (levels, understood) = levels(asked.as_deref());
    let started =
        Builder::new().filter_level(levels.others).filter_module(OURS, levels.ours).try_init();
    if started.is_ok() && !understood {
        log::warn!("{VARIABLE} is none of off, error, warn, info, debug, trace");
    }
}

/// Ends the program with [`FAULT`] at the first panic of any thread, after logging where it was.
///
/// A kiosk that lost a thread must not look alive: the supervisor starts it again. The hook ends
/// the process before any memory is unwound, and writes the place only.
pub fn exit_on_panic() {
    panic::set_hook(Box::new(|panic| {
        log::error!("{}", fault(panic.location()));
        process::exit(FAULT);
    }));
}

/// What is told of a panic.
fn fault(location: Option<&Location<'_>>) -> String {
    match location {
        Some(place) => format!("internal fault at {}:{}", place.file(), place.line()),
        None => "internal fault at an unknown place".to_owned(),
    }
}

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Levels {
    /// By us.
    ours: LevelFilter,
    /// By the libraries.
    others: LevelFilter,
}

/// How much is told for this value of [`VARIABLE`], and whether the value was understood.
fn levels(asked: Option<&str>) -> (Levels, bool) {
    let asked = asked.map(str::trim).filter(|text| !text.is_empty());
    let level = asked.map(str::parse::<LevelFilter>);
    let levels = match level {
        Some(Ok(level)) => Levels { ours: level, others: level.min(LevelFilter::Warn) },
        Some(Err(_)) | None => Levels { ours: LevelFilter::Info, others: LevelFilter::Warn },
    };
    (levels, !matches!(level, Some(Err(_))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]

    use super::*;

    #[test]
    fn libraries_never_tell_more_than_warnings() {
        use LevelFilter::{Debug, Error, Info, Off, Trace, Warn};
        for (asked, ours, others, understood) in [
            (None, Info, Warn, true),
            (Some(""), Info, Warn, true),
            (Some("warn"), Warn, Warn, true),
            (Some("ERROR"), Error, Error, true),
            (Some("off"), Off, Off, true),
            (Some(" debug "), Debug, Warn, true),
            (Some("trace"), Trace, Warn, true),
            (Some("winit=trace"), Info, Warn, false),
        ] {
            assert_eq!(levels(asked), (Levels { ours, others }, understood), "{asked:?}");
        }
    }

    #[test]
    fn a_fault_tells_its_place() {
        let here = Location::caller();
        let told = format!("internal fault at {}:{}", file!(), here.line());
        assert_eq!(fault(Some(here)), told);
        assert_eq!(fault(None), "internal fault at an unknown place");
    }

    /// Set in the process that is to fail, and in no other.
    const FAIL: &str = "PAS_A_PAS_TEST_FAIL";

    #[test]
    fn a_panic_ends_the_program_and_its_message_is_not_written() {
        if env::var_os(FAIL).is_some() {
            start();
            start();
            exit_on_panic();
            std::thread::spawn(|| panic!("canary 1 78 05")).join().unwrap();
        }
        let child = process::Command::new(env::current_exe().unwrap())
            .args(["--exact", "--nocapture"])
            .arg(format!("{}::a_panic_ends_the_program_and_its_message_is_not_written", module()))
            .env(FAIL, "1")
            .env(VARIABLE, "trace")
            .output()
            .unwrap();
        let written = String::from_utf8(child.stderr).unwrap();
        assert_eq!(child.status.code(), Some(FAULT), "{written}");
        assert!(written.contains("internal fault at "), "{written}");
        assert!(written.contains("logging.rs:"), "{written}");
        assert!(!written.contains("canary"), "{written}");
    }

    /// The path of this module as the test harness names it, without the crate.
    fn module() -> &'static str {
        module_path!().split_once("::").unwrap().1
    }
}
