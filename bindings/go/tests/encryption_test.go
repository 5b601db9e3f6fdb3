package tests

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"io"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/s3encryption/client"
	"github.com/libaws/libaws-go/s3encryption/materials"
	"github.com/libaws/libaws-go/service/kms"
	"github.com/libaws/libaws-go/service/s3"
)

// vault plays KMS: keys by their wrapped form, bound to a context.
type vault struct {
	mu   sync.Mutex
	keys map[string][]byte
	made map[string]map[string]string
}

func (v *vault) GenerateDataKey(_ context.Context, in *kms.GenerateDataKeyInput, _ ...func(*kms.Options)) (*kms.GenerateDataKeyOutput, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	key, wrapped := make([]byte, 32), make([]byte, 16)
	_, _ = rand.Read(key)
	_, _ = rand.Read(wrapped)
	v.keys[string(wrapped)], v.made[string(wrapped)] = bytes.Clone(key), in.EncryptionContext
	return &kms.GenerateDataKeyOutput{Plaintext: key, CiphertextBlob: wrapped, KeyId: in.KeyId}, nil
}

func (v *vault) Decrypt(_ context.Context, in *kms.DecryptInput, _ ...func(*kms.Options)) (*kms.DecryptOutput, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	key := v.keys[string(in.CiphertextBlob)]
	if key == nil || !reflect.DeepEqual(in.EncryptionContext, v.made[string(in.CiphertextBlob)]) {
		return nil, errors.New("InvalidCiphertextException")
	}
	return &kms.DecryptOutput{Plaintext: bytes.Clone(key)}, nil
}

func encrypting(t *testing.T, plain *s3.Client, api materials.KmsAPIClient, key string) *client.S3EncryptionClientV3 {
	t.Helper()
	cmm, err := materials.NewCryptographicMaterialsManager(materials.NewKmsKeyring(api, key))
	check(t, err)
	c, err := client.New(plain, cmm)
	check(t, err)
	return c
}

func Test_MIG_13_MIG_14_objects_are_encrypted_and_decrypted_by_one_client(t *testing.T) {
	const text = "what nobody else may read"
	f := fake.New().Push(200, nil, "")
	plain := fakeS3(f)
	c := encrypting(t, plain, &vault{keys: map[string][]byte{}, made: map[string]map[string]string{}}, "arn:key")
	bound := context.WithValue(ctx, client.EncryptionContext, map[string]string{"tenant": "one"})
	in := &s3.PutObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), Body: strings.NewReader(text), Metadata: map[string]string{"mine": "kept"}}
	_, err := c.PutObject(bound, in)
	check(t, err)
	equal(t, "the caller's input stays", len(in.Metadata), 1)
	put := f.Request()
	equal(t, "its own metadata", put.Header.Get("X-Amz-Meta-Mine"), "kept")
	equal(t, "ciphers", put.Header.Get("X-Amz-Meta-X-Amz-Cek-Alg")+" "+put.Header.Get("X-Amz-Meta-X-Amz-Wrap-Alg"), "AES/GCM/NoPadding kms+context")
	equal(t, "context", put.Header.Get("X-Amz-Meta-X-Amz-Matdesc"), `{"aws:x-amz-cek-alg":"AES/GCM/NoPadding","tenant":"one"}`)
	stored, err := unchunked(put)
	check(t, err)
	equal(t, "encrypted", !bytes.Contains(stored, []byte("nobody")) && len(stored) == len(text)+16, true)

	headers := map[string]string{}
	for name := range put.Header {
		if strings.HasPrefix(name, "X-Amz-Meta-") {
			headers[name] = put.Header.Get(name)
		}
	}
	read := func(ctx context.Context, from *s3.Client, body []byte, decrypt bool) (string, error) {
		f.Push(200, headers, string(body))
		get := from.GetObject
		if decrypt {
			get = c.GetObject
		}
		out, err := get(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k")})
		if err != nil {
			return "", err
		}
		defer out.Body.Close()
		got, err := io.ReadAll(out.Body)
		if decrypt {
			equal(t, "length", aws.ToInt64(out.ContentLength), int64(len(got)))
		}
		return string(got), err
	}
	got, err := read(bound, plain, stored, true)
	check(t, err)
	equal(t, "decrypted", got, text)
	got, err = read(ctx, plain, stored, false)
	check(t, err)
	equal(t, "a plain client gets what is stored", got, string(stored))

	changed := bytes.Clone(stored)
	changed[3] ^= 1
	if _, err := read(bound, plain, changed, true); err == nil || !strings.Contains(err.Error(), "changed") {
		t.Error(err)
	}
	other := context.WithValue(ctx, client.EncryptionContext, map[string]string{"tenant": "two"})
	if _, err := read(other, plain, stored, true); err == nil || !strings.Contains(err.Error(), "context") {
		t.Error(err)
	}
	headers = nil
	if _, err := read(ctx, plain, stored, true); err == nil || !strings.Contains(err.Error(), "not encrypted") {
		t.Error(err)
	}
	if _, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String("b-b-b"), Key: aws.String("k"), Range: aws.String("bytes=0-1")}); err == nil {
		t.Error("a part was given")
	}

	// One name for each operation, and all others of S3.
	methods := reflect.TypeOf(c)
	for _, name := range []string{"GetObject", "PutObject", "ListObjectsV2"} {
		if _, ok := methods.MethodByName(name); !ok {
			t.Error(name, "is not there")
		}
	}
	for _, name := range []string{"GetObjectRequest", "GetObjectWithContext", "PutObjectRequest", "PutObjectWithContext"} {
		if _, ok := methods.MethodByName(name); ok {
			t.Error(name, "is there")
		}
	}
}

// unchunked is a request's body without the frame of a trailing checksum, where it has one.
func unchunked(r *fake.Request) ([]byte, error) {
	if !strings.Contains(r.Header.Get("Content-Encoding"), "aws-chunked") {
		return r.Body, nil
	}
	size, rest, ok := bytes.Cut(r.Body, []byte("\r\n"))
	if !ok {
		return nil, errors.New("no chunk")
	}
	n := 0
	for _, c := range strings.ToLower(string(size)) {
		n = n*16 + strings.IndexRune("0123456789abcdef", c)
	}
	return rest[:n], nil
}

func Test_MIG_13_with_real_servers(t *testing.T) {
	cfg := served(t, "MOTO", config.WithRegion("us-east-1"))
	vault := kms.NewFromConfig(cfg)
	key, err := vault.CreateKey(ctx, nil)
	check(t, err)
	plain := s3.NewFromConfig(cfg, func(o *s3.Options) { o.UsePathStyle = true })
	bucket, name := aws.String("encrypted-by-go"), aws.String("k")
	_, err = plain.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: bucket})
	check(t, err)
	c := encrypting(t, plain, vault, *key.KeyMetadata.Arn)
	_, err = c.PutObject(ctx, &s3.PutObjectInput{Bucket: bucket, Key: name, Body: strings.NewReader("secret text")})
	check(t, err)
	out, err := plain.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: name})
	check(t, err)
	stored, err := io.ReadAll(out.Body)
	check(t, err)
	check(t, out.Body.Close())
	equal(t, "stored", bytes.Contains(stored, []byte("secret")), false)
	out, err = c.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: name})
	check(t, err)
	got, err := io.ReadAll(out.Body)
	check(t, err)
	equal(t, "read", string(got), "secret text")
}
