//! The fixed list of tables: what each shows, by which place and how often.
//!
//! Codes finer than the national ones roll up into their parent. A value that is in no list is
//! counted under one more column, so that totals are whole and no word of a foreign file shows.

use std::collections::BTreeMap;

use super::{
    Column, Data, Edition, Group, LEAST_BASE, Line, Origin, Scope, Selection, Sums, Table, TableId,
    Term, compare, fill, lines, whole,
};
use crate::bilan::cube::{Figure, LOADS, Values};
use crate::bilan::period::Kind;
use crate::count::day::presence;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::count::{Ending, Measure, NOT_APPLICABLE, WHOLE, operator};

/// The modality of what is in no list.
const UNLISTED: &str = "non_classe";

/// How many difficult steps are shown.
const HARDEST: usize = 10;

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

/// A table to be drawn.
pub(super) struct Sheet {
    id: TableId,
    part: u8,
    area: Area,
    /// How long the periods of its lines are.
    pub(super) kind: Kind,
    columns: Columns,
}

/// What the columns are.
enum Columns {
    /// The same on every line.
    Fixed(Draft),
    /// The hardest steps of each period.
    Steps,
}

impl Sheet {
    /// The table over these periods; several when the columns depend on the period.
    pub(super) fn draw(&self, data: &Data<'_>, terms: &[Term], edition: Edition) -> Vec<Table> {
        match &self.columns {
            Columns::Fixed(draft) if terms.is_empty() || draft.columns.is_empty() => Vec::new(),
            Columns::Fixed(draft) => {
                vec![self.table(
                    draft.clone(),
                    lines(data.coverage, self.area, terms),
                    data,
                    edition,
                )]
            }
            Columns::Steps => {
                let draw = |&term: &Term| {
                    let draft = steps(data.sums, term);
                    let lines = lines(data.coverage, self.area, &[term]);
                    self.table(draft, lines, data, edition)
                };
                terms.iter().map(draw).collect()
            }
        }
    }

    fn table(&self, draft: Draft, lines: Vec<Line>, data: &Data<'_>, edition: Edition) -> Table {
        let Draft { columns, groups } = draft;
        let compared = matches!(self.id, TableId::T1 | TableId::T11);
        let comparisons =
            if compared { compare(&columns, &lines, data, edition) } else { Vec::new() };
        let fill = |line: &Line| fill(&columns, &groups, line, data.sums);
        let values = lines.iter().map(fill).collect();
        let id = self.id.code().to_lowercase();
        let title_key = match self.part {
            1 => format!("bilan-{id}-title"),
            part => format!("bilan-{id}-{part}-title"),
        };
        let (id, part) = (self.id, self.part);
        let mut table = Table { id, part, title_key, columns, groups, lines, values, comparisons };
        table.derive();
        table
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
        own: &[Operators],
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
type Operators = (&'static str, Vec<&'static str>);

/// The operators shown: all of them inside; outside, the smallest are grouped, as their numbers
/// would have to be hidden nearly everywhere.
fn operators(edition: Edition) -> Vec<Operators> {
    // What no list of ours names stands with those that have no operator.
    let unnamed = [operator::NONE, NOT_APPLICABLE, WHOLE];
    match edition {
        Edition::Internal => operator::ALL
            .into_iter()
            .map(|code| match code {
                operator::NONE => (code, unnamed.to_vec()),
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

/// Every sheet of an edition, in order.
pub(super) fn sheets(sums: &Sums, term: Term, edition: Edition) -> Vec<Sheet> {
    let fixed = |id, part, area, kind, columns| Sheet {
        id,
        part,
        area,
        kind,
        columns: Columns::Fixed(columns),
    };
    let own = operators(edition);
    let mut sheets = Vec::new();
    if edition == Edition::Internal {
        sheets.push(fixed(TableId::T0, 1, Area::Sites, Kind::Year, every_measure()));
    }
    sheets.push(fixed(TableId::T1, 1, Area::Network, Kind::Year, key_figures()));
    sheets.push(fixed(TableId::T2, 1, Area::Departements, Kind::Month, evolution()));
    sheets.push(fixed(TableId::T3, 1, Area::Sites, Kind::Year, by_place()));
    for (part, columns) in (1..).zip(nature(sums, term)) {
        sheets.push(fixed(TableId::T4, part, Area::Network, Kind::Quarter, columns));
    }
    let mut requests = Draft::default();
    requests
        .operators("nb_demandes", &own, &|members| Selection::operators(Measure::Request, members));
    sheets.push(fixed(TableId::T5, 1, Area::Sites, Kind::Year, requests.clone()));
    sheets.push(fixed(TableId::T5, 2, Area::Departements, Kind::Month, requests));
    let [posture, kiosk, progress] = autonomy(sums, term);
    sheets.push(fixed(TableId::T6, 1, Area::Sites, Kind::HalfYear, posture));
    sheets.push(fixed(TableId::T6, 2, Area::Sites, Kind::HalfYear, kiosk));
    sheets.push(fixed(TableId::T6, 3, Area::Network, Kind::Year, progress));
    sheets.push(fixed(TableId::T7, 1, Area::Network, Kind::Quarter, time(sums, term)));
    let [equipment, support] = equipment(sums, term);
    sheets.push(fixed(TableId::T8, 1, Area::Sites, Kind::HalfYear, equipment));
    sheets.push(fixed(TableId::T8, 2, Area::Sites, Kind::Quarter, support));
    let [outcome, obstacle, referral] = outcome(sums, term);
    sheets.push(fixed(TableId::T9, 1, Area::Sites, Kind::HalfYear, outcome));
    sheets.push(fixed(TableId::T9, 2, Area::Network, Kind::HalfYear, obstacle));
    sheets.push(fixed(TableId::T9, 3, Area::Sites, Kind::Year, referral));
    sheets.push(fixed(TableId::T10, 1, Area::Sites, Kind::Quarter, sessions(sums, term)));
    sheets.push(fixed(TableId::T10, 2, Area::Network, Kind::Quarter, practices(&own)));
    sheets.push(Sheet {
        id: TableId::T11,
        part: 1,
        area: Area::Network,
        kind: Kind::HalfYear,
        columns: Columns::Steps,
    });
    sheets.push(fixed(TableId::T12, 1, Area::Network, Kind::Quarter, presences(sums, term)));
    sheets
}

/// T0: each measure, whole. They are of different kinds: nothing sums to anything.
fn every_measure() -> Draft {
    let mut draft = Draft::default();
    for measure in Measure::ALL {
        let own = if measure == Measure::Presence { held() } else { Selection::all(measure) };
        let unit = if measure == Measure::Minutes { "minutes" } else { "nb" };
        let indicator = format!("{unit}_{}", measure.code().replace('.', "_"));
        draft.count(&indicator, vec![own]);
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
    draft.push("part_interventions_pct", [WHOLE, key.0, key.1], origin);
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
    progress.dimension(sums, term, "nb_interventions", "debut.fin", own, None);
    [posture, kiosk, progress]
}

/// T7: the bands of time, half-open, and the minutes that were declared: never the bands added up.
fn time(sums: &Sums, term: Term) -> Draft {
    let mut draft = Draft::default();
    let bands = parts(Measure::Time, Dimension::Duration);
    let group = draft.dimension(sums, term, "nb_interventions", "duree", bands, None);
    draft.shares("part_interventions_pct", group);
    let minutes = draft.all("minutes", Measure::Minutes);
    let helps = draft.all("nb_interventions", Measure::Intervention);
    let origin = Origin::Ratio { of: minutes, base: helps, scale: 1 };
    draft.push("minutes_par_intervention", [WHOLE, WHOLE, WHOLE], origin);
    draft
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

/// T9: how helps ended, what was in the way, where people were sent.
fn outcome(sums: &Sums, term: Term) -> [Draft; 3] {
    [
        (Measure::Outcome, Dimension::Outcome),
        (Measure::Obstacle, Dimension::Obstacle),
        (Measure::Referral, Dimension::Referral),
    ]
    .map(|(measure, dimension)| {
        let mut draft = Draft::default();
        let own = parts(measure, dimension);
        let group = draft.dimension(sums, term, "nb_interventions", measure.dimension(), own, None);
        draft.shares("part_interventions_pct", group);
        draft
    })
}

/// T10: visits, by whether a mediator was there and by who practised with whom.
fn sessions(sums: &Sums, term: Term) -> Draft {
    let mut draft = Draft::default();
    let one = |make: fn(Vec<String>) -> Values, codes: &[&str]| {
        let own = codes.iter().map(|code| {
            let values = make(vec![(*code).to_owned()]);
            ((*code).to_owned(), Selection::of(Measure::Session, values))
        });
        own.collect::<Vec<_>>()
    };
    let moments = one(Values::Last, &["hors_permanence", "pendant_permanence"]);
    let modes = one(Values::First, &["autonomie", "accompagne", "atelier"]);
    let group = draft.dimension(sums, term, "nb_sessions", "moment", moments, None);
    let total = draft.groups.get(group).map(|group| group.total);
    draft.dimension(sums, term, "nb_sessions", "mode", modes, total);
    draft.shares("part_sessions_pct", group);
    draft
}

/// T10: practices begun and finished, by operator.
fn practices(own: &[Operators]) -> Draft {
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
/// enough. How many passed by a step is not counted: how many began its tutorial stands for it.
fn steps(sums: &Sums, term: Term) -> Draft {
    let mut begun: BTreeMap<&str, u64> = BTreeMap::new();
    let network = &Scope::Network;
    for (value, n) in sums.by_value(network, term, Figure::Counted(Measure::ProcedureTutorial)) {
        if let Some((tutorial, _)) = value.split_once('.') {
            *begun.entry(tutorial).or_default() += n;
        }
    }
    let helped = sums.by_value(network, term, Figure::Counted(Measure::HelpStep));
    let mut hardest: Vec<(&str, &str, u64, u64)> = helped
        .into_iter()
        .filter_map(|(value, helps)| {
            let (tutorial, _) = value.split_once('.')?;
            let base = begun.get(tutorial).copied().filter(|base| *base >= LEAST_BASE)?;
            Some((value, tutorial, helps, base))
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
    for (_, tutorial, ..) in &hardest {
        if !bases.contains_key(tutorial) {
            let own = Selection::of(
                Measure::ProcedureTutorial,
                Values::First(vec![(*tutorial).to_owned()]),
            );
            bases.insert(tutorial, draft.value("nb_parcours", ("tutoriel", tutorial), own));
        }
    }
    for (step, tutorial, ..) in &hardest {
        let dimension = Measure::HelpStep.dimension();
        let own = Selection::of(Measure::HelpStep, Values::Of(vec![(*step).to_owned()]));
        let of = draft.value("nb_aides", (dimension, step), own);
        if let Some(base) = bases.get(tutorial).copied() {
            let origin = Origin::Ratio { of, base, scale: 100 };
            draft.push("aides_par_100_parcours", [&whole(), dimension, step], origin);
        }
    }
    draft
}
