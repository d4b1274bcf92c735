//! Finds the USB sticks and memory cards that are plugged in.
//!
//! Only Linux is known: elsewhere none is found, and the folder is named on the command line.

use std::path::{Path, PathBuf};

/// A removable drive that files can be brought to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Drive {
    /// The folder it is seen at.
    pub path: PathBuf,
    /// The name people know it by: the last part of that folder.
    pub label: String,
    /// Whether nothing can be written on it: a card with its lock, a damaged stick.
    pub read_only: bool,
}

/// The folders where systems show what is plugged in.
const FOLDERS: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// How the devices of sticks and cards begin.
const DEVICES: [&str; 2] = ["/dev/sd", "/dev/mmcblk"];

/// The removable drives there are now, in the order of their folders.
pub fn removable() -> Vec<Drive> {
    if cfg!(target_os = "linux") {
        // A system that does not say what is mounted has no drive we can name.
        std::fs::read_to_string("/proc/self/mounts")
            .map_or_else(|_| Vec::new(), |text| parse_mounts(&text))
    } else {
        Vec::new()
    }
}

/// Whether this folder is still that of a drive. Once a stick is pulled out, its folder may stay
/// there, empty, and be one of this computer's own disk.
pub fn is_there(path: &Path) -> bool {
    removable().iter().any(|drive| drive.path == path)
}

/// The removable drives in the text of `/proc/self/mounts` (fstab(5) gives its fields).
pub fn parse_mounts(text: &str) -> Vec<Drive> {
    let mut drives: Vec<_> = text.lines().filter_map(parse_mount).collect();
    drives.sort();
    drives.dedup();
    drives
}

fn parse_mount(line: &str) -> Option<Drive> {
    let mut fields = line.split(' ');
    let (device, folder) = (fields.next()?, decode(fields.next()?)?);
    let read_only =
        fields.nth(1).is_some_and(|options| options.split(',').any(|word| word == "ro"));
    let path = Path::new(&folder);
    let shown = FOLDERS.iter().any(|parent| path.starts_with(parent));
    if !shown || !DEVICES.iter().any(|start| device.starts_with(start)) {
        return None;
    }
    let label = path.file_name()?.to_str()?.to_owned();
    Some(Drive { path: path.to_owned(), label, read_only })
}

/// The text with `\040` and the like made characters again.
fn decode(field: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field.as_bytes();
    while let [first, others @ ..] = rest {
        rest = others;
        match (first, others) {
            (b'\\', [a @ b'0'..=b'3', b @ b'0'..=b'7', c @ b'0'..=b'7', after @ ..]) => {
                bytes.push((a - b'0') << 6 | (b - b'0') << 3 | (c - b'0'));
                rest = after;
            }
            (byte, _) => bytes.push(*byte),
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    const MOUNTS: &str = "\
sysfs /sys sysfs rw,nosuid 0 0
/dev/nvme0n1p2 / ext4 rw,relatime 0 0
/dev/sda1 /boot/efi vfat rw 0 0
tmpfs /run/media tmpfs rw 0 0
/dev/sdb1 /media/borne/CL\\303\\211\\040USB vfat rw,nosuid,nodev 0 0
/dev/sdb1 /media/borne/CL\\303\\211\\040USB vfat rw,nosuid,nodev 0 0
/dev/mmcblk0p1 /run/media/borne/a\\134b exfat rw 0 0
/dev/sdc /mnt ext4 rw 0 0
/dev/sdd1 /mediatheque ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
/dev/sde1
/dev/nvme0n1p3 /media/borne/disque ext4 rw 0 0
/dev/loop3 /media/borne/image squashfs ro 0 0
/dev/sr0 /media/borne/cd iso9660 ro 0 0
tmpfs /media/borne/tmp tmpfs rw 0 0
/dev/mapper/x /mnt/secret ext4 rw 0 0
/dev/sdf1 /media/borne/carte vfat ro,nosuid,errors=remount-ro 0 0
/dev/sdg1 /media/borne/libre vfat rw,errors=remount-ro 0 0
";

    #[test]
    fn sticks_and_cards_are_found_and_nothing_else() {
        let found: Vec<_> = parse_mounts(MOUNTS)
            .into_iter()
            .map(|drive| (drive.path.display().to_string(), drive.label, drive.read_only))
            .collect();
        let expected = [
            ("/media/borne/CLÉ USB", "CLÉ USB", false),
            ("/media/borne/carte", "carte", true),
            ("/media/borne/libre", "libre", false),
            ("/mnt", "mnt", false),
            ("/run/media/borne/a\\b", "a\\b", false),
        ];
        let expected = expected.map(|(path, label, ro)| (path.to_owned(), label.to_owned(), ro));
        assert_eq!(found, expected);
    }

    #[test]
    fn a_name_that_is_no_text_is_left_out() {
        assert_eq!(parse_mounts("/dev/sdb1 /media/a\\377 vfat rw 0 0"), []);
    }

    #[test]
    fn the_drives_of_this_machine_are_in_their_folders() {
        for drive in removable() {
            assert!(FOLDERS.iter().any(|folder| drive.path.starts_with(folder)), "{drive:?}");
        }
        assert!(parse_mounts("").is_empty());
        assert!(!is_there(Path::new("/media/nobody/nothing")));
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "(/dev/sd[a-z]|\\PC{0,6}) (/media|\\PC{0,6})[\\\\0-9/]{0,12}") {
            for drive in parse_mounts(&text) {
                prop_assert!(drive.path.is_absolute());
            }
        }
    }
}
