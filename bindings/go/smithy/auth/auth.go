// Package auth is what signing is made of: ways to sign that are proposed, who signs, and where
// that is known from.
package auth

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/smithy"
)

// Ids of the schemes that the library signs for itself.
const (
	SchemeIDAnonymous    = "smithy.api#noAuth"
	SchemeIDHTTPBasic    = "smithy.api#httpBasicAuth"
	SchemeIDHTTPDigest   = "smithy.api#httpDigestAuth"
	SchemeIDHTTPBearer   = "smithy.api#httpBearerAuth"
	SchemeIDHTTPAPIKey   = "smithy.api#httpApiKeyAuth"
	SchemeIDSigV4        = "aws.auth#sigv4"
	SchemeIDSigV4A       = "aws.auth#sigv4a"
	SchemeIDSigV4Express = "com.amazonaws.s3#sigv4express"
)

// Identity is whoever signs.
type Identity interface {
	// Expiration is when it ends; zero where it does not.
	Expiration() time.Time
}

// IdentityResolver finds an identity.
type IdentityResolver interface {
	GetIdentity(ctx context.Context, properties smithy.Properties) (Identity, error)
}

// IdentityResolverOptions has the resolvers of a client by scheme; nil where there is none.
type IdentityResolverOptions interface {
	GetIdentityResolver(schemeID string) IdentityResolver
}

// AnonymousIdentity is nobody.
type AnonymousIdentity struct{}

// Expiration is never.
func (*AnonymousIdentity) Expiration() time.Time { return time.Time{} }

// AnonymousIdentityResolver finds nobody.
type AnonymousIdentityResolver struct{}

// GetIdentity is nobody.
func (*AnonymousIdentityResolver) GetIdentity(context.Context, smithy.Properties) (Identity, error) {
	return &AnonymousIdentity{}, nil
}

// Option is one way to sign that is proposed.
type Option struct {
	// SchemeID is the scheme.
	SchemeID string
	// IdentityProperties are for the scheme's identity resolver.
	IdentityProperties smithy.Properties
	// SignerProperties are for its signer.
	SignerProperties smithy.Properties
}

type optionsKey struct{}

// GetAuthOptions are the options that an endpoint's properties have.
func GetAuthOptions(p *smithy.Properties) ([]*Option, bool) {
	options, ok := p.Get(optionsKey{}).([]*Option)
	return options, ok
}

// SetAuthOptions gives an endpoint's properties options: how to sign there.
func SetAuthOptions(p *smithy.Properties, options []*Option) { p.Set(optionsKey{}, options) }
