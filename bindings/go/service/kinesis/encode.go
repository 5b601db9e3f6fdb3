// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package kinesis

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/kinesis/types"
)

func encodeOpAcknowledgeDeadLetterQueueRecordsInput(w *cbor.Writer, v *AcknowledgeDeadLetterQueueRecordsInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeAcknowledgeDeadLetterQueueRecordsRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpAcknowledgeQueueRecordsInput(w *cbor.Writer, v *AcknowledgeQueueRecordsInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeAcknowledgeQueueRecordsRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpAddTagsToStreamInput(w *cbor.Writer, v *AddTagsToStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpCreateChannelInput(w *cbor.Writer, v *CreateChannelInput) {
	w.Map()
	if v.ChannelName != nil {
		w.Raw("\x6b" + "ChannelName")
		w.String(*v.ChannelName)
	}
	if v.ServiceExecutionRoleARN != nil {
		w.Raw("\x77" + "ServiceExecutionRoleARN")
		w.String(*v.ServiceExecutionRoleARN)
	}
	if v.StreamConfigurationList != nil {
		w.Raw("\x77" + "StreamConfigurationList")
		encodeChannelStreamConfigurationList(w, v.StreamConfigurationList)
	}
	if v.S3DestinationConfiguration != nil {
		w.Raw("\x78\x1a" + "S3DestinationConfiguration")
		encodeS3DestinationConfiguration(w, v.S3DestinationConfiguration)
	}
	if v.S3TablesDestinationConfiguration != nil {
		w.Raw("\x78\x20" + "S3TablesDestinationConfiguration")
		encodeS3TablesDestinationConfiguration(w, v.S3TablesDestinationConfiguration)
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeChannelEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	if v.LoggingConfiguration != nil {
		w.Raw("\x74" + "LoggingConfiguration")
		encodeChannelLoggingConfiguration(w, v.LoggingConfiguration)
	}
	w.End()
}

func encodeOpCreateQueueInput(w *cbor.Writer, v *CreateQueueInput) {
	w.Map()
	if v.QueueName != nil {
		w.Raw("\x69" + "QueueName")
		w.String(*v.QueueName)
	}
	if v.StreamConfigurationList != nil {
		w.Raw("\x77" + "StreamConfigurationList")
		encodeQueueStreamConfigurationList(w, v.StreamConfigurationList)
	}
	if v.QueueAttributes != nil {
		w.Raw("\x6f" + "QueueAttributes")
		encodeQueueAttributes(w, v.QueueAttributes)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	w.End()
}

func encodeOpCreateStreamInput(w *cbor.Writer, v *CreateStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardCount != nil {
		w.Raw("\x6a" + "ShardCount")
		w.Int(int64(*v.ShardCount))
	}
	if v.StreamModeDetails != nil {
		w.Raw("\x71" + "StreamModeDetails")
		encodeStreamModeDetails(w, v.StreamModeDetails)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	if v.WarmThroughputMiBps != 0 {
		w.Raw("\x73" + "WarmThroughputMiBps")
		w.Int(int64(v.WarmThroughputMiBps))
	}
	if v.MaxRecordSizeInKiB != nil {
		w.Raw("\x72" + "MaxRecordSizeInKiB")
		w.Int(int64(*v.MaxRecordSizeInKiB))
	}
	if len(v.RecordDistributionStrategy) > 0 {
		w.Raw("\x78\x1a" + "RecordDistributionStrategy")
		w.String(string(v.RecordDistributionStrategy))
	}
	w.End()
}

func encodeOpDecreaseStreamRetentionPeriodInput(w *cbor.Writer, v *DecreaseStreamRetentionPeriodInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.RetentionPeriodHours != 0 {
		w.Raw("\x74" + "RetentionPeriodHours")
		w.Int(int64(v.RetentionPeriodHours))
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDeleteChannelInput(w *cbor.Writer, v *DeleteChannelInput) {
	w.Map()
	if v.ChannelARN != nil {
		w.Raw("\x6a" + "ChannelARN")
		w.String(*v.ChannelARN)
	}
	w.End()
}

func encodeOpDeleteQueueInput(w *cbor.Writer, v *DeleteQueueInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	w.End()
}

func encodeOpDeleteResourcePolicyInput(w *cbor.Writer, v *DeleteResourcePolicyInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDeleteStreamInput(w *cbor.Writer, v *DeleteStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.EnforceConsumerDeletion {
		w.Raw("\x77" + "EnforceConsumerDeletion")
		w.Bool(v.EnforceConsumerDeletion)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDeregisterStreamConsumerInput(w *cbor.Writer, v *DeregisterStreamConsumerInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.ConsumerName != nil {
		w.Raw("\x6c" + "ConsumerName")
		w.String(*v.ConsumerName)
	}
	if v.ConsumerARN != nil {
		w.Raw("\x6b" + "ConsumerARN")
		w.String(*v.ConsumerARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDescribeAccountSettingsInput(w *cbor.Writer, v *DescribeAccountSettingsInput) {
	w.Map()
	w.End()
}

func encodeOpDescribeChannelInput(w *cbor.Writer, v *DescribeChannelInput) {
	w.Map()
	if v.ChannelARN != nil {
		w.Raw("\x6a" + "ChannelARN")
		w.String(*v.ChannelARN)
	}
	w.End()
}

func encodeOpDescribeLimitsInput(w *cbor.Writer, v *DescribeLimitsInput) {
	w.Map()
	w.End()
}

func encodeOpDescribeQueueInput(w *cbor.Writer, v *DescribeQueueInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	w.End()
}

func encodeOpDescribeStreamInput(w *cbor.Writer, v *DescribeStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.ExclusiveStartShardId != nil {
		w.Raw("\x75" + "ExclusiveStartShardId")
		w.String(*v.ExclusiveStartShardId)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDescribeStreamConsumerInput(w *cbor.Writer, v *DescribeStreamConsumerInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.ConsumerName != nil {
		w.Raw("\x6c" + "ConsumerName")
		w.String(*v.ConsumerName)
	}
	if v.ConsumerARN != nil {
		w.Raw("\x6b" + "ConsumerARN")
		w.String(*v.ConsumerARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDescribeStreamSummaryInput(w *cbor.Writer, v *DescribeStreamSummaryInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpDisableEnhancedMonitoringInput(w *cbor.Writer, v *DisableEnhancedMonitoringInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardLevelMetrics != nil {
		w.Raw("\x71" + "ShardLevelMetrics")
		encodeMetricsNameList(w, v.ShardLevelMetrics)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpEnableEnhancedMonitoringInput(w *cbor.Writer, v *EnableEnhancedMonitoringInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardLevelMetrics != nil {
		w.Raw("\x71" + "ShardLevelMetrics")
		encodeMetricsNameList(w, v.ShardLevelMetrics)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpGetRecordsInput(w *cbor.Writer, v *GetRecordsInput) {
	w.Map()
	if v.ShardIterator != nil {
		w.Raw("\x6d" + "ShardIterator")
		w.String(*v.ShardIterator)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGetResourcePolicyInput(w *cbor.Writer, v *GetResourcePolicyInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpGetShardIteratorInput(w *cbor.Writer, v *GetShardIteratorInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardId != nil {
		w.Raw("\x67" + "ShardId")
		w.String(*v.ShardId)
	}
	if len(v.ShardIteratorType) > 0 {
		w.Raw("\x71" + "ShardIteratorType")
		w.String(string(v.ShardIteratorType))
	}
	if v.StartingSequenceNumber != nil {
		w.Raw("\x76" + "StartingSequenceNumber")
		w.String(*v.StartingSequenceNumber)
	}
	if v.Timestamp != nil {
		w.Raw("\x69" + "Timestamp")
		w.Time(*v.Timestamp)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpIncreaseStreamRetentionPeriodInput(w *cbor.Writer, v *IncreaseStreamRetentionPeriodInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.RetentionPeriodHours != 0 {
		w.Raw("\x74" + "RetentionPeriodHours")
		w.Int(int64(v.RetentionPeriodHours))
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpListChannelsInput(w *cbor.Writer, v *ListChannelsInput) {
	w.Map()
	if v.StreamFilter != nil {
		w.Raw("\x6c" + "StreamFilter")
		encodeStreamFilterList(w, v.StreamFilter)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListQueuesInput(w *cbor.Writer, v *ListQueuesInput) {
	w.Map()
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.StreamFilter != nil {
		w.Raw("\x6c" + "StreamFilter")
		encodeQueueStreamFilterList(w, v.StreamFilter)
	}
	w.End()
}

func encodeOpListShardsInput(w *cbor.Writer, v *ListShardsInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.ExclusiveStartShardId != nil {
		w.Raw("\x75" + "ExclusiveStartShardId")
		w.String(*v.ExclusiveStartShardId)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.StreamCreationTimestamp != nil {
		w.Raw("\x77" + "StreamCreationTimestamp")
		w.Time(*v.StreamCreationTimestamp)
	}
	if v.ShardFilter != nil {
		w.Raw("\x6b" + "ShardFilter")
		encodeShardFilter(w, v.ShardFilter)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpListStreamConsumersInput(w *cbor.Writer, v *ListStreamConsumersInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.StreamCreationTimestamp != nil {
		w.Raw("\x77" + "StreamCreationTimestamp")
		w.Time(*v.StreamCreationTimestamp)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpListStreamsInput(w *cbor.Writer, v *ListStreamsInput) {
	w.Map()
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.ExclusiveStartStreamName != nil {
		w.Raw("\x78\x18" + "ExclusiveStartStreamName")
		w.String(*v.ExclusiveStartStreamName)
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListTagsForResourceInput(w *cbor.Writer, v *ListTagsForResourceInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpListTagsForStreamInput(w *cbor.Writer, v *ListTagsForStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ExclusiveStartTagKey != nil {
		w.Raw("\x74" + "ExclusiveStartTagKey")
		w.String(*v.ExclusiveStartTagKey)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpMergeShardsInput(w *cbor.Writer, v *MergeShardsInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardToMerge != nil {
		w.Raw("\x6c" + "ShardToMerge")
		w.String(*v.ShardToMerge)
	}
	if v.AdjacentShardToMerge != nil {
		w.Raw("\x74" + "AdjacentShardToMerge")
		w.String(*v.AdjacentShardToMerge)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpPutRecordInput(w *cbor.Writer, v *PutRecordInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.Data != nil {
		w.Raw("\x64" + "Data")
		w.Blob(v.Data)
	}
	if v.PartitionKey != nil {
		w.Raw("\x6c" + "PartitionKey")
		w.String(*v.PartitionKey)
	}
	if v.ExplicitHashKey != nil {
		w.Raw("\x6f" + "ExplicitHashKey")
		w.String(*v.ExplicitHashKey)
	}
	if v.SequenceNumberForOrdering != nil {
		w.Raw("\x78\x19" + "SequenceNumberForOrdering")
		w.String(*v.SequenceNumberForOrdering)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpPutRecordsInput(w *cbor.Writer, v *PutRecordsInput) {
	w.Map()
	if v.Records != nil {
		w.Raw("\x67" + "Records")
		encodePutRecordsRequestEntryList(w, v.Records)
	}
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpPutResourcePolicyInput(w *cbor.Writer, v *PutResourcePolicyInput) {
	w.Map()
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	w.End()
}

func encodeOpReceiveDeadLetterQueueRecordsInput(w *cbor.Writer, v *ReceiveDeadLetterQueueRecordsInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.WaitTimeSeconds != nil {
		w.Raw("\x6f" + "WaitTimeSeconds")
		w.Int(int64(*v.WaitTimeSeconds))
	}
	if v.VisibilityTimeoutSeconds != 0 {
		w.Raw("\x78\x18" + "VisibilityTimeoutSeconds")
		w.Int(int64(v.VisibilityTimeoutSeconds))
	}
	w.End()
}

func encodeOpReceiveQueueRecordsInput(w *cbor.Writer, v *ReceiveQueueRecordsInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.WaitTimeSeconds != nil {
		w.Raw("\x6f" + "WaitTimeSeconds")
		w.Int(int64(*v.WaitTimeSeconds))
	}
	if v.VisibilityTimeoutSeconds != 0 {
		w.Raw("\x78\x18" + "VisibilityTimeoutSeconds")
		w.Int(int64(v.VisibilityTimeoutSeconds))
	}
	w.End()
}

func encodeOpRegisterStreamConsumerInput(w *cbor.Writer, v *RegisterStreamConsumerInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.ConsumerName != nil {
		w.Raw("\x6c" + "ConsumerName")
		w.String(*v.ConsumerName)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	w.End()
}

func encodeOpRemoveTagsFromStreamInput(w *cbor.Writer, v *RemoveTagsFromStreamInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpRestoreDeadLetterQueueRecordsInput(w *cbor.Writer, v *RestoreDeadLetterQueueRecordsInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeRestoreDeadLetterQueueRecordsRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpSplitShardInput(w *cbor.Writer, v *SplitShardInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.ShardToSplit != nil {
		w.Raw("\x6c" + "ShardToSplit")
		w.String(*v.ShardToSplit)
	}
	if v.NewStartingHashKey != nil {
		w.Raw("\x72" + "NewStartingHashKey")
		w.String(*v.NewStartingHashKey)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpStartStreamEncryptionInput(w *cbor.Writer, v *StartStreamEncryptionInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if len(v.EncryptionType) > 0 {
		w.Raw("\x6e" + "EncryptionType")
		w.String(string(v.EncryptionType))
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpStopStreamEncryptionInput(w *cbor.Writer, v *StopStreamEncryptionInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if len(v.EncryptionType) > 0 {
		w.Raw("\x6e" + "EncryptionType")
		w.String(string(v.EncryptionType))
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpSubscribeToShardInput(w *cbor.Writer, v *SubscribeToShardInput) {
	w.Map()
	if v.ConsumerARN != nil {
		w.Raw("\x6b" + "ConsumerARN")
		w.String(*v.ConsumerARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.ShardId != nil {
		w.Raw("\x67" + "ShardId")
		w.String(*v.ShardId)
	}
	if v.StartingPosition != nil {
		w.Raw("\x70" + "StartingPosition")
		encodeStartingPosition(w, v.StartingPosition)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagMap(w, v.Tags)
	}
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	if v.ResourceARN != nil {
		w.Raw("\x6b" + "ResourceARN")
		w.String(*v.ResourceARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpUpdateAccountSettingsInput(w *cbor.Writer, v *UpdateAccountSettingsInput) {
	w.Map()
	if v.MinimumThroughputBillingCommitment != nil {
		w.Raw("\x78\x22" + "MinimumThroughputBillingCommitment")
		encodeMinimumThroughputBillingCommitmentInput(w, v.MinimumThroughputBillingCommitment)
	}
	w.End()
}

func encodeOpUpdateChannelInput(w *cbor.Writer, v *UpdateChannelInput) {
	w.Map()
	if v.ChannelARN != nil {
		w.Raw("\x6a" + "ChannelARN")
		w.String(*v.ChannelARN)
	}
	if v.S3DestinationConfiguration != nil {
		w.Raw("\x78\x1a" + "S3DestinationConfiguration")
		encodeS3DestinationUpdateInput(w, v.S3DestinationConfiguration)
	}
	if v.S3TablesDestinationConfiguration != nil {
		w.Raw("\x78\x20" + "S3TablesDestinationConfiguration")
		encodeS3TablesDestinationUpdateInput(w, v.S3TablesDestinationConfiguration)
	}
	if v.LoggingConfiguration != nil {
		w.Raw("\x74" + "LoggingConfiguration")
		encodeChannelLoggingUpdateInput(w, v.LoggingConfiguration)
	}
	w.End()
}

func encodeOpUpdateDeadLetterQueueRecordsVisibilityInput(w *cbor.Writer, v *UpdateDeadLetterQueueRecordsVisibilityInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeUpdateDeadLetterQueueRecordsVisibilityRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpUpdateMaxRecordSizeInput(w *cbor.Writer, v *UpdateMaxRecordSizeInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.MaxRecordSizeInKiB != nil {
		w.Raw("\x72" + "MaxRecordSizeInKiB")
		w.Int(int64(*v.MaxRecordSizeInKiB))
	}
	w.End()
}

func encodeOpUpdateQueueInput(w *cbor.Writer, v *UpdateQueueInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.QueueAttributes != nil {
		w.Raw("\x6f" + "QueueAttributes")
		encodeQueueAttributes(w, v.QueueAttributes)
	}
	w.End()
}

func encodeOpUpdateQueueRecordsVisibilityInput(w *cbor.Writer, v *UpdateQueueRecordsVisibilityInput) {
	w.Map()
	if v.QueueARN != nil {
		w.Raw("\x68" + "QueueARN")
		w.String(*v.QueueARN)
	}
	if v.Entries != nil {
		w.Raw("\x67" + "Entries")
		encodeUpdateQueueRecordsVisibilityRequestEntryList(w, v.Entries)
	}
	w.End()
}

func encodeOpUpdateShardCountInput(w *cbor.Writer, v *UpdateShardCountInput) {
	w.Map()
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.TargetShardCount != nil {
		w.Raw("\x70" + "TargetShardCount")
		w.Int(int64(*v.TargetShardCount))
	}
	if len(v.ScalingType) > 0 {
		w.Raw("\x6b" + "ScalingType")
		w.String(string(v.ScalingType))
	}
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	w.End()
}

func encodeOpUpdateStreamModeInput(w *cbor.Writer, v *UpdateStreamModeInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.StreamModeDetails != nil {
		w.Raw("\x71" + "StreamModeDetails")
		encodeStreamModeDetails(w, v.StreamModeDetails)
	}
	if v.WarmThroughputMiBps != 0 {
		w.Raw("\x73" + "WarmThroughputMiBps")
		w.Int(int64(v.WarmThroughputMiBps))
	}
	w.End()
}

func encodeOpUpdateStreamRecordDistributionStrategyInput(w *cbor.Writer, v *UpdateStreamRecordDistributionStrategyInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if len(v.RecordDistributionStrategy) > 0 {
		w.Raw("\x78\x1a" + "RecordDistributionStrategy")
		w.String(string(v.RecordDistributionStrategy))
	}
	w.End()
}

func encodeOpUpdateStreamWarmThroughputInput(w *cbor.Writer, v *UpdateStreamWarmThroughputInput) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamName != nil {
		w.Raw("\x6a" + "StreamName")
		w.String(*v.StreamName)
	}
	if v.StreamId != nil {
		w.Raw("\x68" + "StreamId")
		w.String(*v.StreamId)
	}
	if v.WarmThroughputMiBps != 0 {
		w.Raw("\x73" + "WarmThroughputMiBps")
		w.Int(int64(v.WarmThroughputMiBps))
	}
	w.End()
}

func encodeAcknowledgeDeadLetterQueueRecordsRequestEntryList(w *cbor.Writer, v []types.AcknowledgeDeadLetterQueueRecordsRequestEntry) {
	w.List()
	for i := range v {
		encodeAcknowledgeDeadLetterQueueRecordsRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeAcknowledgeQueueRecordsRequestEntryList(w *cbor.Writer, v []types.AcknowledgeQueueRecordsRequestEntry) {
	w.List()
	for i := range v {
		encodeAcknowledgeQueueRecordsRequestEntry(w, &v[i])
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

func encodeChannelStreamConfigurationList(w *cbor.Writer, v []types.ChannelStreamConfiguration) {
	w.List()
	for i := range v {
		encodeChannelStreamConfiguration(w, &v[i])
	}
	w.End()
}

func encodeS3DestinationConfiguration(w *cbor.Writer, v *types.S3DestinationConfiguration) {
	w.Map()
	if v.DataFreshnessInSeconds != 0 {
		w.Raw("\x76" + "DataFreshnessInSeconds")
		w.Int(int64(v.DataFreshnessInSeconds))
	}
	if v.DeadLetterQueueS3Configuration != nil {
		w.Raw("\x78\x1e" + "DeadLetterQueueS3Configuration")
		encodeDeadLetterQueueS3Configuration(w, v.DeadLetterQueueS3Configuration)
	}
	if v.StorageConfiguration != nil {
		w.Raw("\x74" + "StorageConfiguration")
		encodeS3StorageConfiguration(w, v.StorageConfiguration)
	}
	w.End()
}

func encodeS3TablesDestinationConfiguration(w *cbor.Writer, v *types.S3TablesDestinationConfiguration) {
	w.Map()
	if v.DataFreshnessInSeconds != 0 {
		w.Raw("\x76" + "DataFreshnessInSeconds")
		w.Int(int64(v.DataFreshnessInSeconds))
	}
	if v.DeadLetterQueueS3Configuration != nil {
		w.Raw("\x78\x1e" + "DeadLetterQueueS3Configuration")
		encodeDeadLetterQueueS3Configuration(w, v.DeadLetterQueueS3Configuration)
	}
	if v.S3TablesConfigurationList != nil {
		w.Raw("\x78\x19" + "S3TablesConfigurationList")
		encodeS3TablesConfigurationList(w, v.S3TablesConfigurationList)
	}
	w.End()
}

func encodeChannelEncryptionConfiguration(w *cbor.Writer, v *types.ChannelEncryptionConfiguration) {
	w.Map()
	if len(v.EncryptionType) > 0 {
		w.Raw("\x6e" + "EncryptionType")
		w.String(string(v.EncryptionType))
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeChannelLoggingConfiguration(w *cbor.Writer, v *types.ChannelLoggingConfiguration) {
	w.Map()
	if v.CloudWatchLogs != nil {
		w.Raw("\x6e" + "CloudWatchLogs")
		encodeCloudWatchLogs(w, v.CloudWatchLogs)
	}
	w.End()
}

func encodeQueueStreamConfigurationList(w *cbor.Writer, v []types.QueueStreamConfiguration) {
	w.List()
	for i := range v {
		encodeQueueStreamConfiguration(w, &v[i])
	}
	w.End()
}

func encodeQueueAttributes(w *cbor.Writer, v *types.QueueAttributes) {
	w.Map()
	if v.VisibilityTimeoutSeconds != 0 {
		w.Raw("\x78\x18" + "VisibilityTimeoutSeconds")
		w.Int(int64(v.VisibilityTimeoutSeconds))
	}
	if v.DeadLetterConfiguration != nil {
		w.Raw("\x77" + "DeadLetterConfiguration")
		encodeDeadLetterConfiguration(w, v.DeadLetterConfiguration)
	}
	w.End()
}

func encodeStreamModeDetails(w *cbor.Writer, v *types.StreamModeDetails) {
	w.Map()
	if len(v.StreamMode) > 0 {
		w.Raw("\x6a" + "StreamMode")
		w.String(string(v.StreamMode))
	}
	w.End()
}

func encodeMetricsNameList(w *cbor.Writer, v []types.MetricsName) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeStreamFilterList(w *cbor.Writer, v []types.StreamFilter) {
	w.List()
	for i := range v {
		encodeStreamFilter(w, &v[i])
	}
	w.End()
}

func encodeQueueStreamFilterList(w *cbor.Writer, v []types.QueueStreamFilter) {
	w.List()
	for i := range v {
		encodeQueueStreamFilter(w, &v[i])
	}
	w.End()
}

func encodeShardFilter(w *cbor.Writer, v *types.ShardFilter) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.ShardId != nil {
		w.Raw("\x67" + "ShardId")
		w.String(*v.ShardId)
	}
	if v.Timestamp != nil {
		w.Raw("\x69" + "Timestamp")
		w.Time(*v.Timestamp)
	}
	w.End()
}

func encodePutRecordsRequestEntryList(w *cbor.Writer, v []types.PutRecordsRequestEntry) {
	w.List()
	for i := range v {
		encodePutRecordsRequestEntry(w, &v[i])
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

func encodeRestoreDeadLetterQueueRecordsRequestEntryList(w *cbor.Writer, v []types.RestoreDeadLetterQueueRecordsRequestEntry) {
	w.List()
	for i := range v {
		encodeRestoreDeadLetterQueueRecordsRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeStartingPosition(w *cbor.Writer, v *types.StartingPosition) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.SequenceNumber != nil {
		w.Raw("\x6e" + "SequenceNumber")
		w.String(*v.SequenceNumber)
	}
	if v.Timestamp != nil {
		w.Raw("\x69" + "Timestamp")
		w.Time(*v.Timestamp)
	}
	w.End()
}

func encodeMinimumThroughputBillingCommitmentInput(w *cbor.Writer, v *types.MinimumThroughputBillingCommitmentInput) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeS3DestinationUpdateInput(w *cbor.Writer, v *types.S3DestinationUpdateInput) {
	w.Map()
	if v.DataFreshnessInSeconds != 0 {
		w.Raw("\x76" + "DataFreshnessInSeconds")
		w.Int(int64(v.DataFreshnessInSeconds))
	}
	w.End()
}

func encodeS3TablesDestinationUpdateInput(w *cbor.Writer, v *types.S3TablesDestinationUpdateInput) {
	w.Map()
	if v.DataFreshnessInSeconds != 0 {
		w.Raw("\x76" + "DataFreshnessInSeconds")
		w.Int(int64(v.DataFreshnessInSeconds))
	}
	w.End()
}

func encodeChannelLoggingUpdateInput(w *cbor.Writer, v *types.ChannelLoggingUpdateInput) {
	w.Map()
	if v.CloudWatchLogs != nil {
		w.Raw("\x6e" + "CloudWatchLogs")
		encodeCloudWatchLogsUpdateInput(w, v.CloudWatchLogs)
	}
	w.End()
}

func encodeUpdateDeadLetterQueueRecordsVisibilityRequestEntryList(w *cbor.Writer, v []types.UpdateDeadLetterQueueRecordsVisibilityRequestEntry) {
	w.List()
	for i := range v {
		encodeUpdateDeadLetterQueueRecordsVisibilityRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeUpdateQueueRecordsVisibilityRequestEntryList(w *cbor.Writer, v []types.UpdateQueueRecordsVisibilityRequestEntry) {
	w.List()
	for i := range v {
		encodeUpdateQueueRecordsVisibilityRequestEntry(w, &v[i])
	}
	w.End()
}

func encodeAcknowledgeDeadLetterQueueRecordsRequestEntry(w *cbor.Writer, v *types.AcknowledgeDeadLetterQueueRecordsRequestEntry) {
	w.Map()
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	w.End()
}

func encodeAcknowledgeQueueRecordsRequestEntry(w *cbor.Writer, v *types.AcknowledgeQueueRecordsRequestEntry) {
	w.Map()
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	w.End()
}

func encodeChannelStreamConfiguration(w *cbor.Writer, v *types.ChannelStreamConfiguration) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.RecordConfiguration != nil {
		w.Raw("\x73" + "RecordConfiguration")
		encodeRecordConfiguration(w, v.RecordConfiguration)
	}
	w.End()
}

func encodeDeadLetterQueueS3Configuration(w *cbor.Writer, v *types.DeadLetterQueueS3Configuration) {
	w.Map()
	if v.BucketARN != nil {
		w.Raw("\x69" + "BucketARN")
		w.String(*v.BucketARN)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ErrorOutputPrefix != nil {
		w.Raw("\x71" + "ErrorOutputPrefix")
		w.String(*v.ErrorOutputPrefix)
	}
	w.End()
}

func encodeS3StorageConfiguration(w *cbor.Writer, v *types.S3StorageConfiguration) {
	w.Map()
	if v.BucketARN != nil {
		w.Raw("\x69" + "BucketARN")
		w.String(*v.BucketARN)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.OutputKeyTemplate != nil {
		w.Raw("\x71" + "OutputKeyTemplate")
		w.String(*v.OutputKeyTemplate)
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if len(v.CompressionType) > 0 {
		w.Raw("\x6f" + "CompressionType")
		w.String(string(v.CompressionType))
	}
	w.End()
}

func encodeS3TablesConfigurationList(w *cbor.Writer, v []types.S3TablesConfiguration) {
	w.List()
	for i := range v {
		encodeS3TablesConfiguration(w, &v[i])
	}
	w.End()
}

func encodeCloudWatchLogs(w *cbor.Writer, v *types.CloudWatchLogs) {
	w.Map()
	if v.Enabled {
		w.Raw("\x67" + "Enabled")
		w.Bool(v.Enabled)
	}
	if v.LogGroupName != nil {
		w.Raw("\x6c" + "LogGroupName")
		w.String(*v.LogGroupName)
	}
	if v.LogStreamName != nil {
		w.Raw("\x6d" + "LogStreamName")
		w.String(*v.LogStreamName)
	}
	w.End()
}

func encodeQueueStreamConfiguration(w *cbor.Writer, v *types.QueueStreamConfiguration) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StartingPosition != nil {
		w.Raw("\x70" + "StartingPosition")
		encodeQueueStartingPosition(w, v.StartingPosition)
	}
	w.End()
}

func encodeDeadLetterConfiguration(w *cbor.Writer, v *types.DeadLetterConfiguration) {
	w.Map()
	if len(v.TargetType) > 0 {
		w.Raw("\x6a" + "TargetType")
		w.String(string(v.TargetType))
	}
	if v.MaxReceiveCount != nil {
		w.Raw("\x6f" + "MaxReceiveCount")
		w.Int(int64(*v.MaxReceiveCount))
	}
	w.End()
}

func encodeStreamFilter(w *cbor.Writer, v *types.StreamFilter) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamCreationTimestamp != nil {
		w.Raw("\x77" + "StreamCreationTimestamp")
		w.Time(*v.StreamCreationTimestamp)
	}
	w.End()
}

func encodeQueueStreamFilter(w *cbor.Writer, v *types.QueueStreamFilter) {
	w.Map()
	if v.StreamARN != nil {
		w.Raw("\x69" + "StreamARN")
		w.String(*v.StreamARN)
	}
	if v.StreamCreationTimestamp != nil {
		w.Raw("\x77" + "StreamCreationTimestamp")
		w.Time(*v.StreamCreationTimestamp)
	}
	w.End()
}

func encodePutRecordsRequestEntry(w *cbor.Writer, v *types.PutRecordsRequestEntry) {
	w.Map()
	if v.Data != nil {
		w.Raw("\x64" + "Data")
		w.Blob(v.Data)
	}
	if v.ExplicitHashKey != nil {
		w.Raw("\x6f" + "ExplicitHashKey")
		w.String(*v.ExplicitHashKey)
	}
	if v.PartitionKey != nil {
		w.Raw("\x6c" + "PartitionKey")
		w.String(*v.PartitionKey)
	}
	w.End()
}

func encodeRestoreDeadLetterQueueRecordsRequestEntry(w *cbor.Writer, v *types.RestoreDeadLetterQueueRecordsRequestEntry) {
	w.Map()
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	w.End()
}

func encodeCloudWatchLogsUpdateInput(w *cbor.Writer, v *types.CloudWatchLogsUpdateInput) {
	w.Map()
	if v.Enabled {
		w.Raw("\x67" + "Enabled")
		w.Bool(v.Enabled)
	}
	if v.LogGroupName != nil {
		w.Raw("\x6c" + "LogGroupName")
		w.String(*v.LogGroupName)
	}
	if v.LogStreamName != nil {
		w.Raw("\x6d" + "LogStreamName")
		w.String(*v.LogStreamName)
	}
	w.End()
}

func encodeUpdateDeadLetterQueueRecordsVisibilityRequestEntry(w *cbor.Writer, v *types.UpdateDeadLetterQueueRecordsVisibilityRequestEntry) {
	w.Map()
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	if v.VisibilityTimeoutSeconds != 0 {
		w.Raw("\x78\x18" + "VisibilityTimeoutSeconds")
		w.Int(int64(v.VisibilityTimeoutSeconds))
	}
	w.End()
}

func encodeUpdateQueueRecordsVisibilityRequestEntry(w *cbor.Writer, v *types.UpdateQueueRecordsVisibilityRequestEntry) {
	w.Map()
	if v.ReceiptHandle != nil {
		w.Raw("\x6d" + "ReceiptHandle")
		w.String(*v.ReceiptHandle)
	}
	if v.VisibilityTimeoutSeconds != 0 {
		w.Raw("\x78\x18" + "VisibilityTimeoutSeconds")
		w.Int(int64(v.VisibilityTimeoutSeconds))
	}
	w.End()
}

func encodeRecordConfiguration(w *cbor.Writer, v *types.RecordConfiguration) {
	w.Map()
	if len(v.RecordFormatType) > 0 {
		w.Raw("\x70" + "RecordFormatType")
		w.String(string(v.RecordFormatType))
	}
	if v.GSRSchemaARN != nil {
		w.Raw("\x6c" + "GSRSchemaARN")
		w.String(*v.GSRSchemaARN)
	}
	w.End()
}

func encodeS3TablesConfiguration(w *cbor.Writer, v *types.S3TablesConfiguration) {
	w.Map()
	if v.TableBucketARN != nil {
		w.Raw("\x6e" + "TableBucketARN")
		w.String(*v.TableBucketARN)
	}
	if v.Namespace != nil {
		w.Raw("\x69" + "Namespace")
		w.String(*v.Namespace)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	if len(v.CompressionType) > 0 {
		w.Raw("\x6f" + "CompressionType")
		w.String(string(v.CompressionType))
	}
	if v.PartitionSpec != nil {
		w.Raw("\x6d" + "PartitionSpec")
		encodePartitionSpec(w, v.PartitionSpec)
	}
	w.End()
}

func encodeQueueStartingPosition(w *cbor.Writer, v *types.QueueStartingPosition) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.Timestamp != nil {
		w.Raw("\x69" + "Timestamp")
		w.Time(*v.Timestamp)
	}
	w.End()
}

func encodePartitionSpec(w *cbor.Writer, v *types.PartitionSpec) {
	w.Map()
	if v.PartitionFields != nil {
		w.Raw("\x6f" + "PartitionFields")
		encodePartitionFieldList(w, v.PartitionFields)
	}
	w.End()
}

func encodePartitionFieldList(w *cbor.Writer, v []types.PartitionField) {
	w.List()
	for i := range v {
		encodePartitionField(w, &v[i])
	}
	w.End()
}

func encodePartitionField(w *cbor.Writer, v *types.PartitionField) {
	w.Map()
	if len(v.Transform) > 0 {
		w.Raw("\x69" + "Transform")
		w.String(string(v.Transform))
	}
	if v.SourceName != nil {
		w.Raw("\x6a" + "SourceName")
		w.String(*v.SourceName)
	}
	w.End()
}
