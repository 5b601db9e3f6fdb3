//! JSON: the text form of documents, and the floor under the JSON protocols.
//!
//! [`Reader`] is a pull reader: the caller says what it wants next and gets
//! ranges of the text, never copies. That one mechanism serves both the typed
//! decoders, which know from the model what must come, and
//! [`Document::from_json`](super::Document::from_json), which takes what comes.

mod parse;
mod reader;
mod text;

pub use reader::{Next, Number, Reader};
pub use text::{Text, unescape};

#[cfg(test)]
mod tests;
