//! Packed facts as text, for people.

use crate::model::Model;

/// A service, or one of its operations with all that it reaches.
pub fn dump(model: &Model, _operation: Option<&str>) -> Result<String, String> {
    Ok(format!("{model:#?}"))
}
