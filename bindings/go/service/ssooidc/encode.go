// Code generated from the model of AWS SSO OIDC by cmd/generate. DO NOT EDIT.

package ssooidc

import (
	"github.com/libaws/libaws-go/internal/cbor"
)

func encodeOpCreateTokenInput(w *cbor.Writer, v *CreateTokenInput) {
	w.Map()
	if v.ClientId != nil {
		w.Raw("\x68" + "clientId")
		w.String(*v.ClientId)
	}
	if v.ClientSecret != nil {
		w.Raw("\x6c" + "clientSecret")
		w.String(*v.ClientSecret)
	}
	if v.GrantType != nil {
		w.Raw("\x69" + "grantType")
		w.String(*v.GrantType)
	}
	if v.DeviceCode != nil {
		w.Raw("\x6a" + "deviceCode")
		w.String(*v.DeviceCode)
	}
	if v.Code != nil {
		w.Raw("\x64" + "code")
		w.String(*v.Code)
	}
	if v.RefreshToken != nil {
		w.Raw("\x6c" + "refreshToken")
		w.String(*v.RefreshToken)
	}
	if v.Scope != nil {
		w.Raw("\x65" + "scope")
		encodeScopes(w, v.Scope)
	}
	if v.RedirectUri != nil {
		w.Raw("\x6b" + "redirectUri")
		w.String(*v.RedirectUri)
	}
	if v.CodeVerifier != nil {
		w.Raw("\x6c" + "codeVerifier")
		w.String(*v.CodeVerifier)
	}
	w.End()
}

func encodeOpCreateTokenWithIAMInput(w *cbor.Writer, v *CreateTokenWithIAMInput) {
	w.Map()
	if v.ClientId != nil {
		w.Raw("\x68" + "clientId")
		w.String(*v.ClientId)
	}
	if v.GrantType != nil {
		w.Raw("\x69" + "grantType")
		w.String(*v.GrantType)
	}
	if v.Code != nil {
		w.Raw("\x64" + "code")
		w.String(*v.Code)
	}
	if v.RefreshToken != nil {
		w.Raw("\x6c" + "refreshToken")
		w.String(*v.RefreshToken)
	}
	if v.Assertion != nil {
		w.Raw("\x69" + "assertion")
		w.String(*v.Assertion)
	}
	if v.Scope != nil {
		w.Raw("\x65" + "scope")
		encodeScopes(w, v.Scope)
	}
	if v.RedirectUri != nil {
		w.Raw("\x6b" + "redirectUri")
		w.String(*v.RedirectUri)
	}
	if v.SubjectToken != nil {
		w.Raw("\x6c" + "subjectToken")
		w.String(*v.SubjectToken)
	}
	if v.SubjectTokenType != nil {
		w.Raw("\x70" + "subjectTokenType")
		w.String(*v.SubjectTokenType)
	}
	if v.RequestedTokenType != nil {
		w.Raw("\x72" + "requestedTokenType")
		w.String(*v.RequestedTokenType)
	}
	if v.CodeVerifier != nil {
		w.Raw("\x6c" + "codeVerifier")
		w.String(*v.CodeVerifier)
	}
	w.End()
}

func encodeOpRegisterClientInput(w *cbor.Writer, v *RegisterClientInput) {
	w.Map()
	if v.ClientName != nil {
		w.Raw("\x6a" + "clientName")
		w.String(*v.ClientName)
	}
	if v.ClientType != nil {
		w.Raw("\x6a" + "clientType")
		w.String(*v.ClientType)
	}
	if v.Scopes != nil {
		w.Raw("\x66" + "scopes")
		encodeScopes(w, v.Scopes)
	}
	if v.RedirectUris != nil {
		w.Raw("\x6c" + "redirectUris")
		encodeRedirectUris(w, v.RedirectUris)
	}
	if v.GrantTypes != nil {
		w.Raw("\x6a" + "grantTypes")
		encodeGrantTypes(w, v.GrantTypes)
	}
	if v.IssuerUrl != nil {
		w.Raw("\x69" + "issuerUrl")
		w.String(*v.IssuerUrl)
	}
	if v.EntitledApplicationArn != nil {
		w.Raw("\x76" + "entitledApplicationArn")
		w.String(*v.EntitledApplicationArn)
	}
	w.End()
}

func encodeOpStartDeviceAuthorizationInput(w *cbor.Writer, v *StartDeviceAuthorizationInput) {
	w.Map()
	if v.ClientId != nil {
		w.Raw("\x68" + "clientId")
		w.String(*v.ClientId)
	}
	if v.ClientSecret != nil {
		w.Raw("\x6c" + "clientSecret")
		w.String(*v.ClientSecret)
	}
	if v.StartUrl != nil {
		w.Raw("\x68" + "startUrl")
		w.String(*v.StartUrl)
	}
	w.End()
}

func encodeScopes(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeRedirectUris(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeGrantTypes(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}
