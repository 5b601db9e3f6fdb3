//! Values: borrowed nodes of a document, and paths to look them up. Nothing is copied.

use super::error::libaws_error;
use super::guard;
use super::status::{LIBAWS_ABSENT, LIBAWS_E_ABSENT, LIBAWS_E_NULL, LIBAWS_OK, libaws_status};
use super::text;
use crate::document::{Kind, Node, Path, Store, Value};
use std::ffi::{CStr, c_char};

/// One value of a document, borrowed from it. NULL is an absent value everywhere.
#[repr(transparent)]
pub struct libaws_value(Node);

/// A compiled path such as `Items[0].name.S`. Used from any thread.
pub struct libaws_path(Path);

impl libaws_value {
    /// The node of a value as C sees it; NULL for an absent one.
    pub(super) fn of(v: Value<'_>) -> *const libaws_value {
        match v.is_present() {
            // Through the whole array's pointer: C's look-ups walk from one node to another.
            true => v.store().nodes().as_ptr().wrapping_add(v.node().index() as usize).cast(),
            false => std::ptr::null(),
        }
    }
}

/// The value behind a node that C holds.
pub(super) unsafe fn view<'a>(v: *const libaws_value) -> Option<Value<'a>> {
    // SAFETY: by the same contract.
    let (store, node) = unsafe { place(v) }?;
    Some(store.value_at(node.index()))
}

/// A node that C holds, and where it is.
#[inline(always)]
unsafe fn place<'a>(v: *const libaws_value) -> Option<(&'a Store, &'a Node)> {
    if v.is_null() {
        return None;
    }
    let node: *const Node = v.cast();
    // SAFETY: a non-NULL value is a node of a live document. Its anchor is `index`
    // nodes before it in the same array and holds the address, exposed when the
    // document was made, of a store that outlives its nodes.
    unsafe {
        let anchor = node.sub((*node).index() as usize);
        let store: *const Store = std::ptr::with_exposed_provenance((*anchor).store_address());
        Some((&*store, &*node))
    }
}

/// LIBAWS_NULL, LIBAWS_BOOL, …; LIBAWS_ABSENT for NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_kind(v: *const libaws_value) -> u32 {
    // SAFETY: NULL or a value of a live document, by the contract; so below.
    unsafe { v.as_ref() }.map_or(LIBAWS_ABSENT, |v| v.0.kind() as u32)
}

/// Bytes of a string or blob, elements of a list, entries of a map; else 0.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_len(v: *const libaws_value) -> usize {
    // SAFETY: as above.
    unsafe { view(v) }.map_or(0, |v| v.len())
}

/// The i-th element of a list, or value of a map; NULL beyond the end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_at(v: *const libaws_value, i: usize) -> *const libaws_value {
    // SAFETY: as above.
    unsafe { view(v) }.map_or(std::ptr::null(), |v| libaws_value::of(v.at(i)))
}

/// The i-th key of a map, a string; NULL beyond the end.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_key_at(v: *const libaws_value, i: usize) -> *const libaws_value {
    // SAFETY: as above.
    unsafe { view(v) }.map_or(std::ptr::null(), |v| libaws_value::of(v.key_at(i)))
}

/// The first element of a list, or the first key of a map; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_first(v: *const libaws_value) -> *const libaws_value {
    // SAFETY: as above.
    let node = unsafe { v.as_ref() }.map(|v| &v.0);
    match node.is_some_and(|n| matches!(n.kind(), Kind::List | Kind::Map) && n.after() > n.index() + 1) {
        // What a container holds begins right after it.
        true => v.wrapping_add(1),
        false => std::ptr::null(),
    }
}

/// What follows an element of `of`, a list or map: the next element, a key's
/// value, or the key after a value; NULL after the last. Walking a container so
/// takes one step each.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_next(
    of: *const libaws_value,
    v: *const libaws_value,
) -> *const libaws_value {
    // SAFETY: as above.
    let (Some(container), Some(node)) = (unsafe { (of.as_ref(), v.as_ref()) }) else {
        return std::ptr::null();
    };
    let (container, node) = (&container.0, &node.0);
    match node.index() > container.index() && node.after() < container.after() {
        // Both are in one array, and so is what lies between them.
        true => v.wrapping_add((node.after() - node.index()) as usize),
        false => std::ptr::null(),
    }
}

/// The value of a key of a map; NULL when there is none.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_member(
    v: *const libaws_value,
    name: *const c_char,
) -> *const libaws_value {
    if name.is_null() {
        return std::ptr::null();
    }
    // SAFETY: as above; the name is NUL-terminated.
    let (Some(v), name) = (unsafe { (view(v), CStr::from_ptr(name)) }) else { return std::ptr::null() };
    let found = v.entries().find(|(k, _)| k.bytes() == name.to_bytes());
    found.map_or(std::ptr::null(), |(_, value)| libaws_value::of(value))
}

/// What a path leads to from here; NULL when nothing is there.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_find(
    v: *const libaws_value,
    path: *const libaws_path,
) -> *const libaws_value {
    // SAFETY: as above; the path is NULL or live.
    match unsafe { (view(v), path.as_ref()) } {
        (Some(v), Some(path)) => libaws_value::of(path.0.find(v)),
        _ => std::ptr::null(),
    }
}

/// The text of a string, the bytes of a blob, the digits of a number, or a
/// key; borrowed from the document, not NUL-terminated. LIBAWS_E_ABSENT for another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_str(
    v: *const libaws_value,
    p: *mut *const c_char,
    n: *mut usize,
) -> libaws_status {
    if p.is_null() || n.is_null() {
        return LIBAWS_E_NULL;
    }
    // SAFETY: as above.
    match unsafe { place(v) } {
        Some((store, node)) if matches!(node.kind(), Kind::String | Kind::Blob | Kind::Number) => {
            let bytes = store.bytes_of(node);
            // SAFETY: both were checked for NULL.
            unsafe {
                *p = bytes.as_ptr().cast();
                *n = bytes.len();
            }
            LIBAWS_OK
        }
        _ => LIBAWS_E_ABSENT,
    }
}

/// Writes what was found, or says that the value is of another kind.
unsafe fn put<T>(found: Option<T>, to: *mut T) -> libaws_status {
    if to.is_null() {
        return LIBAWS_E_NULL;
    }
    match found {
        Some(x) => {
            // SAFETY: checked for NULL; writable by the contract.
            unsafe { *to = x };
            LIBAWS_OK
        }
        None => LIBAWS_E_ABSENT,
    }
}

/// An integer. LIBAWS_E_ABSENT for another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_i64(v: *const libaws_value, x: *mut i64) -> libaws_status {
    // SAFETY: as above.
    unsafe { put(view(v).and_then(|v| v.as_i64()), x) }
}

/// A double, or an integer as one. LIBAWS_E_ABSENT for another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_f64(v: *const libaws_value, x: *mut f64) -> libaws_status {
    // SAFETY: as above.
    unsafe { put(view(v).and_then(|v| v.as_f64()), x) }
}

/// True (1) or false (0). LIBAWS_E_ABSENT for another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_bool(v: *const libaws_value, x: *mut u8) -> libaws_status {
    // SAFETY: as above.
    unsafe { put(view(v).and_then(|v| v.as_bool()).map(u8::from), x) }
}

/// A time: seconds since 1970-01-01T00:00:00Z, and nanoseconds that count
/// forward from them, below 10^9. LIBAWS_E_ABSENT for another kind.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_time(
    v: *const libaws_value,
    seconds: *mut i64,
    nanoseconds: *mut u32,
) -> libaws_status {
    // SAFETY: as above.
    let time = unsafe { view(v) }.and_then(|v| v.as_time());
    if seconds.is_null() || nanoseconds.is_null() {
        return LIBAWS_E_NULL;
    }
    // SAFETY: checked for NULL.
    unsafe {
        put(time.map(|t| t.0), seconds);
        put(time.map(|t| t.1), nanoseconds)
    }
}

/// Compiles a path: keys joined by dots, list positions in brackets (negative
/// from the end), odd keys in double quotes. NULL and an error when it is malformed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_path_new(
    expression: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_path {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::handle("libaws_path_new", None, err, || {
            Ok(libaws_path(Path::parse(text::name(expression, "expression")?)?))
        })
    }
}

/// Frees a path; NULL is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_path_free(path: *mut libaws_path) {
    // SAFETY: as everywhere.
    unsafe { guard::free("libaws_path_free", path, |_| None) }
}
