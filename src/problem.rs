//! What is wrong with a file, said so that somebody can mend it: which file, which line, what to do.
//!
//! A problem carries a code and its particulars; the words are Fluent messages named
//! `problem-<code>` (what is wrong) with an attribute `.todo` (what to do), in `mediator.ftl`.
//! Pure modules can therefore report without knowing any language. Showing is left to `i18n`.

use std::fmt;

use serde::Serialize;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth mending; the content or the setting is used all the same.
    Warning,
    /// The content or the setting cannot be used.
    Error,
}

/// One problem of content or configuration.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// The file, as a path relative to the folder that was read.
    pub file: String,
    /// The line in that file, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What kind of problem it is: the end of the Fluent key `problem-<code>`.
    pub code: &'static str,
    /// The particulars of the sentence, by argument name.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A problem that forbids the use of what it names.
    pub fn error(code: &'static str, file: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, file)
    }

    /// A problem worth mending that forbids nothing.
    pub fn warning(code: &'static str, file: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, file)
    }

    fn new(severity: Severity, code: &'static str, file: impl Into<String>) -> Self {
        Self { severity, file: file.into(), line: None, code, args: Vec::new() }
    }

    /// The same problem at this line, counted from 1.
    #[must_use]
    pub fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }

    /// The same problem at the line that holds this byte of `text`.
    #[must_use]
    pub fn at_byte(self, text: &str, byte: usize) -> Self {
        let line = text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1;
        self.at(line)
    }

    /// The same problem with one more particular for its sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Whether what it names cannot be used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

impl fmt::Display for Problem {
    /// The bare facts, for a log: no sentence, which is left to `i18n`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}", self.code)?;
        for (name, value) in &self.args {
            write!(f, " {name}={value}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_gives_the_line_that_holds_it() {
        let text = "one\ntwo\nthree";
        for (byte, line) in [(0, 1), (3, 1), (4, 2), (8, 3), (99, 3)] {
            assert_eq!(
                Problem::error("x", "f").at_byte(text, byte).line,
                Some(line),
                "byte {byte}"
            );
        }
    }

    #[test]
    fn a_log_line_names_file_line_and_particulars() {
        let problem = Problem::warning("too-long", "a.ftl").at(3).with("words", 22);
        assert_eq!(problem.to_string(), "a.ftl:3: too-long words=22");
        assert!(!problem.is_error());
    }
}
