//! Rules over the words and the dates of the content: is everything said, in sentences short enough
//! to be read by everybody, and were the facts checked lately?
//!
//! What a tutorial is made of is proved by `tutorial::validate` as it is loaded; reading Fluent is
//! left to `i18n`.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::content::{self, Catalog};
use crate::i18n::{self, Entry};
use crate::lead::Exercise;
use crate::problem::Problem;
use crate::tutorial::{self, Scenario, Spoken, Tutorial};

/// The language everything must be said in.
const FRENCH: &str = "fr";

/// The folders of the words of procedures and of exercises.
const FOLDERS: [&str; 2] = ["tutorials/", "equipment/"];

/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 20;

/// The most words sentences may have on average over a tutorial.
pub const AVERAGE_SENTENCE: usize = 12;

/// The most words in the name of a step.
pub const LONGEST_NAME: usize = 3;

/// How many days facts stay fresh after they were checked.
pub const FRESH_DAYS: i64 = 183;

/// The words a tutorial must have, beside those of its steps.
const NEEDED: [&str; 6] = ["title", "aim", "task", "next-1", "keep-1", "help"];

/// The words a tutorial may have.
const ALLOWED: [&str; 3] = ["next-2", "next-3", "keep-2"];

/// The words each step must have.
const OF_STEP: [&str; 7] = ["name", "say", "why", "hint-1", "hint-2", "hint-3", "well"];

/// The words for the second and the third time.
const AGAIN: [&str; 2] = ["second", "third"];

/// The variables that the words of a tutorial may use.
const VARIABLES: [&str; 8] =
    ["first-name", "name", "value", "day", "month", "next-month", "previous-month", "year"];

/// Everything that is wrong with loaded content on the day `today`, beside what loading told.
pub fn all(catalog: &Catalog, today: NaiveDate) -> Vec<Problem> {
    let mut problems = words(catalog);
    problems.extend(dates(catalog, today));
    problems.extend(lists(catalog));
    problems.extend(drawings(catalog));
    for tutorial in catalog.tutorials.values() {
        problems.extend(tutorial::wander(tutorial, &catalog.personas));
    }
    problems.sort_by(|a, b| (&a.file, a.line, a.code).cmp(&(&b.file, b.line, b.code)));
    problems
}

/// What is wrong with the days the facts were checked on.
pub fn dates(catalog: &Catalog, today: NaiveDate) -> Vec<Problem> {
    let mut problems = Vec::new();
    for tutorial in catalog.tutorials.values() {
        let days = (today - tutorial.verified).num_days();
        let problem = if days < 0 {
            Problem::error("verified-future", &tutorial.file)
        } else if days > FRESH_DAYS {
            Problem::warning("verified-old", &tutorial.file).with("days", days)
        } else {
            continue;
        };
        let problem = problem.at(tutorial.line_of("verified"));
        problems.push(problem.with("date", tutorial.verified));
    }
    problems
}

/// What is wrong with the ready-made lists: one without a French name, an exercise that is nowhere.
pub fn lists(catalog: &Catalog) -> Vec<Problem> {
    let words = catalog.words.get(FRENCH).map(|files| read(FRENCH, files)).unwrap_or_default();
    let mut problems = Vec::new();
    for list in &catalog.lists {
        let at = |problem: Problem| Problem { line: list.line, ..problem };
        let key = format!("list-{}", list.id);
        if words.get(&key).is_none_or(|word| word.entry.text.trim().is_empty()) {
            problems.push(at(Problem::error("word-missing", &list.file).with("key", key)));
        }
        for item in &list.items {
            let Exercise::Procedure(slug) = &item.exercise;
            // A folder that is checked alone may name what is embedded.
            if !catalog.tutorials.contains_key(slug) && !content::is_embedded(slug) {
                let problem = Problem::warning("list-unknown", &list.file).with("id", &list.id);
                problems.push(at(problem.with("slug", slug)));
            }
        }
    }
    problems
}

/// What is wrong with what exercises name: a drawing or another exercise that is nowhere.
pub fn drawings(catalog: &Catalog) -> Vec<Problem> {
    let mut problems = Vec::new();
    for tutorial in catalog.tutorials.values() {
        for scene in &tutorial.scenes {
            let things = scene.elements.iter().filter_map(|element| {
                let picture = element.kind.as_thing()?.picture.as_ref()?;
                Some((picture, element.line))
            });
            for (name, line) in scene.drawing.iter().map(|name| (name, scene.line)).chain(things) {
                if !catalog.drawings.contains_key(name) && !content::is_drawn(name) {
                    let problem = Problem::error("drawing-unknown", &tutorial.file).at(line);
                    problems.push(problem.with("name", name));
                }
            }
        }
        if let Some(twin) = &tutorial.twin
            && !catalog.tutorials.contains_key(twin)
            && !content::is_embedded(twin)
        {
            let problem = Problem::warning("twin-unknown", &tutorial.file);
            problems.push(problem.at(tutorial.line_of("twin")).with("name", twin));
        }
    }
    problems
}

/// A message of Fluent and the file it stands in.
struct Word {
    file: String,
    entry: Entry,
}

/// The words of one language, by key.
type Language = BTreeMap<String, Word>;

/// What is wrong with the words: in French an error, in another language a warning.
pub fn words(catalog: &Catalog) -> Vec<Problem> {
    let languages: BTreeMap<&str, Language> = catalog
        .words
        .iter()
        .map(|(language, files)| (language.as_str(), read(language, files)))
        .collect();
    let mut problems = Vec::new();
    for tutorial in catalog.tutorials.values() {
        let needed = needed(catalog, tutorial);
        for (language, words) in &languages {
            if *language == FRENCH {
                french(tutorial, &needed, words, &mut problems);
                unexplained(tutorial, words, &mut problems);
            } else {
                translation(tutorial, &needed, language, words, &mut problems);
            }
            sentences(tutorial, &needed, language, words, &mut problems);
        }
        if !languages.contains_key(FRENCH) {
            french(tutorial, &needed, &Language::new(), &mut problems);
        }
    }
    for (language, files) in &catalog.words {
        for (file, _) in files {
            let slug = FOLDERS.iter().find_map(|folder| file.strip_prefix(folder));
            let slug = slug.and_then(|file| file.strip_suffix(".ftl"));
            if slug.is_some_and(|slug| !catalog.tutorials.contains_key(slug)) {
                let file = format!("locales/{language}/{file}");
                problems.push(Problem::warning("words-without-tutorial", file));
            }
        }
    }
    problems
}

fn read(language: &str, files: &[(String, String)]) -> Language {
    let mut words = Language::new();
    for (file, text) in files {
        for entry in i18n::inspect(text) {
            let file = format!("locales/{language}/{file}");
            words.entry(entry.id.clone()).or_insert(Word { file, entry });
        }
    }
    words
}

/// The file the words of a tutorial stand in.
fn file_of(tutorial: &Tutorial, language: &str) -> String {
    format!("locales/{language}/{}", words_of(tutorial))
}

/// The same, in the folder of a language.
fn words_of(tutorial: &Tutorial) -> String {
    let [procedures, equipment] = FOLDERS;
    let folder = if tutorial.family.is_some() { equipment } else { procedures };
    format!("{folder}{}.ftl", tutorial.slug)
}

/// Every key a tutorial needs of its own, and whether it needs words for the second and third time.
fn needed(catalog: &Catalog, tutorial: &Tutorial) -> BTreeMap<String, bool> {
    let slug = &tutorial.slug;
    let mut needed: BTreeMap<String, bool> =
        NEEDED.iter().map(|what| (format!("{slug}-{what}"), false)).collect();
    let scenario = catalog
        .tutorials
        .get(slug)
        .zip(catalog.persona(tutorial))
        .map(|(tutorial, persona)| Scenario::new(tutorial, persona, tutorial.verified));
    for (at, step) in tutorial.steps.iter().enumerate() {
        for what in OF_STEP {
            needed.insert(format!("{slug}-{}-{what}", step.id), false);
        }
        for mistake in &step.mistakes {
            needed.insert(format!("{slug}-{}-mistake-{}", step.id, mistake.name), true);
        }
        let label = scenario.as_ref().and_then(|scenario| scenario.value(at));
        if let Some(value) = label.filter(|value| value.label.starts_with(slug)) {
            needed.insert(value.label, false);
        }
    }
    for decoy in tutorial.decoys() {
        needed.insert(format!("{slug}-decoy-{decoy}"), true);
    }
    needed
}

fn french(
    tutorial: &Tutorial,
    needed: &BTreeMap<String, bool>,
    words: &Language,
    problems: &mut Vec<Problem>,
) {
    let file = file_of(tutorial, FRENCH);
    for (key, again) in needed {
        match words.get(key).filter(|word| !word.entry.text.trim().is_empty()) {
            None => problems.push(Problem::error("word-missing", &file).with("key", key)),
            Some(word) if *again => {
                for attribute in missing_attributes(&word.entry) {
                    let problem = Problem::error("attribute-missing", &word.file);
                    let problem = problem.at(word.entry.line).with("key", key);
                    problems.push(problem.with("attribute", attribute));
                }
            }
            Some(_) => {}
        }
    }
    for (key, word) in words.iter().filter(|(_, word)| word.file == file) {
        let allowed = ALLOWED.iter().any(|what| *key == format!("{}-{what}", tutorial.slug));
        if !allowed && !needed.contains_key(key) {
            let problem = Problem::warning("word-unknown", &word.file).at(word.entry.line);
            problems.push(problem.with("key", key));
        }
        for name in &word.entry.variables {
            if !VARIABLES.contains(&name.as_str()) {
                let problem = Problem::error("variable-unknown", &word.file).at(word.entry.line);
                let problem = problem.with("key", key).with("variable", name);
                problems.push(problem.with("allowed", VARIABLES.join(", ")));
            }
        }
    }
    for (list, key, code) in [
        (&tutorial.papers, "papers", "paper-missing"),
        (&tutorial.glossary, "glossary", "glossary-missing"),
    ] {
        let prefix = if key == "papers" { "paper" } else { "word" };
        for id in list {
            let word = words.get(&format!("{prefix}-{id}"));
            let means = |word: &Word| word.entry.attributes.iter().any(|(name, _)| name == "means");
            let complete = word.is_some_and(|word| key == "papers" || means(word));
            if !complete {
                let problem = Problem::error(code, &tutorial.file).at(tutorial.line_of(key));
                problems.push(problem.with("id", id));
            }
        }
    }
}

fn missing_attributes(entry: &Entry) -> impl Iterator<Item = &'static str> {
    AGAIN.into_iter().filter(|attribute| {
        !entry.attributes.iter().any(|(name, text)| name == attribute && !text.trim().is_empty())
    })
}

/// One warning for all that a language lacks of a tutorial.
fn translation(
    tutorial: &Tutorial,
    needed: &BTreeMap<String, bool>,
    language: &str,
    words: &Language,
    problems: &mut Vec<Problem>,
) {
    let missing: Vec<String> = needed
        .iter()
        .flat_map(|(key, again)| match words.get(key) {
            None => vec![key.clone()],
            Some(word) if *again => missing_attributes(&word.entry)
                .map(|attribute| format!("{key}.{attribute}"))
                .collect(),
            Some(_) => Vec::new(),
        })
        .collect();
    if let Some(first) = missing.first() {
        let problem = Problem::warning("translation-missing", file_of(tutorial, language));
        let problem = problem.with("language", language).with("count", missing.len());
        problems.push(problem.with("key", first));
    }
}

/// How long the sentences of a tutorial are.
fn sentences(
    tutorial: &Tutorial,
    needed: &BTreeMap<String, bool>,
    language: &str,
    words: &Language,
    problems: &mut Vec<Problem>,
) {
    let allowed = ALLOWED.map(|what| format!("{}-{what}", tutorial.slug));
    let keys: BTreeSet<&String> = needed.keys().chain(&allowed).collect();
    let (mut count, mut total) = (0, 0);
    for (key, word) in keys.into_iter().filter_map(|key| words.get_key_value(key)) {
        let entry = &word.entry;
        let texts =
            std::iter::once(&entry.text).chain(entry.attributes.iter().map(|(_, text)| text));
        for length in texts.flat_map(|text| sentence_lengths(text)) {
            count += 1;
            total += length;
            if length > LONGEST_SENTENCE {
                let problem = if language == FRENCH {
                    Problem::error("sentence-long", &word.file)
                } else {
                    Problem::warning("sentence-long", &word.file)
                };
                let problem = problem.at(entry.line).with("key", key).with("words", length);
                problems.push(problem.with("most", LONGEST_SENTENCE));
            }
        }
        let name =
            tutorial.steps.iter().any(|step| *key == format!("{}-{}-name", tutorial.slug, step.id));
        let length = entry.text.split_whitespace().filter(|word| is_word(word)).count();
        if name && length > LONGEST_NAME && language == FRENCH {
            let problem = Problem::warning("name-long", &word.file).at(entry.line);
            problems
                .push(problem.with("key", key).with("words", length).with("most", LONGEST_NAME));
        }
    }
    if language == FRENCH && total > AVERAGE_SENTENCE * count {
        let average = format!("{:.1}", total as f64 / count as f64).replace('.', ",");
        let problem = Problem::warning("sentences-average", file_of(tutorial, language));
        problems.push(problem.with("words", average).with("most", AVERAGE_SENTENCE));
    }
}

/// How many words a French sentence of a tutorial has, on average; zero without any sentence.
pub fn words_per_sentence(catalog: &Catalog, tutorial: &Tutorial) -> f64 {
    let files = catalog.words.get(FRENCH).map(Vec::as_slice).unwrap_or_default();
    let own = words_of(tutorial);
    let texts = files.iter().filter(|(file, _)| *file == own);
    let lengths: Vec<usize> = texts
        .flat_map(|(_, text)| i18n::inspect(text))
        .flat_map(|entry| {
            let again = entry.attributes.into_iter().map(|(_, text)| text);
            std::iter::once(entry.text).chain(again).collect::<Vec<_>>()
        })
        .flat_map(|text| sentence_lengths(&text))
        .collect();
    if lengths.is_empty() {
        return 0.0;
    }
    let average = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
    (average * 10.0).round() / 10.0
}

/// The hard words of the glossary that the French words of a tutorial say, and that it does not
/// explain.
fn unexplained(tutorial: &Tutorial, words: &Language, problems: &mut Vec<Problem>) {
    let file = file_of(tutorial, FRENCH);
    let said: Vec<Spoken> = words
        .values()
        .filter(|word| word.file == file)
        .map(|word| Spoken::new(&word.entry.text))
        .collect();
    for (key, word) in words {
        let Some(id) = key.strip_prefix("word-") else {
            continue;
        };
        let term = &word.entry.text;
        let listed = tutorial.glossary.iter().any(|own| own == id);
        // What has three letters or fewer is not looked for.
        if !listed && term.trim().len() > 3 && said.iter().any(|text| text.says(term)) {
            let problem = Problem::warning("hard-word", &tutorial.file);
            let problem = problem.at(tutorial.line_of("glossary"));
            problems.push(problem.with("word", term).with("id", id));
        }
    }
}

fn is_word(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// How many words each sentence of a text has. A stop inside a word, as in `caf.fr`, ends nothing.
fn sentence_lengths(text: &str) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut length = 0;
    for word in text.split_whitespace() {
        length += usize::from(is_word(word));
        let bare = word.trim_end_matches(['»', '”', '"', ')', '’']);
        if bare.ends_with(['.', '!', '?', '…', '؟']) && length > 0 {
            lengths.push(length);
            length = 0;
        }
    }
    if length > 0 {
        lengths.push(length);
    }
    lengths
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::tutorial::demo;

    /// A catalog of the example with every word it needs, in French.
    fn catalog() -> Catalog {
        let tutorial = demo::tutorial();
        let mut catalog = Catalog { personas: demo::personas(), ..Catalog::default() };
        catalog.tutorials.insert(tutorial.slug.clone(), tutorial.clone());
        let mut text = String::new();
        for (key, again) in needed(&catalog, &tutorial) {
            text.push_str(&key);
            text.push_str(" = Touchez ici.\n");
            if again {
                text.push_str("    .second = Encore.\n    .third = Toujours.\n");
            }
        }
        let glossary = "paper-pay-slip = Fiche de paie\nword-quotient-familial = Quotient\n    .means = Un chiffre.\n";
        let files = vec![
            ("glossary.ftl".to_owned(), glossary.to_owned()),
            ("tutorials/demo-attestation.ftl".to_owned(), text),
        ];
        catalog.words.insert(FRENCH.to_owned(), files);
        catalog
    }

    fn words_with(whole: &str, broken: &str) -> Vec<Problem> {
        let mut catalog = catalog();
        let mut changed = false;
        for (_, text) in catalog.words.get_mut(FRENCH).unwrap() {
            changed |= text.contains(whole);
            *text = text.replacen(whole, broken, 1);
        }
        assert!(changed, "{whole} is not in the words");
        words(&catalog)
    }

    fn codes(problems: &[Problem]) -> Vec<(&str, bool)> {
        problems.iter().map(|problem| (problem.code, problem.is_error())).collect()
    }

    #[test]
    fn complete_words_have_no_problem() {
        assert_eq!(words(&catalog()), []);
    }

    #[test]
    fn each_rule_over_words() {
        let long = "un deux trois quatre cinq six sept huit neuf dix ".repeat(2);
        let key = "demo-attestation-connect-say = Touchez ici.";
        for (whole, broken, code, error) in [
            (key, String::new(), "word-missing", true),
            (key, format!("demo-attestation-connect-say = {long}et un."), "sentence-long", true),
            (
                "-connect-name = Touchez ici.",
                "-connect-name = Un nom trop long.".to_owned(),
                "name-long",
                false,
            ),
            ("    .second = Encore.\n", String::new(), "attribute-missing", true),
            (key, format!("{key}\ndemo-attestation-conect-say = Touchez."), "word-unknown", false),
            (key, format!("{key} {{ $nom }}"), "variable-unknown", true),
            ("paper-pay-slip = Fiche de paie", "paper-pay = x".to_owned(), "paper-missing", true),
            ("word-quotient-familial", "word-quotient".to_owned(), "glossary-missing", true),
            ("    .means = Un chiffre.\n", String::new(), "glossary-missing", true),
        ] {
            let problems = words_with(whole, &broken);
            assert_eq!(codes(&problems), [(code, error)], "{problems:?}");
        }
        assert_eq!(words_with(key, &format!("{key} {{ $value }}, {{ $first-name }}.")), []);
        let twenty = format!("demo-attestation-connect-say = {long}.");
        assert_eq!(words_with(key, &twenty), []);
    }

    #[test]
    fn long_sentences_on_average_are_a_warning() {
        let mut catalog = catalog();
        for (_, text) in catalog.words.get_mut(FRENCH).unwrap() {
            let long = "a b c d e f g h i j k l m n o p q r s t.";
            *text = text
                .replace("Touchez ici.", long)
                .replace("Encore.", long)
                .replace("Toujours.", long);
            for name in &demo::tutorial().steps {
                let key = format!("-{}-name = ", name.id);
                *text = text.replace(&format!("{key}{long}"), &format!("{key}Ici"));
            }
        }
        let problems = words(&catalog);
        assert_eq!(codes(&problems), [("sentences-average", false)], "{problems:?}");
    }

    #[test]
    fn a_translation_that_is_not_complete_is_one_warning() {
        let mut catalog = catalog();
        let text = "demo-attestation-title = Title\n".to_owned();
        let files = vec![("tutorials/demo-attestation.ftl".to_owned(), text)];
        catalog.words.insert("en".to_owned(), files);
        let problems = words(&catalog);
        assert_eq!(codes(&problems), [("translation-missing", false)]);
        assert!(problems[0].args.contains(&("language", "en".to_owned())));
        assert_eq!(problems[0].file, "locales/en/tutorials/demo-attestation.ftl");
    }

    #[test]
    fn words_of_no_tutorial_are_told_and_no_word_at_all_too() {
        let mut catalog = catalog();
        let other = ("tutorials/other.ftl".to_owned(), "other-title = x\n".to_owned());
        catalog.words.get_mut(FRENCH).unwrap().push(other);
        assert_eq!(codes(&words(&catalog)), [("words-without-tutorial", false)]);
        catalog.words.clear();
        assert!(words(&catalog).iter().all(Problem::is_error));
        assert!(words(&catalog).len() > 100);
    }

    #[test]
    fn a_hard_word_that_is_said_and_not_explained_is_told() {
        let key = "demo-attestation-connect-say = Touchez ici.";
        let said = "demo-attestation-connect-say = Un Trop-perçu est à rendre.";
        let mut catalog = catalog();
        for (file, text) in catalog.words.get_mut(FRENCH).unwrap() {
            *text = text.replacen(key, said, 1);
            if file == "glossary.ftl" {
                text.push_str("word-trop-percu = Trop-perçu\n    .means = À rendre.\n");
            }
        }
        let problems = words(&catalog);
        assert_eq!(codes(&problems), [("hard-word", false)]);
        assert!(problems[0].args.contains(&("id", "trop-percu".to_owned())));
    }

    #[test]
    fn the_words_of_a_sentence_on_average() {
        let catalog = catalog();
        let average = words_per_sentence(&catalog, &demo::tutorial());
        assert!(average > 0.9 && average < 2.1, "{average}");
    }

    #[test]
    fn a_list_has_a_name_and_names_what_exists() {
        let mut catalog = catalog();
        let text = "[[list]]\nid = \"mine\"\nitems = [{ procedure = \"demo-attestation\" }]\n";
        catalog.lists = crate::lead::lists::parse(text, "lists.toml").0;
        let told = lists(&catalog);
        assert_eq!(codes(&told), [("word-missing", true)]);
        assert_eq!((told[0].file.as_str(), told[0].line), ("lists.toml", Some(2)));
        let named = ("lists.ftl".to_owned(), "list-mine = À nous\n".to_owned());
        catalog.words.get_mut(FRENCH).unwrap().push(named);
        assert_eq!(lists(&catalog), []);
        // What is embedded may be named; what is nowhere may not.
        for (slug, told) in [("fc-connexion", vec![]), ("nowhere", vec![("list-unknown", false)])] {
            let Exercise::Procedure(own) = &mut catalog.lists[0].items[0].exercise;
            slug.clone_into(own);
            assert_eq!(codes(&lists(&catalog)), told, "{slug}");
        }
    }

    #[test]
    fn old_and_future_facts() {
        let catalog = catalog();
        let verified = demo::tutorial().verified;
        for (days, told) in [
            (0, vec![]),
            (FRESH_DAYS, vec![]),
            (FRESH_DAYS + 1, vec![("verified-old", false)]),
            (-1, vec![("verified-future", true)]),
        ] {
            let problems = dates(&catalog, verified + chrono::TimeDelta::days(days));
            assert_eq!(codes(&problems), told, "{days}");
        }
    }

    #[test]
    fn words_of_a_sentence_are_counted() {
        for (text, lengths) in [
            ("", vec![]),
            ("Touchez ici.", vec![2]),
            ("Allez sur caf.fr. Puis touchez « Mon compte ».", vec![3, 4]),
            ("Attention ! Lisez bien… Et vous ?", vec![1, 2, 2]),
            ("Sans point", vec![2]),
            ("Il dit « Oui. » Elle rit.", vec![3, 2]),
            ("هل الرمز معك؟ اكتبه.", vec![3, 1]),
        ] {
            assert_eq!(sentence_lengths(text), lengths, "{text}");
        }
    }
}
