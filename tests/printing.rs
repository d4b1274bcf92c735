//! Printing: a printer made of a socket plays what real ones do, and the page, or the dialog, says
//! so. When the machine has `ippeveprinter`, the reference printer of CUPS, it is used as well.

use std::collections::VecDeque;
use std::fs;
use std::io::{BufRead, BufReader, Cursor, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use ipp::attribute::IppAttribute;
use ipp::model::{DelimiterTag, IppVersion, Operation, StatusCode};
use ipp::parser::IppParser;
use ipp::reader::IppReader;
use ipp::request::IppRequestResponse;
use ipp::value::IppValue;
use pas_a_pas::app::{Message, idle};
use pas_a_pas::export::drive::Drive;
use pas_a_pas::i18n::Language;
use pas_a_pas::print::{
    self, Document, Error, Job, Picture, Printer, Situation, Ticket, cancel, check, submit, watch,
};
use pas_a_pas::robot::Stage;
use pas_a_pas::screen::{Common, display, paper, sheet};

use crate::support::{House, LANGUAGES, keys, open_sheet, said, screen, tap};

/// Shorter than a visitor waits, longer than this computer takes to answer itself.
const PATIENCE: Duration = Duration::from_millis(400);

/// What is printed: any bytes that begin like a PDF.
const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n\
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n\
trailer<</Root 1 0 R/Size 4>>\n%%EOF\n";

/// The name of its file, which says something of who asked for it.
const FILE: &str = "fiche-memo-caf-attestation.pdf";

/// How the printer and the page are at one moment.
#[derive(Debug, Clone, Copy)]
struct View {
    printer: i32,
    reasons: &'static str,
    job: i32,
    job_reasons: &'static str,
    printed: i32,
}

const fn view(printer: i32, reasons: &'static str, job: i32) -> View {
    View { printer, reasons, job, job_reasons: "none", printed: 0 }
}

const PRINTING: View = view(4, "none", 5);
const DONE: View = view(3, "none", 9);

/// How the machine answers, beside what it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manners {
    /// As a printer does.
    Printer,
    /// It listens and never answers.
    Silent,
    /// It hangs up.
    HangsUp,
    /// It answers these bytes.
    Raw(&'static [u8]),
    /// It answers HTTP with this body.
    Body(&'static [u8]),
}

/// A question that was received.
#[derive(Debug, Clone)]
struct Question {
    operation: i16,
    /// Everything that was said before the document.
    attributes: Vec<(String, String)>,
    document: Vec<u8>,
}

impl Question {
    fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// A printer made of a socket.
struct Machine {
    address: SocketAddr,
    shared: Arc<Shared>,
}

struct Shared {
    manners: Manners,
    formats: Vec<&'static str>,
    raster: &'static str,
    accepting: AtomicBool,
    /// What the page goes through, one for each time that it is asked about; the last one stays.
    views: Mutex<VecDeque<View>>,
    /// What Print-Job is answered.
    print: StatusCode,
    /// What Get-Job-Attributes is answered.
    job: StatusCode,
    /// Whether the page was asked about: the next time, it has gone on.
    asked: AtomicBool,
    /// A wish that is taken back while the page is received.
    takes_back: Mutex<Option<Ticket>>,
    questions: Mutex<Vec<Question>>,
    over: AtomicBool,
}

impl Shared {
    fn new(manners: Manners) -> Self {
        Self {
            manners,
            formats: vec!["application/octet-stream", "application/pdf", "image/pwg-raster"],
            raster: "sgray_8",
            accepting: AtomicBool::new(true),
            views: Mutex::new([PRINTING, DONE].into()),
            print: StatusCode::SuccessfulOk,
            job: StatusCode::SuccessfulOk,
            asked: AtomicBool::new(false),
            takes_back: Mutex::new(None),
            questions: Mutex::new(Vec::new()),
            over: AtomicBool::new(false),
        }
    }

    fn now(&self) -> View {
        *self.views.lock().unwrap().front().unwrap()
    }

    fn then(&self) {
        let mut views = self.views.lock().unwrap();
        if views.len() > 1 {
            views.pop_front();
        }
    }

    /// Answers one connection, as a machine of these manners does.
    fn serve(&self, mut stream: TcpStream) {
        match self.manners {
            Manners::HangsUp => {}
            Manners::Silent => {
                // Until the one who asks gives up.
                let _ = stream.read_to_end(&mut Vec::new());
            }
            Manners::Raw(bytes) => {
                let _ = receive(&mut stream);
                let _ = stream.write_all(bytes);
            }
            Manners::Body(bytes) => {
                let _ = receive(&mut stream);
                respond(&mut stream, bytes);
            }
            Manners::Printer => {
                let Some(body) = receive(&mut stream) else { return };
                let question = parse(body);
                let answer = self.answer(&question);
                self.questions.lock().unwrap().push(question);
                respond(&mut stream, &answer);
            }
        }
    }

    fn answer(&self, question: &Question) -> Vec<u8> {
        let is = |operation: Operation| question.operation == operation as i16;
        let (status, group) = if is(Operation::GetPrinterAttributes) {
            (StatusCode::SuccessfulOk, Some(self.printer()))
        } else if is(Operation::PrintJob) {
            if let Some(ticket) = self.takes_back.lock().unwrap().take() {
                ticket.cancel();
            }
            (self.print, Some(self.page()))
        } else if is(Operation::GetJobAttributes) {
            if self.asked.swap(true, Ordering::Relaxed) {
                self.then();
            }
            (self.job, Some(self.page()))
        } else if is(Operation::CancelJob) {
            *self.views.lock().unwrap() = [view(3, "none", 7)].into();
            (StatusCode::SuccessfulOk, None)
        } else {
            (StatusCode::ServerErrorOperationNotSupported, None)
        };
        let mut response = IppRequestResponse::new_response(IppVersion::v1_1(), status, 1).unwrap();
        if let Some((tag, attributes)) = group
            && status.is_success()
        {
            for (name, value) in attributes {
                let attribute = IppAttribute::with_name(name, value).unwrap();
                response.attributes_mut().add(tag, attribute);
            }
        }
        response.to_bytes().to_vec()
    }

    fn printer(&self) -> (DelimiterTag, Vec<(&'static str, IppValue)>) {
        let view = self.now();
        let formats = self.formats.iter();
        let formats = formats.map(|format| IppValue::new_mime_media_type(*format).unwrap());
        let sides = ["one-sided", "two-sided-long-edge"].map(keyword).to_vec();
        let resolutions = [600, 300]
            .map(|dots| IppValue::Resolution { cross_feed: dots, feed: dots, units: 3 })
            .to_vec();
        let attributes = vec![
            ("printer-name", IppValue::new_name_without_language("Accueil").unwrap()),
            ("printer-state", IppValue::Enum(view.printer)),
            ("printer-state-reasons", keywords(view.reasons)),
            (
                "printer-is-accepting-jobs",
                IppValue::Boolean(self.accepting.load(Ordering::Relaxed)),
            ),
            ("document-format-supported", IppValue::Array(formats.collect())),
            ("media-supported", keywords("na_letter_8.5x11in iso_a4_210x297mm")),
            ("sides-supported", IppValue::Array(sides)),
            ("pwg-raster-document-type-supported", keywords(self.raster)),
            ("pwg-raster-document-resolution-supported", IppValue::Array(resolutions)),
        ];
        (DelimiterTag::PrinterAttributes, attributes)
    }

    fn page(&self) -> (DelimiterTag, Vec<(&'static str, IppValue)>) {
        let view = self.now();
        let attributes = vec![
            ("job-id", IppValue::Integer(7)),
            ("job-state", IppValue::Enum(view.job)),
            ("job-state-reasons", keywords(view.job_reasons)),
            ("job-impressions-completed", IppValue::Integer(view.printed)),
        ];
        (DelimiterTag::JobAttributes, attributes)
    }
}

fn keyword(word: &str) -> IppValue {
    IppValue::new_keyword(word).unwrap()
}

fn keywords(words: &str) -> IppValue {
    let mut words: Vec<IppValue> = words.split_whitespace().map(keyword).collect();
    if words.len() == 1 { words.remove(0) } else { IppValue::Array(words) }
}

/// The body of one HTTP request, chunked or not.
fn receive(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut reader = BufReader::new(stream);
    let (mut length, mut chunked) = (0, false);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).ok()? == 0 {
            return None;
        }
        let line = line.trim().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
        chunked |= line.starts_with("transfer-encoding:") && line.ends_with("chunked");
    }
    let mut body = Vec::new();
    if !chunked {
        reader.take(length).read_to_end(&mut body).ok()?;
        return Some(body);
    }
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        let size = usize::from_str_radix(line.trim(), 16).ok()?;
        let mut chunk = vec![0; size + 2];
        reader.read_exact(&mut chunk).ok()?;
        if size == 0 {
            return Some(body);
        }
        body.extend_from_slice(&chunk[..size]);
    }
}

fn respond(stream: &mut TcpStream, body: &[u8]) {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n",
        body.len()
    );
    // Whoever asked may have given up.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

fn parse(body: Vec<u8>) -> Question {
    let parsed = IppParser::new(IppReader::new(Cursor::new(body))).parse().unwrap();
    let operation = parsed.header().operation_or_status;
    let attributes = parsed
        .attributes()
        .groups()
        .iter()
        .flat_map(ipp::attribute::IppAttributeGroup::attributes)
        .map(|attribute| (attribute.name().to_string(), attribute.value().to_string()))
        .collect();
    let mut document = Vec::new();
    parsed.into_payload().read_to_end(&mut document).unwrap();
    Question { operation, attributes, document }
}

impl Machine {
    fn new(manners: Manners) -> Self {
        Self::with(Shared::new(manners))
    }

    /// A printer whose page goes through this.
    fn going(views: &[View]) -> Self {
        let shared = Shared::new(Manners::Printer);
        *shared.views.lock().unwrap() = views.iter().copied().collect();
        Self::with(shared)
    }

    fn with(shared: Shared) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(shared);
        let own = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                if own.over.load(Ordering::Relaxed) {
                    return;
                }
                let (Ok(stream), own) = (stream, Arc::clone(&own)) else { return };
                std::thread::spawn(move || own.serve(stream));
            }
        });
        Self { address, shared }
    }

    fn uri(&self) -> String {
        format!("ipp://{}/ipp/print", self.address)
    }

    fn printer(&self) -> Printer {
        Printer::parse(&self.uri()).unwrap()
    }

    fn questions(&self, operation: Operation) -> Vec<Question> {
        let questions = self.shared.questions.lock().unwrap();
        questions.iter().filter(|asked| asked.operation == operation as i16).cloned().collect()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        self.shared.over.store(true, Ordering::Relaxed);
        // The listener learns it from one more connection.
        drop(TcpStream::connect(self.address));
    }
}

fn picture(dots_per_inch: u32) -> Picture {
    let (width, height) = (dots_per_inch, dots_per_inch * 2);
    Picture { width, height, rgba: vec![200; (width * height * 4) as usize] }
}

fn document() -> Document {
    Document {
        name: FILE.to_owned(),
        pdf: PDF.into(),
        pages: 2,
        pictures: Arc::new(|dots| Some(vec![picture(dots), picture(dots)])),
    }
}

fn send(machine: &Machine) -> Result<Job, Error> {
    submit(&machine.printer(), &document(), &Ticket::default())
}

/// Gives a page to this printer and asks about it until it is out, for at most this long.
fn print_to_the_end(printer: &Printer, patience: Duration) -> Situation {
    let job = submit(printer, &document(), &Ticket::default()).unwrap();
    let start = Instant::now();
    loop {
        let status = watch(&job).unwrap();
        if status.over {
            return status.situation;
        }
        assert!(start.elapsed() < patience, "the page is never out: {status:?}");
    }
}

#[test]
fn a_page_is_sent_as_it_is_and_nothing_else_is_said() {
    let machine = Machine::going(&[PRINTING, DONE]);
    let status = check(&machine.printer()).unwrap();
    assert_eq!(status.situation, Situation::Ready);
    assert_eq!(status.name.as_deref(), Some("Accueil"));
    assert!(status.formats.iter().any(|format| format == "application/pdf"));

    let job = send(&machine).unwrap();
    assert_eq!(job.id(), 7);
    let sent = machine.questions(Operation::PrintJob);
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].document, PDF);
    for (name, value) in [
        ("document-format", "application/pdf"),
        ("requesting-user-name", "borne"),
        ("job-name", "Pas a pas"),
        ("media", "iso_a4_210x297mm"),
        ("sides", "one-sided"),
    ] {
        assert_eq!(sent[0].attribute(name), Some(value), "{name}");
    }
    let status = watch(&job).unwrap();
    assert_eq!((status.situation, status.over), (Situation::Printing, false));
    let status = watch(&job).unwrap();
    assert_eq!((status.situation, status.over), (Situation::Done, true));
    // Neither the procedure nor the file is named to the printer, in any question.
    for question in machine.shared.questions.lock().unwrap().iter() {
        let all = format!("{:?}", question.attributes);
        assert!(!all.contains("caf") && !all.contains("memo"), "{all}");
    }
}

#[test]
fn a_printer_that_reads_no_pdf_receives_dots() {
    for (types, depth) in [("sgray_8 black_1", 8), ("srgb_8 sgray_8", 24)] {
        let mut shared = Shared::new(Manners::Printer);
        shared.formats = vec!["application/octet-stream", "image/pwg-raster", "image/urf"];
        shared.raster = types;
        let machine = Machine::with(shared);
        send(&machine).unwrap();
        let sent = &machine.questions(Operation::PrintJob)[0];
        assert_eq!(sent.attribute("document-format"), Some("image/pwg-raster"));
        assert!(sent.document.starts_with(b"RaS2PwgRaster\0"));
        let number = |at: usize| u32::from_be_bytes(sent.document[at..at + 4].try_into().unwrap());
        // After the four letters: resolution, width, bits of a dot, pages (PWG 5102.4).
        let found = [280, 376, 392, 456].map(number);
        assert_eq!(found, [300, 300, depth, 2], "{types}");
    }
}

#[test]
fn a_printer_that_reads_neither_is_told_and_receives_nothing() {
    for (formats, raster) in [
        (vec!["application/octet-stream", "image/urf"], "sgray_8"),
        (vec!["image/pwg-raster"], "black_1"),
        (vec!["application/octet-stream"], "sgray_8"),
    ] {
        let mut shared = Shared::new(Manners::Printer);
        shared.formats.clone_from(&formats);
        shared.raster = raster;
        let machine = Machine::with(shared);
        assert_eq!(send(&machine), Err(Error::Format), "{formats:?} {raster}");
        assert!(machine.questions(Operation::PrintJob).is_empty());
    }
    let mut shared = Shared::new(Manners::Printer);
    shared.formats = vec!["image/pwg-raster"];
    let machine = Machine::with(shared);
    let drawn = Document { pictures: Arc::new(|_| None), ..document() };
    assert_eq!(submit(&machine.printer(), &drawn, &Ticket::default()), Err(Error::Page));
}

#[test]
fn what_goes_wrong_has_its_name() {
    for (status, expected) in [
        (StatusCode::ClientErrorDocumentFormatNotSupported, Error::Format),
        (StatusCode::ServerErrorBusy, Error::NotAccepting),
        (StatusCode::ServerErrorNotAcceptingJobs, Error::NotAccepting),
        (StatusCode::ClientErrorNotAuthorized, Error::Refused),
    ] {
        let mut shared = Shared::new(Manners::Printer);
        shared.print = status;
        assert_eq!(send(&Machine::with(shared)), Err(expected), "{status}");
    }
    let machine = Machine::new(Manners::Printer);
    machine.shared.accepting.store(false, Ordering::Relaxed);
    assert_eq!(send(&machine), Err(Error::NotAccepting));
    assert!(machine.questions(Operation::PrintJob).is_empty());
}

#[test]
fn what_is_no_printer_is_told_and_never_waited_for() {
    // A text whose inner length goes beyond it, which the reader of answers does not survive.
    const LIES: &[u8] =
        b"\x01\x01\x00\x00\x00\x00\x00\x01\x01\x35\x00\x01a\x00\x04\xff\xff\x00\x00\x03";
    for (manners, expected) in [
        (Manners::HangsUp, Error::Unreachable),
        (Manners::Silent, Error::Unreachable),
        (Manners::Raw(b""), Error::Unreachable),
        (Manners::Raw(b"SSH-2.0-OpenSSH_9.2\r\n"), Error::NotAPrinter),
        (Manners::Raw(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"), Error::NotAPrinter),
        (
            Manners::Raw(b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n"),
            Error::NotAPrinter,
        ),
        (Manners::Body(b"<html>Bonjour</html>"), Error::NotAPrinter),
        (Manners::Body(b""), Error::NotAPrinter),
        (Manners::Body(b"\x01\x01\x00\x00\x00\x00\x00\x01\x03"), Error::NotAPrinter),
        (Manners::Body(b"\x01\x01\x04\x06\x00\x00\x00\x01\x03"), Error::NotAPrinter),
        (Manners::Body(LIES), Error::NotAPrinter),
    ] {
        let machine = Machine::new(manners);
        let printer = machine.printer().with_patience(PATIENCE, PATIENCE);
        let start = Instant::now();
        assert_eq!(check(&printer), Err(expected), "{manners:?}");
        let sent = submit(&printer, &document(), &Ticket::default());
        assert_eq!(sent, Err(expected), "{manners:?}");
        assert!(start.elapsed() < PATIENCE * 8, "{manners:?}");
    }
    // Nobody listens there any more.
    let gone = Machine::new(Manners::Printer).printer();
    let machine = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let closed = machine.local_addr().unwrap();
    drop(machine);
    let closed = Printer::parse(&format!("ipp://{closed}/ipp")).unwrap();
    for printer in [gone, closed] {
        let printer = printer.with_patience(PATIENCE, PATIENCE);
        assert_eq!(check(&printer), Err(Error::Unreachable));
    }
}

#[test]
fn a_wish_taken_back_while_it_is_sent_takes_the_page_back() {
    let machine = Machine::new(Manners::Printer);
    let ticket = Ticket::default();
    ticket.cancel();
    assert_eq!(submit(&machine.printer(), &document(), &ticket), Err(Error::Canceled));
    assert!(machine.questions(Operation::PrintJob).is_empty());

    let ticket = Ticket::default();
    *machine.shared.takes_back.lock().unwrap() = Some(ticket.clone());
    assert_eq!(submit(&machine.printer(), &document(), &ticket), Err(Error::Canceled));
    let canceled = machine.questions(Operation::CancelJob);
    assert_eq!(canceled.len(), 1);
    assert_eq!(canceled[0].attribute("job-id"), Some("7"));
    assert_eq!(canceled[0].attribute("requesting-user-name"), Some("borne"));
}

#[test]
fn a_page_that_the_printer_has_forgotten_is_over() {
    let mut shared = Shared::new(Manners::Printer);
    shared.job = StatusCode::ClientErrorNotFound;
    let machine = Machine::with(shared);
    let job = send(&machine).unwrap();
    let status = watch(&job).unwrap();
    assert_eq!((status.situation, status.over), (Situation::Unknown, true));
    assert_eq!(cancel(&job), Ok(()));
}

// The reference printer.

/// A printer of CUPS, ended with the test.
struct Reference(Child);

impl Drop for Reference {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A second reader of raster pages, written by others: it makes PCL of them.
fn strict() -> Option<&'static str> {
    let known = ["/usr/lib/cups/command/ippevepcl", "/usr/sbin/ippevepcl"];
    known.into_iter().find(|path| Path::new(path).exists())
}

/// Starts `ippeveprinter` with this format, if it is there and can: it wants a service that
/// announces it on the network, and ends at once without.
fn reference(folder: &Path, format: &str) -> Option<(Reference, Printer)> {
    let free = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    let program = ["/usr/bin/ippeveprinter", "/usr/sbin/ippeveprinter"]
        .into_iter()
        .find(|path| Path::new(path).exists())?;
    let reads = strict().filter(|_| format == "image/pwg-raster").unwrap_or("/bin/true");
    let child = Command::new(program)
        .args(["-p", &free.to_string(), "-f", format, "-r", "off", "-k", "-c", reads, "-d"])
        .arg(folder)
        .arg(format!("Essai {free}"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut child = Reference(child);
    let printer = Printer::parse(&format!("ipp://localhost:{free}/ipp/print")).unwrap();
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if child.0.try_wait().unwrap().is_some() {
            return None;
        }
        if TcpStream::connect(("127.0.0.1", free)).is_ok() {
            return Some((child, printer));
        }
        std::thread::yield_now();
    }
    None
}

/// The files of the printer's folder, those that its program made or the others.
fn files(folder: &Path, made: bool) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let own =
        |path: &PathBuf| path.is_file() && path.extension().is_some_and(|end| end == "prn") == made;
    files.filter(own).collect()
}

/// The document that the printer kept.
fn kept(folder: &Path) -> Vec<u8> {
    let files = files(folder, false);
    assert_eq!(files.len(), 1, "{files:?}");
    fs::read(&files[0]).unwrap()
}

/// What the printer's program made of it.
fn made(folder: &Path) -> Option<Vec<u8>> {
    files(folder, true).first().map(|path| fs::read(path).unwrap())
}

#[test]
fn a_page_is_printed_to_its_end_in_each_format() {
    for (format, start) in [("application/pdf", PDF), ("image/pwg-raster", b"RaS2PwgRaster\0")] {
        let folder = tempfile::tempdir().unwrap();
        if let Some((_child, printer)) = reference(folder.path(), format) {
            assert_eq!(print_to_the_end(&printer, Duration::from_secs(60)), Situation::Done);
            assert!(kept(folder.path()).starts_with(start), "{format}");
            if let Some(made) = made(folder.path()).filter(|made| !made.is_empty()) {
                assert!(made.starts_with(b"\x1bE"), "the dots did not become a page: {format}");
            } else {
                // Only a reader of dots makes something of a page.
                assert!(format == "application/pdf" || strict().is_none());
            }
        }
        let mut shared = Shared::new(Manners::Printer);
        shared.formats = vec![format];
        let machine = Machine::with(shared);
        let patience = Duration::from_secs(60);
        assert_eq!(print_to_the_end(&machine.printer(), patience), Situation::Done);
        assert!(machine.questions(Operation::PrintJob)[0].document.starts_with(start));
    }
}

// The dialog.

fn word(stage: &Stage, end: &str) -> String {
    stage.app().context().word(&format!("print-{end}"))
}

/// What is said while this page of two comes out.
fn page_of_two(stage: &Stage, page: u64) -> String {
    let args = [("page", page.into()), ("pages", 2_u64.into())];
    stage.app().context().word_with("print-printing-page", &args)
}

fn state(stage: &mut Stage) -> String {
    said(stage, "paper/state").unwrap_or_default()
}

/// The buttons of the dialog.
fn buttons(stage: &mut Stage) -> Vec<String> {
    keys(&stage.tree()).into_iter().filter(|key| key.starts_with("paper/")).collect()
}

fn poll(stage: &mut Stage) {
    stage.send(Message::Paper(paper::Message::Poll));
}

/// A kiosk with this printer, on the sheet of a procedure.
fn open(machine: &Machine) -> (House, Stage) {
    let house = House::with(&format!("site = \"creully\"\nprinter = \"{}\"\n", machine.uri()));
    let mut stage = house.stage();
    open_sheet(&mut stage, "caf-attestation");
    (house, stage)
}

/// Without a stick, whatever is plugged in this computer.
fn request() -> paper::Request {
    paper::Request::new(|| Some(document())).with_sticks(Vec::new)
}

fn print(stage: &mut Stage, request: paper::Request) {
    stage.send(Message::Sheet(sheet::Message::Common(Common::Print(request))));
}

fn stick(path: &Path) -> Drive {
    Drive { path: path.to_owned(), label: "CLÉ".to_owned(), read_only: false }
}

#[test]
fn the_dialog_follows_a_page_to_its_end() {
    let page = View { printed: 1, ..PRINTING };
    let machine = Machine::going(&[view(4, "none", 3), PRINTING, page, DONE]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    assert_eq!(state(&mut stage), word(&stage, "waiting"));
    assert_eq!(buttons(&mut stage), ["paper/cancel"]);
    for page in [1, 2] {
        poll(&mut stage);
        assert_eq!(state(&mut stage), page_of_two(&stage, page));
    }
    poll(&mut stage);
    assert_eq!(state(&mut stage), word(&stage, "done"));
    assert_eq!(buttons(&mut stage), ["paper/close"]);
    // Nothing is asked any more.
    let asked = machine.questions(Operation::GetJobAttributes).len();
    poll(&mut stage);
    assert_eq!(machine.questions(Operation::GetJobAttributes).len(), asked);
    tap(&mut stage, "paper/close");
    assert!(said(&mut stage, "paper/state").is_none());
    assert_eq!(screen(&stage), "sheet");
    assert_eq!(machine.questions(Operation::PrintJob).len(), 1);
}

#[test]
fn the_dialog_says_what_is_in_the_way_in_each_language() {
    for (reasons, end) in [
        ("media-empty-error media-needed-error", "paper-out"),
        ("media-jam", "paper-jam"),
        ("cover-open-error", "door-open"),
        ("marker-supply-empty-error", "ink-out"),
        ("paused", "stopped"),
        ("offline-report", "unreachable"),
    ] {
        let stuck = View { job: 6, ..view(5, reasons, 6) };
        let machine = Machine::going(&[PRINTING, stuck, stuck, PRINTING, DONE]);
        let (_house, mut stage) = open(&machine);
        print(&mut stage, request());
        poll(&mut stage);
        for language in Language::ALL {
            stage.send(Message::Display(display::Message::Speak(language)));
            let expected = format!("{} {}", word(&stage, end), word(&stage, "later"));
            assert_eq!(state(&mut stage), expected, "{end} {language:?}");
        }
        assert_eq!(buttons(&mut stage), ["paper/retry", "paper/cancel"]);
        // Somebody mends it; the same page goes on, and comes out once.
        tap(&mut stage, "paper/retry");
        poll(&mut stage);
        assert_eq!(buttons(&mut stage), ["paper/cancel"], "{end}");
        poll(&mut stage);
        assert_eq!(state(&mut stage), word(&stage, "done"), "{end}");
        assert_eq!(machine.questions(Operation::PrintJob).len(), 1);
    }
}

#[test]
fn a_page_is_taken_back_when_the_visitor_wants() {
    let machine = Machine::going(&[PRINTING]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    tap(&mut stage, "paper/cancel");
    assert_eq!(state(&mut stage), word(&stage, "canceled"));
    assert_eq!(machine.questions(Operation::CancelJob).len(), 1);
    tap(&mut stage, "paper/close");

    // Taken back at the machine.
    let machine = Machine::going(&[PRINTING, view(3, "none", 7)]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    poll(&mut stage);
    assert_eq!(state(&mut stage), word(&stage, "canceled"));
    assert_eq!(buttons(&mut stage), ["paper/close"]);
}

#[test]
fn a_page_given_up_by_the_printer_is_sent_again_when_asked() {
    let refused = View { job_reasons: "document-format-error", ..view(3, "none", 8) };
    let machine = Machine::going(&[refused, PRINTING, DONE]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    assert_eq!(state(&mut stage), word(&stage, "refused"));
    assert_eq!(buttons(&mut stage), ["paper/retry", "paper/close"]);
    tap(&mut stage, "paper/retry");
    assert_eq!(state(&mut stage), page_of_two(&stage, 1));
    poll(&mut stage);
    assert_eq!(state(&mut stage), word(&stage, "done"));
    assert_eq!(machine.questions(Operation::PrintJob).len(), 2);
}

#[test]
fn a_printer_that_is_not_there_is_told_and_tried_again() {
    let gone = Machine::new(Manners::Printer);
    let (_house, mut stage) = open(&gone);
    drop(gone);
    print(&mut stage, request());
    assert_eq!(state(&mut stage), word(&stage, "unreachable"));
    assert_eq!(buttons(&mut stage), ["paper/retry", "paper/close"]);
    tap(&mut stage, "paper/retry");
    assert_eq!(state(&mut stage), word(&stage, "unreachable"));
    stage.key(iced::keyboard::key::Named::Escape, iced::keyboard::Modifiers::empty());
    assert!(said(&mut stage, "paper/state").is_none());
}

#[test]
fn one_answer_that_is_lost_is_not_told_two_are() {
    let machine = Machine::going(&[PRINTING]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    let before = state(&mut stage);
    drop(machine);
    poll(&mut stage);
    assert_eq!(state(&mut stage), before);
    poll(&mut stage);
    assert!(state(&mut stage).starts_with(&word(&stage, "unreachable")));
    assert_eq!(buttons(&mut stage), ["paper/retry", "paper/cancel"]);
    // Nobody knows whether it will come out.
    tap(&mut stage, "paper/cancel");
    assert_eq!(state(&mut stage), word(&stage, "not-canceled"));
    assert_eq!(buttons(&mut stage), ["paper/close"]);
}

#[test]
fn a_printer_that_is_slow_is_told_after_half_a_minute() {
    let machine = Machine::going(&[PRINTING]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request());
    let slow = word(&stage, "slow");
    for _ in 0..14 {
        poll(&mut stage);
        assert!(!state(&mut stage).contains(&slow));
    }
    poll(&mut stage);
    assert!(state(&mut stage).contains(&slow));
}

#[test]
fn a_page_that_cannot_be_drawn_is_told_and_drawn_again() {
    let machine = Machine::going(&[DONE]);
    let (_house, mut stage) = open(&machine);
    let times = Arc::new(AtomicU32::new(0));
    let own = Arc::clone(&times);
    let fails_once =
        paper::Request::new(move || (own.fetch_add(1, Ordering::Relaxed) > 0).then(document));
    print(&mut stage, fails_once.with_sticks(Vec::new));
    assert_eq!(state(&mut stage), word(&stage, "page"));
    tap(&mut stage, "paper/retry");
    assert_eq!(state(&mut stage), word(&stage, "done"));
    assert_eq!(times.load(Ordering::Relaxed), 2);
}

#[test]
fn without_a_printer_the_page_goes_on_a_stick() {
    for language in LANGUAGES {
        let house =
            House::with(&format!("site = \"creully\"\nlanguages = [\"{language}\", \"fr\"]\n"));
        let folder = tempfile::tempdir().unwrap();
        let plugged = Arc::new(AtomicBool::new(false));
        let (own, path) = (Arc::clone(&plugged), folder.path().to_owned());
        let find = move || {
            let there = own.load(Ordering::Relaxed);
            if there { vec![stick(&path)] } else { Vec::new() }
        };
        let mut stage = house.stage();
        open_sheet(&mut stage, "caf-attestation");
        print(&mut stage, request().with_sticks(find));
        let expected = format!("{} {}", word(&stage, "none"), word(&stage, "stick-plug"));
        assert_eq!(state(&mut stage), expected);
        assert_eq!(buttons(&mut stage), ["paper/stick", "paper/close"]);
        tap(&mut stage, "paper/stick");
        let expected = format!("{} {}", word(&stage, "stick-absent"), word(&stage, "stick-plug"));
        assert_eq!(state(&mut stage), expected);
        plugged.store(true, Ordering::Relaxed);
        tap(&mut stage, "paper/stick");
        let expected =
            stage.app().context().word_with("print-stick-done", &[("name", "CLÉ".into())]);
        assert_eq!(state(&mut stage), expected);
        assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), PDF);
        assert_eq!(buttons(&mut stage), ["paper/close"]);
    }
}

#[test]
fn a_stick_is_a_way_out_of_trouble_and_the_page_is_then_not_printed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let machine = Machine::going(&[view(5, "media-empty-error", 6)]);
    let (_house, mut stage) = open(&machine);
    print(&mut stage, request().with_sticks(move || vec![stick(&path)]));
    assert_eq!(buttons(&mut stage), ["paper/retry", "paper/stick", "paper/cancel"]);
    tap(&mut stage, "paper/stick");
    assert_eq!(fs::read(folder.path().join(FILE)).unwrap(), PDF);
    assert_eq!(machine.questions(Operation::CancelJob).len(), 1);
    assert_eq!(buttons(&mut stage), ["paper/close"]);
}

#[test]
fn a_stick_that_cannot_be_used_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let gone = folder.path().join("gone");
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let house = House::new();
    for (path, end) in [(gone, "stick-no-folder"), (file, "stick-no-folder")] {
        let mut stage = house.stage();
        open_sheet(&mut stage, "caf-attestation");
        print(&mut stage, request().with_sticks(move || vec![stick(&path)]));
        tap(&mut stage, "paper/stick");
        assert_eq!(state(&mut stage), word(&stage, end));
        assert_eq!(buttons(&mut stage), ["paper/stick", "paper/close"]);
    }
    // Pulled out between the moment when it was seen and the moment when it is written on.
    let times = AtomicU32::new(0);
    let path = folder.path().to_owned();
    let find = move || {
        let first = times.fetch_add(1, Ordering::Relaxed) < 3;
        if first { vec![stick(&path)] } else { Vec::new() }
    };
    let mut stage = house.stage();
    open_sheet(&mut stage, "caf-attestation");
    print(&mut stage, request().with_sticks(find));
    tap(&mut stage, "paper/stick");
    assert!(state(&mut stage).starts_with(&word(&stage, "stick-removed")), "{}", state(&mut stage));
    assert!(!folder.path().join(FILE).exists());
}

#[test]
fn every_error_has_its_words_in_each_language() {
    let house = House::new();
    let mut stage = house.stage();
    for language in Language::ALL {
        stage.send(Message::Display(display::Message::Speak(language)));
        let words = stage.app().context().words();
        for code in Error::ALL.map(print::Error::code) {
            assert!(words.has(&format!("print-{code}")), "{language:?} {code}");
        }
        for situation in Situation::ALL {
            // These are never shown: the page is waiting.
            if !matches!(situation, Situation::Ready | Situation::InkLow) {
                assert!(words.has(&format!("print-{}", situation.code())), "{situation:?}");
            }
            assert!(words.has(&format!("printer-{}", situation.code())), "{situation:?}");
        }
    }
}

#[test]
fn whoever_leaves_takes_back_a_page_that_is_stuck_and_no_other() {
    for (going, canceled) in [(PRINTING, 0), (view(5, "media-empty-error", 6), 1)] {
        let machine = Machine::going(&[going]);
        let (_house, mut stage) = open(&machine);
        print(&mut stage, request());
        stage.send(Message::Noticed(idle::Notice::Nobody));
        assert_eq!(screen(&stage), "welcome");
        assert!(said(&mut stage, "paper/state").is_none());
        assert_eq!(machine.questions(Operation::CancelJob).len(), canceled, "{going:?}");
    }
}

#[test]
fn the_mediator_asks_the_printer_how_it_is() {
    let machine = Machine::going(&[view(5, "media-empty-error", 3)]);
    let (_house, mut stage) = open(&machine);
    crate::support::tap_all(&mut stage, &["common/end", "welcome/mediator"]);
    crate::screens::choose_code(&mut stage, "271828");
    crate::support::tap_all(&mut stage, &["day/tools", "area/ask-printer"]);
    let paper_out = stage.app().context().word("printer-paper-out");
    assert_eq!(said(&mut stage, "area/printer"), Some(paper_out));
    // Without a printer there is nothing to ask.
    let house = House::new();
    let mut stage = house.stage();
    crate::support::tap(&mut stage, "welcome/mediator");
    crate::screens::choose_code(&mut stage, "271828");
    crate::support::tap(&mut stage, "day/tools");
    assert!(stage.tree().find("area/ask-printer").is_none());
    let none = stage.app().context().word("area-no-printer");
    assert_eq!(said(&mut stage, "area/printer"), Some(none));
}
