// Package endpointcreds asks any HTTP or HTTPS URL for credentials, which answers as those of containers do.
//
// The library asks: what an answer may be, and what is retried, is as in its own chain.
package endpointcreds

import (
	"context"
	"net/http"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
)

// ProviderName is the Source of these credentials.
const ProviderName = "CredentialsEndpointProvider"

// HTTPClient sends requests.
type HTTPClient interface {
	Do(*http.Request) (*http.Response, error)
}

// AuthTokenProvider gives the token of each request.
type AuthTokenProvider interface {
	GetToken() (string, error)
}

// TokenProviderFunc is a function as a provider of tokens.
type TokenProviderFunc func() (string, error)

// GetToken calls the function.
func (f TokenProviderFunc) GetToken() (string, error) { return f() }

// Options are what the provider does otherwise than by default.
type Options struct {
	// Endpoint is the URL.
	Endpoint string
	// HTTPClient to send with; nil is the library's own.
	HTTPClient HTTPClient
	// Retryer limits the attempts.
	Retryer aws.Retryer
	// AuthorizationToken is sent as Authorization; AuthorizationTokenProvider is asked for it each time, and wins.
	AuthorizationToken         string
	AuthorizationTokenProvider AuthTokenProvider
	// ExpiryWindow is how long before their end the credentials count as expired.
	ExpiryWindow time.Duration
}

// Provider asks the URL. It keeps nothing: put an aws.CredentialsCache around it.
type Provider struct{ options Options }

// New is the provider of a URL.
func New(endpoint string, optFns ...func(*Options)) *Provider {
	o := Options{Endpoint: endpoint}
	for _, fn := range optFns {
		fn(&o)
	}
	return &Provider{o}
}

// Retrieve asks for credentials.
func (p *Provider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	o := p.options
	token := o.AuthorizationToken
	if o.AuthorizationTokenProvider != nil {
		var err error
		if token, err = o.AuthorizationTokenProvider.GetToken(); err != nil {
			return aws.Credentials{Source: ProviderName}, err
		}
	}
	settings := runtime.Settings{Retryer: o.Retryer}
	if o.HTTPClient != nil {
		settings.HTTPClient = o.HTTPClient
	}
	return runtime.RetrieveBy(ctx, settings, ProviderName, o.ExpiryWindow, map[string]string{
		"credentials_provider": "endpoint", "credentials_endpoint": o.Endpoint, "credentials_endpoint_token": token,
	})
}
