//! A settings file read key by key, so that one bad value costs that value only.
//!
//! `serde` stops at the first surprise and forgets where the others are. A kiosk must start on what
//! is left and tell the mediator every line to mend, so the few settings files are walked by hand:
//! [`Reader`] gives each value as the kind that was expected, or tells the problem with its line.
//! What the keys mean is left to `config` and `site`; [`edit`] changes such a file.

pub mod edit;

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};
use toml::Spanned;
use toml::de::{DeArray, DeFloat, DeInteger, DeTable, DeValue};

use crate::problem::Problem;

/// A value of a settings file, with its place.
pub type Item<'a> = Spanned<DeValue<'a>>;

/// Reads the values of one settings file and gathers what is wrong with them.
#[derive(Debug)]
pub struct Reader<'a> {
    /// The name of the file, for the problems.
    file: &'a str,
    /// Its text, to turn places into lines.
    text: &'a str,
    /// What is wrong so far.
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// The reader of a file and its table; no table when the text is not TOML, which is told as
    /// `settings-broken`.
    pub fn open(file: &'a str, text: &'a str) -> (Self, Option<DeTable<'a>>) {
        let mut reader = Self { file, text, problems: Vec::new() };
        match DeTable::parse(text) {
            Ok(table) => (reader, Some(table.into_inner())),
            Err(error) => {
                let place = error.span().unwrap_or(text.len()..text.len());
                let near = text
                    .split_inclusive('\n')
                    .scan(0, |end, line| {
                        *end += line.len();
                        Some((*end, line))
                    })
                    .find(|(end, _)| place.start < *end)
                    .map_or("", |(_, line)| line.trim());
                reader.tell(Problem::error("settings-broken", file).with("near", near), &place);
                (reader, None)
            }
        }
    }

    /// Adds a problem at this place of the file.
    pub fn tell(&mut self, problem: Problem, place: &Range<usize>) {
        self.problems.push(problem.at_byte(self.text, place.start));
    }

    /// An error to complete and give to [`Reader::tell`].
    pub fn error(&self, code: &'static str) -> Problem {
        Problem::error(code, self.file)
    }

    /// A warning to complete and give to [`Reader::tell`].
    pub fn warning(&self, code: &'static str) -> Problem {
        Problem::warning(code, self.file)
    }

    /// The line of this place, counted from 1.
    pub fn line(&self, place: &Range<usize>) -> Option<usize> {
        Problem::warning("", "").at_byte(self.text, place.start).line
    }

    /// Tells that a key means nothing here: the rest is used.
    pub fn unknown(&mut self, key: &str, place: &Range<usize>) {
        let problem = self.warning("settings-unknown-key").with("key", key);
        self.tell(problem, place);
    }

    /// Tells that a key is missing from what starts at this place.
    pub fn missing(&mut self, key: &str, place: &Range<usize>) {
        let problem = self.warning("settings-missing-key").with("key", key);
        self.tell(problem, place);
    }

    /// A text; told when it is something else.
    pub fn text<'v>(&mut self, key: &str, item: &'v Item<'_>) -> Option<&'v str> {
        let found = item.get_ref().as_str();
        self.expect(key, item, "text", found)
    }

    /// A text that is one of these choices; told when it is not. Answers what goes with it.
    pub fn choice<T: Copy>(
        &mut self,
        key: &str,
        item: &Item<'_>,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let text = self.text(key, item)?;
        let found = choices.iter().find(|(name, _)| *name == text);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            let problem = self
                .error("settings-not-a-choice")
                .with("key", key)
                .with("value", text)
                .with("choices", names.join(", "));
            self.tell(problem, &item.span());
        }
        found.map(|(_, value)| *value)
    }

    /// A whole number; told when it is something else.
    pub fn integer(&mut self, key: &str, item: &Item<'_>) -> Option<i64> {
        let found = item
            .get_ref()
            .as_integer()
            .and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
        self.expect(key, item, "integer", found)
    }

    /// A number, whole or not; told when it is something else.
    pub fn number(&mut self, key: &str, item: &Item<'_>) -> Option<f64> {
        let value = item.get_ref();
        let written = value
            .as_float()
            .map(DeFloat::as_str)
            .or_else(|| value.as_integer().map(DeInteger::as_str));
        let found =
            written.and_then(|text| text.parse::<f64>().ok()).filter(|number| number.is_finite());
        self.expect(key, item, "number", found)
    }

    /// A yes or no; told when it is something else.
    pub fn boolean(&mut self, key: &str, item: &Item<'_>) -> Option<bool> {
        let found = item.get_ref().as_bool();
        self.expect(key, item, "boolean", found)
    }

    /// A list; told when it is something else.
    pub fn list<'v, 't>(&mut self, key: &str, item: &'v Item<'t>) -> Option<&'v DeArray<'t>> {
        let found = item.get_ref().as_array();
        self.expect(key, item, "list", found)
    }

    /// A table; told when it is something else.
    pub fn table<'v, 't>(&mut self, key: &str, item: &'v Item<'t>) -> Option<&'v DeTable<'t>> {
        let found = item.get_ref().as_table();
        self.expect(key, item, "table", found)
    }

    /// A day, as `2026-12-24` with or without quotes; told when it is something else.
    pub fn date(&mut self, key: &str, item: &Item<'_>) -> Option<NaiveDate> {
        let found = match item.get_ref() {
            DeValue::String(text) => NaiveDate::parse_from_str(text, "%Y-%m-%d").ok(),
            DeValue::Datetime(moment) if moment.time.is_none() => moment.date.and_then(|date| {
                NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
            }),
            DeValue::Datetime(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        self.expect(key, item, "date", found)
    }

    /// An hour, as `"09:30"` with or without quotes; told when it is something else.
    pub fn time(&mut self, key: &str, item: &Item<'_>) -> Option<NaiveTime> {
        let found = match item.get_ref() {
            DeValue::String(text) => NaiveTime::parse_from_str(text, "%H:%M").ok(),
            DeValue::Datetime(moment) if moment.date.is_none() => moment
                .time
                .and_then(|time| NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), 0)),
            DeValue::Datetime(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        self.expect(key, item, "time", found)
    }

    /// What is wrong with the file, in the order of its lines.
    pub fn into_problems(mut self) -> Vec<Problem> {
        self.problems.sort_by_key(|problem| problem.line);
        self.problems
    }

    /// What was found, after telling when nothing was.
    fn expect<T>(
        &mut self,
        key: &str,
        item: &Item<'_>,
        expected: &'static str,
        found: Option<T>,
    ) -> Option<T> {
        if found.is_none() {
            let problem =
                self.error("settings-wrong-kind").with("key", key).with("expected", expected);
            self.tell(problem, &item.span());
        }
        found
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    /// What `read` makes of the value of `x`, and the problems told.
    fn read<T>(
        value: &str,
        read: impl Fn(&mut Reader<'_>, &Item<'_>) -> Option<T>,
    ) -> (Option<T>, Vec<String>) {
        let text = format!("# note\nx = {value}\n");
        let (mut reader, table) = Reader::open("a.toml", &text);
        let table = table.unwrap();
        let found = read(&mut reader, &table["x"]);
        let problems = reader.into_problems();
        (found, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn values_of_the_expected_kind_are_read() {
        assert_eq!(read("3", |r, i| r.integer("x", i)), (Some(3), vec![]));
        assert_eq!(read("1_000", |r, i| r.integer("x", i)), (Some(1000), vec![]));
        assert_eq!(read("-7", |r, i| r.integer("x", i)), (Some(-7), vec![]));
        assert_eq!(read("0x1F", |r, i| r.integer("x", i)), (Some(31), vec![]));
        assert_eq!(read("15.6", |r, i| r.number("x", i)), (Some(15.6), vec![]));
        assert_eq!(read("15", |r, i| r.number("x", i)), (Some(15.0), vec![]));
        assert_eq!(read("true", |r, i| r.boolean("x", i)), (Some(true), vec![]));
        let day = NaiveDate::from_ymd_opt(2026, 12, 24);
        let hour = NaiveTime::from_hms_opt(9, 30, 0);
        for written in ["2026-12-24", "\"2026-12-24\""] {
            assert_eq!(read(written, |r, i| r.date("x", i)), (day, vec![]));
        }
        for written in ["09:30:00", "\"09:30\"", "\"9:30\""] {
            assert_eq!(read(written, |r, i| r.time("x", i)), (hour, vec![]));
        }
    }

    #[test]
    fn values_of_another_kind_are_told_with_their_line() {
        let told = |expected: &str| {
            vec![format!("a.toml:2: settings-wrong-kind key=x expected={expected}")]
        };
        assert_eq!(read("\"3\"", |r, i| r.integer("x", i)), (None, told("integer")));
        assert_eq!(read("inf", |r, i| r.number("x", i)), (None, told("number")));
        assert_eq!(read("1", |r, i| r.boolean("x", i)), (None, told("boolean")));
        assert_eq!(read("2026-02-28T10:00:00", |r, i| r.date("x", i)), (None, told("date")));
        assert_eq!(read("\"30/02/2026\"", |r, i| r.date("x", i)), (None, told("date")));
        assert_eq!(read("\"25:00\"", |r, i| r.time("x", i)), (None, told("time")));
        assert_eq!(read("9", |r, i| r.time("x", i)), (None, told("time")));
        assert_eq!(read("9", |r, i| r.text("x", i).map(str::to_owned)), (None, told("text")));
        assert_eq!(read("9", |r, i| r.list("x", i).map(|list| list.len())), (None, told("list")));
        assert_eq!(read("9", |r, i| r.table("x", i).map(|_| ())), (None, told("table")));
    }

    #[test]
    fn a_choice_tells_the_others() {
        let choices = [("yes", 1), ("no", 2)];
        assert_eq!(read("\"no\"", |r, i| r.choice("x", i, &choices)), (Some(2), vec![]));
        assert_eq!(
            read("\"maybe\"", |r, i| r.choice("x", i, &choices)),
            (
                None,
                vec![
                    "a.toml:2: settings-not-a-choice key=x value=maybe choices=yes, no".to_owned()
                ]
            )
        );
    }

    #[test]
    fn a_text_that_is_not_toml_is_told_with_its_line() {
        for (text, told) in [
            ("a = 1\nb = \nc = 3\n", "a.toml:2: settings-broken near=b ="),
            ("a = 1\na = 2\n", "a.toml:2: settings-broken near=a = 2"),
            ("\u{feff}a = 1\nnot toml", "a.toml:2: settings-broken near=not toml"),
        ] {
            let (reader, table) = Reader::open("a.toml", text);
            assert!(table.is_none(), "{text:?}");
            assert_eq!(reader.into_problems()[0].to_string(), told);
        }
    }

    #[test]
    fn problems_come_in_the_order_of_the_lines() {
        let (mut reader, _) = Reader::open("a.toml", "b = 1\na = 1\n");
        reader.unknown("a", &(6..7));
        reader.unknown("b", &(0..1));
        let lines: Vec<_> = reader.into_problems().iter().map(|p| p.line).collect();
        assert_eq!(lines, [Some(1), Some(2)]);
    }
}
