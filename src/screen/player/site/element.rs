//! What stands on a page, drawn one under the other.

use iced::widget::{Space, column, container, rich_text, row, span};
use iced::{Background, Border, Color, Length};

use super::super::Message;
use super::{Pen, key, option_key};
use crate::keyboard::edit::Text;
use crate::typing::{self, Format};
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::field::{self, Shape, field};
use crate::ui::widget::pressable::{Style, pressable};
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, font};
use crate::world::{ActionView, ElementView, Event, OptionView, RowView, Target, Tone};

/// What a field of a page shows, beside its text.
struct Asked {
    label: String,
    help: Option<String>,
    suffix: Option<String>,
    format: Format,
    error: Option<String>,
    boxes: Vec<usize>,
    revealed: bool,
    rules: Vec<(String, bool)>,
}

impl Pen {
    pub(super) fn element<'a>(
        &self,
        element: ElementView,
        active: Option<&Target>,
    ) -> Element<'a, Message> {
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
            ElementView::Field {
                target,
                label,
                help,
                suffix,
                format,
                text,
                error,
                boxes,
                revealed,
                rules,
            } => {
                let active = active == Some(&target);
                let asked = Asked { label, help, suffix, format, error, boxes, revealed, rules };
                self.field(&target, asked, &text, active)
            }
            ElementView::Choice { target, label, options, list, error } => match list {
                None => self.choice(&target, label, options, error),
                Some(open) => self.list(&target, label, options, open, error),
            },
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
            ElementView::Mail { target, from, subject, received, read } => {
                self.mail(&target, from, subject, received, read)
            }
            ElementView::Result { target, title, url, text, sponsored } => {
                self.result(&target, title, url, text, sponsored)
            }
            ElementView::Mark { target, label, value } => self.mark_on_paper(&target, label, value),
            ElementView::Upload { target, label, help, file, error } => {
                self.upload(&target, label, help, file, error)
            }
            ElementView::Thing(thing) => {
                let press = Message::World(Event::Press(thing.target.clone()));
                self.button(key(&thing.target), thing.name, false, press)
            }
            // A window is drawn over the page, not in it.
            ElementView::Popup { .. } => Space::new().into(),
        }
    }

    /// What acting on something of the page does: nothing while a window covers it.
    fn acts(&self, message: Message) -> Option<Message> {
        (!self.covered).then_some(message)
    }

    pub(super) fn notice<'a>(&self, tone: Tone, words: String) -> Element<'a, Message> {
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

    pub(super) fn flat(&self, fill: Color, ink: Color) -> Style {
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
            .on_press(self.acts(Message::World(Event::Press(target.clone()))))
            .into()
    }

    pub(super) fn button<'a>(
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
            .on_press(self.acts(message))
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
            .on_press(self.acts(Message::World(Event::Press(target.clone()))))
            .into()
    }

    fn field<'a>(
        &self,
        target: &Target,
        asked: Asked,
        value: &Text,
        active: bool,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let secret = typing::is_secret(asked.format);
        let shape = match (secret, asked.revealed, asked.boxes.as_slice()) {
            (true, false, _) => Shape::Secret,
            (true, true, _) => Shape::Shown,
            (false, _, []) => Shape::Line,
            (false, _, boxes) => Shape::Boxes(boxes),
        };
        let name = asked.label.clone();
        let entry = self.entry(target, name, value, shape, asked.error.is_some(), active);
        let mut line: Vec<Element<'a, Message>> =
            vec![container(entry).max_width(560).width(Length::Fill).into()];
        if let Some(suffix) = asked.suffix {
            line.push(look.text(Type::Label, suffix, p.site_text));
        }
        if secret {
            line.push(self.eye(target, asked.revealed));
        }
        let mut parts: Vec<Element<'a, Message>> =
            vec![look.label(Type::Body, asked.label, p.site_text)];
        if let Some(help) = asked.help {
            parts.push(look.text(Type::Body, help, p.site_muted));
        } else if asked.boxes == [2, 2, 4] {
            parts.push(look.text(Type::Body, "Jour, mois, année", p.site_muted));
        }
        parts.push(row(line).spacing(12).align_y(iced::Center).into());
        if !asked.rules.is_empty() {
            parts.push(self.rules(asked.rules));
        }
        // Room for the ring of what is lit.
        self.with_error(column(parts).spacing(12).into(), asked.error, &key(target))
    }

    /// The box that is typed in.
    fn entry<'a>(
        &self,
        target: &Target,
        name: String,
        value: &Text,
        shape: Shape<'_>,
        wrong: bool,
        active: bool,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let style = field::Style {
            fill: p.site_page,
            ink: p.site_text,
            edge: if wrong { p.site_error } else { p.site_edge },
            active_edge: p.site,
            ring: p.ink,
            size: look.metrics.text(Type::Button),
            height: look.metrics.site_target().max(60.0 * look.metrics.text_size.factor()),
        };
        let editing = target.clone();
        let mut meaning = Meaning::new(key(target), Role::Field, name).zone(Zone::Site);
        meaning.enabled = !self.covered;
        field(
            value,
            shape,
            active,
            meaning,
            style,
            Message::Focus(target.clone()),
            Message::Reach(target.clone()),
            move |edit| Message::Edit(editing.clone(), edit),
        )
        .into()
    }

    /// The field that stands in place of the address.
    pub(super) fn address_field<'a>(
        &self,
        target: &Target,
        value: &Text,
        wrong: bool,
        active: Option<&Target>,
    ) -> Element<'a, Message> {
        let name = "Adresse du site".to_owned();
        self.entry(target, name, value, Shape::Line, wrong, active == Some(target))
    }

    /// The eye that shows a password.
    fn eye<'a>(&self, target: &Target, revealed: bool) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let words = if revealed { "Masquer" } else { "Afficher" };
        let face = row![
            look.icon(if revealed { Icon::Hide } else { Icon::Eye }, Type::Body, p.site),
            look.label(Type::Body, words, p.site),
        ]
        .spacing(8)
        .align_y(iced::Center);
        let meaning = Meaning::new(format!("{}/eye", key(target)), Role::Button, words);
        pressable(face, meaning.zone(Zone::Site), self.flat(p.site_page, p.site))
            .padding([6.0, 14.0])
            .least(0.0, look.metrics.site_target())
            .on_press(self.acts(Message::World(Event::Peek(target.clone()))))
            .into()
    }

    /// What a new password must have, with a tick for what it has: words tell it too.
    fn rules<'a>(&self, rules: Vec<(String, bool)>) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        row(rules.into_iter().map(|(rule, met)| {
            let (icon, ink) = if met { (Icon::Check, p.pine) } else { (Icon::Minus, p.site_muted) };
            let line = row![look.icon(icon, Type::Body, ink), look.text(Type::Body, rule, ink)]
                .spacing(6)
                .align_y(iced::Center);
            container(line).padding([2.0, 10.0]).into()
        }))
        .spacing(6)
        .wrap()
        .into()
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
            .on_press(self.acts(message))
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
        let short = !self.narrow && options.iter().all(|option| option.label.chars().count() <= 12);
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

    /// A choice whose answers are in a list that opens.
    fn list<'a>(
        &self,
        target: &Target,
        label: String,
        options: Vec<OptionView>,
        open: bool,
        error: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let chosen = options.iter().find(|option| option.chosen);
        let shown = chosen.map_or_else(|| "Choisir".to_owned(), |option| option.label.clone());
        let face = row![
            container(look.text(Type::Body, shown.clone(), p.site_text)).width(Length::Fill),
            look.icon(if open { Icon::Up } else { Icon::Down }, Type::Body, p.site),
        ]
        .spacing(12)
        .align_y(iced::Center);
        let name = format!("{label} : {shown}");
        let meaning = Meaning::new(key(target), Role::Button, name).checked(open).zone(Zone::Site);
        let style = Style { edge: p.site_edge, ..self.flat(p.site_page, p.site_text) };
        let head = pressable(face, meaning, style)
            .padding([6.0, 16.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(self.acts(Message::World(Event::Press(target.clone()))));
        let mut parts: Vec<Element<'a, Message>> =
            vec![look.label(Type::Body, label, p.site_text), container(head).max_width(560).into()];
        if open {
            let items = options.into_iter().map(|option| {
                let mark = self.mark(option.chosen, 15.0);
                let key = option_key(target, &option.value);
                let meaning = Meaning::new(key, Role::Radio, option.label.clone())
                    .checked(option.chosen)
                    .zone(Zone::Site);
                let message = Message::World(Event::Choose(target.clone(), option.value));
                self.line(mark, option.label, meaning, option.chosen, message)
            });
            parts.push(container(column(items).spacing(4)).max_width(560).into());
        }
        self.with_error(column(parts).spacing(8).into(), error, &key(target))
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
        // While a file is asked for, opening it is a button of its own.
        let alone = actions.iter().all(|action| action.target != *target);
        let open: Element<'a, Message> = if alone {
            pressable(words, Meaning::new(key(target), Role::Button, name).zone(Zone::Site), style)
                .padding([6.0, 10.0])
                .width(Length::Fill)
                .least(0.0, look.metrics.site_target())
                .on_press(self.acts(Message::World(Event::Press(target.clone()))))
                .into()
        } else {
            container(words).padding([6.0, 10.0]).width(Length::Fill).into()
        };
        let actions = actions.into_iter().map(|action| self.action(action));
        let line: Element<'a, Message> = if self.narrow {
            // The name of the file is whole, its buttons under it.
            column![open, row(actions).spacing(12).wrap()].spacing(6).into()
        } else {
            row(std::iter::once(open).chain(actions)).spacing(12).align_y(iced::Center).into()
        };
        column![line, self.rule()].spacing(4).into()
    }

    /// A message in its list: what is unread is bold, and says so.
    fn mail<'a>(
        &self,
        target: &Target,
        from: String,
        subject: String,
        received: String,
        read: bool,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let name = format!("{from}. {subject}. {received}");
        let sender: Element<'a, Message> = if read {
            look.text(Type::Body, from, p.site_text)
        } else {
            look.bold(Type::Body, from, p.site)
        };
        let words = column![sender, look.text(Type::Body, subject, p.site_text)].spacing(2);
        let line = row![
            look.icon(Icon::Mail, Type::Button, if read { p.site_muted } else { p.site }),
            container(words).width(Length::Fill),
            look.text(Type::Body, received, p.site_muted),
        ]
        .spacing(14)
        .align_y(iced::Center);
        let style =
            Style { edge: p.site_hair, edge_width: 1.0, ..self.flat(p.site_page, p.site_text) };
        pressable(line, Meaning::new(key(target), Role::Button, name).zone(Zone::Site), style)
            .padding([8.0, 14.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(self.acts(Message::World(Event::Press(target.clone()))))
            .into()
    }

    /// A result of a search; a paid one says so, as search engines must.
    fn result<'a>(
        &self,
        target: &Target,
        title: String,
        url: String,
        text: String,
        sponsored: bool,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let mut name = format!("{title}. {url}");
        let mut words: Vec<Element<'a, Message>> = Vec::new();
        if sponsored {
            name.push_str(". Sponsorisé");
            words.push(look.bold(Type::Body, "Sponsorisé", p.site_text));
        }
        let shown = url.trim_start_matches("https://").to_owned();
        words.push(look.text(Type::Body, shown, p.site_muted));
        words.push(look.bold(Type::Label, title, p.site));
        if !text.is_empty() {
            words.push(look.text(Type::Body, text, p.site_text));
        }
        let style =
            Style { edge: p.site_hair, edge_width: 1.0, ..self.flat(p.site_page, p.site_text) };
        let face = container(column(words).spacing(4)).width(Length::Fill);
        pressable(face, Meaning::new(key(target), Role::Link, name).zone(Zone::Site), style)
            .padding([10.0, 16.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(self.acts(Message::World(Event::Press(target.clone()))))
            .into()
    }

    /// A value on a paper: it looks like print, and answers to a touch.
    fn mark_on_paper<'a>(
        &self,
        target: &Target,
        label: Option<String>,
        value: String,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let name = label.as_ref().map_or_else(|| value.clone(), |label| format!("{label} {value}"));
        let mut words: Vec<Element<'a, Message>> = Vec::new();
        if let Some(label) = label {
            words.push(look.text(Type::Body, label, p.site_muted));
        }
        words.push(look.bold(Type::Label, value, p.site_text));
        let style =
            Style { edge: p.site_hair, edge_width: 1.0, ..self.flat(p.site_page, p.site_text) };
        let face = container(column(words).spacing(2)).width(Length::Fill);
        pressable(face, Meaning::new(key(target), Role::Button, name).zone(Zone::Site), style)
            .padding([6.0, 12.0])
            .width(Length::Fill)
            .least(0.0, look.metrics.site_target())
            .on_press(Message::World(Event::Press(target.clone())))
            .into()
    }

    /// A place for a file: its name once it is joined.
    fn upload<'a>(
        &self,
        target: &Target,
        label: String,
        help: Option<String>,
        file: Option<String>,
        error: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let shown = file.clone().unwrap_or_else(|| "Aucun fichier".to_owned());
        let name = format!("{label} : {shown}");
        let words = if file.is_some() { "Changer de fichier" } else { "Choisir un fichier" };
        let face = row![
            look.icon(Icon::Folder, Type::Body, p.site),
            look.label(Type::Body, words, p.site),
        ]
        .spacing(10)
        .align_y(iced::Center);
        let meaning = Meaning::new(key(target), Role::Button, name).zone(Zone::Site);
        let choose = pressable(face, meaning, self.flat(p.site_page, p.site))
            .padding([6.0, 20.0])
            .least(0.0, look.metrics.site_target())
            .on_press(self.acts(Message::World(Event::Press(target.clone()))));
        let icon = if file.is_some() { Icon::Check } else { Icon::Doc };
        let holds = row![
            look.icon(icon, Type::Body, p.site_text),
            container(look.text(Type::Body, shown.clone(), p.site_text)).width(Length::Fill),
        ]
        .spacing(10)
        .align_y(iced::Center);
        let holds = status(format!("{}/file", key(target)), shown, holds);
        let mut parts: Vec<Element<'a, Message>> = vec![look.label(Type::Body, label, p.site_text)];
        if let Some(help) = help {
            parts.push(look.text(Type::Body, help, p.site_muted));
        }
        if self.narrow {
            parts.extend([choose.into(), holds]);
        } else {
            parts.push(row![choose, holds].spacing(16).align_y(iced::Center).into());
        }
        self.with_error(column(parts).spacing(8).into(), error, &key(target))
    }
}
