//! Which connection a request goes over, and what becomes of it.

use super::*;
use std::sync::Mutex;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

#[test]
fn one_connection_serves_many() {
    on_both(|| async {
        let server = Server::always(OK);
        let t = HyperTransport::default();
        for _ in 0..20 {
            assert_eq!(fetch(&t, server.get("/")).await.unwrap(), (200, "ok".into()));
        }
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn calls_of_their_own_block_on() {
    let server = Server::always(OK);
    let t = HyperTransport::default();
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..5 {
        rt.block_on(fetch(&t, server.get("/"))).unwrap();
    }
    assert_eq!(server.accepted(), 1);
}

#[test]
fn a_stale_connection_is_replaced() {
    on_both(|| async {
        // Each connection serves one request and drops the next without a word.
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say(OK);
            peer.request();
        });
        let t = HyperTransport::default();
        for body in [
            Body::Empty,
            Body::Bytes("abc".into()),
            Pieces::body(&["ab", "c"], Some(3), true),
            Pieces::body(&["ab", "c"], None, true),
        ] {
            fetch(&t, server.get("/")).await.unwrap();
            assert_eq!(fetch(&t, server.request("PUT", "/", body)).await.unwrap().1, "ok");
        }
        fetch(&t, server.get("/")).await.unwrap();
        let lost = server.request("PUT", "/", Pieces::body(&["abc"], Some(3), false));
        let e = fetch(&t, lost).await.unwrap_err();
        assert!(e.facts().retryable, "{e:?}");
    });
}

#[test]
fn a_closed_connection_is_replaced() {
    // The runtime does not run while the server closes, so nothing is noticed.
    let server = Server::new(|mut peer, _| {
        peer.request();
        peer.say(OK);
    });
    let t = HyperTransport::default();
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for _ in 0..4 {
        rt.block_on(fetch(&t, server.get("/"))).unwrap();
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(server.accepted(), 4);
}

#[test]
fn a_broken_answer_is_not_tried_again() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say(OK);
            peer.request();
            peer.say("HTTP/1.1 2");
        });
        let t = HyperTransport::default();
        fetch(&t, server.get("/")).await.unwrap();
        fetch(&t, server.get("/")).await.unwrap_err();
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn a_connection_that_the_server_closes_while_it_waits_is_let_go() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say(OK);
            std::thread::sleep(Duration::from_millis(50));
        });
        let t = HyperTransport::default();
        for n in 1..=3 {
            assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "ok");
            // Nobody asks for another: it is noticed all the same.
            while t.idle() > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            assert_eq!(server.accepted(), n);
        }
    });
}

#[test]
fn connections_end_with_their_runtime() {
    for workers in [0, 2] {
        let server = Server::always(OK);
        let t = HyperTransport::default();
        let runtime = match workers {
            0 => tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap(),
            n => tokio::runtime::Builder::new_multi_thread().worker_threads(n).enable_all().build().unwrap(),
        };
        assert_eq!(runtime.block_on(fetch(&t, server.get("/"))).unwrap().1, "ok");
        assert_eq!(t.idle(), 1);
        runtime.shutdown_timeout(Duration::from_secs(10));
        assert_eq!(t.idle(), 0, "{workers} workers");
        let next = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        assert_eq!(next.block_on(fetch(&t, server.get("/"))).unwrap().1, "ok");
        assert_eq!(server.accepted(), 2);
    }
}

#[test]
fn connection_close_is_honoured() {
    on_both(|| async {
        let server = Server::always("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 2\r\n\r\nok");
        let t = HyperTransport::default();
        for _ in 0..3 {
            assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "ok");
        }
        assert_eq!(server.accepted(), 3);
    });
}

#[test]
fn unread_bodies_leak_nothing() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            while peer.request().is_some() {
                peer.say("HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\nbeginning");
            }
        });
        let t = HyperTransport::default();
        for _ in 0..1000 {
            let answer = t.send(server.get("/"), Limits::default()).await.unwrap();
            assert_eq!(answer.status, 200);
        }
        server.until_open(4).await;
        assert_eq!(t.idle(), 0);
    });
}

#[test]
fn small_unread_bodies_keep_their_connection() {
    on_both(|| async {
        let server =
            Server::always("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n");
        let t = HyperTransport::default();
        for _ in 0..50 {
            let answer = t.send(server.get("/"), Limits::default()).await.unwrap();
            tokio::time::sleep(Duration::from_millis(1)).await;
            drop(answer);
        }
        assert!(server.accepted() <= 10, "{} connections", server.accepted());
    });
}

#[test]
fn parallel_requests_and_the_idle_limits() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            while peer.request().is_some() {
                // Long enough that all are under way before the first is answered.
                std::thread::sleep(Duration::from_millis(1500));
                peer.say(OK);
            }
        });
        let settings = Settings { max_idle: Some(7), ..Settings::default() };
        for (settings, kept) in [(Settings::default(), 10), (settings, 7)] {
            let t = HyperTransport::new(settings);
            let calls: Vec<_> = (0..64)
                .map(|_| {
                    let (t, request) = (t.clone(), server.get("/"));
                    tokio::spawn(async move { fetch(&t, request).await })
                })
                .collect();
            for call in calls {
                assert_eq!(call.await.unwrap().unwrap().1, "ok");
            }
            // Those beyond the limits stay for a moment, and then go.
            while t.idle() > kept {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            assert_eq!(t.idle(), kept);
        }
        assert_eq!(server.accepted(), 128);
    });
}

#[test]
fn more_than_the_limit_stay_while_they_are_used() {
    let many = |t: HyperTransport, server: &Server| {
        let calls: Vec<_> = (0..32)
            .map(|_| {
                let (t, request) = (t.clone(), server.get("/"));
                tokio::spawn(async move { fetch(&t, request).await })
            })
            .collect();
        async move {
            for call in calls {
                assert_eq!(call.await.unwrap().unwrap().1, "ok");
            }
        }
    };
    for (surplus, opened) in [(Duration::from_secs(60), 32..=32), (Duration::ZERO, 54..=96)] {
        on_both(|| async {
            let server = Server::new(|mut peer, _| {
                while peer.request().is_some() {
                    // Long enough that all are under way before the first is answered.
                    std::thread::sleep(Duration::from_millis(300));
                    peer.say(OK);
                }
            });
            let t = HyperTransport::new(Settings { surplus, ..Settings::default() });
            for _ in 0..3 {
                many(t.clone(), &server).await;
            }
            assert!(opened.contains(&server.accepted()), "{} with {surplus:?}", server.accepted());
            assert_eq!(t.idle(), if surplus.is_zero() { 10 } else { 32 });
        });
    }
}

#[test]
fn idle_connections_expire() {
    on_both(|| async {
        let server = Server::always(OK);
        let t = HyperTransport::new(Settings { idle_timeout: millis(400), ..Settings::default() });
        for _ in 0..2 {
            fetch(&t, server.get("/")).await.unwrap();
            assert_eq!(t.idle(), 1);
            server.until_open(0).await;
            assert_eq!(t.idle(), 0);
        }
        assert_eq!(server.accepted(), 2);
    });
}

#[test]
fn no_idle_connections_if_none_are_wanted() {
    on_both(|| async {
        let server = Server::always(OK);
        let t = HyperTransport::new(Settings { max_idle_per_host: 0, ..Settings::default() });
        for _ in 0..3 {
            fetch(&t, server.get("/")).await.unwrap();
        }
        assert_eq!(server.accepted(), 3);
    });
}

#[test]
fn a_dropped_call_closes_its_connection() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| peer.drain());
        let t = HyperTransport::default();
        let call = t.send(server.get("/"), Limits::default());
        assert!(tokio::time::timeout(Duration::from_millis(50), call).await.is_err());
        server.until_open(0).await;
        assert!(server.accepted() <= 1);
    });
}

/// A resolver whose answer can be changed.
#[derive(Debug)]
struct Table(Mutex<Vec<SocketAddr>>);

impl crate::http::Resolver for Table {
    fn resolve<'a>(&'a self, _: &'a str, _: u16) -> crate::http::Resolving<'a> {
        let found = self.0.lock().unwrap().clone();
        Box::pin(async move { Ok(found) })
    }
}

#[test]
fn a_server_that_moves_is_followed_while_the_old_one_still_answers() {
    on_both(|| async {
        let old = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nold");
        // Another address of this machine, at the same port.
        let new = TcpListener::bind(("127.0.0.2", old.address.port())).unwrap();
        std::thread::spawn(move || {
            for tcp in new.incoming() {
                let mut peer = Peer(BufReader::new(tcp.unwrap()));
                while peer.request().is_some() {
                    peer.say("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nnew");
                }
            }
        });
        let table = Arc::new(Table(Mutex::new(vec![old.address])));
        let look_again = Duration::from_millis(30);
        let t = HyperTransport::new(Settings {
            resolver: Some(table.clone()),
            look_again,
            ..Settings::default()
        });
        let ask = async || {
            let mut request = old.get("/");
            request.authority = format!("moves.test:{}", old.address.port());
            fetch(&t, request).await.unwrap().1
        };
        for _ in 0..20 {
            assert_eq!(ask().await, "old");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(old.accepted(), 1, "a name that stays keeps its connection");
        *table.0.lock().unwrap() = vec![SocketAddr::new([127, 0, 0, 2].into(), old.address.port())];
        let mut asked = 0;
        while ask().await == "old" {
            asked += 1;
            assert!(asked < 2000, "it was never followed");
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(ask().await, "new");
    });
}
