//! Where the kiosk keeps its data.
//!
//! Creating the folder and its rights are left to `store`.

use std::env;
use std::path::{Path, PathBuf};

use directories::ProjectDirs;

use crate::problem::Problem;

/// The name of our folder among those of other programs.
const NAME: &str = "pas-a-pas";

/// The name of our folder beside the program, when the system gives none.
const BESIDE: &str = "pas-a-pas-data";

/// The folders of the kiosk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// The data folder: the counts, and the settings where they are not given elsewhere. It may not
    /// exist yet.
    pub data: PathBuf,
}

impl Paths {
    /// The folder asked for on the command line, else the platform's data folder, else a folder
    /// beside the program, told as `paths-no-home`.
    pub fn find(asked: Option<&Path>) -> (Self, Vec<Problem>) {
        let platform =
            ProjectDirs::from("", "", NAME).map(|folders| folders.data_local_dir().to_owned());
        Self::choose(asked, platform, env::current_exe().ok())
    }

    /// The settings file looked for when none is asked for.
    pub fn config_file(&self) -> PathBuf {
        self.data.join("kiosk.toml")
    }

    /// The file of the places looked for when there is none beside the settings.
    pub fn sites_file(&self) -> PathBuf {
        self.data.join("sites.toml")
    }

    /// The file in which mediators write for one another.
    pub fn practices_file(&self) -> PathBuf {
        self.data.join("bonnes-pratiques.md")
    }

    /// The folder of the exports, when the settings give none.
    pub fn exports(&self) -> PathBuf {
        self.data.join("exports")
    }

    /// What [`Paths::find`] answers for these folders and this program file.
    fn choose(
        asked: Option<&Path>,
        platform: Option<PathBuf>,
        program: Option<PathBuf>,
    ) -> (Self, Vec<Problem>) {
        if let Some(data) = asked.map(Path::to_owned).or(platform) {
            return (Self { data }, Vec::new());
        }
        let data = program.as_deref().and_then(Path::parent).unwrap_or(Path::new("")).join(BESIDE);
        let problem = Problem::warning("paths-no-home", data.display().to_string());
        (Self { data }, vec![problem])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_folder_is_the_first_that_is_known() {
        let asked = Path::new("/asked");
        let platform = || Some(PathBuf::from("/home/k/.local/share/pas-a-pas"));
        let program = || Some(PathBuf::from("/opt/pas-a-pas/pas-a-pas"));
        for (asked, platform, program, data, told) in [
            (Some(asked), platform(), program(), "/asked", false),
            (Some(asked), None, None, "/asked", false),
            (None, platform(), program(), "/home/k/.local/share/pas-a-pas", false),
            (None, None, program(), "/opt/pas-a-pas/pas-a-pas-data", true),
            (None, None, None, "pas-a-pas-data", true),
        ] {
            let (paths, problems) = Paths::choose(asked, platform, program);
            assert_eq!(paths.data, Path::new(data));
            let codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
            assert_eq!(codes, if told { vec!["paths-no-home"] } else { vec![] });
        }
    }

    #[test]
    fn the_files_lie_in_the_data_folder() {
        let (paths, problems) = Paths::find(Some(Path::new("/data")));
        assert_eq!(problems, []);
        assert_eq!(paths.config_file(), Path::new("/data/kiosk.toml"));
        assert_eq!(paths.sites_file(), Path::new("/data/sites.toml"));
        assert_eq!(paths.exports(), Path::new("/data/exports"));
        assert_eq!(paths.practices_file(), Path::new("/data/bonnes-pratiques.md"));
    }
}
