package retry

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/plan"
)

// DefaultRequestCost is what an attempt costs in the adaptive mode.
const DefaultRequestCost uint = 1

// AdaptiveModeOptions are what an AdaptiveMode goes by.
type AdaptiveModeOptions struct {
	// FailOnNoAttemptTokens fails a call at once where it would have to wait.
	FailOnNoAttemptTokens bool
	// RequestCost is what an attempt costs.
	RequestCost uint
	// Throttles say which errors ask for fewer calls.
	Throttles []IsErrorThrottle
	// StandardOptions change the Standard below.
	StandardOptions []func(*StandardOptions)
}

// AdaptiveMode is a Standard that also limits the rate of attempts once a service throttles.
type AdaptiveMode struct {
	*Standard
	options  AdaptiveModeOptions
	throttle IsErrorThrottle
	rate     *rate
	plain    bool
}

// NewAdaptiveMode is a retryer of the adaptive mode. Clients that are given the same one share its rate.
func NewAdaptiveMode(optFns ...func(*AdaptiveModeOptions)) *AdaptiveMode {
	o := AdaptiveModeOptions{RequestCost: DefaultRequestCost, Throttles: append([]IsErrorThrottle(nil), DefaultThrottles...)}
	for _, fn := range optFns {
		fn(&o)
	}
	a := &AdaptiveMode{
		Standard: NewStandard(o.StandardOptions...), options: o,
		throttle: IsErrorThrottles(o.Throttles), rate: newRate(time.Now),
	}
	a.plain = a.Standard.plain && !o.FailOnNoAttemptTokens && o.RequestCost == DefaultRequestCost &&
		reflect.DeepEqual(o.Throttles, usualThrottling())
	return a
}

// LibraryRetries is for clients.
func (a *AdaptiveMode) LibraryRetries(as any) (plan.Retries, bool) {
	numbers := a.Standard.numbers
	numbers.Adaptive = true
	return numbers, a.plain && as == any(a)
}

// GetAttemptToken waits until another attempt may be made, or says that it may not.
func (a *AdaptiveMode) GetAttemptToken(ctx context.Context) (func(error) error, error) {
	for {
		wait := a.rate.take(float64(a.options.RequestCost))
		if wait == 0 {
			break
		}
		if a.options.FailOnNoAttemptTokens {
			return nil, fmt.Errorf("no attempt now: the service throttles, and FailOnNoAttemptTokens is set")
		}
		timer := time.NewTimer(wait)
		select {
		case <-timer.C:
		case <-ctx.Done():
			timer.Stop()
			return nil, &aws.RequestCanceledError{Err: ctx.Err()}
		}
	}
	return func(err error) error {
		a.rate.answered(a.throttle.IsErrorThrottle(err).Bool())
		return nil
	}, nil
}

// The shape of the rate's curve after throttling: how far it drops, how fast it recovers,
// how much the last measurement counts, the least rate, and how often it is measured.
const (
	drop      = 0.7
	recovery  = 0.4
	smoothing = 0.8
	leastRate = 0.5
	leastRoom = 1.0
	measures  = 2.0
)

// rate is a bucket that fills as fast as the service bears it: after a throttled answer
// slower, then along a cubic curve back to where it throttled, and beyond.
type rate struct {
	now func() time.Time

	mu      sync.Mutex
	on      bool
	tokens  float64
	room    float64
	fill    float64
	filled  time.Time
	peak    float64
	plateau float64
	dropped time.Time
	seen    float64
	count   int
	bucket  float64
}

func newRate(now func() time.Time) *rate {
	return &rate{now: now, room: leastRoom, fill: leastRate, dropped: now()}
}

// take takes tokens, or says how long to wait for them.
func (r *rate) take(cost float64) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.on {
		return 0
	}
	r.refill()
	cost = min(cost, r.room)
	if r.tokens >= cost {
		r.tokens -= cost
		return 0
	}
	return max(time.Duration((cost-r.tokens)/r.fill*float64(time.Second)), time.Millisecond)
}

func (r *rate) refill() {
	now := r.now()
	if !r.filled.IsZero() {
		r.tokens = min(r.room, r.tokens+now.Sub(r.filled).Seconds()*r.fill)
	}
	r.filled = now
}

// answered takes an attempt's outcome into account.
func (r *rate) answered(throttled bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.measure()
	now := r.now()
	var next float64
	if throttled {
		from := r.seen
		if r.on {
			from = min(r.seen, r.fill)
		}
		r.peak, r.dropped, r.on = from, now, true
		r.plateau = math.Cbrt(r.peak * (1 - drop) / recovery)
		next = from * drop
	} else {
		r.plateau = math.Cbrt(r.peak * (1 - drop) / recovery)
		next = recovery*math.Pow(now.Sub(r.dropped).Seconds()-r.plateau, 3) + r.peak
	}
	r.refill()
	r.fill = max(min(next, 2*r.seen), leastRate)
	r.room = max(r.fill, leastRoom)
	r.tokens = min(r.tokens, r.room)
}

// measure counts how many attempts a second there are.
func (r *rate) measure() {
	r.count++
	at := math.Floor(float64(r.now().UnixNano())/1e9*measures) / measures
	if r.bucket == 0 {
		r.bucket = at
	}
	if at > r.bucket {
		r.seen = float64(r.count)/(at-r.bucket)*smoothing + r.seen*(1-smoothing)
		r.count, r.bucket = 0, at
	}
}
