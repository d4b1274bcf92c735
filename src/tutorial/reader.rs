//! Reading a TOML table with the line of everything: each absent, unknown or wrong key becomes a
//! problem that names its line, and reading goes on.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::problem::Problem;

/// A file being read, and what is wrong with it so far.
pub(crate) struct Source<'a> {
    file: &'a str,
    starts: Vec<usize>,
    /// What is wrong so far.
    pub(crate) problems: Vec<Problem>,
}

impl<'a> Source<'a> {
    /// Reading `text`, called `file` in problems.
    pub(crate) fn new(file: &'a str, text: &str) -> Self {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let starts = std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect();
        Self { file, starts, problems: Vec::new() }
    }

    /// The line that holds this byte, counted from 1.
    pub(crate) fn line(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).max(1)
    }

    /// An error at this line, to be completed and pushed to `problems`.
    pub(crate) fn error(&mut self, code: &'static str, line: usize, args: &[(&'static str, &str)]) {
        let problem = Problem::error(code, self.file).at(line);
        let problem = args.iter().fold(problem, |problem, (name, value)| problem.with(name, value));
        self.problems.push(problem);
    }

    /// The document as a table; what TOML itself cannot read becomes problems.
    pub(crate) fn parse<'t>(&mut self, text: &'t str) -> Spanned<DeTable<'t>> {
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let byte = error.span().map_or(0, |span| span.start);
            let line = self.line(byte.min(text.len()));
            self.error("toml-syntax", line, &[("reason", error.message())]);
        }
        table
    }
}

/// A table being read.
pub(crate) struct Node<'a> {
    table: &'a DeTable<'a>,
    /// The line it begins on.
    pub(crate) line: usize,
    used: BTreeSet<&'static str>,
}

/// One value of an array, with its line.
pub(crate) type Item<'a> = (usize, &'a DeValue<'a>);

impl<'a> Node<'a> {
    /// Reading `table`, which begins on `line`.
    pub(crate) fn new(table: &'a DeTable<'a>, line: usize) -> Self {
        Self { table, line, used: BTreeSet::new() }
    }

    /// Whether the key is there; does not count as reading it.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    fn value(&mut self, source: &Source<'_>, key: &'static str) -> Option<Item<'a>> {
        self.used.insert(key);
        let (name, value) = self.table.get_key_value(key)?;
        Some((source.line(name.span().start), value.get_ref()))
    }

    /// A text.
    pub(crate) fn text(&mut self, source: &mut Source<'_>, key: &'static str) -> Option<String> {
        let (line, value) = self.value(source, key)?;
        let text = value.as_str().map(str::to_owned);
        wrong_type(source, text, line, key, "text")
    }

    /// A text that must be there.
    pub(crate) fn needs_text(&mut self, source: &mut Source<'_>, key: &'static str) -> String {
        self.needs(source, key);
        self.text(source, key).unwrap_or_default()
    }

    /// Whether the key holds an array; does not count as reading it.
    pub(crate) fn is_array(&self, key: &str) -> bool {
        self.table.get(key).is_some_and(|value| value.get_ref().as_array().is_some())
    }

    /// The line of the key, if it holds exactly this text; counts as reading it then.
    pub(crate) fn text_line(
        &mut self,
        source: &Source<'_>,
        key: &'static str,
        text: &str,
    ) -> Option<usize> {
        let (name, value) = self.table.get_key_value(key)?;
        let same = value.get_ref().as_str() == Some(text);
        same.then(|| {
            self.used.insert(key);
            source.line(name.span().start)
        })
    }

    /// Yes or no.
    pub(crate) fn flag(&mut self, source: &mut Source<'_>, key: &'static str) -> Option<bool> {
        let (line, value) = self.value(source, key)?;
        wrong_type(source, value.as_bool(), line, key, "true, false")
    }

    /// A whole number within these bounds.
    pub(crate) fn number(
        &mut self,
        source: &mut Source<'_>,
        key: &'static str,
        bounds: std::ops::RangeInclusive<u32>,
    ) -> Option<u32> {
        let (line, value) = self.value(source, key)?;
        let number = value
            .as_integer()
            .and_then(|number| u32::from_str_radix(number.as_str(), number.radix()).ok())
            .filter(|number| bounds.contains(number));
        let expected = format!("{}–{}", bounds.start(), bounds.end());
        wrong_type(source, number, line, key, &expected)
    }

    /// A day.
    pub(crate) fn date(&mut self, source: &mut Source<'_>, key: &'static str) -> Option<NaiveDate> {
        let (line, value) = self.value(source, key)?;
        wrong_type(source, as_date(value), line, key, "2026-11-23")
    }

    /// Texts; none if the key is absent.
    pub(crate) fn texts(&mut self, source: &mut Source<'_>, key: &'static str) -> Vec<String> {
        let items = self.items(source, key);
        items
            .into_iter()
            .filter_map(|(line, value)| {
                wrong_type(source, value.as_str().map(str::to_owned), line, key, "text")
            })
            .collect()
    }

    /// The values of an array; none if the key is absent.
    pub(crate) fn items(&mut self, source: &mut Source<'_>, key: &'static str) -> Vec<Item<'a>> {
        let Some((line, value)) = self.value(source, key) else {
            return Vec::new();
        };
        let Some(array) = wrong_type(source, value.as_array(), line, key, "[…]") else {
            return Vec::new();
        };
        array.iter().map(|value| (source.line(value.span().start), value.get_ref())).collect()
    }

    /// The tables of an array; none if the key is absent.
    pub(crate) fn tables(&mut self, source: &mut Source<'_>, key: &'static str) -> Vec<Node<'a>> {
        let items = self.items(source, key);
        items
            .into_iter()
            .filter_map(|(line, value)| {
                let table = wrong_type(source, value.as_table(), line, key, "{…}")?;
                Some(Node::new(table, line))
            })
            .collect()
    }

    /// A table.
    pub(crate) fn table(&mut self, source: &mut Source<'_>, key: &'static str) -> Option<Node<'a>> {
        let (line, value) = self.value(source, key)?;
        let table = wrong_type(source, value.as_table(), line, key, "{…}")?;
        Some(Node::new(table, line))
    }

    /// The tables inside the table `key`, by name, in the order of the file.
    pub(crate) fn named(
        &mut self,
        source: &mut Source<'_>,
        key: &'static str,
    ) -> Vec<(String, Node<'a>)> {
        self.table(source, key).map(|node| node.children(source)).unwrap_or_default()
    }

    /// Every table inside this one, by name, in the order of the file.
    pub(crate) fn children(&self, source: &mut Source<'_>) -> Vec<(String, Node<'a>)> {
        let mut children = Vec::new();
        for (name, value) in self.table {
            let at = name.span().start;
            let line = source.line(at);
            let name = name.get_ref().to_string();
            match value.get_ref().as_table() {
                Some(table) => children.push((at, name, Node::new(table, line))),
                None => source.error("wrong-type", line, &[("key", &name), ("expected", "{…}")]),
            }
        }
        children.sort_by_key(|(at, ..)| *at);
        children.into_iter().map(|(_, name, node)| (name, node)).collect()
    }

    /// Every table inside this one, by name, whatever else it holds.
    pub(crate) fn tables_inside(&self, source: &Source<'_>) -> Vec<(String, Node<'a>)> {
        let tables = self.table.iter().filter_map(|(name, value)| {
            let line = source.line(name.span().start);
            let table = value.get_ref().as_table()?;
            Some((name.get_ref().to_string(), Node::new(table, line)))
        });
        tables.collect()
    }

    /// Every scalar inside this table as text, by name, in the order of the file. Dates are
    /// written as in TOML. Tables are left out.
    pub(crate) fn scalars(&self, source: &mut Source<'_>) -> Vec<(String, String, usize)> {
        let mut scalars = Vec::new();
        for (name, value) in self.table {
            let at = name.span().start;
            let line = source.line(at);
            let name = name.get_ref().to_string();
            let text = match value.get_ref() {
                DeValue::String(text) => Some(text.to_string()),
                DeValue::Integer(number) => Some(number.to_string()),
                DeValue::Datetime(date) => Some(date.to_string()),
                DeValue::Table(_) => continue,
                DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Array(_) => None,
            };
            match text {
                Some(text) => scalars.push((at, name, text, line)),
                None => source.error("wrong-type", line, &[("key", &name), ("expected", "text")]),
            }
        }
        scalars.sort_by_key(|(at, ..)| *at);
        scalars.into_iter().map(|(_, name, text, line)| (name, text, line)).collect()
    }

    /// An error if the key is absent.
    pub(crate) fn needs(&mut self, source: &mut Source<'_>, key: &'static str) {
        if !self.has(key) {
            self.used.insert(key);
            source.error("missing-key", self.line, &[("key", key)]);
        }
    }

    /// One of these codes; the first of all of them stands in for a wrong one.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        source: &mut Source<'_>,
        key: &'static str,
        all: &[T],
        code: fn(T) -> &'static str,
    ) -> Option<T> {
        let (line, value) = self.value(source, key)?;
        let found = value.as_str().and_then(|text| all.iter().find(|one| code(**one) == text));
        if found.is_none() {
            let value = value.as_str().unwrap_or("?");
            let allowed: Vec<&str> = all.iter().map(|one| code(*one)).collect();
            let args = [("key", key), ("value", value), ("allowed", &allowed.join(", "))];
            source.error("wrong-value", line, &args);
        }
        found.copied()
    }

    /// Each of these codes that the array `key` holds.
    pub(crate) fn some_of<T: Copy>(
        &mut self,
        source: &mut Source<'_>,
        key: &'static str,
        all: &[T],
        code: fn(T) -> &'static str,
    ) -> Vec<T> {
        let mut found = Vec::new();
        for (line, value) in self.items(source, key) {
            let text = value.as_str().unwrap_or("?");
            if let Some(one) = all.iter().find(|one| code(**one) == text) {
                found.push(*one);
            } else {
                let allowed: Vec<&str> = all.iter().map(|one| code(*one)).collect();
                let args = [("key", key), ("value", text), ("allowed", &allowed.join(", "))];
                source.error("wrong-value", line, &args);
            }
        }
        found
    }

    /// The line of a key, or that of the table.
    pub(crate) fn line_of(&self, source: &Source<'_>, key: &str) -> usize {
        self.table.get_key_value(key).map_or(self.line, |(name, _)| source.line(name.span().start))
    }

    /// An error for each key that nothing read.
    pub(crate) fn finish(self, source: &mut Source<'_>) {
        for name in self.table.keys() {
            let key = name.get_ref().as_ref();
            if !self.used.contains(key) {
                let line = source.line(name.span().start);
                source.error("unknown-key", line, &[("key", key)]);
            }
        }
    }
}

/// The day a TOML value is, if it is one.
pub(crate) fn as_date(value: &DeValue<'_>) -> Option<NaiveDate> {
    let date = value.as_datetime()?.date?;
    NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
}

fn wrong_type<T>(
    source: &mut Source<'_>,
    value: Option<T>,
    line: usize,
    key: &str,
    expected: &str,
) -> Option<T> {
    if value.is_none() {
        source.error("wrong-type", line, &[("key", key), ("expected", expected)]);
    }
    value
}
