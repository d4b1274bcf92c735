//! The faces we embed, so that no font of the system is ever needed.
//!
//! Atkinson Hyperlegible Next tells 0 from O and 1 from l; Noto Sans Arabic is found by itself as
//! the fallback for Arabic letters once it is loaded. Both are under the SIL Open Font License.

use std::borrow::Cow;

use iced::Font;
use iced::font::Weight;

/// The family every text asks for.
const FAMILY: &str = "Atkinson Hyperlegible Next";

/// Weight 400, for sentences.
pub const REGULAR: Font = Font::with_name(FAMILY);
/// Weight 600, for buttons and labels.
pub const SEMIBOLD: Font = Font { weight: Weight::Semibold, ..REGULAR };
/// Weight 700, for titles and values.
pub const BOLD: Font = Font { weight: Weight::Bold, ..REGULAR };

const FILES: [&[u8]; 5] = [
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
    include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../../assets/fonts/NotoSansArabic-Bold.ttf"),
];

/// The embedded faces, as the window's settings want them.
pub fn embedded() -> Vec<Cow<'static, [u8]>> {
    FILES.iter().map(|bytes| Cow::Borrowed(*bytes)).collect()
}

/// Gives the embedded faces to the text system when there is no window to do it. Doing it twice
/// changes nothing.
pub fn load_without_window() {
    static LOADED: std::sync::Once = std::sync::Once::new();
    LOADED.call_once(|| {
        if let Ok(mut system) = iced::advanced::graphics::text::font_system().write() {
            for bytes in FILES {
                system.load_font(Cow::Borrowed(bytes));
            }
        }
    });
}
