//! When a mediator is at a place: now, and next.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::holidays::is_holiday;
use super::{Site, Slot};

/// A time when a mediator is at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Presence {
    /// The day.
    pub date: NaiveDate,
    /// When it starts.
    pub from: NaiveTime,
    /// When it ends.
    pub to: NaiveTime,
    /// Whether the mediator is there at the moment asked about.
    pub ongoing: bool,
}

/// The presence going on at `now`, or else the next one within `horizon_days` days after today.
///
/// There is none on a public holiday, during an absence, or after the end of the contract. `now` is
/// the local time of the place.
pub fn next_presence(site: &Site, now: NaiveDateTime, horizon_days: u32) -> Option<Presence> {
    if site.presence.is_empty() {
        return None;
    }
    (0..=u64::from(horizon_days))
        .map_while(|ahead| now.date().checked_add_days(Days::new(ahead)))
        // Nobody comes after the end of the contract: no need to look further.
        .take_while(|date| site.until.is_none_or(|until| *date <= until))
        .filter(|date| open(site, *date))
        .find_map(|date| on_day(site, date, now))
}

/// Whether a mediator is there at `now`.
pub fn during(site: &Site, now: NaiveDateTime) -> bool {
    next_presence(site, now, 0).is_some_and(|presence| presence.ongoing)
}

/// Whether a mediator may come on this day.
fn open(site: &Site, date: NaiveDate) -> bool {
    let absent = site.absences.iter().any(|absence| (absence.from..=absence.to).contains(&date));
    !absent && !is_holiday(date)
}

/// The presence of this day that is not over at `now`: the one going on, which lasts longest where
/// slots overlap, or the first to come.
fn on_day(site: &Site, date: NaiveDate, now: NaiveDateTime) -> Option<Presence> {
    let to_come: Vec<Presence> = site
        .presence
        .iter()
        .filter(|slot| slot.weekday == date.weekday() && date.and_time(slot.to) > now)
        .map(|Slot { from, to, .. }| Presence {
            date,
            from: *from,
            to: *to,
            ongoing: date.and_time(*from) <= now,
        })
        .collect();
    let going_on = to_come.iter().filter(|presence| presence.ongoing);
    going_on
        .max_by_key(|presence| presence.to)
        .or_else(|| to_come.iter().min_by_key(|presence| presence.from))
        .copied()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::Weekday;
    use proptest::prelude::*;

    use super::super::{Absence, Sites};
    use super::*;

    fn date(text: &str) -> NaiveDate {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").unwrap()
    }

    fn moment(text: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
    }

    /// Tuesday morning, Thursday twice.
    fn place() -> Site {
        let text = r#"
[[site]]
id = "a"
presence = [
  { weekday = "jeudi", from = "14:00", to = "16:30" },
  { weekday = "jeudi", from = "09:30", to = "12:00" },
  { weekday = "mardi", from = "09:30", to = "12:00" },
]
absences = [{ from = 2026-12-22, to = 2026-12-24 }]
until = 2027-01-19
"#;
        Sites::parse(text, "s.toml").0.get("a").unwrap().clone()
    }

    #[test]
    fn now_and_next() {
        let site = place();
        for (now, expected) in [
            // Before, at the start, during, at the end, after.
            ("2026-11-24 08:00", "2026-11-24 09:30 12:00 next"),
            ("2026-11-24 09:29", "2026-11-24 09:30 12:00 next"),
            ("2026-11-24 09:30", "2026-11-24 09:30 12:00 now"),
            ("2026-11-24 11:59", "2026-11-24 09:30 12:00 now"),
            ("2026-11-24 12:00", "2026-11-26 09:30 12:00 next"),
            // Between two slots of one day.
            ("2026-11-26 12:30", "2026-11-26 14:00 16:30 next"),
            // Absent on the 22nd and the 24th; the next Tuesday is an ordinary day.
            ("2026-12-17 17:00", "2026-12-29 09:30 12:00 next"),
            ("2026-12-22 10:00", "2026-12-29 09:30 12:00 next"),
            // The last day of the contract counts.
            ("2027-01-14 17:00", "2027-01-19 09:30 12:00 next"),
            ("2027-01-19 12:00", "none"),
            ("2028-01-01 00:00", "none"),
        ] {
            let found = next_presence(&site, moment(now), 30);
            let told = found.map_or("none".to_owned(), |presence| {
                let Presence { date, from, to, ongoing } = presence;
                let when = if ongoing { "now" } else { "next" };
                format!("{date} {} {} {when}", from.format("%H:%M"), to.format("%H:%M"))
            });
            assert_eq!(told, expected, "at {now}");
            assert_eq!(during(&site, moment(now)), expected.ends_with("now"), "at {now}");
        }
    }

    #[test]
    fn nobody_comes_on_a_holiday() {
        // 1 May 2026 is a Friday, 25 May 2026 a Whit Monday.
        let mut site = place();
        site.until = None;
        for (weekday, holiday, next) in [
            (Weekday::Fri, "2026-05-01", "2026-05-15"), // 8 May is a holiday too.
            (Weekday::Mon, "2026-05-25", "2026-06-01"),
        ] {
            for slot in &mut site.presence {
                slot.weekday = weekday;
            }
            let found = next_presence(&site, date(holiday).and_time(NaiveTime::MIN), 30);
            assert_eq!(found.map(|presence| presence.date), Some(date(next)));
        }
    }

    #[test]
    fn the_horizon_counts_the_days_after_today() {
        let site = place();
        let monday = moment("2026-11-23 08:00");
        assert_eq!(next_presence(&site, monday, 0), None);
        assert!(next_presence(&site, monday, 1).is_some());
        let end_of_time = NaiveDate::MAX.and_time(NaiveTime::MIN);
        assert_eq!(next_presence(&site, end_of_time, u32::MAX), None);
    }

    fn slots() -> impl Strategy<Value = Vec<Slot>> {
        let slot = (0..7u8, 0..23u32, 1..60u32).prop_map(|(day, hour, minutes)| Slot {
            weekday: Weekday::try_from(day).unwrap(),
            from: NaiveTime::from_hms_opt(hour, 0, 0).unwrap(),
            to: NaiveTime::from_hms_opt(hour, minutes, 0).unwrap(),
        });
        prop::collection::vec(slot, 0..6)
    }

    fn day() -> impl Strategy<Value = NaiveDate> {
        (0..3653u64).prop_map(|days| date("2026-01-01") + Days::new(days))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn over_ten_years_a_presence_is_always_possible(
            presence in slots(),
            away in prop::collection::vec((day(), 0..60u64), 0..8),
            until in prop::option::of(day()),
            today in day(),
            minute in 0..1440u32,
        ) {
            let mut site = place();
            site.presence = presence;
            site.until = until;
            site.absences = away
                .into_iter()
                .map(|(from, days)| Absence { from, to: from + Days::new(days) })
                .collect();
            let now = today.and_hms_opt(minute / 60, minute % 60, 0).unwrap();
            let found = next_presence(&site, now, 60);
            let Some(next) = found else {
                prop_assert!(!during(&site, now));
                return Ok(());
            };
            prop_assert!(next.date.and_time(next.to) > now);
            prop_assert!(next.date <= today + Days::new(60));
            prop_assert_eq!(next.ongoing, next.date.and_time(next.from) <= now);
            prop_assert_eq!(next.ongoing, during(&site, now));
            prop_assert!(!is_holiday(next.date));
            prop_assert!(site.absences.iter().all(|a| next.date < a.from || a.to < next.date));
            prop_assert!(site.until.is_none_or(|until| next.date <= until));
            let asked = (next.date.weekday(), next.from, next.to);
            prop_assert!(site.presence.iter().any(|slot| (slot.weekday, slot.from, slot.to) == asked));
            // Nothing sooner was missed: asked just before its start, the answer is the same.
            if !next.ongoing {
                let start = next.date.and_time(next.from);
                let again = next_presence(&site, start - chrono::TimeDelta::minutes(1), 60);
                prop_assert!(again.is_some_and(|again| again.ongoing || again == next));
                let later = next_presence(&site, start, 60);
                prop_assert!(later.is_some_and(|later| later.ongoing && later.date == next.date));
            }
        }
    }
}
