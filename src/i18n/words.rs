//! The words of a key, from Fluent sources, in one language with French behind it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Pattern};
use unic_langid::LanguageIdentifier;

use super::Language;
use super::entries;
use crate::problem::Problem;

/// A particular to put in a sentence.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// A number: it chooses the plural, and is written as plain digits. A number worth grouping
    /// (1 290) is written by [`super::dates::number`] and passed as text.
    Number(i64),
    /// A text, put in as it is.
    Text(String),
}

impl fmt::Debug for Value {
    /// A text may be what a visitor typed: only its length is shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "Number({number})"),
            Self::Text(text) => write!(f, "Text({} bytes)", text.len()),
        }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u64> for Value {
    /// A number beyond the largest `i64` is written as that largest one.
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Value {
    /// A number beyond the largest `i64` is written as that largest one.
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Every word of one language, with French behind it. Cloning shares, and threads may share.
#[derive(Clone)]
pub struct Words {
    /// The language asked for.
    language: Language,
    /// Its own words.
    own: Arc<FluentBundle<FluentResource>>,
    /// The words for the keys it lacks.
    behind: Option<Arc<FluentBundle<FluentResource>>>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

impl Words {
    /// The words of `language` from its Fluent sources, each a file name and its text, with nothing
    /// behind them.
    ///
    /// What cannot be read is left out and reported: `words-syntax` at its line, and
    /// `words-duplicate` for a key given twice, of which the first is kept.
    pub fn build(language: Language, sources: &[(String, String)]) -> (Self, Vec<Problem>) {
        let (own, problems) = bundle(language, sources);
        (Self { language, own: Arc::new(own), behind: None }, problems)
    }

    /// These words with those of `other`, shared and not read again, for the keys they lack. What
    /// stood behind `other` itself is not taken.
    #[must_use]
    pub fn backed_by(self, other: &Self) -> Self {
        Self { behind: Some(Arc::clone(&other.own)), ..self }
    }

    /// The language asked for; a key may still be answered in French.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The words of this key, else the key itself.
    pub fn get(&self, key: &str) -> String {
        self.get_with(key, &[])
    }

    /// The words of this key with these particulars, else the key itself.
    pub fn get_with(&self, key: &str, args: &[(&str, Value)]) -> String {
        self.find(key, None, args).unwrap_or_else(|| key.to_owned())
    }

    /// The words of an attribute of this key, where there is one.
    pub fn attribute(&self, key: &str, name: &str) -> Option<String> {
        self.attribute_with(key, name, &[])
    }

    /// The words of an attribute of this key with these particulars, where there is one.
    pub fn attribute_with(&self, key: &str, name: &str, args: &[(&str, Value)]) -> Option<String> {
        self.find(key, Some(name), args)
    }

    /// Whether this key has words, in the language or in French.
    pub fn has(&self, key: &str) -> bool {
        self.bundles().any(|bundle| pattern(bundle, key, None).is_some())
    }

    /// What is wrong and what to do about it: `problem-<code>` and its attribute `.todo`.
    ///
    /// The sentence may use the particulars of the problem, and `$file` and `$line`. A problem
    /// without words is told by its bare facts.
    pub fn problem(&self, problem: &Problem) -> (String, Option<String>) {
        let key = format!("problem-{}", problem.code);
        let mut args: Vec<(&str, Value)> = vec![("file", problem.file.as_str().into())];
        if let Some(line) = problem.line {
            args.push(("line", line.into()));
        }
        args.extend(problem.args.iter().map(|(name, value)| (*name, particular(value))));
        let what = self.find(&key, None, &args).unwrap_or_else(|| problem.to_string());
        (what, self.find(&key, Some("todo"), &args))
    }

    /// The bundles to look into, in order.
    fn bundles(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        std::iter::once(self.own.as_ref()).chain(self.behind.as_deref())
    }

    /// The words of a key or of one of its attributes, in the first bundle that has them.
    fn find(&self, key: &str, attribute: Option<&str>, args: &[(&str, Value)]) -> Option<String> {
        let args: FluentArgs<'_> =
            args.iter().map(|(name, value)| (*name, fluent(value))).collect();
        self.bundles().find_map(|bundle| {
            let pattern = pattern(bundle, key, attribute)?;
            // A sentence that lacks a particular shows its name in braces: better than no sentence.
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned())
        })
    }
}

/// The pattern of a key or of one of its attributes.
fn pattern<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    key: &str,
    attribute: Option<&str>,
) -> Option<&'a Pattern<&'a str>> {
    let message = bundle.get_message(key)?;
    match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|found| found.value()),
    }
}

/// A value as Fluent takes it.
fn fluent(value: &Value) -> FluentValue<'_> {
    match value {
        Value::Number(number) => FluentValue::from(*number),
        Value::Text(text) => FluentValue::String(Cow::Borrowed(text)),
    }
}

/// A particular of a problem: a number where it is written as one, so that plurals work, and a text
/// otherwise (a postal code keeps its leading zero).
fn particular(text: &str) -> Value {
    match text.parse::<i64>() {
        Ok(number) if number.to_string() == text => Value::Number(number),
        Ok(_) | Err(_) => Value::Text(text.to_owned()),
    }
}

/// The name of a language as Fluent knows it: it decides the plurals.
fn identifier(language: Language) -> LanguageIdentifier {
    // Two letters are always a language: a test reads every code.
    language.code().parse().unwrap_or_default()
}

/// The bundle of these sources, and what is wrong with them.
fn bundle(
    language: Language,
    sources: &[(String, String)],
) -> (FluentBundle<FluentResource>, Vec<Problem>) {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // A French word or a number inside an Arabic sentence is written in the wrong order unless it
    // is isolated (Unicode Standard Annex #9). Elsewhere the marks would only get in the way.
    bundle.set_use_isolating(language == Language::Ar);
    // Cannot fail on a new bundle: nothing bears the names of the built-in functions yet.
    let _ = bundle.add_builtins();

    let mut problems = Vec::new();
    // Where each key was first given: the file, and the byte, of which the line is made if need be.
    let mut known: HashMap<&str, (&(String, String), usize)> = HashMap::new();
    for source in sources {
        let (file, text) = source;
        let resource = match FluentResource::try_new(text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let near = entries::line_at(text, error.pos.start);
                    problems.push(
                        Problem::error("words-syntax", file)
                            .at_byte(text, error.pos.start)
                            .with("near", near),
                    );
                }
                resource
            }
        };
        for entry in resource.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            // The resource is made of a copy of the text: the same bytes at the same places.
            let byte = entries::byte_of(message.id.name, resource.source());
            let key = &text[byte..byte + message.id.name.len()];
            if let Some(((first_file, first_text), first)) = known.get(key) {
                let first_line = entries::line_of(first_text, *first);
                problems.push(
                    Problem::warning("words-duplicate", file)
                        .at(entries::line_of(text, byte))
                        .with("key", key)
                        .with("other", format!("{first_file}:{first_line}")),
                );
            } else {
                known.insert(key, (source, byte));
            }
        }
        // Fluent keeps the first of two messages with one key; the loop above has told of it.
        let _ = bundle.add_resource(resource);
    }
    (bundle, problems)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn no_text_stops_the_words(text in "([a-z-]{1,3}|[ ={}\\[\\]*.$\"#>\\-\n\réأ\\\\u0-9])*") {
            let (words, problems) = Words::build(Language::Ar, &source(&text));
            for entry in entries::inspect(&text) {
                prop_assert!(words.has(&entry.id) || words.get(&entry.id) == entry.id);
            }
            let lines = text.matches('\n').count() + 1;
            prop_assert!(problems.iter().all(|problem| problem.line.is_some_and(|line| line <= lines)));
        }
    }

    fn source(text: &str) -> Vec<(String, String)> {
        vec![("words.ftl".to_owned(), text.to_owned())]
    }

    fn words(language: Language, own: &str, french: &str) -> Words {
        let (words, problems) = Words::build(language, &source(own));
        assert_eq!(problems, []);
        let (french, problems) = Words::build(Language::Fr, &source(french));
        assert_eq!(problems, []);
        words.backed_by(&french)
    }

    #[test]
    fn words_are_shared_between_threads() {
        fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
        let words = words(Language::Fr, "hello = Bonjour\n", "");
        shared(&words);
        let elsewhere = words.clone();
        let said = std::thread::spawn(move || elsewhere.get("hello"));
        assert_eq!(said.join().unwrap(), words.get("hello"));
    }

    #[test]
    fn a_hole_in_a_translation_falls_back_to_french_then_to_the_key() {
        let words = words(
            Language::En,
            "hello = Hello\nonly-attribute =\n    .todo = Do\n",
            "hello = Bonjour\n    .todo = Saluez\nbye = Au revoir\nonly-attribute = Valeur\n",
        );
        for (key, said) in [
            ("hello", "Hello"),
            ("bye", "Au revoir"),
            ("only-attribute", "Valeur"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(words.get(key), said);
            assert_eq!(words.has(key), key != "nothing", "{key}");
        }
        for (key, todo) in [
            ("hello", Some("Saluez")),
            ("only-attribute", Some("Do")),
            ("bye", None),
            ("nothing", None),
        ] {
            assert_eq!(words.attribute(key, "todo").as_deref(), todo, "{key}");
        }
    }

    #[test]
    fn fluent_knows_every_language() {
        for language in Language::ALL {
            assert_eq!(identifier(language).language.as_str(), language.code());
        }
    }

    #[test]
    fn numbers_choose_the_plural_of_each_language() {
        let french = "n = { $n ->\n    [one] { $n } jour\n   *[other] { $n } jours\n }\n";
        let english = "n = { $n ->\n    [one] { $n } day\n   *[other] { $n } days\n }\n";
        let arabic = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    \
                      [many] many\n   *[other] other\n }\n";
        for (language, own, n, said) in [
            (Language::Fr, french, 0, "0 jour"),
            (Language::Fr, french, 1, "1 jour"),
            (Language::Fr, french, 2, "2 jours"),
            (Language::En, english, 0, "0 days"),
            (Language::En, english, 1, "1 day"),
            (Language::Ar, arabic, 0, "zero"),
            (Language::Ar, arabic, 2, "two"),
            (Language::Ar, arabic, 5, "few"),
            (Language::Ar, arabic, 11, "many"),
            (Language::Ar, arabic, 100, "other"),
        ] {
            let words = words(language, own, "");
            assert_eq!(words.get_with("n", &[("n", n.into())]), said, "{language} {n}");
        }
    }

    #[test]
    fn only_arabic_isolates_what_it_quotes() {
        let text = "say = a { $what } b\n";
        for (language, said) in [
            (Language::Fr, "a Caf b"),
            (Language::En, "a Caf b"),
            (Language::Ar, "a \u{2068}Caf\u{2069} b"),
        ] {
            let words = words(language, text, text);
            assert_eq!(words.get_with("say", &[("what", "Caf".into())]), said);
        }
    }

    #[test]
    fn a_missing_particular_shows_its_name_and_stops_nothing() {
        let words = words(Language::Fr, "say = Bonjour { $who }\n", "");
        assert_eq!(words.get("say"), "Bonjour {$who}");
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line_and_the_rest_is_used() {
        let text = "a = un\n\nb deux\n\nc = trois\na = encore\n";
        let (words, problems) = Words::build(Language::Fr, &source(text));
        assert_eq!(
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
            [
                "words.ftl:3: words-syntax near=b deux",
                "words.ftl:6: words-duplicate key=a other=words.ftl:1",
            ]
        );
        assert_eq!((words.get("a"), words.get("c")), ("un".into(), "trois".into()));
    }

    #[test]
    fn a_key_given_in_two_files_is_told_and_the_first_is_kept() {
        let sources = [
            ("a.ftl".to_owned(), "x = un\n".to_owned()),
            ("b.ftl".to_owned(), "# Note\nx = deux\ny = trois\n".to_owned()),
        ];
        let (words, problems) = Words::build(Language::Fr, &sources);
        assert_eq!(problems.len(), 1);
        assert_eq!(problems[0].to_string(), "b.ftl:2: words-duplicate key=x other=a.ftl:1");
        assert_eq!((words.get("x"), words.get("y")), ("un".into(), "trois".into()));
    }

    #[test]
    fn what_stands_behind_is_shared_and_its_problems_are_told_once() {
        let (french, problems) = Words::build(Language::Fr, &source("hello = Bonjour\noops\n"));
        assert_eq!(problems.len(), 1);
        let (english, problems) = Words::build(Language::En, &[]);
        assert_eq!(problems, []);
        let english = english.backed_by(&french);
        assert!(Arc::ptr_eq(&french.own, english.behind.as_ref().unwrap()));
        assert_eq!((english.language(), english.get("hello")), (Language::En, "Bonjour".into()));
    }

    #[test]
    fn a_problem_says_what_is_wrong_and_what_to_do() {
        let words = words(
            Language::Fr,
            "problem-lost =\n    { $n ->\n        [one] { $n } ligne perdue\n       *[other] \
             { $n } lignes perdues\n    } dans { $file }, code { $code }.\n    .todo = Voir la \
             ligne { $line }.\n",
            "",
        );
        let problem = Problem::error("lost", "a.toml").at(1290).with("n", 2).with("code", "014");
        assert_eq!(
            words.problem(&problem),
            (
                "2 lignes perdues dans a.toml, code 014.".to_owned(),
                Some("Voir la ligne 1290.".to_owned())
            )
        );
        let unknown = Problem::warning("unknown", "b.toml").at(3);
        assert_eq!(words.problem(&unknown), ("b.toml:3: unknown".to_owned(), None));
    }

    #[test]
    fn a_text_value_is_never_shown_by_debug() {
        assert_eq!(format!("{:?}", Value::from("secret")), "Text(6 bytes)");
        assert_eq!(format!("{:?}", Value::from(3)), "Number(3)");
    }
}
