// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

package kms

import (
	"context"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/smithy/endpoints"
)

// EndpointParameters are what the service's endpoint rules look at. A call's are gathered by the library.
type EndpointParameters struct {
	// Region stands for AWS::Region.
	Region *string
	// UseDualStack stands for AWS::UseDualStack.
	UseDualStack *bool
	// UseFIPS stands for AWS::UseFIPS.
	UseFIPS *bool
	// Endpoint stands for SDK::Endpoint.
	Endpoint *string
}

// WithDefaults is a copy with the rules' defaults where nothing is set.
func (p EndpointParameters) WithDefaults() EndpointParameters {
	if p.UseDualStack == nil {
		p.UseDualStack = aws.Bool(false)
	}
	if p.UseFIPS == nil {
		p.UseFIPS = aws.Bool(false)
	}
	return p
}

func (p *EndpointParameters) read(from map[string]interface{}) {
	p.Region = runtime.Text(from, "Region")
	p.UseDualStack = runtime.Flag(from, "UseDualStack")
	p.UseFIPS = runtime.Flag(from, "UseFIPS")
	p.Endpoint = runtime.Text(from, "Endpoint")
}

func (p *EndpointParameters) table() map[string]interface{} {
	to := map[string]interface{}{}
	runtime.PutText(to, "Region", p.Region)
	runtime.PutFlag(to, "UseDualStack", p.UseDualStack)
	runtime.PutFlag(to, "UseFIPS", p.UseFIPS)
	runtime.PutText(to, "Endpoint", p.Endpoint)
	return to
}

// EndpointResolverV2 says where a call goes. An error ends the call.
type EndpointResolverV2 interface {
	ResolveEndpoint(ctx context.Context, params EndpointParameters) (endpoints.Endpoint, error)
}

// NewDefaultEndpointResolverV2 is the service's own rules, for others to wrap.
func NewDefaultEndpointResolverV2() EndpointResolverV2 { return &resolver{} }

type resolver struct{}

// ResolveEndpoint is what the rules make of parameters.
func (*resolver) ResolveEndpoint(ctx context.Context, params EndpointParameters) (endpoints.Endpoint, error) {
	return runtime.ResolveEndpoint(ctx, service.Model, params.table())
}

func endpointWith(own EndpointResolverV2, base *string) func(context.Context, map[string]interface{}) (endpoints.Endpoint, error) {
	return func(ctx context.Context, table map[string]interface{}) (endpoints.Endpoint, error) {
		var params EndpointParameters
		params.read(table)
		if base != nil {
			params.Endpoint = base
		}
		return own.ResolveEndpoint(ctx, params)
	}
}

// WithEndpointResolverV2 gives a client or a call a resolver of endpoints.
func WithEndpointResolverV2(v EndpointResolverV2) func(*Options) {
	return func(o *Options) { o.EndpointResolverV2 = v }
}

// EndpointResolver is a resolver of the older form: it knows the region alone. What it gives goes through the
// service's rules like a base endpoint, unless its host is to stay.
//
// Deprecated: EndpointResolverV2 and Options.BaseEndpoint.
type EndpointResolver interface {
	ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error)
}

// EndpointResolverFunc is a function as a resolver.
//
// Deprecated: see EndpointResolver.
type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)

// ResolveEndpoint calls the function.
func (f EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) {
	return f(region, options)
}

// EndpointResolverFromURL always resolves to a URL.
//
// Deprecated: Options.BaseEndpoint.
func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver {
	e := aws.Endpoint{URL: url, Source: aws.EndpointSourceCustom}
	for _, fn := range optFns {
		fn(&e)
	}
	return EndpointResolverFunc(func(region string, _ EndpointResolverOptions) (aws.Endpoint, error) {
		e := e
		if e.SigningRegion == "" {
			e.SigningRegion = region
		}
		return e, nil
	})
}

// WithEndpointResolver gives a client or a call a resolver of the older form.
//
// Deprecated: WithEndpointResolverV2, and Options.BaseEndpoint.
func WithEndpointResolver(v EndpointResolver) func(*Options) {
	return func(o *Options) { o.EndpointResolver = v }
}

// older is a resolver of the older form as the library asks it; a pointer, so that options with it can be compared.
type older struct{ EndpointResolver }

// Resolve asks it.
func (o *older) Resolve(region string, dualStack aws.DualStackEndpointState, fips aws.FIPSEndpointState) (aws.Endpoint, error) {
	return o.ResolveEndpoint(region, EndpointResolverOptions{ResolvedRegion: region, UseDualStackEndpoint: dualStack, UseFIPSEndpoint: fips})
}

func (o *Options) olderResolvers() (all runtime.Older) {
	all.All = o.older
	if o.EndpointResolver == nil {
		return all
	}
	all.ServiceID = ServiceID
	if own, ok := o.EndpointResolver.(*older); ok {
		all.Own = own
	} else {
		all.Own = &older{o.EndpointResolver}
	}
	return all
}

// GetUseDualStackEndpoint, GetUseFIPSEndpoint and GetResolvedRegion are how package aws reads them.
func (o EndpointResolverOptions) GetUseDualStackEndpoint() aws.DualStackEndpointState {
	return o.UseDualStackEndpoint
}

// GetUseFIPSEndpoint is whether FIPS endpoints are meant.
func (o EndpointResolverOptions) GetUseFIPSEndpoint() aws.FIPSEndpointState {
	return o.UseFIPSEndpoint
}

// GetResolvedRegion is the region.
func (o EndpointResolverOptions) GetResolvedRegion() string { return o.ResolvedRegion }
