//! Whether there is a screen to draw on, asked before any window is made.
//!
//! Without one, the window library would end the program in its own way, late and in English; the
//! kiosk says so and ends with its own code. The same rule as the window library (winit 0.30) is
//! followed: Wayland when its variables are set, else X11.

/// Whether a display server answers. On systems other than Linux and the BSDs there always is one.
pub fn available() -> bool {
    #[cfg(all(unix, not(target_os = "macos")))]
    return unix::available(&|name| std::env::var_os(name).filter(|value| !value.is_empty()));
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    true
}

#[cfg(all(unix, not(target_os = "macos")))]
mod unix {
    //! Finding and trying the sockets of Wayland and X11.

    use std::ffi::OsString;
    use std::net::{TcpStream, ToSocketAddrs};
    use std::os::unix::net::UnixStream;
    use std::path::{Path, PathBuf};
    use std::time::Duration;

    /// How long a distant X server may take to answer.
    const PATIENCE: Duration = Duration::from_secs(2);

    /// The TCP port of the first X display (X.Org, `X(7)`).
    const X_PORT: u16 = 6000;

    /// Where X servers put their sockets (X.Org, `Xserver(1)`).
    const X_FOLDER: &str = "/tmp/.X11-unix";

    /// An X display: whose it is and its number.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub(super) struct XDisplay {
        /// The machine; `None` for this one, reached by its own sockets.
        pub(super) host: Option<String>,
        /// The number of the display on that machine.
        pub(super) number: u16,
    }

    /// Whether the display named by these variables answers.
    pub(super) fn available(variable: &dyn Fn(&str) -> Option<OsString>) -> bool {
        if let Some(name) = variable("WAYLAND_DISPLAY") {
            return wayland_socket(&name, variable("XDG_RUNTIME_DIR"))
                .is_some_and(|socket| UnixStream::connect(socket).is_ok());
        }
        // A connection already open, handed over by the compositor: nothing to try.
        if variable("WAYLAND_SOCKET").is_some() {
            return true;
        }
        variable("DISPLAY")
            .and_then(|name| parse(name.to_str()?))
            .is_some_and(|display| answers(&display, Path::new(X_FOLDER)))
    }

    /// The socket of a Wayland display: an absolute path, or a name in the folder of the session.
    pub(super) fn wayland_socket(name: &OsString, session: Option<OsString>) -> Option<PathBuf> {
        let name = Path::new(name);
        if name.is_absolute() {
            return Some(name.to_owned());
        }
        session.map(|folder| Path::new(&folder).join(name))
    }

    /// An X display as `DISPLAY` writes it: `[host]:number[.screen]`.
    pub(super) fn parse(text: &str) -> Option<XDisplay> {
        let (host, rest) = text.rsplit_once(':')?;
        let number = rest.split('.').next()?.parse().ok()?;
        let host = host.trim_start_matches("tcp/");
        // An IPv6 address may stand in brackets; "unix" is the old name of this machine's sockets.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let host = match host {
            "" | "unix" => None,
            host => Some(host.to_owned()),
        };
        Some(XDisplay { host, number })
    }

    /// Whether an X display answers; its sockets on this machine are in `folder`.
    pub(super) fn answers(display: &XDisplay, folder: &Path) -> bool {
        let socket = folder.join(format!("X{}", display.number));
        match &display.host {
            None => abstract_answers(&socket) || UnixStream::connect(&socket).is_ok(),
            Some(host) => X_PORT
                .checked_add(display.number)
                .and_then(|port| (host.as_str(), port).to_socket_addrs().ok())
                .is_some_and(|mut addresses| {
                    addresses.any(|address| TcpStream::connect_timeout(&address, PATIENCE).is_ok())
                }),
        }
    }

    /// Whether the socket of this name outside the file system answers, which only Linux has.
    #[cfg(target_os = "linux")]
    fn abstract_answers(socket: &Path) -> bool {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::net::SocketAddr;
        SocketAddr::from_abstract_name(socket.as_os_str().as_bytes())
            .is_ok_and(|address| UnixStream::connect_addr(&address).is_ok())
    }

    /// Whether the socket of this name outside the file system answers, which only Linux has.
    #[cfg(not(target_os = "linux"))]
    fn abstract_answers(_socket: &Path) -> bool {
        false
    }
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::ffi::OsString;
    use std::net::TcpListener;
    use std::os::unix::net::UnixListener;
    use std::path::{Path, PathBuf};

    use super::unix::{XDisplay, answers, available, parse, wayland_socket};

    #[test]
    fn wayland_names() {
        for (name, session, socket) in [
            ("wayland-0", Some("/run/user/1"), Some("/run/user/1/wayland-0")),
            ("/tmp/w", Some("/run/user/1"), Some("/tmp/w")),
            ("/tmp/w", None, Some("/tmp/w")),
            ("wayland-0", None, None),
        ] {
            assert_eq!(
                wayland_socket(&name.into(), session.map(OsString::from)),
                socket.map(PathBuf::from),
                "{name}"
            );
        }
    }

    #[test]
    fn x_names() {
        for (text, expected) in [
            (":0", Some((None, 0))),
            (":1.0", Some((None, 1))),
            ("unix:2", Some((None, 2))),
            ("localhost:10.0", Some((Some("localhost"), 10))),
            ("tcp/poste:3", Some((Some("poste"), 3))),
            ("[::1]:4", Some((Some("::1"), 4))),
            ("0", None),
            (":", None),
            (":x", None),
            ("", None),
        ] {
            let expected =
                expected.map(|(host, number)| XDisplay { host: host.map(str::to_owned), number });
            assert_eq!(parse(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_wayland_display_is_tried() {
        let folder = tempfile::tempdir().unwrap();
        let variables = |name: &str| match name {
            "WAYLAND_DISPLAY" => Some(OsString::from("wayland-7")),
            "XDG_RUNTIME_DIR" => Some(folder.path().as_os_str().to_owned()),
            // Not looked at: the window library would not fall back to it either.
            "WAYLAND_SOCKET" => Some(OsString::from("3")),
            _ => None,
        };
        assert!(!available(&variables));
        let socket = folder.path().join("wayland-7");
        let listener = UnixListener::bind(&socket).unwrap();
        assert!(available(&variables));
        // A socket file left behind by a compositor that died.
        drop(listener);
        assert!(socket.exists());
        assert!(!available(&variables));
    }

    #[test]
    fn an_x_display_is_tried() {
        let folder = tempfile::tempdir().unwrap();
        let display = XDisplay { host: None, number: 7 };
        assert!(!answers(&display, folder.path()));
        let _listener = UnixListener::bind(folder.path().join("X7")).unwrap();
        assert!(answers(&display, folder.path()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_x_display_outside_the_file_system_is_tried() {
        use std::os::linux::net::SocketAddrExt;
        use std::os::unix::net::SocketAddr;
        let folder = format!("/absent/{}", std::process::id());
        let name = format!("{folder}/X8");
        let address = SocketAddr::from_abstract_name(name.as_bytes()).unwrap();
        let _listener = UnixListener::bind_addr(&address).unwrap();
        let display = |number| XDisplay { host: None, number };
        assert!(answers(&display(8), Path::new(&folder)));
        assert!(!answers(&display(9), Path::new(&folder)));
    }

    #[test]
    fn a_distant_x_display_is_tried() {
        // A free port above 6000 stands for a display; without one the machine is too busy to tell.
        let listener = (6100..6200).find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok());
        let listener = listener.unwrap();
        let port = listener.local_addr().unwrap().port();
        let display = XDisplay { host: Some("127.0.0.1".into()), number: port - 6000 };
        assert!(answers(&display, Path::new("/absent")));
        drop(listener);
        assert!(!answers(&display, Path::new("/absent")));
        let beyond = XDisplay { number: u16::MAX, ..display };
        assert!(!answers(&beyond, Path::new("/absent")));
    }

    #[test]
    fn no_variable_no_display() {
        assert!(!available(&|_| None));
        let handed_over = |name: &str| (name == "WAYLAND_SOCKET").then(|| OsString::from("3"));
        assert!(available(&handed_over));
        let broken = |name: &str| (name == "DISPLAY").then(|| OsString::from("nonsense"));
        assert!(!available(&broken));
    }
}
