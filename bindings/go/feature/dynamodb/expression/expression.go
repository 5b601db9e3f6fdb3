// Package expression writes DynamoDB's expressions: conditions, filters, key conditions,
// projections and updates, with the tables of names and values that they refer to.
//
// Each name and each value becomes a placeholder, so that reserved words and any text
// can be used.
package expression

import (
	"errors"
	"fmt"
	"strings"

	"github.com/libaws/libaws-go/feature/dynamodb/attributevalue"
	"github.com/libaws/libaws-go/service/dynamodb/types"
)

// Expression is what a Builder made.
type Expression struct {
	condition, filter, key, projection, update *string
	names                                      map[string]string
	values                                     map[string]types.AttributeValue
}

func (e Expression) Condition() *string    { return e.condition }
func (e Expression) Filter() *string       { return e.filter }
func (e Expression) KeyCondition() *string { return e.key }
func (e Expression) Projection() *string   { return e.projection }
func (e Expression) Update() *string       { return e.update }

// Names is the table of names; nil when there are none.
func (e Expression) Names() map[string]string { return e.names }

// Values is the table of values; nil when there are none.
func (e Expression) Values() map[string]types.AttributeValue { return e.values }

// UnsetParameterError says that a part was built of nothing.
type UnsetParameterError struct{ what string }

func (e UnsetParameterError) Error() string { return "unset parameter: " + e.what }

// InvalidParameterError says that a name or value is none.
type InvalidParameterError struct {
	what string
	err  error
}

func (e InvalidParameterError) Unwrap() error { return e.err }
func (e InvalidParameterError) Error() string {
	return fmt.Sprintf("invalid parameter: %s: %v", e.what, e.err)
}

// tables are the placeholders of one expression.
type tables struct {
	names  map[string]string
	known  map[string]string
	values map[string]types.AttributeValue
}

// node is a part of an expression.
type node func(t *tables) (string, error)

// format fills each $ of a text by a part.
func format(text string, parts ...node) node {
	return func(t *tables) (string, error) {
		var b strings.Builder
		for i, piece := range strings.Split(text, "$") {
			if i > 0 {
				if i > len(parts) || parts[i-1] == nil {
					return "", UnsetParameterError{"a part of the expression"}
				}
				word, err := parts[i-1](t)
				if err != nil {
					return "", err
				}
				b.WriteString(word)
			}
			b.WriteString(piece)
		}
		return b.String(), nil
	}
}

// OperandBuilder is a name, a value, or what is made of them.
type OperandBuilder interface{ operand() node }

// NameBuilder is an attribute's path.
type NameBuilder struct{ n node }

// ValueBuilder is a value.
type ValueBuilder struct{ n node }

// SizeBuilder is an attribute's size.
type SizeBuilder struct{ n node }

// SetValueBuilder is what an update may set to.
type SetValueBuilder struct{ n node }

// KeyBuilder is a key attribute.
type KeyBuilder struct{ n node }

func (b NameBuilder) operand() node     { return b.n }
func (b ValueBuilder) operand() node    { return b.n }
func (b SizeBuilder) operand() node     { return b.n }
func (b SetValueBuilder) operand() node { return b.n }

// Name is an attribute; dots and brackets lead into it.
func Name(name string) NameBuilder {
	return NameBuilder{func(t *tables) (string, error) {
		var b strings.Builder
		for i, part := range strings.Split(name, ".") {
			index := ""
			if at := strings.IndexByte(part, '['); at >= 0 {
				part, index = part[:at], part[at:]
			}
			if part == "" {
				return "", InvalidParameterError{"name", fmt.Errorf("%q has an empty part", name)}
			}
			if i > 0 {
				b.WriteByte('.')
			}
			b.WriteString(t.name(part) + index)
		}
		return b.String(), nil
	}}
}

// NameNoDotSplit is an attribute whose name may hold dots.
func NameNoDotSplit(name string) NameBuilder {
	return NameBuilder{func(t *tables) (string, error) {
		if name == "" {
			return "", InvalidParameterError{"name", errors.New("it is empty")}
		}
		return t.name(name), nil
	}}
}

func (t *tables) name(name string) string {
	if word, ok := t.known[name]; ok {
		return word
	}
	word := fmt.Sprintf("#%d", len(t.names))
	t.known[name], t.names[word] = word, name
	return word
}

// Value is any Go value, made a DynamoDB one.
func Value(v interface{}) ValueBuilder {
	return ValueBuilder{func(t *tables) (string, error) {
		av, ok := v.(types.AttributeValue)
		if !ok {
			made, err := attributevalue.Marshal(v)
			if err != nil {
				return "", InvalidParameterError{"value", err}
			}
			av = made
		}
		word := fmt.Sprintf(":%d", len(t.values))
		t.values[word] = av
		return word, nil
	}}
}

// Key is a key attribute.
func Key(name string) KeyBuilder { return KeyBuilder{NameNoDotSplit(name).n} }

// Size is an attribute's size.
func (b NameBuilder) Size() SizeBuilder { return SizeBuilder{format("size ($)", b.n)} }

// ProjectionBuilder is the attributes to give.
type ProjectionBuilder struct{ names []node }

// NamesList is attributes to give.
func NamesList(first NameBuilder, others ...NameBuilder) ProjectionBuilder {
	return ProjectionBuilder{}.AddNames(append([]NameBuilder{first}, others...)...)
}

// AddNames adds attributes.
func (b ProjectionBuilder) AddNames(names ...NameBuilder) ProjectionBuilder {
	all := append([]node(nil), b.names...)
	for _, name := range names {
		all = append(all, name.n)
	}
	return ProjectionBuilder{all}
}

func list(parts []node) node {
	return format(strings.TrimSuffix(strings.Repeat("$, ", len(parts)), ", "), parts...)
}

// Builder gathers the parts of an expression.
type Builder struct {
	condition, filter, key, projection, update node
}

// NewBuilder is one without parts.
func NewBuilder() Builder { return Builder{} }

func unset(n node) node {
	if n == nil {
		return func(*tables) (string, error) { return "", UnsetParameterError{"Builder"} }
	}
	return n
}

// WithCondition gives the condition of a write.
func (b Builder) WithCondition(c ConditionBuilder) Builder { b.condition = unset(c.n); return b }

// WithFilter gives a filter.
func (b Builder) WithFilter(c ConditionBuilder) Builder { b.filter = unset(c.n); return b }

// WithKeyCondition gives the condition of a key.
func (b Builder) WithKeyCondition(c KeyConditionBuilder) Builder { b.key = unset(c.n); return b }

// WithProjection gives the attributes to give.
func (b Builder) WithProjection(p ProjectionBuilder) Builder {
	b.projection = nil
	if len(p.names) > 0 {
		b.projection = list(p.names)
	}
	b.projection = unset(b.projection)
	return b
}

// WithUpdate gives the update.
func (b Builder) WithUpdate(u UpdateBuilder) Builder { b.update = u.node(); return b }

// Build writes the expression.
func (b Builder) Build() (e Expression, err error) {
	t := &tables{map[string]string{}, map[string]string{}, map[string]types.AttributeValue{}}
	any := false
	for _, part := range []struct {
		n  node
		to **string
	}{{b.condition, &e.condition}, {b.filter, &e.filter}, {b.key, &e.key}, {b.projection, &e.projection}, {b.update, &e.update}} {
		if part.n == nil {
			continue
		}
		any = true
		text, err := part.n(t)
		if err != nil {
			return Expression{}, err
		}
		*part.to = &text
	}
	if !any {
		return Expression{}, UnsetParameterError{"Builder"}
	}
	if len(t.names) > 0 {
		e.names = t.names
	}
	if len(t.values) > 0 {
		e.values = t.values
	}
	return e, nil
}
