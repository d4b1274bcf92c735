//! A table in words as a chart: which lines and which columns are drawn, and what is said of each.
//! Where the pieces stand is left to `ui::widget::chart`, the numbers to the table: none is made here.

use chrono::NaiveDate;

use crate::bilan::cube::Scope;
use crate::bilan::sheet::{Chart, Row, Sheet};
use crate::bilan::tables::{Column, Table, TableId, Value};
use crate::count::{WHOLE, operator};
use crate::i18n::Words;
use crate::ui::widget::chart::{Bar, Drawing, MOST_PARTS, Part, Stack};

/// A chart, and what of its table it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Drawn {
    /// The chart.
    pub(super) drawing: Drawing,
    /// The period, when the table has others besides.
    pub(super) period: Option<String>,
    /// Whether nothing came in for some of its numbers.
    pub(super) missing: bool,
}

/// The chart of a table; none when only a table suits it, or there is nothing to draw.
pub(super) fn draw(words: &Words, table: &Table, sheet: &Sheet, today: NaiveDate) -> Option<Drawn> {
    let pen = Pen { words, table, sheet };
    let several = sheet.totals().count() > 1;
    let latest = pen.latest();
    let period = |row: &Row| several.then(|| row.period.clone());
    let (drawing, period, rows): (Drawing, Option<String>, Vec<&Row>) = match sheet
        .chart
        .as_ref()?
    {
        Chart::Figures => return None,
        Chart::Bars(column) => {
            let rows: Vec<&Row> = sheet.lines().filter(|row| !row.total).collect();
            let bars = rows.iter().map(|row| pen.bar(key(&row.scope), &row.place, row, *column));
            let mut bars: Vec<Bar> = bars.collect();
            sort(&mut bars);
            (Drawing::Bars(bars), None, rows)
        }
        Chart::Months(column) => {
            // Months to come are not missing.
            let rows: Vec<&Row> = sheet.totals().filter(|row| row.term.first() <= today).collect();
            let bars = rows.iter().map(|row| Bar {
                short: initial(&row.period_short),
                said: pen.said(&row.period, row, *column),
                ..pen.bar(row.term.to_string(), &row.period_short, row, *column)
            });
            (Drawing::Months(bars.collect()), None, rows)
        }
        Chart::Parts(columns) => {
            let row = latest?;
            (Drawing::Bars(pen.parts(row, columns)), period(row), vec![row])
        }
        Chart::Stacked(columns) if columns.len() > MOST_PARTS => {
            let row = latest?;
            (Drawing::Bars(pen.parts(row, columns)), period(row), vec![row])
        }
        Chart::Stacked(columns) => {
            let rows: Vec<&Row> = sheet.totals().filter(|row| row.term.first() <= today).collect();
            let stacks = rows.iter().map(|row| {
                let label = if several { &row.period } else { &row.place };
                pen.stack(row.term.to_string(), label, row, columns)
            });
            let stacks = stacks.collect();
            (Drawing::Stacks { legend: pen.legend(columns), stacks }, None, rows)
        }
        Chart::Stacks(own) => {
            let row = latest?;
            let legend = own.first().map(|first| pen.legend(&first.columns)).unwrap_or_default();
            if legend.len() > MOST_PARTS {
                return None;
            }
            let stacks = own.iter().enumerate().map(|(rank, stack)| {
                pen.stack(rank.to_string(), &stack.label, row, &stack.columns)
            });
            (Drawing::Stacks { legend, stacks: stacks.collect() }, period(row), vec![row])
        }
    };
    let missing = rows.iter().any(|row| row.values.contains(&Value::Missing));
    let empty = match &drawing {
        Drawing::Bars(bars) | Drawing::Months(bars) => bars.is_empty(),
        Drawing::Stacks { stacks, .. } => stacks.is_empty(),
    };
    (!empty).then_some(Drawn { drawing, period, missing })
}

/// What a chart is drawn from.
struct Pen<'a> {
    words: &'a Words,
    table: &'a Table,
    sheet: &'a Sheet,
}

impl<'a> Pen<'a> {
    /// The line of all places of the latest period in which something came in.
    fn latest(&self) -> Option<&'a Row> {
        let known = |row: &&Row| row.values.iter().any(|value| *value != Value::Missing);
        self.sheet.totals().filter(known).last().or_else(|| self.sheet.totals().last())
    }

    fn bar(&self, key: String, label: &str, row: &Row, column: usize) -> Bar {
        Bar {
            key,
            label: label.to_owned(),
            short: label.to_owned(),
            printed: self.sheet.text(row, column),
            size: size(row, column),
            paler: false,
            said: self.said(label, row, column),
        }
    }

    /// What is said of a number: what it is of, the number, and what is missing from it.
    fn said(&self, label: &str, row: &Row, column: usize) -> String {
        let printed = self.sheet.text(row, column);
        let args = [("label", label.into()), ("n", printed.into())];
        let said = self.words.get_with("statistics-said", &args);
        match &row.partial {
            Some(partial) if size(row, column).is_some() => format!("{said} ({partial})"),
            Some(_) | None => said,
        }
    }

    /// One bar for each column.
    fn parts(&self, row: &Row, columns: &[usize]) -> Vec<Bar> {
        let bar = |rank: &usize| {
            let own = self.table.columns.get(*rank)?;
            let label = self.short(*rank);
            let paler = [operator::OTHER, operator::NONE, "autres"].contains(&&*own.operator);
            let key = column_key(own, *rank);
            Some(Bar { paler, ..self.bar(key, &label, row, *rank) })
        };
        let mut bars: Vec<Bar> = columns.iter().filter_map(bar).collect();
        // Operators have no order of their own; bands of time have one.
        if self.sheet.table == TableId::T5 {
            sort(&mut bars);
        }
        bars
    }

    fn stack(&self, key: String, label: &str, row: &Row, columns: &[usize]) -> Stack {
        let part =
            |rank: &usize| Part { printed: self.sheet.text(row, *rank), size: size(row, *rank) };
        let parts: Vec<Part> = columns.iter().map(part).collect();
        let each: Vec<String> = self
            .legend(columns)
            .iter()
            .zip(&parts)
            .map(|(name, part)| format!("{name} {}", part.printed))
            .collect();
        let unknown = columns.iter().find(|rank| size(row, **rank).is_none());
        let instead = unknown.map_or_else(
            || self.words.get("statistics-nothing-to-cut"),
            |rank| self.sheet.text(row, *rank),
        );
        let args = [("label", label.into()), ("n", each.join(", ").into())];
        let said = self.words.get_with("statistics-said", &args);
        Stack { key, label: label.to_owned(), parts, instead, said }
    }

    fn legend(&self, columns: &[usize]) -> Vec<String> {
        columns.iter().map(|rank| self.short(*rank)).collect()
    }

    /// What a column is about in little room; the unit is with the number.
    fn short(&self, rank: usize) -> String {
        let short = self.sheet.columns.get(rank).map_or("", |head| head.short.as_str());
        short.strip_suffix("\u{A0}%").unwrap_or(short).to_owned()
    }
}

/// How much a number is, if it is known.
fn size(row: &Row, column: usize) -> Option<u64> {
    match row.values.get(column)? {
        Value::Count(n) | Value::Tenths(n) => Some(*n),
        Value::Missing | Value::Thin | Value::Hidden => None,
    }
}

/// The largest first, what is unknown last, the paler ones after them.
fn sort(bars: &mut [Bar]) {
    bars.sort_by_key(|bar| (bar.paler, std::cmp::Reverse(bar.size)));
}

/// The stable name of a place.
pub(super) fn key(scope: &Scope) -> String {
    match scope {
        Scope::Network => "all".to_owned(),
        Scope::Departement(code) => format!("departement-{code}"),
        Scope::Site(id) => id.clone(),
    }
}

/// The stable name of a column in its chart.
fn column_key(column: &Column, rank: usize) -> String {
    let own = [&column.operator, &column.modality];
    let codes: Vec<&str> = own.iter().map(|code| code.as_str()).filter(|c| *c != WHOLE).collect();
    if codes.is_empty() { rank.to_string() } else { codes.join("-") }
}

/// The first letter of a month.
fn initial(month: &str) -> String {
    month.chars().next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default()
}
