//! The mediator's code and the recovery code, through the real door, from a shell, and across kills:
//! who knows neither has few tries, and none of them is ever forgotten.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use fastrand::Rng;
use iced::keyboard::Modifiers;
use iced::keyboard::key::Named;
use pas_a_pas::app::lock::{Held, Lock, Refused, Renewal};
use pas_a_pas::app::{Message, work};
use pas_a_pas::i18n::Value;
use pas_a_pas::pin::recovery::Recovery;
use pas_a_pas::pin::{self, Cost};
use pas_a_pas::robot::Stage;
use pas_a_pas::screen::mediator;
use pas_a_pas::store::{self, Store};
use pas_a_pas::ui::widget::pin_pad::Key;

use crate::support::{
    House, choose_and_read, choose_code, door_note, enter, held, inside, knock, said, screen, tap,
    tap_all, today, try_codes, type_code,
};

const CODE: &str = "271828";
const OTHER: &str = "161803";
const WRONG: &str = "314159";

fn word(stage: &Stage, key: &str) -> String {
    stage.app().context().word(key)
}

/// What the page of the recovery code says of the last try.
fn note(stage: &mut Stage) -> Option<String> {
    said(stage, "recovery/note")
}

/// A hash of this code that costs little to check.
fn quick(code: &str) -> String {
    pin::hash(code, b"sixteen bytes ok", Cost::new(7 * 1024, 1).unwrap()).unwrap()
}

/// A kiosk on which this code was chosen.
fn coded() -> House {
    let house = House::new();
    house.kiosk.store.set_secret(quick(CODE), None).wait().unwrap();
    house
}

fn failures(store: &Store) -> u32 {
    store.secret().wait().unwrap().unwrap().failures
}

/// From the pad of the door to the answer about this recovery code.
fn recover(stage: &mut Stage, code: &str) {
    tap_all(stage, &["mediator/forgotten", "recovery/field"]);
    stage.type_text(code);
    tap(stage, "recovery/try");
}

#[test]
fn the_recovery_code_is_shown_once_and_kept_hashed() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    let shown = choose_and_read(&mut stage, CODE);
    assert!(!inside(&mut stage), "the recovery code is noted first");
    assert!(Recovery::read(&shown).is_ok(), "{shown}");
    tap(&mut stage, "recovery/noted");
    assert!(inside(&mut stage));
    tap(&mut stage, "area/lock");
    knock(&mut stage);
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage), "it is not shown again");
    // Neither it nor a part of it is on the disk.
    let groups: Vec<&str> = shown.split(' ').collect();
    assert_eq!(groups.len(), 5);
    for entry in fs::read_dir(house.dir.path()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = fs::read(&path).unwrap();
            for group in &groups {
                let found = bytes.windows(group.len()).any(|part| part == group.as_bytes());
                assert!(!found, "a part of the recovery code is in {}", path.display());
            }
        }
    }
}

#[test]
fn a_forgotten_code_is_replaced_with_the_recovery_code_which_serves_once() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    let first = choose_and_read(&mut stage, CODE);
    tap_all(&mut stage, &["recovery/noted", "area/lock"]);
    // However long the wait after wrong codes, the recovery code is taken at once.
    knock(&mut stage);
    try_codes(&mut stage, WRONG, 6);
    let seconds = Value::from(30_u64);
    let wait = stage.app().context().word_with("mediator-wait-seconds", &[("seconds", seconds)]);
    assert_eq!(door_note(&mut stage), Some(wait));
    recover(&mut stage, &first.to_lowercase());
    let title = said(&mut stage, "mediator/title");
    assert_eq!(title, Some(word(&stage, "mediator-choose")));
    // Nothing is open until another code is chosen, and the recovery code was not used up.
    tap(&mut stage, "mediator/leave");
    knock(&mut stage);
    recover(&mut stage, &first.replace(' ', "-"));
    let second = choose_and_read(&mut stage, OTHER);
    assert_ne!(first, second);
    tap(&mut stage, "recovery/noted");
    assert!(inside(&mut stage));
    let told = stage.app().context().word_with("area-failures", &[("tries", Value::from(5_u32))]);
    assert!(stage.tree().words().contains(&told.as_str()), "the failures are not told");
    tap(&mut stage, "area/lock");
    knock(&mut stage);
    type_code(&mut stage, CODE);
    assert_eq!(door_note(&mut stage), Some(word(&stage, "mediator-wrong")));
    recover(&mut stage, &first);
    assert_eq!(note(&mut stage), Some(word(&stage, "recovery-wrong")));
    tap(&mut stage, "recovery/back");
    type_code(&mut stage, OTHER);
    assert!(inside(&mut stage));
}

#[test]
fn a_slip_is_told_with_its_group_and_is_not_a_try() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    let code = choose_and_read(&mut stage, CODE);
    tap_all(&mut stage, &["recovery/noted", "area/lock"]);
    knock(&mut stage);
    let third = code.split(' ').nth(2).unwrap();
    let last = third.chars().last().unwrap();
    let slip = format!("{}{}", &third[..4], if last == '7' { '8' } else { '7' });
    recover(&mut stage, &code.replace(third, &slip));
    let cx = stage.app().context();
    let wanted = cx.word_with("recovery-slip-group", &[("group", Value::from(3_u32))]);
    assert_eq!(note(&mut stage), Some(wanted));
    // What was typed stays, to be corrected.
    assert_eq!(held(&mut stage, "recovery/field"), Some(code.replace(third, &slip)));
    tap(&mut stage, "recovery/field");
    stage.type_text("7");
    assert_eq!(note(&mut stage), None, "the note goes with the first correction");
    tap(&mut stage, "recovery/try");
    let cx = stage.app().context();
    let wanted = cx.word_with("recovery-slip-length", &[("found", Value::from(26_u32))]);
    assert_eq!(note(&mut stage), Some(wanted));
    tap(&mut stage, "recovery/field");
    stage.type_text("é");
    tap(&mut stage, "recovery/try");
    assert_eq!(note(&mut stage), Some(word(&stage, "recovery-slip-symbol")));
    assert_eq!(failures(&house.kiosk.store), 0);
}

#[test]
fn a_wrong_recovery_code_is_a_failure_and_waits_only_a_little() {
    let house = coded();
    let store = &house.kiosk.store;
    let right = Recovery::drawn(*b"thirteenbytes");
    let phc = right.hash(b"sixteen bytes ok").unwrap();
    store.set_recovery(phc).wait().unwrap();
    let mut stage = house.stage();
    knock(&mut stage);
    let wrong = Recovery::drawn(*b"Thirteenbytes").written();
    recover(&mut stage, &wrong);
    assert_eq!(note(&mut stage), Some(word(&stage, "recovery-wrong")));
    assert_eq!(failures(store), 1);
    tap(&mut stage, "recovery/try");
    let seconds = Value::from(5_u64);
    let wait = stage.app().context().word_with("mediator-wait-seconds", &[("seconds", seconds)]);
    assert_eq!(note(&mut stage), Some(wait));
    assert_eq!(failures(store), 1);
    for tries in 2..=40 {
        house.pace.pass(pin::RECOVERY_DELAY);
        tap(&mut stage, "recovery/try");
        assert_eq!(failures(store), tries);
    }
    house.pace.pass(pin::RECOVERY_DELAY);
    tap(&mut stage, "recovery/back");
    recover(&mut stage, &right.written());
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose")));
}

#[test]
fn the_recovery_code_can_be_typed_with_the_keys_of_the_screen() {
    let house = coded();
    house.kiosk.store.set_recovery("unread".to_owned()).wait().unwrap();
    let mut stage = house.stage();
    knock(&mut stage);
    tap_all(&mut stage, &["mediator/forgotten", "recovery/field", "key/a", "key/z"]);
    assert_eq!(held(&mut stage, "recovery/field").unwrap().to_lowercase(), "az");
    // A real key writes in the same field.
    stage.type_text("7");
    assert_eq!(held(&mut stage, "recovery/field").unwrap().to_lowercase(), "az7");
    // Leaving forgets it.
    tap(&mut stage, "recovery/back");
    tap(&mut stage, "mediator/forgotten");
    assert_eq!(held(&mut stage, "recovery/field"), Some(String::new()));
}

#[test]
fn without_a_recovery_code_the_door_says_whom_to_call() {
    let house = coded();
    let mut stage = house.stage();
    knock(&mut stage);
    assert!(stage.tree().find("mediator/forgotten").is_none());
    // Nor does a message open the page.
    stage.send(Message::Mediator(mediator::Message::Forgotten));
    assert!(stage.tree().find("recovery/field").is_none());
}

#[test]
fn an_answer_that_comes_after_its_screen_was_left_opens_nothing() {
    let house = coded();
    let mut stage = house.stage();
    knock(&mut stage);
    let late = |message| Message::Mediator(message);
    // Somebody gave the right code, left, and somebody else stands at the door.
    let (ticket, answer) = house.kiosk.lock.try_code(CODE.to_owned(), Duration::ZERO).unwrap();
    assert_eq!(work::wait(answer).unwrap(), Ok(true));
    stage.send(late(mediator::Message::Checked((ticket, Ok(true)))));
    assert!(!inside(&mut stage));
    let (ticket, answer) = house.kiosk.lock.renew(Renewal::Recovery, Duration::ZERO).unwrap();
    let made = work::wait(answer).unwrap();
    assert!(made.is_ok());
    stage.send(late(mediator::Message::Renewed((ticket, made))));
    stage.send(late(mediator::Message::Noted));
    assert!(!inside(&mut stage));
    assert_eq!(said(&mut stage, "recovery/code"), None);
    // Nor does the disk's answer to a former screen take the code typed so far away.
    tap(&mut stage, "pin/1");
    let typed = said(&mut stage, "pin/typed");
    stage.send(late(mediator::Message::Looked(Ok(Held::Nothing))));
    assert_eq!(said(&mut stage, "pin/typed"), typed);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-title")));
}

#[test]
fn while_a_try_goes_on_no_other_begins() {
    let house = coded();
    let mut stage = house.stage();
    knock(&mut stage);
    let (_, answer) = house.kiosk.lock.try_code(WRONG.to_owned(), Duration::ZERO).unwrap();
    // The screen was left and reached again: even the right code is not tried.
    tap(&mut stage, "mediator/leave");
    knock(&mut stage);
    type_code(&mut stage, CODE);
    assert_eq!(door_note(&mut stage), Some(word(&stage, "code-busy")));
    assert_eq!(work::wait(answer).unwrap(), Ok(false));
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
}

#[test]
fn escape_neither_locks_nor_opens() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    stage.key(Named::Escape, Modifiers::empty());
    assert_eq!(screen(&stage), "mediator");
    choose_code(&mut stage, CODE);
    for _ in 0..3 {
        stage.key(Named::Escape, Modifiers::empty());
        assert!(inside(&mut stage));
    }
}

#[test]
fn the_area_is_locked_when_the_program_ends() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    drop(stage);
    let house = house.restarted();
    let mut stage = house.stage();
    knock(&mut stage);
    assert!(!inside(&mut stage));
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-title")));
}

#[test]
fn a_recovery_code_that_nobody_noted_is_not_shown_to_the_next_one() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    choose_and_read(&mut stage, CODE);
    stage.send(Message::Noticed(pas_a_pas::app::idle::Notice::Quiet));
    stage.send(Message::Noticed(pas_a_pas::app::idle::Notice::Nobody));
    assert_eq!(screen(&stage), "welcome");
    knock(&mut stage);
    assert_eq!(said(&mut stage, "recovery/code"), None);
    assert!(!inside(&mut stage));
    // The code counts: another recovery code is made inside.
    type_code(&mut stage, CODE);
    assert!(inside(&mut stage));
}

#[test]
fn the_code_is_changed_from_inside_after_the_present_one() {
    let house = House::new();
    let mut stage = house.stage();
    knock(&mut stage);
    let recovery = choose_and_read(&mut stage, CODE);
    tap_all(&mut stage, &["recovery/noted", "day/tools", "area/code", "code/change"]);
    type_code(&mut stage, WRONG);
    assert_eq!(said(&mut stage, "code/note"), Some(word(&stage, "mediator-wrong")));
    assert_eq!(failures(&house.kiosk.store), 1);
    type_code(&mut stage, CODE);
    for code in [OTHER, OTHER] {
        type_code(&mut stage, code);
    }
    assert_eq!(said(&mut stage, "code/done"), Some(word(&stage, "code-changed")));
    tap_all(&mut stage, &["code/back", "area/lock"]);
    knock(&mut stage);
    type_code(&mut stage, CODE);
    assert_eq!(door_note(&mut stage), Some(word(&stage, "mediator-wrong")));
    // The recovery code on its paper is still good.
    recover(&mut stage, &recovery);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose")));
    tap(&mut stage, "mediator/leave");
    knock(&mut stage);
    type_code(&mut stage, OTHER);
    assert!(inside(&mut stage));
}

#[test]
fn a_recovery_code_is_made_anew_from_inside() {
    let house = coded();
    let mut stage = house.stage();
    knock(&mut stage);
    type_code(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/code", "code/remake"]);
    // An area left open is not enough.
    type_code(&mut stage, WRONG);
    assert_eq!(said(&mut stage, "recovery/code"), None);
    type_code(&mut stage, CODE);
    let shown = said(&mut stage, "recovery/code").expect("it is not shown");
    assert!(stage.tree().find("area/day").is_none(), "one leaves without noting it");
    tap(&mut stage, "recovery/noted");
    assert_eq!(said(&mut stage, "code/done"), Some(word(&stage, "code-remade")));
    tap_all(&mut stage, &["code/back", "area/lock"]);
    knock(&mut stage);
    recover(&mut stage, &shown);
    assert_eq!(said(&mut stage, "mediator/title"), Some(word(&stage, "mediator-choose")));
}

#[test]
fn the_page_of_the_code_goes_back_one_step_at_a_time() {
    let house = House::new();
    let mut stage = house.stage();
    enter(&mut stage, CODE);
    tap_all(&mut stage, &["day/tools", "area/code", "code/change", "pin/1", "code/back"]);
    assert!(stage.tree().find("code/remake").is_some());
    tap(&mut stage, "code/change");
    let typed = format!("{} 0", word(&stage, "mediator-typed"));
    assert_eq!(said(&mut stage, "pin/typed"), Some(typed));
    tap_all(&mut stage, &["code/back", "code/back"]);
    assert!(stage.tree().find("code/remake").is_none());
    assert!(inside(&mut stage));
}

/// Eight hours at the real door, with all the tricks that need no tools: going away and coming back,
/// and pulling the plug.
#[test]
fn an_attacker_has_few_tries_in_eight_hours() {
    let mut house = coded();
    let mut stage = house.stage();
    let mut rng = Rng::with_seed(8);
    let day = Duration::from_secs(8 * 3600);
    let mut gone = Duration::ZERO;
    let mut pass = |house: &House, time: Duration| {
        house.pace.pass(time);
        gone += time;
        gone < day
    };
    let mut made = 0;
    knock(&mut stage);
    'day: loop {
        let before = failures(&house.kiosk.store);
        for digit in WRONG.chars() {
            stage.send(Message::Mediator(mediator::Message::Key(Key::Digit(digit))));
        }
        stage.send(Message::Mediator(mediator::Message::Key(Key::Confirm)));
        assert!(!inside(&mut stage));
        let after = failures(&house.kiosk.store);
        made += after - before;
        if after > before {
            continue;
        }
        // One waits. Does leaving help? Does a restart?
        let left = house.kiosk.lock.wait(house.kiosk.clock.steady()).expect("nobody waits");
        match rng.u8(0..3) {
            0 => {
                tap(&mut stage, "mediator/leave");
                knock(&mut stage);
                assert_eq!(house.kiosk.lock.wait(house.kiosk.clock.steady()), Some(left));
            }
            1 => {
                if !pass(&house, Duration::from_secs(60).min(left)) {
                    break 'day;
                }
                drop(stage);
                house = house.restarted();
                stage = house.stage();
                knock(&mut stage);
                let again = house.kiosk.lock.wait(house.kiosk.clock.steady());
                assert_eq!(again, Some(pin::delay(after)), "a restart helps");
            }
            _ => {
                if !pass(&house, left) {
                    break 'day;
                }
            }
        }
    }
    assert!((12..=32).contains(&made), "{made} tries in eight hours");
    assert_eq!(failures(&house.kiosk.store), made);
}

fn open(dir: &Path) -> Store {
    let day = today().date();
    let (store, problems) = store::open(dir, Arc::new(move || day));
    assert_eq!(problems, []);
    store
}

/// Tries this many wrong codes, each as soon as one may, and tells each answer.
fn tries(dir: &Path, times: u32, mut tell: impl FnMut(u32)) {
    let lock = Lock::new(open(dir));
    let mut now = Duration::ZERO;
    assert_eq!(work::wait(lock.look(now)).unwrap(), Ok(Held::Code { recovery: false }));
    for number in 1..=times {
        let answer = loop {
            match lock.try_code(WRONG.to_owned(), now) {
                Ok((_, answer)) => break answer,
                Err(Refused::Wait(left)) => now += left,
                Err(Refused::Busy) => panic!("nobody else tries"),
            }
        };
        assert_eq!(work::wait(answer).unwrap(), Ok(false));
        tell(number);
    }
}

/// The folder in which this very program, started again by another test, tries codes until it is
/// killed.
const CHILD: &str = "PAS_A_PAS_TEST_TRIES";

#[test]
fn each_try_is_on_the_disk_before_its_answer() {
    if let Some(dir) = std::env::var_os(CHILD) {
        let mut out = std::io::stdout();
        return tries(Path::new(&dir), u32::MAX, |number| {
            writeln!(out, "\nanswered {number}").and_then(|()| out.flush()).unwrap();
        });
    }
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).set_secret(quick(CODE), None).wait().unwrap();
    let mut told = 0;
    tries(dir.path(), 12, |number| told = number);
    assert_eq!((told, failures(&open(dir.path()))), (12, 12));
}

/// This very program, even when a newer build has taken its place on the disk.
fn itself() -> PathBuf {
    let running = Path::new("/proc/self/exe");
    if running.exists() { running.to_owned() } else { std::env::current_exe().unwrap() }
}

/// Starts the program that tries codes in this folder, kills it, and gives how many answers it told.
fn killed_after(dir: &Path, answers: u32, spins: u32) -> u32 {
    let mut child = Command::new(itself())
        .args(["code::each_try_is_on_the_disk_before_its_answer", "--exact", "--nocapture"])
        .env(CHILD, dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut told = 0;
    let mut line = String::new();
    let mut read = || {
        line.clear();
        let more = out.read_line(&mut line).unwrap() > 0;
        // A line cut in its middle was not told.
        (more, line.starts_with("answered ") && line.ends_with('\n'))
    };
    while told < answers {
        let (more, whole) = read();
        assert!(more, "it ended by itself");
        told += u32::from(whole);
    }
    // Between two writes, in the middle of one, or while the hash is looked at.
    for _ in 0..spins {
        std::hint::spin_loop();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    loop {
        let (more, whole) = read();
        told += u32::from(whole);
        if !more {
            return told;
        }
    }
}

fn killed(seeds: std::ops::Range<u64>) {
    let dir = tempfile::tempdir().unwrap();
    open(dir.path()).set_secret(quick(CODE), None).wait().unwrap();
    let mut before = 0;
    let (mut noted, mut unanswered) = (0, 0);
    for seed in seeds {
        let mut rng = Rng::with_seed(seed);
        let answers = rng.u32(0..3);
        let told = killed_after(dir.path(), answers, rng.u32(0..2_000_000));
        let store = open(dir.path());
        let after = failures(&store);
        assert!(after >= before + told, "seed {seed}: {before}, {told} answers, then {after}");
        // One more may have been noted, whose answer never came.
        assert!(after <= before + told + 1, "seed {seed}: {before}, {told} answers, then {after}");
        noted += after - before;
        unanswered += after - before - told;
        before = after;
    }
    assert!(noted > 0 && unanswered > 0, "{noted} tries, {unanswered} of them cut");
}

#[test]
fn no_kill_gives_a_free_try() {
    killed(0..100);
}

#[test]
fn no_other_kill_gives_a_free_try() {
    killed(100..200);
}

#[test]
fn nor_does_a_third_hundred_of_kills() {
    killed(200..300);
}

/// The real program with these arguments in this folder, and this on its standard input.
fn shell(dir: &Path, args: &[&str], input: &str) -> (i32, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"))
        .arg("--data")
        .arg(dir)
        .arg("pin")
        .args(args)
        .env("HOME", dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that refuses its arguments does not read.
    drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
    let ended = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (ended.status.code().unwrap(), text(ended.stdout), text(ended.stderr))
}

#[test]
fn a_code_is_chosen_from_a_shell() {
    let dir = tempfile::tempdir().unwrap();
    let (code, out, err) = shell(dir.path(), &["--recovery"], "");
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    let (code, first, err) = shell(dir.path(), &["--stdin"], &format!("{CODE}\n"));
    assert_eq!(code, 0, "{err}");
    let recovery = Recovery::read(&first).expect("the recovery code is alone on its line");
    let store = open(dir.path());
    let secret = store.secret().wait().unwrap().unwrap();
    assert_eq!(pin::verify(&secret.phc, CODE), Ok(true));
    assert_eq!(recovery.matches(&secret.recovery.unwrap()), Ok(true));
    assert_eq!(store.note_failure().wait(), Ok(1));
    drop(store);
    // Another recovery code leaves the code and its failures.
    let (code, second, err) = shell(dir.path(), &["--recovery"], "");
    assert_eq!(code, 0, "{err}");
    let secret = open(dir.path()).secret().wait().unwrap().unwrap();
    assert_eq!((pin::verify(&secret.phc, CODE), secret.failures), (Ok(true), 1));
    assert_eq!(recovery.matches(secret.recovery.as_ref().unwrap()), Ok(false));
    let recovery = Recovery::read(&second).unwrap();
    assert_eq!(recovery.matches(&secret.recovery.unwrap()), Ok(true));
    // Another code is another recovery code, and no failure; those there were are told.
    let (code, third, err) = shell(dir.path(), &["--stdin"], OTHER);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("1 code faux"), "{err}");
    assert!(!err.contains(OTHER) && !err.contains(third.trim()), "{err}");
    let secret = open(dir.path()).secret().wait().unwrap().unwrap();
    assert_eq!((pin::verify(&secret.phc, OTHER), secret.failures), (Ok(true), 0));
    assert_eq!(recovery.matches(&secret.recovery.unwrap()), Ok(false));
}

#[test]
fn a_shell_says_why_it_chooses_no_code() {
    let dir = tempfile::tempdir().unwrap();
    for (input, wanted) in [
        ("", "trop court"),
        ("24681\n", "trop court"),
        ("2468135790246\n", "trop long"),
        ("24681a\n", "chiffres"),
        ("777777\n", "un seul chiffre"),
        ("654321\n", "se suivent"),
    ] {
        let (code, out, err) = shell(dir.path(), &["--stdin"], input);
        assert_eq!((code, out.as_str()), (1, ""), "{input}");
        assert!(err.contains(wanted), "{input}: {err}");
    }
    // Never as an argument, and never without a terminal unless it is said to be piped.
    for args in [&[CODE][..], &["--stdin", "--recovery"], &[]] {
        let (code, out, err) = shell(dir.path(), args, CODE);
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}: {err}");
    }
    let store = open(dir.path());
    assert_eq!(store.secret().wait(), Ok(None));
    // While the kiosk runs, one sentence.
    for args in [&["--stdin"][..], &["--recovery"]] {
        let (code, out, err) = shell(dir.path(), args, CODE);
        assert_eq!((code, out.as_str()), (74, ""), "{args:?}");
        let said: Vec<&str> = err.lines().filter(|line| !line.starts_with('[')).collect();
        assert_eq!(said, ["Fermez d’abord la borne."]);
    }
}
