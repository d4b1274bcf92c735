//! Writes the counters as `compteurs.csv` in a folder, or in a data package.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use super::{CommonArgs, Exit, complain, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::count::{Row, Span};
use crate::export::deliver;
use crate::export::package::{self, Exchange, Replica};
use crate::i18n::{Language, Words};
use crate::paths::Paths;
use crate::store::Store;
use crate::{config, content, export, publication, store};

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
    /// The same in a data package, with the list of codes, the place and their description
    Package,
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
    let today = clock.wall().date();
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
    let folder = deliver::resolved(&args.out);
    let delivered = match args.format {
        Format::Csv => export::counters_to(&rows, &folder).map_err(|error| error.code()),
        Format::Package => package(common, &paths, &store, &rows, words, today).and_then(|file| {
            let (name, bytes) = file;
            deliver::deliver(&folder, &name, &bytes).map_err(deliver::Error::code)
        }),
    };
    match delivered {
        Ok(delivered) => {
            say(delivered.path.display().to_string());
            Exit::Done
        }
        Err(code) => {
            complain(words.get(&format!("export-{code}")));
            complain(args.out.display().to_string());
            Exit::Disk
        }
    }
}

/// The data package of these counters and its name, or what kind of error there was.
fn package(
    common: &CommonArgs,
    paths: &Paths,
    store: &Store,
    rows: &[Row],
    words: &Words,
    today: NaiveDate,
) -> Result<(String, Vec<u8>), &'static str> {
    let (config, sites, _) = config::load(common.config.as_deref(), paths);
    let site = config.site.unwrap_or_default();
    let identity = store.identity().wait().map_err(|_| "counters")?;
    let replica = Replica {
        device: identity.device,
        epoch: identity.epoch,
        site: site.clone(),
        label: String::new(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        sequence: Some(identity.sequence),
        exported: Some(today),
    };
    let locations = publication::locations(&sites);
    let own: Vec<_> = locations.into_iter().filter(|own| own.id == site).collect();
    let exchange = Exchange { rows, replicas: &[replica], locations: &own, made: today, words };
    let bytes = package::exchange(&exchange).map_err(|error| {
        log::error!("{error}");
        "counters"
    })?;
    let place = if site.is_empty() { "borne" } else { &site };
    Ok((package::exchange_name(place, today), bytes))
}
