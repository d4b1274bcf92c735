//! The messages of a Fluent file, listed for whoever checks them: keys, lines, texts, variables.
//!
//! Judging them (missing, too long, unknown) is left to `check`.

use std::collections::BTreeSet;

use fluent_syntax::ast::{self, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// One message of a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its key.
    pub id: String,
    /// The line its key stands on, counted from 1.
    pub line: usize,
    /// Its text without what is inserted at run time: a choice counts as its default variant, a
    /// quoted text as itself, a variable as nothing. Empty when it has attributes only.
    pub text: String,
    /// Its attributes: name and text, the text as above, in the order of the file.
    pub attributes: Vec<(String, String)>,
    /// The variables it uses, in its text or in its attributes, without the dollar sign, sorted.
    pub variables: Vec<String>,
}

/// The messages of a Fluent file in their order. What cannot be read is left out: telling of it is
/// left to [`super::Words::build`].
pub fn inspect(text: &str) -> Vec<Entry> {
    let resource = match parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message_entry(text, message)),
            ast::Entry::Term(_)
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_)
            | ast::Entry::Junk { .. } => None,
        })
        .collect()
}

/// `text` followed by the messages of `under` that it does not give: a few words can be corrected
/// without copying the whole file, and a file that is cut leaves no hole.
pub fn over(text: &str, under: &str) -> String {
    let given: BTreeSet<String> = inspect(text).into_iter().map(|entry| entry.id).collect();
    let mut rest = match parser::parse(under) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    rest.body.retain(|entry| match entry {
        ast::Entry::Message(message) => !given.contains(message.id.name),
        ast::Entry::Term(_) => true,
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => false,
    });
    format!("{text}\n\n{}", serializer::serialize(&rest))
}

/// The line of `text` that holds this byte, without its surrounding spaces.
pub(super) fn line_at(text: &str, byte: usize) -> &str {
    let mut end = 0;
    for line in text.split_inclusive('\n') {
        end += line.len();
        if byte < end {
            return line.trim();
        }
    }
    text.lines().next_back().unwrap_or_default().trim()
}

/// At which byte of `text` the slice `part` of it begins: the parser lends slices of the text it read
/// and tells no position, which their address gives.
pub(super) fn byte_of(part: &str, text: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// The number, from 1, of the line of `text` that holds this byte.
pub(super) fn line_of(text: &str, byte: usize) -> usize {
    text[..byte].matches('\n').count() + 1
}

/// One message, its line found from the place of its key.
fn message_entry(text: &str, message: &ast::Message<&str>) -> Entry {
    let line = line_of(text, byte_of(message.id.name, text));
    let mut variables = BTreeSet::new();
    let value =
        message.value.as_ref().map(|pattern| plain(pattern, &mut variables)).unwrap_or_default();
    let attributes = message
        .attributes
        .iter()
        .map(|attribute| {
            let text = plain(&attribute.value, &mut variables);
            (attribute.id.name.to_owned(), text)
        })
        .collect();
    Entry {
        id: message.id.name.to_owned(),
        line,
        text: value,
        attributes,
        variables: variables.into_iter().map(str::to_owned).collect(),
    }
}

/// The text of a pattern; its variables are added to `variables`.
fn plain<'a>(pattern: &Pattern<&'a str>, variables: &mut BTreeSet<&'a str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push_str(&plain_expression(expression, variables));
            }
        }
    }
    text
}

/// The text of what stands between braces.
fn plain_expression<'a>(
    expression: &Expression<&'a str>,
    variables: &mut BTreeSet<&'a str>,
) -> String {
    match expression {
        Expression::Inline(inline) => plain_inline(inline, variables),
        Expression::Select { selector, variants } => {
            plain_inline(selector, variables);
            let mut default = String::new();
            for variant in variants {
                // Every variant is read for its variables, the default one for its text too.
                let text = plain(&variant.value, variables);
                if variant.default {
                    default = text;
                }
            }
            default
        }
    }
}

/// The text of one simple expression.
fn plain_inline<'a>(
    inline: &InlineExpression<&'a str>,
    variables: &mut BTreeSet<&'a str>,
) -> String {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned()
        }
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name);
            String::new()
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                plain_inline(argument, variables);
            }
            String::new()
        }
        InlineExpression::Placeable { expression } => plain_expression(expression, variables),
        InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. } => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_stops_the_listing(text in "([a-z-]{1,3}|[ ={}\\[\\]*.$\"#>\\-\n\réأ\\\\u0-9])*") {
            for entry in inspect(&text) {
                prop_assert!(text.lines().nth(entry.line - 1).is_some_and(|line| line.contains(&entry.id)));
            }
        }
    }

    #[test]
    fn keys_come_with_their_line_text_attributes_and_variables() {
        let text = "### File\n\n# Note\nfirst = Bonjour { $who }, il est { NUMBER($hour) } h\n    \
                    .second = Encore { $who }\n-brand = La Poste\n\nbroken\n\nlast =\n    { $n \
                    ->\n        [one] un { $unit }\n       *[other] des { \"mots\" }\n    } ici\nonly =\n    \
                    .todo = Faites\n";
        let entries = inspect(text);
        assert_eq!(
            entries,
            [
                Entry {
                    id: "first".into(),
                    line: 4,
                    text: "Bonjour , il est  h".into(),
                    attributes: vec![("second".into(), "Encore ".into())],
                    variables: vec!["hour".into(), "who".into()],
                },
                Entry {
                    id: "last".into(),
                    line: 10,
                    text: "des mots ici".into(),
                    attributes: vec![],
                    variables: vec!["n".into(), "unit".into()],
                },
                Entry {
                    id: "only".into(),
                    line: 15,
                    text: String::new(),
                    attributes: vec![("todo".into(), "Faites".into())],
                    variables: vec![],
                },
            ]
        );
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        let unix = "a = un\n\nb = deux\n    .x = trois\n";
        let windows = unix.replace('\n', "\r\n");
        assert_eq!(inspect(&windows), inspect(unix));
    }

    #[test]
    fn the_line_that_holds_a_byte() {
        let text = " one\ntwo \n";
        for (byte, line) in [(0, "one"), (4, "one"), (5, "two"), (99, "two")] {
            assert_eq!(line_at(text, byte), line, "byte {byte}");
        }
        assert_eq!(line_at("", 0), "");
    }
}
