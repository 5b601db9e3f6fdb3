// Code generated from the model of AWS SSO OIDC by cmd/generate. DO NOT EDIT.

package ssooidc

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/ssooidc/types"
)

func decodeOpCreateTokenOutput(r *cbor.Reader, v *CreateTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "accessToken":
			v.AccessToken = r.StringPtr()
		case "tokenType":
			v.TokenType = r.StringPtr()
		case "expiresIn":
			v.ExpiresIn = int32(r.Int())
		case "refreshToken":
			v.RefreshToken = r.StringPtr()
		case "idToken":
			v.IdToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateTokenWithIAMOutput(r *cbor.Reader, v *CreateTokenWithIAMOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "accessToken":
			v.AccessToken = r.StringPtr()
		case "tokenType":
			v.TokenType = r.StringPtr()
		case "expiresIn":
			v.ExpiresIn = int32(r.Int())
		case "refreshToken":
			v.RefreshToken = r.StringPtr()
		case "idToken":
			v.IdToken = r.StringPtr()
		case "issuedTokenType":
			v.IssuedTokenType = r.StringPtr()
		case "scope":
			v.Scope = decodeScopes(r)
		case "awsAdditionalDetails":
			if !r.Null() {
				v.AwsAdditionalDetails = new(types.AwsAdditionalDetails)
				decodeAwsAdditionalDetails(r, v.AwsAdditionalDetails)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpRegisterClientOutput(r *cbor.Reader, v *RegisterClientOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "clientId":
			v.ClientId = r.StringPtr()
		case "clientSecret":
			v.ClientSecret = r.StringPtr()
		case "clientIdIssuedAt":
			v.ClientIdIssuedAt = r.Int()
		case "clientSecretExpiresAt":
			v.ClientSecretExpiresAt = r.Int()
		case "authorizationEndpoint":
			v.AuthorizationEndpoint = r.StringPtr()
		case "tokenEndpoint":
			v.TokenEndpoint = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpStartDeviceAuthorizationOutput(r *cbor.Reader, v *StartDeviceAuthorizationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "deviceCode":
			v.DeviceCode = r.StringPtr()
		case "userCode":
			v.UserCode = r.StringPtr()
		case "verificationUri":
			v.VerificationUri = r.StringPtr()
		case "verificationUriComplete":
			v.VerificationUriComplete = r.StringPtr()
		case "expiresIn":
			v.ExpiresIn = int32(r.Int())
		case "interval":
			v.Interval = int32(r.Int())
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AccessDeniedException":
		v := new(types.AccessDeniedException)
		if !r.Empty() {
			decodeAccessDeniedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AccessDeniedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "AuthorizationPendingException":
		v := new(types.AuthorizationPendingException)
		if !r.Empty() {
			decodeAuthorizationPendingException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AuthorizationPendingException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExpiredTokenException":
		v := new(types.ExpiredTokenException)
		if !r.Empty() {
			decodeExpiredTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExpiredTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalServerException":
		v := new(types.InternalServerException)
		if !r.Empty() {
			decodeInternalServerException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalServerException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidClientException":
		v := new(types.InvalidClientException)
		if !r.Empty() {
			decodeInvalidClientException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidClientException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidClientMetadataException":
		v := new(types.InvalidClientMetadataException)
		if !r.Empty() {
			decodeInvalidClientMetadataException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidClientMetadataException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidGrantException":
		v := new(types.InvalidGrantException)
		if !r.Empty() {
			decodeInvalidGrantException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidGrantException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidRedirectUriException":
		v := new(types.InvalidRedirectUriException)
		if !r.Empty() {
			decodeInvalidRedirectUriException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRedirectUriException" {
			v.ErrorCodeOverride = &code
		}
		return v
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
	case "InvalidRequestRegionException":
		v := new(types.InvalidRequestRegionException)
		if !r.Empty() {
			decodeInvalidRequestRegionException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRequestRegionException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidScopeException":
		v := new(types.InvalidScopeException)
		if !r.Empty() {
			decodeInvalidScopeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidScopeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SlowDownException":
		v := new(types.SlowDownException)
		if !r.Empty() {
			decodeSlowDownException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SlowDownException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnauthorizedClientException":
		v := new(types.UnauthorizedClientException)
		if !r.Empty() {
			decodeUnauthorizedClientException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnauthorizedClientException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnsupportedGrantTypeException":
		v := new(types.UnsupportedGrantTypeException)
		if !r.Empty() {
			decodeUnsupportedGrantTypeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnsupportedGrantTypeException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeScopes(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeAwsAdditionalDetails(r *cbor.Reader, v *types.AwsAdditionalDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "identityContext":
			v.IdentityContext = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAccessDeniedException(r *cbor.Reader, v *types.AccessDeniedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "reason":
			v.Reason = types.AccessDeniedExceptionReason(r.String())
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAuthorizationPendingException(r *cbor.Reader, v *types.AuthorizationPendingException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredTokenException(r *cbor.Reader, v *types.ExpiredTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInternalServerException(r *cbor.Reader, v *types.InternalServerException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidClientException(r *cbor.Reader, v *types.InvalidClientException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidClientMetadataException(r *cbor.Reader, v *types.InvalidClientMetadataException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidGrantException(r *cbor.Reader, v *types.InvalidGrantException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRedirectUriException(r *cbor.Reader, v *types.InvalidRedirectUriException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRequestException(r *cbor.Reader, v *types.InvalidRequestException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "reason":
			v.Reason = types.InvalidRequestExceptionReason(r.String())
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidRequestRegionException(r *cbor.Reader, v *types.InvalidRequestRegionException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		case "endpoint":
			v.Endpoint = r.StringPtr()
		case "region":
			v.Region = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidScopeException(r *cbor.Reader, v *types.InvalidScopeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSlowDownException(r *cbor.Reader, v *types.SlowDownException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUnauthorizedClientException(r *cbor.Reader, v *types.UnauthorizedClientException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUnsupportedGrantTypeException(r *cbor.Reader, v *types.UnsupportedGrantTypeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "error":
			v.Error_ = r.StringPtr()
		case "error_description":
			v.Error_description = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
