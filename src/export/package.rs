//! Data packages: the tables of a report for partners, and the counters that kiosks exchange, each
//! in one zip that says what every column means (Data Package 2.0, in its form that older tools read
//! too) and how to know that nothing was changed (size and SHA-256 of each file).
//!
//! The same input gives the same bytes: no hour of the clock is written. What each column may hold is
//! said in [`descriptor`]; reading a package back is left to `import`.
//!
//! The French guide of open data asks for names like `AAAAMMJJ_<SIREN>_<nom>`. Nobody gave the SIREN of
//! the producer, and one is not invented: names say the period and the edition instead.

mod descriptor;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Write};

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::bundle::{Bundle, Location, PRODUCER, guarded};
use super::readme::readme;
use super::{COUNTERS, counters, nomenclatures, tableaux};
use crate::count::nomenclature::Nomenclature;
use crate::count::{Row, is_code};
use crate::i18n::Words;
use descriptor::{About, Kind, Resource};

/// The name of the description of a package.
pub const DESCRIPTOR: &str = "datapackage.json";

/// The name of the file of devices.
pub const DEVICES: &str = "appareils.csv";

/// The name of the file of places.
pub const SITES: &str = "sites.csv";

/// The name of the text that says how to read a package.
pub const README: &str = "LISEZMOI.txt";

/// The columns of [`DEVICES`], in order.
pub const DEVICES_HEADER: [&str; 7] = [
    "appareil_id",
    "epoque",
    "site_id",
    "libelle",
    "version_application",
    "sequence",
    "exporte_le",
];

/// The columns of [`SITES`], in order: those of the French standard of places of digital mediation
/// (LaMedNum 1.0.2) that a partnership of post offices may know.
pub const SITES_HEADER: [&str; 15] = [
    "id",
    "pivot",
    "nom",
    "commune",
    "code_postal",
    "code_insee",
    "adresse",
    "itinerance",
    "structure_parente",
    "source",
    "date_maj",
    "services",
    "dispositif_programmes_nationaux",
    "modalites_accompagnement",
    "horaires",
];

/// Why a package was not made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The tables could not be written.
    #[error(transparent)]
    Tables(#[from] tableaux::Error),
    /// The counters could not be written.
    #[error(transparent)]
    Counters(#[from] counters::Error),
    /// A column of devices that holds codes holds something else.
    #[error("the column {column} holds something that is not a code")]
    NotACode {
        /// The name of the column.
        column: &'static str,
    },
    /// The package itself could not be written.
    #[error("the package could not be written: {0}")]
    Write(String),
}

impl From<zip::result::ZipError> for Error {
    fn from(error: zip::result::ZipError) -> Self {
        Self::Write(error.to_string())
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Write(error.to_string())
    }
}

impl From<csv::Error> for Error {
    fn from(error: csv::Error) -> Self {
        Self::Write(error.to_string())
    }
}

/// One incarnation of the store of a device, as far as it is known. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Replica {
    /// The device.
    pub device: String,
    /// The incarnation of its store.
    pub epoch: String,
    /// The place it is in.
    pub site: String,
    /// What people call it.
    pub label: String,
    /// The version of the program on it.
    pub version: String,
    /// How many transactions its store made.
    pub sequence: Option<u64>,
    /// The day of the export; never an hour.
    pub exported: Option<NaiveDate>,
}

/// What kiosks exchange.
#[derive(Debug, Clone, Copy)]
pub struct Exchange<'a> {
    /// The whole state of the counters.
    pub rows: &'a [Row],
    /// The devices they come from. Those of the rows that are not here are named all the same.
    pub replicas: &'a [Replica],
    /// Where the places are. Those of the rows that are not here are named all the same.
    pub locations: &'a [Location],
    /// The day of the export.
    pub made: NaiveDate,
    /// The words.
    pub words: &'a Words,
}

/// The name of the package of a report: `bilan-2026-partenaires.zip`.
pub fn report_name(bundle: &Bundle<'_>) -> String {
    format!("{}.zip", bundle.stem())
}

/// The name of the package of the counters of a place: `compteurs-creully-2026-12-01.zip`.
pub fn exchange_name(site: &str, made: NaiveDate) -> String {
    format!("compteurs-{}-{made}.zip", site.replace('_', "-"))
}

/// The package of a report: its tables, the lists of codes, the places, how to read them.
pub fn report(bundle: &Bundle<'_>) -> Result<Vec<u8>, Error> {
    let (report, words) = (bundle.report, bundle.words);
    let operators = report.tables.iter().flat_map(|table| &table.columns);
    let operators: BTreeSet<String> = operators.map(|own| own.operator.clone()).collect();
    let unlisted: Vec<String> = operators.into_iter().collect();
    let codes = nomenclatures::codes(words, &unlisted);
    let known = bundle.known();
    let ids = report.coverage.places.iter().map(|own| own.place.id.as_str());
    let mut zip = Zip::new();
    zip.add(tableaux::NAME, Kind::Tables(report.edition), |out| Ok(tableaux::write(bundle, out)?))?;
    zip.add(nomenclatures::NAME, Kind::Codes, |out| {
        nomenclatures::write(&codes, out).map_err(|kind| Error::Write(kind.to_string()))
    })?;
    zip.add(SITES, Kind::Sites, |out| sites(ids, &known, out))?;
    let mut text = readme(bundle).text();
    text.insert_str(0, &format!("{}\r\n\r\n", words.get("bilan-files-package-readme")));
    zip.file(README, text.as_bytes())?;
    let code = report.edition.code();
    zip.close(&About {
        name: bundle.stem(),
        title: bundle.title(),
        description: words.get(&format!("bilan-files-description-{code}")),
        made: report.made,
        edition: report.edition,
        period: Some(report.term.to_string()),
        keywords: words.get("bilan-files-keywords"),
        nomenclature: Nomenclature::embedded().version.clone(),
        words,
    })
}

/// The package that kiosks exchange: the counters, the devices, the lists of codes, the places.
pub fn exchange(own: &Exchange<'_>) -> Result<Vec<u8>, Error> {
    let mut replicas: BTreeMap<(&str, &str), Replica> = BTreeMap::new();
    for replica in own.replicas {
        for (column, text, may_be_empty) in [
            ("appareil_id", &replica.device, false),
            ("epoque", &replica.epoch, false),
            ("site_id", &replica.site, true),
        ] {
            if !(is_code(text) || may_be_empty && text.is_empty()) {
                return Err(Error::NotACode { column });
            }
        }
        replicas.insert((&replica.device, &replica.epoch), replica.clone());
    }
    for row in own.rows {
        replicas.entry((&row.device, &row.epoch)).or_insert_with(|| Replica {
            device: row.device.clone(),
            epoch: row.epoch.clone(),
            ..Replica::default()
        });
    }
    let of_rows = own.rows.iter().map(|row| row.cell.site.as_str());
    let of_devices = own.replicas.iter().map(|replica| replica.site.as_str());
    let of_places = own.locations.iter().map(|place| place.id.as_str());
    let ids: BTreeSet<&str> = of_rows.chain(of_devices).chain(of_places).collect();
    let ids = ids.into_iter().filter(|id| !id.is_empty());
    let known = own.locations.iter().map(|place| (place.id.as_str(), place)).collect();
    let operators: BTreeSet<&str> = own.rows.iter().map(|row| row.cell.operator.as_str()).collect();
    let unlisted: Vec<String> = operators.into_iter().map(str::to_owned).collect();
    let codes = nomenclatures::codes(own.words, &unlisted);
    let mut zip = Zip::new();
    zip.add(COUNTERS, Kind::Counters, |out| Ok(counters::write(own.rows, out)?))?;
    zip.add(DEVICES, Kind::Devices, |out| devices(replicas.values(), out))?;
    zip.add(nomenclatures::NAME, Kind::Codes, |out| {
        nomenclatures::write(&codes, out).map_err(|kind| Error::Write(kind.to_string()))
    })?;
    zip.add(SITES, Kind::Sites, |out| sites(ids, &known, out))?;
    zip.close(&About {
        name: format!("compteurs-{}", own.made),
        title: own.words.get("bilan-files-exchange-title"),
        description: own.words.get("bilan-files-exchange-description"),
        made: own.made,
        edition: crate::bilan::Edition::Internal,
        period: None,
        keywords: own.words.get("bilan-files-keywords"),
        nomenclature: Nomenclature::embedded().version.clone(),
        words: own.words,
    })
}

/// Writes `appareils.csv`.
fn devices<'a>(
    replicas: impl Iterator<Item = &'a Replica>,
    out: &mut dyn Write,
) -> Result<(), Error> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(DEVICES_HEADER)?;
    for own in replicas {
        writer.write_record([
            &own.device,
            &own.epoch,
            &own.site,
            guarded(&own.label).as_ref(),
            guarded(&own.version).as_ref(),
            &own.sequence.map(|number| number.to_string()).unwrap_or_default(),
            &own.exported.map(|day| day.to_string()).unwrap_or_default(),
        ])?;
    }
    Ok(writer.flush()?)
}

/// Writes `sites.csv`. What nobody said is left empty: addresses, SIRET, services, hours.
fn sites<'a>(
    ids: impl Iterator<Item = &'a str>,
    known: &BTreeMap<&str, &Location>,
    out: &mut dyn Write,
) -> Result<(), Error> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(SITES_HEADER)?;
    let nothing = Location::default();
    // A code of another shape was mistyped: it is as good as unknown.
    let code = |text: &str| if is_five(text) { text.to_owned() } else { String::new() };
    for id in ids {
        let own = known.get(id).copied().unwrap_or(&nothing);
        writer.write_record([
            id,
            "",
            guarded(&own.name).as_ref(),
            guarded(&own.commune).as_ref(),
            &code(&own.postal),
            &code(&own.insee),
            "",
            "Fixe",
            "La Poste",
            PRODUCER,
            "",
            "",
            "",
            "",
            "",
        ])?;
    }
    Ok(writer.flush()?)
}

/// Whether a text is an INSEE or a postal code: five digits, or the two of Corsica.
fn is_five(text: &str) -> bool {
    let mut rank = 0..;
    text.len() == 5
        && text.bytes().all(|byte| {
            let is_corsican = rank.next() == Some(1) && text.starts_with('2');
            byte.is_ascii_digit() || is_corsican && matches!(byte, b'A' | b'B')
        })
}

/// These bytes as hexadecimal digits.
fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |byte: u8| char::from_digit(byte.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// A package being written.
struct Zip {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    resources: Vec<Resource>,
}

impl Zip {
    fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), resources: Vec::new() }
    }

    /// Every file has the same day, so that the same report gives the same bytes.
    fn options() -> SimpleFileOptions {
        SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
    }

    /// A table that the description tells of. It goes straight into the package: it may be large.
    fn add(
        &mut self,
        path: &'static str,
        kind: Kind,
        write: impl FnOnce(&mut dyn Write) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.zip.start_file(path, Self::options())?;
        let mut out = Weighed { out: &mut self.zip, bytes: 0, hash: Sha256::new() };
        write(&mut out)?;
        let (bytes, hash) = (out.bytes, out.hash.finalize());
        let hash = hexadecimal(&hash);
        self.resources.push(Resource { path, kind, bytes, hash });
        Ok(())
    }

    /// A file that the description leaves out.
    fn file(&mut self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        self.zip.start_file(path, Self::options())?;
        Ok(self.zip.write_all(bytes)?)
    }

    /// The bytes of the package, with its description.
    fn close(mut self, about: &About<'_>) -> Result<Vec<u8>, Error> {
        let text = descriptor::json(about, &self.resources)
            .map_err(|error| Error::Write(error.to_string()))?;
        self.file(DESCRIPTOR, text.as_bytes())?;
        Ok(self.zip.finish()?.into_inner())
    }
}

/// Counts and hashes what goes through.
struct Weighed<W> {
    out: W,
    bytes: u64,
    hash: Sha256,
}

impl<W: Write> Write for Weighed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.out.write(bytes)?;
        let done = bytes.get(..written).unwrap_or(bytes);
        self.hash.update(done);
        self.bytes += done.len() as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests;
