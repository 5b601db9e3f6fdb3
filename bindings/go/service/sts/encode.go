// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package sts

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/sts/types"
)

func encodeOpAssumeRoleInput(w *cbor.Writer, v *AssumeRoleInput) {
	w.Map()
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	if v.RoleSessionName != nil {
		w.Raw("\x6f" + "RoleSessionName")
		w.String(*v.RoleSessionName)
	}
	if v.PolicyArns != nil {
		w.Raw("\x6a" + "PolicyArns")
		encodePolicyDescriptorListType(w, v.PolicyArns)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagListType(w, v.Tags)
	}
	if v.TransitiveTagKeys != nil {
		w.Raw("\x71" + "TransitiveTagKeys")
		encodeTagKeyListType(w, v.TransitiveTagKeys)
	}
	if v.ExternalId != nil {
		w.Raw("\x6a" + "ExternalId")
		w.String(*v.ExternalId)
	}
	if v.SerialNumber != nil {
		w.Raw("\x6c" + "SerialNumber")
		w.String(*v.SerialNumber)
	}
	if v.TokenCode != nil {
		w.Raw("\x69" + "TokenCode")
		w.String(*v.TokenCode)
	}
	if v.SourceIdentity != nil {
		w.Raw("\x6e" + "SourceIdentity")
		w.String(*v.SourceIdentity)
	}
	if v.ProvidedContexts != nil {
		w.Raw("\x70" + "ProvidedContexts")
		encodeProvidedContextsListType(w, v.ProvidedContexts)
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpAssumeRoleWithSAMLInput(w *cbor.Writer, v *AssumeRoleWithSAMLInput) {
	w.Map()
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	if v.PrincipalArn != nil {
		w.Raw("\x6c" + "PrincipalArn")
		w.String(*v.PrincipalArn)
	}
	if v.SAMLAssertion != nil {
		w.Raw("\x6d" + "SAMLAssertion")
		w.String(*v.SAMLAssertion)
	}
	if v.PolicyArns != nil {
		w.Raw("\x6a" + "PolicyArns")
		encodePolicyDescriptorListType(w, v.PolicyArns)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpAssumeRoleWithWebIdentityInput(w *cbor.Writer, v *AssumeRoleWithWebIdentityInput) {
	w.Map()
	if v.RoleArn != nil {
		w.Raw("\x67" + "RoleArn")
		w.String(*v.RoleArn)
	}
	if v.RoleSessionName != nil {
		w.Raw("\x6f" + "RoleSessionName")
		w.String(*v.RoleSessionName)
	}
	if v.WebIdentityToken != nil {
		w.Raw("\x70" + "WebIdentityToken")
		w.String(*v.WebIdentityToken)
	}
	if v.ProviderId != nil {
		w.Raw("\x6a" + "ProviderId")
		w.String(*v.ProviderId)
	}
	if v.PolicyArns != nil {
		w.Raw("\x6a" + "PolicyArns")
		encodePolicyDescriptorListType(w, v.PolicyArns)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpAssumeRootInput(w *cbor.Writer, v *AssumeRootInput) {
	w.Map()
	if v.TargetPrincipal != nil {
		w.Raw("\x6f" + "TargetPrincipal")
		w.String(*v.TargetPrincipal)
	}
	if v.TaskPolicyArn != nil {
		w.Raw("\x6d" + "TaskPolicyArn")
		encodePolicyDescriptorType(w, v.TaskPolicyArn)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpDecodeAuthorizationMessageInput(w *cbor.Writer, v *DecodeAuthorizationMessageInput) {
	w.Map()
	if v.EncodedMessage != nil {
		w.Raw("\x6e" + "EncodedMessage")
		w.String(*v.EncodedMessage)
	}
	w.End()
}

func encodeOpGetAccessKeyInfoInput(w *cbor.Writer, v *GetAccessKeyInfoInput) {
	w.Map()
	if v.AccessKeyId != nil {
		w.Raw("\x6b" + "AccessKeyId")
		w.String(*v.AccessKeyId)
	}
	w.End()
}

func encodeOpGetCallerIdentityInput(w *cbor.Writer, v *GetCallerIdentityInput) {
	w.Map()
	w.End()
}

func encodeOpGetDelegatedAccessTokenInput(w *cbor.Writer, v *GetDelegatedAccessTokenInput) {
	w.Map()
	if v.TradeInToken != nil {
		w.Raw("\x6c" + "TradeInToken")
		w.String(*v.TradeInToken)
	}
	w.End()
}

func encodeOpGetFederationTokenInput(w *cbor.Writer, v *GetFederationTokenInput) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.PolicyArns != nil {
		w.Raw("\x6a" + "PolicyArns")
		encodePolicyDescriptorListType(w, v.PolicyArns)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagListType(w, v.Tags)
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpGetSessionTokenInput(w *cbor.Writer, v *GetSessionTokenInput) {
	w.Map()
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.SerialNumber != nil {
		w.Raw("\x6c" + "SerialNumber")
		w.String(*v.SerialNumber)
	}
	if v.TokenCode != nil {
		w.Raw("\x69" + "TokenCode")
		w.String(*v.TokenCode)
	}
	if v.MinimumSessionTokenSize != nil {
		w.Raw("\x77" + "MinimumSessionTokenSize")
		w.Int(int64(*v.MinimumSessionTokenSize))
	}
	w.End()
}

func encodeOpGetWebIdentityTokenInput(w *cbor.Writer, v *GetWebIdentityTokenInput) {
	w.Map()
	if v.Audience != nil {
		w.Raw("\x68" + "Audience")
		encodeWebIdentityTokenAudienceListType(w, v.Audience)
	}
	if v.DurationSeconds != nil {
		w.Raw("\x6f" + "DurationSeconds")
		w.Int(int64(*v.DurationSeconds))
	}
	if v.SigningAlgorithm != nil {
		w.Raw("\x70" + "SigningAlgorithm")
		w.String(*v.SigningAlgorithm)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagListType(w, v.Tags)
	}
	w.End()
}

func encodePolicyDescriptorListType(w *cbor.Writer, v []types.PolicyDescriptorType) {
	w.List()
	for i := range v {
		encodePolicyDescriptorType(w, &v[i])
	}
	w.End()
}

func encodeTagListType(w *cbor.Writer, v []types.Tag) {
	w.List()
	for i := range v {
		encodeTag(w, &v[i])
	}
	w.End()
}

func encodeTagKeyListType(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeProvidedContextsListType(w *cbor.Writer, v []types.ProvidedContext) {
	w.List()
	for i := range v {
		encodeProvidedContext(w, &v[i])
	}
	w.End()
}

func encodePolicyDescriptorType(w *cbor.Writer, v *types.PolicyDescriptorType) {
	w.Map()
	if v.Arn != nil {
		w.Raw("\x63" + "arn")
		w.String(*v.Arn)
	}
	w.End()
}

func encodeWebIdentityTokenAudienceListType(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeTag(w *cbor.Writer, v *types.Tag) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeProvidedContext(w *cbor.Writer, v *types.ProvidedContext) {
	w.Map()
	if v.ProviderArn != nil {
		w.Raw("\x6b" + "ProviderArn")
		w.String(*v.ProviderArn)
	}
	if v.ContextAssertion != nil {
		w.Raw("\x70" + "ContextAssertion")
		w.String(*v.ContextAssertion)
	}
	w.End()
}
