package runtime

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"sync"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy"
	"github.com/libaws/libaws-go/smithy/auth"
	smithyendpoints "github.com/libaws/libaws-go/smithy/endpoints"
	smithyhttp "github.com/libaws/libaws-go/smithy/transport/http"
)

// Alone is options by which everything comes from the caller: no profile is read.
var Alone = Pack(map[string]string{"profile": "default", "config_files": os.DevNull, "credentials_files": os.DevNull})

// rules is the library's own resolver, for those who wrap it.
var rules = sync.OnceValue(func() *Utility { return NewUtility("endpoint", "endpoint-rules", Settings{Extra: Alone}) })

// ResolveEndpoint is what a service's rules make of parameters, by name; nil ones are left out.
func ResolveEndpoint(ctx context.Context, model string, params map[string]interface{}) (smithyendpoints.Endpoint, error) {
	out, err := rules().Call(ctx, "ResolveEndpoint", map[string]interface{}{"Service": model, "Parameters": params})
	if err != nil {
		return smithyendpoints.Endpoint{}, fmt.Errorf("endpoint rule error, %w", err)
	}
	text, _ := out["Url"].(string)
	uri, err := url.Parse(text)
	if err != nil {
		return smithyendpoints.Endpoint{}, fmt.Errorf("endpoint rule error, %w", err)
	}
	endpoint := smithyendpoints.Endpoint{URI: *uri, Headers: http.Header{}}
	headers, _ := out["Headers"].(map[string]interface{})
	for name, values := range headers {
		list, _ := values.([]interface{})
		for _, value := range list {
			if value, ok := value.(string); ok {
				endpoint.Headers.Add(name, value)
			}
		}
	}
	properties, _ := out["Properties"].(map[string]interface{})
	for name, value := range properties {
		if name == "authSchemes" {
			auth.SetAuthOptions(&endpoint.Properties, schemesIn(value))
			continue
		}
		endpoint.Properties.Set(name, value)
	}
	return endpoint, nil
}

// ruleSchemes are the rules' words for schemes.
var ruleSchemes = map[string]string{
	"sigv4": auth.SchemeIDSigV4, "sigv4a": auth.SchemeIDSigV4A, "sigv4-s3express": auth.SchemeIDSigV4Express,
	"bearer": auth.SchemeIDHTTPBearer, "none": auth.SchemeIDAnonymous,
}

// schemesIn are the ways to sign of an endpoint's properties.
func schemesIn(v interface{}) []*auth.Option {
	list, _ := v.([]interface{})
	options := make([]*auth.Option, 0, len(list))
	for _, entry := range list {
		table, _ := entry.(map[string]interface{})
		text := func(name string) string {
			s, _ := table[name].(string)
			return s
		}
		option := &auth.Option{SchemeID: ruleSchemes[text("name")]}
		if option.SchemeID == "" {
			option.SchemeID = text("name")
		}
		p := &option.SignerProperties
		if option.SchemeID == auth.SchemeIDSigV4A {
			smithyhttp.SetSigV4ASigningName(p, text("signingName"))
			var regions []string
			set, _ := table["signingRegionSet"].([]interface{})
			for _, region := range set {
				if region, ok := region.(string); ok {
					regions = append(regions, region)
				}
			}
			smithyhttp.SetSigV4ASigningRegions(p, regions)
		} else {
			smithyhttp.SetSigV4SigningName(p, text("signingName"))
			smithyhttp.SetSigV4SigningRegion(p, text("signingRegion"))
		}
		if once, _ := table["disableDoubleEncoding"].(bool); once {
			smithyhttp.SetDisableDoubleEncoding(p, true)
		}
		options = append(options, option)
	}
	return options
}

// schemesOut are options in the form of the rules.
func schemesOut(options []*auth.Option) []interface{} {
	list := make([]interface{}, 0, len(options))
	for _, option := range options {
		if option == nil {
			continue
		}
		table := map[string]interface{}{"name": option.SchemeID}
		for word, id := range ruleSchemes {
			if id == option.SchemeID {
				table["name"] = word
			}
		}
		p := &option.SignerProperties
		set := func(name, value string) {
			if value != "" {
				table[name] = value
			}
		}
		if option.SchemeID == auth.SchemeIDSigV4A {
			name, _ := smithyhttp.GetSigV4ASigningName(p)
			set("signingName", name)
			var regions []interface{}
			set, _ := smithyhttp.GetSigV4ASigningRegions(p)
			for _, region := range set {
				regions = append(regions, region)
			}
			table["signingRegionSet"] = regions
		} else {
			name, region := signedFor(option)
			set("signingName", name)
			set("signingRegion", region)
		}
		if once, _ := smithyhttp.GetDisableDoubleEncoding(p); once {
			table["disableDoubleEncoding"] = true
		}
		list = append(list, table)
	}
	return list
}

// endpointOut is an endpoint as the library takes it.
func endpointOut(e smithyendpoints.Endpoint) map[string]interface{} {
	out := map[string]interface{}{"url": e.URI.String()}
	if len(e.Headers) > 0 {
		headers := map[string]interface{}{}
		for name, values := range e.Headers {
			var list []interface{}
			for _, value := range values {
				list = append(list, value)
			}
			headers[name] = list
		}
		out["headers"] = headers
	}
	properties := map[string]interface{}{}
	for key, value := range e.Properties.Values() {
		if name, ok := key.(string); ok {
			properties[name] = value
		}
	}
	if options, ok := auth.GetAuthOptions(&e.Properties); ok && len(options) > 0 {
		properties["authSchemes"] = schemesOut(options)
	}
	if len(properties) > 0 {
		out["properties"] = properties
	}
	return out
}

// Older is the resolvers of the older form: a service's own, and that of all services. Both are
// pointers, so that settings with them can be compared.
type Older struct {
	ServiceID string
	Own       OwnResolver
	All       *AllResolver
}

// OwnResolver is one service's resolver of the older form.
type OwnResolver interface {
	Resolve(region string, dualStack aws.DualStackEndpointState, fips aws.FIPSEndpointState) (aws.Endpoint, error)
}

// AllResolver is a configuration's resolver of the older form.
type AllResolver struct {
	aws.EndpointResolverWithOptions
}

// OlderOf is a configuration's resolver of all services; nil where it has none.
func OlderOf(cfg aws.Config) *AllResolver {
	if cfg.EndpointResolverWithOptions != nil {
		return &AllResolver{cfg.EndpointResolverWithOptions}
	}
	if oldest := cfg.EndpointResolver; oldest != nil {
		return &AllResolver{aws.EndpointResolverWithOptionsFunc(func(service, region string, _ ...interface{}) (aws.Endpoint, error) {
			return oldest.ResolveEndpoint(service, region)
		})}
	}
	return nil
}

// options are what a resolver of the older form is told besides.
type options struct {
	dualStack aws.DualStackEndpointState
	fips      aws.FIPSEndpointState
	region    string
}

func (o options) GetUseDualStackEndpoint() aws.DualStackEndpointState { return o.dualStack }
func (o options) GetUseFIPSEndpoint() aws.FIPSEndpointState           { return o.fips }
func (o options) GetResolvedRegion() string                           { return o.region }

// asked answers for the resolvers of the older form; what they don't find is left to the library.
func (o Older) asked(q *ffi.Question) error {
	text := func(name string) string {
		r := cbor.NewReader(q.Member(name))
		s, _ := r.Any().(string)
		return s
	}
	r := cbor.NewReader(q.Member("options"))
	told, _ := r.Any().(map[string]interface{})
	service, with := text("service"), options{region: text("region")}
	if on, _ := told["use_dualstack_endpoint"].(bool); on {
		with.dualStack = aws.DualStackEndpointStateEnabled
	}
	if on, _ := told["use_fips_endpoint"].(bool); on {
		with.fips = aws.FIPSEndpointStateEnabled
	}
	var endpoint aws.Endpoint
	err := error(&aws.EndpointNotFoundError{})
	switch {
	case o.Own != nil && service == o.ServiceID:
		endpoint, err = o.Own.Resolve(with.region, with.dualStack, with.fips)
	case o.All != nil:
		endpoint, err = o.All.ResolveEndpoint(service, with.region, with)
	}
	var missing *aws.EndpointNotFoundError
	if errors.As(err, &missing) {
		q.Answer(nil)
		return nil
	}
	if err != nil {
		return err
	}
	out := map[string]interface{}{"url": endpoint.URL, "hostname_immutable": endpoint.HostnameImmutable}
	for name, value := range map[string]string{"signing_region": endpoint.SigningRegion, "signing_name": endpoint.SigningName} {
		if value != "" {
			out[name] = value
		}
	}
	q.Answer(encoded(out))
	return nil
}

// Texts and flags of parameters as the generated types have them.

// Text is a parameter's text.
func Text(params map[string]interface{}, name string) *string {
	if v, ok := params[name].(string); ok {
		return &v
	}
	return nil
}

// Flag is a parameter's flag.
func Flag(params map[string]interface{}, name string) *bool {
	if v, ok := params[name].(bool); ok {
		return &v
	}
	return nil
}

// Texts is a parameter's list.
func Texts(params map[string]interface{}, name string) []string {
	list, _ := params[name].([]interface{})
	var out []string
	for _, v := range list {
		if v, ok := v.(string); ok {
			out = append(out, v)
		}
	}
	return out
}

// PutText, PutFlag and PutTexts are the way back.
func PutText(params map[string]interface{}, name string, v *string) {
	if v != nil {
		params[name] = *v
	}
}

// PutFlag sets a flag that is there.
func PutFlag(params map[string]interface{}, name string, v *bool) {
	if v != nil {
		params[name] = *v
	}
}

// PutTexts sets a list that is there.
func PutTexts(params map[string]interface{}, name string, v []string) {
	if v == nil {
		return
	}
	list := make([]interface{}, len(v))
	for i, text := range v {
		list[i] = text
	}
	params[name] = list
}

var _ smithy.PropertiesReader = (*smithy.Properties)(nil)
