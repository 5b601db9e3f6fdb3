//! What a thread that waits for a task runs itself, and what becomes of it.

use super::{Latch, Runtime, RuntimeOptions, Signal, Thread, thread_kind};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

type Task = Pin<Box<dyn Future<Output = ()> + Send>>;

fn runtime() -> Arc<Runtime> {
    Runtime::new(RuntimeOptions::default()).unwrap()
}

/// A task that notes on which threads it runs before and after it was woken.
fn noting(awaited: &Arc<Latch>) -> (Task, std::sync::mpsc::Receiver<std::thread::ThreadId>) {
    let (notes, noted) = channel();
    let awaited = awaited.clone();
    let task = async move {
        let note = || {
            assert_eq!(thread_kind(), Thread::Io);
            notes.send(std::thread::current().id()).unwrap();
        };
        note();
        Signal(&awaited).await;
        note();
    };
    (Box::pin(task), noted)
}

async fn until(latch: Arc<Latch>) {
    Signal(&latch).await;
}

#[test]
fn who_waits_runs_the_task() {
    let (runtime, awaited) = (runtime(), Arc::new(Latch::default()));
    let (task, noted) = noting(&awaited);
    let waker = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(20));
        awaited.set();
    });
    runtime.run_here(Arc::default(), task, None).unwrap();
    waker.join().unwrap();
    let here = std::thread::current().id();
    assert_eq!(noted.try_iter().collect::<Vec<_>>(), [here, here]);
    assert_eq!(thread_kind(), Thread::Caller);
    assert!(runtime.run(None), "nothing is in flight");
    // Its timers and sockets are the runtime's.
    let slept = async { tokio::time::sleep(Duration::from_millis(5)).await };
    runtime.run_here(Arc::default(), Box::pin(slept), None).unwrap();
}

#[test]
fn what_takes_longer_goes_on_without_it() {
    let (runtime, awaited) = (runtime(), Arc::new(Latch::default()));
    for (limit, first_here) in [(Duration::from_millis(20), true), (Duration::ZERO, false)] {
        let (task, noted) = noting(&awaited);
        runtime.run_here(Arc::default(), task, Some(limit)).unwrap();
        let here = std::thread::current().id();
        assert_eq!(noted.recv().unwrap() == here, first_here);
        awaited.set();
        assert_ne!(noted.recv().unwrap(), here);
    }
}

#[test]
fn a_shutdown_elsewhere_ends_it() {
    let runtime = runtime();
    let cancel = Arc::new(Latch::default());
    let ending = {
        let (runtime, cancel) = (runtime.clone(), cancel.clone());
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(20));
            assert!(!cancel.is_set());
            runtime.shutdown(Some(Duration::from_secs(10)))
        })
    };
    runtime.run_here(cancel.clone(), Box::pin(until(cancel)), None).unwrap();
    assert!(ending.join().unwrap(), "all completed in time");
    assert!(runtime.run_here(Arc::default(), Box::pin(std::future::ready(())), None).is_err());
}

#[test]
fn a_panic_in_it_is_kept_from_who_waits() {
    let runtime = runtime();
    let (dropped, told) = channel::<()>();
    let task = async move {
        let _held = dropped;
        panic!("in a task");
    };
    runtime.run_here(Arc::default(), Box::pin(task), None).unwrap();
    assert!(told.recv().is_err(), "what it held is dropped");
    assert_eq!(thread_kind(), Thread::Caller);
    assert!(runtime.run(None), "nothing is in flight");
}
