//! Our own icons: a set of small drawings on a grid of 24, always shown with a word.

use std::sync::OnceLock;

use iced::Color;
use iced::widget::svg;

use crate::i18n::Direction;
use crate::ui::Element;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// One drawing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($(#[$doc])* $name,)*
        }

        impl Icon {
            /// The drawing, parsed once and shared by every view.
            fn handle(self) -> svg::Handle {
                match self {
                    $(Self::$name => {
                        static HANDLE: OnceLock<svg::Handle> = OnceLock::new();
                        HANDLE
                            .get_or_init(|| svg::Handle::from_memory(include_bytes!(concat!(
                                "../../assets/icons/", $file, ".svg"
                            )).as_slice()))
                            .clone()
                    })*
                }
            }
        }
    };
}

icons! {
    /// The drawing `apple`.
    Apple = "apple",
    /// The drawing `back`.
    Back = "back",
    /// The drawing `bksp`.
    Bksp = "bksp",
    /// The drawing `boat`.
    Boat = "boat",
    /// The drawing `buoy`.
    Buoy = "buoy",
    /// The drawing `calendar`.
    Calendar = "calendar",
    /// The drawing `chart`.
    Chart = "chart",
    /// The drawing `check`.
    Check = "check",
    /// The drawing `chev`.
    Chev = "chev",
    /// The drawing `clock`.
    Clock = "clock",
    /// The drawing `doc`.
    Doc = "doc",
    /// The drawing `down`.
    Down = "down",
    /// The drawing `duo`.
    Duo = "duo",
    /// The drawing `enter`.
    Enter = "enter",
    /// The drawing `exit`.
    Exit = "exit",
    /// The drawing `eye`.
    Eye = "eye",
    /// The drawing `farm`.
    Farm = "farm",
    /// The drawing `flame`.
    Flame = "flame",
    /// The drawing `folder`.
    Folder = "folder",
    /// The drawing `gear`.
    Gear = "gear",
    /// The drawing `globe`.
    Globe = "globe",
    /// The drawing `hand`.
    Hand = "hand",
    /// The drawing `health`.
    Health = "health",
    /// The drawing `help`.
    Help = "help",
    /// The drawing `hide`.
    Hide = "hide",
    /// The drawing `home`.
    Home = "home",
    /// The drawing `idcard`.
    Idcard = "idcard",
    /// The drawing `info`.
    Info = "info",
    /// The drawing `key`.
    Key = "key",
    /// The drawing `keyboard`.
    Keyboard = "keyboard",
    /// The drawing `lock`.
    Lock = "lock",
    /// The drawing `mail`.
    Mail = "mail",
    /// The drawing `minus`.
    Minus = "minus",
    /// The drawing `mouse`.
    Mouse = "mouse",
    /// The drawing `next`.
    Next = "next",
    /// The drawing `pencil`.
    Pencil = "pencil",
    /// The drawing `phone`.
    Phone = "phone",
    /// The drawing `pin`.
    Pin = "pin",
    /// The drawing `play`.
    Play = "play",
    /// The drawing `plus`.
    Plus = "plus",
    /// The drawing `print`.
    Print = "print",
    /// The drawing `restart`.
    Restart = "restart",
    /// The drawing `retire`.
    Retire = "retire",
    /// The drawing `say`.
    Say = "say",
    /// The drawing `scan`.
    Scan = "scan",
    /// The drawing `search`.
    Search = "search",
    /// The drawing `shield`.
    Shield = "shield",
    /// The drawing `shift`.
    Shift = "shift",
    /// The drawing `solo`.
    Solo = "solo",
    /// The drawing `speak`.
    Speak = "speak",
    /// The drawing `stop`.
    Stop = "stop",
    /// The drawing `tablet`.
    Tablet = "tablet",
    /// The drawing `target`.
    Target = "target",
    /// The drawing `undo`.
    Undo = "undo",
    /// The drawing `up`.
    Up = "up",
    /// The drawing `usb`.
    Usb = "usb",
    /// The drawing `users`.
    Users = "users",
    /// The drawing `view`.
    View = "view",
    /// The drawing `work`.
    Work = "work",
}

impl Icon {
    /// The drawing, `side` wide, in this color.
    pub fn view<'a, Message: 'a>(self, side: f32, color: Color) -> Element<'a, Message> {
        svg(self.handle())
            .width(side)
            .height(side)
            .style(move |_, _| svg::Style { color: Some(color) })
            .into()
    }

    /// The arrow that goes back, for this direction.
    pub fn back(direction: Direction) -> Self {
        match direction {
            Direction::LeftToRight => Self::Back,
            Direction::RightToLeft => Self::Next,
        }
    }

    /// The arrow that goes on, for this direction.
    pub fn next(direction: Direction) -> Self {
        match direction {
            Direction::LeftToRight => Self::Next,
            Direction::RightToLeft => Self::Back,
        }
    }
}

/// The three stones of the brand, in their own colors; on a dark ground the two lower ones are
/// light.
pub fn logo<'a, Message: 'a>(side: f32, dark: bool) -> Element<'a, Message> {
    static LIGHT: OnceLock<svg::Handle> = OnceLock::new();
    static DARK: OnceLock<svg::Handle> = OnceLock::new();
    const STONES: &str = include_str!("../../assets/icons/logo.svg");
    let handle = if dark {
        DARK.get_or_init(|| {
            svg::Handle::from_memory(STONES.replace("#0E4A44", "#BFDCD0").into_bytes())
        })
    } else {
        LIGHT.get_or_init(|| svg::Handle::from_memory(STONES.as_bytes()))
    };
    svg(handle.clone()).width(side).height(side).into()
}
