// Package ssocreds gives the credentials of a role to who is logged in to IAM Identity Center.
//
// The login is done elsewhere, by `aws sso login`; what it left is read here.
package ssocreds

import (
	"context"
	"fmt"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/service/sso"
)

// ProviderName is the Source of these credentials.
const ProviderName = "SSOProvider"

// GetRoleCredentialsAPIClient is what the provider needs of a client of SSO.
type GetRoleCredentialsAPIClient interface {
	GetRoleCredentials(ctx context.Context, params *sso.GetRoleCredentialsInput, optFns ...func(*sso.Options)) (*sso.GetRoleCredentialsOutput, error)
}

// InvalidTokenError says that the login is over or was never there: log in again. It is in the error also where a
// profile's login is meant.
type InvalidTokenError = runtime.InvalidTokenError

// Options say which role is meant.
type Options struct {
	// Client asks SSO, in the region of the login.
	Client GetRoleCredentialsAPIClient
	// AccountID and RoleName are the account and the role.
	AccountID string
	RoleName  string
	// StartURL is the portal, by which the login is found.
	StartURL string
	// CachedTokenFilepath is the login's file, where it is elsewhere.
	CachedTokenFilepath string
	// SSOTokenProvider gives the login's token and renews it: that of a shared session.
	SSOTokenProvider *SSOTokenProvider
}

// Provider gives the credentials of the role. It keeps nothing: put an aws.CredentialsCache around it.
type Provider struct{ options Options }

// New is the provider of a role.
func New(client GetRoleCredentialsAPIClient, accountID, roleName, startURL string, optFns ...func(*Options)) *Provider {
	o := Options{Client: client, AccountID: accountID, RoleName: roleName, StartURL: startURL}
	for _, fn := range optFns {
		fn(&o)
	}
	return &Provider{o}
}

// Retrieve asks for the credentials with the login's token.
func (p *Provider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	failed := aws.Credentials{Source: ProviderName}
	access, err := p.token(ctx)
	if err != nil {
		return failed, err
	}
	out, err := p.options.Client.GetRoleCredentials(ctx, &sso.GetRoleCredentialsInput{
		AccessToken: &access, AccountId: &p.options.AccountID, RoleName: &p.options.RoleName,
	})
	if err != nil {
		return failed, err
	}
	if out.RoleCredentials == nil {
		return failed, fmt.Errorf("SSO answered without credentials")
	}
	c := out.RoleCredentials
	return aws.Credentials{
		AccessKeyID: aws.ToString(c.AccessKeyId), SecretAccessKey: aws.ToString(c.SecretAccessKey),
		SessionToken: aws.ToString(c.SessionToken), AccountID: p.options.AccountID, Source: ProviderName,
		CanExpire: true, Expires: time.UnixMilli(c.Expiration).UTC(),
	}, nil
}

func (p *Provider) token(ctx context.Context) (string, error) {
	if p.options.SSOTokenProvider != nil {
		token, err := p.options.SSOTokenProvider.RetrieveBearerToken(ctx)
		return token.Value, err
	}
	path := p.options.CachedTokenFilepath
	if path == "" {
		var err error
		if path, err = StandardCachedTokenFilepath(p.options.StartURL); err != nil {
			return "", &InvalidTokenError{Err: err}
		}
	}
	kept, err := load(path)
	if err != nil {
		return "", &InvalidTokenError{Err: err}
	}
	if !kept.ExpiresAt.After(time.Now()) {
		return "", &InvalidTokenError{Err: fmt.Errorf("access token expired at %s", kept.ExpiresAt.Format(time.RFC3339))}
	}
	return kept.AccessToken, nil
}
