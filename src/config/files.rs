//! Files, as far as configuration and credentials need them.
//!
//! Everything that is read or written goes through [`Files`], so that tests make up a
//! whole file system and no test touches a home folder. Reads are capped: a path that
//! names a device must not fill memory.

use crate::crypto::{Zeroizing, uuid_v4};
use crate::runtime::Mutex;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::fs::Metadata;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// The largest file that is read.
const MAX_FILE: u64 = 16 << 20;

/// How often a file is read that somebody writes to meanwhile, and the wait between: a writer on a busy machine may
/// not get on for a while.
const TRIES: u32 = 25;
const AGAIN: Duration = Duration::from_millis(10);

/// A file that has been empty for longer is meant to be.
const RECENT: Duration = Duration::from_secs(2);

/// A file system. Its functions block; call them where that is allowed.
pub trait FileSystem: Send + Sync + Debug {
    /// All of a file.
    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>>;

    /// Puts a file in a file's place, whole, readable by its owner alone; folders are made.
    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
}

/// A shared file system; the machine's by default.
#[derive(Debug, Clone)]
pub struct Files(Arc<dyn FileSystem>);

impl Files {
    /// A made-up one.
    pub fn new(files: impl FileSystem + 'static) -> Files {
        Files(Arc::new(files))
    }
}

impl Default for Files {
    fn default() -> Files {
        Files(Arc::new(Real))
    }
}

impl std::ops::Deref for Files {
    type Target = dyn FileSystem;

    fn deref(&self) -> &Self::Target {
        &*self.0
    }
}

/// Whether somebody writes to a file, by what it was before and after it was read: whoever writes in place leaves
/// nothing, or a half, for a moment.
fn is_being_written(before: &Metadata, after: &Metadata, is_empty: bool) -> bool {
    let recent = |at: SystemTime| at.elapsed().is_ok_and(|ago| ago < RECENT);
    let (was, is) = (before.modified().ok(), after.modified().ok());
    before.is_file() && ((before.len(), was) != (after.len(), is) || is_empty && is.is_some_and(recent))
}

/// The machine's.
#[derive(Debug)]
struct Real;

impl FileSystem for Real {
    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        let mut tries = 1;
        loop {
            let file = std::fs::File::open(path)?;
            let before = file.metadata()?;
            let size = before.len().min(MAX_FILE) as usize;
            // Room for all of it, so that no copy of a secret is left behind by growing.
            let mut bytes = Zeroizing::new(Vec::with_capacity(size + 1));
            (&file).take(MAX_FILE + 1).read_to_end(&mut bytes)?;
            if bytes.len() as u64 > MAX_FILE {
                return Err(io::Error::other(format!("it is larger than {} MiB", MAX_FILE >> 20)));
            }
            let after = file.metadata()?;
            if tries == TRIES || !is_being_written(&before, &after, bytes.is_empty()) {
                return Ok(bytes);
            }
            tries += 1;
            std::thread::sleep(AGAIN);
        }
    }

    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
        let mut builder = std::fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.recursive(true).create(folder)?;
        let unique = uuid_v4();
        // Written beside it and renamed: a reader sees the old file or the new one.
        let draft = folder.join(format!(".{}.tmp", String::from_utf8_lossy(&unique)));
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(&draft).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        let result = written.and_then(|()| std::fs::rename(&draft, path));
        if result.is_err() {
            let _ = std::fs::remove_file(&draft);
        }
        result
    }
}

/// Files in memory, for tests and for programs whose settings come from elsewhere.
#[derive(Debug, Clone, Default)]
pub struct MemoryFiles(Arc<Mutex<BTreeMap<PathBuf, Zeroizing<Vec<u8>>>>>);

impl FileSystem for MemoryFiles {
    fn read(&self, path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
        self.0.lock().get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn write_private(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.0.lock().insert(path.to_owned(), Zeroizing::new(bytes.to_owned()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_waited_for_only_while_it_is_new() {
        let path = std::env::temp_dir().join(format!("libaws-empty-{}", std::process::id()));
        let file = std::fs::File::create(&path).unwrap();
        let now = file.metadata().unwrap();
        assert!(is_being_written(&now, &now, true));
        assert!(!is_being_written(&now, &now, false), "what holds something is complete");
        file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
        let old = file.metadata().unwrap();
        assert!(!is_being_written(&old, &old, true), "it was left empty");
        assert!(is_being_written(&old, &now, false), "it changed while it was read");
        std::fs::remove_file(&path).unwrap();
    }
}
