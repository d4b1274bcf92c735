//! A line of text and its caret, edited by what people see as one character (a grapheme): one
//! press of the erase key takes an accent away with its letter, and a flag in one go.
//!
//! The caret is always between two graphemes, and no control character ever enters the text.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

/// How many bytes one grapheme may take on average: enough for a family of emoji, and a bound to
/// accents piled up without end.
const BYTES_PER_GRAPHEME: usize = 32;

/// One thing done to a text.
#[derive(Clone, PartialEq, Eq)]
pub enum Edit {
    /// Writes this at the caret.
    Insert(String),
    /// Erases the grapheme before the caret.
    Backspace,
    /// Erases the grapheme after the caret.
    Delete,
    /// Moves the caret one grapheme towards the beginning.
    Left,
    /// Moves the caret one grapheme towards the end.
    Right,
    /// Moves the caret to the beginning.
    Home,
    /// Moves the caret to the end.
    End,
    /// Erases everything.
    Clear,
}

impl fmt::Debug for Edit {
    /// Never says what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Insert(_) => "Insert(…)",
            Self::Backspace => "Backspace",
            Self::Delete => "Delete",
            Self::Left => "Left",
            Self::Right => "Right",
            Self::Home => "Home",
            Self::End => "End",
            Self::Clear => "Clear",
        })
    }
}

/// A line of text with a caret.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Text {
    value: String,
    /// In graphemes from the beginning.
    caret: usize,
}

impl fmt::Debug for Text {
    /// Never says what was typed.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text").finish_non_exhaustive()
    }
}

impl Text {
    /// What is written.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// Where the caret is, in graphemes from the beginning.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.value.is_empty()
    }

    /// How many graphemes are written.
    pub fn len(&self) -> usize {
        count(&self.value)
    }

    /// What is written before the caret.
    pub fn before_caret(&self) -> &str {
        &self.value[..self.byte_at(self.caret)]
    }

    /// What is written after the caret.
    pub fn after_caret(&self) -> &str {
        &self.value[self.byte_at(self.caret)..]
    }

    /// Replaces the whole text, the caret at its end. Control characters are left out.
    pub fn set(&mut self, value: String) {
        self.value = value.chars().filter(|letter| is_writable(*letter)).collect();
        self.caret = self.len();
    }

    /// Does this to the text, which never holds more than `max_graphemes`. Says whether anything
    /// changed, caret included.
    pub fn apply(&mut self, edit: &Edit, max_graphemes: usize) -> bool {
        let caret = self.caret;
        match edit {
            Edit::Insert(text) => return self.insert(text, max_graphemes),
            Edit::Backspace => return caret > 0 && self.erase(caret - 1),
            Edit::Delete => return self.erase(caret),
            Edit::Clear => {
                let had_text = !self.is_empty();
                *self = Self::default();
                return had_text;
            }
            Edit::Left => self.caret = caret.saturating_sub(1),
            Edit::Right => self.caret = (caret + 1).min(self.len()),
            Edit::Home => self.caret = 0,
            Edit::End => self.caret = self.len(),
        }
        self.caret != caret
    }

    /// Inserts as much as there is room for. An accent inserted after a letter joins it, so the
    /// length is counted on the result rather than added up.
    fn insert(&mut self, text: &str, max_graphemes: usize) -> bool {
        let at = self.byte_at(self.caret);
        let (before, after) = self.value.split_at(at);
        let clean: String = text.chars().filter(|letter| is_writable(*letter)).collect();
        let mut inserted = String::new();
        for grapheme in clean.graphemes(true) {
            let candidate = [before, &inserted, grapheme, after].concat();
            if count(&candidate) > max_graphemes
                || candidate.len() > max_graphemes.saturating_mul(BYTES_PER_GRAPHEME)
            {
                break;
            }
            inserted.push_str(grapheme);
        }
        if inserted.is_empty() {
            return false;
        }
        let value = [before, &inserted, after].concat();
        self.caret = boundary_from(&value, at + inserted.len());
        self.value = value;
        true
    }

    /// Erases the grapheme at this place, and says whether there was one.
    fn erase(&mut self, index: usize) -> bool {
        let start = self.byte_at(index);
        let end = self.byte_at(index + 1);
        if start == end {
            return false;
        }
        self.value.replace_range(start..end, "");
        self.caret = boundary_from(&self.value, start);
        true
    }

    /// The byte where this grapheme starts, or the end of the text.
    fn byte_at(&self, index: usize) -> usize {
        self.value.grapheme_indices(true).nth(index).map_or(self.value.len(), |(at, _)| at)
    }
}

/// The first place between two graphemes at this byte or after it: what was joined around it may
/// have become one grapheme.
fn boundary_from(value: &str, byte: usize) -> usize {
    value.grapheme_indices(true).filter(|(at, _)| *at < byte).count()
}

fn count(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Whether a character may enter a line of text: no control, no line break, no mark that would
/// turn the direction of what follows.
fn is_writable(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{2028}' | '\u{2029}' | '\u{202A}'..='\u{202E}')
        && !matches!(letter, '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(value: &str, caret: usize) -> Text {
        let mut text = Text::default();
        text.set(value.to_owned());
        text.apply(&Edit::Home, 99);
        for _ in 0..caret {
            text.apply(&Edit::Right, 99);
        }
        text
    }

    fn insert(value: &str) -> Edit {
        Edit::Insert(value.to_owned())
    }

    #[test]
    fn each_edit_does_its_part() {
        for (value, caret, edit, result, place, changed) in [
            ("", 0, insert("a"), "a", 1, true),
            ("ac", 1, insert("b"), "abc", 2, true),
            ("ac", 1, insert(""), "ac", 1, false),
            ("ac", 1, insert("\n\t\u{7f}\u{2028}\u{202e}"), "ac", 1, false),
            ("ac", 1, insert("\r\nb"), "abc", 2, true),
            ("abcdef", 3, insert("xyz"), "abcxydef", 5, true),
            ("abcdefgh", 3, insert("x"), "abcdefgh", 3, false),
            // An accent joins the letter before it, even in a full field.
            ("abcdefge", 8, insert("\u{301}"), "abcdefge\u{301}", 8, true),
            ("été", 3, Edit::Backspace, "ét", 2, true),
            ("e\u{301}te\u{301}", 3, Edit::Backspace, "e\u{301}t", 2, true),
            ("a👩‍🌾b", 2, Edit::Backspace, "ab", 1, true),
            ("ab", 0, Edit::Backspace, "ab", 0, false),
            ("ab", 0, Edit::Delete, "b", 0, true),
            ("ab", 2, Edit::Delete, "ab", 2, false),
            // What stood apart joins: the caret goes after the whole.
            ("🇫x🇷", 1, Edit::Delete, "🇫🇷", 1, true),
            ("ab", 1, Edit::Left, "ab", 0, true),
            ("ab", 0, Edit::Left, "ab", 0, false),
            ("ab", 1, Edit::Right, "ab", 2, true),
            ("ab", 2, Edit::Right, "ab", 2, false),
            ("ab", 1, Edit::Home, "ab", 0, true),
            ("ab", 1, Edit::End, "ab", 2, true),
            ("ab", 2, Edit::End, "ab", 2, false),
            ("ab", 1, Edit::Clear, "", 0, true),
            ("", 0, Edit::Clear, "", 0, false),
        ] {
            let mut text = text(value, caret);
            assert_eq!(text.apply(&edit, 8), changed, "{value} {edit:?}");
            assert_eq!((text.value(), text.caret()), (result, place), "{value} {edit:?}");
        }
    }

    #[test]
    fn both_sides_of_the_caret() {
        let text = text("e\u{301}te\u{301}", 1);
        assert_eq!((text.before_caret(), text.after_caret()), ("e\u{301}", "te\u{301}"));
        assert_eq!((text.len(), text.is_empty()), (3, false));
    }

    #[test]
    fn setting_leaves_control_characters_out() {
        let mut text = Text::default();
        text.set("a\nb\u{0}c".to_owned());
        assert_eq!((text.value(), text.caret()), ("abc", 3));
    }

    #[test]
    fn nothing_typed_is_ever_shown_in_a_log() {
        let mut text = Text::default();
        text.apply(&insert("secret"), 20);
        assert_eq!(format!("{text:?} {:?}", insert("secret")), "Text { .. } Insert(…)");
    }

    #[test]
    fn accents_do_not_pile_up_without_end() {
        let mut text = Text::default();
        text.apply(&insert("e"), 4);
        for _ in 0..1000 {
            text.apply(&insert("\u{301}"), 4);
        }
        assert!(text.value().len() <= 4 * BYTES_PER_GRAPHEME, "{}", text.value().len());
    }

    fn any_edit() -> impl Strategy<Value = Edit> {
        prop_oneof![
            any::<String>().prop_map(Edit::Insert),
            // Pieces that join one another, or must not enter.
            proptest::sample::select(vec![
                "e", "\u{301}", "\u{200d}", "👩", "🌾", "🇫", "🇷", "\r", "\n", "ﷺ", "ᄀ", "ᅡ",
                "\u{903}",
            ])
            .prop_map(insert),
            proptest::sample::select(vec![
                Edit::Backspace,
                Edit::Backspace,
                Edit::Delete,
                Edit::Left,
                Edit::Left,
                Edit::Right,
                Edit::Home,
                Edit::End,
                Edit::Clear,
            ]),
        ]
    }

    proptest! {
        #[test]
        fn the_caret_is_always_between_two_graphemes(
            start: String,
            edits in proptest::collection::vec(any_edit(), 0..40),
            max in 0_usize..30,
        ) {
            let mut text = Text::default();
            text.set(start);
            for edit in edits {
                let before = text.clone();
                let changed = text.apply(&edit, max);
                prop_assert_eq!(changed, text != before, "{:?}", edit);
                prop_assert!(text.caret() <= text.len());
                let place = text.before_caret().len();
                let bounds = text.value().grapheme_indices(true).map(|(at, _)| at);
                prop_assert!(bounds.chain([text.value().len()]).any(|bound| bound == place));
                prop_assert_eq!(
                    [text.before_caret(), text.after_caret()].concat(),
                    text.value().to_owned()
                );
                prop_assert!(text.value().chars().all(is_writable));
                prop_assert!(text.len() <= max.max(before.len()));
            }
        }
    }
}
