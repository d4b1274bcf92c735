//! A search that forgives: what people type is compared with titles, aims, keywords and the many
//! names of an operator, whatever the case, the accents, the order and a few slips of the finger.
//!
//! Each word that can be looked for is written twice: as it is spelled, without what does not count,
//! and as it sounds in French. A word typed is compared with both, from the surest likeness to the
//! least: the same, the beginning, the same sound, one or two slips. Procedures that answer to the
//! most words come first, the surest of them before the others.
//!
//! Nothing that is typed is kept. Where the words come from and how the answers are shown is left to
//! the screens.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Deserialize;
use strsim::damerau_levenshtein;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most answers a search gives.
pub const MOST: usize = 20;

/// What is looked at of what was typed, in letters: nobody looks for a longer title.
const LONGEST: usize = 80;

/// How much a word tells by where it stands, in hundredths.
const TITLE: u32 = 100;
const KEYWORD: u32 = 96;
const OPERATOR: u32 = 84;
const ALIAS: u32 = 76;
const AIM: u32 = 60;

/// Something that can be found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// Its stable name, given back.
    pub id: String,
    /// Its operator's code, by which old and popular names find it.
    pub operator: String,
    /// What the operator is called, in any language.
    pub operator_names: Vec<String>,
    /// Its titles, in any language.
    pub titles: Vec<String>,
    /// What it is for, in any language.
    pub aims: Vec<String>,
    /// What people say when they look for it.
    pub keywords: Vec<String>,
}

/// Old and popular names, and the words too common to be looked for.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// Words that are not looked for.
    #[serde(default)]
    stop: Vec<String>,
    /// Other names of an operator, by its code.
    #[serde(default)]
    operator: BTreeMap<String, Others>,
    /// Other ways to say what a title says.
    #[serde(default)]
    say: Vec<Say>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Others {
    words: Vec<String>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Say {
    means: Vec<String>,
    words: Vec<String>,
}

impl Names {
    /// The names in this TOML text: none at all if it cannot be read, which a test of the embedded
    /// one rules out.
    pub fn parse(text: &str) -> Self {
        toml::from_str(text).unwrap_or_default()
    }

    /// The embedded names.
    pub fn embedded() -> Self {
        Self::parse(include_str!("../assets/search.toml"))
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The name of what was found.
    pub id: String,
    /// How many of the words typed it answers to.
    pub words: usize,
    /// How sure it is: only good to compare with others of the same search.
    pub score: u32,
}

/// One spelling, and what it is a spelling of.
#[derive(Clone)]
struct Word {
    /// Without case, accents, plural.
    spelled: String,
    /// As it sounds.
    sound: String,
    /// Which entries hold it, and how much it tells of each.
    entries: Vec<(usize, u32)>,
}

/// Everything that can be found.
#[derive(Clone)]
pub struct Index {
    ids: Vec<String>,
    /// How many words each title has, by which a short one that is whole comes before a long one.
    lengths: Vec<u32>,
    words: Vec<Word>,
    stop: BTreeSet<String>,
}

impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index")
            .field("entries", &self.ids.len())
            .field("words", &self.words.len())
            .finish_non_exhaustive()
    }
}

impl Index {
    /// The index of these entries. What comes first in them comes first among equals.
    pub fn new(entries: &[Entry], names: &Names) -> Self {
        let stop: BTreeSet<String> = names.stop.iter().map(|word| folded(word)).collect();
        // Of each word, in each entry: how much it tells, and how many times it is said.
        let mut found: BTreeMap<String, BTreeMap<usize, (u32, u32)>> = BTreeMap::new();
        let mut lengths = Vec::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            let mut add = |text: &str, weight: u32| {
                for word in words(text).filter(|word| !stop.contains(word)) {
                    let told = found.entry(singular(&word)).or_default().entry(at).or_default();
                    *told = (told.0.max(weight), told.1 + 1);
                }
            };
            for (texts, weight) in [
                (&entry.titles, TITLE),
                (&entry.keywords, KEYWORD),
                (&entry.operator_names, OPERATOR),
                (&entry.aims, AIM),
            ] {
                for text in texts {
                    add(text, weight);
                }
            }
            if let Some(others) = names.operator.get(&entry.operator) {
                for text in &others.words {
                    add(text, ALIAS);
                }
            }
            let says = |what: &str| {
                let said = |text: &String| holds(text, what);
                entry.titles.iter().chain(&entry.keywords).any(said)
            };
            for say in names.say.iter().filter(|say| say.means.iter().any(|what| says(what))) {
                for text in &say.words {
                    add(text, ALIAS);
                }
            }
            let length = entry.titles.first().map_or(0, |title| words(title).count());
            lengths.push(u32::try_from(length).unwrap_or(u32::MAX));
        }
        let words = found
            .into_iter()
            .map(|(spelled, entries)| Word {
                sound: sound(&spelled),
                spelled,
                // Said more than once, it tells a little more.
                entries: entries
                    .into_iter()
                    .map(|(entry, (weight, times))| (entry, weight + (times - 1).min(3)))
                    .collect(),
            })
            .collect();
        Self { ids: entries.iter().map(|entry| entry.id.clone()).collect(), lengths, words, stop }
    }

    /// What answers to `typed`, the best first, [`MOST`] at most. Nothing typed finds nothing.
    pub fn search(&self, typed: &str) -> Vec<Hit> {
        let typed: String = typed.chars().take(LONGEST).collect();
        let mut looked: Vec<String> = words(&typed).collect();
        let telling = |word: &String| !self.stop.contains(word);
        if looked.iter().any(telling) {
            looked.retain(telling);
        }
        let mut best: BTreeMap<usize, (usize, u32)> = BTreeMap::new();
        for word in &looked {
            let mut here: BTreeMap<usize, u32> = BTreeMap::new();
            let (spelled, sound) = (singular(word), sound(word));
            for known in &self.words {
                let alike = likeness(word, &spelled, &sound, known);
                if alike == 0 {
                    continue;
                }
                for (entry, weight) in &known.entries {
                    let score = here.entry(*entry).or_default();
                    *score = (*score).max(alike * weight);
                }
            }
            for (entry, score) in here {
                let sum = best.entry(entry).or_default();
                *sum = (sum.0 + 1, sum.1 + score);
            }
        }
        let most = best.values().map(|(words, _)| *words).max().unwrap_or(0);
        let mut hits: Vec<(usize, Hit)> = best
            .into_iter()
            // Who answers to fewer words than another is not what was asked for.
            .filter(|(_, (words, _))| *words == most)
            .filter_map(|(entry, (words, score))| {
                let id = self.ids.get(entry)?.clone();
                // A title said whole beats one said in part, but no surer likeness.
                let length = self.lengths.get(entry).copied().unwrap_or(0).min(20);
                Some((entry, Hit { id, words, score: score + 20 - length }))
            })
            .collect();
        hits.sort_by(|(a, one), (b, other)| other.score.cmp(&one.score).then(a.cmp(b)));
        hits.truncate(MOST);
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

/// How much a word typed is like a known one, in hundredths.
fn likeness(typed: &str, spelled: &str, sound: &str, known: &Word) -> u32 {
    let length = spelled.chars().count();
    if known.spelled == spelled {
        return 100;
    }
    if known.spelled.starts_with(spelled) || known.spelled.starts_with(typed) {
        // One letter says little: every word that begins so is as good as another.
        return match length {
            0 => 0,
            1 => 45,
            2 => 60,
            _ => 88,
        };
    }
    let sounds = sound.chars().count();
    if length >= 3 && sounds >= 2 && known.sound == sound {
        return 80;
    }
    let slips = match length {
        0..=3 => return 0,
        4..=7 => 1,
        _ => 2,
    };
    // A first letter that is wrong too makes another word.
    let begins = known.spelled.chars().next() == spelled.chars().next()
        || known.sound.chars().next() == sound.chars().next();
    let other = known.spelled.chars().count();
    if other.abs_diff(length) <= slips && other > 3 {
        let distance = damerau_levenshtein(spelled, &known.spelled);
        if distance <= slips && (begins || distance == 1) {
            return if distance == 1 { 70 } else { 50 };
        }
    }
    if sounds >= 4 && known.sound.starts_with(sound) {
        return 55;
    }
    // The beginning of a longer word, with a slip in it.
    if length >= 5 && other > length && begins {
        let start: String = known.spelled.chars().take(length).collect();
        if damerau_levenshtein(spelled, &start) <= 1 {
            return 45;
        }
    }
    // The same sound but for one, in words long enough to tell.
    if sounds >= 5 && begins && damerau_levenshtein(sound, &known.sound) <= 1 {
        return 40;
    }
    0
}

/// Whether `text` holds every word of `what`.
fn holds(text: &str, what: &str) -> bool {
    let own: BTreeSet<String> = words(text).map(|word| singular(&word)).collect();
    let mut wanted = words(what).filter(|word| word.chars().count() > 1).peekable();
    wanted.peek().is_some() && wanted.all(|word| own.contains(&singular(&word)))
}

/// The words of a text, folded, in their order.
fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = folded(text);
    let words: Vec<String> = folded.split_whitespace().map(str::to_owned).collect();
    words.into_iter()
}

/// Letters without case, accents or ligatures; anything else is a space. The point inside an Arabic
/// letter that only changes its bearer goes with the accents.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        match letter {
            'œ' | 'Œ' => out.push_str("oe"),
            'æ' | 'Æ' => out.push_str("ae"),
            'ß' => out.push_str("ss"),
            // Alef maqsura and ta marbuta are often written as ya and ha.
            'ى' => out.push('ي'),
            'ة' => out.push('ه'),
            // The tatweel only stretches a word.
            'ـ' => {}
            '@' => out.push('a'),
            _ if letter.is_alphanumeric() => out.extend(letter.to_lowercase()),
            _ => out.push(' '),
        }
    }
    out
}

/// A folded word without the mark of the plural, and without the Arabic article.
fn singular(word: &str) -> String {
    let letters = word.chars().count();
    let word = match word.strip_prefix("ال") {
        Some(bare) if letters > 4 => bare,
        Some(_) | None => word,
    };
    match word.strip_suffix(['s', 'x']) {
        Some(bare) if letters > 3 => bare.to_owned(),
        Some(_) | None => word.to_owned(),
    }
}

/// How a folded word sounds in French, roughly: enough for two spellings of one sound to meet. Small
/// letters are sounds, capitals those that French writes with two letters.
pub(crate) fn sound(word: &str) -> String {
    let word = singular(word);
    let mut text = word;
    // Longest first, so that what is written with three letters is not taken for two.
    for (written, heard) in [
        ("eau", "o"),
        ("sch", "S"),
        ("ch", "S"),
        ("ph", "f"),
        ("qu", "k"),
        ("gn", "N"),
        ("oeu", "E"),
        ("eu", "E"),
        ("au", "o"),
        ("ain", "I"),
        ("ein", "I"),
        ("aim", "I"),
        ("ai", "e"),
        ("ei", "e"),
        ("ay", "ei"),
        ("oy", "oi"),
        ("uy", "ui"),
        ("y", "i"),
        ("w", "v"),
        ("q", "k"),
    ] {
        text = text.replace(written, heard);
    }
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or(' ');
    let soft = |letter: char| matches!(letter, 'e' | 'i' | 'E' | 'I');
    let vowel = |letter: char| matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'E' | 'I' | 'A');
    let mut out = String::new();
    let mut index = 0;
    while index < letters.len() {
        let (letter, next) = (letters[index], at(index + 1));
        let before = if index == 0 { ' ' } else { letters[index - 1] };
        match letter {
            'h' => {}
            'c' if soft(next) => out.push('s'),
            'c' => out.push('k'),
            'g' if soft(next) => {
                out.push('j');
                // Only there to soften: « mangeons ».
                if next == 'e' && vowel(at(index + 2)) {
                    index += 1;
                }
            }
            'g' if next == 'u' && soft(at(index + 2)) => {
                out.push('g');
                index += 1;
            }
            // « quotient », « attestation ».
            't' if next == 'i' && vowel(at(index + 2)) && before != 's' && index > 0 => {
                out.push('s');
            }
            'x' if before != ' ' && next != ' ' => out.push_str("ks"),
            'z' => out.push('s'),
            // « en », « em », « an », « am » are one sound before a consonant or at the end.
            'e' | 'a'
                if matches!(next, 'n' | 'm')
                    && !vowel(at(index + 2))
                    && !matches!(at(index + 2), 'n' | 'm') =>
            {
                out.push('A');
                index += 1;
            }
            _ => out.push(letter),
        }
        index += 1;
    }
    // What is written twice is heard once.
    let mut heard = String::new();
    for letter in out.chars() {
        if !heard.ends_with(letter) {
            heard.push(letter);
        }
    }
    mute(&heard)
}

/// A sound without what is not said at its end: « é », « er », « ez », « e », then one consonant.
fn mute(heard: &str) -> String {
    let long = |text: &str| text.chars().count() > 3;
    let mut end = heard;
    if let Some(bare) = end.strip_suffix("er").or(end.strip_suffix("es")).filter(|_| long(end)) {
        return bare.to_owned();
    }
    if let Some(bare) = end.strip_suffix('e').filter(|_| long(end)) {
        end = bare;
        // « payée »: two of them are one.
        return end.strip_suffix('e').unwrap_or(end).to_owned();
    }
    match end.strip_suffix(['s', 't', 'd', 'p']) {
        Some(bare) if long(end) => bare.to_owned(),
        Some(_) | None => end.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::sync::LazyLock;
    use std::time::{Duration, Instant};

    use proptest::prelude::*;

    use super::*;

    /// A catalog like the real one: slug, operator, title, keywords.
    const CATALOG: [(&str, &str, &str, &[&str]); 44] = [
        ("ft-inscription", "france_travail", "S’inscrire à France Travail", &["inscription"]),
        ("ft-actualisation", "france_travail", "S’actualiser chaque mois", &["actualisation"]),
        (
            "ft-document",
            "france_travail",
            "Envoyer un document à France Travail",
            &["justificatif"],
        ),
        ("ft-attestation", "france_travail", "Télécharger un avis de situation", &["attestation"]),
        ("ft-cv", "france_travail", "Mettre mon CV en ligne", &["cv", "offre", "postuler"]),
        ("caf-compte", "caf", "Retrouver mon accès Caf", &["mot de passe", "mon compte"]),
        ("caf-logement", "caf", "Demander une aide au logement", &["apl", "loyer", "bail"]),
        ("caf-ressources", "caf", "Déclarer mes revenus tous les 3 mois", &["ressources", "rsa"]),
        (
            "caf-changement",
            "caf",
            "Signaler un changement de situation",
            &["changement", "naissance"],
        ),
        ("caf-attestation", "caf", "Télécharger une attestation Caf", &["quotient familial"]),
        ("msa-compte", "msa", "Créer mon espace privé MSA", &["compte"]),
        ("msa-ressources", "msa", "Déclarer mes ressources à la MSA", &["prime d’activité"]),
        ("msa-changement", "msa", "Signaler un changement à la MSA", &["changement"]),
        ("msa-attestation", "msa", "Télécharger une attestation MSA", &["attestation"]),
        ("ameli-compte", "assurance_maladie", "Créer mon compte ameli", &["ouvrir"]),
        (
            "ameli-connexion",
            "assurance_maladie",
            "Me connecter à mon compte ameli",
            &["mot de passe"],
        ),
        ("ameli-attestation", "assurance_maladie", "Télécharger une attestation de droits", &[]),
        ("ameli-vitale", "assurance_maladie", "Déclarer ma carte Vitale perdue", &["volée"]),
        (
            "ameli-remboursements",
            "assurance_maladie",
            "Voir mes remboursements",
            &["feuille de soins"],
        ),
        ("ameli-dossier", "assurance_maladie", "Compléter mon dossier", &["pièce", "papier"]),
        (
            "ameli-rib",
            "assurance_maladie",
            "Changer d’adresse ou de RIB",
            &["déménagement", "banque"],
        ),
        ("ameli-c2s", "assurance_maladie", "Demander la Complémentaire santé solidaire", &["c2s"]),
        (
            "mon-espace-sante",
            "assurance_maladie",
            "Ouvrir Mon espace santé",
            &["ordonnance", "vaccin"],
        ),
        ("retraite-espace", "assurance_retraite", "Entrer dans mon espace retraite", &["compte"]),
        ("retraite-carriere", "assurance_retraite", "Lire mon relevé de carrière", &["trimestres"]),
        (
            "retraite-estimation",
            "assurance_retraite",
            "Estimer ma retraite",
            &["simulateur", "montant"],
        ),
        ("retraite-demande", "assurance_retraite", "Demander ma retraite en ligne", &["départ"]),
        (
            "retraite-paiement",
            "assurance_retraite",
            "Obtenir une attestation de paiement",
            &["fiscale"],
        ),
        (
            "retraite-reversion",
            "assurance_retraite",
            "Demander une pension de réversion",
            &["veuve"],
        ),
        ("gaz-pce", "grdf", "Trouver mon numéro de compteur", &["pce", "gaz"]),
        ("gaz-compte", "grdf", "Créer mon espace GRDF", &["compte"]),
        ("gaz-releve", "grdf", "Transmettre mon relevé de gaz", &["auto-relevé", "index"]),
        ("gaz-consommation", "grdf", "Voir ma consommation de gaz", &["gazpar"]),
        ("gaz-odeur", "grdf", "Ça sent le gaz : que faire ?", &["fuite", "urgence"]),
        ("gaz-emmenager", "grdf", "Avoir le gaz dans mon nouveau logement", &["emménager"]),
        ("cheque-energie", "none", "Utiliser mon chèque énergie", &["électricité", "facture"]),
        ("fc-connexion", "france_connect", "Se connecter avec FranceConnect", &["impôts"]),
        (
            "fc-pieges",
            "france_connect",
            "Reconnaître un message piège",
            &["arnaque", "site officiel"],
        ),
        ("fc-fin", "france_connect", "Bien finir sur un ordinateur partagé", &["se déconnecter"]),
        ("pc-souris", "none", "Utiliser la souris", &["cliquer", "double-clic"]),
        ("pc-clavier", "none", "Utiliser le clavier", &["taper", "majuscule", "arobase"]),
        ("scanner", "none", "Scanner un papier", &["numériser", "photocopieuse"]),
        ("imprimante", "none", "Imprimer un document", &["imprimante", "impression"]),
        ("courriel", "none", "Envoyer un e-mail", &["mail", "courriel", "pièce jointe"]),
    ];

    fn entries() -> Vec<Entry> {
        let names = |operator: &str| match operator {
            "france_travail" => vec!["France Travail".to_owned()],
            "caf" => vec!["Caf".to_owned()],
            "assurance_maladie" => vec!["Assurance maladie".to_owned(), "ameli".to_owned()],
            "assurance_retraite" => vec!["Assurance retraite".to_owned()],
            "msa" => vec!["MSA".to_owned()],
            "grdf" => vec!["GRDF".to_owned()],
            "france_connect" => vec!["FranceConnect".to_owned()],
            _ => Vec::new(),
        };
        CATALOG
            .iter()
            .map(|(slug, operator, title, keywords)| Entry {
                id: (*slug).to_owned(),
                operator: (*operator).to_owned(),
                operator_names: names(operator),
                titles: vec![(*title).to_owned()],
                aims: Vec::new(),
                keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
            })
            .collect()
    }

    fn index() -> &'static Index {
        static INDEX: LazyLock<Index> =
            LazyLock::new(|| Index::new(&entries(), &Names::embedded()));
        &INDEX
    }

    fn found(index: &Index, typed: &str) -> Vec<String> {
        index.search(typed).into_iter().map(|hit| hit.id).collect()
    }

    #[test]
    fn the_embedded_names_can_be_read() {
        let names: Names = toml::from_str(include_str!("../assets/search.toml")).unwrap();
        assert!(names.stop.len() > 20 && names.operator.len() == 8 && names.say.len() > 10);
        let codes: BTreeSet<&str> = crate::tutorial::Operator::ALL
            .into_iter()
            .map(crate::tutorial::Operator::code)
            .collect();
        assert!(names.operator.keys().all(|code| codes.contains(code.as_str())));
        assert!(index().search("le la les").len() <= MOST);
    }

    /// What people type, and the beginning of the name of what must come first.
    #[test]
    fn what_people_type_finds_what_they_want() {
        let index = index();
        let mut wrong = Vec::new();
        for (typed, first) in [
            ("pole emplois", "ft-"),
            ("Pôle Emploi", "ft-"),
            ("anpe", "ft-"),
            ("assedic", "ft-"),
            ("chomage", "ft-"),
            ("aktualisation", "ft-actualisation"),
            ("actualisassion", "ft-actualisation"),
            ("s'actualiser", "ft-actualisation"),
            ("pointer", "ft-actualisation"),
            ("m'inscrire a pole emploi", "ft-inscription"),
            ("inscripsion", "ft-inscription"),
            ("cv", "ft-cv"),
            ("curriculum", "ft-cv"),
            ("kaf", "caf-"),
            ("CAF", "caf-"),
            ("allocs", "caf-"),
            ("apl", "caf-logement"),
            ("loyer", "caf-logement"),
            ("loyé", "caf-logement"),
            ("logemant", "caf-logement"),
            ("aide aux logements", "caf-logement"),
            ("atestation caf", "caf-attestation"),
            ("caf attestation", "caf-attestation"),
            ("quossient", "caf-attestation"),
            ("quotient familliale", "caf-attestation"),
            ("cantine", "caf-attestation"),
            ("RSA", "caf-ressources"),
            ("declarer mes revenu", "caf-ressources"),
            ("carte vitalle", "ameli-vitale"),
            ("vital", "ameli-vitale"),
            ("carte vital perdu", "ameli-vitale"),
            ("secu", "ameli-"),
            ("cpam", "ameli-"),
            ("amelie", "ameli-"),
            ("remboursment", "ameli-remboursements"),
            ("ranboursement", "ameli-remboursements"),
            ("feuille de soin", "ameli-remboursements"),
            ("cmu", "ameli-c2s"),
            ("complementaire sante", "ameli-c2s"),
            ("rib", "ameli-rib"),
            ("demenagement", "ameli-rib"),
            ("retrete", "retraite-"),
            ("la retraitte", "retraite-"),
            ("carsat", "retraite-"),
            ("cariere", "retraite-carriere"),
            ("trimestres", "retraite-carriere"),
            ("reversion", "retraite-reversion"),
            ("veuve", "retraite-reversion"),
            ("gaze", "gaz-"),
            ("gdf", "gaz-"),
            ("releve gaz", "gaz-releve"),
            ("compteur", "gaz-pce"),
            ("cheque energi", "cheque-energie"),
            ("chek énergie", "cheque-energie"),
            ("mutualité agricole", "msa-"),
            ("agriculteur", "msa-"),
            ("msa attestation", "msa-attestation"),
            ("france conect", "fc-connexion"),
            ("franceconnect", "fc-connexion"),
            ("impots", "fc-connexion"),
            ("arnake", "fc-pieges"),
            ("hameçonnage", "fc-pieges"),
            ("souri", "pc-souris"),
            ("arobaze", "pc-clavier"),
            ("scaner", "scanner"),
            ("fotocopie", "scanner"),
            ("imprimmer", "imprimante"),
            ("piece jointe", "courriel"),
            ("mél", "courriel"),
            ("je veux demander ma retraite", "retraite-demande"),
        ] {
            let found = found(index, typed);
            if !found.first().is_some_and(|id| id.starts_with(first)) {
                wrong.push(format!("{typed}: {first} and not {:?}", &found[..found.len().min(4)]));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn the_beginning_of_a_word_is_enough_and_nothing_finds_nothing() {
        let index = index();
        for beginning in ["lo", "log", "loge", "logeme"] {
            assert!(found(index, beginning).contains(&"caf-logement".to_owned()), "{beginning}");
        }
        for nothing in ["", " ", "   ", "?!", "-", "zzzz", "wxwxwxwx", "1234567"] {
            assert_eq!(index.search(nothing), [], "{nothing}");
        }
        // A word too common is looked for when nothing else was typed.
        assert!(!index.search("s").is_empty());
    }

    #[test]
    fn other_languages_are_found_too() {
        let mut entries = entries();
        entries[6].titles.push("Ask for housing benefit".to_owned());
        entries[6].titles.push("طلب المساعدة السكنية".to_owned());
        let index = Index::new(&entries, &Names::embedded());
        for typed in ["housing", "housing benefits", "المساعدة السكنية", "مساعده", "طَلَب سكنية"]
        {
            assert_eq!(found(&index, typed).first().unwrap(), "caf-logement", "{typed}");
        }
    }

    #[test]
    fn equals_stay_in_the_order_they_were_given() {
        let twin = |id: &str| Entry {
            id: id.to_owned(),
            titles: vec!["Demander une aide".to_owned()],
            ..Entry::default()
        };
        let index = Index::new(&[twin("b"), twin("a"), twin("c")], &Names::default());
        assert_eq!(found(&index, "aide"), ["b", "a", "c"]);
        assert_eq!(found(&index, "demande"), ["b", "a", "c"]);
    }

    #[test]
    fn spellings_of_one_sound_meet() {
        for (one, other) in [
            ("vitale", "vitalle"),
            ("retraite", "retrete"),
            ("quotient", "quossient"),
            ("gaz", "gaze"),
            ("attestation", "atestassion"),
            ("photo", "foto"),
            ("cheque", "chek"),
            ("declarer", "declare"),
            ("payee", "paye"),
            ("energie", "enerji"),
            ("remboursement", "rambourseman"),
            ("arnaque", "arnak"),
        ] {
            assert_eq!(sound(one), sound(other), "{one} {other}");
        }
        for (one, other) in [("gaz", "caf"), ("retraite", "retrait2"), ("caf", "cv")] {
            assert_ne!(sound(one), sound(other), "{one} {other}");
        }
    }

    #[test]
    fn a_search_takes_no_time() {
        let mut entries = entries();
        let more: Vec<Entry> = entries
            .iter()
            .map(|entry| Entry { id: format!("{}-2", entry.id), ..entry.clone() })
            .collect();
        entries.extend(more);
        let index = Index::new(&entries, &Names::embedded());
        let best = (0..20)
            .map(|_| {
                let start = Instant::now();
                let hits = index.search("atestassion de cotien familliale").len();
                assert!(hits > 0);
                start.elapsed()
            })
            .min()
            .unwrap();
        // Built without optimizations and beside other tests: ten times what is wanted.
        assert!(best < Duration::from_millis(10), "{best:?}");
    }

    proptest! {
        #[test]
        fn nothing_typed_is_too_strange(typed in ".{0,120}") {
            let index = index();
            let hits = index.search(&typed);
            prop_assert!(hits.len() <= MOST);
            for pair in hits.windows(2) {
                prop_assert!(pair[0].score >= pair[1].score && pair[0].words == pair[1].words);
            }
        }

        #[test]
        fn a_whole_title_finds_its_procedure(at in 0..CATALOG.len(), capitals: bool, turn in 0_usize..6) {
            let index = index();
            let (slug, _, title, _) = CATALOG[at];
            let mut words: Vec<&str> = title.split(' ').collect();
            let turn = turn % words.len();
            words.rotate_left(turn);
            let typed = words.join(" ");
            let typed = if capitals { typed.to_uppercase() } else { typed };
            prop_assert_eq!(&found(index, &typed)[0], slug);
        }

        #[test]
        fn one_slip_in_a_long_word_of_a_title_still_finds_it(
            at in 0..CATALOG.len(), place in 1_usize..20, letter in "[a-z]", how in 0..4,
        ) {
            let (slug, _, title, _) = CATALOG[at];
            let long = words(title).max_by_key(|word| word.chars().count()).unwrap();
            prop_assume!(long.chars().count() >= 8);
            let mut letters: Vec<char> = long.chars().collect();
            let place = 1 + place % (letters.len() - 2);
            match how {
                0 => letters.swap(place, place + 1),
                1 => { letters.remove(place); }
                2 => letters.insert(place, letter.chars().next().unwrap()),
                _ => letters[place] = letter.chars().next().unwrap(),
            }
            let typed: String = letters.into_iter().collect();
            let hits = found(index(), &typed);
            prop_assert!(hits.contains(&slug.to_owned()), "{typed} for {long}: {hits:?}");
        }
    }
}
