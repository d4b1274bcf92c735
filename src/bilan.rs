//! The report of a period ("bilan"), drawn from the exports of every kiosk: what came in, what is
//! missing, what it adds up to, and the tables that are printed.
//!
//! [`coverage`] makes one state of many files and says what is wrong with them; [`cube`] adds it up
//! by place and period; [`tables`] chooses what is shown and how; [`secrecy`] says which
//! small numbers are hidden, with those by which they could be found again, and [`publish`] hides them
//! from all tables together. [`report`] holds what comes of it, [`sheet`] says it in words. Reading
//! and writing files and pages are left to others.

pub mod coverage;
pub mod cube;
pub mod period;
pub mod publish;
pub mod report;
pub mod secrecy;
pub mod sheet;
pub mod spread;
pub mod tables;

/// A place that is counted, as the tables know it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Its identifier in the counters.
    pub id: String,
    /// The code of its *département*: "14". Empty when nobody said.
    pub departement: String,
}

/// An exercise of the catalog, as the tables know it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exercise {
    /// Its identifier in the counters.
    pub tutorial: String,
    /// The code of its operator.
    pub operator: String,
    /// The codes of its steps, in order.
    pub steps: Vec<String>,
}

/// Whom the tables are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    /// The coordination: every number, exact.
    Internal,
    /// The partners: approved tables over closed periods, small numbers to be hidden.
    Partners,
    /// Anybody: the same tables, with a higher threshold.
    Public,
}

impl Edition {
    /// Every edition, from the most detailed to the least.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Partners, Self::Public];

    /// Its code on the command line and in `datapackage.json`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Internal => "interne",
            Self::Partners => "partenaires",
            Self::Public => "publique",
        }
    }

    /// The edition with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|edition| edition.code() == code)
    }

    /// The least number shown other than zero: five (a common rule in the glossary of statistical
    /// disclosure control of the OECD), eleven when open to all (the rule for natural persons of
    /// the Insee, manuel de protection des tableaux). Nothing is hidden from the coordination.
    pub fn threshold(self) -> Option<u64> {
        match self {
            Self::Internal => None,
            Self::Partners => Some(5),
            Self::Public => Some(11),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn editions_are_found_by_their_own_code() {
        for edition in Edition::ALL {
            assert_eq!(Edition::from_code(edition.code()), Some(edition));
        }
        assert_eq!(Edition::from_code("privee"), None);
        assert_eq!(Edition::ALL.map(Edition::threshold), [None, Some(5), Some(11)]);
    }
}
