//! Turns JSON service models into the packed blocks that libaws reads.
//!
//! A library without input or output, so that the same code packs all services
//! ahead of time and a single model file at run time. `pack` is the whole way:
//! merge the extras, read the facts, correct them by [`quirks`], write the block.

pub mod decode;
pub mod diff;
pub mod dump;
pub mod encode;
pub mod json;
pub mod keys;
pub mod model;
pub mod quirks;
pub mod read;
#[path = "../../src/model/shape.rs"]
pub mod records;
pub mod rules;
mod shapes;
pub mod smithy;
pub mod source;

pub use decode::decode;
pub use encode::encode;
pub use model::Model;
pub use source::Source;

/// The packed block of one service, not yet deflated.
pub fn pack(source: &Source) -> Result<Vec<u8>, String> {
    Ok(encode(&model(source)?))
}

/// The facts of one service, corrected.
pub fn model(source: &Source) -> Result<Model, String> {
    let mut model = read::read(source)?;
    quirks::apply(&mut model);
    Ok(model)
}

#[cfg(test)]
mod quirk_tests;
#[cfg(test)]
mod smithy_tests;
#[cfg(test)]
mod tests;
