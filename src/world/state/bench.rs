//! What the hand does on a bench, and what stands where because of it.

use std::sync::Arc;

use super::{Handled, Input, Lies, Outcome, World};
use crate::gesture::{Gesture, Stroke};
use crate::world::target::Target;
use crate::world::thing::{Onto, Thing};

impl World {
    /// Whether the gesture that this thing awaits succeeded often enough.
    pub fn done(&self, target: &Target) -> bool {
        let times = self.thing(target).map(|thing| thing.times.now());
        times.is_some_and(|times| self.successes(target) >= times)
    }

    /// How many times the gesture that this thing awaits succeeded, up to what it takes.
    pub fn successes(&self, target: &Target) -> u8 {
        self.state_of(target).map_or(0, |state| state.count)
    }

    /// The place that this thing lies on, if it was put on one.
    pub fn placed(&self, target: &Target) -> Option<&Target> {
        match self.state_of(target)?.lies.as_ref()? {
            Lies::On(place) => Some(place),
            Lies::At(_) => None,
        }
    }

    /// Whether this thing was put somewhere else than where it lay at the start.
    pub fn moved(&self, target: &Target) -> bool {
        self.state_of(target).is_some_and(|state| state.lies.is_some())
    }

    /// Where it is right to put this thing now.
    pub fn right_place(&self, target: &Target) -> Option<&Target> {
        let thing = self.thing(target)?;
        let right = |onto: &&Onto| onto.when.as_ref().is_none_or(|when| when.holds(self));
        thing.onto.iter().find(right).map(|onto| &onto.on)
    }

    /// The middle of this thing, in thousandths of the width and the height of the stage.
    pub fn middle(&self, target: &Target) -> [u16; 2] {
        let Some(thing) = self.thing(target) else {
            return [500, 500];
        };
        let state = self.state_of(target);
        match state.and_then(|state| state.lies.as_ref()) {
            Some(Lies::At(at)) => *at,
            Some(Lies::On(place)) if place != target => self.spread(target, place),
            Some(Lies::On(_)) | None => {
                let count = usize::from(self.successes(target));
                let last = thing.at.len().max(1);
                // The last success leaves it where it was made.
                let count = if self.done(target) { count.saturating_sub(1) } else { count };
                let [x, y] = thing.at.get(count % last).copied().unwrap_or([50, 50]);
                [u16::from(x) * 10, u16::from(y) * 10]
            }
        }
    }

    /// Several things on one place lie a little apart.
    fn spread(&self, target: &Target, place: &Target) -> [u16; 2] {
        let [x, y] = self.thing(place).map_or([500, 500], |_| self.middle_of_place(place));
        let others = self.setting.inputs().iter().take_while(|other| *other != target);
        let rank = others.filter(|other| self.placed(other) == Some(place)).count();
        let shift = u16::try_from(rank).unwrap_or_default().min(4) * 25;
        [(x + shift).min(1000), (y + shift).min(1000)]
    }

    /// The middle of a place: places do not move.
    fn middle_of_place(&self, place: &Target) -> [u16; 2] {
        let at = self.thing(place).and_then(|thing| thing.at.first()).copied();
        let [x, y] = at.unwrap_or([50, 50]);
        [u16::from(x) * 10, u16::from(y) * 10]
    }

    /// What a hand does to a thing in front.
    pub(super) fn hand(&mut self, target: &Target, stroke: &Stroke<Target>) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let place = setting.place(target).filter(|place| self.place_shown(*place));
        let thing = setting.element(target).and_then(|element| element.kind.as_thing());
        let Some((thing, _)) = thing.zip(place) else {
            return Outcome::Inert;
        };
        match (stroke, thing.gesture) {
            (Stroke::Missed(_), Some(_)) => self.miss(target, thing),
            (Stroke::Dropped { on, at }, Some(Gesture::Drag)) => {
                self.drop_on(target, on.as_ref(), *at)
            }
            (_, None) | (Stroke::Done, Some(Gesture::Drag)) | (Stroke::Dropped { .. }, Some(_)) => {
                Outcome::Nothing
            }
            (Stroke::Done, Some(_)) => self.succeed(target, thing),
        }
    }

    /// A press on a thing: its gesture, or nothing of what it awaits.
    pub(super) fn press_thing(&mut self, target: &Target, thing: &Thing) -> Outcome {
        if thing.gesture == Some(Gesture::Press) {
            self.succeed(target, thing)
        } else {
            Outcome::Nothing
        }
    }

    fn miss(&mut self, target: &Target, thing: &Thing) -> Outcome {
        let begun = self.successes(target) > 0 && !self.done(target);
        if !(thing.in_a_row && begun) {
            return Outcome::Nothing;
        }
        self.change_thing(target, |state| state.count = 0);
        Outcome::Changed
    }

    fn succeed(&mut self, target: &Target, thing: &Thing) -> Outcome {
        let times = thing.times.now();
        let count = self.successes(target);
        if count >= times && times > 1 {
            // Done long ago: it only does again what it did then, for whoever came back.
            return self.press_effect(target);
        }
        if count + 1 < times {
            self.change_thing(target, |state| state.count += 1);
            return Outcome::Changed;
        }
        match self.press_effect(target) {
            refused @ (Outcome::Refused { .. } | Outcome::Inert) => refused,
            outcome @ (Outcome::Nothing | Outcome::Changed | Outcome::Moved) => {
                // What it did may have put it back as it was at the start.
                let reset = thing.press.effect.empties.contains(target);
                if !reset {
                    self.change_thing(target, |state| state.count = times);
                }
                if outcome == Outcome::Moved { Outcome::Moved } else { Outcome::Changed }
            }
        }
    }

    fn drop_on(&mut self, target: &Target, on: Option<&Target>, at: [u16; 2]) -> Outcome {
        let setting = Arc::clone(&self.setting);
        let is_place = |place: &&Target| {
            let thing = setting.element(place).and_then(|element| element.kind.as_thing());
            thing.is_some_and(|thing| thing.is_place) && self.shows(place)
        };
        let on = on.filter(is_place).cloned();
        let right = self.right_place(target).cloned();
        let lies = match &on {
            Some(place) => Lies::On(place.clone()),
            None => Lies::At(at.map(|share| share.min(1000))),
        };
        let good = match (&on, &right) {
            (Some(on), Some(right)) => on == right,
            // What may go anywhere is right wherever it is put.
            (_, None) => self.goes_anywhere(target),
            (None, Some(_)) => false,
        };
        let state = self.state_of(target);
        let same = state.is_some_and(|state| state.lies.as_ref() == Some(&lies));
        if same && !good {
            return Outcome::Nothing;
        }
        if !good {
            self.change_thing(target, |state| *state = Handled { count: 0, lies: Some(lies) });
            return Outcome::Changed;
        }
        match self.press_effect(target) {
            refused @ (Outcome::Refused { .. } | Outcome::Inert) => refused,
            outcome @ (Outcome::Nothing | Outcome::Changed | Outcome::Moved) => {
                let times = self.thing(target).map_or(1, |thing| thing.times.now());
                self.change_thing(target, |state| {
                    *state = Handled { count: times, lies: Some(lies) };
                });
                if outcome == Outcome::Nothing && !same { Outcome::Changed } else { outcome }
            }
        }
    }

    fn goes_anywhere(&self, target: &Target) -> bool {
        self.thing(target).is_some_and(|thing| thing.onto.is_empty())
    }

    fn thing(&self, target: &Target) -> Option<&Thing> {
        self.setting.element(target)?.kind.as_thing()
    }

    fn state_of(&self, target: &Target) -> Option<&Handled> {
        match self.input(target)? {
            Input::Handled(state) => Some(state),
            Input::Typed { .. } | Input::Chosen(_) | Input::Ticked(_) | Input::Joined(_) => None,
        }
    }

    /// Whether a hand has made anything of this thing.
    pub(super) fn handled(&self, target: &Target) -> bool {
        self.state_of(target).is_some_and(|state| *state != Handled::default())
    }

    fn change_thing(&mut self, target: &Target, change: impl FnOnce(&mut Handled)) {
        let Some(at) = self.rank(target) else {
            return;
        };
        if let Some(Input::Handled(state)) = Arc::make_mut(&mut self.inputs).get_mut(at) {
            change(state);
        }
    }
}
