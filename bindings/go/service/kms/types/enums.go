// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

// Package types has the structures, enums, unions and errors of AWS Key Management Service.
package types

// AlgorithmSpec is an enum; values that this version does not know are kept as they are.
type AlgorithmSpec string

// Enum values for AlgorithmSpec
const (
	AlgorithmSpecRsaesPkcs1V15       AlgorithmSpec = "RSAES_PKCS1_V1_5"
	AlgorithmSpecRsaesOaepSha1       AlgorithmSpec = "RSAES_OAEP_SHA_1"
	AlgorithmSpecRsaesOaepSha256     AlgorithmSpec = "RSAES_OAEP_SHA_256"
	AlgorithmSpecRsaAesKeyWrapSha1   AlgorithmSpec = "RSA_AES_KEY_WRAP_SHA_1"
	AlgorithmSpecRsaAesKeyWrapSha256 AlgorithmSpec = "RSA_AES_KEY_WRAP_SHA_256"
	AlgorithmSpecSm2pke              AlgorithmSpec = "SM2PKE"
)

// Values are those that this version knows.
func (AlgorithmSpec) Values() []AlgorithmSpec {
	return []AlgorithmSpec{
		"RSAES_PKCS1_V1_5",
		"RSAES_OAEP_SHA_1",
		"RSAES_OAEP_SHA_256",
		"RSA_AES_KEY_WRAP_SHA_1",
		"RSA_AES_KEY_WRAP_SHA_256",
		"SM2PKE",
	}
}

// ConnectionErrorCodeType is an enum; values that this version does not know are kept as they are.
type ConnectionErrorCodeType string

// Enum values for ConnectionErrorCodeType
const (
	ConnectionErrorCodeTypeInvalidCredentials                        ConnectionErrorCodeType = "INVALID_CREDENTIALS"
	ConnectionErrorCodeTypeClusterNotFound                           ConnectionErrorCodeType = "CLUSTER_NOT_FOUND"
	ConnectionErrorCodeTypeNetworkErrors                             ConnectionErrorCodeType = "NETWORK_ERRORS"
	ConnectionErrorCodeTypeInternalError                             ConnectionErrorCodeType = "INTERNAL_ERROR"
	ConnectionErrorCodeTypeInsufficientCloudhsmHsms                  ConnectionErrorCodeType = "INSUFFICIENT_CLOUDHSM_HSMS"
	ConnectionErrorCodeTypeUserLockedOut                             ConnectionErrorCodeType = "USER_LOCKED_OUT"
	ConnectionErrorCodeTypeUserNotFound                              ConnectionErrorCodeType = "USER_NOT_FOUND"
	ConnectionErrorCodeTypeUserLoggedIn                              ConnectionErrorCodeType = "USER_LOGGED_IN"
	ConnectionErrorCodeTypeSubnetNotFound                            ConnectionErrorCodeType = "SUBNET_NOT_FOUND"
	ConnectionErrorCodeTypeInsufficientFreeAddressesInSubnet         ConnectionErrorCodeType = "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET"
	ConnectionErrorCodeTypeXksProxyAccessDenied                      ConnectionErrorCodeType = "XKS_PROXY_ACCESS_DENIED"
	ConnectionErrorCodeTypeXksProxyNotReachable                      ConnectionErrorCodeType = "XKS_PROXY_NOT_REACHABLE"
	ConnectionErrorCodeTypeXksVpcEndpointServiceNotFound             ConnectionErrorCodeType = "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND"
	ConnectionErrorCodeTypeXksProxyInvalidResponse                   ConnectionErrorCodeType = "XKS_PROXY_INVALID_RESPONSE"
	ConnectionErrorCodeTypeXksProxyInvalidConfiguration              ConnectionErrorCodeType = "XKS_PROXY_INVALID_CONFIGURATION"
	ConnectionErrorCodeTypeXksVpcEndpointServiceInvalidConfiguration ConnectionErrorCodeType = "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION"
	ConnectionErrorCodeTypeXksProxyTimedOut                          ConnectionErrorCodeType = "XKS_PROXY_TIMED_OUT"
	ConnectionErrorCodeTypeXksProxyInvalidTlsConfiguration           ConnectionErrorCodeType = "XKS_PROXY_INVALID_TLS_CONFIGURATION"
)

// Values are those that this version knows.
func (ConnectionErrorCodeType) Values() []ConnectionErrorCodeType {
	return []ConnectionErrorCodeType{
		"INVALID_CREDENTIALS",
		"CLUSTER_NOT_FOUND",
		"NETWORK_ERRORS",
		"INTERNAL_ERROR",
		"INSUFFICIENT_CLOUDHSM_HSMS",
		"USER_LOCKED_OUT",
		"USER_NOT_FOUND",
		"USER_LOGGED_IN",
		"SUBNET_NOT_FOUND",
		"INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET",
		"XKS_PROXY_ACCESS_DENIED",
		"XKS_PROXY_NOT_REACHABLE",
		"XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND",
		"XKS_PROXY_INVALID_RESPONSE",
		"XKS_PROXY_INVALID_CONFIGURATION",
		"XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION",
		"XKS_PROXY_TIMED_OUT",
		"XKS_PROXY_INVALID_TLS_CONFIGURATION",
	}
}

// ConnectionStateType is an enum; values that this version does not know are kept as they are.
type ConnectionStateType string

// Enum values for ConnectionStateType
const (
	ConnectionStateTypeConnected     ConnectionStateType = "CONNECTED"
	ConnectionStateTypeConnecting    ConnectionStateType = "CONNECTING"
	ConnectionStateTypeFailed        ConnectionStateType = "FAILED"
	ConnectionStateTypeDisconnected  ConnectionStateType = "DISCONNECTED"
	ConnectionStateTypeDisconnecting ConnectionStateType = "DISCONNECTING"
)

// Values are those that this version knows.
func (ConnectionStateType) Values() []ConnectionStateType {
	return []ConnectionStateType{
		"CONNECTED",
		"CONNECTING",
		"FAILED",
		"DISCONNECTED",
		"DISCONNECTING",
	}
}

// CustomKeyStoreType is an enum; values that this version does not know are kept as they are.
type CustomKeyStoreType string

// Enum values for CustomKeyStoreType
const (
	CustomKeyStoreTypeAwsCloudhsm      CustomKeyStoreType = "AWS_CLOUDHSM"
	CustomKeyStoreTypeExternalKeyStore CustomKeyStoreType = "EXTERNAL_KEY_STORE"
)

// Values are those that this version knows.
func (CustomKeyStoreType) Values() []CustomKeyStoreType {
	return []CustomKeyStoreType{
		"AWS_CLOUDHSM",
		"EXTERNAL_KEY_STORE",
	}
}

// CustomerMasterKeySpec is an enum; values that this version does not know are kept as they are.
type CustomerMasterKeySpec string

// Enum values for CustomerMasterKeySpec
const (
	CustomerMasterKeySpecRsa2048          CustomerMasterKeySpec = "RSA_2048"
	CustomerMasterKeySpecRsa3072          CustomerMasterKeySpec = "RSA_3072"
	CustomerMasterKeySpecRsa4096          CustomerMasterKeySpec = "RSA_4096"
	CustomerMasterKeySpecEccNistP256      CustomerMasterKeySpec = "ECC_NIST_P256"
	CustomerMasterKeySpecEccNistP384      CustomerMasterKeySpec = "ECC_NIST_P384"
	CustomerMasterKeySpecEccNistP521      CustomerMasterKeySpec = "ECC_NIST_P521"
	CustomerMasterKeySpecEccSecgP256k1    CustomerMasterKeySpec = "ECC_SECG_P256K1"
	CustomerMasterKeySpecSymmetricDefault CustomerMasterKeySpec = "SYMMETRIC_DEFAULT"
	CustomerMasterKeySpecHmac224          CustomerMasterKeySpec = "HMAC_224"
	CustomerMasterKeySpecHmac256          CustomerMasterKeySpec = "HMAC_256"
	CustomerMasterKeySpecHmac384          CustomerMasterKeySpec = "HMAC_384"
	CustomerMasterKeySpecHmac512          CustomerMasterKeySpec = "HMAC_512"
	CustomerMasterKeySpecSm2              CustomerMasterKeySpec = "SM2"
)

// Values are those that this version knows.
func (CustomerMasterKeySpec) Values() []CustomerMasterKeySpec {
	return []CustomerMasterKeySpec{
		"RSA_2048",
		"RSA_3072",
		"RSA_4096",
		"ECC_NIST_P256",
		"ECC_NIST_P384",
		"ECC_NIST_P521",
		"ECC_SECG_P256K1",
		"SYMMETRIC_DEFAULT",
		"HMAC_224",
		"HMAC_256",
		"HMAC_384",
		"HMAC_512",
		"SM2",
	}
}

// DataKeyPairSpec is an enum; values that this version does not know are kept as they are.
type DataKeyPairSpec string

// Enum values for DataKeyPairSpec
const (
	DataKeyPairSpecRsa2048             DataKeyPairSpec = "RSA_2048"
	DataKeyPairSpecRsa3072             DataKeyPairSpec = "RSA_3072"
	DataKeyPairSpecRsa4096             DataKeyPairSpec = "RSA_4096"
	DataKeyPairSpecEccNistP256         DataKeyPairSpec = "ECC_NIST_P256"
	DataKeyPairSpecEccNistP384         DataKeyPairSpec = "ECC_NIST_P384"
	DataKeyPairSpecEccNistP521         DataKeyPairSpec = "ECC_NIST_P521"
	DataKeyPairSpecEccSecgP256k1       DataKeyPairSpec = "ECC_SECG_P256K1"
	DataKeyPairSpecSm2                 DataKeyPairSpec = "SM2"
	DataKeyPairSpecEccNistEdwards25519 DataKeyPairSpec = "ECC_NIST_EDWARDS25519"
	DataKeyPairSpecMlKem512            DataKeyPairSpec = "ML_KEM_512"
	DataKeyPairSpecMlKem768            DataKeyPairSpec = "ML_KEM_768"
	DataKeyPairSpecMlKem1024           DataKeyPairSpec = "ML_KEM_1024"
)

// Values are those that this version knows.
func (DataKeyPairSpec) Values() []DataKeyPairSpec {
	return []DataKeyPairSpec{
		"RSA_2048",
		"RSA_3072",
		"RSA_4096",
		"ECC_NIST_P256",
		"ECC_NIST_P384",
		"ECC_NIST_P521",
		"ECC_SECG_P256K1",
		"SM2",
		"ECC_NIST_EDWARDS25519",
		"ML_KEM_512",
		"ML_KEM_768",
		"ML_KEM_1024",
	}
}

// DataKeySpec is an enum; values that this version does not know are kept as they are.
type DataKeySpec string

// Enum values for DataKeySpec
const (
	DataKeySpecAes256 DataKeySpec = "AES_256"
	DataKeySpecAes128 DataKeySpec = "AES_128"
)

// Values are those that this version knows.
func (DataKeySpec) Values() []DataKeySpec {
	return []DataKeySpec{
		"AES_256",
		"AES_128",
	}
}

// DryRunModifierType is an enum; values that this version does not know are kept as they are.
type DryRunModifierType string

// Enum values for DryRunModifierType
const (
	DryRunModifierTypeIgnoreCiphertext DryRunModifierType = "IGNORE_CIPHERTEXT"
)

// Values are those that this version knows.
func (DryRunModifierType) Values() []DryRunModifierType {
	return []DryRunModifierType{
		"IGNORE_CIPHERTEXT",
	}
}

// EncapsulationAlgorithmSpec is an enum; values that this version does not know are kept as they are.
type EncapsulationAlgorithmSpec string

// Enum values for EncapsulationAlgorithmSpec
const (
	EncapsulationAlgorithmSpecMlKem EncapsulationAlgorithmSpec = "ML_KEM"
)

// Values are those that this version knows.
func (EncapsulationAlgorithmSpec) Values() []EncapsulationAlgorithmSpec {
	return []EncapsulationAlgorithmSpec{
		"ML_KEM",
	}
}

// EncryptionAlgorithmSpec is an enum; values that this version does not know are kept as they are.
type EncryptionAlgorithmSpec string

// Enum values for EncryptionAlgorithmSpec
const (
	EncryptionAlgorithmSpecSymmetricDefault EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT"
	EncryptionAlgorithmSpecRsaesOaepSha1    EncryptionAlgorithmSpec = "RSAES_OAEP_SHA_1"
	EncryptionAlgorithmSpecRsaesOaepSha256  EncryptionAlgorithmSpec = "RSAES_OAEP_SHA_256"
	EncryptionAlgorithmSpecSm2pke           EncryptionAlgorithmSpec = "SM2PKE"
)

// Values are those that this version knows.
func (EncryptionAlgorithmSpec) Values() []EncryptionAlgorithmSpec {
	return []EncryptionAlgorithmSpec{
		"SYMMETRIC_DEFAULT",
		"RSAES_OAEP_SHA_1",
		"RSAES_OAEP_SHA_256",
		"SM2PKE",
	}
}

// ExpirationModelType is an enum; values that this version does not know are kept as they are.
type ExpirationModelType string

// Enum values for ExpirationModelType
const (
	ExpirationModelTypeKeyMaterialExpires       ExpirationModelType = "KEY_MATERIAL_EXPIRES"
	ExpirationModelTypeKeyMaterialDoesNotExpire ExpirationModelType = "KEY_MATERIAL_DOES_NOT_EXPIRE"
)

// Values are those that this version knows.
func (ExpirationModelType) Values() []ExpirationModelType {
	return []ExpirationModelType{
		"KEY_MATERIAL_EXPIRES",
		"KEY_MATERIAL_DOES_NOT_EXPIRE",
	}
}

// GrantOperation is an enum; values that this version does not know are kept as they are.
type GrantOperation string

// Enum values for GrantOperation
const (
	GrantOperationDecrypt                             GrantOperation = "Decrypt"
	GrantOperationEncrypt                             GrantOperation = "Encrypt"
	GrantOperationGenerateDataKey                     GrantOperation = "GenerateDataKey"
	GrantOperationGenerateDataKeyWithoutPlaintext     GrantOperation = "GenerateDataKeyWithoutPlaintext"
	GrantOperationReEncryptFrom                       GrantOperation = "ReEncryptFrom"
	GrantOperationReEncryptTo                         GrantOperation = "ReEncryptTo"
	GrantOperationSign                                GrantOperation = "Sign"
	GrantOperationVerify                              GrantOperation = "Verify"
	GrantOperationGetPublicKey                        GrantOperation = "GetPublicKey"
	GrantOperationCreateGrant                         GrantOperation = "CreateGrant"
	GrantOperationRetireGrant                         GrantOperation = "RetireGrant"
	GrantOperationDescribeKey                         GrantOperation = "DescribeKey"
	GrantOperationGenerateDataKeyPair                 GrantOperation = "GenerateDataKeyPair"
	GrantOperationGenerateDataKeyPairWithoutPlaintext GrantOperation = "GenerateDataKeyPairWithoutPlaintext"
	GrantOperationGenerateMac                         GrantOperation = "GenerateMac"
	GrantOperationVerifyMac                           GrantOperation = "VerifyMac"
	GrantOperationDeriveSharedSecret                  GrantOperation = "DeriveSharedSecret"
	GrantOperationEncapsulate                         GrantOperation = "Encapsulate"
	GrantOperationDecapsulate                         GrantOperation = "Decapsulate"
)

// Values are those that this version knows.
func (GrantOperation) Values() []GrantOperation {
	return []GrantOperation{
		"Decrypt",
		"Encrypt",
		"GenerateDataKey",
		"GenerateDataKeyWithoutPlaintext",
		"ReEncryptFrom",
		"ReEncryptTo",
		"Sign",
		"Verify",
		"GetPublicKey",
		"CreateGrant",
		"RetireGrant",
		"DescribeKey",
		"GenerateDataKeyPair",
		"GenerateDataKeyPairWithoutPlaintext",
		"GenerateMac",
		"VerifyMac",
		"DeriveSharedSecret",
		"Encapsulate",
		"Decapsulate",
	}
}

// ImportState is an enum; values that this version does not know are kept as they are.
type ImportState string

// Enum values for ImportState
const (
	ImportStateImported      ImportState = "IMPORTED"
	ImportStatePendingImport ImportState = "PENDING_IMPORT"
)

// Values are those that this version knows.
func (ImportState) Values() []ImportState {
	return []ImportState{
		"IMPORTED",
		"PENDING_IMPORT",
	}
}

// ImportType is an enum; values that this version does not know are kept as they are.
type ImportType string

// Enum values for ImportType
const (
	ImportTypeNewKeyMaterial      ImportType = "NEW_KEY_MATERIAL"
	ImportTypeExistingKeyMaterial ImportType = "EXISTING_KEY_MATERIAL"
)

// Values are those that this version knows.
func (ImportType) Values() []ImportType {
	return []ImportType{
		"NEW_KEY_MATERIAL",
		"EXISTING_KEY_MATERIAL",
	}
}

// IncludeKeyMaterial is an enum; values that this version does not know are kept as they are.
type IncludeKeyMaterial string

// Enum values for IncludeKeyMaterial
const (
	IncludeKeyMaterialAllKeyMaterial IncludeKeyMaterial = "ALL_KEY_MATERIAL"
	IncludeKeyMaterialRotationsOnly  IncludeKeyMaterial = "ROTATIONS_ONLY"
)

// Values are those that this version knows.
func (IncludeKeyMaterial) Values() []IncludeKeyMaterial {
	return []IncludeKeyMaterial{
		"ALL_KEY_MATERIAL",
		"ROTATIONS_ONLY",
	}
}

// KeyAgreementAlgorithmSpec is an enum; values that this version does not know are kept as they are.
type KeyAgreementAlgorithmSpec string

// Enum values for KeyAgreementAlgorithmSpec
const (
	KeyAgreementAlgorithmSpecEcdh KeyAgreementAlgorithmSpec = "ECDH"
)

// Values are those that this version knows.
func (KeyAgreementAlgorithmSpec) Values() []KeyAgreementAlgorithmSpec {
	return []KeyAgreementAlgorithmSpec{
		"ECDH",
	}
}

// KeyEncryptionMechanism is an enum; values that this version does not know are kept as they are.
type KeyEncryptionMechanism string

// Enum values for KeyEncryptionMechanism
const (
	KeyEncryptionMechanismRsaesOaepSha256 KeyEncryptionMechanism = "RSAES_OAEP_SHA_256"
)

// Values are those that this version knows.
func (KeyEncryptionMechanism) Values() []KeyEncryptionMechanism {
	return []KeyEncryptionMechanism{
		"RSAES_OAEP_SHA_256",
	}
}

// KeyLastUsageTrackingOperation is an enum; values that this version does not know are kept as they are.
type KeyLastUsageTrackingOperation string

// Enum values for KeyLastUsageTrackingOperation
const (
	KeyLastUsageTrackingOperationDecrypt                             KeyLastUsageTrackingOperation = "Decrypt"
	KeyLastUsageTrackingOperationDeriveSharedSecret                  KeyLastUsageTrackingOperation = "DeriveSharedSecret"
	KeyLastUsageTrackingOperationEncrypt                             KeyLastUsageTrackingOperation = "Encrypt"
	KeyLastUsageTrackingOperationGenerateDataKey                     KeyLastUsageTrackingOperation = "GenerateDataKey"
	KeyLastUsageTrackingOperationGenerateDataKeyPair                 KeyLastUsageTrackingOperation = "GenerateDataKeyPair"
	KeyLastUsageTrackingOperationGenerateDataKeyPairWithoutPlaintext KeyLastUsageTrackingOperation = "GenerateDataKeyPairWithoutPlaintext"
	KeyLastUsageTrackingOperationGenerateDataKeyWithoutPlaintext     KeyLastUsageTrackingOperation = "GenerateDataKeyWithoutPlaintext"
	KeyLastUsageTrackingOperationGenerateMac                         KeyLastUsageTrackingOperation = "GenerateMac"
	KeyLastUsageTrackingOperationReEncrypt                           KeyLastUsageTrackingOperation = "ReEncrypt"
	KeyLastUsageTrackingOperationSign                                KeyLastUsageTrackingOperation = "Sign"
	KeyLastUsageTrackingOperationVerify                              KeyLastUsageTrackingOperation = "Verify"
	KeyLastUsageTrackingOperationVerifyMac                           KeyLastUsageTrackingOperation = "VerifyMac"
	KeyLastUsageTrackingOperationEncapsulate                         KeyLastUsageTrackingOperation = "Encapsulate"
	KeyLastUsageTrackingOperationDecapsulate                         KeyLastUsageTrackingOperation = "Decapsulate"
)

// Values are those that this version knows.
func (KeyLastUsageTrackingOperation) Values() []KeyLastUsageTrackingOperation {
	return []KeyLastUsageTrackingOperation{
		"Decrypt",
		"DeriveSharedSecret",
		"Encrypt",
		"GenerateDataKey",
		"GenerateDataKeyPair",
		"GenerateDataKeyPairWithoutPlaintext",
		"GenerateDataKeyWithoutPlaintext",
		"GenerateMac",
		"ReEncrypt",
		"Sign",
		"Verify",
		"VerifyMac",
		"Encapsulate",
		"Decapsulate",
	}
}

// KeyManagerType is an enum; values that this version does not know are kept as they are.
type KeyManagerType string

// Enum values for KeyManagerType
const (
	KeyManagerTypeAws      KeyManagerType = "AWS"
	KeyManagerTypeCustomer KeyManagerType = "CUSTOMER"
)

// Values are those that this version knows.
func (KeyManagerType) Values() []KeyManagerType {
	return []KeyManagerType{
		"AWS",
		"CUSTOMER",
	}
}

// KeyMaterialState is an enum; values that this version does not know are kept as they are.
type KeyMaterialState string

// Enum values for KeyMaterialState
const (
	KeyMaterialStateNonCurrent                          KeyMaterialState = "NON_CURRENT"
	KeyMaterialStateCurrent                             KeyMaterialState = "CURRENT"
	KeyMaterialStatePendingRotation                     KeyMaterialState = "PENDING_ROTATION"
	KeyMaterialStatePendingMultiRegionImportAndRotation KeyMaterialState = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
)

// Values are those that this version knows.
func (KeyMaterialState) Values() []KeyMaterialState {
	return []KeyMaterialState{
		"NON_CURRENT",
		"CURRENT",
		"PENDING_ROTATION",
		"PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
	}
}

// KeySpec is an enum; values that this version does not know are kept as they are.
type KeySpec string

// Enum values for KeySpec
const (
	KeySpecRsa2048             KeySpec = "RSA_2048"
	KeySpecRsa3072             KeySpec = "RSA_3072"
	KeySpecRsa4096             KeySpec = "RSA_4096"
	KeySpecEccNistP256         KeySpec = "ECC_NIST_P256"
	KeySpecEccNistP384         KeySpec = "ECC_NIST_P384"
	KeySpecEccNistP521         KeySpec = "ECC_NIST_P521"
	KeySpecEccSecgP256k1       KeySpec = "ECC_SECG_P256K1"
	KeySpecSymmetricDefault    KeySpec = "SYMMETRIC_DEFAULT"
	KeySpecHmac224             KeySpec = "HMAC_224"
	KeySpecHmac256             KeySpec = "HMAC_256"
	KeySpecHmac384             KeySpec = "HMAC_384"
	KeySpecHmac512             KeySpec = "HMAC_512"
	KeySpecSm2                 KeySpec = "SM2"
	KeySpecMlDsa44             KeySpec = "ML_DSA_44"
	KeySpecMlDsa65             KeySpec = "ML_DSA_65"
	KeySpecMlDsa87             KeySpec = "ML_DSA_87"
	KeySpecEccNistEdwards25519 KeySpec = "ECC_NIST_EDWARDS25519"
	KeySpecMlKem512            KeySpec = "ML_KEM_512"
	KeySpecMlKem768            KeySpec = "ML_KEM_768"
	KeySpecMlKem1024           KeySpec = "ML_KEM_1024"
)

// Values are those that this version knows.
func (KeySpec) Values() []KeySpec {
	return []KeySpec{
		"RSA_2048",
		"RSA_3072",
		"RSA_4096",
		"ECC_NIST_P256",
		"ECC_NIST_P384",
		"ECC_NIST_P521",
		"ECC_SECG_P256K1",
		"SYMMETRIC_DEFAULT",
		"HMAC_224",
		"HMAC_256",
		"HMAC_384",
		"HMAC_512",
		"SM2",
		"ML_DSA_44",
		"ML_DSA_65",
		"ML_DSA_87",
		"ECC_NIST_EDWARDS25519",
		"ML_KEM_512",
		"ML_KEM_768",
		"ML_KEM_1024",
	}
}

// KeyState is an enum; values that this version does not know are kept as they are.
type KeyState string

// Enum values for KeyState
const (
	KeyStateCreating               KeyState = "Creating"
	KeyStateEnabled                KeyState = "Enabled"
	KeyStateDisabled               KeyState = "Disabled"
	KeyStatePendingDeletion        KeyState = "PendingDeletion"
	KeyStatePendingImport          KeyState = "PendingImport"
	KeyStatePendingReplicaDeletion KeyState = "PendingReplicaDeletion"
	KeyStateUnavailable            KeyState = "Unavailable"
	KeyStateUpdating               KeyState = "Updating"
)

// Values are those that this version knows.
func (KeyState) Values() []KeyState {
	return []KeyState{
		"Creating",
		"Enabled",
		"Disabled",
		"PendingDeletion",
		"PendingImport",
		"PendingReplicaDeletion",
		"Unavailable",
		"Updating",
	}
}

// KeyUsageType is an enum; values that this version does not know are kept as they are.
type KeyUsageType string

// Enum values for KeyUsageType
const (
	KeyUsageTypeSignVerify             KeyUsageType = "SIGN_VERIFY"
	KeyUsageTypeEncryptDecrypt         KeyUsageType = "ENCRYPT_DECRYPT"
	KeyUsageTypeGenerateVerifyMac      KeyUsageType = "GENERATE_VERIFY_MAC"
	KeyUsageTypeKeyAgreement           KeyUsageType = "KEY_AGREEMENT"
	KeyUsageTypeEncapsulateDecapsulate KeyUsageType = "ENCAPSULATE_DECAPSULATE"
)

// Values are those that this version knows.
func (KeyUsageType) Values() []KeyUsageType {
	return []KeyUsageType{
		"SIGN_VERIFY",
		"ENCRYPT_DECRYPT",
		"GENERATE_VERIFY_MAC",
		"KEY_AGREEMENT",
		"ENCAPSULATE_DECAPSULATE",
	}
}

// MacAlgorithmSpec is an enum; values that this version does not know are kept as they are.
type MacAlgorithmSpec string

// Enum values for MacAlgorithmSpec
const (
	MacAlgorithmSpecHmacSha224 MacAlgorithmSpec = "HMAC_SHA_224"
	MacAlgorithmSpecHmacSha256 MacAlgorithmSpec = "HMAC_SHA_256"
	MacAlgorithmSpecHmacSha384 MacAlgorithmSpec = "HMAC_SHA_384"
	MacAlgorithmSpecHmacSha512 MacAlgorithmSpec = "HMAC_SHA_512"
)

// Values are those that this version knows.
func (MacAlgorithmSpec) Values() []MacAlgorithmSpec {
	return []MacAlgorithmSpec{
		"HMAC_SHA_224",
		"HMAC_SHA_256",
		"HMAC_SHA_384",
		"HMAC_SHA_512",
	}
}

// MessageType is an enum; values that this version does not know are kept as they are.
type MessageType string

// Enum values for MessageType
const (
	MessageTypeRaw        MessageType = "RAW"
	MessageTypeDigest     MessageType = "DIGEST"
	MessageTypeExternalMu MessageType = "EXTERNAL_MU"
)

// Values are those that this version knows.
func (MessageType) Values() []MessageType {
	return []MessageType{
		"RAW",
		"DIGEST",
		"EXTERNAL_MU",
	}
}

// MultiRegionKeyType is an enum; values that this version does not know are kept as they are.
type MultiRegionKeyType string

// Enum values for MultiRegionKeyType
const (
	MultiRegionKeyTypePrimary MultiRegionKeyType = "PRIMARY"
	MultiRegionKeyTypeReplica MultiRegionKeyType = "REPLICA"
)

// Values are those that this version knows.
func (MultiRegionKeyType) Values() []MultiRegionKeyType {
	return []MultiRegionKeyType{
		"PRIMARY",
		"REPLICA",
	}
}

// OriginType is an enum; values that this version does not know are kept as they are.
type OriginType string

// Enum values for OriginType
const (
	OriginTypeAwsKms           OriginType = "AWS_KMS"
	OriginTypeExternal         OriginType = "EXTERNAL"
	OriginTypeAwsCloudhsm      OriginType = "AWS_CLOUDHSM"
	OriginTypeExternalKeyStore OriginType = "EXTERNAL_KEY_STORE"
)

// Values are those that this version knows.
func (OriginType) Values() []OriginType {
	return []OriginType{
		"AWS_KMS",
		"EXTERNAL",
		"AWS_CLOUDHSM",
		"EXTERNAL_KEY_STORE",
	}
}

// ResourceOwnerType is an enum; values that this version does not know are kept as they are.
type ResourceOwnerType string

// Enum values for ResourceOwnerType
const (
	ResourceOwnerTypeSelf                ResourceOwnerType = "SELF"
	ResourceOwnerTypeOtherAccountsViaRam ResourceOwnerType = "OTHER_ACCOUNTS_VIA_RAM"
)

// Values are those that this version knows.
func (ResourceOwnerType) Values() []ResourceOwnerType {
	return []ResourceOwnerType{
		"SELF",
		"OTHER_ACCOUNTS_VIA_RAM",
	}
}

// RotationType is an enum; values that this version does not know are kept as they are.
type RotationType string

// Enum values for RotationType
const (
	RotationTypeAutomatic RotationType = "AUTOMATIC"
	RotationTypeOnDemand  RotationType = "ON_DEMAND"
)

// Values are those that this version knows.
func (RotationType) Values() []RotationType {
	return []RotationType{
		"AUTOMATIC",
		"ON_DEMAND",
	}
}

// SigningAlgorithmSpec is an enum; values that this version does not know are kept as they are.
type SigningAlgorithmSpec string

// Enum values for SigningAlgorithmSpec
const (
	SigningAlgorithmSpecRsassaPssSha256      SigningAlgorithmSpec = "RSASSA_PSS_SHA_256"
	SigningAlgorithmSpecRsassaPssSha384      SigningAlgorithmSpec = "RSASSA_PSS_SHA_384"
	SigningAlgorithmSpecRsassaPssSha512      SigningAlgorithmSpec = "RSASSA_PSS_SHA_512"
	SigningAlgorithmSpecRsassaPkcs1V15Sha256 SigningAlgorithmSpec = "RSASSA_PKCS1_V1_5_SHA_256"
	SigningAlgorithmSpecRsassaPkcs1V15Sha384 SigningAlgorithmSpec = "RSASSA_PKCS1_V1_5_SHA_384"
	SigningAlgorithmSpecRsassaPkcs1V15Sha512 SigningAlgorithmSpec = "RSASSA_PKCS1_V1_5_SHA_512"
	SigningAlgorithmSpecEcdsaSha256          SigningAlgorithmSpec = "ECDSA_SHA_256"
	SigningAlgorithmSpecEcdsaSha384          SigningAlgorithmSpec = "ECDSA_SHA_384"
	SigningAlgorithmSpecEcdsaSha512          SigningAlgorithmSpec = "ECDSA_SHA_512"
	SigningAlgorithmSpecSm2dsa               SigningAlgorithmSpec = "SM2DSA"
	SigningAlgorithmSpecMlDsaShake256        SigningAlgorithmSpec = "ML_DSA_SHAKE_256"
	SigningAlgorithmSpecEd25519Sha512        SigningAlgorithmSpec = "ED25519_SHA_512"
	SigningAlgorithmSpecEd25519PhSha512      SigningAlgorithmSpec = "ED25519_PH_SHA_512"
)

// Values are those that this version knows.
func (SigningAlgorithmSpec) Values() []SigningAlgorithmSpec {
	return []SigningAlgorithmSpec{
		"RSASSA_PSS_SHA_256",
		"RSASSA_PSS_SHA_384",
		"RSASSA_PSS_SHA_512",
		"RSASSA_PKCS1_V1_5_SHA_256",
		"RSASSA_PKCS1_V1_5_SHA_384",
		"RSASSA_PKCS1_V1_5_SHA_512",
		"ECDSA_SHA_256",
		"ECDSA_SHA_384",
		"ECDSA_SHA_512",
		"SM2DSA",
		"ML_DSA_SHAKE_256",
		"ED25519_SHA_512",
		"ED25519_PH_SHA_512",
	}
}

// WrappingKeySpec is an enum; values that this version does not know are kept as they are.
type WrappingKeySpec string

// Enum values for WrappingKeySpec
const (
	WrappingKeySpecRsa2048 WrappingKeySpec = "RSA_2048"
	WrappingKeySpecRsa3072 WrappingKeySpec = "RSA_3072"
	WrappingKeySpecRsa4096 WrappingKeySpec = "RSA_4096"
	WrappingKeySpecSm2     WrappingKeySpec = "SM2"
)

// Values are those that this version knows.
func (WrappingKeySpec) Values() []WrappingKeySpec {
	return []WrappingKeySpec{
		"RSA_2048",
		"RSA_3072",
		"RSA_4096",
		"SM2",
	}
}

// XksProxyConnectivityType is an enum; values that this version does not know are kept as they are.
type XksProxyConnectivityType string

// Enum values for XksProxyConnectivityType
const (
	XksProxyConnectivityTypePublicEndpoint     XksProxyConnectivityType = "PUBLIC_ENDPOINT"
	XksProxyConnectivityTypeVpcEndpointService XksProxyConnectivityType = "VPC_ENDPOINT_SERVICE"
)

// Values are those that this version knows.
func (XksProxyConnectivityType) Values() []XksProxyConnectivityType {
	return []XksProxyConnectivityType{
		"PUBLIC_ENDPOINT",
		"VPC_ENDPOINT_SERVICE",
	}
}
