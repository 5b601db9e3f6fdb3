package sign

import (
	"crypto"
	"errors"
	"net/http"
	"strconv"
	"time"
)

// Names of the cookies.
const (
	CookiePolicyName    = "CloudFront-Policy"
	CookieSignatureName = "CloudFront-Signature"
	CookieKeyIDName     = "CloudFront-Key-Pair-Id"
	cookieExpiresName   = "CloudFront-Expires"
)

// CookieOptions are what all cookies have.
type CookieOptions struct {
	Path   string
	Domain string
	Secure bool
}

// CookieSigner signs cookies. Any number of goroutines may use it at once.
type CookieSigner struct {
	keyID string
	key   crypto.Signer
	Opts  CookieOptions
}

// NewCookieSigner signs as NewURLSigner does.
func NewCookieSigner(keyID string, privKey crypto.Signer, opts ...func(*CookieOptions)) *CookieSigner {
	s := &CookieSigner{keyID: keyID, key: privKey}
	for _, opt := range opts {
		opt(&s.Opts)
	}
	return s
}

// Sign is cookies with which a resource, which may hold asterisks, can be fetched until a time.
func (s CookieSigner) Sign(u string, expires time.Time, opts ...func(*CookieOptions)) ([]*http.Cookie, error) {
	plain, err := checked(u)
	if err != nil {
		return nil, err
	}
	signature, _, err := NewCannedPolicy(plain, expires).Sign(s.key)
	if err != nil {
		return nil, err
	}
	return s.cookies(opts, [2]string{cookieExpiresName, strconv.FormatInt(expires.UTC().Unix(), 10)}, signature), nil
}

// SignWithPolicy is cookies for what a policy says.
func (s CookieSigner) SignWithPolicy(p *Policy, opts ...func(*CookieOptions)) ([]*http.Cookie, error) {
	if p == nil {
		return nil, errors.New("there is no policy")
	}
	signature, policy, err := p.Sign(s.key)
	if err != nil {
		return nil, err
	}
	return s.cookies(opts, [2]string{CookiePolicyName, string(policy)}, signature), nil
}

func (s CookieSigner) cookies(opts []func(*CookieOptions), first [2]string, signature []byte) []*http.Cookie {
	o := s.Opts
	for _, opt := range opts {
		opt(&o)
	}
	var out []*http.Cookie
	for _, pair := range [][2]string{first, {CookieSignatureName, string(signature)}, {CookieKeyIDName, s.keyID}} {
		out = append(out, &http.Cookie{
			Name: pair[0], Value: pair[1], Path: o.Path, Domain: o.Domain, Secure: o.Secure, HttpOnly: true,
		})
	}
	return out
}
