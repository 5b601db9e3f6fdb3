package ffi

/*
#include <stdlib.h>
#include "bridge.h"
*/
import "C"

import (
	"fmt"
	"runtime"
	"runtime/cgo"
	"sync/atomic"
	"unsafe"
)

// Question is one question of the library's, answered once: by Answer, NextOr, Fail or AnswerStream.
type Question struct{ p *C.libaws_call }

// libawsGoCall runs on the library's callback thread, which all callbacks share: what may take
// time starts a goroutine of its own.
//
//export libawsGoCall
func libawsGoCall(handle C.uintptr_t, p *C.libaws_call) {
	q := &Question{p}
	defer func() {
		if e := recover(); e != nil && q.p != nil {
			q.Fail(fmt.Sprint("panic: ", e))
		}
	}()
	switch f := cgo.Handle(handle).Value().(type) {
	case func(*Question):
		f(q)
	case *once:
		f.asked.Store(true)
		f.f(q)
	}
}

// once is a question's second half, which may never be asked.
type once struct {
	f     func(*Question)
	never func()
	asked atomic.Bool
}

//export libawsGoDrop
func libawsGoDrop(handle C.uintptr_t) {
	h := cgo.Handle(handle)
	switch v := h.Value().(type) {
	case *runtime.Pinner:
		v.Unpin()
	case *once:
		if !v.asked.Load() {
			v.never()
		}
	}
	h.Delete()
}

// View is what may be read at this point, as CBOR.
func (q *Question) View() string { return doc(C.libaws_call_view(q.p)) }

// Member is one part of the view, as CBOR; empty when it is not there.
func (q *Question) Member(name string) string {
	n := C.CString(name)
	defer C.free(unsafe.Pointer(n))
	return doc(C.libaws_value_member(C.libaws_call_view(q.p), n))
}

// Set changes something when the question is answered.
func (q *Question) Set(path, value string) error {
	v := C.CString(value)
	defer C.free(unsafe.Pointer(v))
	return q.set(path, v, len(value))
}

// Unset removes something when the question is answered.
func (q *Question) Unset(path string) error { return q.set(path, nil, 0) }

func (q *Question) set(path string, p *C.char, n int) error {
	name := C.CString(path)
	defer C.free(unsafe.Pointer(name))
	if s := C.libaws_call_set(q.p, name, p, C.size_t(n)); s != C.LIBAWS_OK {
		return fmt.Errorf("%s could not be set (status %d)", path, s)
	}
	return nil
}

func (q *Question) end() *C.libaws_call {
	p := q.p
	q.p = nil
	return p
}

// Answer answers with a document; nil is an empty answer.
func (q *Question) Answer(doc []byte) {
	p, n := bytesOf(doc)
	C.libaws_call_answer(q.end(), C.LIBAWS_CBOR, p, n)
}

// NextOr goes on at a middleware; `after` is asked when what lies below is done, `never` called called when that was given up instead.
func (q *Question) NextOr(after func(*Question), never func()) {
	C.libaws_go_next(q.end(), C.uintptr_t(cgo.NewHandle(&once{f: after, never: never})))
}

// Fail answers that it failed.
func (q *Question) Fail(why string) {
	w := C.CString(why)
	defer C.free(unsafe.Pointer(w))
	C.libaws_call_fail(q.end(), w, C.size_t(len(why)))
}

// Reader is the request's body at a transport, when it is a stream; nil when it is not.
func (q *Question) Reader() *Reader {
	p := C.libaws_call_reader(q.p)
	if p == nil {
		return nil
	}
	return &Reader{p}
}

// AnswerStream answers with the head of an answer, whose body is written.
func (q *Question) AnswerStream(head []byte) *Writer {
	p, n := bytesOf(head)
	w := C.libaws_call_answer_stream(q.end(), C.LIBAWS_CBOR, p, n)
	if w == nil {
		return nil
	}
	return &Writer{w}
}

// Fake is a transport for tests.
type Fake struct{ p *C.libaws_fake }

// NewFake is one with nothing to answer.
func NewFake() *Fake {
	f := &Fake{C.libaws_fake_new()}
	runtime.SetFinalizer(f, func(f *Fake) { C.libaws_fake_free(f.p) })
	return f
}

// Install makes it the transport of a config.
func (f *Fake) Install(c *Config) error {
	var err *C.libaws_error
	if C.libaws_fake_install(f.p, c.p, &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Push adds an answer.
func (f *Fake) Push(doc []byte) error {
	var err *C.libaws_error
	p, n := bytesOf(doc)
	if C.libaws_fake_push(f.p, C.LIBAWS_CBOR, p, n, &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Request takes the oldest request, as CBOR; empty when there is none. One goroutine at a time.
func (f *Fake) Request() string { return doc(C.libaws_fake_request(f.p)) }
