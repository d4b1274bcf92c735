//! Reading the text that mediators write for one another.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::lead::notes::{self, Block, MAX_BYTES};
use crate::problem::Problem;

/// The parts of the text in this file; none when there is no file.
///
/// # Errors
/// A problem for the mediator when it is too long, is no text, or cannot be read.
pub fn notes(path: &Path) -> Result<Vec<Block>, Problem> {
    let name = path.display().to_string();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(_) => return Err(Problem::warning("practices-unreadable", name)),
    };
    let mut bytes = Vec::new();
    // One byte more than is shown tells that there is more.
    let most = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    if file.take(most).read_to_end(&mut bytes).is_err() {
        return Err(Problem::warning("practices-unreadable", name));
    }
    if bytes.len() > MAX_BYTES {
        return Err(Problem::warning("practices-too-long", name).with("most", MAX_BYTES / 1024));
    }
    let text =
        String::from_utf8(bytes).map_err(|_| Problem::warning("practices-not-utf8", name))?;
    Ok(notes::parse(&text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_text_is_read_and_what_cannot_be_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("notes.md");
        assert_eq!(notes(&path), Ok(vec![]), "there is no file yet");
        std::fs::write(&path, "# Un\n").unwrap();
        assert_eq!(notes(&path), Ok(vec![Block::Heading(1, "Un".to_owned())]));
        std::fs::write(&path, vec![b'a'; MAX_BYTES]).unwrap();
        assert_eq!(notes(&path).unwrap().len(), 1);
        for (bytes, code) in [
            (vec![b'a'; MAX_BYTES + 1], "practices-too-long"),
            (b"\xff\xfe".to_vec(), "practices-not-utf8"),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(notes(&path).unwrap_err().code, code);
        }
        std::fs::remove_file(&path).unwrap();
        std::fs::create_dir(&path).unwrap();
        assert_eq!(notes(&path).unwrap_err().code, "practices-unreadable");
    }
}
