package aws

import (
	"context"
	"time"
)

// Retryer is how often and after which pauses failures are tried again. One of package
// retry that holds nothing but numbers is left to the library; any other is asked after each
// attempt that failed, in a goroutine of its own.
type Retryer interface {
	// IsErrorRetryable says whether trying again may help.
	IsErrorRetryable(error) bool
	// MaxAttempts is the limit of attempts, the first included; 0 is without end.
	MaxAttempts() int
	// RetryDelay is the pause after an attempt, the first being 1.
	RetryDelay(attempt int, opErr error) (time.Duration, error)
	// GetRetryToken lets another attempt be made, or says why not. What it gives is called with
	// that attempt's outcome.
	GetRetryToken(ctx context.Context, opErr error) (releaseToken func(error) error, err error)
	// GetInitialToken is asked before the first attempt; what it gives is called with that attempt's outcome.
	GetInitialToken() (releaseToken func(error) error)
}

// RetryerV2 is also asked before each attempt.
type RetryerV2 interface {
	Retryer
	// GetAttemptToken lets an attempt be made, or says why not; it may wait. What it gives is
	// called with the attempt's outcome.
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
