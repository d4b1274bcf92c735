//! Packages opened again: what their description says is what they hold.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Read;

use serde_json::Value;

use super::super::sample::{Sample, rows, words};
use super::*;
use crate::bilan::Edition;

fn files(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for rank in 0..zip.len() {
        let mut file = zip.by_index(rank).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert!(file.last_modified().unwrap() == DateTime::default());
        files.insert(file.name().unwrap().into_owned(), bytes);
    }
    files
}

fn described(files: &BTreeMap<String, Vec<u8>>) -> Value {
    serde_json::from_slice(&files[DESCRIPTOR]).unwrap()
}

fn kiosk(rows: &[Row]) -> Vec<u8> {
    let sample = Sample::of("2026", Edition::Internal);
    let replica = Replica {
        device: rows[0].device.clone(),
        epoch: rows[0].epoch.clone(),
        site: "creully".to_owned(),
        label: "=Tablette".to_owned(),
        version: "0.1.0".to_owned(),
        sequence: Some(12),
        exported: NaiveDate::from_ymd_opt(2026, 12, 31),
    };
    let made = NaiveDate::from_ymd_opt(2026, 12, 31).unwrap();
    let words = words();
    let own =
        Exchange { rows, replicas: &[replica], locations: &sample.locations, made, words: &words };
    exchange(&own).unwrap()
}

/// The records of a table, by the name of the column.
fn records(bytes: &[u8]) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(bytes);
    let names = reader.headers().unwrap().clone();
    let record = |record: csv::StringRecord| {
        let pairs = names.iter().zip(record.iter());
        pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    reader.records().map(|own| record(own.unwrap())).collect()
}

/// Checks a package against its own description, as a validator does: sizes, digests, columns,
/// types, closed lists, keys and references.
fn check(files: &BTreeMap<String, Vec<u8>>) {
    let about = described(files);
    let strings = |value: &Value| -> Vec<String> {
        let all = value.as_array().unwrap().iter();
        all.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let mut tables = BTreeMap::new();
    for resource in about["resources"].as_array().unwrap() {
        let bytes = &files[resource["path"].as_str().unwrap()];
        assert_eq!(resource["bytes"], bytes.len());
        let hash = hexadecimal(&Sha256::digest(bytes));
        assert_eq!(resource["hash"], format!("sha256:{hash}"));
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(!text.starts_with('\u{feff}') && text.ends_with("\r\n"));
        let fields = resource["schema"]["fields"].as_array().unwrap();
        let names: Vec<_> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(text.lines().next().unwrap(), names.join(","));
        let missing = strings(&resource["schema"]["missingValues"]);
        let records = records(bytes);
        let mut keys = BTreeSet::new();
        for record in &records {
            for field in fields {
                let value = &record[field["name"].as_str().unwrap()];
                let constraints = &field["constraints"];
                if missing.contains(value) {
                    assert_ne!(constraints["required"], true, "{field} {record:?}");
                    continue;
                }
                match field["type"].as_str().unwrap() {
                    "integer" => {
                        let number: u64 = value.parse().unwrap();
                        assert!(
                            constraints["minimum"].as_u64().is_none_or(|least| number >= least)
                        );
                    }
                    "date" => assert!(value.parse::<NaiveDate>().is_ok(), "{value}"),
                    other => assert_eq!(other, "string"),
                }
                if let Some(values) = constraints["enum"].as_array() {
                    let known = values.iter().any(|own| {
                        own.as_str().map_or_else(|| own.to_string(), str::to_owned) == *value
                    });
                    assert!(known, "{value} {field}");
                }
            }
            let key = strings(&resource["schema"]["primaryKey"]);
            assert!(keys.insert(key.iter().map(|name| record[name].clone()).collect::<Vec<_>>()));
        }
        tables.insert(resource["name"].as_str().unwrap().to_owned(), records);
    }
    for resource in about["resources"].as_array().unwrap() {
        let own = &tables[resource["name"].as_str().unwrap()];
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let there = &tables[key["reference"]["resource"].as_str().unwrap()];
            let (from, to) = (strings(&key["fields"]), strings(&key["reference"]["fields"]));
            let known: BTreeSet<Vec<&String>> =
                there.iter().map(|record| to.iter().map(|name| &record[name]).collect()).collect();
            for record in own {
                let value: Vec<&String> = from.iter().map(|name| &record[name]).collect();
                let is_nothing = value.iter().all(|text| text.is_empty());
                assert!(is_nothing || known.contains(&value), "{value:?}");
            }
        }
    }
}

#[test]
fn a_report_holds_what_its_description_says() {
    for edition in Edition::ALL {
        for term in ["2026", "2026-S1", "2026-T4", "2026-12"] {
            let sample = Sample::of(term, edition);
            let files = files(&report(&sample.bundle()).unwrap());
            let names: Vec<&str> = files.keys().map(String::as_str).collect();
            let expected = [README, DESCRIPTOR, "nomenclatures.csv", "sites.csv", "tableaux.csv"];
            assert_eq!(names, expected);
            check(&files);
        }
    }
}

#[test]
fn counters_hold_what_their_description_says() {
    for rows in [rows(), rows()[..1].to_vec()] {
        let files = files(&kiosk(&rows));
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        let expected =
            ["appareils.csv", "compteurs.csv", DESCRIPTOR, "nomenclatures.csv", "sites.csv"];
        assert_eq!(names, expected);
        check(&files);
        assert_eq!(counters::parse(&files[COUNTERS], COUNTERS).unwrap(), rows);
    }
}

/// The check above fails on a package that was changed.
#[test]
fn a_changed_package_does_not_pass() {
    let bytes = kiosk(&rows());
    for (name, from, to) in [
        ("compteurs.csv", ",somme,", ",moyenne,"),
        ("compteurs.csv", "creully", "ailleurs"),
        ("sites.csv", "creully,", "tilly,"),
        ("sites.csv", "\r\n", "\r\n\r\n"),
    ] {
        let mut files = files(&bytes);
        let text = String::from_utf8(files[name].clone()).unwrap().replace(from, to);
        files.insert(name.to_owned(), text.into_bytes());
        let told = std::panic::catch_unwind(|| check(&files));
        assert!(told.is_err(), "{name} {from}");
    }
}

#[test]
fn the_description_says_whose_it_is_and_who_may_use_it() {
    for (edition, least) in [
        (Edition::Internal, Value::Null),
        (Edition::Partners, 5.into()),
        (Edition::Public, 11.into()),
    ] {
        let sample = Sample::of("2026", edition);
        let about = described(&files(&report(&sample.bundle()).unwrap()));
        assert_eq!(about["$schema"], "https://datapackage.org/profiles/2.0/datapackage.json");
        assert_eq!(about["name"], format!("bilan-2026-{}", edition.code()));
        assert_eq!(about["created"], "2027-01-15T00:00:00Z");
        assert_eq!(about["contributors"][0]["title"], "FACE Normandie");
        assert_eq!(about["contributors"][0]["roles"][0], "creator");
        assert_eq!(about["fr_edition"], edition.code());
        assert_eq!(about["fr_seuil"], least);
        assert_eq!(about["fr_periode"], "2026");
        assert_eq!(about["fr_nomenclature_version"], "2026.1");
        let is_open = about["licenses"][0]["name"] == "etalab-2.0";
        assert_eq!(is_open, edition == Edition::Public);
        assert_eq!(about["licenses"].is_null(), edition != Edition::Public);
        assert!(!about.to_string().contains("bilan-files-"), "{about}");
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let make = || report(&Sample::of("2026", Edition::Public).bundle()).unwrap();
    assert_eq!(make(), make());
    assert_eq!(kiosk(&rows()), kiosk(&rows()));
}

#[test]
fn what_is_not_known_of_a_place_is_empty() {
    let mut sample = Sample::of("2026", Edition::Internal);
    sample.locations[0].postal = "1448".to_owned();
    sample.locations[2].insee = "2A004".to_owned();
    let files = files(&report(&sample.bundle()).unwrap());
    let text = String::from_utf8(files[SITES].clone()).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "id,pivot,nom,commune,code_postal,code_insee,adresse,itinerance,structure_parente,source,\
             date_maj,services,dispositif_programmes_nationaux,modalites_accompagnement,horaires",
            "creully,,Creully,Creully sur Seulles,,14200,,Fixe,La Poste,FACE Normandie,,,,,",
            "lisieux,,'=Lisieux,Lisieux,14100,14366,,Fixe,La Poste,FACE Normandie,,,,,",
            "brehal,,Bréhal,Bréhal,50290,2A004,,Fixe,La Poste,FACE Normandie,,,,,",
            "ailleurs,,,,,,,Fixe,La Poste,FACE Normandie,,,,,",
            "",
        ]
    );
}

#[test]
fn digests_are_written_in_hexadecimal() {
    assert_eq!(hexadecimal(&[0, 15, 16, 171, 255]), "000f10abff");
}

#[test]
fn codes_of_communes_have_five_signs() {
    for good in ["14200", "2A004", "2B033", "97101"] {
        assert!(is_five(good), "{good}");
    }
    for bad in ["", "1420", "142000", "A4200", "1A200", "14 20", "é420"] {
        assert!(!is_five(bad), "{bad}");
    }
}

#[test]
fn devices_are_told_under_their_names() {
    let text = String::from_utf8(files(&kiosk(&rows()))[DEVICES].clone()).unwrap();
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines[..3],
        [
            "appareil_id,epoque,site_id,libelle,version_application,sequence,exporte_le",
            "0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c00,0000000000000000,creully,'=Tablette,0.1.0,12,\
             2026-12-31",
            "0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c01,0000000000000001,,,,,",
        ]
    );
}

#[test]
fn a_device_that_is_no_code_is_refused() {
    let words = words();
    for (column, spoil) in [
        ("appareil_id", (|own| own.device = String::new()) as fn(&mut Replica)),
        ("epoque", |own| own.epoch = "=1".to_owned()),
        ("site_id", |own| own.site = "Tilly !".to_owned()),
    ] {
        let mut replica =
            Replica { device: "d".to_owned(), epoch: "0".to_owned(), ..Replica::default() };
        spoil(&mut replica);
        let own = Exchange {
            rows: &[],
            replicas: &[replica],
            locations: &[],
            made: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            words: &words,
        };
        assert_eq!(exchange(&own), Err(Error::NotACode { column }));
    }
}

#[test]
fn packages_have_their_names() {
    let sample = Sample::of("2026", Edition::Partners);
    assert_eq!(report_name(&sample.bundle()), "bilan-2026-partenaires.zip");
    let day = NaiveDate::from_ymd_opt(2026, 12, 1).unwrap();
    assert_eq!(exchange_name("creully_bis", day), "compteurs-creully-bis-2026-12-01.zip");
}
