//! Ready-made lists: what a mediator begins with instead of an empty page. They are data, one table
//! each; their names are Fluent messages `list-<id>`.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::DeTable;

use super::{Item, MOST};
use crate::problem::Problem;
use crate::settings::{self, Reader};
use crate::tutorial::Level;

/// A ready-made list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ready {
    /// Its name: the end of the Fluent key `list-<id>`.
    pub id: String,
    /// The file it comes from, for problems.
    pub file: String,
    /// The line it starts at, for problems.
    pub line: Option<usize>,
    /// Its exercises, [`MOST`] at most.
    pub items: Vec<Item>,
}

/// The lists of this text, and what is wrong with it: a list or an exercise that cannot be read is
/// left out.
///
/// ```toml
/// [[list]]
/// id = "first-time"
/// items = [{ procedure = "fc-connexion", level = "regarder" }]
/// ```
pub fn parse(text: &str, file: &str) -> (Vec<Ready>, Vec<Problem>) {
    let (mut reader, table) = Reader::open(file, text);
    let mut lists = Vec::new();
    let mut known = BTreeSet::new();
    for (key, item) in table.iter().flatten() {
        if key.get_ref() != "list" {
            reader.unknown(key.get_ref(), &key.span());
            continue;
        }
        for item in reader.list("list", item).into_iter().flatten() {
            let Some(table) = reader.table("list", item) else { continue };
            let place = first_place(table).unwrap_or_else(|| item.span());
            let Some(list) = list(&mut reader, table, file, &place) else { continue };
            if known.insert(list.id.clone()) {
                lists.push(list);
            } else {
                let problem = reader.error("list-twice").with("id", &list.id);
                reader.tell(problem, &place);
            }
        }
    }
    (lists, reader.into_problems())
}

/// Where a table starts for its reader: its first key.
fn first_place(table: &DeTable<'_>) -> Option<Range<usize>> {
    table.keys().map(Spanned::span).min_by_key(|place| place.start)
}

/// One list; none when it has no sound name or nothing in it.
fn list(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    file: &str,
    place: &Range<usize>,
) -> Option<Ready> {
    let (mut id, mut items) = (None, Vec::new());
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "id" => id = name(reader, value),
            "items" => {
                for value in reader.list("items", value).into_iter().flatten() {
                    items.extend(item(reader, value));
                }
            }
            unknown => reader.unknown(unknown, &key.span()),
        }
    }
    if !table.contains_key("id") {
        reader.missing("id", place);
    }
    let id = id?;
    if items.is_empty() || items.len() > MOST {
        let problem = reader.error("list-length").with("id", &id);
        reader.tell(problem.with("count", items.len()).with("most", MOST), place);
        if items.is_empty() {
            return None;
        }
        items.truncate(MOST);
    }
    Some(Ready { id, file: file.to_owned(), line: reader.line(place), items })
}

/// A name that a Fluent key can end with.
fn name(reader: &mut Reader<'_>, value: &settings::Item<'_>) -> Option<String> {
    let id = reader.text("id", value)?;
    let sound = !id.is_empty()
        && id.len() <= 40
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !sound {
        let problem = reader.error("list-bad-id").with("id", id);
        reader.tell(problem, &value.span());
    }
    sound.then(|| id.to_owned())
}

/// One exercise; with guidance when it says no level.
fn item(reader: &mut Reader<'_>, value: &settings::Item<'_>) -> Option<Item> {
    let table = reader.table("items", value)?;
    let levels = Level::ALL.map(|level| (level.code(), level));
    let (mut slug, mut level) = (None, Level::Guided);
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "procedure" => slug = reader.text("procedure", value).map(str::to_owned),
            "level" => level = reader.choice("level", value, &levels).unwrap_or(level),
            unknown => reader.unknown(unknown, &key.span()),
        }
    }
    if !table.contains_key("procedure") {
        reader.missing("procedure", &value.span());
    }
    Some(Item::procedure(slug?, level))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn told(text: &str) -> (Vec<Ready>, Vec<String>) {
        let (lists, problems) = parse(text, "lists.toml");
        (lists, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn a_list_is_read_with_its_levels() {
        let (lists, problems) = told(
            "[[list]]\nid = \"one\"\nitems = [\n  { procedure = \"a\", level = \"seul\" },\n  \
             { procedure = \"b\" },\n]\n",
        );
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!((lists[0].id.as_str(), lists[0].line), ("one", Some(2)));
        assert_eq!(
            lists[0].items,
            [Item::procedure("a", Level::Alone), Item::procedure("b", Level::Guided)]
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_the_rest_is_used() {
        let good = "[[list]]\nid = \"one\"\nitems = [{ procedure = \"a\" }]\n";
        for (more, problem) in [
            ("[[list]]\nid = \"one\"\nitems = [{ procedure = \"b\" }]\n", "list-twice id=one"),
            ("[[list]]\nid = \"Été\"\nitems = [{ procedure = \"b\" }]\n", "list-bad-id id=Été"),
            ("[[list]]\nid = \"two\"\nitems = []\n", "list-length id=two count=0 most=12"),
            ("[[list]]\nitems = [{ procedure = \"b\" }]\n", "settings-missing-key key=id"),
            ("[[autre]]\nid = \"two\"\n", "settings-unknown-key key=autre"),
            (
                "[[list]]\nid = \"two\"\nitems = [{ level = \"seul\" }]\n",
                "settings-missing-key key=procedure",
            ),
        ] {
            let (lists, problems) = told(&format!("{good}{more}"));
            assert_eq!(lists.len(), 1, "{more}");
            assert!(problems.iter().any(|p| p.ends_with(problem)), "{more}: {problems:?}");
            assert!(problems.iter().all(|p| p.starts_with("lists.toml:")), "{problems:?}");
        }
        let (lists, problems) =
            told("[[list]]\nid = \"x\"\nitems = [{ procedure = \"a\", level = \"?\" }]");
        assert_eq!(lists[0].items, [Item::procedure("a", Level::Guided)]);
        assert!(problems[0].starts_with("lists.toml:3: settings-not-a-choice"), "{problems:?}");
        assert_eq!(told("[[list").1.len(), 1);
    }

    #[test]
    fn a_list_that_is_too_long_is_cut_and_told() {
        let items = "{ procedure = \"a\" }, ".repeat(MOST + 1);
        let (lists, problems) = told(&format!("[[list]]\nid = \"x\"\nitems = [{items}]\n"));
        assert_eq!(lists[0].items.len(), MOST);
        assert_eq!(problems, ["lists.toml:2: list-length id=x count=13 most=12"]);
    }
}
