// Code generated from the model of AWS SSO OIDC by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of AWS SSO OIDC.
package types

// AccessDeniedExceptionReason is an enum; values that this version does not know are kept as they are.
type AccessDeniedExceptionReason string

// Enum values for AccessDeniedExceptionReason
const (
	AccessDeniedExceptionReasonKmsAccessDeniedException AccessDeniedExceptionReason = "KMS_AccessDeniedException"
)

// Values are those that this version knows.
func (AccessDeniedExceptionReason) Values() []AccessDeniedExceptionReason {
	return []AccessDeniedExceptionReason{
		"KMS_AccessDeniedException",
	}
}

// InvalidRequestExceptionReason is an enum; values that this version does not know are kept as they are.
type InvalidRequestExceptionReason string

// Enum values for InvalidRequestExceptionReason
const (
	InvalidRequestExceptionReasonKmsNotFoundException        InvalidRequestExceptionReason = "KMS_NotFoundException"
	InvalidRequestExceptionReasonKmsInvalidKeyUsageException InvalidRequestExceptionReason = "KMS_InvalidKeyUsageException"
	InvalidRequestExceptionReasonKmsInvalidStateException    InvalidRequestExceptionReason = "KMS_InvalidStateException"
	InvalidRequestExceptionReasonKmsDisabledException        InvalidRequestExceptionReason = "KMS_DisabledException"
)

// Values are those that this version knows.
func (InvalidRequestExceptionReason) Values() []InvalidRequestExceptionReason {
	return []InvalidRequestExceptionReason{
		"KMS_NotFoundException",
		"KMS_InvalidKeyUsageException",
		"KMS_InvalidStateException",
		"KMS_DisabledException",
	}
}
