// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/s3/types"
)

func encodeOpAbortMultipartUploadInput(w *cbor.Writer, v *AbortMultipartUploadInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.UploadId != nil {
		w.Raw("\x68" + "UploadId")
		w.String(*v.UploadId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.IfMatchInitiatedTime != nil {
		w.Raw("\x74" + "IfMatchInitiatedTime")
		w.Time(*v.IfMatchInitiatedTime)
	}
	w.End()
}

func encodeOpCompleteMultipartUploadInput(w *cbor.Writer, v *CompleteMultipartUploadInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.MultipartUpload != nil {
		w.Raw("\x6f" + "MultipartUpload")
		encodeCompletedMultipartUpload(w, v.MultipartUpload)
	}
	if v.UploadId != nil {
		w.Raw("\x68" + "UploadId")
		w.String(*v.UploadId)
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if len(v.ChecksumType) > 0 {
		w.Raw("\x6c" + "ChecksumType")
		w.String(string(v.ChecksumType))
	}
	if v.MpuObjectSize != nil {
		w.Raw("\x6d" + "MpuObjectSize")
		w.Int(*v.MpuObjectSize)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfNoneMatch != nil {
		w.Raw("\x6b" + "IfNoneMatch")
		w.String(*v.IfNoneMatch)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	w.End()
}

func encodeOpCopyObjectInput(w *cbor.Writer, v *CopyObjectInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CacheControl != nil {
		w.Raw("\x6c" + "CacheControl")
		w.String(*v.CacheControl)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ContentDisposition != nil {
		w.Raw("\x72" + "ContentDisposition")
		w.String(*v.ContentDisposition)
	}
	if v.ContentEncoding != nil {
		w.Raw("\x6f" + "ContentEncoding")
		w.String(*v.ContentEncoding)
	}
	if v.ContentLanguage != nil {
		w.Raw("\x6f" + "ContentLanguage")
		w.String(*v.ContentLanguage)
	}
	if v.ContentType != nil {
		w.Raw("\x6b" + "ContentType")
		w.String(*v.ContentType)
	}
	if v.CopySource != nil {
		w.Raw("\x6a" + "CopySource")
		w.String(*v.CopySource)
	}
	if v.CopySourceIfMatch != nil {
		w.Raw("\x71" + "CopySourceIfMatch")
		w.String(*v.CopySourceIfMatch)
	}
	if v.CopySourceIfModifiedSince != nil {
		w.Raw("\x78\x19" + "CopySourceIfModifiedSince")
		w.Time(*v.CopySourceIfModifiedSince)
	}
	if v.CopySourceIfNoneMatch != nil {
		w.Raw("\x75" + "CopySourceIfNoneMatch")
		w.String(*v.CopySourceIfNoneMatch)
	}
	if v.CopySourceIfUnmodifiedSince != nil {
		w.Raw("\x78\x1b" + "CopySourceIfUnmodifiedSince")
		w.Time(*v.CopySourceIfUnmodifiedSince)
	}
	if v.Expires != nil {
		w.Raw("\x67" + "Expires")
		w.Time(*v.Expires)
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfNoneMatch != nil {
		w.Raw("\x6b" + "IfNoneMatch")
		w.String(*v.IfNoneMatch)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Metadata != nil {
		w.Raw("\x68" + "Metadata")
		encodeMetadata(w, v.Metadata)
	}
	if len(v.MetadataDirective) > 0 {
		w.Raw("\x71" + "MetadataDirective")
		w.String(string(v.MetadataDirective))
	}
	if len(v.TaggingDirective) > 0 {
		w.Raw("\x70" + "TaggingDirective")
		w.String(string(v.TaggingDirective))
	}
	if len(v.AnnotationDirective) > 0 {
		w.Raw("\x73" + "AnnotationDirective")
		w.String(string(v.AnnotationDirective))
	}
	if len(v.ServerSideEncryption) > 0 {
		w.Raw("\x74" + "ServerSideEncryption")
		w.String(string(v.ServerSideEncryption))
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.WebsiteRedirectLocation != nil {
		w.Raw("\x77" + "WebsiteRedirectLocation")
		w.String(*v.WebsiteRedirectLocation)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if v.SSEKMSKeyId != nil {
		w.Raw("\x6b" + "SSEKMSKeyId")
		w.String(*v.SSEKMSKeyId)
	}
	if v.SSEKMSEncryptionContext != nil {
		w.Raw("\x77" + "SSEKMSEncryptionContext")
		w.String(*v.SSEKMSEncryptionContext)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	if v.CopySourceSSECustomerAlgorithm != nil {
		w.Raw("\x78\x1e" + "CopySourceSSECustomerAlgorithm")
		w.String(*v.CopySourceSSECustomerAlgorithm)
	}
	if v.CopySourceSSECustomerKey != nil {
		w.Raw("\x78\x18" + "CopySourceSSECustomerKey")
		w.String(*v.CopySourceSSECustomerKey)
	}
	if v.CopySourceSSECustomerKeyMD5 != nil {
		w.Raw("\x78\x1b" + "CopySourceSSECustomerKeyMD5")
		w.String(*v.CopySourceSSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		w.String(*v.Tagging)
	}
	if len(v.ObjectLockMode) > 0 {
		w.Raw("\x6e" + "ObjectLockMode")
		w.String(string(v.ObjectLockMode))
	}
	if v.ObjectLockRetainUntilDate != nil {
		w.Raw("\x78\x19" + "ObjectLockRetainUntilDate")
		w.Time(*v.ObjectLockRetainUntilDate)
	}
	if len(v.ObjectLockLegalHoldStatus) > 0 {
		w.Raw("\x78\x19" + "ObjectLockLegalHoldStatus")
		w.String(string(v.ObjectLockLegalHoldStatus))
	}
	if len(v.ObjectLockEventHold) > 0 {
		w.Raw("\x73" + "ObjectLockEventHold")
		w.String(string(v.ObjectLockEventHold))
	}
	if v.ObjectLockEventHoldDurationDays != nil {
		w.Raw("\x78\x1f" + "ObjectLockEventHoldDurationDays")
		w.Int(int64(*v.ObjectLockEventHoldDurationDays))
	}
	if v.ObjectLockEventHoldDurationYears != nil {
		w.Raw("\x78\x20" + "ObjectLockEventHoldDurationYears")
		w.Int(int64(*v.ObjectLockEventHoldDurationYears))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ExpectedSourceBucketOwner != nil {
		w.Raw("\x78\x19" + "ExpectedSourceBucketOwner")
		w.String(*v.ExpectedSourceBucketOwner)
	}
	w.End()
}

func encodeOpCreateBucketInput(w *cbor.Writer, v *CreateBucketInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CreateBucketConfiguration != nil {
		w.Raw("\x78\x19" + "CreateBucketConfiguration")
		encodeCreateBucketConfiguration(w, v.CreateBucketConfiguration)
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWrite != nil {
		w.Raw("\x6a" + "GrantWrite")
		w.String(*v.GrantWrite)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.ObjectLockEnabledForBucket != nil {
		w.Raw("\x78\x1a" + "ObjectLockEnabledForBucket")
		w.Bool(*v.ObjectLockEnabledForBucket)
	}
	if len(v.ObjectOwnership) > 0 {
		w.Raw("\x6f" + "ObjectOwnership")
		w.String(string(v.ObjectOwnership))
	}
	if len(v.BucketNamespace) > 0 {
		w.Raw("\x6f" + "BucketNamespace")
		w.String(string(v.BucketNamespace))
	}
	w.End()
}

func encodeOpCreateBucketMetadataConfigurationInput(w *cbor.Writer, v *CreateBucketMetadataConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.MetadataConfiguration != nil {
		w.Raw("\x75" + "MetadataConfiguration")
		encodeMetadataConfiguration(w, v.MetadataConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpCreateBucketMetadataTableConfigurationInput(w *cbor.Writer, v *CreateBucketMetadataTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.MetadataTableConfiguration != nil {
		w.Raw("\x78\x1a" + "MetadataTableConfiguration")
		encodeMetadataTableConfiguration(w, v.MetadataTableConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpCreateMultipartUploadInput(w *cbor.Writer, v *CreateMultipartUploadInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CacheControl != nil {
		w.Raw("\x6c" + "CacheControl")
		w.String(*v.CacheControl)
	}
	if v.ContentDisposition != nil {
		w.Raw("\x72" + "ContentDisposition")
		w.String(*v.ContentDisposition)
	}
	if v.ContentEncoding != nil {
		w.Raw("\x6f" + "ContentEncoding")
		w.String(*v.ContentEncoding)
	}
	if v.ContentLanguage != nil {
		w.Raw("\x6f" + "ContentLanguage")
		w.String(*v.ContentLanguage)
	}
	if v.ContentType != nil {
		w.Raw("\x6b" + "ContentType")
		w.String(*v.ContentType)
	}
	if v.Expires != nil {
		w.Raw("\x67" + "Expires")
		w.Time(*v.Expires)
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Metadata != nil {
		w.Raw("\x68" + "Metadata")
		encodeMetadata(w, v.Metadata)
	}
	if len(v.ServerSideEncryption) > 0 {
		w.Raw("\x74" + "ServerSideEncryption")
		w.String(string(v.ServerSideEncryption))
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.WebsiteRedirectLocation != nil {
		w.Raw("\x77" + "WebsiteRedirectLocation")
		w.String(*v.WebsiteRedirectLocation)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if v.SSEKMSKeyId != nil {
		w.Raw("\x6b" + "SSEKMSKeyId")
		w.String(*v.SSEKMSKeyId)
	}
	if v.SSEKMSEncryptionContext != nil {
		w.Raw("\x77" + "SSEKMSEncryptionContext")
		w.String(*v.SSEKMSEncryptionContext)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		w.String(*v.Tagging)
	}
	if len(v.ObjectLockMode) > 0 {
		w.Raw("\x6e" + "ObjectLockMode")
		w.String(string(v.ObjectLockMode))
	}
	if v.ObjectLockRetainUntilDate != nil {
		w.Raw("\x78\x19" + "ObjectLockRetainUntilDate")
		w.Time(*v.ObjectLockRetainUntilDate)
	}
	if len(v.ObjectLockLegalHoldStatus) > 0 {
		w.Raw("\x78\x19" + "ObjectLockLegalHoldStatus")
		w.String(string(v.ObjectLockLegalHoldStatus))
	}
	if len(v.ObjectLockEventHold) > 0 {
		w.Raw("\x73" + "ObjectLockEventHold")
		w.String(string(v.ObjectLockEventHold))
	}
	if v.ObjectLockEventHoldDurationDays != nil {
		w.Raw("\x78\x1f" + "ObjectLockEventHoldDurationDays")
		w.Int(int64(*v.ObjectLockEventHoldDurationDays))
	}
	if v.ObjectLockEventHoldDurationYears != nil {
		w.Raw("\x78\x20" + "ObjectLockEventHoldDurationYears")
		w.Int(int64(*v.ObjectLockEventHoldDurationYears))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if len(v.ChecksumType) > 0 {
		w.Raw("\x6c" + "ChecksumType")
		w.String(string(v.ChecksumType))
	}
	w.End()
}

func encodeOpCreateSessionInput(w *cbor.Writer, v *CreateSessionInput) {
	w.Map()
	if len(v.SessionMode) > 0 {
		w.Raw("\x6b" + "SessionMode")
		w.String(string(v.SessionMode))
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if len(v.ServerSideEncryption) > 0 {
		w.Raw("\x74" + "ServerSideEncryption")
		w.String(string(v.ServerSideEncryption))
	}
	if v.SSEKMSKeyId != nil {
		w.Raw("\x6b" + "SSEKMSKeyId")
		w.String(*v.SSEKMSKeyId)
	}
	if v.SSEKMSEncryptionContext != nil {
		w.Raw("\x77" + "SSEKMSEncryptionContext")
		w.String(*v.SSEKMSEncryptionContext)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	w.End()
}

func encodeOpDeleteBucketInput(w *cbor.Writer, v *DeleteBucketInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketAnalyticsConfigurationInput(w *cbor.Writer, v *DeleteBucketAnalyticsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketCorsInput(w *cbor.Writer, v *DeleteBucketCorsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketEncryptionInput(w *cbor.Writer, v *DeleteBucketEncryptionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketIntelligentTieringConfigurationInput(w *cbor.Writer, v *DeleteBucketIntelligentTieringConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketInventoryConfigurationInput(w *cbor.Writer, v *DeleteBucketInventoryConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketLifecycleInput(w *cbor.Writer, v *DeleteBucketLifecycleInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketMetadataConfigurationInput(w *cbor.Writer, v *DeleteBucketMetadataConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketMetadataTableConfigurationInput(w *cbor.Writer, v *DeleteBucketMetadataTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketMetricsConfigurationInput(w *cbor.Writer, v *DeleteBucketMetricsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketOwnershipControlsInput(w *cbor.Writer, v *DeleteBucketOwnershipControlsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketPolicyInput(w *cbor.Writer, v *DeleteBucketPolicyInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketReplicationInput(w *cbor.Writer, v *DeleteBucketReplicationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketTaggingInput(w *cbor.Writer, v *DeleteBucketTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteBucketWebsiteInput(w *cbor.Writer, v *DeleteBucketWebsiteInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteObjectInput(w *cbor.Writer, v *DeleteObjectInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.MFA != nil {
		w.Raw("\x63" + "MFA")
		w.String(*v.MFA)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.BypassGovernanceRetention != nil {
		w.Raw("\x78\x19" + "BypassGovernanceRetention")
		w.Bool(*v.BypassGovernanceRetention)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfMatchLastModifiedTime != nil {
		w.Raw("\x77" + "IfMatchLastModifiedTime")
		w.Time(*v.IfMatchLastModifiedTime)
	}
	if v.IfMatchSize != nil {
		w.Raw("\x6b" + "IfMatchSize")
		w.Int(*v.IfMatchSize)
	}
	w.End()
}

func encodeOpDeleteObjectAnnotationInput(w *cbor.Writer, v *DeleteObjectAnnotationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.AnnotationName != nil {
		w.Raw("\x6e" + "AnnotationName")
		w.String(*v.AnnotationName)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ObjectIfMatch != nil {
		w.Raw("\x6d" + "ObjectIfMatch")
		w.String(*v.ObjectIfMatch)
	}
	w.End()
}

func encodeOpDeleteObjectTaggingInput(w *cbor.Writer, v *DeleteObjectTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpDeleteObjectsInput(w *cbor.Writer, v *DeleteObjectsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Delete != nil {
		w.Raw("\x66" + "Delete")
		encodeDelete(w, v.Delete)
	}
	if v.MFA != nil {
		w.Raw("\x63" + "MFA")
		w.String(*v.MFA)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.BypassGovernanceRetention != nil {
		w.Raw("\x78\x19" + "BypassGovernanceRetention")
		w.Bool(*v.BypassGovernanceRetention)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	w.End()
}

func encodeOpDeletePublicAccessBlockInput(w *cbor.Writer, v *DeletePublicAccessBlockInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketAbacInput(w *cbor.Writer, v *GetBucketAbacInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketAccelerateConfigurationInput(w *cbor.Writer, v *GetBucketAccelerateConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	w.End()
}

func encodeOpGetBucketAclInput(w *cbor.Writer, v *GetBucketAclInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketAnalyticsConfigurationInput(w *cbor.Writer, v *GetBucketAnalyticsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketCorsInput(w *cbor.Writer, v *GetBucketCorsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketEncryptionInput(w *cbor.Writer, v *GetBucketEncryptionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketIntelligentTieringConfigurationInput(w *cbor.Writer, v *GetBucketIntelligentTieringConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketInventoryConfigurationInput(w *cbor.Writer, v *GetBucketInventoryConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketLifecycleInput(w *cbor.Writer, v *GetBucketLifecycleInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketLifecycleConfigurationInput(w *cbor.Writer, v *GetBucketLifecycleConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketLocationInput(w *cbor.Writer, v *GetBucketLocationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketLoggingInput(w *cbor.Writer, v *GetBucketLoggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketMetadataConfigurationInput(w *cbor.Writer, v *GetBucketMetadataConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketMetadataTableConfigurationInput(w *cbor.Writer, v *GetBucketMetadataTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketMetricsConfigurationInput(w *cbor.Writer, v *GetBucketMetricsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketNotificationInput(w *cbor.Writer, v *GetBucketNotificationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketNotificationConfigurationInput(w *cbor.Writer, v *GetBucketNotificationConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketOwnershipControlsInput(w *cbor.Writer, v *GetBucketOwnershipControlsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketPolicyInput(w *cbor.Writer, v *GetBucketPolicyInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketPolicyStatusInput(w *cbor.Writer, v *GetBucketPolicyStatusInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketReplicationInput(w *cbor.Writer, v *GetBucketReplicationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketRequestPaymentInput(w *cbor.Writer, v *GetBucketRequestPaymentInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketTaggingInput(w *cbor.Writer, v *GetBucketTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketVersioningInput(w *cbor.Writer, v *GetBucketVersioningInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetBucketWebsiteInput(w *cbor.Writer, v *GetBucketWebsiteInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetObjectInput(w *cbor.Writer, v *GetObjectInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfModifiedSince != nil {
		w.Raw("\x6f" + "IfModifiedSince")
		w.Time(*v.IfModifiedSince)
	}
	if v.IfNoneMatch != nil {
		w.Raw("\x6b" + "IfNoneMatch")
		w.String(*v.IfNoneMatch)
	}
	if v.IfUnmodifiedSince != nil {
		w.Raw("\x71" + "IfUnmodifiedSince")
		w.Time(*v.IfUnmodifiedSince)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Range != nil {
		w.Raw("\x65" + "Range")
		w.String(*v.Range)
	}
	if v.ResponseCacheControl != nil {
		w.Raw("\x74" + "ResponseCacheControl")
		w.String(*v.ResponseCacheControl)
	}
	if v.ResponseContentDisposition != nil {
		w.Raw("\x78\x1a" + "ResponseContentDisposition")
		w.String(*v.ResponseContentDisposition)
	}
	if v.ResponseContentEncoding != nil {
		w.Raw("\x77" + "ResponseContentEncoding")
		w.String(*v.ResponseContentEncoding)
	}
	if v.ResponseContentLanguage != nil {
		w.Raw("\x77" + "ResponseContentLanguage")
		w.String(*v.ResponseContentLanguage)
	}
	if v.ResponseContentType != nil {
		w.Raw("\x73" + "ResponseContentType")
		w.String(*v.ResponseContentType)
	}
	if v.ResponseExpires != nil {
		w.Raw("\x6f" + "ResponseExpires")
		w.Time(*v.ResponseExpires)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.PartNumber != nil {
		w.Raw("\x6a" + "PartNumber")
		w.Int(int64(*v.PartNumber))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumMode) > 0 {
		w.Raw("\x6c" + "ChecksumMode")
		w.String(string(v.ChecksumMode))
	}
	w.End()
}

func encodeOpGetObjectAclInput(w *cbor.Writer, v *GetObjectAclInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetObjectAnnotationInput(w *cbor.Writer, v *GetObjectAnnotationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.AnnotationName != nil {
		w.Raw("\x6e" + "AnnotationName")
		w.String(*v.AnnotationName)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumMode) > 0 {
		w.Raw("\x6c" + "ChecksumMode")
		w.String(string(v.ChecksumMode))
	}
	w.End()
}

func encodeOpGetObjectAttributesInput(w *cbor.Writer, v *GetObjectAttributesInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.MaxParts != nil {
		w.Raw("\x68" + "MaxParts")
		w.Int(int64(*v.MaxParts))
	}
	if v.PartNumberMarker != nil {
		w.Raw("\x70" + "PartNumberMarker")
		w.Int(int64(*v.PartNumberMarker))
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ObjectAttributes != nil {
		w.Raw("\x70" + "ObjectAttributes")
		encodeObjectAttributesList(w, v.ObjectAttributes)
	}
	w.End()
}

func encodeOpGetObjectLegalHoldInput(w *cbor.Writer, v *GetObjectLegalHoldInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetObjectLockConfigurationInput(w *cbor.Writer, v *GetObjectLockConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetObjectRetentionInput(w *cbor.Writer, v *GetObjectRetentionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetObjectTaggingInput(w *cbor.Writer, v *GetObjectTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	w.End()
}

func encodeOpGetObjectTorrentInput(w *cbor.Writer, v *GetObjectTorrentInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpGetPublicAccessBlockInput(w *cbor.Writer, v *GetPublicAccessBlockInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpHeadBucketInput(w *cbor.Writer, v *HeadBucketInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpHeadObjectInput(w *cbor.Writer, v *HeadObjectInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfModifiedSince != nil {
		w.Raw("\x6f" + "IfModifiedSince")
		w.Time(*v.IfModifiedSince)
	}
	if v.IfNoneMatch != nil {
		w.Raw("\x6b" + "IfNoneMatch")
		w.String(*v.IfNoneMatch)
	}
	if v.IfUnmodifiedSince != nil {
		w.Raw("\x71" + "IfUnmodifiedSince")
		w.Time(*v.IfUnmodifiedSince)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Range != nil {
		w.Raw("\x65" + "Range")
		w.String(*v.Range)
	}
	if v.ResponseCacheControl != nil {
		w.Raw("\x74" + "ResponseCacheControl")
		w.String(*v.ResponseCacheControl)
	}
	if v.ResponseContentDisposition != nil {
		w.Raw("\x78\x1a" + "ResponseContentDisposition")
		w.String(*v.ResponseContentDisposition)
	}
	if v.ResponseContentEncoding != nil {
		w.Raw("\x77" + "ResponseContentEncoding")
		w.String(*v.ResponseContentEncoding)
	}
	if v.ResponseContentLanguage != nil {
		w.Raw("\x77" + "ResponseContentLanguage")
		w.String(*v.ResponseContentLanguage)
	}
	if v.ResponseContentType != nil {
		w.Raw("\x73" + "ResponseContentType")
		w.String(*v.ResponseContentType)
	}
	if v.ResponseExpires != nil {
		w.Raw("\x6f" + "ResponseExpires")
		w.Time(*v.ResponseExpires)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.PartNumber != nil {
		w.Raw("\x6a" + "PartNumber")
		w.Int(int64(*v.PartNumber))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumMode) > 0 {
		w.Raw("\x6c" + "ChecksumMode")
		w.String(string(v.ChecksumMode))
	}
	w.End()
}

func encodeOpListBucketAnalyticsConfigurationsInput(w *cbor.Writer, v *ListBucketAnalyticsConfigurationsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpListBucketIntelligentTieringConfigurationsInput(w *cbor.Writer, v *ListBucketIntelligentTieringConfigurationsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpListBucketInventoryConfigurationsInput(w *cbor.Writer, v *ListBucketInventoryConfigurationsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpListBucketMetricsConfigurationsInput(w *cbor.Writer, v *ListBucketMetricsConfigurationsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpListBucketsInput(w *cbor.Writer, v *ListBucketsInput) {
	w.Map()
	if v.MaxBuckets != nil {
		w.Raw("\x6a" + "MaxBuckets")
		w.Int(int64(*v.MaxBuckets))
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.BucketRegion != nil {
		w.Raw("\x6c" + "BucketRegion")
		w.String(*v.BucketRegion)
	}
	w.End()
}

func encodeOpListDirectoryBucketsInput(w *cbor.Writer, v *ListDirectoryBucketsInput) {
	w.Map()
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.MaxDirectoryBuckets != nil {
		w.Raw("\x73" + "MaxDirectoryBuckets")
		w.Int(int64(*v.MaxDirectoryBuckets))
	}
	w.End()
}

func encodeOpListMultipartUploadsInput(w *cbor.Writer, v *ListMultipartUploadsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Delimiter != nil {
		w.Raw("\x69" + "Delimiter")
		w.String(*v.Delimiter)
	}
	if len(v.EncodingType) > 0 {
		w.Raw("\x6c" + "EncodingType")
		w.String(string(v.EncodingType))
	}
	if v.KeyMarker != nil {
		w.Raw("\x69" + "KeyMarker")
		w.String(*v.KeyMarker)
	}
	if v.MaxUploads != nil {
		w.Raw("\x6a" + "MaxUploads")
		w.Int(int64(*v.MaxUploads))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.UploadIdMarker != nil {
		w.Raw("\x6e" + "UploadIdMarker")
		w.String(*v.UploadIdMarker)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	w.End()
}

func encodeOpListObjectAnnotationsInput(w *cbor.Writer, v *ListObjectAnnotationsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.MaxAnnotationResults != nil {
		w.Raw("\x74" + "MaxAnnotationResults")
		w.Int(int64(*v.MaxAnnotationResults))
	}
	if v.AnnotationPrefix != nil {
		w.Raw("\x70" + "AnnotationPrefix")
		w.String(*v.AnnotationPrefix)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpListObjectVersionsInput(w *cbor.Writer, v *ListObjectVersionsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Delimiter != nil {
		w.Raw("\x69" + "Delimiter")
		w.String(*v.Delimiter)
	}
	if len(v.EncodingType) > 0 {
		w.Raw("\x6c" + "EncodingType")
		w.String(string(v.EncodingType))
	}
	if v.KeyMarker != nil {
		w.Raw("\x69" + "KeyMarker")
		w.String(*v.KeyMarker)
	}
	if v.MaxKeys != nil {
		w.Raw("\x67" + "MaxKeys")
		w.Int(int64(*v.MaxKeys))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.VersionIdMarker != nil {
		w.Raw("\x6f" + "VersionIdMarker")
		w.String(*v.VersionIdMarker)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.OptionalObjectAttributes != nil {
		w.Raw("\x78\x18" + "OptionalObjectAttributes")
		encodeOptionalObjectAttributesList(w, v.OptionalObjectAttributes)
	}
	w.End()
}

func encodeOpListObjectsInput(w *cbor.Writer, v *ListObjectsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Delimiter != nil {
		w.Raw("\x69" + "Delimiter")
		w.String(*v.Delimiter)
	}
	if len(v.EncodingType) > 0 {
		w.Raw("\x6c" + "EncodingType")
		w.String(string(v.EncodingType))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.MaxKeys != nil {
		w.Raw("\x67" + "MaxKeys")
		w.Int(int64(*v.MaxKeys))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.OptionalObjectAttributes != nil {
		w.Raw("\x78\x18" + "OptionalObjectAttributes")
		encodeOptionalObjectAttributesList(w, v.OptionalObjectAttributes)
	}
	w.End()
}

func encodeOpListObjectsV2Input(w *cbor.Writer, v *ListObjectsV2Input) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Delimiter != nil {
		w.Raw("\x69" + "Delimiter")
		w.String(*v.Delimiter)
	}
	if len(v.EncodingType) > 0 {
		w.Raw("\x6c" + "EncodingType")
		w.String(string(v.EncodingType))
	}
	if v.MaxKeys != nil {
		w.Raw("\x67" + "MaxKeys")
		w.Int(int64(*v.MaxKeys))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.ContinuationToken != nil {
		w.Raw("\x71" + "ContinuationToken")
		w.String(*v.ContinuationToken)
	}
	if v.FetchOwner != nil {
		w.Raw("\x6a" + "FetchOwner")
		w.Bool(*v.FetchOwner)
	}
	if v.StartAfter != nil {
		w.Raw("\x6a" + "StartAfter")
		w.String(*v.StartAfter)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.OptionalObjectAttributes != nil {
		w.Raw("\x78\x18" + "OptionalObjectAttributes")
		encodeOptionalObjectAttributesList(w, v.OptionalObjectAttributes)
	}
	w.End()
}

func encodeOpListPartsInput(w *cbor.Writer, v *ListPartsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.MaxParts != nil {
		w.Raw("\x68" + "MaxParts")
		w.Int(int64(*v.MaxParts))
	}
	if v.PartNumberMarker != nil {
		w.Raw("\x70" + "PartNumberMarker")
		w.Int(int64(*v.PartNumberMarker))
	}
	if v.UploadId != nil {
		w.Raw("\x68" + "UploadId")
		w.String(*v.UploadId)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	w.End()
}

func encodeOpPutBucketAbacInput(w *cbor.Writer, v *PutBucketAbacInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.AbacStatus != nil {
		w.Raw("\x6a" + "AbacStatus")
		encodeAbacStatus(w, v.AbacStatus)
	}
	w.End()
}

func encodeOpPutBucketAccelerateConfigurationInput(w *cbor.Writer, v *PutBucketAccelerateConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.AccelerateConfiguration != nil {
		w.Raw("\x77" + "AccelerateConfiguration")
		encodeAccelerateConfiguration(w, v.AccelerateConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	w.End()
}

func encodeOpPutBucketAclInput(w *cbor.Writer, v *PutBucketAclInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.AccessControlPolicy != nil {
		w.Raw("\x73" + "AccessControlPolicy")
		encodeAccessControlPolicy(w, v.AccessControlPolicy)
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWrite != nil {
		w.Raw("\x6a" + "GrantWrite")
		w.String(*v.GrantWrite)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketAnalyticsConfigurationInput(w *cbor.Writer, v *PutBucketAnalyticsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.AnalyticsConfiguration != nil {
		w.Raw("\x76" + "AnalyticsConfiguration")
		encodeAnalyticsConfiguration(w, v.AnalyticsConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketCorsInput(w *cbor.Writer, v *PutBucketCorsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CORSConfiguration != nil {
		w.Raw("\x71" + "CORSConfiguration")
		encodeCORSConfiguration(w, v.CORSConfiguration)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketEncryptionInput(w *cbor.Writer, v *PutBucketEncryptionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ServerSideEncryptionConfiguration != nil {
		w.Raw("\x78\x21" + "ServerSideEncryptionConfiguration")
		encodeServerSideEncryptionConfiguration(w, v.ServerSideEncryptionConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketIntelligentTieringConfigurationInput(w *cbor.Writer, v *PutBucketIntelligentTieringConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.IntelligentTieringConfiguration != nil {
		w.Raw("\x78\x1f" + "IntelligentTieringConfiguration")
		encodeIntelligentTieringConfiguration(w, v.IntelligentTieringConfiguration)
	}
	w.End()
}

func encodeOpPutBucketInventoryConfigurationInput(w *cbor.Writer, v *PutBucketInventoryConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.InventoryConfiguration != nil {
		w.Raw("\x76" + "InventoryConfiguration")
		encodeInventoryConfiguration(w, v.InventoryConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketLifecycleInput(w *cbor.Writer, v *PutBucketLifecycleInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.LifecycleConfiguration != nil {
		w.Raw("\x76" + "LifecycleConfiguration")
		encodeLifecycleConfiguration(w, v.LifecycleConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketLifecycleConfigurationInput(w *cbor.Writer, v *PutBucketLifecycleConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.LifecycleConfiguration != nil {
		w.Raw("\x76" + "LifecycleConfiguration")
		encodeBucketLifecycleConfiguration(w, v.LifecycleConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.TransitionDefaultMinimumObjectSize) > 0 {
		w.Raw("\x78\x22" + "TransitionDefaultMinimumObjectSize")
		w.String(string(v.TransitionDefaultMinimumObjectSize))
	}
	w.End()
}

func encodeOpPutBucketLoggingInput(w *cbor.Writer, v *PutBucketLoggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.BucketLoggingStatus != nil {
		w.Raw("\x73" + "BucketLoggingStatus")
		encodeBucketLoggingStatus(w, v.BucketLoggingStatus)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketMetricsConfigurationInput(w *cbor.Writer, v *PutBucketMetricsConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.MetricsConfiguration != nil {
		w.Raw("\x74" + "MetricsConfiguration")
		encodeMetricsConfiguration(w, v.MetricsConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketNotificationInput(w *cbor.Writer, v *PutBucketNotificationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.NotificationConfiguration != nil {
		w.Raw("\x78\x19" + "NotificationConfiguration")
		encodeNotificationConfigurationDeprecated(w, v.NotificationConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketNotificationConfigurationInput(w *cbor.Writer, v *PutBucketNotificationConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.NotificationConfiguration != nil {
		w.Raw("\x78\x19" + "NotificationConfiguration")
		encodeNotificationConfiguration(w, v.NotificationConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.SkipDestinationValidation != nil {
		w.Raw("\x78\x19" + "SkipDestinationValidation")
		w.Bool(*v.SkipDestinationValidation)
	}
	w.End()
}

func encodeOpPutBucketOwnershipControlsInput(w *cbor.Writer, v *PutBucketOwnershipControlsInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.OwnershipControls != nil {
		w.Raw("\x71" + "OwnershipControls")
		encodeOwnershipControls(w, v.OwnershipControls)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	w.End()
}

func encodeOpPutBucketPolicyInput(w *cbor.Writer, v *PutBucketPolicyInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ConfirmRemoveSelfBucketAccess != nil {
		w.Raw("\x78\x1d" + "ConfirmRemoveSelfBucketAccess")
		w.Bool(*v.ConfirmRemoveSelfBucketAccess)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketReplicationInput(w *cbor.Writer, v *PutBucketReplicationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ReplicationConfiguration != nil {
		w.Raw("\x78\x18" + "ReplicationConfiguration")
		encodeReplicationConfiguration(w, v.ReplicationConfiguration)
	}
	if v.Token != nil {
		w.Raw("\x65" + "Token")
		w.String(*v.Token)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketRequestPaymentInput(w *cbor.Writer, v *PutBucketRequestPaymentInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.RequestPaymentConfiguration != nil {
		w.Raw("\x78\x1b" + "RequestPaymentConfiguration")
		encodeRequestPaymentConfiguration(w, v.RequestPaymentConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketTaggingInput(w *cbor.Writer, v *PutBucketTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		encodeTagging(w, v.Tagging)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketVersioningInput(w *cbor.Writer, v *PutBucketVersioningInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.MFA != nil {
		w.Raw("\x63" + "MFA")
		w.String(*v.MFA)
	}
	if v.VersioningConfiguration != nil {
		w.Raw("\x77" + "VersioningConfiguration")
		encodeVersioningConfiguration(w, v.VersioningConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutBucketWebsiteInput(w *cbor.Writer, v *PutBucketWebsiteInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.WebsiteConfiguration != nil {
		w.Raw("\x74" + "WebsiteConfiguration")
		encodeWebsiteConfiguration(w, v.WebsiteConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectInput(w *cbor.Writer, v *PutObjectInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CacheControl != nil {
		w.Raw("\x6c" + "CacheControl")
		w.String(*v.CacheControl)
	}
	if v.ContentDisposition != nil {
		w.Raw("\x72" + "ContentDisposition")
		w.String(*v.ContentDisposition)
	}
	if v.ContentEncoding != nil {
		w.Raw("\x6f" + "ContentEncoding")
		w.String(*v.ContentEncoding)
	}
	if v.ContentLanguage != nil {
		w.Raw("\x6f" + "ContentLanguage")
		w.String(*v.ContentLanguage)
	}
	if v.ContentLength != nil {
		w.Raw("\x6d" + "ContentLength")
		w.Int(*v.ContentLength)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if v.ContentType != nil {
		w.Raw("\x6b" + "ContentType")
		w.String(*v.ContentType)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if v.Expires != nil {
		w.Raw("\x67" + "Expires")
		w.Time(*v.Expires)
	}
	if v.IfMatch != nil {
		w.Raw("\x67" + "IfMatch")
		w.String(*v.IfMatch)
	}
	if v.IfNoneMatch != nil {
		w.Raw("\x6b" + "IfNoneMatch")
		w.String(*v.IfNoneMatch)
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.WriteOffsetBytes != nil {
		w.Raw("\x70" + "WriteOffsetBytes")
		w.Int(*v.WriteOffsetBytes)
	}
	if v.Metadata != nil {
		w.Raw("\x68" + "Metadata")
		encodeMetadata(w, v.Metadata)
	}
	if len(v.ServerSideEncryption) > 0 {
		w.Raw("\x74" + "ServerSideEncryption")
		w.String(string(v.ServerSideEncryption))
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.WebsiteRedirectLocation != nil {
		w.Raw("\x77" + "WebsiteRedirectLocation")
		w.String(*v.WebsiteRedirectLocation)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if v.SSEKMSKeyId != nil {
		w.Raw("\x6b" + "SSEKMSKeyId")
		w.String(*v.SSEKMSKeyId)
	}
	if v.SSEKMSEncryptionContext != nil {
		w.Raw("\x77" + "SSEKMSEncryptionContext")
		w.String(*v.SSEKMSEncryptionContext)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		w.String(*v.Tagging)
	}
	if len(v.ObjectLockMode) > 0 {
		w.Raw("\x6e" + "ObjectLockMode")
		w.String(string(v.ObjectLockMode))
	}
	if v.ObjectLockRetainUntilDate != nil {
		w.Raw("\x78\x19" + "ObjectLockRetainUntilDate")
		w.Time(*v.ObjectLockRetainUntilDate)
	}
	if len(v.ObjectLockLegalHoldStatus) > 0 {
		w.Raw("\x78\x19" + "ObjectLockLegalHoldStatus")
		w.String(string(v.ObjectLockLegalHoldStatus))
	}
	if len(v.ObjectLockEventHold) > 0 {
		w.Raw("\x73" + "ObjectLockEventHold")
		w.String(string(v.ObjectLockEventHold))
	}
	if v.ObjectLockEventHoldDurationDays != nil {
		w.Raw("\x78\x1f" + "ObjectLockEventHoldDurationDays")
		w.Int(int64(*v.ObjectLockEventHoldDurationDays))
	}
	if v.ObjectLockEventHoldDurationYears != nil {
		w.Raw("\x78\x20" + "ObjectLockEventHoldDurationYears")
		w.Int(int64(*v.ObjectLockEventHoldDurationYears))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectAclInput(w *cbor.Writer, v *PutObjectAclInput) {
	w.Map()
	if len(v.ACL) > 0 {
		w.Raw("\x63" + "ACL")
		w.String(string(v.ACL))
	}
	if v.AccessControlPolicy != nil {
		w.Raw("\x73" + "AccessControlPolicy")
		encodeAccessControlPolicy(w, v.AccessControlPolicy)
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.GrantFullControl != nil {
		w.Raw("\x70" + "GrantFullControl")
		w.String(*v.GrantFullControl)
	}
	if v.GrantRead != nil {
		w.Raw("\x69" + "GrantRead")
		w.String(*v.GrantRead)
	}
	if v.GrantReadACP != nil {
		w.Raw("\x6c" + "GrantReadACP")
		w.String(*v.GrantReadACP)
	}
	if v.GrantWrite != nil {
		w.Raw("\x6a" + "GrantWrite")
		w.String(*v.GrantWrite)
	}
	if v.GrantWriteACP != nil {
		w.Raw("\x6d" + "GrantWriteACP")
		w.String(*v.GrantWriteACP)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectAnnotationInput(w *cbor.Writer, v *PutObjectAnnotationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.AnnotationName != nil {
		w.Raw("\x6e" + "AnnotationName")
		w.String(*v.AnnotationName)
	}
	if v.ObjectIfMatch != nil {
		w.Raw("\x6d" + "ObjectIfMatch")
		w.String(*v.ObjectIfMatch)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectLegalHoldInput(w *cbor.Writer, v *PutObjectLegalHoldInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.LegalHold != nil {
		w.Raw("\x69" + "LegalHold")
		encodeObjectLockLegalHold(w, v.LegalHold)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectLockConfigurationInput(w *cbor.Writer, v *PutObjectLockConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ObjectLockConfiguration != nil {
		w.Raw("\x77" + "ObjectLockConfiguration")
		encodeObjectLockConfiguration(w, v.ObjectLockConfiguration)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.Token != nil {
		w.Raw("\x65" + "Token")
		w.String(*v.Token)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectRetentionInput(w *cbor.Writer, v *PutObjectRetentionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Retention != nil {
		w.Raw("\x69" + "Retention")
		encodeObjectLockRetention(w, v.Retention)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.BypassGovernanceRetention != nil {
		w.Raw("\x78\x19" + "BypassGovernanceRetention")
		w.Bool(*v.BypassGovernanceRetention)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpPutObjectTaggingInput(w *cbor.Writer, v *PutObjectTaggingInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		encodeTagging(w, v.Tagging)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	w.End()
}

func encodeOpPutPublicAccessBlockInput(w *cbor.Writer, v *PutPublicAccessBlockInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.PublicAccessBlockConfiguration != nil {
		w.Raw("\x78\x1e" + "PublicAccessBlockConfiguration")
		encodePublicAccessBlockConfiguration(w, v.PublicAccessBlockConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpRenameObjectInput(w *cbor.Writer, v *RenameObjectInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.RenameSource != nil {
		w.Raw("\x6c" + "RenameSource")
		w.String(*v.RenameSource)
	}
	if v.DestinationIfMatch != nil {
		w.Raw("\x72" + "DestinationIfMatch")
		w.String(*v.DestinationIfMatch)
	}
	if v.DestinationIfNoneMatch != nil {
		w.Raw("\x76" + "DestinationIfNoneMatch")
		w.String(*v.DestinationIfNoneMatch)
	}
	if v.DestinationIfModifiedSince != nil {
		w.Raw("\x78\x1a" + "DestinationIfModifiedSince")
		w.Time(*v.DestinationIfModifiedSince)
	}
	if v.DestinationIfUnmodifiedSince != nil {
		w.Raw("\x78\x1c" + "DestinationIfUnmodifiedSince")
		w.Time(*v.DestinationIfUnmodifiedSince)
	}
	if v.SourceIfMatch != nil {
		w.Raw("\x6d" + "SourceIfMatch")
		w.String(*v.SourceIfMatch)
	}
	if v.SourceIfNoneMatch != nil {
		w.Raw("\x71" + "SourceIfNoneMatch")
		w.String(*v.SourceIfNoneMatch)
	}
	if v.SourceIfModifiedSince != nil {
		w.Raw("\x75" + "SourceIfModifiedSince")
		w.Time(*v.SourceIfModifiedSince)
	}
	if v.SourceIfUnmodifiedSince != nil {
		w.Raw("\x77" + "SourceIfUnmodifiedSince")
		w.Time(*v.SourceIfUnmodifiedSince)
	}
	if v.ClientToken != nil {
		w.Raw("\x6b" + "ClientToken")
		w.String(*v.ClientToken)
	}
	w.End()
}

func encodeOpRestoreObjectInput(w *cbor.Writer, v *RestoreObjectInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.RestoreRequest != nil {
		w.Raw("\x6e" + "RestoreRequest")
		encodeRestoreRequest(w, v.RestoreRequest)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpSelectObjectContentInput(w *cbor.Writer, v *SelectObjectContentInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if v.Expression != nil {
		w.Raw("\x6a" + "Expression")
		w.String(*v.Expression)
	}
	if len(v.ExpressionType) > 0 {
		w.Raw("\x6e" + "ExpressionType")
		w.String(string(v.ExpressionType))
	}
	if v.RequestProgress != nil {
		w.Raw("\x6f" + "RequestProgress")
		encodeRequestProgress(w, v.RequestProgress)
	}
	if v.InputSerialization != nil {
		w.Raw("\x72" + "InputSerialization")
		encodeInputSerialization(w, v.InputSerialization)
	}
	if v.OutputSerialization != nil {
		w.Raw("\x73" + "OutputSerialization")
		encodeOutputSerialization(w, v.OutputSerialization)
	}
	if v.ScanRange != nil {
		w.Raw("\x69" + "ScanRange")
		encodeScanRange(w, v.ScanRange)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpUpdateBucketMetadataAnnotationTableConfigurationInput(w *cbor.Writer, v *UpdateBucketMetadataAnnotationTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.AnnotationTableConfiguration != nil {
		w.Raw("\x78\x1c" + "AnnotationTableConfiguration")
		encodeAnnotationTableConfigurationUpdates(w, v.AnnotationTableConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpUpdateBucketMetadataInventoryTableConfigurationInput(w *cbor.Writer, v *UpdateBucketMetadataInventoryTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.InventoryTableConfiguration != nil {
		w.Raw("\x78\x1b" + "InventoryTableConfiguration")
		encodeInventoryTableConfigurationUpdates(w, v.InventoryTableConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpUpdateBucketMetadataJournalTableConfigurationInput(w *cbor.Writer, v *UpdateBucketMetadataJournalTableConfigurationInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.JournalTableConfiguration != nil {
		w.Raw("\x78\x19" + "JournalTableConfiguration")
		encodeJournalTableConfigurationUpdates(w, v.JournalTableConfiguration)
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpUpdateObjectEncryptionInput(w *cbor.Writer, v *UpdateObjectEncryptionInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ObjectEncryption != nil {
		w.Raw("\x70" + "ObjectEncryption")
		encodeObjectEncryption(w, v.ObjectEncryption)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	w.End()
}

func encodeOpUploadPartInput(w *cbor.Writer, v *UploadPartInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.ContentLength != nil {
		w.Raw("\x6d" + "ContentLength")
		w.Int(*v.ContentLength)
	}
	if v.ContentMD5 != nil {
		w.Raw("\x6a" + "ContentMD5")
		w.String(*v.ContentMD5)
	}
	if len(v.ChecksumAlgorithm) > 0 {
		w.Raw("\x71" + "ChecksumAlgorithm")
		w.String(string(v.ChecksumAlgorithm))
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.PartNumber != nil {
		w.Raw("\x6a" + "PartNumber")
		w.Int(int64(*v.PartNumber))
	}
	if v.UploadId != nil {
		w.Raw("\x68" + "UploadId")
		w.String(*v.UploadId)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	w.End()
}

func encodeOpUploadPartCopyInput(w *cbor.Writer, v *UploadPartCopyInput) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.CopySource != nil {
		w.Raw("\x6a" + "CopySource")
		w.String(*v.CopySource)
	}
	if v.CopySourceIfMatch != nil {
		w.Raw("\x71" + "CopySourceIfMatch")
		w.String(*v.CopySourceIfMatch)
	}
	if v.CopySourceIfModifiedSince != nil {
		w.Raw("\x78\x19" + "CopySourceIfModifiedSince")
		w.Time(*v.CopySourceIfModifiedSince)
	}
	if v.CopySourceIfNoneMatch != nil {
		w.Raw("\x75" + "CopySourceIfNoneMatch")
		w.String(*v.CopySourceIfNoneMatch)
	}
	if v.CopySourceIfUnmodifiedSince != nil {
		w.Raw("\x78\x1b" + "CopySourceIfUnmodifiedSince")
		w.Time(*v.CopySourceIfUnmodifiedSince)
	}
	if v.CopySourceRange != nil {
		w.Raw("\x6f" + "CopySourceRange")
		w.String(*v.CopySourceRange)
	}
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.PartNumber != nil {
		w.Raw("\x6a" + "PartNumber")
		w.Int(int64(*v.PartNumber))
	}
	if v.UploadId != nil {
		w.Raw("\x68" + "UploadId")
		w.String(*v.UploadId)
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSECustomerKey != nil {
		w.Raw("\x6e" + "SSECustomerKey")
		w.String(*v.SSECustomerKey)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if v.CopySourceSSECustomerAlgorithm != nil {
		w.Raw("\x78\x1e" + "CopySourceSSECustomerAlgorithm")
		w.String(*v.CopySourceSSECustomerAlgorithm)
	}
	if v.CopySourceSSECustomerKey != nil {
		w.Raw("\x78\x18" + "CopySourceSSECustomerKey")
		w.String(*v.CopySourceSSECustomerKey)
	}
	if v.CopySourceSSECustomerKeyMD5 != nil {
		w.Raw("\x78\x1b" + "CopySourceSSECustomerKeyMD5")
		w.String(*v.CopySourceSSECustomerKeyMD5)
	}
	if len(v.RequestPayer) > 0 {
		w.Raw("\x6c" + "RequestPayer")
		w.String(string(v.RequestPayer))
	}
	if v.ExpectedBucketOwner != nil {
		w.Raw("\x73" + "ExpectedBucketOwner")
		w.String(*v.ExpectedBucketOwner)
	}
	if v.ExpectedSourceBucketOwner != nil {
		w.Raw("\x78\x19" + "ExpectedSourceBucketOwner")
		w.String(*v.ExpectedSourceBucketOwner)
	}
	w.End()
}

func encodeOpWriteGetObjectResponseInput(w *cbor.Writer, v *WriteGetObjectResponseInput) {
	w.Map()
	if v.RequestRoute != nil {
		w.Raw("\x6c" + "RequestRoute")
		w.String(*v.RequestRoute)
	}
	if v.RequestToken != nil {
		w.Raw("\x6c" + "RequestToken")
		w.String(*v.RequestToken)
	}
	if v.StatusCode != nil {
		w.Raw("\x6a" + "StatusCode")
		w.Int(int64(*v.StatusCode))
	}
	if v.ErrorCode != nil {
		w.Raw("\x69" + "ErrorCode")
		w.String(*v.ErrorCode)
	}
	if v.ErrorMessage != nil {
		w.Raw("\x6c" + "ErrorMessage")
		w.String(*v.ErrorMessage)
	}
	if v.AcceptRanges != nil {
		w.Raw("\x6c" + "AcceptRanges")
		w.String(*v.AcceptRanges)
	}
	if v.CacheControl != nil {
		w.Raw("\x6c" + "CacheControl")
		w.String(*v.CacheControl)
	}
	if v.ContentDisposition != nil {
		w.Raw("\x72" + "ContentDisposition")
		w.String(*v.ContentDisposition)
	}
	if v.ContentEncoding != nil {
		w.Raw("\x6f" + "ContentEncoding")
		w.String(*v.ContentEncoding)
	}
	if v.ContentLanguage != nil {
		w.Raw("\x6f" + "ContentLanguage")
		w.String(*v.ContentLanguage)
	}
	if v.ContentLength != nil {
		w.Raw("\x6d" + "ContentLength")
		w.Int(*v.ContentLength)
	}
	if v.ContentRange != nil {
		w.Raw("\x6c" + "ContentRange")
		w.String(*v.ContentRange)
	}
	if v.ContentType != nil {
		w.Raw("\x6b" + "ContentType")
		w.String(*v.ContentType)
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if v.DeleteMarker != nil {
		w.Raw("\x6c" + "DeleteMarker")
		w.Bool(*v.DeleteMarker)
	}
	if v.ETag != nil {
		w.Raw("\x64" + "ETag")
		w.String(*v.ETag)
	}
	if v.Expires != nil {
		w.Raw("\x67" + "Expires")
		w.Time(*v.Expires)
	}
	if v.Expiration != nil {
		w.Raw("\x6a" + "Expiration")
		w.String(*v.Expiration)
	}
	if v.LastModified != nil {
		w.Raw("\x6c" + "LastModified")
		w.Time(*v.LastModified)
	}
	if v.MissingMeta != nil {
		w.Raw("\x6b" + "MissingMeta")
		w.Int(int64(*v.MissingMeta))
	}
	if v.Metadata != nil {
		w.Raw("\x68" + "Metadata")
		encodeMetadata(w, v.Metadata)
	}
	if len(v.ObjectLockMode) > 0 {
		w.Raw("\x6e" + "ObjectLockMode")
		w.String(string(v.ObjectLockMode))
	}
	if len(v.ObjectLockLegalHoldStatus) > 0 {
		w.Raw("\x78\x19" + "ObjectLockLegalHoldStatus")
		w.String(string(v.ObjectLockLegalHoldStatus))
	}
	if v.ObjectLockRetainUntilDate != nil {
		w.Raw("\x78\x19" + "ObjectLockRetainUntilDate")
		w.Time(*v.ObjectLockRetainUntilDate)
	}
	if v.PartsCount != nil {
		w.Raw("\x6a" + "PartsCount")
		w.Int(int64(*v.PartsCount))
	}
	if len(v.ReplicationStatus) > 0 {
		w.Raw("\x71" + "ReplicationStatus")
		w.String(string(v.ReplicationStatus))
	}
	if len(v.RequestCharged) > 0 {
		w.Raw("\x6e" + "RequestCharged")
		w.String(string(v.RequestCharged))
	}
	if v.Restore != nil {
		w.Raw("\x67" + "Restore")
		w.String(*v.Restore)
	}
	if len(v.ServerSideEncryption) > 0 {
		w.Raw("\x74" + "ServerSideEncryption")
		w.String(string(v.ServerSideEncryption))
	}
	if v.SSECustomerAlgorithm != nil {
		w.Raw("\x74" + "SSECustomerAlgorithm")
		w.String(*v.SSECustomerAlgorithm)
	}
	if v.SSEKMSKeyId != nil {
		w.Raw("\x6b" + "SSEKMSKeyId")
		w.String(*v.SSEKMSKeyId)
	}
	if v.SSECustomerKeyMD5 != nil {
		w.Raw("\x71" + "SSECustomerKeyMD5")
		w.String(*v.SSECustomerKeyMD5)
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.TagCount != nil {
		w.Raw("\x68" + "TagCount")
		w.Int(int64(*v.TagCount))
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	w.End()
}

func encodeCompletedMultipartUpload(w *cbor.Writer, v *types.CompletedMultipartUpload) {
	w.Map()
	if v.Parts != nil {
		w.Raw("\x65" + "Parts")
		encodeCompletedPartList(w, v.Parts)
	}
	w.End()
}

func encodeMetadata(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeCreateBucketConfiguration(w *cbor.Writer, v *types.CreateBucketConfiguration) {
	w.Map()
	if len(v.LocationConstraint) > 0 {
		w.Raw("\x72" + "LocationConstraint")
		w.String(string(v.LocationConstraint))
	}
	if v.Location != nil {
		w.Raw("\x68" + "Location")
		encodeLocationInfo(w, v.Location)
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		encodeBucketInfo(w, v.Bucket)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	w.End()
}

func encodeMetadataConfiguration(w *cbor.Writer, v *types.MetadataConfiguration) {
	w.Map()
	if v.JournalTableConfiguration != nil {
		w.Raw("\x78\x19" + "JournalTableConfiguration")
		encodeJournalTableConfiguration(w, v.JournalTableConfiguration)
	}
	if v.InventoryTableConfiguration != nil {
		w.Raw("\x78\x1b" + "InventoryTableConfiguration")
		encodeInventoryTableConfiguration(w, v.InventoryTableConfiguration)
	}
	if v.AnnotationTableConfiguration != nil {
		w.Raw("\x78\x1c" + "AnnotationTableConfiguration")
		encodeAnnotationTableConfiguration(w, v.AnnotationTableConfiguration)
	}
	w.End()
}

func encodeMetadataTableConfiguration(w *cbor.Writer, v *types.MetadataTableConfiguration) {
	w.Map()
	if v.S3TablesDestination != nil {
		w.Raw("\x73" + "S3TablesDestination")
		encodeS3TablesDestination(w, v.S3TablesDestination)
	}
	w.End()
}

func encodeDelete(w *cbor.Writer, v *types.Delete) {
	w.Map()
	if v.Objects != nil {
		w.Raw("\x67" + "Objects")
		encodeObjectIdentifierList(w, v.Objects)
	}
	if v.Quiet != nil {
		w.Raw("\x65" + "Quiet")
		w.Bool(*v.Quiet)
	}
	w.End()
}

func encodeObjectAttributesList(w *cbor.Writer, v []types.ObjectAttributes) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeOptionalObjectAttributesList(w *cbor.Writer, v []types.OptionalObjectAttributes) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeAbacStatus(w *cbor.Writer, v *types.AbacStatus) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeAccelerateConfiguration(w *cbor.Writer, v *types.AccelerateConfiguration) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeAccessControlPolicy(w *cbor.Writer, v *types.AccessControlPolicy) {
	w.Map()
	if v.Grants != nil {
		w.Raw("\x66" + "Grants")
		encodeGrants(w, v.Grants)
	}
	if v.Owner != nil {
		w.Raw("\x65" + "Owner")
		encodeOwner(w, v.Owner)
	}
	w.End()
}

func encodeAnalyticsConfiguration(w *cbor.Writer, v *types.AnalyticsConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeAnalyticsFilter(w, v.Filter)
	}
	if v.StorageClassAnalysis != nil {
		w.Raw("\x74" + "StorageClassAnalysis")
		encodeStorageClassAnalysis(w, v.StorageClassAnalysis)
	}
	w.End()
}

func encodeCORSConfiguration(w *cbor.Writer, v *types.CORSConfiguration) {
	w.Map()
	if v.CORSRules != nil {
		w.Raw("\x69" + "CORSRules")
		encodeCORSRules(w, v.CORSRules)
	}
	w.End()
}

func encodeServerSideEncryptionConfiguration(w *cbor.Writer, v *types.ServerSideEncryptionConfiguration) {
	w.Map()
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeServerSideEncryptionRules(w, v.Rules)
	}
	w.End()
}

func encodeIntelligentTieringConfiguration(w *cbor.Writer, v *types.IntelligentTieringConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeIntelligentTieringFilter(w, v.Filter)
	}
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.Tierings != nil {
		w.Raw("\x68" + "Tierings")
		encodeTieringList(w, v.Tierings)
	}
	w.End()
}

func encodeInventoryConfiguration(w *cbor.Writer, v *types.InventoryConfiguration) {
	w.Map()
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		encodeInventoryDestination(w, v.Destination)
	}
	if v.IsEnabled != nil {
		w.Raw("\x69" + "IsEnabled")
		w.Bool(*v.IsEnabled)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeInventoryFilter(w, v.Filter)
	}
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if len(v.IncludedObjectVersions) > 0 {
		w.Raw("\x76" + "IncludedObjectVersions")
		w.String(string(v.IncludedObjectVersions))
	}
	if v.OptionalFields != nil {
		w.Raw("\x6e" + "OptionalFields")
		encodeInventoryOptionalFields(w, v.OptionalFields)
	}
	if v.Schedule != nil {
		w.Raw("\x68" + "Schedule")
		encodeInventorySchedule(w, v.Schedule)
	}
	w.End()
}

func encodeLifecycleConfiguration(w *cbor.Writer, v *types.LifecycleConfiguration) {
	w.Map()
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeRules(w, v.Rules)
	}
	w.End()
}

func encodeBucketLifecycleConfiguration(w *cbor.Writer, v *types.BucketLifecycleConfiguration) {
	w.Map()
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeLifecycleRules(w, v.Rules)
	}
	w.End()
}

func encodeBucketLoggingStatus(w *cbor.Writer, v *types.BucketLoggingStatus) {
	w.Map()
	if v.LoggingEnabled != nil {
		w.Raw("\x6e" + "LoggingEnabled")
		encodeLoggingEnabled(w, v.LoggingEnabled)
	}
	w.End()
}

func encodeMetricsConfiguration(w *cbor.Writer, v *types.MetricsConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeMetricsFilter(w, v.Filter)
	}
	w.End()
}

func encodeNotificationConfigurationDeprecated(w *cbor.Writer, v *types.NotificationConfigurationDeprecated) {
	w.Map()
	if v.TopicConfiguration != nil {
		w.Raw("\x72" + "TopicConfiguration")
		encodeTopicConfigurationDeprecated(w, v.TopicConfiguration)
	}
	if v.QueueConfiguration != nil {
		w.Raw("\x72" + "QueueConfiguration")
		encodeQueueConfigurationDeprecated(w, v.QueueConfiguration)
	}
	if v.CloudFunctionConfiguration != nil {
		w.Raw("\x78\x1a" + "CloudFunctionConfiguration")
		encodeCloudFunctionConfiguration(w, v.CloudFunctionConfiguration)
	}
	w.End()
}

func encodeNotificationConfiguration(w *cbor.Writer, v *types.NotificationConfiguration) {
	w.Map()
	if v.TopicConfigurations != nil {
		w.Raw("\x73" + "TopicConfigurations")
		encodeTopicConfigurationList(w, v.TopicConfigurations)
	}
	if v.QueueConfigurations != nil {
		w.Raw("\x73" + "QueueConfigurations")
		encodeQueueConfigurationList(w, v.QueueConfigurations)
	}
	if v.LambdaFunctionConfigurations != nil {
		w.Raw("\x78\x1c" + "LambdaFunctionConfigurations")
		encodeLambdaFunctionConfigurationList(w, v.LambdaFunctionConfigurations)
	}
	if v.EventBridgeConfiguration != nil {
		w.Raw("\x78\x18" + "EventBridgeConfiguration")
		encodeEventBridgeConfiguration(w, v.EventBridgeConfiguration)
	}
	w.End()
}

func encodeOwnershipControls(w *cbor.Writer, v *types.OwnershipControls) {
	w.Map()
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeOwnershipControlsRules(w, v.Rules)
	}
	w.End()
}

func encodeReplicationConfiguration(w *cbor.Writer, v *types.ReplicationConfiguration) {
	w.Map()
	if v.Role != nil {
		w.Raw("\x64" + "Role")
		w.String(*v.Role)
	}
	if v.Rules != nil {
		w.Raw("\x65" + "Rules")
		encodeReplicationRules(w, v.Rules)
	}
	w.End()
}

func encodeRequestPaymentConfiguration(w *cbor.Writer, v *types.RequestPaymentConfiguration) {
	w.Map()
	if len(v.Payer) > 0 {
		w.Raw("\x65" + "Payer")
		w.String(string(v.Payer))
	}
	w.End()
}

func encodeTagging(w *cbor.Writer, v *types.Tagging) {
	w.Map()
	if v.TagSet != nil {
		w.Raw("\x66" + "TagSet")
		encodeTagSet(w, v.TagSet)
	}
	w.End()
}

func encodeVersioningConfiguration(w *cbor.Writer, v *types.VersioningConfiguration) {
	w.Map()
	if len(v.MFADelete) > 0 {
		w.Raw("\x69" + "MFADelete")
		w.String(string(v.MFADelete))
	}
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeWebsiteConfiguration(w *cbor.Writer, v *types.WebsiteConfiguration) {
	w.Map()
	if v.ErrorDocument != nil {
		w.Raw("\x6d" + "ErrorDocument")
		encodeErrorDocument(w, v.ErrorDocument)
	}
	if v.IndexDocument != nil {
		w.Raw("\x6d" + "IndexDocument")
		encodeIndexDocument(w, v.IndexDocument)
	}
	if v.RedirectAllRequestsTo != nil {
		w.Raw("\x75" + "RedirectAllRequestsTo")
		encodeRedirectAllRequestsTo(w, v.RedirectAllRequestsTo)
	}
	if v.RoutingRules != nil {
		w.Raw("\x6c" + "RoutingRules")
		encodeRoutingRules(w, v.RoutingRules)
	}
	w.End()
}

func encodeObjectLockLegalHold(w *cbor.Writer, v *types.ObjectLockLegalHold) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeObjectLockConfiguration(w *cbor.Writer, v *types.ObjectLockConfiguration) {
	w.Map()
	if len(v.ObjectLockEnabled) > 0 {
		w.Raw("\x71" + "ObjectLockEnabled")
		w.String(string(v.ObjectLockEnabled))
	}
	if v.Rule != nil {
		w.Raw("\x64" + "Rule")
		encodeObjectLockRule(w, v.Rule)
	}
	w.End()
}

func encodeObjectLockRetention(w *cbor.Writer, v *types.ObjectLockRetention) {
	w.Map()
	if len(v.Mode) > 0 {
		w.Raw("\x64" + "Mode")
		w.String(string(v.Mode))
	}
	if v.RetainUntilDate != nil {
		w.Raw("\x6f" + "RetainUntilDate")
		w.Time(*v.RetainUntilDate)
	}
	if len(v.EventHold) > 0 {
		w.Raw("\x69" + "EventHold")
		w.String(string(v.EventHold))
	}
	if v.EventHoldDuration != nil {
		w.Raw("\x71" + "EventHoldDuration")
		encodeEventHoldDuration(w, v.EventHoldDuration)
	}
	w.End()
}

func encodePublicAccessBlockConfiguration(w *cbor.Writer, v *types.PublicAccessBlockConfiguration) {
	w.Map()
	if v.BlockPublicAcls != nil {
		w.Raw("\x6f" + "BlockPublicAcls")
		w.Bool(*v.BlockPublicAcls)
	}
	if v.IgnorePublicAcls != nil {
		w.Raw("\x70" + "IgnorePublicAcls")
		w.Bool(*v.IgnorePublicAcls)
	}
	if v.BlockPublicPolicy != nil {
		w.Raw("\x71" + "BlockPublicPolicy")
		w.Bool(*v.BlockPublicPolicy)
	}
	if v.RestrictPublicBuckets != nil {
		w.Raw("\x75" + "RestrictPublicBuckets")
		w.Bool(*v.RestrictPublicBuckets)
	}
	w.End()
}

func encodeRestoreRequest(w *cbor.Writer, v *types.RestoreRequest) {
	w.Map()
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if v.GlacierJobParameters != nil {
		w.Raw("\x74" + "GlacierJobParameters")
		encodeGlacierJobParameters(w, v.GlacierJobParameters)
	}
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if len(v.Tier) > 0 {
		w.Raw("\x64" + "Tier")
		w.String(string(v.Tier))
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.SelectParameters != nil {
		w.Raw("\x70" + "SelectParameters")
		encodeSelectParameters(w, v.SelectParameters)
	}
	if v.OutputLocation != nil {
		w.Raw("\x6e" + "OutputLocation")
		encodeOutputLocation(w, v.OutputLocation)
	}
	w.End()
}

func encodeRequestProgress(w *cbor.Writer, v *types.RequestProgress) {
	w.Map()
	if v.Enabled != nil {
		w.Raw("\x67" + "Enabled")
		w.Bool(*v.Enabled)
	}
	w.End()
}

func encodeInputSerialization(w *cbor.Writer, v *types.InputSerialization) {
	w.Map()
	if v.CSV != nil {
		w.Raw("\x63" + "CSV")
		encodeCSVInput(w, v.CSV)
	}
	if len(v.CompressionType) > 0 {
		w.Raw("\x6f" + "CompressionType")
		w.String(string(v.CompressionType))
	}
	if v.JSON != nil {
		w.Raw("\x64" + "JSON")
		encodeJSONInput(w, v.JSON)
	}
	if v.Parquet != nil {
		w.Raw("\x67" + "Parquet")
		encodeParquetInput(w, v.Parquet)
	}
	w.End()
}

func encodeOutputSerialization(w *cbor.Writer, v *types.OutputSerialization) {
	w.Map()
	if v.CSV != nil {
		w.Raw("\x63" + "CSV")
		encodeCSVOutput(w, v.CSV)
	}
	if v.JSON != nil {
		w.Raw("\x64" + "JSON")
		encodeJSONOutput(w, v.JSON)
	}
	w.End()
}

func encodeScanRange(w *cbor.Writer, v *types.ScanRange) {
	w.Map()
	if v.Start != nil {
		w.Raw("\x65" + "Start")
		w.Int(*v.Start)
	}
	if v.End != nil {
		w.Raw("\x63" + "End")
		w.Int(*v.End)
	}
	w.End()
}

func encodeAnnotationTableConfigurationUpdates(w *cbor.Writer, v *types.AnnotationTableConfigurationUpdates) {
	w.Map()
	if len(v.ConfigurationState) > 0 {
		w.Raw("\x72" + "ConfigurationState")
		w.String(string(v.ConfigurationState))
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeMetadataTableEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	if v.Role != nil {
		w.Raw("\x64" + "Role")
		w.String(*v.Role)
	}
	w.End()
}

func encodeInventoryTableConfigurationUpdates(w *cbor.Writer, v *types.InventoryTableConfigurationUpdates) {
	w.Map()
	if len(v.ConfigurationState) > 0 {
		w.Raw("\x72" + "ConfigurationState")
		w.String(string(v.ConfigurationState))
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeMetadataTableEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	w.End()
}

func encodeJournalTableConfigurationUpdates(w *cbor.Writer, v *types.JournalTableConfigurationUpdates) {
	w.Map()
	if v.RecordExpiration != nil {
		w.Raw("\x70" + "RecordExpiration")
		encodeRecordExpiration(w, v.RecordExpiration)
	}
	w.End()
}

func encodeObjectEncryption(w *cbor.Writer, v types.ObjectEncryption) {
	w.Map()
	switch v := v.(type) {
	case *types.ObjectEncryptionMemberSSEKMS:
		w.Raw("\x66" + "SSEKMS")
		encodeSSEKMSEncryption(w, &v.Value)
	}
	w.End()
}

func encodeCompletedPartList(w *cbor.Writer, v []types.CompletedPart) {
	w.List()
	for i := range v {
		encodeCompletedPart(w, &v[i])
	}
	w.End()
}

func encodeLocationInfo(w *cbor.Writer, v *types.LocationInfo) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	w.End()
}

func encodeBucketInfo(w *cbor.Writer, v *types.BucketInfo) {
	w.Map()
	if len(v.DataRedundancy) > 0 {
		w.Raw("\x6e" + "DataRedundancy")
		w.String(string(v.DataRedundancy))
	}
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	w.End()
}

func encodeTagSet(w *cbor.Writer, v []types.Tag) {
	w.List()
	for i := range v {
		encodeTag(w, &v[i])
	}
	w.End()
}

func encodeJournalTableConfiguration(w *cbor.Writer, v *types.JournalTableConfiguration) {
	w.Map()
	if v.RecordExpiration != nil {
		w.Raw("\x70" + "RecordExpiration")
		encodeRecordExpiration(w, v.RecordExpiration)
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeMetadataTableEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	w.End()
}

func encodeInventoryTableConfiguration(w *cbor.Writer, v *types.InventoryTableConfiguration) {
	w.Map()
	if len(v.ConfigurationState) > 0 {
		w.Raw("\x72" + "ConfigurationState")
		w.String(string(v.ConfigurationState))
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeMetadataTableEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	w.End()
}

func encodeAnnotationTableConfiguration(w *cbor.Writer, v *types.AnnotationTableConfiguration) {
	w.Map()
	if len(v.ConfigurationState) > 0 {
		w.Raw("\x72" + "ConfigurationState")
		w.String(string(v.ConfigurationState))
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeMetadataTableEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	if v.Role != nil {
		w.Raw("\x64" + "Role")
		w.String(*v.Role)
	}
	w.End()
}

func encodeS3TablesDestination(w *cbor.Writer, v *types.S3TablesDestination) {
	w.Map()
	if v.TableBucketArn != nil {
		w.Raw("\x6e" + "TableBucketArn")
		w.String(*v.TableBucketArn)
	}
	if v.TableName != nil {
		w.Raw("\x69" + "TableName")
		w.String(*v.TableName)
	}
	w.End()
}

func encodeObjectIdentifierList(w *cbor.Writer, v []types.ObjectIdentifier) {
	w.List()
	for i := range v {
		encodeObjectIdentifier(w, &v[i])
	}
	w.End()
}

func encodeGrants(w *cbor.Writer, v []types.Grant) {
	w.List()
	for i := range v {
		encodeGrant(w, &v[i])
	}
	w.End()
}

func encodeOwner(w *cbor.Writer, v *types.Owner) {
	w.Map()
	if v.DisplayName != nil {
		w.Raw("\x6b" + "DisplayName")
		w.String(*v.DisplayName)
	}
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	w.End()
}

func encodeAnalyticsFilter(w *cbor.Writer, v types.AnalyticsFilter) {
	w.Map()
	switch v := v.(type) {
	case *types.AnalyticsFilterMemberPrefix:
		w.Raw("\x66" + "Prefix")
		w.String(v.Value)
	case *types.AnalyticsFilterMemberTag:
		w.Raw("\x63" + "Tag")
		encodeTag(w, &v.Value)
	case *types.AnalyticsFilterMemberAnd:
		w.Raw("\x63" + "And")
		encodeAnalyticsAndOperator(w, &v.Value)
	}
	w.End()
}

func encodeStorageClassAnalysis(w *cbor.Writer, v *types.StorageClassAnalysis) {
	w.Map()
	if v.DataExport != nil {
		w.Raw("\x6a" + "DataExport")
		encodeStorageClassAnalysisDataExport(w, v.DataExport)
	}
	w.End()
}

func encodeCORSRules(w *cbor.Writer, v []types.CORSRule) {
	w.List()
	for i := range v {
		encodeCORSRule(w, &v[i])
	}
	w.End()
}

func encodeServerSideEncryptionRules(w *cbor.Writer, v []types.ServerSideEncryptionRule) {
	w.List()
	for i := range v {
		encodeServerSideEncryptionRule(w, &v[i])
	}
	w.End()
}

func encodeIntelligentTieringFilter(w *cbor.Writer, v *types.IntelligentTieringFilter) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tag != nil {
		w.Raw("\x63" + "Tag")
		encodeTag(w, v.Tag)
	}
	if v.And != nil {
		w.Raw("\x63" + "And")
		encodeIntelligentTieringAndOperator(w, v.And)
	}
	w.End()
}

func encodeTieringList(w *cbor.Writer, v []types.Tiering) {
	w.List()
	for i := range v {
		encodeTiering(w, &v[i])
	}
	w.End()
}

func encodeInventoryDestination(w *cbor.Writer, v *types.InventoryDestination) {
	w.Map()
	if v.S3BucketDestination != nil {
		w.Raw("\x73" + "S3BucketDestination")
		encodeInventoryS3BucketDestination(w, v.S3BucketDestination)
	}
	w.End()
}

func encodeInventoryFilter(w *cbor.Writer, v *types.InventoryFilter) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	w.End()
}

func encodeInventoryOptionalFields(w *cbor.Writer, v []types.InventoryOptionalField) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeInventorySchedule(w *cbor.Writer, v *types.InventorySchedule) {
	w.Map()
	if len(v.Frequency) > 0 {
		w.Raw("\x69" + "Frequency")
		w.String(string(v.Frequency))
	}
	w.End()
}

func encodeRules(w *cbor.Writer, v []types.Rule) {
	w.List()
	for i := range v {
		encodeRule(w, &v[i])
	}
	w.End()
}

func encodeLifecycleRules(w *cbor.Writer, v []types.LifecycleRule) {
	w.List()
	for i := range v {
		encodeLifecycleRule(w, &v[i])
	}
	w.End()
}

func encodeLoggingEnabled(w *cbor.Writer, v *types.LoggingEnabled) {
	w.Map()
	if v.TargetBucket != nil {
		w.Raw("\x6c" + "TargetBucket")
		w.String(*v.TargetBucket)
	}
	if v.TargetGrants != nil {
		w.Raw("\x6c" + "TargetGrants")
		encodeTargetGrants(w, v.TargetGrants)
	}
	if v.TargetPrefix != nil {
		w.Raw("\x6c" + "TargetPrefix")
		w.String(*v.TargetPrefix)
	}
	if v.TargetObjectKeyFormat != nil {
		w.Raw("\x75" + "TargetObjectKeyFormat")
		encodeTargetObjectKeyFormat(w, v.TargetObjectKeyFormat)
	}
	w.End()
}

func encodeMetricsFilter(w *cbor.Writer, v types.MetricsFilter) {
	w.Map()
	switch v := v.(type) {
	case *types.MetricsFilterMemberPrefix:
		w.Raw("\x66" + "Prefix")
		w.String(v.Value)
	case *types.MetricsFilterMemberTag:
		w.Raw("\x63" + "Tag")
		encodeTag(w, &v.Value)
	case *types.MetricsFilterMemberAccessPointArn:
		w.Raw("\x6e" + "AccessPointArn")
		w.String(v.Value)
	case *types.MetricsFilterMemberAnd:
		w.Raw("\x63" + "And")
		encodeMetricsAndOperator(w, &v.Value)
	}
	w.End()
}

func encodeTopicConfigurationDeprecated(w *cbor.Writer, v *types.TopicConfigurationDeprecated) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if len(v.Event) > 0 {
		w.Raw("\x65" + "Event")
		w.String(string(v.Event))
	}
	if v.Topic != nil {
		w.Raw("\x65" + "Topic")
		w.String(*v.Topic)
	}
	w.End()
}

func encodeQueueConfigurationDeprecated(w *cbor.Writer, v *types.QueueConfigurationDeprecated) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if len(v.Event) > 0 {
		w.Raw("\x65" + "Event")
		w.String(string(v.Event))
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if v.Queue != nil {
		w.Raw("\x65" + "Queue")
		w.String(*v.Queue)
	}
	w.End()
}

func encodeCloudFunctionConfiguration(w *cbor.Writer, v *types.CloudFunctionConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if len(v.Event) > 0 {
		w.Raw("\x65" + "Event")
		w.String(string(v.Event))
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if v.CloudFunction != nil {
		w.Raw("\x6d" + "CloudFunction")
		w.String(*v.CloudFunction)
	}
	if v.InvocationRole != nil {
		w.Raw("\x6e" + "InvocationRole")
		w.String(*v.InvocationRole)
	}
	w.End()
}

func encodeTopicConfigurationList(w *cbor.Writer, v []types.TopicConfiguration) {
	w.List()
	for i := range v {
		encodeTopicConfiguration(w, &v[i])
	}
	w.End()
}

func encodeQueueConfigurationList(w *cbor.Writer, v []types.QueueConfiguration) {
	w.List()
	for i := range v {
		encodeQueueConfiguration(w, &v[i])
	}
	w.End()
}

func encodeLambdaFunctionConfigurationList(w *cbor.Writer, v []types.LambdaFunctionConfiguration) {
	w.List()
	for i := range v {
		encodeLambdaFunctionConfiguration(w, &v[i])
	}
	w.End()
}

func encodeEventBridgeConfiguration(w *cbor.Writer, v *types.EventBridgeConfiguration) {
	w.Map()
	w.End()
}

func encodeOwnershipControlsRules(w *cbor.Writer, v []types.OwnershipControlsRule) {
	w.List()
	for i := range v {
		encodeOwnershipControlsRule(w, &v[i])
	}
	w.End()
}

func encodeReplicationRules(w *cbor.Writer, v []types.ReplicationRule) {
	w.List()
	for i := range v {
		encodeReplicationRule(w, &v[i])
	}
	w.End()
}

func encodeErrorDocument(w *cbor.Writer, v *types.ErrorDocument) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	w.End()
}

func encodeIndexDocument(w *cbor.Writer, v *types.IndexDocument) {
	w.Map()
	if v.Suffix != nil {
		w.Raw("\x66" + "Suffix")
		w.String(*v.Suffix)
	}
	w.End()
}

func encodeRedirectAllRequestsTo(w *cbor.Writer, v *types.RedirectAllRequestsTo) {
	w.Map()
	if v.HostName != nil {
		w.Raw("\x68" + "HostName")
		w.String(*v.HostName)
	}
	if len(v.Protocol) > 0 {
		w.Raw("\x68" + "Protocol")
		w.String(string(v.Protocol))
	}
	w.End()
}

func encodeRoutingRules(w *cbor.Writer, v []types.RoutingRule) {
	w.List()
	for i := range v {
		encodeRoutingRule(w, &v[i])
	}
	w.End()
}

func encodeObjectLockRule(w *cbor.Writer, v *types.ObjectLockRule) {
	w.Map()
	if v.DefaultRetention != nil {
		w.Raw("\x70" + "DefaultRetention")
		encodeDefaultRetention(w, v.DefaultRetention)
	}
	w.End()
}

func encodeEventHoldDuration(w *cbor.Writer, v *types.EventHoldDuration) {
	w.Map()
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if v.Years != nil {
		w.Raw("\x65" + "Years")
		w.Int(int64(*v.Years))
	}
	w.End()
}

func encodeGlacierJobParameters(w *cbor.Writer, v *types.GlacierJobParameters) {
	w.Map()
	if len(v.Tier) > 0 {
		w.Raw("\x64" + "Tier")
		w.String(string(v.Tier))
	}
	w.End()
}

func encodeSelectParameters(w *cbor.Writer, v *types.SelectParameters) {
	w.Map()
	if v.InputSerialization != nil {
		w.Raw("\x72" + "InputSerialization")
		encodeInputSerialization(w, v.InputSerialization)
	}
	if len(v.ExpressionType) > 0 {
		w.Raw("\x6e" + "ExpressionType")
		w.String(string(v.ExpressionType))
	}
	if v.Expression != nil {
		w.Raw("\x6a" + "Expression")
		w.String(*v.Expression)
	}
	if v.OutputSerialization != nil {
		w.Raw("\x73" + "OutputSerialization")
		encodeOutputSerialization(w, v.OutputSerialization)
	}
	w.End()
}

func encodeOutputLocation(w *cbor.Writer, v *types.OutputLocation) {
	w.Map()
	if v.S3 != nil {
		w.Raw("\x62" + "S3")
		encodeS3Location(w, v.S3)
	}
	w.End()
}

func encodeCSVInput(w *cbor.Writer, v *types.CSVInput) {
	w.Map()
	if len(v.FileHeaderInfo) > 0 {
		w.Raw("\x6e" + "FileHeaderInfo")
		w.String(string(v.FileHeaderInfo))
	}
	if v.Comments != nil {
		w.Raw("\x68" + "Comments")
		w.String(*v.Comments)
	}
	if v.QuoteEscapeCharacter != nil {
		w.Raw("\x74" + "QuoteEscapeCharacter")
		w.String(*v.QuoteEscapeCharacter)
	}
	if v.RecordDelimiter != nil {
		w.Raw("\x6f" + "RecordDelimiter")
		w.String(*v.RecordDelimiter)
	}
	if v.FieldDelimiter != nil {
		w.Raw("\x6e" + "FieldDelimiter")
		w.String(*v.FieldDelimiter)
	}
	if v.QuoteCharacter != nil {
		w.Raw("\x6e" + "QuoteCharacter")
		w.String(*v.QuoteCharacter)
	}
	if v.AllowQuotedRecordDelimiter != nil {
		w.Raw("\x78\x1a" + "AllowQuotedRecordDelimiter")
		w.Bool(*v.AllowQuotedRecordDelimiter)
	}
	w.End()
}

func encodeJSONInput(w *cbor.Writer, v *types.JSONInput) {
	w.Map()
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	w.End()
}

func encodeParquetInput(w *cbor.Writer, v *types.ParquetInput) {
	w.Map()
	w.End()
}

func encodeCSVOutput(w *cbor.Writer, v *types.CSVOutput) {
	w.Map()
	if len(v.QuoteFields) > 0 {
		w.Raw("\x6b" + "QuoteFields")
		w.String(string(v.QuoteFields))
	}
	if v.QuoteEscapeCharacter != nil {
		w.Raw("\x74" + "QuoteEscapeCharacter")
		w.String(*v.QuoteEscapeCharacter)
	}
	if v.RecordDelimiter != nil {
		w.Raw("\x6f" + "RecordDelimiter")
		w.String(*v.RecordDelimiter)
	}
	if v.FieldDelimiter != nil {
		w.Raw("\x6e" + "FieldDelimiter")
		w.String(*v.FieldDelimiter)
	}
	if v.QuoteCharacter != nil {
		w.Raw("\x6e" + "QuoteCharacter")
		w.String(*v.QuoteCharacter)
	}
	w.End()
}

func encodeJSONOutput(w *cbor.Writer, v *types.JSONOutput) {
	w.Map()
	if v.RecordDelimiter != nil {
		w.Raw("\x6f" + "RecordDelimiter")
		w.String(*v.RecordDelimiter)
	}
	w.End()
}

func encodeMetadataTableEncryptionConfiguration(w *cbor.Writer, v *types.MetadataTableEncryptionConfiguration) {
	w.Map()
	if len(v.SseAlgorithm) > 0 {
		w.Raw("\x6c" + "SseAlgorithm")
		w.String(string(v.SseAlgorithm))
	}
	if v.KmsKeyArn != nil {
		w.Raw("\x69" + "KmsKeyArn")
		w.String(*v.KmsKeyArn)
	}
	w.End()
}

func encodeRecordExpiration(w *cbor.Writer, v *types.RecordExpiration) {
	w.Map()
	if len(v.Expiration) > 0 {
		w.Raw("\x6a" + "Expiration")
		w.String(string(v.Expiration))
	}
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	w.End()
}

func encodeSSEKMSEncryption(w *cbor.Writer, v *types.SSEKMSEncryption) {
	w.Map()
	if v.KMSKeyArn != nil {
		w.Raw("\x69" + "KMSKeyArn")
		w.String(*v.KMSKeyArn)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	w.End()
}

func encodeCompletedPart(w *cbor.Writer, v *types.CompletedPart) {
	w.Map()
	if v.ETag != nil {
		w.Raw("\x64" + "ETag")
		w.String(*v.ETag)
	}
	if v.ChecksumCRC32 != nil {
		w.Raw("\x6d" + "ChecksumCRC32")
		w.String(*v.ChecksumCRC32)
	}
	if v.ChecksumCRC32C != nil {
		w.Raw("\x6e" + "ChecksumCRC32C")
		w.String(*v.ChecksumCRC32C)
	}
	if v.ChecksumCRC64NVME != nil {
		w.Raw("\x71" + "ChecksumCRC64NVME")
		w.String(*v.ChecksumCRC64NVME)
	}
	if v.ChecksumSHA1 != nil {
		w.Raw("\x6c" + "ChecksumSHA1")
		w.String(*v.ChecksumSHA1)
	}
	if v.ChecksumSHA256 != nil {
		w.Raw("\x6e" + "ChecksumSHA256")
		w.String(*v.ChecksumSHA256)
	}
	if v.ChecksumSHA512 != nil {
		w.Raw("\x6e" + "ChecksumSHA512")
		w.String(*v.ChecksumSHA512)
	}
	if v.ChecksumMD5 != nil {
		w.Raw("\x6b" + "ChecksumMD5")
		w.String(*v.ChecksumMD5)
	}
	if v.ChecksumXXHASH64 != nil {
		w.Raw("\x70" + "ChecksumXXHASH64")
		w.String(*v.ChecksumXXHASH64)
	}
	if v.ChecksumXXHASH3 != nil {
		w.Raw("\x6f" + "ChecksumXXHASH3")
		w.String(*v.ChecksumXXHASH3)
	}
	if v.ChecksumXXHASH128 != nil {
		w.Raw("\x71" + "ChecksumXXHASH128")
		w.String(*v.ChecksumXXHASH128)
	}
	if v.PartNumber != nil {
		w.Raw("\x6a" + "PartNumber")
		w.Int(int64(*v.PartNumber))
	}
	w.End()
}

func encodeTag(w *cbor.Writer, v *types.Tag) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeObjectIdentifier(w *cbor.Writer, v *types.ObjectIdentifier) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		w.String(*v.Key)
	}
	if v.VersionId != nil {
		w.Raw("\x69" + "VersionId")
		w.String(*v.VersionId)
	}
	if v.ETag != nil {
		w.Raw("\x64" + "ETag")
		w.String(*v.ETag)
	}
	if v.LastModifiedTime != nil {
		w.Raw("\x70" + "LastModifiedTime")
		w.Time(*v.LastModifiedTime)
	}
	if v.Size != nil {
		w.Raw("\x64" + "Size")
		w.Int(*v.Size)
	}
	w.End()
}

func encodeGrant(w *cbor.Writer, v *types.Grant) {
	w.Map()
	if v.Grantee != nil {
		w.Raw("\x67" + "Grantee")
		encodeGrantee(w, v.Grantee)
	}
	if len(v.Permission) > 0 {
		w.Raw("\x6a" + "Permission")
		w.String(string(v.Permission))
	}
	w.End()
}

func encodeAnalyticsAndOperator(w *cbor.Writer, v *types.AnalyticsAndOperator) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	w.End()
}

func encodeStorageClassAnalysisDataExport(w *cbor.Writer, v *types.StorageClassAnalysisDataExport) {
	w.Map()
	if len(v.OutputSchemaVersion) > 0 {
		w.Raw("\x73" + "OutputSchemaVersion")
		w.String(string(v.OutputSchemaVersion))
	}
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		encodeAnalyticsExportDestination(w, v.Destination)
	}
	w.End()
}

func encodeCORSRule(w *cbor.Writer, v *types.CORSRule) {
	w.Map()
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	if v.AllowedHeaders != nil {
		w.Raw("\x6e" + "AllowedHeaders")
		encodeAllowedHeaders(w, v.AllowedHeaders)
	}
	if v.AllowedMethods != nil {
		w.Raw("\x6e" + "AllowedMethods")
		encodeAllowedMethods(w, v.AllowedMethods)
	}
	if v.AllowedOrigins != nil {
		w.Raw("\x6e" + "AllowedOrigins")
		encodeAllowedOrigins(w, v.AllowedOrigins)
	}
	if v.ExposeHeaders != nil {
		w.Raw("\x6d" + "ExposeHeaders")
		encodeExposeHeaders(w, v.ExposeHeaders)
	}
	if v.MaxAgeSeconds != nil {
		w.Raw("\x6d" + "MaxAgeSeconds")
		w.Int(int64(*v.MaxAgeSeconds))
	}
	w.End()
}

func encodeServerSideEncryptionRule(w *cbor.Writer, v *types.ServerSideEncryptionRule) {
	w.Map()
	if v.ApplyServerSideEncryptionByDefault != nil {
		w.Raw("\x78\x22" + "ApplyServerSideEncryptionByDefault")
		encodeServerSideEncryptionByDefault(w, v.ApplyServerSideEncryptionByDefault)
	}
	if v.BucketKeyEnabled != nil {
		w.Raw("\x70" + "BucketKeyEnabled")
		w.Bool(*v.BucketKeyEnabled)
	}
	if v.BlockedEncryptionTypes != nil {
		w.Raw("\x76" + "BlockedEncryptionTypes")
		encodeBlockedEncryptionTypes(w, v.BlockedEncryptionTypes)
	}
	w.End()
}

func encodeIntelligentTieringAndOperator(w *cbor.Writer, v *types.IntelligentTieringAndOperator) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	w.End()
}

func encodeTiering(w *cbor.Writer, v *types.Tiering) {
	w.Map()
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if len(v.AccessTier) > 0 {
		w.Raw("\x6a" + "AccessTier")
		w.String(string(v.AccessTier))
	}
	w.End()
}

func encodeInventoryS3BucketDestination(w *cbor.Writer, v *types.InventoryS3BucketDestination) {
	w.Map()
	if v.AccountId != nil {
		w.Raw("\x69" + "AccountId")
		w.String(*v.AccountId)
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if len(v.Format) > 0 {
		w.Raw("\x66" + "Format")
		w.String(string(v.Format))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Encryption != nil {
		w.Raw("\x6a" + "Encryption")
		encodeInventoryEncryption(w, v.Encryption)
	}
	w.End()
}

func encodeRule(w *cbor.Writer, v *types.Rule) {
	w.Map()
	if v.Expiration != nil {
		w.Raw("\x6a" + "Expiration")
		encodeLifecycleExpiration(w, v.Expiration)
	}
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.Transition != nil {
		w.Raw("\x6a" + "Transition")
		encodeTransition(w, v.Transition)
	}
	if v.NoncurrentVersionTransition != nil {
		w.Raw("\x78\x1b" + "NoncurrentVersionTransition")
		encodeNoncurrentVersionTransition(w, v.NoncurrentVersionTransition)
	}
	if v.NoncurrentVersionExpiration != nil {
		w.Raw("\x78\x1b" + "NoncurrentVersionExpiration")
		encodeNoncurrentVersionExpiration(w, v.NoncurrentVersionExpiration)
	}
	if v.AbortIncompleteMultipartUpload != nil {
		w.Raw("\x78\x1e" + "AbortIncompleteMultipartUpload")
		encodeAbortIncompleteMultipartUpload(w, v.AbortIncompleteMultipartUpload)
	}
	w.End()
}

func encodeLifecycleRule(w *cbor.Writer, v *types.LifecycleRule) {
	w.Map()
	if v.Expiration != nil {
		w.Raw("\x6a" + "Expiration")
		encodeLifecycleExpiration(w, v.Expiration)
	}
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeLifecycleRuleFilter(w, v.Filter)
	}
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.Transitions != nil {
		w.Raw("\x6b" + "Transitions")
		encodeTransitionList(w, v.Transitions)
	}
	if v.NoncurrentVersionTransitions != nil {
		w.Raw("\x78\x1c" + "NoncurrentVersionTransitions")
		encodeNoncurrentVersionTransitionList(w, v.NoncurrentVersionTransitions)
	}
	if v.NoncurrentVersionExpiration != nil {
		w.Raw("\x78\x1b" + "NoncurrentVersionExpiration")
		encodeNoncurrentVersionExpiration(w, v.NoncurrentVersionExpiration)
	}
	if v.AbortIncompleteMultipartUpload != nil {
		w.Raw("\x78\x1e" + "AbortIncompleteMultipartUpload")
		encodeAbortIncompleteMultipartUpload(w, v.AbortIncompleteMultipartUpload)
	}
	w.End()
}

func encodeTargetGrants(w *cbor.Writer, v []types.TargetGrant) {
	w.List()
	for i := range v {
		encodeTargetGrant(w, &v[i])
	}
	w.End()
}

func encodeTargetObjectKeyFormat(w *cbor.Writer, v *types.TargetObjectKeyFormat) {
	w.Map()
	if v.SimplePrefix != nil {
		w.Raw("\x6c" + "SimplePrefix")
		encodeSimplePrefix(w, v.SimplePrefix)
	}
	if v.PartitionedPrefix != nil {
		w.Raw("\x71" + "PartitionedPrefix")
		encodePartitionedPrefix(w, v.PartitionedPrefix)
	}
	w.End()
}

func encodeMetricsAndOperator(w *cbor.Writer, v *types.MetricsAndOperator) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	if v.AccessPointArn != nil {
		w.Raw("\x6e" + "AccessPointArn")
		w.String(*v.AccessPointArn)
	}
	w.End()
}

func encodeEventList(w *cbor.Writer, v []types.Event) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeTopicConfiguration(w *cbor.Writer, v *types.TopicConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.TopicArn != nil {
		w.Raw("\x68" + "TopicArn")
		w.String(*v.TopicArn)
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeNotificationConfigurationFilter(w, v.Filter)
	}
	w.End()
}

func encodeQueueConfiguration(w *cbor.Writer, v *types.QueueConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.QueueArn != nil {
		w.Raw("\x68" + "QueueArn")
		w.String(*v.QueueArn)
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeNotificationConfigurationFilter(w, v.Filter)
	}
	w.End()
}

func encodeLambdaFunctionConfiguration(w *cbor.Writer, v *types.LambdaFunctionConfiguration) {
	w.Map()
	if v.Id != nil {
		w.Raw("\x62" + "Id")
		w.String(*v.Id)
	}
	if v.LambdaFunctionArn != nil {
		w.Raw("\x71" + "LambdaFunctionArn")
		w.String(*v.LambdaFunctionArn)
	}
	if v.Events != nil {
		w.Raw("\x66" + "Events")
		encodeEventList(w, v.Events)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeNotificationConfigurationFilter(w, v.Filter)
	}
	w.End()
}

func encodeOwnershipControlsRule(w *cbor.Writer, v *types.OwnershipControlsRule) {
	w.Map()
	if len(v.ObjectOwnership) > 0 {
		w.Raw("\x6f" + "ObjectOwnership")
		w.String(string(v.ObjectOwnership))
	}
	w.End()
}

func encodeReplicationRule(w *cbor.Writer, v *types.ReplicationRule) {
	w.Map()
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	if v.Priority != nil {
		w.Raw("\x68" + "Priority")
		w.Int(int64(*v.Priority))
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Filter != nil {
		w.Raw("\x66" + "Filter")
		encodeReplicationRuleFilter(w, v.Filter)
	}
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.SourceSelectionCriteria != nil {
		w.Raw("\x77" + "SourceSelectionCriteria")
		encodeSourceSelectionCriteria(w, v.SourceSelectionCriteria)
	}
	if v.ExistingObjectReplication != nil {
		w.Raw("\x78\x19" + "ExistingObjectReplication")
		encodeExistingObjectReplication(w, v.ExistingObjectReplication)
	}
	if v.Destination != nil {
		w.Raw("\x6b" + "Destination")
		encodeDestination(w, v.Destination)
	}
	if v.DeleteMarkerReplication != nil {
		w.Raw("\x77" + "DeleteMarkerReplication")
		encodeDeleteMarkerReplication(w, v.DeleteMarkerReplication)
	}
	w.End()
}

func encodeRoutingRule(w *cbor.Writer, v *types.RoutingRule) {
	w.Map()
	if v.Condition != nil {
		w.Raw("\x69" + "Condition")
		encodeCondition(w, v.Condition)
	}
	if v.Redirect != nil {
		w.Raw("\x68" + "Redirect")
		encodeRedirect(w, v.Redirect)
	}
	w.End()
}

func encodeDefaultRetention(w *cbor.Writer, v *types.DefaultRetention) {
	w.Map()
	if len(v.Mode) > 0 {
		w.Raw("\x64" + "Mode")
		w.String(string(v.Mode))
	}
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if v.Years != nil {
		w.Raw("\x65" + "Years")
		w.Int(int64(*v.Years))
	}
	if v.DefaultEventHold != nil {
		w.Raw("\x70" + "DefaultEventHold")
		encodeEventHoldDuration(w, v.DefaultEventHold)
	}
	w.End()
}

func encodeS3Location(w *cbor.Writer, v *types.S3Location) {
	w.Map()
	if v.BucketName != nil {
		w.Raw("\x6a" + "BucketName")
		w.String(*v.BucketName)
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Encryption != nil {
		w.Raw("\x6a" + "Encryption")
		encodeEncryption(w, v.Encryption)
	}
	if len(v.CannedACL) > 0 {
		w.Raw("\x69" + "CannedACL")
		w.String(string(v.CannedACL))
	}
	if v.AccessControlList != nil {
		w.Raw("\x71" + "AccessControlList")
		encodeGrants(w, v.AccessControlList)
	}
	if v.Tagging != nil {
		w.Raw("\x67" + "Tagging")
		encodeTagging(w, v.Tagging)
	}
	if v.UserMetadata != nil {
		w.Raw("\x6c" + "UserMetadata")
		encodeUserMetadata(w, v.UserMetadata)
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	w.End()
}

func encodeGrantee(w *cbor.Writer, v *types.Grantee) {
	w.Map()
	if v.DisplayName != nil {
		w.Raw("\x6b" + "DisplayName")
		w.String(*v.DisplayName)
	}
	if v.EmailAddress != nil {
		w.Raw("\x6c" + "EmailAddress")
		w.String(*v.EmailAddress)
	}
	if v.ID != nil {
		w.Raw("\x62" + "ID")
		w.String(*v.ID)
	}
	if len(v.Type) > 0 {
		w.Raw("\x64" + "Type")
		w.String(string(v.Type))
	}
	if v.URI != nil {
		w.Raw("\x63" + "URI")
		w.String(*v.URI)
	}
	w.End()
}

func encodeAnalyticsExportDestination(w *cbor.Writer, v *types.AnalyticsExportDestination) {
	w.Map()
	if v.S3BucketDestination != nil {
		w.Raw("\x73" + "S3BucketDestination")
		encodeAnalyticsS3BucketDestination(w, v.S3BucketDestination)
	}
	w.End()
}

func encodeAllowedHeaders(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeAllowedMethods(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeAllowedOrigins(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeExposeHeaders(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeServerSideEncryptionByDefault(w *cbor.Writer, v *types.ServerSideEncryptionByDefault) {
	w.Map()
	if len(v.SSEAlgorithm) > 0 {
		w.Raw("\x6c" + "SSEAlgorithm")
		w.String(string(v.SSEAlgorithm))
	}
	if v.KMSMasterKeyID != nil {
		w.Raw("\x6e" + "KMSMasterKeyID")
		w.String(*v.KMSMasterKeyID)
	}
	w.End()
}

func encodeBlockedEncryptionTypes(w *cbor.Writer, v *types.BlockedEncryptionTypes) {
	w.Map()
	if v.EncryptionType != nil {
		w.Raw("\x6e" + "EncryptionType")
		encodeEncryptionTypeList(w, v.EncryptionType)
	}
	w.End()
}

func encodeInventoryEncryption(w *cbor.Writer, v *types.InventoryEncryption) {
	w.Map()
	if v.SSES3 != nil {
		w.Raw("\x65" + "SSES3")
		encodeSSES3(w, v.SSES3)
	}
	if v.SSEKMS != nil {
		w.Raw("\x66" + "SSEKMS")
		encodeSSEKMS(w, v.SSEKMS)
	}
	w.End()
}

func encodeLifecycleExpiration(w *cbor.Writer, v *types.LifecycleExpiration) {
	w.Map()
	if v.Date != nil {
		w.Raw("\x64" + "Date")
		w.Time(*v.Date)
	}
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if v.ExpiredObjectDeleteMarker != nil {
		w.Raw("\x78\x19" + "ExpiredObjectDeleteMarker")
		w.Bool(*v.ExpiredObjectDeleteMarker)
	}
	w.End()
}

func encodeTransition(w *cbor.Writer, v *types.Transition) {
	w.Map()
	if v.Date != nil {
		w.Raw("\x64" + "Date")
		w.Time(*v.Date)
	}
	if v.Days != nil {
		w.Raw("\x64" + "Days")
		w.Int(int64(*v.Days))
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	w.End()
}

func encodeNoncurrentVersionTransition(w *cbor.Writer, v *types.NoncurrentVersionTransition) {
	w.Map()
	if v.NoncurrentDays != nil {
		w.Raw("\x6e" + "NoncurrentDays")
		w.Int(int64(*v.NoncurrentDays))
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.NewerNoncurrentVersions != nil {
		w.Raw("\x77" + "NewerNoncurrentVersions")
		w.Int(int64(*v.NewerNoncurrentVersions))
	}
	w.End()
}

func encodeNoncurrentVersionExpiration(w *cbor.Writer, v *types.NoncurrentVersionExpiration) {
	w.Map()
	if v.NoncurrentDays != nil {
		w.Raw("\x6e" + "NoncurrentDays")
		w.Int(int64(*v.NoncurrentDays))
	}
	if v.NewerNoncurrentVersions != nil {
		w.Raw("\x77" + "NewerNoncurrentVersions")
		w.Int(int64(*v.NewerNoncurrentVersions))
	}
	w.End()
}

func encodeAbortIncompleteMultipartUpload(w *cbor.Writer, v *types.AbortIncompleteMultipartUpload) {
	w.Map()
	if v.DaysAfterInitiation != nil {
		w.Raw("\x73" + "DaysAfterInitiation")
		w.Int(int64(*v.DaysAfterInitiation))
	}
	w.End()
}

func encodeLifecycleRuleFilter(w *cbor.Writer, v *types.LifecycleRuleFilter) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tag != nil {
		w.Raw("\x63" + "Tag")
		encodeTag(w, v.Tag)
	}
	if v.ObjectSizeGreaterThan != nil {
		w.Raw("\x75" + "ObjectSizeGreaterThan")
		w.Int(*v.ObjectSizeGreaterThan)
	}
	if v.ObjectSizeLessThan != nil {
		w.Raw("\x72" + "ObjectSizeLessThan")
		w.Int(*v.ObjectSizeLessThan)
	}
	if v.And != nil {
		w.Raw("\x63" + "And")
		encodeLifecycleRuleAndOperator(w, v.And)
	}
	w.End()
}

func encodeTransitionList(w *cbor.Writer, v []types.Transition) {
	w.List()
	for i := range v {
		encodeTransition(w, &v[i])
	}
	w.End()
}

func encodeNoncurrentVersionTransitionList(w *cbor.Writer, v []types.NoncurrentVersionTransition) {
	w.List()
	for i := range v {
		encodeNoncurrentVersionTransition(w, &v[i])
	}
	w.End()
}

func encodeTargetGrant(w *cbor.Writer, v *types.TargetGrant) {
	w.Map()
	if v.Grantee != nil {
		w.Raw("\x67" + "Grantee")
		encodeGrantee(w, v.Grantee)
	}
	if len(v.Permission) > 0 {
		w.Raw("\x6a" + "Permission")
		w.String(string(v.Permission))
	}
	w.End()
}

func encodeSimplePrefix(w *cbor.Writer, v *types.SimplePrefix) {
	w.Map()
	w.End()
}

func encodePartitionedPrefix(w *cbor.Writer, v *types.PartitionedPrefix) {
	w.Map()
	if len(v.PartitionDateSource) > 0 {
		w.Raw("\x73" + "PartitionDateSource")
		w.String(string(v.PartitionDateSource))
	}
	w.End()
}

func encodeNotificationConfigurationFilter(w *cbor.Writer, v *types.NotificationConfigurationFilter) {
	w.Map()
	if v.Key != nil {
		w.Raw("\x63" + "Key")
		encodeS3KeyFilter(w, v.Key)
	}
	w.End()
}

func encodeReplicationRuleFilter(w *cbor.Writer, v *types.ReplicationRuleFilter) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tag != nil {
		w.Raw("\x63" + "Tag")
		encodeTag(w, v.Tag)
	}
	if v.And != nil {
		w.Raw("\x63" + "And")
		encodeReplicationRuleAndOperator(w, v.And)
	}
	w.End()
}

func encodeSourceSelectionCriteria(w *cbor.Writer, v *types.SourceSelectionCriteria) {
	w.Map()
	if v.SseKmsEncryptedObjects != nil {
		w.Raw("\x76" + "SseKmsEncryptedObjects")
		encodeSseKmsEncryptedObjects(w, v.SseKmsEncryptedObjects)
	}
	if v.ReplicaModifications != nil {
		w.Raw("\x74" + "ReplicaModifications")
		encodeReplicaModifications(w, v.ReplicaModifications)
	}
	w.End()
}

func encodeExistingObjectReplication(w *cbor.Writer, v *types.ExistingObjectReplication) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeDestination(w *cbor.Writer, v *types.Destination) {
	w.Map()
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Account != nil {
		w.Raw("\x67" + "Account")
		w.String(*v.Account)
	}
	if len(v.StorageClass) > 0 {
		w.Raw("\x6c" + "StorageClass")
		w.String(string(v.StorageClass))
	}
	if v.AccessControlTranslation != nil {
		w.Raw("\x78\x18" + "AccessControlTranslation")
		encodeAccessControlTranslation(w, v.AccessControlTranslation)
	}
	if v.EncryptionConfiguration != nil {
		w.Raw("\x77" + "EncryptionConfiguration")
		encodeEncryptionConfiguration(w, v.EncryptionConfiguration)
	}
	if v.ReplicationTime != nil {
		w.Raw("\x6f" + "ReplicationTime")
		encodeReplicationTime(w, v.ReplicationTime)
	}
	if v.Metrics != nil {
		w.Raw("\x67" + "Metrics")
		encodeMetrics(w, v.Metrics)
	}
	w.End()
}

func encodeDeleteMarkerReplication(w *cbor.Writer, v *types.DeleteMarkerReplication) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeCondition(w *cbor.Writer, v *types.Condition) {
	w.Map()
	if v.HttpErrorCodeReturnedEquals != nil {
		w.Raw("\x78\x1b" + "HttpErrorCodeReturnedEquals")
		w.String(*v.HttpErrorCodeReturnedEquals)
	}
	if v.KeyPrefixEquals != nil {
		w.Raw("\x6f" + "KeyPrefixEquals")
		w.String(*v.KeyPrefixEquals)
	}
	w.End()
}

func encodeRedirect(w *cbor.Writer, v *types.Redirect) {
	w.Map()
	if v.HostName != nil {
		w.Raw("\x68" + "HostName")
		w.String(*v.HostName)
	}
	if v.HttpRedirectCode != nil {
		w.Raw("\x70" + "HttpRedirectCode")
		w.String(*v.HttpRedirectCode)
	}
	if len(v.Protocol) > 0 {
		w.Raw("\x68" + "Protocol")
		w.String(string(v.Protocol))
	}
	if v.ReplaceKeyPrefixWith != nil {
		w.Raw("\x74" + "ReplaceKeyPrefixWith")
		w.String(*v.ReplaceKeyPrefixWith)
	}
	if v.ReplaceKeyWith != nil {
		w.Raw("\x6e" + "ReplaceKeyWith")
		w.String(*v.ReplaceKeyWith)
	}
	w.End()
}

func encodeEncryption(w *cbor.Writer, v *types.Encryption) {
	w.Map()
	if len(v.EncryptionType) > 0 {
		w.Raw("\x6e" + "EncryptionType")
		w.String(string(v.EncryptionType))
	}
	if v.KMSKeyId != nil {
		w.Raw("\x68" + "KMSKeyId")
		w.String(*v.KMSKeyId)
	}
	if v.KMSContext != nil {
		w.Raw("\x6a" + "KMSContext")
		w.String(*v.KMSContext)
	}
	w.End()
}

func encodeUserMetadata(w *cbor.Writer, v []types.MetadataEntry) {
	w.List()
	for i := range v {
		encodeMetadataEntry(w, &v[i])
	}
	w.End()
}

func encodeAnalyticsS3BucketDestination(w *cbor.Writer, v *types.AnalyticsS3BucketDestination) {
	w.Map()
	if len(v.Format) > 0 {
		w.Raw("\x66" + "Format")
		w.String(string(v.Format))
	}
	if v.BucketAccountId != nil {
		w.Raw("\x6f" + "BucketAccountId")
		w.String(*v.BucketAccountId)
	}
	if v.Bucket != nil {
		w.Raw("\x66" + "Bucket")
		w.String(*v.Bucket)
	}
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	w.End()
}

func encodeEncryptionTypeList(w *cbor.Writer, v []types.EncryptionType) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeSSES3(w *cbor.Writer, v *types.SSES3) {
	w.Map()
	w.End()
}

func encodeSSEKMS(w *cbor.Writer, v *types.SSEKMS) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeLifecycleRuleAndOperator(w *cbor.Writer, v *types.LifecycleRuleAndOperator) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	if v.ObjectSizeGreaterThan != nil {
		w.Raw("\x75" + "ObjectSizeGreaterThan")
		w.Int(*v.ObjectSizeGreaterThan)
	}
	if v.ObjectSizeLessThan != nil {
		w.Raw("\x72" + "ObjectSizeLessThan")
		w.Int(*v.ObjectSizeLessThan)
	}
	w.End()
}

func encodeS3KeyFilter(w *cbor.Writer, v *types.S3KeyFilter) {
	w.Map()
	if v.FilterRules != nil {
		w.Raw("\x6b" + "FilterRules")
		encodeFilterRuleList(w, v.FilterRules)
	}
	w.End()
}

func encodeReplicationRuleAndOperator(w *cbor.Writer, v *types.ReplicationRuleAndOperator) {
	w.Map()
	if v.Prefix != nil {
		w.Raw("\x66" + "Prefix")
		w.String(*v.Prefix)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagSet(w, v.Tags)
	}
	w.End()
}

func encodeSseKmsEncryptedObjects(w *cbor.Writer, v *types.SseKmsEncryptedObjects) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeReplicaModifications(w *cbor.Writer, v *types.ReplicaModifications) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	w.End()
}

func encodeAccessControlTranslation(w *cbor.Writer, v *types.AccessControlTranslation) {
	w.Map()
	if len(v.Owner) > 0 {
		w.Raw("\x65" + "Owner")
		w.String(string(v.Owner))
	}
	w.End()
}

func encodeEncryptionConfiguration(w *cbor.Writer, v *types.EncryptionConfiguration) {
	w.Map()
	if v.ReplicaKmsKeyID != nil {
		w.Raw("\x6f" + "ReplicaKmsKeyID")
		w.String(*v.ReplicaKmsKeyID)
	}
	w.End()
}

func encodeReplicationTime(w *cbor.Writer, v *types.ReplicationTime) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.Time != nil {
		w.Raw("\x64" + "Time")
		encodeReplicationTimeValue(w, v.Time)
	}
	w.End()
}

func encodeMetrics(w *cbor.Writer, v *types.Metrics) {
	w.Map()
	if len(v.Status) > 0 {
		w.Raw("\x66" + "Status")
		w.String(string(v.Status))
	}
	if v.EventThreshold != nil {
		w.Raw("\x6e" + "EventThreshold")
		encodeReplicationTimeValue(w, v.EventThreshold)
	}
	w.End()
}

func encodeMetadataEntry(w *cbor.Writer, v *types.MetadataEntry) {
	w.Map()
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}

func encodeFilterRuleList(w *cbor.Writer, v []types.FilterRule) {
	w.List()
	for i := range v {
		encodeFilterRule(w, &v[i])
	}
	w.End()
}

func encodeReplicationTimeValue(w *cbor.Writer, v *types.ReplicationTimeValue) {
	w.Map()
	if v.Minutes != nil {
		w.Raw("\x67" + "Minutes")
		w.Int(int64(*v.Minutes))
	}
	w.End()
}

func encodeFilterRule(w *cbor.Writer, v *types.FilterRule) {
	w.Map()
	if len(v.Name) > 0 {
		w.Raw("\x64" + "Name")
		w.String(string(v.Name))
	}
	if v.Value != nil {
		w.Raw("\x65" + "Value")
		w.String(*v.Value)
	}
	w.End()
}
