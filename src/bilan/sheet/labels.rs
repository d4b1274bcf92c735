//! A table made a sheet: the words of its columns and lines, what is to be known to read it, how it
//! is drawn.
//!
//! A column is said from its four codes, so that a new table needs few words of its own. A code in
//! no list is said as it is. Within a sheet, labels are unique.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::tell;
use super::{Chart, Contrast, Head, Row, Sheet, Stack, Unit, print};
use crate::bilan::cube::Scope;
use crate::bilan::period::Term;
use crate::bilan::report::Report;
use crate::bilan::tables::{Column, Line, Origin, Table, TableId, Value};
use crate::count::WHOLE;
use crate::count::nomenclature::Dimension;
use crate::i18n::Words;

/// The most characters of the name of a sheet in a spreadsheet (ECMA-376).
const LONGEST_NAME: usize = 31;

/// The characters that a spreadsheet takes in no name of a sheet (ECMA-376).
const NEVER_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The modality of what is in no list.
const UNLISTED: &str = "non_classe";

/// The modality of what has no column of its own.
const OTHERS: &str = "autres";

/// Which words say the codes of a dimension, besides `bilan-value-<dimension>-<code>`.
const LISTS: [(&str, Dimension); 15] = [
    ("type", Dimension::Kind),
    ("theme", Dimension::Theme),
    ("theme_administratif", Dimension::Theme),
    ("nature", Dimension::Nature),
    ("materiel", Dimension::Equipment),
    ("support", Dimension::Equipment),
    ("niveau", Dimension::Autonomy),
    ("debut", Dimension::Autonomy),
    ("fin", Dimension::Autonomy),
    ("duree", Dimension::Duration),
    ("issue", Dimension::Outcome),
    ("blocage", Dimension::Obstacle),
    ("orientation", Dimension::Referral),
    ("venue", Dimension::Recurrence),
    ("aide", Dimension::Helped),
];

/// What is needed to say a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) report: &'a Report,
    pub(super) words: &'a Words,
    pub(super) names: &'a Names,
}

impl Speaker<'_> {
    /// A table in words; its name is none of those taken, in upper or lower case.
    pub(super) fn sheet(&self, table: &Table, taken: &mut BTreeSet<String>) -> Sheet {
        let operator = table.operator.clone();
        let columns = self.heads(table, operator.as_deref());
        let (title, short) = self.title(table, operator.as_deref());
        let rows: Vec<Row> = self.rows(table);
        let contrasts = self.contrasts(table, &columns, &rows);
        Sheet {
            table: table.id,
            part: table.part,
            name: self.name(table, &short, taken),
            title,
            notes: self.notes(table),
            chart: self.chart(table),
            operator,
            columns,
            rows,
            contrasts,
        }
    }

    /// The words of a key, where it has some.
    fn known(&self, key: &str) -> Option<String> {
        self.words.has(key).then(|| self.words.get(key))
    }

    /// The key that the title of a table has words under: its own, that of the parts of operators,
    /// or that of any table.
    fn title_key(&self, table: &Table, operator: Option<&str>) -> String {
        let id = table.id.code().to_lowercase();
        let own = Some(table.title_key.clone());
        let shared = operator.map(|_| format!("bilan-{id}-operator-title"));
        let found = own.into_iter().chain(shared).find(|key| self.words.has(key));
        found.unwrap_or_else(|| "bilan-other-title".to_owned())
    }

    /// The title of a table, and a word or two for it.
    fn title(&self, table: &Table, operator: Option<&str>) -> (String, String) {
        let key = self.title_key(table, operator);
        let operator = operator.map(|code| self.operator(code)).unwrap_or_default();
        let code = format!("{}-{}", table.id.code(), table.part);
        let args = [("operator", operator.into()), ("code", code.into())];
        let title = self.words.get_with(&key, &args);
        let short = self.words.attribute_with(&key, "name", &args);
        let title = match only_term(table) {
            Some(term) if term != self.report.term => {
                let period = tell::term(term, self.words);
                let args = [("title", title.into()), ("period", period.into())];
                self.words.get_with("bilan-title-of", &args)
            }
            Some(_) | None => title,
        };
        (title, short.unwrap_or_default())
    }

    /// "T4-2 Nature": what a spreadsheet takes, and unlike any other.
    fn name(&self, table: &Table, short: &str, taken: &mut BTreeSet<String>) -> String {
        let same = |other: &&Table| other.id == table.id;
        let code = if self.report.tables.iter().filter(same).any(|other| other.part != table.part) {
            format!("{}-{}", table.id.code(), table.part)
        } else {
            table.id.code().to_owned()
        };
        let twin = |other: &&Table| same(other) && other.part == table.part;
        let several = self.report.tables.iter().filter(twin).count() > 1;
        let term = only_term(table).filter(|term| several || *term != self.report.term);
        let end = term.map(|term| format!(" {term}")).unwrap_or_default();
        let plain = |text: &str| -> String {
            let kept = text.replace(NEVER_IN_NAMES, " ").replace(['\u{A0}', '\u{202F}'], " ");
            kept.split_whitespace().collect::<Vec<_>>().join(" ")
        };
        let name = |end: &str| {
            let room = LONGEST_NAME.saturating_sub(end.chars().count());
            let whole = plain(&format!("{code} {short}"));
            let cut: String = whole.chars().take(room).collect();
            // A spreadsheet refuses a name that begins or ends with an apostrophe.
            format!("{}{end}", cut.trim_end_matches([' ', '\'', '’']))
        };
        let mut found = name(&end);
        let mut rank = 2;
        while !taken.insert(found.to_lowercase()) {
            found = name(&format!("{end} {rank}"));
            rank += 1;
        }
        found
    }

    /// The columns in words, each label once.
    fn heads(&self, table: &Table, operator: Option<&str>) -> Vec<Head> {
        let (mut taken, mut shorts) = (BTreeSet::new(), BTreeSet::new());
        let head = |column: &Column| {
            let mut head = self.head(column, table, operator);
            if taken.contains(&head.label) {
                // Two exercises may bear the same title: their codes tell them apart.
                head.label = format!("{} [{}]", head.label, column.modality);
            }
            let mut rank = 2;
            while !taken.insert(head.label.clone()) {
                head.label = format!("{} [{rank}]", head.label);
                rank += 1;
            }
            // A number and its mean bear the same short label: the second says what it counts.
            if !shorts.insert(head.short.clone()) {
                let unit = self.words.attribute(&indicator_key(&column.indicator), "short");
                let unit = unit.unwrap_or_else(|| self.unit(&column.indicator));
                let args = [("about", head.short.into()), ("unit", unit.into())];
                head.short = self.words.get_with("bilan-column", &args);
                if !shorts.insert(head.short.clone()) {
                    head.short.clone_from(&head.label);
                }
            }
            head
        };
        table.columns.iter().map(head).collect()
    }

    /// What a column is about and what it counts: "Information (interventions)", in short
    /// "Information".
    fn head(&self, column: &Column, table: &Table, operator: Option<&str>) -> Head {
        let unit = Unit::of(&column.indicator);
        // A key figure stands by itself, and has words of its own.
        let key = format!("{}-{}", indicator_key(&column.indicator), column.modality);
        if table.id == TableId::T1
            && let Some(label) = self.known(&key)
        {
            return Head { about: label.clone(), short: label.clone(), label, unit };
        }
        let own = Some(column.operator.as_str());
        let own = own.filter(|code| *code != WHOLE && Some(*code) != operator);
        let value = (column.modality != WHOLE)
            .then(|| self.value(&column.dimension, &column.modality, own.or(operator)));
        let (about, short) = match (own, value) {
            (None, None) if is_sum(column, table) => {
                (self.words.get("bilan-whole"), self.words.get("bilan-whole"))
            }
            (None, None) => {
                let label = self.indicator(&column.indicator);
                let short = self.words.attribute(&indicator_key(&column.indicator), "short");
                let short = short.unwrap_or_else(|| label.clone());
                return Head { about: label.clone(), label, short, unit };
            }
            (Some(own), None) => (self.operator(own), self.operator_short(own)),
            (None, Some(value)) => value,
            (Some(own), Some((long, short))) => {
                let own = (self.operator(own), self.operator_short(own));
                (format!("{}, {long}", own.0), self.pair("bilan-pair", &own.1, &short))
            }
        };
        let (said, short) = (self.within(column, &about), self.within(column, &short));
        let args = [("about", said.into()), ("unit", self.unit(&column.indicator).into())];
        let label = self.words.get_with("bilan-column", &args);
        let percent = format!("{short}\u{A0}%");
        Head { label, short: if unit == Unit::Percent { percent } else { short }, about, unit }
    }

    /// What a column is about, with its dimension where the value by itself would not say which:
    /// "Au début : Seul(e)".
    fn within(&self, column: &Column, about: &str) -> String {
        let key = format!("bilan-of-{}", column.dimension);
        if column.modality == WHOLE || !self.words.has(&key) {
            return about.to_owned();
        }
        self.words.get_with(&key, &[("value", about.into())])
    }

    /// Two things said one after the other.
    fn pair(&self, key: &str, first: &str, second: &str) -> String {
        self.words.get_with(key, &[("first", first.into()), ("second", second.into())])
    }

    /// What is in no list, of this dimension.
    fn unlisted(&self, dimension: &str) -> String {
        let own = self.known(&format!("bilan-unlisted-{}", dimension.replace(['_', '.'], "-")));
        own.unwrap_or_else(|| self.words.get("bilan-unlisted"))
    }

    /// The name of an indicator.
    fn indicator(&self, code: &str) -> String {
        self.known(&indicator_key(code)).unwrap_or_else(|| code.replace('_', " "))
    }

    /// What an indicator counts, in the middle of a sentence.
    fn unit(&self, code: &str) -> String {
        let own = self.words.attribute(&indicator_key(code), "unit");
        own.unwrap_or_else(|| self.indicator(code))
    }

    /// The name of an operator or of a group of them.
    fn operator(&self, code: &str) -> String {
        let code = code.replace('_', "-");
        let keys = ["bilan-operator", "nomen-operateur", "operator"];
        let known = keys.iter().find_map(|list| self.known(&format!("{list}-{code}")));
        known.unwrap_or(code)
    }

    /// The same in less room.
    fn operator_short(&self, code: &str) -> String {
        let key = format!("nomen-operateur-{}-short", code.replace('_', "-"));
        self.known(&key).unwrap_or_else(|| self.operator(code))
    }

    /// A value of a dimension, and the same in less room; `of` is the operator that the sheet or
    /// the column is about.
    fn value(&self, dimension: &str, code: &str, of: Option<&str>) -> (String, String) {
        let pair = dimension.split_once('.').zip(code.split_once('.'));
        let Some(((first, last), (own, other))) = pair else {
            return (self.one(dimension, code, ""), self.one(dimension, code, "-short"));
        };
        let key = format!("bilan-pair-{}", dimension.replace(['.', '_'], "-"));
        let key_short = format!("{key}-short");
        let key = if self.words.has(&key) { key.as_str() } else { "bilan-pair" };
        let key_short = if self.words.has(&key_short) { key_short.as_str() } else { key };
        let said = |end: &str| (self.one(first, own, end), self.pair_end(last, own, other, end));
        let ((first, second), (first_short, second_short)) = (said(""), said("-short"));
        let long = self.pair(key, &first, &second);
        // The title of an exercise is long: who it belongs to says enough.
        let short = match (last, of, self.names.operators.get(own)) {
            ("etape", None, Some(operator)) => self.pair(key, operator, &second_short),
            ("etape", _, _) => second_short,
            (_, _, _) => self.pair(key_short, &first_short, &second_short),
        };
        (long, short)
    }

    /// The second code of a pair: that of a step is read with its exercise.
    fn pair_end(&self, dimension: &str, before: &str, code: &str, end: &str) -> String {
        match dimension {
            "etape" if code != UNLISTED => self.names.step(before, code),
            _ => self.one(dimension, code, end),
        }
    }

    /// One code of one dimension; with the end "-short", in little room.
    fn one(&self, dimension: &str, code: &str, end: &str) -> String {
        if code == UNLISTED {
            return self.unlisted(dimension);
        }
        if code == OTHERS {
            let own = self.known(&format!("bilan-others-{}", dimension.replace(['_', '.'], "-")));
            return own.unwrap_or_else(|| self.words.get("bilan-others"));
        }
        if dimension == "tutoriel" {
            return self.names.tutorial(code);
        }
        let own = format!("bilan-value-{dimension}-{code}").replace(['_', '.'], "-");
        let list = LISTS.iter().find(|(name, _)| *name == dimension).map(|(_, list)| *list);
        let list = list.map(|list| list.label(code));
        let keys = [Some(own), list].into_iter().flatten();
        let ends: &[&str] = if end.is_empty() { &[""] } else { &[end, ""] };
        let mut keys = keys.flat_map(|key| ends.iter().map(move |end| format!("{key}{end}")));
        keys.find_map(|key| self.known(&key)).unwrap_or_else(|| code.replace('_', " "))
    }

    /// The lines in words.
    fn rows(&self, table: &Table) -> Vec<Row> {
        let mut terms: BTreeMap<Term, (String, String)> = BTreeMap::new();
        let mut row = |(line, values): (&Line, &Vec<Value>)| {
            let said = || (tell::term(line.term, self.words), tell::short(line.term, self.words));
            let (period, period_short) = terms.entry(line.term).or_insert_with(said).clone();
            Row {
                scope: line.place.clone(),
                term: line.term,
                place: self.names.scope(&line.place, self.words),
                period,
                period_short,
                values: values.clone(),
                total: line.total,
                partial: self.partial(line),
            }
        };
        table.lines.iter().zip(&table.values).map(&mut row).collect()
    }

    /// What is missing from a line.
    fn partial(&self, line: &Line) -> Option<String> {
        let key = match (&line.place, line.counted, line.expected) {
            (_, counted, expected) if counted >= expected && expected > 0 => return None,
            (_, _, 0) => "bilan-partial-early",
            (_, 0, _) => "bilan-partial-nothing",
            (Scope::Site(_), ..) => "bilan-partial",
            (Scope::Network | Scope::Departement(_), ..) => "bilan-partial-many",
        };
        let args = [("counted", line.counted.into()), ("expected", line.expected.into())];
        Some(self.words.get_with(key, &args))
    }

    /// What may be compared with the period before, in sentences.
    fn contrasts(&self, table: &Table, heads: &[Head], rows: &[Row]) -> Vec<Contrast> {
        let contrast = |own: &crate::bilan::tables::Comparison| {
            let (head, row) = (heads.get(own.column)?, rows.get(own.line)?);
            let before = tell::term(row.term.before()?, self.words);
            let text = |n| print(Value::Count(n), head.unit);
            let args = [
                ("label", head.label.as_str().into()),
                ("now", text(own.now).into()),
                ("before", text(own.before).into()),
                ("period", before.into()),
                ("devices", own.devices.into()),
                ("of", own.of.into()),
            ];
            let sentence = self.words.get_with("bilan-contrast", &args);
            let (row, column, before, now) = (own.line, own.column, own.before, own.now);
            Some(Contrast { row, column, before, now, sentence })
        };
        table.comparisons.iter().filter_map(contrast).collect()
    }

    /// What is to be known to read a table, each sentence once.
    fn notes(&self, table: &Table) -> Vec<String> {
        let key = self.title_key(table, table.operator.clone().as_deref());
        let mut notes: Vec<String> = self.words.attribute(&key, "note").into_iter().collect();
        let mut add = |note: Option<String>| {
            if let Some(note) = note.filter(|note| !notes.contains(note)) {
                notes.push(note);
            }
        };
        // Twenty-nine definitions would hide the table: its own note says where they are.
        if table.id != TableId::T0 {
            for column in &table.columns {
                add(self.words.attribute(&indicator_key(&column.indicator), "about"));
            }
        }
        for column in &table.columns {
            add(self.known(&format!("bilan-note-{}", column.dimension.replace(['.', '_'], "-"))));
        }
        if table.columns.iter().any(|column| column.modality == OTHERS) {
            add(Some(self.words.get("bilan-note-others")));
        }
        let percent = |column: &Column| Unit::of(&column.indicator) == Unit::Percent;
        if table.columns.iter().any(percent) {
            let args = [("base", crate::bilan::tables::LEAST_BASE.into())];
            add(Some(self.words.get_with("bilan-note-base", &args)));
        }
        let holds = |value: Value| table.values.iter().flatten().any(|own| *own == value);
        if holds(Value::Hidden) {
            let threshold = self.report.edition.threshold().unwrap_or_default();
            let args = [("k", threshold.into())];
            add(Some(self.words.get_with("bilan-note-hidden", &args)));
        }
        if holds(Value::Missing) {
            add(Some(self.words.get("bilan-note-missing")));
        }
        notes
    }

    /// How a table is drawn.
    fn chart(&self, table: &Table) -> Option<Chart> {
        let of = |unit: Unit| -> Vec<usize> {
            let kept = |own: &Column| Unit::of(&own.indicator) == unit && !is_whole(own);
            let columns = table.columns.iter().enumerate();
            columns.filter(|(_, own)| kept(own)).map(|(rank, _)| rank).collect()
        };
        let group = || table.groups.first().map(|group| group.columns.clone());
        let parts = || {
            let is_tutorial = |rank: &usize| {
                table
                    .columns
                    .get(*rank)
                    .is_some_and(|own| own.dimension == "tutoriel" && own.modality != WHOLE)
            };
            let tutorials: Vec<usize> = of(Unit::Count).into_iter().filter(is_tutorial).collect();
            let columns = if tutorials.is_empty() { group() } else { Some(tutorials) };
            match columns.unwrap_or_else(|| of(Unit::Count)) {
                // One number by place.
                none if none.is_empty() => Some(Chart::Bars(0)),
                columns => Some(Chart::Parts(columns)),
            }
        };
        let stacked = || {
            let shares = table.columns.iter().enumerate().filter(|(_, own)| match own.origin {
                Origin::Share { group, .. } => group == 0,
                Origin::Counted(_)
                | Origin::Total { .. }
                | Origin::Part { .. }
                | Origin::Ratio { .. } => false,
            });
            let shares: Vec<usize> = shares.map(|(rank, _)| rank).collect();
            if shares.is_empty() { group() } else { Some(shares) }
        };
        let chart = match table.id {
            TableId::T0 => None,
            TableId::T1 => Some(Chart::Figures),
            TableId::T2 => Some(Chart::Months(0)),
            TableId::T3 => Some(Chart::Bars(0)),
            TableId::T4 | TableId::T5 | TableId::T7 | TableId::T8 | TableId::T10 | TableId::T12 => {
                parts()
            }
            TableId::T6 => self.stacks(table).or_else(|| stacked().map(Chart::Stacked)),
            TableId::T9 if table.part == 1 => stacked().map(Chart::Stacked),
            TableId::T9 => parts(),
            // Helps for a hundred practices: the steps of two exercises can be compared.
            TableId::T11 => match of(Unit::Mean) {
                none if none.is_empty() => parts(),
                columns => Some(Chart::Parts(columns)),
            },
        };
        chart.filter(|chart| match chart {
            Chart::Figures | Chart::Bars(_) | Chart::Months(_) => !table.columns.is_empty(),
            Chart::Parts(columns) | Chart::Stacked(columns) => !columns.is_empty(),
            Chart::Stacks(stacks) => !stacks.is_empty(),
        })
    }

    /// The bars "at the beginning" and "at the end", where both are shown level by level.
    fn stacks(&self, table: &Table) -> Option<Chart> {
        let stack = |dimension: &str| {
            let own = |unit: Unit| -> Vec<usize> {
                let held = |column: &Column| {
                    column.dimension == dimension
                        && column.modality != WHOLE
                        && Unit::of(&column.indicator) == unit
                };
                let kept = table.columns.iter().enumerate().filter(|(_, column)| held(column));
                kept.map(|(rank, _)| rank).collect()
            };
            let shares = own(Unit::Percent);
            let columns = if shares.is_empty() { own(Unit::Count) } else { shares };
            let label = self.words.get(&format!("bilan-stack-{dimension}"));
            (!columns.is_empty()).then_some(Stack { label, columns })
        };
        Some(Chart::Stacks(vec![stack("debut")?, stack("fin")?]))
    }
}

/// The key of the words of an indicator, which may be a measure.
fn indicator_key(code: &str) -> String {
    let list = if code.contains('.') { "measure" } else { "indicator" };
    format!("bilan-{list}-{}", code.replace(['.', '_'], "-"))
}

/// The period of a table, when all of it has the same.
fn only_term(table: &Table) -> Option<Term> {
    let first = table.lines.first()?.term;
    table.lines.iter().all(|line| line.term == first).then_some(first)
}

/// Whether a column is about everything.
fn is_whole(column: &Column) -> bool {
    column.operator == WHOLE && column.modality == WHOLE
}

/// Whether a column is the whole of others beside it.
fn is_sum(column: &Column, table: &Table) -> bool {
    let beside = |other: &Column| {
        other.indicator == column.indicator
            && (&other.operator, &other.modality) != (&column.operator, &column.modality)
    };
    match column.origin {
        Origin::Total { .. } => true,
        Origin::Part { .. } | Origin::Ratio { .. } => table.columns.iter().any(beside),
        Origin::Counted(_) | Origin::Share { .. } => column.dimension != WHOLE,
    }
}
