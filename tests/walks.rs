//! Every procedure that ships, walked at random: wherever a visitor wanders, the coach names a step
//! and something to act upon, and whoever then follows it gets to the end.

use std::sync::Arc;

use chrono::NaiveDate;
use fastrand::Rng;
use pas_a_pas::content;
use pas_a_pas::tutorial::{Act, Level, Run, Scenario, Way, perform};
use pas_a_pas::world::Event;

/// How many acts the walk through one procedure has.
const ACTS: usize = 10_000;

/// After how many acts somebody follows the coach from there to the end, then begins again.
const STRETCH: usize = 250;

/// Something a visitor may do, right or wrong.
fn any_event(run: &Run, rng: &mut Rng) -> Event {
    let world = run.world();
    let targets = world.targets();
    let target = targets[rng.usize(..targets.len())].clone();
    let kind = world.setting().element(&target).map(|element| &element.kind);
    if let Some(choice) = kind.and_then(|kind| kind.as_choice())
        && choice.target == target
    {
        let option = &choice.options[rng.usize(..choice.options.len())];
        return Event::Choose(target, option.value.clone());
    }
    let field = kind.and_then(|kind| kind.as_field());
    match rng.u8(0..6) {
        0 if field.is_some() => Event::Copy(target, "x".to_owned()),
        1 if field.is_some() => Event::Peek(target),
        2 if field.is_some() => Event::Copy(target, String::new()),
        3 => Event::Press(target),
        _ => perform(world, &target).into_iter().next().unwrap_or(Event::Press(target)),
    }
}

/// What the coach says makes sense here.
fn makes_sense(run: &Run, what: &str) {
    let advice = run.advice();
    if run.finished() {
        assert_eq!(advice.step, None);
        return;
    }
    let step = advice.step.expect("a current step");
    let setting = run.scenario().setting();
    assert!(setting.has_target(&run.scenario().steps()[step].target));
    let at = &run.world().front().name;
    assert_ne!(advice.way, Way::Lost, "{what}: step {step} at {at}");
    assert!(!run.next_move().is_empty(), "{what}: step {step} at {at}");
}

fn follow(run: &mut Run, what: &str) {
    let most = 60 + 8 * run.steps().len();
    for _ in 0..most {
        if run.finished() {
            return;
        }
        makes_sense(run, what);
        for event in run.next_move() {
            run.act(&Act::World(event));
        }
    }
    let advice = run.advice();
    let step = advice.step.map(|step| run.steps()[step].id.clone());
    panic!("{what}: stuck at {step:?} on {}: {advice:?}", run.world().front().name);
}

#[test]
fn wherever_a_visitor_wanders_the_coach_leads_to_the_end() {
    let (catalog, _) = content::load(None);
    let today = NaiveDate::from_ymd_opt(2026, 11, 28).unwrap();
    assert!(catalog.tutorials.len() >= 34, "{}", catalog.tutorials.len());
    for (slug, tutorial) in &catalog.tutorials {
        let persona = catalog.persona(tutorial).unwrap();
        let mut rng = Rng::with_seed(20_261_128);
        for stretch in 0..ACTS / STRETCH {
            let incidents = tutorial.incidents_at(stretch);
            let scenario = Scenario::with_incidents(tutorial, persona, today, &incidents);
            let level = if stretch % 2 == 0 { Level::OnRequest } else { Level::Alone };
            let mut run = Run::new(Arc::new(scenario), level);
            let what = format!("{slug} {incidents:?}");
            for _ in 0..STRETCH {
                let event = any_event(&run, &mut rng);
                run.act(&Act::World(event));
                makes_sense(&run, &what);
            }
            follow(&mut run, &what);
        }
    }
}
