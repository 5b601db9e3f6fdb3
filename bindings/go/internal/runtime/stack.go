package runtime

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"

	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Middleware of Initialize runs here, around the whole call. That of the other steps runs
// where the library asks at their places: it is asked on the way down, goes on by next, and is
// asked again on the way up. Each such question has a goroutine, which waits in next.
//
// What follows "Retry" in Finalize, and Deserialize, runs in each attempt.

// marks are the library's own places in the steps, next to which middleware can be put.
var marks = struct{ initialize, serialize, build, finalize, deserialize []string }{
	[]string{"RegisterServiceMetadata", "SetLogger", "OperationInputValidation"},
	[]string{"OperationSerializer"},
	[]string{"ClientRequestID", "ComputeContentLength", "UserAgent"},
	[]string{"ComputePayloadHash", "Retry", "RetryMetricsHeader", "GetIdentity", "ResolveEndpointV2", "Signing"},
	[]string{"OperationDeserializer", "RecordResponseTiming", "ResponseErrorWrapper"},
}

type mark struct{ id string }

func (m mark) ID() string { return m.id }
func (m mark) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
	return next.HandleInitialize(ctx, in)
}
func (m mark) HandleSerialize(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (middleware.SerializeOutput, middleware.Metadata, error) {
	return next.HandleSerialize(ctx, in)
}
func (m mark) HandleBuild(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (middleware.BuildOutput, middleware.Metadata, error) {
	return next.HandleBuild(ctx, in)
}
func (m mark) HandleFinalize(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (middleware.FinalizeOutput, middleware.Metadata, error) {
	return next.HandleFinalize(ctx, in)
}
func (m mark) HandleDeserialize(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (middleware.DeserializeOutput, middleware.Metadata, error) {
	return next.HandleDeserialize(ctx, in)
}

func newStack(name string) *middleware.Stack {
	s := middleware.NewStack(name, smithyhttp.NewStackRequest)
	for _, id := range marks.initialize {
		_ = s.Initialize.Add(mark{id}, middleware.After)
	}
	for _, id := range marks.serialize {
		_ = s.Serialize.Add(mark{id}, middleware.After)
	}
	for _, id := range marks.build {
		_ = s.Build.Add(mark{id}, middleware.After)
	}
	for _, id := range marks.finalize {
		_ = s.Finalize.Add(mark{id}, middleware.After)
	}
	for _, id := range marks.deserialize {
		_ = s.Deserialize.Add(mark{id}, middleware.After)
	}
	return s
}

// users says whether a step has middleware of the user's.
func users[M interface{ ID() string }](all []M) bool {
	for _, m := range all {
		if _, own := any(m).(mark); !own {
			return true
		}
	}
	return false
}

// outcome is what passes up the stack.
type outcome struct {
	result interface{}
	raw    *smithyhttp.Response
	md     middleware.Metadata
	err    error
}

// passage is one call through middleware.
type passage struct {
	op *Op
	in interface{}
	// mu guards what follows: steps have goroutines that the library orders.
	mu sync.Mutex
	// ctx is the context of the step above: what it passes down.
	ctx context.Context
	// below is what the step below gave, or nothing where it has no middleware.
	below *outcome
	// points are the points with interceptors; refused is what one of them said last.
	points  []smithyhttp.Point
	refused error
	// failed says whether the library holds an error there.
	failed bool
}

// bottom is what the innermost middleware of a step goes on to.
type bottom func(ctx context.Context, r *smithyhttp.Request) outcome

func (c *Client) through(ctx context.Context, op *Op, in interface{}, s *Settings, options []func(*middleware.Stack) error, points []smithyhttp.Point) (interface{}, error) {
	stack := newStack(op.Name)
	for _, fn := range options {
		if err := fn(stack); err != nil {
			return nil, op.fail(ctx, err)
		}
	}
	settings := s
	if settings == nil {
		settings = &c.settings
	}
	ctx = middleware.ClearStackValues(ctx)
	ctx = middleware.WithServiceID(ctx, op.Service.ID)
	ctx = middleware.WithOperationName(ctx, op.Name)
	ctx = awsmiddleware.SetRegion(ctx, settings.Region)
	if settings.Logger != nil {
		ctx = middleware.SetLogger(ctx, settings.Logger)
	}
	whole := &smithyhttp.InterceptorContext{Input: in}
	if err := atEnds(ctx, "BeforeExecution", points, whole); err != nil {
		return nil, op.fail(ctx, err)
	}
	out, md, err := middleware.RunInitialize(ctx, stack.Initialize.All(), middleware.InitializeInput{Parameters: in},
		middleware.InitializeHandlerFunc(func(ctx context.Context, in middleware.InitializeInput) (middleware.InitializeOutput, middleware.Metadata, error) {
			p := &passage{op: op, in: in.Parameters, ctx: ctx, points: points}
			result, md, err := p.run(ctx, c, s, stack)
			return middleware.InitializeOutput{Result: result}, md, err
		}))
	whole.Output = out.Result
	if e := atEnds(ctx, "AfterExecution", points, whole); err == nil {
		err = e
	}
	if err != nil {
		return nil, op.fail(ctx, err)
	}
	if out.Result == nil {
		return nil, op.fail(ctx, errors.New("middleware gave neither an output nor an error"))
	}
	*op.Metadata(out.Result) = md
	return out.Result, nil
}

func (p *passage) run(ctx context.Context, c *Client, s *Settings, stack *middleware.Stack) (result interface{}, md middleware.Metadata, err error) {
	prepare := func(o *ffi.Operation) error {
		if smithyhttp.GetHostnameImmutable(ctx) {
			if err := o.SetOption("disable_host_prefix", "true"); err != nil {
				return err
			}
		}
		for _, point := range p.points {
			if point.Name == "BeforeExecution" || point.Name == "AfterExecution" {
				continue
			}
			if err := o.On("hook."+point.Name, "go", p.hook(point)); err != nil {
				return err
			}
		}
		if all := stack.Serialize.All(); users(all) {
			if err := o.On("middleware.Serialize", "go", p.asked(serialize(p, all))); err != nil {
				return err
			}
		}
		if all := stack.Build.All(); users(all) {
			if err := o.On("middleware.Build", "go", p.asked(build(all))); err != nil {
				return err
			}
		}
		before, after := stack.Finalize.All(), []middleware.FinalizeMiddleware(nil)
		for i, m := range before {
			if m.ID() == "Retry" {
				before, after = before[:i], before[i+1:]
				break
			}
		}
		if users(before) {
			if err := o.On("middleware.Finalize", "go", p.asked(finalize(before))); err != nil {
				return err
			}
		}
		if all := stack.Deserialize.All(); users(after) || users(all) {
			return o.On("middleware.Deserialize", "go", p.asked(attempt(after, all)))
		}
		return nil
	}
	out, known, err := c.call(ctx, p.op, p.in, s, prepare)
	p.mu.Lock()
	defer p.mu.Unlock()
	var inner *ffi.Error
	if err != nil {
		if p.below != nil && p.below.err != nil && errors.As(err, &inner) && inner.Status == ffi.Callback {
			err = p.below.err
		} else if p.refused != nil && errors.As(err, &inner) && inner.Status == ffi.Callback {
			err = p.refused
		}
		return nil, md, p.op.under(ctx, err)
	}
	md = middleware.WithCore(known)
	if p.below != nil {
		md = p.below.md
		// A streaming body hangs on the output that came last.
		if p.below.result != nil && p.op.BodyOut == nil && p.op.Stream == nil {
			out = p.below.result
		}
	}
	return out, md, nil
}

// asked answers the library's question at a step by its middleware.
func (p *passage) asked(step func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome) func(*ffi.Question) {
	return func(q *ffi.Question) { go p.answer(q, step) }
}

func (p *passage) answer(q *ffi.Question, step func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome) {
	p.mu.Lock()
	p.below = nil
	ctx := p.ctx
	p.mu.Unlock()
	view := p.view(ctx, q)
	var after *ffi.Question
	went := false
	next := func(ctx context.Context, r *smithyhttp.Request) outcome {
		if went {
			return outcome{err: errors.New("a middleware of this step went on twice")}
		}
		went = true
		p.mu.Lock()
		p.ctx = ctx
		p.mu.Unlock()
		if err := view.change(q, r); err != nil {
			q.Fail(err.Error())
			return outcome{err: err}
		}
		up := make(chan *ffi.Question, 1)
		q.NextOr(func(a *ffi.Question) { up <- a }, func() { close(up) })
		after = <-up
		if after == nil {
			return outcome{err: context.Canceled}
		}
		return p.up(after)
	}
	got := func() (got outcome) {
		defer func() {
			if e := recover(); e != nil {
				got = outcome{err: fmt.Errorf("panic in middleware: %v", e)}
			}
		}()
		return step(ctx, view.request, next)
	}()
	if went && after == nil {
		return // answered already, or given up
	}
	p.mu.Lock()
	failedBelow := p.failed
	p.below = &got
	p.failed = got.err != nil
	p.mu.Unlock()
	switch {
	case !went && got.err != nil:
		q.Fail(got.err.Error())
	case !went:
		q.Answer(emptyMap)
	case got.err != nil && failedBelow:
		after.Answer(nil)
	case got.err != nil:
		after.Fail(got.err.Error())
	case failedBelow:
		after.Answer(emptyMap)
	default:
		after.Answer(nil)
	}
}

var emptyMap = []byte{0xa0}

// requestView is a request as a step sees it, with what it was before.
type requestView struct {
	request *smithyhttp.Request
	before  http.Header
	query   string
}

func (p *passage) view(ctx context.Context, q *ffi.Question) *requestView { return viewOf(ctx, q) }

func viewOf(ctx context.Context, q *ffi.Question) *requestView {
	r := cbor.NewReader(q.Member("request"))
	table := map[string]interface{}{}
	if !r.Empty() {
		table, _ = r.Any().(map[string]interface{})
	}
	body, _ := table["body"].([]byte)
	request, err := requestOf(ctx, table, nil)
	if err != nil {
		request, _ = http.NewRequestWithContext(ctx, http.MethodPost, "https://unresolved.invalid/", nil)
	}
	request.ContentLength = int64(len(body))
	return &requestView{smithyhttp.NewRequest(request, body), request.Header.Clone(), request.URL.RawQuery}
}

// change passes on what middleware changed of a request.
func (v *requestView) change(q *ffi.Question, r *smithyhttp.Request) error {
	if r == nil || r.Request == nil {
		return nil
	}
	for name, values := range r.Header {
		if text := strings.Join(values, ", "); text != strings.Join(v.before[name], ", ") {
			if err := q.Set("headers."+name, text); err != nil {
				return err
			}
		}
	}
	for name := range v.before {
		if _, kept := r.Header[name]; !kept {
			if err := q.Unset("headers." + name); err != nil {
				return err
			}
		}
	}
	if r.URL != nil && r.URL.RawQuery != v.query {
		for name, values := range r.URL.Query() {
			if len(values) > 0 {
				if err := q.Set("query."+name, values[0]); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// up is what comes up from below: what the step below made of it, or else what the
// library has.
func (p *passage) up(q *ffi.Question) outcome {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.below != nil {
		return *p.below
	}
	var got outcome
	known := &facts{}
	if doc := q.Member("response"); doc != "" {
		got.raw = responseIn(doc)
		header := got.raw.Header
		known.Status, known.header = got.raw.StatusCode, header
		for _, name := range []string{"X-Amzn-Requestid", "X-Amz-Request-Id", "X-Amzn-Request-Id"} {
			if known.RequestID == "" {
				known.RequestID = header.Get(name)
			}
		}
		known.HostID = header.Get("X-Amz-Id-2")
	}
	got.md = middleware.WithCore(known)
	p.failed = false
	if doc := q.Member("error"); doc != "" {
		p.failed = true
		got.err = p.op.under(p.ctx, errorIn(doc))
	} else if doc := q.Member("output"); doc != "" {
		r := cbor.NewReader(doc)
		got.result = p.op.Decode(&r)
	}
	return got
}

// errorIn is an error of a view.
func errorIn(doc string) *ffi.Error {
	r := cbor.NewReader(doc)
	table, _ := r.Any().(map[string]interface{})
	e := &ffi.Error{}
	text := func(name string) string { s, _ := table[name].(string); return s }
	status, _ := table["status"].(int64)
	code, _ := table["http_status"].(int64)
	e.Status, e.HTTP = ffi.Status(status), int(code)
	e.Code, e.Shape, e.Detail, e.Message, e.RequestID = text("code"), text("code"), text("message"), text("message"), text("request_id")
	e.Retryable, _ = table["retryable"].(bool)
	switch {
	case code >= 500:
		e.Fault = "server"
	case code >= 400:
		e.Fault = "client"
	}
	return e
}

func requestIn(v interface{}) *smithyhttp.Request {
	r, _ := v.(*smithyhttp.Request)
	return r
}

func serialize(p *passage, all []middleware.SerializeMiddleware) func(context.Context, *smithyhttp.Request, bottom) outcome {
	return func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome {
		var low outcome
		out, md, err := middleware.RunSerialize(ctx, all, middleware.SerializeInput{Parameters: p.in, Request: r},
			middleware.SerializeHandlerFunc(func(ctx context.Context, in middleware.SerializeInput) (middleware.SerializeOutput, middleware.Metadata, error) {
				low = next(ctx, requestIn(in.Request))
				return middleware.SerializeOutput{Result: low.result}, low.md, low.err
			}))
		return outcome{out.Result, low.raw, md, err}
	}
}

func build(all []middleware.BuildMiddleware) func(context.Context, *smithyhttp.Request, bottom) outcome {
	return func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome {
		var low outcome
		out, md, err := middleware.RunBuild(ctx, all, middleware.BuildInput{Request: r},
			middleware.BuildHandlerFunc(func(ctx context.Context, in middleware.BuildInput) (middleware.BuildOutput, middleware.Metadata, error) {
				low = next(ctx, requestIn(in.Request))
				return middleware.BuildOutput{Result: low.result}, low.md, low.err
			}))
		return outcome{out.Result, low.raw, md, err}
	}
}

func finalize(all []middleware.FinalizeMiddleware) func(context.Context, *smithyhttp.Request, bottom) outcome {
	return func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome {
		var low outcome
		out, md, err := middleware.RunFinalize(ctx, all, middleware.FinalizeInput{Request: r},
			middleware.FinalizeHandlerFunc(func(ctx context.Context, in middleware.FinalizeInput) (middleware.FinalizeOutput, middleware.Metadata, error) {
				low = next(ctx, requestIn(in.Request))
				return middleware.FinalizeOutput{Result: low.result}, low.md, low.err
			}))
		return outcome{out.Result, low.raw, md, err}
	}
}

// attempt is what runs in each attempt: the rest of Finalize around Deserialize.
func attempt(rest []middleware.FinalizeMiddleware, all []middleware.DeserializeMiddleware) func(context.Context, *smithyhttp.Request, bottom) outcome {
	return func(ctx context.Context, r *smithyhttp.Request, next bottom) outcome {
		return finalize(rest)(ctx, r, func(ctx context.Context, r *smithyhttp.Request) outcome {
			var low outcome
			out, md, err := middleware.RunDeserialize(ctx, all, middleware.DeserializeInput{Request: r},
				middleware.DeserializeHandlerFunc(func(ctx context.Context, in middleware.DeserializeInput) (middleware.DeserializeOutput, middleware.Metadata, error) {
					low = next(ctx, requestIn(in.Request))
					return middleware.DeserializeOutput{RawResponse: low.raw, Result: low.result}, low.md, low.err
				}))
			return outcome{out.Result, low.raw, md, err}
		})
	}
}
