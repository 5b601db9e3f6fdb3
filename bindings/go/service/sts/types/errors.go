// Code generated from the model of AWS Security Token Service by cmd/generate. DO NOT EDIT.

package types

import (
	"fmt"

	"github.com/libaws/libaws-go/smithy"
)

// ExpiredTokenException is an error of the model.
type ExpiredTokenException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *ExpiredTokenException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ExpiredTokenException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ExpiredTokenException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ExpiredTokenException"
	}
	return *e.ErrorCodeOverride
}
func (e *ExpiredTokenException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ExpiredTradeInTokenException is an error of the model.
type ExpiredTradeInTokenException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *ExpiredTradeInTokenException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ExpiredTradeInTokenException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ExpiredTradeInTokenException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ExpiredTradeInTokenException"
	}
	return *e.ErrorCodeOverride
}
func (e *ExpiredTradeInTokenException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// IDPCommunicationErrorException is an error of the model.
type IDPCommunicationErrorException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *IDPCommunicationErrorException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *IDPCommunicationErrorException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *IDPCommunicationErrorException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "IDPCommunicationError"
	}
	return *e.ErrorCodeOverride
}
func (e *IDPCommunicationErrorException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// IDPRejectedClaimException is an error of the model.
type IDPRejectedClaimException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *IDPRejectedClaimException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *IDPRejectedClaimException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *IDPRejectedClaimException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "IDPRejectedClaim"
	}
	return *e.ErrorCodeOverride
}
func (e *IDPRejectedClaimException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidAuthorizationMessageException is an error of the model.
type InvalidAuthorizationMessageException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *InvalidAuthorizationMessageException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidAuthorizationMessageException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidAuthorizationMessageException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidAuthorizationMessageException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidAuthorizationMessageException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// InvalidIdentityTokenException is an error of the model.
type InvalidIdentityTokenException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *InvalidIdentityTokenException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidIdentityTokenException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidIdentityTokenException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidIdentityToken"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidIdentityTokenException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// JWTPayloadSizeExceededException is an error of the model.
type JWTPayloadSizeExceededException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *JWTPayloadSizeExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *JWTPayloadSizeExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *JWTPayloadSizeExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "JWTPayloadSizeExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *JWTPayloadSizeExceededException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// MalformedPolicyDocumentException is an error of the model.
type MalformedPolicyDocumentException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *MalformedPolicyDocumentException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *MalformedPolicyDocumentException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *MalformedPolicyDocumentException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "MalformedPolicyDocument"
	}
	return *e.ErrorCodeOverride
}
func (e *MalformedPolicyDocumentException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// OutboundWebIdentityFederationDisabledException is an error of the model.
type OutboundWebIdentityFederationDisabledException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *OutboundWebIdentityFederationDisabledException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *OutboundWebIdentityFederationDisabledException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *OutboundWebIdentityFederationDisabledException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "OutboundWebIdentityFederationDisabledException"
	}
	return *e.ErrorCodeOverride
}
func (e *OutboundWebIdentityFederationDisabledException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// PackedPolicyTooLargeException is an error of the model.
type PackedPolicyTooLargeException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *PackedPolicyTooLargeException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *PackedPolicyTooLargeException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *PackedPolicyTooLargeException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "PackedPolicyTooLarge"
	}
	return *e.ErrorCodeOverride
}
func (e *PackedPolicyTooLargeException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// RegionDisabledException is an error of the model.
type RegionDisabledException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *RegionDisabledException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *RegionDisabledException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *RegionDisabledException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "RegionDisabledException"
	}
	return *e.ErrorCodeOverride
}
func (e *RegionDisabledException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SessionDurationEscalationException is an error of the model.
type SessionDurationEscalationException struct {
	ErrorCodeOverride *string

	Message *string
}

func (e *SessionDurationEscalationException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SessionDurationEscalationException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SessionDurationEscalationException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SessionDurationEscalationException"
	}
	return *e.ErrorCodeOverride
}
func (e *SessionDurationEscalationException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}
