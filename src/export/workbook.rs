//! The workbook of a report, for LibreOffice and for Excel: where the numbers come from, the key
//! figures, one sheet for each table, what came in, and the lists of codes.
//!
//! Both files are written from one [`Book`], cell by cell, so that they cannot differ. Numbers are
//! numbers, shares are fractions shown as percentages, days are days; only a number that is not told
//! is a text. No cells are merged, and nothing is a formula. The same report gives the same bytes.

mod ods;
mod xlsx;

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::bundle::{Bundle, PRODUCER, name};
use super::nomenclatures;
use super::readme::{Fact, Readme, readme};
use crate::bilan::sheet::{Head, Row, Sheet, Unit, print};
use crate::bilan::tables::{Comparison, TableId, Value};
use crate::i18n::Words;

/// The most lines of a sheet: what both programs take.
const MOST_LINES: usize = 1_048_576;

/// The longest name of a sheet, in characters: what Excel takes.
const LONGEST_NAME: usize = 31;

/// The longest text of a cell, in characters: what Excel takes is 32,767.
const LONGEST_TEXT: usize = 32_000;

/// Why the workbook was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A table has more lines than a sheet can hold.
    #[error("{sheet} has more lines than a sheet can hold")]
    TooLong {
        /// The name of the sheet.
        sheet: String,
    },
    /// The library that writes the file refused it.
    #[error("the workbook could not be written: {0}")]
    Write(String),
}

/// A workbook, in the order it is read.
#[derive(Debug, Clone, PartialEq)]
pub struct Book<'a> {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub subject: String,
    /// The words to find it by, with commas between.
    pub keywords: String,
    /// The day it was made, which is that of the report.
    pub made: NaiveDate,
    /// The sheets.
    pub pages: Vec<Page<'a>>,
}

/// A sheet of the workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'a> {
    /// Its name, unique in the book and fit for both programs.
    pub name: String,
    /// How wide each column is, in characters.
    pub widths: Vec<u16>,
    /// The rank of the line that names the columns: it stays in sight with those above, and filters.
    pub header: Option<usize>,
    /// On how many lines of text the names of the columns stand.
    pub height: u16,
    /// How many lines under it are filtered.
    pub filtered: usize,
    /// The lines.
    pub lines: Vec<Line<'a>>,
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// What it is.
    pub role: Role,
    /// Its cells, from the first column.
    pub cells: Vec<Cell<'a>>,
}

/// What a line is, which is how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The title of a sheet or of a section.
    Title,
    /// The names of the columns.
    Header,
    /// Data.
    Plain,
    /// Data that sums other lines.
    Total,
    /// A sentence.
    Note,
    /// What it is about, and what is said of it: sentences stand on several lines.
    Fact,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 6] =
        [Self::Title, Self::Header, Self::Plain, Self::Total, Self::Note, Self::Fact];
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// A text.
    Text(Cow<'a, str>),
    /// Why there is no number, where one would stand.
    Reason(Cow<'a, str>),
    /// A whole number, shown as `# ##0`.
    Count(u64),
    /// A share in tenths of a percent, written as a fraction and shown as `0,0 %`.
    Percent(u64),
    /// A mean in tenths, shown as `0,0`.
    Mean(u64),
    /// A day, shown as 31/12/2026.
    Day(NaiveDate),
}

impl<'a> Cell<'a> {
    /// A text fit for both programs: one line, no character that XML cannot hold, not too long.
    fn text(text: impl Into<Cow<'a, str>>) -> Self {
        let text = text.into();
        let odd = |c: char| c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}');
        let is_plain = text.len() <= LONGEST_TEXT
            && !text.contains(odd)
            && !text.contains("  ")
            && text.trim_matches(' ').len() == text.len();
        match text.as_ref() {
            "" => Self::Empty,
            _ if is_plain => Self::Text(text),
            other => {
                let spaced = other.replace(odd, " ");
                let words: Vec<&str> = spaced.split(' ').filter(|word| !word.is_empty()).collect();
                let whole: String = words.join(" ").chars().take(LONGEST_TEXT).collect();
                if whole.is_empty() { Self::Empty } else { Self::Text(Cow::Owned(whole)) }
            }
        }
    }

    /// A number of a table, or the reason why there is none.
    fn value(value: Value, unit: Unit) -> Self {
        match (value, unit) {
            (Value::Count(number), _) => Self::Count(number),
            (Value::Tenths(number), Unit::Percent) => Self::Percent(number),
            (Value::Tenths(number), Unit::Count | Unit::Minutes | Unit::Mean) => Self::Mean(number),
            (Value::Hidden | Value::Missing | Value::Thin, _) => {
                Self::Reason(Cow::Owned(print(value, unit)))
            }
        }
    }

    /// How many characters it takes.
    fn length(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Text(text) | Self::Reason(text) => text.chars().count(),
            Self::Count(number) => number.to_string().len() * 4 / 3 + 1,
            Self::Percent(_) | Self::Mean(_) => 8,
            Self::Day(_) => 10,
        }
    }
}

/// The whole workbook of a report.
pub fn book<'a>(bundle: &Bundle<'a>) -> Result<Book<'a>, Error> {
    let words = bundle.words;
    let mut pages =
        vec![about(&readme(bundle), words.get("bilan-files-sheet-readme")), figures(bundle)];
    pages.extend(bundle.sheets.iter().map(|sheet| table(bundle, sheet)));
    pages.extend(comparisons(bundle));
    pages.push(coverage(bundle));
    pages.push(lists(words));
    let mut taken = BTreeSet::new();
    for page in &mut pages {
        page.name = fit(&page.name, &mut taken);
        holds(page, MOST_LINES)?;
    }
    Ok(Book {
        title: bundle.title(),
        subject: words.get("bilan-files-subject"),
        keywords: words.get("bilan-files-keywords"),
        made: bundle.report.made,
        pages,
    })
}

/// Whether a sheet has no more lines than it may.
fn holds(page: &Page<'_>, most: usize) -> Result<(), Error> {
    if page.lines.len() > most { Err(Error::TooLong { sheet: page.name.clone() }) } else { Ok(()) }
}

/// The workbook for LibreOffice, as OpenDocument 1.3.
pub fn ods(book: &Book<'_>) -> Result<Vec<u8>, Error> {
    ods::write(book)
}

/// The workbook for Excel.
pub fn xlsx(book: &Book<'_>) -> Result<Vec<u8>, Error> {
    xlsx::write(book)
}

/// Who made the workbook.
const CREATOR: &str = PRODUCER;

/// A line of texts.
fn texts<'a>(role: Role, texts: impl IntoIterator<Item = String>) -> Line<'a> {
    Line { role, cells: texts.into_iter().map(Cell::text).collect() }
}

/// Where the numbers come from.
fn about<'a>(readme: &Readme, name: String) -> Page<'a> {
    let mut lines = vec![texts(Role::Title, [readme.title.clone()])];
    for section in &readme.sections {
        lines.push(Line { role: Role::Plain, cells: Vec::new() });
        lines.push(texts(Role::Title, [section.title.clone()]));
        for (about, fact) in &section.lines {
            let fact = match fact {
                Fact::Text(text) => Cell::text(text.clone()),
                Fact::Number(number) => Cell::Count(*number),
                Fact::Day(day) => Cell::Day(*day),
            };
            let cells = vec![Cell::text(about.clone()), fact];
            lines.push(Line { role: Role::Fact, cells });
        }
    }
    Page { name, widths: vec![32, 100], header: None, height: 1, filtered: 0, lines }
}

/// The key figures, one under another.
fn figures<'a>(bundle: &Bundle<'a>) -> Page<'a> {
    let words = bundle.words;
    let head = ["figure", "period", "value"];
    let mut lines = vec![
        texts(Role::Title, [words.get("bilan-files-sheet-figures")]),
        texts(Role::Header, head.map(|key| words.get(&format!("bilan-files-head-{key}")))),
    ];
    for sheet in bundle.sheets.iter().filter(|sheet| sheet.table == TableId::T1) {
        for row in &sheet.rows {
            for (head, value) in sheet.columns.iter().zip(&row.values) {
                let cells = vec![
                    Cell::text(head.label.as_str()),
                    Cell::text(row.period.as_str()),
                    Cell::value(*value, head.unit),
                ];
                lines.push(Line { role: Role::Plain, cells });
            }
        }
    }
    framed(words.get("bilan-files-sheet-figures"), lines, &[])
}

/// One table.
fn table<'a>(bundle: &Bundle<'a>, sheet: &'a Sheet) -> Page<'a> {
    let words = bundle.words;
    let mut head: Vec<Cell<'a>> = ["place", "period"]
        .map(|key| Cell::text(words.get(&format!("bilan-files-head-{key}"))))
        .into();
    head.extend(sheet.columns.iter().map(|Head { label, .. }| Cell::text(label.as_str())));
    head.push(Cell::text(words.get("bilan-files-head-received")));
    let mut lines = vec![
        Line { role: Role::Title, cells: vec![Cell::text(sheet.title.as_str())] },
        Line { role: Role::Header, cells: head },
    ];
    for row in &sheet.rows {
        let mut cells = vec![Cell::text(row.place.as_str()), Cell::text(row.period.as_str())];
        let values = sheet.columns.iter().zip(&row.values);
        cells.extend(values.map(|(head, value)| Cell::value(*value, head.unit)));
        cells.push(row.partial.as_deref().map_or(Cell::Empty, Cell::text));
        let role = if row.total { Role::Total } else { Role::Plain };
        lines.push(Line { role, cells });
    }
    framed(sheet.name.clone(), lines, &sheet.notes)
}

/// What the same devices counted in the period before; nothing where nothing may be compared.
fn comparisons<'a>(bundle: &Bundle<'a>) -> Option<Page<'a>> {
    let words = bundle.words;
    let title = words.get("bilan-files-sheet-comparisons");
    let head = ["table", "figure", "place", "period", "before", "now", "compared", "devices"];
    let mut lines = vec![
        texts(Role::Title, [title.clone()]),
        texts(Role::Header, head.map(|key| words.get(&format!("bilan-files-head-{key}")))),
    ];
    for Compared { sheet, row, label, own } in compared(bundle) {
        let mut cells: Vec<Cell<'a>> = vec![
            Cell::text(sheet.title.as_str()),
            Cell::text(label),
            Cell::text(row.place.as_str()),
            Cell::text(row.period.as_str()),
        ];
        let numbers = [own.before, own.now, own.devices as u64, own.of as u64];
        cells.extend(numbers.map(Cell::Count));
        lines.push(Line { role: Role::Plain, cells });
    }
    (lines.len() > 2).then(|| framed(title, lines, &[]))
}

/// A comparison with the words that stand beside it.
pub(super) struct Compared<'a> {
    /// The table in words.
    pub(super) sheet: &'a Sheet,
    /// The line.
    pub(super) row: &'a Row,
    /// The name of the column.
    pub(super) label: &'a str,
    /// The numbers.
    pub(super) own: &'a Comparison,
}

/// Every comparison of the report, in order.
pub(super) fn compared<'a>(bundle: &Bundle<'a>) -> impl Iterator<Item = Compared<'a>> {
    let tables = bundle.report.tables.iter().zip(bundle.sheets);
    let tables =
        tables.filter(|(table, sheet)| (table.id, table.part) == (sheet.table, sheet.part));
    tables.flat_map(|(table, sheet)| {
        table.comparisons.iter().filter_map(|own| {
            let (row, head) = (sheet.rows.get(own.line)?, sheet.columns.get(own.column)?);
            Some(Compared { sheet, row, label: &head.label, own })
        })
    })
}

/// What came from each place.
fn coverage<'a>(bundle: &Bundle<'a>) -> Page<'a> {
    let words = bundle.words;
    let head = ["place", "departement", "months", "expected", "missing"];
    let title = words.get("bilan-files-sheet-coverage");
    let mut lines = vec![
        texts(Role::Title, [title.clone()]),
        texts(Role::Header, head.map(|key| words.get(&format!("bilan-files-head-{key}")))),
    ];
    let known = bundle.known();
    for own in &bundle.report.coverage.places {
        let months = own.missing.iter().map(|month| bundle.month(month.first()));
        let cells = vec![
            Cell::text(name(&known, &own.place.id).to_owned()),
            Cell::text(own.place.departement.as_str()),
            Cell::Count(own.counted as u64),
            Cell::Count(own.expected as u64),
            Cell::text(months.collect::<Vec<_>>().join(", ")),
        ];
        lines.push(Line { role: Role::Plain, cells });
    }
    framed(title, lines, &[])
}

/// The lists of codes.
fn lists<'a>(words: &Words) -> Page<'a> {
    let head = [
        "dimension",
        "code",
        "label",
        "rank",
        "parent",
        "coop",
        "v1",
        "aidants",
        "mednum",
        "from",
        "to",
    ];
    let title = words.get("bilan-files-sheet-nomenclatures");
    let mut lines = vec![
        texts(Role::Title, [title.clone()]),
        texts(Role::Header, head.map(|key| words.get(&format!("bilan-files-head-{key}")))),
    ];
    for own in nomenclatures::codes(words, &[]) {
        let day = |day: Option<NaiveDate>| day.map_or(Cell::Empty, Cell::Day);
        let mut cells =
            vec![Cell::text(own.dimension), Cell::text(own.code), Cell::text(own.label)];
        cells.push(Cell::Count(own.rank));
        cells.extend([own.parent, own.coop, own.v1, own.aidants, own.mednum].map(Cell::text));
        cells.extend([day(own.from), day(own.to)]);
        lines.push(Line { role: Role::Plain, cells });
    }
    framed(title, lines, &[])
}

/// A title, a header and data, then notes under them: the header filters what is between.
fn framed<'a>(name: String, mut lines: Vec<Line<'a>>, notes: &'a [String]) -> Page<'a> {
    let widths = widths(&lines);
    let height = height(&lines, &widths);
    let filtered = lines.len().saturating_sub(2);
    if !notes.is_empty() {
        lines.push(Line { role: Role::Plain, cells: Vec::new() });
        let note =
            |note: &'a String| Line { role: Role::Note, cells: vec![Cell::text(note.as_str())] };
        lines.extend(notes.iter().map(note));
    }
    Page { name, widths, header: Some(1), height, filtered, lines }
}

/// How wide the columns of these lines are: names of columns may stand on several lines.
fn widths(lines: &[Line<'_>]) -> Vec<u16> {
    let mut widths: Vec<usize> = Vec::new();
    for line in lines {
        for (rank, cell) in line.cells.iter().enumerate() {
            let length = match line.role {
                Role::Title | Role::Note | Role::Fact => 0,
                Role::Header => cell.length().div_ceil(2).min(18).max(longest_word(cell)),
                Role::Plain | Role::Total => cell.length(),
            };
            match widths.get_mut(rank) {
                Some(width) => *width = (*width).max(length),
                None => widths.push(length),
            }
        }
    }
    widths.into_iter().map(|width| (width + 2).clamp(10, 60) as u16).collect()
}

/// The longest word of a name of a column, which is not cut.
fn longest_word(cell: &Cell<'_>) -> usize {
    match cell {
        Cell::Text(text) => {
            text.split(' ').map(|word| word.chars().count()).max().unwrap_or_default().min(30)
        }
        Cell::Empty
        | Cell::Reason(_)
        | Cell::Count(_)
        | Cell::Percent(_)
        | Cell::Mean(_)
        | Cell::Day(_) => 0,
    }
}

/// On how many lines of text the names of the columns stand, about: a word that does not fit goes
/// to the next line, so a line is not always full.
fn height(lines: &[Line<'_>], widths: &[u16]) -> u16 {
    let header = lines.iter().find(|line| line.role == Role::Header);
    let cells = header.map(|line| line.cells.as_slice()).unwrap_or_default();
    let tall = cells.iter().zip(widths).map(|(cell, width)| {
        let room = usize::from(*width).saturating_sub(4).max(1);
        cell.length().div_ceil(room)
    });
    tall.max().unwrap_or(1).clamp(1, 12) as u16
}

/// A name that both programs take and that no other sheet has.
fn fit(name: &str, taken: &mut BTreeSet<String>) -> String {
    let banned = |c: char| c.is_control() || matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\');
    let plain = name.replace(banned, " ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain = plain.trim_matches('\'');
    let stem = if plain.is_empty() { "T" } else { plain };
    let mut rank = 1;
    loop {
        let end = if rank == 1 { String::new() } else { format!(" ({rank})") };
        let room = LONGEST_NAME - end.chars().count();
        let short: String = stem.chars().take(room).collect();
        let name = format!("{}{end}", short.trim_end_matches([' ', '\'']));
        // Excel does not tell upper case from lower case.
        if taken.insert(name.to_lowercase()) {
            return name;
        }
        rank += 1;
    }
}

#[cfg(test)]
mod tests;
