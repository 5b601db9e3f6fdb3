//! Messages out of bytes that come in pieces of any size.

use super::message::{Message, Prelude};
use super::{PRELUDE, broken};
use crate::error::{Error, Result};
use bytes::{Buf, Bytes, BytesMut};

/// Cuts a stream into messages.
///
/// Pieces go in by [`push`](Decoder::push), messages come out by
/// [`next`](Decoder::next). A message that lies whole in one piece is not copied.
/// After an error there is nothing more: where the next message would begin is not known.
#[derive(Debug, Default)]
pub struct Decoder {
    /// What came last and was not looked at.
    piece: Bytes,
    /// The beginning of a message that goes on in `piece`.
    begun: BytesMut,
    failed: Option<Error>,
}

impl Decoder {
    /// Takes the next bytes of the stream.
    pub fn push(&mut self, piece: Bytes) {
        if self.piece.is_empty() {
            self.piece = piece;
        } else {
            // Only a caller who has not asked for messages in between comes here.
            let mut joined = BytesMut::with_capacity(self.piece.len() + piece.len());
            joined.extend_from_slice(&self.piece);
            joined.extend_from_slice(&piece);
            self.piece = joined.freeze();
        }
    }

    /// The next message, or `None` until more bytes come.
    #[allow(clippy::should_implement_trait)] // Its `None` is no end.
    pub fn next(&mut self) -> Result<Option<Message>> {
        if let Some(e) = &self.failed {
            return Err(e.clone());
        }
        let found = self.cut();
        if let Err(e) = &found {
            self.failed = Some(e.clone());
            self.piece = Bytes::new();
            self.begun = BytesMut::new();
        }
        found
    }

    /// Whether the bytes so far end between two messages.
    pub fn is_between(&self) -> bool {
        self.piece.is_empty() && self.begun.is_empty()
    }

    /// That the stream is over; an error in the middle of a message.
    pub fn end(&self) -> Result<()> {
        if let Some(e) = &self.failed {
            return Err(e.clone());
        }
        match self.is_between() {
            true => Ok(()),
            false => {
                let have = self.begun.len() + self.piece.len();
                Err(broken(format!(
                    "the event stream broke off after {have} bytes of a message: unexpected EOF"
                )))
            }
        }
    }

    /// What was pushed and is in no message yet, taken back.
    pub fn rest(&mut self) -> Bytes {
        let mut all = std::mem::take(&mut self.begun);
        let piece = std::mem::take(&mut self.piece);
        if all.is_empty() {
            return piece;
        }
        all.extend_from_slice(&piece);
        all.freeze()
    }

    fn cut(&mut self) -> Result<Option<Message>> {
        if self.begun.is_empty() {
            let Some(prelude) = self.piece.first_chunk::<PRELUDE>() else {
                self.gather(PRELUDE);
                return Ok(None);
            };
            let prelude = Prelude::read(prelude)?;
            if self.piece.len() >= prelude.total() {
                let whole = self.piece.split_to(prelude.total());
                return prelude.message(&whole).map(Some);
            }
        }
        if !self.gather(PRELUDE) {
            return Ok(None);
        }
        let Some(prelude) = self.begun.first_chunk::<PRELUDE>() else { return Ok(None) };
        let prelude = Prelude::read(prelude)?;
        if !self.gather(prelude.total()) {
            return Ok(None);
        }
        let whole = self.begun.split_to(prelude.total()).freeze();
        prelude.message(&whole).map(Some)
    }

    /// Moves bytes over until `begun` has so many; whether it has.
    fn gather(&mut self, want: usize) -> bool {
        let n = want.saturating_sub(self.begun.len()).min(self.piece.len());
        self.begun.extend_from_slice(&self.piece[..n]);
        self.piece.advance(n);
        self.begun.len() >= want
    }
}
