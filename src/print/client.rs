//! The questions asked to a printer: what it is, to print a page, how the page goes, to take it
//! back. Each waits for the answer, at most as long as the printer's patience.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use ipp::attribute::{IppAttribute, IppAttributeGroup};
use ipp::model::{DelimiterTag, StatusCode};
use ipp::parser::IppParseError;
use ipp::prelude::{IppClient, IppError, IppOperationBuilder, IppPayload};
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;

use super::raster::{self, Tone};
use super::situation::{JobState, PrinterState, Report, situation};
use super::{Document, Error, Job, Printer, Situation, Status, Ticket};

/// Who prints, for every page.
const AUTHOR: &str = "borne";
/// The name of every page: a queue keeps names, and the name of a procedure says something of who
/// asked for it.
const NAME: &str = "Pas a pas";
/// The format sent to a printer that reads it.
const PDF: &str = "application/pdf";
/// The format sent to a printer that does not read PDF.
const RASTER: &str = "image/pwg-raster";
/// The paper, as PWG 5101.1 names it.
const A4: &str = "iso_a4_210x297mm";
/// The resolution looked for: more makes a page slow without being more readable.
const DOTS_PER_INCH: u32 = 300;
/// The greatest resolution drawn: beyond, a page takes too much memory for a kiosk.
const MOST_DOTS_PER_INCH: u32 = 400;

/// What is asked of a printer before a page is sent.
const ABOUT: [&str; 12] = [
    "printer-name",
    "printer-state",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "document-format-supported",
    "media-supported",
    "media-ready",
    "sides-supported",
    "pwg-raster-document-type-supported",
    "pwg-raster-document-resolution-supported",
    "printer-resolution-supported",
    "printer-resolution-default",
];

/// How a printer is.
pub fn check(printer: &Printer) -> Result<Status, Error> {
    let about = About::ask(printer)?;
    Ok(Status {
        situation: situation(&about.report),
        over: false,
        printed: None,
        name: about.name,
        formats: about.formats,
        reasons: about.report.printer_reasons,
    })
}

/// Gives a document to a printer, in a format that it reads. A page that waits for paper is given
/// all the same: it comes out once there is some. Once the ticket is taken back nothing is sent, and
/// what was sent is taken back too.
pub fn submit(printer: &Printer, document: &Document, ticket: &Ticket) -> Result<Job, Error> {
    let about = About::ask(printer)?;
    if !about.accepting {
        return Err(Error::NotAccepting);
    }
    let (format, bytes) = about.format(document)?;
    if ticket.is_canceled() {
        return Err(Error::Canceled);
    }
    let mut print =
        IppOperationBuilder::print_job(printer.uri.clone(), IppPayload::new(Cursor::new(bytes)))
            .user_name(AUTHOR)
            .job_title(NAME)
            .document_format(format);
    for (name, value) in about.wishes() {
        let value = IppValue::new_keyword(value).map_err(|_| Error::NotAPrinter)?;
        let wish = IppAttribute::with_name(name, value).map_err(|_| Error::NotAPrinter)?;
        print = print.attribute(wish);
    }
    let answer = send(printer, print.build(), printer.sending)?;
    let job =
        answer.attributes().first_of(DelimiterTag::JobAttributes).ok_or(Error::NotAPrinter)?;
    let id = numbers(job, "job-id").first().copied().ok_or(Error::NotAPrinter)?;
    let job = Job { printer: printer.clone(), id };
    if ticket.is_canceled() {
        cancel(&job)?;
        return Err(Error::Canceled);
    }
    Ok(job)
}

/// How a page goes.
pub fn watch(job: &Job) -> Result<Status, Error> {
    let Job { printer, id } = job;
    let question =
        IppOperationBuilder::get_job_attributes(printer.uri.clone(), *id).user_name(AUTHOR).build();
    let answer = match send(printer, question, printer.patience) {
        Ok(answer) => answer,
        // Small printers forget a page as soon as it is out.
        Err(Error::Refused) => {
            return Ok(Status {
                situation: Situation::Unknown,
                over: true,
                printed: None,
                name: None,
                formats: Vec::new(),
                reasons: Vec::new(),
            });
        }
        Err(error) => return Err(error),
    };
    let group = answer.attributes().first_of(DelimiterTag::JobAttributes);
    let group = group.ok_or(Error::NotAPrinter)?;
    let state = numbers(group, "job-state").first().copied().and_then(JobState::from_number);
    let printed = numbers(group, "job-impressions-completed").first().copied();
    let mut report =
        Report { job: state, job_reasons: words(group, "job-state-reasons"), ..Report::default() };
    let over = state.is_some_and(JobState::is_over);
    if !over {
        let about = About::ask(printer)?;
        report.printer = about.report.printer;
        report.printer_reasons = about.report.printer_reasons;
    }
    Ok(Status {
        situation: situation(&report),
        over,
        printed: printed.and_then(|pages| u32::try_from(pages).ok()),
        name: None,
        formats: Vec::new(),
        reasons: report.printer_reasons,
    })
}

/// Takes a page back. A page that is already out, or forgotten, is no error.
pub fn cancel(job: &Job) -> Result<(), Error> {
    let Job { printer, id } = job;
    let question =
        IppOperationBuilder::cancel_job(printer.uri.clone(), *id).user_name(AUTHOR).build();
    match send(printer, question, printer.patience) {
        Ok(_) | Err(Error::Refused) => Ok(()),
        Err(error) => Err(error),
    }
}

/// What a printer says of itself.
struct About {
    report: Report,
    accepting: bool,
    name: Option<String>,
    formats: Vec<String>,
    media: Vec<String>,
    sides: Vec<String>,
    types: Vec<String>,
    resolutions: Vec<u32>,
}

impl About {
    fn ask(printer: &Printer) -> Result<Self, Error> {
        let question = IppOperationBuilder::get_printer_attributes(printer.uri.clone())
            .attributes(ABOUT)
            .build();
        let answer = match send(printer, question, printer.patience) {
            // The machine is there and knows no such printer.
            Err(Error::Refused) => return Err(Error::NotAPrinter),
            answer => answer?,
        };
        let group = answer.attributes().first_of(DelimiterTag::PrinterAttributes);
        let group = group.ok_or(Error::NotAPrinter)?;
        let mut resolutions = Vec::new();
        for name in [
            "pwg-raster-document-resolution-supported",
            "printer-resolution-supported",
            "printer-resolution-default",
        ] {
            if resolutions.is_empty() {
                resolutions = square_resolutions(group, name);
            }
        }
        let mut media = words(group, "media-ready");
        media.extend(words(group, "media-supported"));
        let state = numbers(group, "printer-state").first().copied();
        Ok(Self {
            report: Report {
                printer: state.and_then(PrinterState::from_number),
                printer_reasons: words(group, "printer-state-reasons"),
                ..Report::default()
            },
            accepting: !values(group, "printer-is-accepting-jobs")
                .iter()
                .any(|value| value.as_boolean() == Some(&false)),
            name: words(group, "printer-name").into_iter().next(),
            formats: words(group, "document-format-supported"),
            media,
            sides: words(group, "sides-supported"),
            types: words(group, "pwg-raster-document-type-supported"),
            resolutions,
        })
    }

    fn reads(&self, format: &str) -> bool {
        self.formats.iter().any(|known| known.eq_ignore_ascii_case(format))
    }

    /// The format to send, and the document in it.
    fn format(&self, document: &Document) -> Result<(&'static str, Vec<u8>), Error> {
        if self.reads(PDF) {
            return Ok((PDF, document.pdf.to_vec()));
        }
        if !self.reads(RASTER) {
            return Err(Error::Format);
        }
        let takes = |tone: &Tone| self.types.iter().any(|known| known == tone.keyword());
        // A printer that reads this format and does not say its colors reads gray at least.
        let tone = match [Tone::Rgb, Tone::Gray].into_iter().find(takes) {
            Some(tone) => tone,
            None if self.types.is_empty() => Tone::Gray,
            None => return Err(Error::Format),
        };
        let dots_per_inch = resolution(&self.resolutions).ok_or(Error::Format)?;
        let pages = (document.pictures)(dots_per_inch).ok_or(Error::Page)?;
        let bytes = raster::encode(&pages, dots_per_inch, tone).map_err(|_| Error::Page)?;
        Ok((RASTER, bytes))
    }

    /// What is asked for the page, only where the printer says that it can.
    fn wishes(&self) -> Vec<(&'static str, &'static str)> {
        let mut wishes = Vec::new();
        if self.media.iter().any(|media| media == A4) {
            wishes.push(("media", A4));
        }
        if self.sides.iter().any(|sides| sides == "one-sided") {
            wishes.push(("sides", "one-sided"));
        }
        wishes
    }
}

/// The resolution to draw at: the nearest to what is looked for, none if all are too fine. A printer
/// that gives no list takes the usual one.
fn resolution(known: &[u32]) -> Option<u32> {
    if known.is_empty() {
        return Some(DOTS_PER_INCH);
    }
    let drawn = known.iter().copied().filter(|dots| *dots <= MOST_DOTS_PER_INCH);
    drawn.min_by_key(|dots| dots.abs_diff(DOTS_PER_INCH))
}

/// Sends a question and gives the answer of a printer that says yes.
fn send<R: Into<IppRequestResponse>>(
    printer: &Printer,
    question: Result<R, IppParseError>,
    patience: Duration,
) -> Result<IppRequestResponse, Error> {
    let question = question.map_err(|_| Error::NotAPrinter)?;
    let client = IppClient::builder(printer.uri.clone()).request_timeout(patience).build();
    // The reader of answers stops on some that lie about a length.
    let answer = catch_unwind(AssertUnwindSafe(|| client.send(question)));
    let answer = match answer {
        Ok(Ok(answer)) => answer,
        Ok(Err(error)) => {
            log::info!("the printer: {}", describe(&error));
            return Err(reason(&error));
        }
        Err(_) => return Err(Error::NotAPrinter),
    };
    let status = answer.header().status_code();
    if status.is_success() {
        return Ok(answer);
    }
    log::info!("the printer answered: {status}");
    Err(match status {
        StatusCode::ServerErrorNotAcceptingJobs
        | StatusCode::ServerErrorBusy
        | StatusCode::ServerErrorServiceUnavailable
        | StatusCode::ServerErrorTemporaryError
        | StatusCode::ServerErrorDeviceError => Error::NotAccepting,
        StatusCode::ClientErrorDocumentFormatNotSupported
        | StatusCode::ClientErrorDocumentFormatError => Error::Format,
        StatusCode::UnknownStatusCode => Error::NotAPrinter,
        _ => Error::Refused,
    })
}

/// What an error of the way to the printer means. One that ends before the answer is no answer.
fn reason(error: &IppError) -> Error {
    match error {
        IppError::ParseError(IppParseError::IoError(error)) | IppError::IoError(error) => {
            match error.kind() {
                // An answer that stops in the middle, from something that speaks otherwise.
                std::io::ErrorKind::UnexpectedEof => Error::NotAPrinter,
                _ => Error::Unreachable,
            }
        }
        // What HTTP itself refuses, or does not understand, comes from something else.
        IppError::ClientError(error) if is_protocol(&error.to_string()) => Error::NotAPrinter,
        IppError::ClientError(_) => Error::Unreachable,
        IppError::HttpError(_)
        | IppError::RequestError(_)
        | IppError::StatusError(_)
        | IppError::PrinterNotReady
        | IppError::ParseError(_)
        | IppError::MissingAttribute
        | IppError::InvalidAttributeType
        | IppError::InvalidUri(_) => Error::NotAPrinter,
    }
}

/// Whether an error of the HTTP client is about what was answered, and not about reaching who
/// answers. The type is one of a library that the client keeps to itself; its words are stable
/// (`http status: 404`, `protocol: …`).
fn is_protocol(words: &str) -> bool {
    words.starts_with("http status") || words.starts_with("protocol")
}

/// An error in few words for the log: no address is in it.
fn describe(error: &IppError) -> &'static str {
    match reason(error) {
        Error::Unreachable => "no answer",
        Error::NotAPrinter => "not understood",
        Error::NotAccepting | Error::Refused | Error::Format | Error::Page | Error::Canceled => {
            "refused"
        }
    }
}

/// The values under this name.
fn values(group: &IppAttributeGroup, name: &str) -> Vec<IppValue> {
    match group.get(name).map(IppAttribute::value) {
        None => Vec::new(),
        Some(IppValue::Array(values)) => values.clone(),
        Some(value) => vec![value.clone()],
    }
}

/// The words under this name: keywords, names, formats.
fn words(group: &IppAttributeGroup, name: &str) -> Vec<String> {
    let word = |value: IppValue| match value {
        IppValue::Keyword(word)
        | IppValue::MimeMediaType(word)
        | IppValue::NameWithoutLanguage(word)
        | IppValue::NameWithLanguage { name: word, .. } => Some(word.into_inner()),
        _ => None,
    };
    values(group, name).into_iter().filter_map(word).collect()
}

/// The numbers under this name.
fn numbers(group: &IppAttributeGroup, name: &str) -> Vec<i32> {
    let number = |value: &IppValue| match value {
        IppValue::Integer(number) | IppValue::Enum(number) => Some(*number),
        _ => None,
    };
    values(group, name).iter().filter_map(number).collect()
}

/// The resolutions under this name, in dots per inch, that are the same in both directions.
fn square_resolutions(group: &IppAttributeGroup, name: &str) -> Vec<u32> {
    let dots = |value: &IppValue| match value {
        // Units: 3 is dots per inch, 4 dots per centimeter (RFC 8011, 5.1.16).
        IppValue::Resolution { cross_feed, feed, units: 3 } if cross_feed == feed => {
            u32::try_from(*feed).ok().filter(|dots| *dots > 0)
        }
        _ => None,
    };
    values(group, name).iter().filter_map(dots).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolution_is_chosen_near_what_is_read_easily() {
        for (known, expected) in [
            (&[][..], Some(300)),
            (&[600, 300, 150], Some(300)),
            (&[150, 600], Some(150)),
            (&[360, 720], Some(360)),
            (&[200, 360], Some(360)),
            (&[600, 1200], None),
        ] {
            assert_eq!(resolution(known), expected, "{known:?}");
        }
    }
}
