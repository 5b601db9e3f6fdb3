// Package auth makes the passwords with which databases of RDS and Aurora let users of IAM in.
package auth

import (
	"context"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
)

// BuildAuthTokenOptions is kept for callers.
type BuildAuthTokenOptions struct{}

// BuildAuthToken is a token for a user of a database, whose endpoint is host and port. It is made here and
// now; nothing is sent, except what credentials need. It lets in for 15 minutes.
func BuildAuthToken(ctx context.Context, endpoint, region, dbUser string, creds aws.CredentialsProvider, optFns ...func(*BuildAuthTokenOptions)) (string, error) {
	var o BuildAuthTokenOptions
	for _, fn := range optFns {
		fn(&o)
	}
	rds := runtime.NewUtility("RDS", "rds-auth", runtime.Settings{Region: region, Credentials: creds})
	out, err := rds.Call(ctx, "BuildAuthToken", map[string]interface{}{"Endpoint": endpoint, "Region": region, "User": dbUser})
	if err != nil {
		return "", err
	}
	token, _ := out["Token"].(string)
	return token, nil
}
