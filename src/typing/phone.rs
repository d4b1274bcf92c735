//! A French telephone number: 10 digits starting with 0, also written with the country code.

use super::characters;

/// The roots of the six blocks of 10,000 numbers that Arcep keeps for works of fiction (decision
/// 2018-0881, national numbering plan): nobody can be called there.
pub const FICTION: [&str; 6] = ["019900", "026191", "035301", "046571", "053649", "063998"];

/// The number in its national form where it can be recognized: `+33 6 39…` becomes `0639…`.
pub fn normalize(typed: &str) -> String {
    let number: String =
        characters(typed).chars().filter(|letter| !matches!(letter, '(' | ')')).collect();
    let abroad = number
        .strip_prefix("+33")
        .or_else(|| number.strip_prefix("0033"))
        .or_else(|| number.strip_prefix("33").filter(|rest| rest.len() == 9));
    match abroad {
        // "+33 (0)6": the national 0 is written although it is not dialed.
        Some(rest) if rest.starts_with('0') => rest.to_owned(),
        Some(rest) if !rest.is_empty() => format!("0{rest}"),
        Some(_) | None => number,
    }
}

/// Whether a normalized number has the shape of a French one.
pub fn is_national(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() == 10
        && bytes.iter().all(u8::is_ascii_digit)
        && bytes[0] == b'0'
        && bytes[1] != b'0'
}

/// Whether a normalized number belongs to the blocks kept for fiction.
pub fn is_fiction(number: &str) -> bool {
    FICTION.iter().any(|root| number.starts_with(root))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn national_form() {
        for (typed, wanted) in [
            ("06 39 98 00 01", "0639980001"),
            ("06.39.98.00.01", "0639980001"),
            ("+33 6 39 98 00 01", "0639980001"),
            ("+33 (0)6 39 98 00 01", "0639980001"),
            ("0033 6 39 98 00 01", "0639980001"),
            ("33 6 39 98 00 01", "0639980001"),
            ("06 39 9", "06399"),
            ("+", "+"),
            ("+33", "+33"),
            ("abc", "abc"),
        ] {
            assert_eq!(normalize(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn shape_and_fiction() {
        for (number, national, fiction) in [
            ("0639980001", true, true),
            ("0261910001", true, true),
            ("0612345678", true, false),
            ("0012345678", false, false),
            ("063998000", false, true),
            ("06399800011", false, true),
            ("6123456780", false, false),
        ] {
            assert_eq!(is_national(number), national, "{number}");
            assert_eq!(is_fiction(number), fiction, "{number}");
        }
    }
}
