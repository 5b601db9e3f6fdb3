// Package sign signs URLs and cookies of CloudFront.
//
// It is written in Go throughout, since a crypto.Signer may keep its key where nothing else gets at it.
package sign

import (
	"bytes"
	"crypto"
	"crypto/rand"
	_ "crypto/sha1" // CloudFront's digest
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// AWSEpochTime is a time in whole seconds since 1970.
type AWSEpochTime struct{ time.Time }

// NewAWSEpochTime is a time as policies have it.
func NewAWSEpochTime(t time.Time) *AWSEpochTime { return &AWSEpochTime{t} }

// MarshalJSON writes it.
func (t AWSEpochTime) MarshalJSON() ([]byte, error) {
	return []byte(fmt.Sprintf(`{"AWS:EpochTime":%d}`, t.UTC().Unix())), nil
}

// UnmarshalJSON reads it.
func (t *AWSEpochTime) UnmarshalJSON(text []byte) error {
	var in struct {
		Seconds int64 `json:"AWS:EpochTime"`
	}
	if err := json.Unmarshal(text, &in); err != nil {
		return err
	}
	t.Time = time.Unix(in.Seconds, 0).UTC()
	return nil
}

// IPAddress is an address or a range of them.
type IPAddress struct {
	SourceIP string `json:"AWS:SourceIp"`
}

// Condition is who may fetch, and when.
type Condition struct {
	IPAddress       *IPAddress    `json:"IpAddress,omitempty"`
	DateGreaterThan *AWSEpochTime `json:",omitempty"`
	// DateLessThan is the end, which there must be.
	DateLessThan *AWSEpochTime `json:",omitempty"`
}

// Statement is what may be fetched, by whom, and when.
type Statement struct {
	Resource  string
	Condition Condition
}

// Policy is what a signature allows. CloudFront takes one statement.
type Policy struct {
	Statements []Statement `json:"Statement"`
}

// NewCannedPolicy allows a resource until a time.
func NewCannedPolicy(resource string, expires time.Time) *Policy {
	return &Policy{[]Statement{{resource, Condition{DateLessThan: NewAWSEpochTime(expires)}}}}
}

// Validate says what is wrong with it.
func (p *Policy) Validate() error {
	if len(p.Statements) == 0 {
		return errors.New("at least one policy statement is required")
	}
	for i, s := range p.Statements {
		switch {
		case s.Resource == "":
			return fmt.Errorf("policy statement %d has no resource", i)
		case strings.ContainsFunc(s.Resource, func(c rune) bool { return c > 0x7e || c < 0x20 }):
			return fmt.Errorf("the resource %q of policy statement %d holds what is no ASCII: encode it first", s.Resource, i)
		case s.Condition.DateLessThan == nil || s.Condition.DateLessThan.Unix() < 1:
			return fmt.Errorf("policy statement %d has no DateLessThan", i)
		}
	}
	return nil
}

// Sign is the policy's signature and the policy itself, both as CloudFront writes base64.
func (p *Policy) Sign(key crypto.Signer) (signature, policy []byte, err error) {
	if err := p.Validate(); err != nil {
		return nil, nil, err
	}
	if key == nil {
		return nil, nil, errors.New("there is no private key to sign with")
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false) // URLs have ampersands
	if err := encoder.Encode(p); err != nil {
		return nil, nil, err
	}
	plain := bytes.TrimSuffix(text.Bytes(), []byte("\n"))
	digest := crypto.SHA1.New()
	digest.Write(plain)
	raw, err := key.Sign(rand.Reader, digest.Sum(nil), crypto.SHA1)
	if err != nil {
		return nil, nil, fmt.Errorf("failed to sign policy, %w", err)
	}
	return encode(raw), encode(plain), nil
}

// encode is base64 with what URLs take in place of what they don't.
func encode(b []byte) []byte {
	out := base64.StdEncoding.AppendEncode(nil, b)
	for i, c := range out {
		switch c {
		case '+':
			out[i] = '-'
		case '=':
			out[i] = '_'
		case '/':
			out[i] = '~'
		}
	}
	return out
}

// InvalidURLError is a URL that can't be signed.
type InvalidURLError struct {
	Err error
	URL string
}

func (e *InvalidURLError) Unwrap() error { return e.Err }
func (e *InvalidURLError) Error() string {
	return fmt.Sprintf("URL %q can't be signed: %v", e.URL, e.Err)
}

// checked is a URL without what a signature adds.
func checked(text string) (string, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil:
	case u.Scheme == "":
		err = errors.New("URL missing valid scheme")
	case u.Host == "":
		err = errors.New("URL missing host")
	case u.User != nil:
		err = errors.New("URL holds a user")
	default:
		for _, name := range []string{"Expires", "Policy", "Signature", "Key-Pair-Id"} {
			if u.Query().Has(name) {
				err = fmt.Errorf("URL has the query parameter %s, which the signature adds", name)
			}
		}
	}
	if err != nil {
		return "", &InvalidURLError{err, text}
	}
	text, _, _ = strings.Cut(text, "#")
	return text, nil
}

// URLSigner signs URLs. Any number of goroutines may use it at once.
type URLSigner struct {
	keyID string
	key   crypto.Signer
}

// NewURLSigner signs with a private key (RSA, or EC of the curve P-256) whose public half CloudFront knows by an id.
func NewURLSigner(keyID string, privKey crypto.Signer) *URLSigner { return &URLSigner{keyID, privKey} }

// Sign is a URL that is good until a time.
func (s URLSigner) Sign(url string, expires time.Time) (string, error) {
	plain, err := checked(url)
	if err != nil {
		return "", err
	}
	signature, _, err := NewCannedPolicy(plain, expires).Sign(s.key)
	if err != nil {
		return "", err
	}
	return s.with(plain, "Expires="+strconv.FormatInt(expires.UTC().Unix(), 10), signature), nil
}

// SignWithPolicy is a URL that is good for what a policy says.
func (s URLSigner) SignWithPolicy(url string, p *Policy) (string, error) {
	plain, err := checked(url)
	if err != nil {
		return "", err
	}
	if p == nil {
		return "", errors.New("there is no policy")
	}
	signature, policy, err := p.Sign(s.key)
	if err != nil {
		return "", err
	}
	return s.with(plain, "Policy="+string(policy), signature), nil
}

func (s URLSigner) with(plain, first string, signature []byte) string {
	mark := "?"
	if strings.Contains(plain, "?") {
		mark = "&"
	}
	return plain + mark + first + "&Signature=" + string(signature) + "&Key-Pair-Id=" + s.keyID
}
