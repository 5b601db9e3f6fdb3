// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/kinesis/types"
)

func decodeOpAcknowledgeDeadLetterQueueRecordsOutput(r *cbor.Reader, v *AcknowledgeDeadLetterQueueRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeAcknowledgeDeadLetterQueueRecordsResultEntryList(r)
		case "Failed":
			v.Failed = decodeAcknowledgeDeadLetterQueueRecordsErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpAcknowledgeQueueRecordsOutput(r *cbor.Reader, v *AcknowledgeQueueRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeAcknowledgeQueueRecordsResultEntryList(r)
		case "Failed":
			v.Failed = decodeAcknowledgeQueueRecordsErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpAddTagsToStreamOutput(r *cbor.Reader, v *AddTagsToStreamOutput) {
	r.Skip()
}

func decodeOpCreateChannelOutput(r *cbor.Reader, v *CreateChannelOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelDescription":
			if !r.Null() {
				v.ChannelDescription = new(types.ChannelDescription)
				decodeChannelDescription(r, v.ChannelDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateQueueOutput(r *cbor.Reader, v *CreateQueueOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueDescription":
			if !r.Null() {
				v.QueueDescription = new(types.QueueDescription)
				decodeQueueDescription(r, v.QueueDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateStreamOutput(r *cbor.Reader, v *CreateStreamOutput) {
	r.Skip()
}

func decodeOpDecreaseStreamRetentionPeriodOutput(r *cbor.Reader, v *DecreaseStreamRetentionPeriodOutput) {
	r.Skip()
}

func decodeOpDeleteChannelOutput(r *cbor.Reader, v *DeleteChannelOutput) {
	r.Skip()
}

func decodeOpDeleteQueueOutput(r *cbor.Reader, v *DeleteQueueOutput) {
	r.Skip()
}

func decodeOpDeleteResourcePolicyOutput(r *cbor.Reader, v *DeleteResourcePolicyOutput) {
	r.Skip()
}

func decodeOpDeleteStreamOutput(r *cbor.Reader, v *DeleteStreamOutput) {
	r.Skip()
}

func decodeOpDeregisterStreamConsumerOutput(r *cbor.Reader, v *DeregisterStreamConsumerOutput) {
	r.Skip()
}

func decodeOpDescribeAccountSettingsOutput(r *cbor.Reader, v *DescribeAccountSettingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MinimumThroughputBillingCommitment":
			if !r.Null() {
				v.MinimumThroughputBillingCommitment = new(types.MinimumThroughputBillingCommitmentOutput)
				decodeMinimumThroughputBillingCommitmentOutput(r, v.MinimumThroughputBillingCommitment)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeChannelOutput(r *cbor.Reader, v *DescribeChannelOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelDescription":
			if !r.Null() {
				v.ChannelDescription = new(types.ChannelDescription)
				decodeChannelDescription(r, v.ChannelDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeLimitsOutput(r *cbor.Reader, v *DescribeLimitsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardLimit":
			v.ShardLimit = int32(r.Int())
		case "OpenShardCount":
			v.OpenShardCount = int32(r.Int())
		case "OnDemandStreamCount":
			v.OnDemandStreamCount = int32(r.Int())
		case "OnDemandStreamCountLimit":
			v.OnDemandStreamCountLimit = int32(r.Int())
		case "ChannelCount":
			v.ChannelCount = int32(r.Int())
		case "ChannelCountLimit":
			v.ChannelCountLimit = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeQueueOutput(r *cbor.Reader, v *DescribeQueueOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueDescription":
			if !r.Null() {
				v.QueueDescription = new(types.QueueDescription)
				decodeQueueDescription(r, v.QueueDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeStreamOutput(r *cbor.Reader, v *DescribeStreamOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamDescription":
			if !r.Null() {
				v.StreamDescription = new(types.StreamDescription)
				decodeStreamDescription(r, v.StreamDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeStreamConsumerOutput(r *cbor.Reader, v *DescribeStreamConsumerOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumerDescription":
			if !r.Null() {
				v.ConsumerDescription = new(types.ConsumerDescription)
				decodeConsumerDescription(r, v.ConsumerDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeStreamSummaryOutput(r *cbor.Reader, v *DescribeStreamSummaryOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamDescriptionSummary":
			if !r.Null() {
				v.StreamDescriptionSummary = new(types.StreamDescriptionSummary)
				decodeStreamDescriptionSummary(r, v.StreamDescriptionSummary)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDisableEnhancedMonitoringOutput(r *cbor.Reader, v *DisableEnhancedMonitoringOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "CurrentShardLevelMetrics":
			v.CurrentShardLevelMetrics = decodeMetricsNameList(r)
		case "DesiredShardLevelMetrics":
			v.DesiredShardLevelMetrics = decodeMetricsNameList(r)
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpEnableEnhancedMonitoringOutput(r *cbor.Reader, v *EnableEnhancedMonitoringOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "CurrentShardLevelMetrics":
			v.CurrentShardLevelMetrics = decodeMetricsNameList(r)
		case "DesiredShardLevelMetrics":
			v.DesiredShardLevelMetrics = decodeMetricsNameList(r)
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetRecordsOutput(r *cbor.Reader, v *GetRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Records":
			v.Records = decodeRecordList(r)
		case "NextShardIterator":
			v.NextShardIterator = r.StringPtr()
		case "MillisBehindLatest":
			v.MillisBehindLatest = r.Int()
		case "ChildShards":
			v.ChildShards = decodeChildShardList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetResourcePolicyOutput(r *cbor.Reader, v *GetResourcePolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Policy":
			v.Policy = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetShardIteratorOutput(r *cbor.Reader, v *GetShardIteratorOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardIterator":
			v.ShardIterator = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpIncreaseStreamRetentionPeriodOutput(r *cbor.Reader, v *IncreaseStreamRetentionPeriodOutput) {
	r.Skip()
}

func decodeOpListChannelsOutput(r *cbor.Reader, v *ListChannelsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelSummaries":
			v.ChannelSummaries = decodeChannelSummaryList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListQueuesOutput(r *cbor.Reader, v *ListQueuesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueSummaries":
			v.QueueSummaries = decodeQueueSummaryList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListShardsOutput(r *cbor.Reader, v *ListShardsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Shards":
			v.Shards = decodeShardList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListStreamConsumersOutput(r *cbor.Reader, v *ListStreamConsumersOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Consumers":
			v.Consumers = decodeConsumerList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListStreamsOutput(r *cbor.Reader, v *ListStreamsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamNames":
			v.StreamNames = decodeStreamNameList(r)
		case "HasMoreStreams":
			v.HasMoreStreams = r.Bool()
		case "NextToken":
			v.NextToken = r.StringPtr()
		case "StreamSummaries":
			v.StreamSummaries = decodeStreamSummaryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsForResourceOutput(r *cbor.Reader, v *ListTagsForResourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsForStreamOutput(r *cbor.Reader, v *ListTagsForStreamOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagList(r)
		case "HasMoreTags":
			v.HasMoreTags = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpMergeShardsOutput(r *cbor.Reader, v *MergeShardsOutput) {
	r.Skip()
}

func decodeOpPutRecordOutput(r *cbor.Reader, v *PutRecordOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardId":
			v.ShardId = r.StringPtr()
		case "SequenceNumber":
			v.SequenceNumber = r.StringPtr()
		case "EncryptionType":
			v.EncryptionType = types.EncryptionType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutRecordsOutput(r *cbor.Reader, v *PutRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FailedRecordCount":
			if !r.Null() {
				x := int32(r.Int())
				v.FailedRecordCount = &x
			}
		case "Records":
			v.Records = decodePutRecordsResultEntryList(r)
		case "EncryptionType":
			v.EncryptionType = types.EncryptionType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutResourcePolicyOutput(r *cbor.Reader, v *PutResourcePolicyOutput) {
	r.Skip()
}

func decodeOpReceiveDeadLetterQueueRecordsOutput(r *cbor.Reader, v *ReceiveDeadLetterQueueRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueRecords":
			v.QueueRecords = decodeQueueRecordList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpReceiveQueueRecordsOutput(r *cbor.Reader, v *ReceiveQueueRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueRecords":
			v.QueueRecords = decodeQueueRecordList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpRegisterStreamConsumerOutput(r *cbor.Reader, v *RegisterStreamConsumerOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Consumer":
			if !r.Null() {
				v.Consumer = new(types.Consumer)
				decodeConsumer(r, v.Consumer)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpRemoveTagsFromStreamOutput(r *cbor.Reader, v *RemoveTagsFromStreamOutput) {
	r.Skip()
}

func decodeOpRestoreDeadLetterQueueRecordsOutput(r *cbor.Reader, v *RestoreDeadLetterQueueRecordsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeRestoreDeadLetterQueueRecordsResultEntryList(r)
		case "Failed":
			v.Failed = decodeRestoreDeadLetterQueueRecordsErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpSplitShardOutput(r *cbor.Reader, v *SplitShardOutput) {
	r.Skip()
}

func decodeOpStartStreamEncryptionOutput(r *cbor.Reader, v *StartStreamEncryptionOutput) {
	r.Skip()
}

func decodeOpStopStreamEncryptionOutput(r *cbor.Reader, v *StopStreamEncryptionOutput) {
	r.Skip()
}

func decodeOpSubscribeToShardOutput(r *cbor.Reader, v *SubscribeToShardOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateAccountSettingsOutput(r *cbor.Reader, v *UpdateAccountSettingsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MinimumThroughputBillingCommitment":
			if !r.Null() {
				v.MinimumThroughputBillingCommitment = new(types.MinimumThroughputBillingCommitmentOutput)
				decodeMinimumThroughputBillingCommitmentOutput(r, v.MinimumThroughputBillingCommitment)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateChannelOutput(r *cbor.Reader, v *UpdateChannelOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelDescription":
			if !r.Null() {
				v.ChannelDescription = new(types.ChannelDescription)
				decodeChannelDescription(r, v.ChannelDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateDeadLetterQueueRecordsVisibilityOutput(r *cbor.Reader, v *UpdateDeadLetterQueueRecordsVisibilityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeUpdateDeadLetterQueueRecordsVisibilityResultEntryList(r)
		case "Failed":
			v.Failed = decodeUpdateDeadLetterQueueRecordsVisibilityErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateMaxRecordSizeOutput(r *cbor.Reader, v *UpdateMaxRecordSizeOutput) {
	r.Skip()
}

func decodeOpUpdateQueueOutput(r *cbor.Reader, v *UpdateQueueOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueDescription":
			if !r.Null() {
				v.QueueDescription = new(types.QueueDescription)
				decodeQueueDescription(r, v.QueueDescription)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateQueueRecordsVisibilityOutput(r *cbor.Reader, v *UpdateQueueRecordsVisibilityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Successful":
			v.Successful = decodeUpdateQueueRecordsVisibilityResultEntryList(r)
		case "Failed":
			v.Failed = decodeUpdateQueueRecordsVisibilityErrorEntryList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateShardCountOutput(r *cbor.Reader, v *UpdateShardCountOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "CurrentShardCount":
			if !r.Null() {
				x := int32(r.Int())
				v.CurrentShardCount = &x
			}
		case "TargetShardCount":
			if !r.Null() {
				x := int32(r.Int())
				v.TargetShardCount = &x
			}
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateStreamModeOutput(r *cbor.Reader, v *UpdateStreamModeOutput) {
	r.Skip()
}

func decodeOpUpdateStreamRecordDistributionStrategyOutput(r *cbor.Reader, v *UpdateStreamRecordDistributionStrategyOutput) {
	r.Skip()
}

func decodeOpUpdateStreamWarmThroughputOutput(r *cbor.Reader, v *UpdateStreamWarmThroughputOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.WarmThroughputObject)
				decodeWarmThroughputObject(r, v.WarmThroughput)
			}
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AccessDeniedException":
		v := new(types.AccessDeniedException)
		if !r.Empty() {
			decodeAccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DryRunOperationException":
		v := new(types.DryRunOperationException)
		if !r.Empty() {
			decodeDryRunOperationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DryRunOperationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExpiredIteratorException":
		v := new(types.ExpiredIteratorException)
		if !r.Empty() {
			decodeExpiredIteratorException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExpiredIteratorException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExpiredNextTokenException":
		v := new(types.ExpiredNextTokenException)
		if !r.Empty() {
			decodeExpiredNextTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExpiredNextTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalFailureException":
		v := new(types.InternalFailureException)
		if !r.Empty() {
			decodeInternalFailureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalFailureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidArgumentException":
		v := new(types.InvalidArgumentException)
		if !r.Empty() {
			decodeInvalidArgumentException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidArgumentException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSAccessDeniedException":
		v := new(types.KMSAccessDeniedException)
		if !r.Empty() {
			decodeKMSAccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSAccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSDisabledException":
		v := new(types.KMSDisabledException)
		if !r.Empty() {
			decodeKMSDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSDisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInvalidStateException":
		v := new(types.KMSInvalidStateException)
		if !r.Empty() {
			decodeKMSInvalidStateException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInvalidStateException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSNotFoundException":
		v := new(types.KMSNotFoundException)
		if !r.Empty() {
			decodeKMSNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSOptInRequired":
		v := new(types.KMSOptInRequired)
		if !r.Empty() {
			decodeKMSOptInRequired(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSOptInRequired" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSThrottlingException":
		v := new(types.KMSThrottlingException)
		if !r.Empty() {
			decodeKMSThrottlingException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSThrottlingException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "LimitExceededException":
		v := new(types.LimitExceededException)
		if !r.Empty() {
			decodeLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "LimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ProvisionedThroughputExceededException":
		v := new(types.ProvisionedThroughputExceededException)
		if !r.Empty() {
			decodeProvisionedThroughputExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ProvisionedThroughputExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceInUseException":
		v := new(types.ResourceInUseException)
		if !r.Empty() {
			decodeResourceInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceInUseException" {
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
	case "ThrottlingException":
		v := new(types.ThrottlingException)
		if !r.Empty() {
			decodeThrottlingException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ThrottlingException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ValidationException":
		v := new(types.ValidationException)
		if !r.Empty() {
			decodeValidationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ValidationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeSubscribeToShardEventStream(r *cbor.Reader) (v types.SubscribeToShardEventStream) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "SubscribeToShardEvent":
			if r.Null() {
				continue
			}
			m := new(types.SubscribeToShardEventStreamMemberSubscribeToShardEvent)
			decodeSubscribeToShardEvent(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: runtime.EventName(r)}
		}
	}
	return v
}

func decodeAcknowledgeDeadLetterQueueRecordsResultEntryList(r *cbor.Reader) []types.AcknowledgeDeadLetterQueueRecordsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AcknowledgeDeadLetterQueueRecordsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AcknowledgeDeadLetterQueueRecordsResultEntry{})
		decodeAcknowledgeDeadLetterQueueRecordsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeAcknowledgeDeadLetterQueueRecordsErrorEntryList(r *cbor.Reader) []types.AcknowledgeDeadLetterQueueRecordsErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AcknowledgeDeadLetterQueueRecordsErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AcknowledgeDeadLetterQueueRecordsErrorEntry{})
		decodeAcknowledgeDeadLetterQueueRecordsErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeAcknowledgeQueueRecordsResultEntryList(r *cbor.Reader) []types.AcknowledgeQueueRecordsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AcknowledgeQueueRecordsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AcknowledgeQueueRecordsResultEntry{})
		decodeAcknowledgeQueueRecordsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeAcknowledgeQueueRecordsErrorEntryList(r *cbor.Reader) []types.AcknowledgeQueueRecordsErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AcknowledgeQueueRecordsErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AcknowledgeQueueRecordsErrorEntry{})
		decodeAcknowledgeQueueRecordsErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeChannelDescription(r *cbor.Reader, v *types.ChannelDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelName":
			v.ChannelName = r.StringPtr()
		case "ChannelARN":
			v.ChannelARN = r.StringPtr()
		case "ChannelId":
			v.ChannelId = r.StringPtr()
		case "ChannelStatus":
			v.ChannelStatus = types.ChannelStatus(r.String())
		case "ChannelStatusReason":
			v.ChannelStatusReason = r.StringPtr()
		case "ChannelCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ChannelCreationTimestamp = &x
			}
		case "ServiceExecutionRoleARN":
			v.ServiceExecutionRoleARN = r.StringPtr()
		case "StreamConfigurationList":
			v.StreamConfigurationList = decodeChannelStreamDescriptionList(r)
		case "S3DestinationConfiguration":
			if !r.Null() {
				v.S3DestinationConfiguration = new(types.S3DestinationDescription)
				decodeS3DestinationDescription(r, v.S3DestinationConfiguration)
			}
		case "S3TablesDestinationConfiguration":
			if !r.Null() {
				v.S3TablesDestinationConfiguration = new(types.S3TablesDestinationDescription)
				decodeS3TablesDestinationDescription(r, v.S3TablesDestinationConfiguration)
			}
		case "EncryptionConfiguration":
			if !r.Null() {
				v.EncryptionConfiguration = new(types.ChannelEncryptionConfiguration)
				decodeChannelEncryptionConfiguration(r, v.EncryptionConfiguration)
			}
		case "LoggingConfiguration":
			if !r.Null() {
				v.LoggingConfiguration = new(types.ChannelLoggingConfiguration)
				decodeChannelLoggingConfiguration(r, v.LoggingConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeQueueDescription(r *cbor.Reader, v *types.QueueDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueName":
			v.QueueName = r.StringPtr()
		case "QueueARN":
			v.QueueARN = r.StringPtr()
		case "QueueStatus":
			v.QueueStatus = types.QueueStatus(r.String())
		case "QueueCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.QueueCreationTimestamp = &x
			}
		case "StreamConfigurationList":
			v.StreamConfigurationList = decodeQueueStreamConfigurationList(r)
		case "QueueAttributes":
			if !r.Null() {
				v.QueueAttributes = new(types.QueueAttributes)
				decodeQueueAttributes(r, v.QueueAttributes)
			}
		default:
			r.Skip()
		}
	}
}

func decodeMinimumThroughputBillingCommitmentOutput(r *cbor.Reader, v *types.MinimumThroughputBillingCommitmentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.MinimumThroughputBillingCommitmentOutputStatus(r.String())
		case "StartedAt":
			if !r.Null() {
				x := r.Time()
				v.StartedAt = &x
			}
		case "EndedAt":
			if !r.Null() {
				x := r.Time()
				v.EndedAt = &x
			}
		case "EarliestAllowedEndAt":
			if !r.Null() {
				x := r.Time()
				v.EarliestAllowedEndAt = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeStreamDescription(r *cbor.Reader, v *types.StreamDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamStatus":
			v.StreamStatus = types.StreamStatus(r.String())
		case "StreamModeDetails":
			if !r.Null() {
				v.StreamModeDetails = new(types.StreamModeDetails)
				decodeStreamModeDetails(r, v.StreamModeDetails)
			}
		case "Shards":
			v.Shards = decodeShardList(r)
		case "HasMoreShards":
			v.HasMoreShards = r.Bool()
		case "RetentionPeriodHours":
			v.RetentionPeriodHours = int32(r.Int())
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		case "EnhancedMonitoring":
			v.EnhancedMonitoring = decodeEnhancedMonitoringList(r)
		case "EncryptionType":
			v.EncryptionType = types.EncryptionType(r.String())
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConsumerDescription(r *cbor.Reader, v *types.ConsumerDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumerName":
			v.ConsumerName = r.StringPtr()
		case "ConsumerARN":
			v.ConsumerARN = r.StringPtr()
		case "ConsumerStatus":
			v.ConsumerStatus = types.ConsumerStatus(r.String())
		case "ConsumerCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ConsumerCreationTimestamp = &x
			}
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeStreamDescriptionSummary(r *cbor.Reader, v *types.StreamDescriptionSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamId":
			v.StreamId = r.StringPtr()
		case "StreamStatus":
			v.StreamStatus = types.StreamStatus(r.String())
		case "StreamModeDetails":
			if !r.Null() {
				v.StreamModeDetails = new(types.StreamModeDetails)
				decodeStreamModeDetails(r, v.StreamModeDetails)
			}
		case "RetentionPeriodHours":
			v.RetentionPeriodHours = int32(r.Int())
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		case "EnhancedMonitoring":
			v.EnhancedMonitoring = decodeEnhancedMonitoringList(r)
		case "EncryptionType":
			v.EncryptionType = types.EncryptionType(r.String())
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "OpenShardCount":
			v.OpenShardCount = int32(r.Int())
		case "ConsumerCount":
			v.ConsumerCount = int32(r.Int())
		case "WarmThroughput":
			if !r.Null() {
				v.WarmThroughput = new(types.WarmThroughputObject)
				decodeWarmThroughputObject(r, v.WarmThroughput)
			}
		case "MaxRecordSizeInKiB":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxRecordSizeInKiB = &x
			}
		case "ChannelCount":
			v.ChannelCount = int32(r.Int())
		case "RecordDistributionStrategy":
			v.RecordDistributionStrategy = types.RecordDistributionStrategy(r.String())
		case "QueueCount":
			v.QueueCount = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeMetricsNameList(r *cbor.Reader) []types.MetricsName {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MetricsName, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MetricsName(r.String()))
	}
	return v
}

func decodeRecordList(r *cbor.Reader) []types.Record {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Record, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Record{})
		decodeRecord(r, &v[len(v)-1])
	}
	return v
}

func decodeChildShardList(r *cbor.Reader) []types.ChildShard {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChildShard, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChildShard{})
		decodeChildShard(r, &v[len(v)-1])
	}
	return v
}

func decodeChannelSummaryList(r *cbor.Reader) []types.ChannelSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChannelSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChannelSummary{})
		decodeChannelSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueSummaryList(r *cbor.Reader) []types.QueueSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.QueueSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.QueueSummary{})
		decodeQueueSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeShardList(r *cbor.Reader) []types.Shard {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Shard, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Shard{})
		decodeShard(r, &v[len(v)-1])
	}
	return v
}

func decodeConsumerList(r *cbor.Reader) []types.Consumer {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Consumer, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Consumer{})
		decodeConsumer(r, &v[len(v)-1])
	}
	return v
}

func decodeStreamNameList(r *cbor.Reader) []string {
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

func decodeStreamSummaryList(r *cbor.Reader) []types.StreamSummary {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.StreamSummary, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.StreamSummary{})
		decodeStreamSummary(r, &v[len(v)-1])
	}
	return v
}

func decodeTagList(r *cbor.Reader) []types.Tag {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Tag, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Tag{})
		decodeTag(r, &v[len(v)-1])
	}
	return v
}

func decodePutRecordsResultEntryList(r *cbor.Reader) []types.PutRecordsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PutRecordsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PutRecordsResultEntry{})
		decodePutRecordsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueRecordList(r *cbor.Reader) []types.QueueRecord {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.QueueRecord, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.QueueRecord{})
		decodeQueueRecord(r, &v[len(v)-1])
	}
	return v
}

func decodeConsumer(r *cbor.Reader, v *types.Consumer) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConsumerName":
			v.ConsumerName = r.StringPtr()
		case "ConsumerARN":
			v.ConsumerARN = r.StringPtr()
		case "ConsumerStatus":
			v.ConsumerStatus = types.ConsumerStatus(r.String())
		case "ConsumerCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ConsumerCreationTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeRestoreDeadLetterQueueRecordsResultEntryList(r *cbor.Reader) []types.RestoreDeadLetterQueueRecordsResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RestoreDeadLetterQueueRecordsResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RestoreDeadLetterQueueRecordsResultEntry{})
		decodeRestoreDeadLetterQueueRecordsResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeRestoreDeadLetterQueueRecordsErrorEntryList(r *cbor.Reader) []types.RestoreDeadLetterQueueRecordsErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RestoreDeadLetterQueueRecordsErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RestoreDeadLetterQueueRecordsErrorEntry{})
		decodeRestoreDeadLetterQueueRecordsErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeUpdateDeadLetterQueueRecordsVisibilityResultEntryList(r *cbor.Reader) []types.UpdateDeadLetterQueueRecordsVisibilityResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.UpdateDeadLetterQueueRecordsVisibilityResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.UpdateDeadLetterQueueRecordsVisibilityResultEntry{})
		decodeUpdateDeadLetterQueueRecordsVisibilityResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeUpdateDeadLetterQueueRecordsVisibilityErrorEntryList(r *cbor.Reader) []types.UpdateDeadLetterQueueRecordsVisibilityErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.UpdateDeadLetterQueueRecordsVisibilityErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.UpdateDeadLetterQueueRecordsVisibilityErrorEntry{})
		decodeUpdateDeadLetterQueueRecordsVisibilityErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeUpdateQueueRecordsVisibilityResultEntryList(r *cbor.Reader) []types.UpdateQueueRecordsVisibilityResultEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.UpdateQueueRecordsVisibilityResultEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.UpdateQueueRecordsVisibilityResultEntry{})
		decodeUpdateQueueRecordsVisibilityResultEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeUpdateQueueRecordsVisibilityErrorEntryList(r *cbor.Reader) []types.UpdateQueueRecordsVisibilityErrorEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.UpdateQueueRecordsVisibilityErrorEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.UpdateQueueRecordsVisibilityErrorEntry{})
		decodeUpdateQueueRecordsVisibilityErrorEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeWarmThroughputObject(r *cbor.Reader, v *types.WarmThroughputObject) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetMiBps":
			v.TargetMiBps = int32(r.Int())
		case "CurrentMiBps":
			v.CurrentMiBps = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeAccessDeniedException(r *cbor.Reader, v *types.AccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDryRunOperationException(r *cbor.Reader, v *types.DryRunOperationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredIteratorException(r *cbor.Reader, v *types.ExpiredIteratorException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredNextTokenException(r *cbor.Reader, v *types.ExpiredNextTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInternalFailureException(r *cbor.Reader, v *types.InternalFailureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidArgumentException(r *cbor.Reader, v *types.InvalidArgumentException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSAccessDeniedException(r *cbor.Reader, v *types.KMSAccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSDisabledException(r *cbor.Reader, v *types.KMSDisabledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInvalidStateException(r *cbor.Reader, v *types.KMSInvalidStateException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSNotFoundException(r *cbor.Reader, v *types.KMSNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSOptInRequired(r *cbor.Reader, v *types.KMSOptInRequired) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSThrottlingException(r *cbor.Reader, v *types.KMSThrottlingException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLimitExceededException(r *cbor.Reader, v *types.LimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeProvisionedThroughputExceededException(r *cbor.Reader, v *types.ProvisionedThroughputExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceInUseException(r *cbor.Reader, v *types.ResourceInUseException) {
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

func decodeThrottlingException(r *cbor.Reader, v *types.ThrottlingException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeValidationException(r *cbor.Reader, v *types.ValidationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSubscribeToShardEvent(r *cbor.Reader, v *types.SubscribeToShardEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Records":
			v.Records = decodeRecordList(r)
		case "ContinuationSequenceNumber":
			v.ContinuationSequenceNumber = r.StringPtr()
		case "MillisBehindLatest":
			v.MillisBehindLatest = r.Int()
		case "ChildShards":
			v.ChildShards = decodeChildShardList(r)
		default:
			r.Skip()
		}
	}
}

func decodeAcknowledgeDeadLetterQueueRecordsResultEntry(r *cbor.Reader, v *types.AcknowledgeDeadLetterQueueRecordsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAcknowledgeDeadLetterQueueRecordsErrorEntry(r *cbor.Reader, v *types.AcknowledgeDeadLetterQueueRecordsErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAcknowledgeQueueRecordsResultEntry(r *cbor.Reader, v *types.AcknowledgeQueueRecordsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAcknowledgeQueueRecordsErrorEntry(r *cbor.Reader, v *types.AcknowledgeQueueRecordsErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChannelStreamDescriptionList(r *cbor.Reader) []types.ChannelStreamDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChannelStreamDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChannelStreamDescription{})
		decodeChannelStreamDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeS3DestinationDescription(r *cbor.Reader, v *types.S3DestinationDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DataFreshnessInSeconds":
			v.DataFreshnessInSeconds = int32(r.Int())
		case "DeadLetterQueueS3Configuration":
			if !r.Null() {
				v.DeadLetterQueueS3Configuration = new(types.DeadLetterQueueS3Configuration)
				decodeDeadLetterQueueS3Configuration(r, v.DeadLetterQueueS3Configuration)
			}
		case "StorageConfiguration":
			if !r.Null() {
				v.StorageConfiguration = new(types.S3StorageConfiguration)
				decodeS3StorageConfiguration(r, v.StorageConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeS3TablesDestinationDescription(r *cbor.Reader, v *types.S3TablesDestinationDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DataFreshnessInSeconds":
			v.DataFreshnessInSeconds = int32(r.Int())
		case "DeadLetterQueueS3Configuration":
			if !r.Null() {
				v.DeadLetterQueueS3Configuration = new(types.DeadLetterQueueS3Configuration)
				decodeDeadLetterQueueS3Configuration(r, v.DeadLetterQueueS3Configuration)
			}
		case "S3TablesConfigurationList":
			v.S3TablesConfigurationList = decodeS3TablesConfigurationList(r)
		default:
			r.Skip()
		}
	}
}

func decodeChannelEncryptionConfiguration(r *cbor.Reader, v *types.ChannelEncryptionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EncryptionType":
			v.EncryptionType = types.ChannelEncryptionType(r.String())
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChannelLoggingConfiguration(r *cbor.Reader, v *types.ChannelLoggingConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CloudWatchLogs":
			if !r.Null() {
				v.CloudWatchLogs = new(types.CloudWatchLogs)
				decodeCloudWatchLogs(r, v.CloudWatchLogs)
			}
		default:
			r.Skip()
		}
	}
}

func decodeQueueStreamConfigurationList(r *cbor.Reader) []types.QueueStreamConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.QueueStreamConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.QueueStreamConfiguration{})
		decodeQueueStreamConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueAttributes(r *cbor.Reader, v *types.QueueAttributes) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "VisibilityTimeoutSeconds":
			v.VisibilityTimeoutSeconds = int32(r.Int())
		case "DeadLetterConfiguration":
			if !r.Null() {
				v.DeadLetterConfiguration = new(types.DeadLetterConfiguration)
				decodeDeadLetterConfiguration(r, v.DeadLetterConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStreamModeDetails(r *cbor.Reader, v *types.StreamModeDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamMode":
			v.StreamMode = types.StreamMode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeEnhancedMonitoringList(r *cbor.Reader) []types.EnhancedMetrics {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EnhancedMetrics, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EnhancedMetrics{})
		decodeEnhancedMetrics(r, &v[len(v)-1])
	}
	return v
}

func decodeRecord(r *cbor.Reader, v *types.Record) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SequenceNumber":
			v.SequenceNumber = r.StringPtr()
		case "ApproximateArrivalTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ApproximateArrivalTimestamp = &x
			}
		case "Data":
			v.Data = r.Blob()
		case "PartitionKey":
			v.PartitionKey = r.StringPtr()
		case "EncryptionType":
			v.EncryptionType = types.EncryptionType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeChildShard(r *cbor.Reader, v *types.ChildShard) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardId":
			v.ShardId = r.StringPtr()
		case "ParentShards":
			v.ParentShards = decodeShardIdList(r)
		case "HashKeyRange":
			if !r.Null() {
				v.HashKeyRange = new(types.HashKeyRange)
				decodeHashKeyRange(r, v.HashKeyRange)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChannelSummary(r *cbor.Reader, v *types.ChannelSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChannelName":
			v.ChannelName = r.StringPtr()
		case "ChannelARN":
			v.ChannelARN = r.StringPtr()
		case "ChannelId":
			v.ChannelId = r.StringPtr()
		case "ChannelStatus":
			v.ChannelStatus = types.ChannelStatus(r.String())
		case "ChannelStatusReason":
			v.ChannelStatusReason = r.StringPtr()
		case "ChannelCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ChannelCreationTimestamp = &x
			}
		case "ChannelDestinationType":
			v.ChannelDestinationType = types.ChannelDestinationType(r.String())
		case "Streams":
			v.Streams = decodeChannelStreamIdentifierList(r)
		default:
			r.Skip()
		}
	}
}

func decodeQueueSummary(r *cbor.Reader, v *types.QueueSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "QueueName":
			v.QueueName = r.StringPtr()
		case "QueueARN":
			v.QueueARN = r.StringPtr()
		case "QueueStatus":
			v.QueueStatus = types.QueueStatus(r.String())
		case "QueueCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.QueueCreationTimestamp = &x
			}
		case "Streams":
			v.Streams = decodeQueueStreamIdentifierList(r)
		default:
			r.Skip()
		}
	}
}

func decodeShard(r *cbor.Reader, v *types.Shard) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardId":
			v.ShardId = r.StringPtr()
		case "ParentShardId":
			v.ParentShardId = r.StringPtr()
		case "AdjacentParentShardId":
			v.AdjacentParentShardId = r.StringPtr()
		case "HashKeyRange":
			if !r.Null() {
				v.HashKeyRange = new(types.HashKeyRange)
				decodeHashKeyRange(r, v.HashKeyRange)
			}
		case "SequenceNumberRange":
			if !r.Null() {
				v.SequenceNumberRange = new(types.SequenceNumberRange)
				decodeSequenceNumberRange(r, v.SequenceNumberRange)
			}
		default:
			r.Skip()
		}
	}
}

func decodeStreamSummary(r *cbor.Reader, v *types.StreamSummary) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamName":
			v.StreamName = r.StringPtr()
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamStatus":
			v.StreamStatus = types.StreamStatus(r.String())
		case "StreamModeDetails":
			if !r.Null() {
				v.StreamModeDetails = new(types.StreamModeDetails)
				decodeStreamModeDetails(r, v.StreamModeDetails)
			}
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeTag(r *cbor.Reader, v *types.Tag) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePutRecordsResultEntry(r *cbor.Reader, v *types.PutRecordsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SequenceNumber":
			v.SequenceNumber = r.StringPtr()
		case "ShardId":
			v.ShardId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueRecord(r *cbor.Reader, v *types.QueueRecord) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "RecordId":
			v.RecordId = r.StringPtr()
		case "PartitionKey":
			v.PartitionKey = r.StringPtr()
		case "Data":
			v.Data = r.Blob()
		case "ApproximateArrivalTimestamp":
			if !r.Null() {
				x := r.Time()
				v.ApproximateArrivalTimestamp = &x
			}
		case "FirstReceiveTimestamp":
			if !r.Null() {
				x := r.Time()
				v.FirstReceiveTimestamp = &x
			}
		case "ReceiveCount":
			v.ReceiveCount = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

func decodeRestoreDeadLetterQueueRecordsResultEntry(r *cbor.Reader, v *types.RestoreDeadLetterQueueRecordsResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRestoreDeadLetterQueueRecordsErrorEntry(r *cbor.Reader, v *types.RestoreDeadLetterQueueRecordsErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUpdateDeadLetterQueueRecordsVisibilityResultEntry(r *cbor.Reader, v *types.UpdateDeadLetterQueueRecordsVisibilityResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUpdateDeadLetterQueueRecordsVisibilityErrorEntry(r *cbor.Reader, v *types.UpdateDeadLetterQueueRecordsVisibilityErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUpdateQueueRecordsVisibilityResultEntry(r *cbor.Reader, v *types.UpdateQueueRecordsVisibilityResultEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUpdateQueueRecordsVisibilityErrorEntry(r *cbor.Reader, v *types.UpdateQueueRecordsVisibilityErrorEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReceiptHandle":
			v.ReceiptHandle = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChannelStreamDescription(r *cbor.Reader, v *types.ChannelStreamDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		case "RecordConfiguration":
			if !r.Null() {
				v.RecordConfiguration = new(types.RecordConfiguration)
				decodeRecordConfiguration(r, v.RecordConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeadLetterQueueS3Configuration(r *cbor.Reader, v *types.DeadLetterQueueS3Configuration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BucketARN":
			v.BucketARN = r.StringPtr()
		case "ExpectedBucketOwner":
			v.ExpectedBucketOwner = r.StringPtr()
		case "ErrorOutputPrefix":
			v.ErrorOutputPrefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3StorageConfiguration(r *cbor.Reader, v *types.S3StorageConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BucketARN":
			v.BucketARN = r.StringPtr()
		case "ExpectedBucketOwner":
			v.ExpectedBucketOwner = r.StringPtr()
		case "OutputKeyTemplate":
			v.OutputKeyTemplate = r.StringPtr()
		case "StorageClass":
			v.StorageClass = types.S3StorageClass(r.String())
		case "CompressionType":
			v.CompressionType = types.S3CompressionType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeS3TablesConfigurationList(r *cbor.Reader) []types.S3TablesConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.S3TablesConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.S3TablesConfiguration{})
		decodeS3TablesConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeCloudWatchLogs(r *cbor.Reader, v *types.CloudWatchLogs) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Enabled":
			v.Enabled = r.Bool()
		case "LogGroupName":
			v.LogGroupName = r.StringPtr()
		case "LogStreamName":
			v.LogStreamName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueStreamConfiguration(r *cbor.Reader, v *types.QueueStreamConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StartingPosition":
			if !r.Null() {
				v.StartingPosition = new(types.QueueStartingPosition)
				decodeQueueStartingPosition(r, v.StartingPosition)
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeadLetterConfiguration(r *cbor.Reader, v *types.DeadLetterConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetType":
			v.TargetType = types.TargetType(r.String())
		case "MaxReceiveCount":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxReceiveCount = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeEnhancedMetrics(r *cbor.Reader, v *types.EnhancedMetrics) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ShardLevelMetrics":
			v.ShardLevelMetrics = decodeMetricsNameList(r)
		default:
			r.Skip()
		}
	}
}

func decodeShardIdList(r *cbor.Reader) []string {
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

func decodeHashKeyRange(r *cbor.Reader, v *types.HashKeyRange) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StartingHashKey":
			v.StartingHashKey = r.StringPtr()
		case "EndingHashKey":
			v.EndingHashKey = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeChannelStreamIdentifierList(r *cbor.Reader) []types.ChannelStreamIdentifier {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChannelStreamIdentifier, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChannelStreamIdentifier{})
		decodeChannelStreamIdentifier(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueStreamIdentifierList(r *cbor.Reader) []types.QueueStreamIdentifier {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.QueueStreamIdentifier, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.QueueStreamIdentifier{})
		decodeQueueStreamIdentifier(r, &v[len(v)-1])
	}
	return v
}

func decodeSequenceNumberRange(r *cbor.Reader, v *types.SequenceNumberRange) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StartingSequenceNumber":
			v.StartingSequenceNumber = r.StringPtr()
		case "EndingSequenceNumber":
			v.EndingSequenceNumber = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRecordConfiguration(r *cbor.Reader, v *types.RecordConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RecordFormatType":
			v.RecordFormatType = types.RecordFormatType(r.String())
		case "GSRSchemaARN":
			v.GSRSchemaARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3TablesConfiguration(r *cbor.Reader, v *types.S3TablesConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableBucketARN":
			v.TableBucketARN = r.StringPtr()
		case "Namespace":
			v.Namespace = r.StringPtr()
		case "TableName":
			v.TableName = r.StringPtr()
		case "CompressionType":
			v.CompressionType = types.S3TablesCompressionType(r.String())
		case "PartitionSpec":
			if !r.Null() {
				v.PartitionSpec = new(types.PartitionSpec)
				decodePartitionSpec(r, v.PartitionSpec)
			}
		default:
			r.Skip()
		}
	}
}

func decodeQueueStartingPosition(r *cbor.Reader, v *types.QueueStartingPosition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = types.QueueStartingPositionType(r.String())
		case "Timestamp":
			if !r.Null() {
				x := r.Time()
				v.Timestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeChannelStreamIdentifier(r *cbor.Reader, v *types.ChannelStreamIdentifier) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeQueueStreamIdentifier(r *cbor.Reader, v *types.QueueStreamIdentifier) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StreamARN":
			v.StreamARN = r.StringPtr()
		case "StreamCreationTimestamp":
			if !r.Null() {
				x := r.Time()
				v.StreamCreationTimestamp = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodePartitionSpec(r *cbor.Reader, v *types.PartitionSpec) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartitionFields":
			v.PartitionFields = decodePartitionFieldList(r)
		default:
			r.Skip()
		}
	}
}

func decodePartitionFieldList(r *cbor.Reader) []types.PartitionField {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.PartitionField, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.PartitionField{})
		decodePartitionField(r, &v[len(v)-1])
	}
	return v
}

func decodePartitionField(r *cbor.Reader, v *types.PartitionField) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Transform":
			v.Transform = types.PartitionTransform(r.String())
		case "SourceName":
			v.SourceName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
