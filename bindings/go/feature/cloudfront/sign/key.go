package sign

import (
	"crypto"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
)

// mostOfKey is the most that is read of a key.
const mostOfKey = 1 << 20

// LoadPEMPrivKeyFile reads an RSA key from a PEM file, PKCS#1 or PKCS#8.
func LoadPEMPrivKeyFile(name string) (*rsa.PrivateKey, error) {
	file, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return LoadPEMPrivKey(file)
}

// LoadPEMPrivKey reads an RSA key in PEM, PKCS#1 or PKCS#8.
func LoadPEMPrivKey(reader io.Reader) (*rsa.PrivateKey, error) {
	key, err := LoadPEMPrivKeyPKCS8AsSigner(reader)
	if err != nil {
		return nil, err
	}
	if key, ok := key.(*rsa.PrivateKey); ok {
		return key, nil
	}
	return nil, fmt.Errorf("the key is of type %T, not RSA", key)
}

// LoadPEMPrivKeyPKCS8 reads an RSA key in PEM, PKCS#8.
func LoadPEMPrivKeyPKCS8(reader io.Reader) (*rsa.PrivateKey, error) { return LoadPEMPrivKey(reader) }

// LoadPEMPrivKeyPKCS8AsSigner reads a key in PEM: RSA or EC, PKCS#8, PKCS#1 or SEC 1.
func LoadPEMPrivKeyPKCS8AsSigner(reader io.Reader) (crypto.Signer, error) {
	text, err := io.ReadAll(io.LimitReader(reader, mostOfKey))
	if err != nil {
		return nil, err
	}
	for {
		block, rest := pem.Decode(text)
		if block == nil {
			return nil, errors.New("there is no private key in PEM")
		}
		text = rest
		switch block.Type {
		case "RSA PRIVATE KEY":
			if block.Headers["DEK-Info"] != "" {
				return nil, errors.New("the key is encrypted: decrypt it first")
			}
			return x509.ParsePKCS1PrivateKey(block.Bytes)
		case "EC PRIVATE KEY":
			return x509.ParseECPrivateKey(block.Bytes)
		case "ENCRYPTED PRIVATE KEY":
			return nil, errors.New("the key is encrypted: decrypt it first")
		case "PRIVATE KEY":
			key, err := x509.ParsePKCS8PrivateKey(block.Bytes)
			if err != nil {
				return nil, err
			}
			if signer, ok := key.(crypto.Signer); ok {
				return signer, nil
			}
			return nil, fmt.Errorf("a key of type %T does not sign", key)
		}
	}
}
