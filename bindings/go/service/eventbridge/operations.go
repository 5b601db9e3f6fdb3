// Code generated from the model of Amazon EventBridge by cmd/generate. DO NOT EDIT.

package eventbridge

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/eventbridge/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// ActivateEventSourceInput is what ActivateEventSource takes.
type ActivateEventSourceInput struct {
	// Required.
	Name *string
}

// ActivateEventSourceOutput is what ActivateEventSource gives.
type ActivateEventSourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ActivateEventSource calls the operation of that name.
func (c *Client) ActivateEventSource(ctx context.Context, params *ActivateEventSourceInput, optFns ...func(*Options)) (*ActivateEventSourceOutput, error) {
	if params == nil {
		params = &ActivateEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opActivateEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ActivateEventSourceOutput), nil
}

var opActivateEventSource = runtime.Op{
	Service: &service,
	Name:    "ActivateEventSource",
	Input:   "ActivateEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpActivateEventSourceInput(w, in.(*ActivateEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ActivateEventSourceOutput)
		decodeOpActivateEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ActivateEventSourceOutput).ResultMetadata },
}

// CancelReplayInput is what CancelReplay takes.
type CancelReplayInput struct {
	// Required.
	ReplayName *string
}

// CancelReplayOutput is what CancelReplay gives.
type CancelReplayOutput struct {
	ReplayArn   *string
	State       types.ReplayState
	StateReason *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CancelReplay calls the operation of that name.
func (c *Client) CancelReplay(ctx context.Context, params *CancelReplayInput, optFns ...func(*Options)) (*CancelReplayOutput, error) {
	if params == nil {
		params = &CancelReplayInput{}
	}
	out, err := c.invoke(ctx, &opCancelReplay, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CancelReplayOutput), nil
}

var opCancelReplay = runtime.Op{
	Service: &service,
	Name:    "CancelReplay",
	Input:   "CancelReplayInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCancelReplayInput(w, in.(*CancelReplayInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CancelReplayOutput)
		decodeOpCancelReplayOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CancelReplayOutput).ResultMetadata },
}

// CreateApiDestinationInput is what CreateApiDestination takes.
type CreateApiDestinationInput struct {
	// Required.
	Name        *string
	Description *string
	// Required.
	ConnectionArn *string
	// Required.
	InvocationEndpoint *string
	// Required.
	HttpMethod                   types.ApiDestinationHttpMethod
	InvocationRateLimitPerSecond *int32
}

// CreateApiDestinationOutput is what CreateApiDestination gives.
type CreateApiDestinationOutput struct {
	ApiDestinationArn   *string
	ApiDestinationState types.ApiDestinationState
	CreationTime        *time.Time
	LastModifiedTime    *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateApiDestination calls the operation of that name.
func (c *Client) CreateApiDestination(ctx context.Context, params *CreateApiDestinationInput, optFns ...func(*Options)) (*CreateApiDestinationOutput, error) {
	if params == nil {
		params = &CreateApiDestinationInput{}
	}
	out, err := c.invoke(ctx, &opCreateApiDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateApiDestinationOutput), nil
}

var opCreateApiDestination = runtime.Op{
	Service: &service,
	Name:    "CreateApiDestination",
	Input:   "CreateApiDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateApiDestinationInput(w, in.(*CreateApiDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateApiDestinationOutput)
		decodeOpCreateApiDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateApiDestinationOutput).ResultMetadata },
}

// CreateArchiveInput is what CreateArchive takes.
type CreateArchiveInput struct {
	// Required.
	ArchiveName *string
	// Required.
	EventSourceArn   *string
	Description      *string
	EventPattern     *string
	RetentionDays    int32
	KmsKeyIdentifier *string
}

// CreateArchiveOutput is what CreateArchive gives.
type CreateArchiveOutput struct {
	ArchiveArn   *string
	State        types.ArchiveState
	StateReason  *string
	CreationTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateArchive calls the operation of that name.
func (c *Client) CreateArchive(ctx context.Context, params *CreateArchiveInput, optFns ...func(*Options)) (*CreateArchiveOutput, error) {
	if params == nil {
		params = &CreateArchiveInput{}
	}
	out, err := c.invoke(ctx, &opCreateArchive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateArchiveOutput), nil
}

var opCreateArchive = runtime.Op{
	Service: &service,
	Name:    "CreateArchive",
	Input:   "CreateArchiveInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateArchiveInput(w, in.(*CreateArchiveInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateArchiveOutput)
		decodeOpCreateArchiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateArchiveOutput).ResultMetadata },
}

// CreateConnectionInput is what CreateConnection takes.
type CreateConnectionInput struct {
	// Required.
	Name        *string
	Description *string
	// Required.
	AuthorizationType types.ConnectionAuthorizationType
	// Required.
	AuthParameters                   *types.CreateConnectionAuthRequestParameters
	InvocationConnectivityParameters *types.ConnectivityResourceParameters
	KmsKeyIdentifier                 *string
}

// CreateConnectionOutput is what CreateConnection gives.
type CreateConnectionOutput struct {
	ConnectionArn    *string
	ConnectionState  types.ConnectionState
	CreationTime     *time.Time
	LastModifiedTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateConnection calls the operation of that name.
func (c *Client) CreateConnection(ctx context.Context, params *CreateConnectionInput, optFns ...func(*Options)) (*CreateConnectionOutput, error) {
	if params == nil {
		params = &CreateConnectionInput{}
	}
	out, err := c.invoke(ctx, &opCreateConnection, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateConnectionOutput), nil
}

var opCreateConnection = runtime.Op{
	Service: &service,
	Name:    "CreateConnection",
	Input:   "CreateConnectionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateConnectionInput(w, in.(*CreateConnectionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateConnectionOutput)
		decodeOpCreateConnectionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateConnectionOutput).ResultMetadata },
}

// CreateEndpointInput is what CreateEndpoint takes.
type CreateEndpointInput struct {
	// Required.
	Name        *string
	Description *string
	// Required.
	RoutingConfig     *types.RoutingConfig
	ReplicationConfig *types.ReplicationConfig
	// Required.
	EventBuses []types.EndpointEventBus
	RoleArn    *string
}

// CreateEndpointOutput is what CreateEndpoint gives.
type CreateEndpointOutput struct {
	Name              *string
	Arn               *string
	RoutingConfig     *types.RoutingConfig
	ReplicationConfig *types.ReplicationConfig
	EventBuses        []types.EndpointEventBus
	RoleArn           *string
	State             types.EndpointState

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateEndpoint calls the operation of that name.
func (c *Client) CreateEndpoint(ctx context.Context, params *CreateEndpointInput, optFns ...func(*Options)) (*CreateEndpointOutput, error) {
	if params == nil {
		params = &CreateEndpointInput{}
	}
	out, err := c.invoke(ctx, &opCreateEndpoint, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateEndpointOutput), nil
}

var opCreateEndpoint = runtime.Op{
	Service: &service,
	Name:    "CreateEndpoint",
	Input:   "CreateEndpointInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateEndpointInput(w, in.(*CreateEndpointInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateEndpointOutput)
		decodeOpCreateEndpointOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateEndpointOutput).ResultMetadata },
}

// CreateEventBusInput is what CreateEventBus takes.
type CreateEventBusInput struct {
	// Required.
	Name             *string
	EventSourceName  *string
	Description      *string
	KmsKeyIdentifier *string
	DeadLetterConfig *types.DeadLetterConfig
	LogConfig        *types.LogConfig
	Tags             []types.Tag
}

// CreateEventBusOutput is what CreateEventBus gives.
type CreateEventBusOutput struct {
	EventBusArn      *string
	Description      *string
	KmsKeyIdentifier *string
	DeadLetterConfig *types.DeadLetterConfig
	LogConfig        *types.LogConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateEventBus calls the operation of that name.
func (c *Client) CreateEventBus(ctx context.Context, params *CreateEventBusInput, optFns ...func(*Options)) (*CreateEventBusOutput, error) {
	if params == nil {
		params = &CreateEventBusInput{}
	}
	out, err := c.invoke(ctx, &opCreateEventBus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateEventBusOutput), nil
}

var opCreateEventBus = runtime.Op{
	Service: &service,
	Name:    "CreateEventBus",
	Input:   "CreateEventBusInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateEventBusInput(w, in.(*CreateEventBusInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateEventBusOutput)
		decodeOpCreateEventBusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateEventBusOutput).ResultMetadata },
}

// CreatePartnerEventSourceInput is what CreatePartnerEventSource takes.
type CreatePartnerEventSourceInput struct {
	// Required.
	Name *string
	// Required.
	Account *string
}

// CreatePartnerEventSourceOutput is what CreatePartnerEventSource gives.
type CreatePartnerEventSourceOutput struct {
	EventSourceArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreatePartnerEventSource calls the operation of that name.
func (c *Client) CreatePartnerEventSource(ctx context.Context, params *CreatePartnerEventSourceInput, optFns ...func(*Options)) (*CreatePartnerEventSourceOutput, error) {
	if params == nil {
		params = &CreatePartnerEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opCreatePartnerEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreatePartnerEventSourceOutput), nil
}

var opCreatePartnerEventSource = runtime.Op{
	Service: &service,
	Name:    "CreatePartnerEventSource",
	Input:   "CreatePartnerEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreatePartnerEventSourceInput(w, in.(*CreatePartnerEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreatePartnerEventSourceOutput)
		decodeOpCreatePartnerEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreatePartnerEventSourceOutput).ResultMetadata
	},
}

// DeactivateEventSourceInput is what DeactivateEventSource takes.
type DeactivateEventSourceInput struct {
	// Required.
	Name *string
}

// DeactivateEventSourceOutput is what DeactivateEventSource gives.
type DeactivateEventSourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeactivateEventSource calls the operation of that name.
func (c *Client) DeactivateEventSource(ctx context.Context, params *DeactivateEventSourceInput, optFns ...func(*Options)) (*DeactivateEventSourceOutput, error) {
	if params == nil {
		params = &DeactivateEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opDeactivateEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeactivateEventSourceOutput), nil
}

var opDeactivateEventSource = runtime.Op{
	Service: &service,
	Name:    "DeactivateEventSource",
	Input:   "DeactivateEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeactivateEventSourceInput(w, in.(*DeactivateEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeactivateEventSourceOutput)
		decodeOpDeactivateEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeactivateEventSourceOutput).ResultMetadata },
}

// DeauthorizeConnectionInput is what DeauthorizeConnection takes.
type DeauthorizeConnectionInput struct {
	// Required.
	Name *string
}

// DeauthorizeConnectionOutput is what DeauthorizeConnection gives.
type DeauthorizeConnectionOutput struct {
	ConnectionArn      *string
	ConnectionState    types.ConnectionState
	CreationTime       *time.Time
	LastModifiedTime   *time.Time
	LastAuthorizedTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeauthorizeConnection calls the operation of that name.
func (c *Client) DeauthorizeConnection(ctx context.Context, params *DeauthorizeConnectionInput, optFns ...func(*Options)) (*DeauthorizeConnectionOutput, error) {
	if params == nil {
		params = &DeauthorizeConnectionInput{}
	}
	out, err := c.invoke(ctx, &opDeauthorizeConnection, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeauthorizeConnectionOutput), nil
}

var opDeauthorizeConnection = runtime.Op{
	Service: &service,
	Name:    "DeauthorizeConnection",
	Input:   "DeauthorizeConnectionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeauthorizeConnectionInput(w, in.(*DeauthorizeConnectionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeauthorizeConnectionOutput)
		decodeOpDeauthorizeConnectionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeauthorizeConnectionOutput).ResultMetadata },
}

// DeleteApiDestinationInput is what DeleteApiDestination takes.
type DeleteApiDestinationInput struct {
	// Required.
	Name *string
}

// DeleteApiDestinationOutput is what DeleteApiDestination gives.
type DeleteApiDestinationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteApiDestination calls the operation of that name.
func (c *Client) DeleteApiDestination(ctx context.Context, params *DeleteApiDestinationInput, optFns ...func(*Options)) (*DeleteApiDestinationOutput, error) {
	if params == nil {
		params = &DeleteApiDestinationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteApiDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteApiDestinationOutput), nil
}

var opDeleteApiDestination = runtime.Op{
	Service: &service,
	Name:    "DeleteApiDestination",
	Input:   "DeleteApiDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteApiDestinationInput(w, in.(*DeleteApiDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteApiDestinationOutput)
		decodeOpDeleteApiDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteApiDestinationOutput).ResultMetadata },
}

// DeleteArchiveInput is what DeleteArchive takes.
type DeleteArchiveInput struct {
	// Required.
	ArchiveName *string
}

// DeleteArchiveOutput is what DeleteArchive gives.
type DeleteArchiveOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteArchive calls the operation of that name.
func (c *Client) DeleteArchive(ctx context.Context, params *DeleteArchiveInput, optFns ...func(*Options)) (*DeleteArchiveOutput, error) {
	if params == nil {
		params = &DeleteArchiveInput{}
	}
	out, err := c.invoke(ctx, &opDeleteArchive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteArchiveOutput), nil
}

var opDeleteArchive = runtime.Op{
	Service: &service,
	Name:    "DeleteArchive",
	Input:   "DeleteArchiveInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteArchiveInput(w, in.(*DeleteArchiveInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteArchiveOutput)
		decodeOpDeleteArchiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteArchiveOutput).ResultMetadata },
}

// DeleteConnectionInput is what DeleteConnection takes.
type DeleteConnectionInput struct {
	// Required.
	Name *string
}

// DeleteConnectionOutput is what DeleteConnection gives.
type DeleteConnectionOutput struct {
	ConnectionArn      *string
	ConnectionState    types.ConnectionState
	CreationTime       *time.Time
	LastModifiedTime   *time.Time
	LastAuthorizedTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteConnection calls the operation of that name.
func (c *Client) DeleteConnection(ctx context.Context, params *DeleteConnectionInput, optFns ...func(*Options)) (*DeleteConnectionOutput, error) {
	if params == nil {
		params = &DeleteConnectionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteConnection, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteConnectionOutput), nil
}

var opDeleteConnection = runtime.Op{
	Service: &service,
	Name:    "DeleteConnection",
	Input:   "DeleteConnectionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteConnectionInput(w, in.(*DeleteConnectionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteConnectionOutput)
		decodeOpDeleteConnectionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteConnectionOutput).ResultMetadata },
}

// DeleteEndpointInput is what DeleteEndpoint takes.
type DeleteEndpointInput struct {
	// Required.
	Name *string
}

// DeleteEndpointOutput is what DeleteEndpoint gives.
type DeleteEndpointOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteEndpoint calls the operation of that name.
func (c *Client) DeleteEndpoint(ctx context.Context, params *DeleteEndpointInput, optFns ...func(*Options)) (*DeleteEndpointOutput, error) {
	if params == nil {
		params = &DeleteEndpointInput{}
	}
	out, err := c.invoke(ctx, &opDeleteEndpoint, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteEndpointOutput), nil
}

var opDeleteEndpoint = runtime.Op{
	Service: &service,
	Name:    "DeleteEndpoint",
	Input:   "DeleteEndpointInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteEndpointInput(w, in.(*DeleteEndpointInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteEndpointOutput)
		decodeOpDeleteEndpointOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteEndpointOutput).ResultMetadata },
}

// DeleteEventBusInput is what DeleteEventBus takes.
type DeleteEventBusInput struct {
	// Required.
	Name *string
}

// DeleteEventBusOutput is what DeleteEventBus gives.
type DeleteEventBusOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteEventBus calls the operation of that name.
func (c *Client) DeleteEventBus(ctx context.Context, params *DeleteEventBusInput, optFns ...func(*Options)) (*DeleteEventBusOutput, error) {
	if params == nil {
		params = &DeleteEventBusInput{}
	}
	out, err := c.invoke(ctx, &opDeleteEventBus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteEventBusOutput), nil
}

var opDeleteEventBus = runtime.Op{
	Service: &service,
	Name:    "DeleteEventBus",
	Input:   "DeleteEventBusInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteEventBusInput(w, in.(*DeleteEventBusInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteEventBusOutput)
		decodeOpDeleteEventBusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteEventBusOutput).ResultMetadata },
}

// DeletePartnerEventSourceInput is what DeletePartnerEventSource takes.
type DeletePartnerEventSourceInput struct {
	// Required.
	Name *string
	// Required.
	Account *string
}

// DeletePartnerEventSourceOutput is what DeletePartnerEventSource gives.
type DeletePartnerEventSourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeletePartnerEventSource calls the operation of that name.
func (c *Client) DeletePartnerEventSource(ctx context.Context, params *DeletePartnerEventSourceInput, optFns ...func(*Options)) (*DeletePartnerEventSourceOutput, error) {
	if params == nil {
		params = &DeletePartnerEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opDeletePartnerEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeletePartnerEventSourceOutput), nil
}

var opDeletePartnerEventSource = runtime.Op{
	Service: &service,
	Name:    "DeletePartnerEventSource",
	Input:   "DeletePartnerEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeletePartnerEventSourceInput(w, in.(*DeletePartnerEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeletePartnerEventSourceOutput)
		decodeOpDeletePartnerEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeletePartnerEventSourceOutput).ResultMetadata
	},
}

// DeleteRuleInput is what DeleteRule takes.
type DeleteRuleInput struct {
	// Required.
	Name         *string
	EventBusName *string
	Force        bool
}

// DeleteRuleOutput is what DeleteRule gives.
type DeleteRuleOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteRule calls the operation of that name.
func (c *Client) DeleteRule(ctx context.Context, params *DeleteRuleInput, optFns ...func(*Options)) (*DeleteRuleOutput, error) {
	if params == nil {
		params = &DeleteRuleInput{}
	}
	out, err := c.invoke(ctx, &opDeleteRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteRuleOutput), nil
}

var opDeleteRule = runtime.Op{
	Service: &service,
	Name:    "DeleteRule",
	Input:   "DeleteRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteRuleInput(w, in.(*DeleteRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteRuleOutput)
		decodeOpDeleteRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteRuleOutput).ResultMetadata },
}

// DescribeApiDestinationInput is what DescribeApiDestination takes.
type DescribeApiDestinationInput struct {
	// Required.
	Name *string
}

// DescribeApiDestinationOutput is what DescribeApiDestination gives.
type DescribeApiDestinationOutput struct {
	ApiDestinationArn            *string
	Name                         *string
	Description                  *string
	ApiDestinationState          types.ApiDestinationState
	ConnectionArn                *string
	InvocationEndpoint           *string
	HttpMethod                   types.ApiDestinationHttpMethod
	InvocationRateLimitPerSecond *int32
	CreationTime                 *time.Time
	LastModifiedTime             *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeApiDestination calls the operation of that name.
func (c *Client) DescribeApiDestination(ctx context.Context, params *DescribeApiDestinationInput, optFns ...func(*Options)) (*DescribeApiDestinationOutput, error) {
	if params == nil {
		params = &DescribeApiDestinationInput{}
	}
	out, err := c.invoke(ctx, &opDescribeApiDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeApiDestinationOutput), nil
}

var opDescribeApiDestination = runtime.Op{
	Service: &service,
	Name:    "DescribeApiDestination",
	Input:   "DescribeApiDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeApiDestinationInput(w, in.(*DescribeApiDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeApiDestinationOutput)
		decodeOpDescribeApiDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeApiDestinationOutput).ResultMetadata },
}

// DescribeArchiveInput is what DescribeArchive takes.
type DescribeArchiveInput struct {
	// Required.
	ArchiveName *string
}

// DescribeArchiveOutput is what DescribeArchive gives.
type DescribeArchiveOutput struct {
	ArchiveArn       *string
	ArchiveName      *string
	EventSourceArn   *string
	Description      *string
	EventPattern     *string
	State            types.ArchiveState
	StateReason      *string
	KmsKeyIdentifier *string
	RetentionDays    int32
	SizeBytes        int64
	EventCount       int64
	CreationTime     *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeArchive calls the operation of that name.
func (c *Client) DescribeArchive(ctx context.Context, params *DescribeArchiveInput, optFns ...func(*Options)) (*DescribeArchiveOutput, error) {
	if params == nil {
		params = &DescribeArchiveInput{}
	}
	out, err := c.invoke(ctx, &opDescribeArchive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeArchiveOutput), nil
}

var opDescribeArchive = runtime.Op{
	Service: &service,
	Name:    "DescribeArchive",
	Input:   "DescribeArchiveInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeArchiveInput(w, in.(*DescribeArchiveInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeArchiveOutput)
		decodeOpDescribeArchiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeArchiveOutput).ResultMetadata },
}

// DescribeConnectionInput is what DescribeConnection takes.
type DescribeConnectionInput struct {
	// Required.
	Name *string
}

// DescribeConnectionOutput is what DescribeConnection gives.
type DescribeConnectionOutput struct {
	ConnectionArn                    *string
	Name                             *string
	Description                      *string
	InvocationConnectivityParameters *types.DescribeConnectionConnectivityParameters
	ConnectionState                  types.ConnectionState
	StateReason                      *string
	AuthorizationType                types.ConnectionAuthorizationType
	SecretArn                        *string
	KmsKeyIdentifier                 *string
	AuthParameters                   *types.ConnectionAuthResponseParameters
	CreationTime                     *time.Time
	LastModifiedTime                 *time.Time
	LastAuthorizedTime               *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeConnection calls the operation of that name.
func (c *Client) DescribeConnection(ctx context.Context, params *DescribeConnectionInput, optFns ...func(*Options)) (*DescribeConnectionOutput, error) {
	if params == nil {
		params = &DescribeConnectionInput{}
	}
	out, err := c.invoke(ctx, &opDescribeConnection, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeConnectionOutput), nil
}

var opDescribeConnection = runtime.Op{
	Service: &service,
	Name:    "DescribeConnection",
	Input:   "DescribeConnectionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeConnectionInput(w, in.(*DescribeConnectionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeConnectionOutput)
		decodeOpDescribeConnectionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeConnectionOutput).ResultMetadata },
}

// DescribeEndpointInput is what DescribeEndpoint takes.
type DescribeEndpointInput struct {
	// Required.
	Name       *string
	HomeRegion *string
}

// DescribeEndpointOutput is what DescribeEndpoint gives.
type DescribeEndpointOutput struct {
	Name              *string
	Description       *string
	Arn               *string
	RoutingConfig     *types.RoutingConfig
	ReplicationConfig *types.ReplicationConfig
	EventBuses        []types.EndpointEventBus
	RoleArn           *string
	EndpointId        *string
	EndpointUrl       *string
	State             types.EndpointState
	StateReason       *string
	CreationTime      *time.Time
	LastModifiedTime  *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeEndpoint calls the operation of that name.
func (c *Client) DescribeEndpoint(ctx context.Context, params *DescribeEndpointInput, optFns ...func(*Options)) (*DescribeEndpointOutput, error) {
	if params == nil {
		params = &DescribeEndpointInput{}
	}
	out, err := c.invoke(ctx, &opDescribeEndpoint, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeEndpointOutput), nil
}

var opDescribeEndpoint = runtime.Op{
	Service: &service,
	Name:    "DescribeEndpoint",
	Input:   "DescribeEndpointInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeEndpointInput(w, in.(*DescribeEndpointInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeEndpointOutput)
		decodeOpDescribeEndpointOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeEndpointOutput).ResultMetadata },
}

// DescribeEventBusInput is what DescribeEventBus takes.
type DescribeEventBusInput struct {
	Name *string
}

// DescribeEventBusOutput is what DescribeEventBus gives.
type DescribeEventBusOutput struct {
	Name             *string
	Arn              *string
	Description      *string
	KmsKeyIdentifier *string
	DeadLetterConfig *types.DeadLetterConfig
	Policy           *string
	LogConfig        *types.LogConfig
	CreationTime     *time.Time
	LastModifiedTime *time.Time
	ManagedBy        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeEventBus calls the operation of that name.
func (c *Client) DescribeEventBus(ctx context.Context, params *DescribeEventBusInput, optFns ...func(*Options)) (*DescribeEventBusOutput, error) {
	if params == nil {
		params = &DescribeEventBusInput{}
	}
	out, err := c.invoke(ctx, &opDescribeEventBus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeEventBusOutput), nil
}

var opDescribeEventBus = runtime.Op{
	Service: &service,
	Name:    "DescribeEventBus",
	Input:   "DescribeEventBusInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeEventBusInput(w, in.(*DescribeEventBusInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeEventBusOutput)
		decodeOpDescribeEventBusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeEventBusOutput).ResultMetadata },
}

// DescribeEventSourceInput is what DescribeEventSource takes.
type DescribeEventSourceInput struct {
	// Required.
	Name *string
}

// DescribeEventSourceOutput is what DescribeEventSource gives.
type DescribeEventSourceOutput struct {
	Arn            *string
	CreatedBy      *string
	CreationTime   *time.Time
	ExpirationTime *time.Time
	Name           *string
	State          types.EventSourceState

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeEventSource calls the operation of that name.
func (c *Client) DescribeEventSource(ctx context.Context, params *DescribeEventSourceInput, optFns ...func(*Options)) (*DescribeEventSourceOutput, error) {
	if params == nil {
		params = &DescribeEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opDescribeEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeEventSourceOutput), nil
}

var opDescribeEventSource = runtime.Op{
	Service: &service,
	Name:    "DescribeEventSource",
	Input:   "DescribeEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeEventSourceInput(w, in.(*DescribeEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeEventSourceOutput)
		decodeOpDescribeEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeEventSourceOutput).ResultMetadata },
}

// DescribePartnerEventSourceInput is what DescribePartnerEventSource takes.
type DescribePartnerEventSourceInput struct {
	// Required.
	Name *string
}

// DescribePartnerEventSourceOutput is what DescribePartnerEventSource gives.
type DescribePartnerEventSourceOutput struct {
	Arn  *string
	Name *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribePartnerEventSource calls the operation of that name.
func (c *Client) DescribePartnerEventSource(ctx context.Context, params *DescribePartnerEventSourceInput, optFns ...func(*Options)) (*DescribePartnerEventSourceOutput, error) {
	if params == nil {
		params = &DescribePartnerEventSourceInput{}
	}
	out, err := c.invoke(ctx, &opDescribePartnerEventSource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribePartnerEventSourceOutput), nil
}

var opDescribePartnerEventSource = runtime.Op{
	Service: &service,
	Name:    "DescribePartnerEventSource",
	Input:   "DescribePartnerEventSourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribePartnerEventSourceInput(w, in.(*DescribePartnerEventSourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribePartnerEventSourceOutput)
		decodeOpDescribePartnerEventSourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribePartnerEventSourceOutput).ResultMetadata
	},
}

// DescribeReplayInput is what DescribeReplay takes.
type DescribeReplayInput struct {
	// Required.
	ReplayName *string
}

// DescribeReplayOutput is what DescribeReplay gives.
type DescribeReplayOutput struct {
	ReplayName            *string
	ReplayArn             *string
	Description           *string
	State                 types.ReplayState
	StateReason           *string
	EventSourceArn        *string
	Destination           *types.ReplayDestination
	EventStartTime        *time.Time
	EventEndTime          *time.Time
	EventLastReplayedTime *time.Time
	ReplayStartTime       *time.Time
	ReplayEndTime         *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeReplay calls the operation of that name.
func (c *Client) DescribeReplay(ctx context.Context, params *DescribeReplayInput, optFns ...func(*Options)) (*DescribeReplayOutput, error) {
	if params == nil {
		params = &DescribeReplayInput{}
	}
	out, err := c.invoke(ctx, &opDescribeReplay, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeReplayOutput), nil
}

var opDescribeReplay = runtime.Op{
	Service: &service,
	Name:    "DescribeReplay",
	Input:   "DescribeReplayInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeReplayInput(w, in.(*DescribeReplayInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeReplayOutput)
		decodeOpDescribeReplayOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeReplayOutput).ResultMetadata },
}

// DescribeRuleInput is what DescribeRule takes.
type DescribeRuleInput struct {
	// Required.
	Name         *string
	EventBusName *string
}

// DescribeRuleOutput is what DescribeRule gives.
type DescribeRuleOutput struct {
	Name               *string
	Arn                *string
	EventPattern       *string
	ScheduleExpression *string
	State              types.RuleState
	Description        *string
	RoleArn            *string
	ManagedBy          *string
	EventBusName       *string
	CreatedBy          *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeRule calls the operation of that name.
func (c *Client) DescribeRule(ctx context.Context, params *DescribeRuleInput, optFns ...func(*Options)) (*DescribeRuleOutput, error) {
	if params == nil {
		params = &DescribeRuleInput{}
	}
	out, err := c.invoke(ctx, &opDescribeRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeRuleOutput), nil
}

var opDescribeRule = runtime.Op{
	Service: &service,
	Name:    "DescribeRule",
	Input:   "DescribeRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeRuleInput(w, in.(*DescribeRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeRuleOutput)
		decodeOpDescribeRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeRuleOutput).ResultMetadata },
}

// DisableRuleInput is what DisableRule takes.
type DisableRuleInput struct {
	// Required.
	Name         *string
	EventBusName *string
}

// DisableRuleOutput is what DisableRule gives.
type DisableRuleOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisableRule calls the operation of that name.
func (c *Client) DisableRule(ctx context.Context, params *DisableRuleInput, optFns ...func(*Options)) (*DisableRuleOutput, error) {
	if params == nil {
		params = &DisableRuleInput{}
	}
	out, err := c.invoke(ctx, &opDisableRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisableRuleOutput), nil
}

var opDisableRule = runtime.Op{
	Service: &service,
	Name:    "DisableRule",
	Input:   "DisableRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDisableRuleInput(w, in.(*DisableRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisableRuleOutput)
		decodeOpDisableRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DisableRuleOutput).ResultMetadata },
}

// EnableRuleInput is what EnableRule takes.
type EnableRuleInput struct {
	// Required.
	Name         *string
	EventBusName *string
}

// EnableRuleOutput is what EnableRule gives.
type EnableRuleOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// EnableRule calls the operation of that name.
func (c *Client) EnableRule(ctx context.Context, params *EnableRuleInput, optFns ...func(*Options)) (*EnableRuleOutput, error) {
	if params == nil {
		params = &EnableRuleInput{}
	}
	out, err := c.invoke(ctx, &opEnableRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EnableRuleOutput), nil
}

var opEnableRule = runtime.Op{
	Service: &service,
	Name:    "EnableRule",
	Input:   "EnableRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpEnableRuleInput(w, in.(*EnableRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EnableRuleOutput)
		decodeOpEnableRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*EnableRuleOutput).ResultMetadata },
}

// ListApiDestinationsInput is what ListApiDestinations takes.
type ListApiDestinationsInput struct {
	NamePrefix    *string
	ConnectionArn *string
	NextToken     *string
	Limit         *int32
}

// ListApiDestinationsOutput is what ListApiDestinations gives.
type ListApiDestinationsOutput struct {
	ApiDestinations []types.ApiDestination
	NextToken       *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListApiDestinations calls the operation of that name.
func (c *Client) ListApiDestinations(ctx context.Context, params *ListApiDestinationsInput, optFns ...func(*Options)) (*ListApiDestinationsOutput, error) {
	if params == nil {
		params = &ListApiDestinationsInput{}
	}
	out, err := c.invoke(ctx, &opListApiDestinations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListApiDestinationsOutput), nil
}

var opListApiDestinations = runtime.Op{
	Service: &service,
	Name:    "ListApiDestinations",
	Input:   "ListApiDestinationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListApiDestinationsInput(w, in.(*ListApiDestinationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListApiDestinationsOutput)
		decodeOpListApiDestinationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListApiDestinationsOutput).ResultMetadata },
}

// ListArchivesInput is what ListArchives takes.
type ListArchivesInput struct {
	NamePrefix     *string
	EventSourceArn *string
	State          types.ArchiveState
	NextToken      *string
	Limit          *int32
}

// ListArchivesOutput is what ListArchives gives.
type ListArchivesOutput struct {
	Archives  []types.Archive
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListArchives calls the operation of that name.
func (c *Client) ListArchives(ctx context.Context, params *ListArchivesInput, optFns ...func(*Options)) (*ListArchivesOutput, error) {
	if params == nil {
		params = &ListArchivesInput{}
	}
	out, err := c.invoke(ctx, &opListArchives, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListArchivesOutput), nil
}

var opListArchives = runtime.Op{
	Service: &service,
	Name:    "ListArchives",
	Input:   "ListArchivesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListArchivesInput(w, in.(*ListArchivesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListArchivesOutput)
		decodeOpListArchivesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListArchivesOutput).ResultMetadata },
}

// ListConnectionsInput is what ListConnections takes.
type ListConnectionsInput struct {
	NamePrefix      *string
	ConnectionState types.ConnectionState
	NextToken       *string
	Limit           *int32
}

// ListConnectionsOutput is what ListConnections gives.
type ListConnectionsOutput struct {
	Connections []types.Connection
	NextToken   *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListConnections calls the operation of that name.
func (c *Client) ListConnections(ctx context.Context, params *ListConnectionsInput, optFns ...func(*Options)) (*ListConnectionsOutput, error) {
	if params == nil {
		params = &ListConnectionsInput{}
	}
	out, err := c.invoke(ctx, &opListConnections, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListConnectionsOutput), nil
}

var opListConnections = runtime.Op{
	Service: &service,
	Name:    "ListConnections",
	Input:   "ListConnectionsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListConnectionsInput(w, in.(*ListConnectionsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListConnectionsOutput)
		decodeOpListConnectionsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListConnectionsOutput).ResultMetadata },
}

// ListEndpointsInput is what ListEndpoints takes.
type ListEndpointsInput struct {
	NamePrefix *string
	HomeRegion *string
	NextToken  *string
	MaxResults *int32
}

// ListEndpointsOutput is what ListEndpoints gives.
type ListEndpointsOutput struct {
	Endpoints []types.Endpoint
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListEndpoints calls the operation of that name.
func (c *Client) ListEndpoints(ctx context.Context, params *ListEndpointsInput, optFns ...func(*Options)) (*ListEndpointsOutput, error) {
	if params == nil {
		params = &ListEndpointsInput{}
	}
	out, err := c.invoke(ctx, &opListEndpoints, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListEndpointsOutput), nil
}

var opListEndpoints = runtime.Op{
	Service: &service,
	Name:    "ListEndpoints",
	Input:   "ListEndpointsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListEndpointsInput(w, in.(*ListEndpointsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListEndpointsOutput)
		decodeOpListEndpointsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListEndpointsOutput).ResultMetadata },
}

// ListEventBusesInput is what ListEventBuses takes.
type ListEventBusesInput struct {
	NamePrefix *string
	NextToken  *string
	Limit      *int32
}

// ListEventBusesOutput is what ListEventBuses gives.
type ListEventBusesOutput struct {
	EventBuses []types.EventBus
	NextToken  *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListEventBuses calls the operation of that name.
func (c *Client) ListEventBuses(ctx context.Context, params *ListEventBusesInput, optFns ...func(*Options)) (*ListEventBusesOutput, error) {
	if params == nil {
		params = &ListEventBusesInput{}
	}
	out, err := c.invoke(ctx, &opListEventBuses, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListEventBusesOutput), nil
}

var opListEventBuses = runtime.Op{
	Service: &service,
	Name:    "ListEventBuses",
	Input:   "ListEventBusesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListEventBusesInput(w, in.(*ListEventBusesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListEventBusesOutput)
		decodeOpListEventBusesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListEventBusesOutput).ResultMetadata },
}

// ListEventSourcesInput is what ListEventSources takes.
type ListEventSourcesInput struct {
	NamePrefix *string
	NextToken  *string
	Limit      *int32
}

// ListEventSourcesOutput is what ListEventSources gives.
type ListEventSourcesOutput struct {
	EventSources []types.EventSource
	NextToken    *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListEventSources calls the operation of that name.
func (c *Client) ListEventSources(ctx context.Context, params *ListEventSourcesInput, optFns ...func(*Options)) (*ListEventSourcesOutput, error) {
	if params == nil {
		params = &ListEventSourcesInput{}
	}
	out, err := c.invoke(ctx, &opListEventSources, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListEventSourcesOutput), nil
}

var opListEventSources = runtime.Op{
	Service: &service,
	Name:    "ListEventSources",
	Input:   "ListEventSourcesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListEventSourcesInput(w, in.(*ListEventSourcesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListEventSourcesOutput)
		decodeOpListEventSourcesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListEventSourcesOutput).ResultMetadata },
}

// ListPartnerEventSourceAccountsInput is what ListPartnerEventSourceAccounts takes.
type ListPartnerEventSourceAccountsInput struct {
	// Required.
	EventSourceName *string
	NextToken       *string
	Limit           *int32
}

// ListPartnerEventSourceAccountsOutput is what ListPartnerEventSourceAccounts gives.
type ListPartnerEventSourceAccountsOutput struct {
	PartnerEventSourceAccounts []types.PartnerEventSourceAccount
	NextToken                  *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListPartnerEventSourceAccounts calls the operation of that name.
func (c *Client) ListPartnerEventSourceAccounts(ctx context.Context, params *ListPartnerEventSourceAccountsInput, optFns ...func(*Options)) (*ListPartnerEventSourceAccountsOutput, error) {
	if params == nil {
		params = &ListPartnerEventSourceAccountsInput{}
	}
	out, err := c.invoke(ctx, &opListPartnerEventSourceAccounts, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListPartnerEventSourceAccountsOutput), nil
}

var opListPartnerEventSourceAccounts = runtime.Op{
	Service: &service,
	Name:    "ListPartnerEventSourceAccounts",
	Input:   "ListPartnerEventSourceAccountsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListPartnerEventSourceAccountsInput(w, in.(*ListPartnerEventSourceAccountsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListPartnerEventSourceAccountsOutput)
		decodeOpListPartnerEventSourceAccountsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListPartnerEventSourceAccountsOutput).ResultMetadata
	},
}

// ListPartnerEventSourcesInput is what ListPartnerEventSources takes.
type ListPartnerEventSourcesInput struct {
	// Required.
	NamePrefix *string
	NextToken  *string
	Limit      *int32
}

// ListPartnerEventSourcesOutput is what ListPartnerEventSources gives.
type ListPartnerEventSourcesOutput struct {
	PartnerEventSources []types.PartnerEventSource
	NextToken           *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListPartnerEventSources calls the operation of that name.
func (c *Client) ListPartnerEventSources(ctx context.Context, params *ListPartnerEventSourcesInput, optFns ...func(*Options)) (*ListPartnerEventSourcesOutput, error) {
	if params == nil {
		params = &ListPartnerEventSourcesInput{}
	}
	out, err := c.invoke(ctx, &opListPartnerEventSources, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListPartnerEventSourcesOutput), nil
}

var opListPartnerEventSources = runtime.Op{
	Service: &service,
	Name:    "ListPartnerEventSources",
	Input:   "ListPartnerEventSourcesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListPartnerEventSourcesInput(w, in.(*ListPartnerEventSourcesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListPartnerEventSourcesOutput)
		decodeOpListPartnerEventSourcesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListPartnerEventSourcesOutput).ResultMetadata
	},
}

// ListReplaysInput is what ListReplays takes.
type ListReplaysInput struct {
	NamePrefix     *string
	State          types.ReplayState
	EventSourceArn *string
	NextToken      *string
	Limit          *int32
}

// ListReplaysOutput is what ListReplays gives.
type ListReplaysOutput struct {
	Replays   []types.Replay
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListReplays calls the operation of that name.
func (c *Client) ListReplays(ctx context.Context, params *ListReplaysInput, optFns ...func(*Options)) (*ListReplaysOutput, error) {
	if params == nil {
		params = &ListReplaysInput{}
	}
	out, err := c.invoke(ctx, &opListReplays, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListReplaysOutput), nil
}

var opListReplays = runtime.Op{
	Service: &service,
	Name:    "ListReplays",
	Input:   "ListReplaysInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListReplaysInput(w, in.(*ListReplaysInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListReplaysOutput)
		decodeOpListReplaysOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListReplaysOutput).ResultMetadata },
}

// ListRuleNamesByTargetInput is what ListRuleNamesByTarget takes.
type ListRuleNamesByTargetInput struct {
	// Required.
	TargetArn    *string
	EventBusName *string
	NextToken    *string
	Limit        *int32
}

// ListRuleNamesByTargetOutput is what ListRuleNamesByTarget gives.
type ListRuleNamesByTargetOutput struct {
	RuleNames []string
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListRuleNamesByTarget calls the operation of that name.
func (c *Client) ListRuleNamesByTarget(ctx context.Context, params *ListRuleNamesByTargetInput, optFns ...func(*Options)) (*ListRuleNamesByTargetOutput, error) {
	if params == nil {
		params = &ListRuleNamesByTargetInput{}
	}
	out, err := c.invoke(ctx, &opListRuleNamesByTarget, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListRuleNamesByTargetOutput), nil
}

var opListRuleNamesByTarget = runtime.Op{
	Service: &service,
	Name:    "ListRuleNamesByTarget",
	Input:   "ListRuleNamesByTargetInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListRuleNamesByTargetInput(w, in.(*ListRuleNamesByTargetInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListRuleNamesByTargetOutput)
		decodeOpListRuleNamesByTargetOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListRuleNamesByTargetOutput).ResultMetadata },
}

// ListRulesInput is what ListRules takes.
type ListRulesInput struct {
	NamePrefix   *string
	EventBusName *string
	NextToken    *string
	Limit        *int32
}

// ListRulesOutput is what ListRules gives.
type ListRulesOutput struct {
	Rules     []types.Rule
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListRules calls the operation of that name.
func (c *Client) ListRules(ctx context.Context, params *ListRulesInput, optFns ...func(*Options)) (*ListRulesOutput, error) {
	if params == nil {
		params = &ListRulesInput{}
	}
	out, err := c.invoke(ctx, &opListRules, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListRulesOutput), nil
}

var opListRules = runtime.Op{
	Service: &service,
	Name:    "ListRules",
	Input:   "ListRulesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListRulesInput(w, in.(*ListRulesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListRulesOutput)
		decodeOpListRulesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListRulesOutput).ResultMetadata },
}

// ListTagsForResourceInput is what ListTagsForResource takes.
type ListTagsForResourceInput struct {
	// Required.
	ResourceARN *string
}

// ListTagsForResourceOutput is what ListTagsForResource gives.
type ListTagsForResourceOutput struct {
	Tags []types.Tag

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTagsForResource calls the operation of that name.
func (c *Client) ListTagsForResource(ctx context.Context, params *ListTagsForResourceInput, optFns ...func(*Options)) (*ListTagsForResourceOutput, error) {
	if params == nil {
		params = &ListTagsForResourceInput{}
	}
	out, err := c.invoke(ctx, &opListTagsForResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTagsForResourceOutput), nil
}

var opListTagsForResource = runtime.Op{
	Service: &service,
	Name:    "ListTagsForResource",
	Input:   "ListTagsForResourceInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListTagsForResourceInput(w, in.(*ListTagsForResourceInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTagsForResourceOutput)
		decodeOpListTagsForResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTagsForResourceOutput).ResultMetadata },
}

// ListTargetsByRuleInput is what ListTargetsByRule takes.
type ListTargetsByRuleInput struct {
	// Required.
	Rule         *string
	EventBusName *string
	NextToken    *string
	Limit        *int32
}

// ListTargetsByRuleOutput is what ListTargetsByRule gives.
type ListTargetsByRuleOutput struct {
	Targets   []types.Target
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListTargetsByRule calls the operation of that name.
func (c *Client) ListTargetsByRule(ctx context.Context, params *ListTargetsByRuleInput, optFns ...func(*Options)) (*ListTargetsByRuleOutput, error) {
	if params == nil {
		params = &ListTargetsByRuleInput{}
	}
	out, err := c.invoke(ctx, &opListTargetsByRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListTargetsByRuleOutput), nil
}

var opListTargetsByRule = runtime.Op{
	Service: &service,
	Name:    "ListTargetsByRule",
	Input:   "ListTargetsByRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListTargetsByRuleInput(w, in.(*ListTargetsByRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListTargetsByRuleOutput)
		decodeOpListTargetsByRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListTargetsByRuleOutput).ResultMetadata },
}

// PutEventsInput is what PutEvents takes.
type PutEventsInput struct {
	// Required.
	Entries    []types.PutEventsRequestEntry
	EndpointId *string
}

// PutEventsOutput is what PutEvents gives.
type PutEventsOutput struct {
	FailedEntryCount int32
	Entries          []types.PutEventsResultEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutEvents calls the operation of that name.
func (c *Client) PutEvents(ctx context.Context, params *PutEventsInput, optFns ...func(*Options)) (*PutEventsOutput, error) {
	if params == nil {
		params = &PutEventsInput{}
	}
	out, err := c.invoke(ctx, &opPutEvents, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutEventsOutput), nil
}

var opPutEvents = runtime.Op{
	Service: &service,
	Name:    "PutEvents",
	Input:   "PutEventsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutEventsInput(w, in.(*PutEventsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutEventsOutput)
		decodeOpPutEventsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutEventsOutput).ResultMetadata },
}

// PutPartnerEventsInput is what PutPartnerEvents takes.
type PutPartnerEventsInput struct {
	// Required.
	Entries []types.PutPartnerEventsRequestEntry
}

// PutPartnerEventsOutput is what PutPartnerEvents gives.
type PutPartnerEventsOutput struct {
	FailedEntryCount int32
	Entries          []types.PutPartnerEventsResultEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutPartnerEvents calls the operation of that name.
func (c *Client) PutPartnerEvents(ctx context.Context, params *PutPartnerEventsInput, optFns ...func(*Options)) (*PutPartnerEventsOutput, error) {
	if params == nil {
		params = &PutPartnerEventsInput{}
	}
	out, err := c.invoke(ctx, &opPutPartnerEvents, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutPartnerEventsOutput), nil
}

var opPutPartnerEvents = runtime.Op{
	Service: &service,
	Name:    "PutPartnerEvents",
	Input:   "PutPartnerEventsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutPartnerEventsInput(w, in.(*PutPartnerEventsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutPartnerEventsOutput)
		decodeOpPutPartnerEventsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutPartnerEventsOutput).ResultMetadata },
}

// PutPermissionInput is what PutPermission takes.
type PutPermissionInput struct {
	EventBusName *string
	Action       *string
	Principal    *string
	StatementId  *string
	Condition    *types.Condition
	Policy       *string
}

// PutPermissionOutput is what PutPermission gives.
type PutPermissionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutPermission calls the operation of that name.
func (c *Client) PutPermission(ctx context.Context, params *PutPermissionInput, optFns ...func(*Options)) (*PutPermissionOutput, error) {
	if params == nil {
		params = &PutPermissionInput{}
	}
	out, err := c.invoke(ctx, &opPutPermission, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutPermissionOutput), nil
}

var opPutPermission = runtime.Op{
	Service: &service,
	Name:    "PutPermission",
	Input:   "PutPermissionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutPermissionInput(w, in.(*PutPermissionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutPermissionOutput)
		decodeOpPutPermissionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutPermissionOutput).ResultMetadata },
}

// PutRuleInput is what PutRule takes.
type PutRuleInput struct {
	// Required.
	Name               *string
	ScheduleExpression *string
	EventPattern       *string
	State              types.RuleState
	Description        *string
	RoleArn            *string
	Tags               []types.Tag
	EventBusName       *string
}

// PutRuleOutput is what PutRule gives.
type PutRuleOutput struct {
	RuleArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutRule calls the operation of that name.
func (c *Client) PutRule(ctx context.Context, params *PutRuleInput, optFns ...func(*Options)) (*PutRuleOutput, error) {
	if params == nil {
		params = &PutRuleInput{}
	}
	out, err := c.invoke(ctx, &opPutRule, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutRuleOutput), nil
}

var opPutRule = runtime.Op{
	Service: &service,
	Name:    "PutRule",
	Input:   "PutRuleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutRuleInput(w, in.(*PutRuleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutRuleOutput)
		decodeOpPutRuleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutRuleOutput).ResultMetadata },
}

// PutTargetsInput is what PutTargets takes.
type PutTargetsInput struct {
	// Required.
	Rule         *string
	EventBusName *string
	// Required.
	Targets []types.Target
}

// PutTargetsOutput is what PutTargets gives.
type PutTargetsOutput struct {
	FailedEntryCount int32
	FailedEntries    []types.PutTargetsResultEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutTargets calls the operation of that name.
func (c *Client) PutTargets(ctx context.Context, params *PutTargetsInput, optFns ...func(*Options)) (*PutTargetsOutput, error) {
	if params == nil {
		params = &PutTargetsInput{}
	}
	out, err := c.invoke(ctx, &opPutTargets, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutTargetsOutput), nil
}

var opPutTargets = runtime.Op{
	Service: &service,
	Name:    "PutTargets",
	Input:   "PutTargetsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutTargetsInput(w, in.(*PutTargetsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutTargetsOutput)
		decodeOpPutTargetsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutTargetsOutput).ResultMetadata },
}

// RemovePermissionInput is what RemovePermission takes.
type RemovePermissionInput struct {
	StatementId          *string
	RemoveAllPermissions bool
	EventBusName         *string
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

// RemoveTargetsInput is what RemoveTargets takes.
type RemoveTargetsInput struct {
	// Required.
	Rule         *string
	EventBusName *string
	// Required.
	Ids   []string
	Force bool
}

// RemoveTargetsOutput is what RemoveTargets gives.
type RemoveTargetsOutput struct {
	FailedEntryCount int32
	FailedEntries    []types.RemoveTargetsResultEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RemoveTargets calls the operation of that name.
func (c *Client) RemoveTargets(ctx context.Context, params *RemoveTargetsInput, optFns ...func(*Options)) (*RemoveTargetsOutput, error) {
	if params == nil {
		params = &RemoveTargetsInput{}
	}
	out, err := c.invoke(ctx, &opRemoveTargets, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RemoveTargetsOutput), nil
}

var opRemoveTargets = runtime.Op{
	Service: &service,
	Name:    "RemoveTargets",
	Input:   "RemoveTargetsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRemoveTargetsInput(w, in.(*RemoveTargetsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RemoveTargetsOutput)
		decodeOpRemoveTargetsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RemoveTargetsOutput).ResultMetadata },
}

// StartReplayInput is what StartReplay takes.
type StartReplayInput struct {
	// Required.
	ReplayName  *string
	Description *string
	// Required.
	EventSourceArn *string
	// Required.
	EventStartTime *time.Time
	// Required.
	EventEndTime *time.Time
	// Required.
	Destination *types.ReplayDestination
}

// StartReplayOutput is what StartReplay gives.
type StartReplayOutput struct {
	ReplayArn       *string
	State           types.ReplayState
	StateReason     *string
	ReplayStartTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartReplay calls the operation of that name.
func (c *Client) StartReplay(ctx context.Context, params *StartReplayInput, optFns ...func(*Options)) (*StartReplayOutput, error) {
	if params == nil {
		params = &StartReplayInput{}
	}
	out, err := c.invoke(ctx, &opStartReplay, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartReplayOutput), nil
}

var opStartReplay = runtime.Op{
	Service: &service,
	Name:    "StartReplay",
	Input:   "StartReplayInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpStartReplayInput(w, in.(*StartReplayInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartReplayOutput)
		decodeOpStartReplayOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartReplayOutput).ResultMetadata },
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	ResourceARN *string
	// Required.
	Tags []types.Tag
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

// TestEventPatternInput is what TestEventPattern takes.
type TestEventPatternInput struct {
	// Required.
	EventPattern *string
	// Required.
	Event *string
}

// TestEventPatternOutput is what TestEventPattern gives.
type TestEventPatternOutput struct {
	Result bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TestEventPattern calls the operation of that name.
func (c *Client) TestEventPattern(ctx context.Context, params *TestEventPatternInput, optFns ...func(*Options)) (*TestEventPatternOutput, error) {
	if params == nil {
		params = &TestEventPatternInput{}
	}
	out, err := c.invoke(ctx, &opTestEventPattern, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TestEventPatternOutput), nil
}

var opTestEventPattern = runtime.Op{
	Service: &service,
	Name:    "TestEventPattern",
	Input:   "TestEventPatternInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTestEventPatternInput(w, in.(*TestEventPatternInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TestEventPatternOutput)
		decodeOpTestEventPatternOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TestEventPatternOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	ResourceARN *string
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

// UpdateApiDestinationInput is what UpdateApiDestination takes.
type UpdateApiDestinationInput struct {
	// Required.
	Name                         *string
	Description                  *string
	ConnectionArn                *string
	InvocationEndpoint           *string
	HttpMethod                   types.ApiDestinationHttpMethod
	InvocationRateLimitPerSecond *int32
}

// UpdateApiDestinationOutput is what UpdateApiDestination gives.
type UpdateApiDestinationOutput struct {
	ApiDestinationArn   *string
	ApiDestinationState types.ApiDestinationState
	CreationTime        *time.Time
	LastModifiedTime    *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateApiDestination calls the operation of that name.
func (c *Client) UpdateApiDestination(ctx context.Context, params *UpdateApiDestinationInput, optFns ...func(*Options)) (*UpdateApiDestinationOutput, error) {
	if params == nil {
		params = &UpdateApiDestinationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateApiDestination, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateApiDestinationOutput), nil
}

var opUpdateApiDestination = runtime.Op{
	Service: &service,
	Name:    "UpdateApiDestination",
	Input:   "UpdateApiDestinationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateApiDestinationInput(w, in.(*UpdateApiDestinationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateApiDestinationOutput)
		decodeOpUpdateApiDestinationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateApiDestinationOutput).ResultMetadata },
}

// UpdateArchiveInput is what UpdateArchive takes.
type UpdateArchiveInput struct {
	// Required.
	ArchiveName      *string
	Description      *string
	EventPattern     *string
	RetentionDays    int32
	KmsKeyIdentifier *string
}

// UpdateArchiveOutput is what UpdateArchive gives.
type UpdateArchiveOutput struct {
	ArchiveArn   *string
	State        types.ArchiveState
	StateReason  *string
	CreationTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateArchive calls the operation of that name.
func (c *Client) UpdateArchive(ctx context.Context, params *UpdateArchiveInput, optFns ...func(*Options)) (*UpdateArchiveOutput, error) {
	if params == nil {
		params = &UpdateArchiveInput{}
	}
	out, err := c.invoke(ctx, &opUpdateArchive, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateArchiveOutput), nil
}

var opUpdateArchive = runtime.Op{
	Service: &service,
	Name:    "UpdateArchive",
	Input:   "UpdateArchiveInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateArchiveInput(w, in.(*UpdateArchiveInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateArchiveOutput)
		decodeOpUpdateArchiveOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateArchiveOutput).ResultMetadata },
}

// UpdateConnectionInput is what UpdateConnection takes.
type UpdateConnectionInput struct {
	// Required.
	Name                             *string
	Description                      *string
	AuthorizationType                types.ConnectionAuthorizationType
	AuthParameters                   *types.UpdateConnectionAuthRequestParameters
	InvocationConnectivityParameters *types.ConnectivityResourceParameters
	KmsKeyIdentifier                 *string
}

// UpdateConnectionOutput is what UpdateConnection gives.
type UpdateConnectionOutput struct {
	ConnectionArn      *string
	ConnectionState    types.ConnectionState
	CreationTime       *time.Time
	LastModifiedTime   *time.Time
	LastAuthorizedTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateConnection calls the operation of that name.
func (c *Client) UpdateConnection(ctx context.Context, params *UpdateConnectionInput, optFns ...func(*Options)) (*UpdateConnectionOutput, error) {
	if params == nil {
		params = &UpdateConnectionInput{}
	}
	out, err := c.invoke(ctx, &opUpdateConnection, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateConnectionOutput), nil
}

var opUpdateConnection = runtime.Op{
	Service: &service,
	Name:    "UpdateConnection",
	Input:   "UpdateConnectionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateConnectionInput(w, in.(*UpdateConnectionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateConnectionOutput)
		decodeOpUpdateConnectionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateConnectionOutput).ResultMetadata },
}

// UpdateEndpointInput is what UpdateEndpoint takes.
type UpdateEndpointInput struct {
	// Required.
	Name              *string
	Description       *string
	RoutingConfig     *types.RoutingConfig
	ReplicationConfig *types.ReplicationConfig
	EventBuses        []types.EndpointEventBus
	RoleArn           *string
}

// UpdateEndpointOutput is what UpdateEndpoint gives.
type UpdateEndpointOutput struct {
	Name              *string
	Arn               *string
	RoutingConfig     *types.RoutingConfig
	ReplicationConfig *types.ReplicationConfig
	EventBuses        []types.EndpointEventBus
	RoleArn           *string
	EndpointId        *string
	EndpointUrl       *string
	State             types.EndpointState

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateEndpoint calls the operation of that name.
func (c *Client) UpdateEndpoint(ctx context.Context, params *UpdateEndpointInput, optFns ...func(*Options)) (*UpdateEndpointOutput, error) {
	if params == nil {
		params = &UpdateEndpointInput{}
	}
	out, err := c.invoke(ctx, &opUpdateEndpoint, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateEndpointOutput), nil
}

var opUpdateEndpoint = runtime.Op{
	Service: &service,
	Name:    "UpdateEndpoint",
	Input:   "UpdateEndpointInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateEndpointInput(w, in.(*UpdateEndpointInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateEndpointOutput)
		decodeOpUpdateEndpointOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateEndpointOutput).ResultMetadata },
}

// UpdateEventBusInput is what UpdateEventBus takes.
type UpdateEventBusInput struct {
	Name             *string
	KmsKeyIdentifier *string
	Description      *string
	DeadLetterConfig *types.DeadLetterConfig
	LogConfig        *types.LogConfig
}

// UpdateEventBusOutput is what UpdateEventBus gives.
type UpdateEventBusOutput struct {
	Arn              *string
	Name             *string
	KmsKeyIdentifier *string
	Description      *string
	DeadLetterConfig *types.DeadLetterConfig
	LogConfig        *types.LogConfig

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateEventBus calls the operation of that name.
func (c *Client) UpdateEventBus(ctx context.Context, params *UpdateEventBusInput, optFns ...func(*Options)) (*UpdateEventBusOutput, error) {
	if params == nil {
		params = &UpdateEventBusInput{}
	}
	out, err := c.invoke(ctx, &opUpdateEventBus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateEventBusOutput), nil
}

var opUpdateEventBus = runtime.Op{
	Service: &service,
	Name:    "UpdateEventBus",
	Input:   "UpdateEventBusInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateEventBusInput(w, in.(*UpdateEventBusInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateEventBusOutput)
		decodeOpUpdateEventBusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateEventBusOutput).ResultMetadata },
}
