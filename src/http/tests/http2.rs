//! HTTP/2 against a server made of the h2 crate's own server side, so that each fault can be had.

use super::*;
use ::http::Response as Answer;
use h2::server::{self, SendResponse};
use h2::{Reason, RecvStream};
use tokio::net::TcpListener as Listener;
use tokio::sync::mpsc;

type Respond = SendResponse<Bytes>;
type Asked = ::http::Request<RecvStream>;

/// A server that runs `answer` for each request, with the connection's number from 0.
struct Server2 {
    address: SocketAddr,
    accepted: Arc<AtomicUsize>,
}

impl Server2 {
    async fn new<F: Future<Output = ()> + Send + 'static>(
        streams: u32,
        answer: impl Fn(Asked, Respond, usize) -> F + Send + Sync + 'static,
    ) -> Server2 {
        let listener = Listener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let accepted = Arc::new(AtomicUsize::new(0));
        let (count, answer) = (accepted.clone(), Arc::new(answer));
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                let n = count.fetch_add(1, SeqCst);
                let answer = answer.clone();
                tokio::spawn(async move {
                    let mut builder = server::Builder::new();
                    builder.max_concurrent_streams(streams);
                    let Ok(mut connection) = builder.handshake::<_, Bytes>(tcp).await else { return };
                    while let Some(Ok((request, respond))) = connection.accept().await {
                        let last = request.uri().path() == "/last";
                        tokio::spawn(answer(request, respond, n));
                        if last {
                            connection.graceful_shutdown();
                        }
                    }
                });
            }
        });
        Server2 { address, accepted }
    }

    fn accepted(&self) -> usize {
        self.accepted.load(SeqCst)
    }

    fn request(&self, method: &str, target: &str, body: Body) -> Request {
        let mut request = request(self.address, method, target, body);
        request.headers.insert("x-mine", "kept".parse().unwrap());
        request
    }

    fn get(&self, target: &str) -> Request {
        self.request("GET", target, Body::Empty)
    }
}

fn only() -> Settings {
    Settings { http2: Http2::Only, ..Settings::default() }
}

/// Answers with a text.
fn say(respond: &mut Respond, text: &str) {
    let mut out = respond.send_response(Answer::new(()), false).unwrap();
    out.send_data(Bytes::copy_from_slice(text.as_bytes()), true).unwrap();
}

/// All of a request's body, giving room as it comes.
async fn whole(request: Asked) -> Vec<u8> {
    let mut body = request.into_body();
    let mut all = Vec::new();
    while let Some(Ok(piece)) = body.data().await {
        body.flow_control().release_capacity(piece.len()).unwrap();
        all.extend_from_slice(&piece);
    }
    all
}

/// A body that the test feeds.
#[derive(Debug)]
struct Fed(mpsc::UnboundedReceiver<Bytes>);

impl BodySource for Fed {
    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes>>> {
        self.0.poll_recv(cx).map(|piece| piece.map(Ok))
    }

    fn len(&self) -> Option<u64> {
        None
    }

    fn restart(&mut self) -> Option<Box<dyn BodySource>> {
        None
    }
}

fn fed() -> (mpsc::UnboundedSender<Bytes>, Body) {
    let (feed, pieces) = mpsc::unbounded_channel();
    (feed, Body::Stream(Box::new(Fed(pieces))))
}

#[test]
fn requests_share_a_connection() {
    on_both(|| async {
        let server = Server2::new(100, |request, mut respond, _| async move {
            let uri = request.uri().to_string();
            assert!(request.headers().contains_key("x-mine") && !request.headers().contains_key("host"));
            let body = whole(request).await;
            say(&mut respond, &format!("{uri} {}", body.len()));
        })
        .await;
        let t = HyperTransport::new(only());
        let (status, text) = fetch(&t, server.get("/a?b=c")).await.unwrap();
        assert_eq!((status, text), (200, format!("http://{}/a?b=c 0", server.address)));
        let many = (0..50).map(|n| {
            let (t, body) = (t.clone(), Body::Bytes(vec![b'x'; n * 1000].into()));
            let request = server.request("PUT", &format!("/{n}"), body);
            tokio::spawn(async move { fetch(&t, request).await.unwrap().1 })
        });
        for (n, one) in many.collect::<Vec<_>>().into_iter().enumerate() {
            assert!(one.await.unwrap().ends_with(&format!("/{n} {}", n * 1000)));
        }
        assert_eq!((server.accepted(), t.lines()), (1, 1));
    });
}

#[test]
fn bodies_larger_than_every_window_go_both_ways() {
    const SIZE: usize = 9 << 20;
    on_both(|| async {
        let server = Server2::new(100, |request, mut respond, _| async move {
            let body = Bytes::from(whole(request).await);
            let mut out = respond.send_response(Answer::new(()), false).unwrap();
            out.send_data(body, true).unwrap();
        })
        .await;
        let t = HyperTransport::new(only());
        let (feed, body) = fed();
        for n in 0..SIZE >> 20 {
            feed.send(vec![n as u8; 1 << 20].into()).unwrap();
        }
        drop(feed);
        let answer = t.send(server.request("PUT", "/", body), Limits::default()).await.unwrap();
        let body = answer.body.collect(1 << 26).await.unwrap();
        assert_eq!((body.len(), body[0], body[SIZE - 1]), (SIZE, 0, 8));
    });
}

#[test]
fn a_two_way_stream_is_answered_while_it_is_sent() {
    on_both(|| async {
        let server = Server2::new(100, |request, mut respond, _| async move {
            let mut out = respond.send_response(Answer::new(()), false).unwrap();
            let mut body = request.into_body();
            while let Some(Ok(piece)) = body.data().await {
                body.flow_control().release_capacity(piece.len()).unwrap();
                out.send_data(piece, false).unwrap();
            }
            out.send_data(Bytes::from_static(b"end"), true).unwrap();
        })
        .await;
        // Needed by the request, not by the settings.
        let t = HyperTransport::default();
        let (feed, body) = fed();
        let request = Request { two_way: true, ..server.request("POST", "/", body) };
        let mut answer =
            t.send(request, Limits { first_byte: millis(5000), ..Limits::default() }).await.unwrap();
        for text in ["one", "two"] {
            feed.send(text.into()).unwrap();
            assert_eq!(&answer.body.chunk().await.unwrap().unwrap()[..], text.as_bytes());
        }
        drop(feed);
        assert_eq!(&answer.body.collect(100).await.unwrap()[..], b"end");
        let t = HyperTransport::new(Settings { http2: Http2::Off, ..Settings::default() });
        let request = Request { two_way: true, ..server.get("/") };
        assert_eq!(t.send(request, Limits::default()).await.unwrap_err().facts().code, "Http2Required");
    });
}

#[tokio::test]
async fn a_full_connection_gets_a_neighbour() {
    let server = Server2::new(2, |_, mut respond, n| async move {
        let mut out = respond.send_response(Answer::new(()), false).unwrap();
        out.send_data(format!("{n}").into(), false).unwrap();
        tokio::time::sleep(Duration::from_secs(600)).await;
    })
    .await;
    let t = HyperTransport::new(only());
    let mut open = Vec::new();
    for _ in 0..5 {
        let mut answer = t.send(server.get("/"), Limits::default()).await.unwrap();
        let n = answer.body.chunk().await.unwrap().unwrap();
        open.push((n, answer));
    }
    let numbers: Vec<&[u8]> = open.iter().map(|(n, _)| &n[..]).collect();
    assert_eq!(numbers, [b"0", b"0", b"1", b"1", b"2"]);
    // An answer that is let go makes room.
    open.remove(0);
    let mut answer = t.send(server.get("/"), Limits::default()).await.unwrap();
    assert_eq!(&answer.body.chunk().await.unwrap().unwrap()[..], b"0");
}

#[tokio::test]
async fn after_goaway_the_next_request_goes_elsewhere() {
    let server = Server2::new(100, |_, mut respond, n| async move {
        let mut out = respond.send_response(Answer::new(()), false).unwrap();
        out.send_data(format!("{n}").into(), false).unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        out.send_data(" whole".into(), true).unwrap();
    })
    .await;
    let t = HyperTransport::new(only());
    let mut last = t.send(server.get("/last"), Limits::default()).await.unwrap();
    assert_eq!(&last.body.chunk().await.unwrap().unwrap()[..], b"0");
    // What was under way is answered to its end.
    assert_eq!(&last.body.collect(100).await.unwrap()[..], b" whole");
    assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "1 whole");
    assert_eq!(server.accepted(), 2);
}

#[tokio::test]
async fn what_was_refused_unseen_is_sent_again() {
    let times = Arc::new(AtomicUsize::new(0));
    let seen = times.clone();
    let server = Server2::new(100, move |request, mut respond, _| {
        let refuse = seen.fetch_add(1, SeqCst) == 0 || request.uri().path() == "/never";
        async move {
            match refuse {
                true => respond.send_reset(Reason::REFUSED_STREAM),
                false => say(&mut respond, &String::from_utf8(whole(request).await).unwrap()),
            }
        }
    })
    .await;
    let t = HyperTransport::new(only());
    let body = Pieces::body(&["a", "b"], Some(2), true);
    assert_eq!(fetch(&t, server.request("PUT", "/", body)).await.unwrap().1, "ab");
    assert_eq!(times.load(SeqCst), 2);
    // A body that can't be had again is not.
    times.store(0, SeqCst);
    let body = Pieces::body(&["a"], Some(1), false);
    let e = fetch(&t, server.request("PUT", "/", body)).await.unwrap_err();
    assert!(e.facts().message.contains("REFUSED_STREAM") && e.facts().retryable, "{e}");
    assert_eq!(times.load(SeqCst), 1);
    let e = fetch(&t, server.get("/never")).await.unwrap_err();
    assert!(e.facts().message.contains("reset the HTTP/2 stream"), "{e}");
    assert_eq!(times.load(SeqCst), 3);
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn a_body_that_is_reset_broke_off_and_its_connection_lives() {
    let server = Server2::new(100, |request, mut respond, _| async move {
        if request.uri().path() == "/whole" {
            return say(&mut respond, "whole");
        }
        let mut out = respond.send_response(Answer::new(()), false).unwrap();
        out.send_data("half".into(), false).unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        out.send_reset(Reason::INTERNAL_ERROR);
    })
    .await;
    let t = HyperTransport::new(only());
    let e = fetch(&t, server.get("/half")).await.unwrap_err();
    let facts = e.facts();
    assert!(
        facts.message.contains("broke off after 4 bytes") && facts.message.contains("INTERNAL_ERROR"),
        "{e}"
    );
    assert_eq!((facts.phase, facts.retryable), ("body", true));
    assert_eq!(fetch(&t, server.get("/whole")).await.unwrap().1, "whole");
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn what_is_dropped_is_reset_and_nothing_else() {
    let (told, mut resets) = mpsc::unbounded_channel();
    let server = Server2::new(100, move |request, mut respond, _| {
        let told = told.clone();
        async move {
            if request.uri().path() == "/whole" {
                return say(&mut respond, "whole");
            }
            let answered = request.uri().path() == "/answered";
            let mut out = answered.then(|| respond.send_response(Answer::new(()), false).unwrap());
            let why = std::future::poll_fn(|cx| match &mut out {
                Some(out) => out.poll_reset(cx),
                None => respond.poll_reset(cx),
            });
            let _ = told.send(why.await.unwrap());
        }
    })
    .await;
    let t = HyperTransport::new(only());
    for target in ["/silent", "/answered"] {
        // With a body that never ends: it must end with the request.
        let (feed, body) = fed();
        feed.send("piece".into()).unwrap();
        let request = server.request("PUT", target, body);
        let sent = tokio::time::timeout(Duration::from_millis(300), t.send(request, Limits::default())).await;
        assert_eq!(sent.is_ok(), target == "/answered");
        drop(sent);
        assert_eq!(resets.recv().await, Some(Reason::CANCEL));
        tokio::time::timeout(Duration::from_secs(10), feed.closed()).await.unwrap();
    }
    assert_eq!(fetch(&t, server.get("/whole")).await.unwrap().1, "whole");
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn every_phase_is_limited() {
    let server = Server2::new(100, |request, mut respond, _| async move {
        let out = match request.uri().path() {
            "/head" => Some(respond.send_response(Answer::new(()), false).unwrap()),
            _ => None,
        };
        tokio::time::sleep(Duration::from_secs(600)).await;
        drop((out, request));
    })
    .await;
    let t = HyperTransport::new(only());
    let limits = Limits { first_byte: millis(50), read: millis(50), ..Limits::default() };
    let e = fetch_in(&t, server.get("/"), limits).await.unwrap_err();
    assert_eq!((e.facts().phase, e.facts().code.as_str()), ("first byte", TIMEOUT));
    let e = fetch_in(&t, server.get("/head"), limits).await.unwrap_err();
    assert_eq!((e.facts().phase, e.facts().code.as_str()), ("body", TIMEOUT));
    // More than the window: the server takes no more of it.
    let (feed, body) = fed();
    feed.send(vec![0; 1 << 20].into()).unwrap();
    let e = fetch_in(&t, server.request("PUT", "/", body), limits).await.unwrap_err();
    assert_eq!((e.facts().phase, e.facts().code.as_str()), ("send", TIMEOUT));
    // A source of the caller's that has nothing to give is not the server's silence.
    let (_feed, body) = fed();
    let sent = fetch_in(&t, server.request("PUT", "/", body), limits);
    assert!(tokio::time::timeout(Duration::from_millis(400), sent).await.is_err());
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn a_peer_that_answers_no_ping_is_given_up() {
    let server = Server::new(|mut peer, _| {
        // Settings, and then nothing more.
        peer.say("\0\0\0\x04\0\0\0\0\0");
        peer.drain();
    });
    let settings = Settings { ping_interval: millis(50), ping_timeout: Duration::from_millis(50), ..only() };
    let t = HyperTransport::new(settings);
    let e = fetch(&t, server.get("/")).await.unwrap_err();
    assert!(e.facts().message.contains("no ping"), "{e}");
    assert_eq!((e.facts().code.as_str(), t.lines()), (TIMEOUT, 0));
}

#[tokio::test]
async fn an_idle_connection_is_closed_in_time() {
    let server = Server2::new(100, |_, mut respond, _| async move { say(&mut respond, "x") }).await;
    let t = HyperTransport::new(Settings { idle_timeout: millis(50), ..only() });
    fetch(&t, server.get("/")).await.unwrap();
    assert_eq!(t.lines(), 1);
    for _ in 0..1000 {
        if t.lines() == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(t.lines(), 0);
    fetch(&t, server.get("/")).await.unwrap();
    assert_eq!(server.accepted(), 2);
}

#[tokio::test]
async fn a_server_of_http1_is_told_from_one_of_http2() {
    let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok");
    let e = fetch(&HyperTransport::new(only()), server.get("/")).await.unwrap_err();
    assert_eq!(e.status(), crate::error::Status::Transport, "{e}");
    // Without TLS nobody is asked, and so HTTP/1.1 it is.
    assert_eq!(fetch(&HyperTransport::default(), server.get("/")).await.unwrap().1, "ok");
}

#[test]
fn one_connection_is_enough_to_be_warm() {
    on_both(|| async {
        let server = Server2::new(100, |_, mut respond, _| async move { say(&mut respond, "ok") }).await;
        let t = HyperTransport::new(only());
        for _ in 0..2 {
            assert_eq!(t.warm(false, &server.address.to_string(), 8, Limits::default()).await.unwrap(), 1);
        }
        assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "ok");
        assert_eq!((server.accepted(), t.lines(), t.idle()), (1, 1, 0));
    });
}

#[test]
fn nobody_is_asked_before_a_body() {
    on_both(|| async {
        let server = Server2::new(100, |request, mut respond, _| async move {
            let asked = request.headers().contains_key("expect");
            say(&mut respond, &format!("{asked} {}", whole(request).await.len()));
        })
        .await;
        let t = HyperTransport::new(only());
        let (feed, body) = fed();
        feed.send(Bytes::from_static(b"abc")).unwrap();
        drop(feed);
        for body in [body, Body::Bytes(vec![b'x'; 3].into())] {
            let mut request = server.request("PUT", "/", body);
            request.headers.insert("expect", "100-continue".parse().unwrap());
            assert_eq!(fetch(&t, request).await.unwrap().1, "false 3");
        }
    });
}
