package runtime

import (
	"context"
	"errors"
	"net/http"
	"reflect"
	"sync"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/auth"
	"github.com/libaws/libaws-go/smithy/auth/bearer"
	smithyendpoints "github.com/libaws/libaws-go/smithy/endpoints"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Custom is a client's own code for where its calls go and how they are signed. What is nil is left
// to the library. It is registered with each operation, so that it gets the call's context.
type Custom struct {
	// Endpoint resolves endpoints.
	Endpoint func(ctx context.Context, params map[string]interface{}) (smithyendpoints.Endpoint, error)
	// Options proposes how to sign.
	Options func(ctx context.Context, operation, region string, defaults []*auth.Option) ([]*auth.Option, error)
	// Schemes are those that the client has.
	Schemes []smithyhttp.AuthScheme
	// Identities are what schemes find identities with.
	Identities auth.IdentityResolverOptions
	// Fresh is asked for credentials for each attempt: a provider that nobody put a cache around.
	Fresh aws.CredentialsProvider
	// Express is asked for the credentials of a directory bucket.
	Express func(ctx context.Context, bucket string) (aws.Credentials, error)
	// Token is asked for bearer tokens.
	Token bearer.TokenProvider
	// Sign signs with SigV4.
	Sign SignV4
}

// SignV4 signs a request with SigV4.
type SignV4 func(ctx context.Context, creds aws.Credentials, r *http.Request, hash, service, region string, at time.Time) error

// custom is a Custom during one call.
type custom struct {
	*Custom
	op  *Op
	in  interface{}
	ctx context.Context

	mu sync.Mutex
	// options are those that were proposed last, and who signs now.
	options  []*auth.Option
	identity auth.Identity
}

// prepared adds a client's own code to what an operation is given before its start.
func (c *Custom) prepared(ctx context.Context, op *Op, in interface{}, more func(*ffi.Operation) error) func(*ffi.Operation) error {
	return func(o *ffi.Operation) error {
		k := &custom{Custom: c, op: op, in: in, ctx: ctx}
		if err := k.register(o); err != nil {
			return err
		}
		if more == nil {
			return nil
		}
		return more(o)
	}
}

func (k *custom) register(o *ffi.Operation) error {
	var first error
	on := func(point, id string, f func(*ffi.Question) error) {
		if first == nil {
			first = o.On(point, id, inBackground(f))
		}
	}
	if k.Endpoint != nil {
		on("endpoint", "go", k.endpoint)
	}
	if k.Options != nil || k.Schemes != nil {
		on("auth", "go", k.propose)
	}
	if k.Fresh != nil {
		on("identity", auth.SchemeIDSigV4, k.fresh)
		on("identity", auth.SchemeIDSigV4A, k.fresh)
	}
	if k.Express != nil {
		on("identity", auth.SchemeIDSigV4Express, k.express)
	}
	if k.Token != nil {
		on("token", "go", k.token)
	}
	if k.Sign != nil {
		on("signer", auth.SchemeIDSigV4, k.sign)
		on("signer", auth.SchemeIDSigV4Express, k.sign)
	}
	for _, scheme := range k.Schemes {
		if _, own := scheme.(*Scheme); !own && scheme.SchemeID() != auth.SchemeIDAnonymous {
			on("identity", scheme.SchemeID(), func(q *ffi.Question) error { return k.identify(q, scheme) })
			on("signer", scheme.SchemeID(), func(q *ffi.Question) error { return k.signBy(q, scheme) })
		}
	}
	return first
}

// endpoint answers where the call goes.
func (k *custom) endpoint(q *ffi.Question) error {
	r := cbor.NewReader(q.Member("params"))
	params, _ := r.Any().(map[string]interface{})
	endpoint, err := k.Endpoint(k.ctx, params)
	if err != nil {
		return err
	}
	q.Answer(encoded(endpointOut(endpoint)))
	return nil
}

// propose answers with the ways to sign: those of the caller's resolver that the client has schemes for.
func (k *custom) propose(q *ffi.Question) error {
	r := cbor.NewReader(q.Member("options"))
	list, _ := r.Any().([]interface{})
	r = cbor.NewReader(q.Member("region"))
	region, _ := r.Any().(string)
	options := make([]*auth.Option, 0, len(list))
	for _, entry := range list {
		table, _ := entry.(map[string]interface{})
		options = append(options, optionOf(table))
	}
	if k.Options != nil {
		var err error
		if options, err = k.Options(k.ctx, k.op.Name, region, options); err != nil {
			return err
		}
	}
	var kept []*auth.Option
	for _, option := range options {
		if option != nil && k.has(option.SchemeID) {
			kept = append(kept, option)
		}
	}
	if len(kept) == 0 {
		return errors.New("could not select an auth scheme: no option is of a scheme that the client has an identity for")
	}
	k.mu.Lock()
	k.options = kept
	k.mu.Unlock()
	answer := make([]interface{}, len(kept))
	for i, option := range kept {
		table := map[string]interface{}{"scheme": option.SchemeID, "index": i}
		if name, region := signedFor(option); name != "" || region != "" {
			for key, value := range map[string]string{"signing_name": name, "signing_region": region} {
				if value != "" {
					table[key] = value
				}
			}
		}
		answer[i] = table
	}
	q.Answer(encoded(answer))
	return nil
}

// has says whether the client has a scheme, with somebody to ask for its identity.
func (k *custom) has(id string) bool {
	if k.Schemes == nil {
		return true
	}
	for _, scheme := range k.Schemes {
		if scheme.SchemeID() == id {
			return scheme.IdentityResolver(k.Identities) != nil
		}
	}
	return false
}

// option is the one that a question is about.
func (k *custom) option(q *ffi.Question) *auth.Option {
	r := cbor.NewReader(q.Member("option"))
	table, _ := r.Any().(map[string]interface{})
	at, ok := table["index"].(int64)
	k.mu.Lock()
	defer k.mu.Unlock()
	if !ok || at < 0 || int(at) >= len(k.options) {
		return &auth.Option{}
	}
	return k.options[at]
}

func (k *custom) fresh(q *ffi.Question) error {
	creds, err := retrieve(k.ctx, k.Fresh)
	if err != nil {
		return err
	}
	answerCredentials(q, creds)
	return nil
}

func (k *custom) express(q *ffi.Question) error {
	bucket := ""
	if v := reflect.Indirect(reflect.ValueOf(k.in)); v.Kind() == reflect.Struct {
		if p, ok := v.FieldByName("Bucket").Interface().(*string); ok && p != nil {
			bucket = *p
		}
	}
	creds, err := k.Express(k.ctx, bucket)
	if err != nil {
		return err
	}
	answerCredentials(q, creds)
	return nil
}

func (k *custom) token(q *ffi.Question) error {
	token, err := k.Token.RetrieveBearerToken(k.ctx)
	if err != nil {
		return err
	}
	// Without an end: the provider is asked each time, and keeps what it wants.
	q.Answer(encoded(map[string]interface{}{"Token": token.Value}))
	return nil
}

// identify asks a scheme of the caller's for its identity, which stays here: the library only hears that there is one.
func (k *custom) identify(q *ffi.Question, scheme smithyhttp.AuthScheme) error {
	resolver := scheme.IdentityResolver(k.Identities)
	if resolver == nil {
		return errors.New("no identity resolver")
	}
	identity, err := resolver.GetIdentity(k.ctx, k.option(q).IdentityProperties)
	if err != nil {
		return err
	}
	k.mu.Lock()
	k.identity = identity
	k.mu.Unlock()
	if own, ok := identity.(*CredentialsIdentity); ok && own.Credentials.HasKeys() {
		answerCredentials(q, own.Credentials)
		return nil
	}
	q.Answer(encoded(map[string]interface{}{"AccessKeyId": "custom", "SecretAccessKey": "custom", "Token": "custom"}))
	return nil
}

func (k *custom) signBy(q *ffi.Question, scheme smithyhttp.AuthScheme) error {
	option := k.option(q)
	properties := smithy.Properties{}
	properties.SetAll(&option.SignerProperties)
	facts := signing(q)
	if _, ok := smithyhttp.GetSigV4SigningName(&properties); !ok {
		smithyhttp.SetSigV4SigningName(&properties, facts.name)
	}
	if _, ok := smithyhttp.GetSigV4SigningRegion(&properties); !ok {
		smithyhttp.SetSigV4SigningRegion(&properties, facts.region)
	}
	view := viewOf(k.ctx, q)
	k.mu.Lock()
	identity := k.identity
	k.mu.Unlock()
	if err := scheme.Signer().SignRequest(k.ctx, view.request, identity, properties); err != nil {
		return err
	}
	if err := view.change(q, view.request); err != nil {
		return err
	}
	q.Answer(nil)
	return nil
}

// sign has the client's signer of SigV4 sign.
func (k *custom) sign(q *ffi.Question) error {
	facts := signing(q)
	view := viewOf(k.ctx, q)
	if err := k.Sign(k.ctx, facts.creds, view.request.Request, facts.hash, facts.name, facts.region, facts.at); err != nil {
		return err
	}
	if err := view.change(q, view.request); err != nil {
		return err
	}
	q.Answer(nil)
	return nil
}

type signingFacts struct {
	name, region, hash string
	at                 time.Time
	creds              aws.Credentials
}

func signing(q *ffi.Question) signingFacts {
	text := func(name string) string {
		r := cbor.NewReader(q.Member(name))
		s, _ := r.Any().(string)
		return s
	}
	r := cbor.NewReader(q.Member("identity"))
	identity, _ := r.Any().(map[string]interface{})
	member := func(name string) string {
		s, _ := identity[name].(string)
		return s
	}
	at, err := time.Parse(time.RFC3339, text("time"))
	if err != nil {
		at = time.Now()
	}
	return signingFacts{text("signing_name"), text("signing_region"), text("payload_hash"), at.UTC(), aws.Credentials{
		AccessKeyID: member("AccessKeyId"), SecretAccessKey: member("SecretAccessKey"), SessionToken: member("SessionToken"),
	}}
}

func answerCredentials(q *ffi.Question, creds aws.Credentials) {
	var w cbor.Writer
	writeCredentials(&w, creds)
	q.Answer(w.B)
	clear(w.B)
}

func encoded(v interface{}) []byte {
	var w cbor.Writer
	encodeAny(&w, v)
	return w.B
}

// inBackground answers in a goroutine, since the caller's code may take its time; an error is
// the question's failure.
func inBackground(f func(*ffi.Question) error) func(*ffi.Question) {
	return func(q *ffi.Question) {
		go func() {
			if err := guarded(q, f); err != nil {
				refuse(q, err)
			}
		}()
	}
}
