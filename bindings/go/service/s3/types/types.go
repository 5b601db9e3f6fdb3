// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AbacStatus is a structure of the model.
type AbacStatus struct {
	Status BucketAbacStatus
}

// AbortIncompleteMultipartUpload is a structure of the model.
type AbortIncompleteMultipartUpload struct {
	DaysAfterInitiation *int32
}

// AccelerateConfiguration is a structure of the model.
type AccelerateConfiguration struct {
	Status BucketAccelerateStatus
}

// AccessControlPolicy is a structure of the model.
type AccessControlPolicy struct {
	Grants []Grant
	Owner  *Owner
}

// AccessControlTranslation is a structure of the model.
type AccessControlTranslation struct {
	Owner OwnerOverride
}

// AnalyticsAndOperator is a structure of the model.
type AnalyticsAndOperator struct {
	Prefix *string
	Tags   []Tag
}

// AnalyticsConfiguration is a structure of the model.
type AnalyticsConfiguration struct {
	Id                   *string
	Filter               AnalyticsFilter
	StorageClassAnalysis *StorageClassAnalysis
}

// AnalyticsExportDestination is a structure of the model.
type AnalyticsExportDestination struct {
	S3BucketDestination *AnalyticsS3BucketDestination
}

// AnalyticsFilter is a union: one of its members.
//
//   - AnalyticsFilterMemberPrefix
//   - AnalyticsFilterMemberTag
//   - AnalyticsFilterMemberAnd
type AnalyticsFilter interface {
	isAnalyticsFilter()
}

// AnalyticsFilterMemberPrefix is a member of AnalyticsFilter.
type AnalyticsFilterMemberPrefix struct {
	Value string
}

func (*AnalyticsFilterMemberPrefix) isAnalyticsFilter() {}

// AnalyticsFilterMemberTag is a member of AnalyticsFilter.
type AnalyticsFilterMemberTag struct {
	Value Tag
}

func (*AnalyticsFilterMemberTag) isAnalyticsFilter() {}

// AnalyticsFilterMemberAnd is a member of AnalyticsFilter.
type AnalyticsFilterMemberAnd struct {
	Value AnalyticsAndOperator
}

func (*AnalyticsFilterMemberAnd) isAnalyticsFilter() {}

// AnalyticsS3BucketDestination is a structure of the model.
type AnalyticsS3BucketDestination struct {
	Format          AnalyticsS3ExportFileFormat
	BucketAccountId *string
	Bucket          *string
	Prefix          *string
}

// AnnotationEntry is a structure of the model.
type AnnotationEntry struct {
	AnnotationName    *string
	LastModified      *time.Time
	ETag              *string
	ChecksumAlgorithm []ChecksumAlgorithm
	Size              *int64
	ReplicationStatus ReplicationStatus
}

// AnnotationTableConfiguration is a structure of the model.
type AnnotationTableConfiguration struct {
	ConfigurationState      AnnotationConfigurationState
	EncryptionConfiguration *MetadataTableEncryptionConfiguration
	Role                    *string
}

// AnnotationTableConfigurationResult is a structure of the model.
type AnnotationTableConfigurationResult struct {
	ConfigurationState AnnotationConfigurationState
	TableStatus        *string
	Error              *ErrorDetails
	TableName          *string
	TableArn           *string
	Role               *string
}

// AnnotationTableConfigurationUpdates is a structure of the model.
type AnnotationTableConfigurationUpdates struct {
	ConfigurationState      AnnotationConfigurationState
	EncryptionConfiguration *MetadataTableEncryptionConfiguration
	Role                    *string
}

// BlockedEncryptionTypes is a structure of the model.
type BlockedEncryptionTypes struct {
	EncryptionType []EncryptionType
}

// Bucket is a structure of the model.
type Bucket struct {
	Name         *string
	CreationDate *time.Time
	BucketRegion *string
	BucketArn    *string
}

// BucketInfo is a structure of the model.
type BucketInfo struct {
	DataRedundancy DataRedundancy
	Type           BucketType
}

// BucketLifecycleConfiguration is a structure of the model.
type BucketLifecycleConfiguration struct {
	Rules []LifecycleRule
}

// BucketLoggingStatus is a structure of the model.
type BucketLoggingStatus struct {
	LoggingEnabled *LoggingEnabled
}

// CORSConfiguration is a structure of the model.
type CORSConfiguration struct {
	CORSRules []CORSRule
}

// CORSRule is a structure of the model.
type CORSRule struct {
	ID             *string
	AllowedHeaders []string
	AllowedMethods []string
	AllowedOrigins []string
	ExposeHeaders  []string
	MaxAgeSeconds  *int32
}

// CSVInput is a structure of the model.
type CSVInput struct {
	FileHeaderInfo             FileHeaderInfo
	Comments                   *string
	QuoteEscapeCharacter       *string
	RecordDelimiter            *string
	FieldDelimiter             *string
	QuoteCharacter             *string
	AllowQuotedRecordDelimiter *bool
}

// CSVOutput is a structure of the model.
type CSVOutput struct {
	QuoteFields          QuoteFields
	QuoteEscapeCharacter *string
	RecordDelimiter      *string
	FieldDelimiter       *string
	QuoteCharacter       *string
}

// Checksum is a structure of the model.
type Checksum struct {
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
	ChecksumType      ChecksumType
}

// CloudFunctionConfiguration is a structure of the model.
type CloudFunctionConfiguration struct {
	Id             *string
	Event          Event
	Events         []Event
	CloudFunction  *string
	InvocationRole *string
}

// CommonPrefix is a structure of the model.
type CommonPrefix struct {
	Prefix *string
}

// CompletedMultipartUpload is a structure of the model.
type CompletedMultipartUpload struct {
	Parts []CompletedPart
}

// CompletedPart is a structure of the model.
type CompletedPart struct {
	ETag              *string
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
	PartNumber        *int32
}

// Condition is a structure of the model.
type Condition struct {
	HttpErrorCodeReturnedEquals *string
	KeyPrefixEquals             *string
}

// ContinuationEvent is a structure of the model.
type ContinuationEvent struct {
}

// CopyObjectResult is a structure of the model.
type CopyObjectResult struct {
	ETag              *string
	LastModified      *time.Time
	ChecksumType      ChecksumType
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
}

// CopyPartResult is a structure of the model.
type CopyPartResult struct {
	ETag              *string
	LastModified      *time.Time
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
}

// CreateBucketConfiguration is a structure of the model.
type CreateBucketConfiguration struct {
	LocationConstraint BucketLocationConstraint
	Location           *LocationInfo
	Bucket             *BucketInfo
	Tags               []Tag
}

// DefaultRetention is a structure of the model.
type DefaultRetention struct {
	Mode             ObjectLockRetentionMode
	Days             *int32
	Years            *int32
	DefaultEventHold *EventHoldDuration
}

// Delete is a structure of the model.
type Delete struct {
	Objects []ObjectIdentifier
	Quiet   *bool
}

// DeleteMarkerEntry is a structure of the model.
type DeleteMarkerEntry struct {
	Owner        *Owner
	Key          *string
	VersionId    *string
	IsLatest     *bool
	LastModified *time.Time
}

// DeleteMarkerReplication is a structure of the model.
type DeleteMarkerReplication struct {
	Status DeleteMarkerReplicationStatus
}

// DeletedObject is a structure of the model.
type DeletedObject struct {
	Key                   *string
	VersionId             *string
	DeleteMarker          *bool
	DeleteMarkerVersionId *string
}

// Destination is a structure of the model.
type Destination struct {
	Bucket                   *string
	Account                  *string
	StorageClass             StorageClass
	AccessControlTranslation *AccessControlTranslation
	EncryptionConfiguration  *EncryptionConfiguration
	ReplicationTime          *ReplicationTime
	Metrics                  *Metrics
}

// DestinationResult is a structure of the model.
type DestinationResult struct {
	TableBucketType S3TablesBucketType
	TableBucketArn  *string
	TableNamespace  *string
}

// Encryption is a structure of the model.
type Encryption struct {
	EncryptionType ServerSideEncryption
	KMSKeyId       *string
	KMSContext     *string
}

// EncryptionConfiguration is a structure of the model.
type EncryptionConfiguration struct {
	ReplicaKmsKeyID *string
}

// EndEvent is a structure of the model.
type EndEvent struct {
}

// Error is a structure of the model.
type Error struct {
	Key       *string
	VersionId *string
	Code      *string
	Message   *string
}

// ErrorDetails is a structure of the model.
type ErrorDetails struct {
	ErrorCode    *string
	ErrorMessage *string
}

// ErrorDocument is a structure of the model.
type ErrorDocument struct {
	Key *string
}

// EventBridgeConfiguration is a structure of the model.
type EventBridgeConfiguration struct {
}

// EventHoldDuration is a structure of the model.
type EventHoldDuration struct {
	Days  *int32
	Years *int32
}

// ExistingObjectReplication is a structure of the model.
type ExistingObjectReplication struct {
	Status ExistingObjectReplicationStatus
}

// FilterRule is a structure of the model.
type FilterRule struct {
	Name  FilterRuleName
	Value *string
}

// GetBucketMetadataConfigurationResult is a structure of the model.
type GetBucketMetadataConfigurationResult struct {
	MetadataConfigurationResult *MetadataConfigurationResult
}

// GetBucketMetadataTableConfigurationResult is a structure of the model.
type GetBucketMetadataTableConfigurationResult struct {
	MetadataTableConfigurationResult *MetadataTableConfigurationResult
	Status                           *string
	Error                            *ErrorDetails
}

// GetObjectAttributesParts is a structure of the model.
type GetObjectAttributesParts struct {
	TotalPartsCount      *int32
	PartNumberMarker     *int32
	NextPartNumberMarker *int32
	MaxParts             *int32
	IsTruncated          *bool
	Parts                []ObjectPart
}

// GlacierJobParameters is a structure of the model.
type GlacierJobParameters struct {
	Tier Tier
}

// Grant is a structure of the model.
type Grant struct {
	Grantee    *Grantee
	Permission Permission
}

// Grantee is a structure of the model.
type Grantee struct {
	DisplayName  *string
	EmailAddress *string
	ID           *string
	Type         Type
	URI          *string
}

// IndexDocument is a structure of the model.
type IndexDocument struct {
	Suffix *string
}

// Initiator is a structure of the model.
type Initiator struct {
	ID          *string
	DisplayName *string
}

// InputSerialization is a structure of the model.
type InputSerialization struct {
	CSV             *CSVInput
	CompressionType CompressionType
	JSON            *JSONInput
	Parquet         *ParquetInput
}

// IntelligentTieringAndOperator is a structure of the model.
type IntelligentTieringAndOperator struct {
	Prefix *string
	Tags   []Tag
}

// IntelligentTieringConfiguration is a structure of the model.
type IntelligentTieringConfiguration struct {
	Id       *string
	Filter   *IntelligentTieringFilter
	Status   IntelligentTieringStatus
	Tierings []Tiering
}

// IntelligentTieringFilter is a structure of the model.
type IntelligentTieringFilter struct {
	Prefix *string
	Tag    *Tag
	And    *IntelligentTieringAndOperator
}

// InventoryConfiguration is a structure of the model.
type InventoryConfiguration struct {
	Destination            *InventoryDestination
	IsEnabled              *bool
	Filter                 *InventoryFilter
	Id                     *string
	IncludedObjectVersions InventoryIncludedObjectVersions
	OptionalFields         []InventoryOptionalField
	Schedule               *InventorySchedule
}

// InventoryDestination is a structure of the model.
type InventoryDestination struct {
	S3BucketDestination *InventoryS3BucketDestination
}

// InventoryEncryption is a structure of the model.
type InventoryEncryption struct {
	SSES3  *SSES3
	SSEKMS *SSEKMS
}

// InventoryFilter is a structure of the model.
type InventoryFilter struct {
	Prefix *string
}

// InventoryS3BucketDestination is a structure of the model.
type InventoryS3BucketDestination struct {
	AccountId  *string
	Bucket     *string
	Format     InventoryFormat
	Prefix     *string
	Encryption *InventoryEncryption
}

// InventorySchedule is a structure of the model.
type InventorySchedule struct {
	Frequency InventoryFrequency
}

// InventoryTableConfiguration is a structure of the model.
type InventoryTableConfiguration struct {
	ConfigurationState      InventoryConfigurationState
	EncryptionConfiguration *MetadataTableEncryptionConfiguration
}

// InventoryTableConfigurationResult is a structure of the model.
type InventoryTableConfigurationResult struct {
	ConfigurationState InventoryConfigurationState
	TableStatus        *string
	Error              *ErrorDetails
	TableName          *string
	TableArn           *string
}

// InventoryTableConfigurationUpdates is a structure of the model.
type InventoryTableConfigurationUpdates struct {
	ConfigurationState      InventoryConfigurationState
	EncryptionConfiguration *MetadataTableEncryptionConfiguration
}

// JSONInput is a structure of the model.
type JSONInput struct {
	Type JSONType
}

// JSONOutput is a structure of the model.
type JSONOutput struct {
	RecordDelimiter *string
}

// JournalTableConfiguration is a structure of the model.
type JournalTableConfiguration struct {
	RecordExpiration        *RecordExpiration
	EncryptionConfiguration *MetadataTableEncryptionConfiguration
}

// JournalTableConfigurationResult is a structure of the model.
type JournalTableConfigurationResult struct {
	TableStatus      *string
	Error            *ErrorDetails
	TableName        *string
	TableArn         *string
	RecordExpiration *RecordExpiration
}

// JournalTableConfigurationUpdates is a structure of the model.
type JournalTableConfigurationUpdates struct {
	RecordExpiration *RecordExpiration
}

// LambdaFunctionConfiguration is a structure of the model.
type LambdaFunctionConfiguration struct {
	Id                *string
	LambdaFunctionArn *string
	Events            []Event
	Filter            *NotificationConfigurationFilter
}

// LifecycleConfiguration is a structure of the model.
type LifecycleConfiguration struct {
	Rules []Rule
}

// LifecycleExpiration is a structure of the model.
type LifecycleExpiration struct {
	Date                      *time.Time
	Days                      *int32
	ExpiredObjectDeleteMarker *bool
}

// LifecycleRule is a structure of the model.
type LifecycleRule struct {
	Expiration                     *LifecycleExpiration
	ID                             *string
	Prefix                         *string
	Filter                         *LifecycleRuleFilter
	Status                         ExpirationStatus
	Transitions                    []Transition
	NoncurrentVersionTransitions   []NoncurrentVersionTransition
	NoncurrentVersionExpiration    *NoncurrentVersionExpiration
	AbortIncompleteMultipartUpload *AbortIncompleteMultipartUpload
}

// LifecycleRuleAndOperator is a structure of the model.
type LifecycleRuleAndOperator struct {
	Prefix                *string
	Tags                  []Tag
	ObjectSizeGreaterThan *int64
	ObjectSizeLessThan    *int64
}

// LifecycleRuleFilter is a structure of the model.
type LifecycleRuleFilter struct {
	Prefix                *string
	Tag                   *Tag
	ObjectSizeGreaterThan *int64
	ObjectSizeLessThan    *int64
	And                   *LifecycleRuleAndOperator
}

// LocationInfo is a structure of the model.
type LocationInfo struct {
	Type LocationType
	Name *string
}

// LoggingEnabled is a structure of the model.
type LoggingEnabled struct {
	TargetBucket          *string
	TargetGrants          []TargetGrant
	TargetPrefix          *string
	TargetObjectKeyFormat *TargetObjectKeyFormat
}

// MetadataConfiguration is a structure of the model.
type MetadataConfiguration struct {
	JournalTableConfiguration    *JournalTableConfiguration
	InventoryTableConfiguration  *InventoryTableConfiguration
	AnnotationTableConfiguration *AnnotationTableConfiguration
}

// MetadataConfigurationResult is a structure of the model.
type MetadataConfigurationResult struct {
	DestinationResult                  *DestinationResult
	JournalTableConfigurationResult    *JournalTableConfigurationResult
	InventoryTableConfigurationResult  *InventoryTableConfigurationResult
	AnnotationTableConfigurationResult *AnnotationTableConfigurationResult
}

// MetadataEntry is a structure of the model.
type MetadataEntry struct {
	Name  *string
	Value *string
}

// MetadataTableConfiguration is a structure of the model.
type MetadataTableConfiguration struct {
	S3TablesDestination *S3TablesDestination
}

// MetadataTableConfigurationResult is a structure of the model.
type MetadataTableConfigurationResult struct {
	S3TablesDestinationResult *S3TablesDestinationResult
}

// MetadataTableEncryptionConfiguration is a structure of the model.
type MetadataTableEncryptionConfiguration struct {
	SseAlgorithm TableSseAlgorithm
	KmsKeyArn    *string
}

// Metrics is a structure of the model.
type Metrics struct {
	Status         MetricsStatus
	EventThreshold *ReplicationTimeValue
}

// MetricsAndOperator is a structure of the model.
type MetricsAndOperator struct {
	Prefix         *string
	Tags           []Tag
	AccessPointArn *string
}

// MetricsConfiguration is a structure of the model.
type MetricsConfiguration struct {
	Id     *string
	Filter MetricsFilter
}

// MetricsFilter is a union: one of its members.
//
//   - MetricsFilterMemberPrefix
//   - MetricsFilterMemberTag
//   - MetricsFilterMemberAccessPointArn
//   - MetricsFilterMemberAnd
type MetricsFilter interface {
	isMetricsFilter()
}

// MetricsFilterMemberPrefix is a member of MetricsFilter.
type MetricsFilterMemberPrefix struct {
	Value string
}

func (*MetricsFilterMemberPrefix) isMetricsFilter() {}

// MetricsFilterMemberTag is a member of MetricsFilter.
type MetricsFilterMemberTag struct {
	Value Tag
}

func (*MetricsFilterMemberTag) isMetricsFilter() {}

// MetricsFilterMemberAccessPointArn is a member of MetricsFilter.
type MetricsFilterMemberAccessPointArn struct {
	Value string
}

func (*MetricsFilterMemberAccessPointArn) isMetricsFilter() {}

// MetricsFilterMemberAnd is a member of MetricsFilter.
type MetricsFilterMemberAnd struct {
	Value MetricsAndOperator
}

func (*MetricsFilterMemberAnd) isMetricsFilter() {}

// MultipartUpload is a structure of the model.
type MultipartUpload struct {
	UploadId          *string
	Key               *string
	Initiated         *time.Time
	StorageClass      StorageClass
	Owner             *Owner
	Initiator         *Initiator
	ChecksumAlgorithm ChecksumAlgorithm
	ChecksumType      ChecksumType
	VersionId         *string
}

// NoncurrentVersionExpiration is a structure of the model.
type NoncurrentVersionExpiration struct {
	NoncurrentDays          *int32
	NewerNoncurrentVersions *int32
}

// NoncurrentVersionTransition is a structure of the model.
type NoncurrentVersionTransition struct {
	NoncurrentDays          *int32
	StorageClass            TransitionStorageClass
	NewerNoncurrentVersions *int32
}

// NotificationConfiguration is a structure of the model.
type NotificationConfiguration struct {
	TopicConfigurations          []TopicConfiguration
	QueueConfigurations          []QueueConfiguration
	LambdaFunctionConfigurations []LambdaFunctionConfiguration
	EventBridgeConfiguration     *EventBridgeConfiguration
}

// NotificationConfigurationDeprecated is a structure of the model.
type NotificationConfigurationDeprecated struct {
	TopicConfiguration         *TopicConfigurationDeprecated
	QueueConfiguration         *QueueConfigurationDeprecated
	CloudFunctionConfiguration *CloudFunctionConfiguration
}

// NotificationConfigurationFilter is a structure of the model.
type NotificationConfigurationFilter struct {
	Key *S3KeyFilter
}

// Object is a structure of the model.
type Object struct {
	Key               *string
	LastModified      *time.Time
	ETag              *string
	ChecksumAlgorithm []ChecksumAlgorithm
	ChecksumType      ChecksumType
	Size              *int64
	StorageClass      ObjectStorageClass
	Owner             *Owner
	RestoreStatus     *RestoreStatus
}

// ObjectEncryption is a union: one of its members.
//
//   - ObjectEncryptionMemberSSEKMS
type ObjectEncryption interface {
	isObjectEncryption()
}

// ObjectEncryptionMemberSSEKMS is a member of ObjectEncryption.
type ObjectEncryptionMemberSSEKMS struct {
	Value SSEKMSEncryption
}

func (*ObjectEncryptionMemberSSEKMS) isObjectEncryption() {}

// ObjectIdentifier is a structure of the model.
type ObjectIdentifier struct {
	Key              *string
	VersionId        *string
	ETag             *string
	LastModifiedTime *time.Time
	Size             *int64
}

// ObjectLockConfiguration is a structure of the model.
type ObjectLockConfiguration struct {
	ObjectLockEnabled ObjectLockEnabled
	Rule              *ObjectLockRule
}

// ObjectLockLegalHold is a structure of the model.
type ObjectLockLegalHold struct {
	Status ObjectLockLegalHoldStatus
}

// ObjectLockRetention is a structure of the model.
type ObjectLockRetention struct {
	Mode              ObjectLockRetentionMode
	RetainUntilDate   *time.Time
	EventHold         ObjectLockEventHold
	EventHoldDuration *EventHoldDuration
}

// ObjectLockRule is a structure of the model.
type ObjectLockRule struct {
	DefaultRetention *DefaultRetention
}

// ObjectPart is a structure of the model.
type ObjectPart struct {
	PartNumber        *int32
	Size              *int64
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
}

// ObjectVersion is a structure of the model.
type ObjectVersion struct {
	ETag              *string
	ChecksumAlgorithm []ChecksumAlgorithm
	ChecksumType      ChecksumType
	Size              *int64
	StorageClass      ObjectVersionStorageClass
	Key               *string
	VersionId         *string
	IsLatest          *bool
	LastModified      *time.Time
	Owner             *Owner
	RestoreStatus     *RestoreStatus
}

// OutputLocation is a structure of the model.
type OutputLocation struct {
	S3 *S3Location
}

// OutputSerialization is a structure of the model.
type OutputSerialization struct {
	CSV  *CSVOutput
	JSON *JSONOutput
}

// Owner is a structure of the model.
type Owner struct {
	DisplayName *string
	ID          *string
}

// OwnershipControls is a structure of the model.
type OwnershipControls struct {
	Rules []OwnershipControlsRule
}

// OwnershipControlsRule is a structure of the model.
type OwnershipControlsRule struct {
	ObjectOwnership ObjectOwnership
}

// ParquetInput is a structure of the model.
type ParquetInput struct {
}

// Part is a structure of the model.
type Part struct {
	PartNumber        *int32
	LastModified      *time.Time
	ETag              *string
	Size              *int64
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
}

// PartitionedPrefix is a structure of the model.
type PartitionedPrefix struct {
	PartitionDateSource PartitionDateSource
}

// PolicyStatus is a structure of the model.
type PolicyStatus struct {
	IsPublic *bool
}

// Progress is a structure of the model.
type Progress struct {
	BytesScanned   *int64
	BytesProcessed *int64
	BytesReturned  *int64
}

// ProgressEvent is a structure of the model.
type ProgressEvent struct {
	Details *Progress
}

// PublicAccessBlockConfiguration is a structure of the model.
type PublicAccessBlockConfiguration struct {
	BlockPublicAcls       *bool
	IgnorePublicAcls      *bool
	BlockPublicPolicy     *bool
	RestrictPublicBuckets *bool
}

// QueueConfiguration is a structure of the model.
type QueueConfiguration struct {
	Id       *string
	QueueArn *string
	Events   []Event
	Filter   *NotificationConfigurationFilter
}

// QueueConfigurationDeprecated is a structure of the model.
type QueueConfigurationDeprecated struct {
	Id     *string
	Event  Event
	Events []Event
	Queue  *string
}

// RecordExpiration is a structure of the model.
type RecordExpiration struct {
	Expiration ExpirationState
	Days       *int32
}

// RecordsEvent is a structure of the model.
type RecordsEvent struct {
	Payload []byte
}

// Redirect is a structure of the model.
type Redirect struct {
	HostName             *string
	HttpRedirectCode     *string
	Protocol             Protocol
	ReplaceKeyPrefixWith *string
	ReplaceKeyWith       *string
}

// RedirectAllRequestsTo is a structure of the model.
type RedirectAllRequestsTo struct {
	HostName *string
	Protocol Protocol
}

// ReplicaModifications is a structure of the model.
type ReplicaModifications struct {
	Status ReplicaModificationsStatus
}

// ReplicationConfiguration is a structure of the model.
type ReplicationConfiguration struct {
	Role  *string
	Rules []ReplicationRule
}

// ReplicationRule is a structure of the model.
type ReplicationRule struct {
	ID                        *string
	Priority                  *int32
	Prefix                    *string
	Filter                    *ReplicationRuleFilter
	Status                    ReplicationRuleStatus
	SourceSelectionCriteria   *SourceSelectionCriteria
	ExistingObjectReplication *ExistingObjectReplication
	Destination               *Destination
	DeleteMarkerReplication   *DeleteMarkerReplication
}

// ReplicationRuleAndOperator is a structure of the model.
type ReplicationRuleAndOperator struct {
	Prefix *string
	Tags   []Tag
}

// ReplicationRuleFilter is a structure of the model.
type ReplicationRuleFilter struct {
	Prefix *string
	Tag    *Tag
	And    *ReplicationRuleAndOperator
}

// ReplicationTime is a structure of the model.
type ReplicationTime struct {
	Status ReplicationTimeStatus
	Time   *ReplicationTimeValue
}

// ReplicationTimeValue is a structure of the model.
type ReplicationTimeValue struct {
	Minutes *int32
}

// RequestPaymentConfiguration is a structure of the model.
type RequestPaymentConfiguration struct {
	Payer Payer
}

// RequestProgress is a structure of the model.
type RequestProgress struct {
	Enabled *bool
}

// RestoreRequest is a structure of the model.
type RestoreRequest struct {
	Days                 *int32
	GlacierJobParameters *GlacierJobParameters
	Type                 RestoreRequestType
	Tier                 Tier
	Description          *string
	SelectParameters     *SelectParameters
	OutputLocation       *OutputLocation
}

// RestoreStatus is a structure of the model.
type RestoreStatus struct {
	IsRestoreInProgress *bool
	RestoreExpiryDate   *time.Time
}

// RoutingRule is a structure of the model.
type RoutingRule struct {
	Condition *Condition
	Redirect  *Redirect
}

// Rule is a structure of the model.
type Rule struct {
	Expiration                     *LifecycleExpiration
	ID                             *string
	Prefix                         *string
	Status                         ExpirationStatus
	Transition                     *Transition
	NoncurrentVersionTransition    *NoncurrentVersionTransition
	NoncurrentVersionExpiration    *NoncurrentVersionExpiration
	AbortIncompleteMultipartUpload *AbortIncompleteMultipartUpload
}

// S3KeyFilter is a structure of the model.
type S3KeyFilter struct {
	FilterRules []FilterRule
}

// S3Location is a structure of the model.
type S3Location struct {
	BucketName        *string
	Prefix            *string
	Encryption        *Encryption
	CannedACL         ObjectCannedACL
	AccessControlList []Grant
	Tagging           *Tagging
	UserMetadata      []MetadataEntry
	StorageClass      StorageClass
}

// S3TablesDestination is a structure of the model.
type S3TablesDestination struct {
	TableBucketArn *string
	TableName      *string
}

// S3TablesDestinationResult is a structure of the model.
type S3TablesDestinationResult struct {
	TableBucketArn *string
	TableName      *string
	TableArn       *string
	TableNamespace *string
}

// SSEKMS is a structure of the model.
type SSEKMS struct {
	KeyId *string
}

// SSEKMSEncryption is a structure of the model.
type SSEKMSEncryption struct {
	KMSKeyArn        *string
	BucketKeyEnabled *bool
}

// SSES3 is a structure of the model.
type SSES3 struct {
}

// ScanRange is a structure of the model.
type ScanRange struct {
	Start *int64
	End   *int64
}

// SelectObjectContentEventStream is a union: one of its members.
//
//   - SelectObjectContentEventStreamMemberRecords
//   - SelectObjectContentEventStreamMemberStats
//   - SelectObjectContentEventStreamMemberProgress
//   - SelectObjectContentEventStreamMemberCont
//   - SelectObjectContentEventStreamMemberEnd
type SelectObjectContentEventStream interface {
	isSelectObjectContentEventStream()
}

// SelectObjectContentEventStreamMemberRecords is a member of SelectObjectContentEventStream.
type SelectObjectContentEventStreamMemberRecords struct {
	Value RecordsEvent
}

func (*SelectObjectContentEventStreamMemberRecords) isSelectObjectContentEventStream() {}

// SelectObjectContentEventStreamMemberStats is a member of SelectObjectContentEventStream.
type SelectObjectContentEventStreamMemberStats struct {
	Value StatsEvent
}

func (*SelectObjectContentEventStreamMemberStats) isSelectObjectContentEventStream() {}

// SelectObjectContentEventStreamMemberProgress is a member of SelectObjectContentEventStream.
type SelectObjectContentEventStreamMemberProgress struct {
	Value ProgressEvent
}

func (*SelectObjectContentEventStreamMemberProgress) isSelectObjectContentEventStream() {}

// SelectObjectContentEventStreamMemberCont is a member of SelectObjectContentEventStream.
type SelectObjectContentEventStreamMemberCont struct {
	Value ContinuationEvent
}

func (*SelectObjectContentEventStreamMemberCont) isSelectObjectContentEventStream() {}

// SelectObjectContentEventStreamMemberEnd is a member of SelectObjectContentEventStream.
type SelectObjectContentEventStreamMemberEnd struct {
	Value EndEvent
}

func (*SelectObjectContentEventStreamMemberEnd) isSelectObjectContentEventStream() {}

// SelectParameters is a structure of the model.
type SelectParameters struct {
	InputSerialization  *InputSerialization
	ExpressionType      ExpressionType
	Expression          *string
	OutputSerialization *OutputSerialization
}

// ServerSideEncryptionByDefault is a structure of the model.
type ServerSideEncryptionByDefault struct {
	SSEAlgorithm   ServerSideEncryption
	KMSMasterKeyID *string
}

// ServerSideEncryptionConfiguration is a structure of the model.
type ServerSideEncryptionConfiguration struct {
	Rules []ServerSideEncryptionRule
}

// ServerSideEncryptionRule is a structure of the model.
type ServerSideEncryptionRule struct {
	ApplyServerSideEncryptionByDefault *ServerSideEncryptionByDefault
	BucketKeyEnabled                   *bool
	BlockedEncryptionTypes             *BlockedEncryptionTypes
}

// SessionCredentials is a structure of the model.
type SessionCredentials struct {
	AccessKeyId     *string
	SecretAccessKey *string
	SessionToken    *string
	Expiration      *time.Time
}

// SimplePrefix is a structure of the model.
type SimplePrefix struct {
}

// SourceSelectionCriteria is a structure of the model.
type SourceSelectionCriteria struct {
	SseKmsEncryptedObjects *SseKmsEncryptedObjects
	ReplicaModifications   *ReplicaModifications
}

// SseKmsEncryptedObjects is a structure of the model.
type SseKmsEncryptedObjects struct {
	Status SseKmsEncryptedObjectsStatus
}

// Stats is a structure of the model.
type Stats struct {
	BytesScanned   *int64
	BytesProcessed *int64
	BytesReturned  *int64
}

// StatsEvent is a structure of the model.
type StatsEvent struct {
	Details *Stats
}

// StorageClassAnalysis is a structure of the model.
type StorageClassAnalysis struct {
	DataExport *StorageClassAnalysisDataExport
}

// StorageClassAnalysisDataExport is a structure of the model.
type StorageClassAnalysisDataExport struct {
	OutputSchemaVersion StorageClassAnalysisSchemaVersion
	Destination         *AnalyticsExportDestination
}

// Tag is a structure of the model.
type Tag struct {
	Key   *string
	Value *string
}

// Tagging is a structure of the model.
type Tagging struct {
	TagSet []Tag
}

// TargetGrant is a structure of the model.
type TargetGrant struct {
	Grantee    *Grantee
	Permission BucketLogsPermission
}

// TargetObjectKeyFormat is a structure of the model.
type TargetObjectKeyFormat struct {
	SimplePrefix      *SimplePrefix
	PartitionedPrefix *PartitionedPrefix
}

// Tiering is a structure of the model.
type Tiering struct {
	Days       *int32
	AccessTier IntelligentTieringAccessTier
}

// TopicConfiguration is a structure of the model.
type TopicConfiguration struct {
	Id       *string
	TopicArn *string
	Events   []Event
	Filter   *NotificationConfigurationFilter
}

// TopicConfigurationDeprecated is a structure of the model.
type TopicConfigurationDeprecated struct {
	Id     *string
	Events []Event
	Event  Event
	Topic  *string
}

// Transition is a structure of the model.
type Transition struct {
	Date         *time.Time
	Days         *int32
	StorageClass TransitionStorageClass
}

// VersioningConfiguration is a structure of the model.
type VersioningConfiguration struct {
	MFADelete MFADelete
	Status    BucketVersioningStatus
}

// WebsiteConfiguration is a structure of the model.
type WebsiteConfiguration struct {
	ErrorDocument         *ErrorDocument
	IndexDocument         *IndexDocument
	RedirectAllRequestsTo *RedirectAllRequestsTo
	RoutingRules          []RoutingRule
}

// UnknownUnionMember is what a union holds that this version does not know.
type UnknownUnionMember struct {
	Tag   string
	Value []byte
}

func (*UnknownUnionMember) isAnalyticsFilter()                {}
func (*UnknownUnionMember) isMetricsFilter()                  {}
func (*UnknownUnionMember) isObjectEncryption()               {}
func (*UnknownUnionMember) isSelectObjectContentEventStream() {}
