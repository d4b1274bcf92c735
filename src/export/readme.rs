//! "Lisez-moi": where the numbers come from, what is missing, what was left out, and how to read
//! them. The same text goes into the workbooks and beside the tables of the data package.

use chrono::NaiveDate;

use super::bundle::{Bundle, PRODUCER, name};
use crate::bilan::sheet::{HIDDEN, MISSING, Unit, print};
use crate::bilan::tables::{LEAST_BASE, Value};
use crate::count::nomenclature::Nomenclature;
use crate::i18n::dates;
use crate::problem::Problem;

/// The most places whose missing months are told one by one; beyond, the tables show them.
const MOST_PLACES: usize = 60;

/// A text in sections.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Readme {
    /// Its title.
    pub title: String,
    /// The sections, in order.
    pub sections: Vec<Section>,
}

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// What it says, in order: what it is about (may be empty), and what is said of it.
    pub lines: Vec<(String, Fact)>,
}

/// What is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// In words.
    Text(String),
    /// A number.
    Number(u64),
    /// A day.
    Day(NaiveDate),
}

impl From<usize> for Fact {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

/// What is to be told of a report.
pub fn readme(bundle: &Bundle<'_>) -> Readme {
    let mut sections = vec![origin(bundle), missing(bundle), left_out(bundle), noted(bundle)];
    sections.extend(dropped(bundle));
    sections.push(reading(bundle));
    Readme { title: bundle.title(), sections }
}

impl Readme {
    /// The text by itself: lines ended as Windows does, for who double-clicks on it.
    pub fn text(&self) -> String {
        let mut lines = vec![self.title.clone()];
        for section in &self.sections {
            lines.push(String::new());
            lines.push(section.title.clone());
            lines.push("-".repeat(section.title.chars().count()));
            for (about, fact) in &section.lines {
                let said = match fact {
                    Fact::Text(text) => text.clone(),
                    Fact::Number(number) => number.to_string(),
                    Fact::Day(day) => dates::day_short(crate::i18n::Language::Fr, *day),
                };
                lines.push(match about.as_str() {
                    "" => said,
                    about => format!("{about}\u{a0}: {said}"),
                });
            }
        }
        lines.push(String::new());
        lines.join("\r\n")
    }
}

fn section(bundle: &Bundle<'_>, key: &str, lines: Vec<(String, Fact)>) -> Section {
    Section { title: bundle.words.get(&format!("bilan-files-section-{key}")), lines }
}

/// The facts.
fn origin(bundle: &Bundle<'_>) -> Section {
    let Bundle { report, words, .. } = bundle;
    let places = &report.coverage.places;
    let months = |of: fn(&crate::bilan::report::Covered) -> usize| places.iter().map(of).sum();
    let counted: usize = months(|own| own.counted);
    let expected: usize = months(|own| own.expected);
    let threshold = report
        .secrecy
        .threshold
        .map_or_else(|| Fact::Text(words.get("bilan-files-no-threshold")), Fact::Number);
    let filters = match bundle.filters {
        [] => words.get("bilan-files-no-filter"),
        some => some.join(" "),
    };
    let facts = [
        ("producer", Fact::Text(PRODUCER.to_owned())),
        ("period", Fact::Text(bundle.period(report.term))),
        ("first", Fact::Day(report.term.first())),
        ("last", Fact::Day(report.term.last())),
        ("edition", Fact::Text(bundle.edition())),
        ("threshold", threshold),
        ("made", Fact::Day(report.made)),
        ("received", report.coverage.received().into()),
        ("expected", places.len().into()),
        ("months", counted.into()),
        ("months-expected", expected.into()),
        ("devices", report.coverage.devices.into()),
        ("files", report.coverage.files.into()),
        ("left-out", left_out_files(&report.problems).into()),
        ("hidden", report.secrecy.audit.len().into()),
        ("version", Fact::Text(env!("CARGO_PKG_VERSION").to_owned())),
        ("nomenclature", Fact::Text(Nomenclature::embedded().version.clone())),
        ("filters", Fact::Text(filters)),
        ("licence", Fact::Text(bundle.licence())),
    ];
    let said = |(key, fact)| (words.get(&format!("bilan-files-fact-{key}")), fact);
    section(bundle, "origin", facts.into_iter().map(said).collect())
}

/// How many files were left out; one may have several problems.
fn left_out_files(problems: &[Problem]) -> usize {
    let files: std::collections::BTreeSet<&str> =
        problems.iter().filter(|own| own.is_error()).map(|own| own.file.as_str()).collect();
    files.len()
}

/// The places and their months from which nothing came.
fn missing(bundle: &Bundle<'_>) -> Section {
    let known = bundle.known();
    let places = bundle.report.coverage.places.iter();
    let lacking: Vec<_> = places.filter(|own| !own.missing.is_empty()).collect();
    let lines = match lacking.len() {
        0 => vec![(String::new(), Fact::Text(bundle.words.get("bilan-files-nothing-missing")))],
        few if few <= MOST_PLACES => lacking
            .iter()
            .map(|own| {
                let months = own.missing.iter().map(|month| bundle.month(month.first()));
                let months: Vec<String> = months.collect();
                (name(&known, &own.place.id).to_owned(), Fact::Text(months.join(", ")))
            })
            .collect(),
        many => {
            let args = [("places", many.into())];
            let said = bundle.words.get_with("bilan-files-many-missing", &args);
            vec![(String::new(), Fact::Text(said))]
        }
    };
    section(bundle, "missing", lines)
}

/// The files that were not used, and why.
fn left_out(bundle: &Bundle<'_>) -> Section {
    let Bundle { report, words, .. } = bundle;
    let mut lines: Vec<(String, Fact)> = report
        .problems
        .iter()
        .map(|problem| {
            let place = match problem.line {
                None => problem.file.clone(),
                Some(line) => {
                    let args = [("file", problem.file.as_str().into()), ("line", line.into())];
                    words.get_with("bilan-files-at-line", &args)
                }
            };
            let (what, todo) = words.problem(problem);
            let said = [Some(what), todo].into_iter().flatten().collect::<Vec<_>>().join(" ");
            (place, Fact::Text(said))
        })
        .collect();
    if lines.is_empty() {
        lines.push((String::new(), Fact::Text(words.get("bilan-files-nothing-left-out"))));
    }
    section(bundle, "left-out", lines)
}

/// What is to be told of the files that were used.
fn noted(bundle: &Bundle<'_>) -> Section {
    let said = |note: &String| (String::new(), Fact::Text(note.clone()));
    let mut lines: Vec<(String, Fact)> = bundle.notes.iter().map(said).collect();
    if lines.is_empty() {
        let nothing = bundle.words.get("bilan-files-nothing-noted");
        lines.push((String::new(), Fact::Text(nothing)));
    }
    section(bundle, "notes", lines)
}

/// The tables that are shown by their totals only, where there are some.
fn dropped(bundle: &Bundle<'_>) -> Option<Section> {
    let dropped = &bundle.report.secrecy.dropped;
    let said = |(table, part): &(crate::bilan::tables::TableId, u8)| {
        let args = [("table", table.code().into()), ("part", u32::from(*part).into())];
        (String::new(), Fact::Text(bundle.words.get_with("bilan-files-dropped", &args)))
    };
    (!dropped.is_empty()).then(|| section(bundle, "dropped", dropped.iter().map(said).collect()))
}

/// The definitions.
fn reading(bundle: &Bundle<'_>) -> Section {
    let words = bundle.words;
    let text = |key: &str| {
        let args = [("base", LEAST_BASE.into())];
        Fact::Text(words.get_with(&format!("bilan-files-term-{key}-text"), &args))
    };
    let term = |key: &str| (words.get(&format!("bilan-files-term-{key}")), text(key));
    let mut lines: Vec<(String, Fact)> = [
        "session",
        "procedure",
        "help",
        "people",
        "request",
        "presence",
        "families",
        "share",
        "mention",
        "band",
    ]
    .map(term)
    .into();
    lines.push((HIDDEN.to_owned(), text("hidden")));
    lines.push((MISSING.to_owned(), text("missing")));
    lines.push((print(Value::Thin, Unit::Percent), text("thin")));
    lines.extend(["compared", "privacy"].map(term));
    section(bundle, "reading", lines)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::super::sample::Sample;
    use super::*;
    use crate::bilan::Edition;

    #[test]
    fn it_says_where_the_numbers_come_from() {
        let sample = Sample::of("2026", Edition::Partners);
        let text = readme(&sample.bundle()).text();
        for line in [
            "Bilan 2026 – édition partenaires",
            "Producteur\u{a0}: FACE Normandie",
            "Premier jour\u{a0}: 01/01/2026",
            "Établi le\u{a0}: 15/01/2027",
            "Seuil du secret\u{a0}: 5",
            "Lieux reçus\u{a0}: 3",
            "Lieux attendus\u{a0}: 4",
            "Fichiers lus\u{a0}: 4",
            "Fichiers écartés\u{a0}: 1",
            "Version de la nomenclature\u{a0}: 2026.1",
            "Filtres\u{a0}: aucun",
            "Diffusion\u{a0}: Réservé aux partenaires. Ne pas publier.",
            "cle/compteurs.csv, ligne 7\u{a0}: Ce compteur est déjà donné par une autre ligne. \
             Prenez le fichier d’origine, jamais modifié.",
            "s\u{a0}: Nombre tenu secret. Il est petit, ou permettrait d’en retrouver un petit.",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}\n{text}");
        }
        assert!(text.contains("Bréhal\u{a0}: avril 2026, mai 2026"), "{text}");
        assert!(!text.contains("bilan-files-"), "{text}");
    }

    #[test]
    fn the_coordination_is_told_that_all_is_exact() {
        let sample = Sample::of("2026", Edition::Internal);
        let text = readme(&sample.bundle()).text();
        assert!(text.contains("Seuil du secret\u{a0}: aucun\u{a0}: tout est exact\r\n"), "{text}");
        assert!(text.contains("Usage interne. Ne pas diffuser."));
    }

    #[test]
    fn many_missing_places_are_told_by_their_number() {
        let mut sample = Sample::of("2026", Edition::Internal);
        let one = sample.report.coverage.places.last().unwrap().clone();
        sample.report.coverage.places = vec![one; MOST_PLACES + 1];
        let told = missing(&sample.bundle());
        assert_eq!(told.lines.len(), 1);
        assert!(matches!(&told.lines[0].1, Fact::Text(text) if text.starts_with("61 lieux")));
    }
}
