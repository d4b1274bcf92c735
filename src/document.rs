//! Pages on paper: the sheet a visitor takes home, the flyer of the places, the mediators' papers.
//!
//! A [`Page`] is plain data, its words already chosen ([`compose`] chooses them). [`render`] makes
//! it a PDF that a screen reader can read (PDF/UA-1), [`pictures`] draws it for printers that read
//! no PDF. The same page always gives the same bytes. The only module that names typst: the looks
//! are in `assets/documents`, one file for each kind of page, and nothing is read from the disk or
//! the network. Writing the file is left to `export`, printing to whoever prints.

pub mod bilan;
pub mod compose;
mod press;

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;
use serde::Serialize;

use crate::i18n::Language;

/// Why there is no page. No error says what stands on the page.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A face of type could not be read.
    #[error("a face of type cannot be read")]
    Faces,
    /// The page's data could not be handed over.
    #[error("the data of the page cannot be handed over")]
    Data,
    /// The page could not be laid out.
    #[error("the page cannot be laid out ({at})")]
    Layout {
        /// Where in our own templates: file and line.
        at: String,
    },
    /// The page is laid out, and does not make an accessible PDF.
    #[error("the page does not make an accessible PDF ({at})")]
    Pdf {
        /// Where in our own templates: file and line.
        at: String,
    },
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Faces => "faces",
            Self::Data => "data",
            Self::Layout { .. } => "layout",
            Self::Pdf { .. } => "pdf",
        }
    }
}

/// A page as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The name of the file: "fiche-memo-caf-attestation.pdf".
    pub name: String,
    /// The title of the document, as a reader of PDF shows it.
    pub title: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// How many sides of paper there are.
    pub pages: usize,
}

/// One side of paper as points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// How many points from left to right.
    pub width: u32,
    /// How many points from top to bottom.
    pub height: u32,
    /// Red, green, blue and opacity (always whole) of each point, line by line from the top.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// The same in grays, one byte a point: 0 is black.
    pub fn gray(&self) -> Vec<u8> {
        // Luma of ITU-R BT.709, in thousandths.
        let gray = |point: &[u8]| match point {
            [red, green, blue, ..] => {
                (u32::from(*red) * 213 + u32::from(*green) * 715 + u32::from(*blue) * 72) / 1000
            }
            [] | [_] | [_, _] => 0,
        };
        self.rgba.chunks_exact(4).map(|point| gray(point) as u8).collect()
    }
}

/// A page to lay out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The name of its file: "fiche-memo-caf-attestation.pdf".
    pub name: String,
    /// The title of the document.
    pub title: String,
    /// The language it is written in; what is said in another one says so itself ([`Said`]).
    pub language: Language,
    /// The visitor's language beside French, where there is one.
    pub beside: Option<Language>,
    /// The day it is made, the only moment in the file.
    pub date: NaiveDate,
    /// The words that stand on every page of this kind, by Fluent key.
    pub labels: BTreeMap<&'static str, Said>,
    /// What stands on it.
    pub content: Content,
}

/// Something said in French, and beside it in the visitor's language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Said {
    /// In French, or in the language of the page where the page has one only.
    pub text: String,
    /// In the visitor's language, where it is another one.
    pub own: Option<String>,
}

impl Said {
    /// Said in one language only.
    pub fn once(text: impl Into<String>) -> Self {
        Self { text: text.into(), own: None }
    }
}

/// What stands on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Content {
    /// What a visitor takes home after a practice.
    Memo(Memo),
    /// That somebody practised, without saying who.
    Certificate(Certificate),
    /// Where and when somebody helps.
    Flyer(Flyer),
    /// What was done in a place on one day.
    DayReport(DayReport),
    /// How a mediator uses the kiosk.
    Guide(Guide),
    /// The code by which a forgotten one is replaced.
    RecoverySlip(RecoverySlip),
    /// The report of a period.
    Bilan(bilan::Bilan),
    /// What a report says of one operator.
    Operator(bilan::Bilan),
}

/// As many sides as it takes: such a page is laid out once, in its own letters.
const ANY: usize = 10_000;

impl Content {
    /// The template that lays it out.
    fn template(&self) -> &'static str {
        match self {
            Self::Memo(_) => "memo.typ",
            Self::Certificate(_) => "certificate.typ",
            Self::Flyer(_) => "flyer.typ",
            Self::DayReport(_) => "report.typ",
            Self::Guide(_) => "guide.typ",
            Self::RecoverySlip(_) => "recovery.typ",
            Self::Bilan(_) => "bilan.typ",
            Self::Operator(_) => "operator.typ",
        }
    }

    /// How many sides it should hold on: smaller letters are tried before it takes more.
    fn sides(&self) -> usize {
        match self {
            Self::Memo(_) | Self::Certificate(_) | Self::DayReport(_) | Self::RecoverySlip(_) => 1,
            Self::Flyer(flyer) => {
                if flyer.places.len() > 1 {
                    2
                } else {
                    1
                }
            }
            Self::Guide(_) => 2,
            Self::Bilan(_) | Self::Operator(_) => ANY,
        }
    }
}

/// What a visitor takes home after a practice.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Memo {
    /// The procedure.
    pub procedure: Said,
    /// Its steps, in order.
    pub steps: Vec<MemoStep>,
    /// What to bring the day one does it; nothing if empty.
    pub bring: Vec<Said>,
    /// Where the real site and its telephone are, a sentence each.
    pub address: Vec<String>,
    /// The same in the visitor's language; as many sentences as it takes.
    pub address_own: Vec<String>,
    /// When somebody helps, at most three times.
    pub presences: Vec<MemoPresence>,
    /// What to say where no time can be promised.
    pub ask: Option<Said>,
    /// The words by which the practice is resumed; none when it cannot be.
    pub resume: Vec<ResumeWord>,
    /// The day the facts were checked.
    pub verified: Said,
}

impl fmt::Debug for Memo {
    /// The words of a visitor and the helps they took stay out of logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memo").field("procedure", &self.procedure).finish_non_exhaustive()
    }
}

/// A step of a memo.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct MemoStep {
    /// What to do.
    pub words: Said,
    /// Whether it was done with help.
    pub helped: bool,
}

/// A time when somebody helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemoPresence {
    /// The day: "Mardi 8 décembre".
    pub day: Said,
    /// From when to when: "9 h 30 – 12 h".
    pub hours: Said,
    /// Where: the name of the place.
    pub place: String,
}

/// One of the three words of a practice left unfinished.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ResumeWord {
    /// The word.
    pub word: String,
    /// The drawing of it, where there is one.
    pub icon: Option<&'static str>,
}

/// That somebody practised, without saying who.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Certificate {
    /// The procedure.
    pub procedure: Said,
    /// With how much help.
    pub level: Said,
    /// What this level means.
    pub level_means: Said,
    /// The day.
    pub day: Said,
    /// Where; empty when the kiosk knows no place.
    pub place: String,
}

/// Where and when somebody helps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Flyer {
    /// The places, in the order they are shown.
    pub places: Vec<FlyerPlace>,
    /// What one can be helped with: a subject and what it covers.
    pub subjects: Vec<(String, String)>,
    /// The day the hours were read: "Horaires du 23 novembre 2026."
    pub made: String,
}

/// One place of a flyer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FlyerPlace {
    /// Its usual name.
    pub name: String,
    /// Where to meet the mediator; empty when not known.
    pub place: String,
    /// Postal code and commune: "14480 Creully sur Seulles"; empty when not known.
    pub commune: String,
    /// The name of its *département*; empty when not known.
    pub departement: String,
    /// The days with somebody, from Monday: the day and its hours.
    pub hours: Vec<(String, Vec<String>)>,
    /// Whether the place has confirmed its hours.
    pub confirmed: bool,
    /// Days without anybody, the end of the contract: a sentence each.
    pub notes: Vec<String>,
}

/// What was done in a place on one day, in the order of the fields of the national tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayReport {
    /// The place.
    pub site_name: String,
    /// The day: "mardi 1er décembre 2026".
    pub date_words: String,
    /// When somebody was there: "9 h 30 – 12 h"; `None` outside presence hours.
    pub presence: Option<String>,
    /// The tables, in order; an empty one says that there is nothing.
    pub sections: Vec<Section>,
    /// How many interventions were counted one by one.
    pub counted: u64,
    /// How many the mediator said at the end of the day.
    pub declared: Option<u64>,
    /// How far these two numbers are apart, in words.
    pub gap: String,
}

/// A table of a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What is counted.
    pub title: String,
    /// The words and how many times, in order.
    pub rows: Vec<(String, u64)>,
}

/// How a mediator uses the kiosk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Guide {
    /// The chapters, in order.
    pub chapters: Vec<Chapter>,
}

/// A chapter of the guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Chapter {
    /// Its title.
    pub title: String,
    /// Its drawing.
    pub icon: &'static str,
    /// What to do, in order.
    pub steps: Vec<String>,
    /// What is good to know, where there is something.
    pub note: Option<String>,
}

/// The code by which a forgotten one is replaced.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct RecoverySlip {
    /// The code, in groups.
    pub groups: Vec<String>,
    /// The place of the kiosk; empty when not known.
    pub place: String,
    /// The day it was made.
    pub day: String,
}

impl fmt::Debug for RecoverySlip {
    /// The code stays on the paper.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoverySlip").field("place", &self.place).finish_non_exhaustive()
    }
}

/// The page as an accessible PDF.
pub fn render(page: &Page) -> Result<Pdf, Error> {
    let (bytes, pages) = press::pdf(page)?;
    Ok(Pdf { name: page.name.clone(), title: page.title.clone(), bytes, pages })
}

/// Each side of the page as points, `dots_per_inch` to an inch (A4 at 300: 2480 × 3508).
pub fn pictures(page: &Page, dots_per_inch: f32) -> Result<Vec<Picture>, Error> {
    press::pictures(page, dots_per_inch)
}
