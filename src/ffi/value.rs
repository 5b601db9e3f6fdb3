//! Values: borrowed nodes of a document, and paths to look them up. Nothing is copied.

use super::error::libaws_error;
use super::guard;
use super::status::{LIBAWS_ABSENT, LIBAWS_E_ABSENT, LIBAWS_E_NULL, LIBAWS_OK, libaws_status};
use super::text;
use crate::document::{Kind, Node, Path, Store, Value};
use std::ffi::{CStr, c_char, c_void};

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

/// One value of a walk, see libaws_value_walk.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct libaws_item {
    /// The value, or key, itself.
    pub value: *const libaws_value,
    /// The bytes of a string, blob, number or key, borrowed; NULL for other kinds.
    pub p: *const c_char,
    /// What a scalar holds; 0 for other kinds.
    pub bits: libaws_bits,
    /// Bytes at `p`, elements of a list, entries of a map, nanoseconds of a time.
    pub n: u32,
    /// LIBAWS_NULL, LIBAWS_BOOL, …
    pub kind: u32,
}

/// What a scalar holds.
#[repr(C)]
#[derive(Clone, Copy)]
pub union libaws_bits {
    /// An integer; true (1) or false (0); the seconds of a time.
    pub i: i64,
    /// A double (LIBAWS_FLOAT).
    pub f: f64,
}

// The layout that bindings are written against.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<libaws_item>() == 32 && align_of::<libaws_item>() == 8);

/// Gives many values at once: `of` itself, then all that is in it, each list followed by its elements
/// and each map by its keys and values in turn, with all that is in them. Fills up to `cap` elements of
/// `out`, an array of libaws_item whose elements are `stride` bytes apart (at least its size), and gives
/// how many. `at` says where the next call goes on: set it to NULL before the first one; it is NULL
/// again once nothing is left. 0 when a pointer is NULL.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_value_walk(
    of: *const libaws_value,
    at: *mut *const libaws_value,
    out: *mut c_void,
    stride: usize,
    cap: usize,
) -> usize {
    if at.is_null() || out.is_null() || stride < size_of::<libaws_item>() {
        return 0;
    }
    // SAFETY: as above; `at` is readable and writable by the contract.
    let (Some((store, top)), from) = (unsafe { (place(of), (*at).as_ref()) }) else { return 0 };
    let start = from.map_or(top.index(), |from| from.0.index()).max(top.index());
    let left = store.nodes().get(start as usize..top.after() as usize).unwrap_or(&[]);
    let some = left.get(..cap).unwrap_or(left);
    let areas = store.areas();
    let mut to = out.cast::<u8>();
    for node in some {
        let (mut p, mut bits) = (std::ptr::null(), 0);
        match node.kind() {
            Kind::String | Kind::Blob | Kind::Number => {
                let bytes = areas[node.area() as usize].get(node.byte_range());
                p = bytes.map_or(std::ptr::null(), |b| b.as_ptr().cast());
            }
            Kind::Bool | Kind::Int | Kind::Float | Kind::Time => bits = node.payload as i64,
            Kind::Absent | Kind::Null | Kind::List | Kind::Map => {}
        }
        let item = libaws_item {
            value: std::ptr::from_ref(node).cast(),
            p,
            bits: libaws_bits { i: bits },
            n: node.len,
            kind: node.kind() as u32,
        };
        // SAFETY: `out` has `cap` elements, `stride` bytes apart, by the contract; they may be unaligned.
        unsafe {
            to.cast::<libaws_item>().write_unaligned(item);
            to = to.add(stride);
        }
    }
    let next = left.get(some.len()).map_or(std::ptr::null(), |node| std::ptr::from_ref(node).cast());
    // SAFETY: as above.
    unsafe { *at = next };
    some.len()
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
