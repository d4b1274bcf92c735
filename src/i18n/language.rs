//! The languages the coach speaks, and the direction each is read in.

use std::fmt;

/// Which way a language is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// From left to right.
    #[default]
    LeftToRight,
    /// From right to left: the screen is mirrored.
    RightToLeft,
}

/// A language of the coach and of the screens around the simulated site, which stays French.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// French: the language every text exists in.
    #[default]
    Fr,
    /// English.
    En,
    /// Arabic.
    Ar,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Fr, Self::En, Self::Ar];

    /// The two letters of ISO 639-1, as in `locales/<code>` and in `kiosk.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
            Self::Ar => "ar",
        }
    }

    /// The name of the language in that language, as its speakers look for it.
    pub fn native_name(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::En => "English",
            Self::Ar => "العربية",
        }
    }

    /// Which way it is read.
    pub fn direction(self) -> Direction {
        match self {
            Self::Fr | Self::En => Direction::LeftToRight,
            Self::Ar => Direction::RightToLeft,
        }
    }

    /// The language of a code such as `fr`, `fr-FR`, `FR` or `fr_FR.UTF-8`; `None` when it is none
    /// of ours.
    pub fn parse(code: &str) -> Option<Self> {
        let letters = code.split(['-', '_', '.']).next().unwrap_or_default().trim();
        Self::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(letters))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
            assert_eq!(language.to_string(), language.code());
        }
    }

    #[test]
    fn codes_are_read_as_people_and_systems_write_them() {
        for (code, language) in [
            ("fr-FR", Some(Language::Fr)),
            ("EN", Some(Language::En)),
            (" ar ", Some(Language::Ar)),
            ("fr_FR.UTF-8", Some(Language::Fr)),
            ("fra", None),
            ("", None),
            ("de", None),
        ] {
            assert_eq!(Language::parse(code), language, "{code:?}");
        }
    }

    #[test]
    fn only_arabic_is_mirrored() {
        for language in Language::ALL {
            let mirrored = language.direction() == Direction::RightToLeft;
            assert_eq!(mirrored, language == Language::Ar, "{language}");
        }
    }
}
