package cbor

import (
	"math"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"
)

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	var w Writer
	w.Map()
	when := time.Date(2026, 1, 2, 3, 4, 5, 6, time.UTC)
	long := strings.Repeat("é", 20000)
	for name, put := range map[string]func(){
		"int": func() { w.Int(-7) }, "large": func() { w.Int(math.MaxInt64) }, "float": func() { w.Float(1.5) },
		"text": func() { w.String("text") }, "long": func() { w.String(long) }, "blob": func() { w.Blob([]byte{0, 255}) },
		"true": func() { w.Bool(true) }, "null": w.Null, "time": func() { w.Time(when) }, "whole": func() { w.Time(when.Truncate(time.Second)) },
		"list": func() { w.List(); w.Int(1); w.List(); w.End(); w.End() },
	} {
		w.String(name)
		put()
	}
	w.End()
	r := NewReader(string(w.B))
	got := r.Any()
	if r.Err() != nil || !r.Empty() {
		t.Fatal(r.Err())
	}
	want := map[string]interface{}{
		"int": int64(-7), "large": int64(math.MaxInt64), "float": 1.5, "text": "text", "long": long, "blob": []byte{0, 255},
		"true": true, "null": nil, "time": when, "whole": when.Truncate(time.Second), "list": []interface{}{int64(1), []interface{}{}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %v", got)
	}
}

func TestStringsOfLargeDocumentsAreCopies(t *testing.T) {
	var w Writer
	w.List()
	for i := range 5000 {
		w.String(strings.Repeat("x", i%300))
	}
	w.End()
	r := NewReader(string(w.B))
	var all []string
	for n := r.List(); r.More(&n); {
		all = append(all, r.String())
	}
	for i, s := range all {
		if s != strings.Repeat("x", i%300) {
			t.Fatal(i, len(s))
		}
	}
	if len(all) != 5000 || r.Err() != nil {
		t.Error(len(all), r.Err())
	}
}

func TestForms(t *testing.T) {
	for text, want := range map[string]interface{}{
		"\xf9\x3e\x00": 1.5, "\xf9\x00\x01": 5.960464477539063e-8, "\xfa\x3f\xc0\x00\x00": 1.5, "\x1a\x00\x01\x00\x00": int64(65536),
		"\xc1\x00": time.Unix(0, 0).UTC(), "\xc2\x42\x01\x00": big.NewInt(256), "\x7f\x61a\x61b\xff": "ab", "\x9f\xff": []interface{}{},
	} {
		r := NewReader(text)
		if got := r.Any(); !reflect.DeepEqual(got, want) || r.Err() != nil {
			t.Errorf("%x: got %v, want %v", text, got, want)
		}
	}
	for _, bad := range []string{"", "\x61", "\x9f", "\xa1\x61a", "\xff", "\x1c", "\x9b\xff\xff\xff\xff\xff\xff\xff\xff", strings.Repeat("\x81", 4000)} {
		r := NewReader(bad)
		if _ = r.Any(); r.Err() == nil {
			t.Errorf("%.10x was taken", bad)
		}
		r = NewReader(bad)
		if r.Skip(); r.Err() == nil && bad != "\xff" {
			t.Errorf("%.10x was skipped", bad)
		}
	}
}
