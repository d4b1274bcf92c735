//! From a table in words to what is drawn of it: which way round it is printed, its bars, its chart.

use std::collections::BTreeMap;

use super::{Bar, Block, Desk, Grid, Item, Length, Line, MOST_LINES, Stack, View};
use crate::bilan::cube::Scope;
use crate::bilan::period::Term;
use crate::bilan::sheet::{self, Chart, Row, Unit};
use crate::bilan::tables::{Column, Origin, TableId, Value};
use crate::count::WHOLE;

/// How many lines a table may have to be printed with its columns from top to bottom.
const FEW: usize = 4;
/// How many columns of numbers hold beside each other.
const WIDEST: usize = 9;
/// The same when none of them is a share.
const WIDEST_COUNTS: usize = 10;
/// How many columns of numbers leave room for a sentence beside the name of a line.
const ROOMY: usize = 3;
/// What stands for such a sentence where there is no room.
const STAR: &str = "*";
/// How many lines of zeros are said in a sentence rather than printed.
const ZEROS: usize = 3;
/// The dimension of an exercise and how it ended.
const ENDINGS: &str = "tutoriel.issue";
/// The dimension of an exercise.
const EXERCISE: &str = "tutoriel";
/// The modality of what has no column of its own.
const OTHERS: &str = "autres";
/// How many parts of a whole can be told apart in a stacked bar.
const MOST_PARTS: usize = 4;

/// Which way round a table is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Each column is a line; each period has its columns.
    Turned,
    /// Each period is a line; each place has its columns.
    ByTerm,
    /// Each line is a line, under the title of its period or of its place.
    AsIs,
    /// Each thing that is counted in several ways is a line.
    ByThing,
    /// Each exercise is a line, each way it may end a column.
    ByExercise,
}

/// A number, where there is one.
fn known(value: Value) -> Option<u64> {
    match value {
        Value::Count(n) | Value::Tenths(n) => Some(n),
        Value::Missing | Value::Thin | Value::Hidden => None,
    }
}

fn at(row: &Row, column: usize) -> Value {
    row.values.get(column).copied().unwrap_or(Value::Missing)
}

/// The length of a bar, where the longest stands for `most`.
pub(super) fn length(value: Value, most: u64) -> Option<Length> {
    let share = |n: u64| (u128::from(n) * 1000).checked_div(u128::from(most)).unwrap_or(0);
    known(value).map(|n| Length::try_from(share(n).min(1000)).unwrap_or(1000))
}

/// The largest of some numbers.
pub(super) fn largest(values: impl IntoIterator<Item = Value>) -> u64 {
    values.into_iter().filter_map(known).max().unwrap_or(0)
}

/// What a column is about, without what it counts: "Information (interventions)" → "Information".
pub(super) fn about(label: &str) -> &str {
    let end = label.strip_suffix(')').and_then(|label| label.rfind(" ("));
    end.and_then(|end| label.get(..end)).unwrap_or(label)
}

/// What a column counts: "Information (interventions)" → "interventions".
fn counted(label: &str) -> &str {
    let inside = label.strip_suffix(')').and_then(|label| label.rsplit_once(" ("));
    inside.map_or(label, |(_, unit)| unit)
}

/// A text whose first letter is a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Each thing once, in the order in which it comes.
fn once<T: PartialEq>(things: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for thing in things {
        if !found.contains(&thing) {
            found.push(thing);
        }
    }
    found
}

/// The title of the lines below.
fn heading(label: &str) -> Line {
    Line {
        label: capital(label),
        note: String::new(),
        lengths: Vec::new(),
        cells: Vec::new(),
        total: false,
    }
}

impl View<'_> {
    pub(super) fn label(&self, column: usize) -> &str {
        self.sheet.columns.get(column).map_or("", |head| &head.label)
    }

    fn short(&self, column: usize) -> String {
        self.sheet.columns.get(column).map(|head| head.short.clone()).unwrap_or_default()
    }

    /// Whether this is a list of steps chosen already, the hardest first, that says nothing of each
    /// exercise.
    pub(super) fn is_short(&self) -> bool {
        self.sheet.table == TableId::T11
            && self.codes().all(|(_, own)| own.dimension != EXERCISE || own.indicator != "nb_aides")
    }

    /// What the column of those that have none of their own is about.
    pub(super) fn others(&self) -> Option<&str> {
        let (column, _) = self.codes().find(|(_, own)| own.modality == OTHERS)?;
        Some(about(self.label(column)))
    }

    fn is_sum(&self, column: usize) -> bool {
        matches!(self.origin(column), Some(Origin::Total { .. }))
    }

    /// The columns whose bars are drawn together.
    fn drawn(&self) -> &[usize] {
        match &self.sheet.chart {
            Some(Chart::Parts(columns)) => columns,
            Some(
                Chart::Figures
                | Chart::Bars(_)
                | Chart::Months(_)
                | Chart::Stacked(_)
                | Chart::Stacks(_),
            )
            | None => &[],
        }
    }

    fn shape(&self, rows: &[&Row]) -> Shape {
        let terms = once(rows.iter().map(|row| row.term)).len();
        let places = once(rows.iter().map(|row| &row.scope)).len();
        let columns = self.table.map_or(&[][..], |table| &table.columns);
        let is_ratio = |column: &Column| matches!(column.origin, Origin::Ratio { .. });
        if columns.iter().any(|column| column.dimension == ENDINGS) {
            Shape::ByExercise
        } else if self.sheet.table == TableId::T11 && columns.iter().any(is_ratio) {
            Shape::ByThing
        } else if rows.len() <= FEW {
            Shape::Turned
        } else if terms > places && places * self.sheet.columns.len() <= WIDEST {
            Shape::ByTerm
        } else {
            Shape::AsIs
        }
    }
}

impl Desk<'_> {
    /// A table, its chart before it and its remarks after it.
    pub(super) fn present(&self, view: &View<'_>) -> Vec<Block> {
        let all: Vec<&Row> = view.rows().collect();
        let mut rows = all.clone();
        if self.crowded {
            rows.retain(|row| !matches!(row.scope, Scope::Site(_)));
        }
        if rows.len() > MOST_LINES {
            rows.retain(|row| row.scope == Scope::Network);
        }
        let mut blocks = self.tables(view, &rows);
        if rows.len() < all.len() {
            blocks.push(Block::remark(self.say("document-bilan-crowded")));
        }
        blocks
    }

    fn tables(&self, view: &View<'_>, rows: &[&Row]) -> Vec<Block> {
        let network: Vec<&Row> =
            rows.iter().copied().filter(|row| row.scope == Scope::Network).collect();
        let shape = view.shape(rows);
        let mut blocks = Vec::new();
        let mut rest: Vec<&Row> = rows.to_vec();
        match (&view.sheet.chart, shape) {
            (Some(Chart::Months(column)), _) => blocks.extend(self.months(view, &network, *column)),
            (Some(Chart::Stacked(columns)), _) => {
                blocks.extend(self.stacked(view, &network, columns));
            }
            (Some(Chart::Stacks(stacks)), _) => {
                for row in &network {
                    blocks.extend(self.stacks(view, row, stacks));
                }
            }
            (Some(Chart::Parts(columns)), Shape::AsIs) => match network.as_slice() {
                [] => {}
                [row] => blocks.push(self.bars(view, row, columns)),
                several if columns.len() < MOST_PARTS => {
                    blocks.extend(self.stacked(view, several, columns));
                }
                several if several.len() <= FEW => {
                    blocks.extend(self.turned(view, several));
                    rest.retain(|row| row.scope != Scope::Network);
                }
                [..] => {}
            },
            (
                Some(Chart::Parts(_)),
                Shape::Turned | Shape::ByTerm | Shape::ByThing | Shape::ByExercise,
            )
            | (Some(Chart::Figures | Chart::Bars(_)) | None, _) => {}
        }
        match shape {
            Shape::Turned => blocks.extend(self.turned(view, &rest)),
            Shape::ByTerm => blocks.push(Block::Grid(self.by_term(view, &rest))),
            Shape::AsIs => {
                let grids = self.as_is(view, &rest);
                let mut lines = grids.iter().flat_map(|grid| &grid.lines);
                let starred = lines.any(|line| line.note == STAR);
                blocks.extend(grids.into_iter().map(Block::Grid));
                if starred {
                    blocks.push(Block::remark(self.say("document-bilan-star")));
                }
            }
            Shape::ByThing => blocks.extend(self.by_thing(view, None)),
            Shape::ByExercise => {
                blocks.extend(rest.iter().map(|row| Block::Grid(self.by_exercise(view, row))));
            }
        }
        blocks
    }

    /// Bars from bottom to top, one for each period.
    pub(super) fn months(&self, view: &View<'_>, rows: &[&Row], column: usize) -> Option<Block> {
        if rows.is_empty() {
            return None;
        }
        let most = largest(rows.iter().map(|row| at(row, column)));
        let bars: Vec<Bar> = rows
            .iter()
            .map(|row| Bar {
                label: row.period_short.clone(),
                value: view.sheet.text(row, column),
                length: length(at(row, column), most),
            })
            .collect();
        Some(Block::Columns { alt: self.alt(view.label(column), &bars), bars })
    }

    /// Bars from left to right, one for each of these columns.
    fn bars(&self, view: &View<'_>, row: &Row, columns: &[usize]) -> Block {
        let most = largest(columns.iter().map(|column| at(row, *column)));
        let bars: Vec<Bar> = columns
            .iter()
            .map(|column| Bar {
                label: about(view.label(*column)).to_owned(),
                value: view.sheet.text(row, *column),
                length: length(at(row, *column), most),
            })
            .collect();
        Block::Bars { alt: self.alt(&view.sheet.title, &bars), bars }
    }

    fn alt(&self, title: &str, bars: &[Bar]) -> String {
        let say = |bar: &Bar| format!("{}\u{A0}: {}", bar.label, bar.value);
        let said: Vec<String> = bars.iter().map(say).collect();
        self.words.get_with(
            "document-bilan-alt",
            &[("title", title.into()), ("values", said.join(", ").into())],
        )
    }

    /// A whole for each line, cut in these columns.
    pub(super) fn stacked(
        &self,
        view: &View<'_>,
        rows: &[&Row],
        columns: &[usize],
    ) -> Option<Block> {
        let bars = rows.iter().map(|row| (row.period.clone(), *row, columns.to_vec())).collect();
        self.wholes(view, bars)
    }

    /// Several wholes of one line.
    pub(super) fn stacks(
        &self,
        view: &View<'_>,
        row: &Row,
        stacks: &[sheet::Stack],
    ) -> Option<Block> {
        let bars = stacks.iter().map(|own| (own.label.clone(), row, own.columns.clone()));
        self.wholes(view, bars.collect())
    }

    fn wholes(&self, view: &View<'_>, wholes: Vec<(String, &Row, Vec<usize>)>) -> Option<Block> {
        // A part of which nothing was ever counted takes no room in the legend.
        let counts = |rank: usize| {
            let own = |(_, row, columns): &(String, &Row, Vec<usize>)| {
                columns.get(rank).map_or(Value::Count(0), |column| at(row, *column))
            };
            wholes.iter().any(|whole| known(own(whole)) != Some(0))
        };
        let (_, _, first) = wholes.first()?;
        let kept: Vec<usize> = (0..first.len()).filter(|rank| counts(*rank)).collect();
        let column = |rank: usize| first.get(rank).copied();
        let names = kept.iter().filter_map(|rank| column(*rank));
        // The value alone: the two ends of a help share their levels.
        let legend: Vec<String> = names
            .filter_map(|column| Some(view.sheet.columns.get(column)?.about.clone()))
            .collect();
        if legend.is_empty() || legend.len() > MOST_PARTS {
            return None;
        }
        let mut told = Vec::new();
        let bars = wholes.iter().map(|(label, row, columns)| {
            let own: Vec<usize> =
                kept.iter().filter_map(|rank| columns.get(*rank).copied()).collect();
            let texts = own.iter().map(|column| view.sheet.text(row, *column));
            let texts: Vec<String> = texts.collect();
            let values: Vec<Value> = own.iter().map(|column| at(row, *column)).collect();
            let numbers: Option<Vec<u64>> = values.iter().map(|value| known(*value)).collect();
            let sum = numbers.as_ref().map_or(0, |numbers| numbers.iter().sum());
            let pairs =
                legend.iter().zip(&texts).map(|(name, text)| format!("{name}\u{A0}: {text}"));
            let pairs: Vec<String> = pairs.collect();
            told.push(format!("{label}\u{A0}: {}", pairs.join(", ")));
            let is_whole = numbers.is_some() && sum > 0;
            let parts = texts
                .iter()
                .zip(&values)
                .filter(|_| is_whole)
                .map(|(text, value)| (text.clone(), length(*value, sum).unwrap_or(0)));
            Stack {
                label: label.clone(),
                parts: parts.collect(),
                instead: if is_whole { String::new() } else { pairs.join(", ") },
            }
        });
        let bars: Vec<Stack> = bars.collect();
        let alt = self.words.get_with(
            "document-bilan-alt",
            &[("title", view.sheet.title.as_str().into()), ("values", told.join(". ").into())],
        );
        Some(Block::Stacked { alt, legend, bars })
    }

    /// Each column as a line, its share beside it; the lines of zeros in a sentence.
    pub(super) fn turned(&self, view: &View<'_>, rows: &[&Row]) -> Vec<Block> {
        let mut grid = self.turned_whole(view, rows);
        let is_empty = |line: &Line| {
            let mut cells = line.cells.iter().filter(|cell| !cell.is_empty());
            !line.total && !line.cells.is_empty() && cells.all(|cell| is_zero(cell))
        };
        let zeros: Vec<String> = grid
            .lines
            .iter()
            .filter(|line| is_empty(line))
            .map(|line| line.label.clone())
            .collect();
        if zeros.len() < ZEROS || zeros.len() + 1 >= grid.lines.len() {
            return vec![Block::Grid(grid)];
        }
        grid.lines.retain(|line| !is_empty(line));
        let names = once(zeros).join(", ");
        let said = self.with("document-bilan-zeros", &[("names", names.into())]);
        vec![Block::Grid(grid), Block::remark(said)]
    }

    pub(super) fn turned_whole(&self, view: &View<'_>, rows: &[&Row]) -> Grid {
        let items = view.items();
        let drawn = view.drawn();
        let shared = items.iter().any(|item| item.share.is_some());
        let heads = [self.say("document-bilan-number"), self.say("document-bilan-share")];
        let places = once(rows.iter().map(|row| &row.scope)).len();
        let name = |row: &&Row| if places > 1 { row.place.clone() } else { row.period.clone() };
        let (over, heads): (Vec<(String, usize)>, Vec<String>) = match (rows, shared) {
            ([_], true) => (Vec::new(), heads.to_vec()),
            ([_], false) => {
                let [number, _] = heads;
                (Vec::new(), vec![number])
            }
            (several, true) => {
                let over = several.iter().map(|row| (name(row), 2)).collect();
                (over, heads.iter().cycle().take(2 * several.len()).cloned().collect())
            }
            (several, false) => (Vec::new(), several.iter().map(name).collect()),
        };
        let is_drawn = |item: &Item| drawn.contains(&item.count);
        let all = rows.iter().flat_map(|row| drawn.iter().map(|column| at(row, *column)));
        let most = largest(all);
        let labels: Vec<&str> = items.iter().map(|item| view.label(item.count)).collect();
        let names: Vec<&str> = labels.iter().map(|label| about(label)).collect();
        // The same things counted twice stand under the title of what is counted; things counted
        // in two ways say theirs.
        let twice = once(names.iter()).len() < names.len();
        let units =
            once(labels.iter().filter(|label| about(label) != **label).map(|own| counted(own)));
        let line = |item: &Item| {
            let cells = rows.iter().flat_map(|row| {
                let share =
                    item.share.map_or_else(String::new, |share| view.sheet.text(row, share));
                let count = view.sheet.text(row, item.count);
                if shared { vec![count, share] } else { vec![count] }
            });
            let lengths = rows.iter().filter(|_| is_drawn(item));
            let label = view.label(item.count);
            Line {
                label: capital(if twice || units.len() == 1 { about(label) } else { label }),
                note: String::new(),
                lengths: lengths.map(|row| length(at(row, item.count), most)).collect(),
                cells: cells.collect(),
                total: view.is_sum(item.count),
            }
        };
        let mut lines = Vec::new();
        let mut before = "";
        for (item, label) in items.iter().zip(&labels) {
            if twice && counted(label) != before {
                before = counted(label);
                lines.push(heading(before));
            }
            lines.push(line(item));
        }
        let step = if shared { 2 } else { 1 };
        Grid {
            corner: self.say("document-bilan-what"),
            drawn: items.iter().any(is_drawn) && most > 0,
            over,
            strong: (0..heads.len()).step_by(step).collect(),
            heads,
            lines,
        }
    }

    /// Each period as a line; the columns of each place beside each other.
    fn by_term(&self, view: &View<'_>, rows: &[&Row]) -> Grid {
        let places = once(rows.iter().map(|row| (&row.scope, row.place.as_str())));
        let count = view.sheet.columns.len();
        let mut found: BTreeMap<(Term, &Scope), &Row> = BTreeMap::new();
        for row in rows {
            found.insert((row.term, &row.scope), row);
        }
        let terms = once(rows.iter().map(|row| (row.term, row.period.as_str())));
        let heads = places.iter().flat_map(|_| (0..count).map(|column| view.short(column)));
        let line = |(term, period): &(Term, &str)| {
            let cells = places.iter().flat_map(|(scope, _)| {
                let row = found.get(&(*term, *scope));
                (0..count).map(move |column| {
                    row.map_or_else(String::new, |row| view.sheet.text(row, column))
                })
            });
            Line {
                label: capital(period),
                note: String::new(),
                lengths: Vec::new(),
                cells: cells.collect(),
                total: false,
            }
        };
        let last = count * places.len().saturating_sub(1);
        Grid {
            corner: self.say("document-bilan-when"),
            drawn: false,
            over: places.iter().map(|(_, place)| ((*place).to_owned(), count)).collect(),
            strong: (last..last + count).collect(),
            heads: heads.collect(),
            lines: terms.iter().map(line).collect(),
        }
    }

    /// The lines as they are; as many tables as their columns take.
    fn as_is(&self, view: &View<'_>, rows: &[&Row]) -> Vec<Grid> {
        let columns: Vec<usize> = (0..view.sheet.columns.len()).collect();
        let is_share = |column: &usize| {
            matches!(view.origin(*column), Some(Origin::Share { .. } | Origin::Part { .. }))
        };
        // Shares of too few everywhere would be a table without a number.
        let says = |column: &usize| {
            !is_share(column) || rows.iter().any(|row| known(at(row, *column)).is_some())
        };
        let columns: Vec<usize> = columns.into_iter().filter(says).collect();
        let (shares, counts): (Vec<usize>, Vec<usize>) =
            columns.iter().partition(|own| is_share(own));
        let halves = if columns.len() <= WIDEST {
            vec![(columns, WIDEST)]
        } else {
            vec![(counts, WIDEST_COUNTS), (shares, WIDEST)]
        };
        let chunks =
            halves.iter().filter(|(half, _)| !half.is_empty()).flat_map(|(half, widest)| {
                // As many in each, so that no table has one column only.
                let size = half.len().div_ceil(half.len().div_ceil(*widest));
                half.chunks(size)
            });
        chunks.map(|columns| self.some_columns(view, rows, columns)).collect()
    }

    fn some_columns(&self, view: &View<'_>, rows: &[&Row], columns: &[usize]) -> Grid {
        let terms = once(rows.iter().map(|row| row.term));
        let places = once(rows.iter().map(|row| &row.scope));
        let by_term = terms.len() <= places.len();
        let bar = match &view.sheet.chart {
            Some(Chart::Bars(column)) if columns.contains(column) => Some(*column),
            Some(
                Chart::Bars(_)
                | Chart::Figures
                | Chart::Parts(_)
                | Chart::Months(_)
                | Chart::Stacked(_)
                | Chart::Stacks(_),
            )
            | None => None,
        };
        let parts = rows.iter().filter(|row| !row.total);
        let most = bar.map_or(0, |bar| largest(parts.map(|row| at(row, bar))));
        let line = |row: &&Row, by_term: bool| Line {
            label: if by_term { row.place.clone() } else { capital(&row.period) },
            note: match &row.partial {
                Some(_) if columns.len() > ROOMY => STAR.to_owned(),
                Some(said) => said.clone(),
                None => String::new(),
            },
            lengths: bar
                .filter(|_| !row.total)
                .map(|bar| length(at(row, bar), most))
                .into_iter()
                .collect(),
            cells: columns.iter().map(|column| view.sheet.text(row, *column)).collect(),
            total: row.total && by_term,
        };
        let mut lines = Vec::new();
        if by_term {
            for term in &terms {
                let own: Vec<&&Row> = rows.iter().filter(|row| row.term == *term).collect();
                if let Some(first) = own.first().filter(|_| terms.len() > 1) {
                    lines.push(heading(&first.period));
                }
                lines.extend(own.into_iter().map(|row| line(row, true)));
            }
        } else {
            for place in &places {
                let own: Vec<&&Row> = rows.iter().filter(|row| row.scope == **place).collect();
                if let Some(first) = own.first().filter(|_| places.len() > 1) {
                    lines.push(heading(&first.place));
                }
                lines.extend(own.into_iter().map(|row| line(row, false)));
            }
        }
        let strong = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| bar == Some(**column) || view.is_sum(**column));
        Grid {
            corner: self.say(if by_term { "document-bilan-where" } else { "document-bilan-when" }),
            drawn: bar.is_some(),
            over: Vec::new(),
            strong: strong.map(|(rank, _)| rank).collect(),
            heads: columns.iter().map(|column| view.short(*column)).collect(),
            lines,
        }
    }

    /// Each thing that is counted in several ways as a line: a step with the helps asked, the
    /// practices begun, the helps for a hundred of them. The hardest first, `most` of them.
    pub(super) fn by_thing(&self, view: &View<'_>, most: Option<usize>) -> Vec<Block> {
        let rows: Vec<&Row> = view.rows().collect();
        let several = rows.len() > 1;
        rows.iter()
            .flat_map(|row| {
                let title = several.then(|| Block::title(capital(&row.period)));
                title.into_iter().chain([Block::Grid(self.things(view, row, most))])
            })
            .collect()
    }

    /// The hardest steps over the last period.
    pub(super) fn hardest(&self, view: &View<'_>, most: usize) -> Option<Grid> {
        let row = view.sheet.totals().last()?;
        Some(self.things(view, row, Some(most))).filter(|grid| !grid.lines.is_empty())
    }

    /// How many things are counted in several ways.
    pub(super) fn how_many(&self, view: &View<'_>) -> usize {
        view.sheet.totals().last().map_or(0, |row| self.things(view, row, None).lines.len())
    }

    /// Each exercise of an operator as a line: how many times it was begun, and how it ended.
    fn by_exercise(&self, view: &View<'_>, row: &Row) -> Grid {
        let codes: Vec<(usize, &Column)> = view.codes().collect();
        let slug = |code: &Column| code.modality.split('.').next().unwrap_or_default().to_owned();
        let slugs = once(codes.iter().map(|(_, code)| slug(code)));
        // The way an exercise ended, else all of its beginnings, then their shares.
        let way = |code: &Column| {
            let ending = code.modality.split_once('.').map(|(_, ending)| ending.to_owned());
            (matches!(code.origin, Origin::Part { .. }), ending, code.indicator.clone())
        };
        let mut ways = once(codes.iter().map(|(_, code)| way(code)));
        ways.sort_by_key(|(is_share, ending, _)| (*is_share, ending.is_some()));
        let find = |slug_: &str, own: &(bool, Option<String>, String)| {
            let same = |code: &Column| slug(code) == slug_ && way(code) == *own;
            codes.iter().find(|(_, code)| same(code)).map(|(column, _)| *column)
        };
        let whole = |slug: &str| ways.first().and_then(|way| find(slug, way));
        let is_all = |slug: &str| whole(slug).is_some_and(|column| view.is_sum(column));
        let wholes = slugs.iter().filter(|slug| !is_all(slug)).filter_map(|slug| whole(slug));
        let most = largest(wholes.map(|column| at(row, column)));
        let line = |slug: &String| {
            let own = whole(slug);
            let cells = ways.iter().map(|way| {
                find(slug, way).map_or_else(String::new, |column| view.sheet.text(row, column))
            });
            let drawn = own.filter(|_| !is_all(slug)).map(|own| length(at(row, own), most));
            Line {
                label: own.map(|own| about(view.label(own)).to_owned()).unwrap_or_default(),
                note: String::new(),
                lengths: drawn.into_iter().collect(),
                cells: cells.collect(),
                total: is_all(slug),
            }
        };
        let head = |way: &(bool, Option<String>, String)| {
            let column = slugs.iter().find_map(|slug| find(slug, way));
            let label = column.map_or("", |column| view.label(column));
            capital(match way {
                (_, Some(_), _) => last_of(about(label)),
                (_, None, _) => counted(label),
            })
        };
        Grid {
            corner: self.say("document-bilan-what"),
            drawn: most > 0,
            over: Vec::new(),
            heads: ways.iter().map(head).collect(),
            strong: vec![0],
            lines: slugs.iter().map(line).collect(),
        }
    }

    fn things(&self, view: &View<'_>, row: &Row, most: Option<usize>) -> Grid {
        let codes: Vec<(usize, &Column)> = view.codes().collect();
        // What is only there to divide by stands on the line of what it divides.
        let bases: Vec<usize> = codes
            .iter()
            .filter_map(|(_, code)| match code.origin {
                Origin::Ratio { base, .. } => Some(base),
                Origin::Counted(_)
                | Origin::Total { .. }
                | Origin::Share { .. }
                | Origin::Part { .. } => None,
            })
            .collect();
        let own: Vec<&(usize, &Column)> =
            codes.iter().filter(|(column, _)| !bases.contains(column)).collect();
        let things = once(own.iter().map(|(_, code)| (&code.dimension, &code.modality)));
        let ways = once(own.iter().map(|(_, code)| &code.indicator));
        let find = |thing: &(&String, &String), way: &str| {
            let same = |code: &Column| {
                (&code.dimension, &code.modality) == *thing && code.indicator == way
            };
            own.iter().find(|(_, code)| same(code)).map(|(column, _)| *column)
        };
        let ratio = |thing: &(&String, &String)| {
            ways.iter().filter_map(|way| find(thing, way)).find_map(|column| {
                match view.origin(column)? {
                    Origin::Ratio { base, .. } => Some((column, *base)),
                    Origin::Counted(_)
                    | Origin::Total { .. }
                    | Origin::Share { .. }
                    | Origin::Part { .. } => None,
                }
            })
        };
        let base = |thing: &(&String, &String)| {
            // An exercise stands on the line of its own beginnings.
            let own =
                |column: &&usize| view.code(**column).is_some_and(|own| own.modality == *thing.1);
            ratio(thing).map(|(_, base)| base).or_else(|| bases.iter().find(own).copied())
        };
        let weight = |thing: &(&String, &String)| {
            ratio(thing).and_then(|(column, _)| known(at(row, column)))
        };
        let is_exercise = |thing: &(&String, &String)| thing.0 == EXERCISE;
        let is_step = |thing: &(&String, &String)| thing.1 != OTHERS && thing.1 != WHOLE;
        let is_whole = |thing: &(&String, &String)| thing.1 == WHOLE;
        let mut shown = things.clone();
        if let Some(most) = most.filter(|_| view.is_short() && view.sheet.operator.is_some()) {
            shown.retain(is_step);
            shown.truncate(most);
        } else if let Some(most) = most {
            shown.retain(|thing| !is_exercise(thing) && weight(thing).is_some_and(|own| own > 0));
            // A stable sort: as hard, the order of the exercise.
            shown.sort_by_key(|thing| std::cmp::Reverse(weight(thing)));
            shown.truncate(most);
        } else if things.iter().any(is_exercise) {
            // Each exercise before its steps, in the order of the exercises.
            let slug = |own: &str| own.split('.').next().unwrap_or_default().to_owned();
            let slugs = once(things.iter().map(|thing| slug(thing.1)));
            shown.sort_by_key(|thing| {
                let rank = slugs.iter().position(|own| *own == slug(thing.1));
                (rank, !is_exercise(thing))
            });
        }
        let longest = things.iter().filter_map(weight).max().unwrap_or(0);
        let grouped = most.is_none() && things.iter().any(is_exercise);
        let line = |thing: &(&String, &String)| {
            let first = ways.iter().find_map(|way| find(thing, way));
            let text = |column: Option<usize>| {
                column.map_or_else(String::new, |column| view.sheet.text(row, column))
            };
            // Under its exercise, a step says neither its name nor how often it was begun again.
            let under = grouped && !is_exercise(thing);
            let begun = if under { String::new() } else { text(base(thing)) };
            let cells = std::iter::once(begun).chain(ways.iter().map(|way| text(find(thing, way))));
            let drawn = ratio(thing).map(|(column, _)| length(at(row, column), longest));
            let label = first.map_or("", |column| about(view.label(column)));
            Line {
                label: if under { last_of(label) } else { label }.to_owned(),
                note: String::new(),
                lengths: drawn.into_iter().collect(),
                cells: cells.collect(),
                total: is_exercise(thing) || is_whole(thing),
            }
        };
        let head = |column: Option<usize>| {
            capital(column.map_or("", |column| counted(view.label(column))))
        };
        let begun = head(things.iter().find_map(base));
        let heads = ways.iter().map(|way| head(things.iter().find_map(|thing| find(thing, way))));
        let heads: Vec<String> = std::iter::once(begun).chain(heads).collect();
        Grid {
            corner: self.say("document-bilan-what"),
            drawn: longest > 0,
            over: Vec::new(),
            strong: heads.len().checked_sub(1).into_iter().collect(),
            heads,
            lines: shown.iter().map(line).collect(),
        }
    }

    /// The hardest steps in little room: only their name and the last of their numbers.
    pub(super) fn hardest_in_short(&self, view: &View<'_>, most: usize) -> Option<(String, Grid)> {
        let mut grid = self.hardest(view, most)?;
        let aside = grid.heads.last().cloned().unwrap_or_default();
        let short = |label: &str| {
            let heads = view.sheet.columns.iter();
            heads.filter(|head| about(&head.label) == label).map(|head| head.short.clone()).next()
        };
        for line in &mut grid.lines {
            line.label = short(&line.label).unwrap_or_default();
            line.lengths = Vec::new();
            line.cells = line.cells.last().cloned().into_iter().collect();
        }
        (grid.drawn, grid.heads, grid.strong) = (false, Vec::new(), vec![0]);
        Some((aside.to_lowercase(), grid))
    }
}

/// Whether a number is zero, or a share that says no more.
fn is_zero(cell: &str) -> bool {
    let thin = sheet::print(Value::Thin, Unit::Percent);
    let none = sheet::print(Value::Tenths(0), Unit::Percent);
    cell == sheet::print(Value::Count(0), Unit::Count) || cell == none || cell == thin
}

/// The last of two names that stand together: "Attestation : Se connecter" → "Se connecter".
fn last_of(label: &str) -> &str {
    label.rsplit_once("\u{A0}: ").map_or(label, |(_, last)| last)
}
