// Package bearer has tokens that sign by being there.
package bearer

import (
	"context"
	"time"
)

// Token is a bearer token.
type Token struct {
	Value string
	// CanExpire says whether Expires means something.
	CanExpire bool
	Expires   time.Time
}

// Expired says whether it is no longer good at a time.
func (t Token) Expired(now time.Time) bool {
	return t.CanExpire && now.Round(0).After(t.Expires.Round(0))
}

// TokenProvider gives tokens.
type TokenProvider interface {
	RetrieveBearerToken(context.Context) (Token, error)
}

// TokenProviderFunc is a function as a provider.
type TokenProviderFunc func(context.Context) (Token, error)

// RetrieveBearerToken calls the function.
func (f TokenProviderFunc) RetrieveBearerToken(ctx context.Context) (Token, error) { return f(ctx) }

// StaticTokenProvider always gives the same.
type StaticTokenProvider struct{ Token Token }

// RetrieveBearerToken is the token.
func (s StaticTokenProvider) RetrieveBearerToken(context.Context) (Token, error) { return s.Token, nil }
