// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/wait"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// DescribeChannelAPIClient is a client of DescribeChannel, or what stands in for one.
type DescribeChannelAPIClient interface {
	DescribeChannel(context.Context, *DescribeChannelInput, ...func(*Options)) (*DescribeChannelOutput, error)
}

var _ DescribeChannelAPIClient = (*Client)(nil)

// ChannelActiveWaiterOptions are options of a waiter, or of one wait.
type ChannelActiveWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 10 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeChannelInput, *DescribeChannelOutput, error) (bool, error)
}

// ChannelActiveWaiter waits for that state.
type ChannelActiveWaiter struct {
	client  DescribeChannelAPIClient
	options ChannelActiveWaiterOptions
}

var untilChannelActive = wait.Acceptors{
	{Matcher: "path", Argument: "ChannelDescription.ChannelStatus", Expected: "\"ACTIVE\"", State: "success"},
	{Matcher: "path", Argument: "ChannelDescription.ChannelStatus", Expected: "\"CREATING\"", State: "retry"},
	{Matcher: "path", Argument: "ChannelDescription.ChannelStatus", Expected: "\"UPDATING\"", State: "retry"},
	{Matcher: "path", Argument: "ChannelDescription.ChannelStatus", Expected: "\"DELETING\"", State: "failure"},
	{Matcher: "path", Argument: "ChannelDescription.ChannelStatus", Expected: "\"FAILED\"", State: "failure"},
}

// NewChannelActiveWaiter is a waiter over a client, or what stands in for one.
func NewChannelActiveWaiter(client DescribeChannelAPIClient, optFns ...func(*ChannelActiveWaiterOptions)) *ChannelActiveWaiter {
	options := ChannelActiveWaiterOptions{MinDelay: 10 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeChannelInput, out *DescribeChannelOutput, err error) (bool, error) {
		if out == nil {
			return untilChannelActive.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilChannelActive.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ChannelActiveWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ChannelActiveWaiter) Wait(ctx context.Context, params *DescribeChannelInput, maxWaitDur time.Duration, optFns ...func(*ChannelActiveWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ChannelActiveWaiter) WaitForOutput(ctx context.Context, params *DescribeChannelInput, maxWaitDur time.Duration, optFns ...func(*ChannelActiveWaiterOptions)) (*DescribeChannelOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeChannelOutput
	err := wait.Poll(ctx, "ChannelActive", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeChannel(ctx, params, append([]func(*Options){func(o *Options) {
				o.APIOptions = append(o.APIOptions, options.APIOptions...)
			}}, options.ClientOptions...)...)
			retry, err := options.Retryable(ctx, params, out, err)
			if err == nil && !retry {
				last = out
			}
			return retry, err
		})
	return last, err
}

// DescribeStreamAPIClient is a client of DescribeStream, or what stands in for one.
type DescribeStreamAPIClient interface {
	DescribeStream(context.Context, *DescribeStreamInput, ...func(*Options)) (*DescribeStreamOutput, error)
}

var _ DescribeStreamAPIClient = (*Client)(nil)

// StreamExistsWaiterOptions are options of a waiter, or of one wait.
type StreamExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 10 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeStreamInput, *DescribeStreamOutput, error) (bool, error)
}

// StreamExistsWaiter waits for that state.
type StreamExistsWaiter struct {
	client  DescribeStreamAPIClient
	options StreamExistsWaiterOptions
}

var untilStreamExists = wait.Acceptors{
	{Matcher: "path", Argument: "StreamDescription.StreamStatus", Expected: "\"ACTIVE\"", State: "success"},
}

// NewStreamExistsWaiter is a waiter over a client, or what stands in for one.
func NewStreamExistsWaiter(client DescribeStreamAPIClient, optFns ...func(*StreamExistsWaiterOptions)) *StreamExistsWaiter {
	options := StreamExistsWaiterOptions{MinDelay: 10 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeStreamInput, out *DescribeStreamOutput, err error) (bool, error) {
		if out == nil {
			return untilStreamExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilStreamExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &StreamExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *StreamExistsWaiter) Wait(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *StreamExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamExistsWaiterOptions)) (*DescribeStreamOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeStreamOutput
	err := wait.Poll(ctx, "StreamExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeStream(ctx, params, append([]func(*Options){func(o *Options) {
				o.APIOptions = append(o.APIOptions, options.APIOptions...)
			}}, options.ClientOptions...)...)
			retry, err := options.Retryable(ctx, params, out, err)
			if err == nil && !retry {
				last = out
			}
			return retry, err
		})
	return last, err
}

// StreamNotExistsWaiterOptions are options of a waiter, or of one wait.
type StreamNotExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 10 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeStreamInput, *DescribeStreamOutput, error) (bool, error)
}

// StreamNotExistsWaiter waits for that state.
type StreamNotExistsWaiter struct {
	client  DescribeStreamAPIClient
	options StreamNotExistsWaiterOptions
}

var untilStreamNotExists = wait.Acceptors{
	{Matcher: "error", Argument: "", Expected: "\"ResourceNotFoundException\"", State: "success"},
}

// NewStreamNotExistsWaiter is a waiter over a client, or what stands in for one.
func NewStreamNotExistsWaiter(client DescribeStreamAPIClient, optFns ...func(*StreamNotExistsWaiterOptions)) *StreamNotExistsWaiter {
	options := StreamNotExistsWaiterOptions{MinDelay: 10 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeStreamInput, out *DescribeStreamOutput, err error) (bool, error) {
		if out == nil {
			return untilStreamNotExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilStreamNotExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &StreamNotExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *StreamNotExistsWaiter) Wait(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamNotExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *StreamNotExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeStreamInput, maxWaitDur time.Duration, optFns ...func(*StreamNotExistsWaiterOptions)) (*DescribeStreamOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeStreamOutput
	err := wait.Poll(ctx, "StreamNotExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeStream(ctx, params, append([]func(*Options){func(o *Options) {
				o.APIOptions = append(o.APIOptions, options.APIOptions...)
			}}, options.ClientOptions...)...)
			retry, err := options.Retryable(ctx, params, out, err)
			if err == nil && !retry {
				last = out
			}
			return retry, err
		})
	return last, err
}
