package cbor

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"
	"strconv"
	"strings"
	"time"
	"unsafe"
)

// ErrMalformed says that the library wrote what this package can't read, which
// would be a fault of either.
var ErrMalformed = errors.New("malformed CBOR")

// maxDepth bounds what one answer may nest.
const maxDepth = 512

// keep is the largest document whose strings are parts of it. Of larger ones strings are
// copied, so that one kept key does not keep a page of a thousand: short ones into chunks,
// since a page has tens of thousands, long ones each by itself.
const (
	keep  = 16 << 10
	chunk = 4 << 10
	short = 256
)

// Reader walks a document. After a fault everything reads as absent; Err tells.
type Reader struct {
	s     string
	i     int
	depth int
	copy  bool
	bad   bool
	chunk []byte
	texts []string
}

// NewReader is a reader of a document.
func NewReader(s string) Reader {
	return Reader{s: s, copy: len(s) > keep}
}

// Room is what to make room for in a container of n, which may be unknown.
func (r *Reader) Room(n int) int { return min(max(n, 0), 1024) }

// Empty says that there is nothing to read.
func (r *Reader) Empty() bool { return r.i >= len(r.s) }

// Err is the fault that was met.
func (r *Reader) Err() error {
	if r.bad {
		return ErrMalformed
	}
	return nil
}

func (r *Reader) fail() {
	r.bad = true
	r.i = len(r.s)
}

// head is the next item's major type and argument. Open lengths have open set.
func (r *Reader) head() (major byte, n uint64, open bool) {
	if r.i >= len(r.s) {
		r.fail()
		return 0xe0, 22, false
	}
	b := r.s[r.i]
	r.i++
	major, low := b&0xe0, b&0x1f
	if low < 24 {
		return major, uint64(low), false
	}
	size := 0
	switch low {
	case 24:
		size = 1
	case 25:
		size = 2
	case 26:
		size = 4
	case 27:
		size = 8
	case 31:
		return major, 0, true
	default:
		r.fail()
		return 0xe0, 22, false
	}
	if len(r.s)-r.i < size {
		r.fail()
		return 0xe0, 22, false
	}
	for ; size > 0; size-- {
		n = n<<8 | uint64(r.s[r.i])
		r.i++
	}
	return major, n, false
}

// Null takes a null, and says whether there was one.
func (r *Reader) Null() bool {
	if r.i >= len(r.s) {
		r.fail()
		return true
	}
	if b := r.s[r.i]; b == 0xf6 || b == 0xf7 {
		r.i++
		return true
	}
	return false
}

func (r *Reader) container(want byte) int {
	if r.Null() {
		return 0
	}
	major, n, open := r.head()
	if major != want || r.depth >= maxDepth {
		r.fail()
		return 0
	}
	if open {
		r.depth++
		return -1
	}
	// Each element is a byte at least.
	if n > uint64(len(r.s)-r.i) {
		r.fail()
		return 0
	}
	if n > 0 {
		r.depth++
	}
	return int(n)
}

// Map enters a map and gives what More counts down. A null is an empty map.
func (r *Reader) Map() int { return r.container(0xa0) }

// List enters a list and gives what More counts down; below 0 when its length is open.
func (r *Reader) List() int { return r.container(0x80) }

// More says whether there is one more entry, and leaves the container when not.
func (r *Reader) More(n *int) bool {
	if r.bad {
		return false
	}
	switch {
	case *n > 0:
		*n--
		if *n == 0 {
			// The last entry closes the container: depth bounds what is open, not what is read.
			r.depth--
		}
		return true
	case *n == 0:
		return false
	}
	if r.i < len(r.s) && r.s[r.i] == stop {
		r.i++
		r.depth--
		return false
	}
	return true
}

// span is the bytes of a string or blob.
func (r *Reader) span(want byte) (string, bool) {
	major, n, open := r.head()
	if open && major == want {
		var all strings.Builder
		for r.i < len(r.s) && r.s[r.i] != stop {
			m, n, o := r.head()
			if m != want || o || n > uint64(len(r.s)-r.i) {
				r.fail()
				return "", false
			}
			all.WriteString(r.s[r.i : r.i+int(n)])
			r.i += int(n)
		}
		r.close()
		return all.String(), !r.bad
	}
	if major != want || n > uint64(len(r.s)-r.i) {
		r.fail()
		return "", false
	}
	s := r.s[r.i : r.i+int(n)]
	r.i += int(n)
	return s, true
}

// Key is a map's next key: good until the document is gone, for comparing.
func (r *Reader) Key() string {
	if r.i < len(r.s) {
		if n := int(r.s[r.i]) - 0x60; n >= 0 && n < 24 && r.i+1+n <= len(r.s) {
			s := r.s[r.i+1 : r.i+1+n]
			r.i += 1 + n
			return s
		}
	}
	s, _ := r.span(0x60)
	return s
}

// KeyString is a map's next key, to keep.
func (r *Reader) KeyString() string {
	s := r.Key()
	if !r.copy {
		return s
	}
	if len(s) > short {
		return strings.Clone(s)
	}
	if len(s) > cap(r.chunk)-len(r.chunk) {
		r.chunk = make([]byte, 0, chunk)
	}
	at := len(r.chunk)
	r.chunk = append(r.chunk, s...)
	// What is in a chunk is not written again.
	return unsafe.String(unsafe.SliceData(r.chunk[at:]), len(s))
}

// String is text; numbers beyond 64 bits come as their digits.
func (r *Reader) String() string {
	if r.i < len(r.s) && r.s[r.i]&0xe0 != 0x60 {
		if r.Null() {
			return ""
		}
		if b := r.s[r.i]; b&0xe0 != 0x60 {
			return text(r.Any())
		}
	}
	s := r.KeyString()
	return s
}

// StringPtr is optional text; nil for a null. Pointers are taken from slabs: a page
// of a thousand entries would be thousands of allocations otherwise.
func (r *Reader) StringPtr() *string {
	if r.Null() {
		return nil
	}
	if len(r.texts) == 0 {
		r.texts = make([]string, 8)
	}
	p := &r.texts[0]
	r.texts = r.texts[1:]
	*p = r.String()
	return p
}

// Blob is bytes, a copy.
func (r *Reader) Blob() []byte {
	if r.Null() {
		return nil
	}
	s, ok := r.span(0x40)
	if !ok {
		return nil
	}
	return []byte(s)
}

// Bool is true or false.
func (r *Reader) Bool() bool {
	if r.i < len(r.s) {
		switch r.s[r.i] {
		case 0xf5:
			r.i++
			return true
		case 0xf4, 0xf6, 0xf7:
			r.i++
			return false
		}
	}
	r.fail()
	return false
}

// Int is an integer. A float that is whole counts as one.
func (r *Reader) Int() int64 {
	if r.Null() {
		return 0
	}
	start := r.i
	major, n, _ := r.head()
	switch {
	case major == 0x00 && n <= math.MaxInt64:
		return int64(n)
	case major == 0x20 && n <= math.MaxInt64:
		return ^int64(n)
	}
	r.i = start
	return int64(r.Float())
}

// Float is a number.
func (r *Reader) Float() float64 {
	switch v := r.Any().(type) {
	case nil:
		return 0
	case int64:
		return float64(v)
	case float64:
		return v
	case *big.Int:
		f, _ := new(big.Float).SetInt(v).Float64()
		return f
	case *big.Float:
		f, _ := v.Float64()
		return f
	case string:
		switch v {
		case "NaN":
			return math.NaN()
		case "Infinity":
			return math.Inf(1)
		case "-Infinity":
			return math.Inf(-1)
		}
		f, err := strconv.ParseFloat(v, 64)
		if err == nil {
			return f
		}
	}
	r.fail()
	return 0
}

// Time is a time, in UTC.
func (r *Reader) Time() time.Time {
	if t, ok := r.Any().(time.Time); ok {
		return t
	}
	r.fail()
	return time.Time{}
}

// Ptr is a pointer to a value; nil for a null.
func Ptr[T any](r *Reader, read func(*Reader) T) *T {
	if r.Null() {
		return nil
	}
	v := read(r)
	return &v
}

// close takes the end of an item of open length.
func (r *Reader) close() {
	if r.i >= len(r.s) {
		r.fail()
		return
	}
	r.i++
}

// Skip passes over a value.
func (r *Reader) Skip() {
	major, n, open := r.head()
	switch major {
	case 0x40, 0x60:
		if open {
			for r.i < len(r.s) && r.s[r.i] != stop {
				r.Skip()
			}
			r.close()
			return
		}
		if n > uint64(len(r.s)-r.i) {
			r.fail()
			return
		}
		r.i += int(n)
	case 0x80, 0xa0:
		if r.depth >= maxDepth {
			r.fail()
			return
		}
		r.depth++
		if open {
			for !r.bad && r.i < len(r.s) && r.s[r.i] != stop {
				r.Skip()
			}
			r.close()
		} else {
			if major == 0xa0 {
				n *= 2
			}
			for ; n > 0 && !r.bad; n-- {
				r.Skip()
			}
		}
		r.depth--
	case 0xc0:
		r.Skip()
	}
}

// Any is any value: nil, bool, int64, float64, string, []byte, time.Time, *big.Int,
// *big.Float, []interface{}, map[string]interface{}.
func (r *Reader) Any() interface{} {
	if r.depth >= maxDepth {
		r.fail()
		return nil
	}
	start := r.i
	major, n, _ := r.head()
	switch major {
	case 0x00:
		if n <= math.MaxInt64 {
			return int64(n)
		}
		return new(big.Int).SetUint64(n)
	case 0x20:
		if n <= math.MaxInt64 {
			return ^int64(n)
		}
		v := new(big.Int).SetUint64(n)
		return v.Not(v)
	case 0x40:
		r.i = start
		return r.Blob()
	case 0x60:
		r.i = start
		return r.KeyString()
	case 0x80:
		r.i = start
		list := []interface{}{}
		for n := r.List(); r.More(&n); {
			list = append(list, r.nested())
		}
		return list
	case 0xa0:
		r.i = start
		table := map[string]interface{}{}
		for n := r.Map(); r.More(&n); {
			key := r.KeyString()
			table[key] = r.nested()
		}
		return table
	case 0xc0:
		return r.tagged(n)
	}
	return r.simple(start)
}

// nested is a value within a container: More left the container before its last entry.
func (r *Reader) nested() interface{} {
	r.depth++
	v := r.Any()
	r.depth--
	return v
}

func (r *Reader) simple(start int) interface{} {
	if r.bad {
		return nil
	}
	body := r.s[start+1 : r.i]
	switch r.s[start] {
	case 0xf4:
		return false
	case 0xf5:
		return true
	case 0xf6, 0xf7:
		return nil
	case 0xf9:
		return half(binary.BigEndian.Uint16([]byte(body)))
	case 0xfa:
		return float64(math.Float32frombits(binary.BigEndian.Uint32([]byte(body))))
	case 0xfb:
		return math.Float64frombits(binary.BigEndian.Uint64([]byte(body)))
	}
	r.fail()
	return nil
}

func (r *Reader) tagged(tag uint64) interface{} {
	if r.depth >= maxDepth {
		r.fail()
		return nil
	}
	v := r.nested()
	switch tag {
	case 0:
		if s, ok := v.(string); ok {
			if t, err := time.Parse(time.RFC3339Nano, s); err == nil {
				return t.UTC()
			}
		}
	case 1:
		switch s := v.(type) {
		case int64:
			return time.Unix(s, 0).UTC()
		case float64:
			whole, part := math.Modf(s)
			return time.Unix(int64(whole), int64(math.Round(part*1e6))*1000).UTC()
		}
	case 2, 3:
		if b, ok := v.([]byte); ok {
			n := new(big.Int).SetBytes(b)
			if tag == 3 {
				n.Not(n)
			}
			return n
		}
	case 4:
		if pair, ok := v.([]interface{}); ok && len(pair) == 2 {
			if f, ok := new(big.Float).SetString(text(pair[1]) + "e" + text(pair[0])); ok {
				return f
			}
		}
	default:
		return v
	}
	r.fail()
	return nil
}

func text(v interface{}) string {
	switch v := v.(type) {
	case string:
		return v
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case *big.Int:
		return v.String()
	case *big.Float:
		return v.Text('g', -1)
	case bool:
		return strconv.FormatBool(v)
	}
	return ""
}

// half is a 16-bit float.
func half(b uint16) float64 {
	sign, exp, frac := 1.0, int(b>>10&0x1f), float64(b&0x3ff)
	if b&0x8000 != 0 {
		sign = -1
	}
	switch exp {
	case 0:
		return sign * math.Ldexp(frac, -24)
	case 31:
		if frac != 0 {
			return math.NaN()
		}
		return math.Inf(int(sign))
	}
	return sign * math.Ldexp(1024+frac, exp-25)
}
