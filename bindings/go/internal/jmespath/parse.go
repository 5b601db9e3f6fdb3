// Package jmespath evaluates the paths of waiters over outputs as they are in Go: structs by
// their members' names, optional members as their value or null, enums as text.
package jmespath

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// Path is a compiled expression.
type Path struct{ root node }

// node is a part of an expression: what it makes of a value.
type node func(v interface{}) interface{}

// Compile reads an expression.
func Compile(text string) (p *Path, err error) {
	s := &parser{text: text}
	defer func() {
		if e := recover(); e != nil {
			bad, ok := e.(syntax)
			if !ok {
				panic(e)
			}
			p, err = nil, fmt.Errorf("jmespath %q: %s at %d", text, string(bad), s.at)
		}
	}()
	root := s.pipe()
	s.space()
	if s.at < len(s.text) {
		s.fail("unexpected text")
	}
	return &Path{root}, nil
}

// Search evaluates it: nil, bool, float64, string, []interface{} or map[string]interface{}.
func (p *Path) Search(v interface{}) interface{} { return p.root(v) }

type syntax string

const maxDepth = 1000

type parser struct {
	text  string
	at    int
	depth int
}

func (s *parser) fail(why string) { panic(syntax(why)) }

func (s *parser) space() {
	for s.at < len(s.text) && strings.IndexByte(" \t\r\n", s.text[s.at]) >= 0 {
		s.at++
	}
}

// take takes a token if it is next.
func (s *parser) take(token string) bool {
	s.space()
	if !strings.HasPrefix(s.text[s.at:], token) {
		return false
	}
	rest := s.text[s.at+len(token):]
	// Shorter tokens are not the start of longer ones.
	switch {
	case token == "|" && strings.HasPrefix(rest, "|"),
		token == "&" && strings.HasPrefix(rest, "&"),
		token == "!" && strings.HasPrefix(rest, "="),
		(token == "<" || token == ">") && strings.HasPrefix(rest, "="):
		return false
	}
	s.at += len(token)
	return true
}

func (s *parser) expect(token string) {
	if !s.take(token) {
		s.fail("expected " + token)
	}
}

func (s *parser) pipe() node {
	s.depth++
	if s.depth > maxDepth {
		s.fail("nested too deeply")
	}
	defer func() { s.depth-- }()
	left := s.or()
	for s.take("|") {
		left = then(left, s.or())
	}
	return left
}

func then(a, b node) node { return func(v interface{}) interface{} { return b(a(v)) } }

func (s *parser) or() node {
	left := s.and()
	for s.take("||") {
		a, b := left, s.and()
		left = func(v interface{}) interface{} {
			if x := a(v); truth(x) {
				return x
			}
			return b(v)
		}
	}
	return left
}

func (s *parser) and() node {
	left := s.compare()
	for s.take("&&") {
		a, b := left, s.compare()
		left = func(v interface{}) interface{} {
			if x := a(v); !truth(x) {
				return x
			}
			return b(v)
		}
	}
	return left
}

func (s *parser) compare() node {
	left := s.not()
	for _, op := range []string{"==", "!=", "<=", ">=", "<", ">"} {
		if s.take(op) {
			a, b := left, s.not()
			return func(v interface{}) interface{} { return compare(op, a(v), b(v)) }
		}
	}
	return left
}

func (s *parser) not() node {
	if s.take("!") {
		s.depth++
		if s.depth > maxDepth {
			s.fail("nested too deeply")
		}
		inner := s.not()
		s.depth--
		return func(v interface{}) interface{} { return !truth(inner(v)) }
	}
	return s.chain(s.primary(), false)
}

// identity is @.
func identity(v interface{}) interface{} { return plain(v) }

func (s *parser) primary() node {
	s.space()
	if s.at >= len(s.text) {
		s.fail("incomplete expression")
	}
	switch c := s.text[s.at]; {
	case c == '@':
		s.at++
		return identity
	case c == '*' || c == '[':
		if c == '[' && s.multiList() {
			return s.list()
		}
		return identity
	case c == '{':
		return s.hash()
	case c == '(':
		s.at++
		inner := s.pipe()
		s.expect(")")
		return inner
	case c == '`':
		text := s.quoted('`')
		var v interface{}
		if json.Unmarshal([]byte(text), &v) != nil {
			v = strings.TrimLeft(text, " \t\r\n")
		}
		return func(interface{}) interface{} { return v }
	case c == '\'':
		text := s.quoted('\'')
		return func(interface{}) interface{} { return text }
	}
	name := s.name()
	if s.at < len(s.text) && s.text[s.at] == '(' {
		s.at++
		return s.call(name)
	}
	return func(v interface{}) interface{} { return member(v, name) }
}

// quoted is the text up to a closing mark, which a backslash lets be part of it.
func (s *parser) quoted(mark byte) string {
	var b strings.Builder
	for s.at++; s.at < len(s.text); s.at++ {
		c := s.text[s.at]
		if c == '\\' && s.at+1 < len(s.text) && (s.text[s.at+1] == mark || s.text[s.at+1] == c) {
			if s.at++; s.text[s.at] == c {
				b.WriteByte(c)
			}
			c = s.text[s.at]
		} else if c == mark {
			s.at++
			return b.String()
		}
		b.WriteByte(c)
	}
	s.fail("unclosed text")
	return ""
}

func letter(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' }

func (s *parser) name() string {
	s.space()
	start := s.at
	if s.at < len(s.text) && s.text[s.at] == '"' {
		for s.at++; s.at < len(s.text) && s.text[s.at] != '"'; s.at++ {
			if s.text[s.at] == '\\' {
				s.at++
			}
		}
		s.at++
		var name string
		if s.at > len(s.text) || json.Unmarshal([]byte(s.text[start:s.at]), &name) != nil {
			s.at = min(s.at, len(s.text))
			s.fail("bad quoted name")
		}
		return name
	}
	for s.at < len(s.text) && (letter(s.text[s.at]) || s.at > start && s.text[s.at] >= '0' && s.text[s.at] <= '9') {
		s.at++
	}
	if s.at == start {
		s.fail("expected a name")
	}
	return s.text[start:s.at]
}

// multiList says whether a bracket begins a list of expressions, not an index or projection.
func (s *parser) multiList() bool {
	rest := strings.TrimLeft(s.text[s.at+1:], " \t\r\n")
	return rest != "" && strings.IndexByte("]?*:-0123456789", rest[0]) < 0 ||
		strings.HasPrefix(rest, "*") && !strings.HasPrefix(strings.TrimLeft(rest[1:], " "), "]")
}

func (s *parser) list() node {
	s.expect("[")
	var parts []node
	for {
		parts = append(parts, s.pipe())
		if !s.take(",") {
			break
		}
	}
	s.expect("]")
	return func(v interface{}) interface{} {
		if plain(v) == nil {
			return nil
		}
		out := make([]interface{}, len(parts))
		for i, p := range parts {
			out[i] = p(v)
		}
		return out
	}
}

func (s *parser) hash() node {
	s.expect("{")
	var names []string
	var parts []node
	for {
		names = append(names, s.name())
		s.expect(":")
		parts = append(parts, s.pipe())
		if !s.take(",") {
			break
		}
	}
	s.expect("}")
	return func(v interface{}) interface{} {
		if plain(v) == nil {
			return nil
		}
		out := map[string]interface{}{}
		for i, p := range parts {
			out[names[i]] = p(v)
		}
		return out
	}
}

// chain is what follows a value: members, indexes and projections. What follows a projection
// applies to each of its elements, up to a flattening, which takes the projection as a whole.
func (s *parser) chain(left node, within bool) node {
	s.depth++
	if s.depth > maxDepth {
		s.fail("nested too deeply")
	}
	defer func() { s.depth-- }()
	for {
		s.space()
		switch {
		case strings.HasPrefix(s.text[s.at:], "*") && s.starts():
			s.at++
			left = then(left, s.project(values))
		case s.take("."):
			s.space()
			switch {
			case s.take("*"):
				left = then(left, s.project(values))
			case strings.HasPrefix(s.text[s.at:], "["):
				left = then(left, s.list())
			case strings.HasPrefix(s.text[s.at:], "{"):
				left = then(left, s.hash())
			default:
				name := s.name()
				if s.at < len(s.text) && s.text[s.at] == '(' {
					s.at++
					left = then(left, s.call(name))
				} else {
					left = then(left, func(v interface{}) interface{} { return member(v, name) })
				}
			}
		case within && s.flattens():
			return left
		case strings.HasPrefix(s.text[s.at:], "["):
			next, projects := s.bracket()
			if projects != nil {
				next = s.project(projects)
			}
			left = then(left, next)
		default:
			return left
		}
	}
}

// flattens says whether [] is next.
func (s *parser) flattens() bool {
	return strings.HasPrefix(s.text[s.at:], "[") && strings.HasPrefix(strings.TrimLeft(s.text[s.at+1:], " \t\r\n"), "]")
}

// starts says whether nothing is before a star, which is then all values.
func (s *parser) starts() bool {
	before := strings.TrimRight(s.text[:s.at], " \t\r\n")
	return before == "" || strings.IndexByte("([{,|&!:=<>?", before[len(before)-1]) >= 0
}

// project applies what follows to each element.
func (s *parser) project(of func(interface{}) []interface{}) node {
	rest := s.chain(identity, true)
	return func(v interface{}) interface{} {
		elements := of(v)
		if elements == nil {
			return nil
		}
		out := []interface{}{}
		for _, e := range elements {
			if x := rest(e); x != nil {
				out = append(out, x)
			}
		}
		return out
	}
}

// bracket is an index, or what a projection goes over.
func (s *parser) bracket() (node, func(interface{}) []interface{}) {
	s.expect("[")
	switch {
	case s.take("]"):
		return nil, flatten
	case s.take("*"):
		s.expect("]")
		return nil, elements
	case strings.HasPrefix(s.text[s.at:], "?") && s.text[s.at-1] == '[' && s.take("?"):
		condition := s.pipe()
		s.expect("]")
		return nil, func(v interface{}) []interface{} {
			all := elements(v)
			if all == nil {
				return nil
			}
			out := []interface{}{}
			for _, e := range all {
				if truth(condition(e)) {
					out = append(out, e)
				}
			}
			return out
		}
	}
	var parts [3]*int
	at, colons := 0, 0
	for {
		s.space()
		start := s.at
		for s.at < len(s.text) && (s.text[s.at] == '-' || s.text[s.at] >= '0' && s.text[s.at] <= '9') {
			s.at++
		}
		if s.at > start {
			n, err := strconv.Atoi(s.text[start:s.at])
			if err != nil {
				s.fail("bad number")
			}
			parts[at] = &n
		}
		if colons < 2 && s.take(":") {
			at++
			colons++
			continue
		}
		break
	}
	s.expect("]")
	if colons == 0 {
		if parts[0] == nil {
			s.fail("expected an index")
		}
		i := *parts[0]
		return func(v interface{}) interface{} {
			all := elements(v)
			j := i
			if j < 0 {
				j += len(all)
			}
			if j < 0 || j >= len(all) {
				return nil
			}
			return all[j]
		}, nil
	}
	if parts[2] != nil && *parts[2] == 0 {
		s.fail("a step of zero")
	}
	return nil, func(v interface{}) []interface{} { return cut(elements(v), parts) }
}
