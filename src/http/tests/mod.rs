//! The transport against scripted servers on loopback, each a thread of plain std.

mod exchanges;
mod failures;
mod http2;
mod proxies;
mod reuse;
mod secure;
mod stalls;
mod warm;

use super::*;
use crate::error::Result;
use bytes::Bytes;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::task::{Context, Poll};
use std::time::Duration;

/// A plain request that says nothing but where it goes.
fn request(address: SocketAddr, method: &str, target: &str, body: Body) -> Request {
    let authority = address.to_string();
    let mut headers = Headers::default();
    headers.insert("host", authority.parse().unwrap());
    let (method, target) = (method.parse().unwrap(), target.to_owned());
    Request { method, https: false, authority, target, headers, body, two_way: false }
}

/// A server that runs a script for every connection, each on a thread of its own.
struct Server {
    address: SocketAddr,
    accepted: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
}

impl Server {
    /// The script gets the connection and its number, from 0.
    fn new(script: impl Fn(Peer, usize) + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let open = Arc::new(AtomicUsize::new(0));
        let (a, o, script) = (accepted.clone(), open.clone(), Arc::new(script));
        std::thread::spawn(move || {
            for tcp in listener.incoming() {
                let Ok(tcp) = tcp else { return };
                let n = a.fetch_add(1, SeqCst);
                o.fetch_add(1, SeqCst);
                let (o, script) = (o.clone(), script.clone());
                std::thread::spawn(move || {
                    tcp.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
                    script(Peer(BufReader::new(tcp)), n);
                    o.fetch_sub(1, SeqCst);
                });
            }
        });
        Server { address, accepted, open }
    }

    /// A server that gives every request the same answer.
    fn always(answer: &'static str) -> Server {
        Server::new(move |mut peer, _| {
            while peer.request().is_some() {
                peer.say(answer);
            }
        })
    }

    /// Waits until no more than `n` connections are open; how long that takes is the machine's affair.
    async fn until_open(&self, n: usize) {
        for _ in 0..1000 {
            if self.open.load(SeqCst) <= n {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("{} connections are open", self.open.load(SeqCst));
    }

    fn accepted(&self) -> usize {
        self.accepted.load(SeqCst)
    }

    fn get(&self, target: &str) -> Request {
        self.request("GET", target, Body::Empty)
    }

    fn request(&self, method: &str, target: &str, body: Body) -> Request {
        let length = body.len().filter(|_| !matches!(body, Body::Empty));
        let mut request = request(self.address, method, target, body);
        if let Some(n) = length {
            request.headers.insert("content-length", n.into());
        }
        request
    }
}

/// The server's end of a connection.
struct Peer(BufReader<TcpStream>);

impl Peer {
    /// The next request: its head, lines joined by `\n`, and its body.
    fn request(&mut self) -> Option<(String, Vec<u8>)> {
        let head = self.head()?;
        let header = |name: &str| {
            head.lines().find_map(|l| l.strip_prefix(name).map(|v| v.trim_start_matches(": ").to_owned()))
        };
        let mut body = Vec::new();
        if let Some(n) = header("content-length") {
            body.resize(n.parse().unwrap(), 0);
            self.0.read_exact(&mut body).ok()?;
        } else if header("transfer-encoding").is_some() {
            loop {
                let mut line = String::new();
                self.0.read_line(&mut line).ok()?;
                let n = usize::from_str_radix(line.trim(), 16).ok()?;
                let mut piece = vec![0; n + 2];
                self.0.read_exact(&mut piece).ok()?;
                if n == 0 {
                    break;
                }
                body.extend_from_slice(&piece[..n]);
            }
        }
        Some((head, body))
    }

    /// The next request's head alone.
    fn head(&mut self) -> Option<String> {
        let mut head = String::new();
        loop {
            let mut line = String::new();
            if self.0.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if line == "\r\n" {
                return Some(head);
            }
            head.push_str(line.trim_end());
            head.push('\n');
        }
    }

    fn say(&mut self, text: &str) {
        let _ = self.0.get_mut().write_all(text.as_bytes());
    }

    /// Waits until the client closes, or the read limit.
    fn drain(&mut self) {
        let _ = std::io::copy(&mut self.0, &mut std::io::sink());
    }
}

/// A body of pieces; `whole` says whether it can start again.
#[derive(Debug, Clone)]
struct Pieces {
    left: Vec<Bytes>,
    all: Option<Vec<Bytes>>,
    len: Option<u64>,
}

impl Pieces {
    fn body(pieces: &[&'static str], len: Option<u64>, again: bool) -> Body {
        let left: Vec<Bytes> = pieces.iter().rev().map(|p| Bytes::from_static(p.as_bytes())).collect();
        Body::Stream(Box::new(Pieces { all: again.then(|| left.clone()), left, len }))
    }
}

impl BodySource for Pieces {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        Poll::Ready(self.left.pop().map(Ok))
    }

    fn len(&self) -> Option<u64> {
        self.len
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        let left = self.all.clone()?;
        Some(Box::new(Pieces { left, ..self.clone() }))
    }
}

/// Runs on one thread, and then on two workers: both ways must work.
fn on_both<F: Future<Output = ()>>(test: impl Fn() -> F) {
    let one = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    one.block_on(test());
    let two = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    two.block_on(test());
}

/// Sends and reads the answer: status and text.
async fn fetch(t: &HyperTransport, request: Request) -> Result<(u16, String)> {
    fetch_in(t, request, Limits::default()).await
}

async fn fetch_in(t: &HyperTransport, request: Request, limits: Limits) -> Result<(u16, String)> {
    let answer = t.send(request, limits).await?;
    let body = answer.body.collect(1 << 26).await?;
    Ok((answer.status, String::from_utf8_lossy(&body).into_owned()))
}

fn millis(n: u64) -> Option<Duration> {
    Some(Duration::from_millis(n))
}
