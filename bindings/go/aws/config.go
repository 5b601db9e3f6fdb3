// Package aws is the ground of the binding: the configuration that clients are
// made of, credentials, and helpers for optional values.
package aws

import (
	"fmt"
	"net/http"

	"github.com/libaws/libaws-go/smithy/auth/bearer"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// SDKName and SDKVersion name the binding.
const (
	SDKName    = "libaws-go"
	SDKVersion = "0.1.0"
)

// HTTPClient sends requests. A client that is given one sends through it; otherwise
// the library's own connections are used, which is what costs least.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// Config is what clients of all services share. What is not set here the
// library finds in the environment and the files of profiles.
type Config struct {
	// Region requests go to.
	Region string
	// Credentials that sign them; nil leaves them unsigned. A loaded configuration has the library's own.
	Credentials CredentialsProvider
	// HTTPClient to send with; nil is the library's own.
	HTTPClient HTTPClient
	// BearerAuthTokenProvider gives tokens to services that take them.
	BearerAuthTokenProvider bearer.TokenProvider
	// EndpointResolver is the oldest form of a resolver of endpoints.
	//
	// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
	EndpointResolver EndpointResolver
	// EndpointResolverWithOptions is the older form of a resolver, for all services.
	//
	// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
	EndpointResolverWithOptions EndpointResolverWithOptions
	// BaseEndpoint is a URL to send to instead of the service's.
	BaseEndpoint *string
	// RetryMaxAttempts limits attempts; 0 leaves the default of three.
	RetryMaxAttempts int
	// RetryMode says how failures are retried.
	RetryMode RetryMode
	// Retryer makes a retryer for each client; see package retry.
	Retryer func() Retryer
	// ConfigSources is what the configuration was made of.
	ConfigSources []interface{}
	// APIOptions add middleware to every call.
	APIOptions []func(*middleware.Stack) error
	// Logger gets what ClientLogMode asks for.
	Logger logging.Logger
	// ClientLogMode says what to log; nothing by default.
	ClientLogMode ClientLogMode
	// DefaultsMode is kept for callers; the defaults are the standard ones.
	DefaultsMode DefaultsMode
	// RuntimeEnvironment is kept for callers.
	RuntimeEnvironment RuntimeEnvironment
	// AppID is the application's name in the user agent.
	AppID string
	// DisableRequestCompression leaves request bodies as they are.
	DisableRequestCompression bool
	// RequestMinCompressSizeBytes is the size from which bodies are compressed.
	RequestMinCompressSizeBytes int64
	// AccountIDEndpointMode says whether hosts may contain the account.
	AccountIDEndpointMode AccountIDEndpointMode
	// RequestChecksumCalculation says when requests carry a checksum.
	RequestChecksumCalculation RequestChecksumCalculation
	// ResponseChecksumValidation says when answers' checksums are checked.
	ResponseChecksumValidation ResponseChecksumValidation
	// Interceptors run at the points of every call.
	Interceptors smithyhttp.InterceptorRegistry
	// ServiceOptions change the options of any service's client.
	ServiceOptions []func(string, any)
	// Options are further options of the library by name, such as `s3_use_arn_region`.
	Options map[string]string
}

// NewConfig is an empty configuration.
func NewConfig() *Config { return &Config{} }

// Copy is a copy whose changes leave this one alone.
func (c Config) Copy() Config {
	c.Interceptors = c.Interceptors.Copy()
	options := c.Options
	c.Options = make(map[string]string, len(options))
	for k, v := range options {
		c.Options[k] = v
	}
	return c
}

// ClientLogMode is a set of what to log.
type ClientLogMode uint64

const (
	LogSigning ClientLogMode = 1 << (64 - 1 - iota)
	LogRetries
	LogRequest
	LogRequestWithBody
	LogResponse
	LogResponseWithBody
	LogDeprecatedUsage
	LogRequestEventMessage
	LogResponseEventMessage
)

func (m ClientLogMode) IsSigning() bool          { return m&LogSigning != 0 }
func (m ClientLogMode) IsRetries() bool          { return m&LogRetries != 0 }
func (m ClientLogMode) IsRequest() bool          { return m&LogRequest != 0 }
func (m ClientLogMode) IsRequestWithBody() bool  { return m&LogRequestWithBody != 0 }
func (m ClientLogMode) IsResponse() bool         { return m&LogResponse != 0 }
func (m ClientLogMode) IsResponseWithBody() bool { return m&LogResponseWithBody != 0 }
func (m ClientLogMode) IsDeprecatedUsage() bool  { return m&LogDeprecatedUsage != 0 }

// RetryMode says how failures are retried.
type RetryMode string

const (
	RetryModeStandard RetryMode = "standard"
	RetryModeAdaptive RetryMode = "adaptive"
)

// ParseRetryMode reads a mode's name.
func ParseRetryMode(v string) (RetryMode, error) {
	switch v {
	case "adaptive":
		return RetryModeAdaptive, nil
	case "standard":
		return RetryModeStandard, nil
	}
	return "", fmt.Errorf("unknown RetryMode, %v", v)
}

func (m RetryMode) String() string { return string(m) }

// DefaultsMode is a set of defaults.
type DefaultsMode string

const (
	DefaultsModeAuto        DefaultsMode = "auto"
	DefaultsModeCrossRegion DefaultsMode = "cross-region"
	DefaultsModeInRegion    DefaultsMode = "in-region"
	DefaultsModeLegacy      DefaultsMode = "legacy"
	DefaultsModeMobile      DefaultsMode = "mobile"
	DefaultsModeStandard    DefaultsMode = "standard"
)

// RuntimeEnvironment says where the program runs.
type RuntimeEnvironment struct {
	EnvironmentIdentifier     string
	Region                    string
	EC2InstanceMetadataRegion string
}

// AccountIDEndpointMode says whether hosts may contain the account.
type AccountIDEndpointMode string

const (
	AccountIDEndpointModeUnset     AccountIDEndpointMode = ""
	AccountIDEndpointModePreferred AccountIDEndpointMode = "preferred"
	AccountIDEndpointModeRequired  AccountIDEndpointMode = "required"
	AccountIDEndpointModeDisabled  AccountIDEndpointMode = "disabled"
)

// RequestChecksumCalculation says when requests carry a checksum.
type RequestChecksumCalculation int

const (
	RequestChecksumCalculationUnset RequestChecksumCalculation = iota
	RequestChecksumCalculationWhenSupported
	RequestChecksumCalculationWhenRequired
)

// ResponseChecksumValidation says when answers' checksums are checked.
type ResponseChecksumValidation int

const (
	ResponseChecksumValidationUnset ResponseChecksumValidation = iota
	ResponseChecksumValidationWhenSupported
	ResponseChecksumValidationWhenRequired
)

// DualStackEndpointState switches endpoints that also speak IPv6.
type DualStackEndpointState uint

const (
	DualStackEndpointStateUnset DualStackEndpointState = iota
	DualStackEndpointStateEnabled
	DualStackEndpointStateDisabled
)

// FIPSEndpointState switches FIPS endpoints.
type FIPSEndpointState uint

const (
	FIPSEndpointStateUnset FIPSEndpointState = iota
	FIPSEndpointStateEnabled
	FIPSEndpointStateDisabled
)

// Ternary is true, false, or neither.
type Ternary int

const (
	UnknownTernary Ternary = iota
	FalseTernary
	TrueTernary
)

// Bool is false for what is not known.
func (t Ternary) Bool() bool { return t == TrueTernary }

func (t Ternary) String() string {
	switch t {
	case FalseTernary:
		return "false"
	case TrueTernary:
		return "true"
	}
	return "unknown"
}

// BoolTernary is true or false as a Ternary.
func BoolTernary(v bool) Ternary {
	if v {
		return TrueTernary
	}
	return FalseTernary
}

// MissingRegionError says that no region is known.
type MissingRegionError struct{}

func (*MissingRegionError) Error() string {
	return "an AWS region is required, but was not found"
}

// ToClientLogMode is a mode's value, none for nil.
func ToClientLogMode(p *ClientLogMode) ClientLogMode { return to(p) }
