//! Frames and key presses, drawn by the software renderer.

use std::path::Path;
use std::sync::Arc;

use chrono::NaiveDate;
use iced::advanced::graphics::{Viewport, damage};
use iced::advanced::renderer::{self, Headless};
use iced::advanced::{clipboard, mouse};
use iced::keyboard::key::{Named, NativeCode, Physical};
use iced::keyboard::{self, Key, Location, Modifiers};
use iced::widget::{Space, button, column, text, text_input};
use iced::{Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, window};
use iced_runtime::user_interface::{Cache, UserInterface};
use iced_tiny_skia::Layer;
use pas_a_pas::app::{App, Kiosk, Options};
use pas_a_pas::robot::Stage;
use pas_a_pas::robot::stage::Pace;
use pas_a_pas::ui::font;
use pas_a_pas::ui::semantics::Role;
use tiny_skia::{Mask, Pixmap};

use crate::figures::{Times, compare, ms, row};

const WIDTH: u32 = 1920;
const HEIGHT: u32 = 1080;
const PROCEDURE: &str = "caf-attestation";
const WARM_UP: usize = 20;
const SAMPLES: usize = 400;
/// In the field of the bare view.
const IN_FIELD: Point = Point::new(100.0, 80.0);

/// Measures, and prints the table.
pub fn measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut stage = player(folder.path());
    let field = lit_field(&mut stage);
    let mut bare = Bare::new();
    let (mut ours, mut beside) = (Surface::new(), Surface::new());

    let (mut bare_frame, mut bare_key) = (Times::default(), Times::default());
    let mut frame = Times::default();
    for sample in 0..WARM_UP + SAMPLES {
        let kept = sample >= WARM_UP;
        keep(kept, &mut bare_frame, || beside.bare(&bare, Extent::Whole));
        keep(kept, &mut frame, || ours.player(stage.app(), Extent::Whole));
        keep(kept, &mut bare_key, || {
            bare.press(sample);
            beside.bare(&bare, Extent::Changed)
        });
    }

    assert!(stage.tap(&field), "the field is touched");
    assert!(stage.tree().find("key/backspace").is_some(), "the keys are shown");
    let mut with_keys = Times::default();
    let (mut answered, mut typed, mut touched) =
        (Times::default(), Times::default(), Times::default());
    let (mut typed_share, mut touched_share) = (0.0_f32, 0.0_f32);
    for sample in 0..WARM_UP + SAMPLES {
        let kept = sample >= WARM_UP;
        keep(kept, &mut with_keys, || ours.player(stage.app(), Extent::Whole));
        let mut before = Times::default();
        let share = keep(kept, &mut typed, || {
            before.work(|| press(&mut stage, sample));
            ours.player(stage.app(), Extent::Changed)
        });
        assert!(share > 0.0, "a key press shows");
        typed_share = typed_share.max(share);
        if kept {
            answered.push(before.p50());
        }
    }
    for sample in 0..WARM_UP + SAMPLES {
        let share = keep(sample >= WARM_UP, &mut touched, || {
            let key = if sample.is_multiple_of(2) { "key/1" } else { "key/backspace" };
            assert!(stage.tap(key), "the key is there");
            ours.player(stage.app(), Extent::Changed)
        });
        assert!(share > 0.0, "a touched key shows");
        touched_share = touched_share.max(share);
    }

    println!("{WIDTH} × {HEIGHT}, software, time of one processor, {} samples each", frame.len());
    row(&["", "p50", "p99", "p50 ratio", "p99 ratio"]);
    compare("bare frame: a text, a field, a button", &bare_frame, &bare_frame);
    compare("player frame, guided, page with a field", &frame, &bare_frame);
    compare("player frame, on-screen keyboard open", &with_keys, &bare_frame);
    compare("bare key press, to its pixels", &bare_key, &bare_key);
    compare("player key press, to its pixels", &typed, &bare_key);
    compare("player on-screen key touched, to its pixels", &touched, &bare_key);
    println!();
    row(&["of a key press, before its frame", &ms(answered.p50()), &ms(answered.p99())]);
    println!(
        "drawn again, at most: {typed_share:.0} % of the pixels for a key press, {touched_share:.0} % for a touch"
    );
}

/// Does this, and keeps its time once warm.
fn keep<T>(kept: bool, times: &mut Times, work: impl FnOnce() -> T) -> T {
    std::hint::black_box(if kept { times.work(work) } else { work() })
}

/// The player at *Avec guidage*, with nothing done yet.
fn player(data: &Path) -> Stage {
    let wall = NaiveDate::from_ymd_opt(2026, 11, 28).expect("a day").and_hms_opt(10, 0, 0);
    let options = Options { data: Some(data.to_owned()), ..Options::default() };
    let kiosk = Kiosk::open(&options, Pace::default().clock(wall.expect("a time")));
    let size = Size::new(WIDTH as f32, HEIGHT as f32);
    let mut stage = Stage::new(Arc::new(kiosk), size).expect("a renderer");
    for key in ["welcome/start", "choose/need-family"] {
        assert!(stage.tap(key), "{key}");
    }
    assert!(stage.tap(&format!("choose/{PROCEDURE}")), "the procedure");
    assert!(stage.tap("sheet/avec_guidage"), "the level");
    stage
}

/// Follows the coach to the first field, and gives its key.
fn lit_field(stage: &mut Stage) -> String {
    for _ in 0..20 {
        let tree = stage.tree();
        let lit = tree.nodes().iter().find(|node| node.lit).expect("something is lit");
        let key = lit.meaning.key.as_str().to_owned();
        if lit.meaning.role == Role::Field {
            return key;
        }
        assert!(stage.tap(&key), "{key}");
    }
    panic!("{PROCEDURE} has no field at its beginning");
}

/// A digit typed, and the next time erased, so that the field stays as it is.
fn press(stage: &mut Stage, sample: usize) {
    if sample.is_multiple_of(2) {
        stage.type_text("1");
    } else {
        stage.key(Named::Backspace, Modifiers::empty());
    }
}

/// How much is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Extent {
    /// Every pixel.
    Whole,
    /// What changed since the frame before.
    Changed,
}

/// The pixels of a window, drawn as iced's software compositor draws them.
struct Surface {
    renderer: Renderer,
    cache: Option<Cache>,
    layers: Vec<Layer>,
    pixels: Pixmap,
    mask: Mask,
}

impl Surface {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let renderer = <Renderer as Headless>::new(font::REGULAR, 16.into(), Some("tiny-skia"));
        Self {
            renderer: runtime.block_on(renderer).expect("a renderer"),
            cache: None,
            layers: Vec::new(),
            pixels: Pixmap::new(WIDTH, HEIGHT).expect("pixels"),
            mask: Mask::new(WIDTH, HEIGHT).expect("a mask"),
        }
    }

    fn player(&mut self, app: &App, extent: Extent) -> f32 {
        let style = app.style();
        self.draw(app.view(), app.scale_factor(), style, extent)
    }

    fn bare(&mut self, bare: &Bare, extent: Extent) -> f32 {
        let style = iced::theme::Style { background_color: Color::WHITE, text_color: Color::BLACK };
        self.draw(Bare::view(&bare.value), 1.0, style, extent)
    }

    /// Makes, lays out and draws this view. Gives the share of the pixels
    /// that was drawn, in percent.
    fn draw<Message>(
        &mut self,
        view: Element<'_, Message>,
        scale: f32,
        style: iced::theme::Style,
        extent: Extent,
    ) -> f32 {
        let viewport = Viewport::with_physical_size(Size::new(WIDTH, HEIGHT), scale);
        let cache = self.cache.take().unwrap_or_default();
        let canvas = viewport.logical_size();
        let mut interface = UserInterface::build(view, canvas, cache, &mut self.renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(std::time::Instant::now()));
        let cursor = mouse::Cursor::Unavailable;
        let _ = interface.update(
            &[redraw],
            cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        let text = renderer::Style { text_color: style.text_color };
        interface.draw(&mut self.renderer, &Theme::Light, &text, cursor);
        self.cache = Some(interface.into_cache());

        let everything = Rectangle::with_size(canvas);
        let regions = match extent {
            Extent::Whole => vec![everything],
            Extent::Changed => {
                let layers = self.renderer.layers();
                let all = |layer: &Layer| vec![layer.bounds];
                damage::diff(&self.layers, layers, all, Layer::damage)
            }
        };
        let regions = damage::group(regions, everything);
        if !regions.is_empty() {
            self.layers = self.renderer.layers().to_vec();
            self.renderer.draw(
                &mut self.pixels.as_mut(),
                &mut self.mask,
                &viewport,
                &regions,
                style.background_color,
            );
        }
        100.0 * regions.iter().map(Rectangle::area).sum::<f32>() / everything.area()
    }
}

/// A bare view.
struct Bare {
    value: String,
    renderer: Renderer,
    cache: Option<Cache>,
}

impl Bare {
    fn new() -> Self {
        let mut bare =
            Self { value: String::new(), renderer: Surface::new().renderer, cache: None };
        // The field has the focus once it was clicked.
        bare.answer(&[
            Event::Mouse(mouse::Event::CursorMoved { position: IN_FIELD }),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)),
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)),
        ]);
        bare.press(0);
        assert_eq!(bare.value, "1", "the bare field is written in");
        bare.press(1);
        bare
    }

    fn view(value: &str) -> Element<'_, String> {
        column![
            text("Bonjour").size(32),
            text_input("", value).on_input(|typed| typed).size(32),
            button(text("Suite").size(32)).on_press(String::new()),
            Space::new().height(Length::Fill),
        ]
        .spacing(16)
        .into()
    }

    /// Answers these events.
    fn answer(&mut self, events: &[Event]) {
        let size = Size::new(WIDTH as f32, HEIGHT as f32);
        let cache = self.cache.take().unwrap_or_default();
        let mut interface =
            UserInterface::build(Self::view(&self.value), size, cache, &mut self.renderer);
        let mut messages = Vec::new();
        let _ = interface.update(
            events,
            mouse::Cursor::Available(IN_FIELD),
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = Some(interface.into_cache());
        if let Some(value) = messages.pop() {
            self.value = value;
        }
    }

    fn press(&mut self, sample: usize) {
        let (key, text) = if sample.is_multiple_of(2) {
            (Key::Character("1".into()), Some("1".into()))
        } else {
            (Key::Named(Named::Backspace), None)
        };
        let physical_key = Physical::Unidentified(NativeCode::Unidentified);
        let (location, modifiers) = (Location::Standard, Modifiers::empty());
        self.answer(&[
            Event::Keyboard(keyboard::Event::KeyPressed {
                key: key.clone(),
                modified_key: key.clone(),
                physical_key,
                location,
                modifiers,
                text,
                repeat: false,
            }),
            Event::Keyboard(keyboard::Event::KeyReleased {
                key: key.clone(),
                modified_key: key,
                physical_key,
                location,
                modifiers,
            }),
        ]);
    }
}
