// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon Simple Storage Service.
package types

// AnalyticsS3ExportFileFormat is an enum; values that this version does not know are kept as they are.
type AnalyticsS3ExportFileFormat string

// Enum values for AnalyticsS3ExportFileFormat
const (
	AnalyticsS3ExportFileFormatCsv AnalyticsS3ExportFileFormat = "CSV"
)

// Values are those that this version knows.
func (AnalyticsS3ExportFileFormat) Values() []AnalyticsS3ExportFileFormat {
	return []AnalyticsS3ExportFileFormat{
		"CSV",
	}
}

// AnnotationConfigurationState is an enum; values that this version does not know are kept as they are.
type AnnotationConfigurationState string

// Enum values for AnnotationConfigurationState
const (
	AnnotationConfigurationStateEnabled  AnnotationConfigurationState = "ENABLED"
	AnnotationConfigurationStateDisabled AnnotationConfigurationState = "DISABLED"
)

// Values are those that this version knows.
func (AnnotationConfigurationState) Values() []AnnotationConfigurationState {
	return []AnnotationConfigurationState{
		"ENABLED",
		"DISABLED",
	}
}

// AnnotationDirective is an enum; values that this version does not know are kept as they are.
type AnnotationDirective string

// Enum values for AnnotationDirective
const (
	AnnotationDirectiveCopy    AnnotationDirective = "COPY"
	AnnotationDirectiveExclude AnnotationDirective = "EXCLUDE"
)

// Values are those that this version knows.
func (AnnotationDirective) Values() []AnnotationDirective {
	return []AnnotationDirective{
		"COPY",
		"EXCLUDE",
	}
}

// ArchiveStatus is an enum; values that this version does not know are kept as they are.
type ArchiveStatus string

// Enum values for ArchiveStatus
const (
	ArchiveStatusArchiveAccess     ArchiveStatus = "ARCHIVE_ACCESS"
	ArchiveStatusDeepArchiveAccess ArchiveStatus = "DEEP_ARCHIVE_ACCESS"
)

// Values are those that this version knows.
func (ArchiveStatus) Values() []ArchiveStatus {
	return []ArchiveStatus{
		"ARCHIVE_ACCESS",
		"DEEP_ARCHIVE_ACCESS",
	}
}

// BucketAbacStatus is an enum; values that this version does not know are kept as they are.
type BucketAbacStatus string

// Enum values for BucketAbacStatus
const (
	BucketAbacStatusEnabled  BucketAbacStatus = "Enabled"
	BucketAbacStatusDisabled BucketAbacStatus = "Disabled"
)

// Values are those that this version knows.
func (BucketAbacStatus) Values() []BucketAbacStatus {
	return []BucketAbacStatus{
		"Enabled",
		"Disabled",
	}
}

// BucketAccelerateStatus is an enum; values that this version does not know are kept as they are.
type BucketAccelerateStatus string

// Enum values for BucketAccelerateStatus
const (
	BucketAccelerateStatusEnabled   BucketAccelerateStatus = "Enabled"
	BucketAccelerateStatusSuspended BucketAccelerateStatus = "Suspended"
)

// Values are those that this version knows.
func (BucketAccelerateStatus) Values() []BucketAccelerateStatus {
	return []BucketAccelerateStatus{
		"Enabled",
		"Suspended",
	}
}

// BucketCannedACL is an enum; values that this version does not know are kept as they are.
type BucketCannedACL string

// Enum values for BucketCannedACL
const (
	BucketCannedACLPrivate           BucketCannedACL = "private"
	BucketCannedACLPublicRead        BucketCannedACL = "public-read"
	BucketCannedACLPublicReadWrite   BucketCannedACL = "public-read-write"
	BucketCannedACLAuthenticatedRead BucketCannedACL = "authenticated-read"
)

// Values are those that this version knows.
func (BucketCannedACL) Values() []BucketCannedACL {
	return []BucketCannedACL{
		"private",
		"public-read",
		"public-read-write",
		"authenticated-read",
	}
}

// BucketLocationConstraint is an enum; values that this version does not know are kept as they are.
type BucketLocationConstraint string

// Enum values for BucketLocationConstraint
const (
	BucketLocationConstraintAfSouth1     BucketLocationConstraint = "af-south-1"
	BucketLocationConstraintApEast1      BucketLocationConstraint = "ap-east-1"
	BucketLocationConstraintApEast2      BucketLocationConstraint = "ap-east-2"
	BucketLocationConstraintApNortheast1 BucketLocationConstraint = "ap-northeast-1"
	BucketLocationConstraintApNortheast2 BucketLocationConstraint = "ap-northeast-2"
	BucketLocationConstraintApNortheast3 BucketLocationConstraint = "ap-northeast-3"
	BucketLocationConstraintApSouth1     BucketLocationConstraint = "ap-south-1"
	BucketLocationConstraintApSouth2     BucketLocationConstraint = "ap-south-2"
	BucketLocationConstraintApSoutheast1 BucketLocationConstraint = "ap-southeast-1"
	BucketLocationConstraintApSoutheast2 BucketLocationConstraint = "ap-southeast-2"
	BucketLocationConstraintApSoutheast3 BucketLocationConstraint = "ap-southeast-3"
	BucketLocationConstraintApSoutheast4 BucketLocationConstraint = "ap-southeast-4"
	BucketLocationConstraintApSoutheast5 BucketLocationConstraint = "ap-southeast-5"
	BucketLocationConstraintApSoutheast6 BucketLocationConstraint = "ap-southeast-6"
	BucketLocationConstraintApSoutheast7 BucketLocationConstraint = "ap-southeast-7"
	BucketLocationConstraintCaCentral1   BucketLocationConstraint = "ca-central-1"
	BucketLocationConstraintCaWest1      BucketLocationConstraint = "ca-west-1"
	BucketLocationConstraintCnNorth1     BucketLocationConstraint = "cn-north-1"
	BucketLocationConstraintCnNorthwest1 BucketLocationConstraint = "cn-northwest-1"
	BucketLocationConstraintEu           BucketLocationConstraint = "EU"
	BucketLocationConstraintEuCentral1   BucketLocationConstraint = "eu-central-1"
	BucketLocationConstraintEuCentral2   BucketLocationConstraint = "eu-central-2"
	BucketLocationConstraintEuNorth1     BucketLocationConstraint = "eu-north-1"
	BucketLocationConstraintEuSouth1     BucketLocationConstraint = "eu-south-1"
	BucketLocationConstraintEuSouth2     BucketLocationConstraint = "eu-south-2"
	BucketLocationConstraintEuWest1      BucketLocationConstraint = "eu-west-1"
	BucketLocationConstraintEuWest2      BucketLocationConstraint = "eu-west-2"
	BucketLocationConstraintEuWest3      BucketLocationConstraint = "eu-west-3"
	BucketLocationConstraintIlCentral1   BucketLocationConstraint = "il-central-1"
	BucketLocationConstraintMeCentral1   BucketLocationConstraint = "me-central-1"
	BucketLocationConstraintMeSouth1     BucketLocationConstraint = "me-south-1"
	BucketLocationConstraintMxCentral1   BucketLocationConstraint = "mx-central-1"
	BucketLocationConstraintSaEast1      BucketLocationConstraint = "sa-east-1"
	BucketLocationConstraintUsEast2      BucketLocationConstraint = "us-east-2"
	BucketLocationConstraintUsGovEast1   BucketLocationConstraint = "us-gov-east-1"
	BucketLocationConstraintUsGovWest1   BucketLocationConstraint = "us-gov-west-1"
	BucketLocationConstraintUsWest1      BucketLocationConstraint = "us-west-1"
	BucketLocationConstraintUsWest2      BucketLocationConstraint = "us-west-2"
)

// Values are those that this version knows.
func (BucketLocationConstraint) Values() []BucketLocationConstraint {
	return []BucketLocationConstraint{
		"af-south-1",
		"ap-east-1",
		"ap-east-2",
		"ap-northeast-1",
		"ap-northeast-2",
		"ap-northeast-3",
		"ap-south-1",
		"ap-south-2",
		"ap-southeast-1",
		"ap-southeast-2",
		"ap-southeast-3",
		"ap-southeast-4",
		"ap-southeast-5",
		"ap-southeast-6",
		"ap-southeast-7",
		"ca-central-1",
		"ca-west-1",
		"cn-north-1",
		"cn-northwest-1",
		"EU",
		"eu-central-1",
		"eu-central-2",
		"eu-north-1",
		"eu-south-1",
		"eu-south-2",
		"eu-west-1",
		"eu-west-2",
		"eu-west-3",
		"il-central-1",
		"me-central-1",
		"me-south-1",
		"mx-central-1",
		"sa-east-1",
		"us-east-2",
		"us-gov-east-1",
		"us-gov-west-1",
		"us-west-1",
		"us-west-2",
	}
}

// BucketLogsPermission is an enum; values that this version does not know are kept as they are.
type BucketLogsPermission string

// Enum values for BucketLogsPermission
const (
	BucketLogsPermissionFullControl BucketLogsPermission = "FULL_CONTROL"
	BucketLogsPermissionRead        BucketLogsPermission = "READ"
	BucketLogsPermissionWrite       BucketLogsPermission = "WRITE"
)

// Values are those that this version knows.
func (BucketLogsPermission) Values() []BucketLogsPermission {
	return []BucketLogsPermission{
		"FULL_CONTROL",
		"READ",
		"WRITE",
	}
}

// BucketNamespace is an enum; values that this version does not know are kept as they are.
type BucketNamespace string

// Enum values for BucketNamespace
const (
	BucketNamespaceAccountRegional BucketNamespace = "account-regional"
	BucketNamespaceGlobal          BucketNamespace = "global"
)

// Values are those that this version knows.
func (BucketNamespace) Values() []BucketNamespace {
	return []BucketNamespace{
		"account-regional",
		"global",
	}
}

// BucketType is an enum; values that this version does not know are kept as they are.
type BucketType string

// Enum values for BucketType
const (
	BucketTypeDirectory BucketType = "Directory"
)

// Values are those that this version knows.
func (BucketType) Values() []BucketType {
	return []BucketType{
		"Directory",
	}
}

// BucketVersioningStatus is an enum; values that this version does not know are kept as they are.
type BucketVersioningStatus string

// Enum values for BucketVersioningStatus
const (
	BucketVersioningStatusEnabled   BucketVersioningStatus = "Enabled"
	BucketVersioningStatusSuspended BucketVersioningStatus = "Suspended"
)

// Values are those that this version knows.
func (BucketVersioningStatus) Values() []BucketVersioningStatus {
	return []BucketVersioningStatus{
		"Enabled",
		"Suspended",
	}
}

// ChecksumAlgorithm is an enum; values that this version does not know are kept as they are.
type ChecksumAlgorithm string

// Enum values for ChecksumAlgorithm
const (
	ChecksumAlgorithmCrc32     ChecksumAlgorithm = "CRC32"
	ChecksumAlgorithmCrc32c    ChecksumAlgorithm = "CRC32C"
	ChecksumAlgorithmSha1      ChecksumAlgorithm = "SHA1"
	ChecksumAlgorithmSha256    ChecksumAlgorithm = "SHA256"
	ChecksumAlgorithmCrc64nvme ChecksumAlgorithm = "CRC64NVME"
	ChecksumAlgorithmSha512    ChecksumAlgorithm = "SHA512"
	ChecksumAlgorithmMd5       ChecksumAlgorithm = "MD5"
	ChecksumAlgorithmXxhash64  ChecksumAlgorithm = "XXHASH64"
	ChecksumAlgorithmXxhash3   ChecksumAlgorithm = "XXHASH3"
	ChecksumAlgorithmXxhash128 ChecksumAlgorithm = "XXHASH128"
)

// Values are those that this version knows.
func (ChecksumAlgorithm) Values() []ChecksumAlgorithm {
	return []ChecksumAlgorithm{
		"CRC32",
		"CRC32C",
		"SHA1",
		"SHA256",
		"CRC64NVME",
		"SHA512",
		"MD5",
		"XXHASH64",
		"XXHASH3",
		"XXHASH128",
	}
}

// ChecksumMode is an enum; values that this version does not know are kept as they are.
type ChecksumMode string

// Enum values for ChecksumMode
const (
	ChecksumModeEnabled ChecksumMode = "ENABLED"
)

// Values are those that this version knows.
func (ChecksumMode) Values() []ChecksumMode {
	return []ChecksumMode{
		"ENABLED",
	}
}

// ChecksumType is an enum; values that this version does not know are kept as they are.
type ChecksumType string

// Enum values for ChecksumType
const (
	ChecksumTypeComposite  ChecksumType = "COMPOSITE"
	ChecksumTypeFullObject ChecksumType = "FULL_OBJECT"
)

// Values are those that this version knows.
func (ChecksumType) Values() []ChecksumType {
	return []ChecksumType{
		"COMPOSITE",
		"FULL_OBJECT",
	}
}

// CompressionType is an enum; values that this version does not know are kept as they are.
type CompressionType string

// Enum values for CompressionType
const (
	CompressionTypeNone  CompressionType = "NONE"
	CompressionTypeGzip  CompressionType = "GZIP"
	CompressionTypeBzip2 CompressionType = "BZIP2"
)

// Values are those that this version knows.
func (CompressionType) Values() []CompressionType {
	return []CompressionType{
		"NONE",
		"GZIP",
		"BZIP2",
	}
}

// DataRedundancy is an enum; values that this version does not know are kept as they are.
type DataRedundancy string

// Enum values for DataRedundancy
const (
	DataRedundancySingleAvailabilityZone DataRedundancy = "SingleAvailabilityZone"
	DataRedundancySingleLocalZone        DataRedundancy = "SingleLocalZone"
)

// Values are those that this version knows.
func (DataRedundancy) Values() []DataRedundancy {
	return []DataRedundancy{
		"SingleAvailabilityZone",
		"SingleLocalZone",
	}
}

// DeleteMarkerReplicationStatus is an enum; values that this version does not know are kept as they are.
type DeleteMarkerReplicationStatus string

// Enum values for DeleteMarkerReplicationStatus
const (
	DeleteMarkerReplicationStatusEnabled  DeleteMarkerReplicationStatus = "Enabled"
	DeleteMarkerReplicationStatusDisabled DeleteMarkerReplicationStatus = "Disabled"
)

// Values are those that this version knows.
func (DeleteMarkerReplicationStatus) Values() []DeleteMarkerReplicationStatus {
	return []DeleteMarkerReplicationStatus{
		"Enabled",
		"Disabled",
	}
}

// EncodingType is an enum; values that this version does not know are kept as they are.
type EncodingType string

// Enum values for EncodingType
const (
	EncodingTypeUrl EncodingType = "url"
)

// Values are those that this version knows.
func (EncodingType) Values() []EncodingType {
	return []EncodingType{
		"url",
	}
}

// EncryptionType is an enum; values that this version does not know are kept as they are.
type EncryptionType string

// Enum values for EncryptionType
const (
	EncryptionTypeNone EncryptionType = "NONE"
	EncryptionTypeSseC EncryptionType = "SSE-C"
)

// Values are those that this version knows.
func (EncryptionType) Values() []EncryptionType {
	return []EncryptionType{
		"NONE",
		"SSE-C",
	}
}

// Event is an enum; values that this version does not know are kept as they are.
type Event string

// Enum values for Event
const (
	EventS3ReducedRedundancyLostObject                  Event = "s3:ReducedRedundancyLostObject"
	EventS3ObjectCreated                                Event = "s3:ObjectCreated:*"
	EventS3ObjectCreatedPut                             Event = "s3:ObjectCreated:Put"
	EventS3ObjectCreatedPost                            Event = "s3:ObjectCreated:Post"
	EventS3ObjectCreatedCopy                            Event = "s3:ObjectCreated:Copy"
	EventS3ObjectCreatedCompleteMultipartUpload         Event = "s3:ObjectCreated:CompleteMultipartUpload"
	EventS3ObjectRemoved                                Event = "s3:ObjectRemoved:*"
	EventS3ObjectRemovedDelete                          Event = "s3:ObjectRemoved:Delete"
	EventS3ObjectRemovedDeleteMarkerCreated             Event = "s3:ObjectRemoved:DeleteMarkerCreated"
	EventS3ObjectRestore                                Event = "s3:ObjectRestore:*"
	EventS3ObjectRestorePost                            Event = "s3:ObjectRestore:Post"
	EventS3ObjectRestoreCompleted                       Event = "s3:ObjectRestore:Completed"
	EventS3Replication                                  Event = "s3:Replication:*"
	EventS3ReplicationOperationFailedReplication        Event = "s3:Replication:OperationFailedReplication"
	EventS3ReplicationOperationNotTracked               Event = "s3:Replication:OperationNotTracked"
	EventS3ReplicationOperationMissedThreshold          Event = "s3:Replication:OperationMissedThreshold"
	EventS3ReplicationOperationReplicatedAfterThreshold Event = "s3:Replication:OperationReplicatedAfterThreshold"
	EventS3ObjectRestoreDelete                          Event = "s3:ObjectRestore:Delete"
	EventS3LifecycleTransition                          Event = "s3:LifecycleTransition"
	EventS3IntelligentTiering                           Event = "s3:IntelligentTiering"
	EventS3ObjectAclPut                                 Event = "s3:ObjectAcl:Put"
	EventS3LifecycleExpiration                          Event = "s3:LifecycleExpiration:*"
	EventS3LifecycleExpirationDelete                    Event = "s3:LifecycleExpiration:Delete"
	EventS3LifecycleExpirationDeleteMarkerCreated       Event = "s3:LifecycleExpiration:DeleteMarkerCreated"
	EventS3ObjectTagging                                Event = "s3:ObjectTagging:*"
	EventS3ObjectTaggingPut                             Event = "s3:ObjectTagging:Put"
	EventS3ObjectTaggingDelete                          Event = "s3:ObjectTagging:Delete"
	EventS3ObjectAnnotation                             Event = "s3:ObjectAnnotation:*"
	EventS3ObjectAnnotationPut                          Event = "s3:ObjectAnnotation:Put"
	EventS3ObjectAnnotationDelete                       Event = "s3:ObjectAnnotation:Delete"
	EventS3ObjectRetentionPut                           Event = "s3:ObjectRetention:Put"
)

// Values are those that this version knows.
func (Event) Values() []Event {
	return []Event{
		"s3:ReducedRedundancyLostObject",
		"s3:ObjectCreated:*",
		"s3:ObjectCreated:Put",
		"s3:ObjectCreated:Post",
		"s3:ObjectCreated:Copy",
		"s3:ObjectCreated:CompleteMultipartUpload",
		"s3:ObjectRemoved:*",
		"s3:ObjectRemoved:Delete",
		"s3:ObjectRemoved:DeleteMarkerCreated",
		"s3:ObjectRestore:*",
		"s3:ObjectRestore:Post",
		"s3:ObjectRestore:Completed",
		"s3:Replication:*",
		"s3:Replication:OperationFailedReplication",
		"s3:Replication:OperationNotTracked",
		"s3:Replication:OperationMissedThreshold",
		"s3:Replication:OperationReplicatedAfterThreshold",
		"s3:ObjectRestore:Delete",
		"s3:LifecycleTransition",
		"s3:IntelligentTiering",
		"s3:ObjectAcl:Put",
		"s3:LifecycleExpiration:*",
		"s3:LifecycleExpiration:Delete",
		"s3:LifecycleExpiration:DeleteMarkerCreated",
		"s3:ObjectTagging:*",
		"s3:ObjectTagging:Put",
		"s3:ObjectTagging:Delete",
		"s3:ObjectAnnotation:*",
		"s3:ObjectAnnotation:Put",
		"s3:ObjectAnnotation:Delete",
		"s3:ObjectRetention:Put",
	}
}

// ExistingObjectReplicationStatus is an enum; values that this version does not know are kept as they are.
type ExistingObjectReplicationStatus string

// Enum values for ExistingObjectReplicationStatus
const (
	ExistingObjectReplicationStatusEnabled  ExistingObjectReplicationStatus = "Enabled"
	ExistingObjectReplicationStatusDisabled ExistingObjectReplicationStatus = "Disabled"
)

// Values are those that this version knows.
func (ExistingObjectReplicationStatus) Values() []ExistingObjectReplicationStatus {
	return []ExistingObjectReplicationStatus{
		"Enabled",
		"Disabled",
	}
}

// ExpirationState is an enum; values that this version does not know are kept as they are.
type ExpirationState string

// Enum values for ExpirationState
const (
	ExpirationStateEnabled  ExpirationState = "ENABLED"
	ExpirationStateDisabled ExpirationState = "DISABLED"
)

// Values are those that this version knows.
func (ExpirationState) Values() []ExpirationState {
	return []ExpirationState{
		"ENABLED",
		"DISABLED",
	}
}

// ExpirationStatus is an enum; values that this version does not know are kept as they are.
type ExpirationStatus string

// Enum values for ExpirationStatus
const (
	ExpirationStatusEnabled  ExpirationStatus = "Enabled"
	ExpirationStatusDisabled ExpirationStatus = "Disabled"
)

// Values are those that this version knows.
func (ExpirationStatus) Values() []ExpirationStatus {
	return []ExpirationStatus{
		"Enabled",
		"Disabled",
	}
}

// ExpressionType is an enum; values that this version does not know are kept as they are.
type ExpressionType string

// Enum values for ExpressionType
const (
	ExpressionTypeSql ExpressionType = "SQL"
)

// Values are those that this version knows.
func (ExpressionType) Values() []ExpressionType {
	return []ExpressionType{
		"SQL",
	}
}

// FileHeaderInfo is an enum; values that this version does not know are kept as they are.
type FileHeaderInfo string

// Enum values for FileHeaderInfo
const (
	FileHeaderInfoUse    FileHeaderInfo = "USE"
	FileHeaderInfoIgnore FileHeaderInfo = "IGNORE"
	FileHeaderInfoNone   FileHeaderInfo = "NONE"
)

// Values are those that this version knows.
func (FileHeaderInfo) Values() []FileHeaderInfo {
	return []FileHeaderInfo{
		"USE",
		"IGNORE",
		"NONE",
	}
}

// FilterRuleName is an enum; values that this version does not know are kept as they are.
type FilterRuleName string

// Enum values for FilterRuleName
const (
	FilterRuleNamePrefix FilterRuleName = "prefix"
	FilterRuleNameSuffix FilterRuleName = "suffix"
)

// Values are those that this version knows.
func (FilterRuleName) Values() []FilterRuleName {
	return []FilterRuleName{
		"prefix",
		"suffix",
	}
}

// IntelligentTieringAccessTier is an enum; values that this version does not know are kept as they are.
type IntelligentTieringAccessTier string

// Enum values for IntelligentTieringAccessTier
const (
	IntelligentTieringAccessTierArchiveAccess     IntelligentTieringAccessTier = "ARCHIVE_ACCESS"
	IntelligentTieringAccessTierDeepArchiveAccess IntelligentTieringAccessTier = "DEEP_ARCHIVE_ACCESS"
)

// Values are those that this version knows.
func (IntelligentTieringAccessTier) Values() []IntelligentTieringAccessTier {
	return []IntelligentTieringAccessTier{
		"ARCHIVE_ACCESS",
		"DEEP_ARCHIVE_ACCESS",
	}
}

// IntelligentTieringStatus is an enum; values that this version does not know are kept as they are.
type IntelligentTieringStatus string

// Enum values for IntelligentTieringStatus
const (
	IntelligentTieringStatusEnabled  IntelligentTieringStatus = "Enabled"
	IntelligentTieringStatusDisabled IntelligentTieringStatus = "Disabled"
)

// Values are those that this version knows.
func (IntelligentTieringStatus) Values() []IntelligentTieringStatus {
	return []IntelligentTieringStatus{
		"Enabled",
		"Disabled",
	}
}

// InventoryConfigurationState is an enum; values that this version does not know are kept as they are.
type InventoryConfigurationState string

// Enum values for InventoryConfigurationState
const (
	InventoryConfigurationStateEnabled  InventoryConfigurationState = "ENABLED"
	InventoryConfigurationStateDisabled InventoryConfigurationState = "DISABLED"
)

// Values are those that this version knows.
func (InventoryConfigurationState) Values() []InventoryConfigurationState {
	return []InventoryConfigurationState{
		"ENABLED",
		"DISABLED",
	}
}

// InventoryFormat is an enum; values that this version does not know are kept as they are.
type InventoryFormat string

// Enum values for InventoryFormat
const (
	InventoryFormatCsv     InventoryFormat = "CSV"
	InventoryFormatOrc     InventoryFormat = "ORC"
	InventoryFormatParquet InventoryFormat = "Parquet"
)

// Values are those that this version knows.
func (InventoryFormat) Values() []InventoryFormat {
	return []InventoryFormat{
		"CSV",
		"ORC",
		"Parquet",
	}
}

// InventoryFrequency is an enum; values that this version does not know are kept as they are.
type InventoryFrequency string

// Enum values for InventoryFrequency
const (
	InventoryFrequencyDaily  InventoryFrequency = "Daily"
	InventoryFrequencyWeekly InventoryFrequency = "Weekly"
)

// Values are those that this version knows.
func (InventoryFrequency) Values() []InventoryFrequency {
	return []InventoryFrequency{
		"Daily",
		"Weekly",
	}
}

// InventoryIncludedObjectVersions is an enum; values that this version does not know are kept as they are.
type InventoryIncludedObjectVersions string

// Enum values for InventoryIncludedObjectVersions
const (
	InventoryIncludedObjectVersionsAll     InventoryIncludedObjectVersions = "All"
	InventoryIncludedObjectVersionsCurrent InventoryIncludedObjectVersions = "Current"
)

// Values are those that this version knows.
func (InventoryIncludedObjectVersions) Values() []InventoryIncludedObjectVersions {
	return []InventoryIncludedObjectVersions{
		"All",
		"Current",
	}
}

// InventoryOptionalField is an enum; values that this version does not know are kept as they are.
type InventoryOptionalField string

// Enum values for InventoryOptionalField
const (
	InventoryOptionalFieldSize                            InventoryOptionalField = "Size"
	InventoryOptionalFieldLastModifiedDate                InventoryOptionalField = "LastModifiedDate"
	InventoryOptionalFieldStorageClass                    InventoryOptionalField = "StorageClass"
	InventoryOptionalFieldETag                            InventoryOptionalField = "ETag"
	InventoryOptionalFieldIsMultipartUploaded             InventoryOptionalField = "IsMultipartUploaded"
	InventoryOptionalFieldReplicationStatus               InventoryOptionalField = "ReplicationStatus"
	InventoryOptionalFieldEncryptionStatus                InventoryOptionalField = "EncryptionStatus"
	InventoryOptionalFieldObjectLockRetainUntilDate       InventoryOptionalField = "ObjectLockRetainUntilDate"
	InventoryOptionalFieldObjectLockMode                  InventoryOptionalField = "ObjectLockMode"
	InventoryOptionalFieldObjectLockLegalHoldStatus       InventoryOptionalField = "ObjectLockLegalHoldStatus"
	InventoryOptionalFieldObjectLockEventHoldStatus       InventoryOptionalField = "ObjectLockEventHoldStatus"
	InventoryOptionalFieldObjectLockEventHoldDuration     InventoryOptionalField = "ObjectLockEventHoldDuration"
	InventoryOptionalFieldIntelligentTieringAccessTier    InventoryOptionalField = "IntelligentTieringAccessTier"
	InventoryOptionalFieldBucketKeyStatus                 InventoryOptionalField = "BucketKeyStatus"
	InventoryOptionalFieldChecksumAlgorithm               InventoryOptionalField = "ChecksumAlgorithm"
	InventoryOptionalFieldObjectAccessControlList         InventoryOptionalField = "ObjectAccessControlList"
	InventoryOptionalFieldObjectOwner                     InventoryOptionalField = "ObjectOwner"
	InventoryOptionalFieldLifecycleExpirationDate         InventoryOptionalField = "LifecycleExpirationDate"
	InventoryOptionalFieldIntelligentTieringReferenceDate InventoryOptionalField = "IntelligentTieringReferenceDate"
)

// Values are those that this version knows.
func (InventoryOptionalField) Values() []InventoryOptionalField {
	return []InventoryOptionalField{
		"Size",
		"LastModifiedDate",
		"StorageClass",
		"ETag",
		"IsMultipartUploaded",
		"ReplicationStatus",
		"EncryptionStatus",
		"ObjectLockRetainUntilDate",
		"ObjectLockMode",
		"ObjectLockLegalHoldStatus",
		"ObjectLockEventHoldStatus",
		"ObjectLockEventHoldDuration",
		"IntelligentTieringAccessTier",
		"BucketKeyStatus",
		"ChecksumAlgorithm",
		"ObjectAccessControlList",
		"ObjectOwner",
		"LifecycleExpirationDate",
		"IntelligentTieringReferenceDate",
	}
}

// JSONType is an enum; values that this version does not know are kept as they are.
type JSONType string

// Enum values for JSONType
const (
	JSONTypeDocument JSONType = "DOCUMENT"
	JSONTypeLines    JSONType = "LINES"
)

// Values are those that this version knows.
func (JSONType) Values() []JSONType {
	return []JSONType{
		"DOCUMENT",
		"LINES",
	}
}

// LocationType is an enum; values that this version does not know are kept as they are.
type LocationType string

// Enum values for LocationType
const (
	LocationTypeAvailabilityZone LocationType = "AvailabilityZone"
	LocationTypeLocalZone        LocationType = "LocalZone"
)

// Values are those that this version knows.
func (LocationType) Values() []LocationType {
	return []LocationType{
		"AvailabilityZone",
		"LocalZone",
	}
}

// MFADelete is an enum; values that this version does not know are kept as they are.
type MFADelete string

// Enum values for MFADelete
const (
	MFADeleteEnabled  MFADelete = "Enabled"
	MFADeleteDisabled MFADelete = "Disabled"
)

// Values are those that this version knows.
func (MFADelete) Values() []MFADelete {
	return []MFADelete{
		"Enabled",
		"Disabled",
	}
}

// MFADeleteStatus is an enum; values that this version does not know are kept as they are.
type MFADeleteStatus string

// Enum values for MFADeleteStatus
const (
	MFADeleteStatusEnabled  MFADeleteStatus = "Enabled"
	MFADeleteStatusDisabled MFADeleteStatus = "Disabled"
)

// Values are those that this version knows.
func (MFADeleteStatus) Values() []MFADeleteStatus {
	return []MFADeleteStatus{
		"Enabled",
		"Disabled",
	}
}

// MetadataDirective is an enum; values that this version does not know are kept as they are.
type MetadataDirective string

// Enum values for MetadataDirective
const (
	MetadataDirectiveCopy    MetadataDirective = "COPY"
	MetadataDirectiveReplace MetadataDirective = "REPLACE"
)

// Values are those that this version knows.
func (MetadataDirective) Values() []MetadataDirective {
	return []MetadataDirective{
		"COPY",
		"REPLACE",
	}
}

// MetricsStatus is an enum; values that this version does not know are kept as they are.
type MetricsStatus string

// Enum values for MetricsStatus
const (
	MetricsStatusEnabled  MetricsStatus = "Enabled"
	MetricsStatusDisabled MetricsStatus = "Disabled"
)

// Values are those that this version knows.
func (MetricsStatus) Values() []MetricsStatus {
	return []MetricsStatus{
		"Enabled",
		"Disabled",
	}
}

// ObjectAttributes is an enum; values that this version does not know are kept as they are.
type ObjectAttributes string

// Enum values for ObjectAttributes
const (
	ObjectAttributesEtag         ObjectAttributes = "ETag"
	ObjectAttributesChecksum     ObjectAttributes = "Checksum"
	ObjectAttributesObjectParts  ObjectAttributes = "ObjectParts"
	ObjectAttributesStorageClass ObjectAttributes = "StorageClass"
	ObjectAttributesObjectSize   ObjectAttributes = "ObjectSize"
)

// Values are those that this version knows.
func (ObjectAttributes) Values() []ObjectAttributes {
	return []ObjectAttributes{
		"ETag",
		"Checksum",
		"ObjectParts",
		"StorageClass",
		"ObjectSize",
	}
}

// ObjectCannedACL is an enum; values that this version does not know are kept as they are.
type ObjectCannedACL string

// Enum values for ObjectCannedACL
const (
	ObjectCannedACLPrivate                ObjectCannedACL = "private"
	ObjectCannedACLPublicRead             ObjectCannedACL = "public-read"
	ObjectCannedACLPublicReadWrite        ObjectCannedACL = "public-read-write"
	ObjectCannedACLAuthenticatedRead      ObjectCannedACL = "authenticated-read"
	ObjectCannedACLAwsExecRead            ObjectCannedACL = "aws-exec-read"
	ObjectCannedACLBucketOwnerRead        ObjectCannedACL = "bucket-owner-read"
	ObjectCannedACLBucketOwnerFullControl ObjectCannedACL = "bucket-owner-full-control"
)

// Values are those that this version knows.
func (ObjectCannedACL) Values() []ObjectCannedACL {
	return []ObjectCannedACL{
		"private",
		"public-read",
		"public-read-write",
		"authenticated-read",
		"aws-exec-read",
		"bucket-owner-read",
		"bucket-owner-full-control",
	}
}

// ObjectLockEnabled is an enum; values that this version does not know are kept as they are.
type ObjectLockEnabled string

// Enum values for ObjectLockEnabled
const (
	ObjectLockEnabledEnabled ObjectLockEnabled = "Enabled"
)

// Values are those that this version knows.
func (ObjectLockEnabled) Values() []ObjectLockEnabled {
	return []ObjectLockEnabled{
		"Enabled",
	}
}

// ObjectLockEventHold is an enum; values that this version does not know are kept as they are.
type ObjectLockEventHold string

// Enum values for ObjectLockEventHold
const (
	ObjectLockEventHoldOn  ObjectLockEventHold = "ON"
	ObjectLockEventHoldOff ObjectLockEventHold = "OFF"
)

// Values are those that this version knows.
func (ObjectLockEventHold) Values() []ObjectLockEventHold {
	return []ObjectLockEventHold{
		"ON",
		"OFF",
	}
}

// ObjectLockLegalHoldStatus is an enum; values that this version does not know are kept as they are.
type ObjectLockLegalHoldStatus string

// Enum values for ObjectLockLegalHoldStatus
const (
	ObjectLockLegalHoldStatusOn  ObjectLockLegalHoldStatus = "ON"
	ObjectLockLegalHoldStatusOff ObjectLockLegalHoldStatus = "OFF"
)

// Values are those that this version knows.
func (ObjectLockLegalHoldStatus) Values() []ObjectLockLegalHoldStatus {
	return []ObjectLockLegalHoldStatus{
		"ON",
		"OFF",
	}
}

// ObjectLockMode is an enum; values that this version does not know are kept as they are.
type ObjectLockMode string

// Enum values for ObjectLockMode
const (
	ObjectLockModeGovernance ObjectLockMode = "GOVERNANCE"
	ObjectLockModeCompliance ObjectLockMode = "COMPLIANCE"
)

// Values are those that this version knows.
func (ObjectLockMode) Values() []ObjectLockMode {
	return []ObjectLockMode{
		"GOVERNANCE",
		"COMPLIANCE",
	}
}

// ObjectLockRetentionMode is an enum; values that this version does not know are kept as they are.
type ObjectLockRetentionMode string

// Enum values for ObjectLockRetentionMode
const (
	ObjectLockRetentionModeGovernance ObjectLockRetentionMode = "GOVERNANCE"
	ObjectLockRetentionModeCompliance ObjectLockRetentionMode = "COMPLIANCE"
)

// Values are those that this version knows.
func (ObjectLockRetentionMode) Values() []ObjectLockRetentionMode {
	return []ObjectLockRetentionMode{
		"GOVERNANCE",
		"COMPLIANCE",
	}
}

// ObjectOwnership is an enum; values that this version does not know are kept as they are.
type ObjectOwnership string

// Enum values for ObjectOwnership
const (
	ObjectOwnershipBucketOwnerPreferred ObjectOwnership = "BucketOwnerPreferred"
	ObjectOwnershipObjectWriter         ObjectOwnership = "ObjectWriter"
	ObjectOwnershipBucketOwnerEnforced  ObjectOwnership = "BucketOwnerEnforced"
)

// Values are those that this version knows.
func (ObjectOwnership) Values() []ObjectOwnership {
	return []ObjectOwnership{
		"BucketOwnerPreferred",
		"ObjectWriter",
		"BucketOwnerEnforced",
	}
}

// ObjectStorageClass is an enum; values that this version does not know are kept as they are.
type ObjectStorageClass string

// Enum values for ObjectStorageClass
const (
	ObjectStorageClassStandard             ObjectStorageClass = "STANDARD"
	ObjectStorageClassReducedRedundancy    ObjectStorageClass = "REDUCED_REDUNDANCY"
	ObjectStorageClassGlacier              ObjectStorageClass = "GLACIER"
	ObjectStorageClassStandardIa           ObjectStorageClass = "STANDARD_IA"
	ObjectStorageClassOnezoneIa            ObjectStorageClass = "ONEZONE_IA"
	ObjectStorageClassIntelligentTiering   ObjectStorageClass = "INTELLIGENT_TIERING"
	ObjectStorageClassDeepArchive          ObjectStorageClass = "DEEP_ARCHIVE"
	ObjectStorageClassOutposts             ObjectStorageClass = "OUTPOSTS"
	ObjectStorageClassGlacierIr            ObjectStorageClass = "GLACIER_IR"
	ObjectStorageClassSnow                 ObjectStorageClass = "SNOW"
	ObjectStorageClassExpressOnezone       ObjectStorageClass = "EXPRESS_ONEZONE"
	ObjectStorageClassFsxOpenzfs           ObjectStorageClass = "FSX_OPENZFS"
	ObjectStorageClassFsxOntap             ObjectStorageClass = "FSX_ONTAP"
	ObjectStorageClassAwsBackupWarm        ObjectStorageClass = "AWS_BACKUP_WARM"
	ObjectStorageClassAwsBackupLowCostWarm ObjectStorageClass = "AWS_BACKUP_LOW_COST_WARM"
)

// Values are those that this version knows.
func (ObjectStorageClass) Values() []ObjectStorageClass {
	return []ObjectStorageClass{
		"STANDARD",
		"REDUCED_REDUNDANCY",
		"GLACIER",
		"STANDARD_IA",
		"ONEZONE_IA",
		"INTELLIGENT_TIERING",
		"DEEP_ARCHIVE",
		"OUTPOSTS",
		"GLACIER_IR",
		"SNOW",
		"EXPRESS_ONEZONE",
		"FSX_OPENZFS",
		"FSX_ONTAP",
		"AWS_BACKUP_WARM",
		"AWS_BACKUP_LOW_COST_WARM",
	}
}

// ObjectVersionStorageClass is an enum; values that this version does not know are kept as they are.
type ObjectVersionStorageClass string

// Enum values for ObjectVersionStorageClass
const (
	ObjectVersionStorageClassStandard ObjectVersionStorageClass = "STANDARD"
)

// Values are those that this version knows.
func (ObjectVersionStorageClass) Values() []ObjectVersionStorageClass {
	return []ObjectVersionStorageClass{
		"STANDARD",
	}
}

// OptionalObjectAttributes is an enum; values that this version does not know are kept as they are.
type OptionalObjectAttributes string

// Enum values for OptionalObjectAttributes
const (
	OptionalObjectAttributesRestoreStatus OptionalObjectAttributes = "RestoreStatus"
)

// Values are those that this version knows.
func (OptionalObjectAttributes) Values() []OptionalObjectAttributes {
	return []OptionalObjectAttributes{
		"RestoreStatus",
	}
}

// OwnerOverride is an enum; values that this version does not know are kept as they are.
type OwnerOverride string

// Enum values for OwnerOverride
const (
	OwnerOverrideDestination OwnerOverride = "Destination"
)

// Values are those that this version knows.
func (OwnerOverride) Values() []OwnerOverride {
	return []OwnerOverride{
		"Destination",
	}
}

// PartitionDateSource is an enum; values that this version does not know are kept as they are.
type PartitionDateSource string

// Enum values for PartitionDateSource
const (
	PartitionDateSourceEventTime    PartitionDateSource = "EventTime"
	PartitionDateSourceDeliveryTime PartitionDateSource = "DeliveryTime"
)

// Values are those that this version knows.
func (PartitionDateSource) Values() []PartitionDateSource {
	return []PartitionDateSource{
		"EventTime",
		"DeliveryTime",
	}
}

// Payer is an enum; values that this version does not know are kept as they are.
type Payer string

// Enum values for Payer
const (
	PayerRequester   Payer = "Requester"
	PayerBucketOwner Payer = "BucketOwner"
)

// Values are those that this version knows.
func (Payer) Values() []Payer {
	return []Payer{
		"Requester",
		"BucketOwner",
	}
}

// Permission is an enum; values that this version does not know are kept as they are.
type Permission string

// Enum values for Permission
const (
	PermissionFullControl Permission = "FULL_CONTROL"
	PermissionWrite       Permission = "WRITE"
	PermissionWriteAcp    Permission = "WRITE_ACP"
	PermissionRead        Permission = "READ"
	PermissionReadAcp     Permission = "READ_ACP"
)

// Values are those that this version knows.
func (Permission) Values() []Permission {
	return []Permission{
		"FULL_CONTROL",
		"WRITE",
		"WRITE_ACP",
		"READ",
		"READ_ACP",
	}
}

// Protocol is an enum; values that this version does not know are kept as they are.
type Protocol string

// Enum values for Protocol
const (
	ProtocolHttp  Protocol = "http"
	ProtocolHttps Protocol = "https"
)

// Values are those that this version knows.
func (Protocol) Values() []Protocol {
	return []Protocol{
		"http",
		"https",
	}
}

// QuoteFields is an enum; values that this version does not know are kept as they are.
type QuoteFields string

// Enum values for QuoteFields
const (
	QuoteFieldsAlways   QuoteFields = "ALWAYS"
	QuoteFieldsAsneeded QuoteFields = "ASNEEDED"
)

// Values are those that this version knows.
func (QuoteFields) Values() []QuoteFields {
	return []QuoteFields{
		"ALWAYS",
		"ASNEEDED",
	}
}

// ReplicaModificationsStatus is an enum; values that this version does not know are kept as they are.
type ReplicaModificationsStatus string

// Enum values for ReplicaModificationsStatus
const (
	ReplicaModificationsStatusEnabled  ReplicaModificationsStatus = "Enabled"
	ReplicaModificationsStatusDisabled ReplicaModificationsStatus = "Disabled"
)

// Values are those that this version knows.
func (ReplicaModificationsStatus) Values() []ReplicaModificationsStatus {
	return []ReplicaModificationsStatus{
		"Enabled",
		"Disabled",
	}
}

// ReplicationRuleStatus is an enum; values that this version does not know are kept as they are.
type ReplicationRuleStatus string

// Enum values for ReplicationRuleStatus
const (
	ReplicationRuleStatusEnabled  ReplicationRuleStatus = "Enabled"
	ReplicationRuleStatusDisabled ReplicationRuleStatus = "Disabled"
)

// Values are those that this version knows.
func (ReplicationRuleStatus) Values() []ReplicationRuleStatus {
	return []ReplicationRuleStatus{
		"Enabled",
		"Disabled",
	}
}

// ReplicationStatus is an enum; values that this version does not know are kept as they are.
type ReplicationStatus string

// Enum values for ReplicationStatus
const (
	ReplicationStatusComplete  ReplicationStatus = "COMPLETE"
	ReplicationStatusPending   ReplicationStatus = "PENDING"
	ReplicationStatusFailed    ReplicationStatus = "FAILED"
	ReplicationStatusReplica   ReplicationStatus = "REPLICA"
	ReplicationStatusCompleted ReplicationStatus = "COMPLETED"
)

// Values are those that this version knows.
func (ReplicationStatus) Values() []ReplicationStatus {
	return []ReplicationStatus{
		"COMPLETE",
		"PENDING",
		"FAILED",
		"REPLICA",
		"COMPLETED",
	}
}

// ReplicationTimeStatus is an enum; values that this version does not know are kept as they are.
type ReplicationTimeStatus string

// Enum values for ReplicationTimeStatus
const (
	ReplicationTimeStatusEnabled  ReplicationTimeStatus = "Enabled"
	ReplicationTimeStatusDisabled ReplicationTimeStatus = "Disabled"
)

// Values are those that this version knows.
func (ReplicationTimeStatus) Values() []ReplicationTimeStatus {
	return []ReplicationTimeStatus{
		"Enabled",
		"Disabled",
	}
}

// RequestCharged is an enum; values that this version does not know are kept as they are.
type RequestCharged string

// Enum values for RequestCharged
const (
	RequestChargedRequester RequestCharged = "requester"
)

// Values are those that this version knows.
func (RequestCharged) Values() []RequestCharged {
	return []RequestCharged{
		"requester",
	}
}

// RequestPayer is an enum; values that this version does not know are kept as they are.
type RequestPayer string

// Enum values for RequestPayer
const (
	RequestPayerRequester RequestPayer = "requester"
)

// Values are those that this version knows.
func (RequestPayer) Values() []RequestPayer {
	return []RequestPayer{
		"requester",
	}
}

// RestoreRequestType is an enum; values that this version does not know are kept as they are.
type RestoreRequestType string

// Enum values for RestoreRequestType
const (
	RestoreRequestTypeSelect RestoreRequestType = "SELECT"
)

// Values are those that this version knows.
func (RestoreRequestType) Values() []RestoreRequestType {
	return []RestoreRequestType{
		"SELECT",
	}
}

// S3TablesBucketType is an enum; values that this version does not know are kept as they are.
type S3TablesBucketType string

// Enum values for S3TablesBucketType
const (
	S3TablesBucketTypeAws      S3TablesBucketType = "aws"
	S3TablesBucketTypeCustomer S3TablesBucketType = "customer"
)

// Values are those that this version knows.
func (S3TablesBucketType) Values() []S3TablesBucketType {
	return []S3TablesBucketType{
		"aws",
		"customer",
	}
}

// ServerSideEncryption is an enum; values that this version does not know are kept as they are.
type ServerSideEncryption string

// Enum values for ServerSideEncryption
const (
	ServerSideEncryptionAes256     ServerSideEncryption = "AES256"
	ServerSideEncryptionAwsFsx     ServerSideEncryption = "aws:fsx"
	ServerSideEncryptionAwsBackup  ServerSideEncryption = "aws:backup"
	ServerSideEncryptionAwsKms     ServerSideEncryption = "aws:kms"
	ServerSideEncryptionAwsKmsDsse ServerSideEncryption = "aws:kms:dsse"
)

// Values are those that this version knows.
func (ServerSideEncryption) Values() []ServerSideEncryption {
	return []ServerSideEncryption{
		"AES256",
		"aws:fsx",
		"aws:backup",
		"aws:kms",
		"aws:kms:dsse",
	}
}

// SessionMode is an enum; values that this version does not know are kept as they are.
type SessionMode string

// Enum values for SessionMode
const (
	SessionModeReadOnly  SessionMode = "ReadOnly"
	SessionModeReadWrite SessionMode = "ReadWrite"
)

// Values are those that this version knows.
func (SessionMode) Values() []SessionMode {
	return []SessionMode{
		"ReadOnly",
		"ReadWrite",
	}
}

// SseKmsEncryptedObjectsStatus is an enum; values that this version does not know are kept as they are.
type SseKmsEncryptedObjectsStatus string

// Enum values for SseKmsEncryptedObjectsStatus
const (
	SseKmsEncryptedObjectsStatusEnabled  SseKmsEncryptedObjectsStatus = "Enabled"
	SseKmsEncryptedObjectsStatusDisabled SseKmsEncryptedObjectsStatus = "Disabled"
)

// Values are those that this version knows.
func (SseKmsEncryptedObjectsStatus) Values() []SseKmsEncryptedObjectsStatus {
	return []SseKmsEncryptedObjectsStatus{
		"Enabled",
		"Disabled",
	}
}

// StorageClass is an enum; values that this version does not know are kept as they are.
type StorageClass string

// Enum values for StorageClass
const (
	StorageClassStandard             StorageClass = "STANDARD"
	StorageClassReducedRedundancy    StorageClass = "REDUCED_REDUNDANCY"
	StorageClassStandardIa           StorageClass = "STANDARD_IA"
	StorageClassOnezoneIa            StorageClass = "ONEZONE_IA"
	StorageClassIntelligentTiering   StorageClass = "INTELLIGENT_TIERING"
	StorageClassGlacier              StorageClass = "GLACIER"
	StorageClassDeepArchive          StorageClass = "DEEP_ARCHIVE"
	StorageClassOutposts             StorageClass = "OUTPOSTS"
	StorageClassGlacierIr            StorageClass = "GLACIER_IR"
	StorageClassSnow                 StorageClass = "SNOW"
	StorageClassExpressOnezone       StorageClass = "EXPRESS_ONEZONE"
	StorageClassFsxOpenzfs           StorageClass = "FSX_OPENZFS"
	StorageClassFsxOntap             StorageClass = "FSX_ONTAP"
	StorageClassAwsBackupWarm        StorageClass = "AWS_BACKUP_WARM"
	StorageClassAwsBackupLowCostWarm StorageClass = "AWS_BACKUP_LOW_COST_WARM"
)

// Values are those that this version knows.
func (StorageClass) Values() []StorageClass {
	return []StorageClass{
		"STANDARD",
		"REDUCED_REDUNDANCY",
		"STANDARD_IA",
		"ONEZONE_IA",
		"INTELLIGENT_TIERING",
		"GLACIER",
		"DEEP_ARCHIVE",
		"OUTPOSTS",
		"GLACIER_IR",
		"SNOW",
		"EXPRESS_ONEZONE",
		"FSX_OPENZFS",
		"FSX_ONTAP",
		"AWS_BACKUP_WARM",
		"AWS_BACKUP_LOW_COST_WARM",
	}
}

// StorageClassAnalysisSchemaVersion is an enum; values that this version does not know are kept as they are.
type StorageClassAnalysisSchemaVersion string

// Enum values for StorageClassAnalysisSchemaVersion
const (
	StorageClassAnalysisSchemaVersionV1 StorageClassAnalysisSchemaVersion = "V_1"
)

// Values are those that this version knows.
func (StorageClassAnalysisSchemaVersion) Values() []StorageClassAnalysisSchemaVersion {
	return []StorageClassAnalysisSchemaVersion{
		"V_1",
	}
}

// TableSseAlgorithm is an enum; values that this version does not know are kept as they are.
type TableSseAlgorithm string

// Enum values for TableSseAlgorithm
const (
	TableSseAlgorithmAwsKms TableSseAlgorithm = "aws:kms"
	TableSseAlgorithmAes256 TableSseAlgorithm = "AES256"
)

// Values are those that this version knows.
func (TableSseAlgorithm) Values() []TableSseAlgorithm {
	return []TableSseAlgorithm{
		"aws:kms",
		"AES256",
	}
}

// TaggingDirective is an enum; values that this version does not know are kept as they are.
type TaggingDirective string

// Enum values for TaggingDirective
const (
	TaggingDirectiveCopy    TaggingDirective = "COPY"
	TaggingDirectiveReplace TaggingDirective = "REPLACE"
)

// Values are those that this version knows.
func (TaggingDirective) Values() []TaggingDirective {
	return []TaggingDirective{
		"COPY",
		"REPLACE",
	}
}

// Tier is an enum; values that this version does not know are kept as they are.
type Tier string

// Enum values for Tier
const (
	TierStandard  Tier = "Standard"
	TierBulk      Tier = "Bulk"
	TierExpedited Tier = "Expedited"
)

// Values are those that this version knows.
func (Tier) Values() []Tier {
	return []Tier{
		"Standard",
		"Bulk",
		"Expedited",
	}
}

// TransitionDefaultMinimumObjectSize is an enum; values that this version does not know are kept as they are.
type TransitionDefaultMinimumObjectSize string

// Enum values for TransitionDefaultMinimumObjectSize
const (
	TransitionDefaultMinimumObjectSizeVariesByStorageClass  TransitionDefaultMinimumObjectSize = "varies_by_storage_class"
	TransitionDefaultMinimumObjectSizeAllStorageClasses128k TransitionDefaultMinimumObjectSize = "all_storage_classes_128K"
)

// Values are those that this version knows.
func (TransitionDefaultMinimumObjectSize) Values() []TransitionDefaultMinimumObjectSize {
	return []TransitionDefaultMinimumObjectSize{
		"varies_by_storage_class",
		"all_storage_classes_128K",
	}
}

// TransitionStorageClass is an enum; values that this version does not know are kept as they are.
type TransitionStorageClass string

// Enum values for TransitionStorageClass
const (
	TransitionStorageClassGlacier            TransitionStorageClass = "GLACIER"
	TransitionStorageClassStandardIa         TransitionStorageClass = "STANDARD_IA"
	TransitionStorageClassOnezoneIa          TransitionStorageClass = "ONEZONE_IA"
	TransitionStorageClassIntelligentTiering TransitionStorageClass = "INTELLIGENT_TIERING"
	TransitionStorageClassDeepArchive        TransitionStorageClass = "DEEP_ARCHIVE"
	TransitionStorageClassGlacierIr          TransitionStorageClass = "GLACIER_IR"
)

// Values are those that this version knows.
func (TransitionStorageClass) Values() []TransitionStorageClass {
	return []TransitionStorageClass{
		"GLACIER",
		"STANDARD_IA",
		"ONEZONE_IA",
		"INTELLIGENT_TIERING",
		"DEEP_ARCHIVE",
		"GLACIER_IR",
	}
}

// Type is an enum; values that this version does not know are kept as they are.
type Type string

// Enum values for Type
const (
	TypeCanonicalUser         Type = "CanonicalUser"
	TypeAmazonCustomerByEmail Type = "AmazonCustomerByEmail"
	TypeGroup                 Type = "Group"
)

// Values are those that this version knows.
func (Type) Values() []Type {
	return []Type{
		"CanonicalUser",
		"AmazonCustomerByEmail",
		"Group",
	}
}
