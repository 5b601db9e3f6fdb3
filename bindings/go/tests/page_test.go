package tests

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/internal/wait"
	"github.com/libaws/libaws-go/service/dynamodb"
	dynamotypes "github.com/libaws/libaws-go/service/dynamodb/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

func page(key, next string) string {
	text := "<ListBucketResult><Contents><Key>" + key + "</Key></Contents>"
	if next != "" {
		text += "<IsTruncated>true</IsTruncated><NextContinuationToken>" + next + "</NextContinuationToken>"
	}
	return text + "</ListBucketResult>"
}

func Test_PAG_02_03_04_05_09_10_pages_to_the_end(t *testing.T) {
	f := fake.New().Push(200, nil, page("a", "t1")).Push(200, nil, page("b", "t2")).Push(200, nil, page("c", ""))
	in := &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}
	p := s3.NewListObjectsV2Paginator(fakeS3(f), in, func(o *s3.ListObjectsV2PaginatorOptions) { o.Limit = 10 })
	var keys, more []string
	for p.HasMorePages() {
		out, err := p.NextPage(ctx)
		check(t, err)
		for _, object := range out.Contents {
			keys = append(keys, aws.ToString(object.Key))
		}
		more = append(more, fmt.Sprint(p.HasMorePages()))
	}
	equal(t, "keys", strings.Join(keys, ""), "abc")
	equal(t, "more", strings.Join(more, " "), "true true false")
	if in.ContinuationToken != nil || in.MaxKeys != nil {
		t.Error("the input was changed")
	}
	for i, want := range []string{"", "continuation-token=t1", "continuation-token=t2"} {
		url := f.Request().URL
		if !strings.Contains(url, want) || !strings.Contains(url, "max-keys=10") || i == 0 && strings.Contains(url, "token") {
			t.Error(url)
		}
	}
	if _, err := p.NextPage(ctx); err == nil {
		t.Error("a page after the last")
	}
}

func Test_PAG_06_07_08_stopping_failing_and_options_of_a_page(t *testing.T) {
	f := fake.New().Push(200, nil, page("a", "t1")).Push(200, nil, page("b", "t2")).Push(200, nil, page("c", "t3")).Push(403, nil, denied)
	p := s3.NewListObjectsV2Paginator(fakeS3(f), &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")})
	for i := 0; i < 3 && p.HasMorePages(); i++ {
		_, err := p.NextPage(ctx, func(o *s3.Options) {
			if i == 1 {
				o.Region = "eu-west-1"
			}
		})
		check(t, err)
	}
	requests := f.Requests()
	equal(t, "requests", len(requests), 3)
	equal(t, "one elsewhere", strings.Contains(requests[1].URL, "s3.eu-west-1.") && strings.Contains(requests[2].URL, "s3.us-east-1."), true)
	_, err := p.NextPage(ctx)
	var api smithy.APIError
	equal(t, "an error", errors.As(err, &api), true)
	equal(t, "it goes on there", p.HasMorePages(), true)
}

func Test_PAG_two_tokens_and_tokens_that_are_maps(t *testing.T) {
	f := fake.New().Push(200, nil, `<ListVersionsResult><IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker></ListVersionsResult>`).
		Push(200, nil, `<ListVersionsResult/>`).Push(200, nil, `{"Items":[],"LastEvaluatedKey":{"id":{"S":"x"}}}`).Push(200, nil, `{"Items":[]}`)
	versions := s3.NewListObjectVersionsPaginator(fakeS3(f), &s3.ListObjectVersionsInput{Bucket: aws.String("b-b-b")})
	for versions.HasMorePages() {
		_, err := versions.NextPage(ctx)
		check(t, err)
	}
	f.Request()
	if url := f.Request().URL; !strings.Contains(url, "key-marker=k") || !strings.Contains(url, "version-id-marker=v") {
		t.Error(url)
	}
	scan := dynamodb.NewScanPaginator(fakeDynamoDB(f), &dynamodb.ScanInput{TableName: aws.String("t-t-t")})
	for scan.HasMorePages() {
		_, err := scan.NextPage(ctx)
		check(t, err)
	}
	f.Request()
	if body := string(f.Request().Body); !strings.Contains(body, `"ExclusiveStartKey":{"id":{"S":"x"}}`) {
		t.Error(body)
	}
}

type pager interface {
	HasMorePages() bool
	NextPage(context.Context, ...func(*s3.Options)) (*s3.ListObjectsV2Output, error)
}

var _ pager = (*s3.ListObjectsV2Paginator)(nil)

type mockPager struct{ left int }

func (m *mockPager) HasMorePages() bool { return m.left > 0 }
func (m *mockPager) NextPage(context.Context, ...func(*s3.Options)) (*s3.ListObjectsV2Output, error) {
	m.left--
	return &s3.ListObjectsV2Output{KeyCount: aws.Int32(5)}, nil
}

func Test_TST_04_mocked_paginators(t *testing.T) {
	count := func(p pager) (n int32) {
		for p.HasMorePages() {
			out, err := p.NextPage(ctx)
			check(t, err)
			n += aws.ToInt32(out.KeyCount)
		}
		return n
	}
	equal(t, "objects", count(&mockPager{3}), 15)
}

// asleep records pauses instead of making them.
func asleep(t *testing.T) *[]time.Duration {
	var pauses []time.Duration
	before := wait.Sleep
	wait.Sleep = func(_ context.Context, d time.Duration) error {
		pauses = append(pauses, d)
		return nil
	}
	t.Cleanup(func() { wait.Sleep = before })
	return &pauses
}

func table(status string) string { return `{"Table":{"TableStatus":"` + status + `"}}` }

var describe = &dynamodb.DescribeTableInput{TableName: aws.String("test-table")}

func Test_WTR_01_02_05_11_12_a_table_becomes_active(t *testing.T) {
	pauses := asleep(t)
	f := fake.New().Push(400, nil, `{"__type":"x#ResourceNotFoundException"}`).Push(200, nil, table("CREATING")).Push(200, nil, table("ACTIVE"))
	out, err := dynamodb.NewTableExistsWaiter(fakeDynamoDB(f)).WaitForOutput(ctx, describe, 5*time.Minute)
	check(t, err)
	equal(t, "status", out.Table.TableStatus, dynamotypes.TableStatusActive)
	equal(t, "pauses", len(*pauses), 2)
	for _, d := range *pauses {
		if d < 20*time.Second || d > 120*time.Second {
			t.Error("a pause of", d)
		}
	}
}

func Test_WTR_03_out_of_time(t *testing.T) {
	asleep(t)
	f := fake.New()
	for range 8 {
		f.Push(200, nil, table("CREATING"))
	}
	err := dynamodb.NewTableExistsWaiter(fakeDynamoDB(f)).Wait(ctx, describe, time.Minute)
	if err == nil || !strings.Contains(err.Error(), "exceeded max wait time for TableExists waiter") {
		t.Error(err)
	}
	if dynamodb.NewTableExistsWaiter(fakeDynamoDB(f)).Wait(ctx, describe, 0) == nil {
		t.Error("no time at all")
	}
}

func Test_WTR_04_a_failure_state(t *testing.T) {
	asleep(t)
	f := fake.New().Push(200, nil, `{"ImportTableDescription":{"ImportStatus":"FAILED"}}`)
	err := dynamodb.NewImportCompletedWaiter(fakeDynamoDB(f)).Wait(ctx, &dynamodb.DescribeImportInput{
		ImportArn: aws.String("arn:aws:dynamodb:us-east-1:123456789012:table/t/import/01234567890123456789012345678901")}, time.Minute)
	if err == nil || !strings.Contains(err.Error(), "Failure") {
		t.Error(err)
	}
}

func Test_WTR_06_07_08_delays_and_decisions(t *testing.T) {
	pauses := asleep(t)
	f := fake.New().Push(200, nil, table("CREATING")).Push(200, nil, table("ACTIVE")).Push(200, nil, table("CREATING")).Push(200, nil, table("ACTIVE")).
		Push(200, nil, table("UPDATING")).Push(200, nil, table("UPDATING"))
	waiter := dynamodb.NewTableExistsWaiter(fakeDynamoDB(f), func(o *dynamodb.TableExistsWaiterOptions) {
		o.MinDelay, o.MaxDelay = 10*time.Second, 10*time.Second
	})
	check(t, waiter.Wait(ctx, describe, 5*time.Minute, func(o *dynamodb.TableExistsWaiterOptions) {
		o.MinDelay, o.MaxDelay = 5*time.Second, 5*time.Second
	}))
	check(t, waiter.Wait(ctx, describe, 5*time.Minute))
	equal(t, "pauses", fmt.Sprint(*pauses), "[5s 10s]")
	decide := func(result error) error {
		return waiter.Wait(ctx, describe, time.Minute, func(o *dynamodb.TableExistsWaiterOptions) {
			o.Retryable = func(_ context.Context, _ *dynamodb.DescribeTableInput, out *dynamodb.DescribeTableOutput, err error) (bool, error) {
				return out.Table.TableStatus != dynamotypes.TableStatusUpdating, result
			}
		})
	}
	check(t, decide(nil))
	if refused := errors.New("refused"); !errors.Is(decide(refused), refused) {
		t.Error("the decision to fail was not taken")
	}
}

func Test_WTR_09_middleware_of_the_polls(t *testing.T) {
	f := fake.New().Push(200, nil, table("ACTIVE"))
	check(t, dynamodb.NewTableExistsWaiter(fakeDynamoDB(f)).Wait(ctx, describe, time.Minute, func(o *dynamodb.TableExistsWaiterOptions) {
		o.APIOptions = append(o.APIOptions, func(s *middleware.Stack) error {
			return s.Build.Add(middleware.BuildMiddlewareFunc("h", func(ctx context.Context, in middleware.BuildInput, next middleware.BuildHandler) (middleware.BuildOutput, middleware.Metadata, error) {
				in.Request.(*smithyhttp.Request).Header.Set("X-Poll", "1")
				return next.HandleBuild(ctx, in)
			}), middleware.After)
		})
	}))
	equal(t, "header", f.Request().Header.Get("X-Poll"), "1")
}

type headers func() error

func (h headers) HeadBucket(context.Context, *s3.HeadBucketInput, ...func(*s3.Options)) (*s3.HeadBucketOutput, error) {
	if err := h(); err != nil {
		return nil, err
	}
	return &s3.HeadBucketOutput{}, nil
}

func Test_WTR_10_TST_05_any_object_that_polls(t *testing.T) {
	asleep(t)
	polls := 0
	api := headers(func() error {
		if polls++; polls < 3 {
			return &types.NotFound{}
		}
		return nil
	})
	in := &s3.HeadBucketInput{Bucket: aws.String("b")}
	check(t, s3.NewBucketExistsWaiter(api).Wait(ctx, in, time.Minute))
	equal(t, "polls", polls, 3)
	check(t, s3.NewBucketNotExistsWaiter(headers(func() error { return &types.NotFound{} })).Wait(ctx, in, time.Minute))
	var mocked interface {
		Wait(context.Context, *s3.HeadBucketInput, time.Duration, ...func(*s3.BucketExistsWaiterOptions)) error
	} = s3.NewBucketExistsWaiter(api)
	check(t, mocked.Wait(ctx, in, time.Minute))
}

func Test_a_bucket_that_is_not_there_is_NotFound(t *testing.T) {
	_, err := fakeS3(fake.New().Push(404, nil, "")).HeadBucket(ctx, &s3.HeadBucketInput{Bucket: aws.String("b-b-b")})
	var missing *types.NotFound
	if !errors.As(err, &missing) {
		t.Error(err)
	}
}
