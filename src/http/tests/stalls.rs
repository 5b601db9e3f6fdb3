//! A stall in each of the six phases, a hundred times each: the phase is named, and the limit kept.
//!
//! The limits are short and the servers real, so the only time that is asserted is that no
//! limit ends before its time. That each does end is the test's own ending.

use super::secure::OURS;
use super::*;
use crate::http::connect::{Resolver, Resolving};
use std::time::Instant;

const TIMES: usize = 100;
const LIMIT: Duration = Duration::from_millis(60);

/// Sends the same to a stalling server many times at once; gives how many ended as they must.
async fn ends(
    t: &HyperTransport,
    make: impl Fn() -> Request,
    limits: Limits,
    phase: &str,
    code: &str,
    times: usize,
) -> usize {
    let mut tasks = Vec::new();
    for _ in 0..times {
        let (t, request) = (t.clone(), make());
        tasks.push(tokio::spawn(async move {
            let begun = Instant::now();
            let e = fetch_in(&t, request, limits).await.expect_err("it was answered");
            (e, begun.elapsed())
        }));
    }
    let mut right = 0;
    for task in tasks {
        let (e, took) = task.await.unwrap();
        let says = e.to_string().contains("60ms") && e.facts().retryable;
        assert!(says && e.facts().phase == phase && e.facts().code == code, "{e:?}");
        right += usize::from(took >= LIMIT - Duration::from_millis(2));
    }
    right
}

/// A resolver that never answers.
#[derive(Debug)]
struct Never;

impl Resolver for Never {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> Resolving<'a> {
        Box::pin(std::future::pending())
    }
}

/// A port whose queue is full: nobody gets in.
fn full() -> (socket2::Socket, Vec<socket2::Socket>, SocketAddr) {
    use socket2::{Domain, Socket, Type};
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    listener.bind(&"127.0.0.1:0".parse::<SocketAddr>().unwrap().into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap().as_socket().unwrap();
    let fillers = (0..4)
        .map(|_| {
            let s = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
            s.set_nonblocking(true).unwrap();
            let _ = s.connect(&address.into());
            s
        })
        .collect();
    std::thread::sleep(Duration::from_millis(50));
    (listener, fillers, address)
}

#[test]
fn each_phase() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let silent = Server::new(|mut peer, _| peer.drain());
        let deaf = Server::new(|mut peer, _| {
            peer.head();
            std::thread::sleep(Duration::from_secs(3));
        });
        let half = Server::new(|mut peer, _| {
            peer.head();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc");
            peer.drain();
        });
        let plain = HyperTransport::default();
        let some = Some(LIMIT);

        let nowhere =
            HyperTransport::new(Settings { resolver: Some(Arc::new(Never)), ..Settings::default() });
        let named = || Request { authority: "stall.test".into(), ..silent.get("/") };
        let limits = Limits { dns: some, ..Limits::default() };
        assert_eq!(ends(&nowhere, named, limits, "dns", TIMEOUT, TIMES).await, TIMES);
        let limits = Limits { connect: some, ..Limits::default() };
        assert_eq!(ends(&nowhere, named, limits, "dns", TIMEOUT, TIMES).await, TIMES);

        let (_listener, _fillers, address) = full();
        let make = || Request { authority: address.to_string(), ..silent.get("/") };
        assert_eq!(ends(&plain, make, limits, "connect", TIMEOUT, TIMES).await, TIMES);

        let secure = HyperTransport::new(OURS.roots());
        let make = || Request { https: true, ..silent.get("/") };
        let limits = Limits { tls: some, ..Limits::default() };
        assert_eq!(ends(&secure, make, limits, "tls", TIMEOUT, TIMES).await, TIMES);

        let big = Bytes::from(vec![0; 16 << 20]);
        let make = || deaf.request("PUT", "/", Body::Bytes(big.clone()));
        let limits = Limits { send: some, ..Limits::default() };
        assert_eq!(ends(&plain, make, limits, "send", TIMEOUT, TIMES).await, TIMES);
        let limits = Limits { stall: Some(Stall { grace: LIMIT, rate: 1 }), ..Limits::default() };
        assert_eq!(ends(&plain, make, limits, "send", STALLED, TIMES).await, TIMES);

        // One that was held back until the server said whether it wants it.
        let asking = HyperTransport::new(Settings { expect_continue: LIMIT / 4, ..Settings::default() });
        let make = || {
            let mut request = deaf.request("PUT", "/", Body::Bytes(big.clone()));
            request.headers.insert("expect", "100-continue".parse().unwrap());
            request
        };
        assert_eq!(ends(&asking, make, limits, "send", STALLED, 10).await, 10);

        let limits = Limits { first_byte: some, ..Limits::default() };
        assert_eq!(ends(&plain, || silent.get("/"), limits, "first byte", TIMEOUT, TIMES).await, TIMES);

        let limits = Limits { read: some, ..Limits::default() };
        assert_eq!(ends(&plain, || half.get("/"), limits, "body", TIMEOUT, TIMES).await, TIMES);
        let limits = Limits { stall: Some(Stall { grace: LIMIT, rate: 1 }), ..Limits::default() };
        assert_eq!(ends(&plain, || half.get("/"), limits, "body", STALLED, TIMES).await, TIMES);
    });
    runtime.shutdown_background();
}

#[test]
fn a_trickle_is_a_stall_and_a_slow_reader_is_none() {
    on_both(|| async {
        // A byte every 20 ms: fifty a second.
        let trickle = Server::new(|mut peer, _| {
            peer.head();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n");
            for _ in 0..1000 {
                std::thread::sleep(Duration::from_millis(20));
                if peer.0.get_mut().write_all(b"x").is_err() {
                    return;
                }
            }
        });
        let stall = |rate| Limits { stall: Some(Stall { grace: LIMIT, rate }), ..Limits::default() };
        let e = fetch_in(&HyperTransport::default(), trickle.get("/"), stall(100_000)).await.unwrap_err();
        assert_eq!((e.facts().phase, &*e.facts().code), ("body", STALLED));
        let whole = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nwell");
        let mut answer = HyperTransport::default().send(whole.get("/"), stall(1_000_000)).await.unwrap();
        tokio::time::sleep(LIMIT * 3).await;
        assert_eq!(answer.body.chunk().await.unwrap().unwrap(), "well");
    });
}
