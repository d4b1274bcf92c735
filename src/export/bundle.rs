//! What every file for partners is made from: one report, its tables in words, and what the program
//! knows of the places. All of them take the same value, so no two files can tell another number.
//!
//! How each file is laid out is left to the other modules of `export`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::bilan::Edition;
use crate::bilan::cube::Scope;
use crate::bilan::period::{Kind, Term};
use crate::bilan::report::Report;
use crate::bilan::sheet::Sheet;
use crate::i18n::{Words, dates};

/// Who answers for the numbers.
pub const PRODUCER: &str = "FACE Normandie";

/// Where a place is, for the files that name it. What nobody said is empty, and stays so in files.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Location {
    /// Its identifier in the counters.
    pub id: String,
    /// Its usual name: "Creully".
    pub name: String,
    /// The commune it lies in today.
    pub commune: String,
    /// The code of its *département*: "14".
    pub departement: String,
    /// The INSEE code of the commune: "14200".
    pub insee: String,
    /// Its postal code, which is not the INSEE code: "14480".
    pub postal: String,
}

/// What the files of a report are made from.
#[derive(Debug, Clone, Copy)]
pub struct Bundle<'a> {
    /// The report.
    pub report: &'a Report,
    /// Its tables in words, in the same order as those of the report.
    pub sheets: &'a [Sheet],
    /// Where the places are. Those of the report that are not here are known by their identifier.
    pub locations: &'a [Location],
    /// What is to be told of the files that were read, as sentences.
    pub notes: &'a [String],
    /// What was left aside on purpose, as sentences: "Un seul lieu : Creully". Nothing for a whole report.
    pub filters: &'a [String],
    /// The words.
    pub words: &'a Words,
}

impl Bundle<'_> {
    /// The name of the files without their ending: `bilan-2026-partenaires`.
    ///
    /// The French guide of open data asks for `AAAAMMJJ_<SIREN>_<nom>`. Nobody gave the SIREN of the
    /// producer, and one is not invented: the name says the period and the edition instead.
    pub fn stem(&self) -> String {
        let Report { edition, term, .. } = self.report;
        format!("bilan-{}-{}", term.to_string().to_lowercase(), edition.code())
    }

    /// The title of every file: "Bilan 2026 – édition partenaires".
    pub fn title(&self) -> String {
        let period = self.period(self.report.term);
        let edition = self.edition();
        self.words.get_with(
            "bilan-files-title",
            &[("period", period.into()), ("edition", edition.into())],
        )
    }

    /// Whom the report is for, in words.
    pub(super) fn edition(&self) -> String {
        self.words.get(match self.report.edition {
            Edition::Internal => "bilan-files-edition-interne",
            Edition::Partners => "bilan-files-edition-partenaires",
            Edition::Public => "bilan-files-edition-publique",
        })
    }

    /// Who may have these files, in words.
    pub(super) fn licence(&self) -> String {
        self.words.get(match self.report.edition {
            Edition::Internal => "bilan-files-licence-interne",
            Edition::Partners => "bilan-files-licence-partenaires",
            Edition::Public => "bilan-files-licence-publique",
        })
    }

    /// A period in words: "2026", "1er semestre 2026", "mars 2026".
    pub(super) fn period(&self, term: Term) -> String {
        let first = term.first();
        let year = first.year().to_string();
        let rank = first.month0() / term.kind().months() + 1;
        let said = |key| self.words.get_with(key, &[("rank", rank.into()), ("year", year.into())]);
        match term.kind() {
            Kind::Year => first.year().to_string(),
            Kind::HalfYear => said("bilan-files-half-year"),
            Kind::Quarter => said("bilan-files-quarter"),
            Kind::Month => self.month(first),
        }
    }

    /// A month in words: "mars 2026".
    pub(super) fn month(&self, day: NaiveDate) -> String {
        dates::month(self.words.language(), day)
    }

    /// The places by identifier.
    pub(super) fn known(&self) -> BTreeMap<&str, &Location> {
        self.locations.iter().map(|own| (own.id.as_str(), own)).collect()
    }

    /// A place, a *département* or the whole in words.
    pub(super) fn scope(&self, known: &BTreeMap<&str, &Location>, scope: &Scope) -> String {
        match scope {
            Scope::Network => self.words.get("bilan-files-everywhere"),
            Scope::Departement(code) if code.is_empty() => {
                self.words.get("bilan-files-departement-unknown")
            }
            Scope::Departement(code) => {
                self.words.get_with("bilan-files-departement", &[("code", code.as_str().into())])
            }
            Scope::Site(id) => name(known, id).to_owned(),
        }
    }
}

/// The usual name of a place, else its identifier.
pub(super) fn name<'a>(known: &BTreeMap<&str, &'a Location>, id: &'a str) -> &'a str {
    match known.get(id) {
        Some(own) if !own.name.is_empty() => &own.name,
        Some(_) | None => id,
    }
}

/// A text that no spreadsheet takes for a formula (OWASP ASVS 1.2.10): a name of a place may come
/// from a file of the place.
pub(super) fn guarded(text: &str) -> Cow<'_, str> {
    let dangerous = |c: char| {
        matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    };
    if text.trim_start().starts_with(dangerous) || text.starts_with(dangerous) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A number of tenths with its decimal: "46.0".
pub(super) fn tenths(value: u64, mark: char) -> String {
    format!("{}{mark}{}", value / 10, value % 10)
}

#[cfg(test)]
mod tests {
    use super::super::sample::Sample;
    use super::*;

    #[test]
    fn files_are_named_after_their_period_and_edition() {
        for (term, edition, stem, title) in [
            (
                "2026",
                Edition::Partners,
                "bilan-2026-partenaires",
                "Bilan 2026 – édition partenaires",
            ),
            (
                "2026-S1",
                Edition::Public,
                "bilan-2026-s1-publique",
                "Bilan 1er semestre 2026 – édition publique",
            ),
            (
                "2026-T2",
                Edition::Internal,
                "bilan-2026-t2-interne",
                "Bilan 2e trimestre 2026 – édition interne",
            ),
            (
                "2026-03",
                Edition::Internal,
                "bilan-2026-03-interne",
                "Bilan mars 2026 – édition interne",
            ),
        ] {
            let sample = Sample::of(term, edition);
            assert_eq!(sample.bundle().stem(), stem);
            assert_eq!(sample.bundle().title(), title);
        }
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1", "+1", "-1", "@a", "\t=1", " =1", "\u{a0}=1", "＝1"] {
            assert!(guarded(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(guarded("Caf - prime"), "Caf - prime");
    }

    #[test]
    fn tenths_keep_their_decimal() {
        assert_eq!(
            ["0,0", "4,6", "46,0"],
            [0, 46, 460].map(|value| tenths(value, ',')).each_ref().map(String::as_str)
        );
    }
}
