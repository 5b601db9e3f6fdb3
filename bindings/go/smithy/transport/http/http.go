// Package http is what middleware and errors see of requests and answers.
package http

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
)

// Request is the HTTP request in the making. Changes of its headers, and of its
// query, reach the wire where the step allows them.
type Request struct {
	*http.Request
	stream io.Reader
}

// NewStackRequest is an empty request.
func NewStackRequest() interface{} {
	return &Request{Request: &http.Request{Header: http.Header{}, ContentLength: -1}}
}

// NewRequest wraps a request with its body.
func NewRequest(r *http.Request, body []byte) *Request {
	out := &Request{Request: r}
	if body != nil {
		out.stream = bytes.NewReader(body)
	}
	return out
}

// GetStream is the body, when it is in memory.
func (r *Request) GetStream() io.Reader { return r.stream }

// Response is an answer. Its body has been read by then.
type Response struct {
	*http.Response
}

// ResponseError is an error that came with an answer.
type ResponseError struct {
	Response *Response
	Err      error
}

// HTTPStatusCode is the answer's status.
func (e *ResponseError) HTTPStatusCode() int {
	if e.Response == nil || e.Response.Response == nil {
		return 0
	}
	return e.Response.StatusCode
}

// HTTPResponse is the answer.
func (e *ResponseError) HTTPResponse() *Response { return e.Response }

func (e *ResponseError) Unwrap() error { return e.Err }
func (e *ResponseError) Error() string {
	return fmt.Sprintf("http response error StatusCode: %d, %v", e.HTTPStatusCode(), e.Err)
}

// RequestSendError says that a request could not be sent, or its answer not be received.
type RequestSendError struct {
	Err error
}

func (e *RequestSendError) ConnectionError() bool { return true }
func (e *RequestSendError) Unwrap() error         { return e.Err }
func (e *RequestSendError) Error() string {
	return fmt.Sprintf("request send failed, %v", e.Err)
}
