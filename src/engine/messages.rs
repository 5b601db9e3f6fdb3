//! The MD5 of SQS's messages.
//!
//! The service says the digest of what it stored and of what it hands out, so that a message
//! altered on its way is noticed: of the body, and of the attributes in a form of its own
//! (sorted by name; lengths in four bytes, the highest first, before each text; one byte for
//! text or binary). No model says so.

use crate::crypto::Md5;
use crate::document::{Document, Kind, Value, base64, order};
use crate::error::{Error, Result, Status};
use std::fmt::Write as _;

/// Compares an answer of SendMessage, SendMessageBatch or ReceiveMessage with what was sent,
/// or holds. A digest that is not there is nothing to check.
pub(super) fn check(operation: &str, input: &Document, output: &Document) -> Result<()> {
    let (input, output) = (input.root(), output.root());
    match operation {
        "SendMessage" => sent(input, output),
        "SendMessageBatch" => {
            for result in output.member("Successful").children() {
                let id = result.member("Id");
                let mut entries = input.member("Entries").children();
                if let Some(entry) = entries.find(|e| e.member("Id").bytes() == id.bytes()) {
                    sent(entry, result)?;
                }
            }
            Ok(())
        }
        _ => output.member("Messages").children().try_for_each(|message| {
            body(message.member("Body"), message.member("MD5OfBody"))?;
            attributes(message.member("MessageAttributes"), message.member("MD5OfMessageAttributes"))
        }),
    }
}

fn sent(message: Value<'_>, result: Value<'_>) -> Result<()> {
    body(message.member("MessageBody"), result.member("MD5OfMessageBody"))?;
    attributes(message.member("MessageAttributes"), result.member("MD5OfMessageAttributes"))?;
    attributes(message.member("MessageSystemAttributes"), result.member("MD5OfMessageSystemAttributes"))
}

fn body(body: Value<'_>, said: Value<'_>) -> Result<()> {
    let Some(said) = said.as_str() else { return Ok(()) };
    let mut hash = Md5::new();
    hash.update(body.bytes());
    compare("body", &hash.finish(), said)
}

fn attributes(attributes: Value<'_>, said: Value<'_>) -> Result<()> {
    let Some(said) = said.as_str().filter(|_| attributes.kind() == Kind::Map) else { return Ok(()) };
    let mut sorted: Vec<_> = attributes.entries().collect();
    order::sort_by(&mut sorted, |(a, _), (b, _)| a.bytes().cmp(b.bytes()));
    let mut hash = Md5::new();
    for (name, value) in sorted {
        let of_type = value.member("DataType");
        part(&mut hash, name.bytes());
        part(&mut hash, of_type.bytes());
        let binary = value.member("BinaryValue");
        if of_type.bytes().starts_with(b"Binary") {
            hash.update(&[2]);
            match binary.as_blob() {
                Some(bytes) => part(&mut hash, bytes),
                // JSON of the caller's.
                None => {
                    let mut bytes = Vec::new();
                    if base64::decode(binary.bytes(), &mut bytes).is_err() {
                        return Ok(());
                    }
                    part(&mut hash, &bytes);
                }
            }
        } else {
            hash.update(&[1]);
            part(&mut hash, value.member("StringValue").bytes());
        }
    }
    compare("attributes", &hash.finish(), said)
}

/// A text after its length; a message is far from four gigabytes.
fn part(hash: &mut Md5, bytes: &[u8]) {
    hash.update(&u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    hash.update(bytes);
}

fn compare(what: &str, found: &[u8; 16], said: &str) -> Result<()> {
    let mut hex = String::with_capacity(32);
    for byte in found {
        // Writing to a String does not fail.
        let _ = write!(hex, "{byte:02x}");
    }
    if hex.eq_ignore_ascii_case(said) {
        return Ok(());
    }
    let text = format!(
        "the MD5 of the message's {what} is {hex}, but the service says {said}: it was changed on its way; \
         the option disable_message_checksum_validation leaves this unchecked"
    );
    Err(Error::new(Status::Checksum, "MessageChecksumMismatch", text).at("body"))
}
