// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/kinesis/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AcknowledgeDeadLetterQueueRecordsInput is what AcknowledgeDeadLetterQueueRecords takes.
type AcknowledgeDeadLetterQueueRecordsInput struct {
	// Required.
	QueueARN *string
	// Required.
	Entries []types.AcknowledgeDeadLetterQueueRecordsRequestEntry
}

// AcknowledgeDeadLetterQueueRecordsOutput is what AcknowledgeDeadLetterQueueRecords gives.
type AcknowledgeDeadLetterQueueRecordsOutput struct {
	Successful []types.AcknowledgeDeadLetterQueueRecordsResultEntry
	Failed     []types.AcknowledgeDeadLetterQueueRecordsErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AcknowledgeDeadLetterQueueRecords calls the operation of that name.
func (c *Client) AcknowledgeDeadLetterQueueRecords(ctx context.Context, params *AcknowledgeDeadLetterQueueRecordsInput, optFns ...func(*Options)) (*AcknowledgeDeadLetterQueueRecordsOutput, error) {
	if params == nil {
		params = &AcknowledgeDeadLetterQueueRecordsInput{}
	}
	out, err := c.invoke(ctx, &opAcknowledgeDeadLetterQueueRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AcknowledgeDeadLetterQueueRecordsOutput), nil
}

var opAcknowledgeDeadLetterQueueRecords = runtime.Op{
	Service: &service,
	Name:    "AcknowledgeDeadLetterQueueRecords",
	Input:   "AcknowledgeDeadLetterQueueRecordsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAcknowledgeDeadLetterQueueRecordsInput(w, in.(*AcknowledgeDeadLetterQueueRecordsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AcknowledgeDeadLetterQueueRecordsOutput)
		decodeOpAcknowledgeDeadLetterQueueRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*AcknowledgeDeadLetterQueueRecordsOutput).ResultMetadata
	},
}

// AcknowledgeQueueRecordsInput is what AcknowledgeQueueRecords takes.
type AcknowledgeQueueRecordsInput struct {
	// Required.
	QueueARN *string
	// Required.
	Entries []types.AcknowledgeQueueRecordsRequestEntry
}

// AcknowledgeQueueRecordsOutput is what AcknowledgeQueueRecords gives.
type AcknowledgeQueueRecordsOutput struct {
	Successful []types.AcknowledgeQueueRecordsResultEntry
	Failed     []types.AcknowledgeQueueRecordsErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AcknowledgeQueueRecords calls the operation of that name.
func (c *Client) AcknowledgeQueueRecords(ctx context.Context, params *AcknowledgeQueueRecordsInput, optFns ...func(*Options)) (*AcknowledgeQueueRecordsOutput, error) {
	if params == nil {
		params = &AcknowledgeQueueRecordsInput{}
	}
	out, err := c.invoke(ctx, &opAcknowledgeQueueRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AcknowledgeQueueRecordsOutput), nil
}

var opAcknowledgeQueueRecords = runtime.Op{
	Service: &service,
	Name:    "AcknowledgeQueueRecords",
	Input:   "AcknowledgeQueueRecordsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAcknowledgeQueueRecordsInput(w, in.(*AcknowledgeQueueRecordsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AcknowledgeQueueRecordsOutput)
		decodeOpAcknowledgeQueueRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*AcknowledgeQueueRecordsOutput).ResultMetadata
	},
}

// AddTagsToStreamInput is what AddTagsToStream takes.
type AddTagsToStreamInput struct {
	StreamName *string
	// Required.
	Tags      map[string]string
	StreamARN *string
	StreamId  *string
}

// AddTagsToStreamOutput is what AddTagsToStream gives.
type AddTagsToStreamOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AddTagsToStream calls the operation of that name.
func (c *Client) AddTagsToStream(ctx context.Context, params *AddTagsToStreamInput, optFns ...func(*Options)) (*AddTagsToStreamOutput, error) {
	if params == nil {
		params = &AddTagsToStreamInput{}
	}
	out, err := c.invoke(ctx, &opAddTagsToStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AddTagsToStreamOutput), nil
}

var opAddTagsToStream = runtime.Op{
	Service: &service,
	Name:    "AddTagsToStream",
	Input:   "AddTagsToStreamInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpAddTagsToStreamInput(w, in.(*AddTagsToStreamInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AddTagsToStreamOutput)
		decodeOpAddTagsToStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AddTagsToStreamOutput).ResultMetadata },
}

// CreateChannelInput is what CreateChannel takes.
type CreateChannelInput struct {
	// Required.
	ChannelName *string
	// Required.
	ServiceExecutionRoleARN *string
	// Required.
	StreamConfigurationList          []types.ChannelStreamConfiguration
	S3DestinationConfiguration       *types.S3DestinationConfiguration
	S3TablesDestinationConfiguration *types.S3TablesDestinationConfiguration
	EncryptionConfiguration          *types.ChannelEncryptionConfiguration
	Tags                             map[string]string
	LoggingConfiguration             *types.ChannelLoggingConfiguration
}

// CreateChannelOutput is what CreateChannel gives.
type CreateChannelOutput struct {
	ChannelDescription *types.ChannelDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateChannel calls the operation of that name.
func (c *Client) CreateChannel(ctx context.Context, params *CreateChannelInput, optFns ...func(*Options)) (*CreateChannelOutput, error) {
	if params == nil {
		params = &CreateChannelInput{}
	}
	out, err := c.invoke(ctx, &opCreateChannel, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateChannelOutput), nil
}

var opCreateChannel = runtime.Op{
	Service: &service,
	Name:    "CreateChannel",
	Input:   "CreateChannelInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateChannelInput(w, in.(*CreateChannelInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateChannelOutput)
		decodeOpCreateChannelOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateChannelOutput).ResultMetadata },
}

// CreateQueueInput is what CreateQueue takes.
type CreateQueueInput struct {
	// Required.
	QueueName *string
	// Required.
	StreamConfigurationList []types.QueueStreamConfiguration
	QueueAttributes         *types.QueueAttributes
	Tags                    map[string]string
}

// CreateQueueOutput is what CreateQueue gives.
type CreateQueueOutput struct {
	QueueDescription *types.QueueDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateQueue calls the operation of that name.
func (c *Client) CreateQueue(ctx context.Context, params *CreateQueueInput, optFns ...func(*Options)) (*CreateQueueOutput, error) {
	if params == nil {
		params = &CreateQueueInput{}
	}
	out, err := c.invoke(ctx, &opCreateQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateQueueOutput), nil
}

var opCreateQueue = runtime.Op{
	Service: &service,
	Name:    "CreateQueue",
	Input:   "CreateQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateQueueInput(w, in.(*CreateQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateQueueOutput)
		decodeOpCreateQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateQueueOutput).ResultMetadata },
}

// CreateStreamInput is what CreateStream takes.
type CreateStreamInput struct {
	// Required.
	StreamName                 *string
	ShardCount                 *int32
	StreamModeDetails          *types.StreamModeDetails
	Tags                       map[string]string
	WarmThroughputMiBps        int32
	MaxRecordSizeInKiB         *int32
	RecordDistributionStrategy types.RecordDistributionStrategy
}

// CreateStreamOutput is what CreateStream gives.
type CreateStreamOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateStream calls the operation of that name.
func (c *Client) CreateStream(ctx context.Context, params *CreateStreamInput, optFns ...func(*Options)) (*CreateStreamOutput, error) {
	if params == nil {
		params = &CreateStreamInput{}
	}
	out, err := c.invoke(ctx, &opCreateStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateStreamOutput), nil
}

var opCreateStream = runtime.Op{
	Service: &service,
	Name:    "CreateStream",
	Input:   "CreateStreamInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateStreamInput(w, in.(*CreateStreamInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateStreamOutput)
		decodeOpCreateStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateStreamOutput).ResultMetadata },
}

// DecreaseStreamRetentionPeriodInput is what DecreaseStreamRetentionPeriod takes.
type DecreaseStreamRetentionPeriodInput struct {
	StreamName *string
	// Required.
	RetentionPeriodHours int32
	StreamARN            *string
	StreamId             *string
}

// DecreaseStreamRetentionPeriodOutput is what DecreaseStreamRetentionPeriod gives.
type DecreaseStreamRetentionPeriodOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DecreaseStreamRetentionPeriod calls the operation of that name.
func (c *Client) DecreaseStreamRetentionPeriod(ctx context.Context, params *DecreaseStreamRetentionPeriodInput, optFns ...func(*Options)) (*DecreaseStreamRetentionPeriodOutput, error) {
	if params == nil {
		params = &DecreaseStreamRetentionPeriodInput{}
	}
	out, err := c.invoke(ctx, &opDecreaseStreamRetentionPeriod, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DecreaseStreamRetentionPeriodOutput), nil
}

var opDecreaseStreamRetentionPeriod = runtime.Op{
	Service: &service,
	Name:    "DecreaseStreamRetentionPeriod",
	Input:   "DecreaseStreamRetentionPeriodInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDecreaseStreamRetentionPeriodInput(w, in.(*DecreaseStreamRetentionPeriodInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DecreaseStreamRetentionPeriodOutput)
		decodeOpDecreaseStreamRetentionPeriodOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DecreaseStreamRetentionPeriodOutput).ResultMetadata
	},
}

// DeleteChannelInput is what DeleteChannel takes.
type DeleteChannelInput struct {
	// Required.
	ChannelARN *string
}

// DeleteChannelOutput is what DeleteChannel gives.
type DeleteChannelOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteChannel calls the operation of that name.
func (c *Client) DeleteChannel(ctx context.Context, params *DeleteChannelInput, optFns ...func(*Options)) (*DeleteChannelOutput, error) {
	if params == nil {
		params = &DeleteChannelInput{}
	}
	out, err := c.invoke(ctx, &opDeleteChannel, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteChannelOutput), nil
}

var opDeleteChannel = runtime.Op{
	Service: &service,
	Name:    "DeleteChannel",
	Input:   "DeleteChannelInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteChannelInput(w, in.(*DeleteChannelInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteChannelOutput)
		decodeOpDeleteChannelOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteChannelOutput).ResultMetadata },
}

// DeleteQueueInput is what DeleteQueue takes.
type DeleteQueueInput struct {
	// Required.
	QueueARN *string
}

// DeleteQueueOutput is what DeleteQueue gives.
type DeleteQueueOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteQueue calls the operation of that name.
func (c *Client) DeleteQueue(ctx context.Context, params *DeleteQueueInput, optFns ...func(*Options)) (*DeleteQueueOutput, error) {
	if params == nil {
		params = &DeleteQueueInput{}
	}
	out, err := c.invoke(ctx, &opDeleteQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteQueueOutput), nil
}

var opDeleteQueue = runtime.Op{
	Service: &service,
	Name:    "DeleteQueue",
	Input:   "DeleteQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteQueueInput(w, in.(*DeleteQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteQueueOutput)
		decodeOpDeleteQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteQueueOutput).ResultMetadata },
}

// DeleteResourcePolicyInput is what DeleteResourcePolicy takes.
type DeleteResourcePolicyInput struct {
	// Required.
	ResourceARN *string
	StreamId    *string
}

// DeleteResourcePolicyOutput is what DeleteResourcePolicy gives.
type DeleteResourcePolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteResourcePolicy calls the operation of that name.
func (c *Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error) {
	if params == nil {
		params = &DeleteResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opDeleteResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteResourcePolicyOutput), nil
}

var opDeleteResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "DeleteResourcePolicy",
	Input:   "DeleteResourcePolicyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteResourcePolicyInput(w, in.(*DeleteResourcePolicyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteResourcePolicyOutput)
		decodeOpDeleteResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteResourcePolicyOutput).ResultMetadata },
}

// DeleteStreamInput is what DeleteStream takes.
type DeleteStreamInput struct {
	StreamName              *string
	EnforceConsumerDeletion bool
	StreamARN               *string
	StreamId                *string
}

// DeleteStreamOutput is what DeleteStream gives.
type DeleteStreamOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteStream calls the operation of that name.
func (c *Client) DeleteStream(ctx context.Context, params *DeleteStreamInput, optFns ...func(*Options)) (*DeleteStreamOutput, error) {
	if params == nil {
		params = &DeleteStreamInput{}
	}
	out, err := c.invoke(ctx, &opDeleteStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteStreamOutput), nil
}

var opDeleteStream = runtime.Op{
	Service: &service,
	Name:    "DeleteStream",
	Input:   "DeleteStreamInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteStreamInput(w, in.(*DeleteStreamInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteStreamOutput)
		decodeOpDeleteStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteStreamOutput).ResultMetadata },
}

// DeregisterStreamConsumerInput is what DeregisterStreamConsumer takes.
type DeregisterStreamConsumerInput struct {
	StreamARN    *string
	ConsumerName *string
	ConsumerARN  *string
	StreamId     *string
}

// DeregisterStreamConsumerOutput is what DeregisterStreamConsumer gives.
type DeregisterStreamConsumerOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeregisterStreamConsumer calls the operation of that name.
func (c *Client) DeregisterStreamConsumer(ctx context.Context, params *DeregisterStreamConsumerInput, optFns ...func(*Options)) (*DeregisterStreamConsumerOutput, error) {
	if params == nil {
		params = &DeregisterStreamConsumerInput{}
	}
	out, err := c.invoke(ctx, &opDeregisterStreamConsumer, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeregisterStreamConsumerOutput), nil
}

var opDeregisterStreamConsumer = runtime.Op{
	Service: &service,
	Name:    "DeregisterStreamConsumer",
	Input:   "DeregisterStreamConsumerInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeregisterStreamConsumerInput(w, in.(*DeregisterStreamConsumerInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeregisterStreamConsumerOutput)
		decodeOpDeregisterStreamConsumerOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeregisterStreamConsumerOutput).ResultMetadata
	},
}

// DescribeAccountSettingsInput is what DescribeAccountSettings takes.
type DescribeAccountSettingsInput struct {
}

// DescribeAccountSettingsOutput is what DescribeAccountSettings gives.
type DescribeAccountSettingsOutput struct {
	MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentOutput

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeAccountSettings calls the operation of that name.
func (c *Client) DescribeAccountSettings(ctx context.Context, params *DescribeAccountSettingsInput, optFns ...func(*Options)) (*DescribeAccountSettingsOutput, error) {
	if params == nil {
		params = &DescribeAccountSettingsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeAccountSettings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeAccountSettingsOutput), nil
}

var opDescribeAccountSettings = runtime.Op{
	Service: &service,
	Name:    "DescribeAccountSettings",
	Input:   "DescribeAccountSettingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeAccountSettingsInput(w, in.(*DescribeAccountSettingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeAccountSettingsOutput)
		decodeOpDescribeAccountSettingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeAccountSettingsOutput).ResultMetadata
	},
}

// DescribeChannelInput is what DescribeChannel takes.
type DescribeChannelInput struct {
	// Required.
	ChannelARN *string
}

// DescribeChannelOutput is what DescribeChannel gives.
type DescribeChannelOutput struct {
	ChannelDescription *types.ChannelDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeChannel calls the operation of that name.
func (c *Client) DescribeChannel(ctx context.Context, params *DescribeChannelInput, optFns ...func(*Options)) (*DescribeChannelOutput, error) {
	if params == nil {
		params = &DescribeChannelInput{}
	}
	out, err := c.invoke(ctx, &opDescribeChannel, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeChannelOutput), nil
}

var opDescribeChannel = runtime.Op{
	Service: &service,
	Name:    "DescribeChannel",
	Input:   "DescribeChannelInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeChannelInput(w, in.(*DescribeChannelInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeChannelOutput)
		decodeOpDescribeChannelOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeChannelOutput).ResultMetadata },
}

// DescribeLimitsInput is what DescribeLimits takes.
type DescribeLimitsInput struct {
}

// DescribeLimitsOutput is what DescribeLimits gives.
type DescribeLimitsOutput struct {
	ShardLimit               int32
	OpenShardCount           int32
	OnDemandStreamCount      int32
	OnDemandStreamCountLimit int32
	ChannelCount             int32
	ChannelCountLimit        int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeLimits calls the operation of that name.
func (c *Client) DescribeLimits(ctx context.Context, params *DescribeLimitsInput, optFns ...func(*Options)) (*DescribeLimitsOutput, error) {
	if params == nil {
		params = &DescribeLimitsInput{}
	}
	out, err := c.invoke(ctx, &opDescribeLimits, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeLimitsOutput), nil
}

var opDescribeLimits = runtime.Op{
	Service: &service,
	Name:    "DescribeLimits",
	Input:   "DescribeLimitsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeLimitsInput(w, in.(*DescribeLimitsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeLimitsOutput)
		decodeOpDescribeLimitsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeLimitsOutput).ResultMetadata },
}

// DescribeQueueInput is what DescribeQueue takes.
type DescribeQueueInput struct {
	// Required.
	QueueARN *string
}

// DescribeQueueOutput is what DescribeQueue gives.
type DescribeQueueOutput struct {
	QueueDescription *types.QueueDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeQueue calls the operation of that name.
func (c *Client) DescribeQueue(ctx context.Context, params *DescribeQueueInput, optFns ...func(*Options)) (*DescribeQueueOutput, error) {
	if params == nil {
		params = &DescribeQueueInput{}
	}
	out, err := c.invoke(ctx, &opDescribeQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeQueueOutput), nil
}

var opDescribeQueue = runtime.Op{
	Service: &service,
	Name:    "DescribeQueue",
	Input:   "DescribeQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeQueueInput(w, in.(*DescribeQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeQueueOutput)
		decodeOpDescribeQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeQueueOutput).ResultMetadata },
}

// DescribeStreamInput is what DescribeStream takes.
type DescribeStreamInput struct {
	StreamName            *string
	Limit                 *int32
	ExclusiveStartShardId *string
	StreamARN             *string
	StreamId              *string
}

// DescribeStreamOutput is what DescribeStream gives.
type DescribeStreamOutput struct {
	StreamDescription *types.StreamDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeStream calls the operation of that name.
func (c *Client) DescribeStream(ctx context.Context, params *DescribeStreamInput, optFns ...func(*Options)) (*DescribeStreamOutput, error) {
	if params == nil {
		params = &DescribeStreamInput{}
	}
	out, err := c.invoke(ctx, &opDescribeStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeStreamOutput), nil
}

var opDescribeStream = runtime.Op{
	Service: &service,
	Name:    "DescribeStream",
	Input:   "DescribeStreamInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeStreamInput(w, in.(*DescribeStreamInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeStreamOutput)
		decodeOpDescribeStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeStreamOutput).ResultMetadata },
}

// DescribeStreamConsumerInput is what DescribeStreamConsumer takes.
type DescribeStreamConsumerInput struct {
	StreamARN    *string
	ConsumerName *string
	ConsumerARN  *string
	StreamId     *string
}

// DescribeStreamConsumerOutput is what DescribeStreamConsumer gives.
type DescribeStreamConsumerOutput struct {
	ConsumerDescription *types.ConsumerDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeStreamConsumer calls the operation of that name.
func (c *Client) DescribeStreamConsumer(ctx context.Context, params *DescribeStreamConsumerInput, optFns ...func(*Options)) (*DescribeStreamConsumerOutput, error) {
	if params == nil {
		params = &DescribeStreamConsumerInput{}
	}
	out, err := c.invoke(ctx, &opDescribeStreamConsumer, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeStreamConsumerOutput), nil
}

var opDescribeStreamConsumer = runtime.Op{
	Service: &service,
	Name:    "DescribeStreamConsumer",
	Input:   "DescribeStreamConsumerInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeStreamConsumerInput(w, in.(*DescribeStreamConsumerInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeStreamConsumerOutput)
		decodeOpDescribeStreamConsumerOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeStreamConsumerOutput).ResultMetadata },
}

// DescribeStreamSummaryInput is what DescribeStreamSummary takes.
type DescribeStreamSummaryInput struct {
	StreamName *string
	StreamARN  *string
	StreamId   *string
}

// DescribeStreamSummaryOutput is what DescribeStreamSummary gives.
type DescribeStreamSummaryOutput struct {
	StreamDescriptionSummary *types.StreamDescriptionSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeStreamSummary calls the operation of that name.
func (c *Client) DescribeStreamSummary(ctx context.Context, params *DescribeStreamSummaryInput, optFns ...func(*Options)) (*DescribeStreamSummaryOutput, error) {
	if params == nil {
		params = &DescribeStreamSummaryInput{}
	}
	out, err := c.invoke(ctx, &opDescribeStreamSummary, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeStreamSummaryOutput), nil
}

var opDescribeStreamSummary = runtime.Op{
	Service: &service,
	Name:    "DescribeStreamSummary",
	Input:   "DescribeStreamSummaryInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeStreamSummaryInput(w, in.(*DescribeStreamSummaryInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeStreamSummaryOutput)
		decodeOpDescribeStreamSummaryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeStreamSummaryOutput).ResultMetadata },
}

// DisableEnhancedMonitoringInput is what DisableEnhancedMonitoring takes.
type DisableEnhancedMonitoringInput struct {
	StreamName *string
	// Required.
	ShardLevelMetrics []types.MetricsName
	StreamARN         *string
	StreamId          *string
}

// DisableEnhancedMonitoringOutput is what DisableEnhancedMonitoring gives.
type DisableEnhancedMonitoringOutput struct {
	StreamName               *string
	CurrentShardLevelMetrics []types.MetricsName
	DesiredShardLevelMetrics []types.MetricsName
	StreamARN                *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisableEnhancedMonitoring calls the operation of that name.
func (c *Client) DisableEnhancedMonitoring(ctx context.Context, params *DisableEnhancedMonitoringInput, optFns ...func(*Options)) (*DisableEnhancedMonitoringOutput, error) {
	if params == nil {
		params = &DisableEnhancedMonitoringInput{}
	}
	out, err := c.invoke(ctx, &opDisableEnhancedMonitoring, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisableEnhancedMonitoringOutput), nil
}

var opDisableEnhancedMonitoring = runtime.Op{
	Service: &service,
	Name:    "DisableEnhancedMonitoring",
	Input:   "DisableEnhancedMonitoringInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDisableEnhancedMonitoringInput(w, in.(*DisableEnhancedMonitoringInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisableEnhancedMonitoringOutput)
		decodeOpDisableEnhancedMonitoringOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DisableEnhancedMonitoringOutput).ResultMetadata
	},
}

// EnableEnhancedMonitoringInput is what EnableEnhancedMonitoring takes.
type EnableEnhancedMonitoringInput struct {
	StreamName *string
	// Required.
	ShardLevelMetrics []types.MetricsName
	StreamARN         *string
	StreamId          *string
}

// EnableEnhancedMonitoringOutput is what EnableEnhancedMonitoring gives.
type EnableEnhancedMonitoringOutput struct {
	StreamName               *string
	CurrentShardLevelMetrics []types.MetricsName
	DesiredShardLevelMetrics []types.MetricsName
	StreamARN                *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// EnableEnhancedMonitoring calls the operation of that name.
func (c *Client) EnableEnhancedMonitoring(ctx context.Context, params *EnableEnhancedMonitoringInput, optFns ...func(*Options)) (*EnableEnhancedMonitoringOutput, error) {
	if params == nil {
		params = &EnableEnhancedMonitoringInput{}
	}
	out, err := c.invoke(ctx, &opEnableEnhancedMonitoring, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EnableEnhancedMonitoringOutput), nil
}

var opEnableEnhancedMonitoring = runtime.Op{
	Service: &service,
	Name:    "EnableEnhancedMonitoring",
	Input:   "EnableEnhancedMonitoringInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpEnableEnhancedMonitoringInput(w, in.(*EnableEnhancedMonitoringInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EnableEnhancedMonitoringOutput)
		decodeOpEnableEnhancedMonitoringOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*EnableEnhancedMonitoringOutput).ResultMetadata
	},
}

// GetRecordsInput is what GetRecords takes.
type GetRecordsInput struct {
	// Required.
	ShardIterator *string
	Limit         *int32
	StreamARN     *string
	StreamId      *string
	DryRun        bool
}

// GetRecordsOutput is what GetRecords gives.
type GetRecordsOutput struct {
	Records            []types.Record
	NextShardIterator  *string
	MillisBehindLatest int64
	ChildShards        []types.ChildShard

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetRecords calls the operation of that name.
func (c *Client) GetRecords(ctx context.Context, params *GetRecordsInput, optFns ...func(*Options)) (*GetRecordsOutput, error) {
	if params == nil {
		params = &GetRecordsInput{}
	}
	out, err := c.invoke(ctx, &opGetRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetRecordsOutput), nil
}

var opGetRecords = runtime.Op{
	Service: &service,
	Name:    "GetRecords",
	Input:   "GetRecordsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetRecordsInput(w, in.(*GetRecordsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetRecordsOutput)
		decodeOpGetRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetRecordsOutput).ResultMetadata },
}

// GetResourcePolicyInput is what GetResourcePolicy takes.
type GetResourcePolicyInput struct {
	// Required.
	ResourceARN *string
	StreamId    *string
}

// GetResourcePolicyOutput is what GetResourcePolicy gives.
type GetResourcePolicyOutput struct {
	Policy *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetResourcePolicy calls the operation of that name.
func (c *Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error) {
	if params == nil {
		params = &GetResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetResourcePolicyOutput), nil
}

var opGetResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "GetResourcePolicy",
	Input:   "GetResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetResourcePolicyInput(w, in.(*GetResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetResourcePolicyOutput)
		decodeOpGetResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetResourcePolicyOutput).ResultMetadata },
}

// GetShardIteratorInput is what GetShardIterator takes.
type GetShardIteratorInput struct {
	StreamName *string
	// Required.
	ShardId *string
	// Required.
	ShardIteratorType      types.ShardIteratorType
	StartingSequenceNumber *string
	Timestamp              *time.Time
	StreamARN              *string
	StreamId               *string
	DryRun                 bool
}

// GetShardIteratorOutput is what GetShardIterator gives.
type GetShardIteratorOutput struct {
	ShardIterator *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetShardIterator calls the operation of that name.
func (c *Client) GetShardIterator(ctx context.Context, params *GetShardIteratorInput, optFns ...func(*Options)) (*GetShardIteratorOutput, error) {
	if params == nil {
		params = &GetShardIteratorInput{}
	}
	out, err := c.invoke(ctx, &opGetShardIterator, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetShardIteratorOutput), nil
}

var opGetShardIterator = runtime.Op{
	Service: &service,
	Name:    "GetShardIterator",
	Input:   "GetShardIteratorInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetShardIteratorInput(w, in.(*GetShardIteratorInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetShardIteratorOutput)
		decodeOpGetShardIteratorOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetShardIteratorOutput).ResultMetadata },
}

// IncreaseStreamRetentionPeriodInput is what IncreaseStreamRetentionPeriod takes.
type IncreaseStreamRetentionPeriodInput struct {
	StreamName *string
	// Required.
	RetentionPeriodHours int32
	StreamARN            *string
	StreamId             *string
}

// IncreaseStreamRetentionPeriodOutput is what IncreaseStreamRetentionPeriod gives.
type IncreaseStreamRetentionPeriodOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// IncreaseStreamRetentionPeriod calls the operation of that name.
func (c *Client) IncreaseStreamRetentionPeriod(ctx context.Context, params *IncreaseStreamRetentionPeriodInput, optFns ...func(*Options)) (*IncreaseStreamRetentionPeriodOutput, error) {
	if params == nil {
		params = &IncreaseStreamRetentionPeriodInput{}
	}
	out, err := c.invoke(ctx, &opIncreaseStreamRetentionPeriod, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*IncreaseStreamRetentionPeriodOutput), nil
}

var opIncreaseStreamRetentionPeriod = runtime.Op{
	Service: &service,
	Name:    "IncreaseStreamRetentionPeriod",
	Input:   "IncreaseStreamRetentionPeriodInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpIncreaseStreamRetentionPeriodInput(w, in.(*IncreaseStreamRetentionPeriodInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(IncreaseStreamRetentionPeriodOutput)
		decodeOpIncreaseStreamRetentionPeriodOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*IncreaseStreamRetentionPeriodOutput).ResultMetadata
	},
}

// ListChannelsInput is what ListChannels takes.
type ListChannelsInput struct {
	StreamFilter []types.StreamFilter
	MaxResults   *int32
	NextToken    *string
}

// ListChannelsOutput is what ListChannels gives.
type ListChannelsOutput struct {
	ChannelSummaries []types.ChannelSummary
	NextToken        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListChannels calls the operation of that name.
func (c *Client) ListChannels(ctx context.Context, params *ListChannelsInput, optFns ...func(*Options)) (*ListChannelsOutput, error) {
	if params == nil {
		params = &ListChannelsInput{}
	}
	out, err := c.invoke(ctx, &opListChannels, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListChannelsOutput), nil
}

var opListChannels = runtime.Op{
	Service: &service,
	Name:    "ListChannels",
	Input:   "ListChannelsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListChannelsInput(w, in.(*ListChannelsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListChannelsOutput)
		decodeOpListChannelsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListChannelsOutput).ResultMetadata },
}

// ListQueuesInput is what ListQueues takes.
type ListQueuesInput struct {
	MaxResults   *int32
	NextToken    *string
	StreamFilter []types.QueueStreamFilter
}

// ListQueuesOutput is what ListQueues gives.
type ListQueuesOutput struct {
	QueueSummaries []types.QueueSummary
	NextToken      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListQueues calls the operation of that name.
func (c *Client) ListQueues(ctx context.Context, params *ListQueuesInput, optFns ...func(*Options)) (*ListQueuesOutput, error) {
	if params == nil {
		params = &ListQueuesInput{}
	}
	out, err := c.invoke(ctx, &opListQueues, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListQueuesOutput), nil
}

var opListQueues = runtime.Op{
	Service: &service,
	Name:    "ListQueues",
	Input:   "ListQueuesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListQueuesInput(w, in.(*ListQueuesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListQueuesOutput)
		decodeOpListQueuesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListQueuesOutput).ResultMetadata },
}

// ListShardsInput is what ListShards takes.
type ListShardsInput struct {
	StreamName              *string
	NextToken               *string
	ExclusiveStartShardId   *string
	MaxResults              *int32
	StreamCreationTimestamp *time.Time
	ShardFilter             *types.ShardFilter
	StreamARN               *string
	StreamId                *string
}

// ListShardsOutput is what ListShards gives.
type ListShardsOutput struct {
	Shards    []types.Shard
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListShards calls the operation of that name.
func (c *Client) ListShards(ctx context.Context, params *ListShardsInput, optFns ...func(*Options)) (*ListShardsOutput, error) {
	if params == nil {
		params = &ListShardsInput{}
	}
	out, err := c.invoke(ctx, &opListShards, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListShardsOutput), nil
}

var opListShards = runtime.Op{
	Service: &service,
	Name:    "ListShards",
	Input:   "ListShardsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListShardsInput(w, in.(*ListShardsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListShardsOutput)
		decodeOpListShardsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListShardsOutput).ResultMetadata },
}

// ListStreamConsumersInput is what ListStreamConsumers takes.
type ListStreamConsumersInput struct {
	// Required.
	StreamARN               *string
	NextToken               *string
	MaxResults              *int32
	StreamCreationTimestamp *time.Time
	StreamId                *string
}

// ListStreamConsumersOutput is what ListStreamConsumers gives.
type ListStreamConsumersOutput struct {
	Consumers []types.Consumer
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListStreamConsumers calls the operation of that name.
func (c *Client) ListStreamConsumers(ctx context.Context, params *ListStreamConsumersInput, optFns ...func(*Options)) (*ListStreamConsumersOutput, error) {
	if params == nil {
		params = &ListStreamConsumersInput{}
	}
	out, err := c.invoke(ctx, &opListStreamConsumers, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListStreamConsumersOutput), nil
}

var opListStreamConsumers = runtime.Op{
	Service: &service,
	Name:    "ListStreamConsumers",
	Input:   "ListStreamConsumersInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListStreamConsumersInput(w, in.(*ListStreamConsumersInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListStreamConsumersOutput)
		decodeOpListStreamConsumersOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListStreamConsumersOutput).ResultMetadata },
}

// ListStreamsInput is what ListStreams takes.
type ListStreamsInput struct {
	Limit                    *int32
	ExclusiveStartStreamName *string
	NextToken                *string
}

// ListStreamsOutput is what ListStreams gives.
type ListStreamsOutput struct {
	StreamNames     []string
	HasMoreStreams  bool
	NextToken       *string
	StreamSummaries []types.StreamSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListStreams calls the operation of that name.
func (c *Client) ListStreams(ctx context.Context, params *ListStreamsInput, optFns ...func(*Options)) (*ListStreamsOutput, error) {
	if params == nil {
		params = &ListStreamsInput{}
	}
	out, err := c.invoke(ctx, &opListStreams, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListStreamsOutput), nil
}

var opListStreams = runtime.Op{
	Service: &service,
	Name:    "ListStreams",
	Input:   "ListStreamsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListStreamsInput(w, in.(*ListStreamsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListStreamsOutput)
		decodeOpListStreamsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListStreamsOutput).ResultMetadata },
}

// ListTagsForResourceInput is what ListTagsForResource takes.
type ListTagsForResourceInput struct {
	// Required.
	ResourceARN *string
	StreamId    *string
}

// ListTagsForResourceOutput is what ListTagsForResource gives.
type ListTagsForResourceOutput struct {
	Tags []types.Tag

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTagsForResource calls the operation of that name.
func (c *Client) ListTagsForResource(ctx context.Context, params *ListTagsForResourceInput, optFns ...func(*Options)) (*ListTagsForResourceOutput, error) {
	if params == nil {
		params = &ListTagsForResourceInput{}
	}
	out, err := c.invoke(ctx, &opListTagsForResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTagsForResourceOutput), nil
}

var opListTagsForResource = runtime.Op{
	Service: &service,
	Name:    "ListTagsForResource",
	Input:   "ListTagsForResourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListTagsForResourceInput(w, in.(*ListTagsForResourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTagsForResourceOutput)
		decodeOpListTagsForResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTagsForResourceOutput).ResultMetadata },
}

// ListTagsForStreamInput is what ListTagsForStream takes.
type ListTagsForStreamInput struct {
	StreamName           *string
	ExclusiveStartTagKey *string
	Limit                *int32
	StreamARN            *string
	StreamId             *string
}

// ListTagsForStreamOutput is what ListTagsForStream gives.
type ListTagsForStreamOutput struct {
	Tags        []types.Tag
	HasMoreTags bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTagsForStream calls the operation of that name.
func (c *Client) ListTagsForStream(ctx context.Context, params *ListTagsForStreamInput, optFns ...func(*Options)) (*ListTagsForStreamOutput, error) {
	if params == nil {
		params = &ListTagsForStreamInput{}
	}
	out, err := c.invoke(ctx, &opListTagsForStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTagsForStreamOutput), nil
}

var opListTagsForStream = runtime.Op{
	Service: &service,
	Name:    "ListTagsForStream",
	Input:   "ListTagsForStreamInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListTagsForStreamInput(w, in.(*ListTagsForStreamInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTagsForStreamOutput)
		decodeOpListTagsForStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTagsForStreamOutput).ResultMetadata },
}

// MergeShardsInput is what MergeShards takes.
type MergeShardsInput struct {
	StreamName *string
	// Required.
	ShardToMerge *string
	// Required.
	AdjacentShardToMerge *string
	StreamARN            *string
	StreamId             *string
}

// MergeShardsOutput is what MergeShards gives.
type MergeShardsOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// MergeShards calls the operation of that name.
func (c *Client) MergeShards(ctx context.Context, params *MergeShardsInput, optFns ...func(*Options)) (*MergeShardsOutput, error) {
	if params == nil {
		params = &MergeShardsInput{}
	}
	out, err := c.invoke(ctx, &opMergeShards, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*MergeShardsOutput), nil
}

var opMergeShards = runtime.Op{
	Service: &service,
	Name:    "MergeShards",
	Input:   "MergeShardsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpMergeShardsInput(w, in.(*MergeShardsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(MergeShardsOutput)
		decodeOpMergeShardsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*MergeShardsOutput).ResultMetadata },
}

// PutRecordInput is what PutRecord takes.
type PutRecordInput struct {
	StreamName *string
	// Required.
	Data                      []byte
	PartitionKey              *string
	ExplicitHashKey           *string
	SequenceNumberForOrdering *string
	StreamARN                 *string
	StreamId                  *string
	DryRun                    bool
}

// PutRecordOutput is what PutRecord gives.
type PutRecordOutput struct {
	ShardId        *string
	SequenceNumber *string
	EncryptionType types.EncryptionType

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutRecord calls the operation of that name.
func (c *Client) PutRecord(ctx context.Context, params *PutRecordInput, optFns ...func(*Options)) (*PutRecordOutput, error) {
	if params == nil {
		params = &PutRecordInput{}
	}
	out, err := c.invoke(ctx, &opPutRecord, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutRecordOutput), nil
}

var opPutRecord = runtime.Op{
	Service: &service,
	Name:    "PutRecord",
	Input:   "PutRecordInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutRecordInput(w, in.(*PutRecordInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutRecordOutput)
		decodeOpPutRecordOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutRecordOutput).ResultMetadata },
}

// PutRecordsInput is what PutRecords takes.
type PutRecordsInput struct {
	// Required.
	Records    []types.PutRecordsRequestEntry
	StreamName *string
	StreamARN  *string
	StreamId   *string
	DryRun     bool
}

// PutRecordsOutput is what PutRecords gives.
type PutRecordsOutput struct {
	FailedRecordCount *int32
	Records           []types.PutRecordsResultEntry
	EncryptionType    types.EncryptionType

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutRecords calls the operation of that name.
func (c *Client) PutRecords(ctx context.Context, params *PutRecordsInput, optFns ...func(*Options)) (*PutRecordsOutput, error) {
	if params == nil {
		params = &PutRecordsInput{}
	}
	out, err := c.invoke(ctx, &opPutRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutRecordsOutput), nil
}

var opPutRecords = runtime.Op{
	Service: &service,
	Name:    "PutRecords",
	Input:   "PutRecordsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutRecordsInput(w, in.(*PutRecordsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutRecordsOutput)
		decodeOpPutRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutRecordsOutput).ResultMetadata },
}

// PutResourcePolicyInput is what PutResourcePolicy takes.
type PutResourcePolicyInput struct {
	// Required.
	ResourceARN *string
	StreamId    *string
	// Required.
	Policy *string
}

// PutResourcePolicyOutput is what PutResourcePolicy gives.
type PutResourcePolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutResourcePolicy calls the operation of that name.
func (c *Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error) {
	if params == nil {
		params = &PutResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opPutResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutResourcePolicyOutput), nil
}

var opPutResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "PutResourcePolicy",
	Input:   "PutResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutResourcePolicyInput(w, in.(*PutResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutResourcePolicyOutput)
		decodeOpPutResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutResourcePolicyOutput).ResultMetadata },
}

// ReceiveDeadLetterQueueRecordsInput is what ReceiveDeadLetterQueueRecords takes.
type ReceiveDeadLetterQueueRecordsInput struct {
	// Required.
	QueueARN                 *string
	Limit                    *int32
	WaitTimeSeconds          *int32
	VisibilityTimeoutSeconds int32
}

// ReceiveDeadLetterQueueRecordsOutput is what ReceiveDeadLetterQueueRecords gives.
type ReceiveDeadLetterQueueRecordsOutput struct {
	QueueRecords []types.QueueRecord

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ReceiveDeadLetterQueueRecords calls the operation of that name.
func (c *Client) ReceiveDeadLetterQueueRecords(ctx context.Context, params *ReceiveDeadLetterQueueRecordsInput, optFns ...func(*Options)) (*ReceiveDeadLetterQueueRecordsOutput, error) {
	if params == nil {
		params = &ReceiveDeadLetterQueueRecordsInput{}
	}
	out, err := c.invoke(ctx, &opReceiveDeadLetterQueueRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ReceiveDeadLetterQueueRecordsOutput), nil
}

var opReceiveDeadLetterQueueRecords = runtime.Op{
	Service: &service,
	Name:    "ReceiveDeadLetterQueueRecords",
	Input:   "ReceiveDeadLetterQueueRecordsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpReceiveDeadLetterQueueRecordsInput(w, in.(*ReceiveDeadLetterQueueRecordsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ReceiveDeadLetterQueueRecordsOutput)
		decodeOpReceiveDeadLetterQueueRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ReceiveDeadLetterQueueRecordsOutput).ResultMetadata
	},
}

// ReceiveQueueRecordsInput is what ReceiveQueueRecords takes.
type ReceiveQueueRecordsInput struct {
	// Required.
	QueueARN                 *string
	Limit                    *int32
	WaitTimeSeconds          *int32
	VisibilityTimeoutSeconds int32
}

// ReceiveQueueRecordsOutput is what ReceiveQueueRecords gives.
type ReceiveQueueRecordsOutput struct {
	QueueRecords []types.QueueRecord

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ReceiveQueueRecords calls the operation of that name.
func (c *Client) ReceiveQueueRecords(ctx context.Context, params *ReceiveQueueRecordsInput, optFns ...func(*Options)) (*ReceiveQueueRecordsOutput, error) {
	if params == nil {
		params = &ReceiveQueueRecordsInput{}
	}
	out, err := c.invoke(ctx, &opReceiveQueueRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ReceiveQueueRecordsOutput), nil
}

var opReceiveQueueRecords = runtime.Op{
	Service: &service,
	Name:    "ReceiveQueueRecords",
	Input:   "ReceiveQueueRecordsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpReceiveQueueRecordsInput(w, in.(*ReceiveQueueRecordsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ReceiveQueueRecordsOutput)
		decodeOpReceiveQueueRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ReceiveQueueRecordsOutput).ResultMetadata },
}

// RegisterStreamConsumerInput is what RegisterStreamConsumer takes.
type RegisterStreamConsumerInput struct {
	// Required.
	StreamARN *string
	// Required.
	ConsumerName *string
	StreamId     *string
	Tags         map[string]string
}

// RegisterStreamConsumerOutput is what RegisterStreamConsumer gives.
type RegisterStreamConsumerOutput struct {
	Consumer *types.Consumer

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RegisterStreamConsumer calls the operation of that name.
func (c *Client) RegisterStreamConsumer(ctx context.Context, params *RegisterStreamConsumerInput, optFns ...func(*Options)) (*RegisterStreamConsumerOutput, error) {
	if params == nil {
		params = &RegisterStreamConsumerInput{}
	}
	out, err := c.invoke(ctx, &opRegisterStreamConsumer, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RegisterStreamConsumerOutput), nil
}

var opRegisterStreamConsumer = runtime.Op{
	Service: &service,
	Name:    "RegisterStreamConsumer",
	Input:   "RegisterStreamConsumerInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRegisterStreamConsumerInput(w, in.(*RegisterStreamConsumerInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RegisterStreamConsumerOutput)
		decodeOpRegisterStreamConsumerOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RegisterStreamConsumerOutput).ResultMetadata },
}

// RemoveTagsFromStreamInput is what RemoveTagsFromStream takes.
type RemoveTagsFromStreamInput struct {
	StreamName *string
	// Required.
	TagKeys   []string
	StreamARN *string
	StreamId  *string
}

// RemoveTagsFromStreamOutput is what RemoveTagsFromStream gives.
type RemoveTagsFromStreamOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RemoveTagsFromStream calls the operation of that name.
func (c *Client) RemoveTagsFromStream(ctx context.Context, params *RemoveTagsFromStreamInput, optFns ...func(*Options)) (*RemoveTagsFromStreamOutput, error) {
	if params == nil {
		params = &RemoveTagsFromStreamInput{}
	}
	out, err := c.invoke(ctx, &opRemoveTagsFromStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RemoveTagsFromStreamOutput), nil
}

var opRemoveTagsFromStream = runtime.Op{
	Service: &service,
	Name:    "RemoveTagsFromStream",
	Input:   "RemoveTagsFromStreamInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRemoveTagsFromStreamInput(w, in.(*RemoveTagsFromStreamInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RemoveTagsFromStreamOutput)
		decodeOpRemoveTagsFromStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RemoveTagsFromStreamOutput).ResultMetadata },
}

// RestoreDeadLetterQueueRecordsInput is what RestoreDeadLetterQueueRecords takes.
type RestoreDeadLetterQueueRecordsInput struct {
	// Required.
	QueueARN *string
	// Required.
	Entries []types.RestoreDeadLetterQueueRecordsRequestEntry
}

// RestoreDeadLetterQueueRecordsOutput is what RestoreDeadLetterQueueRecords gives.
type RestoreDeadLetterQueueRecordsOutput struct {
	Successful []types.RestoreDeadLetterQueueRecordsResultEntry
	Failed     []types.RestoreDeadLetterQueueRecordsErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RestoreDeadLetterQueueRecords calls the operation of that name.
func (c *Client) RestoreDeadLetterQueueRecords(ctx context.Context, params *RestoreDeadLetterQueueRecordsInput, optFns ...func(*Options)) (*RestoreDeadLetterQueueRecordsOutput, error) {
	if params == nil {
		params = &RestoreDeadLetterQueueRecordsInput{}
	}
	out, err := c.invoke(ctx, &opRestoreDeadLetterQueueRecords, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RestoreDeadLetterQueueRecordsOutput), nil
}

var opRestoreDeadLetterQueueRecords = runtime.Op{
	Service: &service,
	Name:    "RestoreDeadLetterQueueRecords",
	Input:   "RestoreDeadLetterQueueRecordsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRestoreDeadLetterQueueRecordsInput(w, in.(*RestoreDeadLetterQueueRecordsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RestoreDeadLetterQueueRecordsOutput)
		decodeOpRestoreDeadLetterQueueRecordsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*RestoreDeadLetterQueueRecordsOutput).ResultMetadata
	},
}

// SplitShardInput is what SplitShard takes.
type SplitShardInput struct {
	StreamName *string
	// Required.
	ShardToSplit *string
	// Required.
	NewStartingHashKey *string
	StreamARN          *string
	StreamId           *string
}

// SplitShardOutput is what SplitShard gives.
type SplitShardOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SplitShard calls the operation of that name.
func (c *Client) SplitShard(ctx context.Context, params *SplitShardInput, optFns ...func(*Options)) (*SplitShardOutput, error) {
	if params == nil {
		params = &SplitShardInput{}
	}
	out, err := c.invoke(ctx, &opSplitShard, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SplitShardOutput), nil
}

var opSplitShard = runtime.Op{
	Service: &service,
	Name:    "SplitShard",
	Input:   "SplitShardInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSplitShardInput(w, in.(*SplitShardInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SplitShardOutput)
		decodeOpSplitShardOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SplitShardOutput).ResultMetadata },
}

// StartStreamEncryptionInput is what StartStreamEncryption takes.
type StartStreamEncryptionInput struct {
	StreamName *string
	// Required.
	EncryptionType types.EncryptionType
	// Required.
	KeyId     *string
	StreamARN *string
	StreamId  *string
}

// StartStreamEncryptionOutput is what StartStreamEncryption gives.
type StartStreamEncryptionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartStreamEncryption calls the operation of that name.
func (c *Client) StartStreamEncryption(ctx context.Context, params *StartStreamEncryptionInput, optFns ...func(*Options)) (*StartStreamEncryptionOutput, error) {
	if params == nil {
		params = &StartStreamEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opStartStreamEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartStreamEncryptionOutput), nil
}

var opStartStreamEncryption = runtime.Op{
	Service: &service,
	Name:    "StartStreamEncryption",
	Input:   "StartStreamEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStartStreamEncryptionInput(w, in.(*StartStreamEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartStreamEncryptionOutput)
		decodeOpStartStreamEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartStreamEncryptionOutput).ResultMetadata },
}

// StopStreamEncryptionInput is what StopStreamEncryption takes.
type StopStreamEncryptionInput struct {
	StreamName *string
	// Required.
	EncryptionType types.EncryptionType
	// Required.
	KeyId     *string
	StreamARN *string
	StreamId  *string
}

// StopStreamEncryptionOutput is what StopStreamEncryption gives.
type StopStreamEncryptionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StopStreamEncryption calls the operation of that name.
func (c *Client) StopStreamEncryption(ctx context.Context, params *StopStreamEncryptionInput, optFns ...func(*Options)) (*StopStreamEncryptionOutput, error) {
	if params == nil {
		params = &StopStreamEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opStopStreamEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StopStreamEncryptionOutput), nil
}

var opStopStreamEncryption = runtime.Op{
	Service: &service,
	Name:    "StopStreamEncryption",
	Input:   "StopStreamEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStopStreamEncryptionInput(w, in.(*StopStreamEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StopStreamEncryptionOutput)
		decodeOpStopStreamEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StopStreamEncryptionOutput).ResultMetadata },
}

// SubscribeToShardInput is what SubscribeToShard takes.
type SubscribeToShardInput struct {
	// Required.
	ConsumerARN *string
	StreamId    *string
	// Required.
	ShardId *string
	// Required.
	StartingPosition *types.StartingPosition
	DryRun           bool
}

// SubscribeToShardOutput is what SubscribeToShard gives.
type SubscribeToShardOutput struct {
	eventStream *SubscribeToShardEventStream

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SubscribeToShard calls the operation of that name.
func (c *Client) SubscribeToShard(ctx context.Context, params *SubscribeToShardInput, optFns ...func(*Options)) (*SubscribeToShardOutput, error) {
	if params == nil {
		params = &SubscribeToShardInput{}
	}
	out, err := c.invoke(ctx, &opSubscribeToShard, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SubscribeToShardOutput), nil
}

var opSubscribeToShard = runtime.Op{
	Service: &service,
	Name:    "SubscribeToShard",
	Input:   "SubscribeToShardInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSubscribeToShardInput(w, in.(*SubscribeToShardInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SubscribeToShardOutput)
		decodeOpSubscribeToShardOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SubscribeToShardOutput).ResultMetadata },
	Stream: func(out interface{}, s *runtime.Stream) {
		out.(*SubscribeToShardOutput).eventStream = NewSubscribeToShardEventStream(func(es *SubscribeToShardEventStream) {
			es.Reader = runtime.NewEventReader(s, decodeSubscribeToShardEventStream)
		})
	},
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	Tags map[string]string
	// Required.
	ResourceARN *string
	StreamId    *string
}

// TagResourceOutput is what TagResource gives.
type TagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TagResource calls the operation of that name.
func (c *Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error) {
	if params == nil {
		params = &TagResourceInput{}
	}
	out, err := c.invoke(ctx, &opTagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TagResourceOutput), nil
}

var opTagResource = runtime.Op{
	Service: &service,
	Name:    "TagResource",
	Input:   "TagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTagResourceInput(w, in.(*TagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TagResourceOutput)
		decodeOpTagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TagResourceOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	TagKeys []string
	// Required.
	ResourceARN *string
	StreamId    *string
}

// UntagResourceOutput is what UntagResource gives.
type UntagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UntagResource calls the operation of that name.
func (c *Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error) {
	if params == nil {
		params = &UntagResourceInput{}
	}
	out, err := c.invoke(ctx, &opUntagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UntagResourceOutput), nil
}

var opUntagResource = runtime.Op{
	Service: &service,
	Name:    "UntagResource",
	Input:   "UntagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUntagResourceInput(w, in.(*UntagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UntagResourceOutput)
		decodeOpUntagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UntagResourceOutput).ResultMetadata },
}

// UpdateAccountSettingsInput is what UpdateAccountSettings takes.
type UpdateAccountSettingsInput struct {
	// Required.
	MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentInput
}

// UpdateAccountSettingsOutput is what UpdateAccountSettings gives.
type UpdateAccountSettingsOutput struct {
	MinimumThroughputBillingCommitment *types.MinimumThroughputBillingCommitmentOutput

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateAccountSettings calls the operation of that name.
func (c *Client) UpdateAccountSettings(ctx context.Context, params *UpdateAccountSettingsInput, optFns ...func(*Options)) (*UpdateAccountSettingsOutput, error) {
	if params == nil {
		params = &UpdateAccountSettingsInput{}
	}
	out, err := c.invoke(ctx, &opUpdateAccountSettings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateAccountSettingsOutput), nil
}

var opUpdateAccountSettings = runtime.Op{
	Service: &service,
	Name:    "UpdateAccountSettings",
	Input:   "UpdateAccountSettingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateAccountSettingsInput(w, in.(*UpdateAccountSettingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateAccountSettingsOutput)
		decodeOpUpdateAccountSettingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateAccountSettingsOutput).ResultMetadata },
}

// UpdateChannelInput is what UpdateChannel takes.
type UpdateChannelInput struct {
	// Required.
	ChannelARN                       *string
	S3DestinationConfiguration       *types.S3DestinationUpdateInput
	S3TablesDestinationConfiguration *types.S3TablesDestinationUpdateInput
	LoggingConfiguration             *types.ChannelLoggingUpdateInput
}

// UpdateChannelOutput is what UpdateChannel gives.
type UpdateChannelOutput struct {
	ChannelDescription *types.ChannelDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateChannel calls the operation of that name.
func (c *Client) UpdateChannel(ctx context.Context, params *UpdateChannelInput, optFns ...func(*Options)) (*UpdateChannelOutput, error) {
	if params == nil {
		params = &UpdateChannelInput{}
	}
	out, err := c.invoke(ctx, &opUpdateChannel, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateChannelOutput), nil
}

var opUpdateChannel = runtime.Op{
	Service: &service,
	Name:    "UpdateChannel",
	Input:   "UpdateChannelInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateChannelInput(w, in.(*UpdateChannelInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateChannelOutput)
		decodeOpUpdateChannelOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateChannelOutput).ResultMetadata },
}

// UpdateDeadLetterQueueRecordsVisibilityInput is what UpdateDeadLetterQueueRecordsVisibility takes.
type UpdateDeadLetterQueueRecordsVisibilityInput struct {
	// Required.
	QueueARN *string
	// Required.
	Entries []types.UpdateDeadLetterQueueRecordsVisibilityRequestEntry
}

// UpdateDeadLetterQueueRecordsVisibilityOutput is what UpdateDeadLetterQueueRecordsVisibility gives.
type UpdateDeadLetterQueueRecordsVisibilityOutput struct {
	Successful []types.UpdateDeadLetterQueueRecordsVisibilityResultEntry
	Failed     []types.UpdateDeadLetterQueueRecordsVisibilityErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateDeadLetterQueueRecordsVisibility calls the operation of that name.
func (c *Client) UpdateDeadLetterQueueRecordsVisibility(ctx context.Context, params *UpdateDeadLetterQueueRecordsVisibilityInput, optFns ...func(*Options)) (*UpdateDeadLetterQueueRecordsVisibilityOutput, error) {
	if params == nil {
		params = &UpdateDeadLetterQueueRecordsVisibilityInput{}
	}
	out, err := c.invoke(ctx, &opUpdateDeadLetterQueueRecordsVisibility, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateDeadLetterQueueRecordsVisibilityOutput), nil
}

var opUpdateDeadLetterQueueRecordsVisibility = runtime.Op{
	Service: &service,
	Name:    "UpdateDeadLetterQueueRecordsVisibility",
	Input:   "UpdateDeadLetterQueueRecordsVisibilityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateDeadLetterQueueRecordsVisibilityInput(w, in.(*UpdateDeadLetterQueueRecordsVisibilityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateDeadLetterQueueRecordsVisibilityOutput)
		decodeOpUpdateDeadLetterQueueRecordsVisibilityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateDeadLetterQueueRecordsVisibilityOutput).ResultMetadata
	},
}

// UpdateMaxRecordSizeInput is what UpdateMaxRecordSize takes.
type UpdateMaxRecordSizeInput struct {
	StreamARN *string
	StreamId  *string
	// Required.
	MaxRecordSizeInKiB *int32
}

// UpdateMaxRecordSizeOutput is what UpdateMaxRecordSize gives.
type UpdateMaxRecordSizeOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateMaxRecordSize calls the operation of that name.
func (c *Client) UpdateMaxRecordSize(ctx context.Context, params *UpdateMaxRecordSizeInput, optFns ...func(*Options)) (*UpdateMaxRecordSizeOutput, error) {
	if params == nil {
		params = &UpdateMaxRecordSizeInput{}
	}
	out, err := c.invoke(ctx, &opUpdateMaxRecordSize, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateMaxRecordSizeOutput), nil
}

var opUpdateMaxRecordSize = runtime.Op{
	Service: &service,
	Name:    "UpdateMaxRecordSize",
	Input:   "UpdateMaxRecordSizeInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateMaxRecordSizeInput(w, in.(*UpdateMaxRecordSizeInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateMaxRecordSizeOutput)
		decodeOpUpdateMaxRecordSizeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateMaxRecordSizeOutput).ResultMetadata },
}

// UpdateQueueInput is what UpdateQueue takes.
type UpdateQueueInput struct {
	// Required.
	QueueARN *string
	// Required.
	QueueAttributes *types.QueueAttributes
}

// UpdateQueueOutput is what UpdateQueue gives.
type UpdateQueueOutput struct {
	QueueDescription *types.QueueDescription

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateQueue calls the operation of that name.
func (c *Client) UpdateQueue(ctx context.Context, params *UpdateQueueInput, optFns ...func(*Options)) (*UpdateQueueOutput, error) {
	if params == nil {
		params = &UpdateQueueInput{}
	}
	out, err := c.invoke(ctx, &opUpdateQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateQueueOutput), nil
}

var opUpdateQueue = runtime.Op{
	Service: &service,
	Name:    "UpdateQueue",
	Input:   "UpdateQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateQueueInput(w, in.(*UpdateQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateQueueOutput)
		decodeOpUpdateQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateQueueOutput).ResultMetadata },
}

// UpdateQueueRecordsVisibilityInput is what UpdateQueueRecordsVisibility takes.
type UpdateQueueRecordsVisibilityInput struct {
	// Required.
	QueueARN *string
	// Required.
	Entries []types.UpdateQueueRecordsVisibilityRequestEntry
}

// UpdateQueueRecordsVisibilityOutput is what UpdateQueueRecordsVisibility gives.
type UpdateQueueRecordsVisibilityOutput struct {
	Successful []types.UpdateQueueRecordsVisibilityResultEntry
	Failed     []types.UpdateQueueRecordsVisibilityErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateQueueRecordsVisibility calls the operation of that name.
func (c *Client) UpdateQueueRecordsVisibility(ctx context.Context, params *UpdateQueueRecordsVisibilityInput, optFns ...func(*Options)) (*UpdateQueueRecordsVisibilityOutput, error) {
	if params == nil {
		params = &UpdateQueueRecordsVisibilityInput{}
	}
	out, err := c.invoke(ctx, &opUpdateQueueRecordsVisibility, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateQueueRecordsVisibilityOutput), nil
}

var opUpdateQueueRecordsVisibility = runtime.Op{
	Service: &service,
	Name:    "UpdateQueueRecordsVisibility",
	Input:   "UpdateQueueRecordsVisibilityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateQueueRecordsVisibilityInput(w, in.(*UpdateQueueRecordsVisibilityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateQueueRecordsVisibilityOutput)
		decodeOpUpdateQueueRecordsVisibilityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateQueueRecordsVisibilityOutput).ResultMetadata
	},
}

// UpdateShardCountInput is what UpdateShardCount takes.
type UpdateShardCountInput struct {
	StreamName *string
	// Required.
	TargetShardCount *int32
	// Required.
	ScalingType types.ScalingType
	StreamARN   *string
	StreamId    *string
}

// UpdateShardCountOutput is what UpdateShardCount gives.
type UpdateShardCountOutput struct {
	StreamName        *string
	CurrentShardCount *int32
	TargetShardCount  *int32
	StreamARN         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateShardCount calls the operation of that name.
func (c *Client) UpdateShardCount(ctx context.Context, params *UpdateShardCountInput, optFns ...func(*Options)) (*UpdateShardCountOutput, error) {
	if params == nil {
		params = &UpdateShardCountInput{}
	}
	out, err := c.invoke(ctx, &opUpdateShardCount, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateShardCountOutput), nil
}

var opUpdateShardCount = runtime.Op{
	Service: &service,
	Name:    "UpdateShardCount",
	Input:   "UpdateShardCountInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateShardCountInput(w, in.(*UpdateShardCountInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateShardCountOutput)
		decodeOpUpdateShardCountOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateShardCountOutput).ResultMetadata },
}

// UpdateStreamModeInput is what UpdateStreamMode takes.
type UpdateStreamModeInput struct {
	// Required.
	StreamARN *string
	StreamId  *string
	// Required.
	StreamModeDetails   *types.StreamModeDetails
	WarmThroughputMiBps int32
}

// UpdateStreamModeOutput is what UpdateStreamMode gives.
type UpdateStreamModeOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateStreamMode calls the operation of that name.
func (c *Client) UpdateStreamMode(ctx context.Context, params *UpdateStreamModeInput, optFns ...func(*Options)) (*UpdateStreamModeOutput, error) {
	if params == nil {
		params = &UpdateStreamModeInput{}
	}
	out, err := c.invoke(ctx, &opUpdateStreamMode, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateStreamModeOutput), nil
}

var opUpdateStreamMode = runtime.Op{
	Service: &service,
	Name:    "UpdateStreamMode",
	Input:   "UpdateStreamModeInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateStreamModeInput(w, in.(*UpdateStreamModeInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateStreamModeOutput)
		decodeOpUpdateStreamModeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateStreamModeOutput).ResultMetadata },
}

// UpdateStreamRecordDistributionStrategyInput is what UpdateStreamRecordDistributionStrategy takes.
type UpdateStreamRecordDistributionStrategyInput struct {
	// Required.
	StreamARN *string
	StreamId  *string
	// Required.
	RecordDistributionStrategy types.RecordDistributionStrategy
}

// UpdateStreamRecordDistributionStrategyOutput is what UpdateStreamRecordDistributionStrategy gives.
type UpdateStreamRecordDistributionStrategyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateStreamRecordDistributionStrategy calls the operation of that name.
func (c *Client) UpdateStreamRecordDistributionStrategy(ctx context.Context, params *UpdateStreamRecordDistributionStrategyInput, optFns ...func(*Options)) (*UpdateStreamRecordDistributionStrategyOutput, error) {
	if params == nil {
		params = &UpdateStreamRecordDistributionStrategyInput{}
	}
	out, err := c.invoke(ctx, &opUpdateStreamRecordDistributionStrategy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateStreamRecordDistributionStrategyOutput), nil
}

var opUpdateStreamRecordDistributionStrategy = runtime.Op{
	Service: &service,
	Name:    "UpdateStreamRecordDistributionStrategy",
	Input:   "UpdateStreamRecordDistributionStrategyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateStreamRecordDistributionStrategyInput(w, in.(*UpdateStreamRecordDistributionStrategyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateStreamRecordDistributionStrategyOutput)
		decodeOpUpdateStreamRecordDistributionStrategyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateStreamRecordDistributionStrategyOutput).ResultMetadata
	},
}

// UpdateStreamWarmThroughputInput is what UpdateStreamWarmThroughput takes.
type UpdateStreamWarmThroughputInput struct {
	StreamARN  *string
	StreamName *string
	StreamId   *string
	// Required.
	WarmThroughputMiBps int32
}

// UpdateStreamWarmThroughputOutput is what UpdateStreamWarmThroughput gives.
type UpdateStreamWarmThroughputOutput struct {
	StreamARN      *string
	StreamName     *string
	WarmThroughput *types.WarmThroughputObject

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateStreamWarmThroughput calls the operation of that name.
func (c *Client) UpdateStreamWarmThroughput(ctx context.Context, params *UpdateStreamWarmThroughputInput, optFns ...func(*Options)) (*UpdateStreamWarmThroughputOutput, error) {
	if params == nil {
		params = &UpdateStreamWarmThroughputInput{}
	}
	out, err := c.invoke(ctx, &opUpdateStreamWarmThroughput, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateStreamWarmThroughputOutput), nil
}

var opUpdateStreamWarmThroughput = runtime.Op{
	Service: &service,
	Name:    "UpdateStreamWarmThroughput",
	Input:   "UpdateStreamWarmThroughputInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateStreamWarmThroughputInput(w, in.(*UpdateStreamWarmThroughputInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateStreamWarmThroughputOutput)
		decodeOpUpdateStreamWarmThroughputOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateStreamWarmThroughputOutput).ResultMetadata
	},
}
