//! What goes over the wire, and what comes back.

use super::*;

/// Answers with the request: its head, an empty line and its body.
fn echo() -> Server {
    Server::new(|mut peer, _| {
        while let Some((head, body)) = peer.request() {
            let text = format!("{head}\n{}", String::from_utf8_lossy(&body));
            peer.say(&format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{text}", text.len()));
        }
    })
}

#[test]
fn bodies_of_every_kind() {
    on_both(|| async {
        let server = echo();
        let t = HyperTransport::default();
        let (_, text) = fetch(&t, server.get("/a?b=c%20d")).await.unwrap();
        assert_eq!(text, format!("GET /a?b=c%20d HTTP/1.1\nhost: {}\n\n", server.address));
        let (_, text) = fetch(&t, server.request("POST", "//x", Body::Bytes("body".into()))).await.unwrap();
        assert!(
            text.starts_with("POST //x HTTP/1.1\n") && text.ends_with("content-length: 4\n\nbody"),
            "{text}"
        );
        let known = Pieces::body(&["bo", "", "dy"], Some(4), false);
        let (_, text) = fetch(&t, server.request("PUT", "", known)).await.unwrap();
        assert!(
            text.starts_with("PUT / HTTP/1.1\n") && text.ends_with("content-length: 4\n\nbody"),
            "{text}"
        );
        let unknown = Pieces::body(&["bo", "dy"], None, false);
        let (_, text) = fetch(&t, server.request("PUT", "/", unknown)).await.unwrap();
        assert!(text.ends_with("transfer-encoding: chunked\n\nbody"), "{text}");
        let empty = Pieces::body(&[], None, false);
        let (_, text) = fetch(&t, server.request("PUT", "/", empty)).await.unwrap();
        assert!(text.ends_with("transfer-encoding: chunked\n\n"), "{text}");
        let (_, text) = fetch(&t, server.request("PUT", "/", Body::Bytes(Bytes::new()))).await.unwrap();
        assert!(text.ends_with("content-length: 0\n\n"), "{text}");
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn a_body_must_keep_its_promise() {
    on_both(|| async {
        let server = echo();
        let t = HyperTransport::default();
        for (pieces, len) in [(&["abc"][..], 5), (&["abc", "def"][..], 5)] {
            let request = server.request("PUT", "/", Pieces::body(pieces, Some(len), true));
            let e = fetch(&t, request).await.unwrap_err();
            assert_eq!(e.facts().code, "BodyLength", "{e:?}");
            assert!(!e.facts().retryable);
        }
    });
}

#[test]
fn chunked_and_open_ended_answers() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            peer.say("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n");
            std::thread::sleep(Duration::from_millis(20));
            peer.say("2\r\nde\r\n0\r\nx-trailer: 1\r\n\r\n");
            peer.request();
            peer.say("HTTP/1.1 200 OK\r\n\r\nuntil the end");
        });
        let t = HyperTransport::default();
        assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "abcde");
        assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "until the end");
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn answers_without_a_body() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            while let Some((head, _)) = peer.request() {
                peer.say(match head.split(' ').nth(1) {
                    Some("/204") => "HTTP/1.1 204 No Content\r\n\r\n",
                    Some("/304") => "HTTP/1.1 304 Not Modified\r\ncontent-length: 9\r\n\r\n",
                    _ => "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n",
                });
            }
        });
        let t = HyperTransport::default();
        for (method, target, status) in [("GET", "/204", 204), ("GET", "/304", 304), ("HEAD", "/", 200)] {
            let got = fetch(&t, server.request(method, target, Body::Empty)).await.unwrap();
            assert_eq!(got, (status, String::new()));
        }
        assert_eq!(server.accepted(), 1);
    });
}

#[test]
fn header_values_stay_bytes() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            peer.request();
            let _ = peer
                .0
                .get_mut()
                .write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nx-odd: \xff\xfe\r\n\r\n");
        });
        let answer = HyperTransport::default().send(server.get("/"), Limits::default()).await.unwrap();
        assert_eq!(answer.headers["x-odd"].as_bytes(), b"\xff\xfe");
    });
}

#[test]
fn an_early_answer_wins() {
    on_both(|| async {
        let server = Server::new(|mut peer, n| {
            peer.head();
            peer.say("HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\n\r\nno");
            if n == 0 {
                peer.drain();
            }
        });
        let t = HyperTransport::default();
        for _ in 0..3 {
            let big = Bytes::from(vec![b'x'; 32 << 20]);
            let got = fetch(&t, server.request("PUT", "/", Body::Bytes(big))).await.unwrap();
            assert_eq!(got, (403, "no".into()));
        }
        // What is left of a refused upload must not be sent for nobody.
        assert_eq!((t.idle(), server.accepted()), (0, 3));
    });
}

#[test]
fn expect_continue() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            while let Some(head) = peer.head() {
                match head.split(' ').nth(1) {
                    Some("/asked") => peer.say("HTTP/1.1 100 Continue\r\n\r\n"),
                    Some("/refused") => {
                        peer.say("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
                        // Nothing of the body may come.
                        let mut rest = Vec::new();
                        let _ = peer.0.read_to_end(&mut rest);
                        assert!(rest.is_empty());
                        return;
                    }
                    _ => {}
                }
                let mut body = [0; 4];
                peer.0.read_exact(&mut body).unwrap();
                peer.say("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
            }
        });
        let settings = Settings { expect_continue: Duration::from_millis(1000), ..Settings::default() };
        let t = HyperTransport::new(settings);
        let put = |target: &str, body: Body| {
            let mut request = server.request("PUT", target, body);
            request.headers.insert("expect", "100-continue".parse().unwrap());
            let (t, start) = (t.clone(), std::time::Instant::now());
            async move { (fetch(&t, request).await.unwrap(), start.elapsed()) }
        };
        for body in [Body::Bytes("body".into()), Pieces::body(&["bo", "dy"], Some(4), false)] {
            let ((status, _), took) = put("/asked", body).await;
            assert!(status == 200 && took < Duration::from_millis(900), "{took:?}");
        }
        let ((status, _), took) = put("/silent", Body::Bytes("body".into())).await;
        assert!(status == 200 && took >= Duration::from_millis(990), "{took:?}");
        assert_eq!(put("/refused", Body::Bytes("body".into())).await.0.0, 403);
        assert_eq!(t.idle(), 0);
    });
}

#[test]
fn many_headers() {
    on_both(|| async {
        let server = Server::new(|mut peer, _| {
            while let Some((head, _)) = peer.request() {
                let n: usize = head.split(' ').nth(1).unwrap()[1..].parse().unwrap();
                peer.say("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n");
                for i in 0..n {
                    peer.say(&format!("x-amz-meta-{i}: {}\r\n", "v".repeat(1000)));
                }
                peer.say("\r\n");
            }
        });
        let t = HyperTransport::default();
        let answer = t.send(server.get("/900"), Limits::default()).await.unwrap();
        assert_eq!(answer.headers.len(), 901);
        for too_many in ["/1024", "/1200"] {
            let e = t.send(server.get(too_many), Limits::default()).await.unwrap_err();
            assert!(e.to_string().contains("head is too large"), "{e}");
            assert!(!e.facts().retryable);
        }
    });
}

#[test]
fn a_request_goes_on_though_nobody_reads_its_answer() {
    const PIECE: &str = match std::str::from_utf8(&[b'x'; 1 << 16]) {
        Ok(piece) => piece,
        Err(_) => "",
    };
    // More than the system takes in without anybody reading.
    let pieces = [PIECE; 400];
    on_both(|| async {
        let taken = Arc::new(AtomicUsize::new(0));
        let all = taken.clone();
        let server = Server::new(move |mut peer, _| {
            peer.head();
            peer.say("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\no");
            let mut buffer = vec![0; 1 << 16];
            while all.load(SeqCst) < pieces.len() * PIECE.len() {
                match peer.0.read(&mut buffer) {
                    Ok(n) if n > 0 => all.fetch_add(n, SeqCst),
                    _ => return,
                };
            }
            peer.say("k");
            peer.drain();
        });
        let t = HyperTransport::default();
        let len = (pieces.len() * PIECE.len()) as u64;
        let request = server.request("PUT", "/", Pieces::body(&pieces, Some(len), false));
        let answer = t.send(request, Limits::default()).await.unwrap();
        while taken.load(SeqCst) < len as usize {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(answer.body.collect(10).await.unwrap(), "ok");
    });
}
