//! The colors, by the role they play, in two sets: everyday and high contrast.
//!
//! Text reaches 7:1 and the edge of anything that can be touched 3:1 (WCAG 2.2, 1.4.6 and 1.4.11);
//! a test computes every pair.

use iced::Color;

/// Whether the visitor asked for black, white and one bright color only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Contrast {
    /// The everyday colors.
    #[default]
    Normal,
    /// White on black.
    High,
}

/// The colors of one set, by role.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Main text, edge of what is to be done now, focus ring.
    pub ink: Color,
    /// Secondary text.
    pub ink2: Color,
    /// The app's background.
    pub paper: Color,
    /// Cards and buttons.
    pub surface: Color,
    /// Neutral chips, pressed and disabled buttons.
    pub sand: Color,
    /// Edge and lip of what can be touched.
    pub edge: Color,
    /// Separators and outline of passive cards; never the only edge of a target.
    pub hair: Color,
    /// The brand, the text of buttons, done steps.
    pub pine: Color,
    /// The mediator's header.
    pub pine_dark: Color,
    /// Its own buttons.
    pub pine_button: Color,
    /// Help and proposals.
    pub pine_tint: Color,
    /// Help, pressed.
    pub pine_pressed: Color,
    /// Text on pine.
    pub on_pine: Color,
    /// The middle level of a chart, between `sand` and `pine`.
    pub middle: Color,
    /// Text on `middle`.
    pub on_middle: Color,
    /// The one thing to do now.
    pub now: Color,
    /// The same, pressed.
    pub now_pressed: Color,
    /// Text and edge on `now`.
    pub on_now: Color,
    /// A second try.
    pub plum: Color,
    /// The background of a second try.
    pub plum_tint: Color,
    /// The frame and band around everything simulated.
    pub aubergine: Color,
    /// The background of the fictional person's initials.
    pub aubergine_tint: Color,
    /// A button on the band.
    pub aubergine_button: Color,
    /// Text on the band and on dark headers.
    pub on_dark: Color,
    /// Header and filled buttons of a simulated site.
    pub site: Color,
    /// Text on `site`.
    pub on_site: Color,
    /// The tint of a simulated page.
    pub site_tint: Color,
    /// The page itself.
    pub site_page: Color,
    /// Edge of a simulated field.
    pub site_edge: Color,
    /// Separators of a simulated page.
    pub site_hair: Color,
    /// Text of a simulated page.
    pub site_text: Color,
    /// Secondary text of a simulated page.
    pub site_muted: Color,
    /// Errors of a simulated page, as in real life.
    pub site_error: Color,
    /// The bar that holds the tabs.
    pub site_tabs: Color,
    /// What covers a page around the lit target.
    pub veil: Color,
    /// What covers a screen under a dialog.
    pub curtain: Color,
    /// The width of the edge of a target, in pixels of the reference canvas.
    pub edge_width: f32,
}

const fn rgb(value: u32) -> Color {
    Color::from_rgb8((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

const fn alpha(color: Color, a: f32) -> Color {
    Color { a, ..color }
}

impl Palette {
    /// The set for this contrast.
    pub const fn of(contrast: Contrast) -> &'static Self {
        match contrast {
            Contrast::Normal => &Self::NORMAL,
            Contrast::High => &Self::HIGH,
        }
    }

    /// The everyday colors.
    pub const NORMAL: Self = Self {
        ink: rgb(0x17_26_2A),
        ink2: rgb(0x3B_49_49),
        paper: rgb(0xF5_F1_E8),
        surface: rgb(0xFF_FF_FF),
        sand: rgb(0xEA_E3_D3),
        edge: rgb(0x75_79_6C),
        hair: rgb(0xD5_CF_BF),
        pine: rgb(0x0E_4A_44),
        pine_dark: rgb(0x0A_37_33),
        pine_button: rgb(0x1B_51_49),
        pine_tint: rgb(0xDF_ED_E6),
        pine_pressed: rgb(0xC9_E0_D6),
        on_pine: rgb(0xFF_FF_FF),
        middle: rgb(0xA9_CF_C0),
        on_middle: rgb(0x17_26_2A),
        now: rgb(0xFF_A5_3A),
        now_pressed: rgb(0xFF_BE_6E),
        on_now: rgb(0x17_26_2A),
        plum: rgb(0x6C_23_50),
        plum_tint: rgb(0xF8_EA_F1),
        aubergine: rgb(0x3F_27_49),
        aubergine_tint: rgb(0xEF_E7_F2),
        aubergine_button: rgb(0x5B_43_67),
        on_dark: rgb(0xFF_FF_FF),
        site: rgb(0x33_43_5F),
        on_site: rgb(0xFF_FF_FF),
        site_tint: rgb(0xED_F0_F5),
        site_page: rgb(0xFF_FF_FF),
        site_edge: rgb(0x6F_7A_8C),
        site_hair: rgb(0xCB_D2_DE),
        site_text: rgb(0x1D_27_36),
        site_muted: rgb(0x43_4E_60),
        site_error: rgb(0x8C_23_18),
        site_tabs: rgb(0xD3_DA_E5),
        veil: alpha(rgb(0x18_1E_2C), 0.58),
        curtain: alpha(rgb(0x0E_1E_22), 0.72),
        edge_width: 2.0,
    };

    /// Black, white and one bright color.
    pub const HIGH: Self = Self {
        ink: rgb(0xFF_FF_FF),
        ink2: rgb(0xFF_FF_FF),
        paper: rgb(0x00_00_00),
        surface: rgb(0x00_00_00),
        sand: rgb(0x26_26_26),
        edge: rgb(0xFF_FF_FF),
        hair: rgb(0xFF_FF_FF),
        pine: rgb(0xFF_FF_FF),
        pine_dark: rgb(0x00_00_00),
        pine_button: rgb(0x00_00_00),
        pine_tint: rgb(0x00_00_00),
        pine_pressed: rgb(0x26_26_26),
        on_pine: rgb(0x00_00_00),
        middle: rgb(0x9C_D0_FF),
        on_middle: rgb(0x00_00_00),
        now: rgb(0xFF_D8_4D),
        now_pressed: rgb(0xFF_E9_9A),
        on_now: rgb(0x00_00_00),
        plum: rgb(0xFF_D8_4D),
        plum_tint: rgb(0x00_00_00),
        aubergine: rgb(0x00_00_00),
        aubergine_tint: rgb(0x26_26_26),
        aubergine_button: rgb(0x00_00_00),
        on_dark: rgb(0xFF_FF_FF),
        site: rgb(0x9C_D0_FF),
        on_site: rgb(0x00_00_00),
        site_tint: rgb(0x00_00_00),
        site_page: rgb(0x00_00_00),
        site_edge: rgb(0x9C_D0_FF),
        site_hair: rgb(0x9C_D0_FF),
        site_text: rgb(0xFF_FF_FF),
        site_muted: rgb(0xFF_FF_FF),
        site_error: rgb(0xFF_D8_4D),
        site_tabs: rgb(0x00_00_00),
        veil: alpha(rgb(0x00_00_00), 0.5),
        curtain: alpha(rgb(0x00_00_00), 0.85),
        edge_width: 3.0,
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_reaches_seven_to_one_and_every_edge_three_to_one() {
        for (name, p) in [("normal", Palette::NORMAL), ("high", Palette::HIGH)] {
            let texts = [
                ("ink on paper", p.ink, p.paper),
                ("ink on surface", p.ink, p.surface),
                ("ink on sand", p.ink, p.sand),
                ("ink on tint", p.ink, p.pine_tint),
                ("ink2 on paper", p.ink2, p.paper),
                ("ink2 on surface", p.ink2, p.surface),
                ("ink2 on sand", p.ink2, p.sand),
                ("pine on paper", p.pine, p.paper),
                ("pine on surface", p.pine, p.surface),
                ("pine on tint", p.pine, p.pine_tint),
                ("pine on pressed", p.pine, p.pine_pressed),
                ("on pine", p.on_pine, p.pine),
                ("on middle", p.on_middle, p.middle),
                ("on now", p.on_now, p.now),
                ("on now pressed", p.on_now, p.now_pressed),
                ("plum on tint", p.plum, p.plum_tint),
                ("plum on surface", p.plum, p.surface),
                ("on band", p.on_dark, p.aubergine),
                ("on band button", p.on_dark, p.aubergine_button),
                ("aubergine name", p.ink, p.aubergine_tint),
                ("on mediator header", p.on_dark, p.pine_dark),
                ("on mediator button", p.on_dark, p.pine_button),
                ("on site", p.on_site, p.site),
                ("site text", p.site_text, p.site_page),
                ("site text on tint", p.site_text, p.site_tint),
                ("site text on tabs", p.site_text, p.site_tabs),
                ("site muted", p.site_muted, p.site_page),
                ("site muted on tint", p.site_muted, p.site_tint),
                ("site error", p.site_error, p.site_page),
                ("site button", p.site, p.site_page),
            ];
            for (pair, text, ground) in texts {
                let ratio = text.relative_contrast(ground);
                assert!(ratio >= 7.0, "{name}: {pair} is {ratio:.1}:1");
            }
            let edges = [
                ("edge on paper", p.edge, p.paper),
                ("edge on surface", p.edge, p.surface),
                ("edge on sand", p.edge, p.sand),
                ("edge on tint", p.edge, p.pine_tint),
                ("field edge", p.site_edge, p.site_page),
                ("field edge on tint", p.site_edge, p.site_tint),
                ("now edge on paper", p.ink, p.paper),
            ];
            for (pair, edge, ground) in edges {
                let ratio = edge.relative_contrast(ground);
                assert!(ratio >= 3.0, "{name}: {pair} is {ratio:.1}:1");
            }
        }
    }
}
