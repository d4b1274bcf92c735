//! A text that mediators write for one another, in a small part of Markdown: headings, paragraphs,
//! lists. Anything else is shown as it is written. Finding and reading the file is left to others.

/// The largest text that is shown, in bytes: some twenty pages.
pub const MAX_BYTES: usize = 64 * 1024;

/// A part of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A title, 1 for the largest; from the third on they are alike.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(String),
    /// A line of a list.
    Bullet(String),
    /// A line of a list that has ranks, with its own.
    Numbered(u32, String),
}

/// The parts of this text, in order.
pub fn parse(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    // Whether the last block goes on with the next line.
    let mut open = false;
    for line in text.trim_start_matches('\u{feff}').lines() {
        let line = line.trim();
        if line.is_empty() {
            open = false;
            continue;
        }
        if let Some(block) = starts(line) {
            open = !matches!(block, Block::Heading(..));
            blocks.push(block);
        } else if let Some(last) = blocks.last_mut().filter(|_| open) {
            let (Block::Heading(_, said)
            | Block::Paragraph(said)
            | Block::Bullet(said)
            | Block::Numbered(_, said)) = last;
            said.push(' ');
            said.push_str(&plain(line));
        } else {
            blocks.push(Block::Paragraph(plain(line)));
            open = true;
        }
    }
    blocks
}

/// What a line starts by its first signs, if it has some.
fn starts(line: &str) -> Option<Block> {
    let depth = line.bytes().take_while(|byte| *byte == b'#').count();
    if let (1..=6, Some(title)) = (depth, line.get(depth..).and_then(|rest| rest.strip_prefix(' ')))
    {
        let depth = u8::try_from(depth.min(3)).unwrap_or(3);
        return Some(Block::Heading(depth, plain(title.trim().trim_end_matches('#').trim_end())));
    }
    for sign in ["- ", "* ", "+ ", "• "] {
        if let Some(said) = line.strip_prefix(sign) {
            return Some(Block::Bullet(plain(said.trim())));
        }
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (rank, rest) = line.split_at(digits);
    let said = rest.strip_prefix(". ").or_else(|| rest.strip_prefix(") "))?;
    // Nobody numbers a list with a year.
    let rank = rank.parse().ok().filter(|_| digits <= 3)?;
    Some(Block::Numbered(rank, plain(said.trim())))
}

/// A line without the signs that make words bold.
fn plain(line: &str) -> String {
    line.replace("**", "").replace("__", "").replace('`', "")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    fn heading(depth: u8, said: &str) -> Block {
        Block::Heading(depth, said.to_owned())
    }

    fn paragraph(said: &str) -> Block {
        Block::Paragraph(said.to_owned())
    }

    fn bullet(said: &str) -> Block {
        Block::Bullet(said.to_owned())
    }

    #[test]
    fn headings_paragraphs_and_lists_are_read() {
        for (text, blocks) in [
            ("", vec![]),
            ("# Un\n\n###### Deux #\n", vec![heading(1, "Un"), heading(3, "Deux")]),
            ("#rien", vec![paragraph("#rien")]),
            ("une\nphrase\n\nune autre", vec![paragraph("une phrase"), paragraph("une autre")]),
            ("## Un\nsuite", vec![heading(2, "Un"), paragraph("suite")]),
            ("- un\n  suite\n* deux", vec![bullet("un suite"), bullet("deux")]),
            ("-rien", vec![paragraph("-rien")]),
            (
                "1. un\n2) deux",
                vec![Block::Numbered(1, "un".to_owned()), Block::Numbered(2, "deux".to_owned())],
            ),
            ("2026. Rien", vec![paragraph("2026. Rien")]),
            ("\u{feff}# Un\r\nsuite\r\n", vec![heading(1, "Un"), paragraph("suite")]),
            ("un **mot** `fort`", vec![paragraph("un mot fort")]),
            ("| a | b |", vec![paragraph("| a | b |")]),
        ] {
            assert_eq!(parse(text), blocks, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_shown_without_losing_a_letter(text in "[a-zé0-9#*. \n-]{0,80}") {
            let shown: String = parse(&text)
                .into_iter()
                .map(|block| match block {
                    Block::Heading(_, said) | Block::Paragraph(said) | Block::Bullet(said)
                    | Block::Numbered(_, said) => said,
                })
                .collect();
            let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
            prop_assert_eq!(letters(&shown), letters(&text));
        }
    }
}
