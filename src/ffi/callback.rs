//! Callbacks: C functions as handlers, and the question handle they answer.

use super::guard;
use super::reader::libaws_reader;
use super::status::{LIBAWS_CBOR, LIBAWS_E_NULL, LIBAWS_JSON, LIBAWS_OK, libaws_status};
use super::text;
use super::value::libaws_value;
use super::writer::libaws_writer;
use crate::client::{Reader, Writer};
use crate::document::Document;
use crate::engine::TransportBody;
use crate::error::{Error, Result, Status};
use crate::http::ResponseBody;
use crate::runtime::Mutex;
use crate::runtime::callback::{Handler, Question, run_outside_io};
use bytes::Bytes;
use std::ffi::{c_char, c_void};
use std::sync::Arc;

/// Destroys user data. Runs exactly once, after the last callback; also when registering failed.
pub type libaws_drop_fn = Option<unsafe extern "C" fn(ud: *mut c_void)>;

/// Takes a question: answer it now or later, from any thread, by exactly one of
/// libaws_call_answer, libaws_call_answer_stream, libaws_call_next and
/// libaws_call_fail. Runs on the library's callback thread, which all callbacks of a runtime share.
pub type libaws_call_fn = Option<unsafe extern "C" fn(ud: *mut c_void, q: *mut libaws_call)>;

/// One question to a callback.
pub struct libaws_call {
    question: Mutex<Option<Question>>,
    view: Document,
}

/// A caller's pointer with its destructor. Whatever becomes of it, the destructor runs once.
pub(super) struct UserData {
    pointer: *mut c_void,
    drop: libaws_drop_fn,
}

// SAFETY: the contract makes callbacks and destructors callable from the library's threads.
unsafe impl Send for UserData {}
// SAFETY: as above; the pointer is only passed on.
unsafe impl Sync for UserData {}

impl UserData {
    pub(super) fn new(pointer: *mut c_void, drop: libaws_drop_fn) -> UserData {
        UserData { pointer, drop }
    }

    pub(super) fn pointer(&self) -> *mut c_void {
        self.pointer
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        let Some(drop) = self.drop.take() else { return };
        let last = UserData { pointer: self.pointer, drop: None };
        // SAFETY: the destructor is the caller's and takes the pointer that came with it.
        run_outside_io(move || unsafe { drop(last.pointer()) });
    }
}

struct CHandler {
    function: unsafe extern "C" fn(*mut c_void, *mut libaws_call),
    data: UserData,
}

impl Handler for CHandler {
    fn call(&self, question: Question) {
        let call = libaws_call { view: question.view().clone(), question: Mutex::new(Some(question)) };
        // SAFETY: the function is the caller's; it takes over the question.
        unsafe { (self.function)(self.data.pointer(), Box::into_raw(Box::new(call))) }
    }
}

/// A C function as a handler. The user data is taken over, also when the function is NULL.
pub(super) fn handler(function: libaws_call_fn, data: UserData) -> Result<Arc<dyn Handler>> {
    match function {
        Some(function) => Ok(Arc::new(CHandler { function, data })),
        None => Err(Error::new(Status::Null, "Null", "the callback function is NULL")),
    }
}

/// What may be read at this point, borrowed until the question is answered: a
/// map with `point` and what there is of `service`, `operation`, `region`, `attempt`,
/// `input`, `request`, `response`, `output`, `values` (set under `metadata` before), `error`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_view(q: *const libaws_call) -> *const libaws_value {
    // SAFETY: NULL or an unanswered question.
    unsafe { q.as_ref() }.map_or(std::ptr::null(), |q| libaws_value::of(q.view.root()))
}

/// Changes something when the question is answered: `headers.NAME`, `query.NAME`,
/// `body`, `input.PATH`, `metadata.KEY`, `params.NAME` (at `endpoint`), as the point allows. A NULL `p` removes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_set(
    q: *mut libaws_call,
    path: *const c_char,
    p: *const c_char,
    n: usize,
) -> libaws_status {
    // SAFETY: NULL or an unanswered question.
    let Some(call) = (unsafe { q.as_ref() }) else { return LIBAWS_E_NULL };
    let work = || {
        // SAFETY: pointers from C, under the contract.
        let (path, value) = unsafe { (text::name(path, "path")?, text::bytes(p.cast(), n, "p")?) };
        match &mut *call.question.lock() {
            Some(question) => question.edit(path, (!p.is_null()).then_some(value)),
            None => return Err(answered()),
        }
        Ok(LIBAWS_OK)
    };
    // SAFETY: no error is asked for.
    unsafe { guard::status("libaws_call_set", None, std::ptr::null_mut(), work) }
}

/// At a middleware: goes on, and asks `after` when what lies below is done; it
/// may answer with nothing (NULL, 0) to leave the outcome alone. Consumes the question, and takes
/// over `ud` with its destructor. Elsewhere it means an empty answer.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_next(
    q: *mut libaws_call,
    after: libaws_call_fn,
    ud: *mut c_void,
    drop: libaws_drop_fn,
) {
    let data = UserData::new(ud, drop);
    // SAFETY: NULL or an unanswered question.
    unsafe {
        consume("libaws_call_next", q, |question| {
            match handler(after, data) {
                Ok(after) => question.next(after),
                Err(e) => question.fail(&e.to_string()),
            }
            Ok(())
        })
    }
}

/// Answers with a document, LIBAWS_JSON or LIBAWS_CBOR; (NULL, 0) is an empty
/// answer. Consumes the question. What is meant depends on the point:
/// `credentials`: `AccessKeyId`, `SecretAccessKey`, `SessionToken`, `Expiration`, `AccountId`;
/// `token`: `Token`, `Expiration`; `auth`: a list of options, each with `scheme`; `identity`: what the
/// scheme's signer needs; `endpoint`: `url`, `headers`, `properties`; `endpoint_v1`: `url`,
/// `signing_region`, `hostname_immutable`; of these four an empty answer leaves it to the library;
/// `transport`: `status`, `headers`, and `body` (text, or a blob in CBOR) or `body_base64`;
/// `retry` (asked with `outcome` begin or failed, told of succeeded): `retry`, `delay_ms`, or nothing
/// to leave it to the library;
/// a middleware: the output; hooks and loggers: nothing. A malformed document fails the question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_answer(q: *mut libaws_call, format: u32, p: *const u8, n: usize) {
    // SAFETY: NULL or an unanswered question; bytes under the contract.
    unsafe {
        consume("libaws_call_answer", q, |question| {
            match document(format, p, n) {
                Ok(answer) => question.answer(answer),
                Err(e) => question.fail(&e.to_string()),
            }
            Ok(())
        })
    }
}

/// At `transport`: answers with the head (`status`, `headers`) and returns a writer
/// for the body; finish and free it. Consumes the question. NULL when it failed.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_answer_stream(
    q: *mut libaws_call,
    format: u32,
    p: *const u8,
    n: usize,
) -> *mut libaws_writer {
    let mut writer = std::ptr::null_mut();
    // SAFETY: as in libaws_call_answer.
    unsafe {
        consume("libaws_call_answer_stream", q, |mut question| {
            let head = match document(format, p, n) {
                Ok(head) => head,
                Err(e) => {
                    question.fail(&e.to_string());
                    return Ok(());
                }
            };
            match question.take_attachment().and_then(|a| a.downcast::<TransportBody>().ok()) {
                Some(body) => {
                    let (made, source) = Writer::detached(body.runtime);
                    writer = libaws_writer::boxed(made);
                    question.answer_attached(head, Box::new(ResponseBody::from_source(source)));
                }
                None => question.fail("libaws_call_answer_stream is for transports, once"),
            }
            Ok(())
        })
    }
    writer
}

/// At `transport`: a reader for the request's body, when it is a stream and not in
/// the view; once. NULL when there is none. Free it like any reader.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_reader(q: *mut libaws_call) -> *mut libaws_reader {
    // SAFETY: NULL or an unanswered question.
    let Some(call) = (unsafe { q.as_ref() }) else { return std::ptr::null_mut() };
    let work = || {
        let mut question = call.question.lock();
        let Some(question) = &mut *question else { return Err(answered()) };
        let mut attachment = question.take_attachment().and_then(|a| a.downcast::<TransportBody>().ok());
        let source = attachment.as_mut().and_then(|a| a.source.take());
        let reader = match (source, &attachment) {
            (Some(source), Some(a)) => {
                Ok(libaws_reader::new(Reader::detached(a.runtime.clone(), ResponseBody::from_source(source))))
            }
            _ => Err(Error::new(Status::Absent, "NoBody", "the request has no streaming body")),
        };
        if let Some(a) = attachment {
            question.attach(a);
        }
        reader
    };
    // SAFETY: no error is asked for.
    unsafe { guard::handle("libaws_call_reader", None, std::ptr::null_mut(), work) }
}

/// Answers that it failed, with a reason that reaches the operation's error. Consumes the question.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn libaws_call_fail(q: *mut libaws_call, why: *const c_char, n: usize) {
    // SAFETY: as in libaws_call_answer.
    unsafe {
        consume("libaws_call_fail", q, |question| {
            let why = text::bytes(why.cast(), n, "why").unwrap_or(b"");
            question.fail(&String::from_utf8_lossy(why));
            Ok(())
        })
    }
}

/// Takes the question back from C and hands it to `work`.
unsafe fn consume(entry: &str, q: *mut libaws_call, work: impl FnOnce(Question) -> Result<()>) {
    if q.is_null() {
        return;
    }
    // SAFETY: it came from the box of `CHandler::call`, and C gives it up by calling this.
    let call = unsafe { Box::from_raw(q) };
    let question = call.question.lock().take();
    if let Some(question) = question {
        // A failed guard drops the question, which tells whoever asked.
        let _ = guard::enter(entry, None, || work(question));
    }
}

/// A document in one of the two formats; no bytes are a null.
pub(super) unsafe fn document(format: u32, p: *const u8, n: usize) -> Result<Document> {
    // SAFETY: bytes under the contract.
    let bytes = unsafe { text::bytes(p, n, "the document") }?;
    if bytes.is_empty() {
        return Document::from_json(Bytes::from_static(b"null"));
    }
    let bytes = Bytes::copy_from_slice(bytes);
    match format {
        LIBAWS_JSON => Document::from_json(bytes).map_err(|e| malformed("JSON", e)),
        LIBAWS_CBOR => Document::from_cbor(bytes).map_err(|e| malformed("CBOR", e)),
        _ => Err(Error::invalid(
            "UnknownFormat",
            format!("there is no document format {format}; there are LIBAWS_JSON (1) and LIBAWS_CBOR (2)"),
        )),
    }
}

/// Which document is malformed, before what is wrong in it and at which byte.
fn malformed(format: &str, mut e: Error) -> Error {
    let facts = e.facts_mut();
    facts.message = format!("malformed {format}: {}", facts.message);
    e
}

fn answered() -> Error {
    Error::new(Status::State, "Answered", "the question was already answered")
}
