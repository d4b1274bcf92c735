//! The press: hands a page and its template to typst, and takes a PDF or points back.

use std::sync::OnceLock;

use chrono::Datelike as _;
use serde::Serialize;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Smart};
use typst::layout::PagedDocument;
use typst::syntax::{FileId, Source, VirtualPath};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World, WorldExt as _};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::{Error, Page, Picture};

/// The templates, by name.
const TEMPLATES: [(&str, &str); 10] = [
    ("page.typ", include_str!("../../assets/documents/page.typ")),
    ("memo.typ", include_str!("../../assets/documents/memo.typ")),
    ("certificate.typ", include_str!("../../assets/documents/certificate.typ")),
    ("flyer.typ", include_str!("../../assets/documents/flyer.typ")),
    ("report.typ", include_str!("../../assets/documents/report.typ")),
    ("guide.typ", include_str!("../../assets/documents/guide.typ")),
    ("recovery.typ", include_str!("../../assets/documents/recovery.typ")),
    ("blocks.typ", include_str!("../../assets/documents/blocks.typ")),
    ("bilan.typ", include_str!("../../assets/documents/bilan.typ")),
    ("operator.typ", include_str!("../../assets/documents/operator.typ")),
];

macro_rules! icons {
    ($($name:literal)*) => {
        [$(($name, include_bytes!(concat!("../../assets/icons/", $name, ".svg")).as_slice())),*]
    };
}

/// The drawings, by name; the same as on the screen.
const ICONS: &[(&str, &[u8])] = &icons!(
    "apple" "boat" "buoy" "calendar" "chart" "check" "clock" "doc" "duo" "exit" "farm" "globe"
    "help" "home" "info" "key" "lock" "logo" "mouse" "pencil" "phone" "pin" "play" "plus" "print" "shield"
    "undo" "usb" "users"
);

/// The faces of type, the same as on the screen.
const FACES: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
];

/// How many sizes of letters are tried to hold on the sides wanted, the largest first.
const FITS: u8 = 7;

/// How many pages made ago a part of one is forgotten: enough for the sizes tried for one page.
const REMEMBERED: usize = 12;

/// What is read once for all pages.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    faces: Vec<Font>,
    templates: Vec<Source>,
}

fn shop() -> Result<&'static Shop, Error> {
    static SHOP: OnceLock<Option<Shop>> = OnceLock::new();
    let open = || {
        let faces: Option<Vec<Font>> =
            FACES.into_iter().map(|face| Font::new(Bytes::new(face), 0)).collect();
        let faces = faces?;
        let templates = TEMPLATES.map(|(name, text)| Source::new(id(name), text.to_owned())).into();
        Some(Shop {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&faces)),
            faces,
            templates,
        })
    };
    SHOP.get_or_init(open).as_ref().ok_or(Error::Faces)
}

fn id(name: &str) -> FileId {
    FileId::new(None, VirtualPath::new(name))
}

/// What a template reads as `data.json`.
#[derive(Serialize)]
struct Data<'a> {
    title: &'a str,
    language: &'static str,
    own: Option<&'static str>,
    labels: &'a std::collections::BTreeMap<&'static str, super::Said>,
    content: &'a super::Content,
    /// 0 for the largest letters.
    fit: u8,
    /// How many sides of paper are aimed at.
    sides: usize,
}

/// The only files there are, for one page.
struct Job {
    shop: &'static Shop,
    main: FileId,
    data: Bytes,
    day: Option<Datetime>,
}

impl World for Job {
    fn library(&self) -> &LazyHash<Library> {
        &self.shop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.shop.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, file: FileId) -> FileResult<Source> {
        let found = self.shop.templates.iter().find(|source| source.id() == file);
        found.cloned().ok_or_else(|| missing(file))
    }

    fn file(&self, file: FileId) -> FileResult<Bytes> {
        let path = file.vpath().as_rootless_path().to_string_lossy();
        if path == "data.json" {
            return Ok(self.data.clone());
        }
        let name = path.strip_prefix("icons/").and_then(|name| name.strip_suffix(".svg"));
        let icon = ICONS.iter().find(|(icon, _)| Some(*icon) == name);
        icon.map(|(_, drawing)| Bytes::new(*drawing)).ok_or_else(|| missing(file))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.shop.faces.get(index).cloned()
    }

    fn today(&self, _offset: Option<i64>) -> Option<Datetime> {
        self.day
    }
}

fn missing(file: FileId) -> FileError {
    FileError::NotFound(file.vpath().as_rootless_path().to_owned())
}

/// Lays the page out in the largest letters that hold on the sides wanted; where none do, on one
/// side more; where none do again, in the largest.
fn lay_out(page: &Page) -> Result<(Job, PagedDocument), Error> {
    let wanted = page.content.sides();
    for sides in [wanted, wanted + 1] {
        for fit in 0..FITS {
            let laid = attempt(page, fit, sides)?;
            if laid.1.pages.len() <= sides {
                return Ok(laid);
            }
        }
    }
    attempt(page, 0, wanted + 1)
}

fn attempt(page: &Page, fit: u8, sides: usize) -> Result<(Job, PagedDocument), Error> {
    let data = Data {
        title: &page.title,
        language: page.language.code(),
        own: page.beside.map(crate::i18n::Language::code),
        labels: &page.labels,
        content: &page.content,
        fit,
        sides,
    };
    let data = serde_json::to_vec(&data).map_err(|_| Error::Data)?;
    let job = Job {
        shop: shop()?,
        main: id(page.content.template()),
        data: Bytes::new(data),
        day: day(page),
    };
    let laid = typst::compile::<PagedDocument>(&job).output;
    typst::comemo::evict(REMEMBERED);
    match laid {
        Ok(document) => Ok((job, document)),
        Err(errors) => Err(Error::Layout { at: at(&job, &errors) }),
    }
}

/// The day of a page, without any hour.
fn day(page: &Page) -> Option<Datetime> {
    let (month, day) = (page.date.month(), page.date.day());
    Datetime::from_ymd(page.date.year(), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Where the first error is in our templates. Its message may quote the page, and is left out.
fn at(job: &Job, errors: &[SourceDiagnostic]) -> String {
    let place = errors.first().and_then(|error| {
        let file = error.span.id()?;
        let line = job.range(error.span).and_then(|range| {
            job.source(file).ok()?.lines().byte_to_line(range.start).map(|line| line + 1)
        });
        let name = file.vpath().as_rootless_path().to_string_lossy().into_owned();
        Some(line.map_or(name.clone(), |line| format!("{name}:{line}")))
    });
    place.unwrap_or_else(|| "?".to_owned())
}

/// The file, and how many sides it has.
pub(super) fn pdf(page: &Page) -> Result<(Vec<u8>, usize), Error> {
    let (job, document) = lay_out(page)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|_| Error::Pdf { at: "PDF/UA-1".to_owned() })?;
    let options = PdfOptions {
        ident: Smart::Custom(&page.name),
        // The day comes from the template, without an hour.
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
    };
    let bytes = typst_pdf::pdf(&document, &options)
        .map_err(|errors| Error::Pdf { at: at(&job, &errors) })?;
    Ok((bytes, document.pages.len()))
}

/// Each side as points.
pub(super) fn pictures(page: &Page, dots_per_inch: f32) -> Result<Vec<Picture>, Error> {
    let (_, document) = lay_out(page)?;
    let draw = |side: &typst::layout::Page| {
        let drawn = typst_render::render(side, dots_per_inch / 72.0);
        // The paper is white and whole: nothing is to be divided by its opacity.
        Picture { width: drawn.width(), height: drawn.height(), rgba: drawn.data().to_vec() }
    };
    Ok(document.pages.iter().map(draw).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::*;
    use crate::document::compose;

    #[test]
    fn every_drawing_that_a_template_names_is_there() {
        let known = |icon: &str| ICONS.iter().any(|(known, _)| *known == icon);
        let mut named = 0;
        for (name, text) in TEMPLATES {
            for call in ["icon(\"", "part(\"", "promise(\""] {
                for part in text.split(call).skip(1) {
                    let icon = part.split('"').next().unwrap();
                    assert!(known(icon), "{name} names {icon}");
                    named += 1;
                }
            }
        }
        for (name, icon) in compose::DRAWN.iter().chain(&compose::CHAPTERS) {
            assert!(known(icon), "{name} is drawn by {icon}");
        }
        assert!(named > 10, "{named}");
    }
}
