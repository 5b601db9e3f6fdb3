// Package plan is how packages tell the runtime what the library can do by itself: a
// retryer, or an HTTP client, that is nothing but numbers is given to it as numbers,
// and no call crosses back into Go for it.
package plan

import (
	"sync/atomic"
	"time"
)

// Retries are a retryer's numbers. The zero value is the library's defaults. It is comparable.
type Retries struct {
	// Set says that the rest counts.
	Set bool
	// Custom says that the caller's own code decides: of the rest only MaxAttempts counts.
	Custom bool
	// Never makes one attempt.
	Never bool
	// MaxAttempts is the limit of attempts; 0 and less are without end.
	MaxAttempts int
	MaxBackoff  time.Duration
	// ErrorCodes are those retried besides the usual, with commas between.
	ErrorCodes string
	// Quota is the name of the bucket; clients of one retryer share it.
	Quota string
	// Keeper keeps the bucket as long as the retryer lives.
	Keeper *Keeper
	// Unlimited says that there is no bucket.
	Unlimited                           bool
	Cost, TimeoutCost, NoRetryIncrement uint
	Adaptive                            bool
}

// Keeper keeps the last client that has a bucket: the library lets a bucket go with its last
// client, but in Go it belongs to the retryer, which may be given to another client later.
type Keeper struct{ client atomic.Value }

// Keep takes over from the client before, which has the same bucket.
func (k *Keeper) Keep(client any) {
	if k != nil {
		k.client.Store(client)
	}
}

// Retryer is one that may be nothing but numbers.
type Retryer interface {
	// LibraryRetries are the numbers; false when the caller's code must be asked, as it must
	// where a type of the caller's embeds this one: `as` is what the caller gave.
	LibraryRetries(as any) (Retries, bool)
}

// Connections are an HTTP client's numbers. The zero value is the library's defaults. It is comparable.
type Connections struct {
	// Set says that the rest counts.
	Set bool
	// Limits; 0 is none.
	Attempt, Dial, TLSHandshake, ResponseHeader, ExpectContinue, Idle time.Duration
	// KeepAlive is the period of probes; below 0 there are none.
	KeepAlive time.Duration
	// MaxIdle and MaxIdlePerHost bound unused connections; of the first 0 is none.
	MaxIdle, MaxIdlePerHost int
	DisableKeepAlives       bool
}

// Client is an HTTP client that may be nothing but numbers.
type Client interface {
	// LibraryConnections are the numbers; false when requests must go through the client, as
	// they must where a type of the caller's embeds this one: `as` is what the caller gave.
	LibraryConnections(as any) (Connections, bool)
}
