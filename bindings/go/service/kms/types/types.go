// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package types

import (
	"time"
)

// AliasListEntry is a structure of the model.
type AliasListEntry struct {
	AliasName       *string
	AliasArn        *string
	TargetKeyId     *string
	CreationDate    *time.Time
	LastUpdatedDate *time.Time
}

// CustomKeyStoresListEntry is a structure of the model.
type CustomKeyStoresListEntry struct {
	CustomKeyStoreId       *string
	CustomKeyStoreName     *string
	CloudHsmClusterId      *string
	TrustAnchorCertificate *string
	ConnectionState        ConnectionStateType
	ConnectionErrorCode    ConnectionErrorCodeType
	CreationDate           *time.Time
	CustomKeyStoreType     CustomKeyStoreType
	XksProxyConfiguration  *XksProxyConfigurationType
}

// GrantConstraints is a structure of the model.
type GrantConstraints struct {
	EncryptionContextSubset map[string]string
	EncryptionContextEquals map[string]string
	SourceArn               *string
}

// GrantListEntry is a structure of the model.
type GrantListEntry struct {
	KeyId                    *string
	GrantId                  *string
	Name                     *string
	CreationDate             *time.Time
	GranteePrincipal         *string
	RetiringPrincipal        *string
	IssuingAccount           *string
	Operations               []GrantOperation
	Constraints              *GrantConstraints
	GranteeServicePrincipal  *string
	RetiringServicePrincipal *string
}

// KeyLastUsageData is a structure of the model.
type KeyLastUsageData struct {
	Operation         KeyLastUsageTrackingOperation
	Timestamp         *time.Time
	CloudTrailEventId *string
	KmsRequestId      *string
}

// KeyListEntry is a structure of the model.
type KeyListEntry struct {
	KeyId  *string
	KeyArn *string
}

// KeyMetadata is a structure of the model.
type KeyMetadata struct {
	AWSAccountId                *string
	KeyId                       *string
	Arn                         *string
	CreationDate                *time.Time
	Enabled                     bool
	Description                 *string
	KeyUsage                    KeyUsageType
	KeyState                    KeyState
	DeletionDate                *time.Time
	ValidTo                     *time.Time
	Origin                      OriginType
	CustomKeyStoreId            *string
	CloudHsmClusterId           *string
	ExpirationModel             ExpirationModelType
	KeyManager                  KeyManagerType
	CustomerMasterKeySpec       CustomerMasterKeySpec
	KeySpec                     KeySpec
	EncryptionAlgorithms        []EncryptionAlgorithmSpec
	SigningAlgorithms           []SigningAlgorithmSpec
	KeyAgreementAlgorithms      []KeyAgreementAlgorithmSpec
	EncapsulationAlgorithms     []EncapsulationAlgorithmSpec
	MultiRegion                 bool
	MultiRegionConfiguration    *MultiRegionConfiguration
	PendingDeletionWindowInDays *int32
	MacAlgorithms               []MacAlgorithmSpec
	XksKeyConfiguration         *XksKeyConfigurationType
	CurrentKeyMaterialId        *string
}

// MultiRegionConfiguration is a structure of the model.
type MultiRegionConfiguration struct {
	MultiRegionKeyType MultiRegionKeyType
	PrimaryKey         *MultiRegionKey
	ReplicaKeys        []MultiRegionKey
}

// MultiRegionKey is a structure of the model.
type MultiRegionKey struct {
	Arn    *string
	Region *string
}

// RecipientInfo is a structure of the model.
type RecipientInfo struct {
	KeyEncryptionAlgorithm KeyEncryptionMechanism
	AttestationDocument    []byte
}

// RotationsListEntry is a structure of the model.
type RotationsListEntry struct {
	KeyId                  *string
	KeyMaterialId          *string
	KeyMaterialDescription *string
	ImportState            ImportState
	KeyMaterialState       KeyMaterialState
	ExpirationModel        ExpirationModelType
	ValidTo                *time.Time
	RotationDate           *time.Time
	RotationType           RotationType
}

// Tag is a structure of the model.
type Tag struct {
	TagKey   *string
	TagValue *string
}

// XksKeyConfigurationType is a structure of the model.
type XksKeyConfigurationType struct {
	Id *string
}

// XksProxyAuthenticationCredentialType is a structure of the model.
type XksProxyAuthenticationCredentialType struct {
	AccessKeyId        *string
	RawSecretAccessKey *string
}

// XksProxyConfigurationType is a structure of the model.
type XksProxyConfigurationType struct {
	Connectivity            XksProxyConnectivityType
	AccessKeyId             *string
	UriEndpoint             *string
	UriPath                 *string
	VpcEndpointServiceName  *string
	VpcEndpointServiceOwner *string
}
