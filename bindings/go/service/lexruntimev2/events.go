// Code generated from the model of Amazon Lex Runtime V2 by cmd/generate. DO NOT EDIT.

package lexruntimev2

import (
	"context"

	"github.com/libaws/libaws-go/service/lexruntimev2/types"
)

// StartConversationResponseEventStreamReader gives the events of a stream.
type StartConversationResponseEventStreamReader interface {
	// Events is closed when there are no more; Err says why then.
	Events() <-chan types.StartConversationResponseEventStream
	// Close gives the stream up.
	Close() error
	// Err is why the stream ended, nil when it came to its end.
	Err() error
}

// StartConversationRequestEventStreamWriter sends events.
type StartConversationRequestEventStreamWriter interface {
	// Send sends an event.
	Send(ctx context.Context, event types.StartConversationRequestEventStream) error
	// Close says that this was all; events may still come.
	Close() error
	// Err is why the last event could not be sent.
	Err() error
}

// StartConversationEventStream is StartConversation's stream of events. Close it when done with it, read to the end or not.
type StartConversationEventStream struct {
	// Writer sends events; closing it says that this was all.
	Writer StartConversationRequestEventStreamWriter
	// Reader gives the service's events.
	Reader StartConversationResponseEventStreamReader
}

// NewStartConversationEventStream is a stream over readers and writers of the caller's: for tests.
func NewStartConversationEventStream(optFns ...func(*StartConversationEventStream)) *StartConversationEventStream {
	es := &StartConversationEventStream{}
	for _, fn := range optFns {
		fn(es)
	}
	return es
}

// Send sends an event.
func (es *StartConversationEventStream) Send(ctx context.Context, event types.StartConversationRequestEventStream) error {
	return es.Writer.Send(ctx, event)
}

// Events is closed when there are no more; Err says why then.
func (es *StartConversationEventStream) Events() <-chan types.StartConversationResponseEventStream {
	return es.Reader.Events()
}

// Close ends the stream in both directions.
func (es *StartConversationEventStream) Close() error {
	err := es.Writer.Close()
	if e := es.Reader.Close(); err == nil {
		err = e
	}
	return err
}

// Err is why the stream ended, nil when it came to its end.
func (es *StartConversationEventStream) Err() error {
	if err := es.Reader.Err(); err != nil {
		return err
	}
	return es.Writer.Err()
}

// GetStream is the answer's stream of events.
func (o *StartConversationOutput) GetStream() *StartConversationEventStream { return o.eventStream }
