//! The mediator's day: helps recorded in a few touches, undone, done again alike, proposed from what
//! was practised; the presence opened and closed; the same numbers on the screen, in the file and in
//! the store.

use std::fs;

use pas_a_pas::count::Measure;
use pas_a_pas::robot::Stage;
use pas_a_pas::tutorial::Level;

use crate::screens::{choose_code, type_code};
use crate::support::{House, finish, follow, number, open_player, said, screen, tap, tap_all};

const CODE: &str = "271828";

fn enter(stage: &mut Stage) {
    tap(stage, "welcome/mediator");
    choose_code(stage, CODE);
}

fn enter_again(stage: &mut Stage) {
    tap(stage, "welcome/mediator");
    type_code(stage, CODE);
}

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

fn number_said(stage: &mut Stage) -> Option<String> {
    said(stage, "day/number")
}

fn helps(stage: &Stage, n: u64) -> String {
    stage.app().context().word_with("day-helps", &[("n", n.into())])
}

/// Twelve helps as mediators give them: what is touched, from the day and back to it, and what must
/// be counted of each. Nothing is ever typed.
const TYPICAL: [(&str, &[&str], &[&str]); 12] = [
    (
        "somebody declares their income with a little help",
        &["day/new", "operateur-caf", "autonomie-partiellement_autonome", "save"],
        &["interv.nombre caf individuel", "interv.autonomie _Z partiellement_autonome"],
    ),
    (
        "somebody actualises alone, for the first time here",
        &[
            "day/new",
            "operateur-france_travail",
            "autonomie-autonome",
            "venue-premiere_venue",
            "save",
        ],
        &["interv.nombre france_travail individuel", "interv.recurrence _Z premiere_venue"],
    ),
    (
        "a claim is done in their place, the account was lost",
        &[
            "day/new",
            "operateur-assurance_maladie",
            "autonomie-fait_a_la_place",
            "issue-bloquee",
            "blocage-identifiants_perdus",
            "save",
        ],
        &["interv.autonomie _Z fait_a_la_place", "interv.blocage _Z identifiants_perdus"],
    ),
    (
        "a file for retirement, an hour, to be continued",
        &[
            "day/new",
            "operateur-assurance_retraite",
            "nature-constitution_dossier",
            "autonomie-avec_guidage",
            "issue-a_poursuivre",
            "save",
        ],
        &["interv.nature_msap _Z constitution_dossier", "interv.issue _Z a_poursuivre"],
    ),
    (
        "a question answered in passing",
        &[
            "day/new",
            "type-ponctuel",
            "operateur-la_poste",
            "nature-information",
            "autonomie-autonome",
            "save",
        ],
        &["interv.nombre la_poste ponctuel", "interv.nature_msap _Z information"],
    ),
    (
        "a paper scanned",
        &[
            "day/new",
            "operateur-sans_operateur",
            "nature-equipement",
            "materiel-scanner",
            "autonomie-avec_guidage",
            "save",
        ],
        &["interv.materiel _Z scanner.non", "interv.nature_msap _Z equipement"],
    ),
    (
        "a group of eight discovers e-mail",
        &[
            "day/new",
            "type-collectif",
            "people-8",
            "operateur-sans_operateur",
            "autonomie-avec_guidage",
            "save",
        ],
        &["interv.nombre sans_operateur collectif", "interv.participants _Z collectif"],
    ),
    (
        "a farmer and two operators",
        &["day/new", "operateur-msa", "operateur-caf", "autonomie-partiellement_autonome", "save"],
        &["interv.demande msa _T", "interv.demande caf _T"],
    ),
    (
        "somebody is sent on to the operator",
        &[
            "day/new",
            "operateur-grdf",
            "autonomie-avec_guidage",
            "orientation-operateur_ou_organisme_en_charge",
            "save",
        ],
        &["interv.orientation _Z operateur_ou_organisme_en_charge"],
    ),
    (
        "a form filled in, two hours",
        &[
            "day/new",
            "operateur-autre_operateur",
            "nature-formulaire",
            "autonomie-avec_guidage",
            "minutes-120",
            "save",
        ],
        &["interv.nature_msap _Z formulaire", "interv.duree _Z 120_plus"],
    ),
    (
        "somebody leaves more able than they came",
        &[
            "day/new",
            "operateur-caf",
            "autonomie-autonome",
            "arrivee-entierement_accompagne",
            "save",
        ],
        &["interv.progression _Z entierement_accompagne.autonome"],
    ),
    (
        "one more like the one before",
        &["day/alike"],
        &["interv.progression _Z entierement_accompagne.autonome"],
    ),
];

fn touch(stage: &mut Stage, keys: &[&str]) {
    for key in keys {
        let key = if key.starts_with("day/") { (*key).to_owned() } else { format!("record/{key}") };
        tap(stage, &key);
    }
}

#[test]
fn twelve_typical_helps_take_six_touches_at_most_and_no_key() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    for (n, (name, touches, counted)) in (1..).zip(&TYPICAL) {
        assert!(touches.len() <= 6, "{name}");
        let before = house.counts();
        touch(&mut stage, touches);
        assert_eq!(said(&mut stage, "day/said"), Some(word(&stage, "day-saved")), "{name}");
        assert_eq!(number_said(&mut stage), Some(helps(&stage, n)), "{name}");
        let after = house.counts();
        for cell in *counted {
            assert!(number(&after, cell) > number(&before, cell), "{name}: {cell} {after:#?}");
        }
    }
    let counts = house.counts();
    let participants = number(&counts, "interv.participants _Z collectif");
    assert_eq!(participants, 8);
    // No keyboard was ever shown, and there is no field to type in.
    tap(&mut stage, "day/new");
    let tree = stage.tree();
    assert!(tree.nodes().iter().all(|node| {
        use pas_a_pas::ui::semantics::Role;
        node.meaning.role != Role::Field && node.meaning.role != Role::Key
    }));
}

#[test]
fn what_is_missing_is_said_and_nothing_is_counted() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    touch(&mut stage, &["day/new", "save"]);
    let missing = |stage: &mut Stage| said(stage, "record/missing");
    assert_eq!(missing(&mut stage), Some(word(&stage, "record-missing-operator")));
    touch(&mut stage, &["operateur-caf", "save"]);
    assert_eq!(missing(&mut stage), Some(word(&stage, "record-missing-autonomy")));
    touch(&mut stage, &["theme-aide_aux_demarches_administratives", "save"]);
    assert_eq!(missing(&mut stage), Some(word(&stage, "record-missing-theme")));
    // Erasing brings back what was proposed; going back counts nothing.
    touch(&mut stage, &["erase", "operateur-caf", "autonomie-autonome"]);
    tap(&mut stage, "record/back");
    assert_eq!(house.rows(), []);
    assert_eq!(number_said(&mut stage), Some(helps(&stage, 0)));
}

#[test]
fn a_day_lived_says_the_same_numbers_everywhere() {
    let house = House::new();
    let mut stage = house.stage();
    // Three visitors practise.
    for slug in ["caf-attestation", "ameli-attestation", "caf-attestation"] {
        open_player(&mut stage, slug, Level::Guided);
        finish(&mut stage);
        tap(&mut stage, "common/end");
        assert_eq!(screen(&stage), "welcome");
    }
    enter(&mut stage);
    assert_eq!(said(&mut stage, "day/state"), None);
    tap(&mut stage, "day/open");
    assert_eq!(said(&mut stage, "day/state"), Some(word(&stage, "day-is-open")));
    assert_eq!(number(&house.counts(), "perm.tenue _Z tenue"), 1);
    // The latest practice is proposed, and confirmed by one touch; the next is corrected.
    let proposed = said(&mut stage, "day/proposed").unwrap();
    assert!(proposed.starts_with("Individuel, Caf, Famille et scolarité"), "{proposed}");
    tap(&mut stage, "day/accept");
    assert!(said(&mut stage, "day/proposed").unwrap().contains("Assurance maladie"));
    touch(&mut stage, &["day/correct", "autonomie-fait_a_la_place", "save"]);
    tap(&mut stage, "day/ignore");
    assert_eq!(said(&mut stage, "day/proposed"), None);
    // Three more by hand, the last undone.
    touch(&mut stage, &["day/new", "operateur-grdf", "autonomie-autonome", "save"]);
    tap_all(&mut stage, &["day/alike", "day/alike"]);
    assert_eq!(number_said(&mut stage), Some(helps(&stage, 5)));
    tap(&mut stage, "day/undo");
    assert_eq!(said(&mut stage, "day/said"), Some(word(&stage, "day-undone")));
    assert_eq!(number_said(&mut stage), Some(helps(&stage, 4)));
    assert_eq!(said(&mut stage, "day/operator/grdf"), Some("GRDF\u{a0}: 2".to_owned()));
    assert_eq!(
        said(&mut stage, "day/nature/aide_demarche_en_ligne"),
        Some("Démarche en ligne\u{a0}: 4".to_owned())
    );
    // Closed with a total that differs: the gap is said, not mended.
    tap(&mut stage, "day/more");
    let gap = stage.app().context().word_with("day-more-declared", &[("n", 1.into())]);
    assert_eq!(said(&mut stage, "day/gap"), Some(gap.clone()));
    tap(&mut stage, "day/close");
    let closed = stage.app().context().word_with("day-declared", &[("n", 5.into())]);
    assert_eq!(said(&mut stage, "day/declared"), Some(closed));
    assert_eq!(said(&mut stage, "day/gap"), Some(gap));
    // Corrected: a smaller total takes the difference back.
    tap_all(&mut stage, &["day/recount", "day/less", "day/close"]);
    assert_eq!(said(&mut stage, "day/gap"), Some(word(&stage, "day-same")));
    // The page says it.
    tap(&mut stage, "area/report");
    let counted = word(&stage, "report-counted");
    assert_eq!(said(&mut stage, "report/0-0"), Some(format!("{counted}\u{a0}: 4")));
    // So do the file and the store.
    let place = stage.tree();
    let own = place.nodes().iter().rev().find_map(|node| {
        let key = node.meaning.key.as_str();
        key.starts_with("report/place-").then(|| key.to_owned())
    });
    tap_all(&mut stage, &[&own.unwrap(), "report/take"]);
    let file = house.dir.path().join("exports/remontee-creully-2026-11-28.csv");
    let text = fs::read_to_string(&file).unwrap();
    for line in [
        "Interventions;Comptées sur la borne;4\r\n",
        "Interventions;Déclarées à la clôture;4\r\n",
        "Type;Individuel;4\r\n",
        "Opérateur;Caf;1\r\n",
        "Opérateur;Assurance maladie;1\r\n",
        "Opérateur;GRDF;2\r\n",
        "Nature;Démarche en ligne;4\r\n",
        "Sur la borne;Exercices Caf;2\r\n",
    ] {
        assert!(text.contains(line), "{line} {text}");
    }
    // The page beside it is a PDF, which says them too: its words are tested where it is laid out.
    let page = fs::read(house.dir.path().join("exports/remontee-creully-2026-11-28.pdf")).unwrap();
    assert!(page.starts_with(b"%PDF-"));
    let counts = house.counts();
    for (cell, n) in [
        ("interv.nombre caf individuel", 1),
        ("interv.nombre grdf individuel", 2),
        ("interv.nature_msap _Z aide_demarche_en_ligne", 4),
        ("interv.materiel _Z ordinateur.oui", 2),
        ("perm.total_declare _Z _T", 4),
        ("perm.tenue _Z tenue", 1),
    ] {
        assert_eq!(number(&counts, cell), n, "{cell}");
    }
}

#[test]
fn what_is_undone_is_proposed_again_and_the_presence_stays_open() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Watch);
    finish(&mut stage);
    tap(&mut stage, "common/end");
    enter(&mut stage);
    let proposed = said(&mut stage, "day/proposed");
    assert!(proposed.is_some());
    tap(&mut stage, "day/accept");
    // Recording a help opens the presence that nobody had opened.
    assert_eq!(said(&mut stage, "day/state"), Some(word(&stage, "day-is-open")));
    tap(&mut stage, "day/undo");
    assert_eq!(said(&mut stage, "day/proposed"), proposed);
    assert_eq!(said(&mut stage, "day/state"), Some(word(&stage, "day-is-open")));
    assert_eq!(number(&house.counts(), "interv.nombre caf individuel"), 0);
    assert!(!stage.tree().find("day/undo").unwrap().meaning.enabled, "nothing is left to undo");
    // It was counted and taken back: both are in the store.
    let rows = house.rows();
    let row = rows.iter().find(|row| row.cell.measure == Measure::Intervention).unwrap();
    assert_eq!((row.n, row.cancelled), (1, 1));
}

#[test]
fn a_day_left_open_is_offered_the_next_morning() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage);
    touch(&mut stage, &["day/new", "operateur-caf", "autonomie-autonome", "save"]);
    tap(&mut stage, "area/lock");
    drop(stage);
    // The evening's restart does not take the nature from the sheet of the day.
    let house = house.restarted();
    let mut stage = house.stage();
    enter_again(&mut stage);
    let nature = |stage: &mut Stage| said(stage, "day/nature/aide_demarche_en_ligne");
    assert_eq!(nature(&mut stage), Some("Démarche en ligne\u{a0}: 1".to_owned()));
    assert!(!stage.tree().find("day/undo").unwrap().meaning.enabled, "only numbers are kept");
    drop(stage);
    let house = house.the_next_day();
    let mut stage = house.stage();
    enter_again(&mut stage);
    assert_eq!(nature(&mut stage), Some("Démarche en ligne\u{a0}: 0".to_owned()));
    let left = said(&mut stage, "day/left-open").unwrap();
    assert!(left.contains("28 novembre"), "{left}");
    assert_eq!(number_said(&mut stage), Some(helps(&stage, 0)));
    tap(&mut stage, "day/turn");
    tap(&mut stage, "area/report");
    assert!(stage.tree().words().contains(&"Démarche en ligne\u{a0}: 1"));
    tap(&mut stage, "area/day");
    let same = word(&stage, "day-same");
    assert_eq!(said(&mut stage, "day/gap"), Some(same));
    tap(&mut stage, "day/close");
    assert_eq!(said(&mut stage, "day/left-open"), None);
    let declared: Vec<_> =
        house.rows().into_iter().filter(|row| row.cell.measure == Measure::Declared).collect();
    assert_eq!(declared.len(), 1);
    assert_eq!(declared[0].cell.period.to_string(), "2026-11-28");
    assert_eq!((declared[0].n, declared[0].cancelled), (1, 0));
    // Today is still to be lived.
    assert_eq!(said(&mut stage, "day/state"), None);
}

/// What the dialog that prints says.
fn paper(stage: &mut Stage) -> Option<String> {
    said(stage, "paper/state")
}

#[test]
fn the_sheets_are_drawn_from_their_screens() {
    let house = House::new();
    let mut stage = house.stage();
    open_player(&mut stage, "caf-attestation", Level::Guided);
    finish(&mut stage);
    for key in ["finish/memo", "finish/certificate"] {
        tap(&mut stage, key);
        // Drawn, and without a printer: the stick is what is left.
        assert!(paper(&mut stage).unwrap().starts_with(&word(&stage, "print-none")), "{key}");
        tap(&mut stage, "paper/close");
        assert_eq!(paper(&mut stage), None);
    }
    assert_eq!(number(&house.counts(), "borne.memo _Z _T"), 1);
    tap(&mut stage, "common/end");
    // Somebody who leaves midway takes the three words home on their sheet.
    let numbered = House::numbered("");
    let mut midway = numbered.stage();
    open_player(&mut midway, "caf-attestation", Level::Guided);
    follow(&mut midway);
    tap_all(&mut midway, &["common/end", "later/memo"]);
    assert!(paper(&mut midway).unwrap().starts_with(&word(&midway, "print-none")));
    tap_all(&mut midway, &["paper/close", "later/done"]);
    assert_eq!(number(&numbered.counts(), "borne.memo _Z _T"), 1);
    tap(&mut stage, "welcome/mediator");
    for _ in 0..2 {
        type_code(&mut stage, CODE);
    }
    for (way, key) in [
        ([].as_slice(), "recovery/print"),
        (&["recovery/noted", "area/report"], "report/print"),
        (&["area/day", "day/tools"], "area/flyer"),
        (&[], "area/flyers"),
        (&[], "area/guide"),
    ] {
        tap_all(&mut stage, way);
        tap(&mut stage, key);
        assert!(paper(&mut stage).unwrap().starts_with(&word(&stage, "print-none")), "{key}");
        tap(&mut stage, "paper/close");
    }
}

#[test]
fn a_visit_while_the_presence_is_open_is_one_with_a_mediator_there() {
    let house = House::new();
    let mut stage = house.stage();
    let visit = |stage: &mut Stage| {
        open_player(stage, "caf-attestation", Level::Watch);
        finish(stage);
        tap(stage, "common/end");
    };
    // A Saturday: nobody is expected.
    visit(&mut stage);
    enter(&mut stage);
    tap_all(&mut stage, &["day/open", "area/lock"]);
    visit(&mut stage);
    enter_again(&mut stage);
    tap_all(&mut stage, &["day/close", "area/lock"]);
    visit(&mut stage);
    let counts = house.counts();
    assert_eq!(number(&counts, "borne.session _Z autonomie.hors_permanence"), 2);
    assert_eq!(number(&counts, "borne.session _Z autonomie.pendant_permanence"), 1);
}
