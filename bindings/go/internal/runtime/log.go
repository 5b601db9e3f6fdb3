package runtime

import (
	"context"
	"fmt"
	"os"
	"sort"
	"strings"

	"github.com/libaws/libaws-go/aws"
	"github.com/libaws/libaws-go/internal/cbor"
	"github.com/libaws/libaws-go/internal/ffi"
	"github.com/libaws/libaws-go/smithy/logging"
)

// standard is where modes log to when there is no logger.
var standard = logging.NewStandardLogger(os.Stderr)

// modes names what a mode asks for as the library does.
func modes(m aws.ClientLogMode) string {
	var names []string
	for _, one := range []struct {
		mode aws.ClientLogMode
		name string
	}{
		{aws.LogSigning, "signing"}, {aws.LogRetries, "retries"}, {aws.LogRequest | aws.LogRequestWithBody, "request"},
		{aws.LogResponse | aws.LogResponseWithBody, "response"},
	} {
		if m&one.mode != 0 {
			names = append(names, one.name)
		}
	}
	return strings.Join(names, ",")
}

// logs has a call's events passed to a logger that is asked for the one of the call's context
// first.
func (s *Settings) logs(ctx context.Context, before func(*ffi.Operation) error) func(*ffi.Operation) error {
	if s.LogMode == 0 {
		return before
	}
	if _, ok := s.Logger.(logging.ContextLogger); !ok {
		return before
	}
	logger := logging.WithContext(ctx, s.Logger)
	return func(o *ffi.Operation) error {
		if before != nil {
			if err := before(o); err != nil {
				return err
			}
		}
		return o.On("log", "go-context", tell(logger))
	}
}

// tell passes events to a logger. Loggers run on the callback thread, in the order of events.
func tell(logger logging.Logger) func(*ffi.Question) {
	return func(q *ffi.Question) {
		defer q.Answer(nil)
		r := cbor.NewReader(q.View())
		event, _ := r.Any().(map[string]interface{})
		if event["operation"] == nil {
			return // what was passed over in the shared files is the loader's to tell
		}
		message, _ := event["message"].(string)
		class := logging.Debug
		if event["level"] == "warn" {
			class = logging.Warn
		}
		defer func() { _ = recover() }() // a logger's failure is no failure of the call
		logger.Logf(class, "%s", line(event, message))
	}
}

// line is an event as text: what happened, then what is known of it.
func line(event map[string]interface{}, message string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%v.%v attempt %v: ", event["service"], event["operation"], event["attempt"])
	switch message {
	case "request":
		fmt.Fprintf(&b, "Request\n%v %v", event["method"], event["url"])
	case "response":
		fmt.Fprintf(&b, "Response\nHTTP %v", event["http_status"])
	case "signing":
		fmt.Fprintf(&b, "Request Signature:\n---[ CANONICAL STRING  ]---\n%v\n---[ STRING TO SIGN ]---\n%v",
			event["canonical_request"], event["string_to_sign"])
	default:
		b.WriteString(message)
	}
	headers, _ := event["headers"].(map[string]interface{})
	names := make([]string, 0, len(headers))
	for name := range headers {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		fmt.Fprintf(&b, "\n%s: %v", name, headers[name])
	}
	return b.String()
}
