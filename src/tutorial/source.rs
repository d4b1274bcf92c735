//! Reading the TOML of a tutorial. Only the shape is checked here, each problem with its line;
//! whether the tutorial makes sense is left to [`super::validate`].

mod incident;
mod mailbox;
mod scene;
mod thing;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use toml::de::DeValue;

use super::equipment::{Family, MEDIATION_THEMES};
use super::model::{
    COOP_THEMES, Certainty, Fidelity, IncidentSpec, Mistake, Need, Operator, Step, Trigger,
    Tutorial,
};
use super::reader::{Node, Source};
use crate::gesture::Miss;
use crate::problem::Problem;
use crate::typing::Slip;
use crate::world::{Condition, FileSpec, Flaw, HARDEST, Scene, TabSpec, Target, Tiers};

impl Tutorial {
    /// The tutorial of a file, called `file` in problems and `slug` in words. None if any problem
    /// forbids its use; every problem is found in one go.
    pub fn parse(slug: &str, text: &str, file: &str) -> (Option<Self>, Vec<Problem>) {
        let mut source = Source::new(file, text);
        if !is_id(slug) {
            source.error("bad-id", 1, &[("id", slug)]);
        }
        let document = source.parse(text);
        let mut tutorial = None;
        if source.problems.is_empty() {
            let root = Node::new(document.get_ref(), 1);
            tutorial = read_tutorial(&mut source, root, slug, file);
        }
        source.problems.sort_by_key(|problem| problem.line);
        let usable = !source.problems.iter().any(Problem::is_error);
        (tutorial.filter(|_| usable), source.problems)
    }
}

/// Whether this is a name: small letters without accents, figures, dashes.
pub(super) fn is_id(id: &str) -> bool {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !id.is_empty() && id.chars().all(good)
}

fn read_tutorial(
    source: &mut Source<'_>,
    mut root: Node<'_>,
    slug: &str,
    file: &str,
) -> Option<Tutorial> {
    let equipment = root.has("family");
    for key in ["operator", "need"].into_iter().filter(|_| !equipment) {
        root.needs(source, key);
    }
    for key in [
        "minutes",
        "verified",
        "fidelity",
        "certainty",
        "sources",
        "persona",
        "coop_theme",
        "start",
        "scene",
        "step",
    ] {
        root.needs(source, key);
    }
    let number = root.number(source, "number", 1..=254).and_then(|number| number.try_into().ok());
    let keywords = root.texts(source, "keywords");
    let core = root.text(source, "core");
    let family = root.one_of(source, "family", &Family::ALL, Family::code);
    let (operator, need) = if equipment {
        (Some(Operator::None), family.map(Family::need))
    } else {
        let operator = root.one_of(source, "operator", &Operator::ALL, Operator::code);
        (operator, root.one_of(source, "need", &Need::ALL, Need::code))
    };
    let twin = if equipment { root.text(source, "twin") } else { None };
    let minutes = root.number(source, "minutes", 1..=120);
    let verified = root.date(source, "verified");
    let fidelity = root.one_of(source, "fidelity", &Fidelity::ALL, Fidelity::code);
    let certainty = root.one_of(source, "certainty", &Certainty::ALL, Certainty::code);
    let themes: &[&'static str] = if equipment { &MEDIATION_THEMES } else { &COOP_THEMES };
    let coop_theme = root.one_of(source, "coop_theme", themes, |theme| theme);
    let sources = root.texts(source, "sources");
    let persona = root.text(source, "persona").unwrap_or_default();
    let papers = root.texts(source, "papers");
    let glossary = root.texts(source, "glossary");
    let story_day = root.number(source, "story_day", 1..=31);
    let start = root.text(source, "start").unwrap_or_default();
    let files: Vec<FileSpec> = root
        .named(source, "file")
        .into_iter()
        .map(|(id, node)| read_file(source, id, node))
        .collect();
    let tabs = root
        .named(source, "tab")
        .into_iter()
        .map(|(name, node)| read_tab(source, name, node))
        .collect();
    let mut scene_certainty = BTreeMap::new();
    let mut scenes: Vec<Scene> = root
        .named(source, "scene")
        .into_iter()
        .map(|(name, node)| {
            let (scene, certainty) = scene::read_scene(source, name, node, &files);
            if let Some(certainty) = certainty {
                scene_certainty.insert(scene.name.clone(), certainty);
            }
            scene
        })
        .collect();
    let mut tabs: Vec<TabSpec> = tabs;
    mailbox::read(source, &mut root, &mut scenes, &mut tabs);
    scene::offer_to_join(&mut scenes);
    let incidents: Vec<IncidentSpec> = root
        .tables(source, "incident")
        .into_iter()
        .map(|node| incident::read(source, node))
        .collect();
    let steps: Vec<Step> =
        root.tables(source, "step").into_iter().map(|node| read_step(source, node)).collect();
    let lines = ["number", "twin", "core", "verified", "persona", "papers", "glossary", "start"]
        .into_iter()
        .map(|key| (key, root.line_of(source, key)))
        .collect();
    for (key, empty) in [
        ("sources", sources.is_empty() && root.has("sources")),
        ("scene", scenes.is_empty() && root.has("scene")),
        ("step", steps.is_empty() && root.has("step")),
    ] {
        if empty {
            let line = root.line_of(source, key);
            source.error("missing-key", line, &[("key", key)]);
        }
    }
    root.finish(source);
    Some(Tutorial {
        slug: slug.to_owned(),
        file: file.to_owned(),
        number,
        keywords,
        core,
        operator: operator?,
        need: need?,
        family,
        twin,
        minutes: minutes?,
        verified: verified.unwrap_or(NaiveDate::MIN),
        fidelity: fidelity?,
        certainty: certainty?,
        sources,
        persona,
        papers,
        coop_theme: coop_theme?.to_owned(),
        glossary,
        story_day,
        start,
        tabs,
        files,
        scenes,
        scene_certainty,
        steps,
        incidents,
        lines,
    })
}

fn check_id(source: &mut Source<'_>, id: &str, line: usize) {
    if !is_id(id) {
        source.error("bad-id", line, &[("id", id)]);
    }
}

fn read_file(source: &mut Source<'_>, id: String, mut node: Node<'_>) -> FileSpec {
    check_id(source, &id, node.line);
    let file = FileSpec {
        name: node.needs_text(source, "name"),
        size: node.needs_text(source, "size"),
        scene: node.text(source, "scene"),
        present: node.flag(source, "present").unwrap_or(false),
        flaw: node.one_of(source, "flaw", &Flaw::ALL, Flaw::code),
        line: node.line,
        id,
    };
    node.finish(source);
    file
}

fn read_tab(source: &mut Source<'_>, name: String, mut node: Node<'_>) -> TabSpec {
    check_id(source, &name, node.line);
    let tab = TabSpec {
        title: node.text(source, "title"),
        start: node.text(source, "start").unwrap_or_default(),
        when: read_condition_at(source, &mut node, "when"),
        hidden: node.flag(source, "hidden").unwrap_or(false),
        line: node.line,
        name,
    };
    node.finish(source);
    tab
}

fn read_step(source: &mut Source<'_>, mut node: Node<'_>) -> Step {
    let line = node.line;
    let id = node.needs_text(source, "id");
    if !id.is_empty() {
        let at = node.line_of(source, "id");
        check_id(source, &id, at);
    }
    node.needs(source, "goal");
    let target = Target::new(&node.needs_text(source, "target"));
    let mistakes = node
        .named(source, "mistakes")
        .into_iter()
        .filter_map(|(name, mistake)| {
            check_id(source, &name, mistake.line);
            read_mistake(source, name, mistake, &target)
        })
        .collect();
    let step = Step {
        id,
        // A goal that cannot be read leaves the tutorial out: this one is never met.
        goal: read_condition_at(source, &mut node, "goal").unwrap_or(Condition::Any(Vec::new())),
        target,
        value: node.text(source, "value"),
        certainty: node.one_of(source, "certainty", &Certainty::ALL, Certainty::code),
        tiers: read_tiers(source, &mut node),
        mistakes,
        line,
    };
    node.finish(source);
    step
}

/// The tiers something is there at: `from = 2`, `to = 1`.
fn read_tiers(source: &mut Source<'_>, node: &mut Node<'_>) -> Tiers {
    let hardest = u32::from(HARDEST);
    let mut tier = |key| node.number(source, key, 1..=hardest).and_then(|n| n.try_into().ok());
    let always = Tiers::default();
    let tiers =
        Tiers { from: tier("from").unwrap_or(always.from), to: tier("to").unwrap_or(always.to) };
    if tiers.from > tiers.to {
        let line = node.line_of(source, "to");
        let expected = format!("{}–{hardest}", tiers.from);
        source.error("wrong-type", line, &[("key", "to"), ("expected", &expected)]);
    }
    tiers
}

fn read_mistake(
    source: &mut Source<'_>,
    name: String,
    mut node: Node<'_>,
    target: &Target,
) -> Option<Mistake> {
    let line = node.line;
    let kinds: Vec<&str> = ["typed", "touched", "chose", "refused", "attached", "miss", "dropped"]
        .into_iter()
        .filter(|key| node.has(key))
        .collect();
    let trigger = match kinds.as_slice() {
        ["typed"] => {
            let typed = node.needs_text(source, "typed");
            let slip = Slip::from_name(&typed);
            if slip.is_none() && typed != "any" {
                let args = [
                    ("key", "typed"),
                    ("value", typed.as_str()),
                    ("allowed", "any, has-key, too-short, …"),
                ];
                source.error("wrong-value", line, &args);
            }
            Some(Trigger::Typed { slip, value: node.text(source, "value") })
        }
        ["touched"] => Some(Trigger::Touched(Target::new(&node.needs_text(source, "touched")))),
        ["chose"] => {
            let target = Target::new(&node.needs_text(source, "chose"));
            Some(Trigger::Chose(target, node.needs_text(source, "value")))
        }
        ["miss"] => node.one_of(source, "miss", &Miss::ALL, Miss::code).map(Trigger::Missed),
        ["dropped"] => {
            let on = node.needs_text(source, "dropped");
            Some(Trigger::Dropped(scene::local(target.scene(), &on)))
        }
        ["attached"] => Some(Trigger::Attached(node.needs_text(source, "attached"))),
        ["refused"] => {
            if node.flag(source, "refused") == Some(false) {
                let args = [("key", "refused"), ("expected", "true")];
                source.error("wrong-type", line, &args);
            }
            Some(Trigger::Refused)
        }
        _ => {
            source.error("mistake-trigger", line, &[("mistake", &name)]);
            None
        }
    };
    if trigger.is_some() {
        node.finish(source);
    }
    Some(Mistake { name, trigger: trigger?, line })
}

fn read_condition_at(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    key: &'static str,
) -> Option<Condition> {
    let table = node.table(source, key)?;
    read_condition(source, table)
}

fn read_condition(source: &mut Source<'_>, mut node: Node<'_>) -> Option<Condition> {
    const KINDS: [&str; 17] = [
        "scene",
        "at",
        "filled",
        "chosen",
        "checked",
        "attached",
        "set",
        "downloaded",
        "deleted",
        "printed",
        "opened",
        "done",
        "placed",
        "moved",
        "all",
        "any",
        "not",
    ];
    let kinds: Vec<&str> = KINDS.into_iter().filter(|key| node.has(key)).collect();
    let [kind] = kinds.as_slice() else {
        let found = kinds.join(", ");
        let args = [("found", found.as_str()), ("allowed", &KINDS.join(", "))];
        source.error("bad-condition", node.line, &args);
        return None;
    };
    let condition = match *kind {
        "scene" => Condition::Scene(node.needs_text(source, "scene")),
        "at" => Condition::At(node.needs_text(source, "at")),
        "filled" => Condition::Filled(Target::new(&node.needs_text(source, "filled"))),
        "chosen" => {
            let target = Target::new(&node.needs_text(source, "chosen"));
            Condition::Chosen(target, node.needs_text(source, "is"))
        }
        "checked" => Condition::Checked(Target::new(&node.needs_text(source, "checked"))),
        "attached" => Condition::Attached(Target::new(&node.needs_text(source, "attached"))),
        "set" => Condition::Set(node.needs_text(source, "set")),
        "downloaded" => Condition::Downloaded(node.needs_text(source, "downloaded")),
        "deleted" => Condition::Deleted(node.needs_text(source, "deleted")),
        "printed" => Condition::Printed(node.needs_text(source, "printed")),
        "opened" => Condition::Opened(node.needs_text(source, "opened")),
        "done" => Condition::Done(Target::new(&node.needs_text(source, "done"))),
        "placed" => {
            let thing = Target::new(&node.needs_text(source, "placed"));
            let on = node.needs_text(source, "on");
            let on =
                if on.contains('/') { Target::new(&on) } else { Target::of(thing.scene(), &on) };
            Condition::Placed(thing, on)
        }
        "moved" => Condition::Moved(Target::new(&node.needs_text(source, "moved"))),
        "all" => Condition::All(read_conditions(source, &mut node, "all")),
        "any" => Condition::Any(read_conditions(source, &mut node, "any")),
        _ => {
            let inside = read_condition_at(source, &mut node, "not")?;
            Condition::Not(Box::new(inside))
        }
    };
    node.finish(source);
    Some(condition)
}

fn read_conditions(
    source: &mut Source<'_>,
    node: &mut Node<'_>,
    key: &'static str,
) -> Vec<Condition> {
    let items = node.items(source, key);
    items
        .into_iter()
        .filter_map(|(line, value)| match value {
            DeValue::Table(table) => read_condition(source, Node::new(table, line)),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_) => {
                source.error("wrong-type", line, &[("key", key), ("expected", "{…}")]);
                None
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::demo;
    use super::*;

    fn line_of(text: &str, needle: &str) -> usize {
        text[..text.find(needle).unwrap()].matches('\n').count() + 1
    }

    #[test]
    fn the_example_is_read_whole() {
        let tutorial = demo::tutorial();
        assert_eq!(tutorial.operator, Operator::Caf);
        assert_eq!(tutorial.scenes.len(), 9);
        assert_eq!(tutorial.steps.len(), 15);
        assert_eq!(tutorial.scenes[0].name, "home");
        assert_eq!(tutorial.scenes[0].line, line_of(demo::TEXT, "[scene.home]"));
        assert_eq!(tutorial.steps[1].line, line_of(demo::TEXT, "id = \"type-nir\"") - 1);
        assert_eq!(
            tutorial.scenes[1].elements[0].line,
            line_of(demo::TEXT, "{ field = \"Numéro de sécurité sociale\"")
        );
        assert_eq!(tutorial.line_of("verified"), line_of(demo::TEXT, "verified ="));
        assert_eq!(tutorial.certainties(), [0, 0, 24]);
        assert_eq!(tutorial.decoys(), ["open-scam", "payments", "photo", "simulate"]);
    }

    #[test]
    fn a_header_may_say_a_number_words_to_look_for_and_a_short_second_time() {
        let keys = "number = 254\nkeywords = [\"apl\", \"loyer\"]\ncore = \"type-nir\"\n";
        let (tutorial, problems) = Tutorial::parse("demo", &format!("{keys}{}", demo::TEXT), "f");
        assert_eq!(problems, []);
        let tutorial = tutorial.unwrap();
        assert_eq!(tutorial.number, Some(254));
        assert_eq!(tutorial.keywords, ["apl", "loyer"]);
        assert_eq!(tutorial.core.as_deref(), Some("type-nir"));
        let plain = demo::tutorial();
        assert_eq!((plain.number, plain.keywords.len(), &plain.core), (None, 0, &None));
    }

    /// Each row breaks the example in one place; the problem names that line.
    #[test]
    fn a_broken_file_is_told_with_its_line() {
        for (whole, broken, code, at) in [
            ("operator = \"caf\"", "operator = \"cafe\"", "wrong-value", "operator ="),
            ("need = \"family\"", "need = 3", "wrong-value", "need = 3"),
            ("minutes = 5", "minutes = \"5\"", "wrong-type", "minutes ="),
            ("minutes = 5", "minutes = 0", "wrong-type", "minutes ="),
            ("minutes = 5", "minutes = 5\nnumber = 255", "wrong-type", "number ="),
            ("minutes = 5", "minutes = 5\nkeywords = \"x\"", "wrong-type", "keywords ="),
            ("minutes = 5", "minutes = 5\ncore = 3", "wrong-type", "core ="),
            ("verified = 2026-11-23", "verified = \"hier\"", "wrong-type", "verified ="),
            ("story_day = 28", "story_day = 32", "wrong-type", "story_day ="),
            (
                "coop_theme = \"famille_scolarite\"",
                "coop_theme = \"x\"",
                "wrong-value",
                "coop_theme",
            ),
            ("papers = [\"pay-slip\"]", "papers = \"pay-slip\"", "wrong-type", "papers ="),
            ("start = \"home\"", "start = \"home\"\nfuture = 1", "unknown-key", "future = 1"),
            ("[scene.login]", "[scene.Login]", "bad-id", "[scene.Login]"),
            ("[scene.choose]", "[scene.tab]", "bad-id", "[scene.tab]"),
            ("kind = \"files\"", "kind = \"folder\"", "wrong-value", "kind = \"folder\""),
            (
                "kind = \"files\"",
                "kind = \"page\"\nurl = \"x\"",
                "file-outside-folder",
                "{ file = \"attestation\"",
            ),
            ("url = \"https://connect.caf.fr/code\"\n", "", "missing-key", "[scene.code]"),
            ("{ separator = true }", "{ picture = \"x\" }", "element-kind", "{ picture"),
            (
                "{ separator = true }",
                "{ text = \"a\", link = \"b\" }",
                "element-kind",
                "{ text = \"a\"",
            ),
            ("{ separator = true }", "3", "wrong-type", "  3,\n"),
            ("id = \"simulate\", decoy", "decoy", "missing-key", "{ link = \"Simuler"),
            ("id = \"simulate\", decoy", "id = \"Si mu\", decoy", "bad-id", "{ link = \"Simuler"),
            ("format = \"nir13\"", "format = \"nir\"", "wrong-value", "format = \"nir\""),
            ("expects = \"quotient\", options", "options", "missing-key", "{ choice ="),
            ("tone = \"info\"", "tone = \"loud\"", "wrong-value", "tone = \"loud\""),
            ("level = 1", "level = 9", "wrong-type", "level = 9"),
            ("goal = { scene = \"login\" }\n", "", "missing-key", "[[step]]"),
            (
                "goal = { scene = \"login\" }",
                "goal = { screen = \"login\" }",
                "bad-condition",
                "goal = { screen",
            ),
            (
                "goal = { scene = \"login\" }",
                "goal = { scene = \"a\", at = \"b\" }",
                "bad-condition",
                "goal = { scene = \"a\"",
            ),
            ("goal = { scene = \"login\" }", "goal = \"login\"", "wrong-type", "goal = \"login\""),
            (
                "is = \"payment\" }, blocked",
                "was = \"payment\" }, blocked",
                "missing-key",
                "branches =",
            ),
            (
                "{ has-key = { typed = \"has-key\" } }",
                "{ has-key = { typed = \"keyed\" } }",
                "wrong-value",
                "typed = \"keyed\"",
            ),
            (
                "{ too-soon = { refused = true } }",
                "{ too-soon = {} }",
                "mistake-trigger",
                "too-soon",
            ),
            (
                "{ too-soon = { refused = true } }",
                "{ too-soon = { refused = false } }",
                "wrong-type",
                "too-soon",
            ),
            ("size = \"3 Mo\"\n", "", "missing-key", "[file.photo]"),
            ("title = \"Boîte mail\"", "titre = \"Boîte mail\"", "unknown-key", "titre ="),
            ("start = \"home\"", "start = \"home", "toml-syntax", "start = \"home"),
            ("[scene.home]", "[scene.home", "toml-syntax", "[scene.home"),
        ] {
            let text = demo::TEXT.replacen(whole, broken, 1);
            assert_ne!(text, demo::TEXT, "{whole} is not in the example");
            let (tutorial, problems) = Tutorial::parse("demo", &text, "demo.toml");
            assert!(tutorial.is_none(), "{broken}");
            let line = line_of(&text, at);
            let told = problems.iter().any(|p| p.code == code && p.line == Some(line));
            assert!(told, "{broken} should be {code} at {line}: {problems:?}");
            assert!(problems.iter().all(|problem| problem.file == "demo.toml"));
        }
    }

    #[test]
    fn each_key_of_the_header_that_must_be_there_is_asked_for() {
        let (tutorial, problems) = Tutorial::parse("demo", "", "demo.toml");
        assert!(tutorial.is_none());
        assert_eq!(problems.len(), 12);
        assert!(problems.iter().all(|problem| problem.code == "missing-key"));
        let (_, problems) = Tutorial::parse("De mo", "", "demo.toml");
        assert_eq!(problems[0].code, "bad-id");
    }

    #[test]
    fn a_truncated_file_is_never_a_panic() {
        for (end, _) in demo::TEXT.char_indices().step_by(7) {
            let (tutorial, problems) = Tutorial::parse("demo", &demo::TEXT[..end], "demo.toml");
            assert!(tutorial.is_some() || !problems.is_empty(), "{end}");
        }
    }
}
