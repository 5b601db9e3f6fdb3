// Package auth makes the passwords with which clusters of Aurora DSQL let users of IAM in.
package auth

import (
	"context"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
)

// TokenOptions are what a token is otherwise than by default.
type TokenOptions struct {
	// ExpiresIn is how long it lets in: whole seconds, 15 minutes by default.
	ExpiresIn time.Duration
}

// GenerateDBConnectAuthToken is a token for a user of a cluster, whose endpoint is its host. It is made here and now;
// nothing is sent, except what credentials need.
func GenerateDBConnectAuthToken(ctx context.Context, endpoint, region string, creds aws.CredentialsProvider, optFns ...func(*TokenOptions)) (string, error) {
	return token(ctx, "GenerateConnectAuthToken", endpoint, region, creds, optFns)
}

// GenerateDBConnectAdminAuthToken is one for the administrator.
func GenerateDBConnectAdminAuthToken(ctx context.Context, endpoint, region string, creds aws.CredentialsProvider, optFns ...func(*TokenOptions)) (string, error) {
	return token(ctx, "GenerateConnectAdminAuthToken", endpoint, region, creds, optFns)
}

func token(ctx context.Context, name, endpoint, region string, creds aws.CredentialsProvider, optFns []func(*TokenOptions)) (string, error) {
	var o TokenOptions
	for _, fn := range optFns {
		fn(&o)
	}
	in := map[string]interface{}{"Endpoint": endpoint, "Region": region}
	if o.ExpiresIn != 0 {
		// The library refuses parts of a second, and says so.
		in["ExpiresIn"] = o.ExpiresIn.Seconds()
		if o.ExpiresIn%time.Second == 0 {
			in["ExpiresIn"] = int64(o.ExpiresIn / time.Second)
		}
	}
	dsql := runtime.NewUtility("DSQL", "dsql-auth", runtime.Settings{Region: region, Credentials: creds})
	out, err := dsql.Call(ctx, name, in)
	if err != nil {
		return "", err
	}
	token, _ := out["Token"].(string)
	return token, nil
}
