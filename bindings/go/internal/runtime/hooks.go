package runtime

import (
	"context"
	"fmt"
	"net/http"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Interceptors of the ends of a call run here; those of the points between run where the
// library asks, each question in a goroutine. What they change of the request's headers and
// query goes on; what they change of the input does so at the beginning.

// atEnds runs the interceptors of one end.
func atEnds(ctx context.Context, name string, points []smithyhttp.Point, in *smithyhttp.InterceptorContext) error {
	for _, point := range points {
		if point.Name == name {
			return runAll(ctx, point, in)
		}
	}
	return nil
}

func runAll(ctx context.Context, point smithyhttp.Point, in *smithyhttp.InterceptorContext) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic in an interceptor: %v", e)
		}
	}()
	for _, run := range point.Run {
		// Those after the fact all run; the first failure counts.
		if e := run(ctx, in); e != nil && err == nil {
			err = e
			if point.Name[:2] == "Be" {
				return err
			}
		}
	}
	return err
}

// hook answers the library's question at a point.
func (p *passage) hook(point smithyhttp.Point) func(*ffi.Question) {
	return func(q *ffi.Question) {
		go func() {
			p.mu.Lock()
			ctx := p.ctx
			p.mu.Unlock()
			in := &smithyhttp.InterceptorContext{Input: p.in}
			view := p.view(ctx, q)
			in.Request = view.request
			if doc := q.Member("response"); doc != "" {
				in.Response = responseIn(doc)
			}
			if doc := q.Member("output"); doc != "" {
				r := cbor.NewReader(doc)
				in.Output = p.op.Decode(&r)
			}
			err := runAll(ctx, point, in)
			if err == nil {
				err = view.change(q, in.Request)
			}
			p.mu.Lock()
			p.refused = err
			p.mu.Unlock()
			if err != nil {
				q.Fail(err.Error())
				return
			}
			q.Answer(nil)
		}()
	}
}

// responseIn is the answer of a view.
func responseIn(doc string) *smithyhttp.Response {
	r := cbor.NewReader(doc)
	table, _ := r.Any().(map[string]interface{})
	status, _ := table["status"].(int64)
	header := http.Header{}
	headers, _ := table["headers"].(map[string]interface{})
	for name, value := range headers {
		text, _ := value.(string)
		header.Set(name, text)
	}
	return &smithyhttp.Response{Response: &http.Response{
		StatusCode: int(status), Status: http.StatusText(int(status)), Header: header, Body: http.NoBody,
	}}
}
