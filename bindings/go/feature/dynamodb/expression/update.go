package expression

import "strings"

// UpdateBuilder is what an update does. Its methods change it and give it back.
type UpdateBuilder struct {
	parts map[string][]node
}

var clauses = []string{"ADD", "DELETE", "REMOVE", "SET"}

func (u UpdateBuilder) add(clause string, n node) UpdateBuilder {
	if u.parts == nil {
		u.parts = map[string][]node{}
	}
	u.parts[clause] = append(u.parts[clause], n)
	return u
}

func (u UpdateBuilder) node() node {
	return func(t *tables) (string, error) {
		var lines []string
		for _, clause := range clauses {
			if parts := u.parts[clause]; len(parts) > 0 {
				text, err := list(parts)(t)
				if err != nil {
					return "", err
				}
				lines = append(lines, clause+" "+text+"\n")
			}
		}
		if len(lines) == 0 {
			return "", UnsetParameterError{"UpdateBuilder"}
		}
		return strings.Join(lines, ""), nil
	}
}

// Set sets an attribute.
func Set(name NameBuilder, v OperandBuilder) UpdateBuilder { return UpdateBuilder{}.Set(name, v) }

// Set sets an attribute.
func (u UpdateBuilder) Set(name NameBuilder, v OperandBuilder) UpdateBuilder {
	return u.add("SET", format("$ = $", name.n, v.operand()))
}

// Remove removes an attribute.
func Remove(name NameBuilder) UpdateBuilder { return UpdateBuilder{}.Remove(name) }

// Remove removes an attribute.
func (u UpdateBuilder) Remove(name NameBuilder) UpdateBuilder { return u.add("REMOVE", name.n) }

// Add adds to a number or a set.
func Add(name NameBuilder, v ValueBuilder) UpdateBuilder { return UpdateBuilder{}.Add(name, v) }

// Add adds to a number or a set.
func (u UpdateBuilder) Add(name NameBuilder, v ValueBuilder) UpdateBuilder {
	return u.add("ADD", format("$ $", name.n, v.n))
}

// Delete takes elements out of a set.
func Delete(name NameBuilder, v ValueBuilder) UpdateBuilder { return UpdateBuilder{}.Delete(name, v) }

// Delete takes elements out of a set.
func (u UpdateBuilder) Delete(name NameBuilder, v ValueBuilder) UpdateBuilder {
	return u.add("DELETE", format("$ $", name.n, v.n))
}

// Plus is a sum, for Set.
func Plus(left, right OperandBuilder) SetValueBuilder {
	return SetValueBuilder{format("$ + $", left.operand(), right.operand())}
}

// Minus is a difference, for Set.
func Minus(left, right OperandBuilder) SetValueBuilder {
	return SetValueBuilder{format("$ - $", left.operand(), right.operand())}
}

// ListAppend is two lists as one, for Set.
func ListAppend(left, right OperandBuilder) SetValueBuilder {
	return SetValueBuilder{format("list_append($, $)", left.operand(), right.operand())}
}

// IfNotExists is an attribute, or a value where it is not there, for Set.
func IfNotExists(name NameBuilder, v OperandBuilder) SetValueBuilder {
	return SetValueBuilder{format("if_not_exists($, $)", name.n, v.operand())}
}

func (b NameBuilder) Plus(right OperandBuilder) SetValueBuilder        { return Plus(b, right) }
func (b ValueBuilder) Plus(right OperandBuilder) SetValueBuilder       { return Plus(b, right) }
func (b NameBuilder) Minus(right OperandBuilder) SetValueBuilder       { return Minus(b, right) }
func (b ValueBuilder) Minus(right OperandBuilder) SetValueBuilder      { return Minus(b, right) }
func (b NameBuilder) ListAppend(right OperandBuilder) SetValueBuilder  { return ListAppend(b, right) }
func (b ValueBuilder) ListAppend(right OperandBuilder) SetValueBuilder { return ListAppend(b, right) }
func (b NameBuilder) IfNotExists(right OperandBuilder) SetValueBuilder { return IfNotExists(b, right) }
