// Code generated from the model of AWS Single Sign-On by cmd/generate. DO NOT EDIT.

package sso

import (
	"context"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/sso/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// GetRoleCredentialsInput is what GetRoleCredentials takes.
type GetRoleCredentialsInput struct {
	// Required.
	RoleName *string
	// Required.
	AccountId *string
	// Required.
	AccessToken *string
}

// GetRoleCredentialsOutput is what GetRoleCredentials gives.
type GetRoleCredentialsOutput struct {
	RoleCredentials *types.RoleCredentials

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetRoleCredentials calls the operation of that name.
func (c *Client) GetRoleCredentials(ctx context.Context, params *GetRoleCredentialsInput, optFns ...func(*Options)) (*GetRoleCredentialsOutput, error) {
	if params == nil {
		params = &GetRoleCredentialsInput{}
	}
	out, err := c.invoke(ctx, &opGetRoleCredentials, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetRoleCredentialsOutput), nil
}

var opGetRoleCredentials = runtime.Op{
	Service: &service,
	Name:    "GetRoleCredentials",
	Input:   "GetRoleCredentialsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetRoleCredentialsInput(w, in.(*GetRoleCredentialsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetRoleCredentialsOutput)
		decodeOpGetRoleCredentialsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetRoleCredentialsOutput).ResultMetadata },
}

// ListAccountRolesInput is what ListAccountRoles takes.
type ListAccountRolesInput struct {
	NextToken  *string
	MaxResults *int32
	// Required.
	AccessToken *string
	// Required.
	AccountId *string
}

// ListAccountRolesOutput is what ListAccountRoles gives.
type ListAccountRolesOutput struct {
	NextToken *string
	RoleList  []types.RoleInfo

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListAccountRoles calls the operation of that name.
func (c *Client) ListAccountRoles(ctx context.Context, params *ListAccountRolesInput, optFns ...func(*Options)) (*ListAccountRolesOutput, error) {
	if params == nil {
		params = &ListAccountRolesInput{}
	}
	out, err := c.invoke(ctx, &opListAccountRoles, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListAccountRolesOutput), nil
}

var opListAccountRoles = runtime.Op{
	Service: &service,
	Name:    "ListAccountRoles",
	Input:   "ListAccountRolesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListAccountRolesInput(w, in.(*ListAccountRolesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListAccountRolesOutput)
		decodeOpListAccountRolesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListAccountRolesOutput).ResultMetadata },
}

// ListAccountsInput is what ListAccounts takes.
type ListAccountsInput struct {
	NextToken  *string
	MaxResults *int32
	// Required.
	AccessToken *string
}

// ListAccountsOutput is what ListAccounts gives.
type ListAccountsOutput struct {
	NextToken   *string
	AccountList []types.AccountInfo

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListAccounts calls the operation of that name.
func (c *Client) ListAccounts(ctx context.Context, params *ListAccountsInput, optFns ...func(*Options)) (*ListAccountsOutput, error) {
	if params == nil {
		params = &ListAccountsInput{}
	}
	out, err := c.invoke(ctx, &opListAccounts, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListAccountsOutput), nil
}

var opListAccounts = runtime.Op{
	Service: &service,
	Name:    "ListAccounts",
	Input:   "ListAccountsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListAccountsInput(w, in.(*ListAccountsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListAccountsOutput)
		decodeOpListAccountsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListAccountsOutput).ResultMetadata },
}

// LogoutInput is what Logout takes.
type LogoutInput struct {
	// Required.
	AccessToken *string
}

// LogoutOutput is what Logout gives.
type LogoutOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Logout calls the operation of that name.
func (c *Client) Logout(ctx context.Context, params *LogoutInput, optFns ...func(*Options)) (*LogoutOutput, error) {
	if params == nil {
		params = &LogoutInput{}
	}
	out, err := c.invoke(ctx, &opLogout, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*LogoutOutput), nil
}

var opLogout = runtime.Op{
	Service: &service,
	Name:    "Logout",
	Input:   "LogoutInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpLogoutInput(w, in.(*LogoutInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(LogoutOutput)
		decodeOpLogoutOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*LogoutOutput).ResultMetadata },
}
