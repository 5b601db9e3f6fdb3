// Package http is the error of an answer with its request id, and an HTTP client
// to build on.
package http

import (
	"fmt"

	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// ResponseError is a service's answer that was an error, with the id of the request.
type ResponseError struct {
	*smithyhttp.ResponseError
	RequestID string
	// HostID is S3's second id.
	HostID string
}

// ServiceRequestID is the id of the request, empty when the service sent none.
func (e *ResponseError) ServiceRequestID() string { return e.RequestID }

// ServiceHostID is S3's second id.
func (e *ResponseError) ServiceHostID() string { return e.HostID }

// As finds the inner response error, too.
func (e *ResponseError) As(target interface{}) bool {
	if t, ok := target.(**smithyhttp.ResponseError); ok {
		*t = e.ResponseError
		return true
	}
	return false
}

func (e *ResponseError) Error() string {
	if e.HostID != "" {
		return fmt.Sprintf("https response error StatusCode: %d, RequestID: %s, HostID: %s, %v",
			e.HTTPStatusCode(), e.RequestID, e.HostID, e.Err)
	}
	return fmt.Sprintf("https response error StatusCode: %d, RequestID: %s, %v",
		e.HTTPStatusCode(), e.RequestID, e.Err)
}
