package runtime

import (
	"bytes"
	"encoding/json"
	"math/big"

	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/smithy/document"
)

// EncodeDocument writes a value of any kind; what has no JSON form is a null.
func EncodeDocument(w *cbor.Writer, d document.Interface) {
	text, err := d.MarshalSmithyDocument()
	if err != nil {
		w.Null()
		return
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var v interface{}
	if decoder.Decode(&v) != nil {
		w.Null()
		return
	}
	encodeAny(w, v)
}

func encodeAny(w *cbor.Writer, v interface{}) {
	switch v := v.(type) {
	case bool:
		w.Bool(v)
	case string:
		w.String(v)
	case []byte:
		w.Blob(v)
	case int:
		w.Int(int64(v))
	case int64:
		w.Int(v)
	case float64:
		w.Float(v)
	case json.Number:
		if n, err := v.Int64(); err == nil {
			w.Int(n)
		} else {
			f, _ := v.Float64()
			w.Float(f)
		}
	case []interface{}:
		w.List()
		for _, e := range v {
			encodeAny(w, e)
		}
		w.End()
	case map[string]interface{}:
		w.Map()
		for k, e := range v {
			w.String(k)
			encodeAny(w, e)
		}
		w.End()
	default:
		w.Null()
	}
}

// DecodeDocument reads a value of any kind.
func DecodeDocument(r *cbor.Reader) document.Interface {
	if r.Null() {
		return nil
	}
	return document.NewLazyDocument(plain(r.Any()))
}

// plain is a value as encoding/json writes it.
func plain(v interface{}) interface{} {
	switch v := v.(type) {
	case *big.Float:
		return json.Number(v.Text('g', -1))
	case []interface{}:
		for i := range v {
			v[i] = plain(v[i])
		}
	case map[string]interface{}:
		for k := range v {
			v[k] = plain(v[k])
		}
	}
	return v
}
