//! The choice of text size, contrast and language, over any screen: one touch away everywhere.

use iced::Length;
use iced::widget::{Space, column, row};

use crate::app::{Context, Preferences};
use crate::i18n::Language;
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::palette::Contrast;
use crate::ui::widget::button::{self, Kind};
use crate::ui::widget::title::heading;
use crate::ui::{Element, direction};

/// What can happen on it.
#[derive(Debug, Clone, Copy)]
pub enum Message {
    /// A text size was touched.
    Size(TextSize),
    /// A contrast was touched.
    Contrast(Contrast),
    /// A language was touched.
    Speak(Language),
    /// It was closed.
    Close,
}

/// Draws it.
pub fn view<'a>(cx: &Context<'_>, preferences: Preferences) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let title = cx.word("display-title");
    let group = |word: &str, items: Vec<Element<'a, Message>>| -> Element<'a, Message> {
        let items: Element<'a, Message> =
            direction::flow(look.direction, items).spacing(12).wrap().into();
        column![look.lean(look.bold(Type::Label, cx.word(word), p.ink)), look.lean(items)]
            .spacing(12)
            .into()
    };
    let sizes = TextSize::ALL
        .into_iter()
        .map(|size| {
            let (key, word) = match size {
                TextSize::Normal => ("display/normal", "display-normal"),
                TextSize::Large => ("display/large", "display-large"),
                TextSize::Largest => ("display/largest", "display-largest"),
            };
            let chosen = preferences.text_size == size;
            button::pick(look, key, cx.word(word), chosen, Message::Size(size)).into()
        })
        .collect();
    let contrasts = [Contrast::Normal, Contrast::High]
        .into_iter()
        .map(|contrast| {
            let (key, word) = match contrast {
                Contrast::Normal => ("display/contrast-normal", "display-contrast-normal"),
                Contrast::High => ("display/contrast-high", "display-contrast-high"),
            };
            let chosen = preferences.contrast == contrast;
            button::pick(look, key, cx.word(word), chosen, Message::Contrast(contrast)).into()
        })
        .collect();
    let languages = cx
        .languages()
        .into_iter()
        .map(|language| {
            let key = format!("display/{}", language.code());
            let chosen = preferences.language == language;
            button::pick(look, key, language.native_name(), chosen, Message::Speak(language)).into()
        })
        .collect();
    let close = button::large(
        look,
        Kind::Now,
        "display/close",
        Some(Icon::Check),
        cx.word("display-close"),
        Some(Message::Close),
    );
    column![
        look.lean(heading("display/title", title.clone(), look.bold(Type::H2, title, p.ink))),
        Space::new().height(4),
        group("display-size", sizes),
        group("display-contrast", contrasts),
        group("display-language", languages),
        Space::new().height(8),
        row![close].width(Length::Shrink),
    ]
    .spacing(20)
    .align_x(direction::start(look.direction))
    .width(Length::Fill)
    .into()
}
