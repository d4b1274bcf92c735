//! What a printer says, as one plain situation.
//!
//! Printers tell their state by keywords (RFC 8011, 5.4.11 and 5.4.12 for the printer, 5.3.7 and
//! 5.3.8 for a job; more of them in PWG 5100.13). A keyword may end with how grave it is: `-report`,
//! `-warning`, `-error`. Here they become the one thing that somebody standing before the machine
//! can act upon. Asking the printer is left to `client`, saying it to the screens.

/// `printer-state` (RFC 8011, 5.4.11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrinterState {
    /// It could start now.
    Idle,
    /// It prints.
    Processing,
    /// It prints nothing until somebody does something.
    Stopped,
}

impl PrinterState {
    /// The state of this number.
    pub fn from_number(number: i32) -> Option<Self> {
        match number {
            3 => Some(Self::Idle),
            4 => Some(Self::Processing),
            5 => Some(Self::Stopped),
            _ => None,
        }
    }
}

/// `job-state` (RFC 8011, 5.3.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JobState {
    /// It waits for its turn.
    Pending,
    /// It waits for somebody or for an hour.
    Held,
    /// It is printed.
    Processing,
    /// It stopped while it was printed.
    Stopped,
    /// Somebody took it back.
    Canceled,
    /// The printer gave it up.
    Aborted,
    /// It is printed.
    Completed,
}

impl JobState {
    /// The state of this number.
    pub fn from_number(number: i32) -> Option<Self> {
        match number {
            3 => Some(Self::Pending),
            4 => Some(Self::Held),
            5 => Some(Self::Processing),
            6 => Some(Self::Stopped),
            7 => Some(Self::Canceled),
            8 => Some(Self::Aborted),
            9 => Some(Self::Completed),
            _ => None,
        }
    }

    /// Whether nothing more will happen to the job.
    pub fn is_over(self) -> bool {
        match self {
            Self::Canceled | Self::Aborted | Self::Completed => true,
            Self::Pending | Self::Held | Self::Processing | Self::Stopped => false,
        }
    }
}

/// What a printer says of itself, and of a job if one was asked about.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// `printer-state`.
    pub printer: Option<PrinterState>,
    /// `printer-state-reasons`.
    pub printer_reasons: Vec<String>,
    /// `job-state`.
    pub job: Option<JobState>,
    /// `job-state-reasons`.
    pub job_reasons: Vec<String>,
}

/// Where a printer or a page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Situation {
    /// The printer could print now.
    Ready,
    /// The page is being printed.
    Printing,
    /// The page waits for its turn.
    Waiting,
    /// There is no paper.
    PaperOut,
    /// Paper is stuck.
    PaperJam,
    /// A door or a cover is open.
    DoorOpen,
    /// The printer could print now, but not for long: ink or toner is low.
    InkLow,
    /// There is no ink or toner.
    InkOut,
    /// The printer is switched off or not connected.
    Unreachable,
    /// The printer stopped, for another reason.
    Stopped,
    /// The printer cannot read the page.
    Refused,
    /// The page was taken back.
    Canceled,
    /// The page is printed.
    Done,
    /// The printer has forgotten the page, or says nothing that is understood.
    Unknown,
}

impl Situation {
    /// Every situation.
    pub const ALL: [Self; 14] = [
        Self::Ready,
        Self::Printing,
        Self::Waiting,
        Self::PaperOut,
        Self::PaperJam,
        Self::DoorOpen,
        Self::InkLow,
        Self::InkOut,
        Self::Unreachable,
        Self::Stopped,
        Self::Refused,
        Self::Canceled,
        Self::Done,
        Self::Unknown,
    ];

    /// Its name, to choose its words: the end of a Fluent key.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Printing => "printing",
            Self::Waiting => "waiting",
            Self::PaperOut => "paper-out",
            Self::PaperJam => "paper-jam",
            Self::DoorOpen => "door-open",
            Self::InkLow => "ink-low",
            Self::InkOut => "ink-out",
            Self::Unreachable => "unreachable",
            Self::Stopped => "stopped",
            Self::Refused => "refused",
            Self::Canceled => "canceled",
            Self::Done => "done",
            Self::Unknown => "unknown",
        }
    }

    /// Whether somebody has to do something at the machine.
    pub fn is_trouble(self) -> bool {
        match self {
            Self::PaperOut
            | Self::PaperJam
            | Self::DoorOpen
            | Self::InkOut
            | Self::Unreachable
            | Self::Stopped
            | Self::Refused => true,
            Self::Ready
            | Self::Printing
            | Self::Waiting
            | Self::InkLow
            | Self::Canceled
            | Self::Done
            | Self::Unknown => false,
        }
    }
}

/// How grave a reason is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Severity {
    /// It changes nothing.
    Report,
    /// It may stop the printer later.
    Warning,
    /// It stops the printer. A keyword that does not say is taken so.
    Error,
}

/// A keyword without its end, and what the end says.
fn parse(reason: &str) -> (&str, Severity) {
    for (end, severity) in [
        ("-report", Severity::Report),
        ("-warning", Severity::Warning),
        ("-error", Severity::Error),
    ] {
        if let Some(reason) = reason.strip_suffix(end) {
            return (reason, severity);
        }
    }
    (reason, Severity::Error)
}

/// The trouble that a keyword without its end names, the first to say first. Low supplies are none.
fn trouble(reason: &str) -> Option<(u8, Situation)> {
    match reason {
        "media-jam" | "fold-unit-jam" => Some((0, Situation::PaperJam)),
        "door-open" | "cover-open" | "interlock-open" => Some((1, Situation::DoorOpen)),
        "media-empty" | "media-needed" | "input-tray-missing" | "input-media-supply-empty" => {
            Some((2, Situation::PaperOut))
        }
        "toner-empty"
        | "marker-supply-empty"
        | "marker-ink-empty"
        | "marker-toner-empty"
        | "developer-empty"
        | "marker-supply-missing"
        | "marker-cartridge-missing"
        | "marker-toner-missing"
        | "marker-ink-missing" => Some((3, Situation::InkOut)),
        "offline" | "shutdown" | "timed-out" | "hold-new-jobs-offline" => {
            Some((4, Situation::Unreachable))
        }
        "paused"
        | "moving-to-paused"
        | "stopping"
        | "stopped-partly"
        | "output-area-full"
        | "output-tray-missing"
        | "marker-waste-full"
        | "marker-waste-almost-full"
        | "fuser-over-temp"
        | "fuser-under-temp"
        | "opc-life-over"
        | "spool-area-full"
        | "power-down"
        | "other" => Some((5, Situation::Stopped)),
        _ => None,
    }
}

/// Whether a keyword without its end says that ink or toner is low, or worse.
fn is_low(reason: &str) -> bool {
    matches!(
        reason,
        "toner-low" | "marker-supply-low" | "marker-ink-almost-empty" | "marker-toner-almost-empty"
    ) || matches!(trouble(reason), Some((_, Situation::InkOut)))
}

/// The situation that this report describes.
pub fn situation(report: &Report) -> Situation {
    let ended = report.job.filter(|job| job.is_over());
    match ended {
        Some(JobState::Completed) => return Situation::Done,
        Some(JobState::Canceled) => return Situation::Canceled,
        Some(JobState::Aborted) => {
            let unreadable = |reason: &String| {
                let (reason, _) = parse(reason);
                // "document-format-error" loses its own end above.
                matches!(
                    reason,
                    "unsupported-document-format"
                        | "document-format"
                        | "document-unprintable"
                        | "document-access"
                        | "compression"
                        | "unsupported-compression"
                        | "document-password"
                        | "document-permission"
                        | "document-security"
                )
            };
            let refused = report.job_reasons.iter().any(unreadable);
            return if refused { Situation::Refused } else { Situation::Stopped };
        }
        Some(JobState::Pending | JobState::Held | JobState::Processing | JobState::Stopped)
        | None => {}
    }
    // A warning counts once nothing moves: a second tray that is empty stops nobody.
    let still = report.printer == Some(PrinterState::Stopped)
        || report.job == Some(JobState::Stopped)
        || report.job_reasons.iter().any(|reason| reason == "printer-stopped");
    let met = report
        .printer_reasons
        .iter()
        .filter_map(|reason| {
            let (reason, severity) = parse(reason);
            let (rank, situation) = trouble(reason)?;
            let counts = match severity {
                Severity::Error => true,
                Severity::Warning => still,
                // CUPS says `offline-report` of a printer that is switched off.
                Severity::Report => still || situation == Situation::Unreachable,
            };
            counts.then_some((rank, situation))
        })
        .min();
    if let Some((_, situation)) = met {
        return situation;
    }
    if still {
        return Situation::Stopped;
    }
    match report.job {
        Some(JobState::Processing) => Situation::Printing,
        Some(JobState::Pending | JobState::Held) => Situation::Waiting,
        Some(JobState::Stopped | JobState::Canceled | JobState::Aborted | JobState::Completed)
        | None => match report.printer {
            None => Situation::Unknown,
            Some(PrinterState::Idle | PrinterState::Processing | PrinterState::Stopped) => {
                let low = report.printer_reasons.iter().any(|reason| is_low(parse(reason).0));
                if low { Situation::InkLow } else { Situation::Ready }
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<String> {
        text.split_whitespace().map(str::to_owned).collect()
    }

    fn said(printer: i32, reasons: &str, job: i32, job_reasons: &str) -> Situation {
        situation(&Report {
            printer: PrinterState::from_number(printer),
            printer_reasons: words(reasons),
            job: JobState::from_number(job),
            job_reasons: words(job_reasons),
        })
    }

    #[test]
    fn a_printer_without_a_job_is_ready_or_says_why_not() {
        for (state, reasons, expected) in [
            (3, "none", Situation::Ready),
            (4, "none", Situation::Ready),
            (3, "cups-waiting-for-job-completed wifi-not-configured-report", Situation::Ready),
            (3, "marker-supply-low-warning", Situation::InkLow),
            (3, "toner-low", Situation::InkLow),
            (3, "marker-supply-empty-warning", Situation::InkLow),
            (3, "marker-supply-empty-error", Situation::InkOut),
            (3, "media-empty-warning", Situation::Ready),
            (3, "media-empty-report", Situation::Ready),
            (3, "media-empty", Situation::PaperOut),
            (5, "media-empty-warning", Situation::PaperOut),
            (5, "media-empty-error media-jam-error door-open-report", Situation::PaperJam),
            (5, "media-empty-error cover-open", Situation::DoorOpen),
            (5, "toner-empty-error media-needed-error", Situation::PaperOut),
            (3, "offline-report", Situation::Unreachable),
            (5, "paused", Situation::Stopped),
            (5, "none", Situation::Stopped),
            (5, "strange-thing-error", Situation::Stopped),
            (3, "strange-thing-error", Situation::Ready),
            (3, "connecting-to-device", Situation::Ready),
            (0, "none", Situation::Unknown),
            (0, "media-jam-error", Situation::PaperJam),
        ] {
            assert_eq!(said(state, reasons, 0, ""), expected, "{state} {reasons}");
        }
    }

    #[test]
    fn a_job_goes_its_way() {
        for (printer, reasons, job, job_reasons, expected) in [
            (3, "none", 3, "none", Situation::Waiting),
            (4, "none", 4, "job-hold-until-specified", Situation::Waiting),
            (4, "none", 5, "job-printing", Situation::Printing),
            (4, "media-low-warning marker-supply-low-warning", 5, "", Situation::Printing),
            (4, "media-empty-warning", 5, "", Situation::Printing),
            (4, "media-empty-error", 5, "", Situation::PaperOut),
            (4, "media-empty-warning", 6, "", Situation::PaperOut),
            (5, "media-jam", 6, "printer-stopped", Situation::PaperJam),
            (5, "none", 3, "printer-stopped", Situation::Stopped),
            (3, "none", 3, "printer-stopped", Situation::Stopped),
            (4, "none", 6, "", Situation::Stopped),
            (4, "offline-report", 5, "", Situation::Unreachable),
            // What the printer says of itself no longer matters once the page is out.
            (5, "media-empty-error", 9, "job-completed-successfully", Situation::Done),
            (3, "none", 9, "job-completed-with-warnings", Situation::Done),
            (3, "none", 7, "job-canceled-at-device", Situation::Canceled),
            (3, "none", 8, "aborted-by-system", Situation::Stopped),
            (3, "none", 8, "aborted-by-system document-format-error", Situation::Refused),
            (3, "none", 8, "unsupported-document-format", Situation::Refused),
            (3, "none", 8, "document-unprintable-error", Situation::Refused),
        ] {
            assert_eq!(
                said(printer, reasons, job, job_reasons),
                expected,
                "{printer} {reasons} {job} {job_reasons}"
            );
        }
    }

    #[test]
    fn every_situation_has_a_name_of_its_own() {
        let mut codes = Situation::ALL.map(Situation::code).to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Situation::ALL.len());
    }

    proptest! {
        #[test]
        fn any_words_are_survived(
            printer in 0..7_i32,
            reasons in vec("[a-z-]{0,12}(media-jam|none)?(-error|-report)?", 0..4),
            job in 0..11_i32,
            job_reasons in vec("\\PC{0,12}", 0..4),
        ) {
            let report = Report {
                printer: PrinterState::from_number(printer),
                printer_reasons: reasons,
                job: JobState::from_number(job),
                job_reasons,
            };
            let found = situation(&report);
            // An end is an end, whatever else is said.
            if let Some(job) = report.job {
                let ends = matches!(
                    found,
                    Situation::Done | Situation::Canceled | Situation::Refused | Situation::Stopped
                );
                prop_assert!(!job.is_over() || ends);
                prop_assert_ne!(found, Situation::Ready);
            }
        }
    }
}
