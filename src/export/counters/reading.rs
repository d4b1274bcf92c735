//! From the bytes of a file to rows that point into them.
//!
//! A line that is like the ones before is read in one walk over its bytes, with no text copied. Any
//! other goes through [`row`], column by column: it alone says what a line may be, and what is wrong
//! with it. Files hold their rows in order, so that a line equal to another one would stand beside
//! it; only when they do not are the keys remembered.

use std::collections::HashSet;

use memchr::memchr;

use super::{HEADER, LARGEST};
use crate::bilan::spread::Seed;
use crate::count::{Measure, NOT_APPLICABLE, Period, Quality, RowView, WHOLE, is_code, operator};
use crate::problem::Problem;

/// The most problems told of one file: beyond, it is another kind of file.
pub const MOST_PROBLEMS: usize = 20;

/// The most characters of a value quoted in a problem.
const LONGEST_QUOTE: usize = 40;

/// Why nothing of a file is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong with it, in the order of its lines: the first ones.
    pub problems: Vec<Problem>,
    /// How many more lines have something wrong.
    pub more: usize,
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { problems: vec![problem], more: 0 }
    }
}

/// The rows of these bytes, in the order of the file: the first one is on its second line, and each
/// on the line after the one before. `file` is told in problems.
pub fn views<'a>(bytes: &'a [u8], file: &str) -> Result<Vec<RowView<'a>>, Refused> {
    views_in(Vec::new(), bytes, file)
}

/// The same, in the room that the rows of another file took.
pub fn views_in<'a>(
    room: Vec<RowView<'_>>,
    bytes: &'a [u8],
    file: &str,
) -> Result<Vec<RowView<'a>>, Refused> {
    if bytes.len() as u64 > LARGEST {
        return Err(Problem::error("counters-too-big", file).into());
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = error.valid_up_to();
        let before = String::from_utf8_lossy(bytes.get(..valid).unwrap_or_default());
        Problem::error("counters-encoding", file).at_byte(&before, valid)
    })?;
    let mut lines = Lines(text);
    if lines.next().is_none_or(|header| header.split(',').ne(HEADER)) {
        return Err(Problem::error("counters-header", file).at(1).into());
    }
    let mut reader = Reader::default();
    let mut rows: Vec<RowView<'a>> = emptied(room);
    // A line is about this long.
    rows.reserve(text.len() / 128);
    let mut refused = Refused { problems: Vec::new(), more: 0 };
    for (line, number) in lines.zip(2..) {
        let found = match reader.like_before(line) {
            Some(row) => Ok(row),
            None => row(&line.split(',').collect::<Vec<_>>()),
        };
        match found.and_then(|row| reader.once(row, &rows)) {
            Ok(row) => rows.push(row),
            Err(_) if refused.problems.len() == MOST_PROBLEMS => refused.more += 1,
            Err(flaw) => refused.problems.push(flaw.problem(file).at(number)),
        }
    }
    if refused.problems.is_empty() { Ok(rows) } else { Err(refused) }
}

/// The room of these rows, for others.
pub fn emptied<'a>(mut room: Vec<RowView<'_>>) -> Vec<RowView<'a>> {
    room.clear();
    let forgotten = |row: RowView<'_>| RowView {
        device: "",
        epoch: "",
        site: "",
        period: row.period,
        measure: row.measure,
        operator: "",
        dimension: "",
        value: "",
        n: 0,
        cancelled: 0,
        quality: row.quality,
    };
    // There is none to forget. What is collected stays where it was.
    room.into_iter().map(forgotten).collect()
}

/// The lines of a text, without what ends them: what [`str::lines`] gives, found faster.
struct Lines<'a>(&'a str);

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.0.is_empty() {
            return None;
        }
        let Some(end) = memchr(b'\n', self.0.as_bytes()) else {
            return Some(std::mem::take(&mut self.0));
        };
        let line = self.0.get(..end)?;
        self.0 = self.0.get(end + 1..)?;
        Some(line.strip_suffix('\r').unwrap_or(line))
    }
}

/// What names a counter: its row, its numbers aside.
type Key<'a> = (&'a str, &'a str, &'a str, Period, Measure, &'a str, &'a str, &'a str);

fn key<'a>(row: &RowView<'a>) -> Key<'a> {
    let RowView { device, epoch, site, period, measure, operator, dimension, value, .. } = row;
    (device, epoch, site, *period, *measure, operator, dimension, value)
}

/// What was read so far, that the next line mostly says again.
#[derive(Default)]
struct Reader<'a> {
    /// The first three columns of a good line, with their commas, and what they hold.
    place: Option<(&'a str, [&'a str; 3])>,
    /// The next two, and what they mean.
    period: Option<(&'a str, Period)>,
    /// The next two, and what they mean.
    measure: Option<(&'a str, Measure)>,
    /// The operator of the line before.
    operator: Option<&'a str>,
    last: Option<RowView<'a>>,
    /// The keys, once some row did not come after the one before.
    known: Option<HashSet<Key<'a>, Seed>>,
}

impl<'a> Reader<'a> {
    /// The row of a line that holds nothing unusual. It is then what [`row`] would say.
    fn like_before(&mut self, line: &'a str) -> Option<RowView<'a>> {
        let (start, [device, epoch, site]) = self.place(line)?;
        let rest = line.get(start..)?;
        // Where each of the columns from the fourth to the last but one ends.
        let mut ends = [0_usize; 9];
        let mut found = 0;
        for (at, byte) in rest.bytes().enumerate() {
            if byte == b',' {
                *ends.get_mut(found)? = at;
                found += 1;
            }
        }
        let [grain, period, measure_end, merge, operator, dimension, value, n, cancelled] = ends;
        if found != 9 {
            return None;
        }
        let (period, measure) = {
            let period_end = period;
            let (period_text, measure_text) = (rest.get(..period)?, rest.get(period + 1..merge)?);
            let period = match self.period {
                Some((text, period)) if text == period_text => period,
                Some(_) | None => {
                    let period = Period::parse(rest.get(grain + 1..period)?)?;
                    if rest.get(..grain)? != period.grain().code() {
                        return None;
                    }
                    self.period = Some((period_text, period));
                    period
                }
            };
            let measure = match self.measure {
                Some((text, measure)) if text == measure_text => measure,
                Some(_) | None => {
                    let measure = Measure::from_code(rest.get(period_end + 1..measure_end)?)?;
                    if rest.get(measure_end + 1..merge)? != measure.merge().code() {
                        return None;
                    }
                    self.measure = Some((measure_text, measure));
                    measure
                }
            };
            (period, measure)
        };
        if !measure.is_kept_by(period.grain()) {
            return None;
        }
        let operator_text = rest.get(merge + 1..operator)?;
        if self.operator != Some(operator_text) {
            if !is_operator(operator_text) {
                return None;
            }
            self.operator = Some(operator_text);
        }
        let dimension_text = rest.get(operator + 1..dimension)?;
        let value = rest.get(dimension + 1..value).filter(|value| is_code(value))?;
        let (n_from, cancelled_from) = (ends.get(6)? + 1, n + 1);
        let (n, cancelled_at) = (plain_number(rest.get(n_from..n)?)?, cancelled);
        let cancelled = plain_number(rest.get(cancelled_from..cancelled_at)?)?;
        let quality = Quality::from_code(rest.get(cancelled_at + 1..)?)?;
        if dimension_text != measure.dimension() || cancelled > n {
            return None;
        }
        Some(RowView {
            device,
            epoch,
            site,
            period,
            measure,
            operator: operator_text,
            dimension: dimension_text,
            value,
            n,
            cancelled,
            quality,
        })
    }

    /// The first three columns, and where the fourth one begins.
    fn place(&mut self, line: &'a str) -> Option<(usize, [&'a str; 3])> {
        if let Some((text, columns)) = self.place
            && line.starts_with(text)
        {
            return Some((text.len(), columns));
        }
        let mut columns = line.splitn(4, ',');
        let place = [columns.next()?, columns.next()?, columns.next()?];
        let end = line.len() - columns.next()?.len();
        if !place.iter().all(|code| is_code(code)) {
            return None;
        }
        self.place = Some((line.get(..end)?, place));
        Some((end, place))
    }

    /// This row, if no other has its key; `rows` are those before.
    fn once(&mut self, row: RowView<'a>, rows: &[RowView<'a>]) -> Result<RowView<'a>, Flaw> {
        let after = self.last.is_none_or(|last| {
            if row.is_beside(&last) {
                let rest = |row: &RowView<'a>| (row.period, row.measure, row.operator, row.value);
                rest(&last) < rest(&row)
            } else {
                key(&last) < key(&row)
            }
        });
        if self.known.is_none() && !after {
            self.known = Some(rows.iter().map(key).collect());
        }
        if let Some(known) = &mut self.known
            && !known.insert(key(&row))
        {
            return Err(Flaw::Twice);
        }
        self.last = Some(row);
        Ok(row)
    }
}

/// A number as it is written by this program: digits, no sign, no zero before, and small enough to
/// be read at once.
fn plain_number(text: &str) -> Option<u64> {
    let bytes = text.as_bytes();
    let canonical = match bytes {
        [] | [b'0', _, ..] => false,
        bytes => bytes.len() <= 18 && bytes.iter().all(u8::is_ascii_digit),
    };
    let digit = |sum: u64, byte: &u8| sum * 10 + u64::from(byte - b'0');
    canonical.then(|| bytes.iter().fold(0, digit))
}

fn is_operator(code: &str) -> bool {
    operator::ALL.into_iter().chain([NOT_APPLICABLE, WHOLE]).any(|known| known == code)
}

/// What is wrong with a line.
#[derive(Debug, PartialEq, Eq)]
enum Flaw {
    /// It has too few columns, or too many.
    Columns(usize),
    /// A column holds something else than what it may.
    Value { column: &'static str, value: String },
    /// The same counter was given by another line.
    Twice,
}

impl Flaw {
    fn problem(self, file: &str) -> Problem {
        match self {
            Self::Columns(found) => Problem::error("counters-columns", file)
                .with("found", found)
                .with("expected", HEADER.len()),
            Self::Value { column, value } => {
                Problem::error("counters-value", file).with("column", column).with("value", value)
            }
            Self::Twice => Problem::error("counters-twice", file),
        }
    }
}

/// The row of a line, if this program could have written it.
fn row<'a>(values: &[&'a str]) -> Result<RowView<'a>, Flaw> {
    if values.len() != HEADER.len() {
        return Err(Flaw::Columns(values.len()));
    }
    let at = |index: usize| values.get(index).copied().unwrap_or_default();
    let wrong = |index: usize| Flaw::Value {
        column: HEADER.get(index).copied().unwrap_or_default(),
        value: at(index).chars().filter(|c| !c.is_control()).take(LONGEST_QUOTE).collect(),
    };
    let kept = |index: usize, good: bool| if good { Ok(()) } else { Err(wrong(index)) };
    let code = |index: usize| kept(index, is_code(at(index))).map(|()| at(index));
    let number = |index: usize| -> Result<u64, Flaw> {
        // As it is written, and no other way: no sign, no zero before.
        let number = at(index).parse::<u64>().map_err(|_| wrong(index))?;
        kept(index, number.to_string() == at(index)).map(|()| number)
    };
    let (device, epoch, site) = (code(0)?, code(1)?, code(2)?);
    let measure = Measure::from_code(at(5)).ok_or_else(|| wrong(5))?;
    let period = Period::parse(at(4)).ok_or_else(|| wrong(4))?;
    kept(3, period.grain().code() == at(3) && measure.is_kept_by(period.grain()))?;
    kept(6, measure.merge().code() == at(6))?;
    kept(7, is_operator(at(7)))?;
    kept(8, measure.dimension() == at(8))?;
    let value = code(9)?;
    let (n, cancelled) = (number(10)?, number(11)?);
    kept(11, cancelled <= n)?;
    let quality = Quality::from_code(at(12)).ok_or_else(|| wrong(12))?;
    let (operator, dimension) = (at(7), at(8));
    Ok(RowView {
        device,
        epoch,
        site,
        period,
        measure,
        operator,
        dimension,
        value,
        n,
        cancelled,
        quality,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;

    const GOOD: &str = "0b0e2f9e-5a52-4c57-9b5c-9d4a0f6f0c11,00000000000000a7,tilly,jour,2026-11-24,\
        borne.parcours,somme,caf,issue,termine,12,3,ok";

    fn slow(line: &str) -> Result<RowView<'_>, Flaw> {
        row(&line.split(',').collect::<Vec<_>>())
    }

    fn file(lines: &[String]) -> String {
        let ended: Vec<String> = lines.iter().map(|line| format!("{line}\r\n")).collect();
        format!("{}\r\n{}", HEADER.join(","), ended.concat())
    }

    /// A line with some of its columns replaced by what may be found in another line, or nowhere.
    fn line() -> impl Strategy<Value = String> {
        let pieces = vec![
            "tilly",
            "lisieux",
            "jour",
            "mois",
            "2026-11-24",
            "2026-11",
            "2026-12",
            "interv.theme",
            "borne.parcours",
            "perm.tenue",
            "maximum",
            "somme",
            "caf",
            "_Z",
            "_T",
            "nature",
            "issue",
            "permanence",
            "tenue",
            "termine",
            "0",
            "00",
            "7",
            "18446744073709551615",
            "18446744073709551616",
            "999999999999999999",
            "-1",
            "",
            "ok",
            "horloge",
            "é",
            "\u{0}",
            "12\r",
            "a,b",
        ];
        let swap = (0..13_usize, select(pieces));
        vec(swap, 0..4).prop_map(|swaps| {
            let mut columns: Vec<&str> = GOOD.split(',').collect();
            for (at, piece) in swaps {
                columns[at] = piece;
            }
            columns.join(",")
        })
    }

    #[test]
    fn a_usual_line_is_read_in_one_walk() {
        let mut reader = Reader::default();
        for line in
            [GOOD, GOOD, &GOOD.replace("tilly", "lisieux"), &GOOD.replace(",ok", ",horloge")]
        {
            assert_eq!(Some(reader.like_before(line).unwrap()), slow(line).ok());
        }
    }

    #[test]
    fn nothing_is_taken_for_what_was_before_on_the_first_line() {
        for (from, to) in [("caf", ""), ("tilly", ""), ("2026-11-24", ""), ("borne.parcours", "")] {
            let line = GOOD.replace(from, to);
            assert_eq!(Reader::default().like_before(&line), None, "{from}");
            assert!(slow(&line).is_err());
        }
    }

    #[test]
    fn a_file_out_of_order_is_read_and_its_repeated_lines_are_told() {
        let of = |site: &str| GOOD.replace("tilly", site);
        let lines = [of("c"), of("a"), of("b"), of("c"), of("a"), of("d"), of("d")];
        let text = file(&lines);
        let refused = views(text.as_bytes(), "c.csv").unwrap_err();
        let told: Vec<_> = refused.problems.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            ["c.csv:5: counters-twice", "c.csv:6: counters-twice", "c.csv:8: counters-twice"]
        );
        assert_eq!(views(file(&lines[..3]).as_bytes(), "c.csv").unwrap().len(), 3);
        // In order, and yet twice.
        let refused = views(file(&lines[5..]).as_bytes(), "c.csv").unwrap_err();
        assert_eq!(refused.problems[0].to_string(), "c.csv:3: counters-twice");
    }

    #[test]
    fn of_a_million_lines_of_garbage_twenty_are_told() {
        let text = file(&vec!["x,y".to_owned(); 1_000_000]);
        let refused = views(text.as_bytes(), "c.csv").unwrap_err();
        assert_eq!((refused.problems.len(), refused.more), (20, 999_980));
        assert_eq!(
            refused.problems[19].to_string(),
            "c.csv:21: counters-columns found=2 expected=13"
        );
    }

    #[test]
    fn lines_are_those_of_the_language() {
        for text in ["", "a", "a\n", "a\r\n", "a\r", "\n", "\r\n\r\n", "a\n\nb", "é\r\r\nb\r"] {
            assert_eq!(
                Lines(text).collect::<Vec<_>>(),
                text.lines().collect::<Vec<_>>(),
                "{text:?}"
            );
        }
    }

    proptest! {
        /// One walk or column by column, a line means the same, whatever came before.
        #[test]
        fn both_ways_agree(lines in vec(line(), 1..12)) {
            let mut reader = Reader::default();
            for line in &lines {
                if let Some(row) = reader.like_before(line) {
                    prop_assert_eq!(Ok(row), slow(line));
                }
            }
            let text = file(&lines);
            let mut seen = std::collections::BTreeSet::new();
            let expected: Vec<_> = text.lines().skip(1).zip(2..).filter_map(|(line, number)| {
                let flaw = match slow(line) {
                    Ok(row) if seen.insert(key(&row)) => return None,
                    Ok(_) => Flaw::Twice,
                    Err(flaw) => flaw,
                };
                Some(flaw.problem("f").at(number))
            }).collect();
            match views(text.as_bytes(), "f") {
                Ok(rows) => {
                    prop_assert!(expected.is_empty());
                    let rows: Vec<_> = rows.into_iter().map(Ok).collect();
                    prop_assert_eq!(rows, text.lines().skip(1).map(slow).collect::<Vec<_>>());
                }
                Err(refused) => prop_assert_eq!(refused.problems, expected),
            }
        }
    }
}
