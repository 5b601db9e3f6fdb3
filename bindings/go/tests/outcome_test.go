package tests

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/aws/retry"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/service/sqs"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/logging"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

const denied = `<Error><Code>AccessDenied</Code><Message>No.</Message></Error>`

func list(c *s3.Client, optFns ...func(*s3.Options)) error {
	_, err := c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}, optFns...)
	return err
}

func Test_ERR_01_02_03_04_05_09_RID_01_RID_02_a_modelled_error(t *testing.T) {
	f := fake.New().Push(404, map[string]string{"x-amz-request-id": "R", "x-amz-id-2": "H"},
		`<Error><Code>NoSuchKey</Code><Message>It is not there.</Message></Error>`)
	out, err := fakeS3(f).GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
	if out != nil {
		t.Error("an output with an error")
	}
	equal(t, "text", err.Error(), "operation error S3: GetObject, https response error StatusCode: 404, RequestID: R, HostID: H, NoSuchKey: It is not there.")
	var op *smithy.OperationError
	equal(t, "operation", errors.As(err, &op), true)
	equal(t, "names", op.Service()+"."+op.Operation(), "S3.GetObject")
	var missing *types.NoSuchKey
	equal(t, "modelled", errors.As(err, &missing), true)
	equal(t, "message", missing.ErrorMessage(), "It is not there.")
	var api smithy.APIError
	equal(t, "api", errors.As(err, &api), true)
	equal(t, "code", api.ErrorCode(), "NoSuchKey")
	equal(t, "fault", api.ErrorFault(), smithy.FaultClient)
	var answer *awshttp.ResponseError
	equal(t, "answer", errors.As(err, &answer), true)
	equal(t, "status", answer.HTTPStatusCode(), 404)
	equal(t, "id", answer.ServiceRequestID(), "R")
	var s3answer s3.ResponseError
	equal(t, "S3's", errors.As(err, &s3answer), true)
	equal(t, "host id", s3answer.ServiceHostID(), "H")
	var plain *smithyhttp.ResponseError
	equal(t, "smithy's", errors.As(err, &plain), true)
}

func Test_ERR_05_ERR_06_RID_03_an_error_without_a_model(t *testing.T) {
	f := fake.New().Push(403, nil, denied).Push(500, nil, `<Error><Code>Odd</Code></Error>`)
	client := fakeS3(f, func(o *s3.Options) { o.RetryMaxAttempts = 1 })
	err := list(client)
	var generic *smithy.GenericAPIError
	equal(t, "generic", errors.As(err, &generic), true)
	equal(t, "facts", fmt.Sprint(generic.Code, generic.Message, generic.Fault), "AccessDeniedNo.client")
	var answer *awshttp.ResponseError
	equal(t, "answer", errors.As(err, &answer), true)
	equal(t, "id", answer.ServiceRequestID(), "")
	equal(t, "server's", errors.As(list(client), &generic), true)
	equal(t, "fault", generic.ErrorFault(), smithy.FaultServer)
}

func Test_ERR_07_ERR_08_one_place_for_all_services(t *testing.T) {
	f := fake.New().Push(403, nil, denied).Push(400, nil, `{"__type":"x#ResourceNotFoundException"}`).Push(400, nil, `{"__type":"x#Other"}`)
	var names []string
	handle := func(err error) {
		var op *smithy.OperationError
		if errors.As(err, &op) {
			names = append(names, op.Service()+"."+op.Operation())
		}
	}
	handle(list(fakeS3(f)))
	_, err := fakeDynamoDB(f).DescribeTable(ctx, &dynamodb.DescribeTableInput{TableName: aws.String("t-t-t")})
	handle(err)
	_, err = fakeSQS(f).ListQueues(ctx, nil)
	handle(err)
	equal(t, "names", strings.Join(names, " "), "S3.ListObjectsV2 DynamoDB.DescribeTable SQS.ListQueues")
	// The way of old checks: the typed error first, then the code.
	var missing *types.NoSuchKey
	var api smithy.APIError
	if errors.As(err, &missing) || !errors.As(err, &api) || api.ErrorCode() != "Other" {
		t.Error(err)
	}
}

func Test_RSP_01_RSP_02_RSP_05_RSP_06_outputs_and_their_metadata(t *testing.T) {
	f := fake.New().Push(204, map[string]string{"x-amz-request-id": "R", "x-amz-id-2": "H"}, "").Push(204, nil, "")
	client := fakeS3(f)
	out, err := client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: aws.String("b-b-b")})
	check(t, err)
	id, ok := awsmiddleware.GetRequestIDMetadata(out.ResultMetadata)
	equal(t, "id", fmt.Sprint(id, ok), "Rtrue")
	hostID, _ := s3.GetHostIDMetadata(out.ResultMetadata)
	equal(t, "host id", hostID, "H")
	raw := awsmiddleware.GetRawResponse(out.ResultMetadata).(*smithyhttp.Response)
	equal(t, "raw", fmt.Sprint(raw.StatusCode, raw.Header.Get("x-amz-request-id")), "204R")
	out, err = client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: aws.String("b-b-b")})
	check(t, err)
	if _, ok := awsmiddleware.GetRequestIDMetadata(out.ResultMetadata); ok {
		t.Error("an id that was not sent")
	}
}

func Test_RSP_03_RSP_04_OP_15_streams(t *testing.T) {
	large := strings.Repeat("0123456789abcdef", 1<<16)
	f := fake.New().Push(200, nil, large).Push(200, nil, large).Push(200, nil, "").Push(200, nil, "")
	client := fakeS3(f)
	get := func() io.ReadCloser {
		out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
		check(t, err)
		return out.Body
	}
	body := get()
	var all bytes.Buffer
	_, err := io.Copy(&all, struct{ io.Reader }{body})
	check(t, err)
	equal(t, "all", all.String() == large, true)
	check(t, body.Close())
	body = get()
	_, err = io.ReadFull(body, make([]byte, 10))
	check(t, err)
	check(t, body.Close())
	if _, err := body.Read(make([]byte, 1)); err == nil || err == io.EOF {
		t.Error("read after closing:", err)
	}
	f.Requests()
	for _, r := range []io.Reader{strings.NewReader("text"), io.MultiReader(strings.NewReader("te"), strings.NewReader("xt"))} {
		_, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), Body: r, ContentLength: aws.Int64(4)})
		check(t, err)
		if got := string(f.Request().Body); !strings.Contains(got, "text") {
			t.Errorf("%q", got)
		}
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("the tape tore") }

func Test_a_body_that_fails_fails_the_call(t *testing.T) {
	_, err := fakeS3(fake.New().Push(200, nil, "")).PutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("b-b-b"), Key: aws.String("k"), Body: brokenReader{}, ContentLength: aws.Int64(4)})
	if err == nil || !strings.Contains(err.Error(), "the tape tore") {
		t.Error(err)
	}
}

func quickly(o *s3.Options) {
	o.Retryer = retry.AddWithMaxBackoffDelay(retry.NewStandard(), time.Millisecond)
}

func Test_RTY_01_02_04_07_10_13_attempts(t *testing.T) {
	for _, c := range []struct {
		retryer aws.Retryer
		status  int
		want    int
	}{
		{retry.NewStandard(), 500, 3},
		{retry.NewStandard(), 400, 1},
		{aws.NopRetryer{}, 503, 1},
		{retry.AddWithMaxAttempts(retry.NewStandard(), 5), 503, 5},
		{retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts = 0 }), 500, 3},
		{retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts = -1 }), 500, 3},
		{retry.NewStandard(func(o *retry.StandardOptions) { o.MaxAttempts = 2 }), 500, 2},
	} {
		f := fake.New()
		for range 6 {
			f.Push(c.status, nil, "")
		}
		retryer := c.retryer
		if _, nop := retryer.(aws.NopRetryer); !nop {
			retryer = retry.AddWithMaxBackoffDelay(retryer, time.Millisecond)
		}
		err := list(fakeS3(f, func(o *s3.Options) { o.Retryer = retryer }))
		equal(t, "attempts", len(f.Requests()), c.want)
		var last *retry.MaxAttemptsError
		equal(t, "said so", errors.As(err, &last), c.want > 1)
	}
}

func Test_RTY_11_14_15_16_wrappers_nest(t *testing.T) {
	f := fake.New()
	for range 25 {
		f.Push(404, nil, `<Error><Code>NoSuchBucket</Code></Error>`)
	}
	f.Push(200, nil, none)
	client := fakeS3(f, func(o *s3.Options) {
		o.Retryer = retry.AddWithErrorCodes(retry.AddWithMaxAttempts(retry.AddWithMaxBackoffDelay(retry.NewStandard(), time.Millisecond), 0), "NoSuchBucket")
	})
	check(t, list(client))
	equal(t, "requests", len(f.Requests()), 26)
}

func Test_RTY_08_09_a_retryer_for_all_per_client_and_per_call(t *testing.T) {
	made := 0
	attempts := func(n int) aws.Retryer {
		return retry.AddWithMaxBackoffDelay(retry.AddWithMaxAttempts(retry.NewStandard(), n), time.Millisecond)
	}
	f := fake.New()
	for range 12 {
		f.Push(503, nil, "")
	}
	cfg := faked(f)
	cfg.Retryer = func() aws.Retryer { made++; return attempts(2) }
	_ = list(s3.NewFromConfig(cfg))
	equal(t, "config's", len(f.Requests()), 2)
	client := s3.NewFromConfig(cfg, func(o *s3.Options) { o.Retryer = attempts(4) })
	_ = list(client)
	equal(t, "client's", len(f.Requests()), 4)
	_ = list(client, func(o *s3.Options) { o.Retryer = attempts(3) })
	equal(t, "call's", len(f.Requests()), 3)
	equal(t, "made", made, 2)
}

func Test_TO_01_02_05_06_contexts(t *testing.T) {
	f := fake.New().PushHang().PushHang().Push(503, nil, "").Push(200, nil, none)
	client := fakeS3(f)
	call := func(ctx context.Context) error {
		_, err := client.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")})
		return err
	}
	short, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
	defer cancel()
	err := call(short)
	var cancelled *smithy.CanceledError
	if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, context.Canceled) || !errors.As(err, &cancelled) {
		t.Error(err)
	}
	equal(t, "sent", len(f.Requests()), 1)
	stopped, stop := context.WithCancel(ctx)
	sent := whenSent(f, stop)
	if err := call(stopped); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	equal(t, "sent", sent(), 1)
	if err := call(stopped); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	equal(t, "sent when cancelled before", len(f.Requests()), 0)
}

func Test_LOG_02_04_05_07_08_09_10_11_SEC_04_log_modes(t *testing.T) {
	var mu sync.Mutex
	var lines []string
	logger := logging.LoggerFunc(func(class logging.Classification, format string, v ...interface{}) {
		mu.Lock()
		defer mu.Unlock()
		lines = append(lines, fmt.Sprintf(format, v...))
	})
	take := func() string {
		mu.Lock()
		defer mu.Unlock()
		all := strings.Join(lines, "\n")
		lines = nil
		return all
	}
	f := fake.New()
	client := fakeS3(f, quickly, func(o *s3.Options) { o.Logger = logger })
	run := func(mode aws.ClientLogMode) string {
		f.Push(503, nil, "").Push(200, nil, none)
		check(t, list(client, func(o *s3.Options) { o.ClientLogMode = mode }))
		return take()
	}
	equal(t, "by default", run(0), "")
	for _, c := range []struct {
		mode                        aws.ClientLogMode
		request, response, retrying bool
	}{
		{aws.LogRequest, true, false, false}, {aws.LogResponse, false, true, false},
		{aws.LogRetries, false, false, true}, {aws.LogRetries | aws.LogRequest, true, false, true},
	} {
		text := run(c.mode)
		equal(t, "request", strings.Contains(text, "GET https://b-b-b.s3."), c.request)
		equal(t, "response", strings.Contains(text, "HTTP 503"), c.response)
		equal(t, "retrying", strings.Contains(text, "retrying"), c.retrying)
		if strings.Contains(text, "Signature=") {
			t.Error("a signature in the log: ", text)
		}
	}
}

func Test_HTTP_05_06_builders_leave_the_original_alone(t *testing.T) {
	one := awshttp.NewBuildableClient()
	two := one.WithTimeout(5 * time.Second)
	equal(t, "timeouts", fmt.Sprint(one.GetTimeout(), two.GetTimeout()), "0s 5s")
	f := faked(nil)
	f.HTTPClient = one.WithTimeout(time.Millisecond)
	f.BaseEndpoint = aws.String("http://192.0.2.1:9") // nobody answers there
	f.RetryMaxAttempts = 1
	_, err := sqs.NewFromConfig(f).ListQueues(ctx, nil)
	if err == nil {
		t.Error("somebody answered")
	}
}

func Test_CK_06_CK_09_CK_12_checksums(t *testing.T) {
	f := fake.New().Push(200, map[string]string{"x-amz-checksum-crc32": "NhCmhg=="}, "")
	out, err := fakeS3(f).UploadPart(ctx, &s3.UploadPartInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), UploadId: aws.String("u"),
		PartNumber: aws.Int32(1), ChecksumAlgorithm: types.ChecksumAlgorithmCrc32, Body: strings.NewReader("hello")})
	check(t, err)
	equal(t, "stored", aws.ToString(out.ChecksumCRC32), "NhCmhg==")
	r := f.Request()
	if !strings.Contains(fmt.Sprint(r.Header)+string(r.Body), "NhCmhg==") {
		t.Error(r.Header, string(r.Body))
	}
}
