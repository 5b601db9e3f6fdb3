// Package config loads the configuration that clients are made of.
//
// Options given here win over the environment and the files of profiles, which the
// library reads itself; what is wrong with them is an error of loading.
package config

import (
	"context"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/credentials/stscreds"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// HTTPClient sends requests.
type HTTPClient = aws.HTTPClient

// LoadOptions are what loading was told.
type LoadOptions struct {
	Region                      string
	Credentials                 aws.CredentialsProvider
	HTTPClient                  HTTPClient
	BaseEndpoint                string
	RetryMaxAttempts            int
	RetryMode                   aws.RetryMode
	Retryer                     func() aws.Retryer
	APIOptions                  []func(*middleware.Stack) error
	Logger                      logging.Logger
	ClientLogMode               *aws.ClientLogMode
	DefaultsModeOptions         aws.DefaultsMode
	AppID                       string
	CustomCABundle              io.Reader
	DefaultRegion               string
	UseDualStackEndpoint        aws.DualStackEndpointState
	UseFIPSEndpoint             aws.FIPSEndpointState
	DisableRequestCompression   *bool
	RequestMinCompressSizeBytes *int64
	AccountIDEndpointMode       aws.AccountIDEndpointMode
	RequestChecksumCalculation  aws.RequestChecksumCalculation
	ResponseChecksumValidation  aws.ResponseChecksumValidation
	S3UseARNRegion              *bool
	S3DisableMultiRegion        *bool
	S3DisableExpressAuth        *bool
	CacheOptions                func(*aws.CredentialsCacheOptions)
	ServiceOptions              []func(string, any)
	Interceptors                smithyhttp.InterceptorRegistry
	BearerAuthTokenProvider     bearer.TokenProvider
	// LogConfigurationWarnings has the logger told how profiles were merged, and what was passed over.
	LogConfigurationWarnings *bool
	// SharedConfigProfile is the profile, SharedConfigFiles and SharedCredentialsFiles the files.
	SharedConfigProfile    string
	SharedConfigFiles      []string
	SharedCredentialsFiles []string
	// AssumeRoleCredentialOptions changes how roles of profiles are assumed; of it the TokenProvider is looked at, which
	// gives the codes of MFA devices.
	AssumeRoleCredentialOptions func(*stscreds.AssumeRoleOptions)
	// EndpointResolver and EndpointResolverWithOptions are resolvers of the older forms, for all services.
	//
	// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
	EndpointResolver            aws.EndpointResolver
	EndpointResolverWithOptions aws.EndpointResolverWithOptions
	// LibraryOptions are further options of the library by name.
	LibraryOptions map[string]string
}

// LoadOptionsFunc changes LoadOptions.
type LoadOptionsFunc func(*LoadOptions) error

// LoadDefaultConfig loads the configuration.
func LoadDefaultConfig(ctx context.Context, optFns ...func(*LoadOptions) error) (cfg aws.Config, err error) {
	var o LoadOptions
	for _, fn := range optFns {
		if fn == nil {
			continue
		}
		if err := fn(&o); err != nil {
			return aws.Config{}, err
		}
	}
	if err := ctx.Err(); err != nil {
		return aws.Config{}, err
	}
	cfg = aws.Config{
		Region:                      o.Region,
		Credentials:                 o.Credentials,
		HTTPClient:                  o.HTTPClient,
		RetryMaxAttempts:            o.RetryMaxAttempts,
		RetryMode:                   o.RetryMode,
		Retryer:                     o.Retryer,
		ConfigSources:               []interface{}{o},
		APIOptions:                  o.APIOptions,
		Logger:                      o.Logger,
		ClientLogMode:               aws.ToClientLogMode(o.ClientLogMode),
		DefaultsMode:                o.DefaultsModeOptions,
		AppID:                       o.AppID,
		DisableRequestCompression:   aws.ToBool(o.DisableRequestCompression),
		RequestMinCompressSizeBytes: aws.ToInt64(o.RequestMinCompressSizeBytes),
		AccountIDEndpointMode:       o.AccountIDEndpointMode,
		RequestChecksumCalculation:  o.RequestChecksumCalculation,
		ResponseChecksumValidation:  o.ResponseChecksumValidation,
		ServiceOptions:              o.ServiceOptions,
		Interceptors:                o.Interceptors,
		Options:                     map[string]string{},
		BearerAuthTokenProvider:     o.BearerAuthTokenProvider,
		EndpointResolver:            o.EndpointResolver,
		EndpointResolverWithOptions: o.EndpointResolverWithOptions,
	}
	if o.BaseEndpoint != "" {
		cfg.BaseEndpoint = &o.BaseEndpoint
	}
	if cfg.Logger == nil {
		cfg.Logger = logging.NewStandardLogger(os.Stderr)
	}
	if err := o.library(cfg.Options); err != nil {
		return aws.Config{}, err
	}
	settings := runtime.SettingsOf(cfg)
	settings.Endpoint, settings.AccountIDMode = o.BaseEndpoint, cfg.AccountIDEndpointMode
	found, err := settings.Describe(ctx)
	if err != nil {
		return aws.Config{}, fmt.Errorf("failed to load configuration, %w", err)
	}
	adopt(&cfg, found)
	if cfg.Region == "" {
		cfg.Region = o.DefaultRegion
	}
	if aws.ToBool(o.LogConfigurationWarnings) {
		for _, line := range found.Warnings {
			cfg.Logger.Logf(logging.Warn, "profile %s: %s", found.Profile, line)
		}
	}
	settings = runtime.SettingsOf(cfg)
	if fn := o.AssumeRoleCredentialOptions; fn != nil {
		var role stscreds.AssumeRoleOptions
		if fn(&role); role.TokenProvider != nil {
			settings.MFA = &role.TokenProvider
		}
	}
	cfg.Credentials = credentialsOf(&o, settings)
	return cfg, nil
}

// adopt fills what code left open with what environment and files say.
func adopt(cfg *aws.Config, found *runtime.Described) {
	if cfg.Region == "" {
		cfg.Region = found.Options["region"]
	}
	if cfg.AppID == "" {
		cfg.AppID = found.Options["app_id"]
	}
	if mode := strings.ToLower(found.Options["retry_mode"]); cfg.RetryMode == "" && cfg.Retryer == nil {
		switch aws.RetryMode(mode) {
		case aws.RetryModeStandard, aws.RetryModeAdaptive:
			cfg.RetryMode = aws.RetryMode(mode)
		}
	}
	if n, err := strconv.Atoi(found.Options["max_attempts"]); err == nil && cfg.RetryMaxAttempts == 0 && cfg.Retryer == nil {
		cfg.RetryMaxAttempts = max(n, 0)
	}
}

// credentialsOf is the provider that was given, in a cache. Where there is none the
// library finds credentials, and those can be read.
func credentialsOf(o *LoadOptions, settings runtime.Settings) aws.CredentialsProvider {
	p := o.Credentials
	if p == nil {
		return runtime.NewLibraryCredentials(settings)
	}
	if _, ok := p.(*aws.CredentialsCache); ok {
		return p
	}
	if aws.IsCredentialsProvider(p, aws.AnonymousCredentials{}) || aws.IsCredentialsProvider(p, &aws.AnonymousCredentials{}) {
		return p
	}
	if o.CacheOptions != nil {
		return aws.NewCredentialsCache(p, o.CacheOptions)
	}
	return aws.NewCredentialsCache(p)
}

// library is what only the library has words for.
func (o *LoadOptions) library(to map[string]string) error {
	if o.SharedConfigProfile != "" {
		to["profile"] = o.SharedConfigProfile
	}
	if o.SharedConfigFiles != nil {
		to["config_files"] = files(o.SharedConfigFiles)
	}
	if o.SharedCredentialsFiles != nil {
		to["credentials_files"] = files(o.SharedCredentialsFiles)
	}
	for k, v := range o.LibraryOptions {
		to[k] = v
	}
	flag := func(name string, v *bool) {
		if v != nil {
			to[name] = strconv.FormatBool(*v)
		}
	}
	flag("s3_use_arn_region", o.S3UseARNRegion)
	flag("s3_disable_multiregion_access_points", o.S3DisableMultiRegion)
	flag("s3_disable_express_session_auth", o.S3DisableExpressAuth)
	if o.UseDualStackEndpoint != aws.DualStackEndpointStateUnset {
		to["use_dualstack_endpoint"] = strconv.FormatBool(o.UseDualStackEndpoint == aws.DualStackEndpointStateEnabled)
	}
	if o.UseFIPSEndpoint != aws.FIPSEndpointStateUnset {
		to["use_fips_endpoint"] = strconv.FormatBool(o.UseFIPSEndpoint == aws.FIPSEndpointStateEnabled)
	}
	if o.CustomCABundle != nil {
		pem, err := io.ReadAll(o.CustomCABundle)
		if err != nil {
			return err
		}
		to["ca_pem"] = string(pem)
	}
	return nil
}

// files is paths as one option; none at all is one that holds nothing.
func files(paths []string) string {
	if len(paths) == 0 {
		return os.DevNull
	}
	return strings.Join(paths, string(os.PathListSeparator))
}
