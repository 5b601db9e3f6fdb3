// Code generated from the model of AWS Lambda by cmd/generate. DO NOT EDIT.

package types

import (
	"fmt"

	"github.com/libaws/libaws-go/smithy"
)

// AliasLimitExceededException is an error of the model.
type AliasLimitExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *AliasLimitExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *AliasLimitExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *AliasLimitExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "AliasLimitExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *AliasLimitExceededException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CallbackTimeoutException is an error of the model.
type CallbackTimeoutException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CallbackTimeoutException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CallbackTimeoutException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CallbackTimeoutException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CallbackTimeoutException"
	}
	return *e.ErrorCodeOverride
}
func (e *CallbackTimeoutException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CapacityProviderLimitExceededException is an error of the model.
type CapacityProviderLimitExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CapacityProviderLimitExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CapacityProviderLimitExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CapacityProviderLimitExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CapacityProviderLimitExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *CapacityProviderLimitExceededException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// CodeArtifactUserDeletedException is an error of the model.
type CodeArtifactUserDeletedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeArtifactUserDeletedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeArtifactUserDeletedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeArtifactUserDeletedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeArtifactUserDeletedException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeArtifactUserDeletedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CodeArtifactUserFailedException is an error of the model.
type CodeArtifactUserFailedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeArtifactUserFailedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeArtifactUserFailedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeArtifactUserFailedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeArtifactUserFailedException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeArtifactUserFailedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CodeArtifactUserPendingException is an error of the model.
type CodeArtifactUserPendingException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeArtifactUserPendingException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeArtifactUserPendingException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeArtifactUserPendingException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeArtifactUserPendingException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeArtifactUserPendingException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CodeSigningConfigNotFoundException is an error of the model.
type CodeSigningConfigNotFoundException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeSigningConfigNotFoundException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeSigningConfigNotFoundException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeSigningConfigNotFoundException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeSigningConfigNotFoundException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeSigningConfigNotFoundException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// CodeStorageExceededException is an error of the model.
type CodeStorageExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeStorageExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeStorageExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeStorageExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeStorageExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeStorageExceededException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// CodeVerificationFailedException is an error of the model.
type CodeVerificationFailedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *CodeVerificationFailedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *CodeVerificationFailedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *CodeVerificationFailedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "CodeVerificationFailedException"
	}
	return *e.ErrorCodeOverride
}
func (e *CodeVerificationFailedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// DurableExecutionAlreadyStartedException is an error of the model.
type DurableExecutionAlreadyStartedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *DurableExecutionAlreadyStartedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *DurableExecutionAlreadyStartedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *DurableExecutionAlreadyStartedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "DurableExecutionAlreadyStartedException"
	}
	return *e.ErrorCodeOverride
}
func (e *DurableExecutionAlreadyStartedException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// EC2AccessDeniedException is an error of the model.
type EC2AccessDeniedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EC2AccessDeniedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EC2AccessDeniedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EC2AccessDeniedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EC2AccessDeniedException"
	}
	return *e.ErrorCodeOverride
}
func (e *EC2AccessDeniedException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// EC2ThrottledException is an error of the model.
type EC2ThrottledException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EC2ThrottledException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EC2ThrottledException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EC2ThrottledException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EC2ThrottledException"
	}
	return *e.ErrorCodeOverride
}
func (e *EC2ThrottledException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// EC2UnexpectedException is an error of the model.
type EC2UnexpectedException struct {
	ErrorCodeOverride *string

	Type         *string
	Message      *string
	EC2ErrorCode *string
}

func (e *EC2UnexpectedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EC2UnexpectedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EC2UnexpectedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EC2UnexpectedException"
	}
	return *e.ErrorCodeOverride
}
func (e *EC2UnexpectedException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// EFSIOException is an error of the model.
type EFSIOException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EFSIOException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EFSIOException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EFSIOException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EFSIOException"
	}
	return *e.ErrorCodeOverride
}
func (e *EFSIOException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// EFSMountConnectivityException is an error of the model.
type EFSMountConnectivityException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EFSMountConnectivityException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EFSMountConnectivityException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EFSMountConnectivityException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EFSMountConnectivityException"
	}
	return *e.ErrorCodeOverride
}
func (e *EFSMountConnectivityException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// EFSMountFailureException is an error of the model.
type EFSMountFailureException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EFSMountFailureException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EFSMountFailureException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EFSMountFailureException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EFSMountFailureException"
	}
	return *e.ErrorCodeOverride
}
func (e *EFSMountFailureException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// EFSMountTimeoutException is an error of the model.
type EFSMountTimeoutException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *EFSMountTimeoutException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EFSMountTimeoutException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EFSMountTimeoutException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EFSMountTimeoutException"
	}
	return *e.ErrorCodeOverride
}
func (e *EFSMountTimeoutException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ENILimitReachedException is an error of the model.
type ENILimitReachedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ENILimitReachedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ENILimitReachedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ENILimitReachedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ENILimitReachedException"
	}
	return *e.ErrorCodeOverride
}
func (e *ENILimitReachedException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// ENINotReadyException is an error of the model.
type ENINotReadyException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ENINotReadyException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ENINotReadyException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ENINotReadyException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ENINotReadyException"
	}
	return *e.ErrorCodeOverride
}
func (e *ENINotReadyException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// FunctionVersionsPerCapacityProviderLimitExceededException is an error of the model.
type FunctionVersionsPerCapacityProviderLimitExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *FunctionVersionsPerCapacityProviderLimitExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *FunctionVersionsPerCapacityProviderLimitExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *FunctionVersionsPerCapacityProviderLimitExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "FunctionVersionsPerCapacityProviderLimitExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *FunctionVersionsPerCapacityProviderLimitExceededException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// InvalidCodeSignatureException is an error of the model.
type InvalidCodeSignatureException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidCodeSignatureException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidCodeSignatureException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidCodeSignatureException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidCodeSignatureException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidCodeSignatureException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidParameterValueException is an error of the model.
type InvalidParameterValueException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidParameterValueException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidParameterValueException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidParameterValueException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidParameterValueException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidParameterValueException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidRequestContentException is an error of the model.
type InvalidRequestContentException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidRequestContentException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidRequestContentException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidRequestContentException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidRequestContentException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidRequestContentException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidRuntimeException is an error of the model.
type InvalidRuntimeException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidRuntimeException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidRuntimeException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidRuntimeException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidRuntimeException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidRuntimeException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// InvalidSecurityGroupIDException is an error of the model.
type InvalidSecurityGroupIDException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidSecurityGroupIDException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidSecurityGroupIDException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidSecurityGroupIDException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidSecurityGroupIDException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidSecurityGroupIDException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// InvalidSubnetIDException is an error of the model.
type InvalidSubnetIDException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidSubnetIDException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidSubnetIDException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidSubnetIDException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidSubnetIDException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidSubnetIDException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// InvalidZipFileException is an error of the model.
type InvalidZipFileException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *InvalidZipFileException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidZipFileException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidZipFileException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidZipFileException"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidZipFileException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// KMSAccessDeniedException is an error of the model.
type KMSAccessDeniedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *KMSAccessDeniedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *KMSAccessDeniedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *KMSAccessDeniedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "KMSAccessDeniedException"
	}
	return *e.ErrorCodeOverride
}
func (e *KMSAccessDeniedException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// KMSDisabledException is an error of the model.
type KMSDisabledException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *KMSDisabledException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *KMSDisabledException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *KMSDisabledException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "KMSDisabledException"
	}
	return *e.ErrorCodeOverride
}
func (e *KMSDisabledException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// KMSInvalidStateException is an error of the model.
type KMSInvalidStateException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *KMSInvalidStateException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *KMSInvalidStateException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *KMSInvalidStateException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "KMSInvalidStateException"
	}
	return *e.ErrorCodeOverride
}
func (e *KMSInvalidStateException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// KMSNotFoundException is an error of the model.
type KMSNotFoundException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *KMSNotFoundException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *KMSNotFoundException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *KMSNotFoundException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "KMSNotFoundException"
	}
	return *e.ErrorCodeOverride
}
func (e *KMSNotFoundException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// ModeNotSupportedException is an error of the model.
type ModeNotSupportedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ModeNotSupportedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ModeNotSupportedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ModeNotSupportedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ModeNotSupportedException"
	}
	return *e.ErrorCodeOverride
}
func (e *ModeNotSupportedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NoPublishedVersionException is an error of the model.
type NoPublishedVersionException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *NoPublishedVersionException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *NoPublishedVersionException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NoPublishedVersionException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NoPublishedVersionException"
	}
	return *e.ErrorCodeOverride
}
func (e *NoPublishedVersionException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// PolicyLengthExceededException is an error of the model.
type PolicyLengthExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *PolicyLengthExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *PolicyLengthExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *PolicyLengthExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "PolicyLengthExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *PolicyLengthExceededException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// PreconditionFailedException is an error of the model.
type PreconditionFailedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *PreconditionFailedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *PreconditionFailedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *PreconditionFailedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "PreconditionFailedException"
	}
	return *e.ErrorCodeOverride
}
func (e *PreconditionFailedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ProvisionedConcurrencyConfigNotFoundException is an error of the model.
type ProvisionedConcurrencyConfigNotFoundException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ProvisionedConcurrencyConfigNotFoundException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ProvisionedConcurrencyConfigNotFoundException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ProvisionedConcurrencyConfigNotFoundException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ProvisionedConcurrencyConfigNotFoundException"
	}
	return *e.ErrorCodeOverride
}
func (e *ProvisionedConcurrencyConfigNotFoundException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// PublicPolicyException is an error of the model.
type PublicPolicyException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *PublicPolicyException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *PublicPolicyException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *PublicPolicyException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "PublicPolicyException"
	}
	return *e.ErrorCodeOverride
}
func (e *PublicPolicyException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// RecursiveInvocationException is an error of the model.
type RecursiveInvocationException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *RecursiveInvocationException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *RecursiveInvocationException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *RecursiveInvocationException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "RecursiveInvocationException"
	}
	return *e.ErrorCodeOverride
}
func (e *RecursiveInvocationException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// RequestTooLargeException is an error of the model.
type RequestTooLargeException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *RequestTooLargeException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *RequestTooLargeException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *RequestTooLargeException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "RequestTooLargeException"
	}
	return *e.ErrorCodeOverride
}
func (e *RequestTooLargeException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ResourceConflictException is an error of the model.
type ResourceConflictException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ResourceConflictException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ResourceConflictException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ResourceConflictException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ResourceConflictException"
	}
	return *e.ErrorCodeOverride
}
func (e *ResourceConflictException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ResourceInUseException is an error of the model.
type ResourceInUseException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ResourceInUseException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ResourceInUseException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ResourceInUseException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ResourceInUseException"
	}
	return *e.ErrorCodeOverride
}
func (e *ResourceInUseException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ResourceNotFoundException is an error of the model.
type ResourceNotFoundException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ResourceNotFoundException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ResourceNotFoundException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ResourceNotFoundException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ResourceNotFoundException"
	}
	return *e.ErrorCodeOverride
}
func (e *ResourceNotFoundException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ResourceNotReadyException is an error of the model.
type ResourceNotReadyException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ResourceNotReadyException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ResourceNotReadyException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ResourceNotReadyException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ResourceNotReadyException"
	}
	return *e.ErrorCodeOverride
}
func (e *ResourceNotReadyException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// RuntimeAliasDeletedException is an error of the model.
type RuntimeAliasDeletedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *RuntimeAliasDeletedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *RuntimeAliasDeletedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *RuntimeAliasDeletedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "RuntimeAliasDeletedException"
	}
	return *e.ErrorCodeOverride
}
func (e *RuntimeAliasDeletedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// RuntimeVersionDeletedException is an error of the model.
type RuntimeVersionDeletedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *RuntimeVersionDeletedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *RuntimeVersionDeletedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *RuntimeVersionDeletedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "RuntimeVersionDeletedException"
	}
	return *e.ErrorCodeOverride
}
func (e *RuntimeVersionDeletedException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// S3FilesMountConnectivityException is an error of the model.
type S3FilesMountConnectivityException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *S3FilesMountConnectivityException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *S3FilesMountConnectivityException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *S3FilesMountConnectivityException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "S3FilesMountConnectivityException"
	}
	return *e.ErrorCodeOverride
}
func (e *S3FilesMountConnectivityException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// S3FilesMountFailureException is an error of the model.
type S3FilesMountFailureException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *S3FilesMountFailureException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *S3FilesMountFailureException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *S3FilesMountFailureException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "S3FilesMountFailureException"
	}
	return *e.ErrorCodeOverride
}
func (e *S3FilesMountFailureException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// S3FilesMountTimeoutException is an error of the model.
type S3FilesMountTimeoutException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *S3FilesMountTimeoutException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *S3FilesMountTimeoutException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *S3FilesMountTimeoutException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "S3FilesMountTimeoutException"
	}
	return *e.ErrorCodeOverride
}
func (e *S3FilesMountTimeoutException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SerializedRequestEntityTooLargeException is an error of the model.
type SerializedRequestEntityTooLargeException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SerializedRequestEntityTooLargeException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SerializedRequestEntityTooLargeException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SerializedRequestEntityTooLargeException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SerializedRequestEntityTooLargeException"
	}
	return *e.ErrorCodeOverride
}
func (e *SerializedRequestEntityTooLargeException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// ServiceException is an error of the model.
type ServiceException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ServiceException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ServiceException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ServiceException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ServiceException"
	}
	return *e.ErrorCodeOverride
}
func (e *ServiceException) ErrorFault() smithy.ErrorFault { return smithy.FaultServer }

// ServiceQuotaExceededException is an error of the model.
type ServiceQuotaExceededException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *ServiceQuotaExceededException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ServiceQuotaExceededException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ServiceQuotaExceededException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ServiceQuotaExceededException"
	}
	return *e.ErrorCodeOverride
}
func (e *ServiceQuotaExceededException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SnapStartException is an error of the model.
type SnapStartException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SnapStartException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SnapStartException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SnapStartException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SnapStartException"
	}
	return *e.ErrorCodeOverride
}
func (e *SnapStartException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SnapStartNotReadyException is an error of the model.
type SnapStartNotReadyException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SnapStartNotReadyException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SnapStartNotReadyException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SnapStartNotReadyException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SnapStartNotReadyException"
	}
	return *e.ErrorCodeOverride
}
func (e *SnapStartNotReadyException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SnapStartRegenerationFailureException is an error of the model.
type SnapStartRegenerationFailureException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SnapStartRegenerationFailureException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SnapStartRegenerationFailureException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SnapStartRegenerationFailureException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SnapStartRegenerationFailureException"
	}
	return *e.ErrorCodeOverride
}
func (e *SnapStartRegenerationFailureException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultClient
}

// SnapStartTimeoutException is an error of the model.
type SnapStartTimeoutException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SnapStartTimeoutException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SnapStartTimeoutException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SnapStartTimeoutException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SnapStartTimeoutException"
	}
	return *e.ErrorCodeOverride
}
func (e *SnapStartTimeoutException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// SubnetIPAddressLimitReachedException is an error of the model.
type SubnetIPAddressLimitReachedException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *SubnetIPAddressLimitReachedException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *SubnetIPAddressLimitReachedException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *SubnetIPAddressLimitReachedException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "SubnetIPAddressLimitReachedException"
	}
	return *e.ErrorCodeOverride
}
func (e *SubnetIPAddressLimitReachedException) ErrorFault() smithy.ErrorFault {
	return smithy.FaultServer
}

// TooManyRequestsException is an error of the model.
type TooManyRequestsException struct {
	ErrorCodeOverride *string

	RetryAfterSeconds *string
	Type              *string
	Message           *string
	Reason            ThrottleReason
}

func (e *TooManyRequestsException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *TooManyRequestsException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *TooManyRequestsException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "TooManyRequestsException"
	}
	return *e.ErrorCodeOverride
}
func (e *TooManyRequestsException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// UnsupportedMediaTypeException is an error of the model.
type UnsupportedMediaTypeException struct {
	ErrorCodeOverride *string

	Type    *string
	Message *string
}

func (e *UnsupportedMediaTypeException) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *UnsupportedMediaTypeException) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *UnsupportedMediaTypeException) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "UnsupportedMediaTypeException"
	}
	return *e.ErrorCodeOverride
}
func (e *UnsupportedMediaTypeException) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }
