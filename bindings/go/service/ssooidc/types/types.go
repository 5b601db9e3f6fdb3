// Code generated from the model of AWS SSO OIDC by cmd/generate. DO NOT EDIT.

package types

// AwsAdditionalDetails is a structure of the model.
type AwsAdditionalDetails struct {
	IdentityContext *string
}
