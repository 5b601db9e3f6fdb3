// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"context"
	"net/http"
	"time"

	"github.com/libaws/libaws-go/aws"
	v4 "github.com/libaws/libaws-go/aws/signer/v4"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/smithy/auth"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// AuthResolverParameters is what a resolver of auth schemes is told of a call.
type AuthResolverParameters struct {
	// Operation is the operation's name.
	Operation string
	// Region is where the call goes.
	Region string
	// options is what the library would propose, by the input where that matters.
	options []*auth.Option
}

// AuthSchemeResolver proposes how an operation may be signed: the first option that the client has a scheme and an identity
// for is taken.
type AuthSchemeResolver interface {
	ResolveAuthSchemes(ctx context.Context, params *AuthResolverParameters) ([]*auth.Option, error)
}

// schemesByDefault proposes what model and endpoint rules do.
type schemesByDefault struct{}

// ResolveAuthSchemes proposes them.
func (*schemesByDefault) ResolveAuthSchemes(_ context.Context, params *AuthResolverParameters) ([]*auth.Option, error) {
	if params.options != nil {
		return params.options, nil
	}
	return []*auth.Option{
		runtime.NewOption(auth.SchemeIDSigV4, "kms", params.Region),
	}, nil
}

// HTTPSignerV4 signs a request with SigV4 in its headers.
type HTTPSignerV4 interface {
	SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error
}

// signerOfAll is the signer of clients that were given none.
var signerOfAll HTTPSignerV4 = v4.NewSigner()

func signWith(signer HTTPSignerV4) runtime.SignV4 {
	return func(ctx context.Context, creds aws.Credentials, r *http.Request, hash, service, region string, at time.Time) error {
		return signer.SignHTTP(ctx, creds, r, hash, service, region, at)
	}
}

// ownSchemes are the service's schemes, which the library signs for.
var ownSchemes = []smithyhttp.AuthScheme{
	runtime.NewScheme(auth.SchemeIDSigV4, signWith(signerOfAll)),
	smithyhttp.NewAnonymousScheme(),
}

// GetIdentityResolver is the one of a scheme; nil where these options have none.
func (o Options) GetIdentityResolver(schemeID string) auth.IdentityResolver {
	switch schemeID {
	case auth.SchemeIDAnonymous:
		return &auth.AnonymousIdentityResolver{}
	case auth.SchemeIDSigV4, auth.SchemeIDSigV4A, auth.SchemeIDSigV4Express:
		return runtime.CredentialsResolver(o.Credentials)
	}
	return nil
}

// custom is the options' own code, which each operation is given; nil where there is none.
func (o *Options) custom() *runtime.Custom {
	var c runtime.Custom
	any := false
	if own := o.EndpointResolverV2; own != nil && o.EndpointResolver == nil && o.older == nil {
		if _, byDefault := own.(*resolver); !byDefault {
			any, c.Endpoint = true, endpointWith(own, o.BaseEndpoint)
		}
	}
	if own := o.AuthSchemeResolver; own != nil {
		if _, byDefault := own.(*schemesByDefault); !byDefault {
			any = true
			c.Options = func(ctx context.Context, operation, region string, defaults []*auth.Option) ([]*auth.Option, error) {
				return own.ResolveAuthSchemes(ctx, &AuthResolverParameters{operation, region, defaults})
			}
		}
	}
	if !runtime.SameSchemes(o.AuthSchemes, ownSchemes) {
		any, c.Schemes, c.Identities = true, o.AuthSchemes, *o
	}
	if o.HTTPSignerV4 != nil && o.HTTPSignerV4 != signerOfAll {
		any, c.Sign = true, signWith(o.HTTPSignerV4)
	}
	if fresh := runtime.Fresh(o.Credentials); fresh != nil {
		any, c.Fresh = true, fresh
	}
	if !any {
		return nil
	}
	return &c
}

// defaults are what options have before a caller changes them.
func (o *Options) defaults() {
	if o.AuthSchemeResolver == nil {
		o.AuthSchemeResolver = &schemesByDefault{}
	}
	if o.AuthSchemes == nil {
		o.AuthSchemes = ownSchemes[:len(ownSchemes):len(ownSchemes)]
	}
	if o.EndpointResolverV2 == nil {
		o.EndpointResolverV2 = NewDefaultEndpointResolverV2()
	}
	if o.HTTPSignerV4 == nil {
		o.HTTPSignerV4 = signerOfAll
	}
}
