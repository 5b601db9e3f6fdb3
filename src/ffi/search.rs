//! JMESPath: expressions, and what they find in values and documents.

use super::callback::document;
use super::doc::libaws_text;
use super::error::libaws_error;
use super::guard::{self, required};
use super::status::{LIBAWS_CBOR, LIBAWS_JSON};
use super::text;
use super::value::{libaws_value, view};
use crate::document::jmespath::Expression;
use crate::document::{Document, cbor, json};
use crate::error::{Error, Result};
use std::ffi::c_char;

/// A compiled JMESPath expression. Used from any thread at once.
pub struct libaws_expression(Expression);

/// Compiles a JMESPath expression such as `Reservations[].Instances[?State.Name=='running'][]`.
/// LIBAWS_E_INVALID with code JmesPathSyntax, JmesPathUnknownFunction,
/// JmesPathInvalidArity, JmesPathInvalidValue or JmesPathLimit when it is none. Free it with
/// libaws_expression_free.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_expression_new(
    expression: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_expression {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_expression_new", None, err, || {
            Ok(libaws_expression(Expression::parse(text::name(expression, "expression")?)?))
        })
    }
}

/// What an expression finds in a value, as a document of its own in `format` (LIBAWS_JSON,
/// LIBAWS_CBOR); null when it finds nothing. A NULL value is a null. LIBAWS_E_INVALID with
/// code JmesPathInvalidType when a function is given what it does not take, JmesPathLimit when the
/// search takes too long. Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_search(
    v: *const libaws_value,
    e: *const libaws_expression,
    format: u32,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_value_search", None, err, || {
            let e = required(e, "expression")?;
            let nothing = Document::from_json("null".into())?;
            written(e.0.find(view(v).unwrap_or(nothing.root()))?, format)
        })
    }
}

/// The same of a document in `format`, which is also the format of what is found. Free the text.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_doc_search(
    format: u32,
    p: *const u8,
    n: usize,
    e: *const libaws_expression,
    err: *mut *mut libaws_error,
) -> *mut libaws_text {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_doc_search", None, err, || {
            let e = required(e, "expression")?;
            let given = document(format, p, n)?;
            written(e.0.find(given.root())?, format)
        })
    }
}

/// Frees an expression; NULL is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_expression_free(e: *mut libaws_expression) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_expression_free", e, |_| None) }
}

fn written(found: Document, format: u32) -> Result<libaws_text> {
    let mut out = Vec::with_capacity(256);
    match format {
        LIBAWS_JSON => json::write(found.root(), &mut out),
        LIBAWS_CBOR => cbor::write(found.root(), &mut out),
        _ => {
            let text = format!("there is no document format {format}");
            return Err(Error::invalid("UnknownFormat", text));
        }
    }
    Ok(libaws_text::new(out))
}
