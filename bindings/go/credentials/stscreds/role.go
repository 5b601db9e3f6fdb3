// Package stscreds has providers of credentials that STS gives for a role.
package stscreds

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/service/sts"
	"github.com/libaws/libaws-go/service/sts/types"
)

// ProviderName is the Source of a role's credentials.
const ProviderName = "AssumeRoleProvider"

// DefaultDuration is how long a role's credentials live unless it is said.
const DefaultDuration = 15 * time.Minute

// AssumeRoleAPIClient is what the provider needs of a client of STS.
type AssumeRoleAPIClient interface {
	AssumeRole(ctx context.Context, params *sts.AssumeRoleInput, optFns ...func(*sts.Options)) (*sts.AssumeRoleOutput, error)
}

// StdinTokenProvider asks for an MFA code on the terminal.
func StdinTokenProvider() (string, error) {
	var code string
	fmt.Printf("Assume Role MFA token code: ")
	_, err := fmt.Scanln(&code)
	return code, err
}

// AssumeRoleOptions say which role is assumed, and how.
type AssumeRoleOptions struct {
	// Client asks STS; its own credentials sign.
	Client AssumeRoleAPIClient
	// RoleARN is the role.
	RoleARN string
	// RoleSessionName names the session; one is made up where it is empty.
	RoleSessionName string
	// Duration is how long the credentials live: 15 minutes by default.
	Duration time.Duration
	// ExternalID is what the role's owner asks of third parties.
	ExternalID *string
	// Policy narrows the session, as JSON; PolicyARNs do by name.
	Policy     *string
	PolicyARNs []types.PolicyDescriptorType
	// SerialNumber is the MFA device, TokenProvider gives its code: see StdinTokenProvider.
	SerialNumber  *string
	TokenProvider func() (string, error)
	// SourceIdentity is who is behind the session.
	SourceIdentity *string
	// Tags of the session, and those of them that pass on to roles assumed next.
	Tags              []types.Tag
	TransitiveTagKeys []string
}

// AssumeRoleProvider gives the credentials of a role. It keeps nothing: put an aws.CredentialsCache around it.
type AssumeRoleProvider struct{ options AssumeRoleOptions }

// NewAssumeRoleProvider is the provider of a role.
func NewAssumeRoleProvider(client AssumeRoleAPIClient, roleARN string, optFns ...func(*AssumeRoleOptions)) *AssumeRoleProvider {
	o := AssumeRoleOptions{Client: client, RoleARN: roleARN}
	for _, fn := range optFns {
		fn(&o)
	}
	return &AssumeRoleProvider{o}
}

// Retrieve assumes the role.
func (p *AssumeRoleProvider) Retrieve(ctx context.Context) (aws.Credentials, error) {
	o := p.options
	in := &sts.AssumeRoleInput{
		RoleArn: &o.RoleARN, RoleSessionName: session(o.RoleSessionName), DurationSeconds: seconds(o.Duration),
		ExternalId: o.ExternalID, Policy: o.Policy, PolicyArns: o.PolicyARNs, SourceIdentity: o.SourceIdentity,
		Tags: o.Tags, TransitiveTagKeys: o.TransitiveTagKeys,
	}
	if o.SerialNumber != nil {
		if o.TokenProvider == nil {
			return aws.Credentials{}, errors.New("assume role with MFA enabled, but TokenProvider is not set")
		}
		code, err := o.TokenProvider()
		if err != nil {
			return aws.Credentials{}, err
		}
		in.SerialNumber, in.TokenCode = o.SerialNumber, &code
	}
	out, err := o.Client.AssumeRole(ctx, in)
	if err != nil {
		return aws.Credentials{Source: ProviderName}, err
	}
	return credentials(ProviderName, out.Credentials, out.AssumedRoleUser)
}

func session(name string) *string {
	if name == "" {
		name = "libaws-go-" + strconv.FormatInt(time.Now().UnixNano(), 10)
	}
	return &name
}

func seconds(d time.Duration) *int32 {
	if d == 0 {
		d = DefaultDuration
	}
	return aws.Int32(int32(d / time.Second))
}

func credentials(source string, c *types.Credentials, user *types.AssumedRoleUser) (aws.Credentials, error) {
	if c == nil || c.AccessKeyId == nil || c.SecretAccessKey == nil {
		return aws.Credentials{Source: source}, errors.New("STS answered without credentials")
	}
	out := aws.Credentials{
		AccessKeyID: *c.AccessKeyId, SecretAccessKey: *c.SecretAccessKey, SessionToken: aws.ToString(c.SessionToken),
		Source: source, CanExpire: c.Expiration != nil, Expires: aws.ToTime(c.Expiration),
	}
	if user != nil {
		// arn:aws:sts::ACCOUNT:assumed-role/…
		if parts := strings.SplitN(aws.ToString(user.Arn), ":", 6); len(parts) == 6 {
			out.AccountID = parts[4]
		}
	}
	return out, nil
}
