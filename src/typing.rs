//! What was meant by what was typed: whether it is the value the exercise asked for and, when it
//! is not, which kind of slip it is.
//!
//! People write the same thing in many ways: `06 39 98 00 01`, `06.39.98.00.01`, `+33 6 39…`. None
//! of these is a mistake, so all of them are accepted, as the best real sites do. What is left is
//! named by a [`Slip`] precise enough for the coach to say something useful.
//!
//! The words said about a slip are left to the tutorials and to `i18n`, the editing of a text to
//! `keyboard`. Nothing here keeps or prints what was typed.

pub mod address;
pub mod amount;
pub mod compare;
pub mod date;
pub mod email;
pub mod guard;
pub mod iban;
pub mod nir;
pub mod password;
pub mod phone;

pub use password::PasswordRule;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use compare::{is_one_wrong, is_subsequence, is_swapped};

/// What kind of value a field asks for. It decides which ways of writing are the same.
#[derive(Deserialize, Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Free words: case, accents, spaces and punctuation do not count.
    Text,
    /// A first name or a surname, compared as [`Format::Text`].
    Name,
    /// A number that is a label (a file number, a meter): leading zeros count.
    Digits,
    /// A French social security number without its key: 13 characters.
    Nir13,
    /// A French social security number with its key: 15 characters.
    Nir15,
    /// An international bank account number (ISO 13616).
    Iban,
    /// A day, month and year.
    Date,
    /// A sum in euros, with or without cents.
    Amount,
    /// A count (hours, people, square meters), perhaps followed by its unit.
    Integer,
    /// A French telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A code received by message.
    Code,
    /// A password: everything counts, case included.
    Password,
    /// A French postcode: 5 digits.
    PostalCode,
    /// The address of a web site.
    Address,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 15] = [
        Self::Text,
        Self::Name,
        Self::Digits,
        Self::Nir13,
        Self::Nir15,
        Self::Iban,
        Self::Date,
        Self::Amount,
        Self::Integer,
        Self::Phone,
        Self::Email,
        Self::Code,
        Self::Password,
        Self::PostalCode,
        Self::Address,
    ];

    /// Its name in the content files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Name => "name",
            Self::Digits => "digits",
            Self::Nir13 => "nir13",
            Self::Nir15 => "nir15",
            Self::Iban => "iban",
            Self::Date => "date",
            Self::Amount => "amount",
            Self::Integer => "integer",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Code => "code",
            Self::Password => "password",
            Self::PostalCode => "postal-code",
            Self::Address => "address",
        }
    }

    /// The format of this name in the content files.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What is thought of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Nothing was typed yet.
    Empty,
    /// It is the expected value, whatever the way of writing it.
    Accepted,
    /// It is not the expected value, and this is how it differs.
    Slip(Slip),
}

/// How what was typed differs from what was expected: the most telling kind comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slip {
    /// Something is missing.
    TooShort,
    /// There is something more than asked.
    TooLong,
    /// The key of a social security number was typed where its first 13 characters are asked.
    HasKey,
    /// The right characters, two or three of which have changed places.
    Swapped,
    /// One character is not the right one.
    OneWrong,
    /// The number contradicts its own check key.
    WrongKey,
    /// Letters where digits are asked.
    Letters,
    /// An e-mail address without its `@` sign.
    NoAt,
    /// A space where there can be none.
    HasSpace,
    /// A year written with two digits.
    TwoDigitYear,
    /// A day that no calendar has, such as 31 February.
    NoSuchDay,
    /// A password right but for its capitals.
    WrongCase,
    /// Something else altogether.
    Other,
}

impl Slip {
    /// Every kind of slip.
    pub const ALL: [Self; 13] = [
        Self::TooShort,
        Self::TooLong,
        Self::HasKey,
        Self::Swapped,
        Self::OneWrong,
        Self::WrongKey,
        Self::Letters,
        Self::NoAt,
        Self::HasSpace,
        Self::TwoDigitYear,
        Self::NoSuchDay,
        Self::WrongCase,
        Self::Other,
    ];

    /// Its name in the content files and in the keys of the words: it never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::HasKey => "has-key",
            Self::Swapped => "swapped",
            Self::OneWrong => "one-wrong",
            Self::WrongKey => "wrong-key",
            Self::Letters => "letters",
            Self::NoAt => "no-at",
            Self::HasSpace => "has-space",
            Self::TwoDigitYear => "two-digit-year",
            Self::NoSuchDay => "no-such-day",
            Self::WrongCase => "wrong-case",
            Self::Other => "other",
        }
    }

    /// The slip of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slip| slip.name() == name)
    }
}

/// Whether what is typed in a field of this format is hidden on the screen.
pub fn is_secret(format: Format) -> bool {
    format == Format::Password
}

/// Whether the on-screen keyboard opens on digits for a field of this format.
///
/// The social security number of somebody born in Corsica has a letter: the keyboard opened on
/// digits still leads to the letters.
pub fn only_digits(format: Format) -> bool {
    match format {
        Format::Digits
        | Format::Nir13
        | Format::Nir15
        | Format::Date
        | Format::Amount
        | Format::Integer
        | Format::Phone
        | Format::Code
        | Format::PostalCode => true,
        Format::Text
        | Format::Name
        | Format::Iban
        | Format::Email
        | Format::Password
        | Format::Address => false,
    }
}

/// What is compared: the value alone, without the ways of writing that do not count.
///
/// A text that cannot be read in this format is returned cleaned of its spaces, so that the result
/// of two unreadable texts can still be compared.
pub fn normalize(format: Format, typed: &str) -> String {
    match format {
        Format::Text | Format::Name => words(typed),
        Format::Digits | Format::Code | Format::PostalCode => characters(typed),
        Format::Nir13 | Format::Nir15 => nir::normalize(typed),
        Format::Iban => iban::normalize(typed),
        Format::Date => date::normalize(typed),
        Format::Amount => amount::normalize(typed),
        Format::Integer => amount::normalize_integer(typed),
        Format::Phone => phone::normalize(typed),
        Format::Email => email::normalize(typed),
        Format::Address => address::normalize(typed),
        Format::Password => typed.nfc().collect(),
    }
}

/// What is thought of `typed`, in a field of this format where `expected` is the right value.
///
/// `expected` may be written in any of the accepted ways. Where nothing is expected, anything that
/// is not blank is accepted.
pub fn judge(format: Format, expected: &str, typed: &str) -> Verdict {
    if is_blank(format, typed) {
        return Verdict::Empty;
    }
    let wanted = normalize(format, expected);
    let found = normalize(format, typed);
    if wanted.is_empty() || found == wanted {
        return Verdict::Accepted;
    }
    Verdict::Slip(match format {
        Format::Text | Format::Name | Format::Address => text_slip(&wanted, &found),
        Format::Digits
        | Format::Code
        | Format::PostalCode
        | Format::Phone
        | Format::Amount
        | Format::Integer => number_slip(&wanted, &found),
        Format::Nir13 | Format::Nir15 => nir::slip(format == Format::Nir13, &wanted, &found),
        Format::Iban => iban::slip(&wanted, &found),
        Format::Date => date::slip(&wanted, typed),
        Format::Email => email::slip(&wanted, &found),
        Format::Password => password_slip(&wanted, &found),
    })
}

/// Whether typing on could still make it right, so that nothing needs to be said yet.
///
/// True of an empty or accepted field, and of one that is merely not finished. A slip that no
/// further character can mend (too long, a letter among digits…) can be explained at once.
pub fn may_go_on(format: Format, expected: &str, typed: &str) -> bool {
    let shorter = || {
        let wanted = normalize(format, expected).chars().count();
        normalize(format, typed).chars().count() < wanted
    };
    match judge(format, expected, typed) {
        Verdict::Empty | Verdict::Accepted => true,
        Verdict::Slip(slip) => match slip {
            Slip::TooShort | Slip::TwoDigitYear => true,
            Slip::TooLong | Slip::HasKey | Slip::Letters | Slip::HasSpace | Slip::NoSuchDay => {
                false
            }
            Slip::Swapped
            | Slip::OneWrong
            | Slip::WrongKey
            | Slip::NoAt
            | Slip::WrongCase
            | Slip::Other => shorter(),
        },
    }
}

fn is_blank(format: Format, typed: &str) -> bool {
    if is_secret(format) { typed.is_empty() } else { clean(typed).trim().is_empty() }
}

/// How free words differ. A shorter text has something missing only where the rest is right.
fn text_slip(wanted: &str, found: &str) -> Slip {
    let (wanted, found) = (letters(wanted), letters(found));
    if found.len() < wanted.len() && is_subsequence(&found, &wanted) {
        Slip::TooShort
    } else if found.len() > wanted.len() && is_subsequence(&wanted, &found) {
        Slip::TooLong
    } else {
        same_length_slip(&wanted, &found)
    }
}

/// How a number differs. Its length alone says whether a digit is missing.
fn number_slip(wanted: &str, found: &str) -> Slip {
    let has_letters = |text: &str| text.chars().any(char::is_alphabetic);
    if has_letters(found) && !has_letters(wanted) {
        return Slip::Letters;
    }
    let (wanted, found) = (letters(wanted), letters(found));
    match found.len().cmp(&wanted.len()) {
        std::cmp::Ordering::Less => Slip::TooShort,
        std::cmp::Ordering::Greater => Slip::TooLong,
        std::cmp::Ordering::Equal => same_length_slip(&wanted, &found),
    }
}

fn same_length_slip(wanted: &[char], found: &[char]) -> Slip {
    if is_one_wrong(wanted, found) {
        Slip::OneWrong
    } else if is_swapped(wanted, found) {
        Slip::Swapped
    } else {
        Slip::Other
    }
}

fn password_slip(wanted: &str, found: &str) -> Slip {
    if found.to_lowercase() == wanted.to_lowercase() {
        Slip::WrongCase
    } else if found.contains(char::is_whitespace) && !wanted.contains(char::is_whitespace) {
        Slip::HasSpace
    } else {
        text_slip(wanted, found)
    }
}

fn letters(text: &str) -> Vec<char> {
    text.chars().collect()
}

/// The same text with one way of writing each sign: compatibility forms and digits of other
/// scripts made plain, curly apostrophes and long dashes straightened, invisible marks removed.
fn clean(text: &str) -> String {
    // Before, for the acute accent typed alone, which NFKC would tear apart; after, for the forms
    // that NFKC turns into another sign of ours.
    text.chars().filter(|letter| !is_invisible(*letter)).map(plain).nfkc().map(plain).collect()
}

fn is_invisible(letter: char) -> bool {
    // Soft hyphen, zero-width and direction marks: a phone or a document pastes them unseen.
    matches!(letter,
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn plain(letter: char) -> char {
    match letter {
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{02BC}' | '\u{00B4}' | '`' | '\u{2032}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        // Arabic-Indic digits, then their eastern forms: a visitor's own keyboard may give them.
        '\u{0660}'..='\u{0669}' => ascii_digit(letter, 0x0660),
        '\u{06F0}'..='\u{06F9}' => ascii_digit(letter, 0x06F0),
        '\u{066B}' => ',',
        letter if letter.is_whitespace() || letter.is_control() => ' ',
        letter => letter,
    }
}

fn ascii_digit(letter: char, zero: u32) -> char {
    char::from_digit(u32::from(letter).saturating_sub(zero), 10).unwrap_or(letter)
}

/// Lower case without accents, ligatures opened.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in clean(text).nfd().filter(|letter| !is_combining_mark(*letter)) {
        for letter in letter.to_lowercase() {
            match letter {
                'œ' => folded.push_str("oe"),
                'æ' => folded.push_str("ae"),
                'ß' => folded.push_str("ss"),
                letter if is_combining_mark(letter) => {}
                letter => folded.push(letter),
            }
        }
    }
    folded
}

/// Words as they are compared: folded, without spaces or punctuation.
fn words(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|letter| {
            !letter.is_whitespace()
                && !matches!(letter, '.' | ',' | ';' | ':' | '-' | '_' | '/')
                && !matches!(letter, '\'' | '"' | '(' | ')' | '«' | '»')
        })
        .collect()
}

/// A number as it is compared: without the spaces and signs that only group its digits. What is
/// not a digit stays, in lower case, to be explained.
fn characters(text: &str) -> String {
    fold(text).chars().filter(|letter| !is_grouping(*letter)).collect()
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect()
}

/// Whether a sign only groups the digits of a number.
fn is_grouping(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '.' | '-' | '/' | '\'' | '_')
}

/// The values of the fictional persons of the exercises, for the tests of all the formats.
#[cfg(test)]
pub(crate) mod personas {
    /// Social security numbers: 13 characters and the key.
    pub(crate) const NIRS: [(&str, &str); 7] = [
        ("2 69 05 49 588 157", "80"),
        ("1 88 11 00 000 001", "81"),
        ("2 94 07 00 000 003", "59"),
        ("1 57 03 00 000 002", "16"),
        ("1 01 09 00 000 004", "41"),
        ("2 62 03 00 000 001", "13"),
        ("1 85 07 00 000 002", "66"),
    ];

    /// Account numbers.
    pub(crate) const IBANS: [&str; 6] = [
        "FR76 9999 9000 0100 0000 0000 115",
        "FR76 9999 9000 0100 0000 0000 212",
        "FR76 9999 9000 0100 0000 0000 309",
        "FR76 9999 9000 0100 0000 0000 406",
        "FR76 9999 9000 0100 0000 1234 537",
        "FR76 9999 9000 0100 0000 6789 048",
    ];

    /// Everything else that an exercise asks for.
    pub(crate) const OTHERS: [&str; 21] = [
        "Nathalie",
        "Lexemple",
        "Karim Dumodèle",
        "nathalie@courriel.example",
        "karim@courriel.example",
        "jeanne.modele@messagerie.example",
        "06 39 98 00 01",
        "02 61 91 00 01",
        "05 36 49 00 04",
        "0000123",
        "00000000001",
        "0000000000123",
        "000 000 000 00018",
        "01234567890123",
        "99123",
        "8 rue de l’Invention",
        "14/05/1969",
        "Exemple-2026",
        "246813",
        "1 240 €",
        "05126",
    ];

    /// All of them.
    pub(crate) fn all() -> Vec<String> {
        let nirs =
            NIRS.iter().flat_map(|(body, key)| [(*body).to_owned(), format!("{body} {key}")]);
        let rest = IBANS.iter().chain(&OTHERS).map(|value| (*value).to_owned());
        nirs.chain(rest).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn slip(format: Format, expected: &str, typed: &str) -> Option<Slip> {
        match judge(format, expected, typed) {
            Verdict::Slip(slip) => Some(slip),
            Verdict::Empty | Verdict::Accepted => None,
        }
    }

    #[test]
    fn names_lead_back_to_what_they_name() {
        #[derive(Deserialize)]
        struct Field {
            format: Format,
        }
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
            let field: Field = toml::from_str(&format!("format = {:?}", format.name())).unwrap();
            assert_eq!(field.format, format, "serde and name() agree");
        }
        for slip in Slip::ALL {
            assert_eq!(Slip::from_name(slip.name()), Some(slip));
        }
        assert_eq!(Slip::from_name("net"), None);
        assert_eq!(Format::from_name("nir-13"), None);
    }

    #[test]
    fn all_the_ways_of_writing_a_value_are_accepted() {
        let table = [
            (Format::Text, "8 rue de l’Invention", "8 RUE DE L'INVENTION"),
            (Format::Text, "8 rue de l’Invention", " 8, rue de l invention "),
            (Format::Text, "8 rue de l’Invention", "8\u{a0}rue de l`invention."),
            (Format::Text, "novembre 2026", "Novembre 2026"),
            (Format::Name, "Dumodèle", "dumodele"),
            (Format::Name, "Dumodèle", "DUMODE\u{300}LE"),
            (Format::Name, "Bourg-Fictif", "bourg fictif"),
            (Format::Name, "Lœuvre", "LOEUVRE"),
            (Format::Name, "L’Exemple", "l\u{b4}exemple"),
            (Format::Digits, "0000123", "000 01.23"),
            (Format::Digits, "0000123", "٠٠٠٠١٢٣"),
            (Format::Digits, "0000123", "０００0123"),
            (Format::Digits, "01234567890123", "01 23 45 67 89 01 23"),
            (Format::Nir13, "2 69 05 49 588 157", "2690549588157"),
            (Format::Nir13, "2690549588157", "2.69.05.49.588-157"),
            (Format::Nir13, "2 69 05 2A 588 157", "269052a588157"),
            (Format::Nir15, "2 69 05 49 588 157 80", "269054958815780"),
            (Format::Iban, "FR76 9999 9000 0100 0000 0000 115", "fr7699999000010000000000115"),
            (
                Format::Iban,
                "FR76 9999 9000 0100 0000 0000 115",
                "IBAN : FR7699999000010000000000115",
            ),
            (Format::Date, "14/05/1969", "14 mai 1969"),
            (Format::Amount, "1240", "1 240,00 €"),
            (Format::Integer, "24", "24 heures"),
            (Format::Phone, "06 39 98 00 01", "+33 6 39 98 00 01"),
            (Format::Email, "karim@courriel.example", " Karim@Courriel.Example "),
            (Format::Email, "karim@courriel.example", "mailto:karim@courriel.example"),
            (Format::Email, "karim@courriel.example", "karim@courriel.exam\u{200b}ple"),
            (Format::Code, "246813", "246 813"),
            (Format::Code, "246813", "246-813"),
            (Format::Password, "Exemple-2026", "Exemple-2026"),
            (Format::Password, "Été", "E\u{301}te\u{301}"),
            (Format::PostalCode, "99123", "99 123"),
            (Format::Text, "", "anything"),
        ];
        for (format, expected, typed) in table {
            assert_eq!(judge(format, expected, typed), Verdict::Accepted, "{format:?} {typed}");
            assert!(may_go_on(format, expected, typed), "{format:?} {typed}");
        }
    }

    #[test]
    fn a_slip_is_named_by_what_is_most_useful_to_say() {
        use Slip::*;
        let nir = "2 69 05 49 588 157";
        let full = "2 69 05 49 588 157 80";
        let iban = "FR76 9999 9000 0100 0000 1234 537";
        let mail = "karim@courriel.example";
        let table = [
            (Format::Text, "rue du Brouillon", "rue du Broullon", TooShort),
            (Format::Text, "rue du Brouillon", "rue du Brouilllon", TooLong),
            (Format::Text, "rue du Brouillon", "rue du Bruoillon", Swapped),
            (Format::Text, "rue du Brouillon", "rue de Brouillon", OneWrong),
            (Format::Text, "rue du Brouillon", "ailleurs", Other),
            (Format::Text, "rue", "--", TooShort),
            (Format::Name, "Karim", "Karin", OneWrong),
            (Format::Digits, "0000123", "123", TooShort),
            (Format::Digits, "0000123", "00001234", TooLong),
            (Format::Digits, "0000123", "0000132", Swapped),
            (Format::Digits, "0000123", "OOOO123", Letters),
            (Format::Digits, "0000123", "0000124", OneWrong),
            (Format::Digits, "0000123", "9876543", Other),
            (Format::Code, "246813", "2468", TooShort),
            (Format::Code, "246813", "975310", Other),
            (Format::PostalCode, "99123", "9912", TooShort),
            (Format::Nir13, nir, "2 69 05 49 588", TooShort),
            (Format::Nir13, nir, full, HasKey),
            (Format::Nir13, nir, "2 69 05 49 588 157 8", HasKey),
            (Format::Nir13, nir, "2 69 05 49 588 157 3", TooLong),
            (Format::Nir13, nir, "2 69 05 49 588 517 80", HasKey),
            // One digit carried two places away, and two neighbors exchanged.
            (Format::Nir13, nir, "2 69 05 49 585 817", Swapped),
            (Format::Nir13, "2 62 03 00 000 001", "2 62 30 00 000 001", Swapped),
            (Format::Nir13, nir, "2 69 05 49 588 158", OneWrong),
            (Format::Nir13, nir, "2 69 O5 49 588 157", Letters),
            (Format::Nir13, nir, "1 88 11 00 000 001", Other),
            (Format::Nir15, full, nir, TooShort),
            (Format::Nir15, full, "2 69 05 49 588 157 08", WrongKey),
            (Format::Nir15, full, "2 69 05 49 588 157 81", WrongKey),
            (Format::Nir15, full, "2 69 05 49 585 817 80", Swapped),
            (Format::Nir15, full, "2 69 05 49 588 257 80", OneWrong),
            (Format::Nir15, full, "2 11 05 49 588 257 80", WrongKey),
            (Format::Nir15, full, "1 88 11 00 000 001 81", Other),
            (Format::Iban, iban, "FR76 9999 9000 0100 0000 1235 437", Swapped),
            (Format::Iban, iban, "FR76 9999 9000 0100 0000 1234", TooShort),
            (Format::Iban, iban, "FR76 9999 9000 0100 0000 1234 5370", TooLong),
            (Format::Iban, iban, "FR76 9999 9000 0100 0000 1234 536", OneWrong),
            (Format::Iban, iban, "FR11 9999 9000 0100 0000 1234 536", WrongKey),
            (Format::Iban, iban, "FR76 9999 9000 0100 0000 6789 048", Other),
            (Format::Date, "12/03/1962", "12/3/62", TwoDigitYear),
            (Format::Amount, "1290", "1 920 €", Swapped),
            (Format::Amount, "1290", "12,90", TooLong),
            (Format::Amount, "1240", "mille", Letters),
            (Format::Integer, "24", "2", TooShort),
            (Format::Integer, "24", "42", Swapped),
            (Format::Integer, "24", "vingt", Letters),
            (Format::Phone, "06 39 98 00 01", "06 39 98 00", TooShort),
            (Format::Phone, "06 39 98 00 01", "06 39 98 00 011", TooLong),
            (Format::Phone, "06 39 98 00 01", "06 39 89 00 01", Swapped),
            (Format::Email, mail, "karimcourriel.example", NoAt),
            (Format::Email, mail, "karimàcourriel.example", NoAt),
            (Format::Email, mail, "karim @courriel.example", HasSpace),
            (Format::Email, mail, "karim@courriel.exemple", OneWrong),
            (Format::Email, mail, "karim@courriel", TooShort),
            (Format::Email, mail, "karim@@courriel.example", TooLong),
            (Format::Email, mail, "amina@lettre.example", Other),
            (Format::Password, "Exemple-2026", "exemple-2026", WrongCase),
            (Format::Password, "Exemple-2026", "EXEMPLE-2026", WrongCase),
            (Format::Password, "Exemple-2026", "Exemple-2026 ", HasSpace),
            (Format::Password, "Exemple-2026", "Exemple2026", TooShort),
            (Format::Password, "Exemple-2026", " ", HasSpace),
            (Format::Password, "Exemple-2026", "Exemple-2062", Swapped),
        ];
        for (format, expected, typed, wanted) in table {
            assert_eq!(slip(format, expected, typed), Some(wanted), "{format:?} {typed}");
        }
    }

    #[test]
    fn blanks_are_nothing_typed_except_in_a_password() {
        for format in Format::ALL {
            assert_eq!(judge(format, "x1", ""), Verdict::Empty, "{format:?}");
            let blank = judge(format, "x1", " \u{a0}\u{200b}");
            assert_eq!(blank == Verdict::Empty, format != Format::Password, "{format:?}");
        }
    }

    #[test]
    fn nothing_is_said_before_a_value_could_be_finished() {
        let table = [
            (Format::Nir13, "2 69 05 49 588 157", "2 69", true),
            (Format::Nir13, "2 69 05 49 588 157", "2 96", true),
            (Format::Nir13, "2 69 05 49 588 157", "2 69 O", false),
            (Format::Nir13, "2 69 05 49 588 157", "2 69 05 49 588 157 8", false),
            (Format::Nir13, "2 69 05 49 588 157", "2 69 05 49 588 517", false),
            (Format::Date, "14/05/1969", "14/05/19", true),
            (Format::Date, "14/05/1969", "140519", true),
            (Format::Date, "14/05/1969", "14 m", true),
            (Format::Date, "14/05/1969", "14/06/1969", false),
            (Format::Date, "14/05/1969", "31/02/1969", false),
            (Format::Amount, "1240", "12", true),
            (Format::Amount, "1240", "1240 e", true),
            (Format::Amount, "1240", "1420", false),
            (Format::Email, "karim@courriel.example", "kari", true),
            (Format::Email, "karim@courriel.example", "karim courriel", true),
            (Format::Email, "karim@courriel.example", "karimaacourriel.example", false),
            (Format::Email, "karim@courriel.example", "karim @", false),
            (Format::Password, "Exemple-2026", "exem", true),
            (Format::Password, "Exemple-2026", "exemple-2026", false),
        ];
        for (format, expected, typed, wanted) in table {
            assert_eq!(may_go_on(format, expected, typed), wanted, "{format:?} {typed}");
        }
    }

    fn any_format() -> impl Strategy<Value = Format> {
        proptest::sample::select(Format::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn any_text_can_be_judged(format in any_format(), expected: String, typed: String) {
            let verdict = judge(format, &expected, &typed);
            let same = normalize(format, &expected) == normalize(format, &typed);
            prop_assert!(!same || !matches!(verdict, Verdict::Slip(_)));
            prop_assert_eq!(verdict == Verdict::Empty, is_blank(format, &typed));
        }

        #[test]
        fn a_value_is_always_accepted_as_it_is_written(
            value in proptest::sample::select(personas::all()),
        ) {
            for format in Format::ALL {
                prop_assert_eq!(judge(format, &value, &value), Verdict::Accepted, "{:?}", format);
            }
        }

        #[test]
        fn numbers_can_be_grouped_at_will(
            digits in "[1-9][0-9]{5,13}",
            cuts in proptest::collection::vec((0_usize..14, 0_usize..5), 0..6),
        ) {
            let mut typed = digits.clone();
            for (at, sign) in cuts {
                let sign = [' ', '.', '-', '\u{a0}', '\u{202f}'][sign];
                typed.insert(typed.char_indices().nth(at).map_or(typed.len(), |(at, _)| at), sign);
            }
            prop_assert_eq!(judge(Format::Digits, &digits, &typed), Verdict::Accepted);
        }

        #[test]
        fn the_beginning_of_a_value_is_never_final(
            value in proptest::sample::select(personas::all()),
            cut in 0_usize..40,
        ) {
            let start: String = value.chars().take(cut).collect();
            for format in [Format::Text, Format::Password] {
                prop_assert!(may_go_on(format, &value, &start), "{:?}", format);
            }
            if value.contains('@') {
                prop_assert!(may_go_on(Format::Email, &value, &start));
            }
        }

        #[test]
        fn two_exchanged_neighbors_are_seen(digits in "[0-9]{6,13}", at in 0_usize..12) {
            let mut typed: Vec<char> = digits.chars().collect();
            let at = at % (typed.len() - 1);
            typed.swap(at, at + 1);
            let typed: String = typed.into_iter().collect();
            let swapped = Verdict::Slip(Slip::Swapped);
            let wanted = if typed == digits { Verdict::Accepted } else { swapped };
            prop_assert_eq!(judge(Format::Digits, &digits, &typed), wanted);
        }
    }
}
