// Package v4 signs any HTTP request with Signature Version 4.
//
// The library's own signer does it: what is signed, and how, is as in its clients.
package v4

import (
	"context"
	"net/http"
	"strconv"
	"time"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/runtime"
	"github.com/libaws/libaws-go/smithy/logging"
)

// PresignedHTTPRequest is a request that whoever has it may send until it expires.
type PresignedHTTPRequest struct {
	URL    string
	Method string
	// SignedHeader is the headers that must be sent as they are.
	SignedHeader http.Header
}

// SignerOptions are what a signer does otherwise than by default.
type SignerOptions struct {
	// DisableHeaderHoisting is kept for callers: headers stay headers.
	DisableHeaderHoisting bool
	// DisableURIPathEscaping leaves the path as it is, as S3 has it.
	DisableURIPathEscaping bool
	// Logger is kept for callers.
	Logger logging.Logger
	// LogSigning is kept for callers: what is signed holds nothing to log.
	LogSigning bool
	// DisableSessionToken leaves the session token out.
	DisableSessionToken bool
}

// HTTPSigner signs a request in its headers.
type HTTPSigner interface {
	SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) error
}

// Signer signs requests. Any number of goroutines may use it at once.
type Signer struct {
	options SignerOptions
	library *runtime.Utility
}

// NewSigner is a signer of options.
func NewSigner(optFns ...func(*SignerOptions)) *Signer {
	s := &Signer{library: runtime.NewUtility("signer", "request-signer", runtime.Settings{Extra: runtime.Alone})}
	for _, fn := range optFns {
		fn(&s.options)
	}
	return s
}

var _ HTTPSigner = (*Signer)(nil)

// SignHTTP signs a request, whose body's SHA-256 is given in hexadecimal, and sets its headers.
func (s *Signer) SignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) error {
	out, err := s.sign(ctx, "SignRequest", credentials, r, payloadHash, service, region, signingTime, optFns)
	if err != nil {
		return err
	}
	for name, values := range out.SignedHeader {
		if name != "Host" {
			r.Header[name] = values
		}
	}
	return nil
}

// PresignHTTP is a request's URL with a signature in its query, and the headers to send with it. The
// query's X-Amz-Expires is how long it is good for, by default 15 minutes. The request stays as it is.
func (s *Signer) PresignHTTP(ctx context.Context, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, signingTime time.Time, optFns ...func(*SignerOptions)) (signedURI string, signedHeaders http.Header, err error) {
	out, err := s.sign(ctx, "PresignRequest", credentials, r, payloadHash, service, region, signingTime, optFns)
	if err != nil {
		return "", nil, err
	}
	host := r.Host
	if host == "" {
		host = r.URL.Host
	}
	out.SignedHeader.Set("Host", host)
	return out.URL, out.SignedHeader, nil
}

func (s *Signer) sign(ctx context.Context, name string, credentials aws.Credentials, r *http.Request, payloadHash, service, region string, at time.Time, optFns []func(*SignerOptions)) (*runtime.Presigned, error) {
	o := s.options
	for _, fn := range optFns {
		fn(&o)
	}
	if o.DisableSessionToken {
		credentials.SessionToken = ""
	}
	headers := map[string]interface{}{}
	for key, values := range r.Header {
		for i, value := range values {
			if i > 0 {
				value = headers[key].(string) + "," + value
			}
			headers[key] = value
		}
	}
	url := *r.URL
	if r.Host != "" {
		url.Host = r.Host
	}
	in := map[string]interface{}{
		"Method": r.Method, "Headers": headers, "SigningName": service, "SigningRegion": region,
		"PayloadHash": payloadHash, "SigningTime": at.UTC().Format(time.RFC3339),
	}
	if query := url.Query(); name == "PresignRequest" && query.Has("X-Amz-Expires") {
		life, err := strconv.ParseInt(query.Get("X-Amz-Expires"), 10, 64)
		if err != nil {
			return nil, err
		}
		in["ExpiresIn"] = life
		query.Del("X-Amz-Expires")
		url.RawQuery = query.Encode()
	}
	in["Url"] = url.String()
	if o.DisableURIPathEscaping {
		in["DoubleEncode"], in["NormalizePath"] = false, false
	}
	settings := runtime.Settings{Region: region, Credentials: runtime.Value(credentials), Extra: runtime.Alone}
	out, err := s.library.CallWith(ctx, &settings, name, in)
	if err != nil {
		return nil, err
	}
	return runtime.PresignedOf(out, "Url", "Method", "Headers"), nil
}
