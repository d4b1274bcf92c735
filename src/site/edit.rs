//! Changes the places in the text of a `sites.toml`, and leaves the rest of the text as it is.
//!
//! Text in, text out: reading and writing the file is left to `config`. What would not make sense is
//! refused before, and the new text is read again after: it must say exactly what was asked, and the
//! same as before of every other place.

use chrono::{NaiveDate, Weekday};

use super::{Absence, Site, Sites, Slot, WEEKDAYS, sound};
use crate::problem::Problem;
use crate::settings::edit::{self, At, Row, Value};

/// One change to a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Its usual name.
    Name(String),
    /// Where to meet the mediator.
    Place(String),
    /// The times of the week, all of them.
    Week(Vec<Slot>),
    /// The absences, all of them.
    Absences(Vec<Absence>),
    /// The last day of the contract, or none.
    Until(Option<NaiveDate>),
    /// Whether the place confirmed its hours.
    HoursConfirmed(bool),
}

/// Why a change is refused. Nothing is changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A presence ends before it starts.
    #[error("a presence ends before it starts")]
    SlotOrder(Slot),
    /// A presence lasts longer than [`super::LONGEST`] hours.
    #[error("a presence is too long")]
    SlotLong(Slot),
    /// This presence overlaps another one.
    #[error("two presences overlap")]
    SlotsOverlap(Slot),
    /// An absence ends before it starts.
    #[error("an absence ends before it starts")]
    AbsenceOrder(Absence),
    /// A name is empty.
    #[error("a name is empty")]
    NoName,
    /// The identifier of a new place is not lower case letters, digits and hyphens.
    #[error("the identifier is not sound")]
    BadId,
    /// There is a place with this identifier already.
    #[error("there is such a place already")]
    Duplicate,
    /// The codes of a new place cannot be right: five digits each, the INSEE code starting with the
    /// *département*.
    #[error("the codes cannot be right")]
    BadCodes,
    /// There is no place with this identifier.
    #[error("there is no such place")]
    Unknown,
    /// The text is not TOML.
    #[error("the file cannot be understood")]
    Broken,
    /// The text is written in a way that cannot be changed without losing something.
    #[error("the file is written in a way that cannot be changed here")]
    Shape,
}

impl Error {
    /// What kind of error it is, to choose its words: the end of a Fluent key `places-error-…`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SlotOrder(_) => "slot-order",
            Self::SlotLong(_) => "slot-long",
            Self::SlotsOverlap(_) => "slots-overlap",
            Self::AbsenceOrder(_) => "absence-order",
            Self::NoName => "no-name",
            Self::BadId => "bad-id",
            Self::Duplicate => "duplicate",
            Self::BadCodes => "bad-codes",
            Self::Unknown => "unknown",
            Self::Broken => "broken",
            Self::Shape => "shape",
        }
    }

    /// The presence it is about, if it is about one.
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Self::SlotOrder(slot) | Self::SlotLong(slot) | Self::SlotsOverlap(slot) => Some(*slot),
            Self::AbsenceOrder(_)
            | Self::NoName
            | Self::BadId
            | Self::Duplicate
            | Self::BadCodes
            | Self::Unknown
            | Self::Broken
            | Self::Shape => None,
        }
    }
}

impl From<edit::Error> for Error {
    fn from(error: edit::Error) -> Self {
        match error {
            edit::Error::Broken => Self::Broken,
            edit::Error::Absent => Self::Unknown,
            edit::Error::Shape => Self::Shape,
        }
    }
}

/// Whether a week makes sense.
///
/// # Errors
/// The first presence that ends before it starts, lasts too long or overlaps one before it.
pub fn check_week(week: &[Slot]) -> Result<(), Error> {
    for (rank, slot) in week.iter().enumerate() {
        if slot.from >= slot.to {
            return Err(Error::SlotOrder(*slot));
        }
        if slot.is_long() {
            return Err(Error::SlotLong(*slot));
        }
        if week[..rank].iter().any(|other| other.overlaps(slot)) {
            return Err(Error::SlotsOverlap(*slot));
        }
    }
    Ok(())
}

/// Whether absences make sense.
///
/// # Errors
/// The first one that ends before it starts.
pub fn check_absences(absences: &[Absence]) -> Result<(), Error> {
    match absences.iter().find(|absence| absence.to < absence.from) {
        Some(absence) => Err(Error::AbsenceOrder(*absence)),
        None => Ok(()),
    }
}

/// The text with these changes to the place of this identifier.
///
/// # Errors
/// When a change does not make sense, when there is no such place, or when the text is written so
/// that it cannot be changed in place.
pub fn apply(text: &str, id: &str, changes: &[Change]) -> Result<String, Error> {
    let (old, problems) = read(text)?;
    let mut expected = old.get(id).ok_or(Error::Unknown)?.clone();
    let mut new = text.to_owned();
    for change in changes {
        new = change_one(&new, id, change, &mut expected)?;
    }
    let mut sites = old.sites;
    for site in &mut sites {
        if site.id == id {
            *site = expected.clone();
        }
    }
    says(&new, &Sites { sites }, &problems)?;
    Ok(new)
}

/// The text with one more place at its end.
///
/// # Errors
/// When the place does not make sense or has the identifier of another one.
pub fn add(text: &str, site: &Site) -> Result<String, Error> {
    let (old, problems) = read(text)?;
    if !sound(&site.id) {
        return Err(Error::BadId);
    }
    if old.get(&site.id).is_some() {
        return Err(Error::Duplicate);
    }
    if [&site.name, &site.commune, &site.place].into_iter().any(|name| name.trim().is_empty()) {
        return Err(Error::NoName);
    }
    let five = |code: &str| code.len() == 5 && code.bytes().all(|b| b.is_ascii_alphanumeric());
    let agree = !site.departement.is_empty() && site.insee.starts_with(&site.departement);
    if !five(&site.insee) || !five(&site.postal) || !agree || site.insee == site.postal {
        return Err(Error::BadCodes);
    }
    check_week(&site.presence)?;
    check_absences(&site.absences)?;
    let keys = [
        ("id", &site.id),
        ("name", &site.name),
        ("commune", &site.commune),
        ("departement", &site.departement),
        ("insee", &site.insee),
        ("postal", &site.postal),
        ("place", &site.place),
    ];
    let mut keys: Vec<(&str, Value)> =
        keys.into_iter().map(|(key, text)| (key, Value::Text(text.clone()))).collect();
    if let Some(kind) = site.kind {
        keys.push(("kind", Value::Text(kind.code().to_owned())));
    }
    if let Some(until) = site.until {
        keys.push(("until", Value::Date(until)));
    }
    keys.push(("hours_confirmed", Value::Boolean(site.hours_confirmed)));
    let week: Vec<Row> = site.presence.iter().map(slot_row).collect();
    let mut new = edit::append(text, "site", &keys, ("presence", &week));
    if !site.absences.is_empty() {
        let away: Vec<Row> = site.absences.iter().copied().map(absence_row).collect();
        new = edit::set_rows(&new, at(&site.id), "absences", &away)?;
    }
    let mut sites = old.sites;
    sites.push(site.clone());
    says(&new, &Sites { sites }, &problems)?;
    Ok(new)
}

/// Makes one change to a text, and to what is expected of it.
fn change_one(text: &str, id: &str, change: &Change, site: &mut Site) -> Result<String, Error> {
    let name = |key: &str, name: &str, own: &mut String| {
        if name.trim().is_empty() {
            return Err(Error::NoName);
        }
        name.trim().clone_into(own);
        Ok(edit::set(text, at(id), key, &Value::Text(own.clone()))?)
    };
    match change {
        Change::Name(new) => name("name", new, &mut site.name),
        Change::Place(new) => name("place", new, &mut site.place),
        Change::Week(week) => {
            check_week(week)?;
            site.presence.clone_from(week);
            let rows: Vec<Row> = week.iter().map(slot_row).collect();
            Ok(edit::set_rows(text, at(id), "presence", &rows)?)
        }
        Change::Absences(absences) => {
            check_absences(absences)?;
            site.absences.clone_from(absences);
            let rows: Vec<Row> = absences.iter().copied().map(absence_row).collect();
            Ok(edit::set_rows(text, at(id), "absences", &rows)?)
        }
        Change::Until(until) => {
            site.until = *until;
            Ok(match until {
                None => edit::unset(text, at(id), "until")?,
                Some(until) => edit::set(text, at(id), "until", &Value::Date(*until))?,
            })
        }
        Change::HoursConfirmed(confirmed) => {
            site.hours_confirmed = *confirmed;
            let value = Value::Boolean(*confirmed);
            Ok(edit::set(text, at(id), "hours_confirmed", &value)?)
        }
    }
}

/// The table of the place with this identifier.
fn at(id: &str) -> At<'_> {
    At::Of { list: "site", key: "id", value: id }
}

/// A slot as the file writes it.
fn slot_row(slot: &Slot) -> Row {
    let day = WEEKDAYS.iter().find(|(_, weekday)| *weekday == slot.weekday);
    let day = day.map_or("", |(name, _)| *name).to_owned();
    vec![
        ("weekday", Value::Text(day)),
        ("from", Value::Time(slot.from)),
        ("to", Value::Time(slot.to)),
    ]
}

/// An absence as the file writes it.
fn absence_row(absence: Absence) -> Row {
    vec![("from", Value::Date(absence.from)), ("to", Value::Date(absence.to))]
}

/// The places of a text and what is wrong with it already.
fn read(text: &str) -> Result<(Sites, Vec<Problem>), Error> {
    let (sites, problems) = Sites::parse(text, "");
    if problems.iter().any(|problem| problem.code == "settings-broken") {
        return Err(Error::Broken);
    }
    Ok((sites, problems))
}

/// Whether a text says exactly these places, and nothing wrong that was not wrong before.
fn says(text: &str, expected: &Sites, before: &[Problem]) -> Result<(), Error> {
    let (found, problems) = Sites::parse(text, "");
    // The order of a list that keeps its comments is that of its rows before.
    let same = found.len() == expected.len()
        && found.iter().zip(expected).all(|(found, expected)| alike(found) == alike(expected));
    let worse = problems.iter().any(|problem| {
        let count = |list: &[Problem]| {
            list.iter().filter(|p| (p.code, &p.args) == (problem.code, &problem.args)).count()
        };
        count(&problems) > count(before)
    });
    if same && !worse { Ok(()) } else { Err(Error::Shape) }
}

/// A place with its lists in order.
fn alike(site: &Site) -> Site {
    let mut site = Site { presence: site.week(), ..site.clone() };
    site.absences.sort_by_key(|absence| (absence.from, absence.to));
    site
}

/// The first day of the week, from Monday to Friday, on which nobody comes yet; Monday when there
/// is none.
pub fn free_weekday(week: &[Slot]) -> Weekday {
    let days = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri];
    let free = days.into_iter().find(|day| week.iter().all(|slot| slot.weekday != *day));
    free.unwrap_or(Weekday::Mon)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::{Days, NaiveTime};
    use proptest::prelude::*;

    use super::*;

    const EMBEDDED: &str = include_str!("../../config/sites.toml");

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn slot(weekday: Weekday, from: &str, to: &str) -> Slot {
        let time = |text| NaiveTime::parse_from_str(text, "%H:%M").unwrap();
        Slot { weekday, from: time(from), to: time(to) }
    }

    fn eleventh() -> Site {
        Site {
            id: "bayeux-2".to_owned(),
            name: "Bayeux".to_owned(),
            commune: "Bayeux".to_owned(),
            departement: "14".to_owned(),
            insee: "14047".to_owned(),
            postal: "14400".to_owned(),
            place: "Bureau de poste de Bayeux".to_owned(),
            presence: vec![slot(Weekday::Mon, "14:00", "17:00")],
            absences: vec![Absence { from: date("2026-12-24"), to: date("2026-12-24") }],
            until: Some(date("2027-12-31")),
            ..Site::nowhere()
        }
    }

    #[test]
    fn hours_of_one_place_change_and_nothing_else() {
        let week = vec![slot(Weekday::Mon, "09:00", "12:30")];
        let changes = [Change::Week(week.clone()), Change::HoursConfirmed(true)];
        let new = apply(EMBEDDED, "brehal", &changes).unwrap();
        let old = "place = \"Bureau de poste de Bréhal\"\npresence = [\n  { weekday = \"mardi\", from = \
                   \"09:30\", to = \"12:00\" },\n]\nhours_confirmed = false\n";
        let expected = "place = \"Bureau de poste de Bréhal\"\npresence = [\n  { weekday = \"lundi\", \
                        from = \"09:00\", to = \"12:30\" },\n]\nhours_confirmed = true\n";
        assert!(EMBEDDED.contains(old));
        assert_eq!(new, EMBEDDED.replace(old, expected));
        assert_eq!(Sites::parse(&new, "").0.get("brehal").unwrap().presence, week);
    }

    #[test]
    fn every_change_can_be_made_and_unmade() {
        let away = Absence { from: date("2026-12-24"), to: date("2027-01-02") };
        let changes = [
            Change::Name("  Le « Bourg » \"neuf\"  ".to_owned()),
            Change::Place("Mairie".to_owned()),
            Change::Absences(vec![away]),
            Change::Until(Some(date("2028-02-29"))),
        ];
        let new = apply(EMBEDDED, "saint-sauveur", &changes).unwrap();
        let (sites, problems) = Sites::parse(&new, "");
        assert_eq!(problems, []);
        let site = sites.get("saint-sauveur").unwrap();
        assert_eq!(
            (site.name.as_str(), site.place.as_str(), &site.absences[..], site.until),
            ("Le « Bourg » \"neuf\"", "Mairie", &[away][..], Some(date("2028-02-29")))
        );
        let back = [
            Change::Name("Saint-Sauveur-Lendelin".to_owned()),
            Change::Place("Bureau de poste de Saint-Sauveur-Lendelin".to_owned()),
            Change::Absences(Vec::new()),
            Change::Until(None),
        ];
        let again = apply(&new, "saint-sauveur", &back).unwrap();
        assert_eq!(again, format!("{EMBEDDED}absences = []\n"));
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_its_reason() {
        let tuesday = slot(Weekday::Tue, "09:00", "12:00");
        let week = |slot: Slot| Change::Week(vec![tuesday, slot]);
        let reversed = Absence { from: date("2026-12-24"), to: date("2026-12-23") };
        for (change, code) in [
            (week(slot(Weekday::Tue, "11:45", "13:00")), "slots-overlap"),
            (week(tuesday), "slots-overlap"),
            (week(slot(Weekday::Wed, "12:00", "12:00")), "slot-order"),
            (week(slot(Weekday::Wed, "12:00", "09:00")), "slot-order"),
            (week(slot(Weekday::Wed, "07:00", "19:01")), "slot-long"),
            (Change::Absences(vec![reversed]), "absence-order"),
            (Change::Name(" ".to_owned()), "no-name"),
            (Change::Place(String::new()), "no-name"),
        ] {
            let refused = apply(EMBEDDED, "tilly", &[change]).map_err(|error| error.code());
            assert_eq!(refused, Err(code));
        }
        // Those that touch do not overlap, nor do those of two days.
        let touching = slot(Weekday::Tue, "12:00", "13:00");
        let other = Slot { weekday: Weekday::Wed, ..tuesday };
        assert_eq!(check_week(&[tuesday, touching, other]), Ok(()));
        assert_eq!(check_week(&[slot(Weekday::Wed, "07:00", "19:00")]), Ok(()));
        let confirmed = [Change::HoursConfirmed(true)];
        assert_eq!(apply(EMBEDDED, "paris", &confirmed), Err(Error::Unknown));
        assert_eq!(apply("[[site]", "tilly", &confirmed), Err(Error::Broken));
        assert_eq!(apply("", "tilly", &confirmed), Err(Error::Unknown));
        let inline = "site = [{ id = \"tilly\" }]\n";
        assert_eq!(apply(inline, "tilly", &confirmed), Err(Error::Shape));
    }

    #[test]
    fn an_eleventh_place_is_added_at_the_end() {
        let site = eleventh();
        let new = add(EMBEDDED, &site).unwrap();
        assert!(new.starts_with(EMBEDDED));
        let (sites, problems) = Sites::parse(&new, "");
        assert_eq!((problems, sites.len()), (vec![], 11));
        assert_eq!(sites.get("bayeux-2"), Some(&site));
        for (change, error) in [
            (
                &(|site: &mut Site| site.id = "tilly".to_owned()) as &dyn Fn(&mut Site),
                Error::Duplicate,
            ),
            (&|site| site.id = "Été".to_owned(), Error::BadId),
            (&|site| site.name.clear(), Error::NoName),
            (&|site| site.insee = "50047".to_owned(), Error::BadCodes),
            (&|site| site.postal = site.insee.clone(), Error::BadCodes),
            (&|site| site.postal = "144".to_owned(), Error::BadCodes),
            (&|site| site.departement.clear(), Error::BadCodes),
        ] {
            let mut site = site.clone();
            change(&mut site);
            assert_eq!(add(EMBEDDED, &site), Err(error));
        }
    }

    #[test]
    fn the_first_free_day_is_proposed() {
        let mut week = vec![slot(Weekday::Mon, "09:00", "12:00")];
        assert_eq!(free_weekday(&week), Weekday::Tue);
        assert_eq!(free_weekday(&[]), Weekday::Mon);
        for day in [Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri] {
            week.push(slot(day, "09:00", "12:00"));
        }
        assert_eq!(free_weekday(&week), Weekday::Mon);
    }

    fn quarter() -> impl Strategy<Value = NaiveTime> {
        (0..96u32).prop_map(|n| NaiveTime::from_hms_opt(n / 4, n % 4 * 15, 0).unwrap())
    }

    fn week() -> impl Strategy<Value = Vec<Slot>> {
        let slot = (0..7u8, quarter(), quarter()).prop_map(|(day, from, to)| Slot {
            weekday: Weekday::try_from(day).unwrap(),
            from,
            to,
        });
        prop::collection::vec(slot, 0..5)
    }

    fn day() -> impl Strategy<Value = NaiveDate> {
        (0..3653u64).prop_map(|days| date("2026-01-01") + Days::new(days))
    }

    fn change() -> impl Strategy<Value = Change> {
        let away = (day(), -2..40i64)
            .prop_map(|(from, days)| Absence { from, to: from + chrono::TimeDelta::days(days) });
        prop_oneof![
            ".{0,12}".prop_map(Change::Name),
            ".{0,12}".prop_map(Change::Place),
            week().prop_map(Change::Week),
            prop::collection::vec(away, 0..4).prop_map(Change::Absences),
            prop::option::of(day()).prop_map(Change::Until),
            any::<bool>().prop_map(Change::HoursConfirmed),
        ]
    }

    /// The text of a place, from its header to the next one, comments between them left out.
    fn block<'t>(text: &'t str, id: &str) -> &'t str {
        let start = text.find(&format!("id = \"{id}\"")).unwrap();
        let end = text[start..].find("\n[[site]]").map_or(text.len(), |at| start + at);
        &text[start..end]
    }

    proptest! {
        #[test]
        fn a_change_is_refused_or_said_and_leaves_the_rest(
            changes in prop::collection::vec(change(), 0..6),
            rank in 0..10usize,
            windows in any::<bool>(),
        ) {
            let text = if windows { EMBEDDED.replace('\n', "\r\n") } else { EMBEDDED.to_owned() };
            let (before, _) = Sites::parse(&text, "");
            let id = before.iter().nth(rank).unwrap().id.clone();
            let bad = changes.iter().any(|change| match change {
                Change::Name(name) | Change::Place(name) => name.trim().is_empty(),
                Change::Week(week) => check_week(week).is_err(),
                Change::Absences(absences) => check_absences(absences).is_err(),
                Change::Until(_) | Change::HoursConfirmed(_) => false,
            });
            let result = apply(&text, &id, &changes);
            prop_assert_eq!(result.is_err(), bad, "{:?}", &result);
            let Ok(new) = result else { return Ok(()) };
            let (after, problems) = Sites::parse(&new, "");
            prop_assert_eq!(problems, vec![]);
            for site in &before {
                if site.id != id {
                    prop_assert_eq!(after.get(&site.id), Some(site));
                    prop_assert_eq!(block(&new, &site.id), block(&text, &site.id));
                }
            }
            // Every comment is where it was, and the ends of lines are of one kind.
            let comments = |text: &str| -> Vec<String> {
                text.lines().filter(|line| line.starts_with('#')).map(str::to_owned).collect()
            };
            prop_assert_eq!(comments(&new), comments(&text));
            prop_assert_eq!(new.matches("\r\n").count() == new.matches('\n').count(), windows);
            // Making the same changes again changes nothing.
            let again = apply(&new, &id, &changes);
            let again = again.map(|text| Sites::parse(&text, "").0);
            prop_assert_eq!(again.as_ref(), Ok(&after));
        }

        #[test]
        fn no_damage_makes_a_change_lose_something(
            at in 0..EMBEDDED.len(),
            byte in any::<u8>(),
            change in change(),
        ) {
            let mut bytes = EMBEDDED.as_bytes().to_vec();
            bytes[at] = byte;
            let text = String::from_utf8_lossy(&bytes);
            let before = Sites::parse(&text, "").0;
            if let Ok(new) = apply(&text, "tilly", &[change]) {
                let after = Sites::parse(&new, "").0;
                prop_assert_eq!(before.len(), after.len());
                for site in before.iter().filter(|site| site.id != "tilly") {
                    prop_assert_eq!(after.get(&site.id), Some(site));
                }
            }
        }
    }
}
