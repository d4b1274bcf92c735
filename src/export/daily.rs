//! The sheet of one day as a small table for a French spreadsheet. It is not made to be read again
//! by us: the counters are.

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};

/// The columns.
const HEADER: [&str; 3] = ["rubrique", "libelle", "nombre"];

/// One line of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The section it stands in: "Nature".
    pub section: String,
    /// What is counted: "Démarche en ligne".
    pub label: String,
    /// How many.
    pub n: u64,
}

/// The name of the file of this day at this site: `remontee-creully-2026-12-01.csv`, beside the page of
/// the same name.
pub fn file_name(date: NaiveDate, site: &str) -> String {
    format!("remontee-{}-{date}.csv", site.replace('_', "-"))
}

/// The table: UTF-8 with a mark, semicolons, lines ended as Windows does, which is what a French
/// Excel opens well.
pub fn table(lines: &[Line]) -> Vec<u8> {
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    {
        let mut writer = WriterBuilder::new()
            .delimiter(b';')
            .terminator(Terminator::CRLF)
            .from_writer(&mut bytes);
        // Writing into memory does not fail.
        drop(writer.write_record(HEADER));
        for Line { section, label, n } in lines {
            drop(writer.write_record([guarded(section), guarded(label), n.to_string()]));
        }
        drop(writer.flush());
    }
    bytes
}

/// A text that no spreadsheet takes for a formula (OWASP, CSV injection): a name of a place or a
/// procedure may come from a file of the place.
fn guarded(text: &str) -> String {
    let dangerous = |c: char| {
        matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠')
    };
    if text.trim_start().starts_with(dangerous) || text.starts_with(dangerous) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_french_spreadsheet_opens_it() {
        let line = |section: &str, label: &str, n| Line {
            section: section.to_owned(),
            label: label.to_owned(),
            n,
        };
        let lines = [line("Nature", "Démarche en ligne", 3), line("a;b", "=1+1", 0)];
        let text = String::from_utf8(table(&lines)).unwrap();
        assert_eq!(
            text,
            "\u{feff}rubrique;libelle;nombre\r\nNature;Démarche en ligne;3\r\n\"a;b\";'=1+1;0\r\n"
        );
    }

    #[test]
    fn no_cell_is_a_formula() {
        for text in ["=1", "+1", "-1", "@a", "\t=1", " =1", "\u{a0}=1", "＝1"] {
            assert!(guarded(text).starts_with('\''), "{text:?}");
        }
        assert_eq!(guarded("Caf - prime"), "Caf - prime");
    }
}
