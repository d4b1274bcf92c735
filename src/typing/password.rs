//! What a site asks of a new password. The rules are those that public sites show (CNIL,
//! délibération 2022-100 on passwords): a length and kinds of characters.

/// One thing a new password must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PasswordRule {
    /// At least this many characters.
    Length(usize),
    /// A digit.
    Digit,
    /// A capital.
    Upper,
    /// A small letter.
    Lower,
    /// A sign that is neither a letter nor a digit.
    Special,
}

impl PasswordRule {
    /// Every rule a tutorial may ask for.
    pub const ALL: [Self; 7] = [
        Self::Length(8),
        Self::Length(10),
        Self::Length(12),
        Self::Digit,
        Self::Upper,
        Self::Lower,
        Self::Special,
    ];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Length(8) => "length-8",
            Self::Length(10) => "length-10",
            Self::Length(_) => "length-12",
            Self::Digit => "digit",
            Self::Upper => "upper",
            Self::Lower => "lower",
            Self::Special => "special",
        }
    }

    /// Whether this password has it.
    pub fn met(self, password: &str) -> bool {
        match self {
            Self::Length(least) => password.chars().count() >= least,
            Self::Digit => password.chars().any(|c| c.is_ascii_digit()),
            Self::Upper => password.chars().any(char::is_uppercase),
            Self::Lower => password.chars().any(char::is_lowercase),
            Self::Special => password.chars().any(|c| !c.is_alphanumeric() && !c.is_whitespace()),
        }
    }

    /// How the simulated site says it, in French.
    pub fn sentence(self) -> String {
        match self {
            Self::Length(least) => format!("{least} caractères au moins"),
            Self::Digit => "1 chiffre".to_owned(),
            Self::Upper => "1 lettre majuscule".to_owned(),
            Self::Lower => "1 lettre minuscule".to_owned(),
            Self::Special => "1 signe, comme - ou !".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_lights_up_when_it_is_met() {
        for (password, met) in [
            ("", [false, false, false, false, false, false, false]),
            ("abc", [false, false, false, false, false, true, false]),
            ("Exemple-2026", [true, true, true, true, true, true, true]),
            ("EXEMPLE2026", [true, true, false, true, true, false, false]),
        ] {
            assert_eq!(PasswordRule::ALL.map(|rule| rule.met(password)), met, "{password}");
        }
    }

    #[test]
    fn no_two_rules_have_the_same_name() {
        let mut codes = PasswordRule::ALL.map(PasswordRule::code).to_vec();
        codes.dedup();
        assert_eq!(codes.len(), PasswordRule::ALL.len());
    }
}
