// Package http is the error of an answer with its request id, and an HTTP client
// to build on.
package http

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/http"
	"sync"
	"time"

	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// ResponseError is a service's answer that was an error, with the id of the request.
type ResponseError struct {
	*smithyhttp.ResponseError
	RequestID string
	// HostID is S3's second id.
	HostID string
}

// ServiceRequestID is the id of the request, empty when the service sent none.
func (e *ResponseError) ServiceRequestID() string { return e.RequestID }

// ServiceHostID is S3's second id.
func (e *ResponseError) ServiceHostID() string { return e.HostID }

// As finds the inner response error, too.
func (e *ResponseError) As(target interface{}) bool {
	if t, ok := target.(**smithyhttp.ResponseError); ok {
		*t = e.ResponseError
		return true
	}
	return false
}

func (e *ResponseError) Error() string {
	if e.HostID != "" {
		return fmt.Sprintf("https response error StatusCode: %d, RequestID: %s, HostID: %s, %v",
			e.HTTPStatusCode(), e.RequestID, e.HostID, e.Err)
	}
	return fmt.Sprintf("https response error StatusCode: %d, RequestID: %s, %v",
		e.HTTPStatusCode(), e.RequestID, e.Err)
}

// BuildableClient is an HTTP client of net/http that is changed by copying. Given
// to a config as it is, its time limits and connection limits go to the library's own
// connections; a function that changes the transport makes requests go through net/http.
type BuildableClient struct {
	timeout   time.Duration
	transport *http.Transport
	dialer    *net.Dialer

	once   sync.Once
	client *http.Client
}

// NewBuildableClient is a client with the defaults.
func NewBuildableClient() *BuildableClient { return &BuildableClient{} }

func (b *BuildableClient) build() {
	b.client = &http.Client{
		Timeout:   b.timeout,
		Transport: b.GetTransport(),
		CheckRedirect: func(*http.Request, []*http.Request) error {
			return http.ErrUseLastResponse
		},
	}
}

// Do sends a request.
func (b *BuildableClient) Do(req *http.Request) (*http.Response, error) {
	b.once.Do(b.build)
	return b.client.Do(req)
}

// Plain says whether nothing was changed that only net/http has, and the time limit.
func (b *BuildableClient) Plain() (time.Duration, bool) {
	return b.timeout, b.transport == nil && b.dialer == nil
}

// WithTimeout is a copy with a limit for each request.
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
	transport.DialContext = dialer.DialContext
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
	return &net.Dialer{Timeout: 30 * time.Second, KeepAlive: 30 * time.Second}
}

// GetTransport is a copy of the transport.
func (b *BuildableClient) GetTransport() *http.Transport {
	if b.transport != nil {
		return b.transport.Clone()
	}
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           b.GetDialer().DialContext,
		TLSHandshakeTimeout:   10 * time.Second,
		MaxIdleConns:          100,
		MaxIdleConnsPerHost:   10,
		MaxConnsPerHost:       2048,
		IdleConnTimeout:       90 * time.Second,
		ExpectContinueTimeout: time.Second,
		ForceAttemptHTTP2:     true,
		TLSClientConfig:       &tls.Config{MinVersion: tls.VersionTLS12},
	}
}
