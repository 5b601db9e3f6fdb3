package main

import (
	"sort"
	"strconv"
)

// waiters writes the service's waiters. What they look for is said to internal/wait, which
// evaluates paths over outputs as they are in Go.
func (g *generator) waiters() {
	var names []string
	for name := range g.Extras.Waiters {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		w := g.Extras.Waiters[name]
		if op := g.operation(w.Operation); op != nil {
			g.waiter(exported(name), op, w)
		}
	}
	if g.out.Len() > 0 {
		for _, path := range []string{"context", "time", "./internal/wait", "./smithy/middleware"} {
			g.use(path)
		}
		g.end("waiters.go", g.pkg, "")
	}
}

func (g *generator) waiter(n string, op *Operation, w *Waiter) {
	o := op.Name
	g.apiClient(o)
	g.p("// %sWaiterOptions are options of a waiter, or of one wait.", n)
	g.p("type %sWaiterOptions struct {", n)
	g.p("\t// APIOptions add middleware to the polls.\n\tAPIOptions []func(*middleware.Stack) error")
	g.p("\t// ClientOptions change options of the polls.\n\tClientOptions []func(*Options)")
	g.p("\t// MinDelay is the first pause between polls, %d seconds unless said otherwise.\n\tMinDelay time.Duration", w.Delay)
	g.p("\t// MaxDelay is the longest, %d seconds unless said otherwise.\n\tMaxDelay time.Duration", max(w.Delay, 120))
	g.p("\t// LogWaitAttempts logs each poll to the logger of the context.\n\tLogWaitAttempts bool")
	g.p("\t// Retryable says whether to go on, instead of the model.")
	g.p("\tRetryable func(context.Context, *%sInput, *%sOutput, error) (bool, error)\n}\n", o, o)
	g.p("// %sWaiter waits for that state.", n)
	g.p("type %sWaiter struct {\n\tclient %sAPIClient\n\toptions %sWaiterOptions\n}\n", n, o, n)
	g.p("var until%s = wait.Acceptors{", n)
	for _, a := range w.Acceptors {
		g.p("\t{Matcher: %q, Argument: %q, Expected: %s, State: %q},", a.Matcher, a.Argument, strconv.Quote(string(a.Expected)), a.State)
	}
	g.p("}\n")
	g.p("// New%sWaiter is a waiter over a client, or what stands in for one.", n)
	g.p("func New%sWaiter(client %sAPIClient, optFns ...func(*%sWaiterOptions)) *%sWaiter {", n, o, n, n)
	g.p("\toptions := %sWaiterOptions{MinDelay: %d * time.Second, MaxDelay: %d * time.Second}", n, w.Delay, max(w.Delay, 120))
	g.p("\toptions.Retryable = func(ctx context.Context, _ *%sInput, out *%sOutput, err error) (bool, error) {", o, o)
	g.p("\t\tif out == nil {\n\t\t\treturn until%s.Retryable(nil, middleware.Metadata{}, err)\n\t\t}", n)
	g.p("\t\treturn until%s.Retryable(out, out.ResultMetadata, err)\n\t}", n)
	g.p("\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}\n\treturn &%sWaiter{client, options}\n}\n", n)
	g.p("// Wait waits for the state, for maxWaitDur at most.")
	g.p("func (w *%sWaiter) Wait(ctx context.Context, params *%sInput, maxWaitDur time.Duration, optFns ...func(*%sWaiterOptions)) error {", n, o, n)
	g.p("\t_, err := w.WaitForOutput(ctx, params, maxWaitDur, optFns...)\n\treturn err\n}\n")
	g.p("// WaitForOutput waits likewise, and gives the last answer.")
	g.p("func (w *%sWaiter) WaitForOutput(ctx context.Context, params *%sInput, maxWaitDur time.Duration, optFns ...func(*%sWaiterOptions)) (*%sOutput, error) {", n, o, n, o)
	g.p("\toptions := w.options\n\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}")
	g.p("\tvar last *%sOutput", o)
	g.p("\terr := wait.Poll(ctx, %q, wait.Delays{Min: options.MinDelay, Max: options.MaxDelay, Total: maxWaitDur, Log: options.LogWaitAttempts},", n)
	g.p("\t\tfunc(ctx context.Context) (bool, error) {")
	g.p("\t\t\tout, err := w.client.%s(ctx, params, append([]func(*Options){func(o *Options) {", o)
	g.p("\t\t\t\to.APIOptions = append(o.APIOptions, options.APIOptions...)\n\t\t\t}}, options.ClientOptions...)...)")
	g.p("\t\t\tretry, err := options.Retryable(ctx, params, out, err)\n\t\t\tif err == nil && !retry {\n\t\t\t\tlast = out\n\t\t\t}")
	g.p("\t\t\treturn retry, err\n\t\t})")
	g.p("\treturn last, err\n}\n")
}
