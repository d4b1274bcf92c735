//! What an outsider can deduce of the numbers that are hidden.
//!
//! The exchanges already say of each hidden number which values it was seen to be able to have. Parts
//! of the system that are small and share no line with the rest are then solved exactly, by linear
//! programming in whole numbers: the interval is what can be deduced when [`Interval::exact`] says so.
//! In larger parts an outsider may know less than what is told here, and never more.

use std::collections::BTreeMap;

use super::simplex::{End, Push, Simplex, Unknown};
use super::{Interval, Sheet};

/// The most unknowns of a part that is solved.
const PROVEN: usize = 48;

/// The most steps of one part, for each of its unknowns.
const STEPS: usize = 40;

/// The interval of each cell, hidden or not.
pub(super) fn intervals(sheet: &Sheet<'_>) -> Vec<Interval> {
    let mut met = sheet.met.clone();
    for part in parts(sheet) {
        if part.len() <= PROVEN {
            solve(sheet, &part, &mut met);
        }
    }
    met
}

/// The unknown cells in parts that share no line.
fn parts(sheet: &Sheet<'_>) -> Vec<Vec<u32>> {
    let mut reached = vec![false; sheet.system.cells.len()];
    let mut walked = vec![false; sheet.system.lines.len()];
    let mut parts = Vec::new();
    for start in 0..sheet.system.cells.len() as u32 {
        if reached[start as usize] || !sheet.is_unknown(start) {
            continue;
        }
        reached[start as usize] = true;
        let mut part = vec![start];
        let mut next = 0;
        while let Some(&cell) = part.get(next) {
            next += 1;
            for &(line, _) in sheet.index.of(cell) {
                if std::mem::replace(&mut walked[line as usize], true) {
                    continue;
                }
                for (other, _) in sheet.system.lines[line as usize].cells() {
                    if sheet.is_unknown(other)
                        && !std::mem::replace(&mut reached[other as usize], true)
                    {
                        part.push(other);
                    }
                }
            }
        }
        parts.push(part);
    }
    parts
}

/// Pushes each hidden cell of a part as far as it goes.
fn solve(sheet: &Sheet<'_>, part: &[u32], met: &mut [Interval]) {
    let place: BTreeMap<u32, usize> =
        part.iter().enumerate().map(|(place, &cell)| (cell, place)).collect();
    let unknowns: Vec<_> = part
        .iter()
        .map(|&cell| {
            let truth = sheet.cell(cell).n;
            Unknown { truth, lower: truth - sheet.room(cell).unwrap_or_default() }
        })
        .collect();
    let mut lines: Vec<u32> =
        part.iter().flat_map(|&cell| sheet.index.of(cell)).map(|&(line, _)| line).collect();
    lines.sort_unstable();
    lines.dedup();
    let mut equations: Vec<Vec<(usize, i64)>> = lines
        .into_iter()
        .map(|line| {
            let cells = sheet.system.lines[line as usize].cells();
            cells.filter_map(|(cell, sign)| Some((*place.get(&cell)?, sign))).collect()
        })
        .collect();
    equations.sort_unstable();
    equations.dedup();
    let mut simplex = Simplex::new(&unknowns, &equations, STEPS * part.len());
    let limits: Vec<[Push; 2]> = (0..part.len())
        .map(|place| {
            if sheet.is_hidden(part[place]) {
                [End::Low, End::High].map(|end| simplex.push(place, end, None))
            } else {
                [Push::GaveUp; 2]
            }
        })
        .collect();
    for ((&cell, &seen), limits) in part.iter().zip(simplex.seen()).zip(limits) {
        let own = &mut met[cell as usize];
        own.low = own.low.min(seen.low);
        own.high = own.high.zip(seen.high).map(|(one, other)| one.max(other));
        let [low, high] = limits.map(|push| match push {
            Push::Limit(limit) => u64::try_from(limit).ok(),
            Push::Endless | Push::Enough | Push::GaveUp => None,
        });
        own.exact = low == Some(own.low) && (own.high.is_none() || high == own.high);
    }
}
