//! Finding the way in the world: how a target is acted upon, and how to get to one that is not in
//! front.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::advice::Way;
use crate::gesture::{Gesture, Stroke};
use crate::world::{Event, Outcome, Target, World};

/// The longest way looked for among moves that change something for good. Other moves only lead from
/// scene to scene, of which there are few.
const DEPTH: usize = 6;

/// The most worlds looked at for one way, so that advice stays fast whatever the tutorial.
const WORLDS: usize = 400;

/// The events by which the coach acts on `target` as is right: presses it, fills in what is
/// expected, chooses, ticks. None if it is already so, or if there is no such target.
pub fn perform(world: &World, target: &Target) -> Vec<Event> {
    if target.is_back() {
        return vec![Event::Back];
    }
    if let Some(tab) = target.as_tab() {
        return vec![Event::SwitchTab(tab.to_owned())];
    }
    if target.as_desk().is_some() {
        return vec![Event::Press(target.clone())];
    }
    let Some(element) = world.setting().element(target) else {
        return Vec::new();
    };
    if let Some(field) = element.kind.as_field() {
        vec![Event::Copy(target.clone(), world.expected(field).to_owned())]
    } else if let Some(choice) = element.kind.as_choice() {
        vec![Event::Choose(target.clone(), choice.expects.clone())]
    } else if let Some(check) = element.kind.as_check() {
        let right = world.checked(target) == check.expects;
        if right { Vec::new() } else { vec![Event::Toggle(target.clone())] }
    } else if let Some(gesture) = element.kind.as_thing().and_then(|thing| thing.gesture) {
        vec![Event::Hand(target.clone(), as_is_right(world, target, gesture))]
    } else {
        vec![Event::Press(target.clone())]
    }
}

/// What a hand does to a thing that awaits this gesture.
fn as_is_right(world: &World, target: &Target, gesture: Gesture) -> Stroke<Target> {
    match gesture {
        Gesture::Drag => {
            let on = world.right_place(target).cloned();
            let at = match &on {
                Some(place) => world.middle(place),
                // Anywhere else will do.
                None => world.middle(target).map(|at| if at < 500 { at + 200 } else { at - 200 }),
            };
            Stroke::Dropped { on, at }
        }
        Gesture::Press
        | Gesture::Hover
        | Gesture::Rest
        | Gesture::Double
        | Gesture::Secondary
        | Gesture::Long
        | Gesture::Swipe(_)
        | Gesture::Spread
        | Gesture::Pinch
        | Gesture::Turn
        | Gesture::Keys(_) => Stroke::Done,
    }
}

/// How the visitor comes to act on `target` from `world`.
pub(super) fn way(world: &World, target: &Target) -> Way {
    // A paper brought nearer hides the browser, tabs and all.
    let on_paper = world.aside().is_some_and(|aside| aside.name == target.scene());
    if world.near() && !on_paper && target.as_desk().is_none() {
        return Way::Detour { hop: Target::desk("zoom") };
    }
    if world.shows(target) {
        let missing = world.missing(target);
        let Some(first) = missing.first() else {
            return Way::Direct;
        };
        if let Some(hop) = missing.iter().find(|one| world.shows(one)) {
            return Way::Detour { hop: hop.clone() };
        }
        return search(world, first);
    }
    // A window over the page is closed before anything else.
    let window = if world.near() { None } else { world.popup() };
    if let Some(popup) = window {
        let buttons = || popup.buttons.iter().map(|button| &button.press);
        let out = buttons().find(|press| !press.decoy).or_else(|| buttons().next());
        if let Some(press) = out.filter(|press| world.shows(&press.target)) {
            return Way::Detour { hop: press.target.clone() };
        }
    }
    search(world, target)
}

/// The first hop of the shortest way to where `target` shows: at first by moves that change nothing
/// for good, then by any move.
fn search(world: &World, target: &Target) -> Way {
    let hop = breadth_first(world, target, false).or_else(|| breadth_first(world, target, true));
    match hop.or_else(|| retreat(world)) {
        Some(hop) => Way::Detour { hop },
        None => Way::Lost,
    }
}

/// With no way found, going back: each step back leaves less behind, so that it comes to an end.
fn retreat(world: &World) -> Option<Target> {
    if world.can_go_back() {
        return Some(Target::back());
    }
    world.tabs().into_iter().filter(|tab| !tab.active).find_map(|tab| {
        let mut there = world.clone();
        there.apply(&Event::SwitchTab(tab.name.clone()));
        there.can_go_back().then(|| Target::tab(&tab.name))
    })
}

struct Node {
    world: World,
    hop: Option<Target>,
    depth: usize,
    /// Whether only Back was used so far. What lies behind is not part of what is remembered of a
    /// world, so that a world come to by Back alone is told from one come to otherwise.
    backed: bool,
}

fn breadth_first(world: &World, target: &Target, any_move: bool) -> Option<Target> {
    let mut seen = HashSet::new();
    seen.insert(key(world, true));
    let mut nodes = vec![Node { world: world.clone(), hop: None, depth: 0, backed: true }];
    let mut at = 0;
    while at < nodes.len() && nodes.len() < WORLDS {
        if any_move && nodes[at].depth == DEPTH {
            break;
        }
        for step in moves(&nodes[at].world, any_move) {
            let from = &nodes[at];
            let mut there = from.world.clone();
            let mut outcome = Outcome::Nothing;
            for event in perform(&there, &step) {
                outcome = there.apply(&event);
            }
            let useful = match outcome {
                Outcome::Moved => any_move || there.same_facts(&from.world),
                Outcome::Changed => any_move,
                Outcome::Nothing | Outcome::Refused { .. } | Outcome::Inert => false,
            };
            if !useful {
                continue;
            }
            let backed = from.backed && step.is_back();
            if !seen.insert(key(&there, backed)) {
                continue;
            }
            let hop = from.hop.clone().unwrap_or(step);
            if there.shows(target) {
                return Some(hop);
            }
            let depth = from.depth + 1;
            nodes.push(Node { world: there, hop: Some(hop), depth, backed });
        }
        at += 1;
    }
    None
}

fn key(world: &World, backed: bool) -> u64 {
    let mut hasher = DefaultHasher::new();
    world.hash_state(&mut hasher);
    backed.hash(&mut hasher);
    hasher.finish()
}

/// What can be acted upon in `world`, the most natural first. Distractors and answers only with
/// `any_move`.
fn moves(world: &World, any_move: bool) -> Vec<Target> {
    let mut moves = Vec::new();
    let mut last = Vec::new();
    if world.can_go_back() {
        moves.push(Target::back());
    }
    moves
        .extend(world.tab_names().filter(|(_, active)| !active).map(|(name, _)| Target::tab(name)));
    moves.extend(world.desk_targets());
    for element in world.shown() {
        let window = element.kind.as_popup().is_some();
        if let Some(upload) = element.kind.as_upload() {
            moves.push(upload.target.clone());
        }
        for press in element.presses() {
            if !world.press_there(press) {
                continue;
            }
            // Looking for a way among scenes, what leads to none is not worth a try.
            let effect = &press.effect;
            if !any_move && !window && effect.scenes().is_empty() && !effect.goes_back {
                continue;
            }
            if !press.decoy {
                moves.push(press.target.clone());
            } else if any_move {
                last.push(press.target.clone());
            }
        }
        if any_move {
            let pressed = element.kind.as_upload().is_some() || element.kind.as_thing().is_some();
            moves.extend(element.input().filter(|_| !pressed).cloned());
        }
    }
    moves.append(&mut last);
    moves
}
