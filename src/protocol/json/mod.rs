//! JSON bodies by shape: the codec under awsJson and restJson1.
//!
//! Both ways go in one pass between bytes and document: `encode` appends to a
//! buffer as it walks the input, `decode` pulls from the text and appends
//! nodes. What the two protocols differ in is only which members are in the
//! body, see [`Members`].

mod decode;
mod encode;
mod error;

pub(super) use decode::{read_members, read_value};
pub(super) use encode::{write_members, write_value};
pub(super) use error::find as find_error;

use crate::model::{Location, Member};

/// Which members of the outermost structure the body holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Members {
    /// All: the rpc protocols bind nothing elsewhere, whatever the model says.
    All,
    /// Those that are bound to nothing else: the rest protocols.
    Body,
}

impl Members {
    pub(super) fn has(self, member: &Member) -> bool {
        self == Members::All || member.location == Location::Body
    }
}
