//! Printing a page on the printer of the place, without any system dialog.
//!
//! The printer is named by its address in `kiosk.toml`, and spoken to by IPP (RFC 8011): a queue of
//! CUPS, or a driverless printer of the network. Nothing is searched for, and nothing is encrypted:
//! the printer is in the room. What the printer answers becomes one [`Situation`]. Everything here
//! waits for the network: call it from a thread of its own. Drawing the page is left to who asks,
//! words to the screens.
//!
//! Nothing personal is said to the printer: the job always has the same name and the same author.

mod client;
pub mod raster;
pub mod situation;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use ipp::prelude::Uri;

pub use client::{cancel, check, submit, watch};
pub use raster::Picture;
pub use situation::Situation;

/// How long a question may wait for its answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a page may take to be received: a small printer reads while it prints.
const SENDING: Duration = Duration::from_secs(60);
/// The longest address accepted: what an IPP `uri` may hold.
const LONGEST_ADDRESS: usize = 1023;

/// A printer, by its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printer {
    uri: Uri,
    patience: Duration,
    sending: Duration,
}

/// Why an address is not that of a printer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// It is no address that begins with `ipp://` and names a machine.
    #[error("this is no address of a printer")]
    Address,
    /// It asks for an encrypted way (`ipps`, `https`), which is not spoken here.
    #[error("encrypted printing is not supported")]
    Encrypted,
    /// It holds a name or a password.
    #[error("an address may not hold a password")]
    Password,
}

impl Printer {
    /// The printer at this address, such as `ipp://localhost/printers/Accueil` (a queue of CUPS) or
    /// `ipp://192.168.1.20/ipp/print` (a driverless printer).
    pub fn parse(address: &str) -> Result<Self, AddressError> {
        let address = address.trim();
        if address.len() > LONGEST_ADDRESS {
            return Err(AddressError::Address);
        }
        let uri: Uri = address.parse().map_err(|_| AddressError::Address)?;
        match uri.scheme_str() {
            Some("ipp") => {}
            Some("ipps" | "https") => return Err(AddressError::Encrypted),
            Some(_) | None => return Err(AddressError::Address),
        }
        if uri.authority().is_some_and(|authority| authority.as_str().contains('@')) {
            return Err(AddressError::Password);
        }
        if uri.host().is_none_or(str::is_empty) {
            return Err(AddressError::Address);
        }
        Ok(Self { uri, patience: PATIENCE, sending: SENDING })
    }

    /// The same printer, asked with other patience: for a question, and for a page to be received.
    #[must_use]
    pub fn with_patience(self, patience: Duration, sending: Duration) -> Self {
        Self { patience, sending, ..self }
    }

    /// Its address, as it was written.
    pub fn address(&self) -> String {
        self.uri.to_string()
    }
}

/// The pages of a document as pictures, at this many dots per inch; none when they cannot be drawn.
pub type Pictures = Arc<dyn Fn(u32) -> Option<Vec<Picture>> + Send + Sync>;

/// Something to print.
#[derive(Clone)]
pub struct Document {
    /// The name of its file, such as `fiche-memo-caf-attestation.pdf`, for a stick. A printer is
    /// never told.
    pub name: String,
    /// Its PDF.
    pub pdf: Arc<[u8]>,
    /// How many pages it has.
    pub pages: usize,
    /// The same pages as dots, drawn only for a printer that reads no PDF.
    pub pictures: Pictures,
}

/// Without what is in the document.
impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Document")
            .field("bytes", &self.pdf.len())
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}

/// A page given to a printer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    printer: Printer,
    id: i32,
}

impl Job {
    /// Its number in the printer.
    pub fn id(&self) -> i32 {
        self.id
    }
}

/// Where a page, or a printer, stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// What it comes to.
    pub situation: Situation,
    /// Whether nothing more will happen to the page.
    pub over: bool,
    /// How many of its pages are out, where the printer counts them (`job-impressions-completed`).
    pub printed: Option<u32>,
    /// What the printer calls itself (`printer-name`), when it was asked about itself.
    pub name: Option<String>,
    /// The formats it reads (`document-format-supported`), when it was asked about itself.
    pub formats: Vec<String>,
    /// Its own words for its state (`printer-state-reasons`), for who looks after it.
    pub reasons: Vec<String>,
}

/// Why a printer could not be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Error {
    /// Nothing answers at its address, or not in time.
    #[error("the printer does not answer")]
    Unreachable,
    /// Something answers there, and it is no printer, or not this one.
    #[error("what answers is not this printer")]
    NotAPrinter,
    /// The printer takes no page now.
    #[error("the printer takes no page now")]
    NotAccepting,
    /// The printer does not want this page.
    #[error("the printer refused the page")]
    Refused,
    /// The printer reads none of the formats written here.
    #[error("the printer reads no format that is written here")]
    Format,
    /// The page could not be drawn.
    #[error("the page could not be drawn")]
    Page,
    /// It was taken back before it was sent.
    #[error("the page was taken back")]
    Canceled,
}

impl Error {
    /// Every error.
    pub const ALL: [Self; 7] = [
        Self::Unreachable,
        Self::NotAPrinter,
        Self::NotAccepting,
        Self::Refused,
        Self::Format,
        Self::Page,
        Self::Canceled,
    ];

    /// What kind of error it is, to choose its words: the end of a Fluent key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::NotAPrinter => "not-a-printer",
            Self::NotAccepting => "not-accepting",
            Self::Refused => "refused",
            Self::Format => "format",
            Self::Page => "page",
            Self::Canceled => "canceled",
        }
    }
}

/// A wish to print that can be taken back while it is on its way. Two are equal when they are the
/// same wish.
#[derive(Debug, Clone, Default)]
pub struct Ticket(Arc<AtomicBool>);

impl Ticket {
    /// Takes the wish back.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// Whether it was taken back.
    pub fn is_canceled(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

impl PartialEq for Ticket {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Ticket {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn addresses_of_printers_are_known() {
        for address in [
            "ipp://localhost/printers/Accueil",
            "ipp://192.168.1.20/ipp/print",
            "ipp://imprimante.local:8631/ipp/print",
            "ipp://[fe80::1]:631/ipp/print",
            " ipp://localhost/ipp ",
        ] {
            assert_eq!(Printer::parse(address).unwrap().address(), address.trim());
        }
        for (address, error) in [
            ("", AddressError::Address),
            ("Accueil", AddressError::Address),
            ("/printers/Accueil", AddressError::Address),
            ("ipp:///ipp", AddressError::Address),
            ("http://localhost:631/printers/Accueil", AddressError::Address),
            ("file:///etc/passwd", AddressError::Address),
            ("socket://192.168.1.20:9100", AddressError::Address),
            ("ipps://192.168.1.20/ipp/print", AddressError::Encrypted),
            ("https://192.168.1.20/ipp/print", AddressError::Encrypted),
            ("ipp://anne:secret@localhost/ipp", AddressError::Password),
            ("ipp://a b/c", AddressError::Address),
        ] {
            assert_eq!(Printer::parse(address).unwrap_err(), error, "{address}");
        }
        let long = format!("ipp://localhost/{}", "a".repeat(1100));
        assert_eq!(Printer::parse(&long), Err(AddressError::Address));
    }

    #[test]
    fn a_ticket_is_equal_to_itself_only() {
        let (ticket, other) = (Ticket::default(), Ticket::default());
        assert_eq!(ticket, ticket.clone());
        assert_ne!(ticket, other);
        ticket.clone().cancel();
        assert!(ticket.is_canceled() && !other.is_canceled());
    }

    #[test]
    fn what_is_in_a_document_is_never_printed_in_a_log() {
        let document = Document {
            name: "fiche-secrete.pdf".to_owned(),
            pdf: b"secret".as_slice().into(),
            pages: 2,
            pictures: Arc::new(|_| None),
        };
        let said = format!("{document:?}");
        assert!(said.contains("pages: 2") && !said.contains("secret"), "{said}");
    }

    proptest! {
        #[test]
        fn any_address_is_survived(text in "(ipps?://)?\\PC{0,30}") {
            if let Ok(printer) = Printer::parse(&text) {
                prop_assert!(printer.address().starts_with("ipp://"));
            }
        }
    }
}
