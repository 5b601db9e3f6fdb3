package runtime

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"syscall"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/ratelimit"
	"github.com/libaws/libaws-go/aws/retry"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Error is a failure in the library, before or after the service: its code says
// which, its phase where.
type Error struct {
	// Code is a short name, such as NoCredentials.
	Code string
	// Phase is where it happened: validate, credentials, connect, send, …
	Phase   string
	Message string
	// Timed says that a time limit passed.
	Timed     bool
	Retryable bool
	Err       error
}

func (e *Error) Error() string         { return e.Message }
func (e *Error) Unwrap() error         { return e.Err }
func (e *Error) Timeout() bool         { return e.Timed }
func (e *Error) RetryableError() bool  { return e.Retryable }
func (e *Error) ErrorCodeText() string { return e.Code }

// connectionError is an Error of a connection or a time limit, which is a net.Error, too.
type connectionError struct{ of *Error }

func (e *connectionError) Error() string   { return e.of.Message }
func (e *connectionError) Unwrap() error   { return e.of }
func (e *connectionError) Timeout() bool   { return e.of.Timed }
func (e *connectionError) Temporary() bool { return e.of.Retryable }

// Is says of what systems call these errors whether it is one.
func (e *connectionError) Is(target error) bool {
	switch target {
	case os.ErrDeadlineExceeded:
		return e.of.Timed
	case syscall.ECONNRESET:
		return strings.Contains(e.of.Message, "connection reset")
	case syscall.ECONNREFUSED:
		return strings.Contains(e.of.Message, "connection refused")
	}
	return false
}

// timed are the codes of time limits that passed.
var timed = map[string]bool{"RequestTimeout": true, "AttemptTimeout": true, "StalledStream": true, "DeadlineExceeded": true}

// fail is the error of a call as callers see it.
func (op *Op) fail(ctx context.Context, err error) error {
	return &smithy.OperationError{ServiceID: op.Service.ID, OperationName: op.Name, Err: op.under(ctx, err)}
}

func (op *Op) under(ctx context.Context, err error) error {
	var e *ffi.Error
	if !errors.As(err, &e) {
		return err
	}
	switch {
	case e.Status == ffi.Service:
		return op.answered(e)
	case ctx.Err() != nil && (e.Status == ffi.Cancelled || e.Status == ffi.Deadline || e.Status == ffi.Transport || e.Status == ffi.Closed):
		return &aws.RequestCanceledError{Err: ctx.Err()}
	case e.Code == "RetryQuotaExceeded":
		return quotaOf(e)
	}
	plain := &Error{
		Code: e.Code, Phase: e.Phase, Message: op.words(e), Timed: e.Status == ffi.Deadline || timed[e.Code], Retryable: e.Retryable,
	}
	if e.Cause != nil {
		plain.Err = op.under(ctx, e.Cause)
	} else if own := refused(e); own != nil {
		plain.Err = own
	}
	if e.Code == "SsoLoginRequired" {
		plain.Err = &InvalidTokenError{plain.Err}
	}
	var out error = plain
	switch {
	case e.Status == ffi.Invalid:
		out = op.invalid(plain)
	case e.Status == ffi.Cancelled:
		out = &smithy.CanceledError{Err: plain}
	case e.Status == ffi.Transport && e.Own != nil:
		out = &smithyhttp.RequestSendError{Err: e.Own}
	case e.Status == ffi.Transport:
		out = &smithyhttp.RequestSendError{Err: &connectionError{plain}}
	case e.Status == ffi.Deadline:
		out = &connectionError{plain}
	case e.Status == ffi.Response || e.Status == ffi.Checksum:
		out = &smithy.DeserializationError{Err: plain}
	}
	return op.attempts(e, out)
}

// invalid is what is wrong with an input, member by member where the library names one.
func (op *Op) invalid(plain *Error) error {
	found := &smithy.InvalidParamsError{Context: op.Input, Err: plain}
	for _, line := range strings.FieldsFunc(plain.Message, func(c rune) bool { return c == '\n' || c == ';' }) {
		if name, ok := strings.CutSuffix(strings.TrimSpace(line), ": required and not set"); ok {
			found.Add(smithy.NewErrParamRequired(name))
		}
	}
	if found.Len() == 0 {
		return plain
	}
	return found
}

// words is an error's text without the names of service and operation, which the wrapper has.
func (op *Op) words(e *ffi.Error) string {
	text := strings.TrimPrefix(e.Message, "operation error ")
	text = strings.TrimPrefix(text, op.Service.ID+": "+op.Name+", ")
	return text
}

// quotaOf is the library's account of a spent quota.
func quotaOf(e *ffi.Error) error {
	var quota ratelimit.QuotaExceededError
	if _, numbers, ok := strings.Cut(e.Message, "("); ok {
		_, _ = fmt.Sscanf(numbers, "%d tokens left of %d", &quota.Available, &quota.Requested)
	}
	return quota
}

// attempts says so when the last of several attempts failed, and not for want of quota.
func (op *Op) attempts(e *ffi.Error, err error) error {
	if e.Attempts > 1 && e.Retryable && (e.Cause == nil || e.Cause.Code != "RetryQuotaExceeded") {
		return &retry.MaxAttemptsError{Attempt: e.Attempts, Err: err}
	}
	return err
}

// answered is an error that the service answered with.
func (op *Op) answered(e *ffi.Error) error {
	var inner error
	shape := e.Shape
	if shape == "" && e.Code == "NotFound" {
		shape = e.Code // answers to HEAD, which no operation's model has
	}
	if shape != "" {
		r := cbor.NewReader(e.Members)
		inner = op.Service.Error(shape, e.Code, e.Detail, &r)
	}
	if inner == nil {
		inner = &smithy.GenericAPIError{Code: e.Code, Message: e.Detail, Fault: fault(e.Fault)}
	}
	response := &awshttp.ResponseError{
		ResponseError: &smithyhttp.ResponseError{
			Response: &smithyhttp.Response{Response: &http.Response{
				StatusCode: e.HTTP, Status: fmt.Sprintf("%d %s", e.HTTP, http.StatusText(e.HTTP)), Header: http.Header{}, Body: http.NoBody,
			}},
			Err: inner,
		},
		RequestID: e.RequestID,
		HostID:    e.HostID,
	}
	var out error = response
	if e.Cause != nil {
		out = &joined{response, op.under(context.Background(), e.Cause)}
	}
	return op.attempts(e, out)
}

// joined is an error with what else went wrong: a spent retry quota.
type joined struct {
	error
	also error
}

func (j *joined) Unwrap() []error { return []error{j.error, j.also} }

func fault(s string) smithy.ErrorFault {
	switch s {
	case "client":
		return smithy.FaultClient
	case "server":
		return smithy.FaultServer
	}
	return smithy.FaultUnknown
}
