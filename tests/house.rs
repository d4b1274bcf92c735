//! The rules of the house, read in the sources themselves: who may name what, which words must
//! exist, what the licence says. Nothing is compiled here.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use pas_a_pas::i18n::{Entry, inspect};

/// The modules that never look outside: time, files and the screen are given to them.
const PURE: [&str; 14] = [
    "resume", "world", "tutorial", "typing", "keyboard", "gesture", "count", "site", "pin",
    "problem", "settings", "search", "lead", "bilan",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// One source file.
struct Source {
    /// Its path from `src`, such as `ui/widget/field.rs`.
    path: String,
    /// The whole of it.
    whole: String,
    /// Without its comments and without its own tests.
    code: String,
}

impl Source {
    /// The module under `src` that it belongs to.
    fn module(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.strip_suffix(".rs").unwrap_or(first)
    }
}

fn walk(folder: &Path, end: &str, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            walk(&path, end, found);
        } else if path.to_string_lossy().ends_with(end) {
            found.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut files = Vec::new();
    walk(&src, ".rs", &mut files);
    assert!(files.len() > 50, "only {} sources were found", files.len());
    files
        .into_iter()
        .map(|path| {
            let whole = fs::read_to_string(&path).unwrap();
            let code = without_tests(&without_comments(&whole));
            let path = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
            Source { path, whole, code }
        })
        .collect()
}

/// The lines that are not comments; a comment at the end of a line stays, which harms nobody.
fn without_comments(text: &str) -> String {
    let code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines().filter(code).collect::<Vec<_>>().join("\n")
}

/// What comes before the modules of tests, which stand at the bottom.
fn without_tests(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let cfg = line.starts_with("#[cfg(") && line.contains("test");
        if cfg && lines.peek().is_some_and(|next| next.starts_with("mod ") && next.ends_with('{')) {
            break;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// Every path that a text imports, groups opened: `use a::{b, c::d};` gives `a::b` and `a::c::d`.
fn imports(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for statement in code.split(';') {
        let Some(at) = statement.rfind("use ") else { continue };
        let before = statement[..at].trim_end();
        let starts =
            before.is_empty() || before.ends_with(['}', '{', ')', ']']) || before.ends_with("pub");
        if starts {
            let tree: String = statement[at + 4..].split_whitespace().collect::<Vec<_>>().join(" ");
            open("", &tree, &mut found);
        }
    }
    found
}

fn open(prefix: &str, tree: &str, found: &mut Vec<String>) {
    let tree = tree.trim();
    let Some(brace) = tree.find('{') else {
        let plain = tree.split(" as ").next().unwrap().trim();
        found.push(format!("{prefix}{plain}"));
        return;
    };
    let prefix = format!("{prefix}{}", tree[..brace].trim());
    let inside = tree[brace + 1..].rfind('}').map_or("", |end| &tree[brace + 1..brace + 1 + end]);
    let (mut depth, mut start) = (0_i32, 0);
    for (at, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                open(&prefix, &inside[start..at], found);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !inside[start..].trim().is_empty() {
        open(&prefix, &inside[start..], found);
    }
}

/// Whether the code names this path, in an import or where it is used.
fn names(source: &Source, path: &str) -> bool {
    let written = |text: &str| {
        text.match_indices(path).any(|(at, _)| {
            let letter = |c: char| c.is_alphanumeric() || c == '_';
            let before = text[..at].chars().next_back();
            let after = text[at + path.len()..].chars().next();
            // After a point or a quote it is a field, a method, or the end of a file's name.
            !before.is_some_and(|c| letter(c) || [':', '.', '"'].contains(&c))
                && !after.is_some_and(letter)
        })
    };
    written(&source.code) || imports(&source.code).iter().any(|import| written(import))
}

/// The files that name one of these paths, but for those that may.
fn offenders(paths: &[&str], may: impl Fn(&Source) -> bool) -> Vec<String> {
    sources()
        .iter()
        .filter(|source| !may(source))
        .flat_map(|source| {
            let named = paths.iter().filter(|path| names(source, path));
            named.map(|path| format!("{} names {path}", source.path)).collect::<Vec<_>>()
        })
        .collect()
}

/// Every string written in some code, without those that hold an escape.
fn literals(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in code.lines() {
        for (index, part) in line.split('"').enumerate() {
            if index % 2 == 1 {
                found.push(part);
            }
        }
    }
    found
}

/// The strings given first to this function, wherever it is called.
fn first_arguments<'a>(code: &'a str, function: &str) -> Vec<&'a str> {
    code.match_indices(function)
        .filter_map(|(at, _)| {
            let rest = code[at + function.len()..].trim_start().strip_prefix('"')?;
            rest.split('"').next()
        })
        .collect()
}

fn entries(language: &str, file: &str) -> BTreeMap<String, Entry> {
    let text = read(format!("locales/{language}/{file}"));
    inspect(&text).into_iter().map(|entry| (entry.id.clone(), entry)).collect()
}

/// Every French message, whatever file it is in.
fn french() -> BTreeMap<String, Entry> {
    let mut files = Vec::new();
    walk(&root().join("locales/fr"), ".ftl", &mut files);
    files
        .iter()
        .flat_map(|file| inspect(&fs::read_to_string(file).unwrap()))
        .map(|entry| (entry.id.clone(), entry))
        .collect()
}

#[test]
fn the_reader_of_imports_opens_groups() {
    let code =
        "pub use a::{b, c::{d, e as f}};\nuse iced::widget;\nfn x() { use std::{fs, io::Read}; }";
    assert_eq!(
        imports(code),
        ["a::b", "a::c::d", "a::c::e", "iced::widget", "std::fs", "std::io::Read"]
    );
    let source = Source { path: "x.rs".into(), whole: code.into(), code: code.into() };
    assert!(names(&source, "std::fs") && names(&source, "iced") && !names(&source, "std::io::Re"));
}

#[test]
fn pure_modules_name_neither_the_screen_nor_the_disk_nor_the_time() {
    let outside = [
        "iced",
        "std::fs",
        "std::io",
        "std::net",
        "std::env",
        "std::process",
        "std::thread",
        "Local",
        "Utc",
        "Instant",
        "SystemTime",
    ];
    // Problems and counts are told in the words of others, never read by these modules.
    let ours = ["crate::app", "crate::ui", "crate::screen", "crate::store", "crate::content"];
    let pure = |source: &Source| PURE.contains(&source.module());
    for module in PURE {
        assert!(sources().iter().any(|source| source.module() == module), "{module} is gone");
    }
    let found = offenders(&[&outside[..], &ours[..]].concat(), |source| !pure(source));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn each_library_is_named_by_the_modules_that_hide_it() {
    for (libraries, modules) in [
        (&["rusqlite"][..], &["store"][..]),
        (&["fluent_bundle", "fluent_syntax", "unic_langid"][..], &["i18n"][..]),
        (&["csv"][..], &["export", "import"][..]),
        (&["argon2"][..], &["pin"][..]),
        (&["ipp"][..], &["print"][..]),
        (&["rustix"][..], &["export", "import"][..]),
        (&["typst", "typst_pdf", "typst_render"][..], &["document"][..]),
        (&["rust_xlsxwriter"], &["export"][..]),
        (&["rust_embed"][..], &["content"][..]),
        (&["directories"][..], &["paths"][..]),
    ] {
        for module in modules {
            let own = |source: &&Source| source.module() == *module;
            let used = sources().iter().filter(own).any(|source| names(source, libraries[0]));
            assert!(used, "{module} names {} no more", libraries[0]);
        }
        let found = offenders(libraries, |source| modules.contains(&source.module()));
        assert_eq!(found, Vec::<String>::new(), "{libraries:?}");
    }
}

#[test]
fn only_the_ui_names_colors() {
    let found: Vec<String> = sources()
        .iter()
        .filter(|source| source.module() != "ui")
        .filter(|source| {
            ["Color::from_rgb", "rgb(0x", "rgb!(", "color!(", "Color {", "Color::new("]
                .iter()
                .any(|way| source.code.contains(way) && !source.code.contains("iced::Color { a:"))
        })
        .map(|source| source.path.clone())
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn dependencies_go_one_way() {
    let above: [(&str, &[&str]); 4] = [
        ("screen", &["crate::command", "crate::robot"]),
        ("ui", &["crate::screen", "crate::app", "crate::command", "crate::robot", "crate::store"]),
        ("i18n", &["crate::ui", "crate::screen", "crate::app", "crate::command", "crate::content"]),
        ("store", &["crate::ui", "crate::screen", "crate::app", "crate::command", "crate::i18n"]),
    ];
    for (module, never) in above {
        let found = offenders(never, |source| source.module() != module);
        assert_eq!(found, Vec::<String>::new(), "{module}");
    }
}

#[test]
fn every_source_says_what_it_is_for_and_leaves_nothing_to_do() {
    let mut found = Vec::new();
    for source in sources() {
        if !source.whole.starts_with("//! ") {
            found.push(format!("{} does not say what it is for", source.path));
        }
        for hole in ["todo!(", "unimplemented!(", "#[ignore", "dbg!(", "TODO", "FIXME"] {
            if source.whole.contains(hole) {
                found.push(format!("{} holds {hole}", source.path));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_problem_has_french_words_and_says_what_to_do() {
    let french = french();
    let mut codes = BTreeSet::new();
    for source in sources() {
        for function in ["Problem::error(", "Problem::warning("] {
            // An empty one is only there to find a line.
            for code in first_arguments(&source.code, function).iter().filter(|c| !c.is_empty()) {
                codes.insert((*code).to_owned());
            }
        }
    }
    assert!(codes.len() > 30, "only {} codes were found", codes.len());
    let mut found = Vec::new();
    for code in codes {
        match french.get(&format!("problem-{code}")) {
            None => found.push(format!("{code} has no words")),
            Some(entry) => {
                let todo = entry.attributes.iter().find(|(name, _)| name == "todo");
                if entry.text.trim().is_empty() || todo.is_none_or(|(_, text)| text.is_empty()) {
                    found.push(format!("{code} does not say what to do"));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_word_that_a_screen_or_a_command_asks_for_exists_in_french() {
    let french = french();
    let known: BTreeSet<&str> =
        french.keys().filter_map(|key| key.split('-').next()).filter(|p| !p.is_empty()).collect();
    let shaped = |text: &str| {
        text.contains('-')
            && !text.starts_with('-')
            && !text.ends_with('-')
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let mut asked = BTreeMap::new();
    for source in sources() {
        if !["screen", "command", "app"].contains(&source.module()) {
            continue;
        }
        for function in [".word(", ".word_with(", ".get(", ".get_with("] {
            for key in first_arguments(&source.code, function) {
                if shaped(key) {
                    asked.insert(key.to_owned(), source.path.clone());
                }
            }
        }
        // Keys chosen by a `match` are literals too: those whose first part is that of a key.
        for text in literals(&source.code) {
            if shaped(text) && known.contains(text.split('-').next().unwrap()) {
                asked.insert(text.to_owned(), source.path.clone());
            }
        }
    }
    assert!(asked.len() > 100, "only {} keys were found", asked.len());
    // Ends of a key that a screen completes with the name of a tutorial.
    let parts = ["hint-1", "hint-2", "hint-3"];
    let missing: Vec<String> = asked
        .iter()
        .filter(|(key, _)| !french.contains_key(*key) && !parts.contains(&key.as_str()))
        .map(|(key, path)| format!("{path} asks for {key}"))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn what_visitors_read_is_said_in_each_language_with_the_same_particulars() {
    let both = |language: &str| -> BTreeMap<String, Entry> {
        let mut all = entries(language, "kiosk.ftl");
        all.extend(entries(language, "choose.ftl"));
        all.extend(entries(language, "print.ftl"));
        all.extend(entries(language, "document.ftl"));
        all.extend(entries(language, "turn.ftl"));
        all
    };
    let french = both("fr");
    assert!(french.len() > 100);
    let names = |entry: &Entry| -> Vec<String> {
        entry.attributes.iter().map(|(name, _)| name.clone()).collect()
    };
    let mut found = Vec::new();
    for language in ["en", "ar"] {
        let other = both(language);
        for (key, entry) in &french {
            let Some(own) = other.get(key) else {
                found.push(format!("{language} lacks {key}"));
                continue;
            };
            if names(own) != names(entry) {
                found.push(format!("{language} {key}: other attributes"));
            }
            if own.text.trim().is_empty() != entry.text.trim().is_empty() {
                found.push(format!("{language} {key}: empty"));
            }
            // A plural may leave the number out where the word itself says it (Arabic has a dual).
            if own.variables != entry.variables {
                found.push(format!("{language} {key}: {:?}", own.variables));
            }
        }
        for key in other.keys().filter(|key| !french.contains_key(*key)) {
            found.push(format!("{language} has {key}, which French lacks"));
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn the_licence_is_the_eupl() {
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    assert_eq!(manifest["package"]["license"].as_str(), Some("EUPL-1.2"));
    let licence = read("LICENSE");
    assert!(licence.starts_with("EUROPEAN UNION PUBLIC LICENCE v. 1.2"), "{licence:.60}");
    assert!(licence.len() > 10_000, "the text is not whole");
}

#[test]
fn the_readme_says_why_each_dependency_is_there() {
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    let readme = read("README.md");
    let table: Vec<&str> = readme.lines().filter(|line| line.starts_with("| `")).collect();
    let missing: Vec<&String> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .filter(|name| !table.iter().any(|line| line.contains(&format!("`{name}`"))))
        .collect();
    // A README without the table is one that was not written yet: an empty table is not a lie.
    assert!(table.is_empty() || missing.is_empty(), "the table lacks {missing:?}");
}
