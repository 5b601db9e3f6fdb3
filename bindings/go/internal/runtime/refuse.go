package runtime

import (
	"fmt"
	"strings"
	"sync"

	"github.com/libaws/libaws-go/internal/ffi"
)

// What a callback fails with crosses the library as text. The errors themselves wait here, so that
// errors.As and errors.Is find in a call's error what the caller's own code returned.
var refusals struct {
	sync.Mutex
	by    map[string]error
	order []string
}

// manyRefusals bounds them; the oldest goes.
const manyRefusals = 256

// refuse answers a question with an error.
func refuse(q *ffi.Question, err error) {
	text := err.Error()
	refusals.Lock()
	if refusals.by == nil {
		refusals.by = map[string]error{}
	}
	if _, known := refusals.by[text]; !known {
		if len(refusals.order) >= manyRefusals {
			delete(refusals.by, refusals.order[0])
			refusals.order = refusals.order[1:]
		}
		refusals.order = append(refusals.order, text)
	}
	refusals.by[text] = err
	refusals.Unlock()
	q.Fail(text)
}

// refused is the error whose text an error of the library has, perhaps behind the callback's name.
func refused(e *ffi.Error) error {
	refusals.Lock()
	defer refusals.Unlock()
	for _, text := range []string{e.Detail, e.Message} {
		if err := refusals.by[text]; err != nil {
			return err
		}
		if _, rest, ok := strings.Cut(text, ": "); ok && refusals.by[rest] != nil {
			return refusals.by[rest]
		}
	}
	return nil
}

// guarded calls a callback; its panic is an error.
func guarded(q *ffi.Question, f func(*ffi.Question) error) (err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic: %v", e)
		}
	}()
	return f(q)
}
