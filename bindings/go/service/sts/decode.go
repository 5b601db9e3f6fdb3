// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package sts

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/sts/types"
)

func decodeOpAssumeRoleOutput(r *cbor.Reader, v *AssumeRoleOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "AssumedRoleUser":
			if !r.Null() {
				v.AssumedRoleUser = new(types.AssumedRoleUser)
				decodeAssumedRoleUser(r, v.AssumedRoleUser)
			}
		case "PackedPolicySize":
			if !r.Null() {
				x := int32(r.Int())
				v.PackedPolicySize = &x
			}
		case "SourceIdentity":
			v.SourceIdentity = r.StringPtr()
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpAssumeRoleWithSAMLOutput(r *cbor.Reader, v *AssumeRoleWithSAMLOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "AssumedRoleUser":
			if !r.Null() {
				v.AssumedRoleUser = new(types.AssumedRoleUser)
				decodeAssumedRoleUser(r, v.AssumedRoleUser)
			}
		case "PackedPolicySize":
			if !r.Null() {
				x := int32(r.Int())
				v.PackedPolicySize = &x
			}
		case "Subject":
			v.Subject = r.StringPtr()
		case "SubjectType":
			v.SubjectType = r.StringPtr()
		case "Issuer":
			v.Issuer = r.StringPtr()
		case "Audience":
			v.Audience = r.StringPtr()
		case "NameQualifier":
			v.NameQualifier = r.StringPtr()
		case "SourceIdentity":
			v.SourceIdentity = r.StringPtr()
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpAssumeRoleWithWebIdentityOutput(r *cbor.Reader, v *AssumeRoleWithWebIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "SubjectFromWebIdentityToken":
			v.SubjectFromWebIdentityToken = r.StringPtr()
		case "AssumedRoleUser":
			if !r.Null() {
				v.AssumedRoleUser = new(types.AssumedRoleUser)
				decodeAssumedRoleUser(r, v.AssumedRoleUser)
			}
		case "PackedPolicySize":
			if !r.Null() {
				x := int32(r.Int())
				v.PackedPolicySize = &x
			}
		case "Provider":
			v.Provider = r.StringPtr()
		case "Audience":
			v.Audience = r.StringPtr()
		case "SourceIdentity":
			v.SourceIdentity = r.StringPtr()
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpAssumeRootOutput(r *cbor.Reader, v *AssumeRootOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "SourceIdentity":
			v.SourceIdentity = r.StringPtr()
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDecodeAuthorizationMessageOutput(r *cbor.Reader, v *DecodeAuthorizationMessageOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DecodedMessage":
			v.DecodedMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetAccessKeyInfoOutput(r *cbor.Reader, v *GetAccessKeyInfoOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Account":
			v.Account = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetCallerIdentityOutput(r *cbor.Reader, v *GetCallerIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UserId":
			v.UserId = r.StringPtr()
		case "Account":
			v.Account = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetDelegatedAccessTokenOutput(r *cbor.Reader, v *GetDelegatedAccessTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "PackedPolicySize":
			if !r.Null() {
				x := int32(r.Int())
				v.PackedPolicySize = &x
			}
		case "AssumedPrincipal":
			v.AssumedPrincipal = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetFederationTokenOutput(r *cbor.Reader, v *GetFederationTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "FederatedUser":
			if !r.Null() {
				v.FederatedUser = new(types.FederatedUser)
				decodeFederatedUser(r, v.FederatedUser)
			}
		case "PackedPolicySize":
			if !r.Null() {
				x := int32(r.Int())
				v.PackedPolicySize = &x
			}
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetSessionTokenOutput(r *cbor.Reader, v *GetSessionTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		case "SessionTokenUtilization":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenUtilization = &x
			}
		case "SessionTokenSize":
			if !r.Null() {
				x := int32(r.Int())
				v.SessionTokenSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetWebIdentityTokenOutput(r *cbor.Reader, v *GetWebIdentityTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "WebIdentityToken":
			v.WebIdentityToken = r.StringPtr()
		case "Expiration":
			if !r.Null() {
				x := r.Time()
				v.Expiration = &x
			}
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
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
	case "ExpiredTradeInTokenException":
		v := new(types.ExpiredTradeInTokenException)
		if !r.Empty() {
			decodeExpiredTradeInTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExpiredTradeInTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IDPCommunicationErrorException":
		v := new(types.IDPCommunicationErrorException)
		if !r.Empty() {
			decodeIDPCommunicationErrorException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IDPCommunicationError" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IDPRejectedClaimException":
		v := new(types.IDPRejectedClaimException)
		if !r.Empty() {
			decodeIDPRejectedClaimException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IDPRejectedClaim" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAuthorizationMessageException":
		v := new(types.InvalidAuthorizationMessageException)
		if !r.Empty() {
			decodeInvalidAuthorizationMessageException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAuthorizationMessageException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidIdentityTokenException":
		v := new(types.InvalidIdentityTokenException)
		if !r.Empty() {
			decodeInvalidIdentityTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidIdentityToken" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "JWTPayloadSizeExceededException":
		v := new(types.JWTPayloadSizeExceededException)
		if !r.Empty() {
			decodeJWTPayloadSizeExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "JWTPayloadSizeExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "MalformedPolicyDocumentException":
		v := new(types.MalformedPolicyDocumentException)
		if !r.Empty() {
			decodeMalformedPolicyDocumentException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "MalformedPolicyDocument" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "OutboundWebIdentityFederationDisabledException":
		v := new(types.OutboundWebIdentityFederationDisabledException)
		if !r.Empty() {
			decodeOutboundWebIdentityFederationDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "OutboundWebIdentityFederationDisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "PackedPolicyTooLargeException":
		v := new(types.PackedPolicyTooLargeException)
		if !r.Empty() {
			decodePackedPolicyTooLargeException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "PackedPolicyTooLarge" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "RegionDisabledException":
		v := new(types.RegionDisabledException)
		if !r.Empty() {
			decodeRegionDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "RegionDisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "SessionDurationEscalationException":
		v := new(types.SessionDurationEscalationException)
		if !r.Empty() {
			decodeSessionDurationEscalationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "SessionDurationEscalationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeCredentials(r *cbor.Reader, v *types.Credentials) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccessKeyId":
			v.AccessKeyId = r.StringPtr()
		case "SecretAccessKey":
			v.SecretAccessKey = r.StringPtr()
		case "SessionToken":
			v.SessionToken = r.StringPtr()
		case "Expiration":
			if !r.Null() {
				x := r.Time()
				v.Expiration = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAssumedRoleUser(r *cbor.Reader, v *types.AssumedRoleUser) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AssumedRoleId":
			v.AssumedRoleId = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFederatedUser(r *cbor.Reader, v *types.FederatedUser) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FederatedUserId":
			v.FederatedUserId = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredTokenException(r *cbor.Reader, v *types.ExpiredTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredTradeInTokenException(r *cbor.Reader, v *types.ExpiredTradeInTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIDPCommunicationErrorException(r *cbor.Reader, v *types.IDPCommunicationErrorException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIDPRejectedClaimException(r *cbor.Reader, v *types.IDPRejectedClaimException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidAuthorizationMessageException(r *cbor.Reader, v *types.InvalidAuthorizationMessageException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidIdentityTokenException(r *cbor.Reader, v *types.InvalidIdentityTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeJWTPayloadSizeExceededException(r *cbor.Reader, v *types.JWTPayloadSizeExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMalformedPolicyDocumentException(r *cbor.Reader, v *types.MalformedPolicyDocumentException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOutboundWebIdentityFederationDisabledException(r *cbor.Reader, v *types.OutboundWebIdentityFederationDisabledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodePackedPolicyTooLargeException(r *cbor.Reader, v *types.PackedPolicyTooLargeException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRegionDisabledException(r *cbor.Reader, v *types.RegionDisabledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSessionDurationEscalationException(r *cbor.Reader, v *types.SessionDurationEscalationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
