// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

package sqs

import (
	"context"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/sqs/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AddPermissionInput is what AddPermission takes.
type AddPermissionInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Label *string
	// Required.
	AWSAccountIds []string
	// Required.
	Actions []string
}

// AddPermissionOutput is what AddPermission gives.
type AddPermissionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AddPermission calls the operation of that name.
func (c *Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (*AddPermissionOutput, error) {
	if params == nil {
		params = &AddPermissionInput{}
	}
	out, err := c.invoke(ctx, &opAddPermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AddPermissionOutput), nil
}

var opAddPermission = runtime.Op{
	Service: &service,
	Name:    "AddPermission",
	Input:   "AddPermissionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpAddPermissionInput(w, in.(*AddPermissionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AddPermissionOutput)
		decodeOpAddPermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AddPermissionOutput).ResultMetadata },
}

// CancelMessageMoveTaskInput is what CancelMessageMoveTask takes.
type CancelMessageMoveTaskInput struct {
	// Required.
	TaskHandle *string
}

// CancelMessageMoveTaskOutput is what CancelMessageMoveTask gives.
type CancelMessageMoveTaskOutput struct {
	ApproximateNumberOfMessagesMoved int64

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CancelMessageMoveTask calls the operation of that name.
func (c *Client) CancelMessageMoveTask(ctx context.Context, params *CancelMessageMoveTaskInput, optFns ...func(*Options)) (*CancelMessageMoveTaskOutput, error) {
	if params == nil {
		params = &CancelMessageMoveTaskInput{}
	}
	out, err := c.invoke(ctx, &opCancelMessageMoveTask, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CancelMessageMoveTaskOutput), nil
}

var opCancelMessageMoveTask = runtime.Op{
	Service: &service,
	Name:    "CancelMessageMoveTask",
	Input:   "CancelMessageMoveTaskInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCancelMessageMoveTaskInput(w, in.(*CancelMessageMoveTaskInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CancelMessageMoveTaskOutput)
		decodeOpCancelMessageMoveTaskOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CancelMessageMoveTaskOutput).ResultMetadata },
}

// ChangeMessageVisibilityInput is what ChangeMessageVisibility takes.
type ChangeMessageVisibilityInput struct {
	// Required.
	QueueUrl *string
	// Required.
	ReceiptHandle *string
	// Required.
	VisibilityTimeout int32
}

// ChangeMessageVisibilityOutput is what ChangeMessageVisibility gives.
type ChangeMessageVisibilityOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ChangeMessageVisibility calls the operation of that name.
func (c *Client) ChangeMessageVisibility(ctx context.Context, params *ChangeMessageVisibilityInput, optFns ...func(*Options)) (*ChangeMessageVisibilityOutput, error) {
	if params == nil {
		params = &ChangeMessageVisibilityInput{}
	}
	out, err := c.invoke(ctx, &opChangeMessageVisibility, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ChangeMessageVisibilityOutput), nil
}

var opChangeMessageVisibility = runtime.Op{
	Service: &service,
	Name:    "ChangeMessageVisibility",
	Input:   "ChangeMessageVisibilityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpChangeMessageVisibilityInput(w, in.(*ChangeMessageVisibilityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ChangeMessageVisibilityOutput)
		decodeOpChangeMessageVisibilityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ChangeMessageVisibilityOutput).ResultMetadata
	},
}

// ChangeMessageVisibilityBatchInput is what ChangeMessageVisibilityBatch takes.
type ChangeMessageVisibilityBatchInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Entries []types.ChangeMessageVisibilityBatchRequestEntry
}

// ChangeMessageVisibilityBatchOutput is what ChangeMessageVisibilityBatch gives.
type ChangeMessageVisibilityBatchOutput struct {
	Successful []types.ChangeMessageVisibilityBatchResultEntry
	Failed     []types.BatchResultErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ChangeMessageVisibilityBatch calls the operation of that name.
func (c *Client) ChangeMessageVisibilityBatch(ctx context.Context, params *ChangeMessageVisibilityBatchInput, optFns ...func(*Options)) (*ChangeMessageVisibilityBatchOutput, error) {
	if params == nil {
		params = &ChangeMessageVisibilityBatchInput{}
	}
	out, err := c.invoke(ctx, &opChangeMessageVisibilityBatch, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ChangeMessageVisibilityBatchOutput), nil
}

var opChangeMessageVisibilityBatch = runtime.Op{
	Service: &service,
	Name:    "ChangeMessageVisibilityBatch",
	Input:   "ChangeMessageVisibilityBatchInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpChangeMessageVisibilityBatchInput(w, in.(*ChangeMessageVisibilityBatchInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ChangeMessageVisibilityBatchOutput)
		decodeOpChangeMessageVisibilityBatchOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ChangeMessageVisibilityBatchOutput).ResultMetadata
	},
}

// CreateQueueInput is what CreateQueue takes.
type CreateQueueInput struct {
	// Required.
	QueueName  *string
	Attributes map[string]string
	Tags       map[string]string
}

// CreateQueueOutput is what CreateQueue gives.
type CreateQueueOutput struct {
	QueueUrl *string

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

// DeleteMessageInput is what DeleteMessage takes.
type DeleteMessageInput struct {
	// Required.
	QueueUrl *string
	// Required.
	ReceiptHandle *string
}

// DeleteMessageOutput is what DeleteMessage gives.
type DeleteMessageOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteMessage calls the operation of that name.
func (c *Client) DeleteMessage(ctx context.Context, params *DeleteMessageInput, optFns ...func(*Options)) (*DeleteMessageOutput, error) {
	if params == nil {
		params = &DeleteMessageInput{}
	}
	out, err := c.invoke(ctx, &opDeleteMessage, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteMessageOutput), nil
}

var opDeleteMessage = runtime.Op{
	Service: &service,
	Name:    "DeleteMessage",
	Input:   "DeleteMessageInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteMessageInput(w, in.(*DeleteMessageInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteMessageOutput)
		decodeOpDeleteMessageOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteMessageOutput).ResultMetadata },
}

// DeleteMessageBatchInput is what DeleteMessageBatch takes.
type DeleteMessageBatchInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Entries []types.DeleteMessageBatchRequestEntry
}

// DeleteMessageBatchOutput is what DeleteMessageBatch gives.
type DeleteMessageBatchOutput struct {
	Successful []types.DeleteMessageBatchResultEntry
	Failed     []types.BatchResultErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteMessageBatch calls the operation of that name.
func (c *Client) DeleteMessageBatch(ctx context.Context, params *DeleteMessageBatchInput, optFns ...func(*Options)) (*DeleteMessageBatchOutput, error) {
	if params == nil {
		params = &DeleteMessageBatchInput{}
	}
	out, err := c.invoke(ctx, &opDeleteMessageBatch, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteMessageBatchOutput), nil
}

var opDeleteMessageBatch = runtime.Op{
	Service: &service,
	Name:    "DeleteMessageBatch",
	Input:   "DeleteMessageBatchInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteMessageBatchInput(w, in.(*DeleteMessageBatchInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteMessageBatchOutput)
		decodeOpDeleteMessageBatchOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteMessageBatchOutput).ResultMetadata },
}

// DeleteQueueInput is what DeleteQueue takes.
type DeleteQueueInput struct {
	// Required.
	QueueUrl *string
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

// GetQueueAttributesInput is what GetQueueAttributes takes.
type GetQueueAttributesInput struct {
	// Required.
	QueueUrl       *string
	AttributeNames []types.QueueAttributeName
}

// GetQueueAttributesOutput is what GetQueueAttributes gives.
type GetQueueAttributesOutput struct {
	Attributes map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetQueueAttributes calls the operation of that name.
func (c *Client) GetQueueAttributes(ctx context.Context, params *GetQueueAttributesInput, optFns ...func(*Options)) (*GetQueueAttributesOutput, error) {
	if params == nil {
		params = &GetQueueAttributesInput{}
	}
	out, err := c.invoke(ctx, &opGetQueueAttributes, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetQueueAttributesOutput), nil
}

var opGetQueueAttributes = runtime.Op{
	Service: &service,
	Name:    "GetQueueAttributes",
	Input:   "GetQueueAttributesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetQueueAttributesInput(w, in.(*GetQueueAttributesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetQueueAttributesOutput)
		decodeOpGetQueueAttributesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetQueueAttributesOutput).ResultMetadata },
}

// GetQueueUrlInput is what GetQueueUrl takes.
type GetQueueUrlInput struct {
	// Required.
	QueueName              *string
	QueueOwnerAWSAccountId *string
}

// GetQueueUrlOutput is what GetQueueUrl gives.
type GetQueueUrlOutput struct {
	QueueUrl *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetQueueUrl calls the operation of that name.
func (c *Client) GetQueueUrl(ctx context.Context, params *GetQueueUrlInput, optFns ...func(*Options)) (*GetQueueUrlOutput, error) {
	if params == nil {
		params = &GetQueueUrlInput{}
	}
	out, err := c.invoke(ctx, &opGetQueueUrl, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetQueueUrlOutput), nil
}

var opGetQueueUrl = runtime.Op{
	Service: &service,
	Name:    "GetQueueUrl",
	Input:   "GetQueueUrlInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetQueueUrlInput(w, in.(*GetQueueUrlInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetQueueUrlOutput)
		decodeOpGetQueueUrlOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetQueueUrlOutput).ResultMetadata },
}

// ListDeadLetterSourceQueuesInput is what ListDeadLetterSourceQueues takes.
type ListDeadLetterSourceQueuesInput struct {
	// Required.
	QueueUrl   *string
	NextToken  *string
	MaxResults *int32
}

// ListDeadLetterSourceQueuesOutput is what ListDeadLetterSourceQueues gives.
type ListDeadLetterSourceQueuesOutput struct {
	QueueUrls []string
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListDeadLetterSourceQueues calls the operation of that name.
func (c *Client) ListDeadLetterSourceQueues(ctx context.Context, params *ListDeadLetterSourceQueuesInput, optFns ...func(*Options)) (*ListDeadLetterSourceQueuesOutput, error) {
	if params == nil {
		params = &ListDeadLetterSourceQueuesInput{}
	}
	out, err := c.invoke(ctx, &opListDeadLetterSourceQueues, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListDeadLetterSourceQueuesOutput), nil
}

var opListDeadLetterSourceQueues = runtime.Op{
	Service: &service,
	Name:    "ListDeadLetterSourceQueues",
	Input:   "ListDeadLetterSourceQueuesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListDeadLetterSourceQueuesInput(w, in.(*ListDeadLetterSourceQueuesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListDeadLetterSourceQueuesOutput)
		decodeOpListDeadLetterSourceQueuesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListDeadLetterSourceQueuesOutput).ResultMetadata
	},
}

// ListMessageMoveTasksInput is what ListMessageMoveTasks takes.
type ListMessageMoveTasksInput struct {
	// Required.
	SourceArn  *string
	MaxResults *int32
}

// ListMessageMoveTasksOutput is what ListMessageMoveTasks gives.
type ListMessageMoveTasksOutput struct {
	Results []types.ListMessageMoveTasksResultEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListMessageMoveTasks calls the operation of that name.
func (c *Client) ListMessageMoveTasks(ctx context.Context, params *ListMessageMoveTasksInput, optFns ...func(*Options)) (*ListMessageMoveTasksOutput, error) {
	if params == nil {
		params = &ListMessageMoveTasksInput{}
	}
	out, err := c.invoke(ctx, &opListMessageMoveTasks, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListMessageMoveTasksOutput), nil
}

var opListMessageMoveTasks = runtime.Op{
	Service: &service,
	Name:    "ListMessageMoveTasks",
	Input:   "ListMessageMoveTasksInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListMessageMoveTasksInput(w, in.(*ListMessageMoveTasksInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListMessageMoveTasksOutput)
		decodeOpListMessageMoveTasksOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListMessageMoveTasksOutput).ResultMetadata },
}

// ListQueueTagsInput is what ListQueueTags takes.
type ListQueueTagsInput struct {
	// Required.
	QueueUrl *string
}

// ListQueueTagsOutput is what ListQueueTags gives.
type ListQueueTagsOutput struct {
	Tags map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListQueueTags calls the operation of that name.
func (c *Client) ListQueueTags(ctx context.Context, params *ListQueueTagsInput, optFns ...func(*Options)) (*ListQueueTagsOutput, error) {
	if params == nil {
		params = &ListQueueTagsInput{}
	}
	out, err := c.invoke(ctx, &opListQueueTags, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListQueueTagsOutput), nil
}

var opListQueueTags = runtime.Op{
	Service: &service,
	Name:    "ListQueueTags",
	Input:   "ListQueueTagsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListQueueTagsInput(w, in.(*ListQueueTagsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListQueueTagsOutput)
		decodeOpListQueueTagsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListQueueTagsOutput).ResultMetadata },
}

// ListQueuesInput is what ListQueues takes.
type ListQueuesInput struct {
	QueueNamePrefix *string
	NextToken       *string
	MaxResults      *int32
}

// ListQueuesOutput is what ListQueues gives.
type ListQueuesOutput struct {
	QueueUrls []string
	NextToken *string

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

// PurgeQueueInput is what PurgeQueue takes.
type PurgeQueueInput struct {
	// Required.
	QueueUrl *string
}

// PurgeQueueOutput is what PurgeQueue gives.
type PurgeQueueOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PurgeQueue calls the operation of that name.
func (c *Client) PurgeQueue(ctx context.Context, params *PurgeQueueInput, optFns ...func(*Options)) (*PurgeQueueOutput, error) {
	if params == nil {
		params = &PurgeQueueInput{}
	}
	out, err := c.invoke(ctx, &opPurgeQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PurgeQueueOutput), nil
}

var opPurgeQueue = runtime.Op{
	Service: &service,
	Name:    "PurgeQueue",
	Input:   "PurgeQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPurgeQueueInput(w, in.(*PurgeQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PurgeQueueOutput)
		decodeOpPurgeQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PurgeQueueOutput).ResultMetadata },
}

// ReceiveMessageInput is what ReceiveMessage takes.
type ReceiveMessageInput struct {
	// Required.
	QueueUrl                    *string
	AttributeNames              []types.QueueAttributeName
	MessageSystemAttributeNames []types.MessageSystemAttributeName
	MessageAttributeNames       []string
	MaxNumberOfMessages         int32
	VisibilityTimeout           int32
	WaitTimeSeconds             int32
	ReceiveRequestAttemptId     *string
}

// ReceiveMessageOutput is what ReceiveMessage gives.
type ReceiveMessageOutput struct {
	Messages []types.Message

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ReceiveMessage calls the operation of that name.
func (c *Client) ReceiveMessage(ctx context.Context, params *ReceiveMessageInput, optFns ...func(*Options)) (*ReceiveMessageOutput, error) {
	if params == nil {
		params = &ReceiveMessageInput{}
	}
	out, err := c.invoke(ctx, &opReceiveMessage, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ReceiveMessageOutput), nil
}

var opReceiveMessage = runtime.Op{
	Service: &service,
	Name:    "ReceiveMessage",
	Input:   "ReceiveMessageInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpReceiveMessageInput(w, in.(*ReceiveMessageInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ReceiveMessageOutput)
		decodeOpReceiveMessageOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ReceiveMessageOutput).ResultMetadata },
}

// RemovePermissionInput is what RemovePermission takes.
type RemovePermissionInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Label *string
}

// RemovePermissionOutput is what RemovePermission gives.
type RemovePermissionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RemovePermission calls the operation of that name.
func (c *Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (*RemovePermissionOutput, error) {
	if params == nil {
		params = &RemovePermissionInput{}
	}
	out, err := c.invoke(ctx, &opRemovePermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RemovePermissionOutput), nil
}

var opRemovePermission = runtime.Op{
	Service: &service,
	Name:    "RemovePermission",
	Input:   "RemovePermissionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRemovePermissionInput(w, in.(*RemovePermissionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RemovePermissionOutput)
		decodeOpRemovePermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RemovePermissionOutput).ResultMetadata },
}

// SendMessageInput is what SendMessage takes.
type SendMessageInput struct {
	// Required.
	QueueUrl *string
	// Required.
	MessageBody             *string
	DelaySeconds            int32
	MessageAttributes       map[string]types.MessageAttributeValue
	MessageSystemAttributes map[string]types.MessageSystemAttributeValue
	MessageDeduplicationId  *string
	MessageGroupId          *string
}

// SendMessageOutput is what SendMessage gives.
type SendMessageOutput struct {
	MD5OfMessageBody             *string
	MD5OfMessageAttributes       *string
	MD5OfMessageSystemAttributes *string
	MessageId                    *string
	SequenceNumber               *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SendMessage calls the operation of that name.
func (c *Client) SendMessage(ctx context.Context, params *SendMessageInput, optFns ...func(*Options)) (*SendMessageOutput, error) {
	if params == nil {
		params = &SendMessageInput{}
	}
	out, err := c.invoke(ctx, &opSendMessage, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SendMessageOutput), nil
}

var opSendMessage = runtime.Op{
	Service: &service,
	Name:    "SendMessage",
	Input:   "SendMessageInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSendMessageInput(w, in.(*SendMessageInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SendMessageOutput)
		decodeOpSendMessageOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SendMessageOutput).ResultMetadata },
}

// SendMessageBatchInput is what SendMessageBatch takes.
type SendMessageBatchInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Entries []types.SendMessageBatchRequestEntry
}

// SendMessageBatchOutput is what SendMessageBatch gives.
type SendMessageBatchOutput struct {
	Successful []types.SendMessageBatchResultEntry
	Failed     []types.BatchResultErrorEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SendMessageBatch calls the operation of that name.
func (c *Client) SendMessageBatch(ctx context.Context, params *SendMessageBatchInput, optFns ...func(*Options)) (*SendMessageBatchOutput, error) {
	if params == nil {
		params = &SendMessageBatchInput{}
	}
	out, err := c.invoke(ctx, &opSendMessageBatch, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SendMessageBatchOutput), nil
}

var opSendMessageBatch = runtime.Op{
	Service: &service,
	Name:    "SendMessageBatch",
	Input:   "SendMessageBatchInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSendMessageBatchInput(w, in.(*SendMessageBatchInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SendMessageBatchOutput)
		decodeOpSendMessageBatchOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SendMessageBatchOutput).ResultMetadata },
}

// SetQueueAttributesInput is what SetQueueAttributes takes.
type SetQueueAttributesInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Attributes map[string]string
}

// SetQueueAttributesOutput is what SetQueueAttributes gives.
type SetQueueAttributesOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SetQueueAttributes calls the operation of that name.
func (c *Client) SetQueueAttributes(ctx context.Context, params *SetQueueAttributesInput, optFns ...func(*Options)) (*SetQueueAttributesOutput, error) {
	if params == nil {
		params = &SetQueueAttributesInput{}
	}
	out, err := c.invoke(ctx, &opSetQueueAttributes, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SetQueueAttributesOutput), nil
}

var opSetQueueAttributes = runtime.Op{
	Service: &service,
	Name:    "SetQueueAttributes",
	Input:   "SetQueueAttributesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSetQueueAttributesInput(w, in.(*SetQueueAttributesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SetQueueAttributesOutput)
		decodeOpSetQueueAttributesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SetQueueAttributesOutput).ResultMetadata },
}

// StartMessageMoveTaskInput is what StartMessageMoveTask takes.
type StartMessageMoveTaskInput struct {
	// Required.
	SourceArn                    *string
	DestinationArn               *string
	MaxNumberOfMessagesPerSecond *int32
}

// StartMessageMoveTaskOutput is what StartMessageMoveTask gives.
type StartMessageMoveTaskOutput struct {
	TaskHandle *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartMessageMoveTask calls the operation of that name.
func (c *Client) StartMessageMoveTask(ctx context.Context, params *StartMessageMoveTaskInput, optFns ...func(*Options)) (*StartMessageMoveTaskOutput, error) {
	if params == nil {
		params = &StartMessageMoveTaskInput{}
	}
	out, err := c.invoke(ctx, &opStartMessageMoveTask, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartMessageMoveTaskOutput), nil
}

var opStartMessageMoveTask = runtime.Op{
	Service: &service,
	Name:    "StartMessageMoveTask",
	Input:   "StartMessageMoveTaskInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStartMessageMoveTaskInput(w, in.(*StartMessageMoveTaskInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartMessageMoveTaskOutput)
		decodeOpStartMessageMoveTaskOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartMessageMoveTaskOutput).ResultMetadata },
}

// TagQueueInput is what TagQueue takes.
type TagQueueInput struct {
	// Required.
	QueueUrl *string
	// Required.
	Tags map[string]string
}

// TagQueueOutput is what TagQueue gives.
type TagQueueOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TagQueue calls the operation of that name.
func (c *Client) TagQueue(ctx context.Context, params *TagQueueInput, optFns ...func(*Options)) (*TagQueueOutput, error) {
	if params == nil {
		params = &TagQueueInput{}
	}
	out, err := c.invoke(ctx, &opTagQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TagQueueOutput), nil
}

var opTagQueue = runtime.Op{
	Service: &service,
	Name:    "TagQueue",
	Input:   "TagQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTagQueueInput(w, in.(*TagQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TagQueueOutput)
		decodeOpTagQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TagQueueOutput).ResultMetadata },
}

// UntagQueueInput is what UntagQueue takes.
type UntagQueueInput struct {
	// Required.
	QueueUrl *string
	// Required.
	TagKeys []string
}

// UntagQueueOutput is what UntagQueue gives.
type UntagQueueOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UntagQueue calls the operation of that name.
func (c *Client) UntagQueue(ctx context.Context, params *UntagQueueInput, optFns ...func(*Options)) (*UntagQueueOutput, error) {
	if params == nil {
		params = &UntagQueueInput{}
	}
	out, err := c.invoke(ctx, &opUntagQueue, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UntagQueueOutput), nil
}

var opUntagQueue = runtime.Op{
	Service: &service,
	Name:    "UntagQueue",
	Input:   "UntagQueueInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUntagQueueInput(w, in.(*UntagQueueInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UntagQueueOutput)
		decodeOpUntagQueueOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UntagQueueOutput).ResultMetadata },
}
