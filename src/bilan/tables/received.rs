//! The lines of tables: which places and periods there are, and how many months came from each.
//!
//! Months are looked up once for a report, and then only added up, so that a report of many places
//! takes the time of its places.

use std::collections::BTreeMap;

use super::plan::Area;
use super::{Coverage, Line, Scope, Term};
use crate::bilan::period::Kind;
use crate::count::Period;

/// What came in by place and by month of the report.
pub(super) struct Received<'a> {
    /// The months of the report.
    months: Vec<Period>,
    /// Which of them have begun.
    expected: Vec<bool>,
    /// Each place, in the order of the list.
    sites: Vec<Counted<'a>>,
    /// Each *département*, in order.
    departements: Vec<Counted<'a>>,
    /// All places.
    network: Counted<'a>,
}

/// From how many places something came, by month.
#[derive(Clone)]
struct Counted<'a> {
    code: &'a str,
    places: usize,
    months: Vec<usize>,
}

impl Counted<'_> {
    fn add(&mut self, other: &Self) {
        self.places += other.places;
        for (sum, n) in self.months.iter_mut().zip(&other.months) {
            *sum += n;
        }
    }
}

impl<'a> Received<'a> {
    /// What came in over the period of the report.
    pub(super) fn of(coverage: &'a Coverage) -> Self {
        let terms = coverage.term().split(Kind::Month).unwrap_or_default();
        let none = Counted { code: "", places: 0, months: vec![0; terms.len()] };
        let mut network = none.clone();
        let mut departements: BTreeMap<&str, Counted<'a>> = BTreeMap::new();
        let mut sites = Vec::with_capacity(coverage.places().len());
        for place in coverage.places() {
            let months = terms.iter().map(|month| coverage.months(&place.id, *month).0).collect();
            let own = Counted { code: &place.id, places: 1, months };
            network.add(&own);
            let code = place.departement.as_str();
            let empty = || Counted { code, ..none.clone() };
            departements.entry(code).or_insert_with(empty).add(&own);
            sites.push(own);
        }
        Self {
            months: terms.iter().map(|month| Period::month(month.first())).collect(),
            expected: terms.iter().map(|month| !coverage.expected(*month).is_empty()).collect(),
            sites,
            departements: departements.into_values().collect(),
            network,
        }
    }

    /// The lines of an area over these periods.
    pub(super) fn lines(&self, area: Area, terms: &[Term]) -> Vec<Line> {
        type Named = fn(String) -> Scope;
        let (own, named): (&[Counted<'_>], Named) = match area {
            Area::Network => (&[], Scope::Site),
            Area::Departements => (&self.departements, Scope::Departement),
            Area::Sites => (&self.sites, Scope::Site),
        };
        let mut lines = Vec::with_capacity((own.len() + 1) * terms.len());
        for term in terms {
            let within: Vec<bool> = self.months.iter().map(|month| term.contains(month)).collect();
            let begun = within.iter().zip(&self.expected).filter(|(within, own)| **within && **own);
            let begun = begun.count();
            let line = |place: Scope, own: &Counted<'_>, total: bool| {
                let months = own.months.iter().zip(&within).filter(|(_, within)| **within);
                let counted = months.map(|(n, _)| n).sum();
                Line { place, term: *term, counted, expected: own.places * begun, total }
            };
            lines.extend(own.iter().map(|own| line(named(own.code.to_owned()), own, false)));
            lines.push(line(Scope::Network, &self.network, !own.is_empty()));
        }
        lines
    }
}
