//! Millimeters: what can be touched is large enough for a finger on the real screen, wherever it is
//! used, nothing covers anything, and nothing leaves the window.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};

use iced::{Rectangle, Size};
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;
use pas_a_pas::ui::semantics::{Node, Role, Zone};

use crate::screens::PLACES;
use crate::support::{House, live, name, open_player, tap, tap_all};

/// Millimeters in an inch.
const INCH: f32 = 25.4;
/// What is lost in rounding to whole pixels.
const ROUNDING: f32 = 0.05;

/// A screen: its pixels and its diagonal in inches.
pub type Screen = (f32, f32, f32);

pub const SCREENS: [Screen; 5] = [
    (1280.0, 800.0, 15.6),
    (1920.0, 1080.0, 15.6),
    (1920.0, 1080.0, 21.5),
    (1920.0, 1080.0, 24.0),
    (800.0, 1280.0, 15.6),
];

const TEXTS: [&str; 3] = ["normal", "large", "largest"];

/// The least millimeters of a thing: of its smaller side, of its height.
fn least(node: &Node) -> (f32, f32) {
    match (node.meaning.zone, node.meaning.role) {
        (Zone::Site, _) => (9.0, 9.0),
        (_, Role::Key) => (15.0, 17.0),
        (Zone::Main, _) => (15.0, 20.0),
        (Zone::App, _) => (15.0, 15.0),
    }
}

fn area(rectangle: Rectangle) -> f32 {
    rectangle.width * rectangle.height
}

/// What is wrong with the sizes and the places of the things on this screen.
pub fn flaws(stage: &mut Stage, (width, height, diagonal): Screen) -> BTreeSet<String> {
    let canvas = stage.app().canvas();
    let window = Rectangle::with_size(canvas);
    let mm = diagonal * INCH / width.hypot(height) * stage.app().scale_factor();
    let tree = stage.tree();
    let things: Vec<&Node> = live(&tree).collect();
    let mut wrong = BTreeSet::new();
    for node in &things {
        let (w, h) = (node.bounds.width * mm, node.bounds.height * mm);
        let (side, high) = least(node);
        // What is seen in part will be whole once it is scrolled: its size is the same.
        if w.min(h) < side - ROUNDING || h < high - ROUNDING {
            let (kind, w) = match node.meaning.role {
                // A row of keys is one flaw, not ten.
                Role::Key => ("a key".to_owned(), w.floor()),
                _ => (name(node), w),
            };
            wrong.insert(format!("{kind} has {w:.1} × {h:.1} mm"));
        }
        if node.bounds.x < -0.5 || node.bounds.x + node.bounds.width > canvas.width + 0.5 {
            wrong.insert(format!("{} leaves the window", name(node)));
        }
        // What does not scroll must be in the window.
        if node.clip.is_none()
            && node.bounds.intersection(&window).map_or(0.0, area) < area(node.bounds) - 1.0
        {
            wrong.insert(format!("{} is cut by the window", name(node)));
        }
    }
    for (index, one) in things.iter().enumerate() {
        for other in &things[index + 1..] {
            let seen = one.visible.zip(other.visible);
            let shared = seen.and_then(|(one, other)| one.intersection(&other)).map_or(0.0, area);
            if shared > 1.0 {
                wrong.insert(format!("{} covers {}", name(one), name(other)));
            }
        }
    }
    wrong
}

fn house(diagonal: f32) -> House {
    House::numbered(&format!("screen_diagonal = {diagonal:?}\n"))
}

fn on(screen: Screen) {
    let (width, height, diagonal) = screen;
    let house = house(diagonal);
    let mut wrong = BTreeSet::new();
    for text in TEXTS {
        for place in &PLACES {
            let mut stage = house.stage_of(Size::new(width, height));
            tap_all(&mut stage, &["common/display", &format!("display/{text}"), "display/close"]);
            // What is not in sight cannot be touched: the way itself may be closed.
            let way = AssertUnwindSafe(|| (place.open)(&mut stage));
            if let Err(why) = catch_unwind(way) {
                let why = why.downcast_ref::<String>().map_or("", |why| &why[..why.len().min(60)]);
                wrong.insert(format!("{text}, {}: cannot be come to: {why}", place.name));
                continue;
            }
            for flaw in flaws(&mut stage, screen) {
                wrong.insert(format!("{text}, {}: {flaw}", place.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{width} × {height}, {diagonal} inches: {wrong:#?}");
}

#[test]
fn everything_is_large_enough_on_a_small_computer() {
    on(SCREENS[0]);
}

#[test]
fn everything_is_large_enough_on_a_dense_computer() {
    on(SCREENS[1]);
}

#[test]
fn everything_is_large_enough_on_a_desk_screen() {
    on(SCREENS[2]);
}

#[test]
fn everything_is_large_enough_on_a_large_desk_screen() {
    on(SCREENS[3]);
}

#[test]
fn everything_is_large_enough_on_a_standing_tablet() {
    on(SCREENS[4]);
}

#[test]
fn the_field_that_is_filled_is_in_sight_above_the_keyboard() {
    let mut wrong = BTreeSet::new();
    for (width, height, diagonal) in SCREENS {
        let house = house(diagonal);
        for text in TEXTS {
            for field in ["site/login/nir", "site/login/password"] {
                let mut stage = house.stage_of(Size::new(width, height));
                let text = format!("display/{text}");
                tap_all(&mut stage, &["common/display", &text, "display/close"]);
                open_player(&mut stage, "caf-attestation", Level::OnRequest);
                tap(&mut stage, "site/home/account");
                tap(&mut stage, field);
                let tree = stage.tree();
                assert!(tree.find("key/close").is_some());
                let node = tree.find(field).unwrap();
                let seen = node.visible.map_or(0.0, |seen| seen.height);
                if seen < node.bounds.height - 1.0 {
                    wrong.insert(format!(
                        "{width} × {height}, {diagonal} inches, {text}: {field} shows {seen:.0} of {:.0}",
                        node.bounds.height
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
