package ffi

/*
#include <stdlib.h>
#include "bridge.h"
*/
import "C"

import (
	"context"
	"runtime"
	"runtime/cgo"
	"time"
	"unsafe"
)

// Operation is a call. One goroutine uses it at a time, except Cancel.
type Operation struct {
	p    *C.libaws_operation
	slot *slot
	over bool
}

// Result is what a successful operation left, copied out of the library.
type Result struct {
	Output    string
	RequestID string
	HostID    string
	Status    int
	Attempts  int
	Headers   string
	Values    string
}

// Submit makes an operation of a whole input and starts it.
func (c *Client) Submit(name Name, input []byte) (*Operation, error) {
	if err := start(); err != nil {
		return nil, err
	}
	o := &Operation{slot: newSlot()}
	in, n := bytesOf(input)
	s := C.libaws_go_submit(c.p, name.p, in, n, queue.p, C.uint64_t(o.slot.at))
	runtime.KeepAlive(c)
	if s.op == nil {
		o.slot.release()
		return nil, takeError(s.err)
	}
	o.p = s.op
	return o, nil
}

// New makes an operation of a whole input, to be given more before it starts.
func (c *Client) New(name Name, input []byte) (*Operation, error) {
	if err := start(); err != nil {
		return nil, err
	}
	var err *C.libaws_error
	p := C.libaws_operation_new(c.p, name.p, &err)
	runtime.KeepAlive(c)
	if p == nil {
		return nil, takeError(err)
	}
	in, n := bytesOf(input)
	if C.libaws_operation_set_doc(p, C.LIBAWS_CBOR, in, n, &err) != C.LIBAWS_OK {
		C.libaws_operation_free(p)
		return nil, takeError(err)
	}
	return &Operation{p: p}, nil
}

// On registers a callback for this operation alone.
func (o *Operation) On(point, id string, f func(*Question)) error {
	return register(point, id, f, func(p, i *C.char, h C.uintptr_t, err **C.libaws_error) C.libaws_status {
		return C.libaws_go_operation_on(o.p, p, i, h, err)
	})
}

// SetOption sets an option for this operation alone; before the start.
func (o *Operation) SetOption(name, value string) error {
	key, text := C.CString(name), C.CString(value)
	defer C.free(unsafe.Pointer(key))
	defer C.free(unsafe.Pointer(text))
	var err *C.libaws_error
	if C.libaws_operation_set_option(o.p, key, text, C.size_t(len(value)), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Presign has the operation signed and given as the output instead of sent; before the start.
func (o *Operation) Presign(options string) error {
	text := C.CString(options)
	defer C.free(unsafe.Pointer(text))
	var err *C.libaws_error
	if C.libaws_operation_presign(o.p, text, &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Start submits an operation that New made.
func (o *Operation) Start() error {
	o.slot = newSlot()
	var err *C.libaws_error
	if C.libaws_operation_submit(o.p, queue.p, C.uint64_t(o.slot.at), &err) != C.LIBAWS_OK {
		o.slot.release()
		o.slot = nil
		return takeError(err)
	}
	return nil
}

// Wait waits until the operation is over. When the context ends first it is
// cancelled, and over soon.
func (o *Operation) Wait(ctx context.Context) Status {
	select {
	case s := <-o.slot.done:
		o.over = true
		return s
	case <-ctx.Done():
	}
	o.Cancel()
	s := <-o.slot.done
	o.over = true
	return s
}

// WaitHead waits for the head of a streaming answer; false when the operation is over instead.
func (o *Operation) WaitHead(ctx context.Context) (bool, Status) {
	select {
	case <-o.slot.wake:
		return true, OK
	case s := <-o.slot.done:
		o.over = true
		return false, s
	case <-ctx.Done():
	}
	o.Cancel()
	s := <-o.slot.done
	o.over = true
	return false, s
}

// WaitHeadFor waits for the head no longer than that: neither it nor the end may have come then.
func (o *Operation) WaitHeadFor(ctx context.Context, limit time.Duration) (head, over bool, status Status) {
	timer := time.NewTimer(limit)
	defer timer.Stop()
	select {
	case <-o.slot.wake:
		return true, false, OK
	case s := <-o.slot.done:
		o.over = true
		return false, true, s
	case <-timer.C:
		return false, false, OK
	case <-ctx.Done():
	}
	o.Cancel()
	s := <-o.slot.done
	o.over = true
	return false, true, s
}

// Cancel cancels it; any goroutine, any time before Free.
func (o *Operation) Cancel() { C.libaws_operation_cancel(o.p) }

// Error is why it failed.
func (o *Operation) Error() error {
	e := C.libaws_operation_error(o.p)
	if e == nil {
		return &Error{Status: C.LIBAWS_E_OTHER, Message: "the library gave no reason", Code: "Unknown"}
	}
	return errorOf(e)
}

// Result is the output and what is known of the answer.
func (o *Operation) Result() Result {
	r := C.libaws_go_finish(o.p)
	return Result{
		Output:    text((*C.char)(unsafe.Pointer(r.out)), r.out_n),
		RequestID: text(r.id, r.id_n),
		HostID:    text(r.host, r.host_n),
		Status:    int(r.http_status),
		Attempts:  int(r.attempts),
		Headers:   doc(r.headers),
		Values:    doc(r.values),
	}
}

// Free frees it. What is still to come to its slot is taken first, in the background
// where that may take time.
func (o *Operation) Free() {
	if o.p == nil {
		return
	}
	C.libaws_operation_free(o.p)
	o.p = nil
	s := o.slot
	if s == nil {
		return
	}
	o.slot = nil
	if o.over {
		s.release()
		return
	}
	go func() {
		<-s.done
		s.release()
	}()
}

// BodyCopy gives the streaming member from memory, copied.
func (o *Operation) BodyCopy(b []byte) error {
	var err *C.libaws_error
	if C.libaws_go_body_owned(o.p, C.CBytes(b), C.size_t(len(b)), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// BodyPinned lends the streaming member: the bytes may not be changed until the call
// is over. The library says when it is done with them, and they are unpinned then.
func (o *Operation) BodyPinned(b []byte) error {
	pin := &runtime.Pinner{}
	pin.Pin(unsafe.SliceData(b))
	var err *C.libaws_error
	p, n := bytesOf(b)
	if C.libaws_go_body(o.p, p, n, C.uintptr_t(cgo.NewHandle(pin)), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// BodyFile gives the streaming member from a file.
func (o *Operation) BodyFile(path string, offset, length int64) error {
	p := C.CString(path)
	defer C.free(unsafe.Pointer(p))
	var err *C.libaws_error
	if C.libaws_operation_body_file(o.p, p, C.int64_t(offset), C.int64_t(length), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Writer writes a body.
type Writer struct {
	p *C.libaws_writer
}

// Writer is a writer whose bytes become the streaming member; before the start.
func (o *Operation) Writer() (*Writer, error) {
	var err *C.libaws_error
	p := C.libaws_operation_writer(o.p, &err)
	if p == nil {
		return nil, takeError(err)
	}
	return &Writer{p}, nil
}

// slice is how long one crossing may block a thread.
const slice = 100_000_000

// Write writes all of b. Closed says that the operation is over, whose result says why.
func (w *Writer) Write(b []byte) (int, error) {
	all := len(b)
	for len(b) > 0 {
		var err *C.libaws_error
		var taken C.size_t
		p, n := bytesOf(b)
		switch Status(C.libaws_writer_write(w.p, p, n, &taken, slice, &err)) {
		case OK:
			b = b[taken:]
		case Again:
		default:
			return all - len(b), takeError(err)
		}
	}
	return all, nil
}

// Event sends an event: Again says that there was no room for it in a moment's time.
func (w *Writer) Event(doc []byte) (Status, error) {
	var err *C.libaws_error
	p, n := bytesOf(doc)
	s := Status(C.libaws_writer_event(w.p, C.LIBAWS_CBOR, p, n, slice, &err))
	if s == OK || s == Again {
		return s, nil
	}
	return s, takeError(err)
}

// Finish says that this was all.
func (w *Writer) Finish() error {
	var err *C.libaws_error
	if C.libaws_writer_finish(w.p, &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Free frees it; unfinished, its operation fails.
func (w *Writer) Free() {
	C.libaws_writer_free(w.p)
	w.p = nil
}

// Reader reads a body.
type Reader struct {
	p *C.libaws_reader
}

// Reader is the reader of a streaming answer.
func (o *Operation) Reader() (*Reader, error) {
	var err *C.libaws_error
	p := C.libaws_operation_reader(o.p, &err)
	if p == nil {
		return nil, takeError(err)
	}
	return &Reader{p}, nil
}

// Next is the next piece, borrowed until the next call. Nothing is waited for longer than
// `wait` nanoseconds: Again then.
func (r *Reader) Next(wait int64) ([]byte, Status, error) {
	var err *C.libaws_error
	var p *C.uint8_t
	var n C.size_t
	s := Status(C.libaws_reader_next(r.p, &p, &n, C.int64_t(wait), &err))
	switch s {
	case OK:
		return unsafe.Slice((*byte)(p), int(n)), OK, nil
	case End, Again:
		return nil, s, nil
	}
	return nil, s, takeError(err)
}

// Event is the next event as CBOR. Nothing is waited for longer than `wait` nanoseconds: Again then.
func (r *Reader) Event(wait int64) (string, Status, error) {
	var err *C.libaws_error
	var event *C.libaws_value
	s := Status(C.libaws_reader_event(r.p, &event, C.int64_t(wait), &err))
	switch s {
	case OK:
		return doc(event), OK, nil
	case End, Again:
		return "", s, nil
	}
	return "", s, takeError(err)
}

// Free frees it, read to the end or not.
func (r *Reader) Free() {
	C.libaws_reader_free(r.p)
	r.p = nil
}

// Patience is how long a reader may wait by itself: not at all while completions tell
// it to go on, a moment when there are no more of them.
func (o *Operation) Patience() int64 {
	if o.over {
		return slice
	}
	return 0
}

// Readable waits until a reader that had nothing can go on.
func (o *Operation) Readable(ctx context.Context) {
	if o.over {
		return
	}
	select {
	case <-o.slot.wake:
	case <-o.slot.done:
		o.over = true
	case <-ctx.Done():
		o.Cancel()
	}
}
