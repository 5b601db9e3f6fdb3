package tests

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha1"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/feature/cloudfront/sign"
	dsql "github.com/libaws/libaws-go/feature/dsql/auth"
	"github.com/libaws/libaws-go/feature/rds/auth"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
)

// parsedDSN takes a data source name apart as drivers of MySQL do: at the last slash, the last at sign before it, and the
// first colon of what is left.
func parsedDSN(t *testing.T, dsn string) (user, password, address string, params url.Values) {
	t.Helper()
	slash := strings.LastIndexByte(dsn, '/')
	if slash < 0 {
		t.Fatal("no slash")
	}
	atSign := strings.LastIndexByte(dsn[:slash], '@')
	user, password, _ = strings.Cut(dsn[:atSign], ":")
	address = dsn[atSign+1 : slash]
	_, query, _ := strings.Cut(dsn[slash+1:], "?")
	params, err := url.ParseQuery(query)
	check(t, err)
	return user, password, address, params
}

func Test_RDS_05_a_token_in_a_connection_string(t *testing.T) {
	const endpoint = "mydb.123456789012.us-east-1.rds.amazonaws.com:3306"
	creds := credentials.NewStaticCredentialsProvider("AKID", "SECRET", "a/token+with=signs")
	token, err := auth.BuildAuthToken(ctx, endpoint, "us-east-1", "jane_doe", creds)
	check(t, err)
	dsn := "jane_doe:" + token + "@tcp(" + endpoint + ")/mydb?tls=true&allowCleartextPasswords=true"
	user, password, address, params := parsedDSN(t, dsn)
	equal(t, "user", user, "jane_doe")
	equal(t, "password", password, token)
	equal(t, "address", address, "tcp("+endpoint+")")
	equal(t, "params", params.Get("tls")+params.Get("allowCleartextPasswords"), "truetrue")
	// And in a URL, as drivers of PostgreSQL take it.
	u, err := url.Parse((&url.URL{Scheme: "postgres", User: url.UserPassword("jane_doe", token), Host: endpoint, Path: "/mydb"}).String())
	check(t, err)
	password, _ = u.User.Password()
	equal(t, "password in a URL", password, token)
}

func Test_tokens_of_DSQL(t *testing.T) {
	creds := credentials.NewStaticCredentialsProvider("AKID", "SECRET", "")
	const host = "abc.dsql.us-east-1.on.aws"
	token, err := dsql.GenerateDBConnectAuthToken(ctx, host, "us-east-1", creds)
	check(t, err)
	query := parsed(t, "https://"+token).Query()
	equal(t, "user's", query.Get("Action")+query.Get("X-Amz-Expires"), "DbConnect900")
	token, err = dsql.GenerateDBConnectAdminAuthToken(ctx, host, "us-east-1", creds, func(o *dsql.TokenOptions) { o.ExpiresIn = time.Minute })
	check(t, err)
	query = parsed(t, "https://"+token).Query()
	equal(t, "administrator's", query.Get("Action")+query.Get("X-Amz-Expires"), "DbConnectAdmin60")
	equal(t, "scope", strings.HasSuffix(query.Get("X-Amz-Credential"), "/us-east-1/dsql/aws4_request"), true)
	for _, life := range []time.Duration{-time.Second, 1500 * time.Millisecond} {
		if _, err := dsql.GenerateDBConnectAuthToken(ctx, host, "us-east-1", creds, func(o *dsql.TokenOptions) { o.ExpiresIn = life }); err == nil {
			t.Error(life, "is no life")
		}
	}
}

// cloudfrontKeys are keys of each kind, by way of PEM.
func cloudfrontKeys(t *testing.T) map[string]crypto.Signer {
	t.Helper()
	pemOf := func(kind string, der []byte, err error) io.Reader {
		check(t, err)
		return bytes.NewReader(pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der}))
	}
	own, err := rsa.GenerateKey(rand.Reader, 2048)
	check(t, err)
	curve, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	check(t, err)
	old, err := sign.LoadPEMPrivKey(pemOf("RSA PRIVATE KEY", x509.MarshalPKCS1PrivateKey(own), nil))
	check(t, err)
	der, err := x509.MarshalPKCS8PrivateKey(own)
	wrapped, e := sign.LoadPEMPrivKeyPKCS8(pemOf("PRIVATE KEY", der, err))
	check(t, e)
	der, err = x509.MarshalPKCS8PrivateKey(curve)
	ec, e := sign.LoadPEMPrivKeyPKCS8AsSigner(pemOf("PRIVATE KEY", der, err))
	check(t, e)
	return map[string]crypto.Signer{"PKCS#1": old, "PKCS#8": wrapped, "EC": ec}
}

func undone(t *testing.T, text string) []byte {
	t.Helper()
	out, err := base64.StdEncoding.DecodeString(strings.NewReplacer("-", "+", "_", "=", "~", "/").Replace(text))
	check(t, err)
	return out
}

func verified(t *testing.T, key crypto.PublicKey, policy string, signature []byte) {
	t.Helper()
	digest := sha1.Sum([]byte(policy))
	switch key := key.(type) {
	case *rsa.PublicKey:
		check(t, rsa.VerifyPKCS1v15(key, crypto.SHA1, digest[:], signature))
	case *ecdsa.PublicKey:
		equal(t, "EC signature", ecdsa.VerifyASN1(key, digest[:], signature), true)
	default:
		t.Errorf("%T", key)
	}
}

func Test_CF_01_CF_02_a_url_is_signed_until_a_time(t *testing.T) {
	const plain = "https://d111.cloudfront.net/images/a.jpg?size=1&tag=b"
	ends := time.Now().Add(time.Hour)
	for kind, key := range cloudfrontKeys(t) {
		signed, err := sign.NewURLSigner("K2JCJMDEHXQW5F", key).Sign(plain, ends)
		check(t, err)
		query := parsed(t, signed).Query()
		equal(t, kind, strings.HasPrefix(signed, plain+"&Expires="), true)
		equal(t, "key", query.Get("Key-Pair-Id"), "K2JCJMDEHXQW5F")
		policy := `{"Statement":[{"Resource":"` + plain + `","Condition":{"DateLessThan":{"AWS:EpochTime":` + query.Get("Expires") + `}}}]}`
		equal(t, "seconds", query.Get("Expires") != "" && strings.Contains(policy, query.Get("Expires")), true)
		verified(t, key.Public(), policy, undone(t, query.Get("Signature")))
		cookies, err := sign.NewCookieSigner("K", key).Sign("https://d111.cloudfront.net/*", ends, func(o *sign.CookieOptions) { o.Path, o.Secure = "/", true })
		check(t, err)
		equal(t, "cookies", cookies[0].Name+" "+cookies[1].Name+" "+cookies[2].Name, "CloudFront-Expires CloudFront-Signature CloudFront-Key-Pair-Id")
		equal(t, "of the options", cookies[0].Secure && cookies[0].Path == "/", true)
	}
}

func Test_CF_03_a_url_is_signed_with_a_policy(t *testing.T) {
	policy := &sign.Policy{Statements: []sign.Statement{{
		Resource: "https://d111.cloudfront.net/*?a=b&c=d",
		Condition: sign.Condition{
			IPAddress:       &sign.IPAddress{SourceIP: "192.0.2.0/24"},
			DateGreaterThan: sign.NewAWSEpochTime(time.Unix(1767286800, 0)),
			DateLessThan:    sign.NewAWSEpochTime(time.Unix(1767290400, 0)),
		},
	}}}
	const want = `{"Statement":[{"Resource":"https://d111.cloudfront.net/*?a=b&c=d","Condition":{"IpAddress":{"AWS:SourceIp":"192.0.2.0/24"},` +
		`"DateGreaterThan":{"AWS:EpochTime":1767286800},"DateLessThan":{"AWS:EpochTime":1767290400}}}]}`
	for _, key := range cloudfrontKeys(t) {
		signed, err := sign.NewURLSigner("K", key).SignWithPolicy("https://d111.cloudfront.net/x", policy)
		check(t, err)
		query := parsed(t, signed).Query()
		equal(t, "policy", string(undone(t, query.Get("Policy"))), want)
		verified(t, key.Public(), want, undone(t, query.Get("Signature")))
		equal(t, "no end of its own", query.Has("Expires"), false)
		cookies, err := sign.NewCookieSigner("K", key).SignWithPolicy(policy)
		check(t, err)
		equal(t, "cookie", string(undone(t, cookies[0].Value)), want)
		var back sign.Policy
		check(t, json.Unmarshal([]byte(want), &back))
		equal(t, "read back", back.Statements[0].Condition.DateLessThan.Unix(), 1767290400)
	}
}

// broken is a key that does not sign.
type broken struct{ crypto.Signer }

var errLocked = errors.New("the token is locked")

func (broken) Sign(io.Reader, []byte, crypto.SignerOpts) ([]byte, error) { return nil, errLocked }

func Test_CF_04_what_cant_be_signed_is_an_error(t *testing.T) {
	key := cloudfrontKeys(t)["PKCS#1"]
	signer := sign.NewURLSigner("K", key)
	ends := time.Now().Add(time.Hour)
	for _, bad := range []string{"", "/path", "https://", "https://h/%zz", "https://u:p@h/x", "https://h/x?Signature=1"} {
		_, err := signer.Sign(bad, ends)
		var invalid *sign.InvalidURLError
		if !errors.As(err, &invalid) {
			t.Error(bad, err)
		}
	}
	if _, err := signer.Sign("https://h/ü", ends); err == nil || !strings.Contains(err.Error(), "ASCII") {
		t.Error(err)
	}
	if _, err := signer.SignWithPolicy("https://h/x", &sign.Policy{}); err == nil {
		t.Error("no statement, and no error")
	}
	if _, err := signer.SignWithPolicy("https://h/x", nil); err == nil {
		t.Error("no policy, and no error")
	}
	if _, err := sign.NewURLSigner("K", nil).Sign("https://h/x", ends); err == nil {
		t.Error("no key, and no error")
	}
	if _, err := sign.NewURLSigner("K", broken{}).Sign("https://h/x", ends); !errors.Is(err, errLocked) {
		t.Error(err)
	}
	for _, text := range []string{"", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"} {
		if _, err := sign.LoadPEMPrivKey(strings.NewReader(text)); err == nil {
			t.Error(text, "is no key")
		}
	}
}

func Test_PRE_01_a_form_for_browsers(t *testing.T) {
	f := fake.New()
	form, err := s3.NewPresignClient(fakeS3(f)).PresignPostObject(ctx, &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("up/${filename}")},
		func(o *s3.PresignPostOptions) {
			o.Expires = 20 * time.Minute
			o.Conditions = []interface{}{[]interface{}{"content-length-range", 1, 1024}, map[string]string{"acl": "private"}}
		})
	check(t, err)
	equal(t, "url", form.URL, "https://b-b-b.s3.us-east-1.amazonaws.com/")
	equal(t, "key", form.Values["key"], "up/${filename}")
	var policy struct {
		Expiration time.Time
		Conditions []json.RawMessage
	}
	text, err := base64.StdEncoding.DecodeString(form.Values["policy"])
	check(t, err)
	check(t, json.Unmarshal(text, &policy))
	life := time.Until(policy.Expiration)
	equal(t, "life", life > 18*time.Minute && life < 21*time.Minute, true)
	all, err := json.Marshal(policy.Conditions)
	check(t, err)
	for _, part := range []string{`["content-length-range",1,1024]`, `{"acl":"private"}`, `["starts-with","$key","up/"]`} {
		equal(t, part, strings.Contains(string(all), part), true)
	}
	equal(t, "sent", len(f.Requests()), 0)
	if _, err := s3.NewPresignClient(fakeS3(f)).PresignPostObject(ctx, nil); err == nil || !strings.Contains(err.Error(), "Bucket") {
		t.Error(err)
	}
}

// The guide's scenario, against a server that checks signatures: put, get, post and delete by a plain HTTP client.
func Test_PRE_02_presigned_requests_are_sent_by_any_client(t *testing.T) {
	client := gateway(t)
	bucket := aws.String("presigned-" + strings.ToLower(time.Now().UTC().Format("20060102t150405.000000000")))
	_, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: bucket})
	check(t, err)
	presign := s3.NewPresignClient(client)
	minute := func(o *s3.PresignOptions) { o.Expires = time.Minute }
	send := func(method, url string, header http.Header, body io.Reader, length int64) (int, string) {
		r, err := http.NewRequestWithContext(ctx, method, url, body)
		check(t, err)
		if header != nil {
			r.Header = header
		}
		r.ContentLength = length
		response, err := http.DefaultClient.Do(r)
		check(t, err)
		defer response.Body.Close()
		text, err := io.ReadAll(response.Body)
		check(t, err)
		return response.StatusCode, string(text)
	}
	put, err := presign.PresignPutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: aws.String("k")}, minute)
	check(t, err)
	status, text := send(put.Method, put.URL, nil, strings.NewReader("hello"), 5)
	equal(t, "put "+text, status, 200)
	got, err := presign.PresignGetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: aws.String("k")}, minute)
	check(t, err)
	status, text = send(got.Method, got.URL, nil, nil, 0)
	equal(t, "get", text, "hello")
	equal(t, "get", status, 200)
	gone, err := presign.PresignDeleteObject(ctx, &s3.DeleteObjectInput{Bucket: bucket, Key: aws.String("k")}, minute)
	check(t, err)
	status, text = send(gone.Method, gone.URL, nil, nil, 0)
	equal(t, "delete "+text, status, 204)
	_, err = client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: bucket, Key: aws.String("k")})
	var missing *types.NotFound
	equal(t, "gone", errors.As(err, &missing), true)

	// The gateway knows no forms: what would be posted is at least one.
	form, err := presign.PresignPostObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: aws.String("k")})
	check(t, err)
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for name, value := range form.Values {
		check(t, w.WriteField(name, value))
	}
	check(t, w.Close())
	equal(t, "fields", strings.Contains(body.String(), `name="policy"`) && strings.Contains(body.String(), `name="x-amz-signature"`), true)
	_, err = client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: bucket})
	check(t, err)
}

func Test_MIG_12_keys_of_customers_go_as_they_are(t *testing.T) {
	f := pushes(2).Push(200, nil, "").Push(200, nil, "<CopyObjectResult/>")
	client := fakeS3(f)
	key := base64.StdEncoding.EncodeToString([]byte("0123456789abcdef0123456789abcdef"))
	algorithm, given, bucket, name := aws.String("AES256"), aws.String(key), aws.String("b-b-b"), aws.String("k")
	_, err := client.PutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: name, SSECustomerAlgorithm: algorithm, SSECustomerKey: given})
	check(t, err)
	out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: name, SSECustomerAlgorithm: algorithm, SSECustomerKey: given})
	check(t, err)
	check(t, out.Body.Close())
	_, err = client.HeadObject(ctx, &s3.HeadObjectInput{Bucket: bucket, Key: name, SSECustomerAlgorithm: algorithm, SSECustomerKey: given})
	check(t, err)
	_, err = client.CopyObject(ctx, &s3.CopyObjectInput{Bucket: bucket, Key: name, CopySource: aws.String("b-b-b/other"), SSECustomerAlgorithm: algorithm,
		SSECustomerKey: given, CopySourceSSECustomerAlgorithm: algorithm, CopySourceSSECustomerKey: given})
	check(t, err)
	requests := f.Requests()
	equal(t, "requests", len(requests), 4)
	for _, r := range requests {
		equal(t, r.Method, r.Header.Get("X-Amz-Server-Side-Encryption-Customer-Key"), key)
	}
	equal(t, "source", requests[3].Header.Get("X-Amz-Copy-Source-Server-Side-Encryption-Customer-Key"), key)
}

// wired times what is on the wire: the HTTP client's Do, and the reads of a body that it gave.
type wired struct {
	do, reads atomic.Int64
}

func (w *wired) Do(r *http.Request) (*http.Response, error) {
	start := time.Now()
	response, err := http.DefaultClient.Do(r)
	w.do.Add(int64(time.Since(start)))
	if err == nil {
		response.Body = &wiredBody{response.Body, w}
	}
	return response, err
}

type wiredBody struct {
	io.ReadCloser
	w *wired
}

func (b *wiredBody) Read(p []byte) (int, error) {
	start := time.Now()
	n, err := b.ReadCloser.Read(p)
	b.w.reads.Add(int64(time.Since(start)))
	return n, err
}

func Test_FAQ_03_wire_time_is_the_clients_do_and_the_reads_of_a_body(t *testing.T) {
	const pause = 60 * time.Millisecond
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(pause)
		w.Header().Set("Content-Length", "10")
		_, _ = io.WriteString(w, "first")
		w.(http.Flusher).Flush()
		time.Sleep(2 * pause)
		_, _ = io.WriteString(w, "other")
	}))
	defer server.Close()
	probe := &wired{}
	cfg := faked(fake.New())
	cfg.HTTPClient = probe
	out, err := s3.NewFromConfig(cfg, func(o *s3.Options) { o.BaseEndpoint = &server.URL; o.UsePathStyle = true }).
		GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
	check(t, err)
	text, err := io.ReadAll(out.Body)
	check(t, err)
	check(t, out.Body.Close())
	equal(t, "body", string(text), "firstother")
	do, reads := time.Duration(probe.do.Load()), time.Duration(probe.reads.Load())
	if do < pause || reads < pause {
		t.Errorf("Do took %v, reads %v: not all of the time on the wire is in them", do, reads)
	}
}
