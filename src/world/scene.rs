//! What stands in the world: scenes and their elements, as a tutorial declares them.
//!
//! In a tutorial the texts still hold placeholders; in a [`super::Setting`] they are resolved.
//! Both use these types, and [`Scene::map_texts`] goes from the one to the other.

use super::condition::Condition;
use super::target::Target;
use super::thing::{Thing, Tiers};
use crate::typing::{Format, PasswordRule};

/// What a scene imitates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SceneKind {
    /// A page of a web site.
    Page,
    /// A paper or a PDF, shown.
    Document,
    /// A folder of the computer.
    Files,
    /// A PDF in a viewer, with its toolbar.
    Pdf,
    /// The screen of a phone, beside the page.
    Phone,
    /// A paper that lies on the desk, opened beside the page.
    Paper,
    /// A list of messages. Made from the mails of a tutorial, never written in one.
    Mailbox,
    /// One message. Made as [`SceneKind::Mailbox`] is.
    Mail,
    /// A stage with things on it, each awaiting a gesture.
    Bench,
}

impl SceneKind {
    /// Every kind that a tutorial may write.
    pub const WRITTEN: [Self; 7] =
        [Self::Page, Self::Document, Self::Files, Self::Pdf, Self::Phone, Self::Paper, Self::Bench];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Document => "document",
            Self::Files => "files",
            Self::Pdf => "pdf",
            Self::Phone => "phone",
            Self::Paper => "paper",
            Self::Mailbox => "mailbox",
            Self::Mail => "mail",
            Self::Bench => "bench",
        }
    }

    /// Whether something can stand in a bar above it.
    pub fn has_bar(self) -> bool {
        match self {
            Self::Page | Self::Pdf => true,
            Self::Document
            | Self::Files
            | Self::Phone
            | Self::Paper
            | Self::Mailbox
            | Self::Mail
            | Self::Bench => false,
        }
    }

    /// Whether it stands beside what is in the browser, and in no tab.
    pub fn is_aside(self) -> bool {
        match self {
            Self::Phone | Self::Paper => true,
            Self::Page
            | Self::Document
            | Self::Files
            | Self::Pdf
            | Self::Mailbox
            | Self::Mail
            | Self::Bench => false,
        }
    }
}

/// What a paper on the desk looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PaperLook {
    /// A plastic card.
    Card,
    /// A letter.
    #[default]
    Letter,
    /// A bill.
    Bill,
    /// A pay slip.
    Slip,
}

impl PaperLook {
    /// Every look.
    pub const ALL: [Self; 4] = [Self::Card, Self::Letter, Self::Bill, Self::Slip];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Letter => "letter",
            Self::Bill => "bill",
            Self::Slip => "slip",
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
    /// What it looks like, for a paper.
    pub look: PaperLook,
    /// When it is there, for a phone or a paper; always if none.
    pub when: Option<Condition>,
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
    /// What is drawn behind the things of a bench, by its name.
    pub drawing: Option<String>,
    /// Whether the picture of a real keyboard stands under it.
    pub keyboard: bool,
    /// Whether only the visitor's hands scroll it.
    pub by_hand: bool,
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
    /// Where on the scene it stands.
    pub slot: Slot,
    /// The tiers it is there at.
    pub tiers: Tiers,
    /// The line it is declared on, counted from 1.
    pub line: usize,
}

/// Where an element stands on its scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Slot {
    /// In the page, one under the other.
    #[default]
    Page,
    /// In the bar above it: that of the address, or the toolbar of a viewer.
    Bar,
}

/// What an element is.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a page has few elements, and fields are many of them"
)]
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
    /// A message in a list of messages.
    Mail(MailRow),
    /// A window over the scene: nothing else of it answers while it shows.
    Popup(Popup),
    /// A result of a search.
    Result(SearchResult),
    /// A value on a paper, to be found and touched.
    Mark {
        /// What pressing it does; its label is the value.
        press: Press,
        /// What is written before the value.
        label: Option<String>,
    },
    /// A place for a file of the computer.
    Upload(Upload),
    /// A thing on a bench.
    Thing(Thing),
}

/// A message in a list of messages.
#[derive(Debug, Clone, PartialEq)]
pub struct MailRow {
    /// What pressing it does: it opens. Its label is the subject.
    pub press: Press,
    /// Who sent it.
    pub from: String,
    /// When it came, in words.
    pub received: String,
}

/// How a window over a scene looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PopupLook {
    /// At the foot of the page, as banners about cookies.
    Cookies,
    /// In the middle.
    #[default]
    Dialog,
    /// Under the address: the browser's own questions.
    Browser,
    /// The page that is still loading.
    Loading,
    /// The whole page: the service does not answer.
    Page,
}

impl PopupLook {
    /// Every look.
    pub const ALL: [Self; 5] =
        [Self::Cookies, Self::Dialog, Self::Browser, Self::Loading, Self::Page];

    /// Its name in a tutorial.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cookies => "cookies",
            Self::Dialog => "dialog",
            Self::Browser => "browser",
            Self::Loading => "loading",
            Self::Page => "page",
        }
    }
}

/// A window over a scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Popup {
    /// Its name.
    pub target: Target,
    /// How it looks.
    pub look: PopupLook,
    /// Its title.
    pub title: Option<String>,
    /// What it says.
    pub text: String,
    /// Its buttons.
    pub buttons: Vec<PopupButton>,
}

/// A button of a [`Popup`].
#[derive(Debug, Clone, PartialEq)]
pub struct PopupButton {
    /// What pressing it does, besides closing the window for good.
    pub press: Press,
    /// Whether it leaves the window open.
    pub keeps: bool,
    /// Whether it is the main action of the window.
    pub primary: bool,
}

/// A result of a search.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchResult {
    /// What pressing it does; its label is the title.
    pub press: Press,
    /// The address, as the search engine shows it.
    pub url: String,
    /// The lines under the title.
    pub text: String,
    /// Whether somebody paid for it.
    pub sponsored: bool,
}

/// A place for a file of the computer.
#[derive(Debug, Clone, PartialEq)]
pub struct Upload {
    /// Its name: pressing it opens the folder.
    pub target: Target,
    /// Its label.
    pub label: String,
    /// The help written under the label.
    pub help: Option<String>,
    /// The file that is right.
    pub expects: String,
    /// The scene where a file is chosen.
    pub folder: String,
    /// The site's sentence when no file is joined.
    pub error: Option<String>,
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
    /// Fields that are emptied.
    pub empties: Vec<Target>,
    /// A file that is joined to the place it was looked for.
    pub attaches: Option<String>,
}

/// One way of an [`Effect`] that depends on the world.
#[derive(Debug, Clone, PartialEq)]
pub struct Branch {
    /// When this way is taken.
    pub when: Condition,
    /// Where it leads.
    pub go: Go,
    /// Flags raised, even when the site refuses.
    pub sets: Vec<String>,
    /// Fields that are emptied, even when the site refuses.
    pub empties: Vec<Target>,
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
    /// Other values that are accepted.
    pub also: Vec<String>,
    /// What is expected instead, once this flag is up.
    pub later: Option<(String, String)>,
    /// What stands in the box at the start; empty if nothing.
    pub prefilled: String,
    /// The site's sentence when it is missing or wrong.
    pub error: Option<String>,
    /// Whether it is drawn as one box for each part: day, month, year.
    pub boxes: bool,
    /// What a new password must have, shown as ticks.
    pub rules: Vec<PasswordRule>,
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
    /// Whether the answers are in a list that opens.
    pub list: bool,
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
    /// What joins it, while a file is looked for here.
    pub attach: Option<Press>,
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

impl Kind {
    /// The one thing this is, when pressing it is all that can be done with it.
    fn press(&self) -> Option<&Press> {
        match self {
            Self::Link(press)
            | Self::Button { press, .. }
            | Self::Tile { press, .. }
            | Self::Mark { press, .. } => Some(press),
            Self::Mail(mail) => Some(&mail.press),
            Self::Result(result) => Some(&result.press),
            Self::Thing(thing) => Some(&thing.press),
            Self::Heading { .. }
            | Self::Text(_)
            | Self::Notice { .. }
            | Self::List(_)
            | Self::Separator
            | Self::Field(_)
            | Self::Choice(_)
            | Self::Check(_)
            | Self::Table { .. }
            | Self::Facts(_)
            | Self::File(_)
            | Self::Popup(_)
            | Self::Upload(_) => None,
        }
    }

    /// The field this is.
    pub fn as_field(&self) -> Option<&Field> {
        if let Self::Field(field) = self { Some(field) } else { None }
    }

    /// The choice this is.
    pub fn as_choice(&self) -> Option<&Choice> {
        if let Self::Choice(choice) = self { Some(choice) } else { None }
    }

    /// The box to tick this is.
    pub fn as_check(&self) -> Option<&Check> {
        if let Self::Check(check) = self { Some(check) } else { None }
    }

    /// The place for a file this is.
    pub fn as_upload(&self) -> Option<&Upload> {
        if let Self::Upload(upload) = self { Some(upload) } else { None }
    }

    /// The window this is.
    pub fn as_popup(&self) -> Option<&Popup> {
        if let Self::Popup(popup) = self { Some(popup) } else { None }
    }

    /// The thing on a bench this is.
    pub fn as_thing(&self) -> Option<&Thing> {
        if let Self::Thing(thing) = self { Some(thing) } else { None }
    }

    /// The file in a folder this is.
    pub fn as_file(&self) -> Option<&FileRow> {
        if let Self::File(file) = self { Some(file) } else { None }
    }
}

impl Element {
    /// An element of the page, always there.
    pub fn new(kind: Kind, line: usize) -> Self {
        Self { kind, when: None, slot: Slot::Page, tiers: Tiers::default(), line }
    }

    /// Everything of this element that is pressed: itself, the buttons of its rows.
    pub fn presses(&self) -> Vec<&Press> {
        match &self.kind {
            Kind::Table { rows, .. } => rows.iter().filter_map(|row| row.action.as_ref()).collect(),
            Kind::File(file) => {
                std::iter::once(&file.press).chain(&file.attach).chain(&file.actions).collect()
            }
            Kind::Popup(popup) => popup.buttons.iter().map(|button| &button.press).collect(),
            kind => kind.press().into_iter().collect(),
        }
    }

    /// As [`Self::presses`], to be changed.
    pub(crate) fn presses_mut(&mut self) -> Vec<&mut Press> {
        match &mut self.kind {
            Kind::Link(press)
            | Kind::Button { press, .. }
            | Kind::Tile { press, .. }
            | Kind::Mark { press, .. } => vec![press],
            Kind::Mail(mail) => vec![&mut mail.press],
            Kind::Result(result) => vec![&mut result.press],
            Kind::Thing(thing) => vec![&mut thing.press],
            Kind::Table { rows, .. } => {
                rows.iter_mut().filter_map(|row| row.action.as_mut()).collect()
            }
            Kind::File(file) => std::iter::once(&mut file.press)
                .chain(&mut file.attach)
                .chain(&mut file.actions)
                .collect(),
            Kind::Popup(popup) => {
                popup.buttons.iter_mut().map(|button| &mut button.press).collect()
            }
            Kind::Heading { .. }
            | Kind::Text(_)
            | Kind::Notice { .. }
            | Kind::List(_)
            | Kind::Separator
            | Kind::Field(_)
            | Kind::Choice(_)
            | Kind::Check(_)
            | Kind::Facts(_)
            | Kind::Upload(_) => Vec::new(),
        }
    }

    /// The field, choice, check, place for a file or thing this is, by its name: what keeps what the
    /// visitor made of it.
    pub fn input(&self) -> Option<&Target> {
        match &self.kind {
            Kind::Field(field) => Some(&field.target),
            Kind::Choice(choice) => Some(&choice.target),
            Kind::Check(check) => Some(&check.target),
            Kind::Upload(upload) => Some(&upload.target),
            Kind::Thing(thing) => Some(&thing.press.target),
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
            | Kind::File(_)
            | Kind::Mail(_)
            | Kind::Popup(_)
            | Kind::Result(_)
            | Kind::Mark { .. } => None,
        }
    }

    /// What `target`, which this element is or holds, is called on the screen.
    pub fn name_of(&self, target: &Target) -> Option<String> {
        let inputs = self.kind.as_field().map(|field| (&field.target, &field.label));
        let inputs = inputs
            .or_else(|| self.kind.as_choice().map(|choice| (&choice.target, &choice.label)))
            .or_else(|| self.kind.as_check().map(|check| (&check.target, &check.label)))
            .or_else(|| self.kind.as_upload().map(|upload| (&upload.target, &upload.label)));
        let presses = self.presses().into_iter().map(|press| (&press.target, &press.label));
        let mut names = inputs.into_iter().chain(presses);
        names.find(|(own, _)| *own == target).map(|(_, label)| label.clone())
    }

    /// Every target of this element.
    pub fn targets(&self) -> Vec<&Target> {
        let input = self.input();
        let presses = self.presses().into_iter().map(|press| &press.target);
        // A thing is both what is acted upon and what keeps count of it.
        input.into_iter().chain(presses.filter(|target| Some(*target) != input)).collect()
    }

    pub(crate) fn map_texts(&mut self, map: &mut dyn FnMut(&mut String, usize)) {
        let line = self.line;
        for press in self.presses_mut() {
            press.map_texts(map, line);
        }
        match &mut self.kind {
            Kind::Heading { text, .. } | Kind::Text(text) | Kind::Notice { text, .. } => {
                map(text, line);
            }
            Kind::List(items) => map_all(items, map, line),
            Kind::Separator
            | Kind::Link(_)
            | Kind::Button { .. }
            | Kind::File(_)
            | Kind::Thing(_) => {}
            Kind::Tile { subtitle, .. } => map_all(subtitle, map, line),
            Kind::Mark { label, .. } => map_all(label, map, line),
            Kind::Mail(mail) => map_all([&mut mail.from, &mut mail.received], map, line),
            Kind::Result(result) => map_all([&mut result.url, &mut result.text], map, line),
            Kind::Popup(popup) => {
                map(&mut popup.text, line);
                map_all(&mut popup.title, map, line);
            }
            Kind::Upload(upload) => {
                map(&mut upload.label, line);
                let others = [&mut upload.help, &mut upload.error];
                map_all(others.into_iter().flatten(), map, line);
            }
            Kind::Field(field) => {
                map(&mut field.label, line);
                map(&mut field.expects, line);
                map(&mut field.prefilled, line);
                map_all(&mut field.also, map, line);
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
                map_all(rows.iter_mut().flat_map(|row| &mut row.cells), map, line);
            }
            Kind::Facts(facts) => {
                for fact in facts {
                    map(&mut fact.label, line);
                    map(&mut fact.value, line);
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
    /// Whether it changes something for good, besides leading elsewhere.
    pub fn scenes_only(&self) -> bool {
        self.sets.is_empty() && self.clears.is_empty() && self.empties.is_empty()
    }

    /// The scenes it may lead to.
    pub fn scenes(&self) -> Vec<&str> {
        let branches = self.branches.iter().filter_map(|branch| match &branch.go {
            Go::Scene(scene) => Some(scene.as_str()),
            Go::Blocked(_) => None,
        });
        self.goes.as_deref().into_iter().chain(branches).collect()
    }
}
