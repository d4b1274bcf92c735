//! The settings of one kiosk, and where its settings files are.
//!
//! A kiosk starts with whatever can be understood: a missing key has its default, a bad value has
//! its default and is told with its line, a file that cannot be read gives every default and is
//! told. What the places are is left to `site`; changing the files to [`files`]; telling the
//! mediator to the screens.

pub mod files;

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::count;
use crate::i18n::Language;
use crate::paths::Paths;
use crate::print::{AddressError, Printer};
use crate::problem::Problem;
use crate::settings::{Item, Reader};
use crate::site::Sites;

pub use files::Files;

/// The settings built into the program, every key explained.
pub const EMBEDDED: &str = include_str!("../config/kiosk.toml");

/// The places built into the program.
pub const EMBEDDED_SITES: &str = include_str!("../config/sites.toml");

/// The name of the settings file.
const FILE: &str = "kiosk.toml";

/// The name of the file of the places.
const SITES_FILE: &str = "sites.toml";

/// The largest settings file that is read, in bytes: a hundred times what one can need.
const LARGEST: u64 = 1024 * 1024;

/// What the kiosk runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Device {
    /// A computer, with a real keyboard.
    #[default]
    Computer,
    /// A tablet.
    Tablet,
}

impl Device {
    /// Every device with its code.
    const CODES: [(&'static str, Self); 2] =
        [("ordinateur", Self::Computer), ("tablette", Self::Tablet)];

    /// How `kiosk.toml` writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Computer => "ordinateur",
            Self::Tablet => "tablette",
        }
    }

    /// The same, as it is counted.
    pub fn counted(self) -> count::Device {
        match self {
            Self::Computer => count::Device::Computer,
            Self::Tablet => count::Device::Tablet,
        }
    }
}

/// When the keyboard is shown on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum OnScreenKeyboard {
    /// When a field is touched, not when the Tab key reaches it.
    #[default]
    Auto,
    /// In every field.
    Always,
    /// In no field.
    Never,
}

impl OnScreenKeyboard {
    /// Every choice with its code.
    const CODES: [(&'static str, Self); 3] =
        [("auto", Self::Auto), ("always", Self::Always), ("never", Self::Never)];
}

/// The settings of one kiosk.
#[derive(Debug, Clone, PartialEq)]
pub struct Config {
    /// The identifier of its place in `sites.toml`; `None` until the installer gives it.
    pub site: Option<String>,
    /// What it runs on.
    pub device: Device,
    /// The diagonal of its screen in inches, from 5 to 100.
    pub screen_diagonal: f64,
    /// The languages offered, in order, each once; French is always among them.
    pub languages: Vec<Language>,
    /// How long nothing may be touched before the kiosk asks whether somebody is there: from 60 to
    /// 600 seconds.
    pub idle: Duration,
    /// How long it then waits for an answer: from 20 to 120 seconds (WCAG 2.2.1 asks for 20 at
    /// least).
    pub warning: Duration,
    /// The folder that overlays the embedded content.
    pub content: Option<PathBuf>,
    /// The folder the exports are written to; `None` for one in the data folder.
    pub exports: Option<PathBuf>,
    /// When the keyboard is shown on the screen.
    pub keyboard: OnScreenKeyboard,
    /// The printer of the place; `None` when it has none.
    pub printer: Option<Printer>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            site: None,
            device: Device::default(),
            screen_diagonal: 15.6,
            languages: Language::ALL.to_vec(),
            idle: Duration::from_secs(120),
            warning: Duration::from_secs(30),
            content: None,
            exports: None,
            keyboard: OnScreenKeyboard::default(),
            printer: None,
        }
    }
}

impl Config {
    /// The settings of a `kiosk.toml`, and what is wrong with it.
    pub fn parse(text: &str, file: &str) -> (Self, Vec<Problem>) {
        let (config, _, problems) = parse(text, file);
        (config, problems)
    }

    /// The settings of this file if one is given, else of `kiosk.toml` in the data folder if there
    /// is one, else those built into the program.
    ///
    /// Relative folders are taken from the folder of the file.
    pub fn load(path: Option<&Path>, paths: &Paths) -> (Self, Vec<Problem>) {
        let (config, _, problems) = load_config(path, paths);
        (config, problems)
    }
}

/// The settings and the places of a kiosk, and everything wrong with them.
///
/// `path` is the settings file asked for on the command line. A `site` that is not given is told as
/// `config-site-unset`; one that `sites.toml` does not know is told as `config-site-unknown` and
/// left out, so that nothing is counted for a place that does not exist.
pub fn load(path: Option<&Path>, paths: &Paths) -> (Config, Sites, Vec<Problem>) {
    let (mut config, place, mut problems) = load_config(path, paths);
    let (sites, more) = load_sites(path, paths);
    problems.extend(more);
    let known = || sites.iter().map(|site| site.id.as_str()).collect::<Vec<_>>();
    match &config.site {
        None => problems.push(
            Problem::warning("config-site-unset", place.file).with("choices", known().join(", ")),
        ),
        Some(site) if sites.get(site).is_none() => {
            let problem = Problem::error("config-site-unknown", place.file)
                .with("value", site)
                .with("choices", known().join(", "));
            problems.push(match place.line {
                Some(line) => problem.at(line),
                None => problem,
            });
            config.site = None;
        }
        Some(_) => {}
    }
    (config, sites, problems)
}

/// The places: of `sites.toml` beside the settings file asked for if there is one, else in the data
/// folder if there is one, else those built into the program, which also stand in for a file that
/// gives no place at all.
pub fn load_sites(path: Option<&Path>, paths: &Paths) -> (Sites, Vec<Problem>) {
    let beside = path.and_then(Path::parent).map(|folder| folder.join(SITES_FILE));
    let candidates = [beside, Some(paths.sites_file())];
    let Some(file) = candidates.into_iter().flatten().find(|file| file.exists()) else {
        return Sites::parse(EMBEDDED_SITES, SITES_FILE);
    };
    let (sites, problems) = match read(&file) {
        Ok(text) => Sites::parse(&text, &file.display().to_string()),
        Err(problem) => (Sites::default(), vec![problem]),
    };
    if sites.is_empty() {
        (Sites::parse(EMBEDDED_SITES, SITES_FILE).0, problems)
    } else {
        (sites, problems)
    }
}

/// Where the `site` of the settings stands, or should stand.
struct Place {
    /// The settings file.
    file: String,
    /// The line of the key, where it is written.
    line: Option<usize>,
}

/// What [`Config::load`] answers, with the place of `site`.
fn load_config(path: Option<&Path>, paths: &Paths) -> (Config, Place, Vec<Problem>) {
    let in_data = paths.config_file();
    let chosen = path.or_else(|| in_data.exists().then_some(in_data.as_path()));
    let Some(chosen) = chosen else {
        let (config, line, problems) = parse(EMBEDDED, FILE);
        let file = in_data.display().to_string();
        return (config, Place { file, line }, problems);
    };
    let file = chosen.display().to_string();
    let (mut config, line, problems) = match read(chosen) {
        Ok(text) => parse(&text, &file),
        Err(problem) => (Config::default(), None, vec![problem]),
    };
    let folder = chosen.parent().unwrap_or(Path::new(""));
    for path in [&mut config.content, &mut config.exports].into_iter().flatten() {
        *path = folder.join(&*path);
    }
    (config, Place { file, line }, problems)
}

/// The text of a settings file, or why there is none.
fn read(path: &Path) -> Result<String, Problem> {
    let name = path.display().to_string();
    let refused = |error: io::Error| {
        let code = match error.kind() {
            io::ErrorKind::NotFound => "settings-not-found",
            io::ErrorKind::PermissionDenied => "settings-forbidden",
            _ => "settings-unreadable",
        };
        Problem::error(code, &name)
    };
    // Opening a pipe would wait for ever: only a plain file is opened.
    let about = path.metadata().map_err(refused)?;
    if !about.is_file() {
        return Err(Problem::error("settings-unreadable", &name));
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
        .map_err(refused)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Problem::error("settings-too-big", &name));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        Problem::error("settings-encoding", &name).at_byte(&text, valid)
    })
}

/// What [`Config::parse`] answers, with the line of `site`.
fn parse(text: &str, file: &str) -> (Config, Option<usize>, Vec<Problem>) {
    let (mut reader, table) = Reader::open(file, text);
    let mut config = Config::default();
    let mut line = None;
    for (key, item) in table.iter().flatten() {
        let name = key.get_ref().as_ref();
        match name {
            "site" => {
                line = reader.line(&key.span());
                config.site = reader
                    .text(name, item)
                    .map(str::trim)
                    .filter(|site| !site.is_empty())
                    .map(str::to_owned);
            }
            "device" => {
                if let Some(device) = reader.choice(name, item, &Device::CODES) {
                    config.device = device;
                }
            }
            "screen_diagonal" => {
                if let Some(inches) = reader.number(name, item) {
                    config.screen_diagonal = within(&mut reader, name, item, inches, (5.0, 100.0));
                }
            }
            "languages" => config.languages = languages(&mut reader, name, item),
            "idle_seconds" => {
                if let Some(seconds) = reader.integer(name, item) {
                    config.idle = seconds_within(&mut reader, name, item, seconds, (60, 600));
                }
            }
            "warning_seconds" => {
                if let Some(seconds) = reader.integer(name, item) {
                    config.warning = seconds_within(&mut reader, name, item, seconds, (20, 120));
                }
            }
            "content" => config.content = folder(&mut reader, name, item),
            "exports" => config.exports = folder(&mut reader, name, item),
            "keyboard" => {
                if let Some(keyboard) = reader.choice(name, item, &OnScreenKeyboard::CODES) {
                    config.keyboard = keyboard;
                }
            }
            "printer" => config.printer = printer(&mut reader, name, item),
            unknown => reader.unknown(unknown, &key.span()),
        }
    }
    (config, line, reader.into_problems())
}

/// A number brought between its bounds; told when it was not.
fn within<T: PartialOrd + Copy + ToString>(
    reader: &mut Reader<'_>,
    key: &str,
    item: &Item<'_>,
    value: T,
    (least, most): (T, T),
) -> T {
    let used = if value < least {
        least
    } else if value > most {
        most
    } else {
        return value;
    };
    let problem = reader
        .warning("settings-out-of-range")
        .with("key", key)
        .with("value", value)
        .with("least", least)
        .with("most", most)
        .with("used", used);
    reader.tell(problem, &item.span());
    used
}

/// Seconds brought between their bounds.
fn seconds_within(
    reader: &mut Reader<'_>,
    key: &str,
    item: &Item<'_>,
    value: i64,
    bounds: (i64, i64),
) -> Duration {
    Duration::from_secs(within(reader, key, item, value, bounds).unsigned_abs())
}

/// A folder; an empty text is none.
fn folder(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> Option<PathBuf> {
    reader.text(key, item).filter(|path| !path.trim().is_empty()).map(PathBuf::from)
}

/// A printer; an empty text is none. A password is not repeated in the problem.
fn printer(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> Option<Printer> {
    let address = reader.text(key, item).filter(|address| !address.trim().is_empty())?;
    let problem = match Printer::parse(address) {
        Ok(printer) => return Some(printer),
        Err(AddressError::Address) => reader.error("config-printer-address").with("value", address),
        Err(AddressError::Encrypted) => {
            reader.error("config-printer-encrypted").with("value", address)
        }
        Err(AddressError::Password) => reader.error("config-printer-password"),
    };
    reader.tell(problem, &item.span());
    None
}

/// The languages offered, each once, with French whatever the file says.
fn languages(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> Vec<Language> {
    let Some(list) = reader.list(key, item) else {
        return Config::default().languages;
    };
    let choices = Language::ALL.map(|language| (language.code(), language));
    let mut languages = Vec::new();
    for item in list {
        if let Some(language) = reader.choice(key, item, &choices)
            && !languages.contains(&language)
        {
            languages.push(language);
        }
    }
    if !languages.contains(&Language::Fr) {
        let problem = reader.warning("config-french-kept");
        reader.tell(problem, &item.span());
        languages.insert(0, Language::Fr);
    }
    languages
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use proptest::prelude::*;
    use tempfile::TempDir;

    use super::*;

    fn told(problems: &[Problem]) -> Vec<String> {
        problems.iter().map(ToString::to_string).collect()
    }

    fn codes(problems: &[Problem]) -> Vec<&'static str> {
        problems.iter().map(|problem| problem.code).collect()
    }

    /// A data folder that holds these files.
    fn data(files: &[(&str, &[u8])]) -> (TempDir, Paths) {
        let folder = TempDir::new().unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let paths = Paths { data: folder.path().to_owned() };
        (folder, paths)
    }

    #[test]
    fn the_embedded_settings_are_the_defaults() {
        let (config, problems) = Config::parse(EMBEDDED, FILE);
        assert_eq!(problems, []);
        assert_eq!(config, Config::default());
    }

    #[test]
    fn every_key_of_the_embedded_settings_is_explained_and_read() {
        // The keys left out by default are read too, once their # is gone.
        let text = EMBEDDED
            .replace("# site =", "site =")
            .replace("# content =", "content =")
            .replace("# exports =", "exports =")
            .replace("# printer =", "printer =");
        let (config, problems) = Config::parse(&text, FILE);
        assert_eq!(problems, []);
        assert_eq!(config.site.as_deref(), Some("creully"));
        assert_eq!(config.content, Some(PathBuf::from("contenus")));
        assert_eq!(config.exports, Some(PathBuf::from("/media/cle-usb")));
        let printer = Printer::parse("ipp://localhost/printers/Accueil").unwrap();
        assert_eq!(config.printer, Some(printer));
        let lines: Vec<&str> = EMBEDDED.lines().collect();
        for (at, line) in lines.iter().enumerate() {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                assert!(lines[at - 1].starts_with('#'), "{line}");
            }
        }
    }

    #[test]
    fn good_values_are_used() {
        let text = r#"
site = " brehal "
device = "tablette"
screen_diagonal = 10
languages = ["ar", "fr", "ar"]
idle_seconds = 600
warning_seconds = 20
keyboard = "never"
content = ""
printer = "ipp://192.168.1.20/ipp/print"
"#;
        let (config, problems) = Config::parse(text, FILE);
        assert_eq!(problems, []);
        assert_eq!(
            config,
            Config {
                site: Some("brehal".into()),
                device: Device::Tablet,
                screen_diagonal: 10.0,
                languages: vec![Language::Ar, Language::Fr],
                idle: Duration::from_secs(600),
                warning: Duration::from_secs(20),
                content: None,
                exports: None,
                keyboard: OnScreenKeyboard::Never,
                printer: Some(Printer::parse("ipp://192.168.1.20/ipp/print").unwrap()),
            }
        );
    }

    #[test]
    fn bad_values_have_their_default_and_are_told_with_their_line() {
        let text = r#"site = 3
device = "phone"
screen_diagonal = "15"
languages = ["en", "de"]
idle_seconds = 5
warning_seconds = 121
keyboard = true
content = 1
color = "red"
exports = []
[more]
"#;
        let (config, problems) = Config::parse(text, "k.toml");
        assert_eq!(
            told(&problems),
            [
                "k.toml:1: settings-wrong-kind key=site expected=text",
                "k.toml:2: settings-not-a-choice key=device value=phone choices=ordinateur, tablette",
                "k.toml:3: settings-wrong-kind key=screen_diagonal expected=number",
                "k.toml:4: settings-not-a-choice key=languages value=de choices=fr, en, ar",
                "k.toml:4: config-french-kept",
                "k.toml:5: settings-out-of-range key=idle_seconds value=5 least=60 most=600 used=60",
                "k.toml:6: settings-out-of-range key=warning_seconds value=121 least=20 most=120 \
                 used=120",
                "k.toml:7: settings-wrong-kind key=keyboard expected=text",
                "k.toml:8: settings-wrong-kind key=content expected=text",
                "k.toml:9: settings-unknown-key key=color",
                "k.toml:10: settings-wrong-kind key=exports expected=text",
                "k.toml:11: settings-unknown-key key=more",
            ]
        );
        let expected = Config {
            languages: vec![Language::Fr, Language::En],
            idle: Duration::from_secs(60),
            warning: Duration::from_secs(120),
            ..Config::default()
        };
        assert_eq!(config, expected);
    }

    #[test]
    fn a_printer_that_cannot_be_one_is_told_and_left_out() {
        for (value, expected) in [
            ("\"Accueil\"", "k.toml:2: config-printer-address value=Accueil"),
            ("\"ipps://a/b\"", "k.toml:2: config-printer-encrypted value=ipps://a/b"),
            ("\"ipp://anne:1234@a/b\"", "k.toml:2: config-printer-password"),
            ("true", "k.toml:2: settings-wrong-kind key=printer expected=text"),
        ] {
            let (config, problems) = Config::parse(&format!("\nprinter = {value}\n"), "k.toml");
            assert_eq!(config, Config::default());
            assert_eq!(told(&problems), [expected]);
        }
        let (config, problems) = Config::parse("printer = \" \"\n", "k.toml");
        assert_eq!((config, problems), (Config::default(), vec![]));
    }

    #[test]
    fn a_text_that_is_not_toml_gives_every_default_and_one_problem() {
        let (config, problems) = Config::parse("device = \"tablette\"\nsite = \"\n", "k.toml");
        assert_eq!(config, Config::default());
        assert_eq!(told(&problems), ["k.toml:2: settings-broken near=site = \""]);
    }

    #[test]
    fn without_any_file_the_embedded_settings_are_used() {
        let (_folder, paths) = data(&[]);
        let (config, sites, problems) = load(None, &paths);
        assert_eq!(config, Config::default());
        assert_eq!(sites.len(), 10);
        assert_eq!(codes(&problems), ["config-site-unset"]);
        assert!(problems[0].file.ends_with(FILE));
        assert!(!problems[0].is_error());
    }

    #[test]
    fn the_file_of_the_data_folder_is_used_and_its_folders_start_from_it() {
        let text = b"site = \"tilly\"\ncontent = \"contenus\"\nexports = \"/media/cle\"\n";
        let (folder, paths) = data(&[(FILE, text)]);
        let (config, _, problems) = load(None, &paths);
        assert_eq!(problems, []);
        assert_eq!(config.site.as_deref(), Some("tilly"));
        assert_eq!(config.content, Some(folder.path().join("contenus")));
        assert_eq!(config.exports, Some(PathBuf::from("/media/cle")));
    }

    #[test]
    fn the_file_asked_for_comes_first_and_so_do_the_places_beside_it() {
        let (_data, paths) = data(&[
            (FILE, b"device = \"ordinateur\"\n"),
            (SITES_FILE, b"[[site]]\nid = \"data\"\n"),
        ]);
        let (asked, _) = data(&[
            (FILE, b"device = \"tablette\"\nsite = \"ici\"\n"),
            (SITES_FILE, b"[[site]]\nid = \"ici\"\n"),
        ]);
        let file = asked.path().join(FILE);
        let (config, sites, _) = load(Some(&file), &paths);
        assert_eq!(config.device, Device::Tablet);
        assert_eq!(config.site.as_deref(), Some("ici"));
        assert!(sites.get("ici").is_some());
        fs::remove_file(asked.path().join(SITES_FILE)).unwrap();
        let (sites, _) = load_sites(Some(&file), &paths);
        assert!(sites.get("data").is_some());
        let (config, _) = Config::load(None, &paths);
        assert_eq!(config.device, Device::Computer);
    }

    #[test]
    fn a_place_that_does_not_exist_is_told_and_left_out() {
        let (_folder, paths) = data(&[(FILE, b"\nsite = \"paris\"\n")]);
        let (config, _, problems) = load(None, &paths);
        assert_eq!(config.site, None);
        assert_eq!(codes(&problems), ["config-site-unknown"]);
        assert_eq!(problems[0].line, Some(2));
        assert!(problems[0].is_error());
    }

    #[test]
    fn a_file_that_cannot_be_read_gives_the_defaults_and_is_told() {
        let (folder, paths) = data(&[
            ("latin.toml", b"device = \"tablette\"\n# \xe9\n"),
            ("big.toml", &vec![b'#'; LARGEST as usize + 1]),
        ]);
        for (path, code, line) in [
            ("absent.toml", "settings-not-found", None),
            (".", "settings-unreadable", None),
            ("latin.toml", "settings-encoding", Some(2)),
            ("big.toml", "settings-too-big", None),
        ] {
            let (config, problems) = Config::load(Some(&folder.path().join(path)), &paths);
            assert_eq!(config, Config::default(), "{path}");
            assert_eq!(codes(&problems), [code], "{path}");
            assert_eq!(problems[0].line, line, "{path}");
        }
    }

    #[test]
    fn places_that_cannot_be_read_are_told_and_the_embedded_ones_are_used() {
        for text in [&b"[[site]\n"[..], b"\xff", b"# nothing\n"] {
            let (_folder, paths) = data(&[(SITES_FILE, text)]);
            let (sites, problems) = load_sites(None, &paths);
            assert_eq!(sites.len(), 10);
            assert_eq!(problems.len(), usize::from(text[0] != b'#'));
        }
    }

    proptest! {
        #[test]
        fn no_damage_stops_the_kiosk(at in 0..EMBEDDED.len(), byte in any::<u8>()) {
            let mut bytes = EMBEDDED.as_bytes().to_vec();
            bytes[at] = byte;
            let whole = String::from_utf8_lossy(&bytes);
            let cut = String::from_utf8_lossy(&EMBEDDED.as_bytes()[..at]);
            for text in [whole, cut] {
                let (config, problems) = Config::parse(&text, FILE);
                prop_assert!((60..=600).contains(&config.idle.as_secs()));
                prop_assert!((20..=120).contains(&config.warning.as_secs()));
                prop_assert!((5.0..=100.0).contains(&config.screen_diagonal));
                prop_assert!(config.languages.contains(&Language::Fr));
                prop_assert!(problems.iter().all(|problem| problem.line.is_some()));
            }
        }
    }
}
