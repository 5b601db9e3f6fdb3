// Package tests holds what the binding's parts do together: over a fake transport, and
// against servers that others wrote (tools/servers/run.py names them in the environment).
// Names begin with the ids of docs/features.md.
package tests

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/dynamodb"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sqs"
)

var ctx = context.Background()

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// faked is a configuration over a fake transport.
func faked(f *fake.Transport) aws.Config {
	return aws.Config{
		Region:      "us-east-1",
		Credentials: credentials.NewStaticCredentialsProvider("AKIDEXAMPLE", "secret", ""),
		HTTPClient:  f,
		// The servers of other tests are in the environment.
		Options: map[string]string{"ignore_configured_endpoint_urls": "true"},
	}
}

func fakeS3(f *fake.Transport, optFns ...func(*s3.Options)) *s3.Client {
	return s3.NewFromConfig(faked(f), optFns...)
}

func fakeDynamoDB(f *fake.Transport, optFns ...func(*dynamodb.Options)) *dynamodb.Client {
	return dynamodb.NewFromConfig(faked(f), optFns...)
}

func fakeSQS(f *fake.Transport, optFns ...func(*sqs.Options)) *sqs.Client {
	return sqs.NewFromConfig(faked(f), optFns...)
}

// served is a configuration for a server; the test is skipped where it is not there.
func served(t *testing.T, name string, optFns ...func(*config.LoadOptions) error) aws.Config {
	t.Helper()
	url := os.Getenv("LIBAWS_TEST_" + name)
	if url == "" {
		t.Skipf("no %s server: LIBAWS_TEST_%s is not set", name, name)
	}
	options := append([]func(*config.LoadOptions) error{config.WithBaseEndpoint(url)}, optFns...)
	cfg, err := config.LoadDefaultConfig(ctx, options...)
	check(t, err)
	return cfg
}

// whenSent calls stop once a request was sent, however long that takes, and tells then how many were sent in all.
func whenSent(f *fake.Transport, stop func()) (count func() int) {
	seen := make(chan int, 1)
	go func() {
		n := 0
		for end := time.Now().Add(time.Minute); n == 0 && time.Now().Before(end); time.Sleep(time.Millisecond) {
			n = len(f.Requests())
		}
		stop()
		seen <- n
	}()
	return func() int { return <-seen + len(f.Requests()) }
}

// ofThisRun is a name that is this run's alone: one server may serve several.
func ofThisRun(name string) string { return fmt.Sprintf("%s-%d", name, os.Getpid()) }

func gateway(t *testing.T) *s3.Client {
	t.Helper()
	return s3.NewFromConfig(served(t, "S3"), func(o *s3.Options) { o.UsePathStyle = true })
}
