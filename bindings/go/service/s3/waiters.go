// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/wait"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// HeadBucketAPIClient is a client of HeadBucket, or what stands in for one.
type HeadBucketAPIClient interface {
	HeadBucket(context.Context, *HeadBucketInput, ...func(*Options)) (*HeadBucketOutput, error)
}

var _ HeadBucketAPIClient = (*Client)(nil)

// BucketExistsWaiterOptions are options of a waiter, or of one wait.
type BucketExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 5 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *HeadBucketInput, *HeadBucketOutput, error) (bool, error)
}

// BucketExistsWaiter waits for that state.
type BucketExistsWaiter struct {
	client  HeadBucketAPIClient
	options BucketExistsWaiterOptions
}

var untilBucketExists = wait.Acceptors{
	{Matcher: "status", Argument: "", Expected: "200", State: "success"},
	{Matcher: "status", Argument: "", Expected: "301", State: "success"},
	{Matcher: "status", Argument: "", Expected: "403", State: "success"},
	{Matcher: "status", Argument: "", Expected: "404", State: "retry"},
}

// NewBucketExistsWaiter is a waiter over a client, or what stands in for one.
func NewBucketExistsWaiter(client HeadBucketAPIClient, optFns ...func(*BucketExistsWaiterOptions)) *BucketExistsWaiter {
	options := BucketExistsWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *HeadBucketInput, out *HeadBucketOutput, err error) (bool, error) {
		if out == nil {
			return untilBucketExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilBucketExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &BucketExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *BucketExistsWaiter) Wait(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *BucketExistsWaiter) WaitForOutput(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketExistsWaiterOptions)) (*HeadBucketOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *HeadBucketOutput
	err := wait.Poll(ctx, "BucketExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.HeadBucket(ctx, params, append([]func(*Options){func(o *Options) {
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

// BucketNotExistsWaiterOptions are options of a waiter, or of one wait.
type BucketNotExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 5 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *HeadBucketInput, *HeadBucketOutput, error) (bool, error)
}

// BucketNotExistsWaiter waits for that state.
type BucketNotExistsWaiter struct {
	client  HeadBucketAPIClient
	options BucketNotExistsWaiterOptions
}

var untilBucketNotExists = wait.Acceptors{
	{Matcher: "status", Argument: "", Expected: "404", State: "success"},
}

// NewBucketNotExistsWaiter is a waiter over a client, or what stands in for one.
func NewBucketNotExistsWaiter(client HeadBucketAPIClient, optFns ...func(*BucketNotExistsWaiterOptions)) *BucketNotExistsWaiter {
	options := BucketNotExistsWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *HeadBucketInput, out *HeadBucketOutput, err error) (bool, error) {
		if out == nil {
			return untilBucketNotExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilBucketNotExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &BucketNotExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *BucketNotExistsWaiter) Wait(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketNotExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *BucketNotExistsWaiter) WaitForOutput(ctx context.Context, params *HeadBucketInput, maxWaitDur time.Duration, optFns ...func(*BucketNotExistsWaiterOptions)) (*HeadBucketOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *HeadBucketOutput
	err := wait.Poll(ctx, "BucketNotExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.HeadBucket(ctx, params, append([]func(*Options){func(o *Options) {
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

// HeadObjectAPIClient is a client of HeadObject, or what stands in for one.
type HeadObjectAPIClient interface {
	HeadObject(context.Context, *HeadObjectInput, ...func(*Options)) (*HeadObjectOutput, error)
}

var _ HeadObjectAPIClient = (*Client)(nil)

// ObjectExistsWaiterOptions are options of a waiter, or of one wait.
type ObjectExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 5 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *HeadObjectInput, *HeadObjectOutput, error) (bool, error)
}

// ObjectExistsWaiter waits for that state.
type ObjectExistsWaiter struct {
	client  HeadObjectAPIClient
	options ObjectExistsWaiterOptions
}

var untilObjectExists = wait.Acceptors{
	{Matcher: "status", Argument: "", Expected: "200", State: "success"},
	{Matcher: "status", Argument: "", Expected: "404", State: "retry"},
}

// NewObjectExistsWaiter is a waiter over a client, or what stands in for one.
func NewObjectExistsWaiter(client HeadObjectAPIClient, optFns ...func(*ObjectExistsWaiterOptions)) *ObjectExistsWaiter {
	options := ObjectExistsWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *HeadObjectInput, out *HeadObjectOutput, err error) (bool, error) {
		if out == nil {
			return untilObjectExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilObjectExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ObjectExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ObjectExistsWaiter) Wait(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ObjectExistsWaiter) WaitForOutput(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectExistsWaiterOptions)) (*HeadObjectOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *HeadObjectOutput
	err := wait.Poll(ctx, "ObjectExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.HeadObject(ctx, params, append([]func(*Options){func(o *Options) {
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

// ObjectNotExistsWaiterOptions are options of a waiter, or of one wait.
type ObjectNotExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 5 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *HeadObjectInput, *HeadObjectOutput, error) (bool, error)
}

// ObjectNotExistsWaiter waits for that state.
type ObjectNotExistsWaiter struct {
	client  HeadObjectAPIClient
	options ObjectNotExistsWaiterOptions
}

var untilObjectNotExists = wait.Acceptors{
	{Matcher: "status", Argument: "", Expected: "404", State: "success"},
}

// NewObjectNotExistsWaiter is a waiter over a client, or what stands in for one.
func NewObjectNotExistsWaiter(client HeadObjectAPIClient, optFns ...func(*ObjectNotExistsWaiterOptions)) *ObjectNotExistsWaiter {
	options := ObjectNotExistsWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *HeadObjectInput, out *HeadObjectOutput, err error) (bool, error) {
		if out == nil {
			return untilObjectNotExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilObjectNotExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ObjectNotExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ObjectNotExistsWaiter) Wait(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectNotExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ObjectNotExistsWaiter) WaitForOutput(ctx context.Context, params *HeadObjectInput, maxWaitDur time.Duration, optFns ...func(*ObjectNotExistsWaiterOptions)) (*HeadObjectOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *HeadObjectOutput
	err := wait.Poll(ctx, "ObjectNotExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.HeadObject(ctx, params, append([]func(*Options){func(o *Options) {
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
