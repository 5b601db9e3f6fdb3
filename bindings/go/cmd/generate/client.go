package main

import (
	"fmt"
)

// s3only are options of S3's alone: field, type, setting.
var s3only = [][3]string{
	{"DisableMultiRegionAccessPoints", "bool", "NoMultiRegion"},
	{"UseARNRegion", "bool", "ARNRegion"},
	{"UseAccelerate", "bool", "Accelerate"},
	{"UsePathStyle", "bool", "PathStyle"},
}

// client writes the client, its options and constructors.
func (g *generator) client() {
	doc := fmt.Sprintf("// Package %s is a client of %s.\n", g.pkg, g.FullName)
	s3 := g.Model.Model == "s3"
	for _, path := range []string{"./aws", "./internal/runtime", "./smithy/logging", "./smithy/middleware", "./smithy/transport/http"} {
		g.use(path)
	}
	g.p("// ServiceID is the service's id.")
	g.p("const ServiceID = %q\n", g.ServiceID)
	g.p("// ServiceAPIVersion is the version of its interface.")
	g.p("const ServiceAPIVersion = %q\n", g.APIVersion)
	g.p("// HTTPClient sends requests.")
	g.p("type HTTPClient = aws.HTTPClient\n")
	g.p("// EndpointResolverOptions choose among the service's endpoints.")
	g.p("type EndpointResolverOptions struct {")
	g.p("\t// ResolvedRegion is where a resolver of the older form is asked for.\n\tResolvedRegion string")
	g.p("\tUseDualStackEndpoint aws.DualStackEndpointState")
	g.p("\tUseFIPSEndpoint aws.FIPSEndpointState\n}\n")
	g.p("// Options are what a client, or one call, does otherwise than by default.")
	g.p("type Options struct {")
	for _, line := range []string{
		"// APIOptions add middleware.", "APIOptions []func(*middleware.Stack) error",
		"// AppID is the application's name in the user agent.", "AppID string",
		"// AccountIDEndpointMode says whether hosts may contain the account.", "AccountIDEndpointMode aws.AccountIDEndpointMode",
		"// BaseEndpoint is a URL to send to instead of the service's.", "BaseEndpoint *string",
		"// ClientLogMode says what to log.", "ClientLogMode aws.ClientLogMode",
		"// Credentials sign requests.", "Credentials aws.CredentialsProvider",
		"// DefaultsMode is kept for callers.", "DefaultsMode aws.DefaultsMode",
		"// DisableRequestCompression leaves bodies as they are.", "DisableRequestCompression bool",
		"// EndpointOptions choose among the service's endpoints.", "EndpointOptions EndpointResolverOptions",
		"// HTTPClient to send with; nil is the library's own.", "HTTPClient HTTPClient",
		"// Interceptors run at the points of each call.", "Interceptors smithyhttp.InterceptorRegistry",
		"// Logger gets what ClientLogMode asks for.", "Logger logging.Logger",
		"// Region requests go to.", "Region string",
		"// RequestChecksumCalculation says when requests carry a checksum.", "RequestChecksumCalculation aws.RequestChecksumCalculation",
		"// RequestMinCompressSizeBytes is the size from which bodies are compressed.", "RequestMinCompressSizeBytes int64",
		"// ResponseChecksumValidation says when answers' checksums are checked.", "ResponseChecksumValidation aws.ResponseChecksumValidation",
		"// RetryMaxAttempts limits attempts; 0 leaves the default.", "RetryMaxAttempts int",
		"// RetryMode says how failures are retried.", "RetryMode aws.RetryMode",
		"// Retryer has limits of its own.", "Retryer aws.Retryer",
		"// RuntimeEnvironment is kept for callers.", "RuntimeEnvironment aws.RuntimeEnvironment",
		"// LibraryOptions are further options of the library by name.", "LibraryOptions map[string]string",
	} {
		g.p("\t%s", line)
	}
	if s3 {
		for _, o := range s3only {
			g.p("\t// %s is an option of S3.\n\t%s %s", o[0], o[0], o[1])
		}
		g.p("\t// DisableS3ExpressSessionAuth signs requests to directory buckets as others.\n\tDisableS3ExpressSessionAuth *bool")
	}
	for _, line := range g.customFields() {
		g.p("\t%s", line)
	}
	g.p("}\n")
	g.p("// Copy is a copy whose changes leave this one alone.")
	g.p("func (o Options) Copy() Options {")
	g.p("\to.APIOptions = append([]func(*middleware.Stack) error(nil), o.APIOptions...)\n\to.Interceptors = o.Interceptors.Copy()\n\to.AuthSchemes = append([]smithyhttp.AuthScheme(nil), o.AuthSchemes...)\n\treturn o\n}\n")
	g.p("func (o *Options) settings() runtime.Settings {\n\ts := runtime.Settings{")
	for _, pair := range [][2]string{
		{"Region", "Region"}, {"AppID", "AppID"}, {"RetryMaxAttempts", "RetryMaxAttempts"}, {"RetryMode", "RetryMode"},
		{"Retryer", "Retryer"}, {"Credentials", "Credentials"}, {"HTTPClient", "HTTPClient"}, {"Logger", "Logger"},
		{"LogMode", "ClientLogMode"}, {"FIPS", "EndpointOptions.UseFIPSEndpoint"},
		{"DualStack", "EndpointOptions.UseDualStackEndpoint"}, {"AccountIDMode", "AccountIDEndpointMode"},
		{"RequestChecksum", "RequestChecksumCalculation"}, {"ResponseChecksum", "ResponseChecksumValidation"},
		{"MinCompress", "RequestMinCompressSizeBytes"}, {"NoCompress", "DisableRequestCompression"},
	} {
		g.p("\t\t%s: o.%s,", pair[0], pair[1])
	}
	g.p("\t\tOlder: o.olderResolvers(),\n\t\tCustom: o.custom(),")
	g.p("\t\tEndpoint: aws.ToString(o.BaseEndpoint),\n\t\tExtra: runtime.Pack(o.LibraryOptions),")
	if s3 {
		for _, o := range s3only {
			g.p("\t\t%s: o.%s,", o[2], o[0])
		}
		g.p("\t\tNoExpressAuth: aws.ToBool(o.DisableS3ExpressSessionAuth),")
	}
	g.p("\t}\n\treturn s\n}\n")
	g.p("// WithAPIOptions adds middleware to a client or a call.")
	g.p("func WithAPIOptions(optFns ...func(*middleware.Stack) error) func(*Options) {")
	g.p("\treturn func(o *Options) {\n\t\to.APIOptions = append(o.APIOptions, optFns...)\n\t}\n}\n")
	g.p("// Client is a client of the service. Any number of goroutines may use it at once.")
	g.p("type Client struct {\n\toptions Options\n\truntime *runtime.Client\n}\n")
	g.p("var service = runtime.Service{ID: ServiceID, Model: %q, Error: modelled}\n", g.Model.Model)
	g.p("// New is a client of options, changed by functions in their order.")
	g.p("func New(options Options, optFns ...func(*Options)) *Client {")
	g.p("\toptions = options.Copy()\n\toptions.defaults()\n\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}\n\toptions.defaults()")
	g.p("\tif own := options.EndpointResolver; own != nil {\n\t\tif _, wrapped := own.(*older); !wrapped {\n\t\t\toptions.EndpointResolver = &older{own}\n\t\t}\n\t}")
	g.p("\treturn &Client{options, runtime.NewClient(&service, options.settings())}\n}\n")
	g.p("// NewFromConfig is a client of a configuration, changed by functions in their order.")
	g.p("func NewFromConfig(cfg aws.Config, optFns ...func(*Options)) *Client {\n\toptions := Options{")
	for _, name := range []string{
		"APIOptions", "AppID", "AccountIDEndpointMode", "BaseEndpoint", "ClientLogMode", "Credentials", "DefaultsMode",
		"DisableRequestCompression", "HTTPClient", "Interceptors", "Logger", "Region", "RequestChecksumCalculation",
		"RequestMinCompressSizeBytes", "ResponseChecksumValidation", "RetryMaxAttempts", "RetryMode", "RuntimeEnvironment",
	} {
		g.p("\t\t%s: cfg.%s,", name, name)
	}
	if g.signs("smithy.api#httpBearerAuth") {
		g.p("\t\tBearerAuthTokenProvider: cfg.BearerAuthTokenProvider,")
	}
	g.p("\t\tLibraryOptions: cfg.Options,\n\t\tolder: runtime.OlderOf(cfg),\n\t}")
	g.p("\tif cfg.Retryer != nil {\n\t\toptions.Retryer = cfg.Retryer()\n\t}")
	g.p("\tfor _, fn := range cfg.ServiceOptions {\n\t\tfn(ServiceID, &options)\n\t}")
	g.p("\treturn New(options, optFns...)\n}\n")
	g.p("// Options is a copy of the client's options.")
	g.p("func (c *Client) Options() Options { return c.options.Copy() }\n")
	g.use("context")
	g.p("func (c *Client) invoke(ctx context.Context, op *runtime.Op, in interface{}, optFns []func(*Options)) (interface{}, error) {")
	g.p("\tif len(optFns) == 0 {\n\t\treturn c.runtime.Invoke(ctx, op, in, nil, c.options.APIOptions, &c.options.Interceptors)\n\t}")
	g.p("\toptions := c.options.Copy()\n\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}")
	g.p("\ts := options.settings()\n\treturn c.runtime.Invoke(ctx, op, in, &s, options.APIOptions, &options.Interceptors)\n}\n")
	if s3 {
		g.p("// ResponseError is the error of an answer with S3's two ids.")
		g.p("type ResponseError interface {\n\terror\n\tServiceHostID() string\n\tServiceRequestID() string\n}\n")
		g.p("var _ ResponseError = (*awshttp.ResponseError)(nil)\n")
		g.p("// GetHostIDMetadata is the second id of a success.")
		g.p("func GetHostIDMetadata(metadata middleware.Metadata) (string, bool) {\n\tid, ok := metadata.Get(awsmiddleware.HostIDKey{}).(string)\n\treturn id, ok\n}\n")
		g.use("./aws/transport/http")
		g.use("./aws/middleware")
	}
	g.end("client.go", g.pkg, doc)
}

// operations writes inputs, outputs and methods.
func (g *generator) operations() {
	for _, path := range []string{"./internal/cbor", "./internal/runtime", "./smithy/middleware", "context"} {
		g.use(path)
	}
	for _, op := range g.ops {
		in, out := g.Shapes[op.Input], g.Shapes[op.Output]
		g.now = op.Name + "Input"
		g.p("// %sInput is what %s takes.", op.Name, op.Name)
		g.p("type %sInput struct {", op.Name)
		g.structure(in, "types.")
		g.p("}\n")
		g.now = op.Name + "Output"
		g.p("// %sOutput is what %s gives.", op.Name, op.Name)
		g.p("type %sOutput struct {", op.Name)
		g.structure(out, "types.")
		if g.stream(out) != nil {
			g.p("\n\teventStream *%sEventStream", op.Name)
		}
		g.p("\n\t// ResultMetadata is what is known of the answer besides.\n\tResultMetadata middleware.Metadata\n}\n")
		if op.Traits.Has("DEPRECATED") {
			g.p("// %s calls the operation of that name.\n//\n// Deprecated: the service says so.", op.Name)
		} else {
			g.p("// %s calls the operation of that name.", op.Name)
		}
		g.p("func (c *Client) %s(ctx context.Context, params *%sInput, optFns ...func(*Options)) (*%sOutput, error) {", op.Name, op.Name, op.Name)
		g.p("\tif params == nil {\n\t\tparams = &%sInput{}\n\t}", op.Name)
		g.p("\tout, err := c.invoke(ctx, &op%s, params, optFns)", op.Name)
		g.p("\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn out.(*%sOutput), nil\n}\n", op.Name)
		g.p("var op%s = runtime.Op{\n\tService: &service,\n\tName: %q,\n\tInput: %q,", op.Name, op.Name, op.Name+"Input")
		g.p("\tEncode: func(w *cbor.Writer, in interface{}) { encodeOp%sInput(w, in.(*%sInput)) },", op.Name, op.Name)
		g.p("\tDecode: func(r *cbor.Reader) interface{} {\n\t\tv := new(%sOutput)\n\t\tdecodeOp%sOutput(r, v)\n\t\treturn v\n\t},", op.Name, op.Name)
		g.p("\tMetadata: func(out interface{}) *middleware.Metadata { return &out.(*%sOutput).ResultMetadata },", op.Name)
		g.streaming(op)
		if in != nil {
			for _, m := range in.Members {
				if m.Traits.Has("STREAMING") {
					g.p("\tBodyIn: func(in interface{}) io.Reader { return in.(*%sInput).%s },", op.Name, g.field(in, m.Name))
				}
				if m.Name == "ContentLength" && g.pointed(m) {
					g.p("\tSized: func(in interface{}) *int64 { return in.(*%sInput).ContentLength },", op.Name)
				}
			}
		}
		if out != nil {
			for _, m := range out.Members {
				if m.Traits.Has("STREAMING") {
					g.p("\tBodyOut: func(out interface{}, body io.ReadCloser) { out.(*%sOutput).%s = body },", op.Name, g.field(out, m.Name))
				}
			}
		}
		g.p("}\n")
	}
	g.end("operations.go", g.pkg, "")
}
