// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

package cognitoidentity

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/cognitoidentity/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// CreateIdentityPoolInput is what CreateIdentityPool takes.
type CreateIdentityPoolInput struct {
	// Required.
	IdentityPoolName *string
	// Required.
	AllowUnauthenticatedIdentities bool
	AllowClassicFlow               bool
	SupportedLoginProviders        map[string]string
	DeveloperProviderName          *string
	OpenIdConnectProviderARNs      []string
	CognitoIdentityProviders       []types.CognitoIdentityProvider
	SamlProviderARNs               []string
	IdentityPoolTags               map[string]string
}

// CreateIdentityPoolOutput is what CreateIdentityPool gives.
type CreateIdentityPoolOutput struct {
	IdentityPoolId                 *string
	IdentityPoolName               *string
	AllowUnauthenticatedIdentities bool
	AllowClassicFlow               bool
	SupportedLoginProviders        map[string]string
	DeveloperProviderName          *string
	OpenIdConnectProviderARNs      []string
	CognitoIdentityProviders       []types.CognitoIdentityProvider
	SamlProviderARNs               []string
	IdentityPoolTags               map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateIdentityPool calls the operation of that name.
func (c *Client) CreateIdentityPool(ctx context.Context, params *CreateIdentityPoolInput, optFns ...func(*Options)) (*CreateIdentityPoolOutput, error) {
	if params == nil {
		params = &CreateIdentityPoolInput{}
	}
	out, err := c.invoke(ctx, &opCreateIdentityPool, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateIdentityPoolOutput), nil
}

var opCreateIdentityPool = runtime.Op{
	Service: &service,
	Name:    "CreateIdentityPool",
	Input:   "CreateIdentityPoolInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateIdentityPoolInput(w, in.(*CreateIdentityPoolInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateIdentityPoolOutput)
		decodeOpCreateIdentityPoolOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateIdentityPoolOutput).ResultMetadata },
}

// DeleteIdentitiesInput is what DeleteIdentities takes.
type DeleteIdentitiesInput struct {
	// Required.
	IdentityIdsToDelete []string
}

// DeleteIdentitiesOutput is what DeleteIdentities gives.
type DeleteIdentitiesOutput struct {
	UnprocessedIdentityIds []types.UnprocessedIdentityId

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteIdentities calls the operation of that name.
func (c *Client) DeleteIdentities(ctx context.Context, params *DeleteIdentitiesInput, optFns ...func(*Options)) (*DeleteIdentitiesOutput, error) {
	if params == nil {
		params = &DeleteIdentitiesInput{}
	}
	out, err := c.invoke(ctx, &opDeleteIdentities, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteIdentitiesOutput), nil
}

var opDeleteIdentities = runtime.Op{
	Service: &service,
	Name:    "DeleteIdentities",
	Input:   "DeleteIdentitiesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteIdentitiesInput(w, in.(*DeleteIdentitiesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteIdentitiesOutput)
		decodeOpDeleteIdentitiesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteIdentitiesOutput).ResultMetadata },
}

// DeleteIdentityPoolInput is what DeleteIdentityPool takes.
type DeleteIdentityPoolInput struct {
	// Required.
	IdentityPoolId *string
}

// DeleteIdentityPoolOutput is what DeleteIdentityPool gives.
type DeleteIdentityPoolOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteIdentityPool calls the operation of that name.
func (c *Client) DeleteIdentityPool(ctx context.Context, params *DeleteIdentityPoolInput, optFns ...func(*Options)) (*DeleteIdentityPoolOutput, error) {
	if params == nil {
		params = &DeleteIdentityPoolInput{}
	}
	out, err := c.invoke(ctx, &opDeleteIdentityPool, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteIdentityPoolOutput), nil
}

var opDeleteIdentityPool = runtime.Op{
	Service: &service,
	Name:    "DeleteIdentityPool",
	Input:   "DeleteIdentityPoolInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteIdentityPoolInput(w, in.(*DeleteIdentityPoolInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteIdentityPoolOutput)
		decodeOpDeleteIdentityPoolOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteIdentityPoolOutput).ResultMetadata },
}

// DescribeIdentityInput is what DescribeIdentity takes.
type DescribeIdentityInput struct {
	// Required.
	IdentityId *string
}

// DescribeIdentityOutput is what DescribeIdentity gives.
type DescribeIdentityOutput struct {
	IdentityId       *string
	Logins           []string
	CreationDate     *time.Time
	LastModifiedDate *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeIdentity calls the operation of that name.
func (c *Client) DescribeIdentity(ctx context.Context, params *DescribeIdentityInput, optFns ...func(*Options)) (*DescribeIdentityOutput, error) {
	if params == nil {
		params = &DescribeIdentityInput{}
	}
	out, err := c.invoke(ctx, &opDescribeIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeIdentityOutput), nil
}

var opDescribeIdentity = runtime.Op{
	Service: &service,
	Name:    "DescribeIdentity",
	Input:   "DescribeIdentityInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeIdentityInput(w, in.(*DescribeIdentityInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeIdentityOutput)
		decodeOpDescribeIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeIdentityOutput).ResultMetadata },
}

// DescribeIdentityPoolInput is what DescribeIdentityPool takes.
type DescribeIdentityPoolInput struct {
	// Required.
	IdentityPoolId *string
}

// DescribeIdentityPoolOutput is what DescribeIdentityPool gives.
type DescribeIdentityPoolOutput struct {
	IdentityPoolId                 *string
	IdentityPoolName               *string
	AllowUnauthenticatedIdentities bool
	AllowClassicFlow               bool
	SupportedLoginProviders        map[string]string
	DeveloperProviderName          *string
	OpenIdConnectProviderARNs      []string
	CognitoIdentityProviders       []types.CognitoIdentityProvider
	SamlProviderARNs               []string
	IdentityPoolTags               map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeIdentityPool calls the operation of that name.
func (c *Client) DescribeIdentityPool(ctx context.Context, params *DescribeIdentityPoolInput, optFns ...func(*Options)) (*DescribeIdentityPoolOutput, error) {
	if params == nil {
		params = &DescribeIdentityPoolInput{}
	}
	out, err := c.invoke(ctx, &opDescribeIdentityPool, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeIdentityPoolOutput), nil
}

var opDescribeIdentityPool = runtime.Op{
	Service: &service,
	Name:    "DescribeIdentityPool",
	Input:   "DescribeIdentityPoolInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeIdentityPoolInput(w, in.(*DescribeIdentityPoolInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeIdentityPoolOutput)
		decodeOpDescribeIdentityPoolOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeIdentityPoolOutput).ResultMetadata },
}

// GetCredentialsForIdentityInput is what GetCredentialsForIdentity takes.
type GetCredentialsForIdentityInput struct {
	// Required.
	IdentityId    *string
	Logins        map[string]string
	CustomRoleArn *string
}

// GetCredentialsForIdentityOutput is what GetCredentialsForIdentity gives.
type GetCredentialsForIdentityOutput struct {
	IdentityId  *string
	Credentials *types.Credentials

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetCredentialsForIdentity calls the operation of that name.
func (c *Client) GetCredentialsForIdentity(ctx context.Context, params *GetCredentialsForIdentityInput, optFns ...func(*Options)) (*GetCredentialsForIdentityOutput, error) {
	if params == nil {
		params = &GetCredentialsForIdentityInput{}
	}
	out, err := c.invoke(ctx, &opGetCredentialsForIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetCredentialsForIdentityOutput), nil
}

var opGetCredentialsForIdentity = runtime.Op{
	Service: &service,
	Name:    "GetCredentialsForIdentity",
	Input:   "GetCredentialsForIdentityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetCredentialsForIdentityInput(w, in.(*GetCredentialsForIdentityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetCredentialsForIdentityOutput)
		decodeOpGetCredentialsForIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetCredentialsForIdentityOutput).ResultMetadata
	},
}

// GetIdInput is what GetId takes.
type GetIdInput struct {
	AccountId *string
	// Required.
	IdentityPoolId *string
	Logins         map[string]string
}

// GetIdOutput is what GetId gives.
type GetIdOutput struct {
	IdentityId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetId calls the operation of that name.
func (c *Client) GetId(ctx context.Context, params *GetIdInput, optFns ...func(*Options)) (*GetIdOutput, error) {
	if params == nil {
		params = &GetIdInput{}
	}
	out, err := c.invoke(ctx, &opGetId, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetIdOutput), nil
}

var opGetId = runtime.Op{
	Service: &service,
	Name:    "GetId",
	Input:   "GetIdInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetIdInput(w, in.(*GetIdInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetIdOutput)
		decodeOpGetIdOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetIdOutput).ResultMetadata },
}

// GetIdentityPoolRolesInput is what GetIdentityPoolRoles takes.
type GetIdentityPoolRolesInput struct {
	// Required.
	IdentityPoolId *string
}

// GetIdentityPoolRolesOutput is what GetIdentityPoolRoles gives.
type GetIdentityPoolRolesOutput struct {
	IdentityPoolId *string
	Roles          map[string]string
	RoleMappings   map[string]types.RoleMapping

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetIdentityPoolRoles calls the operation of that name.
func (c *Client) GetIdentityPoolRoles(ctx context.Context, params *GetIdentityPoolRolesInput, optFns ...func(*Options)) (*GetIdentityPoolRolesOutput, error) {
	if params == nil {
		params = &GetIdentityPoolRolesInput{}
	}
	out, err := c.invoke(ctx, &opGetIdentityPoolRoles, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetIdentityPoolRolesOutput), nil
}

var opGetIdentityPoolRoles = runtime.Op{
	Service: &service,
	Name:    "GetIdentityPoolRoles",
	Input:   "GetIdentityPoolRolesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetIdentityPoolRolesInput(w, in.(*GetIdentityPoolRolesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetIdentityPoolRolesOutput)
		decodeOpGetIdentityPoolRolesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetIdentityPoolRolesOutput).ResultMetadata },
}

// GetOpenIdTokenInput is what GetOpenIdToken takes.
type GetOpenIdTokenInput struct {
	// Required.
	IdentityId *string
	Logins     map[string]string
}

// GetOpenIdTokenOutput is what GetOpenIdToken gives.
type GetOpenIdTokenOutput struct {
	IdentityId *string
	Token      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetOpenIdToken calls the operation of that name.
func (c *Client) GetOpenIdToken(ctx context.Context, params *GetOpenIdTokenInput, optFns ...func(*Options)) (*GetOpenIdTokenOutput, error) {
	if params == nil {
		params = &GetOpenIdTokenInput{}
	}
	out, err := c.invoke(ctx, &opGetOpenIdToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetOpenIdTokenOutput), nil
}

var opGetOpenIdToken = runtime.Op{
	Service: &service,
	Name:    "GetOpenIdToken",
	Input:   "GetOpenIdTokenInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetOpenIdTokenInput(w, in.(*GetOpenIdTokenInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetOpenIdTokenOutput)
		decodeOpGetOpenIdTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetOpenIdTokenOutput).ResultMetadata },
}

// GetOpenIdTokenForDeveloperIdentityInput is what GetOpenIdTokenForDeveloperIdentity takes.
type GetOpenIdTokenForDeveloperIdentityInput struct {
	// Required.
	IdentityPoolId *string
	IdentityId     *string
	// Required.
	Logins        map[string]string
	PrincipalTags map[string]string
	TokenDuration *int64
}

// GetOpenIdTokenForDeveloperIdentityOutput is what GetOpenIdTokenForDeveloperIdentity gives.
type GetOpenIdTokenForDeveloperIdentityOutput struct {
	IdentityId *string
	Token      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetOpenIdTokenForDeveloperIdentity calls the operation of that name.
func (c *Client) GetOpenIdTokenForDeveloperIdentity(ctx context.Context, params *GetOpenIdTokenForDeveloperIdentityInput, optFns ...func(*Options)) (*GetOpenIdTokenForDeveloperIdentityOutput, error) {
	if params == nil {
		params = &GetOpenIdTokenForDeveloperIdentityInput{}
	}
	out, err := c.invoke(ctx, &opGetOpenIdTokenForDeveloperIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetOpenIdTokenForDeveloperIdentityOutput), nil
}

var opGetOpenIdTokenForDeveloperIdentity = runtime.Op{
	Service: &service,
	Name:    "GetOpenIdTokenForDeveloperIdentity",
	Input:   "GetOpenIdTokenForDeveloperIdentityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetOpenIdTokenForDeveloperIdentityInput(w, in.(*GetOpenIdTokenForDeveloperIdentityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetOpenIdTokenForDeveloperIdentityOutput)
		decodeOpGetOpenIdTokenForDeveloperIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetOpenIdTokenForDeveloperIdentityOutput).ResultMetadata
	},
}

// GetPrincipalTagAttributeMapInput is what GetPrincipalTagAttributeMap takes.
type GetPrincipalTagAttributeMapInput struct {
	// Required.
	IdentityPoolId *string
	// Required.
	IdentityProviderName *string
}

// GetPrincipalTagAttributeMapOutput is what GetPrincipalTagAttributeMap gives.
type GetPrincipalTagAttributeMapOutput struct {
	IdentityPoolId       *string
	IdentityProviderName *string
	UseDefaults          bool
	PrincipalTags        map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetPrincipalTagAttributeMap calls the operation of that name.
func (c *Client) GetPrincipalTagAttributeMap(ctx context.Context, params *GetPrincipalTagAttributeMapInput, optFns ...func(*Options)) (*GetPrincipalTagAttributeMapOutput, error) {
	if params == nil {
		params = &GetPrincipalTagAttributeMapInput{}
	}
	out, err := c.invoke(ctx, &opGetPrincipalTagAttributeMap, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetPrincipalTagAttributeMapOutput), nil
}

var opGetPrincipalTagAttributeMap = runtime.Op{
	Service: &service,
	Name:    "GetPrincipalTagAttributeMap",
	Input:   "GetPrincipalTagAttributeMapInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetPrincipalTagAttributeMapInput(w, in.(*GetPrincipalTagAttributeMapInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetPrincipalTagAttributeMapOutput)
		decodeOpGetPrincipalTagAttributeMapOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetPrincipalTagAttributeMapOutput).ResultMetadata
	},
}

// ListIdentitiesInput is what ListIdentities takes.
type ListIdentitiesInput struct {
	// Required.
	IdentityPoolId *string
	// Required.
	MaxResults   *int32
	NextToken    *string
	HideDisabled bool
}

// ListIdentitiesOutput is what ListIdentities gives.
type ListIdentitiesOutput struct {
	IdentityPoolId *string
	Identities     []types.IdentityDescription
	NextToken      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListIdentities calls the operation of that name.
func (c *Client) ListIdentities(ctx context.Context, params *ListIdentitiesInput, optFns ...func(*Options)) (*ListIdentitiesOutput, error) {
	if params == nil {
		params = &ListIdentitiesInput{}
	}
	out, err := c.invoke(ctx, &opListIdentities, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListIdentitiesOutput), nil
}

var opListIdentities = runtime.Op{
	Service: &service,
	Name:    "ListIdentities",
	Input:   "ListIdentitiesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListIdentitiesInput(w, in.(*ListIdentitiesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListIdentitiesOutput)
		decodeOpListIdentitiesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListIdentitiesOutput).ResultMetadata },
}

// ListIdentityPoolsInput is what ListIdentityPools takes.
type ListIdentityPoolsInput struct {
	// Required.
	MaxResults *int32
	NextToken  *string
}

// ListIdentityPoolsOutput is what ListIdentityPools gives.
type ListIdentityPoolsOutput struct {
	IdentityPools []types.IdentityPoolShortDescription
	NextToken     *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListIdentityPools calls the operation of that name.
func (c *Client) ListIdentityPools(ctx context.Context, params *ListIdentityPoolsInput, optFns ...func(*Options)) (*ListIdentityPoolsOutput, error) {
	if params == nil {
		params = &ListIdentityPoolsInput{}
	}
	out, err := c.invoke(ctx, &opListIdentityPools, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListIdentityPoolsOutput), nil
}

var opListIdentityPools = runtime.Op{
	Service: &service,
	Name:    "ListIdentityPools",
	Input:   "ListIdentityPoolsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListIdentityPoolsInput(w, in.(*ListIdentityPoolsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListIdentityPoolsOutput)
		decodeOpListIdentityPoolsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListIdentityPoolsOutput).ResultMetadata },
}

// ListTagsForResourceInput is what ListTagsForResource takes.
type ListTagsForResourceInput struct {
	// Required.
	ResourceArn *string
}

// ListTagsForResourceOutput is what ListTagsForResource gives.
type ListTagsForResourceOutput struct {
	Tags map[string]string

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

// LookupDeveloperIdentityInput is what LookupDeveloperIdentity takes.
type LookupDeveloperIdentityInput struct {
	// Required.
	IdentityPoolId          *string
	IdentityId              *string
	DeveloperUserIdentifier *string
	MaxResults              *int32
	NextToken               *string
}

// LookupDeveloperIdentityOutput is what LookupDeveloperIdentity gives.
type LookupDeveloperIdentityOutput struct {
	IdentityId                  *string
	DeveloperUserIdentifierList []string
	NextToken                   *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// LookupDeveloperIdentity calls the operation of that name.
func (c *Client) LookupDeveloperIdentity(ctx context.Context, params *LookupDeveloperIdentityInput, optFns ...func(*Options)) (*LookupDeveloperIdentityOutput, error) {
	if params == nil {
		params = &LookupDeveloperIdentityInput{}
	}
	out, err := c.invoke(ctx, &opLookupDeveloperIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*LookupDeveloperIdentityOutput), nil
}

var opLookupDeveloperIdentity = runtime.Op{
	Service: &service,
	Name:    "LookupDeveloperIdentity",
	Input:   "LookupDeveloperIdentityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpLookupDeveloperIdentityInput(w, in.(*LookupDeveloperIdentityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(LookupDeveloperIdentityOutput)
		decodeOpLookupDeveloperIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*LookupDeveloperIdentityOutput).ResultMetadata
	},
}

// MergeDeveloperIdentitiesInput is what MergeDeveloperIdentities takes.
type MergeDeveloperIdentitiesInput struct {
	// Required.
	SourceUserIdentifier *string
	// Required.
	DestinationUserIdentifier *string
	// Required.
	DeveloperProviderName *string
	// Required.
	IdentityPoolId *string
}

// MergeDeveloperIdentitiesOutput is what MergeDeveloperIdentities gives.
type MergeDeveloperIdentitiesOutput struct {
	IdentityId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// MergeDeveloperIdentities calls the operation of that name.
func (c *Client) MergeDeveloperIdentities(ctx context.Context, params *MergeDeveloperIdentitiesInput, optFns ...func(*Options)) (*MergeDeveloperIdentitiesOutput, error) {
	if params == nil {
		params = &MergeDeveloperIdentitiesInput{}
	}
	out, err := c.invoke(ctx, &opMergeDeveloperIdentities, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*MergeDeveloperIdentitiesOutput), nil
}

var opMergeDeveloperIdentities = runtime.Op{
	Service: &service,
	Name:    "MergeDeveloperIdentities",
	Input:   "MergeDeveloperIdentitiesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpMergeDeveloperIdentitiesInput(w, in.(*MergeDeveloperIdentitiesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(MergeDeveloperIdentitiesOutput)
		decodeOpMergeDeveloperIdentitiesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*MergeDeveloperIdentitiesOutput).ResultMetadata
	},
}

// SetIdentityPoolRolesInput is what SetIdentityPoolRoles takes.
type SetIdentityPoolRolesInput struct {
	// Required.
	IdentityPoolId *string
	// Required.
	Roles        map[string]string
	RoleMappings map[string]types.RoleMapping
}

// SetIdentityPoolRolesOutput is what SetIdentityPoolRoles gives.
type SetIdentityPoolRolesOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SetIdentityPoolRoles calls the operation of that name.
func (c *Client) SetIdentityPoolRoles(ctx context.Context, params *SetIdentityPoolRolesInput, optFns ...func(*Options)) (*SetIdentityPoolRolesOutput, error) {
	if params == nil {
		params = &SetIdentityPoolRolesInput{}
	}
	out, err := c.invoke(ctx, &opSetIdentityPoolRoles, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SetIdentityPoolRolesOutput), nil
}

var opSetIdentityPoolRoles = runtime.Op{
	Service: &service,
	Name:    "SetIdentityPoolRoles",
	Input:   "SetIdentityPoolRolesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSetIdentityPoolRolesInput(w, in.(*SetIdentityPoolRolesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SetIdentityPoolRolesOutput)
		decodeOpSetIdentityPoolRolesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SetIdentityPoolRolesOutput).ResultMetadata },
}

// SetPrincipalTagAttributeMapInput is what SetPrincipalTagAttributeMap takes.
type SetPrincipalTagAttributeMapInput struct {
	// Required.
	IdentityPoolId *string
	// Required.
	IdentityProviderName *string
	UseDefaults          bool
	PrincipalTags        map[string]string
}

// SetPrincipalTagAttributeMapOutput is what SetPrincipalTagAttributeMap gives.
type SetPrincipalTagAttributeMapOutput struct {
	IdentityPoolId       *string
	IdentityProviderName *string
	UseDefaults          bool
	PrincipalTags        map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SetPrincipalTagAttributeMap calls the operation of that name.
func (c *Client) SetPrincipalTagAttributeMap(ctx context.Context, params *SetPrincipalTagAttributeMapInput, optFns ...func(*Options)) (*SetPrincipalTagAttributeMapOutput, error) {
	if params == nil {
		params = &SetPrincipalTagAttributeMapInput{}
	}
	out, err := c.invoke(ctx, &opSetPrincipalTagAttributeMap, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SetPrincipalTagAttributeMapOutput), nil
}

var opSetPrincipalTagAttributeMap = runtime.Op{
	Service: &service,
	Name:    "SetPrincipalTagAttributeMap",
	Input:   "SetPrincipalTagAttributeMapInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSetPrincipalTagAttributeMapInput(w, in.(*SetPrincipalTagAttributeMapInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SetPrincipalTagAttributeMapOutput)
		decodeOpSetPrincipalTagAttributeMapOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*SetPrincipalTagAttributeMapOutput).ResultMetadata
	},
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	ResourceArn *string
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

// UnlinkDeveloperIdentityInput is what UnlinkDeveloperIdentity takes.
type UnlinkDeveloperIdentityInput struct {
	// Required.
	IdentityId *string
	// Required.
	IdentityPoolId *string
	// Required.
	DeveloperProviderName *string
	// Required.
	DeveloperUserIdentifier *string
}

// UnlinkDeveloperIdentityOutput is what UnlinkDeveloperIdentity gives.
type UnlinkDeveloperIdentityOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UnlinkDeveloperIdentity calls the operation of that name.
func (c *Client) UnlinkDeveloperIdentity(ctx context.Context, params *UnlinkDeveloperIdentityInput, optFns ...func(*Options)) (*UnlinkDeveloperIdentityOutput, error) {
	if params == nil {
		params = &UnlinkDeveloperIdentityInput{}
	}
	out, err := c.invoke(ctx, &opUnlinkDeveloperIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UnlinkDeveloperIdentityOutput), nil
}

var opUnlinkDeveloperIdentity = runtime.Op{
	Service: &service,
	Name:    "UnlinkDeveloperIdentity",
	Input:   "UnlinkDeveloperIdentityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUnlinkDeveloperIdentityInput(w, in.(*UnlinkDeveloperIdentityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UnlinkDeveloperIdentityOutput)
		decodeOpUnlinkDeveloperIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UnlinkDeveloperIdentityOutput).ResultMetadata
	},
}

// UnlinkIdentityInput is what UnlinkIdentity takes.
type UnlinkIdentityInput struct {
	// Required.
	IdentityId *string
	// Required.
	Logins map[string]string
	// Required.
	LoginsToRemove []string
}

// UnlinkIdentityOutput is what UnlinkIdentity gives.
type UnlinkIdentityOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UnlinkIdentity calls the operation of that name.
func (c *Client) UnlinkIdentity(ctx context.Context, params *UnlinkIdentityInput, optFns ...func(*Options)) (*UnlinkIdentityOutput, error) {
	if params == nil {
		params = &UnlinkIdentityInput{}
	}
	out, err := c.invoke(ctx, &opUnlinkIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UnlinkIdentityOutput), nil
}

var opUnlinkIdentity = runtime.Op{
	Service: &service,
	Name:    "UnlinkIdentity",
	Input:   "UnlinkIdentityInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUnlinkIdentityInput(w, in.(*UnlinkIdentityInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UnlinkIdentityOutput)
		decodeOpUnlinkIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UnlinkIdentityOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	ResourceArn *string
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

// UpdateIdentityPoolInput is what UpdateIdentityPool takes.
type UpdateIdentityPoolInput struct {
	// Required.
	IdentityPoolId *string
	// Required.
	IdentityPoolName *string
	// Required.
	AllowUnauthenticatedIdentities bool
	AllowClassicFlow               bool
	SupportedLoginProviders        map[string]string
	DeveloperProviderName          *string
	OpenIdConnectProviderARNs      []string
	CognitoIdentityProviders       []types.CognitoIdentityProvider
	SamlProviderARNs               []string
	IdentityPoolTags               map[string]string
}

// UpdateIdentityPoolOutput is what UpdateIdentityPool gives.
type UpdateIdentityPoolOutput struct {
	IdentityPoolId                 *string
	IdentityPoolName               *string
	AllowUnauthenticatedIdentities bool
	AllowClassicFlow               bool
	SupportedLoginProviders        map[string]string
	DeveloperProviderName          *string
	OpenIdConnectProviderARNs      []string
	CognitoIdentityProviders       []types.CognitoIdentityProvider
	SamlProviderARNs               []string
	IdentityPoolTags               map[string]string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateIdentityPool calls the operation of that name.
func (c *Client) UpdateIdentityPool(ctx context.Context, params *UpdateIdentityPoolInput, optFns ...func(*Options)) (*UpdateIdentityPoolOutput, error) {
	if params == nil {
		params = &UpdateIdentityPoolInput{}
	}
	out, err := c.invoke(ctx, &opUpdateIdentityPool, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateIdentityPoolOutput), nil
}

var opUpdateIdentityPool = runtime.Op{
	Service: &service,
	Name:    "UpdateIdentityPool",
	Input:   "UpdateIdentityPoolInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateIdentityPoolInput(w, in.(*UpdateIdentityPoolInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateIdentityPoolOutput)
		decodeOpUpdateIdentityPoolOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateIdentityPoolOutput).ResultMetadata },
}
