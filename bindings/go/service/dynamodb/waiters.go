// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package dynamodb

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/wait"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// DescribeBulkOperationAPIClient is a client of DescribeBulkOperation, or what stands in for one.
type DescribeBulkOperationAPIClient interface {
	DescribeBulkOperation(context.Context, *DescribeBulkOperationInput, ...func(*Options)) (*DescribeBulkOperationOutput, error)
}

var _ DescribeBulkOperationAPIClient = (*Client)(nil)

// BulkOperationCompletedWaiterOptions are options of a waiter, or of one wait.
type BulkOperationCompletedWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeBulkOperationInput, *DescribeBulkOperationOutput, error) (bool, error)
}

// BulkOperationCompletedWaiter waits for that state.
type BulkOperationCompletedWaiter struct {
	client  DescribeBulkOperationAPIClient
	options BulkOperationCompletedWaiterOptions
}

var untilBulkOperationCompleted = wait.Acceptors{
	{Matcher: "path", Argument: "BulkOperationDescription.BulkOperationStatus", Expected: "\"COMPLETED\"", State: "success"},
	{Matcher: "path", Argument: "BulkOperationDescription.BulkOperationStatus", Expected: "\"COMPLETED_WITH_ERRORS\"", State: "success"},
	{Matcher: "path", Argument: "BulkOperationDescription.BulkOperationStatus", Expected: "\"CANCELLED\"", State: "failure"},
	{Matcher: "path", Argument: "BulkOperationDescription.BulkOperationStatus", Expected: "\"FAILED\"", State: "failure"},
}

// NewBulkOperationCompletedWaiter is a waiter over a client, or what stands in for one.
func NewBulkOperationCompletedWaiter(client DescribeBulkOperationAPIClient, optFns ...func(*BulkOperationCompletedWaiterOptions)) *BulkOperationCompletedWaiter {
	options := BulkOperationCompletedWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeBulkOperationInput, out *DescribeBulkOperationOutput, err error) (bool, error) {
		if out == nil {
			return untilBulkOperationCompleted.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilBulkOperationCompleted.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &BulkOperationCompletedWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *BulkOperationCompletedWaiter) Wait(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *BulkOperationCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeBulkOperationInput, maxWaitDur time.Duration, optFns ...func(*BulkOperationCompletedWaiterOptions)) (*DescribeBulkOperationOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeBulkOperationOutput
	err := wait.Poll(ctx, "BulkOperationCompleted", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeBulkOperation(ctx, params, append([]func(*Options){func(o *Options) {
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

// DescribeContributorInsightsAPIClient is a client of DescribeContributorInsights, or what stands in for one.
type DescribeContributorInsightsAPIClient interface {
	DescribeContributorInsights(context.Context, *DescribeContributorInsightsInput, ...func(*Options)) (*DescribeContributorInsightsOutput, error)
}

var _ DescribeContributorInsightsAPIClient = (*Client)(nil)

// ContributorInsightsEnabledWaiterOptions are options of a waiter, or of one wait.
type ContributorInsightsEnabledWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeContributorInsightsInput, *DescribeContributorInsightsOutput, error) (bool, error)
}

// ContributorInsightsEnabledWaiter waits for that state.
type ContributorInsightsEnabledWaiter struct {
	client  DescribeContributorInsightsAPIClient
	options ContributorInsightsEnabledWaiterOptions
}

var untilContributorInsightsEnabled = wait.Acceptors{
	{Matcher: "path", Argument: "ContributorInsightsStatus", Expected: "\"ENABLED\"", State: "success"},
	{Matcher: "path", Argument: "ContributorInsightsStatus", Expected: "\"FAILED\"", State: "failure"},
}

// NewContributorInsightsEnabledWaiter is a waiter over a client, or what stands in for one.
func NewContributorInsightsEnabledWaiter(client DescribeContributorInsightsAPIClient, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) *ContributorInsightsEnabledWaiter {
	options := ContributorInsightsEnabledWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeContributorInsightsInput, out *DescribeContributorInsightsOutput, err error) (bool, error) {
		if out == nil {
			return untilContributorInsightsEnabled.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilContributorInsightsEnabled.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ContributorInsightsEnabledWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ContributorInsightsEnabledWaiter) Wait(ctx context.Context, params *DescribeContributorInsightsInput, maxWaitDur time.Duration, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ContributorInsightsEnabledWaiter) WaitForOutput(ctx context.Context, params *DescribeContributorInsightsInput, maxWaitDur time.Duration, optFns ...func(*ContributorInsightsEnabledWaiterOptions)) (*DescribeContributorInsightsOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeContributorInsightsOutput
	err := wait.Poll(ctx, "ContributorInsightsEnabled", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeContributorInsights(ctx, params, append([]func(*Options){func(o *Options) {
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

// DescribeExportAPIClient is a client of DescribeExport, or what stands in for one.
type DescribeExportAPIClient interface {
	DescribeExport(context.Context, *DescribeExportInput, ...func(*Options)) (*DescribeExportOutput, error)
}

var _ DescribeExportAPIClient = (*Client)(nil)

// ExportCompletedWaiterOptions are options of a waiter, or of one wait.
type ExportCompletedWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeExportInput, *DescribeExportOutput, error) (bool, error)
}

// ExportCompletedWaiter waits for that state.
type ExportCompletedWaiter struct {
	client  DescribeExportAPIClient
	options ExportCompletedWaiterOptions
}

var untilExportCompleted = wait.Acceptors{
	{Matcher: "path", Argument: "ExportDescription.ExportStatus", Expected: "\"COMPLETED\"", State: "success"},
	{Matcher: "path", Argument: "ExportDescription.ExportStatus", Expected: "\"FAILED\"", State: "failure"},
}

// NewExportCompletedWaiter is a waiter over a client, or what stands in for one.
func NewExportCompletedWaiter(client DescribeExportAPIClient, optFns ...func(*ExportCompletedWaiterOptions)) *ExportCompletedWaiter {
	options := ExportCompletedWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeExportInput, out *DescribeExportOutput, err error) (bool, error) {
		if out == nil {
			return untilExportCompleted.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilExportCompleted.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ExportCompletedWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ExportCompletedWaiter) Wait(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ExportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeExportInput, maxWaitDur time.Duration, optFns ...func(*ExportCompletedWaiterOptions)) (*DescribeExportOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeExportOutput
	err := wait.Poll(ctx, "ExportCompleted", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeExport(ctx, params, append([]func(*Options){func(o *Options) {
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

// DescribeImportAPIClient is a client of DescribeImport, or what stands in for one.
type DescribeImportAPIClient interface {
	DescribeImport(context.Context, *DescribeImportInput, ...func(*Options)) (*DescribeImportOutput, error)
}

var _ DescribeImportAPIClient = (*Client)(nil)

// ImportCompletedWaiterOptions are options of a waiter, or of one wait.
type ImportCompletedWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeImportInput, *DescribeImportOutput, error) (bool, error)
}

// ImportCompletedWaiter waits for that state.
type ImportCompletedWaiter struct {
	client  DescribeImportAPIClient
	options ImportCompletedWaiterOptions
}

var untilImportCompleted = wait.Acceptors{
	{Matcher: "path", Argument: "ImportTableDescription.ImportStatus", Expected: "\"COMPLETED\"", State: "success"},
	{Matcher: "path", Argument: "ImportTableDescription.ImportStatus", Expected: "\"FAILED\"", State: "failure"},
	{Matcher: "path", Argument: "ImportTableDescription.ImportStatus", Expected: "\"CANCELLED\"", State: "failure"},
}

// NewImportCompletedWaiter is a waiter over a client, or what stands in for one.
func NewImportCompletedWaiter(client DescribeImportAPIClient, optFns ...func(*ImportCompletedWaiterOptions)) *ImportCompletedWaiter {
	options := ImportCompletedWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeImportInput, out *DescribeImportOutput, err error) (bool, error) {
		if out == nil {
			return untilImportCompleted.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilImportCompleted.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &ImportCompletedWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *ImportCompletedWaiter) Wait(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *ImportCompletedWaiter) WaitForOutput(ctx context.Context, params *DescribeImportInput, maxWaitDur time.Duration, optFns ...func(*ImportCompletedWaiterOptions)) (*DescribeImportOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeImportOutput
	err := wait.Poll(ctx, "ImportCompleted", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeImport(ctx, params, append([]func(*Options){func(o *Options) {
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

// DescribeKinesisStreamingDestinationAPIClient is a client of DescribeKinesisStreamingDestination, or what stands in for one.
type DescribeKinesisStreamingDestinationAPIClient interface {
	DescribeKinesisStreamingDestination(context.Context, *DescribeKinesisStreamingDestinationInput, ...func(*Options)) (*DescribeKinesisStreamingDestinationOutput, error)
}

var _ DescribeKinesisStreamingDestinationAPIClient = (*Client)(nil)

// KinesisStreamingDestinationActiveWaiterOptions are options of a waiter, or of one wait.
type KinesisStreamingDestinationActiveWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeKinesisStreamingDestinationInput, *DescribeKinesisStreamingDestinationOutput, error) (bool, error)
}

// KinesisStreamingDestinationActiveWaiter waits for that state.
type KinesisStreamingDestinationActiveWaiter struct {
	client  DescribeKinesisStreamingDestinationAPIClient
	options KinesisStreamingDestinationActiveWaiterOptions
}

var untilKinesisStreamingDestinationActive = wait.Acceptors{
	{Matcher: "pathAny", Argument: "KinesisDataStreamDestinations[].DestinationStatus", Expected: "\"ACTIVE\"", State: "success"},
	{Matcher: "path", Argument: "length(KinesisDataStreamDestinations) > `0`  && length(KinesisDataStreamDestinations[?DestinationStatus == 'DISABLED' || DestinationStatus == 'ENABLE_FAILED']) ==  length(KinesisDataStreamDestinations)", Expected: "true", State: "failure"},
}

// NewKinesisStreamingDestinationActiveWaiter is a waiter over a client, or what stands in for one.
func NewKinesisStreamingDestinationActiveWaiter(client DescribeKinesisStreamingDestinationAPIClient, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) *KinesisStreamingDestinationActiveWaiter {
	options := KinesisStreamingDestinationActiveWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeKinesisStreamingDestinationInput, out *DescribeKinesisStreamingDestinationOutput, err error) (bool, error) {
		if out == nil {
			return untilKinesisStreamingDestinationActive.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilKinesisStreamingDestinationActive.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &KinesisStreamingDestinationActiveWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *KinesisStreamingDestinationActiveWaiter) Wait(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *KinesisStreamingDestinationActiveWaiter) WaitForOutput(ctx context.Context, params *DescribeKinesisStreamingDestinationInput, maxWaitDur time.Duration, optFns ...func(*KinesisStreamingDestinationActiveWaiterOptions)) (*DescribeKinesisStreamingDestinationOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeKinesisStreamingDestinationOutput
	err := wait.Poll(ctx, "KinesisStreamingDestinationActive", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeKinesisStreamingDestination(ctx, params, append([]func(*Options){func(o *Options) {
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

// DescribeTableAPIClient is a client of DescribeTable, or what stands in for one.
type DescribeTableAPIClient interface {
	DescribeTable(context.Context, *DescribeTableInput, ...func(*Options)) (*DescribeTableOutput, error)
}

var _ DescribeTableAPIClient = (*Client)(nil)

// TableExistsWaiterOptions are options of a waiter, or of one wait.
type TableExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error)
}

// TableExistsWaiter waits for that state.
type TableExistsWaiter struct {
	client  DescribeTableAPIClient
	options TableExistsWaiterOptions
}

var untilTableExists = wait.Acceptors{
	{Matcher: "path", Argument: "Table.TableStatus", Expected: "\"ACTIVE\"", State: "success"},
	{Matcher: "error", Argument: "", Expected: "\"ResourceNotFoundException\"", State: "retry"},
}

// NewTableExistsWaiter is a waiter over a client, or what stands in for one.
func NewTableExistsWaiter(client DescribeTableAPIClient, optFns ...func(*TableExistsWaiterOptions)) *TableExistsWaiter {
	options := TableExistsWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeTableInput, out *DescribeTableOutput, err error) (bool, error) {
		if out == nil {
			return untilTableExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilTableExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &TableExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *TableExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *TableExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableExistsWaiterOptions)) (*DescribeTableOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeTableOutput
	err := wait.Poll(ctx, "TableExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeTable(ctx, params, append([]func(*Options){func(o *Options) {
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

// TableNotExistsWaiterOptions are options of a waiter, or of one wait.
type TableNotExistsWaiterOptions struct {
	// APIOptions add middleware to the polls.
	APIOptions []func(*middleware.Stack) error
	// ClientOptions change options of the polls.
	ClientOptions []func(*Options)
	// MinDelay is the first pause between polls, 20 seconds unless said otherwise.
	MinDelay time.Duration
	// MaxDelay is the longest, 120 seconds unless said otherwise.
	MaxDelay time.Duration
	// LogWaitAttempts logs each poll to the logger of the context.
	LogWaitAttempts bool
	// Retryable says whether to go on, instead of the model.
	Retryable func(context.Context, *DescribeTableInput, *DescribeTableOutput, error) (bool, error)
}

// TableNotExistsWaiter waits for that state.
type TableNotExistsWaiter struct {
	client  DescribeTableAPIClient
	options TableNotExistsWaiterOptions
}

var untilTableNotExists = wait.Acceptors{
	{Matcher: "error", Argument: "", Expected: "\"ResourceNotFoundException\"", State: "success"},
}

// NewTableNotExistsWaiter is a waiter over a client, or what stands in for one.
func NewTableNotExistsWaiter(client DescribeTableAPIClient, optFns ...func(*TableNotExistsWaiterOptions)) *TableNotExistsWaiter {
	options := TableNotExistsWaiterOptions{MinDelay: 20 * time.Second, MaxDelay: 120 * time.Second}
	options.Retryable = func(ctx context.Context, _ *DescribeTableInput, out *DescribeTableOutput, err error) (bool, error) {
		if out == nil {
			return untilTableNotExists.Retryable(nil, middleware.Metadata{}, err)
		}
		return untilTableNotExists.Retryable(out, out.ResultMetadata, err)
	}
	for _, fn := range optFns {
		fn(&options)
	}
	return &TableNotExistsWaiter{client, options}
}

// Wait waits for the state, for maxWaitDur at most.
func (w *TableNotExistsWaiter) Wait(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) error {
	_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)
	return err
}

// WaitForOutput waits likewise, and gives the last answer.
func (w *TableNotExistsWaiter) WaitForOutput(ctx context.Context, params *DescribeTableInput, maxWaitDur time.Duration, optFns ...func(*TableNotExistsWaiterOptions)) (*DescribeTableOutput, error) {
	options := w.options
	for _, fn := range optFns {
		fn(&options)
	}
	var last *DescribeTableOutput
	err := wait.Poll(ctx, "TableNotExists", wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},
		func(ctx context.Context) (bool, error) {
			out, err := w.client.DescribeTable(ctx, params, append([]func(*Options){func(o *Options) {
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
