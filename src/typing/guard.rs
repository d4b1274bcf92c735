//! Whether what is being typed looks like the visitor's own data: the exercise only needs the data
//! of a fictional person, and real data must not stand on a shared screen.
//!
//! Called at every edit, on the whole text. The values of the exercise never fire, nor the
//! beginning of one, nor a near miss of one: practising includes making mistakes.

use super::compare::distance_to_beginning;
use super::{clean, email, iban, letters, nir, phone, words};

/// What the real data looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Real {
    /// A social security number.
    Nir,
    /// A bank account number.
    Iban,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
}

impl Real {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Nir, Self::Iban, Self::Phone, Self::Email];

    /// Its name in the keys of the words: it never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Nir => "nir",
            Self::Iban => "iban",
            Self::Phone => "phone",
            Self::Email => "email",
        }
    }
}

/// Published specimens: the number printed on the specimen health card, and the example given for
/// France in the IBAN registry. They are nobody's.
const SPECIMENS: [&str; 2] = ["269054958815780", "FR1420041010050500013M02606"];

/// How many edits still make a near miss.
const NEAR: usize = 2;

/// Numbers with fewer digits than this cannot be taken for the real data we look for (the shortest
/// is a telephone number), and many numbers would be a near miss of them.
const SHORTEST: usize = 10;

/// The usual ends of real addresses. Not a list of all: a new ending is missed, and a fictional one
/// never fires by chance.
const SUFFIXES: [&str; 42] = [
    "fr", "com", "net", "org", "eu", "info", "io", "re", "be", "ch", "de", "es", "it", "pt", "uk",
    "nl", "lu", "pl", "ro", "ie", "at", "se", "dk", "ca", "us", "me", "tv", "pro", "biz", "gp",
    "mq", "gf", "yt", "nc", "pf", "bzh", "paris", "ma", "dz", "tn", "sn", "ua",
];

/// What real data `typed` looks like, unless it is one of the exercise's `own` values, the
/// beginning of one, or a near miss. `own` holds every value the exercise may ask for.
pub fn looks_real(typed: &str, own: &[&str]) -> Option<Real> {
    let real = kind(typed)?;
    let found = letters(&words(typed));
    let near = |value: &str| {
        is_alike(real, value) && distance_to_beginning(&found, &letters(&words(value))) <= NEAR
    };
    let known = own.iter().chain(&SPECIMENS).any(|value| near(value));
    (!known).then_some(real)
}

/// Whether a value of the exercise can be taken for this kind of data. A first name cannot:
/// otherwise every address that starts with it would pass for a near miss.
fn is_alike(real: Real, value: &str) -> bool {
    match real {
        Real::Email => value.contains('@'),
        Real::Nir | Real::Iban | Real::Phone => {
            clean(value).bytes().filter(u8::is_ascii_digit).count() >= SHORTEST
        }
    }
}

fn kind(typed: &str) -> Option<Real> {
    if is_real_nir(typed) {
        Some(Real::Nir)
    } else if is_real_iban(typed) {
        Some(Real::Iban)
    } else if is_real_phone(typed) {
        Some(Real::Phone)
    } else if is_real_email(typed) {
        Some(Real::Email)
    } else {
        None
    }
}

fn is_real_nir(typed: &str) -> bool {
    let number = nir::normalize(typed);
    match number.chars().count() {
        nir::BODY => nir::is_plausible(&number),
        // Nobody is born in département 00, so a right key proves nothing there.
        nir::FULL => nir::is_valid(&number) && nir::has_department(&number),
        _ => false,
    }
}

fn is_real_iban(typed: &str) -> bool {
    let number = iban::normalize(typed);
    // Words can pass the check digits by chance; account numbers are mostly digits.
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    digits * 2 >= number.len() && iban::is_valid(&number)
}

fn is_real_phone(typed: &str) -> bool {
    let only_a_number = clean(typed).chars().all(|c| {
        c.is_ascii_digit() || c.is_whitespace() || matches!(c, '.' | '-' | '+' | '(' | ')')
    });
    let number = phone::normalize(typed);
    only_a_number && phone::is_national(&number) && !phone::is_fiction(&number)
}

fn is_real_email(typed: &str) -> bool {
    let text = email::normalize(typed);
    let whole: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    text.split_whitespace().chain([whole.as_str()]).any(|address| {
        let address = address.trim_end_matches(['.', ',', ';', ')', '>']);
        email::sides(address).is_some_and(|(_, domain)| is_real_domain(domain))
    })
}

fn is_real_domain(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(name, suffix)| {
        !name.is_empty() && SUFFIXES.contains(&suffix) && !email::is_reserved(domain)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::personas;
    use super::*;

    /// The first moment at which typing this text would fire.
    fn fires_at(text: &str, own: &[&str]) -> Option<(usize, Real)> {
        let ends = text.char_indices().map(|(at, letter)| at + letter.len_utf8());
        ends.enumerate().find_map(|(count, end)| Some((count + 1, looks_real(&text[..end], own)?)))
    }

    #[test]
    fn real_data_is_seen() {
        let own = personas::all();
        let own: Vec<&str> = own.iter().map(String::as_str).collect();
        for (typed, real) in [
            ("1 84 12 76 451 089", Real::Nir),
            ("1841276451089", Real::Nir),
            ("2 85 05 2A 004 010", Real::Nir),
            ("7 85 05 75 004 010", Real::Nir),
            ("1 84 33 99 451 089", Real::Nir),
            ("GB29 NWBK 6016 1331 9268 19", Real::Iban),
            ("be68 5390 0754 7034", Real::Iban),
            ("IBAN: BE68 5390 0754 7034", Real::Iban),
            ("06 81 47 52 93", Real::Phone),
            ("0681475293", Real::Phone),
            ("+33 6 81 47 52 93", Real::Phone),
            ("0033681475293", Real::Phone),
            ("02.31.00.00.00", Real::Phone),
            ("moi@orange.fr", Real::Email),
            ("Moi.Aussi@LaPoste.net", Real::Email),
            ("mon adresse : moi@free.fr.", Real::Email),
            ("moi @gmail.com", Real::Email),
            // A first name of the exercise does not hide a real address.
            ("nathalie.dupont@orange.fr", Real::Email),
            ("karim@gmail.com", Real::Email),
        ] {
            assert_eq!(looks_real(typed, &own), Some(real), "{typed}");
        }
    }

    #[test]
    fn everything_else_is_left_alone() {
        for typed in [
            "",
            "06 12 34 56",
            "06 12 34 56 789",
            "00 12 34 56 78",
            "06 39 98 12 34",
            "01 99 00 00 00",
            "+33 2 61 91 55 55",
            "tel 06 12 34 56 78",
            "moi@courriel.example",
            "moi@example.com",
            "moi@example",
            "moi@orange",
            "@orange.fr",
            "moi.fr",
            "1 84 12 00 451 089",
            "1 84 13 76 451 089",
            "0000000000123",
            "8 rue de l’Invention, 99123 Villexemple",
            "2 69 05 49 588 157",
            "2 69 05 49 588 157 80",
            "FR14 2004 1010 0505 0001 3M02 606",
            "DE12 heures a 14 heures",
            "14/05/1969",
        ] {
            assert_eq!(looks_real(typed, &[]), None, "{typed}");
        }
    }

    #[test]
    fn a_near_miss_of_the_exercise_never_fires_while_it_is_typed() {
        let nathalie =
            ["2 69 05 49 588 157", "269054958815780", "0612345678", "nathalie@lettre.fr"];
        for typed in [
            "2 69 05 49 585 817 80",
            "2 69 50 49 588 157",
            "2 69 05 49 588 175 80",
            "06 12 34 65 78",
            "0612345679",
            "natalie@lettre.fr",
            "nathalie@letre.fr",
        ] {
            assert_eq!(fires_at(typed, &nathalie), None, "{typed}");
        }
        assert_eq!(fires_at("1 84 12 76 451 089", &nathalie), Some((18, Real::Nir)));
    }

    #[test]
    fn an_address_fires_at_its_last_letter() {
        assert_eq!(fires_at("moi@orange.fr", &[]), Some((13, Real::Email)));
    }

    #[test]
    fn names_are_distinct() {
        let mut names = Real::ALL.map(Real::name).to_vec();
        names.dedup();
        assert_eq!(names, ["nir", "iban", "phone", "email"]);
    }

    proptest! {
        #[test]
        fn no_beginning_of_a_value_of_the_exercise_fires(
            value in proptest::sample::select(personas::all()),
        ) {
            prop_assert_eq!(fires_at(&value, &[&value]), None);
            let own = personas::all();
            let own: Vec<&str> = own.iter().map(String::as_str).collect();
            prop_assert_eq!(fires_at(&value, &own), None);
        }

        #[test]
        fn two_edits_of_a_value_of_the_exercise_do_not_fire(
            value in proptest::sample::select(personas::all()),
            edits in proptest::collection::vec((0_usize..40, 0_u8..4, "[0-9a-z]"), 0..=2),
        ) {
            let mut typed = letters(&value.replace(' ', ""));
            for (at, kind, letter) in edits {
                let at = at % typed.len();
                let letter = letters(&letter)[0];
                match kind {
                    0 => typed[at] = letter,
                    1 => typed.insert(at, letter),
                    2 if typed.len() > 1 => {
                        typed.remove(at);
                    }
                    _ if at + 1 < typed.len() => typed.swap(at, at + 1),
                    _ => {}
                }
            }
            let typed: String = typed.into_iter().collect();
            let found = looks_real(&typed, &[&value]);
            prop_assert_eq!(found, None, "{} {}", value, typed);
        }

        #[test]
        fn every_real_number_fires(
            sex in "[1-478]", year in 0_u8..100, month in 1_u8..=12, department in 1_u8..100,
            commune in 1_u16..1000, order in 1_u16..1000,
        ) {
            let body = format!("{sex}{year:02}{month:02}{department:02}{commune:03}{order:03}");
            let key = nir::key(&body).unwrap_or(0);
            prop_assert_eq!(looks_real(&body, &[]), Some(Real::Nir));
            prop_assert_eq!(looks_real(&format!("{body}{key:02}"), &[]), Some(Real::Nir));
            // And with the values of somebody of the exercise at hand.
            let own = ["1 88 11 00 000 001", "1 88 11 00 000 001 81", "0000123", "03/11/1988"];
            prop_assert_eq!(looks_real(&body, &own), Some(Real::Nir));
        }

        #[test]
        fn any_text_can_be_guarded(typed: String, own: String) {
            let found = looks_real(&typed, &[&own]);
            prop_assert!(found.is_none() || looks_real(&typed, &[]) == found);
        }
    }
}
