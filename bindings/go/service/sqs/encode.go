// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

package sqs

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/sqs/types"
)

func encodeOpAddPermissionInput(w *cbor.Writer, v *AddPermissionInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Label != nil {
		w.Raw("\x65" + "Label")
		w.String(*v.Label)
	}
	if v.AWSAccountIds != nil {
		w.Raw("\x6d" + "AWSAccountIds")
		encodeAWSAccountIdList(w, v.AWSAccountIds)
	}
	if v.Actions != nil {
		w.Raw("\x67" + "Actions")
		encodeActionNameList(w, v.Actions)
	}
	w.End()
}

func encodeOpCancelMessageMoveTaskInput(w *cbor.Writer, v *CancelMessageMoveTaskInput) {
	w.Map()
	if v.TaskHandle != nil {
		w.Raw("\x6a" + "TaskHandle")
		w.String(*v.TaskHandle)
	}
	w.End()
}

func encodeOpChangeMessageVisibilityInput(w *cbor.Writer, v *ChangeMessageVisibilityInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	if v.VisibilityTimeout != 0 {
		w.Raw("\x71" + "VisibilityTimeout")
		w.Int(int64(v.VisibilityTimeout))
	}
	w.End()
}

func encodeOpChangeMessageVisibilityBatchInput(w *cbor.Writer, v *ChangeMessageVisibilityBatchInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeChangeMessageVisibilityBatchRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpCreateQueueInput(w *cbor.Writer, v *CreateQueueInput) {
	w.Map()
	if v.QueueName != nil {
		w.Raw("\x69" + "QueueName")
		w.String(*v.QueueName)
	}
	if v.Attributes != nil {
		w.Raw("\x6a" + "Attributes")
		encodeQueueAttributeMap(w, v.Attributes)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "tags")
		encodeTagMap(w, v.Tags)
	}
	w.End()
}

func encodeOpDeleteMessageInput(w *cbor.Writer, v *DeleteMessageInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	w.End()
}

func encodeOpDeleteMessageBatchInput(w *cbor.Writer, v *DeleteMessageBatchInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeDeleteMessageBatchRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpDeleteQueueInput(w *cbor.Writer, v *DeleteQueueInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	w.End()
}

func encodeOpGetQueueAttributesInput(w *cbor.Writer, v *GetQueueAttributesInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.AttributeNames != nil {
		w.Raw("\x6e" + "AttributeNames")
		encodeAttributeNameList(w, v.AttributeNames)
	}
	w.End()
}

func encodeOpGetQueueUrlInput(w *cbor.Writer, v *GetQueueUrlInput) {
	w.Map()
	if v.QueueName != nil {
		w.Raw("\x69" + "QueueName")
		w.String(*v.QueueName)
	}
	if v.QueueOwnerAWSAccountId != nil {
		w.Raw("\x76" + "QueueOwnerAWSAccountId")
		w.String(*v.QueueOwnerAWSAccountId)
	}
	w.End()
}

func encodeOpListDeadLetterSourceQueuesInput(w *cbor.Writer, v *ListDeadLetterSourceQueuesInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListMessageMoveTasksInput(w *cbor.Writer, v *ListMessageMoveTasksInput) {
	w.Map()
	if v.SourceArn != nil {
		w.Raw("\x69" + "SourceArn")
		w.String(*v.SourceArn)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpListQueueTagsInput(w *cbor.Writer, v *ListQueueTagsInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	w.End()
}

func encodeOpListQueuesInput(w *cbor.Writer, v *ListQueuesInput) {
	w.Map()
	if v.QueueNamePrefix != nil {
		w.Raw("\x6f" + "QueueNamePrefix")
		w.String(*v.QueueNamePrefix)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	w.End()
}

func encodeOpPurgeQueueInput(w *cbor.Writer, v *PurgeQueueInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	w.End()
}

func encodeOpReceiveMessageInput(w *cbor.Writer, v *ReceiveMessageInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.AttributeNames != nil {
		w.Raw("\x6e" + "AttributeNames")
		encodeAttributeNameList(w, v.AttributeNames)
	}
	if v.MessageSystemAttributeNames != nil {
		w.Raw("\x78\x1b" + "MessageSystemAttributeNames")
		encodeMessageSystemAttributeList(w, v.MessageSystemAttributeNames)
	}
	if v.MessageAttributeNames != nil {
		w.Raw("\x75" + "MessageAttributeNames")
		encodeMessageAttributeNameList(w, v.MessageAttributeNames)
	}
	if v.MaxNumberOfMessages != 0 {
		w.Raw("\x73" + "MaxNumberOfMessages")
		w.Int(int64(v.MaxNumberOfMessages))
	}
	if v.VisibilityTimeout != 0 {
		w.Raw("\x71" + "VisibilityTimeout")
		w.Int(int64(v.VisibilityTimeout))
	}
	if v.WaitTimeSeconds != 0 {
		w.Raw("\x6f" + "WaitTimeSeconds")
		w.Int(int64(v.WaitTimeSeconds))
	}
	if v.ReceiveRequestAttemptId != nil {
		w.Raw("\x77" + "ReceiveRequestAttemptId")
		w.String(*v.ReceiveRequestAttemptId)
	}
	w.End()
}

func encodeOpRemovePermissionInput(w *cbor.Writer, v *RemovePermissionInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Label != nil {
		w.Raw("\x65" + "Label")
		w.String(*v.Label)
	}
	w.End()
}

func encodeOpSendMessageInput(w *cbor.Writer, v *SendMessageInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.MessageBody != nil {
		w.Raw("\x6b" + "MessageBody")
		w.String(*v.MessageBody)
	}
	if v.DelaySeconds != 0 {
		w.Raw("\x6c" + "DelaySeconds")
		w.Int(int64(v.DelaySeconds))
	}
	if v.MessageAttributes != nil {
		w.Raw("\x71" + "MessageAttributes")
		encodeMessageBodyAttributeMap(w, v.MessageAttributes)
	}
	if v.MessageSystemAttributes != nil {
		w.Raw("\x77" + "MessageSystemAttributes")
		encodeMessageBodySystemAttributeMap(w, v.MessageSystemAttributes)
	}
	if v.MessageDeduplicationId != nil {
		w.Raw("\x76" + "MessageDeduplicationId")
		w.String(*v.MessageDeduplicationId)
	}
	if v.MessageGroupId != nil {
		w.Raw("\x6e" + "MessageGroupId")
		w.String(*v.MessageGroupId)
	}
	w.End()
}

func encodeOpSendMessageBatchInput(w *cbor.Writer, v *SendMessageBatchInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeSendMessageBatchRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpSetQueueAttributesInput(w *cbor.Writer, v *SetQueueAttributesInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Attributes != nil {
		w.Raw("\x6a" + "Attributes")
		encodeQueueAttributeMap(w, v.Attributes)
	}
	w.End()
}

func encodeOpStartMessageMoveTaskInput(w *cbor.Writer, v *StartMessageMoveTaskInput) {
	w.Map()
	if v.SourceArn != nil {
		w.Raw("\x69" + "SourceArn")
		w.String(*v.SourceArn)
	}
	if v.DestinationArn != nil {
		w.Raw("\x6e" + "DestinationArn")
		w.String(*v.DestinationArn)
	}
	if v.MaxNumberOfMessagesPerSecond != nil {
		w.Raw("\x78\x1c" + "MaxNumberOfMessagesPerSecond")
		w.Int(int64(*v.MaxNumberOfMessagesPerSecond))
	}
	w.End()
}

func encodeOpTagQueueInput(w *cbor.Writer, v *TagQueueInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	w.End()
}

func encodeOpUntagQueueInput(w *cbor.Writer, v *UntagQueueInput) {
	w.Map()
	if v.QueueUrl != nil {
		w.Raw("\x68" + "QueueUrl")
		w.String(*v.QueueUrl)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	w.End()
}

func encodeAWSAccountIdList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeActionNameList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeChangeMessageVisibilityBatchRequestEntryList(w *cbor.Writer, v []types.ChangeMessageVisibilityBatchRequestEntry) {
	w.List()
	for i := range v {
		encodeChangeMessageVisibilityBatchRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeQueueAttributeMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeTagMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeDeleteMessageBatchRequestEntryList(w *cbor.Writer, v []types.DeleteMessageBatchRequestEntry) {
	w.List()
	for i := range v {
		encodeDeleteMessageBatchRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeAttributeNameList(w *cbor.Writer, v []types.QueueAttributeName) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeMessageSystemAttributeList(w *cbor.Writer, v []types.MessageSystemAttributeName) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeMessageAttributeNameList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeMessageBodyAttributeMap(w *cbor.Writer, v map[string]types.MessageAttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeMessageAttributeValue(w, &e)
	}
	w.End()
}

func encodeMessageBodySystemAttributeMap(w *cbor.Writer, v map[string]types.MessageSystemAttributeValue) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeMessageSystemAttributeValue(w, &e)
	}
	w.End()
}

func encodeSendMessageBatchRequestEntryList(w *cbor.Writer, v []types.SendMessageBatchRequestEntry) {
	w.List()
	for i := range v {
		encodeSendMessageBatchRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeTagKeyList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeChangeMessageVisibilityBatchRequestEntry(w *cbor.Writer, v *types.ChangeMessageVisibilityBatchRequestEntry) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	if v.VisibilityTimeout != 0 {
		w.Raw("\x71" + "VisibilityTimeout")
		w.Int(int64(v.VisibilityTimeout))
	}
	w.End()
}

func encodeDeleteMessageBatchRequestEntry(w *cbor.Writer, v *types.DeleteMessageBatchRequestEntry) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	w.End()
}

func encodeMessageAttributeValue(w *cbor.Writer, v *types.MessageAttributeValue) {
	w.Map()
	if v.StringValue != nil {
		w.Raw("\x6b" + "StringValue")
		w.String(*v.StringValue)
	}
	if v.BinaryValue != nil {
		w.Raw("\x6b" + "BinaryValue")
		w.Blob(v.BinaryValue)
	}
	if v.StringListValues != nil {
		w.Raw("\x70" + "StringListValues")
		encodeStringList(w, v.StringListValues)
	}
	if v.BinaryListValues != nil {
		w.Raw("\x70" + "BinaryListValues")
		encodeBinaryList(w, v.BinaryListValues)
	}
	if v.DataType != nil {
		w.Raw("\x68" + "DataType")
		w.String(*v.DataType)
	}
	w.End()
}

func encodeMessageSystemAttributeValue(w *cbor.Writer, v *types.MessageSystemAttributeValue) {
	w.Map()
	if v.StringValue != nil {
		w.Raw("\x6b" + "StringValue")
		w.String(*v.StringValue)
	}
	if v.BinaryValue != nil {
		w.Raw("\x6b" + "BinaryValue")
		w.Blob(v.BinaryValue)
	}
	if v.StringListValues != nil {
		w.Raw("\x70" + "StringListValues")
		encodeStringList(w, v.StringListValues)
	}
	if v.BinaryListValues != nil {
		w.Raw("\x70" + "BinaryListValues")
		encodeBinaryList(w, v.BinaryListValues)
	}
	if v.DataType != nil {
		w.Raw("\x68" + "DataType")
		w.String(*v.DataType)
	}
	w.End()
}

func encodeSendMessageBatchRequestEntry(w *cbor.Writer, v *types.SendMessageBatchRequestEntry) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.MessageBody != nil {
		w.Raw("\x6b" + "MessageBody")
		w.String(*v.MessageBody)
	}
	if v.DelaySeconds != 0 {
		w.Raw("\x6c" + "DelaySeconds")
		w.Int(int64(v.DelaySeconds))
	}
	if v.MessageAttributes != nil {
		w.Raw("\x71" + "MessageAttributes")
		encodeMessageBodyAttributeMap(w, v.MessageAttributes)
	}
	if v.MessageSystemAttributes != nil {
		w.Raw("\x77" + "MessageSystemAttributes")
		encodeMessageBodySystemAttributeMap(w, v.MessageSystemAttributes)
	}
	if v.MessageDeduplicationId != nil {
		w.Raw("\x76" + "MessageDeduplicationId")
		w.String(*v.MessageDeduplicationId)
	}
	if v.MessageGroupId != nil {
		w.Raw("\x6e" + "MessageGroupId")
		w.String(*v.MessageGroupId)
	}
	w.End()
}

func encodeStringList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeBinaryList(w *cbor.Writer, v [][]byte) {
	w.List()
	for i := range v {
		w.Blob(v[i])
	}
	w.End()
}
