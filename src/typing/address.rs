//! The address of a web site: its scheme, its `www.`, a last slash and case do not count.

use super::clean;

/// What tells one site from another.
pub fn normalize(typed: &str) -> String {
    let address = clean(typed).to_lowercase();
    let address = address.trim();
    let bare = address
        .strip_prefix("https://")
        .or_else(|| address.strip_prefix("http://"))
        .unwrap_or(address);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_writing_one_address() {
        for typed in
            ["caf.fr", "www.caf.fr", "https://www.caf.fr/", " WWW.Caf.fr ", "http://caf.fr"]
        {
            assert_eq!(normalize(typed), "caf.fr", "{typed}");
        }
        assert_ne!(normalize("caf.fr.mes-droits.example"), "caf.fr");
        assert_ne!(normalize("caf fr"), "caf.fr");
    }
}
