package tests

import (
	"context"
	"errors"
	"fmt"
	"net"
	goruntime "runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/aws/ratelimit"
	"github.com/libaws/libaws-go/aws/retry"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/logging"
)

func failing(n int) *fake.Transport {
	f := fake.New()
	for range n {
		f.Push(500, nil, "")
	}
	return f
}

// judge is a retryer of the caller's that counts what it is asked.
type judge struct {
	mu       sync.Mutex
	log      []string
	attempts int
	delay    time.Duration
	retry    func(error) bool
	token    error
	seen     []error
}

func (a *judge) note(format string, v ...interface{}) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.log = append(a.log, fmt.Sprintf(format, v...))
}

func (a *judge) take() string {
	a.mu.Lock()
	defer a.mu.Unlock()
	all := strings.Join(a.log, " ")
	a.log = nil
	return all
}

func word(err error) string {
	if err == nil {
		return "ok"
	}
	return "failed"
}

func (a *judge) IsErrorRetryable(err error) bool {
	a.mu.Lock()
	a.seen = append(a.seen, err)
	a.mu.Unlock()
	return a.retry == nil || a.retry(err)
}
func (a *judge) MaxAttempts() int { return a.attempts }
func (a *judge) RetryDelay(attempt int, err error) (time.Duration, error) {
	a.note("delay%d", attempt)
	return a.delay, nil
}
func (a *judge) GetRetryToken(context.Context, error) (func(error) error, error) {
	if a.token != nil {
		return nil, a.token
	}
	a.note("token")
	return func(err error) error { a.note("token:%s", word(err)); return nil }, nil
}
func (a *judge) GetInitialToken() func(error) error {
	a.note("initial")
	return func(err error) error { a.note("initial:%s", word(err)); return nil }
}

func with(r aws.Retryer) func(*s3.Options) { return func(o *s3.Options) { o.Retryer = r } }

func Test_RTY_06_a_retryer_of_the_callers(t *testing.T) {
	// What the library would not try again, more often than it would.
	f := fake.New()
	for range 4 {
		f.Push(400, nil, `<Error><Code>Odd</Code><Message>m</Message></Error>`)
	}
	f.Push(200, nil, none)
	a := &judge{attempts: 6}
	check(t, list(fakeS3(f, with(a))))
	equal(t, "requests", len(f.Requests()), 5)
	equal(t, "asked", a.take(), "initial initial:failed token delay1 token:failed token delay2 token:failed token delay3 token:failed token delay4 token:ok")
	var api smithy.APIError
	var answer *awshttp.ResponseError
	if !errors.As(a.seen[0], &api) || api.ErrorCode() != "Odd" || !errors.As(a.seen[0], &answer) || answer.HTTPStatusCode() != 400 {
		t.Error(a.seen[0])
	}
	// Its limit, its refusals.
	a = &judge{attempts: 2}
	err := list(fakeS3(failing(4), with(a)))
	var last *retry.MaxAttemptsError
	if !errors.As(err, &last) || last.Attempt != 2 {
		t.Error(err)
	}
	a = &judge{attempts: 2, retry: func(error) bool { return false }}
	err = list(fakeS3(failing(4), with(a)))
	if errors.As(err, &last) || !errors.As(err, &answer) {
		t.Error(err)
	}
	equal(t, "asked", a.take(), "initial initial:failed")
	spent := errors.New("no more today")
	err = list(fakeS3(failing(4), with(&judge{attempts: 9, token: spent})))
	if !errors.Is(err, spent) || !errors.As(err, &answer) {
		t.Error(err)
	}
	// One that panics fails the call, and nothing else.
	err = list(fakeS3(failing(2), with(&judge{retry: func(error) bool { panic("oh") }})))
	if err == nil || !strings.Contains(err.Error(), "oh") {
		t.Error(err)
	}
	// Of one call alone.
	a = &judge{attempts: 2}
	client := fakeS3(failing(8), func(o *s3.Options) { o.Retryer = aws.NopRetryer{} })
	_ = list(client, with(a))
	_ = list(client)
	equal(t, "asked", a.take(), "initial initial:failed token delay1 token:failed")
}

// standing is a Standard with a judgement of its own, as programs embed one.
type standing struct{ *retry.Standard }

func (standing) IsErrorRetryable(err error) bool {
	var api smithy.APIError
	return errors.As(err, &api) && api.ErrorCode() == "Teapot"
}

func (standing) RetryDelay(int, error) (time.Duration, error) { return 0, nil }

func Test_RTY_06_what_is_embedded_is_asked(t *testing.T) {
	f := fake.New().Push(418, nil, `<Error><Code>Teapot</Code></Error>`).Push(500, nil, "")
	_ = list(fakeS3(f, with(standing{retry.NewStandard()})))
	equal(t, "requests", len(f.Requests()), 2)
	f = fake.New().Push(418, nil, `<Error><Code>Teapot</Code></Error>`).Push(418, nil, `<Error><Code>Teapot</Code></Error>`).Push(200, nil, none)
	check(t, list(fakeS3(f, with(struct{ aws.Retryer }{standing{retry.NewStandard()}}))))
}

// gate lets attempts begin, or not.
type gate struct {
	judge
	refuse int
	begun  int
}

func (g *gate) GetAttemptToken(context.Context) (func(error) error, error) {
	g.begun++
	if g.begun > g.refuse {
		return nil, errors.New("the gate is shut")
	}
	return func(err error) error { g.note("attempt:%s", word(err)); return nil }, nil
}

func Test_RTY_06_attempts_may_be_refused(t *testing.T) {
	g := &gate{judge: judge{attempts: 5}, refuse: 2}
	f := failing(5)
	err := list(fakeS3(f, with(g)))
	equal(t, "requests", len(f.Requests()), 2)
	if err == nil || !strings.Contains(err.Error(), "the gate is shut") {
		t.Error(err)
	}
	equal(t, "asked", g.take(), "initial initial:failed attempt:failed token delay1 token:failed attempt:failed token delay2 token:failed")
}

func Test_RTY_03_05_pauses_before_each_retry(t *testing.T) {
	standard := retry.NewStandard()
	for attempt := 1; attempt < 80; attempt++ {
		for range 50 {
			delay, err := standard.RetryDelay(attempt, nil)
			check(t, err)
			if delay < 0 || delay > retry.DefaultMaxBackoff || delay > time.Second<<min(attempt-1, 10) {
				t.Fatal(attempt, delay)
			}
		}
	}
	// The caller's pauses are waited for, before each retry and not after the last attempt.
	var asked []int
	pauses := retry.BackoffDelayerFunc(func(attempt int, err error) (time.Duration, error) {
		asked = append(asked, attempt)
		return 30 * time.Millisecond, nil
	})
	began := time.Now()
	_ = list(fakeS3(failing(3), with(retry.NewStandard(func(o *retry.StandardOptions) { o.Backoff = pauses }))))
	if took := time.Since(began); took < 60*time.Millisecond {
		t.Error(took)
	}
	equal(t, "asked", fmt.Sprint(asked), "[1 2]")
	// And the library's own are no longer than it is told.
	var lines []string
	var mu sync.Mutex
	logger := logging.LoggerFunc(func(_ logging.Classification, format string, v ...interface{}) {
		mu.Lock()
		defer mu.Unlock()
		lines = append(lines, fmt.Sprintf(format, v...))
	})
	began = time.Now()
	_ = list(fakeS3(failing(12), func(o *s3.Options) {
		o.Retryer = retry.AddWithMaxBackoffDelay(retry.AddWithMaxAttempts(retry.NewStandard(), 12), 2*time.Millisecond)
		o.Logger, o.ClientLogMode = logger, aws.LogRetries
	}))
	if took := time.Since(began); took > 10*time.Second {
		t.Error(took)
	}
	mu.Lock()
	defer mu.Unlock()
	equal(t, "retries", strings.Count(strings.Join(lines, "\n"), "retrying"), 11)
}

func Test_RTY_17_20_24_buckets(t *testing.T) {
	bucket := func(options ...func(*retry.StandardOptions)) aws.Retryer {
		return retry.AddWithMaxBackoffDelay(retry.AddWithMaxAttempts(retry.NewStandard(options...), 0), 0)
	}
	// The usual one: 500 tokens, 5 for each retry. Two clients of one retryer share it.
	f := failing(204)
	usual := bucket()
	one, other := fakeS3(f, with(usual)), fakeS3(f, with(usual))
	err := list(one)
	equal(t, "requests", len(f.Requests()), 101)
	var quota ratelimit.QuotaExceededError
	if !errors.As(err, &quota) || quota.Requested != 5 || quota.Available != 0 {
		t.Error(err, quota)
	}
	// The first client may be gone by then: the bucket is the retryer's.
	one = nil
	for range 3 {
		goruntime.GC()
		time.Sleep(10 * time.Millisecond)
	}
	_ = list(other)
	equal(t, "the other's", len(f.Requests()), 1)
	_ = list(fakeS3(f, with(bucket())))
	equal(t, "another retryer's", len(f.Requests()), 101)
	// The guide's: a thousand tokens, one for each retry.
	limiter := ratelimit.NewTokenRateLimit(1000)
	f = failing(1001)
	err = list(fakeS3(f, with(bucket(func(o *retry.StandardOptions) {
		o.RateLimiter = limiter
		o.RetryCost, o.RetryTimeoutCost, o.NoRetryIncrement = 1, 3, 10
	}))))
	equal(t, "requests", len(f.Requests()), 1001)
	equal(t, "left", limiter.Remaining(), 0)
	if !errors.As(err, &quota) || quota != (ratelimit.QuotaExceededError{Available: 0, Requested: 1}) {
		t.Error(err)
	}
	// Costs alone are the library's to count.
	f = failing(60)
	_ = list(fakeS3(f, with(bucket(func(o *retry.StandardOptions) { o.RetryCost = 50 }))))
	equal(t, "requests", len(f.Requests()), 11)
}

func Test_RTY_19_the_cost_of_a_timeout(t *testing.T) {
	silent, err := net.Listen("tcp", "127.0.0.1:0")
	check(t, err)
	defer silent.Close()
	for _, own := range []bool{false, true} {
		limiter := ratelimit.NewTokenRateLimit(500)
		retryer := retry.AddWithMaxBackoffDelay(retry.NewStandard(func(o *retry.StandardOptions) {
			o.MaxAttempts = 100
			o.RetryTimeoutCost = 200
			if own {
				o.RateLimiter = limiter
			}
		}), 0)
		_, err = dynamodb.New(dynamodb.Options{
			Region: "us-east-1", BaseEndpoint: aws.String("http://" + silent.Addr().String()), Retryer: retryer,
			Credentials: faked(nil).Credentials, HTTPClient: awshttp.NewBuildableClient().WithTimeout(20 * time.Millisecond),
		}).ListTables(ctx, nil)
		var quota ratelimit.QuotaExceededError
		if !errors.As(err, &quota) || quota.Requested != 200 || quota.Available != 100 {
			t.Error(own, err)
		}
		var timeout net.Error
		if !errors.As(err, &timeout) || !timeout.Timeout() {
			t.Error(own, err)
		}
		if own {
			equal(t, "left", limiter.Remaining(), 100)
		}
	}
}

func Test_RTY_21_22_what_comes_back(t *testing.T) {
	limiter := ratelimit.NewTokenRateLimit(500)
	client := func(f *fake.Transport) *s3.Client {
		return fakeS3(f, with(retry.AddWithMaxBackoffDelay(retry.NewStandard(func(o *retry.StandardOptions) { o.RateLimiter = limiter }), 0)))
	}
	check(t, list(client(failing(1).Push(200, nil, none))))
	equal(t, "after a later success", limiter.Remaining(), 495)
	check(t, list(client(fake.New().Push(200, nil, none))))
	equal(t, "after one at once", limiter.Remaining(), 496)
	for range 9 {
		check(t, list(client(fake.New().Push(200, nil, none))))
	}
	equal(t, "when it is full", limiter.Remaining(), 500)
	// The same of the library's own: two retries are paid for, then there is none until calls succeed at once.
	retryer := retry.AddWithMaxBackoffDelay(retry.NewStandard(func(o *retry.StandardOptions) {
		o.RetryCost, o.NoRetryIncrement, o.MaxAttempts = 250, 250, 9
	}), 0)
	f := failing(1).Push(200, nil, none)
	own := fakeS3(f, with(retryer))
	check(t, list(own))
	for range 2 {
		f.Requests()
		for range 3 {
			f.Push(500, nil, "")
		}
		_ = list(own)
		equal(t, "requests", len(f.Requests()), 2)
		for f.Push(200, nil, none); list(own) != nil; {
			f.Requests()
		}
		f.Requests()
	}
}

func Test_RTY_23_a_spent_quota_is_in_the_chain_of_errors(t *testing.T) {
	limiter := ratelimit.NewTokenRateLimit(4)
	for _, r := range []aws.Retryer{
		retry.NewStandard(func(o *retry.StandardOptions) { o.RateLimiter = limiter }),
		retry.NewStandard(func(o *retry.StandardOptions) { o.RetryCost = 501 }),
	} {
		f := fake.New().Push(503, nil, `<Error><Code>SlowDown</Code><Message>m</Message></Error>`)
		err := list(fakeS3(f, with(r)))
		var quota ratelimit.QuotaExceededError
		var api smithy.APIError
		var last *retry.MaxAttemptsError
		if !errors.As(err, &quota) || !errors.As(err, &api) || api.ErrorCode() != "SlowDown" || errors.As(err, &last) {
			t.Error(err)
		}
	}
}

func Test_RTY_25_no_bucket(t *testing.T) {
	f := failing(300)
	_ = list(fakeS3(f, with(retry.AddWithMaxBackoffDelay(retry.NewStandard(func(o *retry.StandardOptions) {
		o.RateLimiter, o.MaxAttempts = ratelimit.None, 300
	}), 0))))
	equal(t, "requests", len(f.Requests()), 300)
}

func Test_the_adaptive_mode(t *testing.T) {
	// Left to the library, it still retries.
	f := fake.New().Push(503, nil, `<Error><Code>SlowDown</Code></Error>`).Push(200, nil, none)
	check(t, list(fakeS3(f, with(retry.AddWithMaxBackoffDelay(retry.NewAdaptiveMode(), 0)))))
	// One that does not wait says so once the service throttles.
	f = fake.New()
	for range 3 {
		f.Push(503, nil, `<Error><Code>SlowDown</Code></Error>`)
	}
	err := list(fakeS3(f, with(retry.NewAdaptiveMode(func(o *retry.AdaptiveModeOptions) {
		o.FailOnNoAttemptTokens = true
		o.StandardOptions = append(o.StandardOptions, func(o *retry.StandardOptions) {
			o.Backoff = retry.BackoffDelayerFunc(func(int, error) (time.Duration, error) { return 0, nil })
		})
	}))))
	if err == nil || !strings.Contains(err.Error(), "throttles") {
		t.Error(err)
	}
	if n := len(f.Requests()); n == 0 || n == 3 {
		t.Error(n)
	}
}

func Test_TO_04_cancelling_ends_the_pause(t *testing.T) {
	for _, r := range []aws.Retryer{
		&judge{attempts: 9, delay: time.Hour},
		retry.NewStandard(func(o *retry.StandardOptions) {
			o.Backoff = retry.BackoffDelayerFunc(func(int, error) (time.Duration, error) { return time.Hour, nil })
		}),
	} {
		f := failing(3)
		stopped, stop := context.WithCancel(ctx)
		sent := whenSent(f, stop)
		began := time.Now()
		_, err := fakeS3(f, with(r)).ListObjectsV2(stopped, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")})
		var cancelled *aws.RequestCanceledError
		var smithys *smithy.CanceledError
		if !errors.Is(err, context.Canceled) || !errors.As(err, &cancelled) || !errors.As(err, &smithys) {
			t.Error(err)
		}
		if took := time.Since(began); took > 30*time.Second {
			t.Error(took)
		}
		equal(t, "requests", sent(), 1)
	}
}
