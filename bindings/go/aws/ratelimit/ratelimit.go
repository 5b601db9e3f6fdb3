// Package ratelimit is the purse that retries are paid from, so that a service that is
// down is not kept down by everybody's retries.
package ratelimit

import (
	"context"
	"fmt"
	"sync"
)

// QuotaExceededError says that a retry was not made because there were too few tokens.
type QuotaExceededError struct {
	Available uint
	Requested uint
}

func (e QuotaExceededError) Error() string {
	return fmt.Sprintf("retry quota exceeded, %d available, %d requested", e.Available, e.Requested)
}

// canceled is a context that ended before tokens were asked for.
type canceled struct{ error }

func (canceled) CanceledError() bool { return true }
func (c canceled) Unwrap() error     { return c.error }

// TokenRateLimit is a bucket of tokens. Any number of goroutines may use it; retryers that
// are given the same one share it.
type TokenRateLimit struct {
	mu             sync.Mutex
	left, capacity uint
}

// NewTokenRateLimit is a full bucket.
func NewTokenRateLimit(tokens uint) *TokenRateLimit {
	return &TokenRateLimit{left: tokens, capacity: tokens}
}

// GetToken takes tokens, or says that there are too few. What was taken does not come back
// when the retry succeeds: calls that succeed at once fill the bucket.
func (l *TokenRateLimit) GetToken(ctx context.Context, cost uint) (func() error, error) {
	if err := ctx.Err(); err != nil {
		return nil, canceled{fmt.Errorf("canceled, %w", err)}
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.left < cost {
		return nil, QuotaExceededError{Available: l.left, Requested: cost}
	}
	l.left -= cost
	return nothing, nil
}

// AddTokens puts tokens in, up to the capacity.
func (l *TokenRateLimit) AddTokens(tokens uint) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.left += min(tokens, l.capacity-l.left)
	return nil
}

// Remaining is what is left.
func (l *TokenRateLimit) Remaining() uint {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.left
}

func nothing() error { return nil }

type none struct{}

func (none) GetToken(context.Context, uint) (func() error, error) { return nothing, nil }
func (none) AddTokens(uint) error                                 { return nil }

// None never says no.
var None = &none{}
