//! Chooses the mediator's code from a shell, for whoever installs the kiosk or comes when both the
//! code and the recovery code are lost. The code is never an argument, which the history of the shell
//! and the list of processes would keep.

use std::io::{BufRead as _, IsTerminal as _, Read as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::{CommonArgs, Exit, complain, say};
use crate::app::kiosk::words;
use crate::app::lock::{self, Renewal};
use crate::app::{Clock, Lock, work};
use crate::content;
use crate::i18n::{Language, Words};
use crate::paths::Paths;
use crate::pin::{self, Weak};
use crate::store::{self, Secret};

/// The longest line that is read.
const LONGEST_LINE: u64 = 1024;

/// What to choose, and where the code comes from.
#[derive(Debug, Args)]
pub struct PinArgs {
    /// Read the code as one line of the standard input, for a script that pipes it, instead of
    /// asking for it twice on the terminal. It is never an argument: the history of the shell would
    /// keep it
    #[arg(long, conflicts_with = "recovery")]
    pub stdin: bool,
    /// Keep the code and only make another recovery code
    #[arg(long)]
    pub recovery: bool,
}

/// Chooses a code, or says in one sentence why it cannot.
pub fn run(common: &CommonArgs, args: &PinArgs) -> Exit {
    let (catalog, _) = content::load(common.content.as_deref());
    let (all, _) = words(&catalog);
    let words = &all[Language::Fr.code()];
    let (paths, _) = Paths::find(common.data.as_deref());
    match choose(words, &paths.data, args) {
        Ok(()) => Exit::Done,
        Err(exit) => exit,
    }
}

fn choose(words: &Words, data: &Path, args: &PinArgs) -> Result<(), Exit> {
    let clock = Clock::system();
    let (store, _) = store::open(data, Arc::new(move || clock.wall().date()));
    // Before anything is typed: the kiosk may hold the counters.
    let held = store.secret().wait().map_err(|error| refused(words, &error))?;
    let what = if args.recovery {
        if held.is_none() {
            complain(words.get("command-pin-none"));
            return Err(Exit::Problems);
        }
        Renewal::Recovery
    } else {
        Renewal::Both(asked(words, args.stdin)?)
    };
    let failed = || {
        complain(words.get("command-pin-failed"));
        Exit::Fault
    };
    let Ok((_, change)) = Lock::new(store).renew(what, Duration::ZERO) else {
        return Err(failed());
    };
    let recovery = match work::wait(change) {
        Some(Ok(recovery)) => recovery,
        Some(Err(lock::Error::Store(error))) => return Err(refused(words, &error)),
        Some(Err(lock::Error::Stored(_) | lock::Error::Computing | lock::Error::Chosen)) | None => {
            return Err(failed());
        }
    };
    if !args.recovery {
        complain(words.get("command-pin-set"));
        if let Some(Secret { failures: tries @ 1.., .. }) = held {
            let tries = i64::from(tries).into();
            complain(words.get_with("command-pin-failures", &[("tries", tries)]));
        }
    }
    if let Some(recovery) = recovery {
        complain(words.get("command-pin-recovery"));
        // Alone on the standard output, once.
        say(recovery.written());
    }
    Ok(())
}

/// Says why the disk refused.
fn refused(words: &Words, error: &store::Error) -> Exit {
    if *error == store::Error::Busy {
        complain(words.get("command-pin-close"));
    } else {
        let (what, todo) = words.problem(&error.problem());
        complain(what);
        complain(todo.unwrap_or_default());
    }
    Exit::Disk
}

/// The code, typed twice or piped once, when it may be chosen.
fn asked(words: &Words, piped: bool) -> Result<String, Exit> {
    if piped {
        let code = line().ok_or(Exit::Usage)?;
        return acceptable(words, &code).map(|()| code);
    }
    if !std::io::stdin().is_terminal() {
        complain(words.get("command-pin-terminal"));
        return Err(Exit::Usage);
    }
    let hidden = Hidden::begin();
    if hidden.is_none() {
        complain(words.get("command-pin-seen"));
    }
    complain(words.get("command-pin-new"));
    let code = line().ok_or(Exit::Usage)?;
    acceptable(words, &code)?;
    complain(words.get("command-pin-again"));
    if line().as_deref() == Some(&code) {
        Ok(code)
    } else {
        complain(words.get("command-pin-differs"));
        Err(Exit::Problems)
    }
}

fn acceptable(words: &Words, code: &str) -> Result<(), Exit> {
    pin::acceptable(code).map_err(|weak| {
        complain(words.get(match weak {
            Weak::NotDigits => "command-pin-not-digits",
            Weak::TooShort => "command-pin-short",
            Weak::TooLong => "command-pin-long",
            Weak::SameDigit => "command-pin-same",
            Weak::Run => "command-pin-run",
        }));
        Exit::Problems
    })
}

/// One line of the standard input, without its end.
fn line() -> Option<String> {
    let mut line = String::new();
    std::io::stdin().lock().take(LONGEST_LINE).read_line(&mut line).ok()?;
    Some(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// A terminal that does not show what is typed, as long as this lives.
struct Hidden;

impl Hidden {
    /// Asks stty(1), which every Unix has; none if the terminal goes on showing.
    fn begin() -> Option<Self> {
        stty("-echo").then_some(Self)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        stty("echo");
    }
}

fn stty(mode: &str) -> bool {
    let mut command = Command::new("stty");
    command.arg(mode).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}
