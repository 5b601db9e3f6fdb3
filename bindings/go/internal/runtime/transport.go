package runtime

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"sync"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
)

// send answers requests through a caller's HTTP client: each in a goroutine.
func send(client aws.HTTPClient) func(*ffi.Question) {
	return func(q *ffi.Question) {
		go func() {
			defer func() {
				if e := recover(); e != nil {
					q.Fail(fmt.Sprint("panic in an HTTP client: ", e))
				}
			}()
			if err := exchange(client, q); err != nil {
				q.Fail(err.Error())
			}
		}()
	}
}

func exchange(client aws.HTTPClient, q *ffi.Question) (err error) {
	r := cbor.NewReader(q.View())
	view, _ := r.Any().(map[string]interface{})
	var body io.Reader
	if b, ok := view["body"].([]byte); ok {
		body = bytes.NewReader(b)
	} else if stream := q.Reader(); stream != nil {
		reader := &plainReader{r: stream}
		defer reader.Close()
		body = reader
	}
	request, err := requestOf(context.Background(), view, body)
	if err != nil {
		return err
	}
	var call *exchanges
	if known, ok := underWay.Load(request.Header.Get(invocation)); ok {
		call = known.(*exchanges)
		request = request.WithContext(call.ctx)
	}
	response, err := client.Do(request)
	call.note(err)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	var w cbor.Writer
	w.Map()
	w.String("status")
	w.Int(int64(response.StatusCode))
	w.String("headers")
	w.Map()
	for name, values := range response.Header {
		for _, value := range values[:1] {
			w.String(name)
			w.String(value)
		}
	}
	w.End()
	w.End()
	out := q.AnswerStream(w.B)
	if out == nil {
		return nil
	}
	defer out.Free()
	// A body that breaks off is left unfinished, which the reader is told.
	if _, err := io.Copy(out, response.Body); err == nil {
		_ = out.Finish()
	}
	return nil
}

// exchanges are what a call sends through a client of the caller's.
type exchanges struct {
	ctx context.Context
	mu  sync.Mutex
	ids []string
	// failed is what the client said last.
	failed error
}

// underWay are the calls under way, by the id that each request of theirs carries, so that a
// client of the caller's is given requests with the context of the call, and its errors are kept.
var underWay sync.Map

const invocation = "Amz-Sdk-Invocation-Id"

// sends says whether requests go through a client of the caller's.
func (s *Settings) sends() bool {
	if s.HTTPClient == nil {
		return false
	}
	_, fake := s.HTTPClient.(installer)
	return !fake
}

// prepare makes a call known before its requests are sent.
func (e *exchanges) prepare(before func(*ffi.Operation) error) func(*ffi.Operation) error {
	hook := func(q *ffi.Question) {
		r := cbor.NewReader(q.Member("request"))
		request, _ := r.Any().(map[string]interface{})
		headers, _ := request["headers"].(map[string]interface{})
		if id, ok := headers["amz-sdk-invocation-id"].(string); ok {
			e.mu.Lock()
			e.ids = append(e.ids, id)
			underWay.Store(id, e)
			e.mu.Unlock()
		}
		q.Answer(nil)
	}
	return func(o *ffi.Operation) error {
		if before != nil {
			if err := before(o); err != nil {
				return err
			}
		}
		return o.On("hook.BeforeTransmit", "go-context", hook)
	}
}

func (e *exchanges) forget() {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, id := range e.ids {
		underWay.Delete(id)
	}
}

// note keeps what the client said.
func (e *exchanges) note(err error) {
	if e == nil {
		return
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.failed = err
}

// add puts the client's own error into the library's, where callers look for it.
func (e *exchanges) add(err error) error {
	if e == nil || err == nil {
		return err
	}
	var inner *ffi.Error
	if errors.As(err, &inner) && inner.Status == ffi.Transport {
		e.mu.Lock()
		inner.Own = e.failed
		e.mu.Unlock()
	}
	return err
}

// requestOf is a request of a view.
func requestOf(ctx context.Context, view map[string]interface{}, body io.Reader) (*http.Request, error) {
	method, _ := view["method"].(string)
	url, _ := view["url"].(string)
	request, err := http.NewRequestWithContext(ctx, method, url, body)
	if err != nil {
		return nil, err
	}
	headers, _ := view["headers"].(map[string]interface{})
	for name, value := range headers {
		text, _ := value.(string)
		request.Header.Set(name, text)
	}
	if host := request.Header.Get("Host"); host != "" {
		request.Host = host
	}
	return request, nil
}

// plainReader reads a request's body for a transport.
type plainReader struct {
	r    *ffi.Reader
	rest []byte
}

func (p *plainReader) Read(b []byte) (int, error) {
	for len(p.rest) == 0 {
		if p.r == nil {
			return 0, io.ErrClosedPipe
		}
		piece, status, err := p.r.Next(100_000_000)
		if err != nil {
			return 0, err
		}
		if status == ffi.End {
			return 0, io.EOF
		}
		p.rest = piece
	}
	n := copy(b, p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

func (p *plainReader) Close() error {
	if p.r != nil {
		p.r.Free()
		p.r = nil
	}
	return nil
}
