// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"context"
	"io"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/s3/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AbortMultipartUploadInput is what AbortMultipartUpload takes.
type AbortMultipartUploadInput struct {
	// Required.
	Bucket *string
	// Required.
	Key *string
	// Required.
	UploadId             *string
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
	IfMatchInitiatedTime *time.Time
}

// AbortMultipartUploadOutput is what AbortMultipartUpload gives.
type AbortMultipartUploadOutput struct {
	RequestCharged types.RequestCharged
	VersionId      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// AbortMultipartUpload calls the operation of that name.
func (c *Client) AbortMultipartUpload(ctx context.Context, params *AbortMultipartUploadInput, optFns ...func(*Options)) (*AbortMultipartUploadOutput, error) {
	if params == nil {
		params = &AbortMultipartUploadInput{}
	}
	out, err := c.invoke(ctx, &opAbortMultipartUpload, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*AbortMultipartUploadOutput), nil
}

var opAbortMultipartUpload = runtime.Op{
	Service: &service,
	Name:    "AbortMultipartUpload",
	Input:   "AbortMultipartUploadInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpAbortMultipartUploadInput(w, in.(*AbortMultipartUploadInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(AbortMultipartUploadOutput)
		decodeOpAbortMultipartUploadOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*AbortMultipartUploadOutput).ResultMetadata },
}

// CompleteMultipartUploadInput is what CompleteMultipartUpload takes.
type CompleteMultipartUploadInput struct {
	// Required.
	Bucket *string
	// Required.
	Key             *string
	MultipartUpload *types.CompletedMultipartUpload
	// Required.
	UploadId             *string
	ChecksumCRC32        *string
	ChecksumCRC32C       *string
	ChecksumCRC64NVME    *string
	ChecksumSHA1         *string
	ChecksumSHA256       *string
	ChecksumSHA512       *string
	ChecksumMD5          *string
	ChecksumXXHASH64     *string
	ChecksumXXHASH3      *string
	ChecksumXXHASH128    *string
	ChecksumType         types.ChecksumType
	MpuObjectSize        *int64
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
	IfMatch              *string
	IfNoneMatch          *string
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
	SSECustomerKeyMD5    *string
}

// CompleteMultipartUploadOutput is what CompleteMultipartUpload gives.
type CompleteMultipartUploadOutput struct {
	Location             *string
	Bucket               *string
	Key                  *string
	Expiration           *string
	ETag                 *string
	ChecksumCRC32        *string
	ChecksumCRC32C       *string
	ChecksumCRC64NVME    *string
	ChecksumSHA1         *string
	ChecksumSHA256       *string
	ChecksumSHA512       *string
	ChecksumMD5          *string
	ChecksumXXHASH64     *string
	ChecksumXXHASH3      *string
	ChecksumXXHASH128    *string
	ChecksumType         types.ChecksumType
	ServerSideEncryption types.ServerSideEncryption
	VersionId            *string
	SSEKMSKeyId          *string
	BucketKeyEnabled     *bool
	RequestCharged       types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CompleteMultipartUpload calls the operation of that name.
func (c *Client) CompleteMultipartUpload(ctx context.Context, params *CompleteMultipartUploadInput, optFns ...func(*Options)) (*CompleteMultipartUploadOutput, error) {
	if params == nil {
		params = &CompleteMultipartUploadInput{}
	}
	out, err := c.invoke(ctx, &opCompleteMultipartUpload, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CompleteMultipartUploadOutput), nil
}

var opCompleteMultipartUpload = runtime.Op{
	Service: &service,
	Name:    "CompleteMultipartUpload",
	Input:   "CompleteMultipartUploadInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCompleteMultipartUploadInput(w, in.(*CompleteMultipartUploadInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CompleteMultipartUploadOutput)
		decodeOpCompleteMultipartUploadOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CompleteMultipartUploadOutput).ResultMetadata
	},
}

// CopyObjectInput is what CopyObject takes.
type CopyObjectInput struct {
	ACL types.ObjectCannedACL
	// Required.
	Bucket             *string
	CacheControl       *string
	ChecksumAlgorithm  types.ChecksumAlgorithm
	ContentDisposition *string
	ContentEncoding    *string
	ContentLanguage    *string
	ContentType        *string
	// Required.
	CopySource                  *string
	CopySourceIfMatch           *string
	CopySourceIfModifiedSince   *time.Time
	CopySourceIfNoneMatch       *string
	CopySourceIfUnmodifiedSince *time.Time
	Expires                     *time.Time
	GrantFullControl            *string
	GrantRead                   *string
	GrantReadACP                *string
	GrantWriteACP               *string
	IfMatch                     *string
	IfNoneMatch                 *string
	// Required.
	Key                              *string
	Metadata                         map[string]string
	MetadataDirective                types.MetadataDirective
	TaggingDirective                 types.TaggingDirective
	AnnotationDirective              types.AnnotationDirective
	ServerSideEncryption             types.ServerSideEncryption
	StorageClass                     types.StorageClass
	WebsiteRedirectLocation          *string
	SSECustomerAlgorithm             *string
	SSECustomerKey                   *string
	SSECustomerKeyMD5                *string
	SSEKMSKeyId                      *string
	SSEKMSEncryptionContext          *string
	BucketKeyEnabled                 *bool
	CopySourceSSECustomerAlgorithm   *string
	CopySourceSSECustomerKey         *string
	CopySourceSSECustomerKeyMD5      *string
	RequestPayer                     types.RequestPayer
	Tagging                          *string
	ObjectLockMode                   types.ObjectLockMode
	ObjectLockRetainUntilDate        *time.Time
	ObjectLockLegalHoldStatus        types.ObjectLockLegalHoldStatus
	ObjectLockEventHold              types.ObjectLockEventHold
	ObjectLockEventHoldDurationDays  *int32
	ObjectLockEventHoldDurationYears *int32
	ExpectedBucketOwner              *string
	ExpectedSourceBucketOwner        *string
}

// CopyObjectOutput is what CopyObject gives.
type CopyObjectOutput struct {
	CopyObjectResult        *types.CopyObjectResult
	Expiration              *string
	CopySourceVersionId     *string
	VersionId               *string
	ServerSideEncryption    types.ServerSideEncryption
	SSECustomerAlgorithm    *string
	SSECustomerKeyMD5       *string
	SSEKMSKeyId             *string
	SSEKMSEncryptionContext *string
	BucketKeyEnabled        *bool
	RequestCharged          types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CopyObject calls the operation of that name.
func (c *Client) CopyObject(ctx context.Context, params *CopyObjectInput, optFns ...func(*Options)) (*CopyObjectOutput, error) {
	if params == nil {
		params = &CopyObjectInput{}
	}
	out, err := c.invoke(ctx, &opCopyObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CopyObjectOutput), nil
}

var opCopyObject = runtime.Op{
	Service: &service,
	Name:    "CopyObject",
	Input:   "CopyObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCopyObjectInput(w, in.(*CopyObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CopyObjectOutput)
		decodeOpCopyObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CopyObjectOutput).ResultMetadata },
}

// CreateBucketInput is what CreateBucket takes.
type CreateBucketInput struct {
	ACL types.BucketCannedACL
	// Required.
	Bucket                     *string
	CreateBucketConfiguration  *types.CreateBucketConfiguration
	GrantFullControl           *string
	GrantRead                  *string
	GrantReadACP               *string
	GrantWrite                 *string
	GrantWriteACP              *string
	ObjectLockEnabledForBucket *bool
	ObjectOwnership            types.ObjectOwnership
	BucketNamespace            types.BucketNamespace
}

// CreateBucketOutput is what CreateBucket gives.
type CreateBucketOutput struct {
	Location  *string
	BucketArn *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateBucket calls the operation of that name.
func (c *Client) CreateBucket(ctx context.Context, params *CreateBucketInput, optFns ...func(*Options)) (*CreateBucketOutput, error) {
	if params == nil {
		params = &CreateBucketInput{}
	}
	out, err := c.invoke(ctx, &opCreateBucket, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateBucketOutput), nil
}

var opCreateBucket = runtime.Op{
	Service: &service,
	Name:    "CreateBucket",
	Input:   "CreateBucketInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateBucketInput(w, in.(*CreateBucketInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateBucketOutput)
		decodeOpCreateBucketOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateBucketOutput).ResultMetadata },
}

// CreateBucketMetadataConfigurationInput is what CreateBucketMetadataConfiguration takes.
type CreateBucketMetadataConfigurationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	MetadataConfiguration *types.MetadataConfiguration
	ExpectedBucketOwner   *string
}

// CreateBucketMetadataConfigurationOutput is what CreateBucketMetadataConfiguration gives.
type CreateBucketMetadataConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateBucketMetadataConfiguration calls the operation of that name.
func (c *Client) CreateBucketMetadataConfiguration(ctx context.Context, params *CreateBucketMetadataConfigurationInput, optFns ...func(*Options)) (*CreateBucketMetadataConfigurationOutput, error) {
	if params == nil {
		params = &CreateBucketMetadataConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opCreateBucketMetadataConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateBucketMetadataConfigurationOutput), nil
}

var opCreateBucketMetadataConfiguration = runtime.Op{
	Service: &service,
	Name:    "CreateBucketMetadataConfiguration",
	Input:   "CreateBucketMetadataConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateBucketMetadataConfigurationInput(w, in.(*CreateBucketMetadataConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateBucketMetadataConfigurationOutput)
		decodeOpCreateBucketMetadataConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateBucketMetadataConfigurationOutput).ResultMetadata
	},
}

// CreateBucketMetadataTableConfigurationInput is what CreateBucketMetadataTableConfiguration takes.
type CreateBucketMetadataTableConfigurationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	MetadataTableConfiguration *types.MetadataTableConfiguration
	ExpectedBucketOwner        *string
}

// CreateBucketMetadataTableConfigurationOutput is what CreateBucketMetadataTableConfiguration gives.
type CreateBucketMetadataTableConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateBucketMetadataTableConfiguration calls the operation of that name.
func (c *Client) CreateBucketMetadataTableConfiguration(ctx context.Context, params *CreateBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*CreateBucketMetadataTableConfigurationOutput, error) {
	if params == nil {
		params = &CreateBucketMetadataTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opCreateBucketMetadataTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateBucketMetadataTableConfigurationOutput), nil
}

var opCreateBucketMetadataTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "CreateBucketMetadataTableConfiguration",
	Input:   "CreateBucketMetadataTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateBucketMetadataTableConfigurationInput(w, in.(*CreateBucketMetadataTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateBucketMetadataTableConfigurationOutput)
		decodeOpCreateBucketMetadataTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*CreateBucketMetadataTableConfigurationOutput).ResultMetadata
	},
}

// CreateMultipartUploadInput is what CreateMultipartUpload takes.
type CreateMultipartUploadInput struct {
	ACL types.ObjectCannedACL
	// Required.
	Bucket             *string
	CacheControl       *string
	ContentDisposition *string
	ContentEncoding    *string
	ContentLanguage    *string
	ContentType        *string
	Expires            *time.Time
	GrantFullControl   *string
	GrantRead          *string
	GrantReadACP       *string
	GrantWriteACP      *string
	// Required.
	Key                              *string
	Metadata                         map[string]string
	ServerSideEncryption             types.ServerSideEncryption
	StorageClass                     types.StorageClass
	WebsiteRedirectLocation          *string
	SSECustomerAlgorithm             *string
	SSECustomerKey                   *string
	SSECustomerKeyMD5                *string
	SSEKMSKeyId                      *string
	SSEKMSEncryptionContext          *string
	BucketKeyEnabled                 *bool
	RequestPayer                     types.RequestPayer
	Tagging                          *string
	ObjectLockMode                   types.ObjectLockMode
	ObjectLockRetainUntilDate        *time.Time
	ObjectLockLegalHoldStatus        types.ObjectLockLegalHoldStatus
	ObjectLockEventHold              types.ObjectLockEventHold
	ObjectLockEventHoldDurationDays  *int32
	ObjectLockEventHoldDurationYears *int32
	ExpectedBucketOwner              *string
	ChecksumAlgorithm                types.ChecksumAlgorithm
	ChecksumType                     types.ChecksumType
}

// CreateMultipartUploadOutput is what CreateMultipartUpload gives.
type CreateMultipartUploadOutput struct {
	AbortDate               *time.Time
	AbortRuleId             *string
	Bucket                  *string
	Key                     *string
	UploadId                *string
	ServerSideEncryption    types.ServerSideEncryption
	SSECustomerAlgorithm    *string
	SSECustomerKeyMD5       *string
	SSEKMSKeyId             *string
	SSEKMSEncryptionContext *string
	BucketKeyEnabled        *bool
	RequestCharged          types.RequestCharged
	ChecksumAlgorithm       types.ChecksumAlgorithm
	ChecksumType            types.ChecksumType
	VersionId               *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateMultipartUpload calls the operation of that name.
func (c *Client) CreateMultipartUpload(ctx context.Context, params *CreateMultipartUploadInput, optFns ...func(*Options)) (*CreateMultipartUploadOutput, error) {
	if params == nil {
		params = &CreateMultipartUploadInput{}
	}
	out, err := c.invoke(ctx, &opCreateMultipartUpload, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateMultipartUploadOutput), nil
}

var opCreateMultipartUpload = runtime.Op{
	Service: &service,
	Name:    "CreateMultipartUpload",
	Input:   "CreateMultipartUploadInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateMultipartUploadInput(w, in.(*CreateMultipartUploadInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateMultipartUploadOutput)
		decodeOpCreateMultipartUploadOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateMultipartUploadOutput).ResultMetadata },
}

// CreateSessionInput is what CreateSession takes.
type CreateSessionInput struct {
	SessionMode types.SessionMode
	// Required.
	Bucket                  *string
	ServerSideEncryption    types.ServerSideEncryption
	SSEKMSKeyId             *string
	SSEKMSEncryptionContext *string
	BucketKeyEnabled        *bool
}

// CreateSessionOutput is what CreateSession gives.
type CreateSessionOutput struct {
	ServerSideEncryption    types.ServerSideEncryption
	SSEKMSKeyId             *string
	SSEKMSEncryptionContext *string
	BucketKeyEnabled        *bool
	Credentials             *types.SessionCredentials

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateSession calls the operation of that name.
func (c *Client) CreateSession(ctx context.Context, params *CreateSessionInput, optFns ...func(*Options)) (*CreateSessionOutput, error) {
	if params == nil {
		params = &CreateSessionInput{}
	}
	out, err := c.invoke(ctx, &opCreateSession, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateSessionOutput), nil
}

var opCreateSession = runtime.Op{
	Service: &service,
	Name:    "CreateSession",
	Input:   "CreateSessionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateSessionInput(w, in.(*CreateSessionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateSessionOutput)
		decodeOpCreateSessionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateSessionOutput).ResultMetadata },
}

// DeleteBucketInput is what DeleteBucket takes.
type DeleteBucketInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketOutput is what DeleteBucket gives.
type DeleteBucketOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucket calls the operation of that name.
func (c *Client) DeleteBucket(ctx context.Context, params *DeleteBucketInput, optFns ...func(*Options)) (*DeleteBucketOutput, error) {
	if params == nil {
		params = &DeleteBucketInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucket, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketOutput), nil
}

var opDeleteBucket = runtime.Op{
	Service: &service,
	Name:    "DeleteBucket",
	Input:   "DeleteBucketInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteBucketInput(w, in.(*DeleteBucketInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketOutput)
		decodeOpDeleteBucketOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketOutput).ResultMetadata },
}

// DeleteBucketAnalyticsConfigurationInput is what DeleteBucketAnalyticsConfiguration takes.
type DeleteBucketAnalyticsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// DeleteBucketAnalyticsConfigurationOutput is what DeleteBucketAnalyticsConfiguration gives.
type DeleteBucketAnalyticsConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketAnalyticsConfiguration calls the operation of that name.
func (c *Client) DeleteBucketAnalyticsConfiguration(ctx context.Context, params *DeleteBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*DeleteBucketAnalyticsConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketAnalyticsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketAnalyticsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketAnalyticsConfigurationOutput), nil
}

var opDeleteBucketAnalyticsConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketAnalyticsConfiguration",
	Input:   "DeleteBucketAnalyticsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketAnalyticsConfigurationInput(w, in.(*DeleteBucketAnalyticsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketAnalyticsConfigurationOutput)
		decodeOpDeleteBucketAnalyticsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketAnalyticsConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketCorsInput is what DeleteBucketCors takes.
type DeleteBucketCorsInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketCorsOutput is what DeleteBucketCors gives.
type DeleteBucketCorsOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketCors calls the operation of that name.
func (c *Client) DeleteBucketCors(ctx context.Context, params *DeleteBucketCorsInput, optFns ...func(*Options)) (*DeleteBucketCorsOutput, error) {
	if params == nil {
		params = &DeleteBucketCorsInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketCors, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketCorsOutput), nil
}

var opDeleteBucketCors = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketCors",
	Input:   "DeleteBucketCorsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteBucketCorsInput(w, in.(*DeleteBucketCorsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketCorsOutput)
		decodeOpDeleteBucketCorsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketCorsOutput).ResultMetadata },
}

// DeleteBucketEncryptionInput is what DeleteBucketEncryption takes.
type DeleteBucketEncryptionInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketEncryptionOutput is what DeleteBucketEncryption gives.
type DeleteBucketEncryptionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketEncryption calls the operation of that name.
func (c *Client) DeleteBucketEncryption(ctx context.Context, params *DeleteBucketEncryptionInput, optFns ...func(*Options)) (*DeleteBucketEncryptionOutput, error) {
	if params == nil {
		params = &DeleteBucketEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketEncryptionOutput), nil
}

var opDeleteBucketEncryption = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketEncryption",
	Input:   "DeleteBucketEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketEncryptionInput(w, in.(*DeleteBucketEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketEncryptionOutput)
		decodeOpDeleteBucketEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketEncryptionOutput).ResultMetadata },
}

// DeleteBucketIntelligentTieringConfigurationInput is what DeleteBucketIntelligentTieringConfiguration takes.
type DeleteBucketIntelligentTieringConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// DeleteBucketIntelligentTieringConfigurationOutput is what DeleteBucketIntelligentTieringConfiguration gives.
type DeleteBucketIntelligentTieringConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketIntelligentTieringConfiguration calls the operation of that name.
func (c *Client) DeleteBucketIntelligentTieringConfiguration(ctx context.Context, params *DeleteBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*DeleteBucketIntelligentTieringConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketIntelligentTieringConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketIntelligentTieringConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketIntelligentTieringConfigurationOutput), nil
}

var opDeleteBucketIntelligentTieringConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketIntelligentTieringConfiguration",
	Input:   "DeleteBucketIntelligentTieringConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketIntelligentTieringConfigurationInput(w, in.(*DeleteBucketIntelligentTieringConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketIntelligentTieringConfigurationOutput)
		decodeOpDeleteBucketIntelligentTieringConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketIntelligentTieringConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketInventoryConfigurationInput is what DeleteBucketInventoryConfiguration takes.
type DeleteBucketInventoryConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// DeleteBucketInventoryConfigurationOutput is what DeleteBucketInventoryConfiguration gives.
type DeleteBucketInventoryConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketInventoryConfiguration calls the operation of that name.
func (c *Client) DeleteBucketInventoryConfiguration(ctx context.Context, params *DeleteBucketInventoryConfigurationInput, optFns ...func(*Options)) (*DeleteBucketInventoryConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketInventoryConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketInventoryConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketInventoryConfigurationOutput), nil
}

var opDeleteBucketInventoryConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketInventoryConfiguration",
	Input:   "DeleteBucketInventoryConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketInventoryConfigurationInput(w, in.(*DeleteBucketInventoryConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketInventoryConfigurationOutput)
		decodeOpDeleteBucketInventoryConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketInventoryConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketLifecycleInput is what DeleteBucketLifecycle takes.
type DeleteBucketLifecycleInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketLifecycleOutput is what DeleteBucketLifecycle gives.
type DeleteBucketLifecycleOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketLifecycle calls the operation of that name.
func (c *Client) DeleteBucketLifecycle(ctx context.Context, params *DeleteBucketLifecycleInput, optFns ...func(*Options)) (*DeleteBucketLifecycleOutput, error) {
	if params == nil {
		params = &DeleteBucketLifecycleInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketLifecycle, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketLifecycleOutput), nil
}

var opDeleteBucketLifecycle = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketLifecycle",
	Input:   "DeleteBucketLifecycleInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketLifecycleInput(w, in.(*DeleteBucketLifecycleInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketLifecycleOutput)
		decodeOpDeleteBucketLifecycleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketLifecycleOutput).ResultMetadata },
}

// DeleteBucketMetadataConfigurationInput is what DeleteBucketMetadataConfiguration takes.
type DeleteBucketMetadataConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketMetadataConfigurationOutput is what DeleteBucketMetadataConfiguration gives.
type DeleteBucketMetadataConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketMetadataConfiguration calls the operation of that name.
func (c *Client) DeleteBucketMetadataConfiguration(ctx context.Context, params *DeleteBucketMetadataConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetadataConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketMetadataConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketMetadataConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketMetadataConfigurationOutput), nil
}

var opDeleteBucketMetadataConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketMetadataConfiguration",
	Input:   "DeleteBucketMetadataConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketMetadataConfigurationInput(w, in.(*DeleteBucketMetadataConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketMetadataConfigurationOutput)
		decodeOpDeleteBucketMetadataConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketMetadataConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketMetadataTableConfigurationInput is what DeleteBucketMetadataTableConfiguration takes.
type DeleteBucketMetadataTableConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketMetadataTableConfigurationOutput is what DeleteBucketMetadataTableConfiguration gives.
type DeleteBucketMetadataTableConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketMetadataTableConfiguration calls the operation of that name.
func (c *Client) DeleteBucketMetadataTableConfiguration(ctx context.Context, params *DeleteBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetadataTableConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketMetadataTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketMetadataTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketMetadataTableConfigurationOutput), nil
}

var opDeleteBucketMetadataTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketMetadataTableConfiguration",
	Input:   "DeleteBucketMetadataTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketMetadataTableConfigurationInput(w, in.(*DeleteBucketMetadataTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketMetadataTableConfigurationOutput)
		decodeOpDeleteBucketMetadataTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketMetadataTableConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketMetricsConfigurationInput is what DeleteBucketMetricsConfiguration takes.
type DeleteBucketMetricsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// DeleteBucketMetricsConfigurationOutput is what DeleteBucketMetricsConfiguration gives.
type DeleteBucketMetricsConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketMetricsConfiguration calls the operation of that name.
func (c *Client) DeleteBucketMetricsConfiguration(ctx context.Context, params *DeleteBucketMetricsConfigurationInput, optFns ...func(*Options)) (*DeleteBucketMetricsConfigurationOutput, error) {
	if params == nil {
		params = &DeleteBucketMetricsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketMetricsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketMetricsConfigurationOutput), nil
}

var opDeleteBucketMetricsConfiguration = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketMetricsConfiguration",
	Input:   "DeleteBucketMetricsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketMetricsConfigurationInput(w, in.(*DeleteBucketMetricsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketMetricsConfigurationOutput)
		decodeOpDeleteBucketMetricsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketMetricsConfigurationOutput).ResultMetadata
	},
}

// DeleteBucketOwnershipControlsInput is what DeleteBucketOwnershipControls takes.
type DeleteBucketOwnershipControlsInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketOwnershipControlsOutput is what DeleteBucketOwnershipControls gives.
type DeleteBucketOwnershipControlsOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketOwnershipControls calls the operation of that name.
func (c *Client) DeleteBucketOwnershipControls(ctx context.Context, params *DeleteBucketOwnershipControlsInput, optFns ...func(*Options)) (*DeleteBucketOwnershipControlsOutput, error) {
	if params == nil {
		params = &DeleteBucketOwnershipControlsInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketOwnershipControls, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketOwnershipControlsOutput), nil
}

var opDeleteBucketOwnershipControls = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketOwnershipControls",
	Input:   "DeleteBucketOwnershipControlsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketOwnershipControlsInput(w, in.(*DeleteBucketOwnershipControlsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketOwnershipControlsOutput)
		decodeOpDeleteBucketOwnershipControlsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketOwnershipControlsOutput).ResultMetadata
	},
}

// DeleteBucketPolicyInput is what DeleteBucketPolicy takes.
type DeleteBucketPolicyInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketPolicyOutput is what DeleteBucketPolicy gives.
type DeleteBucketPolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketPolicy calls the operation of that name.
func (c *Client) DeleteBucketPolicy(ctx context.Context, params *DeleteBucketPolicyInput, optFns ...func(*Options)) (*DeleteBucketPolicyOutput, error) {
	if params == nil {
		params = &DeleteBucketPolicyInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketPolicyOutput), nil
}

var opDeleteBucketPolicy = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketPolicy",
	Input:   "DeleteBucketPolicyInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketPolicyInput(w, in.(*DeleteBucketPolicyInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketPolicyOutput)
		decodeOpDeleteBucketPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketPolicyOutput).ResultMetadata },
}

// DeleteBucketReplicationInput is what DeleteBucketReplication takes.
type DeleteBucketReplicationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketReplicationOutput is what DeleteBucketReplication gives.
type DeleteBucketReplicationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketReplication calls the operation of that name.
func (c *Client) DeleteBucketReplication(ctx context.Context, params *DeleteBucketReplicationInput, optFns ...func(*Options)) (*DeleteBucketReplicationOutput, error) {
	if params == nil {
		params = &DeleteBucketReplicationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketReplication, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketReplicationOutput), nil
}

var opDeleteBucketReplication = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketReplication",
	Input:   "DeleteBucketReplicationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketReplicationInput(w, in.(*DeleteBucketReplicationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketReplicationOutput)
		decodeOpDeleteBucketReplicationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteBucketReplicationOutput).ResultMetadata
	},
}

// DeleteBucketTaggingInput is what DeleteBucketTagging takes.
type DeleteBucketTaggingInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketTaggingOutput is what DeleteBucketTagging gives.
type DeleteBucketTaggingOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketTagging calls the operation of that name.
func (c *Client) DeleteBucketTagging(ctx context.Context, params *DeleteBucketTaggingInput, optFns ...func(*Options)) (*DeleteBucketTaggingOutput, error) {
	if params == nil {
		params = &DeleteBucketTaggingInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketTaggingOutput), nil
}

var opDeleteBucketTagging = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketTagging",
	Input:   "DeleteBucketTaggingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketTaggingInput(w, in.(*DeleteBucketTaggingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketTaggingOutput)
		decodeOpDeleteBucketTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketTaggingOutput).ResultMetadata },
}

// DeleteBucketWebsiteInput is what DeleteBucketWebsite takes.
type DeleteBucketWebsiteInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeleteBucketWebsiteOutput is what DeleteBucketWebsite gives.
type DeleteBucketWebsiteOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteBucketWebsite calls the operation of that name.
func (c *Client) DeleteBucketWebsite(ctx context.Context, params *DeleteBucketWebsiteInput, optFns ...func(*Options)) (*DeleteBucketWebsiteOutput, error) {
	if params == nil {
		params = &DeleteBucketWebsiteInput{}
	}
	out, err := c.invoke(ctx, &opDeleteBucketWebsite, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteBucketWebsiteOutput), nil
}

var opDeleteBucketWebsite = runtime.Op{
	Service: &service,
	Name:    "DeleteBucketWebsite",
	Input:   "DeleteBucketWebsiteInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteBucketWebsiteInput(w, in.(*DeleteBucketWebsiteInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteBucketWebsiteOutput)
		decodeOpDeleteBucketWebsiteOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteBucketWebsiteOutput).ResultMetadata },
}

// DeleteObjectInput is what DeleteObject takes.
type DeleteObjectInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                       *string
	MFA                       *string
	VersionId                 *string
	RequestPayer              types.RequestPayer
	BypassGovernanceRetention *bool
	ExpectedBucketOwner       *string
	IfMatch                   *string
	IfMatchLastModifiedTime   *time.Time
	IfMatchSize               *int64
}

// DeleteObjectOutput is what DeleteObject gives.
type DeleteObjectOutput struct {
	DeleteMarker   *bool
	VersionId      *string
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteObject calls the operation of that name.
func (c *Client) DeleteObject(ctx context.Context, params *DeleteObjectInput, optFns ...func(*Options)) (*DeleteObjectOutput, error) {
	if params == nil {
		params = &DeleteObjectInput{}
	}
	out, err := c.invoke(ctx, &opDeleteObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteObjectOutput), nil
}

var opDeleteObject = runtime.Op{
	Service: &service,
	Name:    "DeleteObject",
	Input:   "DeleteObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteObjectInput(w, in.(*DeleteObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteObjectOutput)
		decodeOpDeleteObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteObjectOutput).ResultMetadata },
}

// DeleteObjectAnnotationInput is what DeleteObjectAnnotation takes.
type DeleteObjectAnnotationInput struct {
	// Required.
	Bucket *string
	// Required.
	Key *string
	// Required.
	AnnotationName      *string
	VersionId           *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
	ObjectIfMatch       *string
}

// DeleteObjectAnnotationOutput is what DeleteObjectAnnotation gives.
type DeleteObjectAnnotationOutput struct {
	ObjectVersionId *string
	RequestCharged  types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteObjectAnnotation calls the operation of that name.
func (c *Client) DeleteObjectAnnotation(ctx context.Context, params *DeleteObjectAnnotationInput, optFns ...func(*Options)) (*DeleteObjectAnnotationOutput, error) {
	if params == nil {
		params = &DeleteObjectAnnotationInput{}
	}
	out, err := c.invoke(ctx, &opDeleteObjectAnnotation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteObjectAnnotationOutput), nil
}

var opDeleteObjectAnnotation = runtime.Op{
	Service: &service,
	Name:    "DeleteObjectAnnotation",
	Input:   "DeleteObjectAnnotationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteObjectAnnotationInput(w, in.(*DeleteObjectAnnotationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteObjectAnnotationOutput)
		decodeOpDeleteObjectAnnotationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteObjectAnnotationOutput).ResultMetadata },
}

// DeleteObjectTaggingInput is what DeleteObjectTagging takes.
type DeleteObjectTaggingInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	ExpectedBucketOwner *string
}

// DeleteObjectTaggingOutput is what DeleteObjectTagging gives.
type DeleteObjectTaggingOutput struct {
	VersionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteObjectTagging calls the operation of that name.
func (c *Client) DeleteObjectTagging(ctx context.Context, params *DeleteObjectTaggingInput, optFns ...func(*Options)) (*DeleteObjectTaggingOutput, error) {
	if params == nil {
		params = &DeleteObjectTaggingInput{}
	}
	out, err := c.invoke(ctx, &opDeleteObjectTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteObjectTaggingOutput), nil
}

var opDeleteObjectTagging = runtime.Op{
	Service: &service,
	Name:    "DeleteObjectTagging",
	Input:   "DeleteObjectTaggingInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteObjectTaggingInput(w, in.(*DeleteObjectTaggingInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteObjectTaggingOutput)
		decodeOpDeleteObjectTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteObjectTaggingOutput).ResultMetadata },
}

// DeleteObjectsInput is what DeleteObjects takes.
type DeleteObjectsInput struct {
	// Required.
	Bucket *string
	// Required.
	Delete                    *types.Delete
	MFA                       *string
	RequestPayer              types.RequestPayer
	BypassGovernanceRetention *bool
	ExpectedBucketOwner       *string
	ChecksumAlgorithm         types.ChecksumAlgorithm
}

// DeleteObjectsOutput is what DeleteObjects gives.
type DeleteObjectsOutput struct {
	Deleted        []types.DeletedObject
	RequestCharged types.RequestCharged
	Errors         []types.Error

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteObjects calls the operation of that name.
func (c *Client) DeleteObjects(ctx context.Context, params *DeleteObjectsInput, optFns ...func(*Options)) (*DeleteObjectsOutput, error) {
	if params == nil {
		params = &DeleteObjectsInput{}
	}
	out, err := c.invoke(ctx, &opDeleteObjects, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteObjectsOutput), nil
}

var opDeleteObjects = runtime.Op{
	Service: &service,
	Name:    "DeleteObjects",
	Input:   "DeleteObjectsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteObjectsInput(w, in.(*DeleteObjectsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteObjectsOutput)
		decodeOpDeleteObjectsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteObjectsOutput).ResultMetadata },
}

// DeletePublicAccessBlockInput is what DeletePublicAccessBlock takes.
type DeletePublicAccessBlockInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// DeletePublicAccessBlockOutput is what DeletePublicAccessBlock gives.
type DeletePublicAccessBlockOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeletePublicAccessBlock calls the operation of that name.
func (c *Client) DeletePublicAccessBlock(ctx context.Context, params *DeletePublicAccessBlockInput, optFns ...func(*Options)) (*DeletePublicAccessBlockOutput, error) {
	if params == nil {
		params = &DeletePublicAccessBlockInput{}
	}
	out, err := c.invoke(ctx, &opDeletePublicAccessBlock, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeletePublicAccessBlockOutput), nil
}

var opDeletePublicAccessBlock = runtime.Op{
	Service: &service,
	Name:    "DeletePublicAccessBlock",
	Input:   "DeletePublicAccessBlockInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeletePublicAccessBlockInput(w, in.(*DeletePublicAccessBlockInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeletePublicAccessBlockOutput)
		decodeOpDeletePublicAccessBlockOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeletePublicAccessBlockOutput).ResultMetadata
	},
}

// GetBucketAbacInput is what GetBucketAbac takes.
type GetBucketAbacInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketAbacOutput is what GetBucketAbac gives.
type GetBucketAbacOutput struct {
	AbacStatus *types.AbacStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketAbac calls the operation of that name.
func (c *Client) GetBucketAbac(ctx context.Context, params *GetBucketAbacInput, optFns ...func(*Options)) (*GetBucketAbacOutput, error) {
	if params == nil {
		params = &GetBucketAbacInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketAbac, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketAbacOutput), nil
}

var opGetBucketAbac = runtime.Op{
	Service: &service,
	Name:    "GetBucketAbac",
	Input:   "GetBucketAbacInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketAbacInput(w, in.(*GetBucketAbacInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketAbacOutput)
		decodeOpGetBucketAbacOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketAbacOutput).ResultMetadata },
}

// GetBucketAccelerateConfigurationInput is what GetBucketAccelerateConfiguration takes.
type GetBucketAccelerateConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
	RequestPayer        types.RequestPayer
}

// GetBucketAccelerateConfigurationOutput is what GetBucketAccelerateConfiguration gives.
type GetBucketAccelerateConfigurationOutput struct {
	Status         types.BucketAccelerateStatus
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketAccelerateConfiguration calls the operation of that name.
func (c *Client) GetBucketAccelerateConfiguration(ctx context.Context, params *GetBucketAccelerateConfigurationInput, optFns ...func(*Options)) (*GetBucketAccelerateConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketAccelerateConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketAccelerateConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketAccelerateConfigurationOutput), nil
}

var opGetBucketAccelerateConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketAccelerateConfiguration",
	Input:   "GetBucketAccelerateConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketAccelerateConfigurationInput(w, in.(*GetBucketAccelerateConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketAccelerateConfigurationOutput)
		decodeOpGetBucketAccelerateConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketAccelerateConfigurationOutput).ResultMetadata
	},
}

// GetBucketAclInput is what GetBucketAcl takes.
type GetBucketAclInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketAclOutput is what GetBucketAcl gives.
type GetBucketAclOutput struct {
	Owner  *types.Owner
	Grants []types.Grant

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketAcl calls the operation of that name.
func (c *Client) GetBucketAcl(ctx context.Context, params *GetBucketAclInput, optFns ...func(*Options)) (*GetBucketAclOutput, error) {
	if params == nil {
		params = &GetBucketAclInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketAcl, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketAclOutput), nil
}

var opGetBucketAcl = runtime.Op{
	Service: &service,
	Name:    "GetBucketAcl",
	Input:   "GetBucketAclInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketAclInput(w, in.(*GetBucketAclInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketAclOutput)
		decodeOpGetBucketAclOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketAclOutput).ResultMetadata },
}

// GetBucketAnalyticsConfigurationInput is what GetBucketAnalyticsConfiguration takes.
type GetBucketAnalyticsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// GetBucketAnalyticsConfigurationOutput is what GetBucketAnalyticsConfiguration gives.
type GetBucketAnalyticsConfigurationOutput struct {
	AnalyticsConfiguration *types.AnalyticsConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketAnalyticsConfiguration calls the operation of that name.
func (c *Client) GetBucketAnalyticsConfiguration(ctx context.Context, params *GetBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*GetBucketAnalyticsConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketAnalyticsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketAnalyticsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketAnalyticsConfigurationOutput), nil
}

var opGetBucketAnalyticsConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketAnalyticsConfiguration",
	Input:   "GetBucketAnalyticsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketAnalyticsConfigurationInput(w, in.(*GetBucketAnalyticsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketAnalyticsConfigurationOutput)
		decodeOpGetBucketAnalyticsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketAnalyticsConfigurationOutput).ResultMetadata
	},
}

// GetBucketCorsInput is what GetBucketCors takes.
type GetBucketCorsInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketCorsOutput is what GetBucketCors gives.
type GetBucketCorsOutput struct {
	CORSRules []types.CORSRule

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketCors calls the operation of that name.
func (c *Client) GetBucketCors(ctx context.Context, params *GetBucketCorsInput, optFns ...func(*Options)) (*GetBucketCorsOutput, error) {
	if params == nil {
		params = &GetBucketCorsInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketCors, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketCorsOutput), nil
}

var opGetBucketCors = runtime.Op{
	Service: &service,
	Name:    "GetBucketCors",
	Input:   "GetBucketCorsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketCorsInput(w, in.(*GetBucketCorsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketCorsOutput)
		decodeOpGetBucketCorsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketCorsOutput).ResultMetadata },
}

// GetBucketEncryptionInput is what GetBucketEncryption takes.
type GetBucketEncryptionInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketEncryptionOutput is what GetBucketEncryption gives.
type GetBucketEncryptionOutput struct {
	ServerSideEncryptionConfiguration *types.ServerSideEncryptionConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketEncryption calls the operation of that name.
func (c *Client) GetBucketEncryption(ctx context.Context, params *GetBucketEncryptionInput, optFns ...func(*Options)) (*GetBucketEncryptionOutput, error) {
	if params == nil {
		params = &GetBucketEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketEncryptionOutput), nil
}

var opGetBucketEncryption = runtime.Op{
	Service: &service,
	Name:    "GetBucketEncryption",
	Input:   "GetBucketEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketEncryptionInput(w, in.(*GetBucketEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketEncryptionOutput)
		decodeOpGetBucketEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketEncryptionOutput).ResultMetadata },
}

// GetBucketIntelligentTieringConfigurationInput is what GetBucketIntelligentTieringConfiguration takes.
type GetBucketIntelligentTieringConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// GetBucketIntelligentTieringConfigurationOutput is what GetBucketIntelligentTieringConfiguration gives.
type GetBucketIntelligentTieringConfigurationOutput struct {
	IntelligentTieringConfiguration *types.IntelligentTieringConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketIntelligentTieringConfiguration calls the operation of that name.
func (c *Client) GetBucketIntelligentTieringConfiguration(ctx context.Context, params *GetBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*GetBucketIntelligentTieringConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketIntelligentTieringConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketIntelligentTieringConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketIntelligentTieringConfigurationOutput), nil
}

var opGetBucketIntelligentTieringConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketIntelligentTieringConfiguration",
	Input:   "GetBucketIntelligentTieringConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketIntelligentTieringConfigurationInput(w, in.(*GetBucketIntelligentTieringConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketIntelligentTieringConfigurationOutput)
		decodeOpGetBucketIntelligentTieringConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketIntelligentTieringConfigurationOutput).ResultMetadata
	},
}

// GetBucketInventoryConfigurationInput is what GetBucketInventoryConfiguration takes.
type GetBucketInventoryConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// GetBucketInventoryConfigurationOutput is what GetBucketInventoryConfiguration gives.
type GetBucketInventoryConfigurationOutput struct {
	InventoryConfiguration *types.InventoryConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketInventoryConfiguration calls the operation of that name.
func (c *Client) GetBucketInventoryConfiguration(ctx context.Context, params *GetBucketInventoryConfigurationInput, optFns ...func(*Options)) (*GetBucketInventoryConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketInventoryConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketInventoryConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketInventoryConfigurationOutput), nil
}

var opGetBucketInventoryConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketInventoryConfiguration",
	Input:   "GetBucketInventoryConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketInventoryConfigurationInput(w, in.(*GetBucketInventoryConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketInventoryConfigurationOutput)
		decodeOpGetBucketInventoryConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketInventoryConfigurationOutput).ResultMetadata
	},
}

// GetBucketLifecycleInput is what GetBucketLifecycle takes.
type GetBucketLifecycleInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketLifecycleOutput is what GetBucketLifecycle gives.
type GetBucketLifecycleOutput struct {
	Rules []types.Rule

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketLifecycle calls the operation of that name.
//
// Deprecated: the service says so.
func (c *Client) GetBucketLifecycle(ctx context.Context, params *GetBucketLifecycleInput, optFns ...func(*Options)) (*GetBucketLifecycleOutput, error) {
	if params == nil {
		params = &GetBucketLifecycleInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketLifecycle, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketLifecycleOutput), nil
}

var opGetBucketLifecycle = runtime.Op{
	Service: &service,
	Name:    "GetBucketLifecycle",
	Input:   "GetBucketLifecycleInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketLifecycleInput(w, in.(*GetBucketLifecycleInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketLifecycleOutput)
		decodeOpGetBucketLifecycleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketLifecycleOutput).ResultMetadata },
}

// GetBucketLifecycleConfigurationInput is what GetBucketLifecycleConfiguration takes.
type GetBucketLifecycleConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketLifecycleConfigurationOutput is what GetBucketLifecycleConfiguration gives.
type GetBucketLifecycleConfigurationOutput struct {
	Rules                              []types.LifecycleRule
	TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketLifecycleConfiguration calls the operation of that name.
func (c *Client) GetBucketLifecycleConfiguration(ctx context.Context, params *GetBucketLifecycleConfigurationInput, optFns ...func(*Options)) (*GetBucketLifecycleConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketLifecycleConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketLifecycleConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketLifecycleConfigurationOutput), nil
}

var opGetBucketLifecycleConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketLifecycleConfiguration",
	Input:   "GetBucketLifecycleConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketLifecycleConfigurationInput(w, in.(*GetBucketLifecycleConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketLifecycleConfigurationOutput)
		decodeOpGetBucketLifecycleConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketLifecycleConfigurationOutput).ResultMetadata
	},
}

// GetBucketLocationInput is what GetBucketLocation takes.
type GetBucketLocationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketLocationOutput is what GetBucketLocation gives.
type GetBucketLocationOutput struct {
	LocationConstraint types.BucketLocationConstraint

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketLocation calls the operation of that name.
func (c *Client) GetBucketLocation(ctx context.Context, params *GetBucketLocationInput, optFns ...func(*Options)) (*GetBucketLocationOutput, error) {
	if params == nil {
		params = &GetBucketLocationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketLocation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketLocationOutput), nil
}

var opGetBucketLocation = runtime.Op{
	Service: &service,
	Name:    "GetBucketLocation",
	Input:   "GetBucketLocationInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketLocationInput(w, in.(*GetBucketLocationInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketLocationOutput)
		decodeOpGetBucketLocationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketLocationOutput).ResultMetadata },
}

// GetBucketLoggingInput is what GetBucketLogging takes.
type GetBucketLoggingInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketLoggingOutput is what GetBucketLogging gives.
type GetBucketLoggingOutput struct {
	LoggingEnabled *types.LoggingEnabled

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketLogging calls the operation of that name.
func (c *Client) GetBucketLogging(ctx context.Context, params *GetBucketLoggingInput, optFns ...func(*Options)) (*GetBucketLoggingOutput, error) {
	if params == nil {
		params = &GetBucketLoggingInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketLogging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketLoggingOutput), nil
}

var opGetBucketLogging = runtime.Op{
	Service: &service,
	Name:    "GetBucketLogging",
	Input:   "GetBucketLoggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketLoggingInput(w, in.(*GetBucketLoggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketLoggingOutput)
		decodeOpGetBucketLoggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketLoggingOutput).ResultMetadata },
}

// GetBucketMetadataConfigurationInput is what GetBucketMetadataConfiguration takes.
type GetBucketMetadataConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketMetadataConfigurationOutput is what GetBucketMetadataConfiguration gives.
type GetBucketMetadataConfigurationOutput struct {
	GetBucketMetadataConfigurationResult *types.GetBucketMetadataConfigurationResult

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketMetadataConfiguration calls the operation of that name.
func (c *Client) GetBucketMetadataConfiguration(ctx context.Context, params *GetBucketMetadataConfigurationInput, optFns ...func(*Options)) (*GetBucketMetadataConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketMetadataConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketMetadataConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketMetadataConfigurationOutput), nil
}

var opGetBucketMetadataConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketMetadataConfiguration",
	Input:   "GetBucketMetadataConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketMetadataConfigurationInput(w, in.(*GetBucketMetadataConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketMetadataConfigurationOutput)
		decodeOpGetBucketMetadataConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketMetadataConfigurationOutput).ResultMetadata
	},
}

// GetBucketMetadataTableConfigurationInput is what GetBucketMetadataTableConfiguration takes.
type GetBucketMetadataTableConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketMetadataTableConfigurationOutput is what GetBucketMetadataTableConfiguration gives.
type GetBucketMetadataTableConfigurationOutput struct {
	GetBucketMetadataTableConfigurationResult *types.GetBucketMetadataTableConfigurationResult

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketMetadataTableConfiguration calls the operation of that name.
func (c *Client) GetBucketMetadataTableConfiguration(ctx context.Context, params *GetBucketMetadataTableConfigurationInput, optFns ...func(*Options)) (*GetBucketMetadataTableConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketMetadataTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketMetadataTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketMetadataTableConfigurationOutput), nil
}

var opGetBucketMetadataTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketMetadataTableConfiguration",
	Input:   "GetBucketMetadataTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketMetadataTableConfigurationInput(w, in.(*GetBucketMetadataTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketMetadataTableConfigurationOutput)
		decodeOpGetBucketMetadataTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketMetadataTableConfigurationOutput).ResultMetadata
	},
}

// GetBucketMetricsConfigurationInput is what GetBucketMetricsConfiguration takes.
type GetBucketMetricsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
}

// GetBucketMetricsConfigurationOutput is what GetBucketMetricsConfiguration gives.
type GetBucketMetricsConfigurationOutput struct {
	MetricsConfiguration *types.MetricsConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketMetricsConfiguration calls the operation of that name.
func (c *Client) GetBucketMetricsConfiguration(ctx context.Context, params *GetBucketMetricsConfigurationInput, optFns ...func(*Options)) (*GetBucketMetricsConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketMetricsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketMetricsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketMetricsConfigurationOutput), nil
}

var opGetBucketMetricsConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketMetricsConfiguration",
	Input:   "GetBucketMetricsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketMetricsConfigurationInput(w, in.(*GetBucketMetricsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketMetricsConfigurationOutput)
		decodeOpGetBucketMetricsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketMetricsConfigurationOutput).ResultMetadata
	},
}

// GetBucketNotificationInput is what GetBucketNotification takes.
type GetBucketNotificationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketNotificationOutput is what GetBucketNotification gives.
type GetBucketNotificationOutput struct {
	TopicConfiguration         *types.TopicConfigurationDeprecated
	QueueConfiguration         *types.QueueConfigurationDeprecated
	CloudFunctionConfiguration *types.CloudFunctionConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketNotification calls the operation of that name.
//
// Deprecated: the service says so.
func (c *Client) GetBucketNotification(ctx context.Context, params *GetBucketNotificationInput, optFns ...func(*Options)) (*GetBucketNotificationOutput, error) {
	if params == nil {
		params = &GetBucketNotificationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketNotification, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketNotificationOutput), nil
}

var opGetBucketNotification = runtime.Op{
	Service: &service,
	Name:    "GetBucketNotification",
	Input:   "GetBucketNotificationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketNotificationInput(w, in.(*GetBucketNotificationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketNotificationOutput)
		decodeOpGetBucketNotificationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketNotificationOutput).ResultMetadata },
}

// GetBucketNotificationConfigurationInput is what GetBucketNotificationConfiguration takes.
type GetBucketNotificationConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketNotificationConfigurationOutput is what GetBucketNotificationConfiguration gives.
type GetBucketNotificationConfigurationOutput struct {
	TopicConfigurations          []types.TopicConfiguration
	QueueConfigurations          []types.QueueConfiguration
	LambdaFunctionConfigurations []types.LambdaFunctionConfiguration
	EventBridgeConfiguration     *types.EventBridgeConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketNotificationConfiguration calls the operation of that name.
func (c *Client) GetBucketNotificationConfiguration(ctx context.Context, params *GetBucketNotificationConfigurationInput, optFns ...func(*Options)) (*GetBucketNotificationConfigurationOutput, error) {
	if params == nil {
		params = &GetBucketNotificationConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketNotificationConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketNotificationConfigurationOutput), nil
}

var opGetBucketNotificationConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetBucketNotificationConfiguration",
	Input:   "GetBucketNotificationConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketNotificationConfigurationInput(w, in.(*GetBucketNotificationConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketNotificationConfigurationOutput)
		decodeOpGetBucketNotificationConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketNotificationConfigurationOutput).ResultMetadata
	},
}

// GetBucketOwnershipControlsInput is what GetBucketOwnershipControls takes.
type GetBucketOwnershipControlsInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketOwnershipControlsOutput is what GetBucketOwnershipControls gives.
type GetBucketOwnershipControlsOutput struct {
	OwnershipControls *types.OwnershipControls

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketOwnershipControls calls the operation of that name.
func (c *Client) GetBucketOwnershipControls(ctx context.Context, params *GetBucketOwnershipControlsInput, optFns ...func(*Options)) (*GetBucketOwnershipControlsOutput, error) {
	if params == nil {
		params = &GetBucketOwnershipControlsInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketOwnershipControls, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketOwnershipControlsOutput), nil
}

var opGetBucketOwnershipControls = runtime.Op{
	Service: &service,
	Name:    "GetBucketOwnershipControls",
	Input:   "GetBucketOwnershipControlsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketOwnershipControlsInput(w, in.(*GetBucketOwnershipControlsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketOwnershipControlsOutput)
		decodeOpGetBucketOwnershipControlsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketOwnershipControlsOutput).ResultMetadata
	},
}

// GetBucketPolicyInput is what GetBucketPolicy takes.
type GetBucketPolicyInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketPolicyOutput is what GetBucketPolicy gives.
type GetBucketPolicyOutput struct {
	Policy *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketPolicy calls the operation of that name.
func (c *Client) GetBucketPolicy(ctx context.Context, params *GetBucketPolicyInput, optFns ...func(*Options)) (*GetBucketPolicyOutput, error) {
	if params == nil {
		params = &GetBucketPolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketPolicyOutput), nil
}

var opGetBucketPolicy = runtime.Op{
	Service: &service,
	Name:    "GetBucketPolicy",
	Input:   "GetBucketPolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketPolicyInput(w, in.(*GetBucketPolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketPolicyOutput)
		decodeOpGetBucketPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketPolicyOutput).ResultMetadata },
}

// GetBucketPolicyStatusInput is what GetBucketPolicyStatus takes.
type GetBucketPolicyStatusInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketPolicyStatusOutput is what GetBucketPolicyStatus gives.
type GetBucketPolicyStatusOutput struct {
	PolicyStatus *types.PolicyStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketPolicyStatus calls the operation of that name.
func (c *Client) GetBucketPolicyStatus(ctx context.Context, params *GetBucketPolicyStatusInput, optFns ...func(*Options)) (*GetBucketPolicyStatusOutput, error) {
	if params == nil {
		params = &GetBucketPolicyStatusInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketPolicyStatus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketPolicyStatusOutput), nil
}

var opGetBucketPolicyStatus = runtime.Op{
	Service: &service,
	Name:    "GetBucketPolicyStatus",
	Input:   "GetBucketPolicyStatusInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketPolicyStatusInput(w, in.(*GetBucketPolicyStatusInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketPolicyStatusOutput)
		decodeOpGetBucketPolicyStatusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketPolicyStatusOutput).ResultMetadata },
}

// GetBucketReplicationInput is what GetBucketReplication takes.
type GetBucketReplicationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketReplicationOutput is what GetBucketReplication gives.
type GetBucketReplicationOutput struct {
	ReplicationConfiguration *types.ReplicationConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketReplication calls the operation of that name.
func (c *Client) GetBucketReplication(ctx context.Context, params *GetBucketReplicationInput, optFns ...func(*Options)) (*GetBucketReplicationOutput, error) {
	if params == nil {
		params = &GetBucketReplicationInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketReplication, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketReplicationOutput), nil
}

var opGetBucketReplication = runtime.Op{
	Service: &service,
	Name:    "GetBucketReplication",
	Input:   "GetBucketReplicationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketReplicationInput(w, in.(*GetBucketReplicationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketReplicationOutput)
		decodeOpGetBucketReplicationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketReplicationOutput).ResultMetadata },
}

// GetBucketRequestPaymentInput is what GetBucketRequestPayment takes.
type GetBucketRequestPaymentInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketRequestPaymentOutput is what GetBucketRequestPayment gives.
type GetBucketRequestPaymentOutput struct {
	Payer types.Payer

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketRequestPayment calls the operation of that name.
func (c *Client) GetBucketRequestPayment(ctx context.Context, params *GetBucketRequestPaymentInput, optFns ...func(*Options)) (*GetBucketRequestPaymentOutput, error) {
	if params == nil {
		params = &GetBucketRequestPaymentInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketRequestPayment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketRequestPaymentOutput), nil
}

var opGetBucketRequestPayment = runtime.Op{
	Service: &service,
	Name:    "GetBucketRequestPayment",
	Input:   "GetBucketRequestPaymentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketRequestPaymentInput(w, in.(*GetBucketRequestPaymentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketRequestPaymentOutput)
		decodeOpGetBucketRequestPaymentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetBucketRequestPaymentOutput).ResultMetadata
	},
}

// GetBucketTaggingInput is what GetBucketTagging takes.
type GetBucketTaggingInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketTaggingOutput is what GetBucketTagging gives.
type GetBucketTaggingOutput struct {
	TagSet []types.Tag

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketTagging calls the operation of that name.
func (c *Client) GetBucketTagging(ctx context.Context, params *GetBucketTaggingInput, optFns ...func(*Options)) (*GetBucketTaggingOutput, error) {
	if params == nil {
		params = &GetBucketTaggingInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketTaggingOutput), nil
}

var opGetBucketTagging = runtime.Op{
	Service: &service,
	Name:    "GetBucketTagging",
	Input:   "GetBucketTaggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketTaggingInput(w, in.(*GetBucketTaggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketTaggingOutput)
		decodeOpGetBucketTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketTaggingOutput).ResultMetadata },
}

// GetBucketVersioningInput is what GetBucketVersioning takes.
type GetBucketVersioningInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketVersioningOutput is what GetBucketVersioning gives.
type GetBucketVersioningOutput struct {
	Status    types.BucketVersioningStatus
	MFADelete types.MFADeleteStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketVersioning calls the operation of that name.
func (c *Client) GetBucketVersioning(ctx context.Context, params *GetBucketVersioningInput, optFns ...func(*Options)) (*GetBucketVersioningOutput, error) {
	if params == nil {
		params = &GetBucketVersioningInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketVersioning, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketVersioningOutput), nil
}

var opGetBucketVersioning = runtime.Op{
	Service: &service,
	Name:    "GetBucketVersioning",
	Input:   "GetBucketVersioningInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetBucketVersioningInput(w, in.(*GetBucketVersioningInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketVersioningOutput)
		decodeOpGetBucketVersioningOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketVersioningOutput).ResultMetadata },
}

// GetBucketWebsiteInput is what GetBucketWebsite takes.
type GetBucketWebsiteInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetBucketWebsiteOutput is what GetBucketWebsite gives.
type GetBucketWebsiteOutput struct {
	RedirectAllRequestsTo *types.RedirectAllRequestsTo
	IndexDocument         *types.IndexDocument
	ErrorDocument         *types.ErrorDocument
	RoutingRules          []types.RoutingRule

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetBucketWebsite calls the operation of that name.
func (c *Client) GetBucketWebsite(ctx context.Context, params *GetBucketWebsiteInput, optFns ...func(*Options)) (*GetBucketWebsiteOutput, error) {
	if params == nil {
		params = &GetBucketWebsiteInput{}
	}
	out, err := c.invoke(ctx, &opGetBucketWebsite, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetBucketWebsiteOutput), nil
}

var opGetBucketWebsite = runtime.Op{
	Service: &service,
	Name:    "GetBucketWebsite",
	Input:   "GetBucketWebsiteInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetBucketWebsiteInput(w, in.(*GetBucketWebsiteInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetBucketWebsiteOutput)
		decodeOpGetBucketWebsiteOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetBucketWebsiteOutput).ResultMetadata },
}

// GetObjectInput is what GetObject takes.
type GetObjectInput struct {
	// Required.
	Bucket            *string
	IfMatch           *string
	IfModifiedSince   *time.Time
	IfNoneMatch       *string
	IfUnmodifiedSince *time.Time
	// Required.
	Key                        *string
	Range                      *string
	ResponseCacheControl       *string
	ResponseContentDisposition *string
	ResponseContentEncoding    *string
	ResponseContentLanguage    *string
	ResponseContentType        *string
	ResponseExpires            *time.Time
	VersionId                  *string
	SSECustomerAlgorithm       *string
	SSECustomerKey             *string
	SSECustomerKeyMD5          *string
	RequestPayer               types.RequestPayer
	PartNumber                 *int32
	ExpectedBucketOwner        *string
	ChecksumMode               types.ChecksumMode
}

// GetObjectOutput is what GetObject gives.
type GetObjectOutput struct {
	Body                             io.ReadCloser
	DeleteMarker                     *bool
	AcceptRanges                     *string
	Expiration                       *string
	Restore                          *string
	LastModified                     *time.Time
	ContentLength                    *int64
	ETag                             *string
	ChecksumCRC32                    *string
	ChecksumCRC32C                   *string
	ChecksumCRC64NVME                *string
	ChecksumSHA1                     *string
	ChecksumSHA256                   *string
	ChecksumSHA512                   *string
	ChecksumMD5                      *string
	ChecksumXXHASH64                 *string
	ChecksumXXHASH3                  *string
	ChecksumXXHASH128                *string
	ChecksumType                     types.ChecksumType
	MissingMeta                      *int32
	VersionId                        *string
	CacheControl                     *string
	ContentDisposition               *string
	ContentEncoding                  *string
	ContentLanguage                  *string
	ContentRange                     *string
	ContentType                      *string
	Expires                          *time.Time
	WebsiteRedirectLocation          *string
	ServerSideEncryption             types.ServerSideEncryption
	Metadata                         map[string]string
	SSECustomerAlgorithm             *string
	SSECustomerKeyMD5                *string
	SSEKMSKeyId                      *string
	BucketKeyEnabled                 *bool
	StorageClass                     types.StorageClass
	RequestCharged                   types.RequestCharged
	ReplicationStatus                types.ReplicationStatus
	PartsCount                       *int32
	TagCount                         *int32
	ObjectLockMode                   types.ObjectLockMode
	ObjectLockRetainUntilDate        *time.Time
	ObjectLockLegalHoldStatus        types.ObjectLockLegalHoldStatus
	ObjectLockEventHold              types.ObjectLockEventHold
	ObjectLockEventHoldDurationDays  *int32
	ObjectLockEventHoldDurationYears *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObject calls the operation of that name.
func (c *Client) GetObject(ctx context.Context, params *GetObjectInput, optFns ...func(*Options)) (*GetObjectOutput, error) {
	if params == nil {
		params = &GetObjectInput{}
	}
	out, err := c.invoke(ctx, &opGetObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectOutput), nil
}

var opGetObject = runtime.Op{
	Service: &service,
	Name:    "GetObject",
	Input:   "GetObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetObjectInput(w, in.(*GetObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectOutput)
		decodeOpGetObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectOutput).ResultMetadata },
	BodyOut:  func(out interface{}, body io.ReadCloser) { out.(*GetObjectOutput).Body = body },
}

// GetObjectAclInput is what GetObjectAcl takes.
type GetObjectAclInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
}

// GetObjectAclOutput is what GetObjectAcl gives.
type GetObjectAclOutput struct {
	Owner          *types.Owner
	Grants         []types.Grant
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectAcl calls the operation of that name.
func (c *Client) GetObjectAcl(ctx context.Context, params *GetObjectAclInput, optFns ...func(*Options)) (*GetObjectAclOutput, error) {
	if params == nil {
		params = &GetObjectAclInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectAcl, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectAclOutput), nil
}

var opGetObjectAcl = runtime.Op{
	Service: &service,
	Name:    "GetObjectAcl",
	Input:   "GetObjectAclInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetObjectAclInput(w, in.(*GetObjectAclInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectAclOutput)
		decodeOpGetObjectAclOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectAclOutput).ResultMetadata },
}

// GetObjectAnnotationInput is what GetObjectAnnotation takes.
type GetObjectAnnotationInput struct {
	// Required.
	Bucket *string
	// Required.
	Key *string
	// Required.
	AnnotationName      *string
	VersionId           *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
	ChecksumMode        types.ChecksumMode
}

// GetObjectAnnotationOutput is what GetObjectAnnotation gives.
type GetObjectAnnotationOutput struct {
	AnnotationPayload    io.ReadCloser
	ObjectVersionId      *string
	LastModified         *time.Time
	ContentLength        *int64
	ETag                 *string
	ChecksumCRC32        *string
	ChecksumCRC32C       *string
	ChecksumCRC64NVME    *string
	ChecksumSHA1         *string
	ChecksumSHA256       *string
	ChecksumSHA512       *string
	ChecksumMD5          *string
	ChecksumXXHASH64     *string
	ChecksumXXHASH3      *string
	ChecksumXXHASH128    *string
	ChecksumType         types.ChecksumType
	ServerSideEncryption types.ServerSideEncryption
	RequestCharged       types.RequestCharged
	ReplicationStatus    types.ReplicationStatus

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectAnnotation calls the operation of that name.
func (c *Client) GetObjectAnnotation(ctx context.Context, params *GetObjectAnnotationInput, optFns ...func(*Options)) (*GetObjectAnnotationOutput, error) {
	if params == nil {
		params = &GetObjectAnnotationInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectAnnotation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectAnnotationOutput), nil
}

var opGetObjectAnnotation = runtime.Op{
	Service: &service,
	Name:    "GetObjectAnnotation",
	Input:   "GetObjectAnnotationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetObjectAnnotationInput(w, in.(*GetObjectAnnotationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectAnnotationOutput)
		decodeOpGetObjectAnnotationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectAnnotationOutput).ResultMetadata },
	BodyOut:  func(out interface{}, body io.ReadCloser) { out.(*GetObjectAnnotationOutput).AnnotationPayload = body },
}

// GetObjectAttributesInput is what GetObjectAttributes takes.
type GetObjectAttributesInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                  *string
	VersionId            *string
	MaxParts             *int32
	PartNumberMarker     *int32
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
	SSECustomerKeyMD5    *string
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
	// Required.
	ObjectAttributes []types.ObjectAttributes
}

// GetObjectAttributesOutput is what GetObjectAttributes gives.
type GetObjectAttributesOutput struct {
	DeleteMarker   *bool
	LastModified   *time.Time
	VersionId      *string
	RequestCharged types.RequestCharged
	ETag           *string
	Checksum       *types.Checksum
	ObjectParts    *types.GetObjectAttributesParts
	StorageClass   types.StorageClass
	ObjectSize     *int64

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectAttributes calls the operation of that name.
func (c *Client) GetObjectAttributes(ctx context.Context, params *GetObjectAttributesInput, optFns ...func(*Options)) (*GetObjectAttributesOutput, error) {
	if params == nil {
		params = &GetObjectAttributesInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectAttributes, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectAttributesOutput), nil
}

var opGetObjectAttributes = runtime.Op{
	Service: &service,
	Name:    "GetObjectAttributes",
	Input:   "GetObjectAttributesInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetObjectAttributesInput(w, in.(*GetObjectAttributesInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectAttributesOutput)
		decodeOpGetObjectAttributesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectAttributesOutput).ResultMetadata },
}

// GetObjectLegalHoldInput is what GetObjectLegalHold takes.
type GetObjectLegalHoldInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
}

// GetObjectLegalHoldOutput is what GetObjectLegalHold gives.
type GetObjectLegalHoldOutput struct {
	LegalHold *types.ObjectLockLegalHold

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectLegalHold calls the operation of that name.
func (c *Client) GetObjectLegalHold(ctx context.Context, params *GetObjectLegalHoldInput, optFns ...func(*Options)) (*GetObjectLegalHoldOutput, error) {
	if params == nil {
		params = &GetObjectLegalHoldInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectLegalHold, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectLegalHoldOutput), nil
}

var opGetObjectLegalHold = runtime.Op{
	Service: &service,
	Name:    "GetObjectLegalHold",
	Input:   "GetObjectLegalHoldInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetObjectLegalHoldInput(w, in.(*GetObjectLegalHoldInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectLegalHoldOutput)
		decodeOpGetObjectLegalHoldOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectLegalHoldOutput).ResultMetadata },
}

// GetObjectLockConfigurationInput is what GetObjectLockConfiguration takes.
type GetObjectLockConfigurationInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetObjectLockConfigurationOutput is what GetObjectLockConfiguration gives.
type GetObjectLockConfigurationOutput struct {
	ObjectLockConfiguration *types.ObjectLockConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectLockConfiguration calls the operation of that name.
func (c *Client) GetObjectLockConfiguration(ctx context.Context, params *GetObjectLockConfigurationInput, optFns ...func(*Options)) (*GetObjectLockConfigurationOutput, error) {
	if params == nil {
		params = &GetObjectLockConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectLockConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectLockConfigurationOutput), nil
}

var opGetObjectLockConfiguration = runtime.Op{
	Service: &service,
	Name:    "GetObjectLockConfiguration",
	Input:   "GetObjectLockConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetObjectLockConfigurationInput(w, in.(*GetObjectLockConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectLockConfigurationOutput)
		decodeOpGetObjectLockConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GetObjectLockConfigurationOutput).ResultMetadata
	},
}

// GetObjectRetentionInput is what GetObjectRetention takes.
type GetObjectRetentionInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
}

// GetObjectRetentionOutput is what GetObjectRetention gives.
type GetObjectRetentionOutput struct {
	Retention *types.ObjectLockRetention

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectRetention calls the operation of that name.
func (c *Client) GetObjectRetention(ctx context.Context, params *GetObjectRetentionInput, optFns ...func(*Options)) (*GetObjectRetentionOutput, error) {
	if params == nil {
		params = &GetObjectRetentionInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectRetention, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectRetentionOutput), nil
}

var opGetObjectRetention = runtime.Op{
	Service: &service,
	Name:    "GetObjectRetention",
	Input:   "GetObjectRetentionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetObjectRetentionInput(w, in.(*GetObjectRetentionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectRetentionOutput)
		decodeOpGetObjectRetentionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectRetentionOutput).ResultMetadata },
}

// GetObjectTaggingInput is what GetObjectTagging takes.
type GetObjectTaggingInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	ExpectedBucketOwner *string
	RequestPayer        types.RequestPayer
}

// GetObjectTaggingOutput is what GetObjectTagging gives.
type GetObjectTaggingOutput struct {
	VersionId *string
	TagSet    []types.Tag

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectTagging calls the operation of that name.
func (c *Client) GetObjectTagging(ctx context.Context, params *GetObjectTaggingInput, optFns ...func(*Options)) (*GetObjectTaggingOutput, error) {
	if params == nil {
		params = &GetObjectTaggingInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectTaggingOutput), nil
}

var opGetObjectTagging = runtime.Op{
	Service: &service,
	Name:    "GetObjectTagging",
	Input:   "GetObjectTaggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetObjectTaggingInput(w, in.(*GetObjectTaggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectTaggingOutput)
		decodeOpGetObjectTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectTaggingOutput).ResultMetadata },
}

// GetObjectTorrentInput is what GetObjectTorrent takes.
type GetObjectTorrentInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
}

// GetObjectTorrentOutput is what GetObjectTorrent gives.
type GetObjectTorrentOutput struct {
	Body           io.ReadCloser
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetObjectTorrent calls the operation of that name.
func (c *Client) GetObjectTorrent(ctx context.Context, params *GetObjectTorrentInput, optFns ...func(*Options)) (*GetObjectTorrentOutput, error) {
	if params == nil {
		params = &GetObjectTorrentInput{}
	}
	out, err := c.invoke(ctx, &opGetObjectTorrent, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetObjectTorrentOutput), nil
}

var opGetObjectTorrent = runtime.Op{
	Service: &service,
	Name:    "GetObjectTorrent",
	Input:   "GetObjectTorrentInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetObjectTorrentInput(w, in.(*GetObjectTorrentInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetObjectTorrentOutput)
		decodeOpGetObjectTorrentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetObjectTorrentOutput).ResultMetadata },
	BodyOut:  func(out interface{}, body io.ReadCloser) { out.(*GetObjectTorrentOutput).Body = body },
}

// GetPublicAccessBlockInput is what GetPublicAccessBlock takes.
type GetPublicAccessBlockInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// GetPublicAccessBlockOutput is what GetPublicAccessBlock gives.
type GetPublicAccessBlockOutput struct {
	PublicAccessBlockConfiguration *types.PublicAccessBlockConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetPublicAccessBlock calls the operation of that name.
func (c *Client) GetPublicAccessBlock(ctx context.Context, params *GetPublicAccessBlockInput, optFns ...func(*Options)) (*GetPublicAccessBlockOutput, error) {
	if params == nil {
		params = &GetPublicAccessBlockInput{}
	}
	out, err := c.invoke(ctx, &opGetPublicAccessBlock, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetPublicAccessBlockOutput), nil
}

var opGetPublicAccessBlock = runtime.Op{
	Service: &service,
	Name:    "GetPublicAccessBlock",
	Input:   "GetPublicAccessBlockInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetPublicAccessBlockInput(w, in.(*GetPublicAccessBlockInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetPublicAccessBlockOutput)
		decodeOpGetPublicAccessBlockOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetPublicAccessBlockOutput).ResultMetadata },
}

// HeadBucketInput is what HeadBucket takes.
type HeadBucketInput struct {
	// Required.
	Bucket              *string
	ExpectedBucketOwner *string
}

// HeadBucketOutput is what HeadBucket gives.
type HeadBucketOutput struct {
	BucketArn          *string
	BucketLocationType types.LocationType
	BucketLocationName *string
	BucketRegion       *string
	AccessPointAlias   *bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// HeadBucket calls the operation of that name.
func (c *Client) HeadBucket(ctx context.Context, params *HeadBucketInput, optFns ...func(*Options)) (*HeadBucketOutput, error) {
	if params == nil {
		params = &HeadBucketInput{}
	}
	out, err := c.invoke(ctx, &opHeadBucket, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*HeadBucketOutput), nil
}

var opHeadBucket = runtime.Op{
	Service: &service,
	Name:    "HeadBucket",
	Input:   "HeadBucketInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpHeadBucketInput(w, in.(*HeadBucketInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(HeadBucketOutput)
		decodeOpHeadBucketOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*HeadBucketOutput).ResultMetadata },
}

// HeadObjectInput is what HeadObject takes.
type HeadObjectInput struct {
	// Required.
	Bucket            *string
	IfMatch           *string
	IfModifiedSince   *time.Time
	IfNoneMatch       *string
	IfUnmodifiedSince *time.Time
	// Required.
	Key                        *string
	Range                      *string
	ResponseCacheControl       *string
	ResponseContentDisposition *string
	ResponseContentEncoding    *string
	ResponseContentLanguage    *string
	ResponseContentType        *string
	ResponseExpires            *time.Time
	VersionId                  *string
	SSECustomerAlgorithm       *string
	SSECustomerKey             *string
	SSECustomerKeyMD5          *string
	RequestPayer               types.RequestPayer
	PartNumber                 *int32
	ExpectedBucketOwner        *string
	ChecksumMode               types.ChecksumMode
}

// HeadObjectOutput is what HeadObject gives.
type HeadObjectOutput struct {
	DeleteMarker                     *bool
	AcceptRanges                     *string
	Expiration                       *string
	Restore                          *string
	ArchiveStatus                    types.ArchiveStatus
	LastModified                     *time.Time
	ContentLength                    *int64
	ChecksumCRC32                    *string
	ChecksumCRC32C                   *string
	ChecksumCRC64NVME                *string
	ChecksumSHA1                     *string
	ChecksumSHA256                   *string
	ChecksumSHA512                   *string
	ChecksumMD5                      *string
	ChecksumXXHASH64                 *string
	ChecksumXXHASH3                  *string
	ChecksumXXHASH128                *string
	ChecksumType                     types.ChecksumType
	ETag                             *string
	MissingMeta                      *int32
	VersionId                        *string
	CacheControl                     *string
	ContentDisposition               *string
	ContentEncoding                  *string
	ContentLanguage                  *string
	ContentType                      *string
	ContentRange                     *string
	Expires                          *time.Time
	WebsiteRedirectLocation          *string
	ServerSideEncryption             types.ServerSideEncryption
	Metadata                         map[string]string
	SSECustomerAlgorithm             *string
	SSECustomerKeyMD5                *string
	SSEKMSKeyId                      *string
	BucketKeyEnabled                 *bool
	StorageClass                     types.StorageClass
	RequestCharged                   types.RequestCharged
	ReplicationStatus                types.ReplicationStatus
	PartsCount                       *int32
	TagCount                         *int32
	ObjectLockMode                   types.ObjectLockMode
	ObjectLockRetainUntilDate        *time.Time
	ObjectLockLegalHoldStatus        types.ObjectLockLegalHoldStatus
	ObjectLockEventHold              types.ObjectLockEventHold
	ObjectLockEventHoldDurationDays  *int32
	ObjectLockEventHoldDurationYears *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// HeadObject calls the operation of that name.
func (c *Client) HeadObject(ctx context.Context, params *HeadObjectInput, optFns ...func(*Options)) (*HeadObjectOutput, error) {
	if params == nil {
		params = &HeadObjectInput{}
	}
	out, err := c.invoke(ctx, &opHeadObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*HeadObjectOutput), nil
}

var opHeadObject = runtime.Op{
	Service: &service,
	Name:    "HeadObject",
	Input:   "HeadObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpHeadObjectInput(w, in.(*HeadObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(HeadObjectOutput)
		decodeOpHeadObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*HeadObjectOutput).ResultMetadata },
}

// ListBucketAnalyticsConfigurationsInput is what ListBucketAnalyticsConfigurations takes.
type ListBucketAnalyticsConfigurationsInput struct {
	// Required.
	Bucket              *string
	ContinuationToken   *string
	ExpectedBucketOwner *string
}

// ListBucketAnalyticsConfigurationsOutput is what ListBucketAnalyticsConfigurations gives.
type ListBucketAnalyticsConfigurationsOutput struct {
	IsTruncated                *bool
	ContinuationToken          *string
	NextContinuationToken      *string
	AnalyticsConfigurationList []types.AnalyticsConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBucketAnalyticsConfigurations calls the operation of that name.
func (c *Client) ListBucketAnalyticsConfigurations(ctx context.Context, params *ListBucketAnalyticsConfigurationsInput, optFns ...func(*Options)) (*ListBucketAnalyticsConfigurationsOutput, error) {
	if params == nil {
		params = &ListBucketAnalyticsConfigurationsInput{}
	}
	out, err := c.invoke(ctx, &opListBucketAnalyticsConfigurations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBucketAnalyticsConfigurationsOutput), nil
}

var opListBucketAnalyticsConfigurations = runtime.Op{
	Service: &service,
	Name:    "ListBucketAnalyticsConfigurations",
	Input:   "ListBucketAnalyticsConfigurationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListBucketAnalyticsConfigurationsInput(w, in.(*ListBucketAnalyticsConfigurationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBucketAnalyticsConfigurationsOutput)
		decodeOpListBucketAnalyticsConfigurationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListBucketAnalyticsConfigurationsOutput).ResultMetadata
	},
}

// ListBucketIntelligentTieringConfigurationsInput is what ListBucketIntelligentTieringConfigurations takes.
type ListBucketIntelligentTieringConfigurationsInput struct {
	// Required.
	Bucket              *string
	ContinuationToken   *string
	ExpectedBucketOwner *string
}

// ListBucketIntelligentTieringConfigurationsOutput is what ListBucketIntelligentTieringConfigurations gives.
type ListBucketIntelligentTieringConfigurationsOutput struct {
	IsTruncated                         *bool
	ContinuationToken                   *string
	NextContinuationToken               *string
	IntelligentTieringConfigurationList []types.IntelligentTieringConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBucketIntelligentTieringConfigurations calls the operation of that name.
func (c *Client) ListBucketIntelligentTieringConfigurations(ctx context.Context, params *ListBucketIntelligentTieringConfigurationsInput, optFns ...func(*Options)) (*ListBucketIntelligentTieringConfigurationsOutput, error) {
	if params == nil {
		params = &ListBucketIntelligentTieringConfigurationsInput{}
	}
	out, err := c.invoke(ctx, &opListBucketIntelligentTieringConfigurations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBucketIntelligentTieringConfigurationsOutput), nil
}

var opListBucketIntelligentTieringConfigurations = runtime.Op{
	Service: &service,
	Name:    "ListBucketIntelligentTieringConfigurations",
	Input:   "ListBucketIntelligentTieringConfigurationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListBucketIntelligentTieringConfigurationsInput(w, in.(*ListBucketIntelligentTieringConfigurationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBucketIntelligentTieringConfigurationsOutput)
		decodeOpListBucketIntelligentTieringConfigurationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListBucketIntelligentTieringConfigurationsOutput).ResultMetadata
	},
}

// ListBucketInventoryConfigurationsInput is what ListBucketInventoryConfigurations takes.
type ListBucketInventoryConfigurationsInput struct {
	// Required.
	Bucket              *string
	ContinuationToken   *string
	ExpectedBucketOwner *string
}

// ListBucketInventoryConfigurationsOutput is what ListBucketInventoryConfigurations gives.
type ListBucketInventoryConfigurationsOutput struct {
	ContinuationToken          *string
	InventoryConfigurationList []types.InventoryConfiguration
	IsTruncated                *bool
	NextContinuationToken      *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBucketInventoryConfigurations calls the operation of that name.
func (c *Client) ListBucketInventoryConfigurations(ctx context.Context, params *ListBucketInventoryConfigurationsInput, optFns ...func(*Options)) (*ListBucketInventoryConfigurationsOutput, error) {
	if params == nil {
		params = &ListBucketInventoryConfigurationsInput{}
	}
	out, err := c.invoke(ctx, &opListBucketInventoryConfigurations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBucketInventoryConfigurationsOutput), nil
}

var opListBucketInventoryConfigurations = runtime.Op{
	Service: &service,
	Name:    "ListBucketInventoryConfigurations",
	Input:   "ListBucketInventoryConfigurationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListBucketInventoryConfigurationsInput(w, in.(*ListBucketInventoryConfigurationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBucketInventoryConfigurationsOutput)
		decodeOpListBucketInventoryConfigurationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListBucketInventoryConfigurationsOutput).ResultMetadata
	},
}

// ListBucketMetricsConfigurationsInput is what ListBucketMetricsConfigurations takes.
type ListBucketMetricsConfigurationsInput struct {
	// Required.
	Bucket              *string
	ContinuationToken   *string
	ExpectedBucketOwner *string
}

// ListBucketMetricsConfigurationsOutput is what ListBucketMetricsConfigurations gives.
type ListBucketMetricsConfigurationsOutput struct {
	IsTruncated              *bool
	ContinuationToken        *string
	NextContinuationToken    *string
	MetricsConfigurationList []types.MetricsConfiguration

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBucketMetricsConfigurations calls the operation of that name.
func (c *Client) ListBucketMetricsConfigurations(ctx context.Context, params *ListBucketMetricsConfigurationsInput, optFns ...func(*Options)) (*ListBucketMetricsConfigurationsOutput, error) {
	if params == nil {
		params = &ListBucketMetricsConfigurationsInput{}
	}
	out, err := c.invoke(ctx, &opListBucketMetricsConfigurations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBucketMetricsConfigurationsOutput), nil
}

var opListBucketMetricsConfigurations = runtime.Op{
	Service: &service,
	Name:    "ListBucketMetricsConfigurations",
	Input:   "ListBucketMetricsConfigurationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListBucketMetricsConfigurationsInput(w, in.(*ListBucketMetricsConfigurationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBucketMetricsConfigurationsOutput)
		decodeOpListBucketMetricsConfigurationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*ListBucketMetricsConfigurationsOutput).ResultMetadata
	},
}

// ListBucketsInput is what ListBuckets takes.
type ListBucketsInput struct {
	MaxBuckets        *int32
	ContinuationToken *string
	Prefix            *string
	BucketRegion      *string
}

// ListBucketsOutput is what ListBuckets gives.
type ListBucketsOutput struct {
	Buckets           []types.Bucket
	Owner             *types.Owner
	ContinuationToken *string
	Prefix            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListBuckets calls the operation of that name.
func (c *Client) ListBuckets(ctx context.Context, params *ListBucketsInput, optFns ...func(*Options)) (*ListBucketsOutput, error) {
	if params == nil {
		params = &ListBucketsInput{}
	}
	out, err := c.invoke(ctx, &opListBuckets, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListBucketsOutput), nil
}

var opListBuckets = runtime.Op{
	Service: &service,
	Name:    "ListBuckets",
	Input:   "ListBucketsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListBucketsInput(w, in.(*ListBucketsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListBucketsOutput)
		decodeOpListBucketsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListBucketsOutput).ResultMetadata },
}

// ListDirectoryBucketsInput is what ListDirectoryBuckets takes.
type ListDirectoryBucketsInput struct {
	ContinuationToken   *string
	MaxDirectoryBuckets *int32
}

// ListDirectoryBucketsOutput is what ListDirectoryBuckets gives.
type ListDirectoryBucketsOutput struct {
	Buckets           []types.Bucket
	ContinuationToken *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListDirectoryBuckets calls the operation of that name.
func (c *Client) ListDirectoryBuckets(ctx context.Context, params *ListDirectoryBucketsInput, optFns ...func(*Options)) (*ListDirectoryBucketsOutput, error) {
	if params == nil {
		params = &ListDirectoryBucketsInput{}
	}
	out, err := c.invoke(ctx, &opListDirectoryBuckets, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListDirectoryBucketsOutput), nil
}

var opListDirectoryBuckets = runtime.Op{
	Service: &service,
	Name:    "ListDirectoryBuckets",
	Input:   "ListDirectoryBucketsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListDirectoryBucketsInput(w, in.(*ListDirectoryBucketsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListDirectoryBucketsOutput)
		decodeOpListDirectoryBucketsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListDirectoryBucketsOutput).ResultMetadata },
}

// ListMultipartUploadsInput is what ListMultipartUploads takes.
type ListMultipartUploadsInput struct {
	// Required.
	Bucket              *string
	Delimiter           *string
	EncodingType        types.EncodingType
	KeyMarker           *string
	MaxUploads          *int32
	Prefix              *string
	UploadIdMarker      *string
	ExpectedBucketOwner *string
	RequestPayer        types.RequestPayer
}

// ListMultipartUploadsOutput is what ListMultipartUploads gives.
type ListMultipartUploadsOutput struct {
	Bucket             *string
	KeyMarker          *string
	UploadIdMarker     *string
	NextKeyMarker      *string
	Prefix             *string
	Delimiter          *string
	NextUploadIdMarker *string
	MaxUploads         *int32
	IsTruncated        *bool
	Uploads            []types.MultipartUpload
	CommonPrefixes     []types.CommonPrefix
	EncodingType       types.EncodingType
	RequestCharged     types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListMultipartUploads calls the operation of that name.
func (c *Client) ListMultipartUploads(ctx context.Context, params *ListMultipartUploadsInput, optFns ...func(*Options)) (*ListMultipartUploadsOutput, error) {
	if params == nil {
		params = &ListMultipartUploadsInput{}
	}
	out, err := c.invoke(ctx, &opListMultipartUploads, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListMultipartUploadsOutput), nil
}

var opListMultipartUploads = runtime.Op{
	Service: &service,
	Name:    "ListMultipartUploads",
	Input:   "ListMultipartUploadsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListMultipartUploadsInput(w, in.(*ListMultipartUploadsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListMultipartUploadsOutput)
		decodeOpListMultipartUploadsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListMultipartUploadsOutput).ResultMetadata },
}

// ListObjectAnnotationsInput is what ListObjectAnnotations takes.
type ListObjectAnnotationsInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                  *string
	VersionId            *string
	MaxAnnotationResults *int32
	AnnotationPrefix     *string
	ContinuationToken    *string
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
}

// ListObjectAnnotationsOutput is what ListObjectAnnotations gives.
type ListObjectAnnotationsOutput struct {
	Annotations           []types.AnnotationEntry
	Bucket                *string
	Key                   *string
	ObjectVersionId       *string
	AnnotationPrefix      *string
	MaxAnnotationResults  *int32
	AnnotationCount       *int32
	ContinuationToken     *string
	NextContinuationToken *string
	RequestCharged        types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListObjectAnnotations calls the operation of that name.
func (c *Client) ListObjectAnnotations(ctx context.Context, params *ListObjectAnnotationsInput, optFns ...func(*Options)) (*ListObjectAnnotationsOutput, error) {
	if params == nil {
		params = &ListObjectAnnotationsInput{}
	}
	out, err := c.invoke(ctx, &opListObjectAnnotations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListObjectAnnotationsOutput), nil
}

var opListObjectAnnotations = runtime.Op{
	Service: &service,
	Name:    "ListObjectAnnotations",
	Input:   "ListObjectAnnotationsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListObjectAnnotationsInput(w, in.(*ListObjectAnnotationsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListObjectAnnotationsOutput)
		decodeOpListObjectAnnotationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListObjectAnnotationsOutput).ResultMetadata },
}

// ListObjectVersionsInput is what ListObjectVersions takes.
type ListObjectVersionsInput struct {
	// Required.
	Bucket                   *string
	Delimiter                *string
	EncodingType             types.EncodingType
	KeyMarker                *string
	MaxKeys                  *int32
	Prefix                   *string
	VersionIdMarker          *string
	ExpectedBucketOwner      *string
	RequestPayer             types.RequestPayer
	OptionalObjectAttributes []types.OptionalObjectAttributes
}

// ListObjectVersionsOutput is what ListObjectVersions gives.
type ListObjectVersionsOutput struct {
	IsTruncated         *bool
	KeyMarker           *string
	VersionIdMarker     *string
	NextKeyMarker       *string
	NextVersionIdMarker *string
	Versions            []types.ObjectVersion
	DeleteMarkers       []types.DeleteMarkerEntry
	Name                *string
	Prefix              *string
	Delimiter           *string
	MaxKeys             *int32
	CommonPrefixes      []types.CommonPrefix
	EncodingType        types.EncodingType
	RequestCharged      types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListObjectVersions calls the operation of that name.
func (c *Client) ListObjectVersions(ctx context.Context, params *ListObjectVersionsInput, optFns ...func(*Options)) (*ListObjectVersionsOutput, error) {
	if params == nil {
		params = &ListObjectVersionsInput{}
	}
	out, err := c.invoke(ctx, &opListObjectVersions, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListObjectVersionsOutput), nil
}

var opListObjectVersions = runtime.Op{
	Service: &service,
	Name:    "ListObjectVersions",
	Input:   "ListObjectVersionsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListObjectVersionsInput(w, in.(*ListObjectVersionsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListObjectVersionsOutput)
		decodeOpListObjectVersionsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListObjectVersionsOutput).ResultMetadata },
}

// ListObjectsInput is what ListObjects takes.
type ListObjectsInput struct {
	// Required.
	Bucket                   *string
	Delimiter                *string
	EncodingType             types.EncodingType
	Marker                   *string
	MaxKeys                  *int32
	Prefix                   *string
	RequestPayer             types.RequestPayer
	ExpectedBucketOwner      *string
	OptionalObjectAttributes []types.OptionalObjectAttributes
}

// ListObjectsOutput is what ListObjects gives.
type ListObjectsOutput struct {
	IsTruncated    *bool
	Marker         *string
	NextMarker     *string
	Contents       []types.Object
	Name           *string
	Prefix         *string
	Delimiter      *string
	MaxKeys        *int32
	CommonPrefixes []types.CommonPrefix
	EncodingType   types.EncodingType
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListObjects calls the operation of that name.
func (c *Client) ListObjects(ctx context.Context, params *ListObjectsInput, optFns ...func(*Options)) (*ListObjectsOutput, error) {
	if params == nil {
		params = &ListObjectsInput{}
	}
	out, err := c.invoke(ctx, &opListObjects, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListObjectsOutput), nil
}

var opListObjects = runtime.Op{
	Service: &service,
	Name:    "ListObjects",
	Input:   "ListObjectsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListObjectsInput(w, in.(*ListObjectsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListObjectsOutput)
		decodeOpListObjectsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListObjectsOutput).ResultMetadata },
}

// ListObjectsV2Input is what ListObjectsV2 takes.
type ListObjectsV2Input struct {
	// Required.
	Bucket                   *string
	Delimiter                *string
	EncodingType             types.EncodingType
	MaxKeys                  *int32
	Prefix                   *string
	ContinuationToken        *string
	FetchOwner               *bool
	StartAfter               *string
	RequestPayer             types.RequestPayer
	ExpectedBucketOwner      *string
	OptionalObjectAttributes []types.OptionalObjectAttributes
}

// ListObjectsV2Output is what ListObjectsV2 gives.
type ListObjectsV2Output struct {
	IsTruncated           *bool
	Contents              []types.Object
	Name                  *string
	Prefix                *string
	Delimiter             *string
	MaxKeys               *int32
	CommonPrefixes        []types.CommonPrefix
	EncodingType          types.EncodingType
	KeyCount              *int32
	ContinuationToken     *string
	NextContinuationToken *string
	StartAfter            *string
	RequestCharged        types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListObjectsV2 calls the operation of that name.
func (c *Client) ListObjectsV2(ctx context.Context, params *ListObjectsV2Input, optFns ...func(*Options)) (*ListObjectsV2Output, error) {
	if params == nil {
		params = &ListObjectsV2Input{}
	}
	out, err := c.invoke(ctx, &opListObjectsV2, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListObjectsV2Output), nil
}

var opListObjectsV2 = runtime.Op{
	Service: &service,
	Name:    "ListObjectsV2",
	Input:   "ListObjectsV2Input",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListObjectsV2Input(w, in.(*ListObjectsV2Input)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListObjectsV2Output)
		decodeOpListObjectsV2Output(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListObjectsV2Output).ResultMetadata },
}

// ListPartsInput is what ListParts takes.
type ListPartsInput struct {
	// Required.
	Bucket *string
	// Required.
	Key              *string
	MaxParts         *int32
	PartNumberMarker *int32
	// Required.
	UploadId             *string
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
	SSECustomerKeyMD5    *string
}

// ListPartsOutput is what ListParts gives.
type ListPartsOutput struct {
	AbortDate            *time.Time
	AbortRuleId          *string
	Bucket               *string
	Key                  *string
	UploadId             *string
	PartNumberMarker     *int32
	NextPartNumberMarker *int32
	MaxParts             *int32
	IsTruncated          *bool
	Parts                []types.Part
	Initiator            *types.Initiator
	Owner                *types.Owner
	StorageClass         types.StorageClass
	RequestCharged       types.RequestCharged
	ChecksumAlgorithm    types.ChecksumAlgorithm
	ChecksumType         types.ChecksumType
	VersionId            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListParts calls the operation of that name.
func (c *Client) ListParts(ctx context.Context, params *ListPartsInput, optFns ...func(*Options)) (*ListPartsOutput, error) {
	if params == nil {
		params = &ListPartsInput{}
	}
	out, err := c.invoke(ctx, &opListParts, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListPartsOutput), nil
}

var opListParts = runtime.Op{
	Service: &service,
	Name:    "ListParts",
	Input:   "ListPartsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListPartsInput(w, in.(*ListPartsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListPartsOutput)
		decodeOpListPartsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListPartsOutput).ResultMetadata },
}

// PutBucketAbacInput is what PutBucketAbac takes.
type PutBucketAbacInput struct {
	// Required.
	Bucket              *string
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ExpectedBucketOwner *string
	// Required.
	AbacStatus *types.AbacStatus
}

// PutBucketAbacOutput is what PutBucketAbac gives.
type PutBucketAbacOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketAbac calls the operation of that name.
func (c *Client) PutBucketAbac(ctx context.Context, params *PutBucketAbacInput, optFns ...func(*Options)) (*PutBucketAbacOutput, error) {
	if params == nil {
		params = &PutBucketAbacInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketAbac, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketAbacOutput), nil
}

var opPutBucketAbac = runtime.Op{
	Service: &service,
	Name:    "PutBucketAbac",
	Input:   "PutBucketAbacInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketAbacInput(w, in.(*PutBucketAbacInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketAbacOutput)
		decodeOpPutBucketAbacOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketAbacOutput).ResultMetadata },
}

// PutBucketAccelerateConfigurationInput is what PutBucketAccelerateConfiguration takes.
type PutBucketAccelerateConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	AccelerateConfiguration *types.AccelerateConfiguration
	ExpectedBucketOwner     *string
	ChecksumAlgorithm       types.ChecksumAlgorithm
}

// PutBucketAccelerateConfigurationOutput is what PutBucketAccelerateConfiguration gives.
type PutBucketAccelerateConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketAccelerateConfiguration calls the operation of that name.
func (c *Client) PutBucketAccelerateConfiguration(ctx context.Context, params *PutBucketAccelerateConfigurationInput, optFns ...func(*Options)) (*PutBucketAccelerateConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketAccelerateConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketAccelerateConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketAccelerateConfigurationOutput), nil
}

var opPutBucketAccelerateConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketAccelerateConfiguration",
	Input:   "PutBucketAccelerateConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketAccelerateConfigurationInput(w, in.(*PutBucketAccelerateConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketAccelerateConfigurationOutput)
		decodeOpPutBucketAccelerateConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketAccelerateConfigurationOutput).ResultMetadata
	},
}

// PutBucketAclInput is what PutBucketAcl takes.
type PutBucketAclInput struct {
	ACL                 types.BucketCannedACL
	AccessControlPolicy *types.AccessControlPolicy
	// Required.
	Bucket              *string
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	GrantFullControl    *string
	GrantRead           *string
	GrantReadACP        *string
	GrantWrite          *string
	GrantWriteACP       *string
	ExpectedBucketOwner *string
}

// PutBucketAclOutput is what PutBucketAcl gives.
type PutBucketAclOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketAcl calls the operation of that name.
func (c *Client) PutBucketAcl(ctx context.Context, params *PutBucketAclInput, optFns ...func(*Options)) (*PutBucketAclOutput, error) {
	if params == nil {
		params = &PutBucketAclInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketAcl, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketAclOutput), nil
}

var opPutBucketAcl = runtime.Op{
	Service: &service,
	Name:    "PutBucketAcl",
	Input:   "PutBucketAclInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketAclInput(w, in.(*PutBucketAclInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketAclOutput)
		decodeOpPutBucketAclOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketAclOutput).ResultMetadata },
}

// PutBucketAnalyticsConfigurationInput is what PutBucketAnalyticsConfiguration takes.
type PutBucketAnalyticsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id *string
	// Required.
	AnalyticsConfiguration *types.AnalyticsConfiguration
	ExpectedBucketOwner    *string
}

// PutBucketAnalyticsConfigurationOutput is what PutBucketAnalyticsConfiguration gives.
type PutBucketAnalyticsConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketAnalyticsConfiguration calls the operation of that name.
func (c *Client) PutBucketAnalyticsConfiguration(ctx context.Context, params *PutBucketAnalyticsConfigurationInput, optFns ...func(*Options)) (*PutBucketAnalyticsConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketAnalyticsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketAnalyticsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketAnalyticsConfigurationOutput), nil
}

var opPutBucketAnalyticsConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketAnalyticsConfiguration",
	Input:   "PutBucketAnalyticsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketAnalyticsConfigurationInput(w, in.(*PutBucketAnalyticsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketAnalyticsConfigurationOutput)
		decodeOpPutBucketAnalyticsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketAnalyticsConfigurationOutput).ResultMetadata
	},
}

// PutBucketCorsInput is what PutBucketCors takes.
type PutBucketCorsInput struct {
	// Required.
	Bucket *string
	// Required.
	CORSConfiguration   *types.CORSConfiguration
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ExpectedBucketOwner *string
}

// PutBucketCorsOutput is what PutBucketCors gives.
type PutBucketCorsOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketCors calls the operation of that name.
func (c *Client) PutBucketCors(ctx context.Context, params *PutBucketCorsInput, optFns ...func(*Options)) (*PutBucketCorsOutput, error) {
	if params == nil {
		params = &PutBucketCorsInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketCors, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketCorsOutput), nil
}

var opPutBucketCors = runtime.Op{
	Service: &service,
	Name:    "PutBucketCors",
	Input:   "PutBucketCorsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketCorsInput(w, in.(*PutBucketCorsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketCorsOutput)
		decodeOpPutBucketCorsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketCorsOutput).ResultMetadata },
}

// PutBucketEncryptionInput is what PutBucketEncryption takes.
type PutBucketEncryptionInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	ServerSideEncryptionConfiguration *types.ServerSideEncryptionConfiguration
	ExpectedBucketOwner               *string
}

// PutBucketEncryptionOutput is what PutBucketEncryption gives.
type PutBucketEncryptionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketEncryption calls the operation of that name.
func (c *Client) PutBucketEncryption(ctx context.Context, params *PutBucketEncryptionInput, optFns ...func(*Options)) (*PutBucketEncryptionOutput, error) {
	if params == nil {
		params = &PutBucketEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketEncryptionOutput), nil
}

var opPutBucketEncryption = runtime.Op{
	Service: &service,
	Name:    "PutBucketEncryption",
	Input:   "PutBucketEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketEncryptionInput(w, in.(*PutBucketEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketEncryptionOutput)
		decodeOpPutBucketEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketEncryptionOutput).ResultMetadata },
}

// PutBucketIntelligentTieringConfigurationInput is what PutBucketIntelligentTieringConfiguration takes.
type PutBucketIntelligentTieringConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id                  *string
	ExpectedBucketOwner *string
	// Required.
	IntelligentTieringConfiguration *types.IntelligentTieringConfiguration
}

// PutBucketIntelligentTieringConfigurationOutput is what PutBucketIntelligentTieringConfiguration gives.
type PutBucketIntelligentTieringConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketIntelligentTieringConfiguration calls the operation of that name.
func (c *Client) PutBucketIntelligentTieringConfiguration(ctx context.Context, params *PutBucketIntelligentTieringConfigurationInput, optFns ...func(*Options)) (*PutBucketIntelligentTieringConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketIntelligentTieringConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketIntelligentTieringConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketIntelligentTieringConfigurationOutput), nil
}

var opPutBucketIntelligentTieringConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketIntelligentTieringConfiguration",
	Input:   "PutBucketIntelligentTieringConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketIntelligentTieringConfigurationInput(w, in.(*PutBucketIntelligentTieringConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketIntelligentTieringConfigurationOutput)
		decodeOpPutBucketIntelligentTieringConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketIntelligentTieringConfigurationOutput).ResultMetadata
	},
}

// PutBucketInventoryConfigurationInput is what PutBucketInventoryConfiguration takes.
type PutBucketInventoryConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id *string
	// Required.
	InventoryConfiguration *types.InventoryConfiguration
	ExpectedBucketOwner    *string
}

// PutBucketInventoryConfigurationOutput is what PutBucketInventoryConfiguration gives.
type PutBucketInventoryConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketInventoryConfiguration calls the operation of that name.
func (c *Client) PutBucketInventoryConfiguration(ctx context.Context, params *PutBucketInventoryConfigurationInput, optFns ...func(*Options)) (*PutBucketInventoryConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketInventoryConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketInventoryConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketInventoryConfigurationOutput), nil
}

var opPutBucketInventoryConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketInventoryConfiguration",
	Input:   "PutBucketInventoryConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketInventoryConfigurationInput(w, in.(*PutBucketInventoryConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketInventoryConfigurationOutput)
		decodeOpPutBucketInventoryConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketInventoryConfigurationOutput).ResultMetadata
	},
}

// PutBucketLifecycleInput is what PutBucketLifecycle takes.
type PutBucketLifecycleInput struct {
	// Required.
	Bucket                 *string
	ContentMD5             *string
	ChecksumAlgorithm      types.ChecksumAlgorithm
	LifecycleConfiguration *types.LifecycleConfiguration
	ExpectedBucketOwner    *string
}

// PutBucketLifecycleOutput is what PutBucketLifecycle gives.
type PutBucketLifecycleOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketLifecycle calls the operation of that name.
//
// Deprecated: the service says so.
func (c *Client) PutBucketLifecycle(ctx context.Context, params *PutBucketLifecycleInput, optFns ...func(*Options)) (*PutBucketLifecycleOutput, error) {
	if params == nil {
		params = &PutBucketLifecycleInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketLifecycle, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketLifecycleOutput), nil
}

var opPutBucketLifecycle = runtime.Op{
	Service: &service,
	Name:    "PutBucketLifecycle",
	Input:   "PutBucketLifecycleInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketLifecycleInput(w, in.(*PutBucketLifecycleInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketLifecycleOutput)
		decodeOpPutBucketLifecycleOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketLifecycleOutput).ResultMetadata },
}

// PutBucketLifecycleConfigurationInput is what PutBucketLifecycleConfiguration takes.
type PutBucketLifecycleConfigurationInput struct {
	// Required.
	Bucket                             *string
	ChecksumAlgorithm                  types.ChecksumAlgorithm
	LifecycleConfiguration             *types.BucketLifecycleConfiguration
	ExpectedBucketOwner                *string
	TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize
}

// PutBucketLifecycleConfigurationOutput is what PutBucketLifecycleConfiguration gives.
type PutBucketLifecycleConfigurationOutput struct {
	TransitionDefaultMinimumObjectSize types.TransitionDefaultMinimumObjectSize

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketLifecycleConfiguration calls the operation of that name.
func (c *Client) PutBucketLifecycleConfiguration(ctx context.Context, params *PutBucketLifecycleConfigurationInput, optFns ...func(*Options)) (*PutBucketLifecycleConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketLifecycleConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketLifecycleConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketLifecycleConfigurationOutput), nil
}

var opPutBucketLifecycleConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketLifecycleConfiguration",
	Input:   "PutBucketLifecycleConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketLifecycleConfigurationInput(w, in.(*PutBucketLifecycleConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketLifecycleConfigurationOutput)
		decodeOpPutBucketLifecycleConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketLifecycleConfigurationOutput).ResultMetadata
	},
}

// PutBucketLoggingInput is what PutBucketLogging takes.
type PutBucketLoggingInput struct {
	// Required.
	Bucket *string
	// Required.
	BucketLoggingStatus *types.BucketLoggingStatus
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ExpectedBucketOwner *string
}

// PutBucketLoggingOutput is what PutBucketLogging gives.
type PutBucketLoggingOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketLogging calls the operation of that name.
func (c *Client) PutBucketLogging(ctx context.Context, params *PutBucketLoggingInput, optFns ...func(*Options)) (*PutBucketLoggingOutput, error) {
	if params == nil {
		params = &PutBucketLoggingInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketLogging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketLoggingOutput), nil
}

var opPutBucketLogging = runtime.Op{
	Service: &service,
	Name:    "PutBucketLogging",
	Input:   "PutBucketLoggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketLoggingInput(w, in.(*PutBucketLoggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketLoggingOutput)
		decodeOpPutBucketLoggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketLoggingOutput).ResultMetadata },
}

// PutBucketMetricsConfigurationInput is what PutBucketMetricsConfiguration takes.
type PutBucketMetricsConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	Id *string
	// Required.
	MetricsConfiguration *types.MetricsConfiguration
	ExpectedBucketOwner  *string
}

// PutBucketMetricsConfigurationOutput is what PutBucketMetricsConfiguration gives.
type PutBucketMetricsConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketMetricsConfiguration calls the operation of that name.
func (c *Client) PutBucketMetricsConfiguration(ctx context.Context, params *PutBucketMetricsConfigurationInput, optFns ...func(*Options)) (*PutBucketMetricsConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketMetricsConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketMetricsConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketMetricsConfigurationOutput), nil
}

var opPutBucketMetricsConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketMetricsConfiguration",
	Input:   "PutBucketMetricsConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketMetricsConfigurationInput(w, in.(*PutBucketMetricsConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketMetricsConfigurationOutput)
		decodeOpPutBucketMetricsConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketMetricsConfigurationOutput).ResultMetadata
	},
}

// PutBucketNotificationInput is what PutBucketNotification takes.
type PutBucketNotificationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	NotificationConfiguration *types.NotificationConfigurationDeprecated
	ExpectedBucketOwner       *string
}

// PutBucketNotificationOutput is what PutBucketNotification gives.
type PutBucketNotificationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketNotification calls the operation of that name.
//
// Deprecated: the service says so.
func (c *Client) PutBucketNotification(ctx context.Context, params *PutBucketNotificationInput, optFns ...func(*Options)) (*PutBucketNotificationOutput, error) {
	if params == nil {
		params = &PutBucketNotificationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketNotification, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketNotificationOutput), nil
}

var opPutBucketNotification = runtime.Op{
	Service: &service,
	Name:    "PutBucketNotification",
	Input:   "PutBucketNotificationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketNotificationInput(w, in.(*PutBucketNotificationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketNotificationOutput)
		decodeOpPutBucketNotificationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketNotificationOutput).ResultMetadata },
}

// PutBucketNotificationConfigurationInput is what PutBucketNotificationConfiguration takes.
type PutBucketNotificationConfigurationInput struct {
	// Required.
	Bucket *string
	// Required.
	NotificationConfiguration *types.NotificationConfiguration
	ExpectedBucketOwner       *string
	SkipDestinationValidation *bool
}

// PutBucketNotificationConfigurationOutput is what PutBucketNotificationConfiguration gives.
type PutBucketNotificationConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketNotificationConfiguration calls the operation of that name.
func (c *Client) PutBucketNotificationConfiguration(ctx context.Context, params *PutBucketNotificationConfigurationInput, optFns ...func(*Options)) (*PutBucketNotificationConfigurationOutput, error) {
	if params == nil {
		params = &PutBucketNotificationConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketNotificationConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketNotificationConfigurationOutput), nil
}

var opPutBucketNotificationConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutBucketNotificationConfiguration",
	Input:   "PutBucketNotificationConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketNotificationConfigurationInput(w, in.(*PutBucketNotificationConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketNotificationConfigurationOutput)
		decodeOpPutBucketNotificationConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketNotificationConfigurationOutput).ResultMetadata
	},
}

// PutBucketOwnershipControlsInput is what PutBucketOwnershipControls takes.
type PutBucketOwnershipControlsInput struct {
	// Required.
	Bucket              *string
	ContentMD5          *string
	ExpectedBucketOwner *string
	// Required.
	OwnershipControls *types.OwnershipControls
	ChecksumAlgorithm types.ChecksumAlgorithm
}

// PutBucketOwnershipControlsOutput is what PutBucketOwnershipControls gives.
type PutBucketOwnershipControlsOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketOwnershipControls calls the operation of that name.
func (c *Client) PutBucketOwnershipControls(ctx context.Context, params *PutBucketOwnershipControlsInput, optFns ...func(*Options)) (*PutBucketOwnershipControlsOutput, error) {
	if params == nil {
		params = &PutBucketOwnershipControlsInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketOwnershipControls, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketOwnershipControlsOutput), nil
}

var opPutBucketOwnershipControls = runtime.Op{
	Service: &service,
	Name:    "PutBucketOwnershipControls",
	Input:   "PutBucketOwnershipControlsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketOwnershipControlsInput(w, in.(*PutBucketOwnershipControlsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketOwnershipControlsOutput)
		decodeOpPutBucketOwnershipControlsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketOwnershipControlsOutput).ResultMetadata
	},
}

// PutBucketPolicyInput is what PutBucketPolicy takes.
type PutBucketPolicyInput struct {
	// Required.
	Bucket                        *string
	ContentMD5                    *string
	ChecksumAlgorithm             types.ChecksumAlgorithm
	ConfirmRemoveSelfBucketAccess *bool
	// Required.
	Policy              *string
	ExpectedBucketOwner *string
}

// PutBucketPolicyOutput is what PutBucketPolicy gives.
type PutBucketPolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketPolicy calls the operation of that name.
func (c *Client) PutBucketPolicy(ctx context.Context, params *PutBucketPolicyInput, optFns ...func(*Options)) (*PutBucketPolicyOutput, error) {
	if params == nil {
		params = &PutBucketPolicyInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketPolicyOutput), nil
}

var opPutBucketPolicy = runtime.Op{
	Service: &service,
	Name:    "PutBucketPolicy",
	Input:   "PutBucketPolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketPolicyInput(w, in.(*PutBucketPolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketPolicyOutput)
		decodeOpPutBucketPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketPolicyOutput).ResultMetadata },
}

// PutBucketReplicationInput is what PutBucketReplication takes.
type PutBucketReplicationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	ReplicationConfiguration *types.ReplicationConfiguration
	Token                    *string
	ExpectedBucketOwner      *string
}

// PutBucketReplicationOutput is what PutBucketReplication gives.
type PutBucketReplicationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketReplication calls the operation of that name.
func (c *Client) PutBucketReplication(ctx context.Context, params *PutBucketReplicationInput, optFns ...func(*Options)) (*PutBucketReplicationOutput, error) {
	if params == nil {
		params = &PutBucketReplicationInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketReplication, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketReplicationOutput), nil
}

var opPutBucketReplication = runtime.Op{
	Service: &service,
	Name:    "PutBucketReplication",
	Input:   "PutBucketReplicationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketReplicationInput(w, in.(*PutBucketReplicationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketReplicationOutput)
		decodeOpPutBucketReplicationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketReplicationOutput).ResultMetadata },
}

// PutBucketRequestPaymentInput is what PutBucketRequestPayment takes.
type PutBucketRequestPaymentInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	RequestPaymentConfiguration *types.RequestPaymentConfiguration
	ExpectedBucketOwner         *string
}

// PutBucketRequestPaymentOutput is what PutBucketRequestPayment gives.
type PutBucketRequestPaymentOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketRequestPayment calls the operation of that name.
func (c *Client) PutBucketRequestPayment(ctx context.Context, params *PutBucketRequestPaymentInput, optFns ...func(*Options)) (*PutBucketRequestPaymentOutput, error) {
	if params == nil {
		params = &PutBucketRequestPaymentInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketRequestPayment, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketRequestPaymentOutput), nil
}

var opPutBucketRequestPayment = runtime.Op{
	Service: &service,
	Name:    "PutBucketRequestPayment",
	Input:   "PutBucketRequestPaymentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketRequestPaymentInput(w, in.(*PutBucketRequestPaymentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketRequestPaymentOutput)
		decodeOpPutBucketRequestPaymentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutBucketRequestPaymentOutput).ResultMetadata
	},
}

// PutBucketTaggingInput is what PutBucketTagging takes.
type PutBucketTaggingInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	Tagging             *types.Tagging
	ExpectedBucketOwner *string
}

// PutBucketTaggingOutput is what PutBucketTagging gives.
type PutBucketTaggingOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketTagging calls the operation of that name.
func (c *Client) PutBucketTagging(ctx context.Context, params *PutBucketTaggingInput, optFns ...func(*Options)) (*PutBucketTaggingOutput, error) {
	if params == nil {
		params = &PutBucketTaggingInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketTaggingOutput), nil
}

var opPutBucketTagging = runtime.Op{
	Service: &service,
	Name:    "PutBucketTagging",
	Input:   "PutBucketTaggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketTaggingInput(w, in.(*PutBucketTaggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketTaggingOutput)
		decodeOpPutBucketTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketTaggingOutput).ResultMetadata },
}

// PutBucketVersioningInput is what PutBucketVersioning takes.
type PutBucketVersioningInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	MFA               *string
	// Required.
	VersioningConfiguration *types.VersioningConfiguration
	ExpectedBucketOwner     *string
}

// PutBucketVersioningOutput is what PutBucketVersioning gives.
type PutBucketVersioningOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketVersioning calls the operation of that name.
func (c *Client) PutBucketVersioning(ctx context.Context, params *PutBucketVersioningInput, optFns ...func(*Options)) (*PutBucketVersioningOutput, error) {
	if params == nil {
		params = &PutBucketVersioningInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketVersioning, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketVersioningOutput), nil
}

var opPutBucketVersioning = runtime.Op{
	Service: &service,
	Name:    "PutBucketVersioning",
	Input:   "PutBucketVersioningInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutBucketVersioningInput(w, in.(*PutBucketVersioningInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketVersioningOutput)
		decodeOpPutBucketVersioningOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketVersioningOutput).ResultMetadata },
}

// PutBucketWebsiteInput is what PutBucketWebsite takes.
type PutBucketWebsiteInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	WebsiteConfiguration *types.WebsiteConfiguration
	ExpectedBucketOwner  *string
}

// PutBucketWebsiteOutput is what PutBucketWebsite gives.
type PutBucketWebsiteOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutBucketWebsite calls the operation of that name.
func (c *Client) PutBucketWebsite(ctx context.Context, params *PutBucketWebsiteInput, optFns ...func(*Options)) (*PutBucketWebsiteOutput, error) {
	if params == nil {
		params = &PutBucketWebsiteInput{}
	}
	out, err := c.invoke(ctx, &opPutBucketWebsite, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutBucketWebsiteOutput), nil
}

var opPutBucketWebsite = runtime.Op{
	Service: &service,
	Name:    "PutBucketWebsite",
	Input:   "PutBucketWebsiteInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutBucketWebsiteInput(w, in.(*PutBucketWebsiteInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutBucketWebsiteOutput)
		decodeOpPutBucketWebsiteOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutBucketWebsiteOutput).ResultMetadata },
}

// PutObjectInput is what PutObject takes.
type PutObjectInput struct {
	ACL  types.ObjectCannedACL
	Body io.Reader
	// Required.
	Bucket             *string
	CacheControl       *string
	ContentDisposition *string
	ContentEncoding    *string
	ContentLanguage    *string
	ContentLength      *int64
	ContentMD5         *string
	ContentType        *string
	ChecksumAlgorithm  types.ChecksumAlgorithm
	ChecksumCRC32      *string
	ChecksumCRC32C     *string
	ChecksumCRC64NVME  *string
	ChecksumSHA1       *string
	ChecksumSHA256     *string
	ChecksumSHA512     *string
	ChecksumMD5        *string
	ChecksumXXHASH64   *string
	ChecksumXXHASH3    *string
	ChecksumXXHASH128  *string
	Expires            *time.Time
	IfMatch            *string
	IfNoneMatch        *string
	GrantFullControl   *string
	GrantRead          *string
	GrantReadACP       *string
	GrantWriteACP      *string
	// Required.
	Key                              *string
	WriteOffsetBytes                 *int64
	Metadata                         map[string]string
	ServerSideEncryption             types.ServerSideEncryption
	StorageClass                     types.StorageClass
	WebsiteRedirectLocation          *string
	SSECustomerAlgorithm             *string
	SSECustomerKey                   *string
	SSECustomerKeyMD5                *string
	SSEKMSKeyId                      *string
	SSEKMSEncryptionContext          *string
	BucketKeyEnabled                 *bool
	RequestPayer                     types.RequestPayer
	Tagging                          *string
	ObjectLockMode                   types.ObjectLockMode
	ObjectLockRetainUntilDate        *time.Time
	ObjectLockLegalHoldStatus        types.ObjectLockLegalHoldStatus
	ObjectLockEventHold              types.ObjectLockEventHold
	ObjectLockEventHoldDurationDays  *int32
	ObjectLockEventHoldDurationYears *int32
	ExpectedBucketOwner              *string
}

// PutObjectOutput is what PutObject gives.
type PutObjectOutput struct {
	Expiration              *string
	ETag                    *string
	ChecksumCRC32           *string
	ChecksumCRC32C          *string
	ChecksumCRC64NVME       *string
	ChecksumSHA1            *string
	ChecksumSHA256          *string
	ChecksumSHA512          *string
	ChecksumMD5             *string
	ChecksumXXHASH64        *string
	ChecksumXXHASH3         *string
	ChecksumXXHASH128       *string
	ChecksumType            types.ChecksumType
	ServerSideEncryption    types.ServerSideEncryption
	VersionId               *string
	SSECustomerAlgorithm    *string
	SSECustomerKeyMD5       *string
	SSEKMSKeyId             *string
	SSEKMSEncryptionContext *string
	BucketKeyEnabled        *bool
	Size                    *int64
	RequestCharged          types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObject calls the operation of that name.
func (c *Client) PutObject(ctx context.Context, params *PutObjectInput, optFns ...func(*Options)) (*PutObjectOutput, error) {
	if params == nil {
		params = &PutObjectInput{}
	}
	out, err := c.invoke(ctx, &opPutObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectOutput), nil
}

var opPutObject = runtime.Op{
	Service: &service,
	Name:    "PutObject",
	Input:   "PutObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutObjectInput(w, in.(*PutObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectOutput)
		decodeOpPutObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*PutObjectInput).Body },
	Sized:    func(in interface{}) *int64 { return in.(*PutObjectInput).ContentLength },
}

// PutObjectAclInput is what PutObjectAcl takes.
type PutObjectAclInput struct {
	ACL                 types.ObjectCannedACL
	AccessControlPolicy *types.AccessControlPolicy
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	GrantFullControl  *string
	GrantRead         *string
	GrantReadACP      *string
	GrantWrite        *string
	GrantWriteACP     *string
	// Required.
	Key                 *string
	RequestPayer        types.RequestPayer
	VersionId           *string
	ExpectedBucketOwner *string
}

// PutObjectAclOutput is what PutObjectAcl gives.
type PutObjectAclOutput struct {
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectAcl calls the operation of that name.
func (c *Client) PutObjectAcl(ctx context.Context, params *PutObjectAclInput, optFns ...func(*Options)) (*PutObjectAclOutput, error) {
	if params == nil {
		params = &PutObjectAclInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectAcl, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectAclOutput), nil
}

var opPutObjectAcl = runtime.Op{
	Service: &service,
	Name:    "PutObjectAcl",
	Input:   "PutObjectAclInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutObjectAclInput(w, in.(*PutObjectAclInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectAclOutput)
		decodeOpPutObjectAclOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectAclOutput).ResultMetadata },
}

// PutObjectAnnotationInput is what PutObjectAnnotation takes.
type PutObjectAnnotationInput struct {
	// Required.
	Bucket *string
	// Required.
	Key       *string
	VersionId *string
	// Required.
	AnnotationName *string
	// Required.
	AnnotationPayload   io.Reader
	ObjectIfMatch       *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ChecksumCRC32       *string
	ChecksumCRC32C      *string
	ChecksumCRC64NVME   *string
	ChecksumSHA1        *string
	ChecksumSHA256      *string
	ChecksumSHA512      *string
	ChecksumMD5         *string
	ChecksumXXHASH64    *string
	ChecksumXXHASH3     *string
	ChecksumXXHASH128   *string
	ContentMD5          *string
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
}

// PutObjectAnnotationOutput is what PutObjectAnnotation gives.
type PutObjectAnnotationOutput struct {
	Key                  *string
	AnnotationName       *string
	ObjectVersionId      *string
	ETag                 *string
	ChecksumCRC32        *string
	ChecksumCRC32C       *string
	ChecksumCRC64NVME    *string
	ChecksumSHA1         *string
	ChecksumSHA256       *string
	ChecksumSHA512       *string
	ChecksumMD5          *string
	ChecksumXXHASH64     *string
	ChecksumXXHASH3      *string
	ChecksumXXHASH128    *string
	ChecksumType         types.ChecksumType
	ServerSideEncryption types.ServerSideEncryption
	RequestCharged       types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectAnnotation calls the operation of that name.
func (c *Client) PutObjectAnnotation(ctx context.Context, params *PutObjectAnnotationInput, optFns ...func(*Options)) (*PutObjectAnnotationOutput, error) {
	if params == nil {
		params = &PutObjectAnnotationInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectAnnotation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectAnnotationOutput), nil
}

var opPutObjectAnnotation = runtime.Op{
	Service: &service,
	Name:    "PutObjectAnnotation",
	Input:   "PutObjectAnnotationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutObjectAnnotationInput(w, in.(*PutObjectAnnotationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectAnnotationOutput)
		decodeOpPutObjectAnnotationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectAnnotationOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*PutObjectAnnotationInput).AnnotationPayload },
}

// PutObjectLegalHoldInput is what PutObjectLegalHold takes.
type PutObjectLegalHoldInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	LegalHold           *types.ObjectLockLegalHold
	RequestPayer        types.RequestPayer
	VersionId           *string
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ExpectedBucketOwner *string
}

// PutObjectLegalHoldOutput is what PutObjectLegalHold gives.
type PutObjectLegalHoldOutput struct {
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectLegalHold calls the operation of that name.
func (c *Client) PutObjectLegalHold(ctx context.Context, params *PutObjectLegalHoldInput, optFns ...func(*Options)) (*PutObjectLegalHoldOutput, error) {
	if params == nil {
		params = &PutObjectLegalHoldInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectLegalHold, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectLegalHoldOutput), nil
}

var opPutObjectLegalHold = runtime.Op{
	Service: &service,
	Name:    "PutObjectLegalHold",
	Input:   "PutObjectLegalHoldInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutObjectLegalHoldInput(w, in.(*PutObjectLegalHoldInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectLegalHoldOutput)
		decodeOpPutObjectLegalHoldOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectLegalHoldOutput).ResultMetadata },
}

// PutObjectLockConfigurationInput is what PutObjectLockConfiguration takes.
type PutObjectLockConfigurationInput struct {
	// Required.
	Bucket                  *string
	ObjectLockConfiguration *types.ObjectLockConfiguration
	RequestPayer            types.RequestPayer
	Token                   *string
	ContentMD5              *string
	ChecksumAlgorithm       types.ChecksumAlgorithm
	ExpectedBucketOwner     *string
}

// PutObjectLockConfigurationOutput is what PutObjectLockConfiguration gives.
type PutObjectLockConfigurationOutput struct {
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectLockConfiguration calls the operation of that name.
func (c *Client) PutObjectLockConfiguration(ctx context.Context, params *PutObjectLockConfigurationInput, optFns ...func(*Options)) (*PutObjectLockConfigurationOutput, error) {
	if params == nil {
		params = &PutObjectLockConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectLockConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectLockConfigurationOutput), nil
}

var opPutObjectLockConfiguration = runtime.Op{
	Service: &service,
	Name:    "PutObjectLockConfiguration",
	Input:   "PutObjectLockConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutObjectLockConfigurationInput(w, in.(*PutObjectLockConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectLockConfigurationOutput)
		decodeOpPutObjectLockConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*PutObjectLockConfigurationOutput).ResultMetadata
	},
}

// PutObjectRetentionInput is what PutObjectRetention takes.
type PutObjectRetentionInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                       *string
	Retention                 *types.ObjectLockRetention
	RequestPayer              types.RequestPayer
	VersionId                 *string
	BypassGovernanceRetention *bool
	ContentMD5                *string
	ChecksumAlgorithm         types.ChecksumAlgorithm
	ExpectedBucketOwner       *string
}

// PutObjectRetentionOutput is what PutObjectRetention gives.
type PutObjectRetentionOutput struct {
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectRetention calls the operation of that name.
func (c *Client) PutObjectRetention(ctx context.Context, params *PutObjectRetentionInput, optFns ...func(*Options)) (*PutObjectRetentionOutput, error) {
	if params == nil {
		params = &PutObjectRetentionInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectRetention, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectRetentionOutput), nil
}

var opPutObjectRetention = runtime.Op{
	Service: &service,
	Name:    "PutObjectRetention",
	Input:   "PutObjectRetentionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutObjectRetentionInput(w, in.(*PutObjectRetentionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectRetentionOutput)
		decodeOpPutObjectRetentionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectRetentionOutput).ResultMetadata },
}

// PutObjectTaggingInput is what PutObjectTagging takes.
type PutObjectTaggingInput struct {
	// Required.
	Bucket *string
	// Required.
	Key               *string
	VersionId         *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	Tagging             *types.Tagging
	ExpectedBucketOwner *string
	RequestPayer        types.RequestPayer
}

// PutObjectTaggingOutput is what PutObjectTagging gives.
type PutObjectTaggingOutput struct {
	VersionId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutObjectTagging calls the operation of that name.
func (c *Client) PutObjectTagging(ctx context.Context, params *PutObjectTaggingInput, optFns ...func(*Options)) (*PutObjectTaggingOutput, error) {
	if params == nil {
		params = &PutObjectTaggingInput{}
	}
	out, err := c.invoke(ctx, &opPutObjectTagging, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutObjectTaggingOutput), nil
}

var opPutObjectTagging = runtime.Op{
	Service: &service,
	Name:    "PutObjectTagging",
	Input:   "PutObjectTaggingInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutObjectTaggingInput(w, in.(*PutObjectTaggingInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutObjectTaggingOutput)
		decodeOpPutObjectTaggingOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutObjectTaggingOutput).ResultMetadata },
}

// PutPublicAccessBlockInput is what PutPublicAccessBlock takes.
type PutPublicAccessBlockInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	PublicAccessBlockConfiguration *types.PublicAccessBlockConfiguration
	ExpectedBucketOwner            *string
}

// PutPublicAccessBlockOutput is what PutPublicAccessBlock gives.
type PutPublicAccessBlockOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutPublicAccessBlock calls the operation of that name.
func (c *Client) PutPublicAccessBlock(ctx context.Context, params *PutPublicAccessBlockInput, optFns ...func(*Options)) (*PutPublicAccessBlockOutput, error) {
	if params == nil {
		params = &PutPublicAccessBlockInput{}
	}
	out, err := c.invoke(ctx, &opPutPublicAccessBlock, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutPublicAccessBlockOutput), nil
}

var opPutPublicAccessBlock = runtime.Op{
	Service: &service,
	Name:    "PutPublicAccessBlock",
	Input:   "PutPublicAccessBlockInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpPutPublicAccessBlockInput(w, in.(*PutPublicAccessBlockInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutPublicAccessBlockOutput)
		decodeOpPutPublicAccessBlockOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutPublicAccessBlockOutput).ResultMetadata },
}

// RenameObjectInput is what RenameObject takes.
type RenameObjectInput struct {
	// Required.
	Bucket *string
	// Required.
	Key *string
	// Required.
	RenameSource                 *string
	DestinationIfMatch           *string
	DestinationIfNoneMatch       *string
	DestinationIfModifiedSince   *time.Time
	DestinationIfUnmodifiedSince *time.Time
	SourceIfMatch                *string
	SourceIfNoneMatch            *string
	SourceIfModifiedSince        *time.Time
	SourceIfUnmodifiedSince      *time.Time
	ClientToken                  *string
}

// RenameObjectOutput is what RenameObject gives.
type RenameObjectOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RenameObject calls the operation of that name.
func (c *Client) RenameObject(ctx context.Context, params *RenameObjectInput, optFns ...func(*Options)) (*RenameObjectOutput, error) {
	if params == nil {
		params = &RenameObjectInput{}
	}
	out, err := c.invoke(ctx, &opRenameObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RenameObjectOutput), nil
}

var opRenameObject = runtime.Op{
	Service: &service,
	Name:    "RenameObject",
	Input:   "RenameObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRenameObjectInput(w, in.(*RenameObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RenameObjectOutput)
		decodeOpRenameObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RenameObjectOutput).ResultMetadata },
}

// RestoreObjectInput is what RestoreObject takes.
type RestoreObjectInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                 *string
	VersionId           *string
	RestoreRequest      *types.RestoreRequest
	RequestPayer        types.RequestPayer
	ChecksumAlgorithm   types.ChecksumAlgorithm
	ExpectedBucketOwner *string
}

// RestoreObjectOutput is what RestoreObject gives.
type RestoreObjectOutput struct {
	RequestCharged    types.RequestCharged
	RestoreOutputPath *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RestoreObject calls the operation of that name.
func (c *Client) RestoreObject(ctx context.Context, params *RestoreObjectInput, optFns ...func(*Options)) (*RestoreObjectOutput, error) {
	if params == nil {
		params = &RestoreObjectInput{}
	}
	out, err := c.invoke(ctx, &opRestoreObject, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RestoreObjectOutput), nil
}

var opRestoreObject = runtime.Op{
	Service: &service,
	Name:    "RestoreObject",
	Input:   "RestoreObjectInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRestoreObjectInput(w, in.(*RestoreObjectInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RestoreObjectOutput)
		decodeOpRestoreObjectOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RestoreObjectOutput).ResultMetadata },
}

// SelectObjectContentInput is what SelectObjectContent takes.
type SelectObjectContentInput struct {
	// Required.
	Bucket *string
	// Required.
	Key                  *string
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
	SSECustomerKeyMD5    *string
	// Required.
	Expression *string
	// Required.
	ExpressionType  types.ExpressionType
	RequestProgress *types.RequestProgress
	// Required.
	InputSerialization *types.InputSerialization
	// Required.
	OutputSerialization *types.OutputSerialization
	ScanRange           *types.ScanRange
	ExpectedBucketOwner *string
}

// SelectObjectContentOutput is what SelectObjectContent gives.
type SelectObjectContentOutput struct {
	eventStream *SelectObjectContentEventStream

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// SelectObjectContent calls the operation of that name.
func (c *Client) SelectObjectContent(ctx context.Context, params *SelectObjectContentInput, optFns ...func(*Options)) (*SelectObjectContentOutput, error) {
	if params == nil {
		params = &SelectObjectContentInput{}
	}
	out, err := c.invoke(ctx, &opSelectObjectContent, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SelectObjectContentOutput), nil
}

var opSelectObjectContent = runtime.Op{
	Service: &service,
	Name:    "SelectObjectContent",
	Input:   "SelectObjectContentInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpSelectObjectContentInput(w, in.(*SelectObjectContentInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SelectObjectContentOutput)
		decodeOpSelectObjectContentOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SelectObjectContentOutput).ResultMetadata },
	Stream: func(out interface{}, s *runtime.Stream) {
		out.(*SelectObjectContentOutput).eventStream = NewSelectObjectContentEventStream(func(es *SelectObjectContentEventStream) {
			es.Reader = runtime.NewEventReader(s, decodeSelectObjectContentEventStream)
		})
	},
}

// UpdateBucketMetadataAnnotationTableConfigurationInput is what UpdateBucketMetadataAnnotationTableConfiguration takes.
type UpdateBucketMetadataAnnotationTableConfigurationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	AnnotationTableConfiguration *types.AnnotationTableConfigurationUpdates
	ExpectedBucketOwner          *string
}

// UpdateBucketMetadataAnnotationTableConfigurationOutput is what UpdateBucketMetadataAnnotationTableConfiguration gives.
type UpdateBucketMetadataAnnotationTableConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateBucketMetadataAnnotationTableConfiguration calls the operation of that name.
func (c *Client) UpdateBucketMetadataAnnotationTableConfiguration(ctx context.Context, params *UpdateBucketMetadataAnnotationTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataAnnotationTableConfigurationOutput, error) {
	if params == nil {
		params = &UpdateBucketMetadataAnnotationTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateBucketMetadataAnnotationTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateBucketMetadataAnnotationTableConfigurationOutput), nil
}

var opUpdateBucketMetadataAnnotationTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "UpdateBucketMetadataAnnotationTableConfiguration",
	Input:   "UpdateBucketMetadataAnnotationTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateBucketMetadataAnnotationTableConfigurationInput(w, in.(*UpdateBucketMetadataAnnotationTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateBucketMetadataAnnotationTableConfigurationOutput)
		decodeOpUpdateBucketMetadataAnnotationTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateBucketMetadataAnnotationTableConfigurationOutput).ResultMetadata
	},
}

// UpdateBucketMetadataInventoryTableConfigurationInput is what UpdateBucketMetadataInventoryTableConfiguration takes.
type UpdateBucketMetadataInventoryTableConfigurationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	InventoryTableConfiguration *types.InventoryTableConfigurationUpdates
	ExpectedBucketOwner         *string
}

// UpdateBucketMetadataInventoryTableConfigurationOutput is what UpdateBucketMetadataInventoryTableConfiguration gives.
type UpdateBucketMetadataInventoryTableConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateBucketMetadataInventoryTableConfiguration calls the operation of that name.
func (c *Client) UpdateBucketMetadataInventoryTableConfiguration(ctx context.Context, params *UpdateBucketMetadataInventoryTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataInventoryTableConfigurationOutput, error) {
	if params == nil {
		params = &UpdateBucketMetadataInventoryTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateBucketMetadataInventoryTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateBucketMetadataInventoryTableConfigurationOutput), nil
}

var opUpdateBucketMetadataInventoryTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "UpdateBucketMetadataInventoryTableConfiguration",
	Input:   "UpdateBucketMetadataInventoryTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateBucketMetadataInventoryTableConfigurationInput(w, in.(*UpdateBucketMetadataInventoryTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateBucketMetadataInventoryTableConfigurationOutput)
		decodeOpUpdateBucketMetadataInventoryTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateBucketMetadataInventoryTableConfigurationOutput).ResultMetadata
	},
}

// UpdateBucketMetadataJournalTableConfigurationInput is what UpdateBucketMetadataJournalTableConfiguration takes.
type UpdateBucketMetadataJournalTableConfigurationInput struct {
	// Required.
	Bucket            *string
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	// Required.
	JournalTableConfiguration *types.JournalTableConfigurationUpdates
	ExpectedBucketOwner       *string
}

// UpdateBucketMetadataJournalTableConfigurationOutput is what UpdateBucketMetadataJournalTableConfiguration gives.
type UpdateBucketMetadataJournalTableConfigurationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateBucketMetadataJournalTableConfiguration calls the operation of that name.
func (c *Client) UpdateBucketMetadataJournalTableConfiguration(ctx context.Context, params *UpdateBucketMetadataJournalTableConfigurationInput, optFns ...func(*Options)) (*UpdateBucketMetadataJournalTableConfigurationOutput, error) {
	if params == nil {
		params = &UpdateBucketMetadataJournalTableConfigurationInput{}
	}
	out, err := c.invoke(ctx, &opUpdateBucketMetadataJournalTableConfiguration, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateBucketMetadataJournalTableConfigurationOutput), nil
}

var opUpdateBucketMetadataJournalTableConfiguration = runtime.Op{
	Service: &service,
	Name:    "UpdateBucketMetadataJournalTableConfiguration",
	Input:   "UpdateBucketMetadataJournalTableConfigurationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateBucketMetadataJournalTableConfigurationInput(w, in.(*UpdateBucketMetadataJournalTableConfigurationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateBucketMetadataJournalTableConfigurationOutput)
		decodeOpUpdateBucketMetadataJournalTableConfigurationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*UpdateBucketMetadataJournalTableConfigurationOutput).ResultMetadata
	},
}

// UpdateObjectEncryptionInput is what UpdateObjectEncryption takes.
type UpdateObjectEncryptionInput struct {
	// Required.
	Bucket *string
	// Required.
	Key       *string
	VersionId *string
	// Required.
	ObjectEncryption    types.ObjectEncryption
	RequestPayer        types.RequestPayer
	ExpectedBucketOwner *string
	ContentMD5          *string
	ChecksumAlgorithm   types.ChecksumAlgorithm
}

// UpdateObjectEncryptionOutput is what UpdateObjectEncryption gives.
type UpdateObjectEncryptionOutput struct {
	RequestCharged types.RequestCharged

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateObjectEncryption calls the operation of that name.
func (c *Client) UpdateObjectEncryption(ctx context.Context, params *UpdateObjectEncryptionInput, optFns ...func(*Options)) (*UpdateObjectEncryptionOutput, error) {
	if params == nil {
		params = &UpdateObjectEncryptionInput{}
	}
	out, err := c.invoke(ctx, &opUpdateObjectEncryption, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateObjectEncryptionOutput), nil
}

var opUpdateObjectEncryption = runtime.Op{
	Service: &service,
	Name:    "UpdateObjectEncryption",
	Input:   "UpdateObjectEncryptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateObjectEncryptionInput(w, in.(*UpdateObjectEncryptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateObjectEncryptionOutput)
		decodeOpUpdateObjectEncryptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateObjectEncryptionOutput).ResultMetadata },
}

// UploadPartInput is what UploadPart takes.
type UploadPartInput struct {
	Body io.Reader
	// Required.
	Bucket            *string
	ContentLength     *int64
	ContentMD5        *string
	ChecksumAlgorithm types.ChecksumAlgorithm
	ChecksumCRC32     *string
	ChecksumCRC32C    *string
	ChecksumCRC64NVME *string
	ChecksumSHA1      *string
	ChecksumSHA256    *string
	ChecksumSHA512    *string
	ChecksumMD5       *string
	ChecksumXXHASH64  *string
	ChecksumXXHASH3   *string
	ChecksumXXHASH128 *string
	// Required.
	Key *string
	// Required.
	PartNumber *int32
	// Required.
	UploadId             *string
	SSECustomerAlgorithm *string
	SSECustomerKey       *string
	SSECustomerKeyMD5    *string
	RequestPayer         types.RequestPayer
	ExpectedBucketOwner  *string
}

// UploadPartOutput is what UploadPart gives.
type UploadPartOutput struct {
	ServerSideEncryption types.ServerSideEncryption
	ETag                 *string
	ChecksumCRC32        *string
	ChecksumCRC32C       *string
	ChecksumCRC64NVME    *string
	ChecksumSHA1         *string
	ChecksumSHA256       *string
	ChecksumSHA512       *string
	ChecksumMD5          *string
	ChecksumXXHASH64     *string
	ChecksumXXHASH3      *string
	ChecksumXXHASH128    *string
	SSECustomerAlgorithm *string
	SSECustomerKeyMD5    *string
	SSEKMSKeyId          *string
	BucketKeyEnabled     *bool
	RequestCharged       types.RequestCharged
	VersionId            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UploadPart calls the operation of that name.
func (c *Client) UploadPart(ctx context.Context, params *UploadPartInput, optFns ...func(*Options)) (*UploadPartOutput, error) {
	if params == nil {
		params = &UploadPartInput{}
	}
	out, err := c.invoke(ctx, &opUploadPart, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UploadPartOutput), nil
}

var opUploadPart = runtime.Op{
	Service: &service,
	Name:    "UploadPart",
	Input:   "UploadPartInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUploadPartInput(w, in.(*UploadPartInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UploadPartOutput)
		decodeOpUploadPartOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UploadPartOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*UploadPartInput).Body },
	Sized:    func(in interface{}) *int64 { return in.(*UploadPartInput).ContentLength },
}

// UploadPartCopyInput is what UploadPartCopy takes.
type UploadPartCopyInput struct {
	// Required.
	Bucket *string
	// Required.
	CopySource                  *string
	CopySourceIfMatch           *string
	CopySourceIfModifiedSince   *time.Time
	CopySourceIfNoneMatch       *string
	CopySourceIfUnmodifiedSince *time.Time
	CopySourceRange             *string
	// Required.
	Key *string
	// Required.
	PartNumber *int32
	// Required.
	UploadId                       *string
	SSECustomerAlgorithm           *string
	SSECustomerKey                 *string
	SSECustomerKeyMD5              *string
	CopySourceSSECustomerAlgorithm *string
	CopySourceSSECustomerKey       *string
	CopySourceSSECustomerKeyMD5    *string
	RequestPayer                   types.RequestPayer
	ExpectedBucketOwner            *string
	ExpectedSourceBucketOwner      *string
}

// UploadPartCopyOutput is what UploadPartCopy gives.
type UploadPartCopyOutput struct {
	CopySourceVersionId  *string
	CopyPartResult       *types.CopyPartResult
	ServerSideEncryption types.ServerSideEncryption
	SSECustomerAlgorithm *string
	SSECustomerKeyMD5    *string
	SSEKMSKeyId          *string
	BucketKeyEnabled     *bool
	RequestCharged       types.RequestCharged
	VersionId            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UploadPartCopy calls the operation of that name.
func (c *Client) UploadPartCopy(ctx context.Context, params *UploadPartCopyInput, optFns ...func(*Options)) (*UploadPartCopyOutput, error) {
	if params == nil {
		params = &UploadPartCopyInput{}
	}
	out, err := c.invoke(ctx, &opUploadPartCopy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UploadPartCopyOutput), nil
}

var opUploadPartCopy = runtime.Op{
	Service: &service,
	Name:    "UploadPartCopy",
	Input:   "UploadPartCopyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUploadPartCopyInput(w, in.(*UploadPartCopyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UploadPartCopyOutput)
		decodeOpUploadPartCopyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UploadPartCopyOutput).ResultMetadata },
}

// WriteGetObjectResponseInput is what WriteGetObjectResponse takes.
type WriteGetObjectResponseInput struct {
	// Required.
	RequestRoute *string
	// Required.
	RequestToken              *string
	Body                      io.Reader
	StatusCode                *int32
	ErrorCode                 *string
	ErrorMessage              *string
	AcceptRanges              *string
	CacheControl              *string
	ContentDisposition        *string
	ContentEncoding           *string
	ContentLanguage           *string
	ContentLength             *int64
	ContentRange              *string
	ContentType               *string
	ChecksumCRC32             *string
	ChecksumCRC32C            *string
	ChecksumCRC64NVME         *string
	ChecksumSHA1              *string
	ChecksumSHA256            *string
	ChecksumSHA512            *string
	ChecksumMD5               *string
	ChecksumXXHASH64          *string
	ChecksumXXHASH3           *string
	ChecksumXXHASH128         *string
	DeleteMarker              *bool
	ETag                      *string
	Expires                   *time.Time
	Expiration                *string
	LastModified              *time.Time
	MissingMeta               *int32
	Metadata                  map[string]string
	ObjectLockMode            types.ObjectLockMode
	ObjectLockLegalHoldStatus types.ObjectLockLegalHoldStatus
	ObjectLockRetainUntilDate *time.Time
	PartsCount                *int32
	ReplicationStatus         types.ReplicationStatus
	RequestCharged            types.RequestCharged
	Restore                   *string
	ServerSideEncryption      types.ServerSideEncryption
	SSECustomerAlgorithm      *string
	SSEKMSKeyId               *string
	SSECustomerKeyMD5         *string
	StorageClass              types.StorageClass
	TagCount                  *int32
	VersionId                 *string
	BucketKeyEnabled          *bool
}

// WriteGetObjectResponseOutput is what WriteGetObjectResponse gives.
type WriteGetObjectResponseOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// WriteGetObjectResponse calls the operation of that name.
func (c *Client) WriteGetObjectResponse(ctx context.Context, params *WriteGetObjectResponseInput, optFns ...func(*Options)) (*WriteGetObjectResponseOutput, error) {
	if params == nil {
		params = &WriteGetObjectResponseInput{}
	}
	out, err := c.invoke(ctx, &opWriteGetObjectResponse, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*WriteGetObjectResponseOutput), nil
}

var opWriteGetObjectResponse = runtime.Op{
	Service: &service,
	Name:    "WriteGetObjectResponse",
	Input:   "WriteGetObjectResponseInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpWriteGetObjectResponseInput(w, in.(*WriteGetObjectResponseInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(WriteGetObjectResponseOutput)
		decodeOpWriteGetObjectResponseOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*WriteGetObjectResponseOutput).ResultMetadata },
	BodyIn:   func(in interface{}) io.Reader { return in.(*WriteGetObjectResponseInput).Body },
	Sized:    func(in interface{}) *int64 { return in.(*WriteGetObjectResponseInput).ContentLength },
}
