// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AssumedRoleUser is a structure of the model.
type AssumedRoleUser struct {
	AssumedRoleId *string
	Arn           *string
}

// Credentials is a structure of the model.
type Credentials struct {
	AccessKeyId     *string
	SecretAccessKey *string
	SessionToken    *string
	Expiration      *time.Time
}

// FederatedUser is a structure of the model.
type FederatedUser struct {
	FederatedUserId *string
	Arn             *string
}

// PolicyDescriptorType is a structure of the model.
type PolicyDescriptorType struct {
	Arn *string
}

// ProvidedContext is a structure of the model.
type ProvidedContext struct {
	ProviderArn      *string
	ContextAssertion *string
}

// Tag is a structure of the model.
type Tag struct {
	Key   *string
	Value *string
}
