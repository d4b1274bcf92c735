//! From start to first frame, memory, and rest: the kiosk beside a bare iced window, and beside
//! Chromium showing one local page in kiosk mode when it is installed.
//!
//! Needs Linux and `Xvfb`; says so and measures nothing otherwise. Each program runs on a display of
//! its own, 1920 × 1080, which keeps its pixels in a file. The first frame is there when the four
//! corners of the display are no longer black and at least three colors are seen: a window that is
//! mapped but not drawn yet has one. The file is looked at every 2 ms. Memory is the share of the
//! processes (PSS, children included) two seconds later, and rest is the time of processor that they
//! then use in 5 s.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/figures.rs"]
mod figures;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use figures::{Times, ms, ratio, row};
use iced::widget::{button, column, text, text_input};
use iced::{Element, Size, Task, window};

const WIDTH: usize = 1920;
const HEIGHT: usize = 1080;
const RUNS: usize = 9;
/// How often the pixels are looked at.
const GLANCE: Duration = Duration::from_millis(2);
/// The most that a first frame may take.
const PATIENCE: Duration = Duration::from_secs(60);
const SETTLE: Duration = Duration::from_secs(2);
const REST: Duration = Duration::from_secs(5);
/// The argument with which this program is the bare window.
const BARE: &str = "bare-window";
/// The names under which Chromium may be installed.
const CHROMIUM: [&str; 4] =
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

fn main() {
    if std::env::args().any(|argument| argument == BARE) {
        bare_window();
        return;
    }
    if !cfg!(target_os = "linux") || found("Xvfb").is_none() {
        println!("skipped: Xvfb is needed, and was not found");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let own = std::env::current_exe().expect("this program");
    let data = folder.path().join("data");
    let kiosk = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pas-a-pas"));
        command.arg("kiosk").arg("--data").arg(&data);
        command
    };
    let bare = || {
        let mut command = Command::new(&own);
        command.arg(BARE);
        command
    };
    let page = folder.path().join("page.html");
    fs::write(&page, "<!doctype html><title>Bonjour</title><h1>Bonjour</h1><button>Suite</button>")
        .expect("a page");
    let chromium = found("chromium").or_else(|| CHROMIUM.iter().find_map(|name| found(name)));
    let browser = |program: &PathBuf| {
        let mut command = Command::new(program);
        command
            .args(["--kiosk", "--no-first-run", "--no-sandbox", "--disable-gpu"])
            .arg(format!("--window-size={WIDTH},{HEIGHT}"))
            .arg(format!("--user-data-dir={}", folder.path().join("profile").display()))
            .arg(format!("file://{}", page.display()));
        command
    };

    let (mut of_bare, mut of_kiosk, mut of_browser) =
        (Seen::default(), Seen::default(), Seen::default());
    for run in 0..=RUNS {
        // The first of each only warms the disk.
        let kept = run > 0;
        of_bare.add(kept, look(folder.path(), bare()));
        of_kiosk.add(kept, look(folder.path(), kiosk()));
        if let Some(program) = &chromium {
            of_browser.add(kept, look(folder.path(), browser(program)));
        }
    }
    let at_rest = rest(folder.path(), kiosk());

    println!("{WIDTH} × {HEIGHT}, {RUNS} starts each, in turn, after one that is not kept");
    row(&["", "first frame", "longest", "ratio", "memory", "ratio"]);
    of_bare.print("bare iced window", &of_bare);
    of_kiosk.print("pas-a-pas kiosk, on the welcome", &of_bare);
    if chromium.is_some() {
        of_browser.print("Chromium --kiosk, one local page", &of_bare);
    } else {
        println!("Chromium: skipped, as it is not installed");
    }
    println!();
    println!(
        "at rest on the welcome for {} s: {at_rest} ticks of processor (a hundredth of a second each)",
        REST.as_secs()
    );
}

/// What was seen of a program over several starts.
#[derive(Default)]
struct Seen {
    first_frame: Times,
    /// Kilobytes, one for each start.
    memory: Vec<u64>,
}

impl Seen {
    fn add(&mut self, kept: bool, (first_frame, memory): (Duration, u64)) {
        if kept {
            self.first_frame.push(first_frame);
            self.memory.push(memory);
        }
    }

    fn memory(&self) -> u64 {
        let mut sorted = self.memory.clone();
        sorted.sort_unstable();
        sorted[sorted.len() / 2]
    }

    fn print(&self, name: &str, beside: &Self) {
        row(&[
            name,
            &ms(self.first_frame.p50()),
            &ms(self.first_frame.percentile(100)),
            &format!("{:.2} ×", ratio(self.first_frame.p50(), beside.first_frame.p50())),
            &format!("{:.1} MB", self.memory() as f64 / 1024.0),
            &format!("{:.2} ×", self.memory() as f64 / beside.memory() as f64),
        ]);
    }
}

/// Starts a program, and gives the time to its first frame and its memory two seconds later.
fn look(folder: &Path, program: Command) -> (Duration, u64) {
    let mut screen = Screen::start(folder);
    let start = Instant::now();
    let running = screen.run(program);
    let first_frame = screen.first_frame(start);
    sleep(SETTLE);
    let memory = family(running.0.id()).iter().map(|process| memory(*process)).sum();
    (first_frame, memory)
}

/// The time of processor that a program uses once it is drawn and left alone, in ticks.
fn rest(folder: &Path, program: Command) -> u64 {
    let mut screen = Screen::start(folder);
    let start = Instant::now();
    let running = screen.run(program);
    screen.first_frame(start);
    sleep(SETTLE);
    let used = || -> u64 { family(running.0.id()).iter().map(|process| ticks(*process)).sum() };
    let before = used();
    sleep(REST);
    used() - before
}

/// A process that ends with its owner.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Its children first: a browser has many.
        for process in family(self.0.id()).into_iter().rev() {
            let _ = Command::new("kill").arg("-9").arg(process.to_string()).status();
        }
        let _ = self.0.wait();
    }
}

/// A display without a screen.
struct Screen {
    _server: Running,
    name: String,
    pixels: File,
    /// The bytes read last.
    seen: Vec<u8>,
}

impl Screen {
    fn start(folder: &Path) -> Self {
        let pixels = folder.join("pixels");
        let _ = fs::remove_dir_all(&pixels);
        fs::create_dir(&pixels).expect("a folder");
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", &format!("{WIDTH}x{HEIGHT}x24"), "-br"])
            .args(["-nolisten", "tcp", "-noreset", "-fbdir"])
            .arg(&pixels)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        let written = server.stdout.take().expect("what Xvfb says");
        BufReader::new(written).read_line(&mut number).expect("the number of the display");
        let pixels = File::open(pixels.join("Xvfb_screen0")).expect("the pixels");
        let name = format!(":{}", number.trim());
        Self { _server: Running(server), name, pixels, seen: Vec::new() }
    }

    fn run(&self, mut program: Command) -> Running {
        program
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("ICED_BACKEND", "tiny-skia")
            .env("PAS_A_PAS_LOG", "off")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Running(program.spawn().expect("the program starts"))
    }

    /// Waits for the first frame, and says how long it came after `start`.
    fn first_frame(&mut self, start: Instant) -> Duration {
        while start.elapsed() < PATIENCE {
            // What is read now was drawn before now.
            if self.is_drawn() {
                return start.elapsed();
            }
            sleep(GLANCE);
        }
        panic!("no frame after {} s", PATIENCE.as_secs());
    }

    fn is_drawn(&mut self) -> bool {
        self.seen.clear();
        self.pixels.seek(SeekFrom::Start(0)).expect("the pixels");
        self.pixels.read_to_end(&mut self.seen).expect("the pixels");
        // The file is a window dump (XWD): a header, a table of colors, then the rows.
        let body = WIDTH * HEIGHT * 4;
        let Some(from) = self.seen.len().checked_sub(body) else { return false };
        let color = |x: usize, y: usize| {
            let at = from + (y * WIDTH + x) * 4;
            // The fourth byte means nothing at 24 bits a pixel.
            [self.seen[at], self.seen[at + 1], self.seen[at + 2]]
        };
        let corners = [(8, 8), (WIDTH - 9, 8), (8, HEIGHT - 9), (WIDTH - 9, HEIGHT - 9)];
        if corners.iter().any(|(x, y)| color(*x, *y) == [0; 3]) {
            return false;
        }
        let mut colors = BTreeSet::new();
        for y in (0..HEIGHT).step_by(9) {
            for x in (0..WIDTH).step_by(9) {
                colors.insert(color(x, y));
                if colors.len() >= 3 {
                    return true;
                }
            }
        }
        false
    }
}

/// This process and all that come from it.
fn family(process: u32) -> Vec<u32> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        if let Some(parent) = stat(id).get(1).and_then(|parent| parent.parse().ok()) {
            children.entry(parent).or_default().push(id);
        }
    }
    let mut family = vec![process];
    let mut at = 0;
    while let Some(member) = family.get(at) {
        family.extend(children.get(member).cloned().unwrap_or_default());
        at += 1;
    }
    family
}

/// What the kernel says of a process, from its state on (`proc(5)`); nothing once it has ended.
fn stat(process: u32) -> Vec<String> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name of the program, in parentheses, may hold spaces.
    let after = text.rsplit_once(") ").map_or("", |(_, after)| after);
    after.split_whitespace().map(str::to_owned).collect()
}

/// The time of processor that a process has used, in ticks.
fn ticks(process: u32) -> u64 {
    let stat = stat(process);
    let field = |at: usize| stat.get(at).and_then(|text| text.parse().ok()).unwrap_or(0);
    // utime and stime are the 14th and 15th fields, the state the 3rd.
    let (user, system): (u64, u64) = (field(11), field(12));
    user + system
}

/// The proportional share of a process in memory, in kilobytes.
fn memory(process: u32) -> u64 {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    text.lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap_or(0)
}

/// Where this program is installed.
fn found(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A window with a text, a field and a button, as bare as iced has them.
fn bare_window() {
    let size = Size::new(WIDTH as f32, HEIGHT as f32);
    iced::application(String::new, update, view)
        .window(window::Settings { size, decorations: false, ..window::Settings::default() })
        .run()
        .expect("a window");
}

fn update(value: &mut String, typed: String) -> Task<String> {
    *value = typed;
    Task::none()
}

#[expect(clippy::ptr_arg, reason = "iced gives the state itself")]
fn view(value: &String) -> Element<'_, String> {
    column![
        text("Bonjour").size(32),
        text_input("", value).on_input(|typed| typed).size(32),
        button(text("Suite").size(32)).on_press(String::new()),
    ]
    .spacing(16)
    .into()
}
