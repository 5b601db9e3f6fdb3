//! Through proxies: whole URLs, tunnels, and what is said when they refuse.

use super::secure::OURS;
use super::*;
use std::sync::Mutex;

type Seen = Arc<Mutex<Vec<String>>>;

/// A proxy that carries: every head it got, and the bytes between the two ends.
fn carrying() -> (Server, Seen) {
    let seen = Seen::default();
    let kept = seen.clone();
    let server = Server::new(move |mut peer, _| {
        let Some(head) = peer.head() else { return };
        kept.lock().unwrap().push(head.clone());
        let Some(to) = head.strip_prefix("CONNECT ").and_then(|l| l.split(' ').next()) else {
            return peer.say("HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\nproxied");
        };
        let to = to.replace("server.test", "127.0.0.1");
        let out = TcpStream::connect(to).unwrap();
        peer.say("HTTP/1.1 200 Connection established\r\nVia: us\r\n\r\n");
        carry(peer.0.into_inner(), out);
    });
    (server, seen)
}

fn carry(a: TcpStream, b: TcpStream) {
    let (mut a2, mut b2) = (a.try_clone().unwrap(), b.try_clone().unwrap());
    let (mut a, mut b) = (a, b);
    let back = std::thread::spawn(move || {
        let _ = std::io::copy(&mut b2, &mut a2);
        let _ = a2.shutdown(std::net::Shutdown::Both);
    });
    let _ = std::io::copy(&mut a, &mut b);
    let _ = b.shutdown(std::net::Shutdown::Both);
    let _ = back.join();
}

/// A transport by way of `url` for both schemes.
fn by_way_of(url: &str, except: &str, settings: Settings) -> HyperTransport {
    let proxy = Some(Arc::new(Proxy::parse(url).unwrap()));
    let proxies = Proxies { http: proxy.clone(), https: proxy, except: Except::parse(except) };
    HyperTransport::new(Settings { proxies, ..settings })
}

#[test]
fn a_plain_request_goes_with_its_whole_url() {
    on_both(|| async {
        let (proxy, seen) = carrying();
        let t = by_way_of(&format!("http://me:pa%20ss@{}", proxy.address), "10.0.0.0/8", Settings::default());
        let mut request = proxy.get("/bucket/key?x=1");
        request.authority = "somewhere.test".into();
        assert_eq!(fetch(&t, request).await.unwrap(), (200, "proxied".into()));
        let head = seen.lock().unwrap()[0].clone();
        assert!(head.starts_with("GET http://somewhere.test/bucket/key?x=1 HTTP/1.1\n"), "{head}");
        assert!(head.contains("proxy-authorization: Basic bWU6cGEgc3M="), "{head}");
    });
}

#[test]
fn who_is_excepted_goes_directly() {
    on_both(|| async {
        let (proxy, seen) = carrying();
        let server = Server::always("HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\ndirect");
        let t = by_way_of(&proxy.address.to_string(), "127.0.0.0/8", Settings::default());
        assert_eq!(fetch(&t, server.get("/")).await.unwrap().1, "direct");
        assert!(seen.lock().unwrap().is_empty());
    });
}

#[test]
fn https_goes_through_a_tunnel_and_the_proxy_sees_nothing_of_it() {
    on_both(|| async {
        let (proxy, seen) = carrying();
        let server = OURS.server("server.test", false);
        let t = by_way_of(&format!("http://me:secret@{}", proxy.address), "", OURS.roots());
        for _ in 0..2 {
            let mut request = server.get("/hidden");
            request.https = true;
            request.authority = format!("server.test:{}", server.address.port());
            assert_eq!(fetch(&t, request).await.unwrap().1, "secret");
        }
        let seen = seen.lock().unwrap();
        assert_eq!(seen.len(), 1, "the tunnel is used again");
        let port = server.address.port();
        assert!(
            seen[0].starts_with(&format!("CONNECT server.test:{port} HTTP/1.1\nHost: server.test:{port}\n"))
        );
        assert!(seen[0].contains("Proxy-Authorization: Basic ") && !seen[0].contains("hidden"));
    });
}

#[test]
fn the_certificate_of_a_proxy_is_checked() {
    on_both(|| async {
        let (inner, seen) = carrying();
        // TLS in front of the proxy, in pieces of the same parts.
        let config = OURS.config("proxy.test", false);
        let to = inner.address;
        let front = Server::new(move |peer, _| {
            let tls = rustls::ServerConnection::new(config.clone()).unwrap();
            between(rustls::StreamOwned::new(tls, peer.0.into_inner()), TcpStream::connect(to).unwrap());
        });
        let server = OURS.server("server.test", false);
        let url = format!("https://proxy.localhost:{}", front.address.port());
        let t = by_way_of(&url, "", OURS.roots());
        let mut request = server.get("/");
        request.https = true;
        request.authority = format!("server.test:{}", server.address.port());
        let e = fetch(&t, request).await.unwrap_err();
        // The proxy's own certificate is checked first.
        assert_eq!(e.facts().phase, "tls");
        assert!(e.to_string().contains("proxyconnect") && e.to_string().contains("proxy.test"), "{e}");
        assert!(seen.lock().unwrap().is_empty());
    });
}

/// Moves bytes between a TLS stream and a plain one, by turns.
fn between(mut tls: rustls::StreamOwned<rustls::ServerConnection, TcpStream>, mut plain: TcpStream) {
    let short = Some(Duration::from_millis(5));
    tls.sock.set_read_timeout(short).unwrap();
    plain.set_read_timeout(short).unwrap();
    let mut buffer = [0; 16 * 1024];
    let waits = |e: &std::io::Error| {
        matches!(e.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut)
    };
    loop {
        match tls.read(&mut buffer) {
            Ok(0) => return,
            Ok(n) => plain.write_all(&buffer[..n]).unwrap(),
            Err(e) if waits(&e) => {}
            Err(_) => return,
        }
        match plain.read(&mut buffer) {
            Ok(0) => return,
            Ok(n) => drop(tls.write_all(&buffer[..n])),
            Err(e) if waits(&e) => {}
            Err(_) => return,
        }
    }
}

#[test]
fn tls_in_tls() {
    on_both(|| async {
        let (inner, seen) = carrying();
        let config = OURS.config("proxy.localhost", false);
        let to = inner.address;
        let front = Server::new(move |peer, _| {
            let tls = rustls::ServerConnection::new(config.clone()).unwrap();
            between(rustls::StreamOwned::new(tls, peer.0.into_inner()), TcpStream::connect(to).unwrap());
        });
        let server = OURS.server("server.test", false);
        let t = by_way_of(&format!("https://proxy.localhost:{}", front.address.port()), "", OURS.roots());
        let mut request = server.get("/");
        request.https = true;
        request.authority = format!("server.test:{}", server.address.port());
        assert_eq!(fetch(&t, request).await.unwrap().1, "secret");
        let mut plain = server.get("/p");
        plain.authority = "plain.test".into();
        assert_eq!(fetch(&t, plain).await.unwrap().1, "proxied");
        assert_eq!(seen.lock().unwrap().len(), 2);
    });
}

#[test]
fn refusals_say_what_helps() {
    on_both(|| async {
        for (answer, code, words, retryable) in [
            (
                "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
                "ProxyAuthenticationRequired",
                "user:password@",
                false,
            ),
            (
                "HTTP/1.1 403 Forbidden\r\n\r\n",
                "ProxyRefused",
                "403 Forbidden; have the proxy allow it",
                false,
            ),
            ("HTTP/1.0 502 Bad Gateway\r\n\r\n", "ProxyRefused", "502 Bad Gateway", true),
            ("SSH-2.0-OpenSSH\r\n\r\n", "ProxyRefused", "no HTTP", false),
            ("nonsense", "ProxyRefused", "no HTTP", false),
            ("", "RequestSendFailed", "broke off", true),
        ] {
            let proxy = Server::new(move |mut peer, _| {
                peer.head();
                peer.say(answer);
            });
            let t = by_way_of(&proxy.address.to_string(), "", OURS.roots());
            let mut request = proxy.get("/");
            (request.https, request.authority) = (true, "server.test".into());
            let e = fetch(&t, request).await.unwrap_err();
            let facts = e.facts();
            assert_eq!((facts.phase, &*facts.code, facts.retryable), ("connect", code, retryable), "{e:?}");
            assert!(e.to_string().contains(words), "{e}");
        }
        let proxy = Server::always("HTTP/1.1 407 Who\r\ncontent-length: 0\r\n\r\n");
        let t = by_way_of(&format!("u:hidden@{}", proxy.address), "", Settings::default());
        let e = fetch(&t, proxy.get("/")).await.unwrap_err();
        assert_eq!(e.facts().code, "ProxyAuthenticationRequired");
        assert!(e.to_string().contains("does not accept") && !e.to_string().contains("hidden"), "{e}");
    });
}

#[test]
fn a_plain_request_that_the_proxy_itself_refuses_is_its_error_and_the_services_is_not() {
    on_both(|| async {
        for (answer, code, retryable) in [
            ("403 No\r\nx-squid-error: ERR_ACCESS_DENIED 0", "ProxyRefused", false),
            ("403 No\r\nserver: tinyproxy/1.11", "ProxyRefused", false),
            ("504 No\r\nproxy-status: us; error=connection_timeout", "ProxyRefused", true),
            (
                "403 No\r\nserver: AmazonS3\r\nvia: 1.1 squid\r\nproxy-status: us; received-status=403",
                "",
                false,
            ),
        ] {
            let text = format!("HTTP/1.1 {answer}\r\ncontent-length: 2\r\n\r\nno");
            let proxy = Server::new(move |mut peer, _| {
                peer.head();
                peer.say(&text);
            });
            let t = by_way_of(&proxy.address.to_string(), "", Settings::default());
            let mut request = proxy.get("/");
            request.authority = "server.test".into();
            match fetch(&t, request).await {
                Ok(answer) => assert_eq!((code, answer.0), ("", 403)),
                Err(e) => {
                    assert_eq!((&*e.facts().code, e.facts().retryable), (code, retryable), "{e}");
                    assert!(
                        e.to_string().contains("server.test") && e.to_string().contains("NO_PROXY"),
                        "{e}"
                    );
                }
            }
        }
    });
}

#[test]
fn a_proxy_that_is_not_there_or_keeps_silent_or_never_ends() {
    on_both(|| async {
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let mut request = Server::always("").get("/");
        request.https = true;
        let e = fetch(&by_way_of(&closed.to_string(), "", OURS.roots()), request).await.unwrap_err();
        assert!(
            e.to_string().contains("proxyconnect") && e.to_string().contains("connection refused"),
            "{e}"
        );
        let silent = Server::new(|mut peer, _| peer.drain());
        let mut request = silent.get("/");
        request.https = true;
        let t = by_way_of(&silent.address.to_string(), "", OURS.roots());
        let limits = Limits { connect: millis(200), ..Limits::default() };
        let e = fetch_in(&t, request, limits).await.unwrap_err();
        assert_eq!((e.facts().phase, &*e.facts().code), ("connect", TIMEOUT), "{e:?}");
        assert!(e.to_string().contains("within 200ms"), "{e}");
        let endless = Server::new(|mut peer, _| {
            peer.head();
            peer.say("HTTP/1.1 200 OK\r\n");
            for _ in 0..2000 {
                peer.say("x-more: 0123456789\r\n");
            }
            peer.drain();
        });
        let mut request = endless.get("/");
        request.https = true;
        let e = fetch(&by_way_of(&endless.address.to_string(), "", OURS.roots()), request).await.unwrap_err();
        assert!(e.to_string().contains("16 KiB"), "{e}");
    });
}
