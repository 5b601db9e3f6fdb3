// Package ffi is the only one that speaks C: handles of the library as Go types,
// one long-lived goroutine that takes completions from its queue, and the one
// pair of functions that the library calls back.
//
// What crosses is bytes and numbers. No memory of Go's is kept by the library but bodies,
// which are pinned until it says that it is done with them, and none holds Go pointers.
package ffi

/*
#cgo pkg-config: libaws
#include <stdlib.h>
#include "bridge.h"
*/
import "C"

import (
	"runtime"
	"runtime/cgo"
	"unsafe"
)

// Status is a status code of the library.
type Status int32

// Codes that callers look at; see the header.
const (
	OK          Status = C.LIBAWS_OK
	End         Status = C.LIBAWS_END
	Invalid     Status = C.LIBAWS_E_INVALID
	Cancelled   Status = C.LIBAWS_E_CANCELLED
	Deadline    Status = C.LIBAWS_E_DEADLINE
	Again       Status = C.LIBAWS_E_AGAIN
	Closed      Status = C.LIBAWS_E_CLOSED
	Credentials Status = C.LIBAWS_E_CREDENTIALS
	Endpoint    Status = C.LIBAWS_E_ENDPOINT
	Transport   Status = C.LIBAWS_E_TRANSPORT
	Response    Status = C.LIBAWS_E_RESPONSE
	Checksum    Status = C.LIBAWS_E_CHECKSUM
	Callback    Status = C.LIBAWS_E_CALLBACK
	Service     Status = C.LIBAWS_E_SERVICE
)

// Version is the library's version.
func Version() uint32 { return uint32(C.libaws_version()) }

// Name is a NUL-terminated name, kept for good: operations' and services' names are few.
type Name struct{ p *C.char }

// NewName copies a name to C.
func NewName(s string) Name { return Name{C.CString(s)} }

func bytesOf(b []byte) (*C.uint8_t, C.size_t) {
	return (*C.uint8_t)(unsafe.Pointer(unsafe.SliceData(b))), C.size_t(len(b))
}

func text(p *C.char, n C.size_t) string {
	if n == 0 {
		return ""
	}
	return C.GoStringN(p, C.int(n))
}

// doc is a value as CBOR.
func doc(v *C.libaws_value) string {
	if v == nil {
		return ""
	}
	t := C.libaws_value_doc(v, C.LIBAWS_CBOR, nil)
	return take(t)
}

func take(t *C.libaws_text) string {
	if t == nil {
		return ""
	}
	defer C.libaws_text_free(t)
	var p *C.uint8_t
	var n C.size_t
	if C.libaws_text_get(t, &p, &n) != C.LIBAWS_OK {
		return ""
	}
	return text((*C.char)(unsafe.Pointer(p)), n)
}

// Config is a configuration in the making.
type Config struct{ p *C.libaws_config }

// NewConfig is an empty one; free it.
func NewConfig() *Config { return &Config{C.libaws_config_new()} }

// Free frees it; clients made of it live on.
func (c *Config) Free() {
	C.libaws_config_free(c.p)
	c.p = nil
}

// Set sets an option.
func (c *Config) Set(name, value string) error {
	key := C.CString(name)
	defer C.free(unsafe.Pointer(key))
	text := C.CString(value)
	defer C.free(unsafe.Pointer(text))
	var err *C.libaws_error
	if C.libaws_config_set(c.p, key, text, C.size_t(len(value)), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// On registers a callback at a point.
func (c *Config) On(point, id string, f func(*Question)) error {
	return register(point, id, f, func(p, i *C.char, h C.uintptr_t, err **C.libaws_error) C.libaws_status {
		return C.libaws_go_config_on(c.p, p, i, h, err)
	})
}

func register(point, id string, f func(*Question),
	on func(p, i *C.char, h C.uintptr_t, err **C.libaws_error) C.libaws_status) error {
	p, i := C.CString(point), C.CString(id)
	defer C.free(unsafe.Pointer(p))
	defer C.free(unsafe.Pointer(i))
	var err *C.libaws_error
	// The library drops the handle, also when this fails.
	if on(p, i, C.uintptr_t(cgo.NewHandle(f)), &err) != C.LIBAWS_OK {
		return takeError(err)
	}
	return nil
}

// Client is a client of one service. It is freed when nobody has it any more.
type Client struct{ p *C.libaws_client }

// NewClient makes a client of a configuration.
func NewClient(service string, c *Config) (*Client, error) {
	name := C.CString(service)
	defer C.free(unsafe.Pointer(name))
	var err *C.libaws_error
	p := C.libaws_client_new(nil, name, c.p, &err)
	if p == nil {
		return nil, takeError(err)
	}
	client := &Client{p}
	runtime.SetFinalizer(client, func(c *Client) { C.libaws_client_free(c.p) })
	return client, nil
}

// Error is an error of the library, copied out of it.
type Error struct {
	Status Status
	// Message is all of it, formatted.
	Message string
	// Detail is the service's own text.
	Detail    string
	Code      string
	Shape     string
	RequestID string
	HostID    string
	Phase     string
	Fault     string
	HTTP      int
	Attempts  int
	Retryable bool
	// Members is a modelled error's members as CBOR.
	Members string
	Cause   *Error
	// Own is what a callback of the caller's failed with, where that is behind it.
	Own error
}

func (e *Error) Error() string { return e.Message }

func (e *Error) Unwrap() error {
	if e.Cause == nil {
		return nil
	}
	return e.Cause
}

// Keys of facts, made once.
var keys = struct {
	message, detail, code, shape, id, host, status, phase, attempts, retryable, fault Name
}{
	NewName("message"), NewName("detail_message"), NewName("code"), NewName("shape"), NewName("request_id"),
	NewName("host_id"), NewName("http_status"), NewName("phase"), NewName("attempts"), NewName("retryable"), NewName("fault"),
}

func takeError(e *C.libaws_error) error {
	if e == nil {
		return &Error{Status: C.LIBAWS_E_OTHER, Message: "the library gave no reason", Code: "Unknown"}
	}
	defer C.libaws_error_free(e)
	return errorOf(e)
}

func errorOf(e *C.libaws_error) *Error {
	fact := func(key Name) string {
		var p *C.char
		var n C.size_t
		if C.libaws_error_get(e, key.p, &p, &n) != C.LIBAWS_OK {
			return ""
		}
		return text(p, n)
	}
	out := &Error{
		Status:    Status(C.libaws_error_status(e)),
		Message:   fact(keys.message),
		Detail:    fact(keys.detail),
		Code:      fact(keys.code),
		Shape:     fact(keys.shape),
		RequestID: fact(keys.id),
		HostID:    fact(keys.host),
		Phase:     fact(keys.phase),
		Fault:     fact(keys.fault),
		HTTP:      number(fact(keys.status)),
		Attempts:  number(fact(keys.attempts)),
		Retryable: fact(keys.retryable) == "true",
		Members:   doc(C.libaws_error_detail(e)),
	}
	if cause := C.libaws_error_cause(e); cause != nil {
		out.Cause = errorOf(cause)
	}
	return out
}

func number(s string) (n int) {
	for _, c := range s {
		if c < '0' || c > '9' || n > 1e6 {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	return n
}
