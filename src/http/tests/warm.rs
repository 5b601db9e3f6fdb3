//! Connections opened ahead, and many requests at once.

use super::*;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

async fn warm(t: &HyperTransport, server: &Server, count: usize) -> Result<usize> {
    t.warm(false, &server.address.to_string(), count, Limits::default()).await
}

/// Waits until the server has come round to so many connections: the system took them before.
async fn until_accepted(server: &Server, n: usize) {
    for _ in 0..1000 {
        if server.accepted() >= n {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(server.accepted(), n);
}

#[test]
fn calls_find_connections_open() {
    on_both(|| async {
        let server = Server::always(OK);
        let t = HyperTransport::default();
        assert_eq!(warm(&t, &server, 4).await.unwrap(), 4);
        assert_eq!(t.idle(), 4);
        assert_eq!(warm(&t, &server, 4).await.unwrap(), 4, "what waits already counts");
        let calls: Vec<_> = (0..4)
            .map(|_| {
                let (t, request) = (t.clone(), server.get("/"));
                tokio::spawn(async move { fetch(&t, request).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().1, "ok");
        }
        until_accepted(&server, 4).await;
        assert_eq!(warm(&t, &server, 64).await.unwrap(), 10, "no more than the pool keeps");
        assert_eq!(t.idle(), 10);
        until_accepted(&server, 10).await;
    });
}

#[test]
fn what_can_not_be_opened_is_an_error_and_what_is_not_kept_is_not_opened() {
    on_both(|| async {
        let server = Server::always(OK);
        let t = HyperTransport::new(Settings { max_idle_per_host: 0, ..Settings::default() });
        assert_eq!(warm(&t, &server, 4).await.unwrap(), 0);
        assert_eq!(server.accepted(), 0);
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let t = HyperTransport::default();
        let e = t.warm(false, &closed.to_string(), 3, Limits::default()).await.unwrap_err();
        assert_eq!(e.facts().phase, "connect");
        assert!(e.to_string().contains("connection refused"), "{e}");
    });
}

#[test]
fn five_hundred_and_twelve_requests_at_once() {
    on_both(|| async {
        // All must be there before the first is answered.
        let gate = Arc::new(std::sync::Barrier::new(512));
        let server = Server::new(move |mut peer, _| {
            if peer.request().is_some() {
                gate.wait();
                peer.say(OK);
                peer.drain();
            }
        });
        let t = HyperTransport::default();
        let calls: Vec<_> = (0..512)
            .map(|_| {
                let (t, request) = (t.clone(), server.get("/"));
                tokio::spawn(async move { fetch(&t, request).await })
            })
            .collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap().1, "ok");
        }
        assert_eq!(server.accepted(), 512);
        // Those beyond the limit stay for a moment, and then go.
        while t.idle() > 10 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert_eq!(t.idle(), 10);
    });
}
