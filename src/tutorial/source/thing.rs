//! Reading the things of a bench.

use toml::de::DeValue;

use super::super::reader::{Node, Source};
use super::read_condition_at;
use super::scene::{local, read_press};
use crate::gesture::{Gesture, Shortcut};
use crate::world::{ByTier, Onto, Thing, ThingLook, ThingSize};

/// The side of a thing that says nothing of its size, in millimeters.
const USUAL: u8 = 22;

/// The least side of a thing, in millimeters: that of the controls of real sites.
const LEAST: u8 = 9;

pub(super) fn read_thing(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Thing {
    node.needs(source, "at");
    let press = read_press(source, node, scene, "thing");
    let gesture = read_gesture(source, node);
    let at = read_places(source, node);
    let size = read_size(source, node);
    Thing {
        press,
        look: node.one_of(source, "look", &ThingLook::ALL, ThingLook::code).unwrap_or_default(),
        picture: node.text(source, "picture"),
        at,
        size,
        gesture,
        times: read_by_tier(source, node, "times", 1, 60).unwrap_or(ByTier::always(1)),
        in_a_row: false,
        onto: read_onto(source, node, scene),
        is_place: node.flag(source, "place").unwrap_or(false),
    }
}

/// The gesture awaited: none of a place or of what is only drawn, unless it says so.
fn read_gesture(source: &mut Source<'_>, node: &mut Node<'_>) -> Option<Gesture> {
    let keys = node.one_of(source, "keys", &Shortcut::ALL, Shortcut::code);
    if let Some(line) = node.text_line(source, "gesture", "none") {
        if keys.is_some() {
            source.error(
                "wrong-value",
                line,
                &[("key", "gesture"), ("value", "none"), ("allowed", "keys")],
            );
        }
        return None;
    }
    let place = node.has("place") && !node.has("gesture");
    let gesture = node.one_of(source, "gesture", &Gesture::ALL, Gesture::code);
    match (gesture, keys) {
        (Some(Gesture::Keys(_)) | None, Some(keys)) => Some(Gesture::Keys(keys)),
        (Some(Gesture::Keys(_)), None) => {
            node.needs(source, "keys");
            None
        }
        (Some(gesture), _) => Some(gesture),
        (None, None) => (!place).then_some(Gesture::Press),
    }
}

/// A number or three of them.
fn read_by_tier(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    key: &'static str,
    least: u8,
    most: u8,
) -> Option<ByTier> {
    if !node.is_array(key) {
        let number = node.number(source, key, u32::from(least)..=u32::from(most))?;
        return number.try_into().ok().map(ByTier::always);
    }
    let line = node.line_of(source, key);
    let numbers = bytes(source, node, key, least, most);
    let three = <[u8; 3]>::try_from(numbers).ok();
    if three.is_none() {
        source.error("wrong-type", line, &[("key", key), ("expected", "[1, 2, 3]")]);
    }
    three.map(ByTier)
}

fn bytes(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    key: &'static str,
    least: u8,
    most: u8,
) -> Vec<u8> {
    let items = node.items(source, key);
    items
        .into_iter()
        .filter_map(|(line, value)| byte(source, key, line, value, least, most))
        .collect()
}

fn byte(
    source: &mut Source<'_>,
    key: &str,
    line: usize,
    value: &DeValue<'_>,
    least: u8,
    most: u8,
) -> Option<u8> {
    let number = value
        .as_integer()
        .and_then(|number| u8::from_str_radix(number.as_str(), number.radix()).ok())
        .filter(|number| (least..=most).contains(number));
    if number.is_none() {
        source.error("wrong-type", line, &[("key", key), ("expected", &format!("{least}–{most}"))]);
    }
    number
}

/// `at = [20, 30]`, or several of those.
fn read_places(source: &mut Source<'_>, node: &mut Node<'_>) -> Vec<[u8; 2]> {
    let line = node.line_of(source, "at");
    let mut places = Vec::new();
    let mut flat = Vec::new();
    for (line, value) in node.items(source, "at") {
        let pair: Option<Vec<u8>> = value.as_array().map(|pair| {
            let numbers = pair.iter();
            numbers.filter_map(|one| byte(source, "at", line, one.get_ref(), 0, 100)).collect()
        });
        match pair.as_deref() {
            Some([x, y]) => places.push([*x, *y]),
            Some(_) => source.error("wrong-type", line, &[("key", "at"), ("expected", "[50, 50]")]),
            None => flat.extend(byte(source, "at", line, value, 0, 100)),
        }
    }
    match (places.as_slice(), flat.as_slice()) {
        ([], [x, y]) => vec![[*x, *y]],
        ([_, ..], []) => places,
        _ => {
            source.error("wrong-type", line, &[("key", "at"), ("expected", "[50, 50]")]);
            vec![[50, 50]]
        }
    }
}

fn read_size(source: &mut Source<'_>, node: &mut Node<'_>) -> ThingSize {
    let side = read_by_tier(source, node, "mm", LEAST, 120);
    if !node.has("size") {
        return ThingSize::Millimeters(side.unwrap_or(ByTier::always(USUAL)));
    }
    let line = node.line_of(source, "size");
    match bytes(source, node, "size", 1, 100).as_slice() {
        [width, height] if side.is_none() => ThingSize::Share([*width, *height]),
        _ => {
            source.error("wrong-type", line, &[("key", "size"), ("expected", "[20, 30]")]);
            ThingSize::Share([20, 20])
        }
    }
}

/// `onto = ["box"]`, or tables with when it is right.
fn read_onto(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Vec<Onto> {
    let mut onto = Vec::new();
    for (line, value) in node.items(source, "onto") {
        if let Some(name) = value.as_str() {
            onto.push(Onto { on: local(scene, name), when: None });
        } else if let Some(table) = value.as_table() {
            let mut one = Node::new(table, line);
            let on = local(scene, &one.needs_text(source, "on"));
            let when = read_condition_at(source, &mut one, "when");
            one.finish(source);
            onto.push(Onto { on, when });
        } else {
            source.error("wrong-type", line, &[("key", "onto"), ("expected", "text, {…}")]);
        }
    }
    onto
}
