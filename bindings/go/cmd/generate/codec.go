package main

import (
	"fmt"
	"strings"
)

// want asks for the function of a shape, once, and gives its name: shapes may differ in
// their first letter's case alone.
func (g *generator) want(kind, name string) string {
	if g.done[kind+name] == "" {
		g.done[kind+name] = g.functions.unique(kind + exported(name))
		g.todo[kind] = append(g.todo[kind], name)
	}
	return g.done[kind+name]
}

// key is a map key as CBOR, as a Go string literal.
func key(name string) string {
	head := []byte{0x60 | byte(len(name))}
	if len(name) >= 24 {
		head = []byte{0x78, byte(len(name))}
	}
	// Names are ASCII, but a hexadecimal escape must not run into what follows it.
	return `"` + hex(head) + `" + "` + name + `"`
}

func hex(b []byte) (s string) {
	for _, c := range b {
		s += fmt.Sprintf(`\x%02x`, c)
	}
	return s
}

// useTypes imports package types where a type is of it.
func (g *generator) useTypes(t string) {
	if strings.Contains(t, "types.") {
		g.use("./service/" + g.pkg + "/types")
	}
}

// encoders write inputs.
func (g *generator) encoders() {
	g.use("./internal/cbor")
	for _, op := range g.ops {
		g.p("func encodeOp%sInput(w *cbor.Writer, v *%sInput) {\n\tw.Map()", op.Name, op.Name)
		if shape := g.Shapes[op.Input]; shape != nil {
			g.encodeMembers(shape)
		}
		g.p("\tw.End()\n}\n")
	}
	for i := 0; i < len(g.todo["encode"]); i++ {
		g.encoder(g.Shapes[g.todo["encode"][i]])
	}
	g.end("encode.go", g.pkg, "")
}

func (g *generator) encodeMembers(shape *Shape) {
	for _, m := range shape.Members {
		if m.Traits.Has("STREAMING") || g.streams(m) {
			continue
		}
		s, field := g.Shapes[m.Shape], "v."+g.field(shape, m.Name)
		condition, value := field+" != nil", field
		switch {
		case isEnum(s):
			condition = "len(" + field + ") > 0"
		case g.pointed(m) && s.Kind != "Structure":
			value = "*" + field
		case scalar(s) == "bool" && !g.pointed(m):
			condition = field
		case scalar(s) != "" && !g.pointed(m):
			condition = field + " != 0"
		}
		g.p("\tif %s {\n\t\tw.Raw(%s)", condition, key(m.Name))
		g.p("\t\t%s\n\t}", g.encodeValue(m.Shape, value, s.Kind == "Structure" && !isUnion(s)))
	}
}

// encodeValue is the statement that writes a value; structures by pointer.
func (g *generator) encodeValue(name, value string, pointer bool) string {
	s := g.Shapes[name]
	switch s.Kind {
	case "Boolean":
		return "w.Bool(" + value + ")"
	case "Integer", "Byte", "Short":
		return "w.Int(int64(" + value + "))"
	case "Long":
		return "w.Int(" + value + ")"
	case "Float":
		return "w.Float(float64(" + value + "))"
	case "Double":
		return "w.Float(" + value + ")"
	case "Timestamp":
		return "w.Time(" + value + ")"
	case "Blob":
		return "w.Blob(" + value + ")"
	case "Document":
		g.use("./internal/runtime")
		return "runtime.EncodeDocument(w, " + value + ")"
	case "String":
		if isEnum(s) {
			return "w.String(string(" + value + "))"
		}
		return "w.String(" + value + ")"
	case "Structure":
		if !isUnion(s) && !pointer {
			value = "&" + value
		}
	}
	return g.want("encode", name) + "(w, " + value + ")"
}

func (g *generator) encoder(s *Shape) {
	t := g.element(s.Name, "types.")
	g.useTypes(t)
	name := g.want("encode", s.Name)
	switch {
	case isUnion(s):
		g.p("func %s(w *cbor.Writer, v %s) {\n\tw.Map()\n\tswitch v := v.(type) {", name, t)
		for _, m := range s.Members {
			g.p("\tcase *%sMember%s:\n\t\tw.Raw(%s)", t, exported(m.Name), key(m.Name))
			g.p("\t\t%s", g.encodeValue(m.Shape, "v.Value", false))
		}
		g.p("\t}\n\tw.End()\n}\n")
	case s.Kind == "Structure":
		g.p("func %s(w *cbor.Writer, v *%s) {\n\tw.Map()", name, t)
		g.encodeMembers(s)
		g.p("\tw.End()\n}\n")
	case s.Kind == "List":
		m := s.Members[0]
		g.p("func %s(w *cbor.Writer, v %s) {\n\tw.List()\n\tfor i := range v {", name, t)
		g.encodeHeld(s, m, "v[i]")
		g.p("\t}\n\tw.End()\n}\n")
	case s.Kind == "Map":
		m := s.Members[1]
		g.p("func %s(w *cbor.Writer, v %s) {\n\tw.Map()\n\tfor k, e := range v {\n\t\tw.String(k)", name, t)
		g.encodeHeld(s, m, "e")
		g.p("\t}\n\tw.End()\n}\n")
	}
}

func (g *generator) encodeHeld(container *Shape, m *Member, value string) {
	held := g.Shapes[m.Shape]
	switch {
	case g.sparse(container, m):
		g.p("\t\tif %s == nil {\n\t\t\tw.Null()\n\t\t\tcontinue\n\t\t}", value)
		if held.Kind != "Structure" {
			value = "*" + value
		}
		g.p("\t\t%s", g.encodeValue(m.Shape, value, true))
	case isUnion(held) || held.Kind == "Document" || container.Traits.Has("SPARSE") && !isEnum(held):
		g.p("\t\tif %s == nil {\n\t\t\tw.Null()\n\t\t\tcontinue\n\t\t}", value)
		g.p("\t\t%s", g.encodeValue(m.Shape, value, false))
	default:
		g.p("\t\t%s", g.encodeValue(m.Shape, value, false))
	}
}

// decoders read outputs and errors.
func (g *generator) decoders() {
	g.use("./internal/cbor")
	for _, op := range g.ops {
		g.p("func decodeOp%sOutput(r *cbor.Reader, v *%sOutput) {", op.Name, op.Name)
		g.decodeMembers(g.Shapes[op.Output])
		g.p("}\n")
	}
	g.p("// modelled makes an error of the model.")
	g.p("func modelled(shape, code, message string, r *cbor.Reader) error {\n\tswitch shape {")
	for _, name := range g.errors {
		shape := g.Shapes[name]
		t := exported(name)
		g.use("./service/" + g.pkg + "/types")
		g.p("\tcase %q:\n\t\tv := new(types.%s)\n\t\tif !r.Empty() {\n\t\t\t%s(r, v)\n\t\t}", name, t, g.want("decode", name))
		g.p("\t\tif v.Message == nil && message != \"\" {\n\t\t\tv.Message = &message\n\t\t}")
		wire := shape.Wire
		if wire == "" {
			wire = name
		}
		g.p("\t\tif code != %q {\n\t\t\tv.ErrorCodeOverride = &code\n\t\t}\n\t\treturn v", wire)
	}
	g.p("\t}\n\treturn nil\n}\n")
	for i := 0; i < len(g.todo["decode"]); i++ {
		g.decoder(g.Shapes[g.todo["decode"][i]])
	}
	g.end("decode.go", g.pkg, "")
}

func (g *generator) decodeMembers(shape *Shape) {
	if shape == nil || len(shape.Members) == 0 {
		g.p("\tr.Skip()")
		return
	}
	g.p("\tfor n := r.Map(); r.More(&n); {\n\t\tswitch r.Key() {")
	for _, m := range shape.Members {
		if m.Traits.Has("STREAMING") || g.streams(m) {
			continue
		}
		s, field := g.Shapes[m.Shape], "v."+g.field(shape, m.Name)
		g.p("\t\tcase %q:", m.Name)
		switch {
		case s.Kind == "Structure" && !isUnion(s):
			g.use("./service/" + g.pkg + "/types")
			g.p("\t\t\tif !r.Null() {\n\t\t\t\t%s = new(types.%s)\n\t\t\t\t%s(r, %s)\n\t\t\t}", field, exported(m.Shape), g.want("decode", m.Shape), field)
		case s.Kind == "String" && !isEnum(s):
			g.p("\t\t\t%s = r.StringPtr()", field)
		case g.pointed(m):
			g.p("\t\t\tif !r.Null() {\n\t\t\t\tx := %s\n\t\t\t\t%s = &x\n\t\t\t}", g.decodeValue(m.Shape), field)
		default:
			g.p("\t\t\t%s = %s", field, g.decodeValue(m.Shape))
		}
	}
	g.p("\t\tdefault:\n\t\t\tr.Skip()\n\t\t}\n\t}")
}

// decodeValue is the expression that reads a value other than a structure.
func (g *generator) decodeValue(name string) string {
	s := g.Shapes[name]
	switch s.Kind {
	case "Boolean":
		return "r.Bool()"
	case "Integer", "Byte", "Short":
		return "int32(r.Int())"
	case "Long":
		return "r.Int()"
	case "Float":
		return "float32(r.Float())"
	case "Double":
		return "r.Float()"
	case "Timestamp":
		return "r.Time()"
	case "Blob":
		return "r.Blob()"
	case "Document":
		g.use("./internal/runtime")
		return "runtime.DecodeDocument(r)"
	case "String":
		if isEnum(s) {
			g.use("./service/" + g.pkg + "/types")
			return "types." + exported(name) + "(r.String())"
		}
		return "r.String()"
	}
	return g.want("decode", name) + "(r)"
}

func (g *generator) decoder(s *Shape) {
	t := g.element(s.Name, "types.")
	g.useTypes(t)
	name := g.want("decode", s.Name)
	switch {
	case isUnion(s):
		g.p("func %s(r *cbor.Reader) (v %s) {", name, t)
		g.p("\tfor n := r.Map(); r.More(&n); {\n\t\tswitch k := r.KeyString(); k {")
		for _, m := range s.Members {
			held := g.Shapes[m.Shape]
			g.p("\t\tcase %q:\n\t\t\tif r.Null() {\n\t\t\t\tcontinue\n\t\t\t}", m.Name)
			if held.Kind == "Structure" && !isUnion(held) {
				g.p("\t\t\tm := new(%sMember%s)\n\t\t\t%s(r, &m.Value)\n\t\t\tv = m", t, exported(m.Name), g.want("decode", m.Shape))
			} else {
				g.p("\t\t\tv = &%sMember%s{Value: %s}", t, exported(m.Name), g.decodeValue(m.Shape))
			}
		}
		tag := "k}\n\t\t\tr.Skip()"
		if s.Traits.Has("EVENT_STREAM") {
			g.use("./internal/runtime")
			tag = "runtime.EventName(r)}"
		}
		g.p("\t\tdefault:\n\t\t\tv = &types.UnknownUnionMember{Tag: %s\n\t\t}\n\t}\n\treturn v\n}\n", tag)
	case s.Kind == "Structure":
		g.p("func %s(r *cbor.Reader, v *%s) {", name, t)
		g.decodeMembers(s)
		g.p("}\n")
	case s.Kind == "List":
		g.p("func %s(r *cbor.Reader) %s {\n\tif r.Null() {\n\t\treturn nil\n\t}", name, t)
		g.p("\tn := r.List()\n\tv := make(%s, 0, r.Room(n))\n\tfor r.More(&n) {", t)
		g.decodeHeld(s, s.Members[0], "v = append(v, %s)")
		g.p("\t}\n\treturn v\n}\n")
	case s.Kind == "Map":
		g.p("func %s(r *cbor.Reader) %s {\n\tif r.Null() {\n\t\treturn nil\n\t}", name, t)
		g.p("\tn := r.Map()\n\tv := make(%s, r.Room(n))\n\tfor r.More(&n) {\n\t\tk := r.KeyString()", t)
		g.decodeHeld(s, s.Members[1], "v[k] = %s")
		g.p("\t}\n\treturn v\n}\n")
	}
}

func (g *generator) decodeHeld(container *Shape, m *Member, put string) {
	s := g.Shapes[m.Shape]
	structure := s.Kind == "Structure" && !isUnion(s)
	switch {
	case g.sparse(container, m):
		g.p("\t\tif r.Null() {\n\t\t\t%s\n\t\t\tcontinue\n\t\t}", fmt.Sprintf(put, "nil"))
		if structure {
			g.p("\t\tx := new(types.%s)\n\t\t%s(r, x)\n\t\t%s", exported(m.Shape), g.want("decode", m.Shape), fmt.Sprintf(put, "x"))
		} else {
			g.p("\t\tx := %s\n\t\t%s", g.decodeValue(m.Shape), fmt.Sprintf(put, "&x"))
		}
	case structure && put[0] == 'v' && put[1] == ' ':
		g.p("\t\tv = append(v, types.%s{})\n\t\t%s(r, &v[len(v)-1])", exported(m.Shape), g.want("decode", m.Shape))
	case structure:
		g.p("\t\tvar x types.%s\n\t\t%s(r, &x)\n\t\t%s", exported(m.Shape), g.want("decode", m.Shape), fmt.Sprintf(put, "x"))
	default:
		g.p("\t\t%s", fmt.Sprintf(put, g.decodeValue(m.Shape)))
	}
}
