//! The sheet a visitor takes home, asked for on the last page and on that of the three words: what it
//! is made of, ready to be printed, and its count. Its words are left to `document`, its way to the
//! printer to `paper`.

use super::paper::Request;
use crate::app::Context;
use crate::count::{self, Increment};
use crate::document::compose::{self, MemoOf, Voices};
use crate::i18n::Language;

/// A sheet to print, and what counts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// The sheet.
    pub request: Request,
    /// Its count.
    pub increments: Vec<Increment>,
}

/// The sheet of this procedure: the steps done with help are marked, the words take it up again.
pub fn memo(
    cx: &Context<'_>,
    slug: &str,
    helped: &[&str],
    resume: Option<[&str; 3]>,
) -> Option<Memo> {
    let sites = cx.sites();
    let of = MemoOf {
        tutorial: cx.tutorial(slug)?,
        helped,
        site: sites.get(&cx.site().id),
        sites,
        resume,
        now: cx.now,
    };
    Some(Memo {
        request: Request::of(compose::memo(&voices(cx), &of)),
        increments: count::memo(&cx.site().id, cx.now.date()),
    })
}

/// French, with the visitor's language beside it.
pub fn voices<'a>(cx: &Context<'a>) -> Voices<'a> {
    Voices::new(cx.kiosk().words(Language::Fr), cx.words())
}
