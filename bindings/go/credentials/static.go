// Package credentials has providers of credentials.
package credentials

import (
	"context"

	"github.com/libaws/libaws-go/aws"
)

// StaticCredentialsName is the Source of static credentials.
const StaticCredentialsName = "StaticCredentials"

// StaticCredentialsEmptyError says that a key or secret is missing.
type StaticCredentialsEmptyError struct{}

func (*StaticCredentialsEmptyError) Error() string { return "static credentials are empty" }

// StaticCredentialsProvider always gives the same.
type StaticCredentialsProvider struct {
	Value aws.Credentials
}

// NewStaticCredentialsProvider gives a key, a secret and perhaps a token.
func NewStaticCredentialsProvider(key, secret, session string) StaticCredentialsProvider {
	return StaticCredentialsProvider{aws.Credentials{AccessKeyID: key, SecretAccessKey: secret, SessionToken: session}}
}

func (s StaticCredentialsProvider) Retrieve(context.Context) (aws.Credentials, error) {
	v := s.Value
	if !v.HasKeys() {
		return aws.Credentials{Source: StaticCredentialsName}, &StaticCredentialsEmptyError{}
	}
	if v.Source == "" {
		v.Source = StaticCredentialsName
	}
	return v, nil
}
