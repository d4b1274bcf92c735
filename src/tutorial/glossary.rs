//! Which hard words a text says, whatever their capitals and what stands between them.

/// A text read to find hard words in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken(String);

impl Spoken {
    /// This text.
    pub fn new(text: &str) -> Self {
        Self(format!(" {} ", plain(text)))
    }

    /// Whether the text says this word, or these words in a row: whole, in capitals or not. An empty
    /// word is never said.
    pub fn says(&self, word: &str) -> bool {
        let word = plain(word);
        !word.is_empty() && self.0.contains(&format!(" {word} "))
    }
}

/// A text in small letters, its words parted by one space.
fn plain(text: &str) -> String {
    let parted: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    parted.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_said_whole_whatever_its_capitals_and_what_stands_around_it() {
        for (text, word, said) in [
            ("Votre quotient familial : 613.", "Quotient familial", true),
            ("L’ATTESTATION est prête", "attestation", true),
            ("Le numéro de sécurité\nsociale", "sécurité sociale", true),
            ("Des attestations", "attestation", false),
            ("Le quotient", "Quotient familial", false),
            ("Le quotient, familial", "Quotient familial", true),
            ("رقم الضمان الاجتماعي", "الضمان", true),
            ("Tout", "", false),
            ("Tout", "…", false),
            ("", "mot", false),
        ] {
            assert_eq!(Spoken::new(text).says(word), said, "{word} in {text}");
        }
    }
}
