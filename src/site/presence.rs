//! When a mediator is at a place: now, next, and on the days to come; when nobody comes, and why.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::holidays::{Holiday, holiday, is_holiday};
use super::{Site, Sites, Slot};

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

/// The presences that are not over at `now`, the first to begin first, up to `horizon_days` days
/// after today and at most `count` of them. For sheets on paper: the first is the one that
/// [`next_presence`] tells, unless slots overlap.
pub fn upcoming(site: &Site, now: NaiveDateTime, horizon_days: u32, count: usize) -> Vec<Presence> {
    if site.presence.is_empty() {
        return Vec::new();
    }
    (0..=u64::from(horizon_days))
        .map_while(|ahead| now.date().checked_add_days(Days::new(ahead)))
        .take_while(|date| site.until.is_none_or(|until| *date <= until))
        .filter(|date| open(site, *date))
        .flat_map(|date| {
            let mut day = to_come(site, date, now);
            day.sort_by_key(|presence| (presence.from, presence.to));
            day.dedup();
            day
        })
        .take(count)
        .collect()
}

/// The presences of every place that are not over at `now`, as [`upcoming`] tells them: the first
/// to begin first, and at the same hour in the order of the file.
pub fn upcoming_everywhere(
    sites: &Sites,
    now: NaiveDateTime,
    horizon_days: u32,
    count: usize,
) -> Vec<(&Site, Presence)> {
    let mut all: Vec<(&Site, Presence)> = sites
        .iter()
        .flat_map(|site| {
            let own = upcoming(site, now, horizon_days, count);
            own.into_iter().map(move |presence| (site, presence))
        })
        .collect();
    // A stable sort keeps the order of the file.
    all.sort_by_key(|(_, presence)| (presence.date, presence.from, presence.to));
    all.truncate(count);
    all
}

/// Why nobody comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is a public holiday.
    Holiday(Holiday),
    /// The place announced it.
    Absence,
    /// The contract is over.
    EndOfContract,
}

/// Days on which nobody comes although the week says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closure {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; `None` when there is no end.
    pub to: Option<NaiveDate>,
    /// Why.
    pub why: Why,
}

/// The closures from `today` to `days` days after it, in their order: the holidays and absences
/// that fall on a day of the week of this place, and the end of its contract. A holiday within an
/// absence is not told twice. An absence is told with its own days, which may begin before today or
/// end later than asked.
pub fn closures(site: &Site, today: NaiveDate, days: u32) -> Vec<Closure> {
    let comes = |date: &NaiveDate| site.presence.iter().any(|slot| slot.weekday == date.weekday());
    let mut found: Vec<Closure> = Vec::new();
    let ahead = (0..=u64::from(days)).map_while(|ahead| today.checked_add_days(Days::new(ahead)));
    for date in ahead.filter(comes) {
        if site.until.is_some_and(|until| until < date) {
            let from = site.until.and_then(|until| until.succ_opt()).unwrap_or(date);
            found.push(Closure { from, to: None, why: Why::EndOfContract });
            break;
        }
        let away: Vec<Closure> = site
            .absences
            .iter()
            .filter(|absence| (absence.from..=absence.to).contains(&date))
            .map(|absence| Closure { from: absence.from, to: Some(absence.to), why: Why::Absence })
            .collect();
        if let Some(holiday) = holiday(date).filter(|_| away.is_empty()) {
            let why = Why::Holiday(holiday);
            found.push(Closure { from: date, to: Some(date), why });
        }
        for closure in away {
            if !found.contains(&closure) {
                found.push(closure);
            }
        }
    }
    found
}

/// Where the contract of a place stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contract {
    /// It has no end.
    Open,
    /// Its last day is in so many days; 0 is today.
    Ends(u32),
    /// Its last day is past.
    Over,
}

/// Where the contract of a place stands on this day.
pub fn contract(site: &Site, today: NaiveDate) -> Contract {
    match site.until {
        None => Contract::Open,
        Some(until) => {
            u32::try_from((until - today).num_days()).map_or(Contract::Over, Contract::Ends)
        }
    }
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
    let to_come = to_come(site, date, now);
    let going_on = to_come.iter().filter(|presence| presence.ongoing);
    going_on
        .max_by_key(|presence| presence.to)
        .or_else(|| to_come.iter().min_by_key(|presence| presence.from))
        .copied()
}

/// The presences of this day that are not over at `now`, in the order of the file.
fn to_come(site: &Site, date: NaiveDate, now: NaiveDateTime) -> Vec<Presence> {
    site.presence
        .iter()
        .filter(|slot| slot.weekday == date.weekday() && date.and_time(slot.to) > now)
        .map(|Slot { from, to, .. }| Presence {
            date,
            from: *from,
            to: *to,
            ongoing: date.and_time(*from) <= now,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use chrono::{DateTime, LocalResult, TimeDelta, TimeZone, Timelike, Utc, Weekday};
    use chrono_tz::Europe::Paris;
    use proptest::prelude::*;

    use super::super::Absence;
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

    fn told(presence: &Presence) -> String {
        let Presence { date, from, to, ongoing } = presence;
        let when = if *ongoing { "now" } else { "next" };
        format!("{date} {} {} {when}", from.format("%H:%M"), to.format("%H:%M"))
    }

    #[test]
    fn the_days_to_come_without_holidays_absences_and_what_follows_the_contract() {
        let site = place();
        let list = |now: &str, days: u32, count: usize| -> Vec<String> {
            upcoming(&site, moment(now), days, count).iter().map(told).collect()
        };
        assert_eq!(
            list("2026-12-17 10:00", 60, 9),
            [
                "2026-12-17 09:30 12:00 now",
                "2026-12-17 14:00 16:30 next",
                // Away from the 22nd to the 24th.
                "2026-12-29 09:30 12:00 next",
                "2026-12-31 09:30 12:00 next",
                "2026-12-31 14:00 16:30 next",
                "2027-01-05 09:30 12:00 next",
                "2027-01-07 09:30 12:00 next",
                "2027-01-07 14:00 16:30 next",
                "2027-01-12 09:30 12:00 next",
            ]
        );
        assert_eq!(list("2026-12-17 17:00", 12, 9), ["2026-12-29 09:30 12:00 next"]);
        assert_eq!(list("2026-12-17 17:00", 60, 1), ["2026-12-29 09:30 12:00 next"]);
        assert_eq!(list("2027-01-19 11:00", 60, 9), ["2027-01-19 09:30 12:00 now"]);
        assert_eq!(list("2027-01-19 12:00", 60, 9), Vec::<String>::new());
        assert_eq!(list("2026-12-17 17:00", 60, 0), Vec::<String>::new());
    }

    #[test]
    fn the_places_come_together_in_the_order_of_the_days() {
        let text = r#"
[[site]]
id = "a"
presence = [{ weekday = "jeudi", from = "09:30", to = "12:00" }]
[[site]]
id = "b"
presence = [
  { weekday = "mardi", from = "14:00", to = "16:30" },
  { weekday = "jeudi", from = "09:30", to = "12:00" },
]
"#;
        let (sites, _) = Sites::parse(text, "s.toml");
        let list: Vec<String> = upcoming_everywhere(&sites, moment("2026-11-24 15:00"), 30, 5)
            .iter()
            .map(|(site, presence)| format!("{} {}", site.id, told(presence)))
            .collect();
        assert_eq!(
            list,
            [
                "b 2026-11-24 14:00 16:30 now",
                "a 2026-11-26 09:30 12:00 next",
                "b 2026-11-26 09:30 12:00 next",
                "b 2026-12-01 14:00 16:30 next",
                "a 2026-12-03 09:30 12:00 next",
            ]
        );
    }

    #[test]
    fn a_year_ends_and_a_leap_day_comes_like_any_day() {
        let mut site = place();
        site.until = None;
        site.absences.clear();
        let weekday = |site: &mut Site, weekday: Weekday| {
            site.presence.truncate(1);
            site.presence[0] = Slot { weekday, ..site.presence[0] };
        };
        let next = |site: &Site, now: &str| next_presence(site, moment(now), 30).unwrap().date;
        // Thursday 31 December 2026 is a working day; Friday 1 January is not.
        weekday(&mut site, Weekday::Thu);
        assert_eq!(next(&site, "2026-12-31 08:00"), date("2026-12-31"));
        assert_eq!(next(&site, "2026-12-31 23:59"), date("2027-01-07"));
        weekday(&mut site, Weekday::Fri);
        assert_eq!(next(&site, "2026-12-31 23:59"), date("2027-01-08"));
        // 2026 has a week 53, from Monday 28 December to Sunday 3 January.
        assert_eq!(date("2027-01-03").iso_week().week(), 53);
        weekday(&mut site, Weekday::Sun);
        let days: Vec<_> = upcoming(&site, moment("2026-12-21 00:00"), 30, 3);
        let days: Vec<NaiveDate> = days.iter().map(|presence| presence.date).collect();
        assert_eq!(days, [date("2026-12-27"), date("2027-01-03"), date("2027-01-10")]);
        // 29 February 2028 is a Tuesday.
        weekday(&mut site, Weekday::Tue);
        assert_eq!(next(&site, "2028-02-28 23:59"), date("2028-02-29"));
        assert_eq!(next(&site, "2028-02-29 23:59"), date("2028-03-07"));
        site.until = Some(date("2028-02-29"));
        assert_eq!(contract(&site, date("2028-02-28")), Contract::Ends(1));
        assert_eq!(contract(&site, date("2028-02-29")), Contract::Ends(0));
        assert_eq!(contract(&site, date("2028-03-01")), Contract::Over);
        site.until = None;
        assert_eq!(contract(&site, date("2028-03-01")), Contract::Open);
    }

    #[test]
    fn closures_are_those_that_fall_on_a_day_of_the_place() {
        let mut site = place();
        // A Friday besides, on which Christmas and New Year fall.
        site.presence.push(Slot { weekday: Weekday::Fri, ..site.presence[0] });
        let list = |site: &Site, today: &str, days: u32| -> Vec<String> {
            closures(site, date(today), days)
                .iter()
                .map(|closure| {
                    let to = closure.to.map_or("…".to_owned(), |to| to.to_string());
                    let why = match closure.why {
                        Why::Holiday(holiday) => holiday.code(),
                        Why::Absence => "absence",
                        Why::EndOfContract => "end",
                    };
                    format!("{} {to} {why}", closure.from)
                })
                .collect()
        };
        let absence = "2026-12-22 2026-12-24 absence";
        let christmas = "2026-12-25 2026-12-25 christmas";
        let new_year = "2027-01-01 2027-01-01 new-year";
        let end = "2027-01-20 … end";
        assert_eq!(list(&site, "2026-11-28", 60), [absence, christmas, new_year, end]);
        assert_eq!(list(&site, "2026-12-23", 2), [absence, christmas]);
        assert_eq!(list(&site, "2026-12-25", 26), [christmas, new_year]);
        assert_eq!(list(&site, "2026-12-25", 27), [christmas, new_year, end]);
        assert_eq!(list(&site, "2027-06-01", 30), [end]);
        // 11 November 2026 is a Wednesday: nobody comes on that day anyway.
        assert_eq!(list(&site, "2026-11-01", 20), Vec::<String>::new());
        // Nobody is said to be away from a place where nobody ever comes.
        site.presence.clear();
        assert_eq!(list(&site, "2026-11-28", 60), Vec::<String>::new());
        // A holiday within an absence is the absence.
        let mut site = place();
        site.presence[0].weekday = Weekday::Fri;
        site.absences = vec![Absence { from: date("2026-12-24"), to: date("2027-01-02") }];
        assert_eq!(list(&site, "2026-12-01", 40), ["2026-12-24 2027-01-02 absence"]);
    }

    /// The two Sundays of a year on which the clocks of Paris change.
    fn changes(year: i32) -> [NaiveDate; 2] {
        [3, 10].map(|month| {
            let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
            last - Days::new(u64::from(last.weekday().num_days_from_sunday()))
        })
    }

    /// The instant of this hour of Paris, where there is one and only one.
    fn instant(local: NaiveDateTime) -> Option<DateTime<Utc>> {
        match Paris.from_local_datetime(&local) {
            LocalResult::Single(instant) => Some(instant.to_utc()),
            LocalResult::Ambiguous(..) | LocalResult::None => None,
        }
    }

    #[test]
    fn the_days_of_the_change_are_those_of_the_zone() {
        for year in 2026..2037 {
            let [spring, autumn] = changes(year);
            let at = |date: NaiveDate, hour| date.and_hms_opt(hour, 30, 0).unwrap();
            assert_eq!(Paris.from_local_datetime(&at(spring, 2)), LocalResult::None);
            let twice = Paris.from_local_datetime(&at(autumn, 2));
            assert!(matches!(twice, LocalResult::Ambiguous(..)), "{autumn}");
        }
    }

    #[test]
    fn the_change_of_clock_never_moves_a_presence_by_an_hour() {
        // From the Saturday to the Monday, with hours before, after and around the change.
        let slot = |weekday, from: (u32, u32), to: (u32, u32)| Slot {
            weekday,
            from: NaiveTime::from_hms_opt(from.0, from.1, 0).unwrap(),
            to: NaiveTime::from_hms_opt(to.0, to.1, 0).unwrap(),
        };
        let mut site = place();
        (site.until, site.absences) = (None, Vec::new());
        site.presence = vec![
            slot(Weekday::Sat, (22, 0), (23, 59)),
            slot(Weekday::Sun, (0, 15), (1, 45)),
            slot(Weekday::Sun, (3, 15), (5, 0)),
            slot(Weekday::Sun, (9, 30), (12, 0)),
            slot(Weekday::Mon, (0, 0), (1, 0)),
            slot(Weekday::Mon, (9, 30), (12, 0)),
        ];
        let mut asked = 0;
        for year in 2026..2037 {
            for sunday in changes(year) {
                // Easter Monday may follow: nobody comes, which the next lines take into account.
                let days = [sunday.pred_opt().unwrap(), sunday, sunday.succ_opt().unwrap()];
                let spans: Vec<_> = days
                    .iter()
                    .filter(|day| !is_holiday(**day))
                    .flat_map(|day| {
                        let own = site.presence.iter().filter(|slot| slot.weekday == day.weekday());
                        own.map(|slot| {
                            let at = |time| instant(day.and_time(time)).unwrap();
                            (at(slot.from), at(slot.to), *day, *slot)
                        })
                    })
                    .collect();
                let start = instant(days[0].and_hms_opt(12, 0, 0).unwrap()).unwrap();
                let end = instant(days[2].and_hms_opt(8, 0, 0).unwrap()).unwrap();
                let mut now = start;
                while now < end {
                    let wall = now.with_timezone(&Paris).naive_local();
                    let found = next_presence(&site, wall, 10);
                    let here = spans.iter().find(|(from, to, ..)| (*from..*to).contains(&now));
                    assert_eq!(during(&site, wall), here.is_some(), "{now} is {wall}");
                    let expected = here.or_else(|| spans.iter().find(|(from, ..)| *from > now));
                    if let Some((from, to, day, slot)) = expected {
                        let found = found.unwrap();
                        assert_eq!((found.date, found.from, found.to), (*day, slot.from, slot.to));
                        assert_eq!(instant(found.date.and_time(found.from)), Some(*from));
                        assert_eq!(instant(found.date.and_time(found.to)), Some(*to));
                        assert_eq!(found.ongoing, *from <= now);
                        asked += 1;
                    }
                    now += TimeDelta::minutes(1);
                }
            }
        }
        assert!(asked > 50_000, "{asked}");
    }

    #[test]
    fn hours_that_happen_twice_or_never_are_told_by_the_clock_on_the_wall() {
        let mut site = place();
        (site.until, site.absences) = (None, Vec::new());
        let at = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        site.presence = vec![Slot { weekday: Weekday::Sun, from: at(2, 0), to: at(2, 30) }];
        let mut minutes = Vec::new();
        for sunday in changes(2026) {
            let start = instant(sunday.and_time(at(0, 0))).unwrap();
            let during = (0..360).filter(|minute| {
                let now = start + TimeDelta::minutes(*minute);
                let wall = now.with_timezone(&Paris).naive_local();
                let inside = wall.hour() == 2 && wall.minute() < 30;
                assert_eq!(during(&site, wall), inside, "{now}");
                inside
            });
            minutes.push(during.count());
        }
        assert_eq!(minutes, [0, 60]);
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
            let list = upcoming(&site, now, 60, 12);
            prop_assert!(list.len() <= 12);
            prop_assert_eq!(list.is_empty(), found.is_none());
            prop_assert!(list.is_sorted_by_key(|p| (p.date, p.from, p.to)));
            for presence in &list {
                prop_assert!(presence.date.and_time(presence.to) > now);
                prop_assert!(open(&site, presence.date));
                prop_assert!(site.until.is_none_or(|until| presence.date <= until));
            }
            if let Some(next) = found {
                prop_assert!(list.contains(&next));
            }
            // A day of the week is announced, or else a closure says why it is not.
            let shut = closures(&site, today, 30);
            for ahead in 0..=30 {
                let day = today + Days::new(ahead);
                if !site.presence.iter().any(|slot| slot.weekday == day.weekday()) {
                    continue;
                }
                let start = day.and_time(NaiveTime::MIN);
                let comes = next_presence(&site, start, 0).is_some();
                let told = shut.iter().any(|closure| {
                    closure.from <= day && closure.to.is_none_or(|to| day <= to)
                });
                prop_assert_eq!(comes, !told, "{}", day);
            }
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
