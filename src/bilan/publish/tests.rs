//! Real tables of random years, and what an outsider makes of them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
// Small numbers, and ranks of several lists at once.
#![allow(clippy::cast_possible_wrap, clippy::needless_range_loop)]

use chrono::{Datelike, NaiveDate};

use super::*;
use crate::bilan::coverage::Coverage;
use crate::bilan::cube::Cube;
use crate::bilan::tables::{Comparison, Coordinates, Data, Group, TableId, build};
use crate::count::intervention::Intervention;
use crate::count::{Device, Mode, Moment, Quality, Row, Visit, day, visit};

/// A small generator (SplitMix64, Steele and others, 2014), so that years are always the same.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    /// One of these, the first most often.
    fn pick<'a>(&mut self, of: &[&'a str], weights: &[u64]) -> &'a str {
        let mut left = self.below(weights.iter().sum());
        for (own, weight) in of.iter().zip(weights) {
            if left < *weight {
                return own;
            }
            left -= weight;
        }
        of[0]
    }
}

fn places(count: usize) -> Vec<Place> {
    (0..count)
        .map(|rank| Place {
            id: format!("s{rank:05}"),
            departement: if count <= 10 {
                if rank < 6 { "14".to_owned() } else { "50".to_owned() }
            } else {
                format!("{:02}", rank / 280)
            },
        })
        .collect()
}

const OPERATORS: [&str; 9] = [
    "caf",
    "france_travail",
    "assurance_maladie",
    "assurance_retraite",
    "msa",
    "autre_operateur",
    "grdf",
    "la_poste",
    "sans_operateur",
];

fn one_help(chance: &mut Chance) -> Intervention {
    let device = [Device::Computer, Device::Tablet][usize::from(chance.below(3) == 0)];
    let mut help = Intervention::usual(device);
    help.toggle_operator(chance.pick(&OPERATORS, &[22, 20, 18, 14, 8, 6, 2, 5, 5]));
    let levels = ["avec_guidage", "partiellement_autonome", "autonome", "fait_a_la_place"];
    help.autonomy = Some(chance.pick(&levels, &[5, 2, 3, 1]).to_owned());
    help.minutes = [15, 30, 45, 60, 90, 120][chance.below(6) as usize];
    if chance.below(12) == 0 {
        help.kind = "collectif".to_owned();
        help.gather(2 + chance.below(8) as u16);
    }
    let ends = ["aboutie", "a_poursuivre", "bloquee"];
    let natures = ["aide_demarche_en_ligne", "information", "constitution_dossier", "formulaire"];
    help.nature = Some(chance.pick(&natures, &[6, 3, 2, 1]).to_owned());
    let referrals = ["non", "operateur_ou_organisme_en_charge", "aide_sociale", "administration"];
    chance.pick(&referrals, &[8, 2, 1, 1]).clone_into(&mut help.referral);
    help.end(chance.pick(&ends, &[7, 2, 1]));
    help
}

/// The tables of a year of so many places, with so many helps a week on the average.
fn year(chance: &mut Chance, count: usize, helps: u64, edition: Edition) -> Vec<Table> {
    let places = places(count);
    let term = Term::parse("2026").unwrap();
    let mut coverage = Coverage::new(&places, term, NaiveDate::from_ymd_opt(2027, 1, 15).unwrap());
    let mut cube = Cube::new(&places, term);
    for (rank, place) in places.iter().enumerate() {
        let size = [16, 14, 12, 11, 10, 9, 8, 8, 7, 5][rank % 10];
        for week in 0..50 {
            let date = NaiveDate::from_yo_opt(2026, 1 + week * 7).unwrap();
            let mut all = day::opening(&day::Day::default(), &place.id, date);
            let mean = helps * size;
            let many = (chance.below(mean + 5) + chance.below(mean + 5)) / 10;
            for _ in 0..many {
                all.extend(one_help(chance).increments(&place.id, date).unwrap());
            }
            for _ in 0..chance.below(helps + 1) {
                all.extend(visit(&Visit {
                    site: place.id.clone(),
                    day: date,
                    mode: [Mode::Autonomous, Mode::Accompanied][chance.below(2) as usize],
                    moment: [Moment::OutsidePresence, Moment::DuringPresence]
                        [chance.below(2) as usize],
                    device: [Device::Computer, Device::Tablet][chance.below(2) as usize],
                    options: vec![],
                }));
            }
            assert_eq!(date.year(), 2026);
            for own in all {
                let row = Row {
                    device: place.id.clone(),
                    epoch: "0".to_owned(),
                    cell: own.cell,
                    n: own.n,
                    cancelled: own.cancelled,
                    quality: Quality::Ok,
                };
                coverage.add(&row);
                cube.add(&row);
            }
        }
    }
    let sums = cube.close();
    build(&Data { coverage: &coverage, sums: &sums, compared: &[], exercises: &[] }, edition)
}

/// What a column counts, by rank of operator and outcome; none for one made of others.
type Chosen<'a> = Option<Box<dyn Fn(usize, usize) -> bool + 'a>>;

/// The tables of a small period made by hand, so that there can be many: two *départements* of two
/// places, a quarter, with all that ties real tables together.
fn quarter(chance: &mut Chance, mean: u64) -> (Vec<Table>, Vec<Place>) {
    const SITES: [(&str, &str); 4] = [("a", "14"), ("b", "14"), ("c", "50"), ("d", "50")];
    const OWN: [&str; 4] = ["caf", "france_travail", "msa", "autres"];
    const ENDS: [&str; 3] = ["aboutie", "a_poursuivre", "bloquee"];
    let places: Vec<Place> =
        SITES.map(|(id, code)| Place { id: id.to_owned(), departement: code.to_owned() }).to_vec();
    // By place, month, operator and outcome.
    let mut helps = [[[[0_u64; 3]; 4]; 3]; 4];
    let mut came = [true; 4];
    for (site, months) in helps.iter_mut().enumerate() {
        came[site] = chance.below(12) > 0;
        for counts in months.iter_mut().flatten().filter(|_| came[site]) {
            let weight = [6, 4, 2, 3][site] * mean;
            *counts =
                [chance.below(weight), chance.below(weight / 3 + 1), chance.below(weight / 9 + 2)];
        }
    }
    let sum = |place: &Scope, term: &Term, own: &dyn Fn(usize, usize) -> bool| {
        let mut total = 0;
        for (site, (id, code)) in SITES.iter().enumerate() {
            let held = match place {
                Scope::Site(own) => own == id,
                Scope::Departement(own) => own == code,
                Scope::Network => true,
            };
            for month in 0..3 {
                let within = term.kind() == Kind::Quarter || term.first().month0() == month;
                for operator in 0..4 {
                    for end in 0..3 {
                        if held && within && own(operator, end) {
                            total += helps[site][month as usize][operator][end];
                        }
                    }
                }
            }
        }
        total
    };
    let missing = |place: &Scope| match place {
        Scope::Site(id) => SITES.iter().zip(came).any(|(own, came)| own.0 == id && !came),
        Scope::Departement(code) => {
            SITES.iter().zip(came).all(|(own, came)| own.1 != code || !came)
        }
        Scope::Network => !came.contains(&true),
    };
    let column = |key: [&str; 4], origin: Origin| {
        let [indicator, operator, dimension, modality] = key.map(str::to_owned);
        Column { indicator, operator, dimension, modality, origin }
    };
    let counted = || Origin::Counted(Vec::new());
    let draw = |id,
                part,
                scopes: &[Scope],
                terms: &[Term],
                columns: Vec<(Column, Chosen<'_>)>,
                groups: Vec<Group>| {
        let line = |place: &Scope, &term: &Term| Line {
            place: place.clone(),
            term,
            counted: 1,
            expected: 1,
            total: *place == Scope::Network && scopes.len() > 1,
        };
        let lines: Vec<Line> = terms
            .iter()
            .flat_map(|term| scopes.iter().map(move |place| line(place, term)))
            .collect();
        let value = |line: &Line, chosen: &Chosen<'_>| match chosen {
            _ if missing(&line.place) => Value::Missing,
            Some(chosen) => Value::Count(sum(&line.place, &line.term, chosen)),
            None => Value::Thin,
        };
        let values = lines
            .iter()
            .map(|line| columns.iter().map(|(_, chosen)| value(line, chosen)).collect())
            .collect();
        let mut table = Table {
            id,
            part,
            operator: None,
            title_key: String::new(),
            columns: columns.into_iter().map(|(column, _)| column).collect(),
            groups,
            lines,
            values,
            comparisons: Vec::new(),
        };
        table.derive();
        table
    };
    let whole = || -> Chosen<'_> { Some(Box::new(|_, _| true)) };
    let operators = || {
        let mut columns: Vec<(Column, Chosen<'_>)> = Vec::new();
        for (rank, own) in OWN.iter().enumerate() {
            let chosen: Chosen<'_> = Some(Box::new(move |operator, _| operator == rank));
            columns.push((column(["nb_demandes", own, "_T", "_T"], counted()), chosen));
        }
        let total = column(["nb_demandes", "_T", "_T", "_T"], Origin::Total { group: 0 });
        columns.push((total, whole()));
        (columns, vec![Group { columns: (0..4).collect(), total: 4 }])
    };
    let ends = || {
        let mut columns: Vec<(Column, Chosen<'_>)> = Vec::new();
        for (rank, own) in ENDS.iter().enumerate() {
            let chosen: Chosen<'_> = Some(Box::new(move |_, end| end == rank));
            columns.push((column(["nb_interventions", "_T", "issue", own], counted()), chosen));
        }
        let total = column(["nb_interventions", "_T", "issue", "_T"], Origin::Total { group: 0 });
        columns.push((total, whole()));
        for of in 0..3 {
            let key = ["part_interventions_pct", "_T", "issue", ENDS[of]];
            columns.push((column(key, Origin::Share { of, group: 0 }), None));
        }
        (columns, vec![Group { columns: (0..3).collect(), total: 3 }])
    };
    let sites: Vec<Scope> = SITES.iter().map(|own| Scope::Site(own.0.to_owned())).collect();
    let sites = [sites, vec![Scope::Network]].concat();
    let departements = ["14", "50"].map(|code| Scope::Departement(code.to_owned()));
    let departements = [departements.to_vec(), vec![Scope::Network]].concat();
    let term = Term::parse("2026-T1").unwrap();
    let months = term.split(Kind::Month).unwrap();
    let plain = || column(["nb_interventions", "_T", "_T", "_T"], counted());
    let solved = column(["nb_interventions", "_T", "issue", "aboutie"], counted());
    let rate = column(
        ["part_interventions_pct", "_T", "issue", "aboutie"],
        Origin::Part { of: 1, base: 0 },
    );
    let is_solved: Chosen<'_> = Some(Box::new(|_, end| end == 0));
    let figures = vec![(plain(), whole()), (solved, is_solved), (rate, None)];
    let mut key = draw(TableId::T1, 1, &[Scope::Network], &[term], figures, Vec::new());
    for column in 0..2 {
        if let Value::Count(now) = key.values[0][column] {
            let before = chance.below(60);
            key.comparisons.push(Comparison { line: 0, column, before, now, devices: 4, of: 4 });
        }
    }
    let (by_site, by_month, ended) = (operators(), operators(), ends());
    let tables = vec![
        key,
        draw(TableId::T2, 1, &departements, &months, vec![(plain(), whole())], Vec::new()),
        draw(TableId::T3, 1, &sites, &[term], vec![(plain(), whole())], Vec::new()),
        draw(TableId::T5, 1, &sites, &[term], by_site.0, by_site.1),
        draw(TableId::T5, 2, &departements, &months, by_month.0, by_month.1),
        draw(TableId::T9, 1, &sites, &[term], ended.0, ended.1),
    ];
    (tables, places)
}

/// One who has every table, and knows what adds up: what is known here owes nothing to the system
/// that was protected.
struct Outsider {
    numbers: BTreeMap<Coordinates, usize>,
    truth: Vec<u64>,
    /// What each is known to be no less than, and whether it is printed.
    low: Vec<u64>,
    printed: Vec<bool>,
    /// Sums with their signs that are zero.
    sums: Vec<Vec<(usize, i64)>>,
    sums_of: Vec<Vec<usize>>,
}

type Key = (String, String, String, String);

impl Outsider {
    fn new(tables: &[Table], shown: &[Table], places: &[Place], dropped: &[(TableId, u8)]) -> Self {
        let mut own = Self {
            numbers: BTreeMap::new(),
            truth: Vec::new(),
            low: Vec::new(),
            printed: Vec::new(),
            sums: Vec::new(),
            sums_of: Vec::new(),
        };
        // What did not come is known to be nothing, and is no number.
        let mut gone: BTreeSet<Coordinates> = BTreeSet::new();
        for (table, shown) in tables.iter().zip(shown) {
            let open = dropped.contains(&(table.id, table.part));
            for (line, values) in table.values.iter().enumerate() {
                for (column, value) in values.iter().enumerate() {
                    let number = table.coordinates(line, column).unwrap();
                    if !is_counted(&table.columns[column]) {
                        continue;
                    }
                    let Value::Count(n) = *value else {
                        gone.insert(number);
                        continue;
                    };
                    let seen = shown.values[line][column];
                    assert!(seen == *value || seen == Value::Hidden, "{number:?}");
                    let rank = *own.numbers.entry(number).or_insert(own.truth.len());
                    if rank == own.truth.len() {
                        own.truth.push(n);
                        own.low.push(0);
                        own.printed.push(false);
                    }
                    assert_eq!(own.truth[rank], n);
                    own.printed[rank] |= seen != Value::Hidden;
                    // Only tables that were given up may hide a zero.
                    own.low[rank] = own.low[rank].max(u64::from(!open));
                }
            }
            for line in 0..table.lines.len() {
                for group in &table.groups {
                    let at = |column: usize| {
                        own.numbers.get(&table.coordinates(line, column).unwrap()).copied()
                    };
                    let parts = group.columns.iter().filter_map(|&own| at(own)).map(|own| (own, 1));
                    if let Some(total) = at(group.total) {
                        let sum = parts.chain([(total, -1)]).collect();
                        own.sums.push(sum);
                    }
                }
            }
        }
        own.same();
        own.regions(&gone, places);
        own.sums_of = vec![Vec::new(); own.truth.len()];
        for (rank, sum) in own.sums.iter().enumerate() {
            assert_eq!(sum.iter().map(|&(own_n, s)| own.truth[own_n] as i64 * s).sum::<i64>(), 0);
            for &(number, _) in sum {
                own.sums_of[number].push(rank);
            }
        }
        own
    }

    /// The whole of a dimension is the plain total.
    fn same(&mut self) {
        for (number, &rank) in &self.numbers {
            let mut plain = number.clone();
            if number.modality == "_T" && number.dimension != "_T" {
                plain.dimension = "_T".to_owned();
                if let Some(&other) = self.numbers.get(&plain)
                    && self.truth[other] == self.truth[rank]
                {
                    self.sums.push(vec![(rank, 1), (other, -1)]);
                }
            }
        }
    }

    /// All the ways to cut a place and a period into what is printed have one sum.
    fn regions(&mut self, gone: &BTreeSet<Coordinates>, places: &[Place]) {
        // By what is counted, then place and period; none for what did not come.
        let mut known: BTreeMap<Key, HashMap<(&Scope, Term), Option<usize>>> = BTreeMap::new();
        let all = self.numbers.iter().map(|(number, rank)| (number, Some(*rank)));
        for (number, rank) in all.chain(gone.iter().map(|number| (number, None))) {
            let Coordinates { indicator, operator, dimension, modality, .. } = number.clone();
            let own = known.entry((indicator, operator, dimension, modality)).or_default();
            own.entry((&number.place, number.term)).or_insert(rank);
        }
        let codes: BTreeSet<&str> = places.iter().map(|own| own.departement.as_str()).collect();
        let sites = |code: Option<&str>| -> Vec<Scope> {
            let held = places.iter().filter(|own| code.is_none_or(|code| own.departement == code));
            held.map(|own| Scope::Site(own.id.clone())).collect()
        };
        let mut areas = vec![vec![
            vec![Scope::Network],
            codes.iter().map(|&code| Scope::Departement(code.to_owned())).collect(),
            sites(None),
        ]];
        for &code in &codes {
            areas.push(vec![vec![Scope::Departement(code.to_owned())], sites(Some(code))]);
        }
        areas.extend(sites(None).into_iter().map(|site| vec![vec![site]]));
        let mut sums = Vec::new();
        for own in known.values() {
            let mut terms: BTreeSet<Term> = BTreeSet::new();
            for (_, term) in own.keys() {
                terms.extend(Kind::ALL.iter().filter_map(|kind| Term::of(term.first(), *kind)));
            }
            let cuts = terms.iter().flat_map(|term| areas.iter().map(move |cuts| (term, cuts)));
            for (term, cuts) in cuts {
                let mut found: Option<Vec<usize>> = None;
                for parts in Kind::ALL.iter().filter_map(|kind| term.split(*kind)) {
                    for cut in cuts.iter().filter(|cut| !cut.is_empty()) {
                        let pairs = cut.iter().flat_map(|own| parts.iter().map(move |t| (own, *t)));
                        let all: Option<Vec<Option<usize>>> =
                            pairs.map(|pair| own.get(&pair).copied()).collect();
                        let Some(all) = all else { continue };
                        let sum: Vec<usize> = all.into_iter().flatten().collect();
                        match &found {
                            None => found = Some(sum),
                            Some(first) => {
                                let first = first.iter().map(|&own| (own, 1));
                                sums.push(first.chain(sum.iter().map(|&own| (own, -1))).collect());
                            }
                        }
                    }
                }
            }
        }
        self.sums.extend(sums);
    }

    /// Whether these numbers could stand behind what is printed.
    fn believes(&self, told: &BTreeMap<usize, u64>) -> bool {
        let at = |rank: usize| told.get(&rank).copied().unwrap_or(self.truth[rank]);
        let touched: BTreeSet<usize> =
            told.keys().flat_map(|&rank| self.sums_of[rank].iter().copied()).collect();
        told.iter().all(|(&rank, &n)| {
            if self.printed[rank] { n == self.truth[rank] } else { n >= self.low[rank] }
        }) && touched.iter().all(|&sum| {
            self.sums[sum].iter().map(|&(rank, sign)| at(rank) as i64 * sign).sum::<i64>() == 0
        })
    }

    /// The narrowest interval that follows from the sums, one after another.
    fn narrowest(&self) -> u64 {
        const MUCH: i64 = 1_000_000;
        let mut bounds: Vec<(i64, i64)> = (0..self.truth.len())
            .map(|rank| {
                let n = self.truth[rank] as i64;
                if self.printed[rank] { (n, n) } else { (self.low[rank] as i64, MUCH) }
            })
            .collect();
        let mut left = 200;
        loop {
            let before = bounds.clone();
            for sum in &self.sums {
                if sum.iter().all(|&(rank, _)| self.printed[rank]) {
                    continue;
                }
                let ends = |(rank, sign): (usize, i64), bounds: &[(i64, i64)]| {
                    let (low, high) = bounds[rank];
                    if sign > 0 { (low, high) } else { (-high, -low) }
                };
                let total = sum.iter().map(|&own| ends(own, &bounds));
                let total = total.fold((0, 0), |sum, own| (sum.0 + own.0, sum.1 + own.1));
                for &(rank, sign) in sum {
                    let own = ends((rank, sign), &bounds);
                    // The others sum to the opposite of this one.
                    let (low, high) = (-(total.1 - own.1), -(total.0 - own.0));
                    let (low, high) = if sign > 0 { (low, high) } else { (-high, -low) };
                    let known = &mut bounds[rank];
                    *known = (known.0.max(low), known.1.min(high));
                    assert!(known.0 <= known.1);
                }
            }
            left -= 1;
            if bounds == before || left == 0 {
                break;
            }
        }
        let hidden = (0..self.truth.len()).filter(|&rank| !self.printed[rank]);
        hidden.map(|rank| (bounds[rank].1 - bounds[rank].0) as u64).min().unwrap_or(u64::MAX)
    }
}

/// Checks what is published of these tables in every way. Gives how many numbers are hidden, of how
/// many.
fn check(tables: &[Table], places: &[Place], edition: Edition) -> (usize, usize) {
    let k = edition.threshold().unwrap();
    // What `publish` does, step by step.
    let printed = Printed::new(tables, places, k);
    let protected = protect(&printed.system, k);
    let mut shown = tables.to_vec();
    let secrecy = printed.hide(&mut shown, &protected, k);
    let outsider = Outsider::new(tables, &shown, places, &secrecy.dropped);
    // No small number is printed, nor a percentage of one, nor a comparison with one.
    for table in &shown {
        for values in &table.values {
            for (column, value) in table.columns.iter().zip(values) {
                match (&column.origin, value) {
                    (Origin::Counted(_) | Origin::Total { .. }, Value::Count(n)) => {
                        assert!(
                            *n == 0 || *n >= k,
                            "{n} in {:?}.{} {column:?}",
                            table.id,
                            table.part
                        );
                    }
                    (
                        Origin::Share { of, .. }
                        | Origin::Part { of, .. }
                        | Origin::Ratio { of, .. },
                        Value::Tenths(_),
                    ) => assert!(matches!(values[*of], Value::Count(_))),
                    _ => {}
                }
            }
            for column in &table.columns {
                if let Origin::Part { of, base } = column.origin
                    && let (Value::Count(of), Value::Count(base)) = (values[of], values[base])
                {
                    let rest = base.saturating_sub(of);
                    assert!(rest == 0 || rest >= k, "{rest} left of {base}");
                }
            }
        }
        for own in &table.comparisons {
            assert!(own.before == 0 || own.before >= k);
            assert_eq!(table.values[own.line][own.column], Value::Count(own.now));
        }
    }
    // Each hidden number is audited, wherever it stands, and spans enough.
    let audited: BTreeSet<&Coordinates> = secrecy.audit.iter().map(|own| &own.number).collect();
    assert!(secrecy.audit.is_sorted());
    for own in &secrecy.audit {
        let n = outsider.truth[outsider.numbers[&own.number]];
        assert!(own.low <= n && own.high.is_none_or(|high| n <= high));
        assert!(own.high.is_none_or(|high| high - own.low >= k - 1), "{own:?}");
    }
    for (number, &rank) in &outsider.numbers {
        assert_eq!(audited.contains(number), !outsider.printed[rank], "{number:?}");
    }
    assert!(outsider.narrowest() >= k - 1);
    // Each hidden number has two values, k − 1 apart, that the outsider cannot rule out.
    let mut names: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); printed.system.cells().len()];
    for (table, own) in tables.iter().zip(&printed.tables) {
        for (line, cells) in own.cells.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let number = cell.and_then(|_| table.coordinates(line, column));
                if let Some(number) = number {
                    names[cell.unwrap() as usize].insert(outsider.numbers[&number]);
                }
            }
        }
    }
    let mut proven = vec![false; outsider.truth.len()];
    for proof in proofs(&printed.system, &protected, k) {
        let told = |way: usize| -> BTreeMap<usize, u64> {
            let told = proof.iter().flat_map(|(cell, ends)| {
                names[*cell as usize].iter().map(move |&name| (name, ends[way]))
            });
            told.collect()
        };
        let [low, high] = [told(0), told(1)];
        assert!(outsider.believes(&low) && outsider.believes(&high), "{proof:?}");
        for (rank, n) in low {
            proven[rank] |= n.abs_diff(high[&rank]) >= k - 1;
        }
    }
    for (number, &rank) in &outsider.numbers {
        assert!(proven[rank] || outsider.printed[rank], "{number:?}");
    }
    (audited.len(), outsider.truth.len())
}

/// Two states of the numbers that move together, for each proof.
fn proofs(system: &System, protected: &Protected, k: u64) -> Vec<Vec<(u32, [u64; 2])>> {
    let mut moved = BTreeSet::new();
    let mut all = Vec::new();
    for proof in &protected.proofs {
        // As far as the outsider believes: it is for the audit to say, here from what is hidden.
        let room = |cell: u32| {
            let own = system.cells()[cell as usize];
            let open = own.table.is_some_and(|table| protected.dropped.contains(&table));
            own.n - u64::from(own.printed && !open)
        };
        let least = |up: bool| {
            let own = proof.iter().filter(|own| (own.1 > 0) == up);
            own.map(|&(cell, by)| room(cell) / by.unsigned_abs()).min().unwrap_or(k)
        };
        let (back, forth) = (least(true).min(k), least(false).min(k));
        moved.extend(proof.iter().map(|own| own.0));
        let ends = |&(cell, by): &(u32, i64)| {
            let n = system.cells()[cell as usize].n as i64;
            (cell, [n - by * back as i64, n + by * forth as i64].map(|n| u64::try_from(n).unwrap()))
        };
        all.push(proof.iter().map(ends).collect());
    }
    // What has no exchange was hidden with all that is tied to it: it may be any times as large.
    let rest =
        (0..).zip(&protected.hidden).filter(|(cell, own)| own.is_some() && !moved.contains(cell));
    let rest = rest.map(|(cell, _): (u32, _)| {
        let n = system.cells()[cell as usize].n;
        (cell, [n, n * k])
    });
    let rest: Vec<_> = rest.collect();
    assert!(rest.is_empty() || protected.erased);
    all.push(rest);
    all
}

#[test]
fn a_thousand_random_periods_stay_secret() {
    let mut chance = Chance(2026);
    let (mut hidden, mut all) = (0, 0);
    for turn in 0..1_000 {
        let (tables, places) = quarter(&mut chance, [3, 8, 5, 14][turn % 4]);
        let edition = if turn % 5 == 0 { Edition::Public } else { Edition::Partners };
        let (own, of) = check(&tables, &places, edition);
        hidden += own;
        all += of;
    }
    assert!(hidden > 1_000, "{hidden} of {all}");
}

/// Ten places over a year: nearly nothing is hidden of what is shown at six helps a presence, and
/// most is shown at three.
#[test]
fn real_tables_of_a_year_stay_secret_and_useful() {
    for (seed, helps, edition, most) in
        [(1, 6, Edition::Partners, 5), (2, 6, Edition::Public, 20), (3, 3, Edition::Partners, 20)]
    {
        let tables = year(&mut Chance(seed), 10, helps, edition);
        let (hidden, all) = check(&tables, &places(10), edition);
        assert!(hidden * 100 <= all * most, "{hidden} of {all}, {helps} {edition:?}");
    }
}

/// What readers need most is given up last, whatever the order of the tables.
#[test]
fn what_readers_need_most_is_given_up_last() {
    use TableId::{T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12};
    let mut tables = year(&mut Chance(1), 10, 3, Edition::Partners);
    let mut own = tables[0].clone();
    own.operator = Some("caf".to_owned());
    (own.id, own.part) = (T10, 11);
    tables.push(own);
    let order = |tables: &[Table]| {
        let order = sacrifice(tables).into_iter().map(|rank| tables[rank as usize].id);
        let mut order: Vec<TableId> = order.collect();
        order.dedup();
        order
    };
    let expected = [T11, T10, T7, T8, T10, T5, T6, T9, T8, T6, T4, T12, T7, T5, T2, T3, T1];
    assert_eq!(order(&tables), expected);
    tables.reverse();
    assert_eq!(order(&tables), expected);
}

#[test]
fn the_coordination_gets_every_number() {
    let (tables, places) = quarter(&mut Chance(5), 5);
    let (shown, secrecy) = publish(tables.clone(), &places, Edition::Internal);
    assert_eq!((shown, secrecy), (tables, Secrecy::default()));
}

#[test]
fn the_same_tables_are_published_the_same_way() {
    let mut hidden = 0;
    for seed in 0..20 {
        let (tables, places) = quarter(&mut Chance(seed), 3);
        let once = publish(tables.clone(), &places, Edition::Partners);
        assert_eq!(publish(tables, &places, Edition::Partners), once);
        hidden += once.1.audit.len();
    }
    assert!(hidden > 0);
}

/// The numbers of a table of one line: those of some columns, and their total.
fn list(id: TableId, term: &str, named: [&str; 3], counts: &[(&str, u64)]) -> Table {
    let [indicator, operator, dimension] = named.map(str::to_owned);
    let column = |modality: &str, origin: Origin| Column {
        indicator: indicator.clone(),
        operator: operator.clone(),
        dimension: dimension.clone(),
        modality: modality.to_owned(),
        origin,
    };
    let mut columns: Vec<Column> =
        counts.iter().map(|(code, _)| column(code, Origin::Counted(Vec::new()))).collect();
    columns.push(column("_T", Origin::Total { group: 0 }));
    let total = counts.iter().map(|own| own.1).sum();
    let values = counts.iter().map(|own| Value::Count(own.1)).chain([Value::Count(total)]);
    let term = Term::parse(term).unwrap();
    let line = Line { place: Scope::Network, term, counted: 1, expected: 1, total: false };
    Table {
        id,
        part: 1,
        operator: None,
        title_key: String::new(),
        columns,
        groups: vec![Group { columns: (0..counts.len()).collect(), total: counts.len() }],
        lines: vec![line],
        values: vec![values.collect()],
        comparisons: Vec::new(),
    }
}

/// Operators shown together less the one that has a sheet: what is left is hidden when it is small.
#[test]
fn what_is_left_of_the_operators_shown_together_is_no_secret_given_away() {
    let others = |sheet: &[(&str, u64)]| {
        let named = ["nb_parcours", "_T", "_T"];
        let mut all = list(TableId::T10, "2026-S1", named, &[("a", 30), ("b", 14)]);
        let later = list(TableId::T10, "2026-S2", named, &[("a", 30), ("b", 16)]);
        all.lines.extend(later.lines);
        all.values.extend(later.values);
        for (column, operator) in all.columns.iter_mut().zip(["caf", "autres"]) {
            operator.clone_into(&mut column.operator);
            "_T".clone_into(&mut column.modality);
        }
        let mut own = list(TableId::T10, "2026", ["nb_parcours", "grdf", "tutoriel"], sheet);
        (own.part, own.operator) = (15, Some("grdf".to_owned()));
        let (tables, _) = publish(vec![all, own], &[], Edition::Partners);
        let is_hidden = |own: &Value| *own == Value::Hidden;
        let sheet = is_hidden(&tables[1].values[0][sheet.len()]);
        (tables[0].values.iter().any(|line| is_hidden(&line[1])), sheet)
    };
    let (together, apart) = others(&[("x", 10), ("y", 18)]);
    assert!(together || apart, "2 are left");
    assert_eq!(others(&[("x", 10), ("y", 10)]), (false, false), "10 are left");
    assert_eq!(others(&[("x", 10), ("y", 20)]), (false, false), "none is left");
}

/// A half-year less a quarter is the other quarter, wherever they stand.
#[test]
fn periods_that_add_up_are_hidden_together() {
    let named = ["nb_interventions", "_T", "nature"];
    let tables = [
        list(TableId::T4, "2026-T1", named, &[("a", 3), ("b", 40), ("c", 30), ("d", 25)]),
        list(TableId::T5, "2026-T2", named, &[("a", 20), ("b", 40), ("c", 30), ("d", 25)]),
        list(TableId::T6, "2026-S1", named, &[("a", 23), ("b", 80), ("c", 60), ("d", 50)]),
    ];
    check(&tables, &[], Edition::Partners);
    let (shown, _) = publish(tables.to_vec(), &[], Edition::Partners);
    assert_eq!(shown[0].values[0][0], Value::Hidden);
    let others = [shown[1].values[0][0], shown[2].values[0][0]];
    assert!(others.contains(&Value::Hidden));
    // Without the half-year, the other quarter has nothing to hide.
    let (shown, _) = publish(tables[..2].to_vec(), &[], Edition::Partners);
    assert_eq!(shown[1], tables[1]);
}

/// The totals of two dimensions are one number when they agree, and two when they do not.
#[test]
fn totals_of_dimensions_are_one_number_when_they_agree() {
    let nature =
        list(TableId::T4, "2026", ["nb_interventions", "_T", "nature"], &[("a", 4), ("b", 0)]);
    for (n, expected) in [(4, Value::Hidden), (30, Value::Count(30))] {
        let kind =
            list(TableId::T5, "2026", ["nb_interventions", "_T", "type"], &[("x", n), ("y", 0)]);
        let tables = [nature.clone(), kind];
        check(&tables, &[], Edition::Partners);
        let (shown, _) = publish(tables.to_vec(), &[], Edition::Partners);
        assert_eq!([shown[0].values[0][2], shown[1].values[0][2]], [Value::Hidden, expected]);
    }
}

/// A number before is a number: nothing is compared with a small one, nor with one hidden elsewhere.
#[test]
fn nothing_is_compared_with_what_is_hidden() {
    let named = ["nb_parcours", "_T", "tutoriel"];
    let counts = [("a", 30), ("b", 40), ("c", 50)];
    for (before, earlier, expected) in [
        (20, None, 1),
        (3, None, 0),
        (0, None, 1),
        (20, Some(20), 1),
        (20, Some(19), 0),
        (4, Some(4), 0),
    ] {
        let mut table = list(TableId::T11, "2026-S2", named, &counts);
        let now = 30;
        table.comparisons = vec![Comparison { line: 0, column: 0, before, now, devices: 2, of: 2 }];
        let mut tables = vec![table];
        tables.extend(earlier.map(|n| {
            list(TableId::T10, "2026-S1", named, &[("a", n), ("b", 60), ("c", 70), ("d", 80)])
        }));
        check(&tables, &[], Edition::Partners);
        let (shown, _) = publish(tables, &[], Edition::Partners);
        assert_eq!(shown[0].comparisons.len(), expected, "{before} {earlier:?}");
    }
}

/// How many were not solved is as much a number as how many were.
#[test]
fn a_part_hides_when_what_is_left_is_small() {
    for (solved, hidden) in [(98, true), (93, false), (100, false), (60, false), (2, true)] {
        let (mut tables, places) = quarter(&mut Chance(1), 40);
        tables.truncate(1);
        tables[0].values = vec![vec![Value::Count(100), Value::Count(solved), Value::Thin]];
        tables[0].comparisons.clear();
        tables[0].derive();
        let (shown, _) = publish(tables, &places, Edition::Partners);
        assert_eq!(shown[0].values[0].contains(&Value::Hidden), hidden, "{solved}");
        assert_eq!(shown[0].values[0][2] == Value::Hidden, hidden, "{solved}");
    }
}

/// The minutes of three helps are theirs.
#[test]
fn the_minutes_of_a_few_are_hidden() {
    let mut table = list(TableId::T7, "2026-T1", ["nb_interventions", "_T", "_T"], &[]);
    table.groups.clear();
    table.columns[0].origin = Origin::Counted(Vec::new());
    table.columns.push(Column { indicator: "minutes".to_owned(), ..table.columns[0].clone() });
    for (helps, expected) in [(3, Value::Hidden), (0, Value::Count(90)), (8, Value::Count(90))] {
        table.values = vec![vec![Value::Count(helps), Value::Count(90)]];
        let (shown, _) = publish(vec![table.clone()], &[], Edition::Partners);
        assert_eq!(shown[0].values[0][1], expected, "{helps}");
    }
}
