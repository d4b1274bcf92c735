//! The calm page: something of ours does not work. It says that nothing is lost, who helps, and
//! offers the way home. The reason is for the mediator, in their area.

use iced::Length;
use iced::widget::{Space, container};

use super::{Common, chrome};
use crate::app::Context;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// The calm page.
#[derive(Debug, Clone, Default)]
pub struct Fault;

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The way home was touched.
    Home,
    /// Something of every screen.
    Common(Common),
}

/// What it asks of the router.
#[derive(Debug, Clone)]
pub enum Action {
    /// End the visit.
    Home,
    /// Something of every screen.
    Common(Common),
}

impl Fault {
    /// The calm page.
    pub fn new() -> Self {
        Self
    }

    /// Its name.
    pub fn title(&self, cx: &Context<'_>) -> String {
        cx.word("fault-title")
    }

    /// Answers what happened.
    pub fn update(&mut self, _cx: &Context<'_>, message: Message) -> Action {
        match message {
            Message::Home => Action::Home,
            Message::Common(common) => Action::Common(common),
        }
    }

    /// Draws it.
    pub fn view(&self, cx: &Context<'_>) -> Element<'_, Message> {
        let look = cx.look;
        let p = look.palette;
        let home = button::large(
            look,
            Kind::Now,
            "fault/home",
            Some(Icon::Home),
            cx.word("common-home"),
            Some(Message::Home),
        );
        let content = look.column(
            0.0,
            vec![
                look.badge(Icon::Info, 92.0, 24.0, p.pine_tint, p.pine),
                Space::new().height(24).into(),
                heading(
                    "fault/title",
                    cx.word("fault-title"),
                    look.bold(Type::H1, cx.word("fault-title"), p.ink),
                ),
                Space::new().height(16).into(),
                look.text(Type::Coach, cx.word("fault-what"), p.ink),
                Space::new().height(36).into(),
                home.into(),
            ],
        );
        let content = container(content)
            .width(Length::Fill)
            .max_width(760)
            .align_x(direction::start(look.direction));
        let top = look.row(
            12.0,
            vec![chrome::brand(look), look.stretch(), chrome::display(cx, Message::Common)],
        );
        let content = container(content).center_x(Length::Fill).padding([60.0, 0.0]);
        let help = chrome::help(cx, false, Message::Common(Common::Help));
        chrome::framed(look, "fault", top, content.into(), help.into())
    }
}
