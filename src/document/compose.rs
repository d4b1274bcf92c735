//! Chooses what stands on a page and in which words: from the procedures, the places and the words
//! of each language to a [`Page`] that only has to be laid out.
//!
//! Time and counts are given by the caller. Nothing here says who somebody is: a page for visitors
//! has a line to write one's name on by hand, or none.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::{
    Certificate, Chapter, Content, DayReport, Flyer, FlyerPlace, Guide, Memo, MemoPresence,
    MemoStep, Page, RecoverySlip, ResumeWord, Said, Section,
};
use crate::count::day::Day;
use crate::count::nomenclature::{Dimension, Nomenclature};
use crate::i18n::{Language, Value, Words, dates};
use crate::site::holidays::is_holiday;
use crate::site::{Presence, Site, Sites, next_presence};
use crate::tutorial::{Level, Tutorial};

/// How far ahead presences and closures are looked for, in days.
const HORIZON: u32 = 60;
/// How many presences a memo shows.
const PRESENCES: usize = 3;
/// How many of them are of the place itself, where others are near.
const PRESENCES_HERE: usize = 2;
/// How many closures a flyer tells of for one place.
const CLOSURES: usize = 4;

/// The words of every memo.
const MEMO: [&str; 12] = [
    "memo-title",
    "memo-helped",
    "memo-bring",
    "memo-address",
    "memo-free",
    "memo-presence",
    "memo-day",
    "memo-hours",
    "memo-place",
    "memo-resume",
    "memo-notes",
    "memo-private",
];
/// The words of every certificate.
const CERTIFICATE: [&str; 11] = [
    "certificate-title",
    "certificate-person",
    "certificate-by-hand",
    "certificate-did",
    "certificate-what",
    "certificate-answer",
    "certificate-level",
    "certificate-day",
    "certificate-place",
    "certificate-not-diploma",
    "certificate-fictional",
];
/// The words of every flyer.
const FLYER: [&str; 18] = [
    "flyer-title",
    "flyer-lead",
    "flyer-place",
    "flyer-day",
    "flyer-hours",
    "flyer-no-hours",
    "flyer-unconfirmed",
    "flyer-ask-first",
    "flyer-elsewhere",
    "flyer-help",
    "flyer-how",
    "flyer-how-1",
    "flyer-how-2",
    "flyer-how-3",
    "flyer-free",
    "flyer-private",
    "flyer-languages",
    "flyer-holidays",
];
/// The subjects a flyer names: the needs of the welcome page.
const SUBJECTS: [&str; 6] =
    ["need-work", "need-family", "need-health", "need-retirement", "need-energy", "need-computers"];
/// The words of every report.
const REPORT: [&str; 10] = [
    "daily-title",
    "daily-presence",
    "daily-no-presence",
    "daily-counted",
    "daily-declared",
    "daily-not-declared",
    "daily-nothing",
    "daily-what",
    "daily-number",
    "daily-numbers-only",
];
/// The chapters of the guide, each with its drawing: words `guide-<name>-title`, `-1` and so on,
/// and `-note`.
pub(super) const CHAPTERS: [(&str, &str); 9] = [
    ("open", "key"),
    ("record", "plus"),
    ("undo", "undo"),
    ("close", "check"),
    ("prepare", "duo"),
    ("print", "print"),
    ("stick", "usb"),
    ("forgotten", "lock"),
    ("never", "shield"),
];
/// The words of every recovery slip.
const RECOVERY: [&str; 9] = [
    "envelope-title",
    "envelope-what",
    "envelope-code",
    "envelope-keep",
    "envelope-1",
    "envelope-2",
    "envelope-3",
    "envelope-4",
    "envelope-made",
];

/// The words to resume by that have a drawing of their own.
pub(super) const DRAWN: [(&str, &str); 10] = [
    ("bateau", "boat"),
    ("cadenas", "lock"),
    ("clé", "key"),
    ("crayon", "pencil"),
    ("ferme", "farm"),
    ("globe", "globe"),
    ("horloge", "clock"),
    ("maison", "home"),
    ("pomme", "apple"),
    ("souris", "mouse"),
];

/// French, and the visitor's language beside it.
#[derive(Debug, Clone, Copy)]
pub struct Voices<'a> {
    french: &'a Words,
    own: Option<&'a Words>,
}

impl<'a> Voices<'a> {
    /// French, with these words beside it unless they are French too.
    pub fn new(french: &'a Words, visitor: &'a Words) -> Self {
        let own = (visitor.language() != Language::Fr).then_some(visitor);
        Self { french, own }
    }

    /// French alone.
    pub fn french(french: &'a Words) -> Self {
        Self { french, own: None }
    }

    fn said(&self, key: &str) -> Said {
        self.said_with(key, |_| Vec::new())
    }

    /// A sentence with particulars that depend on the language.
    fn said_with(&self, key: &str, args: impl Fn(Language) -> Vec<(&'static str, Value)>) -> Said {
        self.each(|words| words.get_with(key, &args(words.language())))
    }

    /// The same thing in each language.
    fn each(&self, say: impl Fn(&Words) -> String) -> Said {
        Said { text: say(self.french), own: self.own.map(say) }
    }

    fn labels(&self, keys: &[&'static str]) -> BTreeMap<&'static str, Said> {
        keys.iter().map(|key| (*key, self.said(key))).collect()
    }

    fn beside(&self) -> Option<Language> {
        self.own.map(Words::language)
    }

    /// `name` or `name-ar`: the end of the name of a file.
    fn file_name(&self, name: &str) -> String {
        match self.beside() {
            None => format!("{name}.pdf"),
            Some(language) => format!("{name}-{language}.pdf"),
        }
    }
}

/// What a memo is made of, words apart.
#[derive(Debug, Clone, Copy)]
pub struct MemoOf<'a> {
    /// The procedure.
    pub tutorial: &'a Tutorial,
    /// The steps done with help, by id.
    pub helped: &'a [&'a str],
    /// The place it is printed in, where one is known.
    pub site: Option<&'a Site>,
    /// Every place.
    pub sites: &'a Sites,
    /// The words by which the practice is resumed, where it can be.
    pub resume: Option<[&'a str; 3]>,
    /// The moment, in the time of the place.
    pub now: NaiveDateTime,
}

/// The sheet to take home.
pub fn memo(voices: &Voices<'_>, of: &MemoOf<'_>) -> Page {
    let slug = of.tutorial.slug.as_str();
    let coach = |what: &str| voices.said(&format!("{slug}-{what}"));
    let steps = of.tutorial.steps.iter().map(|step| MemoStep {
        words: step_words(voices, slug, &step.id),
        helped: of.helped.contains(&step.id.as_str()),
    });
    let bring = of.tutorial.papers.iter().map(|paper| voices.said(&format!("paper-{paper}")));
    let address = coach("help");
    let presences = presences(of.site, of.sites, of.now);
    let memo = Memo {
        procedure: coach("title"),
        steps: steps.collect(),
        bring: bring.collect(),
        address: sentences(&address.text),
        address_own: address.own.as_deref().map(sentences).unwrap_or_default(),
        ask: presences.is_empty().then(|| voices.said("memo-ask")),
        presences: presences
            .into_iter()
            .map(|(site, presence)| told(voices, site, &presence))
            .collect(),
        resume: of.resume.into_iter().flatten().map(resume_word).collect(),
        verified: voices.said_with("memo-verified", |language| {
            vec![("day", dates::day_with_year(language, of.tutorial.verified).into())]
        }),
    };
    Page {
        name: voices.file_name(&format!("fiche-memo-{slug}")),
        title: titled(voices, "memo-title", &memo.procedure.text),
        language: Language::Fr,
        beside: voices.beside(),
        date: of.now.date(),
        labels: voices.labels(&MEMO),
        content: Content::Memo(memo),
    }
}

/// What to do in a step: as the coach says it, unless that is about the fictional person, whom
/// nobody is at home; then the name of the step.
fn step_words(voices: &Voices<'_>, slug: &str, step: &str) -> Said {
    let said = voices.said(&format!("{slug}-{step}-say"));
    let fictional = |text: &str| text.contains("{$");
    if fictional(&said.text) || said.own.as_deref().is_some_and(fictional) {
        voices.said(&format!("{slug}-{step}-name"))
    } else {
        said
    }
}

/// A text, sentence by sentence. A dot inside an address or a number ends nothing.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while let Some(at) = rest.find(". ") {
        let (sentence, after) = rest.split_at(at + 1);
        found.push(sentence.to_owned());
        rest = after.trim_start();
    }
    if !rest.is_empty() {
        found.push(rest.to_owned());
    }
    found
}

/// The next times that somebody helps: here first, then elsewhere in the *département*, soonest
/// first. Hours that a place has not confirmed are promised to nobody.
fn presences<'a>(
    site: Option<&'a Site>,
    sites: &'a Sites,
    now: NaiveDateTime,
) -> Vec<(&'a Site, Presence)> {
    let Some(site) = site.filter(|site| site.hours_confirmed) else {
        return Vec::new();
    };
    let here = upcoming(site, now, PRESENCES);
    let mut elsewhere: Vec<(&Site, Presence)> = sites
        .iter()
        .filter(|other| {
            other.id != site.id && other.hours_confirmed && other.departement == site.departement
        })
        .filter_map(|other| Some((other, *upcoming(other, now, 1).first()?)))
        .collect();
    elsewhere.sort_by_key(|(_, presence)| (presence.date, presence.from));
    let kept = if elsewhere.is_empty() { PRESENCES } else { PRESENCES_HERE };
    let here = here.into_iter().take(kept).map(|presence| (site, presence));
    here.chain(elsewhere).take(PRESENCES).collect()
}

/// The next presences of a place, the one going on included.
fn upcoming(site: &Site, now: NaiveDateTime, most: usize) -> Vec<Presence> {
    let mut found = Vec::new();
    let mut from = now;
    while found.len() < most {
        let left = i64::from(HORIZON) - (from.date() - now.date()).num_days();
        let Some(presence) =
            u32::try_from(left).ok().and_then(|left| next_presence(site, from, left))
        else {
            break;
        };
        from = presence.date.and_time(presence.to);
        found.push(presence);
    }
    found
}

fn told(voices: &Voices<'_>, site: &Site, presence: &Presence) -> MemoPresence {
    MemoPresence {
        day: voices.each(|words| capital(&dates::day_long(words.language(), presence.date))),
        hours: voices.each(|words| hours(words, presence.from, presence.to)),
        place: site.name.clone(),
    }
}

/// From when to when, in the words of a language.
fn hours(words: &Words, from: NaiveTime, to: NaiveTime) -> String {
    let language = words.language();
    let time = |time| dates::time(language, time).into();
    words.get_with("presence-hours", &[("from", time(from)), ("to", time(to))])
}

fn resume_word(word: &str) -> ResumeWord {
    let drawn = DRAWN.iter().find(|(known, _)| *known == word);
    ResumeWord { word: word.to_owned(), icon: drawn.map(|(_, icon)| *icon) }
}

/// A text whose first letter is a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The title of a document: what kind of page it is, and what of.
fn titled(voices: &Voices<'_>, key: &str, of: &str) -> String {
    format!("{} – {of}", voices.french.get(key))
}

/// That somebody practised this procedure at this level, on this day.
pub fn certificate(
    voices: &Voices<'_>,
    tutorial: &Tutorial,
    level: Level,
    site: Option<&Site>,
    date: NaiveDate,
) -> Page {
    let key = match level {
        Level::Watch => "watch",
        Level::Guided => "guided",
        Level::OnRequest => "on-request",
        Level::Alone => "alone",
    };
    let procedure = voices.said(&format!("{}-title", tutorial.slug));
    Page {
        name: voices.file_name(&format!("attestation-{}", tutorial.slug)),
        title: titled(voices, "certificate-title", &procedure.text),
        language: Language::Fr,
        beside: voices.beside(),
        date,
        labels: voices.labels(&CERTIFICATE),
        content: Content::Certificate(Certificate {
            procedure,
            level: voices.said(&format!("level-{key}")),
            level_means: voices.said(&format!("certificate-level-{key}")),
            day: voices.each(|words| dates::day_with_year(words.language(), date)),
            place: site.map(|site| place_of(site).to_owned()).unwrap_or_default(),
        }),
    }
}

/// Where a place is, by its own words or else its name.
fn place_of(site: &Site) -> &str {
    if site.place.is_empty() { &site.name } else { &site.place }
}

/// The flyer of these places, in one language, as of a day.
pub fn flyer<'a>(
    words: &Words,
    sites: impl IntoIterator<Item = &'a Site>,
    date: NaiveDate,
) -> Page {
    let sites: Vec<&Site> = sites.into_iter().collect();
    let alone = sites.len() == 1;
    let places: Vec<FlyerPlace> =
        sites.iter().map(|site| flyer_place(words, site, date, alone)).collect();
    let (file, of) = match sites.as_slice() {
        [site] => (site.id.as_str(), site.name.clone()),
        _ => ("tous-les-lieux", words.get("flyer-all")),
    };
    let language = words.language();
    let beside = match language {
        Language::Fr => String::new(),
        Language::En | Language::Ar => format!("-{language}"),
    };
    let labels = FLYER.iter().map(|key| (*key, Said::once(words.get(key)))).collect();
    let subject = |key: &&str| (words.get(key), words.attribute(key, "under").unwrap_or_default());
    Page {
        name: format!("depliant-{file}{beside}.pdf"),
        title: format!("{} – {of}", words.get("flyer-title")),
        language,
        beside: None,
        date,
        labels,
        content: Content::Flyer(Flyer {
            places,
            subjects: SUBJECTS.iter().map(subject).collect(),
            made: words
                .get_with("flyer-made", &[("day", dates::day_with_year(language, date).into())]),
        }),
    }
}

fn flyer_place(words: &Words, site: &Site, date: NaiveDate, alone: bool) -> FlyerPlace {
    let over = site.until.is_some_and(|until| until < date);
    let slots = if over { &[] } else { site.presence.as_slice() };
    let mut days = Vec::new();
    let mut day = Weekday::Mon;
    loop {
        let mut times: Vec<(NaiveTime, NaiveTime)> =
            slots.iter().filter(|slot| slot.weekday == day).map(|s| (s.from, s.to)).collect();
        times.sort_unstable();
        if !times.is_empty() {
            let name = capital(dates::weekday(words.language(), day));
            days.push((name, times.iter().map(|(from, to)| hours(words, *from, *to)).collect()));
        }
        day = day.succ();
        if day == Weekday::Mon {
            break;
        }
    }
    let departement = format!("departement-{}", site.departement);
    FlyerPlace {
        name: site.name.clone(),
        place: site.place.clone(),
        commune: [site.postal.as_str(), site.commune.as_str()].join(" ").trim().to_owned(),
        departement: if site.departement.is_empty() {
            String::new()
        } else if words.has(&departement) {
            words.get(&departement)
        } else {
            words.get_with("flyer-departement", &[("code", site.departement.as_str().into())])
        },
        hours: days,
        confirmed: site.hours_confirmed,
        notes: closures(words, site, date, alone),
    }
}

/// What departs from the hours of the week: absences, the holidays met (for a place told of alone),
/// the end of the contract.
fn closures(words: &Words, site: &Site, date: NaiveDate, holidays: bool) -> Vec<String> {
    let language = words.language();
    let day = |date: NaiveDate| -> Value { dates::day_long(language, date).into() };
    let full = |date: NaiveDate| -> Value { dates::day_with_year(language, date).into() };
    if let Some(until) = site.until.filter(|until| *until < date) {
        return vec![words.get_with("flyer-over", &[("day", full(until))])];
    }
    let mut closed: Vec<(NaiveDate, String)> = site
        .absences
        .iter()
        .filter(|absence| absence.to >= date)
        .map(|absence| {
            let said = if absence.from == absence.to {
                words.get_with("flyer-absent", &[("day", day(absence.from))])
            } else {
                let days = [("from", day(absence.from)), ("to", day(absence.to))];
                words.get_with("flyer-away", &days)
            };
            (absence.from, said)
        })
        .collect();
    if holidays {
        let comes = |date: &NaiveDate| {
            is_holiday(*date)
                && site.presence.iter().any(|slot| slot.weekday == date.weekday())
                && !site.absences.iter().any(|away| (away.from..=away.to).contains(date))
                && site.until.is_none_or(|until| *date <= until)
        };
        let ahead =
            (0..=u64::from(HORIZON)).filter_map(|ahead| date.checked_add_days(Days::new(ahead)));
        closed.extend(
            ahead
                .filter(comes)
                .map(|date| (date, words.get_with("flyer-holiday", &[("day", day(date))]))),
        );
    }
    closed.sort();
    let mut notes: Vec<String> = closed.into_iter().map(|(_, said)| said).take(CLOSURES).collect();
    if let Some(until) = site.until {
        notes.push(words.get_with("flyer-until", &[("day", full(until))]));
    }
    notes
}

/// What was counted in a place on one day, words apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayFacts {
    /// The tables, in the order of the fields of the national tool.
    pub sections: Vec<Section>,
    /// How many interventions were counted one by one.
    pub counted: u64,
    /// How many the mediator said at the end of the day.
    pub declared: Option<u64>,
}

/// What was done in a place on one day.
pub fn day_report(words: &Words, site: &Site, date: NaiveDate, facts: DayFacts) -> Page {
    let language = words.language();
    let date_words = format!(
        "{} {}",
        dates::weekday(language, date.weekday()),
        dates::day_with_year(language, date)
    );
    let open = next_presence(site, date.and_time(NaiveTime::MIN), 0).is_some();
    let mut times: Vec<(NaiveTime, NaiveTime)> = site
        .presence
        .iter()
        .filter(|slot| open && slot.weekday == date.weekday())
        .map(|slot| (slot.from, slot.to))
        .collect();
    times.sort_unstable();
    let times: Vec<String> = times.iter().map(|(from, to)| hours(words, *from, *to)).collect();
    let site_name =
        if site.name.is_empty() { words.get("daily-no-site") } else { site.name.clone() };
    let labels = REPORT.iter().map(|key| (*key, Said::once(words.get(key)))).collect();
    Page {
        name: format!("remontee-{}-{date}.pdf", site.id.replace('_', "-")),
        title: format!("{} – {site_name}, {date_words}", words.get("daily-title")),
        language,
        beside: None,
        date,
        labels,
        content: Content::DayReport(DayReport {
            site_name,
            date_words,
            presence: (!times.is_empty()).then(|| times.join(", ")),
            gap: gap(words, facts.counted, facts.declared),
            sections: facts.sections,
            counted: facts.counted,
            declared: facts.declared,
        }),
    }
}

/// The tables of one day, in the order of the fields of the national tool; the natures where they are
/// known, as they are kept by month only.
pub fn day_sections(
    words: &Words,
    day: &Day,
    natures: Option<&BTreeMap<String, u64>>,
) -> Vec<Section> {
    let operator = |code: &str| words.get(&format!("operator-{}", code.replace('_', "-")));
    let section = |key: &str, rows: Vec<(String, u64)>| Section { title: words.get(key), rows };
    let label = |dimension: Dimension, code: &str| words.get(&dimension.label(code));
    let mut kinds: Vec<(String, u64)> =
        day.by_kind.iter().map(|(code, n)| (label(Dimension::Kind, code), *n)).collect();
    if day.participants > 0 {
        kinds.push((words.get("daily-participants"), day.participants));
    }
    let operators = day.by_operator.iter().map(|(code, n)| (operator(code), *n)).collect();
    let mut sections = vec![section("record-kind", kinds), section("record-operator", operators)];
    if let Some(natures) = natures {
        let entries = Nomenclature::embedded().entries(Dimension::Nature).iter();
        let rows = entries.map(|entry| {
            let n = natures.get(&entry.code).copied().unwrap_or(0);
            (label(Dimension::Nature, &entry.code), n)
        });
        sections.push(section("record-nature", rows.collect()));
    }
    let mut kiosk = Vec::new();
    if day.visits > 0 {
        kiosk.push((words.get("daily-visits"), day.visits));
    }
    kiosk.extend(day.practices.iter().map(|(code, n, _)| {
        (words.get_with("daily-practices", &[("operator", operator(code).into())]), *n)
    }));
    sections.push(section("daily-kiosk", kiosk));
    sections.retain(|section| !section.rows.is_empty());
    sections
}

/// How far what was declared is from what was counted, said plainly; nothing when nothing was.
fn gap(words: &Words, counted: u64, declared: Option<u64>) -> String {
    match declared {
        None => String::new(),
        Some(declared) if declared == counted => words.get("daily-gap-none"),
        Some(declared) if declared > counted => {
            words.get_with("daily-gap-missing", &[("n", (declared - counted).into())])
        }
        Some(declared) => words.get_with("daily-gap-over", &[("n", (counted - declared).into())]),
    }
}

/// How a mediator uses the kiosk.
pub fn guide(words: &Words, date: NaiveDate) -> Page {
    let chapter = |(name, icon): (&str, &'static str)| {
        let key = |what: &str| format!("guide-{name}-{what}");
        let steps = (1..).map(|rank| key(&rank.to_string())).take_while(|key| words.has(key));
        let note = key("note");
        Chapter {
            title: words.get(&key("title")),
            icon,
            steps: steps.map(|key| words.get(&key)).collect(),
            note: words.has(&note).then(|| words.get(&note)),
        }
    };
    let labels = ["guide-title", "guide-lead"];
    Page {
        name: "guide-mediateur.pdf".to_owned(),
        title: words.get("guide-title"),
        language: words.language(),
        beside: None,
        date,
        labels: labels.into_iter().map(|key| (key, Said::once(words.get(key)))).collect(),
        content: Content::Guide(Guide { chapters: CHAPTERS.into_iter().map(chapter).collect() }),
    }
}

/// The recovery code on paper. `code` is written in groups, parted by spaces or hyphens.
pub fn recovery_slip(words: &Words, code: &str, site: Option<&Site>, date: NaiveDate) -> Page {
    let groups = code.split(|c: char| !c.is_alphanumeric()).filter(|group| !group.is_empty());
    Page {
        name: "code-de-secours.pdf".to_owned(),
        title: words.get("envelope-title"),
        language: words.language(),
        beside: None,
        date,
        labels: RECOVERY.iter().map(|key| (*key, Said::once(words.get(key)))).collect(),
        content: Content::RecoverySlip(RecoverySlip {
            groups: groups.map(str::to_owned).collect(),
            place: site.map(|site| place_of(site).to_owned()).unwrap_or_default(),
            day: dates::day_with_year(words.language(), date),
        }),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn moment(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    /// Three places of one *département* and one of another; `far` has not confirmed its hours.
    fn sites() -> Sites {
        let place = |id: &str, departement: u8, slots: &str, confirmed: bool| {
            format!(
                "[[site]]\nid = \"{id}\"\nname = \"{id}\"\ndepartement = \"{departement}\"\n\
                 presence = [{slots}]\nhours_confirmed = {confirmed}\n"
            )
        };
        let slot =
            |day: &str| format!("{{ weekday = \"{day}\", from = \"09:30\", to = \"12:00\" }}");
        let text = [
            place("here", 14, &slot("mardi"), true),
            place("near", 14, &slot("mercredi"), true),
            place("nearer", 14, &slot("lundi"), true),
            place("far", 14, &slot("mardi"), false),
            place("other", 50, &slot("mardi"), true),
        ];
        Sites::parse(&text.concat(), "s.toml").0
    }

    #[test]
    fn presences_are_here_first_then_nearby_and_only_where_hours_are_sure() {
        let sites = sites();
        let told = |id: &str, now: &str| -> Vec<String> {
            presences(sites.get(id), &sites, moment(now))
                .into_iter()
                .map(|(site, presence)| format!("{} {}", site.id, presence.date))
                .collect()
        };
        assert_eq!(
            told("here", "2026-11-23 13:00"),
            ["here 2026-11-24", "here 2026-12-01", "near 2026-11-25"]
        );
        // The one going on counts; the last of the year skips the holidays.
        assert_eq!(
            told("here", "2026-11-24 10:00"),
            ["here 2026-11-24", "here 2026-12-01", "near 2026-11-25"]
        );
        // Alone in its département: all three times are its own.
        assert_eq!(
            told("other", "2026-11-24 12:00"),
            ["other 2026-12-01", "other 2026-12-08", "other 2026-12-15"]
        );
        assert_eq!(told("far", "2026-11-24 10:00"), Vec::<String>::new());
        assert_eq!(told("nowhere", "2026-11-24 10:00"), Vec::<String>::new());
    }

    #[test]
    fn sentences_end_at_dots_that_end_them() {
        for (text, expected) in [
            ("", &[][..]),
            ("Un seul", &["Un seul"]),
            (
                "Caf\u{a0}: www.caf.fr, téléphone 3230. Le service est gratuit.",
                &["Caf\u{a0}: www.caf.fr, téléphone 3230.", "Le service est gratuit."],
            ),
            ("a.b.fr. Fin.  ", &["a.b.fr.", "Fin."]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
    }

    #[test]
    fn a_capital_begins_a_line() {
        for (text, expected) in [("mardi", "Mardi"), ("été", "Été"), ("", ""), ("ثلاثاء", "ثلاثاء")]
        {
            assert_eq!(capital(text), expected);
        }
    }
}
