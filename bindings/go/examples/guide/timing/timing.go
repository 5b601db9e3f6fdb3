// Program timing probes operations: P-GEN-16.
//
// From the examples of the AWS SDK for Go v2 Developer Guide (Apache-2.0); only import paths differ. WithOperationTiming,
// and what follows the call in main, the guide's text has lost.

package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"sync"
	"time"

	awsmiddleware "github.com/libaws/libaws-go/aws/middleware"
	awshttp "github.com/libaws/libaws-go/aws/transport/http"
	"github.com/libaws/libaws-go/config"
	"github.com/libaws/libaws-go/service/sqs"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyrand "github.com/libaws/libaws-go/smithy/rand"
)

// PrintfMSGHandler writes messages to stdout.
func PrintfMSGHandler(msg string) { fmt.Printf("%s\n", msg) }

type invokeIDKey struct{}

func setInvokeID(ctx context.Context, id string) context.Context {
	return middleware.WithStackValue(ctx, invokeIDKey{}, id)
}
func getInvokeID(ctx context.Context) string {
	id, _ := middleware.GetStackValue(ctx, invokeIDKey{}).(string)
	return id
}

// Records the current time, and returns a function to be called when the
// target span of events is completed. The return function will emit the given
// span name and time elapsed to the given message consumer.
func timeSpan(ctx context.Context, name string, consumer func(string)) func() {
	start := time.Now()
	return func() {
		elapsed := time.Now().Sub(start)
		consumer(fmt.Sprintf("[%s] %s: %s", getInvokeID(ctx), name, elapsed))
	}
}

type timedHTTPClient struct {
	client     *awshttp.BuildableClient
	msgHandler func(string)
}

func (c *timedHTTPClient) Do(r *http.Request) (*http.Response, error) {
	defer timeSpan(r.Context(), "http", c.msgHandler)()
	resp, err := c.client.Do(r)
	if err != nil {
		return nil, fmt.Errorf("inner client do: %v", err)
	}
	return resp, nil
}

type addInvokeIDMiddleware struct {
	msgHandler func(string)
}

func (*addInvokeIDMiddleware) ID() string { return "addInvokeID" }
func (*addInvokeIDMiddleware) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (out middleware.InitializeOutput, md middleware.Metadata, err error) {
	id, err := smithyrand.NewUUID(smithyrand.Reader).GetUUID()
	if err != nil {
		return out, md, fmt.Errorf("new uuid: %v", err)
	}
	return next.HandleInitialize(setInvokeID(ctx, id), in)
}

type timeOperationMiddleware struct{ msgHandler func(string) }

func (*timeOperationMiddleware) ID() string { return "timeOperation" }
func (m *timeOperationMiddleware) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
	defer timeSpan(ctx, "operation", m.msgHandler)()
	return next.HandleInitialize(ctx, in)
}

type emitMetadataMiddleware struct{ msgHandler func(string) }

func (*emitMetadataMiddleware) ID() string { return "emitMetadata" }
func (m *emitMetadataMiddleware) HandleInitialize(ctx context.Context, in middleware.InitializeInput, next middleware.InitializeHandler) (middleware.InitializeOutput, middleware.Metadata, error) {
	out, md, err := next.HandleInitialize(ctx, in)
	invokeID := getInvokeID(ctx)
	requestID, _ := awsmiddleware.GetRequestIDMetadata(md)
	service := awsmiddleware.GetServiceID(ctx)
	operation := awsmiddleware.GetOperationName(ctx)
	m.msgHandler(fmt.Sprintf(`[%s] requestID = "%s"`, invokeID, requestID))
	m.msgHandler(fmt.Sprintf(`[%s] service = "%s"`, invokeID, service))
	m.msgHandler(fmt.Sprintf(`[%s] operation = "%s"`, invokeID, operation))
	return out, md, err
}
func addTimingMiddlewares(mh func(string)) func(*middleware.Stack) error {
	return func(s *middleware.Stack) error {
		if err := s.Initialize.Add(&timeOperationMiddleware{msgHandler: mh}, middleware.Before); err != nil {
			return fmt.Errorf("add time operation middleware: %v", err)
		}
		if err := s.Initialize.Add(&addInvokeIDMiddleware{msgHandler: mh}, middleware.Before); err != nil {
			return fmt.Errorf("add invoke id middleware: %v", err)
		}
		if err := s.Initialize.Insert(&emitMetadataMiddleware{msgHandler: mh},
			"RegisterServiceMetadata", middleware.After); err != nil {
			return fmt.Errorf("add emit metadata middleware: %v", err)
		}
		return nil
	}
}

// WithOperationTiming adds the probe to a client of SQS.
func WithOperationTiming(msgHandler func(string)) func(*sqs.Options) {
	return func(o *sqs.Options) {
		o.APIOptions = append(o.APIOptions, addTimingMiddlewares(msgHandler))
		o.HTTPClient = &timedHTTPClient{client: awshttp.NewBuildableClient(), msgHandler: msgHandler}
	}
}

func main() {
	cfg, err := config.LoadDefaultConfig(context.Background())
	if err != nil {
		log.Fatal(fmt.Errorf("load default config: %v", err))
	}
	svc := sqs.NewFromConfig(cfg, WithOperationTiming(PrintfMSGHandler))
	var wg sync.WaitGroup
	for i := 0; i < 6; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err = svc.ListQueues(context.Background(), nil)
			if err != nil {
				log.Println(err)
			}
		}()
	}
	wg.Wait()
}
