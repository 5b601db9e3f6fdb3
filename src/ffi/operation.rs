//! Operations: anything that finishes later.

use super::callback::{UserData, document, handler, libaws_call_fn, libaws_drop_fn};
use super::client::{libaws_client, live};
use super::config::libaws_config;
use super::error::libaws_error;
use super::guard::{self, State, may_block, required};
use super::queue::libaws_queue;
use super::reader::libaws_reader;
use super::stack;
use super::status::{LIBAWS_CBOR, LIBAWS_E_ABSENT, LIBAWS_E_AGAIN, LIBAWS_JSON, LIBAWS_OK, libaws_status};
use super::text;
use super::value::libaws_value;
use super::writer::libaws_writer;
use crate::client::{ClientConfig, Event, Finish, Operation, Outcome, Shared};
use crate::document::{Document, Scalar, cbor, json};
use crate::engine::Payload;
use crate::error::{Error, Result, Status};
use crate::runtime::Mutex;
use bytes::Bytes;
use std::ffi::{c_char, c_void};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// Anything that finishes later: a call, a config load. Used by one thread at a
/// time; libaws_operation_cancel by any, at any time.
pub struct libaws_operation {
    state: State,
    shared: Arc<Shared>,
    inner: Mutex<Operation>,
    /// The config whose callbacks a loaded one keeps.
    base: Mutex<Option<ClientConfig>>,
    /// What is made of the outcome once it is asked for; borrowed by C.
    error: OnceLock<Box<libaws_error>>,
    metadata: OnceLock<Document>,
    texts: [OnceLock<Vec<u8>>; 2],
}

/// Told what happened to an operation: LIBAWS_DONE, LIBAWS_HEAD, …, with its
/// status. Runs on the callback thread.
pub type libaws_done_fn = Option<unsafe extern "C" fn(ud: *mut c_void, kind: u32, status: libaws_status)>;

impl libaws_operation {
    fn new(operation: Operation) -> libaws_operation {
        libaws_operation {
            state: State::new(),
            shared: operation.shared().clone(),
            inner: Mutex::new(operation),
            base: Mutex::new(None),
            error: OnceLock::new(),
            metadata: OnceLock::new(),
            texts: Default::default(),
        }
    }

    pub(super) fn with_base(operation: Operation, base: ClientConfig) -> libaws_operation {
        libaws_operation { base: Mutex::new(Some(base)), ..libaws_operation::new(operation) }
    }

    /// The operation itself; an error when another thread is in it.
    fn lock(&self) -> Result<crate::runtime::MutexGuard<'_, Operation>> {
        // A callback may come before the call that started it all has returned: that is waited for.
        self.inner.try_lock_for(Duration::from_secs(1)).ok_or_else(|| {
            let text = "another thread is using this operation; only libaws_operation_cancel may be called meanwhile";
            Error::new(Status::State, "InUse", text)
        })
    }
}

/// Runs work on an operation, with everything that can be wrong checked.
pub(super) unsafe fn with(
    entry: &str,
    o: *const libaws_operation,
    err: *mut *mut libaws_error,
    work: impl FnOnce(&libaws_operation, &mut Operation) -> Result<libaws_status>,
) -> libaws_status {
    // SAFETY: NULL or a live operation, by the contract.
    unsafe {
        // The callback of a call that is just being started may free the operation while this thread leaves.
        let kept = guard::keep(o);
        let status = guard::status(entry, o.as_ref().map(|o| &o.state), err, || {
            let o = required(o, "operation")?;
            let mut inner = o.lock()?;
            work(o, &mut inner)
        });
        guard::leave(entry, kept);
        status
    }
}

/// A call of an operation by its name (`PutObject`, or `put_object`). Fill it, then
/// finish it one of three ways: wait, start (callback), submit (queue).
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_new(
    c: *mut libaws_client,
    name: *const c_char,
    err: *mut *mut libaws_error,
) -> *mut libaws_operation {
    // SAFETY: pointers from C, under the contract.
    unsafe {
        guard::shared_handle("libaws_operation_new", c.as_ref().map(|c| &c.state), err, || {
            let operation = live(c)?.inner.operation(text::name(name, "name")?)?;
            Ok(libaws_operation::new(operation))
        })
    }
}

/// Gives the whole input as JSON or CBOR, copied; replaces what was given before.
/// Malformed: LIBAWS_E_INVALID, naming the byte offset.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_doc(
    o: *mut libaws_operation,
    format: u32,
    p: *const u8,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: pointers from C, under the contract; so below.
    unsafe {
        with("libaws_operation_set_doc", o, err, |_, inner| {
            inner.set_document(document(format, p, n)?)?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to text by its path (`Item.name.S`), copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_str(
    o: *mut libaws_operation,
    path: *const c_char,
    p: *const c_char,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_str", o, err, |_, inner| {
            inner.set(text::name(path, "path")?, Scalar::String(text::text(p, n, "value")?))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to bytes by its path, copied.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_blob(
    o: *mut libaws_operation,
    path: *const c_char,
    p: *const u8,
    n: usize,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_blob", o, err, |_, inner| {
            inner.set(text::name(path, "path")?, Scalar::Blob(text::bytes(p, n, "value")?))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to an integer by its path.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_i64(
    o: *mut libaws_operation,
    path: *const c_char,
    v: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_i64", o, err, |_, inner| {
            inner.set(text::name(path, "path")?, Scalar::Int(v))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to a double by its path.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_f64(
    o: *mut libaws_operation,
    path: *const c_char,
    v: f64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_f64", o, err, |_, inner| {
            inner.set(text::name(path, "path")?, Scalar::Float(v))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to true (not 0) or false by its path.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_bool(
    o: *mut libaws_operation,
    path: *const c_char,
    v: u8,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_bool", o, err, |_, inner| {
            inner.set(text::name(path, "path")?, Scalar::Bool(v != 0))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Sets one member to a time by its path: seconds since 1970, nanoseconds that count forward.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_set_time(
    o: *mut libaws_operation,
    path: *const c_char,
    seconds: i64,
    nanoseconds: u32,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_set_time", o, err, |_, inner| {
            if nanoseconds >= 1_000_000_000 {
                return Err(Error::invalid(
                    "ParamValidation",
                    format!("{nanoseconds} nanoseconds are a second or more"),
                ));
            }
            inner.set(text::name(path, "path")?, Scalar::Time(seconds, nanoseconds))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// The time the operation may take in all, from its start. Then it completes with LIBAWS_E_DEADLINE.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_deadline(
    o: *mut libaws_operation,
    from_now_ns: i64,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_deadline", o, std::ptr::null_mut(), |_, inner| {
            inner.set_deadline(Duration::from_nanos(from_now_ns.max(0) as u64))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// A caller's memory as an owner of bytes.
struct Borrowed {
    pointer: *const u8,
    len: usize,
    _data: UserData,
}

// SAFETY: the memory is only read, and the contract lets any thread do that until the destructor ran.
unsafe impl Send for Borrowed {}

impl AsRef<[u8]> for Borrowed {
    fn as_ref(&self) -> &[u8] {
        match self.len {
            0 => &[],
            // SAFETY: BORROWS: `len` bytes stay readable until the destructor runs, which is when this drops.
            _ => unsafe { std::slice::from_raw_parts(self.pointer, self.len) },
        }
    }
}

/// Gives the streaming member from memory. BORROWS `p` until `drop` is called with
/// `ud`; with a NULL `drop` until the operation has completed and was freed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_body(
    o: *mut libaws_operation,
    p: *const u8,
    n: usize,
    ud: *mut c_void,
    drop: libaws_drop_fn,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // The caller's destructor must not run under our lock, should the body be refused.
    let body = Bytes::from_owner(Borrowed { pointer: p, len: n, _data: UserData::new(ud, drop) });
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_body", o, err, |_, inner| {
            text::bytes(p, n, "body")?;
            inner.set_body(Payload::Bytes(body.clone()))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Gives the streaming member from a file: `len` bytes from `offset`, below 0 all
/// the rest. The file is opened here and read while sending, again for another attempt.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_body_file(
    o: *mut libaws_operation,
    path: *const c_char,
    offset: i64,
    len: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_body_file", o, err, |_, inner| {
            let path = text::name(path, "path")?;
            let offset = u64::try_from(offset)
                .map_err(|_| Error::invalid("InvalidOffset", format!("the offset {offset} is negative")))?;
            inner.set_body(Payload::file(path, offset, u64::try_from(len).ok())?)?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Registers a callback for this operation alone; see libaws_config_on.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_on(
    o: *mut libaws_operation,
    point: *const c_char,
    id: *const c_char,
    f: libaws_call_fn,
    ud: *mut c_void,
    drop: libaws_drop_fn,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // As in libaws_operation_body.
    let handler = handler(f, UserData::new(ud, drop));
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_on", o, err, |_, inner| {
            let handler = handler.clone()?;
            inner.handlers()?.add(text::name(point, "point")?, text::name(id, "id")?, handler)?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Starts the operation if need be and waits until it settled: 0 only looks, below
/// 0 is without limit. LIBAWS_E_AGAIN when the time ran out; else the operation's own status, and
/// on failure its error. Of a streaming answer the head is there; the body is read by a reader.
/// The call that it starts runs on this thread meanwhile, if 256 KiB of the thread's own stack are
/// left; else, and when the time ran out, on the runtime's.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_wait(
    o: *mut libaws_operation,
    wait_ns: i64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_wait", o, err, |_, inner| {
            may_block(wait_ns)?;
            if !inner.wait(text::limit(wait_ns), stack::has_room())? {
                return Ok(LIBAWS_E_AGAIN);
            }
            match inner.outcome() {
                Some(Outcome::Failed(e)) => Err(e.clone()),
                _ => Ok(LIBAWS_OK),
            }
        })
    }
}

/// Starts the operation; `f` is called on the callback thread for each kind of
/// completion, LIBAWS_DONE last and once. Takes over `ud`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_start(
    o: *mut libaws_operation,
    f: libaws_done_fn,
    ud: *mut c_void,
    drop: libaws_drop_fn,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // As in libaws_operation_body.
    let data = Arc::new(UserData::new(ud, drop));
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_start", o, err, |_, inner| {
            let Some(f) = f else {
                return Err(Error::new(Status::Null, "Null", "the callback function is NULL"));
            };
            let data = data.clone();
            let call = move |event: Event, status: Status| f(data.pointer(), event as u32, status as i32);
            inner.start(Finish::Callback(Arc::new(call)))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Starts the operation; its completions come to the queue under `tag`, LIBAWS_DONE last and once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_submit(
    o: *mut libaws_operation,
    q: *mut libaws_queue,
    tag: u64,
    err: *mut *mut libaws_error,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        with("libaws_operation_submit", o, err, |_, inner| {
            let queue = required(q.cast_const(), "queue")?;
            inner.start(Finish::Queue(queue.inner.clone(), tag))?;
            Ok(LIBAWS_OK)
        })
    }
}

/// Cancels the operation: any thread, any time, inside callbacks too. It still
/// completes, once, with LIBAWS_E_CANCELLED unless it was done already. NULL is nothing.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_cancel(o: *mut libaws_operation) {
    // SAFETY: NULL or a live operation; only shared parts are touched.
    let Some(o) = (unsafe { o.as_ref() }) else { return };
    let _ = guard::enter("libaws_operation_cancel", Some(&o.state), || {
        o.shared.cancel();
        Ok(())
    });
}

/// Why it failed, borrowed until it is freed; NULL while it runs and when it did not fail.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_error(o: *const libaws_operation) -> *const libaws_error {
    // SAFETY: NULL or a live operation.
    match unsafe { o.as_ref() }.map(|o| (o, o.shared.outcome())) {
        Some((o, Some(Outcome::Failed(e)))) => {
            std::ptr::from_ref(&**o.error.get_or_init(|| Box::new(libaws_error::new(e.clone()))))
        }
        _ => std::ptr::null(),
    }
}

/// The output, a map of its members, borrowed until the operation is freed; NULL unless it succeeded.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_output(o: *const libaws_operation) -> *const libaws_value {
    // SAFETY: NULL or a live operation.
    match unsafe { o.as_ref() }.and_then(|o| o.shared.outcome()) {
        Some(Outcome::Call(call)) => libaws_value::of(call.output.root()),
        _ => std::ptr::null(),
    }
}

/// About the answer: `request_id`, `host_id`, `http_status`, `attempts`, `headers`,
/// and what hooks left under `values`. Borrowed until the operation is freed; NULL unless it succeeded.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_metadata(o: *const libaws_operation) -> *const libaws_value {
    // SAFETY: NULL or a live operation.
    match unsafe { o.as_ref() }.map(|o| (o, o.shared.outcome())) {
        Some((o, Some(Outcome::Call(call)))) => {
            libaws_value::of(o.metadata.get_or_init(|| call.metadata.to_document()).root())
        }
        _ => std::ptr::null(),
    }
}

/// The output as JSON or CBOR, borrowed until the operation is freed. LIBAWS_E_ABSENT unless it succeeded.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_output_doc(
    o: *const libaws_operation,
    format: u32,
    p: *mut *const u8,
    n: *mut usize,
) -> libaws_status {
    // SAFETY: as above.
    unsafe {
        guard::status(
            "libaws_operation_output_doc",
            o.as_ref().map(|o| &o.state),
            std::ptr::null_mut(),
            || {
                let o = required(o, "operation")?;
                required(p, "p")?;
                required(n, "n")?;
                let Some(Outcome::Call(call)) = o.shared.outcome() else { return Ok(LIBAWS_E_ABSENT) };
                let root = call.output.root();
                let made = match format {
                    LIBAWS_JSON => o.texts[0].get_or_init(|| written(|out| json::write(root, out))),
                    LIBAWS_CBOR => o.texts[1].get_or_init(|| written(|out| cbor::write(root, out))),
                    _ => {
                        return Err(Error::invalid(
                            "UnknownFormat",
                            format!("there is no document format {format}"),
                        ));
                    }
                };
                *p = made.as_ptr();
                *n = made.len();
                Ok(LIBAWS_OK)
            },
        )
    }
}

fn written(write: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(256);
    write(&mut out);
    out
}

/// The config that libaws_config_load made; once, owned by the caller. NULL for another operation, or before it is done.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_take_config(o: *mut libaws_operation) -> *mut libaws_config {
    // SAFETY: as above.
    unsafe {
        guard::handle(
            "libaws_operation_take_config",
            o.as_ref().map(|o| &o.state),
            std::ptr::null_mut(),
            || {
                let o = required(o, "operation")?;
                let absent = || Error::new(Status::Absent, "NoConfig", "the operation has no config to give");
                let Some(Outcome::Config(loaded)) = o.shared.outcome() else { return Err(absent()) };
                let mut config = o.base.lock().take().ok_or_else(absent)?;
                config.options = (**loaded).clone();
                Ok(libaws_config::new(config))
            },
        )
    }
}

/// The reader of a streaming answer, once; owned by the caller. The operation is done when the reader is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_reader(
    o: *mut libaws_operation,
    err: *mut *mut libaws_error,
) -> *mut libaws_reader {
    // SAFETY: as above.
    unsafe {
        guard::handle("libaws_operation_reader", o.as_ref().map(|o| &o.state), err, || {
            Ok(libaws_reader::new(required(o, "operation")?.lock()?.reader()?))
        })
    }
}

/// A writer whose bytes, or events, become the streaming member; before the start, owned by
/// the caller. Finish it, or the operation fails. Such a body can't be sent twice: there are no retries once it flows.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_writer(
    o: *mut libaws_operation,
    err: *mut *mut libaws_error,
) -> *mut libaws_writer {
    // SAFETY: as above.
    unsafe {
        guard::handle("libaws_operation_writer", o.as_ref().map(|o| &o.state), err, || {
            Ok(libaws_writer::new(required(o, "operation")?.lock()?.writer()?))
        })
    }
}

/// Frees an operation; NULL is nothing. In flight it is cancelled; the
/// completion still comes, by its tag only. Borrowed memory may be used again once it came.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_operation_free(o: *mut libaws_operation) {
    // SAFETY: as everywhere.
    unsafe { guard::free_shared("libaws_operation_free", o, |o| &o.state) }
}
