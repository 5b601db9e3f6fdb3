// Package rand makes random ids.
package rand

import (
	"crypto/rand"
	"encoding/hex"
	"io"
)

// Reader is where randomness comes from unless said otherwise.
var Reader io.Reader = rand.Reader

// UUID makes version 4 UUIDs.
type UUID struct {
	source io.Reader
}

// NewUUID makes one over a source.
func NewUUID(r io.Reader) *UUID { return &UUID{source: r} }

// GetUUID is a UUID as text.
func (r *UUID) GetUUID() (string, error) {
	b, err := r.GetBytes()
	if err != nil {
		return "", err
	}
	text := hex.EncodeToString(b)
	return text[:8] + "-" + text[8:12] + "-" + text[12:16] + "-" + text[16:20] + "-" + text[20:], nil
}

// GetBytes is a UUID as 16 bytes.
func (r *UUID) GetBytes() ([]byte, error) {
	b := make([]byte, 16)
	if _, err := io.ReadFull(r.source, b); err != nil {
		return nil, err
	}
	b[6] = b[6]&0x0f | 0x40
	b[8] = b[8]&0x3f | 0x80
	return b, nil
}
