//! Whole visits, from the welcome to the welcome, by learners who only read the screen: they arrive,
//! and what was counted is what they did.

use std::collections::BTreeMap;

use pas_a_pas::count::Autonomy;
use pas_a_pas::export;
use pas_a_pas::robot::{Ended, Hands, Kind, Learner, Outcome};
use pas_a_pas::tutorial::Level;

use crate::support::{House, LANGUAGES, TUTORIALS, act, counts, number};

/// What `compteurs.csv` counts, by the same names as [`counts`].
fn exported(house: &House) -> BTreeMap<String, u64> {
    let out = tempfile::tempdir().unwrap();
    let delivered = export::counters_to(&house.rows(), out.path()).unwrap();
    let mut reader = csv::Reader::from_path(delivered.path).unwrap();
    let mut found = BTreeMap::new();
    for line in reader.deserialize::<BTreeMap<String, String>>() {
        let line = line.unwrap();
        let [n, cancelled] = ["n", "annule"].map(|column| line[column].parse::<u64>().unwrap());
        let name = format!("{} {} {}", line["mesure"], line["operateur"], line["modalite"]);
        if n > cancelled {
            *found.entry(name).or_insert(0) += n - cancelled;
        }
    }
    found
}

fn operator(house: &House, slug: &str) -> &'static str {
    house.kiosk.catalog.tutorials[slug].operator.counted_as()
}

/// A careful learner practises each tutorial at each level, in this language, with these hands: help
/// fades because they remember, and each practice is counted once, as what it was.
fn a_careful_learner(hands: Hands, language: &str) {
    let house = House::new();
    let mut stage = house.stage();
    let mut learner = Learner::new(Kind::Careful, hands, 1, house.pace.clone());
    let mut expected: BTreeMap<String, u64> = BTreeMap::new();
    let mut add = |name: String| *expected.entry(name).or_insert(0) += 1;
    for (slug, _) in TUTORIALS {
        for level in Level::ALL {
            if language != "fr" {
                act(&mut stage, hands, &format!("welcome/{language}"));
            }
            assert_eq!(stage.app().context().language().code(), language);
            let outcome = learner.practise(&mut stage, slug, level, |_, _| {});
            let what = format!("{slug} {} {language} {hands:?}", level.code());
            assert_eq!(outcome.ended, Ended::Done, "{what}: {}", outcome.last);
            // What was lit once is remembered: nobody asks for what they have just done.
            assert_eq!(outcome.helps, 0, "{what}");
            // The next visitor finds the language of the house.
            assert_eq!(stage.app().context().language().code(), "fr", "{what}");
            let autonomy = match level {
                Level::Watch | Level::Guided => Autonomy::Assisted,
                Level::OnRequest | Level::Alone => Autonomy::Autonomous,
            };
            // Alone, it is done once more, on the second face.
            let times = if level == Level::Alone { 2 } else { 1 };
            assert_eq!(outcome.finished, times, "{what}");
            for _ in 0..times {
                add(format!("borne.parcours {} termine", operator(&house, slug)));
                add(format!("borne.parcours_tutoriel _Z {slug}.termine"));
                add(format!("borne.autonomie _Z {}", autonomy.code()));
            }
            add("borne.session _Z autonomie.hors_permanence".to_owned());
            add("borne.session_support _Z ordinateur".to_owned());
        }
    }
    let mut counted = house.counts();
    let practices = TUTORIALS.len() * (Level::ALL.len() + 1);
    let is_time = |name: &String| name.starts_with("borne.duree");
    let times: u64 = counted.iter().filter(|(name, _)| is_time(name)).map(|(_, n)| n).sum();
    assert_eq!(times, practices as u64, "one duration each");
    counted.retain(|name, _| !is_time(name));
    assert_eq!(counted, expected);
    assert_eq!(exported(&house), house.counts());
}

#[test]
fn a_careful_learner_finishes_everything_by_touch_in_french() {
    a_careful_learner(Hands::Touch, LANGUAGES[0]);
}

#[test]
fn a_careful_learner_finishes_everything_by_touch_in_english() {
    a_careful_learner(Hands::Touch, LANGUAGES[1]);
}

#[test]
fn a_careful_learner_finishes_everything_by_touch_in_arabic() {
    a_careful_learner(Hands::Touch, LANGUAGES[2]);
}

#[test]
fn a_careful_learner_finishes_everything_with_keys_in_french() {
    a_careful_learner(Hands::Keys, LANGUAGES[0]);
}

#[test]
fn a_careful_learner_finishes_everything_with_keys_in_english() {
    a_careful_learner(Hands::Keys, LANGUAGES[1]);
}

#[test]
fn a_careful_learner_finishes_everything_with_keys_in_arabic() {
    a_careful_learner(Hands::Keys, LANGUAGES[2]);
}

/// Somebody who never saw a procedure and does it alone asks for help at each step, and is counted
/// as accompanied.
#[test]
fn somebody_alone_for_the_first_time_is_counted_with_the_help_they_asked_for() {
    for level in [Level::OnRequest, Level::Alone] {
        let house = House::new();
        let mut stage = house.stage();
        let mut learner = Learner::new(Kind::Careful, Hands::Touch, 1, house.pace.clone());
        let outcome = learner.practise(&mut stage, "ameli-attestation", level, |_, _| {});
        assert_eq!(outcome.ended, Ended::Done, "{}", outcome.last);
        assert!(outcome.helps > 3, "{}", outcome.helps);
        let counted = house.counts();
        assert_eq!(number(&counted, "borne.autonomie _Z entierement_accompagne"), 1);
        let helped: u64 = counted
            .iter()
            .filter(|(name, _)| name.starts_with("borne.aide_etape _Z ameli-attestation."))
            .map(|(_, n)| n)
            .sum();
        let steps = house.kiosk.catalog.tutorials["ameli-attestation"].steps.len() as u64;
        assert_eq!(helped, steps, "help was asked once at each step");
    }
}

/// The practices of clumsy learners from these seeds, all in one kiosk.
fn clumsy(house: &House, seeds: std::ops::Range<u64>, hands: Hands) -> Vec<Outcome> {
    let mut stage = house.stage();
    let mut outcomes = Vec::new();
    for seed in seeds {
        let mut learner = Learner::new(Kind::Clumsy, hands, seed, house.pace.clone());
        let rank = usize::try_from(seed).unwrap();
        let (slug, _) = TUTORIALS[rank % TUTORIALS.len()];
        let level = Level::ALL[(rank / TUTORIALS.len()) % Level::ALL.len()];
        let outcome = learner.practise(&mut stage, slug, level, |_, _| {});
        let what = format!("seed {seed}, {slug} {}", level.code());
        assert_ne!(outcome.ended, Ended::Stuck, "{what}: {}", outcome.last);
        outcomes.push(outcome);
    }
    outcomes
}

fn clumsy_learners_are_never_stuck(seeds: std::ops::Range<u64>, hands: Hands) {
    let house = House::new();
    let outcomes = clumsy(&house, seeds, hands);
    let ended = |wanted: Ended| outcomes.iter().filter(|o| o.ended == wanted).count() as u64;
    let counted = house.counts();
    let sum = |end: &str| -> u64 {
        let own = |name: &str| name.starts_with("borne.parcours ") && name.ends_with(end);
        counted.iter().filter(|(name, _)| own(name)).map(|(_, n)| n).sum()
    };
    let finished: u64 = outcomes.iter().map(|outcome| outcome.finished).sum();
    assert_eq!(sum(" termine"), finished);
    assert_eq!(sum(" abandonne"), ended(Ended::GivenUp));
    assert_eq!(sum(" expire"), 0);
    let visits = number(&counted, "borne.session _Z autonomie.hors_permanence");
    let kept = |outcome: &&Outcome| outcome.finished > 0 || outcome.ended == Ended::GivenUp;
    assert_eq!(visits, outcomes.iter().filter(kept).count() as u64);
    let autonomy: u64 = counted
        .iter()
        .filter(|(name, _)| name.starts_with("borne.autonomie "))
        .map(|(_, n)| n)
        .sum();
    assert_eq!(autonomy, finished);
    assert_eq!(exported(&house), counted);
}

#[test]
fn clumsy_learners_are_never_stuck_by_touch() {
    clumsy_learners_are_never_stuck(0..24, Hands::Touch);
}

#[test]
fn more_clumsy_learners_are_never_stuck_by_touch() {
    clumsy_learners_are_never_stuck(24..48, Hands::Touch);
}

#[test]
fn clumsy_learners_are_never_stuck_with_keys() {
    clumsy_learners_are_never_stuck(48..60, Hands::Keys);
}

#[test]
fn the_same_seeds_give_the_same_visits_and_the_same_counts() {
    let [first, second] = [House::new(), House::new()];
    let outcomes = clumsy(&first, 100..112, Hands::Touch);
    assert_eq!(outcomes, clumsy(&second, 100..112, Hands::Touch));
    assert_eq!(counts(&first.rows()), counts(&second.rows()));
    assert!(!first.counts().is_empty());
    // Other seeds give other visits: the seed is what decides.
    assert_ne!(outcomes, clumsy(&House::new(), 112..124, Hands::Touch));
}
