package tests

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	v4 "github.com/libaws/libaws-go/aws/signer/v4"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/feature/ec2/imds"
	"github.com/libaws/libaws-go/feature/rds/auth"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sts"
)

func parsed(t *testing.T, text string) *url.URL {
	t.Helper()
	u, err := url.Parse(text)
	check(t, err)
	return u
}

func Test_PRE_01_PRE_02_PRE_03_PRE_04_a_request_is_presigned(t *testing.T) {
	f := fake.New()
	client := s3.NewPresignClient(fakeS3(f))
	in := &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("a key")}
	r, err := client.PresignGetObject(ctx, in, s3.WithPresignExpires(10*time.Minute))
	check(t, err)
	u := parsed(t, r.URL)
	equal(t, "method", r.Method, "GET")
	equal(t, "host", u.Host, "b-b-b.s3.us-east-1.amazonaws.com")
	equal(t, "path", u.EscapedPath(), "/a%20key")
	equal(t, "life", u.Query().Get("X-Amz-Expires"), "600")
	equal(t, "signature", len(u.Query().Get("X-Amz-Signature")), 64)
	equal(t, "signer", strings.HasPrefix(u.Query().Get("X-Amz-Credential"), "AKIDEXAMPLE/"), true)
	equal(t, "header", r.SignedHeader.Get("Host"), u.Host)

	r, err = client.PresignPutObject(ctx, &s3.PutObjectInput{
		Bucket: aws.String("b-b-b"), Key: aws.String("k"), ContentType: aws.String("text/plain"), Body: strings.NewReader("unread"),
	})
	check(t, err)
	equal(t, "put", r.Method+" "+r.SignedHeader.Get("Content-Type"), "PUT text/plain")
	equal(t, "life unless said", parsed(t, r.URL).Query().Get("X-Amz-Expires"), "900")

	region := s3.WithPresignClientFromClientOptions(func(o *s3.Options) { o.Region = "eu-west-1" })
	r, err = client.PresignGetObject(ctx, in, region)
	check(t, err)
	equal(t, "region of one request", parsed(t, r.URL).Host, "b-b-b.s3.eu-west-1.amazonaws.com")
	r, err = client.PresignGetObject(ctx, in)
	check(t, err)
	equal(t, "region of the others", parsed(t, r.URL).Host, "b-b-b.s3.us-east-1.amazonaws.com")

	for _, life := range []time.Duration{-time.Second, 8 * 24 * time.Hour, 1500 * time.Millisecond} {
		if _, err := client.PresignGetObject(ctx, in, s3.WithPresignExpires(life)); err == nil || !strings.Contains(err.Error(), "GetObject") {
			t.Error(life, err)
		}
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := client.PresignGetObject(gone, in); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	if _, err := client.PresignGetObject(ctx, nil); err == nil || !strings.Contains(err.Error(), "Bucket") {
		t.Error(err)
	}

	r, err = sts.NewPresignClient(sts.NewFromConfig(faked(f))).PresignGetCallerIdentity(ctx, nil)
	check(t, err)
	equal(t, "form", r.Method+" "+parsed(t, r.URL).Query().Get("Action"), "GET GetCallerIdentity")
	equal(t, "sent", len(f.Requests()), 0)
}

func Test_PRE_02_a_server_takes_presigned_requests(t *testing.T) {
	c := gateway(t)
	bucket := ofThisRun("presigned-by-go")
	_, err := c.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: &bucket})
	check(t, err)
	presign := s3.NewPresignClient(c)
	send := func(r *v4.PresignedHTTPRequest, body io.Reader) string {
		t.Helper()
		request, err := http.NewRequest(r.Method, r.URL, body)
		check(t, err)
		request.Header = r.SignedHeader
		answer, err := http.DefaultClient.Do(request)
		check(t, err)
		defer answer.Body.Close()
		text, err := io.ReadAll(answer.Body)
		check(t, err)
		if answer.StatusCode/100 != 2 {
			t.Fatal(answer.Status, string(text))
		}
		return string(text)
	}
	put, err := presign.PresignPutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: aws.String("a key")})
	check(t, err)
	send(put, strings.NewReader("of somebody else"))
	get, err := presign.PresignGetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: aws.String("a key")})
	check(t, err)
	equal(t, "content", send(get, nil), "of somebody else")
}

const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

func Test_AUTH_16_AUTH_21_any_request_is_signed(t *testing.T) {
	keys := aws.Credentials{AccessKeyID: "AKIDEXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}
	at := time.Date(2015, 8, 30, 12, 36, 0, 0, time.UTC)
	signer := v4.NewSigner()
	r, err := http.NewRequest("GET", "https://example.amazonaws.com/", nil)
	check(t, err)
	check(t, signer.SignHTTP(ctx, keys, r, nothing, "service", "us-east-1", at))
	// As published with the description of signatures of Version 4.
	equal(t, "authorization", r.Header.Get("Authorization"), "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, "+
		"SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")
	equal(t, "date", r.Header.Get("X-Amz-Date"), "20150830T123600Z")

	// As published with the description of S3's.
	keys = aws.Credentials{AccessKeyID: "AKIAIOSFODNN7EXAMPLE", SecretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"}
	r, err = http.NewRequest("GET", "https://examplebucket.s3.amazonaws.com/test.txt?X-Amz-Expires=86400", nil)
	check(t, err)
	text, headers, err := signer.PresignHTTP(ctx, keys, r, "UNSIGNED-PAYLOAD", "s3", "us-east-1", time.Date(2013, 5, 24, 0, 0, 0, 0, time.UTC),
		func(o *v4.SignerOptions) { o.DisableURIPathEscaping = true })
	check(t, err)
	equal(t, "signature", parsed(t, text).Query().Get("X-Amz-Signature"), "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404")
	equal(t, "life", parsed(t, text).Query().Get("X-Amz-Expires"), "86400")
	equal(t, "host", headers.Get("Host"), "examplebucket.s3.amazonaws.com")
	equal(t, "the request itself", r.Header.Get("Authorization")+r.URL.RawQuery, "X-Amz-Expires=86400")

	r, err = http.NewRequest("GET", "https://example.amazonaws.com/", nil)
	check(t, err)
	if err := signer.SignHTTP(ctx, aws.Credentials{}, r, nothing, "service", "us-east-1", at); err == nil {
		t.Error("signed with nothing")
	}
}

func Test_RDS_01_RDS_02_RDS_03_RDS_04_login_tokens(t *testing.T) {
	asked := 0
	provider := aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		asked++
		return aws.Credentials{AccessKeyID: "AKIDRDS", SecretAccessKey: "s", SessionToken: "t/t"}, nil
	})
	token, err := auth.BuildAuthToken(ctx, "db.example.com:3306", "eu-west-1", "jane doe", provider)
	check(t, err)
	u := parsed(t, "https://"+token)
	q := u.Query()
	equal(t, "host", u.Host, "db.example.com:3306")
	equal(t, "members", q.Get("Action")+" "+q.Get("DBUser")+" "+q.Get("X-Amz-Expires")+" "+q.Get("X-Amz-Security-Token"), "connect jane doe 900 t/t")
	equal(t, "scope", strings.HasPrefix(q.Get("X-Amz-Credential"), "AKIDRDS/") && strings.HasSuffix(q.Get("X-Amz-Credential"), "/eu-west-1/rds-db/aws4_request"), true)
	equal(t, "asked", asked, 1)
	failing := aws.CredentialsProviderFunc(func(context.Context) (aws.Credentials, error) {
		return aws.Credentials{}, errors.New("no card in the slot")
	})
	if _, err := auth.BuildAuthToken(ctx, "db.example.com:3306", "eu-west-1", "jane", failing); err == nil || !strings.Contains(err.Error(), "no card in the slot") {
		t.Error(err)
	}
	if _, err := auth.BuildAuthToken(ctx, "db.example.com", "eu-west-1", "jane", credentials.NewStaticCredentialsProvider("a", "b", "")); err == nil {
		t.Error("no port, and no error")
	}
}

func Test_IMDS_01_IMDS_02_IMDS_03_metadata_within_a_session(t *testing.T) {
	var mu sync.Mutex
	var seen []string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		defer mu.Unlock()
		seen = append(seen, r.Method+" "+r.URL.Path)
		if r.Method == "PUT" {
			w.Header().Set("X-Aws-Ec2-Metadata-Token-Ttl-Seconds", "21600")
			_, _ = io.WriteString(w, "TOKEN")
			return
		}
		if r.Header.Get("X-Aws-Ec2-Metadata-Token") != "TOKEN" {
			w.WriteHeader(401)
			return
		}
		switch r.URL.Path {
		case "/latest/meta-data/local-ipv4":
			_, _ = io.WriteString(w, "10.0.0.7")
		case "/latest/user-data":
			_, _ = io.WriteString(w, "\x00\xff bytes")
		case "/latest/dynamic/instance-identity/document":
			_, _ = io.WriteString(w, `{"region": "ap-south-1"}`)
		case "/latest/meta-data/placement/region":
			_, _ = io.WriteString(w, "ap-south-1")
		default:
			w.WriteHeader(404)
		}
	}))
	defer server.Close()
	c := imds.New(imds.Options{Endpoint: server.URL, ClientEnableState: imds.ClientEnabled})
	text := func(body io.ReadCloser) string {
		defer body.Close()
		b, err := io.ReadAll(body)
		check(t, err)
		return string(b)
	}
	out, err := c.GetMetadata(ctx, &imds.GetMetadataInput{Path: "local-ipv4"})
	check(t, err)
	equal(t, "address", text(out.Content), "10.0.0.7")
	data, err := c.GetUserData(ctx, nil)
	check(t, err)
	equal(t, "user data", text(data.Content), "\x00\xff bytes")
	dynamic, err := c.GetDynamicData(ctx, &imds.GetDynamicDataInput{Path: "instance-identity/document"})
	check(t, err)
	equal(t, "dynamic", text(dynamic.Content), `{"region": "ap-south-1"}`)
	region, err := c.GetRegion(ctx, nil)
	check(t, err)
	equal(t, "region", region.Region, "ap-south-1")
	if _, err := c.GetMetadata(ctx, &imds.GetMetadataInput{Path: "nowhere"}); err == nil || !strings.Contains(err.Error(), "nowhere") {
		t.Error(err)
	}
	tokens := 0
	mu.Lock()
	for _, line := range seen {
		if line == "PUT /latest/api/token" {
			tokens++
		}
	}
	mu.Unlock()
	equal(t, "one session", tokens, 1)
}

func Test_IMDS_04_an_absent_service_is_an_error(t *testing.T) {
	server := httptest.NewServer(nil)
	server.Close()
	c := imds.New(imds.Options{Endpoint: server.URL, ClientEnableState: imds.ClientEnabled, LibraryOptions: map[string]string{"metadata_service_num_attempts": "1"}})
	if _, err := c.GetRegion(ctx, nil); err == nil || !strings.Contains(err.Error(), server.Listener.Addr().String()) {
		t.Error(err)
	}
	off := imds.New(imds.Options{Endpoint: server.URL, ClientEnableState: imds.ClientDisabled})
	if _, err := off.GetRegion(ctx, nil); err == nil || !strings.Contains(err.Error(), "turned off") {
		t.Error(err)
	}
}
