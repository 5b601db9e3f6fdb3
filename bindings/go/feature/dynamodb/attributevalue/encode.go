// Package attributevalue makes DynamoDB's values of Go's, and back.
//
// Struct fields are attributes by their name or by their tag:
// `dynamodbav:"name,omitempty"`, with further words string, stringset, numberset, binaryset
// and unixtime; `dynamodbav:"-"` leaves a field out.
package attributevalue

import (
	"encoding"
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/libaws/libaws-go/service/dynamodb/types"
)

// Marshaler is a type that makes its own value.
type Marshaler interface {
	MarshalDynamoDBAttributeValue() (types.AttributeValue, error)
}

// Number is a number as its digits, which no Go number may hold.
type Number string

func (n Number) String() string            { return string(n) }
func (n Number) Int64() (int64, error)     { return strconv.ParseInt(string(n), 10, 64) }
func (n Number) Float64() (float64, error) { return strconv.ParseFloat(string(n), 64) }

// UnixTime is a time as seconds since 1970.
type UnixTime time.Time

// InvalidMarshalError says what has no value.
type InvalidMarshalError struct{ msg string }

func (e *InvalidMarshalError) Error() string { return "marshal failed, " + e.msg }

// tag is what a field's tag says.
type tag struct {
	name      string
	skip      bool
	omitEmpty bool
	asString  bool
	set       string
	unix      bool
}

func tagOf(f reflect.StructField) (t tag) {
	text, ok := f.Tag.Lookup("dynamodbav")
	t.name = f.Name
	if !ok {
		return t
	}
	words := strings.Split(text, ",")
	if text == "-" {
		t.skip = true
	}
	if words[0] != "" {
		t.name = words[0]
	}
	for _, word := range words[1:] {
		switch word {
		case "omitempty":
			t.omitEmpty = true
		case "string":
			t.asString = true
		case "stringset", "numberset", "binaryset":
			t.set = word
		case "unixtime":
			t.unix = true
		}
	}
	return t
}

// field is one attribute of a struct: its place, and its tag.
type field struct {
	tag
	at []int
}

// fields are the attributes of a struct, those of embedded structs among them.
func fields(t reflect.Type) (all []field) {
	seen := map[string]int{}
	for i := 0; i < t.NumField(); i++ {
		f := t.Field(i)
		tag := tagOf(f)
		if tag.skip {
			continue
		}
		inner := f.Type
		if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		_, tagged := f.Tag.Lookup("dynamodbav")
		if f.Anonymous && !tagged && inner.Kind() == reflect.Struct && inner != timeType {
			for _, deeper := range fields(inner) {
				if _, taken := seen[deeper.name]; !taken {
					deeper.at = append([]int{i}, deeper.at...)
					all = append(all, deeper)
				}
			}
			continue
		}
		if !f.IsExported() {
			continue
		}
		if at, taken := seen[tag.name]; taken {
			all[at] = field{tag, []int{i}}
			continue
		}
		seen[tag.name] = len(all)
		all = append(all, field{tag, []int{i}})
	}
	return all
}

var (
	timeType  = reflect.TypeOf(time.Time{})
	unixType  = reflect.TypeOf(UnixTime{})
	valueType = reflect.TypeOf((*types.AttributeValue)(nil)).Elem()
	bytesType = reflect.TypeOf([]byte(nil))
)

// Marshal makes a value.
func Marshal(in interface{}) (types.AttributeValue, error) {
	return encode(reflect.ValueOf(in), tag{}, 0)
}

// MarshalMap makes an item of a struct or map.
func MarshalMap(in interface{}) (map[string]types.AttributeValue, error) {
	av, err := Marshal(in)
	if err != nil {
		return nil, err
	}
	if m, ok := av.(*types.AttributeValueMemberM); ok {
		return m.Value, nil
	}
	return map[string]types.AttributeValue{}, nil
}

// MarshalList makes a list of values.
func MarshalList(in interface{}) ([]types.AttributeValue, error) {
	av, err := Marshal(in)
	if err != nil {
		return nil, err
	}
	if l, ok := av.(*types.AttributeValueMemberL); ok {
		return l.Value, nil
	}
	return []types.AttributeValue{}, nil
}

const maxDepth = 256

func null() types.AttributeValue { return &types.AttributeValueMemberNULL{Value: true} }

func encode(v reflect.Value, t tag, depth int) (types.AttributeValue, error) {
	if depth > maxDepth {
		return nil, &InvalidMarshalError{"the value is nested too deeply, or contains itself"}
	}
	for v.IsValid() {
		if v.CanInterface() {
			switch own := v.Interface().(type) {
			case Marshaler:
				if v.Kind() != reflect.Pointer || !v.IsNil() {
					return own.MarshalDynamoDBAttributeValue()
				}
			case types.AttributeValue:
				if v.Kind() != reflect.Pointer || !v.IsNil() {
					return own, nil
				}
			}
		}
		if v.CanAddr() && v.Addr().CanInterface() {
			if own, ok := v.Addr().Interface().(Marshaler); ok {
				return own.MarshalDynamoDBAttributeValue()
			}
		}
		if k := v.Kind(); k != reflect.Pointer && k != reflect.Interface {
			break
		}
		if v.IsNil() {
			return null(), nil
		}
		v = v.Elem()
	}
	if !v.IsValid() {
		return null(), nil
	}
	switch v.Type() {
	case timeType:
		when := v.Interface().(time.Time)
		if t.unix {
			return &types.AttributeValueMemberN{Value: strconv.FormatInt(when.Unix(), 10)}, nil
		}
		return &types.AttributeValueMemberS{Value: when.Format(time.RFC3339Nano)}, nil
	case unixType:
		return &types.AttributeValueMemberN{Value: strconv.FormatInt(time.Time(v.Interface().(UnixTime)).Unix(), 10)}, nil
	}
	switch v.Kind() {
	case reflect.Struct:
		return encodeStruct(v, depth)
	case reflect.Map:
		return encodeMap(v, t, depth)
	case reflect.Slice, reflect.Array:
		return encodeList(v, t, depth)
	case reflect.String:
		if n, ok := v.Interface().(Number); ok && !t.asString {
			return &types.AttributeValueMemberN{Value: string(n)}, nil
		}
		return &types.AttributeValueMemberS{Value: v.String()}, nil
	case reflect.Bool:
		return &types.AttributeValueMemberBOOL{Value: v.Bool()}, nil
	}
	digits, ok := digitsOf(v)
	if !ok {
		return nil, &InvalidMarshalError{"unsupported type " + v.Type().String()}
	}
	if t.asString {
		return &types.AttributeValueMemberS{Value: digits}, nil
	}
	return &types.AttributeValueMemberN{Value: digits}, nil
}

func digitsOf(v reflect.Value) (string, bool) {
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), true
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.FormatUint(v.Uint(), 10), true
	case reflect.Float32:
		return strconv.FormatFloat(v.Float(), 'f', -1, 32), true
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'f', -1, 64), true
	case reflect.String:
		n, ok := v.Interface().(Number)
		return string(n), ok
	}
	return "", false
}

func encodeStruct(v reflect.Value, depth int) (types.AttributeValue, error) {
	m := map[string]types.AttributeValue{}
	for _, f := range fields(v.Type()) {
		value, err := v.FieldByIndexErr(f.at)
		if err != nil {
			continue // in an embedded struct that is not there
		}
		if f.omitEmpty && value.IsZero() || f.omitEmpty && (value.Kind() == reflect.Slice || value.Kind() == reflect.Map) && value.Len() == 0 {
			continue
		}
		av, err := encode(value, f.tag, depth+1)
		if err != nil {
			return nil, err
		}
		m[f.name] = av
	}
	return &types.AttributeValueMemberM{Value: m}, nil
}

func encodeMap(v reflect.Value, t tag, depth int) (types.AttributeValue, error) {
	if v.IsNil() {
		return null(), nil
	}
	if t.set != "" {
		keys := reflect.MakeSlice(reflect.SliceOf(v.Type().Key()), 0, v.Len())
		return encodeSet(reflect.Append(keys, v.MapKeys()...), t)
	}
	m := make(map[string]types.AttributeValue, v.Len())
	for entries := v.MapRange(); entries.Next(); {
		name, err := keyOf(entries.Key())
		if err != nil {
			return nil, err
		}
		av, err := encode(entries.Value(), tag{}, depth+1)
		if err != nil {
			return nil, err
		}
		m[name] = av
	}
	return &types.AttributeValueMemberM{Value: m}, nil
}

func keyOf(k reflect.Value) (string, error) {
	if k.Kind() == reflect.String {
		return k.String(), nil
	}
	if own, ok := k.Interface().(encoding.TextMarshaler); ok {
		text, err := own.MarshalText()
		return string(text), err
	}
	if digits, ok := digitsOf(k); ok {
		return digits, nil
	}
	return "", &InvalidMarshalError{"unsupported type of map keys " + k.Type().String()}
}

func encodeList(v reflect.Value, t tag, depth int) (types.AttributeValue, error) {
	if v.Kind() == reflect.Slice && v.IsNil() {
		return null(), nil
	}
	if v.Type().Elem().Kind() == reflect.Uint8 && t.set == "" {
		b := make([]byte, v.Len())
		reflect.Copy(reflect.ValueOf(b), v)
		return &types.AttributeValueMemberB{Value: b}, nil
	}
	if t.set != "" {
		return encodeSet(v, t)
	}
	l := make([]types.AttributeValue, v.Len())
	for i := range l {
		av, err := encode(v.Index(i), tag{}, depth+1)
		if err != nil {
			return nil, err
		}
		l[i] = av
	}
	return &types.AttributeValueMemberL{Value: l}, nil
}

func encodeSet(v reflect.Value, t tag) (types.AttributeValue, error) {
	if v.Len() == 0 {
		return null(), nil // there are no empty sets
	}
	var texts []string
	var blobs [][]byte
	for i := 0; i < v.Len(); i++ {
		e := reflect.Indirect(v.Index(i))
		if !e.IsValid() {
			continue
		}
		digits, number := digitsOf(e)
		switch {
		case t.set == "stringset" && e.Kind() == reflect.String:
			texts = append(texts, e.String())
		case t.set == "numberset" && number:
			texts = append(texts, digits)
		case t.set == "binaryset" && e.Type().ConvertibleTo(bytesType):
			blobs = append(blobs, e.Convert(bytesType).Bytes())
		default:
			return nil, &InvalidMarshalError{fmt.Sprintf("a %s can't be in a %s", e.Type(), t.set)}
		}
	}
	switch t.set {
	case "stringset":
		return &types.AttributeValueMemberSS{Value: texts}, nil
	case "numberset":
		return &types.AttributeValueMemberNS{Value: texts}, nil
	}
	return &types.AttributeValueMemberBS{Value: blobs}, nil
}
