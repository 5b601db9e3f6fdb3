//! Every way to fail has its phase, its words and its verdict on trying again.

use super::*;

#[test]
fn refused() {
    on_both(|| async {
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut request = Server::always("").get("/");
        request.authority = closed.to_string();
        let e = fetch(&HyperTransport::default(), request).await.unwrap_err();
        assert_eq!((e.facts().phase, e.facts().retryable), ("connect", true));
        assert_eq!(e.to_string(), format!("dial tcp {closed}: connect: connection refused"));
    });
}

#[test]
fn localhost_needs_no_resolver() {
    on_both(|| async {
        let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let mut request = server.get("/");
        request.authority = format!("bucket.localhost:{}", server.address.port());
        assert_eq!(fetch(&HyperTransport::default(), request).await.unwrap().1, "ok");
    });
}

#[test]
fn unknown_names() {
    on_both(|| async {
        let mut request = Server::always("").get("/");
        request.authority = "does-not-exist.invalid".into();
        let e = fetch(&HyperTransport::default(), request).await.unwrap_err();
        assert_eq!(e.facts().phase, "dns");
        assert!(e.to_string().starts_with("lookup does-not-exist.invalid: "), "{e}");
        // Without a network the resolver itself fails, and that may pass.
        assert_eq!(e.facts().retryable, !e.to_string().ends_with("no such host"), "{e}");
    });
}

#[test]
fn a_silent_server() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| peer.drain());
        let limits = Limits { first_byte: millis(150), ..Limits::default() };
        let bodies = [Body::Empty, Body::Bytes("abc".into()), Pieces::body(&["abc"], Some(3), true)];
        for (tried, body) in bodies.into_iter().enumerate() {
            let request = server.request("PUT", "/", body);
            let e = fetch_in(&HyperTransport::default(), request, limits).await.unwrap_err();
            assert_eq!((e.facts().phase, &*e.facts().code), ("first byte", TIMEOUT), "{e:?}");
            assert!(e.to_string().contains("150ms") && e.facts().retryable);
            assert_eq!(server.accepted(), tried + 1, "a time limit is no reason to send again unasked");
        }
    });
}

/// Gives a byte every 40 ms.
#[derive(Debug)]
struct Slow(std::pin::Pin<Box<tokio::time::Sleep>>, u64);

impl BodySource for Slow {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if self.1 == 0 {
            return Poll::Ready(None);
        }
        std::task::ready!(self.0.as_mut().poll(cx));
        self.0.as_mut().reset(tokio::time::Instant::now() + Duration::from_millis(40));
        self.1 -= 1;
        Poll::Ready(Some(Ok(Bytes::from_static(b"x"))))
    }

    fn len(&self) -> Option<u64> {
        Some(5)
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

#[test]
fn a_slow_upload_is_no_silent_server() {
    on_both(|| async {
        let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let slow = Slow(Box::pin(tokio::time::sleep(Duration::from_millis(600))), 5);
        let request = server.request("PUT", "/", Body::Stream(Box::new(slow)));
        let limits = Limits { first_byte: millis(500), ..Limits::default() };
        assert_eq!(fetch_in(&HyperTransport::default(), request, limits).await.unwrap().1, "ok");
    });
}

#[test]
fn a_server_that_takes_nothing() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.head();
            std::thread::sleep(Duration::from_millis(400));
        });
        let big = Body::Bytes(vec![0; 64 << 20].into());
        let limits = Limits { first_byte: millis(80), ..Limits::default() };
        let e =
            fetch_in(&HyperTransport::default(), server.request("PUT", "/", big), limits).await.unwrap_err();
        assert_eq!((e.facts().phase, &*e.facts().code), ("send", TIMEOUT), "{e:?}");
    });
}

#[test]
fn broken_bodies() {
    on_both(|| async {
        for (answer, words) in [
            ("content-length: 10\r\n\r\nabc", "got 3 of 10 expected bytes: unexpected EOF"),
            ("content-length: 10\r\n\r\n", "got 0 of 10 expected bytes: unexpected EOF"),
            ("transfer-encoding: chunked\r\n\r\n5\r\nabc", "broke off after 3 bytes: unexpected EOF"),
            ("transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n", "broke off after 3 bytes: unexpected EOF"),
            ("transfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n", "broke off after 0 bytes"),
        ] {
            let server = Server::new(move |mut peer, _| {
                peer.request();
                peer.say("HTTP/1.1 200 OK\r\n");
                peer.say(answer);
            });
            let t = HyperTransport::default();
            let e = fetch(&t, server.get("/")).await.unwrap_err();
            assert_eq!((e.facts().phase, e.facts().retryable), ("body", true));
            assert!(e.to_string().contains(words), "{e}");
            assert_eq!(t.idle(), 0);
        }
    });
}

#[test]
fn a_stalled_body() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n");
            for _ in 0..3 {
                std::thread::sleep(Duration::from_millis(40));
                peer.say("a");
            }
            peer.drain();
        });
        // Ten times the server's pauses: a busy machine stretches those.
        let limits = Limits { read: millis(400), ..Limits::default() };
        let e = fetch_in(&HyperTransport::default(), server.get("/"), limits).await.unwrap_err();
        assert_eq!((e.facts().phase, &*e.facts().code), ("body", TIMEOUT), "{e:?}");
        assert!(e.to_string().contains("after 3 bytes within 400ms"), "{e}");
    });
}

#[test]
fn a_slow_reader_is_no_stall() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nabc");
            std::thread::sleep(Duration::from_millis(30));
            peer.say("def");
        });
        let limits = Limits { read: millis(600), ..Limits::default() };
        let mut answer = HyperTransport::default().send(server.get("/"), limits).await.unwrap();
        assert_eq!(answer.body.chunk().await.unwrap().unwrap(), "abc");
        tokio::time::sleep(Duration::from_millis(900)).await;
        assert_eq!(answer.body.chunk().await.unwrap().unwrap(), "def");
        assert!(answer.body.chunk().await.is_none());
    });
}

#[test]
fn garbage_and_silence() {
    on_both(|| async {
        for (answer, words) in [
            ("SSH-2.0-OpenSSH_9.6\r\n\r\n", "malformed HTTP response"),
            ("HTTP/1.1 200 OK\r\ncontent-length: x\r\n\r\n", "malformed HTTP response"),
            ("HTTP/1.1 200 OK\r\nhalf", "unexpected EOF"),
            ("", "unexpected EOF"),
        ] {
            let server = Server::new(move |mut peer, _| {
                peer.request();
                peer.say(answer);
            });
            let e = fetch(&HyperTransport::default(), server.get("/")).await.unwrap_err();
            assert_eq!((e.facts().phase, e.facts().retryable), ("first byte", true), "{e}");
            assert!(e.to_string().contains(words), "{e}");
            assert_eq!(server.accepted(), 1);
        }
    });
}

#[test]
fn a_reset_is_named() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.head();
            // Closing with unread bytes resets.
            std::thread::sleep(Duration::from_millis(20));
        });
        let big = Body::Bytes(vec![0; 8 << 20].into());
        let e = fetch(&HyperTransport::default(), server.request("PUT", "/", big)).await.unwrap_err();
        assert_eq!((e.facts().phase, e.facts().retryable), ("send", true), "{e}");
        let text = e.to_string();
        assert!(text.contains("connection reset by peer") || text.contains("broken pipe"), "{text}");
    });
}

/// Fails after its first piece.
#[derive(Debug)]
struct Fails(bool);

impl BodySource for Fails {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(Some(Err(crate::error::Error::invalid("MyReader", "the disk is gone"))));
        }
        Poll::Ready(Some(Ok(Bytes::from_static(b"piece"))))
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        Some(Box::new(Fails(false)))
    }
}

#[test]
fn the_caller_s_own_error_comes_back() {
    on_both(|| async {
        let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
        let t = HyperTransport::default();
        for _ in 0..2 {
            let request = server.request("PUT", "/", Body::Stream(Box::new(Fails(false))));
            let e = fetch(&t, request).await.unwrap_err();
            assert_eq!(e.facts().code, "MyReader", "{e:?}");
            fetch(&t, server.get("/")).await.unwrap();
        }
    });
}

/// Counts how often it was asked.
#[derive(Debug)]
struct Endless(Arc<AtomicUsize>);

impl BodySource for Endless {
    fn poll_chunk(&mut self, _: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.0.fetch_add(1, SeqCst);
        Poll::Ready(Some(Ok(Bytes::from_static(&[0; 1024]))))
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

#[test]
fn a_given_up_upload_is_not_read_any_more() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| peer.drain());
        let asked = Arc::new(AtomicUsize::new(0));
        let t = HyperTransport::default();
        let body = Body::Stream(Box::new(Endless(asked.clone())));
        let call = t.send(server.request("PUT", "/", body), Limits::default());
        assert!(tokio::time::timeout(Duration::from_millis(30), call).await.is_err());
        let then = asked.load(SeqCst);
        assert_eq!(Arc::strong_count(&asked), 1, "the source is still held");
        tokio::time::sleep(Duration::from_millis(30)).await;
        assert_eq!(asked.load(SeqCst), then);
        server.until_open(0).await;
    });
}
