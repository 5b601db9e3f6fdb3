package main

// streams says whether a member is a stream of events.
func (g *generator) streams(m *Member) bool { return g.Shapes[m.Shape].Traits.Has("EVENT_STREAM") }

// stream is a structure's stream of events; nil when it has none.
func (g *generator) stream(shape *Shape) *Shape {
	if shape == nil {
		return nil
	}
	for _, m := range shape.Members {
		if g.streams(m) {
			return g.Shapes[m.Shape]
		}
	}
	return nil
}

// streaming writes what the runtime needs to know of an operation's streams.
func (g *generator) streaming(op *Operation) {
	in, out := g.stream(g.Shapes[op.Input]), g.stream(g.Shapes[op.Output])
	if out == nil {
		return
	}
	g.p("\tStream: func(out interface{}, s *runtime.Stream) {")
	g.p("\t\tout.(*%sOutput).eventStream = New%sEventStream(func(es *%sEventStream) {", op.Name, op.Name, op.Name)
	g.p("\t\t\tes.Reader = runtime.NewEventReader(s, %s)", g.want("decode", out.Name))
	if in != nil {
		g.p("\t\t\tes.Writer = runtime.NewEventWriter(s, %s)", g.want("encode", in.Name))
	}
	g.p("\t\t})\n\t},")
	if in != nil {
		g.p("\tSends: true,")
	}
}

// events writes the types of streams of events.
func (g *generator) events() {
	written := map[string]bool{}
	first := func(name string) bool {
		had := written[name]
		written[name] = true
		return !had
	}
	for _, op := range g.ops {
		in, out := g.stream(g.Shapes[op.Input]), g.stream(g.Shapes[op.Output])
		if out == nil {
			continue
		}
		g.use("./service/" + g.pkg + "/types")
		event := exported(out.Name)
		if first(event + "Reader") {
			g.p("// %sReader gives the events of a stream.", event)
			g.p("type %sReader interface {", event)
			g.p("\t// Events is closed when there are no more; Err says why then.\n\tEvents() <-chan types.%s", event)
			g.p("\t// Close gives the stream up.\n\tClose() error")
			g.p("\t// Err is why the stream ended, nil when it came to its end.\n\tErr() error\n}\n")
		}
		sent := ""
		if in != nil {
			g.use("context")
			sent = exported(in.Name)
			if first(sent + "Writer") {
				g.p("// %sWriter sends events.", sent)
				g.p("type %sWriter interface {", sent)
				g.p("\t// Send sends an event.\n\tSend(ctx context.Context, event types.%s) error", sent)
				g.p("\t// Close says that this was all; events may still come.\n\tClose() error")
				g.p("\t// Err is why the last event could not be sent.\n\tErr() error\n}\n")
			}
		}
		t := op.Name + "EventStream"
		g.p("// %s is %s's stream of events. Close it when done with it, read to the end or not.", t, op.Name)
		g.p("type %s struct {", t)
		if sent != "" {
			g.p("\t// Writer sends events; closing it says that this was all.\n\tWriter %sWriter", sent)
		}
		g.p("\t// Reader gives the service's events.\n\tReader %sReader\n}\n", event)
		g.p("// New%s is a stream over readers and writers of the caller's: for tests.", t)
		g.p("func New%s(optFns ...func(*%s)) *%s {\n\tes := &%s{}\n\tfor _, fn := range optFns {\n\t\tfn(es)\n\t}\n\treturn es\n}\n", t, t, t, t)
		if sent != "" {
			g.p("// Send sends an event.")
			g.p("func (es *%s) Send(ctx context.Context, event types.%s) error { return es.Writer.Send(ctx, event) }\n", t, sent)
		}
		g.p("// Events is closed when there are no more; Err says why then.")
		g.p("func (es *%s) Events() <-chan types.%s { return es.Reader.Events() }\n", t, event)
		g.p("// Close ends the stream in both directions.")
		if sent != "" {
			g.p("func (es *%s) Close() error {\n\terr := es.Writer.Close()\n\tif e := es.Reader.Close(); err == nil {\n\t\terr = e\n\t}\n\treturn err\n}\n", t)
			g.p("// Err is why the stream ended, nil when it came to its end.")
			g.p("func (es *%s) Err() error {\n\tif err := es.Reader.Err(); err != nil {\n\t\treturn err\n\t}\n\treturn es.Writer.Err()\n}\n", t)
		} else {
			g.p("func (es *%s) Close() error { return es.Reader.Close() }\n", t)
			g.p("// Err is why the stream ended, nil when it came to its end.")
			g.p("func (es *%s) Err() error { return es.Reader.Err() }\n", t)
		}
		g.p("// GetStream is the answer's stream of events.")
		g.p("func (o *%sOutput) GetStream() *%s { return o.eventStream }\n", op.Name, t)
	}
	if len(written) > 0 {
		g.end("events.go", g.pkg, "")
	}
}
