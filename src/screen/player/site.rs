//! The simulated screen: a browser with its tabs and address, and the page, the paper or the folder
//! in front. It is cool, square and flat, so that nobody mistakes the coach for the site; its words
//! are French whatever the visitor speaks, and it is never mirrored.

use iced::widget::{Space, column, container, rich_text, row, span};
use iced::{Background, Border, Color, Length, Padding};

use super::Message;
use crate::app::Context;
use crate::keyboard::edit::Text;
use crate::tutorial::Run;
use crate::typing::{self, Format};
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::field::{self, field};
use crate::ui::widget::pressable::{Style, pressable};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, Look, font};
use crate::world::{
    ActionView, ElementView, Event, OptionView, RowView, Scene, SceneKind, Target, Tone,
};

/// The key, in the tree, of a target of the simulated world.
pub(super) fn key(target: &Target) -> String {
    format!("site/{target}")
}

/// The key, in the tree, of one answer of a choice.
pub(super) fn option_key(target: &Target, value: &str) -> String {
    format!("site/{target}/{value}")
}

/// Draws what is in front. While the keyboard is open there is room for the page only.
pub(super) fn view<'a>(
    cx: &Context<'_>,
    run: &Run,
    active: Option<&Target>,
    cramped: bool,
    reveal: Option<String>,
) -> Element<'a, Message> {
    let pen = Pen::new(cx);
    let p = pen.look.palette;
    let world = run.world();
    let scene = world.front();
    let name = format!("page/{}", scene.name);

    let content = column(world.view().into_iter().map(|element| pen.element(element, active)))
        .spacing(14)
        .width(Length::Fill);
    let (content, ground): (Element<'a, Message>, Color) = match scene.kind {
        SceneKind::Page | SceneKind::Files => {
            (container(content).padding([16.0, 24.0]).into(), p.site_page)
        }
        SceneKind::Document => (pen.sheet_of_paper(content.into()), p.site_tint),
    };
    let page = scroll(pen.look, name, content, reveal.map(Into::into));

    // Each part keeps its place, shown or not, so that the widgets after it keep what they remember.
    let part = |part: Option<Element<'a, Message>>| part.unwrap_or_else(|| Space::new().into());
    let is_page = scene.kind == SceneKind::Page;
    // With the largest texts, the page itself comes first.
    let roomy = pen.look.metrics.text_size != TextSize::Largest;
    let parts = [
        part((!cramped && (roomy || world.tabs().len() > 1)).then(|| pen.tabs(run))),
        part(
            (!scene.url.is_empty() && (roomy || !cramped))
                .then(|| pen.address(&scene.url, world.can_go_back())),
        ),
        part((!cramped && is_page && roomy).then(|| pen.header(scene))),
        part(world.banner().map(|banner| pen.notice(Tone::Error, banner.to_owned()))),
        page,
    ];
    container(column(parts).width(Length::Fill).height(Length::Fill))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| container::Style {
            background: Some(Background::Color(ground)),
            border: Border { radius: 8.0.into(), ..Border::default() },
            ..Default::default()
        })
        .into()
}

/// How the simulated site is drawn: always from left to right.
struct Pen {
    look: Look,
    back: String,
}

impl Pen {
    fn new(cx: &Context<'_>) -> Self {
        let look = Look { direction: crate::i18n::Direction::LeftToRight, ..cx.look };
        Self { look, back: cx.word("site-back") }
    }

    fn tabs<'a>(&self, run: &Run) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let tabs = run.world().tabs().into_iter().map(|tab| {
            let (fill, ink) =
                if tab.active { (p.site_page, p.site_text) } else { (p.site_tint, p.site_text) };
            let style = Style {
                fill,
                pressed: p.site_page,
                ink,
                edge: p.site_edge,
                edge_width: if tab.active { 0.0 } else { 1.0 },
                radius: 8.0,
                lip: 0.0,
                lip_color: p.site_edge,
                ring: p.now,
            };
            let words = look.label(Type::Body, tab.title.clone(), ink);
            let target = Target::tab(&tab.name);
            let meaning = Meaning::new(key(&target), Role::Tab, tab.title)
                .checked(tab.active)
                .zone(Zone::Site);
            pressable(words, meaning, style)
                .padding([4.0, 18.0])
                .least(0.0, look.metrics.site_target())
                .on_press(Message::World(Event::SwitchTab(tab.name)))
                .into()
        });
        container(row(tabs).spacing(4).wrap())
            .width(Length::Fill)
            .padding(Padding::from([4.0, 8.0]))
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_tabs)),
                border: Border { radius: 8.0.into(), ..Border::default() },
                ..Default::default()
            })
            .into()
    }

    fn address<'a>(&self, url: &str, can_go_back: bool) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let ink = if can_go_back { p.site_text } else { p.site_edge };
        let style = Style {
            fill: p.site_page,
            pressed: p.site_tint,
            ink,
            edge: p.site_hair,
            edge_width: 1.0,
            radius: 4.0,
            lip: 0.0,
            lip_color: p.site_hair,
            ring: p.now,
        };
        let target = Target::back();
        let back = pressable(
            Icon::Back.view(28.0, ink),
            Meaning::new(key(&target), Role::Button, self.back.clone()).zone(Zone::Site),
            style,
        )
        .least(look.metrics.site_target(), look.metrics.site_target())
        .on_press(can_go_back.then_some(Message::World(Event::Back)));
        let shown = url.trim_start_matches("https://").trim_start_matches("www.").to_owned();
        let bar = container(
            row![Icon::Lock.view(22.0, p.site_text), look.text(Type::Body, shown, p.site_text)]
                .spacing(10)
                .align_y(iced::Center),
        )
        .width(Length::Fill)
        .padding([8.0, 16.0])
        .style(move |_| container::Style {
            background: Some(Background::Color(p.site_tint)),
            border: Border { color: p.site_edge, width: 1.0, radius: 24.0.into() },
            ..Default::default()
        });
        let bar = status("site/address", url.to_owned(), bar);
        container(row![back, bar].spacing(10).align_y(iced::Center))
            .width(Length::Fill)
            .padding([4.0, 10.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_page)),
                ..Default::default()
            })
            .into()
    }

    fn header<'a>(&self, scene: &Scene) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        if let Some(site) = scene.site.as_deref() {
            parts.push(look.bold(Type::Label, site, p.on_site));
        }
        if let Some(section) = scene.section.as_deref() {
            parts.push(look.text(Type::Label, section, p.on_site));
        }
        parts.push(look.stretch());
        if let Some(user) = scene.user.as_deref() {
            parts.push(Icon::Solo.view(24.0, p.on_site));
            parts.push(look.text(Type::Body, user, p.on_site));
        }
        container(row(parts).spacing(12).align_y(iced::Center))
            .width(Length::Fill)
            .padding([10.0, 24.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site)),
                ..Default::default()
            })
            .into()
    }

    fn sheet_of_paper<'a>(&self, content: Element<'a, Message>) -> Element<'a, Message> {
        let p = self.look.palette;
        let sheet =
            container(content).width(Length::Fill).max_width(700).padding(32).style(move |_| {
                container::Style {
                    background: Some(Background::Color(p.site_page)),
                    border: Border { color: p.site_edge, width: 1.0, radius: 2.0.into() },
                    ..Default::default()
                }
            });
        container(sheet).center_x(Length::Fill).padding([16.0, 16.0]).into()
    }

    fn element<'a>(&self, element: ElementView, active: Option<&Target>) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        match element {
            ElementView::Heading { text, level } => {
                let size = if level <= 1 { Type::H3 } else { Type::Button };
                let words = look.bold(size, text.clone(), p.site_text);
                heading(format!("site/heading/{text}"), text, words)
            }
            ElementView::Text { text } => look.text(Type::Body, text, p.site_text),
            ElementView::Notice { tone, text } => self.notice(tone, text),
            ElementView::List { items } => column(items.into_iter().map(|item| {
                row![
                    look.bold(Type::Body, "•", p.site),
                    container(look.text(Type::Body, item, p.site_text)).width(Length::Fill),
                ]
                .spacing(12)
                .into()
            }))
            .spacing(8)
            .into(),
            ElementView::Separator => container(Space::new())
                .width(Length::Fill)
                .height(1)
                .style(move |_| container::Style {
                    background: Some(Background::Color(p.site_hair)),
                    ..Default::default()
                })
                .into(),
            ElementView::Link { target, label } => self.link(&target, label),
            ElementView::Button { target, label, primary } => {
                let press = Message::World(Event::Press(target.clone()));
                self.button(key(&target), label, primary, press)
            }
            ElementView::Tile { target, title, subtitle } => self.tile(&target, title, subtitle),
            ElementView::Field { target, label, help, suffix, format, text, error } => {
                let active = active == Some(&target);
                self.field(&target, label, help, suffix, format, &text, error, active)
            }
            ElementView::Choice { target, label, options, error } => {
                self.choice(&target, label, options, error)
            }
            ElementView::Check { target, label, checked, error } => {
                let message = Message::World(Event::Toggle(target.clone()));
                let mark = self.mark(checked, 4.0);
                let meaning = Meaning::new(key(&target), Role::CheckBox, label.clone())
                    .checked(checked)
                    .zone(Zone::Site);
                let line = self.line(mark, label, meaning, checked, message);
                self.with_error(line, error, &key(&target))
            }
            ElementView::Table { columns, rows } => self.table(columns, rows),
            ElementView::Facts { rows } => self.facts(rows),
            ElementView::File { target, name, size, actions } => {
                self.file(&target, &name, &size, actions)
            }
        }
    }

    fn notice<'a>(&self, tone: Tone, words: String) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let (icon, ink) = match tone {
            Tone::Info => (Icon::Info, p.site),
            Tone::Success => (Icon::Check, p.pine),
            Tone::Warning => (Icon::Info, p.site_text),
            Tone::Error => (Icon::Info, p.site_error),
        };
        let line = row![
            look.icon(icon, Type::Body, ink),
            container(look.label(Type::Body, words.clone(), ink)).width(Length::Fill),
        ]
        .spacing(12)
        .align_y(iced::Center);
        let framed = container(line).width(Length::Fill).padding([10.0, 14.0]).style(move |_| {
            container::Style {
                background: Some(Background::Color(p.site_tint)),
                border: Border { color: ink, width: 2.0, radius: 4.0.into() },
                ..Default::default()
            }
        });
        status(format!("site/notice/{words}"), words, framed)
    }

    fn flat(&self, fill: Color, ink: Color) -> Style {
        let p = self.look.palette;
        Style {
            fill,
            pressed: p.site_tint,
            ink,
            edge: p.site,
            edge_width: 2.0,
            radius: 4.0,
            lip: 0.0,
            lip_color: p.site,
            ring: p.ink,
        }
    }

    fn link<'a>(&self, target: &Target, label: String) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style =
            Style { edge_width: 0.0, fill: Color::TRANSPARENT, ..self.flat(p.site_page, p.site) };
        let words: iced::widget::text::Rich<'_, (), Message, iced::Theme, iced::Renderer> =
            rich_text([span(label.clone())
                .size(look.metrics.text(Type::Body))
                .font(font::SEMIBOLD)
                .color(p.site)
                .underline(true)]);
        pressable(words, Meaning::new(key(target), Role::Link, label).zone(Zone::Site), style)
            .padding([4.0, 4.0])
            .least(0.0, look.metrics.site_target())
            .on_press(Message::World(Event::Press(target.clone())))
            .into()
    }

    fn button<'a>(
        &self,
        key: String,
        label: String,
        primary: bool,
        message: Message,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = if primary {
            Style { pressed: p.site_text, ..self.flat(p.site, p.on_site) }
        } else {
            self.flat(p.site_page, p.site)
        };
        let words = look.label(Type::Body, label.clone(), style.ink);
        pressable(words, Meaning::new(key, Role::Button, label).zone(Zone::Site), style)
            .padding([6.0, 22.0])
            .least(0.0, look.metrics.site_target())
            .on_press(message)
            .into()
    }

    fn tile<'a>(
        &self,
        target: &Target,
        title: String,
        subtitle: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style =
            Style { edge: p.site_edge, edge_width: 1.0, ..self.flat(p.site_page, p.site_text) };
        let name = match &subtitle {
            None => title.clone(),
            Some(subtitle) => format!("{title}. {subtitle}"),
        };
        let mut words = vec![look.bold(Type::Label, title, p.site)];
        if let Some(subtitle) = subtitle {
            words.push(look.text(Type::Body, subtitle, p.site_muted));
        }
        let line = row![
            container(column(words).spacing(2)).width(Length::Fill),
            Icon::Chev.view(26.0, p.site),
        ]
        .align_y(iced::Center);
        pressable(line, Meaning::new(key(target), Role::Button, name).zone(Zone::Site), style)
            .padding([10.0, 18.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(Message::World(Event::Press(target.clone())))
            .into()
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one element of the page")]
    fn field<'a>(
        &self,
        target: &Target,
        label: String,
        help: Option<String>,
        suffix: Option<String>,
        format: Format,
        value: &Text,
        error: Option<String>,
        active: bool,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = field::Style {
            fill: p.site_page,
            ink: p.site_text,
            edge: if error.is_some() { p.site_error } else { p.site_edge },
            active_edge: p.site,
            ring: p.ink,
            size: look.metrics.text(Type::Button),
            height: look.metrics.site_target().max(60.0 * look.metrics.text_size.factor()),
        };
        let editing = target.clone();
        let meaning = Meaning::new(key(target), Role::Field, label.clone()).zone(Zone::Site);
        let entry = field(
            value,
            typing::is_secret(format),
            active,
            meaning,
            style,
            Message::Focus(target.clone()),
            Message::Reach(target.clone()),
            move |edit| Message::Edit(editing.clone(), edit),
        );
        let mut line: Vec<Element<'a, Message>> =
            vec![container(entry).max_width(560).width(Length::Fill).into()];
        if let Some(suffix) = suffix {
            line.push(look.text(Type::Label, suffix, p.site_text));
        }
        let mut parts: Vec<Element<'a, Message>> = vec![look.label(Type::Body, label, p.site_text)];
        if let Some(help) = help {
            parts.push(look.text(Type::Body, help, p.site_muted));
        }
        parts.push(row(line).spacing(12).align_y(iced::Center).into());
        // Room for the ring of what is lit.
        self.with_error(column(parts).spacing(12).into(), error, &key(target))
    }

    fn with_error<'a>(
        &self,
        content: Element<'a, Message>,
        error: Option<String>,
        name: &str,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let said = error.map(|error| {
            let line = row![
                look.icon(Icon::Info, Type::Body, p.site_error),
                container(look.label(Type::Body, error.clone(), p.site_error)).width(Length::Fill),
            ]
            .spacing(10)
            .align_y(iced::Center);
            status(format!("{name}/error"), error, line)
        });
        column![content].push(said).spacing(6).into()
    }

    /// The round or square mark of an answer.
    fn mark<'a>(&self, on: bool, radius: f32) -> Element<'a, Message> {
        let p = self.look.palette;
        let inner: Element<'a, Message> = if on && radius < 10.0 {
            Icon::Check.view(22.0, p.on_site)
        } else if on {
            container(Space::new().width(14).height(14))
                .style(move |_| container::Style {
                    background: Some(Background::Color(p.on_site)),
                    border: Border { radius: 7.0.into(), ..Border::default() },
                    ..Default::default()
                })
                .into()
        } else {
            Space::new().into()
        };
        container(inner)
            .center(30)
            .style(move |_| container::Style {
                background: Some(Background::Color(if on { p.site } else { p.site_page })),
                border: Border { color: p.site_edge, width: 2.0, radius: radius.into() },
                ..Default::default()
            })
            .into()
    }

    fn line<'a>(
        &self,
        mark: Element<'a, Message>,
        label: String,
        meaning: Meaning,
        on: bool,
        message: Message,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = Style {
            edge: if on { p.site } else { p.site_hair },
            edge_width: if on { 2.0 } else { 1.0 },
            ..self.flat(if on { p.site_tint } else { p.site_page }, p.site_text)
        };
        let words =
            row![mark, container(look.text(Type::Body, label, p.site_text)).width(Length::Fill),]
                .spacing(14)
                .align_y(iced::Center);
        pressable(words, meaning, style)
            .padding([6.0, 14.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(message)
            .into()
    }

    fn choice<'a>(
        &self,
        target: &Target,
        label: String,
        options: Vec<OptionView>,
        error: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let short = options.iter().all(|option| option.label.chars().count() <= 12);
        let items = options.into_iter().map(|option| {
            let mark = self.mark(option.chosen, 15.0);
            let meaning =
                Meaning::new(option_key(target, &option.value), Role::Radio, option.label.clone())
                    .checked(option.chosen)
                    .zone(Zone::Site);
            let message = Message::World(Event::Choose(target.clone(), option.value));
            self.line(mark, option.label, meaning, option.chosen, message)
        });
        let answers: Element<'a, Message> =
            if short { row(items).spacing(12).into() } else { column(items).spacing(8).into() };
        let question = look.label(Type::Body, label, p.site_text);
        self.with_error(column![question, answers].spacing(8).into(), error, &key(target))
    }

    fn table<'a>(&self, columns: Vec<String>, rows: Vec<RowView>) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let has_action = rows.iter().any(|row| row.action.is_some());
        let mut head: Vec<Element<'a, Message>> = columns
            .into_iter()
            .map(|title| {
                container(look.text(Type::Body, title, p.site_muted))
                    .width(Length::FillPortion(2))
                    .into()
            })
            .collect();
        if has_action {
            head.push(Space::new().width(Length::FillPortion(2)).into());
        }
        let mut lines: Vec<Element<'a, Message>> = vec![
            container(row(head).spacing(12))
                .width(Length::Fill)
                .padding([6.0, 16.0])
                .style(move |_| container::Style {
                    background: Some(Background::Color(p.site_tint)),
                    ..Default::default()
                })
                .into(),
        ];
        for line in rows {
            let mut cells: Vec<Element<'a, Message>> = line
                .cells
                .into_iter()
                .map(|cell| {
                    container(look.label(Type::Body, cell, p.site_text))
                        .width(Length::FillPortion(2))
                        .into()
                })
                .collect();
            if has_action {
                let action = match line.action {
                    None => Space::new().into(),
                    Some(action) => self.action(action),
                };
                cells.push(
                    container(action).width(Length::FillPortion(2)).align_x(iced::Right).into(),
                );
            }
            lines.push(self.rule());
            lines.push(
                container(row(cells).spacing(12).align_y(iced::Center))
                    .width(Length::Fill)
                    .padding([6.0, 16.0])
                    .into(),
            );
        }
        container(column(lines))
            .width(Length::Fill)
            .style(move |_| container::Style {
                border: Border { color: p.site_edge, width: 1.0, radius: 4.0.into() },
                ..Default::default()
            })
            .into()
    }

    fn rule<'a>(&self) -> Element<'a, Message> {
        let p = self.look.palette;
        container(Space::new())
            .width(Length::Fill)
            .height(1)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_hair)),
                ..Default::default()
            })
            .into()
    }

    fn facts<'a>(&self, rows: Vec<(String, String)>) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        column(rows.into_iter().map(|(label, value)| {
            let line = row![
                container(look.text(Type::Body, label, p.site_muted)).width(Length::FillPortion(2)),
                container(look.bold(Type::Body, value, p.site_text)).width(Length::FillPortion(3)),
            ]
            .spacing(12)
            .padding([6.0, 0.0]);
            column![line, self.rule()].into()
        }))
        .width(Length::Fill)
        .into()
    }

    fn action<'a>(&self, action: ActionView) -> Element<'a, Message> {
        let press = Message::World(Event::Press(action.target.clone()));
        self.button(key(&action.target), action.label, false, press)
    }

    fn file<'a>(
        &self,
        target: &Target,
        name: &str,
        size: &str,
        actions: Vec<ActionView>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = Style { edge_width: 0.0, ..self.flat(p.site_page, p.site_text) };
        let words = row![
            look.icon(Icon::Doc, Type::Button, p.site),
            container(
                column![
                    look.label(Type::Body, name, p.site_text),
                    look.text(Type::Body, size, p.site_muted),
                ]
                .spacing(2),
            )
            .width(Length::Fill),
        ]
        .spacing(14)
        .align_y(iced::Center);
        let open =
            pressable(words, Meaning::new(key(target), Role::Button, name).zone(Zone::Site), style)
                .padding([6.0, 10.0])
                .width(Length::Fill)
                .least(0.0, look.metrics.site_target())
                .on_press(Message::World(Event::Press(target.clone())));
        let mut line: Vec<Element<'a, Message>> = vec![open.into()];
        line.extend(actions.into_iter().map(|action| self.action(action)));
        column![row(line).spacing(12).align_y(iced::Center), self.rule()].spacing(4).into()
    }
}
