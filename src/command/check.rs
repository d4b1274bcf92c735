//! Lists every problem of content and settings: file, line, what to do.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;

use super::{CommonArgs, Exit, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::i18n::{Language, Words};
use crate::paths::Paths;
use crate::problem::{Problem, Severity};
use crate::{check, config, content};

/// What to check, and how to say it.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Write the list as JSON
    #[arg(long)]
    pub json: bool,
    /// A folder of content to check, instead of the embedded one
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

/// The list, as JSON.
#[derive(Debug, Serialize)]
struct Report {
    procedures: usize,
    personas: usize,
    errors: usize,
    warnings: usize,
    problems: Vec<Listed>,
}

/// One problem, as JSON.
#[derive(Debug, Serialize)]
struct Listed {
    severity: Severity,
    file: String,
    line: Option<usize>,
    code: &'static str,
    message: String,
    todo: Option<String>,
}

/// Lists the problems; fails if one of them is an error.
pub fn run(common: &CommonArgs, args: &CheckArgs) -> Exit {
    let (catalog, mut problems) = match &args.dir {
        Some(dir) => content::load_dir(dir),
        None => content::load(common.content.as_deref()),
    };
    if args.dir.is_none() {
        let (paths, found) = Paths::find(common.data.as_deref());
        problems.extend(found);
        let (_, _, found) = config::load(common.config.as_deref(), &paths);
        problems.extend(found);
    }
    let (all, found) = words(&catalog);
    problems.extend(found);
    problems.extend(check::all(&catalog, Clock::system().wall().date()));
    problems.sort();
    problems.dedup();

    let french = &all[Language::Fr.code()];
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let warnings = problems.len() - errors;
    if args.json {
        let report = Report {
            procedures: catalog.tutorials.len(),
            personas: catalog.personas.len(),
            errors,
            warnings,
            problems: problems.iter().map(|problem| listed(french, problem)).collect(),
        };
        say(serde_json::to_string_pretty(&report).unwrap_or_default());
    } else {
        for problem in &problems {
            let line = listed(french, problem);
            let place = match line.line {
                Some(number) => format!("{}:{number}", line.file),
                None => line.file,
            };
            let kind = french.get(match line.severity {
                Severity::Error => "command-error",
                Severity::Warning => "command-warning",
            });
            say(format!("{place}: {kind} : {}", line.message));
            if let Some(todo) = line.todo {
                say(format!("    {todo}"));
            }
        }
        say(french.get_with(
            "command-checked",
            &[
                ("procedures", catalog.tutorials.len().into()),
                ("errors", errors.into()),
                ("warnings", warnings.into()),
            ],
        ));
    }
    if errors > 0 { Exit::Problems } else { Exit::Done }
}

fn listed(words: &Words, problem: &Problem) -> Listed {
    let (message, todo) = words.problem(problem);
    Listed {
        severity: problem.severity,
        file: problem.file.clone(),
        line: problem.line,
        code: problem.code,
        message,
        todo,
    }
}
