//! Parses the arguments, starts the log, calls one command.

use std::process::ExitCode;

use clap::Parser as _;
use pas_a_pas::command::{self, Cli};
use pas_a_pas::logging;

fn main() -> ExitCode {
    let cli = Cli::parse();
    logging::start();
    logging::exit_on_panic();
    ExitCode::from(command::run(&cli).code())
}
