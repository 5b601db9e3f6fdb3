// Package retry says how failures are tried again.
//
// A Standard, an AdaptiveMode and the wrappers around them are numbers most of the time: how
// many attempts, how long a pause, what a retry costs. Those are given to the library, which
// does the retrying. Where code of the caller's decides (a backoff, a judgement, a rate limiter
// of its own), or where a retryer of another type stands around them, their methods are asked.
package retry

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync/atomic"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/ratelimit"
	"github.com/libaws/libaws-go/internal/plan"
)

// The defaults.
const (
	DefaultMaxAttempts           = 3
	DefaultMaxBackoff            = 20 * time.Second
	DefaultRetryRateTokens  uint = 500
	DefaultRetryCost        uint = 5
	DefaultRetryTimeoutCost uint = 10
	DefaultNoRetryIncrement uint = 1

	firstPause = time.Second
	// doublings is how often the first pause doubles at most, so that it does not overflow.
	doublings = 30
)

// RateLimiter is what retries are paid from.
type RateLimiter interface {
	// GetToken takes tokens, or says why not. What it gives is called when the retry succeeded.
	GetToken(ctx context.Context, cost uint) (releaseToken func() error, err error)
	AddTokens(uint) error
}

// StandardOptions are what a Standard goes by.
type StandardOptions struct {
	// MaxAttempts is the limit of attempts; 0 and less mean the default.
	MaxAttempts int
	// MaxBackoff is the longest pause.
	MaxBackoff time.Duration
	// Backoff gives the pauses; nil is an ExponentialJitterBackoff up to MaxBackoff.
	Backoff BackoffDelayer
	// Retryables judge errors: the first that knows decides.
	Retryables []IsErrorRetryable
	// Timeouts say which errors are timeouts, which cost more.
	Timeouts []IsErrorTimeout
	// RateLimiter is what retries are paid from: ratelimit.NewTokenRateLimit, or ratelimit.None.
	RateLimiter RateLimiter
	// RetryCost is what a retry costs.
	RetryCost uint
	// RetryTimeoutCost is what a retry after a timeout costs.
	RetryTimeoutCost uint
	// NoRetryIncrement is what a call brings that succeeds at once.
	NoRetryIncrement uint
}

// Standard is the standard retryer. Any number of clients and goroutines may use it: they
// share its rate limiter.
type Standard struct {
	options   StandardOptions
	backoff   BackoffDelayer
	retryable IsErrorRetryable
	timeout   IsErrorTimeout
	numbers   plan.Retries
	plain     bool
}

var made atomic.Uint64

// NewStandard is a standard retryer.
func NewStandard(fnOpts ...func(*StandardOptions)) *Standard {
	own := ratelimit.NewTokenRateLimit(DefaultRetryRateTokens)
	o := StandardOptions{
		MaxAttempts:      DefaultMaxAttempts,
		MaxBackoff:       DefaultMaxBackoff,
		Retryables:       append([]IsErrorRetryable(nil), DefaultRetryables...),
		Timeouts:         append([]IsErrorTimeout(nil), DefaultTimeouts...),
		RateLimiter:      own,
		RetryCost:        DefaultRetryCost,
		RetryTimeoutCost: DefaultRetryTimeoutCost,
		NoRetryIncrement: DefaultNoRetryIncrement,
	}
	for _, fn := range fnOpts {
		fn(&o)
	}
	// Here zero is the default; AddWithMaxAttempts takes it as without limit.
	if o.MaxAttempts <= 0 {
		o.MaxAttempts = DefaultMaxAttempts
	}
	if o.RateLimiter == nil {
		o.RateLimiter = ratelimit.None
	}
	s := &Standard{
		options:   o,
		backoff:   o.Backoff,
		retryable: IsErrorRetryables(append([]IsErrorRetryable{NoRetryCanceledError{}}, o.Retryables...)),
		timeout:   IsErrorTimeouts(o.Timeouts),
	}
	if s.backoff == nil {
		s.backoff = NewExponentialJitterBackoff(o.MaxBackoff)
	}
	unlimited := o.RateLimiter == RateLimiter(ratelimit.None)
	s.plain = o.Backoff == nil && (o.RateLimiter == RateLimiter(own) || unlimited) &&
		reflect.DeepEqual(o.Retryables, usualRetryables()) && reflect.DeepEqual(o.Timeouts, usualTimeouts())
	s.numbers = plan.Retries{
		Set: true, MaxAttempts: o.MaxAttempts, MaxBackoff: o.MaxBackoff, Unlimited: unlimited,
		Cost: o.RetryCost, TimeoutCost: o.RetryTimeoutCost, NoRetryIncrement: o.NoRetryIncrement,
		Quota: fmt.Sprintf("go standard %d", made.Add(1)), Keeper: new(plan.Keeper),
	}
	return s
}

// LibraryRetries is for clients.
func (s *Standard) LibraryRetries(as any) (plan.Retries, bool) {
	return s.numbers, s.plain && as == any(s)
}

// MaxAttempts is the limit of attempts.
func (s *Standard) MaxAttempts() int { return s.options.MaxAttempts }

// IsErrorRetryable says whether trying again may help.
func (s *Standard) IsErrorRetryable(err error) bool {
	return s.retryable.IsErrorRetryable(err).Bool()
}

// RetryDelay is the pause after an attempt.
func (s *Standard) RetryDelay(attempt int, err error) (time.Duration, error) {
	return s.backoff.BackoffDelay(attempt, err)
}

// GetInitialToken brings NoRetryIncrement when the first attempt succeeds.
func (s *Standard) GetInitialToken() func(error) error {
	return func(err error) error {
		if err != nil {
			return nil
		}
		return s.options.RateLimiter.AddTokens(s.options.NoRetryIncrement)
	}
}

// GetAttemptToken lets every attempt be made.
func (s *Standard) GetAttemptToken(context.Context) (func(error) error, error) { return nothing, nil }

// GetRetryToken takes what a retry costs.
func (s *Standard) GetRetryToken(ctx context.Context, opErr error) (func(error) error, error) {
	cost := s.options.RetryCost
	if s.timeout.IsErrorTimeout(opErr).Bool() {
		cost = s.options.RetryTimeoutCost
	}
	release, err := s.options.RateLimiter.GetToken(ctx, cost)
	if err != nil {
		return nil, fmt.Errorf("failed to get rate limit token, %w", err)
	}
	return func(err error) error {
		if err != nil || release == nil {
			return nil
		}
		return release()
	}, nil
}

func nothing(error) error { return nil }

// wrapped is a retryer with other numbers, or more that it retries.
type wrapped struct {
	aws.Retryer
	attempts *int
	backoff  *time.Duration
	codes    []string
	more     RetryableErrorCode
}

func (w *wrapped) MaxAttempts() int {
	if w.attempts != nil {
		return *w.attempts
	}
	return w.Retryer.MaxAttempts()
}

func (w *wrapped) IsErrorRetryable(err error) bool {
	return w.more.IsErrorRetryable(err).Bool() || w.Retryer.IsErrorRetryable(err)
}

func (w *wrapped) RetryDelay(attempt int, err error) (time.Duration, error) {
	delay, failed := w.Retryer.RetryDelay(attempt, err)
	if w.backoff != nil {
		delay = min(delay, *w.backoff)
	}
	return delay, failed
}

func (w *wrapped) GetAttemptToken(ctx context.Context) (func(error) error, error) {
	if inner, ok := w.Retryer.(aws.RetryerV2); ok {
		return inner.GetAttemptToken(ctx)
	}
	return nothing, nil
}

// LibraryRetries is for clients.
func (w *wrapped) LibraryRetries(as any) (plan.Retries, bool) {
	inner, ok := w.Retryer.(plan.Retryer)
	if !ok {
		return plan.Retries{}, false
	}
	numbers, plain := inner.LibraryRetries(inner)
	if w.attempts != nil {
		numbers.MaxAttempts = *w.attempts
	}
	if w.backoff != nil {
		numbers.MaxBackoff = min(numbers.MaxBackoff, *w.backoff)
	}
	if len(w.codes) != 0 {
		codes := append(strings.FieldsFunc(numbers.ErrorCodes, func(c rune) bool { return c == ',' }), w.codes...)
		numbers.ErrorCodes = strings.Join(codes, ",")
	}
	return numbers, plain && as == any(w)
}

// AddWithMaxAttempts is a retryer with another limit of attempts. Zero is without end: it
// tries again until the call succeeds or fails in a way that trying again can't mend.
func AddWithMaxAttempts(r aws.Retryer, max int) aws.Retryer {
	return &wrapped{Retryer: r, attempts: &max}
}

// AddWithMaxBackoffDelay is a retryer with shorter pauses.
func AddWithMaxBackoffDelay(r aws.Retryer, delay time.Duration) aws.Retryer {
	return &wrapped{Retryer: r, backoff: &delay}
}

// AddWithErrorCodes is a retryer that retries more codes.
func AddWithErrorCodes(r aws.Retryer, codes ...string) aws.Retryer {
	return &wrapped{Retryer: r, codes: append([]string(nil), codes...), more: RetryableErrorCode{set(codes...)}}
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

// coded is an error with a service's code.
func coded(err error) (string, bool) {
	var api interface{ ErrorCode() string }
	if !errors.As(err, &api) {
		return "", false
	}
	return api.ErrorCode(), true
}
