//! The reader by itself; bodies of small models made for a point, and of real ones.

mod bodies;
mod fixture;
mod fuzz;
mod reader;
mod requests;

pub(in crate::protocol) use fixture::{error, input, output, request, service};
