package runtime

import (
	"context"
	"io"
	"net/http"
	"sync"

	"github.com/libaws/libaws-go/aws"
	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Service is what generated code says of a service.
type Service struct {
	// ID is the service id, such as S3.
	ID string
	// Model is the name of its model in the library, such as s3.
	Model string
	// Error makes a modelled error by its shape; nil when there is none such.
	Error func(shape, code, message string, r *cbor.Reader) error
}

// Op is what generated code says of an operation.
type Op struct {
	Service *Service
	Name    string
	// Input is the input type's name.
	Input string
	// Encode writes an input.
	Encode func(w *cbor.Writer, in interface{})
	// Decode reads an output.
	Decode func(r *cbor.Reader) interface{}
	// Metadata is where an output keeps its metadata.
	Metadata func(out interface{}) *middleware.Metadata
	// BodyIn is the input's streaming member; nil when it has none.
	BodyIn func(in interface{}) io.Reader
	// Sized says that the input has a ContentLength.
	Sized func(in interface{}) *int64
	// BodyOut sets the output's streaming member; nil when it has none.
	BodyOut func(out interface{}, body io.ReadCloser)
	// Stream sets the output's stream of events; nil when it has none.
	Stream func(out interface{}, s *Stream)
	// Sends says that the request is a stream of events, too.
	Sends bool

	// Bare is an operation of a utility: it takes an input, and nothing else.
	Bare bool

	once sync.Once
	name ffi.Name
}

func (op *Op) key() ffi.Name {
	op.once.Do(func() { op.name = ffi.NewName(op.Name) })
	return op.name
}

// Client is a client of one service: its settings, and the clients of the library
// that calls with other settings made.
type Client struct {
	service  *Service
	settings Settings
	once     sync.Once
	base     *ffi.Client
	err      error

	mu     sync.Mutex
	others map[Settings]*ffi.Client
}

// NewClient is a client of settings. What is wrong with them its first call says.
func NewClient(service *Service, settings Settings) *Client {
	settings.settle()
	return &Client{service: service, settings: settings}
}

// manyOthers bounds what is kept of clients with other settings.
const manyOthers = 64

func (c *Client) handle(s *Settings) (*ffi.Client, error) {
	if s == nil {
		c.once.Do(func() { c.base, c.err = c.settings.open(c.service.Model) })
		return c.base, c.err
	}
	if !s.comparable() || !c.settings.comparable() {
		return s.open(c.service.Model)
	}
	key := s.key()
	if key == c.settings.key() {
		return c.handle(nil)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if known, ok := c.others[key]; ok {
		return known, nil
	}
	made, err := s.open(c.service.Model)
	if err != nil {
		return nil, err
	}
	if c.others == nil || len(c.others) >= manyOthers {
		c.others = map[Settings]*ffi.Client{}
	}
	c.others[key] = made
	return made, nil
}

// key is the settings without what each call asks for itself: code of the caller's is the
// operation's, not the library's client's.
func (s *Settings) key() Settings {
	key := *s
	key.Retryer, key.Custom = nil, nil
	return key
}

func (c *Client) settingsOf(s *Settings) *Settings {
	if s == nil {
		return &c.settings
	}
	return s
}

// writers are buffers of inputs.
var writers = sync.Pool{New: func() interface{} { return &cbor.Writer{B: make([]byte, 0, 1024)} }}

// mostKept is the largest buffer that is kept for the next input.
const mostKept = 64 << 10

func give(w *cbor.Writer) {
	if cap(w.B) <= mostKept {
		clear(w.B) // inputs may be secrets
		w.B = w.B[:0]
		writers.Put(w)
	}
}

// Invoke is one call: with the client's own settings, or with others, and through
// middleware and interceptors where there are some.
func (c *Client) Invoke(ctx context.Context, op *Op, in interface{}, s *Settings, options []func(*middleware.Stack) error, interceptors *smithyhttp.InterceptorRegistry) (interface{}, error) {
	if s != nil {
		s.settle()
	}
	if points := interceptors.Points(); len(options) != 0 || len(points) != 0 {
		return c.through(ctx, op, in, s, options, points)
	}
	out, md, err := c.call(ctx, op, in, s, nil)
	if err != nil {
		return nil, op.fail(ctx, err)
	}
	*op.Metadata(out) = middleware.WithCore(md)
	return out, nil
}

// call is a call without what is around it.
func (c *Client) call(ctx context.Context, op *Op, in interface{}, s *Settings, prepare func(*ffi.Operation) error) (interface{}, *facts, error) {
	if err := ctx.Err(); err != nil {
		return nil, nil, &aws.RequestCanceledError{Err: err}
	}
	client, err := c.handle(s)
	if err != nil {
		return nil, nil, err
	}
	if op.Bare {
		return c.sent(ctx, op, in, client, nil)
	}
	settings := c.settingsOf(s)
	if settings.Custom != nil {
		prepare = settings.Custom.prepared(ctx, op, in, prepare)
	}
	prepare = settings.logs(ctx, prepare)
	if settings.Retryer == nil && !settings.sends() {
		return c.sent(ctx, op, in, client, prepare)
	}
	var sent *exchanges
	if settings.sends() {
		sent = &exchanges{ctx: ctx}
		prepare = sent.prepare(prepare)
		defer sent.forget()
	}
	if settings.Retryer == nil {
		out, md, err := c.sent(ctx, op, in, client, prepare)
		return out, md, sent.add(err)
	}
	asked := c.attempts(ctx, op, settings)
	asked.sent = sent
	out, md, err := c.sent(ctx, op, in, client, asked.prepare(prepare))
	return out, md, asked.over(sent.add(err))
}

// sent is a call that the library makes by itself, but for what it asks.
func (c *Client) sent(ctx context.Context, op *Op, in interface{}, client *ffi.Client, prepare func(*ffi.Operation) error) (interface{}, *facts, error) {
	w := writers.Get().(*cbor.Writer)
	op.Encode(w, in)
	if op.BodyIn == nil && op.BodyOut == nil && op.Stream == nil && prepare == nil {
		o, err := client.Submit(op.key(), w.B)
		give(w)
		if err != nil {
			return nil, nil, err
		}
		defer o.Free()
		if o.Wait(ctx) != ffi.OK {
			return nil, nil, o.Error()
		}
		return op.output(o)
	}
	return c.streamed(ctx, op, in, client, w, prepare)
}

func (op *Op) output(o *ffi.Operation) (interface{}, *facts, error) {
	result := o.Result()
	r := cbor.NewReader(result.Output)
	out := op.Decode(&r)
	if err := r.Err(); err != nil {
		return nil, nil, &smithy.DeserializationError{Err: err}
	}
	return out, &facts{Result: result}, nil
}

// streamed is a call with a body in either direction.
func (c *Client) streamed(ctx context.Context, op *Op, in interface{}, client *ffi.Client, w *cbor.Writer, prepare func(*ffi.Operation) error) (interface{}, *facts, error) {
	var body *source
	if op.BodyIn != nil {
		var err error
		if body, err = sourceOf(op.BodyIn(in)); err != nil {
			give(w)
			return nil, nil, err
		}
		if body != nil && body.size >= 0 && op.Sized != nil && op.Sized(in) == nil && body.stream != nil {
			w.B = w.B[:len(w.B)-1]
			w.String("ContentLength")
			w.Int(body.size)
			w.End()
		}
	}
	o, err := client.New(op.key(), w.B)
	give(w)
	if err != nil {
		return nil, nil, err
	}
	keep := false
	defer func() {
		if !keep {
			o.Free()
		}
	}()
	if prepare != nil {
		if err := prepare(o); err != nil {
			return nil, nil, err
		}
	}
	if op.Stream != nil {
		keep = true
		return c.events(ctx, op, o)
	}
	pump, err := body.give(o)
	if err != nil {
		return nil, nil, err
	}
	if err := o.Start(); err != nil {
		pump.abandon()
		return nil, nil, err
	}
	pump.run()
	status := ffi.OK
	head := false
	if op.BodyOut != nil {
		head, status = o.WaitHead(ctx)
	} else {
		status = o.Wait(ctx)
	}
	if status != ffi.OK {
		if err := pump.failure(); err != nil {
			return nil, nil, err
		}
		return nil, nil, o.Error()
	}
	out, md, err := op.output(o)
	if err != nil {
		return nil, nil, err
	}
	if op.BodyOut != nil {
		if !head {
			op.BodyOut(out, http.NoBody)
			return out, md, nil
		}
		reader, err := o.Reader()
		if err != nil {
			return nil, nil, err
		}
		keep = true
		op.BodyOut(out, &answerBody{ctx: ctx, op: op, o: o, r: reader})
	}
	return out, md, nil
}

// facts is what the library knows of a call, looked at when asked for.
type facts struct {
	ffi.Result
	// header is the answer's headers, where they were looked at before.
	header http.Header
}

// MetadataValue answers for package aws/middleware's keys.
func (k *facts) MetadataValue(key interface{}) interface{} {
	if k == nil {
		return nil
	}
	switch key.(type) {
	case awsmiddleware.RequestIDKey:
		if k.RequestID == "" {
			return nil
		}
		return k.RequestID
	case awsmiddleware.HostIDKey:
		if k.HostID == "" {
			return nil
		}
		return k.HostID
	case awsmiddleware.AttemptsKey:
		return k.Attempts
	case awsmiddleware.ValuesKey:
		r := cbor.NewReader(k.Values)
		return r.Any()
	case awsmiddleware.RawResponseKey:
		header := k.header
		if header == nil {
			header = headersOf(k.Headers)
		}
		return &smithyhttp.Response{Response: &http.Response{
			StatusCode: k.Status, Status: http.StatusText(k.Status), Header: header, Body: http.NoBody,
		}}
	}
	return nil
}

func headersOf(doc string) http.Header {
	r := cbor.NewReader(doc)
	table, _ := r.Any().(map[string]interface{})
	out := http.Header{}
	for name, value := range table {
		if text, ok := value.(string); ok {
			out.Set(name, text)
		}
	}
	return out
}
