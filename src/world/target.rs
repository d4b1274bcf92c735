//! The name of something a visitor can act on.

use std::fmt;
use std::sync::Arc;

/// What is done on the desk, where papers lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Desk<'a> {
    /// Open the paper of this scene.
    Paper(&'a str),
    /// Put the open paper back.
    Close,
    /// Bring the open paper nearer, or back beside the page.
    Zoom,
}

/// The name of something a visitor can act on: `scene/element`, `browser/back`, `tab/<name>` or
/// `desk/<paper>`.
/// Cheap to clone. A target may name nothing: the world then answers that it is inert.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Target(Arc<str>);

impl Target {
    /// The target of this name, such as `login/nir`.
    pub fn new(name: &str) -> Self {
        Self(Arc::from(name))
    }

    /// The element `element` of the scene `scene`.
    pub fn of(scene: &str, element: &str) -> Self {
        Self(Arc::from(format!("{scene}/{element}")))
    }

    /// The browser's Back button.
    pub fn back() -> Self {
        Self::new("browser/back")
    }

    /// The handle of the tab `name`.
    pub fn tab(name: &str) -> Self {
        Self::of("tab", name)
    }

    /// The whole name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The part before the slash: a scene, `browser` or `tab`.
    pub fn scene(&self) -> &str {
        self.0.split_once('/').map_or(&*self.0, |(scene, _)| scene)
    }

    /// The part after the slash: an element, `back` or the name of a tab; empty without a slash.
    pub fn element(&self) -> &str {
        self.0.split_once('/').map_or("", |(_, element)| element)
    }

    /// Whether this is the browser's Back button.
    pub fn is_back(&self) -> bool {
        &*self.0 == "browser/back"
    }

    /// The paper of this scene, on the desk.
    pub fn desk(paper: &str) -> Self {
        Self::of("desk", paper)
    }

    /// What this does on the desk, if it does anything there.
    pub fn as_desk(&self) -> Option<Desk<'_>> {
        Some(match self.0.strip_prefix("desk/")? {
            "close" => Desk::Close,
            "zoom" => Desk::Zoom,
            paper => Desk::Paper(paper),
        })
    }

    /// The tab this is the handle of, if it is one.
    pub fn as_tab(&self) -> Option<&str> {
        self.0.strip_prefix("tab/")
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desk_is_told_from_the_rest() {
        for (name, desk) in [
            ("desk/vitale", Some(Desk::Paper("vitale"))),
            ("desk/close", Some(Desk::Close)),
            ("desk/zoom", Some(Desk::Zoom)),
            ("login/nir", None),
        ] {
            assert_eq!(Target::new(name).as_desk(), desk, "{name}");
        }
        assert_eq!(Target::desk("vitale").as_str(), "desk/vitale");
    }

    #[test]
    fn a_target_has_a_scene_and_an_element() {
        for (name, scene, element, back, tab) in [
            ("login/nir", "login", "nir", false, None),
            ("browser/back", "browser", "back", true, None),
            ("tab/mail", "tab", "mail", false, Some("mail")),
            ("nothing", "nothing", "", false, None),
        ] {
            let target = Target::new(name);
            assert_eq!(target.scene(), scene, "{name}");
            assert_eq!(target.element(), element, "{name}");
            assert_eq!(target.is_back(), back, "{name}");
            assert_eq!(target.as_tab(), tab, "{name}");
            assert_eq!(target.to_string(), name);
        }
    }
}
