//! A stall in each of the six phases, a hundred times each: the phase is named, and the limit kept.
//!
//! The servers are real and the clock is the test's own. How late limits are in real time is measured by
//! `make bench-faults`.

use super::secure::OURS;
use super::*;
use crate::http::connect::{Resolver, Resolving};
use tokio::time::Instant;

const TIMES: usize = 100;

/// Runs on a clock of the test's own: it goes on as soon as there is nothing to do but wait, so that the
/// limits may be as long as the real ones, and what was kept is known exactly.
fn on_a_clock<F: Future<Output = ()>>(test: impl FnOnce() -> F) {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    builder.enable_all().start_paused(true).build().unwrap().block_on(test());
}

/// Sends the same to a stalling server many times; each must end as it must, and at its time.
async fn ends(
    t: &HyperTransport,
    make: impl Fn() -> Request,
    limits: Limits,
    (phase, code): (&str, &str),
    limit: Duration,
    times: usize,
) {
    for _ in 0..times {
        let begun = Instant::now();
        let e = fetch_in(t, make(), limits).await.expect_err("it was answered");
        let took = begun.elapsed();
        let says = e.to_string().contains(&format!("{limit:?}")) && e.facts().retryable;
        assert!(says && e.facts().phase == phase && e.facts().code == code, "{e:?}");
        // What went out before it stood still may have moved the beginning; a clock's tick is a millisecond.
        assert!(took >= limit && took <= limit + limit / 4, "{phase}: {took:?} of {limit:?}");
    }
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
fn each_phase_ends_with_its_limit() {
    let seconds = Duration::from_secs;
    on_a_clock(|| async move {
        let silent = Server::new(|mut peer, _| peer.drain());
        let deaf = Server::new(move |mut peer, _| {
            peer.head();
            std::thread::park_timeout(seconds(20));
        });
        let half = Server::new(|mut peer, _| {
            peer.head();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc");
            peer.drain();
        });
        // With the limits that hold where none is set.
        let plain = HyperTransport::default();
        let none = Limits::default();
        let guard = Some(Stall { grace: seconds(20), rate: 1 });

        let nowhere =
            HyperTransport::new(Settings { resolver: Some(Arc::new(Never)), ..Settings::default() });
        let named = || Request { authority: "stall.test".into(), ..silent.get("/") };
        let limits = Limits { dns: Some(seconds(7)), ..none };
        ends(&nowhere, named, limits, ("dns", TIMEOUT), seconds(7), TIMES).await;
        ends(&nowhere, named, none, ("dns", TIMEOUT), seconds(30), TIMES).await;

        let (_listener, _fillers, address) = full();
        let make = || Request { authority: address.to_string(), ..silent.get("/") };
        ends(&plain, make, none, ("connect", TIMEOUT), seconds(30), TIMES).await;

        let secure = HyperTransport::new(OURS.roots());
        let make = || Request { https: true, ..silent.get("/") };
        ends(&secure, make, none, ("tls", TIMEOUT), seconds(10), TIMES).await;

        let big = Bytes::from(vec![0; 16 << 20]);
        let make = || deaf.request("PUT", "/", Body::Bytes(big.clone()));
        let limits = Limits { send: Some(seconds(40)), ..none };
        ends(&plain, make, limits, ("send", TIMEOUT), seconds(40), TIMES).await;
        let limits = Limits { stall: guard, ..none };
        ends(&plain, make, limits, ("send", STALLED), seconds(20), TIMES).await;
        // One that was held back until the server said whether it wants it: for a second.
        let make = || {
            let mut request = deaf.request("PUT", "/", Body::Bytes(big.clone()));
            request.headers.insert("expect", "100-continue".parse().unwrap());
            request
        };
        ends(&plain, make, limits, ("send", STALLED), seconds(20), TIMES).await;

        let limits = Limits { first_byte: Some(seconds(300)), ..none };
        ends(&plain, || silent.get("/"), limits, ("first byte", TIMEOUT), seconds(300), TIMES).await;

        let limits = Limits { read: Some(seconds(60)), ..none };
        ends(&plain, || half.get("/"), limits, ("body", TIMEOUT), seconds(60), TIMES).await;
        let limits = Limits { stall: guard, ..none };
        ends(&plain, || half.get("/"), limits, ("body", STALLED), seconds(20), TIMES).await;
    });
}

#[test]
fn unused_connections_end_after_ninety_seconds_and_dead_addresses_cost_a_quarter_of_one() {
    on_a_clock(|| async {
        let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let t = HyperTransport::default();
        fetch(&t, server.get("/")).await.unwrap();
        tokio::time::sleep(Duration::from_secs(89)).await;
        assert_eq!(t.idle(), 1);
        tokio::time::sleep(Duration::from_secs(2)).await;
        assert_eq!(t.idle(), 0);

        // One address keeps silent, another one is the server's; where the search begins changes.
        let (_listener, _fillers, dead) = full();
        let resolver = Some(Arc::new(Both(vec![dead, server.address])) as Arc<dyn Resolver>);
        let t = HyperTransport::new(Settings { resolver, max_idle_per_host: 0, ..Settings::default() });
        let mut waited = Vec::new();
        for _ in 0..16 {
            let begun = Instant::now();
            let request = Request { authority: "both.test".into(), ..server.get("/") };
            // The answer itself is waited for without any clock beside.
            fetch(&t, request).await.unwrap();
            waited.push(begun.elapsed().as_millis());
        }
        assert!(waited.iter().all(|ms| *ms <= 251), "{waited:?}");
        assert!(waited.iter().any(|ms| *ms >= 250), "{waited:?}");
    });
}

/// A resolver that gives these.
#[derive(Debug)]
struct Both(Vec<SocketAddr>);

impl Resolver for Both {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> Resolving<'a> {
        let found = self.0.clone();
        Box::pin(async move { Ok(found) })
    }
}

/// In real time, since what trickles does.
const GRACE: Duration = Duration::from_millis(60);

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
        let stall = |rate| Limits { stall: Some(Stall { grace: GRACE, rate }), ..Limits::default() };
        let e = fetch_in(&HyperTransport::default(), trickle.get("/"), stall(100_000)).await.unwrap_err();
        assert_eq!((e.facts().phase, &*e.facts().code), ("body", STALLED));
        let whole = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nwell");
        let mut answer = HyperTransport::default().send(whole.get("/"), stall(1_000_000)).await.unwrap();
        tokio::time::sleep(GRACE * 3).await;
        assert_eq!(answer.body.chunk().await.unwrap().unwrap(), "well");
    });
}
