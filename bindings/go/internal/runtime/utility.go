package runtime

import (
	"context"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/smithy/middleware"
)

// Utility is a client of what is no service and yet in the library, such as its signer.
// Inputs and outputs are maps: what packages make of them is small.
type Utility struct {
	client *Client
	ops    func(name string) *Op
}

// utilities are the operations of utilities, made once: their names are kept in C for good.
var utilities struct {
	sync.Mutex
	ops map[[2]string]*Op
}

// NewUtility is a client of a utility; title stands in its errors.
func NewUtility(title, name string, s Settings) *Utility {
	service := &Service{ID: title, Model: name}
	return &Utility{NewClient(service, s), func(op string) *Op { return utility(service, op) }}
}

func utility(service *Service, name string) *Op {
	utilities.Lock()
	defer utilities.Unlock()
	key := [2]string{service.Model, name}
	if op := utilities.ops[key]; op != nil {
		return op
	}
	op := &Op{
		Service: service, Name: name, Input: name + "Input", Bare: true,
		Encode:   func(w *cbor.Writer, in interface{}) { encodeAny(w, in) },
		Decode:   func(r *cbor.Reader) interface{} { return r.Any() },
		Metadata: func(interface{}) *middleware.Metadata { return new(middleware.Metadata) },
	}
	if utilities.ops == nil {
		utilities.ops = map[[2]string]*Op{}
	}
	utilities.ops[key] = op
	return op
}

// Call is one call. Members are of the kinds that JSON has, or bytes.
func (u *Utility) Call(ctx context.Context, name string, in map[string]interface{}) (map[string]interface{}, error) {
	return u.CallWith(ctx, nil, name, in)
}

// CallWith is one call with other settings.
func (u *Utility) CallWith(ctx context.Context, s *Settings, name string, in map[string]interface{}) (map[string]interface{}, error) {
	op := u.ops(name)
	out, _, err := u.client.call(ctx, op, in, s, nil)
	if err != nil {
		return nil, op.fail(ctx, err)
	}
	members, _ := out.(map[string]interface{})
	return members, nil
}

// SettingsOf is what a configuration says to the library, without what is about services.
func SettingsOf(cfg aws.Config) Settings {
	return Settings{
		Region: cfg.Region, AppID: cfg.AppID, RetryMode: cfg.RetryMode, RetryMaxAttempts: cfg.RetryMaxAttempts,
		Credentials: cfg.Credentials, HTTPClient: cfg.HTTPClient, Logger: cfg.Logger, LogMode: cfg.ClientLogMode,
		Extra: Pack(cfg.Options), Older: Older{All: OlderOf(cfg)},
	}
}

// LibraryCredentials are those that the library finds by itself: in the environment, in
// profiles, with providers that ask elsewhere. Clients of the same options sign with them
// without asking Go; Retrieve reads them.
type LibraryCredentials struct {
	extra   string
	mfa     *func() (string, error)
	utility *Utility
}

// NewLibraryCredentials are those of settings.
func NewLibraryCredentials(s Settings) *LibraryCredentials {
	s.Credentials, s.Chain = nil, true
	return &LibraryCredentials{s.Extra, s.MFA, NewUtility("credentials", "credentials", s)}
}

// Retrieve reads them, from the library's cache or anew.
func (p *LibraryCredentials) Retrieve(ctx context.Context) (aws.Credentials, error) {
	out, err := p.utility.Call(ctx, "Retrieve", nil)
	if err != nil {
		return aws.Credentials{}, err
	}
	text := func(name string) string {
		s, _ := out[name].(string)
		return s
	}
	creds := aws.Credentials{
		AccessKeyID: text("AccessKeyId"), SecretAccessKey: text("SecretAccessKey"), SessionToken: text("SessionToken"),
		AccountID: text("AccountId"), Source: text("Source"),
	}
	creds.Expires, creds.CanExpire = out["Expiration"].(time.Time)
	return creds, nil
}

// Invalidate forgets what the library keeps of them.
func (p *LibraryCredentials) Invalidate() {
	_, _ = p.utility.Call(context.Background(), "Invalidate", nil)
}

// RetrieveBy asks a provider of the library's that options name, anew.
func RetrieveBy(ctx context.Context, s Settings, source string, window time.Duration, options map[string]string) (aws.Credentials, error) {
	set := map[string]string{}
	for name, value := range options {
		if value != "" {
			set[name] = value
		}
	}
	s.Extra = Pack(set) + "\n" + Alone
	p := NewLibraryCredentials(s)
	// Another of the same options may have left some in the cache that such clients share.
	if _, err := p.utility.Call(ctx, "Invalidate", nil); err != nil {
		return aws.Credentials{Source: source}, err
	}
	creds, err := p.Retrieve(ctx)
	creds.Source = source
	if err == nil && creds.CanExpire {
		creds.Expires = creds.Expires.Add(-window)
	}
	return creds, err
}

// InvalidTokenError says that a login with IAM Identity Center is over or was never there.
type InvalidTokenError struct{ Err error }

func (e *InvalidTokenError) Unwrap() error { return e.Err }
func (e *InvalidTokenError) Error() string {
	const text = "the SSO session has expired or is invalid"
	if e.Err == nil {
		return text
	}
	return text + ": " + e.Err.Error()
}
