package tests

import (
	"archive/zip"
	"context"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/logging"
)

type personKey struct{}

// named writes the person in the context before each line.
type named struct {
	lines  *[]string
	mu     *sync.Mutex
	person interface{}
}

func (n named) Logf(_ logging.Classification, format string, v ...interface{}) {
	n.mu.Lock()
	defer n.mu.Unlock()
	*n.lines = append(*n.lines, fmt.Sprintf("%v: %s", n.person, fmt.Sprintf(format, v...)))
}

func (n named) WithContext(ctx context.Context) logging.Logger {
	n.person = ctx.Value(personKey{})
	return n
}

func Test_LOG_03_a_logger_knows_the_calls_context(t *testing.T) {
	var lines []string
	var mu sync.Mutex
	f := fake.New()
	for range 8 {
		f.Push(200, nil, none)
	}
	client := fakeS3(f, func(o *s3.Options) {
		o.Logger, o.ClientLogMode = named{&lines, &mu, nil}, aws.LogRequest|aws.LogResponse
	})
	var calls sync.WaitGroup
	for _, person := range []string{"ann", "bob", "cem", "dora"} {
		calls.Add(1)
		go func() {
			defer calls.Done()
			_, err := client.ListObjectsV2(context.WithValue(ctx, personKey{}, person), &s3.ListObjectsV2Input{Bucket: aws.String(person + "s-bucket")})
			if err != nil {
				t.Error(err)
			}
		}()
	}
	calls.Wait()
	until(t, "all lines came", func() bool { mu.Lock(); defer mu.Unlock(); return len(lines) == 8 })
	requests := 0
	for _, line := range lines {
		person, rest, _ := strings.Cut(line, ": ")
		if strings.Contains(rest, "Request\n") {
			requests++
			if !strings.Contains(rest, "https://"+person+"s-bucket.s3.") {
				t.Error(line)
			}
		}
		if len(person) < 3 || person == "<nil>" {
			t.Error(line)
		}
	}
	equal(t, "requests", requests, 4)
}

func Test_LOG_06_signing(t *testing.T) {
	var lines []string
	var mu sync.Mutex
	logger := logging.LoggerFunc(func(_ logging.Classification, format string, v ...interface{}) {
		mu.Lock()
		defer mu.Unlock()
		lines = append(lines, fmt.Sprintf(format, v...))
	})
	err := list(fakeS3(fake.New().Push(200, nil, none), func(o *s3.Options) {
		o.Credentials = credentials.NewStaticCredentialsProvider("AKIDEXAMPLE", "the-secret-itself", "the-token-itself")
		o.Logger, o.ClientLogMode = logger, aws.LogSigning
	}))
	check(t, err)
	until(t, "the line came", func() bool { mu.Lock(); defer mu.Unlock(); return len(lines) == 1 })
	for _, part := range []string{"CANONICAL STRING", "GET\n/\n", "\nhost:b-b-b.s3.us-east-1.amazonaws.com\n", "STRING TO SIGN",
		"AWS4-HMAC-SHA256\n", "/us-east-1/s3/aws4_request\n"} {
		if !strings.Contains(lines[0], part) {
			t.Errorf("no %q in %s", part, lines[0])
		}
	}
	if strings.Contains(lines[0], "itself") {
		t.Error("a secret in the log: ", lines[0])
	}
}

func sum(body string) string {
	return base64.StdEncoding.EncodeToString(binary.BigEndian.AppendUint32(nil, crc32.ChecksumIEEE([]byte(body))))
}

// sums are the checksums of a request: of its headers, and of the trailer that its body ends with.
func sums(r *fake.Request) (all []string) {
	for name := range r.Header {
		if strings.HasPrefix(name, "X-Amz-Checksum-") && name != "X-Amz-Checksum-Algorithm" {
			all = append(all, strings.ToLower(name)+":"+r.Header.Get(name))
		}
	}
	for _, line := range strings.Split(string(r.Body), "\r\n") {
		if strings.HasPrefix(line, "x-amz-checksum-") {
			all = append(all, line)
		}
	}
	return all
}

func Test_CK_01_CK_03_CK_04_checksums_of_the_callers_choice(t *testing.T) {
	f := fake.New()
	client := fakeS3(f)
	put := func(in s3.PutObjectInput) []string {
		t.Helper()
		in.Bucket, in.Key, in.Body = aws.String("b-b-b"), aws.String("k"), strings.NewReader("hello")
		f.Push(200, nil, "")
		_, err := client.PutObject(ctx, &in)
		check(t, err)
		return sums(f.Request())
	}
	equal(t, "chosen", fmt.Sprint(put(s3.PutObjectInput{ChecksumAlgorithm: types.ChecksumAlgorithmCrc32})), "[x-amz-checksum-crc32:"+sum("hello")+"]")
	equal(t, "another", fmt.Sprint(put(s3.PutObjectInput{ChecksumAlgorithm: types.ChecksumAlgorithmSha256})),
		"[x-amz-checksum-sha256:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=]")
	// A value computed before is sent as it is, and is the only one.
	equal(t, "computed", fmt.Sprint(put(s3.PutObjectInput{ChecksumCRC32: aws.String("checksumvalue")})), "[x-amz-checksum-crc32:checksumvalue]")
	equal(t, "of another kind", fmt.Sprint(put(s3.PutObjectInput{ChecksumSHA256: aws.String("v")})), "[x-amz-checksum-sha256:v]")
}

func Test_CK_13_CK_14_downloads_are_checked(t *testing.T) {
	get := func(header map[string]string) (string, error) {
		out, err := fakeS3(fake.New().Push(200, header, "hello")).GetObject(ctx,
			&s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), ChecksumMode: types.ChecksumModeEnabled})
		check(t, err)
		defer out.Body.Close()
		all, err := io.ReadAll(out.Body)
		return string(all), err
	}
	body, err := get(map[string]string{"x-amz-checksum-crc32": sum("hello")})
	check(t, err)
	equal(t, "body", body, "hello")
	_, err = get(map[string]string{"x-amz-checksum-crc32": sum("jello")})
	var broken *smithy.DeserializationError
	if !errors.As(err, &broken) || !strings.Contains(err.Error(), "checksum") {
		t.Error(err)
	}
	body, err = get(nil)
	check(t, err)
	equal(t, "without one", body, "hello")
}

func golang(t *testing.T, dir string, env []string, args ...string) string {
	t.Helper()
	command := exec.Command("go", args...)
	command.Dir, command.Env = dir, append(os.Environ(), env...)
	out, err := command.CombinedOutput()
	if err != nil {
		t.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, out)
	}
	return string(out)
}

func Test_GS_02_only_the_services_that_are_imported(t *testing.T) {
	deps := golang(t, "..", nil, "list", "-deps", "./aws", "./config", "./service/kinesis")
	for _, line := range strings.Fields(deps) {
		if strings.Contains(line, "libaws-go/service/") && !strings.Contains(line, "/service/kinesis") &&
			!strings.Contains(line, "/service/sso") && !strings.Contains(line, "/service/sts") {
			t.Error(line)
		}
	}
}

// published is the module as a proxy of modules serves it.
func published(t *testing.T, version string) string {
	const module = "github.com/libaws/libaws-go"
	root := t.TempDir()
	folder := filepath.Join(root, filepath.FromSlash(module), "@v")
	check(t, os.MkdirAll(folder, 0o755))
	text, err := os.ReadFile("../go.mod")
	check(t, err)
	info, _ := json.Marshal(map[string]string{"Version": version, "Time": "2026-01-01T00:00:00Z"})
	check(t, os.WriteFile(filepath.Join(folder, "list"), []byte(version+"\n"), 0o644))
	check(t, os.WriteFile(filepath.Join(folder, version+".info"), info, 0o644))
	check(t, os.WriteFile(filepath.Join(folder, version+".mod"), text, 0o644))
	file, err := os.Create(filepath.Join(folder, version+".zip"))
	check(t, err)
	defer file.Close()
	archive := zip.NewWriter(file)
	check(t, fs.WalkDir(os.DirFS(".."), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path == "tests" || path == "examples" || strings.HasPrefix(path, "service_") {
				return fs.SkipDir
			}
			return nil
		}
		in, err := os.ReadFile(filepath.Join("..", path))
		if err != nil {
			return err
		}
		out, err := archive.Create(module + "@" + version + "/" + path)
		if err == nil {
			_, err = out.Write(in)
		}
		return err
	}))
	check(t, archive.Close())
	return "file://" + root
}

const firstProgram = `package main

import (
	"context"
	"log"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/s3"
)

func main() {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	client := s3.NewFromConfig(cfg)
	output, err := client.ListObjectsV2(context.Background(), &s3.ListObjectsV2Input{Bucket: aws.String("my-bucket")})
	if err != nil {
		log.Fatal(err)
	}
	log.SetFlags(0)
	for _, object := range output.Contents {
		log.Printf("key=%s size=%d", aws.ToString(object.Key), *object.Size)
	}
}
`

func Test_GS_04_installed_by_the_package_manager(t *testing.T) {
	if os.Getenv("SANITIZE") != "" {
		t.Skip("the program that it makes is not built for a sanitizer")
	}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.WriteString(w, `<ListBucketResult><Contents><Key>a</Key><Size>3</Size></Contents></ListBucketResult>`)
	}))
	defer s.Close()
	dir, cache := t.TempDir(), t.TempDir()
	env := []string{"GOPROXY=" + published(t, "v0.1.0"), "GOSUMDB=off", "GOMODCACHE=" + cache, "GOFLAGS=-modcacherw", "GOTOOLCHAIN=local",
		"AWS_REGION=us-east-1", "AWS_ACCESS_KEY_ID=AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY=secret", "AWS_ENDPOINT_URL=" + s.URL}
	check(t, os.WriteFile(filepath.Join(dir, "main.go"), []byte(firstProgram), 0o644))
	golang(t, dir, env, "mod", "init", "example.com/first")
	golang(t, dir, env, "get", "github.com/libaws/libaws-go/config", "github.com/libaws/libaws-go/service/s3")
	recorded, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	check(t, err)
	if !strings.Contains(string(recorded), "github.com/libaws/libaws-go v0.1.0") {
		t.Error(string(recorded))
	}
	equal(t, "output", golang(t, dir, env, "run", "."), "key=a size=3\n")
}
