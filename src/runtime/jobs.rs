//! The caller's callbacks in turn with the I/O, for a runtime without a thread for them.
//!
//! A task takes them off a queue, one at a time and in order. That the queue is not the task's own has a reason:
//! a task is dropped at shutdown with what it holds, while a completion among the jobs must come all the
//! same. So whoever closes the queue does what is left.

use super::lock::Mutex;
use super::threads::{Thread, set_thread_kind, thread_kind};
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// One thing to run.
pub(super) type Job = Box<dyn FnOnce() + Send>;

/// Jobs that wait for their turn.
#[derive(Default)]
pub(super) struct Jobs {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<Job>,
    /// One is running, on whatever thread; then all others wait.
    busy: bool,
    closed: bool,
    waker: Option<Waker>,
}

impl std::fmt::Debug for Jobs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Jobs").field("waiting", &self.state.lock().waiting.len()).finish()
    }
}

impl Jobs {
    /// Adds one; gives it back once closed.
    pub(super) fn push(&self, job: Job) -> Result<(), Job> {
        let waker = {
            let mut state = self.state.lock();
            if state.closed {
                return Err(job);
            }
            state.waiting.push_back(job);
            state.waker.take()
        };
        if let Some(w) = waker {
            w.wake();
        }
        Ok(())
    }

    /// Takes no more, and does what waits, unless a job is running now: then whoever runs it goes on.
    pub(super) fn close(&self) {
        let waker = {
            let mut state = self.state.lock();
            state.closed = true;
            state.waker.take()
        };
        self.drain();
        if let Some(w) = waker {
            w.wake();
        }
    }

    /// Whether a job is running.
    pub(super) fn is_busy(&self) -> bool {
        self.state.lock().busy
    }

    /// The task that does them.
    pub(super) async fn serve(self: Arc<Self>) {
        poll_fn(|cx| self.turn(cx)).await;
    }

    /// One job, and then whatever else is due, so that a flood of them does not stall the I/O.
    fn turn(&self, cx: &mut Context<'_>) -> Poll<()> {
        {
            let mut state = self.state.lock();
            if state.waiting.is_empty() || state.busy {
                if state.closed {
                    return Poll::Ready(());
                }
                state.waker = Some(cx.waker().clone());
                return Poll::Pending;
            }
        }
        if self.next() == Next::Closed {
            // Closed while that one ran: whoever closed left the rest to us.
            self.drain();
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn drain(&self) {
        while self.next() != Next::None {}
    }

    /// Does one, if no other is being done.
    fn next(&self) -> Next {
        let job = {
            let mut state = self.state.lock();
            match state.busy {
                true => None,
                false => state.waiting.pop_front().inspect(|_| state.busy = true),
            }
        };
        let Some(job) = job else { return Next::None };
        let kind = thread_kind();
        set_thread_kind(Thread::Callback);
        // A panic in a handler of ours must not end the thread for everyone else.
        let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(job));
        set_thread_kind(kind);
        let (closed, waker) = {
            let mut state = self.state.lock();
            state.busy = false;
            (state.closed, state.waker.take())
        };
        if let Some(w) = waker {
            w.wake();
        }
        if closed { Next::Closed } else { Next::Done }
    }
}

/// What a turn came to.
#[derive(PartialEq, Eq)]
enum Next {
    /// There was none to do, or another is being done.
    None,
    Done,
    /// Done, and meanwhile no more are taken.
    Closed,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noting(done: &Arc<Mutex<Vec<u8>>>, n: u8) -> Job {
        let done = done.clone();
        Box::new(move || {
            assert_eq!(thread_kind(), Thread::Callback);
            done.lock().push(n);
        })
    }

    #[test]
    fn jobs_are_done_in_order_and_a_panic_ends_only_its_own() {
        let (jobs, done) = (Arc::new(Jobs::default()), Arc::default());
        assert!(jobs.push(noting(&done, 1)).is_ok());
        assert!(jobs.push(Box::new(|| std::panic::resume_unwind(Box::new("on purpose")))).is_ok());
        assert!(jobs.push(noting(&done, 2)).is_ok());
        let mut serving = Box::pin(jobs.clone().serve());
        let mut cx = Context::from_waker(Waker::noop());
        for _ in 0..4 {
            assert!(Future::poll(serving.as_mut(), &mut cx).is_pending());
        }
        assert_eq!(*done.lock(), [1, 2]);
        jobs.close();
        assert!(Future::poll(serving.as_mut(), &mut cx).is_ready());
        assert_eq!(thread_kind(), Thread::Caller);
    }

    #[test]
    fn what_waits_when_it_closes_is_done_by_whoever_is_in_a_job() {
        let (jobs, done) = (Arc::new(Jobs::default()), Arc::default());
        let (inner, last) = (jobs.clone(), noting(&done, 2));
        let first = noting(&done, 1);
        let job = move || {
            assert!(inner.push(last).is_ok());
            inner.close();
            first();
        };
        assert!(jobs.push(Box::new(job)).is_ok());
        assert!(jobs.next() == Next::Closed);
        jobs.drain();
        assert_eq!(*done.lock(), [1, 2]);
        assert!(jobs.push(noting(&done, 3)).is_err());
    }
}
