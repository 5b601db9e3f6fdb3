// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package codecatalyst

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/codecatalyst/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// CreateAccessTokenInput is what CreateAccessToken takes.
type CreateAccessTokenInput struct {
	// Required.
	Name        *string
	ExpiresTime *time.Time
}

// CreateAccessTokenOutput is what CreateAccessToken gives.
type CreateAccessTokenOutput struct {
	Secret        *string
	Name          *string
	ExpiresTime   *time.Time
	AccessTokenId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateAccessToken calls the operation of that name.
func (c *Client) CreateAccessToken(ctx context.Context, params *CreateAccessTokenInput, optFns ...func(*Options)) (*CreateAccessTokenOutput, error) {
	if params == nil {
		params = &CreateAccessTokenInput{}
	}
	out, err := c.invoke(ctx, &opCreateAccessToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateAccessTokenOutput), nil
}

var opCreateAccessToken = runtime.Op{
	Service: &service,
	Name:    "CreateAccessToken",
	Input:   "CreateAccessTokenInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateAccessTokenInput(w, in.(*CreateAccessTokenInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateAccessTokenOutput)
		decodeOpCreateAccessTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateAccessTokenOutput).ResultMetadata },
}

// CreateDevEnvironmentInput is what CreateDevEnvironment takes.
type CreateDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName  *string
	Repositories []types.RepositoryInput
	ClientToken  *string
	Alias        *string
	Ides         []types.IdeConfiguration
	// Required.
	InstanceType             types.InstanceType
	InactivityTimeoutMinutes int32
	// Required.
	PersistentStorage *types.PersistentStorageConfiguration
	VpcConnectionName *string
}

// CreateDevEnvironmentOutput is what CreateDevEnvironment gives.
type CreateDevEnvironmentOutput struct {
	SpaceName         *string
	ProjectName       *string
	Id                *string
	VpcConnectionName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateDevEnvironment calls the operation of that name.
func (c *Client) CreateDevEnvironment(ctx context.Context, params *CreateDevEnvironmentInput, optFns ...func(*Options)) (*CreateDevEnvironmentOutput, error) {
	if params == nil {
		params = &CreateDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opCreateDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateDevEnvironmentOutput), nil
}

var opCreateDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "CreateDevEnvironment",
	Input:   "CreateDevEnvironmentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateDevEnvironmentInput(w, in.(*CreateDevEnvironmentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateDevEnvironmentOutput)
		decodeOpCreateDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateDevEnvironmentOutput).ResultMetadata },
}

// CreateProjectInput is what CreateProject takes.
type CreateProjectInput struct {
	// Required.
	SpaceName *string
	// Required.
	DisplayName *string
	Description *string
}

// CreateProjectOutput is what CreateProject gives.
type CreateProjectOutput struct {
	SpaceName   *string
	Name        *string
	DisplayName *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateProject calls the operation of that name.
func (c *Client) CreateProject(ctx context.Context, params *CreateProjectInput, optFns ...func(*Options)) (*CreateProjectOutput, error) {
	if params == nil {
		params = &CreateProjectInput{}
	}
	out, err := c.invoke(ctx, &opCreateProject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateProjectOutput), nil
}

var opCreateProject = runtime.Op{
	Service: &service,
	Name:    "CreateProject",
	Input:   "CreateProjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateProjectInput(w, in.(*CreateProjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateProjectOutput)
		decodeOpCreateProjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateProjectOutput).ResultMetadata },
}

// CreateSourceRepositoryInput is what CreateSourceRepository takes.
type CreateSourceRepositoryInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Name        *string
	Description *string
}

// CreateSourceRepositoryOutput is what CreateSourceRepository gives.
type CreateSourceRepositoryOutput struct {
	SpaceName   *string
	ProjectName *string
	Name        *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateSourceRepository calls the operation of that name.
func (c *Client) CreateSourceRepository(ctx context.Context, params *CreateSourceRepositoryInput, optFns ...func(*Options)) (*CreateSourceRepositoryOutput, error) {
	if params == nil {
		params = &CreateSourceRepositoryInput{}
	}
	out, err := c.invoke(ctx, &opCreateSourceRepository, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateSourceRepositoryOutput), nil
}

var opCreateSourceRepository = runtime.Op{
	Service: &service,
	Name:    "CreateSourceRepository",
	Input:   "CreateSourceRepositoryInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateSourceRepositoryInput(w, in.(*CreateSourceRepositoryInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateSourceRepositoryOutput)
		decodeOpCreateSourceRepositoryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateSourceRepositoryOutput).ResultMetadata },
}

// CreateSourceRepositoryBranchInput is what CreateSourceRepositoryBranch takes.
type CreateSourceRepositoryBranchInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	SourceRepositoryName *string
	// Required.
	Name         *string
	HeadCommitId *string
}

// CreateSourceRepositoryBranchOutput is what CreateSourceRepositoryBranch gives.
type CreateSourceRepositoryBranchOutput struct {
	Ref             *string
	Name            *string
	LastUpdatedTime *time.Time
	HeadCommitId    *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateSourceRepositoryBranch calls the operation of that name.
func (c *Client) CreateSourceRepositoryBranch(ctx context.Context, params *CreateSourceRepositoryBranchInput, optFns ...func(*Options)) (*CreateSourceRepositoryBranchOutput, error) {
	if params == nil {
		params = &CreateSourceRepositoryBranchInput{}
	}
	out, err := c.invoke(ctx, &opCreateSourceRepositoryBranch, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateSourceRepositoryBranchOutput), nil
}

var opCreateSourceRepositoryBranch = runtime.Op{
	Service: &service,
	Name:    "CreateSourceRepositoryBranch",
	Input:   "CreateSourceRepositoryBranchInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateSourceRepositoryBranchInput(w, in.(*CreateSourceRepositoryBranchInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateSourceRepositoryBranchOutput)
		decodeOpCreateSourceRepositoryBranchOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateSourceRepositoryBranchOutput).ResultMetadata
	},
}

// DeleteAccessTokenInput is what DeleteAccessToken takes.
type DeleteAccessTokenInput struct {
	// Required.
	Id *string
}

// DeleteAccessTokenOutput is what DeleteAccessToken gives.
type DeleteAccessTokenOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteAccessToken calls the operation of that name.
func (c *Client) DeleteAccessToken(ctx context.Context, params *DeleteAccessTokenInput, optFns ...func(*Options)) (*DeleteAccessTokenOutput, error) {
	if params == nil {
		params = &DeleteAccessTokenInput{}
	}
	out, err := c.invoke(ctx, &opDeleteAccessToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteAccessTokenOutput), nil
}

var opDeleteAccessToken = runtime.Op{
	Service: &service,
	Name:    "DeleteAccessToken",
	Input:   "DeleteAccessTokenInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteAccessTokenInput(w, in.(*DeleteAccessTokenInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteAccessTokenOutput)
		decodeOpDeleteAccessTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteAccessTokenOutput).ResultMetadata },
}

// DeleteDevEnvironmentInput is what DeleteDevEnvironment takes.
type DeleteDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id *string
}

// DeleteDevEnvironmentOutput is what DeleteDevEnvironment gives.
type DeleteDevEnvironmentOutput struct {
	SpaceName   *string
	ProjectName *string
	Id          *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteDevEnvironment calls the operation of that name.
func (c *Client) DeleteDevEnvironment(ctx context.Context, params *DeleteDevEnvironmentInput, optFns ...func(*Options)) (*DeleteDevEnvironmentOutput, error) {
	if params == nil {
		params = &DeleteDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opDeleteDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteDevEnvironmentOutput), nil
}

var opDeleteDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "DeleteDevEnvironment",
	Input:   "DeleteDevEnvironmentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteDevEnvironmentInput(w, in.(*DeleteDevEnvironmentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteDevEnvironmentOutput)
		decodeOpDeleteDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteDevEnvironmentOutput).ResultMetadata },
}

// DeleteProjectInput is what DeleteProject takes.
type DeleteProjectInput struct {
	// Required.
	SpaceName *string
	// Required.
	Name *string
}

// DeleteProjectOutput is what DeleteProject gives.
type DeleteProjectOutput struct {
	SpaceName   *string
	Name        *string
	DisplayName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteProject calls the operation of that name.
func (c *Client) DeleteProject(ctx context.Context, params *DeleteProjectInput, optFns ...func(*Options)) (*DeleteProjectOutput, error) {
	if params == nil {
		params = &DeleteProjectInput{}
	}
	out, err := c.invoke(ctx, &opDeleteProject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteProjectOutput), nil
}

var opDeleteProject = runtime.Op{
	Service: &service,
	Name:    "DeleteProject",
	Input:   "DeleteProjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteProjectInput(w, in.(*DeleteProjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteProjectOutput)
		decodeOpDeleteProjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteProjectOutput).ResultMetadata },
}

// DeleteSourceRepositoryInput is what DeleteSourceRepository takes.
type DeleteSourceRepositoryInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Name *string
}

// DeleteSourceRepositoryOutput is what DeleteSourceRepository gives.
type DeleteSourceRepositoryOutput struct {
	SpaceName   *string
	ProjectName *string
	Name        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteSourceRepository calls the operation of that name.
func (c *Client) DeleteSourceRepository(ctx context.Context, params *DeleteSourceRepositoryInput, optFns ...func(*Options)) (*DeleteSourceRepositoryOutput, error) {
	if params == nil {
		params = &DeleteSourceRepositoryInput{}
	}
	out, err := c.invoke(ctx, &opDeleteSourceRepository, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteSourceRepositoryOutput), nil
}

var opDeleteSourceRepository = runtime.Op{
	Service: &service,
	Name:    "DeleteSourceRepository",
	Input:   "DeleteSourceRepositoryInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteSourceRepositoryInput(w, in.(*DeleteSourceRepositoryInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteSourceRepositoryOutput)
		decodeOpDeleteSourceRepositoryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteSourceRepositoryOutput).ResultMetadata },
}

// DeleteSpaceInput is what DeleteSpace takes.
type DeleteSpaceInput struct {
	// Required.
	Name *string
}

// DeleteSpaceOutput is what DeleteSpace gives.
type DeleteSpaceOutput struct {
	Name        *string
	DisplayName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteSpace calls the operation of that name.
func (c *Client) DeleteSpace(ctx context.Context, params *DeleteSpaceInput, optFns ...func(*Options)) (*DeleteSpaceOutput, error) {
	if params == nil {
		params = &DeleteSpaceInput{}
	}
	out, err := c.invoke(ctx, &opDeleteSpace, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteSpaceOutput), nil
}

var opDeleteSpace = runtime.Op{
	Service: &service,
	Name:    "DeleteSpace",
	Input:   "DeleteSpaceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteSpaceInput(w, in.(*DeleteSpaceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteSpaceOutput)
		decodeOpDeleteSpaceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteSpaceOutput).ResultMetadata },
}

// GetDevEnvironmentInput is what GetDevEnvironment takes.
type GetDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id *string
}

// GetDevEnvironmentOutput is what GetDevEnvironment gives.
type GetDevEnvironmentOutput struct {
	SpaceName                *string
	ProjectName              *string
	Id                       *string
	LastUpdatedTime          *time.Time
	CreatorId                *string
	Status                   types.DevEnvironmentStatus
	StatusReason             *string
	Repositories             []types.DevEnvironmentRepositorySummary
	Alias                    *string
	Ides                     []types.Ide
	InstanceType             types.InstanceType
	InactivityTimeoutMinutes int32
	PersistentStorage        *types.PersistentStorage
	VpcConnectionName        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetDevEnvironment calls the operation of that name.
func (c *Client) GetDevEnvironment(ctx context.Context, params *GetDevEnvironmentInput, optFns ...func(*Options)) (*GetDevEnvironmentOutput, error) {
	if params == nil {
		params = &GetDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opGetDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetDevEnvironmentOutput), nil
}

var opGetDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "GetDevEnvironment",
	Input:   "GetDevEnvironmentInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetDevEnvironmentInput(w, in.(*GetDevEnvironmentInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetDevEnvironmentOutput)
		decodeOpGetDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetDevEnvironmentOutput).ResultMetadata },
}

// GetProjectInput is what GetProject takes.
type GetProjectInput struct {
	// Required.
	SpaceName *string
	// Required.
	Name *string
}

// GetProjectOutput is what GetProject gives.
type GetProjectOutput struct {
	SpaceName   *string
	Name        *string
	DisplayName *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetProject calls the operation of that name.
func (c *Client) GetProject(ctx context.Context, params *GetProjectInput, optFns ...func(*Options)) (*GetProjectOutput, error) {
	if params == nil {
		params = &GetProjectInput{}
	}
	out, err := c.invoke(ctx, &opGetProject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetProjectOutput), nil
}

var opGetProject = runtime.Op{
	Service: &service,
	Name:    "GetProject",
	Input:   "GetProjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetProjectInput(w, in.(*GetProjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetProjectOutput)
		decodeOpGetProjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetProjectOutput).ResultMetadata },
}

// GetSourceRepositoryInput is what GetSourceRepository takes.
type GetSourceRepositoryInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Name *string
}

// GetSourceRepositoryOutput is what GetSourceRepository gives.
type GetSourceRepositoryOutput struct {
	SpaceName       *string
	ProjectName     *string
	Name            *string
	Description     *string
	LastUpdatedTime *time.Time
	CreatedTime     *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSourceRepository calls the operation of that name.
func (c *Client) GetSourceRepository(ctx context.Context, params *GetSourceRepositoryInput, optFns ...func(*Options)) (*GetSourceRepositoryOutput, error) {
	if params == nil {
		params = &GetSourceRepositoryInput{}
	}
	out, err := c.invoke(ctx, &opGetSourceRepository, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSourceRepositoryOutput), nil
}

var opGetSourceRepository = runtime.Op{
	Service: &service,
	Name:    "GetSourceRepository",
	Input:   "GetSourceRepositoryInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetSourceRepositoryInput(w, in.(*GetSourceRepositoryInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSourceRepositoryOutput)
		decodeOpGetSourceRepositoryOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetSourceRepositoryOutput).ResultMetadata },
}

// GetSourceRepositoryCloneUrlsInput is what GetSourceRepositoryCloneUrls takes.
type GetSourceRepositoryCloneUrlsInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	SourceRepositoryName *string
}

// GetSourceRepositoryCloneUrlsOutput is what GetSourceRepositoryCloneUrls gives.
type GetSourceRepositoryCloneUrlsOutput struct {
	Https *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSourceRepositoryCloneUrls calls the operation of that name.
func (c *Client) GetSourceRepositoryCloneUrls(ctx context.Context, params *GetSourceRepositoryCloneUrlsInput, optFns ...func(*Options)) (*GetSourceRepositoryCloneUrlsOutput, error) {
	if params == nil {
		params = &GetSourceRepositoryCloneUrlsInput{}
	}
	out, err := c.invoke(ctx, &opGetSourceRepositoryCloneUrls, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSourceRepositoryCloneUrlsOutput), nil
}

var opGetSourceRepositoryCloneUrls = runtime.Op{
	Service: &service,
	Name:    "GetSourceRepositoryCloneUrls",
	Input:   "GetSourceRepositoryCloneUrlsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetSourceRepositoryCloneUrlsInput(w, in.(*GetSourceRepositoryCloneUrlsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSourceRepositoryCloneUrlsOutput)
		decodeOpGetSourceRepositoryCloneUrlsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetSourceRepositoryCloneUrlsOutput).ResultMetadata
	},
}

// GetSpaceInput is what GetSpace takes.
type GetSpaceInput struct {
	// Required.
	Name *string
}

// GetSpaceOutput is what GetSpace gives.
type GetSpaceOutput struct {
	Name        *string
	RegionName  *string
	DisplayName *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSpace calls the operation of that name.
func (c *Client) GetSpace(ctx context.Context, params *GetSpaceInput, optFns ...func(*Options)) (*GetSpaceOutput, error) {
	if params == nil {
		params = &GetSpaceInput{}
	}
	out, err := c.invoke(ctx, &opGetSpace, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSpaceOutput), nil
}

var opGetSpace = runtime.Op{
	Service: &service,
	Name:    "GetSpace",
	Input:   "GetSpaceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetSpaceInput(w, in.(*GetSpaceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSpaceOutput)
		decodeOpGetSpaceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetSpaceOutput).ResultMetadata },
}

// GetSubscriptionInput is what GetSubscription takes.
type GetSubscriptionInput struct {
	// Required.
	SpaceName *string
}

// GetSubscriptionOutput is what GetSubscription gives.
type GetSubscriptionOutput struct {
	SubscriptionType             *string
	AwsAccountName               *string
	PendingSubscriptionType      *string
	PendingSubscriptionStartTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSubscription calls the operation of that name.
func (c *Client) GetSubscription(ctx context.Context, params *GetSubscriptionInput, optFns ...func(*Options)) (*GetSubscriptionOutput, error) {
	if params == nil {
		params = &GetSubscriptionInput{}
	}
	out, err := c.invoke(ctx, &opGetSubscription, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSubscriptionOutput), nil
}

var opGetSubscription = runtime.Op{
	Service: &service,
	Name:    "GetSubscription",
	Input:   "GetSubscriptionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetSubscriptionInput(w, in.(*GetSubscriptionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSubscriptionOutput)
		decodeOpGetSubscriptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetSubscriptionOutput).ResultMetadata },
}

// GetUserDetailsInput is what GetUserDetails takes.
type GetUserDetailsInput struct {
	Id       *string
	UserName *string
}

// GetUserDetailsOutput is what GetUserDetails gives.
type GetUserDetailsOutput struct {
	UserId       *string
	UserName     *string
	DisplayName  *string
	PrimaryEmail *types.EmailAddress
	Version      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetUserDetails calls the operation of that name.
func (c *Client) GetUserDetails(ctx context.Context, params *GetUserDetailsInput, optFns ...func(*Options)) (*GetUserDetailsOutput, error) {
	if params == nil {
		params = &GetUserDetailsInput{}
	}
	out, err := c.invoke(ctx, &opGetUserDetails, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetUserDetailsOutput), nil
}

var opGetUserDetails = runtime.Op{
	Service: &service,
	Name:    "GetUserDetails",
	Input:   "GetUserDetailsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetUserDetailsInput(w, in.(*GetUserDetailsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetUserDetailsOutput)
		decodeOpGetUserDetailsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetUserDetailsOutput).ResultMetadata },
}

// GetWorkflowInput is what GetWorkflow takes.
type GetWorkflowInput struct {
	// Required.
	SpaceName *string
	// Required.
	Id *string
	// Required.
	ProjectName *string
}

// GetWorkflowOutput is what GetWorkflow gives.
type GetWorkflowOutput struct {
	SpaceName            *string
	ProjectName          *string
	Id                   *string
	Name                 *string
	SourceRepositoryName *string
	SourceBranchName     *string
	Definition           *types.WorkflowDefinition
	CreatedTime          *time.Time
	LastUpdatedTime      *time.Time
	RunMode              types.WorkflowRunMode
	Status               types.WorkflowStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetWorkflow calls the operation of that name.
func (c *Client) GetWorkflow(ctx context.Context, params *GetWorkflowInput, optFns ...func(*Options)) (*GetWorkflowOutput, error) {
	if params == nil {
		params = &GetWorkflowInput{}
	}
	out, err := c.invoke(ctx, &opGetWorkflow, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetWorkflowOutput), nil
}

var opGetWorkflow = runtime.Op{
	Service: &service,
	Name:    "GetWorkflow",
	Input:   "GetWorkflowInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetWorkflowInput(w, in.(*GetWorkflowInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetWorkflowOutput)
		decodeOpGetWorkflowOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetWorkflowOutput).ResultMetadata },
}

// GetWorkflowRunInput is what GetWorkflowRun takes.
type GetWorkflowRunInput struct {
	// Required.
	SpaceName *string
	// Required.
	Id *string
	// Required.
	ProjectName *string
}

// GetWorkflowRunOutput is what GetWorkflowRun gives.
type GetWorkflowRunOutput struct {
	SpaceName       *string
	ProjectName     *string
	Id              *string
	WorkflowId      *string
	Status          types.WorkflowRunStatus
	StatusReasons   []types.WorkflowRunStatusReason
	StartTime       *time.Time
	EndTime         *time.Time
	LastUpdatedTime *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetWorkflowRun calls the operation of that name.
func (c *Client) GetWorkflowRun(ctx context.Context, params *GetWorkflowRunInput, optFns ...func(*Options)) (*GetWorkflowRunOutput, error) {
	if params == nil {
		params = &GetWorkflowRunInput{}
	}
	out, err := c.invoke(ctx, &opGetWorkflowRun, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetWorkflowRunOutput), nil
}

var opGetWorkflowRun = runtime.Op{
	Service: &service,
	Name:    "GetWorkflowRun",
	Input:   "GetWorkflowRunInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetWorkflowRunInput(w, in.(*GetWorkflowRunInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetWorkflowRunOutput)
		decodeOpGetWorkflowRunOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetWorkflowRunOutput).ResultMetadata },
}

// ListAccessTokensInput is what ListAccessTokens takes.
type ListAccessTokensInput struct {
	MaxResults *int32
	NextToken  *string
}

// ListAccessTokensOutput is what ListAccessTokens gives.
type ListAccessTokensOutput struct {
	Items     []types.AccessTokenSummary
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListAccessTokens calls the operation of that name.
func (c *Client) ListAccessTokens(ctx context.Context, params *ListAccessTokensInput, optFns ...func(*Options)) (*ListAccessTokensOutput, error) {
	if params == nil {
		params = &ListAccessTokensInput{}
	}
	out, err := c.invoke(ctx, &opListAccessTokens, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListAccessTokensOutput), nil
}

var opListAccessTokens = runtime.Op{
	Service: &service,
	Name:    "ListAccessTokens",
	Input:   "ListAccessTokensInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListAccessTokensInput(w, in.(*ListAccessTokensInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListAccessTokensOutput)
		decodeOpListAccessTokensOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListAccessTokensOutput).ResultMetadata },
}

// ListDevEnvironmentSessionsInput is what ListDevEnvironmentSessions takes.
type ListDevEnvironmentSessionsInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	DevEnvironmentId *string
	NextToken        *string
	MaxResults       *int32
}

// ListDevEnvironmentSessionsOutput is what ListDevEnvironmentSessions gives.
type ListDevEnvironmentSessionsOutput struct {
	Items     []types.DevEnvironmentSessionSummary
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListDevEnvironmentSessions calls the operation of that name.
func (c *Client) ListDevEnvironmentSessions(ctx context.Context, params *ListDevEnvironmentSessionsInput, optFns ...func(*Options)) (*ListDevEnvironmentSessionsOutput, error) {
	if params == nil {
		params = &ListDevEnvironmentSessionsInput{}
	}
	out, err := c.invoke(ctx, &opListDevEnvironmentSessions, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListDevEnvironmentSessionsOutput), nil
}

var opListDevEnvironmentSessions = runtime.Op{
	Service: &service,
	Name:    "ListDevEnvironmentSessions",
	Input:   "ListDevEnvironmentSessionsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListDevEnvironmentSessionsInput(w, in.(*ListDevEnvironmentSessionsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListDevEnvironmentSessionsOutput)
		decodeOpListDevEnvironmentSessionsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListDevEnvironmentSessionsOutput).ResultMetadata
	},
}

// ListDevEnvironmentsInput is what ListDevEnvironments takes.
type ListDevEnvironmentsInput struct {
	// Required.
	SpaceName   *string
	ProjectName *string
	Filters     []types.Filter
	NextToken   *string
	MaxResults  *int32
}

// ListDevEnvironmentsOutput is what ListDevEnvironments gives.
type ListDevEnvironmentsOutput struct {
	Items     []types.DevEnvironmentSummary
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListDevEnvironments calls the operation of that name.
func (c *Client) ListDevEnvironments(ctx context.Context, params *ListDevEnvironmentsInput, optFns ...func(*Options)) (*ListDevEnvironmentsOutput, error) {
	if params == nil {
		params = &ListDevEnvironmentsInput{}
	}
	out, err := c.invoke(ctx, &opListDevEnvironments, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListDevEnvironmentsOutput), nil
}

var opListDevEnvironments = runtime.Op{
	Service: &service,
	Name:    "ListDevEnvironments",
	Input:   "ListDevEnvironmentsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListDevEnvironmentsInput(w, in.(*ListDevEnvironmentsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListDevEnvironmentsOutput)
		decodeOpListDevEnvironmentsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListDevEnvironmentsOutput).ResultMetadata },
}

// ListEventLogsInput is what ListEventLogs takes.
type ListEventLogsInput struct {
	// Required.
	SpaceName *string
	// Required.
	StartTime *time.Time
	// Required.
	EndTime    *time.Time
	EventName  *string
	NextToken  *string
	MaxResults *int32
}

// ListEventLogsOutput is what ListEventLogs gives.
type ListEventLogsOutput struct {
	NextToken *string
	Items     []types.EventLogEntry

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListEventLogs calls the operation of that name.
func (c *Client) ListEventLogs(ctx context.Context, params *ListEventLogsInput, optFns ...func(*Options)) (*ListEventLogsOutput, error) {
	if params == nil {
		params = &ListEventLogsInput{}
	}
	out, err := c.invoke(ctx, &opListEventLogs, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListEventLogsOutput), nil
}

var opListEventLogs = runtime.Op{
	Service: &service,
	Name:    "ListEventLogs",
	Input:   "ListEventLogsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListEventLogsInput(w, in.(*ListEventLogsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListEventLogsOutput)
		decodeOpListEventLogsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListEventLogsOutput).ResultMetadata },
}

// ListProjectsInput is what ListProjects takes.
type ListProjectsInput struct {
	// Required.
	SpaceName  *string
	NextToken  *string
	MaxResults *int32
	Filters    []types.ProjectListFilter
}

// ListProjectsOutput is what ListProjects gives.
type ListProjectsOutput struct {
	NextToken *string
	Items     []types.ProjectSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListProjects calls the operation of that name.
func (c *Client) ListProjects(ctx context.Context, params *ListProjectsInput, optFns ...func(*Options)) (*ListProjectsOutput, error) {
	if params == nil {
		params = &ListProjectsInput{}
	}
	out, err := c.invoke(ctx, &opListProjects, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListProjectsOutput), nil
}

var opListProjects = runtime.Op{
	Service: &service,
	Name:    "ListProjects",
	Input:   "ListProjectsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListProjectsInput(w, in.(*ListProjectsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListProjectsOutput)
		decodeOpListProjectsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListProjectsOutput).ResultMetadata },
}

// ListSourceRepositoriesInput is what ListSourceRepositories takes.
type ListSourceRepositoriesInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	NextToken   *string
	MaxResults  *int32
}

// ListSourceRepositoriesOutput is what ListSourceRepositories gives.
type ListSourceRepositoriesOutput struct {
	Items     []types.ListSourceRepositoriesItem
	NextToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListSourceRepositories calls the operation of that name.
func (c *Client) ListSourceRepositories(ctx context.Context, params *ListSourceRepositoriesInput, optFns ...func(*Options)) (*ListSourceRepositoriesOutput, error) {
	if params == nil {
		params = &ListSourceRepositoriesInput{}
	}
	out, err := c.invoke(ctx, &opListSourceRepositories, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListSourceRepositoriesOutput), nil
}

var opListSourceRepositories = runtime.Op{
	Service: &service,
	Name:    "ListSourceRepositories",
	Input:   "ListSourceRepositoriesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListSourceRepositoriesInput(w, in.(*ListSourceRepositoriesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListSourceRepositoriesOutput)
		decodeOpListSourceRepositoriesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListSourceRepositoriesOutput).ResultMetadata },
}

// ListSourceRepositoryBranchesInput is what ListSourceRepositoryBranches takes.
type ListSourceRepositoryBranchesInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	SourceRepositoryName *string
	NextToken            *string
	MaxResults           *int32
}

// ListSourceRepositoryBranchesOutput is what ListSourceRepositoryBranches gives.
type ListSourceRepositoryBranchesOutput struct {
	NextToken *string
	Items     []types.ListSourceRepositoryBranchesItem

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListSourceRepositoryBranches calls the operation of that name.
func (c *Client) ListSourceRepositoryBranches(ctx context.Context, params *ListSourceRepositoryBranchesInput, optFns ...func(*Options)) (*ListSourceRepositoryBranchesOutput, error) {
	if params == nil {
		params = &ListSourceRepositoryBranchesInput{}
	}
	out, err := c.invoke(ctx, &opListSourceRepositoryBranches, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListSourceRepositoryBranchesOutput), nil
}

var opListSourceRepositoryBranches = runtime.Op{
	Service: &service,
	Name:    "ListSourceRepositoryBranches",
	Input:   "ListSourceRepositoryBranchesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListSourceRepositoryBranchesInput(w, in.(*ListSourceRepositoryBranchesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListSourceRepositoryBranchesOutput)
		decodeOpListSourceRepositoryBranchesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListSourceRepositoryBranchesOutput).ResultMetadata
	},
}

// ListSpacesInput is what ListSpaces takes.
type ListSpacesInput struct {
	NextToken *string
}

// ListSpacesOutput is what ListSpaces gives.
type ListSpacesOutput struct {
	NextToken *string
	Items     []types.SpaceSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListSpaces calls the operation of that name.
func (c *Client) ListSpaces(ctx context.Context, params *ListSpacesInput, optFns ...func(*Options)) (*ListSpacesOutput, error) {
	if params == nil {
		params = &ListSpacesInput{}
	}
	out, err := c.invoke(ctx, &opListSpaces, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListSpacesOutput), nil
}

var opListSpaces = runtime.Op{
	Service: &service,
	Name:    "ListSpaces",
	Input:   "ListSpacesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListSpacesInput(w, in.(*ListSpacesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListSpacesOutput)
		decodeOpListSpacesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListSpacesOutput).ResultMetadata },
}

// ListWorkflowRunsInput is what ListWorkflowRuns takes.
type ListWorkflowRunsInput struct {
	// Required.
	SpaceName  *string
	WorkflowId *string
	// Required.
	ProjectName *string
	NextToken   *string
	MaxResults  *int32
	SortBy      []types.WorkflowRunSortCriteria
}

// ListWorkflowRunsOutput is what ListWorkflowRuns gives.
type ListWorkflowRunsOutput struct {
	NextToken *string
	Items     []types.WorkflowRunSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListWorkflowRuns calls the operation of that name.
func (c *Client) ListWorkflowRuns(ctx context.Context, params *ListWorkflowRunsInput, optFns ...func(*Options)) (*ListWorkflowRunsOutput, error) {
	if params == nil {
		params = &ListWorkflowRunsInput{}
	}
	out, err := c.invoke(ctx, &opListWorkflowRuns, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListWorkflowRunsOutput), nil
}

var opListWorkflowRuns = runtime.Op{
	Service: &service,
	Name:    "ListWorkflowRuns",
	Input:   "ListWorkflowRunsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListWorkflowRunsInput(w, in.(*ListWorkflowRunsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListWorkflowRunsOutput)
		decodeOpListWorkflowRunsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListWorkflowRunsOutput).ResultMetadata },
}

// ListWorkflowsInput is what ListWorkflows takes.
type ListWorkflowsInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	NextToken   *string
	MaxResults  *int32
	SortBy      []types.WorkflowSortCriteria
}

// ListWorkflowsOutput is what ListWorkflows gives.
type ListWorkflowsOutput struct {
	NextToken *string
	Items     []types.WorkflowSummary

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListWorkflows calls the operation of that name.
func (c *Client) ListWorkflows(ctx context.Context, params *ListWorkflowsInput, optFns ...func(*Options)) (*ListWorkflowsOutput, error) {
	if params == nil {
		params = &ListWorkflowsInput{}
	}
	out, err := c.invoke(ctx, &opListWorkflows, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListWorkflowsOutput), nil
}

var opListWorkflows = runtime.Op{
	Service: &service,
	Name:    "ListWorkflows",
	Input:   "ListWorkflowsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListWorkflowsInput(w, in.(*ListWorkflowsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListWorkflowsOutput)
		decodeOpListWorkflowsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListWorkflowsOutput).ResultMetadata },
}

// StartDevEnvironmentInput is what StartDevEnvironment takes.
type StartDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id                       *string
	Ides                     []types.IdeConfiguration
	InstanceType             types.InstanceType
	InactivityTimeoutMinutes int32
}

// StartDevEnvironmentOutput is what StartDevEnvironment gives.
type StartDevEnvironmentOutput struct {
	SpaceName   *string
	ProjectName *string
	Id          *string
	Status      types.DevEnvironmentStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartDevEnvironment calls the operation of that name.
func (c *Client) StartDevEnvironment(ctx context.Context, params *StartDevEnvironmentInput, optFns ...func(*Options)) (*StartDevEnvironmentOutput, error) {
	if params == nil {
		params = &StartDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opStartDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartDevEnvironmentOutput), nil
}

var opStartDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "StartDevEnvironment",
	Input:   "StartDevEnvironmentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStartDevEnvironmentInput(w, in.(*StartDevEnvironmentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartDevEnvironmentOutput)
		decodeOpStartDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartDevEnvironmentOutput).ResultMetadata },
}

// StartDevEnvironmentSessionInput is what StartDevEnvironmentSession takes.
type StartDevEnvironmentSessionInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id *string
	// Required.
	SessionConfiguration *types.DevEnvironmentSessionConfiguration
}

// StartDevEnvironmentSessionOutput is what StartDevEnvironmentSession gives.
type StartDevEnvironmentSessionOutput struct {
	AccessDetails *types.DevEnvironmentAccessDetails
	SessionId     *string
	SpaceName     *string
	ProjectName   *string
	Id            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartDevEnvironmentSession calls the operation of that name.
func (c *Client) StartDevEnvironmentSession(ctx context.Context, params *StartDevEnvironmentSessionInput, optFns ...func(*Options)) (*StartDevEnvironmentSessionOutput, error) {
	if params == nil {
		params = &StartDevEnvironmentSessionInput{}
	}
	out, err := c.invoke(ctx, &opStartDevEnvironmentSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartDevEnvironmentSessionOutput), nil
}

var opStartDevEnvironmentSession = runtime.Op{
	Service: &service,
	Name:    "StartDevEnvironmentSession",
	Input:   "StartDevEnvironmentSessionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStartDevEnvironmentSessionInput(w, in.(*StartDevEnvironmentSessionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartDevEnvironmentSessionOutput)
		decodeOpStartDevEnvironmentSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*StartDevEnvironmentSessionOutput).ResultMetadata
	},
}

// StartWorkflowRunInput is what StartWorkflowRun takes.
type StartWorkflowRunInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	WorkflowId  *string
	ClientToken *string
}

// StartWorkflowRunOutput is what StartWorkflowRun gives.
type StartWorkflowRunOutput struct {
	SpaceName   *string
	ProjectName *string
	Id          *string
	WorkflowId  *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartWorkflowRun calls the operation of that name.
func (c *Client) StartWorkflowRun(ctx context.Context, params *StartWorkflowRunInput, optFns ...func(*Options)) (*StartWorkflowRunOutput, error) {
	if params == nil {
		params = &StartWorkflowRunInput{}
	}
	out, err := c.invoke(ctx, &opStartWorkflowRun, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartWorkflowRunOutput), nil
}

var opStartWorkflowRun = runtime.Op{
	Service: &service,
	Name:    "StartWorkflowRun",
	Input:   "StartWorkflowRunInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpStartWorkflowRunInput(w, in.(*StartWorkflowRunInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartWorkflowRunOutput)
		decodeOpStartWorkflowRunOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StartWorkflowRunOutput).ResultMetadata },
}

// StopDevEnvironmentInput is what StopDevEnvironment takes.
type StopDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id *string
}

// StopDevEnvironmentOutput is what StopDevEnvironment gives.
type StopDevEnvironmentOutput struct {
	SpaceName   *string
	ProjectName *string
	Id          *string
	Status      types.DevEnvironmentStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StopDevEnvironment calls the operation of that name.
func (c *Client) StopDevEnvironment(ctx context.Context, params *StopDevEnvironmentInput, optFns ...func(*Options)) (*StopDevEnvironmentOutput, error) {
	if params == nil {
		params = &StopDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opStopDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StopDevEnvironmentOutput), nil
}

var opStopDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "StopDevEnvironment",
	Input:   "StopDevEnvironmentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStopDevEnvironmentInput(w, in.(*StopDevEnvironmentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StopDevEnvironmentOutput)
		decodeOpStopDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*StopDevEnvironmentOutput).ResultMetadata },
}

// StopDevEnvironmentSessionInput is what StopDevEnvironmentSession takes.
type StopDevEnvironmentSessionInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id *string
	// Required.
	SessionId *string
}

// StopDevEnvironmentSessionOutput is what StopDevEnvironmentSession gives.
type StopDevEnvironmentSessionOutput struct {
	SpaceName   *string
	ProjectName *string
	Id          *string
	SessionId   *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StopDevEnvironmentSession calls the operation of that name.
func (c *Client) StopDevEnvironmentSession(ctx context.Context, params *StopDevEnvironmentSessionInput, optFns ...func(*Options)) (*StopDevEnvironmentSessionOutput, error) {
	if params == nil {
		params = &StopDevEnvironmentSessionInput{}
	}
	out, err := c.invoke(ctx, &opStopDevEnvironmentSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StopDevEnvironmentSessionOutput), nil
}

var opStopDevEnvironmentSession = runtime.Op{
	Service: &service,
	Name:    "StopDevEnvironmentSession",
	Input:   "StopDevEnvironmentSessionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStopDevEnvironmentSessionInput(w, in.(*StopDevEnvironmentSessionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StopDevEnvironmentSessionOutput)
		decodeOpStopDevEnvironmentSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*StopDevEnvironmentSessionOutput).ResultMetadata
	},
}

// UpdateDevEnvironmentInput is what UpdateDevEnvironment takes.
type UpdateDevEnvironmentInput struct {
	// Required.
	SpaceName *string
	// Required.
	ProjectName *string
	// Required.
	Id                       *string
	Alias                    *string
	Ides                     []types.IdeConfiguration
	InstanceType             types.InstanceType
	InactivityTimeoutMinutes int32
	ClientToken              *string
}

// UpdateDevEnvironmentOutput is what UpdateDevEnvironment gives.
type UpdateDevEnvironmentOutput struct {
	Id                       *string
	SpaceName                *string
	ProjectName              *string
	Alias                    *string
	Ides                     []types.IdeConfiguration
	InstanceType             types.InstanceType
	InactivityTimeoutMinutes int32
	ClientToken              *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateDevEnvironment calls the operation of that name.
func (c *Client) UpdateDevEnvironment(ctx context.Context, params *UpdateDevEnvironmentInput, optFns ...func(*Options)) (*UpdateDevEnvironmentOutput, error) {
	if params == nil {
		params = &UpdateDevEnvironmentInput{}
	}
	out, err := c.invoke(ctx, &opUpdateDevEnvironment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateDevEnvironmentOutput), nil
}

var opUpdateDevEnvironment = runtime.Op{
	Service: &service,
	Name:    "UpdateDevEnvironment",
	Input:   "UpdateDevEnvironmentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateDevEnvironmentInput(w, in.(*UpdateDevEnvironmentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateDevEnvironmentOutput)
		decodeOpUpdateDevEnvironmentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateDevEnvironmentOutput).ResultMetadata },
}

// UpdateProjectInput is what UpdateProject takes.
type UpdateProjectInput struct {
	// Required.
	SpaceName *string
	// Required.
	Name        *string
	Description *string
}

// UpdateProjectOutput is what UpdateProject gives.
type UpdateProjectOutput struct {
	SpaceName   *string
	Name        *string
	DisplayName *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateProject calls the operation of that name.
func (c *Client) UpdateProject(ctx context.Context, params *UpdateProjectInput, optFns ...func(*Options)) (*UpdateProjectOutput, error) {
	if params == nil {
		params = &UpdateProjectInput{}
	}
	out, err := c.invoke(ctx, &opUpdateProject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateProjectOutput), nil
}

var opUpdateProject = runtime.Op{
	Service: &service,
	Name:    "UpdateProject",
	Input:   "UpdateProjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateProjectInput(w, in.(*UpdateProjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateProjectOutput)
		decodeOpUpdateProjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateProjectOutput).ResultMetadata },
}

// UpdateSpaceInput is what UpdateSpace takes.
type UpdateSpaceInput struct {
	// Required.
	Name        *string
	Description *string
}

// UpdateSpaceOutput is what UpdateSpace gives.
type UpdateSpaceOutput struct {
	Name        *string
	DisplayName *string
	Description *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateSpace calls the operation of that name.
func (c *Client) UpdateSpace(ctx context.Context, params *UpdateSpaceInput, optFns ...func(*Options)) (*UpdateSpaceOutput, error) {
	if params == nil {
		params = &UpdateSpaceInput{}
	}
	out, err := c.invoke(ctx, &opUpdateSpace, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateSpaceOutput), nil
}

var opUpdateSpace = runtime.Op{
	Service: &service,
	Name:    "UpdateSpace",
	Input:   "UpdateSpaceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateSpaceInput(w, in.(*UpdateSpaceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateSpaceOutput)
		decodeOpUpdateSpaceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateSpaceOutput).ResultMetadata },
}

// VerifySessionInput is what VerifySession takes.
type VerifySessionInput struct {
}

// VerifySessionOutput is what VerifySession gives.
type VerifySessionOutput struct {
	Identity *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// VerifySession calls the operation of that name.
func (c *Client) VerifySession(ctx context.Context, params *VerifySessionInput, optFns ...func(*Options)) (*VerifySessionOutput, error) {
	if params == nil {
		params = &VerifySessionInput{}
	}
	out, err := c.invoke(ctx, &opVerifySession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*VerifySessionOutput), nil
}

var opVerifySession = runtime.Op{
	Service: &service,
	Name:    "VerifySession",
	Input:   "VerifySessionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpVerifySessionInput(w, in.(*VerifySessionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(VerifySessionOutput)
		decodeOpVerifySessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*VerifySessionOutput).ResultMetadata },
}
