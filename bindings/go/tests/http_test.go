package tests

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/lambda"
	lambdatypes "github.com/libaws/libaws-go/service/lambda/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/smithy"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// sentTo is a client of a server on this machine, over a client of HTTP; nil is the library's own.
func sentTo(server string, client aws.HTTPClient, optFns ...func(*s3.Options)) *s3.Client {
	cfg := faked(nil)
	cfg.HTTPClient = client
	cfg.BaseEndpoint = aws.String(server)
	cfg.RetryMaxAttempts = 1
	return s3.NewFromConfig(cfg, append([]func(*s3.Options){func(o *s3.Options) { o.UsePathStyle = true }}, optFns...)...)
}

// tallied is a server that answers, and counts requests, open and new connections.
type tallied struct {
	*httptest.Server
	requests, opened, open atomic.Int32
}

func serve(t *testing.T, answer http.HandlerFunc) *tallied {
	t.Helper()
	c := &tallied{}
	c.Server = httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c.requests.Add(1)
		if answer != nil {
			answer(w, r)
			return
		}
		_, _ = io.WriteString(w, none)
	}))
	c.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		switch state {
		case http.StateNew:
			c.opened.Add(1)
			c.open.Add(1)
		case http.StateClosed, http.StateHijacked:
			c.open.Add(-1)
		}
	}
	c.Start()
	t.Cleanup(func() {
		c.CloseClientConnections()
		c.Close()
	})
	return c
}

func until(t *testing.T, what string, there func() bool) {
	t.Helper()
	for end := time.Now().Add(30 * time.Second); !there(); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("never: ", what)
		}
	}
}

func Test_HTTP_01_a_working_client_by_default(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if !strings.HasPrefix(r.Header.Get("Authorization"), "AWS4-HMAC-SHA256 ") {
			t.Error(r.Header)
		}
		_, _ = io.WriteString(w, `<ListBucketResult><Contents><Key>a</Key><Size>3</Size></Contents></ListBucketResult>`)
	})
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"), config.WithBaseEndpoint(s.URL),
		config.WithCredentialsProvider(faked(nil).Credentials))
	check(t, err)
	out, err := s3.NewFromConfig(cfg).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")})
	check(t, err)
	equal(t, "key", aws.ToString(out.Contents[0].Key), "a")
}

// own is an HTTP client of the caller's, with errors of its own.
type own struct {
	http.Client
	did  atomic.Int32
	fail error
}

func (o *own) Do(r *http.Request) (*http.Response, error) {
	o.did.Add(1)
	if o.fail != nil {
		return nil, o.fail
	}
	return o.Client.Do(r)
}

type torn struct{ at string }

func (t *torn) Error() string { return "the wire tore at " + t.at }

func Test_HTTP_03_a_client_of_the_callers_and_its_errors(t *testing.T) {
	s := serve(t, nil)
	o := &own{}
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"), config.WithBaseEndpoint(s.URL), config.WithHTTPClient(o),
		config.WithCredentialsProvider(faked(nil).Credentials))
	check(t, err)
	check(t, list(s3.NewFromConfig(cfg)))
	equal(t, "sent", fmt.Sprint(o.did.Load(), s.requests.Load()), "1 1")
	o.fail = &torn{"the pole"}
	err = list(s3.NewFromConfig(cfg, quickly))
	var why *torn
	var send *smithyhttp.RequestSendError
	if !errors.As(err, &why) || why.at != "the pole" || !errors.As(err, &send) {
		t.Error(err)
	}
	equal(t, "tried", o.did.Load(), 4)
	// A timeout of theirs is one.
	o.fail = &net.OpError{Op: "read", Err: os.ErrDeadlineExceeded}
	var timeout net.Error
	if err = list(sentTo(s.URL, o)); !errors.As(err, &timeout) || !timeout.Timeout() || !errors.Is(err, os.ErrDeadlineExceeded) {
		t.Error(err)
	}
	// One that embeds a client to change what it does is asked, however plain that client is.
	inner := &embedding{BuildableClient: awshttp.NewBuildableClient()}
	check(t, list(sentTo(s.URL, inner)))
	equal(t, "embedding", inner.did, 1)
}

type embedding struct {
	*awshttp.BuildableClient
	did int
}

func (e *embedding) Do(r *http.Request) (*http.Response, error) {
	e.did++
	return e.BuildableClient.Do(r)
}

// full is an address that nobody connects to: those who wait there take all the room.
func full(t *testing.T) string {
	fd, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
	check(t, err)
	check(t, syscall.Bind(fd, &syscall.SockaddrInet4{Addr: [4]byte{127, 0, 0, 1}}))
	check(t, syscall.Listen(fd, 0))
	name, err := syscall.Getsockname(fd)
	check(t, err)
	at := name.(*syscall.SockaddrInet4)
	t.Cleanup(func() { _ = syscall.Close(fd) })
	for range 4 {
		waiting, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM, 0)
		check(t, err)
		check(t, syscall.SetNonblock(waiting, true))
		_ = syscall.Connect(waiting, at)
		t.Cleanup(func() { _ = syscall.Close(waiting) })
	}
	time.Sleep(20 * time.Millisecond)
	return fmt.Sprintf("http://127.0.0.1:%d", at.Port)
}

func Test_HTTP_08_connecting_is_limited(t *testing.T) {
	equal(t, "default", awshttp.NewBuildableClient().GetDialer().Timeout, 30*time.Second)
	client := awshttp.NewBuildableClient().WithDialerOptions(func(d *net.Dialer) { d.Timeout = 100 * time.Millisecond })
	began := time.Now()
	err := list(sentTo(full(t), client))
	took := time.Since(began)
	var timeout net.Error
	if !errors.As(err, &timeout) || !timeout.Timeout() || took < 90*time.Millisecond || took > 20*time.Second {
		t.Error(took, err)
	}
}

func Test_HTTP_09_19_transport_options(t *testing.T) {
	s := serve(t, nil)
	three := func(c aws.HTTPClient) string {
		before := s.opened.Load()
		client := sentTo(s.URL, c)
		for range 3 {
			check(t, list(client))
		}
		return fmt.Sprint(s.opened.Load() - before)
	}
	equal(t, "by default", three(awshttp.NewBuildableClient()), "1")
	equal(t, "without keep-alive", three(awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) {
		tr.DisableKeepAlives = true
	})), "3")
	// What only net/http has goes through it: a dial function, TLS settings.
	var dialed atomic.Int32
	equal(t, "with a dial function", three(awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) {
		tr.DialContext = func(ctx context.Context, network, addr string) (net.Conn, error) {
			dialed.Add(1)
			return (&net.Dialer{}).DialContext(ctx, network, addr)
		}
	})), "1")
	equal(t, "dialed", dialed.Load(), 1)
	tls := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, none) }))
	defer tls.Close()
	if err := list(sentTo(tls.URL, awshttp.NewBuildableClient())); err == nil {
		t.Error("a certificate of nobody's was believed")
	}
	check(t, list(sentTo(tls.URL, awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) {
		tr.TLSClientConfig.RootCAs = tls.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs
	}))))
}

func Test_HTTP_11_a_proxy_in_code(t *testing.T) {
	var mu sync.Mutex
	var asked []string
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		asked = append(asked, r.RequestURI)
		_, _ = io.WriteString(w, none)
	}))
	defer proxy.Close()
	there, err := url.Parse(proxy.URL)
	check(t, err)
	client := awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) { tr.Proxy = http.ProxyURL(there) })
	check(t, list(sentTo("http://nowhere.invalid", client)))
	mu.Lock()
	defer mu.Unlock()
	if len(asked) != 1 || !strings.HasPrefix(asked[0], "http://nowhere.invalid/b-b-b/?") {
		t.Error(asked)
	}
}

func Test_HTTP_13_14_idle_connections(t *testing.T) {
	tr := awshttp.NewBuildableClient().GetTransport()
	equal(t, "defaults", fmt.Sprint(tr.IdleConnTimeout, tr.MaxIdleConns, tr.MaxIdleConnsPerHost, tr.ResponseHeaderTimeout,
		tr.TLSHandshakeTimeout, tr.ExpectContinueTimeout), "1m30s 100 10 0s 10s 1s")
	// They end in time, and are used again before.
	s := serve(t, nil)
	client := sentTo(s.URL, awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) { tr.IdleConnTimeout = 300 * time.Millisecond }))
	check(t, list(client))
	check(t, list(client))
	equal(t, "opened", s.opened.Load(), 1)
	until(t, "the connection was closed", func() bool { return s.open.Load() == 0 })
	kept := serve(t, nil)
	check(t, list(sentTo(kept.URL, awshttp.NewBuildableClient())))
	time.Sleep(400 * time.Millisecond)
	equal(t, "kept by default", kept.open.Load(), 1)
	// And are no more than allowed over all hosts; several settings at once.
	for most, want := range map[int]int32{1: 1, 100: 4} {
		var wait sync.WaitGroup
		wait.Add(4)
		s := serve(t, func(w http.ResponseWriter, r *http.Request) {
			wait.Done()
			wait.Wait() // four at once
			_, _ = io.WriteString(w, none)
		})
		client := sentTo(s.URL, awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) {
			tr.MaxIdleConns = most
			tr.ExpectContinueTimeout = 0
		}))
		var calls sync.WaitGroup
		for range 4 {
			calls.Add(1)
			go func() {
				defer calls.Done()
				if err := list(client); err != nil {
					t.Error(err)
				}
			}()
		}
		calls.Wait()
		until(t, "as many are kept as may be", func() bool { return s.open.Load() == want })
		equal(t, "opened", s.opened.Load(), 4)
	}
}

func Test_HTTP_16_waiting_for_the_answers_head_is_limited(t *testing.T) {
	stop := make(chan struct{})
	s := serve(t, func(http.ResponseWriter, *http.Request) { <-stop })
	defer close(stop)
	client := awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) { tr.ResponseHeaderTimeout = 100 * time.Millisecond })
	began := time.Now()
	err := list(sentTo(s.URL, client))
	var timeout net.Error
	if !errors.As(err, &timeout) || !timeout.Timeout() || time.Since(began) > 20*time.Second {
		t.Error(time.Since(began), err)
	}
}

func Test_HTTP_17_that_limit_and_long_functions(t *testing.T) {
	stop := make(chan struct{})
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("X-Amz-Invocation-Type") == "Event" {
			w.WriteHeader(http.StatusAccepted)
			return
		}
		<-stop // a function's answer has no head before its end
	})
	defer close(stop)
	client := lambda.New(lambda.Options{
		Region: "us-east-1", BaseEndpoint: aws.String(s.URL), Credentials: faked(nil).Credentials, RetryMaxAttempts: 1,
		HTTPClient: awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) { tr.ResponseHeaderTimeout = 200 * time.Millisecond }),
	})
	_, err := client.Invoke(ctx, &lambda.InvokeInput{FunctionName: aws.String("long")})
	var timeout net.Error
	if !errors.As(err, &timeout) || !timeout.Timeout() {
		t.Error(err)
	}
	out, err := client.Invoke(ctx, &lambda.InvokeInput{FunctionName: aws.String("long"), InvocationType: lambdatypes.InvocationTypeEvent})
	check(t, err)
	equal(t, "status", out.StatusCode, 202)
}

func Test_HTTP_20_the_wait_for_continue_can_be_left_out(t *testing.T) {
	// A server that never says to go on.
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	defer listener.Close()
	came := make(chan time.Duration, 1)
	go func() {
		c, err := listener.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		var all []byte
		b := make([]byte, 64<<10)
		var head time.Time
		for {
			n, err := c.Read(b)
			if err != nil {
				return
			}
			all = append(all, b[:n]...)
			if at := bytes.Index(all, []byte("\r\n\r\n")); at > 0 {
				if head.IsZero() {
					head = time.Now()
				}
				if len(all) > at+4 {
					came <- time.Since(head)
					_, _ = io.WriteString(c, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
					_, _ = io.Copy(io.Discard, c)
					return
				}
			}
		}
	}()
	client := sentTo("http://"+listener.Addr().String(), awshttp.NewBuildableClient().WithTransportOptions(func(tr *http.Transport) {
		tr.ExpectContinueTimeout = 0
		tr.MaxIdleConns = 10
	}))
	_, err = client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), Body: bytes.NewReader(make([]byte, 4<<20))})
	check(t, err)
	if waited := <-came; waited > 900*time.Millisecond {
		t.Error("the body waited ", waited)
	}
}

func Test_RTY_26_a_reset_connection_is_retried(t *testing.T) {
	var n atomic.Int32
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if n.Add(1) > 1 {
			_, _ = io.WriteString(w, none)
			return
		}
		reset(w)
	})
	check(t, list(sentTo(s.URL, nil, quickly, func(o *s3.Options) { o.RetryMaxAttempts = 0 })))
	equal(t, "requests", s.requests.Load(), 2)
	n.Store(0)
	err := list(sentTo(s.URL, nil))
	var send *smithyhttp.RequestSendError
	if !errors.Is(err, syscall.ECONNRESET) || !errors.As(err, &send) {
		t.Error(err)
	}
	// Through a client of the caller's as well.
	n.Store(0)
	check(t, list(sentTo(s.URL, &own{}, quickly, func(o *s3.Options) { o.RetryMaxAttempts = 0 })))
}

// reset ends a connection without a word.
func reset(w http.ResponseWriter) {
	c, _, err := w.(http.Hijacker).Hijack()
	if err != nil {
		return
	}
	_ = c.(*net.TCPConn).SetLinger(0)
	_ = c.Close()
}

func Test_FAQ_05_a_reset_while_a_body_is_read_is_the_callers(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "100000")
		_, _ = io.WriteString(w, strings.Repeat("x", 5000))
		w.(http.Flusher).Flush()
		time.Sleep(50 * time.Millisecond)
		reset(w)
	})
	out, err := sentTo(s.URL, nil, quickly, func(o *s3.Options) { o.RetryMaxAttempts = 3 }).GetObject(ctx,
		&s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
	check(t, err)
	defer out.Body.Close()
	_, err = io.ReadAll(out.Body)
	if err == nil {
		t.Error("half a body was taken for a whole one")
	}
	equal(t, "requests", s.requests.Load(), 1)
}

// probe measures the time on the wire: in Do, and in reads of the body.
type probe struct {
	inner aws.HTTPClient
	mu    sync.Mutex
	do    time.Duration
	reads time.Duration
}

type probed struct {
	io.ReadCloser
	p *probe
}

func (b *probed) Read(p []byte) (int, error) {
	began := time.Now()
	n, err := b.ReadCloser.Read(p)
	b.p.mu.Lock()
	defer b.p.mu.Unlock()
	b.p.reads += time.Since(began)
	return n, err
}

func (p *probe) Do(r *http.Request) (*http.Response, error) {
	began := time.Now()
	answer, err := p.inner.Do(r)
	p.mu.Lock()
	p.do += time.Since(began)
	p.mu.Unlock()
	if err == nil {
		answer.Body = &probed{answer.Body, p}
	}
	return answer, err
}

func Test_FAQ_03_wire_time_is_do_and_the_reads_of_a_body(t *testing.T) {
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(120 * time.Millisecond)
		w.Header().Set("Content-Length", "10")
		_, _ = io.WriteString(w, "01234")
		w.(http.Flusher).Flush()
		time.Sleep(120 * time.Millisecond)
		_, _ = io.WriteString(w, "56789")
	})
	p := &probe{inner: awshttp.NewBuildableClient()}
	out, err := sentTo(s.URL, p).GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
	check(t, err)
	all, err := io.ReadAll(out.Body)
	check(t, err)
	check(t, out.Body.Close())
	equal(t, "body", string(all), "0123456789")
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.do < 100*time.Millisecond || p.reads < 100*time.Millisecond || p.do > time.Minute {
		t.Error(p.do, p.reads)
	}
}

func Test_errors_of_the_chain_say_what_kind_they_are(t *testing.T) {
	refused, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	address := refused.Addr().String()
	check(t, refused.Close())
	err = list(sentTo("http://"+address, nil))
	var network net.Error
	if !errors.Is(err, syscall.ECONNREFUSED) || !errors.As(err, &network) || network.Timeout() {
		t.Error(err)
	}
	var op *smithy.OperationError
	if !errors.As(err, &op) || op.Service() != "S3" {
		t.Error(err)
	}
}
