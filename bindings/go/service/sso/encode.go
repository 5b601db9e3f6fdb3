// Code generated from the model of AWS Single Sign-On by cmd/generate. DO NOT EDIT.

package sso

import (
	"github.com/libaws/libaws-go/internal/cbor"
)

func encodeOpGetRoleCredentialsInput(w *cbor.Writer, v *GetRoleCredentialsInput) {
	w.Map()
	if v.RoleName != nil {
		w.Raw("\x68" + "roleName")
		w.String(*v.RoleName)
	}
	if v.AccountId != nil {
		w.Raw("\x69" + "accountId")
		w.String(*v.AccountId)
	}
	if v.AccessToken != nil {
		w.Raw("\x6b" + "accessToken")
		w.String(*v.AccessToken)
	}
	w.End()
}

func encodeOpListAccountRolesInput(w *cbor.Writer, v *ListAccountRolesInput) {
	w.Map()
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.AccessToken != nil {
		w.Raw("\x6b" + "accessToken")
		w.String(*v.AccessToken)
	}
	if v.AccountId != nil {
		w.Raw("\x69" + "accountId")
		w.String(*v.AccountId)
	}
	w.End()
}

func encodeOpListAccountsInput(w *cbor.Writer, v *ListAccountsInput) {
	w.Map()
	if v.NextToken != nil {
		w.Raw("\x69" + "nextToken")
		w.String(*v.NextToken)
	}
	if v.MaxResults != nil {
		w.Raw("\x6a" + "maxResults")
		w.Int(int64(*v.MaxResults))
	}
	if v.AccessToken != nil {
		w.Raw("\x6b" + "accessToken")
		w.String(*v.AccessToken)
	}
	w.End()
}

func encodeOpLogoutInput(w *cbor.Writer, v *LogoutInput) {
	w.Map()
	if v.AccessToken != nil {
		w.Raw("\x6b" + "accessToken")
		w.String(*v.AccessToken)
	}
	w.End()
}
