// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of AWS Lambda.
package types

// ApplicationLogLevel is an enum; values that this version does not know are kept as they are.
type ApplicationLogLevel string

// Enum values for ApplicationLogLevel
const (
	ApplicationLogLevelTrace ApplicationLogLevel = "TRACE"
	ApplicationLogLevelDebug ApplicationLogLevel = "DEBUG"
	ApplicationLogLevelInfo  ApplicationLogLevel = "INFO"
	ApplicationLogLevelWarn  ApplicationLogLevel = "WARN"
	ApplicationLogLevelError ApplicationLogLevel = "ERROR"
	ApplicationLogLevelFatal ApplicationLogLevel = "FATAL"
)

// Values are those that this version knows.
func (ApplicationLogLevel) Values() []ApplicationLogLevel {
	return []ApplicationLogLevel{
		"TRACE",
		"DEBUG",
		"INFO",
		"WARN",
		"ERROR",
		"FATAL",
	}
}

// Architecture is an enum; values that this version does not know are kept as they are.
type Architecture string

// Enum values for Architecture
const (
	ArchitectureX8664 Architecture = "x86_64"
	ArchitectureArm64 Architecture = "arm64"
)

// Values are those that this version knows.
func (Architecture) Values() []Architecture {
	return []Architecture{
		"x86_64",
		"arm64",
	}
}

// CapacityProviderPredefinedMetricType is an enum; values that this version does not know are kept as they are.
type CapacityProviderPredefinedMetricType string

// Enum values for CapacityProviderPredefinedMetricType
const (
	CapacityProviderPredefinedMetricTypeLambdaCapacityProviderAverageCPUUtilization CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageCPUUtilization"
	CapacityProviderPredefinedMetricTypeLambdaCapacityProviderAverageGPUUtilization CapacityProviderPredefinedMetricType = "LambdaCapacityProviderAverageGPUUtilization"
)

// Values are those that this version knows.
func (CapacityProviderPredefinedMetricType) Values() []CapacityProviderPredefinedMetricType {
	return []CapacityProviderPredefinedMetricType{
		"LambdaCapacityProviderAverageCPUUtilization",
		"LambdaCapacityProviderAverageGPUUtilization",
	}
}

// CapacityProviderScalingMode is an enum; values that this version does not know are kept as they are.
type CapacityProviderScalingMode string

// Enum values for CapacityProviderScalingMode
const (
	CapacityProviderScalingModeAuto   CapacityProviderScalingMode = "Auto"
	CapacityProviderScalingModeManual CapacityProviderScalingMode = "Manual"
)

// Values are those that this version knows.
func (CapacityProviderScalingMode) Values() []CapacityProviderScalingMode {
	return []CapacityProviderScalingMode{
		"Auto",
		"Manual",
	}
}

// CapacityProviderState is an enum; values that this version does not know are kept as they are.
type CapacityProviderState string

// Enum values for CapacityProviderState
const (
	CapacityProviderStatePending  CapacityProviderState = "Pending"
	CapacityProviderStateActive   CapacityProviderState = "Active"
	CapacityProviderStateFailed   CapacityProviderState = "Failed"
	CapacityProviderStateDeleting CapacityProviderState = "Deleting"
)

// Values are those that this version knows.
func (CapacityProviderState) Values() []CapacityProviderState {
	return []CapacityProviderState{
		"Pending",
		"Active",
		"Failed",
		"Deleting",
	}
}

// CodeSigningPolicy is an enum; values that this version does not know are kept as they are.
type CodeSigningPolicy string

// Enum values for CodeSigningPolicy
const (
	CodeSigningPolicyWarn    CodeSigningPolicy = "Warn"
	CodeSigningPolicyEnforce CodeSigningPolicy = "Enforce"
)

// Values are those that this version knows.
func (CodeSigningPolicy) Values() []CodeSigningPolicy {
	return []CodeSigningPolicy{
		"Warn",
		"Enforce",
	}
}

// DirectS3Read is an enum; values that this version does not know are kept as they are.
type DirectS3Read string

// Enum values for DirectS3Read
const (
	DirectS3ReadEnabled  DirectS3Read = "ENABLED"
	DirectS3ReadDisabled DirectS3Read = "DISABLED"
	DirectS3ReadAuto     DirectS3Read = "AUTO"
)

// Values are those that this version knows.
func (DirectS3Read) Values() []DirectS3Read {
	return []DirectS3Read{
		"ENABLED",
		"DISABLED",
		"AUTO",
	}
}

// EndPointType is an enum; values that this version does not know are kept as they are.
type EndPointType string

// Enum values for EndPointType
const (
	EndPointTypeKafkaBootstrapServers EndPointType = "KAFKA_BOOTSTRAP_SERVERS"
)

// Values are those that this version knows.
func (EndPointType) Values() []EndPointType {
	return []EndPointType{
		"KAFKA_BOOTSTRAP_SERVERS",
	}
}

// EventSourceMappingMetric is an enum; values that this version does not know are kept as they are.
type EventSourceMappingMetric string

// Enum values for EventSourceMappingMetric
const (
	EventSourceMappingMetricEventCount   EventSourceMappingMetric = "EventCount"
	EventSourceMappingMetricErrorCount   EventSourceMappingMetric = "ErrorCount"
	EventSourceMappingMetricKafkaMetrics EventSourceMappingMetric = "KafkaMetrics"
)

// Values are those that this version knows.
func (EventSourceMappingMetric) Values() []EventSourceMappingMetric {
	return []EventSourceMappingMetric{
		"EventCount",
		"ErrorCount",
		"KafkaMetrics",
	}
}

// EventSourceMappingSystemLogLevel is an enum; values that this version does not know are kept as they are.
type EventSourceMappingSystemLogLevel string

// Enum values for EventSourceMappingSystemLogLevel
const (
	EventSourceMappingSystemLogLevelDebug EventSourceMappingSystemLogLevel = "DEBUG"
	EventSourceMappingSystemLogLevelInfo  EventSourceMappingSystemLogLevel = "INFO"
	EventSourceMappingSystemLogLevelWarn  EventSourceMappingSystemLogLevel = "WARN"
)

// Values are those that this version knows.
func (EventSourceMappingSystemLogLevel) Values() []EventSourceMappingSystemLogLevel {
	return []EventSourceMappingSystemLogLevel{
		"DEBUG",
		"INFO",
		"WARN",
	}
}

// EventSourcePosition is an enum; values that this version does not know are kept as they are.
type EventSourcePosition string

// Enum values for EventSourcePosition
const (
	EventSourcePositionTrimHorizon EventSourcePosition = "TRIM_HORIZON"
	EventSourcePositionLatest      EventSourcePosition = "LATEST"
	EventSourcePositionAtTimestamp EventSourcePosition = "AT_TIMESTAMP"
)

// Values are those that this version knows.
func (EventSourcePosition) Values() []EventSourcePosition {
	return []EventSourcePosition{
		"TRIM_HORIZON",
		"LATEST",
		"AT_TIMESTAMP",
	}
}

// EventType is an enum; values that this version does not know are kept as they are.
type EventType string

// Enum values for EventType
const (
	EventTypeExecutionStarted       EventType = "ExecutionStarted"
	EventTypeExecutionSucceeded     EventType = "ExecutionSucceeded"
	EventTypeExecutionFailed        EventType = "ExecutionFailed"
	EventTypeExecutionTimedOut      EventType = "ExecutionTimedOut"
	EventTypeExecutionStopped       EventType = "ExecutionStopped"
	EventTypeContextStarted         EventType = "ContextStarted"
	EventTypeContextSucceeded       EventType = "ContextSucceeded"
	EventTypeContextFailed          EventType = "ContextFailed"
	EventTypeWaitStarted            EventType = "WaitStarted"
	EventTypeWaitSucceeded          EventType = "WaitSucceeded"
	EventTypeWaitCancelled          EventType = "WaitCancelled"
	EventTypeStepStarted            EventType = "StepStarted"
	EventTypeStepSucceeded          EventType = "StepSucceeded"
	EventTypeStepFailed             EventType = "StepFailed"
	EventTypeChainedInvokeStarted   EventType = "ChainedInvokeStarted"
	EventTypeChainedInvokeSucceeded EventType = "ChainedInvokeSucceeded"
	EventTypeChainedInvokeFailed    EventType = "ChainedInvokeFailed"
	EventTypeChainedInvokeTimedOut  EventType = "ChainedInvokeTimedOut"
	EventTypeChainedInvokeStopped   EventType = "ChainedInvokeStopped"
	EventTypeCallbackStarted        EventType = "CallbackStarted"
	EventTypeCallbackSucceeded      EventType = "CallbackSucceeded"
	EventTypeCallbackFailed         EventType = "CallbackFailed"
	EventTypeCallbackTimedOut       EventType = "CallbackTimedOut"
	EventTypeInvocationCompleted    EventType = "InvocationCompleted"
	EventTypeExecutionPaused        EventType = "ExecutionPaused"
	EventTypeExecutionResumed       EventType = "ExecutionResumed"
)

// Values are those that this version knows.
func (EventType) Values() []EventType {
	return []EventType{
		"ExecutionStarted",
		"ExecutionSucceeded",
		"ExecutionFailed",
		"ExecutionTimedOut",
		"ExecutionStopped",
		"ContextStarted",
		"ContextSucceeded",
		"ContextFailed",
		"WaitStarted",
		"WaitSucceeded",
		"WaitCancelled",
		"StepStarted",
		"StepSucceeded",
		"StepFailed",
		"ChainedInvokeStarted",
		"ChainedInvokeSucceeded",
		"ChainedInvokeFailed",
		"ChainedInvokeTimedOut",
		"ChainedInvokeStopped",
		"CallbackStarted",
		"CallbackSucceeded",
		"CallbackFailed",
		"CallbackTimedOut",
		"InvocationCompleted",
		"ExecutionPaused",
		"ExecutionResumed",
	}
}

// ExecutionStatus is an enum; values that this version does not know are kept as they are.
type ExecutionStatus string

// Enum values for ExecutionStatus
const (
	ExecutionStatusRunning   ExecutionStatus = "RUNNING"
	ExecutionStatusSucceeded ExecutionStatus = "SUCCEEDED"
	ExecutionStatusFailed    ExecutionStatus = "FAILED"
	ExecutionStatusTimedOut  ExecutionStatus = "TIMED_OUT"
	ExecutionStatusStopped   ExecutionStatus = "STOPPED"
	ExecutionStatusDeleting  ExecutionStatus = "DELETING"
	ExecutionStatusPausing   ExecutionStatus = "PAUSING"
	ExecutionStatusPaused    ExecutionStatus = "PAUSED"
)

// Values are those that this version knows.
func (ExecutionStatus) Values() []ExecutionStatus {
	return []ExecutionStatus{
		"RUNNING",
		"SUCCEEDED",
		"FAILED",
		"TIMED_OUT",
		"STOPPED",
		"DELETING",
		"PAUSING",
		"PAUSED",
	}
}

// FullDocument is an enum; values that this version does not know are kept as they are.
type FullDocument string

// Enum values for FullDocument
const (
	FullDocumentUpdateLookup FullDocument = "UpdateLookup"
	FullDocumentDefault      FullDocument = "Default"
)

// Values are those that this version knows.
func (FullDocument) Values() []FullDocument {
	return []FullDocument{
		"UpdateLookup",
		"Default",
	}
}

// FunctionResponseType is an enum; values that this version does not know are kept as they are.
type FunctionResponseType string

// Enum values for FunctionResponseType
const (
	FunctionResponseTypeReportBatchItemFailures FunctionResponseType = "ReportBatchItemFailures"
)

// Values are those that this version knows.
func (FunctionResponseType) Values() []FunctionResponseType {
	return []FunctionResponseType{
		"ReportBatchItemFailures",
	}
}

// FunctionUrlAuthType is an enum; values that this version does not know are kept as they are.
type FunctionUrlAuthType string

// Enum values for FunctionUrlAuthType
const (
	FunctionUrlAuthTypeNone   FunctionUrlAuthType = "NONE"
	FunctionUrlAuthTypeAwsIam FunctionUrlAuthType = "AWS_IAM"
)

// Values are those that this version knows.
func (FunctionUrlAuthType) Values() []FunctionUrlAuthType {
	return []FunctionUrlAuthType{
		"NONE",
		"AWS_IAM",
	}
}

// FunctionVersion is an enum; values that this version does not know are kept as they are.
type FunctionVersion string

// Enum values for FunctionVersion
const (
	FunctionVersionAll FunctionVersion = "ALL"
)

// Values are those that this version knows.
func (FunctionVersion) Values() []FunctionVersion {
	return []FunctionVersion{
		"ALL",
	}
}

// FunctionVersionLatestPublished is an enum; values that this version does not know are kept as they are.
type FunctionVersionLatestPublished string

// Enum values for FunctionVersionLatestPublished
const (
	FunctionVersionLatestPublishedLatestPublished FunctionVersionLatestPublished = "LATEST_PUBLISHED"
)

// Values are those that this version knows.
func (FunctionVersionLatestPublished) Values() []FunctionVersionLatestPublished {
	return []FunctionVersionLatestPublished{
		"LATEST_PUBLISHED",
	}
}

// InvocationType is an enum; values that this version does not know are kept as they are.
type InvocationType string

// Enum values for InvocationType
const (
	InvocationTypeEvent           InvocationType = "Event"
	InvocationTypeRequestResponse InvocationType = "RequestResponse"
	InvocationTypeDryRun          InvocationType = "DryRun"
)

// Values are those that this version knows.
func (InvocationType) Values() []InvocationType {
	return []InvocationType{
		"Event",
		"RequestResponse",
		"DryRun",
	}
}

// InvokeMode is an enum; values that this version does not know are kept as they are.
type InvokeMode string

// Enum values for InvokeMode
const (
	InvokeModeBuffered       InvokeMode = "BUFFERED"
	InvokeModeResponseStream InvokeMode = "RESPONSE_STREAM"
)

// Values are those that this version knows.
func (InvokeMode) Values() []InvokeMode {
	return []InvokeMode{
		"BUFFERED",
		"RESPONSE_STREAM",
	}
}

// KafkaEventSourceMappingConsumptionMode is an enum; values that this version does not know are kept as they are.
type KafkaEventSourceMappingConsumptionMode string

// Enum values for KafkaEventSourceMappingConsumptionMode
const (
	KafkaEventSourceMappingConsumptionModeStream KafkaEventSourceMappingConsumptionMode = "Stream"
	KafkaEventSourceMappingConsumptionModeQueue  KafkaEventSourceMappingConsumptionMode = "Queue"
)

// Values are those that this version knows.
func (KafkaEventSourceMappingConsumptionMode) Values() []KafkaEventSourceMappingConsumptionMode {
	return []KafkaEventSourceMappingConsumptionMode{
		"Stream",
		"Queue",
	}
}

// KafkaSchemaRegistryAuthType is an enum; values that this version does not know are kept as they are.
type KafkaSchemaRegistryAuthType string

// Enum values for KafkaSchemaRegistryAuthType
const (
	KafkaSchemaRegistryAuthTypeBasicAuth                KafkaSchemaRegistryAuthType = "BASIC_AUTH"
	KafkaSchemaRegistryAuthTypeClientCertificateTlsAuth KafkaSchemaRegistryAuthType = "CLIENT_CERTIFICATE_TLS_AUTH"
	KafkaSchemaRegistryAuthTypeServerRootCaCertificate  KafkaSchemaRegistryAuthType = "SERVER_ROOT_CA_CERTIFICATE"
	KafkaSchemaRegistryAuthTypeOauthbearerAuth          KafkaSchemaRegistryAuthType = "OAUTHBEARER_AUTH"
)

// Values are those that this version knows.
func (KafkaSchemaRegistryAuthType) Values() []KafkaSchemaRegistryAuthType {
	return []KafkaSchemaRegistryAuthType{
		"BASIC_AUTH",
		"CLIENT_CERTIFICATE_TLS_AUTH",
		"SERVER_ROOT_CA_CERTIFICATE",
		"OAUTHBEARER_AUTH",
	}
}

// KafkaSchemaValidationAttribute is an enum; values that this version does not know are kept as they are.
type KafkaSchemaValidationAttribute string

// Enum values for KafkaSchemaValidationAttribute
const (
	KafkaSchemaValidationAttributeKey   KafkaSchemaValidationAttribute = "KEY"
	KafkaSchemaValidationAttributeValue KafkaSchemaValidationAttribute = "VALUE"
)

// Values are those that this version knows.
func (KafkaSchemaValidationAttribute) Values() []KafkaSchemaValidationAttribute {
	return []KafkaSchemaValidationAttribute{
		"KEY",
		"VALUE",
	}
}

// LastUpdateStatus is an enum; values that this version does not know are kept as they are.
type LastUpdateStatus string

// Enum values for LastUpdateStatus
const (
	LastUpdateStatusSuccessful LastUpdateStatus = "Successful"
	LastUpdateStatusFailed     LastUpdateStatus = "Failed"
	LastUpdateStatusInProgress LastUpdateStatus = "InProgress"
)

// Values are those that this version knows.
func (LastUpdateStatus) Values() []LastUpdateStatus {
	return []LastUpdateStatus{
		"Successful",
		"Failed",
		"InProgress",
	}
}

// LastUpdateStatusReasonCode is an enum; values that this version does not know are kept as they are.
type LastUpdateStatusReasonCode string

// Enum values for LastUpdateStatusReasonCode
const (
	LastUpdateStatusReasonCodeEniLimitExceeded                     LastUpdateStatusReasonCode = "EniLimitExceeded"
	LastUpdateStatusReasonCodeInsufficientRolePermissions          LastUpdateStatusReasonCode = "InsufficientRolePermissions"
	LastUpdateStatusReasonCodeInvalidConfiguration                 LastUpdateStatusReasonCode = "InvalidConfiguration"
	LastUpdateStatusReasonCodeInternalError                        LastUpdateStatusReasonCode = "InternalError"
	LastUpdateStatusReasonCodeSubnetOutOfIPAddresses               LastUpdateStatusReasonCode = "SubnetOutOfIPAddresses"
	LastUpdateStatusReasonCodeInvalidSubnet                        LastUpdateStatusReasonCode = "InvalidSubnet"
	LastUpdateStatusReasonCodeInvalidSecurityGroup                 LastUpdateStatusReasonCode = "InvalidSecurityGroup"
	LastUpdateStatusReasonCodeImageDeleted                         LastUpdateStatusReasonCode = "ImageDeleted"
	LastUpdateStatusReasonCodeImageAccessDenied                    LastUpdateStatusReasonCode = "ImageAccessDenied"
	LastUpdateStatusReasonCodeInvalidImage                         LastUpdateStatusReasonCode = "InvalidImage"
	LastUpdateStatusReasonCodeKMSKeyAccessDenied                   LastUpdateStatusReasonCode = "KMSKeyAccessDenied"
	LastUpdateStatusReasonCodeKMSKeyNotFound                       LastUpdateStatusReasonCode = "KMSKeyNotFound"
	LastUpdateStatusReasonCodeInvalidStateKMSKey                   LastUpdateStatusReasonCode = "InvalidStateKMSKey"
	LastUpdateStatusReasonCodeDisabledKMSKey                       LastUpdateStatusReasonCode = "DisabledKMSKey"
	LastUpdateStatusReasonCodeEFSIOError                           LastUpdateStatusReasonCode = "EFSIOError"
	LastUpdateStatusReasonCodeEFSMountConnectivityError            LastUpdateStatusReasonCode = "EFSMountConnectivityError"
	LastUpdateStatusReasonCodeEFSMountFailure                      LastUpdateStatusReasonCode = "EFSMountFailure"
	LastUpdateStatusReasonCodeEFSMountTimeout                      LastUpdateStatusReasonCode = "EFSMountTimeout"
	LastUpdateStatusReasonCodeInvalidRuntime                       LastUpdateStatusReasonCode = "InvalidRuntime"
	LastUpdateStatusReasonCodeInvalidZipFileException              LastUpdateStatusReasonCode = "InvalidZipFileException"
	LastUpdateStatusReasonCodeFunctionError                        LastUpdateStatusReasonCode = "FunctionError"
	LastUpdateStatusReasonCodeServiceQuotaExceededException        LastUpdateStatusReasonCode = "ServiceQuotaExceededException"
	LastUpdateStatusReasonCodeVcpuLimitExceeded                    LastUpdateStatusReasonCode = "VcpuLimitExceeded"
	LastUpdateStatusReasonCodeCapacityProviderScalingLimitExceeded LastUpdateStatusReasonCode = "CapacityProviderScalingLimitExceeded"
	LastUpdateStatusReasonCodeInsufficientCapacity                 LastUpdateStatusReasonCode = "InsufficientCapacity"
	LastUpdateStatusReasonCodeEC2RequestLimitExceeded              LastUpdateStatusReasonCode = "EC2RequestLimitExceeded"
	LastUpdateStatusReasonCodeFunctionErrorInitTimeout             LastUpdateStatusReasonCode = "FunctionError.InitTimeout"
	LastUpdateStatusReasonCodeFunctionErrorRuntimeInitError        LastUpdateStatusReasonCode = "FunctionError.RuntimeInitError"
	LastUpdateStatusReasonCodeFunctionErrorExtensionInitError      LastUpdateStatusReasonCode = "FunctionError.ExtensionInitError"
	LastUpdateStatusReasonCodeFunctionErrorInvalidEntryPoint       LastUpdateStatusReasonCode = "FunctionError.InvalidEntryPoint"
	LastUpdateStatusReasonCodeFunctionErrorInvalidWorkingDirectory LastUpdateStatusReasonCode = "FunctionError.InvalidWorkingDirectory"
	LastUpdateStatusReasonCodeFunctionErrorPermissionDenied        LastUpdateStatusReasonCode = "FunctionError.PermissionDenied"
	LastUpdateStatusReasonCodeFunctionErrorTooManyExtensions       LastUpdateStatusReasonCode = "FunctionError.TooManyExtensions"
	LastUpdateStatusReasonCodeFunctionErrorInitResourceExhausted   LastUpdateStatusReasonCode = "FunctionError.InitResourceExhausted"
	LastUpdateStatusReasonCodeDisallowedByVpcEncryptionControl     LastUpdateStatusReasonCode = "DisallowedByVpcEncryptionControl"
	LastUpdateStatusReasonCodeIncompatibleAcceleratorInstanceTypes LastUpdateStatusReasonCode = "IncompatibleAcceleratorInstanceTypes"
	LastUpdateStatusReasonCodeDependencyError                      LastUpdateStatusReasonCode = "DependencyError"
)

// Values are those that this version knows.
func (LastUpdateStatusReasonCode) Values() []LastUpdateStatusReasonCode {
	return []LastUpdateStatusReasonCode{
		"EniLimitExceeded",
		"InsufficientRolePermissions",
		"InvalidConfiguration",
		"InternalError",
		"SubnetOutOfIPAddresses",
		"InvalidSubnet",
		"InvalidSecurityGroup",
		"ImageDeleted",
		"ImageAccessDenied",
		"InvalidImage",
		"KMSKeyAccessDenied",
		"KMSKeyNotFound",
		"InvalidStateKMSKey",
		"DisabledKMSKey",
		"EFSIOError",
		"EFSMountConnectivityError",
		"EFSMountFailure",
		"EFSMountTimeout",
		"InvalidRuntime",
		"InvalidZipFileException",
		"FunctionError",
		"ServiceQuotaExceededException",
		"VcpuLimitExceeded",
		"CapacityProviderScalingLimitExceeded",
		"InsufficientCapacity",
		"EC2RequestLimitExceeded",
		"FunctionError.InitTimeout",
		"FunctionError.RuntimeInitError",
		"FunctionError.ExtensionInitError",
		"FunctionError.InvalidEntryPoint",
		"FunctionError.InvalidWorkingDirectory",
		"FunctionError.PermissionDenied",
		"FunctionError.TooManyExtensions",
		"FunctionError.InitResourceExhausted",
		"DisallowedByVpcEncryptionControl",
		"IncompatibleAcceleratorInstanceTypes",
		"DependencyError",
	}
}

// LogFormat is an enum; values that this version does not know are kept as they are.
type LogFormat string

// Enum values for LogFormat
const (
	LogFormatJson LogFormat = "JSON"
	LogFormatText LogFormat = "Text"
)

// Values are those that this version knows.
func (LogFormat) Values() []LogFormat {
	return []LogFormat{
		"JSON",
		"Text",
	}
}

// LogType is an enum; values that this version does not know are kept as they are.
type LogType string

// Enum values for LogType
const (
	LogTypeNone LogType = "None"
	LogTypeTail LogType = "Tail"
)

// Values are those that this version knows.
func (LogType) Values() []LogType {
	return []LogType{
		"None",
		"Tail",
	}
}

// OperationAction is an enum; values that this version does not know are kept as they are.
type OperationAction string

// Enum values for OperationAction
const (
	OperationActionStart   OperationAction = "START"
	OperationActionSucceed OperationAction = "SUCCEED"
	OperationActionFail    OperationAction = "FAIL"
	OperationActionRetry   OperationAction = "RETRY"
	OperationActionCancel  OperationAction = "CANCEL"
)

// Values are those that this version knows.
func (OperationAction) Values() []OperationAction {
	return []OperationAction{
		"START",
		"SUCCEED",
		"FAIL",
		"RETRY",
		"CANCEL",
	}
}

// OperationStatus is an enum; values that this version does not know are kept as they are.
type OperationStatus string

// Enum values for OperationStatus
const (
	OperationStatusStarted   OperationStatus = "STARTED"
	OperationStatusPending   OperationStatus = "PENDING"
	OperationStatusReady     OperationStatus = "READY"
	OperationStatusSucceeded OperationStatus = "SUCCEEDED"
	OperationStatusFailed    OperationStatus = "FAILED"
	OperationStatusCancelled OperationStatus = "CANCELLED"
	OperationStatusTimedOut  OperationStatus = "TIMED_OUT"
	OperationStatusStopped   OperationStatus = "STOPPED"
)

// Values are those that this version knows.
func (OperationStatus) Values() []OperationStatus {
	return []OperationStatus{
		"STARTED",
		"PENDING",
		"READY",
		"SUCCEEDED",
		"FAILED",
		"CANCELLED",
		"TIMED_OUT",
		"STOPPED",
	}
}

// OperationType is an enum; values that this version does not know are kept as they are.
type OperationType string

// Enum values for OperationType
const (
	OperationTypeExecution     OperationType = "EXECUTION"
	OperationTypeContext       OperationType = "CONTEXT"
	OperationTypeStep          OperationType = "STEP"
	OperationTypeWait          OperationType = "WAIT"
	OperationTypeCallback      OperationType = "CALLBACK"
	OperationTypeChainedInvoke OperationType = "CHAINED_INVOKE"
)

// Values are those that this version knows.
func (OperationType) Values() []OperationType {
	return []OperationType{
		"EXECUTION",
		"CONTEXT",
		"STEP",
		"WAIT",
		"CALLBACK",
		"CHAINED_INVOKE",
	}
}

// PackageType is an enum; values that this version does not know are kept as they are.
type PackageType string

// Enum values for PackageType
const (
	PackageTypeZip   PackageType = "Zip"
	PackageTypeImage PackageType = "Image"
)

// Values are those that this version knows.
func (PackageType) Values() []PackageType {
	return []PackageType{
		"Zip",
		"Image",
	}
}

// PropagateTagsMode is an enum; values that this version does not know are kept as they are.
type PropagateTagsMode string

// Enum values for PropagateTagsMode
const (
	PropagateTagsModeNone     PropagateTagsMode = "None"
	PropagateTagsModeExplicit PropagateTagsMode = "Explicit"
)

// Values are those that this version knows.
func (PropagateTagsMode) Values() []PropagateTagsMode {
	return []PropagateTagsMode{
		"None",
		"Explicit",
	}
}

// ProvisionedConcurrencyStatusEnum is an enum; values that this version does not know are kept as they are.
type ProvisionedConcurrencyStatusEnum string

// Enum values for ProvisionedConcurrencyStatusEnum
const (
	ProvisionedConcurrencyStatusEnumInProgress ProvisionedConcurrencyStatusEnum = "IN_PROGRESS"
	ProvisionedConcurrencyStatusEnumReady      ProvisionedConcurrencyStatusEnum = "READY"
	ProvisionedConcurrencyStatusEnumFailed     ProvisionedConcurrencyStatusEnum = "FAILED"
)

// Values are those that this version knows.
func (ProvisionedConcurrencyStatusEnum) Values() []ProvisionedConcurrencyStatusEnum {
	return []ProvisionedConcurrencyStatusEnum{
		"IN_PROGRESS",
		"READY",
		"FAILED",
	}
}

// RecursiveLoop is an enum; values that this version does not know are kept as they are.
type RecursiveLoop string

// Enum values for RecursiveLoop
const (
	RecursiveLoopAllow     RecursiveLoop = "Allow"
	RecursiveLoopTerminate RecursiveLoop = "Terminate"
)

// Values are those that this version knows.
func (RecursiveLoop) Values() []RecursiveLoop {
	return []RecursiveLoop{
		"Allow",
		"Terminate",
	}
}

// ResponseStreamingInvocationType is an enum; values that this version does not know are kept as they are.
type ResponseStreamingInvocationType string

// Enum values for ResponseStreamingInvocationType
const (
	ResponseStreamingInvocationTypeRequestResponse ResponseStreamingInvocationType = "RequestResponse"
	ResponseStreamingInvocationTypeDryRun          ResponseStreamingInvocationType = "DryRun"
)

// Values are those that this version knows.
func (ResponseStreamingInvocationType) Values() []ResponseStreamingInvocationType {
	return []ResponseStreamingInvocationType{
		"RequestResponse",
		"DryRun",
	}
}

// Runtime is an enum; values that this version does not know are kept as they are.
type Runtime string

// Enum values for Runtime
const (
	RuntimeNodejs         Runtime = "nodejs"
	RuntimeNodejs43       Runtime = "nodejs4.3"
	RuntimeNodejs610      Runtime = "nodejs6.10"
	RuntimeNodejs810      Runtime = "nodejs8.10"
	RuntimeNodejs10X      Runtime = "nodejs10.x"
	RuntimeNodejs12X      Runtime = "nodejs12.x"
	RuntimeNodejs14X      Runtime = "nodejs14.x"
	RuntimeNodejs16X      Runtime = "nodejs16.x"
	RuntimeNodejs18X      Runtime = "nodejs18.x"
	RuntimeNodejs20X      Runtime = "nodejs20.x"
	RuntimeNodejs22X      Runtime = "nodejs22.x"
	RuntimeNodejs24X      Runtime = "nodejs24.x"
	RuntimeJava8          Runtime = "java8"
	RuntimeJava8Al2       Runtime = "java8.al2"
	RuntimeJava11         Runtime = "java11"
	RuntimeJava17         Runtime = "java17"
	RuntimeJava21         Runtime = "java21"
	RuntimeJava25         Runtime = "java25"
	RuntimePython27       Runtime = "python2.7"
	RuntimePython36       Runtime = "python3.6"
	RuntimePython37       Runtime = "python3.7"
	RuntimePython38       Runtime = "python3.8"
	RuntimePython39       Runtime = "python3.9"
	RuntimePython310      Runtime = "python3.10"
	RuntimePython311      Runtime = "python3.11"
	RuntimePython312      Runtime = "python3.12"
	RuntimePython313      Runtime = "python3.13"
	RuntimePython314      Runtime = "python3.14"
	RuntimeDotnetcore10   Runtime = "dotnetcore1.0"
	RuntimeDotnetcore20   Runtime = "dotnetcore2.0"
	RuntimeDotnetcore21   Runtime = "dotnetcore2.1"
	RuntimeDotnetcore31   Runtime = "dotnetcore3.1"
	RuntimeDotnet6        Runtime = "dotnet6"
	RuntimeDotnet8        Runtime = "dotnet8"
	RuntimeDotnet10       Runtime = "dotnet10"
	RuntimeNodejs43Edge   Runtime = "nodejs4.3-edge"
	RuntimeGo1X           Runtime = "go1.x"
	RuntimeRuby25         Runtime = "ruby2.5"
	RuntimeRuby27         Runtime = "ruby2.7"
	RuntimeRuby32         Runtime = "ruby3.2"
	RuntimeRuby33         Runtime = "ruby3.3"
	RuntimeRuby34         Runtime = "ruby3.4"
	RuntimeRuby40         Runtime = "ruby4.0"
	RuntimeProvided       Runtime = "provided"
	RuntimeProvidedAl2    Runtime = "provided.al2"
	RuntimeProvidedAl2023 Runtime = "provided.al2023"
	RuntimeNodejs26X      Runtime = "nodejs26.x"
	RuntimePython315      Runtime = "python3.15"
	RuntimeJava8Al2023    Runtime = "java8.al2023"
	RuntimeJava11Al2023   Runtime = "java11.al2023"
	RuntimeJava17Al2023   Runtime = "java17.al2023"
	RuntimeCustom         Runtime = "custom"
)

// Values are those that this version knows.
func (Runtime) Values() []Runtime {
	return []Runtime{
		"nodejs",
		"nodejs4.3",
		"nodejs6.10",
		"nodejs8.10",
		"nodejs10.x",
		"nodejs12.x",
		"nodejs14.x",
		"nodejs16.x",
		"nodejs18.x",
		"nodejs20.x",
		"nodejs22.x",
		"nodejs24.x",
		"java8",
		"java8.al2",
		"java11",
		"java17",
		"java21",
		"java25",
		"python2.7",
		"python3.6",
		"python3.7",
		"python3.8",
		"python3.9",
		"python3.10",
		"python3.11",
		"python3.12",
		"python3.13",
		"python3.14",
		"dotnetcore1.0",
		"dotnetcore2.0",
		"dotnetcore2.1",
		"dotnetcore3.1",
		"dotnet6",
		"dotnet8",
		"dotnet10",
		"nodejs4.3-edge",
		"go1.x",
		"ruby2.5",
		"ruby2.7",
		"ruby3.2",
		"ruby3.3",
		"ruby3.4",
		"ruby4.0",
		"provided",
		"provided.al2",
		"provided.al2023",
		"nodejs26.x",
		"python3.15",
		"java8.al2023",
		"java11.al2023",
		"java17.al2023",
		"custom",
	}
}

// S3ObjectStorageMode is an enum; values that this version does not know are kept as they are.
type S3ObjectStorageMode string

// Enum values for S3ObjectStorageMode
const (
	S3ObjectStorageModeCopy      S3ObjectStorageMode = "COPY"
	S3ObjectStorageModeReference S3ObjectStorageMode = "REFERENCE"
)

// Values are those that this version knows.
func (S3ObjectStorageMode) Values() []S3ObjectStorageMode {
	return []S3ObjectStorageMode{
		"COPY",
		"REFERENCE",
	}
}

// SchemaRegistryEventRecordFormat is an enum; values that this version does not know are kept as they are.
type SchemaRegistryEventRecordFormat string

// Enum values for SchemaRegistryEventRecordFormat
const (
	SchemaRegistryEventRecordFormatJson   SchemaRegistryEventRecordFormat = "JSON"
	SchemaRegistryEventRecordFormatSource SchemaRegistryEventRecordFormat = "SOURCE"
)

// Values are those that this version knows.
func (SchemaRegistryEventRecordFormat) Values() []SchemaRegistryEventRecordFormat {
	return []SchemaRegistryEventRecordFormat{
		"JSON",
		"SOURCE",
	}
}

// SnapStartApplyOn is an enum; values that this version does not know are kept as they are.
type SnapStartApplyOn string

// Enum values for SnapStartApplyOn
const (
	SnapStartApplyOnPublishedVersions SnapStartApplyOn = "PublishedVersions"
	SnapStartApplyOnNone              SnapStartApplyOn = "None"
)

// Values are those that this version knows.
func (SnapStartApplyOn) Values() []SnapStartApplyOn {
	return []SnapStartApplyOn{
		"PublishedVersions",
		"None",
	}
}

// SnapStartOptimizationStatus is an enum; values that this version does not know are kept as they are.
type SnapStartOptimizationStatus string

// Enum values for SnapStartOptimizationStatus
const (
	SnapStartOptimizationStatusOn  SnapStartOptimizationStatus = "On"
	SnapStartOptimizationStatusOff SnapStartOptimizationStatus = "Off"
)

// Values are those that this version knows.
func (SnapStartOptimizationStatus) Values() []SnapStartOptimizationStatus {
	return []SnapStartOptimizationStatus{
		"On",
		"Off",
	}
}

// SourceAccessType is an enum; values that this version does not know are kept as they are.
type SourceAccessType string

// Enum values for SourceAccessType
const (
	SourceAccessTypeBasicAuth                 SourceAccessType = "BASIC_AUTH"
	SourceAccessTypeVpcSubnet                 SourceAccessType = "VPC_SUBNET"
	SourceAccessTypeVpcSecurityGroup          SourceAccessType = "VPC_SECURITY_GROUP"
	SourceAccessTypeSaslScram512Auth          SourceAccessType = "SASL_SCRAM_512_AUTH"
	SourceAccessTypeSaslScram256Auth          SourceAccessType = "SASL_SCRAM_256_AUTH"
	SourceAccessTypeVirtualHost               SourceAccessType = "VIRTUAL_HOST"
	SourceAccessTypeClientCertificateTlsAuth  SourceAccessType = "CLIENT_CERTIFICATE_TLS_AUTH"
	SourceAccessTypeServerRootCaCertificate   SourceAccessType = "SERVER_ROOT_CA_CERTIFICATE"
	SourceAccessTypeOauthbearerAuth           SourceAccessType = "OAUTHBEARER_AUTH"
	SourceAccessTypeOauthbearerScope          SourceAccessType = "OAUTHBEARER_SCOPE"
	SourceAccessTypeOauthbearerAudience       SourceAccessType = "OAUTHBEARER_AUDIENCE"
	SourceAccessTypeOauthbearerLogicalCluster SourceAccessType = "OAUTHBEARER_LOGICAL_CLUSTER"
	SourceAccessTypeOauthbearerIdentityPool   SourceAccessType = "OAUTHBEARER_IDENTITY_POOL"
	SourceAccessTypeIamAuth                   SourceAccessType = "IAM_AUTH"
	SourceAccessTypeIamOauthbearerAuth        SourceAccessType = "IAM_OAUTHBEARER_AUTH"
)

// Values are those that this version knows.
func (SourceAccessType) Values() []SourceAccessType {
	return []SourceAccessType{
		"BASIC_AUTH",
		"VPC_SUBNET",
		"VPC_SECURITY_GROUP",
		"SASL_SCRAM_512_AUTH",
		"SASL_SCRAM_256_AUTH",
		"VIRTUAL_HOST",
		"CLIENT_CERTIFICATE_TLS_AUTH",
		"SERVER_ROOT_CA_CERTIFICATE",
		"OAUTHBEARER_AUTH",
		"OAUTHBEARER_SCOPE",
		"OAUTHBEARER_AUDIENCE",
		"OAUTHBEARER_LOGICAL_CLUSTER",
		"OAUTHBEARER_IDENTITY_POOL",
		"IAM_AUTH",
		"IAM_OAUTHBEARER_AUTH",
	}
}

// State is an enum; values that this version does not know are kept as they are.
type State string

// Enum values for State
const (
	StatePending            State = "Pending"
	StateActive             State = "Active"
	StateInactive           State = "Inactive"
	StateFailed             State = "Failed"
	StateDeactivating       State = "Deactivating"
	StateDeactivated        State = "Deactivated"
	StateActiveNonInvocable State = "ActiveNonInvocable"
	StateDeleting           State = "Deleting"
)

// Values are those that this version knows.
func (State) Values() []State {
	return []State{
		"Pending",
		"Active",
		"Inactive",
		"Failed",
		"Deactivating",
		"Deactivated",
		"ActiveNonInvocable",
		"Deleting",
	}
}

// StateReasonCode is an enum; values that this version does not know are kept as they are.
type StateReasonCode string

// Enum values for StateReasonCode
const (
	StateReasonCodeIdle                                 StateReasonCode = "Idle"
	StateReasonCodeCreating                             StateReasonCode = "Creating"
	StateReasonCodeRestoring                            StateReasonCode = "Restoring"
	StateReasonCodeEniLimitExceeded                     StateReasonCode = "EniLimitExceeded"
	StateReasonCodeInsufficientRolePermissions          StateReasonCode = "InsufficientRolePermissions"
	StateReasonCodeInvalidConfiguration                 StateReasonCode = "InvalidConfiguration"
	StateReasonCodeInternalError                        StateReasonCode = "InternalError"
	StateReasonCodeSubnetOutOfIPAddresses               StateReasonCode = "SubnetOutOfIPAddresses"
	StateReasonCodeInvalidSubnet                        StateReasonCode = "InvalidSubnet"
	StateReasonCodeInvalidSecurityGroup                 StateReasonCode = "InvalidSecurityGroup"
	StateReasonCodeImageDeleted                         StateReasonCode = "ImageDeleted"
	StateReasonCodeImageAccessDenied                    StateReasonCode = "ImageAccessDenied"
	StateReasonCodeInvalidImage                         StateReasonCode = "InvalidImage"
	StateReasonCodeKMSKeyAccessDenied                   StateReasonCode = "KMSKeyAccessDenied"
	StateReasonCodeKMSKeyNotFound                       StateReasonCode = "KMSKeyNotFound"
	StateReasonCodeInvalidStateKMSKey                   StateReasonCode = "InvalidStateKMSKey"
	StateReasonCodeDisabledKMSKey                       StateReasonCode = "DisabledKMSKey"
	StateReasonCodeEFSIOError                           StateReasonCode = "EFSIOError"
	StateReasonCodeEFSMountConnectivityError            StateReasonCode = "EFSMountConnectivityError"
	StateReasonCodeEFSMountFailure                      StateReasonCode = "EFSMountFailure"
	StateReasonCodeEFSMountTimeout                      StateReasonCode = "EFSMountTimeout"
	StateReasonCodeInvalidRuntime                       StateReasonCode = "InvalidRuntime"
	StateReasonCodeInvalidZipFileException              StateReasonCode = "InvalidZipFileException"
	StateReasonCodeFunctionError                        StateReasonCode = "FunctionError"
	StateReasonCodeServiceQuotaExceededException        StateReasonCode = "ServiceQuotaExceededException"
	StateReasonCodeVcpuLimitExceeded                    StateReasonCode = "VcpuLimitExceeded"
	StateReasonCodeCapacityProviderScalingLimitExceeded StateReasonCode = "CapacityProviderScalingLimitExceeded"
	StateReasonCodeInsufficientCapacity                 StateReasonCode = "InsufficientCapacity"
	StateReasonCodeEC2RequestLimitExceeded              StateReasonCode = "EC2RequestLimitExceeded"
	StateReasonCodeFunctionErrorInitTimeout             StateReasonCode = "FunctionError.InitTimeout"
	StateReasonCodeFunctionErrorRuntimeInitError        StateReasonCode = "FunctionError.RuntimeInitError"
	StateReasonCodeFunctionErrorExtensionInitError      StateReasonCode = "FunctionError.ExtensionInitError"
	StateReasonCodeFunctionErrorInvalidEntryPoint       StateReasonCode = "FunctionError.InvalidEntryPoint"
	StateReasonCodeFunctionErrorInvalidWorkingDirectory StateReasonCode = "FunctionError.InvalidWorkingDirectory"
	StateReasonCodeFunctionErrorPermissionDenied        StateReasonCode = "FunctionError.PermissionDenied"
	StateReasonCodeFunctionErrorTooManyExtensions       StateReasonCode = "FunctionError.TooManyExtensions"
	StateReasonCodeFunctionErrorInitResourceExhausted   StateReasonCode = "FunctionError.InitResourceExhausted"
	StateReasonCodeDisallowedByVpcEncryptionControl     StateReasonCode = "DisallowedByVpcEncryptionControl"
	StateReasonCodeDrainingDurableExecutions            StateReasonCode = "DrainingDurableExecutions"
	StateReasonCodeIncompatibleAcceleratorInstanceTypes StateReasonCode = "IncompatibleAcceleratorInstanceTypes"
	StateReasonCodeDependencyError                      StateReasonCode = "DependencyError"
)

// Values are those that this version knows.
func (StateReasonCode) Values() []StateReasonCode {
	return []StateReasonCode{
		"Idle",
		"Creating",
		"Restoring",
		"EniLimitExceeded",
		"InsufficientRolePermissions",
		"InvalidConfiguration",
		"InternalError",
		"SubnetOutOfIPAddresses",
		"InvalidSubnet",
		"InvalidSecurityGroup",
		"ImageDeleted",
		"ImageAccessDenied",
		"InvalidImage",
		"KMSKeyAccessDenied",
		"KMSKeyNotFound",
		"InvalidStateKMSKey",
		"DisabledKMSKey",
		"EFSIOError",
		"EFSMountConnectivityError",
		"EFSMountFailure",
		"EFSMountTimeout",
		"InvalidRuntime",
		"InvalidZipFileException",
		"FunctionError",
		"ServiceQuotaExceededException",
		"VcpuLimitExceeded",
		"CapacityProviderScalingLimitExceeded",
		"InsufficientCapacity",
		"EC2RequestLimitExceeded",
		"FunctionError.InitTimeout",
		"FunctionError.RuntimeInitError",
		"FunctionError.ExtensionInitError",
		"FunctionError.InvalidEntryPoint",
		"FunctionError.InvalidWorkingDirectory",
		"FunctionError.PermissionDenied",
		"FunctionError.TooManyExtensions",
		"FunctionError.InitResourceExhausted",
		"DisallowedByVpcEncryptionControl",
		"DrainingDurableExecutions",
		"IncompatibleAcceleratorInstanceTypes",
		"DependencyError",
	}
}

// SystemLogLevel is an enum; values that this version does not know are kept as they are.
type SystemLogLevel string

// Enum values for SystemLogLevel
const (
	SystemLogLevelDebug SystemLogLevel = "DEBUG"
	SystemLogLevelInfo  SystemLogLevel = "INFO"
	SystemLogLevelWarn  SystemLogLevel = "WARN"
)

// Values are those that this version knows.
func (SystemLogLevel) Values() []SystemLogLevel {
	return []SystemLogLevel{
		"DEBUG",
		"INFO",
		"WARN",
	}
}

// TenantIsolationMode is an enum; values that this version does not know are kept as they are.
type TenantIsolationMode string

// Enum values for TenantIsolationMode
const (
	TenantIsolationModePerTenant TenantIsolationMode = "PER_TENANT"
)

// Values are those that this version knows.
func (TenantIsolationMode) Values() []TenantIsolationMode {
	return []TenantIsolationMode{
		"PER_TENANT",
	}
}

// ThrottleReason is an enum; values that this version does not know are kept as they are.
type ThrottleReason string

// Enum values for ThrottleReason
const (
	ThrottleReasonConcurrentInvocationLimitExceeded                 ThrottleReason = "ConcurrentInvocationLimitExceeded"
	ThrottleReasonFunctionInvocationRateLimitExceeded               ThrottleReason = "FunctionInvocationRateLimitExceeded"
	ThrottleReasonReservedFunctionConcurrentInvocationLimitExceeded ThrottleReason = "ReservedFunctionConcurrentInvocationLimitExceeded"
	ThrottleReasonReservedFunctionInvocationRateLimitExceeded       ThrottleReason = "ReservedFunctionInvocationRateLimitExceeded"
	ThrottleReasonCallerRateLimitExceeded                           ThrottleReason = "CallerRateLimitExceeded"
	ThrottleReasonConcurrentSnapshotCreateLimitExceeded             ThrottleReason = "ConcurrentSnapshotCreateLimitExceeded"
)

// Values are those that this version knows.
func (ThrottleReason) Values() []ThrottleReason {
	return []ThrottleReason{
		"ConcurrentInvocationLimitExceeded",
		"FunctionInvocationRateLimitExceeded",
		"ReservedFunctionConcurrentInvocationLimitExceeded",
		"ReservedFunctionInvocationRateLimitExceeded",
		"CallerRateLimitExceeded",
		"ConcurrentSnapshotCreateLimitExceeded",
	}
}

// TracingMode is an enum; values that this version does not know are kept as they are.
type TracingMode string

// Enum values for TracingMode
const (
	TracingModeActive      TracingMode = "Active"
	TracingModePassThrough TracingMode = "PassThrough"
)

// Values are those that this version knows.
func (TracingMode) Values() []TracingMode {
	return []TracingMode{
		"Active",
		"PassThrough",
	}
}

// UpdateRuntimeOn is an enum; values that this version does not know are kept as they are.
type UpdateRuntimeOn string

// Enum values for UpdateRuntimeOn
const (
	UpdateRuntimeOnAuto           UpdateRuntimeOn = "Auto"
	UpdateRuntimeOnManual         UpdateRuntimeOn = "Manual"
	UpdateRuntimeOnFunctionUpdate UpdateRuntimeOn = "FunctionUpdate"
)

// Values are those that this version knows.
func (UpdateRuntimeOn) Values() []UpdateRuntimeOn {
	return []UpdateRuntimeOn{
		"Auto",
		"Manual",
		"FunctionUpdate",
	}
}
