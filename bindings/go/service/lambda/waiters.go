// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/wait"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// GetFunctionConfigurationAPIClient is a client of GetFunctionConfiguration, or what stands in for one.
type GetFunctionConfigurationAPIClient interface {
	GetFunctionConfiguration(context.Context, *GetFunctionConfigurationInput, ...func(*Options)) (*GetFunctionConfigurationOutput, error)
}

var _ GetFunctionConfigurationAPIClient = (*Client)(nil)

// FunctionActiveWaiterOptions are options of a waiter, or of one wait.
type FunctionActiveWaiterOptions struct {
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
	Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error)
}

// FunctionActiveWaiter waits for that state.
type FunctionActiveWaiter struct {
	client  GetFunctionConfigurationAPIClient
	options FunctionActiveWaiterOptions
}

var untilFunctionActive = wait.Acceptors{
	{Matcher: "path", Argument: "State", Expected: "\"Active\"", State: "success"},
	{Matcher: "path", Argument: "State", Expected: "\"Failed\"", State: "failure"},
	{Matcher: "path", Argument: "State", Expected: "\"Pending\"", State: "retry"},
}

// NewFunctionActiveWaiter is a waiter over a client, or what stands in for one.
func NewFunctionActiveWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*FunctionActiveWaiterOptions)) *FunctionActiveWaiter {
	options := FunctionActiveWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionConfigurationInput, out *GetFunctionConfigurationOutput, err error) (bool, error) {
		if out == nil {
			return untilFunctionActive.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilFunctionActive.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &FunctionActiveWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *FunctionActiveWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *FunctionActiveWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveWaiterOptions)) (*GetFunctionConfigurationOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionConfigurationOutput
	err := wait.Poll(ctx, "FunctionActive", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunctionConfiguration(ctx, params, append([]func(*Options){func(o *Options) {
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

// GetFunctionAPIClient is a client of GetFunction, or what stands in for one.
type GetFunctionAPIClient interface {
	GetFunction(context.Context, *GetFunctionInput, ...func(*Options)) (*GetFunctionOutput, error)
}

var _ GetFunctionAPIClient = (*Client)(nil)

// FunctionActiveV2WaiterOptions are options of a waiter, or of one wait.
type FunctionActiveV2WaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 1 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error)
}

// FunctionActiveV2Waiter waits for that state.
type FunctionActiveV2Waiter struct {
	client  GetFunctionAPIClient
	options FunctionActiveV2WaiterOptions
}

var untilFunctionActiveV2 = wait.Acceptors{
	{Matcher: "path", Argument: "Configuration.State", Expected: "\"Active\"", State: "success"},
	{Matcher: "path", Argument: "Configuration.State", Expected: "\"Failed\"", State: "failure"},
	{Matcher: "path", Argument: "Configuration.State", Expected: "\"Pending\"", State: "retry"},
}

// NewFunctionActiveV2Waiter is a waiter over a client, or what stands in for one.
func NewFunctionActiveV2Waiter(client GetFunctionAPIClient, optFns ...func(*FunctionActiveV2WaiterOptions)) *FunctionActiveV2Waiter {
	options := FunctionActiveV2WaiterOptions{MinDelay: 1 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionInput, out *GetFunctionOutput, err error) (bool, error) {
		if out == nil {
			return untilFunctionActiveV2.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilFunctionActiveV2.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &FunctionActiveV2Waiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *FunctionActiveV2Waiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveV2WaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *FunctionActiveV2Waiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionActiveV2WaiterOptions)) (*GetFunctionOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionOutput
	err := wait.Poll(ctx, "FunctionActiveV2", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunction(ctx, params, append([]func(*Options){func(o *Options) {
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

// FunctionExistsWaiterOptions are options of a waiter, or of one wait.
type FunctionExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 1 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error)
}

// FunctionExistsWaiter waits for that state.
type FunctionExistsWaiter struct {
	client  GetFunctionAPIClient
	options FunctionExistsWaiterOptions
}

var untilFunctionExists = wait.Acceptors{
	{Matcher: "error", Argument: "", Expected: "false", State: "success"},
	{Matcher: "error", Argument: "", Expected: "\"ResourceNotFoundException\"", State: "retry"},
}

// NewFunctionExistsWaiter is a waiter over a client, or what stands in for one.
func NewFunctionExistsWaiter(client GetFunctionAPIClient, optFns ...func(*FunctionExistsWaiterOptions)) *FunctionExistsWaiter {
	options := FunctionExistsWaiterOptions{MinDelay: 1 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionInput, out *GetFunctionOutput, err error) (bool, error) {
		if out == nil {
			return untilFunctionExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilFunctionExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &FunctionExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *FunctionExistsWaiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *FunctionExistsWaiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionExistsWaiterOptions)) (*GetFunctionOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionOutput
	err := wait.Poll(ctx, "FunctionExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunction(ctx, params, append([]func(*Options){func(o *Options) {
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

// FunctionUpdatedWaiterOptions are options of a waiter, or of one wait.
type FunctionUpdatedWaiterOptions struct {
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
	Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error)
}

// FunctionUpdatedWaiter waits for that state.
type FunctionUpdatedWaiter struct {
	client  GetFunctionConfigurationAPIClient
	options FunctionUpdatedWaiterOptions
}

var untilFunctionUpdated = wait.Acceptors{
	{Matcher: "path", Argument: "LastUpdateStatus", Expected: "\"Successful\"", State: "success"},
	{Matcher: "path", Argument: "LastUpdateStatus", Expected: "\"Failed\"", State: "failure"},
	{Matcher: "path", Argument: "LastUpdateStatus", Expected: "\"InProgress\"", State: "retry"},
}

// NewFunctionUpdatedWaiter is a waiter over a client, or what stands in for one.
func NewFunctionUpdatedWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*FunctionUpdatedWaiterOptions)) *FunctionUpdatedWaiter {
	options := FunctionUpdatedWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionConfigurationInput, out *GetFunctionConfigurationOutput, err error) (bool, error) {
		if out == nil {
			return untilFunctionUpdated.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilFunctionUpdated.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &FunctionUpdatedWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *FunctionUpdatedWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *FunctionUpdatedWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedWaiterOptions)) (*GetFunctionConfigurationOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionConfigurationOutput
	err := wait.Poll(ctx, "FunctionUpdated", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunctionConfiguration(ctx, params, append([]func(*Options){func(o *Options) {
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

// FunctionUpdatedV2WaiterOptions are options of a waiter, or of one wait.
type FunctionUpdatedV2WaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 1 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *GetFunctionInput, *GetFunctionOutput, error) (bool, error)
}

// FunctionUpdatedV2Waiter waits for that state.
type FunctionUpdatedV2Waiter struct {
	client  GetFunctionAPIClient
	options FunctionUpdatedV2WaiterOptions
}

var untilFunctionUpdatedV2 = wait.Acceptors{
	{Matcher: "path", Argument: "Configuration.LastUpdateStatus", Expected: "\"Successful\"", State: "success"},
	{Matcher: "path", Argument: "Configuration.LastUpdateStatus", Expected: "\"Failed\"", State: "failure"},
	{Matcher: "path", Argument: "Configuration.LastUpdateStatus", Expected: "\"InProgress\"", State: "retry"},
}

// NewFunctionUpdatedV2Waiter is a waiter over a client, or what stands in for one.
func NewFunctionUpdatedV2Waiter(client GetFunctionAPIClient, optFns ...func(*FunctionUpdatedV2WaiterOptions)) *FunctionUpdatedV2Waiter {
	options := FunctionUpdatedV2WaiterOptions{MinDelay: 1 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionInput, out *GetFunctionOutput, err error) (bool, error) {
		if out == nil {
			return untilFunctionUpdatedV2.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilFunctionUpdatedV2.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &FunctionUpdatedV2Waiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *FunctionUpdatedV2Waiter) Wait(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedV2WaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *FunctionUpdatedV2Waiter) WaitForOutput(ctx context.Context, params *GetFunctionInput, maxWaitDur time.Duration, optFns ...func(*FunctionUpdatedV2WaiterOptions)) (*GetFunctionOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionOutput
	err := wait.Poll(ctx, "FunctionUpdatedV2", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunction(ctx, params, append([]func(*Options){func(o *Options) {
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

// PublishedVersionActiveWaiterOptions are options of a waiter, or of one wait.
type PublishedVersionActiveWaiterOptions struct {
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
	Retryable func(context.Context, *GetFunctionConfigurationInput, *GetFunctionConfigurationOutput, error) (bool, error)
}

// PublishedVersionActiveWaiter waits for that state.
type PublishedVersionActiveWaiter struct {
	client  GetFunctionConfigurationAPIClient
	options PublishedVersionActiveWaiterOptions
}

var untilPublishedVersionActive = wait.Acceptors{
	{Matcher: "path", Argument: "State", Expected: "\"Active\"", State: "success"},
	{Matcher: "path", Argument: "State", Expected: "\"Failed\"", State: "failure"},
	{Matcher: "path", Argument: "State", Expected: "\"Pending\"", State: "retry"},
}

// NewPublishedVersionActiveWaiter is a waiter over a client, or what stands in for one.
func NewPublishedVersionActiveWaiter(client GetFunctionConfigurationAPIClient, optFns ...func(*PublishedVersionActiveWaiterOptions)) *PublishedVersionActiveWaiter {
	options := PublishedVersionActiveWaiterOptions{MinDelay: 5 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *GetFunctionConfigurationInput, out *GetFunctionConfigurationOutput, err error) (bool, error) {
		if out == nil {
			return untilPublishedVersionActive.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilPublishedVersionActive.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &PublishedVersionActiveWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *PublishedVersionActiveWaiter) Wait(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*PublishedVersionActiveWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *PublishedVersionActiveWaiter) WaitForOutput(ctx context.Context, params *GetFunctionConfigurationInput, maxWaitDur time.Duration, optFns ...func(*PublishedVersionActiveWaiterOptions)) (*GetFunctionConfigurationOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *GetFunctionConfigurationOutput
	err := wait.Poll(ctx, "PublishedVersionActive", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.GetFunctionConfiguration(ctx, params, append([]func(*Options){func(o *Options) {
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
