//! Both workbooks read again, cell by cell.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::{Cursor, Read};

use calamine::{Data, Ods, Range, Reader, Xlsx, open_workbook_from_rs};
use chrono::Datelike;

use super::super::sample::Sample;
use super::*;
use crate::bilan::Edition;

fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The sheets of a workbook, in order, as another program reads them.
fn read(bytes: Vec<u8>, is_ods: bool) -> Vec<(String, Range<Data>)> {
    fn all<T: Reader<Cursor<Vec<u8>>>>(mut book: T) -> Vec<(String, Range<Data>)>
    where
        T::Error: std::fmt::Debug,
    {
        let names = book.sheet_names();
        let range = |name: String| (name.clone(), book.worksheet_range(&name).unwrap());
        names.into_iter().map(range).collect()
    }
    let bytes = Cursor::new(bytes);
    if is_ods {
        all(open_workbook_from_rs::<Ods<_>, _>(bytes).unwrap())
    } else {
        all(open_workbook_from_rs::<Xlsx<_>, _>(bytes).unwrap())
    }
}

fn both(sample: &Sample) -> [(Vec<u8>, bool); 2] {
    let bundle = sample.bundle();
    let book = book(&bundle).unwrap();
    [(ods(&book).unwrap(), true), (xlsx(&book).unwrap(), false)]
}

/// What a cell of the book is for a reader: a number, or a text, or a day.
#[derive(Debug, PartialEq)]
enum Seen {
    Nothing,
    Text(String),
    Number(f64),
    Day(i32, u32, u32),
}

fn seen(data: Option<&Data>) -> Seen {
    match data {
        None | Some(Data::Empty) => Seen::Nothing,
        Some(Data::String(text)) => Seen::Text(text.clone()),
        Some(Data::Float(number)) => Seen::Number(*number),
        Some(Data::Int(number)) => Seen::Number(*number as f64),
        Some(Data::DateTime(day)) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Seen::Day(year.into(), month.into(), day.into())
        }
        Some(Data::DateTimeIso(day)) => {
            let day: NaiveDate = day.get(..10).unwrap().parse().unwrap();
            Seen::Day(day.year(), day.month(), day.day())
        }
        Some(other) => panic!("{other:?}"),
    }
}

fn expected(cell: &Cell<'_>) -> Seen {
    match cell {
        Cell::Empty => Seen::Nothing,
        Cell::Text(text) | Cell::Reason(text) => Seen::Text(text.to_string()),
        Cell::Count(number) => Seen::Number(*number as f64),
        Cell::Percent(tenths) => Seen::Number(*tenths as f64 / 1000.0),
        Cell::Mean(tenths) => Seen::Number(*tenths as f64 / 10.0),
        Cell::Day(day) => Seen::Day(day.year(), day.month(), day.day()),
    }
}

#[test]
fn both_files_hold_the_book_cell_by_cell() {
    for edition in Edition::ALL {
        let sample = Sample::of("2026", edition);
        let bundle = sample.bundle();
        let book = book(&bundle).unwrap();
        for (bytes, is_ods) in both(&sample) {
            let sheets = read(bytes, is_ods);
            assert_eq!(sheets.len(), book.pages.len());
            for ((name, range), page) in sheets.iter().zip(&book.pages) {
                assert_eq!(name, &page.name);
                for (row, line) in page.lines.iter().enumerate() {
                    for (column, cell) in line.cells.iter().enumerate() {
                        let found = seen(range.get_value((row as u32, column as u32)));
                        assert_eq!(found, expected(cell), "{name} {row} {column} {is_ods}");
                    }
                }
                let (height, width) =
                    range.end().map_or((0, 0), |(row, column)| (row + 1, column + 1));
                assert!(height as usize <= page.lines.len() && width as usize <= page.widths.len());
            }
        }
    }
}

/// Other tools write "20 %" and "12h" as texts, which nobody can add up.
#[test]
fn defect_07_numbers_are_numbers() {
    for edition in Edition::ALL {
        let sample = Sample::of("2026", edition);
        for (bytes, is_ods) in both(&sample) {
            let sheets = read(bytes, is_ods);
            let mut shares = 0;
            for sheet in &sample.sheets {
                let (_, range) = sheets.iter().find(|(name, _)| *name == sheet.name).unwrap();
                for (row, line) in sheet.rows.iter().enumerate() {
                    for (column, value) in line.values.iter().enumerate() {
                        let found = seen(range.get_value((row as u32 + 2, column as u32 + 2)));
                        let unit = sheet.columns[column].unit;
                        let told = match (value, unit) {
                            (Value::Count(number), _) => Seen::Number(*number as f64),
                            (Value::Tenths(tenths), Unit::Percent) => {
                                shares += 1;
                                Seen::Number(*tenths as f64 / 1000.0)
                            }
                            (Value::Tenths(tenths), _) => Seen::Number(*tenths as f64 / 10.0),
                            (Value::Hidden, _) => Seen::Text("s".to_owned()),
                            (Value::Missing, _) => Seen::Text("n.\u{a0}d.".to_owned()),
                            (Value::Thin, unit) => Seen::Text(print(Value::Thin, unit)),
                        };
                        assert_eq!(found, told, "{} {row} {column}", sheet.name);
                    }
                }
            }
            assert!(shares > 50, "{shares}");
        }
    }
}

/// Another tool prepares the metadata and never applies it.
#[test]
fn defect_13_metadata_is_in_the_file() {
    let sample = Sample::of("2026", Edition::Public);
    let [(ods, _), (xlsx, _)] = both(&sample);
    let (meta, core) = (part(&ods, "meta.xml"), part(&xlsx, "docProps/core.xml"));
    for (text, wanted) in [
        (&meta, "<dc:title>Bilan 2026 – édition publique</dc:title>"),
        (
            &meta,
            "<dc:subject>Médiation numérique dans les maisons de services au public</dc:subject>",
        ),
        (&meta, "<meta:initial-creator>FACE Normandie</meta:initial-creator>"),
        (&meta, "<meta:keyword>médiation numérique</meta:keyword>"),
        (&meta, "<meta:creation-date>2027-01-15T00:00:00</meta:creation-date>"),
        (&core, "<dc:title>Bilan 2026 – édition publique</dc:title>"),
        (
            &core,
            "<dc:subject>Médiation numérique dans les maisons de services au public</dc:subject>",
        ),
        (&core, "<dc:creator>FACE Normandie</dc:creator>"),
        (
            &core,
            "<cp:keywords>bilan, médiation numérique, maisons de services au public, Normandie</cp:keywords>",
        ),
        (
            &core,
            "<dcterms:created xsi:type=\"dcterms:W3CDTF\">2027-01-15T00:00:00Z</dcterms:created>",
        ),
    ] {
        assert!(text.contains(wanted), "{wanted}\n{text}");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let [first, second] = [(); 2].map(|()| both(&Sample::of("2026", Edition::Partners)));
    assert_eq!(first, second);
}

#[test]
fn the_names_of_columns_stay_in_sight_and_filter() {
    let sample = Sample::of("2026", Edition::Internal);
    let [(ods, _), (xlsx, _)] = both(&sample);
    // Key figures, comparisons, what came in and the lists of codes have names of columns too.
    let headers = sample.sheets.len() + 4;
    let settings = part(&ods, "settings.xml");
    let frozen = "config:name=\"VerticalSplitMode\" config:type=\"short\">2<";
    assert_eq!(settings.matches(frozen).count(), headers);
    let content = part(&ods, "content.xml");
    assert_eq!(content.matches("<table:database-range ").count(), headers);
    assert_eq!(content.matches("<table:table-header-rows>").count(), headers);
    assert!(!content.contains("number-columns-spanned"));
    // The third sheet is the first table.
    let sheet = part(&xlsx, "xl/worksheets/sheet3.xml");
    assert!(sheet.contains("ySplit=\"2\"") && sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(sheet.contains("<autoFilter ref=\"A2:") && !sheet.contains("mergeCell"));
    let last = sample.sheets[0].columns.len() + 3;
    let rows = sample.sheets[0].rows.len() + 2;
    let style = part(&xlsx, "xl/styles.xml");
    assert!(style.contains("0.0&quot;\u{a0}&quot;%"), "{style}");
    assert!(last > 3 && sheet.contains(&format!("{rows}\"/>")), "{sheet}");
}

#[test]
fn names_of_sheets_suit_both_programs() {
    let mut taken = BTreeSet::new();
    let long = "Un nom très long qui ne tient pas dans trente et un";
    for (name, expected) in [
        ("T1: a/b\\c*d?[e]", "T1 a b c d e"),
        ("t1 A b c d e", "t1 A b c d e (2)"),
        (long, "Un nom très long qui ne tient p"),
        (long, "Un nom très long qui ne tie (2)"),
        ("'T'", "T"),
        ("::", "T (2)"),
        ("", "T (3)"),
    ] {
        let found = fit(name, &mut taken);
        assert_eq!(found, expected);
        assert!(found.chars().count() <= LONGEST_NAME);
    }
}

#[test]
fn texts_are_the_same_for_both_programs() {
    for (text, expected) in [
        ("=1+1", Some("=1+1")),
        ("a\nb", Some("a b")),
        (" a  b ", Some("a b")),
        ("\u{0}\u{b}", None),
        ("", None),
        ("1\u{202f}876 & <b>", Some("1\u{202f}876 & <b>")),
    ] {
        let cell = expected.map_or(Cell::Empty, |text| Cell::Text(text.into()));
        assert_eq!(Cell::text(text), cell);
    }
    let Cell::Text(long) = Cell::text("é".repeat(40_000)) else { panic!() };
    assert_eq!(long.chars().count(), LONGEST_TEXT);
}

/// Names of places and columns that look like markup or formulas go through both files unharmed.
#[test]
fn hostile_texts_stay_texts() {
    let mut sample = Sample::of("2026-T1", Edition::Internal);
    let hostile =
        ["=cmd|' /C calc'!A0", "</table:table>", "&amp;\"'", "\u{feff}é\u{202f}%", "_x0041_"];
    for (row, text) in sample.sheets[2].rows.iter_mut().zip(hostile) {
        row.place = text.to_owned();
    }
    let count = sample.sheets[2].rows.len().min(hostile.len());
    for (bytes, is_ods) in both(&sample) {
        let sheets = read(bytes, is_ods);
        let (_, range) = &sheets[4];
        for (row, text) in hostile.iter().take(count).enumerate() {
            let found = seen(range.get_value((row as u32 + 2, 0)));
            assert_eq!(found, Seen::Text((*text).to_owned()), "{is_ods}");
        }
    }
}

#[test]
fn a_table_too_long_for_a_sheet_is_refused() {
    let sample = Sample::of("2026-T1", Edition::Internal);
    let book = book(&sample.bundle()).unwrap();
    let page = &book.pages[2];
    assert_eq!(holds(page, page.lines.len()), Ok(()));
    let error = Error::TooLong { sheet: page.name.clone() };
    assert_eq!(holds(page, page.lines.len() - 1), Err(error));
}

#[test]
fn comparisons_have_their_sheet() {
    let mut sample = Sample::of("2026-S2", Edition::Internal);
    for table in &mut sample.report.tables {
        table.comparisons.clear();
    }
    let name = |sample: &Sample| {
        let bundle = sample.bundle();
        let book = book(&bundle).unwrap();
        let page = book.pages.into_iter().find(|page| page.name == "Comparaisons")?;
        Some(page.lines[2].cells[3..].iter().map(expected).collect::<Vec<_>>())
    };
    assert_eq!(name(&sample), None);
    let own = Comparison { line: 0, column: 1, before: 30, now: 40, devices: 2, of: 3 };
    sample.report.tables[1].comparisons = vec![own];
    let numbers = [30.0, 40.0, 2.0, 3.0].map(Seen::Number);
    let told: Vec<Seen> = [Seen::Text("2026-S2".to_owned())].into_iter().chain(numbers).collect();
    assert_eq!(name(&sample), Some(told));
}
