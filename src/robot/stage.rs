//! The real application without a window: events go in, the tree and pictures come out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use iced::advanced::renderer::Headless;
use iced::advanced::{clipboard, mouse, renderer};
use iced::futures::StreamExt as _;
use iced::keyboard::key::{Named, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::{Event, Point, Rectangle, Renderer, Size, Theme, touch, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_runtime::{Action, task};

use crate::app::{App, Clock, Kiosk, Message};
use crate::ui::font;
use crate::ui::semantics::{Node, Tree};

/// A steady clock that a robot moves.
#[derive(Debug, Clone, Default)]
pub struct Pace(Arc<AtomicU64>);

impl Pace {
    /// Lets this much time pass.
    pub fn pass(&self, time: Duration) {
        let millis = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        self.0.fetch_add(millis, Ordering::Relaxed);
    }

    /// A clock that stands at `wall` and goes at this pace.
    pub fn clock(&self, wall: chrono::NaiveDateTime) -> Clock {
        let own = self.clone();
        Clock::fixed(wall, move || Duration::from_millis(own.0.load(Ordering::Relaxed)))
    }
}

/// A picture of the screen, 4 bytes a pixel: red, green, blue, opacity.
#[derive(Debug, Clone)]
pub struct Picture {
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Its pixels, row by row from the top.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// The picture as a PNG file.
    ///
    /// # Errors
    /// When the encoder refuses, which a picture of this size does not make it do.
    pub fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgba);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.rgba)?;
        writer.finish()?;
        Ok(bytes)
    }
}

/// The application without a window.
pub struct Stage {
    app: App,
    /// Runs the tasks of the application to their end.
    runtime: tokio::runtime::Runtime,
    renderer: Renderer,
    cache: Option<Cache>,
    cursor: mouse::Cursor,
    pixels: Size,
    fingers: u64,
}

impl Stage {
    /// The application on its welcome, in a window of this size in pixels; none when there is no
    /// renderer, which the software one never lacks.
    pub fn new(kiosk: Arc<Kiosk>, pixels: Size) -> Option<Self> {
        font::load_without_window();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().ok()?;
        let renderer = runtime.block_on(<Renderer as Headless>::new(
            font::REGULAR,
            16.into(),
            Some("tiny-skia"),
        ))?;
        let app = App::new(kiosk, pixels);
        let mut stage = Self {
            app,
            runtime,
            renderer,
            cache: Some(Cache::new()),
            cursor: mouse::Cursor::Unavailable,
            pixels,
            fingers: 0,
        };
        stage.settle();
        Some(stage)
    }

    /// The application.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// What is on the screen, in reading order.
    pub fn tree(&mut self) -> Tree {
        self.with_interface(|interface, renderer, _| {
            Tree::gather(|operation| interface.operate(renderer, operation))
        })
    }

    /// Sends a message as if something had happened outside of the screen.
    pub fn send(&mut self, message: Message) {
        self.answer(vec![message]);
        self.settle();
    }

    /// Touches the middle of what is visible of this thing; says whether there is such a thing.
    pub fn tap(&mut self, key: &str) -> bool {
        self.bring(key);
        let Some(at) = self.middle(key) else { return false };
        self.tap_at(at);
        true
    }

    /// Touches this point of the canvas.
    pub fn tap_at(&mut self, at: Point) {
        self.fingers += 1;
        let id = touch::Finger(self.fingers);
        self.cursor = mouse::Cursor::Available(at);
        self.events(&[Event::Touch(touch::Event::FingerPressed { id, position: at })]);
        self.events(&[Event::Touch(touch::Event::FingerLifted { id, position: at })]);
    }

    /// Presses and releases a key that has a name.
    pub fn key(&mut self, named: Named, modifiers: Modifiers) {
        let text = match named {
            Named::Space => Some(" ".into()),
            _ => None,
        };
        self.press(&Key::Named(named), text, modifiers);
    }

    /// Types a text on the real keyboard.
    pub fn type_text(&mut self, text: &str) {
        for letter in text.chars() {
            let mut buffer = [0; 4];
            let written: &str = letter.encode_utf8(&mut buffer);
            self.press(&Key::Character(written.into()), Some(written.into()), Modifiers::empty());
        }
    }

    fn press(
        &mut self,
        key: &Key,
        text: Option<iced::advanced::graphics::core::SmolStr>,
        modifiers: Modifiers,
    ) {
        let physical_key = Physical::Unidentified(keyboard::key::NativeCode::Unidentified);
        self.events(&[
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location: Location::Standard,
                modifiers,
                text,
                repeat: false,
            }),
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location: Location::Standard,
                modifiers,
            }),
        ]);
    }

    /// Feeds events to the screen and answers what they cause, until nothing more happens.
    pub fn events(&mut self, events: &[Event]) {
        let messages = self.with_interface(|interface, renderer, cursor| {
            let mut messages = Vec::new();
            let mut nowhere = clipboard::Null;
            let _ = interface.update(events, cursor, renderer, &mut nowhere, &mut messages);
            messages
        });
        self.answer(messages);
        self.settle();
    }

    /// The screen as a picture.
    pub fn picture(&mut self) -> Picture {
        let style = self.app.style();
        let scale = self.app.scale_factor();
        let size = Size::new(self.pixels.width as u32, self.pixels.height as u32);
        let rgba = self.with_interface(|interface, renderer, cursor| {
            let own = renderer::Style { text_color: style.text_color };
            interface.draw(renderer, &Theme::Light, &own, cursor);
            renderer.screenshot(size, scale, style.background_color)
        });
        Picture { width: size.width, height: size.height, rgba }
    }

    /// Where this thing can be touched.
    fn middle(&mut self, key: &str) -> Option<Point> {
        let tree = self.tree();
        tree.find(key).and_then(visible).map(|bounds| bounds.center())
    }

    /// Scrolls, as a finger does, until this thing is visible.
    fn bring(&mut self, key: &str) {
        for _ in 0..40 {
            let tree = self.tree();
            let Some(node) = tree.find(key) else { return };
            let shown =
                visible(node).is_some_and(|seen| seen.height >= node.bounds.height.min(40.0));
            if shown {
                return;
            }
            let Some(clip) = node.clip else { return };
            let up = node.bounds.center().y < clip.center().y;
            let delta = mouse::ScrollDelta::Pixels { x: 0.0, y: if up { 60.0 } else { -60.0 } };
            self.cursor = mouse::Cursor::Available(clip.center());
            self.events(&[Event::Mouse(mouse::Event::WheelScrolled { delta })]);
        }
    }

    /// Draws until the screen asks for nothing more.
    fn settle(&mut self) {
        // Each turn answers what the one before caused; a screen that never rests is a fault that
        // the tests would see as an answer that never comes.
        for _ in 0..8 {
            let messages = self.with_interface(|interface, renderer, cursor| {
                let mut messages = Vec::new();
                let mut nowhere = clipboard::Null;
                let frame = Event::Window(window::Event::RedrawRequested(Instant::now()));
                let _ = interface.update(&[frame], cursor, renderer, &mut nowhere, &mut messages);
                messages
            });
            if messages.is_empty() {
                return;
            }
            self.answer(messages);
        }
    }

    fn answer(&mut self, messages: Vec<Message>) {
        let mut waiting = messages;
        while !waiting.is_empty() {
            let mut next = Vec::new();
            for message in waiting {
                let Some(stream) = task::into_stream(self.app.update(message)) else { continue };
                let actions: Vec<Action<Message>> = self.runtime.block_on(stream.collect());
                next.extend(actions.into_iter().filter_map(|action| match action {
                    Action::Output(message) => Some(message),
                    // There is no window, no clipboard and no system to act upon.
                    _ => None,
                }));
            }
            waiting = next;
        }
    }

    fn with_interface<T>(
        &mut self,
        act: impl FnOnce(
            &mut UserInterface<'_, Message, Theme, Renderer>,
            &mut Renderer,
            mouse::Cursor,
        ) -> T,
    ) -> T {
        let cache = self.cache.take().unwrap_or_default();
        let canvas = self.app.canvas();
        let mut interface =
            UserInterface::build(self.app.view(), canvas, cache, &mut self.renderer);
        let result = act(&mut interface, &mut self.renderer, self.cursor);
        self.cache = Some(interface.into_cache());
        result
    }
}

/// What can be seen and touched of a thing.
fn visible(node: &Node) -> Option<Rectangle> {
    node.visible.filter(|seen| seen.width >= 1.0 && seen.height >= 1.0)
}
