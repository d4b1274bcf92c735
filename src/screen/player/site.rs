//! The simulated screen: a browser with its tabs and address, and what is in front of it; a phone or a
//! paper beside it; the papers that lie on the desk. It is cool, square and flat, so that nobody
//! mistakes the coach for the site; its words are French whatever the visitor speaks, and it is never
//! mirrored.
//!
//! What stands on a page is drawn by `element`, a window over it by `window`, what stands beside it by
//! `beside`.

mod beside;
mod element;
mod window;

use iced::widget::{Space, column, container, row, stack};
use iced::{Background, Border, Color, Length, Padding};

use super::Message;
use crate::app::Context;
use crate::tutorial::Run;
use crate::ui::icon::Icon;
use crate::ui::metrics::{TextSize, Type};
use crate::ui::semantics::{Meaning, Role, Zone};
use crate::ui::widget::pressable::{Style, pressable};
use crate::ui::widget::scroll::scroll;
use crate::ui::widget::spotlight::{Rest, spotlight};
use crate::ui::widget::title::status;
use crate::ui::{Element, Look};
use crate::world::{Desk, ElementView, Event, Scene, SceneKind, Target, Tone, World};

/// The key, in the tree, of a target of the simulated world.
pub(super) fn key(target: &Target) -> String {
    format!("site/{target}")
}

/// The key, in the tree, of one answer of a choice.
pub(super) fn option_key(target: &Target, value: &str) -> String {
    format!("site/{target}/{value}")
}

/// What of the simulated screen the coach speaks of, and how.
pub(super) struct Light {
    /// The target that is lit, and its key in the tree.
    pub(super) lit: Option<(Target, String)>,
    /// What must be seen, lit or not.
    pub(super) reveal: Option<String>,
    /// What is written beside what is lit.
    pub(super) tag: String,
    /// What the rest does meanwhile.
    pub(super) rest: Rest<Message>,
}

/// Which part of the simulated screen a target stands on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Page,
    Beside,
    Desk,
}

fn part_of(world: &World, target: &Target) -> Part {
    if let Some(desk) = target.as_desk() {
        match desk {
            Desk::Paper(_) => Part::Desk,
            // The tools of the paper that is open.
            Desk::Close | Desk::Zoom => Part::Beside,
        }
    } else if world.aside().is_some_and(|aside| aside.name == target.scene()) {
        Part::Beside
    } else {
        Part::Page
    }
}

/// Draws what is in front. While the keyboard is open there is room for the page only.
pub(super) fn view<'a>(
    cx: &Context<'_>,
    run: &Run,
    active: Option<&Target>,
    cramped: bool,
    phone: bool,
    light: Light,
) -> Element<'a, Message> {
    let world = run.world();
    let mut pen = Pen::new(cx, world.popup().is_some());
    pen.narrow = phone || world.aside().is_some();
    let roomy = pen.look.metrics.text_size == TextSize::Normal;
    // With larger texts one is above the other, and the page keeps what matters most.
    let side_by_side = roomy;
    let at = light.lit.as_ref().map(|(target, _)| part_of(world, target));
    let lit = |part: Part| {
        let here = light.lit.as_ref().filter(|_| at == Some(part));
        here.map(|(_, key)| key.clone().into())
    };
    let reveal = |part: Part| light.reveal.clone().filter(|_| at.is_none_or(|at| at == part));

    let page = if world.near() {
        Space::new().width(0).into()
    } else {
        let cramped = cramped || (world.aside().is_some() && !side_by_side);
        let page = pen.browser(cx, run, active, cramped, phone, reveal(Part::Page));
        spotlight(cx.look, page, lit(Part::Page), &light.tag, light.rest.clone())
    };
    let beside = match world.aside() {
        None => Space::new().into(),
        Some(scene) => {
            let drawn = pen.beside(cx, world, scene, active, reveal(Part::Beside));
            spotlight(cx.look, drawn, lit(Part::Beside), &light.tag, light.rest.clone())
        }
    };
    let room = match world.aside() {
        None => Length::Shrink,
        Some(_) if world.near() => Length::Fill,
        Some(scene) if side_by_side => Length::Fixed(beside::width(scene.kind)),
        Some(_) => Length::FillPortion(if cramped { 2 } else { 3 }),
    };
    let front: Element<'a, Message> = if side_by_side {
        row![page, container(beside).width(room).height(Length::Fill)].spacing(8).into()
    } else {
        let page = container(page).height(Length::FillPortion(4));
        let beside: Element<'a, Message> = if world.aside().is_some() {
            container(beside).width(Length::Fill).height(room).into()
        } else {
            beside
        };
        column![beside, page].spacing(if world.aside().is_some() { 8 } else { 0 }).into()
    };
    let desk = match (world.desk().is_empty(), cramped) {
        (true, _) | (_, true) => Space::new().into(),
        (false, false) => {
            let desk = pen.desk(world, at == Some(Part::Desk));
            spotlight(cx.look, desk, lit(Part::Desk), "", Rest::Live)
        }
    };
    column![container(front).width(Length::Fill).height(Length::Fill), desk].into()
}

/// How the simulated site is drawn: always from left to right.
struct Pen {
    look: Look,
    back: String,
    /// Whether a window covers the page: nothing of it answers.
    covered: bool,
    /// Whether the page is as narrow as a hand: a phone, or a paper beside it.
    narrow: bool,
}

impl Pen {
    fn new(cx: &Context<'_>, covered: bool) -> Self {
        let look = Look { direction: crate::i18n::Direction::LeftToRight, ..cx.look };
        Self { look, back: cx.word("site-back"), covered, narrow: false }
    }

    /// The tabs, the address, and the page with the window over it, if there is one.
    fn browser<'a>(
        &self,
        cx: &Context<'_>,
        run: &Run,
        active: Option<&Target>,
        cramped: bool,
        phone: bool,
        reveal: Option<String>,
    ) -> Element<'a, Message> {
        let p = self.look.palette;
        let world = run.world();
        let scene = world.front();
        let name = format!("page/{}", scene.name);

        let mut window = None;
        let mut content = column![].spacing(14).width(Length::Fill);
        let said = world.banner().map(|banner| self.notice(Tone::Error, banner.to_owned()));
        // With the keyboard open, what the site says scrolls with the page: a fixed line would
        // leave it no room.
        let (banner, said) = if cramped { (None, said) } else { (said, None) };
        content = content.push(said);
        if scene.kind == SceneKind::Mail {
            content = content.push(self.envelope(scene));
        }
        for element in world.view() {
            if let ElementView::Popup { target, look, title, text, buttons } = element {
                window = Some(self.window(&target, look, title, text, buttons, reveal.clone()));
            } else {
                content = content.push(self.element(element, active));
            }
        }
        let (content, ground): (Element<'a, Message>, Color) = match scene.kind {
            SceneKind::Document | SceneKind::Pdf => {
                (self.sheet_of_paper(content.into()), p.site_tint)
            }
            SceneKind::Page
            | SceneKind::Files
            | SceneKind::Mailbox
            | SceneKind::Mail
            | SceneKind::Phone
            | SceneKind::Bench
            | SceneKind::Paper => (container(content).padding([16.0, 24.0]).into(), p.site_page),
        };
        let page = scroll(self.look, name, content, reveal.map(Into::into));
        let page = stack![page].push(window).width(Length::Fill).height(Length::Fill);

        // Each part keeps its place, shown or not, so that the widgets after it keep what they
        // remember.
        let part = |part: Option<Element<'a, Message>>| part.unwrap_or_else(|| Space::new().into());
        let headed = match scene.kind {
            SceneKind::Page | SceneKind::Mailbox => true,
            SceneKind::Document
            | SceneKind::Files
            | SceneKind::Pdf
            | SceneKind::Mail
            | SceneKind::Bench
            | SceneKind::Phone
            | SceneKind::Paper => false,
        };
        // With the largest texts, the page itself comes first.
        let roomy = self.look.metrics.text_size != TextSize::Largest;
        let bar = world.bar();
        // A folder or a paper has no address, but one must be able to go back from it.
        let addressed = !scene.url.is_empty() || !bar.is_empty() || world.can_go_back();
        let tools = scene.url.is_empty() || scene.kind == SceneKind::Pdf;
        let parts = [
            part((!cramped && !phone && (roomy || world.tabs().len() > 1)).then(|| self.tabs(run))),
            part((addressed && (!cramped || (roomy && !phone) || !bar.is_empty())).then(|| {
                let shown = if tools { &scene.title } else { &scene.url };
                self.address(shown, world.can_go_back(), tools, bar, active)
            })),
            part((!cramped && headed && roomy).then(|| self.header(scene))),
            part(banner),
            page.into(),
            // On a phone the tabs are at the foot, where the thumb is.
            part((phone && !cramped && world.tabs().len() > 1).then(|| self.tabs(run))),
        ];
        let browser = container(column(parts).width(Length::Fill).height(Length::Fill))
            .width(Length::Fill)
            .height(Length::Fill)
            .style(move |_| container::Style {
                background: Some(Background::Color(ground)),
                border: Border { radius: 8.0.into(), ..Border::default() },
                ..Default::default()
            });
        if phone { self.handset(cx, browser.into(), cramped) } else { browser.into() }
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

    /// The bar of the address: Back, the address itself or a field for it, and what stands at its
    /// end. For a viewer, its toolbar.
    fn address<'a>(
        &self,
        url: &str,
        can_go_back: bool,
        tools: bool,
        bar: Vec<ElementView>,
        active: Option<&Target>,
    ) -> Element<'a, Message> {
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
        let typed = bar.iter().any(|element| matches!(element, ElementView::Field { .. }));
        let mut parts: Vec<Element<'a, Message>> = vec![back.into()];
        if !typed {
            let shown = url.trim_start_matches("https://").trim_start_matches("www.").to_owned();
            let icon = if tools { Icon::Doc } else { Icon::Lock };
            let address = container(
                row![icon.view(22.0, p.site_text), look.text(Type::Body, shown, p.site_text)]
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
            parts.push(status("site/address", url.to_owned(), address));
        }
        let tail = bar.into_iter().map(|element| match element {
            ElementView::Field { target, text, error, .. } => {
                self.address_field(&target, &text, error.is_some(), active)
            }
            element => self.element(element, active),
        });
        let line: Element<'a, Message> = if tools && self.narrow {
            // The name of the file is whole, its tools under it.
            let tools = row(tail).spacing(10).wrap();
            column![row(parts).spacing(10).align_y(iced::Center), tools].spacing(6).into()
        } else {
            parts.extend(tail);
            row(parts).spacing(10).align_y(iced::Center).into()
        };
        container(line)
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
        let mut names: Vec<Element<'a, Message>> = Vec::new();
        if let Some(site) = scene.site.as_deref() {
            names.push(look.bold(Type::Label, site, p.on_site));
        }
        if let Some(section) = scene.section.as_deref().filter(|_| !self.narrow) {
            names.push(look.text(Type::Label, section, p.on_site));
        }
        let user = scene.user.as_deref().map(|user| {
            row![Icon::Solo.view(24.0, p.on_site), look.text(Type::Body, user, p.on_site),]
                .spacing(12)
                .align_y(iced::Center)
        });
        let line: Element<'a, Message> = if self.narrow {
            // One under the other: a name is never cut into letters.
            column(names).push(user).spacing(2).into()
        } else {
            names.push(look.stretch());
            names.extend(user.map(Into::into));
            row(names).spacing(12).align_y(iced::Center).into()
        };
        container(line)
            .width(Length::Fill)
            .padding([if self.narrow { 6.0 } else { 10.0 }, 24.0])
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

    /// Who sent a message, and what it is about.
    fn envelope<'a>(&self, scene: &Scene) -> Element<'a, Message> {
        let look = self.look;
        let p = look.palette;
        let title = crate::ui::widget::title::heading(
            format!("site/heading/{}", scene.name),
            scene.title.clone(),
            look.bold(Type::H3, scene.title.clone(), p.site_text),
        );
        let from = format!("De : {}", scene.site.clone().unwrap_or_default());
        let to = format!("À : {}", scene.user.clone().unwrap_or_default());
        let mut lines = vec![
            title,
            look.label(Type::Body, from, p.site_text),
            look.text(Type::Body, to, p.site_muted),
        ];
        if let Some(received) = scene.section.clone() {
            lines.push(look.text(Type::Body, received, p.site_muted));
        }
        column(lines).spacing(4).into()
    }
}
