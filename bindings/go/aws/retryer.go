package aws

import (
	"context"
	"time"
)

// Retryer is how often and after which pauses failures are tried again. The
// library's own loop does the retrying: it takes the limits of a retryer of package
// retry. NopRetryer makes one attempt.
type Retryer interface {
	IsErrorRetryable(error) bool
	MaxAttempts() int
	RetryDelay(attempt int, opErr error) (time.Duration, error)
	GetRetryToken(ctx context.Context, opErr error) (releaseToken func(error) error, err error)
	GetInitialToken() (releaseToken func(error) error)
}

// RetryerV2 also asks before each attempt.
type RetryerV2 interface {
	Retryer
	GetAttemptToken(context.Context) (func(error) error, error)
}

func nothing(error) error { return nil }

// NopRetryer retries nothing.
type NopRetryer struct{}

func (NopRetryer) IsErrorRetryable(error) bool                       { return false }
func (NopRetryer) MaxAttempts() int                                  { return 1 }
func (NopRetryer) RetryDelay(int, error) (time.Duration, error)      { return 0, nil }
func (NopRetryer) GetInitialToken() (releaseToken func(error) error) { return nothing }
func (NopRetryer) GetRetryToken(context.Context, error) (func(error) error, error) {
	return nothing, nil
}
func (NopRetryer) GetAttemptToken(context.Context) (func(error) error, error) {
	return nothing, nil
}
