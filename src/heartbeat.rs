//! Tells the supervisor that the kiosk is ready and alive (systemd's `sd_notify(3)` protocol).
//!
//! [`Heartbeat::beat`] is to be called from the update loop of the window and from nowhere else: a
//! beat from a thread of its own would make a frozen screen look healthy. Starting the kiosk again
//! is left to the service unit.

use std::time::Duration;

/// The line to the supervisor; silent when nobody listens.
#[derive(Debug)]
pub struct Heartbeat {
    /// Where the messages go; `None` when the program was not started by a supervisor.
    #[cfg(unix)]
    line: Option<unix::Line>,
    /// How often the supervisor wants to hear a beat; `None` when it does not.
    deadline: Option<Duration>,
}

impl Heartbeat {
    /// The line named by the variables that systemd sets: `NOTIFY_SOCKET`, `WATCHDOG_USEC` and
    /// `WATCHDOG_PID`.
    pub fn from_env() -> Self {
        Self::new(&|name| std::env::var(name).ok(), std::process::id())
    }

    /// The line named by these variables, for the process of this number.
    fn new(variable: &dyn Fn(&str) -> Option<String>, process: u32) -> Self {
        // The beat is asked of one process: not of us when another one is named.
        let ours = variable("WATCHDOG_PID").is_none_or(|asked| asked == process.to_string());
        let deadline = variable("WATCHDOG_USEC")
            .filter(|_| ours)
            .and_then(|text| text.parse().ok())
            .filter(|micros| *micros > 0)
            .map(Duration::from_micros);
        Self {
            #[cfg(unix)]
            line: variable("NOTIFY_SOCKET").and_then(|name| unix::Line::open(&name)),
            deadline,
        }
    }

    /// How often to beat: half the time after which the supervisor gives up, as systemd advises.
    /// `None` when no beat is wanted.
    pub fn interval(&self) -> Option<Duration> {
        self.deadline.map(|deadline| deadline / 2)
    }

    /// Tells that the first screen is there.
    pub fn ready(&self) {
        self.send("READY=1");
    }

    /// Tells that the kiosk is alive.
    pub fn beat(&self) {
        self.send("WATCHDOG=1");
    }

    /// Sends a message and never waits. A lost one is made up for by the next.
    fn send(&self, message: &str) {
        #[cfg(unix)]
        if let Some(line) = &self.line {
            line.send(message);
        }
        #[cfg(not(unix))]
        let _ = message;
    }
}

#[cfg(unix)]
mod unix {
    //! The socket of the supervisor.

    use std::os::unix::net::{SocketAddr, UnixDatagram};

    /// A socket that never waits, and where it sends.
    #[derive(Debug)]
    pub(super) struct Line {
        /// Our end.
        socket: UnixDatagram,
        /// The other end.
        supervisor: SocketAddr,
    }

    impl Line {
        /// The line to the socket of this name; `None` when it cannot be one.
        pub(super) fn open(name: &str) -> Option<Self> {
            let supervisor = match name.strip_prefix('@') {
                Some(name) => outside_the_file_system(name)?,
                None => SocketAddr::from_pathname(name).ok()?,
            };
            let socket = UnixDatagram::unbound().ok()?;
            socket.set_nonblocking(true).ok()?;
            Some(Self { socket, supervisor })
        }

        /// Sends without waiting.
        pub(super) fn send(&self, message: &str) {
            if let Err(error) = self.socket.send_to_addr(message.as_bytes(), &self.supervisor) {
                log::debug!("the supervisor did not hear: {error}");
            }
        }
    }

    /// The address of a socket outside the file system, which only Linux has.
    #[cfg(target_os = "linux")]
    fn outside_the_file_system(name: &str) -> Option<SocketAddr> {
        use std::os::linux::net::SocketAddrExt;
        SocketAddr::from_abstract_name(name).ok()
    }

    /// The address of a socket outside the file system, which only Linux has.
    #[cfg(not(target_os = "linux"))]
    fn outside_the_file_system(_name: &str) -> Option<SocketAddr> {
        None
    }
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::os::unix::net::UnixDatagram;

    use super::*;

    #[test]
    fn the_supervisor_hears_ready_and_beats() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notify");
        let supervisor = UnixDatagram::bind(&path).unwrap();
        let heartbeat = Heartbeat::new(
            &|name| (name == "NOTIFY_SOCKET").then(|| path.display().to_string()),
            1,
        );
        heartbeat.ready();
        heartbeat.beat();
        let mut heard = [0; 64];
        for expected in ["READY=1", "WATCHDOG=1"] {
            let length = supervisor.recv(&mut heard).unwrap();
            assert_eq!(&heard[..length], expected.as_bytes());
        }
        // A supervisor that went away, or that does not listen, stops nothing.
        for _ in 0..10_000 {
            heartbeat.beat();
        }
        drop(supervisor);
        heartbeat.beat();
        assert_eq!(heartbeat.interval(), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_supervisor_may_be_outside_the_file_system() {
        use std::os::linux::net::SocketAddrExt;
        let name = format!("pas-a-pas-test-{}", std::process::id());
        let address = std::os::unix::net::SocketAddr::from_abstract_name(&name).unwrap();
        let supervisor = UnixDatagram::bind_addr(&address).unwrap();
        let heartbeat = Heartbeat::new(
            &|variable| (variable == "NOTIFY_SOCKET").then(|| format!("@{name}")),
            1,
        );
        heartbeat.ready();
        let mut heard = [0; 64];
        let length = supervisor.recv(&mut heard).unwrap();
        assert_eq!(&heard[..length], b"READY=1");
    }

    #[test]
    fn beats_come_twice_as_often_as_asked() {
        for (micros, asked_of, interval) in [
            (Some("10000000"), None, Some(5)),
            (Some("10000000"), Some("42"), Some(5)),
            (Some("10000000"), Some("43"), None),
            (Some("0"), None, None),
            (Some("soon"), None, None),
            (None, None, None),
        ] {
            let heartbeat = Heartbeat::new(
                &|name| match name {
                    "WATCHDOG_USEC" => micros.map(str::to_owned),
                    "WATCHDOG_PID" => asked_of.map(str::to_owned),
                    _ => None,
                },
                42,
            );
            assert_eq!(heartbeat.interval(), interval.map(Duration::from_secs));
            // Nobody listens: silent.
            heartbeat.beat();
        }
    }
}
