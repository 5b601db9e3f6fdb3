// Package endpoints is where requests go.
package endpoints

import (
	"net/http"
	"net/url"

	"github.com/libaws/libaws-go/smithy"
)

// Endpoint is what a resolver gives. Its host is used as it is; the operation's path goes behind its own.
type Endpoint struct {
	URI url.URL
	// Headers that requests must carry.
	Headers http.Header
	// Properties, such as how to sign there: see auth.SetAuthOptions.
	Properties smithy.Properties
}
