//! The fake transport: records requests, gives the answers that were put into it.
//!
//! It stands on the caller's transport like any caller's own, so that what is
//! tested through it is the way that callers go. Requests that stream are read to
//! their end on the callback thread, which nothing else waits for in a test.

use super::transport::TransportBody;
use crate::document::{Builder, Document};
use crate::http::ResponseBody;
use crate::runtime::Mutex;
use crate::runtime::callback::{Handler, Question};
use bytes::Bytes;
use std::collections::VecDeque;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

/// The fake's state.
#[derive(Debug, Default)]
pub struct Fake {
    answers: Mutex<VecDeque<Document>>,
    requests: Mutex<VecDeque<Document>>,
    /// Questions that are never answered.
    hanging: Mutex<Vec<Question>>,
}

/// The largest streaming body that is recorded.
const MAX_BODY: usize = 1 << 30;

impl Fake {
    /// Adds an answer; see `libaws_fake_push`.
    pub fn push(&self, answer: Document) {
        self.answers.lock().push_back(answer);
    }

    /// The oldest request that was not taken yet.
    pub fn take_request(&self) -> Option<Document> {
        self.requests.lock().pop_front()
    }

    fn record(&self, question: &mut Question) -> Result<(), String> {
        let attachment = question.take_attachment().and_then(|a| a.downcast::<TransportBody>().ok());
        let streamed = match attachment {
            Some(body) => match body.source {
                Some(source) => {
                    let _enter = body.runtime.enter();
                    let whole = ResponseBody::from_source(source).collect(MAX_BODY);
                    Some(block_on(whole).map_err(|e| e.to_string())?)
                }
                None => None,
            },
            None => None,
        };
        let mut b = Builder::new(Bytes::new(), Bytes::new());
        b.begin_map();
        for (key, value) in question.view().root().entries().filter(|(k, _)| k.bytes() != b"point") {
            b.key(key.as_str().unwrap_or(""));
            b.value(value);
        }
        if let Some(bytes) = streamed {
            b.key("body");
            b.blob(&bytes);
        }
        b.end_map();
        self.requests.lock().push_back(b.finish());
        Ok(())
    }
}

impl Handler for Fake {
    fn call(&self, mut question: Question) {
        if let Err(why) = self.record(&mut question) {
            return question.fail(&why);
        }
        let Some(answer) = self.answers.lock().pop_front() else {
            return question.fail("the fake has no answer left: push one for each request");
        };
        let root = answer.root();
        if root.member("hang").as_bool() == Some(true) {
            self.hanging.lock().push(question);
        } else if let Some(why) = root.member("error").as_str() {
            question.fail(why);
        } else {
            question.answer(answer);
        }
    }
}

/// Waits for a future on this thread.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut cx = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(done) = future.as_mut().poll(&mut cx) {
            return done;
        }
        std::thread::park();
    }
}
