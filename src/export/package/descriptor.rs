//! `datapackage.json`: what each file of a package holds, column by column, and what may stand there.
//!
//! It follows Data Package 2.0 (`$schema`), written so that tools of version 1 (Validata, older
//! frictionless) check the same rules: the values that mean "no number" are given as plain strings.
//! Our own properties begin with `fr_`.

use chrono::NaiveDate;
use serde::Serialize;

use super::super::bundle::PRODUCER;
use super::super::tableaux;
use super::SITES_HEADER;
use crate::bilan::Edition;
use crate::bilan::period::Kind as Length;
use crate::bilan::tables::TableId;
use crate::count::{Grain, Merge, Quality};
use crate::i18n::Words;

/// The version of these columns: raised when one is added (second number) or changed (first one).
pub const VERSION: &str = "1.0.0";

/// Digits and letters of a period of a table.
const TERM: &str = "^[0-9]{4}(-(0[1-9]|1[0-2]|T[1-4]|S[12]))?$";

/// Which table a resource is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `tableaux.csv` of an edition.
    Tables(Edition),
    /// `compteurs.csv`.
    Counters,
    /// `appareils.csv`.
    Devices,
    /// `nomenclatures.csv`.
    Codes,
    /// `sites.csv`.
    Sites,
}

/// A file of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Resource {
    /// Its name in the package.
    pub(super) path: &'static str,
    /// Which table it is.
    pub(super) kind: Kind,
    /// Its size.
    pub(super) bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub(super) hash: String,
}

/// What is said of the whole package.
pub(super) struct About<'a> {
    /// Its name: lower case letters, digits, hyphens.
    pub(super) name: String,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) made: NaiveDate,
    pub(super) edition: Edition,
    /// The period of a report; nothing for counters.
    pub(super) period: Option<String>,
    /// With commas between.
    pub(super) keywords: String,
    /// The version of the lists of codes.
    pub(super) nomenclature: String,
    pub(super) words: &'a Words,
}

/// The whole description. Properties are written in the order they are read by people.
#[derive(Serialize)]
struct Package<'a> {
    #[serde(rename = "$schema")]
    profile: &'static str,
    name: &'a str,
    title: &'a str,
    description: &'a str,
    version: &'static str,
    created: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    licenses: Vec<License>,
    contributors: [Contributor; 1],
    keywords: Vec<&'a str>,
    fr_edition: &'static str,
    fr_seuil: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fr_periode: Option<&'a str>,
    fr_export_id: String,
    fr_nomenclature_version: &'a str,
    fr_version_application: &'static str,
    resources: Vec<Table<'a>>,
}

#[derive(Serialize)]
struct License {
    name: &'static str,
    title: &'static str,
    path: &'static str,
}

#[derive(Serialize)]
struct Contributor {
    title: &'static str,
    roles: [&'static str; 1],
}

#[derive(Serialize)]
struct Table<'a> {
    name: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    path: &'static str,
    profile: &'static str,
    scheme: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: u64,
    hash: String,
    dialect: Dialect,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    missing_values: &'static [&'static str],
    primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: Vec<&'static str>,
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    resource: &'static str,
    fields: Vec<&'static str>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Option<&'static str>,
    description: String,
    #[serde(skip_serializing_if = "Constraints::is_none")]
    constraints: Constraints,
}

#[derive(Default, Serialize)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'static str>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    values: Vec<serde_json::Value>,
}

impl Constraints {
    fn is_none(&self) -> bool {
        let Self { required, unique, minimum, pattern, values } = self;
        !required && !unique && minimum.is_none() && pattern.is_none() && values.is_empty()
    }
}

impl Field {
    fn of(name: &'static str, kind: &'static str) -> Self {
        Self {
            name,
            kind,
            format: None,
            description: String::new(),
            constraints: Constraints::default(),
        }
    }

    fn text(name: &'static str) -> Self {
        Self::of(name, "string")
    }

    fn number(name: &'static str) -> Self {
        let mut field = Self::of(name, "integer");
        field.constraints.minimum = Some(0);
        field
    }

    fn day(name: &'static str) -> Self {
        Self::of(name, "date")
    }

    fn format(mut self, format: &'static str) -> Self {
        self.format = Some(format);
        self
    }

    fn required(mut self) -> Self {
        self.constraints.required = true;
        self
    }

    fn unique(mut self) -> Self {
        self.constraints.unique = true;
        self
    }

    fn pattern(mut self, pattern: &'static str) -> Self {
        self.constraints.pattern = Some(pattern);
        self
    }

    fn one_of<T: Into<serde_json::Value>>(mut self, values: impl IntoIterator<Item = T>) -> Self {
        self.constraints.values = values.into_iter().map(Into::into).collect();
        self
    }
}

impl Kind {
    /// The name of the resource, which keys refer to.
    fn name(self) -> &'static str {
        match self {
            Self::Tables(_) => "tableaux",
            Self::Counters => "compteurs",
            Self::Devices => "appareils",
            Self::Codes => "nomenclatures",
            Self::Sites => "sites",
        }
    }

    /// The columns, in the order of the file.
    fn fields(self) -> Vec<Field> {
        match self {
            Self::Tables(edition) => tables(edition),
            Self::Counters => counts(),
            Self::Devices => devices(),
            Self::Codes => codes(),
            Self::Sites => sites(),
        }
    }

    fn key(self) -> Vec<&'static str> {
        match self {
            Self::Tables(_) => tableaux::KEY.into(),
            Self::Counters => vec![
                "appareil_id",
                "epoque",
                "site_id",
                "periode_type",
                "periode",
                "mesure",
                "operateur",
                "dimension",
                "modalite",
            ],
            Self::Devices => vec!["appareil_id", "epoque"],
            Self::Codes => vec!["dimension", "code"],
            Self::Sites => vec!["id"],
        }
    }

    fn references(self) -> Vec<ForeignKey> {
        let to = |fields: &[&'static str], resource, there: &[&'static str]| ForeignKey {
            fields: fields.to_vec(),
            reference: Reference { resource, fields: there.to_vec() },
        };
        match self {
            // A place may be `_T`, all of them, which is no place.
            Self::Tables(_) => vec![to(&["operateur"], "nomenclatures", &["code"])],
            Self::Counters => vec![
                to(&["appareil_id", "epoque"], "appareils", &["appareil_id", "epoque"]),
                to(&["site_id"], "sites", &["id"]),
                to(&["mesure"], "nomenclatures", &["code"]),
                to(&["operateur"], "nomenclatures", &["code"]),
            ],
            Self::Devices => vec![to(&["site_id"], "sites", &["id"])],
            Self::Codes | Self::Sites => Vec::new(),
        }
    }

    /// What stands for no number.
    fn missing(self) -> &'static [&'static str] {
        match self {
            Self::Tables(_) => &["", "s"],
            Self::Counters | Self::Devices | Self::Codes | Self::Sites => &[""],
        }
    }
}

fn tables(edition: Edition) -> Vec<Field> {
    let shown = TableId::ALL.into_iter().filter(|id| match edition {
        Edition::Internal => true,
        Edition::Partners | Edition::Public => *id != TableId::T0,
    });
    let threshold = Field::of("seuil", "integer");
    vec![
        Field::text("producteur_nom").required(),
        Field::text("producteur_siret").pattern("^[0-9]{14}$"),
        Field::text("tableau_id").required().one_of(shown.map(TableId::code)),
        Field::text("departement_code").required().pattern("^([0-9]{2,3}|2[AB]|_T|_U)$"),
        Field::text("site_id").required(),
        Field::text("periode_type").required().one_of(Length::ALL.map(Length::code)),
        Field::text("periode").required().pattern(TERM),
        Field::text("indicateur").required(),
        Field::text("operateur").required(),
        Field::text("dimension").required(),
        Field::text("modalite").required(),
        Field::number("valeur"),
        match edition.threshold() {
            Some(least) => threshold.required().one_of([least]),
            None => threshold,
        },
        Field::day("date_publication").required(),
    ]
}

fn counts() -> Vec<Field> {
    vec![
        Field::text("appareil_id").format("uuid").required(),
        Field::text("epoque").required().pattern("^[0-9a-f]{16}$"),
        Field::text("site_id").required(),
        Field::text("periode_type").required().one_of([Grain::Day, Grain::Month].map(Grain::code)),
        Field::text("periode").required().pattern("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"),
        Field::text("mesure").required(),
        Field::text("fusion").required().one_of([Merge::Sum, Merge::Maximum].map(Merge::code)),
        Field::text("operateur").required(),
        Field::text("dimension").required(),
        Field::text("modalite").required(),
        Field::number("n").required(),
        Field::number("annule").required(),
        Field::text("qualite").required().one_of(Quality::ALL.map(Quality::code)),
    ]
}

fn devices() -> Vec<Field> {
    vec![
        Field::text("appareil_id").format("uuid").required(),
        Field::text("epoque").required().pattern("^[0-9a-f]{16}$"),
        Field::text("site_id"),
        Field::text("libelle"),
        Field::text("version_application"),
        Field::number("sequence"),
        Field::day("exporte_le"),
    ]
}

fn codes() -> Vec<Field> {
    let mut rank = Field::number("ordre").required();
    rank.constraints.minimum = Some(1);
    vec![
        Field::text("dimension").required(),
        Field::text("code").required(),
        Field::text("libelle"),
        rank,
        Field::text("code_parent"),
        Field::text("code_coop"),
        Field::text("code_cra_v1"),
        Field::text("code_aidants_connect"),
        Field::text("libelle_mednum"),
        Field::day("valide_du"),
        Field::day("valide_au"),
    ]
}

fn sites() -> Vec<Field> {
    SITES_HEADER
        .into_iter()
        .map(|name| match name {
            "id" => Field::text(name).required().unique(),
            "code_postal" => Field::text(name).pattern("^[0-9]{5}$"),
            "code_insee" => Field::text(name).pattern("^([0-9]{2}|2[AB])[0-9]{3}$"),
            "date_maj" => Field::day(name),
            other => Field::text(other),
        })
        .collect()
}

/// The text of `datapackage.json`.
pub(super) fn json(about: &About<'_>, resources: &[Resource]) -> serde_json::Result<String> {
    let table = |own: &Resource| {
        let mut fields = own.kind.fields();
        for field in &mut fields {
            let name = format!("{}-{}", own.kind.name(), field.name).replace('_', "-");
            field.description = about.words.get(&format!("bilan-files-field-{name}"));
        }
        Table {
            name: own.kind.name(),
            kind: "table",
            path: own.path,
            profile: "tabular-data-resource",
            scheme: "file",
            format: "csv",
            mediatype: "text/csv",
            encoding: "utf-8",
            bytes: own.bytes,
            hash: format!("sha256:{}", own.hash),
            dialect: Dialect {
                delimiter: ",",
                line_terminator: "\r\n",
                quote_char: "\"",
                double_quote: true,
                header: true,
            },
            schema: Schema {
                fields,
                missing_values: own.kind.missing(),
                primary_key: own.kind.key(),
                foreign_keys: own.kind.references(),
            },
        }
    };
    let licenses = match about.edition {
        // Only what is open to all may be used by all.
        Edition::Public => vec![License {
            name: "etalab-2.0",
            title: "Licence Ouverte 2.0",
            path: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/",
        }],
        Edition::Internal | Edition::Partners => Vec::new(),
    };
    // The first file is the one a package is about: its digest tells two exports apart.
    let export = resources.first().and_then(|own| own.hash.get(..16)).unwrap_or_default();
    let package = Package {
        profile: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: &about.name,
        title: &about.title,
        description: &about.description,
        version: VERSION,
        created: format!("{}T00:00:00Z", about.made),
        licenses,
        contributors: [Contributor { title: PRODUCER, roles: ["creator"] }],
        keywords: about.keywords.split(',').map(str::trim).collect(),
        fr_edition: about.edition.code(),
        fr_seuil: about.edition.threshold(),
        fr_periode: about.period.as_deref(),
        fr_export_id: export.to_owned(),
        fr_nomenclature_version: &about.nomenclature,
        fr_version_application: env!("CARGO_PKG_VERSION"),
        resources: resources.iter().map(table).collect(),
    };
    Ok(serde_json::to_string_pretty(&package)? + "\n")
}

#[cfg(test)]
mod tests {
    use super::super::super::sample::words;
    use super::super::super::{counters, nomenclatures};
    use super::super::DEVICES_HEADER;
    use super::*;

    /// Another tool's header and rows disagree: here the description, the header and the words of
    /// each column are one list.
    #[test]
    fn each_column_is_described_under_its_name() {
        let words = words();
        for (kind, header) in [
            (Kind::Tables(Edition::Public), tableaux::HEADER.to_vec()),
            (Kind::Counters, counters::HEADER.to_vec()),
            (Kind::Devices, DEVICES_HEADER.to_vec()),
            (Kind::Codes, nomenclatures::HEADER.to_vec()),
            (Kind::Sites, SITES_HEADER.to_vec()),
        ] {
            let names: Vec<_> = kind.fields().iter().map(|field| field.name).collect();
            assert_eq!(names, header);
            assert!(kind.key().iter().all(|name| names.contains(name)));
            for name in names {
                let key = format!("bilan-files-field-{}-{}", kind.name(), name.replace('_', "-"));
                assert!(words.has(&key), "{key}");
            }
        }
    }
}
