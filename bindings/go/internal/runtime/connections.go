package runtime

import (
	"strconv"
	"time"
)

// connecting gives the library the numbers of an HTTP client that is nothing else.
func (s *Settings) connecting(set func(name, value string)) {
	c := s.connections
	if !c.Set {
		return
	}
	// A limit below a millisecond is one, since none at all is 0.
	limit := func(name string, d time.Duration) {
		ms := d.Milliseconds()
		if d > 0 {
			ms = max(ms, 1)
		}
		set(name, strconv.FormatInt(max(ms, 0), 10))
	}
	if c.Attempt > 0 {
		limit("attempt_timeout_ms", c.Attempt)
	}
	limit("connect_timeout_ms", c.Dial)
	limit("tls_timeout_ms", c.TLSHandshake)
	limit("expect_continue_timeout_ms", c.ExpectContinue)
	limit("idle_connection_timeout_ms", c.Idle)
	if c.ResponseHeader > 0 {
		limit("response_header_timeout_ms", c.ResponseHeader)
	}
	if c.KeepAlive < 0 {
		set("keep_alive_ms", "-1")
	} else {
		limit("keep_alive_ms", c.KeepAlive)
	}
	set("max_idle_connections", strconv.Itoa(max(c.MaxIdle, 0)))
	set("max_idle_connections_per_host", strconv.Itoa(max(c.MaxIdlePerHost, 1)))
	if c.DisableKeepAlives {
		set("disable_keep_alives", "true")
	}
}
