//! Reading the incidents of a tutorial: what kind, where, and the particulars of the kind.

use super::super::model::{IncidentKind, IncidentSpec};
use super::super::reader::{Node, Source};
use super::check_id;
use crate::world::Target;

/// Reads one `[[incident]]`. A key its kind has no use for is an error.
pub(super) fn read(source: &mut Source<'_>, mut node: Node<'_>) -> IncidentSpec {
    let line = node.line;
    let id = node.needs_text(source, "id");
    if !id.is_empty() {
        let at = node.line_of(source, "id");
        check_id(source, &id, at);
    }
    node.needs(source, "kind");
    let kind = node.one_of(source, "kind", &IncidentKind::ALL, IncidentKind::code);
    let kind = kind.unwrap_or(IncidentKind::Banner);
    if kind != IncidentKind::CodeLate {
        node.needs(source, "at");
    }
    for key in kind.needs() {
        node.needs(source, key);
    }
    let mut spec = IncidentSpec {
        at: node.text(source, "at").unwrap_or_default(),
        line,
        id,
        kind,
        goes: String::new(),
        empties: Vec::new(),
        text: None,
        value: String::new(),
        label: String::new(),
        mail: String::new(),
        field: None,
        resend: None,
        shows: String::new(),
    };
    match kind {
        IncidentKind::Banner
        | IncidentKind::Popup
        | IncidentKind::Slow
        | IncidentKind::Unavailable
        | IncidentKind::FileRefused => spec.text = node.text(source, "text"),
        IncidentKind::SessionClosed => {
            spec.goes = node.text(source, "goes").unwrap_or_default();
            let empties = node.texts(source, "empties");
            spec.empties = empties.iter().map(|target| Target::new(target)).collect();
        }
        IncidentKind::CodeLate => spec.mail = node.text(source, "mail").unwrap_or_default(),
        IncidentKind::CodeExpired => {
            spec.field = node.text(source, "field").map(|target| Target::new(&target));
            spec.resend = node.text(source, "resend").map(|target| Target::new(&target));
            spec.shows = node.text(source, "shows").unwrap_or_default();
        }
        IncidentKind::DateFormat | IncidentKind::BirthName => {
            spec.value = node.text(source, "value").unwrap_or_default();
        }
        IncidentKind::PageMoved => spec.label = node.text(source, "label").unwrap_or_default(),
    }
    node.finish(source);
    spec
}
