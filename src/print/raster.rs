//! Pages as dots, for printers that read no PDF: `image/pwg-raster` (PWG 5102.4).
//!
//! Every driverless printer reads it (IPP Everywhere, PWG 5100.14). A file is a word that names the
//! format, then for each page a header of 1796 bytes and its lines, packed: each group of equal
//! lines is written once, with how many times it comes; in it, each run of equal dots is written
//! once, and dots that differ are written as they are. Drawing the pages is left to who has them.

/// One page drawn at some resolution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its width in dots.
    pub width: u32,
    /// Its height in dots.
    pub height: u32,
    /// Its dots, row by row from the top: red, green, blue, opacity.
    pub rgba: Vec<u8>,
}

/// The colors of the dots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// One byte of gray (`sgray_8`).
    Gray,
    /// Three bytes: red, green, blue (`srgb_8`).
    Rgb,
}

impl Tone {
    /// How `pwg-raster-document-type-supported` names it.
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Gray => "sgray_8",
            Self::Rgb => "srgb_8",
        }
    }

    /// Bytes for one dot.
    fn depth(self) -> usize {
        match self {
            Self::Gray => 1,
            Self::Rgb => 3,
        }
    }
}

/// Why pages were not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no page, or a page without dots, or with more dots than its size says.
    #[error("a page has not the dots that its size says")]
    Size,
}

/// The length of the header of a page.
const HEADER: usize = 1796;
/// The most times that a line or a dot is repeated by one byte.
const MOST: usize = 256;
/// The longest run of dots.
const LONGEST_RUN: usize = 128;

/// These pages as a PWG raster file, at this many dots per inch in both directions.
pub fn encode(pages: &[Picture], dots_per_inch: u32, tone: Tone) -> Result<Vec<u8>, Error> {
    let dots = |page: &Picture| {
        let (width, height) = (page.width as usize, page.height as usize);
        width > 0
            && height > 0
            && width.checked_mul(height).and_then(|dots| dots.checked_mul(4))
                == Some(page.rgba.len())
    };
    if pages.is_empty() || dots_per_inch == 0 || !pages.iter().all(dots) {
        return Err(Error::Size);
    }
    let mut out = b"RaS2".to_vec();
    for page in pages {
        header(&mut out, page, pages.len() as u32, dots_per_inch, tone);
        body(&mut out, page, tone);
    }
    Ok(out)
}

/// Writes the header of a page (PWG 5102.4, table 1); what is not written is zero, the default.
fn header(out: &mut Vec<u8>, page: &Picture, pages: u32, dots_per_inch: u32, tone: Tone) {
    let points = |dots: u32| {
        u32::try_from(
            (u64::from(dots) * 72 + u64::from(dots_per_inch) / 2) / u64::from(dots_per_inch),
        )
        .unwrap_or(u32::MAX)
    };
    let depth = tone.depth() as u32;
    let (space, order) = match tone {
        Tone::Gray => (18, 0),
        Tone::Rgb => (19, 0),
    };
    let mut bytes = [0; HEADER];
    let mut text = |at: usize, text: &str| {
        for (place, byte) in bytes.iter_mut().skip(at).zip(text.bytes()) {
            *place = byte;
        }
    };
    text(0, "PwgRaster");
    if is_a4(points(page.width), points(page.height)) {
        text(1732, "iso_a4_210x297mm");
    }
    for (at, number) in [
        (276, dots_per_inch), // HWResolution, across then along
        (280, dots_per_inch),
        (340, 1),                  // NumCopies
        (352, points(page.width)), // PageSize
        (356, points(page.height)),
        (372, page.width),         // Width
        (376, page.height),        // Height
        (384, 8),                  // BitsPerColor
        (388, 8 * depth),          // BitsPerPixel
        (392, page.width * depth), // BytesPerLine
        (396, order),              // ColorOrder: the colors of a dot follow each other
        (400, space),              // ColorSpace: sGray or sRGB
        (420, depth),              // NumColors
        (452, pages),              // TotalPageCount
        (456, 1),                  // CrossFeedTransform: as it is
        (460, 1),                  // FeedTransform: as it is
        (472, page.width),         // ImageBoxRight
        (476, page.height),        // ImageBoxBottom
        (480, 0x00ff_ffff),        // AlternatePrimary: white
        (484, 4),                  // PrintQuality: normal
    ] {
        for (place, byte) in bytes.iter_mut().skip(at).zip(number.to_be_bytes()) {
            *place = byte;
        }
    }
    out.extend_from_slice(&bytes);
}

/// Whether a size in points is that of A4, within a dot or so.
fn is_a4(width: u32, height: u32) -> bool {
    width.abs_diff(595) <= 1 && height.abs_diff(842) <= 1
}

/// Writes the lines of a page.
fn body(out: &mut Vec<u8>, page: &Picture, tone: Tone) {
    let depth = tone.depth();
    let mut lines = page.rgba.chunks_exact(page.width as usize * 4);
    let Some(first) = lines.next() else { return };
    let (mut current, mut next) = (Vec::new(), Vec::new());
    convert(first, tone, &mut current);
    let mut times = 1;
    for line in lines {
        convert(line, tone, &mut next);
        if next == current && times < MOST {
            times += 1;
            continue;
        }
        out.push((times - 1) as u8);
        pack(out, &current, depth);
        std::mem::swap(&mut current, &mut next);
        times = 1;
    }
    out.push((times - 1) as u8);
    pack(out, &current, depth);
}

/// A line of red, green, blue and opacity, laid on white, in the colors asked for.
fn convert(rgba: &[u8], tone: Tone, line: &mut Vec<u8>) {
    line.clear();
    for dot in rgba.chunks_exact(4) {
        let &[red, green, blue, opacity] = dot else { continue };
        let on_white = |level: u8| {
            let opacity = u32::from(opacity);
            ((u32::from(level) * opacity + 255 * (255 - opacity) + 127) / 255) as u8
        };
        let [red, green, blue] = [red, green, blue].map(on_white);
        match tone {
            Tone::Rgb => line.extend_from_slice(&[red, green, blue]),
            // Rec. 709, on the levels as they are: what screens show as gray of the same look.
            Tone::Gray => {
                let sum = 2126 * u32::from(red) + 7152 * u32::from(green) + 722 * u32::from(blue);
                line.push(((sum + 5000) / 10_000) as u8);
            }
        }
    }
}

/// Writes one line, packed: 0 to 127 repeat the dot that follows 1 to 128 times, 129 to 255 come
/// before 128 to 2 dots that differ.
fn pack(out: &mut Vec<u8>, line: &[u8], depth: usize) {
    let dots: Vec<&[u8]> = line.chunks_exact(depth).collect();
    let mut rest = dots.as_slice();
    while let Some(first) = rest.first() {
        let equal = rest.iter().take(LONGEST_RUN).take_while(|dot| *dot == first).count();
        let taken = if equal > 1 {
            out.push((equal - 1) as u8);
            out.extend_from_slice(first);
            equal
        } else {
            // Up to where two equal dots follow each other.
            let pairs = rest.windows(2).take(LONGEST_RUN);
            let single = pairs.take_while(|pair| pair.first() != pair.last()).count();
            let differ = match single {
                all if all + 1 == rest.len() => rest.len().min(LONGEST_RUN),
                some => some.max(1),
            };
            if differ == 1 {
                out.push(0);
            } else {
                out.push((257 - differ) as u8);
            }
            for dot in rest.iter().take(differ) {
                out.extend_from_slice(dot);
            }
            differ
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    /// A page read again: its numbers by place in the header, and its lines.
    struct Read {
        header: Vec<u8>,
        lines: Vec<Vec<u8>>,
    }

    impl Read {
        fn number(&self, at: usize) -> u32 {
            u32::from_be_bytes(self.header[at..at + 4].try_into().unwrap())
        }
    }

    /// Reads a file as a printer does, following the document and not the code above.
    fn decode(mut bytes: &[u8]) -> Vec<Read> {
        let mut take = |count: usize| {
            let (taken, rest) = bytes.split_at(count);
            bytes = rest;
            (taken.to_vec(), rest.is_empty())
        };
        assert_eq!(take(4).0, b"RaS2");
        let mut pages = Vec::new();
        loop {
            let (header, _) = take(1796);
            let mut page = Read { header, lines: Vec::new() };
            let (width, height) = (page.number(372) as usize, page.number(376) as usize);
            let depth = page.number(388) as usize / 8;
            let mut end = false;
            while page.lines.len() < height {
                let times = take(1).0[0];
                let mut line = Vec::new();
                while line.len() < width * depth {
                    let code = take(1).0[0];
                    let (dots, over) = match code {
                        0..=127 => {
                            let (dot, over) = take(depth);
                            (dot.repeat(usize::from(code) + 1), over)
                        }
                        128 => panic!("128 is kept for others"),
                        129..=255 => take((257 - usize::from(code)) * depth),
                    };
                    line.extend(dots);
                    end = over;
                }
                assert_eq!(line.len(), width * depth, "a run goes beyond its line");
                for _ in 0..=times {
                    page.lines.push(line.clone());
                }
            }
            assert_eq!(page.lines.len(), height, "lines beyond the page");
            pages.push(page);
            if end {
                return pages;
            }
        }
    }

    fn picture(width: u32, height: u32, dot: impl Fn(u32, u32) -> [u8; 4]) -> Picture {
        let at = |y| (0..width).map(move |x| (x, y));
        let rgba = (0..height).flat_map(at).flat_map(|(x, y)| dot(x, y)).collect();
        Picture { width, height, rgba }
    }

    #[test]
    fn the_header_says_what_a_printer_needs() {
        let page = picture(2480, 3508, |_, _| [255; 4]);
        let bytes = encode(&[page.clone(), page], 300, Tone::Rgb).unwrap();
        let pages = decode(&bytes);
        assert_eq!(pages.len(), 2);
        // Two white pages are nearly nothing.
        assert!(bytes.len() < 4 + 2 * (1796 + 14 * 100), "{}", bytes.len());
        for page in &pages {
            assert!(page.header.starts_with(b"PwgRaster\0"));
            assert!(page.header[1732..].starts_with(b"iso_a4_210x297mm\0"));
            let expected = [
                (268, 0),
                (272, 0),
                (276, 300),
                (280, 300),
                (340, 1),
                (352, 595),
                (356, 842),
                (372, 2480),
                (376, 3508),
                (384, 8),
                (388, 24),
                (392, 7440),
                (396, 0),
                (400, 19),
                (420, 3),
                (452, 2),
                (456, 1),
                (460, 1),
            ];
            for (at, number) in expected {
                assert_eq!(page.number(at), number, "at {at}");
            }
        }
        let gray = picture(100, 50, |_, _| [0, 0, 0, 255]);
        let page = &decode(&encode(&[gray], 150, Tone::Gray).unwrap())[0];
        let found = [388, 392, 400, 420].map(|at| page.number(at));
        assert_eq!(found, [8, 100, 18, 1]);
        assert_eq!(page.header[1732], 0, "this is no A4");
    }

    #[test]
    fn colors_are_laid_on_white() {
        let dots = [
            [0, 0, 0, 255],
            [255, 255, 255, 255],
            [255, 0, 0, 255],
            [0, 0, 0, 0],
            [0, 0, 0, 128],
            [0, 128, 255, 255],
        ];
        let page = picture(6, 1, |x, _| dots[x as usize]);
        let gray = &decode(&encode(std::slice::from_ref(&page), 72, Tone::Gray).unwrap())[0];
        assert_eq!(gray.lines, [vec![0, 255, 54, 255, 127, 110]]);
        let rgb = &decode(&encode(&[page], 72, Tone::Rgb).unwrap())[0];
        let expected =
            vec![0, 0, 0, 255, 255, 255, 255, 0, 0, 255, 255, 255, 127, 127, 127, 0, 128, 255];
        assert_eq!(rgb.lines, [expected]);
    }

    #[test]
    fn a_page_without_its_dots_is_refused() {
        let good = picture(2, 2, |_, _| [0; 4]);
        let short = Picture { rgba: vec![0; 15], ..good.clone() };
        let empty = Picture { width: 0, height: 0, rgba: Vec::new() };
        let huge = Picture { width: u32::MAX, height: u32::MAX, rgba: Vec::new() };
        for pages in [vec![], vec![good.clone(), short], vec![empty], vec![huge]] {
            assert_eq!(encode(&pages, 300, Tone::Gray), Err(Error::Size));
        }
        assert_eq!(encode(&[good], 0, Tone::Gray), Err(Error::Size));
    }

    proptest! {
        // Each case is a whole page.
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn what_is_written_is_read_again(
            width in 1_u32..300,
            // Few colors, so that runs of every length are met, and lines that come again.
            lines in vec((0_u32..400, 1_u32..300, any::<u8>(), 1_u32..5), 1..6),
            rgb in any::<bool>(),
        ) {
            let height: u32 = lines.iter().map(|line| line.3 * 70).sum();
            let mut owners = lines.iter().flat_map(|line| std::iter::repeat_n(line, line.3 as usize * 70));
            let rows: Vec<_> = owners.by_ref().collect();
            let page = picture(width, height, |x, y| {
                let (offset, period, level, _) = *rows[y as usize];
                let level = if (x + offset) % period < period / 2 { level } else { x.min(3) as u8 };
                [level, level, level, 255]
            });
            let tone = if rgb { Tone::Rgb } else { Tone::Gray };
            let bytes = encode(std::slice::from_ref(&page), 300, tone).unwrap();
            let read = decode(&bytes);
            prop_assert_eq!(read.len(), 1);
            for (line, dots) in read[0].lines.iter().zip(page.rgba.chunks(width as usize * 4)) {
                let expected: Vec<u8> = dots
                    .chunks(4)
                    .flat_map(|dot| std::iter::repeat_n(dot[0], if rgb { 3 } else { 1 }))
                    .collect();
                prop_assert_eq!(line, &expected);
            }
        }
    }
}
