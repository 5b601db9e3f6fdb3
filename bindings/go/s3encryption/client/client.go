// Package client encrypts objects before they leave for S3, and decrypts them when they come back.
//
// Each object has a key of its own, which KMS wraps; the wrapped key is kept in the object's metadata. Objects are encrypted
// with AES-GCM and checked before any of them is given out, so that they are held in memory as a whole.
package client

import (
	"bytes"
	"context"
	"crypto/aes"
	"crypto/cipher"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"strconv"
	"strings"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/s3encryption/materials"
	"github.com/libaws/libaws-go/service/s3"
)

// EncryptionContext is the context's key for more that a key is to be bound to: a map[string]string. An object is then only
// decrypted under the same.
const EncryptionContext = "EncryptionContext"

// Members of an object's metadata.
const (
	keyName    = "x-amz-key-v2"
	ivName     = "x-amz-iv"
	descName   = "x-amz-matdesc"
	wrapName   = "x-amz-wrap-alg"
	cekName    = "x-amz-cek-alg"
	tagName    = "x-amz-tag-len"
	lengthName = "x-amz-unencrypted-content-length"
	tagBits    = "128"
)

// EncryptionClientOptions are what the client does otherwise than by default.
type EncryptionClientOptions struct {
	// CryptographicMaterialsManager gives the keys.
	CryptographicMaterialsManager materials.CryptographicMaterialsManager
	// MaxObjectSize is the largest object that is held in memory: 1 GiB by default.
	MaxObjectSize int64
}

// S3EncryptionClientV3 is a client of S3 whose PutObject encrypts and whose GetObject decrypts. All else is S3's.
type S3EncryptionClientV3 struct {
	*s3.Client
	options EncryptionClientOptions
}

// New is a client around one of S3.
func New(s3Client *s3.Client, cmm materials.CryptographicMaterialsManager, optFns ...func(*EncryptionClientOptions)) (*S3EncryptionClientV3, error) {
	o := EncryptionClientOptions{CryptographicMaterialsManager: cmm, MaxObjectSize: 1 << 30}
	for _, fn := range optFns {
		fn(&o)
	}
	if s3Client == nil || o.CryptographicMaterialsManager == nil {
		return nil, errors.New("an encryption client needs a client of S3 and a manager of materials")
	}
	return &S3EncryptionClientV3{s3Client, o}, nil
}

// PutObject encrypts an object and puts it.
func (c *S3EncryptionClientV3) PutObject(ctx context.Context, input *s3.PutObjectInput, optFns ...func(*s3.Options)) (*s3.PutObjectOutput, error) {
	out, err := c.put(ctx, input, optFns)
	if err != nil {
		return nil, fmt.Errorf("S3 encryption client, PutObject: %w", err)
	}
	return out, nil
}

func (c *S3EncryptionClientV3) put(ctx context.Context, input *s3.PutObjectInput, optFns []func(*s3.Options)) (*s3.PutObjectOutput, error) {
	if input == nil {
		input = &s3.PutObjectInput{}
	}
	if input.ContentMD5 != nil || input.ChecksumCRC32 != nil || input.ChecksumCRC32C != nil || input.ChecksumCRC64NVME != nil ||
		input.ChecksumSHA1 != nil || input.ChecksumSHA256 != nil {
		return nil, errors.New("a checksum of the plain object is no checksum of the encrypted one: leave it out")
	}
	plain, err := c.all(input.Body)
	if err != nil {
		return nil, err
	}
	bound, _ := ctx.Value(EncryptionContext).(map[string]string)
	made, err := c.options.CryptographicMaterialsManager.GetEncryptionMaterials(ctx, bound)
	if err != nil {
		return nil, err
	}
	defer clear(made.Key)
	seal, err := sealer(made)
	if err != nil {
		return nil, err
	}
	description, err := json.Marshal(made.Description)
	if err != nil {
		return nil, err
	}
	sealed := seal.Seal(nil, made.IV, plain, nil)
	in := *input
	in.Metadata = maps.Clone(input.Metadata)
	if in.Metadata == nil {
		in.Metadata = map[string]string{}
	}
	for name, value := range map[string]string{
		keyName: base64.StdEncoding.EncodeToString(made.EncryptedKey), ivName: base64.StdEncoding.EncodeToString(made.IV),
		descName: string(description), wrapName: made.KeyringAlgorithm, cekName: made.CEKAlgorithm, tagName: tagBits,
		lengthName: strconv.Itoa(len(plain)),
	} {
		in.Metadata[name] = value
	}
	in.Body, in.ContentLength = bytes.NewReader(sealed), aws.Int64(int64(len(sealed)))
	return c.Client.PutObject(ctx, &in, optFns...)
}

// GetObject gets an object and decrypts it. One that was changed since, or is not encrypted, is an error.
func (c *S3EncryptionClientV3) GetObject(ctx context.Context, input *s3.GetObjectInput, optFns ...func(*s3.Options)) (*s3.GetObjectOutput, error) {
	if input != nil && (input.Range != nil || input.PartNumber != nil) {
		return nil, errors.New("S3 encryption client, GetObject: parts of an encrypted object can't be checked, and are not given")
	}
	out, err := c.Client.GetObject(ctx, input, optFns...)
	if err != nil {
		return nil, fmt.Errorf("S3 encryption client, GetObject: %w", err)
	}
	plain, err := c.open(ctx, out)
	if e := out.Body.Close(); err == nil {
		err = e
	}
	if err != nil {
		return nil, fmt.Errorf("S3 encryption client, GetObject: %w", err)
	}
	out.Body, out.ContentLength = io.NopCloser(bytes.NewReader(plain)), aws.Int64(int64(len(plain)))
	return out, nil
}

func (c *S3EncryptionClientV3) open(ctx context.Context, out *s3.GetObjectOutput) ([]byte, error) {
	kept := map[string]string{}
	for name, value := range out.Metadata {
		kept[strings.ToLower(name)] = value
	}
	if kept[keyName] == "" {
		return nil, errors.New("the object is not encrypted, or not as this client does it")
	}
	if kept[tagName] != "" && kept[tagName] != tagBits {
		return nil, fmt.Errorf("tags of %q bits are not known", kept[tagName])
	}
	made := &materials.CryptographicMaterials{KeyringAlgorithm: kept[wrapName], CEKAlgorithm: kept[cekName]}
	var err error
	if made.EncryptedKey, err = base64.StdEncoding.DecodeString(kept[keyName]); err != nil {
		return nil, fmt.Errorf("%s: %w", keyName, err)
	}
	if made.IV, err = base64.StdEncoding.DecodeString(kept[ivName]); err != nil {
		return nil, fmt.Errorf("%s: %w", ivName, err)
	}
	if err := json.Unmarshal([]byte(kept[descName]), &made.Description); err != nil {
		return nil, fmt.Errorf("%s: %w", descName, err)
	}
	if bound, ok := ctx.Value(EncryptionContext).(map[string]string); ok {
		for name, value := range bound {
			if made.Description[name] != value {
				return nil, errors.New("the encryption context is not the one that the object was encrypted under")
			}
		}
	}
	if err := c.options.CryptographicMaterialsManager.DecryptMaterials(ctx, made); err != nil {
		return nil, err
	}
	defer clear(made.Key)
	seal, err := sealer(made)
	if err != nil {
		return nil, err
	}
	sealed, err := c.all(out.Body)
	if err != nil {
		return nil, err
	}
	plain, err := seal.Open(sealed[:0], made.IV, sealed, nil)
	if err != nil {
		return nil, errors.New("the object was changed, or is encrypted with another key")
	}
	return plain, nil
}

func sealer(made *materials.CryptographicMaterials) (cipher.AEAD, error) {
	block, err := aes.NewCipher(made.Key)
	if err != nil {
		return nil, err
	}
	seal, err := cipher.NewGCM(block)
	if err == nil && len(made.IV) != seal.NonceSize() {
		err = fmt.Errorf("%s has %d bytes", ivName, len(made.IV))
	}
	return seal, err
}

func (c *S3EncryptionClientV3) all(body io.Reader) ([]byte, error) {
	if body == nil {
		return nil, nil
	}
	// A tag's length more, for what is encrypted.
	limit := c.options.MaxObjectSize + 16
	text, err := io.ReadAll(io.LimitReader(body, limit+1))
	if err == nil && int64(len(text)) > limit {
		err = fmt.Errorf("the object is larger than %d bytes: see MaxObjectSize", c.options.MaxObjectSize)
	}
	return text, err
}
