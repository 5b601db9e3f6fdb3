package tests

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	v4 "github.com/libaws/libaws-go/aws/signer/v4"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/codecatalyst"
	"github.com/libaws/libaws-go/service/cognitoidentity"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/eventbridge"
	ebtypes "github.com/libaws/libaws-go/service/eventbridge/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sso"
	"github.com/libaws/libaws-go/service/sts"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/auth"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

func ids(schemes []smithyhttp.AuthScheme) string {
	var all []string
	for _, scheme := range schemes {
		all = append(all, scheme.SchemeID())
	}
	return strings.Join(all, " ")
}

func proposed(options []*auth.Option) string {
	var all []string
	for _, option := range options {
		all = append(all, option.SchemeID)
	}
	return strings.Join(all, " ")
}

func Test_AUTH_02_the_schemes_of_clients(t *testing.T) {
	cfg := faked(fake.New())
	equal(t, "S3", ids(s3.NewFromConfig(cfg).Options().AuthSchemes),
		"aws.auth#sigv4 com.amazonaws.s3#sigv4express aws.auth#sigv4a smithy.api#noAuth")
	equal(t, "DynamoDB", ids(dynamodb.NewFromConfig(cfg).Options().AuthSchemes), "aws.auth#sigv4 smithy.api#noAuth")
	equal(t, "CodeCatalyst", ids(codecatalyst.NewFromConfig(cfg).Options().AuthSchemes), "smithy.api#httpBearerAuth smithy.api#noAuth")
}

// asking is a function around another resolver of S3's auth schemes.
type asking struct {
	s3.AuthSchemeResolver
	change func(params *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option
}

func (a asking) ResolveAuthSchemes(ctx context.Context, params *s3.AuthResolverParameters) ([]*auth.Option, error) {
	options, err := a.AuthSchemeResolver.ResolveAuthSchemes(ctx, params)
	return a.change(params, options), err
}

func asked(change func(params *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option) func(*s3.Options) {
	return func(o *s3.Options) { o.AuthSchemeResolver = asking{o.AuthSchemeResolver, change} }
}

func Test_AUTH_03_AUTH_10_a_resolver_is_asked_once_for_each_request(t *testing.T) {
	f := fake.New().Push(200, nil, "x").Push(200, nil, none)
	var told []string
	client := fakeS3(f, func(o *s3.Options) { o.Region = "us-west-2" }, asked(func(p *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option {
		told = append(told, p.Operation+" "+p.Region+" "+proposed(options))
		return options
	}))
	check(t, get(t, client, "b-b-b"))
	head(t, client)
	equal(t, "told", strings.Join(told, "; "), "GetObject us-west-2 aws.auth#sigv4; ListObjectsV2 us-west-2 aws.auth#sigv4")
	equal(t, "scope", scope(f.Request()), "us-west-2/s3")

	// Unknown schemes are passed over, nobody signs where nobody is proposed, and nothing that can be is an error.
	f = pushes(2)
	unknown := asked(func(_ *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option {
		return append([]*auth.Option{{SchemeID: "unheard.of#scheme"}}, options...)
	})
	check(t, get(t, fakeS3(f, unknown), "b-b-b"))
	equal(t, "passed over", scope(f.Request()), "us-east-1/s3")
	nobody := asked(func(*s3.AuthResolverParameters, []*auth.Option) []*auth.Option {
		return []*auth.Option{{SchemeID: auth.SchemeIDAnonymous}}
	})
	check(t, get(t, fakeS3(f, nobody), "b-b-b"))
	equal(t, "nobody", f.Request().Header.Get("Authorization"), "")
	none := asked(func(*s3.AuthResolverParameters, []*auth.Option) []*auth.Option {
		return []*auth.Option{{SchemeID: "unheard.of#scheme"}}
	})
	if err := get(t, fakeS3(f, none), "b-b-b"); err == nil || f.Request() != nil {
		t.Error(err)
	}
}

// marking is a signer that leaves a mark.
type marking struct {
	s3.HTTPSignerV4
	told *[]string
}

func (m marking) SignHTTP(ctx context.Context, c aws.Credentials, r *http.Request, hash, service, region string, at time.Time, optFns ...func(*v4.SignerOptions)) error {
	*m.told = append(*m.told, c.AccessKeyID+" "+service+" "+region)
	r.Header.Set("X-Marked", "yes")
	return m.HTTPSignerV4.SignHTTP(ctx, c, r, hash, service, region, at, optFns...)
}

func Test_AUTH_06_AUTH_09_AUTH_24_the_signer_can_be_replaced(t *testing.T) {
	f := pushes(3)
	var told []string
	client := fakeS3(f, func(o *s3.Options) { o.HTTPSignerV4 = marking{o.HTTPSignerV4, &told} })
	check(t, get(t, client, "b-b-b"))
	r := f.Request()
	equal(t, "marked", r.Header.Get("X-Marked"), "yes")
	equal(t, "scope", scope(r), "us-east-1/s3")
	equal(t, "signed", strings.Contains(r.Header.Get("Authorization"), "x-marked"), true)
	check(t, get(t, client, "b-b-b", func(o *s3.Options) { o.Region = "eu-west-1" }))
	other := asked(func(_ *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option {
		smithyhttp.SetSigV4SigningName(&options[0].SignerProperties, "another")
		smithyhttp.SetSigV4SigningRegion(&options[0].SignerProperties, "elsewhere")
		return options
	})
	mine := func(o *s3.Options) { o.HTTPSignerV4 = marking{o.HTTPSignerV4, &told} }
	check(t, get(t, fakeS3(f, mine, s3.WithEndpointResolverV2(at("https://fixed.example")), other), "b-b-b"))
	equal(t, "told", strings.Join(told, "; "), "AKIDEXAMPLE s3 us-east-1; AKIDEXAMPLE s3 eu-west-1; AKIDEXAMPLE another elsewhere")
}

func Test_AUTH_07_credentials_are_identities_without_code(t *testing.T) {
	f := pushes(1)
	provider := aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		return aws.Credentials{AccessKeyID: "AKIDPLAIN", SecretAccessKey: "s"}, nil
	})
	client := fakeS3(f, func(o *s3.Options) { o.Credentials = provider })
	check(t, get(t, client, "b-b-b"))
	equal(t, "signer", signer(f), "AKIDPLAIN")
	// The scheme maps them.
	o := client.Options()
	identity, err := o.AuthSchemes[0].IdentityResolver(o).GetIdentity(ctx, smithy.Properties{})
	check(t, err)
	equal(t, "without end", identity.Expiration().IsZero(), true)
}

func Test_AUTH_15_an_endpoint_changes_the_signing_name(t *testing.T) {
	f := pushes(1)
	check(t, get(t, fakeS3(f), "arn:aws:s3-object-lambda:us-east-1:123456789012:accesspoint/olap"))
	equal(t, "scope", scope(f.Request()), "us-east-1/s3-object-lambda")
}

func bearing(f *fake.Transport, token string) *codecatalyst.Client {
	cfg := faked(f)
	cfg.Credentials = nil
	cfg.BearerAuthTokenProvider = bearer.StaticTokenProvider{Token: bearer.Token{Value: token}}
	return codecatalyst.NewFromConfig(cfg)
}

func Test_AUTH_19_a_bearer_token(t *testing.T) {
	f := fake.New().Push(200, nil, "{}")
	_, err := bearing(f, "the-token").VerifySession(ctx, nil)
	check(t, err)
	equal(t, "header", f.Request().Header.Get("Authorization"), "Bearer the-token")
	failing := errors.New("no token today")
	_, err = bearing(f, "").VerifySession(ctx, nil, func(o *codecatalyst.Options) {
		o.BearerAuthTokenProvider = bearer.TokenProviderFunc(func(context.Context) (bearer.Token, error) { return bearer.Token{}, failing })
	})
	if !errors.Is(err, failing) {
		t.Error(err)
	}
}

// expressly gives the credentials of directory buckets.
type expressly struct{ told *string }

func (e expressly) Retrieve(_ context.Context, bucket string) (aws.Credentials, error) {
	*e.told = bucket
	return aws.Credentials{AccessKeyID: "AKIDEXPRESS", SecretAccessKey: "s", SessionToken: "session"}, nil
}

func Test_AUTH_23_identities_are_set_on_the_client(t *testing.T) {
	f := pushes(3)
	told := ""
	client := fakeS3(f, func(o *s3.Options) {
		o.Credentials = aws.NewCredentialsCache(credentials.NewStaticCredentialsProvider("AKIDORDINARY", "s", ""))
		o.ExpressCredentials = expressly{&told}
	})
	const bucket = "b--usw2-az1--x-s3"
	check(t, get(t, client, bucket))
	r := f.Request()
	equal(t, "express", strings.Contains(r.Header.Get("Authorization"), "Credential=AKIDEXPRESS/"), true)
	equal(t, "its token", r.Header.Get("X-Amz-S3session-Token"), "session")
	equal(t, "bucket", told, bucket)
	check(t, get(t, client, "b-b-b"))
	equal(t, "ordinary", signer(f), "AKIDORDINARY")
	// Switched by a resolver.
	check(t, get(t, client, "b-b-b", asked(func(*s3.AuthResolverParameters, []*auth.Option) []*auth.Option {
		return []*auth.Option{{SchemeID: auth.SchemeIDSigV4A}}
	})))
	equal(t, "sigv4a", strings.HasPrefix(f.Request().Header.Get("Authorization"), "AWS4-ECDSA-P256-SHA256 Credential=AKIDORDINARY/"), true)
}

// keyed is a scheme of our own: a key in a header.
type keyed struct{ key string }

type keyIdentity struct{ key string }

type hint struct{}

func (keyIdentity) Expiration() time.Time { return time.Time{} }
func (keyed) SchemeID() string            { return "example.com#apiKey" }
func (k keyed) IdentityResolver(auth.IdentityResolverOptions) auth.IdentityResolver {
	if k.key == "" {
		return nil
	}
	return k
}
func (k keyed) GetIdentity(_ context.Context, p smithy.Properties) (auth.Identity, error) {
	suffix, _ := p.Get(hint{}).(string)
	return keyIdentity{k.key + suffix}, nil
}
func (k keyed) Signer() smithyhttp.Signer { return k }
func (keyed) SignRequest(_ context.Context, r *smithyhttp.Request, identity auth.Identity, p smithy.Properties) error {
	who, ok := identity.(keyIdentity)
	if !ok {
		return errors.New("not my identity")
	}
	header, _ := p.Get(hint{}).(string)
	r.Header.Set(header, who.key)
	return nil
}

func Test_AUTH_25_a_scheme_of_ones_own(t *testing.T) {
	f := pushes(3)
	option := &auth.Option{SchemeID: "example.com#apiKey"}
	option.IdentityProperties.Set(hint{}, "-suffix")
	option.SignerProperties.Set(hint{}, "X-Api-Key")
	first := asked(func(_ *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option {
		return append([]*auth.Option{option}, options...)
	})
	client := fakeS3(f, func(o *s3.Options) { o.AuthSchemes = append(o.AuthSchemes, keyed{"key"}) }, first)
	check(t, get(t, client, "b-b-b"))
	r := f.Request()
	equal(t, "key", r.Header.Get("X-Api-Key"), "key-suffix")
	equal(t, "nothing else", r.Header.Get("Authorization"), "")
	// Without an identity of that scheme the next option is taken.
	client = fakeS3(f, func(o *s3.Options) { o.AuthSchemes = append(o.AuthSchemes, keyed{}) }, first)
	check(t, get(t, client, "b-b-b"))
	equal(t, "next", scope(f.Request()), "us-east-1/s3")
	// Other clients are none the wiser.
	check(t, get(t, fakeS3(f), "b-b-b"))
	equal(t, "other clients", scope(f.Request()), "us-east-1/s3")
}

func Test_AUTH_26_services_with_resolvers_of_their_own_are_wrapped(t *testing.T) {
	f := fake.New().Push(200, nil, "x").Push(200, nil, "x").Push(200, nil, `{"FailedEntryCount":0,"Entries":[]}`)
	var told []string
	client := fakeS3(f, func(o *s3.Options) { told = nil; o.ExpressCredentials = expressly{new(string)} },
		asked(func(_ *s3.AuthResolverParameters, options []*auth.Option) []*auth.Option {
			told = append(told, proposed(options))
			return options
		}))
	check(t, get(t, client, "arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap"))
	check(t, get(t, client, "b--usw2-az1--x-s3"))
	equal(t, "by the input", strings.Join(told, "; "), "aws.auth#sigv4a; com.amazonaws.s3#sigv4express")

	events := eventbridge.NewFromConfig(faked(f))
	_, err := events.PutEvents(ctx, &eventbridge.PutEventsInput{EndpointId: aws.String("abc.123"), Entries: []ebtypes.PutEventsRequestEntry{{}}})
	check(t, err)
	f.Request()
	f.Request()
	equal(t, "EventBridge", strings.HasPrefix(f.Request().Header.Get("Authorization"), "AWS4-ECDSA-P256-SHA256 "), true)

	cfg := faked(f)
	for _, c := range []struct{ name, got, want string }{
		{"Cognito, unsigned", options(cognitoidentity.NewFromConfig(cfg).Options().AuthSchemeResolver.ResolveAuthSchemes(ctx, &cognitoidentity.AuthResolverParameters{Operation: "GetId"})), "smithy.api#noAuth"},
		{"Cognito", options(cognitoidentity.NewFromConfig(cfg).Options().AuthSchemeResolver.ResolveAuthSchemes(ctx, &cognitoidentity.AuthResolverParameters{Operation: "ListIdentities"})), "aws.auth#sigv4"},
		{"SSO", options(sso.NewFromConfig(cfg).Options().AuthSchemeResolver.ResolveAuthSchemes(ctx, &sso.AuthResolverParameters{Operation: "GetRoleCredentials"})), "smithy.api#noAuth"},
		{"STS, unsigned", options(sts.NewFromConfig(cfg).Options().AuthSchemeResolver.ResolveAuthSchemes(ctx, &sts.AuthResolverParameters{Operation: "AssumeRoleWithSAML"})), "smithy.api#noAuth"},
		{"STS", options(sts.NewFromConfig(cfg).Options().AuthSchemeResolver.ResolveAuthSchemes(ctx, &sts.AuthResolverParameters{Operation: "AssumeRole"})), "aws.auth#sigv4 aws.auth#sigv4a"},
	} {
		equal(t, c.name, c.got, c.want)
	}
}

func options(all []*auth.Option, err error) string {
	if err != nil {
		return err.Error()
	}
	return proposed(all)
}

func Test_CRED_05_a_provider_of_a_clients_is_not_cached_by_itself(t *testing.T) {
	f := pushes(6)
	var asked atomic.Int32
	provider := aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		asked.Add(1)
		return aws.Credentials{AccessKeyID: "AKID", SecretAccessKey: "s"}, nil
	})
	bare := fakeS3(f, func(o *s3.Options) { o.Credentials = provider })
	for range 3 {
		check(t, get(t, bare, "b-b-b"))
	}
	equal(t, "bare", asked.Load(), 3)
	wrapped := fakeS3(f, func(o *s3.Options) { o.Credentials = aws.NewCredentialsCache(provider) })
	for range 3 {
		check(t, get(t, wrapped, "b-b-b"))
	}
	equal(t, "wrapped", asked.Load(), 4)
	failing := errors.New("the vault is closed")
	err := get(t, fakeS3(f, func(o *s3.Options) {
		o.Credentials = aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) { return aws.Credentials{}, failing })
	}), "b-b-b")
	if !errors.Is(err, failing) {
		t.Error(err)
	}
	err = get(t, fakeS3(f, func(o *s3.Options) {
		o.Credentials = aws.NewCredentialsCache(aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) { return aws.Credentials{}, failing }))
	}), "b-b-b")
	if !errors.Is(err, failing) {
		t.Error(err)
	}
}

func Test_AUTH_22_no_credentials_at_all_are_nobodys(t *testing.T) {
	t.Setenv("AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT")
	t.Setenv("AWS_SECRET_ACCESS_KEY", "s")
	f := pushes(3)
	cfg := faked(f)
	cfg.Credentials = nil
	check(t, get(t, s3.NewFromConfig(cfg), "b-b-b"))
	equal(t, "a config without", f.Request().Header.Get("Authorization"), "")
	full, err := loaded(t, config.WithRegion("us-east-1"), config.WithHTTPClient(f))
	check(t, err)
	check(t, get(t, s3.NewFromConfig(full), "b-b-b"))
	equal(t, "a loaded one", signer(f), "AKIDENVIRONMENT")
	check(t, get(t, s3.NewFromConfig(full), "b-b-b", func(o *s3.Options) { o.Credentials = nil }))
	equal(t, "taken away", f.Request().Header.Get("Authorization"), "")
}
