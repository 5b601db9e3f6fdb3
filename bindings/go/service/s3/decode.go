// Code generated from the model of Amazon Simple Storage Service by cmd/generate. DO NOT EDIT.

package s3

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/s3/types"
)

func decodeOpAbortMultipartUploadOutput(r *cbor.Reader, v *AbortMultipartUploadOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCompleteMultipartUploadOutput(r *cbor.Reader, v *CompleteMultipartUploadOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Location":
			v.Location = r.StringPtr()
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Key":
			v.Key = r.StringPtr()
		case "Expiration":
			v.Expiration = r.StringPtr()
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpCopyObjectOutput(r *cbor.Reader, v *CopyObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CopyObjectResult":
			if !r.Null() {
				v.CopyObjectResult = new(types.CopyObjectResult)
				decodeCopyObjectResult(r, v.CopyObjectResult)
			}
		case "Expiration":
			v.Expiration = r.StringPtr()
		case "CopySourceVersionId":
			v.CopySourceVersionId = r.StringPtr()
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "SSEKMSEncryptionContext":
			v.SSEKMSEncryptionContext = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateBucketOutput(r *cbor.Reader, v *CreateBucketOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Location":
			v.Location = r.StringPtr()
		case "BucketArn":
			v.BucketArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateBucketMetadataConfigurationOutput(r *cbor.Reader, v *CreateBucketMetadataConfigurationOutput) {
	r.Skip()
}

func decodeOpCreateBucketMetadataTableConfigurationOutput(r *cbor.Reader, v *CreateBucketMetadataTableConfigurationOutput) {
	r.Skip()
}

func decodeOpCreateMultipartUploadOutput(r *cbor.Reader, v *CreateMultipartUploadOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AbortDate":
			if !r.Null() {
				x := r.Time()
				v.AbortDate = &x
			}
		case "AbortRuleId":
			v.AbortRuleId = r.StringPtr()
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Key":
			v.Key = r.StringPtr()
		case "UploadId":
			v.UploadId = r.StringPtr()
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "SSEKMSEncryptionContext":
			v.SSEKMSEncryptionContext = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = types.ChecksumAlgorithm(r.String())
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateSessionOutput(r *cbor.Reader, v *CreateSessionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "SSEKMSEncryptionContext":
			v.SSEKMSEncryptionContext = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "Credentials":
			if !r.Null() {
				v.Credentials = new(types.SessionCredentials)
				decodeSessionCredentials(r, v.Credentials)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteBucketOutput(r *cbor.Reader, v *DeleteBucketOutput) {
	r.Skip()
}

func decodeOpDeleteBucketAnalyticsConfigurationOutput(r *cbor.Reader, v *DeleteBucketAnalyticsConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketCorsOutput(r *cbor.Reader, v *DeleteBucketCorsOutput) {
	r.Skip()
}

func decodeOpDeleteBucketEncryptionOutput(r *cbor.Reader, v *DeleteBucketEncryptionOutput) {
	r.Skip()
}

func decodeOpDeleteBucketIntelligentTieringConfigurationOutput(r *cbor.Reader, v *DeleteBucketIntelligentTieringConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketInventoryConfigurationOutput(r *cbor.Reader, v *DeleteBucketInventoryConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketLifecycleOutput(r *cbor.Reader, v *DeleteBucketLifecycleOutput) {
	r.Skip()
}

func decodeOpDeleteBucketMetadataConfigurationOutput(r *cbor.Reader, v *DeleteBucketMetadataConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketMetadataTableConfigurationOutput(r *cbor.Reader, v *DeleteBucketMetadataTableConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketMetricsConfigurationOutput(r *cbor.Reader, v *DeleteBucketMetricsConfigurationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketOwnershipControlsOutput(r *cbor.Reader, v *DeleteBucketOwnershipControlsOutput) {
	r.Skip()
}

func decodeOpDeleteBucketPolicyOutput(r *cbor.Reader, v *DeleteBucketPolicyOutput) {
	r.Skip()
}

func decodeOpDeleteBucketReplicationOutput(r *cbor.Reader, v *DeleteBucketReplicationOutput) {
	r.Skip()
}

func decodeOpDeleteBucketTaggingOutput(r *cbor.Reader, v *DeleteBucketTaggingOutput) {
	r.Skip()
}

func decodeOpDeleteBucketWebsiteOutput(r *cbor.Reader, v *DeleteBucketWebsiteOutput) {
	r.Skip()
}

func decodeOpDeleteObjectOutput(r *cbor.Reader, v *DeleteObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.DeleteMarker = &x
			}
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteObjectAnnotationOutput(r *cbor.Reader, v *DeleteObjectAnnotationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ObjectVersionId":
			v.ObjectVersionId = r.StringPtr()
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteObjectTaggingOutput(r *cbor.Reader, v *DeleteObjectTaggingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteObjectsOutput(r *cbor.Reader, v *DeleteObjectsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Deleted":
			v.Deleted = decodeDeletedObjects(r)
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "Errors":
			v.Errors = decodeErrors(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpDeletePublicAccessBlockOutput(r *cbor.Reader, v *DeletePublicAccessBlockOutput) {
	r.Skip()
}

func decodeOpGetBucketAbacOutput(r *cbor.Reader, v *GetBucketAbacOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AbacStatus":
			if !r.Null() {
				v.AbacStatus = new(types.AbacStatus)
				decodeAbacStatus(r, v.AbacStatus)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketAccelerateConfigurationOutput(r *cbor.Reader, v *GetBucketAccelerateConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.BucketAccelerateStatus(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketAclOutput(r *cbor.Reader, v *GetBucketAclOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "Grants":
			v.Grants = decodeGrants(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketAnalyticsConfigurationOutput(r *cbor.Reader, v *GetBucketAnalyticsConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AnalyticsConfiguration":
			if !r.Null() {
				v.AnalyticsConfiguration = new(types.AnalyticsConfiguration)
				decodeAnalyticsConfiguration(r, v.AnalyticsConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketCorsOutput(r *cbor.Reader, v *GetBucketCorsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CORSRules":
			v.CORSRules = decodeCORSRules(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketEncryptionOutput(r *cbor.Reader, v *GetBucketEncryptionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ServerSideEncryptionConfiguration":
			if !r.Null() {
				v.ServerSideEncryptionConfiguration = new(types.ServerSideEncryptionConfiguration)
				decodeServerSideEncryptionConfiguration(r, v.ServerSideEncryptionConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketIntelligentTieringConfigurationOutput(r *cbor.Reader, v *GetBucketIntelligentTieringConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IntelligentTieringConfiguration":
			if !r.Null() {
				v.IntelligentTieringConfiguration = new(types.IntelligentTieringConfiguration)
				decodeIntelligentTieringConfiguration(r, v.IntelligentTieringConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketInventoryConfigurationOutput(r *cbor.Reader, v *GetBucketInventoryConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "InventoryConfiguration":
			if !r.Null() {
				v.InventoryConfiguration = new(types.InventoryConfiguration)
				decodeInventoryConfiguration(r, v.InventoryConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketLifecycleOutput(r *cbor.Reader, v *GetBucketLifecycleOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeRules(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketLifecycleConfigurationOutput(r *cbor.Reader, v *GetBucketLifecycleConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeLifecycleRules(r)
		case "TransitionDefaultMinimumObjectSize":
			v.TransitionDefaultMinimumObjectSize = types.TransitionDefaultMinimumObjectSize(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketLocationOutput(r *cbor.Reader, v *GetBucketLocationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LocationConstraint":
			v.LocationConstraint = types.BucketLocationConstraint(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketLoggingOutput(r *cbor.Reader, v *GetBucketLoggingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LoggingEnabled":
			if !r.Null() {
				v.LoggingEnabled = new(types.LoggingEnabled)
				decodeLoggingEnabled(r, v.LoggingEnabled)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketMetadataConfigurationOutput(r *cbor.Reader, v *GetBucketMetadataConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GetBucketMetadataConfigurationResult":
			if !r.Null() {
				v.GetBucketMetadataConfigurationResult = new(types.GetBucketMetadataConfigurationResult)
				decodeGetBucketMetadataConfigurationResult(r, v.GetBucketMetadataConfigurationResult)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketMetadataTableConfigurationOutput(r *cbor.Reader, v *GetBucketMetadataTableConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GetBucketMetadataTableConfigurationResult":
			if !r.Null() {
				v.GetBucketMetadataTableConfigurationResult = new(types.GetBucketMetadataTableConfigurationResult)
				decodeGetBucketMetadataTableConfigurationResult(r, v.GetBucketMetadataTableConfigurationResult)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketMetricsConfigurationOutput(r *cbor.Reader, v *GetBucketMetricsConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MetricsConfiguration":
			if !r.Null() {
				v.MetricsConfiguration = new(types.MetricsConfiguration)
				decodeMetricsConfiguration(r, v.MetricsConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketNotificationOutput(r *cbor.Reader, v *GetBucketNotificationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TopicConfiguration":
			if !r.Null() {
				v.TopicConfiguration = new(types.TopicConfigurationDeprecated)
				decodeTopicConfigurationDeprecated(r, v.TopicConfiguration)
			}
		case "QueueConfiguration":
			if !r.Null() {
				v.QueueConfiguration = new(types.QueueConfigurationDeprecated)
				decodeQueueConfigurationDeprecated(r, v.QueueConfiguration)
			}
		case "CloudFunctionConfiguration":
			if !r.Null() {
				v.CloudFunctionConfiguration = new(types.CloudFunctionConfiguration)
				decodeCloudFunctionConfiguration(r, v.CloudFunctionConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketNotificationConfigurationOutput(r *cbor.Reader, v *GetBucketNotificationConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TopicConfigurations":
			v.TopicConfigurations = decodeTopicConfigurationList(r)
		case "QueueConfigurations":
			v.QueueConfigurations = decodeQueueConfigurationList(r)
		case "LambdaFunctionConfigurations":
			v.LambdaFunctionConfigurations = decodeLambdaFunctionConfigurationList(r)
		case "EventBridgeConfiguration":
			if !r.Null() {
				v.EventBridgeConfiguration = new(types.EventBridgeConfiguration)
				decodeEventBridgeConfiguration(r, v.EventBridgeConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketOwnershipControlsOutput(r *cbor.Reader, v *GetBucketOwnershipControlsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "OwnershipControls":
			if !r.Null() {
				v.OwnershipControls = new(types.OwnershipControls)
				decodeOwnershipControls(r, v.OwnershipControls)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketPolicyOutput(r *cbor.Reader, v *GetBucketPolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Policy":
			v.Policy = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketPolicyStatusOutput(r *cbor.Reader, v *GetBucketPolicyStatusOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PolicyStatus":
			if !r.Null() {
				v.PolicyStatus = new(types.PolicyStatus)
				decodePolicyStatus(r, v.PolicyStatus)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketReplicationOutput(r *cbor.Reader, v *GetBucketReplicationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplicationConfiguration":
			if !r.Null() {
				v.ReplicationConfiguration = new(types.ReplicationConfiguration)
				decodeReplicationConfiguration(r, v.ReplicationConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketRequestPaymentOutput(r *cbor.Reader, v *GetBucketRequestPaymentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payer":
			v.Payer = types.Payer(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketTaggingOutput(r *cbor.Reader, v *GetBucketTaggingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TagSet":
			v.TagSet = decodeTagSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketVersioningOutput(r *cbor.Reader, v *GetBucketVersioningOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.BucketVersioningStatus(r.String())
		case "MFADelete":
			v.MFADelete = types.MFADeleteStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetBucketWebsiteOutput(r *cbor.Reader, v *GetBucketWebsiteOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RedirectAllRequestsTo":
			if !r.Null() {
				v.RedirectAllRequestsTo = new(types.RedirectAllRequestsTo)
				decodeRedirectAllRequestsTo(r, v.RedirectAllRequestsTo)
			}
		case "IndexDocument":
			if !r.Null() {
				v.IndexDocument = new(types.IndexDocument)
				decodeIndexDocument(r, v.IndexDocument)
			}
		case "ErrorDocument":
			if !r.Null() {
				v.ErrorDocument = new(types.ErrorDocument)
				decodeErrorDocument(r, v.ErrorDocument)
			}
		case "RoutingRules":
			v.RoutingRules = decodeRoutingRules(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectOutput(r *cbor.Reader, v *GetObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.DeleteMarker = &x
			}
		case "AcceptRanges":
			v.AcceptRanges = r.StringPtr()
		case "Expiration":
			v.Expiration = r.StringPtr()
		case "Restore":
			v.Restore = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ContentLength":
			if !r.Null() {
				x := r.Int()
				v.ContentLength = &x
			}
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "MissingMeta":
			if !r.Null() {
				x := int32(r.Int())
				v.MissingMeta = &x
			}
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "CacheControl":
			v.CacheControl = r.StringPtr()
		case "ContentDisposition":
			v.ContentDisposition = r.StringPtr()
		case "ContentEncoding":
			v.ContentEncoding = r.StringPtr()
		case "ContentLanguage":
			v.ContentLanguage = r.StringPtr()
		case "ContentRange":
			v.ContentRange = r.StringPtr()
		case "ContentType":
			v.ContentType = r.StringPtr()
		case "Expires":
			if !r.Null() {
				x := r.Time()
				v.Expires = &x
			}
		case "WebsiteRedirectLocation":
			v.WebsiteRedirectLocation = r.StringPtr()
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "Metadata":
			v.Metadata = decodeMetadata(r)
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ReplicationStatus":
			v.ReplicationStatus = types.ReplicationStatus(r.String())
		case "PartsCount":
			if !r.Null() {
				x := int32(r.Int())
				v.PartsCount = &x
			}
		case "TagCount":
			if !r.Null() {
				x := int32(r.Int())
				v.TagCount = &x
			}
		case "ObjectLockMode":
			v.ObjectLockMode = types.ObjectLockMode(r.String())
		case "ObjectLockRetainUntilDate":
			if !r.Null() {
				x := r.Time()
				v.ObjectLockRetainUntilDate = &x
			}
		case "ObjectLockLegalHoldStatus":
			v.ObjectLockLegalHoldStatus = types.ObjectLockLegalHoldStatus(r.String())
		case "ObjectLockEventHold":
			v.ObjectLockEventHold = types.ObjectLockEventHold(r.String())
		case "ObjectLockEventHoldDurationDays":
			if !r.Null() {
				x := int32(r.Int())
				v.ObjectLockEventHoldDurationDays = &x
			}
		case "ObjectLockEventHoldDurationYears":
			if !r.Null() {
				x := int32(r.Int())
				v.ObjectLockEventHoldDurationYears = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectAclOutput(r *cbor.Reader, v *GetObjectAclOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "Grants":
			v.Grants = decodeGrants(r)
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectAnnotationOutput(r *cbor.Reader, v *GetObjectAnnotationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ObjectVersionId":
			v.ObjectVersionId = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ContentLength":
			if !r.Null() {
				x := r.Int()
				v.ContentLength = &x
			}
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ReplicationStatus":
			v.ReplicationStatus = types.ReplicationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectAttributesOutput(r *cbor.Reader, v *GetObjectAttributesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.DeleteMarker = &x
			}
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ETag":
			v.ETag = r.StringPtr()
		case "Checksum":
			if !r.Null() {
				v.Checksum = new(types.Checksum)
				decodeChecksum(r, v.Checksum)
			}
		case "ObjectParts":
			if !r.Null() {
				v.ObjectParts = new(types.GetObjectAttributesParts)
				decodeGetObjectAttributesParts(r, v.ObjectParts)
			}
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "ObjectSize":
			if !r.Null() {
				x := r.Int()
				v.ObjectSize = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectLegalHoldOutput(r *cbor.Reader, v *GetObjectLegalHoldOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "LegalHold":
			if !r.Null() {
				v.LegalHold = new(types.ObjectLockLegalHold)
				decodeObjectLockLegalHold(r, v.LegalHold)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectLockConfigurationOutput(r *cbor.Reader, v *GetObjectLockConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ObjectLockConfiguration":
			if !r.Null() {
				v.ObjectLockConfiguration = new(types.ObjectLockConfiguration)
				decodeObjectLockConfiguration(r, v.ObjectLockConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectRetentionOutput(r *cbor.Reader, v *GetObjectRetentionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Retention":
			if !r.Null() {
				v.Retention = new(types.ObjectLockRetention)
				decodeObjectLockRetention(r, v.Retention)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectTaggingOutput(r *cbor.Reader, v *GetObjectTaggingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "TagSet":
			v.TagSet = decodeTagSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpGetObjectTorrentOutput(r *cbor.Reader, v *GetObjectTorrentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGetPublicAccessBlockOutput(r *cbor.Reader, v *GetPublicAccessBlockOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PublicAccessBlockConfiguration":
			if !r.Null() {
				v.PublicAccessBlockConfiguration = new(types.PublicAccessBlockConfiguration)
				decodePublicAccessBlockConfiguration(r, v.PublicAccessBlockConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpHeadBucketOutput(r *cbor.Reader, v *HeadBucketOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BucketArn":
			v.BucketArn = r.StringPtr()
		case "BucketLocationType":
			v.BucketLocationType = types.LocationType(r.String())
		case "BucketLocationName":
			v.BucketLocationName = r.StringPtr()
		case "BucketRegion":
			v.BucketRegion = r.StringPtr()
		case "AccessPointAlias":
			if !r.Null() {
				x := r.Bool()
				v.AccessPointAlias = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpHeadObjectOutput(r *cbor.Reader, v *HeadObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.DeleteMarker = &x
			}
		case "AcceptRanges":
			v.AcceptRanges = r.StringPtr()
		case "Expiration":
			v.Expiration = r.StringPtr()
		case "Restore":
			v.Restore = r.StringPtr()
		case "ArchiveStatus":
			v.ArchiveStatus = types.ArchiveStatus(r.String())
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ContentLength":
			if !r.Null() {
				x := r.Int()
				v.ContentLength = &x
			}
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ETag":
			v.ETag = r.StringPtr()
		case "MissingMeta":
			if !r.Null() {
				x := int32(r.Int())
				v.MissingMeta = &x
			}
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "CacheControl":
			v.CacheControl = r.StringPtr()
		case "ContentDisposition":
			v.ContentDisposition = r.StringPtr()
		case "ContentEncoding":
			v.ContentEncoding = r.StringPtr()
		case "ContentLanguage":
			v.ContentLanguage = r.StringPtr()
		case "ContentType":
			v.ContentType = r.StringPtr()
		case "ContentRange":
			v.ContentRange = r.StringPtr()
		case "Expires":
			if !r.Null() {
				x := r.Time()
				v.Expires = &x
			}
		case "WebsiteRedirectLocation":
			v.WebsiteRedirectLocation = r.StringPtr()
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "Metadata":
			v.Metadata = decodeMetadata(r)
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ReplicationStatus":
			v.ReplicationStatus = types.ReplicationStatus(r.String())
		case "PartsCount":
			if !r.Null() {
				x := int32(r.Int())
				v.PartsCount = &x
			}
		case "TagCount":
			if !r.Null() {
				x := int32(r.Int())
				v.TagCount = &x
			}
		case "ObjectLockMode":
			v.ObjectLockMode = types.ObjectLockMode(r.String())
		case "ObjectLockRetainUntilDate":
			if !r.Null() {
				x := r.Time()
				v.ObjectLockRetainUntilDate = &x
			}
		case "ObjectLockLegalHoldStatus":
			v.ObjectLockLegalHoldStatus = types.ObjectLockLegalHoldStatus(r.String())
		case "ObjectLockEventHold":
			v.ObjectLockEventHold = types.ObjectLockEventHold(r.String())
		case "ObjectLockEventHoldDurationDays":
			if !r.Null() {
				x := int32(r.Int())
				v.ObjectLockEventHoldDurationDays = &x
			}
		case "ObjectLockEventHoldDurationYears":
			if !r.Null() {
				x := int32(r.Int())
				v.ObjectLockEventHoldDurationYears = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpListBucketAnalyticsConfigurationsOutput(r *cbor.Reader, v *ListBucketAnalyticsConfigurationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		case "AnalyticsConfigurationList":
			v.AnalyticsConfigurationList = decodeAnalyticsConfigurationList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListBucketIntelligentTieringConfigurationsOutput(r *cbor.Reader, v *ListBucketIntelligentTieringConfigurationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		case "IntelligentTieringConfigurationList":
			v.IntelligentTieringConfigurationList = decodeIntelligentTieringConfigurationList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListBucketInventoryConfigurationsOutput(r *cbor.Reader, v *ListBucketInventoryConfigurationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "InventoryConfigurationList":
			v.InventoryConfigurationList = decodeInventoryConfigurationList(r)
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListBucketMetricsConfigurationsOutput(r *cbor.Reader, v *ListBucketMetricsConfigurationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		case "MetricsConfigurationList":
			v.MetricsConfigurationList = decodeMetricsConfigurationList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpListBucketsOutput(r *cbor.Reader, v *ListBucketsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Buckets":
			v.Buckets = decodeBuckets(r)
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListDirectoryBucketsOutput(r *cbor.Reader, v *ListDirectoryBucketsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Buckets":
			v.Buckets = decodeBuckets(r)
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListMultipartUploadsOutput(r *cbor.Reader, v *ListMultipartUploadsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "KeyMarker":
			v.KeyMarker = r.StringPtr()
		case "UploadIdMarker":
			v.UploadIdMarker = r.StringPtr()
		case "NextKeyMarker":
			v.NextKeyMarker = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Delimiter":
			v.Delimiter = r.StringPtr()
		case "NextUploadIdMarker":
			v.NextUploadIdMarker = r.StringPtr()
		case "MaxUploads":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxUploads = &x
			}
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "Uploads":
			v.Uploads = decodeMultipartUploadList(r)
		case "CommonPrefixes":
			v.CommonPrefixes = decodeCommonPrefixList(r)
		case "EncodingType":
			v.EncodingType = types.EncodingType(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpListObjectAnnotationsOutput(r *cbor.Reader, v *ListObjectAnnotationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Annotations":
			v.Annotations = decodeAnnotationList(r)
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Key":
			v.Key = r.StringPtr()
		case "ObjectVersionId":
			v.ObjectVersionId = r.StringPtr()
		case "AnnotationPrefix":
			v.AnnotationPrefix = r.StringPtr()
		case "MaxAnnotationResults":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxAnnotationResults = &x
			}
		case "AnnotationCount":
			if !r.Null() {
				x := int32(r.Int())
				v.AnnotationCount = &x
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpListObjectVersionsOutput(r *cbor.Reader, v *ListObjectVersionsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "KeyMarker":
			v.KeyMarker = r.StringPtr()
		case "VersionIdMarker":
			v.VersionIdMarker = r.StringPtr()
		case "NextKeyMarker":
			v.NextKeyMarker = r.StringPtr()
		case "NextVersionIdMarker":
			v.NextVersionIdMarker = r.StringPtr()
		case "Versions":
			v.Versions = decodeObjectVersionList(r)
		case "DeleteMarkers":
			v.DeleteMarkers = decodeDeleteMarkers(r)
		case "Name":
			v.Name = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Delimiter":
			v.Delimiter = r.StringPtr()
		case "MaxKeys":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxKeys = &x
			}
		case "CommonPrefixes":
			v.CommonPrefixes = decodeCommonPrefixList(r)
		case "EncodingType":
			v.EncodingType = types.EncodingType(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpListObjectsOutput(r *cbor.Reader, v *ListObjectsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "Marker":
			v.Marker = r.StringPtr()
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Contents":
			v.Contents = decodeObjectList(r)
		case "Name":
			v.Name = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Delimiter":
			v.Delimiter = r.StringPtr()
		case "MaxKeys":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxKeys = &x
			}
		case "CommonPrefixes":
			v.CommonPrefixes = decodeCommonPrefixList(r)
		case "EncodingType":
			v.EncodingType = types.EncodingType(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpListObjectsV2Output(r *cbor.Reader, v *ListObjectsV2Output) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "Contents":
			v.Contents = decodeObjectList(r)
		case "Name":
			v.Name = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Delimiter":
			v.Delimiter = r.StringPtr()
		case "MaxKeys":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxKeys = &x
			}
		case "CommonPrefixes":
			v.CommonPrefixes = decodeCommonPrefixList(r)
		case "EncodingType":
			v.EncodingType = types.EncodingType(r.String())
		case "KeyCount":
			if !r.Null() {
				x := int32(r.Int())
				v.KeyCount = &x
			}
		case "ContinuationToken":
			v.ContinuationToken = r.StringPtr()
		case "NextContinuationToken":
			v.NextContinuationToken = r.StringPtr()
		case "StartAfter":
			v.StartAfter = r.StringPtr()
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpListPartsOutput(r *cbor.Reader, v *ListPartsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AbortDate":
			if !r.Null() {
				x := r.Time()
				v.AbortDate = &x
			}
		case "AbortRuleId":
			v.AbortRuleId = r.StringPtr()
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Key":
			v.Key = r.StringPtr()
		case "UploadId":
			v.UploadId = r.StringPtr()
		case "PartNumberMarker":
			if !r.Null() {
				x := int32(r.Int())
				v.PartNumberMarker = &x
			}
		case "NextPartNumberMarker":
			if !r.Null() {
				x := int32(r.Int())
				v.NextPartNumberMarker = &x
			}
		case "MaxParts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxParts = &x
			}
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "Parts":
			v.Parts = decodeParts(r)
		case "Initiator":
			if !r.Null() {
				v.Initiator = new(types.Initiator)
				decodeInitiator(r, v.Initiator)
			}
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = types.ChecksumAlgorithm(r.String())
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutBucketAbacOutput(r *cbor.Reader, v *PutBucketAbacOutput) {
	r.Skip()
}

func decodeOpPutBucketAccelerateConfigurationOutput(r *cbor.Reader, v *PutBucketAccelerateConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketAclOutput(r *cbor.Reader, v *PutBucketAclOutput) {
	r.Skip()
}

func decodeOpPutBucketAnalyticsConfigurationOutput(r *cbor.Reader, v *PutBucketAnalyticsConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketCorsOutput(r *cbor.Reader, v *PutBucketCorsOutput) {
	r.Skip()
}

func decodeOpPutBucketEncryptionOutput(r *cbor.Reader, v *PutBucketEncryptionOutput) {
	r.Skip()
}

func decodeOpPutBucketIntelligentTieringConfigurationOutput(r *cbor.Reader, v *PutBucketIntelligentTieringConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketInventoryConfigurationOutput(r *cbor.Reader, v *PutBucketInventoryConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketLifecycleOutput(r *cbor.Reader, v *PutBucketLifecycleOutput) {
	r.Skip()
}

func decodeOpPutBucketLifecycleConfigurationOutput(r *cbor.Reader, v *PutBucketLifecycleConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TransitionDefaultMinimumObjectSize":
			v.TransitionDefaultMinimumObjectSize = types.TransitionDefaultMinimumObjectSize(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutBucketLoggingOutput(r *cbor.Reader, v *PutBucketLoggingOutput) {
	r.Skip()
}

func decodeOpPutBucketMetricsConfigurationOutput(r *cbor.Reader, v *PutBucketMetricsConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketNotificationOutput(r *cbor.Reader, v *PutBucketNotificationOutput) {
	r.Skip()
}

func decodeOpPutBucketNotificationConfigurationOutput(r *cbor.Reader, v *PutBucketNotificationConfigurationOutput) {
	r.Skip()
}

func decodeOpPutBucketOwnershipControlsOutput(r *cbor.Reader, v *PutBucketOwnershipControlsOutput) {
	r.Skip()
}

func decodeOpPutBucketPolicyOutput(r *cbor.Reader, v *PutBucketPolicyOutput) {
	r.Skip()
}

func decodeOpPutBucketReplicationOutput(r *cbor.Reader, v *PutBucketReplicationOutput) {
	r.Skip()
}

func decodeOpPutBucketRequestPaymentOutput(r *cbor.Reader, v *PutBucketRequestPaymentOutput) {
	r.Skip()
}

func decodeOpPutBucketTaggingOutput(r *cbor.Reader, v *PutBucketTaggingOutput) {
	r.Skip()
}

func decodeOpPutBucketVersioningOutput(r *cbor.Reader, v *PutBucketVersioningOutput) {
	r.Skip()
}

func decodeOpPutBucketWebsiteOutput(r *cbor.Reader, v *PutBucketWebsiteOutput) {
	r.Skip()
}

func decodeOpPutObjectOutput(r *cbor.Reader, v *PutObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Expiration":
			v.Expiration = r.StringPtr()
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "SSEKMSEncryptionContext":
			v.SSEKMSEncryptionContext = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectAclOutput(r *cbor.Reader, v *PutObjectAclOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectAnnotationOutput(r *cbor.Reader, v *PutObjectAnnotationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "AnnotationName":
			v.AnnotationName = r.StringPtr()
		case "ObjectVersionId":
			v.ObjectVersionId = r.StringPtr()
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectLegalHoldOutput(r *cbor.Reader, v *PutObjectLegalHoldOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectLockConfigurationOutput(r *cbor.Reader, v *PutObjectLockConfigurationOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectRetentionOutput(r *cbor.Reader, v *PutObjectRetentionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpPutObjectTaggingOutput(r *cbor.Reader, v *PutObjectTaggingOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutPublicAccessBlockOutput(r *cbor.Reader, v *PutPublicAccessBlockOutput) {
	r.Skip()
}

func decodeOpRenameObjectOutput(r *cbor.Reader, v *RenameObjectOutput) {
	r.Skip()
}

func decodeOpRestoreObjectOutput(r *cbor.Reader, v *RestoreObjectOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "RestoreOutputPath":
			v.RestoreOutputPath = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpSelectObjectContentOutput(r *cbor.Reader, v *SelectObjectContentOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		default:
			r.Skip()
		}
	}
}

func decodeOpUpdateBucketMetadataAnnotationTableConfigurationOutput(r *cbor.Reader, v *UpdateBucketMetadataAnnotationTableConfigurationOutput) {
	r.Skip()
}

func decodeOpUpdateBucketMetadataInventoryTableConfigurationOutput(r *cbor.Reader, v *UpdateBucketMetadataInventoryTableConfigurationOutput) {
	r.Skip()
}

func decodeOpUpdateBucketMetadataJournalTableConfigurationOutput(r *cbor.Reader, v *UpdateBucketMetadataJournalTableConfigurationOutput) {
	r.Skip()
}

func decodeOpUpdateObjectEncryptionOutput(r *cbor.Reader, v *UpdateObjectEncryptionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpUploadPartOutput(r *cbor.Reader, v *UploadPartOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpUploadPartCopyOutput(r *cbor.Reader, v *UploadPartCopyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CopySourceVersionId":
			v.CopySourceVersionId = r.StringPtr()
		case "CopyPartResult":
			if !r.Null() {
				v.CopyPartResult = new(types.CopyPartResult)
				decodeCopyPartResult(r, v.CopyPartResult)
			}
		case "ServerSideEncryption":
			v.ServerSideEncryption = types.ServerSideEncryption(r.String())
		case "SSECustomerAlgorithm":
			v.SSECustomerAlgorithm = r.StringPtr()
		case "SSECustomerKeyMD5":
			v.SSECustomerKeyMD5 = r.StringPtr()
		case "SSEKMSKeyId":
			v.SSEKMSKeyId = r.StringPtr()
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "RequestCharged":
			v.RequestCharged = types.RequestCharged(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpWriteGetObjectResponseOutput(r *cbor.Reader, v *WriteGetObjectResponseOutput) {
	r.Skip()
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AccessDenied":
		v := new(types.AccessDenied)
		if !r.Empty() {
			decodeAccessDenied(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AccessDenied" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "AnnotationLimitExceeded":
		v := new(types.AnnotationLimitExceeded)
		if !r.Empty() {
			decodeAnnotationLimitExceeded(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AnnotationLimitExceeded" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "AnnotationNameTooLong":
		v := new(types.AnnotationNameTooLong)
		if !r.Empty() {
			decodeAnnotationNameTooLong(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AnnotationNameTooLong" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "BucketAlreadyExists":
		v := new(types.BucketAlreadyExists)
		if !r.Empty() {
			decodeBucketAlreadyExists(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BucketAlreadyExists" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "BucketAlreadyOwnedByYou":
		v := new(types.BucketAlreadyOwnedByYou)
		if !r.Empty() {
			decodeBucketAlreadyOwnedByYou(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "BucketAlreadyOwnedByYou" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "EncryptionTypeMismatch":
		v := new(types.EncryptionTypeMismatch)
		if !r.Empty() {
			decodeEncryptionTypeMismatch(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "EncryptionTypeMismatch" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IdempotencyParameterMismatch":
		v := new(types.IdempotencyParameterMismatch)
		if !r.Empty() {
			decodeIdempotencyParameterMismatch(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IdempotencyParameterMismatch" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAnnotationName":
		v := new(types.InvalidAnnotationName)
		if !r.Empty() {
			decodeInvalidAnnotationName(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAnnotationName" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidObjectState":
		v := new(types.InvalidObjectState)
		if !r.Empty() {
			decodeInvalidObjectState(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidObjectState" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidPrefix":
		v := new(types.InvalidPrefix)
		if !r.Empty() {
			decodeInvalidPrefix(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidPrefix" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidRequest":
		v := new(types.InvalidRequest)
		if !r.Empty() {
			decodeInvalidRequest(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidRequest" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidWriteOffset":
		v := new(types.InvalidWriteOffset)
		if !r.Empty() {
			decodeInvalidWriteOffset(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidWriteOffset" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NoSuchAnnotation":
		v := new(types.NoSuchAnnotation)
		if !r.Empty() {
			decodeNoSuchAnnotation(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NoSuchAnnotation" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NoSuchBucket":
		v := new(types.NoSuchBucket)
		if !r.Empty() {
			decodeNoSuchBucket(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NoSuchBucket" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NoSuchKey":
		v := new(types.NoSuchKey)
		if !r.Empty() {
			decodeNoSuchKey(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NoSuchKey" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NoSuchUpload":
		v := new(types.NoSuchUpload)
		if !r.Empty() {
			decodeNoSuchUpload(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NoSuchUpload" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NotFound":
		v := new(types.NotFound)
		if !r.Empty() {
			decodeNotFound(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NotFound" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ObjectAlreadyInActiveTierError":
		v := new(types.ObjectAlreadyInActiveTierError)
		if !r.Empty() {
			decodeObjectAlreadyInActiveTierError(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ObjectAlreadyInActiveTierError" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ObjectNotInActiveTierError":
		v := new(types.ObjectNotInActiveTierError)
		if !r.Empty() {
			decodeObjectNotInActiveTierError(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ObjectNotInActiveTierError" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TooManyParts":
		v := new(types.TooManyParts)
		if !r.Empty() {
			decodeTooManyParts(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TooManyParts" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnsupportedMediaType":
		v := new(types.UnsupportedMediaType)
		if !r.Empty() {
			decodeUnsupportedMediaType(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnsupportedMediaType" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeSelectObjectContentEventStream(r *cbor.Reader) (v types.SelectObjectContentEventStream) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "Records":
			if r.Null() {
				continue
			}
			m := new(types.SelectObjectContentEventStreamMemberRecords)
			decodeRecordsEvent(r, &m.Value)
			v = m
		case "Stats":
			if r.Null() {
				continue
			}
			m := new(types.SelectObjectContentEventStreamMemberStats)
			decodeStatsEvent(r, &m.Value)
			v = m
		case "Progress":
			if r.Null() {
				continue
			}
			m := new(types.SelectObjectContentEventStreamMemberProgress)
			decodeProgressEvent(r, &m.Value)
			v = m
		case "Cont":
			if r.Null() {
				continue
			}
			m := new(types.SelectObjectContentEventStreamMemberCont)
			decodeContinuationEvent(r, &m.Value)
			v = m
		case "End":
			if r.Null() {
				continue
			}
			m := new(types.SelectObjectContentEventStreamMemberEnd)
			decodeEndEvent(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: runtime.EventName(r)}
		}
	}
	return v
}

func decodeCopyObjectResult(r *cbor.Reader, v *types.CopyObjectResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ETag":
			v.ETag = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeSessionCredentials(r *cbor.Reader, v *types.SessionCredentials) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccessKeyId":
			v.AccessKeyId = r.StringPtr()
		case "SecretAccessKey":
			v.SecretAccessKey = r.StringPtr()
		case "SessionToken":
			v.SessionToken = r.StringPtr()
		case "Expiration":
			if !r.Null() {
				x := r.Time()
				v.Expiration = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeletedObjects(r *cbor.Reader) []types.DeletedObject {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DeletedObject, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DeletedObject{})
		decodeDeletedObject(r, &v[len(v)-1])
	}
	return v
}

func decodeErrors(r *cbor.Reader) []types.Error {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Error, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Error{})
		decodeError(r, &v[len(v)-1])
	}
	return v
}

func decodeAbacStatus(r *cbor.Reader, v *types.AbacStatus) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.BucketAbacStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOwner(r *cbor.Reader, v *types.Owner) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DisplayName":
			v.DisplayName = r.StringPtr()
		case "ID":
			v.ID = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGrants(r *cbor.Reader) []types.Grant {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Grant, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Grant{})
		decodeGrant(r, &v[len(v)-1])
	}
	return v
}

func decodeAnalyticsConfiguration(r *cbor.Reader, v *types.AnalyticsConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Filter":
			v.Filter = decodeAnalyticsFilter(r)
		case "StorageClassAnalysis":
			if !r.Null() {
				v.StorageClassAnalysis = new(types.StorageClassAnalysis)
				decodeStorageClassAnalysis(r, v.StorageClassAnalysis)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCORSRules(r *cbor.Reader) []types.CORSRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CORSRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CORSRule{})
		decodeCORSRule(r, &v[len(v)-1])
	}
	return v
}

func decodeServerSideEncryptionConfiguration(r *cbor.Reader, v *types.ServerSideEncryptionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeServerSideEncryptionRules(r)
		default:
			r.Skip()
		}
	}
}

func decodeIntelligentTieringConfiguration(r *cbor.Reader, v *types.IntelligentTieringConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.IntelligentTieringFilter)
				decodeIntelligentTieringFilter(r, v.Filter)
			}
		case "Status":
			v.Status = types.IntelligentTieringStatus(r.String())
		case "Tierings":
			v.Tierings = decodeTieringList(r)
		default:
			r.Skip()
		}
	}
}

func decodeInventoryConfiguration(r *cbor.Reader, v *types.InventoryConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Destination":
			if !r.Null() {
				v.Destination = new(types.InventoryDestination)
				decodeInventoryDestination(r, v.Destination)
			}
		case "IsEnabled":
			if !r.Null() {
				x := r.Bool()
				v.IsEnabled = &x
			}
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.InventoryFilter)
				decodeInventoryFilter(r, v.Filter)
			}
		case "Id":
			v.Id = r.StringPtr()
		case "IncludedObjectVersions":
			v.IncludedObjectVersions = types.InventoryIncludedObjectVersions(r.String())
		case "OptionalFields":
			v.OptionalFields = decodeInventoryOptionalFields(r)
		case "Schedule":
			if !r.Null() {
				v.Schedule = new(types.InventorySchedule)
				decodeInventorySchedule(r, v.Schedule)
			}
		default:
			r.Skip()
		}
	}
}

func decodeRules(r *cbor.Reader) []types.Rule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Rule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Rule{})
		decodeRule(r, &v[len(v)-1])
	}
	return v
}

func decodeLifecycleRules(r *cbor.Reader) []types.LifecycleRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LifecycleRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LifecycleRule{})
		decodeLifecycleRule(r, &v[len(v)-1])
	}
	return v
}

func decodeLoggingEnabled(r *cbor.Reader, v *types.LoggingEnabled) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TargetBucket":
			v.TargetBucket = r.StringPtr()
		case "TargetGrants":
			v.TargetGrants = decodeTargetGrants(r)
		case "TargetPrefix":
			v.TargetPrefix = r.StringPtr()
		case "TargetObjectKeyFormat":
			if !r.Null() {
				v.TargetObjectKeyFormat = new(types.TargetObjectKeyFormat)
				decodeTargetObjectKeyFormat(r, v.TargetObjectKeyFormat)
			}
		default:
			r.Skip()
		}
	}
}

func decodeGetBucketMetadataConfigurationResult(r *cbor.Reader, v *types.GetBucketMetadataConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MetadataConfigurationResult":
			if !r.Null() {
				v.MetadataConfigurationResult = new(types.MetadataConfigurationResult)
				decodeMetadataConfigurationResult(r, v.MetadataConfigurationResult)
			}
		default:
			r.Skip()
		}
	}
}

func decodeGetBucketMetadataTableConfigurationResult(r *cbor.Reader, v *types.GetBucketMetadataTableConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MetadataTableConfigurationResult":
			if !r.Null() {
				v.MetadataTableConfigurationResult = new(types.MetadataTableConfigurationResult)
				decodeMetadataTableConfigurationResult(r, v.MetadataTableConfigurationResult)
			}
		case "Status":
			v.Status = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorDetails)
				decodeErrorDetails(r, v.Error)
			}
		default:
			r.Skip()
		}
	}
}

func decodeMetricsConfiguration(r *cbor.Reader, v *types.MetricsConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Filter":
			v.Filter = decodeMetricsFilter(r)
		default:
			r.Skip()
		}
	}
}

func decodeTopicConfigurationDeprecated(r *cbor.Reader, v *types.TopicConfigurationDeprecated) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Events":
			v.Events = decodeEventList(r)
		case "Event":
			v.Event = types.Event(r.String())
		case "Topic":
			v.Topic = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeQueueConfigurationDeprecated(r *cbor.Reader, v *types.QueueConfigurationDeprecated) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Event":
			v.Event = types.Event(r.String())
		case "Events":
			v.Events = decodeEventList(r)
		case "Queue":
			v.Queue = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudFunctionConfiguration(r *cbor.Reader, v *types.CloudFunctionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "Event":
			v.Event = types.Event(r.String())
		case "Events":
			v.Events = decodeEventList(r)
		case "CloudFunction":
			v.CloudFunction = r.StringPtr()
		case "InvocationRole":
			v.InvocationRole = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTopicConfigurationList(r *cbor.Reader) []types.TopicConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.TopicConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.TopicConfiguration{})
		decodeTopicConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeQueueConfigurationList(r *cbor.Reader) []types.QueueConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.QueueConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.QueueConfiguration{})
		decodeQueueConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeLambdaFunctionConfigurationList(r *cbor.Reader) []types.LambdaFunctionConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.LambdaFunctionConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.LambdaFunctionConfiguration{})
		decodeLambdaFunctionConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeEventBridgeConfiguration(r *cbor.Reader, v *types.EventBridgeConfiguration) {
	r.Skip()
}

func decodeOwnershipControls(r *cbor.Reader, v *types.OwnershipControls) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rules":
			v.Rules = decodeOwnershipControlsRules(r)
		default:
			r.Skip()
		}
	}
}

func decodePolicyStatus(r *cbor.Reader, v *types.PolicyStatus) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsPublic":
			if !r.Null() {
				x := r.Bool()
				v.IsPublic = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeReplicationConfiguration(r *cbor.Reader, v *types.ReplicationConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Role":
			v.Role = r.StringPtr()
		case "Rules":
			v.Rules = decodeReplicationRules(r)
		default:
			r.Skip()
		}
	}
}

func decodeTagSet(r *cbor.Reader) []types.Tag {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Tag, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Tag{})
		decodeTag(r, &v[len(v)-1])
	}
	return v
}

func decodeRedirectAllRequestsTo(r *cbor.Reader, v *types.RedirectAllRequestsTo) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "HostName":
			v.HostName = r.StringPtr()
		case "Protocol":
			v.Protocol = types.Protocol(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeIndexDocument(r *cbor.Reader, v *types.IndexDocument) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Suffix":
			v.Suffix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeErrorDocument(r *cbor.Reader, v *types.ErrorDocument) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRoutingRules(r *cbor.Reader) []types.RoutingRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RoutingRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RoutingRule{})
		decodeRoutingRule(r, &v[len(v)-1])
	}
	return v
}

func decodeMetadata(r *cbor.Reader) map[string]string {
	if r.Null() {
		return nil
	}
	n := r.Map()
	v := make(map[string]string, r.Room(n))
	for r.More(&n) {
		k := r.KeyString()
		v[k] = r.String()
	}
	return v
}

func decodeChecksum(r *cbor.Reader, v *types.Checksum) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeGetObjectAttributesParts(r *cbor.Reader, v *types.GetObjectAttributesParts) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TotalPartsCount":
			if !r.Null() {
				x := int32(r.Int())
				v.TotalPartsCount = &x
			}
		case "PartNumberMarker":
			if !r.Null() {
				x := int32(r.Int())
				v.PartNumberMarker = &x
			}
		case "NextPartNumberMarker":
			if !r.Null() {
				x := int32(r.Int())
				v.NextPartNumberMarker = &x
			}
		case "MaxParts":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxParts = &x
			}
		case "IsTruncated":
			if !r.Null() {
				x := r.Bool()
				v.IsTruncated = &x
			}
		case "Parts":
			v.Parts = decodePartsList(r)
		default:
			r.Skip()
		}
	}
}

func decodeObjectLockLegalHold(r *cbor.Reader, v *types.ObjectLockLegalHold) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.ObjectLockLegalHoldStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeObjectLockConfiguration(r *cbor.Reader, v *types.ObjectLockConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ObjectLockEnabled":
			v.ObjectLockEnabled = types.ObjectLockEnabled(r.String())
		case "Rule":
			if !r.Null() {
				v.Rule = new(types.ObjectLockRule)
				decodeObjectLockRule(r, v.Rule)
			}
		default:
			r.Skip()
		}
	}
}

func decodeObjectLockRetention(r *cbor.Reader, v *types.ObjectLockRetention) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Mode":
			v.Mode = types.ObjectLockRetentionMode(r.String())
		case "RetainUntilDate":
			if !r.Null() {
				x := r.Time()
				v.RetainUntilDate = &x
			}
		case "EventHold":
			v.EventHold = types.ObjectLockEventHold(r.String())
		case "EventHoldDuration":
			if !r.Null() {
				v.EventHoldDuration = new(types.EventHoldDuration)
				decodeEventHoldDuration(r, v.EventHoldDuration)
			}
		default:
			r.Skip()
		}
	}
}

func decodePublicAccessBlockConfiguration(r *cbor.Reader, v *types.PublicAccessBlockConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BlockPublicAcls":
			if !r.Null() {
				x := r.Bool()
				v.BlockPublicAcls = &x
			}
		case "IgnorePublicAcls":
			if !r.Null() {
				x := r.Bool()
				v.IgnorePublicAcls = &x
			}
		case "BlockPublicPolicy":
			if !r.Null() {
				x := r.Bool()
				v.BlockPublicPolicy = &x
			}
		case "RestrictPublicBuckets":
			if !r.Null() {
				x := r.Bool()
				v.RestrictPublicBuckets = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAnalyticsConfigurationList(r *cbor.Reader) []types.AnalyticsConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AnalyticsConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AnalyticsConfiguration{})
		decodeAnalyticsConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeIntelligentTieringConfigurationList(r *cbor.Reader) []types.IntelligentTieringConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.IntelligentTieringConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.IntelligentTieringConfiguration{})
		decodeIntelligentTieringConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeInventoryConfigurationList(r *cbor.Reader) []types.InventoryConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.InventoryConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.InventoryConfiguration{})
		decodeInventoryConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeMetricsConfigurationList(r *cbor.Reader) []types.MetricsConfiguration {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MetricsConfiguration, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MetricsConfiguration{})
		decodeMetricsConfiguration(r, &v[len(v)-1])
	}
	return v
}

func decodeBuckets(r *cbor.Reader) []types.Bucket {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Bucket, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Bucket{})
		decodeBucket(r, &v[len(v)-1])
	}
	return v
}

func decodeMultipartUploadList(r *cbor.Reader) []types.MultipartUpload {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MultipartUpload, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MultipartUpload{})
		decodeMultipartUpload(r, &v[len(v)-1])
	}
	return v
}

func decodeCommonPrefixList(r *cbor.Reader) []types.CommonPrefix {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CommonPrefix, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CommonPrefix{})
		decodeCommonPrefix(r, &v[len(v)-1])
	}
	return v
}

func decodeAnnotationList(r *cbor.Reader) []types.AnnotationEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AnnotationEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AnnotationEntry{})
		decodeAnnotationEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeObjectVersionList(r *cbor.Reader) []types.ObjectVersion {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ObjectVersion, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ObjectVersion{})
		decodeObjectVersion(r, &v[len(v)-1])
	}
	return v
}

func decodeDeleteMarkers(r *cbor.Reader) []types.DeleteMarkerEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.DeleteMarkerEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.DeleteMarkerEntry{})
		decodeDeleteMarkerEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeObjectList(r *cbor.Reader) []types.Object {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Object, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Object{})
		decodeObject(r, &v[len(v)-1])
	}
	return v
}

func decodeParts(r *cbor.Reader) []types.Part {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Part, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Part{})
		decodePart(r, &v[len(v)-1])
	}
	return v
}

func decodeInitiator(r *cbor.Reader, v *types.Initiator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ID":
			v.ID = r.StringPtr()
		case "DisplayName":
			v.DisplayName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCopyPartResult(r *cbor.Reader, v *types.CopyPartResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ETag":
			v.ETag = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAccessDenied(r *cbor.Reader, v *types.AccessDenied) {
	r.Skip()
}

func decodeAnnotationLimitExceeded(r *cbor.Reader, v *types.AnnotationLimitExceeded) {
	r.Skip()
}

func decodeAnnotationNameTooLong(r *cbor.Reader, v *types.AnnotationNameTooLong) {
	r.Skip()
}

func decodeBucketAlreadyExists(r *cbor.Reader, v *types.BucketAlreadyExists) {
	r.Skip()
}

func decodeBucketAlreadyOwnedByYou(r *cbor.Reader, v *types.BucketAlreadyOwnedByYou) {
	r.Skip()
}

func decodeEncryptionTypeMismatch(r *cbor.Reader, v *types.EncryptionTypeMismatch) {
	r.Skip()
}

func decodeIdempotencyParameterMismatch(r *cbor.Reader, v *types.IdempotencyParameterMismatch) {
	r.Skip()
}

func decodeInvalidAnnotationName(r *cbor.Reader, v *types.InvalidAnnotationName) {
	r.Skip()
}

func decodeInvalidObjectState(r *cbor.Reader, v *types.InvalidObjectState) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "AccessTier":
			v.AccessTier = types.IntelligentTieringAccessTier(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeInvalidPrefix(r *cbor.Reader, v *types.InvalidPrefix) {
	r.Skip()
}

func decodeInvalidRequest(r *cbor.Reader, v *types.InvalidRequest) {
	r.Skip()
}

func decodeInvalidWriteOffset(r *cbor.Reader, v *types.InvalidWriteOffset) {
	r.Skip()
}

func decodeNoSuchAnnotation(r *cbor.Reader, v *types.NoSuchAnnotation) {
	r.Skip()
}

func decodeNoSuchBucket(r *cbor.Reader, v *types.NoSuchBucket) {
	r.Skip()
}

func decodeNoSuchKey(r *cbor.Reader, v *types.NoSuchKey) {
	r.Skip()
}

func decodeNoSuchUpload(r *cbor.Reader, v *types.NoSuchUpload) {
	r.Skip()
}

func decodeNotFound(r *cbor.Reader, v *types.NotFound) {
	r.Skip()
}

func decodeObjectAlreadyInActiveTierError(r *cbor.Reader, v *types.ObjectAlreadyInActiveTierError) {
	r.Skip()
}

func decodeObjectNotInActiveTierError(r *cbor.Reader, v *types.ObjectNotInActiveTierError) {
	r.Skip()
}

func decodeTooManyParts(r *cbor.Reader, v *types.TooManyParts) {
	r.Skip()
}

func decodeUnsupportedMediaType(r *cbor.Reader, v *types.UnsupportedMediaType) {
	r.Skip()
}

func decodeRecordsEvent(r *cbor.Reader, v *types.RecordsEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Payload":
			v.Payload = r.Blob()
		default:
			r.Skip()
		}
	}
}

func decodeStatsEvent(r *cbor.Reader, v *types.StatsEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Details":
			if !r.Null() {
				v.Details = new(types.Stats)
				decodeStats(r, v.Details)
			}
		default:
			r.Skip()
		}
	}
}

func decodeProgressEvent(r *cbor.Reader, v *types.ProgressEvent) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Details":
			if !r.Null() {
				v.Details = new(types.Progress)
				decodeProgress(r, v.Details)
			}
		default:
			r.Skip()
		}
	}
}

func decodeContinuationEvent(r *cbor.Reader, v *types.ContinuationEvent) {
	r.Skip()
}

func decodeEndEvent(r *cbor.Reader, v *types.EndEvent) {
	r.Skip()
}

func decodeDeletedObject(r *cbor.Reader, v *types.DeletedObject) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "DeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.DeleteMarker = &x
			}
		case "DeleteMarkerVersionId":
			v.DeleteMarkerVersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeError(r *cbor.Reader, v *types.Error) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "Code":
			v.Code = r.StringPtr()
		case "Message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGrant(r *cbor.Reader, v *types.Grant) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Grantee":
			if !r.Null() {
				v.Grantee = new(types.Grantee)
				decodeGrantee(r, v.Grantee)
			}
		case "Permission":
			v.Permission = types.Permission(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeAnalyticsFilter(r *cbor.Reader) (v types.AnalyticsFilter) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "Prefix":
			if r.Null() {
				continue
			}
			v = &types.AnalyticsFilterMemberPrefix{Value: r.String()}
		case "Tag":
			if r.Null() {
				continue
			}
			m := new(types.AnalyticsFilterMemberTag)
			decodeTag(r, &m.Value)
			v = m
		case "And":
			if r.Null() {
				continue
			}
			m := new(types.AnalyticsFilterMemberAnd)
			decodeAnalyticsAndOperator(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: k}
			r.Skip()
		}
	}
	return v
}

func decodeStorageClassAnalysis(r *cbor.Reader, v *types.StorageClassAnalysis) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DataExport":
			if !r.Null() {
				v.DataExport = new(types.StorageClassAnalysisDataExport)
				decodeStorageClassAnalysisDataExport(r, v.DataExport)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCORSRule(r *cbor.Reader, v *types.CORSRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ID":
			v.ID = r.StringPtr()
		case "AllowedHeaders":
			v.AllowedHeaders = decodeAllowedHeaders(r)
		case "AllowedMethods":
			v.AllowedMethods = decodeAllowedMethods(r)
		case "AllowedOrigins":
			v.AllowedOrigins = decodeAllowedOrigins(r)
		case "ExposeHeaders":
			v.ExposeHeaders = decodeExposeHeaders(r)
		case "MaxAgeSeconds":
			if !r.Null() {
				x := int32(r.Int())
				v.MaxAgeSeconds = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeServerSideEncryptionRules(r *cbor.Reader) []types.ServerSideEncryptionRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ServerSideEncryptionRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ServerSideEncryptionRule{})
		decodeServerSideEncryptionRule(r, &v[len(v)-1])
	}
	return v
}

func decodeIntelligentTieringFilter(r *cbor.Reader, v *types.IntelligentTieringFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tag":
			if !r.Null() {
				v.Tag = new(types.Tag)
				decodeTag(r, v.Tag)
			}
		case "And":
			if !r.Null() {
				v.And = new(types.IntelligentTieringAndOperator)
				decodeIntelligentTieringAndOperator(r, v.And)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTieringList(r *cbor.Reader) []types.Tiering {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Tiering, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Tiering{})
		decodeTiering(r, &v[len(v)-1])
	}
	return v
}

func decodeInventoryDestination(r *cbor.Reader, v *types.InventoryDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3BucketDestination":
			if !r.Null() {
				v.S3BucketDestination = new(types.InventoryS3BucketDestination)
				decodeInventoryS3BucketDestination(r, v.S3BucketDestination)
			}
		default:
			r.Skip()
		}
	}
}

func decodeInventoryFilter(r *cbor.Reader, v *types.InventoryFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInventoryOptionalFields(r *cbor.Reader) []types.InventoryOptionalField {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.InventoryOptionalField, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.InventoryOptionalField(r.String()))
	}
	return v
}

func decodeInventorySchedule(r *cbor.Reader, v *types.InventorySchedule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Frequency":
			v.Frequency = types.InventoryFrequency(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeRule(r *cbor.Reader, v *types.Rule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Expiration":
			if !r.Null() {
				v.Expiration = new(types.LifecycleExpiration)
				decodeLifecycleExpiration(r, v.Expiration)
			}
		case "ID":
			v.ID = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Status":
			v.Status = types.ExpirationStatus(r.String())
		case "Transition":
			if !r.Null() {
				v.Transition = new(types.Transition)
				decodeTransition(r, v.Transition)
			}
		case "NoncurrentVersionTransition":
			if !r.Null() {
				v.NoncurrentVersionTransition = new(types.NoncurrentVersionTransition)
				decodeNoncurrentVersionTransition(r, v.NoncurrentVersionTransition)
			}
		case "NoncurrentVersionExpiration":
			if !r.Null() {
				v.NoncurrentVersionExpiration = new(types.NoncurrentVersionExpiration)
				decodeNoncurrentVersionExpiration(r, v.NoncurrentVersionExpiration)
			}
		case "AbortIncompleteMultipartUpload":
			if !r.Null() {
				v.AbortIncompleteMultipartUpload = new(types.AbortIncompleteMultipartUpload)
				decodeAbortIncompleteMultipartUpload(r, v.AbortIncompleteMultipartUpload)
			}
		default:
			r.Skip()
		}
	}
}

func decodeLifecycleRule(r *cbor.Reader, v *types.LifecycleRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Expiration":
			if !r.Null() {
				v.Expiration = new(types.LifecycleExpiration)
				decodeLifecycleExpiration(r, v.Expiration)
			}
		case "ID":
			v.ID = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.LifecycleRuleFilter)
				decodeLifecycleRuleFilter(r, v.Filter)
			}
		case "Status":
			v.Status = types.ExpirationStatus(r.String())
		case "Transitions":
			v.Transitions = decodeTransitionList(r)
		case "NoncurrentVersionTransitions":
			v.NoncurrentVersionTransitions = decodeNoncurrentVersionTransitionList(r)
		case "NoncurrentVersionExpiration":
			if !r.Null() {
				v.NoncurrentVersionExpiration = new(types.NoncurrentVersionExpiration)
				decodeNoncurrentVersionExpiration(r, v.NoncurrentVersionExpiration)
			}
		case "AbortIncompleteMultipartUpload":
			if !r.Null() {
				v.AbortIncompleteMultipartUpload = new(types.AbortIncompleteMultipartUpload)
				decodeAbortIncompleteMultipartUpload(r, v.AbortIncompleteMultipartUpload)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTargetGrants(r *cbor.Reader) []types.TargetGrant {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.TargetGrant, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.TargetGrant{})
		decodeTargetGrant(r, &v[len(v)-1])
	}
	return v
}

func decodeTargetObjectKeyFormat(r *cbor.Reader, v *types.TargetObjectKeyFormat) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SimplePrefix":
			if !r.Null() {
				v.SimplePrefix = new(types.SimplePrefix)
				decodeSimplePrefix(r, v.SimplePrefix)
			}
		case "PartitionedPrefix":
			if !r.Null() {
				v.PartitionedPrefix = new(types.PartitionedPrefix)
				decodePartitionedPrefix(r, v.PartitionedPrefix)
			}
		default:
			r.Skip()
		}
	}
}

func decodeMetadataConfigurationResult(r *cbor.Reader, v *types.MetadataConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DestinationResult":
			if !r.Null() {
				v.DestinationResult = new(types.DestinationResult)
				decodeDestinationResult(r, v.DestinationResult)
			}
		case "JournalTableConfigurationResult":
			if !r.Null() {
				v.JournalTableConfigurationResult = new(types.JournalTableConfigurationResult)
				decodeJournalTableConfigurationResult(r, v.JournalTableConfigurationResult)
			}
		case "InventoryTableConfigurationResult":
			if !r.Null() {
				v.InventoryTableConfigurationResult = new(types.InventoryTableConfigurationResult)
				decodeInventoryTableConfigurationResult(r, v.InventoryTableConfigurationResult)
			}
		case "AnnotationTableConfigurationResult":
			if !r.Null() {
				v.AnnotationTableConfigurationResult = new(types.AnnotationTableConfigurationResult)
				decodeAnnotationTableConfigurationResult(r, v.AnnotationTableConfigurationResult)
			}
		default:
			r.Skip()
		}
	}
}

func decodeMetadataTableConfigurationResult(r *cbor.Reader, v *types.MetadataTableConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3TablesDestinationResult":
			if !r.Null() {
				v.S3TablesDestinationResult = new(types.S3TablesDestinationResult)
				decodeS3TablesDestinationResult(r, v.S3TablesDestinationResult)
			}
		default:
			r.Skip()
		}
	}
}

func decodeErrorDetails(r *cbor.Reader, v *types.ErrorDetails) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ErrorCode":
			v.ErrorCode = r.StringPtr()
		case "ErrorMessage":
			v.ErrorMessage = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMetricsFilter(r *cbor.Reader) (v types.MetricsFilter) {
	for n := r.Map(); r.More(&n); {
		switch k := r.KeyString(); k {
		case "Prefix":
			if r.Null() {
				continue
			}
			v = &types.MetricsFilterMemberPrefix{Value: r.String()}
		case "Tag":
			if r.Null() {
				continue
			}
			m := new(types.MetricsFilterMemberTag)
			decodeTag(r, &m.Value)
			v = m
		case "AccessPointArn":
			if r.Null() {
				continue
			}
			v = &types.MetricsFilterMemberAccessPointArn{Value: r.String()}
		case "And":
			if r.Null() {
				continue
			}
			m := new(types.MetricsFilterMemberAnd)
			decodeMetricsAndOperator(r, &m.Value)
			v = m
		default:
			v = &types.UnknownUnionMember{Tag: k}
			r.Skip()
		}
	}
	return v
}

func decodeEventList(r *cbor.Reader) []types.Event {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Event, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Event(r.String()))
	}
	return v
}

func decodeTopicConfiguration(r *cbor.Reader, v *types.TopicConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "TopicArn":
			v.TopicArn = r.StringPtr()
		case "Events":
			v.Events = decodeEventList(r)
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.NotificationConfigurationFilter)
				decodeNotificationConfigurationFilter(r, v.Filter)
			}
		default:
			r.Skip()
		}
	}
}

func decodeQueueConfiguration(r *cbor.Reader, v *types.QueueConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "QueueArn":
			v.QueueArn = r.StringPtr()
		case "Events":
			v.Events = decodeEventList(r)
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.NotificationConfigurationFilter)
				decodeNotificationConfigurationFilter(r, v.Filter)
			}
		default:
			r.Skip()
		}
	}
}

func decodeLambdaFunctionConfiguration(r *cbor.Reader, v *types.LambdaFunctionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		case "LambdaFunctionArn":
			v.LambdaFunctionArn = r.StringPtr()
		case "Events":
			v.Events = decodeEventList(r)
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.NotificationConfigurationFilter)
				decodeNotificationConfigurationFilter(r, v.Filter)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOwnershipControlsRules(r *cbor.Reader) []types.OwnershipControlsRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.OwnershipControlsRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.OwnershipControlsRule{})
		decodeOwnershipControlsRule(r, &v[len(v)-1])
	}
	return v
}

func decodeReplicationRules(r *cbor.Reader) []types.ReplicationRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ReplicationRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ReplicationRule{})
		decodeReplicationRule(r, &v[len(v)-1])
	}
	return v
}

func decodeTag(r *cbor.Reader, v *types.Tag) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "Value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRoutingRule(r *cbor.Reader, v *types.RoutingRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Condition":
			if !r.Null() {
				v.Condition = new(types.Condition)
				decodeCondition(r, v.Condition)
			}
		case "Redirect":
			if !r.Null() {
				v.Redirect = new(types.Redirect)
				decodeRedirect(r, v.Redirect)
			}
		default:
			r.Skip()
		}
	}
}

func decodePartsList(r *cbor.Reader) []types.ObjectPart {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ObjectPart, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ObjectPart{})
		decodeObjectPart(r, &v[len(v)-1])
	}
	return v
}

func decodeObjectLockRule(r *cbor.Reader, v *types.ObjectLockRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DefaultRetention":
			if !r.Null() {
				v.DefaultRetention = new(types.DefaultRetention)
				decodeDefaultRetention(r, v.DefaultRetention)
			}
		default:
			r.Skip()
		}
	}
}

func decodeEventHoldDuration(r *cbor.Reader, v *types.EventHoldDuration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		case "Years":
			if !r.Null() {
				x := int32(r.Int())
				v.Years = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeBucket(r *cbor.Reader, v *types.Bucket) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = r.StringPtr()
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "BucketRegion":
			v.BucketRegion = r.StringPtr()
		case "BucketArn":
			v.BucketArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMultipartUpload(r *cbor.Reader, v *types.MultipartUpload) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "UploadId":
			v.UploadId = r.StringPtr()
		case "Key":
			v.Key = r.StringPtr()
		case "Initiated":
			if !r.Null() {
				x := r.Time()
				v.Initiated = &x
			}
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "Initiator":
			if !r.Null() {
				v.Initiator = new(types.Initiator)
				decodeInitiator(r, v.Initiator)
			}
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = types.ChecksumAlgorithm(r.String())
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "VersionId":
			v.VersionId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCommonPrefix(r *cbor.Reader, v *types.CommonPrefix) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAnnotationEntry(r *cbor.Reader, v *types.AnnotationEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AnnotationName":
			v.AnnotationName = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = decodeChecksumAlgorithmList(r)
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "ReplicationStatus":
			v.ReplicationStatus = types.ReplicationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeObjectVersion(r *cbor.Reader, v *types.ObjectVersion) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = decodeChecksumAlgorithmList(r)
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "StorageClass":
			v.StorageClass = types.ObjectVersionStorageClass(r.String())
		case "Key":
			v.Key = r.StringPtr()
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "IsLatest":
			if !r.Null() {
				x := r.Bool()
				v.IsLatest = &x
			}
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "RestoreStatus":
			if !r.Null() {
				v.RestoreStatus = new(types.RestoreStatus)
				decodeRestoreStatus(r, v.RestoreStatus)
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeleteMarkerEntry(r *cbor.Reader, v *types.DeleteMarkerEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "Key":
			v.Key = r.StringPtr()
		case "VersionId":
			v.VersionId = r.StringPtr()
		case "IsLatest":
			if !r.Null() {
				x := r.Bool()
				v.IsLatest = &x
			}
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeObject(r *cbor.Reader, v *types.Object) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			v.Key = r.StringPtr()
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ETag":
			v.ETag = r.StringPtr()
		case "ChecksumAlgorithm":
			v.ChecksumAlgorithm = decodeChecksumAlgorithmList(r)
		case "ChecksumType":
			v.ChecksumType = types.ChecksumType(r.String())
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "StorageClass":
			v.StorageClass = types.ObjectStorageClass(r.String())
		case "Owner":
			if !r.Null() {
				v.Owner = new(types.Owner)
				decodeOwner(r, v.Owner)
			}
		case "RestoreStatus":
			if !r.Null() {
				v.RestoreStatus = new(types.RestoreStatus)
				decodeRestoreStatus(r, v.RestoreStatus)
			}
		default:
			r.Skip()
		}
	}
}

func decodePart(r *cbor.Reader, v *types.Part) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartNumber":
			if !r.Null() {
				x := int32(r.Int())
				v.PartNumber = &x
			}
		case "LastModified":
			if !r.Null() {
				x := r.Time()
				v.LastModified = &x
			}
		case "ETag":
			v.ETag = r.StringPtr()
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeStats(r *cbor.Reader, v *types.Stats) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BytesScanned":
			if !r.Null() {
				x := r.Int()
				v.BytesScanned = &x
			}
		case "BytesProcessed":
			if !r.Null() {
				x := r.Int()
				v.BytesProcessed = &x
			}
		case "BytesReturned":
			if !r.Null() {
				x := r.Int()
				v.BytesReturned = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeProgress(r *cbor.Reader, v *types.Progress) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "BytesScanned":
			if !r.Null() {
				x := r.Int()
				v.BytesScanned = &x
			}
		case "BytesProcessed":
			if !r.Null() {
				x := r.Int()
				v.BytesProcessed = &x
			}
		case "BytesReturned":
			if !r.Null() {
				x := r.Int()
				v.BytesReturned = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeGrantee(r *cbor.Reader, v *types.Grantee) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DisplayName":
			v.DisplayName = r.StringPtr()
		case "EmailAddress":
			v.EmailAddress = r.StringPtr()
		case "ID":
			v.ID = r.StringPtr()
		case "Type":
			v.Type = types.Type(r.String())
		case "URI":
			v.URI = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAnalyticsAndOperator(r *cbor.Reader, v *types.AnalyticsAndOperator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeStorageClassAnalysisDataExport(r *cbor.Reader, v *types.StorageClassAnalysisDataExport) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "OutputSchemaVersion":
			v.OutputSchemaVersion = types.StorageClassAnalysisSchemaVersion(r.String())
		case "Destination":
			if !r.Null() {
				v.Destination = new(types.AnalyticsExportDestination)
				decodeAnalyticsExportDestination(r, v.Destination)
			}
		default:
			r.Skip()
		}
	}
}

func decodeAllowedHeaders(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeAllowedMethods(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeAllowedOrigins(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeExposeHeaders(r *cbor.Reader) []string {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]string, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, r.String())
	}
	return v
}

func decodeServerSideEncryptionRule(r *cbor.Reader, v *types.ServerSideEncryptionRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ApplyServerSideEncryptionByDefault":
			if !r.Null() {
				v.ApplyServerSideEncryptionByDefault = new(types.ServerSideEncryptionByDefault)
				decodeServerSideEncryptionByDefault(r, v.ApplyServerSideEncryptionByDefault)
			}
		case "BucketKeyEnabled":
			if !r.Null() {
				x := r.Bool()
				v.BucketKeyEnabled = &x
			}
		case "BlockedEncryptionTypes":
			if !r.Null() {
				v.BlockedEncryptionTypes = new(types.BlockedEncryptionTypes)
				decodeBlockedEncryptionTypes(r, v.BlockedEncryptionTypes)
			}
		default:
			r.Skip()
		}
	}
}

func decodeIntelligentTieringAndOperator(r *cbor.Reader, v *types.IntelligentTieringAndOperator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeTiering(r *cbor.Reader, v *types.Tiering) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		case "AccessTier":
			v.AccessTier = types.IntelligentTieringAccessTier(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeInventoryS3BucketDestination(r *cbor.Reader, v *types.InventoryS3BucketDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AccountId":
			v.AccountId = r.StringPtr()
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Format":
			v.Format = types.InventoryFormat(r.String())
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Encryption":
			if !r.Null() {
				v.Encryption = new(types.InventoryEncryption)
				decodeInventoryEncryption(r, v.Encryption)
			}
		default:
			r.Skip()
		}
	}
}

func decodeLifecycleExpiration(r *cbor.Reader, v *types.LifecycleExpiration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Date":
			if !r.Null() {
				x := r.Time()
				v.Date = &x
			}
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		case "ExpiredObjectDeleteMarker":
			if !r.Null() {
				x := r.Bool()
				v.ExpiredObjectDeleteMarker = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeTransition(r *cbor.Reader, v *types.Transition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Date":
			if !r.Null() {
				x := r.Time()
				v.Date = &x
			}
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		case "StorageClass":
			v.StorageClass = types.TransitionStorageClass(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeNoncurrentVersionTransition(r *cbor.Reader, v *types.NoncurrentVersionTransition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NoncurrentDays":
			if !r.Null() {
				x := int32(r.Int())
				v.NoncurrentDays = &x
			}
		case "StorageClass":
			v.StorageClass = types.TransitionStorageClass(r.String())
		case "NewerNoncurrentVersions":
			if !r.Null() {
				x := int32(r.Int())
				v.NewerNoncurrentVersions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeNoncurrentVersionExpiration(r *cbor.Reader, v *types.NoncurrentVersionExpiration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "NoncurrentDays":
			if !r.Null() {
				x := int32(r.Int())
				v.NoncurrentDays = &x
			}
		case "NewerNoncurrentVersions":
			if !r.Null() {
				x := int32(r.Int())
				v.NewerNoncurrentVersions = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAbortIncompleteMultipartUpload(r *cbor.Reader, v *types.AbortIncompleteMultipartUpload) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "DaysAfterInitiation":
			if !r.Null() {
				x := int32(r.Int())
				v.DaysAfterInitiation = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeLifecycleRuleFilter(r *cbor.Reader, v *types.LifecycleRuleFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tag":
			if !r.Null() {
				v.Tag = new(types.Tag)
				decodeTag(r, v.Tag)
			}
		case "ObjectSizeGreaterThan":
			if !r.Null() {
				x := r.Int()
				v.ObjectSizeGreaterThan = &x
			}
		case "ObjectSizeLessThan":
			if !r.Null() {
				x := r.Int()
				v.ObjectSizeLessThan = &x
			}
		case "And":
			if !r.Null() {
				v.And = new(types.LifecycleRuleAndOperator)
				decodeLifecycleRuleAndOperator(r, v.And)
			}
		default:
			r.Skip()
		}
	}
}

func decodeTransitionList(r *cbor.Reader) []types.Transition {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.Transition, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.Transition{})
		decodeTransition(r, &v[len(v)-1])
	}
	return v
}

func decodeNoncurrentVersionTransitionList(r *cbor.Reader) []types.NoncurrentVersionTransition {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.NoncurrentVersionTransition, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.NoncurrentVersionTransition{})
		decodeNoncurrentVersionTransition(r, &v[len(v)-1])
	}
	return v
}

func decodeTargetGrant(r *cbor.Reader, v *types.TargetGrant) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Grantee":
			if !r.Null() {
				v.Grantee = new(types.Grantee)
				decodeGrantee(r, v.Grantee)
			}
		case "Permission":
			v.Permission = types.BucketLogsPermission(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeSimplePrefix(r *cbor.Reader, v *types.SimplePrefix) {
	r.Skip()
}

func decodePartitionedPrefix(r *cbor.Reader, v *types.PartitionedPrefix) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartitionDateSource":
			v.PartitionDateSource = types.PartitionDateSource(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeDestinationResult(r *cbor.Reader, v *types.DestinationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableBucketType":
			v.TableBucketType = types.S3TablesBucketType(r.String())
		case "TableBucketArn":
			v.TableBucketArn = r.StringPtr()
		case "TableNamespace":
			v.TableNamespace = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeJournalTableConfigurationResult(r *cbor.Reader, v *types.JournalTableConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableStatus":
			v.TableStatus = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorDetails)
				decodeErrorDetails(r, v.Error)
			}
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "RecordExpiration":
			if !r.Null() {
				v.RecordExpiration = new(types.RecordExpiration)
				decodeRecordExpiration(r, v.RecordExpiration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeInventoryTableConfigurationResult(r *cbor.Reader, v *types.InventoryTableConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConfigurationState":
			v.ConfigurationState = types.InventoryConfigurationState(r.String())
		case "TableStatus":
			v.TableStatus = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorDetails)
				decodeErrorDetails(r, v.Error)
			}
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeAnnotationTableConfigurationResult(r *cbor.Reader, v *types.AnnotationTableConfigurationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ConfigurationState":
			v.ConfigurationState = types.AnnotationConfigurationState(r.String())
		case "TableStatus":
			v.TableStatus = r.StringPtr()
		case "Error":
			if !r.Null() {
				v.Error = new(types.ErrorDetails)
				decodeErrorDetails(r, v.Error)
			}
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "Role":
			v.Role = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeS3TablesDestinationResult(r *cbor.Reader, v *types.S3TablesDestinationResult) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TableBucketArn":
			v.TableBucketArn = r.StringPtr()
		case "TableName":
			v.TableName = r.StringPtr()
		case "TableArn":
			v.TableArn = r.StringPtr()
		case "TableNamespace":
			v.TableNamespace = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMetricsAndOperator(r *cbor.Reader, v *types.MetricsAndOperator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagSet(r)
		case "AccessPointArn":
			v.AccessPointArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeNotificationConfigurationFilter(r *cbor.Reader, v *types.NotificationConfigurationFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Key":
			if !r.Null() {
				v.Key = new(types.S3KeyFilter)
				decodeS3KeyFilter(r, v.Key)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOwnershipControlsRule(r *cbor.Reader, v *types.OwnershipControlsRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ObjectOwnership":
			v.ObjectOwnership = types.ObjectOwnership(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeReplicationRule(r *cbor.Reader, v *types.ReplicationRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ID":
			v.ID = r.StringPtr()
		case "Priority":
			if !r.Null() {
				x := int32(r.Int())
				v.Priority = &x
			}
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Filter":
			if !r.Null() {
				v.Filter = new(types.ReplicationRuleFilter)
				decodeReplicationRuleFilter(r, v.Filter)
			}
		case "Status":
			v.Status = types.ReplicationRuleStatus(r.String())
		case "SourceSelectionCriteria":
			if !r.Null() {
				v.SourceSelectionCriteria = new(types.SourceSelectionCriteria)
				decodeSourceSelectionCriteria(r, v.SourceSelectionCriteria)
			}
		case "ExistingObjectReplication":
			if !r.Null() {
				v.ExistingObjectReplication = new(types.ExistingObjectReplication)
				decodeExistingObjectReplication(r, v.ExistingObjectReplication)
			}
		case "Destination":
			if !r.Null() {
				v.Destination = new(types.Destination)
				decodeDestination(r, v.Destination)
			}
		case "DeleteMarkerReplication":
			if !r.Null() {
				v.DeleteMarkerReplication = new(types.DeleteMarkerReplication)
				decodeDeleteMarkerReplication(r, v.DeleteMarkerReplication)
			}
		default:
			r.Skip()
		}
	}
}

func decodeCondition(r *cbor.Reader, v *types.Condition) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "HttpErrorCodeReturnedEquals":
			v.HttpErrorCodeReturnedEquals = r.StringPtr()
		case "KeyPrefixEquals":
			v.KeyPrefixEquals = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRedirect(r *cbor.Reader, v *types.Redirect) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "HostName":
			v.HostName = r.StringPtr()
		case "HttpRedirectCode":
			v.HttpRedirectCode = r.StringPtr()
		case "Protocol":
			v.Protocol = types.Protocol(r.String())
		case "ReplaceKeyPrefixWith":
			v.ReplaceKeyPrefixWith = r.StringPtr()
		case "ReplaceKeyWith":
			v.ReplaceKeyWith = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeObjectPart(r *cbor.Reader, v *types.ObjectPart) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PartNumber":
			if !r.Null() {
				x := int32(r.Int())
				v.PartNumber = &x
			}
		case "Size":
			if !r.Null() {
				x := r.Int()
				v.Size = &x
			}
		case "ChecksumCRC32":
			v.ChecksumCRC32 = r.StringPtr()
		case "ChecksumCRC32C":
			v.ChecksumCRC32C = r.StringPtr()
		case "ChecksumCRC64NVME":
			v.ChecksumCRC64NVME = r.StringPtr()
		case "ChecksumSHA1":
			v.ChecksumSHA1 = r.StringPtr()
		case "ChecksumSHA256":
			v.ChecksumSHA256 = r.StringPtr()
		case "ChecksumSHA512":
			v.ChecksumSHA512 = r.StringPtr()
		case "ChecksumMD5":
			v.ChecksumMD5 = r.StringPtr()
		case "ChecksumXXHASH64":
			v.ChecksumXXHASH64 = r.StringPtr()
		case "ChecksumXXHASH3":
			v.ChecksumXXHASH3 = r.StringPtr()
		case "ChecksumXXHASH128":
			v.ChecksumXXHASH128 = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDefaultRetention(r *cbor.Reader, v *types.DefaultRetention) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Mode":
			v.Mode = types.ObjectLockRetentionMode(r.String())
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		case "Years":
			if !r.Null() {
				x := int32(r.Int())
				v.Years = &x
			}
		case "DefaultEventHold":
			if !r.Null() {
				v.DefaultEventHold = new(types.EventHoldDuration)
				decodeEventHoldDuration(r, v.DefaultEventHold)
			}
		default:
			r.Skip()
		}
	}
}

func decodeChecksumAlgorithmList(r *cbor.Reader) []types.ChecksumAlgorithm {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.ChecksumAlgorithm, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.ChecksumAlgorithm(r.String()))
	}
	return v
}

func decodeRestoreStatus(r *cbor.Reader, v *types.RestoreStatus) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "IsRestoreInProgress":
			if !r.Null() {
				x := r.Bool()
				v.IsRestoreInProgress = &x
			}
		case "RestoreExpiryDate":
			if !r.Null() {
				x := r.Time()
				v.RestoreExpiryDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeAnalyticsExportDestination(r *cbor.Reader, v *types.AnalyticsExportDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "S3BucketDestination":
			if !r.Null() {
				v.S3BucketDestination = new(types.AnalyticsS3BucketDestination)
				decodeAnalyticsS3BucketDestination(r, v.S3BucketDestination)
			}
		default:
			r.Skip()
		}
	}
}

func decodeServerSideEncryptionByDefault(r *cbor.Reader, v *types.ServerSideEncryptionByDefault) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SSEAlgorithm":
			v.SSEAlgorithm = types.ServerSideEncryption(r.String())
		case "KMSMasterKeyID":
			v.KMSMasterKeyID = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeBlockedEncryptionTypes(r *cbor.Reader, v *types.BlockedEncryptionTypes) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EncryptionType":
			v.EncryptionType = decodeEncryptionTypeList(r)
		default:
			r.Skip()
		}
	}
}

func decodeInventoryEncryption(r *cbor.Reader, v *types.InventoryEncryption) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SSES3":
			if !r.Null() {
				v.SSES3 = new(types.SSES3)
				decodeSSES3(r, v.SSES3)
			}
		case "SSEKMS":
			if !r.Null() {
				v.SSEKMS = new(types.SSEKMS)
				decodeSSEKMS(r, v.SSEKMS)
			}
		default:
			r.Skip()
		}
	}
}

func decodeLifecycleRuleAndOperator(r *cbor.Reader, v *types.LifecycleRuleAndOperator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagSet(r)
		case "ObjectSizeGreaterThan":
			if !r.Null() {
				x := r.Int()
				v.ObjectSizeGreaterThan = &x
			}
		case "ObjectSizeLessThan":
			if !r.Null() {
				x := r.Int()
				v.ObjectSizeLessThan = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeRecordExpiration(r *cbor.Reader, v *types.RecordExpiration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Expiration":
			v.Expiration = types.ExpirationState(r.String())
		case "Days":
			if !r.Null() {
				x := int32(r.Int())
				v.Days = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeS3KeyFilter(r *cbor.Reader, v *types.S3KeyFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "FilterRules":
			v.FilterRules = decodeFilterRuleList(r)
		default:
			r.Skip()
		}
	}
}

func decodeReplicationRuleFilter(r *cbor.Reader, v *types.ReplicationRuleFilter) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tag":
			if !r.Null() {
				v.Tag = new(types.Tag)
				decodeTag(r, v.Tag)
			}
		case "And":
			if !r.Null() {
				v.And = new(types.ReplicationRuleAndOperator)
				decodeReplicationRuleAndOperator(r, v.And)
			}
		default:
			r.Skip()
		}
	}
}

func decodeSourceSelectionCriteria(r *cbor.Reader, v *types.SourceSelectionCriteria) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "SseKmsEncryptedObjects":
			if !r.Null() {
				v.SseKmsEncryptedObjects = new(types.SseKmsEncryptedObjects)
				decodeSseKmsEncryptedObjects(r, v.SseKmsEncryptedObjects)
			}
		case "ReplicaModifications":
			if !r.Null() {
				v.ReplicaModifications = new(types.ReplicaModifications)
				decodeReplicaModifications(r, v.ReplicaModifications)
			}
		default:
			r.Skip()
		}
	}
}

func decodeExistingObjectReplication(r *cbor.Reader, v *types.ExistingObjectReplication) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.ExistingObjectReplicationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeDestination(r *cbor.Reader, v *types.Destination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Account":
			v.Account = r.StringPtr()
		case "StorageClass":
			v.StorageClass = types.StorageClass(r.String())
		case "AccessControlTranslation":
			if !r.Null() {
				v.AccessControlTranslation = new(types.AccessControlTranslation)
				decodeAccessControlTranslation(r, v.AccessControlTranslation)
			}
		case "EncryptionConfiguration":
			if !r.Null() {
				v.EncryptionConfiguration = new(types.EncryptionConfiguration)
				decodeEncryptionConfiguration(r, v.EncryptionConfiguration)
			}
		case "ReplicationTime":
			if !r.Null() {
				v.ReplicationTime = new(types.ReplicationTime)
				decodeReplicationTime(r, v.ReplicationTime)
			}
		case "Metrics":
			if !r.Null() {
				v.Metrics = new(types.Metrics)
				decodeMetrics(r, v.Metrics)
			}
		default:
			r.Skip()
		}
	}
}

func decodeDeleteMarkerReplication(r *cbor.Reader, v *types.DeleteMarkerReplication) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.DeleteMarkerReplicationStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeAnalyticsS3BucketDestination(r *cbor.Reader, v *types.AnalyticsS3BucketDestination) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Format":
			v.Format = types.AnalyticsS3ExportFileFormat(r.String())
		case "BucketAccountId":
			v.BucketAccountId = r.StringPtr()
		case "Bucket":
			v.Bucket = r.StringPtr()
		case "Prefix":
			v.Prefix = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEncryptionTypeList(r *cbor.Reader) []types.EncryptionType {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EncryptionType, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EncryptionType(r.String()))
	}
	return v
}

func decodeSSES3(r *cbor.Reader, v *types.SSES3) {
	r.Skip()
}

func decodeSSEKMS(r *cbor.Reader, v *types.SSEKMS) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeFilterRuleList(r *cbor.Reader) []types.FilterRule {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.FilterRule, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.FilterRule{})
		decodeFilterRule(r, &v[len(v)-1])
	}
	return v
}

func decodeReplicationRuleAndOperator(r *cbor.Reader, v *types.ReplicationRuleAndOperator) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Prefix":
			v.Prefix = r.StringPtr()
		case "Tags":
			v.Tags = decodeTagSet(r)
		default:
			r.Skip()
		}
	}
}

func decodeSseKmsEncryptedObjects(r *cbor.Reader, v *types.SseKmsEncryptedObjects) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.SseKmsEncryptedObjectsStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeReplicaModifications(r *cbor.Reader, v *types.ReplicaModifications) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.ReplicaModificationsStatus(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeAccessControlTranslation(r *cbor.Reader, v *types.AccessControlTranslation) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Owner":
			v.Owner = types.OwnerOverride(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeEncryptionConfiguration(r *cbor.Reader, v *types.EncryptionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplicaKmsKeyID":
			v.ReplicaKmsKeyID = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReplicationTime(r *cbor.Reader, v *types.ReplicationTime) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.ReplicationTimeStatus(r.String())
		case "Time":
			if !r.Null() {
				v.Time = new(types.ReplicationTimeValue)
				decodeReplicationTimeValue(r, v.Time)
			}
		default:
			r.Skip()
		}
	}
}

func decodeMetrics(r *cbor.Reader, v *types.Metrics) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Status":
			v.Status = types.MetricsStatus(r.String())
		case "EventThreshold":
			if !r.Null() {
				v.EventThreshold = new(types.ReplicationTimeValue)
				decodeReplicationTimeValue(r, v.EventThreshold)
			}
		default:
			r.Skip()
		}
	}
}

func decodeFilterRule(r *cbor.Reader, v *types.FilterRule) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Name":
			v.Name = types.FilterRuleName(r.String())
		case "Value":
			v.Value = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeReplicationTimeValue(r *cbor.Reader, v *types.ReplicationTimeValue) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Minutes":
			if !r.Null() {
				x := int32(r.Int())
				v.Minutes = &x
			}
		default:
			r.Skip()
		}
	}
}
