//! A sum in euros, and a count followed by its unit.

use super::{fold, without_spaces};

/// What may follow a sum.
const CURRENCY: [&str; 2] = ["€", "euros"];

/// What may follow a count: hours, surfaces, volumes, energy, periods, people, money.
const UNITS: [&str; 15] = [
    "heures",
    "hrs",
    "m2",
    "m3",
    "metres carres",
    "metres cubes",
    "kwh",
    "jours",
    "mois",
    "ans",
    "annees",
    "enfants",
    "personnes",
    "€",
    "euros",
];

/// A sum as it is compared: `1240` or `1240,50`, without leading zeros. A text that is not a sum
/// is returned folded and without spaces.
pub fn normalize(typed: &str) -> String {
    let folded = fold(typed);
    read(&folded, &CURRENCY).unwrap_or_else(|| without_spaces(&folded))
}

/// A count as it is compared: `24`. A text that is not a count is returned folded and without
/// spaces.
pub fn normalize_integer(typed: &str) -> String {
    let folded = fold(typed);
    // "24 h 00" and "24h00": nothing but whole hours is a count.
    let whole = folded.trim().strip_suffix("00").map(str::trim_end).unwrap_or_default();
    let hours = whole.strip_suffix(['h', ':']);
    hours
        .and_then(|hours| read(hours, &[]))
        .or_else(|| read(&folded, &UNITS))
        .unwrap_or_else(|| without_spaces(&folded))
}

/// Reads a number followed by one of these units, or by the beginning of one: the visitor may
/// still be typing it.
fn read(folded: &str, units: &[&str]) -> Option<String> {
    let text = folded.trim();
    let end = text
        .find(|letter: char| !(is_numeral(letter) || letter.is_whitespace()))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = unit.trim_end_matches('.').trim();
    if !unit.is_empty() && !units.iter().any(|known| known.starts_with(unit)) {
        return None;
    }
    number_of(number)
}

fn is_numeral(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, ',' | '.' | '\'' | '-' | '+')
}

/// The number these numerals write, in the French or in the English manner.
fn number_of(text: &str) -> Option<String> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let (sign, text) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", text.strip_prefix('+').unwrap_or(&text)),
    };
    if text.contains(['-', '+']) || !text.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    // The last separator is a decimal one unless three digits follow it: there are no thousandths
    // of a euro, so "1.240" and "1,240" are both one thousand two hundred and forty.
    let (whole, cents) = match text.rfind([',', '.']) {
        Some(at) if text.len() - at - 1 <= 2 => (&text[..at], &text[at + 1..]),
        Some(at) if text[at + 1..].bytes().all(|byte| byte == b'0') && text.len() - at != 4 => {
            (&text[..at], "")
        }
        Some(_) | None => (text, ""),
    };
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    if groups.len() > 1 && groups.iter().skip(1).any(|group| group.len() != 3) {
        return None;
    }
    let whole = groups.concat();
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let cents = cents.trim_end_matches('0');
    Some(match cents.len() {
        0 if whole == "0" => "0".to_owned(),
        0 => format!("{sign}{whole}"),
        1 => format!("{sign}{whole},{cents}0"),
        _ => format!("{sign}{whole},{cents}"),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn sums() {
        for (typed, wanted) in [
            ("1240", "1240"),
            ("1 240", "1240"),
            ("1\u{202f}240\u{a0}€", "1240"),
            ("1240,00", "1240"),
            ("1240.00 €", "1240"),
            ("1.240,00", "1240"),
            ("1,240.00", "1240"),
            ("1.240", "1240"),
            ("1'240", "1240"),
            ("1240 euros", "1240"),
            ("1240 eur", "1240"),
            ("1240€", "1240"),
            ("1240,", "1240"),
            ("1240,5", "1240,50"),
            ("1240,05", "1240,05"),
            ("01240", "1240"),
            ("+1240", "1240"),
            ("-50", "-50"),
            ("-0", "0"),
            ("0,00", "0"),
            (",50", "0,50"),
            ("1.240.000", "1240000"),
            ("1240,0000", "1240"),
            // Not sums: given back folded.
            ("Mille", "mille"),
            ("12€40", "12€40"),
            ("1.24.000", "1.24.000"),
            ("12-40", "12-40"),
            ("€", "€"),
            ("-", "-"),
        ] {
            assert_eq!(normalize(typed), wanted, "{typed}");
        }
    }

    #[test]
    fn counts() {
        for (typed, wanted) in [
            ("24", "24"),
            ("24 h", "24"),
            ("24h", "24"),
            ("24 H.", "24"),
            ("24 heures", "24"),
            ("24h00", "24"),
            ("24 h 00", "24"),
            ("24:00", "24"),
            ("24,00", "24"),
            ("24 m²", "24"),
            ("24 m2", "24"),
            ("24 mètres carrés", "24"),
            ("05 126 m³", "5126"),
            ("1 an", "1"),
            ("100", "100"),
            ("1 290 €", "1290"),
            ("24h30", "24h30"),
            ("vingt-quatre", "vingt-quatre"),
        ] {
            assert_eq!(normalize_integer(typed), wanted, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn any_sum_is_read_in_every_manner(euros in 0_u32..10_000_000, cents in 0_u8..100) {
            let plain = normalize(&format!("{euros},{cents:02}"));
            prop_assert_eq!(&normalize(&format!("{euros}.{cents:02} €")), &plain);
            let digits = euros.to_string();
            let grouped: Vec<String> = digits
                .as_bytes()
                .rchunks(3)
                .rev()
                .map(|group| String::from_utf8_lossy(group).into_owned())
                .collect();
            for sign in [" ", ".", "\u{202f}"] {
                prop_assert_eq!(&normalize(&format!("{},{cents:02}", grouped.join(sign))), &plain);
            }
            prop_assert_eq!(&normalize(&plain), &plain);
        }

        #[test]
        fn any_text_can_be_read(text: String) {
            prop_assert!(!normalize(&text).contains(' '));
            prop_assert!(!normalize_integer(&text).contains(' '));
        }
    }
}
