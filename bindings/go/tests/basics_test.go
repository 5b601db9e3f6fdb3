package tests

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/service/dynamodb"
	dynamotypes "github.com/libaws/libaws-go/service/dynamodb/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
)

func Test_GS_01_the_first_page_of_a_bucket(t *testing.T) {
	f := fake.New().Push(200, nil, `<ListBucketResult><Contents><Key>a</Key><Size>3</Size></Contents>`+
		`<Contents><Key>b</Key><Size>50</Size></Contents></ListBucketResult>`)
	out, err := fakeS3(f).ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String("my-bucket")})
	check(t, err)
	var lines []string
	for _, object := range out.Contents {
		lines = append(lines, aws.ToString(object.Key)+"="+string(rune('0'+aws.ToInt64(object.Size)%10)))
	}
	equal(t, "keys", strings.Join(lines, " "), "a=3 b=0")
	equal(t, "host", f.Request().URL, "https://my-bucket.s3.us-east-1.amazonaws.com/?list-type=2&encoding-type=url")
}

func Test_OP_01_objects_go_to_a_server_and_back(t *testing.T) {
	client := gateway(t)
	bucket := "go-" + strings.ToLower(time.Now().Format("150405.000000")[7:])
	_, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: &bucket})
	check(t, err)
	large := make([]byte, 3<<20)
	_, _ = rand.Read(large)
	path := filepath.Join(t.TempDir(), "body")
	check(t, os.WriteFile(path, large, 0o600))
	file, err := os.Open(path)
	check(t, err)
	defer file.Close()
	for name, body := range map[string]io.Reader{
		"text":   strings.NewReader("hello"),
		"bytes":  bytes.NewReader(large),
		"buffer": bytes.NewBuffer(append([]byte(nil), large...)),
		"file":   file,
		"stream": io.MultiReader(bytes.NewReader(large[:1<<20]), bytes.NewReader(large[1<<20:])),
		"seeks":  struct{ io.ReadSeeker }{bytes.NewReader(large)},
		"empty":  strings.NewReader(""),
	} {
		in := &s3.PutObjectInput{Bucket: &bucket, Key: aws.String(name), Body: body}
		if name == "stream" {
			in.ContentLength = aws.Int64(int64(len(large)))
		}
		_, err := client.PutObject(ctx, in)
		check(t, err)
		out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: aws.String(name)})
		check(t, err)
		got, err := io.ReadAll(out.Body)
		check(t, err)
		check(t, out.Body.Close())
		want := large
		switch name {
		case "text":
			want = []byte("hello")
		case "empty":
			want = nil
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s: %d bytes came back, not the %d that were sent", name, len(got), len(want))
		}
		_, err = client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: &bucket, Key: aws.String(name)})
		check(t, err)
	}
	_, err = client.GetObject(ctx, &s3.GetObjectInput{Bucket: &bucket, Key: aws.String("none")})
	var missing *types.NoSuchKey
	if !errors.As(err, &missing) {
		t.Errorf("a missing key is %v", err)
	}
	_, err = client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: &bucket})
	check(t, err)
}

func Test_OP_05_items_of_every_kind_go_to_a_server_and_back(t *testing.T) {
	client := dynamodb.NewFromConfig(served(t, "MOTO"))
	table := aws.String(ofThisRun("go-items"))
	_, err := client.CreateTable(ctx, &dynamodb.CreateTableInput{
		TableName:   table,
		BillingMode: dynamotypes.BillingModePayPerRequest,
		AttributeDefinitions: []dynamotypes.AttributeDefinition{
			{AttributeName: aws.String("id"), AttributeType: dynamotypes.ScalarAttributeTypeS},
		},
		KeySchema: []dynamotypes.KeySchemaElement{{AttributeName: aws.String("id"), KeyType: dynamotypes.KeyTypeHash}},
	})
	check(t, err)
	key := map[string]dynamotypes.AttributeValue{"id": &dynamotypes.AttributeValueMemberS{Value: "é"}}
	item := map[string]dynamotypes.AttributeValue{
		"id":   key["id"],
		"n":    &dynamotypes.AttributeValueMemberN{Value: "12345678901234567890.5"},
		"b":    &dynamotypes.AttributeValueMemberB{Value: []byte{0, 255}},
		"t":    &dynamotypes.AttributeValueMemberBOOL{Value: true},
		"null": &dynamotypes.AttributeValueMemberNULL{Value: true},
		"ss":   &dynamotypes.AttributeValueMemberSS{Value: []string{"x", "y"}},
		"l": &dynamotypes.AttributeValueMemberL{Value: []dynamotypes.AttributeValue{
			&dynamotypes.AttributeValueMemberM{Value: map[string]dynamotypes.AttributeValue{"k": &dynamotypes.AttributeValueMemberN{Value: "1"}}},
		}},
	}
	_, err = client.PutItem(ctx, &dynamodb.PutItemInput{TableName: table, Item: item})
	check(t, err)
	out, err := client.GetItem(ctx, &dynamodb.GetItemInput{TableName: table, Key: key})
	check(t, err)
	equal(t, "attributes", len(out.Item), len(item))
	equal(t, "number", out.Item["n"].(*dynamotypes.AttributeValueMemberN).Value, "12345678901234567890.5")
	equal(t, "bytes", string(out.Item["b"].(*dynamotypes.AttributeValueMemberB).Value), "\x00\xff")
	inner := out.Item["l"].(*dynamotypes.AttributeValueMemberL).Value[0].(*dynamotypes.AttributeValueMemberM)
	equal(t, "nested", inner.Value["k"].(*dynamotypes.AttributeValueMemberN).Value, "1")
	if id, ok := awsmiddleware.GetRequestIDMetadata(out.ResultMetadata); !ok || id == "" {
		t.Error("a success has no request id")
	}
}
