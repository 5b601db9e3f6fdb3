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

// Unmarshaler is a type that reads its own value.
type Unmarshaler interface {
	UnmarshalDynamoDBAttributeValue(types.AttributeValue) error
}

// UnmarshalTypeError says that a value does not fit.
type UnmarshalTypeError struct {
	Value string
	Type  reflect.Type
	Err   error
}

func (e *UnmarshalTypeError) Unwrap() error { return e.Err }
func (e *UnmarshalTypeError) Error() string {
	return fmt.Sprintf("unmarshal failed, cannot unmarshal %s into Go value type %s", e.Value, e.Type)
}

// InvalidUnmarshalError says that there is nowhere to read to.
type InvalidUnmarshalError struct{ Type reflect.Type }

func (e *InvalidUnmarshalError) Error() string {
	return fmt.Sprintf("unmarshal failed, cannot unmarshal to a non-pointer or nil, %v", e.Type)
}

// Unmarshal reads a value into what out points to.
func Unmarshal(av types.AttributeValue, out interface{}) error {
	v := reflect.ValueOf(out)
	if v.Kind() != reflect.Pointer || v.IsNil() {
		return &InvalidUnmarshalError{reflect.TypeOf(out)}
	}
	return decode(av, v, tag{})
}

// UnmarshalMap reads an item.
func UnmarshalMap(m map[string]types.AttributeValue, out interface{}) error {
	return Unmarshal(&types.AttributeValueMemberM{Value: m}, out)
}

// UnmarshalList reads a list of values.
func UnmarshalList(l []types.AttributeValue, out interface{}) error {
	return Unmarshal(&types.AttributeValueMemberL{Value: l}, out)
}

// UnmarshalListOfMaps reads items into a slice.
func UnmarshalListOfMaps(l []map[string]types.AttributeValue, out interface{}) error {
	items := make([]types.AttributeValue, len(l))
	for i, m := range l {
		items[i] = &types.AttributeValueMemberM{Value: m}
	}
	return UnmarshalList(items, out)
}

func kindOf(av types.AttributeValue) string {
	return strings.TrimPrefix(fmt.Sprintf("%T", av), "*types.AttributeValueMember")
}

func decode(av types.AttributeValue, v reflect.Value, t tag) error {
	_, isNull := av.(*types.AttributeValueMemberNULL)
	for v.Kind() == reflect.Pointer {
		if isNull && v.CanSet() {
			v.SetZero()
			return nil
		}
		if v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if own, ok := v.Interface().(Unmarshaler); ok {
			return own.UnmarshalDynamoDBAttributeValue(av)
		}
		v = v.Elem()
	}
	if av == nil || isNull {
		if v.CanSet() {
			v.SetZero()
		}
		return nil
	}
	if v.Type() == valueType {
		v.Set(reflect.ValueOf(av))
		return nil
	}
	if v.Kind() == reflect.Interface && v.NumMethod() == 0 {
		made, err := anyOf(av)
		if err == nil && made != nil {
			v.Set(reflect.ValueOf(made))
		}
		return err
	}
	misfit := func(err error) error { return &UnmarshalTypeError{kindOf(av), v.Type(), err} }
	switch av := av.(type) {
	case *types.AttributeValueMemberBOOL:
		if v.Kind() != reflect.Bool {
			return misfit(nil)
		}
		v.SetBool(av.Value)
	case *types.AttributeValueMemberS:
		return decodeText(av.Value, v, t, misfit)
	case *types.AttributeValueMemberN:
		return decodeNumber(av.Value, v, t, misfit)
	case *types.AttributeValueMemberB:
		return decodeBytes(av.Value, v, misfit)
	case *types.AttributeValueMemberM:
		return decodeMap(av.Value, v, misfit)
	case *types.AttributeValueMemberL:
		return decodeList(len(av.Value), func(i int) types.AttributeValue { return av.Value[i] }, v, misfit)
	case *types.AttributeValueMemberSS:
		return decodeSet(len(av.Value), func(i int) types.AttributeValue {
			return &types.AttributeValueMemberS{Value: av.Value[i]}
		}, v, misfit)
	case *types.AttributeValueMemberNS:
		return decodeSet(len(av.Value), func(i int) types.AttributeValue {
			return &types.AttributeValueMemberN{Value: av.Value[i]}
		}, v, misfit)
	case *types.AttributeValueMemberBS:
		return decodeSet(len(av.Value), func(i int) types.AttributeValue {
			return &types.AttributeValueMemberB{Value: av.Value[i]}
		}, v, misfit)
	default:
		return misfit(nil)
	}
	return nil
}

func decodeText(s string, v reflect.Value, t tag, misfit func(error) error) error {
	if v.Type() == timeType {
		when, err := time.Parse(time.RFC3339, s)
		if err != nil {
			return misfit(err)
		}
		v.Set(reflect.ValueOf(when))
		return nil
	}
	if v.Kind() == reflect.String {
		v.SetString(s)
		return nil
	}
	if t.asString {
		return decodeNumber(s, v, tag{}, misfit)
	}
	return misfit(nil)
}

func decodeNumber(s string, v reflect.Value, t tag, misfit func(error) error) error {
	switch {
	case v.Type() == unixType || v.Type() == timeType && t.unix:
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return misfit(err)
		}
		v.Set(reflect.ValueOf(time.Unix(n, 0)).Convert(v.Type()))
		return nil
	case v.Type() == reflect.TypeOf(Number("")):
		v.SetString(s)
		return nil
	}
	switch v.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil || v.OverflowInt(n) {
			return misfit(err)
		}
		v.SetInt(n)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		n, err := strconv.ParseUint(s, 10, 64)
		if err != nil || v.OverflowUint(n) {
			return misfit(err)
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		n, err := strconv.ParseFloat(s, 64)
		if err != nil || v.OverflowFloat(n) {
			return misfit(err)
		}
		v.SetFloat(n)
	default:
		return misfit(nil)
	}
	return nil
}

func decodeBytes(b []byte, v reflect.Value, misfit func(error) error) error {
	switch {
	case v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.Uint8:
		v.SetBytes(append([]byte{}, b...))
	case v.Kind() == reflect.Array && v.Type().Elem().Kind() == reflect.Uint8:
		v.SetZero()
		reflect.Copy(v, reflect.ValueOf(b))
	default:
		return misfit(nil)
	}
	return nil
}

func decodeMap(m map[string]types.AttributeValue, v reflect.Value, misfit func(error) error) error {
	switch v.Kind() {
	case reflect.Map:
		if v.IsNil() {
			v.Set(reflect.MakeMapWithSize(v.Type(), len(m)))
		}
		for name, av := range m {
			key := reflect.New(v.Type().Key())
			if own, ok := key.Interface().(encoding.TextUnmarshaler); ok {
				if err := own.UnmarshalText([]byte(name)); err != nil {
					return err
				}
			} else if key.Elem().Kind() == reflect.String {
				key.Elem().SetString(name)
			} else if err := decodeNumber(name, key.Elem(), tag{}, misfit); err != nil {
				return err
			}
			value := reflect.New(v.Type().Elem())
			if err := decode(av, value, tag{}); err != nil {
				return err
			}
			v.SetMapIndex(key.Elem(), value.Elem())
		}
	case reflect.Struct:
		all := fields(v.Type())
		for name, av := range m {
			f := find(all, name)
			if f == nil {
				continue
			}
			if err := decode(av, place(v, f.at), f.tag); err != nil {
				return err
			}
		}
	default:
		return misfit(nil)
	}
	return nil
}

// find is the field of an attribute: by its very name, or else in any case.
func find(all []field, name string) *field {
	for i := range all {
		if all[i].name == name {
			return &all[i]
		}
	}
	for i := range all {
		if strings.EqualFold(all[i].name, name) {
			return &all[i]
		}
	}
	return nil
}

// place is a pointer to a field, with the embedded structs on the way made.
func place(v reflect.Value, at []int) reflect.Value {
	for _, i := range at {
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				v.Set(reflect.New(v.Type().Elem()))
			}
			v = v.Elem()
		}
		v = v.Field(i)
	}
	return v.Addr()
}

func decodeList(n int, at func(int) types.AttributeValue, v reflect.Value, misfit func(error) error) error {
	switch v.Kind() {
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), n, n))
	case reflect.Array:
		v.SetZero()
		n = min(n, v.Len())
	default:
		return misfit(nil)
	}
	for i := 0; i < n; i++ {
		if err := decode(at(i), v.Index(i).Addr(), tag{}); err != nil {
			return err
		}
	}
	return nil
}

func decodeSet(n int, at func(int) types.AttributeValue, v reflect.Value, misfit func(error) error) error {
	if v.Kind() != reflect.Map {
		return decodeList(n, at, v, misfit)
	}
	v.Set(reflect.MakeMapWithSize(v.Type(), n))
	for i := 0; i < n; i++ {
		key := reflect.New(v.Type().Key())
		if err := decode(at(i), key, tag{}); err != nil {
			return err
		}
		value := reflect.New(v.Type().Elem()).Elem()
		if value.Kind() == reflect.Bool {
			value.SetBool(true)
		}
		v.SetMapIndex(key.Elem(), value)
	}
	return nil
}

// anyOf is a value as Go has it where nothing says otherwise.
func anyOf(av types.AttributeValue) (interface{}, error) {
	switch av := av.(type) {
	case *types.AttributeValueMemberS:
		return av.Value, nil
	case *types.AttributeValueMemberBOOL:
		return av.Value, nil
	case *types.AttributeValueMemberB:
		return av.Value, nil
	case *types.AttributeValueMemberSS:
		return av.Value, nil
	case *types.AttributeValueMemberBS:
		return av.Value, nil
	case *types.AttributeValueMemberN:
		return strconv.ParseFloat(av.Value, 64)
	case *types.AttributeValueMemberNS:
		out := make([]float64, len(av.Value))
		for i, s := range av.Value {
			n, err := strconv.ParseFloat(s, 64)
			if err != nil {
				return nil, err
			}
			out[i] = n
		}
		return out, nil
	case *types.AttributeValueMemberL:
		out := make([]interface{}, len(av.Value))
		for i := range out {
			if err := decode(av.Value[i], reflect.ValueOf(&out[i]), tag{}); err != nil {
				return nil, err
			}
		}
		return out, nil
	case *types.AttributeValueMemberM:
		out := make(map[string]interface{}, len(av.Value))
		for name, inner := range av.Value {
			var made interface{}
			if err := decode(inner, reflect.ValueOf(&made), tag{}); err != nil {
				return nil, err
			}
			out[name] = made
		}
		return out, nil
	}
	return nil, nil
}
