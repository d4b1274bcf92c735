//! Every file of a report, made from the same report and the same tables in words: for the command
//! that writes them in a folder and for the screen that brings one of them to a stick.
//!
//! What a file looks like is left to `export` and `document`, where it goes to callers.

use crate::bilan::report::{Basis, Report};
use crate::bilan::sheet::{self, Names, Sheet};
use crate::bilan::{Edition, Exercise, Place};
use crate::document::{self, bilan};
use crate::export::bundle::{Bundle, Location};
use crate::export::{audit, package, spreadsheet, tableaux, workbook};
use crate::i18n::Words;
use crate::import::Intake;
use crate::site::{Site, Sites};
use crate::tutorial::Tutorial;

/// What a report can be brought away as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The report on paper.
    Paper,
    /// One page for each operator.
    Operators,
    /// The OpenDocument workbook.
    Ods,
    /// The Excel workbook.
    Xlsx,
    /// `tableaux.csv`: one line for each number.
    Tables,
    /// One CSV file for a double click in a French spreadsheet.
    Spreadsheet,
    /// The data package: tables, lists of codes and their description.
    Package,
    /// What can be deduced of the hidden numbers; for the coordination alone.
    Audit,
}

impl Form {
    /// Every form, in the order they are written.
    pub const ALL: [Self; 8] = [
        Self::Paper,
        Self::Operators,
        Self::Ods,
        Self::Xlsx,
        Self::Tables,
        Self::Spreadsheet,
        Self::Package,
        Self::Audit,
    ];
}

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its name: "bilan-2026-partenaires.ods".
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Why a file was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A page could not be laid out.
    #[error(transparent)]
    Document(#[from] document::Error),
    /// A workbook could not be made.
    #[error(transparent)]
    Workbook(#[from] workbook::Error),
    /// The tables could not be written.
    #[error(transparent)]
    Tables(#[from] tableaux::Error),
    /// The package could not be packed.
    #[error(transparent)]
    Package(#[from] package::Error),
}

/// What is known besides the numbers.
#[derive(Debug, Clone, Copy)]
pub struct Knowledge<'a> {
    /// Where the places are.
    pub locations: &'a [Location],
    /// The exercises.
    pub exercises: &'a [Exercise],
    /// The names of both.
    pub names: &'a Names,
    /// The words, in French.
    pub words: &'a Words,
}

/// The places of a list, as the tables know them.
pub fn places(sites: &Sites) -> Vec<Place> {
    let place = |site: &Site| Place { id: site.id.clone(), departement: site.departement.clone() };
    sites.iter().map(place).collect()
}

/// Where the places of a list are.
pub fn locations(sites: &Sites) -> Vec<Location> {
    let location = |site: &Site| Location {
        id: site.id.clone(),
        name: site.name.clone(),
        commune: site.commune.clone(),
        departement: site.departement.clone(),
        insee: site.insee.clone(),
        postal: site.postal.clone(),
    };
    sites.iter().map(location).collect()
}

/// The exercises of a catalog, as the tables know them.
pub fn exercises<'a>(tutorials: impl IntoIterator<Item = &'a Tutorial>) -> Vec<Exercise> {
    let exercise = |tutorial: &Tutorial| Exercise {
        tutorial: tutorial.slug.clone(),
        operator: tutorial.operator.code().to_owned(),
        steps: tutorial.steps.iter().map(|step| step.id.clone()).collect(),
    };
    tutorials.into_iter().map(exercise).collect()
}

/// A report and its tables in words.
#[derive(Debug, Clone)]
pub struct Publication {
    /// The report.
    pub report: Report,
    /// Its tables in words, in the same order.
    pub sheets: Vec<Sheet>,
    locations: Vec<Location>,
    notes: Vec<String>,
    filters: Vec<String>,
}

impl Publication {
    /// The report drawn from what came in, for these readers.
    pub fn draw(intake: Intake, edition: Edition, knowledge: &Knowledge<'_>) -> Self {
        let basis = Basis {
            coverage: &intake.coverage,
            sums: &intake.sums,
            compared: &intake.compared,
            exercises: knowledge.exercises,
        };
        let mut report = Report::draw(&basis, edition);
        report.notes = intake.notes;
        report.problems = intake.problems;
        report.coverage.files = intake.files;
        Self::of(report, knowledge)
    }

    /// The same of a report that is drawn already.
    pub fn of(report: Report, knowledge: &Knowledge<'_>) -> Self {
        let Knowledge { locations, names, words, .. } = *knowledge;
        let notes = report.notes.iter().map(|note| sheet::note(note, words, names));
        Self {
            notes: notes.collect(),
            sheets: sheet::sheets(&report, words, names),
            locations: locations.to_vec(),
            filters: Vec::new(),
            report,
        }
    }

    /// The same, where this was left aside on purpose: "Un seul lieu : Creully."
    #[must_use]
    pub fn only(mut self, filter: String) -> Self {
        self.filters.push(filter);
        self
    }

    /// What is to be told of the files that were read, a sentence each.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The files of this form: none when there is nothing to say in it, one page for each operator.
    /// `practices` is what the coordination writes on good practices, in Markdown.
    pub fn files(
        &self,
        form: Form,
        words: &Words,
        practices: Option<&str>,
    ) -> Result<Vec<File>, Error> {
        let bundle = Bundle {
            report: &self.report,
            sheets: &self.sheets,
            locations: &self.locations,
            notes: &self.notes,
            filters: &self.filters,
            words,
        };
        let named =
            |ending: &str, bytes| vec![File { name: format!("{}.{ending}", bundle.stem()), bytes }];
        let paper = |page| -> Result<File, Error> {
            let pdf = document::render(&page)?;
            Ok(File { name: pdf.name, bytes: pdf.bytes })
        };
        match form {
            Form::Paper => {
                let page = bilan::page(&self.report, &self.sheets, words, practices);
                Ok(vec![paper(page)?])
            }
            Form::Operators => bilan::operators(&self.sheets)
                .into_iter()
                .filter_map(|code| bilan::operator_page(&self.report, &self.sheets, code, words))
                .map(paper)
                .collect(),
            Form::Ods => Ok(named("ods", workbook::ods(&workbook::book(&bundle)?)?)),
            Form::Xlsx => Ok(named("xlsx", workbook::xlsx(&workbook::book(&bundle)?)?)),
            Form::Tables => {
                let mut bytes = Vec::new();
                tableaux::write(&bundle, &mut bytes)?;
                Ok(vec![File { name: tableaux::NAME.to_owned(), bytes }])
            }
            Form::Spreadsheet => {
                let name = spreadsheet::file_name(&bundle);
                Ok(vec![File { name, bytes: spreadsheet::table(&bundle) }])
            }
            Form::Package => {
                let name = package::report_name(&bundle);
                Ok(vec![File { name, bytes: package::report(&bundle)? }])
            }
            Form::Audit => match self.report.edition {
                // Nothing is hidden from the coordination.
                Edition::Internal => Ok(Vec::new()),
                Edition::Partners | Edition::Public => {
                    let name = audit::file_name(&bundle);
                    Ok(vec![File { name, bytes: audit::table(&bundle) }])
                }
            },
        }
    }
}
