//! The fork guard: a handle made before a fork is refused after it.
//!
//! A forked child has the parent's memory but none of its threads, and every
//! lock as it stood. So the process id is compared first, before any lock is
//! taken: the parent may hold it for ever.

use crate::error::{Error, Result, Status};

/// The process that a handle was made in.
#[derive(Debug, Clone, Copy)]
pub struct Stamp(u32);

impl Stamp {
    /// This process.
    pub fn now() -> Stamp {
        Stamp(std::process::id())
    }

    /// Whether this is still the process it was made in.
    pub fn is_current(self) -> bool {
        self.0 == std::process::id()
    }

    /// An error when it is not.
    pub fn check(self) -> Result<()> {
        if self.is_current() {
            return Ok(());
        }
        let text = "this handle was made before a fork; in the child make a new runtime, config and client";
        Err(Error::new(Status::Forked, "Forked", text))
    }
}
