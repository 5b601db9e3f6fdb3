// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"github.com/libaws/libaws-go/service/lambda/types"
)

// InvokeWithResponseStreamResponseEventReader gives the events of a stream.
type InvokeWithResponseStreamResponseEventReader interface {
	// Events is closed when there are no more; Err says why then.
	Events() <-chan types.InvokeWithResponseStreamResponseEvent
	// Close gives the stream up.
	Close() error
	// Err is why the stream ended, nil when it came to its end.
	Err() error
}

// InvokeWithResponseStreamEventStream is InvokeWithResponseStream's stream of events. Close it when done with it, read to the end or not.
type InvokeWithResponseStreamEventStream struct {
	// Reader gives the service's events.
	Reader InvokeWithResponseStreamResponseEventReader
}

// NewInvokeWithResponseStreamEventStream is a stream over readers and writers of the caller's: for tests.
func NewInvokeWithResponseStreamEventStream(optFns ...func(*InvokeWithResponseStreamEventStream)) *InvokeWithResponseStreamEventStream {
	es := &InvokeWithResponseStreamEventStream{}
	for _, fn := range optFns {
		fn(es)
	}
	return es
}

// Events is closed when there are no more; Err says why then.
func (es *InvokeWithResponseStreamEventStream) Events() <-chan types.InvokeWithResponseStreamResponseEvent {
	return es.Reader.Events()
}

// Close ends the stream in both directions.
func (es *InvokeWithResponseStreamEventStream) Close() error { return es.Reader.Close() }

// Err is why the stream ended, nil when it came to its end.
func (es *InvokeWithResponseStreamEventStream) Err() error { return es.Reader.Err() }

// GetStream is the answer's stream of events.
func (o *InvokeWithResponseStreamOutput) GetStream() *InvokeWithResponseStreamEventStream {
	return o.eventStream
}
