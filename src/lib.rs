//! Pas à pas: a fullscreen kiosk on which visitors of a rural post office practise real online
//! procedures, on a simulated world, with a coach that fades as they succeed.
//!
//! # Bird's eye view
//!
//! A tutorial is data (`assets/tutorials`): scenes of a simulated site, and steps, each with a goal.
//! [`tutorial`] reads it and follows a visitor through it; the current step is the first whose goal
//! is not met in the [`world`], so that nothing depends on the order of acts. [`screen`] draws what
//! the visitor sees with the widgets of [`ui`]; each of those says what it is, and the tree gathered
//! from them ([`ui::semantics`]) is what Tab, the robots and the tests read. [`app`] holds one
//! visitor as one value and forgets them by one assignment. [`count`] turns a practice into a few
//! anonymous increments, [`store`] makes them durable, [`export`] takes them away.
//!
//! # Code map
//!
//! | module | what it is for | pure |
//! | --- | --- | --- |
//! | [`command`] | one file for each subcommand | |
//! | [`app`] | one visitor at a time, the way between screens, the idle watch | |
//! | [`screen`] | one module for each screen | |
//! | [`ui`] | colors, sizes, icons, our own widgets, the tree of meanings | |
//! | [`tutorial`] | the content model and the coach | yes |
//! | [`world`] | the simulated site and what acts do to it | yes |
//! | [`typing`] | what was meant by what was typed; real data is refused | yes |
//! | [`keyboard`] | on-screen layouts, a text edited by grapheme | yes |
//! | [`gesture`] | what a hand meant by what a mouse or fingers did | yes |
//! | [`count`] | what is counted, and only that | yes |
//! | [`bilan`] | many kiosks over a period: what came in, what is missing, sums, tables, secrecy | yes |
//! | [`lead`] | a list prepared for a person or a group, ready-made lists | yes |
//! | [`resume`] | where one stands as three words, and back | yes |
//! | [`search`] | a search that forgives slips, accents and old names | yes |
//! | [`site`] | places, presence hours, the next presence | yes |
//! | [`pin`] | the mediator's code: hash, check, delays | yes |
//! | [`problem`] | what is wrong with a file, by code and particulars | yes |
//! | [`settings`] | reading TOML settings with the line of each fault | yes |
//! | [`content`] | finds and reads tutorials, people and words | |
//! | [`check`] | rules over content: words, dates, dead ends | |
//! | [`robot`] | learners that practise by reading the tree; the application without a window; a year of many places | |
//! | [`store`] | the counters on the disk | |
//! | [`export`] | counters as a file, brought safely to a stick | |
//! | [`import`] | reads exports again: those of a fleet for the report, those that sticks bring | |
//! | [`print`] | speaks to the printer of the place; pages as dots | |
//! | [`document`] | pages on paper, as PDF or as points | |
//! | [`publication`] | every file of a report, from one report | |
//! | [`i18n`] | words, numbers and dates by language | |
//! | [`config`], [`paths`], [`logging`], [`display`], [`heartbeat`] | settings, places, the log, the screen, the service manager | |
//!
//! # Invariants
//!
//! - Dependencies go one way: `command → app → screen → ui → i18n`, and everything to the pure
//!   modules, which never name iced, files, the network or the current time.
//! - Only [`store`] names SQLite, only [`i18n`] Fluent, only [`document`] typst, only [`ui`] colors and sizes.
//! - Nothing a visitor types reaches a disk, a log or the clipboard. Types that hold it print
//!   themselves without it.
//! - Loading never fails half-way: it gives a value and a list of problems.
//! - There is no event log, no session id, no time of day in what is stored.
//!
//! A test reads the `use` lines and holds the first two.

pub mod app;
pub mod bilan;
pub mod check;
pub mod command;
pub mod config;
pub mod content;
pub mod count;
pub mod display;
pub mod document;
pub mod export;
pub mod gesture;
pub mod heartbeat;
pub mod i18n;
pub mod import;
pub mod keyboard;
pub mod lead;
pub mod logging;
pub mod paths;
pub mod pin;
pub mod print;
pub mod problem;
pub mod publication;
pub mod resume;
pub mod robot;
pub mod screen;
pub mod search;
pub mod settings;
pub mod site;
pub mod store;
pub mod tutorial;
pub mod typing;
pub mod ui;
pub mod world;
