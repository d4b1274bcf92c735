//! In Arabic the screens of the kiosk are those of French in a mirror; the simulated sites, which
//! are French, are not.

use std::collections::BTreeSet;

use iced::Rectangle;
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::semantics::Zone;

use crate::support::{House, SIZE, Way, follow, live, name, open_player, open_sheet, tap, tap_all};

/// A screen in French and in Arabic.
fn both(open: fn(&mut Stage)) -> [Stage; 2] {
    let house = House::numbered("");
    ["fr", "ar"].map(|language| {
        let mut stage = house.stage();
        tap(&mut stage, &format!("welcome/{language}"));
        open(&mut stage);
        stage
    })
}

const PLACES: [Way; 12] = [
    ("welcome", |_| ()),
    ("choose", |stage| tap(stage, "welcome/start")),
    ("choose by operator", |stage| tap_all(stage, &["welcome/start", "choose/by-operator"])),
    ("sheet", |stage| open_sheet(stage, "caf-attestation")),
    ("player", |stage| {
        open_player(stage, "caf-attestation", Level::Guided);
        follow(stage);
    }),
    ("player, the tray of help", |stage| {
        open_player(stage, "caf-attestation", Level::OnRequest);
        tap(stage, "common/help");
    }),
    ("display", |stage| tap(stage, "common/display")),
    ("three questions", |stage| tap_all(stage, &["welcome/start", "choose/ask"])),
    ("what is missing", |stage| tap_all(stage, &["welcome/start", "choose/missing"])),
    ("choose, found", |stage| {
        tap_all(
            stage,
            &["welcome/start", "choose/search", "key/q", "key/u", "key/o", "key/t", "key/close"],
        );
    }),
    ("three words to note", |stage| {
        open_player(stage, "caf-attestation", Level::Watch);
        tap_all(stage, &["player/continue", "common/end"]);
    }),
    ("finish", |stage| {
        open_player(stage, "ameli-attestation", Level::Watch);
        crate::support::finish(stage);
    }),
];

/// Where the middle of a thing is, from the middle of the screen, to the right.
fn side(bounds: Rectangle) -> f32 {
    bounds.center_x() - SIZE.width / 2.0
}

#[test]
fn what_is_on_one_side_in_french_is_on_the_other_in_arabic() {
    let mut wrong = BTreeSet::new();
    for (place, open) in PLACES {
        let [mut french, mut arabic] = both(open);
        let arabic = arabic.tree();
        let mut compared = 0;
        let tree = french.tree();
        for node in live(&tree).filter(|node| node.meaning.zone != Zone::Site) {
            let key = name(node);
            if key.starts_with("coach/word-") {
                // Which hard words a sentence says depends on the language.
                continue;
            }
            let Some(other) = arabic.find(&key) else {
                wrong.insert(format!("{place}: {key} is not there in Arabic"));
                continue;
            };
            let (here, there) = (side(node.bounds), side(other.bounds));
            // Words are not as long in both: what is nearly in the middle may be on either side.
            if here.abs() > 80.0 {
                compared += 1;
                if here.signum() == there.signum() && there.abs() > 20.0 {
                    wrong.insert(format!("{place}: {key} is at {here:.0} and at {there:.0}"));
                }
            }
            // What has the same width is at the mirrored place, to the pixel row by row.
            let same = (node.bounds.width - other.bounds.width).abs() < 1.0;
            let level = (node.bounds.y - other.bounds.y).abs() < 1.0;
            if same && level && node.bounds.width > 300.0 && (here + there).abs() > 24.0 {
                wrong.insert(format!("{place}: {key} is at {here:.0} and at {there:.0}"));
            }
        }
        assert!(compared > 0, "{place}: nothing was compared");
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_is_fixed_is_mirrored_to_the_pixel() {
    for (place, open) in [PLACES[1], PLACES[3], PLACES[4], PLACES[7]] {
        let [mut french, mut arabic] = both(open);
        let [here, there] = [&mut french, &mut arabic]
            .map(|stage| stage.tree().find("common/help").unwrap().bounds);
        assert!((here.x - (SIZE.width - there.x - there.width)).abs() < 1.0, "{place}");
        assert!((here.width - there.width).abs() < 1.0, "{place}");
    }
}

#[test]
fn the_simulated_site_is_the_same_in_every_language() {
    let ways: [fn(&mut Stage); 3] = [
        |stage| {
            open_player(stage, "caf-attestation", Level::OnRequest);
            tap(stage, "site/home/account");
        },
        |stage| {
            open_player(stage, "ft-actualisation", Level::OnRequest);
            tap_all(stage, &["site/home/update", "site/begin/start", "site/worked/yes"]);
        },
        |stage| {
            open_player(stage, "caf-attestation", Level::Guided);
            while stage.tree().find("site/inbox/open-code").is_none() {
                follow(stage);
            }
        },
    ];
    for open in ways {
        let [mut french, mut arabic] = both(open);
        let [here, there] = [&mut french, &mut arabic].map(|stage| {
            let tree = stage.tree();
            let site: Vec<_> = tree
                .nodes()
                .iter()
                .filter(|node| node.meaning.zone == Zone::Site)
                .map(|node| (name(node), node.meaning.name.clone(), node.bounds))
                .collect();
            // Where the frame begins is seen from its leftmost thing.
            let left = site.iter().map(|(_, _, bounds)| bounds.x).fold(f32::MAX, f32::min);
            site.into_iter()
                .filter(|(key, _, _)| key != "site/browser/back")
                .map(|(key, words, bounds)| (key, words, (bounds.x - left).round() as i32))
                .collect::<Vec<_>>()
        });
        assert!(here.len() > 3);
        assert_eq!(here, there);
    }
}

#[test]
fn the_frame_of_the_site_changes_sides_and_keeps_its_width() {
    let [mut french, mut arabic] = both(PLACES[4].1);
    let [here, there] =
        [&mut french, &mut arabic].map(|stage| stage.tree().find("site/login/nir").unwrap().bounds);
    assert!((here.width - there.width).abs() < 1.0);
    assert!(side(here) > 80.0 && side(there) < -80.0, "{here:?} {there:?}");
}
