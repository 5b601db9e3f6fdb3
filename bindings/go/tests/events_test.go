package tests

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/aws/fake"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/service/kinesis"
	kinesistypes "github.com/libaws/libaws-go/service/kinesis/types"
	"github.com/libaws/libaws-go/service/lexruntimev2"
	lextypes "github.com/libaws/libaws-go/service/lexruntimev2/types"
	"github.com/libaws/libaws-go/service/s3"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/smithy"
)

// message is a message of a stream of events, with headers of text.
func message(payload string, headers ...string) string {
	var head bytes.Buffer
	for i := 0; i < len(headers); i += 2 {
		head.WriteByte(byte(len(headers[i])))
		head.WriteString(headers[i])
		head.WriteByte(7)
		_ = binary.Write(&head, binary.BigEndian, uint16(len(headers[i+1])))
		head.WriteString(headers[i+1])
	}
	var all bytes.Buffer
	_ = binary.Write(&all, binary.BigEndian, []uint32{uint32(16 + head.Len() + len(payload)), uint32(head.Len())})
	_ = binary.Write(&all, binary.BigEndian, crc32.ChecksumIEEE(all.Bytes()))
	all.Write(head.Bytes())
	all.WriteString(payload)
	_ = binary.Write(&all, binary.BigEndian, crc32.ChecksumIEEE(all.Bytes()))
	return all.String()
}

func happened(name, payload string) string {
	return message(payload, ":message-type", "event", ":event-type", name)
}

const shardEvent = `{"ContinuationSequenceNumber":"7","MillisBehindLatest":0,"Records":[{"Data":"aGVsbG8=","PartitionKey":"p","SequenceNumber":"%d"}]}`

func subscribe(client *kinesis.Client, ctx context.Context) (*kinesis.SubscribeToShardOutput, error) {
	return client.SubscribeToShard(ctx, &kinesis.SubscribeToShardInput{
		ConsumerARN: aws.String("arn:aws:kinesis:us-east-1:123456789012:stream/s/consumer/c:1"), ShardId: aws.String("shardId-0"),
		StartingPosition: &kinesistypes.StartingPosition{Type: kinesistypes.ShardIteratorTypeLatest},
	})
}

func Test_events_of_a_shard(t *testing.T) {
	f := fake.New().Push(200, nil, message("{}", ":message-type", "event", ":event-type", "initial-response")+
		happened("SubscribeToShardEvent", fmt.Sprintf(shardEvent, 1))+happened("SubscribeToShardEvent", fmt.Sprintf(shardEvent, 2))+
		happened("SomethingNew", "{}"))
	out, err := subscribe(kinesis.NewFromConfig(faked(f)), ctx)
	check(t, err)
	var seen []string
	stream := out.GetStream()
	for event := range stream.Events() {
		switch event := event.(type) {
		case *kinesistypes.SubscribeToShardEventStreamMemberSubscribeToShardEvent:
			record := event.Value.Records[0]
			seen = append(seen, aws.ToString(record.SequenceNumber)+string(record.Data))
		case *kinesistypes.UnknownUnionMember:
			seen = append(seen, event.Tag)
		}
	}
	equal(t, "events", strings.Join(seen, " "), "1hello 2hello SomethingNew")
	check(t, stream.Err())
	check(t, stream.Close())
}

func Test_an_error_in_a_stream_of_events(t *testing.T) {
	f := fake.New().Push(200, nil, happened("SubscribeToShardEvent", fmt.Sprintf(shardEvent, 1))+
		message(`{"message":"too fast"}`, ":message-type", "exception", ":exception-type", "KMSThrottlingException"))
	out, err := subscribe(kinesis.NewFromConfig(faked(f)), ctx)
	check(t, err)
	n := 0
	for range out.GetStream().Events() {
		n++
	}
	equal(t, "events", n, 1)
	var throttled *kinesistypes.KMSThrottlingException
	var op *smithy.OperationError
	if err := out.GetStream().Err(); !errors.As(err, &throttled) || throttled.ErrorMessage() != "too fast" || !errors.As(err, &op) {
		t.Error(err)
	}
	// One that answers the call itself.
	f = fake.New().Push(400, nil, `{"__type":"ResourceInUseException","message":"m"}`)
	var used *kinesistypes.ResourceInUseException
	if _, err := subscribe(kinesis.NewFromConfig(faked(f)), ctx); !errors.As(err, &used) {
		t.Error(err)
	}
	// A stream that breaks off.
	whole := happened("SubscribeToShardEvent", fmt.Sprintf(shardEvent, 1))
	f = fake.New().Push(200, nil, whole+whole[:20])
	out, err = subscribe(kinesis.NewFromConfig(faked(f)), ctx)
	check(t, err)
	for range out.GetStream().Events() {
	}
	if out.GetStream().Err() == nil {
		t.Error("half a message was taken for the end")
	}
}

func Test_events_of_a_selection(t *testing.T) {
	f := fake.New().Push(200, nil, happened("Records", "a,b\n")+happened("Cont", "")+
		happened("Stats", "<Stats><BytesScanned>4</BytesScanned></Stats>")+happened("End", ""))
	out, err := fakeS3(f).SelectObjectContent(ctx, &s3.SelectObjectContentInput{
		Bucket: aws.String("b-b-b"), Key: aws.String("k"), Expression: aws.String("SELECT *"), ExpressionType: types.ExpressionTypeSql,
		InputSerialization:  &types.InputSerialization{CSV: &types.CSVInput{}},
		OutputSerialization: &types.OutputSerialization{CSV: &types.CSVOutput{}},
	})
	check(t, err)
	var seen []string
	for event := range out.GetStream().Events() {
		switch event := event.(type) {
		case *types.SelectObjectContentEventStreamMemberRecords:
			seen = append(seen, string(event.Value.Payload))
		case *types.SelectObjectContentEventStreamMemberStats:
			seen = append(seen, fmt.Sprint(aws.ToInt64(event.Value.Details.BytesScanned)))
		case *types.SelectObjectContentEventStreamMemberEnd:
			seen = append(seen, "end")
		}
	}
	check(t, out.GetStream().Err())
	equal(t, "events", strings.Join(seen, " "), "a,b\n 4 end")
}

func Test_streams_of_events_are_closed_and_cancelled(t *testing.T) {
	stop := make(chan struct{})
	defer close(stop)
	s := serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/vnd.amazon.eventstream")
		_, _ = w.Write([]byte(happened("SubscribeToShardEvent", fmt.Sprintf(shardEvent, 1))))
		w.(http.Flusher).Flush()
		select {
		case <-stop:
		case <-r.Context().Done():
		}
	})
	cfg := faked(nil)
	cfg.HTTPClient, cfg.BaseEndpoint = nil, aws.String(s.URL)
	client := kinesis.NewFromConfig(cfg)
	for _, unread := range []bool{true, false} {
		out, err := subscribe(client, ctx)
		check(t, err)
		if !unread {
			<-out.GetStream().Events()
		}
		check(t, out.GetStream().Close())
		check(t, out.GetStream().Err())
		if _, more := <-out.GetStream().Events(); more {
			t.Error("an event after closing")
		}
	}
	stopped, cancel := context.WithCancel(ctx)
	out, err := subscribe(client, stopped)
	check(t, err)
	<-out.GetStream().Events()
	time.AfterFunc(20*time.Millisecond, cancel)
	if _, more := <-out.GetStream().Events(); more {
		t.Error("an event after cancelling")
	}
	if err := out.GetStream().Err(); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	until(t, "their connections are closed", func() bool { return s.open.Load() == 0 })
}

type mocked struct {
	events chan types.SelectObjectContentEventStream
}

func (m mocked) Events() <-chan types.SelectObjectContentEventStream { return m.events }
func (m mocked) Close() error                                        { return nil }
func (m mocked) Err() error                                          { return nil }

func Test_streams_of_events_can_be_made_by_tests(t *testing.T) {
	m := mocked{make(chan types.SelectObjectContentEventStream, 1)}
	m.events <- &types.SelectObjectContentEventStreamMemberEnd{}
	stream := s3.NewSelectObjectContentEventStream(func(es *s3.SelectObjectContentEventStream) { es.Reader = m })
	if _, ok := (<-stream.Events()).(*types.SelectObjectContentEventStreamMemberEnd); !ok {
		t.Error("not what was put in")
	}
}

// talking are clients of the events' server, without TLS and with it.
func talking(t *testing.T, secret string) map[string]*lexruntimev2.Client {
	clients := map[string]*lexruntimev2.Client{}
	for _, name := range []string{"EVENTS", "EVENTS_TLS"} {
		url := os.Getenv("LIBAWS_TEST_" + name)
		if url == "" {
			continue
		}
		options := []func(*config.LoadOptions) error{config.WithRegion("us-east-1"), config.WithBaseEndpoint(url),
			config.WithCredentialsProvider(credentials.NewStaticCredentialsProvider("AKIDEXAMPLE", secret, ""))}
		if name == "EVENTS_TLS" {
			bundle, err := os.Open(os.Getenv("LIBAWS_TEST_CA"))
			check(t, err)
			defer bundle.Close()
			options = append(options, config.WithCustomCABundle(bundle))
		}
		cfg, err := config.LoadDefaultConfig(ctx, options...)
		check(t, err)
		clients[name] = lexruntimev2.NewFromConfig(cfg, func(o *lexruntimev2.Options) {
			o.LibraryOptions = aws.Config{Options: o.LibraryOptions}.Copy().Options
			o.LibraryOptions["disable_host_prefix"] = "true"
		})
	}
	if len(clients) == 0 {
		t.Skip("no events server: LIBAWS_TEST_EVENTS is not set")
	}
	return clients
}

func converse(client *lexruntimev2.Client, ctx context.Context) (*lexruntimev2.StartConversationOutput, error) {
	return client.StartConversation(ctx, &lexruntimev2.StartConversationInput{
		BotId: aws.String("ABCDEFGHIJ"), BotAliasId: aws.String("TSTALIASID"), LocaleId: aws.String("en_US"), SessionId: aws.String("s-1"),
	})
}

func says(text string) lextypes.StartConversationRequestEventStream {
	return &lextypes.StartConversationRequestEventStreamMemberTextInputEvent{Value: lextypes.TextInputEvent{Text: aws.String(text)}}
}

func Test_events_both_ways_at_once(t *testing.T) {
	for name, client := range talking(t, "libaws-test-secret") {
		out, err := converse(client, ctx)
		check(t, err)
		stream := out.GetStream()
		for n := range 20 {
			check(t, stream.Send(ctx, says(fmt.Sprint("word ", n))))
			event, ok := (<-stream.Events()).(*lextypes.StartConversationResponseEventStreamMemberTranscriptEvent)
			if !ok {
				t.Fatal(name, stream.Err())
			}
			want := fmt.Sprintf(`%d TextInputEvent {"text":"word %d"}`, n, n)
			equal(t, "answer", aws.ToString(event.Value.Transcript), want)
		}
		check(t, stream.Writer.Close())
		if event, more := <-stream.Events(); more {
			t.Error("one more:", event)
		}
		check(t, stream.Err())
		check(t, stream.Close())
		if err := stream.Send(ctx, says("late")); err == nil {
			t.Error("an event was sent into a closed stream")
		}
	}
}

func Test_events_both_ways_that_fail(t *testing.T) {
	for name, client := range talking(t, "libaws-test-secret") {
		out, err := converse(client, ctx)
		check(t, err)
		check(t, out.GetStream().Send(ctx, says("fail")))
		for range out.GetStream().Events() {
		}
		var throttled *lextypes.ThrottlingException
		if err := out.GetStream().Err(); !errors.As(err, &throttled) {
			t.Error(name, err)
		}
		_ = out.GetStream().Close()
	}
	for name, client := range talking(t, "another") {
		out, err := converse(client, ctx)
		if err == nil {
			for range out.GetStream().Events() {
			}
			err = out.GetStream().Err()
		}
		var api smithy.APIError
		if !errors.As(err, &api) {
			t.Error(name, err)
		}
	}
}

func Test_events_of_a_selection_at_a_server(t *testing.T) {
	client := s3.NewFromConfig(served(t, "MOTO"), func(o *s3.Options) { o.UsePathStyle = true })
	bucket := "go-select-" + strings.ToLower(time.Now().Format("150405.000000")[7:])
	_, err := client.CreateBucket(ctx, &s3.CreateBucketInput{Bucket: &bucket})
	check(t, err)
	_, err = client.PutObject(ctx, &s3.PutObjectInput{Bucket: &bucket, Key: aws.String("people.csv"), Body: strings.NewReader("name,age\nann,30\nbob,7\n")})
	check(t, err)
	out, err := client.SelectObjectContent(ctx, &s3.SelectObjectContentInput{
		Bucket: &bucket, Key: aws.String("people.csv"), ExpressionType: types.ExpressionTypeSql,
		Expression:          aws.String("SELECT * FROM s3object s WHERE s.name = 'bob'"),
		InputSerialization:  &types.InputSerialization{CSV: &types.CSVInput{FileHeaderInfo: types.FileHeaderInfoUse}},
		OutputSerialization: &types.OutputSerialization{CSV: &types.CSVOutput{}},
	})
	check(t, err)
	stream := out.GetStream()
	defer stream.Close()
	text, scanned, ended := "", int64(0), false
	for event := range stream.Events() {
		switch event := event.(type) {
		case *types.SelectObjectContentEventStreamMemberRecords:
			text += string(event.Value.Payload)
		case *types.SelectObjectContentEventStreamMemberStats:
			scanned = aws.ToInt64(event.Value.Details.BytesScanned)
		case *types.SelectObjectContentEventStreamMemberEnd:
			ended = true
		}
	}
	check(t, stream.Err())
	equal(t, "records", strings.TrimSpace(text), "bob,7")
	equal(t, "ended", ended, true)
	if scanned == 0 {
		t.Error("nothing was scanned")
	}
}
