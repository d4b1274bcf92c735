//! Reading the scenes of a tutorial: pages, papers, phones, and what stands on them.

use super::super::model::Certainty;
use super::super::reader::{Node, Source};
use super::{check_id, read_condition_at, read_tiers, thing};
use crate::typing::{Format, PasswordRule};
use crate::world::{
    Branch, Check, Choice, ChoiceOption, Effect, Element, Fact, Field, FileRow, FileSpec, Go, Kind,
    PaperLook, Popup, PopupButton, PopupLook, Press, Row, Scene, SceneKind, SearchResult, Slot,
    Target, Tone, Upload,
};

/// The keys that say what an element is.
const ELEMENTS: [&str; 19] = [
    "heading",
    "text",
    "notice",
    "list",
    "separator",
    "link",
    "button",
    "tile",
    "field",
    "choice",
    "check",
    "table",
    "facts",
    "file",
    "popup",
    "result",
    "mark",
    "upload",
    "thing",
];

/// Names that no scene may have: targets begin with them.
const RESERVED: [&str; 3] = ["browser", "tab", "desk"];

pub(super) fn read_scene(
    source: &mut Source<'_>,
    name: String,
    mut node: Node<'_>,
    files: &[FileSpec],
) -> (Scene, Option<Certainty>) {
    check_id(source, &name, node.line);
    if RESERVED.contains(&name.as_str()) {
        source.error("bad-id", node.line, &[("id", &name)]);
    }
    node.needs(source, "kind");
    let kind = node.one_of(source, "kind", &SceneKind::WRITTEN, SceneKind::code);
    match kind {
        Some(SceneKind::Page) => node.needs(source, "url"),
        Some(SceneKind::Phone) => node.needs(source, "when"),
        Some(SceneKind::Pdf) => node.needs(source, "file"),
        Some(
            SceneKind::Document
            | SceneKind::Files
            | SceneKind::Paper
            | SceneKind::Mailbox
            | SceneKind::Mail
            | SceneKind::Bench,
        )
        | None => {}
    }
    let shown_file = node.text(source, "file");
    let certainty = node.one_of(source, "certainty", &Certainty::ALL, Certainty::code);
    let elements = node.tables(source, "elements");
    let mut scene = Scene {
        kind: kind.unwrap_or(SceneKind::Page),
        look: node.one_of(source, "look", &PaperLook::ALL, PaperLook::code).unwrap_or_default(),
        when: read_condition_at(source, &mut node, "when"),
        tab: node.text(source, "tab").unwrap_or_else(|| "site".to_owned()),
        url: node.text(source, "url").unwrap_or_default(),
        title: node.needs_text(source, "title"),
        site: node.text(source, "site"),
        section: node.text(source, "section"),
        user: node.text(source, "user"),
        drawing: node.text(source, "drawing"),
        keyboard: node.flag(source, "keyboard").unwrap_or(false),
        by_hand: node.text(source, "scroll").is_some_and(|scroll| scroll == "hands"),
        elements: elements
            .into_iter()
            .filter_map(|element| read_element(source, &name, kind, element, files))
            .collect(),
        line: node.line,
        name,
    };
    if let Some(file) = shown_file {
        scene.elements.extend(toolbar(&scene.name, &file, scene.line));
    }
    node.finish(source);
    (scene, certainty)
}

/// The toolbar of a viewer that shows this file.
fn toolbar(scene: &str, file: &str, line: usize) -> [Element; 2] {
    let file = Some(file.to_owned());
    let button = |id: &str, label: &str, effect: Effect| {
        let target = Target::of(scene, id);
        let press = Press { target, label: label.to_owned(), decoy: false, effect };
        let kind = Kind::Button { press, primary: false };
        Element { slot: Slot::Bar, ..Element::new(kind, line) }
    };
    let download = Effect { downloads: file.clone(), ..Effect::default() };
    let print = Effect { prints: file, ..Effect::default() };
    [button("download", "Télécharger", download), button("print", "Imprimer", print)]
}

/// The target an `id` names from inside `scene`: `nir` or `login/nir`.
pub(super) fn local(scene: &str, id: &str) -> Target {
    if id.contains('/') { Target::new(id) } else { Target::of(scene, id) }
}

fn read_target(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Target {
    let line = node.line_of(source, "id");
    let id = node.needs_text(source, "id");
    if !id.is_empty() {
        check_id(source, &id, line);
    }
    Target::of(scene, &id)
}

pub(super) fn read_element(
    source: &mut Source<'_>,
    scene: &str,
    scene_kind: Option<SceneKind>,
    mut node: Node<'_>,
    files: &[FileSpec],
) -> Option<Element> {
    let mut kinds: Vec<&str> = ELEMENTS.into_iter().filter(|key| node.has(key)).collect();
    if node.has("result") {
        // A result has lines of text of its own.
        kinds.retain(|kind| *kind != "text");
    }
    let [kind] = kinds.as_slice() else {
        let found = kinds.join(", ");
        let args = [("found", found.as_str()), ("allowed", &ELEMENTS.join(", "))];
        source.error("element-kind", node.line, &args);
        return None;
    };
    let line = node.line;
    let kind = match *kind {
        "heading" => Kind::Heading {
            text: node.needs_text(source, "heading"),
            level: node.number(source, "level", 1..=3).map_or(2, |level| level as u8),
        },
        "text" => Kind::Text(node.needs_text(source, "text")),
        "notice" => Kind::Notice {
            text: node.needs_text(source, "notice"),
            tone: node.one_of(source, "tone", &Tone::ALL, Tone::code).unwrap_or(Tone::Info),
        },
        "list" => Kind::List(node.texts(source, "list")),
        "separator" => {
            node.flag(source, "separator");
            Kind::Separator
        }
        "link" => Kind::Link(read_press(source, &mut node, scene, "link")),
        "button" => Kind::Button {
            press: read_press(source, &mut node, scene, "button"),
            primary: node.flag(source, "primary").unwrap_or(false),
        },
        "tile" => Kind::Tile {
            press: read_press(source, &mut node, scene, "tile"),
            subtitle: node.text(source, "subtitle"),
        },
        "field" => Kind::Field(read_field(source, &mut node, scene)),
        "choice" => Kind::Choice(read_choice(source, &mut node, scene)),
        "check" => Kind::Check(Check {
            label: node.needs_text(source, "check"),
            target: read_target(source, &mut node, scene),
            expects: node.flag(source, "expects").unwrap_or(true),
            error: node.text(source, "error"),
        }),
        "table" => Kind::Table {
            columns: node.texts(source, "table"),
            rows: node
                .tables(source, "rows")
                .into_iter()
                .map(|row| read_row(source, row, scene))
                .collect(),
        },
        "facts" => Kind::Facts(
            node.tables(source, "facts")
                .into_iter()
                .map(|mut fact| {
                    let read = Fact {
                        label: fact.needs_text(source, "label"),
                        value: fact.needs_text(source, "value"),
                    };
                    fact.finish(source);
                    read
                })
                .collect(),
        ),
        "popup" => Kind::Popup(read_popup(source, &mut node, scene)),
        "result" => Kind::Result(SearchResult {
            press: read_press(source, &mut node, scene, "result"),
            url: node.needs_text(source, "url"),
            text: node.text(source, "text").unwrap_or_default(),
            sponsored: node.flag(source, "sponsored").unwrap_or(false),
        }),
        "mark" => Kind::Mark {
            press: read_press(source, &mut node, scene, "mark"),
            label: node.text(source, "label"),
        },
        "upload" => Kind::Upload(Upload {
            label: node.needs_text(source, "upload"),
            target: read_target(source, &mut node, scene),
            help: node.text(source, "help"),
            expects: node.needs_text(source, "expects"),
            folder: node.needs_text(source, "folder"),
            error: node.text(source, "error"),
        }),
        "thing" => {
            if scene_kind.is_some_and(|kind| kind != SceneKind::Bench) {
                source.error("thing-outside-bench", line, &[("scene", scene)]);
            }
            Kind::Thing(thing::read_thing(source, &mut node, scene))
        }
        _ => {
            if scene_kind.is_some_and(|kind| kind != SceneKind::Files) {
                source.error("file-outside-folder", line, &[("scene", scene)]);
            }
            Kind::File(read_file_row(source, &mut node, scene, files))
        }
    };
    let when = read_condition_at(source, &mut node, "when");
    let bar = node.flag(source, "bar").unwrap_or(false);
    let tiers = read_tiers(source, &mut node);
    node.finish(source);
    Some(Element { kind, when, slot: if bar { Slot::Bar } else { Slot::Page }, tiers, line })
}

fn read_popup(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Popup {
    node.needs(source, "buttons");
    let buttons = node
        .tables(source, "buttons")
        .into_iter()
        .map(|mut button| {
            let read = PopupButton {
                press: read_press(source, &mut button, scene, "button"),
                keeps: button.flag(source, "keeps").unwrap_or(false),
                primary: button.flag(source, "primary").unwrap_or(false),
            };
            button.finish(source);
            read
        })
        .collect();
    Popup {
        text: node.needs_text(source, "popup"),
        target: read_target(source, node, scene),
        look: node.one_of(source, "look", &PopupLook::ALL, PopupLook::code).unwrap_or_default(),
        title: node.text(source, "title"),
        buttons,
    }
}

fn read_field(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Field {
    node.needs(source, "format");
    let format = node.one_of(source, "format", &Format::ALL, Format::name);
    let rules = node.some_of(source, "rules", &PasswordRule::ALL, PasswordRule::code);
    Field {
        label: node.needs_text(source, "field"),
        target: read_target(source, node, scene),
        help: node.text(source, "help"),
        suffix: node.text(source, "suffix"),
        format: format.unwrap_or(Format::Text),
        expects: node.needs_text(source, "expects"),
        also: node.texts(source, "also"),
        later: None,
        prefilled: node.text(source, "prefilled").unwrap_or_default(),
        error: node.text(source, "error"),
        boxes: node.flag(source, "boxes").unwrap_or(format == Some(Format::Code)),
        rules,
    }
}

fn read_choice(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Choice {
    node.needs(source, "options");
    let options = node
        .tables(source, "options")
        .into_iter()
        .map(|mut option| {
            let read = ChoiceOption {
                value: option.needs_text(source, "value"),
                label: option.needs_text(source, "label"),
            };
            check_id(source, &read.value, option.line);
            option.finish(source);
            read
        })
        .collect();
    let list =
        node.one_of(source, "look", &[false, true], |list| if list { "list" } else { "open" });
    Choice {
        list: list.unwrap_or(false),
        label: node.needs_text(source, "choice"),
        target: read_target(source, node, scene),
        options,
        expects: node.needs_text(source, "expects"),
        error: node.text(source, "error"),
    }
}

fn read_row(source: &mut Source<'_>, mut node: Node<'_>, scene: &str) -> Row {
    node.needs(source, "cells");
    let row = Row {
        cells: node.texts(source, "cells"),
        action: node.has("button").then(|| read_press(source, &mut node, scene, "button")),
    };
    node.finish(source);
    row
}

fn read_file_row(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    scene: &str,
    files: &[FileSpec],
) -> FileRow {
    let file = node.needs_text(source, "file");
    let id = node.text(source, "id").unwrap_or_else(|| file.clone());
    check_id(source, &id, node.line);
    let spec = files.iter().find(|spec| spec.id == file);
    let mut effect = read_effect(source, node, scene);
    effect.opens.get_or_insert_with(|| file.clone());
    if effect.goes.is_none() {
        effect.goes = spec.and_then(|spec| spec.scene.clone());
    }
    let press = Press {
        target: Target::of(scene, &id),
        label: spec.map(|spec| spec.name.clone()).unwrap_or_default(),
        decoy: node.flag(source, "decoy").unwrap_or(false),
        effect,
    };
    let actions = node
        .tables(source, "actions")
        .into_iter()
        .map(|mut action| {
            let press = read_press(source, &mut action, scene, "button");
            action.finish(source);
            press
        })
        .collect();
    FileRow { file, press, attach: None, actions }
}

pub(super) fn read_press(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    scene: &str,
    label: &'static str,
) -> Press {
    Press {
        label: node.needs_text(source, label),
        target: read_target(source, node, scene),
        decoy: node.flag(source, "decoy").unwrap_or(false),
        effect: read_effect(source, node, scene),
    }
}

fn read_effect(source: &mut Source<'_>, node: &mut Node<'_>, scene: &str) -> Effect {
    let branches = node
        .tables(source, "branches")
        .into_iter()
        .filter_map(|mut branch| {
            branch.needs(source, "when");
            let when = read_condition_at(source, &mut branch, "when");
            let blocked = branch.text(source, "blocked");
            if blocked.is_none() {
                branch.needs(source, "goes");
            }
            let goes = branch.text(source, "goes");
            let sets = branch.texts(source, "sets");
            branch.finish(source);
            let go = blocked.map(Go::Blocked).or(goes.map(Go::Scene))?;
            Some(Branch { when: when?, go, sets, empties: Vec::new() })
        })
        .collect();
    Effect {
        goes: node.text(source, "goes"),
        goes_back: node.flag(source, "goes_back").unwrap_or(false),
        needs: node.texts(source, "needs").iter().map(|id| local(scene, id)).collect(),
        sets: node.texts(source, "sets"),
        clears: node.texts(source, "clears"),
        downloads: node.text(source, "downloads"),
        opens: node.text(source, "opens"),
        deletes: node.text(source, "deletes"),
        prints: node.text(source, "prints"),
        blocked: node.text(source, "blocked"),
        empties: node.texts(source, "empties").iter().map(|id| local(scene, id)).collect(),
        attaches: None,
        branches,
    }
}

/// Gives each file of a folder where files are looked for the button that joins it.
pub(super) fn offer_to_join(scenes: &mut [Scene]) {
    let folders: Vec<String> = scenes
        .iter()
        .flat_map(|scene| &scene.elements)
        .filter_map(|element| Some(element.kind.as_upload()?.folder.clone()))
        .collect();
    for scene in scenes.iter_mut().filter(|scene| folders.contains(&scene.name)) {
        for element in &mut scene.elements {
            if let Kind::File(row) = &mut element.kind {
                let id = format!("{}-attach", row.press.target.element());
                let effect = Effect { attaches: Some(row.file.clone()), ..Effect::default() };
                row.attach = Some(Press {
                    target: Target::of(&scene.name, &id),
                    label: "Joindre".to_owned(),
                    decoy: false,
                    effect,
                });
            }
        }
    }
}
