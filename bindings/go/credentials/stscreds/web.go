package stscreds

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/service/sts"
	"github.com/libaws/libaws-go/service/sts/types"
)

// WebIdentityProviderName is the Source of credentials for a web identity.
const WebIdentityProviderName = "WebIdentityCredentials"

// AssumeRoleWithWebIdentityAPIClient is what the provider needs of a client of STS.
type AssumeRoleWithWebIdentityAPIClient interface {
	AssumeRoleWithWebIdentity(ctx context.Context, params *sts.AssumeRoleWithWebIdentityInput, optFns ...func(*sts.Options)) (*sts.AssumeRoleWithWebIdentityOutput, error)
}

// IdentityTokenRetriever gives the token of OAuth 2.0 or OpenID Connect that says who calls.
type IdentityTokenRetriever interface {
	GetIdentityToken() ([]byte, error)
}

// IdentityTokenFile is a file with the token, read each time.
type IdentityTokenFile string

// GetIdentityToken reads the file.
func (f IdentityTokenFile) GetIdentityToken() ([]byte, error) {
	token, err := os.ReadFile(string(f))
	if err != nil {
		return nil, fmt.Errorf("unable to read file at %s: %w", string(f), err)
	}
	return token, nil
}

// WebIdentityRoleOptions say which role is assumed, and by whom.
type WebIdentityRoleOptions struct {
	// Client asks STS. Such requests are not signed.
	Client AssumeRoleWithWebIdentityAPIClient
	// TokenRetriever gives the token.
	TokenRetriever IdentityTokenRetriever
	// RoleARN is the role.
	RoleARN string
	// RoleSessionName names the session; one is made up where it is empty.
	RoleSessionName string
	// Duration is how long the credentials live; STS decides where it is 0.
	Duration time.Duration
	// Policy narrows the session, as JSON; PolicyARNs do by name.
	Policy     *string
	PolicyARNs []types.PolicyDescriptorType
}

// WebIdentityRoleProvider gives the credentials of a role to who has a token. It keeps nothing: put an
// aws.CredentialsCache around it.
type WebIdentityRoleProvider struct{ options WebIdentityRoleOptions }

// NewWebIdentityRoleProvider is the provider of a role for a token.
func NewWebIdentityRoleProvider(client AssumeRoleWithWebIdentityAPIClient, roleARN string, tokenRetriever IdentityTokenRetriever, optFns ...func(*WebIdentityRoleOptions)) *WebIdentityRoleProvider {
	o := WebIdentityRoleOptions{Client: client, RoleARN: roleARN, TokenRetriever: tokenRetriever}
	for _, fn := range optFns {
		fn(&o)
	}
	return &WebIdentityRoleProvider{o}
}

// Retrieve assumes the role with the token that there is now.
func (p *WebIdentityRoleProvider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	o := p.options
	token, err := o.TokenRetriever.GetIdentityToken()
	if err != nil {
		return aws.Credentials{}, fmt.Errorf("failed to retrieve jwt from provided source, %w", err)
	}
	in := &sts.AssumeRoleWithWebIdentityInput{
		RoleArn: &o.RoleARN, RoleSessionName: session(o.RoleSessionName), WebIdentityToken: aws.String(string(token)),
		Policy: o.Policy, PolicyArns: o.PolicyARNs,
	}
	if o.Duration != 0 {
		in.DurationSeconds = seconds(o.Duration)
	}
	out, err := o.Client.AssumeRoleWithWebIdentity(ctx, in)
	if err != nil {
		return aws.Credentials{}, fmt.Errorf("failed to retrieve credentials, %w", err)
	}
	return credentials(WebIdentityProviderName, out.Credentials, out.AssumedRoleUser)
}
