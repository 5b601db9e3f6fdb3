// Package document has values of any kind, which some services take and give.
package document

import (
	"bytes"
	"encoding/json"
)

// Interface is a value of any kind.
type Interface interface {
	// UnmarshalSmithyDocument reads it into a Go value.
	UnmarshalSmithyDocument(interface{}) error
	// MarshalSmithyDocument is it as JSON.
	MarshalSmithyDocument() ([]byte, error)
}

type lazy struct{ v interface{} }

// NewLazyDocument is a Go value as a document: what encoding/json makes of it.
func NewLazyDocument(v interface{}) Interface { return lazy{v} }

func (d lazy) MarshalSmithyDocument() ([]byte, error) { return json.Marshal(d.v) }

func (d lazy) UnmarshalSmithyDocument(to interface{}) error {
	text, err := json.Marshal(d.v)
	if err != nil {
		return err
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	return decoder.Decode(to)
}
