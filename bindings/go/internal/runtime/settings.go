// Package runtime is what generated clients are made of: the settings of a client,
// one call from its input to its output, bodies, errors and middleware.
package runtime

import (
	"context"
	"fmt"
	"reflect"
	goruntime "runtime"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/credentials"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/internal/plan"
	"github.com/libaws/libaws-go/smithy/logging"
)

// Settings is all of a client's options that the library has to know. It is
// comparable: calls with the same settings share a client of the library, and with it
// connections, credentials and retry quota.
type Settings struct {
	Region           string
	Endpoint         string
	AppID            string
	RetryMaxAttempts int
	RetryMode        aws.RetryMode
	Retryer          aws.Retryer
	Credentials      aws.CredentialsProvider
	HTTPClient       aws.HTTPClient
	Logger           logging.Logger
	LogMode          aws.ClientLogMode
	FIPS             aws.FIPSEndpointState
	DualStack        aws.DualStackEndpointState
	AccountIDMode    aws.AccountIDEndpointMode
	RequestChecksum  aws.RequestChecksumCalculation
	ResponseChecksum aws.ResponseChecksumValidation
	MinCompress      int64
	NoCompress       bool
	PathStyle        bool
	Accelerate       bool
	ARNRegion        bool
	NoMultiRegion    bool
	NoExpressAuth    bool
	// Extra is further options, as Pack makes it.
	Extra string
	// Older is resolvers of endpoints of the older form.
	Older Older
	// Chain leaves finding credentials to the library; without it no credentials are nobody's.
	Chain bool
	// MFA gives the codes of MFA devices; a pointer, so that settings can be compared.
	MFA *func() (string, error)
	// Custom is the client's own code; it is no part of what settings share a client by.
	Custom *Custom

	// What Retryer and HTTPClient are where they are nothing but numbers: see settle.
	retries     plan.Retries
	connections plan.Connections
}

// Pack is options by name as one comparable text.
func Pack(options map[string]string) string {
	if len(options) == 0 {
		return ""
	}
	var parts []string
	for k, v := range options {
		parts = append(parts, strconv.Quote(k)+strconv.Quote(v))
	}
	sort.Strings(parts)
	return strings.Join(parts, "\n")
}

func unpack(s string, each func(k, v string) error) error {
	for s != "" {
		var words [2]string
		for i := range words {
			quoted, err := strconv.QuotedPrefix(s)
			if err != nil {
				return err
			}
			s = s[len(quoted):]
			words[i], _ = strconv.Unquote(quoted)
		}
		s = strings.TrimPrefix(s, "\n")
		if err := each(words[0], words[1]); err != nil {
			return err
		}
	}
	return nil
}

// comparable says whether settings may be a key: what the caller gave may hold
// slices or functions, which can't be compared.
func (s *Settings) comparable() bool {
	for _, v := range []interface{}{s.Credentials, s.HTTPClient, s.Logger, s.Older.Own} {
		if v != nil && !reflect.ValueOf(v).Comparable() {
			return false
		}
	}
	return true
}

// agent is how the binding names itself in the user agent.
var agent = fmt.Sprintf("lang/go#%s %s/%s", strings.TrimPrefix(goruntime.Version(), "go"), aws.SDKName, aws.SDKVersion)

// open makes a client of the library.
func (s *Settings) open(service string) (*ffi.Client, error) {
	c := ffi.NewConfig()
	defer c.Free()
	if err := s.fill(c); err != nil {
		return nil, err
	}
	client, err := ffi.NewClient(service, c)
	if err == nil {
		s.retries.Keeper.Keep(client)
	}
	return client, err
}

// Described is what settings, environment and files come to.
type Described struct {
	// Profile is the selected profile.
	Profile string
	// Options are the values by name, of those that are set anywhere and no secrets.
	Options map[string]string
	// Warnings are how sections of profiles were merged, and what was passed over.
	Warnings []string
}

// Describe reads environment and files; what is wrong with them is an error.
func (s Settings) Describe(ctx context.Context) (*Described, error) {
	// It neither signs nor sends, and nothing of it is logged here.
	s.Credentials, s.Chain, s.HTTPClient, s.LogMode = nil, true, nil, 0
	out, err := NewUtility("configuration", "configuration", s).Call(ctx, "Resolve", nil)
	if err != nil {
		return nil, err
	}
	d := &Described{Options: map[string]string{}}
	d.Profile, _ = out["Profile"].(string)
	settings, _ := out["Settings"].([]interface{})
	for _, setting := range settings {
		table, _ := setting.(map[string]interface{})
		name, _ := table["Name"].(string)
		if value, ok := table["Value"].(string); ok {
			d.Options[name] = value
		}
	}
	if region, ok := out["Region"].(string); ok {
		d.Options["region"] = region
	}
	warnings, _ := out["Warnings"].([]interface{})
	for _, line := range warnings {
		text, _ := line.(string)
		d.Warnings = append(d.Warnings, text)
	}
	return d, nil
}

func (s *Settings) fill(c *ffi.Config) error {
	var first error
	set := func(name, value string) {
		if first == nil && value != "" {
			first = c.Set(name, value)
		}
	}
	on := func(name string, v bool) {
		if v {
			set(name, "true")
		}
	}
	set("user_agent_extra", agent)
	set("region", s.Region)
	set("endpoint_url", strings.TrimSuffix(s.Endpoint, "/"))
	set("app_id", s.AppID)
	set("account_id_endpoint_mode", string(s.AccountIDMode))
	set("use_fips_endpoint", [...]string{"", "true", "false"}[min(s.FIPS, 2)])
	set("use_dualstack_endpoint", [...]string{"", "true", "false"}[min(s.DualStack, 2)])
	when := [...]string{"", "when_supported", "when_required"}
	set("request_checksum_calculation", when[min(max(s.RequestChecksum, 0), 2)])
	set("response_checksum_validation", when[min(max(s.ResponseChecksum, 0), 2)])
	on("disable_request_compression", s.NoCompress)
	if s.MinCompress > 0 {
		set("request_min_compression_size_bytes", strconv.FormatInt(s.MinCompress, 10))
	}
	on("s3_use_path_style", s.PathStyle)
	on("s3_use_accelerate", s.Accelerate)
	on("s3_use_arn_region", s.ARNRegion)
	on("s3_disable_multiregion_access_points", s.NoMultiRegion)
	on("s3_disable_express_session_auth", s.NoExpressAuth)
	s.retrying(set)
	s.connecting(set)
	if err := unpack(s.Extra, func(k, v string) error { return c.Set(k, v) }); err != nil && first == nil {
		first = err
	}
	if first == nil {
		first = s.callbacks(c, set)
	}
	return first
}

func (s *Settings) callbacks(c *ffi.Config, set func(name, value string)) error {
	switch p := s.known().(type) {
	case nil:
		if !s.Chain && !s.own() {
			set("anonymous", "true")
		}
	case aws.AnonymousCredentials, *aws.AnonymousCredentials:
		set("anonymous", "true")
	default:
		if err := c.On("credentials", "go", provide(p)); err != nil {
			return err
		}
	}
	mfa := s.MFA
	if s.own() {
		mfa = s.Credentials.(*LibraryCredentials).mfa
	}
	if mfa != nil {
		if err := c.On("mfa", "go", inBackground(codes(*mfa))); err != nil {
			return err
		}
	}
	if s.Older.Own != nil || s.Older.All != nil {
		if err := c.On("endpoint_v1", "go", inBackground(s.Older.asked)); err != nil {
			return err
		}
	}
	if fake, ok := s.HTTPClient.(installer); ok {
		if err := fake.Install(c); err != nil {
			return err
		}
	} else if s.HTTPClient != nil {
		if err := c.On("transport", "go", send(s.HTTPClient)); err != nil {
			return err
		}
	}
	if s.LogMode != 0 {
		logger := s.Logger
		if logger == nil {
			logger = standard
		}
		set("log_mode", modes(s.LogMode))
		if _, ok := logger.(logging.ContextLogger); ok {
			logger = logging.Nop{} // each call has its own: see logs
		}
		return c.On("log", "go", tell(logger))
	}
	return nil
}

// codes answers with codes of the MFA device.
func codes(provider func() (string, error)) func(*ffi.Question) error {
	return func(q *ffi.Question) error {
		code, err := provider()
		if err != nil {
			return err
		}
		q.Answer(encoded(map[string]interface{}{"Code": code}))
		return nil
	}
}

// installer is a transport of the library's own: the fake one.
type installer interface {
	Install(*ffi.Config) error
}

// own says whether the credentials are those that the library finds by these very options.
func (s *Settings) own() bool {
	own, ok := s.Credentials.(*LibraryCredentials)
	return ok && own != nil && own.extra == s.Extra
}

// known looks through caches around providers that need none. Nil is nobody's, or the library's own
// credentials: those of other options are asked for, as any provider's.
func (s *Settings) known() aws.CredentialsProvider {
	p := s.Credentials
	if p == nil {
		return nil
	}
	if s.own() {
		return nil
	}
	if v := reflect.ValueOf(p); v.Kind() == reflect.Pointer && v.IsNil() {
		return nil
	}
	if aws.IsCredentialsProvider(p, aws.AnonymousCredentials{}) || aws.IsCredentialsProvider(p, &aws.AnonymousCredentials{}) {
		return aws.AnonymousCredentials{}
	}
	return p
}

// provide answers questions for credentials. A provider may take its time, or call
// other services: each question has a goroutine.
func provide(p aws.CredentialsProvider) func(*ffi.Question) {
	answer := func(q *ffi.Question) {
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		defer cancel()
		creds, err := retrieve(ctx, p)
		if err != nil {
			refuse(q, err)
			return
		}
		// A window of the provider's may have moved the end behind us: they are good for this call all the same.
		if soon := time.Now().Add(time.Second); creds.CanExpire && creds.Expires.Before(soon) {
			creds.Expires = soon
		}
		answerCredentials(q, creds)
	}
	if _, ok := p.(credentials.StaticCredentialsProvider); ok {
		return answer
	}
	return func(q *ffi.Question) { go answer(q) }
}

func writeCredentials(w *cbor.Writer, creds aws.Credentials) {
	w.Map()
	entry := func(k, v string) {
		if v != "" {
			w.String(k)
			w.String(v)
		}
	}
	entry("AccessKeyId", creds.AccessKeyID)
	entry("SecretAccessKey", creds.SecretAccessKey)
	entry("SessionToken", creds.SessionToken)
	entry("AccountId", creds.AccountID)
	if creds.CanExpire {
		w.String("Expiration")
		w.Time(creds.Expires)
	}
	w.End()
}

// Fresh is a provider that is to be asked for each request: one that keeps nothing, as far as is known, and that
// nobody put a cache around. Nil where the library may keep what it gave.
func Fresh(p aws.CredentialsProvider) aws.CredentialsProvider {
	if nobody(p) {
		return nil
	}
	switch p.(type) {
	case *aws.CredentialsCache, *LibraryCredentials, credentials.StaticCredentialsProvider, *credentials.StaticCredentialsProvider, Value:
		return nil
	}
	return p
}

// Value is credentials as a provider.
type Value aws.Credentials

// Retrieve is the credentials.
func (v Value) Retrieve(context.Context) (aws.Credentials, error) { return aws.Credentials(v), nil }

// nobody says whether a provider is none, or the anonymous one.
func nobody(p aws.CredentialsProvider) bool {
	if p == nil {
		return true
	}
	if v := reflect.ValueOf(p); v.Kind() == reflect.Pointer && v.IsNil() {
		return true
	}
	return aws.IsCredentialsProvider(p, aws.AnonymousCredentials{}) || aws.IsCredentialsProvider(p, &aws.AnonymousCredentials{})
}

func retrieve(ctx context.Context, p aws.CredentialsProvider) (creds aws.Credentials, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic: %v", e)
		}
	}()
	return p.Retrieve(ctx)
}
