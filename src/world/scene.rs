//! What stands in the world: scenes and their elements, as a tutorial declares them.
//!
//! In a tutorial the texts still hold placeholders; in a [`super::Setting`] they are resolved.
//! Both use these types, and [`Scene::map_texts`] goes from the one to the other.

use super::condition::Condition;
use super::target::Target;
use crate::typing::Format;

/// What a scene imitates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SceneKind {
    /// A page of a web site.
    Page,
    /// A paper or a PDF, shown.
    Document,
    /// A folder of the computer.
    Files,
}

impl SceneKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Page, Self::Document, Self::Files];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Document => "document",
            Self::Files => "files",
        }
    }
}

/// The tone of a notice on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Something to know.
    Info,
    /// Something went well.
    Success,
    /// Something to beware of.
    Warning,
    /// Something went wrong.
    Error,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Self; 4] = [Self::Info, Self::Success, Self::Warning, Self::Error];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A surface of the world: a page, a document, a folder.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Its name, unique in the tutorial.
    pub name: String,
    /// What it imitates.
    pub kind: SceneKind,
    /// The tab it is shown in.
    pub tab: String,
    /// The address shown in the address bar; empty when it has none.
    pub url: String,
    /// Its title, French as the whole site.
    pub title: String,
    /// The name in the site's header.
    pub site: Option<String>,
    /// The part of the site, beside its name.
    pub section: Option<String>,
    /// Who is logged in, shown at the end of the header.
    pub user: Option<String>,
    /// What stands on it, in reading order.
    pub elements: Vec<Element>,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// One thing standing on a scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// What it is.
    pub kind: Kind,
    /// When it is there; always if none.
    pub when: Option<Condition>,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// What an element is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// A heading.
    Heading {
        /// Its text.
        text: String,
        /// Its level, from 1 to 3.
        level: u8,
    },
    /// A paragraph.
    Text(String),
    /// A framed message.
    Notice {
        /// Its text.
        text: String,
        /// Its tone.
        tone: Tone,
    },
    /// Bullets.
    List(Vec<String>),
    /// A line between two parts.
    Separator,
    /// A link in the text.
    Link(Press),
    /// A button.
    Button {
        /// What pressing it does.
        press: Press,
        /// Whether it is the main action of the page.
        primary: bool,
    },
    /// A large block to press, with a title.
    Tile {
        /// What pressing it does; its label is the title.
        press: Press,
        /// The line under the title.
        subtitle: Option<String>,
    },
    /// A box to type in.
    Field(Field),
    /// One answer among several.
    Choice(Choice),
    /// A box to tick.
    Check(Check),
    /// Rows and columns.
    Table {
        /// The headers.
        columns: Vec<String>,
        /// The rows.
        rows: Vec<Row>,
    },
    /// Labels and values, as in a summary.
    Facts(Vec<Fact>),
    /// A file of the computer, in a folder.
    File(FileRow),
}

/// Something that is pressed: link, button, tile, file.
#[derive(Debug, Clone, PartialEq)]
pub struct Press {
    /// Its name.
    pub target: Target,
    /// What is written on it.
    pub label: String,
    /// Whether it is a distractor, which the coach explains.
    pub decoy: bool,
    /// What pressing it does.
    pub effect: Effect,
}

/// A button of a table row or of a file.
pub type Action = Press;

/// What pressing does. Parts are applied together, in one go, after `needs` and `branches`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Effect {
    /// The scene that comes to the front.
    pub goes: Option<String>,
    /// Whether it does the same as the browser's Back.
    pub goes_back: bool,
    /// What must be answered first: fields accepted, choices made, boxes ticked.
    pub needs: Vec<Target>,
    /// Flags raised.
    pub sets: Vec<String>,
    /// Flags lowered.
    pub clears: Vec<String>,
    /// A file that arrives on the computer.
    pub downloads: Option<String>,
    /// A file that is opened.
    pub opens: Option<String>,
    /// A file that is removed from the computer.
    pub deletes: Option<String>,
    /// A file that is printed.
    pub prints: Option<String>,
    /// The site's sentence when it always refuses.
    pub blocked: Option<String>,
    /// Other ways, by what the visitor answered; the first that holds wins over `goes`.
    pub branches: Vec<Branch>,
}

/// One way of an [`Effect`] that depends on the world.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// When this way is taken.
    pub when: Condition,
    /// Where it leads.
    pub go: Go,
}

/// Where a [`Branch`] leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Go {
    /// To a scene.
    Scene(String),
    /// Nowhere: the site refuses with this sentence.
    Blocked(String),
}

/// A box to type in.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its name.
    pub target: Target,
    /// Its label.
    pub label: String,
    /// The help written under the label.
    pub help: Option<String>,
    /// The unit written after the box.
    pub suffix: Option<String>,
    /// How what is typed is judged.
    pub format: Format,
    /// What is expected.
    pub expects: String,
    /// What stands in the box at the start; empty if nothing.
    pub prefilled: String,
    /// The site's sentence when it is missing or wrong.
    pub error: Option<String>,
}

/// One answer among several.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its name.
    pub target: Target,
    /// The question.
    pub label: String,
    /// The answers, in order.
    pub options: Vec<ChoiceOption>,
    /// The value of the answer expected.
    pub expects: String,
    /// The site's sentence when nothing is chosen.
    pub error: Option<String>,
}

/// One answer of a [`Choice`].
#[derive(Debug, Clone, PartialEq)]
pub struct ChoiceOption {
    /// Its name in conditions.
    pub value: String,
    /// What is written beside it.
    pub label: String,
}

/// A box to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// Its name.
    pub target: Target,
    /// What is written beside it.
    pub label: String,
    /// Whether it is better ticked.
    pub expects: bool,
    /// The site's sentence when it must be ticked and is not.
    pub error: Option<String>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The texts, one by column.
    pub cells: Vec<String>,
    /// The button at the end of the row.
    pub action: Option<Action>,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The label.
    pub label: String,
    /// The value.
    pub value: String,
}

/// A file in a folder.
#[derive(Debug, Clone, PartialEq)]
pub struct FileRow {
    /// The name of the file in the tutorial.
    pub file: String,
    /// What pressing it does: it opens.
    pub press: Press,
    /// Its buttons.
    pub actions: Vec<Action>,
}

fn map_all<'a>(
    texts: impl IntoIterator<Item = &'a mut String>,
    map: &mut dyn FnMut(&mut String, usize),
    line: usize,
) {
    for text in texts {
        map(text, line);
    }
}

impl Scene {
    /// Replaces every text shown or expected by what `map` makes of it. Names, flags and
    /// conditions stay.
    pub fn map_texts(&mut self, map: &mut dyn FnMut(&mut String, usize)) {
        let line = self.line;
        map(&mut self.url, line);
        map(&mut self.title, line);
        let others = [&mut self.site, &mut self.section, &mut self.user];
        map_all(others.into_iter().flatten(), map, line);
        for element in &mut self.elements {
            element.map_texts(map);
        }
    }
}

impl Element {
    /// Everything of this element that is pressed: itself, the buttons of its rows.
    pub fn presses(&self) -> Vec<&Press> {
        match &self.kind {
            Kind::Link(press) | Kind::Button { press, .. } | Kind::Tile { press, .. } => {
                vec![press]
            }
            Kind::Table { rows, .. } => rows.iter().filter_map(|row| row.action.as_ref()).collect(),
            Kind::File(file) => std::iter::once(&file.press).chain(&file.actions).collect(),
            Kind::Heading { .. }
            | Kind::Text(_)
            | Kind::Notice { .. }
            | Kind::List(_)
            | Kind::Separator
            | Kind::Field(_)
            | Kind::Choice(_)
            | Kind::Check(_)
            | Kind::Facts(_) => Vec::new(),
        }
    }

    /// The field, choice or check this is, by its name.
    pub fn input(&self) -> Option<&Target> {
        match &self.kind {
            Kind::Field(field) => Some(&field.target),
            Kind::Choice(choice) => Some(&choice.target),
            Kind::Check(check) => Some(&check.target),
            Kind::Heading { .. }
            | Kind::Text(_)
            | Kind::Notice { .. }
            | Kind::List(_)
            | Kind::Separator
            | Kind::Link(_)
            | Kind::Button { .. }
            | Kind::Tile { .. }
            | Kind::Table { .. }
            | Kind::Facts(_)
            | Kind::File(_) => None,
        }
    }

    /// Every target of this element.
    pub fn targets(&self) -> Vec<&Target> {
        self.input().into_iter().chain(self.presses().into_iter().map(|p| &p.target)).collect()
    }

    fn map_texts(&mut self, map: &mut dyn FnMut(&mut String, usize)) {
        let line = self.line;
        match &mut self.kind {
            Kind::Heading { text, .. } | Kind::Text(text) | Kind::Notice { text, .. } => {
                map(text, line);
            }
            Kind::List(items) => map_all(items, map, line),
            Kind::Separator => {}
            Kind::Link(press) | Kind::Button { press, .. } => press.map_texts(map, line),
            Kind::Tile { press, subtitle } => {
                press.map_texts(map, line);
                map_all(subtitle, map, line);
            }
            Kind::Field(field) => {
                map(&mut field.label, line);
                map(&mut field.expects, line);
                map(&mut field.prefilled, line);
                let others = [&mut field.help, &mut field.suffix, &mut field.error];
                map_all(others.into_iter().flatten(), map, line);
            }
            Kind::Choice(choice) => {
                map(&mut choice.label, line);
                map_all(choice.options.iter_mut().map(|option| &mut option.label), map, line);
                map_all(&mut choice.error, map, line);
            }
            Kind::Check(check) => {
                map(&mut check.label, line);
                map_all(&mut check.error, map, line);
            }
            Kind::Table { columns, rows } => {
                map_all(columns, map, line);
                for row in rows {
                    map_all(&mut row.cells, map, line);
                    if let Some(action) = &mut row.action {
                        action.map_texts(map, line);
                    }
                }
            }
            Kind::Facts(facts) => {
                for fact in facts {
                    map(&mut fact.label, line);
                    map(&mut fact.value, line);
                }
            }
            Kind::File(file) => {
                file.press.map_texts(map, line);
                for action in &mut file.actions {
                    action.map_texts(map, line);
                }
            }
        }
    }
}

impl Press {
    fn map_texts(&mut self, map: &mut dyn FnMut(&mut String, usize), line: usize) {
        map(&mut self.label, line);
        map_all(&mut self.effect.blocked, map, line);
        for branch in &mut self.effect.branches {
            if let Go::Blocked(text) = &mut branch.go {
                map(text, line);
            }
        }
    }
}

impl Effect {
    /// The scenes it may lead to.
    pub fn scenes(&self) -> Vec<&str> {
        let branches = self.branches.iter().filter_map(|branch| match &branch.go {
            Go::Scene(scene) => Some(scene.as_str()),
            Go::Blocked(_) => None,
        });
        self.goes.as_deref().into_iter().chain(branches).collect()
    }
}
