//! Rows that start on the side where the language starts.
//!
//! iced does not mirror rows. A single line of right-to-left text with an explicit alignment is
//! placed wrongly by iced 0.14, so that texts are never aligned themselves: their parents are.

use iced::alignment::Horizontal;
use iced::widget::{Column, Row, column, row};

use crate::i18n::Direction;
use crate::ui::Element;

/// A row whose first element is on the starting side.
pub fn flow<'a, Message: 'a>(
    direction: Direction,
    mut children: Vec<Element<'a, Message>>,
) -> Row<'a, Message> {
    match direction {
        Direction::LeftToRight => {}
        Direction::RightToLeft => children.reverse(),
    }
    row(children)
}

/// A column whose elements lean on the starting side.
pub fn stack_up<'a, Message: 'a>(
    direction: Direction,
    children: Vec<Element<'a, Message>>,
) -> Column<'a, Message> {
    column(children).align_x(start(direction))
}

/// The side where a line starts.
pub fn start(direction: Direction) -> Horizontal {
    match direction {
        Direction::LeftToRight => Horizontal::Left,
        Direction::RightToLeft => Horizontal::Right,
    }
}

/// The side where a line ends.
pub fn end(direction: Direction) -> Horizontal {
    match direction {
        Direction::LeftToRight => Horizontal::Right,
        Direction::RightToLeft => Horizontal::Left,
    }
}
