//! The international bank account number (ISO 13616): two letters, two check digits, and up to 30
//! letters and digits; the whole number modulo 97 is 1 (ISO 7064).

use super::{Slip, characters, text_slip};

/// The number in upper case without grouping signs, nor the word IBAN people copy with it.
pub fn normalize(typed: &str) -> String {
    let number = characters(typed).to_uppercase();
    match number.strip_prefix("IBAN") {
        Some(rest) => rest.trim_start_matches(':').to_owned(),
        None => number,
    }
}

/// Whether this is an IBAN whose check digits are right, of any country.
///
/// The length of each country is not looked up, only the bounds of the norm: the shortest
/// (Norway) has 15 characters.
pub fn is_valid(number: &str) -> bool {
    let number = normalize(number);
    let bytes = number.as_bytes();
    if !(15..=34).contains(&bytes.len())
        || !bytes.iter().all(u8::is_ascii_alphanumeric)
        || !bytes[..2].iter().all(u8::is_ascii_alphabetic)
        || !bytes[2..4].iter().all(u8::is_ascii_digit)
    {
        return false;
    }
    let (head, rest) = number.split_at(4);
    let remainder = rest.chars().chain(head.chars()).fold(0, |remainder: u32, letter| {
        let value = letter.to_digit(36).unwrap_or(0);
        let shift = if value < 10 { 10 } else { 100 };
        (remainder * shift + value) % 97
    });
    remainder == 1
}

/// How a number differs from the one asked for, both normalized.
pub(super) fn slip(wanted: &str, found: &str) -> Slip {
    let (wanted_length, found_length) = (wanted.chars().count(), found.chars().count());
    match found_length.cmp(&wanted_length) {
        std::cmp::Ordering::Less => Slip::TooShort,
        std::cmp::Ordering::Greater => Slip::TooLong,
        std::cmp::Ordering::Equal => match text_slip(wanted, found) {
            Slip::Other if !is_valid(found) => Slip::WrongKey,
            slip => slip,
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::personas;
    use super::*;

    #[test]
    fn the_numbers_of_the_personas_are_valid() {
        for number in personas::IBANS {
            assert!(is_valid(number), "{number}");
            assert_eq!(normalize(number).len(), 27, "{number}");
        }
    }

    #[test]
    fn valid_and_invalid_numbers() {
        for (number, wanted) in [
            // Examples of the IBAN registry.
            ("FR14 2004 1010 0505 0001 3M02 606", true),
            ("FR1420041010050500013m02606", true),
            ("IBAN FR14 2004 1010 0505 0001 3M02 606", true),
            ("GB29 NWBK 6016 1331 9268 19", true),
            ("NO93 8601 1117 947", true),
            ("MT84 MALT 0110 0001 2345 MTLC AST0 01S", true),
            ("BE68 5390 0754 7034", true),
            // Two digits exchanged, a check of 00, truncated, not an account.
            ("FR76 9999 9000 0100 0000 1235 437", false),
            ("FR00 9999 9000 0100 0000 1234 537", false),
            ("FR14 2004 1010 0505 0001 3M02 60", false),
            ("14FR 2004 1010 0505 0001 3M02 606", false),
            ("FR14 2004 1010 0505 0001 3É02 606", false),
            ("NO93", false),
            ("", false),
        ] {
            assert_eq!(is_valid(number), wanted, "{number}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_breaks_it(
            number in proptest::sample::select(personas::IBANS.to_vec()),
            at in 2_usize..27,
            by in 1_u8..10,
        ) {
            let mut wrong = normalize(number).into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            prop_assert!(!is_valid(&String::from_utf8_lossy(&wrong)));
        }

        #[test]
        fn any_text_can_be_checked(text: String) {
            prop_assert!(!is_valid(&text) || (15..=34).contains(&normalize(&text).len()));
        }
    }
}
