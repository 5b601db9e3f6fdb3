// Package retry describes how failures are tried again.
//
// The retrying itself is the library's: its quota, its pauses, its judgement of
// what may help. A Standard carries the limits to it.
package retry

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/smithy"
)

// The defaults.
const (
	DefaultMaxAttempts = 3
	DefaultMaxBackoff  = 20 * time.Second
)

// StandardOptions are the limits of a Standard.
type StandardOptions struct {
	MaxAttempts int
	MaxBackoff  time.Duration
	// ErrorCodes of services that are retried besides the usual.
	ErrorCodes []string
}

// Standard is the standard retryer with limits of its own.
type Standard struct {
	options StandardOptions
}

// NewStandard is a standard retryer.
func NewStandard(fnOpts ...func(*StandardOptions)) *Standard {
	o := StandardOptions{MaxAttempts: DefaultMaxAttempts, MaxBackoff: DefaultMaxBackoff}
	for _, fn := range fnOpts {
		fn(&o)
	}
	// Here zero is the default; AddWithMaxAttempts takes it as without limit.
	if o.MaxAttempts <= 0 {
		o.MaxAttempts = DefaultMaxAttempts
	}
	return &Standard{o}
}

// Limits is what the library is told.
type Limits interface {
	Limits() StandardOptions
}

func (s *Standard) Limits() StandardOptions { return s.options }
func (s *Standard) MaxAttempts() int        { return s.options.MaxAttempts }

// IsErrorRetryable says whether the library would have tried again.
func (s *Standard) IsErrorRetryable(err error) bool {
	var marked interface{ RetryableError() bool }
	if errors.As(err, &marked) {
		return marked.RetryableError()
	}
	var api smithy.APIError
	if errors.As(err, &api) {
		for _, code := range s.options.ErrorCodes {
			if code == api.ErrorCode() {
				return true
			}
		}
	}
	return false
}

// RetryDelay is the longest pause before an attempt; the library takes a random part of it.
func (s *Standard) RetryDelay(attempt int, _ error) (time.Duration, error) {
	delay := time.Second
	for i := 1; i < attempt && delay < s.options.MaxBackoff; i++ {
		delay *= 2
	}
	return min(delay, s.options.MaxBackoff), nil
}

func nothing(error) error { return nil }

func (s *Standard) GetInitialToken() func(error) error { return nothing }
func (s *Standard) GetRetryToken(context.Context, error) (func(error) error, error) {
	return nothing, nil
}
func (s *Standard) GetAttemptToken(context.Context) (func(error) error, error) {
	return nothing, nil
}

// wrapped is a retryer with other limits.
type wrapped struct {
	aws.Retryer
	options StandardOptions
}

func (w *wrapped) Limits() StandardOptions { return w.options }
func (w *wrapped) MaxAttempts() int        { return w.options.MaxAttempts }
func (w *wrapped) IsErrorRetryable(err error) bool {
	return w.Retryer.IsErrorRetryable(err) || (&Standard{w.options}).IsErrorRetryable(err)
}
func (w *wrapped) RetryDelay(attempt int, err error) (time.Duration, error) {
	delay, e := w.Retryer.RetryDelay(attempt, err)
	return min(delay, w.options.MaxBackoff), e
}

func with(r aws.Retryer, change func(*StandardOptions)) aws.Retryer {
	options := StandardOptions{MaxAttempts: r.MaxAttempts(), MaxBackoff: DefaultMaxBackoff}
	if l, ok := r.(Limits); ok {
		options = l.Limits()
	}
	options.ErrorCodes = append([]string(nil), options.ErrorCodes...)
	change(&options)
	return &wrapped{r, options}
}

// AddWithMaxAttempts is a retryer with another limit of attempts.
func AddWithMaxAttempts(r aws.Retryer, max int) aws.Retryer {
	return with(r, func(o *StandardOptions) { o.MaxAttempts = max })
}

// AddWithMaxBackoffDelay is a retryer with another limit of pauses.
func AddWithMaxBackoffDelay(r aws.Retryer, delay time.Duration) aws.Retryer {
	return with(r, func(o *StandardOptions) { o.MaxBackoff = delay })
}

// AddWithErrorCodes is a retryer that retries more codes.
func AddWithErrorCodes(r aws.Retryer, codes ...string) aws.Retryer {
	return with(r, func(o *StandardOptions) { o.ErrorCodes = append(o.ErrorCodes, codes...) })
}

// MaxAttemptsError says that the last attempt failed, too.
type MaxAttemptsError struct {
	Attempt int
	Err     error
}

func (e *MaxAttemptsError) Unwrap() error { return e.Err }
func (e *MaxAttemptsError) Error() string {
	return fmt.Sprintf("exceeded maximum number of attempts, %d, %v", e.Attempt, e.Err)
}
