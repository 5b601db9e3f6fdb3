// Code generated from the model of Amazon Simple Queue Service by cmd/generate. DO NOT EDIT.

package sqs

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/sqs/types"
)

func decodeOpAddPermissionOutput(r *cbor.Reader, v *AddPermissionOutput) {
	r.Skip()
}

func decodeOpCancelMessageMoveTaskOutput(r *cbor.Reader, v *CancelMessageMoveTaskOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApproximateNumberOfMessagesMoved":
			v.ApproximateNumberOfMessagesMoved = r.Int()
		default:
			r.Skip()
		}
	}
}

func decodeOpChangeMessageVisibilityOutput(r *cbor.Reader, v *ChangeMessageVisibilityOutput) {
	r.Skip()
}

func decodeOpChangeMessageVisibilityBatchOutput(r *cbor.Reader, v *ChangeMessageVisibilityBatchOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeChangeMessageVisibilityBatchResultEntryList(r)
		case "Failed":
			v.Failed = decodeBatchResultErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateQueueOutput(r *cbor.Reader, v *CreateQueueOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueUrl":
			v.QueueUrl = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteMessageOutput(r *cbor.Reader, v *DeleteMessageOutput) {
	r.Skip()
}

func decodeOpDeleteMessageBatchOutput(r *cbor.Reader, v *DeleteMessageBatchOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeDeleteMessageBatchResultEntryList(r)
		case "Failed":
			v.Failed = decodeBatchResultErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteQueueOutput(r *cbor.Reader, v *DeleteQueueOutput) {
	r.Skip()
}

func decodeOpGetQueueAttributesOutput(r *cbor.Reader, v *GetQueueAttributesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Attributes":
			v.Attributes = decodeQueueAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetQueueUrlOutput(r *cbor.Reader, v *GetQueueUrlOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueUrl":
			v.QueueUrl = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListDeadLetterSourceQueuesOutput(r *cbor.Reader, v *ListDeadLetterSourceQueuesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "queueUrls":
			v.QueueUrls = decodeQueueUrlList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListMessageMoveTasksOutput(r *cbor.Reader, v *ListMessageMoveTasksOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Results":
			v.Results = decodeListMessageMoveTasksResultEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListQueueTagsOutput(r *cbor.Reader, v *ListQueueTagsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListQueuesOutput(r *cbor.Reader, v *ListQueuesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueUrls":
			v.QueueUrls = decodeQueueUrlList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPurgeQueueOutput(r *cbor.Reader, v *PurgeQueueOutput) {
	r.Skip()
}

func decodeOpReceiveMessageOutput(r *cbor.Reader, v *ReceiveMessageOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Messages":
			v.Messages = decodeMessageList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpRemovePermissionOutput(r *cbor.Reader, v *RemovePermissionOutput) {
	r.Skip()
}

func decodeOpSendMessageOutput(r *cbor.Reader, v *SendMessageOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MD5OfMessageBody":
			v.MD5OfMessageBody = r.StringPtr()
		case "MD5OfMessageAttributes":
			v.MD5OfMessageAttributes = r.StringPtr()
		case "MD5OfMessageSystemAttributes":
			v.MD5OfMessageSystemAttributes = r.StringPtr()
		case "MessageId":
			v.MessageId = r.StringPtr()
		case "SequenceNumber":
			v.SequenceNumber = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpSendMessageBatchOutput(r *cbor.Reader, v *SendMessageBatchOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeSendMessageBatchResultEntryList(r)
		case "Failed":
			v.Failed = decodeBatchResultErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpSetQueueAttributesOutput(r *cbor.Reader, v *SetQueueAttributesOutput) {
	r.Skip()
}

func decodeOpStartMessageMoveTaskOutput(r *cbor.Reader, v *StartMessageMoveTaskOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TaskHandle":
			v.TaskHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpTagQueueOutput(r *cbor.Reader, v *TagQueueOutput) {
	r.Skip()
}

func decodeOpUntagQueueOutput(r *cbor.Reader, v *UntagQueueOutput) {
	r.Skip()
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "BatchEntryIdsNotDistinct":
		v := new(types.BatchEntryIdsNotDistinct)
		if !r.Empty() {
			decodeBatchEntryIdsNotDistinct(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BatchEntryIdsNotDistinct" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "BatchRequestTooLong":
		v := new(types.BatchRequestTooLong)
		if !r.Empty() {
			decodeBatchRequestTooLong(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BatchRequestTooLong" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EmptyBatchRequest":
		v := new(types.EmptyBatchRequest)
		if !r.Empty() {
			decodeEmptyBatchRequest(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EmptyBatchRequest" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAddress":
		v := new(types.InvalidAddress)
		if !r.Empty() {
			decodeInvalidAddress(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAddress" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAttributeName":
		v := new(types.InvalidAttributeName)
		if !r.Empty() {
			decodeInvalidAttributeName(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAttributeName" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAttributeValue":
		v := new(types.InvalidAttributeValue)
		if !r.Empty() {
			decodeInvalidAttributeValue(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAttributeValue" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidBatchEntryId":
		v := new(types.InvalidBatchEntryId)
		if !r.Empty() {
			decodeInvalidBatchEntryId(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidBatchEntryId" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidIdFormat":
		v := new(types.InvalidIdFormat)
		if !r.Empty() {
			decodeInvalidIdFormat(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidIdFormat" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidMessageContents":
		v := new(types.InvalidMessageContents)
		if !r.Empty() {
			decodeInvalidMessageContents(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidMessageContents" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidSecurity":
		v := new(types.InvalidSecurity)
		if !r.Empty() {
			decodeInvalidSecurity(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidSecurity" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsAccessDenied":
		v := new(types.KmsAccessDenied)
		if !r.Empty() {
			decodeKmsAccessDenied(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsAccessDenied" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsDisabled":
		v := new(types.KmsDisabled)
		if !r.Empty() {
			decodeKmsDisabled(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsDisabled" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsInvalidKeyUsage":
		v := new(types.KmsInvalidKeyUsage)
		if !r.Empty() {
			decodeKmsInvalidKeyUsage(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsInvalidKeyUsage" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsInvalidState":
		v := new(types.KmsInvalidState)
		if !r.Empty() {
			decodeKmsInvalidState(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsInvalidState" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsNotFound":
		v := new(types.KmsNotFound)
		if !r.Empty() {
			decodeKmsNotFound(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsNotFound" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsOptInRequired":
		v := new(types.KmsOptInRequired)
		if !r.Empty() {
			decodeKmsOptInRequired(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsOptInRequired" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KmsThrottled":
		v := new(types.KmsThrottled)
		if !r.Empty() {
			decodeKmsThrottled(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KmsThrottled" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "MessageNotInflight":
		v := new(types.MessageNotInflight)
		if !r.Empty() {
			decodeMessageNotInflight(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "MessageNotInflight" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "OverLimit":
		v := new(types.OverLimit)
		if !r.Empty() {
			decodeOverLimit(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "OverLimit" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PurgeQueueInProgress":
		v := new(types.PurgeQueueInProgress)
		if !r.Empty() {
			decodePurgeQueueInProgress(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PurgeQueueInProgress" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "QueueDeletedRecently":
		v := new(types.QueueDeletedRecently)
		if !r.Empty() {
			decodeQueueDeletedRecently(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "QueueDeletedRecently" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "QueueDoesNotExist":
		v := new(types.QueueDoesNotExist)
		if !r.Empty() {
			decodeQueueDoesNotExist(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "QueueDoesNotExist" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "QueueNameExists":
		v := new(types.QueueNameExists)
		if !r.Empty() {
			decodeQueueNameExists(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "QueueNameExists" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ReceiptHandleIsInvalid":
		v := new(types.ReceiptHandleIsInvalid)
		if !r.Empty() {
			decodeReceiptHandleIsInvalid(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ReceiptHandleIsInvalid" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RequestThrottled":
		v := new(types.RequestThrottled)
		if !r.Empty() {
			decodeRequestThrottled(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RequestThrottled" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceNotFoundException":
		v := new(types.ResourceNotFoundException)
		if !r.Empty() {
			decodeResourceNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TooManyEntriesInBatchRequest":
		v := new(types.TooManyEntriesInBatchRequest)
		if !r.Empty() {
			decodeTooManyEntriesInBatchRequest(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TooManyEntriesInBatchRequest" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnsupportedOperation":
		v := new(types.UnsupportedOperation)
		if !r.Empty() {
			decodeUnsupportedOperation(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnsupportedOperation" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeChangeMessageVisibilityBatchResultEntryList(r *cbor.Reader) []types.ChangeMessageVisibilityBatchResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChangeMessageVisibilityBatchResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChangeMessageVisibilityBatchResultEntry{})
		decodeChangeMessageVisibilityBatchResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeBatchResultErrorEntryList(r *cbor.Reader) []types.BatchResultErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.BatchResultErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.BatchResultErrorEntry{})
		decodeBatchResultErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeDeleteMessageBatchResultEntryList(r *cbor.Reader) []types.DeleteMessageBatchResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DeleteMessageBatchResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DeleteMessageBatchResultEntry{})
		decodeDeleteMessageBatchResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueAttributeMap(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeQueueUrlList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeListMessageMoveTasksResultEntryList(r *cbor.Reader) []types.ListMessageMoveTasksResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ListMessageMoveTasksResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ListMessageMoveTasksResultEntry{})
		decodeListMessageMoveTasksResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeTagMap(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeMessageList(r *cbor.Reader) []types.Message {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Message, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Message{})
		decodeMessage(r, &v[len(v)-1])
	}
	return v
}

func decodeSendMessageBatchResultEntryList(r *cbor.Reader) []types.SendMessageBatchResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SendMessageBatchResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SendMessageBatchResultEntry{})
		decodeSendMessageBatchResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeBatchEntryIdsNotDistinct(r *cbor.Reader, v *types.BatchEntryIdsNotDistinct) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBatchRequestTooLong(r *cbor.Reader, v *types.BatchRequestTooLong) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEmptyBatchRequest(r *cbor.Reader, v *types.EmptyBatchRequest) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidAddress(r *cbor.Reader, v *types.InvalidAddress) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidAttributeName(r *cbor.Reader, v *types.InvalidAttributeName) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidAttributeValue(r *cbor.Reader, v *types.InvalidAttributeValue) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidBatchEntryId(r *cbor.Reader, v *types.InvalidBatchEntryId) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidIdFormat(r *cbor.Reader, v *types.InvalidIdFormat) {
	r.Skip()
}

func decodeInvalidMessageContents(r *cbor.Reader, v *types.InvalidMessageContents) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidSecurity(r *cbor.Reader, v *types.InvalidSecurity) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsAccessDenied(r *cbor.Reader, v *types.KmsAccessDenied) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsDisabled(r *cbor.Reader, v *types.KmsDisabled) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsInvalidKeyUsage(r *cbor.Reader, v *types.KmsInvalidKeyUsage) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsInvalidState(r *cbor.Reader, v *types.KmsInvalidState) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsNotFound(r *cbor.Reader, v *types.KmsNotFound) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsOptInRequired(r *cbor.Reader, v *types.KmsOptInRequired) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKmsThrottled(r *cbor.Reader, v *types.KmsThrottled) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMessageNotInflight(r *cbor.Reader, v *types.MessageNotInflight) {
	r.Skip()
}

func decodeOverLimit(r *cbor.Reader, v *types.OverLimit) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePurgeQueueInProgress(r *cbor.Reader, v *types.PurgeQueueInProgress) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueDeletedRecently(r *cbor.Reader, v *types.QueueDeletedRecently) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueDoesNotExist(r *cbor.Reader, v *types.QueueDoesNotExist) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueNameExists(r *cbor.Reader, v *types.QueueNameExists) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReceiptHandleIsInvalid(r *cbor.Reader, v *types.ReceiptHandleIsInvalid) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRequestThrottled(r *cbor.Reader, v *types.RequestThrottled) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceNotFoundException(r *cbor.Reader, v *types.ResourceNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTooManyEntriesInBatchRequest(r *cbor.Reader, v *types.TooManyEntriesInBatchRequest) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUnsupportedOperation(r *cbor.Reader, v *types.UnsupportedOperation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChangeMessageVisibilityBatchResultEntry(r *cbor.Reader, v *types.ChangeMessageVisibilityBatchResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBatchResultErrorEntry(r *cbor.Reader, v *types.BatchResultErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "SenderFault":
			v.SenderFault = r.Bool()
		case "Code":
			v.Code = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDeleteMessageBatchResultEntry(r *cbor.Reader, v *types.DeleteMessageBatchResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeListMessageMoveTasksResultEntry(r *cbor.Reader, v *types.ListMessageMoveTasksResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TaskHandle":
			v.TaskHandle = r.StringPtr()
		case "Status":
			v.Status = r.StringPtr()
		case "SourceArn":
			v.SourceArn = r.StringPtr()
		case "DestinationArn":
			v.DestinationArn = r.StringPtr()
		case "MaxNumberOfMessagesPerSecond":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxNumberOfMessagesPerSecond = &x
			}
		case "ApproximateNumberOfMessagesMoved":
			v.ApproximateNumberOfMessagesMoved = r.Int()
		case "ApproximateNumberOfMessagesToMove":
			if !r.Null() {
				x := r.Int()
				v.ApproximateNumberOfMessagesToMove = &x
			}
		case "FailureReason":
			v.FailureReason = r.StringPtr()
		case "StartedTimestamp":
			v.StartedTimestamp = r.Int()
		default:
			r.Skip()
		}
	}
}

func decodeMessage(r *cbor.Reader, v *types.Message) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MessageId":
			v.MessageId = r.StringPtr()
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "MD5OfBody":
			v.MD5OfBody = r.StringPtr()
		case "Body":
			v.Body = r.StringPtr()
		case "Attributes":
			v.Attributes = decodeMessageSystemAttributeMap(r)
		case "MD5OfMessageAttributes":
			v.MD5OfMessageAttributes = r.StringPtr()
		case "MessageAttributes":
			v.MessageAttributes = decodeMessageBodyAttributeMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeSendMessageBatchResultEntry(r *cbor.Reader, v *types.SendMessageBatchResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "MessageId":
			v.MessageId = r.StringPtr()
		case "MD5OfMessageBody":
			v.MD5OfMessageBody = r.StringPtr()
		case "MD5OfMessageAttributes":
			v.MD5OfMessageAttributes = r.StringPtr()
		case "MD5OfMessageSystemAttributes":
			v.MD5OfMessageSystemAttributes = r.StringPtr()
		case "SequenceNumber":
			v.SequenceNumber = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMessageSystemAttributeMap(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeMessageBodyAttributeMap(r *cbor.Reader) map[string]types.MessageAttributeValue {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.MessageAttributeValue, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.MessageAttributeValue
		decodeMessageAttributeValue(r, &x)
		v[k] = x
	}
	return v
}

func decodeMessageAttributeValue(r *cbor.Reader, v *types.MessageAttributeValue) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StringValue":
			v.StringValue = r.StringPtr()
		case "BinaryValue":
			v.BinaryValue = r.Blob()
		case "StringListValues":
			v.StringListValues = decodeStringList(r)
		case "BinaryListValues":
			v.BinaryListValues = decodeBinaryList(r)
		case "DataType":
			v.DataType = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeStringList(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeBinaryList(r *cbor.Reader) [][]byte {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([][]byte, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.Blob())
	}
	return v
}
