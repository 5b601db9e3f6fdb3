// Package smithy has what every client shares: the kinds of errors, and the
// wrapper that says which operation of which service failed.
//
// An error of a call is a chain that errors.As walks: an OperationError around
// the HTTP response's error, around the modelled error or a GenericAPIError.
package smithy

import (
	"fmt"
	"strings"
)

// ErrorFault says whose fault an API error is.
type ErrorFault int

const (
	FaultUnknown ErrorFault = iota
	FaultServer
	FaultClient
)

func (f ErrorFault) String() string {
	switch f {
	case FaultServer:
		return "server"
	case FaultClient:
		return "client"
	default:
		return "unknown"
	}
}

// APIError is any error that a service answered with, modelled or not.
type APIError interface {
	error
	ErrorCode() string
	ErrorMessage() string
	ErrorFault() ErrorFault
}

// GenericAPIError is a service's error that its model does not have.
type GenericAPIError struct {
	Code    string
	Message string
	Fault   ErrorFault
}

func (e *GenericAPIError) ErrorCode() string      { return e.Code }
func (e *GenericAPIError) ErrorMessage() string   { return e.Message }
func (e *GenericAPIError) ErrorFault() ErrorFault { return e.Fault }
func (e *GenericAPIError) Error() string {
	return fmt.Sprintf("api error %s: %s", e.Code, e.Message)
}

var _ APIError = (*GenericAPIError)(nil)

// OperationError is around every error of a call.
type OperationError struct {
	ServiceID     string
	OperationName string
	Err           error
}

func (e *OperationError) Service() string   { return e.ServiceID }
func (e *OperationError) Operation() string { return e.OperationName }
func (e *OperationError) Unwrap() error     { return e.Err }
func (e *OperationError) Error() string {
	return fmt.Sprintf("operation error %s: %s, %v", e.ServiceID, e.OperationName, e.Err)
}

// CanceledError says that the call's context ended it; it wraps the context's error.
type CanceledError struct {
	Err error
}

func (*CanceledError) CanceledError() bool { return true }
func (e *CanceledError) Unwrap() error     { return e.Err }
func (e *CanceledError) Error() string     { return fmt.Sprintf("canceled, %v", e.Err) }

// SerializationError says that an input could not be written as a request.
type SerializationError struct {
	Err error
}

func (e *SerializationError) Unwrap() error { return e.Err }
func (e *SerializationError) Error() string {
	return fmt.Sprintf("serialization failed: %v", e.Err)
}

// DeserializationError says that an answer could not be understood.
type DeserializationError struct {
	Err      error
	Snapshot []byte
}

func (e *DeserializationError) Unwrap() error { return e.Err }
func (e *DeserializationError) Error() string {
	return fmt.Sprintf("deserialization failed, %v", e.Err)
}

// InvalidParamError is one thing that is wrong with an input.
type InvalidParamError interface {
	error
	Field() string
	SetContext(string)
	AddNestedContext(string)
}

// InvalidParamsError is all that is wrong with an input; nothing was sent.
type InvalidParamsError struct {
	Context string
	errs    []InvalidParamError
	// Err is the library's own account of it.
	Err error
}

// Add adds one finding.
func (e *InvalidParamsError) Add(err InvalidParamError) {
	err.SetContext(e.Context)
	e.errs = append(e.errs, err)
}

// AddNested adds the findings of a member.
func (e *InvalidParamsError) AddNested(nestedCtx string, nested InvalidParamsError) {
	for _, err := range nested.errs {
		err.SetContext(e.Context)
		err.AddNestedContext(nestedCtx)
		e.errs = append(e.errs, err)
	}
}

// Len is how many findings there are.
func (e *InvalidParamsError) Len() int { return len(e.errs) }

// Errs are the findings.
func (e InvalidParamsError) Errs() []error {
	errs := make([]error, len(e.errs))
	for i, err := range e.errs {
		errs[i] = err
	}
	return errs
}

func (e InvalidParamsError) Unwrap() error { return e.Err }

func (e InvalidParamsError) Error() string {
	if len(e.errs) == 0 && e.Err != nil {
		return e.Err.Error()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d validation error(s) found.\n", len(e.errs))
	for _, err := range e.errs {
		fmt.Fprintf(&b, "- %s\n", err)
	}
	return b.String()
}

// ParamRequiredError says that a required member is missing.
type ParamRequiredError struct {
	context, nested, field string
}

// NewErrParamRequired makes one for a member.
func NewErrParamRequired(field string) *ParamRequiredError {
	return &ParamRequiredError{field: field}
}

func (e *ParamRequiredError) SetContext(context string) { e.context = context }
func (e *ParamRequiredError) AddNestedContext(context string) {
	if e.nested != "" {
		context += "." + e.nested
	}
	e.nested = context
}

// Field is the member's path.
func (e ParamRequiredError) Field() string {
	field := e.field
	if e.nested != "" {
		field = e.nested + "." + field
	}
	if e.context != "" {
		field = e.context + "." + field
	}
	return field
}

func (e ParamRequiredError) Error() string {
	return fmt.Sprintf("missing required field, %s.", e.Field())
}
