//! An e-mail address: one `@`, no space, and case that does not count.

use super::{Slip, clean, letters, text_slip};

/// The address in lower case, without the spaces around it or the `mailto:` copied with it. Inner
/// spaces stay, to be explained.
pub fn normalize(typed: &str) -> String {
    let address = clean(typed).to_lowercase();
    let address = address.trim();
    address.strip_prefix("mailto:").unwrap_or(address).trim_start().to_owned()
}

/// Whether no mail can reach the domain of an address, because it is kept for tests and
/// documentation (RFC 2606, RFC 6761).
pub fn is_reserved(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    let mut labels = domain.trim_end_matches('.').rsplit('.');
    let (last, before) = (labels.next().unwrap_or_default(), labels.next().unwrap_or_default());
    matches!(last, "example" | "test" | "invalid" | "localhost")
        || (matches!(last, "com" | "net" | "org") && before == "example")
}

/// How an address differs from the one asked for, both normalized.
pub(super) fn slip(wanted: &str, found: &str) -> Slip {
    if !found.contains('@') {
        // The key that gives `@` with AltGr gives `à` without it: `karimàcourriel.example`.
        Slip::NoAt
    } else if found.contains(char::is_whitespace) {
        Slip::HasSpace
    } else {
        text_slip(wanted, found)
    }
}

/// The two sides of an address, where it has both.
pub(super) fn sides(address: &str) -> Option<(&str, &str)> {
    let (local, domain) = address.rsplit_once('@')?;
    (!local.is_empty() && letters(domain).len() > 1).then_some((local, domain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reserved_domains() {
        for (domain, wanted) in [
            ("courriel.example", true),
            ("Courriel.EXAMPLE", true),
            ("example", true),
            ("example.com", true),
            ("mail.example.org", true),
            ("localhost", true),
            ("a.test", true),
            ("b.invalid.", true),
            ("example.fr", false),
            ("exemple.com", false),
            ("myexample.com", false),
            ("orange.fr", false),
            ("", false),
        ] {
            assert_eq!(is_reserved(domain), wanted, "{domain}");
        }
    }

    #[test]
    fn an_address_has_two_sides() {
        for (address, wanted) in [
            ("a@b.fr", Some(("a", "b.fr"))),
            ("a@b@c.fr", Some(("a@b", "c.fr"))),
            ("@b.fr", None),
            ("a@", None),
            ("ab.fr", None),
        ] {
            assert_eq!(sides(address), wanted, "{address}");
        }
    }

    #[test]
    fn inner_spaces_stay() {
        assert_eq!(normalize("  A b@C.fr\u{a0}"), "a b@c.fr");
    }
}
