// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon DynamoDB.
package types

// ApproximateCreationDateTimePrecision is an enum; values that this version does not know are kept as they are.
type ApproximateCreationDateTimePrecision string

// Enum values for ApproximateCreationDateTimePrecision
const (
	ApproximateCreationDateTimePrecisionMillisecond ApproximateCreationDateTimePrecision = "MILLISECOND"
	ApproximateCreationDateTimePrecisionMicrosecond ApproximateCreationDateTimePrecision = "MICROSECOND"
)

// Values are those that this version knows.
func (ApproximateCreationDateTimePrecision) Values() []ApproximateCreationDateTimePrecision {
	return []ApproximateCreationDateTimePrecision{
		"MILLISECOND",
		"MICROSECOND",
	}
}

// AttributeAction is an enum; values that this version does not know are kept as they are.
type AttributeAction string

// Enum values for AttributeAction
const (
	AttributeActionAdd    AttributeAction = "ADD"
	AttributeActionPut    AttributeAction = "PUT"
	AttributeActionDelete AttributeAction = "DELETE"
)

// Values are those that this version knows.
func (AttributeAction) Values() []AttributeAction {
	return []AttributeAction{
		"ADD",
		"PUT",
		"DELETE",
	}
}

// BackupStatus is an enum; values that this version does not know are kept as they are.
type BackupStatus string

// Enum values for BackupStatus
const (
	BackupStatusCreating  BackupStatus = "CREATING"
	BackupStatusDeleted   BackupStatus = "DELETED"
	BackupStatusAvailable BackupStatus = "AVAILABLE"
)

// Values are those that this version knows.
func (BackupStatus) Values() []BackupStatus {
	return []BackupStatus{
		"CREATING",
		"DELETED",
		"AVAILABLE",
	}
}

// BackupType is an enum; values that this version does not know are kept as they are.
type BackupType string

// Enum values for BackupType
const (
	BackupTypeUser      BackupType = "USER"
	BackupTypeSystem    BackupType = "SYSTEM"
	BackupTypeAwsBackup BackupType = "AWS_BACKUP"
)

// Values are those that this version knows.
func (BackupType) Values() []BackupType {
	return []BackupType{
		"USER",
		"SYSTEM",
		"AWS_BACKUP",
	}
}

// BackupTypeFilter is an enum; values that this version does not know are kept as they are.
type BackupTypeFilter string

// Enum values for BackupTypeFilter
const (
	BackupTypeFilterUser      BackupTypeFilter = "USER"
	BackupTypeFilterSystem    BackupTypeFilter = "SYSTEM"
	BackupTypeFilterAwsBackup BackupTypeFilter = "AWS_BACKUP"
	BackupTypeFilterAll       BackupTypeFilter = "ALL"
)

// Values are those that this version knows.
func (BackupTypeFilter) Values() []BackupTypeFilter {
	return []BackupTypeFilter{
		"USER",
		"SYSTEM",
		"AWS_BACKUP",
		"ALL",
	}
}

// BatchStatementErrorCodeEnum is an enum; values that this version does not know are kept as they are.
type BatchStatementErrorCodeEnum string

// Enum values for BatchStatementErrorCodeEnum
const (
	BatchStatementErrorCodeEnumConditionalCheckFailed          BatchStatementErrorCodeEnum = "ConditionalCheckFailed"
	BatchStatementErrorCodeEnumItemCollectionSizeLimitExceeded BatchStatementErrorCodeEnum = "ItemCollectionSizeLimitExceeded"
	BatchStatementErrorCodeEnumRequestLimitExceeded            BatchStatementErrorCodeEnum = "RequestLimitExceeded"
	BatchStatementErrorCodeEnumValidationError                 BatchStatementErrorCodeEnum = "ValidationError"
	BatchStatementErrorCodeEnumProvisionedThroughputExceeded   BatchStatementErrorCodeEnum = "ProvisionedThroughputExceeded"
	BatchStatementErrorCodeEnumTransactionConflict             BatchStatementErrorCodeEnum = "TransactionConflict"
	BatchStatementErrorCodeEnumThrottlingError                 BatchStatementErrorCodeEnum = "ThrottlingError"
	BatchStatementErrorCodeEnumInternalServerError             BatchStatementErrorCodeEnum = "InternalServerError"
	BatchStatementErrorCodeEnumResourceNotFound                BatchStatementErrorCodeEnum = "ResourceNotFound"
	BatchStatementErrorCodeEnumAccessDenied                    BatchStatementErrorCodeEnum = "AccessDenied"
	BatchStatementErrorCodeEnumDuplicateItem                   BatchStatementErrorCodeEnum = "DuplicateItem"
)

// Values are those that this version knows.
func (BatchStatementErrorCodeEnum) Values() []BatchStatementErrorCodeEnum {
	return []BatchStatementErrorCodeEnum{
		"ConditionalCheckFailed",
		"ItemCollectionSizeLimitExceeded",
		"RequestLimitExceeded",
		"ValidationError",
		"ProvisionedThroughputExceeded",
		"TransactionConflict",
		"ThrottlingError",
		"InternalServerError",
		"ResourceNotFound",
		"AccessDenied",
		"DuplicateItem",
	}
}

// BillingMode is an enum; values that this version does not know are kept as they are.
type BillingMode string

// Enum values for BillingMode
const (
	BillingModeProvisioned   BillingMode = "PROVISIONED"
	BillingModePayPerRequest BillingMode = "PAY_PER_REQUEST"
)

// Values are those that this version knows.
func (BillingMode) Values() []BillingMode {
	return []BillingMode{
		"PROVISIONED",
		"PAY_PER_REQUEST",
	}
}

// BulkOperationInputFormat is an enum; values that this version does not know are kept as they are.
type BulkOperationInputFormat string

// Enum values for BulkOperationInputFormat
const (
	BulkOperationInputFormatDynamodbJson BulkOperationInputFormat = "DYNAMODB_JSON"
	BulkOperationInputFormatIon          BulkOperationInputFormat = "ION"
)

// Values are those that this version knows.
func (BulkOperationInputFormat) Values() []BulkOperationInputFormat {
	return []BulkOperationInputFormat{
		"DYNAMODB_JSON",
		"ION",
	}
}

// BulkOperationPerformanceTier is an enum; values that this version does not know are kept as they are.
type BulkOperationPerformanceTier string

// Enum values for BulkOperationPerformanceTier
const (
	BulkOperationPerformanceTierStandard    BulkOperationPerformanceTier = "STANDARD"
	BulkOperationPerformanceTierAccelerated BulkOperationPerformanceTier = "ACCELERATED"
)

// Values are those that this version knows.
func (BulkOperationPerformanceTier) Values() []BulkOperationPerformanceTier {
	return []BulkOperationPerformanceTier{
		"STANDARD",
		"ACCELERATED",
	}
}

// BulkOperationStatus is an enum; values that this version does not know are kept as they are.
type BulkOperationStatus string

// Enum values for BulkOperationStatus
const (
	BulkOperationStatusInProgress          BulkOperationStatus = "IN_PROGRESS"
	BulkOperationStatusCompleted           BulkOperationStatus = "COMPLETED"
	BulkOperationStatusCompletedWithErrors BulkOperationStatus = "COMPLETED_WITH_ERRORS"
	BulkOperationStatusCancelling          BulkOperationStatus = "CANCELLING"
	BulkOperationStatusCancelled           BulkOperationStatus = "CANCELLED"
	BulkOperationStatusFailed              BulkOperationStatus = "FAILED"
)

// Values are those that this version knows.
func (BulkOperationStatus) Values() []BulkOperationStatus {
	return []BulkOperationStatus{
		"IN_PROGRESS",
		"COMPLETED",
		"COMPLETED_WITH_ERRORS",
		"CANCELLING",
		"CANCELLED",
		"FAILED",
	}
}

// ComparisonOperator is an enum; values that this version does not know are kept as they are.
type ComparisonOperator string

// Enum values for ComparisonOperator
const (
	ComparisonOperatorEq          ComparisonOperator = "EQ"
	ComparisonOperatorNe          ComparisonOperator = "NE"
	ComparisonOperatorIn          ComparisonOperator = "IN"
	ComparisonOperatorLe          ComparisonOperator = "LE"
	ComparisonOperatorLt          ComparisonOperator = "LT"
	ComparisonOperatorGe          ComparisonOperator = "GE"
	ComparisonOperatorGt          ComparisonOperator = "GT"
	ComparisonOperatorBetween     ComparisonOperator = "BETWEEN"
	ComparisonOperatorNotNull     ComparisonOperator = "NOT_NULL"
	ComparisonOperatorNull        ComparisonOperator = "NULL"
	ComparisonOperatorContains    ComparisonOperator = "CONTAINS"
	ComparisonOperatorNotContains ComparisonOperator = "NOT_CONTAINS"
	ComparisonOperatorBeginsWith  ComparisonOperator = "BEGINS_WITH"
)

// Values are those that this version knows.
func (ComparisonOperator) Values() []ComparisonOperator {
	return []ComparisonOperator{
		"EQ",
		"NE",
		"IN",
		"LE",
		"LT",
		"GE",
		"GT",
		"BETWEEN",
		"NOT_NULL",
		"NULL",
		"CONTAINS",
		"NOT_CONTAINS",
		"BEGINS_WITH",
	}
}

// ConditionalOperator is an enum; values that this version does not know are kept as they are.
type ConditionalOperator string

// Enum values for ConditionalOperator
const (
	ConditionalOperatorAnd ConditionalOperator = "AND"
	ConditionalOperatorOr  ConditionalOperator = "OR"
)

// Values are those that this version knows.
func (ConditionalOperator) Values() []ConditionalOperator {
	return []ConditionalOperator{
		"AND",
		"OR",
	}
}

// ContinuousBackupsStatus is an enum; values that this version does not know are kept as they are.
type ContinuousBackupsStatus string

// Enum values for ContinuousBackupsStatus
const (
	ContinuousBackupsStatusEnabled  ContinuousBackupsStatus = "ENABLED"
	ContinuousBackupsStatusDisabled ContinuousBackupsStatus = "DISABLED"
)

// Values are those that this version knows.
func (ContinuousBackupsStatus) Values() []ContinuousBackupsStatus {
	return []ContinuousBackupsStatus{
		"ENABLED",
		"DISABLED",
	}
}

// ContributorInsightsAction is an enum; values that this version does not know are kept as they are.
type ContributorInsightsAction string

// Enum values for ContributorInsightsAction
const (
	ContributorInsightsActionEnable  ContributorInsightsAction = "ENABLE"
	ContributorInsightsActionDisable ContributorInsightsAction = "DISABLE"
)

// Values are those that this version knows.
func (ContributorInsightsAction) Values() []ContributorInsightsAction {
	return []ContributorInsightsAction{
		"ENABLE",
		"DISABLE",
	}
}

// ContributorInsightsMode is an enum; values that this version does not know are kept as they are.
type ContributorInsightsMode string

// Enum values for ContributorInsightsMode
const (
	ContributorInsightsModeAccessedAndThrottledKeys ContributorInsightsMode = "ACCESSED_AND_THROTTLED_KEYS"
	ContributorInsightsModeThrottledKeys            ContributorInsightsMode = "THROTTLED_KEYS"
)

// Values are those that this version knows.
func (ContributorInsightsMode) Values() []ContributorInsightsMode {
	return []ContributorInsightsMode{
		"ACCESSED_AND_THROTTLED_KEYS",
		"THROTTLED_KEYS",
	}
}

// ContributorInsightsStatus is an enum; values that this version does not know are kept as they are.
type ContributorInsightsStatus string

// Enum values for ContributorInsightsStatus
const (
	ContributorInsightsStatusEnabling  ContributorInsightsStatus = "ENABLING"
	ContributorInsightsStatusEnabled   ContributorInsightsStatus = "ENABLED"
	ContributorInsightsStatusDisabling ContributorInsightsStatus = "DISABLING"
	ContributorInsightsStatusDisabled  ContributorInsightsStatus = "DISABLED"
	ContributorInsightsStatusFailed    ContributorInsightsStatus = "FAILED"
)

// Values are those that this version knows.
func (ContributorInsightsStatus) Values() []ContributorInsightsStatus {
	return []ContributorInsightsStatus{
		"ENABLING",
		"ENABLED",
		"DISABLING",
		"DISABLED",
		"FAILED",
	}
}

// DestinationStatus is an enum; values that this version does not know are kept as they are.
type DestinationStatus string

// Enum values for DestinationStatus
const (
	DestinationStatusEnabling     DestinationStatus = "ENABLING"
	DestinationStatusActive       DestinationStatus = "ACTIVE"
	DestinationStatusDisabling    DestinationStatus = "DISABLING"
	DestinationStatusDisabled     DestinationStatus = "DISABLED"
	DestinationStatusEnableFailed DestinationStatus = "ENABLE_FAILED"
	DestinationStatusUpdating     DestinationStatus = "UPDATING"
)

// Values are those that this version knows.
func (DestinationStatus) Values() []DestinationStatus {
	return []DestinationStatus{
		"ENABLING",
		"ACTIVE",
		"DISABLING",
		"DISABLED",
		"ENABLE_FAILED",
		"UPDATING",
	}
}

// DisassociationMode is an enum; values that this version does not know are kept as they are.
type DisassociationMode string

// Enum values for DisassociationMode
const (
	DisassociationModeWaitForReplication DisassociationMode = "WAIT_FOR_REPLICATION"
)

// Values are those that this version knows.
func (DisassociationMode) Values() []DisassociationMode {
	return []DisassociationMode{
		"WAIT_FOR_REPLICATION",
	}
}

// ExportFormat is an enum; values that this version does not know are kept as they are.
type ExportFormat string

// Enum values for ExportFormat
const (
	ExportFormatDynamodbJson ExportFormat = "DYNAMODB_JSON"
	ExportFormatIon          ExportFormat = "ION"
)

// Values are those that this version knows.
func (ExportFormat) Values() []ExportFormat {
	return []ExportFormat{
		"DYNAMODB_JSON",
		"ION",
	}
}

// ExportStatus is an enum; values that this version does not know are kept as they are.
type ExportStatus string

// Enum values for ExportStatus
const (
	ExportStatusInProgress ExportStatus = "IN_PROGRESS"
	ExportStatusCompleted  ExportStatus = "COMPLETED"
	ExportStatusFailed     ExportStatus = "FAILED"
)

// Values are those that this version knows.
func (ExportStatus) Values() []ExportStatus {
	return []ExportStatus{
		"IN_PROGRESS",
		"COMPLETED",
		"FAILED",
	}
}

// ExportType is an enum; values that this version does not know are kept as they are.
type ExportType string

// Enum values for ExportType
const (
	ExportTypeFullExport        ExportType = "FULL_EXPORT"
	ExportTypeIncrementalExport ExportType = "INCREMENTAL_EXPORT"
)

// Values are those that this version knows.
func (ExportType) Values() []ExportType {
	return []ExportType{
		"FULL_EXPORT",
		"INCREMENTAL_EXPORT",
	}
}

// ExportViewType is an enum; values that this version does not know are kept as they are.
type ExportViewType string

// Enum values for ExportViewType
const (
	ExportViewTypeNewImage        ExportViewType = "NEW_IMAGE"
	ExportViewTypeNewAndOldImages ExportViewType = "NEW_AND_OLD_IMAGES"
)

// Values are those that this version knows.
func (ExportViewType) Values() []ExportViewType {
	return []ExportViewType{
		"NEW_IMAGE",
		"NEW_AND_OLD_IMAGES",
	}
}

// GlobalTableSettingsReplicationMode is an enum; values that this version does not know are kept as they are.
type GlobalTableSettingsReplicationMode string

// Enum values for GlobalTableSettingsReplicationMode
const (
	GlobalTableSettingsReplicationModeEnabled              GlobalTableSettingsReplicationMode = "ENABLED"
	GlobalTableSettingsReplicationModeDisabled             GlobalTableSettingsReplicationMode = "DISABLED"
	GlobalTableSettingsReplicationModeEnabledWithOverrides GlobalTableSettingsReplicationMode = "ENABLED_WITH_OVERRIDES"
)

// Values are those that this version knows.
func (GlobalTableSettingsReplicationMode) Values() []GlobalTableSettingsReplicationMode {
	return []GlobalTableSettingsReplicationMode{
		"ENABLED",
		"DISABLED",
		"ENABLED_WITH_OVERRIDES",
	}
}

// GlobalTableStatus is an enum; values that this version does not know are kept as they are.
type GlobalTableStatus string

// Enum values for GlobalTableStatus
const (
	GlobalTableStatusCreating GlobalTableStatus = "CREATING"
	GlobalTableStatusActive   GlobalTableStatus = "ACTIVE"
	GlobalTableStatusDeleting GlobalTableStatus = "DELETING"
	GlobalTableStatusUpdating GlobalTableStatus = "UPDATING"
)

// Values are those that this version knows.
func (GlobalTableStatus) Values() []GlobalTableStatus {
	return []GlobalTableStatus{
		"CREATING",
		"ACTIVE",
		"DELETING",
		"UPDATING",
	}
}

// ImportStatus is an enum; values that this version does not know are kept as they are.
type ImportStatus string

// Enum values for ImportStatus
const (
	ImportStatusInProgress ImportStatus = "IN_PROGRESS"
	ImportStatusCompleted  ImportStatus = "COMPLETED"
	ImportStatusCancelling ImportStatus = "CANCELLING"
	ImportStatusCancelled  ImportStatus = "CANCELLED"
	ImportStatusFailed     ImportStatus = "FAILED"
)

// Values are those that this version knows.
func (ImportStatus) Values() []ImportStatus {
	return []ImportStatus{
		"IN_PROGRESS",
		"COMPLETED",
		"CANCELLING",
		"CANCELLED",
		"FAILED",
	}
}

// IndexStatus is an enum; values that this version does not know are kept as they are.
type IndexStatus string

// Enum values for IndexStatus
const (
	IndexStatusCreating IndexStatus = "CREATING"
	IndexStatusUpdating IndexStatus = "UPDATING"
	IndexStatusDeleting IndexStatus = "DELETING"
	IndexStatusActive   IndexStatus = "ACTIVE"
)

// Values are those that this version knows.
func (IndexStatus) Values() []IndexStatus {
	return []IndexStatus{
		"CREATING",
		"UPDATING",
		"DELETING",
		"ACTIVE",
	}
}

// InputCompressionType is an enum; values that this version does not know are kept as they are.
type InputCompressionType string

// Enum values for InputCompressionType
const (
	InputCompressionTypeGzip InputCompressionType = "GZIP"
	InputCompressionTypeZstd InputCompressionType = "ZSTD"
	InputCompressionTypeNone InputCompressionType = "NONE"
)

// Values are those that this version knows.
func (InputCompressionType) Values() []InputCompressionType {
	return []InputCompressionType{
		"GZIP",
		"ZSTD",
		"NONE",
	}
}

// InputFormat is an enum; values that this version does not know are kept as they are.
type InputFormat string

// Enum values for InputFormat
const (
	InputFormatDynamodbJson InputFormat = "DYNAMODB_JSON"
	InputFormatIon          InputFormat = "ION"
	InputFormatCsv          InputFormat = "CSV"
)

// Values are those that this version knows.
func (InputFormat) Values() []InputFormat {
	return []InputFormat{
		"DYNAMODB_JSON",
		"ION",
		"CSV",
	}
}

// KeyType is an enum; values that this version does not know are kept as they are.
type KeyType string

// Enum values for KeyType
const (
	KeyTypeHash  KeyType = "HASH"
	KeyTypeRange KeyType = "RANGE"
)

// Values are those that this version knows.
func (KeyType) Values() []KeyType {
	return []KeyType{
		"HASH",
		"RANGE",
	}
}

// MultiRegionConsistency is an enum; values that this version does not know are kept as they are.
type MultiRegionConsistency string

// Enum values for MultiRegionConsistency
const (
	MultiRegionConsistencyEventual MultiRegionConsistency = "EVENTUAL"
	MultiRegionConsistencyStrong   MultiRegionConsistency = "STRONG"
)

// Values are those that this version knows.
func (MultiRegionConsistency) Values() []MultiRegionConsistency {
	return []MultiRegionConsistency{
		"EVENTUAL",
		"STRONG",
	}
}

// OutputTypeEnum is an enum; values that this version does not know are kept as they are.
type OutputTypeEnum string

// Enum values for OutputTypeEnum
const (
	OutputTypeEnumError                 OutputTypeEnum = "ERROR"
	OutputTypeEnumConditionCheckFailure OutputTypeEnum = "CONDITION_CHECK_FAILURE"
)

// Values are those that this version knows.
func (OutputTypeEnum) Values() []OutputTypeEnum {
	return []OutputTypeEnum{
		"ERROR",
		"CONDITION_CHECK_FAILURE",
	}
}

// PointInTimeRecoveryStatus is an enum; values that this version does not know are kept as they are.
type PointInTimeRecoveryStatus string

// Enum values for PointInTimeRecoveryStatus
const (
	PointInTimeRecoveryStatusEnabled  PointInTimeRecoveryStatus = "ENABLED"
	PointInTimeRecoveryStatusDisabled PointInTimeRecoveryStatus = "DISABLED"
)

// Values are those that this version knows.
func (PointInTimeRecoveryStatus) Values() []PointInTimeRecoveryStatus {
	return []PointInTimeRecoveryStatus{
		"ENABLED",
		"DISABLED",
	}
}

// ProjectionType is an enum; values that this version does not know are kept as they are.
type ProjectionType string

// Enum values for ProjectionType
const (
	ProjectionTypeAll      ProjectionType = "ALL"
	ProjectionTypeKeysOnly ProjectionType = "KEYS_ONLY"
	ProjectionTypeInclude  ProjectionType = "INCLUDE"
)

// Values are those that this version knows.
func (ProjectionType) Values() []ProjectionType {
	return []ProjectionType{
		"ALL",
		"KEYS_ONLY",
		"INCLUDE",
	}
}

// ReplicaStatus is an enum; values that this version does not know are kept as they are.
type ReplicaStatus string

// Enum values for ReplicaStatus
const (
	ReplicaStatusCreating                          ReplicaStatus = "CREATING"
	ReplicaStatusCreationFailed                    ReplicaStatus = "CREATION_FAILED"
	ReplicaStatusUpdating                          ReplicaStatus = "UPDATING"
	ReplicaStatusDeleting                          ReplicaStatus = "DELETING"
	ReplicaStatusActive                            ReplicaStatus = "ACTIVE"
	ReplicaStatusRegionDisabled                    ReplicaStatus = "REGION_DISABLED"
	ReplicaStatusInaccessibleEncryptionCredentials ReplicaStatus = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
	ReplicaStatusArchiving                         ReplicaStatus = "ARCHIVING"
	ReplicaStatusArchived                          ReplicaStatus = "ARCHIVED"
	ReplicaStatusReplicationNotAuthorized          ReplicaStatus = "REPLICATION_NOT_AUTHORIZED"
)

// Values are those that this version knows.
func (ReplicaStatus) Values() []ReplicaStatus {
	return []ReplicaStatus{
		"CREATING",
		"CREATION_FAILED",
		"UPDATING",
		"DELETING",
		"ACTIVE",
		"REGION_DISABLED",
		"INACCESSIBLE_ENCRYPTION_CREDENTIALS",
		"ARCHIVING",
		"ARCHIVED",
		"REPLICATION_NOT_AUTHORIZED",
	}
}

// ReturnConsumedCapacity is an enum; values that this version does not know are kept as they are.
type ReturnConsumedCapacity string

// Enum values for ReturnConsumedCapacity
const (
	ReturnConsumedCapacityIndexes ReturnConsumedCapacity = "INDEXES"
	ReturnConsumedCapacityTotal   ReturnConsumedCapacity = "TOTAL"
	ReturnConsumedCapacityNone    ReturnConsumedCapacity = "NONE"
)

// Values are those that this version knows.
func (ReturnConsumedCapacity) Values() []ReturnConsumedCapacity {
	return []ReturnConsumedCapacity{
		"INDEXES",
		"TOTAL",
		"NONE",
	}
}

// ReturnItemCollectionMetrics is an enum; values that this version does not know are kept as they are.
type ReturnItemCollectionMetrics string

// Enum values for ReturnItemCollectionMetrics
const (
	ReturnItemCollectionMetricsSize ReturnItemCollectionMetrics = "SIZE"
	ReturnItemCollectionMetricsNone ReturnItemCollectionMetrics = "NONE"
)

// Values are those that this version knows.
func (ReturnItemCollectionMetrics) Values() []ReturnItemCollectionMetrics {
	return []ReturnItemCollectionMetrics{
		"SIZE",
		"NONE",
	}
}

// ReturnValue is an enum; values that this version does not know are kept as they are.
type ReturnValue string

// Enum values for ReturnValue
const (
	ReturnValueNone       ReturnValue = "NONE"
	ReturnValueAllOld     ReturnValue = "ALL_OLD"
	ReturnValueUpdatedOld ReturnValue = "UPDATED_OLD"
	ReturnValueAllNew     ReturnValue = "ALL_NEW"
	ReturnValueUpdatedNew ReturnValue = "UPDATED_NEW"
)

// Values are those that this version knows.
func (ReturnValue) Values() []ReturnValue {
	return []ReturnValue{
		"NONE",
		"ALL_OLD",
		"UPDATED_OLD",
		"ALL_NEW",
		"UPDATED_NEW",
	}
}

// ReturnValuesOnConditionCheckFailure is an enum; values that this version does not know are kept as they are.
type ReturnValuesOnConditionCheckFailure string

// Enum values for ReturnValuesOnConditionCheckFailure
const (
	ReturnValuesOnConditionCheckFailureAllOld ReturnValuesOnConditionCheckFailure = "ALL_OLD"
	ReturnValuesOnConditionCheckFailureNone   ReturnValuesOnConditionCheckFailure = "NONE"
)

// Values are those that this version knows.
func (ReturnValuesOnConditionCheckFailure) Values() []ReturnValuesOnConditionCheckFailure {
	return []ReturnValuesOnConditionCheckFailure{
		"ALL_OLD",
		"NONE",
	}
}

// S3SseAlgorithm is an enum; values that this version does not know are kept as they are.
type S3SseAlgorithm string

// Enum values for S3SseAlgorithm
const (
	S3SseAlgorithmAes256 S3SseAlgorithm = "AES256"
	S3SseAlgorithmKms    S3SseAlgorithm = "KMS"
)

// Values are those that this version knows.
func (S3SseAlgorithm) Values() []S3SseAlgorithm {
	return []S3SseAlgorithm{
		"AES256",
		"KMS",
	}
}

// SSEStatus is an enum; values that this version does not know are kept as they are.
type SSEStatus string

// Enum values for SSEStatus
const (
	SSEStatusEnabling  SSEStatus = "ENABLING"
	SSEStatusEnabled   SSEStatus = "ENABLED"
	SSEStatusDisabling SSEStatus = "DISABLING"
	SSEStatusDisabled  SSEStatus = "DISABLED"
	SSEStatusUpdating  SSEStatus = "UPDATING"
)

// Values are those that this version knows.
func (SSEStatus) Values() []SSEStatus {
	return []SSEStatus{
		"ENABLING",
		"ENABLED",
		"DISABLING",
		"DISABLED",
		"UPDATING",
	}
}

// SSEType is an enum; values that this version does not know are kept as they are.
type SSEType string

// Enum values for SSEType
const (
	SSETypeAes256 SSEType = "AES256"
	SSETypeKms    SSEType = "KMS"
)

// Values are those that this version knows.
func (SSEType) Values() []SSEType {
	return []SSEType{
		"AES256",
		"KMS",
	}
}

// ScalarAttributeType is an enum; values that this version does not know are kept as they are.
type ScalarAttributeType string

// Enum values for ScalarAttributeType
const (
	ScalarAttributeTypeS ScalarAttributeType = "S"
	ScalarAttributeTypeN ScalarAttributeType = "N"
	ScalarAttributeTypeB ScalarAttributeType = "B"
)

// Values are those that this version knows.
func (ScalarAttributeType) Values() []ScalarAttributeType {
	return []ScalarAttributeType{
		"S",
		"N",
		"B",
	}
}

// SearchSchemaElementType is an enum; values that this version does not know are kept as they are.
type SearchSchemaElementType string

// Enum values for SearchSchemaElementType
const (
	SearchSchemaElementTypeHash         SearchSchemaElementType = "HASH"
	SearchSchemaElementTypeInlineFilter SearchSchemaElementType = "INLINE_FILTER"
)

// Values are those that this version knows.
func (SearchSchemaElementType) Values() []SearchSchemaElementType {
	return []SearchSchemaElementType{
		"HASH",
		"INLINE_FILTER",
	}
}

// Select is an enum; values that this version does not know are kept as they are.
type Select string

// Enum values for Select
const (
	SelectAllAttributes          Select = "ALL_ATTRIBUTES"
	SelectAllProjectedAttributes Select = "ALL_PROJECTED_ATTRIBUTES"
	SelectSpecificAttributes     Select = "SPECIFIC_ATTRIBUTES"
	SelectCount                  Select = "COUNT"
)

// Values are those that this version knows.
func (Select) Values() []Select {
	return []Select{
		"ALL_ATTRIBUTES",
		"ALL_PROJECTED_ATTRIBUTES",
		"SPECIFIC_ATTRIBUTES",
		"COUNT",
	}
}

// StreamViewType is an enum; values that this version does not know are kept as they are.
type StreamViewType string

// Enum values for StreamViewType
const (
	StreamViewTypeNewImage        StreamViewType = "NEW_IMAGE"
	StreamViewTypeOldImage        StreamViewType = "OLD_IMAGE"
	StreamViewTypeNewAndOldImages StreamViewType = "NEW_AND_OLD_IMAGES"
	StreamViewTypeKeysOnly        StreamViewType = "KEYS_ONLY"
)

// Values are those that this version knows.
func (StreamViewType) Values() []StreamViewType {
	return []StreamViewType{
		"NEW_IMAGE",
		"OLD_IMAGE",
		"NEW_AND_OLD_IMAGES",
		"KEYS_ONLY",
	}
}

// TableClass is an enum; values that this version does not know are kept as they are.
type TableClass string

// Enum values for TableClass
const (
	TableClassStandard                 TableClass = "STANDARD"
	TableClassStandardInfrequentAccess TableClass = "STANDARD_INFREQUENT_ACCESS"
)

// Values are those that this version knows.
func (TableClass) Values() []TableClass {
	return []TableClass{
		"STANDARD",
		"STANDARD_INFREQUENT_ACCESS",
	}
}

// TableStatus is an enum; values that this version does not know are kept as they are.
type TableStatus string

// Enum values for TableStatus
const (
	TableStatusCreating                          TableStatus = "CREATING"
	TableStatusUpdating                          TableStatus = "UPDATING"
	TableStatusDeleting                          TableStatus = "DELETING"
	TableStatusActive                            TableStatus = "ACTIVE"
	TableStatusInaccessibleEncryptionCredentials TableStatus = "INACCESSIBLE_ENCRYPTION_CREDENTIALS"
	TableStatusArchiving                         TableStatus = "ARCHIVING"
	TableStatusArchived                          TableStatus = "ARCHIVED"
	TableStatusReplicationNotAuthorized          TableStatus = "REPLICATION_NOT_AUTHORIZED"
)

// Values are those that this version knows.
func (TableStatus) Values() []TableStatus {
	return []TableStatus{
		"CREATING",
		"UPDATING",
		"DELETING",
		"ACTIVE",
		"INACCESSIBLE_ENCRYPTION_CREDENTIALS",
		"ARCHIVING",
		"ARCHIVED",
		"REPLICATION_NOT_AUTHORIZED",
	}
}

// TimeToLiveStatus is an enum; values that this version does not know are kept as they are.
type TimeToLiveStatus string

// Enum values for TimeToLiveStatus
const (
	TimeToLiveStatusEnabling  TimeToLiveStatus = "ENABLING"
	TimeToLiveStatusDisabling TimeToLiveStatus = "DISABLING"
	TimeToLiveStatusEnabled   TimeToLiveStatus = "ENABLED"
	TimeToLiveStatusDisabled  TimeToLiveStatus = "DISABLED"
)

// Values are those that this version knows.
func (TimeToLiveStatus) Values() []TimeToLiveStatus {
	return []TimeToLiveStatus{
		"ENABLING",
		"DISABLING",
		"ENABLED",
		"DISABLED",
	}
}

// VectorDistanceFunction is an enum; values that this version does not know are kept as they are.
type VectorDistanceFunction string

// Enum values for VectorDistanceFunction
const (
	VectorDistanceFunctionCosine     VectorDistanceFunction = "COSINE"
	VectorDistanceFunctionDotProduct VectorDistanceFunction = "DOT_PRODUCT"
	VectorDistanceFunctionEuclidean  VectorDistanceFunction = "EUCLIDEAN"
)

// Values are those that this version knows.
func (VectorDistanceFunction) Values() []VectorDistanceFunction {
	return []VectorDistanceFunction{
		"COSINE",
		"DOT_PRODUCT",
		"EUCLIDEAN",
	}
}

// WitnessStatus is an enum; values that this version does not know are kept as they are.
type WitnessStatus string

// Enum values for WitnessStatus
const (
	WitnessStatusCreating WitnessStatus = "CREATING"
	WitnessStatusDeleting WitnessStatus = "DELETING"
	WitnessStatusActive   WitnessStatus = "ACTIVE"
)

// Values are those that this version knows.
func (WitnessStatus) Values() []WitnessStatus {
	return []WitnessStatus{
		"CREATING",
		"DELETING",
		"ACTIVE",
	}
}
