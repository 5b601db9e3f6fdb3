//! JSON: the text form of documents, and the floor under the JSON protocols.
//!
//! [`Reader`] is a pull reader: the caller says what it wants next and gets
//! ranges of the text, never copies. That one mechanism serves both the typed
//! decoders, which know from the model what must come, and
//! [`Document::from_json`](super::Document::from_json), which takes what comes.
//! [`write`] prints a document by the conventions of the AWS CLI, and the
//! primitive `write_*` functions are what the serializers print with.

mod parse;
mod reader;
mod text;
mod write;

pub use reader::{Next, Number, Reader, head};
pub use text::{Text, unescape};
pub use write::{write, write_blob, write_f64, write_i64, write_string, write_time};

#[cfg(test)]
mod tests;
