package http

import (
	"context"
	"crypto/tls"
	"net"
	"net/http"
	"reflect"
	"sync"
	"time"

	"github.com/libaws/libaws-go/internal/plan"
)

// The defaults of a BuildableClient.
var (
	DefaultHTTPTransportMaxIdleConns        = 100
	DefaultHTTPTransportMaxIdleConnsPerHost = 10
	DefaultHTTPTransportMaxConnsPerHost     = 2048

	DefaultHTTPTransportIdleConnTimeout       = 90 * time.Second
	DefaultHTTPTransportTLSHandleshakeTimeout = 10 * time.Second
	DefaultHTTPTransportExpectContinueTimeout = time.Second
	DefaultHTTPTransportTLSMinVersion         = uint16(tls.VersionTLS12)

	DefaultDialConnectTimeout   = 30 * time.Second
	DefaultDialKeepAliveTimeout = 30 * time.Second
)

// BuildableClient is an HTTP client that is changed by copying. Given to a config as it is, its
// numbers (time limits, keep-alive, unused connections) are those of the library's own
// connections. What only net/http has, such as a dial function, a proxy of the caller's or TLS
// settings, makes requests go through net/http.
type BuildableClient struct {
	timeout   time.Duration
	transport *http.Transport
	dialer    *net.Dialer

	once   sync.Once
	client *http.Client

	judged  sync.Once
	numbers plan.Connections
	plain   bool
}

// NewBuildableClient is a client with the defaults.
func NewBuildableClient() *BuildableClient { return &BuildableClient{} }

func (b *BuildableClient) build() {
	b.client = &http.Client{
		Timeout:       b.timeout,
		Transport:     b.GetTransport(),
		CheckRedirect: limitedRedirect,
	}
}

// limitedRedirect follows the two redirects that keep method and body.
func limitedRedirect(r *http.Request, via []*http.Request) error {
	if r.Response != nil {
		switch r.Response.StatusCode {
		case http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
			if len(via) < 10 {
				return nil
			}
		}
	}
	return http.ErrUseLastResponse
}

// Do sends a request.
func (b *BuildableClient) Do(req *http.Request) (*http.Response, error) {
	b.once.Do(b.build)
	return b.client.Do(req)
}

// WithTimeout is a copy with a limit for each request, its answer's body included.
func (b *BuildableClient) WithTimeout(timeout time.Duration) *BuildableClient {
	return &BuildableClient{timeout: timeout, transport: b.transport, dialer: b.dialer}
}

// WithTransportOptions is a copy with another transport.
func (b *BuildableClient) WithTransportOptions(opts ...func(*http.Transport)) *BuildableClient {
	transport := b.GetTransport()
	for _, opt := range opts {
		opt(transport)
	}
	return &BuildableClient{timeout: b.timeout, transport: transport, dialer: b.dialer}
}

// WithDialerOptions is a copy with another dialer.
func (b *BuildableClient) WithDialerOptions(opts ...func(*net.Dialer)) *BuildableClient {
	dialer := b.GetDialer()
	for _, opt := range opts {
		opt(dialer)
	}
	transport := b.GetTransport()
	transport.DialContext = dialing(dialer)
	return &BuildableClient{timeout: b.timeout, transport: transport, dialer: dialer}
}

// GetTimeout is the limit of each request; 0 is none.
func (b *BuildableClient) GetTimeout() time.Duration { return b.timeout }

// GetDialer is a copy of the dialer.
func (b *BuildableClient) GetDialer() *net.Dialer {
	if b.dialer != nil {
		d := *b.dialer
		return &d
	}
	return &net.Dialer{Timeout: DefaultDialConnectTimeout, KeepAlive: DefaultDialKeepAliveTimeout}
}

// GetTransport is a copy of the transport.
func (b *BuildableClient) GetTransport() *http.Transport {
	if b.transport != nil {
		return copied(b.transport)
	}
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           dialing(b.GetDialer()),
		TLSHandshakeTimeout:   DefaultHTTPTransportTLSHandleshakeTimeout,
		MaxIdleConns:          DefaultHTTPTransportMaxIdleConns,
		MaxIdleConnsPerHost:   DefaultHTTPTransportMaxIdleConnsPerHost,
		MaxConnsPerHost:       DefaultHTTPTransportMaxConnsPerHost,
		IdleConnTimeout:       DefaultHTTPTransportIdleConnTimeout,
		ExpectContinueTimeout: DefaultHTTPTransportExpectContinueTimeout,
		ForceAttemptHTTP2:     true,
		TLSClientConfig:       &tls.Config{MinVersion: DefaultHTTPTransportTLSMinVersion},
	}
}

// dialing is a dialer's function, told from those of callers by its code.
func dialing(d *net.Dialer) func(ctx context.Context, network, addr string) (net.Conn, error) {
	return func(ctx context.Context, network, addr string) (net.Conn, error) {
		return d.DialContext(ctx, network, addr)
	}
}

// copied is a copy of what callers can set. net/http's own Clone would set HTTP/2 up as it goes,
// which is no change of the caller's.
func copied(t *http.Transport) *http.Transport {
	out := &http.Transport{}
	from, to := reflect.ValueOf(t).Elem(), reflect.ValueOf(out).Elem()
	for i := range from.NumField() {
		if from.Type().Field(i).IsExported() {
			to.Field(i).Set(from.Field(i))
		}
	}
	out.TLSClientConfig = t.TLSClientConfig.Clone()
	return out
}

// optional are the fields of a transport that the library has as options.
var optional = map[string]bool{
	"TLSHandshakeTimeout": true, "DisableKeepAlives": true, "MaxIdleConns": true, "MaxIdleConnsPerHost": true,
	"IdleConnTimeout": true, "ResponseHeaderTimeout": true, "ExpectContinueTimeout": true,
}

// same says whether two transports differ in numbers alone.
func same(a, b *http.Transport) bool {
	x, y := reflect.ValueOf(a).Elem(), reflect.ValueOf(b).Elem()
	for i := range x.NumField() {
		f := x.Type().Field(i)
		if !f.IsExported() || optional[f.Name] {
			continue
		}
		if f.Type.Kind() == reflect.Func {
			if x.Field(i).Pointer() != y.Field(i).Pointer() {
				return false
			}
		} else if !reflect.DeepEqual(x.Field(i).Interface(), y.Field(i).Interface()) {
			return false
		}
	}
	return true
}

// LibraryConnections is for clients.
func (b *BuildableClient) LibraryConnections(as any) (plan.Connections, bool) {
	if b == nil || as != any(b) {
		return plan.Connections{}, false
	}
	b.judged.Do(func() { b.numbers, b.plain = b.judge() })
	return b.numbers, b.plain
}

// judge looks at what was changed, once: a client does not change any more.
func (b *BuildableClient) judge() (plan.Connections, bool) {
	transport, dialer := b.GetTransport(), b.GetDialer()
	usual := &BuildableClient{}
	plain := usual.GetDialer()
	plain.Timeout, plain.KeepAlive = dialer.Timeout, dialer.KeepAlive
	if !same(transport, usual.GetTransport()) || !reflect.DeepEqual(dialer, plain) {
		return plan.Connections{}, false
	}
	perHost := transport.MaxIdleConnsPerHost
	if perHost == 0 {
		perHost = http.DefaultMaxIdleConnsPerHost
	}
	return plan.Connections{
		Set:               true,
		Attempt:           b.timeout,
		Dial:              dialer.Timeout,
		KeepAlive:         dialer.KeepAlive,
		TLSHandshake:      transport.TLSHandshakeTimeout,
		ResponseHeader:    transport.ResponseHeaderTimeout,
		ExpectContinue:    transport.ExpectContinueTimeout,
		Idle:              transport.IdleConnTimeout,
		MaxIdle:           transport.MaxIdleConns,
		MaxIdlePerHost:    perHost,
		DisableKeepAlives: transport.DisableKeepAlives,
	}, true
}
