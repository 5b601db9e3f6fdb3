package runtime

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/retry"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/internal/plan"
)

// A retryer that is nothing but numbers is options of the library; any other is the caller's
// own code, which the library asks after each attempt that failed.

// settle turns what the caller gave into numbers where that is all it is. What is left
// in Retryer and HTTPClient must be asked.
func (s *Settings) settle() {
	if s.Retryer != nil {
		s.retries = retriesOf(s.Retryer)
		if !s.retries.Custom {
			s.Retryer = nil
		}
	}
	if c, ok := s.HTTPClient.(plan.Client); ok {
		if numbers, plain := c.LibraryConnections(c); plain {
			s.connections, s.HTTPClient = numbers, nil
		}
	}
}

func retriesOf(r aws.Retryer) plan.Retries {
	switch r := r.(type) {
	case aws.NopRetryer, *aws.NopRetryer:
		return plan.Retries{Set: true, Never: true}
	case plan.Retryer:
		if numbers, plain := r.LibraryRetries(r); plain {
			return numbers
		}
	}
	return plan.Retries{Set: true, Custom: true, MaxAttempts: r.MaxAttempts()}
}

// retrying gives the library the numbers. A success after a retry puts nothing back.
func (s *Settings) retrying(set func(name, value string)) {
	set("retry_mode", string(s.RetryMode))
	set("retry_quota_refund", "false")
	number := func(name string, v int64) { set(name, strconv.FormatInt(v, 10)) }
	r := s.retries
	switch {
	case r.Never:
		set("retry_mode", "none")
		return
	case s.RetryMaxAttempts > 0:
		number("add_with_max_attempts", int64(s.RetryMaxAttempts))
	case r.Set:
		number("add_with_max_attempts", int64(max(r.MaxAttempts, 0)))
	}
	if !r.Set || r.Custom {
		return
	}
	number("max_backoff_ms", max(r.MaxBackoff, 0).Milliseconds())
	set("retry_error_codes", r.ErrorCodes)
	number("retry_cost", int64(r.Cost))
	number("retry_timeout_cost", int64(r.TimeoutCost))
	number("retry_no_retry_increment", int64(r.NoRetryIncrement))
	if r.Unlimited {
		set("retry_quota", "0")
	} else {
		set("retry_quota_name", r.Quota)
	}
	if r.Adaptive {
		set("retry_mode", string(aws.RetryModeAdaptive))
	}
}

// attempts is a caller's retryer during one call.
type attempts struct {
	ctx     context.Context
	op      *Op
	retryer aws.Retryer
	max     int
	sent    *exchanges

	// mu guards what follows: the library asks one question after another, from its own thread.
	mu      sync.Mutex
	release []func(error) error
	// stopped makes the call's error of the last attempt's, where the retryer has a say in it.
	stopped func(error) error
	blocked error
}

func (c *Client) attempts(ctx context.Context, op *Op, s *Settings) *attempts {
	limit := s.retries.MaxAttempts
	if s.RetryMaxAttempts > 0 {
		limit = s.RetryMaxAttempts
	}
	return &attempts{ctx: ctx, op: op, retryer: s.Retryer, max: limit}
}

// prepare has the library ask.
func (a *attempts) prepare(before func(*ffi.Operation) error) func(*ffi.Operation) error {
	return func(o *ffi.Operation) error {
		if before != nil {
			if err := before(o); err != nil {
				return err
			}
		}
		if v2, ok := a.retryer.(aws.RetryerV2); ok {
			hook := func(q *ffi.Question) { go a.careful(q, func() { a.begin(q, v2) }) }
			if err := o.On("hook.BeforeAttempt", "go-attempt", hook); err != nil {
				return err
			}
		}
		return o.On("retry", "go", func(q *ffi.Question) { go a.careful(q, func() { a.asked(q) }) })
	}
}

func (a *attempts) careful(q *ffi.Question, answer func()) {
	defer func() {
		if e := recover(); e != nil {
			q.Fail(fmt.Sprint("panic in a retryer: ", e))
		}
	}()
	answer()
}

func (a *attempts) keep(release func(error) error) {
	if release == nil {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	a.release = append(a.release, release)
}

// done gives back what the attempt held.
func (a *attempts) done(err error) error {
	a.mu.Lock()
	held := a.release
	a.release = nil
	a.mu.Unlock()
	for _, release := range held {
		if failed := release(err); failed != nil && err != nil {
			return fmt.Errorf("failed to release a token after a failed attempt, %w", failed)
		}
	}
	return nil
}

// begin is a retryer's leave for an attempt.
func (a *attempts) begin(q *ffi.Question, retryer aws.RetryerV2) {
	release, err := retryer.GetAttemptToken(a.ctx)
	if err != nil {
		a.mu.Lock()
		a.blocked = fmt.Errorf("failed to get retry Send token, %w", err)
		a.mu.Unlock()
		q.Fail(err.Error())
		return
	}
	a.keep(release)
	q.Answer(nil)
}

func (a *attempts) asked(q *ffi.Question) {
	r := cbor.NewReader(q.View())
	view, _ := r.Any().(map[string]interface{})
	switch view["outcome"] {
	case "begin":
		a.keep(a.retryer.GetInitialToken())
	case "failed":
		attempt, _ := view["attempt"].(int64)
		again, delay := a.decide(int(attempt), a.op.under(a.ctx, a.sent.add(errorIn(q.Member("error")))))
		var w cbor.Writer
		w.Map()
		w.String("retry")
		w.Bool(again)
		w.String("delay_ms")
		w.Int((max(delay, 0) + time.Millisecond - 1).Milliseconds())
		w.End()
		q.Answer(w.B)
		return
	}
	q.Answer(nil)
}

// decide says what follows a failed attempt.
func (a *attempts) decide(attempt int, err error) (again bool, delay time.Duration) {
	stop := func(why func(error) error) (bool, time.Duration) {
		a.mu.Lock()
		defer a.mu.Unlock()
		a.stopped = why
		return false, 0
	}
	also := func(e error) func(error) error {
		return func(err error) error { return &joined{err, e} }
	}
	plainly := func(err error) error { return err }
	if e := a.done(err); e != nil {
		return stop(also(e))
	}
	a.mu.Lock()
	blocked := a.blocked
	a.mu.Unlock()
	if blocked != nil {
		return stop(func(error) error { return blocked })
	}
	if !a.retryer.IsErrorRetryable(err) {
		return stop(plainly)
	}
	if a.max > 0 && attempt >= a.max {
		return stop(func(err error) error { return &retry.MaxAttemptsError{Attempt: attempt, Err: err} })
	}
	release, e := a.retryer.GetRetryToken(a.ctx, err)
	if e != nil {
		return stop(also(e))
	}
	a.keep(release)
	if delay, e = a.retryer.RetryDelay(attempt, err); e != nil {
		return stop(also(e))
	}
	return true, delay
}

// over ends a call, and gives its error as the retryer has it.
func (a *attempts) over(err error) error {
	if err == nil {
		_ = a.done(nil)
		return nil
	}
	a.mu.Lock()
	stopped := a.stopped
	a.mu.Unlock()
	final := a.op.under(a.ctx, err)
	_ = a.done(final)
	var cancelled interface{ CanceledError() bool }
	if stopped == nil || errors.As(final, &cancelled) {
		return err
	}
	if last, ok := final.(*retry.MaxAttemptsError); ok {
		final = last.Err
	}
	return stopped(final)
}
