//! Reading the mails of a tutorial, and making the mailbox out of them: two lists of messages and
//! one scene for each message, in the tab `mail`.

use super::super::reader::{Node, Source};
use super::{check_id, read_condition_at, scene};
use crate::world::{
    Effect, Element, Kind, MailRow, PaperLook, Press, Scene, SceneKind, TabSpec, Target,
};

/// The tab of the mailbox.
const TAB: &str = "mail";

/// The list of messages.
const INBOX: &str = "inbox";

/// The list of messages that looked unwanted.
const JUNK: &str = "junk";

/// Reads `[mailbox]` and every `[mail.…]`, and adds what they make to `scenes` and `tabs`.
pub(super) fn read(
    source: &mut Source<'_>,
    root: &mut Node<'_>,
    scenes: &mut Vec<Scene>,
    tabs: &mut Vec<TabSpec>,
) {
    let mailbox = root.table(source, "mailbox");
    let mails = root.named(source, "mail");
    let Some(mut mailbox) = mailbox else {
        if let Some((_, mail)) = mails.first() {
            source.error("missing-key", mail.line, &[("key", "mailbox")]);
        }
        return;
    };
    let line = mailbox.line;
    let mut tab = TabSpec {
        name: TAB.to_owned(),
        title: Some("Boîte mail".to_owned()),
        start: INBOX.to_owned(),
        when: read_condition_at(source, &mut mailbox, "when"),
        hidden: false,
        line,
    };
    if let Some(declared) = tabs.iter().position(|tab| tab.name == TAB) {
        let declared = tabs.remove(declared);
        tab.when = declared.when.or(tab.when);
    }
    tabs.push(tab);
    mailbox.finish(source);

    let mut inbox = list(INBOX, "Messages reçus", line);
    let mut junk = list(JUNK, "Courrier indésirable", line);
    let mut messages = Vec::new();
    for (id, mail) in mails {
        let (row, message, is_junk) = read_mail(source, &id, mail);
        let list = if is_junk { &mut junk } else { &mut inbox };
        list.elements.push(row);
        messages.push(message);
    }
    inbox.elements.push(folder(INBOX, "junk-folder", "Courrier indésirable", JUNK, line));
    junk.elements.push(folder(JUNK, "inbox-folder", "Messages reçus", INBOX, line));
    scenes.push(inbox);
    scenes.push(junk);
    scenes.extend(messages);
}

fn page(name: &str, kind: SceneKind, title: &str, line: usize) -> Scene {
    Scene {
        name: name.to_owned(),
        kind,
        look: PaperLook::default(),
        when: None,
        tab: TAB.to_owned(),
        url: "https://courriel.example".to_owned(),
        title: title.to_owned(),
        site: Some("Boîte mail".to_owned()),
        section: None,
        drawing: None,
        keyboard: false,
        by_hand: false,
        user: Some("{persona.email}".to_owned()),
        elements: Vec::new(),
        line,
    }
}

fn list(name: &str, title: &str, line: usize) -> Scene {
    let mut scene = page(name, SceneKind::Mailbox, title, line);
    let heading = Kind::Heading { text: title.to_owned(), level: 1 };
    scene.elements.push(Element::new(heading, line));
    scene
}

fn press(scene: &str, id: &str, label: &str, goes: &str) -> Press {
    Press {
        target: Target::of(scene, id),
        label: label.to_owned(),
        decoy: false,
        effect: Effect { goes: Some(goes.to_owned()), ..Effect::default() },
    }
}

fn folder(scene: &str, id: &str, label: &str, goes: &str, line: usize) -> Element {
    let press = press(scene, id, label, goes);
    Element::new(Kind::Button { press, primary: false }, line)
}

/// The row of a mail in its list, the scene it opens, and whether its list is the junk.
fn read_mail(source: &mut Source<'_>, id: &str, mut node: Node<'_>) -> (Element, Scene, bool) {
    const FOLDERS: [bool; 2] = [false, true];
    let line = node.line;
    check_id(source, id, line);
    let junk = node.one_of(source, "folder", &FOLDERS, |junk| if junk { JUNK } else { INBOX });
    let junk = junk.unwrap_or(false);
    let list = if junk { JUNK } else { INBOX };
    let name = format!("mail-{id}");
    let from = node.needs_text(source, "from");
    let subject = node.needs_text(source, "subject");
    let received = node.text(source, "received").unwrap_or_else(|| "Aujourd’hui".to_owned());
    let opens = Press {
        decoy: node.flag(source, "decoy").unwrap_or(false),
        ..press(list, id, &subject, &name)
    };
    let row = MailRow { press: opens, from: from.clone(), received: received.clone() };
    let row = Element {
        when: read_condition_at(source, &mut node, "when"),
        ..Element::new(Kind::Mail(row), line)
    };

    let mut message = page(&name, SceneKind::Mail, &subject, line);
    message.site = Some(from);
    message.section = Some(received);
    let elements = node.tables(source, "elements");
    message.elements.extend(elements.into_iter().filter_map(|element| {
        scene::read_element(source, &name, Some(SceneKind::Mail), element, &[])
    }));
    if let Some(file) = node.text(source, "attachment") {
        let effect = Effect { downloads: Some(file), ..Effect::default() };
        let press = Press {
            target: Target::of(&name, "attachment"),
            label: "Télécharger la pièce jointe".to_owned(),
            decoy: false,
            effect,
        };
        message.elements.push(Element::new(Kind::Button { press, primary: false }, line));
    }
    let back = press(&name, "list", "Retour aux messages", list);
    message.elements.push(Element::new(Kind::Link(back), line));
    node.finish(source);
    (row, message, junk)
}
