// Code generated from the model of AWS Key Management Service by cmd/generate. DO NOT EDIT.

// Package kms is a client of AWS Key Management Service.
package kms

import (
	"context"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// ServiceID is the service's id.
const ServiceID = "KMS"

// ServiceAPIVersion is the version of its interface.
const ServiceAPIVersion = "2014-11-01"

// HTTPClient sends requests.
type HTTPClient = aws.HTTPClient

// EndpointResolverOptions choose among the service's endpoints.
type EndpointResolverOptions struct {
	// ResolvedRegion is where a resolver of the older form is asked for.
	ResolvedRegion       string
	UseDualStackEndpoint aws.DualStackEndpointState
	UseFIPSEndpoint      aws.FIPSEndpointState
}

// Options are what a client, or one call, does otherwise than by default.
type Options struct {
	// APIOptions add middleware.
	APIOptions []func(*middleware.Stack) error
	// AppID is the application's name in the user agent.
	AppID string
	// AccountIDEndpointMode says whether hosts may contain the account.
	AccountIDEndpointMode aws.AccountIDEndpointMode
	// BaseEndpoint is a URL to send to instead of the service's.
	BaseEndpoint *string
	// ClientLogMode says what to log.
	ClientLogMode aws.ClientLogMode
	// Credentials sign requests.
	Credentials aws.CredentialsProvider
	// DefaultsMode is kept for callers.
	DefaultsMode aws.DefaultsMode
	// DisableRequestCompression leaves bodies as they are.
	DisableRequestCompression bool
	// EndpointOptions choose among the service's endpoints.
	EndpointOptions EndpointResolverOptions
	// HTTPClient to send with; nil is the library's own.
	HTTPClient HTTPClient
	// Interceptors run at the points of each call.
	Interceptors smithyhttp.InterceptorRegistry
	// Logger gets what ClientLogMode asks for.
	Logger logging.Logger
	// Region requests go to.
	Region string
	// RequestChecksumCalculation says when requests carry a checksum.
	RequestChecksumCalculation aws.RequestChecksumCalculation
	// RequestMinCompressSizeBytes is the size from which bodies are compressed.
	RequestMinCompressSizeBytes int64
	// ResponseChecksumValidation says when answers' checksums are checked.
	ResponseChecksumValidation aws.ResponseChecksumValidation
	// RetryMaxAttempts limits attempts; 0 leaves the default.
	RetryMaxAttempts int
	// RetryMode says how failures are retried.
	RetryMode aws.RetryMode
	// Retryer has limits of its own.
	Retryer aws.Retryer
	// RuntimeEnvironment is kept for callers.
	RuntimeEnvironment aws.RuntimeEnvironment
	// LibraryOptions are further options of the library by name.
	LibraryOptions map[string]string
	// AuthSchemeResolver proposes how each operation may be signed. Wrap the one that is here.
	AuthSchemeResolver AuthSchemeResolver
	// AuthSchemes are the schemes that the client has.
	AuthSchemes []smithyhttp.AuthScheme
	// EndpointResolver is a resolver of the older form; it is asked only where it is set.
	//
	// Deprecated: EndpointResolverV2 and BaseEndpoint.
	EndpointResolver EndpointResolver
	// EndpointResolverV2 says where each call goes. Its answer's host is used as it is.
	EndpointResolverV2 EndpointResolverV2
	// HTTPSignerV4 signs with SigV4.
	HTTPSignerV4 HTTPSignerV4
	// older is the configuration's resolver of the older form.
	older *runtime.AllResolver
}

// Copy is a copy whose changes leave this one alone.
func (o Options) Copy() Options {
	o.APIOptions = append([]func(*middleware.Stack) error(nil), o.APIOptions...)
	o.Interceptors = o.Interceptors.Copy()
	o.AuthSchemes = append([]smithyhttp.AuthScheme(nil), o.AuthSchemes...)
	return o
}

func (o *Options) settings() runtime.Settings {
	s := runtime.Settings{
		Region:           o.Region,
		AppID:            o.AppID,
		RetryMaxAttempts: o.RetryMaxAttempts,
		RetryMode:        o.RetryMode,
		Retryer:          o.Retryer,
		Credentials:      o.Credentials,
		HTTPClient:       o.HTTPClient,
		Logger:           o.Logger,
		LogMode:          o.ClientLogMode,
		FIPS:             o.EndpointOptions.UseFIPSEndpoint,
		DualStack:        o.EndpointOptions.UseDualStackEndpoint,
		AccountIDMode:    o.AccountIDEndpointMode,
		RequestChecksum:  o.RequestChecksumCalculation,
		ResponseChecksum: o.ResponseChecksumValidation,
		MinCompress:      o.RequestMinCompressSizeBytes,
		NoCompress:       o.DisableRequestCompression,
		Older:            o.olderResolvers(),
		Custom:           o.custom(),
		Endpoint:         aws.ToString(o.BaseEndpoint),
		Extra:            runtime.Pack(o.LibraryOptions),
	}
	return s
}

// WithAPIOptions adds middleware to a client or a call.
func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options) {
	return func(o *Options) {
		o.APIOptions = append(o.APIOptions, optFns...)
	}
}

// Client is a client of the service. Any number of goroutines may use it at once.
type Client struct {
	options Options
	runtime *runtime.Client
}

var service = runtime.Service{ID: ServiceID, Model: "kms", Error: modelled}

// New is a client of options, changed by functions in their order.
func New(options Options, optFns ...func(*Options)) *Client {
	options = options.Copy()
	options.defaults()
	for _, fn := range optFns {
		fn(&options)
	}
	options.defaults()
	if own := options.EndpointResolver; own != nil {
		if _, wrapped := own.(*older); !wrapped {
			options.EndpointResolver = &older{own}
		}
	}
	return &Client{options, runtime.NewClient(&service, options.settings())}
}

// NewFromConfig is a client of a configuration, changed by functions in their order.
func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client {
	options := Options{
		APIOptions:                  cfg.APIOptions,
		AppID:                       cfg.AppID,
		AccountIDEndpointMode:       cfg.AccountIDEndpointMode,
		BaseEndpoint:                cfg.BaseEndpoint,
		ClientLogMode:               cfg.ClientLogMode,
		Credentials:                 cfg.Credentials,
		DefaultsMode:                cfg.DefaultsMode,
		DisableRequestCompression:   cfg.DisableRequestCompression,
		HTTPClient:                  cfg.HTTPClient,
		Interceptors:                cfg.Interceptors,
		Logger:                      cfg.Logger,
		Region:                      cfg.Region,
		RequestChecksumCalculation:  cfg.RequestChecksumCalculation,
		RequestMinCompressSizeBytes: cfg.RequestMinCompressSizeBytes,
		ResponseChecksumValidation:  cfg.ResponseChecksumValidation,
		RetryMaxAttempts:            cfg.RetryMaxAttempts,
		RetryMode:                   cfg.RetryMode,
		RuntimeEnvironment:          cfg.RuntimeEnvironment,
		LibraryOptions:              cfg.Options,
		older:                       runtime.OlderOf(cfg),
	}
	if cfg.Retryer != nil {
		options.Retryer = cfg.Retryer()
	}
	for _, fn := range cfg.ServiceOptions {
		fn(ServiceID, &options)
	}
	return New(options, optFns...)
}

// Options is a copy of the client's options.
func (c *Client) Options() Options { return c.options.Copy() }

func (c *Client) invoke(ctx context.Context, op *runtime.Op, in interface{}, optFns []func(*Options)) (interface{}, error) {
	if len(optFns) == 0 {
		return c.runtime.Invoke(ctx, op, in, nil, c.options.APIOptions, &c.options.Interceptors)
	}
	options := c.options.Copy()
	for _, fn := range optFns {
		fn(&options)
	}
	s := options.settings()
	return c.runtime.Invoke(ctx, op, in, &s, options.APIOptions, &options.Interceptors)
}
