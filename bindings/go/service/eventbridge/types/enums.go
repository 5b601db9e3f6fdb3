// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon EventBridge.
package types

// ApiDestinationHttpMethod is an enum; values that this version does not know are kept as they are.
type ApiDestinationHttpMethod string

// Enum values for ApiDestinationHttpMethod
const (
	ApiDestinationHttpMethodPost    ApiDestinationHttpMethod = "POST"
	ApiDestinationHttpMethodGet     ApiDestinationHttpMethod = "GET"
	ApiDestinationHttpMethodHead    ApiDestinationHttpMethod = "HEAD"
	ApiDestinationHttpMethodOptions ApiDestinationHttpMethod = "OPTIONS"
	ApiDestinationHttpMethodPut     ApiDestinationHttpMethod = "PUT"
	ApiDestinationHttpMethodPatch   ApiDestinationHttpMethod = "PATCH"
	ApiDestinationHttpMethodDelete  ApiDestinationHttpMethod = "DELETE"
)

// Values are those that this version knows.
func (ApiDestinationHttpMethod) Values() []ApiDestinationHttpMethod {
	return []ApiDestinationHttpMethod{
		"POST",
		"GET",
		"HEAD",
		"OPTIONS",
		"PUT",
		"PATCH",
		"DELETE",
	}
}

// ApiDestinationState is an enum; values that this version does not know are kept as they are.
type ApiDestinationState string

// Enum values for ApiDestinationState
const (
	ApiDestinationStateActive   ApiDestinationState = "ACTIVE"
	ApiDestinationStateInactive ApiDestinationState = "INACTIVE"
)

// Values are those that this version knows.
func (ApiDestinationState) Values() []ApiDestinationState {
	return []ApiDestinationState{
		"ACTIVE",
		"INACTIVE",
	}
}

// ArchiveState is an enum; values that this version does not know are kept as they are.
type ArchiveState string

// Enum values for ArchiveState
const (
	ArchiveStateEnabled      ArchiveState = "ENABLED"
	ArchiveStateDisabled     ArchiveState = "DISABLED"
	ArchiveStateCreating     ArchiveState = "CREATING"
	ArchiveStateUpdating     ArchiveState = "UPDATING"
	ArchiveStateCreateFailed ArchiveState = "CREATE_FAILED"
	ArchiveStateUpdateFailed ArchiveState = "UPDATE_FAILED"
)

// Values are those that this version knows.
func (ArchiveState) Values() []ArchiveState {
	return []ArchiveState{
		"ENABLED",
		"DISABLED",
		"CREATING",
		"UPDATING",
		"CREATE_FAILED",
		"UPDATE_FAILED",
	}
}

// AssignPublicIp is an enum; values that this version does not know are kept as they are.
type AssignPublicIp string

// Enum values for AssignPublicIp
const (
	AssignPublicIpEnabled  AssignPublicIp = "ENABLED"
	AssignPublicIpDisabled AssignPublicIp = "DISABLED"
)

// Values are those that this version knows.
func (AssignPublicIp) Values() []AssignPublicIp {
	return []AssignPublicIp{
		"ENABLED",
		"DISABLED",
	}
}

// ConnectionAuthorizationType is an enum; values that this version does not know are kept as they are.
type ConnectionAuthorizationType string

// Enum values for ConnectionAuthorizationType
const (
	ConnectionAuthorizationTypeBasic                  ConnectionAuthorizationType = "BASIC"
	ConnectionAuthorizationTypeOauthClientCredentials ConnectionAuthorizationType = "OAUTH_CLIENT_CREDENTIALS"
	ConnectionAuthorizationTypeApiKey                 ConnectionAuthorizationType = "API_KEY"
)

// Values are those that this version knows.
func (ConnectionAuthorizationType) Values() []ConnectionAuthorizationType {
	return []ConnectionAuthorizationType{
		"BASIC",
		"OAUTH_CLIENT_CREDENTIALS",
		"API_KEY",
	}
}

// ConnectionOAuthHttpMethod is an enum; values that this version does not know are kept as they are.
type ConnectionOAuthHttpMethod string

// Enum values for ConnectionOAuthHttpMethod
const (
	ConnectionOAuthHttpMethodGet  ConnectionOAuthHttpMethod = "GET"
	ConnectionOAuthHttpMethodPost ConnectionOAuthHttpMethod = "POST"
	ConnectionOAuthHttpMethodPut  ConnectionOAuthHttpMethod = "PUT"
)

// Values are those that this version knows.
func (ConnectionOAuthHttpMethod) Values() []ConnectionOAuthHttpMethod {
	return []ConnectionOAuthHttpMethod{
		"GET",
		"POST",
		"PUT",
	}
}

// ConnectionState is an enum; values that this version does not know are kept as they are.
type ConnectionState string

// Enum values for ConnectionState
const (
	ConnectionStateCreating           ConnectionState = "CREATING"
	ConnectionStateUpdating           ConnectionState = "UPDATING"
	ConnectionStateDeleting           ConnectionState = "DELETING"
	ConnectionStateAuthorized         ConnectionState = "AUTHORIZED"
	ConnectionStateDeauthorized       ConnectionState = "DEAUTHORIZED"
	ConnectionStateAuthorizing        ConnectionState = "AUTHORIZING"
	ConnectionStateDeauthorizing      ConnectionState = "DEAUTHORIZING"
	ConnectionStateActive             ConnectionState = "ACTIVE"
	ConnectionStateFailedConnectivity ConnectionState = "FAILED_CONNECTIVITY"
)

// Values are those that this version knows.
func (ConnectionState) Values() []ConnectionState {
	return []ConnectionState{
		"CREATING",
		"UPDATING",
		"DELETING",
		"AUTHORIZED",
		"DEAUTHORIZED",
		"AUTHORIZING",
		"DEAUTHORIZING",
		"ACTIVE",
		"FAILED_CONNECTIVITY",
	}
}

// EndpointState is an enum; values that this version does not know are kept as they are.
type EndpointState string

// Enum values for EndpointState
const (
	EndpointStateActive       EndpointState = "ACTIVE"
	EndpointStateCreating     EndpointState = "CREATING"
	EndpointStateUpdating     EndpointState = "UPDATING"
	EndpointStateDeleting     EndpointState = "DELETING"
	EndpointStateCreateFailed EndpointState = "CREATE_FAILED"
	EndpointStateUpdateFailed EndpointState = "UPDATE_FAILED"
	EndpointStateDeleteFailed EndpointState = "DELETE_FAILED"
)

// Values are those that this version knows.
func (EndpointState) Values() []EndpointState {
	return []EndpointState{
		"ACTIVE",
		"CREATING",
		"UPDATING",
		"DELETING",
		"CREATE_FAILED",
		"UPDATE_FAILED",
		"DELETE_FAILED",
	}
}

// EventSourceState is an enum; values that this version does not know are kept as they are.
type EventSourceState string

// Enum values for EventSourceState
const (
	EventSourceStatePending EventSourceState = "PENDING"
	EventSourceStateActive  EventSourceState = "ACTIVE"
	EventSourceStateDeleted EventSourceState = "DELETED"
)

// Values are those that this version knows.
func (EventSourceState) Values() []EventSourceState {
	return []EventSourceState{
		"PENDING",
		"ACTIVE",
		"DELETED",
	}
}

// IncludeDetail is an enum; values that this version does not know are kept as they are.
type IncludeDetail string

// Enum values for IncludeDetail
const (
	IncludeDetailNone IncludeDetail = "NONE"
	IncludeDetailFull IncludeDetail = "FULL"
)

// Values are those that this version knows.
func (IncludeDetail) Values() []IncludeDetail {
	return []IncludeDetail{
		"NONE",
		"FULL",
	}
}

// LaunchType is an enum; values that this version does not know are kept as they are.
type LaunchType string

// Enum values for LaunchType
const (
	LaunchTypeEc2      LaunchType = "EC2"
	LaunchTypeFargate  LaunchType = "FARGATE"
	LaunchTypeExternal LaunchType = "EXTERNAL"
)

// Values are those that this version knows.
func (LaunchType) Values() []LaunchType {
	return []LaunchType{
		"EC2",
		"FARGATE",
		"EXTERNAL",
	}
}

// Level is an enum; values that this version does not know are kept as they are.
type Level string

// Enum values for Level
const (
	LevelOff   Level = "OFF"
	LevelError Level = "ERROR"
	LevelInfo  Level = "INFO"
	LevelTrace Level = "TRACE"
)

// Values are those that this version knows.
func (Level) Values() []Level {
	return []Level{
		"OFF",
		"ERROR",
		"INFO",
		"TRACE",
	}
}

// PlacementConstraintType is an enum; values that this version does not know are kept as they are.
type PlacementConstraintType string

// Enum values for PlacementConstraintType
const (
	PlacementConstraintTypeDistinctInstance PlacementConstraintType = "distinctInstance"
	PlacementConstraintTypeMemberOf         PlacementConstraintType = "memberOf"
)

// Values are those that this version knows.
func (PlacementConstraintType) Values() []PlacementConstraintType {
	return []PlacementConstraintType{
		"distinctInstance",
		"memberOf",
	}
}

// PlacementStrategyType is an enum; values that this version does not know are kept as they are.
type PlacementStrategyType string

// Enum values for PlacementStrategyType
const (
	PlacementStrategyTypeRandom  PlacementStrategyType = "random"
	PlacementStrategyTypeSpread  PlacementStrategyType = "spread"
	PlacementStrategyTypeBinpack PlacementStrategyType = "binpack"
)

// Values are those that this version knows.
func (PlacementStrategyType) Values() []PlacementStrategyType {
	return []PlacementStrategyType{
		"random",
		"spread",
		"binpack",
	}
}

// PropagateTags is an enum; values that this version does not know are kept as they are.
type PropagateTags string

// Enum values for PropagateTags
const (
	PropagateTagsTaskDefinition PropagateTags = "TASK_DEFINITION"
)

// Values are those that this version knows.
func (PropagateTags) Values() []PropagateTags {
	return []PropagateTags{
		"TASK_DEFINITION",
	}
}

// ReplayState is an enum; values that this version does not know are kept as they are.
type ReplayState string

// Enum values for ReplayState
const (
	ReplayStateStarting   ReplayState = "STARTING"
	ReplayStateRunning    ReplayState = "RUNNING"
	ReplayStateCancelling ReplayState = "CANCELLING"
	ReplayStateCompleted  ReplayState = "COMPLETED"
	ReplayStateCancelled  ReplayState = "CANCELLED"
	ReplayStateFailed     ReplayState = "FAILED"
)

// Values are those that this version knows.
func (ReplayState) Values() []ReplayState {
	return []ReplayState{
		"STARTING",
		"RUNNING",
		"CANCELLING",
		"COMPLETED",
		"CANCELLED",
		"FAILED",
	}
}

// ReplicationState is an enum; values that this version does not know are kept as they are.
type ReplicationState string

// Enum values for ReplicationState
const (
	ReplicationStateEnabled  ReplicationState = "ENABLED"
	ReplicationStateDisabled ReplicationState = "DISABLED"
)

// Values are those that this version knows.
func (ReplicationState) Values() []ReplicationState {
	return []ReplicationState{
		"ENABLED",
		"DISABLED",
	}
}

// RuleState is an enum; values that this version does not know are kept as they are.
type RuleState string

// Enum values for RuleState
const (
	RuleStateEnabled                                  RuleState = "ENABLED"
	RuleStateDisabled                                 RuleState = "DISABLED"
	RuleStateEnabledWithAllCloudtrailManagementEvents RuleState = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
)

// Values are those that this version knows.
func (RuleState) Values() []RuleState {
	return []RuleState{
		"ENABLED",
		"DISABLED",
		"ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
	}
}
