// A peer of the side-by-side benchmark: SCENARIO N C ENDPOINT. It prints one line of JSON.
//
// bench/go and bench/go-sdk are the same program but for what they import: the binding here,
// aws-sdk-go-v2 there.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb"
	"github.com/aws/aws-sdk-go-v2/service/dynamodb/types"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/sqs"
)

const (
	warmup = 200
	bucket = "bucket"
	table  = "bench-table"
)

var ctx = context.Background()

func text(s string) types.AttributeValue   { return &types.AttributeValueMemberS{Value: s} }
func number(s string) types.AttributeValue { return &types.AttributeValueMemberN{Value: s} }

func getItem(c *dynamodb.Client) func() error {
	return func() error {
		out, err := c.GetItem(ctx, &dynamodb.GetItemInput{
			TableName: aws.String(table),
			Key:       map[string]types.AttributeValue{"pk": text("customer#00000042"), "sk": text("order#42")},
		})
		if err == nil && len(out.Item) != 15 {
			err = fmt.Errorf("%d attributes", len(out.Item))
		}
		return err
	}
}

func query(c *dynamodb.Client) func() error {
	return func() error {
		out, err := c.Query(ctx, &dynamodb.QueryInput{
			TableName:                 aws.String(table),
			KeyConditionExpression:    aws.String("pk = :p"),
			ExpressionAttributeValues: map[string]types.AttributeValue{":p": text("customer#00000042")},
		})
		if err == nil && len(out.Items) != 100 {
			err = fmt.Errorf("%d items", len(out.Items))
		}
		return err
	}
}

func putItem(c *dynamodb.Client) func() error {
	avatar := []byte("0123456789abcdef")
	return func() error {
		_, err := c.PutItem(ctx, &dynamodb.PutItemInput{
			TableName: aws.String(table),
			Item: map[string]types.AttributeValue{
				"pk": text("customer#00000042"), "sk": text("order#42"), "name": text("José García"),
				"age": number("42"), "balance": number("12345.6789"),
				"active":  &types.AttributeValueMemberBOOL{Value: true},
				"tags":    &types.AttributeValueMemberSS{Value: []string{"alpha", "beta"}},
				"address": &types.AttributeValueMemberM{Value: map[string]types.AttributeValue{"city": text("Springfield"), "zip": number("12345")}},
				"history": &types.AttributeValueMemberL{Value: []types.AttributeValue{text("created"), number("1")}},
				"avatar":  &types.AttributeValueMemberB{Value: avatar},
			},
		})
		return err
	}
}

func send(c *sqs.Client, endpoint string) func() error {
	url, body := endpoint+"/000000000000/bench", strings.Repeat("0123456789abcdef", 16)
	return func() error {
		_, err := c.SendMessage(ctx, &sqs.SendMessageInput{QueueUrl: &url, MessageBody: &body})
		return err
	}
}

func getObject(c *s3.Client) func() error {
	return func() error {
		out, err := c.GetObject(ctx, &s3.GetObjectInput{Bucket: aws.String(bucket), Key: aws.String("obj-1024")})
		if err != nil {
			return err
		}
		defer out.Body.Close()
		b, err := io.ReadAll(out.Body)
		if err == nil && len(b) != 1024 {
			err = fmt.Errorf("%d bytes", len(b))
		}
		return err
	}
}

func putObject(c *s3.Client) func() error {
	body := make([]byte, 1024)
	for i := range body {
		body[i] = byte(i * 7)
	}
	content := string(body)
	return func() error {
		_, err := c.PutObject(ctx, &s3.PutObjectInput{
			Bucket: aws.String(bucket), Key: aws.String("key-small"), Body: strings.NewReader(content),
		})
		return err
	}
}

func list(c *s3.Client) func() error {
	return func() error {
		out, err := c.ListObjectsV2(ctx, &s3.ListObjectsV2Input{Bucket: aws.String(bucket)})
		if err == nil && len(out.Contents) != 1000 {
			err = fmt.Errorf("%d keys", len(out.Contents))
		}
		return err
	}
}

// work is what a scenario does once.
func work(scenario string, cfg aws.Config, endpoint string) func() error {
	path := func(o *s3.Options) { o.UsePathStyle = true }
	switch scenario {
	case "ddb_getitem", "cold_start":
		return getItem(dynamodb.NewFromConfig(cfg))
	case "ddb_query":
		return query(dynamodb.NewFromConfig(cfg))
	case "ddb_putitem":
		return putItem(dynamodb.NewFromConfig(cfg))
	case "sqs_send":
		return send(sqs.NewFromConfig(cfg), endpoint)
	case "s3_get_small":
		return getObject(s3.NewFromConfig(cfg, path))
	case "s3_put_small":
		return putObject(s3.NewFromConfig(cfg, path))
	case "s3_list":
		return list(s3.NewFromConfig(cfg, path))
	}
	return nil
}

type usage struct {
	at        time.Time
	user, sys float64
}

func used() usage {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		log.Fatal(err)
	}
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return usage{time.Now(), seconds(r.Utime), seconds(r.Stime)}
}

// peak is the most memory that was resident, in kB.
func peak() int {
	f, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		if rest, ok := strings.CutPrefix(lines.Text(), "VmHWM:"); ok {
			n, _ := strconv.Atoi(strings.TrimSuffix(strings.TrimSpace(rest), " kB"))
			return n
		}
	}
	return 0
}

func measure(scenario string, n, c int, do func() error) {
	begun := time.Now()
	for i := 0; i < warmup && time.Since(begun) < time.Second; i++ {
		if err := do(); err != nil {
			log.Fatal(err)
		}
	}
	took := make([]time.Duration, n)
	var next atomic.Int64
	var all sync.WaitGroup
	before := used()
	for range c {
		all.Add(1)
		go func() {
			defer all.Done()
			for i := next.Add(1); i <= int64(n); i = next.Add(1) {
				t := time.Now()
				if err := do(); err != nil {
					log.Fatal(err)
				}
				took[i-1] = time.Since(t)
			}
		}()
	}
	all.Wait()
	after := used()
	slices.Sort(took)
	at := func(percent int) float64 { return float64(took[min(n*percent/100, n-1)].Nanoseconds()) / 1e3 }
	wall := after.at.Sub(before.at).Seconds()
	fmt.Printf(`{"peer":%q,"scenario":%q,"n":%d,"c":%d,"wall_s":%.6f,"cpu_user_s":%.6f,"cpu_sys_s":%.6f,"max_rss_kb":%d,"p50_us":%.1f,"p99_us":%.1f,"rps":%.1f}`+"\n",
		aws.SDKName, scenario, n, c, wall, after.user-before.user, after.sys-before.sys, peak(), at(50), at(99), float64(n)/wall)
}

func main() {
	log.SetFlags(0)
	if len(os.Args) != 5 {
		log.Fatalf("usage: %s SCENARIO N C ENDPOINT", os.Args[0])
	}
	scenario, endpoint := os.Args[1], strings.TrimRight(os.Args[4], "/")
	n, e1 := strconv.Atoi(os.Args[2])
	c, e2 := strconv.Atoi(os.Args[3])
	if err := errors.Join(e1, e2); err != nil || n < 1 || c < 1 {
		log.Fatal("N and C are numbers above zero")
	}
	cfg, err := config.LoadDefaultConfig(ctx, config.WithBaseEndpoint(endpoint))
	if err != nil {
		log.Fatal(err)
	}
	do := work(scenario, cfg, endpoint)
	if do == nil {
		fmt.Fprintf(os.Stderr, "no scenario %s\n", scenario)
		os.Exit(3)
	}
	if scenario == "cold_start" {
		if err := do(); err != nil {
			log.Fatal(err)
		}
		return
	}
	measure(scenario, n, c, do)
}
