//! What a page of the mediator's area counts by a touch, and how it is taken back: one at a time,
//! said only once the disk has it.

use iced::Task;

use crate::app::Context;
use crate::count::{self, Increment};
use crate::store::{self, Receipt};

/// What was counted on a page since it was opened.
#[derive(Debug, Clone, Default)]
pub(super) struct Ledger {
    /// What can be taken back, by name, the latest last.
    mine: Vec<(String, Vec<Increment>)>,
    /// What the disk is asked now.
    writing: Option<Writing>,
    /// The name of what the disk refused last.
    refused: Option<String>,
}

/// What the disk is asked.
#[derive(Debug, Clone)]
enum Writing {
    Add(String),
    /// To take back what is at this rank.
    Undo(usize),
}

impl Ledger {
    /// Whether the disk is asked nothing: one thing at a time, as its answer is about the last.
    pub(super) fn is_free(&self) -> bool {
        self.writing.is_none()
    }

    /// The name of what was counted last and can be taken back.
    pub(super) fn last(&self) -> Option<&str> {
        self.mine.last().map(|(name, _)| name.as_str())
    }

    /// Whether the disk refused what goes by this name.
    pub(super) fn refused(&self, name: &str) -> bool {
        self.refused.as_deref() == Some(name)
    }

    /// Counts these under this name.
    pub(super) fn add<M: Send + 'static>(
        &mut self,
        cx: &Context<'_>,
        name: String,
        increments: Vec<Increment>,
        on: impl Fn(Result<Receipt, store::Error>) -> M + Send + 'static,
    ) -> Task<M> {
        if !self.is_free() {
            return Task::none();
        }
        self.writing = Some(Writing::Add(name));
        self.refused = None;
        Task::perform(cx.kiosk().store.count(increments), on)
    }

    /// Takes back what was counted last.
    pub(super) fn undo<M: Send + 'static>(
        &mut self,
        cx: &Context<'_>,
        on: impl Fn(Result<Receipt, store::Error>) -> M + Send + 'static,
    ) -> Task<M> {
        let Some((_, counted)) = self.mine.last().filter(|_| self.is_free()) else {
            return Task::none();
        };
        let back = count::cancellation(counted);
        self.writing = Some(Writing::Undo(self.mine.len() - 1));
        self.refused = None;
        Task::perform(cx.kiosk().store.count(back), on)
    }

    /// The disk answered; says whether the counts changed.
    pub(super) fn written(&mut self, result: Result<Receipt, store::Error>) -> bool {
        let Some(writing) = self.writing.take() else { return false };
        match (writing, result) {
            (Writing::Add(name), Ok(receipt)) => {
                self.mine.push((name, receipt.counted));
                true
            }
            (Writing::Undo(rank), Ok(_)) => {
                self.mine.truncate(rank);
                true
            }
            (writing, Err(error)) => {
                log::error!("what the mediator touched was not counted: {error}");
                self.refused = match writing {
                    Writing::Add(name) => Some(name),
                    Writing::Undo(_) => self.last().map(str::to_owned),
                };
                false
            }
        }
    }
}
