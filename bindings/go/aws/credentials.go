package aws

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// Credentials sign requests.
type Credentials struct {
	AccessKeyID     string
	SecretAccessKey string
	SessionToken    string
	// Source says where they are from.
	Source string
	// CanExpire says whether Expires means something.
	CanExpire bool
	Expires   time.Time
	AccountID string
}

// Expired says whether they are no longer good.
func (v Credentials) Expired() bool {
	return v.CanExpire && !v.Expires.Round(0).After(time.Now())
}

// HasKeys says whether there is a key and a secret.
func (v Credentials) HasKeys() bool {
	return len(v.AccessKeyID) > 0 && len(v.SecretAccessKey) > 0
}

// CredentialsProvider gives credentials.
type CredentialsProvider interface {
	Retrieve(ctx context.Context) (Credentials, error)
}

// CredentialsProviderFunc is a function as a provider.
type CredentialsProviderFunc func(context.Context) (Credentials, error)

func (fn CredentialsProviderFunc) Retrieve(ctx context.Context) (Credentials, error) { return fn(ctx) }

// AnonymousCredentials leave requests unsigned.
type AnonymousCredentials struct{}

func (AnonymousCredentials) Retrieve(context.Context) (Credentials, error) {
	return Credentials{Source: "AnonymousCredentials"}, fmt.Errorf("the AnonymousCredentials is not a valid credential provider, and cannot be used to sign AWS requests with")
}

// CredentialsCacheOptions say when cached credentials are renewed.
type CredentialsCacheOptions struct {
	// ExpiryWindow is how long before they expire.
	ExpiryWindow time.Duration
	// ExpiryWindowJitterFrac spreads the renewals of many: a part of the window, 0 to 1.
	ExpiryWindowJitterFrac float64
}

// CredentialsCache keeps what a provider gave until it expires. Those who ask
// at once share one question to the provider.
type CredentialsCache struct {
	provider CredentialsProvider
	options  CredentialsCacheOptions

	mu      sync.Mutex
	have    bool
	creds   Credentials
	flight  chan struct{}
	flightE error
}

// NewCredentialsCache is a cache around a provider.
func NewCredentialsCache(provider CredentialsProvider, optFns ...func(*CredentialsCacheOptions)) *CredentialsCache {
	var options CredentialsCacheOptions
	for _, fn := range optFns {
		fn(&options)
	}
	if options.ExpiryWindow < 0 {
		options.ExpiryWindow = 0
	}
	return &CredentialsCache{provider: provider, options: options}
}

func (p *CredentialsCache) fresh() bool {
	return p.have && (!p.creds.CanExpire || p.creds.Expires.Add(-p.options.ExpiryWindow).After(time.Now()))
}

// Retrieve is the kept credentials, or new ones.
func (p *CredentialsCache) Retrieve(ctx context.Context) (Credentials, error) {
	p.mu.Lock()
	for {
		if p.fresh() {
			defer p.mu.Unlock()
			return p.creds, nil
		}
		if p.flight == nil {
			break
		}
		flight := p.flight
		p.mu.Unlock()
		select {
		case <-flight:
		case <-ctx.Done():
			return Credentials{}, ctx.Err()
		}
		p.mu.Lock()
		if p.flightE != nil && !p.fresh() && p.flight == nil {
			defer p.mu.Unlock()
			return Credentials{}, p.flightE
		}
	}
	flight := make(chan struct{})
	p.flight = flight
	p.mu.Unlock()

	creds, err := p.provider.Retrieve(ctx)

	p.mu.Lock()
	defer p.mu.Unlock()
	p.flight, p.flightE = nil, err
	close(flight)
	if err != nil {
		return Credentials{}, fmt.Errorf("failed to refresh cached credentials, %w", err)
	}
	p.creds, p.have = creds, true
	return creds, nil
}

// Invalidate forgets what is kept.
func (p *CredentialsCache) Invalidate() {
	p.mu.Lock()
	p.have, p.creds = false, Credentials{}
	p.mu.Unlock()
}

// IsCredentialsProvider says whether a provider is one of the target's type.
func IsCredentialsProvider(provider, target CredentialsProvider) bool {
	if cache, ok := provider.(*CredentialsCache); ok {
		provider = cache.provider
	}
	return fmt.Sprintf("%T", provider) == fmt.Sprintf("%T", target)
}
