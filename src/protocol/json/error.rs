//! Errors of the JSON protocols: where services put the code and the message.

use crate::document::json::{Next, Reader};
use crate::error::Result;
use crate::protocol::errors::{Found, clean, foreign};
use bytes::Bytes;
use http::HeaderMap;

/// Finds code and message. The header counts first; of the body's keys restJson1 means
/// `code`, awsJson `__type`, and each is taken when the other is missing.
pub(in crate::protocol) fn find(rest: bool, status: u16, headers: &HeaderMap, body: &Bytes) -> Found {
    let mut texts = Texts::default();
    let mut found = Found::default();
    if body.iter().all(u8::is_ascii_whitespace) {
        // Nothing but the status is left to say.
    } else if texts.read(body).is_err() {
        found.message = foreign(status, body);
    }
    let header = headers.get("x-amzn-errortype").and_then(|v| v.to_str().ok()).unwrap_or("");
    let order = match rest {
        true => [header, &texts.code, &texts.kind],
        false => [header, &texts.kind, &texts.code],
    };
    found.code = order.into_iter().map(clean).find(|c| !c.is_empty()).unwrap_or("").to_owned();
    if !texts.message.is_empty() {
        found.message = texts.message;
    }
    found
}

#[derive(Default)]
struct Texts {
    kind: String,
    code: String,
    message: String,
}

impl Texts {
    fn read(&mut self, body: &[u8]) -> Result<()> {
        let mut json = Reader::new(body);
        json.begin_map()?;
        while let Some(key) = json.next_key()? {
            let text = match json.raw(&key) {
                b"__type" => &mut self.kind,
                b"code" | b"Code" => &mut self.code,
                b"message" | b"Message" | b"errorMessage" => &mut self.message,
                _ => {
                    json.skip()?;
                    continue;
                }
            };
            if json.peek()? != Next::String {
                json.skip()?;
                continue;
            }
            let value = json.string()?;
            if text.is_empty() {
                *text = String::from_utf8_lossy(&json.text(&value)).into_owned();
            }
        }
        Ok(())
    }
}
