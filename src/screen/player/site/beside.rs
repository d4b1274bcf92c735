//! What stands beside the page: a phone, the paper that is open, and the desk where papers lie. All
//! are fictional, and say so.

use iced::widget::{Space, column, container, row};
use iced::{Background, Border, Length};

use super::super::Message;
use super::{Pen, key};
use crate::app::Context;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::pressable::{Style, pressable};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::title::{heading, status};
use crate::world::{Event, PaperLook, Scene, SceneKind, Target, World};

/// How wide it is, beside a page, in canvas pixels.
pub(super) fn width(kind: SceneKind) -> f32 {
    if kind == SceneKind::Phone { 288.0 } else { 368.0 }
}

impl Pen {
    /// The phone, or the paper that is open.
    pub(super) fn beside<'a>(
        &self,
        cx: &Context<'_>,
        world: &World,
        scene: &Scene,
        active: Option<&Target>,
        reveal: Option<String>,
    ) -> Element<'a, Message> {
        // A window covers the page, not what stands beside it.
        let pen = Pen { look: self.look, back: String::new(), covered: false, narrow: true };
        let content = column(world.aside_view().into_iter().map(|one| pen.element(one, active)))
            .spacing(12)
            .width(Length::Fill);
        let name = format!("beside/{}", scene.name);
        if scene.kind == SceneKind::Phone {
            pen.phone(cx, scene, name, content.into(), reveal)
        } else {
            pen.paper(cx, world, scene, name, content.into(), reveal)
        }
    }

    fn phone<'a>(
        &self,
        cx: &Context<'_>,
        scene: &Scene,
        name: String,
        content: Element<'a, Message>,
        reveal: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let mut words: Vec<Element<'a, Message>> =
            vec![look.text(Type::Body, scene.title.clone(), p.site_muted)];
        if let Some(site) = scene.site.clone() {
            words.push(heading(
                format!("site/phone/{}", scene.name),
                site.clone(),
                look.bold(Type::Label, site, p.site_text),
            ));
        }
        words.push(content);
        let page = scroll(
            look,
            name,
            container(column(words).spacing(12)).padding(14),
            reveal.map(Into::into),
        );
        let title = cx.word("player-phone");
        let shown = container(page).width(Length::Fill).height(Length::Fill).style(move |_| {
            container::Style {
                background: Some(Background::Color(p.site_tint)),
                border: Border { radius: 12.0.into(), ..Border::default() },
                ..Default::default()
            }
        });
        self.bezel(Some(title), Icon::Phone, shown.into())
    }

    /// The body of a phone.
    fn bezel<'a>(
        &self,
        title: Option<String>,
        icon: Icon,
        shown: Element<'a, Message>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let head: Element<'a, Message> = match title {
            None => Space::new().into(),
            Some(title) => {
                let head = row![
                    look.icon(icon, Type::Body, p.on_dark),
                    look.bold(Type::Body, title.clone(), p.on_dark)
                ]
                .spacing(10)
                .align_y(iced::Center);
                status("site/phone", title, container(head).center_x(Length::Fill))
            }
        };
        let inside = column![head, shown].spacing(6);
        container(inside)
            .width(Length::Fill)
            .height(Length::Fill)
            .padding([8.0, 12.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(p.aubergine)),
                border: Border { color: p.on_dark, width: 3.0, radius: 28.0.into() },
                ..Default::default()
            })
            .into()
    }

    /// The same procedure on a phone: the browser in a body as narrow as a hand.
    pub(super) fn handset<'a>(
        &self,
        cx: &Context<'_>,
        browser: Element<'a, Message>,
        cramped: bool,
    ) -> Element<'a, Message> {
        let p = self.look.palette;
        let width = 470.0 * self.look.metrics.text_size.factor();
        // With the keyboard open, every line goes to the page.
        let title = (!cramped).then(|| cx.word("player-phone"));
        let body = self.bezel(title, Icon::Phone, browser);
        container(container(body).max_width(width).height(Length::Fill))
            .center_x(Length::Fill)
            .height(Length::Fill)
            .padding([6.0, 0.0])
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_tabs)),
                border: Border { radius: 8.0.into(), ..Border::default() },
                ..Default::default()
            })
            .into()
    }

    fn paper<'a>(
        &self,
        cx: &Context<'_>,
        world: &World,
        scene: &Scene,
        name: String,
        content: Element<'a, Message>,
        reveal: Option<String>,
    ) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let near = world.near();
        let (words, icon) = if near {
            ("player-paper-smaller", Icon::Minus)
        } else {
            ("player-paper-nearer", Icon::Search)
        };
        let tools = row![
            self.tool(Target::desk("zoom"), icon, cx.word(words)),
            self.tool(Target::desk("close"), Icon::Check, cx.word("player-paper-close")),
        ]
        .spacing(8)
        .wrap();
        let (edge, radius) = match scene.look {
            PaperLook::Card => (p.site, 16.0),
            PaperLook::Letter | PaperLook::Bill | PaperLook::Slip => (p.site_edge, 2.0),
        };
        let band = match scene.look {
            PaperLook::Card | PaperLook::Bill => p.site,
            PaperLook::Letter | PaperLook::Slip => p.site_tint,
        };
        let ink = if band == p.site { p.on_site } else { p.site_text };
        let title = heading(
            format!("site/paper/{}", scene.name),
            scene.title.clone(),
            look.bold(Type::Label, scene.title.clone(), ink),
        );
        let head = container(title).width(Length::Fill).padding([8.0, 14.0]).style(move |_| {
            container::Style {
                background: Some(Background::Color(band)),
                border: Border { radius: radius.into(), ..Border::default() },
                ..Default::default()
            }
        });
        // Nearer is larger, as with a real paper.
        let sheet = container(column![head, container(content).padding([10.0, 14.0])])
            .width(Length::Fill)
            .max_width(if near { 760.0 } else { 700.0 })
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_page)),
                border: Border { color: edge, width: 2.0, radius: radius.into() },
                ..Default::default()
            });
        let page = scroll(
            look,
            name,
            container(sheet).center_x(Length::Fill).padding(10),
            reveal.map(Into::into),
        );
        container(column![container(tools).padding([8.0, 10.0]), page])
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_| container::Style {
                background: Some(Background::Color(p.site_tabs)),
                border: Border { radius: 8.0.into(), ..Border::default() },
                ..Default::default()
            })
            .into()
    }

    /// The papers that lie on the desk, each to be opened.
    pub(super) fn desk<'a>(&self, world: &World, lit: bool) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let papers = world.desk().into_iter().map(|paper| {
            let target = Target::desk(&paper.scene);
            let face = row![
                look.icon(Icon::Doc, Type::Body, p.site),
                look.label(Type::Body, paper.title.clone(), p.site_text),
            ]
            .spacing(8)
            .align_y(iced::Center);
            let meaning = Meaning::new(key(&target), Role::Button, paper.title)
                .checked(paper.open)
                .zone(Zone::Site);
            let fill = if paper.open { p.site_tint } else { p.site_page };
            let edge = if lit { p.site } else { p.site_edge };
            let style = Style { edge, ..self.flat(fill, p.site_text) };
            let act = if paper.open { Target::desk("close") } else { target };
            pressable(face, meaning, style)
                .padding([4.0, 14.0])
                .least(0.0, look.metrics.site_target())
                .on_press(Message::World(Event::Press(act)))
                .into()
        });
        let mut line: Vec<Element<'a, Message>> = Vec::new();
        if look.metrics.text_size == TextSize::Normal {
            line.push(look.text(Type::Body, "Sur la table :", p.on_dark));
        }
        line.extend(papers);
        container(row(line).spacing(12).align_y(iced::Center).wrap().vertical_spacing(8))
            .width(Length::Fill)
            .padding([8.0, 12.0])
            .into()
    }

    fn tool<'a>(&self, target: Target, icon: Icon, words: String) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let face = row![
            look.icon(icon, Type::Body, p.site),
            look.label(Type::Body, words.clone(), p.site),
        ]
        .spacing(8)
        .align_y(iced::Center);
        let meaning = Meaning::new(key(&target), Role::Button, words).zone(Zone::Site);
        pressable(face, meaning, self.flat(p.site_page, p.site))
            .padding([4.0, 14.0])
            .least(0.0, look.metrics.site_target())
            .on_press(Message::World(Event::Press(target)))
            .into()
    }
}
