// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AcknowledgeDeadLetterQueueRecordsErrorEntry is a structure of the model.
type AcknowledgeDeadLetterQueueRecordsErrorEntry struct {
	ReceiptHandle *string
	ErrorCode     *string
	ErrorMessage  *string
}

// AcknowledgeDeadLetterQueueRecordsRequestEntry is a structure of the model.
type AcknowledgeDeadLetterQueueRecordsRequestEntry struct {
	ReceiptHandle *string
}

// AcknowledgeDeadLetterQueueRecordsResultEntry is a structure of the model.
type AcknowledgeDeadLetterQueueRecordsResultEntry struct {
	ReceiptHandle *string
}

// AcknowledgeQueueRecordsErrorEntry is a structure of the model.
type AcknowledgeQueueRecordsErrorEntry struct {
	ReceiptHandle *string
	ErrorCode     *string
	ErrorMessage  *string
}

// AcknowledgeQueueRecordsRequestEntry is a structure of the model.
type AcknowledgeQueueRecordsRequestEntry struct {
	ReceiptHandle *string
}

// AcknowledgeQueueRecordsResultEntry is a structure of the model.
type AcknowledgeQueueRecordsResultEntry struct {
	ReceiptHandle *string
}

// ChannelDescription is a structure of the model.
type ChannelDescription struct {
	ChannelName                      *string
	ChannelARN                       *string
	ChannelId                        *string
	ChannelStatus                    ChannelStatus
	ChannelStatusReason              *string
	ChannelCreationTimestamp         *time.Time
	ServiceExecutionRoleARN          *string
	StreamConfigurationList          []ChannelStreamDescription
	S3DestinationConfiguration       *S3DestinationDescription
	S3TablesDestinationConfiguration *S3TablesDestinationDescription
	EncryptionConfiguration          *ChannelEncryptionConfiguration
	LoggingConfiguration             *ChannelLoggingConfiguration
}

// ChannelEncryptionConfiguration is a structure of the model.
type ChannelEncryptionConfiguration struct {
	EncryptionType ChannelEncryptionType
	KeyId          *string
}

// ChannelLoggingConfiguration is a structure of the model.
type ChannelLoggingConfiguration struct {
	CloudWatchLogs *CloudWatchLogs
}

// ChannelLoggingUpdateInput is a structure of the model.
type ChannelLoggingUpdateInput struct {
	CloudWatchLogs *CloudWatchLogsUpdateInput
}

// ChannelStreamConfiguration is a structure of the model.
type ChannelStreamConfiguration struct {
	StreamARN           *string
	RecordConfiguration *RecordConfiguration
}

// ChannelStreamDescription is a structure of the model.
type ChannelStreamDescription struct {
	StreamARN               *string
	StreamCreationTimestamp *time.Time
	RecordConfiguration     *RecordConfiguration
}

// ChannelStreamIdentifier is a structure of the model.
type ChannelStreamIdentifier struct {
	StreamARN               *string
	StreamCreationTimestamp *time.Time
}

// ChannelSummary is a structure of the model.
type ChannelSummary struct {
	ChannelName              *string
	ChannelARN               *string
	ChannelId                *string
	ChannelStatus            ChannelStatus
	ChannelStatusReason      *string
	ChannelCreationTimestamp *time.Time
	ChannelDestinationType   ChannelDestinationType
	Streams                  []ChannelStreamIdentifier
}

// ChildShard is a structure of the model.
type ChildShard struct {
	ShardId      *string
	ParentShards []string
	HashKeyRange *HashKeyRange
}

// CloudWatchLogs is a structure of the model.
type CloudWatchLogs struct {
	Enabled       bool
	LogGroupName  *string
	LogStreamName *string
}

// CloudWatchLogsUpdateInput is a structure of the model.
type CloudWatchLogsUpdateInput struct {
	Enabled       bool
	LogGroupName  *string
	LogStreamName *string
}

// Consumer is a structure of the model.
type Consumer struct {
	ConsumerName              *string
	ConsumerARN               *string
	ConsumerStatus            ConsumerStatus
	ConsumerCreationTimestamp *time.Time
}

// ConsumerDescription is a structure of the model.
type ConsumerDescription struct {
	ConsumerName              *string
	ConsumerARN               *string
	ConsumerStatus            ConsumerStatus
	ConsumerCreationTimestamp *time.Time
	StreamARN                 *string
}

// DeadLetterConfiguration is a structure of the model.
type DeadLetterConfiguration struct {
	TargetType      TargetType
	MaxReceiveCount *int32
}

// DeadLetterQueueS3Configuration is a structure of the model.
type DeadLetterQueueS3Configuration struct {
	BucketARN           *string
	ExpectedBucketOwner *string
	ErrorOutputPrefix   *string
}

// EnhancedMetrics is a structure of the model.
type EnhancedMetrics struct {
	ShardLevelMetrics []MetricsName
}

// HashKeyRange is a structure of the model.
type HashKeyRange struct {
	StartingHashKey *string
	EndingHashKey   *string
}

// MinimumThroughputBillingCommitmentInput is a structure of the model.
type MinimumThroughputBillingCommitmentInput struct {
	Status MinimumThroughputBillingCommitmentInputStatus
}

// MinimumThroughputBillingCommitmentOutput is a structure of the model.
type MinimumThroughputBillingCommitmentOutput struct {
	Status               MinimumThroughputBillingCommitmentOutputStatus
	StartedAt            *time.Time
	EndedAt              *time.Time
	EarliestAllowedEndAt *time.Time
}

// PartitionField is a structure of the model.
type PartitionField struct {
	Transform  PartitionTransform
	SourceName *string
}

// PartitionSpec is a structure of the model.
type PartitionSpec struct {
	PartitionFields []PartitionField
}

// PutRecordsRequestEntry is a structure of the model.
type PutRecordsRequestEntry struct {
	Data            []byte
	ExplicitHashKey *string
	PartitionKey    *string
}

// PutRecordsResultEntry is a structure of the model.
type PutRecordsResultEntry struct {
	SequenceNumber *string
	ShardId        *string
	ErrorCode      *string
	ErrorMessage   *string
}

// QueueAttributes is a structure of the model.
type QueueAttributes struct {
	VisibilityTimeoutSeconds int32
	DeadLetterConfiguration  *DeadLetterConfiguration
}

// QueueDescription is a structure of the model.
type QueueDescription struct {
	QueueName               *string
	QueueARN                *string
	QueueStatus             QueueStatus
	QueueCreationTimestamp  *time.Time
	StreamConfigurationList []QueueStreamConfiguration
	QueueAttributes         *QueueAttributes
}

// QueueRecord is a structure of the model.
type QueueRecord struct {
	ReceiptHandle               *string
	RecordId                    *string
	PartitionKey                *string
	Data                        []byte
	ApproximateArrivalTimestamp *time.Time
	FirstReceiveTimestamp       *time.Time
	ReceiveCount                int32
}

// QueueStartingPosition is a structure of the model.
type QueueStartingPosition struct {
	Type      QueueStartingPositionType
	Timestamp *time.Time
}

// QueueStreamConfiguration is a structure of the model.
type QueueStreamConfiguration struct {
	StreamARN        *string
	StartingPosition *QueueStartingPosition
}

// QueueStreamFilter is a structure of the model.
type QueueStreamFilter struct {
	StreamARN               *string
	StreamCreationTimestamp *time.Time
}

// QueueStreamIdentifier is a structure of the model.
type QueueStreamIdentifier struct {
	StreamARN               *string
	StreamCreationTimestamp *time.Time
}

// QueueSummary is a structure of the model.
type QueueSummary struct {
	QueueName              *string
	QueueARN               *string
	QueueStatus            QueueStatus
	QueueCreationTimestamp *time.Time
	Streams                []QueueStreamIdentifier
}

// Record is a structure of the model.
type Record struct {
	SequenceNumber              *string
	ApproximateArrivalTimestamp *time.Time
	Data                        []byte
	PartitionKey                *string
	EncryptionType              EncryptionType
}

// RecordConfiguration is a structure of the model.
type RecordConfiguration struct {
	RecordFormatType RecordFormatType
	GSRSchemaARN     *string
}

// RestoreDeadLetterQueueRecordsErrorEntry is a structure of the model.
type RestoreDeadLetterQueueRecordsErrorEntry struct {
	ReceiptHandle *string
	ErrorCode     *string
	ErrorMessage  *string
}

// RestoreDeadLetterQueueRecordsRequestEntry is a structure of the model.
type RestoreDeadLetterQueueRecordsRequestEntry struct {
	ReceiptHandle *string
}

// RestoreDeadLetterQueueRecordsResultEntry is a structure of the model.
type RestoreDeadLetterQueueRecordsResultEntry struct {
	ReceiptHandle *string
}

// S3DestinationConfiguration is a structure of the model.
type S3DestinationConfiguration struct {
	DataFreshnessInSeconds         int32
	DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration
	StorageConfiguration           *S3StorageConfiguration
}

// S3DestinationDescription is a structure of the model.
type S3DestinationDescription struct {
	DataFreshnessInSeconds         int32
	DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration
	StorageConfiguration           *S3StorageConfiguration
}

// S3DestinationUpdateInput is a structure of the model.
type S3DestinationUpdateInput struct {
	DataFreshnessInSeconds int32
}

// S3StorageConfiguration is a structure of the model.
type S3StorageConfiguration struct {
	BucketARN           *string
	ExpectedBucketOwner *string
	OutputKeyTemplate   *string
	StorageClass        S3StorageClass
	CompressionType     S3CompressionType
}

// S3TablesConfiguration is a structure of the model.
type S3TablesConfiguration struct {
	TableBucketARN  *string
	Namespace       *string
	TableName       *string
	CompressionType S3TablesCompressionType
	PartitionSpec   *PartitionSpec
}

// S3TablesDestinationConfiguration is a structure of the model.
type S3TablesDestinationConfiguration struct {
	DataFreshnessInSeconds         int32
	DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration
	S3TablesConfigurationList      []S3TablesConfiguration
}

// S3TablesDestinationDescription is a structure of the model.
type S3TablesDestinationDescription struct {
	DataFreshnessInSeconds         int32
	DeadLetterQueueS3Configuration *DeadLetterQueueS3Configuration
	S3TablesConfigurationList      []S3TablesConfiguration
}

// S3TablesDestinationUpdateInput is a structure of the model.
type S3TablesDestinationUpdateInput struct {
	DataFreshnessInSeconds int32
}

// SequenceNumberRange is a structure of the model.
type SequenceNumberRange struct {
	StartingSequenceNumber *string
	EndingSequenceNumber   *string
}

// Shard is a structure of the model.
type Shard struct {
	ShardId               *string
	ParentShardId         *string
	AdjacentParentShardId *string
	HashKeyRange          *HashKeyRange
	SequenceNumberRange   *SequenceNumberRange
}

// ShardFilter is a structure of the model.
type ShardFilter struct {
	Type      ShardFilterType
	ShardId   *string
	Timestamp *time.Time
}

// StartingPosition is a structure of the model.
type StartingPosition struct {
	Type           ShardIteratorType
	SequenceNumber *string
	Timestamp      *time.Time
}

// StreamDescription is a structure of the model.
type StreamDescription struct {
	StreamName              *string
	StreamARN               *string
	StreamStatus            StreamStatus
	StreamModeDetails       *StreamModeDetails
	Shards                  []Shard
	HasMoreShards           bool
	RetentionPeriodHours    int32
	StreamCreationTimestamp *time.Time
	EnhancedMonitoring      []EnhancedMetrics
	EncryptionType          EncryptionType
	KeyId                   *string
}

// StreamDescriptionSummary is a structure of the model.
type StreamDescriptionSummary struct {
	StreamName                 *string
	StreamARN                  *string
	StreamId                   *string
	StreamStatus               StreamStatus
	StreamModeDetails          *StreamModeDetails
	RetentionPeriodHours       int32
	StreamCreationTimestamp    *time.Time
	EnhancedMonitoring         []EnhancedMetrics
	EncryptionType             EncryptionType
	KeyId                      *string
	OpenShardCount             int32
	ConsumerCount              int32
	WarmThroughput             *WarmThroughputObject
	MaxRecordSizeInKiB         *int32
	ChannelCount               int32
	RecordDistributionStrategy RecordDistributionStrategy
	QueueCount                 int32
}

// StreamFilter is a structure of the model.
type StreamFilter struct {
	StreamARN               *string
	StreamCreationTimestamp *time.Time
}

// StreamModeDetails is a structure of the model.
type StreamModeDetails struct {
	StreamMode StreamMode
}

// StreamSummary is a structure of the model.
type StreamSummary struct {
	StreamName              *string
	StreamARN               *string
	StreamStatus            StreamStatus
	StreamModeDetails       *StreamModeDetails
	StreamCreationTimestamp *time.Time
}

// SubscribeToShardEvent is a structure of the model.
type SubscribeToShardEvent struct {
	Records                    []Record
	ContinuationSequenceNumber *string
	MillisBehindLatest         int64
	ChildShards                []ChildShard
}

// SubscribeToShardEventStream is a union: one of its members.
//
//   - SubscribeToShardEventStreamMemberSubscribeToShardEvent
type SubscribeToShardEventStream interface {
	isSubscribeToShardEventStream()
}

// SubscribeToShardEventStreamMemberSubscribeToShardEvent is a member of SubscribeToShardEventStream.
type SubscribeToShardEventStreamMemberSubscribeToShardEvent struct {
	Value SubscribeToShardEvent
}

func (*SubscribeToShardEventStreamMemberSubscribeToShardEvent) isSubscribeToShardEventStream() {}

// Tag is a structure of the model.
type Tag struct {
	Key   *string
	Value *string
}

// UpdateDeadLetterQueueRecordsVisibilityErrorEntry is a structure of the model.
type UpdateDeadLetterQueueRecordsVisibilityErrorEntry struct {
	ReceiptHandle *string
	ErrorCode     *string
	ErrorMessage  *string
}

// UpdateDeadLetterQueueRecordsVisibilityRequestEntry is a structure of the model.
type UpdateDeadLetterQueueRecordsVisibilityRequestEntry struct {
	ReceiptHandle            *string
	VisibilityTimeoutSeconds int32
}

// UpdateDeadLetterQueueRecordsVisibilityResultEntry is a structure of the model.
type UpdateDeadLetterQueueRecordsVisibilityResultEntry struct {
	ReceiptHandle *string
}

// UpdateQueueRecordsVisibilityErrorEntry is a structure of the model.
type UpdateQueueRecordsVisibilityErrorEntry struct {
	ReceiptHandle *string
	ErrorCode     *string
	ErrorMessage  *string
}

// UpdateQueueRecordsVisibilityRequestEntry is a structure of the model.
type UpdateQueueRecordsVisibilityRequestEntry struct {
	ReceiptHandle            *string
	VisibilityTimeoutSeconds int32
}

// UpdateQueueRecordsVisibilityResultEntry is a structure of the model.
type UpdateQueueRecordsVisibilityResultEntry struct {
	ReceiptHandle *string
}

// WarmThroughputObject is a structure of the model.
type WarmThroughputObject struct {
	TargetMiBps  int32
	CurrentMiBps int32
}

// UnknownUnionMember is what a union holds that this version does not know.
type UnknownUnionMember struct {
	Tag   string
	Value []byte
}

func (*UnknownUnionMember) isSubscribeToShardEventStream() {}
