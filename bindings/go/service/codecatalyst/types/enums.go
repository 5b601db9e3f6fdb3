// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon CodeCatalyst.
package types

// ComparisonOperator is an enum; values that this version does not know are kept as they are.
type ComparisonOperator string

// Enum values for ComparisonOperator
const (
	ComparisonOperatorEq         ComparisonOperator = "EQ"
	ComparisonOperatorGt         ComparisonOperator = "GT"
	ComparisonOperatorGe         ComparisonOperator = "GE"
	ComparisonOperatorLt         ComparisonOperator = "LT"
	ComparisonOperatorLe         ComparisonOperator = "LE"
	ComparisonOperatorBeginsWith ComparisonOperator = "BEGINS_WITH"
)

// Values are those that this version knows.
func (ComparisonOperator) Values() []ComparisonOperator {
	return []ComparisonOperator{
		"EQ",
		"GT",
		"GE",
		"LT",
		"LE",
		"BEGINS_WITH",
	}
}

// DevEnvironmentSessionType is an enum; values that this version does not know are kept as they are.
type DevEnvironmentSessionType string

// Enum values for DevEnvironmentSessionType
const (
	DevEnvironmentSessionTypeSsm DevEnvironmentSessionType = "SSM"
	DevEnvironmentSessionTypeSsh DevEnvironmentSessionType = "SSH"
)

// Values are those that this version knows.
func (DevEnvironmentSessionType) Values() []DevEnvironmentSessionType {
	return []DevEnvironmentSessionType{
		"SSM",
		"SSH",
	}
}

// DevEnvironmentStatus is an enum; values that this version does not know are kept as they are.
type DevEnvironmentStatus string

// Enum values for DevEnvironmentStatus
const (
	DevEnvironmentStatusPending  DevEnvironmentStatus = "PENDING"
	DevEnvironmentStatusRunning  DevEnvironmentStatus = "RUNNING"
	DevEnvironmentStatusStarting DevEnvironmentStatus = "STARTING"
	DevEnvironmentStatusStopping DevEnvironmentStatus = "STOPPING"
	DevEnvironmentStatusStopped  DevEnvironmentStatus = "STOPPED"
	DevEnvironmentStatusFailed   DevEnvironmentStatus = "FAILED"
	DevEnvironmentStatusDeleting DevEnvironmentStatus = "DELETING"
	DevEnvironmentStatusDeleted  DevEnvironmentStatus = "DELETED"
)

// Values are those that this version knows.
func (DevEnvironmentStatus) Values() []DevEnvironmentStatus {
	return []DevEnvironmentStatus{
		"PENDING",
		"RUNNING",
		"STARTING",
		"STOPPING",
		"STOPPED",
		"FAILED",
		"DELETING",
		"DELETED",
	}
}

// FilterKey is an enum; values that this version does not know are kept as they are.
type FilterKey string

// Enum values for FilterKey
const (
	FilterKeyHasAccessTo FilterKey = "hasAccessTo"
	FilterKeyName        FilterKey = "name"
)

// Values are those that this version knows.
func (FilterKey) Values() []FilterKey {
	return []FilterKey{
		"hasAccessTo",
		"name",
	}
}

// InstanceType is an enum; values that this version does not know are kept as they are.
type InstanceType string

// Enum values for InstanceType
const (
	InstanceTypeDevStandard1Small  InstanceType = "dev.standard1.small"
	InstanceTypeDevStandard1Medium InstanceType = "dev.standard1.medium"
	InstanceTypeDevStandard1Large  InstanceType = "dev.standard1.large"
	InstanceTypeDevStandard1Xlarge InstanceType = "dev.standard1.xlarge"
)

// Values are those that this version knows.
func (InstanceType) Values() []InstanceType {
	return []InstanceType{
		"dev.standard1.small",
		"dev.standard1.medium",
		"dev.standard1.large",
		"dev.standard1.xlarge",
	}
}

// OperationType is an enum; values that this version does not know are kept as they are.
type OperationType string

// Enum values for OperationType
const (
	OperationTypeReadonly OperationType = "READONLY"
	OperationTypeMutation OperationType = "MUTATION"
)

// Values are those that this version knows.
func (OperationType) Values() []OperationType {
	return []OperationType{
		"READONLY",
		"MUTATION",
	}
}

// UserType is an enum; values that this version does not know are kept as they are.
type UserType string

// Enum values for UserType
const (
	UserTypeUser       UserType = "USER"
	UserTypeAwsAccount UserType = "AWS_ACCOUNT"
	UserTypeUnknown    UserType = "UNKNOWN"
)

// Values are those that this version knows.
func (UserType) Values() []UserType {
	return []UserType{
		"USER",
		"AWS_ACCOUNT",
		"UNKNOWN",
	}
}

// WorkflowRunMode is an enum; values that this version does not know are kept as they are.
type WorkflowRunMode string

// Enum values for WorkflowRunMode
const (
	WorkflowRunModeQueued     WorkflowRunMode = "QUEUED"
	WorkflowRunModeParallel   WorkflowRunMode = "PARALLEL"
	WorkflowRunModeSuperseded WorkflowRunMode = "SUPERSEDED"
)

// Values are those that this version knows.
func (WorkflowRunMode) Values() []WorkflowRunMode {
	return []WorkflowRunMode{
		"QUEUED",
		"PARALLEL",
		"SUPERSEDED",
	}
}

// WorkflowRunStatus is an enum; values that this version does not know are kept as they are.
type WorkflowRunStatus string

// Enum values for WorkflowRunStatus
const (
	WorkflowRunStatusSucceeded    WorkflowRunStatus = "SUCCEEDED"
	WorkflowRunStatusFailed       WorkflowRunStatus = "FAILED"
	WorkflowRunStatusStopped      WorkflowRunStatus = "STOPPED"
	WorkflowRunStatusSuperseded   WorkflowRunStatus = "SUPERSEDED"
	WorkflowRunStatusCancelled    WorkflowRunStatus = "CANCELLED"
	WorkflowRunStatusNotRun       WorkflowRunStatus = "NOT_RUN"
	WorkflowRunStatusValidating   WorkflowRunStatus = "VALIDATING"
	WorkflowRunStatusProvisioning WorkflowRunStatus = "PROVISIONING"
	WorkflowRunStatusInProgress   WorkflowRunStatus = "IN_PROGRESS"
	WorkflowRunStatusStopping     WorkflowRunStatus = "STOPPING"
	WorkflowRunStatusAbandoned    WorkflowRunStatus = "ABANDONED"
)

// Values are those that this version knows.
func (WorkflowRunStatus) Values() []WorkflowRunStatus {
	return []WorkflowRunStatus{
		"SUCCEEDED",
		"FAILED",
		"STOPPED",
		"SUPERSEDED",
		"CANCELLED",
		"NOT_RUN",
		"VALIDATING",
		"PROVISIONING",
		"IN_PROGRESS",
		"STOPPING",
		"ABANDONED",
	}
}

// WorkflowStatus is an enum; values that this version does not know are kept as they are.
type WorkflowStatus string

// Enum values for WorkflowStatus
const (
	WorkflowStatusInvalid WorkflowStatus = "INVALID"
	WorkflowStatusActive  WorkflowStatus = "ACTIVE"
)

// Values are those that this version knows.
func (WorkflowStatus) Values() []WorkflowStatus {
	return []WorkflowStatus{
		"INVALID",
		"ACTIVE",
	}
}
