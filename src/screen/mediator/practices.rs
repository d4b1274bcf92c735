//! « Bonnes pratiques »: what helped here this year, and the text that mediators write for one
//! another, `bonnes-pratiques.md` in the data folder, read each time the page is opened.

use std::path::PathBuf;

use chrono::Datelike;
use iced::widget::column;
use iced::{Padding, Task};

use super::lead::head;
use super::leading::{aid_key, helped};
use crate::app::{Context, work};
use crate::content;
use crate::count::{Row, Span};
use crate::lead::notes::Block;
use crate::problem::Problem;
use crate::store;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::metrics::Type;
use crate::ui::widget::title::{heading, status};

/// The page.
#[derive(Debug, Clone, Default)]
pub struct Practices {
    /// The text: none while it is being read; empty when there is no file.
    text: Option<Result<Vec<Block>, Problem>>,
    /// The counts of the year; none while they are being read.
    rows: Option<Result<Vec<Row>, store::Error>>,
}

/// What can happen on it.
#[derive(Debug, Clone)]
pub enum Message {
    /// The text was read, or not.
    Text(Result<Vec<Block>, Problem>),
    /// The counts were read, or not.
    Read(Result<Vec<Row>, store::Error>),
    /// Back to the day.
    Close,
}

/// What it asks of the area.
pub enum Action {
    /// Nothing.
    None,
    /// Back to the day.
    Close,
}

impl Practices {
    /// The page, and what reads the text and the counts.
    pub fn new(cx: &Context<'_>) -> (Self, Task<Message>) {
        let span = Span::parse(&cx.now.date().year().to_string()).ok();
        let rows = Task::perform(cx.kiosk().store.cells(span), Message::Read);
        let text = Task::perform(text(cx.kiosk().practices.clone()), Message::Text);
        (Self::default(), Task::batch([rows, text]))
    }

    /// Answers what happened.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Text(text) => self.text = Some(text),
            Message::Read(rows) => self.rows = Some(rows),
            Message::Close => return Action::Close,
        }
        Action::None
    }

    /// Draws it, under the header of the area.
    pub fn view<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        column![
            look.lean(head(cx, "practices", &cx.word("practices-title"), Message::Close)),
            self.counted(cx),
            self.written(cx),
        ]
        .spacing(16)
        .into()
    }

    /// What helped, by procedure.
    fn counted<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let title = cx.word("practices-counted");
        let title = heading("practices/counted", title.clone(), look.bold(Type::H3, title, p.ink));
        let mut parts = vec![look.lean(title)];
        let line = |key: String, words: String| -> Element<'a, Message> {
            look.lean(status(key, words.clone(), look.text(Type::Label, words, p.ink)))
        };
        match &self.rows {
            None => parts.push(line("practices/none".to_owned(), cx.word("mediator-opening"))),
            Some(Err(error)) => {
                let (what, _) = cx.words().problem(&error.problem());
                parts.push(line("practices/none".to_owned(), what));
            }
            Some(Ok(rows)) => {
                let helped = helped(rows, &cx.site().id, cx.now.date());
                if helped.is_empty() {
                    parts.push(line("practices/none".to_owned(), cx.word("practices-none")));
                }
                for (slug, aids) in helped {
                    let name = cx
                        .tutorial(&slug)
                        .map_or_else(|| slug.clone(), |tutorial| cx.coach(tutorial, "title"));
                    let mut aids: Vec<(&str, u64)> = aids.into_iter().collect();
                    aids.sort_by_key(|(_, times)| std::cmp::Reverse(*times));
                    let aids: Vec<String> = aids
                        .into_iter()
                        .map(|(aid, times)| {
                            let aid = cx.word(&aid_key(aid));
                            let args = [("aid", aid.into()), ("times", times.into())];
                            cx.word_with("leading-aid", &args)
                        })
                        .collect();
                    let words = cx.word_with(
                        "practices-of",
                        &[("name", name.into()), ("aids", aids.join(", ").into())],
                    );
                    parts.push(line(format!("practices/of-{slug}"), words));
                }
            }
        }
        look.card(column(parts).spacing(10))
    }

    /// The text of the file.
    fn written<'a>(&self, cx: &Context<'_>) -> Element<'a, Message> {
        let look = cx.look;
        let p = look.palette;
        let mut parts: Vec<Element<'a, Message>> = Vec::new();
        match &self.text {
            None => {
                parts.push(look.lean(look.text(Type::Label, cx.word("mediator-opening"), p.ink)));
            }
            Some(Err(problem)) => {
                let (what, todo) = cx.words().problem(problem);
                let line = look.label(Type::Label, what.clone(), p.plum);
                parts.push(look.lean(status("practices/wrong", what, line)));
                parts.push(look.lean(look.text(Type::Body, problem.file.clone(), p.ink2)));
                if let Some(todo) = todo {
                    parts.push(look.lean(look.text(Type::Label, todo, p.ink)));
                }
            }
            Some(Ok(blocks)) if blocks.is_empty() => {
                let file = ("file", cx.kiosk().practices.display().to_string().into());
                let words = cx.word_with("practices-missing", &[file]);
                let line = look.text(Type::Label, words.clone(), p.ink);
                parts.push(look.lean(status("practices/missing", words, line)));
            }
            Some(Ok(blocks)) => {
                parts.extend(
                    blocks
                        .iter()
                        .enumerate()
                        .map(|(rank, block)| drawn(cx, &format!("practices/text-{rank}"), block)),
                );
            }
        }
        look.card(column(parts).spacing(12))
    }
}

/// One part of the text.
fn drawn<'a>(cx: &Context<'_>, key: &str, block: &Block) -> Element<'a, Message> {
    let look = cx.look;
    let p = look.palette;
    let said =
        |kind: Type, words: &str| status(key.to_owned(), words, look.text(kind, words, p.ink));
    let listed = |sign: Element<'a, Message>, words: &str| {
        let words = look.lean(said(Type::Label, words));
        iced::widget::container(look.row(12.0, vec![sign, words]))
            .padding(Padding::ZERO.left(12.0))
            .into()
    };
    match block {
        Block::Heading(depth, words) => {
            let kind = if *depth == 1 { Type::H2 } else { Type::H3 };
            look.lean(heading(key.to_owned(), words.as_str(), look.bold(kind, words, p.ink)))
        }
        Block::Paragraph(words) => look.lean(said(Type::Label, words)),
        Block::Bullet(words) => listed(look.icon(Icon::Check, Type::Body, p.pine), words),
        Block::Numbered(rank, words) => {
            listed(look.bold(Type::Label, format!("{rank}."), p.pine), words)
        }
    }
}

/// Reads the text on a thread of its own.
async fn text(path: PathBuf) -> Result<Vec<Block>, Problem> {
    work::on_a_thread(move || content::notes(&path)).await.unwrap_or_else(|| Ok(Vec::new()))
}
