//! Asking the system for a name's addresses.
//!
//! Its resolver blocks a thread, for ten seconds and more where the name servers keep silent, and can't be
//! stopped. A runtime has few such threads, and files and certificates are read on them as well. So a name is asked
//! for once at a time, whoever else wants it waits for that answer, and a time limit that passes leaves
//! the question to the others; questions never take the last thread; and what nobody waits for any
//! more by the time its turn comes is not asked.

use crate::runtime::{Mutex, blocking, steady};
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::{Arc, Weak};
use tokio::runtime::{Handle, Id};
use tokio::sync::{Semaphore, watch};

/// Questions at once: one less than the threads that a runtime has, unless told otherwise, for what blocks.
const AT_ONCE: usize = 3;

/// The addresses of a name, as the system has them.
pub(super) async fn lookup(host: &str, port: u16) -> io::Result<Vec<SocketAddr>> {
    let found = Asking::here().lookup(host, by_system).await?;
    Ok(found.into_iter().map(|ip| SocketAddr::new(ip, port)).collect())
}

fn by_system(host: &str) -> io::Result<Vec<IpAddr>> {
    Ok((host, 0).to_socket_addrs()?.map(|a| a.ip()).collect())
}

type Ask = fn(&str) -> io::Result<Vec<IpAddr>>;
type Answer = Option<Arc<io::Result<Vec<IpAddr>>>>;

/// What is being asked on one runtime.
#[derive(Debug)]
struct Asking {
    names: Mutex<HashMap<Box<str>, Arc<watch::Sender<Answer>>>>,
    turns: Semaphore,
}

/// Those of all runtimes, each for as long as something is being asked there.
static ALL: Mutex<Vec<(Id, Weak<Asking>)>> = Mutex::new(Vec::new());

impl Asking {
    fn here() -> Arc<Asking> {
        let id = Handle::current().id();
        // The process has one list, which a forked child must find unlocked.
        let _steady = steady();
        let mut all = ALL.lock();
        if let Some(asking) = all.iter().find(|(i, _)| *i == id).and_then(|(_, a)| a.upgrade()) {
            return asking;
        }
        let asking = Asking::new();
        all.retain(|(i, a)| *i != id && a.strong_count() > 0);
        all.push((id, Arc::downgrade(&asking)));
        asking
    }

    fn new() -> Arc<Asking> {
        Arc::new(Asking { names: Mutex::default(), turns: Semaphore::new(AT_ONCE) })
    }

    async fn lookup(self: Arc<Self>, host: &str, ask: Ask) -> io::Result<Vec<IpAddr>> {
        let mut answer = self.question(host, ask);
        let answer = match answer.wait_for(Option::is_some).await {
            Ok(answer) => answer.clone(),
            Err(_) => None,
        };
        match answer.as_deref() {
            Some(Ok(found)) => Ok(found.clone()),
            Some(Err(e)) => Err(match e.raw_os_error() {
                Some(number) => io::Error::from_raw_os_error(number),
                None => io::Error::new(e.kind(), e.to_string()),
            }),
            None => Err(io::Error::other("the look-up was broken off")),
        }
    }

    /// Where the answer will be: of a question that is under way, or of a new one.
    fn question(self: &Arc<Self>, host: &str, ask: Ask) -> watch::Receiver<Answer> {
        let mut names = self.names.lock();
        if let Some(sender) = names.get(host) {
            return sender.subscribe();
        }
        let (sender, receiver) = watch::channel(None);
        let sender = Arc::new(sender);
        names.insert(host.into(), sender.clone());
        drop(names);
        let question = Question { asking: self.clone(), host: host.into(), sender };
        tokio::spawn(question.ask(ask));
        receiver
    }
}

/// One question; when it ends, however that is, the next one about that name is another.
struct Question {
    asking: Arc<Asking>,
    host: Box<str>,
    sender: Arc<watch::Sender<Answer>>,
}

impl Question {
    async fn ask(self, ask: Ask) {
        // Never closed.
        let Ok(_turn) = self.asking.turns.acquire().await else { return };
        {
            // Under the lock nobody comes to wait while this is given up.
            let mut names = self.asking.names.lock();
            if self.sender.is_closed() {
                names.remove(&self.host);
                return;
            }
        }
        let host = self.host.clone();
        if let Ok(found) = blocking(move || ask(&host)).await {
            self.sender.send_replace(Some(Arc::new(found)));
        }
    }
}

impl Drop for Question {
    fn drop(&mut self) {
        let mut names = self.asking.names.lock();
        if names.get(&self.host).is_some_and(|s| Arc::ptr_eq(s, &self.sender)) {
            names.remove(&self.host);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
    use std::sync::mpsc;
    use std::time::Duration;
    use tokio::time::timeout;

    fn runtime() -> tokio::runtime::Runtime {
        tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(4).build().unwrap()
    }

    static ONCE: AtomicUsize = AtomicUsize::new(0);

    #[test]
    fn a_name_is_asked_for_once_at_a_time() {
        fn ask(_: &str) -> io::Result<Vec<IpAddr>> {
            std::thread::sleep(Duration::from_millis(50));
            match ONCE.fetch_add(1, SeqCst) {
                0 => Ok(vec![Ipv4Addr::LOCALHOST.into()]),
                _ => Err(io::Error::new(io::ErrorKind::NotFound, "gone")),
            }
        }
        runtime().block_on(async {
            let asking = Asking::new();
            let all: Vec<_> = (0..512).map(|_| tokio::spawn(asking.clone().lookup("a.test", ask))).collect();
            for one in all {
                assert_eq!(one.await.unwrap().unwrap(), [IpAddr::from(Ipv4Addr::LOCALHOST)]);
            }
            assert_eq!(ONCE.load(SeqCst), 1);
            let e = asking.clone().lookup("a.test", ask).await.unwrap_err();
            assert_eq!((e.kind(), ONCE.load(SeqCst)), (io::ErrorKind::NotFound, 2));
            assert!(asking.names.lock().is_empty());
        });
    }

    static GATE: Mutex<Option<mpsc::Receiver<()>>> = Mutex::new(None);
    static ASKED: AtomicUsize = AtomicUsize::new(0);

    #[test]
    fn silent_name_servers_leave_a_thread_to_others_and_what_was_given_up_is_not_asked() {
        fn ask(_: &str) -> io::Result<Vec<IpAddr>> {
            ASKED.fetch_add(1, SeqCst);
            // Until the test lets go.
            if let Some(gate) = &*GATE.lock() {
                let _ = gate.recv();
            }
            Ok(Vec::new())
        }
        let (open, gate) = mpsc::channel::<()>();
        *GATE.lock() = Some(gate);
        let runtime = runtime();
        runtime.block_on(async {
            let asking = Asking::new();
            let names: Vec<String> = (0..50).map(|n| format!("{n}.test")).collect();
            let all: Vec<_> = names
                .into_iter()
                .map(|name| {
                    let asking = asking.clone();
                    let limit = Duration::from_millis(30);
                    tokio::spawn(async move { timeout(limit, asking.lookup(&name, ask)).await })
                })
                .collect();
            for one in all {
                assert!(one.await.unwrap().is_err());
            }
            assert_eq!(tokio::task::spawn_blocking(|| 7).await.unwrap(), 7);
            assert!(ASKED.load(SeqCst) <= AT_ONCE);
            drop(open);
            while !asking.names.lock().is_empty() {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            assert!(ASKED.load(SeqCst) <= AT_ONCE, "{} were asked", ASKED.load(SeqCst));
        });
    }
}
