// Package materials makes the keys that objects are encrypted with, and has KMS keep them.
package materials

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"github.com/libaws/libaws-go/service/kms"
	"github.com/libaws/libaws-go/service/kms/types"
)

const (
	// KMSContext is how keys are wrapped: by KMS, bound to their context.
	KMSContext = "kms+context"
	// AESGCM is how objects are encrypted.
	AESGCM = "AES/GCM/NoPadding"
	// contextKey names the cipher in the context that a key is bound to.
	contextKey = "aws:x-amz-cek-alg"
	keySize    = 32
	ivSize     = 12
)

// MaterialDescription is the context that a key is bound to.
type MaterialDescription map[string]string

// CryptographicMaterials are the key of one object, and what says how to get at it again.
type CryptographicMaterials struct {
	// Key encrypts the object; it is never stored.
	Key []byte
	// IV is the object's own.
	IV []byte
	// EncryptedKey is the key as KMS gives it to be stored.
	EncryptedKey []byte
	// Description is the context.
	Description MaterialDescription
	// KeyringAlgorithm wrapped the key, CEKAlgorithm encrypts the object.
	KeyringAlgorithm string
	CEKAlgorithm     string
}

// Keyring wraps keys and unwraps them.
type Keyring interface {
	OnEncrypt(ctx context.Context, context MaterialDescription) (*CryptographicMaterials, error)
	OnDecrypt(ctx context.Context, m *CryptographicMaterials) error
}

// CryptographicMaterialsManager gives the materials of objects.
type CryptographicMaterialsManager interface {
	GetEncryptionMaterials(ctx context.Context, context MaterialDescription) (*CryptographicMaterials, error)
	DecryptMaterials(ctx context.Context, m *CryptographicMaterials) error
}

// NewCryptographicMaterialsManager is the manager of a keyring.
func NewCryptographicMaterialsManager(keyring Keyring) (CryptographicMaterialsManager, error) {
	if keyring == nil {
		return nil, errors.New("there is no keyring")
	}
	return manager{keyring}, nil
}

type manager struct{ Keyring }

func (m manager) GetEncryptionMaterials(ctx context.Context, context MaterialDescription) (*CryptographicMaterials, error) {
	return m.OnEncrypt(ctx, context)
}

func (m manager) DecryptMaterials(ctx context.Context, made *CryptographicMaterials) error {
	if made.CEKAlgorithm != AESGCM {
		return fmt.Errorf("objects encrypted with %q are not decrypted here", made.CEKAlgorithm)
	}
	return m.OnDecrypt(ctx, made)
}

// KmsAPIClient is what a keyring needs of a client of KMS.
type KmsAPIClient interface {
	GenerateDataKey(ctx context.Context, params *kms.GenerateDataKeyInput, optFns ...func(*kms.Options)) (*kms.GenerateDataKeyOutput, error)
	Decrypt(ctx context.Context, params *kms.DecryptInput, optFns ...func(*kms.Options)) (*kms.DecryptOutput, error)
}

// KeyringOptions are kept for callers.
type KeyringOptions struct {
	// EnableLegacyWrappingAlgorithms must stay false: keys that older clients wrapped are refused.
	EnableLegacyWrappingAlgorithms bool
}

// KmsKeyring has one key of KMS wrap all others.
type KmsKeyring struct {
	client  KmsAPIClient
	key     string
	options KeyringOptions
}

// NewKmsKeyring is the keyring of a key of KMS.
func NewKmsKeyring(apiClient KmsAPIClient, kmsKeyID string, optFns ...func(*KeyringOptions)) *KmsKeyring {
	k := &KmsKeyring{client: apiClient, key: kmsKeyID}
	for _, fn := range optFns {
		fn(&k.options)
	}
	return k
}

// NewKmsDecryptOnlyAnyKeyKeyring decrypts whatever KMS lets it, and encrypts nothing.
func NewKmsDecryptOnlyAnyKeyKeyring(apiClient KmsAPIClient, optFns ...func(*KeyringOptions)) *KmsKeyring {
	return NewKmsKeyring(apiClient, "", optFns...)
}

// OnEncrypt has KMS make a key, bound to the context.
func (k *KmsKeyring) OnEncrypt(ctx context.Context, given MaterialDescription) (*CryptographicMaterials, error) {
	switch {
	case k.options.EnableLegacyWrappingAlgorithms:
		return nil, errLegacy
	case k.key == "":
		return nil, errors.New("this keyring only decrypts")
	}
	bound := MaterialDescription{}
	for name, value := range given {
		if name == contextKey {
			return nil, fmt.Errorf("the encryption context may not have the reserved key %s", contextKey)
		}
		bound[name] = value
	}
	bound[contextKey] = AESGCM
	out, err := k.client.GenerateDataKey(ctx, &kms.GenerateDataKeyInput{KeyId: &k.key, EncryptionContext: bound, KeySpec: types.DataKeySpecAes256})
	if err != nil {
		return nil, err
	}
	if len(out.Plaintext) != keySize || len(out.CiphertextBlob) == 0 {
		return nil, errors.New("KMS made a key of another size")
	}
	iv := make([]byte, ivSize)
	if _, err := rand.Read(iv); err != nil {
		return nil, err
	}
	return &CryptographicMaterials{
		Key: out.Plaintext, IV: iv, EncryptedKey: out.CiphertextBlob, Description: bound, KeyringAlgorithm: KMSContext, CEKAlgorithm: AESGCM,
	}, nil
}

var errLegacy = errors.New("wrapping algorithms of older clients are not there")

// OnDecrypt has KMS unwrap a key.
func (k *KmsKeyring) OnDecrypt(ctx context.Context, m *CryptographicMaterials) error {
	switch {
	case k.options.EnableLegacyWrappingAlgorithms:
		return errLegacy
	case m.KeyringAlgorithm != KMSContext:
		return fmt.Errorf("keys wrapped with %q are not unwrapped here", m.KeyringAlgorithm)
	case m.Description[contextKey] != m.CEKAlgorithm:
		return errors.New("the object's cipher is not the one that its key is bound to")
	}
	in := &kms.DecryptInput{CiphertextBlob: m.EncryptedKey, EncryptionContext: m.Description}
	if k.key != "" {
		in.KeyId = &k.key
	}
	out, err := k.client.Decrypt(ctx, in)
	if err != nil {
		return err
	}
	if len(out.Plaintext) != keySize {
		return errors.New("KMS gave a key of another size")
	}
	m.Key = out.Plaintext
	return nil
}
