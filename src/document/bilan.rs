//! The report of a period on paper: the pages that partners receive, and the sheet of each operator.
//!
//! Every number is one of the tables in words ([`Sheet`]), written as [`Sheet::text`] writes it; only
//! the lengths of the bars are reckoned here. What is drawn is also told: bars stand beside their
//! number in a table, and a chart that stands alone has a text for those who do not see it. How
//! pages look is in `assets/documents/bilan.typ` and `operator.typ`.

mod grids;
mod practices;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{Content, Page, Said};
use crate::bilan::cube::Scope;
use crate::bilan::report::Report;
use crate::bilan::sheet::{self, Chart, Figure, Names, Row, Sheet};
use crate::bilan::tables::{Column, Origin, Table, TableId, Value};
use crate::i18n::{Value as Word, Words, dates};
use crate::problem::Problem;
use grids::{largest, length};

/// How many places are shown one by one; with more, the tables by place are left to the files.
pub const MOST_PLACES: usize = 60;

/// How many lines a table has at most on paper; with more, only those of all places are shown.
const MOST_LINES: usize = 260;

/// How many places the first page shows.
const FIRST_PAGE_PLACES: usize = 10;
/// How many lines their names may take.
const FIRST_PAGE_LINES: usize = 13;
/// How many letters of a name hold on one line.
const FIRST_PAGE_NAME: usize = 26;
/// How many of the hardest steps the first page shows.
const FIRST_PAGE_STEPS: usize = 5;
/// How many of the hardest steps the sheet of an operator shows first.
const OPERATOR_STEPS: usize = 10;
/// How many of the needs that no exercise meets it shows.
const OPERATOR_NEEDS: usize = 6;
/// How many places with missing months, notes or files left out are named one by one.
const MOST_NAMED: usize = 40;

/// How many tables make the same remark for it to be made once for all.
const SHARED: usize = 3;

/// The part of T10 about the needs that no exercise meets.
const NEEDS: u8 = 20;

/// What stands for the number of a page and for how many there are, until pages are laid out.
const PAGE: [&str; 2] = ["\u{1}", "\u{2}"];

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Run {
    /// What it says. It is printed as it is: nothing of it is ever run.
    pub text: String,
    /// Whether it stands out.
    pub bold: bool,
}

/// The length of a bar, in thousandths of the longest one.
pub type Length = u16;

/// Something that stands in a report, below the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Block {
    /// A title inside a chapter.
    Title {
        /// The title.
        text: String,
        /// What it counts, in small letters after it.
        aside: String,
    },
    /// A paragraph.
    Text {
        /// What it says.
        runs: Vec<Run>,
        /// Whether it is a remark on what is above it.
        small: bool,
    },
    /// A list.
    List {
        /// Whether its order matters.
        numbered: bool,
        /// What each item says.
        items: Vec<Vec<Run>>,
    },
    /// The key figures: each as it is written, and what it counts.
    Figures {
        /// The figures.
        figures: Vec<(String, String)>,
    },
    /// Bars from bottom to top.
    Columns {
        /// What it shows, for who does not see it.
        alt: String,
        /// The bars.
        bars: Vec<Bar>,
    },
    /// Bars from left to right.
    Bars {
        /// What it shows, for who does not see it.
        alt: String,
        /// The bars.
        bars: Vec<Bar>,
    },
    /// Wholes, each cut in its parts from left to right.
    Stacked {
        /// What it shows, for who does not see it.
        alt: String,
        /// The names of the parts, in order.
        legend: Vec<String>,
        /// The wholes.
        bars: Vec<Stack>,
    },
    /// A table.
    Grid(Grid),
    /// Two columns of the first page.
    Beside {
        /// At the left.
        left: Vec<Block>,
        /// At the right.
        right: Vec<Block>,
    },
}

impl Block {
    fn title(text: impl Into<String>) -> Self {
        Self::Title { text: text.into(), aside: String::new() }
    }

    fn text(text: impl Into<String>) -> Self {
        Self::Text { runs: vec![Run { text: text.into(), bold: false }], small: false }
    }

    fn remark(text: impl Into<String>) -> Self {
        Self::Text { runs: vec![Run { text: text.into(), bold: false }], small: true }
    }

    fn list(items: impl IntoIterator<Item = String>) -> Self {
        let items = items.into_iter().map(|text| vec![Run { text, bold: false }]).collect();
        Self::List { numbered: false, items }
    }
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What it counts.
    pub label: String,
    /// Its number, as it is written.
    pub value: String,
    /// How long it is; nothing when its number is not known.
    pub length: Option<Length>,
}

/// A whole cut in parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stack {
    /// Its name.
    pub label: String,
    /// The parts, as they are written, with their thousandths of the whole; none when one of them
    /// is not known.
    pub parts: Vec<(String, Length)>,
    /// What stands instead of parts that are not known.
    pub instead: String,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Grid {
    /// The head of the first column.
    pub corner: String,
    /// Whether bars are drawn after the first column.
    pub drawn: bool,
    /// Heads over several columns each; none when the columns need none.
    pub over: Vec<(String, usize)>,
    /// The heads of the columns of numbers.
    pub heads: Vec<String>,
    /// The columns of numbers that stand out, by rank.
    pub strong: Vec<usize>,
    /// The lines.
    pub lines: Vec<Line>,
}

/// A line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is about.
    pub label: String,
    /// What is missing from it, in small letters; empty when nothing is.
    pub note: String,
    /// Its bar, or one for each period.
    pub lengths: Vec<Option<Length>>,
    /// Its numbers, as they are written. None for the title of the lines below.
    pub cells: Vec<String>,
    /// Whether it sums others.
    pub total: bool,
}

/// A chapter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Its title.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A report, or the sheet of an operator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bilan {
    /// Its title.
    pub heading: String,
    /// What it is about.
    pub under: String,
    /// Where its numbers come from: what, and the answer.
    pub facts: Vec<(String, String)>,
    /// The first page.
    pub first: Vec<Block>,
    /// What follows it.
    pub parts: Vec<Part>,
    /// What is said at the foot of each page.
    pub foot: String,
}

/// The report.
///
/// `practices` is the text of the good practices, in a small part of Markdown; [`check`] says what
/// of it is not understood.
pub fn page(report: &Report, sheets: &[Sheet], words: &Words, practices: Option<&str>) -> Page {
    let desk = Desk::new(report, sheets, words);
    let content = Bilan {
        heading: desk.say("document-bilan-title"),
        under: desk.under(),
        facts: desk.facts(),
        first: desk.first(),
        parts: desk.chapters(practices),
        foot: desk.foot(),
    };
    let (term, edition) = (report.term.to_string(), report.edition.code());
    let title = content.heading.clone();
    desk.page(format!("bilan-{term}-{edition}.pdf"), title, Content::Bilan(content))
}

/// The sheet of an operator; `None` when no table is about it.
pub fn operator_page(
    report: &Report,
    sheets: &[Sheet],
    operator: &str,
    words: &Words,
) -> Option<Page> {
    let desk = Desk::new(report, sheets, words);
    let own = |id: TableId| {
        desk.views.iter().find(move |view| {
            view.sheet.table == id && view.sheet.operator.as_deref() == Some(operator)
        })
    };
    let (practised, steps) = (own(TableId::T10), own(TableId::T11));
    if practised.is_none() && steps.is_none() {
        return None;
    }
    let name = desk.operator(operator);
    let mut first = Vec::new();
    if let Some(view) = practised {
        first.push(Block::title(desk.say("document-bilan-operator-practised")));
        first.extend(desk.present(view));
    }
    let mut parts = Vec::new();
    if let Some(view) = steps {
        first.push(Block::title(desk.say("document-bilan-operator-steps")));
        if view.is_short() {
            first.extend(desk.by_thing(view, None));
        } else {
            first.extend(desk.hardest(view, OPERATOR_STEPS).map(Block::Grid));
        }
        if !view.is_short() && desk.how_many(view) > OPERATOR_STEPS {
            first.push(Block::remark(desk.say("document-bilan-operator-rest")));
            let title = desk.say("document-bilan-operator-all");
            parts.push(Part { title, blocks: desk.by_thing(view, None) });
        }
    }
    if let Some(view) = desk.find(TableId::T10, NEEDS) {
        first.push(Block::title(desk.say("document-bilan-operator-needs")));
        first.extend(desk.most_needed(view));
    }
    first.push(Block::title(desk.say("document-bilan-operator-method")));
    let lines = (1..=3).map(|rank| desk.say(&format!("document-bilan-operator-method-{rank}")));
    first.push(Block::list(lines));
    let heading = words.get_with("document-bilan-operator-title", &[("operator", name.into())]);
    let content = Bilan {
        heading,
        under: desk.say("document-bilan-title"),
        facts: desk.facts(),
        first,
        parts,
        foot: desk.foot(),
    };
    let file = format!(
        "bilan-{}-{}-{}.pdf",
        report.term,
        report.edition.code(),
        operator.replace('_', "-")
    );
    let title = format!("{} – {}", content.heading, content.under);
    Some(desk.page(file, title, Content::Operator(content)))
}

/// The operators that have a sheet of their own, in the order of the tables.
pub fn operators(sheets: &[Sheet]) -> Vec<&str> {
    let mut found: Vec<&str> = Vec::new();
    for operator in sheets.iter().filter_map(|sheet| sheet.operator.as_deref()) {
        if !found.contains(&operator) {
            found.push(operator);
        }
    }
    found
}

/// What in the text of the good practices is not printed as its author may expect; `file` is the
/// name by which it is told.
pub fn check(practices: &str, file: &str) -> Vec<Problem> {
    practices::parse(practices, file).1
}

/// What a column of a table shows once its shares stand beside the numbers they are made from.
struct Item {
    count: usize,
    share: Option<usize>,
}

/// A table in words beside the table itself.
struct View<'a> {
    sheet: &'a Sheet,
    /// The same table with its codes, when the report holds it.
    table: Option<&'a Table>,
}

impl View<'_> {
    fn origin(&self, column: usize) -> Option<&Origin> {
        Some(&self.code(column)?.origin)
    }

    fn code(&self, column: usize) -> Option<&Column> {
        self.table.and_then(|table| table.columns.get(column))
    }

    /// The columns that are known by their codes, with their ranks.
    fn codes(&self) -> impl Iterator<Item = (usize, &Column)> {
        let columns = 0..self.sheet.columns.len();
        columns.filter_map(|column| Some((column, self.code(column)?)))
    }

    /// The columns, each share with the number it is a share of.
    fn items(&self) -> Vec<Item> {
        let of = |column: usize| match self.origin(column)? {
            Origin::Share { of, .. } | Origin::Part { of, .. } => Some(*of),
            Origin::Counted(_) | Origin::Total { .. } | Origin::Ratio { .. } => None,
        };
        let columns = 0..self.sheet.columns.len();
        let mut items: Vec<Item> = columns
            .clone()
            .filter(|column| of(*column).is_none())
            .map(|count| Item { count, share: None })
            .collect();
        for column in columns {
            let whole = of(column).and_then(|of| items.iter_mut().find(|item| item.count == of));
            if let Some(item) = whole {
                item.share = Some(column);
            }
        }
        items
    }

    fn rows(&self) -> impl Iterator<Item = &Row> {
        self.sheet.rows.iter()
    }
}

/// What a report is written from.
struct Desk<'a> {
    report: &'a Report,
    words: &'a Words,
    sheets: &'a [Sheet],
    views: Vec<View<'a>>,
    /// Whether there are too many places to name each.
    crowded: bool,
}

impl<'a> Desk<'a> {
    fn new(report: &'a Report, sheets: &'a [Sheet], words: &'a Words) -> Self {
        let mut seen: BTreeMap<(TableId, u8), usize> = BTreeMap::new();
        let views = sheets.iter().map(|sheet| {
            let rank = seen.entry((sheet.table, sheet.part)).or_default();
            let same = |table: &&Table| (table.id, table.part) == (sheet.table, sheet.part);
            let table = report.tables.iter().filter(same).nth(*rank);
            *rank += 1;
            let fits = |table: &&Table| table.columns.len() == sheet.columns.len();
            View { sheet, table: table.filter(fits) }
        });
        let views = views.collect();
        let crowded = report.coverage.places.len() > MOST_PLACES;
        Self { report, words, sheets, views, crowded }
    }

    fn say(&self, key: &str) -> String {
        let period = sheet::term(self.report.term, self.words);
        let coverage = &self.report.coverage;
        let threshold = self.report.secrecy.threshold.unwrap_or(0);
        self.words.get_with(
            key,
            &[
                ("period", period.into()),
                ("received", coverage.received().into()),
                ("places", coverage.places.len().into()),
                ("threshold", threshold.into()),
            ],
        )
    }
    fn page(&self, name: String, title: String, content: Content) -> Page {
        let [number, of] = PAGE.map(Word::from);
        let foot = self.with("document-bilan-page", &[("page", number), ("pages", of)]);
        let labels = [
            ("document-bilan-page", Said::once(foot)),
            ("document-bilan-brand", Said::once(self.say("document-bilan-brand"))),
        ];
        Page {
            name,
            title,
            language: self.words.language(),
            beside: None,
            date: self.report.made,
            labels: labels.into_iter().collect(),
            content,
        }
    }

    /// Where, in the names of the *départements* when there are few.
    fn under(&self) -> String {
        let codes: BTreeSet<&str> =
            self.report.coverage.places.iter().map(|own| own.place.departement.as_str()).collect();
        let say = |code: &&str| {
            let key = format!("departement-{code}");
            self.words.has(&key).then(|| self.words.get(&key))
        };
        let names: Option<Vec<String>> = codes.iter().map(say).collect();
        match names.as_deref() {
            Some([one]) => self.with("document-bilan-under-one", &[("one", one.as_str().into())]),
            Some([first, second]) => {
                let args = [("first", first.as_str().into()), ("second", second.as_str().into())];
                self.with("document-bilan-under-two", &args)
            }
            Some(_) | None => self.say("document-bilan-under"),
        }
    }

    fn with(&self, key: &str, args: &[(&str, Word)]) -> String {
        self.words.get_with(key, args)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let edition = sheet::edition(self.report.edition, self.words);
        let made = dates::day_with_year(self.words.language(), self.report.made);
        [
            ("document-bilan-when", sheet::days(self.report.term, self.words)),
            ("document-bilan-received", self.say("document-bilan-received-of")),
            ("document-bilan-edition", edition),
            ("document-bilan-made", made),
        ]
        .map(|(key, value)| (self.say(key), value))
        .to_vec()
    }

    fn foot(&self) -> String {
        let secret = self.report.secrecy.threshold.map(|_| self.say("document-bilan-foot-secret"));
        let said = [Some(self.say("document-bilan-foot")), secret];
        let last = self.say("document-bilan-foot-families");
        said.into_iter().flatten().chain([last]).collect::<Vec<_>>().join(" ")
    }

    fn find(&self, table: TableId, part: u8) -> Option<&View<'a>> {
        self.views.iter().find(|view| (view.sheet.table, view.sheet.part) == (table, part))
    }

    /// The last one: of a table that is drawn for each half-year, the latest.
    fn last(&self, table: TableId, part: u8) -> Option<&View<'a>> {
        self.views.iter().rfind(|view| (view.sheet.table, view.sheet.part) == (table, part))
    }

    /// What visitors looked for most often and did not find.
    fn most_needed(&self, view: &View<'_>) -> Vec<Block> {
        let Some(row) = view.sheet.totals().last() else { return Vec::new() };
        let mut grid = self.turned_whole(view, &[row]);
        let (totals, mut lines): (Vec<Line>, Vec<Line>) =
            grid.lines.into_iter().partition(|line| line.total);
        let asked = |line: &Line| line.lengths.first().copied().flatten();
        // Nobody asked for the others; a hidden number stays.
        lines.retain(|line| asked(line) != Some(0));
        lines.sort_by_key(|line| std::cmp::Reverse(asked(line)));
        // Those that were put together come after those that have a name.
        let others = view.others();
        let (others, mut lines): (Vec<Line>, Vec<Line>) =
            lines.into_iter().partition(|line| others == Some(line.label.as_str()));
        let all = lines.len();
        lines.truncate(OPERATOR_NEEDS);
        // Cut short, they would be others than these.
        let others = others.into_iter().filter(|_| all <= OPERATOR_NEEDS);
        grid.lines = lines.into_iter().chain(others).chain(totals).collect();
        let rest = all > OPERATOR_NEEDS;
        let said = if rest {
            "document-bilan-operator-needs-most"
        } else {
            "document-bilan-operator-needs-all"
        };
        vec![Block::Grid(grid), Block::remark(self.say(said))]
    }

    /// The first page: what partners look for, on one side of paper.
    fn first(&self) -> Vec<Block> {
        let figures = sheet::figures(self.report, self.words);
        let figure = |figure: Figure| (figure.text, figure.label);
        let mut blocks = Vec::new();
        if !figures.is_empty() {
            blocks.push(Block::Figures { figures: figures.into_iter().map(figure).collect() });
        }
        if let Some(view) = self.find(TableId::T2, 1) {
            let rows: Vec<&Row> = view.sheet.totals().collect();
            if let Some(Chart::Months(column)) = view.sheet.chart {
                let title = self.say("document-bilan-first-months");
                blocks.extend(
                    self.months(view, &rows, column)
                        .map(|own| [Block::title(title), own])
                        .into_iter()
                        .flatten(),
                );
            }
        }
        let places = self.find(TableId::T3, 1).map(|view| self.first_places(view));
        let operators = self.find(TableId::T5, 1).map(|view| self.first_operators(view));
        blocks.extend(beside(places.unwrap_or_default(), operators.unwrap_or_default()));
        blocks.extend(self.first_autonomy());
        let nature = self.find(TableId::T4, 2).map(|view| self.first_nature(view));
        let steps = self.last(TableId::T11, 1).map(|view| {
            let Some((aside, grid)) = self.hardest_in_short(view, FIRST_PAGE_STEPS) else {
                return Vec::new();
            };
            let text = self.say("document-bilan-first-steps");
            vec![Block::Title { text, aside }, Block::Grid(grid)]
        });
        blocks.extend(beside(nature.unwrap_or_default(), steps.unwrap_or_default()));
        blocks
    }

    /// The places with the most helps, and all of them together.
    fn first_places(&self, view: &View<'_>) -> Vec<Block> {
        let number = |row: &Row| row.values.first().copied();
        let mut rows: Vec<&Row> = view.sheet.lines().collect();
        rows.sort_by_key(|row| {
            std::cmp::Reverse(match number(row) {
                Some(Value::Count(n)) => Some(n),
                Some(Value::Tenths(_) | Value::Missing | Value::Thin | Value::Hidden) | None => {
                    None
                }
            })
        });
        let all = rows.len();
        // A long name takes several lines.
        let mut room = FIRST_PAGE_LINES;
        let mut shown = 0;
        for row in rows.iter().take(FIRST_PAGE_PLACES) {
            room = room.saturating_sub(1 + row.place.chars().count() / FIRST_PAGE_NAME);
            shown += usize::from(room > 0);
        }
        rows.truncate(shown);
        let most = largest(rows.iter().filter_map(|row| number(row)));
        let columns = 0..view.sheet.columns.len();
        let line = |row: &Row| Line {
            label: row.place.clone(),
            note: String::new(),
            lengths: if row.total {
                Vec::new()
            } else {
                vec![number(row).and_then(|own| length(own, most))]
            },
            cells: columns.clone().map(|column| view.sheet.text(row, column)).collect(),
            total: row.total,
        };
        let mut lines: Vec<Line> = rows.iter().map(|row| line(row)).collect();
        lines.extend(view.sheet.totals().map(line));
        let grid = Grid {
            corner: self.say("document-bilan-where"),
            drawn: true,
            over: Vec::new(),
            heads: view.sheet.columns.iter().map(|head| head.short.clone()).collect(),
            strong: vec![0],
            lines,
        };
        let mut blocks =
            vec![Block::title(self.say("document-bilan-first-places")), Block::Grid(grid)];
        if all > shown {
            let args = [("shown", shown.into()), ("all", all.into())];
            let key = if self.crowded {
                "document-bilan-first-places-of"
            } else {
                "document-bilan-first-places-then"
            };
            blocks.push(Block::remark(self.with(key, &args)));
        }
        blocks
    }

    /// What operators are asked for.
    fn first_operators(&self, view: &View<'_>) -> Vec<Block> {
        let Some(row) = view.sheet.totals().last() else { return Vec::new() };
        let mut grid = self.turned_whole(view, &[row]);
        grid.heads = Vec::new();
        grid.lines.retain(|line| !line.total);
        let text = self.say("document-bilan-first-operators");
        vec![Block::Title { text, aside: self.say("document-bilan-requests") }, Block::Grid(grid)]
    }

    /// From where to where people went, else with how much help they finished.
    fn first_autonomy(&self) -> Vec<Block> {
        let title =
            |key: &str, aside: &str| Block::Title { text: self.say(key), aside: self.say(aside) };
        let progress = self.views.iter().find_map(|view| match &view.sheet.chart {
            Some(Chart::Stacks(stacks)) => self.stacks(view, view.sheet.totals().last()?, stacks),
            Some(
                Chart::Figures
                | Chart::Bars(_)
                | Chart::Parts(_)
                | Chart::Months(_)
                | Chart::Stacked(_),
            )
            | None => None,
        });
        if let Some(chart) = progress {
            return vec![title("document-bilan-first-autonomy", "document-bilan-progress"), chart];
        }
        let kiosk = self.find(TableId::T6, 2).and_then(|view| match &view.sheet.chart {
            Some(Chart::Stacked(columns)) => {
                let rows: Vec<&Row> = view.sheet.totals().collect();
                self.stacked(view, &rows, columns)
            }
            Some(
                Chart::Figures
                | Chart::Bars(_)
                | Chart::Parts(_)
                | Chart::Months(_)
                | Chart::Stacks(_),
            )
            | None => None,
        });
        let head = title("document-bilan-first-autonomy", "document-bilan-on-kiosk");
        kiosk.map(|chart| vec![head, chart]).unwrap_or_default()
    }

    /// What helps were about, period by period.
    fn first_nature(&self, view: &View<'_>) -> Vec<Block> {
        let rows: Vec<&Row> = view.sheet.totals().collect();
        let items: Vec<Item> =
            view.items().into_iter().filter(|item| item.share.is_some()).collect();
        let line = |item: &Item| Line {
            label: grids::about(view.label(item.count)).to_owned(),
            note: String::new(),
            lengths: Vec::new(),
            cells: rows
                .iter()
                .map(|row| item.share.map_or_else(String::new, |share| view.sheet.text(row, share)))
                .collect(),
            total: false,
        };
        let grid = Grid {
            corner: self.say("document-bilan-what"),
            drawn: false,
            over: Vec::new(),
            heads: rows.iter().map(|row| row.period_short.clone()).collect(),
            strong: rows.len().checked_sub(1).into_iter().collect(),
            lines: items.iter().map(line).collect(),
        };
        let text = self.say("document-bilan-first-nature");
        vec![Block::Title { text, aside: self.say("document-bilan-of-helps") }, Block::Grid(grid)]
    }

    /// What follows the first page.
    fn chapters(&self, practices: Option<&str>) -> Vec<Part> {
        let remarks = self.remarks();
        let mut told: BTreeSet<(TableId, &str)> = BTreeSet::new();
        let mut parts = Vec::new();
        for chapter in Chapter::ALL {
            let mut blocks = match chapter {
                Chapter::Practices => self.practices(practices),
                Chapter::Method => self.method(&remarks),
                Chapter::Figures
                | Chapter::Evolution
                | Chapter::Sites
                | Chapter::Nature
                | Chapter::Operators
                | Chapter::Autonomy
                | Chapter::Time
                | Chapter::Equipment
                | Chapter::Outcome
                | Chapter::Kiosk
                | Chapter::Steps
                | Chapter::Presences
                | Chapter::Needs
                | Chapter::Measures => Vec::new(),
            };
            for view in self.views.iter().filter(|view| Chapter::of(view.sheet) == Some(chapter)) {
                // The title of the chapter may be that of its first table.
                if !blocks.is_empty() || view.sheet.title != self.say(chapter.key()) {
                    blocks.push(Block::title(&view.sheet.title));
                }
                blocks.extend(self.present(view));
                let said = view.sheet.contrasts.iter().map(|own| own.sentence.clone());
                let said: Vec<String> = said.collect();
                if !said.is_empty() {
                    blocks.push(Block::list(said));
                }
                let own = view.sheet.notes.iter().map(String::as_str);
                let own: Vec<&str> = own
                    .filter(|note| !remarks.contains(note) && told.insert((view.sheet.table, note)))
                    .collect();
                if !own.is_empty() {
                    blocks.push(Block::remark(own.join(" ")));
                }
            }
            if chapter == Chapter::Steps {
                blocks.extend(self.steps_by_operator());
            }
            if !blocks.is_empty() {
                parts.push(Part { title: self.say(chapter.key()), blocks });
            }
        }
        parts
    }

    /// The remarks that many tables share: they are made once, with the method.
    fn remarks(&self) -> Vec<&'a str> {
        let mut tables: BTreeMap<&str, BTreeSet<TableId>> = BTreeMap::new();
        for sheet in self.sheets {
            for note in &sheet.notes {
                tables.entry(note).or_default().insert(sheet.table);
            }
        }
        let mut shared = Vec::new();
        for note in self.sheets.iter().flat_map(|sheet| &sheet.notes) {
            let many = tables.get(note.as_str()).is_some_and(|tables| tables.len() >= SHARED);
            if many && !shared.contains(&note.as_str()) {
                shared.push(note.as_str());
            }
        }
        shared
    }

    /// The hardest steps of each operator that has a sheet of its own.
    fn steps_by_operator(&self) -> Vec<Block> {
        let own = self
            .views
            .iter()
            .filter(|view| view.sheet.table == TableId::T11 && Chapter::of(view.sheet).is_none());
        own.filter_map(|view| {
            let grid = self.hardest(view, FIRST_PAGE_STEPS)?;
            Some([Block::title(&view.sheet.title), Block::Grid(grid)])
        })
        .flatten()
        .collect()
    }

    /// What the coordination wrote of good practices.
    fn practices(&self, text: Option<&str>) -> Vec<Block> {
        let blocks = text.map(|text| practices::parse(text, "").0).unwrap_or_default();
        if blocks.is_empty() {
            return vec![Block::text(self.say("document-bilan-no-practices"))];
        }
        blocks
    }

    /// How it was counted, what came in, what is hidden, what is never recorded.
    fn method(&self, remarks: &[&str]) -> Vec<Block> {
        let report = self.report;
        let numbered = |list: &str| -> Vec<String> {
            let keys = (1..).map(|rank| format!("bilan-{list}-{rank}"));
            keys.take_while(|key| self.words.has(key)).map(|key| self.say(&key)).collect()
        };
        let method = numbered("method");
        let mut reading: Vec<String> = remarks.iter().map(|note| (*note).to_owned()).collect();
        reading.retain(|note| !method.contains(note));
        reading.push(self.say("document-bilan-sparks"));
        let mut blocks = vec![Block::list(method)];
        blocks.push(Block::title(self.say("document-bilan-reading")));
        blocks.push(Block::list(reading));
        blocks.push(Block::title(self.say("document-bilan-came-in")));
        let names = self.names();
        let gaps = sheet::gaps(report, self.words, &names);
        let notes = report.notes.iter().map(|note| sheet::note(note, self.words, &names));
        let mut said = vec![sheet::received(report, self.words)];
        said.extend(self.shortened(gaps, "document-bilan-more-gaps"));
        said.extend(self.shortened(notes.collect(), "document-bilan-more-notes"));
        said.extend(
            self.shortened(sheet::left_out(report, self.words), "document-bilan-more-files"),
        );
        blocks.push(Block::list(said));
        if let Some(threshold) = report.secrecy.threshold {
            blocks.push(Block::title(self.say("document-bilan-hidden")));
            let args = [("threshold", threshold.into()), ("n", report.secrecy.audit.len().into())];
            let mut said = vec![self.with("document-bilan-hidden-numbers", &args)];
            if !report.secrecy.dropped.is_empty() {
                let dropped = report.secrecy.dropped.iter();
                let codes = dropped.map(|(table, part)| format!("{}-{part}", table.code()));
                let codes: Vec<String> = codes.collect();
                let args = [("tables", codes.join(", ").into())];
                said.push(self.with("document-bilan-hidden-tables", &args));
            }
            blocks.push(Block::list(said));
        }
        let privacy = numbered("privacy");
        if !privacy.is_empty() {
            blocks.push(Block::title(self.say("document-bilan-privacy")));
            blocks.push(Block::list(privacy));
        }
        blocks
    }

    /// The first sentences, and how many more there are.
    fn shortened(&self, mut said: Vec<String>, key: &str) -> Vec<String> {
        let more = said.len().saturating_sub(MOST_NAMED);
        if more > 0 {
            said.truncate(MOST_NAMED);
            said.push(self.with(key, &[("n", more.into())]));
        }
        said
    }

    /// The names of the places, as the tables say them.
    fn names(&self) -> Names {
        let rows = self.sheets.iter().flat_map(|sheet| &sheet.rows);
        let places = rows.filter_map(|row| match &row.scope {
            Scope::Site(id) => Some((id.clone(), row.place.clone())),
            Scope::Network | Scope::Departement(_) => None,
        });
        Names { places: places.collect(), ..Names::default() }
    }

    /// The name of an operator.
    fn operator(&self, code: &str) -> String {
        let key = format!("operator-{}", code.replace('_', "-"));
        if self.words.has(&key) { self.words.get(&key) } else { code.to_owned() }
    }
}

/// Two columns of the first page; one of them alone takes both.
fn beside(left: Vec<Block>, right: Vec<Block>) -> Vec<Block> {
    if left.is_empty() || right.is_empty() {
        return [left, right].concat();
    }
    vec![Block::Beside { left, right }]
}

/// The chapters that follow the first page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Chapter {
    Figures,
    Evolution,
    Sites,
    Nature,
    Operators,
    Autonomy,
    Time,
    Equipment,
    Outcome,
    Kiosk,
    Steps,
    Presences,
    Needs,
    Practices,
    Method,
    Measures,
}

impl Chapter {
    /// In order.
    const ALL: [Self; 16] = [
        Self::Figures,
        Self::Evolution,
        Self::Sites,
        Self::Nature,
        Self::Operators,
        Self::Autonomy,
        Self::Time,
        Self::Equipment,
        Self::Outcome,
        Self::Kiosk,
        Self::Steps,
        Self::Presences,
        Self::Needs,
        Self::Practices,
        Self::Method,
        Self::Measures,
    ];

    /// The key of its title.
    fn key(self) -> &'static str {
        match self {
            Self::Figures => "bilan-chapter-figures",
            Self::Evolution => "bilan-chapter-evolution",
            Self::Sites => "bilan-chapter-places",
            Self::Nature => "bilan-chapter-nature",
            Self::Operators => "bilan-chapter-operators",
            Self::Autonomy => "bilan-chapter-autonomy",
            Self::Time => "bilan-chapter-time",
            Self::Equipment => "bilan-chapter-equipment",
            Self::Outcome => "bilan-chapter-outcome",
            Self::Kiosk => "document-bilan-kiosk",
            Self::Steps => "bilan-chapter-steps",
            Self::Presences => "bilan-chapter-presences",
            Self::Needs => "bilan-chapter-needs",
            Self::Practices => "bilan-chapter-practices",
            Self::Method => "bilan-chapter-method",
            Self::Measures => "document-bilan-measures",
        }
    }

    /// The chapter of a table; none for what is about one operator, which has its own sheet.
    fn of(sheet: &Sheet) -> Option<Self> {
        if sheet.operator.is_some() {
            return None;
        }
        Some(match (sheet.table, sheet.part) {
            (TableId::T0, _) => Self::Measures,
            (TableId::T1, _) => Self::Figures,
            (TableId::T2, _) => Self::Evolution,
            (TableId::T3, _) => Self::Sites,
            (TableId::T4, _) => Self::Nature,
            (TableId::T5, _) | (TableId::T10, 2) => Self::Operators,
            (TableId::T6, _) => Self::Autonomy,
            (TableId::T7, _) => Self::Time,
            (TableId::T8, _) => Self::Equipment,
            (TableId::T9, _) => Self::Outcome,
            (TableId::T10, NEEDS) => Self::Needs,
            (TableId::T10, _) => Self::Kiosk,
            (TableId::T11, _) => Self::Steps,
            (TableId::T12, _) => Self::Presences,
        })
    }
}

#[cfg(test)]
mod tests;
