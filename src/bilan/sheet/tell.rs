//! Sentences on where a report comes from: its period, its edition, what came in, what did not, what
//! is wrong with the files, what is hidden.

use chrono::Datelike;

use super::Names;
use crate::bilan::Edition;
use crate::bilan::coverage::Note;
use crate::bilan::period::{Kind, Term};
use crate::bilan::report::{Audited, Covered, Report};
use crate::count::{Period, Quality};
use crate::i18n::{Language, Words, dates};

/// How much of the identifier of a device is told: enough to find it on its own screen.
const DEVICE: usize = 8;

/// A period: "2026", "1er semestre 2026", "2e trimestre 2026", "janvier 2026".
pub fn term(term: Term, words: &Words) -> String {
    let year = format!("{:04}", term.first().year());
    let rank = |months: u32| term.first().month0() / months + 1;
    let said = |kind: &str, rank: u32| {
        words.get_with(&format!("bilan-{kind}-{rank}"), &[("year", year.as_str().into())])
    };
    match term.kind() {
        Kind::Month => dates::month(Language::Fr, term.first()),
        Kind::Quarter => said("quarter", rank(3)),
        Kind::HalfYear => said("half-year", rank(6)),
        Kind::Year => year,
    }
}

/// A period in little room, the year left out where it can be: "janv.", "T1", "S1", "2026".
pub(super) fn short(term: Term, words: &Words) -> String {
    match term.kind() {
        Kind::Month => month_short(term.first().month(), words),
        Kind::Quarter => format!("T{}", term.first().month0() / 3 + 1),
        Kind::HalfYear => format!("S{}", term.first().month0() / 6 + 1),
        Kind::Year => format!("{:04}", term.first().year()),
    }
}

/// A month, from 1 to 12, in little room: "janv.", "févr.", "mars".
pub fn month_short(month: u32, words: &Words) -> String {
    words.get(&format!("bilan-month-short-{month}"))
}

/// The days of a period: "1er janvier – 31 décembre 2026".
pub fn days(term: Term, words: &Words) -> String {
    let first = dates::day_with_year(Language::Fr, term.first());
    let year = format!(" {}", term.first().year());
    let first = first.strip_suffix(&year).unwrap_or(&first);
    let last = dates::day_with_year(Language::Fr, term.last());
    words.get_with("bilan-days", &[("first", first.into()), ("last", last.into())])
}

/// An edition and its threshold: "Partenaires, seuil 5".
pub fn edition(edition: Edition, words: &Words) -> String {
    let threshold = edition.threshold().unwrap_or_default();
    words.get_with(&format!("bilan-edition-{}", edition.code()), &[("k", threshold.into())])
}

/// What came in: "10 lieux sur 10, 12 appareils, 14 fichiers".
pub fn received(report: &Report, words: &Words) -> String {
    let coverage = &report.coverage;
    let args = [
        ("received", coverage.received().into()),
        ("places", coverage.places.len().into()),
        ("devices", coverage.devices.into()),
        ("files", coverage.files.into()),
    ];
    words.get_with("bilan-received", &args)
}

/// What did not come in: one sentence for each place that lacks some month.
pub fn gaps(report: &Report, words: &Words, names: &Names) -> Vec<String> {
    let gap = |place: &Covered| {
        if place.missing.is_empty() {
            return None;
        }
        let name = names.place(&place.place.id);
        let key = if place.counted == 0 { "bilan-gap-all" } else { "bilan-gap" };
        let runs: Vec<String> = runs(&place.missing, words);
        let args = [
            ("place", name.into()),
            ("months", runs.join(", ").into()),
            ("counted", place.counted.into()),
            ("expected", place.expected.into()),
        ];
        Some(words.get_with(key, &args))
    };
    report.coverage.places.iter().filter_map(gap).collect()
}

/// Months in words, those that follow each other together: "avril à juin 2026", "août 2026".
fn runs(months: &[Period], words: &Words) -> Vec<String> {
    let mut runs: Vec<(Period, Period)> = Vec::new();
    for month in months {
        match runs.last_mut() {
            Some((_, last)) if last.last().succ_opt() == Some(month.first()) => *last = *month,
            Some(_) | None => runs.push((*month, *month)),
        }
    }
    let say = |(first, last): (Period, Period)| {
        let named = |month: Period| dates::month(Language::Fr, month.first());
        if first == last {
            return named(first);
        }
        let (from, to) = (named(first), named(last));
        let year = format!(" {}", last.first().year());
        let from = from.strip_suffix(&year).unwrap_or(&from);
        words.get_with("bilan-run", &[("from", from.into()), ("to", to.into())])
    };
    runs.into_iter().map(say).collect()
}

/// What is to be told of a file or of a device, and what to do about it.
pub fn note(note: &Note, words: &Words, names: &Names) -> String {
    let device = |id: &str| -> String { id.chars().take(DEVICE).collect() };
    match note {
        Note::DuplicateFile { name, same_as } => words.get_with(
            "bilan-said-duplicate",
            &[("name", name.as_str().into()), ("same", same_as.as_str().into())],
        ),
        Note::StaleFile { name } => {
            words.get_with("bilan-said-stale", &[("name", name.as_str().into())])
        }
        Note::Clone { device: id, epoch: _, left, right } => words.get_with(
            "bilan-said-clone",
            &[
                ("device", device(id).into()),
                ("left", left.as_str().into()),
                ("right", right.as_str().into()),
            ],
        ),
        Note::WentBack { name, device: id, epoch: _ } => words.get_with(
            "bilan-said-went-back",
            &[("name", name.as_str().into()), ("device", device(id).into())],
        ),
        Note::Doubtful { device: id, epoch: _, quality, cells } => {
            let key = match quality {
                Quality::Ok => "bilan-said-doubtful-ok",
                Quality::PartialImport => "bilan-said-doubtful-partial",
                Quality::Clock => "bilan-said-doubtful-clock",
            };
            words.get_with(key, &[("device", device(id).into()), ("cells", (*cells).into())])
        }
        Note::UnknownSite { site, rows } => words.get_with(
            "bilan-said-unknown-site",
            &[("site", names.place(site).into()), ("rows", (*rows).into())],
        ),
    }
}

/// The files that were left out, each with its reason and what to do.
pub fn left_out(report: &Report, words: &Words) -> Vec<String> {
    let say = |problem: &crate::problem::Problem| {
        let (what, todo) = words.problem(problem);
        let place = match problem.line {
            Some(line) => words.get_with(
                "bilan-left-out-line",
                &[("file", problem.file.as_str().into()), ("line", line.into())],
            ),
            None => problem.file.clone(),
        };
        let args = [
            ("file", place.into()),
            ("what", what.into()),
            ("todo", todo.unwrap_or_default().into()),
        ];
        words.get_with("bilan-left-out", &args).trim_end().to_owned()
    };
    report.problems.iter().map(say).collect()
}

/// What an outsider can deduce of a hidden number: "entre 1 et 9".
pub fn audited(audited: &Audited, words: &Words) -> String {
    let low = super::print(super::Value::Count(audited.low), super::Unit::Count);
    match audited.high {
        Some(high) => {
            let high = super::print(super::Value::Count(high), super::Unit::Count);
            words.get_with("bilan-interval", &[("low", low.into()), ("high", high.into())])
        }
        None => words.get_with("bilan-interval-open", &[("low", low.into())]),
    }
}
