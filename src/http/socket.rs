//! One TCP connection, as the layers above want it.
//!
//! Three things are done here that neither tokio nor hyper does:
//!
//! - Vectored writes go through `sendmsg` with `MSG_NOSIGNAL`. The standard
//!   library's `writev` raises SIGPIPE when the peer is gone, which kills a C
//!   program that never heard of us.
//! - A write that fails because the peer closed is kept back while there may be
//!   something to read: a server that refuses an upload answers and hangs up,
//!   and that answer says more than `broken pipe`.
//! - Bytes are counted ([`Meter`]), which tells a stale connection (nothing came
//!   back) from a broken answer, and a slow upload from a silent server.

use super::tls;
use socket2::{SockRef, TcpKeepalive};
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::Instant;
use tokio_rustls::client::TlsStream;

/// What passed over a connection. One task writes it, others look.
#[derive(Debug)]
pub(super) struct Meter {
    read: AtomicU64,
    written: AtomicU64,
    born: Instant,
    timed: AtomicBool,
    last_write: AtomicU64,
}

impl Meter {
    fn new() -> Meter {
        Meter {
            read: AtomicU64::new(0),
            written: AtomicU64::new(0),
            born: Instant::now(),
            timed: AtomicBool::new(false),
            last_write: AtomicU64::new(0),
        }
    }

    /// Bytes received.
    pub(super) fn read(&self) -> u64 {
        self.read.load(Relaxed)
    }

    /// Bytes handed to the system for sending.
    pub(super) fn written(&self) -> u64 {
        self.written.load(Relaxed)
    }

    /// Keeps the time of writes from now on; without a limit nobody asks for it.
    pub(super) fn watch(&self) {
        self.last_write.store(self.now(), Relaxed);
        self.timed.store(true, Relaxed);
    }

    /// How long ago the last write was, or the call of [`watch`](Meter::watch).
    pub(super) fn since_write(&self) -> Duration {
        Duration::from_nanos(self.now().saturating_sub(self.last_write.load(Relaxed)))
    }

    fn now(&self) -> u64 {
        self.born.elapsed().as_nanos() as u64
    }

    // The connection's task alone counts, so no read-modify-write is needed.
    fn count_read(&self, n: usize) {
        self.read.store(self.read.load(Relaxed) + n as u64, Relaxed);
    }

    fn count_write(&self, n: usize) {
        self.written.store(self.written.load(Relaxed) + n as u64, Relaxed);
        if self.timed.load(Relaxed) {
            self.last_write.store(self.now(), Relaxed);
        }
    }
}

/// A TCP connection that counts and raises no signal.
#[derive(Debug)]
pub(super) struct Socket {
    tcp: TcpStream,
    meter: Arc<Meter>,
    /// Why writing ended, until reading has ended too.
    write_error: Option<io::Error>,
    /// Nobody reads any more: TLS says farewell.
    closing: bool,
}

impl Socket {
    /// Wraps a fresh connection and sets its options.
    pub(super) fn new(tcp: TcpStream, keep_alive: Option<Duration>) -> Socket {
        // A connection works without either option, so a refusal is no failure.
        let _ = tcp.set_nodelay(true);
        if let Some(period) = keep_alive {
            let probes = TcpKeepalive::new().with_time(period).with_interval(period);
            let _ = SockRef::from(&tcp).set_tcp_keepalive(&probes);
        }
        Socket { tcp, meter: Arc::new(Meter::new()), write_error: None, closing: false }
    }

    /// What has passed over it.
    pub(super) fn meter(&self) -> Arc<Meter> {
        self.meter.clone()
    }

    /// Whether a write must wait for reading to end.
    fn is_held(&self) -> bool {
        self.write_error.is_some() && !self.closing
    }

    fn wrote(&mut self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match result {
            Poll::Ready(Ok(n)) => {
                self.meter.count_write(n);
                Poll::Ready(Ok(n))
            }
            Poll::Ready(Err(e)) if !self.closing && peer_closed(&e) => {
                // Pending without a waker: whoever writes reads too, and reading
                // ends with the answer, with the end of the stream or with an error.
                self.write_error = Some(e);
                Poll::Pending
            }
            other => other,
        }
    }
}

fn peer_closed(e: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset};
    matches!(e.kind(), BrokenPipe | ConnectionAborted | ConnectionReset)
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let result = ready!(Pin::new(&mut self.tcp).poll_read(cx, buf));
        let n = buf.filled().len() - before;
        if n > 0 {
            self.meter.count_read(n);
        } else if let Some(e) = self.write_error.take() {
            return Poll::Ready(Err(e));
        }
        Poll::Ready(result)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        if self.is_held() {
            return Poll::Pending;
        }
        let result = Pin::new(&mut self.tcp).poll_write(cx, buf);
        self.wrote(result)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.is_held() {
            return Poll::Pending;
        }
        loop {
            ready!(self.tcp.poll_write_ready(cx))?;
            let tcp = &self.tcp;
            let result = tcp
                .try_io(Interest::WRITABLE, || SockRef::from(tcp).send_vectored_with_flags(bufs, NO_SIGNAL));
            match result {
                Err(e) if e.kind() == io::ErrorKind::WouldBlock => continue,
                Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
                result => return self.wrote(Poll::Ready(result)),
            }
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.tcp).poll_shutdown(cx)
    }
}

#[cfg(any(target_os = "linux", target_os = "android", target_os = "freebsd"))]
const NO_SIGNAL: i32 = libc::MSG_NOSIGNAL;
/// Where the flag does not exist, the socket carries `SO_NOSIGPIPE` or the system has no such signal.
#[cfg(not(any(target_os = "linux", target_os = "android", target_os = "freebsd")))]
const NO_SIGNAL: i32 = 0;

/// A connection as HTTP sees it.
#[derive(Debug)]
pub(super) enum Io {
    /// As it is.
    Plain(Socket),
    /// Under TLS.
    Tls(Box<TlsStream<Socket>>),
    /// Under TLS through a proxy that is itself spoken to over TLS.
    Nested(Box<TlsStream<Io>>),
}

impl Io {
    /// Whether the handshake has chosen HTTP/2.
    pub(super) fn chose_http2(&self) -> bool {
        let chosen = match self {
            Io::Plain(_) => None,
            Io::Tls(s) => s.get_ref().1.alpn_protocol(),
            Io::Nested(s) => s.get_ref().1.alpn_protocol(),
        };
        chosen == Some(tls::HTTP2)
    }

    fn socket(&mut self) -> &mut Socket {
        match self {
            Io::Plain(s) => s,
            Io::Tls(s) => s.get_mut().0,
            Io::Nested(s) => s.get_mut().0.socket(),
        }
    }
}

impl AsyncRead for Io {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Io::Plain(s) => Pin::new(s).poll_read(cx, buf),
            Io::Tls(s) => Pin::new(s.as_mut()).poll_read(cx, buf),
            Io::Nested(s) => Pin::new(s.as_mut()).poll_read(cx, buf),
        }
    }
}

impl AsyncWrite for Io {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Io::Plain(s) => Pin::new(s).poll_write(cx, buf),
            Io::Tls(s) => Pin::new(s.as_mut()).poll_write(cx, buf),
            Io::Nested(s) => Pin::new(s.as_mut()).poll_write(cx, buf),
        }
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Io::Plain(s) => Pin::new(s).poll_write_vectored(cx, bufs),
            Io::Tls(s) => Pin::new(s.as_mut()).poll_write_vectored(cx, bufs),
            Io::Nested(s) => Pin::new(s.as_mut()).poll_write_vectored(cx, bufs),
        }
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Io::Plain(s) => Pin::new(s).poll_flush(cx),
            Io::Tls(s) => Pin::new(s.as_mut()).poll_flush(cx),
            Io::Nested(s) => Pin::new(s.as_mut()).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        if !matches!(this, Io::Plain(_)) {
            this.socket().closing = true;
        }
        match this {
            Io::Plain(s) => Pin::new(s).poll_shutdown(cx),
            Io::Tls(s) => Pin::new(s.as_mut()).poll_shutdown(cx),
            Io::Nested(s) => Pin::new(s.as_mut()).poll_shutdown(cx),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::io::AsyncWriteExt;

    #[tokio::test]
    async fn a_failed_write_waits_for_reading_unless_closing() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let mut socket = Socket::new(TcpStream::connect(listener.local_addr().unwrap()).await.unwrap(), None);
        let (peer, _) = listener.accept().unwrap();
        SockRef::from(&peer).set_linger(Some(Duration::ZERO)).unwrap();
        drop(peer);
        let limit = Duration::from_millis(50);
        let writes = async {
            loop {
                let _ = socket.write_vectored(&[IoSlice::new(b"a"), IoSlice::new(b"b")]).await;
            }
        };
        assert!(tokio::time::timeout(limit, writes).await.is_err());
        assert!(socket.is_held());
        socket.closing = true;
        assert!(tokio::time::timeout(limit, socket.write(b"farewell")).await.unwrap().is_err());
        assert!(SockRef::from(&socket.tcp).keepalive().is_ok_and(|on| !on));
    }

    #[tokio::test]
    async fn options_are_set() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let tcp = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let socket = Socket::new(tcp, Some(Duration::from_secs(30)));
        assert!(socket.tcp.nodelay().unwrap());
        assert!(SockRef::from(&socket.tcp).keepalive().unwrap());
    }
}
