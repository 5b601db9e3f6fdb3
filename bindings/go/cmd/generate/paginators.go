package main

import (
	"sort"
	"strings"
)

// operation is one that is written, by its name.
func (g *generator) operation(name string) *Operation {
	for _, op := range g.ops {
		if op.Name == name {
			return op
		}
	}
	return nil
}

// at follows a path of members from a structure: the Go expression, with what must not be
// nil on the way, and the member it ends at. Nothing for paths that are more than that.
func (g *generator) at(root, path, value string) (expression string, guards []string, m *Member) {
	shape := g.Shapes[root]
	for _, name := range strings.Split(path, ".") {
		if shape == nil || shape.Kind != "Structure" {
			return "", nil, nil
		}
		if m != nil {
			guards = append(guards, value+" != nil")
		}
		m = nil
		for _, have := range shape.Members {
			if have.Name == name {
				m = have
			}
		}
		if m == nil {
			return "", nil, nil
		}
		value += "." + g.field(shape, name)
		shape = g.Shapes[m.Shape]
	}
	return value, guards, m
}

// apiClient is the interface of one operation, which paginators and waiters take.
func (g *generator) apiClient(op string) {
	if g.done["client "+op] != "" {
		return
	}
	g.done["client "+op] = op
	g.use("context")
	g.p("// %sAPIClient is a client of %s, or what stands in for one.", op, op)
	g.p("type %sAPIClient interface {", op)
	g.p("\t%s(context.Context, *%sInput, ...func(*Options)) (*%sOutput, error)\n}\n", op, op, op)
	g.p("var _ %sAPIClient = (*Client)(nil)\n", op)
}

// paginators writes a paginator for each operation that pages.
func (g *generator) paginators() {
	var names []string
	for name := range g.Extras.Paginators {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if op := g.operation(name); op != nil && op.Input != "" && op.Output != "" {
			g.paginator(op, g.Extras.Paginators[name])
		}
	}
	if g.out.Len() > 0 {
		g.end("paginators.go", g.pkg, "")
	}
}

// token is one of the values that lead to the next page.
type token struct {
	in, out, kind string
	guards        []string
}

func (g *generator) paginator(op *Operation, p *Paginator) {
	if len(p.Input) == 0 || len(p.Input) != len(p.Output) {
		return
	}
	var tokens []token
	for i := range p.Input {
		in, _, from := g.at(op.Input, p.Input[i], "params")
		out, guards, to := g.at(op.Output, p.Output[i], "out")
		if from == nil || to == nil || strings.Contains(p.Input[i], ".") {
			return // more than a path
		}
		if g.member(from, "types.") != g.member(to, "types.") {
			return
		}
		tokens = append(tokens, token{in, out, g.member(from, "types."), guards})
	}
	for _, t := range tokens {
		if strings.Contains(t.kind, "types.") {
			g.use("./service/" + g.pkg + "/types")
		}
	}
	limit, _, limited := g.at(op.Input, p.Limit, "params")
	if limited != nil {
		kind := strings.TrimPrefix(g.member(limited, ""), "*")
		if kind != "int32" && kind != "int64" {
			limited = nil
		}
	}
	more, moreGuards, flag := "", []string(nil), (*Member)(nil)
	if p.MoreResults != "" {
		more, moreGuards, flag = g.at(op.Output, p.MoreResults, "out")
	}

	n := op.Name
	g.apiClient(n)
	g.use("fmt")
	g.p("// %sPaginatorOptions are options of a paginator.", n)
	g.p("type %sPaginatorOptions struct {", n)
	if limited != nil {
		g.p("\t// Limit is how many results a page has at most; 0 leaves that to the service.\n\tLimit int32\n")
	}
	g.p("\t// StopOnDuplicateToken ends at a token that leads to the page it came with.\n\tStopOnDuplicateToken bool\n}\n")
	g.p("// %sPaginator gets pages of %s.", n, n)
	g.p("type %sPaginator struct {\n\toptions %sPaginatorOptions\n\tclient %sAPIClient\n\tparams *%sInput", n, n, n, n)
	for i, t := range tokens {
		g.p("\ttoken%d %s", i, t.kind)
	}
	g.p("\tbegun, more bool\n}\n")
	g.p("// New%sPaginator is a paginator; the input is not changed.", n)
	g.p("func New%sPaginator(client %sAPIClient, params *%sInput, optFns ...func(*%sPaginatorOptions)) *%sPaginator {", n, n, n, n, n)
	g.p("\tif params == nil {\n\t\tparams = &%sInput{}\n\t}\n\toptions := %sPaginatorOptions{}", n, n)
	if limited != nil {
		if g.pointed(limited) {
			g.p("\tif %s != nil {\n\t\toptions.Limit = int32(*%s)\n\t}", limit, limit)
		} else {
			g.p("\toptions.Limit = int32(%s)", limit)
		}
	}
	g.p("\tfor _, fn := range optFns {\n\t\tfn(&options)\n\t}")
	g.p("\tp := &%sPaginator{options: options, client: client, params: params}", n)
	for i, t := range tokens {
		g.p("\tp.token%d = %s", i, t.in)
	}
	g.p("\treturn p\n}\n")
	g.p("// HasMorePages says whether there may be a page to get.")
	g.p("func (p *%sPaginator) HasMorePages() bool { return !p.begun || p.more }\n", n)
	g.p("// NextPage gets the next page.")
	g.p("func (p *%sPaginator) NextPage(ctx context.Context, optFns ...func(*Options)) (*%sOutput, error) {", n, n)
	g.p("\tif !p.HasMorePages() {\n\t\treturn nil, fmt.Errorf(\"no more pages available\")\n\t}")
	g.p("\tcopied := *p.params\n\tparams := &copied")
	for i, t := range tokens {
		g.p("\t%s = p.token%d", t.in, i)
	}
	if limited != nil {
		if g.pointed(limited) {
			g.p("\t%s = nil\n\tif p.options.Limit > 0 {\n\t\tlimit := %s(p.options.Limit)\n\t\t%s = &limit\n\t}", limit,
				strings.TrimPrefix(g.member(limited, ""), "*"), limit)
		} else {
			g.p("\t%s = %s(p.options.Limit)", limit, g.member(limited, ""))
		}
	}
	g.p("\tout, err := p.client.%s(ctx, params, optFns...)\n\tif err != nil {\n\t\treturn nil, err\n\t}", n)
	g.p("\tp.begun = true")
	// Only text can be compared, and a page is the same where all tokens are.
	textual := len(tokens) > 0
	for _, t := range tokens {
		textual = textual && t.kind == "*string"
	}
	for i, t := range tokens {
		if textual {
			g.p("\tlast%d := p.token%d", i, i)
		}
		g.p("\tp.token%d = %s", i, zero(t.kind))
		if len(t.guards) > 0 {
			g.p("\tif %s {", strings.Join(t.guards, " && "))
		}
		g.p("\tp.token%d = %s", i, t.out)
		if len(t.guards) > 0 {
			g.p("\t}")
		}
	}
	var any, same []string
	for i, t := range tokens {
		any = append(any, given("p.token"+string(rune('0'+i)), t.kind))
		if textual {
			k := string(rune('0' + i))
			same = append(same, "p.token"+k+" != nil && last"+k+" != nil && *p.token"+k+" == *last"+k)
		}
	}
	g.p("\tp.more = %s", strings.Join(any, " || "))
	if flag != nil {
		condition := more
		if g.pointed(flag) {
			condition = more + " != nil && *" + more
		}
		for _, guard := range moreGuards {
			condition = guard + " && " + condition
		}
		g.p("\tp.more = p.more && %s", condition)
	}
	if textual {
		g.p("\tif p.options.StopOnDuplicateToken && %s {\n\t\tp.more = false\n\t}", strings.Join(same, " && "))
	}
	g.p("\treturn out, nil\n}\n")
}

func zero(kind string) string {
	switch {
	case strings.HasPrefix(kind, "*") || strings.HasPrefix(kind, "map") || strings.HasPrefix(kind, "[]"):
		return "nil"
	case strings.HasPrefix(kind, "int") || strings.HasPrefix(kind, "float"):
		return "0"
	case kind == "bool":
		return "false"
	}
	return `""`
}

// given says whether a token leads anywhere.
func given(value, kind string) string {
	switch {
	case kind == "*string":
		return value + " != nil && len(*" + value + ") != 0"
	case strings.HasPrefix(kind, "map") || strings.HasPrefix(kind, "[]"):
		return "len(" + value + ") != 0"
	case strings.HasPrefix(kind, "types."):
		return value + " != " + `""`
	}
	return value + " != " + zero(kind)
}
