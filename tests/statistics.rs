//! The statistics in the mediator's area: the numbers on the screen are those of the store, what is
//! missing is never zero, each chart is also a table, and keys do what fingers do.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use iced::Size;
use pas_a_pas::app::{Kiosk, Options};
use pas_a_pas::count::{Cell, Increment, Measure, Period, Row};
use pas_a_pas::robot::stage::Pace;
use pas_a_pas::robot::{Hands, Stage};

use crate::sizes::{SCREENS, flaws};
use crate::support::{House, act, bounds, enter, keys, live, name, said, tap, tap_all};

const CODE: &str = "271828";

/// A number of one measure at one place on one day.
fn increment(
    site: &str,
    day: NaiveDate,
    (measure, operator, value): (Measure, &str, &str),
    n: u64,
) -> Increment {
    let cell = Cell {
        site: site.to_owned(),
        period: Period::of(day, measure.grain()),
        measure,
        operator: operator.to_owned(),
        dimension: measure.dimension().to_owned(),
        value: value.to_owned(),
    };
    Increment { cell, n, cancelled: 0 }
}

/// Sunday 28 November 2027, ten o'clock: a whole year can have been counted since the release.
fn house() -> House {
    house_with("site = \"creully\"\n")
}

fn house_with(settings: &str) -> House {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("kiosk.toml"), settings).unwrap();
    let pace = Pace::default();
    let now = NaiveDate::from_ymd_opt(2027, 11, 28).unwrap().and_hms_opt(10, 0, 0).unwrap();
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/three");
    let options =
        Options { data: Some(dir.path().to_owned()), config: None, content: Some(content) };
    let kiosk = Arc::new(Kiosk::open(&options, pace.clock(now)));
    House { dir, pace, kiosk }
}

/// What two places counted this year until today, with no August at Creully.
fn year(house: &House) {
    let mut increments = Vec::new();
    for (rank, site) in (1..).zip(["creully", "tilly"]) {
        for month in (1..=11).filter(|month| site == "tilly" || *month != 8) {
            let day = NaiveDate::from_ymd_opt(2027, month, 12).unwrap();
            let n = u64::from(month) * rank;
            let mut add = |what, n| increments.push(increment(site, day, what, n));
            add((Measure::Intervention, "caf", "individuel"), n + 3);
            add((Measure::Intervention, "msa", "individuel"), n);
            add((Measure::Request, "caf", "_T"), n + 3);
            add((Measure::Request, "msa", "_T"), n);
            add((Measure::Outcome, "_Z", "aboutie"), n);
            add((Measure::Minutes, "_Z", "individuel"), n * 30);
            add((Measure::Presence, "_Z", "tenue"), 1);
            add((Measure::Session, "_Z", "autonomie.hors_permanence"), 2 * n);
            add((Measure::Autonomy, "_Z", "autonome"), n);
            add((Measure::Autonomy, "_Z", "partiellement_autonome"), 2 * n);
            add((Measure::Autonomy, "_Z", "entierement_accompagne"), 1);
        }
    }
    // What was taken back does not count.
    let day = NaiveDate::from_ymd_opt(2027, 11, 12).unwrap();
    let mut back = increment("creully", day, (Measure::Intervention, "msa", "individuel"), 0);
    back.cancelled = 4;
    increments.push(back);
    house.kiosk.store.count(increments).wait().unwrap();
}

/// Adds up the rows themselves: those that `keep` keeps, by what `by` says.
fn recount(
    rows: &[Row],
    keep: impl Fn(&Row) -> bool,
    by: impl Fn(&Row) -> String,
) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    for row in rows.iter().filter(|row| keep(row)) {
        *found.entry(by(row)).or_insert(0) += row.n - row.cancelled;
    }
    found
}

fn month(row: &Row) -> String {
    let day = row.cell.period.first();
    format!("{}-{:02}", day.year(), day.month())
}

/// The number that a chart says under this key: what stands after the last colon.
fn number(stage: &mut Stage, key: &str) -> Option<String> {
    let said = said(stage, key)?;
    let (_, after) = said.rsplit_once(":\u{a0}").or_else(|| said.rsplit_once(": "))?;
    let number = after.split(" (").next()?;
    Some(number.chars().filter(|c| !c.is_whitespace()).collect())
}

fn open(house: &House) -> Stage {
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/statistics"]);
    stage
}

fn choose(stage: &mut Stage, site: &str) {
    tap_all(stage, &["statistics/site", &format!("statistics/site-{site}")]);
}

#[test]
fn the_numbers_on_the_screen_are_those_of_the_store() {
    let house = house();
    year(&house);
    let rows = house.rows();
    let mut stage = open(&house);
    let helps = |row: &Row| row.cell.measure == Measure::Intervention;
    let requests = |row: &Row| row.cell.measure == Measure::Request;
    let by_site = recount(&rows, helps, |row| row.cell.site.clone());
    // This place first, alone.
    let figure = |stage: &mut Stage, code: &str| {
        number(stage, &format!("statistics/figure/{code}")).unwrap()
    };
    assert_eq!(figure(&mut stage, "interventions"), by_site["creully"].to_string());
    assert_eq!(said(&mut stage, "statistics/t3-1/creully"), None);
    // Then all of them.
    choose(&mut stage, "all");
    let all = by_site.values().sum::<u64>().to_string();
    assert_eq!(figure(&mut stage, "interventions"), all);
    assert_eq!(figure(&mut stage, "permanences"), "21");
    for (site, n) in &by_site {
        let key = format!("statistics/t3-1/{site}");
        assert_eq!(number(&mut stage, &key), Some(n.to_string()), "{site}");
    }
    assert_eq!(number(&mut stage, "statistics/t3-1/mathieu"), Some("n.d.".to_owned()));
    for (operator, n) in recount(&rows, requests, |row| row.cell.operator.clone()) {
        let key = format!("statistics/t5-1/{operator}");
        assert_eq!(number(&mut stage, &key), Some(n.to_string()), "{operator}");
    }
    for (month, n) in recount(&rows, helps, month) {
        let key = format!("statistics/t2-1/{month}");
        assert_eq!(number(&mut stage, &key), Some(n.to_string()), "{month}");
    }
    // A month to come is not shown, and is not missing.
    assert_eq!(said(&mut stage, "statistics/t2-1/2027-12"), None);
    let title =
        stage.tree().nodes().iter().any(|node| node.meaning.name.contains("2 lieux reçus sur 10"));
    assert!(title, "{:?}", stage.tree().words());
}

#[test]
fn a_month_without_anything_is_missing_and_not_zero() {
    let house = house();
    year(&house);
    let mut stage = open(&house);
    assert_eq!(number(&mut stage, "statistics/t2-1/2027-08"), Some("n.d.".to_owned()));
    assert!(said(&mut stage, "statistics/t2-1/2027-07").is_some());
    let gap = said(&mut stage, "statistics/gap-0").unwrap();
    assert!(gap.contains("Creully") && gap.contains("août 2027"), "{gap}");
}

#[test]
fn another_period_has_its_own_numbers() {
    let house = house();
    year(&house);
    let mut stage = open(&house);
    for (term, n) in [("2027-10", 23), ("2027-T4", 44), ("2027-S2", 82), ("2027", 142)] {
        tap_all(&mut stage, &["statistics/period", &format!("statistics/term-{term}")]);
        let own = number(&mut stage, "statistics/figure/interventions");
        assert_eq!(own, Some(n.to_string()), "{term}");
        // What was open is closed once a choice is made.
        assert!(said(&mut stage, "statistics/periods").is_none());
    }
    tap_all(&mut stage, &["statistics/period", "statistics/term-2026"]);
    let empty = stage.app().context().word("statistics-empty");
    assert_eq!(said(&mut stage, "statistics/empty"), Some(empty));
    let print = stage.tree().find("statistics/print").map(|node| node.meaning.enabled);
    assert_eq!(print, Some(false));
}

#[test]
fn a_kiosk_that_counted_nothing_says_so() {
    let house = house();
    let mut stage = open(&house);
    let empty = stage.app().context().word("statistics-empty");
    assert_eq!(said(&mut stage, "statistics/empty"), Some(empty));
    assert_eq!(said(&mut stage, "statistics/figure/interventions"), None);
}

#[test]
fn each_chart_is_a_table_too() {
    let house = house();
    year(&house);
    let mut stage = open(&house);
    choose(&mut stage, "all");
    // The table says the number of the chart.
    let chart = number(&mut stage, "statistics/t3-1/creully").unwrap();
    tap(&mut stage, "statistics/t3-1/switch");
    let row = said(&mut stage, "statistics/t3-1/row-0").unwrap();
    assert!(row.starts_with("Creully") && row.contains(&chart), "{row}");
    tap_all(&mut stage, &["statistics/t3-1/switch", "statistics/more"]);
    let switches: Vec<String> =
        keys(&stage.tree()).into_iter().filter(|key| key.ends_with("/switch")).collect();
    assert!(switches.len() >= 10, "{switches:?}");
    for switch in switches {
        let row = switch.replace("/switch", "/row-0");
        assert_eq!(said(&mut stage, &row), None, "{switch}");
        tap(&mut stage, &switch);
        assert!(said(&mut stage, &row).is_some(), "{switch}");
        tap(&mut stage, &switch);
        assert_eq!(said(&mut stage, &row), None, "{switch}");
    }
}

#[test]
fn levels_are_said_with_their_shares() {
    let house = house();
    year(&house);
    let mut stage = open(&house);
    tap_all(&mut stage, &["statistics/site", "statistics/site-tilly", "statistics/more"]);
    // From July to November: 90 alone, 180 with some help, 5 with help all along.
    let said = said(&mut stage, "statistics/t6-2/2027-S2").unwrap();
    for share in ["32,7", "65,5", "1,8"] {
        assert!(said.contains(share), "{share}: {said}");
    }
}

#[test]
fn keys_do_what_fingers_do() {
    let house = house();
    year(&house);
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    for key in [
        "day/tools",
        "area/statistics",
        "statistics/site",
        "statistics/site-all",
        "statistics/period",
        "statistics/term-2027-10",
        "statistics/t5-1/switch",
    ] {
        act(&mut stage, Hands::Keys, key);
    }
    assert!(said(&mut stage, "statistics/t5-1/row-0").is_some());
    assert_eq!(number(&mut stage, "statistics/figure/interventions"), Some("66".to_owned()));
    // From the page of the counters too.
    act(&mut stage, Hands::Keys, "area/day");
    act(&mut stage, Hands::Keys, "area/numbers");
    act(&mut stage, Hands::Keys, "area/to-statistics");
    assert!(said(&mut stage, "statistics/figure/interventions").is_some());
}

#[test]
fn everything_is_large_enough_and_in_its_place() {
    for screen in [SCREENS[0], SCREENS[2], SCREENS[4]] {
        let (width, height, diagonal) = screen;
        let house = house_with(&format!("site = \"creully\"\nscreen_diagonal = {diagonal:?}\n"));
        year(&house);
        for text in ["normal", "largest"] {
            let mut stage = house.stage_of(Size::new(width, height));
            tap_all(&mut stage, &["common/display", &format!("display/{text}"), "display/close"]);
            if text == "normal" {
                enter(&mut stage, CODE);
            } else {
                tap(&mut stage, "welcome/mediator");
                crate::support::type_code(&mut stage, CODE);
            }
            tap_all(&mut stage, &["day/tools", "area/statistics"]);
            choose(&mut stage, "all");
            for panel in ["statistics/period", "statistics/site", "statistics/take"] {
                tap(&mut stage, panel);
                let found = flaws(&mut stage, screen);
                assert!(found.is_empty(), "{text} {screen:?} {panel}: {found:?}");
            }
            // A number never leaves its card.
            let tree = stage.tree();
            let canvas = stage.app().canvas();
            for node in tree
                .nodes()
                .iter()
                .filter(|node| node.meaning.key.as_str().starts_with("statistics/"))
            {
                let right = node.bounds.x + node.bounds.width;
                assert!(node.bounds.x >= 0.0 && right <= canvas.width, "{node:?}");
            }
            assert!(live(&tree).any(|node| name(node) == "statistics/print"));
        }
    }
    let house = house();
    year(&house);
    let mut stage = open(&house);
    choose(&mut stage, "all");
    // A longer bar is a larger number: lines keep the order of their numbers.
    let (more, less) = (
        bounds(&mut stage, "statistics/t3-1/tilly"),
        bounds(&mut stage, "statistics/t3-1/creully"),
    );
    assert!(more.y < less.y);
}
