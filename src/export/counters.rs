//! `compteurs.csv`: the whole state of the counters, which merges with that of other kiosks.
//!
//! It follows the Data Package and the French open-data habits: UTF-8 without byte order mark,
//! commas, CRLF (RFC 4180), every column present, no empty value in a key.
//!
//! A file that comes back, from this kiosk or another, is read whole or not at all: every line must
//! be one that this program could have written. What comes from a stick is nobody's word. How lines
//! become rows is in [`reading`].

mod reading;

use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use csv::{Terminator, WriterBuilder};

pub use self::reading::{MOST_PROBLEMS, Refused, emptied, views, views_in};
use super::folder;
use crate::count::{Row, RowView, is_code};
use crate::problem::Problem;

/// The columns, in order.
pub const HEADER: [&str; 13] = [
    "appareil_id",
    "epoque",
    "site_id",
    "periode_type",
    "periode",
    "mesure",
    "fusion",
    "operateur",
    "dimension",
    "modalite",
    "n",
    "annule",
    "qualite",
];

/// Why the table was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A column that holds codes holds something else, so nothing was written.
    #[error("the column {column} holds something that is not a code")]
    NotACode {
        /// The name of the column.
        column: &'static str,
    },
    /// What it was written to refused it.
    #[error("the table could not be written")]
    Write(io::ErrorKind),
}

impl From<csv::Error> for Error {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Write(error.kind()),
            _ => Self::Write(io::ErrorKind::Other),
        }
    }
}

/// Writes the header and one line for each row, in the order of the rows. Nothing is written if a
/// row holds something that is not a code.
pub fn write(rows: &[Row], out: impl Write) -> Result<(), Error> {
    for row in rows {
        let replica = [("appareil_id", &row.device), ("epoque", &row.epoch)];
        let flaw = replica.into_iter().find_map(|(name, text)| (!is_code(text)).then_some(name));
        if let Some(column) = flaw.or_else(|| row.cell.flaw()) {
            return Err(Error::NotACode { column });
        }
    }
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(HEADER)?;
    for row in rows {
        let Row { device, epoch, cell, n, cancelled, quality } = row;
        writer.write_record([
            device,
            epoch,
            &cell.site,
            cell.period.grain().code(),
            &cell.period.to_string(),
            cell.measure.code(),
            cell.measure.merge().code(),
            &cell.operator,
            &cell.dimension,
            &cell.value,
            &n.to_string(),
            &cancelled.to_string(),
            quality.code(),
        ])?;
    }
    writer.flush().map_err(|error| Error::Write(error.kind()))
}

/// The largest file that is read, in bytes: half a million counters, which is what two hundred
/// places and their two devices count in a year, gathered by one kiosk.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// The rows of a `compteurs.csv`, or everything that is wrong with it: the file, the line, what to
/// do. Nothing of a file with a problem is used. A link, a pipe or a folder is refused.
pub fn read(path: &Path) -> Result<Vec<Row>, Vec<Problem>> {
    let name = path.display().to_string();
    let refused = |error: &io::Error| {
        let code = match error.kind() {
            ErrorKind::NotFound => "counters-not-found",
            _ => "counters-unreadable",
        };
        vec![Problem::error(code, &name)]
    };
    let mut bytes = Vec::new();
    folder::open_file(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(|error| refused(&error))?;
    parse(&bytes, &name)
}

/// The rows of these bytes, which come from `file`; what [`read`] answers once it has them.
pub fn parse(bytes: &[u8], file: &str) -> Result<Vec<Row>, Vec<Problem>> {
    match views(bytes, file) {
        Ok(rows) => Ok(rows.iter().map(RowView::to_row).collect()),
        Err(refused) => Err(refused.problems),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use chrono::NaiveDate;
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::count::intervention::Intervention;
    use crate::count::{self, Cell, Measure, Period, Quality, operator};

    fn row() -> Row {
        Row {
            device: "0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c11".to_owned(),
            epoch: "00000000000000a7".to_owned(),
            cell: Cell {
                site: "tilly".to_owned(),
                period: Period::parse("2026-11-24").unwrap(),
                measure: Measure::Procedure,
                operator: "caf".to_owned(),
                dimension: "issue".to_owned(),
                value: "termine".to_owned(),
            },
            n: 12,
            cancelled: 3,
            quality: Quality::Clock,
        }
    }

    fn text(rows: &[Row]) -> String {
        let mut bytes = Vec::new();
        write(rows, &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    /// Each value stands under the name that says it.
    #[test]
    fn the_file_is_exactly_so() {
        assert_eq!(
            text(&[row()]),
            "appareil_id,epoque,site_id,periode_type,periode,mesure,fusion,operateur,dimension,\
             modalite,n,annule,qualite\r\n\
             0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c11,00000000000000a7,tilly,jour,2026-11-24,\
             borne.parcours,somme,caf,issue,termine,12,3,horloge\r\n"
        );
    }

    #[test]
    fn a_month_is_written_as_one() {
        let mut row = row();
        row.cell.period = Period::parse("2026-11").unwrap();
        assert!(text(&[row]).contains(",mois,2026-11,"));
    }

    #[test]
    fn nothing_is_written_when_a_column_holds_no_code() {
        for (column, spoil) in [
            ("appareil_id", (|row| row.device = "=cmd".to_owned()) as fn(&mut Row)),
            ("epoque", |row| row.epoch = String::new()),
            ("site_id", |row| row.cell.site = "Tilly".to_owned()),
            ("operateur", |row| row.cell.operator = "a,b".to_owned()),
            ("dimension", |row| row.cell.dimension = "+1".to_owned()),
            ("modalite", |row| row.cell.value = "l'œuf".to_owned()),
        ] {
            let mut wrong = row();
            spoil(&mut wrong);
            let mut bytes = Vec::new();
            let error = write(&[row(), wrong], &mut bytes).unwrap_err();
            assert_eq!(error, Error::NotACode { column });
            assert!(bytes.is_empty());
        }
    }

    #[test]
    fn a_writer_that_fails_is_told() {
        struct Full;

        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }

            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }

        assert_eq!(write(&[], Full), Err(Error::Write(io::ErrorKind::StorageFull)));
    }

    fn told(text: &str) -> Vec<String> {
        parse(text.as_bytes(), "c.csv").unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn what_was_written_is_read() {
        let mut month = row();
        month.cell.measure = Measure::Autonomy;
        month.cell.dimension = Measure::Autonomy.dimension().to_owned();
        month.cell.period = Period::parse("2026-11").unwrap();
        month.quality = Quality::PartialImport;
        for rows in [vec![], vec![row()], vec![row(), month]] {
            let text = text(&rows);
            assert_eq!(parse(text.as_bytes(), "c.csv").unwrap(), rows);
            // An editor that writes other ends of lines changes nothing else.
            assert_eq!(parse(text.replace("\r\n", "\n").as_bytes(), "c.csv").unwrap(), rows);
        }
    }

    /// The reader knows every kind of counter that this program makes.
    #[test]
    fn every_kind_of_counter_is_read_again() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
        let mut help = Intervention::usual(count::Device::Computer);
        help.toggle_operator(operator::CAF);
        help.autonomy = Some(count::Autonomy::Partial.code().to_owned());
        let increments = [
            help.increments("tilly", day).unwrap(),
            count::unmet_need("tilly", day, "sante"),
            count::site_changed("tilly", day, "caf-attestation"),
            count::what_helped("tilly", day, "caf-attestation", "autre"),
        ];
        let rows: Vec<Row> = increments
            .into_iter()
            .flatten()
            .map(|increment| Row { cell: increment.cell, n: 5, cancelled: 1, ..row() })
            .collect();
        assert!(rows.len() > 6, "{rows:?}");
        assert_eq!(parse(text(&rows).as_bytes(), "c.csv").unwrap(), rows);
    }

    #[test]
    fn a_line_that_this_program_cannot_have_written_is_told() {
        let good = text(&[row()]);
        for (from, to, column, value) in [
            (
                "0b0e2f9e",
                "=cmd|' /C calc'!A0",
                "appareil_id",
                "=cmd|' /C calc'!A0-5a52-4c57-9b5c-9d4a0f",
            ),
            ("tilly", "Tilly", "site_id", "Tilly"),
            ("tilly", "", "site_id", ""),
            ("jour", "mois", "periode_type", "mois"),
            ("2026-11-24", "2026-11-31", "periode", "2026-11-31"),
            ("2026-11-24", "2026-11", "periode_type", "jour"),
            ("borne.parcours", "borne.passages", "mesure", "borne.passages"),
            ("somme", "maximum", "fusion", "maximum"),
            ("caf", "jean_dupont", "operateur", "jean_dupont"),
            ("issue", "niveau", "dimension", "niveau"),
            ("termine", "terminé", "modalite", "terminé"),
            (",12,", ",-12,", "n", "-12"),
            (",12,", ",+12,", "n", "+12"),
            (",12,", ",012,", "n", "012"),
            (",12,", ",99999999999999999999,", "n", "99999999999999999999"),
            (",12,3,", ",12,13,", "annule", "13"),
            ("horloge", "parfait", "qualite", "parfait"),
            ("tilly", "\"tilly\"", "site_id", "\"tilly\""),
        ] {
            let spoiled = good.replacen(from, to, 1);
            assert_ne!(spoiled, good, "{from}");
            let told = told(&spoiled);
            assert_eq!(
                told,
                [format!("c.csv:2: counters-value column={column} value={value}")],
                "{from} → {to}"
            );
        }
    }

    #[test]
    fn a_file_is_taken_whole_or_not_at_all() {
        let good = text(&[row()]);
        let line = good.lines().nth(1).unwrap();
        let two = format!("{good}{}\r\n{line}\r\nx,y\r\n", line.replace("tilly", "Tilly"));
        assert_eq!(
            told(&two),
            [
                "c.csv:3: counters-value column=site_id value=Tilly",
                "c.csv:4: counters-twice",
                "c.csv:5: counters-columns found=2 expected=13",
            ]
        );
        let long = format!("{good}{}", "x\r\n".repeat(100));
        assert_eq!(told(&long).len(), MOST_PROBLEMS);
    }

    #[test]
    fn another_kind_of_file_is_told() {
        let good = text(&[row()]);
        for (text, expected) in [
            (String::new(), "c.csv:1: counters-header"),
            ("bonjour".to_owned(), "c.csv:1: counters-header"),
            (good.replace(',', ";"), "c.csv:1: counters-header"),
            (format!("\u{feff}{good}"), "c.csv:1: counters-header"),
            (good.replacen("qualite", "qualite,nom", 1), "c.csv:1: counters-header"),
        ] {
            assert_eq!(told(&text), [expected]);
        }
        let latin = [good.as_bytes(), b"\xe9"].concat();
        let problems = parse(&latin, "c.csv").unwrap_err();
        assert_eq!(problems[0].to_string(), "c.csv:3: counters-encoding");
        let big = vec![b'a'; LARGEST as usize + 1];
        assert_eq!(parse(&big, "c.csv").unwrap_err()[0].code, "counters-too-big");
    }

    #[test]
    fn only_a_plain_file_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let good = dir.path().join("compteurs.csv");
        std::fs::write(&good, text(&[row()])).unwrap();
        assert_eq!(read(&good).unwrap(), [row()]);
        let code = |path: &Path| read(path).unwrap_err()[0].code;
        assert_eq!(code(&dir.path().join("absent.csv")), "counters-not-found");
        assert_eq!(code(dir.path()), "counters-unreadable");
        #[cfg(unix)]
        {
            let link = dir.path().join("link.csv");
            std::os::unix::fs::symlink(&good, &link).unwrap();
            assert_eq!(code(&link), "counters-unreadable");
        }
        #[cfg(target_os = "linux")]
        assert_eq!(code(Path::new("/dev/zero")), "counters-unreadable");
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in vec(any::<u8>(), 0..400), cut in 0_usize..400) {
            let whole = text(&[row(), row()]);
            let cut = cut.min(whole.len());
            let mixed = [whole.as_bytes().get(..cut).unwrap(), &bytes].concat();
            for bytes in [bytes, mixed] {
                match parse(&bytes, "c.csv") {
                    Ok(rows) => prop_assert!(rows.len() <= 2),
                    Err(problems) => prop_assert!(!problems.is_empty()),
                }
            }
        }

        #[test]
        fn one_wrong_byte_never_makes_a_row_that_cannot_be_written(at in 0_usize..400, byte in any::<u8>()) {
            let mut bytes = text(&[row()]).into_bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            if let Ok(rows) = parse(&bytes, "c.csv") {
                let mut again = Vec::new();
                prop_assert_eq!(write(&rows, &mut again), Ok(()));
                prop_assert_eq!(parse(&again, "c.csv").unwrap(), rows);
            }
        }
    }
}
