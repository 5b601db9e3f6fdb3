package runtime

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"reflect"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/auth"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Scheme is one that the library signs for itself.
type Scheme struct {
	id   string
	sign SignV4
}

// NewScheme is the scheme of an id, which signs with SigV4 by a function where somebody asks it to.
func NewScheme(id string, sign SignV4) *Scheme { return &Scheme{id, sign} }

// SchemeID is the scheme's id.
func (s *Scheme) SchemeID() string { return s.id }

// IdentityResolver is the client's for this scheme.
func (s *Scheme) IdentityResolver(o auth.IdentityResolverOptions) auth.IdentityResolver {
	return o.GetIdentityResolver(s.id)
}

// Signer signs as the library does.
func (s *Scheme) Signer() smithyhttp.Signer { return s }

// SignRequest signs one request.
func (s *Scheme) SignRequest(ctx context.Context, r *smithyhttp.Request, identity auth.Identity, properties smithy.Properties) error {
	switch who := identity.(type) {
	case *CredentialsIdentity:
		if s.sign == nil {
			return fmt.Errorf("%s is signed by the library alone", s.id)
		}
		hash := "UNSIGNED-PAYLOAD"
		if body, ok := r.GetStream().(io.ReadSeeker); ok {
			digest := sha256.New()
			if _, err := io.Copy(digest, body); err != nil {
				return err
			}
			if _, err := body.Seek(0, io.SeekStart); err != nil {
				return err
			}
			hash = hex.EncodeToString(digest.Sum(nil))
		}
		name, _ := smithyhttp.GetSigV4SigningName(&properties)
		region, _ := smithyhttp.GetSigV4SigningRegion(&properties)
		return s.sign(ctx, who.Credentials, r.Request, hash, name, region, time.Now())
	case *TokenIdentity:
		r.Header.Set("Authorization", "Bearer "+who.Token.Value)
		return nil
	case *auth.AnonymousIdentity:
		return nil
	}
	return fmt.Errorf("%s can't sign with an identity of type %T", s.id, identity)
}

// CredentialsIdentity is credentials as an identity.
type CredentialsIdentity struct{ Credentials aws.Credentials }

// Expiration is when they end.
func (i *CredentialsIdentity) Expiration() time.Time {
	if i.Credentials.CanExpire {
		return i.Credentials.Expires
	}
	return time.Time{}
}

// CredentialsResolver is a provider as a resolver of identities; nil for none and for nobody.
func CredentialsResolver(p aws.CredentialsProvider) auth.IdentityResolver {
	if nobody(p) {
		return nil
	}
	return credentialsResolver{p}
}

type credentialsResolver struct{ aws.CredentialsProvider }

func (r credentialsResolver) GetIdentity(ctx context.Context, _ smithy.Properties) (auth.Identity, error) {
	creds, err := r.Retrieve(ctx)
	if err != nil {
		return nil, fmt.Errorf("get credentials: %w", err)
	}
	return &CredentialsIdentity{creds}, nil
}

// TokenIdentity is a bearer token as an identity.
type TokenIdentity struct{ Token bearer.Token }

// Expiration is when it ends.
func (i *TokenIdentity) Expiration() time.Time {
	if i.Token.CanExpire {
		return i.Token.Expires
	}
	return time.Time{}
}

// TokenResolver is a provider of tokens as a resolver of identities; nil for none.
func TokenResolver(p bearer.TokenProvider) auth.IdentityResolver {
	if p == nil {
		return nil
	}
	return tokenResolver{p}
}

type tokenResolver struct{ bearer.TokenProvider }

func (r tokenResolver) GetIdentity(ctx context.Context, _ smithy.Properties) (auth.Identity, error) {
	token, err := r.RetrieveBearerToken(ctx)
	if err != nil {
		return nil, fmt.Errorf("get token: %w", err)
	}
	return &TokenIdentity{token}, nil
}

// optionOf is an option as the library proposes it.
func optionOf(table map[string]interface{}) *auth.Option {
	text := func(name string) string {
		s, _ := table[name].(string)
		return s
	}
	option := &auth.Option{SchemeID: text("scheme")}
	signFor(option, text("signing_name"), text("signing_region"))
	return option
}

// NewOption is a way to sign for a service.
func NewOption(scheme, name, region string) *auth.Option {
	option := &auth.Option{SchemeID: scheme}
	signFor(option, name, region)
	return option
}

func signFor(option *auth.Option, name, region string) {
	p := &option.SignerProperties
	switch option.SchemeID {
	case auth.SchemeIDSigV4, auth.SchemeIDSigV4Express:
		smithyhttp.SetSigV4SigningName(p, name)
		smithyhttp.SetSigV4SigningRegion(p, region)
	case auth.SchemeIDSigV4A:
		smithyhttp.SetSigV4ASigningName(p, name)
		smithyhttp.SetSigV4ASigningRegions(p, strings.Split(region, ","))
	}
}

// signedFor is the service and the region that an option names.
func signedFor(option *auth.Option) (name, region string) {
	p := &option.SignerProperties
	if option.SchemeID == auth.SchemeIDSigV4A {
		name, _ = smithyhttp.GetSigV4ASigningName(p)
		regions, _ := smithyhttp.GetSigV4ASigningRegions(p)
		return name, strings.Join(regions, ",")
	}
	name, _ = smithyhttp.GetSigV4SigningName(p)
	region, _ = smithyhttp.GetSigV4SigningRegion(p)
	return name, region
}

// SameSchemes says whether schemes are the service's own.
func SameSchemes(have, own []smithyhttp.AuthScheme) bool {
	if len(have) != len(own) {
		return false
	}
	for i, scheme := range have {
		if reflect.TypeOf(scheme) != reflect.TypeOf(own[i]) {
			return false
		}
		// Of the same type as ours, so that they can be compared.
		if scheme != own[i] {
			return false
		}
	}
	return true
}
