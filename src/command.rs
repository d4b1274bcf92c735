//! The command line: what can be asked, with which options, and what comes out of it.
//!
//! One file for each command, and one for all that write a page. Help is in English, for whoever installs; what people read is French.
//! Nothing is written outside the data folder and the output that is named.

pub mod bilan;
pub mod check;
pub mod export;
pub mod kiosk;
pub mod pages;
pub mod pin;
pub mod rehearse;
pub mod trial;

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::app::Options;

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Done,
    /// Problems were found; they were said.
    Problems,
    /// The arguments cannot be understood.
    Usage,
    /// There is no display to draw on.
    NoDisplay,
    /// Something of ours went wrong.
    Fault,
    /// The disk refused.
    Disk,
}

impl Exit {
    /// The process's exit code; those above 63 are those of `sysexits.h`.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Problems => 1,
            Self::Usage => 2,
            Self::NoDisplay => 69,
            Self::Fault => 70,
            Self::Disk => 74,
        }
    }
}

/// The whole command line.
#[derive(Debug, Parser)]
#[command(
    name = "pas-a-pas",
    version,
    about = "A kiosk to practise online public services, step by step",
    long_about = "A kiosk to practise online public services, step by step.\n\n\
                  Without a command: opens the kiosk when there is a display; otherwise lets a robot \
                  visitor practise each procedure and leaves its pictures and counts in a folder."
)]
pub struct Cli {
    /// The places that every command shares.
    #[command(flatten)]
    pub common: CommonArgs,
    /// The window, for the bare command.
    #[command(flatten)]
    pub window: WindowArgs,
    /// What to do.
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The places that every command shares.
#[derive(Debug, Clone, Default, Args)]
pub struct CommonArgs {
    /// The data folder (counters, settings, exports)
    #[arg(long, value_name = "DIR", global = true)]
    pub data: Option<PathBuf>,
    /// The settings file, instead of kiosk.toml in the data folder
    #[arg(long, value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// A folder of procedures and words laid over the embedded ones
    #[arg(long, value_name = "DIR", global = true)]
    pub content: Option<PathBuf>,
}

impl CommonArgs {
    /// What the application opens.
    pub fn options(&self) -> Options {
        Options {
            data: self.data.clone(),
            config: self.config.clone(),
            content: self.content.clone(),
        }
    }
}

/// The window.
#[derive(Debug, Clone, Default, Args)]
pub struct WindowArgs {
    /// Open a window of this size instead of the whole screen, such as 1280x800
    #[arg(long, value_name = "WxH", value_parser = parse_size)]
    pub windowed: Option<(u32, u32)>,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open the kiosk; what a service starts
    Kiosk(WindowArgs),
    /// Let robot learners practise through the real application, without a window
    Rehearse(rehearse::RehearseArgs),
    /// List every problem of content and settings
    Check(check::CheckArgs),
    /// Write the counters as compteurs.csv
    Export(export::ExportArgs),
    /// Draw the report of a period from the exports of many kiosks, in every format
    Bilan(bilan::BilanArgs),
    /// Choose the mediator's code, or make another recovery code
    Pin(pin::PinArgs),
    /// Write the flyer of a place, or of all, as PDF
    Flyer(pages::FlyerArgs),
    /// Write the memo of a procedure as PDF
    Memo(pages::MemoArgs),
    /// Write a certificate of practice, without a name, as PDF
    Certificate(pages::CertificateArgs),
    /// Write the mediators' guide as PDF
    Guide(pages::OutArgs),
    /// Write the sheet of a day as PDF
    Report(pages::ReportArgs),
}

/// Does what the command line asks.
pub fn run(cli: &Cli) -> Exit {
    match &cli.command {
        None => trial::run(&cli.common, &cli.window),
        Some(Command::Kiosk(window)) => {
            let window = if window.windowed.is_some() { window } else { &cli.window };
            kiosk::run(&cli.common, window)
        }
        Some(Command::Rehearse(args)) => rehearse::run(&cli.common, args),
        Some(Command::Check(args)) => check::run(&cli.common, args),
        Some(Command::Export(args)) => export::run(&cli.common, args),
        Some(Command::Bilan(args)) => bilan::run(&cli.common, args),
        Some(Command::Pin(args)) => pin::run(&cli.common, args),
        Some(Command::Flyer(args)) => pages::flyer(&cli.common, args),
        Some(Command::Memo(args)) => pages::memo(&cli.common, args),
        Some(Command::Certificate(args)) => pages::certificate(&cli.common, args),
        Some(Command::Guide(args)) => pages::guide(&cli.common, args),
        Some(Command::Report(args)) => pages::report(&cli.common, args),
    }
}

/// Reads a size such as `1280x800`.
fn parse_size(text: &str) -> Result<(u32, u32), String> {
    let wrong = || format!("'{text}' is not a size such as 1280x800");
    let (width, height) = text.split_once(['x', 'X', '×']).ok_or_else(wrong)?;
    let width = width.trim().parse().map_err(|_| wrong())?;
    let height = height.trim().parse().map_err(|_| wrong())?;
    // On a smaller window the keyboard would leave no room for the field being filled.
    let (short, long) = (u32::min(width, height), u32::max(width, height));
    if short >= 600 && (800..=16384).contains(&long) {
        Ok((width, height))
    } else {
        Err(format!("'{text}' is out of bounds: at least 800x600 or 600x800, at most 16384x16384"))
    }
}

/// Says one line to whoever started the command. A closed pipe is not an error of ours.
pub(crate) fn say(line: impl AsRef<str>) {
    let mut out = std::io::stdout().lock();
    drop(writeln!(out, "{}", line.as_ref()).and_then(|()| out.flush()));
}

/// Says one line about what went wrong.
pub(crate) fn complain(line: impl AsRef<str>) {
    drop(writeln!(std::io::stderr().lock(), "{}", line.as_ref()));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_holds_together() {
        Cli::command().debug_assert();
    }

    #[test]
    fn sizes_are_read_or_refused() {
        assert_eq!(parse_size("1280x800"), Ok((1280, 800)));
        assert_eq!(parse_size("800X1280"), Ok((800, 1280)));
        for wrong in [
            "",
            "1280",
            "1280x",
            "x800",
            "-1x800",
            "1280x800x2",
            "10x10",
            "799x600",
            "800x599",
            "99999x800",
        ] {
            assert!(parse_size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn places_are_understood_before_and_after_the_command() {
        for line in [["pas-a-pas", "--data", "d", "kiosk"], ["pas-a-pas", "kiosk", "--data", "d"]] {
            let cli = Cli::try_parse_from(line).unwrap();
            assert_eq!(cli.common.data.as_deref(), Some(std::path::Path::new("d")));
        }
    }
}
