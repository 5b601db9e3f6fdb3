// Code generated from the model of Amazon DynamoDB by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// ArchivalSummary is a structure of the model.
type ArchivalSummary struct {
	ArchivalDateTime  *time.Time
	ArchivalReason    *string
	ArchivalBackupArn *string
}

// AttributeDefinition is a structure of the model.
type AttributeDefinition struct {
	AttributeName *string
	AttributeType ScalarAttributeType
}

// AttributeValue is a union: one of its members.
//
//   - AttributeValueMemberS
//   - AttributeValueMemberN
//   - AttributeValueMemberB
//   - AttributeValueMemberSS
//   - AttributeValueMemberNS
//   - AttributeValueMemberBS
//   - AttributeValueMemberM
//   - AttributeValueMemberL
//   - AttributeValueMemberNULL
//   - AttributeValueMemberBOOL
type AttributeValue interface {
	isAttributeValue()
}

// AttributeValueMemberS is a member of AttributeValue.
type AttributeValueMemberS struct {
	Value string
}

func (*AttributeValueMemberS) isAttributeValue() {}

// AttributeValueMemberN is a member of AttributeValue.
type AttributeValueMemberN struct {
	Value string
}

func (*AttributeValueMemberN) isAttributeValue() {}

// AttributeValueMemberB is a member of AttributeValue.
type AttributeValueMemberB struct {
	Value []byte
}

func (*AttributeValueMemberB) isAttributeValue() {}

// AttributeValueMemberSS is a member of AttributeValue.
type AttributeValueMemberSS struct {
	Value []string
}

func (*AttributeValueMemberSS) isAttributeValue() {}

// AttributeValueMemberNS is a member of AttributeValue.
type AttributeValueMemberNS struct {
	Value []string
}

func (*AttributeValueMemberNS) isAttributeValue() {}

// AttributeValueMemberBS is a member of AttributeValue.
type AttributeValueMemberBS struct {
	Value [][]byte
}

func (*AttributeValueMemberBS) isAttributeValue() {}

// AttributeValueMemberM is a member of AttributeValue.
type AttributeValueMemberM struct {
	Value map[string]AttributeValue
}

func (*AttributeValueMemberM) isAttributeValue() {}

// AttributeValueMemberL is a member of AttributeValue.
type AttributeValueMemberL struct {
	Value []AttributeValue
}

func (*AttributeValueMemberL) isAttributeValue() {}

// AttributeValueMemberNULL is a member of AttributeValue.
type AttributeValueMemberNULL struct {
	Value bool
}

func (*AttributeValueMemberNULL) isAttributeValue() {}

// AttributeValueMemberBOOL is a member of AttributeValue.
type AttributeValueMemberBOOL struct {
	Value bool
}

func (*AttributeValueMemberBOOL) isAttributeValue() {}

// AttributeValueUpdate is a structure of the model.
type AttributeValueUpdate struct {
	Value  AttributeValue
	Action AttributeAction
}

// AutoScalingPolicyDescription is a structure of the model.
type AutoScalingPolicyDescription struct {
	PolicyName                               *string
	TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationDescription
}

// AutoScalingPolicyUpdate is a structure of the model.
type AutoScalingPolicyUpdate struct {
	PolicyName                               *string
	TargetTrackingScalingPolicyConfiguration *AutoScalingTargetTrackingScalingPolicyConfigurationUpdate
}

// AutoScalingSettingsDescription is a structure of the model.
type AutoScalingSettingsDescription struct {
	MinimumUnits        *int64
	MaximumUnits        *int64
	AutoScalingDisabled *bool
	AutoScalingRoleArn  *string
	ScalingPolicies     []AutoScalingPolicyDescription
}

// AutoScalingSettingsUpdate is a structure of the model.
type AutoScalingSettingsUpdate struct {
	MinimumUnits        *int64
	MaximumUnits        *int64
	AutoScalingDisabled *bool
	AutoScalingRoleArn  *string
	ScalingPolicyUpdate *AutoScalingPolicyUpdate
}

// AutoScalingTargetTrackingScalingPolicyConfigurationDescription is a structure of the model.
type AutoScalingTargetTrackingScalingPolicyConfigurationDescription struct {
	DisableScaleIn   *bool
	ScaleInCooldown  *int32
	ScaleOutCooldown *int32
	TargetValue      *float64
}

// AutoScalingTargetTrackingScalingPolicyConfigurationUpdate is a structure of the model.
type AutoScalingTargetTrackingScalingPolicyConfigurationUpdate struct {
	DisableScaleIn   *bool
	ScaleInCooldown  *int32
	ScaleOutCooldown *int32
	TargetValue      *float64
}

// BackupDescription is a structure of the model.
type BackupDescription struct {
	BackupDetails             *BackupDetails
	SourceTableDetails        *SourceTableDetails
	SourceTableFeatureDetails *SourceTableFeatureDetails
}

// BackupDetails is a structure of the model.
type BackupDetails struct {
	BackupArn              *string
	BackupName             *string
	BackupSizeBytes        *int64
	BackupStatus           BackupStatus
	BackupType             BackupType
	BackupCreationDateTime *time.Time
	BackupExpiryDateTime   *time.Time
}

// BackupSummary is a structure of the model.
type BackupSummary struct {
	TableName              *string
	TableId                *string
	TableArn               *string
	BackupArn              *string
	BackupName             *string
	BackupCreationDateTime *time.Time
	BackupExpiryDateTime   *time.Time
	BackupStatus           BackupStatus
	BackupType             BackupType
	BackupSizeBytes        *int64
}

// BatchStatementError is a structure of the model.
type BatchStatementError struct {
	Code    BatchStatementErrorCodeEnum
	Message *string
	Item    map[string]AttributeValue
}

// BatchStatementRequest is a structure of the model.
type BatchStatementRequest struct {
	Statement                           *string
	Parameters                          []AttributeValue
	ConsistentRead                      *bool
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// BatchStatementResponse is a structure of the model.
type BatchStatementResponse struct {
	Error     *BatchStatementError
	TableName *string
	Item      map[string]AttributeValue
}

// BillingModeSummary is a structure of the model.
type BillingModeSummary struct {
	BillingMode                       BillingMode
	LastUpdateToPayPerRequestDateTime *time.Time
}

// BulkOperationBytes is a structure of the model.
type BulkOperationBytes struct {
	BulkPutBytes *int64
}

// BulkOperationDescription is a structure of the model.
type BulkOperationDescription struct {
	BulkOperationArn      *string
	BulkOperationStatus   BulkOperationStatus
	TableDetails          []BulkOperationTableDetail
	ClientToken           *string
	InputS3Configuration  *InputS3Configuration
	OutputS3Configuration *OutputS3Configuration
	StartTime             *time.Time
	EndTime               *time.Time
	ProcessedItemCount    int64
	ProcessedInputBytes   *int64
	TotalInputBytes       *int64
	BulkOperationUsage    []BulkOperationUsage
	FailedItemCount       int64
	FailureCode           *string
	FailureMessage        *string
	MaxWriteRequestUnits  *int64
	PerformanceTier       BulkOperationPerformanceTier
}

// BulkOperationSummary is a structure of the model.
type BulkOperationSummary struct {
	BulkOperationArn    *string
	BulkOperationStatus BulkOperationStatus
	StartTime           *time.Time
	EndTime             *time.Time
}

// BulkOperationTableDetail is a structure of the model.
type BulkOperationTableDetail struct {
	TableName *string
	TableId   *string
}

// BulkOperationUsage is a structure of the model.
type BulkOperationUsage struct {
	TableName              *string
	BulkPutBytes           *int64
	Table                  *BulkOperationBytes
	LocalSecondaryIndexes  map[string]BulkOperationBytes
	GlobalSecondaryIndexes map[string]BulkOperationBytes
	VectorIndexes          map[string]BulkOperationVectorBytes
}

// BulkOperationVectorBytes is a structure of the model.
type BulkOperationVectorBytes struct {
	BulkPutVectorBytes *int64
}

// CancellationReason is a structure of the model.
type CancellationReason struct {
	Item    map[string]AttributeValue
	Code    *string
	Message *string
}

// Capacity is a structure of the model.
type Capacity struct {
	ReadCapacityUnits  *float64
	WriteCapacityUnits *float64
	CapacityUnits      *float64
}

// Condition is a structure of the model.
type Condition struct {
	AttributeValueList []AttributeValue
	ComparisonOperator ComparisonOperator
}

// ConditionCheck is a structure of the model.
type ConditionCheck struct {
	Key                                 map[string]AttributeValue
	TableName                           *string
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]AttributeValue
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// ConsumedCapacity is a structure of the model.
type ConsumedCapacity struct {
	TableName              *string
	CapacityUnits          *float64
	ReadCapacityUnits      *float64
	WriteCapacityUnits     *float64
	Table                  *Capacity
	LocalSecondaryIndexes  map[string]Capacity
	GlobalSecondaryIndexes map[string]Capacity
	VectorIndexes          map[string]VectorCapacity
}

// ContinuousBackupsDescription is a structure of the model.
type ContinuousBackupsDescription struct {
	ContinuousBackupsStatus        ContinuousBackupsStatus
	PointInTimeRecoveryDescription *PointInTimeRecoveryDescription
}

// ContributorInsightsSummary is a structure of the model.
type ContributorInsightsSummary struct {
	TableName                 *string
	IndexName                 *string
	ContributorInsightsStatus ContributorInsightsStatus
	ContributorInsightsMode   ContributorInsightsMode
}

// CreateGlobalSecondaryIndexAction is a structure of the model.
type CreateGlobalSecondaryIndexAction struct {
	IndexName             *string
	KeySchema             []KeySchemaElement
	Projection            *Projection
	ProvisionedThroughput *ProvisionedThroughput
	OnDemandThroughput    *OnDemandThroughput
	WarmThroughput        *WarmThroughput
}

// CreateGlobalTableWitnessGroupMemberAction is a structure of the model.
type CreateGlobalTableWitnessGroupMemberAction struct {
	RegionName *string
}

// CreateReplicaAction is a structure of the model.
type CreateReplicaAction struct {
	RegionName *string
}

// CreateReplicationGroupMemberAction is a structure of the model.
type CreateReplicationGroupMemberAction struct {
	RegionName                    *string
	KMSMasterKeyId                *string
	ProvisionedThroughputOverride *ProvisionedThroughputOverride
	OnDemandThroughputOverride    *OnDemandThroughputOverride
	GlobalSecondaryIndexes        []ReplicaGlobalSecondaryIndex
	TableClassOverride            TableClass
}

// CreateVectorIndexAction is a structure of the model.
type CreateVectorIndexAction struct {
	IndexName        *string
	VectorAttribute  *VectorAttributeDefinition
	SearchSchema     []SearchSchemaElement
	Projection       *Projection
	Dimensions       *int64
	DistanceFunction VectorDistanceFunction
}

// CsvOptions is a structure of the model.
type CsvOptions struct {
	Delimiter  *string
	HeaderList []string
}

// Delete is a structure of the model.
type Delete struct {
	Key                                 map[string]AttributeValue
	TableName                           *string
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]AttributeValue
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// DeleteGlobalSecondaryIndexAction is a structure of the model.
type DeleteGlobalSecondaryIndexAction struct {
	IndexName *string
}

// DeleteGlobalTableWitnessGroupMemberAction is a structure of the model.
type DeleteGlobalTableWitnessGroupMemberAction struct {
	RegionName *string
}

// DeleteReplicaAction is a structure of the model.
type DeleteReplicaAction struct {
	RegionName *string
}

// DeleteReplicationGroupMemberAction is a structure of the model.
type DeleteReplicationGroupMemberAction struct {
	RegionName *string
}

// DeleteRequest is a structure of the model.
type DeleteRequest struct {
	Key map[string]AttributeValue
}

// DeleteVectorIndexAction is a structure of the model.
type DeleteVectorIndexAction struct {
	IndexName *string
}

// DisassociateReplicationGroupMemberAction is a structure of the model.
type DisassociateReplicationGroupMemberAction struct {
	RegionName         *string
	DisassociationMode DisassociationMode
}

// EnableKinesisStreamingConfiguration is a structure of the model.
type EnableKinesisStreamingConfiguration struct {
	ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision
}

// Endpoint is a structure of the model.
type Endpoint struct {
	Address              *string
	CachePeriodInMinutes int64
}

// ExpectedAttributeValue is a structure of the model.
type ExpectedAttributeValue struct {
	Value              AttributeValue
	Exists             *bool
	ComparisonOperator ComparisonOperator
	AttributeValueList []AttributeValue
}

// ExportDescription is a structure of the model.
type ExportDescription struct {
	ExportArn                      *string
	ExportStatus                   ExportStatus
	StartTime                      *time.Time
	EndTime                        *time.Time
	ExportManifest                 *string
	TableArn                       *string
	TableId                        *string
	ExportTime                     *time.Time
	ClientToken                    *string
	S3Bucket                       *string
	S3BucketOwner                  *string
	S3Prefix                       *string
	S3SseAlgorithm                 S3SseAlgorithm
	S3SseKmsKeyId                  *string
	FailureCode                    *string
	FailureMessage                 *string
	ExportFormat                   ExportFormat
	BilledSizeBytes                *int64
	ItemCount                      *int64
	ExportType                     ExportType
	IncrementalExportSpecification *IncrementalExportSpecification
	FilterSpecification            *FilterSpecification
}

// ExportSummary is a structure of the model.
type ExportSummary struct {
	ExportArn    *string
	ExportStatus ExportStatus
	ExportType   ExportType
}

// FailureException is a structure of the model.
type FailureException struct {
	ExceptionName        *string
	ExceptionDescription *string
}

// FilterSpecification is a structure of the model.
type FilterSpecification struct {
	FilterExpression          *string
	ProjectionExpression      *string
	KeyConditionExpression    *string
	ExpressionAttributeNames  map[string]string
	ExpressionAttributeValues map[string]AttributeValue
}

// Get is a structure of the model.
type Get struct {
	Key                      map[string]AttributeValue
	TableName                *string
	ProjectionExpression     *string
	ExpressionAttributeNames map[string]string
}

// GlobalSecondaryIndex is a structure of the model.
type GlobalSecondaryIndex struct {
	IndexName             *string
	KeySchema             []KeySchemaElement
	Projection            *Projection
	ProvisionedThroughput *ProvisionedThroughput
	OnDemandThroughput    *OnDemandThroughput
	WarmThroughput        *WarmThroughput
}

// GlobalSecondaryIndexAutoScalingUpdate is a structure of the model.
type GlobalSecondaryIndexAutoScalingUpdate struct {
	IndexName                                 *string
	ProvisionedWriteCapacityAutoScalingUpdate *AutoScalingSettingsUpdate
}

// GlobalSecondaryIndexDescription is a structure of the model.
type GlobalSecondaryIndexDescription struct {
	IndexName             *string
	KeySchema             []KeySchemaElement
	Projection            *Projection
	IndexStatus           IndexStatus
	Backfilling           *bool
	ProvisionedThroughput *ProvisionedThroughputDescription
	IndexSizeBytes        *int64
	ItemCount             *int64
	IndexArn              *string
	OnDemandThroughput    *OnDemandThroughput
	WarmThroughput        *GlobalSecondaryIndexWarmThroughputDescription
}

// GlobalSecondaryIndexInfo is a structure of the model.
type GlobalSecondaryIndexInfo struct {
	IndexName             *string
	KeySchema             []KeySchemaElement
	Projection            *Projection
	ProvisionedThroughput *ProvisionedThroughput
	OnDemandThroughput    *OnDemandThroughput
}

// GlobalSecondaryIndexUpdate is a structure of the model.
type GlobalSecondaryIndexUpdate struct {
	Update *UpdateGlobalSecondaryIndexAction
	Create *CreateGlobalSecondaryIndexAction
	Delete *DeleteGlobalSecondaryIndexAction
}

// GlobalSecondaryIndexWarmThroughputDescription is a structure of the model.
type GlobalSecondaryIndexWarmThroughputDescription struct {
	ReadUnitsPerSecond  *int64
	WriteUnitsPerSecond *int64
	Status              IndexStatus
}

// GlobalTable is a structure of the model.
type GlobalTable struct {
	GlobalTableName  *string
	ReplicationGroup []Replica
}

// GlobalTableDescription is a structure of the model.
type GlobalTableDescription struct {
	ReplicationGroup  []ReplicaDescription
	GlobalTableArn    *string
	CreationDateTime  *time.Time
	GlobalTableStatus GlobalTableStatus
	GlobalTableName   *string
}

// GlobalTableGlobalSecondaryIndexSettingsUpdate is a structure of the model.
type GlobalTableGlobalSecondaryIndexSettingsUpdate struct {
	IndexName                                         *string
	ProvisionedWriteCapacityUnits                     *int64
	ProvisionedWriteCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate
}

// GlobalTableWitnessDescription is a structure of the model.
type GlobalTableWitnessDescription struct {
	RegionName    *string
	WitnessStatus WitnessStatus
}

// GlobalTableWitnessGroupUpdate is a structure of the model.
type GlobalTableWitnessGroupUpdate struct {
	Create *CreateGlobalTableWitnessGroupMemberAction
	Delete *DeleteGlobalTableWitnessGroupMemberAction
}

// ImportSummary is a structure of the model.
type ImportSummary struct {
	ImportArn             *string
	ImportStatus          ImportStatus
	TableArn              *string
	S3BucketSource        *S3BucketSource
	CloudWatchLogGroupArn *string
	InputFormat           InputFormat
	StartTime             *time.Time
	EndTime               *time.Time
}

// ImportTableDescription is a structure of the model.
type ImportTableDescription struct {
	ImportArn               *string
	ImportStatus            ImportStatus
	TableArn                *string
	TableId                 *string
	ClientToken             *string
	S3BucketSource          *S3BucketSource
	ErrorCount              int64
	CloudWatchLogGroupArn   *string
	InputFormat             InputFormat
	InputFormatOptions      *InputFormatOptions
	InputCompressionType    InputCompressionType
	TableCreationParameters *TableCreationParameters
	StartTime               *time.Time
	EndTime                 *time.Time
	ProcessedSizeBytes      *int64
	ProcessedItemCount      int64
	ImportedItemCount       int64
	FailureCode             *string
	FailureMessage          *string
}

// IncrementalExportSpecification is a structure of the model.
type IncrementalExportSpecification struct {
	ExportFromTime *time.Time
	ExportToTime   *time.Time
	ExportViewType ExportViewType
}

// InputFormatOptions is a structure of the model.
type InputFormatOptions struct {
	Csv *CsvOptions
}

// InputS3Configuration is a structure of the model.
type InputS3Configuration struct {
	S3BucketOwner        *string
	S3Bucket             *string
	S3KeyPrefix          *string
	InputFormat          BulkOperationInputFormat
	InputCompressionType InputCompressionType
}

// ItemCollectionMetrics is a structure of the model.
type ItemCollectionMetrics struct {
	ItemCollectionKey   map[string]AttributeValue
	SizeEstimateRangeGB []float64
}

// ItemResponse is a structure of the model.
type ItemResponse struct {
	Item map[string]AttributeValue
}

// KeySchemaElement is a structure of the model.
type KeySchemaElement struct {
	AttributeName *string
	KeyType       KeyType
}

// KeysAndAttributes is a structure of the model.
type KeysAndAttributes struct {
	Keys                     []map[string]AttributeValue
	AttributesToGet          []string
	ConsistentRead           *bool
	ProjectionExpression     *string
	ExpressionAttributeNames map[string]string
}

// KinesisDataStreamDestination is a structure of the model.
type KinesisDataStreamDestination struct {
	StreamArn                            *string
	DestinationStatus                    DestinationStatus
	DestinationStatusDescription         *string
	ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision
}

// LocalSecondaryIndex is a structure of the model.
type LocalSecondaryIndex struct {
	IndexName  *string
	KeySchema  []KeySchemaElement
	Projection *Projection
}

// LocalSecondaryIndexDescription is a structure of the model.
type LocalSecondaryIndexDescription struct {
	IndexName      *string
	KeySchema      []KeySchemaElement
	Projection     *Projection
	IndexSizeBytes *int64
	ItemCount      *int64
	IndexArn       *string
}

// LocalSecondaryIndexInfo is a structure of the model.
type LocalSecondaryIndexInfo struct {
	IndexName  *string
	KeySchema  []KeySchemaElement
	Projection *Projection
}

// OnDemandThroughput is a structure of the model.
type OnDemandThroughput struct {
	MaxReadRequestUnits  *int64
	MaxWriteRequestUnits *int64
}

// OnDemandThroughputOverride is a structure of the model.
type OnDemandThroughputOverride struct {
	MaxReadRequestUnits *int64
}

// OutputS3Configuration is a structure of the model.
type OutputS3Configuration struct {
	S3BucketOwner  *string
	S3Bucket       *string
	S3KeyPrefix    *string
	S3SseAlgorithm S3SseAlgorithm
	S3SseKmsKeyId  *string
	OutputType     []OutputTypeEnum
}

// ParameterizedStatement is a structure of the model.
type ParameterizedStatement struct {
	Statement                           *string
	Parameters                          []AttributeValue
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// PointInTimeRecoveryDescription is a structure of the model.
type PointInTimeRecoveryDescription struct {
	PointInTimeRecoveryStatus  PointInTimeRecoveryStatus
	RecoveryPeriodInDays       *int32
	EarliestRestorableDateTime *time.Time
	LatestRestorableDateTime   *time.Time
}

// PointInTimeRecoverySpecification is a structure of the model.
type PointInTimeRecoverySpecification struct {
	PointInTimeRecoveryEnabled *bool
	RecoveryPeriodInDays       *int32
}

// Projection is a structure of the model.
type Projection struct {
	ProjectionType   ProjectionType
	NonKeyAttributes []string
}

// ProvisionedThroughput is a structure of the model.
type ProvisionedThroughput struct {
	ReadCapacityUnits  *int64
	WriteCapacityUnits *int64
}

// ProvisionedThroughputDescription is a structure of the model.
type ProvisionedThroughputDescription struct {
	LastIncreaseDateTime   *time.Time
	LastDecreaseDateTime   *time.Time
	NumberOfDecreasesToday *int64
	ReadCapacityUnits      *int64
	WriteCapacityUnits     *int64
}

// ProvisionedThroughputOverride is a structure of the model.
type ProvisionedThroughputOverride struct {
	ReadCapacityUnits *int64
}

// Put is a structure of the model.
type Put struct {
	Item                                map[string]AttributeValue
	TableName                           *string
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]AttributeValue
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// PutRequest is a structure of the model.
type PutRequest struct {
	Item map[string]AttributeValue
}

// Replica is a structure of the model.
type Replica struct {
	RegionName *string
}

// ReplicaAutoScalingDescription is a structure of the model.
type ReplicaAutoScalingDescription struct {
	RegionName                                         *string
	GlobalSecondaryIndexes                             []ReplicaGlobalSecondaryIndexAutoScalingDescription
	ReplicaProvisionedReadCapacityAutoScalingSettings  *AutoScalingSettingsDescription
	ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription
	ReplicaStatus                                      ReplicaStatus
}

// ReplicaAutoScalingUpdate is a structure of the model.
type ReplicaAutoScalingUpdate struct {
	RegionName                                      *string
	ReplicaGlobalSecondaryIndexUpdates              []ReplicaGlobalSecondaryIndexAutoScalingUpdate
	ReplicaProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate
}

// ReplicaDescription is a structure of the model.
type ReplicaDescription struct {
	RegionName                         *string
	ReplicaStatus                      ReplicaStatus
	ReplicaArn                         *string
	ReplicaStatusDescription           *string
	ReplicaStatusPercentProgress       *string
	KMSMasterKeyId                     *string
	ProvisionedThroughputOverride      *ProvisionedThroughputOverride
	OnDemandThroughputOverride         *OnDemandThroughputOverride
	WarmThroughput                     *TableWarmThroughputDescription
	GlobalSecondaryIndexes             []ReplicaGlobalSecondaryIndexDescription
	ReplicaInaccessibleDateTime        *time.Time
	ReplicaTableClassSummary           *TableClassSummary
	GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
}

// ReplicaGlobalSecondaryIndex is a structure of the model.
type ReplicaGlobalSecondaryIndex struct {
	IndexName                     *string
	ProvisionedThroughputOverride *ProvisionedThroughputOverride
	OnDemandThroughputOverride    *OnDemandThroughputOverride
}

// ReplicaGlobalSecondaryIndexAutoScalingDescription is a structure of the model.
type ReplicaGlobalSecondaryIndexAutoScalingDescription struct {
	IndexName                                   *string
	IndexStatus                                 IndexStatus
	ProvisionedReadCapacityAutoScalingSettings  *AutoScalingSettingsDescription
	ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription
}

// ReplicaGlobalSecondaryIndexAutoScalingUpdate is a structure of the model.
type ReplicaGlobalSecondaryIndexAutoScalingUpdate struct {
	IndexName                                *string
	ProvisionedReadCapacityAutoScalingUpdate *AutoScalingSettingsUpdate
}

// ReplicaGlobalSecondaryIndexDescription is a structure of the model.
type ReplicaGlobalSecondaryIndexDescription struct {
	IndexName                     *string
	ProvisionedThroughputOverride *ProvisionedThroughputOverride
	OnDemandThroughputOverride    *OnDemandThroughputOverride
	WarmThroughput                *GlobalSecondaryIndexWarmThroughputDescription
}

// ReplicaGlobalSecondaryIndexSettingsDescription is a structure of the model.
type ReplicaGlobalSecondaryIndexSettingsDescription struct {
	IndexName                                   *string
	IndexStatus                                 IndexStatus
	ProvisionedReadCapacityUnits                *int64
	ProvisionedReadCapacityAutoScalingSettings  *AutoScalingSettingsDescription
	ProvisionedWriteCapacityUnits               *int64
	ProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription
}

// ReplicaGlobalSecondaryIndexSettingsUpdate is a structure of the model.
type ReplicaGlobalSecondaryIndexSettingsUpdate struct {
	IndexName                                        *string
	ProvisionedReadCapacityUnits                     *int64
	ProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate
}

// ReplicaSettingsDescription is a structure of the model.
type ReplicaSettingsDescription struct {
	RegionName                                         *string
	ReplicaStatus                                      ReplicaStatus
	ReplicaBillingModeSummary                          *BillingModeSummary
	ReplicaProvisionedReadCapacityUnits                *int64
	ReplicaProvisionedReadCapacityAutoScalingSettings  *AutoScalingSettingsDescription
	ReplicaProvisionedWriteCapacityUnits               *int64
	ReplicaProvisionedWriteCapacityAutoScalingSettings *AutoScalingSettingsDescription
	ReplicaGlobalSecondaryIndexSettings                []ReplicaGlobalSecondaryIndexSettingsDescription
	ReplicaTableClassSummary                           *TableClassSummary
}

// ReplicaSettingsUpdate is a structure of the model.
type ReplicaSettingsUpdate struct {
	RegionName                                              *string
	ReplicaProvisionedReadCapacityUnits                     *int64
	ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate *AutoScalingSettingsUpdate
	ReplicaGlobalSecondaryIndexSettingsUpdate               []ReplicaGlobalSecondaryIndexSettingsUpdate
	ReplicaTableClass                                       TableClass
}

// ReplicaUpdate is a structure of the model.
type ReplicaUpdate struct {
	Create *CreateReplicaAction
	Delete *DeleteReplicaAction
}

// ReplicationGroupUpdate is a structure of the model.
type ReplicationGroupUpdate struct {
	Create       *CreateReplicationGroupMemberAction
	Update       *UpdateReplicationGroupMemberAction
	Delete       *DeleteReplicationGroupMemberAction
	Disassociate *DisassociateReplicationGroupMemberAction
}

// RestoreSummary is a structure of the model.
type RestoreSummary struct {
	SourceBackupArn   *string
	SourceTableArn    *string
	RestoreDateTime   *time.Time
	RestoreInProgress *bool
}

// S3BucketSource is a structure of the model.
type S3BucketSource struct {
	S3BucketOwner *string
	S3Bucket      *string
	S3KeyPrefix   *string
}

// SSEDescription is a structure of the model.
type SSEDescription struct {
	Status                         SSEStatus
	SSEType                        SSEType
	KMSMasterKeyArn                *string
	InaccessibleEncryptionDateTime *time.Time
}

// SSESpecification is a structure of the model.
type SSESpecification struct {
	Enabled        *bool
	SSEType        SSEType
	KMSMasterKeyId *string
}

// SearchResultItem is a structure of the model.
type SearchResultItem struct {
	Item  map[string]AttributeValue
	Score float64
}

// SearchSchemaElement is a structure of the model.
type SearchSchemaElement struct {
	AttributeName           *string
	SearchSchemaElementType SearchSchemaElementType
}

// SourceTableDetails is a structure of the model.
type SourceTableDetails struct {
	TableName             *string
	TableId               *string
	TableArn              *string
	TableSizeBytes        *int64
	KeySchema             []KeySchemaElement
	TableCreationDateTime *time.Time
	ProvisionedThroughput *ProvisionedThroughput
	OnDemandThroughput    *OnDemandThroughput
	ItemCount             *int64
	BillingMode           BillingMode
}

// SourceTableFeatureDetails is a structure of the model.
type SourceTableFeatureDetails struct {
	LocalSecondaryIndexes  []LocalSecondaryIndexInfo
	GlobalSecondaryIndexes []GlobalSecondaryIndexInfo
	StreamDescription      *StreamSpecification
	TimeToLiveDescription  *TimeToLiveDescription
	SSEDescription         *SSEDescription
	VectorIndexes          []VectorIndexInfo
}

// StreamSpecification is a structure of the model.
type StreamSpecification struct {
	StreamEnabled  *bool
	StreamViewType StreamViewType
}

// TableAutoScalingDescription is a structure of the model.
type TableAutoScalingDescription struct {
	TableName   *string
	TableStatus TableStatus
	Replicas    []ReplicaAutoScalingDescription
}

// TableClassSummary is a structure of the model.
type TableClassSummary struct {
	TableClass         TableClass
	LastUpdateDateTime *time.Time
}

// TableCreationParameters is a structure of the model.
type TableCreationParameters struct {
	TableName              *string
	AttributeDefinitions   []AttributeDefinition
	KeySchema              []KeySchemaElement
	BillingMode            BillingMode
	ProvisionedThroughput  *ProvisionedThroughput
	OnDemandThroughput     *OnDemandThroughput
	SSESpecification       *SSESpecification
	GlobalSecondaryIndexes []GlobalSecondaryIndex
	VectorIndexes          []VectorIndex
}

// TableDescription is a structure of the model.
type TableDescription struct {
	AttributeDefinitions               []AttributeDefinition
	TableName                          *string
	KeySchema                          []KeySchemaElement
	TableStatus                        TableStatus
	CreationDateTime                   *time.Time
	ProvisionedThroughput              *ProvisionedThroughputDescription
	TableSizeBytes                     *int64
	ItemCount                          *int64
	TableArn                           *string
	TableId                            *string
	BillingModeSummary                 *BillingModeSummary
	LocalSecondaryIndexes              []LocalSecondaryIndexDescription
	GlobalSecondaryIndexes             []GlobalSecondaryIndexDescription
	StreamSpecification                *StreamSpecification
	LatestStreamLabel                  *string
	LatestStreamArn                    *string
	GlobalTableVersion                 *string
	Replicas                           []ReplicaDescription
	GlobalTableWitnesses               []GlobalTableWitnessDescription
	GlobalTableSettingsReplicationMode GlobalTableSettingsReplicationMode
	RestoreSummary                     *RestoreSummary
	SSEDescription                     *SSEDescription
	ArchivalSummary                    *ArchivalSummary
	TableClassSummary                  *TableClassSummary
	DeletionProtectionEnabled          *bool
	DisassociationProtectionEnabled    *bool
	OnDemandThroughput                 *OnDemandThroughput
	WarmThroughput                     *TableWarmThroughputDescription
	MultiRegionConsistency             MultiRegionConsistency
	VectorIndexes                      []VectorIndexDescription
}

// TableWarmThroughputDescription is a structure of the model.
type TableWarmThroughputDescription struct {
	ReadUnitsPerSecond  *int64
	WriteUnitsPerSecond *int64
	Status              TableStatus
}

// Tag is a structure of the model.
type Tag struct {
	Key   *string
	Value *string
}

// ThrottlingReason is a structure of the model.
type ThrottlingReason struct {
	Reason   *string
	Resource *string
}

// TimeToLiveDescription is a structure of the model.
type TimeToLiveDescription struct {
	TimeToLiveStatus TimeToLiveStatus
	AttributeName    *string
}

// TimeToLiveSpecification is a structure of the model.
type TimeToLiveSpecification struct {
	Enabled       *bool
	AttributeName *string
}

// TransactGetItem is a structure of the model.
type TransactGetItem struct {
	Get *Get
}

// TransactWriteItem is a structure of the model.
type TransactWriteItem struct {
	ConditionCheck *ConditionCheck
	Put            *Put
	Delete         *Delete
	Update         *Update
}

// Update is a structure of the model.
type Update struct {
	Key                                 map[string]AttributeValue
	UpdateExpression                    *string
	TableName                           *string
	ConditionExpression                 *string
	ExpressionAttributeNames            map[string]string
	ExpressionAttributeValues           map[string]AttributeValue
	ReturnValuesOnConditionCheckFailure ReturnValuesOnConditionCheckFailure
}

// UpdateGlobalSecondaryIndexAction is a structure of the model.
type UpdateGlobalSecondaryIndexAction struct {
	IndexName             *string
	ProvisionedThroughput *ProvisionedThroughput
	OnDemandThroughput    *OnDemandThroughput
	WarmThroughput        *WarmThroughput
}

// UpdateKinesisStreamingConfiguration is a structure of the model.
type UpdateKinesisStreamingConfiguration struct {
	ApproximateCreationDateTimePrecision ApproximateCreationDateTimePrecision
}

// UpdateReplicationGroupMemberAction is a structure of the model.
type UpdateReplicationGroupMemberAction struct {
	RegionName                    *string
	KMSMasterKeyId                *string
	ProvisionedThroughputOverride *ProvisionedThroughputOverride
	OnDemandThroughputOverride    *OnDemandThroughputOverride
	GlobalSecondaryIndexes        []ReplicaGlobalSecondaryIndex
	TableClassOverride            TableClass
}

// VectorAttributeDefinition is a structure of the model.
type VectorAttributeDefinition struct {
	AttributeName *string
}

// VectorCapacity is a structure of the model.
type VectorCapacity struct {
	VectorSearchRequestBytes *float64
	VectorWriteRequestBytes  *float64
}

// VectorIndex is a structure of the model.
type VectorIndex struct {
	IndexName        *string
	VectorAttribute  *VectorAttributeDefinition
	SearchSchema     []SearchSchemaElement
	Projection       *Projection
	Dimensions       *int64
	DistanceFunction VectorDistanceFunction
}

// VectorIndexDescription is a structure of the model.
type VectorIndexDescription struct {
	IndexName        *string
	SearchSchema     []SearchSchemaElement
	Projection       *Projection
	VectorAttribute  *VectorAttributeDefinition
	Dimensions       *int64
	DistanceFunction VectorDistanceFunction
	IndexStatus      IndexStatus
	Backfilling      *bool
	IndexSizeBytes   *int64
	ItemCount        *int64
	IndexArn         *string
}

// VectorIndexInfo is a structure of the model.
type VectorIndexInfo struct {
	IndexName        *string
	VectorAttribute  *VectorAttributeDefinition
	SearchSchema     []SearchSchemaElement
	Projection       *Projection
	Dimensions       *int64
	DistanceFunction VectorDistanceFunction
}

// VectorIndexUpdate is a structure of the model.
type VectorIndexUpdate struct {
	Create *CreateVectorIndexAction
	Delete *DeleteVectorIndexAction
}

// WarmThroughput is a structure of the model.
type WarmThroughput struct {
	ReadUnitsPerSecond  *int64
	WriteUnitsPerSecond *int64
}

// WriteRequest is a structure of the model.
type WriteRequest struct {
	PutRequest    *PutRequest
	DeleteRequest *DeleteRequest
}

// UnknownUnionMember is what a union holds that this version does not know.
type UnknownUnionMember struct {
	Tag   string
	Value []byte
}

func (*UnknownUnionMember) isAttributeValue() {}
