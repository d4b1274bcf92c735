//! The fictional people whose data visitors use, so that nobody types their own.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;

use super::reader::{Node, Source};
use super::story;
use crate::problem::Problem;

/// What every persona must have.
const REQUIRED: [&str; 11] = [
    "first_name",
    "last_name",
    "born",
    "nir13",
    "nir_key",
    "mobile",
    "email",
    "address",
    "postal_code",
    "town",
    "password",
];

/// A fictional person: everything about them is invented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Persona {
    /// Their name in tutorials, such as `karim`.
    pub id: String,
    /// What their card says, by key, in the order of the file.
    facts: Vec<(String, String)>,
    /// What derives from the facts, the facts of the story (`story.…`), the wrong values of the
    /// exercises (`drill.…`).
    others: BTreeMap<String, String>,
}

/// One line of a persona's card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardLine {
    /// Its label is the word `persona-<key>`, with dashes.
    pub key: String,
    /// What the card shows, spaced to be read.
    pub shown: String,
    /// What is copied from it.
    pub value: String,
}

impl Persona {
    /// The personas of a file, by name. What is wrong with one leaves it out.
    pub fn parse(text: &str, file: &str) -> (BTreeMap<String, Arc<Self>>, Vec<Problem>) {
        let mut source = Source::new(file, text);
        let document = source.parse(text);
        let root = Node::new(document.get_ref(), 1);
        let mut personas = BTreeMap::new();
        for (name, node) in root.children(&mut source) {
            let before = source.problems.len();
            let persona = Self::read(&mut source, &name, &node);
            if source.problems.len() == before {
                personas.insert(name, Arc::new(persona));
            }
        }
        (personas, source.problems)
    }

    fn read(source: &mut Source<'_>, id: &str, node: &Node<'_>) -> Self {
        let mut facts = Vec::new();
        let mut others = BTreeMap::new();
        for (key, value, line) in node.scalars(source) {
            if key == "born" {
                match NaiveDate::parse_from_str(&value, "%Y-%m-%d") {
                    Ok(born) => {
                        others.insert("born_long".to_owned(), story::long(born));
                        facts.push((key, story::short(born)));
                    }
                    Err(_) => source.error(
                        "wrong-type",
                        line,
                        &[("key", "born"), ("expected", "1969-05-14")],
                    ),
                }
            } else {
                facts.push((key, value));
            }
        }
        for key in REQUIRED {
            if !node.has(key) {
                source.error("missing-key", node.line, &[("key", key)]);
            }
        }
        for (group, inside) in node.tables_inside(source) {
            if group != "story" && group != "drill" {
                source.error("unknown-key", inside.line, &[("key", &group)]);
                continue;
            }
            for (key, value, _) in inside.scalars(source) {
                others.insert(format!("{group}.{key}"), value);
            }
        }
        let mut persona = Self { id: id.to_owned(), facts, others };
        persona.derive();
        persona
    }

    fn derive(&mut self) {
        let fact = |key: &str| self.get(key).unwrap_or_default().to_owned();
        let (first, last) = (fact("first_name"), fact("last_name"));
        let nir13: String = fact("nir13").chars().filter(|c| !c.is_whitespace()).collect();
        let nir15 = format!("{nir13}{}", fact("nir_key"));
        for (key, value) in [
            ("full_name", format!("{first} {last}")),
            ("full_name_caps", format!("{first} {}", last.to_uppercase())),
            ("last_name_caps", last.to_uppercase()),
            ("nir13_spaced", spaced_nir(&nir13)),
            ("nir15_spaced", spaced_nir(&nir15)),
            ("nir15", nir15.clone()),
        ] {
            self.others.insert(key.to_owned(), value);
        }
    }

    /// The value of this key: `nir13`, `full_name`, `story.hours`, `drill.nir_swapped`…
    pub fn get(&self, key: &str) -> Option<&str> {
        let fact = self.facts.iter().find(|(name, _)| name == key).map(|(_, value)| value);
        fact.or_else(|| self.others.get(key)).map(String::as_str)
    }

    /// Their first name.
    pub fn first_name(&self) -> &str {
        self.get("first_name").unwrap_or_default()
    }

    /// First and last name.
    pub fn full_name(&self) -> &str {
        self.get("full_name").unwrap_or_default()
    }

    /// The first letters of first and last name, for a round picture.
    pub fn initials(&self) -> String {
        let names = [self.first_name(), self.get("last_name").unwrap_or_default()];
        names.iter().filter_map(|name| name.chars().next()).flat_map(char::to_uppercase).collect()
    }

    /// Their card, line by line: the whole name first, then the facts in the order of the file.
    pub fn card(&self) -> Vec<CardLine> {
        let name = CardLine {
            key: "full-name".to_owned(),
            shown: self.full_name().to_owned(),
            value: self.full_name().to_owned(),
        };
        let facts =
            self.facts.iter().filter(|(key, _)| key != "first_name" && key != "last_name").map(
                |(key, value)| CardLine {
                    key: key.replace('_', "-"),
                    shown: match key.as_str() {
                        "nir13" => self.get("nir13_spaced").unwrap_or(value).to_owned(),
                        _ => value.clone(),
                    },
                    value: value.clone(),
                },
            );
        std::iter::once(name).chain(facts).collect()
    }

    /// Every value that is theirs, so that typing it is never taken for real data.
    pub fn own(&self) -> Vec<&str> {
        self.facts
            .iter()
            .map(|(_, value)| value)
            .chain(self.others.values())
            .map(String::as_str)
            .collect()
    }
}

/// A social security number as it is printed on the card: `2 69 05 49 588 157 80`.
fn spaced_nir(digits: &str) -> String {
    let mut spaced = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if matches!(at, 1 | 3 | 5 | 7 | 10 | 13) {
            spaced.push(' ');
        }
        spaced.push(digit);
    }
    spaced
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::typing::guard::looks_real;
    use crate::typing::{iban, nir};

    const TEXT: &str = include_str!("../../assets/personas.toml");

    fn personas() -> BTreeMap<String, Arc<Persona>> {
        let (personas, problems) = Persona::parse(TEXT, "personas.toml");
        assert_eq!(problems, []);
        personas
    }

    #[test]
    fn the_six_personas_are_there_and_their_numbers_are_right() {
        let personas = personas();
        let names: Vec<&str> = personas.keys().map(String::as_str).collect();
        assert_eq!(names, ["amina", "bernard", "jeanne", "karim", "nathalie", "yann"]);
        for persona in personas.values() {
            let get = |key: &str| persona.get(key).unwrap();
            assert!(nir::is_valid(get("nir15")), "{}", persona.id);
            assert_eq!(format!("{:02}", nir::key(get("nir13")).unwrap()), get("nir_key"));
            if let Some(number) = persona.get("iban") {
                assert!(iban::is_valid(&iban::normalize(number)), "{}", persona.id);
            }
            assert!(get("email").ends_with(".example"), "{}", persona.id);
            assert!(get("mobile").starts_with("06 39 98 "), "{}", persona.id);
            assert_eq!(get("password"), "Exemple-2026");
            for own in persona.own() {
                assert_eq!(looks_real(own, &persona.own()), None, "{own}");
            }
        }
    }

    #[test]
    fn what_derives_from_the_facts() {
        let personas = personas();
        for (who, key, value) in [
            ("nathalie", "full_name", "Nathalie Lexemple"),
            ("nathalie", "full_name_caps", "Nathalie LEXEMPLE"),
            ("karim", "last_name_caps", "DUMODÈLE"),
            ("nathalie", "born", "14/05/1969"),
            ("nathalie", "born_long", "14 mai 1969"),
            ("nathalie", "nir13_spaced", "2 69 05 49 588 157"),
            ("nathalie", "nir15_spaced", "2 69 05 49 588 157 80"),
            ("nathalie", "nir15", "269054958815780"),
            ("nathalie", "story.hours", "24"),
            ("jeanne", "drill.code_old", "118204"),
        ] {
            assert_eq!(personas[who].get(key), Some(value), "{who} {key}");
        }
        assert_eq!(personas["karim"].get("nothing"), None);
        assert_eq!(personas["karim"].initials(), "KD");
    }

    #[test]
    fn the_card_begins_with_the_name_and_shows_numbers_spaced() {
        let card = personas()["karim"].card();
        assert_eq!((card[0].key.as_str(), card[0].shown.as_str()), ("full-name", "Karim Dumodèle"));
        let nir = card.iter().find(|line| line.key == "nir13").unwrap();
        assert_eq!(
            (nir.shown.as_str(), nir.value.as_str()),
            ("1 88 11 00 000 001", "1881100000001")
        );
        assert!(card.iter().all(|line| !line.key.contains(['_', '.'])));
        assert!(card.iter().all(|line| line.key != "story-partner"));
    }

    #[test]
    fn a_wrong_persona_is_left_out_and_told_with_its_line() {
        let good = "[zoe]\nfirst_name = \"Zoé\"\nlast_name = \"Essai\"\nborn = 1990-01-01\n\
            nir13 = \"2900100000001\"\nnir_key = \"01\"\nmobile = \"a\"\nemail = \"a\"\n\
            address = \"a\"\npostal_code = \"a\"\ntown = \"a\"\npassword = \"a\"\n";
        assert_eq!(Persona::parse(good, "p").1, []);
        for (whole, broken, code, line) in [
            ("born = 1990-01-01", "born = \"hier\"", "wrong-type", 4),
            ("town = \"a\"", "town = [1]", "wrong-type", 11),
            ("town = \"a\"\n", "", "missing-key", 1),
            ("password = \"a\"", "password = \"a\"\n[zoe.other]\na = 1", "unknown-key", 13),
            ("[zoe]", "x = 1\n[zoe]", "wrong-type", 1),
            ("[zoe]", "[zoe", "toml-syntax", 1),
        ] {
            let (personas, problems) = Persona::parse(&good.replacen(whole, broken, 1), "p");
            let told = problems.iter().any(|p| p.code == code && p.line == Some(line));
            assert!(told, "{broken}: {problems:?}");
            assert_eq!(personas.len(), usize::from(broken.starts_with("x =")), "{broken}");
        }
    }
}
