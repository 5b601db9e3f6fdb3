// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AcceleratorConfig is a structure of the model.
type AcceleratorConfig struct {
	AcceleratorMemorySize *int32
}

// AccountLimit is a structure of the model.
type AccountLimit struct {
	TotalCodeSize                  int64
	CodeSizeUnzipped               int64
	CodeSizeZipped                 int64
	ConcurrentExecutions           int32
	UnreservedConcurrentExecutions *int32
}

// AccountUsage is a structure of the model.
type AccountUsage struct {
	TotalCodeSize int64
	FunctionCount int64
}

// AliasConfiguration is a structure of the model.
type AliasConfiguration struct {
	AliasArn        *string
	Name            *string
	FunctionVersion *string
	Description     *string
	RoutingConfig   *AliasRoutingConfiguration
	RevisionId      *string
}

// AliasRoutingConfiguration is a structure of the model.
type AliasRoutingConfiguration struct {
	AdditionalVersionWeights map[string]float64
}

// AllowedPublishers is a structure of the model.
type AllowedPublishers struct {
	SigningProfileVersionArns []string
}

// AmazonManagedKafkaEventSourceConfig is a structure of the model.
type AmazonManagedKafkaEventSourceConfig struct {
	ConsumerGroupId      *string
	SchemaRegistryConfig *KafkaSchemaRegistryConfig
}

// CallbackDetails is a structure of the model.
type CallbackDetails struct {
	CallbackId *string
	Result     *string
	Error      *ErrorObject
}

// CallbackFailedDetails is a structure of the model.
type CallbackFailedDetails struct {
	Error *EventError
}

// CallbackOptions is a structure of the model.
type CallbackOptions struct {
	TimeoutSeconds          *int32
	HeartbeatTimeoutSeconds *int32
}

// CallbackStartedDetails is a structure of the model.
type CallbackStartedDetails struct {
	CallbackId       *string
	HeartbeatTimeout *int32
	Timeout          *int32
}

// CallbackSucceededDetails is a structure of the model.
type CallbackSucceededDetails struct {
	Result *EventResult
}

// CallbackTimedOutDetails is a structure of the model.
type CallbackTimedOutDetails struct {
	Error *EventError
}

// CapacityProvider is a structure of the model.
type CapacityProvider struct {
	CapacityProviderArn           *string
	State                         CapacityProviderState
	VpcConfig                     *CapacityProviderVpcConfig
	PermissionsConfig             *CapacityProviderPermissionsConfig
	InstanceRequirements          *InstanceRequirements
	CapacityProviderScalingConfig *CapacityProviderScalingConfig
	KmsKeyArn                     *string
	LastModified                  *string
	PropagateTags                 *PropagateTags
	TelemetryConfig               *CapacityProviderTelemetryConfig
}

// CapacityProviderConfig is a structure of the model.
type CapacityProviderConfig struct {
	LambdaManagedInstancesCapacityProviderConfig *LambdaManagedInstancesCapacityProviderConfig
}

// CapacityProviderLoggingConfig is a structure of the model.
type CapacityProviderLoggingConfig struct {
	SystemLogLevel SystemLogLevel
	LogGroup       *string
}

// CapacityProviderPermissionsConfig is a structure of the model.
type CapacityProviderPermissionsConfig struct {
	CapacityProviderOperatorRoleArn *string
}

// CapacityProviderScalingConfig is a structure of the model.
type CapacityProviderScalingConfig struct {
	MaxVCpuCount    *int32
	ScalingMode     CapacityProviderScalingMode
	ScalingPolicies []TargetTrackingScalingPolicy
}

// CapacityProviderTelemetryConfig is a structure of the model.
type CapacityProviderTelemetryConfig struct {
	LoggingConfig *CapacityProviderLoggingConfig
}

// CapacityProviderVpcConfig is a structure of the model.
type CapacityProviderVpcConfig struct {
	SubnetIds        []string
	SecurityGroupIds []string
}

// ChainedInvokeDetails is a structure of the model.
type ChainedInvokeDetails struct {
	Result *string
	Error  *ErrorObject
}

// ChainedInvokeFailedDetails is a structure of the model.
type ChainedInvokeFailedDetails struct {
	Error *EventError
}

// ChainedInvokeOptions is a structure of the model.
type ChainedInvokeOptions struct {
	FunctionName *string
	TenantId     *string
	XAmznTraceId *string
}

// ChainedInvokeStartedDetails is a structure of the model.
type ChainedInvokeStartedDetails struct {
	FunctionName        *string
	TenantId            *string
	Input               *EventInput
	ExecutedVersion     *string
	DurableExecutionArn *string
}

// ChainedInvokeStoppedDetails is a structure of the model.
type ChainedInvokeStoppedDetails struct {
	Error *EventError
}

// ChainedInvokeSucceededDetails is a structure of the model.
type ChainedInvokeSucceededDetails struct {
	Result *EventResult
}

// ChainedInvokeTimedOutDetails is a structure of the model.
type ChainedInvokeTimedOutDetails struct {
	Error *EventError
}

// CheckpointUpdatedExecutionState is a structure of the model.
type CheckpointUpdatedExecutionState struct {
	Operations []Operation
	NextMarker *string
}

// CodeSigningConfig is a structure of the model.
type CodeSigningConfig struct {
	CodeSigningConfigId  *string
	CodeSigningConfigArn *string
	Description          *string
	AllowedPublishers    *AllowedPublishers
	CodeSigningPolicies  *CodeSigningPolicies
	LastModified         *string
}

// CodeSigningPolicies is a structure of the model.
type CodeSigningPolicies struct {
	UntrustedArtifactOnDeployment CodeSigningPolicy
}

// Concurrency is a structure of the model.
type Concurrency struct {
	ReservedConcurrentExecutions *int32
}

// ContextDetails is a structure of the model.
type ContextDetails struct {
	ReplayChildren *bool
	Result         *string
	Error          *ErrorObject
}

// ContextFailedDetails is a structure of the model.
type ContextFailedDetails struct {
	Error *EventError
}

// ContextOptions is a structure of the model.
type ContextOptions struct {
	ReplayChildren *bool
}

// ContextStartedDetails is a structure of the model.
type ContextStartedDetails struct {
}

// ContextSucceededDetails is a structure of the model.
type ContextSucceededDetails struct {
	Result *EventResult
}

// Cors is a structure of the model.
type Cors struct {
	AllowCredentials *bool
	AllowHeaders     []string
	AllowMethods     []string
	AllowOrigins     []string
	ExposeHeaders    []string
	MaxAge           *int32
}

// DeadLetterConfig is a structure of the model.
type DeadLetterConfig struct {
	TargetArn *string
}

// DestinationConfig is a structure of the model.
type DestinationConfig struct {
	OnSuccess *OnSuccess
	OnFailure *OnFailure
}

// DocumentDBEventSourceConfig is a structure of the model.
type DocumentDBEventSourceConfig struct {
	DatabaseName   *string
	CollectionName *string
	FullDocument   FullDocument
}

// DurableConfig is a structure of the model.
type DurableConfig struct {
	KMSKeyArn             *string
	RetentionPeriodInDays *int32
	ExecutionTimeout      *int32
}

// Environment is a structure of the model.
type Environment struct {
	Variables map[string]string
}

// EnvironmentError is a structure of the model.
type EnvironmentError struct {
	ErrorCode *string
	Message   *string
}

// EnvironmentResponse is a structure of the model.
type EnvironmentResponse struct {
	Variables map[string]string
	Error     *EnvironmentError
}

// EphemeralStorage is a structure of the model.
type EphemeralStorage struct {
	Size *int32
}

// ErrorObject is a structure of the model.
type ErrorObject struct {
	ErrorMessage *string
	ErrorType    *string
	ErrorData    *string
	StackTrace   []string
}

// Event is a structure of the model.
type Event struct {
	EventType                     EventType
	SubType                       *string
	EventId                       *int32
	Id                            *string
	Name                          *string
	EventTimestamp                *time.Time
	ParentId                      *string
	ExecutionStartedDetails       *ExecutionStartedDetails
	ExecutionSucceededDetails     *ExecutionSucceededDetails
	ExecutionFailedDetails        *ExecutionFailedDetails
	ExecutionTimedOutDetails      *ExecutionTimedOutDetails
	ExecutionStoppedDetails       *ExecutionStoppedDetails
	ContextStartedDetails         *ContextStartedDetails
	ContextSucceededDetails       *ContextSucceededDetails
	ContextFailedDetails          *ContextFailedDetails
	WaitStartedDetails            *WaitStartedDetails
	WaitSucceededDetails          *WaitSucceededDetails
	WaitCancelledDetails          *WaitCancelledDetails
	StepStartedDetails            *StepStartedDetails
	StepSucceededDetails          *StepSucceededDetails
	StepFailedDetails             *StepFailedDetails
	ChainedInvokeStartedDetails   *ChainedInvokeStartedDetails
	ChainedInvokeSucceededDetails *ChainedInvokeSucceededDetails
	ChainedInvokeFailedDetails    *ChainedInvokeFailedDetails
	ChainedInvokeTimedOutDetails  *ChainedInvokeTimedOutDetails
	ChainedInvokeStoppedDetails   *ChainedInvokeStoppedDetails
	CallbackStartedDetails        *CallbackStartedDetails
	CallbackSucceededDetails      *CallbackSucceededDetails
	CallbackFailedDetails         *CallbackFailedDetails
	CallbackTimedOutDetails       *CallbackTimedOutDetails
	InvocationCompletedDetails    *InvocationCompletedDetails
	ExecutionPausedDetails        *ExecutionPausedDetails
	ExecutionResumedDetails       *ExecutionResumedDetails
}

// EventError is a structure of the model.
type EventError struct {
	Payload   *ErrorObject
	Truncated *bool
}

// EventInput is a structure of the model.
type EventInput struct {
	Payload   *string
	Truncated *bool
}

// EventPauseReason is a structure of the model.
type EventPauseReason struct {
	Payload   *string
	Truncated *bool
}

// EventResult is a structure of the model.
type EventResult struct {
	Payload   *string
	Truncated *bool
}

// EventResumeReason is a structure of the model.
type EventResumeReason struct {
	Payload   *string
	Truncated *bool
}

// EventSourceMappingConfiguration is a structure of the model.
type EventSourceMappingConfiguration struct {
	UUID                                *string
	StartingPosition                    EventSourcePosition
	StartingPositionTimestamp           *time.Time
	BatchSize                           *int32
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	EventSourceArn                      *string
	FilterCriteria                      *FilterCriteria
	FilterCriteriaError                 *FilterCriteriaError
	KMSKeyArn                           *string
	MetricsConfig                       *EventSourceMappingMetricsConfig
	LoggingConfig                       *EventSourceMappingLoggingConfig
	ScalingConfig                       *ScalingConfig
	FunctionArn                         *string
	LastModified                        *time.Time
	LastProcessingResult                *string
	State                               *string
	StateTransitionReason               *string
	DestinationConfig                   *DestinationConfig
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []SourceAccessConfiguration
	SelfManagedEventSource              *SelfManagedEventSource
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	FunctionResponseTypes               []FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *DocumentDBEventSourceConfig
	EventSourceMappingArn               *string
	ProvisionedPollerConfig             *ProvisionedPollerConfig
}

// EventSourceMappingLoggingConfig is a structure of the model.
type EventSourceMappingLoggingConfig struct {
	SystemLogLevel EventSourceMappingSystemLogLevel
}

// EventSourceMappingMetricsConfig is a structure of the model.
type EventSourceMappingMetricsConfig struct {
	Metrics []EventSourceMappingMetric
}

// Execution is a structure of the model.
type Execution struct {
	DurableExecutionArn  *string
	DurableExecutionName *string
	FunctionArn          *string
	Status               ExecutionStatus
	StartTimestamp       *time.Time
	EndTimestamp         *time.Time
	KMSKeyArn            *string
}

// ExecutionDetails is a structure of the model.
type ExecutionDetails struct {
	InputPayload *string
}

// ExecutionFailedDetails is a structure of the model.
type ExecutionFailedDetails struct {
	Error *EventError
}

// ExecutionPausedDetails is a structure of the model.
type ExecutionPausedDetails struct {
	PauseRequestTimestamp  *time.Time
	Reason                 *EventPauseReason
	ExecutionTimeoutPaused *bool
}

// ExecutionResumedDetails is a structure of the model.
type ExecutionResumedDetails struct {
	ResumeRequestTimestamp *time.Time
	Reason                 *EventResumeReason
}

// ExecutionStartedDetails is a structure of the model.
type ExecutionStartedDetails struct {
	Input            *EventInput
	ExecutionTimeout *int32
}

// ExecutionStoppedDetails is a structure of the model.
type ExecutionStoppedDetails struct {
	Error *EventError
}

// ExecutionSucceededDetails is a structure of the model.
type ExecutionSucceededDetails struct {
	Result *EventResult
}

// ExecutionTimedOutDetails is a structure of the model.
type ExecutionTimedOutDetails struct {
	Error *EventError
}

// FileSystemConfig is a structure of the model.
type FileSystemConfig struct {
	Arn            *string
	LocalMountPath *string
	S3FilesConfig  *S3FilesConfig
}

// Filter is a structure of the model.
type Filter struct {
	Pattern *string
}

// FilterCriteria is a structure of the model.
type FilterCriteria struct {
	Filters []Filter
}

// FilterCriteriaError is a structure of the model.
type FilterCriteriaError struct {
	ErrorCode *string
	Message   *string
}

// FunctionCode is a structure of the model.
type FunctionCode struct {
	ZipFile             []byte
	S3Bucket            *string
	S3Key               *string
	S3ObjectVersion     *string
	S3ObjectStorageMode S3ObjectStorageMode
	ImageUri            *string
	SourceKMSKeyArn     *string
}

// FunctionCodeLocation is a structure of the model.
type FunctionCodeLocation struct {
	RepositoryType   *string
	Location         *string
	ImageUri         *string
	ResolvedImageUri *string
	ResolvedS3Object *ResolvedS3Object
	SourceKMSKeyArn  *string
	Error            *FunctionCodeLocationError
}

// FunctionCodeLocationError is a structure of the model.
type FunctionCodeLocationError struct {
	ErrorCode *string
	Message   *string
}

// FunctionConfiguration is a structure of the model.
type FunctionConfiguration struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *VpcConfigResponse
	DeadLetterConfig           *DeadLetterConfig
	Environment                *EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []Layer
	State                      State
	StateReason                *string
	StateReasonCode            StateReasonCode
	LastUpdateStatus           LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode LastUpdateStatusReasonCode
	FileSystemConfigs          []FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                PackageType
	ImageConfigResponse        *ImageConfigResponse
	Architectures              []Architecture
	EphemeralStorage           *EphemeralStorage
	SnapStart                  *SnapStartResponse
	RuntimeVersionConfig       *RuntimeVersionConfig
	LoggingConfig              *LoggingConfig
	TenancyConfig              *TenancyConfig
	CapacityProviderConfig     *CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *DurableConfig
	RuntimeConfig              *FunctionRuntimeConfig
	AcceleratorConfig          *AcceleratorConfig
}

// FunctionEventInvokeConfig is a structure of the model.
type FunctionEventInvokeConfig struct {
	LastModified             *time.Time
	FunctionArn              *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *DestinationConfig
}

// FunctionRuntimeConfig is a structure of the model.
type FunctionRuntimeConfig struct {
	RuntimeArn   *string
	RuntimeAlias *string
}

// FunctionScalingConfig is a structure of the model.
type FunctionScalingConfig struct {
	MinExecutionEnvironments *int32
	MaxExecutionEnvironments *int32
}

// FunctionUrlConfig is a structure of the model.
type FunctionUrlConfig struct {
	FunctionUrl      *string
	FunctionArn      *string
	CreationTime     *string
	LastModifiedTime *string
	Cors             *Cors
	AuthType         FunctionUrlAuthType
	InvokeMode       InvokeMode
}

// FunctionVersionsByCapacityProviderListItem is a structure of the model.
type FunctionVersionsByCapacityProviderListItem struct {
	FunctionArn *string
	State       State
}

// ImageConfig is a structure of the model.
type ImageConfig struct {
	EntryPoint       []string
	Command          []string
	WorkingDirectory *string
}

// ImageConfigError is a structure of the model.
type ImageConfigError struct {
	ErrorCode *string
	Message   *string
}

// ImageConfigResponse is a structure of the model.
type ImageConfigResponse struct {
	ImageConfig *ImageConfig
	Error       *ImageConfigError
}

// InstanceRequirements is a structure of the model.
type InstanceRequirements struct {
	Architectures         []Architecture
	AllowedInstanceTypes  []string
	ExcludedInstanceTypes []string
}

// InvocationCompletedDetails is a structure of the model.
type InvocationCompletedDetails struct {
	StartTimestamp *time.Time
	EndTimestamp   *time.Time
	RequestId      *string
	Error          *EventError
}

// InvokeResponseStreamUpdate is a structure of the model.
type InvokeResponseStreamUpdate struct {
	Payload []byte
}

// InvokeWithResponseStreamCompleteEvent is a structure of the model.
type InvokeWithResponseStreamCompleteEvent struct {
	ErrorCode    *string
	ErrorDetails *string
	LogResult    *string
}

// InvokeWithResponseStreamResponseEvent is a union: one of its members.
//
//   - InvokeWithResponseStreamResponseEventMemberPayloadChunk
//   - InvokeWithResponseStreamResponseEventMemberInvokeComplete
type InvokeWithResponseStreamResponseEvent interface {
	isInvokeWithResponseStreamResponseEvent()
}

// InvokeWithResponseStreamResponseEventMemberPayloadChunk is a member of InvokeWithResponseStreamResponseEvent.
type InvokeWithResponseStreamResponseEventMemberPayloadChunk struct {
	Value InvokeResponseStreamUpdate
}

func (*InvokeWithResponseStreamResponseEventMemberPayloadChunk) isInvokeWithResponseStreamResponseEvent() {
}

// InvokeWithResponseStreamResponseEventMemberInvokeComplete is a member of InvokeWithResponseStreamResponseEvent.
type InvokeWithResponseStreamResponseEventMemberInvokeComplete struct {
	Value InvokeWithResponseStreamCompleteEvent
}

func (*InvokeWithResponseStreamResponseEventMemberInvokeComplete) isInvokeWithResponseStreamResponseEvent() {
}

// KafkaSchemaRegistryAccessConfig is a structure of the model.
type KafkaSchemaRegistryAccessConfig struct {
	Type KafkaSchemaRegistryAuthType
	URI  *string
}

// KafkaSchemaRegistryConfig is a structure of the model.
type KafkaSchemaRegistryConfig struct {
	SchemaRegistryURI       *string
	EventRecordFormat       SchemaRegistryEventRecordFormat
	AccessConfigs           []KafkaSchemaRegistryAccessConfig
	SchemaValidationConfigs []KafkaSchemaValidationConfig
}

// KafkaSchemaValidationConfig is a structure of the model.
type KafkaSchemaValidationConfig struct {
	Attribute KafkaSchemaValidationAttribute
}

// LambdaManagedInstancesCapacityProviderConfig is a structure of the model.
type LambdaManagedInstancesCapacityProviderConfig struct {
	CapacityProviderArn                   *string
	PerExecutionEnvironmentMaxConcurrency *int32
	ExecutionEnvironmentMemoryGiBPerVCpu  *float64
}

// Layer is a structure of the model.
type Layer struct {
	Arn                      *string
	CodeSize                 int64
	SigningProfileVersionArn *string
	SigningJobArn            *string
}

// LayerVersionContentInput is a structure of the model.
type LayerVersionContentInput struct {
	S3Bucket            *string
	S3Key               *string
	S3ObjectVersion     *string
	S3ObjectStorageMode S3ObjectStorageMode
	ZipFile             []byte
}

// LayerVersionContentOutput is a structure of the model.
type LayerVersionContentOutput struct {
	Location                 *string
	CodeSha256               *string
	CodeSize                 int64
	SigningProfileVersionArn *string
	SigningJobArn            *string
	ResolvedS3Object         *ResolvedS3Object
}

// LayerVersionsListItem is a structure of the model.
type LayerVersionsListItem struct {
	LayerVersionArn         *string
	Version                 int64
	Description             *string
	CreatedDate             *string
	CompatibleArchitectures []Architecture
	CompatibleRuntimes      []Runtime
	LicenseInfo             *string
}

// LayersListItem is a structure of the model.
type LayersListItem struct {
	LayerName             *string
	LayerArn              *string
	LatestMatchingVersion *LayerVersionsListItem
}

// LoggingConfig is a structure of the model.
type LoggingConfig struct {
	LogFormat           LogFormat
	ApplicationLogLevel ApplicationLogLevel
	SystemLogLevel      SystemLogLevel
	LogGroup            *string
}

// OnFailure is a structure of the model.
type OnFailure struct {
	Destination *string
}

// OnSuccess is a structure of the model.
type OnSuccess struct {
	Destination *string
}

// Operation is a structure of the model.
type Operation struct {
	Id                   *string
	ParentId             *string
	Name                 *string
	Type                 OperationType
	SubType              *string
	StartTimestamp       *time.Time
	EndTimestamp         *time.Time
	Status               OperationStatus
	ExecutionDetails     *ExecutionDetails
	ContextDetails       *ContextDetails
	StepDetails          *StepDetails
	WaitDetails          *WaitDetails
	CallbackDetails      *CallbackDetails
	ChainedInvokeDetails *ChainedInvokeDetails
}

// OperationUpdate is a structure of the model.
type OperationUpdate struct {
	Id                   *string
	ParentId             *string
	Name                 *string
	Type                 OperationType
	SubType              *string
	Action               OperationAction
	Payload              *string
	Error                *ErrorObject
	ContextOptions       *ContextOptions
	StepOptions          *StepOptions
	WaitOptions          *WaitOptions
	CallbackOptions      *CallbackOptions
	ChainedInvokeOptions *ChainedInvokeOptions
}

// PauseDetails is a structure of the model.
type PauseDetails struct {
	PauseRequestTimestamp  *time.Time
	Reason                 *string
	ExecutionTimeoutPaused *bool
}

// PropagateTags is a structure of the model.
type PropagateTags struct {
	Mode         PropagateTagsMode
	ExplicitTags map[string]string
}

// ProvisionedConcurrencyConfigListItem is a structure of the model.
type ProvisionedConcurrencyConfigListItem struct {
	FunctionArn                              *string
	RequestedProvisionedConcurrentExecutions *int32
	AvailableProvisionedConcurrentExecutions *int32
	AllocatedProvisionedConcurrentExecutions *int32
	Status                                   ProvisionedConcurrencyStatusEnum
	StatusReason                             *string
	LastModified                             *string
}

// ProvisionedPollerConfig is a structure of the model.
type ProvisionedPollerConfig struct {
	MinimumPollers  *int32
	MaximumPollers  *int32
	PollerGroupName *string
}

// ResolvedS3Object is a structure of the model.
type ResolvedS3Object struct {
	S3Bucket        *string
	S3Key           *string
	S3ObjectVersion *string
}

// RetryDetails is a structure of the model.
type RetryDetails struct {
	CurrentAttempt          int32
	NextAttemptDelaySeconds *int32
}

// RuntimeVersionConfig is a structure of the model.
type RuntimeVersionConfig struct {
	RuntimeVersionArn *string
	Error             *RuntimeVersionError
}

// RuntimeVersionError is a structure of the model.
type RuntimeVersionError struct {
	ErrorCode *string
	Message   *string
}

// S3FilesConfig is a structure of the model.
type S3FilesConfig struct {
	DirectS3Read DirectS3Read
}

// ScalingConfig is a structure of the model.
type ScalingConfig struct {
	MaximumConcurrency *int32
}

// SelfManagedEventSource is a structure of the model.
type SelfManagedEventSource struct {
	Endpoints map[string][]string
}

// SelfManagedKafkaEventSourceConfig is a structure of the model.
type SelfManagedKafkaEventSourceConfig struct {
	ConsumerGroupId      *string
	SchemaRegistryConfig *KafkaSchemaRegistryConfig
	ConsumptionMode      KafkaEventSourceMappingConsumptionMode
}

// SnapStart is a structure of the model.
type SnapStart struct {
	ApplyOn SnapStartApplyOn
}

// SnapStartResponse is a structure of the model.
type SnapStartResponse struct {
	ApplyOn            SnapStartApplyOn
	OptimizationStatus SnapStartOptimizationStatus
}

// SourceAccessConfiguration is a structure of the model.
type SourceAccessConfiguration struct {
	Type SourceAccessType
	URI  *string
}

// StepDetails is a structure of the model.
type StepDetails struct {
	Attempt              int32
	NextAttemptTimestamp *time.Time
	Result               *string
	Error                *ErrorObject
}

// StepFailedDetails is a structure of the model.
type StepFailedDetails struct {
	Error        *EventError
	RetryDetails *RetryDetails
}

// StepOptions is a structure of the model.
type StepOptions struct {
	NextAttemptDelaySeconds *int32
}

// StepStartedDetails is a structure of the model.
type StepStartedDetails struct {
}

// StepSucceededDetails is a structure of the model.
type StepSucceededDetails struct {
	Result       *EventResult
	RetryDetails *RetryDetails
}

// TagsError is a structure of the model.
type TagsError struct {
	ErrorCode *string
	Message   *string
}

// TargetTrackingScalingPolicy is a structure of the model.
type TargetTrackingScalingPolicy struct {
	PredefinedMetricType CapacityProviderPredefinedMetricType
	TargetValue          *float64
}

// TenancyConfig is a structure of the model.
type TenancyConfig struct {
	TenantIsolationMode TenantIsolationMode
}

// TraceHeader is a structure of the model.
type TraceHeader struct {
	XAmznTraceId *string
}

// TracingConfig is a structure of the model.
type TracingConfig struct {
	Mode TracingMode
}

// TracingConfigResponse is a structure of the model.
type TracingConfigResponse struct {
	Mode TracingMode
}

// VpcConfig is a structure of the model.
type VpcConfig struct {
	SubnetIds               []string
	SecurityGroupIds        []string
	Ipv6AllowedForDualStack *bool
}

// VpcConfigResponse is a structure of the model.
type VpcConfigResponse struct {
	SubnetIds               []string
	SecurityGroupIds        []string
	VpcId                   *string
	Ipv6AllowedForDualStack *bool
}

// WaitCancelledDetails is a structure of the model.
type WaitCancelledDetails struct {
	Error *EventError
}

// WaitDetails is a structure of the model.
type WaitDetails struct {
	ScheduledEndTimestamp *time.Time
}

// WaitOptions is a structure of the model.
type WaitOptions struct {
	WaitSeconds *int32
}

// WaitStartedDetails is a structure of the model.
type WaitStartedDetails struct {
	Duration              *int32
	ScheduledEndTimestamp *time.Time
}

// WaitSucceededDetails is a structure of the model.
type WaitSucceededDetails struct {
	Duration *int32
}

// UnknownUnionMember is what a union holds that this version does not know.
type UnknownUnionMember struct {
	Tag   string
	Value []byte
}

func (*UnknownUnionMember) isInvokeWithResponseStreamResponseEvent() {}
