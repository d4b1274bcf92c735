//! A folder opened once, in which files are then made, named and read back by their name alone.
//!
//! On Linux the folder is held by a handle: whatever becomes of its path afterwards (a link put in
//! its place, a stick pulled out and another put in), what is done is done in the folder that was
//! opened. No link is followed, neither on the way to the folder nor to the file. Elsewhere paths
//! are used. What to do in the folder is left to `deliver` and `counters`.

#[cfg(target_os = "linux")]
pub use linux::{Folder, is_link, open_file};
#[cfg(not(target_os = "linux"))]
pub use paths::{Folder, is_link, open_file};

#[cfg(target_os = "linux")]
mod linux {
    use std::fs::File;
    use std::io;
    use std::path::Path;

    use rustix::fd::OwnedFd;
    use rustix::fs::{
        Advice, AtFlags, CWD, Mode, OFlags, RenameFlags, ResolveFlags, fadvise, fsync, linkat,
        openat, openat2, renameat, renameat_with, statat, unlinkat,
    };
    use rustix::io::Errno;

    /// A folder held by a handle.
    #[derive(Debug)]
    pub struct Folder(OwnedFd);

    impl Folder {
        /// Opens this folder. A link on the way to it, or in its place, is refused (see
        /// [`is_link`]).
        pub fn open(path: &Path) -> io::Result<Self> {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
            let resolve = ResolveFlags::NO_SYMLINKS | ResolveFlags::NO_MAGICLINKS;
            match openat2(CWD, path, flags, Mode::empty(), resolve) {
                Ok(handle) => Ok(Self(handle)),
                // A system older than openat2 (Linux 5.6), or a sandbox that hides it: at least
                // the folder itself is not a link.
                Err(Errno::NOSYS | Errno::PERM) => {
                    if path.symlink_metadata()?.is_symlink() {
                        return Err(Errno::LOOP.into());
                    }
                    let handle = openat(CWD, path, flags | OFlags::NOFOLLOW, Mode::empty())?;
                    Ok(Self(handle))
                }
                Err(error) => Err(error.into()),
            }
        }

        /// Makes a file that did not exist, to be written.
        pub fn create(&self, name: &str) -> io::Result<File> {
            let flags =
                OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            let handle = openat(&self.0, name, flags, Mode::from_raw_mode(0o644))?;
            Ok(File::from(handle))
        }

        /// Gives the file `from` the name `to`, which nothing may bear: `AlreadyExists` otherwise.
        ///
        /// A second name by a hard link never replaces anything, and neither does a rename that is
        /// told so. FAT knows no hard link; some drivers (FUSE) know neither: there the name is
        /// looked at first, and nobody else writes on a mediator's stick in between.
        pub fn name(&self, from: &str, to: &str) -> io::Result<()> {
            let own = &self.0;
            match linkat(own, from, own, to, AtFlags::empty()) {
                Ok(()) => return Ok(()),
                Err(Errno::EXIST) => return Err(Errno::EXIST.into()),
                Err(_) => {}
            }
            match renameat_with(own, from, own, to, RenameFlags::NOREPLACE) {
                Err(Errno::INVAL | Errno::NOSYS | Errno::OPNOTSUPP) => {}
                answer => return answer.map_err(io::Error::from),
            }
            match statat(own, to, AtFlags::SYMLINK_NOFOLLOW) {
                Ok(_) => Err(Errno::EXIST.into()),
                Err(Errno::NOENT) => renameat(own, from, own, to).map_err(io::Error::from),
                Err(error) => Err(error.into()),
            }
        }

        /// Takes a name away.
        pub fn remove(&self, name: &str) -> io::Result<()> {
            unlinkat(&self.0, name, AtFlags::empty()).map_err(io::Error::from)
        }

        /// Makes names safe on the disk, where the file system knows how.
        pub fn sync(&self) -> io::Result<()> {
            match fsync(&self.0) {
                Ok(()) | Err(Errno::INVAL | Errno::OPNOTSUPP) => Ok(()),
                Err(error) => Err(error.into()),
            }
        }

        /// Opens a file of this folder to read it: a plain file, and no link.
        pub fn read(&self, name: &str) -> io::Result<File> {
            let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
            let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
            let handle = match openat2(&self.0, name, flags, Mode::empty(), resolve) {
                Err(Errno::NOSYS | Errno::PERM) => openat(&self.0, name, flags, Mode::empty()),
                answer => answer,
            }?;
            let file = plain(handle)?;
            // Read what is on the stick, not what the system remembers of it. Only a hint.
            let _ = fadvise(&file, 0, None, Advice::DontNeed);
            Ok(file)
        }
    }

    /// Whether something was refused because it is a link.
    pub fn is_link(error: &io::Error) -> bool {
        Errno::from_io_error(error) == Some(Errno::LOOP)
    }

    /// Opens a file to read it: a plain file, and no link in its place. A pipe never blocks.
    pub fn open_file(path: &Path) -> io::Result<File> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        plain(openat(CWD, path, flags, Mode::empty())?)
    }

    fn plain(handle: OwnedFd) -> io::Result<File> {
        let file = File::from(handle);
        if !file.metadata()?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        Ok(file)
    }
}

#[cfg(not(target_os = "linux"))]
mod paths {
    use std::fs::{self, File, OpenOptions};
    use std::io::{self, ErrorKind};
    use std::path::{Path, PathBuf};

    /// What a link is refused with; the standard library has no stable name for it.
    const LINK: ErrorKind = ErrorKind::InvalidData;

    /// A folder known by its path.
    #[derive(Debug)]
    pub struct Folder(PathBuf);

    impl Folder {
        /// Opens this folder. A link in its place is refused.
        pub fn open(path: &Path) -> io::Result<Self> {
            let about = path.symlink_metadata()?;
            if about.is_symlink() {
                return Err(LINK.into());
            }
            if !about.is_dir() {
                return Err(ErrorKind::NotADirectory.into());
            }
            Ok(Self(path.to_owned()))
        }

        /// Makes a file that did not exist, to be written.
        pub fn create(&self, name: &str) -> io::Result<File> {
            // `create_new` does not follow a link that somebody left there.
            OpenOptions::new().write(true).create_new(true).open(self.0.join(name))
        }

        /// Gives the file `from` the name `to`, which nothing may bear: `AlreadyExists` otherwise.
        pub fn name(&self, from: &str, to: &str) -> io::Result<()> {
            let (from, to) = (self.0.join(from), self.0.join(to));
            match fs::hard_link(&from, &to) {
                Ok(()) => Ok(()),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(error),
                Err(_) => match fs::symlink_metadata(&to) {
                    Ok(_) => Err(ErrorKind::AlreadyExists.into()),
                    Err(error) if error.kind() == ErrorKind::NotFound => fs::rename(from, to),
                    Err(error) => Err(error),
                },
            }
        }

        /// Takes a name away.
        pub fn remove(&self, name: &str) -> io::Result<()> {
            fs::remove_file(self.0.join(name))
        }

        /// Makes names safe on the disk, where the file system knows how.
        pub fn sync(&self) -> io::Result<()> {
            if cfg!(not(unix)) {
                return Ok(());
            }
            match File::open(&self.0)?.sync_all() {
                Err(error)
                    if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) =>
                {
                    Ok(())
                }
                synced => synced,
            }
        }

        /// Opens a file of this folder to read it: a plain file, and no link.
        pub fn read(&self, name: &str) -> io::Result<File> {
            open_file(&self.0.join(name))
        }
    }

    /// Whether something was refused because it is a link.
    pub fn is_link(error: &io::Error) -> bool {
        error.kind() == LINK
    }

    /// Opens a file to read it: a plain file, and no link in its place.
    pub fn open_file(path: &Path) -> io::Result<File> {
        let about = path.symlink_metadata()?;
        if about.is_symlink() {
            return Err(LINK.into());
        }
        if !about.is_file() {
            return Err(ErrorKind::InvalidInput.into());
        }
        File::open(path)
    }
}
