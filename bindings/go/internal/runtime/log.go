package runtime

import (
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

// tell passes events to a logger: those that the mode asks for. Loggers run on the
// callback thread, in the order of events.
func tell(logger logging.Logger, mode aws.ClientLogMode) func(*ffi.Question) {
	return func(q *ffi.Question) {
		defer q.Answer(nil)
		r := cbor.NewReader(q.View())
		event, _ := r.Any().(map[string]interface{})
		message, _ := event["message"].(string)
		wanted := false
		switch {
		case message == "request":
			wanted = mode&(aws.LogRequest|aws.LogRequestWithBody) != 0
		case message == "response":
			wanted = mode&(aws.LogResponse|aws.LogResponseWithBody) != 0
		case strings.HasPrefix(message, "retrying"):
			wanted = mode.IsRetries()
		case strings.HasPrefix(message, "signing"):
			wanted = mode.IsSigning()
		default:
			wanted = event["level"] == "warn"
		}
		if !wanted {
			return
		}
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
