package runtime

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"sync"

	"github.com/libaws/libaws-go/aws"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
)

// send answers requests through a caller's HTTP client: each in a goroutine.
func send(client aws.HTTPClient) func(*ffi.Question) {
	return func(q *ffi.Question) {
		go func() {
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
	if ctx, ok := contexts.Load(request.Header.Get(invocation)); ok {
		request = request.WithContext(ctx.(context.Context))
	}
	response, err := client.Do(request)
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

// contexts are those of calls under way, by the id that each request of theirs carries, so
// that a client of the caller's is given requests with the context of the call.
var contexts sync.Map

const invocation = "Amz-Sdk-Invocation-Id"

// sends says whether requests go through a client of the caller's.
func (s *Settings) sends() bool {
	if s.HTTPClient == nil {
		return false
	}
	if b, ok := s.HTTPClient.(*awshttp.BuildableClient); ok {
		_, plain := b.Plain()
		return !plain
	}
	_, fake := s.HTTPClient.(installer)
	return !fake
}

// withContext makes a call's context known before its requests are sent.
func withContext(ctx context.Context, prepare func(*ffi.Operation) error) (func(*ffi.Operation) error, func()) {
	var mu sync.Mutex
	var ids []string
	hook := func(q *ffi.Question) {
		r := cbor.NewReader(q.Member("request"))
		request, _ := r.Any().(map[string]interface{})
		headers, _ := request["headers"].(map[string]interface{})
		if id, ok := headers["amz-sdk-invocation-id"].(string); ok {
			mu.Lock()
			ids = append(ids, id)
			contexts.Store(id, ctx)
			mu.Unlock()
		}
		q.Answer(nil)
	}
	return func(o *ffi.Operation) error {
			if prepare != nil {
				if err := prepare(o); err != nil {
					return err
				}
			}
			return o.On("hook.BeforeTransmit", "go-context", hook)
		}, func() {
			mu.Lock()
			defer mu.Unlock()
			for _, id := range ids {
				contexts.Delete(id)
			}
		}
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
