package tests

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sqs"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

type stackOption = func(*middleware.Stack) error

func initialize(id string, fn func(context.Context, middleware.InitializeInput, middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error)) stackOption {
	return func(s *middleware.Stack) error {
		return s.Initialize.Add(middleware.InitializeMiddlewareFunc(id, fn), middleware.Before)
	}
}

func Test_MW_01_MIG_05_MIG_07_there_are_five_steps_with_named_places(t *testing.T) {
	f := fake.New().Push(200, nil, "")
	var list []string
	_, err := fakeS3(f).HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String("b-b-b")}, s3.WithAPIOptions(func(s *middleware.Stack) error {
		list = s.List()
		return nil
	}))
	check(t, err)
	all := strings.Join(list, " ")
	for _, id := range []string{"Initialize stack step", "RegisterServiceMetadata", "OperationInputValidation", "Serialize stack step", "OperationSerializer",
		"Build stack step", "Finalize stack step", "Retry", "Signing", "Deserialize stack step", "OperationDeserializer"} {
		at := strings.Index(all, id)
		if at < 0 {
			t.Fatalf("%s is not next in %v", id, list)
		}
		all = all[at:]
	}
}

func Test_MW_02_15_16_17_MIG_01_a_default_bucket(t *testing.T) {
	f := fake.New().Push(200, nil, "x").Push(200, nil, "x")
	defaultBucket := initialize("DefaultBucket", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		if v, ok := in.Parameters.(*s3.GetObjectInput); ok && v.Bucket == nil {
			v.Bucket = aws.String("my-default-bucket")
		}
		return next.HandleInitialize(ctx, in)
	})
	cfg := faked(f)
	cfg.APIOptions = append(cfg.APIOptions, defaultBucket)
	out, err := s3.NewFromConfig(cfg).GetObject(ctx, &s3.GetObjectInput{Key: aws.String("k")})
	check(t, err)
	out.Body.Close()
	out, err = fakeS3(f).GetObject(ctx, &s3.GetObjectInput{Key: aws.String("k")}, func(o *s3.Options) {
		o.APIOptions = append(o.APIOptions, defaultBucket)
	})
	check(t, err)
	out.Body.Close()
	for range 2 {
		if url := f.Request().URL; !strings.HasPrefix(url, "https://my-default-bucket.s3.") {
			t.Error(url)
		}
	}
}

func Test_MW_03_04_MIG_03_serialized_requests_get_headers_that_are_signed(t *testing.T) {
	f := fake.New().Push(200, nil, "")
	var seen string
	_, err := fakeS3(f).PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), Body: strings.NewReader("text")},
		s3.WithAPIOptions(func(s *middleware.Stack) error {
			return s.Build.Add(middleware.BuildMiddlewareFunc("header", func(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (middleware.BuildOutput, middleware.Metadata, error) {
				r := in.Request.(*smithyhttp.Request)
				seen = r.Method
				r.Header.Set("X-Amz-Meta-Mine", "1")
				return next.HandleBuild(ctx, in)
			}), middleware.After)
		}))
	check(t, err)
	equal(t, "method", seen, "PUT")
	r := f.Request()
	equal(t, "header", r.Header.Get("X-Amz-Meta-Mine"), "1")
	if !strings.Contains(r.Header.Get("Authorization"), "x-amz-meta-mine") {
		t.Error("it is not signed: ", r.Header.Get("Authorization"))
	}
}

func Test_MW_05_MIG_08_MIG_10_middleware_after_Retry_runs_in_each_attempt(t *testing.T) {
	f := fake.New().Push(503, nil, "").Push(503, nil, "").Push(200, nil, "{}")
	before, after := 0, 0
	var mu sync.Mutex
	count := func(id string, n *int) middleware.FinalizeMiddleware {
		return middleware.FinalizeMiddlewareFunc(id, func(ctx context.Context, in middleware.FinalizeInput, next middleware.FinalizeHandler) (middleware.FinalizeOutput, middleware.Metadata, error) {
			mu.Lock()
			*n++
			mu.Unlock()
			return next.HandleFinalize(ctx, in)
		})
	}
	_, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(func(s *middleware.Stack) error {
		if err := s.Finalize.Insert(count("before", &before), "Retry", middleware.Before); err != nil {
			return err
		}
		return s.Finalize.Insert(count("after", &after), "Retry", middleware.After)
	}))
	check(t, err)
	mu.Lock()
	defer mu.Unlock()
	equal(t, "before Retry", before, 1)
	equal(t, "after Retry", after, 3)
}

func Test_MW_06_MIG_02_MIG_04_deserialize_sees_the_answer(t *testing.T) {
	f := fake.New().Push(200, map[string]string{"x-amz-request-id": "R"}, "<ListBucketResult><Name>n</Name></ListBucketResult>")
	var status int
	var name, id string
	_, err := fakeS3(f).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}, s3.WithAPIOptions(func(s *middleware.Stack) error {
		return s.Deserialize.Add(middleware.DeserializeMiddlewareFunc("look", func(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (middleware.DeserializeOutput, middleware.Metadata, error) {
			out, md, err := next.HandleDeserialize(ctx, in)
			status = out.RawResponse.(*smithyhttp.Response).StatusCode
			name = aws.ToString(out.Result.(*s3.ListObjectsV2Output).Name)
			id, _ = awsmiddleware.GetRequestIDMetadata(md)
			return out, md, err
		}), middleware.After)
	}))
	check(t, err)
	equal(t, "status", status, 200)
	equal(t, "name", name, "n")
	equal(t, "id", id, "R")
}

func Test_MW_07_08_09_ids_are_unique_and_order_can_be_chosen(t *testing.T) {
	f := fake.New().Push(200, nil, "{}")
	var order []string
	named := func(id string) middleware.InitializeMiddleware {
		return middleware.InitializeMiddlewareFunc(id, func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
			order = append(order, id)
			return next.HandleInitialize(ctx, in)
		})
	}
	_, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(func(s *middleware.Stack) error {
		err := errors.Join(s.Initialize.Add(named("b"), middleware.After), s.Initialize.Add(named("a"), middleware.Before),
			s.Initialize.Insert(named("c"), "b", middleware.After))
		if s.Initialize.Add(named("a"), middleware.After) == nil || s.Initialize.Insert(named("d"), "nobody", middleware.After) == nil {
			t.Error("an id twice, or next to nobody")
		}
		return err
	}))
	check(t, err)
	equal(t, "order", strings.Join(order, ""), "abc")
}

func Test_MW_14_OVR_04_without_going_on_nothing_is_sent(t *testing.T) {
	f := fake.New()
	mine := &sqs.ListQueuesOutput{QueueUrls: []string{"made up"}}
	out, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(initialize("stop", func(context.Context, middleware.InitializeInput, middleware.InitializeHandler) (out middleware.InitializeOutput, md middleware.Metadata, err error) {
		out.Result = mine
		return
	})))
	check(t, err)
	equal(t, "output", out.QueueUrls[0], "made up")
	refused := errors.New("refused")
	_, err = fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(func(s *middleware.Stack) error {
		return s.Build.Add(middleware.BuildMiddlewareFunc("stop", func(context.Context, middleware.BuildInput, middleware.BuildHandler) (out middleware.BuildOutput, md middleware.Metadata, err error) {
			return out, md, refused
		}), middleware.After)
	}))
	if !errors.Is(err, refused) {
		t.Error(err)
	}
	if f.Request() != nil {
		t.Error("something was sent")
	}
}

type key struct{}

func Test_MW_18_19_values_pass_down_this_stack_alone(t *testing.T) {
	f := fake.New().Push(200, nil, "{}").Push(200, nil, "{}")
	client := fakeSQS(f)
	var down, inner interface{}
	_, err := client.ListQueues(ctx, nil, sqs.WithAPIOptions(
		initialize("give", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
			ctx = middleware.WithStackValue(ctx, key{}, "value")
			_, err := client.ListQueues(ctx, nil, sqs.WithAPIOptions(initialize("other", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
				inner = middleware.GetStackValue(ctx, key{})
				return next.HandleInitialize(ctx, in)
			})))
			check(t, err)
			return next.HandleInitialize(ctx, in)
		}),
		func(s *middleware.Stack) error {
			return s.Build.Add(middleware.BuildMiddlewareFunc("take", func(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (middleware.BuildOutput, middleware.Metadata, error) {
				down = middleware.GetStackValue(ctx, key{})
				return next.HandleBuild(ctx, in)
			}), middleware.After)
		}))
	check(t, err)
	if down != "value" || inner != nil {
		t.Error(down, inner)
	}
}

func Test_MW_20_21_22_service_operation_and_region_are_readable(t *testing.T) {
	f := fake.New().Push(200, nil, "{}")
	var got string
	_, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(initialize("look", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		got = fmt.Sprint(awsmiddleware.GetServiceID(ctx), awsmiddleware.GetOperationName(ctx), awsmiddleware.GetRegion(ctx))
		return next.HandleInitialize(ctx, in)
	})))
	check(t, err)
	equal(t, "facts", got, sqs.ServiceID+"ListQueuesus-east-1")
}

func Test_MW_24_25_26_RSP_07_metadata_passes_up_if_it_is_passed_on(t *testing.T) {
	id := map[string]string{"x-amzn-requestid": "R"}
	f := fake.New().Push(200, id, "{}").Push(200, id, "{}")
	adds := initialize("add", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		out, md, err := next.HandleInitialize(ctx, in)
		md.Set(key{}, "mine")
		return out, md, err
	})
	out, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(adds))
	check(t, err)
	got, _ := awsmiddleware.GetRequestIDMetadata(out.ResultMetadata)
	equal(t, "id", got, "R")
	equal(t, "mine", fmt.Sprint(out.ResultMetadata.Get(key{})), "mine")
	drops := initialize("drop", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		out, _, err := next.HandleInitialize(ctx, in)
		return out, middleware.Metadata{}, err
	})
	out, err = fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(drops))
	check(t, err)
	if _, ok := awsmiddleware.GetRequestIDMetadata(out.ResultMetadata); ok {
		t.Error("it was dropped and is there")
	}
}

func Test_MIG_09_the_end_of_a_call_is_seen_once(t *testing.T) {
	f := fake.New().Push(503, nil, "").Push(200, nil, `{"QueueUrls":["u"]}`)
	ends, urls := 0, 0
	_, err := fakeSQS(f).ListQueues(ctx, nil, sqs.WithAPIOptions(initialize("end", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		out, md, err := next.HandleInitialize(ctx, in)
		ends, urls = ends+1, len(out.Result.(*sqs.ListQueuesOutput).QueueUrls)
		return out, md, err
	})))
	check(t, err)
	equal(t, "ends", ends, 1)
	equal(t, "urls", urls, 1)
}

func Test_MW_13_MIG_11_errors_pass_up_through_all_steps(t *testing.T) {
	f := fake.New().Push(404, nil, `<Error><Code>NoSuchBucket</Code></Error>`)
	var seen [2]string
	code := func(err error) string {
		var api smithy.APIError
		if errors.As(err, &api) {
			return api.ErrorCode()
		}
		return fmt.Sprint(err)
	}
	_, err := fakeS3(f).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}, s3.WithAPIOptions(func(s *middleware.Stack) error {
		return errors.Join(
			s.Serialize.Add(middleware.SerializeMiddlewareFunc("s", func(ctx context.Context, in middleware.SerializeInput, next middleware.SerializeHandler) (middleware.SerializeOutput, middleware.Metadata, error) {
				out, md, err := next.HandleSerialize(ctx, in)
				seen[0] = code(err)
				return out, md, err
			}), middleware.After),
			s.Deserialize.Add(middleware.DeserializeMiddlewareFunc("d", func(ctx context.Context, in middleware.DeserializeInput, next middleware.DeserializeHandler) (middleware.DeserializeOutput, middleware.Metadata, error) {
				out, md, err := next.HandleDeserialize(ctx, in)
				seen[1] = code(err)
				return out, md, err
			}), middleware.After))
	}))
	equal(t, "seen", strings.Join(append(seen[:], code(err)), " "), "NoSuchBucket NoSuchBucket NoSuchBucket")
}

type slowClient struct {
	mu   sync.Mutex
	seen []interface{}
}

func (c *slowClient) Do(r *http.Request) (*http.Response, error) {
	c.mu.Lock()
	c.seen = append(c.seen, middleware.GetStackValue(r.Context(), key{}))
	c.mu.Unlock()
	return nil, errors.New("the inner client failed")
}

func Test_TIM_03_05_a_client_of_the_callers_gets_the_calls_context(t *testing.T) {
	client := &slowClient{}
	cfg := faked(nil)
	cfg.HTTPClient = client
	cfg.RetryMaxAttempts = 1
	_, err := sqs.NewFromConfig(cfg).ListQueues(ctx, nil, sqs.WithAPIOptions(initialize("give", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
		return next.HandleInitialize(middleware.WithStackValue(ctx, key{}, "value"), in)
	})))
	if err == nil || !strings.Contains(err.Error(), "the inner client failed") {
		t.Error(err)
	}
	client.mu.Lock()
	defer client.mu.Unlock()
	if len(client.seen) != 1 || client.seen[0] != "value" {
		t.Error(client.seen)
	}
}

func Test_MW_12_MW_23_interfaces_and_the_logger(t *testing.T) {
	var _ middleware.InitializeMiddleware = middleware.InitializeMiddlewareFunc("i", nil)
	var _ middleware.SerializeMiddleware = middleware.SerializeMiddlewareFunc("s", nil)
	var _ middleware.BuildMiddleware = middleware.BuildMiddlewareFunc("b", nil)
	var _ middleware.FinalizeMiddleware = middleware.FinalizeMiddlewareFunc("f", nil)
	var _ middleware.DeserializeMiddleware = middleware.DeserializeMiddlewareFunc("d", nil)
	var line string
	f := fake.New().Push(200, nil, "{}")
	_, err := fakeSQS(f).ListQueues(ctx, nil, func(o *sqs.Options) {
		o.Logger = logging.LoggerFunc(func(_ logging.Classification, format string, v ...interface{}) { line = fmt.Sprintf(format, v...) })
		o.APIOptions = append(o.APIOptions, initialize("log", func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
			middleware.GetLogger(ctx).Logf(logging.Debug, "at %s", middleware.GetOperationName(ctx))
			return next.HandleInitialize(ctx, in)
		}))
	})
	check(t, err)
	equal(t, "line", line, "at ListQueues")
}
