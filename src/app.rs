//! The application: one visitor at a time, one screen at a time, and the way between screens.
//!
//! The visitor is one value, [`Visit`]: everything they typed, chose or saw is in it, and ending a
//! visit is one assignment. The router has one short arm for each screen. What a screen does is
//! left to `screen`, how long nobody may be there to `idle`, what never changes to `kiosk`, the tries of
//! the mediator's code to `lock`.

pub mod context;
pub mod desk;
pub mod draft;
pub mod idle;
pub mod kiosk;
pub mod lock;
pub mod statistics;
pub mod visit;
pub mod work;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use iced::{Size, Subscription, Task};

pub use context::{Context, Preferences};
pub use kiosk::{Clock, Kiosk, Live, Options, Places};
pub use lock::Lock;
pub use visit::Visit;

use crate::count::{Ending, Increment};
use crate::i18n::Language;
use crate::lead::{Exercise, Programme, Session};
use crate::screen::{
    self, Common, choose, display, fault, finish, help, later, mediator, paper, player, resume,
    sheet, still_there, welcome,
};
use crate::store::{self, Receipt};
use crate::tutorial::Level;
use crate::ui::Element;
use crate::ui::metrics::{Screen as Window, TextSize};
use crate::ui::semantics::root::{Activity, root};
use crate::ui::widget::modal::{Dialog as Modal, modal};

/// The screen in front.
pub enum Screen {
    /// The welcome.
    Welcome(welcome::Welcome),
    /// Choosing a procedure.
    Choose(choose::Choose),
    /// The sheet of a procedure.
    Sheet(sheet::Sheet),
    /// Practising.
    Player(Box<player::Player>),
    /// What was done.
    Finish(Box<finish::Finish>),
    /// The words to come back with.
    Later(later::Later),
    /// Coming back with words.
    Resume(Box<resume::Resume>),
    /// The calm page.
    Fault(fault::Fault),
    /// The mediator's area.
    Mediator(Box<mediator::Mediator>),
}

/// What is shown over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialog {
    /// Text size, contrast, language.
    Display,
    /// The help of the screen.
    Help,
    /// Is somebody still there?
    StillThere {
        /// What is left to answer.
        left: Duration,
    },
}

/// What can happen.
#[derive(Clone)]
pub enum Message {
    /// On the welcome.
    Welcome(welcome::Message),
    /// On the choice.
    Choose(choose::Message),
    /// On the sheet.
    Sheet(sheet::Message),
    /// In the player.
    Player(player::Message),
    /// On the last page.
    Finish(finish::Message),
    /// On the page of words to come back with.
    Later(later::Message),
    /// On the page that asks for them.
    Resume(resume::Message),
    /// On the calm page.
    Fault(fault::Message),
    /// In the mediator's area.
    Mediator(mediator::Message),
    /// In the display dialog.
    Display(display::Message),
    /// In the help dialog.
    Help(help::Message),
    /// In the dialog that prints.
    Paper(paper::Message),
    /// In the idle warning.
    StillThere(still_there::Message),
    /// The idle watch noticed something.
    Noticed(idle::Notice),
    /// The practice of this number was written to the disk, or not.
    Counted(u64, Result<Receipt, store::Error>),
    /// That nothing here serves this theme was written to the disk, or not.
    Missed(&'static str, Result<Receipt, store::Error>),
    /// A sheet to take home was counted, or not.
    MemoCounted(Result<Receipt, store::Error>),
    /// A visit was written to the disk, or not; nobody waits for it.
    VisitCounted(Result<Receipt, store::Error>),
    /// The window has this size, in canvas pixels.
    Resized(Size),
    /// Escape closes what is open.
    Escape,
}

/// The application.
pub struct App {
    kiosk: Arc<Kiosk>,
    window: Window,
    activity: Activity,
    /// How many practices ended since the program started; it tells their answers apart.
    practices: u64,
    /// How many times each procedure was begun since the program started: what goes wrong on
    /// purpose comes in turn.
    turns: BTreeMap<String, usize>,
    visit: Visit,
}

impl App {
    /// The application on its welcome, in a window of this size in real pixels.
    pub fn new(kiosk: Arc<Kiosk>, pixels: Size) -> Self {
        let window = Window { pixels, diagonal: kiosk.config.screen_diagonal as f32 };
        let visit = Visit::new(first_language(&kiosk));
        let activity = Activity::default();
        Self { kiosk, window, activity, practices: 0, turns: BTreeMap::new(), visit }
    }

    /// The window's name.
    pub fn title(&self) -> String {
        let cx = self.context();
        let screen = match &self.visit.screen {
            Screen::Welcome(screen) => screen.title(&cx),
            Screen::Choose(screen) => screen.title(&cx),
            Screen::Sheet(screen) => screen.title(&cx),
            Screen::Player(screen) => screen.title(&cx),
            Screen::Finish(screen) => screen.title(&cx),
            Screen::Later(screen) => screen.title(&cx),
            Screen::Resume(screen) => screen.title(&cx),
            Screen::Fault(screen) => screen.title(&cx),
            Screen::Mediator(screen) => screen.title(&cx),
        };
        format!("Pas à pas — {screen}")
    }

    /// Real pixels for one pixel of the canvas.
    pub fn scale_factor(&self) -> f32 {
        self.window.scale()
    }

    /// The window's size in canvas pixels.
    pub fn canvas(&self) -> Size {
        self.window.canvas()
    }

    /// The colors behind everything.
    pub fn style(&self) -> iced::theme::Style {
        let palette = self.context().look.palette;
        iced::theme::Style { background_color: palette.paper, text_color: palette.ink }
    }

    /// What a screen may know now.
    pub fn context(&self) -> Context<'_> {
        Context::new(&self.kiosk, self.visit.preferences, self.window)
    }

    /// Where signs of somebody are noted.
    pub fn activity(&self) -> &Activity {
        &self.activity
    }

    /// The visit going on.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// Answers what happened.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Welcome(message) => self.on_welcome(message),
            Message::Choose(message) => self.on_choose(message),
            Message::Sheet(message) => self.on_sheet(message),
            Message::Player(message) => self.on_player(message),
            Message::Finish(message) => self.on_finish(message),
            Message::Later(message) => self.on_later(message),
            Message::Resume(message) => self.on_resume(message),
            Message::Fault(message) => self.on_fault(message),
            Message::Mediator(message) => self.on_mediator(message),
            Message::Display(message) => self.on_display(message),
            Message::Help(help::Message::Close) => self.close_dialog(),
            Message::Paper(message) => self.on_paper(message),
            Message::StillThere(message) => self.on_still_there(message),
            Message::Noticed(notice) => self.on_notice(notice),
            Message::Counted(practice, result) => {
                if let Screen::Finish(finish) = &mut self.visit.screen
                    && finish.practice() == practice
                {
                    finish.counted(&result);
                    if finish.is_taken_back() {
                        self.visit.tally.taken_back();
                    }
                }
                Task::none()
            }
            Message::Missed(theme, result) => {
                let noted = match result {
                    Ok(_) => choose::Noted::Counted,
                    Err(error) => {
                        log::error!("a need was not counted: {error}");
                        self.visit.tally.not_missed(theme);
                        choose::Noted::Failed
                    }
                };
                self.on_choose(choose::Message::Noted(noted))
            }
            Message::MemoCounted(result) => {
                if let Err(error) = result {
                    log::error!("a memo was not counted: {error}");
                }
                Task::none()
            }
            Message::VisitCounted(result) => {
                if let Err(error) = result {
                    log::error!("a visit was not counted: {error}");
                }
                Task::none()
            }
            Message::Resized(size) => {
                let scale = self.window.scale();
                self.window.pixels = Size::new(size.width * scale, size.height * scale);
                Task::none()
            }
            Message::Escape => self.on_escape(),
        }
    }

    /// Draws the screen in front and what is over it.
    pub fn view(&self) -> Element<'_, Message> {
        let cx = self.context();
        let screen = match &self.visit.screen {
            Screen::Welcome(screen) => screen.view(&cx).map(Message::Welcome),
            Screen::Choose(screen) => screen.view(&cx).map(Message::Choose),
            Screen::Sheet(screen) => screen.view(&cx).map(Message::Sheet),
            Screen::Player(screen) => screen.view(&cx).map(Message::Player),
            Screen::Finish(screen) => screen.view(&cx).map(Message::Finish),
            Screen::Later(screen) => screen.view(&cx).map(Message::Later),
            Screen::Resume(screen) => screen.view(&cx).map(Message::Resume),
            Screen::Fault(screen) => screen.view(&cx).map(Message::Fault),
            Screen::Mediator(screen) => screen.view(&cx).map(Message::Mediator),
        };
        let stay = Message::StillThere(still_there::Message::Stay);
        let dialog = self.visit.dialog.map(|dialog| match dialog {
            Dialog::Display => Modal {
                content: display::view(&cx, self.visit.preferences).map(Message::Display),
                width: 860.0,
                on_outside: Some(Message::Display(display::Message::Close)),
            },
            Dialog::Help => Modal {
                content: help::view(&cx, self.visit.topic()).map(Message::Help),
                width: 860.0,
                on_outside: Some(Message::Help(help::Message::Close)),
            },
            Dialog::StillThere { left } => Modal {
                content: still_there::view(&cx, left, self.kiosk.config.warning)
                    .map(Message::StillThere),
                width: 800.0,
                on_outside: Some(stay.clone()),
            },
        });
        let dialog = dialog.or_else(|| {
            self.visit.paper.as_ref().map(|paper| Modal {
                content: paper.view(&cx).map(Message::Paper),
                width: 860.0,
                on_outside: paper.close().map(Message::Paper),
            })
        });
        let asking = matches!(self.visit.dialog, Some(Dialog::StillThere { .. }));
        let on_stir = asking.then_some(stay);
        let view = modal(cx.look, screen, dialog);
        let closes = self.visit.dialog.is_some() || self.closes().is_some();
        let escape = closes.then_some(Message::Escape);
        root(view, self.activity.clone()).on_escape(escape).on_stir(on_stir).into()
    }

    /// What is listened to: nothing at all on a fresh welcome, so that it draws no frame at rest.
    pub fn subscription(&self) -> Subscription<Message> {
        let window = iced::event::listen_with(|event, _status, _id| match event {
            iced::Event::Window(
                iced::window::Event::Opened { size, .. } | iced::window::Event::Resized(size),
            ) => Some(Message::Resized(size)),
            iced::Event::Window(_)
            | iced::Event::Keyboard(_)
            | iced::Event::Mouse(_)
            | iced::Event::Touch(_)
            | iced::Event::InputMethod(_) => None,
        });
        if self.visit.is_fresh(first_language(&self.kiosk)) {
            return window;
        }
        let counting = matches!(self.visit.dialog, Some(Dialog::StillThere { .. }));
        let config = &self.kiosk.config;
        let whole = if counting { config.warning } else { config.idle };
        let idle = idle::watch(&self.activity, counting, whole).map(Message::Noticed);
        let printing = match &self.visit.paper {
            Some(paper) if paper.is_watching() => {
                iced::time::every(paper::PERIOD).map(|_| Message::Paper(paper::Message::Poll))
            }
            Some(_) | None => Subscription::none(),
        };
        Subscription::batch([window, idle, printing])
    }

    fn on_welcome(&mut self, message: welcome::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Welcome(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            welcome::Action::Start => {
                self.visit.tally.start(cx.steady);
                self.visit.screen = if cx.catalog().tutorials.is_empty() {
                    Screen::Fault(fault::Fault::new())
                } else {
                    Screen::Choose(choose::Choose::new())
                };
                Task::none()
            }
            welcome::Action::Resume => {
                self.visit.tally.start(cx.steady);
                self.visit.screen = Screen::Resume(Box::default());
                Task::none()
            }
            welcome::Action::Speak(language) => {
                self.visit.preferences.language = language;
                Task::none()
            }
            welcome::Action::Mediator => {
                let (screen, task) = mediator::Mediator::new(&cx);
                // The mediator's area speaks French, the language of their work.
                self.visit.preferences.language = Language::Fr;
                self.visit.screen = Screen::Mediator(Box::new(screen));
                task.map(Message::Mediator)
            }
            welcome::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_choose(&mut self, message: choose::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Choose(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            choose::Action::None => Task::none(),
            choose::Action::Sheet(slug) => {
                self.visit.open_sheet(slug);
                Task::none()
            }
            choose::Action::SheetAt(slug, level) => {
                self.visit.open_sheet_at(slug, level);
                Task::none()
            }
            choose::Action::Miss(theme) => {
                if !self.visit.tally.missed(theme) {
                    let already = choose::Message::Noted(choose::Noted::Already);
                    return self.on_choose(already);
                }
                let day = cx.now.date();
                let increments = crate::count::unmet_need(&cx.site().id, day, theme);
                let answer = self.kiosk.store.count(increments);
                Task::perform(answer, move |result| Message::Missed(theme, result))
            }
            choose::Action::Leave => self.end(Ending::Abandoned),
            choose::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_sheet(&mut self, message: sheet::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Sheet(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            sheet::Action::None => Task::none(),
            sheet::Action::Start(slug, level) => {
                self.practise(&slug, level, 0);
                Task::none()
            }
            sheet::Action::Back => {
                self.visit.screen = Screen::Choose(choose::Choose::new());
                Task::none()
            }
            sheet::Action::Next => self.go_on(),
            sheet::Action::Common(common) => self.on_common(common),
        }
    }

    /// Begins a practice of this procedure, at this step: those before it are done.
    fn practise(&mut self, slug: &str, level: Level, step: usize) {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let turn = self.turns.entry(slug.to_owned()).or_default();
        let on_phone = level == Level::Alone && self.visit.tally.mastered(slug);
        let staging = player::Staging { turn: *turn, on_phone };
        *turn += 1;
        self.visit.screen = match player::Player::resumed(&cx, slug, level, staging, step) {
            Some(player) => Screen::Player(Box::new(player.led(self.visit.turn()))),
            None => Screen::Fault(fault::Fault::new()),
        };
    }

    /// Begins the visit that a mediator prepared: a new one, which keeps of the area only what was
    /// chosen for the eyes.
    fn start_session(&mut self, programme: Programme, language: Language) -> Task<Message> {
        let Some(session) = Session::start(programme) else { return Task::none() };
        let now = self.context().steady;
        let preferences = Preferences { language, ..self.visit.preferences };
        self.visit = Visit::new(language);
        self.visit.preferences = preferences;
        self.visit.tally.start(now);
        self.visit.tally.chose(preferences);
        self.visit.tally.led(session.company().mode());
        self.visit.session = Some(session);
        self.practise_current();
        Task::none()
    }

    /// Begins what the list says is practised now.
    fn practise_current(&mut self) {
        let current = self.visit.session.as_ref().and_then(Session::current).cloned();
        let Some(item) = current else { return };
        let Exercise::Procedure(slug) = item.exercise;
        self.practise(&slug, item.level, 0);
    }

    /// Goes on to the next exercise of the list; the last one ends the visit.
    fn go_on(&mut self) -> Task<Message> {
        if self.visit.session.as_mut().is_some_and(Session::advance) {
            self.practise_current();
            return Task::none();
        }
        self.end(Ending::Done)
    }

    fn on_player(&mut self, message: player::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Player(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            player::Action::None => Task::none(),
            player::Action::Finish => {
                let practice = screen.practice(&cx, Ending::Done);
                let increments = crate::count::practice(&practice);
                let before = self.visit.tally.first(&practice.tutorial);
                let company = self.visit.session.as_ref().map(Session::company);
                desk::propose(&cx, &practice, before, company);
                self.practices += 1;
                let finish = finish::Finish::new(self.practices, screen.as_ref(), &practice);
                self.visit.tally.begun();
                self.visit.tally.practised(screen.slug(), screen.level());
                self.visit.tally.ended(&practice);
                self.visit.screen = Screen::Finish(Box::new(finish));
                self.count(self.practices, increments)
            }
            player::Action::Leave => {
                let slug = screen.slug().to_owned();
                let task = self.leave_player(Ending::Abandoned);
                self.visit.open_sheet(slug);
                task
            }
            player::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_finish(&mut self, message: finish::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Finish(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            finish::Action::None => Task::none(),
            finish::Action::Uncount(increments) => {
                let practice = screen.practice();
                self.count(practice, increments)
            }
            finish::Action::Again(slug, level) => {
                self.practise(&slug, level, 0);
                Task::none()
            }
            finish::Action::Core(slug, level, step) => {
                self.practise(&slug, level, step);
                Task::none()
            }
            finish::Action::Next => self.go_on(),
            finish::Action::Memo(memo) => self.print(memo),
            finish::Action::Other => {
                self.visit.screen = Screen::Choose(choose::Choose::new());
                Task::none()
            }
            finish::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_later(&mut self, message: later::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Later(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            later::Action::None => Task::none(),
            later::Action::Done => self.end(Ending::Abandoned),
            later::Action::Memo(memo) => self.print(memo),
            later::Action::Common(common) => self.on_common(common),
        }
    }

    /// Prints a sheet to take home, and counts it.
    fn print(&mut self, memo: screen::memo::Memo) -> Task<Message> {
        let answer = self.kiosk.store.count(memo.increments);
        let counted = Task::perform(answer, Message::MemoCounted);
        Task::batch([counted, self.on_common(Common::Print(memo.request))])
    }

    fn on_resume(&mut self, message: resume::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Resume(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            resume::Action::None => Task::none(),
            resume::Action::Start(slug, place) => {
                let step = usize::from(place.step);
                if let Some(size) = TextSize::ALL.get(usize::from(place.text_size)) {
                    self.visit.preferences.text_size = *size;
                    self.visit.tally.chose(self.visit.preferences);
                }
                let level = place.level;
                self.practise(&slug, level, step);
                Task::none()
            }
            resume::Action::Leave => self.end(Ending::Abandoned),
            resume::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_fault(&mut self, message: fault::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Fault(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            fault::Action::Home => self.end(Ending::Abandoned),
            fault::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_mediator(&mut self, message: mediator::Message) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Mediator(screen) = &mut self.visit.screen else { return Task::none() };
        match screen.update(&cx, message) {
            mediator::Action::None => Task::none(),
            mediator::Action::Run(task) => task.map(Message::Mediator),
            mediator::Action::Start(programme, language) => self.start_session(programme, language),
            mediator::Action::Leave => self.end(Ending::Abandoned),
            mediator::Action::Common(common) => self.on_common(common),
        }
    }

    fn on_display(&mut self, message: display::Message) -> Task<Message> {
        let preferences = &mut self.visit.preferences;
        match message {
            display::Message::Size(size) => preferences.text_size = size,
            display::Message::Contrast(contrast) => preferences.contrast = contrast,
            display::Message::Speak(language) => preferences.language = language,
            display::Message::Close => return self.close_dialog(),
        }
        self.visit.tally.chose(self.visit.preferences);
        Task::none()
    }

    fn on_paper(&mut self, message: paper::Message) -> Task<Message> {
        let Some(paper) = &mut self.visit.paper else { return Task::none() };
        match paper.update(message) {
            paper::Action::None => Task::none(),
            paper::Action::Run(task) => task.map(Message::Paper),
            paper::Action::Close => {
                self.visit.paper = None;
                Task::none()
            }
        }
    }

    fn on_still_there(&mut self, message: still_there::Message) -> Task<Message> {
        match message {
            still_there::Message::Stay => self.close_dialog(),
            still_there::Message::Finish => self.leave(),
        }
    }

    fn on_notice(&mut self, notice: idle::Notice) -> Task<Message> {
        match notice {
            idle::Notice::Quiet => {
                let left = self.kiosk.config.warning;
                self.visit.dialog = Some(Dialog::StillThere { left });
                Task::none()
            }
            idle::Notice::Left(left) => {
                if let Some(Dialog::StillThere { left: shown }) = &mut self.visit.dialog {
                    *shown = left;
                }
                Task::none()
            }
            idle::Notice::Nobody => self.end(Ending::Expired),
        }
    }

    fn on_escape(&mut self) -> Task<Message> {
        match self.visit.dialog {
            Some(Dialog::StillThere { .. }) => self.on_still_there(still_there::Message::Stay),
            Some(Dialog::Display | Dialog::Help) => self.close_dialog(),
            None => match self.closes() {
                Some(close) => self.update(close),
                None => Task::none(),
            },
        }
    }

    /// What closes what is shown over the screen, but for the dialogs of every screen.
    fn closes(&self) -> Option<Message> {
        match &self.visit.paper {
            Some(paper) => paper.close().map(Message::Paper),
            None => self.own_close(),
        }
    }

    /// What closes the dialog that the screen in front opened by itself, if it did.
    fn own_close(&self) -> Option<Message> {
        match &self.visit.screen {
            Screen::Sheet(sheet) => sheet.close().map(Message::Sheet),
            Screen::Player(player) => player.close().map(Message::Player),
            Screen::Welcome(_)
            | Screen::Choose(_)
            | Screen::Finish(_)
            | Screen::Later(_)
            | Screen::Resume(_)
            | Screen::Fault(_)
            | Screen::Mediator(_) => None,
        }
    }

    fn on_common(&mut self, common: Common) -> Task<Message> {
        match common {
            Common::Display => {
                self.visit.dialog = Some(Dialog::Display);
                Task::none()
            }
            Common::Help => {
                self.visit.dialog = Some(Dialog::Help);
                Task::none()
            }
            Common::Print(request) => {
                let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
                let (paper, task) = paper::Paper::new(&cx, request);
                self.visit.paper = Some(Box::new(paper));
                task.map(Message::Paper)
            }
            Common::End => self.leave(),
        }
    }

    /// Somebody who is there ends the visit: what can be resumed later is told first, once the
    /// practice is counted and what was typed in it forgotten.
    fn leave(&mut self) -> Task<Message> {
        let Screen::Player(player) = &self.visit.screen else {
            return self.end(Ending::Abandoned);
        };
        let place = player.place(self.visit.preferences.text_size);
        let Some(words) = place.and_then(crate::resume::words) else {
            return self.end(Ending::Abandoned);
        };
        let later = later::Later::new(words, player);
        let task = self.leave_player(Ending::Abandoned);
        self.visit.dialog = None;
        self.visit.screen = Screen::Later(later);
        task
    }

    fn close_dialog(&mut self) -> Task<Message> {
        self.visit.dialog = None;
        Task::none()
    }

    /// Counts what the player shows as ended this way, if anything was done.
    fn leave_player(&mut self, ending: Ending) -> Task<Message> {
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let Screen::Player(player) = &self.visit.screen else { return Task::none() };
        if !player.has_begun() {
            return Task::none();
        }
        let practice = player.practice(&cx, ending);
        let increments = crate::count::practice(&practice);
        // Somebody who went away without a word was not helped.
        if ending == Ending::Abandoned {
            let before = self.visit.tally.first(&practice.tutorial);
            let company = self.visit.session.as_ref().map(Session::company);
            desk::propose(&cx, &practice, before, company);
        }
        self.visit.tally.begun();
        self.practices += 1;
        self.count(self.practices, increments)
    }

    /// Ends the visit: counts it, then forgets it all in one assignment.
    fn end(&mut self, ending: Ending) -> Task<Message> {
        let practice = self.leave_player(ending);
        let cx = Context::new(&self.kiosk, self.visit.preferences, self.window);
        let visit = self.visit.tally.visit(&cx).map(|visit| crate::count::visit(&visit));
        let visit = match visit {
            None => Task::none(),
            Some(increments) => {
                Task::perform(self.kiosk.store.count(increments), Message::VisitCounted)
            }
        };
        let paper = self.visit.paper.as_ref().map_or_else(Task::none, |paper| paper.leave());
        self.visit = Visit::new(first_language(&self.kiosk));
        Task::batch([practice, visit, paper.map(Message::Paper)])
    }

    fn count(&self, practice: u64, increments: Vec<Increment>) -> Task<Message> {
        let answer = self.kiosk.store.count(increments);
        Task::perform(answer, move |result| Message::Counted(practice, result))
    }
}

/// The language that every visitor finds: the first of the settings.
fn first_language(kiosk: &Kiosk) -> Language {
    kiosk.config.languages.first().copied().unwrap_or(Language::Fr)
}

/// The simplest name of what is in front, for robots and tests.
impl Screen {
    /// A stable name.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Welcome(_) => "welcome",
            Self::Choose(_) => "choose",
            Self::Sheet(_) => "sheet",
            Self::Player(_) => "player",
            Self::Finish(_) => "finish",
            Self::Later(_) => "later",
            Self::Resume(_) => "resume",
            Self::Fault(_) => "fault",
            Self::Mediator(_) => "mediator",
        }
    }
}

pub use screen::player::Player;
