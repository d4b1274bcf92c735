//! The fixed list of tables: what each shows, by which place and how often.
//!
//! Parts are numbered once for all: T10 holds visits (1), practices (2), options of comfort (3),
//! sheets taken home (4), needs not served (20); T11 the hardest steps of each half-year of the
//! report (1, 2), sites that changed (3), what helped (4). In both, an operator has the part 10 and
//! its rank among operators. Outside of the coordination, by whom visits were made is told for all
//! places together in a part of T10 of its own (5).
//!
//! Codes finer than the national ones roll up into their parent. A value that is in no list is
//! counted under one more column, so that totals are whole and no word of a foreign file shows.
//!
//! Lists that are long and whose numbers are small are drawn otherwise outside of the coordination:
//! the exercises and the steps of an operator, the needs not served. Only the values counted often
//! enough have a column, the others have one together: see [`Shortlist`]. For the same reason, there
//! referrals are told by *département* and the bands of practices by half-year.

mod shortlist;

use std::collections::{BTreeMap, BTreeSet};

use super::received::Received;
use super::{
    Column, Data, Edition, Group, LEAST_BASE, Line, Origin, Scope, Selection, Sums, Table, TableId,
    Term, compare, fill,
};
use crate::bilan::Exercise;
use crate::bilan::cube::{Figure, LOADS, Values};
use crate::bilan::period::Kind;
use crate::count::day::presence;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{Ending, Measure, VisitOption, WHOLE, operator};
use shortlist::Shortlist;

/// The modality of what is in no list.
const UNLISTED: &str = "non_classe";

/// The modality of what has no column of its own.
const OTHERS: &str = "autres";

/// How many difficult steps are shown.
const HARDEST: usize = 10;

/// How many steps of an operator have a column outside of the coordination.
const MOST_STEPS: usize = 10;

/// The lines of a table, besides that of the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Area {
    /// None.
    Network,
    /// One for each *département*.
    Departements,
    /// One for each place.
    Sites,
}

/// The part of the first operator.
const FIRST_OPERATOR: u8 = 10;

/// The part of the needs not served.
const NEEDS: u8 = 20;

/// A table to be drawn.
pub(super) struct Sheet {
    id: TableId,
    part: u8,
    operator: Option<&'static str>,
    area: Area,
    /// How long the periods of its lines are.
    pub(super) kind: Kind,
    columns: Columns,
}

/// What the columns are.
enum Columns {
    /// The same on every line.
    Fixed(Draft),
    /// The hardest steps of each period; outside, among those that may be named.
    Steps(Option<Named>),
}

/// The exercises and the steps that have a column in the parts of operators, outside of the
/// coordination. No other is named anywhere there: what is said of one that stands with the others
/// would tell of the rest of them.
#[derive(Debug, Clone, Default)]
struct Named {
    tutorials: BTreeSet<String>,
    steps: BTreeSet<String>,
}

impl Sheet {
    fn new((id, part): (TableId, u8), area: Area, kind: Kind, columns: Draft) -> Self {
        Self { id, part, operator: None, area, kind, columns: Columns::Fixed(columns) }
    }

    /// The table over these periods; several when the columns depend on the period.
    pub(super) fn draw(
        &self,
        data: &Data<'_>,
        received: &Received<'_>,
        terms: &[Term],
        edition: Edition,
    ) -> Vec<Table> {
        match &self.columns {
            Columns::Fixed(draft) if terms.is_empty() || draft.columns.is_empty() => Vec::new(),
            Columns::Fixed(draft) => {
                let lines = received.lines(self.area, terms);
                vec![self.table(self.part, draft.clone(), lines, data, edition)]
            }
            Columns::Steps(named) => {
                let allowed = named.as_ref().map(|named| (named, terms, edition));
                let draw = |(part, term): (u8, &Term)| {
                    let draft = steps(data, *term, allowed);
                    let lines = received.lines(self.area, &[*term]);
                    self.table(part, draft, lines, data, edition)
                };
                (self.part..).zip(terms).map(draw).collect()
            }
        }
    }

    fn table(
        &self,
        part: u8,
        draft: Draft,
        lines: Vec<Line>,
        data: &Data<'_>,
        edition: Edition,
    ) -> Table {
        let Draft { columns, groups } = draft;
        let compared = self.id == TableId::T1 || matches!(self.columns, Columns::Steps(_));
        let comparisons =
            if compared { compare(&columns, &lines, data, edition) } else { Vec::new() };
        let values = fill(&columns, &groups, &lines, data.sums);
        let id = self.id.code().to_lowercase();
        // The hardest steps have one title, and so have the parts of operators.
        let title_key = match (self.operator, self.part) {
            (Some(_), _) => format!("bilan-{id}-operator-title"),
            (None, 1) => format!("bilan-{id}-title"),
            (None, part) => format!("bilan-{id}-{part}-title"),
        };
        let operator = self.operator.map(str::to_owned);
        let id = self.id;
        Table { id, part, operator, title_key, columns, groups, lines, values, comparisons }
    }
}

/// Columns being chosen.
#[derive(Debug, Clone, Default)]
struct Draft {
    columns: Vec<Column>,
    groups: Vec<Group>,
}

impl Draft {
    fn push(&mut self, indicator: &str, key: [&str; 3], origin: Origin) -> usize {
        let [operator, dimension, modality] = key.map(str::to_owned);
        let indicator = indicator.to_owned();
        self.columns.push(Column { indicator, operator, dimension, modality, origin });
        self.columns.len() - 1
    }

    /// A number by itself.
    fn count(&mut self, indicator: &str, selections: Vec<Selection>) -> usize {
        self.push(indicator, [WHOLE, WHOLE, WHOLE], Origin::Counted(selections))
    }

    /// All of a measure.
    fn all(&mut self, indicator: &str, measure: Measure) -> usize {
        self.count(indicator, vec![Selection::all(measure)])
    }

    /// One value of a dimension.
    fn value(&mut self, indicator: &str, (dimension, code): (&str, &str), own: Selection) -> usize {
        self.push(indicator, [WHOLE, dimension, code], Origin::Counted(vec![own]))
    }

    /// Every value of a dimension, then what is in no list if there is some, and their sum. Gives
    /// the rank of the group.
    fn dimension(
        &mut self,
        sums: &Sums,
        term: Term,
        indicator: &str,
        dimension: &str,
        parts: Vec<(String, Selection)>,
        total: Option<usize>,
    ) -> usize {
        let rest = parts.first().map(|(_, first)| Selection {
            values: Values::NoneOf(parts.iter().map(|(_, own)| own.values.clone()).collect()),
            ..first.clone()
        });
        let mut columns: Vec<usize> = parts
            .into_iter()
            .map(|(code, own)| self.value(indicator, (dimension, &code), own))
            .collect();
        if let Some(rest) = rest.filter(|rest| sums.sum(&Scope::Network, term, rest) > 0) {
            columns.push(self.value(indicator, (dimension, UNLISTED), rest));
        }
        let group = self.groups.len();
        let total = total.unwrap_or_else(|| {
            self.push(indicator, [WHOLE, dimension, WHOLE], Origin::Total { group })
        });
        self.groups.push(Group { columns, total });
        group
    }

    /// One column for each operator or group of operators, and their sum.
    fn operators(
        &mut self,
        indicator: &str,
        own: &[Operators<'_>],
        make: &dyn Fn(&[&str]) -> Selection,
    ) {
        let columns = own
            .iter()
            .map(|(code, members)| {
                self.push(indicator, [code, WHOLE, WHOLE], Origin::Counted(vec![make(members)]))
            })
            .collect();
        let group = self.groups.len();
        let total = self.push(indicator, [WHOLE, WHOLE, WHOLE], Origin::Total { group });
        self.groups.push(Group { columns, total });
    }

    /// One column for each second code of a tutorial, then one for those that are in no list, if
    /// some were counted.
    fn pairs(
        &mut self,
        indicator: &str,
        operator: &str,
        measure: Measure,
        slug: &str,
        codes: &[&str],
        (sums, term): (&Sums, Term),
    ) -> Vec<usize> {
        let dimension = measure.dimension();
        let mut columns = Vec::new();
        for code in codes {
            let code = pair(slug, code);
            let own = Selection::of(measure, Values::Of(vec![code.clone()]));
            let origin = Origin::Counted(vec![own]);
            columns.push(self.push(indicator, [operator, dimension, &code], origin));
        }
        let listed = Values::Of(codes.iter().map(|code| pair(slug, code)).collect());
        let own = Values::First(vec![slug.to_owned()]);
        let rest = Values::AllOf(vec![own, Values::NoneOf(vec![listed])]);
        let rest = Selection::of(measure, rest);
        if sums.sum(&Scope::Network, term, &rest) > 0 {
            let key = [operator, dimension, &pair(slug, UNLISTED)];
            columns.push(self.push(indicator, key, Origin::Counted(vec![rest])));
        }
        columns
    }

    /// Some values of a dimension one by one, the others together if some were counted, and all of
    /// them. Gives the columns of the former, and the rank of the group; there is none where all
    /// that is shown is the whole.
    fn some(
        &mut self,
        indicator: &str,
        [operator, dimension]: [&str; 2],
        listed: Vec<(String, Selection)>,
        others: Option<Selection>,
        all: Selection,
    ) -> (Vec<usize>, Option<usize>) {
        let own: Vec<usize> = listed
            .into_iter()
            .map(|(code, own)| {
                self.push(indicator, [operator, dimension, &code], Origin::Counted(vec![own]))
            })
            .collect();
        let key = [operator, dimension, WHOLE];
        if own.is_empty() {
            self.push(indicator, key, Origin::Counted(vec![all]));
            return (own, None);
        }
        let mut columns = own.clone();
        if let Some(others) = others {
            let key = [operator, dimension, OTHERS];
            columns.push(self.push(indicator, key, Origin::Counted(vec![others])));
        }
        let group = self.groups.len();
        let total = self.push(indicator, key, Origin::Total { group });
        self.groups.push(Group { columns, total });
        (own, Some(group))
    }

    /// T10: visits, by whether a mediator was there ("moment") or by who practised with whom
    /// ("mode"). Gives the rank of the total.
    fn visits(&mut self, sums: &Sums, term: Term, dimension: &str, total: Option<usize>) -> usize {
        let is_moment = dimension == "moment";
        let codes: &[&str] = if is_moment {
            &["hors_permanence", "pendant_permanence"]
        } else {
            &["autonomie", "accompagne", "atelier"]
        };
        let one = |code: &&str| {
            let own = vec![(*code).to_owned()];
            let values = if is_moment { Values::Last(own) } else { Values::First(own) };
            ((*code).to_owned(), Selection::of(Measure::Session, values))
        };
        let own = codes.iter().map(one).collect();
        let group = self.dimension(sums, term, "nb_sessions", dimension, own, total);
        self.groups.get(group).map_or(0, |group| group.total)
    }

    /// The shares of a group, one after another.
    fn shares(&mut self, indicator: &str, group: usize) {
        let columns = self.groups.get(group).map(|group| group.columns.clone());
        for of in columns.unwrap_or_default() {
            let Some(own) = self.columns.get(of).cloned() else { continue };
            let key = [own.operator.as_str(), &own.dimension, &own.modality];
            self.push(indicator, key, Origin::Share { of, group });
        }
    }
}

/// An operator, or a group of them, with its members.
type Operators<'a> = (&'static str, Vec<&'a str>);

/// The operators shown: all of them inside; outside, the smallest are grouped, as their numbers
/// would have to be hidden nearly everywhere.
fn operators(sums: &Sums, edition: Edition) -> Vec<Operators<'_>> {
    // What no list of ours names stands with those that have no operator.
    let measures = [Measure::Request, Measure::Procedure].map(Figure::Counted);
    let met: BTreeSet<&str> = measures.into_iter().flat_map(|own| sums.operators(own)).collect();
    let mut unnamed = vec![operator::NONE];
    unnamed.extend(met.into_iter().filter(|code| !operator::ALL.contains(code)));
    match edition {
        Edition::Internal => operator::ALL
            .into_iter()
            .map(|code| match code {
                operator::NONE => (code, unnamed.clone()),
                named => (named, vec![named]),
            })
            .collect(),
        Edition::Partners | Edition::Public => {
            let own = [
                operator::FRANCE_TRAVAIL,
                operator::CAF,
                operator::ASSURANCE_MALADIE,
                operator::ASSURANCE_RETRAITE,
                operator::MSA,
            ];
            let mut others = vec![operator::GRDF, operator::LA_POSTE, operator::OTHER];
            others.extend(unnamed);
            own.into_iter().map(|code| (code, vec![code])).chain([("autres", others)]).collect()
        }
    }
}

/// The codes of a list that have no parent, each with itself and its children.
fn rolled(dimension: Dimension) -> Vec<(String, Vec<String>)> {
    let entries = Nomenclature::embedded().entries(dimension);
    let top = entries.iter().filter(|entry| entry.parent.is_none());
    top.map(|top| {
        let own = entries
            .iter()
            .filter(|entry| entry.code == top.code || entry.parent.as_ref() == Some(&top.code));
        (top.code.clone(), own.map(|entry| entry.code.clone()).collect())
    })
    .collect()
}

/// Each code with what it rolls up, as selections of a measure.
fn parts(measure: Measure, dimension: Dimension) -> Vec<(String, Selection)> {
    let own = rolled(dimension).into_iter();
    own.map(|(code, members)| (code, Selection::of(measure, Values::Of(members)))).collect()
}

/// Each of these codes by itself.
fn each(measure: Measure, codes: &[&str]) -> Vec<(String, Selection)> {
    let one = |code: &&str| {
        let values = Values::Of(vec![(*code).to_owned()]);
        ((*code).to_owned(), Selection::of(measure, values))
    };
    codes.iter().map(one).collect()
}

/// Presences that were held, with or without public.
fn held() -> Selection {
    let states = [presence::HELD, presence::NOBODY].map(str::to_owned);
    Selection::of(Measure::Presence, Values::Of(states.to_vec()))
}

/// Practices with this ending.
fn ended(ending: Ending) -> Values {
    Values::Of(vec![ending.code().to_owned()])
}

/// The code under which an operator is counted.
fn known(code: &str) -> &'static str {
    operator::ALL.into_iter().find(|own| *own == code).unwrap_or(operator::OTHER)
}

/// The exercises of each operator that has some, with its rank.
fn by_operator(exercises: &[Exercise]) -> Vec<(u8, &'static str, Vec<&Exercise>)> {
    let mut seen = BTreeSet::new();
    let once: Vec<&Exercise> =
        exercises.iter().filter(|own| seen.insert(own.tutorial.as_str())).collect();
    let own = |(rank, code): (u8, &'static str)| {
        let own: Vec<&Exercise> =
            once.iter().copied().filter(|own| known(&own.operator) == code).collect();
        (!own.is_empty()).then_some((rank, code, own))
    };
    (0..).zip(operator::ALL).filter_map(own).collect()
}

/// Every sheet of an edition, in order.
pub(super) fn sheets(data: &Data<'_>, term: Term, edition: Edition) -> Vec<Sheet> {
    let Data { sums, exercises, .. } = *data;
    let own = operators(sums, edition);
    let mut sheets = Vec::new();
    let mut add = |id, part, area, kind, columns| {
        sheets.push(Sheet::new((id, part), area, kind, columns));
    };
    if edition == Edition::Internal {
        add(TableId::T0, 1, Area::Sites, Kind::Year, every_measure());
    }
    add(TableId::T1, 1, Area::Network, Kind::Year, key_figures());
    add(TableId::T2, 1, Area::Departements, Kind::Month, evolution());
    add(TableId::T3, 1, Area::Sites, Kind::Year, by_place());
    for (part, columns) in (1..).zip(nature(sums, term)) {
        add(TableId::T4, part, Area::Network, Kind::Quarter, columns);
    }
    let mut requests = Draft::default();
    requests
        .operators("nb_demandes", &own, &|members| Selection::operators(Measure::Request, members));
    add(TableId::T5, 1, Area::Sites, Kind::Year, requests.clone());
    add(TableId::T5, 2, Area::Departements, Kind::Month, requests);
    let [posture, kiosk, progress] = autonomy(sums, term);
    add(TableId::T6, 1, Area::Sites, Kind::HalfYear, posture);
    add(TableId::T6, 2, Area::Sites, Kind::HalfYear, kiosk);
    add(TableId::T6, 3, Area::Network, Kind::Year, progress);
    let [time, practised] = time(sums, term);
    add(TableId::T7, 1, Area::Network, Kind::Quarter, time);
    let (by_band, by_referral) = match edition {
        Edition::Internal => (Kind::Quarter, Area::Sites),
        Edition::Partners | Edition::Public => (Kind::HalfYear, Area::Departements),
    };
    add(TableId::T7, 2, Area::Network, by_band, practised);
    let [equipment, support] = equipment(sums, term);
    add(TableId::T8, 1, Area::Sites, Kind::HalfYear, equipment);
    add(TableId::T8, 2, Area::Sites, Kind::Quarter, support);
    let [outcome, obstacle, referral, recurrence] = outcome(sums, term);
    add(TableId::T9, 1, Area::Sites, Kind::HalfYear, outcome);
    add(TableId::T9, 2, Area::Network, Kind::HalfYear, obstacle);
    add(TableId::T9, 3, by_referral, Kind::Year, referral);
    add(TableId::T9, 4, Area::Sites, Kind::Year, recurrence);
    let mut visits = Draft::default();
    let total = visits.visits(sums, term, "moment", None);
    if edition == Edition::Internal {
        visits.visits(sums, term, "mode", Some(total));
    }
    visits.shares("part_sessions_pct", 0);
    add(TableId::T10, 1, Area::Sites, Kind::Quarter, visits);
    add(TableId::T10, 2, Area::Network, Kind::Quarter, practices(&own));
    add(TableId::T10, 3, Area::Network, Kind::Year, options());
    let mut memos = Draft::default();
    memos.all("nb_memos", Measure::Memo);
    add(TableId::T10, 4, Area::Sites, Kind::Year, memos);
    if edition != Edition::Internal {
        let mut modes = Draft::default();
        modes.visits(sums, term, "mode", None);
        modes.shares("part_sessions_pct", 0);
        add(TableId::T10, 5, Area::Network, Kind::Quarter, modes);
    }
    // What an operator receives is about the whole report; outside, never about less than the
    // periods at which its measures were approved.
    let parts = by_operator(exercises);
    let for_operator = |id, rank: u8, operator, kind: Kind, columns| Sheet {
        id,
        part: FIRST_OPERATOR + rank,
        operator: Some(operator),
        area: Area::Network,
        kind: kind.max(term.kind()),
        columns: Columns::Fixed(columns),
    };
    let mut named = edition.threshold().map(|_| Named::default());
    let mut stumbled = Vec::new();
    for (rank, own, exercises) in &parts {
        let (columns, steps) = match &mut named {
            None => (tutorials(sums, term, own, exercises), every_step(sums, term, own, exercises)),
            Some(named) => {
                let often = often_practised(sums, term, edition, exercises);
                let columns = some_tutorials(own, exercises, &often);
                let hard = often_helped(sums, term, edition, exercises);
                let steps = some_steps(own, exercises, &often, &hard, (sums, term));
                named.tutorials.extend(often.listed);
                named.steps.extend(hard.listed);
                (columns, steps)
            }
        };
        sheets.push(for_operator(TableId::T10, *rank, *own, Kind::Quarter, columns));
        stumbled.push((*rank, *own, steps));
    }
    let whole = Kind::HalfYear.max(term.kind());
    let needed = match edition {
        Edition::Internal => needs(sums, term),
        Edition::Partners | Edition::Public => some_needs(sums, term, edition),
    };
    sheets.push(Sheet::new((TableId::T10, NEEDS), Area::Network, whole, needed));
    sheets.push(Sheet {
        id: TableId::T11,
        part: 1,
        operator: None,
        area: Area::Network,
        kind: Kind::HalfYear,
        columns: Columns::Steps(named),
    });
    if edition == Edition::Internal {
        // A few mediators say it: these are no numbers for others.
        let columns = changes(sums, term, &parts);
        sheets.push(Sheet::new((TableId::T11, 3), Area::Network, Kind::HalfYear, columns));
    }
    let columns = what_helped(sums, term);
    sheets.push(Sheet::new((TableId::T11, 4), Area::Network, Kind::HalfYear, columns));
    for (rank, own, columns) in stumbled {
        sheets.push(for_operator(TableId::T11, rank, own, Kind::HalfYear, columns));
    }
    let columns = presences(sums, term);
    sheets.push(Sheet::new((TableId::T12, 1), Area::Network, Kind::Quarter, columns));
    sheets
}

/// T0: each measure, whole, by its own code. They are of different kinds: nothing sums to anything.
fn every_measure() -> Draft {
    let mut draft = Draft::default();
    for measure in Measure::ALL {
        let own = if measure == Measure::Presence { held() } else { Selection::all(measure) };
        draft.count(measure.code(), vec![own]);
    }
    draft
}

/// T1: the key figures.
fn key_figures() -> Draft {
    let mut draft = Draft::default();
    draft.count("nb_permanences", vec![held()]);
    let helps = draft.all("nb_interventions", Measure::Intervention);
    // One for each person: a group counts as many as its participants.
    let alone = Values::NoneOf(vec![Values::Of(vec!["collectif".to_owned()])]);
    let people = Selection::all(Measure::Participants);
    draft.count("nb_accompagnements", vec![Selection::of(Measure::Intervention, alone), people]);
    draft.all("nb_demandes", Measure::Request);
    draft.all("minutes", Measure::Minutes);
    draft.all("nb_sessions", Measure::Session);
    let done = Selection::of(Measure::Procedure, ended(Ending::Done));
    draft.value("nb_parcours", ("issue", Ending::Done.code()), done);
    let solved = Selection::of(Measure::Outcome, Values::Of(vec!["aboutie".to_owned()]));
    let key = ("issue", "aboutie");
    let solved = draft.value("nb_interventions", key, solved);
    let origin = Origin::Part { of: solved, base: helps };
    // Not the name of the share of T9, which is rounded so that the shares of all outcomes sum to a
    // hundred.
    draft.push("part_interventions_abouties_pct", [WHOLE, key.0, key.1], origin);
    draft
}

/// T2: helps and visits. They are of two families, and never added up.
fn evolution() -> Draft {
    let mut draft = Draft::default();
    draft.all("nb_interventions", Measure::Intervention);
    draft.all("nb_sessions", Measure::Session);
    draft
}

/// T3: helps and presences.
fn by_place() -> Draft {
    let mut draft = Draft::default();
    let of = draft.all("nb_interventions", Measure::Intervention);
    let base = draft.count("nb_permanences", vec![held()]);
    let origin = Origin::Ratio { of, base, scale: 1 };
    draft.push("interventions_par_permanence", [WHOLE, WHOLE, WHOLE], origin);
    draft
}

/// T4: the type, the nature, the themes of mediation, the administrative themes. A help has one
/// type and one nature, and several themes: the shares of themes are of the mentions.
fn nature(sums: &Sums, term: Term) -> [Draft; 4] {
    let helps = |dimension, parts: Vec<(String, Selection)>| {
        let mut draft = Draft::default();
        let group = draft.dimension(sums, term, "nb_interventions", dimension, parts, None);
        draft.shares("part_interventions_pct", group);
        draft
    };
    let kinds = each(Measure::Intervention, &["individuel", "ponctuel", "collectif"]);
    let natures = parts(Measure::Nature, Dimension::Nature);
    let entries = Nomenclature::embedded().entries(Dimension::Theme);
    let themes = |administrative: bool| -> Vec<&str> {
        let own = entries.iter().filter(|entry| entry.parent.is_some() == administrative);
        own.map(|entry| entry.code.as_str()).collect()
    };
    let mentions = |dimension, own: &[&str], other: &[&str]| {
        let mut draft = Draft::default();
        let mut parts = each(Measure::Theme, own);
        // What is in neither list stands with the themes of mediation.
        let rest = Values::NoneOf(
            each(Measure::Theme, &[own, other].concat())
                .into_iter()
                .map(|(_, selection)| selection.values)
                .collect(),
        );
        let rest = Selection::of(Measure::Theme, rest);
        if dimension == "theme" && sums.sum(&Scope::Network, term, &rest) > 0 {
            parts.push((UNLISTED.to_owned(), rest));
        }
        let columns = parts
            .into_iter()
            .map(|(code, own)| draft.value("nb_mentions", (dimension, &code), own));
        let columns: Vec<usize> = columns.collect();
        let total =
            draft.push("nb_mentions", [WHOLE, dimension, WHOLE], Origin::Total { group: 0 });
        draft.groups.push(Group { columns, total });
        draft.shares("part_mentions_pct", 0);
        draft
    };
    let (mediation, administrative) = (themes(false), themes(true));
    [
        helps("type", kinds),
        helps("nature", natures),
        mentions("theme", &mediation, &administrative),
        mentions("theme_administratif", &administrative, &mediation),
    ]
}

/// T6: who did it, with how much help practices were finished, and from where to where people went.
fn autonomy(sums: &Sums, term: Term) -> [Draft; 3] {
    let mut posture = Draft::default();
    let levels = parts(Measure::Posture, Dimension::Autonomy);
    let group = posture.dimension(sums, term, "nb_interventions", "niveau", levels, None);
    // The finer postures of those accompanied all along.
    for (code, members) in rolled(Dimension::Autonomy) {
        let Some(total) = posture.columns.iter().position(|column| column.modality == code) else {
            continue;
        };
        let mut columns = Vec::new();
        for member in members.iter().filter(|_| members.len() > 1) {
            let own = Selection::of(Measure::Posture, Values::Of(vec![member.clone()]));
            // The parent is not proposed: it has a column only if it was counted by itself.
            if *member != code || sums.sum(&Scope::Network, term, &own) > 0 {
                columns.push(posture.value("nb_interventions", ("posture", member), own));
            }
        }
        if !columns.is_empty() {
            posture.groups.push(Group { columns, total });
        }
    }
    posture.shares("part_interventions_pct", group);

    let levels = Dimension::Arrival;
    let mut kiosk = Draft::default();
    let own = parts(Measure::Autonomy, levels);
    let group = kiosk.dimension(sums, term, "nb_parcours", "niveau", own, None);
    kiosk.shares("part_parcours_pct", group);

    let mut progress = Draft::default();
    let codes: Vec<String> = rolled(levels).into_iter().map(|(code, _)| code).collect();
    let pairs: Vec<String> =
        codes.iter().flat_map(|from| codes.iter().map(move |to| format!("{from}.{to}"))).collect();
    let pairs: Vec<&str> = pairs.iter().map(String::as_str).collect();
    let own = each(Measure::Progress, &pairs);
    let group = progress.dimension(sums, term, "nb_interventions", "debut.fin", own, None);
    let total = progress.groups.get(group).map(|group| group.total);
    // At the beginning, then at the end: the same helps, so only those of which both were told.
    for dimension in ["debut", "fin"] {
        let pair = |own: &str, other: &str| match dimension {
            "debut" => pair(own, other),
            _ => pair(other, own),
        };
        let parts = codes.iter().map(|own| {
            let pairs = codes.iter().map(|other| pair(own, other)).collect();
            (own.clone(), Selection::of(Measure::Progress, Values::Of(pairs)))
        });
        let levels: Vec<(String, Selection)> = parts.collect();
        let group = progress.dimension(sums, term, "nb_interventions", dimension, levels, total);
        for own in &codes {
            let at = |dimension: &str, code: &str| {
                let columns = &mut progress.columns.iter();
                columns.position(|own| own.dimension == dimension && own.modality == code)
            };
            let pairs = codes.iter().filter_map(|other| at("debut.fin", &pair(own, other)));
            let (columns, total) = (pairs.collect(), at(dimension, own));
            if let Some(total) = total {
                progress.groups.push(Group { columns, total });
            }
        }
        progress.shares("part_interventions_pct", group);
    }
    [posture, kiosk, progress]
}

/// T7: the bands of time, half-open, and the minutes that were declared: never the bands added up;
/// then the bands of practices on the kiosk, where no minute is kept.
fn time(sums: &Sums, term: Term) -> [Draft; 2] {
    let mut draft = Draft::default();
    let bands = parts(Measure::Time, Dimension::Duration);
    let group = draft.dimension(sums, term, "nb_interventions", "duree", bands, None);
    draft.shares("part_interventions_pct", group);
    let minutes = draft.all("minutes", Measure::Minutes);
    let helps = draft.all("nb_interventions", Measure::Intervention);
    let origin = Origin::Ratio { of: minutes, base: helps, scale: 1 };
    draft.push("minutes_par_intervention", [WHOLE, WHOLE, WHOLE], origin);
    let mut practised = Draft::default();
    let bands = ["0_5", "5_15", "15_30", "30_60", "60_120", "120_plus"];
    let own = each(Measure::Duration, &bands);
    let group = practised.dimension(sums, term, "nb_parcours", "duree", own, None);
    practised.shares("part_parcours_pct", group);
    [draft, practised]
}

/// T8: what helps were done on, several for one help; and what the kiosk runs on.
fn equipment(sums: &Sums, term: Term) -> [Draft; 2] {
    let mut draft = Draft::default();
    let measure = Measure::Equipment;
    let own = rolled(Dimension::Equipment).into_iter();
    let own = own.map(|(code, members)| (code, Selection::of(measure, Values::First(members))));
    let group = draft.dimension(sums, term, "nb_mentions", "materiel", own.collect(), None);
    let total = draft.groups.get(group).map(|group| group.total);
    let kiosk = ["oui", "non"]
        .map(|code| (code.to_owned(), Selection::of(measure, Values::Last(vec![code.to_owned()]))));
    draft.dimension(sums, term, "nb_mentions", "borne", kiosk.to_vec(), total);
    draft.shares("part_mentions_pct", group);
    let mut support = Draft::default();
    let own = each(Measure::SessionSupport, &["ordinateur", "tablette"]);
    let group = support.dimension(sums, term, "nb_sessions", "support", own, None);
    support.shares("part_sessions_pct", group);
    [draft, support]
}

/// T9: how helps ended, what was in the way, where people were sent, whether they had come before.
fn outcome(sums: &Sums, term: Term) -> [Draft; 4] {
    [
        (Measure::Outcome, Dimension::Outcome),
        (Measure::Obstacle, Dimension::Obstacle),
        (Measure::Referral, Dimension::Referral),
        (Measure::Recurrence, Dimension::Recurrence),
    ]
    .map(|(measure, dimension)| {
        let mut draft = Draft::default();
        let own = parts(measure, dimension);
        let group = draft.dimension(sums, term, "nb_interventions", measure.dimension(), own, None);
        draft.shares("part_interventions_pct", group);
        draft
    })
}

/// T10: practices begun and finished, by operator.
fn practices(own: &[Operators<'_>]) -> Draft {
    let mut draft = Draft::default();
    draft.operators("nb_parcours", own, &|members| {
        Selection::operators(Measure::Procedure, members)
    });
    draft.operators("nb_parcours_termines", own, &|members| Selection {
        values: ended(Ending::Done),
        ..Selection::operators(Measure::Procedure, members)
    });
    let columns = own.len() + 1;
    for base in 0..columns {
        let Some(operator) = draft.columns.get(base).map(|column| column.operator.clone()) else {
            continue;
        };
        let origin = Origin::Part { of: base + columns, base };
        draft.push("part_parcours_termines_pct", [&operator, WHOLE, WHOLE], origin);
    }
    draft
}

/// T10: visits that used an option of comfort. One visit may use several: they sum to nothing.
fn options() -> Draft {
    let mut draft = Draft::default();
    let base = draft.all("nb_sessions", Measure::Session);
    let codes = [
        VisitOption::LargeText,
        VisitOption::Contrast,
        VisitOption::ReadAloud,
        VisitOption::SlowPace,
    ]
    .map(VisitOption::code);
    let dimension = Measure::Option.dimension();
    let own = each(Measure::Option, &codes).into_iter();
    let columns: Vec<(String, usize)> = own
        .map(|(code, own)| {
            let of = draft.value("nb_sessions", (dimension, &code), own);
            (code, of)
        })
        .collect();
    for (code, of) in columns {
        let key = [WHOLE, dimension, code.as_str()];
        draft.push("part_sessions_pct", key, Origin::Part { of, base });
    }
    draft
}

/// T10: what visitors looked for and did not find, by theme; each at most once in a visit.
fn needs(sums: &Sums, term: Term) -> Draft {
    let mut draft = Draft::default();
    let entries = Nomenclature::embedded().entries(Dimension::Theme).iter();
    let codes: Vec<&str> = entries.map(|entry| entry.code.as_str()).chain(["autre"]).collect();
    let own = each(Measure::UnmetNeed, &codes);
    let dimension = Measure::UnmetNeed.dimension();
    let group = draft.dimension(sums, term, "nb_besoins", dimension, own, None);
    draft.shares("part_besoins_pct", group);
    draft
}

/// The same outside of the coordination: the themes looked for often enough, the others together.
fn some_needs(sums: &Sums, term: Term, edition: Edition) -> Draft {
    let mut draft = Draft::default();
    let entries = Nomenclature::embedded().entries(Dimension::Theme).iter();
    let codes: Vec<&str> = entries.map(|entry| entry.code.as_str()).chain(["autre"]).collect();
    let measure = Measure::UnmetNeed;
    let own = each(measure, &codes);
    let count = |own: &Selection| sums.sum(&Scope::Network, term, own);
    let counts = own.iter().map(|(code, own)| (code.clone(), count(own))).collect();
    let all = Selection::all(measure);
    let short = Shortlist::new(counts, count(&all), usize::MAX, edition);
    let listed: Vec<&str> = short.listed.iter().map(String::as_str).collect();
    let rest = Values::NoneOf(vec![Values::Of(short.listed.clone())]);
    let others = (short.others > 0).then(|| Selection::of(measure, rest));
    let key = [WHOLE, measure.dimension()];
    let (_, group) = draft.some("nb_besoins", key, each(measure, &listed), others, all);
    if let Some(group) = group {
        draft.shares("part_besoins_pct", group);
    }
    draft
}

/// What was counted of a tutorial, whatever the second code.
fn tutorial(measure: Measure, slug: &str) -> Selection {
    Selection::of(measure, Values::First(vec![slug.to_owned()]))
}

/// Two codes as one value.
fn pair(first: &str, last: &str) -> String {
    format!("{first}.{last}")
}

/// T10, for an operator: its exercises, by how they ended.
fn tutorials(sums: &Sums, term: Term, operator: &str, exercises: &[&Exercise]) -> Draft {
    let mut draft = Draft::default();
    let measure = Measure::ProcedureTutorial;
    let endings = [Ending::Done, Ending::Abandoned, Ending::Expired].map(Ending::code);
    let mut wholes = Vec::new();
    for exercise in exercises {
        let slug = exercise.tutorial.as_str();
        let columns = draft.pairs("nb_parcours", operator, measure, slug, &endings, (sums, term));
        let key = [operator, "tutoriel", slug];
        let origin = Origin::Counted(vec![tutorial(measure, slug)]);
        let total = draft.push("nb_parcours", key, origin);
        let done = columns.first().copied();
        draft.groups.push(Group { columns, total });
        if let Some(of) = done {
            let origin = Origin::Part { of, base: total };
            draft.push("part_parcours_termines_pct", key, origin);
        }
        wholes.push(total);
    }
    // The tutorials themselves: what was counted of those that left the catalog is not here, as
    // nothing says whose they were.
    let group = draft.groups.len();
    let total = draft.push("nb_parcours", [operator, "tutoriel", WHOLE], Origin::Total { group });
    draft.groups.push(Group { columns: wholes, total });
    draft
}

/// The codes of these exercises.
fn slugs(exercises: &[&Exercise]) -> Vec<String> {
    exercises.iter().map(|own| own.tutorial.clone()).collect()
}

/// The exercises of an operator that were begun often enough to be shown outside.
fn often_practised(
    sums: &Sums,
    term: Term,
    edition: Edition,
    exercises: &[&Exercise],
) -> Shortlist {
    let measure = Measure::ProcedureTutorial;
    let count = |slug: &str| sums.sum(&Scope::Network, term, &tutorial(measure, slug));
    let counts: Vec<(String, u64)> =
        slugs(exercises).into_iter().map(|slug| (slug.clone(), count(&slug))).collect();
    let all = counts.iter().map(|own| own.1).fold(0, u64::saturating_add);
    Shortlist::new(counts, all, usize::MAX, edition)
}

/// T10, for an operator, outside of the coordination: the exercises begun often enough, the others
/// together, and how many were finished in all. How each of them ended would be hidden nearly
/// everywhere.
fn some_tutorials(operator: &str, exercises: &[&Exercise], often: &Shortlist) -> Draft {
    let mut draft = Draft::default();
    let (measure, dimension) = (Measure::ProcedureTutorial, "tutoriel");
    let all = slugs(exercises);
    let rest: Vec<String> = all.iter().filter(|own| !often.listed.contains(own)).cloned().collect();
    let listed = often.listed.iter().map(|slug| (slug.clone(), tutorial(measure, slug))).collect();
    let others = (often.others > 0).then(|| Selection::of(measure, Values::First(rest)));
    let done = all.iter().map(|slug| pair(slug, Ending::Done.code())).collect();
    let whole = Selection::of(measure, Values::First(all));
    draft.some("nb_parcours", [operator, dimension], listed, others, whole);
    let key = [operator, dimension, WHOLE];
    let base = draft.columns.len() - 1;
    let done = Selection::of(measure, Values::Of(done));
    let of = draft.push("nb_parcours_termines", key, Origin::Counted(vec![done]));
    draft.push("part_parcours_termines_pct", key, Origin::Part { of, base });
    draft
}

/// The steps of an operator at which help was asked often enough to be shown outside. Those that
/// left the catalog stand with the others.
fn often_helped(sums: &Sums, term: Term, edition: Edition, exercises: &[&Exercise]) -> Shortlist {
    let measure = Measure::HelpStep;
    let found = sums.by_value(&Scope::Network, term, Figure::Counted(measure));
    let mut counts: Vec<(String, u64)> = Vec::new();
    for exercise in exercises {
        for step in &exercise.steps {
            let code = pair(&exercise.tutorial, step);
            let n = found.get(code.as_str()).copied().unwrap_or(0);
            counts.push((code, n));
        }
    }
    let all = Selection::of(measure, Values::First(slugs(exercises)));
    Shortlist::new(counts, sums.sum(&Scope::Network, term, &all), MOST_STEPS, edition)
}

/// T11, for an operator, outside of the coordination: the steps at which help was asked most often,
/// the others together, the practices left in all, and the helps for a hundred practices of the
/// exercises whose number is shown in T10.
fn some_steps(
    operator: &str,
    exercises: &[&Exercise],
    often: &Shortlist,
    hard: &Shortlist,
    (sums, term): (&Sums, Term),
) -> Draft {
    let mut draft = Draft::default();
    let dimension = Measure::HelpStep.dimension();
    let mut bases: BTreeMap<&str, usize> = BTreeMap::new();
    for slug in &often.listed {
        let begun = tutorial(Measure::ProcedureTutorial, slug);
        let stumbled = |code: &String| code.split_once('.').is_some_and(|(own, _)| own == slug);
        let enough = sums.sum(&Scope::Network, term, &begun) >= LEAST_BASE;
        if enough && hard.listed.iter().any(stumbled) {
            let key = [operator, "tutoriel", slug];
            bases.insert(slug, draft.push("nb_parcours", key, Origin::Counted(vec![begun])));
        }
    }
    let all = Values::First(slugs(exercises));
    let codes: Vec<&str> = hard.listed.iter().map(String::as_str).collect();
    let rest = Values::NoneOf(vec![Values::Of(hard.listed.clone())]);
    let rest = Selection::of(Measure::HelpStep, Values::AllOf(vec![all.clone(), rest]));
    let (columns, _) = draft.some(
        "nb_aides",
        [operator, dimension],
        each(Measure::HelpStep, &codes),
        (hard.others > 0).then_some(rest),
        Selection::of(Measure::HelpStep, all.clone()),
    );
    let left = Selection::of(Measure::AbandonStep, all);
    draft.push("nb_abandons", [operator, dimension, WHOLE], Origin::Counted(vec![left]));
    for (code, of) in hard.listed.iter().zip(columns) {
        let base = code.split_once('.').and_then(|(slug, _)| bases.get(slug).copied());
        if let Some(base) = base {
            let origin = Origin::Ratio { of, base, scale: 100 };
            draft.push("aides_pour_100_parcours", [operator, dimension, code], origin);
        }
    }
    draft
}

/// T11, for an operator: at each step of its exercises, the helps asked, the practices left, and the
/// helps for a hundred practices of the tutorial.
fn every_step(sums: &Sums, term: Term, operator: &str, exercises: &[&Exercise]) -> Draft {
    let mut draft = Draft::default();
    let dimension = Measure::HelpStep.dimension();
    for exercise in exercises {
        let slug = exercise.tutorial.as_str();
        let steps: Vec<&str> = exercise.steps.iter().map(String::as_str).collect();
        let key = [operator, "tutoriel", slug];
        let begun = Origin::Counted(vec![tutorial(Measure::ProcedureTutorial, slug)]);
        let base = draft.push("nb_parcours", key, begun);
        let mut helps = Vec::new();
        for (indicator, measure) in
            [("nb_aides", Measure::HelpStep), ("nb_abandons", Measure::AbandonStep)]
        {
            let columns = draft.pairs(indicator, operator, measure, slug, &steps, (sums, term));
            if measure == Measure::HelpStep {
                helps.clone_from(&columns);
            }
            let origin = Origin::Counted(vec![tutorial(measure, slug)]);
            let total = draft.push(indicator, key, origin);
            draft.groups.push(Group { columns, total });
        }
        for (step, of) in steps.iter().zip(helps) {
            let origin = Origin::Ratio { of, base, scale: 100 };
            let key = [operator, dimension, &pair(slug, step)];
            draft.push("aides_pour_100_parcours", key, origin);
        }
    }
    draft
}

/// T11: how often a mediator said that the real site of a tutorial has changed.
fn changes(sums: &Sums, term: Term, parts: &[(u8, &'static str, Vec<&Exercise>)]) -> Draft {
    let mut draft = Draft::default();
    let measure = Measure::SiteChanged;
    let (indicator, dimension) = ("nb_signalements", measure.dimension());
    let mut columns = Vec::new();
    let mut listed = Vec::new();
    for (_, operator, exercises) in parts {
        for exercise in exercises {
            let slug = exercise.tutorial.as_str();
            let own = Selection::of(measure, Values::Of(vec![slug.to_owned()]));
            let origin = Origin::Counted(vec![own]);
            columns.push(draft.push(indicator, [operator, dimension, slug], origin));
            listed.push(slug.to_owned());
        }
    }
    let rest = Selection::of(measure, Values::NoneOf(vec![Values::Of(listed)]));
    if sums.sum(&Scope::Network, term, &rest) > 0 {
        columns.push(draft.value(indicator, (dimension, UNLISTED), rest));
    }
    if !columns.is_empty() {
        let group = draft.groups.len();
        let total = draft.push(indicator, [WHOLE, dimension, WHOLE], Origin::Total { group });
        draft.groups.push(Group { columns, total });
    }
    draft
}

/// T11: what mediators saw help, whatever the tutorial. Several may have helped at once.
fn what_helped(sums: &Sums, term: Term) -> Draft {
    let mut draft = Draft::default();
    let own = rolled(Dimension::Helped)
        .into_iter()
        .map(|(code, members)| (code, Selection::of(Measure::WhatHelped, Values::Last(members))));
    let group = draft.dimension(sums, term, "nb_mentions", "aide", own.collect(), None);
    draft.shares("part_mentions_pct", group);
    draft
}

/// T12: presences by the number of helps, and those that were canceled.
fn presences(sums: &Sums, term: Term) -> Draft {
    let mut draft = Draft::default();
    let loads = LOADS.map(|code| {
        let values = Values::Of(vec![code.to_owned()]);
        (code.to_owned(), Selection { figure: Figure::Load, operators: None, values })
    });
    let dimension = "interventions_par_permanence";
    let group = draft.dimension(sums, term, "nb_permanences", dimension, loads.to_vec(), None);
    draft.shares("part_permanences_pct", group);
    let code = presence::CANCELED;
    let own = Selection::of(Measure::Presence, Values::Of(vec![code.to_owned()]));
    draft.value("nb_permanences", ("permanence", code), own);
    draft
}

/// T11: the steps with most helps for a practice of their tutorial, among tutorials practised
/// enough. How many passed by a step is not counted: how many began its tutorial stands for it, and
/// the name of the indicator says so. A tutorial or a step that is in no catalog is not named.
///
/// Outside, `allowed` says which may be named, in which periods of the report, for whom. A step and
/// the tutorial that it is divided by are shown in one period only if the number of each is zero or
/// large enough in all of them: the parts of operators tell the sum of these periods.
fn steps(data: &Data<'_>, term: Term, allowed: Option<(&Named, &[Term], Edition)>) -> Draft {
    let Data { sums, exercises, .. } = *data;
    let catalog: BTreeMap<&str, &Exercise> =
        exercises.iter().rev().map(|own| (own.tutorial.as_str(), own)).collect();
    let mut begun: BTreeMap<&str, u64> = BTreeMap::new();
    let network = &Scope::Network;
    for (value, n) in sums.by_value(network, term, Figure::Counted(Measure::ProcedureTutorial)) {
        if let Some((tutorial, _)) = value.split_once('.') {
            *begun.entry(tutorial).or_default() += n;
        }
    }
    let helped = sums.by_value(network, term, Figure::Counted(Measure::HelpStep));
    let shown = |slug: &str, step: &str| {
        let Some((named, terms, edition)) = allowed else { return true };
        let own = [
            tutorial(Measure::ProcedureTutorial, slug),
            Selection::of(Measure::HelpStep, Values::Of(vec![step.to_owned()])),
        ];
        let large = |n: u64| n == 0 || edition.threshold().is_none_or(|least| n >= least);
        named.tutorials.contains(slug)
            && named.steps.contains(step)
            && terms.iter().all(|term| own.iter().all(|own| large(sums.sum(network, *term, own))))
    };
    let mut hardest: Vec<(&str, &Exercise, u64, u64)> = helped
        .into_iter()
        .filter_map(|(value, helps)| {
            let (tutorial, step) = value.split_once('.')?;
            let exercise = catalog.get(tutorial).copied()?;
            let base = begun.get(tutorial).copied().filter(|base| *base >= LEAST_BASE)?;
            let listed = exercise.steps.iter().any(|own| own == step);
            (listed && shown(tutorial, value)).then_some((value, exercise, helps, base))
        })
        .collect();
    // Fractions compared exactly: helps over practices, the larger first.
    hardest.sort_by(|a, b| {
        let cross = |x: u64, y: u64| u128::from(x) * u128::from(y);
        cross(b.2, a.3).cmp(&cross(a.2, b.3)).then(a.0.cmp(b.0))
    });
    hardest.truncate(HARDEST);
    let mut draft = Draft::default();
    let mut bases: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, exercise, ..) in &hardest {
        let slug = exercise.tutorial.as_str();
        if !bases.contains_key(slug) {
            let key = [known(&exercise.operator), "tutoriel", slug];
            let own = Origin::Counted(vec![tutorial(Measure::ProcedureTutorial, slug)]);
            bases.insert(slug, draft.push("nb_parcours", key, own));
        }
    }
    for (step, exercise, ..) in &hardest {
        let key = [known(&exercise.operator), Measure::HelpStep.dimension(), step];
        let own = Selection::of(Measure::HelpStep, Values::Of(vec![(*step).to_owned()]));
        let of = draft.push("nb_aides", key, Origin::Counted(vec![own]));
        if let Some(base) = bases.get(exercise.tutorial.as_str()).copied() {
            let origin = Origin::Ratio { of, base, scale: 100 };
            draft.push("aides_pour_100_parcours", key, origin);
        }
    }
    draft
}
