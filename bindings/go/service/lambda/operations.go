// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package lambda

import (
	"context"
	"io"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/lambda/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AddLayerVersionPermissionInput is what AddLayerVersionPermission takes.
type AddLayerVersionPermissionInput struct {
	// Required.
	LayerName *string
	// Required.
	VersionNumber int64
	// Required.
	StatementId *string
	// Required.
	Action *string
	// Required.
	Principal      *string
	OrganizationId *string
	RevisionId     *string
}

// AddLayerVersionPermissionOutput is what AddLayerVersionPermission gives.
type AddLayerVersionPermissionOutput struct {
	Statement  *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AddLayerVersionPermission calls the operation of that name.
func (c *Client) AddLayerVersionPermission(ctx context.Context, params *AddLayerVersionPermissionInput, optFns ...func(*Options)) (*AddLayerVersionPermissionOutput, error) {
	if params == nil {
		params = &AddLayerVersionPermissionInput{}
	}
	out, err := c.invoke(ctx, &opAddLayerVersionPermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AddLayerVersionPermissionOutput), nil
}

var opAddLayerVersionPermission = runtime.Op{
	Service: &service,
	Name:    "AddLayerVersionPermission",
	Input:   "AddLayerVersionPermissionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAddLayerVersionPermissionInput(w, in.(*AddLayerVersionPermissionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AddLayerVersionPermissionOutput)
		decodeOpAddLayerVersionPermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*AddLayerVersionPermissionOutput).ResultMetadata
	},
}

// AddPermissionInput is what AddPermission takes.
type AddPermissionInput struct {
	// Required.
	FunctionName *string
	// Required.
	StatementId *string
	// Required.
	Action *string
	// Required.
	Principal             *string
	SourceArn             *string
	FunctionUrlAuthType   types.FunctionUrlAuthType
	InvokedViaFunctionUrl *bool
	SourceAccount         *string
	EventSourceToken      *string
	Qualifier             *string
	RevisionId            *string
	PrincipalOrgID        *string
}

// AddPermissionOutput is what AddPermission gives.
type AddPermissionOutput struct {
	Statement *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AddPermission calls the operation of that name.
func (c *Client) AddPermission(ctx context.Context, params *AddPermissionInput, optFns ...func(*Options)) (*AddPermissionOutput, error) {
	if params == nil {
		params = &AddPermissionInput{}
	}
	out, err := c.invoke(ctx, &opAddPermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AddPermissionOutput), nil
}

var opAddPermission = runtime.Op{
	Service: &service,
	Name:    "AddPermission",
	Input:   "AddPermissionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpAddPermissionInput(w, in.(*AddPermissionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AddPermissionOutput)
		decodeOpAddPermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AddPermissionOutput).ResultMetadata },
}

// CheckpointDurableExecutionInput is what CheckpointDurableExecution takes.
type CheckpointDurableExecutionInput struct {
	// Required.
	DurableExecutionArn *string
	// Required.
	CheckpointToken *string
	Updates         []types.OperationUpdate
	ClientToken     *string
}

// CheckpointDurableExecutionOutput is what CheckpointDurableExecution gives.
type CheckpointDurableExecutionOutput struct {
	CheckpointToken   *string
	NewExecutionState *types.CheckpointUpdatedExecutionState

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CheckpointDurableExecution calls the operation of that name.
func (c *Client) CheckpointDurableExecution(ctx context.Context, params *CheckpointDurableExecutionInput, optFns ...func(*Options)) (*CheckpointDurableExecutionOutput, error) {
	if params == nil {
		params = &CheckpointDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opCheckpointDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CheckpointDurableExecutionOutput), nil
}

var opCheckpointDurableExecution = runtime.Op{
	Service: &service,
	Name:    "CheckpointDurableExecution",
	Input:   "CheckpointDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCheckpointDurableExecutionInput(w, in.(*CheckpointDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CheckpointDurableExecutionOutput)
		decodeOpCheckpointDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CheckpointDurableExecutionOutput).ResultMetadata
	},
}

// CreateAliasInput is what CreateAlias takes.
type CreateAliasInput struct {
	// Required.
	FunctionName *string
	// Required.
	Name *string
	// Required.
	FunctionVersion *string
	Description     *string
	RoutingConfig   *types.AliasRoutingConfiguration
}

// CreateAliasOutput is what CreateAlias gives.
type CreateAliasOutput struct {
	AliasArn        *string
	Name            *string
	FunctionVersion *string
	Description     *string
	RoutingConfig   *types.AliasRoutingConfiguration
	RevisionId      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateAlias calls the operation of that name.
func (c *Client) CreateAlias(ctx context.Context, params *CreateAliasInput, optFns ...func(*Options)) (*CreateAliasOutput, error) {
	if params == nil {
		params = &CreateAliasInput{}
	}
	out, err := c.invoke(ctx, &opCreateAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateAliasOutput), nil
}

var opCreateAlias = runtime.Op{
	Service: &service,
	Name:    "CreateAlias",
	Input:   "CreateAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateAliasInput(w, in.(*CreateAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateAliasOutput)
		decodeOpCreateAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateAliasOutput).ResultMetadata },
}

// CreateCapacityProviderInput is what CreateCapacityProvider takes.
type CreateCapacityProviderInput struct {
	// Required.
	CapacityProviderName *string
	// Required.
	VpcConfig *types.CapacityProviderVpcConfig
	// Required.
	PermissionsConfig             *types.CapacityProviderPermissionsConfig
	InstanceRequirements          *types.InstanceRequirements
	CapacityProviderScalingConfig *types.CapacityProviderScalingConfig
	KmsKeyArn                     *string
	Tags                          map[string]string
	PropagateTags                 *types.PropagateTags
	TelemetryConfig               *types.CapacityProviderTelemetryConfig
}

// CreateCapacityProviderOutput is what CreateCapacityProvider gives.
type CreateCapacityProviderOutput struct {
	CapacityProvider *types.CapacityProvider

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateCapacityProvider calls the operation of that name.
func (c *Client) CreateCapacityProvider(ctx context.Context, params *CreateCapacityProviderInput, optFns ...func(*Options)) (*CreateCapacityProviderOutput, error) {
	if params == nil {
		params = &CreateCapacityProviderInput{}
	}
	out, err := c.invoke(ctx, &opCreateCapacityProvider, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateCapacityProviderOutput), nil
}

var opCreateCapacityProvider = runtime.Op{
	Service: &service,
	Name:    "CreateCapacityProvider",
	Input:   "CreateCapacityProviderInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateCapacityProviderInput(w, in.(*CreateCapacityProviderInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateCapacityProviderOutput)
		decodeOpCreateCapacityProviderOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateCapacityProviderOutput).ResultMetadata },
}

// CreateCodeSigningConfigInput is what CreateCodeSigningConfig takes.
type CreateCodeSigningConfigInput struct {
	Description *string
	// Required.
	AllowedPublishers   *types.AllowedPublishers
	CodeSigningPolicies *types.CodeSigningPolicies
	Tags                map[string]string
}

// CreateCodeSigningConfigOutput is what CreateCodeSigningConfig gives.
type CreateCodeSigningConfigOutput struct {
	CodeSigningConfig *types.CodeSigningConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateCodeSigningConfig calls the operation of that name.
func (c *Client) CreateCodeSigningConfig(ctx context.Context, params *CreateCodeSigningConfigInput, optFns ...func(*Options)) (*CreateCodeSigningConfigOutput, error) {
	if params == nil {
		params = &CreateCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opCreateCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateCodeSigningConfigOutput), nil
}

var opCreateCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "CreateCodeSigningConfig",
	Input:   "CreateCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateCodeSigningConfigInput(w, in.(*CreateCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateCodeSigningConfigOutput)
		decodeOpCreateCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateCodeSigningConfigOutput).ResultMetadata
	},
}

// CreateEventSourceMappingInput is what CreateEventSourceMapping takes.
type CreateEventSourceMappingInput struct {
	EventSourceArn *string
	// Required.
	FunctionName                        *string
	Enabled                             *bool
	BatchSize                           *int32
	FilterCriteria                      *types.FilterCriteria
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	StartingPosition                    types.EventSourcePosition
	StartingPositionTimestamp           *time.Time
	DestinationConfig                   *types.DestinationConfig
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	Tags                                map[string]string
	TumblingWindowInSeconds             *int32
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	SelfManagedEventSource              *types.SelfManagedEventSource
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig
}

// CreateEventSourceMappingOutput is what CreateEventSourceMapping gives.
type CreateEventSourceMappingOutput struct {
	UUID                                *string
	StartingPosition                    types.EventSourcePosition
	StartingPositionTimestamp           *time.Time
	BatchSize                           *int32
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	EventSourceArn                      *string
	FilterCriteria                      *types.FilterCriteria
	FilterCriteriaError                 *types.FilterCriteriaError
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	FunctionArn                         *string
	LastModified                        *time.Time
	LastProcessingResult                *string
	State                               *string
	StateTransitionReason               *string
	DestinationConfig                   *types.DestinationConfig
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	SelfManagedEventSource              *types.SelfManagedEventSource
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	EventSourceMappingArn               *string
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateEventSourceMapping calls the operation of that name.
func (c *Client) CreateEventSourceMapping(ctx context.Context, params *CreateEventSourceMappingInput, optFns ...func(*Options)) (*CreateEventSourceMappingOutput, error) {
	if params == nil {
		params = &CreateEventSourceMappingInput{}
	}
	out, err := c.invoke(ctx, &opCreateEventSourceMapping, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateEventSourceMappingOutput), nil
}

var opCreateEventSourceMapping = runtime.Op{
	Service: &service,
	Name:    "CreateEventSourceMapping",
	Input:   "CreateEventSourceMappingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateEventSourceMappingInput(w, in.(*CreateEventSourceMappingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateEventSourceMappingOutput)
		decodeOpCreateEventSourceMappingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateEventSourceMappingOutput).ResultMetadata
	},
}

// CreateFunctionInput is what CreateFunction takes.
type CreateFunctionInput struct {
	// Required.
	FunctionName *string
	Runtime      types.Runtime
	// Required.
	Role    *string
	Handler *string
	// Required.
	Code                   *types.FunctionCode
	Description            *string
	Timeout                *int32
	MemorySize             *int32
	Publish                bool
	PublishTo              types.FunctionVersionLatestPublished
	VpcConfig              *types.VpcConfig
	PackageType            types.PackageType
	DeadLetterConfig       *types.DeadLetterConfig
	Environment            *types.Environment
	KMSKeyArn              *string
	TracingConfig          *types.TracingConfig
	Tags                   map[string]string
	Layers                 []string
	FileSystemConfigs      []types.FileSystemConfig
	CodeSigningConfigArn   *string
	ImageConfig            *types.ImageConfig
	Architectures          []types.Architecture
	EphemeralStorage       *types.EphemeralStorage
	SnapStart              *types.SnapStart
	LoggingConfig          *types.LoggingConfig
	TenancyConfig          *types.TenancyConfig
	CapacityProviderConfig *types.CapacityProviderConfig
	DurableConfig          *types.DurableConfig
	RuntimeConfig          *types.FunctionRuntimeConfig
	AcceleratorConfig      *types.AcceleratorConfig
}

// CreateFunctionOutput is what CreateFunction gives.
type CreateFunctionOutput struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    types.Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *types.VpcConfigResponse
	DeadLetterConfig           *types.DeadLetterConfig
	Environment                *types.EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *types.TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []types.Layer
	State                      types.State
	StateReason                *string
	StateReasonCode            types.StateReasonCode
	LastUpdateStatus           types.LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode
	FileSystemConfigs          []types.FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                types.PackageType
	ImageConfigResponse        *types.ImageConfigResponse
	Architectures              []types.Architecture
	EphemeralStorage           *types.EphemeralStorage
	SnapStart                  *types.SnapStartResponse
	RuntimeVersionConfig       *types.RuntimeVersionConfig
	LoggingConfig              *types.LoggingConfig
	TenancyConfig              *types.TenancyConfig
	CapacityProviderConfig     *types.CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *types.DurableConfig
	RuntimeConfig              *types.FunctionRuntimeConfig
	AcceleratorConfig          *types.AcceleratorConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateFunction calls the operation of that name.
func (c *Client) CreateFunction(ctx context.Context, params *CreateFunctionInput, optFns ...func(*Options)) (*CreateFunctionOutput, error) {
	if params == nil {
		params = &CreateFunctionInput{}
	}
	out, err := c.invoke(ctx, &opCreateFunction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateFunctionOutput), nil
}

var opCreateFunction = runtime.Op{
	Service: &service,
	Name:    "CreateFunction",
	Input:   "CreateFunctionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateFunctionInput(w, in.(*CreateFunctionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateFunctionOutput)
		decodeOpCreateFunctionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateFunctionOutput).ResultMetadata },
}

// CreateFunctionUrlConfigInput is what CreateFunctionUrlConfig takes.
type CreateFunctionUrlConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
	// Required.
	AuthType   types.FunctionUrlAuthType
	Cors       *types.Cors
	InvokeMode types.InvokeMode
}

// CreateFunctionUrlConfigOutput is what CreateFunctionUrlConfig gives.
type CreateFunctionUrlConfigOutput struct {
	FunctionUrl  *string
	FunctionArn  *string
	AuthType     types.FunctionUrlAuthType
	Cors         *types.Cors
	CreationTime *string
	InvokeMode   types.InvokeMode

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateFunctionUrlConfig calls the operation of that name.
func (c *Client) CreateFunctionUrlConfig(ctx context.Context, params *CreateFunctionUrlConfigInput, optFns ...func(*Options)) (*CreateFunctionUrlConfigOutput, error) {
	if params == nil {
		params = &CreateFunctionUrlConfigInput{}
	}
	out, err := c.invoke(ctx, &opCreateFunctionUrlConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateFunctionUrlConfigOutput), nil
}

var opCreateFunctionUrlConfig = runtime.Op{
	Service: &service,
	Name:    "CreateFunctionUrlConfig",
	Input:   "CreateFunctionUrlConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateFunctionUrlConfigInput(w, in.(*CreateFunctionUrlConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateFunctionUrlConfigOutput)
		decodeOpCreateFunctionUrlConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateFunctionUrlConfigOutput).ResultMetadata
	},
}

// DeleteAliasInput is what DeleteAlias takes.
type DeleteAliasInput struct {
	// Required.
	FunctionName *string
	// Required.
	Name *string
}

// DeleteAliasOutput is what DeleteAlias gives.
type DeleteAliasOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteAlias calls the operation of that name.
func (c *Client) DeleteAlias(ctx context.Context, params *DeleteAliasInput, optFns ...func(*Options)) (*DeleteAliasOutput, error) {
	if params == nil {
		params = &DeleteAliasInput{}
	}
	out, err := c.invoke(ctx, &opDeleteAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteAliasOutput), nil
}

var opDeleteAlias = runtime.Op{
	Service: &service,
	Name:    "DeleteAlias",
	Input:   "DeleteAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteAliasInput(w, in.(*DeleteAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteAliasOutput)
		decodeOpDeleteAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteAliasOutput).ResultMetadata },
}

// DeleteCapacityProviderInput is what DeleteCapacityProvider takes.
type DeleteCapacityProviderInput struct {
	// Required.
	CapacityProviderName *string
}

// DeleteCapacityProviderOutput is what DeleteCapacityProvider gives.
type DeleteCapacityProviderOutput struct {
	CapacityProvider *types.CapacityProvider

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteCapacityProvider calls the operation of that name.
func (c *Client) DeleteCapacityProvider(ctx context.Context, params *DeleteCapacityProviderInput, optFns ...func(*Options)) (*DeleteCapacityProviderOutput, error) {
	if params == nil {
		params = &DeleteCapacityProviderInput{}
	}
	out, err := c.invoke(ctx, &opDeleteCapacityProvider, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteCapacityProviderOutput), nil
}

var opDeleteCapacityProvider = runtime.Op{
	Service: &service,
	Name:    "DeleteCapacityProvider",
	Input:   "DeleteCapacityProviderInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteCapacityProviderInput(w, in.(*DeleteCapacityProviderInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteCapacityProviderOutput)
		decodeOpDeleteCapacityProviderOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteCapacityProviderOutput).ResultMetadata },
}

// DeleteCodeSigningConfigInput is what DeleteCodeSigningConfig takes.
type DeleteCodeSigningConfigInput struct {
	// Required.
	CodeSigningConfigArn *string
}

// DeleteCodeSigningConfigOutput is what DeleteCodeSigningConfig gives.
type DeleteCodeSigningConfigOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteCodeSigningConfig calls the operation of that name.
func (c *Client) DeleteCodeSigningConfig(ctx context.Context, params *DeleteCodeSigningConfigInput, optFns ...func(*Options)) (*DeleteCodeSigningConfigOutput, error) {
	if params == nil {
		params = &DeleteCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opDeleteCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteCodeSigningConfigOutput), nil
}

var opDeleteCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "DeleteCodeSigningConfig",
	Input:   "DeleteCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteCodeSigningConfigInput(w, in.(*DeleteCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteCodeSigningConfigOutput)
		decodeOpDeleteCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteCodeSigningConfigOutput).ResultMetadata
	},
}

// DeleteDurableExecutionInput is what DeleteDurableExecution takes.
type DeleteDurableExecutionInput struct {
	// Required.
	DurableExecutionArn *string
}

// DeleteDurableExecutionOutput is what DeleteDurableExecution gives.
type DeleteDurableExecutionOutput struct {
	DeletionRequestTimestamp *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteDurableExecution calls the operation of that name.
func (c *Client) DeleteDurableExecution(ctx context.Context, params *DeleteDurableExecutionInput, optFns ...func(*Options)) (*DeleteDurableExecutionOutput, error) {
	if params == nil {
		params = &DeleteDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteDurableExecutionOutput), nil
}

var opDeleteDurableExecution = runtime.Op{
	Service: &service,
	Name:    "DeleteDurableExecution",
	Input:   "DeleteDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteDurableExecutionInput(w, in.(*DeleteDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteDurableExecutionOutput)
		decodeOpDeleteDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteDurableExecutionOutput).ResultMetadata },
}

// DeleteEventSourceMappingInput is what DeleteEventSourceMapping takes.
type DeleteEventSourceMappingInput struct {
	// Required.
	UUID *string
}

// DeleteEventSourceMappingOutput is what DeleteEventSourceMapping gives.
type DeleteEventSourceMappingOutput struct {
	UUID                                *string
	StartingPosition                    types.EventSourcePosition
	StartingPositionTimestamp           *time.Time
	BatchSize                           *int32
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	EventSourceArn                      *string
	FilterCriteria                      *types.FilterCriteria
	FilterCriteriaError                 *types.FilterCriteriaError
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	FunctionArn                         *string
	LastModified                        *time.Time
	LastProcessingResult                *string
	State                               *string
	StateTransitionReason               *string
	DestinationConfig                   *types.DestinationConfig
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	SelfManagedEventSource              *types.SelfManagedEventSource
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	EventSourceMappingArn               *string
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteEventSourceMapping calls the operation of that name.
func (c *Client) DeleteEventSourceMapping(ctx context.Context, params *DeleteEventSourceMappingInput, optFns ...func(*Options)) (*DeleteEventSourceMappingOutput, error) {
	if params == nil {
		params = &DeleteEventSourceMappingInput{}
	}
	out, err := c.invoke(ctx, &opDeleteEventSourceMapping, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteEventSourceMappingOutput), nil
}

var opDeleteEventSourceMapping = runtime.Op{
	Service: &service,
	Name:    "DeleteEventSourceMapping",
	Input:   "DeleteEventSourceMappingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteEventSourceMappingInput(w, in.(*DeleteEventSourceMappingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteEventSourceMappingOutput)
		decodeOpDeleteEventSourceMappingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteEventSourceMappingOutput).ResultMetadata
	},
}

// DeleteFunctionInput is what DeleteFunction takes.
type DeleteFunctionInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// DeleteFunctionOutput is what DeleteFunction gives.
type DeleteFunctionOutput struct {
	StatusCode int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteFunction calls the operation of that name.
func (c *Client) DeleteFunction(ctx context.Context, params *DeleteFunctionInput, optFns ...func(*Options)) (*DeleteFunctionOutput, error) {
	if params == nil {
		params = &DeleteFunctionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteFunction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteFunctionOutput), nil
}

var opDeleteFunction = runtime.Op{
	Service: &service,
	Name:    "DeleteFunction",
	Input:   "DeleteFunctionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteFunctionInput(w, in.(*DeleteFunctionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteFunctionOutput)
		decodeOpDeleteFunctionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteFunctionOutput).ResultMetadata },
}

// DeleteFunctionCodeSigningConfigInput is what DeleteFunctionCodeSigningConfig takes.
type DeleteFunctionCodeSigningConfigInput struct {
	// Required.
	FunctionName *string
}

// DeleteFunctionCodeSigningConfigOutput is what DeleteFunctionCodeSigningConfig gives.
type DeleteFunctionCodeSigningConfigOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteFunctionCodeSigningConfig calls the operation of that name.
func (c *Client) DeleteFunctionCodeSigningConfig(ctx context.Context, params *DeleteFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*DeleteFunctionCodeSigningConfigOutput, error) {
	if params == nil {
		params = &DeleteFunctionCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opDeleteFunctionCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteFunctionCodeSigningConfigOutput), nil
}

var opDeleteFunctionCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "DeleteFunctionCodeSigningConfig",
	Input:   "DeleteFunctionCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteFunctionCodeSigningConfigInput(w, in.(*DeleteFunctionCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteFunctionCodeSigningConfigOutput)
		decodeOpDeleteFunctionCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteFunctionCodeSigningConfigOutput).ResultMetadata
	},
}

// DeleteFunctionConcurrencyInput is what DeleteFunctionConcurrency takes.
type DeleteFunctionConcurrencyInput struct {
	// Required.
	FunctionName *string
}

// DeleteFunctionConcurrencyOutput is what DeleteFunctionConcurrency gives.
type DeleteFunctionConcurrencyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteFunctionConcurrency calls the operation of that name.
func (c *Client) DeleteFunctionConcurrency(ctx context.Context, params *DeleteFunctionConcurrencyInput, optFns ...func(*Options)) (*DeleteFunctionConcurrencyOutput, error) {
	if params == nil {
		params = &DeleteFunctionConcurrencyInput{}
	}
	out, err := c.invoke(ctx, &opDeleteFunctionConcurrency, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteFunctionConcurrencyOutput), nil
}

var opDeleteFunctionConcurrency = runtime.Op{
	Service: &service,
	Name:    "DeleteFunctionConcurrency",
	Input:   "DeleteFunctionConcurrencyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteFunctionConcurrencyInput(w, in.(*DeleteFunctionConcurrencyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteFunctionConcurrencyOutput)
		decodeOpDeleteFunctionConcurrencyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteFunctionConcurrencyOutput).ResultMetadata
	},
}

// DeleteFunctionEventInvokeConfigInput is what DeleteFunctionEventInvokeConfig takes.
type DeleteFunctionEventInvokeConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// DeleteFunctionEventInvokeConfigOutput is what DeleteFunctionEventInvokeConfig gives.
type DeleteFunctionEventInvokeConfigOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteFunctionEventInvokeConfig calls the operation of that name.
func (c *Client) DeleteFunctionEventInvokeConfig(ctx context.Context, params *DeleteFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*DeleteFunctionEventInvokeConfigOutput, error) {
	if params == nil {
		params = &DeleteFunctionEventInvokeConfigInput{}
	}
	out, err := c.invoke(ctx, &opDeleteFunctionEventInvokeConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteFunctionEventInvokeConfigOutput), nil
}

var opDeleteFunctionEventInvokeConfig = runtime.Op{
	Service: &service,
	Name:    "DeleteFunctionEventInvokeConfig",
	Input:   "DeleteFunctionEventInvokeConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteFunctionEventInvokeConfigInput(w, in.(*DeleteFunctionEventInvokeConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteFunctionEventInvokeConfigOutput)
		decodeOpDeleteFunctionEventInvokeConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteFunctionEventInvokeConfigOutput).ResultMetadata
	},
}

// DeleteFunctionUrlConfigInput is what DeleteFunctionUrlConfig takes.
type DeleteFunctionUrlConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// DeleteFunctionUrlConfigOutput is what DeleteFunctionUrlConfig gives.
type DeleteFunctionUrlConfigOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteFunctionUrlConfig calls the operation of that name.
func (c *Client) DeleteFunctionUrlConfig(ctx context.Context, params *DeleteFunctionUrlConfigInput, optFns ...func(*Options)) (*DeleteFunctionUrlConfigOutput, error) {
	if params == nil {
		params = &DeleteFunctionUrlConfigInput{}
	}
	out, err := c.invoke(ctx, &opDeleteFunctionUrlConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteFunctionUrlConfigOutput), nil
}

var opDeleteFunctionUrlConfig = runtime.Op{
	Service: &service,
	Name:    "DeleteFunctionUrlConfig",
	Input:   "DeleteFunctionUrlConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteFunctionUrlConfigInput(w, in.(*DeleteFunctionUrlConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteFunctionUrlConfigOutput)
		decodeOpDeleteFunctionUrlConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteFunctionUrlConfigOutput).ResultMetadata
	},
}

// DeleteLayerVersionInput is what DeleteLayerVersion takes.
type DeleteLayerVersionInput struct {
	// Required.
	LayerName *string
	// Required.
	VersionNumber int64
}

// DeleteLayerVersionOutput is what DeleteLayerVersion gives.
type DeleteLayerVersionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteLayerVersion calls the operation of that name.
func (c *Client) DeleteLayerVersion(ctx context.Context, params *DeleteLayerVersionInput, optFns ...func(*Options)) (*DeleteLayerVersionOutput, error) {
	if params == nil {
		params = &DeleteLayerVersionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteLayerVersion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteLayerVersionOutput), nil
}

var opDeleteLayerVersion = runtime.Op{
	Service: &service,
	Name:    "DeleteLayerVersion",
	Input:   "DeleteLayerVersionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteLayerVersionInput(w, in.(*DeleteLayerVersionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteLayerVersionOutput)
		decodeOpDeleteLayerVersionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteLayerVersionOutput).ResultMetadata },
}

// DeleteProvisionedConcurrencyConfigInput is what DeleteProvisionedConcurrencyConfig takes.
type DeleteProvisionedConcurrencyConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	Qualifier *string
}

// DeleteProvisionedConcurrencyConfigOutput is what DeleteProvisionedConcurrencyConfig gives.
type DeleteProvisionedConcurrencyConfigOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteProvisionedConcurrencyConfig calls the operation of that name.
func (c *Client) DeleteProvisionedConcurrencyConfig(ctx context.Context, params *DeleteProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*DeleteProvisionedConcurrencyConfigOutput, error) {
	if params == nil {
		params = &DeleteProvisionedConcurrencyConfigInput{}
	}
	out, err := c.invoke(ctx, &opDeleteProvisionedConcurrencyConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteProvisionedConcurrencyConfigOutput), nil
}

var opDeleteProvisionedConcurrencyConfig = runtime.Op{
	Service: &service,
	Name:    "DeleteProvisionedConcurrencyConfig",
	Input:   "DeleteProvisionedConcurrencyConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteProvisionedConcurrencyConfigInput(w, in.(*DeleteProvisionedConcurrencyConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteProvisionedConcurrencyConfigOutput)
		decodeOpDeleteProvisionedConcurrencyConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteProvisionedConcurrencyConfigOutput).ResultMetadata
	},
}

// DeleteResourcePolicyInput is what DeleteResourcePolicy takes.
type DeleteResourcePolicyInput struct {
	// Required.
	ResourceArn *string
	RevisionId  *string
}

// DeleteResourcePolicyOutput is what DeleteResourcePolicy gives.
type DeleteResourcePolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteResourcePolicy calls the operation of that name.
func (c *Client) DeleteResourcePolicy(ctx context.Context, params *DeleteResourcePolicyInput, optFns ...func(*Options)) (*DeleteResourcePolicyOutput, error) {
	if params == nil {
		params = &DeleteResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opDeleteResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteResourcePolicyOutput), nil
}

var opDeleteResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "DeleteResourcePolicy",
	Input:   "DeleteResourcePolicyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteResourcePolicyInput(w, in.(*DeleteResourcePolicyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteResourcePolicyOutput)
		decodeOpDeleteResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteResourcePolicyOutput).ResultMetadata },
}

// GetAccountSettingsInput is what GetAccountSettings takes.
type GetAccountSettingsInput struct {
}

// GetAccountSettingsOutput is what GetAccountSettings gives.
type GetAccountSettingsOutput struct {
	AccountLimit *types.AccountLimit
	AccountUsage *types.AccountUsage

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetAccountSettings calls the operation of that name.
func (c *Client) GetAccountSettings(ctx context.Context, params *GetAccountSettingsInput, optFns ...func(*Options)) (*GetAccountSettingsOutput, error) {
	if params == nil {
		params = &GetAccountSettingsInput{}
	}
	out, err := c.invoke(ctx, &opGetAccountSettings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetAccountSettingsOutput), nil
}

var opGetAccountSettings = runtime.Op{
	Service: &service,
	Name:    "GetAccountSettings",
	Input:   "GetAccountSettingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetAccountSettingsInput(w, in.(*GetAccountSettingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetAccountSettingsOutput)
		decodeOpGetAccountSettingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetAccountSettingsOutput).ResultMetadata },
}

// GetAliasInput is what GetAlias takes.
type GetAliasInput struct {
	// Required.
	FunctionName *string
	// Required.
	Name *string
}

// GetAliasOutput is what GetAlias gives.
type GetAliasOutput struct {
	AliasArn        *string
	Name            *string
	FunctionVersion *string
	Description     *string
	RoutingConfig   *types.AliasRoutingConfiguration
	RevisionId      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetAlias calls the operation of that name.
func (c *Client) GetAlias(ctx context.Context, params *GetAliasInput, optFns ...func(*Options)) (*GetAliasOutput, error) {
	if params == nil {
		params = &GetAliasInput{}
	}
	out, err := c.invoke(ctx, &opGetAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetAliasOutput), nil
}

var opGetAlias = runtime.Op{
	Service: &service,
	Name:    "GetAlias",
	Input:   "GetAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetAliasInput(w, in.(*GetAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetAliasOutput)
		decodeOpGetAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetAliasOutput).ResultMetadata },
}

// GetCapacityProviderInput is what GetCapacityProvider takes.
type GetCapacityProviderInput struct {
	// Required.
	CapacityProviderName *string
}

// GetCapacityProviderOutput is what GetCapacityProvider gives.
type GetCapacityProviderOutput struct {
	CapacityProvider *types.CapacityProvider

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetCapacityProvider calls the operation of that name.
func (c *Client) GetCapacityProvider(ctx context.Context, params *GetCapacityProviderInput, optFns ...func(*Options)) (*GetCapacityProviderOutput, error) {
	if params == nil {
		params = &GetCapacityProviderInput{}
	}
	out, err := c.invoke(ctx, &opGetCapacityProvider, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetCapacityProviderOutput), nil
}

var opGetCapacityProvider = runtime.Op{
	Service: &service,
	Name:    "GetCapacityProvider",
	Input:   "GetCapacityProviderInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetCapacityProviderInput(w, in.(*GetCapacityProviderInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetCapacityProviderOutput)
		decodeOpGetCapacityProviderOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetCapacityProviderOutput).ResultMetadata },
}

// GetCodeSigningConfigInput is what GetCodeSigningConfig takes.
type GetCodeSigningConfigInput struct {
	// Required.
	CodeSigningConfigArn *string
}

// GetCodeSigningConfigOutput is what GetCodeSigningConfig gives.
type GetCodeSigningConfigOutput struct {
	CodeSigningConfig *types.CodeSigningConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetCodeSigningConfig calls the operation of that name.
func (c *Client) GetCodeSigningConfig(ctx context.Context, params *GetCodeSigningConfigInput, optFns ...func(*Options)) (*GetCodeSigningConfigOutput, error) {
	if params == nil {
		params = &GetCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetCodeSigningConfigOutput), nil
}

var opGetCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "GetCodeSigningConfig",
	Input:   "GetCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetCodeSigningConfigInput(w, in.(*GetCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetCodeSigningConfigOutput)
		decodeOpGetCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetCodeSigningConfigOutput).ResultMetadata },
}

// GetDurableExecutionInput is what GetDurableExecution takes.
type GetDurableExecutionInput struct {
	// Required.
	DurableExecutionArn  *string
	IncludeExecutionData *bool
}

// GetDurableExecutionOutput is what GetDurableExecution gives.
type GetDurableExecutionOutput struct {
	DurableExecutionArn               *string
	DurableExecutionName              *string
	FunctionArn                       *string
	InputPayload                      *string
	Result                            *string
	Error                             *types.ErrorObject
	StartTimestamp                    *time.Time
	Status                            types.ExecutionStatus
	EndTimestamp                      *time.Time
	Version                           *string
	TraceHeader                       *types.TraceHeader
	ExecutionDataIncluded             *bool
	DurableConfig                     *types.DurableConfig
	PauseDetails                      *types.PauseDetails
	ExpectedExecutionTimeoutTimestamp *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetDurableExecution calls the operation of that name.
func (c *Client) GetDurableExecution(ctx context.Context, params *GetDurableExecutionInput, optFns ...func(*Options)) (*GetDurableExecutionOutput, error) {
	if params == nil {
		params = &GetDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opGetDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetDurableExecutionOutput), nil
}

var opGetDurableExecution = runtime.Op{
	Service: &service,
	Name:    "GetDurableExecution",
	Input:   "GetDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetDurableExecutionInput(w, in.(*GetDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetDurableExecutionOutput)
		decodeOpGetDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetDurableExecutionOutput).ResultMetadata },
}

// GetDurableExecutionHistoryInput is what GetDurableExecutionHistory takes.
type GetDurableExecutionHistoryInput struct {
	// Required.
	DurableExecutionArn  *string
	IncludeExecutionData *bool
	MaxItems             int32
	Marker               *string
	ReverseOrder         *bool
}

// GetDurableExecutionHistoryOutput is what GetDurableExecutionHistory gives.
type GetDurableExecutionHistoryOutput struct {
	Events     []types.Event
	NextMarker *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetDurableExecutionHistory calls the operation of that name.
func (c *Client) GetDurableExecutionHistory(ctx context.Context, params *GetDurableExecutionHistoryInput, optFns ...func(*Options)) (*GetDurableExecutionHistoryOutput, error) {
	if params == nil {
		params = &GetDurableExecutionHistoryInput{}
	}
	out, err := c.invoke(ctx, &opGetDurableExecutionHistory, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetDurableExecutionHistoryOutput), nil
}

var opGetDurableExecutionHistory = runtime.Op{
	Service: &service,
	Name:    "GetDurableExecutionHistory",
	Input:   "GetDurableExecutionHistoryInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetDurableExecutionHistoryInput(w, in.(*GetDurableExecutionHistoryInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetDurableExecutionHistoryOutput)
		decodeOpGetDurableExecutionHistoryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetDurableExecutionHistoryOutput).ResultMetadata
	},
}

// GetDurableExecutionStateInput is what GetDurableExecutionState takes.
type GetDurableExecutionStateInput struct {
	// Required.
	DurableExecutionArn *string
	// Required.
	CheckpointToken *string
	Marker          *string
	MaxItems        int32
}

// GetDurableExecutionStateOutput is what GetDurableExecutionState gives.
type GetDurableExecutionStateOutput struct {
	Operations []types.Operation
	NextMarker *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetDurableExecutionState calls the operation of that name.
func (c *Client) GetDurableExecutionState(ctx context.Context, params *GetDurableExecutionStateInput, optFns ...func(*Options)) (*GetDurableExecutionStateOutput, error) {
	if params == nil {
		params = &GetDurableExecutionStateInput{}
	}
	out, err := c.invoke(ctx, &opGetDurableExecutionState, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetDurableExecutionStateOutput), nil
}

var opGetDurableExecutionState = runtime.Op{
	Service: &service,
	Name:    "GetDurableExecutionState",
	Input:   "GetDurableExecutionStateInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetDurableExecutionStateInput(w, in.(*GetDurableExecutionStateInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetDurableExecutionStateOutput)
		decodeOpGetDurableExecutionStateOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetDurableExecutionStateOutput).ResultMetadata
	},
}

// GetEventSourceMappingInput is what GetEventSourceMapping takes.
type GetEventSourceMappingInput struct {
	// Required.
	UUID *string
}

// GetEventSourceMappingOutput is what GetEventSourceMapping gives.
type GetEventSourceMappingOutput struct {
	UUID                                *string
	StartingPosition                    types.EventSourcePosition
	StartingPositionTimestamp           *time.Time
	BatchSize                           *int32
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	EventSourceArn                      *string
	FilterCriteria                      *types.FilterCriteria
	FilterCriteriaError                 *types.FilterCriteriaError
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	FunctionArn                         *string
	LastModified                        *time.Time
	LastProcessingResult                *string
	State                               *string
	StateTransitionReason               *string
	DestinationConfig                   *types.DestinationConfig
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	SelfManagedEventSource              *types.SelfManagedEventSource
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	EventSourceMappingArn               *string
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetEventSourceMapping calls the operation of that name.
func (c *Client) GetEventSourceMapping(ctx context.Context, params *GetEventSourceMappingInput, optFns ...func(*Options)) (*GetEventSourceMappingOutput, error) {
	if params == nil {
		params = &GetEventSourceMappingInput{}
	}
	out, err := c.invoke(ctx, &opGetEventSourceMapping, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetEventSourceMappingOutput), nil
}

var opGetEventSourceMapping = runtime.Op{
	Service: &service,
	Name:    "GetEventSourceMapping",
	Input:   "GetEventSourceMappingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetEventSourceMappingInput(w, in.(*GetEventSourceMappingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetEventSourceMappingOutput)
		decodeOpGetEventSourceMappingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetEventSourceMappingOutput).ResultMetadata },
}

// GetFunctionInput is what GetFunction takes.
type GetFunctionInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetFunctionOutput is what GetFunction gives.
type GetFunctionOutput struct {
	Configuration *types.FunctionConfiguration
	Code          *types.FunctionCodeLocation
	Tags          map[string]string
	TagsError     *types.TagsError
	Concurrency   *types.Concurrency

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunction calls the operation of that name.
func (c *Client) GetFunction(ctx context.Context, params *GetFunctionInput, optFns ...func(*Options)) (*GetFunctionOutput, error) {
	if params == nil {
		params = &GetFunctionInput{}
	}
	out, err := c.invoke(ctx, &opGetFunction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionOutput), nil
}

var opGetFunction = runtime.Op{
	Service: &service,
	Name:    "GetFunction",
	Input:   "GetFunctionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetFunctionInput(w, in.(*GetFunctionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionOutput)
		decodeOpGetFunctionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetFunctionOutput).ResultMetadata },
}

// GetFunctionCodeSigningConfigInput is what GetFunctionCodeSigningConfig takes.
type GetFunctionCodeSigningConfigInput struct {
	// Required.
	FunctionName *string
}

// GetFunctionCodeSigningConfigOutput is what GetFunctionCodeSigningConfig gives.
type GetFunctionCodeSigningConfigOutput struct {
	CodeSigningConfigArn *string
	FunctionName         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionCodeSigningConfig calls the operation of that name.
func (c *Client) GetFunctionCodeSigningConfig(ctx context.Context, params *GetFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*GetFunctionCodeSigningConfigOutput, error) {
	if params == nil {
		params = &GetFunctionCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionCodeSigningConfigOutput), nil
}

var opGetFunctionCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "GetFunctionCodeSigningConfig",
	Input:   "GetFunctionCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionCodeSigningConfigInput(w, in.(*GetFunctionCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionCodeSigningConfigOutput)
		decodeOpGetFunctionCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetFunctionCodeSigningConfigOutput).ResultMetadata
	},
}

// GetFunctionConcurrencyInput is what GetFunctionConcurrency takes.
type GetFunctionConcurrencyInput struct {
	// Required.
	FunctionName *string
}

// GetFunctionConcurrencyOutput is what GetFunctionConcurrency gives.
type GetFunctionConcurrencyOutput struct {
	ReservedConcurrentExecutions *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionConcurrency calls the operation of that name.
func (c *Client) GetFunctionConcurrency(ctx context.Context, params *GetFunctionConcurrencyInput, optFns ...func(*Options)) (*GetFunctionConcurrencyOutput, error) {
	if params == nil {
		params = &GetFunctionConcurrencyInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionConcurrency, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionConcurrencyOutput), nil
}

var opGetFunctionConcurrency = runtime.Op{
	Service: &service,
	Name:    "GetFunctionConcurrency",
	Input:   "GetFunctionConcurrencyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionConcurrencyInput(w, in.(*GetFunctionConcurrencyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionConcurrencyOutput)
		decodeOpGetFunctionConcurrencyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetFunctionConcurrencyOutput).ResultMetadata },
}

// GetFunctionConfigurationInput is what GetFunctionConfiguration takes.
type GetFunctionConfigurationInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetFunctionConfigurationOutput is what GetFunctionConfiguration gives.
type GetFunctionConfigurationOutput struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    types.Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *types.VpcConfigResponse
	DeadLetterConfig           *types.DeadLetterConfig
	Environment                *types.EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *types.TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []types.Layer
	State                      types.State
	StateReason                *string
	StateReasonCode            types.StateReasonCode
	LastUpdateStatus           types.LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode
	FileSystemConfigs          []types.FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                types.PackageType
	ImageConfigResponse        *types.ImageConfigResponse
	Architectures              []types.Architecture
	EphemeralStorage           *types.EphemeralStorage
	SnapStart                  *types.SnapStartResponse
	RuntimeVersionConfig       *types.RuntimeVersionConfig
	LoggingConfig              *types.LoggingConfig
	TenancyConfig              *types.TenancyConfig
	CapacityProviderConfig     *types.CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *types.DurableConfig
	RuntimeConfig              *types.FunctionRuntimeConfig
	AcceleratorConfig          *types.AcceleratorConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionConfiguration calls the operation of that name.
func (c *Client) GetFunctionConfiguration(ctx context.Context, params *GetFunctionConfigurationInput, optFns ...func(*Options)) (*GetFunctionConfigurationOutput, error) {
	if params == nil {
		params = &GetFunctionConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionConfigurationOutput), nil
}

var opGetFunctionConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetFunctionConfiguration",
	Input:   "GetFunctionConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionConfigurationInput(w, in.(*GetFunctionConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionConfigurationOutput)
		decodeOpGetFunctionConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetFunctionConfigurationOutput).ResultMetadata
	},
}

// GetFunctionEventInvokeConfigInput is what GetFunctionEventInvokeConfig takes.
type GetFunctionEventInvokeConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetFunctionEventInvokeConfigOutput is what GetFunctionEventInvokeConfig gives.
type GetFunctionEventInvokeConfigOutput struct {
	LastModified             *time.Time
	FunctionArn              *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *types.DestinationConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionEventInvokeConfig calls the operation of that name.
func (c *Client) GetFunctionEventInvokeConfig(ctx context.Context, params *GetFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*GetFunctionEventInvokeConfigOutput, error) {
	if params == nil {
		params = &GetFunctionEventInvokeConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionEventInvokeConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionEventInvokeConfigOutput), nil
}

var opGetFunctionEventInvokeConfig = runtime.Op{
	Service: &service,
	Name:    "GetFunctionEventInvokeConfig",
	Input:   "GetFunctionEventInvokeConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionEventInvokeConfigInput(w, in.(*GetFunctionEventInvokeConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionEventInvokeConfigOutput)
		decodeOpGetFunctionEventInvokeConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetFunctionEventInvokeConfigOutput).ResultMetadata
	},
}

// GetFunctionRecursionConfigInput is what GetFunctionRecursionConfig takes.
type GetFunctionRecursionConfigInput struct {
	// Required.
	FunctionName *string
}

// GetFunctionRecursionConfigOutput is what GetFunctionRecursionConfig gives.
type GetFunctionRecursionConfigOutput struct {
	RecursiveLoop types.RecursiveLoop

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionRecursionConfig calls the operation of that name.
func (c *Client) GetFunctionRecursionConfig(ctx context.Context, params *GetFunctionRecursionConfigInput, optFns ...func(*Options)) (*GetFunctionRecursionConfigOutput, error) {
	if params == nil {
		params = &GetFunctionRecursionConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionRecursionConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionRecursionConfigOutput), nil
}

var opGetFunctionRecursionConfig = runtime.Op{
	Service: &service,
	Name:    "GetFunctionRecursionConfig",
	Input:   "GetFunctionRecursionConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionRecursionConfigInput(w, in.(*GetFunctionRecursionConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionRecursionConfigOutput)
		decodeOpGetFunctionRecursionConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetFunctionRecursionConfigOutput).ResultMetadata
	},
}

// GetFunctionScalingConfigInput is what GetFunctionScalingConfig takes.
type GetFunctionScalingConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	Qualifier *string
}

// GetFunctionScalingConfigOutput is what GetFunctionScalingConfig gives.
type GetFunctionScalingConfigOutput struct {
	FunctionArn                    *string
	AppliedFunctionScalingConfig   *types.FunctionScalingConfig
	RequestedFunctionScalingConfig *types.FunctionScalingConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionScalingConfig calls the operation of that name.
func (c *Client) GetFunctionScalingConfig(ctx context.Context, params *GetFunctionScalingConfigInput, optFns ...func(*Options)) (*GetFunctionScalingConfigOutput, error) {
	if params == nil {
		params = &GetFunctionScalingConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionScalingConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionScalingConfigOutput), nil
}

var opGetFunctionScalingConfig = runtime.Op{
	Service: &service,
	Name:    "GetFunctionScalingConfig",
	Input:   "GetFunctionScalingConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionScalingConfigInput(w, in.(*GetFunctionScalingConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionScalingConfigOutput)
		decodeOpGetFunctionScalingConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetFunctionScalingConfigOutput).ResultMetadata
	},
}

// GetFunctionUrlConfigInput is what GetFunctionUrlConfig takes.
type GetFunctionUrlConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetFunctionUrlConfigOutput is what GetFunctionUrlConfig gives.
type GetFunctionUrlConfigOutput struct {
	FunctionUrl      *string
	FunctionArn      *string
	AuthType         types.FunctionUrlAuthType
	Cors             *types.Cors
	CreationTime     *string
	LastModifiedTime *string
	InvokeMode       types.InvokeMode

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFunctionUrlConfig calls the operation of that name.
func (c *Client) GetFunctionUrlConfig(ctx context.Context, params *GetFunctionUrlConfigInput, optFns ...func(*Options)) (*GetFunctionUrlConfigOutput, error) {
	if params == nil {
		params = &GetFunctionUrlConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetFunctionUrlConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFunctionUrlConfigOutput), nil
}

var opGetFunctionUrlConfig = runtime.Op{
	Service: &service,
	Name:    "GetFunctionUrlConfig",
	Input:   "GetFunctionUrlConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFunctionUrlConfigInput(w, in.(*GetFunctionUrlConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFunctionUrlConfigOutput)
		decodeOpGetFunctionUrlConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetFunctionUrlConfigOutput).ResultMetadata },
}

// GetLayerVersionInput is what GetLayerVersion takes.
type GetLayerVersionInput struct {
	// Required.
	LayerName *string
	// Required.
	VersionNumber int64
}

// GetLayerVersionOutput is what GetLayerVersion gives.
type GetLayerVersionOutput struct {
	Content                 *types.LayerVersionContentOutput
	LayerArn                *string
	LayerVersionArn         *string
	Description             *string
	CreatedDate             *string
	Version                 int64
	CompatibleArchitectures []types.Architecture
	CompatibleRuntimes      []types.Runtime
	LicenseInfo             *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetLayerVersion calls the operation of that name.
func (c *Client) GetLayerVersion(ctx context.Context, params *GetLayerVersionInput, optFns ...func(*Options)) (*GetLayerVersionOutput, error) {
	if params == nil {
		params = &GetLayerVersionInput{}
	}
	out, err := c.invoke(ctx, &opGetLayerVersion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetLayerVersionOutput), nil
}

var opGetLayerVersion = runtime.Op{
	Service: &service,
	Name:    "GetLayerVersion",
	Input:   "GetLayerVersionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetLayerVersionInput(w, in.(*GetLayerVersionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetLayerVersionOutput)
		decodeOpGetLayerVersionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetLayerVersionOutput).ResultMetadata },
}

// GetLayerVersionByArnInput is what GetLayerVersionByArn takes.
type GetLayerVersionByArnInput struct {
	// Required.
	Arn *string
}

// GetLayerVersionByArnOutput is what GetLayerVersionByArn gives.
type GetLayerVersionByArnOutput struct {
	Content                 *types.LayerVersionContentOutput
	LayerArn                *string
	LayerVersionArn         *string
	Description             *string
	CreatedDate             *string
	Version                 int64
	CompatibleArchitectures []types.Architecture
	CompatibleRuntimes      []types.Runtime
	LicenseInfo             *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetLayerVersionByArn calls the operation of that name.
func (c *Client) GetLayerVersionByArn(ctx context.Context, params *GetLayerVersionByArnInput, optFns ...func(*Options)) (*GetLayerVersionByArnOutput, error) {
	if params == nil {
		params = &GetLayerVersionByArnInput{}
	}
	out, err := c.invoke(ctx, &opGetLayerVersionByArn, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetLayerVersionByArnOutput), nil
}

var opGetLayerVersionByArn = runtime.Op{
	Service: &service,
	Name:    "GetLayerVersionByArn",
	Input:   "GetLayerVersionByArnInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetLayerVersionByArnInput(w, in.(*GetLayerVersionByArnInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetLayerVersionByArnOutput)
		decodeOpGetLayerVersionByArnOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetLayerVersionByArnOutput).ResultMetadata },
}

// GetLayerVersionPolicyInput is what GetLayerVersionPolicy takes.
type GetLayerVersionPolicyInput struct {
	// Required.
	LayerName *string
	// Required.
	VersionNumber int64
}

// GetLayerVersionPolicyOutput is what GetLayerVersionPolicy gives.
type GetLayerVersionPolicyOutput struct {
	Policy     *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetLayerVersionPolicy calls the operation of that name.
func (c *Client) GetLayerVersionPolicy(ctx context.Context, params *GetLayerVersionPolicyInput, optFns ...func(*Options)) (*GetLayerVersionPolicyOutput, error) {
	if params == nil {
		params = &GetLayerVersionPolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetLayerVersionPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetLayerVersionPolicyOutput), nil
}

var opGetLayerVersionPolicy = runtime.Op{
	Service: &service,
	Name:    "GetLayerVersionPolicy",
	Input:   "GetLayerVersionPolicyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetLayerVersionPolicyInput(w, in.(*GetLayerVersionPolicyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetLayerVersionPolicyOutput)
		decodeOpGetLayerVersionPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetLayerVersionPolicyOutput).ResultMetadata },
}

// GetPolicyInput is what GetPolicy takes.
type GetPolicyInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetPolicyOutput is what GetPolicy gives.
type GetPolicyOutput struct {
	Policy     *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetPolicy calls the operation of that name.
func (c *Client) GetPolicy(ctx context.Context, params *GetPolicyInput, optFns ...func(*Options)) (*GetPolicyOutput, error) {
	if params == nil {
		params = &GetPolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetPolicyOutput), nil
}

var opGetPolicy = runtime.Op{
	Service: &service,
	Name:    "GetPolicy",
	Input:   "GetPolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetPolicyInput(w, in.(*GetPolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetPolicyOutput)
		decodeOpGetPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetPolicyOutput).ResultMetadata },
}

// GetProvisionedConcurrencyConfigInput is what GetProvisionedConcurrencyConfig takes.
type GetProvisionedConcurrencyConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	Qualifier *string
}

// GetProvisionedConcurrencyConfigOutput is what GetProvisionedConcurrencyConfig gives.
type GetProvisionedConcurrencyConfigOutput struct {
	RequestedProvisionedConcurrentExecutions *int32
	AvailableProvisionedConcurrentExecutions *int32
	AllocatedProvisionedConcurrentExecutions *int32
	Status                                   types.ProvisionedConcurrencyStatusEnum
	StatusReason                             *string
	LastModified                             *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetProvisionedConcurrencyConfig calls the operation of that name.
func (c *Client) GetProvisionedConcurrencyConfig(ctx context.Context, params *GetProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*GetProvisionedConcurrencyConfigOutput, error) {
	if params == nil {
		params = &GetProvisionedConcurrencyConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetProvisionedConcurrencyConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetProvisionedConcurrencyConfigOutput), nil
}

var opGetProvisionedConcurrencyConfig = runtime.Op{
	Service: &service,
	Name:    "GetProvisionedConcurrencyConfig",
	Input:   "GetProvisionedConcurrencyConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetProvisionedConcurrencyConfigInput(w, in.(*GetProvisionedConcurrencyConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetProvisionedConcurrencyConfigOutput)
		decodeOpGetProvisionedConcurrencyConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetProvisionedConcurrencyConfigOutput).ResultMetadata
	},
}

// GetResourcePolicyInput is what GetResourcePolicy takes.
type GetResourcePolicyInput struct {
	// Required.
	ResourceArn *string
}

// GetResourcePolicyOutput is what GetResourcePolicy gives.
type GetResourcePolicyOutput struct {
	Policy     *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetResourcePolicy calls the operation of that name.
func (c *Client) GetResourcePolicy(ctx context.Context, params *GetResourcePolicyInput, optFns ...func(*Options)) (*GetResourcePolicyOutput, error) {
	if params == nil {
		params = &GetResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetResourcePolicyOutput), nil
}

var opGetResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "GetResourcePolicy",
	Input:   "GetResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetResourcePolicyInput(w, in.(*GetResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetResourcePolicyOutput)
		decodeOpGetResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetResourcePolicyOutput).ResultMetadata },
}

// GetRuntimeManagementConfigInput is what GetRuntimeManagementConfig takes.
type GetRuntimeManagementConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
}

// GetRuntimeManagementConfigOutput is what GetRuntimeManagementConfig gives.
type GetRuntimeManagementConfigOutput struct {
	UpdateRuntimeOn   types.UpdateRuntimeOn
	FunctionArn       *string
	RuntimeVersionArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetRuntimeManagementConfig calls the operation of that name.
func (c *Client) GetRuntimeManagementConfig(ctx context.Context, params *GetRuntimeManagementConfigInput, optFns ...func(*Options)) (*GetRuntimeManagementConfigOutput, error) {
	if params == nil {
		params = &GetRuntimeManagementConfigInput{}
	}
	out, err := c.invoke(ctx, &opGetRuntimeManagementConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetRuntimeManagementConfigOutput), nil
}

var opGetRuntimeManagementConfig = runtime.Op{
	Service: &service,
	Name:    "GetRuntimeManagementConfig",
	Input:   "GetRuntimeManagementConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetRuntimeManagementConfigInput(w, in.(*GetRuntimeManagementConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetRuntimeManagementConfigOutput)
		decodeOpGetRuntimeManagementConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetRuntimeManagementConfigOutput).ResultMetadata
	},
}

// InvokeInput is what Invoke takes.
type InvokeInput struct {
	// Required.
	FunctionName         *string
	InvocationType       types.InvocationType
	LogType              types.LogType
	ClientContext        *string
	DurableExecutionName *string
	Payload              []byte
	Qualifier            *string
	TenantId             *string
}

// InvokeOutput is what Invoke gives.
type InvokeOutput struct {
	StatusCode          int32
	FunctionError       *string
	LogResult           *string
	Payload             []byte
	ExecutedVersion     *string
	DurableExecutionArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Invoke calls the operation of that name.
func (c *Client) Invoke(ctx context.Context, params *InvokeInput, optFns ...func(*Options)) (*InvokeOutput, error) {
	if params == nil {
		params = &InvokeInput{}
	}
	out, err := c.invoke(ctx, &opInvoke, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*InvokeOutput), nil
}

var opInvoke = runtime.Op{
	Service: &service,
	Name:    "Invoke",
	Input:   "InvokeInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpInvokeInput(w, in.(*InvokeInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(InvokeOutput)
		decodeOpInvokeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*InvokeOutput).ResultMetadata },
}

// InvokeAsyncInput is what InvokeAsync takes.
type InvokeAsyncInput struct {
	// Required.
	FunctionName *string
	// Required.
	InvokeArgs io.Reader
}

// InvokeAsyncOutput is what InvokeAsync gives.
type InvokeAsyncOutput struct {
	Status int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// InvokeAsync calls the operation of that name.
//
// Deprecated: the service says so.
func (c *Client) InvokeAsync(ctx context.Context, params *InvokeAsyncInput, optFns ...func(*Options)) (*InvokeAsyncOutput, error) {
	if params == nil {
		params = &InvokeAsyncInput{}
	}
	out, err := c.invoke(ctx, &opInvokeAsync, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*InvokeAsyncOutput), nil
}

var opInvokeAsync = runtime.Op{
	Service: &service,
	Name:    "InvokeAsync",
	Input:   "InvokeAsyncInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpInvokeAsyncInput(w, in.(*InvokeAsyncInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(InvokeAsyncOutput)
		decodeOpInvokeAsyncOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*InvokeAsyncOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*InvokeAsyncInput).InvokeArgs },
}

// InvokeWithResponseStreamInput is what InvokeWithResponseStream takes.
type InvokeWithResponseStreamInput struct {
	// Required.
	FunctionName   *string
	LogType        types.LogType
	ClientContext  *string
	Qualifier      *string
	Payload        []byte
	TenantId       *string
	InvocationType types.ResponseStreamingInvocationType
}

// InvokeWithResponseStreamOutput is what InvokeWithResponseStream gives.
type InvokeWithResponseStreamOutput struct {
	StatusCode                int32
	ExecutedVersion           *string
	ResponseStreamContentType *string

	eventStream *InvokeWithResponseStreamEventStream

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// InvokeWithResponseStream calls the operation of that name.
func (c *Client) InvokeWithResponseStream(ctx context.Context, params *InvokeWithResponseStreamInput, optFns ...func(*Options)) (*InvokeWithResponseStreamOutput, error) {
	if params == nil {
		params = &InvokeWithResponseStreamInput{}
	}
	out, err := c.invoke(ctx, &opInvokeWithResponseStream, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*InvokeWithResponseStreamOutput), nil
}

var opInvokeWithResponseStream = runtime.Op{
	Service: &service,
	Name:    "InvokeWithResponseStream",
	Input:   "InvokeWithResponseStreamInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpInvokeWithResponseStreamInput(w, in.(*InvokeWithResponseStreamInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(InvokeWithResponseStreamOutput)
		decodeOpInvokeWithResponseStreamOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*InvokeWithResponseStreamOutput).ResultMetadata
	},
	Stream: func(out interface{}, s *runtime.Stream) {
		out.(*InvokeWithResponseStreamOutput).eventStream = NewInvokeWithResponseStreamEventStream(func(es *InvokeWithResponseStreamEventStream) {
			es.Reader = runtime.NewEventReader(s, decodeInvokeWithResponseStreamResponseEvent)
		})
	},
}

// ListAliasesInput is what ListAliases takes.
type ListAliasesInput struct {
	// Required.
	FunctionName    *string
	FunctionVersion *string
	Marker          *string
	MaxItems        *int32
}

// ListAliasesOutput is what ListAliases gives.
type ListAliasesOutput struct {
	NextMarker *string
	Aliases    []types.AliasConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListAliases calls the operation of that name.
func (c *Client) ListAliases(ctx context.Context, params *ListAliasesInput, optFns ...func(*Options)) (*ListAliasesOutput, error) {
	if params == nil {
		params = &ListAliasesInput{}
	}
	out, err := c.invoke(ctx, &opListAliases, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListAliasesOutput), nil
}

var opListAliases = runtime.Op{
	Service: &service,
	Name:    "ListAliases",
	Input:   "ListAliasesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListAliasesInput(w, in.(*ListAliasesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListAliasesOutput)
		decodeOpListAliasesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListAliasesOutput).ResultMetadata },
}

// ListCapacityProvidersInput is what ListCapacityProviders takes.
type ListCapacityProvidersInput struct {
	State    types.CapacityProviderState
	Marker   *string
	MaxItems *int32
}

// ListCapacityProvidersOutput is what ListCapacityProviders gives.
type ListCapacityProvidersOutput struct {
	CapacityProviders []types.CapacityProvider
	NextMarker        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListCapacityProviders calls the operation of that name.
func (c *Client) ListCapacityProviders(ctx context.Context, params *ListCapacityProvidersInput, optFns ...func(*Options)) (*ListCapacityProvidersOutput, error) {
	if params == nil {
		params = &ListCapacityProvidersInput{}
	}
	out, err := c.invoke(ctx, &opListCapacityProviders, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListCapacityProvidersOutput), nil
}

var opListCapacityProviders = runtime.Op{
	Service: &service,
	Name:    "ListCapacityProviders",
	Input:   "ListCapacityProvidersInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListCapacityProvidersInput(w, in.(*ListCapacityProvidersInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListCapacityProvidersOutput)
		decodeOpListCapacityProvidersOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListCapacityProvidersOutput).ResultMetadata },
}

// ListCodeSigningConfigsInput is what ListCodeSigningConfigs takes.
type ListCodeSigningConfigsInput struct {
	Marker   *string
	MaxItems *int32
}

// ListCodeSigningConfigsOutput is what ListCodeSigningConfigs gives.
type ListCodeSigningConfigsOutput struct {
	NextMarker         *string
	CodeSigningConfigs []types.CodeSigningConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListCodeSigningConfigs calls the operation of that name.
func (c *Client) ListCodeSigningConfigs(ctx context.Context, params *ListCodeSigningConfigsInput, optFns ...func(*Options)) (*ListCodeSigningConfigsOutput, error) {
	if params == nil {
		params = &ListCodeSigningConfigsInput{}
	}
	out, err := c.invoke(ctx, &opListCodeSigningConfigs, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListCodeSigningConfigsOutput), nil
}

var opListCodeSigningConfigs = runtime.Op{
	Service: &service,
	Name:    "ListCodeSigningConfigs",
	Input:   "ListCodeSigningConfigsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListCodeSigningConfigsInput(w, in.(*ListCodeSigningConfigsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListCodeSigningConfigsOutput)
		decodeOpListCodeSigningConfigsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListCodeSigningConfigsOutput).ResultMetadata },
}

// ListDurableExecutionsByFunctionInput is what ListDurableExecutionsByFunction takes.
type ListDurableExecutionsByFunctionInput struct {
	// Required.
	FunctionName         *string
	Qualifier            *string
	DurableExecutionName *string
	Statuses             []types.ExecutionStatus
	StartedAfter         *time.Time
	StartedBefore        *time.Time
	ReverseOrder         *bool
	Marker               *string
	MaxItems             int32
}

// ListDurableExecutionsByFunctionOutput is what ListDurableExecutionsByFunction gives.
type ListDurableExecutionsByFunctionOutput struct {
	DurableExecutions []types.Execution
	NextMarker        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListDurableExecutionsByFunction calls the operation of that name.
func (c *Client) ListDurableExecutionsByFunction(ctx context.Context, params *ListDurableExecutionsByFunctionInput, optFns ...func(*Options)) (*ListDurableExecutionsByFunctionOutput, error) {
	if params == nil {
		params = &ListDurableExecutionsByFunctionInput{}
	}
	out, err := c.invoke(ctx, &opListDurableExecutionsByFunction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListDurableExecutionsByFunctionOutput), nil
}

var opListDurableExecutionsByFunction = runtime.Op{
	Service: &service,
	Name:    "ListDurableExecutionsByFunction",
	Input:   "ListDurableExecutionsByFunctionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListDurableExecutionsByFunctionInput(w, in.(*ListDurableExecutionsByFunctionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListDurableExecutionsByFunctionOutput)
		decodeOpListDurableExecutionsByFunctionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListDurableExecutionsByFunctionOutput).ResultMetadata
	},
}

// ListEventSourceMappingsInput is what ListEventSourceMappings takes.
type ListEventSourceMappingsInput struct {
	EventSourceArn *string
	FunctionName   *string
	Marker         *string
	MaxItems       *int32
}

// ListEventSourceMappingsOutput is what ListEventSourceMappings gives.
type ListEventSourceMappingsOutput struct {
	NextMarker          *string
	EventSourceMappings []types.EventSourceMappingConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListEventSourceMappings calls the operation of that name.
func (c *Client) ListEventSourceMappings(ctx context.Context, params *ListEventSourceMappingsInput, optFns ...func(*Options)) (*ListEventSourceMappingsOutput, error) {
	if params == nil {
		params = &ListEventSourceMappingsInput{}
	}
	out, err := c.invoke(ctx, &opListEventSourceMappings, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListEventSourceMappingsOutput), nil
}

var opListEventSourceMappings = runtime.Op{
	Service: &service,
	Name:    "ListEventSourceMappings",
	Input:   "ListEventSourceMappingsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListEventSourceMappingsInput(w, in.(*ListEventSourceMappingsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListEventSourceMappingsOutput)
		decodeOpListEventSourceMappingsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListEventSourceMappingsOutput).ResultMetadata
	},
}

// ListFunctionEventInvokeConfigsInput is what ListFunctionEventInvokeConfigs takes.
type ListFunctionEventInvokeConfigsInput struct {
	// Required.
	FunctionName *string
	Marker       *string
	MaxItems     *int32
}

// ListFunctionEventInvokeConfigsOutput is what ListFunctionEventInvokeConfigs gives.
type ListFunctionEventInvokeConfigsOutput struct {
	FunctionEventInvokeConfigs []types.FunctionEventInvokeConfig
	NextMarker                 *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListFunctionEventInvokeConfigs calls the operation of that name.
func (c *Client) ListFunctionEventInvokeConfigs(ctx context.Context, params *ListFunctionEventInvokeConfigsInput, optFns ...func(*Options)) (*ListFunctionEventInvokeConfigsOutput, error) {
	if params == nil {
		params = &ListFunctionEventInvokeConfigsInput{}
	}
	out, err := c.invoke(ctx, &opListFunctionEventInvokeConfigs, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListFunctionEventInvokeConfigsOutput), nil
}

var opListFunctionEventInvokeConfigs = runtime.Op{
	Service: &service,
	Name:    "ListFunctionEventInvokeConfigs",
	Input:   "ListFunctionEventInvokeConfigsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListFunctionEventInvokeConfigsInput(w, in.(*ListFunctionEventInvokeConfigsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListFunctionEventInvokeConfigsOutput)
		decodeOpListFunctionEventInvokeConfigsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListFunctionEventInvokeConfigsOutput).ResultMetadata
	},
}

// ListFunctionUrlConfigsInput is what ListFunctionUrlConfigs takes.
type ListFunctionUrlConfigsInput struct {
	// Required.
	FunctionName *string
	Marker       *string
	MaxItems     *int32
}

// ListFunctionUrlConfigsOutput is what ListFunctionUrlConfigs gives.
type ListFunctionUrlConfigsOutput struct {
	FunctionUrlConfigs []types.FunctionUrlConfig
	NextMarker         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListFunctionUrlConfigs calls the operation of that name.
func (c *Client) ListFunctionUrlConfigs(ctx context.Context, params *ListFunctionUrlConfigsInput, optFns ...func(*Options)) (*ListFunctionUrlConfigsOutput, error) {
	if params == nil {
		params = &ListFunctionUrlConfigsInput{}
	}
	out, err := c.invoke(ctx, &opListFunctionUrlConfigs, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListFunctionUrlConfigsOutput), nil
}

var opListFunctionUrlConfigs = runtime.Op{
	Service: &service,
	Name:    "ListFunctionUrlConfigs",
	Input:   "ListFunctionUrlConfigsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListFunctionUrlConfigsInput(w, in.(*ListFunctionUrlConfigsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListFunctionUrlConfigsOutput)
		decodeOpListFunctionUrlConfigsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListFunctionUrlConfigsOutput).ResultMetadata },
}

// ListFunctionVersionsByCapacityProviderInput is what ListFunctionVersionsByCapacityProvider takes.
type ListFunctionVersionsByCapacityProviderInput struct {
	// Required.
	CapacityProviderName *string
	Marker               *string
	MaxItems             *int32
}

// ListFunctionVersionsByCapacityProviderOutput is what ListFunctionVersionsByCapacityProvider gives.
type ListFunctionVersionsByCapacityProviderOutput struct {
	CapacityProviderArn *string
	FunctionVersions    []types.FunctionVersionsByCapacityProviderListItem
	NextMarker          *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListFunctionVersionsByCapacityProvider calls the operation of that name.
func (c *Client) ListFunctionVersionsByCapacityProvider(ctx context.Context, params *ListFunctionVersionsByCapacityProviderInput, optFns ...func(*Options)) (*ListFunctionVersionsByCapacityProviderOutput, error) {
	if params == nil {
		params = &ListFunctionVersionsByCapacityProviderInput{}
	}
	out, err := c.invoke(ctx, &opListFunctionVersionsByCapacityProvider, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListFunctionVersionsByCapacityProviderOutput), nil
}

var opListFunctionVersionsByCapacityProvider = runtime.Op{
	Service: &service,
	Name:    "ListFunctionVersionsByCapacityProvider",
	Input:   "ListFunctionVersionsByCapacityProviderInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListFunctionVersionsByCapacityProviderInput(w, in.(*ListFunctionVersionsByCapacityProviderInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListFunctionVersionsByCapacityProviderOutput)
		decodeOpListFunctionVersionsByCapacityProviderOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListFunctionVersionsByCapacityProviderOutput).ResultMetadata
	},
}

// ListFunctionsInput is what ListFunctions takes.
type ListFunctionsInput struct {
	MasterRegion    *string
	FunctionVersion types.FunctionVersion
	Marker          *string
	MaxItems        *int32
}

// ListFunctionsOutput is what ListFunctions gives.
type ListFunctionsOutput struct {
	NextMarker *string
	Functions  []types.FunctionConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListFunctions calls the operation of that name.
func (c *Client) ListFunctions(ctx context.Context, params *ListFunctionsInput, optFns ...func(*Options)) (*ListFunctionsOutput, error) {
	if params == nil {
		params = &ListFunctionsInput{}
	}
	out, err := c.invoke(ctx, &opListFunctions, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListFunctionsOutput), nil
}

var opListFunctions = runtime.Op{
	Service: &service,
	Name:    "ListFunctions",
	Input:   "ListFunctionsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListFunctionsInput(w, in.(*ListFunctionsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListFunctionsOutput)
		decodeOpListFunctionsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListFunctionsOutput).ResultMetadata },
}

// ListFunctionsByCodeSigningConfigInput is what ListFunctionsByCodeSigningConfig takes.
type ListFunctionsByCodeSigningConfigInput struct {
	// Required.
	CodeSigningConfigArn *string
	Marker               *string
	MaxItems             *int32
}

// ListFunctionsByCodeSigningConfigOutput is what ListFunctionsByCodeSigningConfig gives.
type ListFunctionsByCodeSigningConfigOutput struct {
	NextMarker   *string
	FunctionArns []string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListFunctionsByCodeSigningConfig calls the operation of that name.
func (c *Client) ListFunctionsByCodeSigningConfig(ctx context.Context, params *ListFunctionsByCodeSigningConfigInput, optFns ...func(*Options)) (*ListFunctionsByCodeSigningConfigOutput, error) {
	if params == nil {
		params = &ListFunctionsByCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opListFunctionsByCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListFunctionsByCodeSigningConfigOutput), nil
}

var opListFunctionsByCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "ListFunctionsByCodeSigningConfig",
	Input:   "ListFunctionsByCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListFunctionsByCodeSigningConfigInput(w, in.(*ListFunctionsByCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListFunctionsByCodeSigningConfigOutput)
		decodeOpListFunctionsByCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListFunctionsByCodeSigningConfigOutput).ResultMetadata
	},
}

// ListLayerVersionsInput is what ListLayerVersions takes.
type ListLayerVersionsInput struct {
	CompatibleArchitecture types.Architecture
	CompatibleRuntime      types.Runtime
	// Required.
	LayerName *string
	Marker    *string
	MaxItems  *int32
}

// ListLayerVersionsOutput is what ListLayerVersions gives.
type ListLayerVersionsOutput struct {
	NextMarker    *string
	LayerVersions []types.LayerVersionsListItem

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListLayerVersions calls the operation of that name.
func (c *Client) ListLayerVersions(ctx context.Context, params *ListLayerVersionsInput, optFns ...func(*Options)) (*ListLayerVersionsOutput, error) {
	if params == nil {
		params = &ListLayerVersionsInput{}
	}
	out, err := c.invoke(ctx, &opListLayerVersions, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListLayerVersionsOutput), nil
}

var opListLayerVersions = runtime.Op{
	Service: &service,
	Name:    "ListLayerVersions",
	Input:   "ListLayerVersionsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListLayerVersionsInput(w, in.(*ListLayerVersionsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListLayerVersionsOutput)
		decodeOpListLayerVersionsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListLayerVersionsOutput).ResultMetadata },
}

// ListLayersInput is what ListLayers takes.
type ListLayersInput struct {
	CompatibleArchitecture types.Architecture
	CompatibleRuntime      types.Runtime
	Marker                 *string
	MaxItems               *int32
}

// ListLayersOutput is what ListLayers gives.
type ListLayersOutput struct {
	NextMarker *string
	Layers     []types.LayersListItem

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListLayers calls the operation of that name.
func (c *Client) ListLayers(ctx context.Context, params *ListLayersInput, optFns ...func(*Options)) (*ListLayersOutput, error) {
	if params == nil {
		params = &ListLayersInput{}
	}
	out, err := c.invoke(ctx, &opListLayers, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListLayersOutput), nil
}

var opListLayers = runtime.Op{
	Service: &service,
	Name:    "ListLayers",
	Input:   "ListLayersInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListLayersInput(w, in.(*ListLayersInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListLayersOutput)
		decodeOpListLayersOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListLayersOutput).ResultMetadata },
}

// ListProvisionedConcurrencyConfigsInput is what ListProvisionedConcurrencyConfigs takes.
type ListProvisionedConcurrencyConfigsInput struct {
	// Required.
	FunctionName *string
	Marker       *string
	MaxItems     *int32
}

// ListProvisionedConcurrencyConfigsOutput is what ListProvisionedConcurrencyConfigs gives.
type ListProvisionedConcurrencyConfigsOutput struct {
	ProvisionedConcurrencyConfigs []types.ProvisionedConcurrencyConfigListItem
	NextMarker                    *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListProvisionedConcurrencyConfigs calls the operation of that name.
func (c *Client) ListProvisionedConcurrencyConfigs(ctx context.Context, params *ListProvisionedConcurrencyConfigsInput, optFns ...func(*Options)) (*ListProvisionedConcurrencyConfigsOutput, error) {
	if params == nil {
		params = &ListProvisionedConcurrencyConfigsInput{}
	}
	out, err := c.invoke(ctx, &opListProvisionedConcurrencyConfigs, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListProvisionedConcurrencyConfigsOutput), nil
}

var opListProvisionedConcurrencyConfigs = runtime.Op{
	Service: &service,
	Name:    "ListProvisionedConcurrencyConfigs",
	Input:   "ListProvisionedConcurrencyConfigsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListProvisionedConcurrencyConfigsInput(w, in.(*ListProvisionedConcurrencyConfigsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListProvisionedConcurrencyConfigsOutput)
		decodeOpListProvisionedConcurrencyConfigsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListProvisionedConcurrencyConfigsOutput).ResultMetadata
	},
}

// ListTagsInput is what ListTags takes.
type ListTagsInput struct {
	// Required.
	Resource *string
}

// ListTagsOutput is what ListTags gives.
type ListTagsOutput struct {
	Tags map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTags calls the operation of that name.
func (c *Client) ListTags(ctx context.Context, params *ListTagsInput, optFns ...func(*Options)) (*ListTagsOutput, error) {
	if params == nil {
		params = &ListTagsInput{}
	}
	out, err := c.invoke(ctx, &opListTags, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTagsOutput), nil
}

var opListTags = runtime.Op{
	Service: &service,
	Name:    "ListTags",
	Input:   "ListTagsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListTagsInput(w, in.(*ListTagsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTagsOutput)
		decodeOpListTagsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTagsOutput).ResultMetadata },
}

// ListVersionsByFunctionInput is what ListVersionsByFunction takes.
type ListVersionsByFunctionInput struct {
	// Required.
	FunctionName *string
	Marker       *string
	MaxItems     *int32
}

// ListVersionsByFunctionOutput is what ListVersionsByFunction gives.
type ListVersionsByFunctionOutput struct {
	NextMarker *string
	Versions   []types.FunctionConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListVersionsByFunction calls the operation of that name.
func (c *Client) ListVersionsByFunction(ctx context.Context, params *ListVersionsByFunctionInput, optFns ...func(*Options)) (*ListVersionsByFunctionOutput, error) {
	if params == nil {
		params = &ListVersionsByFunctionInput{}
	}
	out, err := c.invoke(ctx, &opListVersionsByFunction, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListVersionsByFunctionOutput), nil
}

var opListVersionsByFunction = runtime.Op{
	Service: &service,
	Name:    "ListVersionsByFunction",
	Input:   "ListVersionsByFunctionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListVersionsByFunctionInput(w, in.(*ListVersionsByFunctionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListVersionsByFunctionOutput)
		decodeOpListVersionsByFunctionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListVersionsByFunctionOutput).ResultMetadata },
}

// PauseDurableExecutionInput is what PauseDurableExecution takes.
type PauseDurableExecutionInput struct {
	// Required.
	DurableExecutionArn    *string
	ClientToken            *string
	Reason                 *string
	ExecutionTimeoutPaused *bool
}

// PauseDurableExecutionOutput is what PauseDurableExecution gives.
type PauseDurableExecutionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PauseDurableExecution calls the operation of that name.
func (c *Client) PauseDurableExecution(ctx context.Context, params *PauseDurableExecutionInput, optFns ...func(*Options)) (*PauseDurableExecutionOutput, error) {
	if params == nil {
		params = &PauseDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opPauseDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PauseDurableExecutionOutput), nil
}

var opPauseDurableExecution = runtime.Op{
	Service: &service,
	Name:    "PauseDurableExecution",
	Input:   "PauseDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPauseDurableExecutionInput(w, in.(*PauseDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PauseDurableExecutionOutput)
		decodeOpPauseDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PauseDurableExecutionOutput).ResultMetadata },
}

// PublishLayerVersionInput is what PublishLayerVersion takes.
type PublishLayerVersionInput struct {
	// Required.
	LayerName   *string
	Description *string
	// Required.
	Content                 *types.LayerVersionContentInput
	CompatibleArchitectures []types.Architecture
	CompatibleRuntimes      []types.Runtime
	LicenseInfo             *string
}

// PublishLayerVersionOutput is what PublishLayerVersion gives.
type PublishLayerVersionOutput struct {
	Content                 *types.LayerVersionContentOutput
	LayerArn                *string
	LayerVersionArn         *string
	Description             *string
	CreatedDate             *string
	Version                 int64
	CompatibleArchitectures []types.Architecture
	CompatibleRuntimes      []types.Runtime
	LicenseInfo             *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PublishLayerVersion calls the operation of that name.
func (c *Client) PublishLayerVersion(ctx context.Context, params *PublishLayerVersionInput, optFns ...func(*Options)) (*PublishLayerVersionOutput, error) {
	if params == nil {
		params = &PublishLayerVersionInput{}
	}
	out, err := c.invoke(ctx, &opPublishLayerVersion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PublishLayerVersionOutput), nil
}

var opPublishLayerVersion = runtime.Op{
	Service: &service,
	Name:    "PublishLayerVersion",
	Input:   "PublishLayerVersionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPublishLayerVersionInput(w, in.(*PublishLayerVersionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PublishLayerVersionOutput)
		decodeOpPublishLayerVersionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PublishLayerVersionOutput).ResultMetadata },
}

// PublishVersionInput is what PublishVersion takes.
type PublishVersionInput struct {
	// Required.
	FunctionName *string
	CodeSha256   *string
	Description  *string
	RevisionId   *string
	PublishTo    types.FunctionVersionLatestPublished
}

// PublishVersionOutput is what PublishVersion gives.
type PublishVersionOutput struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    types.Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *types.VpcConfigResponse
	DeadLetterConfig           *types.DeadLetterConfig
	Environment                *types.EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *types.TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []types.Layer
	State                      types.State
	StateReason                *string
	StateReasonCode            types.StateReasonCode
	LastUpdateStatus           types.LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode
	FileSystemConfigs          []types.FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                types.PackageType
	ImageConfigResponse        *types.ImageConfigResponse
	Architectures              []types.Architecture
	EphemeralStorage           *types.EphemeralStorage
	SnapStart                  *types.SnapStartResponse
	RuntimeVersionConfig       *types.RuntimeVersionConfig
	LoggingConfig              *types.LoggingConfig
	TenancyConfig              *types.TenancyConfig
	CapacityProviderConfig     *types.CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *types.DurableConfig
	RuntimeConfig              *types.FunctionRuntimeConfig
	AcceleratorConfig          *types.AcceleratorConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PublishVersion calls the operation of that name.
func (c *Client) PublishVersion(ctx context.Context, params *PublishVersionInput, optFns ...func(*Options)) (*PublishVersionOutput, error) {
	if params == nil {
		params = &PublishVersionInput{}
	}
	out, err := c.invoke(ctx, &opPublishVersion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PublishVersionOutput), nil
}

var opPublishVersion = runtime.Op{
	Service: &service,
	Name:    "PublishVersion",
	Input:   "PublishVersionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPublishVersionInput(w, in.(*PublishVersionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PublishVersionOutput)
		decodeOpPublishVersionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PublishVersionOutput).ResultMetadata },
}

// PutFunctionCodeSigningConfigInput is what PutFunctionCodeSigningConfig takes.
type PutFunctionCodeSigningConfigInput struct {
	// Required.
	CodeSigningConfigArn *string
	// Required.
	FunctionName *string
}

// PutFunctionCodeSigningConfigOutput is what PutFunctionCodeSigningConfig gives.
type PutFunctionCodeSigningConfigOutput struct {
	CodeSigningConfigArn *string
	FunctionName         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutFunctionCodeSigningConfig calls the operation of that name.
func (c *Client) PutFunctionCodeSigningConfig(ctx context.Context, params *PutFunctionCodeSigningConfigInput, optFns ...func(*Options)) (*PutFunctionCodeSigningConfigOutput, error) {
	if params == nil {
		params = &PutFunctionCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutFunctionCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutFunctionCodeSigningConfigOutput), nil
}

var opPutFunctionCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "PutFunctionCodeSigningConfig",
	Input:   "PutFunctionCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutFunctionCodeSigningConfigInput(w, in.(*PutFunctionCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutFunctionCodeSigningConfigOutput)
		decodeOpPutFunctionCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutFunctionCodeSigningConfigOutput).ResultMetadata
	},
}

// PutFunctionConcurrencyInput is what PutFunctionConcurrency takes.
type PutFunctionConcurrencyInput struct {
	// Required.
	FunctionName *string
	// Required.
	ReservedConcurrentExecutions *int32
}

// PutFunctionConcurrencyOutput is what PutFunctionConcurrency gives.
type PutFunctionConcurrencyOutput struct {
	ReservedConcurrentExecutions *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutFunctionConcurrency calls the operation of that name.
func (c *Client) PutFunctionConcurrency(ctx context.Context, params *PutFunctionConcurrencyInput, optFns ...func(*Options)) (*PutFunctionConcurrencyOutput, error) {
	if params == nil {
		params = &PutFunctionConcurrencyInput{}
	}
	out, err := c.invoke(ctx, &opPutFunctionConcurrency, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutFunctionConcurrencyOutput), nil
}

var opPutFunctionConcurrency = runtime.Op{
	Service: &service,
	Name:    "PutFunctionConcurrency",
	Input:   "PutFunctionConcurrencyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutFunctionConcurrencyInput(w, in.(*PutFunctionConcurrencyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutFunctionConcurrencyOutput)
		decodeOpPutFunctionConcurrencyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutFunctionConcurrencyOutput).ResultMetadata },
}

// PutFunctionEventInvokeConfigInput is what PutFunctionEventInvokeConfig takes.
type PutFunctionEventInvokeConfigInput struct {
	// Required.
	FunctionName             *string
	Qualifier                *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *types.DestinationConfig
}

// PutFunctionEventInvokeConfigOutput is what PutFunctionEventInvokeConfig gives.
type PutFunctionEventInvokeConfigOutput struct {
	LastModified             *time.Time
	FunctionArn              *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *types.DestinationConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutFunctionEventInvokeConfig calls the operation of that name.
func (c *Client) PutFunctionEventInvokeConfig(ctx context.Context, params *PutFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*PutFunctionEventInvokeConfigOutput, error) {
	if params == nil {
		params = &PutFunctionEventInvokeConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutFunctionEventInvokeConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutFunctionEventInvokeConfigOutput), nil
}

var opPutFunctionEventInvokeConfig = runtime.Op{
	Service: &service,
	Name:    "PutFunctionEventInvokeConfig",
	Input:   "PutFunctionEventInvokeConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutFunctionEventInvokeConfigInput(w, in.(*PutFunctionEventInvokeConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutFunctionEventInvokeConfigOutput)
		decodeOpPutFunctionEventInvokeConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutFunctionEventInvokeConfigOutput).ResultMetadata
	},
}

// PutFunctionRecursionConfigInput is what PutFunctionRecursionConfig takes.
type PutFunctionRecursionConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	RecursiveLoop types.RecursiveLoop
}

// PutFunctionRecursionConfigOutput is what PutFunctionRecursionConfig gives.
type PutFunctionRecursionConfigOutput struct {
	RecursiveLoop types.RecursiveLoop

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutFunctionRecursionConfig calls the operation of that name.
func (c *Client) PutFunctionRecursionConfig(ctx context.Context, params *PutFunctionRecursionConfigInput, optFns ...func(*Options)) (*PutFunctionRecursionConfigOutput, error) {
	if params == nil {
		params = &PutFunctionRecursionConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutFunctionRecursionConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutFunctionRecursionConfigOutput), nil
}

var opPutFunctionRecursionConfig = runtime.Op{
	Service: &service,
	Name:    "PutFunctionRecursionConfig",
	Input:   "PutFunctionRecursionConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutFunctionRecursionConfigInput(w, in.(*PutFunctionRecursionConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutFunctionRecursionConfigOutput)
		decodeOpPutFunctionRecursionConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutFunctionRecursionConfigOutput).ResultMetadata
	},
}

// PutFunctionScalingConfigInput is what PutFunctionScalingConfig takes.
type PutFunctionScalingConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	Qualifier             *string
	FunctionScalingConfig *types.FunctionScalingConfig
}

// PutFunctionScalingConfigOutput is what PutFunctionScalingConfig gives.
type PutFunctionScalingConfigOutput struct {
	FunctionState types.State

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutFunctionScalingConfig calls the operation of that name.
func (c *Client) PutFunctionScalingConfig(ctx context.Context, params *PutFunctionScalingConfigInput, optFns ...func(*Options)) (*PutFunctionScalingConfigOutput, error) {
	if params == nil {
		params = &PutFunctionScalingConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutFunctionScalingConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutFunctionScalingConfigOutput), nil
}

var opPutFunctionScalingConfig = runtime.Op{
	Service: &service,
	Name:    "PutFunctionScalingConfig",
	Input:   "PutFunctionScalingConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutFunctionScalingConfigInput(w, in.(*PutFunctionScalingConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutFunctionScalingConfigOutput)
		decodeOpPutFunctionScalingConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutFunctionScalingConfigOutput).ResultMetadata
	},
}

// PutProvisionedConcurrencyConfigInput is what PutProvisionedConcurrencyConfig takes.
type PutProvisionedConcurrencyConfigInput struct {
	// Required.
	FunctionName *string
	// Required.
	Qualifier *string
	// Required.
	ProvisionedConcurrentExecutions *int32
}

// PutProvisionedConcurrencyConfigOutput is what PutProvisionedConcurrencyConfig gives.
type PutProvisionedConcurrencyConfigOutput struct {
	RequestedProvisionedConcurrentExecutions *int32
	AllocatedProvisionedConcurrentExecutions *int32
	AvailableProvisionedConcurrentExecutions *int32
	Status                                   types.ProvisionedConcurrencyStatusEnum
	StatusReason                             *string
	LastModified                             *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutProvisionedConcurrencyConfig calls the operation of that name.
func (c *Client) PutProvisionedConcurrencyConfig(ctx context.Context, params *PutProvisionedConcurrencyConfigInput, optFns ...func(*Options)) (*PutProvisionedConcurrencyConfigOutput, error) {
	if params == nil {
		params = &PutProvisionedConcurrencyConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutProvisionedConcurrencyConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutProvisionedConcurrencyConfigOutput), nil
}

var opPutProvisionedConcurrencyConfig = runtime.Op{
	Service: &service,
	Name:    "PutProvisionedConcurrencyConfig",
	Input:   "PutProvisionedConcurrencyConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutProvisionedConcurrencyConfigInput(w, in.(*PutProvisionedConcurrencyConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutProvisionedConcurrencyConfigOutput)
		decodeOpPutProvisionedConcurrencyConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutProvisionedConcurrencyConfigOutput).ResultMetadata
	},
}

// PutResourcePolicyInput is what PutResourcePolicy takes.
type PutResourcePolicyInput struct {
	// Required.
	ResourceArn *string
	// Required.
	Policy     *string
	RevisionId *string
}

// PutResourcePolicyOutput is what PutResourcePolicy gives.
type PutResourcePolicyOutput struct {
	Policy     *string
	RevisionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutResourcePolicy calls the operation of that name.
func (c *Client) PutResourcePolicy(ctx context.Context, params *PutResourcePolicyInput, optFns ...func(*Options)) (*PutResourcePolicyOutput, error) {
	if params == nil {
		params = &PutResourcePolicyInput{}
	}
	out, err := c.invoke(ctx, &opPutResourcePolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutResourcePolicyOutput), nil
}

var opPutResourcePolicy = runtime.Op{
	Service: &service,
	Name:    "PutResourcePolicy",
	Input:   "PutResourcePolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutResourcePolicyInput(w, in.(*PutResourcePolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutResourcePolicyOutput)
		decodeOpPutResourcePolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutResourcePolicyOutput).ResultMetadata },
}

// PutRuntimeManagementConfigInput is what PutRuntimeManagementConfig takes.
type PutRuntimeManagementConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
	// Required.
	UpdateRuntimeOn   types.UpdateRuntimeOn
	RuntimeVersionArn *string
}

// PutRuntimeManagementConfigOutput is what PutRuntimeManagementConfig gives.
type PutRuntimeManagementConfigOutput struct {
	UpdateRuntimeOn   types.UpdateRuntimeOn
	FunctionArn       *string
	RuntimeVersionArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutRuntimeManagementConfig calls the operation of that name.
func (c *Client) PutRuntimeManagementConfig(ctx context.Context, params *PutRuntimeManagementConfigInput, optFns ...func(*Options)) (*PutRuntimeManagementConfigOutput, error) {
	if params == nil {
		params = &PutRuntimeManagementConfigInput{}
	}
	out, err := c.invoke(ctx, &opPutRuntimeManagementConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutRuntimeManagementConfigOutput), nil
}

var opPutRuntimeManagementConfig = runtime.Op{
	Service: &service,
	Name:    "PutRuntimeManagementConfig",
	Input:   "PutRuntimeManagementConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutRuntimeManagementConfigInput(w, in.(*PutRuntimeManagementConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutRuntimeManagementConfigOutput)
		decodeOpPutRuntimeManagementConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutRuntimeManagementConfigOutput).ResultMetadata
	},
}

// RemoveLayerVersionPermissionInput is what RemoveLayerVersionPermission takes.
type RemoveLayerVersionPermissionInput struct {
	// Required.
	LayerName *string
	// Required.
	VersionNumber int64
	// Required.
	StatementId *string
	RevisionId  *string
}

// RemoveLayerVersionPermissionOutput is what RemoveLayerVersionPermission gives.
type RemoveLayerVersionPermissionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RemoveLayerVersionPermission calls the operation of that name.
func (c *Client) RemoveLayerVersionPermission(ctx context.Context, params *RemoveLayerVersionPermissionInput, optFns ...func(*Options)) (*RemoveLayerVersionPermissionOutput, error) {
	if params == nil {
		params = &RemoveLayerVersionPermissionInput{}
	}
	out, err := c.invoke(ctx, &opRemoveLayerVersionPermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RemoveLayerVersionPermissionOutput), nil
}

var opRemoveLayerVersionPermission = runtime.Op{
	Service: &service,
	Name:    "RemoveLayerVersionPermission",
	Input:   "RemoveLayerVersionPermissionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpRemoveLayerVersionPermissionInput(w, in.(*RemoveLayerVersionPermissionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RemoveLayerVersionPermissionOutput)
		decodeOpRemoveLayerVersionPermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*RemoveLayerVersionPermissionOutput).ResultMetadata
	},
}

// RemovePermissionInput is what RemovePermission takes.
type RemovePermissionInput struct {
	// Required.
	FunctionName *string
	// Required.
	StatementId *string
	Qualifier   *string
	RevisionId  *string
}

// RemovePermissionOutput is what RemovePermission gives.
type RemovePermissionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RemovePermission calls the operation of that name.
func (c *Client) RemovePermission(ctx context.Context, params *RemovePermissionInput, optFns ...func(*Options)) (*RemovePermissionOutput, error) {
	if params == nil {
		params = &RemovePermissionInput{}
	}
	out, err := c.invoke(ctx, &opRemovePermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RemovePermissionOutput), nil
}

var opRemovePermission = runtime.Op{
	Service: &service,
	Name:    "RemovePermission",
	Input:   "RemovePermissionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRemovePermissionInput(w, in.(*RemovePermissionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RemovePermissionOutput)
		decodeOpRemovePermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RemovePermissionOutput).ResultMetadata },
}

// ResumeDurableExecutionInput is what ResumeDurableExecution takes.
type ResumeDurableExecutionInput struct {
	// Required.
	DurableExecutionArn *string
	ClientToken         *string
	Reason              *string
}

// ResumeDurableExecutionOutput is what ResumeDurableExecution gives.
type ResumeDurableExecutionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ResumeDurableExecution calls the operation of that name.
func (c *Client) ResumeDurableExecution(ctx context.Context, params *ResumeDurableExecutionInput, optFns ...func(*Options)) (*ResumeDurableExecutionOutput, error) {
	if params == nil {
		params = &ResumeDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opResumeDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ResumeDurableExecutionOutput), nil
}

var opResumeDurableExecution = runtime.Op{
	Service: &service,
	Name:    "ResumeDurableExecution",
	Input:   "ResumeDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpResumeDurableExecutionInput(w, in.(*ResumeDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ResumeDurableExecutionOutput)
		decodeOpResumeDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ResumeDurableExecutionOutput).ResultMetadata },
}

// SendDurableExecutionCallbackFailureInput is what SendDurableExecutionCallbackFailure takes.
type SendDurableExecutionCallbackFailureInput struct {
	// Required.
	CallbackId *string
	Error      *types.ErrorObject
}

// SendDurableExecutionCallbackFailureOutput is what SendDurableExecutionCallbackFailure gives.
type SendDurableExecutionCallbackFailureOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SendDurableExecutionCallbackFailure calls the operation of that name.
func (c *Client) SendDurableExecutionCallbackFailure(ctx context.Context, params *SendDurableExecutionCallbackFailureInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackFailureOutput, error) {
	if params == nil {
		params = &SendDurableExecutionCallbackFailureInput{}
	}
	out, err := c.invoke(ctx, &opSendDurableExecutionCallbackFailure, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SendDurableExecutionCallbackFailureOutput), nil
}

var opSendDurableExecutionCallbackFailure = runtime.Op{
	Service: &service,
	Name:    "SendDurableExecutionCallbackFailure",
	Input:   "SendDurableExecutionCallbackFailureInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSendDurableExecutionCallbackFailureInput(w, in.(*SendDurableExecutionCallbackFailureInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SendDurableExecutionCallbackFailureOutput)
		decodeOpSendDurableExecutionCallbackFailureOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*SendDurableExecutionCallbackFailureOutput).ResultMetadata
	},
}

// SendDurableExecutionCallbackHeartbeatInput is what SendDurableExecutionCallbackHeartbeat takes.
type SendDurableExecutionCallbackHeartbeatInput struct {
	// Required.
	CallbackId *string
}

// SendDurableExecutionCallbackHeartbeatOutput is what SendDurableExecutionCallbackHeartbeat gives.
type SendDurableExecutionCallbackHeartbeatOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SendDurableExecutionCallbackHeartbeat calls the operation of that name.
func (c *Client) SendDurableExecutionCallbackHeartbeat(ctx context.Context, params *SendDurableExecutionCallbackHeartbeatInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackHeartbeatOutput, error) {
	if params == nil {
		params = &SendDurableExecutionCallbackHeartbeatInput{}
	}
	out, err := c.invoke(ctx, &opSendDurableExecutionCallbackHeartbeat, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SendDurableExecutionCallbackHeartbeatOutput), nil
}

var opSendDurableExecutionCallbackHeartbeat = runtime.Op{
	Service: &service,
	Name:    "SendDurableExecutionCallbackHeartbeat",
	Input:   "SendDurableExecutionCallbackHeartbeatInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSendDurableExecutionCallbackHeartbeatInput(w, in.(*SendDurableExecutionCallbackHeartbeatInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SendDurableExecutionCallbackHeartbeatOutput)
		decodeOpSendDurableExecutionCallbackHeartbeatOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*SendDurableExecutionCallbackHeartbeatOutput).ResultMetadata
	},
}

// SendDurableExecutionCallbackSuccessInput is what SendDurableExecutionCallbackSuccess takes.
type SendDurableExecutionCallbackSuccessInput struct {
	// Required.
	CallbackId *string
	Result     []byte
}

// SendDurableExecutionCallbackSuccessOutput is what SendDurableExecutionCallbackSuccess gives.
type SendDurableExecutionCallbackSuccessOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SendDurableExecutionCallbackSuccess calls the operation of that name.
func (c *Client) SendDurableExecutionCallbackSuccess(ctx context.Context, params *SendDurableExecutionCallbackSuccessInput, optFns ...func(*Options)) (*SendDurableExecutionCallbackSuccessOutput, error) {
	if params == nil {
		params = &SendDurableExecutionCallbackSuccessInput{}
	}
	out, err := c.invoke(ctx, &opSendDurableExecutionCallbackSuccess, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SendDurableExecutionCallbackSuccessOutput), nil
}

var opSendDurableExecutionCallbackSuccess = runtime.Op{
	Service: &service,
	Name:    "SendDurableExecutionCallbackSuccess",
	Input:   "SendDurableExecutionCallbackSuccessInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSendDurableExecutionCallbackSuccessInput(w, in.(*SendDurableExecutionCallbackSuccessInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SendDurableExecutionCallbackSuccessOutput)
		decodeOpSendDurableExecutionCallbackSuccessOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*SendDurableExecutionCallbackSuccessOutput).ResultMetadata
	},
}

// StopDurableExecutionInput is what StopDurableExecution takes.
type StopDurableExecutionInput struct {
	// Required.
	DurableExecutionArn *string
	Error               *types.ErrorObject
}

// StopDurableExecutionOutput is what StopDurableExecution gives.
type StopDurableExecutionOutput struct {
	StopTimestamp *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StopDurableExecution calls the operation of that name.
func (c *Client) StopDurableExecution(ctx context.Context, params *StopDurableExecutionInput, optFns ...func(*Options)) (*StopDurableExecutionOutput, error) {
	if params == nil {
		params = &StopDurableExecutionInput{}
	}
	out, err := c.invoke(ctx, &opStopDurableExecution, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StopDurableExecutionOutput), nil
}

var opStopDurableExecution = runtime.Op{
	Service: &service,
	Name:    "StopDurableExecution",
	Input:   "StopDurableExecutionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStopDurableExecutionInput(w, in.(*StopDurableExecutionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StopDurableExecutionOutput)
		decodeOpStopDurableExecutionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StopDurableExecutionOutput).ResultMetadata },
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	Resource *string
	// Required.
	Tags map[string]string
}

// TagResourceOutput is what TagResource gives.
type TagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TagResource calls the operation of that name.
func (c *Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error) {
	if params == nil {
		params = &TagResourceInput{}
	}
	out, err := c.invoke(ctx, &opTagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TagResourceOutput), nil
}

var opTagResource = runtime.Op{
	Service: &service,
	Name:    "TagResource",
	Input:   "TagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTagResourceInput(w, in.(*TagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TagResourceOutput)
		decodeOpTagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TagResourceOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	Resource *string
	// Required.
	TagKeys []string
}

// UntagResourceOutput is what UntagResource gives.
type UntagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UntagResource calls the operation of that name.
func (c *Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error) {
	if params == nil {
		params = &UntagResourceInput{}
	}
	out, err := c.invoke(ctx, &opUntagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UntagResourceOutput), nil
}

var opUntagResource = runtime.Op{
	Service: &service,
	Name:    "UntagResource",
	Input:   "UntagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUntagResourceInput(w, in.(*UntagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UntagResourceOutput)
		decodeOpUntagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UntagResourceOutput).ResultMetadata },
}

// UpdateAliasInput is what UpdateAlias takes.
type UpdateAliasInput struct {
	// Required.
	FunctionName *string
	// Required.
	Name            *string
	FunctionVersion *string
	Description     *string
	RoutingConfig   *types.AliasRoutingConfiguration
	RevisionId      *string
}

// UpdateAliasOutput is what UpdateAlias gives.
type UpdateAliasOutput struct {
	AliasArn        *string
	Name            *string
	FunctionVersion *string
	Description     *string
	RoutingConfig   *types.AliasRoutingConfiguration
	RevisionId      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateAlias calls the operation of that name.
func (c *Client) UpdateAlias(ctx context.Context, params *UpdateAliasInput, optFns ...func(*Options)) (*UpdateAliasOutput, error) {
	if params == nil {
		params = &UpdateAliasInput{}
	}
	out, err := c.invoke(ctx, &opUpdateAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateAliasOutput), nil
}

var opUpdateAlias = runtime.Op{
	Service: &service,
	Name:    "UpdateAlias",
	Input:   "UpdateAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateAliasInput(w, in.(*UpdateAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateAliasOutput)
		decodeOpUpdateAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateAliasOutput).ResultMetadata },
}

// UpdateCapacityProviderInput is what UpdateCapacityProvider takes.
type UpdateCapacityProviderInput struct {
	// Required.
	CapacityProviderName          *string
	CapacityProviderScalingConfig *types.CapacityProviderScalingConfig
	PropagateTags                 *types.PropagateTags
	TelemetryConfig               *types.CapacityProviderTelemetryConfig
}

// UpdateCapacityProviderOutput is what UpdateCapacityProvider gives.
type UpdateCapacityProviderOutput struct {
	CapacityProvider *types.CapacityProvider

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateCapacityProvider calls the operation of that name.
func (c *Client) UpdateCapacityProvider(ctx context.Context, params *UpdateCapacityProviderInput, optFns ...func(*Options)) (*UpdateCapacityProviderOutput, error) {
	if params == nil {
		params = &UpdateCapacityProviderInput{}
	}
	out, err := c.invoke(ctx, &opUpdateCapacityProvider, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateCapacityProviderOutput), nil
}

var opUpdateCapacityProvider = runtime.Op{
	Service: &service,
	Name:    "UpdateCapacityProvider",
	Input:   "UpdateCapacityProviderInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateCapacityProviderInput(w, in.(*UpdateCapacityProviderInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateCapacityProviderOutput)
		decodeOpUpdateCapacityProviderOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateCapacityProviderOutput).ResultMetadata },
}

// UpdateCodeSigningConfigInput is what UpdateCodeSigningConfig takes.
type UpdateCodeSigningConfigInput struct {
	// Required.
	CodeSigningConfigArn *string
	Description          *string
	AllowedPublishers    *types.AllowedPublishers
	CodeSigningPolicies  *types.CodeSigningPolicies
}

// UpdateCodeSigningConfigOutput is what UpdateCodeSigningConfig gives.
type UpdateCodeSigningConfigOutput struct {
	CodeSigningConfig *types.CodeSigningConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateCodeSigningConfig calls the operation of that name.
func (c *Client) UpdateCodeSigningConfig(ctx context.Context, params *UpdateCodeSigningConfigInput, optFns ...func(*Options)) (*UpdateCodeSigningConfigOutput, error) {
	if params == nil {
		params = &UpdateCodeSigningConfigInput{}
	}
	out, err := c.invoke(ctx, &opUpdateCodeSigningConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateCodeSigningConfigOutput), nil
}

var opUpdateCodeSigningConfig = runtime.Op{
	Service: &service,
	Name:    "UpdateCodeSigningConfig",
	Input:   "UpdateCodeSigningConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateCodeSigningConfigInput(w, in.(*UpdateCodeSigningConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateCodeSigningConfigOutput)
		decodeOpUpdateCodeSigningConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateCodeSigningConfigOutput).ResultMetadata
	},
}

// UpdateEventSourceMappingInput is what UpdateEventSourceMapping takes.
type UpdateEventSourceMappingInput struct {
	// Required.
	UUID                                *string
	FunctionName                        *string
	Enabled                             *bool
	BatchSize                           *int32
	FilterCriteria                      *types.FilterCriteria
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	DestinationConfig                   *types.DestinationConfig
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig
}

// UpdateEventSourceMappingOutput is what UpdateEventSourceMapping gives.
type UpdateEventSourceMappingOutput struct {
	UUID                                *string
	StartingPosition                    types.EventSourcePosition
	StartingPositionTimestamp           *time.Time
	BatchSize                           *int32
	MaximumBatchingWindowInSeconds      *int32
	ParallelizationFactor               *int32
	EventSourceArn                      *string
	FilterCriteria                      *types.FilterCriteria
	FilterCriteriaError                 *types.FilterCriteriaError
	KMSKeyArn                           *string
	MetricsConfig                       *types.EventSourceMappingMetricsConfig
	LoggingConfig                       *types.EventSourceMappingLoggingConfig
	ScalingConfig                       *types.ScalingConfig
	FunctionArn                         *string
	LastModified                        *time.Time
	LastProcessingResult                *string
	State                               *string
	StateTransitionReason               *string
	DestinationConfig                   *types.DestinationConfig
	Topics                              []string
	Queues                              []string
	SourceAccessConfigurations          []types.SourceAccessConfiguration
	SelfManagedEventSource              *types.SelfManagedEventSource
	MaximumRecordAgeInSeconds           *int32
	BisectBatchOnFunctionError          *bool
	MaximumRetryAttempts                *int32
	TumblingWindowInSeconds             *int32
	FunctionResponseTypes               []types.FunctionResponseType
	AmazonManagedKafkaEventSourceConfig *types.AmazonManagedKafkaEventSourceConfig
	SelfManagedKafkaEventSourceConfig   *types.SelfManagedKafkaEventSourceConfig
	DocumentDBEventSourceConfig         *types.DocumentDBEventSourceConfig
	EventSourceMappingArn               *string
	ProvisionedPollerConfig             *types.ProvisionedPollerConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateEventSourceMapping calls the operation of that name.
func (c *Client) UpdateEventSourceMapping(ctx context.Context, params *UpdateEventSourceMappingInput, optFns ...func(*Options)) (*UpdateEventSourceMappingOutput, error) {
	if params == nil {
		params = &UpdateEventSourceMappingInput{}
	}
	out, err := c.invoke(ctx, &opUpdateEventSourceMapping, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateEventSourceMappingOutput), nil
}

var opUpdateEventSourceMapping = runtime.Op{
	Service: &service,
	Name:    "UpdateEventSourceMapping",
	Input:   "UpdateEventSourceMappingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateEventSourceMappingInput(w, in.(*UpdateEventSourceMappingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateEventSourceMappingOutput)
		decodeOpUpdateEventSourceMappingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateEventSourceMappingOutput).ResultMetadata
	},
}

// UpdateFunctionCodeInput is what UpdateFunctionCode takes.
type UpdateFunctionCodeInput struct {
	// Required.
	FunctionName        *string
	ZipFile             []byte
	S3Bucket            *string
	S3Key               *string
	S3ObjectVersion     *string
	S3ObjectStorageMode types.S3ObjectStorageMode
	ImageUri            *string
	Architectures       []types.Architecture
	Publish             bool
	PublishTo           types.FunctionVersionLatestPublished
	DryRun              bool
	RevisionId          *string
	SourceKMSKeyArn     *string
}

// UpdateFunctionCodeOutput is what UpdateFunctionCode gives.
type UpdateFunctionCodeOutput struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    types.Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *types.VpcConfigResponse
	DeadLetterConfig           *types.DeadLetterConfig
	Environment                *types.EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *types.TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []types.Layer
	State                      types.State
	StateReason                *string
	StateReasonCode            types.StateReasonCode
	LastUpdateStatus           types.LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode
	FileSystemConfigs          []types.FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                types.PackageType
	ImageConfigResponse        *types.ImageConfigResponse
	Architectures              []types.Architecture
	EphemeralStorage           *types.EphemeralStorage
	SnapStart                  *types.SnapStartResponse
	RuntimeVersionConfig       *types.RuntimeVersionConfig
	LoggingConfig              *types.LoggingConfig
	TenancyConfig              *types.TenancyConfig
	CapacityProviderConfig     *types.CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *types.DurableConfig
	RuntimeConfig              *types.FunctionRuntimeConfig
	AcceleratorConfig          *types.AcceleratorConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateFunctionCode calls the operation of that name.
func (c *Client) UpdateFunctionCode(ctx context.Context, params *UpdateFunctionCodeInput, optFns ...func(*Options)) (*UpdateFunctionCodeOutput, error) {
	if params == nil {
		params = &UpdateFunctionCodeInput{}
	}
	out, err := c.invoke(ctx, &opUpdateFunctionCode, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateFunctionCodeOutput), nil
}

var opUpdateFunctionCode = runtime.Op{
	Service: &service,
	Name:    "UpdateFunctionCode",
	Input:   "UpdateFunctionCodeInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateFunctionCodeInput(w, in.(*UpdateFunctionCodeInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateFunctionCodeOutput)
		decodeOpUpdateFunctionCodeOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateFunctionCodeOutput).ResultMetadata },
}

// UpdateFunctionConfigurationInput is what UpdateFunctionConfiguration takes.
type UpdateFunctionConfigurationInput struct {
	// Required.
	FunctionName           *string
	Role                   *string
	Handler                *string
	Description            *string
	Timeout                *int32
	MemorySize             *int32
	VpcConfig              *types.VpcConfig
	Environment            *types.Environment
	Runtime                types.Runtime
	DeadLetterConfig       *types.DeadLetterConfig
	KMSKeyArn              *string
	TracingConfig          *types.TracingConfig
	RevisionId             *string
	Layers                 []string
	FileSystemConfigs      []types.FileSystemConfig
	ImageConfig            *types.ImageConfig
	EphemeralStorage       *types.EphemeralStorage
	SnapStart              *types.SnapStart
	LoggingConfig          *types.LoggingConfig
	CapacityProviderConfig *types.CapacityProviderConfig
	DurableConfig          *types.DurableConfig
	RuntimeConfig          *types.FunctionRuntimeConfig
	AcceleratorConfig      *types.AcceleratorConfig
}

// UpdateFunctionConfigurationOutput is what UpdateFunctionConfiguration gives.
type UpdateFunctionConfigurationOutput struct {
	FunctionName               *string
	FunctionArn                *string
	Runtime                    types.Runtime
	Role                       *string
	Handler                    *string
	CodeSize                   int64
	Description                *string
	Timeout                    *int32
	MemorySize                 *int32
	LastModified               *string
	CodeSha256                 *string
	Version                    *string
	VpcConfig                  *types.VpcConfigResponse
	DeadLetterConfig           *types.DeadLetterConfig
	Environment                *types.EnvironmentResponse
	KMSKeyArn                  *string
	TracingConfig              *types.TracingConfigResponse
	MasterArn                  *string
	RevisionId                 *string
	Layers                     []types.Layer
	State                      types.State
	StateReason                *string
	StateReasonCode            types.StateReasonCode
	LastUpdateStatus           types.LastUpdateStatus
	LastUpdateStatusReason     *string
	LastUpdateStatusReasonCode types.LastUpdateStatusReasonCode
	FileSystemConfigs          []types.FileSystemConfig
	SigningProfileVersionArn   *string
	SigningJobArn              *string
	PackageType                types.PackageType
	ImageConfigResponse        *types.ImageConfigResponse
	Architectures              []types.Architecture
	EphemeralStorage           *types.EphemeralStorage
	SnapStart                  *types.SnapStartResponse
	RuntimeVersionConfig       *types.RuntimeVersionConfig
	LoggingConfig              *types.LoggingConfig
	TenancyConfig              *types.TenancyConfig
	CapacityProviderConfig     *types.CapacityProviderConfig
	ConfigSha256               *string
	DurableConfig              *types.DurableConfig
	RuntimeConfig              *types.FunctionRuntimeConfig
	AcceleratorConfig          *types.AcceleratorConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateFunctionConfiguration calls the operation of that name.
func (c *Client) UpdateFunctionConfiguration(ctx context.Context, params *UpdateFunctionConfigurationInput, optFns ...func(*Options)) (*UpdateFunctionConfigurationOutput, error) {
	if params == nil {
		params = &UpdateFunctionConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateFunctionConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateFunctionConfigurationOutput), nil
}

var opUpdateFunctionConfiguration = runtime.Op{
	Service: &service,
	Name:    "UpdateFunctionConfiguration",
	Input:   "UpdateFunctionConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateFunctionConfigurationInput(w, in.(*UpdateFunctionConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateFunctionConfigurationOutput)
		decodeOpUpdateFunctionConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateFunctionConfigurationOutput).ResultMetadata
	},
}

// UpdateFunctionEventInvokeConfigInput is what UpdateFunctionEventInvokeConfig takes.
type UpdateFunctionEventInvokeConfigInput struct {
	// Required.
	FunctionName             *string
	Qualifier                *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *types.DestinationConfig
}

// UpdateFunctionEventInvokeConfigOutput is what UpdateFunctionEventInvokeConfig gives.
type UpdateFunctionEventInvokeConfigOutput struct {
	LastModified             *time.Time
	FunctionArn              *string
	MaximumRetryAttempts     *int32
	MaximumEventAgeInSeconds *int32
	DestinationConfig        *types.DestinationConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateFunctionEventInvokeConfig calls the operation of that name.
func (c *Client) UpdateFunctionEventInvokeConfig(ctx context.Context, params *UpdateFunctionEventInvokeConfigInput, optFns ...func(*Options)) (*UpdateFunctionEventInvokeConfigOutput, error) {
	if params == nil {
		params = &UpdateFunctionEventInvokeConfigInput{}
	}
	out, err := c.invoke(ctx, &opUpdateFunctionEventInvokeConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateFunctionEventInvokeConfigOutput), nil
}

var opUpdateFunctionEventInvokeConfig = runtime.Op{
	Service: &service,
	Name:    "UpdateFunctionEventInvokeConfig",
	Input:   "UpdateFunctionEventInvokeConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateFunctionEventInvokeConfigInput(w, in.(*UpdateFunctionEventInvokeConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateFunctionEventInvokeConfigOutput)
		decodeOpUpdateFunctionEventInvokeConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateFunctionEventInvokeConfigOutput).ResultMetadata
	},
}

// UpdateFunctionUrlConfigInput is what UpdateFunctionUrlConfig takes.
type UpdateFunctionUrlConfigInput struct {
	// Required.
	FunctionName *string
	Qualifier    *string
	AuthType     types.FunctionUrlAuthType
	Cors         *types.Cors
	InvokeMode   types.InvokeMode
}

// UpdateFunctionUrlConfigOutput is what UpdateFunctionUrlConfig gives.
type UpdateFunctionUrlConfigOutput struct {
	FunctionUrl      *string
	FunctionArn      *string
	AuthType         types.FunctionUrlAuthType
	Cors             *types.Cors
	CreationTime     *string
	LastModifiedTime *string
	InvokeMode       types.InvokeMode

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateFunctionUrlConfig calls the operation of that name.
func (c *Client) UpdateFunctionUrlConfig(ctx context.Context, params *UpdateFunctionUrlConfigInput, optFns ...func(*Options)) (*UpdateFunctionUrlConfigOutput, error) {
	if params == nil {
		params = &UpdateFunctionUrlConfigInput{}
	}
	out, err := c.invoke(ctx, &opUpdateFunctionUrlConfig, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateFunctionUrlConfigOutput), nil
}

var opUpdateFunctionUrlConfig = runtime.Op{
	Service: &service,
	Name:    "UpdateFunctionUrlConfig",
	Input:   "UpdateFunctionUrlConfigInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateFunctionUrlConfigInput(w, in.(*UpdateFunctionUrlConfigInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateFunctionUrlConfigOutput)
		decodeOpUpdateFunctionUrlConfigOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateFunctionUrlConfigOutput).ResultMetadata
	},
}
