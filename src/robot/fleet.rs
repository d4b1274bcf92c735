//! A plausible year of counts for ten places or for thirty thousand, so that the year's report can
//! be rehearsed, tested and measured before the first real year is over.
//!
//! Presences are held week after week, people come, are helped, practise alone or not, and become
//! abler; places differ, holidays and closed months leave holes. What they do is turned into
//! counters by [`count`](crate::count) itself, so the rows are those a kiosk would hold. Each device
//! is drawn from the seed, the place and the day alone: in any order, without the others, and always
//! the same.
//!
//! [`Variant`] gives what sticks hold when things go wrong: an old copy, a restored store, two
//! machines with one name. Writing files is left to the command that asks.

mod dice;
mod habits;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Datelike, Months, NaiveDate, Weekday};

use self::dice::Dice;
use self::habits::{OPERATORS, Procedure, Setting};
use crate::bilan::{Exercise, Place};
use crate::count::day::{Day, closing, opening, presence};
use crate::count::{
    self, Cell, Increment, Measure, Moment, NOT_APPLICABLE, Period, Quality, Row, day,
};
use crate::site::holidays::is_holiday;

/// How many devices each place has: a computer, then a tablet.
pub const DEVICES: u32 = 2;

/// The places of the partnership with their *département*: the first ones of any fleet.
const PARTNERSHIP: [(&str, &str); 10] = [
    ("creully", "14"),
    ("tilly", "14"),
    ("mathieu", "14"),
    ("grandcamp", "14"),
    ("saint-martin", "14"),
    ("lisieux", "14"),
    ("brehal", "50"),
    ("la-haye-pesnel", "50"),
    ("montmartin", "50"),
    ("saint-sauveur", "50"),
];

/// How busy each month is, in thousandths of the usual: taxes in May, August empty, a new school
/// year in September.
const SEASON: [u32; 12] = [1050, 950, 1050, 950, 1150, 950, 750, 550, 1200, 1150, 1050, 850];

/// The month at whose end a restored store had last been saved.
const SAVED: u32 = 6;

/// The month at whose end a store is lost, to be restored the next day.
const LOST: u32 = 8;

/// The month at whose end the disk of a machine is copied to another.
const COPIED: u32 = 3;

/// A number of places through one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fleet {
    sites: u32,
    seed: u64,
    first: NaiveDate,
    last: NaiveDate,
    /// What can be practised, cheap to hand to another thread.
    procedures: Arc<[Procedure]>,
}

/// One device, as its store names itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Device {
    /// A random UUID (RFC 9562, version 4).
    pub id: String,
    /// The incarnation of its store, as 16 hexadecimal digits.
    pub epoch: String,
}

/// What becomes of the counts of a device before they are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// One export, made when the year is over.
    Plain,
    /// One export only, made at the end of this month (1 to 12): the rest is missing.
    Late(u32),
    /// An export of the end of August; then the store is lost, put back as it was at the end of June,
    /// and counts on under a new epoch until the year is over. Together, nothing is missing.
    Restored,
    /// The disk was copied at the end of March to the other machine of the place, and both counted on
    /// under one name: two exports that contradict each other, and nothing can tell what is missing.
    Cloned,
    /// The same export twice.
    Duplicate,
}

impl Variant {
    /// One of each kind.
    pub const ALL: [Self; 5] =
        [Self::Plain, Self::Late(9), Self::Restored, Self::Cloned, Self::Duplicate];

    /// What it is, in one English word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Late(_) => "late",
            Self::Restored => "restored",
            Self::Cloned => "cloned",
            Self::Duplicate => "duplicate",
        }
    }
}

/// The whole state of a store on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The device, with its epoch on that day.
    pub device: Device,
    /// The day it was made.
    pub taken: NaiveDate,
    /// How many times something was counted since ever: of two states of one epoch, the later has
    /// the larger number.
    pub sequence: u64,
    /// The counters, sorted, each key once; older epochs of the same store included.
    pub rows: Vec<Row>,
}

impl Fleet {
    /// This many places through this year, where people practise these exercises; one whose codes no
    /// counter accepts is left out. Years are written with four digits: others are brought within 1
    /// and 9999.
    pub fn new(sites: u32, seed: u64, year: i32, exercises: &[Exercise]) -> Self {
        let year = year.clamp(1, 9999);
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
        let procedures = exercises.iter().filter_map(Procedure::of).collect();
        Self { sites, seed, first: day(1, 1), last: day(12, 31), procedures }
    }

    /// The same fleet when the year is not over: nothing is counted after `last`.
    #[must_use]
    pub fn until(self, last: NaiveDate) -> Self {
        Self { last: self.last.min(last), ..self }
    }

    /// How many places there are.
    pub fn sites(&self) -> u32 {
        self.sites
    }

    /// The place of this rank, from 0: those of the partnership, then made-up ones.
    pub fn site(&self, site: u32) -> Place {
        if let Some((id, departement)) = PARTNERSHIP.get(site as usize) {
            return Place { id: (*id).to_owned(), departement: (*departement).to_owned() };
        }
        let departement = if self.dice(site, Stream::Place).chance(600) { "14" } else { "50" };
        let id = format!("site-{:05}", u64::from(site) + 1);
        Place { id, departement: departement.to_owned() }
    }

    /// The devices of a place; none where the fleet has no such place.
    pub fn devices(&self, site: u32) -> impl Iterator<Item = Device> + use<> {
        let fleet = self.clone();
        let count = if site < self.sites { DEVICES } else { 0 };
        (0..count).map(move |device| fleet.device(site, device, Stream::Epoch(device)))
    }

    /// The days of the week when a mediator comes to a place, Monday first.
    pub fn presence(&self, site: u32) -> Vec<Weekday> {
        let mut days = self.plan(site).slots;
        days.sort_unstable_by_key(Weekday::num_days_from_monday);
        days
    }

    /// Whether the place counted in this month (1 to 12): some close for a while, some joined later.
    pub fn is_open(&self, site: u32, month: u32) -> bool {
        self.plan(site).is_open(month)
    }

    /// What a device of a place counted, from rank 0, sorted. Nothing where there is no such device.
    pub fn rows(&self, site: u32, device: u32) -> Vec<Row> {
        if site >= self.sites || device >= DEVICES {
            return Vec::new();
        }
        let book = self.book(site, device, self.first..=self.last);
        book.rows(&self.device(site, device, Stream::Epoch(device)))
    }

    /// What becomes of the counts of a device in a year when things go wrong: in each ten places, one
    /// device sends an old copy, one is restored, one is cloned and one sends the same twice.
    ///
    /// Read together, these exports say at most what the devices counted: the machine that receives
    /// the copy of a disk stops counting under its own name.
    pub fn fault(&self, site: u32, device: u32) -> Variant {
        let (ten, rank) = (site / 10, site % 10);
        let mut dice = self.dice(ten, Stream::Faults);
        // A step that shares no divisor with ten meets each place once.
        let (start, step) = (dice.below(10), dice.pick(&[(1, 1), (1, 3), (1, 7), (1, 9)]));
        let mut dice = self.dice(site, Stream::Fault);
        let (concerned, month) = (dice.below(DEVICES) == device, 3 + dice.below(8));
        let faults = [Variant::Late(month), Variant::Restored, Variant::Cloned, Variant::Duplicate];
        let met = faults
            .into_iter()
            .zip(0..)
            .find(|(_, at)| (start + at * step.unwrap_or(1)) % 10 == rank)
            .map_or(Variant::Plain, |(fault, _)| fault);
        match met {
            fault if concerned => fault,
            Variant::Cloned => Variant::Late(COPIED),
            Variant::Plain | Variant::Late(_) | Variant::Restored | Variant::Duplicate => {
                Variant::Plain
            }
        }
    }

    /// What sticks hold of a device, the oldest export first. Nothing where there is no such device.
    pub fn exports(&self, site: u32, device: u32, variant: Variant) -> Vec<Export> {
        if site >= self.sites || device >= DEVICES {
            return Vec::new();
        }
        let own = self.device(site, device, Stream::Epoch(device));
        let whole = |end: NaiveDate| {
            let book = self.book(site, device, self.first..=end);
            Export {
                rows: book.rows(&own),
                device: own.clone(),
                taken: end,
                sequence: book.sequence,
            }
        };
        match variant {
            Variant::Plain => vec![whole(self.last)],
            Variant::Late(month) => vec![whole(self.end_of(month))],
            Variant::Duplicate => vec![whole(self.last), whole(self.last)],
            Variant::Restored => {
                let renewed = self.device(site, device, Stream::NextEpoch(device));
                let saved = self.book(site, device, self.first..=self.end_of(SAVED));
                let since = self.end_of(LOST).succ_opt().unwrap_or(self.last);
                let book = self.book(site, device, since..=self.last);
                let mut rows = [saved.rows(&own), book.rows(&renewed)].concat();
                rows.sort();
                let restored = Export {
                    device: renewed,
                    taken: self.last,
                    sequence: saved.sequence + book.sequence,
                    rows,
                };
                vec![whole(self.end_of(LOST)), restored]
            }
            Variant::Cloned => {
                let mut book = self.book(site, device, self.first..=self.end_of(COPIED));
                let since = self.end_of(COPIED).succ_opt().unwrap_or(self.last);
                let other = (device + 1) % DEVICES;
                self.live(&self.plan(site), site, other, since..=self.last, &mut book);
                let copy = Export {
                    rows: book.rows(&own),
                    device: own.clone(),
                    taken: self.last,
                    sequence: book.sequence,
                };
                vec![whole(self.last), copy]
            }
        }
    }

    /// The last day of this month, or of the year so far.
    fn end_of(&self, month: u32) -> NaiveDate {
        let months = Months::new(month.clamp(1, 12));
        let next = self.first.checked_add_months(months).and_then(|next| next.pred_opt());
        next.unwrap_or(self.last).min(self.last)
    }

    fn dice(&self, site: u32, stream: Stream) -> Dice {
        let (kind, rank) = stream.key();
        Dice::keyed([self.seed, site.into(), kind, rank])
    }

    fn device(&self, site: u32, device: u32, epoch: Stream) -> Device {
        let mut dice = self.dice(site, Stream::Device(device));
        let (high, low) = (dice.next(), dice.next());
        // The version and the variant of RFC 9562.
        let high = (high & !0xf000) | 0x4000;
        let low = (low & !(0b11 << 62)) | (0b10 << 62);
        let id = format!(
            "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
            high >> 32,
            (high >> 16) & 0xffff,
            high & 0xffff,
            low >> 48,
            low & 0xffff_ffff_ffff
        );
        Device { id, epoch: format!("{:016x}", self.dice(site, epoch).next()) }
    }

    /// How a place lives.
    fn plan(&self, site: u32) -> Plan {
        let mut dice = self.dice(site, Stream::Plan);
        // Presences fall from Tuesday to Friday first; a second one comes later in the week.
        let days = [Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Mon];
        let day = |rank: u32| days.get(rank as usize % days.len()).copied();
        let start = dice.below(5);
        let second = dice.chance(200).then_some(start + 1 + dice.below(4));
        let slots = [Some(start), second].into_iter().flatten().filter_map(day).collect();
        // Most presences see three to six people; one place in eight far fewer, one far more.
        let scale = dice.pick(&[(6, 1000), (1, 450), (1, 1700)]).unwrap_or(1000);
        let helps = (3000 + dice.below(3000)) * scale / 1000;
        let visits = (30 + dice.below(120)) * scale / 1000;
        let joined = if dice.chance(60) { 2 + dice.below(8) } else { 1 };
        let mut closed: Vec<u32> = (1..joined).collect();
        if dice.chance(250) {
            closed.push(if dice.chance(600) { 8 } else { 1 + dice.below(12) });
        }
        let operators = OPERATORS
            .into_iter()
            .map(|(weight, code)| (weight * (600 + dice.below(800)) / 1000, code))
            .collect();
        Plan { id: self.site(site).id, slots, helps, visits, closed, operators }
    }

    fn book(&self, site: u32, device: u32, days: RangeInclusive<NaiveDate>) -> Book {
        let mut book = Book::default();
        self.live(&self.plan(site), site, device, days, &mut book);
        book
    }

    /// Counts these days on one device. Each day has streams of its own, so that the days before it
    /// change nothing in it.
    fn live(
        &self,
        plan: &Plan,
        site: u32,
        device: u32,
        days: RangeInclusive<NaiveDate>,
        book: &mut Book,
    ) {
        let (from, to) = days.into_inner();
        for date in from.iter_days().take_while(|date| *date <= to) {
            let closed = date.weekday() == Weekday::Sun || is_holiday(date);
            if closed || !plan.is_open(date.month()) {
                continue;
            }
            let setting = Setting {
                site: &plan.id,
                day: date,
                device: if device == 0 { count::Device::Computer } else { count::Device::Tablet },
                progress: date.ordinal0() * 1000 / 366,
                operators: &plan.operators,
                procedures: &self.procedures,
            };
            let season = SEASON.get(date.month0() as usize).copied().unwrap_or(1000);
            let presence = plan.slots.contains(&date.weekday());
            if presence {
                let mean = plan.helps * season / 1000;
                self.hold(&setting, site, device, mean, book);
            }
            let mut dice = self.dice(site, Stream::Alone(date, device));
            for _ in 0..dice.count(plan.visits * season / 1000) {
                // A presence lasts a third of the opening hours.
                let moment = if presence && dice.chance(330) {
                    Moment::DuringPresence
                } else {
                    Moment::OutsidePresence
                };
                book.count_all(setting.alone(moment, &mut dice.fork()));
            }
        }
    }

    /// One presence, as this device sees it: people are shared out between the devices, the total is
    /// declared for all.
    fn hold(&self, setting: &Setting<'_>, site: u32, device: u32, mean: u32, book: &mut Book) {
        let (id, date) = (setting.site, setting.day);
        let mut dice = self.dice(site, Stream::Presence(date));
        if dice.chance(30) {
            if device == 0 {
                book.count(vec![canceled(id, date)]);
            }
            return;
        }
        let helps = dice.count(mean);
        let declared = match dice.below(100) {
            0..5 => helps + 1,
            5..9 => helps.saturating_sub(1),
            _ => helps,
        };
        let forgotten = dice.chance(40);
        let mistyped = dice.chance(20);
        let mut own = Vec::new();
        for _ in 0..helps {
            let on = u32::from(dice.chance(350));
            let help = dice.fork();
            if on == device {
                own.push(help);
            }
        }
        if device > 0 && own.is_empty() {
            return;
        }
        book.count(opening(&book.day(id, date), id, date));
        for mut dice in own {
            book.count_all(setting.help(&mut dice));
        }
        // The day is closed on one device, as a rule the first.
        if (device == 0) == forgotten {
            return;
        }
        if mistyped {
            let wrong = u64::from(declared) + 10;
            book.count(closing(&book.day(id, date), id, date, wrong));
        }
        book.count(closing(&book.day(id, date), id, date, declared.into()));
    }
}

/// The streams of chance of a place: what is drawn from one changes nothing in the others.
#[derive(Debug, Clone, Copy)]
enum Stream {
    Place,
    Plan,
    Device(u32),
    Epoch(u32),
    NextEpoch(u32),
    Presence(NaiveDate),
    Alone(NaiveDate, u32),
    Faults,
    Fault,
}

impl Stream {
    /// Its kind and its rank; two streams of a place never share both.
    fn key(self) -> (u64, u64) {
        let days = |date: NaiveDate| u64::try_from(date.num_days_from_ce()).unwrap_or_default();
        match self {
            Self::Place => (0, 0),
            Self::Plan => (1, 0),
            Self::Device(device) => (2, device.into()),
            Self::Epoch(device) => (3, device.into()),
            Self::NextEpoch(device) => (4, device.into()),
            Self::Presence(date) => (5, days(date)),
            Self::Alone(date, device) => (6, days(date) * u64::from(DEVICES) + u64::from(device)),
            Self::Faults => (7, 0),
            Self::Fault => (8, 0),
        }
    }
}

/// How a place lives through the year.
struct Plan {
    id: String,
    /// The days of the week of its presences.
    slots: Vec<Weekday>,
    /// The usual number of helps of a presence, in thousandths.
    helps: u32,
    /// The usual number of people who come alone to one device on one day, in thousandths.
    visits: u32,
    /// The months when nothing is counted.
    closed: Vec<u32>,
    /// The demand here, by operator.
    operators: Vec<(u32, &'static str)>,
}

impl Plan {
    fn is_open(&self, month: u32) -> bool {
        !self.closed.contains(&month)
    }
}

/// A store in memory: counters that only grow.
#[derive(Debug, Default)]
struct Book {
    cells: BTreeMap<Cell, (u64, u64)>,
    sequence: u64,
}

impl Book {
    /// Counts these at once; nothing for none.
    fn count(&mut self, increments: Vec<Increment>) {
        self.sequence += u64::from(!increments.is_empty());
        for Increment { cell, n, cancelled } in increments {
            let known = self.cells.entry(cell).or_default();
            known.0 += n;
            known.1 += cancelled;
        }
    }

    fn count_all(&mut self, transactions: habits::Transactions) {
        for increments in transactions {
            self.count(increments);
        }
    }

    /// The numbers of a day, as the kiosk reads them before it opens or closes one.
    fn day(&self, site: &str, date: NaiveDate) -> Day {
        let [first, ..] = Measure::ALL;
        let from = Cell {
            site: site.to_owned(),
            period: Period::day(date),
            measure: first,
            operator: String::new(),
            dimension: String::new(),
            value: String::new(),
        };
        let of_day = |(cell, _): &(&Cell, _)| cell.period == from.period && cell.site == site;
        let rows: Vec<Row> = self
            .cells
            .range(&from..)
            .take_while(of_day)
            .map(|(cell, counts)| row("", "", cell, *counts))
            .collect();
        day::Day::of(&rows, site, date)
    }

    fn rows(&self, device: &Device) -> Vec<Row> {
        let Device { id, epoch } = device;
        self.cells.iter().map(|(cell, counts)| row(id, epoch, cell, *counts)).collect()
    }
}

fn row(device: &str, epoch: &str, cell: &Cell, (n, cancelled): (u64, u64)) -> Row {
    Row {
        device: device.to_owned(),
        epoch: epoch.to_owned(),
        cell: cell.clone(),
        n,
        cancelled,
        quality: Quality::Ok,
    }
}

/// A presence that nobody came to hold.
fn canceled(site: &str, date: NaiveDate) -> Increment {
    let measure = Measure::Presence;
    let cell = Cell {
        site: site.to_owned(),
        period: Period::of(date, measure.grain()),
        measure,
        operator: NOT_APPLICABLE.to_owned(),
        dimension: measure.dimension().to_owned(),
        value: presence::CANCELED.to_owned(),
    };
    Increment { cell, n: 1, cancelled: 0 }
}

#[cfg(test)]
mod tests;
