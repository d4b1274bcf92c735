//! The tables as one text that a French Excel opens by a double click: UTF-8 with a mark,
//! semicolons, decimal commas, lines ended as Windows does. One block for each table, in words.
//!
//! It is a convenience for people. It holds no code and is not made to be read again, and says so on
//! its first line; `compteurs.csv` and the data package are.

use csv::{Terminator, WriterBuilder};

use super::bundle::{Bundle, guarded, tenths};
use super::workbook::{Compared, compared};
use crate::bilan::sheet::{Head, Unit, print};
use crate::bilan::tables::Value;

/// The name of the file: `bilan-2026-partenaires-tableur.csv`.
pub fn file_name(bundle: &Bundle<'_>) -> String {
    format!("{}-tableur.csv", bundle.stem())
}

/// The whole file.
pub fn table(bundle: &Bundle<'_>) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = WriterBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .flexible(true)
            .from_writer(&mut bytes);
        // Writing into memory does not fail.
        let mut write = |record: &[String]| {
            drop(writer.write_record(record.iter().map(|text| guarded(text).into_owned())));
        };
        for line in lines(bundle) {
            write(&line);
        }
        drop(writer.flush());
    }
    bytes
}

/// The lines, without a word on how they are written.
fn lines(bundle: &Bundle<'_>) -> Vec<Vec<String>> {
    let words = bundle.words;
    let empty = || vec![String::new()];
    let mut lines = vec![
        vec![words.get("bilan-files-not-importable")],
        vec![bundle.title()],
        vec![bundle.licence()],
    ];
    for sheet in bundle.sheets {
        lines.push(empty());
        lines.push(vec![sheet.title.clone()]);
        let mut head =
            vec![words.get("bilan-files-head-place"), words.get("bilan-files-head-period")];
        head.extend(sheet.columns.iter().map(named));
        head.push(words.get("bilan-files-head-received"));
        lines.push(head);
        for row in &sheet.rows {
            let mut line = vec![row.place.clone(), row.period.clone()];
            let values = sheet.columns.iter().zip(&row.values);
            line.extend(values.map(|(head, value)| said(*value, head.unit)));
            line.push(row.partial.clone().unwrap_or_default());
            lines.push(line);
        }
        lines.extend(sheet.notes.iter().map(|note| vec![note.clone()]));
    }
    let mut compared = compared(bundle).peekable();
    if compared.peek().is_some() {
        let head = ["table", "figure", "place", "period", "before", "now", "compared", "devices"];
        lines.push(empty());
        lines.push(vec![words.get("bilan-files-sheet-comparisons")]);
        lines.push(head.map(|key| words.get(&format!("bilan-files-head-{key}"))).into());
    }
    for Compared { sheet, row, label, own } in compared {
        let texts = [&sheet.title, label, &row.place, &row.period].map(str::to_owned);
        let numbers = [own.before, own.now, own.devices as u64, own.of as u64];
        lines.push(texts.into_iter().chain(numbers.map(|n| n.to_string())).collect());
    }
    lines
}

/// The name of a column, with the unit that its numbers do not bear.
fn named(head: &Head) -> String {
    match head.unit {
        Unit::Percent if !head.label.contains('%') => format!("{} (%)", head.label),
        Unit::Percent | Unit::Count | Unit::Minutes | Unit::Mean => head.label.clone(),
    }
}

/// A number as a French spreadsheet reads it, with no unit that would make a text of it.
fn said(value: Value, unit: Unit) -> String {
    match value {
        Value::Count(number) => number.to_string(),
        Value::Tenths(number) => tenths(number, ','),
        Value::Hidden | Value::Missing | Value::Thin => print(value, unit),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::super::sample::Sample;
    use super::*;
    use crate::bilan::Edition;
    use crate::bilan::tables::{Comparison, TableId};

    fn text(sample: &Sample) -> String {
        String::from_utf8(table(&sample.bundle())).unwrap()
    }

    #[test]
    fn a_french_spreadsheet_opens_it() {
        let mut sample = Sample::of("2026", Edition::Partners);
        let sheet = sample.sheets.iter().find(|sheet| sheet.table == TableId::T3).unwrap().clone();
        sample.sheets = vec![sheet];
        let expected = "\u{feff}\"Fichier pour tableur, non réimportable. Pour échanger des données, \
            prenez le paquet.\"\r\n";
        let text = text(&sample);
        let first = text.lines().next().unwrap();
        assert_eq!(first, expected.replace('"', "").trim_end());
        let rest: Vec<&str> = text.split("\r\n").skip(1).collect();
        assert_eq!(
            rest,
            [
                "Bilan 2026 – édition partenaires",
                "Réservé aux partenaires. Ne pas publier.",
                "\"\"",
                "Tableau T3",
                "Lieu;Période;nb_interventions;nb_permanences;interventions_par_permanence (calculé);\
                 Données reçues",
                "creully;2026;168;12;14,0;",
                "lisieux;2026;36;12;3,0;",
                "brehal;2026;21;s;s;3 mois sur 12",
                "ailleurs;2026;n.\u{a0}d.;n.\u{a0}d.;n.\u{a0}d.;0 mois sur 12",
                "Tous les lieux;2026;225;27;8,3;27 mois sur 48",
                "'=Une note",
                "",
            ]
        );
    }

    #[test]
    fn every_number_of_every_sheet_is_there() {
        for edition in Edition::ALL {
            let sample = Sample::of("2026", edition);
            let text = text(&sample);
            for sheet in &sample.sheets {
                for row in &sheet.rows {
                    let values = sheet.columns.iter().zip(&row.values);
                    let values: Vec<String> =
                        values.map(|(head, value)| said(*value, head.unit)).collect();
                    let line = format!("{};{};{};", row.place, row.period, values.join(";"));
                    assert!(text.contains(&line), "{line}");
                }
            }
        }
    }

    #[test]
    fn a_percentage_is_a_number_and_its_column_says_so() {
        let text = text(&Sample::of("2026", Edition::Internal));
        assert!(text.contains(";part_interventions_pct type individuel (calculé) (%);"), "{text}");
        assert!(text.contains(";100,0;") && !text.contains(" %;") && !text.contains("100.0"));
    }

    #[test]
    fn comparisons_stand_at_the_end() {
        let mut sample = Sample::of("2026-S2", Edition::Internal);
        for table in &mut sample.report.tables {
            table.comparisons.clear();
        }
        assert!(!text(&sample).contains("Comparaisons"));
        let own = Comparison { line: 0, column: 1, before: 30, now: 40, devices: 2, of: 3 };
        sample.report.tables[1].comparisons = vec![own];
        let line = "Tableau T1;nb_interventions;Tous les lieux;2026-S2;30;40;2;3\r\n";
        assert!(text(&sample).ends_with(line), "{}", text(&sample));
    }

    /// The reader of counters takes it for another kind of file.
    #[test]
    fn it_is_not_read_as_counters() {
        let text = text(&Sample::of("2026", Edition::Internal));
        let problems = super::super::counters::parse(text.as_bytes(), "x.csv").unwrap_err();
        assert_eq!(problems[0].code, "counters-header");
    }
}
