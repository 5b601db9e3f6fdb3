// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/kms/types"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// CancelKeyDeletionInput is what CancelKeyDeletion takes.
type CancelKeyDeletionInput struct {
	// Required.
	KeyId *string
}

// CancelKeyDeletionOutput is what CancelKeyDeletion gives.
type CancelKeyDeletionOutput struct {
	KeyId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CancelKeyDeletion calls the operation of that name.
func (c *Client) CancelKeyDeletion(ctx context.Context, params *CancelKeyDeletionInput, optFns ...func(*Options)) (*CancelKeyDeletionOutput, error) {
	if params == nil {
		params = &CancelKeyDeletionInput{}
	}
	out, err := c.invoke(ctx, &opCancelKeyDeletion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CancelKeyDeletionOutput), nil
}

var opCancelKeyDeletion = runtime.Op{
	Service: &service,
	Name:    "CancelKeyDeletion",
	Input:   "CancelKeyDeletionInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCancelKeyDeletionInput(w, in.(*CancelKeyDeletionInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CancelKeyDeletionOutput)
		decodeOpCancelKeyDeletionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CancelKeyDeletionOutput).ResultMetadata },
}

// ConnectCustomKeyStoreInput is what ConnectCustomKeyStore takes.
type ConnectCustomKeyStoreInput struct {
	// Required.
	CustomKeyStoreId *string
}

// ConnectCustomKeyStoreOutput is what ConnectCustomKeyStore gives.
type ConnectCustomKeyStoreOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ConnectCustomKeyStore calls the operation of that name.
func (c *Client) ConnectCustomKeyStore(ctx context.Context, params *ConnectCustomKeyStoreInput, optFns ...func(*Options)) (*ConnectCustomKeyStoreOutput, error) {
	if params == nil {
		params = &ConnectCustomKeyStoreInput{}
	}
	out, err := c.invoke(ctx, &opConnectCustomKeyStore, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ConnectCustomKeyStoreOutput), nil
}

var opConnectCustomKeyStore = runtime.Op{
	Service: &service,
	Name:    "ConnectCustomKeyStore",
	Input:   "ConnectCustomKeyStoreInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpConnectCustomKeyStoreInput(w, in.(*ConnectCustomKeyStoreInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ConnectCustomKeyStoreOutput)
		decodeOpConnectCustomKeyStoreOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ConnectCustomKeyStoreOutput).ResultMetadata },
}

// CreateAliasInput is what CreateAlias takes.
type CreateAliasInput struct {
	// Required.
	AliasName *string
	// Required.
	TargetKeyId *string
}

// CreateAliasOutput is what CreateAlias gives.
type CreateAliasOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateAlias calls the operation of that name.
func (c *Client) CreateAlias(ctx context.Context, params *CreateAliasInput, optFns ...func(*Options)) (*CreateAliasOutput, error) {
	if params == nil {
		params = &CreateAliasInput{}
	}
	out, err := c.invoke(ctx, &opCreateAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateAliasOutput), nil
}

var opCreateAlias = runtime.Op{
	Service: &service,
	Name:    "CreateAlias",
	Input:   "CreateAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateAliasInput(w, in.(*CreateAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateAliasOutput)
		decodeOpCreateAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateAliasOutput).ResultMetadata },
}

// CreateCustomKeyStoreInput is what CreateCustomKeyStore takes.
type CreateCustomKeyStoreInput struct {
	// Required.
	CustomKeyStoreName               *string
	CloudHsmClusterId                *string
	TrustAnchorCertificate           *string
	KeyStorePassword                 *string
	CustomKeyStoreType               types.CustomKeyStoreType
	XksProxyUriEndpoint              *string
	XksProxyUriPath                  *string
	XksProxyVpcEndpointServiceName   *string
	XksProxyVpcEndpointServiceOwner  *string
	XksProxyAuthenticationCredential *types.XksProxyAuthenticationCredentialType
	XksProxyConnectivity             types.XksProxyConnectivityType
}

// CreateCustomKeyStoreOutput is what CreateCustomKeyStore gives.
type CreateCustomKeyStoreOutput struct {
	CustomKeyStoreId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateCustomKeyStore calls the operation of that name.
func (c *Client) CreateCustomKeyStore(ctx context.Context, params *CreateCustomKeyStoreInput, optFns ...func(*Options)) (*CreateCustomKeyStoreOutput, error) {
	if params == nil {
		params = &CreateCustomKeyStoreInput{}
	}
	out, err := c.invoke(ctx, &opCreateCustomKeyStore, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateCustomKeyStoreOutput), nil
}

var opCreateCustomKeyStore = runtime.Op{
	Service: &service,
	Name:    "CreateCustomKeyStore",
	Input:   "CreateCustomKeyStoreInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpCreateCustomKeyStoreInput(w, in.(*CreateCustomKeyStoreInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateCustomKeyStoreOutput)
		decodeOpCreateCustomKeyStoreOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateCustomKeyStoreOutput).ResultMetadata },
}

// CreateGrantInput is what CreateGrant takes.
type CreateGrantInput struct {
	// Required.
	KeyId             *string
	GranteePrincipal  *string
	RetiringPrincipal *string
	// Required.
	Operations               []types.GrantOperation
	Constraints              *types.GrantConstraints
	GrantTokens              []string
	Name                     *string
	DryRun                   bool
	GranteeServicePrincipal  *string
	RetiringServicePrincipal *string
}

// CreateGrantOutput is what CreateGrant gives.
type CreateGrantOutput struct {
	GrantToken *string
	GrantId    *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateGrant calls the operation of that name.
func (c *Client) CreateGrant(ctx context.Context, params *CreateGrantInput, optFns ...func(*Options)) (*CreateGrantOutput, error) {
	if params == nil {
		params = &CreateGrantInput{}
	}
	out, err := c.invoke(ctx, &opCreateGrant, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateGrantOutput), nil
}

var opCreateGrant = runtime.Op{
	Service: &service,
	Name:    "CreateGrant",
	Input:   "CreateGrantInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateGrantInput(w, in.(*CreateGrantInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateGrantOutput)
		decodeOpCreateGrantOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateGrantOutput).ResultMetadata },
}

// CreateKeyInput is what CreateKey takes.
type CreateKeyInput struct {
	Policy                         *string
	Description                    *string
	KeyUsage                       types.KeyUsageType
	CustomerMasterKeySpec          types.CustomerMasterKeySpec
	KeySpec                        types.KeySpec
	Origin                         types.OriginType
	CustomKeyStoreId               *string
	BypassPolicyLockoutSafetyCheck bool
	Tags                           []types.Tag
	MultiRegion                    bool
	XksKeyId                       *string
}

// CreateKeyOutput is what CreateKey gives.
type CreateKeyOutput struct {
	KeyMetadata *types.KeyMetadata

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// CreateKey calls the operation of that name.
func (c *Client) CreateKey(ctx context.Context, params *CreateKeyInput, optFns ...func(*Options)) (*CreateKeyOutput, error) {
	if params == nil {
		params = &CreateKeyInput{}
	}
	out, err := c.invoke(ctx, &opCreateKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*CreateKeyOutput), nil
}

var opCreateKey = runtime.Op{
	Service: &service,
	Name:    "CreateKey",
	Input:   "CreateKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpCreateKeyInput(w, in.(*CreateKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(CreateKeyOutput)
		decodeOpCreateKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*CreateKeyOutput).ResultMetadata },
}

// DecapsulateInput is what Decapsulate takes.
type DecapsulateInput struct {
	// Required.
	KeyId *string
	// Required.
	SharedSecretCiphertextBlob []byte
	// Required.
	EncapsulationAlgorithm types.EncapsulationAlgorithmSpec
	GrantTokens            []string
	DryRun                 bool
}

// DecapsulateOutput is what Decapsulate gives.
type DecapsulateOutput struct {
	KeyId                  *string
	SharedSecret           []byte
	EncapsulationAlgorithm types.EncapsulationAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Decapsulate calls the operation of that name.
func (c *Client) Decapsulate(ctx context.Context, params *DecapsulateInput, optFns ...func(*Options)) (*DecapsulateOutput, error) {
	if params == nil {
		params = &DecapsulateInput{}
	}
	out, err := c.invoke(ctx, &opDecapsulate, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DecapsulateOutput), nil
}

var opDecapsulate = runtime.Op{
	Service: &service,
	Name:    "Decapsulate",
	Input:   "DecapsulateInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDecapsulateInput(w, in.(*DecapsulateInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DecapsulateOutput)
		decodeOpDecapsulateOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DecapsulateOutput).ResultMetadata },
}

// DecryptInput is what Decrypt takes.
type DecryptInput struct {
	CiphertextBlob      []byte
	EncryptionContext   map[string]string
	GrantTokens         []string
	KeyId               *string
	EncryptionAlgorithm types.EncryptionAlgorithmSpec
	Recipient           *types.RecipientInfo
	DryRun              bool
	DryRunModifiers     []types.DryRunModifierType
}

// DecryptOutput is what Decrypt gives.
type DecryptOutput struct {
	KeyId                  *string
	Plaintext              []byte
	EncryptionAlgorithm    types.EncryptionAlgorithmSpec
	CiphertextForRecipient []byte
	KeyMaterialId          *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Decrypt calls the operation of that name.
func (c *Client) Decrypt(ctx context.Context, params *DecryptInput, optFns ...func(*Options)) (*DecryptOutput, error) {
	if params == nil {
		params = &DecryptInput{}
	}
	out, err := c.invoke(ctx, &opDecrypt, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DecryptOutput), nil
}

var opDecrypt = runtime.Op{
	Service: &service,
	Name:    "Decrypt",
	Input:   "DecryptInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDecryptInput(w, in.(*DecryptInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DecryptOutput)
		decodeOpDecryptOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DecryptOutput).ResultMetadata },
}

// DeleteAliasInput is what DeleteAlias takes.
type DeleteAliasInput struct {
	// Required.
	AliasName *string
}

// DeleteAliasOutput is what DeleteAlias gives.
type DeleteAliasOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteAlias calls the operation of that name.
func (c *Client) DeleteAlias(ctx context.Context, params *DeleteAliasInput, optFns ...func(*Options)) (*DeleteAliasOutput, error) {
	if params == nil {
		params = &DeleteAliasInput{}
	}
	out, err := c.invoke(ctx, &opDeleteAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteAliasOutput), nil
}

var opDeleteAlias = runtime.Op{
	Service: &service,
	Name:    "DeleteAlias",
	Input:   "DeleteAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDeleteAliasInput(w, in.(*DeleteAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteAliasOutput)
		decodeOpDeleteAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteAliasOutput).ResultMetadata },
}

// DeleteCustomKeyStoreInput is what DeleteCustomKeyStore takes.
type DeleteCustomKeyStoreInput struct {
	// Required.
	CustomKeyStoreId *string
}

// DeleteCustomKeyStoreOutput is what DeleteCustomKeyStore gives.
type DeleteCustomKeyStoreOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteCustomKeyStore calls the operation of that name.
func (c *Client) DeleteCustomKeyStore(ctx context.Context, params *DeleteCustomKeyStoreInput, optFns ...func(*Options)) (*DeleteCustomKeyStoreOutput, error) {
	if params == nil {
		params = &DeleteCustomKeyStoreInput{}
	}
	out, err := c.invoke(ctx, &opDeleteCustomKeyStore, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteCustomKeyStoreOutput), nil
}

var opDeleteCustomKeyStore = runtime.Op{
	Service: &service,
	Name:    "DeleteCustomKeyStore",
	Input:   "DeleteCustomKeyStoreInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteCustomKeyStoreInput(w, in.(*DeleteCustomKeyStoreInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteCustomKeyStoreOutput)
		decodeOpDeleteCustomKeyStoreOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeleteCustomKeyStoreOutput).ResultMetadata },
}

// DeleteImportedKeyMaterialInput is what DeleteImportedKeyMaterial takes.
type DeleteImportedKeyMaterialInput struct {
	// Required.
	KeyId         *string
	KeyMaterialId *string
}

// DeleteImportedKeyMaterialOutput is what DeleteImportedKeyMaterial gives.
type DeleteImportedKeyMaterialOutput struct {
	KeyId         *string
	KeyMaterialId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeleteImportedKeyMaterial calls the operation of that name.
func (c *Client) DeleteImportedKeyMaterial(ctx context.Context, params *DeleteImportedKeyMaterialInput, optFns ...func(*Options)) (*DeleteImportedKeyMaterialOutput, error) {
	if params == nil {
		params = &DeleteImportedKeyMaterialInput{}
	}
	out, err := c.invoke(ctx, &opDeleteImportedKeyMaterial, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeleteImportedKeyMaterialOutput), nil
}

var opDeleteImportedKeyMaterial = runtime.Op{
	Service: &service,
	Name:    "DeleteImportedKeyMaterial",
	Input:   "DeleteImportedKeyMaterialInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeleteImportedKeyMaterialInput(w, in.(*DeleteImportedKeyMaterialInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeleteImportedKeyMaterialOutput)
		decodeOpDeleteImportedKeyMaterialOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DeleteImportedKeyMaterialOutput).ResultMetadata
	},
}

// DeriveSharedSecretInput is what DeriveSharedSecret takes.
type DeriveSharedSecretInput struct {
	// Required.
	KeyId *string
	// Required.
	KeyAgreementAlgorithm types.KeyAgreementAlgorithmSpec
	// Required.
	PublicKey   []byte
	GrantTokens []string
	DryRun      bool
	Recipient   *types.RecipientInfo
}

// DeriveSharedSecretOutput is what DeriveSharedSecret gives.
type DeriveSharedSecretOutput struct {
	KeyId                  *string
	SharedSecret           []byte
	CiphertextForRecipient []byte
	KeyAgreementAlgorithm  types.KeyAgreementAlgorithmSpec
	KeyOrigin              types.OriginType

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DeriveSharedSecret calls the operation of that name.
func (c *Client) DeriveSharedSecret(ctx context.Context, params *DeriveSharedSecretInput, optFns ...func(*Options)) (*DeriveSharedSecretOutput, error) {
	if params == nil {
		params = &DeriveSharedSecretInput{}
	}
	out, err := c.invoke(ctx, &opDeriveSharedSecret, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DeriveSharedSecretOutput), nil
}

var opDeriveSharedSecret = runtime.Op{
	Service: &service,
	Name:    "DeriveSharedSecret",
	Input:   "DeriveSharedSecretInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDeriveSharedSecretInput(w, in.(*DeriveSharedSecretInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DeriveSharedSecretOutput)
		decodeOpDeriveSharedSecretOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DeriveSharedSecretOutput).ResultMetadata },
}

// DescribeCustomKeyStoresInput is what DescribeCustomKeyStores takes.
type DescribeCustomKeyStoresInput struct {
	CustomKeyStoreId   *string
	CustomKeyStoreName *string
	Limit              *int32
	Marker             *string
}

// DescribeCustomKeyStoresOutput is what DescribeCustomKeyStores gives.
type DescribeCustomKeyStoresOutput struct {
	CustomKeyStores []types.CustomKeyStoresListEntry
	NextMarker      *string
	Truncated       bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeCustomKeyStores calls the operation of that name.
func (c *Client) DescribeCustomKeyStores(ctx context.Context, params *DescribeCustomKeyStoresInput, optFns ...func(*Options)) (*DescribeCustomKeyStoresOutput, error) {
	if params == nil {
		params = &DescribeCustomKeyStoresInput{}
	}
	out, err := c.invoke(ctx, &opDescribeCustomKeyStores, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeCustomKeyStoresOutput), nil
}

var opDescribeCustomKeyStores = runtime.Op{
	Service: &service,
	Name:    "DescribeCustomKeyStores",
	Input:   "DescribeCustomKeyStoresInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDescribeCustomKeyStoresInput(w, in.(*DescribeCustomKeyStoresInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeCustomKeyStoresOutput)
		decodeOpDescribeCustomKeyStoresOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DescribeCustomKeyStoresOutput).ResultMetadata
	},
}

// DescribeKeyInput is what DescribeKey takes.
type DescribeKeyInput struct {
	// Required.
	KeyId       *string
	GrantTokens []string
}

// DescribeKeyOutput is what DescribeKey gives.
type DescribeKeyOutput struct {
	KeyMetadata *types.KeyMetadata

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DescribeKey calls the operation of that name.
func (c *Client) DescribeKey(ctx context.Context, params *DescribeKeyInput, optFns ...func(*Options)) (*DescribeKeyOutput, error) {
	if params == nil {
		params = &DescribeKeyInput{}
	}
	out, err := c.invoke(ctx, &opDescribeKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DescribeKeyOutput), nil
}

var opDescribeKey = runtime.Op{
	Service: &service,
	Name:    "DescribeKey",
	Input:   "DescribeKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDescribeKeyInput(w, in.(*DescribeKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DescribeKeyOutput)
		decodeOpDescribeKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DescribeKeyOutput).ResultMetadata },
}

// DisableKeyInput is what DisableKey takes.
type DisableKeyInput struct {
	// Required.
	KeyId *string
}

// DisableKeyOutput is what DisableKey gives.
type DisableKeyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisableKey calls the operation of that name.
func (c *Client) DisableKey(ctx context.Context, params *DisableKeyInput, optFns ...func(*Options)) (*DisableKeyOutput, error) {
	if params == nil {
		params = &DisableKeyInput{}
	}
	out, err := c.invoke(ctx, &opDisableKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisableKeyOutput), nil
}

var opDisableKey = runtime.Op{
	Service: &service,
	Name:    "DisableKey",
	Input:   "DisableKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpDisableKeyInput(w, in.(*DisableKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisableKeyOutput)
		decodeOpDisableKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DisableKeyOutput).ResultMetadata },
}

// DisableKeyRotationInput is what DisableKeyRotation takes.
type DisableKeyRotationInput struct {
	// Required.
	KeyId *string
}

// DisableKeyRotationOutput is what DisableKeyRotation gives.
type DisableKeyRotationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisableKeyRotation calls the operation of that name.
func (c *Client) DisableKeyRotation(ctx context.Context, params *DisableKeyRotationInput, optFns ...func(*Options)) (*DisableKeyRotationOutput, error) {
	if params == nil {
		params = &DisableKeyRotationInput{}
	}
	out, err := c.invoke(ctx, &opDisableKeyRotation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisableKeyRotationOutput), nil
}

var opDisableKeyRotation = runtime.Op{
	Service: &service,
	Name:    "DisableKeyRotation",
	Input:   "DisableKeyRotationInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDisableKeyRotationInput(w, in.(*DisableKeyRotationInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisableKeyRotationOutput)
		decodeOpDisableKeyRotationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*DisableKeyRotationOutput).ResultMetadata },
}

// DisconnectCustomKeyStoreInput is what DisconnectCustomKeyStore takes.
type DisconnectCustomKeyStoreInput struct {
	// Required.
	CustomKeyStoreId *string
}

// DisconnectCustomKeyStoreOutput is what DisconnectCustomKeyStore gives.
type DisconnectCustomKeyStoreOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// DisconnectCustomKeyStore calls the operation of that name.
func (c *Client) DisconnectCustomKeyStore(ctx context.Context, params *DisconnectCustomKeyStoreInput, optFns ...func(*Options)) (*DisconnectCustomKeyStoreOutput, error) {
	if params == nil {
		params = &DisconnectCustomKeyStoreInput{}
	}
	out, err := c.invoke(ctx, &opDisconnectCustomKeyStore, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*DisconnectCustomKeyStoreOutput), nil
}

var opDisconnectCustomKeyStore = runtime.Op{
	Service: &service,
	Name:    "DisconnectCustomKeyStore",
	Input:   "DisconnectCustomKeyStoreInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpDisconnectCustomKeyStoreInput(w, in.(*DisconnectCustomKeyStoreInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(DisconnectCustomKeyStoreOutput)
		decodeOpDisconnectCustomKeyStoreOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*DisconnectCustomKeyStoreOutput).ResultMetadata
	},
}

// EnableKeyInput is what EnableKey takes.
type EnableKeyInput struct {
	// Required.
	KeyId *string
}

// EnableKeyOutput is what EnableKey gives.
type EnableKeyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// EnableKey calls the operation of that name.
func (c *Client) EnableKey(ctx context.Context, params *EnableKeyInput, optFns ...func(*Options)) (*EnableKeyOutput, error) {
	if params == nil {
		params = &EnableKeyInput{}
	}
	out, err := c.invoke(ctx, &opEnableKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EnableKeyOutput), nil
}

var opEnableKey = runtime.Op{
	Service: &service,
	Name:    "EnableKey",
	Input:   "EnableKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpEnableKeyInput(w, in.(*EnableKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EnableKeyOutput)
		decodeOpEnableKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*EnableKeyOutput).ResultMetadata },
}

// EnableKeyRotationInput is what EnableKeyRotation takes.
type EnableKeyRotationInput struct {
	// Required.
	KeyId                *string
	RotationPeriodInDays *int32
}

// EnableKeyRotationOutput is what EnableKeyRotation gives.
type EnableKeyRotationOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// EnableKeyRotation calls the operation of that name.
func (c *Client) EnableKeyRotation(ctx context.Context, params *EnableKeyRotationInput, optFns ...func(*Options)) (*EnableKeyRotationOutput, error) {
	if params == nil {
		params = &EnableKeyRotationInput{}
	}
	out, err := c.invoke(ctx, &opEnableKeyRotation, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EnableKeyRotationOutput), nil
}

var opEnableKeyRotation = runtime.Op{
	Service: &service,
	Name:    "EnableKeyRotation",
	Input:   "EnableKeyRotationInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpEnableKeyRotationInput(w, in.(*EnableKeyRotationInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EnableKeyRotationOutput)
		decodeOpEnableKeyRotationOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*EnableKeyRotationOutput).ResultMetadata },
}

// EncapsulateInput is what Encapsulate takes.
type EncapsulateInput struct {
	// Required.
	KeyId *string
	// Required.
	EncapsulationAlgorithm types.EncapsulationAlgorithmSpec
	GrantTokens            []string
	DryRun                 bool
}

// EncapsulateOutput is what Encapsulate gives.
type EncapsulateOutput struct {
	KeyId                      *string
	SharedSecret               []byte
	SharedSecretCiphertextBlob []byte
	EncapsulationAlgorithm     types.EncapsulationAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Encapsulate calls the operation of that name.
func (c *Client) Encapsulate(ctx context.Context, params *EncapsulateInput, optFns ...func(*Options)) (*EncapsulateOutput, error) {
	if params == nil {
		params = &EncapsulateInput{}
	}
	out, err := c.invoke(ctx, &opEncapsulate, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EncapsulateOutput), nil
}

var opEncapsulate = runtime.Op{
	Service: &service,
	Name:    "Encapsulate",
	Input:   "EncapsulateInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpEncapsulateInput(w, in.(*EncapsulateInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EncapsulateOutput)
		decodeOpEncapsulateOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*EncapsulateOutput).ResultMetadata },
}

// EncryptInput is what Encrypt takes.
type EncryptInput struct {
	// Required.
	KeyId *string
	// Required.
	Plaintext           []byte
	EncryptionContext   map[string]string
	GrantTokens         []string
	EncryptionAlgorithm types.EncryptionAlgorithmSpec
	DryRun              bool
}

// EncryptOutput is what Encrypt gives.
type EncryptOutput struct {
	CiphertextBlob      []byte
	KeyId               *string
	EncryptionAlgorithm types.EncryptionAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Encrypt calls the operation of that name.
func (c *Client) Encrypt(ctx context.Context, params *EncryptInput, optFns ...func(*Options)) (*EncryptOutput, error) {
	if params == nil {
		params = &EncryptInput{}
	}
	out, err := c.invoke(ctx, &opEncrypt, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*EncryptOutput), nil
}

var opEncrypt = runtime.Op{
	Service: &service,
	Name:    "Encrypt",
	Input:   "EncryptInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpEncryptInput(w, in.(*EncryptInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(EncryptOutput)
		decodeOpEncryptOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*EncryptOutput).ResultMetadata },
}

// GenerateDataKeyInput is what GenerateDataKey takes.
type GenerateDataKeyInput struct {
	// Required.
	KeyId             *string
	EncryptionContext map[string]string
	NumberOfBytes     *int32
	KeySpec           types.DataKeySpec
	GrantTokens       []string
	Recipient         *types.RecipientInfo
	DryRun            bool
}

// GenerateDataKeyOutput is what GenerateDataKey gives.
type GenerateDataKeyOutput struct {
	CiphertextBlob         []byte
	Plaintext              []byte
	KeyId                  *string
	CiphertextForRecipient []byte
	KeyMaterialId          *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateDataKey calls the operation of that name.
func (c *Client) GenerateDataKey(ctx context.Context, params *GenerateDataKeyInput, optFns ...func(*Options)) (*GenerateDataKeyOutput, error) {
	if params == nil {
		params = &GenerateDataKeyInput{}
	}
	out, err := c.invoke(ctx, &opGenerateDataKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateDataKeyOutput), nil
}

var opGenerateDataKey = runtime.Op{
	Service: &service,
	Name:    "GenerateDataKey",
	Input:   "GenerateDataKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGenerateDataKeyInput(w, in.(*GenerateDataKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateDataKeyOutput)
		decodeOpGenerateDataKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GenerateDataKeyOutput).ResultMetadata },
}

// GenerateDataKeyPairInput is what GenerateDataKeyPair takes.
type GenerateDataKeyPairInput struct {
	EncryptionContext map[string]string
	// Required.
	KeyId *string
	// Required.
	KeyPairSpec types.DataKeyPairSpec
	GrantTokens []string
	Recipient   *types.RecipientInfo
	DryRun      bool
}

// GenerateDataKeyPairOutput is what GenerateDataKeyPair gives.
type GenerateDataKeyPairOutput struct {
	PrivateKeyCiphertextBlob []byte
	PrivateKeyPlaintext      []byte
	PublicKey                []byte
	KeyId                    *string
	KeyPairSpec              types.DataKeyPairSpec
	CiphertextForRecipient   []byte
	KeyMaterialId            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateDataKeyPair calls the operation of that name.
func (c *Client) GenerateDataKeyPair(ctx context.Context, params *GenerateDataKeyPairInput, optFns ...func(*Options)) (*GenerateDataKeyPairOutput, error) {
	if params == nil {
		params = &GenerateDataKeyPairInput{}
	}
	out, err := c.invoke(ctx, &opGenerateDataKeyPair, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateDataKeyPairOutput), nil
}

var opGenerateDataKeyPair = runtime.Op{
	Service: &service,
	Name:    "GenerateDataKeyPair",
	Input:   "GenerateDataKeyPairInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGenerateDataKeyPairInput(w, in.(*GenerateDataKeyPairInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateDataKeyPairOutput)
		decodeOpGenerateDataKeyPairOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GenerateDataKeyPairOutput).ResultMetadata },
}

// GenerateDataKeyPairWithoutPlaintextInput is what GenerateDataKeyPairWithoutPlaintext takes.
type GenerateDataKeyPairWithoutPlaintextInput struct {
	EncryptionContext map[string]string
	// Required.
	KeyId *string
	// Required.
	KeyPairSpec types.DataKeyPairSpec
	GrantTokens []string
	DryRun      bool
}

// GenerateDataKeyPairWithoutPlaintextOutput is what GenerateDataKeyPairWithoutPlaintext gives.
type GenerateDataKeyPairWithoutPlaintextOutput struct {
	PrivateKeyCiphertextBlob []byte
	PublicKey                []byte
	KeyId                    *string
	KeyPairSpec              types.DataKeyPairSpec
	KeyMaterialId            *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateDataKeyPairWithoutPlaintext calls the operation of that name.
func (c *Client) GenerateDataKeyPairWithoutPlaintext(ctx context.Context, params *GenerateDataKeyPairWithoutPlaintextInput, optFns ...func(*Options)) (*GenerateDataKeyPairWithoutPlaintextOutput, error) {
	if params == nil {
		params = &GenerateDataKeyPairWithoutPlaintextInput{}
	}
	out, err := c.invoke(ctx, &opGenerateDataKeyPairWithoutPlaintext, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateDataKeyPairWithoutPlaintextOutput), nil
}

var opGenerateDataKeyPairWithoutPlaintext = runtime.Op{
	Service: &service,
	Name:    "GenerateDataKeyPairWithoutPlaintext",
	Input:   "GenerateDataKeyPairWithoutPlaintextInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGenerateDataKeyPairWithoutPlaintextInput(w, in.(*GenerateDataKeyPairWithoutPlaintextInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateDataKeyPairWithoutPlaintextOutput)
		decodeOpGenerateDataKeyPairWithoutPlaintextOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GenerateDataKeyPairWithoutPlaintextOutput).ResultMetadata
	},
}

// GenerateDataKeyWithoutPlaintextInput is what GenerateDataKeyWithoutPlaintext takes.
type GenerateDataKeyWithoutPlaintextInput struct {
	// Required.
	KeyId             *string
	EncryptionContext map[string]string
	KeySpec           types.DataKeySpec
	NumberOfBytes     *int32
	GrantTokens       []string
	DryRun            bool
}

// GenerateDataKeyWithoutPlaintextOutput is what GenerateDataKeyWithoutPlaintext gives.
type GenerateDataKeyWithoutPlaintextOutput struct {
	CiphertextBlob []byte
	KeyId          *string
	KeyMaterialId  *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateDataKeyWithoutPlaintext calls the operation of that name.
func (c *Client) GenerateDataKeyWithoutPlaintext(ctx context.Context, params *GenerateDataKeyWithoutPlaintextInput, optFns ...func(*Options)) (*GenerateDataKeyWithoutPlaintextOutput, error) {
	if params == nil {
		params = &GenerateDataKeyWithoutPlaintextInput{}
	}
	out, err := c.invoke(ctx, &opGenerateDataKeyWithoutPlaintext, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateDataKeyWithoutPlaintextOutput), nil
}

var opGenerateDataKeyWithoutPlaintext = runtime.Op{
	Service: &service,
	Name:    "GenerateDataKeyWithoutPlaintext",
	Input:   "GenerateDataKeyWithoutPlaintextInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGenerateDataKeyWithoutPlaintextInput(w, in.(*GenerateDataKeyWithoutPlaintextInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateDataKeyWithoutPlaintextOutput)
		decodeOpGenerateDataKeyWithoutPlaintextOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata {
		return &out.(*GenerateDataKeyWithoutPlaintextOutput).ResultMetadata
	},
}

// GenerateMacInput is what GenerateMac takes.
type GenerateMacInput struct {
	// Required.
	Message []byte
	// Required.
	KeyId *string
	// Required.
	MacAlgorithm types.MacAlgorithmSpec
	GrantTokens  []string
	DryRun       bool
}

// GenerateMacOutput is what GenerateMac gives.
type GenerateMacOutput struct {
	Mac          []byte
	MacAlgorithm types.MacAlgorithmSpec
	KeyId        *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateMac calls the operation of that name.
func (c *Client) GenerateMac(ctx context.Context, params *GenerateMacInput, optFns ...func(*Options)) (*GenerateMacOutput, error) {
	if params == nil {
		params = &GenerateMacInput{}
	}
	out, err := c.invoke(ctx, &opGenerateMac, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateMacOutput), nil
}

var opGenerateMac = runtime.Op{
	Service: &service,
	Name:    "GenerateMac",
	Input:   "GenerateMacInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGenerateMacInput(w, in.(*GenerateMacInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateMacOutput)
		decodeOpGenerateMacOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GenerateMacOutput).ResultMetadata },
}

// GenerateRandomInput is what GenerateRandom takes.
type GenerateRandomInput struct {
	NumberOfBytes    *int32
	CustomKeyStoreId *string
	Recipient        *types.RecipientInfo
}

// GenerateRandomOutput is what GenerateRandom gives.
type GenerateRandomOutput struct {
	Plaintext              []byte
	CiphertextForRecipient []byte

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GenerateRandom calls the operation of that name.
func (c *Client) GenerateRandom(ctx context.Context, params *GenerateRandomInput, optFns ...func(*Options)) (*GenerateRandomOutput, error) {
	if params == nil {
		params = &GenerateRandomInput{}
	}
	out, err := c.invoke(ctx, &opGenerateRandom, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GenerateRandomOutput), nil
}

var opGenerateRandom = runtime.Op{
	Service: &service,
	Name:    "GenerateRandom",
	Input:   "GenerateRandomInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGenerateRandomInput(w, in.(*GenerateRandomInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GenerateRandomOutput)
		decodeOpGenerateRandomOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GenerateRandomOutput).ResultMetadata },
}

// GetKeyLastUsageInput is what GetKeyLastUsage takes.
type GetKeyLastUsageInput struct {
	// Required.
	KeyId *string
}

// GetKeyLastUsageOutput is what GetKeyLastUsage gives.
type GetKeyLastUsageOutput struct {
	KeyId             *string
	KeyLastUsage      *types.KeyLastUsageData
	TrackingStartDate *time.Time
	KeyCreationDate   *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetKeyLastUsage calls the operation of that name.
func (c *Client) GetKeyLastUsage(ctx context.Context, params *GetKeyLastUsageInput, optFns ...func(*Options)) (*GetKeyLastUsageOutput, error) {
	if params == nil {
		params = &GetKeyLastUsageInput{}
	}
	out, err := c.invoke(ctx, &opGetKeyLastUsage, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetKeyLastUsageOutput), nil
}

var opGetKeyLastUsage = runtime.Op{
	Service: &service,
	Name:    "GetKeyLastUsage",
	Input:   "GetKeyLastUsageInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetKeyLastUsageInput(w, in.(*GetKeyLastUsageInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetKeyLastUsageOutput)
		decodeOpGetKeyLastUsageOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetKeyLastUsageOutput).ResultMetadata },
}

// GetKeyPolicyInput is what GetKeyPolicy takes.
type GetKeyPolicyInput struct {
	// Required.
	KeyId      *string
	PolicyName *string
}

// GetKeyPolicyOutput is what GetKeyPolicy gives.
type GetKeyPolicyOutput struct {
	Policy     *string
	PolicyName *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetKeyPolicy calls the operation of that name.
func (c *Client) GetKeyPolicy(ctx context.Context, params *GetKeyPolicyInput, optFns ...func(*Options)) (*GetKeyPolicyOutput, error) {
	if params == nil {
		params = &GetKeyPolicyInput{}
	}
	out, err := c.invoke(ctx, &opGetKeyPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetKeyPolicyOutput), nil
}

var opGetKeyPolicy = runtime.Op{
	Service: &service,
	Name:    "GetKeyPolicy",
	Input:   "GetKeyPolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetKeyPolicyInput(w, in.(*GetKeyPolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetKeyPolicyOutput)
		decodeOpGetKeyPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetKeyPolicyOutput).ResultMetadata },
}

// GetKeyRotationStatusInput is what GetKeyRotationStatus takes.
type GetKeyRotationStatusInput struct {
	// Required.
	KeyId *string
}

// GetKeyRotationStatusOutput is what GetKeyRotationStatus gives.
type GetKeyRotationStatusOutput struct {
	KeyRotationEnabled        bool
	KeyId                     *string
	RotationPeriodInDays      *int32
	NextRotationDate          *time.Time
	OnDemandRotationStartDate *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetKeyRotationStatus calls the operation of that name.
func (c *Client) GetKeyRotationStatus(ctx context.Context, params *GetKeyRotationStatusInput, optFns ...func(*Options)) (*GetKeyRotationStatusOutput, error) {
	if params == nil {
		params = &GetKeyRotationStatusInput{}
	}
	out, err := c.invoke(ctx, &opGetKeyRotationStatus, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetKeyRotationStatusOutput), nil
}

var opGetKeyRotationStatus = runtime.Op{
	Service: &service,
	Name:    "GetKeyRotationStatus",
	Input:   "GetKeyRotationStatusInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetKeyRotationStatusInput(w, in.(*GetKeyRotationStatusInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetKeyRotationStatusOutput)
		decodeOpGetKeyRotationStatusOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetKeyRotationStatusOutput).ResultMetadata },
}

// GetParametersForImportInput is what GetParametersForImport takes.
type GetParametersForImportInput struct {
	// Required.
	KeyId *string
	// Required.
	WrappingAlgorithm types.AlgorithmSpec
	// Required.
	WrappingKeySpec types.WrappingKeySpec
}

// GetParametersForImportOutput is what GetParametersForImport gives.
type GetParametersForImportOutput struct {
	KeyId             *string
	ImportToken       []byte
	PublicKey         []byte
	ParametersValidTo *time.Time

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetParametersForImport calls the operation of that name.
func (c *Client) GetParametersForImport(ctx context.Context, params *GetParametersForImportInput, optFns ...func(*Options)) (*GetParametersForImportOutput, error) {
	if params == nil {
		params = &GetParametersForImportInput{}
	}
	out, err := c.invoke(ctx, &opGetParametersForImport, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetParametersForImportOutput), nil
}

var opGetParametersForImport = runtime.Op{
	Service: &service,
	Name:    "GetParametersForImport",
	Input:   "GetParametersForImportInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpGetParametersForImportInput(w, in.(*GetParametersForImportInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetParametersForImportOutput)
		decodeOpGetParametersForImportOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetParametersForImportOutput).ResultMetadata },
}

// GetPublicKeyInput is what GetPublicKey takes.
type GetPublicKeyInput struct {
	// Required.
	KeyId       *string
	GrantTokens []string
}

// GetPublicKeyOutput is what GetPublicKey gives.
type GetPublicKeyOutput struct {
	KeyId                   *string
	PublicKey               []byte
	CustomerMasterKeySpec   types.CustomerMasterKeySpec
	KeySpec                 types.KeySpec
	KeyUsage                types.KeyUsageType
	EncryptionAlgorithms    []types.EncryptionAlgorithmSpec
	SigningAlgorithms       []types.SigningAlgorithmSpec
	KeyAgreementAlgorithms  []types.KeyAgreementAlgorithmSpec
	EncapsulationAlgorithms []types.EncapsulationAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// GetPublicKey calls the operation of that name.
func (c *Client) GetPublicKey(ctx context.Context, params *GetPublicKeyInput, optFns ...func(*Options)) (*GetPublicKeyOutput, error) {
	if params == nil {
		params = &GetPublicKeyInput{}
	}
	out, err := c.invoke(ctx, &opGetPublicKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*GetPublicKeyOutput), nil
}

var opGetPublicKey = runtime.Op{
	Service: &service,
	Name:    "GetPublicKey",
	Input:   "GetPublicKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpGetPublicKeyInput(w, in.(*GetPublicKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(GetPublicKeyOutput)
		decodeOpGetPublicKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*GetPublicKeyOutput).ResultMetadata },
}

// ImportKeyMaterialInput is what ImportKeyMaterial takes.
type ImportKeyMaterialInput struct {
	// Required.
	KeyId *string
	// Required.
	ImportToken []byte
	// Required.
	EncryptedKeyMaterial   []byte
	ValidTo                *time.Time
	ExpirationModel        types.ExpirationModelType
	ImportType             types.ImportType
	KeyMaterialDescription *string
	KeyMaterialId          *string
}

// ImportKeyMaterialOutput is what ImportKeyMaterial gives.
type ImportKeyMaterialOutput struct {
	KeyId         *string
	KeyMaterialId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ImportKeyMaterial calls the operation of that name.
func (c *Client) ImportKeyMaterial(ctx context.Context, params *ImportKeyMaterialInput, optFns ...func(*Options)) (*ImportKeyMaterialOutput, error) {
	if params == nil {
		params = &ImportKeyMaterialInput{}
	}
	out, err := c.invoke(ctx, &opImportKeyMaterial, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ImportKeyMaterialOutput), nil
}

var opImportKeyMaterial = runtime.Op{
	Service: &service,
	Name:    "ImportKeyMaterial",
	Input:   "ImportKeyMaterialInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpImportKeyMaterialInput(w, in.(*ImportKeyMaterialInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ImportKeyMaterialOutput)
		decodeOpImportKeyMaterialOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ImportKeyMaterialOutput).ResultMetadata },
}

// ListAliasesInput is what ListAliases takes.
type ListAliasesInput struct {
	KeyId  *string
	Limit  *int32
	Marker *string
}

// ListAliasesOutput is what ListAliases gives.
type ListAliasesOutput struct {
	Aliases    []types.AliasListEntry
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListAliases calls the operation of that name.
func (c *Client) ListAliases(ctx context.Context, params *ListAliasesInput, optFns ...func(*Options)) (*ListAliasesOutput, error) {
	if params == nil {
		params = &ListAliasesInput{}
	}
	out, err := c.invoke(ctx, &opListAliases, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListAliasesOutput), nil
}

var opListAliases = runtime.Op{
	Service: &service,
	Name:    "ListAliases",
	Input:   "ListAliasesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListAliasesInput(w, in.(*ListAliasesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListAliasesOutput)
		decodeOpListAliasesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListAliasesOutput).ResultMetadata },
}

// ListGrantsInput is what ListGrants takes.
type ListGrantsInput struct {
	Limit  *int32
	Marker *string
	// Required.
	KeyId                   *string
	GrantId                 *string
	GranteePrincipal        *string
	GranteeServicePrincipal *string
}

// ListGrantsOutput is what ListGrants gives.
type ListGrantsOutput struct {
	Grants     []types.GrantListEntry
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListGrants calls the operation of that name.
func (c *Client) ListGrants(ctx context.Context, params *ListGrantsInput, optFns ...func(*Options)) (*ListGrantsOutput, error) {
	if params == nil {
		params = &ListGrantsInput{}
	}
	out, err := c.invoke(ctx, &opListGrants, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListGrantsOutput), nil
}

var opListGrants = runtime.Op{
	Service: &service,
	Name:    "ListGrants",
	Input:   "ListGrantsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListGrantsInput(w, in.(*ListGrantsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListGrantsOutput)
		decodeOpListGrantsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListGrantsOutput).ResultMetadata },
}

// ListKeyPoliciesInput is what ListKeyPolicies takes.
type ListKeyPoliciesInput struct {
	// Required.
	KeyId  *string
	Limit  *int32
	Marker *string
}

// ListKeyPoliciesOutput is what ListKeyPolicies gives.
type ListKeyPoliciesOutput struct {
	PolicyNames []string
	NextMarker  *string
	Truncated   bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListKeyPolicies calls the operation of that name.
func (c *Client) ListKeyPolicies(ctx context.Context, params *ListKeyPoliciesInput, optFns ...func(*Options)) (*ListKeyPoliciesOutput, error) {
	if params == nil {
		params = &ListKeyPoliciesInput{}
	}
	out, err := c.invoke(ctx, &opListKeyPolicies, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListKeyPoliciesOutput), nil
}

var opListKeyPolicies = runtime.Op{
	Service: &service,
	Name:    "ListKeyPolicies",
	Input:   "ListKeyPoliciesInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListKeyPoliciesInput(w, in.(*ListKeyPoliciesInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListKeyPoliciesOutput)
		decodeOpListKeyPoliciesOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListKeyPoliciesOutput).ResultMetadata },
}

// ListKeyRotationsInput is what ListKeyRotations takes.
type ListKeyRotationsInput struct {
	// Required.
	KeyId              *string
	IncludeKeyMaterial types.IncludeKeyMaterial
	Limit              *int32
	Marker             *string
}

// ListKeyRotationsOutput is what ListKeyRotations gives.
type ListKeyRotationsOutput struct {
	Rotations  []types.RotationsListEntry
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListKeyRotations calls the operation of that name.
func (c *Client) ListKeyRotations(ctx context.Context, params *ListKeyRotationsInput, optFns ...func(*Options)) (*ListKeyRotationsOutput, error) {
	if params == nil {
		params = &ListKeyRotationsInput{}
	}
	out, err := c.invoke(ctx, &opListKeyRotations, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListKeyRotationsOutput), nil
}

var opListKeyRotations = runtime.Op{
	Service: &service,
	Name:    "ListKeyRotations",
	Input:   "ListKeyRotationsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListKeyRotationsInput(w, in.(*ListKeyRotationsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListKeyRotationsOutput)
		decodeOpListKeyRotationsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListKeyRotationsOutput).ResultMetadata },
}

// ListKeysInput is what ListKeys takes.
type ListKeysInput struct {
	Limit          *int32
	Marker         *string
	ResourceOwners []types.ResourceOwnerType
}

// ListKeysOutput is what ListKeys gives.
type ListKeysOutput struct {
	Keys       []types.KeyListEntry
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListKeys calls the operation of that name.
func (c *Client) ListKeys(ctx context.Context, params *ListKeysInput, optFns ...func(*Options)) (*ListKeysOutput, error) {
	if params == nil {
		params = &ListKeysInput{}
	}
	out, err := c.invoke(ctx, &opListKeys, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListKeysOutput), nil
}

var opListKeys = runtime.Op{
	Service: &service,
	Name:    "ListKeys",
	Input:   "ListKeysInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListKeysInput(w, in.(*ListKeysInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListKeysOutput)
		decodeOpListKeysOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListKeysOutput).ResultMetadata },
}

// ListResourceTagsInput is what ListResourceTags takes.
type ListResourceTagsInput struct {
	// Required.
	KeyId  *string
	Limit  *int32
	Marker *string
}

// ListResourceTagsOutput is what ListResourceTags gives.
type ListResourceTagsOutput struct {
	Tags       []types.Tag
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListResourceTags calls the operation of that name.
func (c *Client) ListResourceTags(ctx context.Context, params *ListResourceTagsInput, optFns ...func(*Options)) (*ListResourceTagsOutput, error) {
	if params == nil {
		params = &ListResourceTagsInput{}
	}
	out, err := c.invoke(ctx, &opListResourceTags, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListResourceTagsOutput), nil
}

var opListResourceTags = runtime.Op{
	Service: &service,
	Name:    "ListResourceTags",
	Input:   "ListResourceTagsInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpListResourceTagsInput(w, in.(*ListResourceTagsInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListResourceTagsOutput)
		decodeOpListResourceTagsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListResourceTagsOutput).ResultMetadata },
}

// ListRetirableGrantsInput is what ListRetirableGrants takes.
type ListRetirableGrantsInput struct {
	Limit                    *int32
	Marker                   *string
	RetiringPrincipal        *string
	RetiringServicePrincipal *string
}

// ListRetirableGrantsOutput is what ListRetirableGrants gives.
type ListRetirableGrantsOutput struct {
	Grants     []types.GrantListEntry
	NextMarker *string
	Truncated  bool

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ListRetirableGrants calls the operation of that name.
func (c *Client) ListRetirableGrants(ctx context.Context, params *ListRetirableGrantsInput, optFns ...func(*Options)) (*ListRetirableGrantsOutput, error) {
	if params == nil {
		params = &ListRetirableGrantsInput{}
	}
	out, err := c.invoke(ctx, &opListRetirableGrants, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ListRetirableGrantsOutput), nil
}

var opListRetirableGrants = runtime.Op{
	Service: &service,
	Name:    "ListRetirableGrants",
	Input:   "ListRetirableGrantsInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpListRetirableGrantsInput(w, in.(*ListRetirableGrantsInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ListRetirableGrantsOutput)
		decodeOpListRetirableGrantsOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ListRetirableGrantsOutput).ResultMetadata },
}

// PutKeyPolicyInput is what PutKeyPolicy takes.
type PutKeyPolicyInput struct {
	// Required.
	KeyId      *string
	PolicyName *string
	// Required.
	Policy                         *string
	BypassPolicyLockoutSafetyCheck bool
}

// PutKeyPolicyOutput is what PutKeyPolicy gives.
type PutKeyPolicyOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// PutKeyPolicy calls the operation of that name.
func (c *Client) PutKeyPolicy(ctx context.Context, params *PutKeyPolicyInput, optFns ...func(*Options)) (*PutKeyPolicyOutput, error) {
	if params == nil {
		params = &PutKeyPolicyInput{}
	}
	out, err := c.invoke(ctx, &opPutKeyPolicy, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*PutKeyPolicyOutput), nil
}

var opPutKeyPolicy = runtime.Op{
	Service: &service,
	Name:    "PutKeyPolicy",
	Input:   "PutKeyPolicyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpPutKeyPolicyInput(w, in.(*PutKeyPolicyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(PutKeyPolicyOutput)
		decodeOpPutKeyPolicyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*PutKeyPolicyOutput).ResultMetadata },
}

// ReEncryptInput is what ReEncrypt takes.
type ReEncryptInput struct {
	CiphertextBlob          []byte
	SourceEncryptionContext map[string]string
	SourceKeyId             *string
	// Required.
	DestinationKeyId               *string
	DestinationEncryptionContext   map[string]string
	SourceEncryptionAlgorithm      types.EncryptionAlgorithmSpec
	DestinationEncryptionAlgorithm types.EncryptionAlgorithmSpec
	GrantTokens                    []string
	DryRun                         bool
	DryRunModifiers                []types.DryRunModifierType
}

// ReEncryptOutput is what ReEncrypt gives.
type ReEncryptOutput struct {
	CiphertextBlob                 []byte
	SourceKeyId                    *string
	KeyId                          *string
	SourceEncryptionAlgorithm      types.EncryptionAlgorithmSpec
	DestinationEncryptionAlgorithm types.EncryptionAlgorithmSpec
	SourceKeyMaterialId            *string
	DestinationKeyMaterialId       *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ReEncrypt calls the operation of that name.
func (c *Client) ReEncrypt(ctx context.Context, params *ReEncryptInput, optFns ...func(*Options)) (*ReEncryptOutput, error) {
	if params == nil {
		params = &ReEncryptInput{}
	}
	out, err := c.invoke(ctx, &opReEncrypt, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ReEncryptOutput), nil
}

var opReEncrypt = runtime.Op{
	Service: &service,
	Name:    "ReEncrypt",
	Input:   "ReEncryptInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpReEncryptInput(w, in.(*ReEncryptInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ReEncryptOutput)
		decodeOpReEncryptOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ReEncryptOutput).ResultMetadata },
}

// ReplicateKeyInput is what ReplicateKey takes.
type ReplicateKeyInput struct {
	// Required.
	KeyId *string
	// Required.
	ReplicaRegion                  *string
	Policy                         *string
	BypassPolicyLockoutSafetyCheck bool
	Description                    *string
	Tags                           []types.Tag
}

// ReplicateKeyOutput is what ReplicateKey gives.
type ReplicateKeyOutput struct {
	ReplicaKeyMetadata *types.KeyMetadata
	ReplicaPolicy      *string
	ReplicaTags        []types.Tag

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ReplicateKey calls the operation of that name.
func (c *Client) ReplicateKey(ctx context.Context, params *ReplicateKeyInput, optFns ...func(*Options)) (*ReplicateKeyOutput, error) {
	if params == nil {
		params = &ReplicateKeyInput{}
	}
	out, err := c.invoke(ctx, &opReplicateKey, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ReplicateKeyOutput), nil
}

var opReplicateKey = runtime.Op{
	Service: &service,
	Name:    "ReplicateKey",
	Input:   "ReplicateKeyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpReplicateKeyInput(w, in.(*ReplicateKeyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ReplicateKeyOutput)
		decodeOpReplicateKeyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ReplicateKeyOutput).ResultMetadata },
}

// RetireGrantInput is what RetireGrant takes.
type RetireGrantInput struct {
	GrantToken *string
	KeyId      *string
	GrantId    *string
	DryRun     bool
}

// RetireGrantOutput is what RetireGrant gives.
type RetireGrantOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RetireGrant calls the operation of that name.
func (c *Client) RetireGrant(ctx context.Context, params *RetireGrantInput, optFns ...func(*Options)) (*RetireGrantOutput, error) {
	if params == nil {
		params = &RetireGrantInput{}
	}
	out, err := c.invoke(ctx, &opRetireGrant, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RetireGrantOutput), nil
}

var opRetireGrant = runtime.Op{
	Service: &service,
	Name:    "RetireGrant",
	Input:   "RetireGrantInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRetireGrantInput(w, in.(*RetireGrantInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RetireGrantOutput)
		decodeOpRetireGrantOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RetireGrantOutput).ResultMetadata },
}

// RevokeGrantInput is what RevokeGrant takes.
type RevokeGrantInput struct {
	// Required.
	KeyId *string
	// Required.
	GrantId *string
	DryRun  bool
}

// RevokeGrantOutput is what RevokeGrant gives.
type RevokeGrantOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RevokeGrant calls the operation of that name.
func (c *Client) RevokeGrant(ctx context.Context, params *RevokeGrantInput, optFns ...func(*Options)) (*RevokeGrantOutput, error) {
	if params == nil {
		params = &RevokeGrantInput{}
	}
	out, err := c.invoke(ctx, &opRevokeGrant, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RevokeGrantOutput), nil
}

var opRevokeGrant = runtime.Op{
	Service: &service,
	Name:    "RevokeGrant",
	Input:   "RevokeGrantInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRevokeGrantInput(w, in.(*RevokeGrantInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RevokeGrantOutput)
		decodeOpRevokeGrantOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RevokeGrantOutput).ResultMetadata },
}

// RotateKeyOnDemandInput is what RotateKeyOnDemand takes.
type RotateKeyOnDemandInput struct {
	// Required.
	KeyId *string
}

// RotateKeyOnDemandOutput is what RotateKeyOnDemand gives.
type RotateKeyOnDemandOutput struct {
	KeyId *string

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// RotateKeyOnDemand calls the operation of that name.
func (c *Client) RotateKeyOnDemand(ctx context.Context, params *RotateKeyOnDemandInput, optFns ...func(*Options)) (*RotateKeyOnDemandOutput, error) {
	if params == nil {
		params = &RotateKeyOnDemandInput{}
	}
	out, err := c.invoke(ctx, &opRotateKeyOnDemand, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*RotateKeyOnDemandOutput), nil
}

var opRotateKeyOnDemand = runtime.Op{
	Service: &service,
	Name:    "RotateKeyOnDemand",
	Input:   "RotateKeyOnDemandInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpRotateKeyOnDemandInput(w, in.(*RotateKeyOnDemandInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(RotateKeyOnDemandOutput)
		decodeOpRotateKeyOnDemandOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*RotateKeyOnDemandOutput).ResultMetadata },
}

// ScheduleKeyDeletionInput is what ScheduleKeyDeletion takes.
type ScheduleKeyDeletionInput struct {
	// Required.
	KeyId               *string
	PendingWindowInDays *int32
}

// ScheduleKeyDeletionOutput is what ScheduleKeyDeletion gives.
type ScheduleKeyDeletionOutput struct {
	KeyId               *string
	DeletionDate        *time.Time
	KeyState            types.KeyState
	PendingWindowInDays *int32

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// ScheduleKeyDeletion calls the operation of that name.
func (c *Client) ScheduleKeyDeletion(ctx context.Context, params *ScheduleKeyDeletionInput, optFns ...func(*Options)) (*ScheduleKeyDeletionOutput, error) {
	if params == nil {
		params = &ScheduleKeyDeletionInput{}
	}
	out, err := c.invoke(ctx, &opScheduleKeyDeletion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*ScheduleKeyDeletionOutput), nil
}

var opScheduleKeyDeletion = runtime.Op{
	Service: &service,
	Name:    "ScheduleKeyDeletion",
	Input:   "ScheduleKeyDeletionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpScheduleKeyDeletionInput(w, in.(*ScheduleKeyDeletionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(ScheduleKeyDeletionOutput)
		decodeOpScheduleKeyDeletionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*ScheduleKeyDeletionOutput).ResultMetadata },
}

// SignInput is what Sign takes.
type SignInput struct {
	// Required.
	KeyId *string
	// Required.
	Message     []byte
	MessageType types.MessageType
	GrantTokens []string
	// Required.
	SigningAlgorithm types.SigningAlgorithmSpec
	DryRun           bool
}

// SignOutput is what Sign gives.
type SignOutput struct {
	KeyId            *string
	Signature        []byte
	SigningAlgorithm types.SigningAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Sign calls the operation of that name.
func (c *Client) Sign(ctx context.Context, params *SignInput, optFns ...func(*Options)) (*SignOutput, error) {
	if params == nil {
		params = &SignInput{}
	}
	out, err := c.invoke(ctx, &opSign, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*SignOutput), nil
}

var opSign = runtime.Op{
	Service: &service,
	Name:    "Sign",
	Input:   "SignInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpSignInput(w, in.(*SignInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(SignOutput)
		decodeOpSignOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*SignOutput).ResultMetadata },
}

// TagResourceInput is what TagResource takes.
type TagResourceInput struct {
	// Required.
	KeyId *string
	// Required.
	Tags []types.Tag
}

// TagResourceOutput is what TagResource gives.
type TagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// TagResource calls the operation of that name.
func (c *Client) TagResource(ctx context.Context, params *TagResourceInput, optFns ...func(*Options)) (*TagResourceOutput, error) {
	if params == nil {
		params = &TagResourceInput{}
	}
	out, err := c.invoke(ctx, &opTagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*TagResourceOutput), nil
}

var opTagResource = runtime.Op{
	Service: &service,
	Name:    "TagResource",
	Input:   "TagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpTagResourceInput(w, in.(*TagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(TagResourceOutput)
		decodeOpTagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*TagResourceOutput).ResultMetadata },
}

// UntagResourceInput is what UntagResource takes.
type UntagResourceInput struct {
	// Required.
	KeyId *string
	// Required.
	TagKeys []string
}

// UntagResourceOutput is what UntagResource gives.
type UntagResourceOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UntagResource calls the operation of that name.
func (c *Client) UntagResource(ctx context.Context, params *UntagResourceInput, optFns ...func(*Options)) (*UntagResourceOutput, error) {
	if params == nil {
		params = &UntagResourceInput{}
	}
	out, err := c.invoke(ctx, &opUntagResource, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UntagResourceOutput), nil
}

var opUntagResource = runtime.Op{
	Service: &service,
	Name:    "UntagResource",
	Input:   "UntagResourceInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUntagResourceInput(w, in.(*UntagResourceInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UntagResourceOutput)
		decodeOpUntagResourceOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UntagResourceOutput).ResultMetadata },
}

// UpdateAliasInput is what UpdateAlias takes.
type UpdateAliasInput struct {
	// Required.
	AliasName *string
	// Required.
	TargetKeyId *string
}

// UpdateAliasOutput is what UpdateAlias gives.
type UpdateAliasOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateAlias calls the operation of that name.
func (c *Client) UpdateAlias(ctx context.Context, params *UpdateAliasInput, optFns ...func(*Options)) (*UpdateAliasOutput, error) {
	if params == nil {
		params = &UpdateAliasInput{}
	}
	out, err := c.invoke(ctx, &opUpdateAlias, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateAliasOutput), nil
}

var opUpdateAlias = runtime.Op{
	Service: &service,
	Name:    "UpdateAlias",
	Input:   "UpdateAliasInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpUpdateAliasInput(w, in.(*UpdateAliasInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateAliasOutput)
		decodeOpUpdateAliasOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateAliasOutput).ResultMetadata },
}

// UpdateCustomKeyStoreInput is what UpdateCustomKeyStore takes.
type UpdateCustomKeyStoreInput struct {
	// Required.
	CustomKeyStoreId                 *string
	NewCustomKeyStoreName            *string
	KeyStorePassword                 *string
	CloudHsmClusterId                *string
	XksProxyUriEndpoint              *string
	XksProxyUriPath                  *string
	XksProxyVpcEndpointServiceName   *string
	XksProxyVpcEndpointServiceOwner  *string
	XksProxyAuthenticationCredential *types.XksProxyAuthenticationCredentialType
	XksProxyConnectivity             types.XksProxyConnectivityType
}

// UpdateCustomKeyStoreOutput is what UpdateCustomKeyStore gives.
type UpdateCustomKeyStoreOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateCustomKeyStore calls the operation of that name.
func (c *Client) UpdateCustomKeyStore(ctx context.Context, params *UpdateCustomKeyStoreInput, optFns ...func(*Options)) (*UpdateCustomKeyStoreOutput, error) {
	if params == nil {
		params = &UpdateCustomKeyStoreInput{}
	}
	out, err := c.invoke(ctx, &opUpdateCustomKeyStore, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateCustomKeyStoreOutput), nil
}

var opUpdateCustomKeyStore = runtime.Op{
	Service: &service,
	Name:    "UpdateCustomKeyStore",
	Input:   "UpdateCustomKeyStoreInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateCustomKeyStoreInput(w, in.(*UpdateCustomKeyStoreInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateCustomKeyStoreOutput)
		decodeOpUpdateCustomKeyStoreOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateCustomKeyStoreOutput).ResultMetadata },
}

// UpdateKeyDescriptionInput is what UpdateKeyDescription takes.
type UpdateKeyDescriptionInput struct {
	// Required.
	KeyId *string
	// Required.
	Description *string
}

// UpdateKeyDescriptionOutput is what UpdateKeyDescription gives.
type UpdateKeyDescriptionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdateKeyDescription calls the operation of that name.
func (c *Client) UpdateKeyDescription(ctx context.Context, params *UpdateKeyDescriptionInput, optFns ...func(*Options)) (*UpdateKeyDescriptionOutput, error) {
	if params == nil {
		params = &UpdateKeyDescriptionInput{}
	}
	out, err := c.invoke(ctx, &opUpdateKeyDescription, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdateKeyDescriptionOutput), nil
}

var opUpdateKeyDescription = runtime.Op{
	Service: &service,
	Name:    "UpdateKeyDescription",
	Input:   "UpdateKeyDescriptionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdateKeyDescriptionInput(w, in.(*UpdateKeyDescriptionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdateKeyDescriptionOutput)
		decodeOpUpdateKeyDescriptionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdateKeyDescriptionOutput).ResultMetadata },
}

// UpdatePrimaryRegionInput is what UpdatePrimaryRegion takes.
type UpdatePrimaryRegionInput struct {
	// Required.
	KeyId *string
	// Required.
	PrimaryRegion *string
}

// UpdatePrimaryRegionOutput is what UpdatePrimaryRegion gives.
type UpdatePrimaryRegionOutput struct {

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// UpdatePrimaryRegion calls the operation of that name.
func (c *Client) UpdatePrimaryRegion(ctx context.Context, params *UpdatePrimaryRegionInput, optFns ...func(*Options)) (*UpdatePrimaryRegionOutput, error) {
	if params == nil {
		params = &UpdatePrimaryRegionInput{}
	}
	out, err := c.invoke(ctx, &opUpdatePrimaryRegion, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*UpdatePrimaryRegionOutput), nil
}

var opUpdatePrimaryRegion = runtime.Op{
	Service: &service,
	Name:    "UpdatePrimaryRegion",
	Input:   "UpdatePrimaryRegionInput",
	Encode: func(w *cbor.Writer, in interface{}) {
		encodeOpUpdatePrimaryRegionInput(w, in.(*UpdatePrimaryRegionInput))
	},
	Decode: func(r *cbor.Reader) interface{} {
		v := new(UpdatePrimaryRegionOutput)
		decodeOpUpdatePrimaryRegionOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*UpdatePrimaryRegionOutput).ResultMetadata },
}

// VerifyInput is what Verify takes.
type VerifyInput struct {
	// Required.
	KeyId *string
	// Required.
	Message     []byte
	MessageType types.MessageType
	// Required.
	Signature []byte
	// Required.
	SigningAlgorithm types.SigningAlgorithmSpec
	GrantTokens      []string
	DryRun           bool
}

// VerifyOutput is what Verify gives.
type VerifyOutput struct {
	KeyId            *string
	SignatureValid   bool
	SigningAlgorithm types.SigningAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// Verify calls the operation of that name.
func (c *Client) Verify(ctx context.Context, params *VerifyInput, optFns ...func(*Options)) (*VerifyOutput, error) {
	if params == nil {
		params = &VerifyInput{}
	}
	out, err := c.invoke(ctx, &opVerify, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*VerifyOutput), nil
}

var opVerify = runtime.Op{
	Service: &service,
	Name:    "Verify",
	Input:   "VerifyInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpVerifyInput(w, in.(*VerifyInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(VerifyOutput)
		decodeOpVerifyOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*VerifyOutput).ResultMetadata },
}

// VerifyMacInput is what VerifyMac takes.
type VerifyMacInput struct {
	// Required.
	Message []byte
	// Required.
	KeyId *string
	// Required.
	MacAlgorithm types.MacAlgorithmSpec
	// Required.
	Mac         []byte
	GrantTokens []string
	DryRun      bool
}

// VerifyMacOutput is what VerifyMac gives.
type VerifyMacOutput struct {
	KeyId        *string
	MacValid     bool
	MacAlgorithm types.MacAlgorithmSpec

	// ResultMetadata is what is known of the answer besides.
	ResultMetadata middleware.Metadata
}

// VerifyMac calls the operation of that name.
func (c *Client) VerifyMac(ctx context.Context, params *VerifyMacInput, optFns ...func(*Options)) (*VerifyMacOutput, error) {
	if params == nil {
		params = &VerifyMacInput{}
	}
	out, err := c.invoke(ctx, &opVerifyMac, params, optFns)
	if err != nil {
		return nil, err
	}
	return out.(*VerifyMacOutput), nil
}

var opVerifyMac = runtime.Op{
	Service: &service,
	Name:    "VerifyMac",
	Input:   "VerifyMacInput",
	Encode:  func(w *cbor.Writer, in interface{}) { encodeOpVerifyMacInput(w, in.(*VerifyMacInput)) },
	Decode: func(r *cbor.Reader) interface{} {
		v := new(VerifyMacOutput)
		decodeOpVerifyMacOutput(r, v)
		return v
	},
	Metadata: func(out interface{}) *middleware.Metadata { return &out.(*VerifyMacOutput).ResultMetadata },
}
