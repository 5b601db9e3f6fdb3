// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

package cognitoidentity

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/cognitoidentity/types"
)

func decodeOpCreateIdentityPoolOutput(r *cbor.Reader, v *CreateIdentityPoolOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityPoolName":
			v.IdentityPoolName = r.StringPtr()
		case "AllowUnauthenticatedIdentities":
			v.AllowUnauthenticatedIdentities = r.Bool()
		case "AllowClassicFlow":
			v.AllowClassicFlow = r.Bool()
		case "SupportedLoginProviders":
			v.SupportedLoginProviders = decodeIdentityProviders(r)
		case "DeveloperProviderName":
			v.DeveloperProviderName = r.StringPtr()
		case "OpenIdConnectProviderARNs":
			v.OpenIdConnectProviderARNs = decodeOIDCProviderList(r)
		case "CognitoIdentityProviders":
			v.CognitoIdentityProviders = decodeCognitoIdentityProviderList(r)
		case "SamlProviderARNs":
			v.SamlProviderARNs = decodeSAMLProviderList(r)
		case "IdentityPoolTags":
			v.IdentityPoolTags = decodeIdentityPoolTagsType(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteIdentitiesOutput(r *cbor.Reader, v *DeleteIdentitiesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UnprocessedIdentityIds":
			v.UnprocessedIdentityIds = decodeUnprocessedIdentityIdList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteIdentityPoolOutput(r *cbor.Reader, v *DeleteIdentityPoolOutput) {
	r.Skip()
}

func decodeOpDescribeIdentityOutput(r *cbor.Reader, v *DescribeIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "Logins":
			v.Logins = decodeLoginsList(r)
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "LastModifiedDate":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeIdentityPoolOutput(r *cbor.Reader, v *DescribeIdentityPoolOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityPoolName":
			v.IdentityPoolName = r.StringPtr()
		case "AllowUnauthenticatedIdentities":
			v.AllowUnauthenticatedIdentities = r.Bool()
		case "AllowClassicFlow":
			v.AllowClassicFlow = r.Bool()
		case "SupportedLoginProviders":
			v.SupportedLoginProviders = decodeIdentityProviders(r)
		case "DeveloperProviderName":
			v.DeveloperProviderName = r.StringPtr()
		case "OpenIdConnectProviderARNs":
			v.OpenIdConnectProviderARNs = decodeOIDCProviderList(r)
		case "CognitoIdentityProviders":
			v.CognitoIdentityProviders = decodeCognitoIdentityProviderList(r)
		case "SamlProviderARNs":
			v.SamlProviderARNs = decodeSAMLProviderList(r)
		case "IdentityPoolTags":
			v.IdentityPoolTags = decodeIdentityPoolTagsType(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetCredentialsForIdentityOutput(r *cbor.Reader, v *GetCredentialsForIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.Credentials)
				decodeCredentials(r, v.Credentials)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetIdOutput(r *cbor.Reader, v *GetIdOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetIdentityPoolRolesOutput(r *cbor.Reader, v *GetIdentityPoolRolesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "Roles":
			v.Roles = decodeRolesMap(r)
		case "RoleMappings":
			v.RoleMappings = decodeRoleMappingMap(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetOpenIdTokenOutput(r *cbor.Reader, v *GetOpenIdTokenOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "Token":
			v.Token = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetOpenIdTokenForDeveloperIdentityOutput(r *cbor.Reader, v *GetOpenIdTokenForDeveloperIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "Token":
			v.Token = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetPrincipalTagAttributeMapOutput(r *cbor.Reader, v *GetPrincipalTagAttributeMapOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityProviderName":
			v.IdentityProviderName = r.StringPtr()
		case "UseDefaults":
			v.UseDefaults = r.Bool()
		case "PrincipalTags":
			v.PrincipalTags = decodePrincipalTags(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListIdentitiesOutput(r *cbor.Reader, v *ListIdentitiesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "Identities":
			v.Identities = decodeIdentitiesList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListIdentityPoolsOutput(r *cbor.Reader, v *ListIdentityPoolsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPools":
			v.IdentityPools = decodeIdentityPoolsList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListTagsForResourceOutput(r *cbor.Reader, v *ListTagsForResourceOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeIdentityPoolTagsType(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpLookupDeveloperIdentityOutput(r *cbor.Reader, v *LookupDeveloperIdentityOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "DeveloperUserIdentifierList":
			v.DeveloperUserIdentifierList = decodeDeveloperUserIdentifierList(r)
		case "NextToken":
			v.NextToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpMergeDeveloperIdentitiesOutput(r *cbor.Reader, v *MergeDeveloperIdentitiesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpSetIdentityPoolRolesOutput(r *cbor.Reader, v *SetIdentityPoolRolesOutput) {
	r.Skip()
}

func decodeOpSetPrincipalTagAttributeMapOutput(r *cbor.Reader, v *SetPrincipalTagAttributeMapOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityProviderName":
			v.IdentityProviderName = r.StringPtr()
		case "UseDefaults":
			v.UseDefaults = r.Bool()
		case "PrincipalTags":
			v.PrincipalTags = decodePrincipalTags(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpUnlinkDeveloperIdentityOutput(r *cbor.Reader, v *UnlinkDeveloperIdentityOutput) {
	r.Skip()
}

func decodeOpUnlinkIdentityOutput(r *cbor.Reader, v *UnlinkIdentityOutput) {
	r.Skip()
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateIdentityPoolOutput(r *cbor.Reader, v *UpdateIdentityPoolOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityPoolName":
			v.IdentityPoolName = r.StringPtr()
		case "AllowUnauthenticatedIdentities":
			v.AllowUnauthenticatedIdentities = r.Bool()
		case "AllowClassicFlow":
			v.AllowClassicFlow = r.Bool()
		case "SupportedLoginProviders":
			v.SupportedLoginProviders = decodeIdentityProviders(r)
		case "DeveloperProviderName":
			v.DeveloperProviderName = r.StringPtr()
		case "OpenIdConnectProviderARNs":
			v.OpenIdConnectProviderARNs = decodeOIDCProviderList(r)
		case "CognitoIdentityProviders":
			v.CognitoIdentityProviders = decodeCognitoIdentityProviderList(r)
		case "SamlProviderARNs":
			v.SamlProviderARNs = decodeSAMLProviderList(r)
		case "IdentityPoolTags":
			v.IdentityPoolTags = decodeIdentityPoolTagsType(r)
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "ConcurrentModificationException":
		v := new(types.ConcurrentModificationException)
		if !r.Empty() {
			decodeConcurrentModificationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ConcurrentModificationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DeveloperUserAlreadyRegisteredException":
		v := new(types.DeveloperUserAlreadyRegisteredException)
		if !r.Empty() {
			decodeDeveloperUserAlreadyRegisteredException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DeveloperUserAlreadyRegisteredException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExternalServiceException":
		v := new(types.ExternalServiceException)
		if !r.Empty() {
			decodeExternalServiceException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExternalServiceException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InternalErrorException":
		v := new(types.InternalErrorException)
		if !r.Empty() {
			decodeInternalErrorException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InternalErrorException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidIdentityPoolConfigurationException":
		v := new(types.InvalidIdentityPoolConfigurationException)
		if !r.Empty() {
			decodeInvalidIdentityPoolConfigurationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidIdentityPoolConfigurationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidParameterException":
		v := new(types.InvalidParameterException)
		if !r.Empty() {
			decodeInvalidParameterException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidParameterException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "LimitExceededException":
		v := new(types.LimitExceededException)
		if !r.Empty() {
			decodeLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "LimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NotAuthorizedException":
		v := new(types.NotAuthorizedException)
		if !r.Empty() {
			decodeNotAuthorizedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NotAuthorizedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ResourceConflictException":
		v := new(types.ResourceConflictException)
		if !r.Empty() {
			decodeResourceConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ResourceConflictException" {
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
	}
	return nil
}

func decodeIdentityProviders(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeOIDCProviderList(r *cbor.Reader) []string {
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

func decodeCognitoIdentityProviderList(r *cbor.Reader) []types.CognitoIdentityProvider {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CognitoIdentityProvider, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CognitoIdentityProvider{})
		decodeCognitoIdentityProvider(r, &v[len(v)-1])
	}
	return v
}

func decodeSAMLProviderList(r *cbor.Reader) []string {
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

func decodeIdentityPoolTagsType(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeUnprocessedIdentityIdList(r *cbor.Reader) []types.UnprocessedIdentityId {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.UnprocessedIdentityId, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.UnprocessedIdentityId{})
		decodeUnprocessedIdentityId(r, &v[len(v)-1])
	}
	return v
}

func decodeLoginsList(r *cbor.Reader) []string {
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

func decodeCredentials(r *cbor.Reader, v *types.Credentials) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccessKeyId":
			v.AccessKeyId = r.StringPtr()
		case "SecretKey":
			v.SecretKey = r.StringPtr()
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

func decodeRolesMap(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeRoleMappingMap(r *cbor.Reader) map[string]types.RoleMapping {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]types.RoleMapping, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		var x types.RoleMapping
		decodeRoleMapping(r, &x)
		v[k] = x
	}
	return v
}

func decodePrincipalTags(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeIdentitiesList(r *cbor.Reader) []types.IdentityDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.IdentityDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.IdentityDescription{})
		decodeIdentityDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeIdentityPoolsList(r *cbor.Reader) []types.IdentityPoolShortDescription {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.IdentityPoolShortDescription, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.IdentityPoolShortDescription{})
		decodeIdentityPoolShortDescription(r, &v[len(v)-1])
	}
	return v
}

func decodeDeveloperUserIdentifierList(r *cbor.Reader) []string {
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

func decodeConcurrentModificationException(r *cbor.Reader, v *types.ConcurrentModificationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDeveloperUserAlreadyRegisteredException(r *cbor.Reader, v *types.DeveloperUserAlreadyRegisteredException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExternalServiceException(r *cbor.Reader, v *types.ExternalServiceException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInternalErrorException(r *cbor.Reader, v *types.InternalErrorException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidIdentityPoolConfigurationException(r *cbor.Reader, v *types.InvalidIdentityPoolConfigurationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidParameterException(r *cbor.Reader, v *types.InvalidParameterException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLimitExceededException(r *cbor.Reader, v *types.LimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeNotAuthorizedException(r *cbor.Reader, v *types.NotAuthorizedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeResourceConflictException(r *cbor.Reader, v *types.ResourceConflictException) {
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

func decodeCognitoIdentityProvider(r *cbor.Reader, v *types.CognitoIdentityProvider) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ProviderName":
			v.ProviderName = r.StringPtr()
		case "ClientId":
			v.ClientId = r.StringPtr()
		case "ServerSideTokenCheck":
			if !r.Null() {
				x := r.Bool()
				v.ServerSideTokenCheck = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeUnprocessedIdentityId(r *cbor.Reader, v *types.UnprocessedIdentityId) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "ErrorCode":
			v.ErrorCode = types.ErrorCode(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeRoleMapping(r *cbor.Reader, v *types.RoleMapping) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Type":
			v.Type = types.RoleMappingType(r.String())
		case "AmbiguousRoleResolution":
			v.AmbiguousRoleResolution = types.AmbiguousRoleResolutionType(r.String())
		case "RulesConfiguration":
			if !r.Null() {
				v.RulesConfiguration = new(types.RulesConfigurationType)
				decodeRulesConfigurationType(r, v.RulesConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeIdentityDescription(r *cbor.Reader, v *types.IdentityDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityId":
			v.IdentityId = r.StringPtr()
		case "Logins":
			v.Logins = decodeLoginsList(r)
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "LastModifiedDate":
			if !r.Null() {
				x := r.Time()
				v.LastModifiedDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeIdentityPoolShortDescription(r *cbor.Reader, v *types.IdentityPoolShortDescription) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IdentityPoolId":
			v.IdentityPoolId = r.StringPtr()
		case "IdentityPoolName":
			v.IdentityPoolName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRulesConfigurationType(r *cbor.Reader, v *types.RulesConfigurationType) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeMappingRulesList(r)
		default:
			r.Skip()
		}
	}
}

func decodeMappingRulesList(r *cbor.Reader) []types.MappingRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MappingRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MappingRule{})
		decodeMappingRule(r, &v[len(v)-1])
	}
	return v
}

func decodeMappingRule(r *cbor.Reader, v *types.MappingRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Claim":
			v.Claim = r.StringPtr()
		case "MatchType":
			v.MatchType = types.MappingRuleMatchType(r.String())
		case "Value":
			v.Value = r.StringPtr()
		case "RoleARN":
			v.RoleARN = r.StringPtr()
		default:
			r.Skip()
		}
	}
}
