//! The on-screen keyboard: which keys it has, what pressing one does, and which key comes next.
//!
//! Drawing, sizes and the words on the function keys are left to `ui`; whether a typed value is
//! right is left to `typing`.

pub mod edit;
pub mod layout;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use edit::Edit;
use layout::{Key, LayerName, Layout};

/// The state of the keyboard: the layer it shows and whether the next letter is a capital.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Board {
    layer: LayerName,
    shift: bool,
}

impl Board {
    /// A keyboard opened on this layer.
    pub fn new(layer: LayerName) -> Self {
        Self { layer, shift: false }
    }

    /// The layer shown.
    pub fn layer(&self) -> LayerName {
        self.layer
    }

    /// Whether the next letter is a capital.
    pub fn shift(&self) -> bool {
        self.shift
    }

    /// What this key does to the text, after it has acted on the keyboard itself.
    ///
    /// Capitals last for one letter. [`Key::Close`] changes nothing here: closing is left to
    /// whoever shows the keyboard.
    pub fn press(&mut self, key: &Key) -> Option<Edit> {
        match key {
            Key::Char(text) => {
                let text = self.written(text);
                if text.chars().any(char::is_alphabetic) {
                    self.shift = false;
                }
                Some(Edit::Insert(text))
            }
            Key::Space => Some(Edit::Insert(" ".to_owned())),
            Key::Backspace => Some(Edit::Backspace),
            Key::Shift => {
                self.shift = !self.shift;
                None
            }
            Key::Layer(layer) => {
                self.layer = *layer;
                self.shift = false;
                None
            }
            Key::Close => None,
        }
    }

    /// What is written on this key now: its character, a capital after Shift. `None` for the
    /// function keys, whose words are not ours.
    pub fn face(&self, key: &Key) -> Option<String> {
        match key {
            Key::Char(text) => Some(self.written(text)),
            Key::Shift | Key::Backspace | Key::Space | Key::Layer(_) | Key::Close => None,
        }
    }

    /// The key to press now on the way to this character: its own key, Shift before a capital, or
    /// the key that leads to the layer where it is. `None` when the keyboard cannot write it.
    pub fn key_to<'a>(&self, layout: &'a Layout, next: char) -> Option<&'a Key> {
        if next.is_whitespace() {
            return self.on_the_way(layout, |key| *key == Key::Space);
        }
        let small: String = next.to_lowercase().collect();
        let writes = |text: &str| same_sign(text, &small);
        let key = self.on_the_way(layout, |key| matches!(key, Key::Char(text) if writes(text)))?;
        let wants_capital = next.is_uppercase();
        match key {
            Key::Char(_) if wants_capital != self.shift && next.is_alphabetic() => {
                self.find(layout, |key| *key == Key::Shift).or(Some(key))
            }
            Key::Char(_)
            | Key::Shift
            | Key::Backspace
            | Key::Space
            | Key::Layer(_)
            | Key::Close => Some(key),
        }
    }

    fn written(self, text: &str) -> String {
        if self.shift { text.to_uppercase() } else { text.to_owned() }
    }

    /// The first key of the layer shown that fits, else the key that leads to a layer with one.
    fn on_the_way(self, layout: &Layout, fits: impl Fn(&Key) -> bool + Copy) -> Option<&Key> {
        self.find(layout, fits)
            .or_else(|| {
                self.find(layout, |key| match key {
                    Key::Layer(layer) => Self::new(*layer).find(layout, fits).is_some(),
                    Key::Char(_) | Key::Shift | Key::Backspace | Key::Space | Key::Close => false,
                })
            })
            // From the digits-only layer, a sign of the digits layer is two layers away.
            .or_else(|| {
                let somewhere = LayerName::ALL
                    .iter()
                    .any(|layer| Self::new(*layer).find(layout, fits).is_some());
                if somewhere { self.find(layout, |key| matches!(key, Key::Layer(_))) } else { None }
            })
    }

    fn find(self, layout: &Layout, fits: impl Fn(&Key) -> bool) -> Option<&Key> {
        layout.rows(self.layer).iter().flatten().map(|cap| &cap.key).find(|key| fits(key))
    }
}

fn same_sign(left: &str, right: &str) -> bool {
    let straight = |text: &str| text.replace('’', "'");
    straight(left) == straight(right)
}

/// The character that comes next when `typed` is the beginning of `expected`. `None` when all is
/// typed, or when what is typed is not its beginning.
///
/// Case and accents do not count. Spaces may be missing or added; in a number, so may the signs
/// that only group its digits, and they are never what comes next.
pub fn next_key(expected: &str, typed: &str) -> Option<char> {
    let number = is_number(expected);
    let optional = |letter: char| {
        letter.is_whitespace() || (number && matches!(letter, '.' | '-' | '/' | '\'' | '’'))
    };
    let mut wanted = expected.chars().peekable();
    let mut found = typed.chars().peekable();
    while let Some(&typed) = found.peek() {
        match wanted.peek() {
            Some(&expected) if same_letter(expected, typed) => {
                wanted.next();
                found.next();
            }
            Some(&expected) if optional(expected) => {
                wanted.next();
            }
            Some(_) | None if optional(typed) => {
                found.next();
            }
            Some(_) | None => return None,
        }
    }
    if number {
        wanted.find(|letter| !optional(*letter))
    } else if typed.ends_with(char::is_whitespace) {
        wanted.find(|letter| !letter.is_whitespace())
    } else {
        wanted.next()
    }
}

/// Whether a value holds nothing but digits and the signs that group them.
fn is_number(value: &str) -> bool {
    value.chars().any(|letter| letter.is_ascii_digit())
        && value.chars().all(|letter| {
            letter.is_ascii_digit()
                || letter.is_whitespace()
                || matches!(letter, '.' | ',' | '-' | '/' | '\'' | '’')
        })
}

fn same_letter(left: char, right: char) -> bool {
    left == right || folded(left).eq(folded(right))
}

fn folded(letter: char) -> impl Iterator<Item = char> {
    let letter = if letter == '’' { '\'' } else { letter };
    std::iter::once(letter)
        .nfkd()
        .filter(|letter| !is_combining_mark(*letter))
        .flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::edit::Text;
    use super::*;

    fn char_key(text: &str) -> Key {
        Key::Char(text.to_owned())
    }

    fn insert(text: &str) -> Edit {
        Edit::Insert(text.to_owned())
    }

    #[test]
    fn shift_lasts_for_one_letter() {
        let mut board = Board::new(LayerName::Letters);
        assert_eq!(board.press(&Key::Shift), None);
        assert_eq!(board.face(&char_key("é")).as_deref(), Some("É"));
        assert_eq!(board.press(&char_key("-")), Some(insert("-")));
        assert!(board.shift(), "a sign has no capital: the letter is still to come");
        assert_eq!(board.press(&char_key("é")), Some(insert("É")));
        assert_eq!(board.press(&char_key("é")), Some(insert("é")));
        board.press(&Key::Shift);
        board.press(&Key::Shift);
        assert!(!board.shift(), "pressed twice, it changes nothing");
    }

    #[test]
    fn each_key_does_its_part() {
        let mut board = Board::new(LayerName::Letters);
        assert_eq!(board.press(&Key::Space), Some(insert(" ")));
        assert_eq!(board.press(&Key::Backspace), Some(Edit::Backspace));
        board.press(&Key::Shift);
        assert_eq!(board.press(&Key::Layer(LayerName::Digits)), None);
        assert_eq!((board.layer(), board.shift()), (LayerName::Digits, false));
        let before = board;
        assert_eq!(board.press(&Key::Close), None);
        assert_eq!(board, before);
        assert_eq!(board.face(&Key::Close), None);
    }

    #[test]
    fn the_next_key_follows_what_is_typed() {
        for (expected, typed, wanted) in [
            ("karim@courriel.example", "karim", Some('@')),
            ("karim@courriel.example", "", Some('k')),
            ("karim@courriel.example", "Karim@courriel", Some('.')),
            ("karim@courriel.example", "karim@courriel.example", None),
            ("karim@courriel.example", "karimm", None),
            ("karim@courriel.example", "karim@courriel.examplee", None),
            ("Dumodèle", "dumod", Some('è')),
            ("Dumodèle", "dumode", Some('l')),
            ("8 rue de l’Invention", "8", Some(' ')),
            ("8 rue de l’Invention", "8 ", Some('r')),
            ("8 rue de l’Invention", "8rue de l'", Some('I')),
            ("8 rue de l’Invention", "8  rue", Some(' ')),
            ("06 39 98 00 01", "06", Some('3')),
            ("06 39 98 00 01", "06.39", Some('9')),
            ("06 39 98 00 01", "06399800", Some('0')),
            ("06 39 98 00 01", "0639980001", None),
            ("14/05/1969", "14", Some('0')),
            ("14/05/1969", "14/", Some('0')),
            ("1240,50", "1 240", Some(',')),
            ("Exemple-2026", "exemple", Some('-')),
            ("Exemple-2026", "exemple2", None),
        ] {
            assert_eq!(next_key(expected, typed), wanted, "{expected} {typed}");
        }
    }

    #[test]
    fn the_key_to_press_leads_to_the_character() {
        let layout = Layout::azerty();
        let letters = Board::new(LayerName::Letters);
        let mut shifted = letters;
        shifted.press(&Key::Shift);
        let numpad = Board::new(LayerName::Numpad);
        for (board, next, wanted) in [
            (letters, '@', Some(char_key("@"))),
            (letters, 'é', Some(char_key("é"))),
            (letters, '\'', Some(char_key("’"))),
            (letters, ' ', Some(Key::Space)),
            (letters, '\u{a0}', Some(Key::Space)),
            (letters, 'K', Some(Key::Shift)),
            (shifted, 'K', Some(char_key("k"))),
            (shifted, 'k', Some(Key::Shift)),
            (shifted, '@', Some(char_key("@"))),
            (letters, '7', Some(Key::Layer(LayerName::Digits))),
            (numpad, '7', Some(char_key("7"))),
            (numpad, 'a', Some(Key::Layer(LayerName::Letters))),
            (numpad, '€', Some(Key::Layer(LayerName::Letters))),
            (letters, 'ß', None),
        ] {
            let key = board.key_to(&layout, next).cloned();
            assert!(key == wanted, "{next} {key:?}");
        }
    }

    /// Follows the lit key until nothing is lit, as a careful learner does.
    fn follow(expected: &str, start: LayerName) -> String {
        let layout = Layout::azerty();
        let mut board = Board::new(start);
        let mut text = Text::default();
        for _ in 0..200 {
            let Some(next) = next_key(expected, text.value()) else { break };
            let key = board.key_to(&layout, next).unwrap();
            if let Some(edit) = board.press(key) {
                text.apply(&edit, 99);
            }
        }
        text.value().to_owned()
    }

    #[test]
    fn following_the_lit_keys_writes_the_value() {
        use crate::typing::{Format, Verdict, judge};
        for (format, expected) in [
            (Format::Email, "karim@courriel.example"),
            (Format::Password, "Exemple-2026"),
            (Format::Name, "Karim Dumodèle"),
            (Format::Text, "8 rue de l’Invention"),
            (Format::Phone, "06 39 98 00 01"),
            (Format::Nir13, "2 69 05 49 588 157"),
            (Format::Iban, "FR76 9999 9000 0100 0000 0000 115"),
            (Format::Date, "14/05/1969"),
            (Format::Amount, "1 240,50 €"),
        ] {
            for start in LayerName::ALL {
                let typed = follow(expected, start);
                assert_eq!(judge(format, expected, &typed), Verdict::Accepted, "{expected}");
            }
        }
    }

    proptest! {
        #[test]
        fn the_next_key_is_always_right_after_a_beginning(value: String, cut in 0_usize..30) {
            let start: String = value.chars().take(cut).collect();
            if let Some(next) = next_key(&value, &start) {
                prop_assert!(value.contains(next));
            } else {
                prop_assert!(value.chars().skip(cut).all(|c| !c.is_alphanumeric()));
            }
        }

        #[test]
        fn any_two_texts_can_be_followed(value: String, typed: String) {
            let next = next_key(&value, &typed);
            prop_assert!(next.is_none_or(|next| value.contains(next)));
        }
    }
}
