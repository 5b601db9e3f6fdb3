// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// ApiDestination is a structure of the model.
type ApiDestination struct {
	ApiDestinationArn            *string
	Name                         *string
	ApiDestinationState          ApiDestinationState
	ConnectionArn                *string
	InvocationEndpoint           *string
	HttpMethod                   ApiDestinationHttpMethod
	InvocationRateLimitPerSecond *int32
	CreationTime                 *time.Time
	LastModifiedTime             *time.Time
}

// AppSyncParameters is a structure of the model.
type AppSyncParameters struct {
	GraphQLOperation *string
}

// Archive is a structure of the model.
type Archive struct {
	ArchiveName    *string
	EventSourceArn *string
	State          ArchiveState
	StateReason    *string
	RetentionDays  int32
	SizeBytes      int64
	EventCount     int64
	CreationTime   *time.Time
}

// AwsVpcConfiguration is a structure of the model.
type AwsVpcConfiguration struct {
	Subnets        []string
	SecurityGroups []string
	AssignPublicIp AssignPublicIp
}

// BatchArrayProperties is a structure of the model.
type BatchArrayProperties struct {
	Size int32
}

// BatchParameters is a structure of the model.
type BatchParameters struct {
	JobDefinition   *string
	JobName         *string
	ArrayProperties *BatchArrayProperties
	RetryStrategy   *BatchRetryStrategy
}

// BatchRetryStrategy is a structure of the model.
type BatchRetryStrategy struct {
	Attempts int32
}

// CapacityProviderStrategyItem is a structure of the model.
type CapacityProviderStrategyItem struct {
	CapacityProvider *string
	Weight           int32
	Base             int32
}

// Condition is a structure of the model.
type Condition struct {
	Type  *string
	Key   *string
	Value *string
}

// Connection is a structure of the model.
type Connection struct {
	ConnectionArn      *string
	Name               *string
	ConnectionState    ConnectionState
	StateReason        *string
	AuthorizationType  ConnectionAuthorizationType
	CreationTime       *time.Time
	LastModifiedTime   *time.Time
	LastAuthorizedTime *time.Time
}

// ConnectionApiKeyAuthResponseParameters is a structure of the model.
type ConnectionApiKeyAuthResponseParameters struct {
	ApiKeyName *string
}

// ConnectionAuthResponseParameters is a structure of the model.
type ConnectionAuthResponseParameters struct {
	BasicAuthParameters      *ConnectionBasicAuthResponseParameters
	OAuthParameters          *ConnectionOAuthResponseParameters
	ApiKeyAuthParameters     *ConnectionApiKeyAuthResponseParameters
	InvocationHttpParameters *ConnectionHttpParameters
	ConnectivityParameters   *DescribeConnectionConnectivityParameters
}

// ConnectionBasicAuthResponseParameters is a structure of the model.
type ConnectionBasicAuthResponseParameters struct {
	Username *string
}

// ConnectionBodyParameter is a structure of the model.
type ConnectionBodyParameter struct {
	Key           *string
	Value         *string
	IsValueSecret bool
}

// ConnectionHeaderParameter is a structure of the model.
type ConnectionHeaderParameter struct {
	Key           *string
	Value         *string
	IsValueSecret bool
}

// ConnectionHttpParameters is a structure of the model.
type ConnectionHttpParameters struct {
	HeaderParameters      []ConnectionHeaderParameter
	QueryStringParameters []ConnectionQueryStringParameter
	BodyParameters        []ConnectionBodyParameter
}

// ConnectionOAuthClientResponseParameters is a structure of the model.
type ConnectionOAuthClientResponseParameters struct {
	ClientID *string
}

// ConnectionOAuthResponseParameters is a structure of the model.
type ConnectionOAuthResponseParameters struct {
	ClientParameters      *ConnectionOAuthClientResponseParameters
	AuthorizationEndpoint *string
	HttpMethod            ConnectionOAuthHttpMethod
	OAuthHttpParameters   *ConnectionHttpParameters
}

// ConnectionQueryStringParameter is a structure of the model.
type ConnectionQueryStringParameter struct {
	Key           *string
	Value         *string
	IsValueSecret bool
}

// ConnectivityResourceConfigurationArn is a structure of the model.
type ConnectivityResourceConfigurationArn struct {
	ResourceConfigurationArn *string
}

// ConnectivityResourceParameters is a structure of the model.
type ConnectivityResourceParameters struct {
	ResourceParameters *ConnectivityResourceConfigurationArn
}

// CreateConnectionApiKeyAuthRequestParameters is a structure of the model.
type CreateConnectionApiKeyAuthRequestParameters struct {
	ApiKeyName  *string
	ApiKeyValue *string
}

// CreateConnectionAuthRequestParameters is a structure of the model.
type CreateConnectionAuthRequestParameters struct {
	BasicAuthParameters      *CreateConnectionBasicAuthRequestParameters
	OAuthParameters          *CreateConnectionOAuthRequestParameters
	ApiKeyAuthParameters     *CreateConnectionApiKeyAuthRequestParameters
	InvocationHttpParameters *ConnectionHttpParameters
	ConnectivityParameters   *ConnectivityResourceParameters
}

// CreateConnectionBasicAuthRequestParameters is a structure of the model.
type CreateConnectionBasicAuthRequestParameters struct {
	Username *string
	Password *string
}

// CreateConnectionOAuthClientRequestParameters is a structure of the model.
type CreateConnectionOAuthClientRequestParameters struct {
	ClientID     *string
	ClientSecret *string
}

// CreateConnectionOAuthRequestParameters is a structure of the model.
type CreateConnectionOAuthRequestParameters struct {
	ClientParameters      *CreateConnectionOAuthClientRequestParameters
	AuthorizationEndpoint *string
	HttpMethod            ConnectionOAuthHttpMethod
	OAuthHttpParameters   *ConnectionHttpParameters
}

// DeadLetterConfig is a structure of the model.
type DeadLetterConfig struct {
	Arn *string
}

// DescribeConnectionConnectivityParameters is a structure of the model.
type DescribeConnectionConnectivityParameters struct {
	ResourceParameters *DescribeConnectionResourceParameters
}

// DescribeConnectionResourceParameters is a structure of the model.
type DescribeConnectionResourceParameters struct {
	ResourceConfigurationArn *string
	ResourceAssociationArn   *string
}

// EcsParameters is a structure of the model.
type EcsParameters struct {
	TaskDefinitionArn        *string
	TaskCount                *int32
	LaunchType               LaunchType
	NetworkConfiguration     *NetworkConfiguration
	PlatformVersion          *string
	Group                    *string
	CapacityProviderStrategy []CapacityProviderStrategyItem
	EnableECSManagedTags     bool
	EnableExecuteCommand     bool
	PlacementConstraints     []PlacementConstraint
	PlacementStrategy        []PlacementStrategy
	PropagateTags            PropagateTags
	ReferenceId              *string
	Tags                     []Tag
}

// Endpoint is a structure of the model.
type Endpoint struct {
	Name              *string
	Description       *string
	Arn               *string
	RoutingConfig     *RoutingConfig
	ReplicationConfig *ReplicationConfig
	EventBuses        []EndpointEventBus
	RoleArn           *string
	EndpointId        *string
	EndpointUrl       *string
	State             EndpointState
	StateReason       *string
	CreationTime      *time.Time
	LastModifiedTime  *time.Time
}

// EndpointEventBus is a structure of the model.
type EndpointEventBus struct {
	EventBusArn *string
}

// EventBus is a structure of the model.
type EventBus struct {
	Name             *string
	Arn              *string
	Description      *string
	Policy           *string
	CreationTime     *time.Time
	LastModifiedTime *time.Time
	ManagedBy        *string
}

// EventSource is a structure of the model.
type EventSource struct {
	Arn            *string
	CreatedBy      *string
	CreationTime   *time.Time
	ExpirationTime *time.Time
	Name           *string
	State          EventSourceState
}

// FailoverConfig is a structure of the model.
type FailoverConfig struct {
	Primary   *Primary
	Secondary *Secondary
}

// HttpParameters is a structure of the model.
type HttpParameters struct {
	PathParameterValues   []string
	HeaderParameters      map[string]string
	QueryStringParameters map[string]string
}

// InputTransformer is a structure of the model.
type InputTransformer struct {
	InputPathsMap map[string]string
	InputTemplate *string
}

// KinesisParameters is a structure of the model.
type KinesisParameters struct {
	PartitionKeyPath *string
}

// LogConfig is a structure of the model.
type LogConfig struct {
	IncludeDetail IncludeDetail
	Level         Level
}

// NetworkConfiguration is a structure of the model.
type NetworkConfiguration struct {
	AwsvpcConfiguration *AwsVpcConfiguration
}

// PartnerEventSource is a structure of the model.
type PartnerEventSource struct {
	Arn  *string
	Name *string
}

// PartnerEventSourceAccount is a structure of the model.
type PartnerEventSourceAccount struct {
	Account        *string
	CreationTime   *time.Time
	ExpirationTime *time.Time
	State          EventSourceState
}

// PlacementConstraint is a structure of the model.
type PlacementConstraint struct {
	Type       PlacementConstraintType
	Expression *string
}

// PlacementStrategy is a structure of the model.
type PlacementStrategy struct {
	Type  PlacementStrategyType
	Field *string
}

// Primary is a structure of the model.
type Primary struct {
	HealthCheck *string
}

// PutEventsRequestEntry is a structure of the model.
type PutEventsRequestEntry struct {
	Time         *time.Time
	Source       *string
	Resources    []string
	DetailType   *string
	Detail       *string
	EventBusName *string
	TraceHeader  *string
}

// PutEventsResultEntry is a structure of the model.
type PutEventsResultEntry struct {
	EventId      *string
	ErrorCode    *string
	ErrorMessage *string
}

// PutPartnerEventsRequestEntry is a structure of the model.
type PutPartnerEventsRequestEntry struct {
	Time       *time.Time
	Source     *string
	Resources  []string
	DetailType *string
	Detail     *string
}

// PutPartnerEventsResultEntry is a structure of the model.
type PutPartnerEventsResultEntry struct {
	EventId      *string
	ErrorCode    *string
	ErrorMessage *string
}

// PutTargetsResultEntry is a structure of the model.
type PutTargetsResultEntry struct {
	TargetId     *string
	ErrorCode    *string
	ErrorMessage *string
}

// RedshiftDataParameters is a structure of the model.
type RedshiftDataParameters struct {
	SecretManagerArn *string
	Database         *string
	DbUser           *string
	Sql              *string
	StatementName    *string
	WithEvent        bool
	Sqls             []string
}

// RemoveTargetsResultEntry is a structure of the model.
type RemoveTargetsResultEntry struct {
	TargetId     *string
	ErrorCode    *string
	ErrorMessage *string
}

// Replay is a structure of the model.
type Replay struct {
	ReplayName            *string
	EventSourceArn        *string
	State                 ReplayState
	StateReason           *string
	EventStartTime        *time.Time
	EventEndTime          *time.Time
	EventLastReplayedTime *time.Time
	ReplayStartTime       *time.Time
	ReplayEndTime         *time.Time
}

// ReplayDestination is a structure of the model.
type ReplayDestination struct {
	Arn        *string
	FilterArns []string
}

// ReplicationConfig is a structure of the model.
type ReplicationConfig struct {
	State ReplicationState
}

// RetryPolicy is a structure of the model.
type RetryPolicy struct {
	MaximumRetryAttempts     int32
	MaximumEventAgeInSeconds *int32
}

// RoutingConfig is a structure of the model.
type RoutingConfig struct {
	FailoverConfig *FailoverConfig
}

// Rule is a structure of the model.
type Rule struct {
	Name               *string
	Arn                *string
	EventPattern       *string
	State              RuleState
	Description        *string
	ScheduleExpression *string
	RoleArn            *string
	ManagedBy          *string
	EventBusName       *string
}

// RunCommandParameters is a structure of the model.
type RunCommandParameters struct {
	RunCommandTargets []RunCommandTarget
}

// RunCommandTarget is a structure of the model.
type RunCommandTarget struct {
	Key    *string
	Values []string
}

// SageMakerPipelineParameter is a structure of the model.
type SageMakerPipelineParameter struct {
	Name  *string
	Value *string
}

// SageMakerPipelineParameters is a structure of the model.
type SageMakerPipelineParameters struct {
	PipelineParameterList []SageMakerPipelineParameter
}

// Secondary is a structure of the model.
type Secondary struct {
	Route *string
}

// SqsParameters is a structure of the model.
type SqsParameters struct {
	MessageGroupId *string
}

// Tag is a structure of the model.
type Tag struct {
	Key   *string
	Value *string
}

// Target is a structure of the model.
type Target struct {
	Id                          *string
	Arn                         *string
	RoleArn                     *string
	Input                       *string
	InputPath                   *string
	InputTransformer            *InputTransformer
	KinesisParameters           *KinesisParameters
	RunCommandParameters        *RunCommandParameters
	EcsParameters               *EcsParameters
	BatchParameters             *BatchParameters
	SqsParameters               *SqsParameters
	HttpParameters              *HttpParameters
	RedshiftDataParameters      *RedshiftDataParameters
	SageMakerPipelineParameters *SageMakerPipelineParameters
	DeadLetterConfig            *DeadLetterConfig
	RetryPolicy                 *RetryPolicy
	AppSyncParameters           *AppSyncParameters
}

// UpdateConnectionApiKeyAuthRequestParameters is a structure of the model.
type UpdateConnectionApiKeyAuthRequestParameters struct {
	ApiKeyName  *string
	ApiKeyValue *string
}

// UpdateConnectionAuthRequestParameters is a structure of the model.
type UpdateConnectionAuthRequestParameters struct {
	BasicAuthParameters      *UpdateConnectionBasicAuthRequestParameters
	OAuthParameters          *UpdateConnectionOAuthRequestParameters
	ApiKeyAuthParameters     *UpdateConnectionApiKeyAuthRequestParameters
	InvocationHttpParameters *ConnectionHttpParameters
	ConnectivityParameters   *ConnectivityResourceParameters
}

// UpdateConnectionBasicAuthRequestParameters is a structure of the model.
type UpdateConnectionBasicAuthRequestParameters struct {
	Username *string
	Password *string
}

// UpdateConnectionOAuthClientRequestParameters is a structure of the model.
type UpdateConnectionOAuthClientRequestParameters struct {
	ClientID     *string
	ClientSecret *string
}

// UpdateConnectionOAuthRequestParameters is a structure of the model.
type UpdateConnectionOAuthRequestParameters struct {
	ClientParameters      *UpdateConnectionOAuthClientRequestParameters
	AuthorizationEndpoint *string
	HttpMethod            ConnectionOAuthHttpMethod
	OAuthHttpParameters   *ConnectionHttpParameters
}
