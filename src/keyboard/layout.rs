//! The keys of the on-screen keyboard and their places, read from a TOML file.
//!
//! A layout has three layers of rows: the letters with the accented ones above, the digits and
//! signs, and a pad of digits alone. A layer that cannot be used is replaced by the built-in one,
//! so that there is always a keyboard. Reading the file is left to the caller.

use std::fmt;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::problem::Problem;

/// The built-in layout.
const AZERTY: &str = include_str!("../../config/keyboards/azerty.toml");

/// The widths a key may have, as multiples of an ordinary key.
const WIDTHS: std::ops::RangeInclusive<f64> = 0.5..=10.0;

/// What every layout must be able to write, on one layer or another.
const NEEDED: &str = "abcdefghijklmnopqrstuvwxyz0123456789éèêàâçùîôï@.-’/,:€+*%";

/// One of the three sets of keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayerName {
    /// Letters, the accented ones above.
    Letters,
    /// Digits and signs.
    Digits,
    /// Digits alone, for the fields that ask for nothing else.
    Numpad,
}

impl LayerName {
    /// Every layer.
    pub const ALL: [Self; 3] = [Self::Letters, Self::Digits, Self::Numpad];

    /// Its name in a layout file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Digits => "digits",
            Self::Numpad => "numpad",
        }
    }

    /// The layer of this name in a layout file.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.name() == name)
    }
}

/// What a key does.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Key {
    /// Writes this character, given in lower case.
    Char(String),
    /// The next letter is a capital.
    Shift,
    /// Erases the character before the caret.
    Backspace,
    /// Writes a space.
    Space,
    /// Shows another layer.
    Layer(LayerName),
    /// Puts the keyboard away.
    Close,
}

impl fmt::Debug for Key {
    /// Never says which character: a key pressed is something typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Char(_) => f.write_str("Char(…)"),
            Self::Shift => f.write_str("Shift"),
            Self::Backspace => f.write_str("Backspace"),
            Self::Space => f.write_str("Space"),
            Self::Layer(layer) => write!(f, "Layer({layer:?})"),
            Self::Close => f.write_str("Close"),
        }
    }
}

/// The three looks of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// A letter with its accent or cedilla.
    Accent,
    /// Any other character.
    Letter,
    /// A key that does something else than write a character.
    Function,
}

/// A key at its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Cap {
    /// What it does.
    pub key: Key,
    /// Its width as a multiple of an ordinary key: a share of its row, which is always full.
    pub width: f32,
    /// Its look.
    pub class: Class,
}

/// The keys of one layer, row by row from the top, each row from the left.
pub type Rows = Vec<Vec<Cap>>;

/// A keyboard layout.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    letters: Rows,
    digits: Rows,
    numpad: Rows,
}

impl Layout {
    /// The built-in AZERTY layout.
    pub fn azerty() -> Self {
        let mut problems = Vec::new();
        let [letters, digits, numpad] =
            layers(AZERTY, "azerty.toml", &mut problems).map(Option::unwrap_or_default);
        Self { letters, digits, numpad }
    }

    /// Reads a layout. Each layer that cannot be used is replaced by the built-in one; each
    /// problem is located in `file`.
    pub fn parse(text: &str, file: &str) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let [letters, digits, numpad] = layers(text, file, &mut problems);
        let built_in = Self::azerty();
        let layout = Self {
            letters: letters.unwrap_or(built_in.letters),
            digits: digits.unwrap_or(built_in.digits),
            numpad: numpad.unwrap_or(built_in.numpad),
        };
        let missing = layout.missing();
        if !missing.is_empty() {
            problems.push(
                Problem::warning("keyboard-missing-characters", file).with("characters", missing),
            );
        }
        (layout, problems)
    }

    /// The rows of a layer.
    pub fn rows(&self, layer: LayerName) -> &[Vec<Cap>] {
        match layer {
            LayerName::Letters => &self.letters,
            LayerName::Digits => &self.digits,
            LayerName::Numpad => &self.numpad,
        }
    }

    /// The needed characters that no key writes, separated by spaces.
    fn missing(&self) -> String {
        let caps = || LayerName::ALL.into_iter().flat_map(|layer| self.rows(layer)).flatten();
        let has =
            |wanted: &str| caps().any(|cap| matches!(&cap.key, Key::Char(text) if text == wanted));
        let missing: Vec<&str> = NEEDED.graphemes(true).filter(|wanted| !has(wanted)).collect();
        missing.join(" ")
    }
}

/// The three layers of a file, where they can be used.
fn layers(text: &str, file: &str, problems: &mut Vec<Problem>) -> [Option<Rows>; 3] {
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            problems.push(
                Problem::error("keyboard-syntax", file)
                    .at_byte(text, at)
                    .with("reason", error.message()),
            );
            return [None, None, None];
        }
    };
    let mut reader = Reader { text, file, problems };
    for key in table.get_ref().keys() {
        if LayerName::from_name(key.get_ref()).is_none() {
            reader.unknown(key);
        }
    }
    LayerName::ALL.map(|name| {
        let Some(value) = table.get_ref().get(name.name()) else {
            reader.problems.push(
                Problem::error("keyboard-layer-incomplete", file)
                    .with("layer", name.name())
                    .with("missing", "rows"),
            );
            return None;
        };
        reader.layer(name, value)
    })
}

struct Reader<'a> {
    text: &'a str,
    file: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn layer(&mut self, name: LayerName, value: &Spanned<DeValue<'_>>) -> Option<Rows> {
        let table = value.get_ref().as_table();
        for key in table.into_iter().flat_map(|table| table.keys()) {
            if key.get_ref() != "rows" {
                self.unknown(key);
            }
        }
        let rows = table.and_then(|table| table.get("rows"));
        let Some(list) = rows.and_then(|rows| rows.get_ref().as_array()) else {
            self.incomplete(name, "rows", value.span());
            return None;
        };
        let rows: Rows = list
            .iter()
            .map(|row| {
                let Some(keys) = row.get_ref().as_array() else {
                    self.bad_key(row.span());
                    return Vec::new();
                };
                keys.iter().filter_map(|key| self.cap(key)).collect()
            })
            .filter(|row: &Vec<Cap>| !row.is_empty())
            .collect();
        if let Some(missing) = lacking(name, &rows) {
            self.incomplete(name, missing, value.span());
            return None;
        }
        Some(rows)
    }

    fn cap(&mut self, value: &Spanned<DeValue<'_>>) -> Option<Cap> {
        let (key, width) = match value.get_ref() {
            DeValue::String(text) => (character(text), 1.0),
            DeValue::Table(table) => {
                for key in table.keys() {
                    if !matches!(key.get_ref().as_ref(), "char" | "key" | "to" | "width") {
                        self.unknown(key);
                    }
                }
                let word = |name: &str| table.get(name).and_then(|value| value.get_ref().as_str());
                let key = match (word("char"), word("key")) {
                    (Some(text), None) => character(text),
                    (None, Some(function)) => function_key(function, word("to")),
                    (Some(_), Some(_)) | (None, None) => None,
                };
                (key, table.get("width").map_or(1.0, |width| self.width(width)))
            }
            _ => (None, 1.0),
        };
        let Some(key) = key else {
            self.bad_key(value.span());
            return None;
        };
        let class = class(&key);
        Some(Cap { key, width, class })
    }

    fn width(&mut self, value: &Spanned<DeValue<'_>>) -> f32 {
        let written = match value.get_ref() {
            DeValue::Integer(number) => number.as_str().parse::<f64>().ok(),
            DeValue::Float(number) => number.as_str().parse::<f64>().ok(),
            _ => None,
        };
        if let Some(width) = written.filter(|width| WIDTHS.contains(width)) {
            return width as f32;
        }
        self.report(Problem::error("keyboard-bad-width", self.file), value.span());
        1.0
    }

    fn unknown(&mut self, key: &Spanned<std::borrow::Cow<'_, str>>) {
        let problem =
            Problem::warning("keyboard-unknown-setting", self.file).with("setting", key.get_ref());
        self.report(problem, key.span());
    }

    fn bad_key(&mut self, span: Range<usize>) {
        self.report(Problem::error("keyboard-bad-key", self.file), span);
    }

    fn incomplete(&mut self, layer: LayerName, missing: &'static str, span: Range<usize>) {
        let problem = Problem::error("keyboard-layer-incomplete", self.file)
            .with("layer", layer.name())
            .with("missing", missing);
        self.report(problem, span);
    }

    fn report(&mut self, problem: Problem, span: Range<usize>) {
        self.problems.push(problem.at_byte(self.text, span.start));
    }
}

/// A key that writes this text, where it is one visible character.
fn character(text: &str) -> Option<Key> {
    let one = text.graphemes(true).count() == 1;
    let visible = !text.chars().any(|letter| letter.is_whitespace() || letter.is_control());
    (one && visible).then(|| Key::Char(text.to_lowercase()))
}

fn function_key(name: &str, to: Option<&str>) -> Option<Key> {
    match (name, to) {
        ("shift", None) => Some(Key::Shift),
        ("backspace", None) => Some(Key::Backspace),
        ("space", None) => Some(Key::Space),
        ("close", None) => Some(Key::Close),
        ("layer", Some(to)) => LayerName::from_name(to).map(Key::Layer),
        _ => None,
    }
}

fn class(key: &Key) -> Class {
    match key {
        // A letter with an accent takes more than one character once taken apart.
        Key::Char(text) if text.chars().any(char::is_alphabetic) && text.nfd().count() > 1 => {
            Class::Accent
        }
        Key::Char(_) => Class::Letter,
        Key::Shift | Key::Backspace | Key::Space | Key::Layer(_) | Key::Close => Class::Function,
    }
}

/// The first key without which a layer would be a trap.
fn lacking(layer: LayerName, rows: &Rows) -> Option<&'static str> {
    let has = |wanted: &dyn Fn(&Key) -> bool| rows.iter().flatten().any(|cap| wanted(&cap.key));
    let leads = |to: LayerName| has(&|key| *key == Key::Layer(to));
    if !has(&|key| matches!(key, Key::Char(_))) {
        Some("char")
    } else if !has(&|key| *key == Key::Backspace) {
        Some("backspace")
    } else if !has(&|key| *key == Key::Close) {
        Some("close")
    } else {
        let (needs_space, other) = match layer {
            LayerName::Letters => (true, LayerName::Digits),
            LayerName::Digits => (true, LayerName::Letters),
            LayerName::Numpad => (false, LayerName::Letters),
        };
        if needs_space && !has(&|key| *key == Key::Space) {
            Some("space")
        } else if !leads(other) {
            Some("layer")
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(problems: &[Problem]) -> Vec<(&'static str, Option<usize>)> {
        problems.iter().map(|problem| (problem.code, problem.line)).collect()
    }

    fn faces(rows: &[Vec<Cap>]) -> Vec<String> {
        let face = |cap: &Cap| match &cap.key {
            Key::Char(text) => text.clone(),
            Key::Shift => "shift".to_owned(),
            Key::Backspace => "backspace".to_owned(),
            Key::Space => "space".to_owned(),
            Key::Layer(layer) => layer.name().to_owned(),
            Key::Close => "close".to_owned(),
        };
        rows.iter().map(|row| row.iter().map(face).collect::<Vec<_>>().join(" ")).collect()
    }

    #[test]
    fn the_built_in_layout_has_no_problem() {
        let (layout, problems) = Layout::parse(AZERTY, "azerty.toml");
        assert_eq!(problems, []);
        assert_eq!(layout, Layout::azerty());
        assert_eq!(
            faces(layout.rows(LayerName::Letters)),
            [
                "é è ê à â ç ù î ô ï",
                "a z e r t y u i o p",
                "q s d f g h j k l m",
                "shift w x c v b n ’ backspace",
                "digits @ . - space close",
            ]
        );
        assert_eq!(
            faces(layout.rows(LayerName::Numpad)),
            ["1 2 3", "4 5 6", "7 8 9", ", 0 backspace", "letters close"]
        );
        assert_eq!(faces(layout.rows(LayerName::Digits))[0], "1 2 3 4 5 6 7 8 9 0");
    }

    #[test]
    fn rows_of_a_layer_have_the_same_width_and_layers_the_same_height() {
        let layout = Layout::azerty();
        for layer in LayerName::ALL {
            let rows = layout.rows(layer);
            assert_eq!(rows.len(), 5, "{layer:?}");
            let width = |row: &Vec<Cap>| row.iter().map(|cap| cap.width).sum::<f32>();
            for row in rows {
                assert!((width(row) - width(&rows[0])).abs() < 0.001, "{layer:?} {}", width(row));
            }
        }
    }

    #[test]
    fn erasing_and_closing_never_move() {
        let layout = Layout::azerty();
        for layer in LayerName::ALL {
            let rows = layout.rows(layer);
            let last = |row: usize| rows[row].last().map(|cap| cap.key.clone());
            assert_eq!(last(3), Some(Key::Backspace), "{layer:?}");
            assert_eq!(last(4), Some(Key::Close), "{layer:?}");
        }
    }

    #[test]
    fn keys_have_the_look_of_what_they_do() {
        use Class::{Function, Letter};

        let layout = Layout::azerty();
        let rows = layout.rows(LayerName::Letters);
        assert!(rows[0].iter().all(|cap| cap.class == Class::Accent));
        assert!(rows[1].iter().chain(&rows[2]).all(|cap| cap.class == Class::Letter));
        let looks: Vec<Class> = rows[4].iter().map(|cap| cap.class).collect();
        assert_eq!(looks, [Function, Letter, Letter, Letter, Function, Function]);
    }

    #[test]
    fn a_layer_that_cannot_be_used_is_replaced() {
        let numpad = |rows: &str| {
            AZERTY.replace(
                AZERTY.split_once("[numpad]").map_or("", |(_, rows)| rows),
                &format!("\n{rows}\n"),
            )
        };
        let start = AZERTY.lines().position(|line| line == "[numpad]").map_or(0, |line| line + 1);
        let keys = r#"{ key = "backspace" }, { key = "close" }, { key = "layer", to = "letters" }"#;
        for (rows, wanted) in [
            (format!(r#"rows = [["0", {keys}]]"#), vec![]),
            ("rows = 3".to_owned(), vec![("keyboard-layer-incomplete", Some(start))]),
            (r#"rows = [["0"]]"#.to_owned(), vec![("keyboard-layer-incomplete", Some(start))]),
            (format!("rows = [[{keys}]]"), vec![("keyboard-layer-incomplete", Some(start))]),
            (
                format!("rows = [[\"0\", \"ab\", {keys}]]"),
                vec![("keyboard-bad-key", Some(start + 1))],
            ),
            (
                format!("rows = [[\"0\", 7, \" \", {{ key = \"tab\" }}, {keys}],\n \"x\"]"),
                vec![
                    ("keyboard-bad-key", Some(start + 1)),
                    ("keyboard-bad-key", Some(start + 1)),
                    ("keyboard-bad-key", Some(start + 1)),
                    ("keyboard-bad-key", Some(start + 2)),
                ],
            ),
            (
                format!("rows = [[\n{{ char = \"0\", width = 99, look = 1 }}, {keys}]]"),
                vec![
                    ("keyboard-unknown-setting", Some(start + 2)),
                    ("keyboard-bad-width", Some(start + 2)),
                ],
            ),
            (
                format!("rows = [[\"0\", {keys}]]\nheight = 3"),
                vec![("keyboard-unknown-setting", Some(start + 2))],
            ),
        ] {
            let (layout, problems) = Layout::parse(&numpad(&rows), "k.toml");
            assert_eq!(codes(&problems), wanted, "{rows}");
            assert!(!layout.rows(LayerName::Numpad).is_empty(), "{rows}");
        }
    }

    #[test]
    fn a_broken_file_leaves_the_built_in_layout() {
        let (layout, problems) = Layout::parse("[letters]\nrows = [", "k.toml");
        assert_eq!(layout, Layout::azerty());
        assert_eq!(codes(&problems), [("keyboard-syntax", Some(2))]);

        let (layout, problems) = Layout::parse("colour = 3", "k.toml");
        assert_eq!(layout, Layout::azerty());
        let found: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        let incomplete = "keyboard-layer-incomplete";
        assert_eq!(found, ["keyboard-unknown-setting", incomplete, incomplete, incomplete]);
    }

    #[test]
    fn a_character_nobody_can_write_is_said() {
        let text = AZERTY.replace("\"ï\"", "\"ö\"");
        let (_, problems) = Layout::parse(&text, "k.toml");
        assert_eq!(codes(&problems), [("keyboard-missing-characters", None)]);
        assert_eq!(problems[0].args, [("characters", "ï".to_owned())]);
    }

    #[test]
    fn a_key_never_shows_its_character_in_a_log() {
        let keys = [Key::Char("q".to_owned()), Key::Layer(LayerName::Digits), Key::Shift];
        assert_eq!(format!("{keys:?}"), "[Char(…), Layer(Digits), Shift]");
    }
}
