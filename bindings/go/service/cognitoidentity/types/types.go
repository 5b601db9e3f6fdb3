// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// CognitoIdentityProvider is a structure of the model.
type CognitoIdentityProvider struct {
	ProviderName         *string
	ClientId             *string
	ServerSideTokenCheck *bool
}

// Credentials is a structure of the model.
type Credentials struct {
	AccessKeyId  *string
	SecretKey    *string
	SessionToken *string
	Expiration   *time.Time
}

// IdentityDescription is a structure of the model.
type IdentityDescription struct {
	IdentityId       *string
	Logins           []string
	CreationDate     *time.Time
	LastModifiedDate *time.Time
}

// IdentityPoolShortDescription is a structure of the model.
type IdentityPoolShortDescription struct {
	IdentityPoolId   *string
	IdentityPoolName *string
}

// MappingRule is a structure of the model.
type MappingRule struct {
	Claim     *string
	MatchType MappingRuleMatchType
	Value     *string
	RoleARN   *string
}

// RoleMapping is a structure of the model.
type RoleMapping struct {
	Type                    RoleMappingType
	AmbiguousRoleResolution AmbiguousRoleResolutionType
	RulesConfiguration      *RulesConfigurationType
}

// RulesConfigurationType is a structure of the model.
type RulesConfigurationType struct {
	Rules []MappingRule
}

// UnprocessedIdentityId is a structure of the model.
type UnprocessedIdentityId struct {
	IdentityId *string
	ErrorCode  ErrorCode
}
