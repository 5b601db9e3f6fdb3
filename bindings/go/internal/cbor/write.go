// Package cbor is the form in which inputs and outputs cross to the library and back.
//
// Both directions are written for generated code that knows its shapes: nothing is
// looked up by reflection. The writer appends to one buffer, with containers of open
// length, so that nothing is counted first. The reader walks one text that was copied
// out of the library once; what it gives are parts of that text.
package cbor

import (
	"encoding/binary"
	"math"
	"time"
	"unicode/utf8"
)

const (
	openMap  = 0xbf
	openList = 0x9f
	stop     = 0xff
)

// Writer appends values to B.
type Writer struct {
	B []byte
}

// Map opens a map; End closes it.
func (w *Writer) Map() { w.B = append(w.B, openMap) }

// List opens a list; End closes it.
func (w *Writer) List() { w.B = append(w.B, openList) }

// End closes a map or list.
func (w *Writer) End() { w.B = append(w.B, stop) }

// Raw appends what is CBOR already, such as keys that were encoded ahead.
func (w *Writer) Raw(s string) { w.B = append(w.B, s...) }

// Null appends a null.
func (w *Writer) Null() { w.B = append(w.B, 0xf6) }

// Bool appends true or false.
func (w *Writer) Bool(v bool) {
	if v {
		w.B = append(w.B, 0xf5)
	} else {
		w.B = append(w.B, 0xf4)
	}
}

func (w *Writer) head(major byte, n uint64) {
	switch {
	case n < 24:
		w.B = append(w.B, major|byte(n))
	case n < 1<<8:
		w.B = append(w.B, major|24, byte(n))
	case n < 1<<16:
		w.B = append(w.B, major|25, byte(n>>8), byte(n))
	case n < 1<<32:
		w.B = binary.BigEndian.AppendUint32(append(w.B, major|26), uint32(n))
	default:
		w.B = binary.BigEndian.AppendUint64(append(w.B, major|27), n)
	}
}

// Int appends an integer.
func (w *Writer) Int(v int64) {
	if v < 0 {
		w.head(0x20, uint64(^v))
	} else {
		w.head(0x00, uint64(v))
	}
}

// Float appends a double.
func (w *Writer) Float(v float64) {
	w.B = binary.BigEndian.AppendUint64(append(w.B, 0xfb), math.Float64bits(v))
}

// String appends text. What is no UTF-8 the library refuses, and says so.
func (w *Writer) String(s string) {
	w.head(0x60, uint64(len(s)))
	w.B = append(w.B, s...)
}

// Blob appends bytes.
func (w *Writer) Blob(b []byte) {
	w.head(0x40, uint64(len(b)))
	w.B = append(w.B, b...)
}

// Time appends a time: whole seconds as a number, others as text, which is exact.
func (w *Writer) Time(t time.Time) {
	if t.Nanosecond() == 0 {
		w.B = append(w.B, 0xc1)
		w.Int(t.Unix())
		return
	}
	w.B = append(w.B, 0xc0)
	w.String(t.UTC().Format("2006-01-02T15:04:05.999999999Z"))
}

// Text says whether a string may be written.
func Text(s string) bool { return utf8.ValidString(s) }
