//! Finding and reading the content: tutorials, personas, words. The only module of the practice
//! engine that reads files.
//!
//! The content is embedded in the program, so that one file is a working kiosk; a folder of the
//! same shape adds to it or replaces it, file by file. A bad file of that folder becomes a problem,
//! and what is embedded stays. What the words mean is left to `i18n`, whether they are all there to
//! `check`.

mod folder;
mod notes;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

pub use notes::notes;
use rust_embed::Embed;

use crate::i18n;
use crate::lead::lists::{self, Ready};
use crate::problem::Problem;
use crate::tutorial::{self, Persona, Tutorial};

#[derive(Embed)]
#[folder = "assets/tutorials"]
struct Tutorials;

#[derive(Embed)]
#[folder = "assets/equipment"]
struct Equipment;

#[derive(Embed)]
#[folder = "assets/drawings"]
struct Drawings;

#[derive(Embed)]
#[folder = "locales"]
struct Locales;

const PERSONAS: &str = include_str!("../assets/personas.toml");

const LISTS: &str = include_str!("../assets/lists.toml");

/// A file of words: its path relative to `locales/<language>`, and its text.
pub type WordFile = (String, String);

/// All content, usable: what cannot be used is left out and told of.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// The tutorials, by slug.
    pub tutorials: BTreeMap<String, Arc<Tutorial>>,
    /// The personas, by name.
    pub personas: BTreeMap<String, Arc<Persona>>,
    /// The lists that mediators find ready-made, in the order they are shown.
    pub lists: Vec<Ready>,
    /// The drawings of exercises, as SVG, by name.
    pub drawings: BTreeMap<String, Arc<str>>,
    /// The files of words by language code (`fr`, `en`, `ar`), sorted by path.
    pub words: BTreeMap<String, Vec<WordFile>>,
}

impl Catalog {
    /// The persona of a tutorial.
    pub fn persona(&self, tutorial: &Tutorial) -> Option<&Arc<Persona>> {
        self.personas.get(&tutorial.persona)
    }

    /// The files of words of a language; none for a language that has none.
    pub fn words(&self, language: &str) -> &[WordFile] {
        self.words.get(language).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The texts found, by path relative to the content folder (`tutorials/caf/x.toml`,
/// `personas.toml`, `locales/fr/kiosk.ftl`), with slashes.
type Texts = BTreeMap<String, String>;

/// The embedded content, with that of the folder `overlay` over it.
pub fn load(overlay: Option<&Path>) -> (Catalog, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut catalog = read(embedded(&mut problems), &BTreeMap::new(), &mut problems);
    if let Some(folder) = overlay {
        let texts = folder::texts(folder, &mut problems);
        let over = read(texts, &catalog.personas, &mut problems);
        let own: BTreeSet<String> = over.tutorials.keys().cloned().collect();
        merge(&mut catalog, over, &mut problems);
        numbers(&mut catalog, &own, &mut problems);
    } else {
        numbers(&mut catalog, &BTreeSet::new(), &mut problems);
    }
    (catalog, problems)
}

/// The content of a folder, to check it: under it are only the embedded personas and the words all
/// tutorials share.
pub fn load_dir(dir: &Path) -> (Catalog, Vec<Problem>) {
    let mut problems = Vec::new();
    let texts = folder::texts(dir, &mut problems);
    let (personas, _) = Persona::parse(PERSONAS, "personas.toml");
    let mut catalog = read(texts, &personas, &mut problems);
    for (name, persona) in personas {
        catalog.personas.entry(name).or_insert(persona);
    }
    numbers(&mut catalog, &BTreeSet::new(), &mut problems);
    for (path, text) in embedded(&mut Vec::new()) {
        let inside = path.strip_prefix("locales/").and_then(|inside| inside.split_once('/'));
        if let Some((language, file)) = inside.filter(|(_, file)| !file.contains('/')) {
            let files = catalog.words.entry(language.to_owned()).or_default();
            if !files.iter().any(|(other, _)| other == file) {
                files.push((file.to_owned(), text));
            }
        }
    }
    (catalog, problems)
}

fn embedded(problems: &mut Vec<Problem>) -> Texts {
    let mut texts = Texts::new();
    texts.insert("personas.toml".to_owned(), PERSONAS.to_owned());
    texts.insert("lists.toml".to_owned(), LISTS.to_owned());
    let tutorials =
        Tutorials::iter().map(|path| (format!("tutorials/{path}"), Tutorials::get(&path)));
    let equipment =
        Equipment::iter().map(|path| (format!("equipment/{path}"), Equipment::get(&path)));
    let drawings = Drawings::iter().map(|path| (format!("drawings/{path}"), Drawings::get(&path)));
    let locales = Locales::iter().map(|path| (format!("locales/{path}"), Locales::get(&path)));
    for (path, file) in tutorials.chain(equipment).chain(drawings).chain(locales) {
        let Some(file) = file else { continue };
        if !folder::is_content(&path) {
            continue;
        }
        match String::from_utf8(file.data.into_owned()) {
            Ok(text) => {
                texts.insert(path, text);
            }
            Err(_) => problems.push(Problem::error("content-not-utf8", path)),
        }
    }
    texts
}

/// The content in these texts; `known` personas may be used besides theirs.
fn read(
    texts: Texts,
    known: &BTreeMap<String, Arc<Persona>>,
    problems: &mut Vec<Problem>,
) -> Catalog {
    let mut catalog = Catalog::default();
    if let Some(text) = texts.get("personas.toml") {
        let (personas, wrong) = Persona::parse(text, "personas.toml");
        catalog.personas = personas;
        problems.extend(wrong);
    }
    if let Some(text) = texts.get("lists.toml") {
        let (lists, wrong) = lists::parse(text, "lists.toml");
        catalog.lists = lists;
        problems.extend(wrong);
    }
    let mut personas = known.clone();
    personas.extend(catalog.personas.iter().map(|(id, one)| (id.clone(), Arc::clone(one))));
    let mut tutorials = Vec::new();
    for (path, text) in texts {
        if let Some(inside) = path.strip_prefix("locales/") {
            if let Some((language, file)) = inside.split_once('/') {
                let files = catalog.words.entry(language.to_owned()).or_default();
                files.push((file.to_owned(), text));
            }
        } else if let Some(name) = drawing(&path) {
            catalog.drawings.insert(name.to_owned(), Arc::from(text));
        } else if slug(&path).is_some() {
            tutorials.push((path, text));
        }
    }
    for (path, (tutorial, wrong)) in read_tutorials(&tutorials, &personas) {
        problems.extend(wrong);
        let (Some(slug), Some(tutorial)) = (slug(path), tutorial) else {
            continue;
        };
        if let Some(other) = catalog.tutorials.insert(slug.to_owned(), tutorial) {
            let problem = Problem::error("slug-twice", path).with("slug", slug);
            problems.push(problem.with("other", &other.file));
        }
    }
    catalog
}

/// A tutorial that can be used, and what is wrong with its file.
type Read = (Option<Arc<Tutorial>>, Vec<Problem>);

/// Reads and proves these tutorials, by path and text, on every core: each is proved by playing it,
/// incidents included, and none depends on another. The order stays.
fn read_tutorials<'a>(
    files: &'a [(String, String)],
    personas: &BTreeMap<String, Arc<Persona>>,
) -> Vec<(&'a str, Read)> {
    let read = |(path, text): &'a (String, String)| {
        let slug = slug(path).unwrap_or_default();
        (path.as_str(), read_tutorial(slug, text, path, personas))
    };
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let share = files.len().div_ceil(cores).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = files
            .chunks(share)
            .map(|part| (part, scope.spawn(move || part.iter().map(read).collect::<Vec<_>>())))
            .collect();
        // A part whose thread could not finish is read again here, where a fault is the caller's.
        parts
            .into_iter()
            .flat_map(|(part, done)| {
                done.join().unwrap_or_else(|_| part.iter().map(read).collect())
            })
            .collect()
    })
}

/// Whether a tutorial of this slug is embedded.
pub fn is_embedded(embedded: &str) -> bool {
    Tutorials::iter().any(|path| slug(&format!("tutorials/{path}")) == Some(embedded))
        || Equipment::iter().any(|path| slug(&format!("equipment/{path}")) == Some(embedded))
}

/// Whether a drawing of this name is embedded.
pub fn is_drawn(embedded: &str) -> bool {
    Drawings::iter().any(|path| drawing(&format!("drawings/{path}")) == Some(embedded))
}

/// The name of a drawing's path, if it is one.
fn drawing(path: &str) -> Option<&str> {
    path.strip_prefix("drawings/")?.strip_suffix(".svg")
}

/// The slug of a tutorial's path, if it is one.
fn slug(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("tutorials/").or_else(|| path.strip_prefix("equipment/"))?;
    inside.rsplit('/').next()?.strip_suffix(".toml")
}

fn read_tutorial(
    slug: &str,
    text: &str,
    path: &str,
    personas: &BTreeMap<String, Arc<Persona>>,
) -> Read {
    let (tutorial, mut problems) = Tutorial::parse(slug, text, path);
    let Some(tutorial) = tutorial.map(Arc::new) else {
        return (None, problems);
    };
    let wrong = tutorial::validate(&tutorial, personas);
    let usable = !wrong.iter().any(Problem::is_error);
    problems.extend(wrong);
    (usable.then_some(tutorial), problems)
}

fn merge(catalog: &mut Catalog, over: Catalog, problems: &mut Vec<Problem>) {
    catalog.personas.extend(over.personas);
    catalog.tutorials.extend(over.tutorials);
    catalog.drawings.extend(over.drawings);
    for list in over.lists {
        match catalog.lists.iter_mut().find(|own| own.id == list.id) {
            Some(own) => *own = list,
            None => catalog.lists.push(list),
        }
    }
    for (language, files) in over.words {
        let under = catalog.words.entry(language).or_default();
        for (path, text) in files {
            match under.iter_mut().find(|(other, _)| *other == path) {
                // What the place does not say, or says in a way that cannot be read, stays as it was.
                Some(file) => file.1 = i18n::over(&text, &file.1),
                None => under.push((path, text)),
            }
        }
        under.sort();
    }
    // A persona replaced may lack what an embedded tutorial says of it.
    let personas = catalog.personas.clone();
    catalog.tutorials.retain(|_, tutorial| {
        let wrong: Vec<Problem> = tutorial::validate(tutorial, &personas);
        let usable = !wrong.iter().any(Problem::is_error);
        if !usable {
            problems.extend(wrong.into_iter().filter(Problem::is_error));
        }
        usable
    });
}

/// Each number belongs to one procedure: who comes second loses it, and so cannot be resumed. Those
/// of a place, in `own`, come after those of everybody.
fn numbers(catalog: &mut Catalog, own: &BTreeSet<String>, problems: &mut Vec<Problem>) {
    let mut taken: BTreeMap<u8, String> = BTreeMap::new();
    let mut order: Vec<&mut Arc<Tutorial>> = catalog.tutorials.values_mut().collect();
    order.sort_by_key(|tutorial| own.contains(&tutorial.slug));
    for tutorial in order {
        let Some(number) = tutorial.number else { continue };
        if let Some(other) = taken.get(&number) {
            let problem = Problem::error("number-twice", &tutorial.file);
            let problem = problem.at(tutorial.line_of("number")).with("number", number);
            problems.push(problem.with("other", other));
            Arc::make_mut(tutorial).number = None;
        } else {
            taken.insert(number, tutorial.file.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::fs;

    use super::*;
    use crate::tutorial::demo;

    /// A folder of content with these files.
    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        folder
    }

    fn codes(problems: &[Problem]) -> Vec<&str> {
        problems.iter().map(|problem| problem.code).collect()
    }

    const DEMO: &str = "tutorials/caf/demo-attestation.toml";

    #[test]
    fn the_embedded_content_has_no_problem() {
        let (catalog, problems) = load(None);
        assert_eq!(problems, []);
        assert_eq!(catalog.personas.len(), 6);
        assert!(catalog.tutorials.values().all(|one| catalog.persona(one).is_some()));
        assert!(!catalog.words("fr").is_empty());
        for tutorial in catalog.tutorials.values() {
            assert_eq!(tutorial::wander(tutorial, &catalog.personas), [], "{}", tutorial.slug);
        }
        assert_eq!(catalog.words("xx"), []);
    }

    #[test]
    fn a_folder_adds_a_tutorial_and_replaces_the_words_it_gives() {
        let (plain, _) = load(None);
        let (file, before) = plain.words("fr")[0].clone();
        let path = format!("locales/fr/{file}");
        let over = folder(&[
            (DEMO, demo::TEXT.as_bytes()),
            (&path, b"mine = Oui\n"),
            ("locales/br/kiosk.ftl", b"hello = Demat\n"),
        ]);
        let (catalog, problems) = load(Some(over.path()));
        assert_eq!(problems, []);
        assert_eq!(catalog.tutorials.len(), plain.tutorials.len() + 1);
        assert_eq!(catalog.words("fr").len(), plain.words("fr").len());
        let (_, now) = catalog.words("fr").iter().find(|(name, _)| *name == file).unwrap();
        let keys = |text: &str| -> std::collections::BTreeSet<String> {
            i18n::inspect(text).into_iter().map(|entry| entry.id).collect()
        };
        let mut expected = keys(&before);
        expected.insert("mine".to_owned());
        assert!(now.starts_with("mine = Oui\n"));
        assert_eq!(keys(now), expected);
        assert_eq!(catalog.words("br").len(), 1);
    }

    #[test]
    fn a_folder_adds_a_list_and_replaces_one() {
        let (plain, _) = load(None);
        assert!(!plain.lists.is_empty());
        let first = plain.lists[0].id.clone();
        let list =
            |id: &str| format!("[[list]]\nid = \"{id}\"\nitems = [{{ procedure = \"x\" }}]\n");
        let text = format!("{}{}", list("mine"), list(&first));
        let over = folder(&[("lists.toml", text.as_bytes())]);
        let (catalog, problems) = load(Some(over.path()));
        assert_eq!(problems, []);
        let ids: Vec<&str> = catalog.lists.iter().map(|list| list.id.as_str()).collect();
        assert_eq!(ids.len(), plain.lists.len() + 1);
        assert_eq!((ids[0], *ids.last().unwrap()), (first.as_str(), "mine"));
        assert_eq!(catalog.lists[0].items.len(), 1);
        let over = folder(&[("lists.toml", b"[[list")]);
        let (catalog, problems) = load(Some(over.path()));
        assert_eq!(problems[0].code, "settings-broken");
        assert_eq!(catalog.lists, plain.lists);
    }

    #[test]
    fn a_bad_file_is_told_and_leaves_the_rest() {
        let huge = vec![b'#'; 10 * 1024 * 1024];
        let broken = demo::TEXT.replace("goes = \"login\"", "goes = \"log\"");
        for (path, bytes, code) in [
            (DEMO, &b"operator = "[..], "toml-syntax"),
            (DEMO, broken.as_bytes(), "unknown-scene"),
            (DEMO, &huge, "content-too-big"),
            (DEMO, b"operator = \"caf\"\n\xff", "content-not-utf8"),
            ("tutorials/caf/De mo.toml", b"", "bad-id"),
            ("tutorials/note.txt", b"", "content-ignored"),
            ("personas.toml", b"[x]\n", "missing-key"),
            ("other.txt", b"", "content-empty"),
        ] {
            let over = folder(&[(path, bytes)]);
            let (catalog, problems) = load(Some(over.path()));
            assert!(codes(&problems).contains(&code), "{path} {code}: {problems:?}");
            assert_eq!(catalog.tutorials.len(), load(None).0.tutorials.len(), "{path}");
            assert_eq!(catalog.personas.len(), 6, "{path}");
        }
    }

    #[test]
    fn a_folder_that_is_not_there_or_is_a_file_is_told() {
        let over = folder(&[("file", b"")]);
        for path in ["nowhere", "file"] {
            let (_, problems) = load(Some(&over.path().join(path)));
            assert_eq!(codes(&problems), ["content-folder"], "{path}");
        }
    }

    #[test]
    fn the_same_slug_twice_is_told() {
        let again = "tutorials/other/demo-attestation.toml";
        let over = folder(&[(DEMO, demo::TEXT.as_bytes()), (again, demo::TEXT.as_bytes())]);
        let (_, problems) = load(Some(over.path()));
        assert_eq!(codes(&problems), ["slug-twice"]);
    }

    #[test]
    fn a_number_belongs_to_one_procedure_and_whoever_comes_second_loses_it() {
        let numbered = |number: u8| format!("number = {number}\n{}", demo::TEXT);
        let slug = |name: &str| format!("tutorials/caf/{name}.toml");
        let one = numbered(201);
        let over = folder(&[
            (&slug("demo-a"), one.as_bytes()),
            (&slug("demo-b"), one.as_bytes()),
            (&slug("demo-c"), numbered(202).as_bytes()),
        ]);
        let (catalog, problems) = load(Some(over.path()));
        assert_eq!(codes(&problems), ["number-twice"]);
        assert_eq!((problems[0].file.as_str(), problems[0].line), (&*slug("demo-b"), Some(1)));
        let number = |name: &str| catalog.tutorials[name].number;
        assert_eq!(["demo-a", "demo-b", "demo-c"].map(number), [Some(201), None, Some(202)]);
        let (_, problems) = load_dir(over.path());
        assert_eq!(codes(&problems), ["number-twice"]);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_leads_round_is_told() {
        let over = folder(&[(DEMO, demo::TEXT.as_bytes())]);
        let tutorials = over.path().join("tutorials");
        std::os::unix::fs::symlink(&tutorials, tutorials.join("caf/again")).unwrap();
        std::os::unix::fs::symlink("nowhere", tutorials.join("caf/lost.toml")).unwrap();
        let (catalog, problems) = load(Some(over.path()));
        assert_eq!(codes(&problems), ["content-loop", "content-unreadable"]);
        assert!(catalog.tutorials.contains_key("demo-attestation"));
    }

    #[test]
    fn a_folder_is_checked_with_the_words_all_tutorials_share() {
        let over = folder(&[(DEMO, demo::TEXT.as_bytes())]);
        let (catalog, problems) = load_dir(over.path());
        assert_eq!(problems, []);
        assert_eq!(catalog.tutorials.len(), 1);
        assert_eq!(catalog.personas.len(), 6);
        assert!(catalog.words("fr").iter().all(|(file, _)| !file.contains('/')));
    }

    #[test]
    fn every_problem_of_the_content_has_words() {
        let words = include_str!("../locales/fr/problems-content.ftl");
        let entries = crate::i18n::inspect(words);
        let sources = [
            include_str!("content.rs"),
            include_str!("content/folder.rs"),
            include_str!("check.rs"),
            include_str!("tutorial/reader.rs"),
            include_str!("tutorial/source.rs"),
            include_str!("tutorial/persona.rs"),
            include_str!("tutorial/validate.rs"),
        ];
        let mut seen = 0;
        for source in sources {
            let source = source.split("#[cfg(test)]").next().unwrap();
            for call in ["Problem::error(", "Problem::warning(", "error(", "warning(", "tell("] {
                for rest in source.split(call).skip(1) {
                    let Some(rest) = rest.trim_start().strip_prefix('"') else { continue };
                    let code = rest.split('"').next().unwrap();
                    seen += 1;
                    let entry = entries.iter().find(|one| one.id == format!("problem-{code}"));
                    let todo = entry
                        .is_some_and(|one| one.attributes.iter().any(|(name, _)| name == "todo"));
                    assert!(todo, "problem-{code} has no words");
                }
            }
        }
        assert!(seen > 50, "{seen}");
    }
}
