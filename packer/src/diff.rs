//! What an update of the models changes for callers.

use crate::model::Model;

/// The differences between two sets of services, as text.
pub fn diff(_a: &[Model], _b: &[Model]) -> String {
    String::new()
}
