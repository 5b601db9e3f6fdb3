package jmespath

import (
	"math"
	"reflect"
	"sort"
	"strings"
	"unicode/utf8"
)

// plain is a Go value as a path sees it, one level of it: containers keep Go's elements.
func plain(v interface{}) interface{} {
	switch v := v.(type) {
	case nil, bool, float64, string, []interface{}, map[string]interface{}:
		return v
	}
	r := reflect.ValueOf(v)
	for r.Kind() == reflect.Pointer || r.Kind() == reflect.Interface {
		if r.IsNil() {
			return nil
		}
		if r.Elem().Kind() == reflect.Struct {
			return v
		}
		r = r.Elem()
	}
	switch r.Kind() {
	case reflect.Bool:
		return r.Bool()
	case reflect.String:
		return r.String()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return float64(r.Int())
	case reflect.Float32, reflect.Float64:
		return r.Float()
	case reflect.Slice:
		if r.IsNil() {
			return nil
		}
		if r.Type().Elem().Kind() == reflect.Uint8 {
			return string(r.Bytes())
		}
		out := make([]interface{}, r.Len())
		for i := range out {
			out[i] = plain(r.Index(i).Interface())
		}
		return out
	case reflect.Map:
		if r.IsNil() {
			return nil
		}
		out := make(map[string]interface{}, r.Len())
		for _, k := range r.MapKeys() {
			out[k.String()] = plain(r.MapIndex(k).Interface())
		}
		return out
	}
	return v
}

// member is a member by its name in the model.
func member(v interface{}, name string) interface{} {
	v = plain(v)
	if table, ok := v.(map[string]interface{}); ok {
		return plain(table[name])
	}
	r := reflect.ValueOf(v)
	for r.Kind() == reflect.Pointer {
		r = r.Elem()
	}
	if r.Kind() != reflect.Struct || name == "" {
		return nil
	}
	field := r.FieldByName(strings.ToUpper(name[:1]) + name[1:])
	if !field.IsValid() || !field.CanInterface() {
		return nil
	}
	found := plain(field.Interface())
	// A scalar of an enum that is not there is empty text.
	if text, ok := found.(string); ok && text == "" && field.Kind() == reflect.String {
		return nil
	}
	return found
}

func elements(v interface{}) []interface{} {
	list, _ := plain(v).([]interface{})
	return list
}

func values(v interface{}) []interface{} {
	v = plain(v)
	if table, ok := v.(map[string]interface{}); ok {
		names := make([]string, 0, len(table))
		for name := range table {
			names = append(names, name)
		}
		sort.Strings(names)
		out := make([]interface{}, 0, len(table))
		for _, name := range names {
			out = append(out, plain(table[name]))
		}
		return out
	}
	r := reflect.ValueOf(v)
	for r.Kind() == reflect.Pointer {
		r = r.Elem()
	}
	if r.Kind() != reflect.Struct {
		return nil
	}
	out := []interface{}{}
	for i := 0; i < r.NumField(); i++ {
		if r.Field(i).CanInterface() && r.Type().Field(i).Name != "ResultMetadata" {
			out = append(out, plain(r.Field(i).Interface()))
		}
	}
	return out
}

// flatten merges a list's lists into it.
func flatten(v interface{}) []interface{} {
	list, ok := plain(v).([]interface{})
	if !ok {
		return nil
	}
	out := []interface{}{}
	for _, e := range list {
		if inner, ok := plain(e).([]interface{}); ok {
			out = append(out, inner...)
		} else {
			out = append(out, e)
		}
	}
	return out
}

// cut is a slice of a list, with a step that may go backwards.
func cut(list []interface{}, parts [3]*int) []interface{} {
	if list == nil {
		return nil
	}
	step, n := 1, len(list)
	if parts[2] != nil {
		step = *parts[2]
	}
	low, high := 0, n
	if step < 0 {
		low, high = -1, n-1
	}
	bound := func(p *int, otherwise int) int {
		if p == nil {
			return otherwise
		}
		i := *p
		if i < 0 {
			i += n
		}
		return min(max(i, low), high)
	}
	out := []interface{}{}
	if step > 0 {
		stop := bound(parts[1], n)
		for i := bound(parts[0], 0); i < stop; i += step {
			out = append(out, list[i])
		}
		return out
	}
	stop := bound(parts[1], -1)
	for i := bound(parts[0], n-1); i > stop; i += step {
		out = append(out, list[i])
	}
	return out
}

func truth(v interface{}) bool {
	switch v := plain(v).(type) {
	case nil:
		return false
	case bool:
		return v
	case string:
		return v != ""
	case []interface{}:
		return len(v) > 0
	case map[string]interface{}:
		return len(v) > 0
	}
	return true
}

func compare(op string, a, b interface{}) interface{} {
	a, b = plain(a), plain(b)
	switch op {
	case "==":
		return reflect.DeepEqual(a, b)
	case "!=":
		return !reflect.DeepEqual(a, b)
	}
	x, ok := a.(float64)
	y, also := b.(float64)
	if !ok || !also {
		return nil
	}
	switch op {
	case "<":
		return x < y
	case "<=":
		return x <= y
	case ">":
		return x > y
	}
	return x >= y
}

// call is a function of those that models use.
func (s *parser) call(name string) node {
	var args []node
	if !s.take(")") {
		for {
			if s.take("&") {
				s.fail("expressions as arguments are not supported")
			}
			args = append(args, s.pipe())
			if !s.take(",") {
				break
			}
		}
		s.expect(")")
	}
	f, ok := functions[name]
	if !ok {
		s.fail("there is no function " + name)
	}
	if len(args) != f.args {
		s.fail(name + " takes other arguments")
	}
	return func(v interface{}) interface{} {
		got := make([]interface{}, len(args))
		for i, a := range args {
			got[i] = plain(a(v))
		}
		return f.do(got)
	}
}

var functions = map[string]struct {
	args int
	do   func([]interface{}) interface{}
}{
	"length": {1, func(a []interface{}) interface{} {
		switch v := a[0].(type) {
		case string:
			return float64(utf8.RuneCountInString(v))
		case []interface{}:
			return float64(len(v))
		case map[string]interface{}:
			return float64(len(v))
		}
		return nil
	}},
	"contains": {2, func(a []interface{}) interface{} {
		switch v := a[0].(type) {
		case string:
			part, ok := a[1].(string)
			return ok && strings.Contains(v, part)
		case []interface{}:
			for _, e := range v {
				if reflect.DeepEqual(plain(e), a[1]) {
					return true
				}
			}
			return false
		}
		return nil
	}},
	"starts_with": {2, func(a []interface{}) interface{} {
		v, ok := a[0].(string)
		part, also := a[1].(string)
		if !ok || !also {
			return nil
		}
		return strings.HasPrefix(v, part)
	}},
	"ends_with": {2, func(a []interface{}) interface{} {
		v, ok := a[0].(string)
		part, also := a[1].(string)
		if !ok || !also {
			return nil
		}
		return strings.HasSuffix(v, part)
	}},
	"keys": {1, func(a []interface{}) interface{} {
		table, ok := a[0].(map[string]interface{})
		if !ok {
			return nil
		}
		names := make([]string, 0, len(table))
		for name := range table {
			names = append(names, name)
		}
		sort.Strings(names)
		out := make([]interface{}, len(names))
		for i, name := range names {
			out[i] = name
		}
		return out
	}},
	"sum": {1, func(a []interface{}) interface{} { return fold(a[0], 0, func(x, y float64) float64 { return x + y }) }},
	"max": {1, func(a []interface{}) interface{} { return fold(a[0], math.Inf(-1), math.Max) }},
	"min": {1, func(a []interface{}) interface{} { return fold(a[0], math.Inf(1), math.Min) }},
}

func fold(v interface{}, x float64, with func(x, y float64) float64) interface{} {
	list, ok := v.([]interface{})
	if !ok {
		return nil
	}
	for _, e := range list {
		n, ok := plain(e).(float64)
		if !ok {
			return nil
		}
		x = with(x, n)
	}
	if math.IsInf(x, 0) {
		return nil
	}
	return x
}
