//! Lists every problem of content and settings: file, line, what to do; says it again each time a
//! file changes, for whoever is writing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use clap::Args;
use serde::Serialize;

use super::{CommonArgs, Exit, say};
use crate::app::Clock;
use crate::app::kiosk::words;
use crate::content::Catalog;
use crate::i18n::{Language, Words};
use crate::paths::Paths;
use crate::problem::{Problem, Severity};
use crate::tutorial::{Certainty, Tutorial};
use crate::{check, config, content};

/// What to check, and how to say it.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Write the list as JSON
    #[arg(long)]
    pub json: bool,
    /// Check the folder again each time one of its files changes, until stopped with Ctrl+C
    #[arg(long, requires = "dir")]
    pub watch: bool,
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
    catalog: Vec<Described>,
    problems: Vec<Listed>,
}

/// One procedure, as JSON: how sure each of its facts is, and how it reads.
#[derive(Debug, Serialize)]
struct Described {
    slug: String,
    number: Option<u8>,
    operator: &'static str,
    need: &'static str,
    persona: String,
    verified: String,
    fidelity: &'static str,
    sources: Vec<String>,
    steps: usize,
    incidents: usize,
    /// French words in a sentence, on average.
    words_per_sentence: f64,
    /// The certainty of each scene and of each step: `A`, `B` or `C`.
    scenes: BTreeMap<String, &'static str>,
    step_certainty: BTreeMap<String, &'static str>,
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

/// How often a watched folder is looked at.
const GLANCE: Duration = Duration::from_millis(400);

/// Lists the problems; fails if one of them is an error.
pub fn run(common: &CommonArgs, args: &CheckArgs) -> Exit {
    let Some(dir) = args.dir.as_deref().filter(|_| args.watch) else {
        return once(common, args);
    };
    let mut last = Exit::Done;
    watch(
        dir,
        || last = once(common, args),
        || {
            std::thread::sleep(GLANCE);
            true
        },
    );
    last
}

/// Calls `check` at first and each time something changed in `dir`, as long as `wait` says so.
fn watch(dir: &Path, mut check: impl FnMut(), mut wait: impl FnMut() -> bool) {
    let mut seen = None;
    loop {
        let now = Some(state(dir));
        if now != seen {
            seen = now;
            check();
        }
        if !wait() {
            return;
        }
    }
}

/// The files of a folder, with when each was written and how long it is.
fn state(dir: &Path) -> BTreeMap<PathBuf, (Option<SystemTime>, u64)> {
    let mut files = BTreeMap::new();
    let mut folders = vec![(dir.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            match entry.metadata() {
                // Content stands at most four folders deep; a link might lead round.
                Ok(metadata) if metadata.is_dir() && depth < 6 => folders.push((path, depth + 1)),
                Ok(metadata) => {
                    files.insert(path, (metadata.modified().ok(), metadata.len()));
                }
                Err(_) => {}
            }
        }
    }
    files
}

fn once(common: &CommonArgs, args: &CheckArgs) -> Exit {
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
            catalog: catalog
                .tutorials
                .values()
                .map(|tutorial| described(&catalog, tutorial))
                .collect(),
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

fn described(catalog: &Catalog, tutorial: &Tutorial) -> Described {
    let sure = |own: Option<Certainty>| own.unwrap_or(tutorial.certainty).code();
    let scenes = tutorial.scenes.iter().map(|scene| {
        let own = tutorial.scene_certainty.get(&scene.name).copied();
        (scene.name.clone(), sure(own))
    });
    Described {
        slug: tutorial.slug.clone(),
        number: tutorial.number,
        operator: tutorial.operator.code(),
        need: tutorial.need.code(),
        persona: tutorial.persona.clone(),
        verified: tutorial.verified.to_string(),
        fidelity: tutorial.fidelity.code(),
        sources: tutorial.sources.clone(),
        steps: tutorial.steps.len(),
        incidents: tutorial.incidents.len(),
        words_per_sentence: check::words_per_sentence(catalog, tutorial),
        scenes: scenes.collect(),
        step_certainty: tutorial
            .steps
            .iter()
            .map(|step| (step.id.clone(), sure(step.certainty)))
            .collect(),
    }
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_watched_folder_is_checked_at_first_and_after_each_change() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("tutorials/caf/a.toml");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        let (mut checks, mut glances) = (0, 0);
        watch(
            dir.path(),
            || checks += 1,
            || {
                glances += 1;
                match glances {
                    1 => fs::write(&file, "a").unwrap(),
                    3 => fs::write(&file, "longer").unwrap(),
                    5 => fs::remove_file(&file).unwrap(),
                    _ => {}
                }
                glances < 7
            },
        );
        assert_eq!((checks, glances), (4, 7));
    }
}
