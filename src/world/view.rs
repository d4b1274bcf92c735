//! What is visible in the world now, ready to be drawn: texts complete, states filled in.

use std::fmt;

use super::scene::{Element, Field, FileRow, Kind, PopupLook, Press, Slot, Tone};
use super::state::World;
use super::target::Target;
use super::thing::{ThingLook, ThingSize};
use crate::gesture::Gesture;
use crate::keyboard::edit::Text;
use crate::typing::{self, Format};

/// What stands for an empty answer in a summary.
const NOTHING: &str = "—";

/// The flag that makes small print large.
const ZOOMED: &str = "zoomed";

/// What stands on the button that opens a file, in French as the whole computer.
const OPEN: &str = "Ouvrir";

/// A tab of the browser, as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TabView {
    /// Its name: its target is `tab/<name>`.
    pub name: String,
    /// What its handle says.
    pub title: String,
    /// Whether it is in front.
    pub active: bool,
}

/// A paper on the desk, as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperView {
    /// Its scene.
    pub scene: String,
    /// What it is.
    pub title: String,
    /// Whether it is the one open beside the page.
    pub open: bool,
}

/// A button of a row or of a file, as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionView {
    /// Its name.
    pub target: Target,
    /// What is written on it.
    pub label: String,
    /// Whether it is the main action.
    pub primary: bool,
}

/// An answer of a choice, as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OptionView {
    /// Its value in [`super::Event::Choose`].
    pub value: String,
    /// What is written beside it.
    pub label: String,
    /// Whether it is the one chosen.
    pub chosen: bool,
}

/// A row of a table, as it shows. Printed for debugging it says nothing of its cells, where what
/// was typed may stand.
#[derive(Clone, PartialEq, Eq)]
pub struct RowView {
    /// The texts, one by column.
    pub cells: Vec<String>,
    /// The button at the end.
    pub action: Option<ActionView>,
}

impl fmt::Debug for RowView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RowView").field("action", &self.action).finish_non_exhaustive()
    }
}

/// A thing on a bench, as it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThingView {
    /// Its name.
    pub target: Target,
    /// What it is called.
    pub name: String,
    /// What it looks like.
    pub look: ThingLook,
    /// The drawing in it.
    pub picture: Option<String>,
    /// Its middle, in thousandths of the width and the height of the stage.
    pub middle: [u16; 2],
    /// How large it is.
    pub size: ThingSize,
    /// The gesture it awaits.
    pub gesture: Option<Gesture>,
    /// Whether things can be put on it.
    pub is_place: bool,
    /// Where it is right to put it.
    pub goes: Option<Target>,
    /// How many times its gesture succeeded, and how many times it takes.
    pub progress: (u8, u8),
    /// Whether small print is shown large.
    pub zoomed: bool,
}

/// An element, as it shows. Printed for debugging it names itself, and never what was typed.
#[derive(Clone, PartialEq, Eq)]
pub enum ElementView {
    /// A heading.
    Heading {
        /// Its text.
        text: String,
        /// Its level, from 1 to 3.
        level: u8,
    },
    /// A paragraph.
    Text {
        /// Its text.
        text: String,
    },
    /// A framed message.
    Notice {
        /// Its tone.
        tone: Tone,
        /// Its text.
        text: String,
    },
    /// Bullets.
    List {
        /// Their texts.
        items: Vec<String>,
    },
    /// A line between two parts.
    Separator,
    /// A link.
    Link {
        /// Its name.
        target: Target,
        /// What is written on it.
        label: String,
    },
    /// A button.
    Button {
        /// Its name.
        target: Target,
        /// What is written on it.
        label: String,
        /// Whether it is the main action of the page.
        primary: bool,
    },
    /// A large block to press.
    Tile {
        /// Its name.
        target: Target,
        /// Its title.
        title: String,
        /// The line under it.
        subtitle: Option<String>,
    },
    /// A box to type in.
    Field {
        /// Its name.
        target: Target,
        /// Its label.
        label: String,
        /// The help under the label.
        help: Option<String>,
        /// The unit after the box.
        suffix: Option<String>,
        /// What kind of text it holds: a password is drawn as dots.
        format: Format,
        /// What is typed, and the caret.
        text: Text,
        /// What the site says beside it.
        error: Option<String>,
        /// How many letters each of its boxes holds; none if it is one line.
        boxes: Vec<usize>,
        /// Whether the letters of a password show.
        revealed: bool,
        /// What a new password must have, and whether it has it.
        rules: Vec<(String, bool)>,
    },
    /// One answer among several.
    Choice {
        /// Its name.
        target: Target,
        /// The question.
        label: String,
        /// The answers.
        options: Vec<OptionView>,
        /// Whether the answers are in a list that opens, and whether it is open.
        list: Option<bool>,
        /// What the site says beside it.
        error: Option<String>,
    },
    /// A box to tick.
    Check {
        /// Its name.
        target: Target,
        /// What is written beside it.
        label: String,
        /// Whether it is ticked.
        checked: bool,
        /// What the site says beside it.
        error: Option<String>,
    },
    /// Rows and columns.
    Table {
        /// The headers.
        columns: Vec<String>,
        /// The rows.
        rows: Vec<RowView>,
    },
    /// Labels and values.
    Facts {
        /// Label and value of each line.
        rows: Vec<(String, String)>,
    },
    /// A file in a folder.
    File {
        /// Its name: pressing it opens the file.
        target: Target,
        /// Its name on the computer.
        name: String,
        /// Its size, in words.
        size: String,
        /// Its buttons.
        actions: Vec<ActionView>,
    },
    /// A message in a list of messages.
    Mail {
        /// Its name.
        target: Target,
        /// Who sent it.
        from: String,
        /// What it is about.
        subject: String,
        /// When it came.
        received: String,
        /// Whether it has been opened.
        read: bool,
    },
    /// A window over the page.
    Popup {
        /// Its name.
        target: Target,
        /// How it looks.
        look: PopupLook,
        /// Its title.
        title: Option<String>,
        /// What it says.
        text: String,
        /// Its buttons.
        buttons: Vec<ActionView>,
    },
    /// A result of a search.
    Result {
        /// Its name.
        target: Target,
        /// Its title.
        title: String,
        /// Its address.
        url: String,
        /// The lines under the title.
        text: String,
        /// Whether somebody paid for it.
        sponsored: bool,
    },
    /// A value to find on a paper.
    Mark {
        /// Its name.
        target: Target,
        /// What is written before it.
        label: Option<String>,
        /// The value.
        value: String,
    },
    /// A place for a file.
    Upload {
        /// Its name.
        target: Target,
        /// Its label.
        label: String,
        /// The help under the label.
        help: Option<String>,
        /// The name of the file that is joined.
        file: Option<String>,
        /// What the site says beside it.
        error: Option<String>,
    },
    /// A thing on a bench.
    Thing(ThingView),
}

impl ElementView {
    /// The target of the element itself; a table and what cannot be acted on have none.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Link { target, .. }
            | Self::Button { target, .. }
            | Self::Tile { target, .. }
            | Self::Field { target, .. }
            | Self::Choice { target, .. }
            | Self::Check { target, .. }
            | Self::File { target, .. }
            | Self::Mail { target, .. }
            | Self::Popup { target, .. }
            | Self::Result { target, .. }
            | Self::Mark { target, .. }
            | Self::Upload { target, .. } => Some(target),
            Self::Thing(thing) => Some(&thing.target),
            Self::Heading { .. }
            | Self::Text { .. }
            | Self::Notice { .. }
            | Self::List { .. }
            | Self::Separator
            | Self::Table { .. }
            | Self::Facts { .. } => None,
        }
    }
}

impl fmt::Debug for ElementView {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Self::Heading { .. } => "Heading",
            Self::Text { .. } => "Text",
            Self::Notice { .. } => "Notice",
            Self::List { .. } => "List",
            Self::Separator => "Separator",
            Self::Link { .. } => "Link",
            Self::Button { .. } => "Button",
            Self::Tile { .. } => "Tile",
            Self::Field { .. } => "Field",
            Self::Choice { .. } => "Choice",
            Self::Check { .. } => "Check",
            Self::Table { .. } => "Table",
            Self::Facts { .. } => "Facts",
            Self::File { .. } => "File",
            Self::Mail { .. } => "Mail",
            Self::Popup { .. } => "Popup",
            Self::Result { .. } => "Result",
            Self::Mark { .. } => "Mark",
            Self::Upload { .. } => "Upload",
            Self::Thing(_) => "Thing",
        };
        match self.target() {
            Some(target) => write!(f, "{name}({target})"),
            None => f.write_str(name),
        }
    }
}

/// How many letters each box of a field holds: day, month and year, or the figures of a code.
fn boxes(field: &Field) -> Vec<usize> {
    if !field.boxes {
        Vec::new()
    } else if field.format == Format::Date {
        vec![2, 2, 4]
    } else {
        vec![1; typing::normalize(field.format, &field.expects).chars().count().clamp(1, 10)]
    }
}

impl World {
    /// The tabs that show, in their order.
    pub fn tabs(&self) -> Vec<TabView> {
        let setting = self.setting();
        setting
            .tabs()
            .iter()
            .enumerate()
            .filter(|(at, _)| self.tab_shown(*at))
            .map(|(at, tab)| TabView {
                name: tab.name.clone(),
                title: tab.title.clone().unwrap_or_else(|| {
                    let scene = &setting.scenes()[self.tab_front(at)];
                    scene.site.clone().unwrap_or_else(|| scene.title.clone())
                }),
                active: at == self.active_at(),
            })
            .collect()
    }

    /// The names of the tabs that show, in their order, and whether each is in front.
    pub fn tab_names(&self) -> impl Iterator<Item = (&str, bool)> {
        let tabs = self.setting().tabs().iter().enumerate();
        tabs.filter(|(at, _)| self.tab_shown(*at))
            .map(|(at, tab)| (tab.name.as_str(), at == self.active_at()))
    }

    /// The elements that answer now, in reading order: those of the scene in front, or of the
    /// window over it alone, then those of what stands beside it.
    pub fn shown(&self) -> impl Iterator<Item = &Element> {
        let window = self.popup().map(|popup| &popup.target);
        let covered = self.near();
        let front = self.front().elements.iter().filter(move |element| {
            let own = element.kind.as_popup().map(|popup| &popup.target);
            !covered && (window.is_none() || window == own)
        });
        let aside = self.aside().into_iter().flat_map(|aside| &aside.elements);
        front.chain(aside).filter(|element| self.element_shown(element))
    }

    /// Everything that a visitor may try now: what shows, the acts of the desk, the tabs, and Back,
    /// even where it leads nowhere.
    pub fn targets(&self) -> Vec<Target> {
        let mut targets: Vec<Target> = self.shown().flat_map(Element::targets).cloned().collect();
        targets.extend(self.desk_targets());
        targets.extend(self.tab_names().map(|(name, _)| Target::tab(name)));
        targets.push(Target::back());
        targets
    }

    /// What stands on the page in front, in reading order, without what does not show. Windows
    /// over it come last.
    pub fn view(&self) -> Vec<ElementView> {
        let mut views = self.views(&self.front().elements, Slot::Page);
        // Only one window shows at a time.
        let mut first = true;
        views.retain(|view| {
            !matches!(view, ElementView::Popup { .. }) || std::mem::take(&mut first)
        });
        views.sort_by_key(|view| matches!(view, ElementView::Popup { .. }));
        views
    }

    /// What stands in the bar of the page in front: at the end of its address, or in its toolbar.
    pub fn bar(&self) -> Vec<ElementView> {
        self.views(&self.front().elements, Slot::Bar)
    }

    /// What stands on the phone or on the paper beside the page.
    pub fn aside_view(&self) -> Vec<ElementView> {
        self.aside().map(|aside| self.views(&aside.elements, Slot::Page)).unwrap_or_default()
    }

    /// The papers that lie on the desk.
    pub fn desk(&self) -> Vec<PaperView> {
        self.papers()
            .map(|(scene, open)| PaperView {
                scene: scene.name.clone(),
                title: scene.title.clone(),
                open,
            })
            .collect()
    }

    fn views(&self, elements: &[Element], slot: Slot) -> Vec<ElementView> {
        let shown = elements.iter().filter(|one| one.slot == slot && self.element_shown(one));
        shown.map(|element| self.element_view(&element.kind)).collect()
    }

    fn element_view(&self, kind: &Kind) -> ElementView {
        let error = |target: &Target| self.error(target).map(str::to_owned);
        match kind {
            Kind::Heading { text, level } => {
                ElementView::Heading { text: self.fill(text), level: *level }
            }
            Kind::Text(text) => ElementView::Text { text: self.fill(text) },
            Kind::Notice { text, tone } => {
                ElementView::Notice { tone: *tone, text: self.fill(text) }
            }
            Kind::List(items) => {
                ElementView::List { items: items.iter().map(|item| self.fill(item)).collect() }
            }
            Kind::Separator => ElementView::Separator,
            Kind::Link(press) => {
                ElementView::Link { target: press.target.clone(), label: self.fill(&press.label) }
            }
            Kind::Button { press, primary } => ElementView::Button {
                target: press.target.clone(),
                label: self.fill(&press.label),
                primary: *primary,
            },
            Kind::Tile { press, subtitle } => ElementView::Tile {
                target: press.target.clone(),
                title: self.fill(&press.label),
                subtitle: subtitle.as_deref().map(|text| self.fill(text)),
            },
            Kind::Field(field) => ElementView::Field {
                target: field.target.clone(),
                label: field.label.clone(),
                help: field.help.clone(),
                suffix: field.suffix.clone(),
                format: field.format,
                text: self.typed(&field.target).cloned().unwrap_or_default(),
                error: error(&field.target),
                boxes: boxes(field),
                revealed: self.revealed(&field.target),
                rules: field
                    .rules
                    .iter()
                    .map(|rule| {
                        let typed = self.typed(&field.target).map(Text::value).unwrap_or_default();
                        (rule.sentence(), rule.met(typed))
                    })
                    .collect(),
            },
            Kind::Choice(choice) => ElementView::Choice {
                target: choice.target.clone(),
                label: self.fill(&choice.label),
                options: choice
                    .options
                    .iter()
                    .map(|option| OptionView {
                        value: option.value.clone(),
                        label: self.fill(&option.label),
                        chosen: self.chosen(&choice.target) == Some(option.value.as_str()),
                    })
                    .collect(),
                list: choice.list.then(|| self.list_open(&choice.target)),
                error: error(&choice.target),
            },
            Kind::Check(check) => ElementView::Check {
                target: check.target.clone(),
                label: self.fill(&check.label),
                checked: self.checked(&check.target),
                error: error(&check.target),
            },
            Kind::Table { columns, rows } => ElementView::Table {
                columns: columns.clone(),
                rows: rows
                    .iter()
                    .map(|row| RowView {
                        cells: row.cells.iter().map(|cell| self.fill(cell)).collect(),
                        action: row.action.as_ref().map(|action| self.action_view(action)),
                    })
                    .collect(),
            },
            Kind::Facts(facts) => ElementView::Facts {
                rows: facts
                    .iter()
                    .map(|fact| (self.fill(&fact.label), self.fill(&fact.value)))
                    .collect(),
            },
            Kind::File(row) => {
                let spec = self.setting().files().iter().find(|file| file.id == row.file);
                ElementView::File {
                    target: row.press.target.clone(),
                    name: spec.map(|file| file.name.clone()).unwrap_or_default(),
                    size: spec.map(|file| file.size.clone()).unwrap_or_default(),
                    actions: self.file_actions(row),
                }
            }
            Kind::Mail(mail) => ElementView::Mail {
                target: mail.press.target.clone(),
                from: self.fill(&mail.from),
                subject: self.fill(&mail.press.label),
                received: self.fill(&mail.received),
                read: mail.press.effect.goes.as_deref().is_some_and(|scene| self.visited(scene)),
            },
            Kind::Popup(popup) => ElementView::Popup {
                target: popup.target.clone(),
                look: popup.look,
                title: popup.title.as_deref().map(|title| self.fill(title)),
                text: self.fill(&popup.text),
                buttons: popup
                    .buttons
                    .iter()
                    .map(|one| ActionView { primary: one.primary, ..self.action_view(&one.press) })
                    .collect(),
            },
            Kind::Result(result) => ElementView::Result {
                target: result.press.target.clone(),
                title: self.fill(&result.press.label),
                url: result.url.clone(),
                text: self.fill(&result.text),
                sponsored: result.sponsored,
            },
            Kind::Mark { press, label } => ElementView::Mark {
                target: press.target.clone(),
                label: label.as_deref().map(|label| self.fill(label)),
                value: self.fill(&press.label),
            },
            Kind::Upload(upload) => ElementView::Upload {
                target: upload.target.clone(),
                label: self.fill(&upload.label),
                help: upload.help.clone(),
                file: self.joined(&upload.target).map(|file| file.name.clone()),
                error: error(&upload.target),
            },
            Kind::Thing(thing) => {
                let target = &thing.press.target;
                ElementView::Thing(ThingView {
                    target: target.clone(),
                    name: self.fill(&thing.press.label),
                    look: thing.look,
                    picture: thing.picture.clone(),
                    middle: self.middle(target),
                    size: thing.size,
                    gesture: thing.gesture,
                    is_place: thing.is_place,
                    goes: self.right_place(target).cloned(),
                    progress: (self.successes(target), thing.times.now()),
                    zoomed: self.flag(ZOOMED),
                })
            }
        }
    }

    /// The buttons of a file; while a file is asked for, opening and joining it come first.
    fn file_actions(&self, row: &FileRow) -> Vec<ActionView> {
        let mut actions = Vec::new();
        if let Some(attach) = row.attach.as_ref().filter(|attach| self.press_there(attach)) {
            let target = row.press.target.clone();
            actions.push(ActionView { target, label: OPEN.to_owned(), primary: false });
            actions.push(self.action_view(attach));
        }
        actions.extend(row.actions.iter().map(|action| self.action_view(action)));
        actions
    }

    fn action_view(&self, press: &Press) -> ActionView {
        let label = self.fill(&press.label);
        ActionView { target: press.target.clone(), label, primary: false }
    }

    /// `text` with each `{field:scene/id}` replaced by what was answered there.
    fn fill(&self, text: &str) -> String {
        const OPEN: &str = "{field:";
        let mut filled = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(at) = rest.find(OPEN) {
            let (before, after) = rest.split_at(at);
            let Some(end) = after.find('}') else {
                break;
            };
            filled.push_str(before);
            filled.push_str(&self.answer(&Target::new(&after[OPEN.len()..end])));
            rest = &after[end + 1..];
        }
        filled.push_str(rest);
        filled
    }

    fn answer(&self, target: &Target) -> String {
        let Some(element) = self.setting().element(target) else {
            return NOTHING.to_owned();
        };
        let kind = &element.kind;
        if let Some(field) = kind.as_field() {
            match self.typed(target).map(Text::value) {
                None | Some("") => NOTHING.to_owned(),
                Some(_) if typing::is_secret(field.format) => "••••".to_owned(),
                Some(typed) => typed.to_owned(),
            }
        } else if let Some(choice) = kind.as_choice() {
            let chosen = self.chosen(target);
            let option = choice.options.iter().find(|one| chosen == Some(one.value.as_str()));
            option.map_or_else(|| NOTHING.to_owned(), |option| option.label.clone())
        } else if kind.as_check().is_some() {
            if self.checked(target) { "Oui" } else { "Non" }.to_owned()
        } else {
            self.joined(target).map_or_else(|| NOTHING.to_owned(), |file| file.name.clone())
        }
    }
}
