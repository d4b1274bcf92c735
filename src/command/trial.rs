//! The bare command, for trying: with a display it opens the kiosk; without one it says so, then
//! shows the main job anyway, with a robot visitor and one procedure of each operator.

use std::path::Path;
use std::sync::Arc;

use super::rehearse::{self, RehearseArgs};
use super::{CommonArgs, Exit, WindowArgs, complain, kiosk, say};
use crate::app::kiosk::fresh_folder;
use crate::app::{Clock, Kiosk};
use crate::content::Catalog;
use crate::i18n::Language;
use crate::paths::Paths;
use crate::tutorial::Operator;
use crate::{content, display, export, store};

/// The folder, in the data folder, that holds what the robot visitor leaves.
const FOLDER: &str = "essai";

/// Opens the kiosk, or lets a robot visitor practise one procedure of each operator off-screen.
pub fn run(common: &CommonArgs, window: &WindowArgs) -> Exit {
    if display::available() {
        let kiosk = Kiosk::open(&common.options(), Clock::system());
        return kiosk::open(Arc::new(kiosk), window);
    }
    let (catalog, _) = content::load(common.content.as_deref());
    let (all, _) = crate::app::kiosk::words(&catalog);
    let words = &all[Language::Fr.code()];
    say(words.get("command-no-display"));
    say(words.get("command-trial"));
    let (paths, _) = Paths::find(common.data.as_deref());
    let folder = match fresh_folder(&paths.data, FOLDER) {
        Ok(folder) => folder,
        Err(error) => {
            let folder = paths.data.join(FOLDER).display().to_string();
            complain(words.get_with("command-disk", &[("folder", folder.into())]));
            complain(error.to_string());
            return Exit::Disk;
        }
    };
    let shown = one_of_each(&catalog);
    let args = RehearseArgs {
        runs: shown.len() as u64,
        seed: 1,
        level: Some(rehearse::LevelName::Guided),
        learner: Some(rehearse::LearnerName::Careful),
        hands: rehearse::HandsName::Touch,
        only: None,
        pictures: Some(folder.clone()),
        size: window.windowed.unwrap_or((1280, 800)),
        fleet: rehearse::fleet::FleetArgs::default(),
    };
    let counters = folder.join("donnees");
    let ended = rehearse::rehearse(common, &args, &counters, &shown);
    if ended != Exit::Done {
        return ended;
    }
    match counts(&counters, &folder) {
        Ok(()) => {}
        Err(error) => {
            complain(error);
            return Exit::Disk;
        }
    }
    let folder = folder.display().to_string();
    say(words.get_with("command-trial-folder", &[("folder", folder.into())]));
    Exit::Done
}

/// The shortest procedure of each operator: enough to show the main job, in a moment.
fn one_of_each(catalog: &Catalog) -> Vec<String> {
    let shortest = Operator::ALL.into_iter().filter_map(|operator| {
        let own = catalog.tutorials.values().filter(|tutorial| tutorial.operator == operator);
        own.min_by_key(|tutorial| tutorial.steps.len())
    });
    shortest.map(|tutorial| tutorial.slug.clone()).collect()
}

/// Leaves the counts beside the pictures.
fn counts(data: &Path, folder: &Path) -> Result<(), String> {
    let clock = Clock::system();
    let (store, _) = store::open(data, Arc::new(move || clock.wall().date()));
    let rows = store.cells(None).wait().map_err(|error| error.to_string())?;
    // A data folder may be reached by links.
    export::counters_to(&rows, &export::deliver::resolved(folder))
        .map_err(|error| error.to_string())?;
    Ok(())
}
