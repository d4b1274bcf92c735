//! `nomenclatures.csv`: the closed lists of codes with their labels, and what each code is in the
//! national tools. It goes with every exchange file, so that a code can be read years later.

use std::io::{self, Write};

use chrono::NaiveDate;
use csv::{Terminator, WriterBuilder};

use super::bundle::guarded;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{Device, Ending, Measure, Mode, Moment, NOT_APPLICABLE, VisitOption, WHOLE};
use crate::i18n::Words;

/// The name of the file.
pub const NAME: &str = "nomenclatures.csv";

/// The columns, in order.
pub const HEADER: [&str; 11] = [
    "dimension",
    "code",
    "libelle",
    "ordre",
    "code_parent",
    "code_coop",
    "code_cra_v1",
    "code_aidants_connect",
    "libelle_mednum",
    "valide_du",
    "valide_au",
];

/// The dimension under which measures are listed.
pub const MEASURES: &str = "mesure";

/// One code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The list it is in.
    pub dimension: &'static str,
    /// The code.
    pub code: String,
    /// What it means, in French.
    pub label: String,
    /// Its place in its list, from 1.
    pub rank: u64,
    /// The coarser code that holds it; empty when there is none, like the four that follow.
    pub parent: String,
    /// Its code in La Coop de la médiation numérique.
    pub coop: String,
    /// Its code in the former activity report of the *conseillers numériques*.
    pub v1: String,
    /// Its code in Aidants Connect.
    pub aidants: String,
    /// Its label in the standard of places of digital mediation.
    pub mednum: String,
    /// The first day it may be counted.
    pub from: Option<NaiveDate>,
    /// The last day it may be counted.
    pub to: Option<NaiveDate>,
}

/// Codes that the nomenclature does not list: the list, the code, the end of the key of its label.
fn others() -> Vec<(&'static str, &'static str, &'static str)> {
    let operator = Dimension::Operator.code();
    let issue = Dimension::Outcome.code();
    vec![
        (operator, WHOLE, "operateur-whole"),
        (operator, NOT_APPLICABLE, "operateur-none"),
        (operator, "autres", "operateur-others"),
        (issue, Ending::Done.code(), "issue-done"),
        (issue, Ending::Abandoned.code(), "issue-abandoned"),
        (issue, Ending::Expired.code(), "issue-expired"),
        ("mode", Mode::Autonomous.code(), "mode-alone"),
        ("mode", Mode::Accompanied.code(), "mode-accompanied"),
        ("mode", Mode::Workshop.code(), "mode-workshop"),
        ("moment", Moment::DuringPresence.code(), "moment-during"),
        ("moment", Moment::OutsidePresence.code(), "moment-outside"),
        ("support", Device::Computer.code(), "support-computer"),
        ("support", Device::Tablet.code(), "support-tablet"),
        ("option", VisitOption::LargeText.code(), "option-text"),
        ("option", VisitOption::Contrast.code(), "option-contrast"),
        ("option", VisitOption::ReadAloud.code(), "option-voice"),
        ("option", VisitOption::SlowPace.code(), "option-pace"),
        ("borne", "oui", "borne-yes"),
        ("borne", "non", "borne-no"),
    ]
}

/// Every code, list after list. `unlisted` are the operators met that no list names: they are told
/// without a label, so that every reference of the other files leads somewhere.
pub fn codes(words: &Words, unlisted: &[String]) -> Vec<Code> {
    let mut found: Vec<Code> = Vec::new();
    let lists = Nomenclature::embedded();
    for dimension in Dimension::ALL {
        for entry in lists.entries(dimension) {
            let text = |own: &Option<String>| own.clone().unwrap_or_default();
            found.push(Code {
                dimension: dimension.code(),
                code: entry.code.clone(),
                label: words.get(&dimension.label(&entry.code)),
                rank: 0,
                parent: text(&entry.parent),
                coop: if in_coop(dimension) { entry.in_coop().to_owned() } else { String::new() },
                v1: text(&entry.v1),
                aidants: text(&entry.aidants),
                mednum: text(&entry.mednum),
                from: entry.from,
                to: entry.to,
            });
        }
    }
    let plain = |dimension, code: &str, label| Code {
        dimension,
        code: code.to_owned(),
        label,
        rank: 0,
        parent: String::new(),
        coop: String::new(),
        v1: String::new(),
        aidants: String::new(),
        mednum: String::new(),
        from: None,
        to: None,
    };
    for (dimension, code, key) in others() {
        found.push(plain(dimension, code, words.get(&format!("bilan-files-code-{key}"))));
    }
    for measure in Measure::ALL {
        let key = measure.code().replace(['.', '_'], "-");
        let label = words.get(&format!("bilan-files-measure-{key}"));
        found.push(plain(MEASURES, measure.code(), label));
    }
    let operator = Dimension::Operator.code();
    for code in unlisted {
        if !found.iter().any(|own| own.dimension == operator && own.code == *code) {
            found.push(plain(operator, code, String::new()));
        }
    }
    // One list after another, each code where it was in its own.
    let mut order: Vec<&str> = Vec::new();
    for own in &found {
        if !order.contains(&own.dimension) {
            order.push(own.dimension);
        }
    }
    found.sort_by_key(|own| order.iter().position(|dimension| *dimension == own.dimension));
    let (mut last, mut rank) = ("", 0);
    for own in &mut found {
        rank = if own.dimension == last { rank + 1 } else { 1 };
        (last, own.rank) = (own.dimension, rank);
    }
    found
}

/// Whether La Coop has a list like this one.
fn in_coop(dimension: Dimension) -> bool {
    match dimension {
        Dimension::Kind
        | Dimension::Theme
        | Dimension::Equipment
        | Dimension::Autonomy
        | Dimension::Duration
        | Dimension::Referral => true,
        Dimension::Operator
        | Dimension::Nature
        | Dimension::Arrival
        | Dimension::Outcome
        | Dimension::Obstacle
        | Dimension::Recurrence
        | Dimension::Presence
        | Dimension::Helped => false,
    }
}

/// Writes the header, then one line for each code.
pub fn write(codes: &[Code], out: impl Write) -> Result<(), io::ErrorKind> {
    let refused = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(error) => error.kind(),
        _ => io::ErrorKind::Other,
    };
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(out);
    writer.write_record(HEADER).map_err(refused)?;
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    for own in codes {
        writer
            .write_record([
                own.dimension,
                &own.code,
                &guarded(&own.label),
                &own.rank.to_string(),
                &own.parent,
                &own.coop,
                &own.v1,
                &own.aidants,
                &guarded(&own.mednum),
                &day(own.from),
                &day(own.to),
            ])
            .map_err(refused)?;
    }
    writer.flush().map_err(|error| error.kind())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use std::collections::BTreeSet;

    use super::super::sample::words;
    use super::*;

    #[test]
    fn every_code_is_there_once_and_has_a_label() {
        let codes = codes(&words(), &[]);
        let keys: BTreeSet<_> = codes.iter().map(|own| (own.dimension, &own.code)).collect();
        assert_eq!(keys.len(), codes.len());
        for own in &codes {
            assert!(!own.label.is_empty() && !own.label.contains("nomen-"), "{own:?}");
            assert!(!own.label.starts_with("bilan-files-"), "{own:?}");
        }
        for measure in Measure::ALL {
            assert!(keys.contains(&(MEASURES, &measure.code().to_owned())));
        }
    }

    #[test]
    fn a_label_stands_under_its_name() {
        let mut bytes = Vec::new();
        write(&codes(&words(), &["etranger".to_owned()]), &mut bytes).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        for line in [
            "dimension,code,libelle,ordre,code_parent,code_coop,code_cra_v1,code_aidants_connect,\
             libelle_mednum,valide_du,valide_au",
            "type,ponctuel,Ponctuel,2,individuel,individuel,ponctuel,,Accompagnement individuel,,",
            "operateur,caf,Caf,2,,,CAF,famille,Aide aux démarches administratives,,",
            "operateur,etranger,,13,,,,,,,",
            "mesure,interv.nombre,Interventions,13,,,,,,,",
        ] {
            assert!(text.contains(&format!("{line}\r\n")), "{line}\n{text}");
        }
    }

    #[test]
    fn a_writer_that_fails_is_told() {
        let nowhere: &mut [u8] = &mut [];
        assert!(write(&codes(&words(), &[]), nowhere).is_err());
    }
}
