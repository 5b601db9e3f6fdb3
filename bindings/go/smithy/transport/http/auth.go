package http

import (
	"context"

	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/auth"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// AuthScheme is a way to sign: its id, where its identity is from, and who signs.
type AuthScheme interface {
	SchemeID() string
	// IdentityResolver is the one to ask; nil where this client has none, and the scheme is passed over.
	IdentityResolver(auth.IdentityResolverOptions) auth.IdentityResolver
	Signer() Signer
}

// Signer signs a request by setting its headers and its query.
type Signer interface {
	SignRequest(ctx context.Context, r *Request, identity auth.Identity, properties smithy.Properties) error
}

// NewAnonymousScheme is the scheme of requests that nobody signs.
func NewAnonymousScheme() AuthScheme { return anonymous{} }

type anonymous struct{}

func (anonymous) SchemeID() string { return auth.SchemeIDAnonymous }
func (anonymous) IdentityResolver(auth.IdentityResolverOptions) auth.IdentityResolver {
	return &auth.AnonymousIdentityResolver{}
}
func (anonymous) Signer() Signer { return anonymous{} }
func (anonymous) SignRequest(context.Context, *Request, auth.Identity, smithy.Properties) error {
	return nil
}

type (
	nameKey     struct{}
	regionKey   struct{}
	nameAKey    struct{}
	regionsKey  struct{}
	encodingKey struct{}
	unsignedKey struct{}
)

func text(p *smithy.Properties, key interface{}) (string, bool) {
	v, ok := p.Get(key).(string)
	return v, ok
}

// GetSigV4SigningName is the service to sign for.
func GetSigV4SigningName(p *smithy.Properties) (string, bool) { return text(p, nameKey{}) }

// SetSigV4SigningName gives the service to sign for.
func SetSigV4SigningName(p *smithy.Properties, name string) { p.Set(nameKey{}, name) }

// GetSigV4SigningRegion is the region to sign for.
func GetSigV4SigningRegion(p *smithy.Properties) (string, bool) { return text(p, regionKey{}) }

// SetSigV4SigningRegion gives the region to sign for.
func SetSigV4SigningRegion(p *smithy.Properties, region string) { p.Set(regionKey{}, region) }

// GetSigV4ASigningName is the service to sign for with SigV4a.
func GetSigV4ASigningName(p *smithy.Properties) (string, bool) { return text(p, nameAKey{}) }

// SetSigV4ASigningName gives the service to sign for with SigV4a.
func SetSigV4ASigningName(p *smithy.Properties, name string) { p.Set(nameAKey{}, name) }

// GetSigV4ASigningRegions are the regions to sign for with SigV4a.
func GetSigV4ASigningRegions(p *smithy.Properties) ([]string, bool) {
	v, ok := p.Get(regionsKey{}).([]string)
	return v, ok
}

// SetSigV4ASigningRegions gives the regions to sign for with SigV4a.
func SetSigV4ASigningRegions(p *smithy.Properties, regions []string) { p.Set(regionsKey{}, regions) }

// GetDisableDoubleEncoding says whether the path is encoded once only for the signature.
func GetDisableDoubleEncoding(p *smithy.Properties) (bool, bool) {
	v, ok := p.Get(encodingKey{}).(bool)
	return v, ok
}

// SetDisableDoubleEncoding has the path encoded once only for the signature.
func SetDisableDoubleEncoding(p *smithy.Properties, v bool) { p.Set(encodingKey{}, v) }

// GetIsUnsignedPayload says whether the body is left out of the signature.
func GetIsUnsignedPayload(p *smithy.Properties) (bool, bool) {
	v, ok := p.Get(unsignedKey{}).(bool)
	return v, ok
}

// SetIsUnsignedPayload leaves the body out of the signature.
func SetIsUnsignedPayload(p *smithy.Properties, v bool) { p.Set(unsignedKey{}, v) }

type hostKey struct{}

// SetHostnameImmutable has a call leave its endpoint's host as it is: no prefix of the operation goes before it.
func SetHostnameImmutable(ctx context.Context, v bool) context.Context {
	return middleware.WithStackValue(ctx, hostKey{}, v)
}

// GetHostnameImmutable says whether the host is left as it is.
func GetHostnameImmutable(ctx context.Context) bool {
	v, _ := middleware.GetStackValue(ctx, hostKey{}).(bool)
	return v
}
