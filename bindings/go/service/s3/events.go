// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"github.com/libaws/libaws-go/service/s3/types"
)

// SelectObjectContentEventStreamReader gives the events of a stream.
type SelectObjectContentEventStreamReader interface {
	// Events is closed when there are no more; Err says why then.
	Events() <-chan types.SelectObjectContentEventStream
	// Close gives the stream up.
	Close() error
	// Err is why the stream ended, nil when it came to its end.
	Err() error
}

// SelectObjectContentEventStream is SelectObjectContent's stream of events. Close it when done with it, read to the end or not.
type SelectObjectContentEventStream struct {
	// Reader gives the service's events.
	Reader SelectObjectContentEventStreamReader
}

// NewSelectObjectContentEventStream is a stream over readers and writers of the caller's: for tests.
func NewSelectObjectContentEventStream(optFns ...func(*SelectObjectContentEventStream)) *SelectObjectContentEventStream {
	es := &SelectObjectContentEventStream{}
	for _, fn := range optFns {
		fn(es)
	}
	return es
}

// Events is closed when there are no more; Err says why then.
func (es *SelectObjectContentEventStream) Events() <-chan types.SelectObjectContentEventStream {
	return es.Reader.Events()
}

// Close ends the stream in both directions.
func (es *SelectObjectContentEventStream) Close() error { return es.Reader.Close() }

// Err is why the stream ended, nil when it came to its end.
func (es *SelectObjectContentEventStream) Err() error { return es.Reader.Err() }

// GetStream is the answer's stream of events.
func (o *SelectObjectContentOutput) GetStream() *SelectObjectContentEventStream { return o.eventStream }
