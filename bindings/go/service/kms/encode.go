// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/service/kms/types"
)

func encodeOpCancelKeyDeletionInput(w *cbor.Writer, v *CancelKeyDeletionInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpConnectCustomKeyStoreInput(w *cbor.Writer, v *ConnectCustomKeyStoreInput) {
	w.Map()
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	w.End()
}

func encodeOpCreateAliasInput(w *cbor.Writer, v *CreateAliasInput) {
	w.Map()
	if v.AliasName != nil {
		w.Raw("\x69" + "AliasName")
		w.String(*v.AliasName)
	}
	if v.TargetKeyId != nil {
		w.Raw("\x6b" + "TargetKeyId")
		w.String(*v.TargetKeyId)
	}
	w.End()
}

func encodeOpCreateCustomKeyStoreInput(w *cbor.Writer, v *CreateCustomKeyStoreInput) {
	w.Map()
	if v.CustomKeyStoreName != nil {
		w.Raw("\x72" + "CustomKeyStoreName")
		w.String(*v.CustomKeyStoreName)
	}
	if v.CloudHsmClusterId != nil {
		w.Raw("\x71" + "CloudHsmClusterId")
		w.String(*v.CloudHsmClusterId)
	}
	if v.TrustAnchorCertificate != nil {
		w.Raw("\x76" + "TrustAnchorCertificate")
		w.String(*v.TrustAnchorCertificate)
	}
	if v.KeyStorePassword != nil {
		w.Raw("\x70" + "KeyStorePassword")
		w.String(*v.KeyStorePassword)
	}
	if len(v.CustomKeyStoreType) > 0 {
		w.Raw("\x72" + "CustomKeyStoreType")
		w.String(string(v.CustomKeyStoreType))
	}
	if v.XksProxyUriEndpoint != nil {
		w.Raw("\x73" + "XksProxyUriEndpoint")
		w.String(*v.XksProxyUriEndpoint)
	}
	if v.XksProxyUriPath != nil {
		w.Raw("\x6f" + "XksProxyUriPath")
		w.String(*v.XksProxyUriPath)
	}
	if v.XksProxyVpcEndpointServiceName != nil {
		w.Raw("\x78\x1e" + "XksProxyVpcEndpointServiceName")
		w.String(*v.XksProxyVpcEndpointServiceName)
	}
	if v.XksProxyVpcEndpointServiceOwner != nil {
		w.Raw("\x78\x1f" + "XksProxyVpcEndpointServiceOwner")
		w.String(*v.XksProxyVpcEndpointServiceOwner)
	}
	if v.XksProxyAuthenticationCredential != nil {
		w.Raw("\x78\x20" + "XksProxyAuthenticationCredential")
		encodeXksProxyAuthenticationCredentialType(w, v.XksProxyAuthenticationCredential)
	}
	if len(v.XksProxyConnectivity) > 0 {
		w.Raw("\x74" + "XksProxyConnectivity")
		w.String(string(v.XksProxyConnectivity))
	}
	w.End()
}

func encodeOpCreateGrantInput(w *cbor.Writer, v *CreateGrantInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GranteePrincipal != nil {
		w.Raw("\x70" + "GranteePrincipal")
		w.String(*v.GranteePrincipal)
	}
	if v.RetiringPrincipal != nil {
		w.Raw("\x71" + "RetiringPrincipal")
		w.String(*v.RetiringPrincipal)
	}
	if v.Operations != nil {
		w.Raw("\x6a" + "Operations")
		encodeGrantOperationList(w, v.Operations)
	}
	if v.Constraints != nil {
		w.Raw("\x6b" + "Constraints")
		encodeGrantConstraints(w, v.Constraints)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.Name != nil {
		w.Raw("\x64" + "Name")
		w.String(*v.Name)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	if v.GranteeServicePrincipal != nil {
		w.Raw("\x77" + "GranteeServicePrincipal")
		w.String(*v.GranteeServicePrincipal)
	}
	if v.RetiringServicePrincipal != nil {
		w.Raw("\x78\x18" + "RetiringServicePrincipal")
		w.String(*v.RetiringServicePrincipal)
	}
	w.End()
}

func encodeOpCreateKeyInput(w *cbor.Writer, v *CreateKeyInput) {
	w.Map()
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if len(v.KeyUsage) > 0 {
		w.Raw("\x68" + "KeyUsage")
		w.String(string(v.KeyUsage))
	}
	if len(v.CustomerMasterKeySpec) > 0 {
		w.Raw("\x75" + "CustomerMasterKeySpec")
		w.String(string(v.CustomerMasterKeySpec))
	}
	if len(v.KeySpec) > 0 {
		w.Raw("\x67" + "KeySpec")
		w.String(string(v.KeySpec))
	}
	if len(v.Origin) > 0 {
		w.Raw("\x66" + "Origin")
		w.String(string(v.Origin))
	}
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	if v.BypassPolicyLockoutSafetyCheck {
		w.Raw("\x78\x1e" + "BypassPolicyLockoutSafetyCheck")
		w.Bool(v.BypassPolicyLockoutSafetyCheck)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	if v.MultiRegion {
		w.Raw("\x6b" + "MultiRegion")
		w.Bool(v.MultiRegion)
	}
	if v.XksKeyId != nil {
		w.Raw("\x68" + "XksKeyId")
		w.String(*v.XksKeyId)
	}
	w.End()
}

func encodeOpDecapsulateInput(w *cbor.Writer, v *DecapsulateInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.SharedSecretCiphertextBlob != nil {
		w.Raw("\x78\x1a" + "SharedSecretCiphertextBlob")
		w.Blob(v.SharedSecretCiphertextBlob)
	}
	if len(v.EncapsulationAlgorithm) > 0 {
		w.Raw("\x76" + "EncapsulationAlgorithm")
		w.String(string(v.EncapsulationAlgorithm))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpDecryptInput(w *cbor.Writer, v *DecryptInput) {
	w.Map()
	if v.CiphertextBlob != nil {
		w.Raw("\x6e" + "CiphertextBlob")
		w.Blob(v.CiphertextBlob)
	}
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.EncryptionAlgorithm) > 0 {
		w.Raw("\x73" + "EncryptionAlgorithm")
		w.String(string(v.EncryptionAlgorithm))
	}
	if v.Recipient != nil {
		w.Raw("\x69" + "Recipient")
		encodeRecipientInfo(w, v.Recipient)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	if v.DryRunModifiers != nil {
		w.Raw("\x6f" + "DryRunModifiers")
		encodeDryRunModifierList(w, v.DryRunModifiers)
	}
	w.End()
}

func encodeOpDeleteAliasInput(w *cbor.Writer, v *DeleteAliasInput) {
	w.Map()
	if v.AliasName != nil {
		w.Raw("\x69" + "AliasName")
		w.String(*v.AliasName)
	}
	w.End()
}

func encodeOpDeleteCustomKeyStoreInput(w *cbor.Writer, v *DeleteCustomKeyStoreInput) {
	w.Map()
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	w.End()
}

func encodeOpDeleteImportedKeyMaterialInput(w *cbor.Writer, v *DeleteImportedKeyMaterialInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.KeyMaterialId != nil {
		w.Raw("\x6d" + "KeyMaterialId")
		w.String(*v.KeyMaterialId)
	}
	w.End()
}

func encodeOpDeriveSharedSecretInput(w *cbor.Writer, v *DeriveSharedSecretInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.KeyAgreementAlgorithm) > 0 {
		w.Raw("\x75" + "KeyAgreementAlgorithm")
		w.String(string(v.KeyAgreementAlgorithm))
	}
	if v.PublicKey != nil {
		w.Raw("\x69" + "PublicKey")
		w.Blob(v.PublicKey)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	if v.Recipient != nil {
		w.Raw("\x69" + "Recipient")
		encodeRecipientInfo(w, v.Recipient)
	}
	w.End()
}

func encodeOpDescribeCustomKeyStoresInput(w *cbor.Writer, v *DescribeCustomKeyStoresInput) {
	w.Map()
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	if v.CustomKeyStoreName != nil {
		w.Raw("\x72" + "CustomKeyStoreName")
		w.String(*v.CustomKeyStoreName)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	w.End()
}

func encodeOpDescribeKeyInput(w *cbor.Writer, v *DescribeKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	w.End()
}

func encodeOpDisableKeyInput(w *cbor.Writer, v *DisableKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpDisableKeyRotationInput(w *cbor.Writer, v *DisableKeyRotationInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpDisconnectCustomKeyStoreInput(w *cbor.Writer, v *DisconnectCustomKeyStoreInput) {
	w.Map()
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	w.End()
}

func encodeOpEnableKeyInput(w *cbor.Writer, v *EnableKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpEnableKeyRotationInput(w *cbor.Writer, v *EnableKeyRotationInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.RotationPeriodInDays != nil {
		w.Raw("\x74" + "RotationPeriodInDays")
		w.Int(int64(*v.RotationPeriodInDays))
	}
	w.End()
}

func encodeOpEncapsulateInput(w *cbor.Writer, v *EncapsulateInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.EncapsulationAlgorithm) > 0 {
		w.Raw("\x76" + "EncapsulationAlgorithm")
		w.String(string(v.EncapsulationAlgorithm))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpEncryptInput(w *cbor.Writer, v *EncryptInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Plaintext != nil {
		w.Raw("\x69" + "Plaintext")
		w.Blob(v.Plaintext)
	}
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if len(v.EncryptionAlgorithm) > 0 {
		w.Raw("\x73" + "EncryptionAlgorithm")
		w.String(string(v.EncryptionAlgorithm))
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateDataKeyInput(w *cbor.Writer, v *GenerateDataKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if v.NumberOfBytes != nil {
		w.Raw("\x6d" + "NumberOfBytes")
		w.Int(int64(*v.NumberOfBytes))
	}
	if len(v.KeySpec) > 0 {
		w.Raw("\x67" + "KeySpec")
		w.String(string(v.KeySpec))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.Recipient != nil {
		w.Raw("\x69" + "Recipient")
		encodeRecipientInfo(w, v.Recipient)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateDataKeyPairInput(w *cbor.Writer, v *GenerateDataKeyPairInput) {
	w.Map()
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.KeyPairSpec) > 0 {
		w.Raw("\x6b" + "KeyPairSpec")
		w.String(string(v.KeyPairSpec))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.Recipient != nil {
		w.Raw("\x69" + "Recipient")
		encodeRecipientInfo(w, v.Recipient)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateDataKeyPairWithoutPlaintextInput(w *cbor.Writer, v *GenerateDataKeyPairWithoutPlaintextInput) {
	w.Map()
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.KeyPairSpec) > 0 {
		w.Raw("\x6b" + "KeyPairSpec")
		w.String(string(v.KeyPairSpec))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateDataKeyWithoutPlaintextInput(w *cbor.Writer, v *GenerateDataKeyWithoutPlaintextInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.EncryptionContext != nil {
		w.Raw("\x71" + "EncryptionContext")
		encodeEncryptionContextType(w, v.EncryptionContext)
	}
	if len(v.KeySpec) > 0 {
		w.Raw("\x67" + "KeySpec")
		w.String(string(v.KeySpec))
	}
	if v.NumberOfBytes != nil {
		w.Raw("\x6d" + "NumberOfBytes")
		w.Int(int64(*v.NumberOfBytes))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateMacInput(w *cbor.Writer, v *GenerateMacInput) {
	w.Map()
	if v.Message != nil {
		w.Raw("\x67" + "Message")
		w.Blob(v.Message)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.MacAlgorithm) > 0 {
		w.Raw("\x6c" + "MacAlgorithm")
		w.String(string(v.MacAlgorithm))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpGenerateRandomInput(w *cbor.Writer, v *GenerateRandomInput) {
	w.Map()
	if v.NumberOfBytes != nil {
		w.Raw("\x6d" + "NumberOfBytes")
		w.Int(int64(*v.NumberOfBytes))
	}
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	if v.Recipient != nil {
		w.Raw("\x69" + "Recipient")
		encodeRecipientInfo(w, v.Recipient)
	}
	w.End()
}

func encodeOpGetKeyLastUsageInput(w *cbor.Writer, v *GetKeyLastUsageInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpGetKeyPolicyInput(w *cbor.Writer, v *GetKeyPolicyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.PolicyName != nil {
		w.Raw("\x6a" + "PolicyName")
		w.String(*v.PolicyName)
	}
	w.End()
}

func encodeOpGetKeyRotationStatusInput(w *cbor.Writer, v *GetKeyRotationStatusInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpGetParametersForImportInput(w *cbor.Writer, v *GetParametersForImportInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.WrappingAlgorithm) > 0 {
		w.Raw("\x71" + "WrappingAlgorithm")
		w.String(string(v.WrappingAlgorithm))
	}
	if len(v.WrappingKeySpec) > 0 {
		w.Raw("\x6f" + "WrappingKeySpec")
		w.String(string(v.WrappingKeySpec))
	}
	w.End()
}

func encodeOpGetPublicKeyInput(w *cbor.Writer, v *GetPublicKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	w.End()
}

func encodeOpImportKeyMaterialInput(w *cbor.Writer, v *ImportKeyMaterialInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.ImportToken != nil {
		w.Raw("\x6b" + "ImportToken")
		w.Blob(v.ImportToken)
	}
	if v.EncryptedKeyMaterial != nil {
		w.Raw("\x74" + "EncryptedKeyMaterial")
		w.Blob(v.EncryptedKeyMaterial)
	}
	if v.ValidTo != nil {
		w.Raw("\x67" + "ValidTo")
		w.Time(*v.ValidTo)
	}
	if len(v.ExpirationModel) > 0 {
		w.Raw("\x6f" + "ExpirationModel")
		w.String(string(v.ExpirationModel))
	}
	if len(v.ImportType) > 0 {
		w.Raw("\x6a" + "ImportType")
		w.String(string(v.ImportType))
	}
	if v.KeyMaterialDescription != nil {
		w.Raw("\x76" + "KeyMaterialDescription")
		w.String(*v.KeyMaterialDescription)
	}
	if v.KeyMaterialId != nil {
		w.Raw("\x6d" + "KeyMaterialId")
		w.String(*v.KeyMaterialId)
	}
	w.End()
}

func encodeOpListAliasesInput(w *cbor.Writer, v *ListAliasesInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	w.End()
}

func encodeOpListGrantsInput(w *cbor.Writer, v *ListGrantsInput) {
	w.Map()
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GrantId != nil {
		w.Raw("\x67" + "GrantId")
		w.String(*v.GrantId)
	}
	if v.GranteePrincipal != nil {
		w.Raw("\x70" + "GranteePrincipal")
		w.String(*v.GranteePrincipal)
	}
	if v.GranteeServicePrincipal != nil {
		w.Raw("\x77" + "GranteeServicePrincipal")
		w.String(*v.GranteeServicePrincipal)
	}
	w.End()
}

func encodeOpListKeyPoliciesInput(w *cbor.Writer, v *ListKeyPoliciesInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	w.End()
}

func encodeOpListKeyRotationsInput(w *cbor.Writer, v *ListKeyRotationsInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.IncludeKeyMaterial) > 0 {
		w.Raw("\x72" + "IncludeKeyMaterial")
		w.String(string(v.IncludeKeyMaterial))
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	w.End()
}

func encodeOpListKeysInput(w *cbor.Writer, v *ListKeysInput) {
	w.Map()
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.ResourceOwners != nil {
		w.Raw("\x6e" + "ResourceOwners")
		encodeResourceOwnersList(w, v.ResourceOwners)
	}
	w.End()
}

func encodeOpListResourceTagsInput(w *cbor.Writer, v *ListResourceTagsInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	w.End()
}

func encodeOpListRetirableGrantsInput(w *cbor.Writer, v *ListRetirableGrantsInput) {
	w.Map()
	if v.Limit != nil {
		w.Raw("\x65" + "Limit")
		w.Int(int64(*v.Limit))
	}
	if v.Marker != nil {
		w.Raw("\x66" + "Marker")
		w.String(*v.Marker)
	}
	if v.RetiringPrincipal != nil {
		w.Raw("\x71" + "RetiringPrincipal")
		w.String(*v.RetiringPrincipal)
	}
	if v.RetiringServicePrincipal != nil {
		w.Raw("\x78\x18" + "RetiringServicePrincipal")
		w.String(*v.RetiringServicePrincipal)
	}
	w.End()
}

func encodeOpPutKeyPolicyInput(w *cbor.Writer, v *PutKeyPolicyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.PolicyName != nil {
		w.Raw("\x6a" + "PolicyName")
		w.String(*v.PolicyName)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.BypassPolicyLockoutSafetyCheck {
		w.Raw("\x78\x1e" + "BypassPolicyLockoutSafetyCheck")
		w.Bool(v.BypassPolicyLockoutSafetyCheck)
	}
	w.End()
}

func encodeOpReEncryptInput(w *cbor.Writer, v *ReEncryptInput) {
	w.Map()
	if v.CiphertextBlob != nil {
		w.Raw("\x6e" + "CiphertextBlob")
		w.Blob(v.CiphertextBlob)
	}
	if v.SourceEncryptionContext != nil {
		w.Raw("\x77" + "SourceEncryptionContext")
		encodeEncryptionContextType(w, v.SourceEncryptionContext)
	}
	if v.SourceKeyId != nil {
		w.Raw("\x6b" + "SourceKeyId")
		w.String(*v.SourceKeyId)
	}
	if v.DestinationKeyId != nil {
		w.Raw("\x70" + "DestinationKeyId")
		w.String(*v.DestinationKeyId)
	}
	if v.DestinationEncryptionContext != nil {
		w.Raw("\x78\x1c" + "DestinationEncryptionContext")
		encodeEncryptionContextType(w, v.DestinationEncryptionContext)
	}
	if len(v.SourceEncryptionAlgorithm) > 0 {
		w.Raw("\x78\x19" + "SourceEncryptionAlgorithm")
		w.String(string(v.SourceEncryptionAlgorithm))
	}
	if len(v.DestinationEncryptionAlgorithm) > 0 {
		w.Raw("\x78\x1e" + "DestinationEncryptionAlgorithm")
		w.String(string(v.DestinationEncryptionAlgorithm))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	if v.DryRunModifiers != nil {
		w.Raw("\x6f" + "DryRunModifiers")
		encodeDryRunModifierList(w, v.DryRunModifiers)
	}
	w.End()
}

func encodeOpReplicateKeyInput(w *cbor.Writer, v *ReplicateKeyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.ReplicaRegion != nil {
		w.Raw("\x6d" + "ReplicaRegion")
		w.String(*v.ReplicaRegion)
	}
	if v.Policy != nil {
		w.Raw("\x66" + "Policy")
		w.String(*v.Policy)
	}
	if v.BypassPolicyLockoutSafetyCheck {
		w.Raw("\x78\x1e" + "BypassPolicyLockoutSafetyCheck")
		w.Bool(v.BypassPolicyLockoutSafetyCheck)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeOpRetireGrantInput(w *cbor.Writer, v *RetireGrantInput) {
	w.Map()
	if v.GrantToken != nil {
		w.Raw("\x6a" + "GrantToken")
		w.String(*v.GrantToken)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GrantId != nil {
		w.Raw("\x67" + "GrantId")
		w.String(*v.GrantId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpRevokeGrantInput(w *cbor.Writer, v *RevokeGrantInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.GrantId != nil {
		w.Raw("\x67" + "GrantId")
		w.String(*v.GrantId)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpRotateKeyOnDemandInput(w *cbor.Writer, v *RotateKeyOnDemandInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	w.End()
}

func encodeOpScheduleKeyDeletionInput(w *cbor.Writer, v *ScheduleKeyDeletionInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.PendingWindowInDays != nil {
		w.Raw("\x73" + "PendingWindowInDays")
		w.Int(int64(*v.PendingWindowInDays))
	}
	w.End()
}

func encodeOpSignInput(w *cbor.Writer, v *SignInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Message != nil {
		w.Raw("\x67" + "Message")
		w.Blob(v.Message)
	}
	if len(v.MessageType) > 0 {
		w.Raw("\x6b" + "MessageType")
		w.String(string(v.MessageType))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if len(v.SigningAlgorithm) > 0 {
		w.Raw("\x70" + "SigningAlgorithm")
		w.String(string(v.SigningAlgorithm))
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpTagResourceInput(w *cbor.Writer, v *TagResourceInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Tags != nil {
		w.Raw("\x64" + "Tags")
		encodeTagList(w, v.Tags)
	}
	w.End()
}

func encodeOpUntagResourceInput(w *cbor.Writer, v *UntagResourceInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.TagKeys != nil {
		w.Raw("\x67" + "TagKeys")
		encodeTagKeyList(w, v.TagKeys)
	}
	w.End()
}

func encodeOpUpdateAliasInput(w *cbor.Writer, v *UpdateAliasInput) {
	w.Map()
	if v.AliasName != nil {
		w.Raw("\x69" + "AliasName")
		w.String(*v.AliasName)
	}
	if v.TargetKeyId != nil {
		w.Raw("\x6b" + "TargetKeyId")
		w.String(*v.TargetKeyId)
	}
	w.End()
}

func encodeOpUpdateCustomKeyStoreInput(w *cbor.Writer, v *UpdateCustomKeyStoreInput) {
	w.Map()
	if v.CustomKeyStoreId != nil {
		w.Raw("\x70" + "CustomKeyStoreId")
		w.String(*v.CustomKeyStoreId)
	}
	if v.NewCustomKeyStoreName != nil {
		w.Raw("\x75" + "NewCustomKeyStoreName")
		w.String(*v.NewCustomKeyStoreName)
	}
	if v.KeyStorePassword != nil {
		w.Raw("\x70" + "KeyStorePassword")
		w.String(*v.KeyStorePassword)
	}
	if v.CloudHsmClusterId != nil {
		w.Raw("\x71" + "CloudHsmClusterId")
		w.String(*v.CloudHsmClusterId)
	}
	if v.XksProxyUriEndpoint != nil {
		w.Raw("\x73" + "XksProxyUriEndpoint")
		w.String(*v.XksProxyUriEndpoint)
	}
	if v.XksProxyUriPath != nil {
		w.Raw("\x6f" + "XksProxyUriPath")
		w.String(*v.XksProxyUriPath)
	}
	if v.XksProxyVpcEndpointServiceName != nil {
		w.Raw("\x78\x1e" + "XksProxyVpcEndpointServiceName")
		w.String(*v.XksProxyVpcEndpointServiceName)
	}
	if v.XksProxyVpcEndpointServiceOwner != nil {
		w.Raw("\x78\x1f" + "XksProxyVpcEndpointServiceOwner")
		w.String(*v.XksProxyVpcEndpointServiceOwner)
	}
	if v.XksProxyAuthenticationCredential != nil {
		w.Raw("\x78\x20" + "XksProxyAuthenticationCredential")
		encodeXksProxyAuthenticationCredentialType(w, v.XksProxyAuthenticationCredential)
	}
	if len(v.XksProxyConnectivity) > 0 {
		w.Raw("\x74" + "XksProxyConnectivity")
		w.String(string(v.XksProxyConnectivity))
	}
	w.End()
}

func encodeOpUpdateKeyDescriptionInput(w *cbor.Writer, v *UpdateKeyDescriptionInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Description != nil {
		w.Raw("\x6b" + "Description")
		w.String(*v.Description)
	}
	w.End()
}

func encodeOpUpdatePrimaryRegionInput(w *cbor.Writer, v *UpdatePrimaryRegionInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.PrimaryRegion != nil {
		w.Raw("\x6d" + "PrimaryRegion")
		w.String(*v.PrimaryRegion)
	}
	w.End()
}

func encodeOpVerifyInput(w *cbor.Writer, v *VerifyInput) {
	w.Map()
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if v.Message != nil {
		w.Raw("\x67" + "Message")
		w.Blob(v.Message)
	}
	if len(v.MessageType) > 0 {
		w.Raw("\x6b" + "MessageType")
		w.String(string(v.MessageType))
	}
	if v.Signature != nil {
		w.Raw("\x69" + "Signature")
		w.Blob(v.Signature)
	}
	if len(v.SigningAlgorithm) > 0 {
		w.Raw("\x70" + "SigningAlgorithm")
		w.String(string(v.SigningAlgorithm))
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeOpVerifyMacInput(w *cbor.Writer, v *VerifyMacInput) {
	w.Map()
	if v.Message != nil {
		w.Raw("\x67" + "Message")
		w.Blob(v.Message)
	}
	if v.KeyId != nil {
		w.Raw("\x65" + "KeyId")
		w.String(*v.KeyId)
	}
	if len(v.MacAlgorithm) > 0 {
		w.Raw("\x6c" + "MacAlgorithm")
		w.String(string(v.MacAlgorithm))
	}
	if v.Mac != nil {
		w.Raw("\x63" + "Mac")
		w.Blob(v.Mac)
	}
	if v.GrantTokens != nil {
		w.Raw("\x6b" + "GrantTokens")
		encodeGrantTokenList(w, v.GrantTokens)
	}
	if v.DryRun {
		w.Raw("\x66" + "DryRun")
		w.Bool(v.DryRun)
	}
	w.End()
}

func encodeXksProxyAuthenticationCredentialType(w *cbor.Writer, v *types.XksProxyAuthenticationCredentialType) {
	w.Map()
	if v.AccessKeyId != nil {
		w.Raw("\x6b" + "AccessKeyId")
		w.String(*v.AccessKeyId)
	}
	if v.RawSecretAccessKey != nil {
		w.Raw("\x72" + "RawSecretAccessKey")
		w.String(*v.RawSecretAccessKey)
	}
	w.End()
}

func encodeGrantOperationList(w *cbor.Writer, v []types.GrantOperation) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeGrantConstraints(w *cbor.Writer, v *types.GrantConstraints) {
	w.Map()
	if v.EncryptionContextSubset != nil {
		w.Raw("\x77" + "EncryptionContextSubset")
		encodeEncryptionContextType(w, v.EncryptionContextSubset)
	}
	if v.EncryptionContextEquals != nil {
		w.Raw("\x77" + "EncryptionContextEquals")
		encodeEncryptionContextType(w, v.EncryptionContextEquals)
	}
	if v.SourceArn != nil {
		w.Raw("\x69" + "SourceArn")
		w.String(*v.SourceArn)
	}
	w.End()
}

func encodeGrantTokenList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeTagList(w *cbor.Writer, v []types.Tag) {
	w.List()
	for i := range v {
		encodeTag(w, &v[i])
	}
	w.End()
}

func encodeEncryptionContextType(w *cbor.Writer, v map[string]string) {
	w.Map()
	for k, e := range v {
		w.String(k)
		w.String(e)
	}
	w.End()
}

func encodeRecipientInfo(w *cbor.Writer, v *types.RecipientInfo) {
	w.Map()
	if len(v.KeyEncryptionAlgorithm) > 0 {
		w.Raw("\x76" + "KeyEncryptionAlgorithm")
		w.String(string(v.KeyEncryptionAlgorithm))
	}
	if v.AttestationDocument != nil {
		w.Raw("\x73" + "AttestationDocument")
		w.Blob(v.AttestationDocument)
	}
	w.End()
}

func encodeDryRunModifierList(w *cbor.Writer, v []types.DryRunModifierType) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeResourceOwnersList(w *cbor.Writer, v []types.ResourceOwnerType) {
	w.List()
	for i := range v {
		w.String(string(v[i]))
	}
	w.End()
}

func encodeTagKeyList(w *cbor.Writer, v []string) {
	w.List()
	for i := range v {
		w.String(v[i])
	}
	w.End()
}

func encodeTag(w *cbor.Writer, v *types.Tag) {
	w.Map()
	if v.TagKey != nil {
		w.Raw("\x66" + "TagKey")
		w.String(*v.TagKey)
	}
	if v.TagValue != nil {
		w.Raw("\x68" + "TagValue")
		w.String(*v.TagValue)
	}
	w.End()
}
