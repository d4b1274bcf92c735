//! Opens the kiosk on the screen.

use std::sync::Arc;

use iced::{Size, Task, window};

use super::{CommonArgs, Exit, WindowArgs, complain};
use crate::app::{App, Clock, Kiosk, Message};
use crate::display;
use crate::heartbeat::Heartbeat;
use crate::i18n::Language;
use crate::ui::{Element, font};

/// The window's name for the desktop and for Wayland.
const ID: &str = "fr.pas-a-pas.kiosk";

/// Opens the kiosk, or says in one sentence why it cannot.
pub fn run(common: &CommonArgs, args: &WindowArgs) -> Exit {
    let kiosk = Kiosk::open(&common.options(), Clock::system());
    if !display::available() {
        complain(kiosk.words(Language::Fr).get("command-no-display"));
        return Exit::NoDisplay;
    }
    open(Arc::new(kiosk), args)
}

/// What happens in the window, the window itself included.
#[derive(Clone)]
enum Event {
    /// In the application.
    App(Message),
    /// The screen's size is known.
    Monitor(window::Id, Option<Size>),
    /// It is time to tell the service manager that we are alive.
    Beat,
}

/// The application and what its window needs.
struct Window {
    app: App,
    heartbeat: Heartbeat,
    fills: bool,
}

impl Window {
    fn update(&mut self, event: Event) -> Task<Event> {
        match event {
            Event::App(message) => {
                let resized = matches!(message, Message::Resized(_));
                let task = self.app.update(message).map(Event::App);
                if resized {
                    self.heartbeat.ready();
                }
                task
            }
            Event::Monitor(id, Some(size)) if self.fills => {
                // A bare X server has no window manager to honor the request for the whole screen:
                // the window takes it by itself.
                self.fills = false;
                Task::batch([window::move_to(id, iced::Point::ORIGIN), window::resize(id, size)])
            }
            Event::Monitor(..) => Task::none(),
            Event::Beat => {
                self.heartbeat.beat();
                Task::none()
            }
        }
    }

    fn view(&self) -> Element<'_, Event> {
        self.app.view().map(Event::App)
    }

    fn subscription(&self) -> iced::Subscription<Event> {
        let app = self.app.subscription().map(Event::App);
        match self.heartbeat.interval() {
            None => app,
            Some(interval) => {
                let beat = iced::time::every(interval).map(|_| Event::Beat);
                iced::Subscription::batch([app, beat])
            }
        }
    }
}

/// Opens the window and stays until it closes.
pub(super) fn open(kiosk: Arc<Kiosk>, args: &WindowArgs) -> Exit {
    let fullscreen = args.windowed.is_none();
    let size = match args.windowed {
        None => Size::new(1280.0, 800.0),
        Some((width, height)) => Size::new(width as f32, height as f32),
    };
    let boot = move || {
        let window = Window {
            app: App::new(Arc::clone(&kiosk), size),
            heartbeat: Heartbeat::from_env(),
            fills: fullscreen,
        };
        let monitor = window::latest()
            .and_then(|id| window::monitor_size(id).map(move |size| Event::Monitor(id, size)));
        (window, if fullscreen { monitor } else { Task::none() })
    };
    let settings = window::Settings {
        size,
        fullscreen,
        decorations: !fullscreen,
        resizable: !fullscreen,
        // Closing belongs to whoever installed the kiosk: a service stops it.
        exit_on_close_request: !fullscreen,
        #[cfg(target_os = "linux")]
        platform_specific: window::settings::PlatformSpecific {
            application_id: ID.to_owned(),
            ..window::settings::PlatformSpecific::default()
        },
        ..window::Settings::default()
    };
    let ended = iced::application(boot, Window::update, Window::view)
        .settings(iced::Settings {
            id: Some(ID.to_owned()),
            fonts: font::embedded(),
            default_font: font::REGULAR,
            ..iced::Settings::default()
        })
        .window(settings)
        .title(|window: &Window| window.app.title())
        .theme(|_: &Window| iced::Theme::Light)
        .style(|window: &Window, _: &iced::Theme| window.app.style())
        .scale_factor(|window: &Window| window.app.scale_factor())
        .subscription(Window::subscription)
        .run();
    match ended {
        Ok(()) => Exit::Done,
        Err(error) => {
            log::error!("the window could not be opened: {error}");
            complain("La fenêtre n'a pas pu s'ouvrir.");
            Exit::Fault
        }
    }
}
