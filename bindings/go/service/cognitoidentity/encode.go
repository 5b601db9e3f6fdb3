// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

package cognitoidentity

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/cognitoidentity/types"
)

func encodeOpCreateIdentityPoolInput(w *cbor.Writer, v *CreateIdentityPoolInput) {
	w.Map()
	if v.IdentityPoolName != nil {
		w.Raw("\x70" + "IdentityPoolName")
		w.String(*v.IdentityPoolName)
	}
	if v.AllowUnauthenticatedIdentities {
		w.Raw("\x78\x1e" + "AllowUnauthenticatedIdentities")
		w.Bool(v.AllowUnauthenticatedIdentities)
	}
	if v.AllowClassicFlow {
		w.Raw("\x70" + "AllowClassicFlow")
		w.Bool(v.AllowClassicFlow)
	}
	if v.SupportedLoginProviders != nil {
		w.Raw("\x77" + "SupportedLoginProviders")
		encodeIdentityProviders(w, v.SupportedLoginProviders)
	}
	if v.DeveloperProviderName != nil {
		w.Raw("\x75" + "DeveloperProviderName")
		w.String(*v.DeveloperProviderName)
	}
	if v.OpenIdConnectProviderARNs != nil {
		w.Raw("\x78\x19" + "OpenIdConnectProviderARNs")
		encodeOIDCProviderList(w, v.OpenIdConnectProviderARNs)
	}
	if v.CognitoIdentityProviders != nil {
		w.Raw("\x78\x18" + "CognitoIdentityProviders")
		encodeCognitoIdentityProviderList(w, v.CognitoIdentityProviders)
	}
	if v.SamlProviderARNs != nil {
		w.Raw("\x70" + "SamlProviderARNs")
		encodeSAMLProviderList(w, v.SamlProviderARNs)
	}
	if v.IdentityPoolTags != nil {
		w.Raw("\x70" + "IdentityPoolTags")
		encodeIdentityPoolTagsType(w, v.IdentityPoolTags)
	}
	w.End()
}

func encodeOpDeleteIdentitiesInput(w *cbor.Writer, v *DeleteIdentitiesInput) {
	w.Map()
	if v.IdentityIdsToDelete != nil {
		w.Raw("\x73" + "IdentityIdsToDelete")
		encodeIdentityIdList(w, v.IdentityIdsToDelete)
	}
	w.End()
}

func encodeOpDeleteIdentityPoolInput(w *cbor.Writer, v *DeleteIdentityPoolInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	w.End()
}

func encodeOpDescribeIdentityInput(w *cbor.Writer, v *DescribeIdentityInput) {
	w.Map()
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	w.End()
}

func encodeOpDescribeIdentityPoolInput(w *cbor.Writer, v *DescribeIdentityPoolInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	w.End()
}

func encodeOpGetCredentialsForIdentityInput(w *cbor.Writer, v *GetCredentialsForIdentityInput) {
	w.Map()
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.Logins != nil {
		w.Raw("\x66" + "Logins")
		encodeLoginsMap(w, v.Logins)
	}
	if v.CustomRoleArn != nil {
		w.Raw("\x6d" + "CustomRoleArn")
		w.String(*v.CustomRoleArn)
	}
	w.End()
}

func encodeOpGetIdInput(w *cbor.Writer, v *GetIdInput) {
	w.Map()
	if v.AccountId != nil {
		w.Raw("\x69" + "AccountId")
		w.String(*v.AccountId)
	}
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.Logins != nil {
		w.Raw("\x66" + "Logins")
		encodeLoginsMap(w, v.Logins)
	}
	w.End()
}

func encodeOpGetIdentityPoolRolesInput(w *cbor.Writer, v *GetIdentityPoolRolesInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	w.End()
}

func encodeOpGetOpenIdTokenInput(w *cbor.Writer, v *GetOpenIdTokenInput) {
	w.Map()
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.Logins != nil {
		w.Raw("\x66" + "Logins")
		encodeLoginsMap(w, v.Logins)
	}
	w.End()
}

func encodeOpGetOpenIdTokenForDeveloperIdentityInput(w *cbor.Writer, v *GetOpenIdTokenForDeveloperIdentityInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.Logins != nil {
		w.Raw("\x66" + "Logins")
		encodeLoginsMap(w, v.Logins)
	}
	if v.PrincipalTags != nil {
		w.Raw("\x6d" + "PrincipalTags")
		encodePrincipalTags(w, v.PrincipalTags)
	}
	if v.TokenDuration != nil {
		w.Raw("\x6d" + "TokenDuration")
		w.Int(*v.TokenDuration)
	}
	w.End()
}

func encodeOpGetPrincipalTagAttributeMapInput(w *cbor.Writer, v *GetPrincipalTagAttributeMapInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.IdentityProviderName != nil {
		w.Raw("\x74" + "IdentityProviderName")
		w.String(*v.IdentityProviderName)
	}
	w.End()
}

func encodeOpListIdentitiesInput(w *cbor.Writer, v *ListIdentitiesInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	if v.HideDisabled {
		w.Raw("\x6c" + "HideDisabled")
		w.Bool(v.HideDisabled)
	}
	w.End()
}

func encodeOpListIdentityPoolsInput(w *cbor.Writer, v *ListIdentityPoolsInput) {
	w.Map()
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpListTagsForResourceInput(w *cbor.Writer, v *ListTagsForResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	w.End()
}

func encodeOpLookupDeveloperIdentityInput(w *cbor.Writer, v *LookupDeveloperIdentityInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.DeveloperUserIdentifier != nil {
		w.Raw("\x77" + "DeveloperUserIdentifier")
		w.String(*v.DeveloperUserIdentifier)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "MaxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.NextToken != nil {
		w.Raw("\x69" + "NextToken")
		w.String(*v.NextToken)
	}
	w.End()
}

func encodeOpMergeDeveloperIdentitiesInput(w *cbor.Writer, v *MergeDeveloperIdentitiesInput) {
	w.Map()
	if v.SourceUserIdentifier != nil {
		w.Raw("\x74" + "SourceUserIdentifier")
		w.String(*v.SourceUserIdentifier)
	}
	if v.DestinationUserIdentifier != nil {
		w.Raw("\x78\x19" + "DestinationUserIdentifier")
		w.String(*v.DestinationUserIdentifier)
	}
	if v.DeveloperProviderName != nil {
		w.Raw("\x75" + "DeveloperProviderName")
		w.String(*v.DeveloperProviderName)
	}
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	w.End()
}

func encodeOpSetIdentityPoolRolesInput(w *cbor.Writer, v *SetIdentityPoolRolesInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.Roles != nil {
		w.Raw("\x65" + "Roles")
		encodeRolesMap(w, v.Roles)
	}
	if v.RoleMappings != nil {
		w.Raw("\x6c" + "RoleMappings")
		encodeRoleMappingMap(w, v.RoleMappings)
	}
	w.End()
}

func encodeOpSetPrincipalTagAttributeMapInput(w *cbor.Writer, v *SetPrincipalTagAttributeMapInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.IdentityProviderName != nil {
		w.Raw("\x74" + "IdentityProviderName")
		w.String(*v.IdentityProviderName)
	}
	if v.UseDefaults {
		w.Raw("\x6b" + "UseDefaults")
		w.Bool(v.UseDefaults)
	}
	if v.PrincipalTags != nil {
		w.Raw("\x6d" + "PrincipalTags")
		encodePrincipalTags(w, v.PrincipalTags)
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeIdentityPoolTagsType(w, v.Tags)
	}
	w.End()
}

func encodeOpUnlinkDeveloperIdentityInput(w *cbor.Writer, v *UnlinkDeveloperIdentityInput) {
	w.Map()
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.DeveloperProviderName != nil {
		w.Raw("\x75" + "DeveloperProviderName")
		w.String(*v.DeveloperProviderName)
	}
	if v.DeveloperUserIdentifier != nil {
		w.Raw("\x77" + "DeveloperUserIdentifier")
		w.String(*v.DeveloperUserIdentifier)
	}
	w.End()
}

func encodeOpUnlinkIdentityInput(w *cbor.Writer, v *UnlinkIdentityInput) {
	w.Map()
	if v.IdentityId != nil {
		w.Raw("\x6a" + "IdentityId")
		w.String(*v.IdentityId)
	}
	if v.Logins != nil {
		w.Raw("\x66" + "Logins")
		encodeLoginsMap(w, v.Logins)
	}
	if v.LoginsToRemove != nil {
		w.Raw("\x6e" + "LoginsToRemove")
		encodeLoginsList(w, v.LoginsToRemove)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.ResourceArn != nil {
		w.Raw("\x6b" + "ResourceArn")
		w.String(*v.ResourceArn)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeIdentityPoolTagsListType(w, v.TagKeys)
	}
	w.End()
}

func encodeOpUpdateIdentityPoolInput(w *cbor.Writer, v *UpdateIdentityPoolInput) {
	w.Map()
	if v.IdentityPoolId != nil {
		w.Raw("\x6e" + "IdentityPoolId")
		w.String(*v.IdentityPoolId)
	}
	if v.IdentityPoolName != nil {
		w.Raw("\x70" + "IdentityPoolName")
		w.String(*v.IdentityPoolName)
	}
	if v.AllowUnauthenticatedIdentities {
		w.Raw("\x78\x1e" + "AllowUnauthenticatedIdentities")
		w.Bool(v.AllowUnauthenticatedIdentities)
	}
	if v.AllowClassicFlow {
		w.Raw("\x70" + "AllowClassicFlow")
		w.Bool(v.AllowClassicFlow)
	}
	if v.SupportedLoginProviders != nil {
		w.Raw("\x77" + "SupportedLoginProviders")
		encodeIdentityProviders(w, v.SupportedLoginProviders)
	}
	if v.DeveloperProviderName != nil {
		w.Raw("\x75" + "DeveloperProviderName")
		w.String(*v.DeveloperProviderName)
	}
	if v.OpenIdConnectProviderARNs != nil {
		w.Raw("\x78\x19" + "OpenIdConnectProviderARNs")
		encodeOIDCProviderList(w, v.OpenIdConnectProviderARNs)
	}
	if v.CognitoIdentityProviders != nil {
		w.Raw("\x78\x18" + "CognitoIdentityProviders")
		encodeCognitoIdentityProviderList(w, v.CognitoIdentityProviders)
	}
	if v.SamlProviderARNs != nil {
		w.Raw("\x70" + "SamlProviderARNs")
		encodeSAMLProviderList(w, v.SamlProviderARNs)
	}
	if v.IdentityPoolTags != nil {
		w.Raw("\x70" + "IdentityPoolTags")
		encodeIdentityPoolTagsType(w, v.IdentityPoolTags)
	}
	w.End()
}

func encodeIdentityProviders(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeOIDCProviderList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeCognitoIdentityProviderList(w *cbor.Writer, v []types.CognitoIdentityProvider) {
	w.List()
	for i := range v {
		encodeCognitoIdentityProvider(w, &v[i])
	}
	w.End()
}

func encodeSAMLProviderList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeIdentityPoolTagsType(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeIdentityIdList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeLoginsMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodePrincipalTags(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeRolesMap(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeRoleMappingMap(w *cbor.Writer, v map[string]types.RoleMapping) {
	w.Map()
	for k, e := range v {
		w.String(k)
		encodeRoleMapping(w, &e)
	}
	w.End()
}

func encodeLoginsList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeIdentityPoolTagsListType(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeCognitoIdentityProvider(w *cbor.Writer, v *types.CognitoIdentityProvider) {
	w.Map()
	if v.ProviderName != nil {
		w.Raw("\x6c" + "ProviderName")
		w.String(*v.ProviderName)
	}
	if v.ClientId != nil {
		w.Raw("\x68" + "ClientId")
		w.String(*v.ClientId)
	}
	if v.ServerSideTokenCheck != nil {
		w.Raw("\x74" + "ServerSideTokenCheck")
		w.Bool(*v.ServerSideTokenCheck)
	}
	w.End()
}

func encodeRoleMapping(w *cbor.Writer, v *types.RoleMapping) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if len(v.AmbiguousRoleResolution) > 0 {
		w.Raw("\x77" + "AmbiguousRoleResolution")
		w.String(string(v.AmbiguousRoleResolution))
	}
	if v.RulesConfiguration != nil {
		w.Raw("\x72" + "RulesConfiguration")
		encodeRulesConfigurationType(w, v.RulesConfiguration)
	}
	w.End()
}

func encodeRulesConfigurationType(w *cbor.Writer, v *types.RulesConfigurationType) {
	w.Map()
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeMappingRulesList(w, v.Rules)
	}
	w.End()
}

func encodeMappingRulesList(w *cbor.Writer, v []types.MappingRule) {
	w.List()
	for i := range v {
		encodeMappingRule(w, &v[i])
	}
	w.End()
}

func encodeMappingRule(w *cbor.Writer, v *types.MappingRule) {
	w.Map()
	if v.Claim != nil {
		w.Raw("\x65" + "Claim")
		w.String(*v.Claim)
	}
	if len(v.MatchType) > 0 {
		w.Raw("\x69" + "MatchType")
		w.String(string(v.MatchType))
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	if v.RoleARN != nil {
		w.Raw("\x67" + "RoleARN")
		w.String(*v.RoleARN)
	}
	w.End()
}
