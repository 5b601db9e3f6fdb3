// Code generated from the model of Amazon Kinesis by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon Kinesis.
package types

// ChannelDestinationType is an enum; values that this version does not know are kept as they are.
type ChannelDestinationType string

// Enum values for ChannelDestinationType
const (
	ChannelDestinationTypeS3       ChannelDestinationType = "S3"
	ChannelDestinationTypeS3Tables ChannelDestinationType = "S3_TABLES"
)

// Values are those that this version knows.
func (ChannelDestinationType) Values() []ChannelDestinationType {
	return []ChannelDestinationType{
		"S3",
		"S3_TABLES",
	}
}

// ChannelEncryptionType is an enum; values that this version does not know are kept as they are.
type ChannelEncryptionType string

// Enum values for ChannelEncryptionType
const (
	ChannelEncryptionTypeKms ChannelEncryptionType = "KMS"
)

// Values are those that this version knows.
func (ChannelEncryptionType) Values() []ChannelEncryptionType {
	return []ChannelEncryptionType{
		"KMS",
	}
}

// ChannelStatus is an enum; values that this version does not know are kept as they are.
type ChannelStatus string

// Enum values for ChannelStatus
const (
	ChannelStatusCreating ChannelStatus = "CREATING"
	ChannelStatusActive   ChannelStatus = "ACTIVE"
	ChannelStatusUpdating ChannelStatus = "UPDATING"
	ChannelStatusDeleting ChannelStatus = "DELETING"
	ChannelStatusFailed   ChannelStatus = "FAILED"
)

// Values are those that this version knows.
func (ChannelStatus) Values() []ChannelStatus {
	return []ChannelStatus{
		"CREATING",
		"ACTIVE",
		"UPDATING",
		"DELETING",
		"FAILED",
	}
}

// ConsumerStatus is an enum; values that this version does not know are kept as they are.
type ConsumerStatus string

// Enum values for ConsumerStatus
const (
	ConsumerStatusCreating ConsumerStatus = "CREATING"
	ConsumerStatusDeleting ConsumerStatus = "DELETING"
	ConsumerStatusActive   ConsumerStatus = "ACTIVE"
)

// Values are those that this version knows.
func (ConsumerStatus) Values() []ConsumerStatus {
	return []ConsumerStatus{
		"CREATING",
		"DELETING",
		"ACTIVE",
	}
}

// EncryptionType is an enum; values that this version does not know are kept as they are.
type EncryptionType string

// Enum values for EncryptionType
const (
	EncryptionTypeNone EncryptionType = "NONE"
	EncryptionTypeKms  EncryptionType = "KMS"
)

// Values are those that this version knows.
func (EncryptionType) Values() []EncryptionType {
	return []EncryptionType{
		"NONE",
		"KMS",
	}
}

// MetricsName is an enum; values that this version does not know are kept as they are.
type MetricsName string

// Enum values for MetricsName
const (
	MetricsNameIncomingBytes                      MetricsName = "IncomingBytes"
	MetricsNameIncomingRecords                    MetricsName = "IncomingRecords"
	MetricsNameOutgoingBytes                      MetricsName = "OutgoingBytes"
	MetricsNameOutgoingRecords                    MetricsName = "OutgoingRecords"
	MetricsNameWriteProvisionedThroughputExceeded MetricsName = "WriteProvisionedThroughputExceeded"
	MetricsNameReadProvisionedThroughputExceeded  MetricsName = "ReadProvisionedThroughputExceeded"
	MetricsNameIteratorAgeMilliseconds            MetricsName = "IteratorAgeMilliseconds"
	MetricsNameAll                                MetricsName = "ALL"
)

// Values are those that this version knows.
func (MetricsName) Values() []MetricsName {
	return []MetricsName{
		"IncomingBytes",
		"IncomingRecords",
		"OutgoingBytes",
		"OutgoingRecords",
		"WriteProvisionedThroughputExceeded",
		"ReadProvisionedThroughputExceeded",
		"IteratorAgeMilliseconds",
		"ALL",
	}
}

// MinimumThroughputBillingCommitmentInputStatus is an enum; values that this version does not know are kept as they are.
type MinimumThroughputBillingCommitmentInputStatus string

// Enum values for MinimumThroughputBillingCommitmentInputStatus
const (
	MinimumThroughputBillingCommitmentInputStatusEnabled  MinimumThroughputBillingCommitmentInputStatus = "ENABLED"
	MinimumThroughputBillingCommitmentInputStatusDisabled MinimumThroughputBillingCommitmentInputStatus = "DISABLED"
)

// Values are those that this version knows.
func (MinimumThroughputBillingCommitmentInputStatus) Values() []MinimumThroughputBillingCommitmentInputStatus {
	return []MinimumThroughputBillingCommitmentInputStatus{
		"ENABLED",
		"DISABLED",
	}
}

// MinimumThroughputBillingCommitmentOutputStatus is an enum; values that this version does not know are kept as they are.
type MinimumThroughputBillingCommitmentOutputStatus string

// Enum values for MinimumThroughputBillingCommitmentOutputStatus
const (
	MinimumThroughputBillingCommitmentOutputStatusEnabled                        MinimumThroughputBillingCommitmentOutputStatus = "ENABLED"
	MinimumThroughputBillingCommitmentOutputStatusDisabled                       MinimumThroughputBillingCommitmentOutputStatus = "DISABLED"
	MinimumThroughputBillingCommitmentOutputStatusEnabledUntilEarliestAllowedEnd MinimumThroughputBillingCommitmentOutputStatus = "ENABLED_UNTIL_EARLIEST_ALLOWED_END"
)

// Values are those that this version knows.
func (MinimumThroughputBillingCommitmentOutputStatus) Values() []MinimumThroughputBillingCommitmentOutputStatus {
	return []MinimumThroughputBillingCommitmentOutputStatus{
		"ENABLED",
		"DISABLED",
		"ENABLED_UNTIL_EARLIEST_ALLOWED_END",
	}
}

// PartitionTransform is an enum; values that this version does not know are kept as they are.
type PartitionTransform string

// Enum values for PartitionTransform
const (
	PartitionTransformTimeHour PartitionTransform = "TIME_HOUR"
)

// Values are those that this version knows.
func (PartitionTransform) Values() []PartitionTransform {
	return []PartitionTransform{
		"TIME_HOUR",
	}
}

// QueueStartingPositionType is an enum; values that this version does not know are kept as they are.
type QueueStartingPositionType string

// Enum values for QueueStartingPositionType
const (
	QueueStartingPositionTypeTrimHorizon QueueStartingPositionType = "TRIM_HORIZON"
	QueueStartingPositionTypeLatest      QueueStartingPositionType = "LATEST"
	QueueStartingPositionTypeAtTimestamp QueueStartingPositionType = "AT_TIMESTAMP"
)

// Values are those that this version knows.
func (QueueStartingPositionType) Values() []QueueStartingPositionType {
	return []QueueStartingPositionType{
		"TRIM_HORIZON",
		"LATEST",
		"AT_TIMESTAMP",
	}
}

// QueueStatus is an enum; values that this version does not know are kept as they are.
type QueueStatus string

// Enum values for QueueStatus
const (
	QueueStatusCreating QueueStatus = "CREATING"
	QueueStatusActive   QueueStatus = "ACTIVE"
	QueueStatusUpdating QueueStatus = "UPDATING"
	QueueStatusDeleting QueueStatus = "DELETING"
)

// Values are those that this version knows.
func (QueueStatus) Values() []QueueStatus {
	return []QueueStatus{
		"CREATING",
		"ACTIVE",
		"UPDATING",
		"DELETING",
	}
}

// RecordDistributionStrategy is an enum; values that this version does not know are kept as they are.
type RecordDistributionStrategy string

// Enum values for RecordDistributionStrategy
const (
	RecordDistributionStrategyAuto             RecordDistributionStrategy = "AUTO"
	RecordDistributionStrategyUserPartitionKey RecordDistributionStrategy = "USER_PARTITION_KEY"
)

// Values are those that this version knows.
func (RecordDistributionStrategy) Values() []RecordDistributionStrategy {
	return []RecordDistributionStrategy{
		"AUTO",
		"USER_PARTITION_KEY",
	}
}

// RecordFormatType is an enum; values that this version does not know are kept as they are.
type RecordFormatType string

// Enum values for RecordFormatType
const (
	RecordFormatTypeGsrJson   RecordFormatType = "GSR_JSON"
	RecordFormatTypeJson      RecordFormatType = "JSON"
	RecordFormatTypeString    RecordFormatType = "STRING"
	RecordFormatTypeByteArray RecordFormatType = "BYTE_ARRAY"
)

// Values are those that this version knows.
func (RecordFormatType) Values() []RecordFormatType {
	return []RecordFormatType{
		"GSR_JSON",
		"JSON",
		"STRING",
		"BYTE_ARRAY",
	}
}

// S3CompressionType is an enum; values that this version does not know are kept as they are.
type S3CompressionType string

// Enum values for S3CompressionType
const (
	S3CompressionTypeNone S3CompressionType = "NONE"
	S3CompressionTypeGzip S3CompressionType = "GZIP"
	S3CompressionTypeZstd S3CompressionType = "ZSTD"
)

// Values are those that this version knows.
func (S3CompressionType) Values() []S3CompressionType {
	return []S3CompressionType{
		"NONE",
		"GZIP",
		"ZSTD",
	}
}

// S3StorageClass is an enum; values that this version does not know are kept as they are.
type S3StorageClass string

// Enum values for S3StorageClass
const (
	S3StorageClassStandard           S3StorageClass = "STANDARD"
	S3StorageClassIntelligentTiering S3StorageClass = "INTELLIGENT_TIERING"
	S3StorageClassGlacierIr          S3StorageClass = "GLACIER_IR"
)

// Values are those that this version knows.
func (S3StorageClass) Values() []S3StorageClass {
	return []S3StorageClass{
		"STANDARD",
		"INTELLIGENT_TIERING",
		"GLACIER_IR",
	}
}

// S3TablesCompressionType is an enum; values that this version does not know are kept as they are.
type S3TablesCompressionType string

// Enum values for S3TablesCompressionType
const (
	S3TablesCompressionTypeNone   S3TablesCompressionType = "NONE"
	S3TablesCompressionTypeZstd   S3TablesCompressionType = "ZSTD"
	S3TablesCompressionTypeSnappy S3TablesCompressionType = "SNAPPY"
)

// Values are those that this version knows.
func (S3TablesCompressionType) Values() []S3TablesCompressionType {
	return []S3TablesCompressionType{
		"NONE",
		"ZSTD",
		"SNAPPY",
	}
}

// ScalingType is an enum; values that this version does not know are kept as they are.
type ScalingType string

// Enum values for ScalingType
const (
	ScalingTypeUniformScaling ScalingType = "UNIFORM_SCALING"
)

// Values are those that this version knows.
func (ScalingType) Values() []ScalingType {
	return []ScalingType{
		"UNIFORM_SCALING",
	}
}

// ShardFilterType is an enum; values that this version does not know are kept as they are.
type ShardFilterType string

// Enum values for ShardFilterType
const (
	ShardFilterTypeAfterShardId    ShardFilterType = "AFTER_SHARD_ID"
	ShardFilterTypeAtTrimHorizon   ShardFilterType = "AT_TRIM_HORIZON"
	ShardFilterTypeFromTrimHorizon ShardFilterType = "FROM_TRIM_HORIZON"
	ShardFilterTypeAtLatest        ShardFilterType = "AT_LATEST"
	ShardFilterTypeAtTimestamp     ShardFilterType = "AT_TIMESTAMP"
	ShardFilterTypeFromTimestamp   ShardFilterType = "FROM_TIMESTAMP"
)

// Values are those that this version knows.
func (ShardFilterType) Values() []ShardFilterType {
	return []ShardFilterType{
		"AFTER_SHARD_ID",
		"AT_TRIM_HORIZON",
		"FROM_TRIM_HORIZON",
		"AT_LATEST",
		"AT_TIMESTAMP",
		"FROM_TIMESTAMP",
	}
}

// ShardIteratorType is an enum; values that this version does not know are kept as they are.
type ShardIteratorType string

// Enum values for ShardIteratorType
const (
	ShardIteratorTypeAtSequenceNumber    ShardIteratorType = "AT_SEQUENCE_NUMBER"
	ShardIteratorTypeAfterSequenceNumber ShardIteratorType = "AFTER_SEQUENCE_NUMBER"
	ShardIteratorTypeTrimHorizon         ShardIteratorType = "TRIM_HORIZON"
	ShardIteratorTypeLatest              ShardIteratorType = "LATEST"
	ShardIteratorTypeAtTimestamp         ShardIteratorType = "AT_TIMESTAMP"
)

// Values are those that this version knows.
func (ShardIteratorType) Values() []ShardIteratorType {
	return []ShardIteratorType{
		"AT_SEQUENCE_NUMBER",
		"AFTER_SEQUENCE_NUMBER",
		"TRIM_HORIZON",
		"LATEST",
		"AT_TIMESTAMP",
	}
}

// StreamMode is an enum; values that this version does not know are kept as they are.
type StreamMode string

// Enum values for StreamMode
const (
	StreamModeProvisioned StreamMode = "PROVISIONED"
	StreamModeOnDemand    StreamMode = "ON_DEMAND"
)

// Values are those that this version knows.
func (StreamMode) Values() []StreamMode {
	return []StreamMode{
		"PROVISIONED",
		"ON_DEMAND",
	}
}

// StreamStatus is an enum; values that this version does not know are kept as they are.
type StreamStatus string

// Enum values for StreamStatus
const (
	StreamStatusCreating StreamStatus = "CREATING"
	StreamStatusDeleting StreamStatus = "DELETING"
	StreamStatusActive   StreamStatus = "ACTIVE"
	StreamStatusUpdating StreamStatus = "UPDATING"
)

// Values are those that this version knows.
func (StreamStatus) Values() []StreamStatus {
	return []StreamStatus{
		"CREATING",
		"DELETING",
		"ACTIVE",
		"UPDATING",
	}
}

// TargetType is an enum; values that this version does not know are kept as they are.
type TargetType string

// Enum values for TargetType
const (
	TargetTypeBuiltIn TargetType = "BUILT_IN"
	TargetTypeNone    TargetType = "NONE"
)

// Values are those that this version knows.
func (TargetType) Values() []TargetType {
	return []TargetType{
		"BUILT_IN",
		"NONE",
	}
}
