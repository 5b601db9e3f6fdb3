//! CBOR (RFC 8949): the binary form of documents, and the floor under the CBOR protocol.
//!
//! The twin of [`json`](super::json): a pull [`Reader`] that copies nothing
//! serves the typed decoders and [`Document::from_cbor`](super::Document::from_cbor)
//! alike, [`write`] writes a document, and the other `write_*` functions write
//! single items. Blobs and times are native here, so bindings that can take
//! CBOR save themselves base64 and the parsing of dates.

mod bignum;
mod parse;
mod reader;
mod write;

pub use reader::{Integer, Next, Number, Reader, Text};
pub use write::{
    write, write_blob, write_bool, write_break, write_f32, write_f64, write_i64, write_list, write_list_open,
    write_map, write_map_open, write_null, write_number, write_string, write_tag, write_time,
};

#[cfg(test)]
mod tests;
