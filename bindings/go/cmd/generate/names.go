package main

import (
	"strings"
	"unicode"
)

// exported is a name as Go exports it.
func exported(name string) string {
	name = strings.TrimLeft(name, "_")
	var b strings.Builder
	for i, c := range name {
		switch {
		case i == 0 && unicode.IsDigit(c):
			b.WriteByte('X')
			b.WriteRune(c)
		case i == 0:
			b.WriteRune(unicode.ToUpper(c))
		case unicode.IsLetter(c) || unicode.IsDigit(c) || c == '_':
			b.WriteRune(c)
		default:
			b.WriteByte('_')
		}
	}
	return b.String()
}

// constant is the part of an enum constant's name that its value gives: words between
// other characters, each with a capital; those without small letters in small ones.
func constant(value string) string {
	var b strings.Builder
	for _, word := range strings.FieldsFunc(value, func(c rune) bool {
		return c > unicode.MaxASCII || !(unicode.IsLetter(c) || unicode.IsDigit(c))
	}) {
		if strings.ToUpper(word) == word {
			word = strings.ToLower(word)
		}
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// Ident is a Go identifier made unique among those seen.
type idents map[string]bool

func (seen idents) unique(name string) string {
	for seen[name] {
		name += "_"
	}
	seen[name] = true
	return name
}
