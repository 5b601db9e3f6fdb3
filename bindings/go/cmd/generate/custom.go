package main

import (
	"fmt"
	"strings"
)

// EndpointParameter is a parameter of the service's endpoint rules.
type EndpointParameter struct {
	Name    string  `json:"name"`
	Kind    string  `json:"kind"`
	BuiltIn string  `json:"builtIn"`
	Default *string `json:"default"`
}

// schemes are the auth schemes of a service, most preferred first.
func (m *Model) schemes() []string {
	listed := m.Auth
	if len(listed) == 0 {
		listed = []string{"aws.auth#sigv4"}
		if m.SignatureVersion == "bearer" {
			listed = []string{"smithy.api#httpBearerAuth"}
		}
	}
	var all []string
	add := func(id string) {
		for _, have := range all {
			if have == id {
				return
			}
		}
		all = append(all, id)
	}
	for _, id := range listed {
		if id != "smithy.api#noAuth" {
			add(id)
		}
		if m.Model == "s3" && id == "aws.auth#sigv4" {
			add("com.amazonaws.s3#sigv4express")
		}
	}
	for _, op := range m.Operations {
		for _, id := range op.Auth {
			add(id)
		}
	}
	add("smithy.api#noAuth")
	return all
}

func (m *Model) signs(scheme string) bool {
	for _, id := range m.schemes() {
		if id == scheme {
			return true
		}
	}
	return false
}

// anonymous says whether nobody signs an operation.
func (o *Operation) anonymous() bool {
	return o.Traits.Has("NO_AUTH") || len(o.Auth) > 0 && o.Auth[0] == "smithy.api#noAuth"
}

var schemeNames = map[string]string{
	"aws.auth#sigv4": "auth.SchemeIDSigV4", "aws.auth#sigv4a": "auth.SchemeIDSigV4A",
	"com.amazonaws.s3#sigv4express": "auth.SchemeIDSigV4Express", "smithy.api#httpBearerAuth": "auth.SchemeIDHTTPBearer",
	"smithy.api#noAuth": "auth.SchemeIDAnonymous",
}

func schemeName(id string) string {
	if name, known := schemeNames[id]; known {
		return name
	}
	return fmt.Sprintf("%q", id)
}

// customFields are the options by which a client's own code takes part.
func (g *generator) customFields() []string {
	lines := []string{
		"// AuthSchemeResolver proposes how each operation may be signed. Wrap the one that is here.", "AuthSchemeResolver AuthSchemeResolver",
		"// AuthSchemes are the schemes that the client has.", "AuthSchemes []smithyhttp.AuthScheme",
		"// EndpointResolver is a resolver of the older form; it is asked only where it is set.\n//\n// Deprecated: EndpointResolverV2 and BaseEndpoint.", "EndpointResolver EndpointResolver",
		"// EndpointResolverV2 says where each call goes. Its answer's host is used as it is.", "EndpointResolverV2 EndpointResolverV2",
	}
	if g.signs("aws.auth#sigv4") {
		lines = append(lines, "// HTTPSignerV4 signs with SigV4.", "HTTPSignerV4 HTTPSignerV4")
	}
	if g.signs("smithy.api#httpBearerAuth") {
		g.use("./smithy/auth/bearer")
		lines = append(lines, "// BearerAuthTokenProvider gives bearer tokens.", "BearerAuthTokenProvider bearer.TokenProvider")
	}
	if g.Model.Model == "s3" {
		lines = append(lines, "// ExpressCredentials gives the credentials of directory buckets; the library's sessions where it is nil.", "ExpressCredentials ExpressCredentialsProvider")
	}
	return append(lines, "// older is the configuration's resolver of the older form.", "older *runtime.AllResolver")
}

// auth writes how calls are signed.
func (g *generator) auth() {
	for _, path := range []string{"context", "./internal/runtime", "./smithy/auth", "./smithy/transport/http"} {
		g.use(path)
	}
	v4 := g.signs("aws.auth#sigv4")
	g.p("// AuthResolverParameters is what a resolver of auth schemes is told of a call.")
	g.p("type AuthResolverParameters struct {")
	g.p("\t// Operation is the operation's name.\n\tOperation string")
	g.p("\t// Region is where the call goes.\n\tRegion string")
	g.p("\t// options is what the library would propose, by the input where that matters.\n\toptions []*auth.Option\n}\n")
	g.p("// AuthSchemeResolver proposes how an operation may be signed: the first option that the client has a scheme and an identity")
	g.p("// for is taken.")
	g.p("type AuthSchemeResolver interface {\n\tResolveAuthSchemes(ctx context.Context, params *AuthResolverParameters) ([]*auth.Option, error)\n}\n")
	g.p("// schemesByDefault proposes what model and endpoint rules do.")
	g.p("type schemesByDefault struct{}\n")
	g.p("// ResolveAuthSchemes proposes them.")
	g.p("func (*schemesByDefault) ResolveAuthSchemes(_ context.Context, params *AuthResolverParameters) ([]*auth.Option, error) {")
	g.p("\tif params.options != nil {\n\t\treturn params.options, nil\n\t}")
	var unsigned []string
	for _, op := range g.ops {
		if op.anonymous() {
			unsigned = append(unsigned, fmt.Sprintf("%q", op.Name))
		}
	}
	if len(unsigned) > 0 {
		g.p("\tswitch params.Operation {\n\tcase %s:\n\t\treturn []*auth.Option{{SchemeID: auth.SchemeIDAnonymous}}, nil\n\t}", strings.Join(unsigned, ", "))
	}
	g.p("\treturn []*auth.Option{")
	for _, id := range g.schemes() {
		switch id {
		case "aws.auth#sigv4", "aws.auth#sigv4a":
			g.p("\t\truntime.NewOption(%s, %q, params.Region),", schemeName(id), g.SigningName)
		case "smithy.api#httpBearerAuth":
			g.p("\t\t{SchemeID: %s},", schemeName(id))
		}
	}
	g.p("\t}, nil\n}\n")
	if v4 {
		for _, path := range []string{"./aws", "./aws/signer/v4", "net/http", "time"} {
			g.use(path)
		}
		g.p("// HTTPSignerV4 signs a request with SigV4 in its headers.")
		g.p("type HTTPSignerV4 interface {\n\tSignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*v4.SignerOptions)) error\n}\n")
		once := ""
		if g.Model.Model == "s3" {
			once = ", func(o *v4.SignerOptions) { o.DisableURIPathEscaping = true }"
		}
		g.p("// signerOfAll is the signer of clients that were given none.\nvar signerOfAll HTTPSignerV4 = v4.NewSigner()\n")
		g.p("func signWith(signer HTTPSignerV4) runtime.SignV4 {")
		g.p("\treturn func(ctx context.Context, creds aws.Credentials, r *http.Request, hash, service, region string, at time.Time) error {")
		g.p("\t\treturn signer.SignHTTP(ctx, creds, r, hash, service, region, at%s)\n\t}\n}\n", once)
	}
	if g.Model.Model == "s3" {
		g.p("// ExpressCredentialsProvider gives the credentials of a directory bucket.")
		g.p("type ExpressCredentialsProvider interface {\n\tRetrieve(ctx context.Context, bucket string) (aws.Credentials, error)\n}\n")
	}
	g.p("// ownSchemes are the service's schemes, which the library signs for.\nvar ownSchemes = []smithyhttp.AuthScheme{")
	for _, id := range g.schemes() {
		switch {
		case id == "smithy.api#noAuth":
			g.p("\tsmithyhttp.NewAnonymousScheme(),")
		case v4 && (id == "aws.auth#sigv4" || strings.HasSuffix(id, "#sigv4express")):
			g.p("\truntime.NewScheme(%s, signWith(signerOfAll)),", schemeName(id))
		default:
			g.p("\truntime.NewScheme(%s, nil),", schemeName(id))
		}
	}
	g.p("}\n")
	g.p("// GetIdentityResolver is the one of a scheme; nil where these options have none.")
	g.p("func (o Options) GetIdentityResolver(schemeID string) auth.IdentityResolver {\n\tswitch schemeID {")
	g.p("\tcase auth.SchemeIDAnonymous:\n\t\treturn &auth.AnonymousIdentityResolver{}")
	if v4 {
		g.p("\tcase auth.SchemeIDSigV4, auth.SchemeIDSigV4A, auth.SchemeIDSigV4Express:\n\t\treturn runtime.CredentialsResolver(o.Credentials)")
	}
	if g.signs("smithy.api#httpBearerAuth") {
		g.p("\tcase auth.SchemeIDHTTPBearer:\n\t\treturn runtime.TokenResolver(o.BearerAuthTokenProvider)")
	}
	g.p("\t}\n\treturn nil\n}\n")
	g.p("// custom is the options' own code, which each operation is given; nil where there is none.")
	g.p("func (o *Options) custom() *runtime.Custom {\n\tvar c runtime.Custom\n\tany := false")
	g.p("\tif own := o.EndpointResolverV2; own != nil && o.EndpointResolver == nil && o.older == nil {")
	g.p("\t\tif _, byDefault := own.(*resolver); !byDefault {\n\t\t\tany, c.Endpoint = true, endpointWith(own, o.BaseEndpoint)\n\t\t}\n\t}")
	g.p("\tif own := o.AuthSchemeResolver; own != nil {")
	g.p("\t\tif _, byDefault := own.(*schemesByDefault); !byDefault {\n\t\t\tany = true")
	g.p("\t\t\tc.Options = func(ctx context.Context, operation, region string, defaults []*auth.Option) ([]*auth.Option, error) {")
	g.p("\t\t\t\treturn own.ResolveAuthSchemes(ctx, &AuthResolverParameters{operation, region, defaults})\n\t\t\t}\n\t\t}\n\t}")
	g.p("\tif !runtime.SameSchemes(o.AuthSchemes, ownSchemes) {\n\t\tany, c.Schemes, c.Identities = true, o.AuthSchemes, *o\n\t}")
	if v4 {
		g.p("\tif o.HTTPSignerV4 != nil && o.HTTPSignerV4 != signerOfAll {\n\t\tany, c.Sign = true, signWith(o.HTTPSignerV4)\n\t}")
		g.p("\tif fresh := runtime.Fresh(o.Credentials); fresh != nil {\n\t\tany, c.Fresh = true, fresh\n\t}")
	}
	if g.signs("smithy.api#httpBearerAuth") {
		g.p("\tif o.BearerAuthTokenProvider != nil {\n\t\tany, c.Token = true, o.BearerAuthTokenProvider\n\t}")
	}
	if g.Model.Model == "s3" {
		g.p("\tif o.ExpressCredentials != nil {\n\t\tany, c.Express = true, o.ExpressCredentials.Retrieve\n\t}")
	}
	g.p("\tif !any {\n\t\treturn nil\n\t}\n\treturn &c\n}\n")
	g.p("// defaults are what options have before a caller changes them.")
	g.p("func (o *Options) defaults() {")
	g.p("\tif o.AuthSchemeResolver == nil {\n\t\to.AuthSchemeResolver = &schemesByDefault{}\n\t}")
	g.p("\tif o.AuthSchemes == nil {\n\t\to.AuthSchemes = ownSchemes[:len(ownSchemes):len(ownSchemes)]\n\t}")
	g.p("\tif o.EndpointResolverV2 == nil {\n\t\to.EndpointResolverV2 = NewDefaultEndpointResolverV2()\n\t}")
	if v4 {
		g.p("\tif o.HTTPSignerV4 == nil {\n\t\to.HTTPSignerV4 = signerOfAll\n\t}")
	}
	g.p("}\n")
	g.end("auth.go", g.pkg, "")
}

// endpoints writes where calls go.
func (g *generator) endpoints() {
	for _, path := range []string{"context", "./aws", "./internal/runtime", "./smithy/endpoints"} {
		g.use(path)
	}
	g.p("// EndpointParameters are what the service's endpoint rules look at. A call's are gathered by the library.")
	g.p("type EndpointParameters struct {")
	names := idents{}
	field := map[string]string{}
	for _, p := range g.EndpointParameters {
		field[p.Name] = names.unique(exported(p.Name))
		if p.BuiltIn != "" {
			g.p("\t// %s stands for %s.", field[p.Name], p.BuiltIn)
		}
		g.p("\t%s %s", field[p.Name], map[string]string{"string": "*string", "boolean": "*bool", "stringArray": "[]string"}[p.Kind])
	}
	g.p("}\n")
	g.p("// WithDefaults is a copy with the rules' defaults where nothing is set.")
	g.p("func (p EndpointParameters) WithDefaults() EndpointParameters {")
	for _, p := range g.EndpointParameters {
		if p.Default == nil {
			continue
		}
		value := fmt.Sprintf("aws.String(%q)", *p.Default)
		if p.Kind == "boolean" {
			value = "aws.Bool(" + *p.Default + ")"
		}
		g.p("\tif p.%s == nil {\n\t\tp.%s = %s\n\t}", field[p.Name], field[p.Name], value)
	}
	g.p("\treturn p\n}\n")
	g.p("func (p *EndpointParameters) read(from map[string]interface{}) {")
	words := map[string]string{"string": "Text", "boolean": "Flag", "stringArray": "Texts"}
	for _, p := range g.EndpointParameters {
		g.p("\tp.%s = runtime.%s(from, %q)", field[p.Name], words[p.Kind], p.Name)
	}
	g.p("}\n\nfunc (p *EndpointParameters) table() map[string]interface{} {\n\tto := map[string]interface{}{}")
	for _, p := range g.EndpointParameters {
		g.p("\truntime.Put%s(to, %q, p.%s)", words[p.Kind], p.Name, field[p.Name])
	}
	g.p("\treturn to\n}\n")
	g.p("// EndpointResolverV2 says where a call goes. An error ends the call.")
	g.p("type EndpointResolverV2 interface {\n\tResolveEndpoint(ctx context.Context, params EndpointParameters) (endpoints.Endpoint, error)\n}\n")
	g.p("// NewDefaultEndpointResolverV2 is the service's own rules, for others to wrap.")
	g.p("func NewDefaultEndpointResolverV2() EndpointResolverV2 { return &resolver{} }\n")
	g.p("type resolver struct{}\n")
	g.p("// ResolveEndpoint is what the rules make of parameters.")
	g.p("func (*resolver) ResolveEndpoint(ctx context.Context, params EndpointParameters) (endpoints.Endpoint, error) {")
	g.p("\treturn runtime.ResolveEndpoint(ctx, service.Model, params.table())\n}\n")
	g.p("func endpointWith(own EndpointResolverV2, base *string) func(context.Context, map[string]interface{}) (endpoints.Endpoint, error) {")
	g.p("\treturn func(ctx context.Context, table map[string]interface{}) (endpoints.Endpoint, error) {")
	g.p("\t\tvar params EndpointParameters\n\t\tparams.read(table)\n\t\tif base != nil {\n\t\t\tparams.Endpoint = base\n\t\t}\n\t\treturn own.ResolveEndpoint(ctx, params)\n\t}\n}\n")
	g.p("// WithEndpointResolverV2 gives a client or a call a resolver of endpoints.")
	g.p("func WithEndpointResolverV2(v EndpointResolverV2) func(*Options) {\n\treturn func(o *Options) { o.EndpointResolverV2 = v }\n}\n")
	g.p("// EndpointResolver is a resolver of the older form: it knows the region alone. What it gives goes through the")
	g.p("// service's rules like a base endpoint, unless its host is to stay.\n//\n// Deprecated: EndpointResolverV2 and Options.BaseEndpoint.")
	g.p("type EndpointResolver interface {\n\tResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error)\n}\n")
	g.p("// EndpointResolverFunc is a function as a resolver.\n//\n// Deprecated: see EndpointResolver.")
	g.p("type EndpointResolverFunc func(region string, options EndpointResolverOptions) (aws.Endpoint, error)\n")
	g.p("// ResolveEndpoint calls the function.")
	g.p("func (f EndpointResolverFunc) ResolveEndpoint(region string, options EndpointResolverOptions) (aws.Endpoint, error) {\n\treturn f(region, options)\n}\n")
	g.p("// EndpointResolverFromURL always resolves to a URL.\n//\n// Deprecated: Options.BaseEndpoint.")
	g.p("func EndpointResolverFromURL(url string, optFns ...func(*aws.Endpoint)) EndpointResolver {")
	g.p("\te := aws.Endpoint{URL: url, Source: aws.EndpointSourceCustom}\n\tfor _, fn := range optFns {\n\t\tfn(&e)\n\t}")
	g.p("\treturn EndpointResolverFunc(func(region string, _ EndpointResolverOptions) (aws.Endpoint, error) {")
	g.p("\t\te := e\n\t\tif e.SigningRegion == \"\" {\n\t\t\te.SigningRegion = region\n\t\t}\n\t\treturn e, nil\n\t})\n}\n")
	g.p("// WithEndpointResolver gives a client or a call a resolver of the older form.\n//\n// Deprecated: WithEndpointResolverV2, and Options.BaseEndpoint.")
	g.p("func WithEndpointResolver(v EndpointResolver) func(*Options) {\n\treturn func(o *Options) { o.EndpointResolver = v }\n}\n")
	g.p("// older is a resolver of the older form as the library asks it; a pointer, so that options with it can be compared.")
	g.p("type older struct{ EndpointResolver }\n")
	g.p("// Resolve asks it.")
	g.p("func (o *older) Resolve(region string, dualStack aws.DualStackEndpointState, fips aws.FIPSEndpointState) (aws.Endpoint, error) {")
	g.p("\treturn o.ResolveEndpoint(region, EndpointResolverOptions{ResolvedRegion: region, UseDualStackEndpoint: dualStack, UseFIPSEndpoint: fips})\n}\n")
	g.p("func (o *Options) olderResolvers() (all runtime.Older) {\n\tall.All = o.older")
	g.p("\tif o.EndpointResolver == nil {\n\t\treturn all\n\t}\n\tall.ServiceID = ServiceID")
	g.p("\tif own, ok := o.EndpointResolver.(*older); ok {\n\t\tall.Own = own\n\t} else {\n\t\tall.Own = &older{o.EndpointResolver}\n\t}\n\treturn all\n}\n")
	g.p("// GetUseDualStackEndpoint, GetUseFIPSEndpoint and GetResolvedRegion are how package aws reads them.")
	g.p("func (o EndpointResolverOptions) GetUseDualStackEndpoint() aws.DualStackEndpointState {\n\treturn o.UseDualStackEndpoint\n}\n")
	g.p("// GetUseFIPSEndpoint is whether FIPS endpoints are meant.")
	g.p("func (o EndpointResolverOptions) GetUseFIPSEndpoint() aws.FIPSEndpointState {\n\treturn o.UseFIPSEndpoint\n}\n")
	g.p("// GetResolvedRegion is the region.")
	g.p("func (o EndpointResolverOptions) GetResolvedRegion() string { return o.ResolvedRegion }\n")
	g.end("endpoints.go", g.pkg, "")
}
