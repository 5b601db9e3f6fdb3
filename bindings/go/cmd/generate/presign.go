package main

// presigned are the operations of services whose presigned requests are of use to others;
// of other services all are, since the library presigns any.
var presigned = map[string][]string{
	"s3": {
		"DeleteBucket", "DeleteObject", "GetObject", "HeadBucket", "HeadObject", "PutObject", "UploadPart",
	},
	"sts":   {"AssumeRole", "GetCallerIdentity"},
	"polly": {"SynthesizeSpeech"},
	"rds":   {"CopyDBSnapshot", "CreateDBInstanceReadReplica"},
	"ec2":   {"CopySnapshot"},
}

// presign writes the client that presigns, where the service is one for it.
func (g *generator) presign() {
	names := map[string]bool{}
	for _, name := range presigned[g.Model.Model] {
		names[name] = true
	}
	if len(names) == 0 {
		return
	}
	for _, path := range []string{"context", "time", "./internal/runtime", "./aws/signer/v4"} {
		g.use(path)
	}
	g.p("// PresignOptions are what presigning does otherwise than by default.")
	g.p("type PresignOptions struct {")
	g.p("\t// ClientOptions change the client's options.\n\tClientOptions []func(*Options)")
	g.p("\t// Expires is how long the request is good for: whole seconds, by default 15 minutes.\n\tExpires time.Duration\n}\n")
	g.p("// WithPresignClientFromClientOptions changes the client's options.")
	g.p("func WithPresignClientFromClientOptions(optFns ...func(*Options)) func(*PresignOptions) {")
	g.p("\treturn func(o *PresignOptions) {\n\t\to.ClientOptions = append(o.ClientOptions, optFns...)\n\t}\n}\n")
	if g.Model.Model == "s3" {
		g.p("// WithPresignExpires says how long the request is good for.")
		g.p("func WithPresignExpires(d time.Duration) func(*PresignOptions) {")
		g.p("\treturn func(o *PresignOptions) {\n\t\to.Expires = d\n\t}\n}\n")
	}
	g.p("// PresignClient makes requests that whoever has them may send until they expire.")
	g.p("type PresignClient struct {\n\tclient *Client\n\toptions PresignOptions\n}\n")
	g.p("// NewPresignClient presigns as a client signs.")
	g.p("func NewPresignClient(c *Client, optFns ...func(*PresignOptions)) *PresignClient {")
	g.p("\tvar options PresignOptions\n\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}\n\treturn &PresignClient{c, options}\n}\n")
	g.p("func (c *PresignClient) presign(ctx context.Context, op *runtime.Op, in interface{}, optFns []func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {")
	g.p("\toptions := c.options\n\toptions.ClientOptions = append([]func(*Options){}, options.ClientOptions...)")
	g.p("\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}")
	g.p("\tof := c.client.options.Copy()\n\tfor _, fn := range options.ClientOptions {\n\t\tfn(&of)\n\t}")
	g.p("\ts := of.settings()\n\tout, err := c.client.runtime.Presign(ctx, op, in, &s, options.Expires)")
	g.p("\tif err != nil {\n\t\treturn nil, err\n\t}")
	g.p("\treturn &v4.PresignedHTTPRequest{URL: out.URL, Method: out.Method, SignedHeader: out.SignedHeader}, nil\n}\n")
	for _, op := range g.ops {
		if !names[op.Name] {
			continue
		}
		g.p("// Presign%s is a request for %s, presigned.", op.Name, op.Name)
		g.p("func (c *PresignClient) Presign%s(ctx context.Context, params *%sInput, optFns ...func(*PresignOptions)) (*v4.PresignedHTTPRequest, error) {", op.Name, op.Name)
		g.p("\tif params == nil {\n\t\tparams = &%sInput{}\n\t}", op.Name)
		g.p("\treturn c.presign(ctx, &op%s, params, optFns)\n}\n", op.Name)
	}
	if g.Model.Model == "s3" {
		g.post()
	}
	g.end("presign.go", g.pkg, "")
}

// post writes how S3 lets browsers post.
func (g *generator) post() {
	g.p("// PresignPostOptions are what a form does otherwise than by default.")
	g.p("type PresignPostOptions struct {")
	g.p("\t// ClientOptions change the client's options.\n\tClientOptions []func(*Options)")
	g.p("\t// Expires is how long the form is good for: whole seconds, by default 15 minutes.\n\tExpires time.Duration")
	g.p("\t// Conditions are more of the policy's, as S3 has them: []interface{}{\"content-length-range\", 1, 1048576}, and maps.\n\tConditions []interface{}\n}\n")
	g.p("// PresignedPostRequest is a form that whoever has it may post until it expires: the values as fields, then the file.")
	g.p("type PresignedPostRequest struct {\n\tURL string\n\tValues map[string]string\n}\n")
	g.p("// PresignPostObject is a form for an object. A key that ends in ${filename} leaves the rest of the name to the browser. Of the")
	g.p("// input only Bucket and Key are looked at.")
	g.p("func (c *PresignClient) PresignPostObject(ctx context.Context, params *PutObjectInput, optFns ...func(*PresignPostOptions)) (*PresignedPostRequest, error) {")
	g.p("\tif params == nil {\n\t\tparams = &PutObjectInput{}\n\t}")
	g.p("\toptions := PresignPostOptions{ClientOptions: append([]func(*Options){}, c.options.ClientOptions...), Expires: c.options.Expires}")
	g.p("\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}")
	g.p("\tof := c.client.options.Copy()\n\tfor _, fn := range options.ClientOptions {\n\t\tfn(&of)\n\t}")
	g.p("\ts := of.settings()\n\turl, values, err := c.client.runtime.PresignPost(ctx, &s, params.Bucket, params.Key, options.Conditions, options.Expires)")
	g.p("\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn &PresignedPostRequest{url, values}, nil\n}")
}
