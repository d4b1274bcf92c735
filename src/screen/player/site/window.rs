//! A window over a page: a banner at its foot, a question of the browser, a page that does not come.
//! While it shows, the page under it is veiled and answers to nothing.

use iced::widget::{Space, column, container, row, scrollable};
use iced::{Background, Border, Length};

use super::super::Message;
use super::{Pen, key};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::pressable::{Style, pressable};
use crate::ui::widget::scroll::{bar, follow_to};
use crate::ui::widget::title::status;
use crate::world::{ActionView, Event, PopupLook, Target};

impl Pen {
    /// The window, over the whole page.
    pub(super) fn window<'a>(
        &self,
        target: &Target,
        shape: PopupLook,
        title: Option<String>,
        text: String,
        buttons: Vec<ActionView>,
        reveal: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let name = title.clone().unwrap_or_else(|| text.clone());
        let icon = match shape {
            PopupLook::Cookies | PopupLook::Dialog | PopupLook::Page => Icon::Info,
            PopupLook::Browser => Icon::Key,
            PopupLook::Loading => Icon::Clock,
        };
        let mut words: Vec<Element<'a, Message>> = Vec::new();
        if let Some(title) = title {
            words.push(look.bold(Type::Button, title, p.site_text));
        }
        words.push(look.text(Type::Body, text, p.site_text));
        let said = row![
            look.icon(icon, Type::Button, p.site),
            container(column(words).spacing(8)).width(Length::Fill),
        ]
        .spacing(16);
        let said = status(key(target), name, said);
        let buttons = row(buttons.into_iter().map(|button| self.window_button(button)))
            .spacing(12)
            .wrap()
            .vertical_spacing(12);
        // A window higher than a small page scrolls, so that its buttons are always within reach.
        let inside = container(column![said, buttons].spacing(16)).width(Length::Fill).padding(20);
        let inside =
            scrollable(inside).style(move |theme: &iced::Theme, status| bar(look, theme, status));
        let sheet =
            container(follow_to("window", inside, reveal.map(Into::into))).style(move |_| {
                container::Style {
                    background: Some(Background::Color(p.site_page)),
                    border: Border { color: p.site, width: 3.0, radius: 6.0.into() },
                    ..Default::default()
                }
            });
        let placed = match shape {
            PopupLook::Cookies => container(column![Space::new().height(Length::Fill), sheet]),
            PopupLook::Browser => container(column![sheet, Space::new().height(Length::Fill)]),
            PopupLook::Dialog | PopupLook::Loading | PopupLook::Page => {
                container(container(sheet).max_width(620)).center(Length::Fill)
            }
        };
        let ground = match shape {
            PopupLook::Loading | PopupLook::Page => p.site_tint,
            PopupLook::Cookies | PopupLook::Dialog | PopupLook::Browser => p.veil,
        };
        placed
            .width(Length::Fill)
            .height(Length::Fill)
            .padding(12)
            .style(move |_| container::Style {
                background: Some(Background::Color(ground)),
                ..Default::default()
            })
            .into()
    }

    fn window_button<'a>(&self, button: ActionView) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = if button.primary {
            Style { pressed: p.site_text, ..self.flat(p.site, p.on_site) }
        } else {
            self.flat(p.site_page, p.site)
        };
        let words = look.label(Type::Body, button.label.clone(), style.ink);
        let meaning = Meaning::new(key(&button.target), Role::Button, button.label);
        pressable(words, meaning.zone(Zone::Site), style)
            .padding([6.0, 22.0])
            .least(0.0, look.metrics.site_target())
            .on_press(Message::World(Event::Press(button.target)))
            .into()
    }
}
