//! The usual buttons, by the role they play. What can be touched has a lip; what cannot has none.

use iced::Length;
use iced::alignment::Horizontal;

use super::pressable::{Pressable, Style, pressable};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::palette::Palette;
use crate::ui::semantics::{Key, Meaning, Role, Zone};
use crate::ui::{Element, Look};

/// What a button is for; its colors follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do now. At most one on a screen.
    Now,
    /// Anything else.
    Plain,
    /// Help.
    Help,
    /// Help, while it is open; a choice that holds.
    Chosen,
    /// The mediator's main act.
    Main,
    /// On the band around the simulated screen.
    OnBand,
    /// On the mediator's header.
    OnHeader,
}

/// The room of the highest lip, in canvas pixels.
const LIP: f32 = 4.0;

/// The colors of this kind of button, able to act or not.
pub fn style(palette: &Palette, kind: Kind, enabled: bool) -> Style {
    let p = palette;
    let base = Style {
        fill: p.surface,
        pressed: p.sand,
        ink: p.pine,
        edge: p.edge,
        edge_width: p.edge_width,
        radius: 16.0,
        lip: 4.0,
        lip_color: p.edge,
        ring: p.ink,
    };
    if !enabled {
        return Style { fill: p.sand, ink: p.ink2, edge: p.hair, lip: 0.0, ..base };
    }
    match kind {
        Kind::Plain => base,
        Kind::Now => Style {
            fill: p.now,
            pressed: p.now_pressed,
            ink: p.on_now,
            edge: p.ink,
            lip_color: p.ink,
            ..base
        },
        Kind::Help => Style {
            fill: p.pine_tint,
            pressed: p.pine_pressed,
            edge: p.pine,
            lip_color: p.pine,
            ..base
        },
        Kind::Chosen => {
            Style { fill: p.pine, pressed: p.pine, ink: p.on_pine, edge: p.pine, lip: 0.0, ..base }
        }
        Kind::Main => Style {
            fill: p.pine,
            pressed: p.pine,
            ink: p.on_pine,
            edge: p.pine,
            lip_color: p.pine_dark,
            ..base
        },
        Kind::OnBand => Style {
            fill: p.aubergine_button,
            pressed: p.aubergine,
            ink: p.on_dark,
            edge: p.on_dark,
            lip: 3.0,
            lip_color: p.on_dark,
            radius: 14.0,
            ring: p.now,
            ..base
        },
        Kind::OnHeader => Style {
            fill: p.pine_button,
            pressed: p.pine_dark,
            ink: p.on_dark,
            edge: p.on_dark,
            lip: 3.0,
            lip_color: p.on_dark,
            radius: 14.0,
            ring: p.now,
            ..base
        },
    }
}

/// A button with an icon and a word, of the usual height of a target.
pub fn small<'a, M: Clone + 'a>(
    look: Look,
    kind: Kind,
    key: impl Into<Key>,
    icon: Option<Icon>,
    words: impl Into<String>,
    on_press: Option<M>,
) -> Pressable<'a, M> {
    let height = look.metrics.target();
    // The largest texts are large enough on a small button as body text.
    let size = match look.metrics.text_size {
        TextSize::Normal | TextSize::Large => Type::Label,
        TextSize::Largest => Type::Body,
    };
    build(look, kind, size, Zone::App, height, key, icon, words, on_press)
}

/// A button with an icon and a word, of the height of a main act.
pub fn large<'a, M: Clone + 'a>(
    look: Look,
    kind: Kind,
    key: impl Into<Key>,
    icon: Option<Icon>,
    words: impl Into<String>,
    on_press: Option<M>,
) -> Pressable<'a, M> {
    let height = look.metrics.main();
    build(look, kind, Type::Button, Zone::Main, height, key, icon, words, on_press)
}

#[expect(clippy::too_many_arguments, reason = "the two functions above are its only callers")]
fn build<'a, M: Clone + 'a>(
    look: Look,
    kind: Kind,
    size: Type,
    zone: Zone,
    height: f32,
    key: impl Into<Key>,
    icon: Option<Icon>,
    words: impl Into<String>,
    on_press: Option<M>,
) -> Pressable<'a, M> {
    let words = words.into();
    let style = style(look.palette, kind, on_press.is_some());
    let text: Element<'a, M> = match kind {
        Kind::Now => look.bold(size, words.clone(), style.ink),
        Kind::Plain | Kind::Help | Kind::Chosen | Kind::Main | Kind::OnBand | Kind::OnHeader => {
            look.label(size, words.clone(), style.ink)
        }
    };
    let content = match icon {
        None => text,
        Some(icon) => look.row(10.0, vec![look.icon(icon, size, style.ink), text]),
    };
    pressable(content, Meaning::new(key, Role::Button, words).zone(zone), style)
        .padding([6.0, 16.0])
        // The same height with a lip and without: help does not move when it opens.
        .least(height, height + LIP)
        .on_press(on_press)
}

/// A sign alone, such as a plus: `words` say it to whoever hears the screen.
pub fn sign<'a, M: Clone + 'a>(
    look: Look,
    key: impl Into<Key>,
    icon: Icon,
    words: impl Into<String>,
    on_press: Option<M>,
) -> Pressable<'a, M> {
    let side = look.metrics.target();
    let style = Style { radius: 14.0, ..style(look.palette, Kind::Plain, on_press.is_some()) };
    let drawn = look.icon(icon, Type::Button, style.ink);
    pressable(drawn, Meaning::new(key, Role::Button, words.into()), style)
        .padding([6.0, 12.0])
        .least(side, side + LIP)
        .on_press(on_press)
}

/// How much a choice holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Picked {
    /// It does not.
    No,
    /// It does until something else is said: tinted.
    Proposed,
    /// It was chosen: filled and ticked.
    Yes,
}

/// One choice among several: filled and ticked when it holds.
pub fn pick<'a, M: Clone + 'a>(
    look: Look,
    key: impl Into<Key>,
    words: impl Into<String>,
    chosen: bool,
    on_press: M,
) -> Pressable<'a, M> {
    choice(look, key, words, if chosen { Picked::Yes } else { Picked::No }, on_press)
}

/// One choice among several, which may be proposed only.
pub fn choice<'a, M: Clone + 'a>(
    look: Look,
    key: impl Into<Key>,
    words: impl Into<String>,
    picked: Picked,
    on_press: M,
) -> Pressable<'a, M> {
    let words = words.into();
    let kind = match picked {
        Picked::No => Kind::Plain,
        Picked::Proposed => Kind::Help,
        Picked::Yes => Kind::Chosen,
    };
    let style = Style { radius: 14.0, ..style(look.palette, kind, true) };
    let mut children = Vec::new();
    if picked == Picked::Yes {
        children.push(look.icon(Icon::Check, Type::Label, style.ink));
    }
    children.push(look.label(Type::Label, words.clone(), style.ink));
    let height = look.metrics.target();
    pressable(
        look.row(10.0, children),
        Meaning::new(key, Role::Radio, words).checked(picked != Picked::No),
        style,
    )
    .padding([6.0, 18.0])
    .least(height, height + 4.0)
    .on_press(on_press)
}

/// A wide tile: an icon on a badge, a title, a line under it, and what stands at its end.
#[expect(clippy::too_many_arguments, reason = "a tile has these parts; a struct would hide them")]
pub fn tile<'a, M: Clone + 'a>(
    look: Look,
    kind: Kind,
    key: impl Into<Key>,
    badge: Element<'a, M>,
    title: impl Into<String>,
    under: Option<String>,
    end: Option<Element<'a, M>>,
    on_press: M,
) -> Pressable<'a, M> {
    let title = title.into();
    let style = Style { radius: 20.0, ..style(look.palette, kind, true) };
    let ink = match kind {
        Kind::Now => style.ink,
        Kind::Plain | Kind::Help | Kind::Chosen | Kind::Main | Kind::OnBand | Kind::OnHeader => {
            look.palette.ink
        }
    };
    let name = match &under {
        None => title.clone(),
        Some(under) => format!("{title}. {under}"),
    };
    let mut words = vec![look.bold(Type::Coach, title, ink)];
    if let Some(under) = under {
        words.push(look.text(Type::Body, under, ink));
    }
    let words = iced::widget::container(look.column(6.0, words))
        .width(Length::Fill)
        .align_x(crate::ui::direction::start(look.direction));
    let mut children = vec![badge, words.into()];
    if let Some(end) = end {
        children.push(end);
    }
    pressable(
        iced::widget::container(look.row(18.0, children)).width(Length::Fill),
        Meaning::new(key, Role::Button, name).zone(Zone::Main),
        style,
    )
    .padding([14.0, 20.0])
    .width(Length::Fill)
    .least(0.0, look.metrics.main().max(152.0))
    .align(Horizontal::Center)
    .on_press(on_press)
}
