//! Where each piece of a chart stands: rectangles and words, from the room there is and from how
//! much room words take. Nothing is drawn here, so that it is tested with a ruler of the tests' own.

use iced::{Point, Rectangle, Size};

use super::{Bar, Drawing, Stack};

/// How much room these words take, in bold or not, on lines no longer than this.
pub(super) type Ruler<'a> = &'a dyn Fn(&str, bool, f32) -> Size;

/// The gap between a label, its bar and its number.
const GAP: f32 = 12.0;
/// The gap between two lines.
const ROW: f32 = 8.0;
/// The height of the highest of the bars that stand.
const HIGH: f32 = 190.0;
/// The part of its room that a standing bar fills.
const FILLED: f32 = 0.77;
/// The gap between two parts of a whole.
const SEAM: f32 = 2.0;
/// The least room around a number written in its part.
const AROUND: f32 = 4.0;
/// The gap between two words of a legend.
const LEGEND: f32 = 24.0;

/// What a piece is filled with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// The darkest.
    Strong,
    /// Between the two.
    Middle,
    /// The lightest.
    Light,
    /// Nothing, with an edge around.
    Hollow,
}

impl Fill {
    /// The fills of so many parts, in order: told apart by their lightness alone.
    pub(super) fn of(parts: usize) -> &'static [Self] {
        match parts {
            0 | 1 => &[Self::Strong],
            2 => &[Self::Light, Self::Strong],
            3 => &[Self::Light, Self::Middle, Self::Strong],
            _ => &[Self::Light, Self::Middle, Self::Strong, Self::Hollow],
        }
    }
}

/// A piece.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Block {
    /// Where.
    pub(super) at: Rectangle,
    /// Filled how.
    pub(super) fill: Fill,
}

/// Words.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Written {
    /// The words.
    pub(super) words: String,
    /// Whether they are bold.
    pub(super) bold: bool,
    /// Where; as wide as they are.
    pub(super) at: Rectangle,
    /// What they are written on; none is the ground.
    pub(super) on: Option<Fill>,
}

/// A chart, laid out.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Plan {
    /// The room it takes.
    pub(super) size: Size,
    /// Its pieces.
    pub(super) blocks: Vec<Block>,
    /// Its words.
    pub(super) words: Vec<Written>,
    /// The room of each number, in the order of the drawing.
    pub(super) items: Vec<Rectangle>,
}

impl Plan {
    /// Lays a drawing out on this width, for texts of this size.
    pub(super) fn of(drawing: &Drawing, width: f32, text: f32, ruler: Ruler<'_>) -> Self {
        let mut plan = match drawing {
            Drawing::Bars(bars) => Self::bars(bars, width, text, ruler),
            Drawing::Months(bars) => Self::months(bars, width, text, ruler),
            Drawing::Stacks { legend, stacks } => Self::stacks(legend, stacks, width, text, ruler),
        };
        plan.size.width = width;
        plan
    }

    /// The same, seen in a mirror: lines start on the right.
    pub(super) fn mirrored(mut self) -> Self {
        let width = self.size.width;
        let turn = |at: &mut Rectangle| at.x = width - at.x - at.width;
        self.blocks.iter_mut().for_each(|block| turn(&mut block.at));
        self.words.iter_mut().for_each(|words| turn(&mut words.at));
        self.items.iter_mut().for_each(turn);
        self
    }

    fn write(&mut self, words: &str, bold: bool, at: Point, size: Size, on: Option<Fill>) {
        let at = Rectangle::new(at, size);
        self.words.push(Written { words: words.to_owned(), bold, at, on });
    }

    fn fill(&mut self, at: Rectangle, fill: Fill) {
        self.blocks.push(Block { at, fill });
    }

    /// Bars from the side where lines start, the number at the end of each line.
    fn bars(bars: &[Bar], width: f32, text: f32, ruler: Ruler<'_>) -> Self {
        let mut plan = Self::default();
        let most = bars.iter().filter_map(|bar| bar.size).max().unwrap_or(0);
        let numbers: Vec<Size> =
            bars.iter().map(|bar| ruler(&bar.printed, true, f32::INFINITY)).collect();
        let widest = numbers.iter().map(|size| size.width).fold(0.0, f32::max);
        let labels = bars.iter().map(|bar| bar.label.as_str());
        let lane = Lane::new(labels, width - widest - GAP, ruler);
        let thick = text * 0.9;
        let mut y = 0.0;
        for (bar, number) in bars.iter().zip(&numbers) {
            let (label, top, height) = lane.label(&bar.label, y, thick.max(number.height), ruler);
            plan.write(&bar.label, false, label.position(), label.size(), None);
            let middle = top + height / 2.0;
            let long = part(bar.size.unwrap_or(0), most) * lane.width;
            if long > 0.0 {
                let at = Point::new(lane.x, middle - thick / 2.0);
                let fill = if bar.paler { Fill::Middle } else { Fill::Strong };
                plan.fill(Rectangle::new(at, Size::new(long.max(SEAM), thick)), fill);
            }
            let at = Point::new(width - number.width, middle - number.height / 2.0);
            plan.write(&bar.printed, true, at, *number, None);
            let end = (label.y + label.height).max(top + height);
            plan.items.push(Rectangle::new(Point::new(0.0, y), Size::new(width, end - y)));
            y = end + ROW;
        }
        plan.size.height = (y - ROW).max(0.0);
        plan
    }

    /// Bars that stand, one for each month; lying ones where there is no room for that.
    fn months(bars: &[Bar], width: f32, text: f32, ruler: Ruler<'_>) -> Self {
        if bars.is_empty() {
            return Self::default();
        }
        let room = width / bars.len() as f32;
        let fits = |words: &str| ruler(words, true, f32::INFINITY).width <= room - SEAM;
        let full = bars.iter().all(|bar| fits(&bar.label));
        if !full && !bars.iter().all(|bar| fits(&bar.short)) {
            return Self::bars(bars, width, text, ruler);
        }
        let mut plan = Self::default();
        let most = bars.iter().filter_map(|bar| bar.size).max().unwrap_or(0);
        let every = bars.iter().all(|bar| fits(&bar.printed));
        // Where numbers would touch one another, the most and the least are written, and the others
        // are in the table.
        let first = |size: Option<u64>| size.and_then(|_| bars.iter().position(|b| b.size == size));
        let highest = first(bars.iter().filter_map(|bar| bar.size).max());
        let lowest = first(bars.iter().filter_map(|bar| bar.size).min());
        let line = ruler("0", true, f32::INFINITY).height;
        let foot = line + HIGH;
        let mut deepest: f32 = 0.0;
        for (rank, bar) in bars.iter().enumerate() {
            let x = room * rank as f32;
            let high = bar.size.map_or(0.0, |size| part(size, most) * HIGH);
            let wide = room * FILLED;
            let left = x + (room - wide) / 2.0;
            if bar.size.is_none() {
                // Not a bar of nothing: an empty frame, where nothing is known.
                let at = Rectangle::new(Point::new(left, foot - line), Size::new(wide, line));
                plan.fill(at, Fill::Hollow);
            } else if high > 0.0 {
                let high = high.max(SEAM);
                let at = Rectangle::new(Point::new(left, foot - high), Size::new(wide, high));
                plan.fill(at, if bar.paler { Fill::Middle } else { Fill::Strong });
            }
            let top = if bar.size.is_none() { line } else { high };
            let number = ruler(&bar.printed, true, f32::INFINITY);
            let chosen = Some(rank) == highest
                || (number.width <= room && (every || Some(rank) == lowest))
                || (bar.size.is_none() && number.width <= room);
            if chosen {
                let x = (x + (room - number.width) / 2.0).clamp(0.0, width - number.width);
                plan.write(&bar.printed, true, Point::new(x, foot - top - line), number, None);
            }
            let name = if full { &bar.label } else { &bar.short };
            let bold = Some(rank) == highest;
            let size = ruler(name, bold, f32::INFINITY);
            let at = Point::new(x + (room - size.width) / 2.0, foot + ROW / 2.0);
            plan.write(name, bold, at, size, None);
            deepest = deepest.max(size.height);
        }
        plan.size.height = foot + ROW / 2.0 + deepest;
        let size = Size::new(room, plan.size.height);
        plan.items = (0..bars.len())
            .map(|rank| Rectangle::new(Point::new(room * rank as f32, 0.0), size))
            .collect();
        plan
    }

    /// Bars of the same length, each cut into its parts; under them, what the parts are.
    fn stacks(
        legend: &[String],
        stacks: &[Stack],
        width: f32,
        text: f32,
        ruler: Ruler<'_>,
    ) -> Self {
        let mut plan = Self::default();
        let fills = Fill::of(legend.len());
        let labels = stacks.iter().map(|stack| stack.label.as_str());
        let lane = Lane::new(labels, width, ruler);
        let thick = text * 1.9;
        let mut y = 0.0;
        for stack in stacks {
            let (label, top, height) = lane.label(&stack.label, y, thick, ruler);
            plan.write(&stack.label, false, label.position(), label.size(), None);
            let bar = Rectangle::new(
                Point::new(lane.x, top + (height - thick) / 2.0),
                Size::new(lane.width, thick),
            );
            let under = plan.stack(stack, fills, bar, ruler);
            let end = (label.y + label.height).max(top + height).max(under);
            plan.items.push(Rectangle::new(Point::new(0.0, y), Size::new(width, end - y)));
            y = end + ROW;
        }
        let mut x = lane.x;
        for (words, fill) in legend.iter().zip(fills) {
            let size = ruler(words, false, (width - text - ROW).max(text));
            if x + text + ROW + size.width > width && x > lane.x {
                (x, y) = (lane.x, y + size.height + ROW / 2.0);
            }
            // A word longer than the bars begins under their labels.
            let from = x.min(width - text - ROW - size.width).max(0.0);
            let swatch = Point::new(from, y + (size.height - text) / 2.0);
            plan.fill(Rectangle::new(swatch, Size::new(text, text)), *fill);
            plan.write(words, false, Point::new(from + text + ROW, y), size, None);
            x = from + text + ROW + size.width + LEGEND;
            plan.size.height = y + size.height;
        }
        plan.size.height = plan.size.height.max(y - ROW);
        plan
    }

    /// One bar cut into its parts. Gives how far down it goes: numbers that do not fit in their part
    /// are written under it.
    fn stack(&mut self, stack: &Stack, fills: &[Fill], bar: Rectangle, ruler: Ruler<'_>) -> f32 {
        let sizes: Option<Vec<u64>> = stack.parts.iter().map(|part| part.size).collect();
        let sizes = sizes.filter(|sizes| sizes.iter().any(|size| *size > 0));
        let Some(sizes) = sizes else {
            self.fill(bar, Fill::Hollow);
            let room = (bar.width - 2.0 * GAP).max(0.0);
            let size = ruler(&stack.instead, false, room);
            let at = Point::new(bar.x + GAP, bar.y + (bar.height - size.height) / 2.0);
            self.write(&stack.instead, false, at, size, None);
            return bar.y + bar.height;
        };
        let most: u64 = sizes.iter().sum();
        let mut x = bar.x;
        let mut outside: Vec<(f32, Size, &str)> = Vec::new();
        for ((own, size), fill) in stack.parts.iter().zip(&sizes).zip(fills.iter().cycle()) {
            let wide = part(*size, most) * bar.width;
            if *size > 0 {
                let at = Rectangle { x, width: (wide - SEAM).max(1.0), ..bar };
                self.fill(at, *fill);
                let number = ruler(&own.printed, true, f32::INFINITY);
                if number.width + 2.0 * AROUND <= at.width && number.height <= bar.height {
                    let at = Point::new(
                        x + (at.width - number.width) / 2.0,
                        bar.y + (bar.height - number.height) / 2.0,
                    );
                    self.write(&own.printed, true, at, number, Some(*fill));
                } else {
                    outside.push((x + wide / 2.0, number, &own.printed));
                }
            }
            x += wide;
        }
        let under = bar.y + bar.height;
        let places = spread(&outside, bar.x, bar.x + bar.width);
        let mut end = under;
        for ((_, size, words), x) in outside.iter().zip(places) {
            self.write(words, true, Point::new(x, under), *size, None);
            end = end.max(under + size.height);
        }
        end
    }
}

/// This part of the whole, from 0 to 1.
fn part(size: u64, most: u64) -> f32 {
    if most == 0 { 0.0 } else { (size as f64 / most as f64) as f32 }
}

/// Where numbers centered on these points stand on one line, none over another, in this room.
fn spread(wanted: &[(f32, Size, &str)], from: f32, to: f32) -> Vec<f32> {
    let mut least = from;
    let mut places: Vec<f32> = Vec::with_capacity(wanted.len());
    for (center, size, _) in wanted {
        let x = (center - size.width / 2.0).max(least);
        least = x + size.width + GAP;
        places.push(x);
    }
    let mut most = to;
    for ((_, size, _), x) in wanted.iter().zip(&mut places).rev() {
        *x = x.min(most - size.width);
        most = *x - GAP;
    }
    places
}

/// The column of the labels and the lane of the bars.
struct Lane {
    /// How wide labels may be.
    label: f32,
    /// Whether they stand over the bars, for want of room beside them.
    over: bool,
    /// Where bars begin.
    x: f32,
    /// How long the longest is.
    width: f32,
}

impl Lane {
    fn new<'a>(labels: impl Iterator<Item = &'a str>, room: f32, ruler: Ruler<'_>) -> Self {
        let (mut widest, mut word): (f32, f32) = (0.0, 0.0);
        for label in labels {
            widest = widest.max(ruler(label, false, f32::INFINITY).width.ceil());
            for one in label.split(' ') {
                word = word.max(ruler(one, false, f32::INFINITY).width.ceil());
            }
        }
        if widest == 0.0 {
            return Self { label: 0.0, over: false, x: 0.0, width: room };
        }
        // A bar keeps a third of the room; labels wrap at words to leave it.
        let most = (room * 2.0 / 3.0 - GAP).max(0.0);
        if word > most {
            return Self { label: room, over: true, x: 0.0, width: room };
        }
        let label = widest.min(most);
        Self { label, over: false, x: label + GAP, width: room - label - GAP }
    }

    /// Where a label stands from `y` down, then the top and the height of its bar's line, which is
    /// at least `least` high.
    fn label(&self, words: &str, y: f32, least: f32, ruler: Ruler<'_>) -> (Rectangle, f32, f32) {
        let size = ruler(words, false, self.label);
        if self.over {
            return (Rectangle::new(Point::new(0.0, y), size), y + size.height, least);
        }
        let height = least.max(size.height);
        let at = Point::new(0.0, y + (height - size.height) / 2.0);
        (Rectangle::new(at, size), y, height)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;
    use crate::ui::widget::chart::Part;

    /// Ten pixels a letter, twenty-five a line, broken at spaces.
    fn ruler(words: &str, _bold: bool, width: f32) -> Size {
        let (mut lines, mut longest, mut line) = (1.0_f32, 0.0_f32, 0.0_f32);
        for word in words.split(' ') {
            let long = word.chars().count() as f32 * 10.0;
            if line > 0.0 && line + 10.0 + long > width {
                lines += 1.0;
                line = long;
            } else {
                line += if line > 0.0 { 10.0 + long } else { long };
            }
            longest = longest.max(line);
        }
        Size::new(longest, lines * 25.0)
    }

    fn near(one: f32, other: f32) -> bool {
        (one - other).abs() < 0.01
    }

    fn bar(label: &str, size: Option<u64>) -> Bar {
        let printed = size.map_or_else(|| "n. d.".to_owned(), |size| size.to_string());
        Bar {
            key: label.to_owned(),
            label: label.to_owned(),
            short: label.chars().take(1).collect(),
            said: format!("{label} : {printed}"),
            printed,
            size,
            paler: false,
        }
    }

    fn stack(label: &str, sizes: &[Option<u64>]) -> Stack {
        let part = |size: &Option<u64>| Part {
            printed: size.map_or_else(|| "n. d.".to_owned(), |size| format!("{size} %")),
            size: *size,
        };
        Stack {
            key: label.to_owned(),
            label: label.to_owned(),
            parts: sizes.iter().map(part).collect(),
            instead: "n. d.".to_owned(),
            said: label.to_owned(),
        }
    }

    fn lay(drawing: &Drawing, width: f32) -> Plan {
        Plan::of(drawing, width, 20.0, &ruler)
    }

    fn find<'a>(plan: &'a Plan, words: &str) -> &'a Written {
        plan.words.iter().find(|own| own.words == words).unwrap()
    }

    #[test]
    fn bars_are_as_long_as_their_numbers_and_numbers_stand_at_the_end() {
        let drawing = Drawing::Bars(vec![bar("Creully", Some(200)), bar("Bréhal", Some(50))]);
        let plan = lay(&drawing, 400.0);
        let [long, short] = &plan.blocks[..] else { panic!("{:?}", plan.blocks) };
        assert!((long.at.width / short.at.width - 4.0).abs() < 0.001);
        assert!((long.at.x - (70.0 + GAP)).abs() < 0.1);
        assert!(near(long.at.x, short.at.x));
        for number in ["200", "50"] {
            let at = find(&plan, number).at;
            assert!(near(at.x + at.width, 400.0));
        }
        assert!(long.at.x + long.at.width + GAP <= find(&plan, "200").at.x + 0.1);
        assert_eq!(plan.items.len(), 2);
    }

    #[test]
    fn what_is_missing_has_no_bar_and_says_so() {
        let drawing = Drawing::Bars(vec![bar("a", Some(3)), bar("b", None), bar("c", Some(0))]);
        let plan = lay(&drawing, 400.0);
        assert_eq!(plan.blocks.len(), 1);
        find(&plan, "n. d.");
        find(&plan, "0");
        let plan = lay(&Drawing::Months(vec![bar("a", Some(3)), bar("b", None)]), 400.0);
        let fills: Vec<Fill> = plan.blocks.iter().map(|block| block.fill).collect();
        assert_eq!(fills, [Fill::Strong, Fill::Hollow]);
        find(&plan, "n. d.");
    }

    #[test]
    fn labels_wrap_then_go_over_the_bars() {
        let wrapped = Drawing::Bars(vec![bar("Saint Martin de la Lieue", Some(9))]);
        let plan = lay(&wrapped, 240.0);
        let label = find(&plan, "Saint Martin de la Lieue").at;
        assert!(label.height > 25.0 && label.x + label.width <= plan.blocks[0].at.x, "{plan:?}");
        let over = Drawing::Bars(vec![bar("Hérouvillette-en-Bessin", Some(9))]);
        let plan = lay(&over, 240.0);
        let label = find(&plan, "Hérouvillette-en-Bessin").at;
        assert!(label.y + label.height <= plan.blocks[0].at.y, "{plan:?}");
    }

    #[test]
    fn months_say_all_their_numbers_or_the_most_and_the_least() {
        let year = |n: u64| {
            let month = |rank: u64| bar("janv.", Some(if rank == 7 { n / 2 } else { n + rank }));
            Drawing::Months((0..12).map(month).collect())
        };
        let plan = lay(&year(100), 12.0 * 60.0);
        assert_eq!(plan.words.iter().filter(|own| own.words == "janv.").count(), 12);
        assert_eq!(plan.words.len(), 24);
        let plan = lay(&year(100), 12.0 * 25.0);
        // Initials, and two numbers.
        assert_eq!(plan.words.iter().filter(|own| own.words == "j").count(), 12);
        assert_eq!(plan.words.len(), 14, "{:?}", plan.words);
        find(&plan, "111");
        find(&plan, "50");
        // No room even for an initial: lying bars.
        let plan = lay(&year(100), 12.0 * 10.0);
        assert_eq!(plan.words.iter().filter(|own| own.words == "janv.").count(), 12);
    }

    #[test]
    fn parts_fill_the_bar_and_small_ones_are_said_under_it() {
        let legend = ["un", "deux", "trois"].map(str::to_owned).to_vec();
        let stacks = vec![stack("Au début", &[Some(46), Some(52), Some(2)])];
        let plan = lay(&Drawing::Stacks { legend, stacks }, 500.0);
        let parts: Vec<&Block> = plan.blocks.iter().filter(|b| b.at.height > 30.0).collect();
        assert_eq!(
            parts.iter().map(|b| b.fill).collect::<Vec<_>>(),
            [Fill::Light, Fill::Middle, Fill::Strong]
        );
        let end = parts[2].at.x + parts[2].at.width;
        assert!((end - (500.0 - SEAM)).abs() < 0.1, "{end}");
        assert_eq!(find(&plan, "46 %").on, Some(Fill::Light));
        let small = find(&plan, "2 %");
        assert_eq!(small.on, None);
        assert!(small.at.y >= parts[2].at.y + parts[2].at.height);
        assert!(small.at.x + small.at.width <= 500.0);
        // Each part has its word in the legend.
        for words in ["un", "deux", "trois"] {
            find(&plan, words);
        }
        assert_eq!(plan.blocks.len(), 6);
    }

    #[test]
    fn a_bar_without_its_numbers_is_a_frame_with_words() {
        let legend = ["un", "deux"].map(str::to_owned).to_vec();
        let stacks = vec![stack("a", &[Some(4), None]), stack("b", &[Some(0), Some(0)])];
        let plan = lay(&Drawing::Stacks { legend, stacks }, 500.0);
        assert_eq!(plan.blocks.iter().filter(|b| b.fill == Fill::Hollow).count(), 2);
        assert_eq!(plan.words.iter().filter(|own| own.words == "n. d.").count(), 2);
    }

    #[test]
    fn seen_in_a_mirror_everything_changes_sides() {
        let drawing = Drawing::Bars(vec![bar("Creully", Some(200))]);
        let plan = lay(&drawing, 400.0);
        let turned = plan.clone().mirrored();
        assert!(near(find(&turned, "200").at.x, 0.0));
        let label = find(&turned, "Creully").at;
        assert!(near(label.x + label.width, 400.0));
        assert_eq!(turned.mirrored(), plan);
    }

    proptest! {
        #[test]
        fn nothing_leaves_its_room_and_no_two_words_touch(
            sizes in prop::collection::vec(prop::option::of(0_u64..2_000), 1..13),
            width in 200.0_f32..900.0,
            kind in 0_usize..3,
        ) {
            let bars = |sizes: &[Option<u64>]| -> Vec<Bar> {
                let name = |rank: usize| format!("lieu {rank}");
                sizes.iter().enumerate().map(|(rank, size)| bar(&name(rank), *size)).collect()
            };
            let drawing = match kind {
                0 => Drawing::Bars(bars(&sizes)),
                1 => Drawing::Months(bars(&sizes)),
                _ => Drawing::Stacks {
                    legend: ["un", "deux", "trois"].map(str::to_owned).to_vec(),
                    stacks: sizes.chunks(3).filter(|own| own.len() == 3)
                        .map(|own| stack("Au début", own)).collect(),
                },
            };
            let plan = lay(&drawing, width);
            let inside = |at: &Rectangle| {
                at.x >= -0.1 && at.x + at.width <= width + 0.1
                    && at.y >= -0.1 && at.y + at.height <= plan.size.height + 0.1
            };
            for block in &plan.blocks {
                prop_assert!(inside(&block.at), "{block:?} {width} {}", plan.size.height);
            }
            for (rank, one) in plan.words.iter().enumerate() {
                prop_assert!(inside(&one.at), "{one:?} {width} {}", plan.size.height);
                for other in &plan.words[rank + 1..] {
                    let shared = one.at.intersection(&other.at);
                    let area = shared.map_or(0.0, |at| at.width * at.height);
                    prop_assert!(area < 1.0, "{one:?} {other:?}");
                }
            }
        }
    }
}
