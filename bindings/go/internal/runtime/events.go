package runtime

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
)

// A stream of events has a goroutine that reads them for as long as it lasts: it owns the
// operation. Whoever sends does so from goroutines of its own. Both end with the context of the
// call, with Close, or with the stream.

// patience is how long a call that sends events waits for the head of the answer, which some
// services give only after the first event.
const patience = time.Second

// Stream is what is under an output's stream of events.
type Stream struct {
	ctx    context.Context
	cancel context.CancelFunc
	op     *Op
	o      *ffi.Operation
	head   bool

	// ended is closed when no more can come.
	ended chan struct{}

	mu     sync.Mutex
	err    error
	closed bool

	sending sync.Mutex
	w       *ffi.Writer
}

// events is a call whose answer, and perhaps its request, is a stream of events.
func (c *Client) events(ctx context.Context, op *Op, o *ffi.Operation) (interface{}, *facts, error) {
	s := &Stream{op: op, o: o, ended: make(chan struct{})}
	if op.Sends {
		var err error
		if s.w, err = o.Writer(); err != nil {
			o.Free()
			return nil, nil, err
		}
	}
	if err := o.Start(); err != nil {
		s.free()
		return nil, nil, err
	}
	over, status := false, ffi.OK
	if op.Sends {
		s.head, over, status = o.WaitHeadFor(ctx, patience)
	} else {
		s.head, status = o.WaitHead(ctx)
		over = !s.head
	}
	if over && status != ffi.OK {
		err := o.Error()
		s.free()
		return nil, nil, err
	}
	empty := cbor.NewReader("")
	out, md := op.Decode(&empty), &facts{}
	if s.head || over {
		var err error
		if out, md, err = op.output(o); err != nil {
			s.free()
			return nil, nil, err
		}
	}
	s.ctx, s.cancel = context.WithCancel(ctx)
	op.Stream(out, s)
	return out, md, nil
}

func (s *Stream) free() {
	s.sending.Lock()
	if s.w != nil {
		s.w.Free()
		s.w = nil
	}
	s.sending.Unlock()
	s.o.Free()
}

// fail notes why the stream ended; the first reason counts, and what came of Close is none.
func (s *Stream) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err == nil && !s.closed {
		s.err = err
	}
}

// Err is why the stream ended, nil when it came to its end or was closed.
func (s *Stream) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Close gives the stream up.
func (s *Stream) Close() error {
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.cancel()
	<-s.ended
	return s.Err()
}

// wrap is an error of the stream as those of calls are.
func (s *Stream) wrap(err error) error {
	return s.op.fail(s.ctx, err)
}

// read passes events on until there are no more.
func (s *Stream) read(pass func(doc string) bool) {
	var r *ffi.Reader
	defer func() {
		if r != nil {
			r.Free()
		}
		s.free()
		s.cancel()
	}()
	if !s.head {
		if head, status := s.o.WaitHead(s.ctx); !head {
			if status != ffi.OK {
				s.fail(s.wrap(s.o.Error()))
			}
			return
		}
	}
	var err error
	if r, err = s.o.Reader(); err != nil {
		s.fail(s.wrap(err))
		return
	}
	for {
		if err := s.ctx.Err(); err != nil {
			s.fail(s.wrap(&aws.RequestCanceledError{Err: err}))
			return
		}
		doc, status, err := r.Event(s.o.Patience())
		switch {
		case err != nil:
			s.fail(s.wrap(err))
			return
		case status == ffi.End:
			return
		case status == ffi.Again:
			s.o.Readable(s.ctx)
		case !pass(doc):
			return
		}
	}
}

// EventReader gives the events of a stream.
type EventReader[E any] struct {
	s      *Stream
	events chan E
}

// NewEventReader reads a stream's events.
func NewEventReader[E any](s *Stream, decode func(*cbor.Reader) E) *EventReader[E] {
	e := &EventReader[E]{s, make(chan E)}
	go func() {
		defer close(e.events)
		defer close(s.ended)
		s.read(func(doc string) bool {
			r := cbor.NewReader(doc)
			event := decode(&r)
			if err := r.Err(); err != nil {
				s.fail(s.wrap(err))
				return false
			}
			select {
			case e.events <- event:
				return true
			case <-s.ctx.Done():
				if !s.over() {
					s.fail(s.wrap(&aws.RequestCanceledError{Err: s.ctx.Err()}))
				}
				return false
			}
		})
	}()
	return e
}

func (s *Stream) over() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.closed
}

// Events is closed when there are no more.
func (e *EventReader[E]) Events() <-chan E { return e.events }

// Close gives the stream up.
func (e *EventReader[E]) Close() error { return e.s.Close() }

// Err is why the stream ended, nil when it came to its end.
func (e *EventReader[E]) Err() error { return e.s.Err() }

// EventWriter sends events. Any number of goroutines may use it.
type EventWriter[E any] struct {
	s      *Stream
	encode func(*cbor.Writer, E)
	mu     sync.Mutex
	err    error
}

// NewEventWriter sends events into a stream.
func NewEventWriter[E any](s *Stream, encode func(*cbor.Writer, E)) *EventWriter[E] {
	return &EventWriter[E]{s: s, encode: encode}
}

var errNoSending = errors.New("the stream of events takes no more: it was closed, or is over")

// Send sends an event: it is on its way, signed, when this returns.
func (e *EventWriter[E]) Send(ctx context.Context, event E) error {
	w := writers.Get().(*cbor.Writer)
	defer give(w)
	e.encode(w, event)
	for {
		if err := ctx.Err(); err != nil {
			return &aws.RequestCanceledError{Err: err}
		}
		status, err := e.s.send(w.B)
		switch {
		case err == nil && status == ffi.OK:
			return nil
		case status == ffi.Again:
			continue
		case status == ffi.Invalid:
			return e.s.wrap(err)
		}
		// Over: why is what the reader is told, in a moment.
		select {
		case <-e.s.ended:
		case <-time.After(patience):
		}
		if why := e.s.Err(); why != nil {
			err = why
		}
		e.mu.Lock()
		defer e.mu.Unlock()
		if e.err == nil {
			e.err = err
		}
		return err
	}
}

func (s *Stream) send(doc []byte) (ffi.Status, error) {
	s.sending.Lock()
	defer s.sending.Unlock()
	if s.w == nil {
		return ffi.Closed, errNoSending
	}
	return s.w.Event(doc)
}

// Close says that this was all; events may still come.
func (e *EventWriter[E]) Close() error {
	e.s.sending.Lock()
	defer e.s.sending.Unlock()
	if e.s.w == nil {
		return nil
	}
	err := e.s.w.Finish()
	e.s.w.Free()
	e.s.w = nil
	return err
}

// Err is why the last event could not be sent.
func (e *EventWriter[E]) Err() error {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.err
}

// EventName is the name of an event that the model does not know.
func EventName(r *cbor.Reader) (name string) {
	for n := r.Map(); r.More(&n); {
		if r.Key() == "name" {
			name = r.String()
		} else {
			r.Skip()
		}
	}
	return name
}
