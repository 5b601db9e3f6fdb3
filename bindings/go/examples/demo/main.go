// The demonstration: objects, items and messages, each made, read back, compared and removed.
//
//	go run ./examples/demo
//
// AWS_ENDPOINT_URL sends it to a server on this machine; without it, it goes to AWS.
package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/libaws/libaws-go/aws"
	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/dynamodb"
	dynamotypes "github.com/libaws/libaws-go/service/dynamodb/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/sqs"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/middleware"
)

const (
	objectSize = 8 << 20
	items      = 3
)

var ctx = context.Background()

// timed prints each operation with the time it took and the id of its request.
func timed(s *middleware.Stack) error {
	return s.Initialize.Add(middleware.InitializeMiddlewareFunc("timed",
		func(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
			begun := time.Now()
			out, md, err := next.HandleInitialize(ctx, in)
			id, _ := awsmiddleware.GetRequestIDMetadata(md)
			service, operation := awsmiddleware.GetServiceID(ctx), awsmiddleware.GetOperationName(ctx)
			fmt.Printf("%-30s %8.1f ms  %s\n", service+"."+operation, time.Since(begun).Seconds()*1e3, id)
			return out, md, err
		}), middleware.Before)
}

// generator gives objectSize bytes, the same each time, piece by piece.
type generator struct{ left int }

func (g *generator) Read(p []byte) (int, error) {
	if g.left == 0 {
		return 0, io.EOF
	}
	n := min(len(p), g.left)
	for i := range p[:n] {
		p[i] = byte((g.left - i) * 31 >> 3)
	}
	g.left -= n
	return n, nil
}

func s3Tour(cfg aws.Config, unique string) error {
	client := s3.NewFromConfig(cfg, func(o *s3.Options) { o.UsePathStyle = cfg.BaseEndpoint != nil || os.Getenv("AWS_ENDPOINT_URL") != "" })
	bucket, key := aws.String("libaws-demo-"+unique), aws.String("big")
	if _, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: bucket}); err != nil {
		return err
	}
	if err := s3.NewBucketExistsWaiter(client).Wait(ctx, &s3.HeadBucketInput{Bucket: bucket}, time.Minute); err != nil {
		return err
	}
	sent := sha256.New()
	_, err := client.PutObject(ctx, &s3.PutObjectInput{
		Bucket: bucket, Key: key, ContentLength: aws.Int64(objectSize), Body: io.TeeReader(&generator{objectSize}, sent),
	})
	if err != nil {
		return err
	}
	fmt.Printf("  sent     %d bytes, SHA-256 %x\n", objectSize, sent.Sum(nil))

	var size int64
	pages := s3.NewListObjectsV2Paginator(client, &s3.ListObjectsV2Input{Bucket: bucket})
	for pages.HasMorePages() {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return err
		}
		for _, object := range page.Contents {
			size += aws.ToInt64(object.Size)
		}
	}
	if size != objectSize {
		return fmt.Errorf("the list says %d bytes", size)
	}

	out, err := client.GetObject(ctx, &s3.GetObjectInput{Bucket: bucket, Key: key})
	if err != nil {
		return err
	}
	defer out.Body.Close()
	received := sha256.New()
	n, err := io.Copy(received, out.Body)
	if err != nil {
		return err
	}
	fmt.Printf("  received %d bytes, SHA-256 %x\n", n, received.Sum(nil))
	if string(received.Sum(nil)) != string(sent.Sum(nil)) {
		return errors.New("what came back is not what was sent")
	}
	if _, err := client.DeleteObject(ctx, &s3.DeleteObjectInput{Bucket: bucket, Key: key}); err != nil {
		return err
	}
	_, err = client.DeleteBucket(ctx, &s3.DeleteBucketInput{Bucket: bucket})
	return err
}

func dynamoDBTour(cfg aws.Config, unique string) error {
	client := dynamodb.NewFromConfig(cfg)
	table := aws.String("libaws-demo-" + unique)
	_, err := client.CreateTable(ctx, &dynamodb.CreateTableInput{
		TableName:   table,
		BillingMode: dynamotypes.BillingModePayPerRequest,
		AttributeDefinitions: []dynamotypes.AttributeDefinition{
			{AttributeName: aws.String("band"), AttributeType: dynamotypes.ScalarAttributeTypeS},
			{AttributeName: aws.String("track"), AttributeType: dynamotypes.ScalarAttributeTypeN},
		},
		KeySchema: []dynamotypes.KeySchemaElement{
			{AttributeName: aws.String("band"), KeyType: dynamotypes.KeyTypeHash},
			{AttributeName: aws.String("track"), KeyType: dynamotypes.KeyTypeRange},
		},
	})
	if err != nil {
		return err
	}
	if err := dynamodb.NewTableExistsWaiter(client).Wait(ctx, &dynamodb.DescribeTableInput{TableName: table}, 5*time.Minute); err != nil {
		return err
	}
	for i := range items {
		_, err := client.PutItem(ctx, &dynamodb.PutItemInput{TableName: table, Item: map[string]dynamotypes.AttributeValue{
			"band":  &dynamotypes.AttributeValueMemberS{Value: "Quasi"},
			"track": &dynamotypes.AttributeValueMemberN{Value: fmt.Sprint(i)},
			"title": &dynamotypes.AttributeValueMemberS{Value: fmt.Sprintf("Song %d", i)},
		}})
		if err != nil {
			return err
		}
	}
	out, err := client.Query(ctx, &dynamodb.QueryInput{
		TableName:                 table,
		KeyConditionExpression:    aws.String("band = :b"),
		ExpressionAttributeValues: map[string]dynamotypes.AttributeValue{":b": &dynamotypes.AttributeValueMemberS{Value: "Quasi"}},
	})
	if err != nil {
		return err
	}
	fmt.Printf("  %d items\n", out.Count)
	for i, item := range out.Items {
		if title, ok := item["title"].(*dynamotypes.AttributeValueMemberS); !ok || title.Value != fmt.Sprintf("Song %d", i) {
			return errors.New("the items are not what was put")
		}
	}
	if len(out.Items) != items {
		return errors.New("items are missing")
	}
	_, err = client.DeleteTable(ctx, &dynamodb.DeleteTableInput{TableName: table})
	return err
}

func sqsTour(cfg aws.Config, unique string) error {
	client := sqs.NewFromConfig(cfg)
	const message = "Hello from Go"
	queue, err := client.CreateQueue(ctx, &sqs.CreateQueueInput{QueueName: aws.String("libaws-demo-" + unique)})
	if err != nil {
		return err
	}
	if _, err := client.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: queue.QueueUrl, MessageBody: aws.String(message)}); err != nil {
		return err
	}
	out, err := client.ReceiveMessage(ctx, &sqs.ReceiveMessageInput{QueueUrl: queue.QueueUrl, WaitTimeSeconds: 10})
	if err != nil {
		return err
	}
	if len(out.Messages) != 1 || aws.ToString(out.Messages[0].Body) != message {
		return errors.New("the message is not what was sent")
	}
	fmt.Printf("  %q\n", aws.ToString(out.Messages[0].Body))
	_, err = client.DeleteQueue(ctx, &sqs.DeleteQueueInput{QueueUrl: queue.QueueUrl})
	return err
}

func main() {
	unique := fmt.Sprintf("%08x-go", time.Now().Unix())
	cfg, err := config.LoadDefaultConfig(ctx, config.WithAPIOptions([]func(*middleware.Stack) error{timed}))
	if err == nil {
		fmt.Printf("%s %s\n", aws.SDKName, aws.SDKVersion)
		for _, tour := range []func(aws.Config, string) error{s3Tour, dynamoDBTour, sqsTour} {
			if err == nil {
				err = tour(cfg, unique)
			}
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "FAILED:", err)
		var api smithy.APIError
		if errors.As(err, &api) {
			fmt.Fprintln(os.Stderr, "  code:", api.ErrorCode())
		}
		os.Exit(1)
	}
	fmt.Println("\nAll done. It made a bucket, a table and a queue named libaws-demo-..., and removed them.")
}
