package main

import (
	"fmt"
	"strconv"
)

// types writes package types: enums, structures, unions, errors.
func (g *generator) types() {
	doc := fmt.Sprintf("// Package types has the structures, enums, unions and errors of %s.\n", g.FullName)
	taken := idents{}
	for _, name := range g.enums {
		taken[exported(name)] = true
	}
	for _, name := range g.enums {
		g.enum(g.Shapes[name], taken)
	}
	g.end("types/enums.go", "types", doc)

	unions := false
	for _, name := range g.nested {
		shape := g.Shapes[name]
		if isUnion(shape) {
			g.union(shape)
			unions = true
			continue
		}
		g.p("// %s is a structure of the model.", exported(name))
		g.p("type %s struct {", exported(name))
		g.now = exported(name)
		g.structure(shape, "")
		g.p("}\n")
	}
	if unions {
		g.p("// UnknownUnionMember is what a union holds that this version does not know.")
		g.p("type UnknownUnionMember struct {\n\tTag string\n\tValue []byte\n}\n")
		for _, name := range g.nested {
			if isUnion(g.Shapes[name]) {
				g.p("func (*UnknownUnionMember) is%s() {}", exported(name))
			}
		}
	}
	g.end("types/types.go", "types", "")

	for _, name := range g.errors {
		g.exception(g.Shapes[name])
	}
	if len(g.errors) > 0 {
		g.use("fmt")
		g.use("./smithy")
	}
	g.end("types/errors.go", "types", "")
}

func (g *generator) enum(shape *Shape, taken idents) {
	t := exported(shape.Name)
	g.p("// %s is an enum; values that this version does not know are kept as they are.", t)
	g.p("type %s string\n", t)
	g.p("// Enum values for %s", t)
	g.p("const (")
	var names []string
	for _, v := range shape.Values {
		name := taken.unique(t + constant(v))
		if name == "ObjectAttributesETag" {
			name = "ObjectAttributesEtag" // as Go programs know it
		}
		names = append(names, name)
		g.p("\t%s %s = %s", name, t, strconv.Quote(v))
	}
	g.p(")\n")
	g.p("// Values are those that this version knows.")
	g.p("func (%s) Values() []%s {\n\treturn []%s{", t, t, t)
	for _, v := range shape.Values {
		g.p("\t\t%s,", strconv.Quote(v))
	}
	g.p("\t}\n}\n")
}

func (g *generator) union(shape *Shape) {
	t := exported(shape.Name)
	g.p("// %s is a union: one of its members.", t)
	g.p("//")
	for _, m := range shape.Members {
		g.p("//   - %sMember%s", t, exported(m.Name))
	}
	g.p("type %s interface {\n\tis%s()\n}\n", t, t)
	for _, m := range shape.Members {
		g.p("// %sMember%s is a member of %s.", t, exported(m.Name), t)
		g.p("type %sMember%s struct {\n\tValue %s\n}\n", t, exported(m.Name), g.element(m.Shape, ""))
		g.p("func (*%sMember%s) is%s() {}\n", t, exported(m.Name), t)
	}
}

func (g *generator) exception(shape *Shape) {
	t := exported(shape.Name)
	code := shape.Wire
	if code == "" {
		code = shape.Name
	}
	fault := "smithy.FaultClient"
	if shape.Traits.Has("FAULT") {
		fault = "smithy.FaultServer"
	}
	g.p("// %s is an error of the model.", t)
	g.p("type %s struct {", t)
	g.now = t
	message := false
	for _, m := range shape.Members {
		message = message || g.field(shape, m.Name) == "Message"
	}
	if !message {
		g.p("\tMessage *string\n")
	}
	g.p("\tErrorCodeOverride *string\n")
	g.structure(shape, "")
	g.p("}\n")
	g.p("func (e *%s) Error() string { return fmt.Sprintf(\"%%s: %%s\", e.ErrorCode(), e.ErrorMessage()) }", t)
	g.p("func (e *%s) ErrorMessage() string {\n\tif e.Message == nil {\n\t\treturn \"\"\n\t}\n\treturn *e.Message\n}", t)
	g.p("func (e *%s) ErrorCode() string {\n\tif e == nil || e.ErrorCodeOverride == nil {\n\t\treturn %q\n\t}\n\treturn *e.ErrorCodeOverride\n}", t, code)
	g.p("func (e *%s) ErrorFault() smithy.ErrorFault { return %s }\n", t, fault)
}

func (g *generator) documentPackage() {
	g.use("./smithy/document")
	g.p("// Interface is a value of any kind.")
	g.p("type Interface = document.Interface\n")
	g.p("// NewLazyDocument is a Go value as a document: what encoding/json makes of it.")
	g.p("func NewLazyDocument(v interface{}) Interface { return document.NewLazyDocument(v) }")
	g.end("document/document.go", "document", fmt.Sprintf("// Package document has the values of any kind that %s takes and gives.\n", g.FullName))
}
