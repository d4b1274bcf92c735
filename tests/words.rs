//! Rules of the languages that no parser holds.

use std::path::{Path, PathBuf};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn french_counts_zero_as_one_so_that_one_never_says_a_number_by_itself() {
    let mut found = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/fr"), &mut found);
    let mut variants = 0;
    for file in found {
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            let Some((_, words)) = line.split_once("[one]") else { continue };
            variants += 1;
            assert!(!words.contains(|c: char| c.is_ascii_digit()), "{}: {line}", file.display());
        }
    }
    assert!(variants > 5, "no variant was read");
}
