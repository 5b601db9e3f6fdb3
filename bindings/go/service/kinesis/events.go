// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"github.com/libaws/libaws-go/service/kinesis/types"
)

// SubscribeToShardEventStreamReader gives the events of a stream.
type SubscribeToShardEventStreamReader interface {
	// Events is closed when there are no more; Err says why then.
	Events() <-chan types.SubscribeToShardEventStream
	// Close gives the stream up.
	Close() error
	// Err is why the stream ended, nil when it came to its end.
	Err() error
}

// SubscribeToShardEventStream is SubscribeToShard's stream of events. Close it when done with it, read to the end or not.
type SubscribeToShardEventStream struct {
	// Reader gives the service's events.
	Reader SubscribeToShardEventStreamReader
}

// NewSubscribeToShardEventStream is a stream over readers and writers of the caller's: for tests.
func NewSubscribeToShardEventStream(optFns ...func(*SubscribeToShardEventStream)) *SubscribeToShardEventStream {
	es := &SubscribeToShardEventStream{}
	for _, fn := range optFns {
		fn(es)
	}
	return es
}

// Events is closed when there are no more; Err says why then.
func (es *SubscribeToShardEventStream) Events() <-chan types.SubscribeToShardEventStream {
	return es.Reader.Events()
}

// Close ends the stream in both directions.
func (es *SubscribeToShardEventStream) Close() error { return es.Reader.Close() }

// Err is why the stream ended, nil when it came to its end.
func (es *SubscribeToShardEventStream) Err() error { return es.Reader.Err() }

// GetStream is the answer's stream of events.
func (o *SubscribeToShardOutput) GetStream() *SubscribeToShardEventStream { return o.eventStream }
