//! Exercises on the equipment, played on a small one that has every construct.

#![allow(clippy::unwrap_used)]

use super::super::demo;
use super::super::{Act, Advice, Level, Remark, Run, Scenario, validate, wander};
use super::*;
use crate::gesture::{Miss, Stroke};
use crate::problem::Problem;
use crate::world::{Event, Outcome, Target, World};

const TEXT: &str = include_str!("../../../tests/fixtures/bench/demo-bench.toml");

fn exercise() -> Arc<Tutorial> {
    let (tutorial, problems) = Tutorial::parse("demo-bench", TEXT, "bench.toml");
    assert_eq!(problems, []);
    Arc::new(tutorial.unwrap())
}

fn scenario(ground: &Ground) -> Arc<Scenario> {
    let personas = demo::personas();
    let tutorial = exercise();
    let persona = personas.get(&tutorial.persona).unwrap();
    Arc::new(Scenario::on(&tutorial, persona, tutorial.verified, &[], ground))
}

fn run(level: Level) -> Run {
    Run::new(scenario(&Ground::default().at(level)), level)
}

fn hand(target: &str, stroke: Stroke<Target>) -> Event {
    Event::Hand(Target::new(target), stroke)
}

fn act(run: &mut Run, target: &str, stroke: Stroke<Target>) -> Advice {
    run.act(&Act::World(hand(target, stroke)))
}

fn dropped(on: Option<&str>) -> Stroke<Target> {
    Stroke::Dropped { on: on.map(Target::new), at: [300, 700] }
}

#[test]
fn the_example_makes_sense_and_nobody_gets_stuck_in_it() {
    let personas = demo::personas();
    assert_eq!(validate(&exercise(), &personas), []);
    assert_eq!(wander(&exercise(), &personas), []);
}

#[test]
fn it_is_as_hard_as_its_level() {
    for (level, times, steps, lured) in [
        (Level::Watch, 2, 4, false),
        (Level::Guided, 2, 4, false),
        (Level::OnRequest, 3, 5, true),
        (Level::Alone, 4, 5, true),
    ] {
        let mut run = run(level);
        assert_eq!(run.steps().len(), steps, "{level:?}");
        let lure = Target::new("ground/lure");
        assert_eq!(run.world().shows(&lure), lured, "{level:?}");
        for done in 0..times {
            assert_eq!(run.advice().step, Some(0), "{level:?} {done}");
            match level {
                Level::Watch => drop(run.act(&Act::Continue)),
                Level::Guided | Level::OnRequest | Level::Alone => {
                    drop(act(&mut run, "ground/dot", Stroke::Done));
                }
            }
        }
        assert_eq!(run.advice().step, Some(1), "{level:?}");
    }
}

#[test]
fn a_miss_takes_back_what_was_done_in_a_row_only_alone() {
    for (level, left) in [(Level::Guided, 1), (Level::OnRequest, 1), (Level::Alone, 0)] {
        let mut run = run(level);
        act(&mut run, "ground/dot", Stroke::Done);
        let advice = act(&mut run, "ground/dot", Stroke::Missed(Miss::Held));
        let said = Remark::Miss { miss: Miss::Held, dropped: false, attempt: 1 };
        assert_eq!(advice.remark, Some(said), "{level:?}");
        assert_eq!(run.world().successes(&Target::new("ground/dot")), left, "{level:?}");
        assert_eq!(run.steps()[0].mistakes, 1);
    }
}

#[test]
fn an_exercise_has_its_own_words_for_a_miss_and_for_a_wrong_place() {
    let mut run = run(Level::OnRequest);
    let moved = act(&mut run, "ground/dot", Stroke::Missed(Miss::Moved));
    assert!(
        matches!(moved.remark, Some(Remark::Mistake { step: 0, ref name, .. }) if name == "slipped")
    );
    for _ in 0..3 {
        act(&mut run, "ground/dot", Stroke::Done);
    }
    act(&mut run, "ground/next", Stroke::Done);
    let put = act(&mut run, "post/letter", dropped(Some("post/tray")));
    assert!(
        matches!(put.remark, Some(Remark::Mistake { step: 2, ref name, .. }) if name == "wrong-place")
    );
    let let_go = act(&mut run, "post/letter", dropped(None));
    assert_eq!(let_go.remark, Some(Remark::Miss { miss: Miss::Early, dropped: true, attempt: 1 }));
    assert_eq!(run.world().middle(&Target::new("post/letter")), [300, 700]);
    let right = act(&mut run, "post/letter", dropped(Some("post/box")));
    assert_eq!(right.remark, Some(Remark::Well { step: 2 }));
}

#[test]
fn a_thing_goes_where_the_machine_of_the_place_has_it() {
    for (flag, on) in [("scanner-corner-a", "post/box"), ("scanner-corner-b", "post/tray")] {
        let ground = Ground { flags: vec![flag], ..Ground::default().at(Level::Guided) };
        let scenario = scenario(&ground);
        let world = World::new(scenario.setting());
        assert_eq!(world.right_place(&Target::new("post/letter")), Some(&Target::new(on)));
    }
}

#[test]
fn what_is_not_in_front_or_awaits_nothing_is_left_alone() {
    let mut world = World::new(scenario(&Ground::default().at(Level::Guided)).setting());
    let letter = hand("post/letter", dropped(Some("post/box")));
    assert_eq!(world.apply(&letter), Outcome::Inert);
    assert_eq!(world.apply(&hand("ground/lure", Stroke::Done)), Outcome::Inert);
    assert_eq!(world.apply(&hand("ground/dot", dropped(None))), Outcome::Nothing);
    assert_eq!(world.apply(&hand("ground/dot", Stroke::Missed(Miss::Held))), Outcome::Nothing);
    // A plain press is the gesture of what awaits one.
    assert_eq!(world.apply(&Event::Press(Target::new("ground/dot"))), Outcome::Changed);
    assert_eq!(world.successes(&Target::new("ground/dot")), 1);
    assert_eq!(world.middle(&Target::new("ground/dot")), [700, 600]);
}

/// Each row breaks the example in one place; the problem names that line.
#[test]
fn a_broken_bench_is_told_with_its_line() {
    for (whole, broken, code) in [
        ("family = \"mouse\"", "family = \"rat\"", "wrong-value"),
        ("at = [90, 90]", "at = [90]", "wrong-type"),
        ("at = [90, 90]", "at = [90, 190]", "wrong-type"),
        ("times = [2, 3, 4]", "times = [2, 3]", "wrong-type"),
        ("mm = [32, 22, 14]", "mm = [32, 22, 4]", "wrong-type"),
        ("mm = [32, 22, 14]", "mm = 20, size = [10, 10]", "wrong-type"),
        ("keys = \"ctrl+c\"", "keys = \"ctrl+q\"", "wrong-value"),
        ("gesture = \"keys\", keys = \"ctrl+c\"", "gesture = \"keys\"", "missing-key"),
        ("gesture = \"spread\"", "gesture = \"spin\"", "wrong-value"),
        (
            "from = 2 },\n  { thing = \"Suite\"",
            "from = 3, to = 2 },\n  { thing = \"Suite\"",
            "wrong-type",
        ),
        (
            "kind = \"bench\"\ntitle = \"Copier\"",
            "kind = \"page\"\nurl = \"x\"\ntitle = \"Copier\"",
            "thing-outside-bench",
        ),
        ("{ miss = \"moved\" }", "{ miss = \"slid\" }", "wrong-value"),
        (
            "coop_theme = \"prendre_en_main_du_materiel\"",
            "coop_theme = \"logement\"",
            "wrong-value",
        ),
    ] {
        let text = TEXT.replacen(whole, broken, 1);
        assert_ne!(text, TEXT, "{whole}");
        let (tutorial, problems) = Tutorial::parse("demo-bench", &text, "bench.toml");
        assert!(tutorial.is_none(), "{broken}");
        assert!(problems.iter().any(|one| one.code == code), "{broken}: {problems:?}");
    }
}

#[test]
fn nonsense_on_a_bench_is_told() {
    for (whole, broken, code) in [
        ("{ on = \"box\" }", "{ on = \"code\" }", "not-a-place"),
        ("{ dropped = \"tray\" }", "{ dropped = \"letter\" }", "not-a-place"),
        ("look = \"sheet\", gesture = \"drag\"", "look = \"sheet\"", "onto-without-drag"),
        ("when = { done = \"ground/dot\" }", "when = { done = \"ground/dots\" }", "unknown-target"),
    ] {
        let text = TEXT.replacen(whole, broken, 1);
        assert_ne!(text, TEXT, "{whole}");
        let (tutorial, problems) = Tutorial::parse("demo-bench", &text, "bench.toml");
        assert_eq!(problems, [], "{broken}");
        let problems: Vec<Problem> = validate(&Arc::new(tutorial.unwrap()), &demo::personas());
        assert!(problems.iter().any(|one| one.code == code), "{broken}: {problems:?}");
    }
}
