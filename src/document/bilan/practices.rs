//! The good practices, a text that the coordination writes by hand: a small part of Markdown, turned
//! into blocks of plain text.
//!
//! Titles (`#`), paragraphs, lists (`-`, `*`, `1.`), bold (`**`) and links are understood. Anything
//! else is printed as it is written: nothing of the text is ever run, read from elsewhere or drawn.

use super::{Block, Run};
use crate::problem::Problem;

/// The longest text that is read, in bytes.
pub const LONGEST: usize = 200_000;

/// The text as blocks, and what in it is not printed as its author may expect.
pub fn parse(text: &str, file: &str) -> (Vec<Block>, Vec<Problem>) {
    let mut problems = Vec::new();
    let text = if text.len() > LONGEST {
        problems.push(Problem::error("good-practices-too-long", file).with("most", LONGEST / 1000));
        let end = (0..=LONGEST).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
        text.get(..end).unwrap_or_default()
    } else {
        text
    };
    let mut reader = Reader { blocks: Vec::new(), open: Open::Nothing };
    for (number, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let clean: String =
            line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
        problems.extend(doubts(&clean).map(|code| Problem::warning(code, file).at(number + 1)));
        reader.read(&clean);
    }
    reader.close();
    (reader.blocks, problems)
}

/// What of a line is printed otherwise than its author may expect.
fn doubts(line: &str) -> impl Iterator<Item = &'static str> {
    let text = line.trim();
    let is_table = text.len() > 1 && text.starts_with('|') && text.ends_with('|');
    let is_tag = text.split('<').skip(1).any(|after| {
        let tag = after.trim_start_matches('/');
        tag.starts_with(|c: char| c.is_ascii_alphabetic()) && after.contains('>')
    });
    [
        (text.contains("!["), "good-practices-image"),
        (is_table, "good-practices-table"),
        (text.starts_with("```") || text.starts_with("~~~"), "good-practices-code"),
        (is_tag, "good-practices-tag"),
        (text.matches("**").count() % 2 == 1, "good-practices-bold"),
        (text.starts_with("####"), "good-practices-deep"),
    ]
    .into_iter()
    .filter_map(|(is, code)| is.then_some(code))
}

/// What the next line may still belong to.
enum Open {
    Nothing,
    Paragraph(String),
    List { numbered: bool, items: Vec<String> },
}

struct Reader {
    blocks: Vec<Block>,
    open: Open,
}

impl Reader {
    fn read(&mut self, line: &str) {
        let text = line.trim();
        let indented = line.starts_with("  ");
        if text.is_empty() {
            // A blank line inside a list ends nothing: the next item goes on with it.
            if !matches!(self.open, Open::List { .. }) {
                self.close();
            }
        } else if let Some(title) = title(text) {
            self.close();
            self.blocks.push(Block::title(plain(title)));
        } else if let Some((numbered, item)) = item(text) {
            match &mut self.open {
                Open::List { numbered: own, items } if *own == numbered => {
                    items.push(item.to_owned());
                }
                Open::Nothing | Open::Paragraph(_) | Open::List { .. } => {
                    self.close();
                    self.open = Open::List { numbered, items: vec![item.to_owned()] };
                }
            }
        } else {
            match &mut self.open {
                Open::Paragraph(own) => {
                    own.push(' ');
                    own.push_str(text);
                }
                Open::List { items, .. } if indented => {
                    if let Some(last) = items.last_mut() {
                        last.push(' ');
                        last.push_str(text);
                    }
                }
                Open::Nothing | Open::List { .. } => {
                    self.close();
                    self.open = Open::Paragraph(text.to_owned());
                }
            }
        }
    }

    fn close(&mut self) {
        match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => {}
            Open::Paragraph(text) => {
                self.blocks.push(Block::Text { runs: runs(&text), small: false });
            }

            Open::List { numbered, items } => {
                let items = items.iter().map(|item| runs(item)).collect();
                self.blocks.push(Block::List { numbered, items });
            }
        }
    }
}

/// The words of a title, at any depth: on paper all are of one.
fn title(text: &str) -> Option<&str> {
    let words = text.trim_start_matches('#');
    let deep = text.len() - words.len();
    ((1..=6).contains(&deep) && words.starts_with(' '))
        .then(|| words.trim().trim_end_matches('#').trim_end())
        .filter(|words| !words.is_empty())
}

/// The words of an item, and whether it is numbered.
fn item(text: &str) -> Option<(bool, &str)> {
    let found = ["- ", "* ", "+ "].iter().find_map(|mark| text.strip_prefix(mark));
    if let Some(words) = found {
        return Some((false, words.trim_start()));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.get(digits..)?;
    let words = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))?;
    (1..=3).contains(&digits).then(|| (true, words.trim_start()))
}

/// A text without its marks.
fn plain(text: &str) -> String {
    runs(text).into_iter().map(|run| run.text).collect()
}

/// A text in bold and ordinary pieces, its links written out.
fn runs(text: &str) -> Vec<Run> {
    let text = links(text);
    let pieces: Vec<&str> = text.split("**").collect();
    // A mark that nothing closes is only two stars.
    let closed = pieces.len() % 2 == 1;
    let mut runs: Vec<Run> = Vec::new();
    for (rank, piece) in pieces.iter().enumerate() {
        let is_last = rank + 1 == pieces.len();
        let (text, bold) = if is_last && !closed {
            (format!("**{piece}"), false)
        } else {
            ((*piece).to_owned(), rank % 2 == 1)
        };
        if !text.is_empty() {
            runs.push(Run { text, bold });
        }
    }
    runs
}

/// Each `[words](address)` as "words (address)"; an address that repeats its words is said once.
fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, words, address, after)) = link(rest) {
        out.push_str(before);
        out.push_str(words);
        if words != address && !address.is_empty() {
            out.push_str(" (");
            out.push_str(address);
            out.push(')');
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The first link: what is before it, its words, its address, what is after it.
fn link(text: &str) -> Option<(&str, &str, &str, &str)> {
    let middle = text.find("](")?;
    let (before, tail) = text.split_at(middle);
    let start = before.rfind('[')?;
    let tail = tail.get(2..)?;
    let end = tail.find(')')?;
    let before_link = before.get(..start)?;
    // The mark of a picture goes: the words that stand for it stay.
    let before_link = before_link.strip_suffix('!').unwrap_or(before_link);
    Some((before_link, before.get(start + 1..)?, tail.get(..end)?.trim(), tail.get(end + 1..)?))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn told(text: &str) -> Vec<String> {
        let say = |runs: &[Run]| -> String {
            let mark =
                |run: &Run| if run.bold { format!("<{}>", run.text) } else { run.text.clone() };
            runs.iter().map(mark).collect()
        };
        let tell = |block: &Block| match block {
            Block::Title { text, .. } => format!("T {text}"),
            Block::Text { runs, .. } => format!("P {}", say(runs)),
            Block::List { numbered, items } => {
                let items: Vec<String> = items.iter().map(|item| say(item)).collect();
                format!("{} {}", if *numbered { "N" } else { "L" }, items.join(" / "))
            }
            other => format!("{other:?}"),
        };
        parse(text, "x.md").0.iter().map(tell).collect()
    }

    #[test]
    fn titles_paragraphs_lists_bold_and_links_are_read() {
        for (text, expected) in [
            ("", &[][..]),
            ("# Un\ndeux\ntrois\n\nquatre", &["T Un", "P deux trois", "P quatre"]),
            ("### Un ###", &["T Un"]),
            ("#Un", &["P #Un"]),
            ("- a\n- b\n  suite\n\n- c\nfin", &["L a / b suite / c", "P fin"]),
            ("1. a\n2) b\n* c", &["N a / b", "L c"]),
            ("2026. Une année", &["P 2026. Une année"]),
            ("un **deux** trois", &["P un <deux> trois"]),
            ("un **deux", &["P un **deux"]),
            ("[Caf](https://www.caf.fr) et [a]", &["P Caf (https://www.caf.fr) et [a]"]),
            ("[x](x)", &["P x"]),
            ("![plan](a.png)", &["P plan (a.png)"]),
            ("\u{feff}# Un\r\ndeux\r\n", &["T Un", "P deux"]),
            ("a\u{0}b\tc", &["P a b c"]),
        ] {
            assert_eq!(told(text), expected, "{text:?}");
        }
    }

    #[test]
    fn code_and_tags_stay_text() {
        let text = "#import \"x.typ\"\n\n#read(\"/etc/passwd\")\n\n<script>alert(1)</script>";
        assert_eq!(
            told(text),
            ["P #import \"x.typ\"", "P #read(\"/etc/passwd\")", "P <script>alert(1)</script>"]
        );
    }

    #[test]
    fn what_is_not_understood_is_said_with_its_line() {
        let text =
            "# Un\n\n![a](b.png)\n| a | b |\n```\n<b>x</b>\n**ouvert\n#### Quatre\nx < y > z\n";
        let problems = parse(text, "x.md").1;
        let told: Vec<_> =
            problems.iter().map(|own| (own.line.unwrap(), own.code, own.is_error())).collect();
        assert_eq!(
            told,
            [
                (3, "good-practices-image", false),
                (4, "good-practices-table", false),
                (5, "good-practices-code", false),
                (6, "good-practices-tag", false),
                (7, "good-practices-bold", false),
                (8, "good-practices-deep", false),
            ]
        );
    }

    #[test]
    fn a_text_without_end_is_cut() {
        let (blocks, problems) = parse(&"é ".repeat(LONGEST), "x.md");
        assert_eq!(problems[0].code, "good-practices-too-long");
        let [Block::Text { runs, .. }] = &blocks[..] else { panic!() };
        assert!(runs[0].text.len() <= LONGEST);
    }

    proptest! {
        #[test]
        fn no_text_stops_it_and_no_letter_is_lost(text in "[a-z#*\\[\\]()!|<>`0-9. \n-]{0,200}") {
            let told = told(&text).concat();
            for letter in text.chars().filter(char::is_ascii_lowercase) {
                prop_assert!(told.contains(letter));
            }
        }
    }
}
