package ssocreds

import (
	"context"
	"crypto/sha1"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/service/ssooidc"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
)

// CreateTokenAPIClient is what renewing a login needs of a client of SSO OIDC.
type CreateTokenAPIClient interface {
	CreateToken(ctx context.Context, params *ssooidc.CreateTokenInput, optFns ...func(*ssooidc.Options)) (*ssooidc.CreateTokenOutput, error)
}

// StandardCachedTokenFilepath is where logins keep their token: by the session's name, or the start URL.
func StandardCachedTokenFilepath(key string) (string, error) {
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("unable to get USER's home directory for cached token: %w", err)
	}
	name := sha1.Sum([]byte(key))
	return filepath.Join(home, ".aws", "sso", "cache", strings.ToLower(hex.EncodeToString(name[:]))+".json"), nil
}

// SSOTokenProviderOptions are what the provider does otherwise than by default.
type SSOTokenProviderOptions struct {
	// Client renews the token.
	Client CreateTokenAPIClient
	// CachedTokenFilepath is the login's file.
	CachedTokenFilepath string
	// ClientOptions change the client's options.
	ClientOptions []func(*ssooidc.Options)
}

// SSOTokenProvider gives a login's token, and renews it shortly before its end.
type SSOTokenProvider struct {
	options SSOTokenProviderOptions
	mu      sync.Mutex
}

var _ bearer.TokenProvider = (*SSOTokenProvider)(nil)

// NewSSOTokenProvider is the provider of the login that a file holds.
func NewSSOTokenProvider(client CreateTokenAPIClient, cachedTokenFilepath string, optFns ...func(*SSOTokenProviderOptions)) *SSOTokenProvider {
	o := SSOTokenProviderOptions{Client: client, CachedTokenFilepath: cachedTokenFilepath}
	for _, fn := range optFns {
		fn(&o)
	}
	return &SSOTokenProvider{options: o}
}

// early is how long before its end a token is renewed.
const early = 5 * time.Minute

// RetrieveBearerToken is the token, renewed if need be and if it can be.
func (p *SSOTokenProvider) RetrieveBearerToken(ctx context.Context) (bearer.Token, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	kept, err := load(p.options.CachedTokenFilepath)
	if err != nil {
		return bearer.Token{}, &InvalidTokenError{Err: err}
	}
	now := time.Now()
	if now.Add(early).After(kept.ExpiresAt) && kept.renewable(now) {
		renewed, failed := p.renew(ctx, kept)
		if failed == nil {
			kept = renewed
		} else if !kept.ExpiresAt.After(now) {
			return bearer.Token{}, &InvalidTokenError{Err: fmt.Errorf("unable to refresh SSO token, %w", failed)}
		}
	}
	if !kept.ExpiresAt.After(now) {
		return bearer.Token{}, &InvalidTokenError{Err: fmt.Errorf("cached SSO token is expired, or not present, and cannot be refreshed")}
	}
	return bearer.Token{Value: kept.AccessToken, CanExpire: true, Expires: kept.ExpiresAt}, nil
}

func (p *SSOTokenProvider) renew(ctx context.Context, kept *kept) (*kept, error) {
	out, err := p.options.Client.CreateToken(ctx, &ssooidc.CreateTokenInput{
		ClientId: &kept.ClientID, ClientSecret: &kept.ClientSecret, RefreshToken: &kept.RefreshToken, GrantType: aws.String("refresh_token"),
	}, p.options.ClientOptions...)
	if err != nil {
		return nil, err
	}
	if aws.ToString(out.AccessToken) == "" || out.ExpiresIn == 0 {
		return nil, fmt.Errorf("SSO OIDC answered without a token")
	}
	kept.AccessToken = *out.AccessToken
	kept.ExpiresAt = time.Now().Add(time.Duration(out.ExpiresIn) * time.Second).UTC()
	if out.RefreshToken != nil {
		kept.RefreshToken = *out.RefreshToken
	}
	return kept, kept.store(p.options.CachedTokenFilepath)
}

// kept is what a login left.
type kept struct {
	AccessToken           string
	ExpiresAt             time.Time
	RefreshToken          string
	ClientID              string
	ClientSecret          string
	RegistrationExpiresAt time.Time
	// all is the file, whose other members stay.
	all map[string]interface{}
}

func (k *kept) renewable(now time.Time) bool {
	registered := k.RegistrationExpiresAt.IsZero() || k.RegistrationExpiresAt.After(now)
	return k.RefreshToken != "" && k.ClientID != "" && k.ClientSecret != "" && registered
}

func load(path string) (*kept, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("failed to read cached SSO token file, %w", err)
	}
	k := &kept{}
	if err := json.Unmarshal(text, &k.all); err != nil {
		return nil, fmt.Errorf("failed to parse cached SSO token file %s", path)
	}
	member := func(name string) string {
		s, _ := k.all[name].(string)
		return s
	}
	k.AccessToken, k.RefreshToken = member("accessToken"), member("refreshToken")
	k.ClientID, k.ClientSecret = member("clientId"), member("clientSecret")
	k.RegistrationExpiresAt, _ = time.Parse(time.RFC3339, member("registrationExpiresAt"))
	if k.ExpiresAt, err = time.Parse(time.RFC3339, member("expiresAt")); err != nil || k.AccessToken == "" {
		return nil, fmt.Errorf("cached SSO token must contain accessToken and expiresAt: %s", path)
	}
	return k, nil
}

// store replaces the file in one step, readable by its owner alone.
func (k *kept) store(path string) error {
	for name, value := range map[string]string{
		"accessToken": k.AccessToken, "refreshToken": k.RefreshToken, "expiresAt": k.ExpiresAt.Format(time.RFC3339),
	} {
		k.all[name] = value
	}
	text, err := json.Marshal(k.all)
	if err != nil {
		return err
	}
	temporary, err := os.CreateTemp(filepath.Dir(path), ".token-*")
	if err != nil {
		return err
	}
	defer os.Remove(temporary.Name())
	if _, err = temporary.Write(text); err == nil {
		err = temporary.Close()
	} else {
		temporary.Close()
	}
	if err != nil {
		return err
	}
	return os.Rename(temporary.Name(), path)
}
