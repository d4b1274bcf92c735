//! Changes one value of a TOML text and leaves every other byte where it is: comments, order, line
//! ends. A place that annotates its settings finds its notes again.
//!
//! `toml_edit` says where each value stands, and keeps the comments inside a list; the rest of the
//! text is never written again. Checking that a value makes sense is left to who asks.

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};
use toml_edit::{Array, Document, InlineTable, Item, Table};

/// A value as our settings files write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A text, in quotes.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A day: `2026-12-24`.
    Date(NaiveDate),
    /// An hour, in quotes: `"09:30"`.
    Time(NaiveTime),
}

/// One line of a list: its keys with their values, in order.
pub type Row = Vec<(&'static str, Value)>;

/// Which table of a text is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At<'a> {
    /// The text itself, outside of any table.
    Root,
    /// The first `[[list]]` table in which `key` is this `value`.
    Of {
        /// The name of the list of tables.
        list: &'a str,
        /// The key looked at.
        key: &'a str,
        /// What it holds, spaces around it left out.
        value: &'a str,
    },
}

/// Why a text cannot be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The text is not TOML.
    #[error("the text cannot be understood")]
    Broken,
    /// There is no such table.
    #[error("there is no such table")]
    Absent,
    /// The table or the value is written in a way that cannot be changed in place.
    #[error("it is written in a way that cannot be changed in place")]
    Shape,
}

/// The text with `key` set to this value. A new key comes after the line that shows it in a comment
/// (`# key = …`), for the root, else after the last key of its table.
pub fn set(text: &str, at: At<'_>, key: &str, value: &Value) -> Result<String, Error> {
    put(text, at, key, |_| Some(value.written()))
}

/// The text with `key` set to a list of these rows. The rows that stay keep the comments around
/// them, where the list has any.
pub fn set_rows(text: &str, at: At<'_>, key: &str, rows: &[Row]) -> Result<String, Error> {
    put(text, at, key, |old| match old {
        Some(old) if old.contains('#') => merged(old, rows),
        Some(_) | None => Some(list(rows)),
    })
}

/// The text without `key`, and the same text when it has none.
pub fn unset(text: &str, at: At<'_>, key: &str) -> Result<String, Error> {
    let doc = Document::parse(text).map_err(|_| Error::Broken)?;
    let table = table(&doc, at)?;
    let Some((name, item)) = table.get_key_value(key) else { return Ok(text.to_owned()) };
    let value = value_place(item)?;
    let start = name.span().ok_or(Error::Shape)?.start;
    let start = text[..start].rfind('\n').map_or(0, |before| before + 1);
    Ok(replaced(text, start..line_end(text, value.end), ""))
}

/// The text with one more `[[list]]` table, which has these keys and then this list of rows.
pub fn append(text: &str, list: &str, keys: &[(&str, Value)], rows: (&str, &[Row])) -> String {
    let gap = match text {
        "" => "",
        _ if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let keys: Vec<String> =
        keys.iter().map(|(key, value)| format!("{key} = {}\n", value.written())).collect();
    let (key, rows) = (rows.0, self::list(rows.1));
    let block = format!("{gap}[[{list}]]\n{}{key} = {rows}\n", keys.concat());
    replaced(text, text.len()..text.len(), &block)
}

/// Puts what `write` makes of the value as it is written now, if there is one.
fn put(
    text: &str,
    at: At<'_>,
    key: &str,
    write: impl Fn(Option<&str>) -> Option<String>,
) -> Result<String, Error> {
    let doc = Document::parse(text).map_err(|_| Error::Broken)?;
    let table = table(&doc, at)?;
    if let Some((_, item)) = table.get_key_value(key) {
        let place = value_place(item)?;
        let value = write(Some(&text[place.clone()])).ok_or(Error::Shape)?;
        return Ok(replaced(text, place, &value));
    }
    let value = write(None).ok_or(Error::Shape)?;
    let line = format!("{key} = {value}\n");
    let hint = if at == At::Root { hint(text, key) } else { None };
    let last = table.iter().filter_map(|(_, item)| value_place(item).ok()).map(|at| at.end).max();
    let (place, line) = match (hint, last) {
        (Some(end), _) | (None, Some(end)) => {
            let end = line_end(text, end);
            let whole = text[..end].ends_with('\n');
            (end, if whole { line } else { format!("\n{line}") })
        }
        // Before the first table, and after the mark that some editors write first.
        (None, None) => (if text.starts_with('\u{feff}') { 3 } else { 0 }, line),
    };
    Ok(replaced(text, place..place, &line))
}

/// The table that is meant.
fn table<'d>(doc: &'d Document<&str>, at: At<'_>) -> Result<&'d Table, Error> {
    match at {
        At::Root => Ok(doc.as_table()),
        At::Of { list, key, value } => match doc.get(list) {
            None => Err(Error::Absent),
            Some(Item::ArrayOfTables(tables)) => tables
                .iter()
                .find(|table| {
                    table.get(key).and_then(Item::as_str).is_some_and(|own| own.trim() == value)
                })
                .ok_or(Error::Absent),
            Some(Item::None | Item::Value(_) | Item::Table(_)) => Err(Error::Shape),
        },
    }
}

/// Where a value stands, without the comments around it.
fn value_place(item: &Item) -> Result<Range<usize>, Error> {
    match item {
        Item::Value(value) => value.span().ok_or(Error::Shape),
        Item::None | Item::Table(_) | Item::ArrayOfTables(_) => Err(Error::Shape),
    }
}

/// The start of the line after the one that holds this byte, or the end of the text.
fn line_end(text: &str, byte: usize) -> usize {
    text[byte..].find('\n').map_or(text.len(), |at| byte + at + 1)
}

/// The end of the comment that shows this key, before the first table.
fn hint(text: &str, key: &str) -> Option<usize> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with('[') {
            return None;
        }
        let shown = line.strip_prefix('#').map(str::trim_start);
        let shown = shown.and_then(|line| line.strip_prefix(key)).map(str::trim_start);
        if shown.is_some_and(|line| line.starts_with('=')) {
            return Some(start);
        }
        start += line.len();
    }
    None
}

/// The text with this part replaced by a new one, whose lines end as the others do.
fn replaced(text: &str, place: Range<usize>, new: &str) -> String {
    let new = new.replace("\r\n", "\n");
    let new = if text.contains("\r\n") { new.replace('\n', "\r\n") } else { new };
    [&text[..place.start], &new, &text[place.end..]].concat()
}

/// A list of rows, each on its line.
fn list(rows: &[Row]) -> String {
    if rows.is_empty() {
        return "[]".to_owned();
    }
    let lines: Vec<String> = rows.iter().map(|row| format!("  {},\n", written(row))).collect();
    format!("[\n{}]", lines.concat())
}

/// A row between braces.
fn written(row: &Row) -> String {
    let pairs: Vec<String> =
        row.iter().map(|(key, value)| format!("{key} = {}", value.written())).collect();
    format!("{{ {} }}", pairs.join(", "))
}

/// A list that holds comments, with these rows: those it has already stay as they are, the comments
/// of those that go stay too. None when it is not a list.
fn merged(old: &str, rows: &[Row]) -> Option<String> {
    let mut value: toml_edit::Value = old.parse().ok()?;
    let list = value.as_array_mut()?;
    let mut missing: Vec<&Row> = rows.iter().collect();
    let stays: Vec<bool> = list
        .iter()
        .map(|item| {
            let row = item.as_inline_table();
            let at = missing.iter().position(|new| row.is_some_and(|row| same(row, new)));
            at.map(|at| missing.remove(at)).is_some()
        })
        .collect();
    for (index, stays) in stays.iter().enumerate().rev() {
        if !stays {
            take_out(list, index);
        }
    }
    for row in missing {
        let before = format!("{}\n  ", list.trailing().as_str().unwrap_or_default().trim_end());
        let row: toml_edit::Value = written(row).parse().ok()?;
        list.push_formatted(row.decorated(before, ""));
        list.set_trailing("\n");
        list.set_trailing_comma(true);
    }
    Some(value.to_string())
}

/// Takes a row out of a list and leaves its comments there.
fn take_out(list: &mut Array, index: usize) {
    let row = list.remove(index);
    let decor = row.decor();
    let around = [decor.prefix(), decor.suffix()].map(|part| {
        part.and_then(|part| part.as_str()).filter(|part| part.contains('#')).unwrap_or_default()
    });
    let comments = around.concat();
    if comments.is_empty() {
        return;
    }
    let comments = comments.trim_end();
    if let Some(next) = list.get_mut(index) {
        let decor = next.decor_mut();
        let own = decor.prefix().and_then(|part| part.as_str()).unwrap_or_default();
        let own = followed(comments, own);
        decor.set_prefix(own);
    } else {
        let own = followed(comments, list.trailing().as_str().unwrap_or_default());
        list.set_trailing(own);
    }
}

/// Comments and what comes after them: a comment ends with its line.
fn followed(comments: &str, after: &str) -> String {
    let gap = if after.starts_with(['\n', '\r']) { "" } else { "\n" };
    [comments, gap, after].concat()
}

/// Whether a row of a text says the same as this one.
fn same(row: &InlineTable, new: &Row) -> bool {
    row.len() == new.len()
        && new.iter().all(|(key, value)| row.get(key).is_some_and(|own| value.is_in(own)))
}

impl Value {
    /// As a TOML text writes it.
    fn written(&self) -> String {
        match self {
            Self::Text(text) => toml_edit::Value::from(text.as_str()).to_string(),
            Self::Boolean(yes) => yes.to_string(),
            Self::Date(date) => date.format("%Y-%m-%d").to_string(),
            Self::Time(time) => time.format("\"%H:%M\"").to_string(),
        }
    }

    /// Whether a value of a text says the same, with or without quotes around a day or an hour.
    fn is_in(&self, own: &toml_edit::Value) -> bool {
        let text = own.as_str();
        let moment = own.as_datetime();
        match self {
            Self::Text(value) => text == Some(value),
            Self::Boolean(value) => own.as_bool() == Some(*value),
            Self::Date(value) => {
                let written = value.format("%Y-%m-%d").to_string();
                text == Some(&written) || moment.is_some_and(|m| m.to_string() == written)
            }
            Self::Time(value) => {
                text.is_some_and(|text| NaiveTime::parse_from_str(text, "%H:%M") == Ok(*value))
                    || moment.is_some_and(|m| {
                        let own = m.to_string();
                        ["%H:%M:%S", "%H:%M"].map(|f| value.format(f).to_string()).contains(&own)
                    })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const TEXT: &str = "# Notes\n# site = \"creully\"\n\ndevice = \"tablette\" # the small one\n\
                        list = []\n\n[[place]]\nid = \" a \"\nopen = false # soon\n\n\
                        # about b\n[[place]]\nid = \"b\"";
    const A: At<'_> = At::Of { list: "place", key: "id", value: "a" };
    const B: At<'_> = At::Of { list: "place", key: "id", value: "b" };

    fn text(value: &str) -> Value {
        Value::Text(value.to_owned())
    }

    fn day(day: u32) -> Value {
        Value::Date(NaiveDate::from_ymd_opt(2026, 12, day).unwrap())
    }

    #[test]
    fn only_the_value_changes() {
        for (at, key, value, before, after) in [
            (At::Root, "device", text("ordinateur"), "\"tablette\" #", "\"ordinateur\" #"),
            (A, "open", Value::Boolean(true), "false # soon", "true # soon"),
            (A, "id", text("é\"\\"), "\" a \"", "'é\"\\'"),
        ] {
            assert_eq!(set(TEXT, at, key, &value).unwrap(), TEXT.replace(before, after), "{key}");
        }
    }

    #[test]
    fn a_new_key_comes_where_it_is_shown_or_last_in_its_table() {
        for (at, key, before, after) in [
            (At::Root, "site", "\"creully\"\n", "\"creully\"\nsite = \"x\"\n"),
            (At::Root, "other", "list = []\n", "list = []\nother = \"x\"\n"),
            (A, "other", "# soon\n", "# soon\nother = \"x\"\n"),
            (B, "other", "id = \"b\"", "id = \"b\"\nother = \"x\"\n"),
        ] {
            assert_eq!(set(TEXT, at, key, &text("x")).unwrap(), TEXT.replace(before, after));
        }
        assert_eq!(set("", At::Root, "k", &day(24)).unwrap(), "k = 2026-12-24\n");
        assert_eq!(set("[a]\n", At::Root, "k", &day(1)).unwrap(), "k = 2026-12-01\n[a]\n");
    }

    #[test]
    fn a_key_goes_with_its_line_and_nothing_else() {
        assert_eq!(unset(TEXT, A, "open").unwrap(), TEXT.replace("open = false # soon\n", ""));
        assert_eq!(unset(TEXT, B, "open").unwrap(), TEXT);
        assert_eq!(unset("a = [\n 1,\n]\nb = 2", At::Root, "a").unwrap(), "b = 2");
        assert_eq!(unset("a = 1\nb = 2", At::Root, "b").unwrap(), "a = 1\n");
    }

    #[test]
    fn what_cannot_be_changed_is_refused() {
        let value = text("x");
        assert_eq!(set("a = ", At::Root, "a", &value), Err(Error::Broken));
        let c = At::Of { list: "place", key: "id", value: "c" };
        assert_eq!(set(TEXT, c, "id", &value), Err(Error::Absent));
        assert_eq!(set("", A, "id", &value), Err(Error::Absent));
        assert_eq!(set("place = [{ id = \"a\" }]\n", A, "id", &value), Err(Error::Shape));
        let nested = "[[place]]\nid = \"a\"\n[[place.list]]\nx = 1\n";
        assert_eq!(set_rows(nested, A, "list", &[]), Err(Error::Shape));
    }

    #[test]
    fn the_lines_of_windows_stay_those_of_windows() {
        let windows = TEXT.replace('\n', "\r\n");
        let rows = [vec![("from", day(24))], vec![("from", day(25))]];
        let mut both = [TEXT.to_owned(), windows];
        for text in &mut both {
            *text = set_rows(text, A, "list", &rows).unwrap();
            *text = set(text, B, "open", &Value::Boolean(true)).unwrap();
            *text = unset(text, At::Root, "device").unwrap();
        }
        assert_eq!(both[0].replace('\n', "\r\n"), both[1]);
        assert!(
            both[0].contains("list = [\n  { from = 2026-12-24 },\n  { from = 2026-12-25 },\n]")
        );
    }

    #[test]
    fn a_mark_at_the_start_stays_at_the_start() {
        let marked = "\u{feff}[[place]]\nid = \"a\"\n";
        let changed = set(marked, At::Root, "k", &Value::Boolean(true)).unwrap();
        assert_eq!(changed, "\u{feff}k = true\n[[place]]\nid = \"a\"\n");
        let changed = set(marked, A, "id", &text("b")).unwrap();
        assert_eq!(changed, "\u{feff}[[place]]\nid = \"b\"\n");
    }

    #[test]
    fn rows_that_stay_keep_their_comments_and_so_does_the_list() {
        let old = "list = [\n  # first\n  { from = \"2026-12-01\" }, # one\n  { from = 2026-12-02 }, \
                   # two\n  # third\n  { from = 2026-12-03 }, # three\n  # end\n]\n";
        let rows = |days: &[u32]| days.iter().map(|d| vec![("from", day(*d))]).collect::<Vec<_>>();
        let change = |days: &[u32]| set_rows(old, At::Root, "list", &rows(days)).unwrap();
        assert_eq!(change(&[1, 2, 3]), old);
        for days in [&[1, 2, 3, 4][..], &[1, 3], &[2, 3], &[1, 2], &[9], &[], &[3, 8, 1]] {
            let new = change(days);
            for comment in ["# first", "# one", "# two", "# third", "# three", "# end"] {
                assert_eq!(new.matches(comment).count(), 1, "{comment} in {new}");
            }
            let doc: toml::Table = new.parse().unwrap();
            let list = doc["list"].as_array().unwrap();
            let mut found: Vec<String> = list
                .iter()
                .map(|row| row["from"].to_string().trim_matches('"').replace("2026-12-0", ""))
                .collect();
            found.sort();
            let mut asked: Vec<String> = days.iter().map(u32::to_string).collect();
            asked.sort();
            assert_eq!(found, asked, "{new}");
        }
    }

    #[test]
    fn hours_are_known_with_and_without_quotes() {
        let hour = Value::Time(NaiveTime::from_hms_opt(9, 30, 0).unwrap());
        for (written, same) in
            [("\"09:30\"", true), ("\"9:30\"", true), ("09:30:00", true), ("\"09:31\"", false)]
        {
            assert_eq!(hour.is_in(&written.parse().unwrap()), same, "{written}");
        }
    }

    #[test]
    fn a_table_is_added_at_the_end() {
        let new = append("a = 1", "place", &[("id", text("c"))], ("list", &[]));
        assert_eq!(new, "a = 1\n\n[[place]]\nid = \"c\"\nlist = []\n");
        let new = append("a = 1\n", "place", &[("id", text("c"))], ("list", &[]));
        assert_eq!(new, "a = 1\n\n[[place]]\nid = \"c\"\nlist = []\n");
        assert_eq!(append("", "p", &[], ("list", &[])), "[[p]]\nlist = []\n");
    }
}
