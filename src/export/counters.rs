//! `compteurs.csv`: the whole state of the counters, which merges with that of other kiosks.
//!
//! It follows the Data Package and the French open-data habits: UTF-8 without byte order mark,
//! commas, CRLF (RFC 4180), every column present, no empty value in a key.

use std::io::{self, Write};

use csv::{Terminator, WriterBuilder};

use crate::count::{Row, is_code};

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::count::{Cell, Measure, Period, Quality};

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
}
