package expression

import "strings"

// ConditionBuilder is a condition or filter.
type ConditionBuilder struct{ n node }

// KeyConditionBuilder is the condition of a key.
type KeyConditionBuilder struct{ n node }

// DynamoDBAttributeType is a type of attributes.
type DynamoDBAttributeType string

const (
	String    DynamoDBAttributeType = "S"
	StringSet DynamoDBAttributeType = "SS"
	Number    DynamoDBAttributeType = "N"
	NumberSet DynamoDBAttributeType = "NS"
	Binary    DynamoDBAttributeType = "B"
	BinarySet DynamoDBAttributeType = "BS"
	Boolean   DynamoDBAttributeType = "BOOL"
	Null      DynamoDBAttributeType = "NULL"
	List      DynamoDBAttributeType = "L"
	Map       DynamoDBAttributeType = "M"
)

func join(word string, parts []node) node {
	return format(strings.TrimSuffix(strings.Repeat("($) "+word+" ", len(parts)), " "+word+" "), parts...)
}

func conditions(first, second ConditionBuilder, others []ConditionBuilder) []node {
	parts := []node{first.n, second.n}
	for _, c := range others {
		parts = append(parts, c.n)
	}
	return parts
}

// And holds when all do.
func And(left, right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder {
	return ConditionBuilder{join("AND", conditions(left, right, other))}
}

// Or holds when one does.
func Or(left, right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder {
	return ConditionBuilder{join("OR", conditions(left, right, other))}
}

// Not holds when the other does not.
func Not(c ConditionBuilder) ConditionBuilder { return ConditionBuilder{format("NOT ($)", c.n)} }

// And holds when all do.
func (c ConditionBuilder) And(right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder {
	return And(c, right, other...)
}

// Or holds when one does.
func (c ConditionBuilder) Or(right ConditionBuilder, other ...ConditionBuilder) ConditionBuilder {
	return Or(c, right, other...)
}

// Not holds when this does not.
func (c ConditionBuilder) Not() ConditionBuilder { return Not(c) }

// IsSet says whether there is a condition.
func (c ConditionBuilder) IsSet() bool { return c.n != nil }

// KeyAnd holds when both do.
func KeyAnd(left, right KeyConditionBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{join("AND", []node{left.n, right.n})}
}

// And holds when both do.
func (c KeyConditionBuilder) And(right KeyConditionBuilder) KeyConditionBuilder {
	return KeyAnd(c, right)
}

// IsSet says whether there is a condition.
func (c KeyConditionBuilder) IsSet() bool { return c.n != nil }

// AttributeExists holds where the attribute is there.
func AttributeExists(name NameBuilder) ConditionBuilder { return name.AttributeExists() }

// AttributeNotExists holds where the attribute is not there.
func AttributeNotExists(name NameBuilder) ConditionBuilder { return name.AttributeNotExists() }

// AttributeExists holds where the attribute is there.
func (b NameBuilder) AttributeExists() ConditionBuilder {
	return ConditionBuilder{format("attribute_exists ($)", b.n)}
}

// AttributeNotExists holds where the attribute is not there.
func (b NameBuilder) AttributeNotExists() ConditionBuilder {
	return ConditionBuilder{format("attribute_not_exists ($)", b.n)}
}

// AttributeType holds where the attribute is of a type.
func (b NameBuilder) AttributeType(t DynamoDBAttributeType) ConditionBuilder {
	return ConditionBuilder{format("attribute_type ($, $)", b.n, Value(string(t)).n)}
}

// BeginsWith holds where the attribute begins with a text.
func (b NameBuilder) BeginsWith(prefix string) ConditionBuilder {
	return ConditionBuilder{format("begins_with ($, $)", b.n, Value(prefix).n)}
}

// Contains holds where the attribute has a part or an element.
func (b NameBuilder) Contains(v interface{}) ConditionBuilder {
	return ConditionBuilder{format("contains ($, $)", b.n, Value(v).n)}
}

// BeginsWith holds where the key begins with a text.
func (b KeyBuilder) BeginsWith(prefix string) KeyConditionBuilder {
	return KeyConditionBuilder{format("begins_with ($, $)", b.n, Value(prefix).n)}
}

// Between holds where the key lies between two values.
func (b KeyBuilder) Between(low, high ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ BETWEEN $ AND $", b.n, low.n, high.n)}
}

// KeyBetween holds where the key lies between two values.
func KeyBetween(key KeyBuilder, low, high ValueBuilder) KeyConditionBuilder {
	return key.Between(low, high)
}

// KeyBeginsWith holds where the key begins with a text.
func KeyBeginsWith(key KeyBuilder, prefix string) KeyConditionBuilder { return key.BeginsWith(prefix) }

// Between holds where the first lies between the others.
func Between(op, low, high OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ BETWEEN $ AND $", op.operand(), low.operand(), high.operand())}
}

// In holds where the first is one of the others.
func In(left, right OperandBuilder, other ...OperandBuilder) ConditionBuilder {
	parts := []node{right.operand()}
	for _, o := range other {
		parts = append(parts, o.operand())
	}
	return ConditionBuilder{format("$ IN ($)", left.operand(), list(parts))}
}

// Equal holds where left = right.
func Equal(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ = $", left.operand(), right.operand())}
}

// Equal holds where this = right.
func (b NameBuilder) Equal(right OperandBuilder) ConditionBuilder { return Equal(b, right) }

// Equal holds where this = right.
func (b ValueBuilder) Equal(right OperandBuilder) ConditionBuilder { return Equal(b, right) }

// Equal holds where this = right.
func (b SizeBuilder) Equal(right OperandBuilder) ConditionBuilder { return Equal(b, right) }

// Equal holds where the key = a value.
func (b KeyBuilder) Equal(v ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ = $", b.n, v.n)}
}

// KeyEqual holds where the key = a value.
func KeyEqual(key KeyBuilder, v ValueBuilder) KeyConditionBuilder { return key.Equal(v) }

// NotEqual holds where left <> right.
func NotEqual(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ <> $", left.operand(), right.operand())}
}

// NotEqual holds where this <> right.
func (b NameBuilder) NotEqual(right OperandBuilder) ConditionBuilder { return NotEqual(b, right) }

// NotEqual holds where this <> right.
func (b ValueBuilder) NotEqual(right OperandBuilder) ConditionBuilder { return NotEqual(b, right) }

// NotEqual holds where this <> right.
func (b SizeBuilder) NotEqual(right OperandBuilder) ConditionBuilder { return NotEqual(b, right) }

// LessThan holds where left < right.
func LessThan(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ < $", left.operand(), right.operand())}
}

// LessThan holds where this < right.
func (b NameBuilder) LessThan(right OperandBuilder) ConditionBuilder { return LessThan(b, right) }

// LessThan holds where this < right.
func (b ValueBuilder) LessThan(right OperandBuilder) ConditionBuilder { return LessThan(b, right) }

// LessThan holds where this < right.
func (b SizeBuilder) LessThan(right OperandBuilder) ConditionBuilder { return LessThan(b, right) }

// LessThan holds where the key < a value.
func (b KeyBuilder) LessThan(v ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ < $", b.n, v.n)}
}

// KeyLessThan holds where the key < a value.
func KeyLessThan(key KeyBuilder, v ValueBuilder) KeyConditionBuilder { return key.LessThan(v) }

// LessThanEqual holds where left <= right.
func LessThanEqual(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ <= $", left.operand(), right.operand())}
}

// LessThanEqual holds where this <= right.
func (b NameBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder {
	return LessThanEqual(b, right)
}

// LessThanEqual holds where this <= right.
func (b ValueBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder {
	return LessThanEqual(b, right)
}

// LessThanEqual holds where this <= right.
func (b SizeBuilder) LessThanEqual(right OperandBuilder) ConditionBuilder {
	return LessThanEqual(b, right)
}

// LessThanEqual holds where the key <= a value.
func (b KeyBuilder) LessThanEqual(v ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ <= $", b.n, v.n)}
}

// KeyLessThanEqual holds where the key <= a value.
func KeyLessThanEqual(key KeyBuilder, v ValueBuilder) KeyConditionBuilder {
	return key.LessThanEqual(v)
}

// GreaterThan holds where left > right.
func GreaterThan(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ > $", left.operand(), right.operand())}
}

// GreaterThan holds where this > right.
func (b NameBuilder) GreaterThan(right OperandBuilder) ConditionBuilder { return GreaterThan(b, right) }

// GreaterThan holds where this > right.
func (b ValueBuilder) GreaterThan(right OperandBuilder) ConditionBuilder {
	return GreaterThan(b, right)
}

// GreaterThan holds where this > right.
func (b SizeBuilder) GreaterThan(right OperandBuilder) ConditionBuilder { return GreaterThan(b, right) }

// GreaterThan holds where the key > a value.
func (b KeyBuilder) GreaterThan(v ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ > $", b.n, v.n)}
}

// KeyGreaterThan holds where the key > a value.
func KeyGreaterThan(key KeyBuilder, v ValueBuilder) KeyConditionBuilder { return key.GreaterThan(v) }

// GreaterThanEqual holds where left >= right.
func GreaterThanEqual(left, right OperandBuilder) ConditionBuilder {
	return ConditionBuilder{format("$ >= $", left.operand(), right.operand())}
}

// GreaterThanEqual holds where this >= right.
func (b NameBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder {
	return GreaterThanEqual(b, right)
}

// GreaterThanEqual holds where this >= right.
func (b ValueBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder {
	return GreaterThanEqual(b, right)
}

// GreaterThanEqual holds where this >= right.
func (b SizeBuilder) GreaterThanEqual(right OperandBuilder) ConditionBuilder {
	return GreaterThanEqual(b, right)
}

// GreaterThanEqual holds where the key >= a value.
func (b KeyBuilder) GreaterThanEqual(v ValueBuilder) KeyConditionBuilder {
	return KeyConditionBuilder{format("$ >= $", b.n, v.n)}
}

// KeyGreaterThanEqual holds where the key >= a value.
func KeyGreaterThanEqual(key KeyBuilder, v ValueBuilder) KeyConditionBuilder {
	return key.GreaterThanEqual(v)
}

// Between holds where this lies between the others.
func (b NameBuilder) Between(low, high OperandBuilder) ConditionBuilder { return Between(b, low, high) }

// In holds where this is one of the others.
func (b NameBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder {
	return In(b, right, other...)
}

// Between holds where this lies between the others.
func (b ValueBuilder) Between(low, high OperandBuilder) ConditionBuilder {
	return Between(b, low, high)
}

// In holds where this is one of the others.
func (b ValueBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder {
	return In(b, right, other...)
}

// Between holds where this lies between the others.
func (b SizeBuilder) Between(low, high OperandBuilder) ConditionBuilder { return Between(b, low, high) }

// In holds where this is one of the others.
func (b SizeBuilder) In(right OperandBuilder, other ...OperandBuilder) ConditionBuilder {
	return In(b, right, other...)
}
