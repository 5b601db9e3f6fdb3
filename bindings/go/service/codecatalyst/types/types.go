// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AccessTokenSummary is a structure of the model.
type AccessTokenSummary struct {
	Id          *string
	Name        *string
	ExpiresTime *time.Time
}

// DevEnvironmentAccessDetails is a structure of the model.
type DevEnvironmentAccessDetails struct {
	StreamUrl  *string
	TokenValue *string
}

// DevEnvironmentRepositorySummary is a structure of the model.
type DevEnvironmentRepositorySummary struct {
	RepositoryName *string
	BranchName     *string
}

// DevEnvironmentSessionConfiguration is a structure of the model.
type DevEnvironmentSessionConfiguration struct {
	SessionType                        DevEnvironmentSessionType
	ExecuteCommandSessionConfiguration *ExecuteCommandSessionConfiguration
}

// DevEnvironmentSessionSummary is a structure of the model.
type DevEnvironmentSessionSummary struct {
	SpaceName        *string
	ProjectName      *string
	DevEnvironmentId *string
	StartedTime      *time.Time
	Id               *string
}

// DevEnvironmentSummary is a structure of the model.
type DevEnvironmentSummary struct {
	SpaceName                *string
	ProjectName              *string
	Id                       *string
	LastUpdatedTime          *time.Time
	CreatorId                *string
	Status                   DevEnvironmentStatus
	StatusReason             *string
	Repositories             []DevEnvironmentRepositorySummary
	Alias                    *string
	Ides                     []Ide
	InstanceType             InstanceType
	InactivityTimeoutMinutes int32
	PersistentStorage        *PersistentStorage
	VpcConnectionName        *string
}

// EmailAddress is a structure of the model.
type EmailAddress struct {
	Email    *string
	Verified *bool
}

// EventLogEntry is a structure of the model.
type EventLogEntry struct {
	Id                 *string
	EventName          *string
	EventType          *string
	EventCategory      *string
	EventSource        *string
	EventTime          *time.Time
	OperationType      OperationType
	UserIdentity       *UserIdentity
	ProjectInformation *ProjectInformation
	RequestId          *string
	RequestPayload     *EventPayload
	ResponsePayload    *EventPayload
	ErrorCode          *string
	SourceIpAddress    *string
	UserAgent          *string
}

// EventPayload is a structure of the model.
type EventPayload struct {
	ContentType *string
	Data        *string
}

// ExecuteCommandSessionConfiguration is a structure of the model.
type ExecuteCommandSessionConfiguration struct {
	Command   *string
	Arguments []string
}

// Filter is a structure of the model.
type Filter struct {
	Key                *string
	Values             []string
	ComparisonOperator *string
}

// Ide is a structure of the model.
type Ide struct {
	Runtime *string
	Name    *string
}

// IdeConfiguration is a structure of the model.
type IdeConfiguration struct {
	Runtime *string
	Name    *string
}

// ListSourceRepositoriesItem is a structure of the model.
type ListSourceRepositoriesItem struct {
	Id              *string
	Name            *string
	Description     *string
	LastUpdatedTime *time.Time
	CreatedTime     *time.Time
}

// ListSourceRepositoryBranchesItem is a structure of the model.
type ListSourceRepositoryBranchesItem struct {
	Ref             *string
	Name            *string
	LastUpdatedTime *time.Time
	HeadCommitId    *string
}

// PersistentStorage is a structure of the model.
type PersistentStorage struct {
	SizeInGiB *int32
}

// PersistentStorageConfiguration is a structure of the model.
type PersistentStorageConfiguration struct {
	SizeInGiB *int32
}

// ProjectInformation is a structure of the model.
type ProjectInformation struct {
	Name      *string
	ProjectId *string
}

// ProjectListFilter is a structure of the model.
type ProjectListFilter struct {
	Key                FilterKey
	Values             []string
	ComparisonOperator ComparisonOperator
}

// ProjectSummary is a structure of the model.
type ProjectSummary struct {
	Name        *string
	DisplayName *string
	Description *string
}

// RepositoryInput is a structure of the model.
type RepositoryInput struct {
	RepositoryName *string
	BranchName     *string
}

// SpaceSummary is a structure of the model.
type SpaceSummary struct {
	Name        *string
	RegionName  *string
	DisplayName *string
	Description *string
}

// UserIdentity is a structure of the model.
type UserIdentity struct {
	UserType     UserType
	PrincipalId  *string
	UserName     *string
	AwsAccountId *string
}

// WorkflowDefinition is a structure of the model.
type WorkflowDefinition struct {
	Path *string
}

// WorkflowDefinitionSummary is a structure of the model.
type WorkflowDefinitionSummary struct {
	Path *string
}

// WorkflowRunSortCriteria is a structure of the model.
type WorkflowRunSortCriteria struct {
}

// WorkflowRunStatusReason is a structure of the model.
type WorkflowRunStatusReason struct {
}

// WorkflowRunSummary is a structure of the model.
type WorkflowRunSummary struct {
	Id              *string
	WorkflowId      *string
	WorkflowName    *string
	Status          WorkflowRunStatus
	StatusReasons   []WorkflowRunStatusReason
	StartTime       *time.Time
	EndTime         *time.Time
	LastUpdatedTime *time.Time
}

// WorkflowSortCriteria is a structure of the model.
type WorkflowSortCriteria struct {
}

// WorkflowSummary is a structure of the model.
type WorkflowSummary struct {
	Id                   *string
	Name                 *string
	SourceRepositoryName *string
	SourceBranchName     *string
	Definition           *WorkflowDefinitionSummary
	CreatedTime          *time.Time
	LastUpdatedTime      *time.Time
	RunMode              WorkflowRunMode
	Status               WorkflowStatus
}
