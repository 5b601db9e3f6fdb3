// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package types

import (
	"fmt"

	"github.com/libaws/libaws-go/smithy"
)

// AccessDenied is an error of the model.
type AccessDenied struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *AccessDenied) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *AccessDenied) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *AccessDenied) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "AccessDenied"
	}
	return *e.ErrorCodeOverride
}
func (e *AccessDenied) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// AnnotationLimitExceeded is an error of the model.
type AnnotationLimitExceeded struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *AnnotationLimitExceeded) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *AnnotationLimitExceeded) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *AnnotationLimitExceeded) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "AnnotationLimitExceeded"
	}
	return *e.ErrorCodeOverride
}
func (e *AnnotationLimitExceeded) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// AnnotationNameTooLong is an error of the model.
type AnnotationNameTooLong struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *AnnotationNameTooLong) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *AnnotationNameTooLong) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *AnnotationNameTooLong) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "AnnotationNameTooLong"
	}
	return *e.ErrorCodeOverride
}
func (e *AnnotationNameTooLong) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// BucketAlreadyExists is an error of the model.
type BucketAlreadyExists struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *BucketAlreadyExists) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *BucketAlreadyExists) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *BucketAlreadyExists) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "BucketAlreadyExists"
	}
	return *e.ErrorCodeOverride
}
func (e *BucketAlreadyExists) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// BucketAlreadyOwnedByYou is an error of the model.
type BucketAlreadyOwnedByYou struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *BucketAlreadyOwnedByYou) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *BucketAlreadyOwnedByYou) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *BucketAlreadyOwnedByYou) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "BucketAlreadyOwnedByYou"
	}
	return *e.ErrorCodeOverride
}
func (e *BucketAlreadyOwnedByYou) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// EncryptionTypeMismatch is an error of the model.
type EncryptionTypeMismatch struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *EncryptionTypeMismatch) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *EncryptionTypeMismatch) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *EncryptionTypeMismatch) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "EncryptionTypeMismatch"
	}
	return *e.ErrorCodeOverride
}
func (e *EncryptionTypeMismatch) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// IdempotencyParameterMismatch is an error of the model.
type IdempotencyParameterMismatch struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *IdempotencyParameterMismatch) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *IdempotencyParameterMismatch) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *IdempotencyParameterMismatch) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "IdempotencyParameterMismatch"
	}
	return *e.ErrorCodeOverride
}
func (e *IdempotencyParameterMismatch) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidAnnotationName is an error of the model.
type InvalidAnnotationName struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *InvalidAnnotationName) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidAnnotationName) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidAnnotationName) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidAnnotationName"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidAnnotationName) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidObjectState is an error of the model.
type InvalidObjectState struct {
	Message *string

	ErrorCodeOverride *string

	StorageClass StorageClass
	AccessTier   IntelligentTieringAccessTier
}

func (e *InvalidObjectState) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidObjectState) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidObjectState) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidObjectState"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidObjectState) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidPrefix is an error of the model.
type InvalidPrefix struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *InvalidPrefix) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *InvalidPrefix) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidPrefix) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidPrefix"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidPrefix) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidRequest is an error of the model.
type InvalidRequest struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *InvalidRequest) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidRequest) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidRequest) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidRequest"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidRequest) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// InvalidWriteOffset is an error of the model.
type InvalidWriteOffset struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *InvalidWriteOffset) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *InvalidWriteOffset) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *InvalidWriteOffset) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "InvalidWriteOffset"
	}
	return *e.ErrorCodeOverride
}
func (e *InvalidWriteOffset) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NoSuchAnnotation is an error of the model.
type NoSuchAnnotation struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *NoSuchAnnotation) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *NoSuchAnnotation) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NoSuchAnnotation) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NoSuchAnnotation"
	}
	return *e.ErrorCodeOverride
}
func (e *NoSuchAnnotation) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NoSuchBucket is an error of the model.
type NoSuchBucket struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *NoSuchBucket) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *NoSuchBucket) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NoSuchBucket) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NoSuchBucket"
	}
	return *e.ErrorCodeOverride
}
func (e *NoSuchBucket) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NoSuchKey is an error of the model.
type NoSuchKey struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *NoSuchKey) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *NoSuchKey) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NoSuchKey) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NoSuchKey"
	}
	return *e.ErrorCodeOverride
}
func (e *NoSuchKey) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NoSuchUpload is an error of the model.
type NoSuchUpload struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *NoSuchUpload) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *NoSuchUpload) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NoSuchUpload) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NoSuchUpload"
	}
	return *e.ErrorCodeOverride
}
func (e *NoSuchUpload) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// NotFound is an error of the model.
type NotFound struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *NotFound) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *NotFound) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *NotFound) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "NotFound"
	}
	return *e.ErrorCodeOverride
}
func (e *NotFound) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ObjectAlreadyInActiveTierError is an error of the model.
type ObjectAlreadyInActiveTierError struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *ObjectAlreadyInActiveTierError) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ObjectAlreadyInActiveTierError) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ObjectAlreadyInActiveTierError) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ObjectAlreadyInActiveTierError"
	}
	return *e.ErrorCodeOverride
}
func (e *ObjectAlreadyInActiveTierError) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// ObjectNotInActiveTierError is an error of the model.
type ObjectNotInActiveTierError struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *ObjectNotInActiveTierError) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *ObjectNotInActiveTierError) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *ObjectNotInActiveTierError) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "ObjectNotInActiveTierError"
	}
	return *e.ErrorCodeOverride
}
func (e *ObjectNotInActiveTierError) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// TooManyParts is an error of the model.
type TooManyParts struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *TooManyParts) Error() string { return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage()) }
func (e *TooManyParts) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *TooManyParts) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "TooManyParts"
	}
	return *e.ErrorCodeOverride
}
func (e *TooManyParts) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }

// UnsupportedMediaType is an error of the model.
type UnsupportedMediaType struct {
	Message *string

	ErrorCodeOverride *string
}

func (e *UnsupportedMediaType) Error() string {
	return fmt.Sprintf("%s: %s", e.ErrorCode(), e.ErrorMessage())
}
func (e *UnsupportedMediaType) ErrorMessage() string {
	if e.Message == nil {
		return ""
	}
	return *e.Message
}
func (e *UnsupportedMediaType) ErrorCode() string {
	if e == nil || e.ErrorCodeOverride == nil {
		return "UnsupportedMediaType"
	}
	return *e.ErrorCodeOverride
}
func (e *UnsupportedMediaType) ErrorFault() smithy.ErrorFault { return smithy.FaultClient }
