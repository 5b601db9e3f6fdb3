package main

import (
	"bytes"
	"fmt"
	"go/format"
	"sort"
	"strings"
)

// File is a file to write, by its path in the package's folder.
type File struct {
	Path string
	Text []byte
}

const header = "// Code generated from the model of %s by cmd/generate. DO NOT EDIT.\n\n"

// generator writes one package.
type generator struct {
	*Model
	module string
	pkg    string
	ops    []*Operation
	// nested is the structures and unions of package types; enums its enums.
	nested, enums, errors []string
	fields                map[string]map[string]string
	documents             bool
	// out is the file being written, imports what it needs.
	out     bytes.Buffer
	imports map[string]bool
	files   []File
	failed  error
	// todo and done are shapes whose functions are asked for, in order.
	todo map[string][]string
	done map[string]string
	// functions are the names of those functions.
	functions idents
	// now is the type being written.
	now string
}

// Generate is the package of a model.
func Generate(m *Model, module string) ([]File, error) {
	g := &generator{
		Model: m, module: module, pkg: m.Package(), imports: map[string]bool{},
		fields: map[string]map[string]string{}, todo: map[string][]string{}, done: map[string]string{}, functions: idents{},
	}
	g.ops = m.Operations
	g.reach()
	g.types()
	g.client()
	g.auth()
	g.endpoints()
	g.operations()
	g.presign()
	g.events()
	g.encoders()
	g.decoders()
	g.paginators()
	g.waiters()
	if g.documents {
		g.documentPackage()
	}
	return g.files, g.failed
}

func (g *generator) p(text string, args ...interface{}) {
	fmt.Fprintf(&g.out, text+"\n", args...)
}

// use imports a package: of the module, or of Go's own library.
func (g *generator) use(path string) {
	if strings.HasPrefix(path, "./") {
		path = g.module + path[1:]
	}
	g.imports[path] = true
}

// end closes a file.
func (g *generator) end(path, pkg, doc string) {
	var all bytes.Buffer
	fmt.Fprintf(&all, header, g.FullName)
	all.WriteString(doc)
	fmt.Fprintf(&all, "package %s\n\n", pkg)
	if types := g.module + "/service/" + g.pkg + "/types"; !bytes.Contains(g.out.Bytes(), []byte("types.")) {
		delete(g.imports, types)
	}
	if len(g.imports) > 0 {
		var std, own []string
		for path := range g.imports {
			if strings.Contains(path, ".") {
				own = append(own, path)
			} else {
				std = append(std, path)
			}
		}
		sort.Strings(std)
		sort.Strings(own)
		all.WriteString("import (\n")
		for _, path := range std {
			fmt.Fprintf(&all, "%q\n", path)
		}
		all.WriteString("\n")
		for _, path := range own {
			name := ""
			switch strings.TrimPrefix(path, g.module) {
			case "/aws/transport/http":
				name = "awshttp "
			case "/smithy/transport/http":
				name = "smithyhttp "
			case "/aws/middleware":
				name = "awsmiddleware "
			case "/aws/signer/v4":
				name = "v4 "
			}
			fmt.Fprintf(&all, "%s%q\n", name, path)
		}
		all.WriteString(")\n\n")
	}
	all.Write(g.out.Bytes())
	text, err := format.Source(all.Bytes())
	if err != nil {
		if g.failed == nil {
			g.failed = fmt.Errorf("%s: %w", path, err)
		}
		text = all.Bytes()
	}
	g.files = append(g.files, File{path, text})
	g.out.Reset()
	g.imports = map[string]bool{}
}

// reach finds what the operations reach below inputs, outputs and errors.
func (g *generator) reach() {
	seen := map[string]bool{}
	var visit func(name string)
	members := func(shape *Shape) {
		for _, m := range shape.Members {
			visit(m.Shape)
		}
	}
	visit = func(name string) {
		if seen[name] {
			return
		}
		seen[name] = true
		shape := g.Shapes[name]
		switch shape.Kind {
		case "Structure":
			if !shape.Traits.Has("EXCEPTION") {
				g.nested = append(g.nested, name)
			} else {
				g.errors = append(g.errors, name)
			}
		case "String":
			if len(shape.Values) > 0 {
				g.enums = append(g.enums, name)
			}
		case "Document":
			g.documents = true
		}
		members(shape)
	}
	for _, op := range g.ops {
		for _, root := range []string{op.Input, op.Output} {
			if root != "" {
				members(g.Shapes[root])
			}
		}
		for _, e := range op.Errors {
			visit(e)
		}
	}
	sort.Strings(g.nested)
	sort.Strings(g.enums)
	sort.Strings(g.errors)
}

// field is the Go name of a structure's member.
func (g *generator) field(shape *Shape, member string) string {
	names := g.fields[shape.Name]
	if names == nil {
		names = map[string]string{}
		seen := idents{"ResultMetadata": true}
		if shape.Traits.Has("EXCEPTION") {
			for _, taken := range []string{"Error", "ErrorCode", "ErrorMessage", "ErrorFault", "ErrorCodeOverride"} {
				seen[taken] = true
			}
		}
		for _, m := range shape.Members {
			names[m.Name] = seen.unique(exported(m.Name))
		}
		g.fields[shape.Name] = names
	}
	return names[member]
}

func isUnion(s *Shape) bool { return s.Traits.Has("UNION") }
func isEnum(s *Shape) bool  { return s.Kind == "String" && len(s.Values) > 0 }

// scalar is the Go type of a shape that is no container, and "" for others.
func scalar(s *Shape) string {
	switch s.Kind {
	case "Boolean":
		return "bool"
	case "Integer", "Byte", "Short":
		return "int32"
	case "Long":
		return "int64"
	case "Float":
		return "float32"
	case "Double":
		return "float64"
	case "Timestamp":
		return "time.Time"
	case "String":
		return "string"
	}
	return ""
}

// element is the type of a list's element, a map's value, or a union's member; q
// qualifies types of package types.
func (g *generator) element(name, q string) string {
	s := g.Shapes[name]
	switch s.Kind {
	case "Structure":
		return q + exported(name)
	case "List":
		return "[]" + g.held(s, s.Members[0], q)
	case "Map":
		return "map[string]" + g.held(s, s.Members[1], q)
	case "Blob":
		return "[]byte"
	case "Document":
		g.use("./service/" + g.pkg + "/document")
		return "document.Interface"
	case "Timestamp":
		g.use("time")
	}
	if isEnum(s) {
		return q + exported(name)
	}
	return scalar(s)
}

// sparse says whether a container holds nulls, and its values are pointers.
func (g *generator) sparse(container *Shape, m *Member) bool {
	held := g.Shapes[m.Shape]
	return container.Traits.Has("SPARSE") && !isEnum(held) && !isUnion(held) && (held.Kind == "Structure" || scalar(held) != "")
}

func (g *generator) held(container *Shape, m *Member, q string) string {
	t := g.element(m.Shape, q)
	if g.sparse(container, m) {
		return "*" + t
	}
	return t
}

// pointed says whether a structure's member is a pointer.
func (g *generator) pointed(m *Member) bool {
	s := g.Shapes[m.Shape]
	switch {
	case isEnum(s) || isUnion(s):
		return false
	case s.Kind == "Structure" || s.Kind == "String" || s.Kind == "Timestamp":
		return true
	case scalar(s) != "":
		return !g.Plain(m, s)
	}
	return false
}

// member is the type of a structure's member.
func (g *generator) member(m *Member, q string) string {
	t := g.element(m.Shape, q)
	if g.pointed(m) {
		return "*" + t
	}
	return t
}

func (g *generator) structure(shape *Shape, q string, more ...string) {
	if shape != nil {
		for _, m := range shape.Members {
			if g.streams(m) {
				continue
			}
			t := ""
			switch {
			case m.Traits.Has("STREAMING") && q != "" && strings.HasSuffix(g.now, "Input"):
				g.use("io")
				t = "io.Reader"
			case m.Traits.Has("STREAMING") && q != "":
				g.use("io")
				t = "io.ReadCloser"
			default:
				t = g.member(m, q)
			}
			if m.Traits.Has("REQUIRED") && q != "" && strings.HasSuffix(g.now, "Input") {
				g.p("\t// Required.")
			}
			if strings.HasPrefix(strings.TrimLeft(t, "*[]"), q) && q != "" {
				g.use("./service/" + g.pkg + "/types")
			} else if q != "" && strings.Contains(t, q) {
				g.use("./service/" + g.pkg + "/types")
			}
			g.p("\t%s %s", g.field(shape, m.Name), t)
		}
	}
	for _, line := range more {
		g.p("\t%s", line)
	}
}
