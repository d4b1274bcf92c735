//! The places of the partnership: where they are, and when a mediator is there.
//!
//! Reads `sites.toml`; [`presence`] answers when somebody will be there, [`holidays`] when nobody
//! works, [`edit`] changes the file's text. Choosing, reading and writing the file is left to
//! `config`; saying a day or an hour to `i18n`; the clock to the caller.

pub mod edit;
pub mod holidays;
pub mod presence;

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};
use toml::Spanned;
use toml::de::DeTable;

use crate::problem::Problem;
use crate::settings::{Item, Reader};

pub use presence::{
    Closure, Contract, Presence, Why, closures, contract, during, next_presence, upcoming,
    upcoming_everywhere,
};

/// The longest presence that is believed, in hours: beyond it, an hour was mistyped.
pub const LONGEST: i64 = 12;

/// The days of the week as `sites.toml` writes them.
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("lundi", Weekday::Mon),
    ("mardi", Weekday::Tue),
    ("mercredi", Weekday::Wed),
    ("jeudi", Weekday::Thu),
    ("vendredi", Weekday::Fri),
    ("samedi", Weekday::Sat),
    ("dimanche", Weekday::Sun),
];

/// What a place is, in the network of public services.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A *maison de services au public*.
    Msap,
    /// A plain post office.
    BureauDePoste,
}

impl Kind {
    /// Every kind with its code.
    const CODES: [(&'static str, Self); 2] =
        [("msap", Self::Msap), ("bureau-de-poste", Self::BureauDePoste)];

    /// How `sites.toml` writes it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Msap => "msap",
            Self::BureauDePoste => "bureau-de-poste",
        }
    }
}

/// A time of the week when a mediator is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// The day of the week.
    pub weekday: Weekday,
    /// When it starts.
    pub from: NaiveTime,
    /// When it ends, on the same day and after `from`.
    pub to: NaiveTime,
}

impl Slot {
    /// Whether some moment of the week is in both.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.weekday == other.weekday && self.from < other.to && other.from < self.to
    }

    /// Whether it lasts longer than [`LONGEST`].
    pub fn is_long(&self) -> bool {
        self.to - self.from > TimeDelta::hours(LONGEST)
    }

    /// Its order in the week: Monday first, then the hours.
    pub fn rank(&self) -> (u32, NaiveTime, NaiveTime) {
        (self.weekday.num_days_from_monday(), self.from, self.to)
    }
}

/// Days on which no mediator comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, not before `from`.
    pub to: NaiveDate,
}

/// One place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its identifier in the counts and in `kiosk.toml`: lower case letters, digits, hyphens.
    pub id: String,
    /// Its usual name: "Creully".
    pub name: String,
    /// The commune it lies in today: "Creully sur Seulles". Empty when not given.
    pub commune: String,
    /// The code of its *département*: "14". Empty when not given.
    pub departement: String,
    /// The INSEE code of the commune: "14200". Empty when not given.
    pub insee: String,
    /// Its postal code, which is not the INSEE code: "14480". Empty when not given.
    pub postal: String,
    /// What it is; `None` when the partnership has not said.
    pub kind: Option<Kind>,
    /// Where to meet the mediator: "Bureau de poste de Creully". Empty when not given.
    pub place: String,
    /// When a mediator is there, week after week.
    pub presence: Vec<Slot>,
    /// When no mediator comes in spite of `presence`.
    pub absences: Vec<Absence>,
    /// The last day of the contract, where it has an end: nobody comes after it.
    pub until: Option<NaiveDate>,
    /// Whether the hours were confirmed by the place; example hours are not to be promised.
    pub hours_confirmed: bool,
}

impl Site {
    /// The times of the week in their order, Monday first.
    pub fn week(&self) -> Vec<Slot> {
        let mut week = self.presence.clone();
        week.sort_by_key(Slot::rank);
        week
    }

    /// A place that stands in when no place is known: nobody is ever present there.
    pub fn nowhere() -> Self {
        Self {
            id: "non_renseigne".to_owned(),
            name: String::new(),
            commune: String::new(),
            departement: String::new(),
            insee: String::new(),
            postal: String::new(),
            kind: None,
            place: String::new(),
            presence: Vec::new(),
            absences: Vec::new(),
            until: None,
            hours_confirmed: false,
        }
    }
}

/// The places of the partnership, in the order of the file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sites {
    /// The places, each with its own identifier.
    sites: Vec<Site>,
}

impl Sites {
    /// The places of a `sites.toml`, and what is wrong with it.
    ///
    /// A place without a sound identifier is left out, and so is a slot or an absence that cannot
    /// be understood; anything else is kept. A text that is not TOML gives no place at all.
    pub fn parse(text: &str, file: &str) -> (Self, Vec<Problem>) {
        let (mut reader, table) = Reader::open(file, text);
        let mut sites = Vec::new();
        let mut known = BTreeSet::new();
        for (key, item) in table.iter().flatten() {
            if key.get_ref() != "site" {
                reader.unknown(key.get_ref(), &key.span());
                continue;
            }
            for item in reader.list("site", item).into_iter().flatten() {
                let Some(table) = reader.table("site", item) else {
                    continue;
                };
                let place = first_place(table, item);
                let Some(site) = site(&mut reader, table, &place) else {
                    continue;
                };
                if known.insert(site.id.clone()) {
                    sites.push(site);
                } else {
                    let problem = reader.error("site-duplicate").with("id", &site.id);
                    reader.tell(problem, &place);
                }
            }
        }
        (Self { sites }, reader.into_problems())
    }

    /// The place with this identifier.
    pub fn get(&self, id: &str) -> Option<&Site> {
        self.sites.iter().find(|site| site.id == id)
    }

    /// The places in the order of the file.
    pub fn iter(&self) -> std::slice::Iter<'_, Site> {
        self.sites.iter()
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.sites.len()
    }

    /// Whether there is no place.
    pub fn is_empty(&self) -> bool {
        self.sites.is_empty()
    }
}

impl<'a> IntoIterator for &'a Sites {
    type Item = &'a Site;
    type IntoIter = std::slice::Iter<'a, Site>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// Where a table starts for its reader: its first key, since the place of a `[[site]]` table is not
/// always that of its header.
fn first_place(table: &DeTable<'_>, item: &Item<'_>) -> Range<usize> {
    table.keys().map(Spanned::span).min_by_key(|place| place.start).unwrap_or_else(|| item.span())
}

/// One place; `None` when it has no sound identifier.
fn site(reader: &mut Reader<'_>, table: &DeTable<'_>, place: &Range<usize>) -> Option<Site> {
    let mut site = Site {
        id: String::new(),
        name: String::new(),
        commune: String::new(),
        departement: String::new(),
        insee: String::new(),
        postal: String::new(),
        kind: None,
        place: String::new(),
        presence: Vec::new(),
        absences: Vec::new(),
        until: None,
        hours_confirmed: false,
    };
    for (key, item) in table {
        let name = key.get_ref().as_ref();
        match name {
            "id" => site.id = owned(reader, name, item),
            "name" => site.name = owned(reader, name, item),
            "commune" => site.commune = owned(reader, name, item),
            "departement" => site.departement = owned(reader, name, item),
            "insee" => site.insee = code(reader, name, item),
            "postal" => site.postal = code(reader, name, item),
            "kind" => site.kind = reader.choice(name, item, &Kind::CODES),
            "place" => site.place = owned(reader, name, item),
            "presence" => site.presence = slots(reader, name, item),
            "absences" => site.absences = absences(reader, name, item),
            "until" => site.until = reader.date(name, item),
            "hours_confirmed" => {
                site.hours_confirmed = reader.boolean(name, item).unwrap_or_default();
            }
            unknown => reader.unknown(unknown, &key.span()),
        }
    }
    if !sound(&site.id) {
        let problem = reader.error("site-without-id").with("id", &site.id);
        reader.tell(problem, place);
        return None;
    }
    for key in ["name", "commune", "departement", "insee", "postal", "place"] {
        if !table.contains_key(key) {
            reader.missing(key, place);
        }
    }
    if site.name.is_empty() {
        site.name.clone_from(&site.id);
    }
    codes_agree(reader, table, &site);
    Some(site)
}

/// Tells where the codes of a place cannot all be right. The INSEE code starts with that of the
/// *département*; the postal code is another one, and only its office tells what it starts with.
fn codes_agree(reader: &mut Reader<'_>, table: &DeTable<'_>, site: &Site) {
    let place = |key: &str| table.get(key).map_or(0..0, Spanned::span);
    if !site.insee.is_empty() && !site.insee.starts_with(&site.departement) {
        let problem = reader
            .warning("site-departement")
            .with("insee", &site.insee)
            .with("departement", &site.departement);
        reader.tell(problem, &place("insee"));
    }
    if !site.postal.is_empty() && site.postal == site.insee {
        let problem = reader.warning("site-postal").with("postal", &site.postal);
        reader.tell(problem, &place("postal"));
    }
}

/// Whether an identifier can stand in a count, a file name and a command line.
fn sound(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A text, empty when it is none.
fn owned(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> String {
    reader.text(key, item).unwrap_or_default().trim().to_owned()
}

/// A code of five characters, digits but for the two of Corsica; empty when it is none.
fn code(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> String {
    let text = owned(reader, key, item);
    let five = text.len() == 5
        && text.char_indices().all(|(at, c)| {
            c.is_ascii_digit() || (key == "insee" && at == 1 && matches!(c, 'A' | 'B'))
        });
    if five || text.is_empty() {
        return text;
    }
    let problem = reader.error("site-code").with("key", key).with("value", &text);
    reader.tell(problem, &item.span());
    String::new()
}

/// The weekly slots that can be understood.
///
/// Two that overlap, or one that lasts too long, are told and used.
fn slots(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for item in reader.list(key, item).into_iter().flatten() {
        let Some(table) = reader.table(key, item) else {
            continue;
        };
        let place = first_place(table, item);
        let (mut weekday, mut from, mut to) = (None, None, None);
        for (key, item) in table {
            match key.get_ref().as_ref() {
                "weekday" => weekday = reader.choice("weekday", item, &WEEKDAYS),
                "from" => from = reader.time("from", item),
                "to" => to = reader.time("to", item),
                unknown => reader.unknown(unknown, &key.span()),
            }
        }
        tell_missing(reader, table, &["weekday", "from", "to"], &place);
        if let (Some(weekday), Some(from), Some(to)) = (weekday, from, to) {
            if from < to {
                let slot = Slot { weekday, from, to };
                if slot.is_long() {
                    let problem = reader.warning("site-slot-long").with("hours", LONGEST);
                    reader.tell(problem, &place);
                }
                if slots.iter().any(|other| other.overlaps(&slot)) {
                    let problem = reader.warning("site-slot-overlap");
                    reader.tell(problem, &place);
                }
                slots.push(slot);
            } else {
                let problem = reader.error("site-slot-order");
                reader.tell(problem, &place);
            }
        }
    }
    slots
}

/// The absences that can be understood.
fn absences(reader: &mut Reader<'_>, key: &str, item: &Item<'_>) -> Vec<Absence> {
    let mut absences = Vec::new();
    for item in reader.list(key, item).into_iter().flatten() {
        let Some(table) = reader.table(key, item) else {
            continue;
        };
        let place = first_place(table, item);
        let (mut from, mut to) = (None, None);
        for (key, item) in table {
            match key.get_ref().as_ref() {
                "from" => from = reader.date("from", item),
                "to" => to = reader.date("to", item),
                unknown => reader.unknown(unknown, &key.span()),
            }
        }
        tell_missing(reader, table, &["from", "to"], &place);
        if let (Some(from), Some(to)) = (from, to) {
            if from <= to {
                absences.push(Absence { from, to });
            } else {
                let problem = reader.error("site-absence-order");
                reader.tell(problem, &place);
            }
        }
    }
    absences
}

/// Tells which of these keys are missing.
fn tell_missing(reader: &mut Reader<'_>, table: &DeTable<'_>, keys: &[&str], place: &Range<usize>) {
    for key in keys {
        if !table.contains_key(*key) {
            reader.missing(key, place);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    const EMBEDDED: &str = include_str!("../config/sites.toml");

    fn told(problems: &[Problem]) -> Vec<String> {
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_ten_places_are_read_without_a_problem() {
        let (sites, problems) = Sites::parse(EMBEDDED, "sites.toml");
        assert_eq!(problems, []);
        // INSEE and postal codes: La Coop de la médiation numérique, `communes.csv`.
        let expected = [
            ("creully", "Creully sur Seulles", "14", "14200", "14480"),
            ("tilly", "Tilly-sur-Seulles", "14", "14692", "14250"),
            ("mathieu", "Mathieu", "14", "14407", "14920"),
            ("grandcamp", "Grandcamp-Maisy", "14", "14312", "14450"),
            ("saint-martin", "Saint-Martin-de-la-Lieue", "14", "14625", "14100"),
            ("lisieux", "Lisieux", "14", "14366", "14100"),
            ("brehal", "Bréhal", "50", "50076", "50290"),
            ("la-haye-pesnel", "La Haye-Pesnel", "50", "50237", "50320"),
            ("montmartin", "Montmartin-sur-Mer", "50", "50349", "50590"),
            ("saint-sauveur", "Saint-Sauveur-Villages", "50", "50550", "50490"),
        ];
        let found: Vec<_> = sites
            .iter()
            .map(|s| {
                let [id, commune, departement, insee, postal] =
                    [&s.id, &s.commune, &s.departement, &s.insee, &s.postal].map(String::as_str);
                (id, commune, departement, insee, postal)
            })
            .collect();
        assert_eq!(found, expected);
        assert_eq!((sites.len(), sites.is_empty()), (10, false));
        for site in &sites {
            assert!(!site.presence.is_empty(), "{}", site.id);
            assert!(!site.hours_confirmed, "{}: example hours", site.id);
            assert!(site.place.starts_with("Bureau de poste "), "{}", site.id);
        }
        assert_eq!(sites.get("brehal").map(|site| site.name.as_str()), Some("Bréhal"));
        assert_eq!(sites.get("paris"), None);
    }

    #[test]
    fn three_mediators_are_enough_for_the_example_hours() {
        let (sites, _) = Sites::parse(EMBEDDED, "sites.toml");
        let slots: Vec<Slot> = sites.iter().flat_map(|site| site.presence.clone()).collect();
        for slot in &slots {
            let together = slots
                .iter()
                .filter(|other| other.weekday == slot.weekday)
                .filter(|other| other.from < slot.to && slot.from < other.to)
                .count();
            assert!(together <= 3, "{slot:?}");
        }
    }

    #[test]
    fn every_key_is_read() {
        let text = r#"
[[site]]
id = "creully"
name = "Creully"
commune = "Creully sur Seulles"
departement = "14"
insee = "14200"
postal = "14480"
kind = "bureau-de-poste"
place = "Bureau de poste de Creully"
until = 2027-12-31
hours_confirmed = true
presence = [{ weekday = "mardi", from = "09:30", to = "12:00" }]
absences = [{ from = 2026-12-24, to = "2027-01-02" }]
"#;
        let (sites, problems) = Sites::parse(text, "sites.toml");
        assert_eq!(problems, []);
        let site = sites.get("creully").unwrap();
        assert_eq!(site.kind.map(Kind::code), Some("bureau-de-poste"));
        assert_eq!(site.until, NaiveDate::from_ymd_opt(2027, 12, 31));
        assert!(site.hours_confirmed);
        assert_eq!(
            site.presence,
            [Slot {
                weekday: Weekday::Tue,
                from: NaiveTime::from_hms_opt(9, 30, 0).unwrap(),
                to: NaiveTime::from_hms_opt(12, 0, 0).unwrap(),
            }]
        );
        assert_eq!(
            site.absences,
            [Absence {
                from: NaiveDate::from_ymd_opt(2026, 12, 24).unwrap(),
                to: NaiveDate::from_ymd_opt(2027, 1, 2).unwrap(),
            }]
        );
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line_and_the_rest_is_used() {
        let text = r#"region = "Normandie"
[[site]]
id = "a"
name = "A"
commune = "A"
departement = "14"
insee = "50076"
postal = "144"
place = "Poste"
kind = "mairie"
fax = "0"
presence = [
  { weekday = "mardi", from = "12:00", to = "09:30" },
  { weekday = "Tuesday", from = "9h30", to = "12:00" },
  { weekday = "jeudi", from = "09:30" },
  { weekday = "jeudi", from = "09:30", to = "12:00", who = "x" },
]
absences = [{ from = 2026-12-24, to = 2026-12-23 }, 3]
until = "demain"
[[site]]
name = "Sans nom court"
[[site]]
id = "a"
[[site]]
id = "Été"
"#;
        let (sites, problems) = Sites::parse(text, "s.toml");
        assert_eq!(
            told(&problems),
            [
                "s.toml:1: settings-unknown-key key=region",
                "s.toml:7: site-departement insee=50076 departement=14",
                "s.toml:8: site-code key=postal value=144",
                "s.toml:10: settings-not-a-choice key=kind value=mairie choices=msap, bureau-de-poste",
                "s.toml:11: settings-unknown-key key=fax",
                "s.toml:13: site-slot-order",
                "s.toml:14: settings-wrong-kind key=from expected=time",
                "s.toml:14: settings-not-a-choice key=weekday value=Tuesday choices=lundi, mardi, \
                 mercredi, jeudi, vendredi, samedi, dimanche",
                "s.toml:15: settings-missing-key key=to",
                "s.toml:16: settings-unknown-key key=who",
                "s.toml:18: site-absence-order",
                "s.toml:18: settings-wrong-kind key=absences expected=table",
                "s.toml:19: settings-wrong-kind key=until expected=date",
                "s.toml:21: site-without-id id=",
                "s.toml:23: settings-missing-key key=name",
                "s.toml:23: settings-missing-key key=commune",
                "s.toml:23: settings-missing-key key=departement",
                "s.toml:23: settings-missing-key key=insee",
                "s.toml:23: settings-missing-key key=postal",
                "s.toml:23: settings-missing-key key=place",
                "s.toml:23: site-duplicate id=a",
                "s.toml:25: site-without-id id=Été",
            ]
        );
        assert_eq!(sites.len(), 1);
        let site = sites.get("a").unwrap();
        assert_eq!((site.presence.len(), site.absences.len()), (1, 0));
    }

    #[test]
    fn codes_and_hours_that_cannot_be_right_are_told_and_used() {
        let text = r#"
[[site]]
id = "creully"
name = "Creully"
commune = "Creully sur Seulles"
departement = "14"
insee = "14200"
postal = "14200"
place = "Bureau de poste de Creully"
presence = [
  { weekday = "mardi", from = "08:00", to = "20:00" },
  { weekday = "mardi", from = "19:00", to = "21:00" },
  { weekday = "mardi", from = "21:00", to = "22:00" },
  { weekday = "jeudi", from = "08:00", to = "20:01" },
]
"#;
        let (sites, problems) = Sites::parse(text, "s.toml");
        assert_eq!(
            told(&problems),
            [
                "s.toml:8: site-postal postal=14200",
                "s.toml:12: site-slot-overlap",
                "s.toml:14: site-slot-long hours=12",
            ]
        );
        assert!(problems.iter().all(|problem| !problem.is_error()));
        assert_eq!(sites.get("creully").unwrap().presence.len(), 4);
    }

    #[test]
    fn the_codes_of_the_places_do_not_deceive() {
        let (sites, _) = Sites::parse(EMBEDDED, "sites.toml");
        for site in &sites {
            assert!(site.insee.starts_with(&site.departement), "{}", site.id);
            assert!(site.postal.starts_with(&site.departement), "{}", site.id);
            assert_ne!(site.insee, site.postal, "{}", site.id);
            assert!(["14", "50"].contains(&site.departement.as_str()), "{}", site.id);
        }
        // 14200 is the INSEE code of Creully sur Seulles and the postal code of Hérouville.
        assert!(sites.iter().all(|site| site.postal != "14200"));
    }

    #[test]
    fn the_week_starts_on_monday() {
        let (sites, _) = Sites::parse(EMBEDDED, "sites.toml");
        let mut site = sites.get("creully").unwrap().clone();
        site.presence.reverse();
        let days: Vec<Weekday> = site.week().iter().map(|slot| slot.weekday).collect();
        assert_eq!(days, [Weekday::Tue, Weekday::Thu]);
    }

    #[test]
    fn a_text_that_is_not_toml_gives_no_place_and_one_problem() {
        let (sites, problems) = Sites::parse("[[site]\nid = 3", "s.toml");
        assert!(sites.is_empty());
        assert_eq!(told(&problems), ["s.toml:1: settings-broken near=[[site]"]);
    }

    proptest! {
        #[test]
        fn no_damage_stops_the_reading(at in 0..EMBEDDED.len(), byte in any::<u8>()) {
            let mut bytes = EMBEDDED.as_bytes().to_vec();
            bytes[at] = byte;
            let whole = String::from_utf8_lossy(&bytes);
            let cut = String::from_utf8_lossy(&EMBEDDED.as_bytes()[..at]);
            for text in [whole, cut] {
                let (sites, problems) = Sites::parse(&text, "s.toml");
                prop_assert!(sites.len() <= 10);
                prop_assert!(problems.iter().all(|problem| problem.line.is_some()));
            }
        }
    }
}
