//! The first look at files: which devices each speaks of, and so which are to be read together.

use std::collections::HashMap;
use std::hash::BuildHasher;

use memchr::memchr;

use super::find::Found;
use super::load::{Depth, Missed, load};
use super::progress::share;
use super::{Cancelled, Progress};
use crate::bilan::spread::Seed;
use crate::count::RowView;
use crate::problem::Problem;

/// What a first look says of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Survey {
    /// It speaks of these devices, each told by a number; two devices of one number are only read
    /// together for nothing.
    Devices(Box<[u64]>),
    /// It is something else.
    Other,
    /// It cannot be used.
    Refused(Box<Problem>),
}

impl Survey {
    /// Whether the first look saw every device of these rows: the file may have changed since.
    pub fn told_all(&self, rows: &[RowView<'_>], seed: &Seed) -> bool {
        let Self::Devices(devices) = self else { return false };
        let mut last = None;
        rows.iter().all(|row| {
            last.is_some_and(|device| row.is_of(device)) || {
                last = Some(row.device);
                devices.binary_search(&seed.hash_one(row.device.as_bytes())).is_ok()
            }
        })
    }
}

/// Looks at each file, in order.
pub fn survey(found: &[Found], seed: &Seed, progress: &Progress) -> Result<Vec<Survey>, Cancelled> {
    let numbered: Vec<(usize, &Found)> = found.iter().enumerate().collect();
    let made = share(
        &numbered,
        progress,
        || (Vec::new(), Vec::new()),
        |(surveys, buffer): &mut (Vec<(usize, Survey)>, Vec<u8>), (index, found)| {
            let survey = match load(found, Depth::Glance, buffer, progress) {
                Ok(_) => Survey::Devices(devices(buffer, seed)),
                Err(Missed::Other) => Survey::Other,
                Err(Missed::Refused(problem)) => Survey::Refused(problem),
                Err(Missed::Cancelled) => return Err(Cancelled),
            };
            // What will not be read is done with.
            progress.skip(if matches!(survey, Survey::Devices(_)) { 1 } else { 2 });
            surveys.push((*index, survey));
            Ok(())
        },
    )?;
    let mut surveys = vec![Survey::Other; found.len()];
    for (index, survey) in made.into_iter().flat_map(|(surveys, _)| surveys) {
        if let Some(place) = surveys.get_mut(index) {
            *place = survey;
        }
    }
    Ok(surveys)
}

/// The numbers of the devices of a table, in order. Lines are not looked at any closer.
fn devices(table: &[u8], seed: &Seed) -> Box<[u64]> {
    let mut devices: Vec<u64> = Vec::new();
    let mut last: &[u8] = b",";
    let mut rest = memchr(b'\n', table).and_then(|end| table.get(end + 1..)).unwrap_or_default();
    while !rest.is_empty() {
        if !rest.starts_with(last) {
            let line = memchr(b'\n', rest).map_or(rest, |end| rest.get(..end).unwrap_or_default());
            let end = memchr(b',', line).unwrap_or(line.len());
            devices.push(seed.hash_one(line.get(..end).unwrap_or_default()));
            // With its comma: one name may begin another.
            last = line.get(..=end).unwrap_or(b",");
        }
        rest = memchr(b'\n', rest).and_then(|end| rest.get(end + 1..)).unwrap_or_default();
    }
    devices.sort_unstable();
    devices.dedup();
    devices.into()
}

/// The files to be read together, by their rank, each in order: those that speak of one device, and
/// of the devices those speak of.
pub fn groups(surveys: &[Survey]) -> Vec<Vec<usize>> {
    let mut parents: Vec<usize> = (0..surveys.len()).collect();
    let mut first: HashMap<u64, usize> = HashMap::new();
    for (index, survey) in surveys.iter().enumerate() {
        let Survey::Devices(devices) = survey else { continue };
        for device in devices {
            let other = *first.entry(*device).or_insert(index);
            let (a, b) = (root(&mut parents, index), root(&mut parents, other));
            if let Some(parent) = parents.get_mut(a.max(b)) {
                *parent = a.min(b);
            }
        }
    }
    let mut groups: Vec<Vec<usize>> = vec![Vec::new(); surveys.len()];
    for (index, survey) in surveys.iter().enumerate() {
        let root = root(&mut parents, index);
        if let (Survey::Devices(_), Some(group)) = (survey, groups.get_mut(root)) {
            group.push(index);
        }
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// The first file of the group that holds this one.
fn root(parents: &mut [usize], mut index: usize) -> usize {
    while let Some(parent) = parents.get(index).copied().filter(|parent| *parent != index) {
        let above = parents.get(parent).copied().unwrap_or(parent);
        if let Some(own) = parents.get_mut(index) {
            *own = above;
        }
        index = parent;
    }
    index
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_share_a_device_are_read_together_and_no_others() {
        let of = |devices: &[u64]| Survey::Devices(devices.into());
        let surveys = [
            of(&[1]),
            of(&[2]),
            Survey::Other,
            of(&[3, 4]),
            of(&[]),
            of(&[2, 5]),
            of(&[5, 1]),
            of(&[4]),
            of(&[]),
        ];
        assert_eq!(groups(&surveys), [vec![0, 1, 5, 6], vec![3, 7], vec![4], vec![8]]);
        assert!(groups(&[]).is_empty());
    }

    #[test]
    fn every_device_of_a_table_is_seen() {
        let seed = Seed::default();
        let number = |device: &str| seed.hash_one(device.as_bytes());
        let table = b"header\r\na,1\r\na,2\r\nab,1\r\na,3\r\nb,\r\nbb\r\nc";
        let mut expected: Vec<u64> = ["a", "ab", "b", "bb\r", "c"].map(number).to_vec();
        expected.sort_unstable();
        assert_eq!(&*devices(table, &seed), expected);
        for table in [&b""[..], b"header", b"header\n"] {
            assert!(devices(table, &seed).is_empty());
        }
    }
}
