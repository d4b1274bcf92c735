//! Fingers, mice and keys as they really are: trembling, leaving, doubled, lost. A screen of our own
//! says where the pointer is at each event, and holds a clipboard that tells what is done to it.

use std::cell::Cell;
use std::sync::Arc;

use iced::advanced::clipboard::{Clipboard, Kind};
use iced::advanced::mouse::{Button, Cursor};
use iced::advanced::renderer::Headless;
use iced::futures::StreamExt as _;
use iced::keyboard::key::{NativeCode, Physical};
use iced::keyboard::{Event as Keys, Key, Location, Modifiers, key::Named};
use iced::touch::{Event as Touch, Finger};
use iced::{Event, Point, Renderer, Size, Theme, mouse, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_runtime::{Action, task};
use pas_a_pas::app::{App, Message, idle};
use pas_a_pas::screen::player::Player;
use pas_a_pas::ui::font;
use pas_a_pas::ui::semantics::Tree;

use crate::support::{House, SIZE, focus, name};

/// A clipboard that notes what is asked of it.
#[derive(Default)]
struct Spy {
    read: Cell<usize>,
    written: usize,
}

impl Clipboard for Spy {
    fn read(&self, _kind: Kind) -> Option<String> {
        self.read.set(self.read.get() + 1);
        Some("pasted".to_owned())
    }

    fn write(&mut self, _kind: Kind, _contents: String) {
        self.written += 1;
    }
}

/// The application, its pointer and its clipboard.
struct Glass {
    app: App,
    renderer: Renderer,
    runtime: tokio::runtime::Runtime,
    cache: Option<Cache>,
    clipboard: Spy,
    /// Where iced believes the pointer to be.
    pointer: Option<Point>,
}

impl Glass {
    fn new(house: &House) -> Self {
        font::load_without_window();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let renderer = runtime
            .block_on(<Renderer as Headless>::new(font::REGULAR, 16.into(), Some("tiny-skia")))
            .unwrap();
        let app = App::new(Arc::clone(&house.kiosk), SIZE);
        let mut glass = Self {
            app,
            renderer,
            runtime,
            cache: Some(Cache::new()),
            clipboard: Spy::default(),
            pointer: None,
        };
        glass.feed(&[]);
        glass
    }

    fn interface<T>(
        &mut self,
        act: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer, &mut Spy) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let canvas = self.app.canvas();
        let mut interface =
            UserInterface::build(self.app.view(), canvas, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, &mut self.clipboard);
        self.cache = Some(interface.into_cache());
        result
    }

    fn update(&mut self, events: &[Event]) -> usize {
        let cursor = self.pointer.map_or(Cursor::Unavailable, Cursor::Available);
        let messages = self.interface(|interface, renderer, clipboard| {
            let mut messages = Vec::new();
            let _ = interface.update(events, cursor, renderer, clipboard, &mut messages);
            messages
        });
        let count = messages.len();
        for message in messages {
            self.send(message);
        }
        count
    }

    fn send(&mut self, message: Message) {
        let mut waiting = vec![message];
        while let Some(message) = waiting.pop() {
            let Some(stream) = task::into_stream(self.app.update(message)) else { continue };
            let actions: Vec<Action<Message>> = self.runtime.block_on(stream.collect());
            waiting.extend(actions.into_iter().filter_map(|action| match action {
                Action::Output(message) => Some(message),
                _ => None,
            }));
        }
    }

    /// Feeds these events together, then draws until nothing more happens.
    fn feed(&mut self, events: &[Event]) {
        if !events.is_empty() {
            self.update(events);
        }
        for _ in 0..8 {
            let frame = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
            if self.update(&[frame]) == 0 {
                return;
            }
        }
        panic!("the screen never rests");
    }

    fn tree(&mut self) -> Tree {
        self.interface(|interface, renderer, _| {
            Tree::gather(|operation| interface.operate(renderer, operation))
        })
    }

    fn at(&mut self, key: &str) -> Point {
        let tree = self.tree();
        let node = tree.find(key).unwrap_or_else(|| panic!("there is no {key}"));
        node.visible.unwrap_or_else(|| panic!("{key} cannot be seen")).center()
    }

    fn down(&mut self, finger: u64, position: Point) {
        self.pointer = Some(position);
        self.feed(&[Event::Touch(Touch::FingerPressed { id: Finger(finger), position })]);
    }

    fn slide(&mut self, finger: u64, position: Point) {
        self.pointer = Some(position);
        self.feed(&[Event::Touch(Touch::FingerMoved { id: Finger(finger), position })]);
    }

    fn up(&mut self, finger: u64, position: Point) {
        self.feed(&[Event::Touch(Touch::FingerLifted { id: Finger(finger), position })]);
    }

    fn tap(&mut self, key: &str) {
        let at = self.at(key);
        self.down(7, at);
        self.up(7, at);
    }

    fn point(&mut self, position: Point) {
        self.pointer = Some(position);
        self.feed(&[Event::Mouse(mouse::Event::CursorMoved { position })]);
    }

    fn hold(&mut self) {
        self.feed(&[Event::Mouse(mouse::Event::ButtonPressed(Button::Left))]);
    }

    fn release(&mut self) {
        self.feed(&[Event::Mouse(mouse::Event::ButtonReleased(Button::Left))]);
    }

    fn press(&mut self, key: Key, text: Option<&str>, modifiers: Modifiers, repeat: bool) {
        self.feed(&[Event::Keyboard(Keys::KeyPressed {
            key: key.clone(),
            modified_key: key,
            physical_key: Physical::Unidentified(NativeCode::Unidentified),
            location: Location::Standard,
            modifiers,
            text: text.map(Into::into),
            repeat,
        })]);
    }

    fn named(&mut self, named: Named) {
        self.press(Key::Named(named), None, Modifiers::empty(), false);
    }

    fn letter(&mut self, letter: &str, modifiers: Modifiers) {
        self.press(Key::Character(letter.into()), Some(letter), modifiers, false);
    }

    fn reach(&mut self, key: &str) {
        for _ in 0..60 {
            if focus(&self.tree()).as_deref() == Some(key) {
                return;
            }
            self.named(Named::Tab);
        }
        panic!("Tab never comes to {key}");
    }

    fn screen(&self) -> &'static str {
        self.app.visit().screen.name()
    }

    fn held(&mut self, key: &str) -> String {
        self.tree().find(key).unwrap().meaning.value.clone().unwrap()
    }

    /// To the field of the social security number, by touch.
    fn login(&mut self) {
        for key in [
            "welcome/start",
            "choose/need-family",
            "choose/caf-attestation",
            "sheet/avec_aide",
            "site/home/account",
        ] {
            self.tap(key);
        }
        assert!(self.tree().find("site/login/nir").is_some());
    }

    fn player(&self) -> &Player {
        match &self.app.visit().screen {
            pas_a_pas::app::Screen::Player(player) => player,
            _ => panic!("the player is gone"),
        }
    }
}

const START: &str = "welcome/start";
const NIR: &str = "site/login/nir";

fn beside(at: Point, x: f32, y: f32) -> Point {
    Point::new(at.x + x, at.y + y)
}

#[test]
fn a_finger_presses_when_it_lifts_and_may_tremble() {
    for (slide, pressed) in [(0.0, true), (6.0, true), (11.0, true), (14.0, false), (60.0, false)] {
        for direction in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0)] {
            let mut glass = Glass::new(&House::new());
            let at = glass.at(START);
            glass.down(1, at);
            assert_eq!(glass.screen(), "welcome", "the press alone does nothing");
            let there = beside(at, direction.0 * slide, direction.1 * slide);
            glass.slide(1, there);
            // Coming back does not make it a press again: the finger was scrolling.
            glass.slide(1, at);
            glass.up(1, at);
            assert_eq!(glass.screen() == "choose", pressed, "{slide} {direction:?}");
        }
    }
}

#[test]
fn a_lift_acts_wherever_the_pointer_is_believed_to_be() {
    let mut glass = Glass::new(&House::new());
    let at = glass.at(START);
    glass.down(1, at);
    glass.point(Point::new(3.0, 3.0));
    glass.up(1, at);
    assert_eq!(glass.screen(), "choose");

    // The same for a field, which takes the focus.
    glass.tap("choose/need-family");
    for key in ["choose/caf-attestation", "sheet/avec_aide", "site/home/account"] {
        glass.tap(key);
    }
    let at = glass.at(NIR);
    glass.down(2, at);
    glass.pointer = None;
    glass.up(2, at);
    assert_eq!(focus(&glass.tree()).as_deref(), Some(NIR));
}

#[test]
fn a_press_and_its_lift_in_the_same_frame_are_a_tap() {
    let mut glass = Glass::new(&House::new());
    let position = glass.at(START);
    glass.pointer = Some(position);
    let id = Finger(1);
    glass.feed(&[
        Event::Touch(Touch::FingerPressed { id, position }),
        Event::Touch(Touch::FingerLifted { id, position }),
    ]);
    assert_eq!(glass.screen(), "choose");
}

#[test]
fn a_lost_finger_presses_nothing_and_the_next_one_does() {
    let mut glass = Glass::new(&House::new());
    let position = glass.at(START);
    glass.down(1, position);
    glass.feed(&[Event::Touch(Touch::FingerLost { id: Finger(1), position })]);
    glass.up(1, position);
    assert_eq!(glass.screen(), "welcome");
    glass.down(2, position);
    glass.up(2, position);
    assert_eq!(glass.screen(), "choose");
}

#[test]
fn two_fingers_press_two_things_and_a_resting_one_does_not_disturb() {
    // A palm rests beside everything.
    let mut glass = Glass::new(&House::new());
    glass.down(1, Point::new(2.0, 2.0));
    let at = glass.at(START);
    glass.down(2, at);
    glass.up(2, at);
    assert_eq!(glass.screen(), "choose");
    glass.up(1, Point::new(2.0, 2.0));
    assert_eq!(glass.screen(), "choose");

    // Two fingers on the same button press it once.
    let mut glass = Glass::new(&House::new());
    glass.tap(START);
    let at = glass.at("choose/by-operator");
    glass.down(1, at);
    glass.down(2, beside(at, 4.0, 4.0));
    glass.up(1, at);
    glass.up(2, beside(at, 4.0, 4.0));
    assert!(glass.tree().find("choose/operator-caf").is_some());
    assert_eq!(glass.screen(), "choose");
}

#[test]
fn a_finger_that_was_down_when_a_dialog_came_neither_presses_nor_kills_its_button() {
    let mut glass = Glass::new(&House::new());
    glass.tap(START);
    let at = glass.at("choose/need-family");
    glass.down(1, at);
    glass.send(Message::Noticed(idle::Notice::Quiet));
    glass.feed(&[]);
    glass.up(1, at);
    glass.tap("idle/stay");
    assert!(glass.tree().find("choose/need-family").is_some(), "the lift pressed what was below");
    // Another finger, as some systems number each touch anew.
    let at = glass.at("choose/need-family");
    glass.down(2, at);
    glass.up(2, at);
    assert!(glass.tree().find("choose/caf-attestation").is_some(), "the button is dead");
}

#[test]
fn a_mouse_presses_when_it_is_released_on_what_it_pressed() {
    let mut glass = Glass::new(&House::new());
    let at = glass.at(START);
    let away = Point::new(3.0, 3.0);
    glass.point(at);
    glass.hold();
    glass.point(away);
    glass.release();
    assert_eq!(glass.screen(), "welcome", "released elsewhere");
    glass.point(away);
    glass.hold();
    glass.point(at);
    glass.release();
    assert_eq!(glass.screen(), "welcome", "pressed elsewhere");
    glass.hold();
    glass.point(away);
    glass.point(at);
    glass.release();
    assert_eq!(glass.screen(), "choose", "left and came back");
}

#[test]
fn a_mouse_button_that_was_down_when_a_dialog_came_presses_nothing_later() {
    let mut glass = Glass::new(&House::new());
    glass.tap(START);
    let at = glass.at("choose/need-family");
    glass.point(at);
    glass.hold();
    glass.send(Message::Noticed(idle::Notice::Quiet));
    glass.feed(&[]);
    glass.release();
    glass.named(Named::Escape);
    // Pressed beside, released over it: no press of its own.
    glass.point(Point::new(3.0, 3.0));
    glass.hold();
    glass.point(at);
    glass.release();
    assert!(glass.tree().find("choose/need-family").is_some());
}

#[test]
fn a_drag_that_begins_on_a_button_scrolls_the_page_around_it() {
    let mut glass = Glass::new(&House::new());
    for key in ["common/display", "display/largest", "display/close", START] {
        glass.tap(key);
    }
    for key in ["choose/need-family", "choose/caf-attestation"] {
        glass.tap(key);
    }
    assert_eq!(glass.screen(), "sheet");
    let title = glass.tree().find("sheet/title").unwrap().bounds;
    let drag = |glass: &mut Glass, from: Point, by: f32| {
        glass.down(1, from);
        for part in 1..=10_u8 {
            glass.slide(1, beside(from, 0.0, by * f32::from(part) / 10.0));
        }
        glass.up(1, beside(from, 0.0, by));
    };
    let level = |glass: &mut Glass| glass.tree().find("sheet/regarder").unwrap().clone();
    let middle = level(&mut glass).clip.unwrap().center();
    for _ in 0..10 {
        let seen = level(&mut glass).visible;
        if seen.is_some_and(|seen| seen.height > 60.0) {
            break;
        }
        drag(&mut glass, middle, -120.0);
    }
    let moved = glass.tree().find("sheet/title").unwrap().bounds;
    assert!(moved.y < title.y - 100.0, "{} and then {}", title.y, moved.y);
    assert_eq!(glass.screen(), "sheet");
    // Now from a level that is in sight.
    let seen = level(&mut glass).visible.expect("the levels are still out of sight").center();
    let before = level(&mut glass).bounds.y;
    drag(&mut glass, seen, 120.0);
    let after = level(&mut glass).bounds.y;
    assert!(after > before + 50.0, "{before} and then {after}");
    assert_eq!(glass.screen(), "sheet", "the drag pressed the button");
}

#[test]
fn enter_and_space_press_the_focused_thing_once() {
    for (key, text) in [(Named::Enter, None), (Named::Space, Some(" "))] {
        let mut glass = Glass::new(&House::new());
        glass.press(Key::Named(key), text, Modifiers::empty(), false);
        assert_eq!(glass.screen(), "welcome", "nothing is focused");
        glass.reach(START);
        // A key held since another screen repeats: it must not press what comes under it.
        glass.press(Key::Named(key), text, Modifiers::empty(), true);
        assert_eq!(glass.screen(), "welcome", "a repeat pressed");
        glass.press(Key::Named(key), text, Modifiers::empty(), false);
        assert_eq!(glass.screen(), "choose");
        for _ in 0..5 {
            glass.press(Key::Named(key), text, Modifiers::empty(), true);
        }
        assert!(glass.tree().find("choose/need-family").is_some(), "a repeat pressed");
    }
}

#[test]
fn real_keys_and_those_of_the_screen_write_the_same() {
    let house = House::new();
    let mut real = Glass::new(&house);
    real.login();
    real.reach(NIR);
    for (text, modifiers) in [
        ("a", Modifiers::empty()),
        ("É", Modifiers::SHIFT),
        ("@", Modifiers::ALT | Modifiers::CTRL),
        ("8", Modifiers::SHIFT),
    ] {
        real.letter(text, modifiers);
    }
    real.press(Key::Named(Named::Space), Some(" "), Modifiers::empty(), false);
    real.letter("1", Modifiers::empty());
    assert_eq!(real.held(NIR), "aÉ@8 1");
    for (key, left) in [
        (Named::Backspace, "aÉ@8 "),
        (Named::Home, "aÉ@8 "),
        (Named::Delete, "É@8 "),
        (Named::ArrowRight, "É@8 "),
        (Named::Backspace, "@8 "),
        (Named::End, "@8 "),
        (Named::Backspace, "@8"),
    ] {
        real.named(key);
        assert_eq!(real.held(NIR), left, "{key:?}");
    }

    let mut touched = Glass::new(&house);
    touched.login();
    touched.tap(NIR);
    for key in ["key/layer-letters", "key/a", "key/shift", "key/É", "key/@", "key/space", "key/b"]
    {
        touched.tap(key);
    }
    assert_eq!(touched.held(NIR), "aÉ@ b");
    touched.tap("key/backspace");
    touched.tap("key/layer-digits");
    touched.tap("key/1");
    assert_eq!(touched.held(NIR), "aÉ@ 1");
    touched.tap("key/close");
    assert!(touched.tree().find("key/close").is_none(), "the keyboard came back by itself");
    // The real keyboard goes on where the other one stopped.
    touched.letter("2", Modifiers::empty());
    assert_eq!(touched.held(NIR), "aÉ@ 12");
}

#[test]
fn nothing_goes_to_the_clipboard_or_comes_from_it() {
    let mut glass = Glass::new(&House::new());
    glass.login();
    glass.tap(NIR);
    for letter in ["1", "8", "8"] {
        glass.letter(letter, Modifiers::empty());
    }
    for command in [Modifiers::CTRL, Modifiers::LOGO, Modifiers::CTRL | Modifiers::SHIFT] {
        for letter in ["a", "c", "x", "v", "C", "V"] {
            glass.letter(letter, command);
        }
        for named in [Named::Insert, Named::Delete] {
            glass.press(Key::Named(named), None, command, false);
        }
    }
    for named in [Named::Copy, Named::Cut, Named::Paste] {
        glass.named(named);
    }
    glass.feed(&[Event::Mouse(mouse::Event::ButtonPressed(Button::Middle))]);
    glass.feed(&[Event::Mouse(mouse::Event::ButtonReleased(Button::Middle))]);
    assert_eq!(glass.held(NIR), "188");
    assert_eq!((glass.clipboard.read.get(), glass.clipboard.written), (0, 0));
}

#[test]
fn escape_closes_what_is_over_the_screen_and_nothing_else() {
    let mut glass = Glass::new(&House::new());
    glass.named(Named::Escape);
    assert_eq!(glass.screen(), "welcome");
    glass.tap("common/display");
    glass.named(Named::Escape);
    assert!(glass.tree().find("display/close").is_none());
    glass.tap(START);
    glass.tap("common/help");
    glass.named(Named::Escape);
    assert!(glass.tree().find("help/close").is_none());
    glass.send(Message::Noticed(idle::Notice::Quiet));
    glass.feed(&[]);
    glass.named(Named::Escape);
    assert!(glass.tree().find("idle/stay").is_none());
    glass.named(Named::Escape);
    assert_eq!(glass.screen(), "choose", "Escape alone leaves nothing");
}

#[test]
fn escape_closes_the_card() {
    let mut glass = Glass::new(&House::new());
    glass.login();
    glass.tap("slip/card");
    assert!(glass.tree().find("card/close").is_some());
    glass.named(Named::Escape);
    assert!(glass.tree().find("card/close").is_none());
    assert_eq!(glass.screen(), "player");
}

#[test]
fn a_press_through_a_dialog_reaches_nothing_below() {
    let dialogs: [(&str, &[&str]); 3] = [
        ("help", &[START, "common/help"]),
        ("display", &[START, "common/display"]),
        ("idle", &[START]),
    ];
    for (dialog, way) in dialogs {
        let house = House::new();
        let below = {
            let mut glass = Glass::new(&house);
            glass.tap(START);
            let tree = glass.tree();
            tree.stops().map(|node| (name(node), node.bounds.center())).collect::<Vec<_>>()
        };
        assert!(below.len() > 5);
        for (key, at) in below {
            for finger in [true, false] {
                let mut glass = Glass::new(&house);
                for key in way {
                    glass.tap(key);
                }
                if dialog == "idle" {
                    glass.send(Message::Noticed(idle::Notice::Quiet));
                    glass.feed(&[]);
                }
                let own = glass.tree().stops().any(|node| node.bounds.contains(at));
                if own {
                    // One of the dialog's own buttons stands there.
                    continue;
                }
                if finger {
                    glass.down(1, at);
                    glass.up(1, at);
                } else {
                    glass.point(at);
                    glass.hold();
                    glass.release();
                }
                let what = format!("{dialog}: {key}, finger {finger}");
                assert_eq!(glass.screen(), "choose", "{what}");
                assert!(glass.tree().find("choose/need-family").is_some(), "{what}");
                let other = match dialog {
                    "help" => "display/close",
                    _ => "help/close",
                };
                assert!(glass.tree().find(other).is_none(), "{what}");
            }
        }
    }
}

#[test]
fn the_keyboard_of_the_screen_stops_presses_between_its_keys() {
    let mut glass = Glass::new(&House::new());
    glass.login();
    glass.tap(NIR);
    let [one, two] = ["key/1", "key/2"].map(|key| glass.tree().find(key).unwrap().bounds);
    let between = Point::new(f32::midpoint(one.x + one.width, two.x), one.center_y());
    assert!(one.x + one.width < two.x);
    glass.down(1, between);
    glass.up(1, between);
    assert_eq!(glass.held(NIR), "");
    assert!(glass.tree().find("key/1").is_some());
    assert_eq!(glass.player().slug(), "caf-attestation");
}

#[test]
fn the_focus_survives_a_new_view_and_leaves_with_its_thing() {
    let mut glass = Glass::new(&House::new());
    glass.reach("common/display");
    glass.send(Message::Resized(Size::new(1000.0, 800.0)));
    glass.feed(&[]);
    assert_eq!(focus(&glass.tree()).as_deref(), Some("common/display"));
    glass.reach(START);
    glass.named(Named::Enter);
    assert_eq!(focus(&glass.tree()), None, "the button of another screen has the focus");
    // The first Tab comes to the first thing.
    glass.named(Named::Tab);
    let tree = glass.tree();
    assert_eq!(focus(&tree), tree.stops().next().map(name));
}
