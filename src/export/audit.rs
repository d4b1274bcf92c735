//! What an outsider can deduce of each hidden number, for the coordination to judge before a report
//! leaves the house. It says more than the report itself: it is never given out.
//!
//! The intervals are found by `bilan::secrecy`; here they are only told.

use std::collections::BTreeMap;

use csv::{Terminator, WriterBuilder};

use super::bundle::{Bundle, guarded};
use crate::bilan::report::Audited;
use crate::bilan::tables::Coordinates;

/// The name of the file: `bilan-2026-partenaires-audit-interne.csv`.
pub fn file_name(bundle: &Bundle<'_>) -> String {
    format!("{}-audit-interne.csv", bundle.stem())
}

/// The whole file: UTF-8 with a mark, semicolons, which a French spreadsheet opens well.
pub fn table(bundle: &Bundle<'_>) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = WriterBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .flexible(true)
            .from_writer(&mut bytes);
        for line in lines(bundle) {
            // Writing into memory does not fail.
            drop(writer.write_record(line.iter().map(|text| guarded(text).into_owned())));
        }
        drop(writer.flush());
    }
    bytes
}

fn lines(bundle: &Bundle<'_>) -> Vec<Vec<String>> {
    let (words, secrecy) = (bundle.words, &bundle.report.secrecy);
    let word = |key: &str| words.get(&format!("bilan-files-{key}"));
    let threshold = secrecy.threshold.map_or_else(
        || vec![word("fact-threshold"), word("no-threshold")],
        |least| vec![word("fact-threshold"), least.to_string()],
    );
    let mut lines = vec![
        vec![word("audit-first")],
        vec![bundle.title()],
        threshold,
        vec![word("audit-count"), secrecy.audit.len().to_string()],
    ];
    if !secrecy.dropped.is_empty() {
        let tables = secrecy.dropped.iter().map(|(id, part)| format!("{}-{part}", id.code()));
        lines.push(vec![word("audit-dropped"), tables.collect::<Vec<_>>().join(", ")]);
    }
    if secrecy.audit.is_empty() {
        lines.push(vec![word("audit-none")]);
        return lines;
    }
    let head = [
        "head-table",
        "head-place",
        "head-period",
        "head-figure",
        "audit-indicator",
        "audit-operator",
        "audit-dimension",
        "audit-modality",
        "audit-low",
        "audit-high",
        "audit-width",
        "audit-words",
    ];
    lines.push(head.map(word).into());
    let places = bundle.known();
    let printed = printed(bundle);
    for Audited { number, low, high } in &secrecy.audit {
        let Coordinates { place, term, indicator, operator, dimension, modality } = number;
        let (tables, label) = printed.get(number).cloned().unwrap_or_default();
        let (most, width, said) = if let Some(high) = high {
            let args = [("low", (*low).into()), ("high", (*high).into())];
            let said = words.get_with("bilan-files-audit-between", &args);
            (high.to_string(), high.saturating_sub(*low).to_string(), said)
        } else {
            let said = words.get_with("bilan-files-audit-above", &[("low", (*low).into())]);
            (String::new(), String::new(), said)
        };
        lines.push(vec![
            tables,
            bundle.scope(&places, place),
            bundle.period(*term),
            label,
            indicator.clone(),
            operator.clone(),
            dimension.clone(),
            modality.clone(),
            low.to_string(),
            most,
            width,
            said,
        ]);
    }
    lines
}

/// Where each hidden number stands, "T5-1, T9-3", and the first label it has.
fn printed(bundle: &Bundle<'_>) -> BTreeMap<Coordinates, (String, String)> {
    let audit = &bundle.report.secrecy.audit;
    let mut found: BTreeMap<Coordinates, (String, String)> =
        audit.iter().map(|own| (own.number.clone(), <(String, String)>::default())).collect();
    for (rank, table) in bundle.report.tables.iter().enumerate() {
        let here = format!("{}-{}", table.id.code(), table.part);
        for line in 0..table.lines.len() {
            for column in 0..table.columns.len() {
                let Some(number) = table.coordinates(line, column) else { continue };
                let Some((tables, label)) = found.get_mut(&number) else { continue };
                if label.is_empty() {
                    let sheet = bundle.sheets.get(rank);
                    let head = sheet.and_then(|sheet| sheet.columns.get(column));
                    *label = head.map(|head| head.label.clone()).unwrap_or_default();
                }
                if !tables.split(", ").any(|own| own == here) {
                    let between = if tables.is_empty() { "" } else { ", " };
                    *tables = format!("{tables}{between}{here}");
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::super::sample::Sample;
    use super::*;
    use crate::bilan::Edition;
    use crate::bilan::tables::TableId;

    fn text(sample: &Sample) -> String {
        String::from_utf8(table(&sample.bundle())).unwrap()
    }

    #[test]
    fn each_hidden_number_is_told_with_its_interval() {
        let mut sample = Sample::of("2026", Edition::Partners);
        sample.report.secrecy.dropped = vec![(TableId::T5, 2)];
        let count = sample.report.secrecy.audit.len();
        sample.report.secrecy.audit[0].high = None;
        let text = text(&sample);
        assert!(count > 3);
        assert!(
            text.starts_with("\u{feff}Contrôle du secret. Usage interne\u{a0}: ne jamais diffuser")
        );
        for line in ["Seuil du secret;5\r\n", "Tableaux retirés ou réduits à leurs totaux;T5-2\r\n"]
        {
            assert!(text.contains(line), "{text}");
        }
        assert!(text.contains(&format!("Nombres cachés;{count}\r\n")));
        let line =
            "T3-1;Bréhal;2026;nb_permanences;nb_permanences;_T;_T;_T;0;10;10;entre 0 et 10\r\n";
        assert!(text.contains(line), "{text}");
        assert_eq!(text.matches(";entre 0 et 10\r\n").count(), count - 1);
        assert_eq!(
            text.matches(";0;;;\"0 ou plus, sans limite connue\"\r\n").count()
                + text.matches(";0;;;0 ou plus, sans limite connue\r\n").count(),
            1
        );
    }

    #[test]
    fn nothing_is_hidden_from_the_coordination() {
        let text = text(&Sample::of("2026", Edition::Internal));
        assert!(
            text.ends_with("Nombres cachés;0\r\nRien n’est caché dans cette édition.\r\n"),
            "{text}"
        );
    }
}
