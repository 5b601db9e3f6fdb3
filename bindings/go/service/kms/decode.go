// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/kms/types"
)

func decodeOpCancelKeyDeletionOutput(r *cbor.Reader, v *CancelKeyDeletionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpConnectCustomKeyStoreOutput(r *cbor.Reader, v *ConnectCustomKeyStoreOutput) {
	r.Skip()
}

func decodeOpCreateAliasOutput(r *cbor.Reader, v *CreateAliasOutput) {
	r.Skip()
}

func decodeOpCreateCustomKeyStoreOutput(r *cbor.Reader, v *CreateCustomKeyStoreOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CustomKeyStoreId":
			v.CustomKeyStoreId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateGrantOutput(r *cbor.Reader, v *CreateGrantOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "GrantToken":
			v.GrantToken = r.StringPtr()
		case "GrantId":
			v.GrantId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpCreateKeyOutput(r *cbor.Reader, v *CreateKeyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyMetadata":
			if !r.Null() {
				v.KeyMetadata = new(types.KeyMetadata)
				decodeKeyMetadata(r, v.KeyMetadata)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDecapsulateOutput(r *cbor.Reader, v *DecapsulateOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "SharedSecret":
			v.SharedSecret = r.Blob()
		case "EncapsulationAlgorithm":
			v.EncapsulationAlgorithm = types.EncapsulationAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDecryptOutput(r *cbor.Reader, v *DecryptOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "Plaintext":
			v.Plaintext = r.Blob()
		case "EncryptionAlgorithm":
			v.EncryptionAlgorithm = types.EncryptionAlgorithmSpec(r.String())
		case "CiphertextForRecipient":
			v.CiphertextForRecipient = r.Blob()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeleteAliasOutput(r *cbor.Reader, v *DeleteAliasOutput) {
	r.Skip()
}

func decodeOpDeleteCustomKeyStoreOutput(r *cbor.Reader, v *DeleteCustomKeyStoreOutput) {
	r.Skip()
}

func decodeOpDeleteImportedKeyMaterialOutput(r *cbor.Reader, v *DeleteImportedKeyMaterialOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpDeriveSharedSecretOutput(r *cbor.Reader, v *DeriveSharedSecretOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "SharedSecret":
			v.SharedSecret = r.Blob()
		case "CiphertextForRecipient":
			v.CiphertextForRecipient = r.Blob()
		case "KeyAgreementAlgorithm":
			v.KeyAgreementAlgorithm = types.KeyAgreementAlgorithmSpec(r.String())
		case "KeyOrigin":
			v.KeyOrigin = types.OriginType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeCustomKeyStoresOutput(r *cbor.Reader, v *DescribeCustomKeyStoresOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CustomKeyStores":
			v.CustomKeyStores = decodeCustomKeyStoresList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpDescribeKeyOutput(r *cbor.Reader, v *DescribeKeyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyMetadata":
			if !r.Null() {
				v.KeyMetadata = new(types.KeyMetadata)
				decodeKeyMetadata(r, v.KeyMetadata)
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpDisableKeyOutput(r *cbor.Reader, v *DisableKeyOutput) {
	r.Skip()
}

func decodeOpDisableKeyRotationOutput(r *cbor.Reader, v *DisableKeyRotationOutput) {
	r.Skip()
}

func decodeOpDisconnectCustomKeyStoreOutput(r *cbor.Reader, v *DisconnectCustomKeyStoreOutput) {
	r.Skip()
}

func decodeOpEnableKeyOutput(r *cbor.Reader, v *EnableKeyOutput) {
	r.Skip()
}

func decodeOpEnableKeyRotationOutput(r *cbor.Reader, v *EnableKeyRotationOutput) {
	r.Skip()
}

func decodeOpEncapsulateOutput(r *cbor.Reader, v *EncapsulateOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "SharedSecret":
			v.SharedSecret = r.Blob()
		case "SharedSecretCiphertextBlob":
			v.SharedSecretCiphertextBlob = r.Blob()
		case "EncapsulationAlgorithm":
			v.EncapsulationAlgorithm = types.EncapsulationAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpEncryptOutput(r *cbor.Reader, v *EncryptOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CiphertextBlob":
			v.CiphertextBlob = r.Blob()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "EncryptionAlgorithm":
			v.EncryptionAlgorithm = types.EncryptionAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateDataKeyOutput(r *cbor.Reader, v *GenerateDataKeyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CiphertextBlob":
			v.CiphertextBlob = r.Blob()
		case "Plaintext":
			v.Plaintext = r.Blob()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "CiphertextForRecipient":
			v.CiphertextForRecipient = r.Blob()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateDataKeyPairOutput(r *cbor.Reader, v *GenerateDataKeyPairOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PrivateKeyCiphertextBlob":
			v.PrivateKeyCiphertextBlob = r.Blob()
		case "PrivateKeyPlaintext":
			v.PrivateKeyPlaintext = r.Blob()
		case "PublicKey":
			v.PublicKey = r.Blob()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyPairSpec":
			v.KeyPairSpec = types.DataKeyPairSpec(r.String())
		case "CiphertextForRecipient":
			v.CiphertextForRecipient = r.Blob()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateDataKeyPairWithoutPlaintextOutput(r *cbor.Reader, v *GenerateDataKeyPairWithoutPlaintextOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PrivateKeyCiphertextBlob":
			v.PrivateKeyCiphertextBlob = r.Blob()
		case "PublicKey":
			v.PublicKey = r.Blob()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyPairSpec":
			v.KeyPairSpec = types.DataKeyPairSpec(r.String())
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateDataKeyWithoutPlaintextOutput(r *cbor.Reader, v *GenerateDataKeyWithoutPlaintextOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CiphertextBlob":
			v.CiphertextBlob = r.Blob()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateMacOutput(r *cbor.Reader, v *GenerateMacOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Mac":
			v.Mac = r.Blob()
		case "MacAlgorithm":
			v.MacAlgorithm = types.MacAlgorithmSpec(r.String())
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGenerateRandomOutput(r *cbor.Reader, v *GenerateRandomOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Plaintext":
			v.Plaintext = r.Blob()
		case "CiphertextForRecipient":
			v.CiphertextForRecipient = r.Blob()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetKeyLastUsageOutput(r *cbor.Reader, v *GetKeyLastUsageOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyLastUsage":
			if !r.Null() {
				v.KeyLastUsage = new(types.KeyLastUsageData)
				decodeKeyLastUsageData(r, v.KeyLastUsage)
			}
		case "TrackingStartDate":
			if !r.Null() {
				x := r.Time()
				v.TrackingStartDate = &x
			}
		case "KeyCreationDate":
			if !r.Null() {
				x := r.Time()
				v.KeyCreationDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetKeyPolicyOutput(r *cbor.Reader, v *GetKeyPolicyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Policy":
			v.Policy = r.StringPtr()
		case "PolicyName":
			v.PolicyName = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpGetKeyRotationStatusOutput(r *cbor.Reader, v *GetKeyRotationStatusOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyRotationEnabled":
			v.KeyRotationEnabled = r.Bool()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "RotationPeriodInDays":
			if !r.Null() {
				x := int32(r.Int())
				v.RotationPeriodInDays = &x
			}
		case "NextRotationDate":
			if !r.Null() {
				x := r.Time()
				v.NextRotationDate = &x
			}
		case "OnDemandRotationStartDate":
			if !r.Null() {
				x := r.Time()
				v.OnDemandRotationStartDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetParametersForImportOutput(r *cbor.Reader, v *GetParametersForImportOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "ImportToken":
			v.ImportToken = r.Blob()
		case "PublicKey":
			v.PublicKey = r.Blob()
		case "ParametersValidTo":
			if !r.Null() {
				x := r.Time()
				v.ParametersValidTo = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpGetPublicKeyOutput(r *cbor.Reader, v *GetPublicKeyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "PublicKey":
			v.PublicKey = r.Blob()
		case "CustomerMasterKeySpec":
			v.CustomerMasterKeySpec = types.CustomerMasterKeySpec(r.String())
		case "KeySpec":
			v.KeySpec = types.KeySpec(r.String())
		case "KeyUsage":
			v.KeyUsage = types.KeyUsageType(r.String())
		case "EncryptionAlgorithms":
			v.EncryptionAlgorithms = decodeEncryptionAlgorithmSpecList(r)
		case "SigningAlgorithms":
			v.SigningAlgorithms = decodeSigningAlgorithmSpecList(r)
		case "KeyAgreementAlgorithms":
			v.KeyAgreementAlgorithms = decodeKeyAgreementAlgorithmSpecList(r)
		case "EncapsulationAlgorithms":
			v.EncapsulationAlgorithms = decodeEncapsulationAlgorithmSpecList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpImportKeyMaterialOutput(r *cbor.Reader, v *ImportKeyMaterialOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpListAliasesOutput(r *cbor.Reader, v *ListAliasesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Aliases":
			v.Aliases = decodeAliasList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListGrantsOutput(r *cbor.Reader, v *ListGrantsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Grants":
			v.Grants = decodeGrantList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListKeyPoliciesOutput(r *cbor.Reader, v *ListKeyPoliciesOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "PolicyNames":
			v.PolicyNames = decodePolicyNameList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListKeyRotationsOutput(r *cbor.Reader, v *ListKeyRotationsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Rotations":
			v.Rotations = decodeRotationsList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListKeysOutput(r *cbor.Reader, v *ListKeysOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Keys":
			v.Keys = decodeKeyList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListResourceTagsOutput(r *cbor.Reader, v *ListResourceTagsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Tags":
			v.Tags = decodeTagList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpListRetirableGrantsOutput(r *cbor.Reader, v *ListRetirableGrantsOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Grants":
			v.Grants = decodeGrantList(r)
		case "NextMarker":
			v.NextMarker = r.StringPtr()
		case "Truncated":
			v.Truncated = r.Bool()
		default:
			r.Skip()
		}
	}
}

func decodeOpPutKeyPolicyOutput(r *cbor.Reader, v *PutKeyPolicyOutput) {
	r.Skip()
}

func decodeOpReEncryptOutput(r *cbor.Reader, v *ReEncryptOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CiphertextBlob":
			v.CiphertextBlob = r.Blob()
		case "SourceKeyId":
			v.SourceKeyId = r.StringPtr()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "SourceEncryptionAlgorithm":
			v.SourceEncryptionAlgorithm = types.EncryptionAlgorithmSpec(r.String())
		case "DestinationEncryptionAlgorithm":
			v.DestinationEncryptionAlgorithm = types.EncryptionAlgorithmSpec(r.String())
		case "SourceKeyMaterialId":
			v.SourceKeyMaterialId = r.StringPtr()
		case "DestinationKeyMaterialId":
			v.DestinationKeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpReplicateKeyOutput(r *cbor.Reader, v *ReplicateKeyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "ReplicaKeyMetadata":
			if !r.Null() {
				v.ReplicaKeyMetadata = new(types.KeyMetadata)
				decodeKeyMetadata(r, v.ReplicaKeyMetadata)
			}
		case "ReplicaPolicy":
			v.ReplicaPolicy = r.StringPtr()
		case "ReplicaTags":
			v.ReplicaTags = decodeTagList(r)
		default:
			r.Skip()
		}
	}
}

func decodeOpRetireGrantOutput(r *cbor.Reader, v *RetireGrantOutput) {
	r.Skip()
}

func decodeOpRevokeGrantOutput(r *cbor.Reader, v *RevokeGrantOutput) {
	r.Skip()
}

func decodeOpRotateKeyOnDemandOutput(r *cbor.Reader, v *RotateKeyOnDemandOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeOpScheduleKeyDeletionOutput(r *cbor.Reader, v *ScheduleKeyDeletionOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "DeletionDate":
			if !r.Null() {
				x := r.Time()
				v.DeletionDate = &x
			}
		case "KeyState":
			v.KeyState = types.KeyState(r.String())
		case "PendingWindowInDays":
			if !r.Null() {
				x := int32(r.Int())
				v.PendingWindowInDays = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeOpSignOutput(r *cbor.Reader, v *SignOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "Signature":
			v.Signature = r.Blob()
		case "SigningAlgorithm":
			v.SigningAlgorithm = types.SigningAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpTagResourceOutput(r *cbor.Reader, v *TagResourceOutput) {
	r.Skip()
}

func decodeOpUntagResourceOutput(r *cbor.Reader, v *UntagResourceOutput) {
	r.Skip()
}

func decodeOpUpdateAliasOutput(r *cbor.Reader, v *UpdateAliasOutput) {
	r.Skip()
}

func decodeOpUpdateCustomKeyStoreOutput(r *cbor.Reader, v *UpdateCustomKeyStoreOutput) {
	r.Skip()
}

func decodeOpUpdateKeyDescriptionOutput(r *cbor.Reader, v *UpdateKeyDescriptionOutput) {
	r.Skip()
}

func decodeOpUpdatePrimaryRegionOutput(r *cbor.Reader, v *UpdatePrimaryRegionOutput) {
	r.Skip()
}

func decodeOpVerifyOutput(r *cbor.Reader, v *VerifyOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "SignatureValid":
			v.SignatureValid = r.Bool()
		case "SigningAlgorithm":
			v.SigningAlgorithm = types.SigningAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeOpVerifyMacOutput(r *cbor.Reader, v *VerifyMacOutput) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "MacValid":
			v.MacValid = r.Bool()
		case "MacAlgorithm":
			v.MacAlgorithm = types.MacAlgorithmSpec(r.String())
		default:
			r.Skip()
		}
	}
}

// modelled makes an error of the model.
func modelled(shape, code, message string, r *cbor.Reader) error {
	switch shape {
	case "AlreadyExistsException":
		v := new(types.AlreadyExistsException)
		if !r.Empty() {
			decodeAlreadyExistsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "AlreadyExistsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CloudHsmClusterInUseException":
		v := new(types.CloudHsmClusterInUseException)
		if !r.Empty() {
			decodeCloudHsmClusterInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CloudHsmClusterInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CloudHsmClusterInvalidConfigurationException":
		v := new(types.CloudHsmClusterInvalidConfigurationException)
		if !r.Empty() {
			decodeCloudHsmClusterInvalidConfigurationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CloudHsmClusterInvalidConfigurationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CloudHsmClusterNotActiveException":
		v := new(types.CloudHsmClusterNotActiveException)
		if !r.Empty() {
			decodeCloudHsmClusterNotActiveException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CloudHsmClusterNotActiveException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CloudHsmClusterNotFoundException":
		v := new(types.CloudHsmClusterNotFoundException)
		if !r.Empty() {
			decodeCloudHsmClusterNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CloudHsmClusterNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CloudHsmClusterNotRelatedException":
		v := new(types.CloudHsmClusterNotRelatedException)
		if !r.Empty() {
			decodeCloudHsmClusterNotRelatedException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CloudHsmClusterNotRelatedException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ConflictException":
		v := new(types.ConflictException)
		if !r.Empty() {
			decodeConflictException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ConflictException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CustomKeyStoreHasCMKsException":
		v := new(types.CustomKeyStoreHasCMKsException)
		if !r.Empty() {
			decodeCustomKeyStoreHasCMKsException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CustomKeyStoreHasCMKsException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CustomKeyStoreInvalidStateException":
		v := new(types.CustomKeyStoreInvalidStateException)
		if !r.Empty() {
			decodeCustomKeyStoreInvalidStateException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CustomKeyStoreInvalidStateException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CustomKeyStoreNameInUseException":
		v := new(types.CustomKeyStoreNameInUseException)
		if !r.Empty() {
			decodeCustomKeyStoreNameInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CustomKeyStoreNameInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "CustomKeyStoreNotFoundException":
		v := new(types.CustomKeyStoreNotFoundException)
		if !r.Empty() {
			decodeCustomKeyStoreNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "CustomKeyStoreNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DependencyTimeoutException":
		v := new(types.DependencyTimeoutException)
		if !r.Empty() {
			decodeDependencyTimeoutException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DependencyTimeoutException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DisabledException":
		v := new(types.DisabledException)
		if !r.Empty() {
			decodeDisabledException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DisabledException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "DryRunOperationException":
		v := new(types.DryRunOperationException)
		if !r.Empty() {
			decodeDryRunOperationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "DryRunOperationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "ExpiredImportTokenException":
		v := new(types.ExpiredImportTokenException)
		if !r.Empty() {
			decodeExpiredImportTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "ExpiredImportTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IncorrectKeyException":
		v := new(types.IncorrectKeyException)
		if !r.Empty() {
			decodeIncorrectKeyException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IncorrectKeyException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IncorrectKeyMaterialException":
		v := new(types.IncorrectKeyMaterialException)
		if !r.Empty() {
			decodeIncorrectKeyMaterialException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IncorrectKeyMaterialException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "IncorrectTrustAnchorException":
		v := new(types.IncorrectTrustAnchorException)
		if !r.Empty() {
			decodeIncorrectTrustAnchorException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "IncorrectTrustAnchorException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidAliasNameException":
		v := new(types.InvalidAliasNameException)
		if !r.Empty() {
			decodeInvalidAliasNameException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidAliasNameException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidArnException":
		v := new(types.InvalidArnException)
		if !r.Empty() {
			decodeInvalidArnException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidArnException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidCiphertextException":
		v := new(types.InvalidCiphertextException)
		if !r.Empty() {
			decodeInvalidCiphertextException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidCiphertextException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidGrantIdException":
		v := new(types.InvalidGrantIdException)
		if !r.Empty() {
			decodeInvalidGrantIdException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidGrantIdException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidGrantTokenException":
		v := new(types.InvalidGrantTokenException)
		if !r.Empty() {
			decodeInvalidGrantTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidGrantTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidImportTokenException":
		v := new(types.InvalidImportTokenException)
		if !r.Empty() {
			decodeInvalidImportTokenException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidImportTokenException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidKeyUsageException":
		v := new(types.InvalidKeyUsageException)
		if !r.Empty() {
			decodeInvalidKeyUsageException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidKeyUsageException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "InvalidMarkerException":
		v := new(types.InvalidMarkerException)
		if !r.Empty() {
			decodeInvalidMarkerException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "InvalidMarkerException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInternalException":
		v := new(types.KMSInternalException)
		if !r.Empty() {
			decodeKMSInternalException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInternalException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInvalidMacException":
		v := new(types.KMSInvalidMacException)
		if !r.Empty() {
			decodeKMSInvalidMacException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInvalidMacException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInvalidSignatureException":
		v := new(types.KMSInvalidSignatureException)
		if !r.Empty() {
			decodeKMSInvalidSignatureException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInvalidSignatureException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KMSInvalidStateException":
		v := new(types.KMSInvalidStateException)
		if !r.Empty() {
			decodeKMSInvalidStateException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KMSInvalidStateException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "KeyUnavailableException":
		v := new(types.KeyUnavailableException)
		if !r.Empty() {
			decodeKeyUnavailableException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "KeyUnavailableException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "LimitExceededException":
		v := new(types.LimitExceededException)
		if !r.Empty() {
			decodeLimitExceededException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "LimitExceededException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "MalformedPolicyDocumentException":
		v := new(types.MalformedPolicyDocumentException)
		if !r.Empty() {
			decodeMalformedPolicyDocumentException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "MalformedPolicyDocumentException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "NotFoundException":
		v := new(types.NotFoundException)
		if !r.Empty() {
			decodeNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "NotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "TagException":
		v := new(types.TagException)
		if !r.Empty() {
			decodeTagException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "TagException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "UnsupportedOperationException":
		v := new(types.UnsupportedOperationException)
		if !r.Empty() {
			decodeUnsupportedOperationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "UnsupportedOperationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksKeyAlreadyInUseException":
		v := new(types.XksKeyAlreadyInUseException)
		if !r.Empty() {
			decodeXksKeyAlreadyInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksKeyAlreadyInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksKeyInvalidConfigurationException":
		v := new(types.XksKeyInvalidConfigurationException)
		if !r.Empty() {
			decodeXksKeyInvalidConfigurationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksKeyInvalidConfigurationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksKeyNotFoundException":
		v := new(types.XksKeyNotFoundException)
		if !r.Empty() {
			decodeXksKeyNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksKeyNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyIncorrectAuthenticationCredentialException":
		v := new(types.XksProxyIncorrectAuthenticationCredentialException)
		if !r.Empty() {
			decodeXksProxyIncorrectAuthenticationCredentialException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyIncorrectAuthenticationCredentialException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyInvalidConfigurationException":
		v := new(types.XksProxyInvalidConfigurationException)
		if !r.Empty() {
			decodeXksProxyInvalidConfigurationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyInvalidConfigurationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyInvalidResponseException":
		v := new(types.XksProxyInvalidResponseException)
		if !r.Empty() {
			decodeXksProxyInvalidResponseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyInvalidResponseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyUriEndpointInUseException":
		v := new(types.XksProxyUriEndpointInUseException)
		if !r.Empty() {
			decodeXksProxyUriEndpointInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyUriEndpointInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyUriInUseException":
		v := new(types.XksProxyUriInUseException)
		if !r.Empty() {
			decodeXksProxyUriInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyUriInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyUriUnreachableException":
		v := new(types.XksProxyUriUnreachableException)
		if !r.Empty() {
			decodeXksProxyUriUnreachableException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyUriUnreachableException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyVpcEndpointServiceInUseException":
		v := new(types.XksProxyVpcEndpointServiceInUseException)
		if !r.Empty() {
			decodeXksProxyVpcEndpointServiceInUseException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyVpcEndpointServiceInUseException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyVpcEndpointServiceInvalidConfigurationException":
		v := new(types.XksProxyVpcEndpointServiceInvalidConfigurationException)
		if !r.Empty() {
			decodeXksProxyVpcEndpointServiceInvalidConfigurationException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyVpcEndpointServiceInvalidConfigurationException" {
			v.ErrorCodeOverride = &code
		}
		return v
	case "XksProxyVpcEndpointServiceNotFoundException":
		v := new(types.XksProxyVpcEndpointServiceNotFoundException)
		if !r.Empty() {
			decodeXksProxyVpcEndpointServiceNotFoundException(r, v)
		}
		if v.Message == nil && message != "" {
			v.Message = &message
		}
		if code != "XksProxyVpcEndpointServiceNotFoundException" {
			v.ErrorCodeOverride = &code
		}
		return v
	}
	return nil
}

func decodeKeyMetadata(r *cbor.Reader, v *types.KeyMetadata) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AWSAccountId":
			v.AWSAccountId = r.StringPtr()
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "Arn":
			v.Arn = r.StringPtr()
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "Enabled":
			v.Enabled = r.Bool()
		case "Description":
			v.Description = r.StringPtr()
		case "KeyUsage":
			v.KeyUsage = types.KeyUsageType(r.String())
		case "KeyState":
			v.KeyState = types.KeyState(r.String())
		case "DeletionDate":
			if !r.Null() {
				x := r.Time()
				v.DeletionDate = &x
			}
		case "ValidTo":
			if !r.Null() {
				x := r.Time()
				v.ValidTo = &x
			}
		case "Origin":
			v.Origin = types.OriginType(r.String())
		case "CustomKeyStoreId":
			v.CustomKeyStoreId = r.StringPtr()
		case "CloudHsmClusterId":
			v.CloudHsmClusterId = r.StringPtr()
		case "ExpirationModel":
			v.ExpirationModel = types.ExpirationModelType(r.String())
		case "KeyManager":
			v.KeyManager = types.KeyManagerType(r.String())
		case "CustomerMasterKeySpec":
			v.CustomerMasterKeySpec = types.CustomerMasterKeySpec(r.String())
		case "KeySpec":
			v.KeySpec = types.KeySpec(r.String())
		case "EncryptionAlgorithms":
			v.EncryptionAlgorithms = decodeEncryptionAlgorithmSpecList(r)
		case "SigningAlgorithms":
			v.SigningAlgorithms = decodeSigningAlgorithmSpecList(r)
		case "KeyAgreementAlgorithms":
			v.KeyAgreementAlgorithms = decodeKeyAgreementAlgorithmSpecList(r)
		case "EncapsulationAlgorithms":
			v.EncapsulationAlgorithms = decodeEncapsulationAlgorithmSpecList(r)
		case "MultiRegion":
			v.MultiRegion = r.Bool()
		case "MultiRegionConfiguration":
			if !r.Null() {
				v.MultiRegionConfiguration = new(types.MultiRegionConfiguration)
				decodeMultiRegionConfiguration(r, v.MultiRegionConfiguration)
			}
		case "PendingDeletionWindowInDays":
			if !r.Null() {
				x := int32(r.Int())
				v.PendingDeletionWindowInDays = &x
			}
		case "MacAlgorithms":
			v.MacAlgorithms = decodeMacAlgorithmSpecList(r)
		case "XksKeyConfiguration":
			if !r.Null() {
				v.XksKeyConfiguration = new(types.XksKeyConfigurationType)
				decodeXksKeyConfigurationType(r, v.XksKeyConfiguration)
			}
		case "CurrentKeyMaterialId":
			v.CurrentKeyMaterialId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoresList(r *cbor.Reader) []types.CustomKeyStoresListEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.CustomKeyStoresListEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.CustomKeyStoresListEntry{})
		decodeCustomKeyStoresListEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeKeyLastUsageData(r *cbor.Reader, v *types.KeyLastUsageData) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Operation":
			v.Operation = types.KeyLastUsageTrackingOperation(r.String())
		case "Timestamp":
			if !r.Null() {
				x := r.Time()
				v.Timestamp = &x
			}
		case "CloudTrailEventId":
			v.CloudTrailEventId = r.StringPtr()
		case "KmsRequestId":
			v.KmsRequestId = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEncryptionAlgorithmSpecList(r *cbor.Reader) []types.EncryptionAlgorithmSpec {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EncryptionAlgorithmSpec, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EncryptionAlgorithmSpec(r.String()))
	}
	return v
}

func decodeSigningAlgorithmSpecList(r *cbor.Reader) []types.SigningAlgorithmSpec {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.SigningAlgorithmSpec, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.SigningAlgorithmSpec(r.String()))
	}
	return v
}

func decodeKeyAgreementAlgorithmSpecList(r *cbor.Reader) []types.KeyAgreementAlgorithmSpec {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KeyAgreementAlgorithmSpec, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KeyAgreementAlgorithmSpec(r.String()))
	}
	return v
}

func decodeEncapsulationAlgorithmSpecList(r *cbor.Reader) []types.EncapsulationAlgorithmSpec {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.EncapsulationAlgorithmSpec, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.EncapsulationAlgorithmSpec(r.String()))
	}
	return v
}

func decodeAliasList(r *cbor.Reader) []types.AliasListEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.AliasListEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.AliasListEntry{})
		decodeAliasListEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeGrantList(r *cbor.Reader) []types.GrantListEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GrantListEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GrantListEntry{})
		decodeGrantListEntry(r, &v[len(v)-1])
	}
	return v
}

func decodePolicyNameList(r *cbor.Reader) []string {
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

func decodeRotationsList(r *cbor.Reader) []types.RotationsListEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.RotationsListEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.RotationsListEntry{})
		decodeRotationsListEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeKeyList(r *cbor.Reader) []types.KeyListEntry {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.KeyListEntry, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.KeyListEntry{})
		decodeKeyListEntry(r, &v[len(v)-1])
	}
	return v
}

func decodeTagList(r *cbor.Reader) []types.Tag {
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

func decodeAlreadyExistsException(r *cbor.Reader, v *types.AlreadyExistsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudHsmClusterInUseException(r *cbor.Reader, v *types.CloudHsmClusterInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudHsmClusterInvalidConfigurationException(r *cbor.Reader, v *types.CloudHsmClusterInvalidConfigurationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudHsmClusterNotActiveException(r *cbor.Reader, v *types.CloudHsmClusterNotActiveException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudHsmClusterNotFoundException(r *cbor.Reader, v *types.CloudHsmClusterNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCloudHsmClusterNotRelatedException(r *cbor.Reader, v *types.CloudHsmClusterNotRelatedException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeConflictException(r *cbor.Reader, v *types.ConflictException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoreHasCMKsException(r *cbor.Reader, v *types.CustomKeyStoreHasCMKsException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoreInvalidStateException(r *cbor.Reader, v *types.CustomKeyStoreInvalidStateException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoreNameInUseException(r *cbor.Reader, v *types.CustomKeyStoreNameInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoreNotFoundException(r *cbor.Reader, v *types.CustomKeyStoreNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDependencyTimeoutException(r *cbor.Reader, v *types.DependencyTimeoutException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDisabledException(r *cbor.Reader, v *types.DisabledException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeDryRunOperationException(r *cbor.Reader, v *types.DryRunOperationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeExpiredImportTokenException(r *cbor.Reader, v *types.ExpiredImportTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIncorrectKeyException(r *cbor.Reader, v *types.IncorrectKeyException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIncorrectKeyMaterialException(r *cbor.Reader, v *types.IncorrectKeyMaterialException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeIncorrectTrustAnchorException(r *cbor.Reader, v *types.IncorrectTrustAnchorException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidAliasNameException(r *cbor.Reader, v *types.InvalidAliasNameException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidArnException(r *cbor.Reader, v *types.InvalidArnException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidCiphertextException(r *cbor.Reader, v *types.InvalidCiphertextException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidGrantIdException(r *cbor.Reader, v *types.InvalidGrantIdException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidGrantTokenException(r *cbor.Reader, v *types.InvalidGrantTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidImportTokenException(r *cbor.Reader, v *types.InvalidImportTokenException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidKeyUsageException(r *cbor.Reader, v *types.InvalidKeyUsageException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeInvalidMarkerException(r *cbor.Reader, v *types.InvalidMarkerException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInternalException(r *cbor.Reader, v *types.KMSInternalException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInvalidMacException(r *cbor.Reader, v *types.KMSInvalidMacException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInvalidSignatureException(r *cbor.Reader, v *types.KMSInvalidSignatureException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKMSInvalidStateException(r *cbor.Reader, v *types.KMSInvalidStateException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeKeyUnavailableException(r *cbor.Reader, v *types.KeyUnavailableException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeLimitExceededException(r *cbor.Reader, v *types.LimitExceededException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMalformedPolicyDocumentException(r *cbor.Reader, v *types.MalformedPolicyDocumentException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeNotFoundException(r *cbor.Reader, v *types.NotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTagException(r *cbor.Reader, v *types.TagException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeUnsupportedOperationException(r *cbor.Reader, v *types.UnsupportedOperationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksKeyAlreadyInUseException(r *cbor.Reader, v *types.XksKeyAlreadyInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksKeyInvalidConfigurationException(r *cbor.Reader, v *types.XksKeyInvalidConfigurationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksKeyNotFoundException(r *cbor.Reader, v *types.XksKeyNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyIncorrectAuthenticationCredentialException(r *cbor.Reader, v *types.XksProxyIncorrectAuthenticationCredentialException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyInvalidConfigurationException(r *cbor.Reader, v *types.XksProxyInvalidConfigurationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyInvalidResponseException(r *cbor.Reader, v *types.XksProxyInvalidResponseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyUriEndpointInUseException(r *cbor.Reader, v *types.XksProxyUriEndpointInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyUriInUseException(r *cbor.Reader, v *types.XksProxyUriInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyUriUnreachableException(r *cbor.Reader, v *types.XksProxyUriUnreachableException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyVpcEndpointServiceInUseException(r *cbor.Reader, v *types.XksProxyVpcEndpointServiceInUseException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyVpcEndpointServiceInvalidConfigurationException(r *cbor.Reader, v *types.XksProxyVpcEndpointServiceInvalidConfigurationException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeXksProxyVpcEndpointServiceNotFoundException(r *cbor.Reader, v *types.XksProxyVpcEndpointServiceNotFoundException) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "message":
			v.Message = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMultiRegionConfiguration(r *cbor.Reader, v *types.MultiRegionConfiguration) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "MultiRegionKeyType":
			v.MultiRegionKeyType = types.MultiRegionKeyType(r.String())
		case "PrimaryKey":
			if !r.Null() {
				v.PrimaryKey = new(types.MultiRegionKey)
				decodeMultiRegionKey(r, v.PrimaryKey)
			}
		case "ReplicaKeys":
			v.ReplicaKeys = decodeMultiRegionKeyList(r)
		default:
			r.Skip()
		}
	}
}

func decodeMacAlgorithmSpecList(r *cbor.Reader) []types.MacAlgorithmSpec {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MacAlgorithmSpec, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MacAlgorithmSpec(r.String()))
	}
	return v
}

func decodeXksKeyConfigurationType(r *cbor.Reader, v *types.XksKeyConfigurationType) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Id":
			v.Id = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeCustomKeyStoresListEntry(r *cbor.Reader, v *types.CustomKeyStoresListEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "CustomKeyStoreId":
			v.CustomKeyStoreId = r.StringPtr()
		case "CustomKeyStoreName":
			v.CustomKeyStoreName = r.StringPtr()
		case "CloudHsmClusterId":
			v.CloudHsmClusterId = r.StringPtr()
		case "TrustAnchorCertificate":
			v.TrustAnchorCertificate = r.StringPtr()
		case "ConnectionState":
			v.ConnectionState = types.ConnectionStateType(r.String())
		case "ConnectionErrorCode":
			v.ConnectionErrorCode = types.ConnectionErrorCodeType(r.String())
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "CustomKeyStoreType":
			v.CustomKeyStoreType = types.CustomKeyStoreType(r.String())
		case "XksProxyConfiguration":
			if !r.Null() {
				v.XksProxyConfiguration = new(types.XksProxyConfigurationType)
				decodeXksProxyConfigurationType(r, v.XksProxyConfiguration)
			}
		default:
			r.Skip()
		}
	}
}

func decodeAliasListEntry(r *cbor.Reader, v *types.AliasListEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "AliasName":
			v.AliasName = r.StringPtr()
		case "AliasArn":
			v.AliasArn = r.StringPtr()
		case "TargetKeyId":
			v.TargetKeyId = r.StringPtr()
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "LastUpdatedDate":
			if !r.Null() {
				x := r.Time()
				v.LastUpdatedDate = &x
			}
		default:
			r.Skip()
		}
	}
}

func decodeGrantListEntry(r *cbor.Reader, v *types.GrantListEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "GrantId":
			v.GrantId = r.StringPtr()
		case "Name":
			v.Name = r.StringPtr()
		case "CreationDate":
			if !r.Null() {
				x := r.Time()
				v.CreationDate = &x
			}
		case "GranteePrincipal":
			v.GranteePrincipal = r.StringPtr()
		case "RetiringPrincipal":
			v.RetiringPrincipal = r.StringPtr()
		case "IssuingAccount":
			v.IssuingAccount = r.StringPtr()
		case "Operations":
			v.Operations = decodeGrantOperationList(r)
		case "Constraints":
			if !r.Null() {
				v.Constraints = new(types.GrantConstraints)
				decodeGrantConstraints(r, v.Constraints)
			}
		case "GranteeServicePrincipal":
			v.GranteeServicePrincipal = r.StringPtr()
		case "RetiringServicePrincipal":
			v.RetiringServicePrincipal = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeRotationsListEntry(r *cbor.Reader, v *types.RotationsListEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyMaterialId":
			v.KeyMaterialId = r.StringPtr()
		case "KeyMaterialDescription":
			v.KeyMaterialDescription = r.StringPtr()
		case "ImportState":
			v.ImportState = types.ImportState(r.String())
		case "KeyMaterialState":
			v.KeyMaterialState = types.KeyMaterialState(r.String())
		case "ExpirationModel":
			v.ExpirationModel = types.ExpirationModelType(r.String())
		case "ValidTo":
			if !r.Null() {
				x := r.Time()
				v.ValidTo = &x
			}
		case "RotationDate":
			if !r.Null() {
				x := r.Time()
				v.RotationDate = &x
			}
		case "RotationType":
			v.RotationType = types.RotationType(r.String())
		default:
			r.Skip()
		}
	}
}

func decodeKeyListEntry(r *cbor.Reader, v *types.KeyListEntry) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "KeyId":
			v.KeyId = r.StringPtr()
		case "KeyArn":
			v.KeyArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeTag(r *cbor.Reader, v *types.Tag) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "TagKey":
			v.TagKey = r.StringPtr()
		case "TagValue":
			v.TagValue = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMultiRegionKey(r *cbor.Reader, v *types.MultiRegionKey) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Arn":
			v.Arn = r.StringPtr()
		case "Region":
			v.Region = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeMultiRegionKeyList(r *cbor.Reader) []types.MultiRegionKey {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.MultiRegionKey, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.MultiRegionKey{})
		decodeMultiRegionKey(r, &v[len(v)-1])
	}
	return v
}

func decodeXksProxyConfigurationType(r *cbor.Reader, v *types.XksProxyConfigurationType) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "Connectivity":
			v.Connectivity = types.XksProxyConnectivityType(r.String())
		case "AccessKeyId":
			v.AccessKeyId = r.StringPtr()
		case "UriEndpoint":
			v.UriEndpoint = r.StringPtr()
		case "UriPath":
			v.UriPath = r.StringPtr()
		case "VpcEndpointServiceName":
			v.VpcEndpointServiceName = r.StringPtr()
		case "VpcEndpointServiceOwner":
			v.VpcEndpointServiceOwner = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeGrantOperationList(r *cbor.Reader) []types.GrantOperation {
	if r.Null() {
		return nil
	}
	n := r.List()
	v := make([]types.GrantOperation, 0, r.Room(n))
	for r.More(&n) {
		v = append(v, types.GrantOperation(r.String()))
	}
	return v
}

func decodeGrantConstraints(r *cbor.Reader, v *types.GrantConstraints) {
	for n := r.Map(); r.More(&n); {
		switch r.Key() {
		case "EncryptionContextSubset":
			v.EncryptionContextSubset = decodeEncryptionContextType(r)
		case "EncryptionContextEquals":
			v.EncryptionContextEquals = decodeEncryptionContextType(r)
		case "SourceArn":
			v.SourceArn = r.StringPtr()
		default:
			r.Skip()
		}
	}
}

func decodeEncryptionContextType(r *cbor.Reader) map[string]string {
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
