//! `tableaux.csv`: every number of the report, one on each line, for other programs.
//!
//! It follows the Data Package and the French open-data habits: UTF-8 without byte order mark,
//! commas, CRLF (RFC 4180), every column present, no empty value in a key. A key is there once.
//!
//! `valeur` is an integer. A share or a mean has one decimal, so it is given in tenths, under an
//! indicator that ends in [`TENTHS`]: `part_interventions_pct_x10` = 460 is 46.0 %. A hidden number is
//! `s`; one that is missing, or a share of too few, is empty.
//!
//! A comparison with the period before, over the same devices, stands on the line of the later
//! period, under the indicator that ends in [`SAME`], and in [`SAME_BEFORE`] for the earlier one.

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Write};

use csv::{Terminator, Writer, WriterBuilder};

use super::bundle::{Bundle, PRODUCER, guarded};
use crate::bilan::cube::Scope;
use crate::bilan::period::Term;
use crate::bilan::report::Report;
use crate::bilan::sheet::HIDDEN;
use crate::bilan::tables::{Column, Line, Origin, Table, TableId, Value};
use crate::count::{WHOLE, is_code};

/// The name of the file.
pub const NAME: &str = "tableaux.csv";

/// The columns, in order.
pub const HEADER: [&str; 14] = [
    "producteur_nom",
    "producteur_siret",
    "tableau_id",
    "departement_code",
    "site_id",
    "periode_type",
    "periode",
    "indicateur",
    "operateur",
    "dimension",
    "modalite",
    "valeur",
    "seuil",
    "date_publication",
];

/// The columns that name a number, each of them once in the file.
pub const KEY: [&str; 9] = [
    "tableau_id",
    "departement_code",
    "site_id",
    "periode_type",
    "periode",
    "indicateur",
    "operateur",
    "dimension",
    "modalite",
];

/// What ends the name of an indicator whose value is in tenths.
pub const TENTHS: &str = "_x10";

/// What ends the name of what the same devices counted, in the period of the line.
pub const SAME: &str = "_memes_appareils";

/// What ends the name of what the same devices counted, in the period before that of the line.
pub const SAME_BEFORE: &str = "_memes_appareils_avant";

/// The code of a *département* that nobody said, as in SDMX.
pub const UNKNOWN: &str = "_U";

/// Why the table was not written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A column that holds codes holds something else.
    #[error("the column {column} holds something that is not a code")]
    NotACode {
        /// The name of the column.
        column: &'static str,
    },
    /// The same number stands twice in the report, with two values.
    #[error("{table} tells two values of {indicator} for the same place and period")]
    Twice {
        /// The code of the table.
        table: &'static str,
        /// The indicator.
        indicator: String,
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

/// What is the same on every line.
struct Common<'a> {
    departements: HashMap<&'a str, &'a str>,
    threshold: String,
    published: String,
}

/// What names a column in a table, whatever its part.
type Name<'a> = (TableId, &'a str, &'a str, &'a str, &'a str);

/// Writes the header, then one line for each number, in the order of the tables.
pub fn write(bundle: &Bundle<'_>, out: impl Write) -> Result<(), Error> {
    let report = bundle.report;
    check(report)?;
    let places = report.coverage.places.iter();
    let threshold = report.edition.threshold();
    let common = Common {
        departements: places
            .map(|own| (own.place.id.as_str(), own.place.departement.as_str()))
            .collect(),
        threshold: threshold.map(|least| least.to_string()).unwrap_or_default(),
        published: report.made.to_string(),
    };
    let mut repeated = repeated(&report.tables);
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(HEADER)?;
    for table in &report.tables {
        for (line, values) in table.lines.iter().zip(&table.values) {
            for (column, value) in table.columns.iter().zip(values) {
                if let Some(seen) = repeated.get_mut(&named(table.id, column)) {
                    match seen.insert((&line.place, line.term), *value) {
                        None => {}
                        Some(before) if before == *value => continue,
                        Some(_) => {
                            let indicator = column.indicator.clone();
                            return Err(Error::Twice { table: table.id.code(), indicator });
                        }
                    }
                }
                let end = if is_tenths(&column.origin) { TENTHS } else { "" };
                record(&mut writer, &common, table.id, line, column, end, *value)?;
            }
        }
        for own in &table.comparisons {
            let (line, column) = (table.lines.get(own.line), table.columns.get(own.column));
            if let (Some(line), Some(column)) = (line, column) {
                for (end, n) in [(SAME, own.now), (SAME_BEFORE, own.before)] {
                    record(&mut writer, &common, table.id, line, column, end, Value::Count(n))?;
                }
            }
        }
    }
    writer.flush().map_err(|error| Error::Write(error.kind()))
}

/// Writes the line of one number.
fn record<W: Write>(
    writer: &mut Writer<W>,
    common: &Common<'_>,
    table: TableId,
    line: &Line,
    column: &Column,
    end: &str,
    value: Value,
) -> Result<(), Error> {
    let (departement, site) = match &line.place {
        Scope::Network => (WHOLE, WHOLE),
        Scope::Departement(code) => (code.as_str(), WHOLE),
        Scope::Site(id) => {
            (common.departements.get(id.as_str()).copied().unwrap_or_default(), id.as_str())
        }
    };
    let departement = if departement.is_empty() { UNKNOWN } else { departement };
    let value = match value {
        Value::Count(number) | Value::Tenths(number) => number.to_string(),
        Value::Hidden => HIDDEN.to_owned(),
        Value::Missing | Value::Thin => String::new(),
    };
    let indicator = format!("{}{end}", column.indicator);
    writer.write_record([
        guarded(PRODUCER).as_ref(),
        // Nobody gave it, and one is not invented.
        "",
        table.code(),
        departement,
        site,
        line.term.kind().code(),
        &line.term.to_string(),
        &indicator,
        &column.operator,
        &column.dimension,
        &column.modality,
        &value,
        &common.threshold,
        &common.published,
    ])?;
    Ok(())
}

/// Whether the numbers of this column have one decimal.
fn is_tenths(origin: &Origin) -> bool {
    match origin {
        Origin::Share { .. } | Origin::Part { .. } | Origin::Ratio { .. } => true,
        Origin::Counted(_) | Origin::Total { .. } => false,
    }
}

/// Refuses a report that holds something else than codes: it would come from a foreign file.
fn check(report: &Report) -> Result<(), Error> {
    let code = |column, text: &str| {
        if is_code(text) { Ok(()) } else { Err(Error::NotACode { column }) }
    };
    let departement = |text: &str| {
        let plain = text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if plain { Ok(()) } else { Err(Error::NotACode { column: "departement_code" }) }
    };
    for table in &report.tables {
        for column in &table.columns {
            code("indicateur", &column.indicator)?;
            code("operateur", &column.operator)?;
            code("dimension", &column.dimension)?;
            code("modalite", &column.modality)?;
        }
        for line in &table.lines {
            match &line.place {
                Scope::Network => {}
                Scope::Departement(text) => departement(text)?,
                Scope::Site(id) => code("site_id", id)?,
            }
        }
    }
    report.coverage.places.iter().try_for_each(|own| departement(&own.place.departement))
}

/// The columns that stand in more than one place of the same table: parts that share a total. Their
/// numbers are watched, so that each is written once.
fn repeated(tables: &[Table]) -> HashMap<Name<'_>, HashMap<(&Scope, Term), Value>> {
    let mut times: BTreeMap<Name<'_>, usize> = BTreeMap::new();
    for table in tables {
        for column in &table.columns {
            *times.entry(named(table.id, column)).or_default() += 1;
        }
    }
    let several = times.into_iter().filter(|(_, times)| *times > 1);
    several.map(|(name, _)| (name, HashMap::new())).collect()
}

fn named(table: TableId, column: &Column) -> Name<'_> {
    (table, &column.indicator, &column.operator, &column.dimension, &column.modality)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::super::sample::Sample;
    use super::*;
    use crate::bilan::Edition;

    fn text(sample: &Sample) -> String {
        let mut bytes = Vec::new();
        write(&sample.bundle(), &mut bytes).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn lines(sample: &Sample) -> Vec<BTreeMap<String, String>> {
        let text = text(sample);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let names = reader.headers().unwrap().clone();
        let line = |record: csv::StringRecord| {
            let pairs = names.iter().zip(record.iter());
            pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        };
        reader.records().map(|record| line(record.unwrap())).collect()
    }

    /// Each value stands under the name that says it: another tool writes codes under "names".
    #[test]
    fn defect_01_each_value_stands_under_its_name() {
        let text = text(&Sample::of("2026", Edition::Internal));
        for line in [
            "producteur_nom,producteur_siret,tableau_id,departement_code,site_id,periode_type,\
             periode,indicateur,operateur,dimension,modalite,valeur,seuil,date_publication",
            "FACE Normandie,,T3,14,creully,annee,2026,nb_interventions,_T,_T,_T,168,,2027-01-15",
            "FACE Normandie,,T3,14,creully,annee,2026,interventions_par_permanence_x10,_T,_T,_T,\
             140,,2027-01-15",
            "FACE Normandie,,T3,_U,ailleurs,annee,2026,nb_interventions,_T,_T,_T,,,2027-01-15",
            "FACE Normandie,,T2,50,_T,mois,2026-03,nb_interventions,_T,_T,_T,7,,2027-01-15",
            "FACE Normandie,,T2,50,_T,mois,2026-04,nb_interventions,_T,_T,_T,,,2027-01-15",
            "FACE Normandie,,T4,_T,_T,trimestre,2026-T1,nb_interventions,_T,type,individuel,72,,\
             2027-01-15",
            "FACE Normandie,,T4,_T,_T,trimestre,2026-T1,part_interventions_pct_x10,_T,type,\
             individuel,1000,,2027-01-15",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}\n{text}");
        }
        assert!(!text.starts_with('\u{feff}'));
        assert!(text.lines().count() > 500 && !text.replace("\r\n", "").contains('\n'));
    }

    /// Each key with its value. No value is ever quoted: none holds a comma.
    fn keyed(sample: &Sample) -> Vec<(String, String)> {
        let split = |line: &str| {
            let values: Vec<&str> = line.split(',').collect();
            assert_eq!(values.len(), HEADER.len(), "{line}");
            // No empty value in a key.
            assert!(values[2..11].iter().all(|value| !value.is_empty()), "{line}");
            (values[2..11].join(","), values[11].to_owned())
        };
        text(sample).lines().skip(1).map(split).collect()
    }

    #[test]
    fn defect_10_a_key_is_there_once() {
        assert_eq!(HEADER[2..11], KEY);
        for (term, edition) in [
            ("2026", Edition::Internal),
            ("2026", Edition::Public),
            ("2026-S2", Edition::Partners),
            ("2026-T1", Edition::Internal),
            ("2026-03", Edition::Internal),
        ] {
            let keyed = keyed(&Sample::of(term, edition));
            let keys: BTreeSet<&String> = keyed.iter().map(|(key, _)| key).collect();
            assert_eq!(keys.len(), keyed.len(), "{term} {edition:?}");
        }
    }

    #[test]
    fn every_number_of_the_tables_is_there() {
        for edition in Edition::ALL {
            let sample = Sample::of("2026", edition);
            let known: BTreeMap<String, String> = keyed(&sample).into_iter().collect();
            let mut found = 0;
            for table in &sample.report.tables {
                for (line, values) in table.lines.iter().zip(&table.values) {
                    let place = match &line.place {
                        Scope::Network => "_T,_T".to_owned(),
                        Scope::Departement(code) if code.is_empty() => "_U,_T".to_owned(),
                        Scope::Departement(code) => format!("{code},_T"),
                        Scope::Site(id) => match id.as_str() {
                            "brehal" => "50,brehal".to_owned(),
                            "ailleurs" => "_U,ailleurs".to_owned(),
                            other => format!("14,{other}"),
                        },
                    };
                    let (id, kind) = (table.id.code(), line.term.kind().code());
                    let start = format!("{id},{place},{kind},{}", line.term);
                    for (column, value) in table.columns.iter().zip(values) {
                        let Column { indicator, operator, dimension, modality, origin } = column;
                        let end = if is_tenths(origin) { TENTHS } else { "" };
                        let key =
                            format!("{start},{indicator}{end},{operator},{dimension},{modality}");
                        let told = match value {
                            Value::Count(n) | Value::Tenths(n) => n.to_string(),
                            Value::Hidden => "s".to_owned(),
                            Value::Missing | Value::Thin => String::new(),
                        };
                        assert_eq!(known.get(&key), Some(&told), "{key}");
                        found += 1;
                    }
                }
            }
            assert!(found > 300, "{found}");
        }
    }

    #[test]
    fn defect_08_a_share_and_a_count_never_have_the_same_name() {
        for line in lines(&Sample::of("2026", Edition::Internal)) {
            let name = &line["indicateur"];
            let is_share = ["_pct", "_par_", "_pour_"].iter().any(|part| name.contains(part));
            assert_eq!(is_share, name.ends_with(TENTHS), "{name}");
            assert!(line["valeur"].is_empty() || line["valeur"].parse::<u64>().is_ok());
        }
    }

    #[test]
    fn a_small_number_is_an_s_and_its_threshold_is_told() {
        for (edition, least) in [(Edition::Partners, "5"), (Edition::Public, "11")] {
            let lines = lines(&Sample::of("2026", edition));
            assert!(lines.iter().any(|line| line["valeur"] == "s"));
            assert!(lines.iter().all(|line| line["seuil"] == least));
            assert!(lines.iter().all(|line| line["tableau_id"] != "T0"));
            let counts = lines.iter().filter(|line| !line["indicateur"].ends_with(TENTHS));
            for n in counts.filter_map(|line| line["valeur"].parse::<u64>().ok()) {
                assert!(n == 0 || n >= least.parse().unwrap(), "{n}");
            }
        }
    }

    #[test]
    fn comparisons_are_told_for_the_same_devices() {
        let mut sample = Sample::of("2026-S2", Edition::Internal);
        let table = sample.report.tables.iter_mut().find(|own| own.id == TableId::T1).unwrap();
        let own = crate::bilan::tables::Comparison {
            line: 0,
            column: 1,
            before: 30,
            now: 40,
            devices: 2,
            of: 3,
        };
        table.comparisons = vec![own];
        let text = text(&sample);
        for line in [
            ",T1,_T,_T,semestre,2026-S2,nb_interventions_memes_appareils,_T,_T,_T,40,",
            ",T1,_T,_T,semestre,2026-S2,nb_interventions_memes_appareils_avant,_T,_T,_T,30,",
        ] {
            assert!(text.contains(line), "{text}");
        }
    }

    #[test]
    fn two_values_of_one_number_are_refused() {
        let mut sample = Sample::of("2026", Edition::Internal);
        let again = sample.report.tables[1].clone();
        sample.report.tables.push(again);
        let lines = keyed(&sample).len();
        assert_eq!(lines, keyed(&Sample::of("2026", Edition::Internal)).len());
        let last = sample.report.tables.last_mut().unwrap();
        last.values[0][0] = Value::Count(987_654);
        let error = write(&sample.bundle(), Vec::new()).unwrap_err();
        assert!(matches!(error, Error::Twice { .. }), "{error}");
    }

    #[test]
    fn what_is_not_a_code_is_refused() {
        let mut sample = Sample::of("2026", Edition::Internal);
        sample.report.tables[1].columns[0].modality = "=1+1".to_owned();
        let error = write(&sample.bundle(), Vec::new()).unwrap_err();
        assert_eq!(error, Error::NotACode { column: "modalite" });
        let mut sample = Sample::of("2026", Edition::Internal);
        sample.report.coverage.places[0].place.departement = "_T".to_owned();
        let error = write(&sample.bundle(), Vec::new()).unwrap_err();
        assert_eq!(error, Error::NotACode { column: "departement_code" });
    }

    #[test]
    fn a_writer_that_fails_is_told() {
        let sample = Sample::of("2026", Edition::Internal);
        let nowhere: &mut [u8] = &mut [];
        assert!(matches!(write(&sample.bundle(), nowhere), Err(Error::Write(_))));
    }
}
