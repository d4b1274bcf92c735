//! Reads the exports of kiosks again, their own and those that sticks bring.

pub mod received;
