package tests

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/smithy"
	smithyendpoints "github.com/libaws/libaws-go/smithy/endpoints"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// resolving is a function as a resolver of S3's.
type resolving func(context.Context, s3.EndpointParameters) (smithyendpoints.Endpoint, error)

func (f resolving) ResolveEndpoint(ctx context.Context, params s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
	return f(ctx, params)
}

// at always resolves to a URL.
func at(text string) resolving {
	return func(context.Context, s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
		u, err := url.Parse(text)
		if err != nil {
			return smithyendpoints.Endpoint{}, err
		}
		return smithyendpoints.Endpoint{URI: *u}, nil
	}
}

func get(t *testing.T, client *s3.Client, bucket string, optFns ...func(*s3.Options)) error {
	t.Helper()
	out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String(bucket), Key: aws.String("k")}, optFns...)
	if err == nil {
		check(t, out.Body.Close())
	}
	return err
}

func pushes(n int) *fake.Transport {
	f := fake.New()
	for range n {
		f.Push(200, nil, "x")
	}
	return f
}

// scope is the region and the service that a request is signed for.
func scope(r *fake.Request) string {
	_, rest, _ := strings.Cut(r.Header.Get("Authorization"), "Credential=")
	rest, _, _ = strings.Cut(rest, ",")
	parts := strings.SplitN(rest, "/", 3)
	if len(parts) < 3 {
		return rest
	}
	return strings.TrimSuffix(parts[2], "/aws4_request")
}

func Test_EP_03_EP_07_EP_08_a_resolver_sees_every_calls_parameters(t *testing.T) {
	f := pushes(3)
	var asked atomic.Int32
	var last s3.EndpointParameters
	type key struct{}
	client := fakeS3(f, func(o *s3.Options) {
		o.BaseEndpoint = aws.String("https://base.example")
		o.UsePathStyle = true
		o.EndpointOptions.UseFIPSEndpoint = aws.FIPSEndpointStateDisabled
		o.EndpointResolverV2 = resolving(func(ctx context.Context, p s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
			asked.Add(1)
			last = p
			if ctx.Value(key{}) != "of the call" {
				return smithyendpoints.Endpoint{}, errors.New("not the call's context")
			}
			return at("https://fixed.example/base")(ctx, p)
		})
	})
	for range 3 {
		out, err := client.GetObject(context.WithValue(ctx, key{}, "of the call"), &s3.GetObjectInput{Bucket: aws.String("bkt"), Key: aws.String("k")})
		check(t, err)
		check(t, out.Body.Close())
	}
	equal(t, "asked", asked.Load(), 3)
	equal(t, "host and path", f.Request().URL, "https://fixed.example/base/k")
	equal(t, "base", aws.ToString(last.Region)+aws.ToString(last.Endpoint), "us-east-1https://base.example")
	equal(t, "flags", last.UseFIPS != nil && !*last.UseFIPS && last.UseDualStack != nil && !*last.UseDualStack, true)
	equal(t, "of S3", aws.ToString(last.Bucket), "bkt")
	equal(t, "path style", aws.ToBool(last.ForcePathStyle), true)
}

func Test_EP_12_the_default_resolver_can_be_wrapped(t *testing.T) {
	f := pushes(3)
	wrapper := resolving(func(ctx context.Context, p s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
		if aws.ToString(p.Bucket) == "mine" {
			return at("https://mine.example")(ctx, p)
		}
		return s3.NewDefaultEndpointResolverV2().ResolveEndpoint(ctx, p)
	})
	client := fakeS3(f, s3.WithEndpointResolverV2(wrapper))
	check(t, get(t, client, "mine"))
	equal(t, "own", host(f), "mine.example")
	check(t, get(t, client, "others"))
	r := f.Request()
	equal(t, "delegated", parsed(t, r.URL).Host, "others.s3.us-east-1.amazonaws.com")
	check(t, get(t, client, "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap"))
	r = f.Request()
	equal(t, "multi-region", parsed(t, r.URL).Host, "mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com")
	equal(t, "algorithm", strings.HasPrefix(r.Header.Get("Authorization"), "AWS4-ECDSA-P256-SHA256 "), true)

	// Outside a call too.
	e, err := s3.NewDefaultEndpointResolverV2().ResolveEndpoint(ctx, s3.EndpointParameters{
		Region: aws.String("eu-west-1"), Bucket: aws.String("b-b-b"), UseFIPS: aws.Bool(true),
	}.WithDefaults())
	check(t, err)
	equal(t, "alone", e.URI.String(), "https://b-b-b.s3-fips.eu-west-1.amazonaws.com")
	_, err = s3.NewDefaultEndpointResolverV2().ResolveEndpoint(ctx, s3.EndpointParameters{Bucket: aws.String("b-b-b")})
	if err == nil || !strings.Contains(err.Error(), "region must be set") {
		t.Error(err)
	}
}

func Test_EP_14_a_resolver_with_a_condition_and_a_fixed_url(t *testing.T) {
	f := pushes(2)
	client := fakeS3(f, s3.WithEndpointResolverV2(resolving(func(ctx context.Context, p s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
		to := "https://custom.service.endpoint.local/"
		if aws.ToString(p.Bucket) == "special" {
			to = "https://special.local:8443"
		}
		return at(to)(ctx, p)
	})))
	check(t, get(t, client, "special"))
	check(t, get(t, client, "plain"))
	equal(t, "first", host(f), "special.local:8443")
	equal(t, "second", f.Request().URL, "https://custom.service.endpoint.local/k")
}

func Test_EP_15_base_endpoint_and_resolver_together(t *testing.T) {
	f := fake.New().Push(200, nil, "<ListAllMyBucketsResult/>")
	printed := ""
	client := fakeS3(f, func(o *s3.Options) {
		o.BaseEndpoint = aws.String("https://endpoint.dev/")
		o.EndpointResolverV2 = resolving(func(ctx context.Context, p s3.EndpointParameters) (smithyendpoints.Endpoint, error) {
			printed = fmt.Sprintf("The endpoint provided in config is %s\n", *p.Endpoint)
			return s3.NewDefaultEndpointResolverV2().ResolveEndpoint(ctx, p)
		})
	})
	_, err := client.ListBuckets(ctx, nil)
	check(t, err)
	equal(t, "printed", printed, "The endpoint provided in config is https://endpoint.dev/\n")
	equal(t, "host", host(f), "endpoint.dev")
}

func Test_EP_16_a_resolvers_failure_ends_the_call(t *testing.T) {
	f := pushes(1)
	client := fakeS3(f, s3.WithEndpointResolverV2(at("https://bad host/%zz")))
	err := get(t, client, "b-b-b")
	var wrong *url.Error
	var operation *smithy.OperationError
	if !errors.As(err, &wrong) || !errors.As(err, &operation) {
		t.Errorf("%v", err)
	}
	if f.Request() != nil {
		t.Error("something was sent")
	}
	if _, err = s3.NewPresignClient(client).PresignGetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")}); !errors.As(err, &wrong) {
		t.Errorf("presigning: %v", err)
	}
}

func Test_EP_17_a_resolver_of_one_call(t *testing.T) {
	f := pushes(3)
	client := fakeS3(f)
	check(t, get(t, client, "b-b-b"))
	check(t, get(t, client, "b-b-b", s3.WithEndpointResolverV2(at("https://once.example"))))
	check(t, get(t, client, "b-b-b"))
	for _, want := range []string{"b-b-b.s3.us-east-1.amazonaws.com", "once.example", "b-b-b.s3.us-east-1.amazonaws.com"} {
		equal(t, "host", host(f), want)
	}
}

// older is a resolver of the older form as a function.
type older = aws.EndpointResolverWithOptionsFunc

func Test_EPV1_01_02_04_06_the_older_resolver_is_asked_where_it_is_set(t *testing.T) {
	f := pushes(1).Push(200, nil, `{"TableNames":[]}`).Push(200, nil, `{"TableNames":[]}`)
	var told []string
	var resolver aws.EndpointResolverWithOptions = older(func(service, region string, options ...interface{}) (aws.Endpoint, error) {
		dual, known := aws.GetUseDualStackEndpoint(options...)
		told = append(told, fmt.Sprintf("%s %s %v %v", service, region, dual == aws.DualStackEndpointStateEnabled, known))
		return aws.Endpoint{URL: "https://" + strings.ToLower(service) + ".older.example"}, nil
	})
	cfg, err := loaded(t, config.WithRegion("eu-west-3"), config.WithHTTPClient(f), config.WithEndpointResolverWithOptions(resolver),
		config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider("AKID", "SECRET", "")))
	check(t, err)
	check(t, get(t, s3.NewFromConfig(cfg, func(o *s3.Options) { o.EndpointOptions.UseDualStackEndpoint = aws.DualStackEndpointStateEnabled }), "b-b-b"))
	equal(t, "S3", host(f), "b-b-b.s3.older.example")
	_, err = dynamodb.NewFromConfig(cfg).ListTables(ctx, nil)
	equal(t, "told", strings.Join(told, ", "), "S3 eu-west-3 true true, DynamoDB eu-west-3 false true")
	check(t, err)
	equal(t, "DynamoDB", host(f), "dynamodb.older.example")

	// Not set: not asked.
	cfg.EndpointResolverWithOptions = nil
	_, err = dynamodb.NewFromConfig(cfg).ListTables(ctx, nil)
	check(t, err)
	equal(t, "asked", len(told), 2)
	equal(t, "DynamoDB", host(f), "dynamodb.eu-west-3.amazonaws.com")
}

const assumed = `<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>AKIDROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey>
<SessionToken>t</SessionToken><Expiration>2126-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`

func Test_EPV1_03_the_older_resolver_is_asked_for_credentials_too(t *testing.T) {
	f := fake.New().Push(200, nil, assumed).Push(200, nil, "x")
	role := file(t, "config", "[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\n"+
		"[profile base]\naws_access_key_id = AKIDBASE\naws_secret_access_key = s\n")
	cfg, err := loaded(t, config.WithRegion("us-west-2"), config.WithSharedConfigProfile("role"),
		config.WithSharedConfigFiles([]string{role}), config.WithHTTPClient(f),
		config.WithEndpointResolverWithOptions(older(func(service, region string, _ ...interface{}) (aws.Endpoint, error) {
			if service == "STS" {
				return aws.Endpoint{URL: "https://sts.older.example", SigningRegion: region}, nil
			}
			return aws.Endpoint{}, &aws.EndpointNotFoundError{}
		})))
	check(t, err)
	check(t, get(t, s3.NewFromConfig(cfg), "b-b-b"))
	equal(t, "STS", host(f), "sts.older.example")
	r := f.Request()
	equal(t, "S3", parsed(t, r.URL).Host, "b-b-b.s3.us-west-2.amazonaws.com")
	equal(t, "signed by the role", strings.Contains(r.Header.Get("Authorization"), "Credential=AKIDROLE/"), true)
}

func Test_EPV1_07_08_an_override_with_fallback(t *testing.T) {
	f := fake.New().Push(200, nil, "{}").Push(200, nil, "{}").Push(200, nil, "x")
	resolver := older(func(service, region string, options ...interface{}) (aws.Endpoint, error) {
		if service == dynamodb.ServiceID && region == "us-west-2" {
			return aws.Endpoint{PartitionID: "aws", URL: "https://test.us-west-2.amazonaws.com", SigningRegion: "us-west-2"}, nil
		}
		return aws.Endpoint{}, &aws.EndpointNotFoundError{}
	})
	cfg := faked(f)
	cfg.EndpointResolverWithOptions = resolver
	for region, want := range map[string]string{"us-west-2": "test.us-west-2.amazonaws.com", "us-east-1": "dynamodb.us-east-1.amazonaws.com"} {
		cfg.Region = region
		_, err := dynamodb.NewFromConfig(cfg).ListTables(ctx, nil)
		check(t, err)
		equal(t, region, host(f), want)
	}
	cfg.Region = "us-west-2"
	check(t, get(t, s3.NewFromConfig(cfg), "b-b-b"))
	equal(t, "S3", host(f), "b-b-b.s3.us-west-2.amazonaws.com")
}

var errUnknown = errors.New("unknown endpoint requested")

func Test_EPV1_09_any_other_error_ends_the_call(t *testing.T) {
	f := pushes(1)
	cfg := faked(f)
	cfg.EndpointResolverWithOptions = older(func(string, string, ...interface{}) (aws.Endpoint, error) {
		return aws.Endpoint{}, fmt.Errorf("looking: %w", errUnknown)
	})
	err := get(t, s3.NewFromConfig(cfg), "b-b-b")
	if !errors.Is(err, errUnknown) || !strings.Contains(err.Error(), "unknown endpoint requested") {
		t.Errorf("%v", err)
	}
	if f.Request() != nil {
		t.Error("something was sent")
	}
}

func Test_EPV1_10_11_12_14_region_and_host_of_an_older_endpoint(t *testing.T) {
	f := pushes(3)
	fixed := func(e *aws.Endpoint) { e.HostnameImmutable, e.SigningRegion = true, "eu-central-1" }
	client := fakeS3(f, s3.WithEndpointResolver(s3.EndpointResolverFromURL("https://older.example/base", fixed)))
	check(t, get(t, client, "b-b-b"))
	r := f.Request()
	equal(t, "immutable", r.URL, "https://older.example/base/b-b-b/k")
	equal(t, "region", scope(r), "eu-central-1/s3")
	check(t, get(t, client, "b-b-b", s3.WithEndpointResolver(s3.EndpointResolverFromURL("https://older.example"))))
	r = f.Request()
	equal(t, "mutable", r.URL, "https://b-b-b.older.example/k")
	equal(t, "its region", scope(r), "us-east-1/s3")
	check(t, get(t, client, "b-b-b"))
	equal(t, "still", host(f), "older.example")
}

func Test_EPMIG_01_a_mutable_endpoint_is_a_base_endpoint(t *testing.T) {
	f := fake.New()
	for range 2 {
		f.Push(200, nil, "x").Push(200, nil, "{}")
	}
	const text = "https://custom.endpoint.api/"
	cfg := faked(f)
	check(t, get(t, s3.NewFromConfig(cfg, s3.WithEndpointResolver(s3.EndpointResolverFromURL(text))), "b-b-b"))
	_, err := dynamodb.NewFromConfig(cfg, dynamodb.WithEndpointResolver(dynamodb.EndpointResolverFromURL(text))).ListTables(ctx, nil)
	check(t, err)
	check(t, get(t, s3.NewFromConfig(cfg, func(o *s3.Options) { o.BaseEndpoint = aws.String(text) }), "b-b-b"))
	_, err = dynamodb.NewFromConfig(cfg, func(o *dynamodb.Options) { o.BaseEndpoint = aws.String(text) }).ListTables(ctx, nil)
	check(t, err)
	old := []string{f.Request().URL, f.Request().URL}
	equal(t, "S3", f.Request().URL, old[0])
	equal(t, "DynamoDB", f.Request().URL, old[1])
	equal(t, "S3 is", old[0], "https://b-b-b.custom.endpoint.api/k")
}

func Test_EPMIG_02_EPMIG_03_an_immutable_endpoint_is_a_fixed_resolver_but_for_signing(t *testing.T) {
	f := pushes(4)
	const text = "https://custom.endpoint.api"
	fixed := s3.WithEndpointResolver(s3.EndpointResolverFromURL(text, func(e *aws.Endpoint) { e.HostnameImmutable = true }))
	v2 := s3.WithEndpointResolverV2(at(text))
	check(t, get(t, fakeS3(f, fixed), "b-b-b"))
	check(t, get(t, fakeS3(f, v2), "b-b-b"))
	equal(t, "old", host(f), "custom.endpoint.api")
	equal(t, "new", host(f), "custom.endpoint.api")
	const lambda = "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/olap"
	check(t, get(t, fakeS3(f, fixed), lambda))
	check(t, get(t, fakeS3(f, v2), lambda))
	equal(t, "old", scope(f.Request()), "us-east-1/s3-object-lambda")
	equal(t, "new", scope(f.Request()), "us-east-1/s3")
}

func respond(client *s3.Client, optFns ...func(*s3.Options)) error {
	_, err := client.WriteGetObjectResponse(ctx, &s3.WriteGetObjectResponseInput{
		RequestRoute: aws.String("route"), RequestToken: aws.String("token"), Body: strings.NewReader("x"),
	}, optFns...)
	return err
}

func Test_EPMIG_04_EPMIG_05_host_prefixes_go_before_a_resolvers_host_or_not(t *testing.T) {
	f := pushes(3)
	client := fakeS3(f, s3.WithEndpointResolverV2(at("https://custom.endpoint.api/")))
	check(t, respond(client))
	equal(t, "with", host(f), "route.custom.endpoint.api")
	without := s3.WithAPIOptions(func(stack *middleware.Stack) error {
		return stack.Initialize.Add(middleware.InitializeMiddlewareFunc("DisableHostPrefix",
			func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
				return next.HandleInitialize(smithyhttp.SetHostnameImmutable(ctx, true), in)
			}), middleware.After)
	})
	check(t, respond(client, without))
	equal(t, "without", host(f), "custom.endpoint.api")
	check(t, respond(client))
	equal(t, "with again", host(f), "route.custom.endpoint.api")
}
