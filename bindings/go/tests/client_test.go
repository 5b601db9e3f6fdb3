package tests

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/dynamodb"
	dynamotypes "github.com/libaws/libaws-go/service/dynamodb/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/service/sqs"
	sqstypes "github.com/libaws/libaws-go/service/sqs/types"
	"github.com/libaws/libaws-go/service/sts"
	"github.com/libaws/libaws-go/smithy"
)

const none = "<ListBucketResult/>"

func head(t *testing.T, c *s3.Client, optFns ...func(*s3.Options)) {
	t.Helper()
	_, err := c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}, optFns...)
	check(t, err)
}

func host(f *fake.Transport) string {
	r := f.Request()
	if r == nil {
		return "nothing was sent"
	}
	return strings.SplitN(strings.TrimPrefix(r.URL, "https://"), "/", 2)[0]
}

func Test_CFG_02_one_config_for_clients_of_many_services(t *testing.T) {
	f := fake.New().Push(200, nil, none).Push(200, nil, "{}").Push(200, nil, "{}")
	cfg := faked(f)
	head(t, s3.NewFromConfig(cfg))
	_, err := dynamodb.NewFromConfig(cfg).ListTables(ctx, nil)
	check(t, err)
	_, err = sqs.NewFromConfig(cfg).ListQueues(ctx, nil)
	check(t, err)
	for _, r := range f.Requests() {
		if !strings.Contains(r.Header.Get("Authorization"), "Credential=AKIDEXAMPLE/") || !strings.Contains(r.Header.Get("Authorization"), "/us-east-1/") {
			t.Error(r.Header.Get("Authorization"))
		}
	}
}

func Test_CFG_09_options_are_one_structure(t *testing.T) {
	var o config.LoadOptions
	for _, fn := range []config.LoadOptionsFunc{config.WithRegion("eu-west-1"), config.WithAppID("app"), config.WithRetryMaxAttempts(7)} {
		check(t, fn(&o))
	}
	equal(t, "options", fmt.Sprint(o.Region, o.AppID, o.RetryMaxAttempts), "eu-west-1app7")
}

func Test_REG_03_REG_05_regions_in_code_and_per_client(t *testing.T) {
	f := fake.New().Push(200, nil, none).Push(200, nil, none)
	cfg := faked(f)
	cfg.Region = "us-west-2"
	head(t, s3.NewFromConfig(cfg))
	head(t, s3.NewFromConfig(cfg, func(o *s3.Options) { o.Region = "eu-central-1" }))
	equal(t, "config's", host(f), "b-b-b.s3.us-west-2.amazonaws.com")
	equal(t, "client's", host(f), "b-b-b.s3.eu-central-1.amazonaws.com")
}

type counted struct {
	mu    sync.Mutex
	calls int
}

func (c *counted) Retrieve(context.Context) (aws.Credentials, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls++
	time.Sleep(10 * time.Millisecond)
	return aws.Credentials{AccessKeyID: fmt.Sprint("AKID", c.calls), SecretAccessKey: "s", SessionToken: "token"}, nil
}

func Test_CRED_01_CRED_03_CRED_06_a_provider_of_the_callers(t *testing.T) {
	f := fake.New()
	provider := &counted{}
	cfg := faked(f)
	cfg.Credentials = aws.NewCredentialsCache(provider)
	client := sqs.NewFromConfig(cfg)
	var all sync.WaitGroup
	for range 8 {
		f.Push(200, nil, "{}")
		all.Add(1)
		go func() {
			defer all.Done()
			if _, err := client.ListQueues(ctx, nil); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	equal(t, "questions", provider.calls, 1)
	r := f.Request()
	equal(t, "token", r.Header.Get("X-Amz-Security-Token"), "token")
	failing := faked(fake.New())
	failing.Credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		return aws.Credentials{}, errors.New("no card in the slot")
	})
	if _, err := sqs.NewFromConfig(failing).ListQueues(ctx, nil); err == nil || !strings.Contains(err.Error(), "no card in the slot") {
		t.Error(err)
	}
}

func Test_CRED_07_CRED_09_CRED_11_static_keys(t *testing.T) {
	creds, err := credentials.NewStaticCredentialsProvider("AKID", "SECRET", "TOKEN").Retrieve(ctx)
	check(t, err)
	equal(t, "keys", creds.AccessKeyID+creds.SecretAccessKey+creds.SessionToken+creds.Source, "AKIDSECRETTOKENStaticCredentials")
	var empty *credentials.StaticCredentialsEmptyError
	if _, err := credentials.NewStaticCredentialsProvider("", "", "").Retrieve(ctx); !errors.As(err, &empty) {
		t.Error(err)
	}
	cfg := faked(nil)
	creds, err = cfg.Credentials.Retrieve(ctx)
	check(t, err)
	equal(t, "config's", creds.AccessKeyID, "AKIDEXAMPLE")
}

func Test_AUTH_22_anonymous_requests_are_unsigned(t *testing.T) {
	f := fake.New().Push(200, nil, none)
	cfg := faked(f)
	cfg.Credentials = aws.AnonymousCredentials{}
	head(t, s3.NewFromConfig(cfg))
	equal(t, "authorization", f.Request().Header.Get("Authorization"), "")
}

func Test_EP_05_EP_10_EP_11_EP_13_SEC_03_endpoints(t *testing.T) {
	f := fake.New()
	for _, c := range []struct {
		change func(*s3.Options)
		want   string
	}{
		{func(o *s3.Options) { o.EndpointOptions.UseFIPSEndpoint = aws.FIPSEndpointStateEnabled }, "b-b-b.s3-fips.us-east-1.amazonaws.com"},
		{func(o *s3.Options) { o.EndpointOptions.UseDualStackEndpoint = aws.DualStackEndpointStateEnabled }, "b-b-b.s3.dualstack.us-east-1.amazonaws.com"},
		{func(o *s3.Options) { o.BaseEndpoint = aws.String("https://endpoint.dev/"); o.UsePathStyle = true }, "endpoint.dev"},
		{func(o *s3.Options) { o.UseAccelerate = true }, "b-b-b.s3-accelerate.amazonaws.com"},
	} {
		f.Push(200, nil, none)
		head(t, fakeS3(f, c.change))
		equal(t, "host", host(f), c.want)
	}
}

func Test_CLI_01_02_03_04_05_EPV1_05_clients_and_their_options(t *testing.T) {
	f := fake.New()
	west := func(o *s3.Options) { o.Region = "us-west-2" }
	east := func(o *s3.Options) { o.Region = "us-east-1"; o.UseAccelerate = true }
	options := s3.Options{
		Region: "us-west-2", HTTPClient: f, LibraryOptions: map[string]string{"ignore_configured_endpoint_urls": "true"},
		Credentials: aws.NewCredentialsCache(credentials.NewStaticCredentialsProvider("AKID", "SECRET", "")),
	}
	for _, c := range []struct {
		client *s3.Client
		want   string
	}{
		{s3.New(options), "b-b-b.s3.us-west-2.amazonaws.com"},
		{s3.New(options, east), "b-b-b.s3-accelerate.amazonaws.com"},
		{fakeS3(f, east, west), "b-b-b.s3-accelerate.amazonaws.com"},
		{fakeS3(f, west), "b-b-b.s3.us-west-2.amazonaws.com"},
	} {
		f.Push(200, nil, none)
		head(t, c.client)
		equal(t, "host", host(f), c.want)
	}
	equal(t, "region", fakeS3(f, east, west).Options().Region, "us-west-2")
	equal(t, "ids", s3.ServiceID+dynamodb.ServiceID+sqs.ServiceID+sts.ServiceID, "S3DynamoDBSQSSTS")
}

func Test_OVR_01_02_03_options_of_one_call_leave_others_alone(t *testing.T) {
	f := fake.New()
	for range 100 {
		f.Push(200, nil, none)
	}
	client := fakeS3(f, func(o *s3.Options) { o.Region = "us-west-2" })
	var all sync.WaitGroup
	for i := range 100 {
		all.Add(1)
		go func() {
			defer all.Done()
			in := &s3.ListObjectsV2Input{Bucket: aws.String(fmt.Sprintf("bucket-%d", i%2))}
			var optFns []func(*s3.Options)
			if i%2 == 0 {
				optFns = append(optFns, func(o *s3.Options) { o.Region = "us-east-1" })
			}
			if _, err := client.ListObjectsV2(ctx, in, optFns...); err != nil {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	counts := map[string]int{}
	for _, r := range f.Requests() {
		counts[strings.SplitN(r.URL, "/?", 2)[0]]++
	}
	equal(t, "overridden", counts["https://bucket-0.s3.us-east-1.amazonaws.com"], 50)
	equal(t, "others", counts["https://bucket-1.s3.us-west-2.amazonaws.com"], 50)

	// Every other option as well.
	other := fake.New().Push(503, nil, "").Push(200, nil, none)
	head2 := func(optFns ...func(*s3.Options)) error {
		_, err := client.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")}, optFns...)
		return err
	}
	to := func(o *s3.Options) { o.HTTPClient = other }
	if head2(to, func(o *s3.Options) { o.Retryer = aws.NopRetryer{} }) == nil {
		t.Error("a 503 was retried")
	}
	check(t, head2(to, func(o *s3.Options) {
		o.Credentials = credentials.NewStaticCredentialsProvider("OTHER", "s", "")
		o.BaseEndpoint = aws.String("https://elsewhere.example")
	}))
	other.Request()
	r := other.Request()
	if !strings.Contains(r.Header.Get("Authorization"), "Credential=OTHER/") || !strings.HasPrefix(r.URL, "https://b-b-b.elsewhere.example") {
		t.Error(r.URL, r.Header.Get("Authorization"))
	}
}

func Test_OP_02_03_validation_comes_before_sending(t *testing.T) {
	f := fake.New()
	out, err := fakeS3(f).GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b")})
	var invalid *smithy.InvalidParamsError
	if out != nil || !errors.As(err, &invalid) || invalid.Len() != 1 || !strings.Contains(err.Error(), "missing required field, GetObjectInput.Key") {
		t.Errorf("%v", err)
	}
	if f.Request() != nil {
		t.Error("something was sent")
	}
}

func Test_OP_04_06_absent_input_and_unset_members(t *testing.T) {
	f := fake.New().Push(200, nil, "{}").Push(200, nil, "{}")
	client := fakeSQS(f)
	_, err := client.ListQueues(ctx, nil)
	check(t, err)
	_, err = client.ListQueues(ctx, &sqs.ListQueuesInput{QueueNamePrefix: aws.String(""), MaxResults: aws.Int32(0)})
	check(t, err)
	equal(t, "nil", string(f.Request().Body), "{}")
	body := string(f.Request().Body)
	if !strings.Contains(body, `"QueueNamePrefix":""`) || !strings.Contains(body, `"MaxResults":0`) {
		t.Error(body)
	}
}

func Test_OP_07_OP_08_helpers_of_optional_values(t *testing.T) {
	now := time.Now()
	equal(t, "string", aws.ToString(aws.String("s"))+aws.ToString(nil), "s")
	equal(t, "int32", aws.ToInt32(aws.Int32(3))+aws.ToInt32(nil), 3)
	equal(t, "int64", aws.ToInt64(aws.Int64(3))+aws.ToInt64(nil), 3)
	equal(t, "bool", aws.ToBool(aws.Bool(true)) && !aws.ToBool(nil), true)
	equal(t, "float", aws.ToFloat64(aws.Float64(1.5))+aws.ToFloat64(nil), 1.5)
	equal(t, "time", aws.ToTime(aws.Time(now)), now)
	equal(t, "no time", aws.ToTime(nil).IsZero(), true)
	equal(t, "byte", aws.ToByte(aws.Byte(1)), 1)
	equal(t, "duration", aws.ToDuration(aws.Duration(time.Second)), time.Second)
	list := aws.ToStringSlice(append(aws.StringSlice([]string{"a"}), nil))
	equal(t, "slice", strings.Join(list, ","), "a,")
	equal(t, "map", aws.ToStringMap(aws.StringMap(map[string]string{"k": "v"}))["k"], "v")
	equal(t, "any", *aws.Ptr(types.ObjectCannedACLPrivate), "private")
}

func Test_OP_09_OP_11_OP_12_enums(t *testing.T) {
	f := fake.New().Push(200, nil, "x").Push(200, nil, `<ListBucketResult><Contents><StorageClass>GLACIER_X</StorageClass></Contents></ListBucketResult>`)
	out, err := fakeS3(f).GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), RequestPayer: types.RequestPayerRequester})
	check(t, err)
	check(t, out.Body.Close())
	equal(t, "header", f.Request().Header.Get("x-amz-request-payer"), "requester")
	page, err := fakeS3(f).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("b-b-b")})
	check(t, err)
	equal(t, "unknown", string(page.Contents[0].StorageClass), "GLACIER_X")
	equal(t, "values", len(types.RequestPayer("").Values()), 1)
	for constant, want := range map[interface{}]string{
		types.ObjectCannedACLPrivate: "private", types.ChecksumAlgorithmCrc32: "CRC32", types.ServerSideEncryptionAwsKms: "aws:kms",
		types.BucketLocationConstraintUsWest2: "us-west-2", types.EventS3ObjectCreatedPut: "s3:ObjectCreated:Put",
		sqstypes.QueueAttributeNameQueueArn: "QueueArn", dynamotypes.ReturnValueAllOld: "ALL_OLD",
	} {
		equal(t, "constant", fmt.Sprint(constant), want)
	}
}

func Test_OP_10_plain_and_optional_members(t *testing.T) {
	for _, c := range []struct {
		of          interface{}
		field, want string
	}{
		{sqs.ReceiveMessageInput{}, "MaxNumberOfMessages", "int32"}, {sqs.ReceiveMessageInput{}, "WaitTimeSeconds", "int32"},
		{sqs.SendMessageInput{}, "DelaySeconds", "int32"}, {sqs.ListQueuesInput{}, "MaxResults", "*int32"},
		{sqstypes.BatchResultErrorEntry{}, "SenderFault", "bool"}, {sqs.StartMessageMoveTaskInput{}, "MaxNumberOfMessagesPerSecond", "*int32"},
		{s3.ListObjectsV2Input{}, "MaxKeys", "*int32"}, {s3.ListObjectsV2Output{}, "IsTruncated", "*bool"}, {types.Object{}, "Size", "*int64"},
		{dynamodb.QueryOutput{}, "Count", "int32"}, {dynamodb.QueryInput{}, "Limit", "*int32"}, {dynamodb.QueryInput{}, "ConsistentRead", "*bool"},
		{sts.AssumeRoleInput{}, "DurationSeconds", "*int32"}, {dynamodb.QueryOutput{}, "Items", "[]map[string]types.AttributeValue"},
		{s3.PutObjectInput{}, "Metadata", "map[string]string"}, {s3.GetObjectOutput{}, "Body", "io.ReadCloser"},
		{types.Delete{}, "Objects", "[]types.ObjectIdentifier"}, {types.Object{}, "LastModified", "*time.Time"},
	} {
		field, ok := reflect.TypeOf(c.of).FieldByName(c.field)
		if !ok || field.Type.String() != c.want {
			t.Errorf("%T.%s is %v, not %s", c.of, c.field, field.Type, c.want)
		}
	}
}

func Test_OP_13_OP_14_TST_06_packages_and_methods(t *testing.T) {
	// Input and output in the service's package, other types in its package types: this compiles.
	var _ = s3.PutObjectInput{ACL: types.ObjectCannedACLPrivate}
	var _ = s3.PutBucketAclInput{AccessControlPolicy: &types.AccessControlPolicy{}}
	client := reflect.TypeOf(&s3.Client{})
	for i := range client.NumMethod() {
		name := client.Method(i).Name
		if strings.HasSuffix(name, "WithContext") || strings.HasSuffix(name, "Request") {
			t.Error(name)
		}
	}
	if client.NumMethod() < 100 {
		t.Error("S3 has only", client.NumMethod(), "methods")
	}
}

type getter interface {
	GetObject(ctx context.Context, params *s3.GetObjectInput, optFns ...func(*s3.Options)) (*s3.GetObjectOutput, error)
}

var _ getter = (*s3.Client)(nil)

type mockGetter func() (*s3.GetObjectOutput, error)

func (m mockGetter) GetObject(context.Context, *s3.GetObjectInput, ...func(*s3.Options)) (*s3.GetObjectOutput, error) {
	return m()
}

func Test_TST_01_02_03_small_interfaces(t *testing.T) {
	length := func(api getter) (int64, error) {
		out, err := api.GetObject(ctx, &s3.GetObjectInput{})
		if err != nil {
			return 0, err
		}
		return aws.ToInt64(out.ContentLength), nil
	}
	n, err := length(mockGetter(func() (*s3.GetObjectOutput, error) { return &s3.GetObjectOutput{ContentLength: aws.Int64(7)}, nil }))
	check(t, err)
	equal(t, "length", n, 7)
	_, err = length(mockGetter(func() (*s3.GetObjectOutput, error) { return nil, &types.NoSuchKey{} }))
	var missing *types.NoSuchKey
	equal(t, "missing", errors.As(err, &missing), true)
}

func Test_CON_01_one_client_and_a_thousand_goroutines(t *testing.T) {
	f := fake.New()
	client := fakeDynamoDB(f)
	for range 1000 {
		f.Push(200, map[string]string{"x-amzn-requestid": "R"}, `{"Item":{"id":{"S":"value"}}}`)
	}
	var all sync.WaitGroup
	for i := range 1000 {
		all.Add(1)
		go func() {
			defer all.Done()
			out, err := client.GetItem(ctx, &dynamodb.GetItemInput{TableName: aws.String("t-t-t"),
				Key: map[string]dynamotypes.AttributeValue{"id": &dynamotypes.AttributeValueMemberN{Value: fmt.Sprint(i)}}})
			if err != nil || out.Item["id"].(*dynamotypes.AttributeValueMemberS).Value != "value" {
				t.Error(err)
			}
		}()
	}
	all.Wait()
	seen := map[string]bool{}
	for _, r := range f.Requests() {
		seen[string(r.Body)] = true
	}
	equal(t, "different requests", len(seen), 1000)
}

func Test_CON_02_two_objects_are_put_at_once(t *testing.T) {
	f := fake.New().Push(200, map[string]string{"ETag": `"one"`}, "").Push(200, map[string]string{"ETag": `"two"`}, "")
	client := fakeS3(f)
	tags := make(chan string, 2)
	for key, body := range map[string]string{"foo": "foo body content", "bar": "bar body content"} {
		go func() {
			out, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String(key), Body: strings.NewReader(body)})
			if err != nil {
				t.Error(err)
				tags <- ""
				return
			}
			tags <- aws.ToString(out.ETag)
		}()
	}
	got := map[string]bool{<-tags: true, <-tags: true}
	if !got[`"one"`] || !got[`"two"`] {
		t.Error(got)
	}
}
