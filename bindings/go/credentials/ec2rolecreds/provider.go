// Package ec2rolecreds gives the credentials of the role that an EC2 instance has.
package ec2rolecreds

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/feature/ec2/imds"
)

// ProviderName is the Source of these credentials.
const ProviderName = "EC2RoleProvider"

// GetMetadataAPIClient is what the provider needs of a client of the metadata service.
type GetMetadataAPIClient interface {
	GetMetadata(ctx context.Context, params *imds.GetMetadataInput, optFns ...func(*imds.Options)) (*imds.GetMetadataOutput, error)
}

// Options are what the provider does otherwise than by default.
type Options struct {
	// Client asks the metadata service; by default one of its own.
	Client GetMetadataAPIClient
	// ExpiryWindow is how long before their end the credentials count as expired, so that a cache
	// renews them early.
	ExpiryWindow time.Duration
}

// Provider gives the credentials of the instance's role. It keeps nothing: put an aws.CredentialsCache around it.
type Provider struct{ options Options }

// New is a provider.
func New(optFns ...func(*Options)) *Provider {
	var o Options
	for _, fn := range optFns {
		fn(&o)
	}
	if o.Client == nil {
		o.Client = imds.New(imds.Options{})
	}
	return &Provider{o}
}

const folder = "iam/security-credentials/"

// Retrieve asks for the role's name, then for its credentials.
func (p *Provider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	failed := aws.Credentials{Source: ProviderName}
	list, err := p.read(ctx, folder)
	if err != nil {
		return failed, fmt.Errorf("no EC2 IMDS role found, %w", err)
	}
	role, _, _ := strings.Cut(strings.TrimSpace(string(list)), "\n")
	if role == "" {
		return failed, fmt.Errorf("no EC2 IMDS role found, the instance has none")
	}
	text, err := p.read(ctx, folder+strings.TrimSpace(role))
	if err != nil {
		return failed, fmt.Errorf("failed to get credentials from EC2 IMDS, %w", err)
	}
	var answer struct {
		Code, Message, AccessKeyID, SecretAccessKey, Token, AccountID string
		Expiration                                                    time.Time
	}
	if err := json.Unmarshal(text, &answer); err != nil {
		return failed, fmt.Errorf("failed to decode the credentials of EC2 IMDS, %w", err)
	}
	if answer.Code != "" && !strings.EqualFold(answer.Code, "Success") {
		return failed, fmt.Errorf("failed to get credentials from EC2 IMDS: %s: %s", answer.Code, answer.Message)
	}
	if answer.AccessKeyID == "" || answer.SecretAccessKey == "" {
		return failed, fmt.Errorf("failed to get credentials from EC2 IMDS: there are no keys in the answer")
	}
	return aws.Credentials{
		AccessKeyID: answer.AccessKeyID, SecretAccessKey: answer.SecretAccessKey, SessionToken: answer.Token,
		AccountID: answer.AccountID, Source: ProviderName, CanExpire: true, Expires: answer.Expiration.Add(-p.options.ExpiryWindow),
	}, nil
}

func (p *Provider) read(ctx context.Context, path string) ([]byte, error) {
	out, err := p.options.Client.GetMetadata(ctx, &imds.GetMetadataInput{Path: path})
	if err != nil {
		return nil, err
	}
	defer out.Content.Close()
	return io.ReadAll(io.LimitReader(out.Content, 1<<20))
}

// HandleFailToRefresh keeps credentials that have come to their end for some minutes more: the metadata
// service may be slow to renew them.
func (p *Provider) HandleFailToRefresh(_ context.Context, before aws.Credentials, err error) (aws.Credentials, error) {
	if !before.CanExpire || !before.HasKeys() {
		return aws.Credentials{}, err
	}
	before.Expires = time.Now().Add(5 * time.Minute)
	return before, nil
}
