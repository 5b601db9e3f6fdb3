package config

import (
	"io"
	"strconv"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/credentials/stscreds"
	"github.com/libaws/libaws-go/feature/ec2/imds"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
	"github.com/libaws/libaws-go/smithy/logging"
	"github.com/libaws/libaws-go/smithy/middleware"
)

func (o *LoadOptions) set(name, value string) {
	if o.LibraryOptions == nil {
		o.LibraryOptions = map[string]string{}
	}
	o.LibraryOptions[name] = value
}

// WithRegion gives the region requests go to.
func WithRegion(v string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Region = v
		return nil
	}
}

// WithDefaultRegion gives the region where nothing else says one.
func WithDefaultRegion(v string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.DefaultRegion = v
		return nil
	}
}

// WithCredentialsProvider gives the provider of credentials.
func WithCredentialsProvider(v aws.CredentialsProvider) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Credentials = v
		return nil
	}
}

// WithHTTPClient gives the client that sends requests.
func WithHTTPClient(v HTTPClient) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.HTTPClient = v
		return nil
	}
}

// WithBaseEndpoint gives a URL to send to instead of the services'.
func WithBaseEndpoint(v string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.BaseEndpoint = v
		return nil
	}
}

// WithRetryMaxAttempts gives the limit of attempts.
func WithRetryMaxAttempts(v int) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.RetryMaxAttempts = v
		return nil
	}
}

// WithRetryMode gives how failures are retried.
func WithRetryMode(v aws.RetryMode) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.RetryMode = v
		return nil
	}
}

// WithRetryer gives what makes a retryer for each client.
func WithRetryer(v func() aws.Retryer) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Retryer = v
		return nil
	}
}

// WithAPIOptions gives middleware of every call.
func WithAPIOptions(v []func(*middleware.Stack) error) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.APIOptions = v
		return nil
	}
}

// WithLogger gives who gets what the log mode asks for.
func WithLogger(v logging.Logger) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.Logger = v
		return nil
	}
}

// WithAppID gives the application's name in the user agent.
func WithAppID(v string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.AppID = v
		return nil
	}
}

// WithCustomCABundle gives the authorities to trust, as PEM.
func WithCustomCABundle(v io.Reader) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.CustomCABundle = v
		return nil
	}
}

// WithUseDualStackEndpoint gives endpoints that also speak IPv6.
func WithUseDualStackEndpoint(v aws.DualStackEndpointState) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.UseDualStackEndpoint = v
		return nil
	}
}

// WithUseFIPSEndpoint gives FIPS endpoints.
func WithUseFIPSEndpoint(v aws.FIPSEndpointState) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.UseFIPSEndpoint = v
		return nil
	}
}

// WithDisableRequestCompression gives whether request bodies stay as they are.
func WithDisableRequestCompression(v *bool) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.DisableRequestCompression = v
		return nil
	}
}

// WithRequestMinCompressSizeBytes gives the size from which bodies are compressed.
func WithRequestMinCompressSizeBytes(v *int64) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.RequestMinCompressSizeBytes = v
		return nil
	}
}

// WithAccountIDEndpointMode gives whether hosts may contain the account.
func WithAccountIDEndpointMode(v aws.AccountIDEndpointMode) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.AccountIDEndpointMode = v
		return nil
	}
}

// WithRequestChecksumCalculation gives when requests carry a checksum.
func WithRequestChecksumCalculation(v aws.RequestChecksumCalculation) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.RequestChecksumCalculation = v
		return nil
	}
}

// WithResponseChecksumValidation gives when answers' checksums are checked.
func WithResponseChecksumValidation(v aws.ResponseChecksumValidation) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.ResponseChecksumValidation = v
		return nil
	}
}

// WithCredentialsCacheOptions gives when cached credentials are renewed.
func WithCredentialsCacheOptions(v func(*aws.CredentialsCacheOptions)) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.CacheOptions = v
		return nil
	}
}

// WithS3UseARNRegion says whether an ARN's region wins over the client's.
func WithS3UseARNRegion(v bool) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.S3UseARNRegion = &v
		return nil
	}
}

// WithS3DisableMultiRegionAccessPoints says whether multi-region access points are refused.
func WithS3DisableMultiRegionAccessPoints(v bool) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.S3DisableMultiRegion = &v
		return nil
	}
}

// WithS3DisableExpressAuth says whether requests to directory buckets are signed as others.
func WithS3DisableExpressAuth(v bool) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.S3DisableExpressAuth = &v
		return nil
	}
}

// WithClientLogMode says what to log.
func WithClientLogMode(v aws.ClientLogMode) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.ClientLogMode = &v
		return nil
	}
}

// WithDefaultsMode is kept for callers; the defaults are the standard ones.
func WithDefaultsMode(v aws.DefaultsMode) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.DefaultsModeOptions = v
		return nil
	}
}

// WithServiceOptions changes the options of any service's client.
func WithServiceOptions(callbacks ...func(string, any)) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.ServiceOptions = append(o.ServiceOptions, callbacks...)
		return nil
	}
}

// WithSharedConfigProfile chooses a profile.
func WithSharedConfigProfile(v string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.SharedConfigProfile = v
		return nil
	}
}

// WithSharedConfigFiles gives the files of profiles.
func WithSharedConfigFiles(v []string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.SharedConfigFiles = v
		return nil
	}
}

// WithSharedCredentialsFiles gives the files of credentials.
func WithSharedCredentialsFiles(v []string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.SharedCredentialsFiles = v
		return nil
	}
}

// WithLibraryOption sets any option of the library by its name.
func WithLibraryOption(name, value string) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.set(name, value)
		return nil
	}
}

// WithLogConfigurationWarnings has the logger told how profiles were merged, and what was passed over.
func WithLogConfigurationWarnings(v bool) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.LogConfigurationWarnings = &v
		return nil
	}
}

// WithBearerAuthTokenProvider gives the provider of bearer tokens.
func WithBearerAuthTokenProvider(v bearer.TokenProvider) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.BearerAuthTokenProvider = v
		return nil
	}
}

// WithEndpointResolver gives a resolver of the oldest form.
//
// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
func WithEndpointResolver(v aws.EndpointResolver) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.EndpointResolver = v
		return nil
	}
}

// WithEndpointResolverWithOptions gives a resolver of the older form, for all services, also those that
// are asked for credentials.
//
// Deprecated: set a client's EndpointResolverV2 or BaseEndpoint.
func WithEndpointResolverWithOptions(v aws.EndpointResolverWithOptions) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.EndpointResolverWithOptions = v
		return nil
	}
}

// WithAssumeRoleCredentialOptions changes how roles of profiles are assumed: give a TokenProvider for those with an MFA device.
func WithAssumeRoleCredentialOptions(v func(*stscreds.AssumeRoleOptions)) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		o.AssumeRoleCredentialOptions = v
		return nil
	}
}

// WithEC2IMDSEndpoint gives the address of the metadata service of instances.
func WithEC2IMDSEndpoint(v string) LoadOptionsFunc {
	return WithLibraryOption("ec2_metadata_service_endpoint", v)
}

// WithEC2IMDSClientEnableState says whether the metadata service of instances is asked at all.
func WithEC2IMDSClientEnableState(v imds.ClientEnableState) LoadOptionsFunc {
	return func(o *LoadOptions) error {
		if v != imds.ClientDefaultEnableState {
			o.set("ec2_metadata_disabled", strconv.FormatBool(v == imds.ClientDisabled))
		}
		return nil
	}
}
