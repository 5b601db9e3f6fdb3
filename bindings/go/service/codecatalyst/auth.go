// Code generated from the model of Amazon CodeCatalyst by cmd/generate. DO NOT EDIT.

package codecatalyst

import (
	"context"

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
		{SchemeID: auth.SchemeIDHTTPBearer},
	}, nil
}

// ownSchemes are the service's schemes, which the library signs for.
var ownSchemes = []smithyhttp.AuthScheme{
	runtime.NewScheme(auth.SchemeIDHTTPBearer, nil),
	smithyhttp.NewAnonymousScheme(),
}

// GetIdentityResolver is the one of a scheme; nil where these options have none.
func (o Options) GetIdentityResolver(schemeID string) auth.IdentityResolver {
	switch schemeID {
	case auth.SchemeIDAnonymous:
		return &auth.AnonymousIdentityResolver{}
	case auth.SchemeIDHTTPBearer:
		return runtime.TokenResolver(o.BearerAuthTokenProvider)
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
	if o.BearerAuthTokenProvider != nil {
		any, c.Token = true, o.BearerAuthTokenProvider
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
}
