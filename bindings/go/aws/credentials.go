package aws

import (
	"context"
	"fmt"
	"math/rand/v2"
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

// HandleFailRefreshCredentialsCacheStrategy is a provider that knows what to do when it could not renew its credentials:
// give others, perhaps those from before, or the error.
type HandleFailRefreshCredentialsCacheStrategy interface {
	HandleFailToRefresh(ctx context.Context, before Credentials, err error) (Credentials, error)
}

// AdjustExpiresByCredentialsCacheStrategy is a provider that moves the end of its credentials itself, by the cache's window.
type AdjustExpiresByCredentialsCacheStrategy interface {
	AdjustExpiresBy(Credentials, time.Duration) (Credentials, error)
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
	options.ExpiryWindow = max(options.ExpiryWindow, 0)
	options.ExpiryWindowJitterFrac = min(max(options.ExpiryWindowJitterFrac, 0), 1)
	return &CredentialsCache{provider: provider, options: options}
}

func (p *CredentialsCache) fresh() bool {
	return p.have && (!p.creds.CanExpire || p.creds.Expires.After(time.Now()))
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

	creds, err := p.renew(ctx)

	p.mu.Lock()
	defer p.mu.Unlock()
	if err != nil {
		err = fmt.Errorf("failed to refresh cached credentials, %w", err)
	}
	p.flight, p.flightE = nil, err
	close(flight)
	if err != nil {
		return Credentials{}, err
	}
	p.creds, p.have = creds, true
	return creds, nil
}

// renew asks the provider, and moves the end of what it gave by the window.
func (p *CredentialsCache) renew(ctx context.Context) (creds Credentials, err error) {
	defer func() {
		if e := recover(); e != nil {
			// Those who wait are told, and the next may ask again.
			creds, err = Credentials{}, fmt.Errorf("panic: %v", e)
		}
	}()
	creds, err = p.provider.Retrieve(ctx)
	if err != nil {
		strategy, ok := p.provider.(HandleFailRefreshCredentialsCacheStrategy)
		p.mu.Lock()
		before, have := p.creds, p.have
		p.mu.Unlock()
		if !ok || !have {
			return creds, err
		}
		if creds, err = strategy.HandleFailToRefresh(ctx, before, err); err != nil {
			return creds, err
		}
	}
	if !creds.CanExpire || p.options.ExpiryWindow == 0 {
		return creds, nil
	}
	early := p.options.ExpiryWindow
	if part := p.options.ExpiryWindowJitterFrac; part > 0 {
		early -= time.Duration(rand.Float64() * part * float64(early))
	}
	if strategy, ok := p.provider.(AdjustExpiresByCredentialsCacheStrategy); ok {
		return strategy.AdjustExpiresBy(creds, -early)
	}
	creds.Expires = creds.Expires.Add(-early)
	return creds, nil
}

// IsCredentialsProvider says whether the cache is around a provider of the target's type.
func (p *CredentialsCache) IsCredentialsProvider(target CredentialsProvider) bool {
	return IsCredentialsProvider(p.provider, target)
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
