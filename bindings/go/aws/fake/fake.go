// Package fake is a transport for tests: it records requests and gives the answers
// that were put into it, in order. Nothing is sent.
//
//	f := fake.New().Push(200, nil, `{"Item":{}}`)
//	client := dynamodb.New(dynamodb.Options{HTTPClient: f, Region: "us-east-1", …})
package fake

import (
	"errors"
	"net/http"
	"sync"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
)

// Transport is given to a client as its HTTPClient.
type Transport struct {
	mu sync.Mutex
	f  *ffi.Fake
	// err is the first that an answer was refused with.
	err error
}

// Request is what would have been sent.
type Request struct {
	Method string
	URL    string
	Header http.Header
	Body   []byte
}

// New is a transport with nothing to answer.
func New() *Transport { return &Transport{f: ffi.NewFake()} }

func (t *Transport) push(fill func(w *cbor.Writer)) *Transport {
	var w cbor.Writer
	w.Map()
	fill(&w)
	w.End()
	t.mu.Lock()
	defer t.mu.Unlock()
	if err := t.f.Push(w.B); err != nil && t.err == nil {
		t.err = err
	}
	return t
}

// Push adds an answer. Headers may be nil.
func (t *Transport) Push(status int, headers map[string]string, body string) *Transport {
	return t.push(func(w *cbor.Writer) {
		w.String("status")
		w.Int(int64(status))
		w.String("headers")
		w.Map()
		for k, v := range headers {
			w.String(k)
			w.String(v)
		}
		w.End()
		w.String("body")
		w.Blob([]byte(body))
	})
}

// PushError adds an answer that is none: sending fails.
func (t *Transport) PushError(why string) *Transport {
	return t.push(func(w *cbor.Writer) {
		w.String("error")
		w.String(why)
	})
}

// PushHang adds an answer that never comes.
func (t *Transport) PushHang() *Transport {
	return t.push(func(w *cbor.Writer) {
		w.String("hang")
		w.Bool(true)
	})
}

// Request takes the oldest request that was not taken yet; nil when there is none.
func (t *Transport) Request() *Request {
	t.mu.Lock()
	defer t.mu.Unlock()
	doc := t.f.Request()
	if doc == "" {
		return nil
	}
	r := cbor.NewReader(doc)
	view, _ := r.Any().(map[string]interface{})
	out := &Request{Header: http.Header{}}
	out.Method, _ = view["method"].(string)
	out.URL, _ = view["url"].(string)
	out.Body, _ = view["body"].([]byte)
	headers, _ := view["headers"].(map[string]interface{})
	for k, v := range headers {
		text, _ := v.(string)
		out.Header.Set(k, text)
	}
	return out
}

// Requests takes all of them.
func (t *Transport) Requests() (all []*Request) {
	for r := t.Request(); r != nil; r = t.Request() {
		all = append(all, r)
	}
	return all
}

// Install is for clients.
func (t *Transport) Install(c *ffi.Config) error {
	if t.err != nil {
		return t.err
	}
	return t.f.Install(c)
}

// Do is there so that a Transport is an HTTPClient. Clients don't use it.
func (t *Transport) Do(*http.Request) (*http.Response, error) {
	return nil, errors.New("a fake transport answers clients alone")
}
