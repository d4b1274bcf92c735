//! Counters added up by place, month, measure, operator and value, and what can be asked of them.
//!
//! A [`Cube`] takes the rows of replicas already merged, one at a time and in any order, and holds
//! no row: its size is that of the places and codes met, so millions of rows pass through. Days add
//! up into months as they come. Presences are another matter: the same one may be seen by several
//! devices, so each place and day has one state, and held days are counted at the end.
//!
//! Several months are added up when asked; a month belongs to one period of each kind only. What to
//! ask is left to [`tables`](super::tables).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Datelike, NaiveDate};

use super::Place;
use super::period::Term;
use crate::count::day::presence;
use crate::count::{Measure, Row, WHOLE};

/// What an addition is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Every place.
    Network,
    /// The places of a *département*, by its code; empty for those whose code nobody said.
    Departement(String),
    /// One place, by its identifier.
    Site(String),
}

/// The figures that can be added up: the measures, and what is found by crossing them by day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// What a measure counts. For a presence, the days by what became of it; for a declared total,
    /// the largest of each day.
    Counted(Measure),
    /// Days on which a presence was held, by how many helps were counted on it: a value of
    /// [`LOADS`].
    Load,
}

/// How many helps a presence had: none, 1 to 4, 5 to 9, 10 or more.
pub const LOADS: [&str; 4] = ["0", "1_4", "5_9", "10_plus"];

/// The load of a presence with so many helps.
pub fn load(helps: u64) -> &'static str {
    match helps {
        0 => "0",
        1..=4 => "1_4",
        5..=9 => "5_9",
        10.. => "10_plus",
    }
}

/// Which values are added up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Values {
    /// All of them.
    All,
    /// These.
    Of(Vec<String>),
    /// Of two codes joined by a dot, those whose first code is one of these.
    First(Vec<String>),
    /// Of two codes joined by a dot, those whose last code is one of these.
    Last(Vec<String>),
    /// Those that none of these hold.
    NoneOf(Vec<Values>),
}

impl Values {
    fn holds(&self, value: &str) -> bool {
        let one_of = |codes: &[String], found: &str| codes.iter().any(|code| code == found);
        match self {
            Self::All => true,
            Self::Of(codes) => one_of(codes, value),
            Self::First(codes) => {
                value.split_once('.').is_some_and(|(first, _)| one_of(codes, first))
            }
            Self::Last(codes) => {
                value.rsplit_once('.').is_some_and(|(_, last)| one_of(codes, last))
            }
            Self::NoneOf(others) => !others.iter().any(|other| other.holds(value)),
        }
    }
}

/// What is added up: one figure, of some operators and some values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Selection {
    /// The figure.
    pub figure: Figure,
    /// The operators; `None` for all of them.
    pub operators: Option<Vec<String>>,
    /// The values.
    pub values: Values,
}

impl Selection {
    /// All of a measure.
    pub fn all(measure: Measure) -> Self {
        Self { figure: Figure::Counted(measure), operators: None, values: Values::All }
    }

    /// Some values of a measure, whatever the operator.
    pub fn of(measure: Measure, values: Values) -> Self {
        Self { values, ..Self::all(measure) }
    }

    /// Some operators of a measure, whatever the value.
    pub fn operators(measure: Measure, operators: &[&str]) -> Self {
        let operators = operators.iter().map(|&code| code.to_owned()).collect();
        Self { operators: Some(operators), ..Self::all(measure) }
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Added {
    /// It is in the sums.
    Counted,
    /// Its period is not looked at.
    OtherPeriod,
    /// Its place is not in the list.
    UnknownPlace,
}

/// One cell of the cube: small numbers stand for the place and the codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Key {
    place: u32,
    figure: Figure,
    operator: u32,
    value: u32,
    month: i32,
}

/// What is known of a place on a day.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    /// What became of the presence: the rank in [`FROM_LEAST`] plus one, or zero.
    state: u8,
    /// The helps counted.
    helps: u64,
    /// The largest total declared.
    declared: u64,
}

/// What becomes of a presence, from the least said of it to the most: of two devices that differ,
/// the one that saw the public is right.
const FROM_LEAST: [&str; 3] = [presence::CANCELED, presence::NOBODY, presence::HELD];

/// Codes by number, in the order they were met.
#[derive(Debug, Clone, Default)]
struct Codes {
    ranks: HashMap<String, u32>,
    codes: Vec<String>,
}

impl Codes {
    fn rank(&mut self, code: &str) -> u32 {
        if let Some(rank) = self.ranks.get(code) {
            return *rank;
        }
        let rank = self.codes.len() as u32;
        self.ranks.insert(code.to_owned(), rank);
        self.codes.push(code.to_owned());
        rank
    }

    fn code(&self, rank: u32) -> &str {
        self.codes.get(rank as usize).map_or("", String::as_str)
    }
}

/// Sums being made.
#[derive(Debug, Clone)]
pub struct Cube {
    first: NaiveDate,
    last: NaiveDate,
    places: Vec<Place>,
    ranks: HashMap<String, u32>,
    codes: Codes,
    cells: HashMap<Key, u64>,
    days: HashMap<(u32, NaiveDate), Day>,
}

impl Cube {
    /// An empty cube of these places, for a period and the one before.
    pub fn new(places: &[Place], term: Term) -> Self {
        let rank = |(rank, place): (usize, &Place)| (place.id.clone(), rank as u32);
        Self {
            first: term.before().unwrap_or(term).first(),
            last: term.last(),
            places: places.to_vec(),
            ranks: places.iter().enumerate().map(rank).collect(),
            codes: Codes::default(),
            cells: HashMap::new(),
            days: HashMap::new(),
        }
    }

    /// Adds the state of one counter of one replica. Each comes once: merge the files of a replica
    /// first.
    pub fn add(&mut self, row: &Row) -> Added {
        let cell = &row.cell;
        let day = cell.period.first();
        if day < self.first || self.last < cell.period.last() {
            return Added::OtherPeriod;
        }
        let Some(place) = self.ranks.get(&cell.site).copied() else { return Added::UnknownPlace };
        // No replica takes back more than it counted, so replicas may be added one by one.
        let n = row.n.saturating_sub(row.cancelled);
        if cell.measure == Measure::Presence {
            let rank = FROM_LEAST.iter().position(|state| *state == cell.value);
            if let Some(rank) = rank.filter(|_| n > 0) {
                let known = self.days.entry((place, day)).or_default();
                known.state = known.state.max(rank as u8 + 1);
            }
            return Added::Counted;
        }
        if cell.measure == Measure::Declared {
            let known = self.days.entry((place, day)).or_default();
            known.declared = known.declared.max(n);
            return Added::Counted;
        }
        if cell.measure == Measure::Intervention {
            let known = self.days.entry((place, day)).or_default();
            known.helps = known.helps.saturating_add(n);
        }
        let key = Key {
            place,
            figure: Figure::Counted(cell.measure),
            operator: self.codes.rank(&cell.operator),
            value: self.codes.rank(&cell.value),
            month: month(day),
        };
        let sum = self.cells.entry(key).or_default();
        *sum = sum.saturating_add(n);
        Added::Counted
    }

    /// How many numbers it holds, whatever the number of rows that passed.
    pub fn len(&self) -> usize {
        self.cells.len() + self.days.len()
    }

    /// Whether nothing was added.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The sums, ready to be asked.
    pub fn close(mut self) -> Sums {
        self.count_days();
        let mut scopes = vec![Scope::Network];
        let mut departements: BTreeMap<&str, u32> = BTreeMap::new();
        for place in &self.places {
            if !departements.contains_key(&*place.departement) {
                departements.insert(&place.departement, scopes.len() as u32);
                scopes.push(Scope::Departement(place.departement.clone()));
            }
        }
        let offset = scopes.len() as u32;
        scopes.extend(self.places.iter().map(|place| Scope::Site(place.id.clone())));
        let whole: Vec<Option<u32>> = self
            .places
            .iter()
            .map(|place| departements.get(&*place.departement).copied())
            .collect();
        let mut wider: HashMap<Key, u64> = HashMap::new();
        let mut cells: Vec<(Key, u64)> = Vec::with_capacity(self.cells.len());
        for (key, n) in self.cells {
            let departement = whole.get(key.place as usize).copied().flatten();
            for place in departement.into_iter().chain([0]) {
                let sum = wider.entry(Key { place, ..key }).or_default();
                *sum = sum.saturating_add(n);
            }
            cells.push((Key { place: key.place + offset, ..key }, n));
        }
        cells.extend(wider);
        cells.sort_unstable();
        let ranks = (0_u32..).zip(scopes).map(|(rank, scope)| (scope, rank)).collect();
        Sums { ranks, codes: self.codes, cells }
    }

    /// Turns the days into counts of days.
    fn count_days(&mut self) {
        let none = self.codes.rank(crate::count::NOT_APPLICABLE);
        let whole = self.codes.rank(WHOLE);
        let days = std::mem::take(&mut self.days);
        for ((place, date), day) in days {
            let mut grow = |figure, value, n| {
                let key = Key { place, figure, operator: none, value, month: month(date) };
                let sum: &mut u64 = self.cells.entry(key).or_default();
                *sum = sum.saturating_add(n);
            };
            if day.declared > 0 {
                grow(Figure::Counted(Measure::Declared), whole, day.declared);
            }
            let Some(state) =
                usize::from(day.state).checked_sub(1).and_then(|rank| FROM_LEAST.get(rank))
            else {
                continue;
            };
            grow(Figure::Counted(Measure::Presence), self.codes.rank(state), 1);
            if *state != presence::CANCELED {
                grow(Figure::Load, self.codes.rank(load(day.helps)), 1);
            }
        }
    }
}

/// A month as a number, so that the next one is one more.
fn month(day: NaiveDate) -> i32 {
    day.year() * 12 + day.month0().cast_signed()
}

/// Sums that are made. What was never counted is zero here; whether it is missing is for
/// [`coverage`](super::coverage) to say.
#[derive(Debug, Clone)]
pub struct Sums {
    ranks: HashMap<Scope, u32>,
    codes: Codes,
    /// In order of key.
    cells: Vec<(Key, u64)>,
}

impl Sums {
    /// The sum of what is selected, at this place over this period.
    pub fn sum(&self, scope: &Scope, term: Term, selection: &Selection) -> u64 {
        let Some(place) = self.ranks.get(scope).copied() else { return 0 };
        let months = months(term);
        let chosen = |operator: u32| {
            let code = self.codes.code(operator);
            selection.operators.as_ref().is_none_or(|own| own.iter().any(|own| own == code))
        };
        self.of(place, selection.figure)
            .iter()
            .filter(|(key, _)| months.contains(&key.month))
            .filter(|(key, _)| chosen(key.operator))
            .filter(|(key, _)| selection.values.holds(self.codes.code(key.value)))
            .fold(0, |sum, (_, n)| sum.saturating_add(*n))
    }

    /// The sums by value of a measure, in order of value, at this place over this period; values
    /// that sum to zero are left out.
    pub fn by_value(&self, scope: &Scope, term: Term, figure: Figure) -> BTreeMap<&str, u64> {
        let mut found: BTreeMap<&str, u64> = BTreeMap::new();
        let Some(place) = self.ranks.get(scope).copied() else { return found };
        let months = months(term);
        for (key, n) in self.of(place, figure) {
            if months.contains(&key.month) && *n > 0 {
                let sum = found.entry(self.codes.code(key.value)).or_default();
                *sum = sum.saturating_add(*n);
            }
        }
        found
    }

    /// Every value met of a measure, wherever and whenever.
    pub fn values(&self, figure: Figure) -> BTreeSet<&str> {
        self.of(0, figure).iter().map(|(key, _)| self.codes.code(key.value)).collect()
    }

    /// The cells of a place and a figure.
    fn of(&self, place: u32, figure: Figure) -> &[(Key, u64)] {
        let wanted = (place, figure);
        let from = self.cells.partition_point(|(key, _)| (key.place, key.figure) < wanted);
        let rest = self.cells.get(from..).unwrap_or_default();
        let len = rest.partition_point(|(key, _)| (key.place, key.figure) == wanted);
        rest.get(..len).unwrap_or_default()
    }
}

fn months(term: Term) -> std::ops::RangeInclusive<i32> {
    month(term.first())..=month(term.last())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;
    use crate::bilan::period::Kind;
    use crate::count::{Cell, NOT_APPLICABLE, Period, Quality, merge, operator, totals};

    fn places() -> Vec<Place> {
        [("tilly", "14"), ("lisieux", "14"), ("brehal", "50"), ("perdu", "")]
            .map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() })
            .to_vec()
    }

    fn term(text: &str) -> Term {
        Term::parse(text).unwrap()
    }

    fn row(device: &str, site: &str, period: &str, what: (Measure, &str, &str), n: u64) -> Row {
        let (measure, operator, value) = what;
        Row {
            device: device.to_owned(),
            epoch: "0".to_owned(),
            cell: Cell {
                site: site.to_owned(),
                period: Period::parse(period).unwrap(),
                measure,
                operator: operator.to_owned(),
                dimension: measure.dimension().to_owned(),
                value: value.to_owned(),
            },
            n,
            cancelled: 0,
            quality: Quality::Ok,
        }
    }

    const HELP: (Measure, &str, &str) = (Measure::Intervention, "caf", "individuel");

    fn presence_of(state: &str) -> (Measure, &str, &str) {
        (Measure::Presence, NOT_APPLICABLE, state)
    }

    fn sums(rows: &[Row]) -> Sums {
        let mut cube = Cube::new(&places(), term("2026"));
        for row in rows {
            cube.add(row);
        }
        cube.close()
    }

    fn site(id: &str) -> Scope {
        Scope::Site(id.to_owned())
    }

    #[test]
    fn days_add_up_into_the_months_that_hold_them() {
        let found = sums(&[
            row("a", "tilly", "2026-03-31", HELP, 2),
            row("a", "tilly", "2026-04-01", HELP, 3),
            row("a", "tilly", "2025-12-31", HELP, 5),
            row("a", "tilly", "2027-01-01", HELP, 7),
            row("a", "tilly", "2024-12-31", HELP, 11),
        ]);
        for (period, expected) in [
            ("2026-03", 2),
            ("2026-04", 3),
            ("2026-T1", 2),
            ("2026-T2", 3),
            ("2026-S1", 5),
            ("2026", 5),
            ("2025", 5),
            ("2026-12", 0),
            ("2027-01", 0),
            ("2024-12", 0),
        ] {
            let found = found.sum(&site("tilly"), term(period), &Selection::all(HELP.0));
            assert_eq!(found, expected, "{period}");
        }
    }

    #[test]
    fn what_is_not_counted_is_told() {
        let mut cube = Cube::new(&places(), term("2026-T1"));
        assert_eq!(cube.add(&row("a", "tilly", "2026-04-01", HELP, 1)), Added::OtherPeriod);
        assert_eq!(cube.add(&row("a", "tilly", "2025-09-30", HELP, 1)), Added::OtherPeriod);
        assert_eq!(cube.add(&row("a", "ailleurs", "2026-03-31", HELP, 1)), Added::UnknownPlace);
        assert!(cube.is_empty());
        assert_eq!(cube.add(&row("a", "tilly", "2026-03-31", HELP, 1)), Added::Counted);
        assert_eq!(cube.add(&row("a", "tilly", "2025-10-01", HELP, 1)), Added::Counted);
        assert_eq!(cube.len(), 4);
    }

    #[test]
    fn a_presence_seen_by_two_devices_is_held_once() {
        let found = sums(&[
            row("a", "tilly", "2026-12-01", presence_of("tenue"), 1),
            row("b", "tilly", "2026-12-01", presence_of("tenue"), 1),
            // They differ: the one that saw the public is right.
            row("a", "tilly", "2026-12-02", presence_of("sans_public"), 1),
            row("b", "tilly", "2026-12-02", presence_of("tenue"), 1),
            row("a", "tilly", "2026-12-06", presence_of("tenue"), 1),
            row("b", "tilly", "2026-12-06", presence_of("annulee"), 1),
            row("a", "tilly", "2026-12-03", presence_of("annulee"), 1),
            // Another place, the same day.
            row("c", "brehal", "2026-12-01", presence_of("sans_public"), 2),
            // Said, then taken back.
            Row { cancelled: 1, ..row("a", "tilly", "2026-12-04", presence_of("tenue"), 1) },
            row("a", "tilly", "2026-12-01", (Measure::Declared, "_Z", "_T"), 4),
            row("b", "tilly", "2026-12-01", (Measure::Declared, "_Z", "_T"), 6),
            row("b", "tilly", "2026-12-02", (Measure::Declared, "_Z", "_T"), 1),
        ]);
        let days =
            |scope: &Scope| found.by_value(scope, term("2026"), Figure::Counted(Measure::Presence));
        assert_eq!(days(&site("tilly")), BTreeMap::from([("annulee", 1), ("tenue", 3)]));
        assert_eq!(
            days(&Scope::Network),
            BTreeMap::from([("annulee", 1), ("sans_public", 1), ("tenue", 3)])
        );
        let declared = Selection::all(Measure::Declared);
        assert_eq!(found.sum(&site("tilly"), term("2026-12"), &declared), 7);
    }

    #[test]
    fn a_presence_has_the_load_of_the_helps_of_its_day() {
        let mut rows = vec![
            row("a", "tilly", "2026-12-30", presence_of("annulee"), 1),
            row("a", "tilly", "2026-12-30", HELP, 3),
            row("a", "tilly", "2026-12-31", HELP, 3),
        ];
        for (day, helps) in [(1, 0), (2, 1), (3, 4), (4, 5), (5, 9), (6, 10), (7, 50)] {
            let day = format!("2026-12-{day:02}");
            rows.push(row("a", "tilly", &day, presence_of("tenue"), 1));
            // Two devices share the helps.
            rows.push(row("a", "tilly", &day, HELP, helps / 2));
            rows.push(row("b", "tilly", &day, HELP, helps - helps / 2));
        }
        rows.push(row("a", "tilly", "2026-12-08", presence_of("sans_public"), 1));
        let found = sums(&rows);
        let loads = found.by_value(&site("tilly"), term("2026-12"), Figure::Load);
        assert_eq!(loads, BTreeMap::from([("0", 2), ("1_4", 2), ("10_plus", 2), ("5_9", 2)]));
    }

    #[test]
    fn values_are_chosen_by_either_of_their_codes() {
        let session = |value| (Measure::Session, NOT_APPLICABLE, value);
        let found = sums(&[
            row("a", "tilly", "2026-12-01", session("autonomie.hors_permanence"), 1),
            row("a", "tilly", "2026-12-01", session("autonomie.pendant_permanence"), 2),
            row("a", "tilly", "2026-12-01", session("atelier.pendant_permanence"), 4),
        ]);
        let codes = |code: &str| vec![code.to_owned()];
        for (values, expected) in [
            (Values::All, 7),
            (Values::First(codes("autonomie")), 3),
            (Values::Last(codes("pendant_permanence")), 6),
            (Values::Of(codes("atelier.pendant_permanence")), 4),
            (Values::Of(codes("atelier")), 0),
            (Values::First(codes("pendant_permanence")), 0),
            (Values::NoneOf(vec![Values::First(codes("atelier"))]), 3),
            (Values::NoneOf(vec![]), 7),
        ] {
            let asked = Selection::of(Measure::Session, values.clone());
            assert_eq!(found.sum(&Scope::Network, term("2026"), &asked), expected, "{values:?}");
        }
    }

    /// Rows of many replicas over few cells, as they are once merged.
    fn rows() -> impl Strategy<Value = Vec<Row>> {
        let measures =
            [Measure::Intervention, Measure::Procedure, Measure::Theme, Measure::Minutes];
        let row = (0..4_usize, 0..4_usize, 1..13_u32, 0..9_usize, 0..3_u8, 0..60_u64, 0..60_u64)
            .prop_map(move |(measure, place, month, own, device, n, back)| {
                let measure = measures[measure];
                let day = NaiveDate::from_ymd_opt(2026, month, 1 + u32::from(device)).unwrap();
                let period = Period::of(day, measure.grain()).to_string();
                let id = &places()[place].id;
                let what = (measure, operator::ALL[own], ["u", "v.w"][own % 2]);
                let device = format!("d{device}");
                Row { cancelled: back.min(n), ..row(&device, id, &period, what, n) }
            });
        vec(row, 0..60).prop_map(|rows| merge(&rows, &[]))
    }

    proptest! {
        #[test]
        fn sums_are_the_totals_of_the_counters(rows in rows()) {
            let cube = sums(&rows);
            for measure in [Measure::Intervention, Measure::Theme] {
                let selection = Selection::all(measure);
                for period in term("2026").split(Kind::Quarter).unwrap() {
                    for place in places() {
                        let expected: u64 = totals(&rows).iter()
                            .filter(|(cell, _)| cell.measure == measure && cell.site == place.id)
                            .filter(|(cell, _)| period.contains(&cell.period))
                            .map(|(_, total)| total.value())
                            .sum();
                        let sum = cube.sum(&Scope::Site(place.id), period, &selection);
                        prop_assert_eq!(sum, expected);
                    }
                }
            }
        }

        /// The rule behind every total that is printed.
        #[test]
        fn places_make_up_departements_and_the_network(rows in rows()) {
            let cube = sums(&rows);
            let year = term("2026");
            for measure in
                [Measure::Intervention, Measure::Procedure, Measure::Theme, Measure::Minutes]
            {
                let all = Selection::all(measure);
                let sum = |scope: &Scope| cube.sum(scope, year, &all);
                let at = |ids: &[&str]| ids.iter().map(|id| sum(&site(id))).sum::<u64>();
                let own = sum(&Scope::Departement("14".to_owned()));
                prop_assert_eq!(own, at(&["tilly", "lisieux"]));
                prop_assert_eq!(sum(&Scope::Departement(String::new())), at(&["perdu"]));
                prop_assert_eq!(sum(&Scope::Network), at(&["tilly", "lisieux", "brehal", "perdu"]));
                let by_operator: u64 = operator::ALL.iter()
                    .map(|own| Selection::operators(measure, &[own]))
                    .map(|own| cube.sum(&Scope::Network, year, &own))
                    .sum();
                prop_assert_eq!(by_operator, sum(&Scope::Network));
                let by_value = cube.by_value(&Scope::Network, year, Figure::Counted(measure));
                prop_assert_eq!(by_value.values().sum::<u64>(), sum(&Scope::Network));
            }
        }

        #[test]
        fn rows_come_in_any_order(rows in rows(), turn in 0_usize..60) {
            let mut mixed = rows.clone();
            if !mixed.is_empty() {
                let turn = turn % mixed.len();
                mixed.rotate_left(turn);
            }
            mixed.reverse();
            let (a, b) = (sums(&rows), sums(&mixed));
            for figure in [Figure::Counted(Measure::Intervention), Figure::Load] {
                prop_assert_eq!(
                    a.by_value(&Scope::Network, term("2026"), figure),
                    b.by_value(&Scope::Network, term("2026"), figure)
                );
                prop_assert_eq!(a.values(figure), b.values(figure));
            }
        }
    }

    #[test]
    fn many_rows_take_the_room_of_their_codes() {
        let mut cube = Cube::new(&places(), term("2026"));
        for device in 0..2_000 {
            cube.add(&row(&format!("d{device}"), "tilly", "2026-12-01", HELP, 1));
        }
        // One cell and one day.
        assert_eq!(cube.len(), 2);
        let found = cube.close().sum(&Scope::Network, term("2026"), &Selection::all(HELP.0));
        assert_eq!(found, 2_000);
    }
}
