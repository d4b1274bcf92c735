//! Writes the counters as `compteurs.csv` in a folder.

use std::path::PathBuf;
use std::sync::Arc;

use clap::{Args, ValueEnum};

use super::{CommonArgs, Exit, complain, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::content;
use crate::count::Span;
use crate::export::deliver;
use crate::i18n::Language;
use crate::paths::Paths;
use crate::{export, store};

/// What to write, and where.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The period: a year, half-year, quarter, month or day, such as 2026, 2026-S1, 2026-T4,
    /// 2026-11, 2026-11-28; everything without it
    #[arg(long, value_name = "PERIOD")]
    pub period: Option<String>,
    /// The format
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    pub format: Format,
    /// The folder to write in; a file that is there is never overwritten
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

/// The format of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// `compteurs.csv`, which merges with those of other kiosks
    Csv,
}

/// Writes the counters, or says in one sentence why it cannot.
pub fn run(common: &CommonArgs, args: &ExportArgs) -> Exit {
    let (catalog, _) = content::load(common.content.as_deref());
    let (all, _) = words(&catalog);
    let words = &all[Language::Fr.code()];
    let span = match args.period.as_deref().map(Span::parse).transpose() {
        Ok(span) => span,
        Err(error) => {
            complain(words.get_with("command-period", &[("given", error.given.into())]));
            return Exit::Usage;
        }
    };
    let (paths, mut problems) = Paths::find(common.data.as_deref());
    let clock = Clock::system();
    let (store, found) = store::open(&paths.data, Arc::new(move || clock.wall().date()));
    problems.extend(found);
    for problem in &problems {
        let (what, todo) = words.problem(problem);
        complain(what);
        complain(todo.unwrap_or_default());
    }
    let rows = match store.cells(span).wait() {
        Ok(rows) => rows,
        Err(error) => {
            let (what, todo) = words.problem(&error.problem());
            complain(what);
            complain(todo.unwrap_or_default());
            return Exit::Disk;
        }
    };
    if rows.is_empty() {
        complain(words.get("command-no-counts"));
    }
    // A folder named by hand may be reached by links.
    match export::counters_to(&rows, &deliver::resolved(&args.out)) {
        Ok(delivered) => {
            say(delivered.path.display().to_string());
            Exit::Done
        }
        Err(error) => {
            complain(words.get(&format!("export-{}", error.code())));
            complain(args.out.display().to_string());
            Exit::Disk
        }
    }
}
