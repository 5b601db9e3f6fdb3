package tests

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/credentials/ec2rolecreds"
	"github.com/libaws/libaws-go/credentials/endpointcreds"
	"github.com/libaws/libaws-go/credentials/processcreds"
	"github.com/libaws/libaws-go/credentials/ssocreds"
	"github.com/libaws/libaws-go/credentials/stscreds"
	"github.com/libaws/libaws-go/feature/ec2/imds"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sso"
	"github.com/libaws/libaws-go/service/ssooidc"
	"github.com/libaws/libaws-go/service/sts"
	ststypes "github.com/libaws/libaws-go/service/sts/types"
)

func keys(c aws.Credentials) string {
	return c.AccessKeyID + "/" + c.SecretAccessKey + "/" + c.SessionToken
}

// instance plays the metadata service of an instance, whose role's credentials end as said.
func instance(t *testing.T, ends func() time.Time) (*imds.Client, func() int) {
	var mu sync.Mutex
	given := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Method == "PUT":
			w.Header().Set("X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "21600")
			_, _ = io.WriteString(w, "TOKEN")
		case r.Header.Get("X-Aws-Ec2-Metadata-Token") != "TOKEN":
			w.WriteHeader(401)
		case r.URL.Path == "/latest/meta-data/iam/security-credentials/":
			_, _ = io.WriteString(w, "the-role")
		case r.URL.Path == "/latest/meta-data/iam/security-credentials/the-role":
			mu.Lock()
			given++
			mu.Unlock()
			fmt.Fprintf(w, `{"Code":"Success","AccessKeyId":"AKIDINSTANCE","SecretAccessKey":"s","Token":"t","Expiration":%q}`, ends().UTC().Format(time.RFC3339))
		case r.URL.Path == "/latest/dynamic/instance-identity/document":
			_, _ = io.WriteString(w, `{"accountId":"123456789012","region":"ap-south-1","instanceId":"i-1","pendingTime":"2026-01-02T03:04:05Z","billingProducts":null}`)
		case r.URL.Path == "/latest/meta-data/iam/info":
			_, _ = io.WriteString(w, `{"Code":"Success","LastUpdated":"2026-01-02T03:04:05Z","InstanceProfileArn":"arn:p","InstanceProfileId":"AIPA"}`)
		default:
			w.WriteHeader(404)
		}
	}))
	t.Cleanup(server.Close)
	return imds.New(imds.Options{Endpoint: server.URL, ClientEnableState: imds.ClientEnabled}), func() int {
		mu.Lock()
		defer mu.Unlock()
		return given
	}
}

func Test_PROV_01_PROV_11_the_role_of_an_instance(t *testing.T) {
	client, _ := instance(t, func() time.Time { return time.Now().Add(time.Hour) })
	provider := ec2rolecreds.New(func(o *ec2rolecreds.Options) { o.Client = client })
	creds, err := provider.Retrieve(ctx)
	check(t, err)
	equal(t, "keys", keys(creds), "AKIDINSTANCE/s/t")
	equal(t, "source and end", creds.Source+fmt.Sprint(creds.CanExpire && time.Until(creds.Expires) > 50*time.Minute), "EC2RoleProvidertrue")
	f := pushes(1)
	check(t, get(t, fakeS3(f, func(o *s3.Options) { o.Credentials = aws.NewCredentialsCache(provider) }), "b-b-b"))
	equal(t, "signer", signer(f), "AKIDINSTANCE")
}

func Test_PROV_02_its_client_and_its_window(t *testing.T) {
	client, given := instance(t, func() time.Time { return time.Now().Add(4 * time.Minute) })
	with := func(o *ec2rolecreds.Options) { o.Client = client }
	for _, c := range []struct {
		cache *aws.CredentialsCache
		times int
	}{
		{aws.NewCredentialsCache(ec2rolecreds.New(with)), 1},
		{aws.NewCredentialsCache(ec2rolecreds.New(with), func(o *aws.CredentialsCacheOptions) { o.ExpiryWindow = 5 * time.Minute }), 3},
		{aws.NewCredentialsCache(ec2rolecreds.New(with, func(o *ec2rolecreds.Options) { o.ExpiryWindow = 5 * time.Minute })), 3},
		{aws.NewCredentialsCache(ec2rolecreds.New(with), func(o *aws.CredentialsCacheOptions) { o.ExpiryWindow = time.Minute }), 1},
	} {
		before := given()
		for range 3 {
			_, err := c.cache.Retrieve(ctx)
			check(t, err)
		}
		equal(t, "asked", given()-before, c.times)
	}
	// Such credentials sign all the same.
	f := pushes(1)
	early := aws.NewCredentialsCache(ec2rolecreds.New(with), func(o *aws.CredentialsCacheOptions) { o.ExpiryWindow = time.Hour })
	check(t, get(t, fakeS3(f, func(o *s3.Options) { o.Credentials = early }), "b-b-b"))
	equal(t, "signer", signer(f), "AKIDINSTANCE")
}

func Test_IMDS_03_the_identity_of_an_instance(t *testing.T) {
	client, _ := instance(t, time.Now)
	out, err := client.GetInstanceIdentityDocument(ctx, &imds.GetInstanceIdentityDocumentInput{})
	check(t, err)
	equal(t, "document", out.AccountID+out.Region+out.InstanceID+out.PendingTime.Format(time.DateOnly), "123456789012ap-south-1i-12026-01-02")
	info, err := client.GetIAMInfo(ctx, &imds.GetIAMInfoInput{})
	check(t, err)
	equal(t, "profile", info.Code+info.InstanceProfileArn+info.InstanceProfileID, "Successarn:pAIPA")
}

// sending counts what is sent.
type sending struct{ urls *[]string }

func (s sending) Do(r *http.Request) (*http.Response, error) {
	*s.urls = append(*s.urls, r.Method+" "+r.URL.String())
	return nil, errors.New("not today")
}

func Test_IMDS_01_options_of_its_client(t *testing.T) {
	var urls []string
	once := map[string]string{"metadata_service_num_attempts": "1"}
	_, err := imds.New(imds.Options{ClientEnableState: imds.ClientEnabled, LibraryOptions: once}, func(o *imds.Options) {
		o.HTTPClient, o.EndpointMode, o.EnableFallback = sending{&urls}, imds.EndpointModeStateIPv6, aws.FalseTernary
	}).GetMetadata(ctx, &imds.GetMetadataInput{Path: "local-ipv4"})
	if err == nil || strings.Join(urls, ", ") != "PUT http://[fd00:ec2::254]/latest/api/token" {
		t.Error(err, urls)
	}
}

func Test_PROV_03_PROV_11_an_endpoint_over_http_and_https(t *testing.T) {
	asked := 0
	answer := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		if r.Header.Get("Authorization") != "the-token" {
			w.WriteHeader(403)
			return
		}
		fmt.Fprintf(w, `{"AccessKeyId":"AKID%d","SecretAccessKey":"s","Token":"t","Expiration":%q}`, asked, time.Now().Add(time.Hour).UTC().Format(time.RFC3339))
	})
	plain, secure := httptest.NewServer(answer), httptest.NewTLSServer(answer)
	defer plain.Close()
	defer secure.Close()
	provider := endpointcreds.New(plain.URL+"/credentials", func(o *endpointcreds.Options) { o.AuthorizationToken = "the-token"; o.ExpiryWindow = 10 * time.Minute })
	creds, err := provider.Retrieve(ctx)
	check(t, err)
	equal(t, "keys", keys(creds)+creds.Source, "AKID1/s/tCredentialsEndpointProvider")
	equal(t, "window", creds.CanExpire && time.Until(creds.Expires) < 51*time.Minute, true)
	creds, err = provider.Retrieve(ctx)
	check(t, err)
	equal(t, "asked again", creds.AccessKeyID, "AKID2")
	creds, err = endpointcreds.New(secure.URL, func(o *endpointcreds.Options) {
		o.HTTPClient = &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: secure.Client().Transport.(*http.Transport).TLSClientConfig.RootCAs}}}
		o.AuthorizationTokenProvider = endpointcreds.TokenProviderFunc(func() (string, error) { return "the-token", nil })
	}).Retrieve(ctx)
	check(t, err)
	equal(t, "over TLS", creds.AccessKeyID, "AKID3")
	if _, err = endpointcreds.New(plain.URL, func(o *endpointcreds.Options) { o.Retryer = aws.NopRetryer{} }).Retrieve(ctx); err == nil {
		t.Error("a refusal gave credentials")
	}
}

const printed = `{"Version":1,"AccessKeyId":"AKIDPRINTED","SecretAccessKey":"s","SessionToken":"t","Expiration":"2126-01-01T00:00:00Z"}`

// script is a program of a test's own.
func script(t *testing.T, text string) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("there is no sh")
	}
	path := file(t, "script", "#!/bin/sh\n"+text+"\n")
	check(t, os.Chmod(path, 0o700))
	return path
}

func Test_PROV_04_PROV_11_a_process_prints_credentials(t *testing.T) {
	path := script(t, "echo '"+printed+"'")
	creds, err := processcreds.NewProvider(path).Retrieve(ctx)
	check(t, err)
	equal(t, "keys", keys(creds)+creds.Source, "AKIDPRINTED/s/tProcessProvider")
	equal(t, "end", creds.CanExpire && creds.Expires.Year() == 2126, true)
	creds, err = processcreds.NewProvider(script(t, "sleep 3 &\necho '"+printed+"'")).Retrieve(ctx)
	check(t, err)
	equal(t, "with somebody left behind", creds.AccessKeyID, "AKIDPRINTED")
	for text, want := range map[string]string{
		"exit 3": "exit status 3", "echo secret": "no JSON", `echo '{"Version":2}'`: "version", `echo '{"Version":1}'`: "AccessKeyId",
		"yes": "printed more",
	} {
		_, err := processcreds.NewProvider(script(t, text)).Retrieve(ctx)
		var failed *processcreds.ProviderError
		if !errors.As(err, &failed) || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: %v", text, err)
		}
	}
	var failed *processcreds.ProviderError
	if _, err := processcreds.NewProvider("").Retrieve(ctx); !errors.As(err, &failed) {
		t.Error(err)
	}
}

func Test_PROV_05_commands_that_are_built(t *testing.T) {
	// What it is given, as the session token.
	path := script(t, `printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","SessionToken":"%s|%s|%s"}' "$1" "$2" "$EXTRA"`)
	creds, err := processcreds.NewProviderCommand(processcreds.DefaultNewCommandBuilder{Args: []string{path, "two words", "b'c"}}).Retrieve(ctx)
	check(t, err)
	equal(t, "unsplit", creds.SessionToken, "two words|b'c|")
	named := processcreds.DefaultNewCommandBuilder{Args: []string{path + ` "$0" "$1"`, "two words", "c"}}
	creds, err = processcreds.NewProviderCommand(named).Retrieve(ctx)
	check(t, err)
	equal(t, "named", creds.SessionToken, "two words|c|")
	creds, err = processcreds.NewProviderCommand(processcreds.NewCommandBuilderFunc(func(ctx context.Context) (*exec.Cmd, error) {
		cmd := exec.CommandContext(ctx, path, "a", "b")
		cmd.Env = append(os.Environ(), "EXTRA=special")
		return cmd, nil
	})).Retrieve(ctx)
	check(t, err)
	equal(t, "environment", creds.SessionToken, "a|b|special")
}

func Test_PROV_06_a_process_has_a_time_limit(t *testing.T) {
	slow := script(t, "exec sleep 4")
	start := time.Now()
	_, err := processcreds.NewProvider(slow, func(o *processcreds.Options) { o.Timeout = 100 * time.Millisecond }).Retrieve(ctx)
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "timed out") || time.Since(start) > 20*time.Second {
		t.Error(err, time.Since(start))
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := processcreds.NewProvider(slow).Retrieve(gone); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func form(t *testing.T, r *fake.Request) url.Values {
	t.Helper()
	values, err := url.ParseQuery(string(r.Body))
	check(t, err)
	return values
}

func Test_PROV_07_PROV_11_a_role_is_assumed(t *testing.T) {
	f := fake.New().Push(200, nil, assumed).Push(200, nil, "x").Push(200, nil, assumed)
	client := sts.NewFromConfig(faked(f))
	provider := stscreds.NewAssumeRoleProvider(client, "arn:aws:iam::123456789012:role/r", func(o *stscreds.AssumeRoleOptions) {
		o.RoleSessionName, o.ExternalID, o.Duration = "mine", aws.String("ext"), time.Hour
		o.SerialNumber = aws.String("arn:aws:iam::123456789012:mfa/me")
		o.TokenProvider = func() (string, error) { return "123456", nil }
		o.Tags = []ststypes.Tag{{Key: aws.String("k"), Value: aws.String("v")}}
	})
	check(t, get(t, fakeS3(f, func(o *s3.Options) { o.Credentials = aws.NewCredentialsCache(provider) }), "b-b-b"))
	r := f.Request()
	equal(t, "signed by the client's own keys", strings.Contains(r.Header.Get("Authorization"), "Credential=AKIDEXAMPLE/"), true)
	in := form(t, r)
	for name, want := range map[string]string{
		"Action": "AssumeRole", "RoleArn": "arn:aws:iam::123456789012:role/r", "RoleSessionName": "mine", "ExternalId": "ext",
		"DurationSeconds": "3600", "SerialNumber": "arn:aws:iam::123456789012:mfa/me", "TokenCode": "123456", "Tags.member.1.Key": "k",
	} {
		equal(t, name, in.Get(name), want)
	}
	r = f.Request()
	equal(t, "signed by the role", strings.Contains(r.Header.Get("Authorization"), "Credential=AKIDROLE/"), true)
	equal(t, "token", r.Header.Get("X-Amz-Security-Token"), "t")
	creds, err := stscreds.NewAssumeRoleProvider(client, "arn:aws:iam::123456789012:role/r").Retrieve(ctx)
	check(t, err)
	equal(t, "read", keys(creds)+creds.Source+fmt.Sprint(creds.Expires.Year()), "AKIDROLE/s/tAssumeRoleProvider2126")
	in = form(t, f.Request())
	equal(t, "by default", in.Get("DurationSeconds")+fmt.Sprint(in.Get("RoleSessionName") != ""), "900true")
	_, err = stscreds.NewAssumeRoleProvider(client, "arn:aws:iam::123456789012:role/r", func(o *stscreds.AssumeRoleOptions) { o.SerialNumber = aws.String("arn:aws:iam::123456789012:mfa/me") }).Retrieve(ctx)
	if err == nil || !strings.Contains(err.Error(), "TokenProvider") {
		t.Error(err)
	}
}

const identified = `<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn>
<AssumedRoleId>i</AssumedRoleId></AssumedRoleUser><Credentials><AccessKeyId>AKIDWEB</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken>
<Expiration>2126-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`

func Test_PROV_08_PROV_09_PROV_11_a_role_for_a_web_identity(t *testing.T) {
	f := fake.New().Push(200, nil, identified).Push(200, nil, identified)
	path := file(t, "token", "first")
	provider := stscreds.NewWebIdentityRoleProvider(sts.NewFromConfig(faked(f)), "arn:aws:iam::123456789012:role/r", stscreds.IdentityTokenFile(path),
		func(o *stscreds.WebIdentityRoleOptions) { o.RoleSessionName = "mine" })
	creds, err := provider.Retrieve(ctx)
	check(t, err)
	equal(t, "read", keys(creds)+creds.Source+creds.AccountID, "AKIDWEB/s/tWebIdentityCredentials123456789012")
	r := f.Request()
	in := form(t, r)
	equal(t, "unsigned", r.Header.Get("Authorization"), "")
	equal(t, "sent", in.Get("Action")+in.Get("WebIdentityToken")+in.Get("RoleSessionName"), "AssumeRoleWithWebIdentityfirstmine")
	check(t, os.WriteFile(path, []byte("second"), 0o600))
	_, err = provider.Retrieve(ctx)
	check(t, err)
	equal(t, "read again", form(t, f.Request()).Get("WebIdentityToken"), "second")
	if _, err := stscreds.IdentityTokenFile("/nowhere/token").GetIdentityToken(); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}

// counting gives tokens of our own.
type counting struct{ n *int }

func (c counting) GetIdentityToken() ([]byte, error) {
	*c.n++
	if *c.n > 1 {
		return nil, errors.New("no more tokens")
	}
	return []byte("of our own"), nil
}

func Test_PROV_10_a_token_of_the_callers_code(t *testing.T) {
	f := fake.New().Push(200, nil, identified)
	var retriever stscreds.IdentityTokenRetriever = counting{new(int)}
	provider := stscreds.NewWebIdentityRoleProvider(sts.NewFromConfig(faked(f)), "arn:aws:iam::123456789012:role/r", retriever)
	_, err := provider.Retrieve(ctx)
	check(t, err)
	equal(t, "token", form(t, f.Request()).Get("WebIdentityToken"), "of our own")
	if _, err = provider.Retrieve(ctx); err == nil || !strings.Contains(err.Error(), "no more tokens") {
		t.Error(err)
	}
}

func Test_PROV_12_the_old_constructors_have_new_names(t *testing.T) {
	notes, err := os.ReadFile("../MIGRATION.md")
	check(t, err)
	for old, now := range map[string]string{
		"ec2rolecreds.NewCredentials": "ec2rolecreds.New", "endpointcreds.NewCredentialsClient": "endpointcreds.New",
		"processcreds.NewCredentials": "processcreds.NewProvider", "processcreds.NewCredentialsCommand": "processcreds.NewProviderCommand",
		"stscreds.NewCredentials": "stscreds.NewAssumeRoleProvider", "stscreds.NewWebIdentityCredentials": "stscreds.NewWebIdentityRoleProvider",
	} {
		found := false
		for _, line := range strings.Split(string(notes), "\n") {
			found = found || strings.Contains(line, "`"+old+"`") && strings.Contains(line, "`"+now+"`")
		}
		if !found {
			t.Error(old, "has no", now)
		}
	}
	// And those are there: this compiles.
	_ = []interface{}{ec2rolecreds.New, endpointcreds.New, processcreds.NewProvider, processcreds.NewProviderCommand,
		stscreds.NewAssumeRoleProvider, stscreds.NewWebIdentityRoleProvider, credentials.NewStaticCredentialsProvider}
}

// login is what a login left, in a home of its own.
func login(t *testing.T, key string, ends time.Time, more map[string]string) string {
	t.Helper()
	t.Setenv("HOME", t.TempDir())
	path, err := ssocreds.StandardCachedTokenFilepath(key)
	check(t, err)
	check(t, os.MkdirAll(filepath.Dir(path), 0o700))
	token := map[string]string{"accessToken": "kept-token", "expiresAt": ends.UTC().Format(time.RFC3339), "region": "us-east-1", "startUrl": "https://start.example"}
	for name, value := range more {
		token[name] = value
	}
	text, err := json.Marshal(token)
	check(t, err)
	check(t, os.WriteFile(path, text, 0o600))
	return path
}

const ssoAnswer = `{"roleCredentials":{"accessKeyId":"AKIDSSO","secretAccessKey":"s","sessionToken":"t","expiration":4922208000000}}`

func Test_SSO_05_PROV_11_the_provider_in_code(t *testing.T) {
	login(t, "https://start.example", time.Now().Add(time.Hour), nil)
	f := fake.New().Push(200, nil, ssoAnswer).Push(200, nil, "x")
	client := sso.NewFromConfig(faked(f))
	provider := ssocreds.New(client, "123456789012", "reader", "https://start.example")
	check(t, get(t, fakeS3(f, func(o *s3.Options) { o.Credentials = aws.NewCredentialsCache(provider) }), "b-b-b"))
	r := f.Request()
	equal(t, "token", r.Header.Get("X-Amz-Sso_bearer_token")+r.Header.Get("Authorization"), "kept-token")
	equal(t, "asked", strings.Contains(r.URL, "account_id=123456789012") && strings.Contains(r.URL, "role_name=reader"), true)
	equal(t, "signer", signer(f), "AKIDSSO")

	// A shared session's token is renewed shortly before its end, and kept for others.
	soon := time.Now().Add(time.Minute)
	path := login(t, "session", soon, map[string]string{"refreshToken": "again", "clientId": "c", "clientSecret": "cs", "other": "stays"})
	f.Push(200, nil, `{"accessToken":"new-token","expiresIn":3600,"refreshToken":"and again"}`).Push(200, nil, ssoAnswer)
	provider = ssocreds.New(client, "123456789012", "reader", "", func(o *ssocreds.Options) {
		o.SSOTokenProvider = ssocreds.NewSSOTokenProvider(ssooidc.NewFromConfig(faked(f)), path)
	})
	creds, err := provider.Retrieve(ctx)
	check(t, err)
	equal(t, "keys", keys(creds)+creds.Source+creds.AccountID, "AKIDSSO/s/tSSOProvider123456789012")
	equal(t, "refreshed", strings.Contains(string(f.Request().Body), `"refreshToken":"again"`), true)
	equal(t, "token", f.Request().Header.Get("X-Amz-Sso_bearer_token"), "new-token")
	kept, err := os.ReadFile(path)
	check(t, err)
	for _, part := range []string{`"new-token"`, `"and again"`, `"stays"`} {
		equal(t, part, strings.Contains(string(kept), part), true)
	}
}

func Test_SSO_04_an_expired_login_asks_to_log_in_again(t *testing.T) {
	login(t, "https://start.example", time.Now().Add(-time.Hour), nil)
	f := fake.New()
	_, err := ssocreds.New(sso.NewFromConfig(faked(f)), "123456789012", "reader", "https://start.example").Retrieve(ctx)
	var invalid *ssocreds.InvalidTokenError
	if !errors.As(err, &invalid) || !strings.Contains(err.Error(), "expired") {
		t.Error(err)
	}
	_, err = ssocreds.New(sso.NewFromConfig(faked(f)), "123456789012", "reader", "https://never.example").Retrieve(ctx)
	if !errors.As(err, &invalid) || !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	// The same of a profile's login.
	login(t, "dev", time.Now().Add(-time.Hour), nil)
	profile := file(t, "config", "[profile dev]\nsso_session = dev\nsso_account_id = 123456789012\nsso_role_name = reader\nregion = us-east-1\n"+
		"[sso-session dev]\nsso_region = us-east-1\nsso_start_url = https://start.example\n")
	cfg, err := loaded(t, config.WithSharedConfigProfile("dev"), config.WithSharedConfigFiles([]string{profile}), config.WithHTTPClient(f))
	check(t, err)
	err = get(t, s3.NewFromConfig(cfg), "b-b-b")
	if !errors.As(err, &invalid) || !strings.Contains(err.Error(), "aws sso login") {
		t.Error(err)
	}
	_, err = cfg.Credentials.Retrieve(ctx)
	if !errors.As(err, &invalid) {
		t.Error(err)
	}
	equal(t, "sent", len(f.Requests()), 0)
}

func Test_codes_of_MFA_devices_are_asked_for(t *testing.T) {
	profile := file(t, "config", "[profile role]\nrole_arn = arn:aws:iam::123456789012:role/r\nsource_profile = base\nmfa_serial = arn:aws:iam::123456789012:mfa/me\n"+
		"[profile base]\naws_access_key_id = AKIDBASE\naws_secret_access_key = s\n")
	f := fake.New().Push(200, nil, assumed).Push(200, nil, "x")
	cfg, err := loaded(t, config.WithRegion("us-west-2"), config.WithSharedConfigProfile("role"), config.WithSharedConfigFiles([]string{profile}),
		config.WithHTTPClient(f), config.WithAssumeRoleCredentialOptions(func(o *stscreds.AssumeRoleOptions) {
			o.TokenProvider = func() (string, error) { return "654321", nil }
		}))
	check(t, err)
	check(t, get(t, s3.NewFromConfig(cfg), "b-b-b"))
	in := form(t, f.Request())
	equal(t, "code", in.Get("TokenCode")+in.Get("SerialNumber"), "654321arn:aws:iam::123456789012:mfa/me")
	equal(t, "signer", signer(f), "AKIDROLE")

	locked := errors.New("no code today")
	cfg, err = loaded(t, config.WithRegion("us-west-2"), config.WithSharedConfigProfile("role"), config.WithSharedConfigFiles([]string{profile}),
		config.WithHTTPClient(f), config.WithAssumeRoleCredentialOptions(func(o *stscreds.AssumeRoleOptions) {
			o.TokenProvider = func() (string, error) { return "", locked }
		}))
	check(t, err)
	if _, err = cfg.Credentials.Retrieve(ctx); !errors.Is(err, locked) {
		t.Error(err)
	}
}
