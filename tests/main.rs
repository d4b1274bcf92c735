//! The only test binary: with iced, each one more links the whole program again.
