package aws

import (
	"fmt"

	"github.com/libaws/libaws-go/smithy"
)

// RequestCanceledError says that the call's context ended it; it wraps the context's error.
type RequestCanceledError struct {
	Err error
}

func (*RequestCanceledError) CanceledError() bool { return true }
func (e *RequestCanceledError) Unwrap() error     { return e.Err }
func (e *RequestCanceledError) Error() string     { return fmt.Sprintf("request canceled, %v", e.Err) }

// As is smithy's error of the same meaning, too.
func (e *RequestCanceledError) As(target interface{}) bool {
	if t, ok := target.(**smithy.CanceledError); ok {
		*t = &smithy.CanceledError{Err: e.Err}
		return true
	}
	return false
}
