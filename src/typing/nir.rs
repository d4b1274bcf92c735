//! The French social security number (NIR): 13 characters and a key of two digits.
//!
//! Positions (INSEE): sex 1, year 2, month 2, département 2, commune 3, order 3, then the key,
//! 97 minus the number modulo 97, where Corsica's `2A` counts as 19 and `2B` as 18. Whether the
//! commune exists is deliberately not looked up: the personas are born in département `00`, which
//! nobody is.

use super::{Slip, characters, number_slip};

/// How many characters the number has without its key.
pub const BODY: usize = 13;
/// How many characters the number has with its key.
pub const FULL: usize = 15;

/// The number without grouping signs, its Corsican letter in upper case.
pub fn normalize(typed: &str) -> String {
    characters(typed).to_uppercase()
}

/// The key of these 13 characters, from 1 to 97. `None` when they are not a number of that shape.
pub fn key(body: &str) -> Option<u8> {
    let body = normalize(body);
    if body.len() != BODY || !body.is_ascii() {
        return None;
    }
    let (before, rest) = body.split_at(5);
    let (department, after) = rest.split_at(2);
    let department = match department {
        "2A" => "19",
        "2B" => "18",
        department => department,
    };
    let digits = [before, department, after].concat();
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    u8::try_from(97 - number % 97).ok()
}

/// Whether these 15 characters are a number followed by its right key.
pub fn is_valid(full: &str) -> bool {
    let full = normalize(full);
    if full.len() != FULL || !full.is_ascii() {
        return false;
    }
    let (body, typed) = full.split_at(BODY);
    // Two characters parse as a number with a sign too ("+7"): only digits make a key.
    typed.bytes().all(|byte| byte.is_ascii_digit())
        && key(body).is_some_and(|key| typed.parse() == Ok(key))
}

/// Whether these 13 characters could be somebody's number: a sex, a month and a département that
/// exist. Months 20 and above are those INSEE gives when the birth month is not known; first digits
/// 3, 4, 7 and 8 belong to people who are being registered.
pub fn is_plausible(body: &str) -> bool {
    let body = normalize(body);
    if key(&body).is_none() {
        return false;
    }
    let month: u8 = body[3..5].parse().unwrap_or(0);
    matches!(body.as_bytes()[0], b'1'..=b'4' | b'7' | b'8')
        && matches!(month, 1..=12 | 20..=42 | 50..=99)
        && has_department(&body)
}

/// Whether the département is one where somebody can be born: any but `00`.
pub fn has_department(number: &str) -> bool {
    let number = normalize(number);
    number.get(5..7).is_some_and(|department| department != "00")
}

/// How a number differs from the one asked for, both normalized. `body_only`: 13 characters asked.
pub(super) fn slip(body_only: bool, wanted: &str, found: &str) -> Slip {
    let differs = number_slip(wanted, found);
    if differs == Slip::Letters {
        return differs;
    }
    if body_only && (found.len() == FULL || (found.len() > BODY && begins_key(wanted, found))) {
        return Slip::HasKey;
    }
    if !body_only && wanted.len() == FULL && found.len() == FULL {
        if found.get(..BODY) == wanted.get(..BODY) {
            return Slip::WrongKey;
        }
        if differs == Slip::Other && !is_valid(found) {
            return Slip::WrongKey;
        }
    }
    differs
}

/// Whether the right 13 characters are followed by the start of their key.
fn begins_key(wanted: &str, found: &str) -> bool {
    let typed = found.strip_prefix(wanted);
    let key = key(wanted).map(|key| format!("{key:02}"));
    match (typed, key) {
        (Some(typed), Some(key)) => key.starts_with(typed),
        (Some(_), None) | (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::personas;
    use super::*;

    #[test]
    fn the_numbers_of_the_personas_have_their_key() {
        for (body, printed) in personas::NIRS {
            let key = key(body).map(|key| format!("{key:02}"));
            assert_eq!(key.as_deref(), Some(printed), "{body}");
            assert!(is_valid(&format!("{body} {printed}")), "{body}");
        }
    }

    #[test]
    fn keys_of_the_wrong_value_drills() {
        for (body, wanted) in [
            ("2 69 05 49 585 817", Some(92)),
            ("2 62 30 00 000 001", Some(57)),
            ("2 62 03 00 000 00", None),
            ("2 62 03 00 000 0011", None),
            ("2 62 03 2C 000 001", None),
            ("é 62 03 00 000 001", None),
            ("", None),
        ] {
            assert_eq!(key(body), wanted, "{body}");
        }
    }

    #[test]
    fn corsica_counts_as_19_and_18() {
        assert_eq!(key("2 85 05 2A 004 010"), key("2 85 05 19 004 010"));
        assert_eq!(key("2 85 05 2b 004 010"), key("2 85 05 18 004 010"));
        assert_ne!(key("2 85 05 2A 004 010"), key("2 85 05 2B 004 010"));
        assert!(is_plausible("2 85 05 2A 004 010"));
    }

    #[test]
    fn validity_and_plausibility() {
        for (number, valid, plausible) in [
            ("2 69 05 49 588 157 80", true, false),
            ("2 69 05 49 588 157 81", false, false),
            ("2 69 05 49 588 157 +8", false, false),
            ("2 69 05 49 588 157", false, true),
            ("5 69 05 49 588 157", false, false),
            ("8 69 05 49 588 157", false, true),
            ("2 69 13 49 588 157", false, false),
            ("2 69 33 49 588 157", false, true),
            ("2 69 00 49 588 157", false, false),
            ("1 88 11 00 000 001", false, false),
            ("1 88 11 99 000 001", false, true),
        ] {
            assert_eq!(is_valid(number), valid, "{number}");
            assert_eq!(is_plausible(number), plausible, "{number}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_breaks_the_key(
            body in "[12][0-9]{12}", at in 0_usize..13, by in 1_u8..10,
        ) {
            let key = key(&body).map(|key| format!("{key:02}")).unwrap_or_default();
            let right = format!("{body}{key}");
            prop_assert!(is_valid(&right));
            let mut wrong = body.into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            let wrong = format!("{}{key}", String::from_utf8_lossy(&wrong));
            prop_assert!(!is_valid(&wrong));
        }

        #[test]
        fn any_text_can_be_checked(text: String) {
            prop_assert!(!is_valid(&text) || normalize(&text).len() == FULL);
            prop_assert!(!is_plausible(&text) || key(&text).is_some());
        }
    }
}
