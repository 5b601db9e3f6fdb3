// Code generated from the model of Amazon Cognito Identity by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of Amazon Cognito Identity.
package types

// AmbiguousRoleResolutionType is an enum; values that this version does not know are kept as they are.
type AmbiguousRoleResolutionType string

// Enum values for AmbiguousRoleResolutionType
const (
	AmbiguousRoleResolutionTypeAuthenticatedRole AmbiguousRoleResolutionType = "AuthenticatedRole"
	AmbiguousRoleResolutionTypeDeny              AmbiguousRoleResolutionType = "Deny"
)

// Values are those that this version knows.
func (AmbiguousRoleResolutionType) Values() []AmbiguousRoleResolutionType {
	return []AmbiguousRoleResolutionType{
		"AuthenticatedRole",
		"Deny",
	}
}

// ErrorCode is an enum; values that this version does not know are kept as they are.
type ErrorCode string

// Enum values for ErrorCode
const (
	ErrorCodeAccessDenied        ErrorCode = "AccessDenied"
	ErrorCodeInternalServerError ErrorCode = "InternalServerError"
)

// Values are those that this version knows.
func (ErrorCode) Values() []ErrorCode {
	return []ErrorCode{
		"AccessDenied",
		"InternalServerError",
	}
}

// MappingRuleMatchType is an enum; values that this version does not know are kept as they are.
type MappingRuleMatchType string

// Enum values for MappingRuleMatchType
const (
	MappingRuleMatchTypeEquals     MappingRuleMatchType = "Equals"
	MappingRuleMatchTypeContains   MappingRuleMatchType = "Contains"
	MappingRuleMatchTypeStartsWith MappingRuleMatchType = "StartsWith"
	MappingRuleMatchTypeNotEqual   MappingRuleMatchType = "NotEqual"
)

// Values are those that this version knows.
func (MappingRuleMatchType) Values() []MappingRuleMatchType {
	return []MappingRuleMatchType{
		"Equals",
		"Contains",
		"StartsWith",
		"NotEqual",
	}
}

// RoleMappingType is an enum; values that this version does not know are kept as they are.
type RoleMappingType string

// Enum values for RoleMappingType
const (
	RoleMappingTypeToken RoleMappingType = "Token"
	RoleMappingTypeRules RoleMappingType = "Rules"
)

// Values are those that this version knows.
func (RoleMappingType) Values() []RoleMappingType {
	return []RoleMappingType{
		"Token",
		"Rules",
	}
}
