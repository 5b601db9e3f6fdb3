// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package sts

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/sts/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AssumeRoleInput is what AssumeRole takes.
type AssumeRoleInput struct {
	// Required.
	RoleArn *string
	// Required.
	RoleSessionName         *string
	PolicyArns              []types.PolicyDescriptorType
	Policy                  *string
	DurationSeconds         *int32
	Tags                    []types.Tag
	TransitiveTagKeys       []string
	ExternalId              *string
	SerialNumber            *string
	TokenCode               *string
	SourceIdentity          *string
	ProvidedContexts        []types.ProvidedContext
	MinimumSessionTokenSize *int32
}

// AssumeRoleOutput is what AssumeRole gives.
type AssumeRoleOutput struct {
	Credentials             *types.Credentials
	AssumedRoleUser         *types.AssumedRoleUser
	PackedPolicySize        *int32
	SourceIdentity          *string
	SessionTokenUtilization *int32
	SessionTokenSize        *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AssumeRole calls the operation of that name.
func (c *Client) AssumeRole(ctx context.Context, params *AssumeRoleInput, optFns ...func(*Options)) (*AssumeRoleOutput, error) {
	if params == nil {
		params = &AssumeRoleInput{}
	}
	out, err := c.invoke(ctx, &opAssumeRole, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AssumeRoleOutput), nil
}

var opAssumeRole = runtime.Op{
	Service: &service,
	Name:    "AssumeRole",
	Input:   "AssumeRoleInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpAssumeRoleInput(w, in.(*AssumeRoleInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AssumeRoleOutput)
		decodeOpAssumeRoleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AssumeRoleOutput).ResultMetadata },
}

// AssumeRoleWithSAMLInput is what AssumeRoleWithSAML takes.
type AssumeRoleWithSAMLInput struct {
	// Required.
	RoleArn *string
	// Required.
	PrincipalArn *string
	// Required.
	SAMLAssertion           *string
	PolicyArns              []types.PolicyDescriptorType
	Policy                  *string
	DurationSeconds         *int32
	MinimumSessionTokenSize *int32
}

// AssumeRoleWithSAMLOutput is what AssumeRoleWithSAML gives.
type AssumeRoleWithSAMLOutput struct {
	Credentials             *types.Credentials
	AssumedRoleUser         *types.AssumedRoleUser
	PackedPolicySize        *int32
	Subject                 *string
	SubjectType             *string
	Issuer                  *string
	Audience                *string
	NameQualifier           *string
	SourceIdentity          *string
	SessionTokenUtilization *int32
	SessionTokenSize        *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AssumeRoleWithSAML calls the operation of that name.
func (c *Client) AssumeRoleWithSAML(ctx context.Context, params *AssumeRoleWithSAMLInput, optFns ...func(*Options)) (*AssumeRoleWithSAMLOutput, error) {
	if params == nil {
		params = &AssumeRoleWithSAMLInput{}
	}
	out, err := c.invoke(ctx, &opAssumeRoleWithSAML, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AssumeRoleWithSAMLOutput), nil
}

var opAssumeRoleWithSAML = runtime.Op{
	Service: &service,
	Name:    "AssumeRoleWithSAML",
	Input:   "AssumeRoleWithSAMLInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAssumeRoleWithSAMLInput(w, in.(*AssumeRoleWithSAMLInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AssumeRoleWithSAMLOutput)
		decodeOpAssumeRoleWithSAMLOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AssumeRoleWithSAMLOutput).ResultMetadata },
}

// AssumeRoleWithWebIdentityInput is what AssumeRoleWithWebIdentity takes.
type AssumeRoleWithWebIdentityInput struct {
	// Required.
	RoleArn *string
	// Required.
	RoleSessionName *string
	// Required.
	WebIdentityToken        *string
	ProviderId              *string
	PolicyArns              []types.PolicyDescriptorType
	Policy                  *string
	DurationSeconds         *int32
	MinimumSessionTokenSize *int32
}

// AssumeRoleWithWebIdentityOutput is what AssumeRoleWithWebIdentity gives.
type AssumeRoleWithWebIdentityOutput struct {
	Credentials                 *types.Credentials
	SubjectFromWebIdentityToken *string
	AssumedRoleUser             *types.AssumedRoleUser
	PackedPolicySize            *int32
	Provider                    *string
	Audience                    *string
	SourceIdentity              *string
	SessionTokenUtilization     *int32
	SessionTokenSize            *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AssumeRoleWithWebIdentity calls the operation of that name.
func (c *Client) AssumeRoleWithWebIdentity(ctx context.Context, params *AssumeRoleWithWebIdentityInput, optFns ...func(*Options)) (*AssumeRoleWithWebIdentityOutput, error) {
	if params == nil {
		params = &AssumeRoleWithWebIdentityInput{}
	}
	out, err := c.invoke(ctx, &opAssumeRoleWithWebIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AssumeRoleWithWebIdentityOutput), nil
}

var opAssumeRoleWithWebIdentity = runtime.Op{
	Service: &service,
	Name:    "AssumeRoleWithWebIdentity",
	Input:   "AssumeRoleWithWebIdentityInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAssumeRoleWithWebIdentityInput(w, in.(*AssumeRoleWithWebIdentityInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AssumeRoleWithWebIdentityOutput)
		decodeOpAssumeRoleWithWebIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*AssumeRoleWithWebIdentityOutput).ResultMetadata
	},
}

// AssumeRootInput is what AssumeRoot takes.
type AssumeRootInput struct {
	// Required.
	TargetPrincipal *string
	// Required.
	TaskPolicyArn           *types.PolicyDescriptorType
	DurationSeconds         *int32
	MinimumSessionTokenSize *int32
}

// AssumeRootOutput is what AssumeRoot gives.
type AssumeRootOutput struct {
	Credentials             *types.Credentials
	SourceIdentity          *string
	SessionTokenUtilization *int32
	SessionTokenSize        *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AssumeRoot calls the operation of that name.
func (c *Client) AssumeRoot(ctx context.Context, params *AssumeRootInput, optFns ...func(*Options)) (*AssumeRootOutput, error) {
	if params == nil {
		params = &AssumeRootInput{}
	}
	out, err := c.invoke(ctx, &opAssumeRoot, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AssumeRootOutput), nil
}

var opAssumeRoot = runtime.Op{
	Service: &service,
	Name:    "AssumeRoot",
	Input:   "AssumeRootInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpAssumeRootInput(w, in.(*AssumeRootInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AssumeRootOutput)
		decodeOpAssumeRootOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AssumeRootOutput).ResultMetadata },
}

// DecodeAuthorizationMessageInput is what DecodeAuthorizationMessage takes.
type DecodeAuthorizationMessageInput struct {
	// Required.
	EncodedMessage *string
}

// DecodeAuthorizationMessageOutput is what DecodeAuthorizationMessage gives.
type DecodeAuthorizationMessageOutput struct {
	DecodedMessage *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DecodeAuthorizationMessage calls the operation of that name.
func (c *Client) DecodeAuthorizationMessage(ctx context.Context, params *DecodeAuthorizationMessageInput, optFns ...func(*Options)) (*DecodeAuthorizationMessageOutput, error) {
	if params == nil {
		params = &DecodeAuthorizationMessageInput{}
	}
	out, err := c.invoke(ctx, &opDecodeAuthorizationMessage, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DecodeAuthorizationMessageOutput), nil
}

var opDecodeAuthorizationMessage = runtime.Op{
	Service: &service,
	Name:    "DecodeAuthorizationMessage",
	Input:   "DecodeAuthorizationMessageInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDecodeAuthorizationMessageInput(w, in.(*DecodeAuthorizationMessageInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DecodeAuthorizationMessageOutput)
		decodeOpDecodeAuthorizationMessageOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DecodeAuthorizationMessageOutput).ResultMetadata
	},
}

// GetAccessKeyInfoInput is what GetAccessKeyInfo takes.
type GetAccessKeyInfoInput struct {
	// Required.
	AccessKeyId *string
}

// GetAccessKeyInfoOutput is what GetAccessKeyInfo gives.
type GetAccessKeyInfoOutput struct {
	Account *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetAccessKeyInfo calls the operation of that name.
func (c *Client) GetAccessKeyInfo(ctx context.Context, params *GetAccessKeyInfoInput, optFns ...func(*Options)) (*GetAccessKeyInfoOutput, error) {
	if params == nil {
		params = &GetAccessKeyInfoInput{}
	}
	out, err := c.invoke(ctx, &opGetAccessKeyInfo, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetAccessKeyInfoOutput), nil
}

var opGetAccessKeyInfo = runtime.Op{
	Service: &service,
	Name:    "GetAccessKeyInfo",
	Input:   "GetAccessKeyInfoInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetAccessKeyInfoInput(w, in.(*GetAccessKeyInfoInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetAccessKeyInfoOutput)
		decodeOpGetAccessKeyInfoOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetAccessKeyInfoOutput).ResultMetadata },
}

// GetCallerIdentityInput is what GetCallerIdentity takes.
type GetCallerIdentityInput struct {
}

// GetCallerIdentityOutput is what GetCallerIdentity gives.
type GetCallerIdentityOutput struct {
	UserId  *string
	Account *string
	Arn     *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetCallerIdentity calls the operation of that name.
func (c *Client) GetCallerIdentity(ctx context.Context, params *GetCallerIdentityInput, optFns ...func(*Options)) (*GetCallerIdentityOutput, error) {
	if params == nil {
		params = &GetCallerIdentityInput{}
	}
	out, err := c.invoke(ctx, &opGetCallerIdentity, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetCallerIdentityOutput), nil
}

var opGetCallerIdentity = runtime.Op{
	Service: &service,
	Name:    "GetCallerIdentity",
	Input:   "GetCallerIdentityInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetCallerIdentityInput(w, in.(*GetCallerIdentityInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetCallerIdentityOutput)
		decodeOpGetCallerIdentityOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetCallerIdentityOutput).ResultMetadata },
}

// GetDelegatedAccessTokenInput is what GetDelegatedAccessToken takes.
type GetDelegatedAccessTokenInput struct {
	// Required.
	TradeInToken *string
}

// GetDelegatedAccessTokenOutput is what GetDelegatedAccessToken gives.
type GetDelegatedAccessTokenOutput struct {
	Credentials      *types.Credentials
	PackedPolicySize *int32
	AssumedPrincipal *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetDelegatedAccessToken calls the operation of that name.
func (c *Client) GetDelegatedAccessToken(ctx context.Context, params *GetDelegatedAccessTokenInput, optFns ...func(*Options)) (*GetDelegatedAccessTokenOutput, error) {
	if params == nil {
		params = &GetDelegatedAccessTokenInput{}
	}
	out, err := c.invoke(ctx, &opGetDelegatedAccessToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetDelegatedAccessTokenOutput), nil
}

var opGetDelegatedAccessToken = runtime.Op{
	Service: &service,
	Name:    "GetDelegatedAccessToken",
	Input:   "GetDelegatedAccessTokenInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetDelegatedAccessTokenInput(w, in.(*GetDelegatedAccessTokenInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetDelegatedAccessTokenOutput)
		decodeOpGetDelegatedAccessTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetDelegatedAccessTokenOutput).ResultMetadata
	},
}

// GetFederationTokenInput is what GetFederationToken takes.
type GetFederationTokenInput struct {
	// Required.
	Name                    *string
	Policy                  *string
	PolicyArns              []types.PolicyDescriptorType
	DurationSeconds         *int32
	Tags                    []types.Tag
	MinimumSessionTokenSize *int32
}

// GetFederationTokenOutput is what GetFederationToken gives.
type GetFederationTokenOutput struct {
	Credentials             *types.Credentials
	FederatedUser           *types.FederatedUser
	PackedPolicySize        *int32
	SessionTokenUtilization *int32
	SessionTokenSize        *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetFederationToken calls the operation of that name.
func (c *Client) GetFederationToken(ctx context.Context, params *GetFederationTokenInput, optFns ...func(*Options)) (*GetFederationTokenOutput, error) {
	if params == nil {
		params = &GetFederationTokenInput{}
	}
	out, err := c.invoke(ctx, &opGetFederationToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetFederationTokenOutput), nil
}

var opGetFederationToken = runtime.Op{
	Service: &service,
	Name:    "GetFederationToken",
	Input:   "GetFederationTokenInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetFederationTokenInput(w, in.(*GetFederationTokenInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetFederationTokenOutput)
		decodeOpGetFederationTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetFederationTokenOutput).ResultMetadata },
}

// GetSessionTokenInput is what GetSessionToken takes.
type GetSessionTokenInput struct {
	DurationSeconds         *int32
	SerialNumber            *string
	TokenCode               *string
	MinimumSessionTokenSize *int32
}

// GetSessionTokenOutput is what GetSessionToken gives.
type GetSessionTokenOutput struct {
	Credentials             *types.Credentials
	SessionTokenUtilization *int32
	SessionTokenSize        *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetSessionToken calls the operation of that name.
func (c *Client) GetSessionToken(ctx context.Context, params *GetSessionTokenInput, optFns ...func(*Options)) (*GetSessionTokenOutput, error) {
	if params == nil {
		params = &GetSessionTokenInput{}
	}
	out, err := c.invoke(ctx, &opGetSessionToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetSessionTokenOutput), nil
}

var opGetSessionToken = runtime.Op{
	Service: &service,
	Name:    "GetSessionToken",
	Input:   "GetSessionTokenInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetSessionTokenInput(w, in.(*GetSessionTokenInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetSessionTokenOutput)
		decodeOpGetSessionTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetSessionTokenOutput).ResultMetadata },
}

// GetWebIdentityTokenInput is what GetWebIdentityToken takes.
type GetWebIdentityTokenInput struct {
	// Required.
	Audience        []string
	DurationSeconds *int32
	// Required.
	SigningAlgorithm *string
	Tags             []types.Tag
}

// GetWebIdentityTokenOutput is what GetWebIdentityToken gives.
type GetWebIdentityTokenOutput struct {
	WebIdentityToken *string
	Expiration       *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetWebIdentityToken calls the operation of that name.
func (c *Client) GetWebIdentityToken(ctx context.Context, params *GetWebIdentityTokenInput, optFns ...func(*Options)) (*GetWebIdentityTokenOutput, error) {
	if params == nil {
		params = &GetWebIdentityTokenInput{}
	}
	out, err := c.invoke(ctx, &opGetWebIdentityToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetWebIdentityTokenOutput), nil
}

var opGetWebIdentityToken = runtime.Op{
	Service: &service,
	Name:    "GetWebIdentityToken",
	Input:   "GetWebIdentityTokenInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetWebIdentityTokenInput(w, in.(*GetWebIdentityTokenInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetWebIdentityTokenOutput)
		decodeOpGetWebIdentityTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetWebIdentityTokenOutput).ResultMetadata },
}
