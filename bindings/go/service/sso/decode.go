// Code generated from the model of AWS Single Sign-On by cmd/generate. DO NOT EDIT.

package sso

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/sso/types"
)

func decodeOpGetRoleCredentialsOutput(r *cbor.Reader, v *GetRoleCredentialsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "roleCredentials":
			if !r.Null() {
				v.RoleCredentials = new(types.RoleCredentials)
				decodeRoleCredentials(r, v.RoleCredentials)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpListAccountRolesOutput(r *cbor.Reader, v *ListAccountRolesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "roleList":
			v.RoleList = decodeRoleListType(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListAccountsOutput(r *cbor.Reader, v *ListAccountsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "nextToken":
			v.NextToken = r.StringPtr()
		case "accountList":
			v.AccountList = decodeAccountListType(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpLogoutOutput(r *cbor.Reader, v *LogoutOutput) {
	r.Skip()
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "InvalidRequestException":
		v := new(types.InvalidRequestException)
		if !r.Empty() {
			decodeInvalidRequestException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRequestException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceNotFoundException":
		v := new(types.ResourceNotFoundException)
		if !r.Empty() {
			decodeResourceNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TooManyRequestsException":
		v := new(types.TooManyRequestsException)
		if !r.Empty() {
			decodeTooManyRequestsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TooManyRequestsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnauthorizedException":
		v := new(types.UnauthorizedException)
		if !r.Empty() {
			decodeUnauthorizedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnauthorizedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeRoleCredentials(r *cbor.Reader, v *types.RoleCredentials) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "accessKeyId":
			v.AccessKeyId = r.StringPtr()
		case "secretAccessKey":
			v.SecretAccessKey = r.StringPtr()
		case "sessionToken":
			v.SessionToken = r.StringPtr()
		case "expiration":
			v.Expiration = r.Int()
		default:
			r.Skip()
		}
	}
}

func decodeRoleListType(r *cbor.Reader) []types.RoleInfo {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RoleInfo, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RoleInfo{})
		decodeRoleInfo(r, &v[len(v)-1])
	}
	return v
}

func decodeAccountListType(r *cbor.Reader) []types.AccountInfo {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AccountInfo, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AccountInfo{})
		decodeAccountInfo(r, &v[len(v)-1])
	}
	return v
}

func decodeInvalidRequestException(r *cbor.Reader, v *types.InvalidRequestException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceNotFoundException(r *cbor.Reader, v *types.ResourceNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTooManyRequestsException(r *cbor.Reader, v *types.TooManyRequestsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUnauthorizedException(r *cbor.Reader, v *types.UnauthorizedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRoleInfo(r *cbor.Reader, v *types.RoleInfo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "roleName":
			v.RoleName = r.StringPtr()
		case "accountId":
			v.AccountId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAccountInfo(r *cbor.Reader, v *types.AccountInfo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "accountId":
			v.AccountId = r.StringPtr()
		case "accountName":
			v.AccountName = r.StringPtr()
		case "emailAddress":
			v.EmailAddress = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
