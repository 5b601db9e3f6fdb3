package tests

import (
	"context"
	"errors"
	"os"
	"strings"
	"sync"
	"testing"

	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sqs"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// recorder is an interceptor of all points, which writes down what it was asked.
type recorder struct {
	mu     sync.Mutex
	points []string
	facts  map[string]string
}

func (r *recorder) note(name string, in *smithyhttp.InterceptorContext) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.points = append(r.points, name)
	if r.facts == nil {
		r.facts = map[string]string{}
	}
	if in.Request != nil {
		r.facts[name+" method"] = in.Request.Method
		r.facts[name+" authorization"] = in.Request.Header.Get("Authorization")
	}
	if in.Response != nil {
		r.facts[name+" status"] = in.Response.Status
	}
	if out, ok := in.Output.(*sqs.ListQueuesOutput); ok && len(out.QueueUrls) > 0 {
		r.facts[name+" output"] = out.QueueUrls[0]
	}
	if _, ok := in.Input.(*sqs.ListQueuesInput); ok {
		r.facts[name+" input"] = "yes"
	}
	return nil
}

func (r *recorder) BeforeExecution(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeExecution", in)
}
func (r *recorder) BeforeSerialization(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeSerialization", in)
}
func (r *recorder) AfterSerialization(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterSerialization", in)
}
func (r *recorder) BeforeRetryLoop(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeRetryLoop", in)
}
func (r *recorder) BeforeAttempt(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeAttempt", in)
}
func (r *recorder) BeforeSigning(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeSigning", in)
}
func (r *recorder) AfterSigning(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterSigning", in)
}
func (r *recorder) BeforeTransmit(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeTransmit", in)
}
func (r *recorder) AfterTransmit(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterTransmit", in)
}
func (r *recorder) BeforeDeserialization(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("BeforeDeserialization", in)
}
func (r *recorder) AfterDeserialization(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterDeserialization", in)
}
func (r *recorder) AfterAttempt(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterAttempt", in)
}
func (r *recorder) AfterExecution(_ context.Context, in *smithyhttp.InterceptorContext) error {
	return r.note("AfterExecution", in)
}

func (r *recorder) all(to *smithyhttp.InterceptorRegistry) {
	to.AddBeforeExecution(r)
	to.AddBeforeSerialization(r)
	to.AddAfterSerialization(r)
	to.AddBeforeRetryLoop(r)
	to.AddBeforeAttempt(r)
	to.AddBeforeSigning(r)
	to.AddAfterSigning(r)
	to.AddBeforeTransmit(r)
	to.AddAfterTransmit(r)
	to.AddBeforeDeserialization(r)
	to.AddAfterDeserialization(r)
	to.AddAfterAttempt(r)
	to.AddAfterExecution(r)
}

func (r *recorder) take() string {
	r.mu.Lock()
	defer r.mu.Unlock()
	defer func() { r.points = nil }()
	return strings.Join(r.points, " ")
}

const whole = "BeforeExecution BeforeSerialization AfterSerialization BeforeRetryLoop BeforeAttempt BeforeSigning AfterSigning " +
	"BeforeTransmit AfterTransmit BeforeDeserialization AfterDeserialization AfterAttempt AfterExecution"

func Test_INT_01_03_04_05_06_07_08_09_10_11_12_13_14_15_17_18_all_points(t *testing.T) {
	f := fake.New().Push(200, nil, `{"QueueUrls":["u"]}`).Push(503, nil, "").Push(200, nil, "{}")
	var r recorder
	client := fakeSQS(f, func(o *sqs.Options) { r.all(&o.Interceptors) })
	_, err := client.ListQueues(ctx, nil)
	check(t, err)
	equal(t, "points", r.take(), whole)
	for fact, want := range map[string]string{
		"BeforeExecution input": "yes", "BeforeSigning method": "POST", "BeforeSigning authorization": "",
		"AfterTransmit status": "OK", "AfterDeserialization output": "u", "AfterExecution output": "u",
	} {
		equal(t, fact, r.facts[fact], want)
	}
	if !strings.HasPrefix(r.facts["AfterSigning authorization"], "AWS4-HMAC-SHA256") {
		t.Error(r.facts["AfterSigning authorization"])
	}
	_, err = client.ListQueues(ctx, nil)
	check(t, err)
	equal(t, "attempts", strings.Count(r.take(), "BeforeAttempt"), 2)
}

func Test_INT_19_20_removed_and_for_one_call(t *testing.T) {
	f := fake.New().Push(200, nil, "{}").Push(200, nil, "{}").Push(200, nil, "{}")
	var r recorder
	client := fakeSQS(f)
	_, err := client.ListQueues(ctx, nil, func(o *sqs.Options) { o.Interceptors.AddBeforeAttempt(&r) })
	check(t, err)
	equal(t, "one call", r.take(), "BeforeAttempt")
	_, err = client.ListQueues(ctx, nil)
	check(t, err)
	equal(t, "another", r.take(), "")
	_, err = fakeSQS(f, func(o *sqs.Options) { o.Interceptors.AddBeforeAttempt(&r); o.Interceptors.AddAfterAttempt(&r) }).
		ListQueues(ctx, nil, func(o *sqs.Options) { o.Interceptors.RemoveBeforeAttempt(&r) })
	check(t, err)
	equal(t, "removed", r.take(), "AfterAttempt")
}

func Test_INT_02_INT_21_of_a_config_and_with_middleware(t *testing.T) {
	var r recorder
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"), config.WithBeforeAttempt(&r), config.WithAfterAttempt(&r))
	check(t, err)
	f := fake.New().Push(200, nil, none).Push(200, nil, "{}")
	own := faked(f)
	cfg.HTTPClient, cfg.Credentials, cfg.Options = f, own.Credentials, own.Options
	ran := false
	cfg.APIOptions = append(cfg.APIOptions, initialize("also", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		ran = true
		return next.HandleInitialize(ctx, in)
	}))
	head(t, s3.NewFromConfig(cfg))
	_, err = sqs.NewFromConfig(cfg).ListQueues(ctx, nil)
	check(t, err)
	equal(t, "points", r.take(), "BeforeAttempt AfterAttempt BeforeAttempt AfterAttempt")
	equal(t, "middleware", ran, true)
}

type traceID struct{}

func (traceID) BeforeSigning(_ context.Context, in *smithyhttp.InterceptorContext) error {
	if id := os.Getenv("_X_AMZN_TRACE_ID"); id != "" {
		in.Request.Header.Set("X-Amzn-Trace-Id", id)
	}
	return nil
}

func Test_INT_22_the_trace_id_is_sent_and_signed(t *testing.T) {
	t.Setenv("_X_AMZN_TRACE_ID", "Root=1-2-3")
	f := fake.New().Push(200, nil, none)
	head(t, fakeS3(f, func(o *s3.Options) { o.Interceptors.AddBeforeSigning(traceID{}) }))
	r := f.Request()
	equal(t, "header", r.Header.Get("X-Amzn-Trace-Id"), "Root=1-2-3")
	t.Log(r.Header.Get("Authorization"))
}

type refuser struct{ err error }

func (r refuser) BeforeRetryLoop(context.Context, *smithyhttp.InterceptorContext) error { return r.err }

func Test_an_interceptors_error_ends_the_call(t *testing.T) {
	refused := errors.New("not today")
	f := fake.New()
	_, err := fakeSQS(f).ListQueues(ctx, nil, func(o *sqs.Options) { o.Interceptors.AddBeforeRetryLoop(refuser{refused}) })
	if !errors.Is(err, refused) || f.Request() != nil {
		t.Error(err)
	}
}
