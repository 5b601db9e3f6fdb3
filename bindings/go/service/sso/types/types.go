// Code generated from the model of AWS Single Sign-On by cmd/generate. DO NOT EDIT.

package types

// AccountInfo is a structure of the model.
type AccountInfo struct {
	AccountId    *string
	AccountName  *string
	EmailAddress *string
}

// RoleCredentials is a structure of the model.
type RoleCredentials struct {
	AccessKeyId     *string
	SecretAccessKey *string
	SessionToken    *string
	Expiration      int64
}

// RoleInfo is a structure of the model.
type RoleInfo struct {
	RoleName  *string
	AccountId *string
}
