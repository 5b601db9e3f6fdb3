// Package wait is what generated waiters are made of: what answers mean, and the pauses
// between polls.
package wait

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"reflect"
	"time"

	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/internal/jmespath"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Acceptors are what outcomes mean, the first that matches.
type Acceptors []Acceptor

// Acceptor is what one outcome means.
type Acceptor struct {
	// Matcher is status, error, path, pathAll or pathAny.
	Matcher string
	// Argument is the path.
	Argument string
	// Expected is JSON.
	Expected string
	// State is success, failure or retry.
	State string
}

// Retryable says whether to poll again. What nothing matches ends with its error, or is polled again.
func (all Acceptors) Retryable(out interface{}, md middleware.Metadata, err error) (bool, error) {
	for _, a := range all {
		if !a.matches(out, md, err) {
			continue
		}
		switch a.State {
		case "success":
			return false, nil
		case "failure":
			if err != nil {
				return false, fmt.Errorf("waiter state transitioned to Failure: %w", err)
			}
			return false, errors.New("waiter state transitioned to Failure")
		}
		return true, nil
	}
	if err != nil {
		return false, err
	}
	return true, nil
}

func (a *Acceptor) matches(out interface{}, md middleware.Metadata, err error) bool {
	var expected interface{}
	if json.Unmarshal([]byte(a.Expected), &expected) != nil {
		return false
	}
	switch a.Matcher {
	case "status":
		want, _ := expected.(float64)
		return status(out, md, err) == int(want)
	case "error":
		var api smithy.APIError
		switch want := expected.(type) {
		case bool:
			return want == (err != nil)
		case string:
			return errors.As(err, &api) && api.ErrorCode() == want
		}
		return false
	}
	if err != nil || out == nil {
		return false
	}
	path, e := jmespath.Compile(a.Argument)
	if e != nil {
		return false
	}
	found := path.Search(out)
	if a.Matcher == "path" {
		return reflect.DeepEqual(found, expected)
	}
	list, ok := found.([]interface{})
	if !ok || len(list) == 0 {
		return false
	}
	for _, v := range list {
		if same := reflect.DeepEqual(v, expected); same != (a.Matcher == "pathAll") {
			return same
		}
	}
	return a.Matcher == "pathAll"
}

// status is an answer's HTTP status. Clients of tests may give errors without one.
func status(out interface{}, md middleware.Metadata, err error) int {
	if err == nil {
		if r, ok := awsmiddleware.GetRawResponse(md).(*smithyhttp.Response); ok {
			return r.StatusCode
		}
		return 200
	}
	var answered *smithyhttp.ResponseError
	if errors.As(err, &answered) {
		return answered.HTTPStatusCode()
	}
	var api smithy.APIError
	if errors.As(err, &api) {
		switch api.ErrorCode() {
		case "NotFound", "NoSuchBucket", "NoSuchKey", "404":
			return 404
		}
	}
	return 0
}

// Delays are the pauses of one wait.
type Delays struct {
	Min, Max, Total time.Duration
	Log             bool
}

// Sleep pauses; tests put their own in its place.
var Sleep = func(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Poll asks until it need not be asked again, or the time is over.
func Poll(ctx context.Context, name string, d Delays, ask func(context.Context) (again bool, err error)) error {
	if d.Total <= 0 {
		return fmt.Errorf("maximum wait time for waiter must be greater than zero")
	}
	if d.Max == 0 {
		d.Max = 120 * time.Second
	}
	if d.Min > d.Max {
		return fmt.Errorf("minimum waiter delay %v must be lesser than or equal to maximum waiter delay of %v.", d.Min, d.Max)
	}
	// A client of the caller's may not look at its context.
	limited, cancel := context.WithTimeout(ctx, d.Total)
	defer cancel()
	left := d.Total
	for attempt := 1; ; attempt++ {
		start := time.Now()
		if d.Log {
			middleware.GetLogger(ctx).Logf(logging.Debug, "attempting waiter request, attempt count: %d", attempt)
		}
		again, err := ask(limited)
		if err != nil || !again {
			if ctx.Err() == nil && limited.Err() != nil && err != nil {
				break
			}
			return err
		}
		left -= time.Since(start)
		if left < d.Min || left <= 0 {
			break
		}
		pause := delay(attempt, d.Min, d.Max, left)
		left -= pause
		if err := Sleep(ctx, pause); err != nil {
			return fmt.Errorf("request cancelled while waiting, %w", err)
		}
	}
	return fmt.Errorf("exceeded max wait time for %s waiter", name)
}

// delay doubles from the least to the most, takes a random part of it, and leaves room for a
// last poll.
func delay(attempt int, low, high, left time.Duration) time.Duration {
	ceiling := high
	if attempt < 32 {
		if d := low << (attempt - 1); d > 0 && d < high {
			ceiling = d
		}
	}
	d := low
	if ceiling > low {
		d += time.Duration(rand.Int63n(int64(ceiling-low) + 1))
	}
	if left-d <= low {
		d = max(left-low, 0)
	}
	return d
}
