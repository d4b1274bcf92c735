//! A table in words as lines: what a chart shows, and all that it leaves out. Where there is no room
//! for columns, each line says its numbers one under the other.

use iced::widget::{column, container};
use iced::{Length, alignment};

use super::{Message, is_narrow};
use crate::app::Context;
use crate::bilan::cube::Scope;
use crate::bilan::sheet::{Head, Row, Sheet};
use crate::ui::metrics::Type;
use crate::ui::widget::title::{heading, status};
use crate::ui::{Element, Look, direction};

/// How many columns of numbers stand side by side, under short words.
const ACROSS: usize = 10;
/// How many of them may have their whole words.
const WORDY: usize = 5;

/// The lines of a table, and its notes.
pub(super) fn grid<'a>(cx: &Context<'_>, base: &str, sheet: &Sheet) -> Element<'a, Message> {
    let look = cx.look;
    let mut parts = if is_narrow(cx) {
        blocks(cx, base, sheet)
    } else if sheet.columns.len() <= ACROSS {
        lines(cx, base, sheet)
    } else if sheet.rows.len() <= WORDY {
        turned(cx, base, sheet)
    } else {
        blocks(cx, base, sheet)
    };
    for (rank, note) in sheet.notes.iter().enumerate() {
        let line = look.text(Type::Body, note, look.palette.ink2);
        parts.push(look.lean(status(format!("{base}/note-{rank}"), note, line)));
    }
    column(parts).spacing(8).into()
}

/// What a line is about: its place, its period where the table has several, what it lacks.
fn name(sheet: &Sheet, row: &Row) -> String {
    let periods = sheet.rows.iter().any(|other| other.term != row.term);
    let places = sheet.rows.iter().any(|other| other.scope != row.scope);
    match (places, periods) {
        (true, true) => format!("{} — {}", row.place, row.period),
        (false, true) => row.period.clone(),
        (true | false, false) => row.place.clone(),
    }
}

/// What is said of a line: each column and its number.
fn said(cx: &Context<'_>, sheet: &Sheet, row: &Row) -> String {
    let each: Vec<String> = sheet
        .columns
        .iter()
        .enumerate()
        .map(|(rank, head)| format!("{} {}", head.label, sheet.text(row, rank)))
        .collect();
    let args = [("label", name(sheet, row).into()), ("n", each.join(", ").into())];
    let said = cx.word_with("statistics-said", &args);
    match &row.partial {
        Some(partial) => format!("{said} ({partial})"),
        None => said,
    }
}

/// A line of cells: the first takes two shares of the width, the others lean on the end.
fn cells<'a>(
    look: Look,
    first: Element<'a, Message>,
    others: Vec<Element<'a, Message>>,
) -> Element<'a, Message> {
    let mut children = vec![container(first).width(Length::FillPortion(2)).into()];
    children.extend(others.into_iter().map(|cell| {
        container(cell).width(Length::FillPortion(1)).align_x(direction::end(look.direction)).into()
    }));
    direction::flow(look.direction, children)
        .spacing(12)
        .align_y(alignment::Vertical::Center)
        .into()
}

/// The name of a line with what it lacks under it.
fn first<'a>(look: Look, sheet: &Sheet, row: &Row) -> Element<'a, Message> {
    let p = look.palette;
    let name = name(sheet, row);
    let is_whole = row.scope == Scope::Network;
    let name = if is_whole {
        look.bold(Type::Body, name, p.ink)
    } else {
        look.text(Type::Body, name, p.ink)
    };
    match &row.partial {
        Some(partial) => {
            look.column(0.0, vec![name, look.text(Type::Body, partial, p.ink2)]).into()
        }
        None => name,
    }
}

/// One line for each place and period.
fn lines<'a>(cx: &Context<'_>, base: &str, sheet: &Sheet) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let wordy = sheet.columns.len() <= WORDY;
    let head =
        |head: &Head| look.label(Type::Body, if wordy { &head.label } else { &head.short }, p.ink);
    let heads = sheet.columns.iter().map(head);
    let mut lines = vec![cells(look, look.stretch(), heads.collect())];
    for (rank, row) in sheet.rows.iter().enumerate() {
        let numbers = (0..sheet.columns.len()).map(|column| {
            let number = sheet.text(row, column);
            if row.scope == Scope::Network {
                look.bold(Type::Body, number, p.ink)
            } else {
                look.text(Type::Body, number, p.ink)
            }
        });
        let line = cells(look, first(look, sheet, row), numbers.collect());
        lines.push(status(format!("{base}/row-{rank}"), said(cx, sheet, row), line));
    }
    lines
}

/// One line for each column of the table, where it has few lines.
fn turned<'a>(cx: &Context<'_>, base: &str, sheet: &Sheet) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let heads = sheet.rows.iter().enumerate().map(|(rank, row)| {
        // The heads say the whole of their line, for whoever hears it.
        let head = container(first(look, sheet, row)).align_x(direction::end(look.direction));
        status(format!("{base}/row-{rank}"), said(cx, sheet, row), head)
    });
    let mut lines = vec![cells(look, look.stretch(), heads.collect())];
    for (column, head) in sheet.columns.iter().enumerate() {
        let numbers =
            sheet.rows.iter().map(|row| look.text(Type::Body, sheet.text(row, column), p.ink));
        lines.push(cells(look, look.text(Type::Body, &head.label, p.ink), numbers.collect()));
    }
    lines
}

/// Each line by itself, its numbers one under the other.
fn blocks<'a>(cx: &Context<'_>, base: &str, sheet: &Sheet) -> Vec<Element<'a, Message>> {
    let look = cx.look;
    let p = look.palette;
    let block = |(rank, row): (usize, &Row)| {
        let name = name(sheet, row);
        let title = look.bold(Type::Body, name.clone(), p.pine);
        let mut lines = vec![look.lean(heading(format!("{base}/block-{rank}"), name, title))];
        if let Some(partial) = &row.partial {
            lines.push(look.lean(look.text(Type::Body, partial, p.ink2)));
        }
        for (column, head) in sheet.columns.iter().enumerate() {
            let number = look.bold(Type::Body, sheet.text(row, column), p.ink);
            lines.push(cells(look, look.text(Type::Body, &head.label, p.ink), vec![number]));
        }
        let content = column(lines).spacing(4);
        status(format!("{base}/row-{rank}"), said(cx, sheet, row), content)
    };
    sheet.rows.iter().enumerate().map(block).collect()
}
