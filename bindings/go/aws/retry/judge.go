package retry

import (
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
)

// BackoffDelayer gives the pause after an attempt.
type BackoffDelayer interface {
	BackoffDelay(attempt int, err error) (time.Duration, error)
}

// BackoffDelayerFunc is a function as a BackoffDelayer.
type BackoffDelayerFunc func(attempt int, err error) (time.Duration, error)

func (f BackoffDelayerFunc) BackoffDelay(attempt int, err error) (time.Duration, error) {
	return f(attempt, err)
}

// ExponentialJitterBackoff gives random pauses whose bound doubles up to a limit.
type ExponentialJitterBackoff struct {
	limit  time.Duration
	random func() float64
}

// NewExponentialJitterBackoff gives pauses up to a limit.
func NewExponentialJitterBackoff(maxBackoff time.Duration) *ExponentialJitterBackoff {
	return &ExponentialJitterBackoff{maxBackoff, rand.Float64}
}

// BackoffDelay is a random part of a second, of two, of four, …, never more than the limit.
func (j *ExponentialJitterBackoff) BackoffDelay(attempt int, _ error) (time.Duration, error) {
	bound := j.limit
	if attempt <= doublings {
		bound = min(bound, firstPause<<max(attempt-1, 0))
	}
	return time.Duration(j.random() * float64(bound)), nil
}

// IsErrorRetryable says of an error whether trying again may help, or that it doesn't know.
type IsErrorRetryable interface {
	IsErrorRetryable(error) aws.Ternary
}

// IsErrorRetryables asks one after another until one knows.
type IsErrorRetryables []IsErrorRetryable

func (r IsErrorRetryables) IsErrorRetryable(err error) aws.Ternary {
	for _, one := range r {
		if known := one.IsErrorRetryable(err); known != aws.UnknownTernary {
			return known
		}
	}
	return aws.UnknownTernary
}

// IsErrorRetryableFunc is a function as an IsErrorRetryable.
type IsErrorRetryableFunc func(error) aws.Ternary

func (f IsErrorRetryableFunc) IsErrorRetryable(err error) aws.Ternary { return f(err) }

// NoRetryCanceledError: what was cancelled is not tried again.
type NoRetryCanceledError struct{}

func (NoRetryCanceledError) IsErrorRetryable(err error) aws.Ternary {
	var c interface{ CanceledError() bool }
	if errors.As(err, &c) && c.CanceledError() {
		return aws.FalseTernary
	}
	return aws.UnknownTernary
}

// RetryableError: an error may say itself whether trying again may help.
type RetryableError struct{}

func (RetryableError) IsErrorRetryable(err error) aws.Ternary {
	var r interface{ RetryableError() bool }
	if !errors.As(err, &r) {
		return aws.UnknownTernary
	}
	return aws.BoolTernary(r.RetryableError())
}

// RetryableConnectionError: connections that break, and time limits that pass, are tried again.
type RetryableConnectionError struct{}

func (RetryableConnectionError) IsErrorRetryable(err error) aws.Ternary {
	if err == nil {
		return aws.UnknownTernary
	}
	var connection interface{ ConnectionError() bool }
	var timeout interface{ Timeout() bool }
	var dns *net.DNSError
	var op *net.OpError
	var web *url.Error
	switch {
	case errors.As(err, &dns) && dns.IsNotFound && !dns.IsTemporary:
		return aws.FalseTernary
	case errors.As(err, &connection) && connection.ConnectionError(),
		errors.As(err, &timeout) && timeout.Timeout(),
		errors.As(err, &op) && op.Op == "dial",
		errors.As(err, &web) && strings.Contains(web.Error(), "connection refused"),
		errors.Is(err, io.ErrUnexpectedEOF), strings.Contains(err.Error(), "connection reset"),
		strings.Contains(err.Error(), "use of closed network connection"):
		return aws.TrueTernary
	}
	return aws.UnknownTernary
}

// RetryableHTTPStatusCode: answers with these statuses are tried again.
type RetryableHTTPStatusCode struct {
	Codes map[int]struct{}
}

func (r RetryableHTTPStatusCode) IsErrorRetryable(err error) aws.Ternary {
	var answer interface{ HTTPStatusCode() int }
	if !errors.As(err, &answer) {
		return aws.UnknownTernary
	}
	if _, ok := r.Codes[answer.HTTPStatusCode()]; ok {
		return aws.TrueTernary
	}
	return aws.UnknownTernary
}

// RetryableErrorCode: answers with these codes are tried again.
type RetryableErrorCode struct {
	Codes map[string]struct{}
}

func (r RetryableErrorCode) IsErrorRetryable(err error) aws.Ternary {
	if code, ok := coded(err); ok {
		if _, ok := r.Codes[code]; ok {
			return aws.TrueTernary
		}
	}
	return aws.UnknownTernary
}

// DefaultRetryableHTTPStatusCodes are statuses that pass.
var DefaultRetryableHTTPStatusCodes = usualStatuses()

// DefaultRetryableErrorCodes are codes that pass.
var DefaultRetryableErrorCodes = usualCodes()

// DefaultThrottleErrorCodes are codes that ask for fewer calls.
var DefaultThrottleErrorCodes = usualThrottles()

func set(names ...string) map[string]struct{} {
	all := make(map[string]struct{}, len(names))
	for _, name := range names {
		all[name] = struct{}{}
	}
	return all
}

func usualStatuses() map[int]struct{} { return map[int]struct{}{500: {}, 502: {}, 503: {}, 504: {}} }
func usualCodes() map[string]struct{} { return set("RequestTimeout", "RequestTimeoutException") }

// usualRetryables is what the library judges by, whatever became of the exported ones.
func usualRetryables() []IsErrorRetryable {
	return []IsErrorRetryable{
		NoRetryCanceledError{}, RetryableError{}, RetryableConnectionError{},
		RetryableHTTPStatusCode{usualStatuses()}, RetryableErrorCode{usualCodes()}, RetryableErrorCode{usualThrottles()},
	}
}

func usualThrottles() map[string]struct{} {
	return set("Throttling", "ThrottlingException", "ThrottledException", "RequestThrottledException",
		"TooManyRequestsException", "ProvisionedThroughputExceededException", "TransactionInProgressException",
		"RequestLimitExceeded", "BandwidthLimitExceeded", "LimitExceededException", "RequestThrottled", "SlowDown",
		"PriorRequestNotComplete", "EC2ThrottledException")
}

func usualTimeouts() []IsErrorTimeout { return []IsErrorTimeout{TimeouterError{}} }
func usualThrottling() []IsErrorThrottle {
	return []IsErrorThrottle{ThrottleErrorCode{usualThrottles()}}
}

// DefaultRetryables are what a Standard judges by.
var DefaultRetryables = []IsErrorRetryable{
	NoRetryCanceledError{}, RetryableError{}, RetryableConnectionError{},
	RetryableHTTPStatusCode{DefaultRetryableHTTPStatusCodes},
	RetryableErrorCode{DefaultRetryableErrorCodes},
	RetryableErrorCode{DefaultThrottleErrorCodes},
}

// IsErrorTimeout says of an error whether it is a timeout, or that it doesn't know.
type IsErrorTimeout interface {
	IsErrorTimeout(error) aws.Ternary
}

// IsErrorTimeouts asks one after another until one knows.
type IsErrorTimeouts []IsErrorTimeout

func (t IsErrorTimeouts) IsErrorTimeout(err error) aws.Ternary {
	for _, one := range t {
		if known := one.IsErrorTimeout(err); known != aws.UnknownTernary {
			return known
		}
	}
	return aws.UnknownTernary
}

// IsErrorTimeoutFunc is a function as an IsErrorTimeout.
type IsErrorTimeoutFunc func(error) aws.Ternary

func (f IsErrorTimeoutFunc) IsErrorTimeout(err error) aws.Ternary { return f(err) }

// TimeouterError: an error may say itself that it is a timeout.
type TimeouterError struct{}

func (TimeouterError) IsErrorTimeout(err error) aws.Ternary {
	var t interface{ Timeout() bool }
	if !errors.As(err, &t) {
		return aws.UnknownTernary
	}
	return aws.BoolTernary(t.Timeout())
}

// DefaultTimeouts are what a Standard tells timeouts by.
var DefaultTimeouts = []IsErrorTimeout{TimeouterError{}}

// IsErrorThrottle says of an error whether the service asks for fewer calls.
type IsErrorThrottle interface {
	IsErrorThrottle(error) aws.Ternary
}

// IsErrorThrottles asks one after another until one knows.
type IsErrorThrottles []IsErrorThrottle

func (t IsErrorThrottles) IsErrorThrottle(err error) aws.Ternary {
	for _, one := range t {
		if known := one.IsErrorThrottle(err); known != aws.UnknownTernary {
			return known
		}
	}
	return aws.UnknownTernary
}

// ThrottleErrorCode: answers with these codes ask for fewer calls.
type ThrottleErrorCode struct {
	Codes map[string]struct{}
}

func (t ThrottleErrorCode) IsErrorThrottle(err error) aws.Ternary {
	return RetryableErrorCode{t.Codes}.IsErrorRetryable(err)
}

// DefaultThrottles are what an AdaptiveMode tells throttling by.
var DefaultThrottles = []IsErrorThrottle{ThrottleErrorCode{DefaultThrottleErrorCodes}}
