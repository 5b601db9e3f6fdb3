package aws

import "fmt"

// Endpoint is what an older resolver gives: see EndpointResolverWithOptions.
type Endpoint struct {
	// URL is the endpoint, with its scheme.
	URL string
	// HostnameImmutable has the host left as it is: no bucket, no prefix before it. Features of services
	// that depend on the host may not work then.
	HostnameImmutable bool
	// PartitionID is kept for callers.
	PartitionID string
	// SigningName is the service to sign for, where it is another.
	SigningName string
	// SigningRegion is the region to sign for, where it is another.
	SigningRegion string
	// SigningMethod is kept for callers.
	SigningMethod string
	// Source is kept for callers.
	Source EndpointSource
}

// EndpointSource says where an endpoint is from.
type EndpointSource int

const (
	// EndpointSourceServiceMetadata is the service's own.
	EndpointSourceServiceMetadata EndpointSource = iota
	// EndpointSourceCustom is the caller's.
	EndpointSourceCustom
)

// EndpointNotFoundError leaves an endpoint to the services' own rules.
type EndpointNotFoundError struct{ Err error }

func (e *EndpointNotFoundError) Error() string { return fmt.Sprintf("endpoint not found, %v", e.Err) }
func (e *EndpointNotFoundError) Unwrap() error { return e.Err }

// EndpointResolver is the oldest form of a resolver: it knows service and region alone.
//
// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
type EndpointResolver interface {
	ResolveEndpoint(service, region string) (Endpoint, error)
}

// EndpointResolverFunc is a function as a resolver.
//
// Deprecated: see EndpointResolver.
type EndpointResolverFunc func(service, region string) (Endpoint, error)

// ResolveEndpoint calls the function.
func (f EndpointResolverFunc) ResolveEndpoint(service, region string) (Endpoint, error) {
	return f(service, region)
}

// EndpointResolverWithOptions is the older form of a resolver, for all services: what it gives goes through
// the service's rules like a base endpoint. An EndpointNotFoundError leaves it to them, any other error ends the call.
//
// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
type EndpointResolverWithOptions interface {
	ResolveEndpoint(service, region string, options ...interface{}) (Endpoint, error)
}

// EndpointResolverWithOptionsFunc is a function as a resolver.
//
// Deprecated: see EndpointResolverWithOptions.
type EndpointResolverWithOptionsFunc func(service, region string, options ...interface{}) (Endpoint, error)

// ResolveEndpoint calls the function.
func (f EndpointResolverWithOptionsFunc) ResolveEndpoint(service, region string, options ...interface{}) (Endpoint, error) {
	return f(service, region, options...)
}

// GetUseDualStackEndpoint is what the first of a resolver's options that knows says of dual stack.
func GetUseDualStackEndpoint(options ...interface{}) (DualStackEndpointState, bool) {
	for _, option := range options {
		if o, ok := option.(interface {
			GetUseDualStackEndpoint() DualStackEndpointState
		}); ok {
			return o.GetUseDualStackEndpoint(), true
		}
	}
	return DualStackEndpointStateUnset, false
}

// GetUseFIPSEndpoint is what the first of a resolver's options that knows says of FIPS.
func GetUseFIPSEndpoint(options ...interface{}) (FIPSEndpointState, bool) {
	for _, option := range options {
		if o, ok := option.(interface {
			GetUseFIPSEndpoint() FIPSEndpointState
		}); ok {
			return o.GetUseFIPSEndpoint(), true
		}
	}
	return FIPSEndpointStateUnset, false
}

// GetResolvedRegion is the region that the first of a resolver's options that knows resolves to.
func GetResolvedRegion(options ...interface{}) (string, bool) {
	for _, option := range options {
		if o, ok := option.(interface{ GetResolvedRegion() string }); ok {
			return o.GetResolvedRegion(), true
		}
	}
	return "", false
}
