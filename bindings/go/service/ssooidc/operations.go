// Code generated from the model of AWS SSO OIDC by cmd/generate. DO NOT EDIT.

package ssooidc

import (
	"context"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/ssooidc/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// CreateTokenInput is what CreateToken takes.
type CreateTokenInput struct {
	// Required.
	ClientId *string
	// Required.
	ClientSecret *string
	// Required.
	GrantType    *string
	DeviceCode   *string
	Code         *string
	RefreshToken *string
	Scope        []string
	RedirectUri  *string
	CodeVerifier *string
}

// CreateTokenOutput is what CreateToken gives.
type CreateTokenOutput struct {
	AccessToken  *string
	TokenType    *string
	ExpiresIn    int32
	RefreshToken *string
	IdToken      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateToken calls the operation of that name.
func (c *Client) CreateToken(ctx context.Context, params *CreateTokenInput, optFns ...func(*Options)) (*CreateTokenOutput, error) {
	if params == nil {
		params = &CreateTokenInput{}
	}
	out, err := c.invoke(ctx, &opCreateToken, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateTokenOutput), nil
}

var opCreateToken = runtime.Op{
	Service: &service,
	Name:    "CreateToken",
	Input:   "CreateTokenInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateTokenInput(w, in.(*CreateTokenInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateTokenOutput)
		decodeOpCreateTokenOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateTokenOutput).ResultMetadata },
}

// CreateTokenWithIAMInput is what CreateTokenWithIAM takes.
type CreateTokenWithIAMInput struct {
	// Required.
	ClientId *string
	// Required.
	GrantType          *string
	Code               *string
	RefreshToken       *string
	Assertion          *string
	Scope              []string
	RedirectUri        *string
	SubjectToken       *string
	SubjectTokenType   *string
	RequestedTokenType *string
	CodeVerifier       *string
}

// CreateTokenWithIAMOutput is what CreateTokenWithIAM gives.
type CreateTokenWithIAMOutput struct {
	AccessToken          *string
	TokenType            *string
	ExpiresIn            int32
	RefreshToken         *string
	IdToken              *string
	IssuedTokenType      *string
	Scope                []string
	AwsAdditionalDetails *types.AwsAdditionalDetails

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateTokenWithIAM calls the operation of that name.
func (c *Client) CreateTokenWithIAM(ctx context.Context, params *CreateTokenWithIAMInput, optFns ...func(*Options)) (*CreateTokenWithIAMOutput, error) {
	if params == nil {
		params = &CreateTokenWithIAMInput{}
	}
	out, err := c.invoke(ctx, &opCreateTokenWithIAM, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateTokenWithIAMOutput), nil
}

var opCreateTokenWithIAM = runtime.Op{
	Service: &service,
	Name:    "CreateTokenWithIAM",
	Input:   "CreateTokenWithIAMInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateTokenWithIAMInput(w, in.(*CreateTokenWithIAMInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateTokenWithIAMOutput)
		decodeOpCreateTokenWithIAMOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateTokenWithIAMOutput).ResultMetadata },
}

// RegisterClientInput is what RegisterClient takes.
type RegisterClientInput struct {
	// Required.
	ClientName *string
	// Required.
	ClientType             *string
	Scopes                 []string
	RedirectUris           []string
	GrantTypes             []string
	IssuerUrl              *string
	EntitledApplicationArn *string
}

// RegisterClientOutput is what RegisterClient gives.
type RegisterClientOutput struct {
	ClientId              *string
	ClientSecret          *string
	ClientIdIssuedAt      int64
	ClientSecretExpiresAt int64
	AuthorizationEndpoint *string
	TokenEndpoint         *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RegisterClient calls the operation of that name.
func (c *Client) RegisterClient(ctx context.Context, params *RegisterClientInput, optFns ...func(*Options)) (*RegisterClientOutput, error) {
	if params == nil {
		params = &RegisterClientInput{}
	}
	out, err := c.invoke(ctx, &opRegisterClient, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RegisterClientOutput), nil
}

var opRegisterClient = runtime.Op{
	Service: &service,
	Name:    "RegisterClient",
	Input:   "RegisterClientInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRegisterClientInput(w, in.(*RegisterClientInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RegisterClientOutput)
		decodeOpRegisterClientOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RegisterClientOutput).ResultMetadata },
}

// StartDeviceAuthorizationInput is what StartDeviceAuthorization takes.
type StartDeviceAuthorizationInput struct {
	// Required.
	ClientId *string
	// Required.
	ClientSecret *string
	// Required.
	StartUrl *string
}

// StartDeviceAuthorizationOutput is what StartDeviceAuthorization gives.
type StartDeviceAuthorizationOutput struct {
	DeviceCode              *string
	UserCode                *string
	VerificationUri         *string
	VerificationUriComplete *string
	ExpiresIn               int32
	Interval                int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// StartDeviceAuthorization calls the operation of that name.
func (c *Client) StartDeviceAuthorization(ctx context.Context, params *StartDeviceAuthorizationInput, optFns ...func(*Options)) (*StartDeviceAuthorizationOutput, error) {
	if params == nil {
		params = &StartDeviceAuthorizationInput{}
	}
	out, err := c.invoke(ctx, &opStartDeviceAuthorization, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*StartDeviceAuthorizationOutput), nil
}

var opStartDeviceAuthorization = runtime.Op{
	Service: &service,
	Name:    "StartDeviceAuthorization",
	Input:   "StartDeviceAuthorizationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpStartDeviceAuthorizationInput(w, in.(*StartDeviceAuthorizationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(StartDeviceAuthorizationOutput)
		decodeOpStartDeviceAuthorizationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*StartDeviceAuthorizationOutput).ResultMetadata
	},
}
